<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw">
    <context>
        <name>Curtain</name>
        <message>
            <source>Locked</source>
            <translation>Imefungwa</translation>
        </message>
        <message>
            <source>Everything is saved. Type your PIN and go on where you were.</source>
            <translation>Kila kitu kimehifadhiwa. Andika PIN yako na uendelee ulipokuwa.</translation>
        </message>
        <message>
            <source>Who is there?</source>
            <translation>Nani yupo?</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message numerus="yes">
            <source>Wrong PIN. %Ln tries are left.</source>
            <translation>
                <numerusform>PIN si sahihi. Limebaki jaribio %Ln.</numerusform>
                <numerusform>PIN si sahihi. Yamebaki majaribio %Ln.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong PINs. Try again in %Ln minutes.</source>
            <translation>
                <numerusform>PIN nyingi si sahihi. Jaribu tena baada ya dakika %Ln.</numerusform>
                <numerusform>PIN nyingi si sahihi. Jaribu tena baada ya dakika %Ln.</numerusform>
            </translation>
        </message>
    </context>
</TS>
