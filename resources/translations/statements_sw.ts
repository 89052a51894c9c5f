<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw">
    <context>
        <name>PrintDesk</name>
        <message>
            <source>There is no paper of this page.</source>
            <translation>Ukurasa huu hauna karatasi.</translation>
        </message>
        <message>
            <source>Saved as {path}</source>
            <translation>Imehifadhiwa {path}</translation>
        </message>
        <message>
            <source>Sent to {printer}</source>
            <translation>Imetumwa kwa {printer}</translation>
        </message>
    </context>
</TS>
