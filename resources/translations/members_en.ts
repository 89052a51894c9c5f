<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>FiguresCard</name>
        <message numerus="yes">
            <source>Savings, %Ln shares</source>
            <translation>
                <numerusform>Savings, %Ln share</numerusform>
                <numerusform>Savings, %Ln shares</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MembersScreen</name>
        <message numerus="yes">
            <source>%Ln members</source>
            <translation>
                <numerusform>%Ln member</numerusform>
                <numerusform>%Ln members</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MembersTable</name>
        <message numerus="yes">
            <source>Came to %Ln meetings</source>
            <translation>
                <numerusform>Came to %Ln meeting</numerusform>
                <numerusform>Came to %Ln meetings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewMemberScreen</name>
        <message numerus="yes">
            <source>%Ln members are written.</source>
            <translation>
                <numerusform>%Ln member is written.</numerusform>
                <numerusform>%Ln members are written.</numerusform>
            </translation>
        </message>
    </context>
</TS>
