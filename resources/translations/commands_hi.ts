<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
    <context>
        <name>commands</name>
        <message>
            <source>backup.carried</source>
            <translation>{path} में भी लिखी और वहाँ जाँची गई।</translation>
        </message>
        <message numerus="yes">
            <source>backup.made</source>
            <translation>
                <numerusform>नक़ल बनी, फिर खोली और जाँची गई: {path} (एक बात)।</numerusform>
                <numerusform>नक़ल बनी, फिर खोली और जाँची गई: {path} ({n} बातें)।</numerusform>
            </translation>
        </message>
        <message>
            <source>code.ask</source>
            <translation>किसी पदाधिकारी के फ़ोन का कोड: </translation>
        </message>
        <message>
            <source>code.elsewhere</source>
            <translation>या दूसरे लैपटॉप पर (सेटिंग, लोग और PIN, दूसरे लैपटॉप को उत्तर दें): {digits}; फिर वह जो दिखाए, यहाँ लिखें।</translation>
        </message>
        <message>
            <source>demo.unknown</source>
            <translation>नमूना समूह {group} नहीं है। ये हैं: {known}।</translation>
        </message>
        <message numerus="yes">
            <source>doctor.book</source>
            <translation>
                <numerusform>बही: {name}, एक बात, दौर {epoch}।</numerusform>
                <numerusform>बही: {name}, {n} बातें, दौर {epoch}।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>doctor.copies</source>
            <translation>
                <numerusform>बही की एक नक़ल यहाँ है।</numerusform>
                <numerusform>बही की {n} नक़लें यहाँ हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>doctor.damaged</source>
            <translation>यह बही ख़राब है।</translation>
        </message>
        <message>
            <source>doctor.device</source>
            <translation>यह कंप्यूटर {prefix} से रसीद लिखता है ({label})।</translation>
        </message>
        <message>
            <source>doctor.disk</source>
            <translation>डिस्क: {megabytes} MB ख़ाली।</translation>
        </message>
        <message>
            <source>doctor.keyring</source>
            <translation>चाबियाँ: इस कंप्यूटर में उनके लिए सुरक्षित जगह है।</translation>
        </message>
        <message numerus="yes">
            <source>doctor.missing</source>
            <translation>
                <numerusform>दूसरे कंप्यूटर ने एक बात लिखी जो यहाँ नहीं है।</numerusform>
                <numerusform>दूसरे कंप्यूटरों ने {n} हिस्से लिखे जो यहाँ नहीं हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>doctor.no_copies</source>
            <translation>बही की अभी कोई नक़ल नहीं है। बनाएँ: daftari backup.</translation>
        </message>
        <message>
            <source>doctor.no_keyring</source>
            <translation>चाबियाँ: इस कंप्यूटर में सुरक्षित जगह नहीं है। गुप्त वाक्य बही की रक्षा करता है।</translation>
        </message>
        <message>
            <source>doctor.program</source>
            <translation>दफ़्तरी {version}, Python {python}।</translation>
        </message>
        <message>
            <source>doctor.restored</source>
            <translation>यह बही नक़ल से वापस आई है। वह इस कंप्यूटर के नए नाम से चलती है।</translation>
        </message>
        <message>
            <source>doctor.system</source>
            <translation>कंप्यूटर: {system}।</translation>
        </message>
        <message>
            <source>doctor.unbalanced</source>
            <translation>बही के जोड़ नहीं मिलते।</translation>
        </message>
        <message>
            <source>doctor.verify</source>
            <translation>अब चलाएँ: daftari verify {book}</translation>
        </message>
        <message numerus="yes">
            <source>doctor.waiting</source>
            <translation>
                <numerusform>एक प्रविष्टि भेजी जानी है।</numerusform>
                <numerusform>{n} प्रविष्टियाँ भेजी जानी हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>doctor.well</source>
            <translation>सब ठीक है।</translation>
        </message>
        <message>
            <source>import.done</source>
            <translation>सब कुछ लाया गया। पहले की बही की नक़ल साथ में है।</translation>
        </message>
        <message numerus="yes">
            <source>import.meetings</source>
            <translation>
                <numerusform>एक बैठक।</numerusform>
                <numerusform>{n} बैठकें।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>import.members</source>
            <translation>
                <numerusform>एक नया सदस्य।</numerusform>
                <numerusform>{n} नए सदस्य।</numerusform>
            </translation>
        </message>
        <message>
            <source>import.nothing</source>
            <translation>कुछ नहीं लाया गया। पंक्तियाँ ठीक करके फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>import.opening_differs</source>
            <translation>पुराने शेष नहीं मिलते: एक ओर {amount} कम है।</translation>
        </message>
        <message numerus="yes">
            <source>import.payments</source>
            <translation>
                <numerusform>एक भुगतान, {amount}।</numerusform>
                <numerusform>{n} भुगतान, {amount}।</numerusform>
            </translation>
        </message>
        <message>
            <source>import.row</source>
            <translation>पंक्ति {line}: {sentence}</translation>
        </message>
        <message>
            <source>import.row_column</source>
            <translation>पंक्ति {line}, स्तंभ {column}: {sentence}</translation>
        </message>
        <message>
            <source>import.statement_agree</source>
            <translation>बही से मिलते हैं: {number}</translation>
        </message>
        <message>
            <source>import.statement_differ</source>
            <translation>नहीं मिलते: {number}</translation>
        </message>
        <message>
            <source>import.statement_done</source>
            <translation>विवरण ले लिया गया।</translation>
        </message>
        <message>
            <source>import.statement_known</source>
            <translation>बही को यह सब पहले से पता है।</translation>
        </message>
        <message numerus="yes">
            <source>import.statement_lines</source>
            <translation>
                <numerusform>विवरण में एक भुगतान।</numerusform>
                <numerusform>विवरण में {n} भुगतान।</numerusform>
            </translation>
        </message>
        <message>
            <source>import.statement_sent_back</source>
            <translation>वापस हुए: {number}</translation>
        </message>
        <message>
            <source>import.statement_unlisted</source>
            <translation>आए, पर बही में नहीं: {number}</translation>
        </message>
        <message>
            <source>import.would</source>
            <translation>यही लाया जाएगा। कुछ बदला नहीं गया।</translation>
        </message>
        <message>
            <source>new.exists</source>
            <translation>{path} पहले से है और वैसी ही रहेगी। दूसरा नाम चुनें।</translation>
        </message>
        <message>
            <source>new.label</source>
            <translation>यह कंप्यूटर</translation>
        </message>
        <message>
            <source>opening.damaged</source>
            <translation>यह बही ख़राब है: {known} में से {read} प्रविष्टियाँ पढ़ी जा सकीं। इसे केवल देखा गया, बदला नहीं; काग़ज़ों पर यह लिखा है।</translation>
        </message>
        <message>
            <source>opening.mendable</source>
            <translation>कुछ नहीं छूटा। सभी प्रविष्टियों के साथ आगे बढ़ने के लिए चलाएँ: daftari restore {book}</translation>
        </message>
        <message>
            <source>papers.away</source>
            <translation>{name}, {kib} KiB, प्रविष्टि {entry} का: अभी नहीं आया</translation>
        </message>
        <message>
            <source>papers.here</source>
            <translation>{name}, {kib} KiB, प्रविष्टि {entry} का</translation>
        </message>
        <message>
            <source>papers.none</source>
            <translation>कोई फ़ोटो या काग़ज़ नहीं।</translation>
        </message>
        <message>
            <source>papers.which_entry</source>
            <translation>बताएँ कि काग़ज़ किस प्रविष्टि का है: --entry ID.</translation>
        </message>
        <message>
            <source>passphrase.again</source>
            <translation>नया गुप्त वाक्य एक बार फिर: </translation>
        </message>
        <message>
            <source>passphrase.ask</source>
            <translation>{book} का गुप्त वाक्य: </translation>
        </message>
        <message>
            <source>passphrase.changed</source>
            <translation>{book} अब नए गुप्त वाक्य से खुलेगी। स्टिक पर रखी नक़लें पुराने से खुलती हैं।</translation>
        </message>
        <message>
            <source>passphrase.differ</source>
            <translation>दोनों नए गुप्त वाक्य अलग हैं। कुछ नहीं बदला गया।</translation>
        </message>
        <message>
            <source>passphrase.new</source>
            <translation>{book} का नया गुप्त वाक्य: </translation>
        </message>
        <message>
            <source>passphrase.nobody</source>
            <translation>यहाँ किसी से पूछा नहीं जा सकता: --passphrase-file और --new-file से फ़ाइलें बताएँ।</translation>
        </message>
        <message>
            <source>print.no_subject</source>
            <translation>संख्या {typed} का छापने को कुछ नहीं है। सदस्य या बैठक की संख्या, या प्रविष्टि की पहचान दें।</translation>
        </message>
        <message>
            <source>progress.checking</source>
            <translation>जाँच हो रही है: {percent} %</translation>
        </message>
        <message>
            <source>progress.history</source>
            <translation>इतिहास: {percent} %</translation>
        </message>
        <message>
            <source>progress.importing</source>
            <translation>पढ़ा जा रहा है: {percent} %</translation>
        </message>
        <message>
            <source>progress.opening</source>
            <translation>खुल रहा है: {percent} %</translation>
        </message>
        <message>
            <source>progress.sending</source>
            <translation>भेजना और लेना: {percent} %</translation>
        </message>
        <message>
            <source>recover.ask</source>
            <translation>पन्ना {no} के शब्द: </translation>
        </message>
        <message>
            <source>recover.done</source>
            <translation>{book} फिर यहाँ है, अपने लैपटॉप पर। खोए लैपटॉप बाहर करें और नए पन्ने बनाएँ।</translation>
        </message>
        <message>
            <source>recover.nobody</source>
            <translation>इस प्रति में कोई लैपटॉप नहीं जोड़ सकता: न कोषाध्यक्ष, न अध्यक्ष, न तकनीशियन।</translation>
        </message>
        <message>
            <source>recover.opens</source>
            <translation>दोनों पन्ने {path} को खोलते हैं: {n} प्रविष्टियाँ, सब सही।</translation>
        </message>
        <message>
            <source>restore.ask</source>
            <translation>{book} की जगह यह नक़ल रखें? अभी की फ़ाइल रहेगी। हाँ लिखें: </translation>
        </message>
        <message>
            <source>restore.done</source>
            <translation>{book} वापस आ गई। दूसरे कंप्यूटरों का लिखा उनके भेजने पर आएगा।</translation>
        </message>
        <message>
            <source>restore.kept</source>
            <translation>पहले वाली फ़ाइल {path} में है।</translation>
        </message>
        <message>
            <source>restore.left</source>
            <translation>कुछ बदला नहीं गया।</translation>
        </message>
        <message>
            <source>restore.mended</source>
            <translation>{book} अपनी सभी प्रविष्टियों के साथ आगे चलती है; कुछ नहीं खोया।</translation>
        </message>
        <message numerus="yes">
            <source>restore.proved</source>
            <translation>
                <numerusform>{path} पूरी है (एक बात) और वापस लाई जा सकती है।</numerusform>
                <numerusform>{path} पूरी है ({n} बातें) और वापस लाई जा सकती है।</numerusform>
            </translation>
        </message>
        <message>
            <source>restore.say_yes</source>
            <translation>यहाँ कोई जवाब नहीं दे सकता। वापस लाने के लिए --yes लिखें।</translation>
        </message>
        <message>
            <source>statement.no_member</source>
            <translation>सदस्य संख्या {no} नहीं है। सूची में {n} सदस्य हैं।</translation>
        </message>
        <message numerus="yes">
            <source>verify.bad</source>
            <translation>
                <numerusform>एक बात ग़लत है। कुछ बदला नहीं गया। आख़िरी अच्छी नक़ल वापस लाएँ या यह सूची मदद करने वाले को दें।</numerusform>
                <numerusform>{n} बातें ग़लत हैं। कुछ बदला नहीं गया। आख़िरी अच्छी नक़ल वापस लाएँ या यह सूची मदद करने वाले को दें।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>verify.good</source>
            <translation>
                <numerusform>एक बात जाँची गई। बही पूरी है।</numerusform>
                <numerusform>{n} बातें जाँची गईं। बही पूरी है।</numerusform>
            </translation>
        </message>
    </context>
</TS>
