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
</TS>
