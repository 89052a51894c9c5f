<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw">
    <context>
        <name>Head</name>
        <message>
            <source>Find anything</source>
            <translation>Tafuta chochote</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Funga</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Undo</source>
            <translation>Tengua</translation>
        </message>
    </context>
</TS>
