<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
    <context>
        <name>Crash</name>
        <message>
            <source>Something went wrong inside Daftari. Everything that was saved is safe: look at the last entry, and go on.</source>
            <translation>Daftari के भीतर कुछ गड़बड़ हुई। जो सहेजा गया था वह सुरक्षित है: पिछली प्रविष्टि देखें और आगे बढ़ें।</translation>
        </message>
        <message>
            <source>A report without names and amounts was written to {path}.</source>
            <translation>नामों और रकमों के बिना एक रिपोर्ट {path} में लिखी गई।</translation>
        </message>
    </context>
    <context>
        <name>Entrance</name>
        <message>
            <source>Opening the book. A large book takes a moment.</source>
            <translation>बही खुल रही है। बड़ी बही में थोड़ा समय लगता है।</translation>
        </message>
    </context>
    <context>
        <name>Head</name>
        <message>
            <source>Find anything</source>
            <translation>कुछ भी खोजें</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>ताला</translation>
        </message>
    </context>
    <context>
        <name>Locking</name>
        <message>
            <source>Nobody has a PIN yet, so there is nothing to unlock with. Set one first.</source>
            <translation>अभी किसी का PIN नहीं है, इसलिए खोलने को कुछ नहीं। पहले एक तय करें।</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Undo</source>
            <translation>वापस लें</translation>
        </message>
    </context>
    <context>
        <name>PassphrasePage</name>
        <message>
            <source>These were not the words. Try again; nothing is lost.</source>
            <translation>ये वे शब्द नहीं थे। फिर कोशिश करें; कुछ खोया नहीं।</translation>
        </message>
        <message>
            <source>Type the passphrase that opens this book.</source>
            <translation>वह गुप्त वाक्य लिखें जो यह बही खोलता है।</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>Begin elsewhere</source>
            <translation>कहीं और से शुरू करें</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>Saved on this computer</source>
            <translation>इस कंप्यूटर पर सहेजा गया</translation>
        </message>
        <message>
            <source>No network. Nothing waits to be sent.</source>
            <translation>नेटवर्क नहीं। भेजने को कुछ नहीं रुका।</translation>
        </message>
        <message>
            <source>Cannot send. See why.</source>
            <translation>भेज नहीं सकते। कारण देखें।</translation>
        </message>
        <message>
            <source>Sending {done} of {all}…</source>
            <translation>{all} में से {done} भेजे जा रहे हैं…</translation>
        </message>
        <message>
            <source>Everything sent at {time}.</source>
            <translation>{time} पर सब भेजा गया।</translation>
        </message>
        <message>
            <source>Not shared with another computer yet.</source>
            <translation>अभी किसी और कंप्यूटर से साझा नहीं।</translation>
        </message>
    </context>
    <context>
        <name>Switching</name>
        <message>
            <source>Another group or a new one…</source>
            <translation>दूसरा समूह या नया…</translation>
        </message>
    </context>
    <context>
        <name>Syncing</name>
        <message numerus="yes">
            <source>%Ln of your entries need a decision.</source>
            <translation>
                <numerusform>आपकी %Ln प्रविष्टि पर फ़ैसला चाहिए।</numerusform>
                <numerusform>आपकी %Ln प्रविष्टियों पर फ़ैसला चाहिए।</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>Taken back</source>
            <translation>वापस लिया</translation>
        </message>
    </context>
    <context>
        <name>_Words</name>
        <message numerus="yes">
            <source>No network. %Ln entries wait to be sent.</source>
            <translation>
                <numerusform>नेटवर्क नहीं। %Ln प्रविष्टि भेजनी बाकी है।</numerusform>
                <numerusform>नेटवर्क नहीं। %Ln प्रविष्टियाँ भेजनी बाकी हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sent. %Ln things to decide.</source>
            <translation>
                <numerusform>भेजा गया। %Ln बात तय करनी है।</numerusform>
                <numerusform>भेजा गया। %Ln बातें तय करनी हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not sent for %Ln days. See why.</source>
            <translation>
                <numerusform>%Ln दिन से नहीं भेजा। कारण देखें।</numerusform>
                <numerusform>%Ln दिनों से नहीं भेजा। कारण देखें।</numerusform>
            </translation>
        </message>
    </context>
</TS>
