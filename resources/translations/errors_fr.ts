<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>error.unknown</source>
            <translation>Cela n’a pas marché. Votre livre n’est pas abîmé. Code {code}.</translation>
        </message>
    </context>
</TS>
