<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
    <context>
        <name>Curtain</name>
        <message>
            <source>Locked</source>
            <translation>ताला लगा है</translation>
        </message>
        <message>
            <source>Everything is saved. Type your PIN and go on where you were.</source>
            <translation>सब सहेजा हुआ है। अपना PIN लिखें और वहीं से आगे बढ़ें।</translation>
        </message>
        <message>
            <source>Who is there?</source>
            <translation>कौन है?</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message numerus="yes">
            <source>Wrong PIN. %Ln tries are left.</source>
            <translation>
                <numerusform>PIN ग़लत है। %Ln कोशिश बाक़ी है।</numerusform>
                <numerusform>PIN ग़लत है। %Ln कोशिशें बाक़ी हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong PINs. Try again in %Ln minutes.</source>
            <translation>
                <numerusform>बहुत बार ग़लत PIN। %Ln मिनट बाद फिर कोशिश करें।</numerusform>
                <numerusform>बहुत बार ग़लत PIN। %Ln मिनट बाद फिर कोशिश करें।</numerusform>
            </translation>
        </message>
    </context>
</TS>
