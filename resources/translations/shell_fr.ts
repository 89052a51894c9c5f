<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>Head</name>
        <message>
            <source>Find anything</source>
            <translation>Tout chercher</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>Saved on this computer</source>
            <translation>Enregistré sur cet ordinateur</translation>
        </message>
        <message>
            <source>Sending {done} of {all}…</source>
            <translation>Envoi de {done} sur {all}…</translation>
        </message>
        <message>
            <source>Everything sent at {time}.</source>
            <translation>Tout est envoyé à {time}.</translation>
        </message>
        <message>
            <source>Not shared with another computer yet.</source>
            <translation>Pas encore partagé avec un autre ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>_Words</name>
        <message numerus="yes">
            <source>No network. %Ln entries wait to be sent.</source>
            <translation>
                <numerusform>Pas de réseau. %Ln écriture attend l’envoi.</numerusform>
                <numerusform>Pas de réseau. %Ln écritures attendent l’envoi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sent. %Ln things to decide.</source>
            <translation>
                <numerusform>Envoyé. %Ln chose à décider.</numerusform>
                <numerusform>Envoyé. %Ln choses à décider.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not sent for %Ln days. See why.</source>
            <translation>
                <numerusform>Pas envoyé depuis %Ln jour. Voir pourquoi.</numerusform>
                <numerusform>Pas envoyé depuis %Ln jours. Voir pourquoi.</numerusform>
            </translation>
        </message>
    </context>
</TS>
