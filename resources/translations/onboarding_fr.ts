<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>Cover</name>
        <message>
            <source>Daftari</source>
            <translation>Daftari</translation>
        </message>
        <message>
            <source>The group’s book.</source>
            <translation>Le livre du groupe.</translation>
        </message>
        <message>
            <source>Works without network.</source>
            <translation>Fonctionne sans réseau.</translation>
        </message>
        <message>
            <source>Your book stays on this computer. It is sent to the other officers only when you say so.</source>
            <translation>Votre livre reste sur cet ordinateur. Il n’est envoyé aux autres responsables que si vous le dites.</translation>
        </message>
    </context>
    <context>
        <name>FirstRunScreen</name>
        <message>
            <source>What do you want to do?</source>
            <translation>Que voulez-vous faire ?</translation>
        </message>
        <message>
            <source>{members} members, {meetings} meetings. Nothing you do there is real.</source>
            <translation>{members} membres, {meetings} réunions. Rien n’y est réel.</translation>
        </message>
        <message>
            <source>Try with a made-up group</source>
            <translation>Essayer avec un groupe inventé</translation>
        </message>
        <message>
            <source>Start a new group</source>
            <translation>Commencer un nouveau groupe</translation>
        </message>
        <message>
            <source>Write the members and the rules. About {minutes} minutes.</source>
            <translation>Écrire les membres et les règles. Environ {minutes} minutes.</translation>
        </message>
        <message>
            <source>Bring in our paper book or Excel</source>
            <translation>Reprendre notre cahier ou Excel</translation>
        </message>
        <message>
            <source>Type only the balances of today. The old book stays valid.</source>
            <translation>Tapez seulement les soldes du jour. L’ancien cahier reste valable.</translation>
        </message>
        <message>
            <source>Join a group that already uses Daftari</source>
            <translation>Rejoindre un groupe qui utilise déjà Daftari</translation>
        </message>
        <message>
            <source>The treasurer shows you a code on her screen.</source>
            <translation>La trésorerie vous montre un code à l’écran.</translation>
        </message>
        <message>
            <source>Restore from a USB stick or file</source>
            <translation>Restaurer d’une clé USB ou d’un fichier</translation>
        </message>
        <message>
            <source>Numbers {keys} choose</source>
            <translation>Les chiffres {keys} choisissent</translation>
        </message>
    </context>
</TS>
