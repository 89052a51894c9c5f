<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Syncing</name>
        <message numerus="yes">
            <source>%Ln of your entries need a decision.</source>
            <translation>
                <numerusform>%Ln of your entries needs a decision.</numerusform>
                <numerusform>%Ln of your entries need a decision.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_Words</name>
        <message numerus="yes">
            <source>No network. %Ln entries wait to be sent.</source>
            <translation>
                <numerusform>No network. %Ln entry waits to be sent.</numerusform>
                <numerusform>No network. %Ln entries wait to be sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sent. %Ln things to decide.</source>
            <translation>
                <numerusform>Sent. %Ln thing to decide.</numerusform>
                <numerusform>Sent. %Ln things to decide.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not sent for %Ln days. See why.</source>
            <translation>
                <numerusform>Not sent for %Ln day. See why.</numerusform>
                <numerusform>Not sent for %Ln days. See why.</numerusform>
            </translation>
        </message>
    </context>
</TS>
