<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>error.unknown</source>
            <translation>Haikufaulu. Daftari lako halijaharibika. Nambari {code}.</translation>
        </message>
    </context>
</TS>
