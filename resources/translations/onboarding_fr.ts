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
        <name>FirstRun</name>
        <message>
            <source>Which copy?</source>
            <translation>Quelle copie ?</translation>
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
    <context>
        <name>Form</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
    </context>
    <context>
        <name>JoinForm</name>
        <message>
            <source>Join a group</source>
            <translation>Rejoindre un groupe</translation>
        </message>
        <message>
            <source>An officer of the group lets this laptop in. Have her screen beside you.</source>
            <translation>Une responsable du groupe fait entrer cet ordinateur. Ayez son écran à côté de vous.</translation>
        </message>
        <message>
            <source>Join with the code</source>
            <translation>Rejoindre avec le code</translation>
        </message>
        <message>
            <source>What this laptop is called</source>
            <translation>Nom de cet ordinateur</translation>
        </message>
        <message>
            <source>Passphrase that opens the book</source>
            <translation>Phrase secrète qui ouvre le cahier</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <translation>Adresse du serveur</translation>
        </message>
        <message>
            <source>Code on her screen</source>
            <translation>Code sur son écran</translation>
        </message>
        <message>
            <source>With network</source>
            <translation>Avec le réseau</translation>
        </message>
        <message>
            <source>She shows a code under Settings, Sending, Add a device.</source>
            <translation>Elle montre un code sous Réglages, Envoi, Ajouter un appareil.</translation>
        </message>
        <message>
            <source>With a stick</source>
            <translation>Avec une clé</translation>
        </message>
        <message>
            <source>Write a request to a stick, let her read it under Add a device, and open the welcome she writes.</source>
            <translation>Écrivez une demande sur une clé, faites-la lire sous Ajouter un appareil, puis ouvrez l’accueil qu’elle écrit.</translation>
        </message>
        <message>
            <source>1. Write the request</source>
            <translation>1. Écrire la demande</translation>
        </message>
        <message>
            <source>2. Open the welcome</source>
            <translation>2. Ouvrir l’accueil</translation>
        </message>
        <message>
            <source>New laptop</source>
            <translation>Nouvel ordinateur</translation>
        </message>
        <message>
            <source>These words must stand on her screen too: {words}</source>
            <translation>Ces mots doivent être aussi sur son écran : {words}</translation>
        </message>
        <message>
            <source>Where is the stick?</source>
            <translation>Où est la clé ?</translation>
        </message>
        <message>
            <source>Which file?</source>
            <translation>Quel fichier ?</translation>
        </message>
    </context>
    <context>
        <name>NewGroupForm</name>
        <message>
            <source>Start a new group</source>
            <translation>Commencer un nouveau groupe</translation>
        </message>
        <message>
            <source>What is not known today can stay empty.</source>
            <translation>Ce qu’on ne sait pas aujourd’hui peut rester vide.</translation>
        </message>
        <message>
            <source>Begin the book</source>
            <translation>Commencer le cahier</translation>
        </message>
        <message>
            <source>The group and its money</source>
            <translation>Le groupe et son argent</translation>
        </message>
        <message>
            <source>The people</source>
            <translation>Les personnes</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>Nom du groupe</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Monnaie</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>One share costs</source>
            <translation>Une part coûte</translation>
        </message>
        <message>
            <source>Welfare at each meeting</source>
            <translation>Secours à chaque réunion</translation>
        </message>
        <message>
            <source>For the turn at each meeting</source>
            <translation>Pour le tour à chaque réunion</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Réunions</translation>
        </message>
        <message>
            <source>First meeting on</source>
            <translation>Première réunion le</translation>
        </message>
        <message>
            <source>Passphrase that opens the book</source>
            <translation>Phrase secrète qui ouvre le cahier</translation>
        </message>
        <message>
            <source>Western</source>
            <translation>Occidental</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Persan</translation>
        </message>
        <message numerus="yes">
            <source>every %Ln days</source>
            <translation>
                <numerusform>chaque jour</numerusform>
                <numerusform>tous les %Ln jours</numerusform>
            </translation>
        </message>
        <message>
            <source>One name on each line, you first: you are the treasurer. A list can be pasted.</source>
            <translation>Un nom par ligne, vous d’abord : vous êtes la trésorière. On peut coller une liste.</translation>
        </message>
        <message>
            <source>Chairperson</source>
            <translation>Présidente</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Secrétaire</translation>
        </message>
        <message>
            <source>Key {n}</source>
            <translation>Clé {n}</translation>
        </message>
        <message>
            <source>Your PIN</source>
            <translation>Votre code PIN</translation>
        </message>
        <message>
            <source>First laptop</source>
            <translation>Premier ordinateur</translation>
        </message>
        <message>
            <source>chosen later</source>
            <translation>choisi plus tard</translation>
        </message>
        <message>
            <source>PIN taken. The others type theirs in Settings.</source>
            <translation>Code pris. Les autres tapent le leur dans Réglages.</translation>
        </message>
        <message>
            <source>4 to 6 digits, then Enter. The others type theirs in Settings.</source>
            <translation>4 à 6 chiffres, puis Entrée. Les autres tapent le leur dans Réglages.</translation>
        </message>
    </context>
    <context>
        <name>OldBookForm</name>
        <message>
            <source>The last page of the old book</source>
            <translation>La dernière page de l’ancien cahier</translation>
        </message>
        <message>
            <source>Only the balances of today. The old book stays valid for everything before.</source>
            <translation>Seulement les soldes d’aujourd’hui. L’ancien cahier reste valable pour tout ce qui précède.</translation>
        </message>
        <message>
            <source>Begin the book</source>
            <translation>Commencer le cahier</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Épargné</translation>
        </message>
        <message>
            <source>Loan not repaid</source>
            <translation>Prêt non remboursé</translation>
        </message>
        <message>
            <source>Meetings to repay it</source>
            <translation>Réunions pour le rembourser</translation>
        </message>
        <message>
            <source>Is every meeting typed in a table already?</source>
            <translation>Chaque réunion est-elle déjà tapée dans un tableau ?</translation>
        </message>
        <message>
            <source>Read a CSV or Excel file…</source>
            <translation>Lire un fichier CSV ou Excel…</translation>
        </message>
        <message>
            <source>Where the money is</source>
            <translation>Où est l’argent</translation>
        </message>
        <message>
            <source>In the box</source>
            <translation>Dans la caisse</translation>
        </message>
        <message>
            <source>On the phone</source>
            <translation>Sur le téléphone</translation>
        </message>
        <message>
            <source>At the bank</source>
            <translation>À la banque</translation>
        </message>
        <message>
            <source>Of it welfare</source>
            <translation>Dont secours</translation>
        </message>
        <message>
            <source>Line {line}: {sentence}</source>
            <translation>Ligne {line} : {sentence}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more lines are wrong.</source>
            <translation>
                <numerusform>%Ln autre ligne est fausse.</numerusform>
                <numerusform>%Ln autres lignes sont fausses.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was brought in.</source>
            <translation>Rien n’a été repris.</translation>
        </message>
        <message>
            <source>Which file?</source>
            <translation>Quel fichier ?</translation>
        </message>
        <message>
            <source>Both sides agree.</source>
            <translation>Les deux côtés concordent.</translation>
        </message>
        <message>
            <source>{amount} more than members saved: profit of the years before.</source>
            <translation>{amount} de plus que l’épargne des membres : bénéfice des années passées.</translation>
        </message>
        <message>
            <source>{amount} are missing. You can begin; the difference stays visible.</source>
            <translation>Il manque {amount}. Vous pouvez commencer ; la différence reste visible.</translation>
        </message>
    </context>
</TS>
