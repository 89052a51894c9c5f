<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>amount.ambiguous</source>
            <translation>“{text}” का मतलब {first} या {second} हो सकता है। हज़ार के बीच बिना चिह्न लिखें।</translation>
        </message>
        <message>
            <source>amount.empty</source>
            <translation>कोई रकम नहीं लिखी गई। संख्या लिखें, या 0।</translation>
        </message>
        <message>
            <source>amount.not_a_number</source>
            <translation>यह राशि नहीं है। अंक लिखें।</translation>
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
            <source>bundle.altered</source>
            <translation>लिखे जाने के बाद यह फ़ाइल बदली गई, या स्टिक खराब है। इससे कुछ नहीं लिया गया। फिर से लिखें।</translation>
        </message>
        <message>
            <source>bundle.bad_signature</source>
            <translation>यह फ़ाइल समूह के ऐसे लैपटॉप की होने का दावा करती है जिसने इसे नहीं लिखा। इससे कुछ नहीं लिया गया।</translation>
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
            <translation>समूह उस लैपटॉप को नहीं जानता जिसने यह फ़ाइल लिखी। पहले कोई पदाधिकारी उसे अनुमति दे।</translation>
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
            <source>collect.code_used</source>
            <translation>यह कोड पहले आ चुका है: {name}, {on}।</translation>
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
            <source>collect.nothing_paid</source>
            <translation>इस पंक्ति में कुछ नहीं दिया। अनुपस्थित हो तो F8।</translation>
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
            <source>date.not_understood</source>
            <translation>“{typed}” तारीख़ नहीं है। दिन, महीना, साल लिखें, या +7।</translation>
        </message>
        <message>
            <source>date.year_out_of_range</source>
            <translation>साल {first} से {last} तक हो।</translation>
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
            <source>device.unknown</source>
            <translation>समूह इस कंप्यूटर को नहीं जानता।</translation>
        </message>
        <message>
            <source>entry.in_question</source>
            <translation>यह प्रविष्टि एक खुले सवाल का हिस्सा है। पहले “तय करना है” में जवाब दें।</translation>
        </message>
        <message>
            <source>error.unknown</source>
            <translation>यह नहीं हुआ। आपकी बही सुरक्षित है। कोड {code}।</translation>
        </message>
        <message>
            <source>file.not_written</source>
            <translation>{name} लिखा नहीं जा सका। दूसरी जगह चुनें।</translation>
        </message>
        <message>
            <source>group.no_key</source>
            <translation>इस कंप्यूटर को अभी समूह की अनुमति नहीं, इसलिए यह समूह की फ़ाइलें नहीं खोल सकता।</translation>
        </message>
        <message>
            <source>log.broken_chain</source>
            <translation>जो आया वह इस बही से मेल नहीं खाता (एक लैपटॉप की लिखावट क्रम में नहीं)। उससे कुछ नहीं लिया गया। सर्वर चलाने वाले को यह दिखाएँ।</translation>
        </message>
        <message>
            <source>log.gap</source>
            <translation>जो आया वह इस बही से मेल नहीं खाता (बीच की लिखावट गायब है)। उससे कुछ नहीं लिया गया। सर्वर चलाने वाले को यह दिखाएँ।</translation>
        </message>
        <message>
            <source>log.place_taken</source>
            <translation>जो आया वह इस बही से मेल नहीं खाता (दो लिखावटों का एक ही क्रमांक)। उससे कुछ नहीं लिया गया। सर्वर चलाने वाले को यह दिखाएँ।</translation>
        </message>
        <message>
            <source>money.too_large</source>
            <translation>यह रकम बही की सीमा से बड़ी है। शून्य जाँचें।</translation>
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
            <source>phone.invalid</source>
            <translation>“{typed}” मोबाइल नंबर नहीं है। {example} की तरह लिखें।</translation>
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
            <source>schedule.dates_order</source>
            <translation>देय तारीख़ {due}, {before} के बाद नहीं आती।</translation>
        </message>
        <message>
            <source>schedule.grace</source>
            <translation>इतनी किस्तों में छूट ज़्यादा से ज़्यादा {allowed} अवधि की हो सकती है।</translation>
        </message>
        <message>
            <source>schedule.instalment_too_small</source>
            <translation>इस किस्त से ऋण कभी ख़त्म नहीं होगा। यह ब्याज से ज़्यादा हो।</translation>
        </message>
        <message>
            <source>schedule.instalments</source>
            <translation>ऋण की 1 से 600 किस्तें होती हैं। सबसे पास {allowed} है।</translation>
        </message>
        <message>
            <source>schedule.nothing_left</source>
            <translation>काटी गई रकम पूरा ऋण खा जाती है। कम दर चुनें।</translation>
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
            <source>schedule.tranche_day</source>
            <translation>{on} का पैसा {first} से {last} के पहले तक दिया जाए।</translation>
        </message>
        <message>
            <source>schedule.tranches_exceed</source>
            <translation>दिए गए हिस्से ऋण से ज़्यादा हैं।</translation>
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
            <source>sequencer.not_ours</source>
            <translation>इस समूह की लिखावट को दूसरा कंप्यूटर या सर्वर क्रमांक देता है। कुछ नहीं लिखा गया।</translation>
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
            <translation>यह प्रोग्राम सर्वर के लिए बहुत पुराना है। इसे अपडेट करें; यहाँ लिखा सब रखा है और तब भेजा जाएगा।</translation>
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
            <source>welcome.not_a_welcome</source>
            <translation>यह फ़ाइल नए लैपटॉप को अनुमति नहीं देती। .ledgerwelcome वाली फ़ाइल चुनें।</translation>
        </message>
        <message>
            <source>words.out_of_range</source>
            <translation>यह रकम शब्दों में लिखने के लिए बहुत बड़ी है।</translation>
        </message>
    </context>
</TS>
