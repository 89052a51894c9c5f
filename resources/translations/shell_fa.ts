<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
    <context>
        <name>Head</name>
        <message>
            <source>Find anything</source>
            <translation>جست‌وجوی همه‌چیز</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>قفل</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Undo</source>
            <translation>برگردان</translation>
        </message>
    </context>
</TS>
