<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw">
    <context>
        <name>Head</name>
        <message>
            <source>Find anything</source>
            <translation>Tafuta chochote</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Funga</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Undo</source>
            <translation>Tengua</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>Saved on this computer</source>
            <translation>Imehifadhiwa kwenye kompyuta hii</translation>
        </message>
        <message>
            <source>Sending {done} of {all}…</source>
            <translation>Inatuma {done} kati ya {all}…</translation>
        </message>
        <message>
            <source>Everything sent at {time}.</source>
            <translation>Zote zimetumwa saa {time}.</translation>
        </message>
        <message>
            <source>Not shared with another computer yet.</source>
            <translation>Bado haijashirikiwa na kompyuta nyingine.</translation>
        </message>
    </context>
    <context>
        <name>_Words</name>
        <message numerus="yes">
            <source>No network. %Ln entries wait to be sent.</source>
            <translation>
                <numerusform>Hakuna mtandao. Ingizo %Ln linasubiri kutumwa.</numerusform>
                <numerusform>Hakuna mtandao. Maingizo %Ln yanasubiri kutumwa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sent. %Ln things to decide.</source>
            <translation>
                <numerusform>Imetumwa. Jambo %Ln la kuamua.</numerusform>
                <numerusform>Imetumwa. Mambo %Ln ya kuamua.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not sent for %Ln days. See why.</source>
            <translation>
                <numerusform>Haijatumwa kwa siku %Ln. Tazama sababu.</numerusform>
                <numerusform>Haijatumwa kwa siku %Ln. Tazama sababu.</numerusform>
            </translation>
        </message>
    </context>
</TS>
