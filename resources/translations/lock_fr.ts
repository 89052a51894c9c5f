<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>Curtain</name>
        <message>
            <source>Locked</source>
            <translation>Verrouillé</translation>
        </message>
        <message>
            <source>Everything is saved. Type your PIN and go on where you were.</source>
            <translation>Tout est enregistré. Tapez votre code et reprenez où vous en étiez.</translation>
        </message>
        <message>
            <source>Who is there?</source>
            <translation>Qui est là ?</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>Code PIN</translation>
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message numerus="yes">
            <source>Wrong PIN. %Ln tries are left.</source>
            <translation>
                <numerusform>Code faux. Il reste %Ln essai.</numerusform>
                <numerusform>Code faux. Il reste %Ln essais.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong PINs. Try again in %Ln minutes.</source>
            <translation>
                <numerusform>Trop de codes faux. Réessayez dans %Ln minute.</numerusform>
                <numerusform>Trop de codes faux. Réessayez dans %Ln minutes.</numerusform>
            </translation>
        </message>
    </context>
</TS>
