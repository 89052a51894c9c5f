<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>LastEntryCard</name>
        <message numerus="yes">
            <source>%Ln members paid exactly</source>
            <translation>
                <numerusform>%Ln member paid exactly</numerusform>
                <numerusform>%Ln members paid exactly</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NowPaying</name>
        <message numerus="yes">
            <source>%Ln shares</source>
            <translation>
                <numerusform>%Ln share</numerusform>
                <numerusform>%Ln shares</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TotalsBar</name>
        <message numerus="yes">
            <source>%Ln still to pay</source>
            <translation>
                <numerusform>%Ln still to pay</numerusform>
                <numerusform>%Ln still to pay</numerusform>
            </translation>
        </message>
    </context>
</TS>
