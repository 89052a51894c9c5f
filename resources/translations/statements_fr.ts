<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>PrintDesk</name>
        <message>
            <source>There is no paper of this page.</source>
            <translation>Cette page n’a pas de papier.</translation>
        </message>
        <message>
            <source>Saved as {path}</source>
            <translation>Enregistré : {path}</translation>
        </message>
        <message>
            <source>Sent to {printer}</source>
            <translation>Envoyé à {printer}</translation>
        </message>
    </context>
</TS>
