<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
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
        <name>MainWindow</name>
        <message>
            <source>Undo</source>
            <translation>वापस लें</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>Saved on this computer</source>
            <translation>इस कंप्यूटर पर सहेजा गया</translation>
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
