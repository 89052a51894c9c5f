<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>Countries</name>
        <message>
            <source>Ivory Coast</source>
            <translation>Côte d’Ivoire</translation>
        </message>
        <message>
            <source>Cameroon</source>
            <translation>Cameroun</translation>
        </message>
        <message>
            <source>Ethiopia</source>
            <translation>Éthiopie</translation>
        </message>
        <message>
            <source>Ghana</source>
            <translation>Ghana</translation>
        </message>
        <message>
            <source>India</source>
            <translation>Inde</translation>
        </message>
        <message>
            <source>Iran</source>
            <translation>Iran</translation>
        </message>
        <message>
            <source>Kenya</source>
            <translation>Kenya</translation>
        </message>
        <message>
            <source>Malawi</source>
            <translation>Malawi</translation>
        </message>
        <message>
            <source>Nigeria</source>
            <translation>Nigeria</translation>
        </message>
        <message>
            <source>Rwanda</source>
            <translation>Rwanda</translation>
        </message>
        <message>
            <source>Senegal</source>
            <translation>Sénégal</translation>
        </message>
        <message>
            <source>Tanzania</source>
            <translation>Tanzanie</translation>
        </message>
        <message>
            <source>Uganda</source>
            <translation>Ouganda</translation>
        </message>
        <message>
            <source>Zambia</source>
            <translation>Zambie</translation>
        </message>
    </context>
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
            <translation>Phrase secrète qui ouvre le livre</translation>
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
        <name>KindPage</name>
        <message>
            <source>What kind of group is it?</source>
            <translation>Quelle sorte de groupe est-ce ?</translation>
        </message>
        <message>
            <source>Each kind comes with usual rules. Every one of them can be changed.</source>
            <translation>Chaque sorte vient avec des règles habituelles. Chacune peut être changée.</translation>
        </message>
        <message>
            <source>Savings and loans</source>
            <translation>Épargne et prêts</translation>
        </message>
        <message>
            <source>Members buy shares, borrow, and share out at the end of the year.</source>
            <translation>Les membres achètent des parts, empruntent et partagent en fin d’année.</translation>
        </message>
        <message>
            <source>Chama, table banking</source>
            <translation>Chama, caisse commune</translation>
        </message>
        <message>
            <source>The same contribution from everybody, lent out at every meeting.</source>
            <translation>La même cotisation pour tous, prêtée à chaque réunion.</translation>
        </message>
        <message>
            <source>Turn, merry-go-round</source>
            <translation>Tour, tontine tournante</translation>
        </message>
        <message>
            <source>Everybody pays, one member takes it all, then the next one.</source>
            <translation>Chacun paie, un membre prend le tout, puis le suivant.</translation>
        </message>
        <message>
            <source>Interest-free fund</source>
            <translation>Fonds sans intérêt</translation>
        </message>
        <message>
            <source>A monthly fee; who waited longest and paid most borrows first.</source>
            <translation>Une cotisation par mois ; qui a le plus attendu et payé emprunte d’abord.</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>Immeuble</translation>
        </message>
        <message>
            <source>The costs of a house, divided among its flats.</source>
            <translation>Les frais d’un immeuble, répartis entre ses appartements.</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>Nom du groupe</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
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
            <source>How the pot is given</source>
            <translation>Comment la cagnotte est donnée</translation>
        </message>
        <message>
            <source>One after the other, the same for all</source>
            <translation>L’un après l’autre, pareil pour tous</translation>
        </message>
        <message>
            <source>Several at a turn, a seat may be shared</source>
            <translation>Plusieurs par tour, une place peut se partager</translation>
        </message>
        <message>
            <source>Seats are sold; who waits gets more</source>
            <translation>Les places sont vendues ; qui attend reçoit plus</translation>
        </message>
        <message>
            <source>To the highest bid, the discount is divided</source>
            <translation>À la plus forte enchère, la remise est partagée</translation>
        </message>
        <message>
            <source>Drawn or bid for, bids are shared at the end of the year</source>
            <translation>Tirée ou mise aux enchères, partage en fin d’année</translation>
        </message>
        <message>
            <source>Western</source>
            <translation>Grégorien</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Persan</translation>
        </message>
    </context>
    <context>
        <name>MeetingsPage</name>
        <message>
            <source>First meeting on</source>
            <translation>Première réunion le</translation>
        </message>
        <message>
            <source>can wait</source>
            <translation>peut attendre</translation>
        </message>
    </context>
    <context>
        <name>MembersPage</name>
        <message>
            <source>Who are the members?</source>
            <translation>Qui sont les membres ?</translation>
        </message>
        <message>
            <source>One name on each line, you first: you are the treasurer. Paste a list if you have one; phones come later.</source>
            <translation>Un nom par ligne, vous d’abord : vous tenez la trésorerie. Collez une liste si vous en avez une ; les téléphones viendront plus tard.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln members</source>
            <translation>
                <numerusform>%Ln membre</numerusform>
                <numerusform>%Ln membres</numerusform>
            </translation>
        </message>
        <message>
            <source>{law} asks for {least} to {most} members. You can begin anyway.</source>
            <translation>{law} demande de {least} à {most} membres. Vous pouvez commencer quand même.</translation>
        </message>
        <message>
            <source>{law} asks for at least {least} members. You can begin anyway.</source>
            <translation>{law} demande au moins {least} membres. Vous pouvez commencer quand même.</translation>
        </message>
        <message>
            <source>{law} allows at most {most} members. You can begin anyway.</source>
            <translation>{law} admet au plus {most} membres. Vous pouvez commencer quand même.</translation>
        </message>
    </context>
    <context>
        <name>OfficersPage</name>
        <message>
            <source>Who holds which office?</source>
            <translation>Qui tient quelle charge ?</translation>
        </message>
        <message>
            <source>Each types an own PIN now, or later in the settings.</source>
            <translation>Chacun tape son propre PIN maintenant, ou plus tard dans les réglages.</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Own PIN</source>
            <translation>Son PIN</translation>
        </message>
        <message>
            <source>Key {n}</source>
            <translation>Clé {n}</translation>
        </message>
        <message>
            <source>Treasurer</source>
            <translation>Trésorerie</translation>
        </message>
        <message>
            <source>Chairperson</source>
            <translation>Présidence</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Secrétariat</translation>
        </message>
        <message>
            <source>chosen later</source>
            <translation>à choisir plus tard</translation>
        </message>
        <message>
            <source>A PIN has {least} to {most} digits.</source>
            <translation>Un PIN a de {least} à {most} chiffres.</translation>
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
            <translation>Commencer le livre</translation>
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
    <context>
        <name>RecoverForm</name>
        <message>
            <source>Open the copy with both recovery sheets</source>
            <translation>Ouvrir la copie avec les deux feuilles de secours</translation>
        </message>
        <message>
            <source>For a group whose laptops are all lost. The book goes on upon this laptop.</source>
            <translation>Pour un groupe dont tous les ordinateurs sont perdus. Le livre continue sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Open the copy</source>
            <translation>Ouvrir la copie</translation>
        </message>
        <message>
            <source>Words of sheet 1</source>
            <translation>Mots de la feuille 1</translation>
        </message>
        <message>
            <source>Words of sheet 2</source>
            <translation>Mots de la feuille 2</translation>
        </message>
        <message>
            <source>What this laptop is called</source>
            <translation>Nom de cet ordinateur</translation>
        </message>
        <message>
            <source>A passphrase for this laptop</source>
            <translation>Une phrase secrète pour cet ordinateur</translation>
        </message>
        <message>
            <source>Is any other laptop of the group left? Then join with a code from it instead. Afterwards lock the lost laptops out and make new sheets.</source>
            <translation>Reste-t-il un autre ordinateur du groupe ? Alors rejoignez plutôt avec un code de celui-ci. Ensuite, excluez les ordinateurs perdus et faites de nouvelles feuilles.</translation>
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <source>Ask the members and fill in the boxes.</source>
            <translation>Demandez aux membres et remplissez les cases.</translation>
        </message>
    </context>
    <context>
        <name>SignPage</name>
        <message>
            <source>Read these rules aloud</source>
            <translation>Lisez ces règles à voix haute</translation>
        </message>
        <message>
            <source>When everybody agrees, begin the book. Print them there and let all sign.</source>
            <translation>Quand tous sont d’accord, commencez le livre. Imprimez-les et faites signer tout le monde.</translation>
        </message>
        <message>
            <source>Passphrase that opens the book</source>
            <translation>Phrase secrète qui ouvre le livre</translation>
        </message>
        <message>
            <source>The box that goes round</source>
            <translation>La caisse tournante</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <source>Loan fund</source>
            <translation>Fonds de prêts</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>Immeuble</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Tour</translation>
        </message>
        <message>
            <source>First laptop</source>
            <translation>Premier ordinateur</translation>
        </message>
        <message>
            <source>Our group rules</source>
            <translation>Nos règles de groupe</translation>
        </message>
        <message>
            <source>What you wrote stays while this window is open. You can look at every page again.</source>
            <translation>Ce que vous avez écrit reste tant que la fenêtre est ouverte. Vous pouvez revoir chaque page.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>What kind of group</source>
            <translation>Quelle sorte de groupe</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Membres</translation>
        </message>
        <message>
            <source>Read and sign</source>
            <translation>Lire et signer</translation>
        </message>
        <message>
            <source>Next: {page}</source>
            <translation>Suite : {page}</translation>
        </message>
        <message>
            <source>Next: the old book</source>
            <translation>Suite : l’ancien livre</translation>
        </message>
        <message>
            <source>Begin the book</source>
            <translation>Commencer le livre</translation>
        </message>
    </context>
</TS>
