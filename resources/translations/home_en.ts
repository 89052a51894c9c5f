<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>MeetingCard</name>
        <message numerus="yes">
            <source>%Ln members</source>
            <translation>
                <numerusform>%Ln member</numerusform>
                <numerusform>%Ln members</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %Ln days</source>
            <translation>
                <numerusform>In %Ln day</numerusform>
                <numerusform>In %Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %Ln minutes</source>
            <translation>
                <numerusform>In %Ln minute</numerusform>
                <numerusform>In %Ln minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %Ln hours</source>
            <translation>
                <numerusform>In %Ln hour</numerusform>
                <numerusform>In %Ln hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No copy of the book for %Ln days</source>
            <translation>
                <numerusform>No copy of the book for %Ln day</numerusform>
                <numerusform>No copy of the book for %Ln days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NeedRows</name>
        <message numerus="yes">
            <source>%Ln more</source>
            <translation>
                <numerusform>%Ln more</numerusform>
                <numerusform>%Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NeedsCard</name>
        <message numerus="yes">
            <source>%Ln payments to check</source>
            <translation>
                <numerusform>%Ln payment to check</numerusform>
                <numerusform>%Ln payments to check</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation>
                <numerusform>%Ln day</numerusform>
                <numerusform>%Ln days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TurnCard</name>
        <message numerus="yes">
            <source>%Ln had their turn</source>
            <translation>
                <numerusform>%Ln had their turn</numerusform>
                <numerusform>%Ln had their turn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more, then a new draw</source>
            <translation>
                <numerusform>%Ln more, then a new draw</numerusform>
                <numerusform>%Ln more, then a new draw</numerusform>
            </translation>
        </message>
    </context>
</TS>
