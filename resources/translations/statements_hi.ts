<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
    <context>
        <name>PrintDesk</name>
        <message>
            <source>There is no paper of this page.</source>
            <translation>इस पन्ने का काग़ज़ नहीं है।</translation>
        </message>
        <message>
            <source>Saved as {path}</source>
            <translation>{path} में सहेजा</translation>
        </message>
        <message>
            <source>Sent to {printer}</source>
            <translation>{printer} को भेजा</translation>
        </message>
    </context>
</TS>
