<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>PayCard</name>
        <message numerus="yes">
            <source>%Ln still to come forward: {minor}</source>
            <translation>
                <numerusform>%Ln still to come forward: {minor}</numerusform>
                <numerusform>%Ln still to come forward: {minor}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>This PIN is wrong. %Ln try left.</numerusform>
                <numerusform>This PIN is wrong. %Ln tries left.</numerusform>
            </translation>
        </message>
    </context>
</TS>
