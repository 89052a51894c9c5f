<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
    <context>
        <name>Cover</name>
        <message>
            <source>Daftari</source>
            <translation>दफ़्तरी</translation>
        </message>
        <message>
            <source>The group’s book.</source>
            <translation>समूह की बही।</translation>
        </message>
        <message>
            <source>Works without network.</source>
            <translation>बिना नेटवर्क चलती है।</translation>
        </message>
        <message>
            <source>Your book stays on this computer. It is sent to the other officers only when you say so.</source>
            <translation>आपकी बही इसी कंप्यूटर पर रहती है। दूसरे पदाधिकारियों को आपके कहने पर ही भेजी जाती है।</translation>
        </message>
    </context>
    <context>
        <name>FirstRunScreen</name>
        <message>
            <source>What do you want to do?</source>
            <translation>आप क्या करना चाहते हैं?</translation>
        </message>
        <message>
            <source>{members} members, {meetings} meetings. Nothing you do there is real.</source>
            <translation>{members} सदस्य, {meetings} बैठकें। वहाँ कुछ भी असली नहीं।</translation>
        </message>
        <message>
            <source>Try with a made-up group</source>
            <translation>बनावटी समूह से आज़माएँ</translation>
        </message>
        <message>
            <source>Start a new group</source>
            <translation>नया समूह शुरू करें</translation>
        </message>
        <message>
            <source>Write the members and the rules. About {minutes} minutes.</source>
            <translation>सदस्य और नियम लिखें। लगभग {minutes} मिनट।</translation>
        </message>
        <message>
            <source>Bring in our paper book or Excel</source>
            <translation>काग़ज़ी बही या Excel लाएँ</translation>
        </message>
        <message>
            <source>Type only the balances of today. The old book stays valid.</source>
            <translation>केवल आज की शेष राशि लिखें। पुरानी बही मान्य रहती है।</translation>
        </message>
        <message>
            <source>Join a group that already uses Daftari</source>
            <translation>दफ़्तरी वाले समूह से जुड़ें</translation>
        </message>
        <message>
            <source>The treasurer shows you a code on her screen.</source>
            <translation>कोषाध्यक्ष अपनी स्क्रीन पर कोड दिखाएँगी।</translation>
        </message>
        <message>
            <source>Restore from a USB stick or file</source>
            <translation>USB या फ़ाइल से लौटाएँ</translation>
        </message>
        <message>
            <source>Numbers {keys} choose</source>
            <translation>अंक {keys} चुनते हैं</translation>
        </message>
    </context>
</TS>
