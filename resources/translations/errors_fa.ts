<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>error.unknown</source>
            <translation>انجام نشد. دفتر شما سالم است. کد {code}.</translation>
        </message>
    </context>
</TS>
