<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>CostCard</name>
        <message numerus="yes">
            <source>%Ln payments</source>
            <translation>
                <numerusform>%Ln payment</numerusform>
                <numerusform>%Ln payments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LoansPage</name>
        <message numerus="yes">
            <source>%Ln requests</source>
            <translation>
                <numerusform>%Ln request</numerusform>
                <numerusform>%Ln requests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln loans</source>
            <translation>
                <numerusform>%Ln loan</numerusform>
                <numerusform>%Ln loans</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScheduleTable</name>
        <message numerus="yes">
            <source>%Ln payments</source>
            <translation>
                <numerusform>%Ln payment</numerusform>
                <numerusform>%Ln payments</numerusform>
            </translation>
        </message>
    </context>
</TS>
