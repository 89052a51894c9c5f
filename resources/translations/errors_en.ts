<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>error.unknown</source>
            <translation>This did not work. Your book is not harmed. Code {code}.</translation>
        </message>
    </context>
</TS>
