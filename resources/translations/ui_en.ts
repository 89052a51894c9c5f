<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>PrintPreview</name>
        <message numerus="yes">
            <source>%Ln pages</source>
            <translation>
                <numerusform>%Ln page</numerusform>
                <numerusform>%Ln pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>This PIN is wrong. %Ln try left.</numerusform>
                <numerusform>This PIN is wrong. %Ln tries left.</numerusform>
            </translation>
        </message>
    </context>
</TS>
