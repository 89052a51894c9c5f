<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>PreviewPanel</name>
        <message numerus="yes">
            <source>One meeting with %Ln members</source>
            <translation>
                <numerusform>One meeting with %Ln member</numerusform>
                <numerusform>One meeting with %Ln members</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>if everyone buys the usual %Ln shares</source>
            <translation>
                <numerusform>if everyone buys the usual %Ln share</numerusform>
                <numerusform>if everyone buys the usual %Ln shares</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>After %Ln meetings</source>
            <translation>
                <numerusform>After %Ln meeting</numerusform>
                <numerusform>After %Ln meetings</numerusform>
            </translation>
        </message>
    </context>
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
