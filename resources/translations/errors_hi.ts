<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>advance.more_than_there</source>
            <translation>सदस्य का अग्रिम इससे कम है। जितना है उतना ही लगाएँ।</translation>
        </message>
        <message>
            <source>advice.unknown</source>
            <translation>यह सलाह बही में नहीं है, या वापस ली गई।</translation>
        </message>
        <message>
            <source>advice.unknown_kind</source>
            <translation>इस तरह की सलाह का पता नहीं।</translation>
        </message>
        <message>
            <source>allocation.negative</source>
            <translation>भुगतान शून्य से कम नहीं हो सकता।</translation>
        </message>
        <message>
            <source>allocation.order</source>
            <translation>क्रम में हर भाग एक बार होना चाहिए: {parts}।</translation>
        </message>
        <message>
            <source>allowance.beyond</source>
            <translation>दूसरे लैपटॉप से पूछे बिना यह लैपटॉप अभी {have} दे सकता है; {short} कम है। {elsewhere} और यहाँ है: {laptops}। वह लैपटॉप उसे सौंपे (सेटिंग, भेजना और उपकरण), या पहले भेजें। या कोई दूसरा पदाधिकारी यहीं PIN से अनुमति दे।</translation>
        </message>
        <message>
            <source>allowance.not_divided</source>
            <translation>लैपटॉपों में अभी कुछ बाँटा नहीं गया: यह बैठक बंद करते समय होता है।</translation>
        </message>
        <message>
            <source>allowance.not_so_much</source>
            <translation>यह लैपटॉप {have} दे सकता है और उससे अधिक नहीं सौंप सकता।</translation>
        </message>
        <message>
            <source>allowance.nothing_free</source>
            <translation>ऐसा कुछ नहीं है जो किसी लैपटॉप के पास न हो।</translation>
        </message>
        <message>
            <source>allowance.turn</source>
            <translation>यह बारी चुकाने का अधिकार दूसरे लैपटॉप के पास है: {laptops}। वहीं चुकाएँ, या वह लैपटॉप अधिकार सौंपे, ताकि किसी को दो बार न मिले। या कोई दूसरा पदाधिकारी यहीं PIN से अनुमति दे।</translation>
        </message>
        <message>
            <source>allowance.two_people</source>
            <translation>एक बारी दो बार चुकाई गई है। जब तक यह “तय करना है” में तय न हो, उसी कोष से जो भी निकले उस पर दो पदाधिकारी सहमत होते हैं: कोई दूसरा पदाधिकारी यहीं PIN से अनुमति दे।</translation>
        </message>
        <message>
            <source>amount.ambiguous</source>
            <translation>“{text}” का मतलब {first} या {second} हो सकता है। हज़ार के बीच बिना चिह्न लिखें।</translation>
        </message>
        <message>
            <source>amount.empty</source>
            <translation>कोई रकम नहीं लिखी गई। संख्या लिखें, या 0।</translation>
        </message>
        <message>
            <source>amount.negative</source>
            <translation>रक़म 0 से कम नहीं हो सकती।</translation>
        </message>
        <message>
            <source>amount.not_a_number</source>
            <translation>यह राशि नहीं है। अंक लिखें।</translation>
        </message>
        <message>
            <source>amount.not_positive</source>
            <translation>0 से ज़्यादा रक़म लिखें।</translation>
        </message>
        <message>
            <source>amount.too_fine</source>
            <translation>इस मुद्रा में दशमलव के {digits} स्थान हैं। इससे ज़्यादा न लिखें।</translation>
        </message>
        <message>
            <source>amount.too_large</source>
            <translation>यह रकम बही की सीमा से बड़ी है। शून्य जाँचें।</translation>
        </message>
        <message>
            <source>apartment.basis</source>
            <translation>यह खर्च “{kind}” नहीं बाँटा जा सकता। दूसरा तरीक़ा चुनें।</translation>
        </message>
        <message>
            <source>apartment.category_twice</source>
            <translation>नियमों में एक खर्च दो बार है। एक रखें।</translation>
        </message>
        <message>
            <source>apartment.due_days</source>
            <translation>बिल 0 से {max} दिनों में चुकाया जा सकता है।</translation>
        </message>
        <message>
            <source>apartment.fixed_sum</source>
            <translation>लिखी राशियाँ खर्च के बराबर नहीं हैं। एक ठीक करें।</translation>
        </message>
        <message>
            <source>apartment.mix</source>
            <translation>मिश्रित हिस्से {percent} % हैं, 100 % होने चाहिए।</translation>
        </message>
        <message>
            <source>apartment.no_weights</source>
            <translation>यह खर्च किसी से नहीं माँगा जा सकता: बाँटने का कोई आधार नहीं। दूसरा तरीक़ा चुनें, या पहले क्षेत्रफल, लोग या मीटर लिखें।</translation>
        </message>
        <message>
            <source>apartment.payer</source>
            <translation>खर्च मालिक, रहने वाला या दोनों देते हैं।</translation>
        </message>
        <message>
            <source>apartment.percent</source>
            <translation>यह हिस्सा 0 से 100 % के बीच हो। निकटतम {allowed} % है।</translation>
        </message>
        <message>
            <source>apartment.period</source>
            <translation>“{period}” इस समूह के कैलेंडर का महीना नहीं। 1404-02 जैसा लिखें।</translation>
        </message>
        <message>
            <source>approval.chair</source>
            <translation>अध्यक्ष को अपने PIN से मंज़ूरी देनी होगी।</translation>
        </message>
        <message>
            <source>approval.key_holders</source>
            <translation>{needed} चाबी रखने वालों की मंज़ूरी चाहिए; अभी {have} ने दी है।</translation>
        </message>
        <message>
            <source>approval.officers</source>
            <translation>किसी और पदाधिकारी को PIN से मंज़ूरी देनी होगी।</translation>
        </message>
        <message>
            <source>approval.own</source>
            <translation>{member} इसकी मंज़ूरी नहीं दे सकते: कर्ज़ लेने वाला, गारंटर और लिखने वाला कभी नहीं देता। किसी और पदाधिकारी से कहें।</translation>
        </message>
        <message>
            <source>approval.vote</source>
            <translation>यह सदस्य तय करते हैं: {yes} पक्ष में, {no} विरोध में। कम से कम {needed} पक्ष में चाहिए।</translation>
        </message>
        <message>
            <source>attendance.bad_time</source>
            <translation>“{at}” समय नहीं है। इसे 15:40 की तरह लिखें।</translation>
        </message>
        <message>
            <source>attendance.not_here</source>
            <translation>जो यहाँ है वही जा सकता है। पहले नाम पुकारें।</translation>
        </message>
        <message>
            <source>attendance.unknown_status</source>
            <translation>{status} न उपस्थित है, न देर, न सूचना, न अनुपस्थित।</translation>
        </message>
        <message>
            <source>auction.elsewhere</source>
            <translation>यह नीलामी दूसरे कंप्यूटर पर चल रही है। वहीं जारी रखें।</translation>
        </message>
        <message>
            <source>auction.held_already</source>
            <translation>इस बारी की नीलामी हो चुकी है।</translation>
        </message>
        <message>
            <source>auction.nobody</source>
            <translation>अभी कोई हिस्सा राशि नहीं पा सकता। जिस पर बकाया है वह पहले चुकाए।</translation>
        </message>
        <message>
            <source>auction.not_here</source>
            <translation>इस पेटी की राशि की नीलामी नहीं होती।</translation>
        </message>
        <message>
            <source>auction.sum</source>
            <translation>नीलामी के भाग कुल राशि के बराबर नहीं। कुछ नहीं लिखा गया।</translation>
        </message>
        <message>
            <source>auction.tied</source>
            <translation>{count} हिस्सों की बोली बराबर है: {seats}। उनके बीच पर्ची निकालें।</translation>
        </message>
        <message>
            <source>auction.witnesses</source>
            <translation>{wanted} अलग सदस्यों ने नीलामी देखी हो। उन्हें चुनें।</translation>
        </message>
        <message>
            <source>backup.altered</source>
            <translation>यह नक़ल बनने के बाद बदली गई। आपकी बही सुरक्षित है। दूसरी नक़ल लें।</translation>
        </message>
        <message>
            <source>backup.bad_manifest</source>
            <translation>इस नक़ल के साथ का पर्चा असली नहीं। आपकी बही सुरक्षित है। दूसरी नक़ल लें।</translation>
        </message>
        <message>
            <source>backup.no_manifest</source>
            <translation>इस नक़ल के साथ का पर्चा नहीं है, इसलिए जाँच नहीं हो सकती। दूसरी नक़ल लें।</translation>
        </message>
        <message>
            <source>backup.not_whole</source>
            <translation>नक़ल पूरी नहीं बनी और हटा दी गई। आपकी बही सुरक्षित है। फिर कोशिश करें, शायद दूसरी डिस्क पर।</translation>
        </message>
        <message>
            <source>bid.not_allowed</source>
            <translation>हिस्सा {no} बोली नहीं लगा सकता: उसे राशि मिल चुकी, बकाया है, या कोई मौजूद नहीं।</translation>
        </message>
        <message>
            <source>bid.order</source>
            <translation>बोलियाँ क्रम से नहीं हैं। कुछ नहीं लिखा गया।</translation>
        </message>
        <message>
            <source>bid.step</source>
            <translation>बोली {step} के अंतर से बढ़ती है: {lower} या {upper}।</translation>
        </message>
        <message>
            <source>bid.too_high</source>
            <translation>सबसे ऊँची बोली {most} हो सकती है। कई लोग इसे बोल सकते हैं; पर्ची तय करेगी।</translation>
        </message>
        <message>
            <source>bid.too_low</source>
            <translation>सबसे छोटी बोली {least} है: कमीशन उसी से आता है।</translation>
        </message>
        <message>
            <source>bill.check_row</source>
            <translation>फ़्लैटों से “{category}” ठीक-ठीक नहीं माँगा जाता, इसलिए बिल नहीं लिखा गया। बही को नुक़सान नहीं।</translation>
        </message>
        <message>
            <source>bill.credit</source>
            <translation>फ़्लैट अपने बिल से ज़्यादा जमा नहीं लगा सकता। बिल नहीं लिखा गया।</translation>
        </message>
        <message>
            <source>bill.issued_already</source>
            <translation>इस महीने का बिल जारी हो चुका है। बाद का खर्च अगले में आएगा।</translation>
        </message>
        <message>
            <source>bill.no_units</source>
            <translation>इमारत में अभी फ़्लैट नहीं हैं। पहले उन्हें लिखें (F5)।</translation>
        </message>
        <message>
            <source>bill.not_last</source>
            <translation>बाद का बिल जारी हो चुका है। पहले उसे वापस लें।</translation>
        </message>
        <message>
            <source>bill.nothing</source>
            <translation>अभी माँगने को कुछ नहीं। पहले खर्च लिखें (Ctrl+N)।</translation>
        </message>
        <message>
            <source>bill.unknown</source>
            <translation>इस बही में ऐसा बिल नहीं। जारी करें या सूची से चुनें।</translation>
        </message>
        <message>
            <source>blob.group_full</source>
            <translation>सर्वर पर समूह की फ़ोटो और काग़ज़ों की जगह भर गई है।</translation>
        </message>
        <message>
            <source>book.already_open</source>
            <translation>यह बही इस कंप्यूटर पर पहले से खुली है। पहले वहाँ बंद करें।</translation>
        </message>
        <message>
            <source>book.already_open_since</source>
            <translation>यह बही इस कंप्यूटर पर {day}, {time} से खुली है (प्रोग्राम संख्या {pid})। पहले वहाँ बंद करें।</translation>
        </message>
        <message>
            <source>book.busy</source>
            <translation>किसी दूसरे प्रोग्राम ने इस बही की फ़ाइल पकड़ रखी है। कुछ नहीं बदला गया। थोड़ा रुकें, फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>book.damaged</source>
            <translation>इस बही की फ़ाइल ख़राब है। उसे बदला नहीं गया। आख़िरी अच्छी नक़ल वापस लाएँ; दूसरे कंप्यूटरों का लिखा उनके भेजने पर आएगा।</translation>
        </message>
        <message>
            <source>book.damaged_looking</source>
            <translation>कुछ नहीं लिखा गया: यह बही ख़राब है और केवल देखी जा सकती है। पन्नों के ऊपर की पंक्ति बताती है कि आगे कैसे बढ़ें।</translation>
        </message>
        <message>
            <source>book.disk_full</source>
            <translation>डिस्क भर गई है। आख़िरी प्रविष्टि सहेजी नहीं गई; उससे पहले का सब सुरक्षित है। जगह बनाएँ, फिर दोबारा सहेजें।</translation>
        </message>
        <message>
            <source>book.exists</source>
            <translation>इस नाम की बही पहले से है। वह वैसी ही रहेगी। दूसरा नाम चुनें।</translation>
        </message>
        <message>
            <source>book.has_conflict_copies</source>
            <translation>इस खाते के पास किसी सिंक प्रोग्राम की बनाई फ़ाइलें हैं: {files}। इनमें ऐसी प्रविष्टियाँ हो सकती हैं जो यहाँ नहीं हैं। किसी को न मिटाएँ। हर एक को खोलकर उसकी प्रविष्टियाँ भेजें, फिर एक ही खाते से आगे बढ़ें।</translation>
        </message>
        <message>
            <source>book.history_arriving</source>
            <translation>समूह का इतिहास अभी इस कंप्यूटर पर आ रहा है। सब आ जाने पर यह हो सकेगा।</translation>
        </message>
        <message>
            <source>book.history_here</source>
            <translation>पूरा इतिहास इस कंप्यूटर पर पहले से है।</translation>
        </message>
        <message>
            <source>book.history_needed</source>
            <translation>समूह का इतिहास इस कंप्यूटर पर आ ही रहा था कि दफ़्तरी अद्यतन हो गया। कंप्यूटर को इंटरनेट से जोड़ें और बही फिर खोलें। आपकी प्रविष्टियाँ सुरक्षित हैं।</translation>
        </message>
        <message>
            <source>book.in_cloud_folder</source>
            <translation>यह खाता ऐसे फ़ोल्डर में है जिसकी नकल {program} करता है। वह फ़ाइल की दो स्थितियाँ मिलाकर खाता बिगाड़ सकता है। Daftari बंद करें, खाता इस कंप्यूटर के दूसरे फ़ोल्डर में ले जाएँ और वहीं खोलें। सुरक्षा की नकलें सेटिंग में बनती हैं।</translation>
        </message>
        <message>
            <source>book.io_error</source>
            <translation>डिस्क ने आख़िरी प्रविष्टि नहीं ली। वह सहेजी नहीं गई; उससे पहले का सब सुरक्षित है। देखें कि डिस्क या स्टिक लगी है या नहीं, फिर दोबारा सहेजें।</translation>
        </message>
        <message>
            <source>book.missing</source>
            <translation>यहाँ कोई बही नहीं है। दूसरे फ़ोल्डर में देखें या नक़ल वापस लाएँ।</translation>
        </message>
        <message>
            <source>book.newer_version</source>
            <translation>यह बही नए दफ़्तरी से लिखी गई है। इसे छुआ नहीं गया। कृपया अपडेट करें।</translation>
        </message>
        <message>
            <source>book.no_access</source>
            <translation>यह कंप्यूटर दफ़्तरी को फ़ाइल या फ़ोल्डर तक नहीं जाने देता। कुछ बदला नहीं गया। मालिक से पूछें या बही कहीं और रखें।</translation>
        </message>
        <message>
            <source>book.no_memory</source>
            <translation>इस कंप्यूटर में मेमोरी नहीं बची। आख़िरी प्रविष्टि सहेजी नहीं गई; उससे पहले का सब सुरक्षित है। दूसरे प्रोग्राम बंद करें, फिर दोबारा सहेजें।</translation>
        </message>
        <message>
            <source>book.not_a_file</source>
            <translation>यह फ़ोल्डर या कुछ और है, बही नहीं।</translation>
        </message>
        <message>
            <source>book.not_a_ledger</source>
            <translation>यह फ़ाइल दफ़्तरी की बही नहीं है, या ख़राब है। इसे छुआ नहीं गया। दूसरी फ़ाइल खोलें या नक़ल वापस लाएँ।</translation>
        </message>
        <message>
            <source>book.not_ours</source>
            <translation>यह फ़ाइल दूसरे प्रोग्राम की है। इसे छुआ नहीं गया।</translation>
        </message>
        <message>
            <source>book.on_share</source>
            <translation>यह खाता नेटवर्क की ड्राइव ({kind}) पर रखा है। लिखते समय नेटवर्क रुक जाए तो खाता बिगड़ सकता है। Daftari बंद करें, खाते की नकल इस कंप्यूटर के किसी फ़ोल्डर में रखें और वहीं खोलें। दूसरे कंप्यूटरों को प्रविष्टियाँ भेजने से मिलती हैं, फ़ाइल साझा करने से नहीं।</translation>
        </message>
        <message>
            <source>book.part_missing</source>
            <translation>यह नहीं दिखाया जा सकता: बही का ज़रूरी हिस्सा ख़राब है। बाक़ी पन्ने देखे जा सकते हैं।</translation>
        </message>
        <message>
            <source>book.read_only</source>
            <translation>यह बही यहाँ पढ़ी जा सकती है, लिखी नहीं। कुछ नहीं बदला गया। इसे अपने फ़ोल्डर में कॉपी करें और वहाँ खोलें।</translation>
        </message>
        <message>
            <source>book.schema_altered</source>
            <translation>किसी ने इस फ़ाइल को भीतर से बदला है। यह लिखने के लिए नहीं खुलेगी। आख़िरी अच्छी नक़ल वापस लाएँ।</translation>
        </message>
        <message>
            <source>book.setting_refused</source>
            <translation>यह डिस्क सहेजी चीज़ें सुरक्षित नहीं रख सकती। बही नहीं खोली गई। इसे दूसरी डिस्क पर रखें।</translation>
        </message>
        <message>
            <source>book.unsure</source>
            <translation>सहेजते समय डिस्क विफल हुई। कोई नहीं कह सकता कि आख़िरी प्रविष्टि बही में है या नहीं; उससे पहले का सब सुरक्षित है। Daftari बंद करें, बही फिर खोलें और दोबारा लिखने से पहले देख लें।</translation>
        </message>
        <message>
            <source>book.wrong_key</source>
            <translation>यह कुंजी बही नहीं खोलती, या फ़ाइल अब बही नहीं रही। कुछ नहीं बदला गया। गुप्त शब्द जाँचें, या आख़िरी अच्छी प्रति वापस लाएँ।</translation>
        </message>
        <message>
            <source>box.closed</source>
            <translation>पेटी “{name}” {on} को बंद की गई। आगे बढ़ने के लिए नई पेटी खोलें।</translation>
        </message>
        <message>
            <source>box.name_taken</source>
            <translation>“{name}” नाम की पेटी पहले से है। इसे दूसरा नाम दें।</translation>
        </message>
        <message>
            <source>box.not_open_yet</source>
            <translation>{name} {on} को शुरू होता है। उससे पहले कुछ नहीं चुना जाता।</translation>
        </message>
        <message>
            <source>box.seats_sold</source>
            <translation>“{name}” के {count} हिस्से इन्हीं इनामों पर बिके हैं। दौर पूरा होने से पहले वे नहीं बदलते।</translation>
        </message>
        <message>
            <source>box.terms_moved_on</source>
            <translation>इस प्रस्ताव के बाद “{name}” के नियम बदल गए। उन्हें फिर देखें और नया प्रस्ताव रखें।</translation>
        </message>
        <message>
            <source>box.terms_too_early</source>
            <translation>नए नियम आने वाली बैठकों के लिए हैं: पहला दिन {earliest} है। पहले जो तय हुआ, वह वैसा ही रहता है।</translation>
        </message>
        <message>
            <source>box.unknown</source>
            <translation>यह पेटी बही में नहीं है। समूह के नियमों में से कोई पेटी चुनें।</translation>
        </message>
        <message>
            <source>bundle.altered</source>
            <translation>लिखे जाने के बाद यह फ़ाइल बदली गई, या स्टिक खराब है। इससे कुछ नहीं लिया गया। फिर से लिखें।</translation>
        </message>
        <message>
            <source>bundle.bad_signature</source>
            <translation>यह फ़ाइल समूह के ऐसे लैपटॉप की होने का दावा करती है जिसने इसे नहीं लिखा। इससे कुछ नहीं लिया गया; आपकी बही सुरक्षित है। उस लैपटॉप से इसे फिर लिखवाएँ।</translation>
        </message>
        <message>
            <source>bundle.incomplete</source>
            <translation>यह फ़ाइल शुरू में ही टूटी है: स्टिक बहुत जल्दी निकाली गई। फिर से लिखें।</translation>
        </message>
        <message>
            <source>bundle.not_a_bundle</source>
            <translation>यह फ़ाइल दफ़्तरी ने दूसरे लैपटॉप के लिए नहीं लिखी। .ledgerbundle वाली फ़ाइल चुनें।</translation>
        </message>
        <message>
            <source>bundle.other_group</source>
            <translation>यह फ़ाइल दूसरे समूह की है। कुछ नहीं पढ़ा गया।</translation>
        </message>
        <message>
            <source>bundle.too_large</source>
            <translation>यह फ़ाइल समूह के लेन-देन के लिए बहुत बड़ी है। कुछ नहीं पढ़ा गया।</translation>
        </message>
        <message>
            <source>bundle.unknown_signer</source>
            <translation>समूह उस लैपटॉप को नहीं जानता जिसने यह फ़ाइल लिखी। इससे कुछ नहीं लिया गया; आपकी बही सुरक्षित है। पहले कोई पदाधिकारी उस लैपटॉप को अनुमति दे।</translation>
        </message>
        <message>
            <source>case.closed</source>
            <translation>इसके बाद एक बैठक बंद हो चुकी है; जवाब बना रहेगा। गलत हो तो प्रविष्टि ही सुधारें।</translation>
        </message>
        <message>
            <source>case.decided_already</source>
            <translation>किसी ने इसका जवाब दे दिया है। पहला जवाब माना जाता है।</translation>
        </message>
        <message>
            <source>case.needs_chair</source>
            <translation>यह कोषाध्यक्ष की अकेले की सीमा से ऊपर है। अध्यक्ष PIN से अनुमति दें।</translation>
        </message>
        <message>
            <source>case.no_chair</source>
            <translation>समूह में अनुमति देने वाला अध्यक्ष नहीं है। सेटिंग में चुनें।</translation>
        </message>
        <message>
            <source>case.not_an_answer</source>
            <translation>अगली बैठक में पूछने से सवाल खुला रहता है।</translation>
        </message>
        <message>
            <source>case.not_decided</source>
            <translation>यह सवाल खुला है: वापस लेने को कोई जवाब नहीं।</translation>
        </message>
        <message>
            <source>case.not_your_office</source>
            <translation>यह कोषाध्यक्ष या अध्यक्ष तय करते हैं। कुछ नहीं बदला।</translation>
        </message>
        <message>
            <source>case.unknown</source>
            <translation>यह सवाल इस बही में नहीं है। पहले दूसरे लैपटॉप की प्रविष्टियाँ लाएँ।</translation>
        </message>
        <message>
            <source>case.unknown_choice</source>
            <translation>यह जवाब अब इस सवाल पर नहीं बैठता। फिर से देखें।</translation>
        </message>
        <message>
            <source>checkpoint.*</source>
            <translation>सर्वर की मुहर इस बही से नहीं मिलती ({code})। कुछ नहीं लिया गया। फिर भेजने से पहले अपने सहायक को बताएँ।</translation>
        </message>
        <message>
            <source>checkpoint.bad_signature</source>
            <translation>जो आया वह इस बही से मेल नहीं खाता (इसकी मुहर गलत है)। उससे कुछ नहीं लिया गया। सर्वर चलाने वाले को यह दिखाएँ।</translation>
        </message>
        <message>
            <source>checkpoint.malformed</source>
            <translation>जो आया वह इस बही से मेल नहीं खाता (इसकी मुहर पढ़ी नहीं जाती)। उससे कुछ नहीं लिया गया। सर्वर चलाने वाले को यह दिखाएँ।</translation>
        </message>
        <message>
            <source>checkpoint.not_an_extension</source>
            <translation>जो आया वह इस बही से मेल नहीं खाता (यह दूसरा इतिहास बताता है)। उससे कुछ नहीं लिया गया। सर्वर चलाने वाले को यह दिखाएँ।</translation>
        </message>
        <message>
            <source>checkpoint.rolled_back</source>
            <translation>जो आया वह इस बही से मेल नहीं खाता (यह पहले से छोटा है)। उससे कुछ नहीं लिया गया। सर्वर चलाने वाले को यह दिखाएँ।</translation>
        </message>
        <message>
            <source>checkpoint.unknown_epoch</source>
            <translation>जो आया वह इस बही से मेल नहीं खाता (समूह के किसी ने मुहर नहीं लगाई)। उससे कुछ नहीं लिया गया। सर्वर चलाने वाले को यह दिखाएँ।</translation>
        </message>
        <message>
            <source>claim.more_than_left</source>
            <translation>इस कर्ज़ पर गारंटर को अभी {allowed} मिलना है।</translation>
        </message>
        <message>
            <source>claim.none</source>
            <translation>इस ज़मानतदार को इस कर्ज़ के लिए कुछ वापस नहीं मिलना है।</translation>
        </message>
        <message>
            <source>clock.before_last_entry</source>
            <translation>इस कंप्यूटर की घड़ी बही की अंतिम प्रविष्टि ({day}) से पीछे है। तारीख और समय ठीक करें। प्रविष्टियों का क्रम वही रहता है; केवल रसीद पर लिखे जाने वाले दिन को देख लें।</translation>
        </message>
        <message>
            <source>close.count_differs</source>
            <translation>पेटी और बही नहीं मिलतीं। फिर गिनें, या पहले अंतर लिखें।</translation>
        </message>
        <message>
            <source>close.signatures_missing</source>
            <translation>{missing} हस्ताक्षर बाक़ी हैं।</translation>
        </message>
        <message>
            <source>code.other_day</source>
            <translation>कोड {typed} {day} का लगता है। बाद में जाँच होगी।</translation>
        </message>
        <message>
            <source>code.unidentified</source>
            <translation>कोड {typed} बही में अनजान व्यक्ति के पैसे के रूप में है ({on})। भुगतान में बताएँ किसका है।</translation>
        </message>
        <message>
            <source>code.used</source>
            <translation>कोड {typed} पहले से बही में है। संदेश फिर देखें।</translation>
        </message>
        <message>
            <source>code.wrong_shape</source>
            <translation>{typed} इस तरह का कोड नहीं। संदेश फिर देखें।</translation>
        </message>
        <message>
            <source>collect.already_paid</source>
            <translation>इस सदस्य ने दे दिया है। पहले वापस लें (Ctrl+Z)।</translation>
        </message>
        <message>
            <source>collect.code_date</source>
            <translation>यह कोड महीना {month} की तारीख {day} का लगता है। फिर Enter से रहेगा।</translation>
        </message>
        <message>
            <source>collect.code_length</source>
            <translation>{needs} में से {has} चिह्न। कोड पूरा करें या खाली छोड़ें: बाद में आ सकता है।</translation>
        </message>
        <message>
            <source>collect.code_unidentified</source>
            <translation>यह कोड बही में अनजान व्यक्ति के पैसे के रूप में है ({on})। भुगतान में बताएँ किसका है।</translation>
        </message>
        <message>
            <source>collect.code_used</source>
            <translation>यह कोड पहले आ चुका है: {name}, {on}।</translation>
        </message>
        <message>
            <source>collect.flat_is_here</source>
            <translation>फ़्लैट अनुपस्थित नहीं होता। भुगतान न हो तो पंक्ति ख़ाली छोड़ें।</translation>
        </message>
        <message>
            <source>collect.given_too_little</source>
            <translation>{missing} कम है। जितना दिया वह लिखें, या Esc।</translation>
        </message>
        <message>
            <source>collect.loan_left</source>
            <translation>समय से पहले की अदायगी। कर्ज़ में {left} बाकी।</translation>
        </message>
        <message>
            <source>collect.locked</source>
            <translation>यह खाना बंद है। गलती नई पंक्ति से सुधारें।</translation>
        </message>
        <message>
            <source>collect.many_shares</source>
            <translation>सामान्य {due} के तीन गुने से ज़्यादा। फिर Enter से {kept} रहेगा।</translation>
        </message>
        <message>
            <source>collect.meeting_closed</source>
            <translation>यह बैठक बंद है। गलती को खुली बैठक में नई पंक्ति से ठीक करें।</translation>
        </message>
        <message>
            <source>collect.more_than_loan</source>
            <translation>यह कर्ज़ से ज़्यादा है। {limit} से पूरा हो जाता है।</translation>
        </message>
        <message>
            <source>collect.no_loan</source>
            <translation>इस सदस्य का कोई कर्ज़ नहीं। Esc खाना खाली करता है।</translation>
        </message>
        <message>
            <source>collect.not_a_multiple</source>
            <translation>हिस्से पूरे होते हैं: {low} या {high} लिखें।</translation>
        </message>
        <message>
            <source>collect.not_open</source>
            <translation>बही अभी खुली नहीं है। चाबियाँ इसे चरण 1 में खोलती हैं।</translation>
        </message>
        <message>
            <source>collect.not_your_office</source>
            <translation>यहाँ पैसे केवल कोषाध्यक्ष या कलम वाला सहायक लिखता है।</translation>
        </message>
        <message>
            <source>collect.nothing_paid</source>
            <translation>इस पंक्ति में कुछ नहीं दिया। अनुपस्थित हो तो F8।</translation>
        </message>
        <message>
            <source>collect.paused</source>
            <translation>बैठक रुकी हुई है। पहले उसे आगे बढ़ाएँ।</translation>
        </message>
        <message>
            <source>collect.rest_too_early</source>
            <translation>पहले कम से कम एक सदस्य लिखें, फिर बाकी सब।</translation>
        </message>
        <message>
            <source>collect.shares_needed</source>
            <translation>कम से कम {min} हिस्से।</translation>
        </message>
        <message>
            <source>collect.split_wrong</source>
            <translation>नकद हिस्सा {total} से कम हो।</translation>
        </message>
        <message>
            <source>collect.ten_times</source>
            <translation>देय {due} का {times} गुना। फिर Enter से {kept} रहेगा।</translation>
        </message>
        <message>
            <source>collect.too_many_shares</source>
            <translation>सबसे ज़्यादा {max} हिस्से। {max} या कम लिखें; Esc पुराना लौटाता है।</translation>
        </message>
        <message>
            <source>contact.too_long</source>
            <translation>ज़्यादा से ज़्यादा {max} अक्षर लिखें।</translation>
        </message>
        <message>
            <source>contact.unknown_channel</source>
            <translation>संपर्क फ़ोन, मुलाक़ात, संदेश या पत्र है।</translation>
        </message>
        <message>
            <source>contact.unknown_result</source>
            <translation>संपर्क का नतीजा चुनें।</translation>
        </message>
        <message>
            <source>contribution.nothing_paid</source>
            <translation>इस पंक्ति में कुछ नहीं दिया गया। रक़म लिखें या सदस्य को अनुपस्थित करें।</translation>
        </message>
        <message>
            <source>contribution.split_wrong</source>
            <translation>नकद भाग पूरे भुगतान से ज़्यादा है।</translation>
        </message>
        <message>
            <source>contribution.unknown_kind</source>
            <translation>{kind} भुगतान का प्रकार नहीं है।</translation>
        </message>
        <message>
            <source>contribution.unknown_method</source>
            <translation>{method} इस समूह में भुगतान का तरीका नहीं।</translation>
        </message>
        <message>
            <source>cost.account</source>
            <translation>खर्च के लिए व्यय खाता चाहिए; रिज़र्व बिना बिल माँगा जाता है।</translation>
        </message>
        <message>
            <source>cost.cash_needs_meeting</source>
            <translation>नकद केवल खुली पेटी से दिया जाता है। पहले बैठक खोलें, या बैंक से दें।</translation>
        </message>
        <message>
            <source>cost.category</source>
            <translation>यह खर्च अज्ञात है। सूची से चुनें।</translation>
        </message>
        <message>
            <source>cost.kind</source>
            <translation>खर्च बिल, शुल्क या रिज़र्व से भुगतान है। एक चुनें।</translation>
        </message>
        <message>
            <source>cost.more_than_owed</source>
            <translation>इसके लिए केवल {left} बाक़ी है।</translation>
        </message>
        <message>
            <source>cost.own_outlay</source>
            <translation>कोई अपनी वापसी ख़ुद मंज़ूर या दर्ज नहीं करता। दूसरे सदस्य को चुनें और दूसरा पदाधिकारी लिखे।</translation>
        </message>
        <message>
            <source>cost.unknown</source>
            <translation>यह खर्च बही में नहीं है, या वापस लिया गया।</translation>
        </message>
        <message>
            <source>count.chair_needed</source>
            <translation>पेटी का अंतर अध्यक्ष के PIN से लिखा जाता है।</translation>
        </message>
        <message>
            <source>count.counter_is_recorder</source>
            <translation>लिखने वाला नहीं गिनता। किसी और को चुनें।</translation>
        </message>
        <message>
            <source>count.negative</source>
            <translation>नोट 0 से कम नहीं हो सकते।</translation>
        </message>
        <message>
            <source>count.no_difference</source>
            <translation>पेटी और बही मिलती हैं। लिखने को कुछ नहीं।</translation>
        </message>
        <message>
            <source>count.no_reason</source>
            <translation>कुछ शब्दों में बताएँ कि पेटी क्यों नहीं मिलती।</translation>
        </message>
        <message>
            <source>count.not_in_box</source>
            <translation>अंतर केवल पेटी या कल्याण थैली में हो सकता है।</translation>
        </message>
        <message>
            <source>count.one_person</source>
            <translation>दो अलग लोग गिनते हैं: एक गिनता है, एक देखता है।</translation>
        </message>
        <message>
            <source>count.sum_wrong</source>
            <translation>नोट और जोड़ नहीं मिलते। फिर गिनें।</translation>
        </message>
        <message>
            <source>count.unknown_phase</source>
            <translation>पेटी शुरू में या अंत में गिनी जाती है।</translation>
        </message>
        <message>
            <source>currency.unknown</source>
            <translation>मुद्रा {currency} यहाँ ज्ञात नहीं है।</translation>
        </message>
        <message>
            <source>date.month_out_of_range</source>
            <translation>महीना 1 से 12 तक हो।</translation>
        </message>
        <message>
            <source>date.no_such_day</source>
            <translation>इस महीने में {days} दिन हैं।</translation>
        </message>
        <message>
            <source>date.no_such_weekday</source>
            <translation>इस महीने में ऐसा दिन नहीं।</translation>
        </message>
        <message>
            <source>date.not_understood</source>
            <translation>“{typed}” तारीख़ नहीं है। दिन, महीना, साल लिखें, या +7।</translation>
        </message>
        <message>
            <source>date.order</source>
            <translation>अंतिम दिन {last} पहले दिन {first} से पहले है।</translation>
        </message>
        <message>
            <source>date.year_out_of_range</source>
            <translation>साल {first} से {last} तक हो।</translation>
        </message>
        <message>
            <source>debt.not_so_much</source>
            <translation>बकाया इससे कम है। जितना बचा है उतना ही लें।</translation>
        </message>
        <message>
            <source>default.more_than_owed</source>
            <translation>केवल {have} आना बाकी है: इससे अधिक नहीं भरा जा सकता।</translation>
        </message>
        <message>
            <source>default.not_free</source>
            <translation>{member} के पैसे में से केवल {have} मुक्त है।</translation>
        </message>
        <message>
            <source>default.not_secured</source>
            <translation>{member} की गारंटी {have} तक है, इससे अधिक नहीं।</translation>
        </message>
        <message>
            <source>default.nothing_owed</source>
            <translation>{member} को इस दौर में और कुछ नहीं देना है।</translation>
        </message>
        <message>
            <source>default.still_waits</source>
            <translation>{member} की एक बारी अभी बाकी है। पहले वह सीट किसी को दें या छोड़ें।</translation>
        </message>
        <message>
            <source>deposit.meeting</source>
            <translation>इस चक्र में बैठक {no} नहीं है; निकटतम {allowed} है।</translation>
        </message>
        <message>
            <source>deposit.more_than_kept</source>
            <translation>इस फ़्लैट की केवल {kept} जमानत है। उससे ज़्यादा न लौटाएँ।</translation>
        </message>
        <message>
            <source>device.already_enrolled</source>
            <translation>इस कंप्यूटर को पहले ही अनुमति मिल चुकी है।</translation>
        </message>
        <message>
            <source>device.already_revoked</source>
            <translation>यह कंप्यूटर पहले ही बंद किया जा चुका है।</translation>
        </message>
        <message>
            <source>device.bad_key</source>
            <translation>नए कंप्यूटर का कार्ड खराब है। वह नया लिखे।</translation>
        </message>
        <message>
            <source>device.no_server</source>
            <translation>इस बही का अभी कोई सर्वर नहीं। यह बिना सर्वर चलती है; सेटिंग में जोड़ें।</translation>
        </message>
        <message>
            <source>device.not_enrolled</source>
            <translation>यह लैपटॉप अभी समूह में जोड़ा नहीं गया।</translation>
        </message>
        <message>
            <source>device.not_your_office</source>
            <translation>लैपटॉप जोड़ना और हटाना अध्यक्ष, कोषाध्यक्ष या कंप्यूटर देखने वाले का काम है। उनमें से किसी से PIN लिखवाएँ।</translation>
        </message>
        <message>
            <source>device.revoked</source>
            <translation>जिस लैपटॉप ने यह लिखा, उसे समूह से बाहर कर दिया गया है। बही सुरक्षित है; उसके बाद का लिखा नहीं गिना जाता।</translation>
        </message>
        <message>
            <source>device.unknown</source>
            <translation>समूह इस कंप्यूटर को नहीं जानता।</translation>
        </message>
        <message>
            <source>dispute.no_words</source>
            <translation>शब्दों में बताएँ कि क्या ग़लत है, या बात कैसे सुलझी: ज़्यादा से ज़्यादा {most} अक्षर।</translation>
        </message>
        <message>
            <source>dispute.none</source>
            <translation>इस पंक्ति पर किसी को आपत्ति नहीं है।</translation>
        </message>
        <message>
            <source>dispute.not_this</source>
            <translation>इस पंक्ति से किसी का नुकसान नहीं होता, इसलिए इस पर आपत्ति नहीं हो सकती।</translation>
        </message>
        <message>
            <source>dispute.stands</source>
            <translation>इस पंक्ति पर पहले से आपत्ति है। पहले उसे सुलझाएँ।</translation>
        </message>
        <message>
            <source>dividend.more</source>
            <translation>अधिक से अधिक {allowed} देय हैं।</translation>
        </message>
        <message>
            <source>dividend.no_income</source>
            <translation>बाँटने के लिए आय नहीं है। अधिशेष होने तक रुकें।</translation>
        </message>
        <message>
            <source>dividend.no_weights</source>
            <translation>बाँटने के आधार में किसी की बचत या ब्याज नहीं।</translation>
        </message>
        <message>
            <source>dividend.unknown</source>
            <translation>इस लाभांश में इस सदस्य का हिस्सा नहीं।</translation>
        </message>
        <message>
            <source>document.unknown</source>
            <translation>{document} नाम का काग़ज़ नहीं है। ये हैं: {known}।</translation>
        </message>
        <message>
            <source>draw.context</source>
            <translation>मुहर पढ़ी नहीं जा सकती। पर्चियों से निकालें।</translation>
        </message>
        <message>
            <source>draw.more_numbers</source>
            <translation>{wanted} सदस्य अंक दिखाते हैं। कुछ बाकी हैं।</translation>
        </message>
        <message>
            <source>draw.no_numbers</source>
            <translation>अंक नहीं हैं। पहले सदस्य उन्हें दिखाएँ।</translation>
        </message>
        <message>
            <source>draw.no_tickets</source>
            <translation>निकालने के लिए कोई नहीं बचा। हर सीट की बारी तय है।</translation>
        </message>
        <message>
            <source>draw.no_words</source>
            <translation>कम से कम एक गुप्त शब्द चाहिए।</translation>
        </message>
        <message>
            <source>draw.not_a_ticket</source>
            <translation>सीट {typed} इस ड्रा में नहीं है। सीटों के अंक लिखें।</translation>
        </message>
        <message>
            <source>draw.number</source>
            <translation>{typed} 0 से {max} तक का अंक नहीं है।</translation>
        </message>
        <message>
            <source>draw.number_twice</source>
            <translation>सदस्य सं. {no} ने दो अंक दिखाए। हर कोई एक दिखाए।</translation>
        </message>
        <message>
            <source>draw.open_already</source>
            <translation>ड्रा हो चुका है। पहला ही मान्य है।</translation>
        </message>
        <message>
            <source>draw.other</source>
            <translation>यह किसी और ड्रा का है। कुछ नहीं लिखा गया।</translation>
        </message>
        <message>
            <source>draw.other_seats</source>
            <translation>ड्रा दूसरी सीटों के लिए हुआ था। निकली हुई सीटों से ही दौर शुरू करें।</translation>
        </message>
        <message>
            <source>draw.same_ticket</source>
            <translation>एक सीट दो बार लिखी है। हर सीट एक बार निकलती है।</translation>
        </message>
        <message>
            <source>draw.sealed_already</source>
            <translation>इस ड्रा की मुहर पहले से है। उसे खोलें, या पर्चियों से निकालें।</translation>
        </message>
        <message>
            <source>draw.secret_elsewhere</source>
            <translation>गुप्त कुंजी उसी लैपटॉप पर है जिसने मुहर लगाई। वहीं खोलें, या पर्चियों से निकालें।</translation>
        </message>
        <message>
            <source>draw.slips_missing</source>
            <translation>{wanted} पर्चियाँ निकलती हैं। सब क्रम से लिखें।</translation>
        </message>
        <message>
            <source>draw.unknown</source>
            <translation>यह ड्रा बही में नहीं है, या मान्य नहीं।</translation>
        </message>
        <message>
            <source>draw.witnesses</source>
            <translation>{wanted} अलग-अलग सदस्य गवाह हों। उन्हें चुनें।</translation>
        </message>
        <message>
            <source>draw.word</source>
            <translation>कोई गुप्त शब्द ख़ाली है या उसमें खड़ी रेखा है: {typed}।</translation>
        </message>
        <message>
            <source>draw.wrong_order</source>
            <translation>क्रम वह नहीं जो अंकों से निकलता है। यह ड्रा मान्य नहीं।</translation>
        </message>
        <message>
            <source>draw.wrong_secret</source>
            <translation>यह गुप्त कुंजी मुहर नहीं खोलती। यह ड्रा मान्य नहीं।</translation>
        </message>
        <message>
            <source>due.approver_needed</source>
            <translation>अध्यक्ष या कुंजीधारक PIN से अनुमति दे: न लिखने वाला, न बाकीदार।</translation>
        </message>
        <message>
            <source>due.more_than_left</source>
            <translation>यह बचे हुए बाकी से ज़्यादा है। जितना बचा है उतना ही माफ़ करें।</translation>
        </message>
        <message>
            <source>due.no_reason</source>
            <translation>माफ़ी का कारण लिखें, ताकि बैठक बाद में पढ़ सके।</translation>
        </message>
        <message>
            <source>due.not_approved</source>
            <translation>किसी ने अनुमति नहीं दी। जिस पर बाकी है वह अनुमति नहीं दे सकता।</translation>
        </message>
        <message>
            <source>due.unknown</source>
            <translation>यह बाकी बही में नहीं है, या वापस लिया गया।</translation>
        </message>
        <message>
            <source>due.unknown_kind</source>
            <translation>बही इस तरह के बाकी को नहीं जानती।</translation>
        </message>
        <message>
            <source>enrol.empty</source>
            <translation>इस फ़ाइल में जुड़ने के लिए कुछ नहीं।</translation>
        </message>
        <message>
            <source>enrol.not_in_order</source>
            <translation>प्रविष्टियाँ ग़लत क्रम में आईं। कुछ बदला नहीं गया। फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>entry.has_dependents</source>
            <translation>बाद की प्रविष्टियाँ इस पर टिकी हैं। पहले उन्हें वापस लें।</translation>
        </message>
        <message>
            <source>entry.in_question</source>
            <translation>यह प्रविष्टि एक खुले सवाल का हिस्सा है। पहले “तय करना है” में जवाब दें।</translation>
        </message>
        <message>
            <source>entry.needs_newer</source>
            <translation>इस बही की {n} प्रविष्टियाँ दफ़्तरी के नए संस्करण ने लिखी हैं, जिन्हें यह संस्करण नहीं पढ़ सकता। वे रखी हैं और आगे भेजी जाती हैं। जब तक इस कंप्यूटर पर नया संस्करण नहीं है, उनसे जुड़े पैसे में से कुछ नहीं दिया जाता और यहाँ कोई बैठक बंद नहीं होती; जिस कंप्यूटर पर नया संस्करण है उसे इस्तेमाल करें।</translation>
        </message>
        <message>
            <source>entry.not_redoable</source>
            <translation>यह प्रविष्टि अपने आप दोबारा नहीं लिखी जा सकती। इसे उसके चरण में नए सिरे से लिखें।</translation>
        </message>
        <message>
            <source>entry.not_reversible</source>
            <translation>इस प्रविष्टि से पैसा नहीं हिला, वापस नहीं ली जा सकती।</translation>
        </message>
        <message>
            <source>entry.nothing_to_redo</source>
            <translation>कुछ भी दोबारा नहीं लिखा जा सकता: इसके बाद कुछ और लिखा गया।</translation>
        </message>
        <message>
            <source>entry.nothing_to_undo</source>
            <translation>वापस लेने को कुछ नहीं बचा।</translation>
        </message>
        <message>
            <source>entry.of_another</source>
            <translation>यह रकम किसी और ने लिखी है। इसे कोषाध्यक्ष वापस लेते हैं।</translation>
        </message>
        <message>
            <source>entry.reversed_already</source>
            <translation>यह प्रविष्टि पहले ही वापस ली जा चुकी।</translation>
        </message>
        <message>
            <source>entry.ten_times</source>
            <translation>यह देय से दस गुना है। कहीं एक शून्य ज़्यादा तो नहीं?</translation>
        </message>
        <message>
            <source>entry.unknown</source>
            <translation>इस बही में प्रविष्टि {entry} नहीं है।</translation>
        </message>
        <message>
            <source>error.unknown</source>
            <translation>कुछ अनपेक्षित हुआ ({code})। आपकी बही सुरक्षित है। यह कोड अपने सहायक को बताएँ।</translation>
        </message>
        <message>
            <source>event.*</source>
            <translation>दूसरे कंप्यूटर की एक प्रविष्टि भरोसे लायक नहीं ({code})। उसे अलग रखा गया; आपकी बही सुरक्षित है। दोबारा भेजने को कहें।</translation>
        </message>
        <message>
            <source>expense.no_words</source>
            <translation>बताएँ पैसा किस लिए था।</translation>
        </message>
        <message>
            <source>expense.not_an_expense</source>
            <translation>यह ख़र्च का प्रकार नहीं है।</translation>
        </message>
        <message>
            <source>export.unknown_format</source>
            <translation>{format} प्रारूप नहीं है। ये हैं: {known}।</translation>
        </message>
        <message>
            <source>external_loan.lender</source>
            <translation>लिखें कि समूह को कौन ऋण देता है।</translation>
        </message>
        <message>
            <source>external_loan.more</source>
            <translation>इस ऋण के अधिक से अधिक {allowed} शेष हैं।</translation>
        </message>
        <message>
            <source>external_loan.signatories</source>
            <translation>समूह के ऋण पर {needed} सदस्य हस्ताक्षर करते हैं।</translation>
        </message>
        <message>
            <source>external_loan.unknown</source>
            <translation>समूह का यह ऋण बही में नहीं है।</translation>
        </message>
        <message>
            <source>fact.not_permitted</source>
            <translation>आपके पद से यह नहीं लिखा जाता। जिसे अधिकार है उस पदाधिकारी से लॉग इन करने या PIN डालने को कहें।</translation>
        </message>
        <message>
            <source>fact.waits_too_long</source>
            <translation>कुछ प्रविष्टियाँ 90 दिन से अधिक समय से दूसरे कंप्यूटर की प्रविष्टियों की प्रतीक्षा में हैं। वे इस कंप्यूटर पर सुरक्षित हैं और हर बार फिर भेजी जाती हैं। दूसरे कंप्यूटर को नेटवर्क से जोड़ें, या उसकी स्टिक लाएँ।</translation>
        </message>
        <message>
            <source>feature.active</source>
            <translation>यह पहले से लागू है।</translation>
        </message>
        <message>
            <source>feature.needs_newer</source>
            <translation>समूह ऐसी चीज़ का उपयोग करता है जिसे केवल नया Daftari पढ़ता है। कृपया इसे नए Daftari वाले लैपटॉप पर करें, या यहाँ उसे लगाएँ। कुछ नहीं लिखा गया।</translation>
        </message>
        <message>
            <source>feature.not_numbered_so</source>
            <translation>जो प्रविष्टियों को क्रमांक देता है, उसके पास पहले नया Daftari होना चाहिए: सर्वर, या क्रमांक देने वाला लैपटॉप। जहाँ लैपटॉप देता है, यह वहीं करें।</translation>
        </message>
        <message>
            <source>feature.unknown</source>
            <translation>यह Daftari इसे नहीं जानता। कुछ नहीं लिखा गया।</translation>
        </message>
        <message>
            <source>feature.waits</source>
            <translation>यह पुराने Daftari वाले लैपटॉप की प्रतीक्षा में है। सेटिंग, भेजना और उपकरण, उनके नाम बताता है।</translation>
        </message>
        <message>
            <source>file.no_room</source>
            <translation>डिस्क पर इस फ़ाइल के लिए जगह नहीं है। कोई अधूरी फ़ाइल नहीं छूटी है और बही सुरक्षित है। जगह बनाएँ, फिर दोबारा कोशिश करें।</translation>
        </message>
        <message>
            <source>file.not_written</source>
            <translation>{name} लिखा नहीं जा सका। दूसरी जगह चुनें।</translation>
        </message>
        <message>
            <source>fine.above_list</source>
            <translation>यह जुर्माना समूह की सूची के हर जुर्माने से बड़ा है।</translation>
        </message>
        <message>
            <source>fine.no_reason</source>
            <translation>बताएँ जुर्माना किस लिए है।</translation>
        </message>
        <message>
            <source>form.no_group_name</source>
            <translation>समूह का नाम लिखें।</translation>
        </message>
        <message>
            <source>form.no_members</source>
            <translation>कम से कम एक सदस्य लिखें, हर पंक्ति में एक नाम।</translation>
        </message>
        <message>
            <source>frames.*</source>
            <translation>नेटवर्क से जो आया वह ख़राब है ({code})। उसका कुछ भी इस्तेमाल नहीं हुआ। फिर भेजें।</translation>
        </message>
        <message>
            <source>fund.somebody_unpaid</source>
            <translation>इस महीने सबने नहीं दिया है, और इस कोष के नियम सबकी प्रतीक्षा करते हैं। जो बाकी है जमा करें, या अगले महीने चुनें।</translation>
        </message>
        <message>
            <source>grade.factor</source>
            <translation>ग्रेड का हर भाग शून्य और पूरे के बीच हो।</translation>
        </message>
        <message>
            <source>grade.weights</source>
            <translation>ग्रेड के भार मिलकर 100 हों; वे {sum} हैं।</translation>
        </message>
        <message>
            <source>group.no_key</source>
            <translation>इस कंप्यूटर को अभी समूह की अनुमति नहीं, इसलिए यह समूह की फ़ाइलें नहीं खोल सकता।</translation>
        </message>
        <message>
            <source>group.nobody</source>
            <translation>समूह में कम से कम एक व्यक्ति चाहिए: बही रखने वाले का नाम लिखें।</translation>
        </message>
        <message>
            <source>group.other_sequencer</source>
            <translation>इस सर्वर को समूह ने नहीं चुना। इसे कुछ नहीं भेजा गया।</translation>
        </message>
        <message>
            <source>group.too_many_facts</source>
            <translation>इस समूह में उतनी प्रविष्टियाँ हैं जितनी सर्वर एक समूह की रखता है। सर्वर चलाने वाले से पूछें।</translation>
        </message>
        <message>
            <source>group.too_many_parked</source>
            <translation>बहुत सी प्रविष्टियाँ छूटी हुई प्रविष्टियों की प्रतीक्षा में हैं। वे इस कंप्यूटर पर रहती हैं। पहले दूसरे कंप्यूटर भेजें।</translation>
        </message>
        <message>
            <source>group.unknown</source>
            <translation>सर्वर इस समूह को नहीं जानता। सेटिंग में सर्वर फिर जोड़ें।</translation>
        </message>
        <message>
            <source>guarantee.above_free</source>
            <translation>यह सदस्य अब ज़्यादा से ज़्यादा {allowed} की गारंटी दे सकता है।</translation>
        </message>
        <message>
            <source>guarantee.above_loan</source>
            <translation>कोई भी कर्ज़ की रकम {allowed} से ज़्यादा की गारंटी नहीं देता।</translation>
        </message>
        <message>
            <source>guarantee.above_share</source>
            <translation>इस गारंटर की गारंटी {allowed} की है। कोई दूसरे के लिए इससे ज़्यादा नहीं देता।</translation>
        </message>
        <message>
            <source>guarantee.amount</source>
            <translation>गारंटी की रकम लिखें, 0 से ज़्यादा।</translation>
        </message>
        <message>
            <source>guarantee.circle</source>
            <translation>ये सदस्य घूमकर एक-दूसरे की ही गारंटी देंगे। इनसे बाहर का कोई चुनें।</translation>
        </message>
        <message>
            <source>guarantee.none</source>
            <translation>यह सदस्य इस कर्ज़ का गारंटर नहीं है।</translation>
        </message>
        <message>
            <source>guarantee.own_loan</source>
            <translation>कोई अपने ही कर्ज़ की गारंटी नहीं देता। दूसरा सदस्य चुनें।</translation>
        </message>
        <message>
            <source>guarantee.still_needed</source>
            <translation>इस गारंटी में से {minor} अभी चाहिए। पहले कर्ज़ चुकाएँ या दूसरा गारंटर ढूँढें।</translation>
        </message>
        <message>
            <source>guarantee.twice</source>
            <translation>यह सदस्य पहले से इस कर्ज़ का गारंटर है। रकम बदलें।</translation>
        </message>
        <message>
            <source>guarantee.unknown_proof</source>
            <translation>गारंटर पिन लिखता है या काग़ज़ पर दस्तख़त करता है।</translation>
        </message>
        <message>
            <source>hardship.ends_before</source>
            <translation>मोहलत {earliest} या उसके बाद ख़त्म हो।</translation>
        </message>
        <message>
            <source>hardship.hands</source>
            <translation>“{typed}” हाथों की गिनती नहीं है।</translation>
        </message>
        <message>
            <source>hardship.not_carried</source>
            <translation>पक्ष में {yes} और विरोध में {no} हाथ: बैठक सहमत नहीं हुई।</translation>
        </message>
        <message>
            <source>hardship.too_long</source>
            <translation>मोहलत ज़्यादा से ज़्यादा {days} दिन, {latest} तक।</translation>
        </message>
        <message>
            <source>hardship.unknown_reason</source>
            <translation>बैठक मोहलत क्यों देती है, चुनें।</translation>
        </message>
        <message>
            <source>import.attendance</source>
            <translation>“{typed}” न उपस्थित है, न देर, न सूचना, न अनुपस्थित।</translation>
        </message>
        <message>
            <source>import.bad_quotes</source>
            <translation>एक उद्धरण चिह्न बंद नहीं है। फ़ाइल खोलें, पंक्ति ठीक करें और फिर सहेजें।</translation>
        </message>
        <message>
            <source>import.before_last_meeting</source>
            <translation>यह बैठक आख़िरी बंद बैठक ({last}) से पुरानी है। पुरानी बैठकें पहले लाई जाती हैं।</translation>
        </message>
        <message>
            <source>import.cell_missing</source>
            <translation>यह खाना ख़ाली है और ज़रूरी है।</translation>
        </message>
        <message>
            <source>import.column_twice</source>
            <translation>एक स्तंभ दो बार लिखा है। हर एक का नाम एक बार लिखें।</translation>
        </message>
        <message>
            <source>import.empty</source>
            <translation>फ़ाइल में पंक्तियाँ नहीं हैं। कुछ नहीं लाया गया।</translation>
        </message>
        <message>
            <source>import.encoding</source>
            <translation>इस फ़ाइल के अक्षर पक्के नहीं पहचाने जा सकते। इसे “CSV UTF-8” या Excel में फिर सहेजें।</translation>
        </message>
        <message>
            <source>import.meeting_known</source>
            <translation>{on} की बैठक बही में पहले से है। क्या यह वही फ़ाइल फिर से है? अगर समूह उस दिन दो बार मिला था, तो दूसरी बैठक हाथ से लिखें।</translation>
        </message>
        <message>
            <source>import.method</source>
            <translation>“{typed}” न नकद है, न mpesa, न बैंक, न usdt।</translation>
        </message>
        <message>
            <source>import.no_column</source>
            <translation>ज़रूरी स्तंभ नहीं है: बैठक और तारीख़ होनी चाहिए।</translation>
        </message>
        <message>
            <source>import.no_file</source>
            <translation>फ़ाइल पढ़ी नहीं जा सकती। देखें कि वह अभी भी है।</translation>
        </message>
        <message>
            <source>import.not_a_number</source>
            <translation>“{typed}” पूर्ण संख्या नहीं है।</translation>
        </message>
        <message>
            <source>import.not_a_table</source>
            <translation>यह तालिका नहीं है। इसे CSV या Excel में सहेजें।</translation>
        </message>
        <message>
            <source>import.not_from_paper</source>
            <translation>बैठक {no} इसी कंप्यूटर पर हुई और अपनी चाबियों से बंद होती है।</translation>
        </message>
        <message>
            <source>import.opening_row</source>
            <translation>पुराने शेष के लिए सदस्य या जगह चाहिए।</translation>
        </message>
        <message>
            <source>import.place</source>
            <translation>“{typed}” पैसे की जगह नहीं। ये हैं: {known}।</translation>
        </message>
        <message>
            <source>import.same_name</source>
            <translation>संख्या {no} का नाम सदस्य {known} जैसा है। अगर वही व्यक्ति है तो पंक्ति में संख्या {known} लिखें; नहीं तो पहले सदस्य वाले पन्ने पर नया सदस्य जोड़ें।</translation>
        </message>
        <message>
            <source>import.too_large</source>
            <translation>फ़ाइल {megabytes} MB से बड़ी है। यह बैठकों का रजिस्टर नहीं।</translation>
        </message>
        <message>
            <source>import.too_many_cells</source>
            <translation>इस पंक्ति में स्तंभों से ज़्यादा खाने हैं।</translation>
        </message>
        <message>
            <source>import.too_many_rows</source>
            <translation>फ़ाइल में {rows} से ज़्यादा पंक्तियाँ हैं। टुकड़ों में लाएँ।</translation>
        </message>
        <message>
            <source>import.two_dates</source>
            <translation>बैठक {meeting} की दो तारीख़ें हैं। उसकी सब पंक्तियों में एक लिखें।</translation>
        </message>
        <message>
            <source>import.unknown_column</source>
            <translation>एक स्तंभ पहचाना नहीं गया। ये जाने जाते हैं: {known}।</translation>
        </message>
        <message>
            <source>import.unknown_member</source>
            <translation>सदस्य संख्या {no} नहीं है। जोड़ने के लिए नाम लिखें।</translation>
        </message>
        <message>
            <source>investment.no_name</source>
            <translation>निवेश को एक नाम दें, जैसे उस फंड का नाम जिसमें पैसा है।</translation>
        </message>
        <message>
            <source>investment.unknown</source>
            <translation>यह निवेश इस बही में नहीं है। सूची से एक चुनें, या नया निवेश चुनें।</translation>
        </message>
        <message>
            <source>json.*</source>
            <translation>फ़ाइल या जवाब पढ़ा नहीं जा सकता ({code})। कुछ बदला नहीं गया। फिर कोशिश करें या नई नक़ल लें।</translation>
        </message>
        <message>
            <source>levy.no_quorum</source>
            <translation>इमारत का {percent} % उपस्थित था; {needed} % चाहिए। सभा से फिर पूछें।</translation>
        </message>
        <message>
            <source>levy.not_agreed</source>
            <translation>इमारत का {yes} % हाँ और {no} % ना: बहुमत नहीं।</translation>
        </message>
        <message>
            <source>levy.parts</source>
            <translation>महीने मिलाकर अंशदान के बराबर नहीं। एक ठीक करें।</translation>
        </message>
        <message>
            <source>loan.above_asked</source>
            <translation>{allowed} माँगा गया था। उतना या उससे कम दें।</translation>
        </message>
        <message>
            <source>loan.approval_ended</source>
            <translation>स्वीकृति अपनी बैठक के साथ समाप्त हो गई। ऋण को फिर से स्वीकृत करना होगा।</translation>
        </message>
        <message>
            <source>loan.approval_needed</source>
            <translation>किसी और को इसकी मंज़ूरी देनी होगी। अध्यक्ष से पिन माँगें।</translation>
        </message>
        <message>
            <source>loan.before_given</source>
            <translation>कर्ज़ {earliest} को दिया गया था। वही दिन या उसके बाद का दिन लें।</translation>
        </message>
        <message>
            <source>loan.dates_order</source>
            <translation>भुगतान की तारीख़ें एक के बाद एक होनी चाहिए।</translation>
        </message>
        <message>
            <source>loan.early_repayment</source>
            <translation>यह आज के देय से ज़्यादा है। बाक़ी पहले से चुकाया माना जाएगा।</translation>
        </message>
        <message>
            <source>loan.fee_eats_all</source>
            <translation>शुल्क कर्ज़ के 100 प्रतिशत से कम होना चाहिए।</translation>
        </message>
        <message>
            <source>loan.first_due_too_early</source>
            <translation>पहली किस्त जल्द से जल्द {earliest} को हो सकती है।</translation>
        </message>
        <message>
            <source>loan.first_part</source>
            <translation>पहले दी जाने वाली रकम क़र्ज़ से कम होती है: ज़्यादा से ज़्यादा {allowed}।</translation>
        </message>
        <message>
            <source>loan.forgive_too_much</source>
            <translation>बकाया से ज़्यादा माफ़ नहीं हो सकता। ज़्यादा से ज़्यादा {allowed}।</translation>
        </message>
        <message>
            <source>loan.guarantors_missing</source>
            <translation>{count} गारंटर अभी राज़ी नहीं हुए। वे पिन लिखें या दस्तख़त करें।</translation>
        </message>
        <message>
            <source>loan.illegal_move</source>
            <translation>कर्ज़ की अभी की हालत में यह नहीं हो सकता। कुछ बदला नहीं गया।</translation>
        </message>
        <message>
            <source>loan.more_than_owed</source>
            <translation>यह बचे पूरे कर्ज़ से ज़्यादा है। {left} से वह बंद होता है।</translation>
        </message>
        <message>
            <source>loan.no_instalments</source>
            <translation>बताएँ कर्ज़ कितनी किस्तों में लौटेगा।</translation>
        </message>
        <message>
            <source>loan.none</source>
            <translation>इस सदस्य पर कर्ज़ नहीं है।</translation>
        </message>
        <message>
            <source>loan.not_approved</source>
            <translation>यह कर्ज़ मंज़ूर नहीं है, या बाद में बदला गया। पहले बैठक फ़ैसला करे।</translation>
        </message>
        <message>
            <source>loan.not_asked</source>
            <translation>यह कर्ज़ किसी ने नहीं माँगा।</translation>
        </message>
        <message>
            <source>loan.not_enough_money</source>
            <translation>उधार देने को इतना पैसा नहीं है। कम दें, या भुगतान जाँचे जाने तक रुकें।</translation>
        </message>
        <message>
            <source>loan.not_written_off</source>
            <translation>यह कर्ज़ बट्टे खाते में नहीं है। भुगतान वसूली में लें।</translation>
        </message>
        <message>
            <source>loan.nothing_to_write_off</source>
            <translation>इस कर्ज़ पर कुछ बकाया नहीं है।</translation>
        </message>
        <message>
            <source>loan.other_borrower</source>
            <translation>यह अर्ज़ी दूसरे सदस्य की है। नई लिखें।</translation>
        </message>
        <message>
            <source>loan.own_approval</source>
            <translation>कोई अपना कर्ज़ ख़ुद मंज़ूर नहीं करता। दूसरा पदाधिकारी PIN लिखे।</translation>
        </message>
        <message>
            <source>loan.own_guarantor</source>
            <translation>कोई अपनी ज़मानत ख़ुद नहीं देता। दूसरा सदस्य चुनें।</translation>
        </message>
        <message>
            <source>loan.part_too_much</source>
            <translation>इस क़र्ज़ का बस {allowed} देना बाकी है।</translation>
        </message>
        <message>
            <source>loan.parts_kept_back</source>
            <translation>इस तरह के क़र्ज़ में देते समय कुछ काटा जाता है, इसलिए यह एक साथ दिया जाता है।</translation>
        </message>
        <message>
            <source>loan.purpose_too_long</source>
            <translation>वजह {most} अक्षरों या कम में लिखें।</translation>
        </message>
        <message>
            <source>loan.renewals_spent</source>
            <translation>कर्ज़ ज़्यादा से ज़्यादा {allowed} बार बढ़ाया जा सकता है। अब मूलधन देना है।</translation>
        </message>
        <message>
            <source>loan.rules_broken</source>
            <translation>कर्ज़ समूह के नियम तोड़ता है। इसे बदलें, या बैठक हर नियम पर नाम से वोट करे।</translation>
        </message>
        <message>
            <source>loan.schedule_wrong</source>
            <translation>किस्तों का जोड़ कर्ज़ के बराबर नहीं। योजना फिर देखें।</translation>
        </message>
        <message>
            <source>loan.settled</source>
            <translation>यह कर्ज़ चुक गया है। कुछ बाक़ी नहीं।</translation>
        </message>
        <message>
            <source>loan.social_costs_nothing</source>
            <translation>कल्याण कोष के कर्ज़ पर न ब्याज है, न शुल्क, न जुर्माना।</translation>
        </message>
        <message>
            <source>loan.social_only_repaid</source>
            <translation>यह कल्याण कोष ने दिया है। इसे पैसे से चुकाया जाता है, या माफ़ किया जाता है।</translation>
        </message>
        <message>
            <source>loan.too_long</source>
            <translation>ज़्यादा से ज़्यादा {max} किस्तें।</translation>
        </message>
        <message>
            <source>loan.too_small_to_split</source>
            <translation>{instalments} किस्तों के लिए क़र्ज़ बहुत छोटा है। ज़्यादा से ज़्यादा {allowed}।</translation>
        </message>
        <message>
            <source>loan.top_up_apart</source>
            <translation>और पैसा देना कर्ज़ बढ़ाना है। उसे चुनें।</translation>
        </message>
        <message>
            <source>loan.unknown</source>
            <translation>यह कर्ज़ बही में नहीं है, या किसी और का है।</translation>
        </message>
        <message>
            <source>loan.unknown_basis</source>
            <translation>ब्याज का यह तरीका नहीं पता।</translation>
        </message>
        <message>
            <source>loan.unknown_change</source>
            <translation>कर्ज़ का यह बदलाव मालूम नहीं।</translation>
        </message>
        <message>
            <source>loan.unknown_outcome</source>
            <translation>कर्ज़ पर यह फ़ैसला मालूम नहीं।</translation>
        </message>
        <message>
            <source>loan.unknown_product</source>
            <translation>समूह में ऐसा कर्ज़ नहीं है। सूची से चुनें।</translation>
        </message>
        <message>
            <source>loan.unknown_source</source>
            <translation>कर्ज़ पेटी, M-Pesa या बैंक से दिया जाता है।</translation>
        </message>
        <message>
            <source>loan.votes_negative</source>
            <translation>वोट {allowed} से कम नहीं हो सकते।</translation>
        </message>
        <message>
            <source>loan.written_off</source>
            <translation>यह कर्ज़ बट्टे खाते में गया। अब जो आए वह वापस मिला पैसा है।</translation>
        </message>
        <message>
            <source>log.broken_chain</source>
            <translation>जो आया वह इस बही से मेल नहीं खाता (एक लैपटॉप की लिखावट क्रम में नहीं)। उससे कुछ नहीं लिया गया। सर्वर चलाने वाले को यह दिखाएँ।</translation>
        </message>
        <message>
            <source>log.forked</source>
            <translation>जो बही नंबर देती है, सर्वर पर या यह करने वाले लैपटॉप पर, उसे पुरानी प्रति पर लौटाया गया और वह वहीं से आगे चली। प्रविष्टि {at} के बाद वह बही और इस कंप्यूटर की बही अलग हैं: {here} प्रविष्टियाँ केवल यहाँ हैं, {there} केवल वहाँ। कुछ भी भेजा या लिया नहीं गया। कोषाध्यक्ष या अध्यक्ष उस कंप्यूटर पर दोनों को मिलाएँ जिस पर सबसे अधिक प्रविष्टियाँ हैं: कोई प्रविष्टि नहीं खोती, सबको नए नंबर मिलते हैं।</translation>
        </message>
        <message>
            <source>log.gap</source>
            <translation>जो आया वह इस बही से मेल नहीं खाता (बीच की लिखावट गायब है)। उससे कुछ नहीं लिया गया। सर्वर चलाने वाले को यह दिखाएँ।</translation>
        </message>
        <message>
            <source>log.left_behind</source>
            <translation>जिस लैपटॉप से यह USB स्टिक आई है वह अब भी उस क्रम पर चल रहा है जो अब मान्य नहीं: प्रविष्टि {at} के बाद वह अलग है, {here} प्रविष्टियाँ केवल यहाँ हैं, {there} केवल वहाँ। कुछ नहीं लिया गया। पहले इस कंप्यूटर से उसे एक USB स्टिक दें; फिर उसके पास जो है वह उसकी अगली स्टिक के साथ आएगा, और कोई प्रविष्टि नहीं खोती।</translation>
        </message>
        <message>
            <source>log.not_forked</source>
            <translation>प्रविष्टि {at} तक दोनों बहियाँ एक जैसी हैं; मिलाने को कुछ नहीं है।</translation>
        </message>
        <message>
            <source>log.place_taken</source>
            <translation>जो आया वह इस बही से मेल नहीं खाता (दो लिखावटों का एक ही क्रमांक)। उससे कुछ नहीं लिया गया। सर्वर चलाने वाले को यह दिखाएँ।</translation>
        </message>
        <message>
            <source>log.two_hubs</source>
            <translation>दो कंप्यूटर प्रविष्टियों को नंबर दे रहे हैं: यह वाला और वह जिसके पीछे यह USB स्टिक चलती है। प्रविष्टि {at} के बाद दोनों अलग हैं: {here} प्रविष्टियाँ केवल यहाँ हैं, {there} केवल वहाँ। कुछ नहीं लिया गया। इस कंप्यूटर पर USB स्टिक लिखें, उसे दूसरे पर पढ़ें और वहाँ से एक वापस लाएँ: तब यह कंप्यूटर उसके पीछे चलेगा, और कोई प्रविष्टि नहीं खोती।</translation>
        </message>
        <message>
            <source>meeting.keys_missing</source>
            <translation>{needed} में से {have} चाबियाँ यहाँ हैं। दूसरे चाबीधारक को PIN लिखना होगा।</translation>
        </message>
        <message>
            <source>meeting.none_planned</source>
            <translation>कोई बैठक तय नहीं है। मुख्य पृष्ठ पर अगली तारीख लिखें।</translation>
        </message>
        <message>
            <source>meeting.other_open</source>
            <translation>बैठक {no} अभी खुली है। पहले उसे बंद करें।</translation>
        </message>
        <message>
            <source>meeting.unknown</source>
            <translation>यह बैठक बही में नहीं है।</translation>
        </message>
        <message>
            <source>meeting.wrong_state</source>
            <translation>यह अभी नहीं हो सकता: बैठक उस चरण में नहीं है।</translation>
        </message>
        <message>
            <source>member.changed_since</source>
            <translation>यह विवरण उसके बाद फिर बदला गया है। देखें और जो सही है वह लिखें।</translation>
        </message>
        <message>
            <source>member.detail_unclear</source>
            <translation>इसे अक्षरों या अंकों में लिखें, अधिक से अधिक {limit} चिह्न।</translation>
        </message>
        <message>
            <source>member.has_office</source>
            <translation>{member} के पास अभी पद है। पहले उसे किसी और को सौंपें: सेटिंग, कुंजियाँ और पन्ने।</translation>
        </message>
        <message>
            <source>member.has_seat</source>
            <translation>{member} की सीट अभी {name} में है। बारी के चरण में उसे किसी को दें या छोड़ें; जिसे रक़म मिल चुकी वह दौर के अंत तक रहे, या वहाँ लिखें कि अब नहीं देते।</translation>
        </message>
        <message>
            <source>member.left</source>
            <translation>यह सदस्य समूह छोड़ चुका है। उसके नाम पैसा नहीं लिखा जा सकता।</translation>
        </message>
        <message>
            <source>member.name_too_long</source>
            <translation>नाम में ज़्यादा से ज़्यादा {max} अक्षर।</translation>
        </message>
        <message>
            <source>member.no_name</source>
            <translation>नाम लिखें।</translation>
        </message>
        <message>
            <source>member.number_taken</source>
            <translation>संख्या {no} ली जा चुकी है। दूसरी चुनें।</translation>
        </message>
        <message>
            <source>member.number_too_low</source>
            <translation>संख्या 1 से शुरू होती है।</translation>
        </message>
        <message>
            <source>member.owes</source>
            <translation>इस सदस्य पर अभी पैसा बाक़ी है। पहले चुकाएँ।</translation>
        </message>
        <message>
            <source>member.stands_for</source>
            <translation>यह सदस्य अब भी दूसरों के कर्ज़ का गारंटर है। पहले दूसरा गारंटर ढूँढें।</translation>
        </message>
        <message>
            <source>member.unknown</source>
            <translation>यह सदस्य बही में नहीं है।</translation>
        </message>
        <message>
            <source>member.unknown_field</source>
            <translation>सदस्य के बारे में यह नहीं लिखा जा सकता।</translation>
        </message>
        <message>
            <source>members.too_many</source>
            <translation>एक बार में अधिकतम {limit} नाम। बाकी बाद में लिखें।</translation>
        </message>
        <message>
            <source>meter.backwards</source>
            <translation>मीटर उलटा नहीं चलता। {on} की रीडिंग इससे मेल नहीं खाती। फिर पढ़ें या उसे वापस लें।</translation>
        </message>
        <message>
            <source>meter.negative</source>
            <translation>मीटर 0 या अधिक दिखाता है।</translation>
        </message>
        <message>
            <source>minutes.too_long</source>
            <translation>कार्यवृत्त बहुत लंबा है: ज़्यादा से ज़्यादा {max} अक्षर।</translation>
        </message>
        <message>
            <source>money.not_enough</source>
            <translation>वहाँ इतना पैसा नहीं है।</translation>
        </message>
        <message>
            <source>money.too_large</source>
            <translation>यह रकम बही की सीमा से बड़ी है। शून्य जाँचें।</translation>
        </message>
        <message>
            <source>money.unknown_place</source>
            <translation>पैसा पेटी, थैलियों, M-Pesa और बैंक के बीच रखा जाता है।</translation>
        </message>
        <message>
            <source>motion.about_other</source>
            <translation>वोट किसी और बात पर था।</translation>
        </message>
        <message>
            <source>motion.contested</source>
            <translation>यह वोट दो बार अलग-अलग गिना गया, इसलिए कुछ तय नहीं होता। एक गिनती वापस लें, या फिर से वोट करें।</translation>
        </message>
        <message>
            <source>motion.no_words</source>
            <translation>लिखें कि किस पर वोट है।</translation>
        </message>
        <message>
            <source>motion.not_carried</source>
            <translation>वोट पास नहीं हुआ, इसलिए उससे कुछ नहीं होगा।</translation>
        </message>
        <message>
            <source>motion.seconds_own</source>
            <translation>प्रस्ताव {member} का है; समर्थन कोई और करे।</translation>
        </message>
        <message>
            <source>motion.too_long</source>
            <translation>वोट का विषय ज़्यादा से ज़्यादा {most} अक्षर का हो।</translation>
        </message>
        <message>
            <source>motion.unknown</source>
            <translation>यह वोट बही में नहीं है। पहले उसे लिखें।</translation>
        </message>
        <message>
            <source>motion.unknown_effect</source>
            <translation>यह संस्करण नहीं जानता कि इस वोट से क्या बदलेगा।</translation>
        </message>
        <message>
            <source>name.bad_sign</source>
            <translation>नाम में ऐसा चिह्न है जो रखा नहीं जा सकता ({sign})। फिर से लिखें।</translation>
        </message>
        <message>
            <source>name.empty</source>
            <translation>नाम अक्षरों में लिखें।</translation>
        </message>
        <message>
            <source>name.marks</source>
            <translation>नाम के एक अक्षर पर बहुत ज़्यादा चिह्न हैं। फिर से लिखें।</translation>
        </message>
        <message>
            <source>name.too_long</source>
            <translation>नाम में {limit} अक्षर तक हो सकते हैं।</translation>
        </message>
        <message>
            <source>number.not_plain</source>
            <translation>“{text}” साधारण संख्या नहीं है।</translation>
        </message>
        <message>
            <source>number.too_fine</source>
            <translation>“{text}” में {digits} से ज़्यादा दशमलव स्थान हैं।</translation>
        </message>
        <message>
            <source>office.separation</source>
            <translation>{member} ये दोनों पद नहीं रख सकते: एक दूसरे की निगरानी करता है। किसी और सदस्य को चुनें, या सात से छोटा समूह वोट से मान ले।</translation>
        </message>
        <message>
            <source>officer.not_logged_in</source>
            <translation>कोई लॉग इन नहीं है। पहले PIN लिखें।</translation>
        </message>
        <message>
            <source>officer.unknown_role</source>
            <translation>ऐसा पद नहीं है: {role}।</translation>
        </message>
        <message>
            <source>opening.differs</source>
            <translation>आगे लाए गए शेष नहीं मिलते: पैसा और क़र्ज़, बचत और कोषों के बराबर होने चाहिए।</translation>
        </message>
        <message>
            <source>opening.nothing</source>
            <translation>आगे लाने को कुछ नहीं।</translation>
        </message>
        <message>
            <source>opening.unknown_account</source>
            <translation>खाता {account} सूची में नहीं है।</translation>
        </message>
        <message>
            <source>paid_to.cooling</source>
            <translation>इस सदस्य का पैसा जहाँ भेजा जाता है, वह बदला गया है। नकद दें, या {hours} घंटे बाद भेजें।</translation>
        </message>
        <message>
            <source>paid_to.unanswered</source>
            <translation>इस सदस्य का पैसा जहाँ भेजा जाता है, वह बदला गया है। एक दिन केवल इस कंप्यूटर की घड़ी से बीता है। सर्वर या क्रमांक देने वाले लैपटॉप से जुड़ें, या नकद दें।</translation>
        </message>
        <message>
            <source>paper.altered</source>
            <translation>यह काग़ज़ वह नहीं है जो प्रविष्टि के साथ रखा गया था। प्रविष्टि सुरक्षित है। इसे हटाकर सही काग़ज़ रखें।</translation>
        </message>
        <message>
            <source>paper.away</source>
            <translation>यह काग़ज़ अभी नहीं आया; सर्वर से अगला मिलान इसे ले आएगा।</translation>
        </message>
        <message>
            <source>paper.damaged</source>
            <translation>यह फ़ाइल दिखाई नहीं जा सकती: यह ख़राब है। आपकी बही सुरक्षित है। कोई और फ़ोटो या फ़ाइल चुनें।</translation>
        </message>
        <message>
            <source>paper.disk</source>
            <translation>काग़ज़ रखा नहीं जा सका ({reason})।</translation>
        </message>
        <message>
            <source>paper.empty</source>
            <translation>यह फ़ाइल ख़ाली है।</translation>
        </message>
        <message>
            <source>paper.no_key</source>
            <translation>यह काग़ज़ नहीं खुल सकता: इसके सदस्य को माँग पर मिटाया गया, या उसकी कुंजी अभी भेजने से नहीं आई। प्रविष्टि बनी रहती है।</translation>
        </message>
        <message>
            <source>paper.not_a_picture</source>
            <translation>प्रविष्टि से केवल फ़ोटो (JPEG, PNG, WebP) और PDF फ़ाइलें जोड़ी जा सकती हैं।</translation>
        </message>
        <message>
            <source>paper.too_large</source>
            <translation>यह फ़ाइल {limit} MB से बड़ी है; फ़ोटो छोटी करें।</translation>
        </message>
        <message>
            <source>paper.unknown_kind</source>
            <translation>{kind} न फ़ोटो है न दस्तावेज़।</translation>
        </message>
        <message>
            <source>paper.unreadable</source>
            <translation>फ़ाइल पढ़ी नहीं जा सकती ({reason})।</translation>
        </message>
        <message>
            <source>passphrase.not_used</source>
            <translation>इस कंप्यूटर की चाबी-तिजोरी यह बही खोलती है; इसका कोई गुप्त वाक्य नहीं है जिसे बदला जा सके।</translation>
        </message>
        <message>
            <source>passphrase.stolen</source>
            <translation>यह गुप्त वाक्य चुराए गए पासवर्डों की सूचियों में है, या उन्हीं से बना है। ऐसे चार शब्द लें जिनका आपस में कोई संबंध न हो।</translation>
        </message>
        <message>
            <source>passphrase.too_short</source>
            <translation>गुप्त वाक्य में कम से कम {min} अक्षर होते हैं। चार ऐसे शब्द जिन्हें कोई साथ न रखे, याद रखना आसान है।</translation>
        </message>
        <message>
            <source>passphrase.too_simple</source>
            <translation>अंदर आना चाहने वाला सबसे पहले यही गुप्त वाक्य आज़माएगा। ऐसे चार शब्द लें जिनका आपस में या समूह से कोई संबंध न हो।</translation>
        </message>
        <message>
            <source>payment.ask_currency</source>
            <translation>फ़ोन पर केवल केन्या के शिलिंग माँगे जा सकते हैं, यह समूह {currency} में गिनता है।</translation>
        </message>
        <message>
            <source>payment.ask_phone</source>
            <translation>केवल केन्या के सफ़ारीकॉम नंबर से माँगा जा सकता है, जैसे 0712 345 678।</translation>
        </message>
        <message>
            <source>payment.ask_too_much</source>
            <translation>M-Pesa एक भुगतान में ज़्यादा से ज़्यादा 2,50,000 शिलिंग लेता है।</translation>
        </message>
        <message>
            <source>payment.ask_whole</source>
            <translation>M-Pesa केवल पूरे शिलिंग माँगता है।</translation>
        </message>
        <message>
            <source>payment.cash_needs_meeting</source>
            <translation>नोट बैठक में पेटी में आते हैं, जहाँ गिने जाते हैं। पहले बैठक खोलें।</translation>
        </message>
        <message>
            <source>payment.needs_relay</source>
            <translation>यह सर्वर भुगतान नहीं जाँचता, इसलिए फ़ोन पर माँग भी नहीं सकता। इसके बदले संदेश का कोड लिखें।</translation>
        </message>
        <message>
            <source>payment.needs_server</source>
            <translation>इस समूह का कोई सर्वर नहीं है, इसलिए फ़ोन पर माँगा नहीं जा सकता। इसके बदले संदेश का कोड लिखें।</translation>
        </message>
        <message>
            <source>payment.no_office</source>
            <translation>दूसरा व्यक्ति समूह का पदाधिकारी होना चाहिए।</translation>
        </message>
        <message>
            <source>payment.nothing_came</source>
            <translation>अभी पता नहीं कितना आया। जवाब का इंतज़ार करें, या बैठक में पंक्ति ठीक करें।</translation>
        </message>
        <message>
            <source>payment.two_persons</source>
            <translation>यह भुगतान दो अलग लोगों ने देखा हो।</translation>
        </message>
        <message>
            <source>payment.unknown</source>
            <translation>यह भुगतान अब बही में नहीं है। कुछ नहीं लिखा गया।</translation>
        </message>
        <message>
            <source>penalty.amount</source>
            <translation>जुर्माना 0 से कम नहीं हो सकता।</translation>
        </message>
        <message>
            <source>penalty.cap</source>
            <translation>जुर्माने की सीमा 0 से कम नहीं हो सकती।</translation>
        </message>
        <message>
            <source>penalty.every</source>
            <translation>देरी की अवधि 1 से 3,660 दिन की होती है। सबसे पास {allowed} है।</translation>
        </message>
        <message>
            <source>penalty.grace</source>
            <translation>छूट के दिन 0 से 3,660 हैं। सबसे पास {allowed} है।</translation>
        </message>
        <message>
            <source>penalty.kind</source>
            <translation>इस तरह का जुर्माना नहीं है: {kind}।</translation>
        </message>
        <message>
            <source>penalty.rate</source>
            <translation>जुर्माना हर अवधि में 0 से 100 प्रतिशत है। सबसे पास {percent} है।</translation>
        </message>
        <message>
            <source>period.without_length</source>
            <translation>बताएँ अवधि कितनी लंबी है।</translation>
        </message>
        <message>
            <source>person.bad_reason</source>
            <translation>चुनें कि क्यों मिटाया जाता है।</translation>
        </message>
        <message>
            <source>person.erased</source>
            <translation>इस सदस्य की निजी जानकारी अनुरोध पर मिटाई गई। पैसे की प्रविष्टियाँ रहेंगी।</translation>
        </message>
        <message>
            <source>person.not_erased</source>
            <translation>यह व्यक्ति मिटाया नहीं गया।</translation>
        </message>
        <message>
            <source>person.second_needed</source>
            <translation>इसे लौटाया नहीं जा सकता, इसलिए कोई और अधिकारी PIN से हामी भरे: अध्यक्ष, कोषाध्यक्ष या सचिव।</translation>
        </message>
        <message>
            <source>person.still_in</source>
            <translation>यह व्यक्ति अभी सदस्य है। जो जा चुका है, उसे मिटाया जा सकता है।</translation>
        </message>
        <message>
            <source>phone.invalid</source>
            <translation>“{typed}” मोबाइल नंबर नहीं है। {example} की तरह लिखें।</translation>
        </message>
        <message>
            <source>pin.locked</source>
            <translation>बहुत से ग़लत PIN। {seconds} सेकंड रुकें।</translation>
        </message>
        <message>
            <source>pin.not_set</source>
            <translation>इस व्यक्ति का अभी PIN नहीं है। लोग और PIN में रखें।</translation>
        </message>
        <message>
            <source>pin.too_simple</source>
            <translation>यह PIN आसानी से बूझा जा सकता है। दूसरा चुनें।</translation>
        </message>
        <message>
            <source>pin.wrong_shape</source>
            <translation>PIN में {min} से {max} अंक होते हैं।</translation>
        </message>
        <message>
            <source>prepay.closes</source>
            <translation>{allowed} इस कर्ज़ को पूरा चुकाने के लिए काफ़ी है। इसे चुकता करें।</translation>
        </message>
        <message>
            <source>prepay.no_dates</source>
            <translation>इस दिन के बाद कोई क़िस्त नहीं है। कर्ज़ चुकता करें या नई तारीखें तय करें।</translation>
        </message>
        <message>
            <source>prepay.too_small</source>
            <translation>इससे सिर्फ़ देय रकम और आज तक का ब्याज चुकता है। {allowed} से यह समय से पहले का भुगतान होगा।</translation>
        </message>
        <message>
            <source>print.not_allowed</source>
            <translation>समूह के काग़ज़ केवल पदाधिकारी छापते हैं। कोषाध्यक्ष से कहें।</translation>
        </message>
        <message>
            <source>printer.failed</source>
            <translation>प्रिंटर {name} ने काग़ज़ नहीं लिया। कुछ खोया नहीं: प्रिंटर देखें या PDF सहेजें।</translation>
        </message>
        <message>
            <source>prizes.falls</source>
            <translation>हिस्सा {no} ज़्यादा रुकता है, इसलिए उसे कम से कम {least} मिले।</translation>
        </message>
        <message>
            <source>prizes.kept</source>
            <translation>हिस्से {no} का इनाम कमीशन से अधिक नहीं। वह कम से कम {least} हो।</translation>
        </message>
        <message>
            <source>prizes.many</source>
            <translation>तालिका में इनामों की संख्या अलग है। {wanted} हिस्सों को {wanted} चाहिए।</translation>
        </message>
        <message>
            <source>prizes.reserve</source>
            <translation>बारी {no} पर पैसा नहीं होगा। हिस्से {no} का इनाम अधिकतम {most} हो।</translation>
        </message>
        <message>
            <source>prizes.spread</source>
            <translation>पहले हिस्से को कुछ न मिलता। हिस्सों का अंतर अधिकतम {most} हो।</translation>
        </message>
        <message>
            <source>prizes.spread_odd</source>
            <translation>इस अंतर से इनाम पूरे सिक्कों में नहीं बनते। {lower} या {upper} लें।</translation>
        </message>
        <message>
            <source>prizes.sum</source>
            <translation>सब इनाम मिलकर {wanted} होते हैं। बाकी वैसे ही रहें तो हिस्से {no} को {nearest} मिले।</translation>
        </message>
        <message>
            <source>promise.in_the_past</source>
            <translation>वादे का आख़िरी दिन {earliest} या उसके बाद हो।</translation>
        </message>
        <message>
            <source>promise.too_far</source>
            <translation>वादा ज़्यादा से ज़्यादा {days} दिन आगे, {latest} तक। उससे लंबे के लिए बैठक नई किस्तें तय करे।</translation>
        </message>
        <message>
            <source>proposal.collides</source>
            <translation>इस प्रस्ताव के बाद किसी और ने वही नियम बदल दिया। इसे वापस लें और आज के नियमों से नया प्रस्ताव रखें।</translation>
        </message>
        <message>
            <source>proposal.decided</source>
            <translation>समूह ने इस पर {on} को मतदान किया। बदलने के लिए नया प्रस्ताव लिखें।</translation>
        </message>
        <message>
            <source>proposal.no_quorum</source>
            <translation>{here} हाथ गिने गए; नियम बदलने के लिए {needed} सदस्य चाहिए। चुप रहने वालों को भी गिनें।</translation>
        </message>
        <message>
            <source>proposal.not_carried</source>
            <translation>{yes} पक्ष में और {no} विरोध में: यह बहुमत नहीं है। इसे अस्वीकृत लिखें।</translation>
        </message>
        <message>
            <source>proposal.nothing</source>
            <translation>आज के नियमों से कुछ अलग नहीं है। कोई ख़ाना बदलें, फिर प्रस्ताव रखें।</translation>
        </message>
        <message>
            <source>proposal.unknown</source>
            <translation>यह प्रस्ताव बही में नहीं है।</translation>
        </message>
        <message>
            <source>proposal.unreadable</source>
            <translation>यह प्रस्ताव नए संस्करण से लिखा गया: {why}। सबसे नया संस्करण लगाएँ; बही को कोई नुकसान नहीं हुआ।</translation>
        </message>
        <message>
            <source>quarantine.no_reason</source>
            <translation>कुछ शब्दों में लिखें कि क्यों। बाद में सब इसे पढ़ सकते हैं।</translation>
        </message>
        <message>
            <source>quarantine.not_to_admit</source>
            <translation>यह प्रविष्टि ली नहीं जा सकती: यह बताती है कि कौन लिख सकता है, या कोई साबित नहीं कर सकता कि किसने हस्ताक्षर किए। इसे केवल छोड़ा जा सकता है।</translation>
        </message>
        <message>
            <source>quarantine.unknown</source>
            <translation>यह प्रविष्टि अब अलग नहीं रखी है। सूची फिर देखें।</translation>
        </message>
        <message>
            <source>rate.not_understood</source>
            <translation>“{typed}” प्रतिशत में दर नहीं है। 1.5 जैसी संख्या लिखें।</translation>
        </message>
        <message>
            <source>reason.needed</source>
            <translation>वजह लिखें: वह पढ़ी और छापी जाती है।</translation>
        </message>
        <message>
            <source>receipt.more_than_left</source>
            <translation>बिना नाम का इतना पैसा नहीं बचा। जितना बचा है उतना ही दें।</translation>
        </message>
        <message>
            <source>receipt.unknown</source>
            <translation>यह पैसा बही में नहीं है, या वापस लिया गया।</translation>
        </message>
        <message>
            <source>receipt.wrong_sum</source>
            <translation>हिस्सों का जोड़ रकम के बराबर नहीं है। कोई एक बदलें।</translation>
        </message>
        <message>
            <source>recovery.needs</source>
            <translation>दूसरों को अपने PIN से इसकी मंज़ूरी देनी होगी: अध्यक्ष और एक चाबीधारक, फ़ोन के कोड के लिए सचिव भी।</translation>
        </message>
        <message>
            <source>recovery.too_few</source>
            <translation>कम से कम {needed} और पदाधिकारियों को अपने PIN से इसकी मंज़ूरी देनी होगी।</translation>
        </message>
        <message>
            <source>recovery.too_much</source>
            <translation>इस कर्ज़ में अब सिर्फ़ {allowed} बाकी है।</translation>
        </message>
        <message>
            <source>register.mistaken</source>
            <translation>रजिस्टर जैसा है वैसा नहीं लाया जा सकता; कुछ नहीं लिखा गया।</translation>
        </message>
        <message>
            <source>renewal.interest_first</source>
            <translation>पहले ब्याज दें: {left} बाकी है। फिर दोबारा दिया जाएगा।</translation>
        </message>
        <message>
            <source>renewal.not_agreed</source>
            <translation>इस तरह का कर्ज़ दोबारा नहीं दिया जाता। इसके बदले दूसरी तारीखें तय करें।</translation>
        </message>
        <message>
            <source>renewal.too_early</source>
            <translation>यह {on} को देना है। उसी दिन या उसके बाद दोबारा दिया जाता है।</translation>
        </message>
        <message>
            <source>renewal.too_much</source>
            <translation>यह ऋण और ब्याज से अधिक है। अधिक से अधिक {allowed}।</translation>
        </message>
        <message>
            <source>request.not_a_request</source>
            <translation>यह नए लैपटॉप का अनुरोध नहीं है, या फ़ाइल खराब है। नया लैपटॉप इसे फिर से लिखे।</translation>
        </message>
        <message>
            <source>request.not_enrolled</source>
            <translation>पहले नए लैपटॉप को अनुमति दें; फिर उसकी फ़ाइल लिखी जा सकती है।</translation>
        </message>
        <message>
            <source>request.too_old</source>
            <translation>यह अनुरोध {days} दिन से पुराना है, या किसी घड़ी में गलती है। नया लैपटॉप दूसरा अनुरोध लिखे।</translation>
        </message>
        <message>
            <source>reschedule.added</source>
            <translation>जोड़ी गई रकम 0 से कम नहीं हो सकती।</translation>
        </message>
        <message>
            <source>reschedule.dates</source>
            <translation>कर्ज़ में 1 से 600 क़िस्तें होती हैं। सबसे पास {allowed} है।</translation>
        </message>
        <message>
            <source>reschedule.first_date</source>
            <translation>पहली नई क़िस्त {after} के बाद होनी चाहिए; {due} नहीं है।</translation>
        </message>
        <message>
            <source>reschedule.holiday</source>
            <translation>इन तारीखों में छूट ज़्यादा से ज़्यादा {allowed} क़िस्तों की हो सकती है।</translation>
        </message>
        <message>
            <source>reschedule.settled</source>
            <translation>इस कर्ज़ में दोबारा तय करने को कुछ बाकी नहीं है।</translation>
        </message>
        <message>
            <source>reserve.not_enough</source>
            <translation>सुरक्षित निधि में केवल {have} है।</translation>
        </message>
        <message>
            <source>risk.no_vote</source>
            <translation>सदस्य जोखिम वोट से मानते हैं। पहले वोट लिखें।</translation>
        </message>
        <message>
            <source>risk.not_small</source>
            <translation>{members} लोगों के समूह में पद अलग रखने लायक लोग हैं। केवल {most} तक के समूह इसे मान सकते हैं।</translation>
        </message>
        <message>
            <source>risk.unknown_kind</source>
            <translation>यह संस्करण इस जोखिम को नहीं जानता।</translation>
        </message>
        <message>
            <source>rollcall.silent</source>
            <translation>इस बैठक में {count} लैपटॉप से कुछ नहीं आया: {laptops}। उन्हें अपनी प्रविष्टियाँ भेजने दें, या हर एक के लिए लिखें कि उसका इंतज़ार क्यों नहीं।</translation>
        </message>
        <message>
            <source>room.not_started</source>
            <translation>सर्वर शुरू नहीं हुआ: {reason}</translation>
        </message>
        <message>
            <source>room.port_taken</source>
            <translation>कोई दूसरा प्रोग्राम पहले से पोर्ट {port} इस्तेमाल कर रहा है, शायद दूसरा Daftari। उसे बंद करके फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>round.none</source>
            <translation>इस डिब्बे में कोई दौर नहीं चल रहा। बारी के चरण में शुरू करें।</translation>
        </message>
        <message>
            <source>round.not_here</source>
            <translation>यह डिब्बा बारी वाला नहीं है।</translation>
        </message>
        <message>
            <source>round.order</source>
            <translation>क्रम में हर सीट एक बार हो। सब सीटों के अंक लिखें।</translation>
        </message>
        <message>
            <source>round.over</source>
            <translation>दौर पूरा हो गया। नया शुरू करें।</translation>
        </message>
        <message>
            <source>round.still_running</source>
            <translation>{name} का दौर पूरा नहीं हुआ। नया दौर आख़िरी बारी के बाद शुरू होता है।</translation>
        </message>
        <message>
            <source>rules.at_least</source>
            <translation>यह कम से कम {allowed} है।</translation>
        </message>
        <message>
            <source>rules.box_least</source>
            <translation>यहाँ {least} या उससे ज़्यादा लिखें।</translation>
        </message>
        <message>
            <source>rules.box_most</source>
            <translation>यहाँ {most} या उससे कम लिखें।</translation>
        </message>
        <message>
            <source>rules.count</source>
            <translation>“{typed}” पूर्ण संख्या नहीं है।</translation>
        </message>
        <message>
            <source>rules.count_most</source>
            <translation>यह ज़्यादा से ज़्यादा {allowed} है।</translation>
        </message>
        <message>
            <source>rules.need_vote</source>
            <translation>समूह की बैठक हो चुकी है: दूसरे नियमों का प्रस्ताव रखा जाता है और बैठक का मतदान तय करता है।</translation>
        </message>
        <message>
            <source>rules.negative</source>
            <translation>नियम में रक़म 0 से कम नहीं हो सकती।</translation>
        </message>
        <message>
            <source>rules.percent</source>
            <translation>प्रतिशत 0 से 100 के बीच होता है। सबसे पास {allowed} है।</translation>
        </message>
        <message>
            <source>rules.product_codes</source>
            <translation>हर तरह के कर्ज़ का अपना छोटा कोड चाहिए।</translation>
        </message>
        <message>
            <source>rules.product_name</source>
            <translation>इस तरह के कर्ज़ को नाम दें, ताकि सब जानें कौन सा है।</translation>
        </message>
        <message>
            <source>rules.quorum</source>
            <translation>गणपूर्ति 0 से 100 प्रतिशत के बीच होती है।</translation>
        </message>
        <message>
            <source>rules.shares_range</source>
            <translation>सबसे कम हिस्से सबसे ज़्यादा से अधिक नहीं हो सकते।</translation>
        </message>
        <message>
            <source>rules.unknown_word</source>
            <translation>“{word}” नियमों में नहीं है।</translation>
        </message>
        <message>
            <source>savings.withdraw</source>
            <translation>ज़्यादा से ज़्यादा {allowed} निकाला जा सकता है: जो बकाया है और जो दूसरों की गारंटी है, वह रहेगा।</translation>
        </message>
        <message>
            <source>schedule.*</source>
            <translation>यह कर्ज़ योजना नहीं बन सकती ({code})। शर्तें फिर देखें।</translation>
        </message>
        <message>
            <source>schedule.capitalised_method</source>
            <translation>इस तरह के कर्ज़ में छूट का ब्याज मूलधन नहीं बन सकता।</translation>
        </message>
        <message>
            <source>schedule.dates_needed</source>
            <translation>दिन गिनने के लिए देय तारीखें चाहिए। उन्हें लिखें।</translation>
        </message>
        <message>
            <source>schedule.dates_order</source>
            <translation>देय तारीख़ {due}, {before} के बाद नहीं आती।</translation>
        </message>
        <message>
            <source>schedule.day_count_needs_annual_rate</source>
            <translation>दिन सिर्फ़ सालाना दर के साथ गिने जाते हैं।</translation>
        </message>
        <message>
            <source>schedule.down_payment</source>
            <translation>तुरंत लौटाया जाने वाला हिस्सा 0 से 100 प्रतिशत से कम होना चाहिए।</translation>
        </message>
        <message>
            <source>schedule.fee_rate</source>
            <translation>शुल्क एक बार लिया जाता है और कर्ज़ के 100 प्रतिशत से कम होना चाहिए।</translation>
        </message>
        <message>
            <source>schedule.fixed_instalment</source>
            <translation>तय क़िस्त 0 से ज़्यादा होनी चाहिए।</translation>
        </message>
        <message>
            <source>schedule.fixed_instalment_method</source>
            <translation>इस तरह के कर्ज़ में तय क़िस्त नहीं होती।</translation>
        </message>
        <message>
            <source>schedule.fixed_principal</source>
            <translation>मूलधन का तय हिस्सा 0 से {allowed} तक होना चाहिए।</translation>
        </message>
        <message>
            <source>schedule.fixed_principal_method</source>
            <translation>इस तरह के कर्ज़ में मूलधन का तय हिस्सा नहीं होता।</translation>
        </message>
        <message>
            <source>schedule.free_with_rate</source>
            <translation>बिना ब्याज के कर्ज़ की दर नहीं होती। दर हटाएँ या दूसरा तरीका चुनें।</translation>
        </message>
        <message>
            <source>schedule.grace</source>
            <translation>इतनी किस्तों में छूट ज़्यादा से ज़्यादा {allowed} अवधि की हो सकती है।</translation>
        </message>
        <message>
            <source>schedule.instalments</source>
            <translation>ऋण की 1 से 600 किस्तें होती हैं। सबसे पास {allowed} है।</translation>
        </message>
        <message>
            <source>schedule.meetings_per_year</source>
            <translation>बैठकों की साल में कोई लंबाई नहीं होती। एक अवधि की दर दें।</translation>
        </message>
        <message>
            <source>schedule.minimum_last</source>
            <translation>सबसे छोटी आख़िरी क़िस्त 0 से {allowed} तक होनी चाहिए।</translation>
        </message>
        <message>
            <source>schedule.multiple</source>
            <translation>रकम कम से कम पैसे की सबसे छोटी इकाई तक पूरी की जाती है।</translation>
        </message>
        <message>
            <source>schedule.no_rate</source>
            <translation>इन भुगतानों की सालाना दर नहीं बताई जा सकती।</translation>
        </message>
        <message>
            <source>schedule.nothing_left</source>
            <translation>काटी गई रकम पूरा ऋण खा जाती है। कम दर चुनें।</translation>
        </message>
        <message>
            <source>schedule.period_needed</source>
            <translation>सालाना दर के लिए अवधि की लंबाई चाहिए।</translation>
        </message>
        <message>
            <source>schedule.principal</source>
            <translation>ऋण शून्य से ज़्यादा हो।</translation>
        </message>
        <message>
            <source>schedule.rate</source>
            <translation>दर 0 से 1,000 प्रतिशत तक हो। सबसे पास {allowed} है।</translation>
        </message>
        <message>
            <source>schedule.tranche_amount</source>
            <translation>दिया गया हर हिस्सा 0 से ज़्यादा होना चाहिए।</translation>
        </message>
        <message>
            <source>schedule.tranche_day</source>
            <translation>{on} का पैसा {first} से {last} के पहले तक दिया जाए।</translation>
        </message>
        <message>
            <source>schedule.tranches_exceed</source>
            <translation>दिए गए हिस्से ऋण से ज़्यादा हैं।</translation>
        </message>
        <message>
            <source>schedule.tranches_method</source>
            <translation>इस तरह का कर्ज़ एक बार में दिया जाता है, हिस्सों में नहीं।</translation>
        </message>
        <message>
            <source>scheme.number</source>
            <translation>यह संख्या यहाँ नहीं रखी जा सकती। सबसे पास की मान्य संख्या {allowed} है।</translation>
        </message>
        <message>
            <source>scheme.terms</source>
            <translation>इस पेटी के नियम पढ़े नहीं जा सकते: {why}। कुछ नहीं बदला।</translation>
        </message>
        <message>
            <source>scheme.unknown</source>
            <translation>दफ़्तरी का यह संस्करण “{kind}” प्रकार की पेटी नहीं जानता। बही सुरक्षित है; इस पेटी के लिए नया संस्करण लगाएँ।</translation>
        </message>
        <message>
            <source>scheme.word</source>
            <translation>“{word}” यहाँ के विकल्पों में नहीं है। सूची में से चुनें।</translation>
        </message>
        <message>
            <source>sealed.damaged</source>
            <translation>यह नहीं खुलता: दूसरी कुंजी से बंद किया गया, या बदला गया।</translation>
        </message>
        <message>
            <source>sealed.not_for_this_device</source>
            <translation>यह फ़ाइल दूसरे लैपटॉप के लिए बनी है। इस पर नया अनुरोध लिखें।</translation>
        </message>
        <message>
            <source>seat.fraction_too_small</source>
            <translation>सीट {no} का एक हिस्सा सबसे छोटे सिक्के से कम देता है। हिस्से बड़े करें।</translation>
        </message>
        <message>
            <source>seat.fractions</source>
            <translation>सीट {no} के हिस्से {sum} बनते हैं, पूरी सीट नहीं।</translation>
        </message>
        <message>
            <source>seat.many_winners</source>
            <translation>इस दौर की राशि तय है। सीट बेची जा सकती है, छोड़ी नहीं।</translation>
        </message>
        <message>
            <source>seat.not_eligible</source>
            <translation>सीट {no} की बारी हो चुकी, तय है, या उस पर बकाया है।</translation>
        </message>
        <message>
            <source>seat.not_fair</source>
            <translation>जो देना है वह लौटाए जाने के बराबर नहीं। कुछ नहीं लिखा गया।</translation>
        </message>
        <message>
            <source>seat.owner_twice</source>
            <translation>{member} सीट {no} में दो बार है।</translation>
        </message>
        <message>
            <source>seat.owners_too_many</source>
            <translation>सीट {no} के {max} से अधिक हिस्सेदार हैं।</translation>
        </message>
        <message>
            <source>seat.part</source>
            <translation>सदस्य के पास सीट {no} का इतना हिस्सा नहीं।</translation>
        </message>
        <message>
            <source>seat.served</source>
            <translation>इस सीट की बारी हो चुकी। वह दौर के अंत तक देती है।</translation>
        </message>
        <message>
            <source>seat.shared</source>
            <translation>सीट {no} के कई हिस्सेदार हैं। हिस्सा बेचा जाता है, छोड़ा नहीं।</translation>
        </message>
        <message>
            <source>seat.sold_already</source>
            <translation>हिस्सा {no} बिक चुका है। दूसरा चुनें।</translation>
        </message>
        <message>
            <source>seat.to_itself</source>
            <translation>सीट उसी सदस्य को दी जा रही है। किसी और को चुनें।</translation>
        </message>
        <message>
            <source>seat.unknown</source>
            <translation>यह सीट इस दौर में नहीं है।</translation>
        </message>
        <message>
            <source>seats.none</source>
            <translation>किसी की सीट नहीं है। लिखें कि कौन कितनी लेता है।</translation>
        </message>
        <message>
            <source>seats.not_as_sold</source>
            <translation>हिस्सा {no} अलग तरह बिका था। दौर बिके हिस्सों से ही शुरू होता है।</translation>
        </message>
        <message>
            <source>seats.other_terms</source>
            <translation>जिन इनामों पर हिस्से बिके वे उस दिन लागू नहीं हैं। दौर बाद में शुरू करें।</translation>
        </message>
        <message>
            <source>seats.parts_left</source>
            <translation>आख़िरी हिस्से पूरी सीट नहीं बनाते; {left} कम है।</translation>
        </message>
        <message>
            <source>seats.parts_over</source>
            <translation>{member} के हिस्से से साझी सीट एक से अधिक हो जाती है।</translation>
        </message>
        <message>
            <source>seats.same</source>
            <translation>सीट {no} दो बार लिखी है।</translation>
        </message>
        <message>
            <source>seats.sold_for</source>
            <translation>हिस्से {wanted} हिस्सों के दौर के लिए बिके। संख्या वही रहेगी।</translation>
        </message>
        <message>
            <source>seats.too_few</source>
            <translation>सीटें एक बारी के विजेताओं ({wanted}) से कम हैं।</translation>
        </message>
        <message>
            <source>seats.too_many</source>
            <translation>एक दौर में अधिक से अधिक {max} सीटें।</translation>
        </message>
        <message>
            <source>seats.typed</source>
            <translation>“{typed}” सीटों की संख्या नहीं है। 1, 2 या 1/2 लिखें।</translation>
        </message>
        <message>
            <source>seats.unsold</source>
            <translation>{count} हिस्से अभी नहीं बिके, उनमें हिस्सा {no} है। पहले उन्हें बेचें।</translation>
        </message>
        <message>
            <source>second_factor.needed</source>
            <translation>इसके लिए आपके फ़ोन का कोड चाहिए। उसे लिखें और आगे बढ़ें।</translation>
        </message>
        <message>
            <source>second_factor.no_other_laptop</source>
            <translation>समूह का कोई दूसरा लैपटॉप उपयोग में नहीं है।</translation>
        </message>
        <message>
            <source>second_factor.none</source>
            <translation>इस सदस्य के लिए कोड नहीं लगाए गए।</translation>
        </message>
        <message>
            <source>second_factor.own_only</source>
            <translation>हर कोई अपने ही फ़ोन के कोड लगाता है।</translation>
        </message>
        <message>
            <source>second_factor.six_digits</source>
            <translation>दूसरा लैपटॉप छह अंक दिखाता है।</translation>
        </message>
        <message>
            <source>second_factor.wrong_answer</source>
            <translation>दूसरा लैपटॉप यह नहीं दिखाता। फिर से पूछें और उसके आठ अंक लिखें।</translation>
        </message>
        <message>
            <source>selection.draw_first</source>
            <translation>कई बराबरी से आगे हैं। पहले लॉटरी निकालें।</translation>
        </message>
        <message>
            <source>selection.draw_stale</source>
            <translation>जो निकले थे उनमें से अब कोई आगे नहीं है। सूची देखें: लॉटरी के बाद क्या बदला?</translation>
        </message>
        <message>
            <source>selection.no_draw</source>
            <translation>पहला स्थान साझा नहीं है, इसलिए लॉटरी की ज़रूरत नहीं।</translation>
        </message>
        <message>
            <source>selection.no_fund</source>
            <translation>{name} न्यायपूर्ण क्रम वाला कोष नहीं है।</translation>
        </message>
        <message>
            <source>selection.not_asking</source>
            <translation>यह सदस्य इस महीने कुछ नहीं माँगता।</translation>
        </message>
        <message>
            <source>selection.not_by_rule</source>
            <translation>यह चयन अपनी संख्याओं से नहीं निकलता, इसलिए नहीं लिखा गया। चरण फिर खोलें।</translation>
        </message>
        <message>
            <source>selection.period_done</source>
            <translation>इस महीने के सभी ऋण दिए जा चुके हैं। अगला चयन अगले महीने।</translation>
        </message>
        <message>
            <source>selection.reason_too_long</source>
            <translation>कारण बहुत लंबा है। अधिक से अधिक {most} अक्षर।</translation>
        </message>
        <message>
            <source>selection.skipped_already</source>
            <translation>इस सदस्य को इस महीने पहले ही छोड़ा गया है।</translation>
        </message>
        <message>
            <source>selection.too_many</source>
            <translation>{most} से अधिक सदस्य एक साथ माँगते हैं। कुछ अगले महीने माँगें।</translation>
        </message>
        <message>
            <source>selection.too_small</source>
            <translation>एक किस्त से कम नहीं माँगा जाता: {allowed}। कम से कम इतना लिखें, या कुछ नहीं के लिए 0।</translation>
        </message>
        <message>
            <source>selection.unknown</source>
            <translation>पुस्तक में ऐसा कोई चयन नहीं है। पहले किसी महीने का चयन करें।</translation>
        </message>
        <message>
            <source>sequencer.*</source>
            <translation>प्रविष्टियों का क्रम नहीं मिलता ({code})। कुछ बदला नहीं गया। अपने सहायक को बताएँ।</translation>
        </message>
        <message>
            <source>sequencer.needs_second</source>
            <translation>दूसरे पदाधिकारी को सहमत होना होगा कि क्रमांक देना कहीं और जाए: दूसरे लैपटॉप पर, सेटिंग, कुंजियाँ और पर्चे। फिर इसे दोबारा करें। कुछ नहीं बदला है।</translation>
        </message>
        <message>
            <source>sequencer.not_at_the_end</source>
            <translation>पहले सब कुछ भेजा और लाया जाना चाहिए; तब यह कंप्यूटर प्रविष्टियों को नंबर दे सकता है।</translation>
        </message>
        <message>
            <source>sequencer.not_ours</source>
            <translation>इस समूह की लिखावट को दूसरा कंप्यूटर या सर्वर क्रमांक देता है। कुछ नहीं लिखा गया।</translation>
        </message>
        <message>
            <source>sequencer.ours</source>
            <translation>यह लैपटॉप पहले से संख्या देता है।</translation>
        </message>
        <message>
            <source>series.empty</source>
            <translation>कम से कम एक मूल्य और उसका आरंभ दिन लिखें।</translation>
        </message>
        <message>
            <source>series.order</source>
            <translation>{on} का मूल्य पिछले के बाद नहीं आता। दिन क्रम में रखें।</translation>
        </message>
        <message>
            <source>server.*</source>
            <translation>सर्वर में अपनी समस्या है ({code})। यहाँ सब सहेजा हुआ है। बाद में कोशिश करें।</translation>
        </message>
        <message>
            <source>set_off.above_savings</source>
            <translation>{allowed} इस्तेमाल हो सकता है। बाक़ी दूसरों की गारंटी में है या है ही नहीं।</translation>
        </message>
        <message>
            <source>set_off.no_savings</source>
            <translation>चुकाने के लिए कोई खाली बचत नहीं है।</translation>
        </message>
        <message>
            <source>shareout.moved_on</source>
            <translation>यह पत्र पढ़ने के बाद कुछ लिखा गया; कोष अब {fund} है। फिर पढ़ें और फिर सहमत हों।</translation>
        </message>
        <message>
            <source>shareout.negative</source>
            <translation>कोष का पैसा शून्य से नीचे है। पहले पेटी गिनें और बही ठीक करें।</translation>
        </message>
        <message>
            <source>shareout.no_reason</source>
            <translation>लिखें कि कोष शेयर से क्यों नहीं बँटा: मतदान।</translation>
        </message>
        <message>
            <source>shareout.no_shares</source>
            <translation>किसी के पास शेयर या बचत नहीं, इसलिए बाँटने का आधार नहीं। सदस्यों की बचत होने पर बाँटें।</translation>
        </message>
        <message>
            <source>shareout.no_weights</source>
            <translation>इस तरीके का आधार किसी के पास नहीं। दूसरा तरीका चुनें।</translation>
        </message>
        <message>
            <source>shareout.nobody</source>
            <translation>बाँटने के लिए कोई नहीं। पहले सदस्य जोड़ें।</translation>
        </message>
        <message>
            <source>shareout.not_agreed</source>
            <translation>सदस्य ने अभी सहमति नहीं दी: PIN से, या काग़ज़ पर अँगूठे से।</translation>
        </message>
        <message>
            <source>shareout.not_paid_out</source>
            <translation>{count} सदस्य पिछले बँटवारे के हिस्से की प्रतीक्षा में हैं। पहले वे दें।</translation>
        </message>
        <message>
            <source>shareout.nothing</source>
            <translation>इस सदस्य को देने के लिए कुछ नहीं है।</translation>
        </message>
        <message>
            <source>shareout.paid_already</source>
            <translation>इस सदस्य को हिस्सा मिल चुका है।</translation>
        </message>
        <message>
            <source>shareout.short</source>
            <translation>सदस्यों का अपना पैसा लौटाने के लिए {missing} कम हैं। पहले ऋण वसूलें।</translation>
        </message>
        <message>
            <source>shareout.unknown</source>
            <translation>यह बँटवारा बही में नहीं है, या वापस लिया गया।</translation>
        </message>
        <message>
            <source>shareout.unknown_mode</source>
            <translation>कोष ऐसे नहीं बँटता। सूची में से एक तरीका चुनें।</translation>
        </message>
        <message>
            <source>shares.above_max</source>
            <translation>ज़्यादा से ज़्यादा {max} हिस्से।</translation>
        </message>
        <message>
            <source>shares.below_min</source>
            <translation>कम से कम {min} हिस्से।</translation>
        </message>
        <message>
            <source>shares.cancel</source>
            <translation>इतने शेयर मुक्त नहीं हैं। निकटतम {allowed}।</translation>
        </message>
        <message>
            <source>shares.none_here</source>
            <translation>इस समूह में शेयर नहीं हैं।</translation>
        </message>
        <message>
            <source>shares.not_here</source>
            <translation>इस समूह में हिस्से नहीं हैं।</translation>
        </message>
        <message>
            <source>shares.not_multiple</source>
            <translation>यह रक़म पूरे हिस्सों की नहीं है।</translation>
        </message>
        <message>
            <source>shares.three_times_usual</source>
            <translation>यह आम हिस्सों का तीन गुना है। सही है?</translation>
        </message>
        <message>
            <source>sheets.copy_is_older</source>
            <translation>यह प्रति समूह के पन्नों से पहले की है। नई प्रति चुनें।</translation>
        </message>
        <message>
            <source>sheets.one_holder</source>
            <translation>पन्ने दो अलग लोग रखते हैं, नहीं तो एक ही व्यक्ति किताब खोल लेता।</translation>
        </message>
        <message>
            <source>sheets.others</source>
            <translation>ये दो पन्ने इस प्रति को नहीं खोलते। बदले गए पन्ने केवल पहले की प्रतियाँ खोलते हैं।</translation>
        </message>
        <message>
            <source>sheets.read_wrong</source>
            <translation>पन्ना {no} छपे हुए से अलग कहता है। उसे फिर पढ़ें।</translation>
        </message>
        <message>
            <source>sheets.replaced</source>
            <translation>समूह के पास नए पन्ने हैं; ये अब नहीं चलते।</translation>
        </message>
        <message>
            <source>sheets.unknown_word</source>
            <translation>शब्द {place}, “{word}”, पन्नों का शब्द नहीं है। कागज़ फिर देखें।</translation>
        </message>
        <message>
            <source>sheets.words_count</source>
            <translation>एक पन्ने पर {needed} शब्द होते हैं; यहाँ {have} हैं।</translation>
        </message>
        <message>
            <source>sheets.words_wrong</source>
            <translation>पन्ना {no} का कोई शब्द दूसरा है, या दो की जगह बदल गई। उन्हें एक-एक करके फिर पढ़ें।</translation>
        </message>
        <message>
            <source>sheets.wrong_sheet</source>
            <translation>ये पन्ना {other} के शब्द हैं, और यह पन्ना {no} की जगह है।</translation>
        </message>
        <message>
            <source>sign.key_holder_is_officer</source>
            <translation>लिखने या पैसा रखने वाला चाबीधारक के रूप में हस्ताक्षर नहीं करता।</translation>
        </message>
        <message>
            <source>sign.not_needed</source>
            <translation>इस व्यक्ति को इस पन्ने पर हस्ताक्षर नहीं करना है।</translation>
        </message>
        <message>
            <source>sign.signed_already</source>
            <translation>यह व्यक्ति हस्ताक्षर कर चुका है।</translation>
        </message>
        <message>
            <source>snapshot.*</source>
            <translation>नए लैपटॉप का छोटा रास्ता काम नहीं आ सकता ({code})। कुछ खोया नहीं: उसकी जगह पूरा इतिहास लाया जाता है।</translation>
        </message>
        <message>
            <source>snapshot.not_arrived</source>
            <translation>इतिहास अभी पूरा नहीं आया है। बही जैसी थी वैसी ही है।</translation>
        </message>
        <message>
            <source>split.bad_weight</source>
            <translation>“{weight}” हिस्सा नहीं है।</translation>
        </message>
        <message>
            <source>split.no_weights</source>
            <translation>किसी का हिस्सा नहीं है, इसलिए कुछ बाँटा नहीं जा सकता।</translation>
        </message>
        <message>
            <source>statement.changed</source>
            <translation>पंक्ति {line} वैसी नहीं है जैसी M-Pesa लिखता है: किसी और प्रोग्राम ने फ़ाइल बदल दी। पोर्टल से फिर निकालें।</translation>
        </message>
        <message>
            <source>statement.no_head</source>
            <translation>यह M-Pesa का विवरण नहीं है: इसके खाने नहीं हैं। इसे पोर्टल से CSV में निकालें और बदलें नहीं।</translation>
        </message>
        <message>
            <source>statement.of_a_person</source>
            <translation>यह किसी के अपने फ़ोन का विवरण है। इससे दूसरों के लिए कुछ साबित नहीं होता; इसके बदले दो पदाधिकारी भुगतान को देखा हुआ लिख सकते हैं।</translation>
        </message>
        <message>
            <source>statement.server_reads</source>
            <translation>इस समूह का सर्वर भुगतान खुद जाँचता है; विवरण की ज़रूरत नहीं।</translation>
        </message>
        <message>
            <source>stick.full</source>
            <translation>स्टिक भरी है; “{file}” नहीं लिखी गई। जगह बनाकर फिर लिखें।</translation>
        </message>
        <message>
            <source>stick.gone</source>
            <translation>स्टिक निकाल ली गई या खराब है ({reason})। बही सुरक्षित है। लगाकर फिर करें।</translation>
        </message>
        <message>
            <source>stick.no_file</source>
            <translation>वहाँ “{file}” नाम की फ़ाइल नहीं है। स्टिक और नाम जाँचें।</translation>
        </message>
        <message>
            <source>stick.read_only</source>
            <translation>“{file}” वहाँ नहीं लिखी जा सकती: स्टिक या फ़ोल्डर बंद है। खोलें या दूसरा लें।</translation>
        </message>
        <message>
            <source>sync.app_too_old</source>
            <translation>यह प्रोग्राम सर्वर से लेने के लिए बहुत पुराना है। इसे अपडेट करें; यहाँ लिखा सुरक्षित है, और सर्वर उसे अब भी लेता है।</translation>
        </message>
        <message>
            <source>sync.busy</source>
            <translation>सर्वर थोड़ा रुकने को कहता है। लिखा हुआ रखा है; अपने आप जाएगा।</translation>
        </message>
        <message>
            <source>sync.certificate</source>
            <translation>सर्वर तक का रास्ता सुरक्षित नहीं है ({reason})। कुछ नहीं भेजा गया। दूसरा नेटवर्क लें, या सर्वर चलाने वाले से पूछें।</translation>
        </message>
        <message>
            <source>sync.certificate_date</source>
            <translation>इस कंप्यूटर की तारीख पर सर्वर का प्रमाणपत्र मान्य नहीं है। कंप्यूटर की तारीख और समय ठीक करें, फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>sync.clock_wrong</source>
            <translation>इस कंप्यूटर की घड़ी सर्वर की घड़ी से बहुत अलग है। तारीख और समय ठीक करें, फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>sync.code_not_valid</source>
            <translation>यह कोड गलत है, काम में आ चुका है, या दस मिनट से पुराना है। पदाधिकारी से नया माँगें।</translation>
        </message>
        <message>
            <source>sync.cut_off</source>
            <translation>संपर्क टूट गया। जो पहुँचा वह रखा गया; बाकी अगली बार जाएगा।</translation>
        </message>
        <message>
            <source>sync.device_refused</source>
            <translation>सर्वर इस कंप्यूटर के हस्ताक्षर नहीं मानता। किसी पदाधिकारी से इसे फिर से अनुमति दिलाएँ।</translation>
        </message>
        <message>
            <source>sync.device_removed</source>
            <translation>यह कंप्यूटर समूह से हटा दिया गया है। यहाँ बही पढ़ी जा सकती है; नई लिखावट दूसरों तक नहीं जाएगी। किसी पदाधिकारी से पूछें।</translation>
        </message>
        <message>
            <source>sync.device_removed_on</source>
            <translation>यह कंप्यूटर {day} को समूह से हटा दिया गया। यहाँ बही पढ़ी जा सकती है; नई लिखावट दूसरों तक नहीं जाएगी। किसी पदाधिकारी से पूछें।</translation>
        </message>
        <message>
            <source>sync.group_moved</source>
            <translation>इस समूह की प्रविष्टियों को अब उसके एक लैपटॉप पर नंबर मिलते हैं, इस सर्वर पर नहीं। यहाँ लिखा हुआ रखा है; उसे स्टिक से वहाँ ले जाएँ, या समूह के नए सर्वर से जोड़ें।</translation>
        </message>
        <message>
            <source>sync.insecure_address</source>
            <translation>“{address}” खुले नेटवर्क पर बिना सुरक्षा जाएगा। https से शुरू होने वाला पता लें।</translation>
        </message>
        <message>
            <source>sync.login_page</source>
            <translation>यह वाई-फ़ाई हमारे सर्वर की जगह अपना लॉगिन पेज दिखाता है। कोई वेब पेज खोलें, लॉगिन करें और फिर कोशिश करें। कुछ नहीं खोया।</translation>
        </message>
        <message>
            <source>sync.no_network</source>
            <translation>नेटवर्क नहीं है। लिखा हुआ यहाँ सुरक्षित है और बाद में जाएगा।</translation>
        </message>
        <message>
            <source>sync.no_server</source>
            <translation>इस बही का अभी कोई सर्वर नहीं है। --server से बताएँ, या USB स्टिक लें।</translation>
        </message>
        <message>
            <source>sync.not_an_address</source>
            <translation>“{address}” सर्वर का पता नहीं है। वह https://naam.example जैसा होता है।</translation>
        </message>
        <message>
            <source>sync.not_enrolled_yet</source>
            <translation>समूह अभी इस कंप्यूटर को नहीं जानता। कोई पदाधिकारी समूह के दूसरे कंप्यूटर से इसे अनुमति दे।</translation>
        </message>
        <message>
            <source>sync.other_server</source>
            <translation>यह समूह का सर्वर नहीं है: इसकी कुंजी दूसरी है। कुछ नहीं भेजा गया। पता जाँचें।</translation>
        </message>
        <message>
            <source>sync.refused</source>
            <translation>सर्वर ने इसे नहीं लिया ({server_code})। यह यहाँ रखा है। सर्वर चलाने वाले को यह दिखाएँ।</translation>
        </message>
        <message>
            <source>sync.rows_differ</source>
            <translation>दूसरा लैपटॉप उन्हीं लिखावटों के लिए अलग आँकड़े दिखाता है ({names})। कोई लिखावट खोई या बदली नहीं; सब पर हस्ताक्षर हैं और सब भेजी गई हैं। कृपया इसकी सूचना दें; तब तक बैठक का हस्ताक्षर किया हुआ काग़ज़ मान्य है।</translation>
        </message>
        <message>
            <source>sync.server_away</source>
            <translation>सर्वर अभी जवाब नहीं दे रहा। लिखा हुआ यहाँ सुरक्षित है; बाद में जाएगा।</translation>
        </message>
        <message>
            <source>sync.server_behind</source>
            <translation>सर्वर इस कंप्यूटर से कम जानता है: उसे पुरानी हालत में लौटाया गया है। उससे कुछ नहीं लिया गया। चलाने वाले से पूछें।</translation>
        </message>
        <message>
            <source>sync.server_busy</source>
            <translation>सर्वर अभी काम नहीं कर पा रहा। लिखा हुआ रखा है; बाद में अपने आप जाएगा।</translation>
        </message>
        <message>
            <source>sync.server_failed</source>
            <translation>सर्वर में गड़बड़ी हुई। यहाँ कुछ नहीं खोया; अपने आप फिर कोशिश होगी।</translation>
        </message>
        <message>
            <source>sync.server_too_old</source>
            <translation>सर्वर इस प्रोग्राम से पुराना है। चलाने वाले से अपडेट करने को कहें; यहाँ लिखा सब रखा है।</translation>
        </message>
        <message>
            <source>sync.slow</source>
            <translation>नेटवर्क अभी बहुत धीमा है। जो पहुँचा वह रखा गया; बाकी अगली बार जाएगा।</translation>
        </message>
        <message>
            <source>sync.still_hub</source>
            <translation>यही कंप्यूटर समूह की लिखावट को क्रमांक देता है। यह काम सर्वर को सदा के लिए देने के लिए --move जोड़ें।</translation>
        </message>
        <message>
            <source>sync.stopped</source>
            <translation>रोका गया। तब तक जो भेजा और लिया गया वह रखा है।</translation>
        </message>
        <message>
            <source>sync.too_large</source>
            <translation>एक लिखावट सर्वर के लिए बहुत बड़ी है। यह यहाँ रखी है। सर्वर चलाने वाले को यह दिखाएँ।</translation>
        </message>
        <message>
            <source>sync.unreadable</source>
            <translation>सर्वर का जवाब पढ़ा नहीं जा सकता ({reason})। उसमें से कुछ नहीं लिया गया; अपने आप फिर कोशिश होगी।</translation>
        </message>
        <message>
            <source>sys.*</source>
            <translation>दूसरे कंप्यूटर ने ऐसी प्रविष्टि भेजी जो केवल सर्वर लिख सकता है। उसे अलग रखा गया; आपकी बही सुरक्षित है।</translation>
        </message>
        <message>
            <source>table.broken</source>
            <translation>यह निर्णय तालिका ख़राब है ({where})। इससे कुछ तय नहीं हुआ।</translation>
        </message>
        <message>
            <source>table.input</source>
            <translation>निर्णय तालिका इन आँकड़ों से मेल नहीं खाती ({input})।</translation>
        </message>
        <message>
            <source>table.unknown</source>
            <translation>निर्णय तालिका {table} का संस्करण {version} यहाँ नहीं है। प्रोग्राम अपडेट करें।</translation>
        </message>
        <message>
            <source>terms.all_kept</source>
            <translation>कमीशन, सामाजिक कोष और भोजन पूरी राशि ले लेंगे। उन्हें घटाएँ।</translation>
        </message>
        <message>
            <source>terms.range</source>
            <translation>{field} {low} और {high} के बीच हो।</translation>
        </message>
        <message>
            <source>terms.word</source>
            <translation>{field} के लिए “{typed}” नहीं चलता।</translation>
        </message>
        <message>
            <source>totp.bad_secret</source>
            <translation>यह कोड की कुंजी नहीं है। फिर से उतारें।</translation>
        </message>
        <message>
            <source>totp.wrong_code</source>
            <translation>यह कोड सही नहीं है। अगले का इंतज़ार करें और उसे लिखें। कोड घड़ी से चलते हैं: कोई भी सही न हो तो इस कंप्यूटर की तारीख़ और समय ठीक करें।</translation>
        </message>
        <message>
            <source>turn.more_than_due</source>
            <translation>इस डिब्बे में अधिक से अधिक {left} दिया जा सकता है। बाकी अग्रिम में।</translation>
        </message>
        <message>
            <source>turn.more_than_owed</source>
            <translation>अब केवल {have} बाकी है। उससे अधिक न दें।</translation>
        </message>
        <message>
            <source>turn.more_than_pot</source>
            <translation>यह इस बारी के लिए जमा रक़म से ज़्यादा है।</translation>
        </message>
        <message>
            <source>turn.no_auction</source>
            <translation>इस बारी की राशि की नीलामी अभी नहीं हुई।</translation>
        </message>
        <message>
            <source>turn.no_order</source>
            <translation>अभी पता नहीं किसकी बारी है। ड्रा करें या बैठक चुने।</translation>
        </message>
        <message>
            <source>turn.none</source>
            <translation>नहीं बताया कि यह किस बारी का है।</translation>
        </message>
        <message>
            <source>turn.not_agreed</source>
            <translation>{member} सहमत नहीं हुए। हर संबंधित व्यक्ति पिन या अंगूठे से हाँ कहे।</translation>
        </message>
        <message>
            <source>turn.not_yours</source>
            <translation>यह {member} की बारी नहीं है।</translation>
        </message>
        <message>
            <source>turn.nothing_to_pay</source>
            <translation>देने को कुछ नहीं है।</translation>
        </message>
        <message>
            <source>turn.own_due</source>
            <translation>{member} पहले अपने {minor} दें।</translation>
        </message>
        <message>
            <source>turn.paid_already</source>
            <translation>{member} को यह बारी मिल चुकी है।</translation>
        </message>
        <message>
            <source>turn.place</source>
            <translation>केवल स्थान {first} से {last} बदल सकते हैं।</translation>
        </message>
        <message>
            <source>turn.same_place</source>
            <translation>दो अलग स्थान चुनें; जो रुकता है वह बाद में जाता है।</translation>
        </message>
        <message>
            <source>turn.sum</source>
            <translation>हिस्से मिलकर राशि नहीं बनाते। कुछ नहीं लिखा गया।</translation>
        </message>
        <message>
            <source>turn.unknown_reason</source>
            <translation>“{typed}” कोई ज्ञात कारण नहीं। कुछ नहीं लिखा गया।</translation>
        </message>
        <message>
            <source>turn.waits</source>
            <translation>{missing} कम है। यह डिब्बा पूरा होने पर ही देता है।</translation>
        </message>
        <message>
            <source>turn.winners</source>
            <translation>इस बारी में {wanted} सीटें जीतती हैं। उतनी चुनें।</translation>
        </message>
        <message>
            <source>turnover.no_office</source>
            <translation>इस व्यक्ति के पास सौंपने को कोई पद नहीं।</translation>
        </message>
        <message>
            <source>turnover.no_pin</source>
            <translation>नए अधिकारी को पहले PIN चाहिए।</translation>
        </message>
        <message>
            <source>turnover.same_person</source>
            <translation>कोई और ही ले सकता है।</translation>
        </message>
        <message>
            <source>unit.area</source>
            <translation>फ़्लैट का क्षेत्रफल वर्ग मीटर में लिखें, 0 से अधिक।</translation>
        </message>
        <message>
            <source>unit.count</source>
            <translation>“{typed}” यहाँ ठीक संख्या नहीं। पूर्ण संख्या लिखें।</translation>
        </message>
        <message>
            <source>unit.kind</source>
            <translation>इकाई फ़्लैट, दुकान, पार्किंग या भंडार है। एक चुनें।</translation>
        </message>
        <message>
            <source>unit.label_taken</source>
            <translation>फ़्लैट {label} पहले से है। दूसरा नंबर लिखें।</translation>
        </message>
        <message>
            <source>unit.no_owner</source>
            <translation>फ़्लैट का हमेशा मालिक होता है। नया चुनें।</translation>
        </message>
        <message>
            <source>unit.no_tenant</source>
            <translation>इस फ़्लैट में कोई नहीं रहता जो जमानत दे। पहले लोग लिखें (F3)।</translation>
        </message>
        <message>
            <source>unit.nobody</source>
            <translation>उस दिन फ़्लैट का कोई मालिक नहीं, इसलिए कोई नहीं चुका सकता। पहले मालिक लिखें (F3)।</translation>
        </message>
        <message>
            <source>unit.participation</source>
            <translation>तालिका का हिस्सा 0 या अधिक है।</translation>
        </message>
        <message>
            <source>unit.people</source>
            <translation>फ़्लैट में 0 से {max} लोग रह सकते हैं।</translation>
        </message>
        <message>
            <source>unit.role</source>
            <translation>कोई मालिक या किरायेदार होता है। एक चुनें।</translation>
        </message>
        <message>
            <source>unit.unknown</source>
            <translation>यह फ़्लैट बही में नहीं है।</translation>
        </message>
        <message>
            <source>vault.bad_entry</source>
            <translation>इस बही के लिए चाबी-तिजोरी में रखी चीज़ ख़राब है। बही सुरक्षित है। चाबी या नक़ल वापस लाएँ।</translation>
        </message>
        <message>
            <source>vault.bad_header</source>
            <translation>बही के साथ की चाबी फ़ाइल ख़राब है। बही सुरक्षित है। नक़ल की चाबी फ़ाइल रखें।</translation>
        </message>
        <message>
            <source>vault.keyring_refused</source>
            <translation>इस कंप्यूटर की चाबी-तिजोरी ने मना किया। उसे खोलें और फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>vault.keyring_too_slow</source>
            <translation>इस कंप्यूटर की चाबी-तिजोरी जवाब नहीं दे रही। उसे खोलें और फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>vault.locked</source>
            <translation>बहुत बार ग़लत पासफ़्रेज़। {seconds} सेकंड रुकें; किताब सुरक्षित है।</translation>
        </message>
        <message>
            <source>vault.no_header</source>
            <translation>बही के साथ की चाबी फ़ाइल नहीं है। बही सुरक्षित है। जहाँ से बही आई वहाँ से लाएँ।</translation>
        </message>
        <message>
            <source>vault.no_key</source>
            <translation>इस कंप्यूटर के पास इस बही की चाबी नहीं है। जहाँ बनी वहाँ खोलें, या चाबी वापस लाएँ।</translation>
        </message>
        <message>
            <source>vault.no_keyring</source>
            <translation>इस कंप्यूटर में चाबियों की सुरक्षित जगह नहीं है। गुप्त वाक्य चुनें।</translation>
        </message>
        <message>
            <source>vault.no_passphrase</source>
            <translation>यह बही गुप्त वाक्य से खुलती है। उसे लिखें।</translation>
        </message>
        <message>
            <source>vault.no_passphrase_file</source>
            <translation>गुप्त वाक्य की फ़ाइल पढ़ी नहीं जा सकती। देखें कि वह है।</translation>
        </message>
        <message>
            <source>vault.passphrase_empty</source>
            <translation>यह बही गुप्त वाक्य से खुलती है। उसे लिखें, या --passphrase-file से फ़ाइल दें।</translation>
        </message>
        <message>
            <source>vault.passphrase_too_long</source>
            <translation>गुप्त वाक्य में ज़्यादा से ज़्यादा {max} अक्षर।</translation>
        </message>
        <message>
            <source>vault.wrong_passphrase</source>
            <translation>यह इस बही का गुप्त वाक्य नहीं है। Caps Lock और कीबोर्ड की भाषा देखें। कुछ बदला नहीं गया।</translation>
        </message>
        <message>
            <source>verify.balance_differs</source>
            <translation>रखा गया शेष अपनी पंक्तियों के जोड़ के बराबर नहीं।</translation>
        </message>
        <message>
            <source>verify.broken_chain</source>
            <translation>एक कंप्यूटर की प्रविष्टियों की कड़ी टूटी है।</translation>
        </message>
        <message>
            <source>verify.chain_head</source>
            <translation>एक कंप्यूटर की कड़ी का अंत वहाँ नहीं जहाँ बही कहती है।</translation>
        </message>
        <message>
            <source>verify.control_differs</source>
            <translation>नियंत्रण खाता अपने भागों के बराबर नहीं।</translation>
        </message>
        <message>
            <source>verify.file_damaged</source>
            <translation>फ़ाइल ख़ुद ख़राब है।</translation>
        </message>
        <message>
            <source>verify.gap</source>
            <translation>प्रविष्टियों के क्रम में एक संख्या नहीं है।</translation>
        </message>
        <message>
            <source>verify.not_balanced</source>
            <translation>जमा और नाम बराबर नहीं हैं।</translation>
        </message>
        <message>
            <source>verify.root_differs</source>
            <translation>प्रविष्टियों से बनी तालिका उनसे मेल नहीं खाती। वह फिर बन सकती है।</translation>
        </message>
        <message>
            <source>verify.tree_differs</source>
            <translation>सब प्रविष्टियों की मुहर उनसे नहीं मिलती।</translation>
        </message>
        <message>
            <source>vote.choice</source>
            <translation>वोट हाँ, नहीं या चुप होता है।</translation>
        </message>
        <message>
            <source>vote.majority</source>
            <translation>मत के लिए साधारण बहुमत, दो तिहाई या सब चाहिए। एक चुनें।</translation>
        </message>
        <message>
            <source>vote.more_than_here</source>
            <translation>{counted} वोट गिने गए, {here} वोट दे सकते हैं। फिर से गिनें।</translation>
        </message>
        <message>
            <source>vote.more_than_whole</source>
            <translation>{counted} वोट गिने गए, कुल {whole} हैं। फिर से गिनें।</translation>
        </message>
        <message>
            <source>vote.needs_names</source>
            <translation>शेयर या क्षेत्रफल से वोट में नाम चाहिए।</translation>
        </message>
        <message>
            <source>vote.negative</source>
            <translation>वोट शून्य से गिने जाते हैं।</translation>
        </message>
        <message>
            <source>vote.not_here</source>
            <translation>{member} यहाँ नहीं हैं और आज उनका वोट नहीं है। हाज़िरी बदलें, या नाम छोड़ दें।</translation>
        </message>
        <message>
            <source>vote.result</source>
            <translation>नतीजा संख्याओं से नहीं निकलता। फिर से गिनें।</translation>
        </message>
        <message>
            <source>vote.secret</source>
            <translation>यह वोट गुप्त है: केवल संख्याएँ लिखी जाती हैं।</translation>
        </message>
        <message>
            <source>vote.secret_by_weight</source>
            <translation>गुप्त वोट में लोग गिने जाते हैं: शेयर या क्षेत्रफल से वोट में नाम चाहिए।</translation>
        </message>
        <message>
            <source>vote.sums</source>
            <translation>संख्याएँ नामों का जोड़ नहीं हैं। फिर से गिनें।</translation>
        </message>
        <message>
            <source>vote.too_many_proxies</source>
            <translation>{member} बहुत लोगों के लिए वोट दे रहे हैं: ज़्यादा से ज़्यादा एक।</translation>
        </message>
        <message>
            <source>vote.twice</source>
            <translation>{member} दो बार गिने गए।</translation>
        </message>
        <message>
            <source>vote.unknown_voter</source>
            <translation>किसी ऐसे ने वोट दिया जिसका यहाँ वोट नहीं है।</translation>
        </message>
        <message>
            <source>vote.weights</source>
            <translation>मत क्षेत्रफल, व्यक्ति या हिस्सों से गिने जाते हैं, और कुछ भार होना चाहिए।</translation>
        </message>
        <message>
            <source>vouching.about_you</source>
            <translation>इससे आपका कुछ जाता है, इसलिए कोई दूसरा अधिकारी ही इनकार कर सकता है। जिसने पूछा वह इसे वापस ले सकता है।</translation>
        </message>
        <message>
            <source>vouching.bad_number</source>
            <translation>एक अधिकारी या दो, और कोई संख्या नहीं।</translation>
        </message>
        <message>
            <source>vouching.not_asked</source>
            <translation>अब कोई यह नहीं माँग रहा: यह मान लिया गया, इनकार हुआ या वापस ले लिया गया, या माँगने वाला लैपटॉप बाहर कर दिया गया।</translation>
        </message>
        <message>
            <source>vouching.not_yours</source>
            <translation>जिसने पूछा वही इसे वापस ले सकता है। दूसरा अधिकारी दूसरे लैपटॉप पर इनकार कर सकता है।</translation>
        </message>
        <message>
            <source>vouching.same_person</source>
            <translation>दूसरा अधिकारी कोई और होना चाहिए, दूसरे लैपटॉप पर।</translation>
        </message>
        <message>
            <source>vouching.unchanged</source>
            <translation>यह पहले से ऐसा ही है।</translation>
        </message>
        <message>
            <source>welcome.not_a_welcome</source>
            <translation>यह फ़ाइल नए लैपटॉप को अनुमति नहीं देती। .ledgerwelcome वाली फ़ाइल चुनें।</translation>
        </message>
        <message>
            <source>welfare.more_than_fund</source>
            <translation>यह कल्याण कोष से ज़्यादा है।</translation>
        </message>
        <message>
            <source>welfare.no_reason</source>
            <translation>बताएँ सहायता किस लिए है।</translation>
        </message>
        <message>
            <source>words.out_of_range</source>
            <translation>यह रकम शब्दों में लिखने के लिए बहुत बड़ी है।</translation>
        </message>
    </context>
</TS>
