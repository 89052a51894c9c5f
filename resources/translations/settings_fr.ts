<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>About</name>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>F1 shows all keys of what is in front. Everything here works without network.</source>
            <translation>F1 montre toutes les touches de ce qui est devant. Tout fonctionne ici sans réseau.</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Toutes les touches</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>This book</source>
            <translation>Ce cahier</translation>
        </message>
        <message>
            <source>Where its key is kept</source>
            <translation>Où est gardée sa clé</translation>
        </message>
        <message>
            <source>Reports of errors</source>
            <translation>Rapports d’erreurs</translation>
        </message>
        <message>
            <source>Whose work is in it</source>
            <translation>Le travail de qui s’y trouve</translation>
        </message>
        <message>
            <source>Daftari is free software under the Apache License 2.0. It uses Qt (LGPL 3), SQLCipher, reportlab, HarfBuzz, the fonts IBM Plex and Vazirmatn (OFL) and the icons Phosphor (MIT).</source>
            <translation>Daftari est un logiciel libre sous licence Apache 2.0. Il utilise Qt (LGPL 3), SQLCipher, reportlab, HarfBuzz, les polices IBM Plex et Vazirmatn (OFL) et les icônes Phosphor (MIT).</translation>
        </message>
        <message>
            <source>the keyring of this computer</source>
            <translation>le trousseau de cet ordinateur</translation>
        </message>
        <message>
            <source>a passphrase</source>
            <translation>une phrase secrète</translation>
        </message>
        <message>
            <source>nowhere: it is forgotten</source>
            <translation>nulle part : elle sera oubliée</translation>
        </message>
    </context>
    <context>
        <name>AddingCard</name>
        <message>
            <source>Add a device</source>
            <translation>Ajouter un appareil</translation>
        </message>
        <message>
            <source>Show a code</source>
            <translation>Montrer un code</translation>
        </message>
        <message>
            <source>By stick</source>
            <translation>Par clé USB</translation>
        </message>
        <message>
            <source>The words agree: add it</source>
            <translation>Les mots concordent : ajouter</translation>
        </message>
        <message>
            <source>Who uses it</source>
            <translation>Qui l’utilise</translation>
        </message>
        <message>
            <source>Which file?</source>
            <translation>Quel fichier ?</translation>
        </message>
        <message>
            <source>Asked. A second officer agrees under Keys and sheets.</source>
            <translation>C'est demandé. Un second responsable accepte sous Clés et feuilles.</translation>
        </message>
        <message>
            <source>Added. It gets the book over the network now.</source>
            <translation>Ajouté. Il reçoit maintenant le cahier par le réseau.</translation>
        </message>
        <message>
            <source>Added. Open {name} on the new laptop now.</source>
            <translation>Ajouté. Ouvrez maintenant {name} sur le nouvel ordinateur.</translation>
        </message>
        <message>
            <source>Do both screens show these words?</source>
            <translation>Les deux écrans montrent-ils ces mots ?</translation>
        </message>
        <message>
            <source>Scan, or type</source>
            <translation>Scanner, ou taper</translation>
        </message>
        <message numerus="yes">
            <source>for %Ln minutes more</source>
            <translation>
                <numerusform>encore %Ln minute</numerusform>
                <numerusform>encore %Ln minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>The new laptop types a code that you show here.</source>
            <translation>On tape sur le nouvel ordinateur un code que vous montrez ici.</translation>
        </message>
        <message>
            <source>The new laptop writes a request to a stick; read it here.</source>
            <translation>Le nouvel ordinateur écrit une demande sur une clé ; lisez-la ici.</translation>
        </message>
    </context>
    <context>
        <name>AllowanceCard</name>
        <message>
            <source>What each laptop may give out</source>
            <translation>Ce que chaque ordinateur peut donner</translation>
        </message>
        <message>
            <source>So that two laptops without a line never give out the same money. It is divided when a meeting is closed; what comes in may be given out by the laptop that took it in, and goes to the laptop of the meeting when they meet.</source>
            <translation>Pour que deux ordinateurs sans liaison ne donnent jamais le même argent. C’est réparti à la clôture d’une réunion ; ce qui entre peut être donné par l’ordinateur qui l’a reçu, et passe à celui de la réunion quand ils se retrouvent.</translation>
        </message>
        <message>
            <source>to</source>
            <translation>à</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Céder</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>What is handed over</source>
            <translation>Ce qui est cédé</translation>
        </message>
        <message>
            <source>Which laptop gets it</source>
            <translation>Quel ordinateur le reçoit</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>This laptop</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>Turns of {box}</source>
            <translation>Tours de {box}</translation>
        </message>
        <message>
            <source>Turns</source>
            <translation>Tours</translation>
        </message>
        <message>
            <source>The box</source>
            <translation>La caisse</translation>
        </message>
        <message>
            <source>The welfare bag</source>
            <translation>Le sac solidarité</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Banque</translation>
        </message>
        <message>
            <source>Mobile money</source>
            <translation>Argent mobile</translation>
        </message>
        <message>
            <source>Wallet</source>
            <translation>Portefeuille</translation>
        </message>
        <message>
            <source>Handed over. The other laptop may use it once it hears of it.</source>
            <translation>Cédé. L’autre ordinateur peut s’en servir dès qu’il l’apprend.</translation>
        </message>
    </context>
    <context>
        <name>AnswerSlip</name>
        <message>
            <source>Answer another laptop</source>
            <translation>Répondre à un autre ordinateur</translation>
        </message>
        <message>
            <source>Show the answer</source>
            <translation>Afficher la réponse</translation>
        </message>
        <message>
            <source>Only if you asked for it: it lets a grave deed be done there in your name.</source>
            <translation>Seulement si vous l’avez demandé : cela permet d’y faire un acte grave en votre nom.</translation>
        </message>
        <message>
            <source>Who is asked there</source>
            <translation>Qui est demandé là-bas</translation>
        </message>
        <message>
            <source>The six digits that it shows</source>
            <translation>Les six chiffres qu’il affiche</translation>
        </message>
        <message>
            <source>Your PIN</source>
            <translation>Votre PIN</translation>
        </message>
        <message>
            <source>This is not the PIN.</source>
            <translation>Ce n’est pas le PIN.</translation>
        </message>
        <message>
            <source>Type there: {digits}</source>
            <translation>Tapez là-bas : {digits}</translation>
        </message>
    </context>
    <context>
        <name>AsideCard</name>
        <message>
            <source>Kept aside: laptops that are not trusted</source>
            <translation>Mis de côté : ordinateurs exclus</translation>
        </message>
        <message>
            <source>Ask who paid and who wrote it. What you take is written anew under your name.</source>
            <translation>Demandez qui a payé et qui a écrit. Ce que vous reprenez est écrit de nouveau sous votre nom.</translation>
        </message>
        <message>
            <source>Why, in a few words</source>
            <translation>Pourquoi, en quelques mots</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>Ordinateur</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Écriture</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Écrit</translation>
        </message>
        <message>
            <source>Contribution</source>
            <translation>Cotisation</translation>
        </message>
        <message>
            <source>Loan</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Dépense</translation>
        </message>
        <message>
            <source>Roll call</source>
            <translation>Appel</translation>
        </message>
        <message>
            <source>New member</source>
            <translation>Nouveau membre</translation>
        </message>
        <message>
            <source>Another entry</source>
            <translation>Autre écriture</translation>
        </message>
    </context>
    <context>
        <name>BusyCard</name>
        <message>
            <source>Yes, that is right</source>
            <translation>Oui, c’est juste</translation>
        </message>
        <message>
            <source>{laptop} sent {n} entries today. Is that right? They are sent either way. If nobody typed or brought in so many, ask who works on it.</source>
            <translation>{laptop} a envoyé {n} écritures aujourd’hui. Est-ce juste ? Elles partent dans tous les cas. Si personne n’en a saisi ou apporté autant, demandez qui s’en sert.</translation>
        </message>
    </context>
    <context>
        <name>Copies</name>
        <message>
            <source>Copy now</source>
            <translation>Copier maintenant</translation>
        </message>
        <message>
            <source>Copies of the book</source>
            <translation>Copies du cahier</translation>
        </message>
        <message>
            <source>Also to a stick…</source>
            <translation>Aussi sur une clé…</translation>
        </message>
        <message>
            <source>Open and check</source>
            <translation>Ouvrir et vérifier</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Restaurer…</translation>
        </message>
        <message>
            <source>Every copy is opened again and checked before it counts.</source>
            <translation>Chaque copie est rouverte et vérifiée avant de compter.</translation>
        </message>
        <message>
            <source>Each one is also written to {folder}.</source>
            <translation>Chacune est aussi écrite dans {folder}.</translation>
        </message>
        <message>
            <source>There is no copy yet.</source>
            <translation>Il n’y a pas encore de copie.</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Faite</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Écritures</translation>
        </message>
        <message>
            <source>Missing since then</source>
            <translation>Manquent depuis</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>{n} KB</source>
            <translation>{n} Ko</translation>
        </message>
        <message>
            <source>Copied, opened again and checked: {name}</source>
            <translation>Copié, rouvert et vérifié : {name}</translation>
        </message>
        <message>
            <source>Copied, opened again and checked.</source>
            <translation>Copié, rouvert et vérifié.</translation>
        </message>
        <message>
            <source>Where shall copies go as well?</source>
            <translation>Où mettre aussi les copies ?</translation>
        </message>
        <message numerus="yes">
            <source>It opens, and all %Ln entries in it are right.</source>
            <translation>
                <numerusform>Elle s’ouvre, et son écriture est juste.</numerusform>
                <numerusform>Elle s’ouvre, et ses %Ln écritures sont justes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Go back to the copy of {when}? %Ln entries are not in it. The book of today is kept beside it; nothing is thrown away.</source>
            <translation>
                <numerusform>Revenir à la copie de {when} ? %Ln écriture n’y est pas. Le cahier d’aujourd’hui est gardé à côté ; rien n’est jeté.</numerusform>
                <numerusform>Revenir à la copie de {when} ? %Ln écritures n’y sont pas. Le cahier d’aujourd’hui est gardé à côté ; rien n’est jeté.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go back to it</source>
            <translation>Y revenir</translation>
        </message>
    </context>
    <context>
        <name>CopiesCard</name>
        <message>
            <source>Copies of the book</source>
            <translation>Copies du cahier</translation>
        </message>
        <message>
            <source>Copy now</source>
            <translation>Copier maintenant</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>There is no copy yet. If this laptop is lost, so is the book.</source>
            <translation>Il n’y a pas encore de copie. Si cet ordinateur est perdu, le cahier l’est aussi.</translation>
        </message>
        <message>
            <source>Last: {when}. Opened and checked.</source>
            <translation>Dernière : {when}. Ouverte et vérifiée.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln older copies are kept.</source>
            <translation>
                <numerusform>%Ln copie plus ancienne est gardée.</numerusform>
                <numerusform>%Ln copies plus anciennes sont gardées.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeviceTable</name>
        <message>
            <source>Device</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <source>Who uses it</source>
            <translation>Qui l’utilise</translation>
        </message>
        <message>
            <source>Last heard</source>
            <translation>Dernier contact</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>This laptop</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <source>Receipts begin with {letter}</source>
            <translation>Reçus en {letter}</translation>
        </message>
        <message>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message>
            <source>Lock out…</source>
            <translation>Exclure…</translation>
        </message>
        <message>
            <source>older Daftari</source>
            <translation>ancien Daftari</translation>
        </message>
        <message>
            <source>Daftari {number}</source>
            <translation>Daftari {number}</translation>
        </message>
        <message>
            <source>Locked out</source>
            <translation>Exclu</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to send</source>
            <translation>
                <numerusform>%Ln à envoyer</numerusform>
                <numerusform>%Ln à envoyer</numerusform>
            </translation>
        </message>
        <message>
            <source>Not heard yet</source>
            <translation>Pas encore de nouvelles</translation>
        </message>
        <message numerus="yes">
            <source>%Ln behind</source>
            <translation>
                <numerusform>%Ln de retard</numerusform>
                <numerusform>%Ln de retard</numerusform>
            </translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>À jour</translation>
        </message>
    </context>
    <context>
        <name>ErasingCard</name>
        <message>
            <source>Erase who left</source>
            <translation>Effacer qui est parti</translation>
        </message>
        <message>
            <source>Who is erased</source>
            <translation>Qui est effacé</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Who was erased</source>
            <translation>Qui a été effacé</translation>
        </message>
        <message>
            <source>Print the note</source>
            <translation>Imprimer la note</translation>
        </message>
        <message>
            <source>The person asks for it</source>
            <translation>La personne le demande</translation>
        </message>
        <message>
            <source>The law asks for it</source>
            <translation>La loi le demande</translation>
        </message>
        <message>
            <source>It was written by mistake</source>
            <translation>C'était écrit par erreur</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Effacer…</translation>
        </message>
        <message>
            <source>Name and telephone can be read by nobody any more; the amounts stand.</source>
            <translation>Plus personne ne pourra lire le nom ni le téléphone ; les montants restent.</translation>
        </message>
        <message>
            <source>Nobody has left. Who is a member cannot be erased.</source>
            <translation>Personne n'est parti. On n'efface pas un membre.</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Effacer pour toujours</translation>
        </message>
        <message>
            <source>This cannot be undone, on no laptop. Another officer types the PIN.</source>
            <translation>C'est sans retour, sur tous les ordinateurs. Un autre responsable tape son PIN.</translation>
        </message>
    </context>
    <context>
        <name>FactorCard</name>
        <message>
            <source>Codes of your phone</source>
            <translation>Codes de votre téléphone</translation>
        </message>
        <message>
            <source>Without a phone: another laptop</source>
            <translation>Sans téléphone : un autre ordinateur</translation>
        </message>
        <message>
            <source>Take the codes away</source>
            <translation>Retirer les codes</translation>
        </message>
        <message>
            <source>The phone is lost…</source>
            <translation>Le téléphone est perdu…</translation>
        </message>
        <message>
            <source>Print them</source>
            <translation>Les imprimer</translation>
        </message>
        <message>
            <source>Write these down for a lost phone. Each works once. They are shown only now.</source>
            <translation>Notez-les pour un téléphone perdu. Chacun sert une fois. Ils ne sont montrés que maintenant.</translation>
        </message>
        <message>
            <source>The six digits that the phone shows</source>
            <translation>Les six chiffres que montre le téléphone</translation>
        </message>
        <message>
            <source>The eight digits that it shows</source>
            <translation>Les huit chiffres qu’il affiche</translation>
        </message>
        <message>
            <source>On another laptop: Settings, People and PINs, Answer another laptop. Type there {digits} and your PIN, and here what it shows.</source>
            <translation>Sur un autre ordinateur : Réglages, Personnes et PIN, Répondre à un autre ordinateur. Tapez là-bas {digits} et votre PIN, et ici ce qu’il affiche.</translation>
        </message>
        <message>
            <source>The other laptop shows this</source>
            <translation>L’autre ordinateur affiche ceci</translation>
        </message>
        <message>
            <source>Scan the square with a program for codes, or type the key.</source>
            <translation>Scannez le carré avec un programme de codes, ou tapez la clé.</translation>
        </message>
        <message>
            <source>The phone shows this code</source>
            <translation>Le téléphone montre ce code</translation>
        </message>
        <message>
            <source>Offices, rules and large sums ask for your PIN on another laptop.</source>
            <translation>Les fonctions, les règles et les grosses sommes demandent votre PIN sur un autre ordinateur.</translation>
        </message>
        <message>
            <source>Set up a phone</source>
            <translation>Installer un téléphone</translation>
        </message>
        <message>
            <source>Offices, rules and large sums ask for a code of your phone.</source>
            <translation>Charges, règles et grosses sommes demandent un code de votre téléphone.</translation>
        </message>
        <message>
            <source>Set up another phone</source>
            <translation>Régler un autre téléphone</translation>
        </message>
        <message>
            <source>With codes, nobody changes offices, rules or large sums with your PIN alone.</source>
            <translation>Avec des codes, nul ne change charges, règles ou grosses sommes avec votre seul PIN.</translation>
        </message>
        <message>
            <source>Set up codes</source>
            <translation>Régler les codes</translation>
        </message>
        <message numerus="yes">
            <source>%Ln codes of your paper are left.</source>
            <translation>
                <numerusform>Il reste %Ln code de votre papier.</numerusform>
                <numerusform>Il reste %Ln codes de votre papier.</numerusform>
            </translation>
        </message>
        <message>
            <source>Set up the phone again for a new paper.</source>
            <translation>Configurez de nouveau le téléphone pour un nouveau papier.</translation>
        </message>
    </context>
    <context>
        <name>FeaturesCard</name>
        <message>
            <source>Older programs in the group</source>
            <translation>Programmes plus anciens dans le groupe</translation>
        </message>
        <message>
            <source>Do not wait for them</source>
            <translation>Ne pas les attendre</translation>
        </message>
        <message>
            <source>The group uses what only a newer Daftari reads. Here you can go on collecting; paying out, closing a meeting and changing laptops need the newer one.</source>
            <translation>Le groupe utilise ce que seul un Daftari plus récent sait lire. Ici, vous pouvez continuer à encaisser ; payer, clore une réunion et changer d’ordinateurs demandent la version récente.</translation>
        </message>
        <message>
            <source>It holds from now on.</source>
            <translation>Cela vaut dès maintenant.</translation>
        </message>
        <message>
            <source>The second officer is asked.</source>
            <translation>Le second responsable est sollicité.</translation>
        </message>
        <message>
            <source>When the numbering goes to a server or comes back, two officers can be asked. This waits until a newer Daftari has been opened on: {laptops}.</source>
            <translation>Quand la numérotation passe à un serveur ou en revient, deux responsables peuvent être consultés. Cela attend qu’un Daftari plus récent ait été ouvert sur : {laptops}.</translation>
        </message>
        <message>
            <source>What each laptop may give out without a line is divided at a closing. This waits until a newer Daftari has been opened on: {laptops}.</source>
            <translation>Ce que chaque ordinateur peut donner sans liaison est réparti à la clôture. Cela attend qu’un Daftari plus récent ait été ouvert sur : {laptops}.</translation>
        </message>
        <message>
            <source>Where two officers are asked, offices, laptops that are given to somebody and recovery sheets wait for the second one, too. This waits until a newer Daftari has been opened on: {laptops}.</source>
            <translation>Là où deux responsables sont consultés, les fonctions, les ordinateurs remis à quelqu'un et les feuilles de secours attendent aussi le second. Cela attend qu’un Daftari plus récent ait été ouvert sur : {laptops}.</translation>
        </message>
        <message>
            <source>What waits for a second officer can be refused or withdrawn. This waits until a newer Daftari has been opened on: {laptops}.</source>
            <translation>Ce qui attend un second responsable peut être refusé ou retiré. Cela attend qu’un Daftari plus récent ait été ouvert sur : {laptops}.</translation>
        </message>
    </context>
    <context>
        <name>Gaps</name>
        <message numerus="yes">
            <source>%Ln entries were written by a newer version of Daftari. They are kept and passed on; with that version this computer can read them.</source>
            <translation>
                <numerusform>%Ln écriture vient d’une version plus récente de Daftari. Elle est gardée et transmise ; avec cette version, cet ordinateur pourra la lire.</numerusform>
                <numerusform>%Ln écritures viennent d’une version plus récente de Daftari. Elles sont gardées et transmises ; avec cette version, cet ordinateur pourra les lire.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries cannot be read by any version of Daftari. They are kept and passed on, and change nothing.</source>
            <translation>
                <numerusform>%Ln écriture ne peut être lue par aucune version de Daftari. Elle est gardée et transmise, et ne change rien.</numerusform>
                <numerusform>%Ln écritures ne peuvent être lues par aucune version de Daftari. Elles sont gardées et transmises, et ne changent rien.</numerusform>
            </translation>
        </message>
        <message>
            <source>Entries {first} to {last} of {name} existed and are not in this book. A stick or a copy of that laptop brings them.</source>
            <translation>Les écritures {first} à {last} de {name} ont existé et ne sont pas dans ce cahier. Une clé ou une copie de cet ordinateur les apportera.</translation>
        </message>
    </context>
    <context>
        <name>HandoverCard</name>
        <message>
            <source>An officer hands over</source>
            <translation>Un responsable passe la main</translation>
        </message>
        <message>
            <source>Offices, laptops and a fresh key in one step. What was written stays.</source>
            <translation>Fonctions, ordinateurs et nouvelle clé en une étape. Ce qui est écrit reste.</translation>
        </message>
        <message>
            <source>Who hands over</source>
            <translation>Qui passe la main</translation>
        </message>
        <message>
            <source>Who takes it up</source>
            <translation>Qui prend la suite</translation>
        </message>
        <message>
            <source>PIN of who takes it up</source>
            <translation>PIN de qui prend la suite</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Céder</translation>
        </message>
        <message>
            <source>goes on to the new officer</source>
            <translation>passe au nouveau responsable</translation>
        </message>
        <message>
            <source>is locked out</source>
            <translation>est exclu</translation>
        </message>
        <message>
            <source>stays with the old one</source>
            <translation>reste chez l'ancien</translation>
        </message>
        <message>
            <source>The new officer types a PIN, then Enter, twice.</source>
            <translation>Le nouveau responsable tape un PIN, puis Entrée, deux fois.</translation>
        </message>
        <message>
            <source>Once more, so that no finger slipped.</source>
            <translation>Encore une fois, au cas où un doigt aurait glissé.</translation>
        </message>
        <message>
            <source>The two were not the same. Type it again.</source>
            <translation>Les deux n'étaient pas pareils. Tapez-le encore.</translation>
        </message>
    </context>
    <context>
        <name>HomeCard</name>
        <message>
            <source>Bring the numbering home to this laptop</source>
            <translation>Ramener la numérotation sur cet ordinateur</translation>
        </message>
        <message>
            <source>Only if the server never comes back. It is asked once more; then this laptop goes on with what is here, and the group can go to another server. Choose the laptop that was the last to reach the server. What another one knows beyond that comes by a stick, and no entry is lost.</source>
            <translation>Seulement si le serveur ne revient jamais. On l’interroge encore une fois ; puis cet ordinateur continue avec ce qui est ici, et le groupe peut aller sur un autre serveur. Choisissez l’ordinateur qui a joint le serveur en dernier. Ce qu’un autre sait de plus vient par clé, et aucune écriture n’est perdue.</translation>
        </message>
        <message>
            <source>Go on without the server</source>
            <translation>Continuer sans le serveur</translation>
        </message>
        <message>
            <source>This laptop fetches what the server has and then gives every entry its number itself. The group leaves the server; the other laptops get entries by stick. Nothing is lost, and the group can go to a server again.</source>
            <translation>Cet ordinateur va chercher ce qu’a le serveur, puis donne lui-même son numéro à chaque écriture. Le groupe quitte le serveur ; les autres ordinateurs reçoivent les écritures par clé. Rien n’est perdu, et le groupe peut retourner sur un serveur.</translation>
        </message>
        <message>
            <source>Bring it home</source>
            <translation>Ramener ici</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>The server is gone for good</source>
            <translation>Le serveur a disparu pour toujours</translation>
        </message>
        <message>
            <source>This laptop gives the numbers now. Bring the others a stick.</source>
            <translation>Cet ordinateur numérote maintenant. Apportez une clé USB aux autres.</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>Numbers are money. Letters are names. Enter is yes.</source>
            <translation>Les chiffres sont l’argent. Les lettres sont les noms. Entrée veut dire oui.</translation>
        </message>
        <message>
            <source>Yes: what the screen suggests</source>
            <translation>Oui : ce que l’écran propose</translation>
        </message>
        <message>
            <source>An amount into the box in front</source>
            <translation>Un montant dans la case active</translation>
        </message>
        <message>
            <source>To the person whose name begins so</source>
            <translation>Vers la personne dont le nom commence ainsi</translation>
        </message>
        <message>
            <source>Into the meeting, and out of it</source>
            <translation>Entrer dans la réunion, et en sortir</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Tout chercher</translation>
        </message>
        <message>
            <source>Take back the last thing done</source>
            <translation>Annuler la dernière action</translation>
        </message>
        <message>
            <source>Print what is in front</source>
            <translation>Imprimer ce qui est devant</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <source>The first place of the list, and so on to 9</source>
            <translation>La première place de la liste, jusqu’à 9</translation>
        </message>
        <message>
            <source>Next language</source>
            <translation>Langue suivante</translation>
        </message>
        <message>
            <source>Light, dark, sunlight</source>
            <translation>Clair, sombre, soleil</translation>
        </message>
        <message>
            <source>All keys of the screen in front</source>
            <translation>Toutes les touches de l’écran</translation>
        </message>
        <message>
            <source>Whole screen</source>
            <translation>Plein écran</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>The book opens with the new passphrase from now on.</source>
            <translation>Le livre s’ouvre désormais avec la nouvelle phrase secrète.</translation>
        </message>
        <message>
            <source>It holds from now on.</source>
            <translation>Cela vaut dès maintenant.</translation>
        </message>
        <message>
            <source>The second officer is asked.</source>
            <translation>Le second responsable est sollicité.</translation>
        </message>
        <message>
            <source>Taken: it is written anew.</source>
            <translation>Repris : c'est écrit de nouveau.</translation>
        </message>
        <message>
            <source>Left out.</source>
            <translation>Laissé.</translation>
        </message>
        <message>
            <source>Handed over. A fresh key is in use.</source>
            <translation>C'est fait. Une nouvelle clé est en usage.</translation>
        </message>
        <message>
            <source>A second officer must agree to lock the laptop out.</source>
            <translation>Un second responsable doit accepter d'exclure l'ordinateur.</translation>
        </message>
        <message>
            <source>Who left keeps a recovery sheet: make new ones now.</source>
            <translation>Qui est parti garde une feuille de secours : faites-en de nouvelles maintenant.</translation>
        </message>
        <message>
            <source>Erased here. The other laptops follow when entries reach them.</source>
            <translation>Effacé ici. Les autres ordinateurs suivront quand les écritures leur arriveront.</translation>
        </message>
    </context>
    <context>
        <name>LanguageMoney</name>
        <message>
            <source>Next language</source>
            <translation>Langue suivante</translation>
        </message>
        <message>
            <source>Language of the screens</source>
            <translation>Langue des écrans</translation>
        </message>
        <message>
            <source>Papers have their own: each member’s statement speaks the member’s language.</source>
            <translation>Les papiers ont la leur : le relevé de chaque membre parle sa langue.</translation>
        </message>
        <message>
            <source>The group</source>
            <translation>Le groupe</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Persan</translation>
        </message>
        <message>
            <source>Western</source>
            <translation>Occidental</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
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
            <source>Clock of the meeting place</source>
            <translation>Heure du lieu de réunion</translation>
        </message>
        <message>
            <source>These were fixed when the book was begun: every entry was written in them.</source>
            <translation>Ceci fut fixé au début du cahier : chaque écriture y est faite.</translation>
        </message>
    </context>
    <context>
        <name>Lending</name>
        <message>
            <source>Write the rule</source>
            <translation>Écrire la règle</translation>
        </message>
        <message>
            <source>Propose it</source>
            <translation>Proposer</translation>
        </message>
        <message>
            <source>Not offered any more</source>
            <translation>N’est plus proposé</translation>
        </message>
        <message>
            <source>Chairperson’s PIN</source>
            <translation>Code du président</translation>
        </message>
        <message>
            <source>Loans that run keep what was agreed when they began.</source>
            <translation>Les prêts en cours gardent ce qui a été convenu au départ.</translation>
        </message>
        <message>
            <source>It holds from now on.</source>
            <translation>Cela vaut dès maintenant.</translation>
        </message>
        <message>
            <source>The vote of a meeting decides; then it holds from {day}.</source>
            <translation>Le vote d’une réunion décide ; ensuite c’est valable à partir du {day}.</translation>
        </message>
        <message>
            <source>Another kind of loan</source>
            <translation>Un autre type de prêt</translation>
        </message>
        <message>
            <source>Limits and guarantors</source>
            <translation>Limites et garants</translation>
        </message>
        <message>
            <source>What stays owed</source>
            <translation>Ce qui reste dû</translation>
        </message>
        <message>
            <source>Rules of lending</source>
            <translation>Règles de prêt</translation>
        </message>
        <message>
            <source>Written: it holds from now on.</source>
            <translation>Écrit : valable à partir de maintenant.</translation>
        </message>
        <message>
            <source>Written: new loans cannot be of this kind.</source>
            <translation>Écrit : plus de nouveau prêt de ce type.</translation>
        </message>
        <message>
            <source>Proposed. The vote of a meeting decides: Group rules.</source>
            <translation>Proposé. Le vote d’une réunion décide : Règles du groupe.</translation>
        </message>
        <message>
            <source>Name of this kind of loan</source>
            <translation>Nom de ce type de prêt</translation>
        </message>
        <message>
            <source>How interest is reckoned</source>
            <translation>Calcul des intérêts</translation>
        </message>
        <message>
            <source>Whose money is lent</source>
            <translation>Argent prêté</translation>
        </message>
        <message>
            <source>Interest, in percent</source>
            <translation>Intérêt, en pour cent</translation>
        </message>
        <message>
            <source>The rate is for</source>
            <translation>Le taux vaut pour</translation>
        </message>
        <message>
            <source>A rate for so many meetings</source>
            <translation>Un taux pour tant de réunions</translation>
        </message>
        <message>
            <source>Payments at most</source>
            <translation>Paiements au plus</translation>
        </message>
        <message>
            <source>A payment every</source>
            <translation>Un paiement tous les</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Compté en</translation>
        </message>
        <message>
            <source>Payments are multiples of</source>
            <translation>Paiements multiples de</translation>
        </message>
        <message>
            <source>Fee, in percent of the loan</source>
            <translation>Frais, en pour cent du prêt</translation>
        </message>
        <message>
            <source>The fee is</source>
            <translation>Les frais sont</translation>
        </message>
        <message>
            <source>First payments without principal</source>
            <translation>Premiers paiements sans capital</translation>
        </message>
        <message>
            <source>First payments without interest</source>
            <translation>Premiers paiements sans intérêt</translation>
        </message>
        <message>
            <source>Money beyond what is due</source>
            <translation>Argent au-delà de ce qui est dû</translation>
        </message>
        <message>
            <source>Flat interest when paid off early</source>
            <translation>Intérêt fixe en cas de solde anticipé</translation>
        </message>
        <message>
            <source>Interest of the running period when paid off</source>
            <translation>Intérêt de la période en cours au solde</translation>
        </message>
        <message>
            <source>Lateness costs</source>
            <translation>Le retard coûte</translation>
        </message>
        <message>
            <source>Amount of the penalty</source>
            <translation>Montant de la pénalité</translation>
        </message>
        <message>
            <source>Penalty, in percent</source>
            <translation>Pénalité, en pour cent</translation>
        </message>
        <message>
            <source>Days of a period of lateness</source>
            <translation>Jours d’une période de retard</translation>
        </message>
        <message>
            <source>Days of lateness that cost nothing</source>
            <translation>Jours de retard sans frais</translation>
        </message>
        <message>
            <source>Penalties at most, in percent</source>
            <translation>Pénalités au plus, en pour cent</translation>
        </message>
        <message>
            <source>Times the own savings</source>
            <translation>Fois l’épargne propre</translation>
        </message>
        <message>
            <source>At most to one member</source>
            <translation>Au plus par membre</translation>
        </message>
        <message>
            <source>Percent of the fund to one member</source>
            <translation>Pour cent du fonds par membre</translation>
        </message>
        <message>
            <source>Percent of the money never lent</source>
            <translation>Pour cent jamais prêté</translation>
        </message>
        <message>
            <source>Months of membership</source>
            <translation>Mois d’adhésion</translation>
        </message>
        <message>
            <source>Attendance, in percent</source>
            <translation>Présence, en pour cent</translation>
        </message>
        <message>
            <source>One loan at a time</source>
            <translation>Un seul prêt à la fois</translation>
        </message>
        <message>
            <source>Nobody with arrears</source>
            <translation>Personne avec des retards</translation>
        </message>
        <message>
            <source>More money once so many percent are repaid</source>
            <translation>Complément dès tant de pour cent remboursés</translation>
        </message>
        <message>
            <source>Meetings between two loans</source>
            <translation>Réunions entre deux prêts</translation>
        </message>
        <message>
            <source>Guarantors</source>
            <translation>Garants</translation>
        </message>
        <message>
            <source>Stand for, in percent of own savings</source>
            <translation>Garantie, en pour cent de l’épargne propre</translation>
        </message>
        <message>
            <source>Guarantors pay</source>
            <translation>Les garants paient</translation>
        </message>
        <message>
            <source>Key holders allow above so many contributions</source>
            <translation>Les porteurs de clé autorisent au-delà de tant de cotisations</translation>
        </message>
        <message>
            <source>Write-offs are voted above so many</source>
            <translation>Abandons votés au-delà de tant</translation>
        </message>
        <message>
            <source>Loans written off are</source>
            <translation>Les prêts abandonnés sont</translation>
        </message>
        <message>
            <source>The savings are shared out on</source>
            <translation>L’épargne est partagée le</translation>
        </message>
        <message>
            <source>A loan that ends after that</source>
            <translation>Un prêt qui finit après</translation>
        </message>
        <message>
            <source>At most to one member from welfare</source>
            <translation>Au plus à un membre, caisse de solidarité</translation>
        </message>
        <message>
            <source>Money paid ahead is not lent</source>
            <translation>L’argent payé d’avance n’est pas prêté</translation>
        </message>
        <message>
            <source>The turn stays owed</source>
            <translation>Le tour reste dû</translation>
        </message>
        <message>
            <source>Welfare stays owed</source>
            <translation>Le social reste dû</translation>
        </message>
        <message>
            <source>Savings stay owed</source>
            <translation>L’épargne reste due</translation>
        </message>
        <message>
            <source>Shares stay owed</source>
            <translation>Les parts restent dues</translation>
        </message>
        <message>
            <source>Money paid ahead is used by itself</source>
            <translation>L’avance est utilisée d’elle-même</translation>
        </message>
        <message>
            <source>A payment settles first</source>
            <translation>Un paiement règle d’abord</translation>
        </message>
        <message>
            <source>Flat interest</source>
            <translation>Intérêt fixe</translation>
        </message>
        <message>
            <source>Equal payments, interest on what is left</source>
            <translation>Paiements égaux, intérêt sur le reste</translation>
        </message>
        <message>
            <source>Equal principal, interest on what is left</source>
            <translation>Capital égal, intérêt sur le reste</translation>
        </message>
        <message>
            <source>Charge at every meeting</source>
            <translation>Frais à chaque réunion</translation>
        </message>
        <message>
            <source>Interest kept back at the start</source>
            <translation>Intérêt retenu au départ</translation>
        </message>
        <message>
            <source>A fee, no interest</source>
            <translation>Des frais, pas d’intérêt</translation>
        </message>
        <message>
            <source>No interest</source>
            <translation>Sans intérêt</translation>
        </message>
        <message>
            <source>All at the end</source>
            <translation>Tout à la fin</translation>
        </message>
        <message>
            <source>of the loan fund</source>
            <translation>de la caisse de prêts</translation>
        </message>
        <message>
            <source>of the welfare fund, without interest</source>
            <translation>de la caisse de solidarité, sans intérêt</translation>
        </message>
        <message>
            <source>one payment</source>
            <translation>un paiement</translation>
        </message>
        <message>
            <source>a month</source>
            <translation>un mois</translation>
        </message>
        <message>
            <source>a year</source>
            <translation>un an</translation>
        </message>
        <message>
            <source>the whole loan</source>
            <translation>tout le prêt</translation>
        </message>
        <message>
            <source>meetings</source>
            <translation>réunions</translation>
        </message>
        <message>
            <source>days</source>
            <translation>jours</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>semaines</translation>
        </message>
        <message>
            <source>months</source>
            <translation>mois</translation>
        </message>
        <message>
            <source>Persian months</source>
            <translation>mois persans</translation>
        </message>
        <message>
            <source>kept back at the start</source>
            <translation>retenus au départ</translation>
        </message>
        <message>
            <source>paid with the first payment</source>
            <translation>payés avec le premier paiement</translation>
        </message>
        <message>
            <source>waits as an advance</source>
            <translation>attend comme avance</translation>
        </message>
        <message>
            <source>lowers the principal</source>
            <translation>diminue le capital</translation>
        </message>
        <message>
            <source>pays the next payments</source>
            <translation>paie les prochains paiements</translation>
        </message>
        <message>
            <source>pays the last payments</source>
            <translation>paie les derniers paiements</translation>
        </message>
        <message>
            <source>is paid in full</source>
            <translation>est payé en entier</translation>
        </message>
        <message>
            <source>is forgiven for the time that is left</source>
            <translation>est remis pour le temps restant</translation>
        </message>
        <message>
            <source>is forgiven by the rule of 78</source>
            <translation>est remis selon la règle des 78</translation>
        </message>
        <message>
            <source>is not asked</source>
            <translation>n’est pas demandé</translation>
        </message>
        <message>
            <source>is asked to the day</source>
            <translation>est demandé au jour près</translation>
        </message>
        <message>
            <source>is asked in full</source>
            <translation>est demandé en entier</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>an amount, once</source>
            <translation>un montant, une fois</translation>
        </message>
        <message>
            <source>percent of what is late, once</source>
            <translation>un pour cent du retard, une fois</translation>
        </message>
        <message>
            <source>an amount for every period</source>
            <translation>un montant par période</translation>
        </message>
        <message>
            <source>percent for every period</source>
            <translation>un pour cent par période</translation>
        </message>
        <message>
            <source>percent that grows</source>
            <translation>un pour cent qui croît</translation>
        </message>
        <message>
            <source>each the own part</source>
            <translation>chacun sa part</translation>
        </message>
        <message>
            <source>each for all of it</source>
            <translation>chacun pour le tout</translation>
        </message>
        <message>
            <source>a cost of the group</source>
            <translation>une charge du groupe</translation>
        </message>
        <message>
            <source>taken from the reserve</source>
            <translation>pris sur la réserve</translation>
        </message>
        <message>
            <source>is given when the vote names it</source>
            <translation>est donné si le vote le nomme</translation>
        </message>
        <message>
            <source>is never given</source>
            <translation>n’est jamais donné</translation>
        </message>
        <message>
            <source>contributions</source>
            <translation>les cotisations</translation>
        </message>
        <message>
            <source>the loan</source>
            <translation>le prêt</translation>
        </message>
        <message>
            <source>{method}: {rate} for {basis}.</source>
            <translation>{method} : {rate} pour {basis}.</translation>
        </message>
        <message>
            <source>{method}: {rate} for {basis} meetings.</source>
            <translation>{method} : {rate} pour {basis} réunions.</translation>
        </message>
        <message>
            <source>At most {count} payments, counted in {unit}.</source>
            <translation>Au plus {count} paiements, comptés en {unit}.</translation>
        </message>
        <message>
            <source>At most {count} payments, one every {every} {unit}.</source>
            <translation>Au plus {count} paiements, un tous les {every} {unit}.</translation>
        </message>
        <message>
            <source>A fee of {rate} is {how}.</source>
            <translation>Des frais de {rate} sont {how}.</translation>
        </message>
        <message>
            <source>For example {principal} in {count} payments: {pay} is paid, it costs {cost}.</source>
            <translation>Par exemple {principal} en {count} paiements : on paie {pay}, cela coûte {cost}.</translation>
        </message>
        <message>
            <source>Lateness costs nothing.</source>
            <translation>Le retard ne coûte rien.</translation>
        </message>
        <message>
            <source>After {grace} days lateness costs {cost}, once.</source>
            <translation>Après {grace} jours, le retard coûte {cost}, une fois.</translation>
        </message>
        <message>
            <source>After {grace} days lateness costs {cost} for every {days} days.</source>
            <translation>Après {grace} jours, le retard coûte {cost} tous les {days} jours.</translation>
        </message>
    </context>
    <context>
        <name>Look</name>
        <message>
            <source>Next theme</source>
            <translation>Thème suivant</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texte plus grand</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texte plus petit</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Sunlight is for a table outside: black on white.</source>
            <translation>Soleil est pour une table dehors : noir sur blanc.</translation>
        </message>
        <message>
            <source>Light, dark, sunlight</source>
            <translation>Clair, sombre, soleil</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <source>Without a key for so long, amounts are hidden until somebody types a PIN.</source>
            <translation>Sans touche pendant ce temps, les montants sont cachés jusqu’à ce qu’un code soit tapé.</translation>
        </message>
        <message>
            <source>Outside a meeting</source>
            <translation>Hors réunion</translation>
        </message>
        <message>
            <source>In a meeting</source>
            <translation>En réunion</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Sunlight</source>
            <translation>Soleil</translation>
        </message>
        <message numerus="yes">
            <source>After %Ln minutes</source>
            <translation>
                <numerusform>Après %Ln minute</numerusform>
                <numerusform>Après %Ln minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
    </context>
    <context>
        <name>PassphraseCard</name>
        <message>
            <source>Passphrase of this laptop</source>
            <translation>Phrase secrète de cet ordinateur</translation>
        </message>
        <message>
            <source>Four words that nobody would put together are long enough. Copies on sticks go on opening with the passphrase that they were made with.</source>
            <translation>Quatre mots que personne ne mettrait ensemble suffisent. Les copies sur clés s’ouvrent toujours avec la phrase secrète de leur création.</translation>
        </message>
        <message>
            <source>The present passphrase</source>
            <translation>La phrase secrète actuelle</translation>
        </message>
        <message>
            <source>The new one</source>
            <translation>La nouvelle</translation>
        </message>
        <message>
            <source>The new one once more</source>
            <translation>La nouvelle encore une fois</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>La changer</translation>
        </message>
        <message>
            <source>The two new passphrases differ. Nothing was changed.</source>
            <translation>Les deux nouvelles phrases secrètes diffèrent. Rien n’a été changé.</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Answer another laptop…</source>
            <translation>Répondre à un autre ordinateur…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Offices</source>
            <translation>Fonctions</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>Code PIN</translation>
        </message>
        <message>
            <source>set</source>
            <translation>défini</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>non défini</translation>
        </message>
        <message>
            <source>with codes</source>
            <translation>avec codes</translation>
        </message>
        <message>
            <source>Written: the offices of {name}.</source>
            <translation>Écrit : les fonctions de {name}.</translation>
        </message>
        <message>
            <source>{name} has a PIN now.</source>
            <translation>{name} a maintenant un code PIN.</translation>
        </message>
        <message>
            <source>Your phone gives codes now.</source>
            <translation>Votre téléphone donne maintenant des codes.</translation>
        </message>
        <message>
            <source>Your PIN on another laptop is asked now.</source>
            <translation>Votre PIN sur un autre ordinateur est demandé désormais.</translation>
        </message>
        <message>
            <source>No codes any more: the PIN is enough.</source>
            <translation>Plus de codes : le PIN suffit.</translation>
        </message>
        <message>
            <source>{name} has no codes any more. New ones can be set up now.</source>
            <translation>{name} n’a plus de codes. De nouveaux peuvent être créés maintenant.</translation>
        </message>
    </context>
    <context>
        <name>PersonCard</name>
        <message>
            <source>Offices</source>
            <translation>Fonctions</translation>
        </message>
        <message>
            <source>New PIN, then Enter</source>
            <translation>Nouveau code, puis Entrée</translation>
        </message>
        <message>
            <source>Write the offices</source>
            <translation>Écrire les fonctions</translation>
        </message>
        <message>
            <source>The phone is lost…</source>
            <translation>Le téléphone est perdu…</translation>
        </message>
        <message>
            <source>{one} and {other} should be two people.</source>
            <translation>{one} et {other} devraient être deux personnes.</translation>
        </message>
        <message>
            <source>Once more, so that no finger slipped.</source>
            <translation>Encore une fois, au cas où un doigt aurait glissé.</translation>
        </message>
        <message>
            <source>The two were not the same. Type it again.</source>
            <translation>Les deux n'étaient pas pareils. Tapez-le encore.</translation>
        </message>
        <message>
            <source>4 to 6 digits that nobody guesses.</source>
            <translation>4 à 6 chiffres que personne ne devine.</translation>
        </message>
    </context>
    <context>
        <name>RoomCard</name>
        <message>
            <source>A server in this room</source>
            <translation>Un serveur dans cette salle</translation>
        </message>
        <message>
            <source>Move this group to it</source>
            <translation>Y installer ce groupe</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Invitation</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>Le fermer</translation>
        </message>
        <message>
            <source>The other laptops scan this, or paste it where the address of a server is asked. It ends with this program; what it has stays for the next time.</source>
            <translation>Les autres ordinateurs scannent ceci, ou le collent là où l’adresse d’un serveur est demandée. Il s’arrête avec ce programme ; ce qu’il a reste pour la prochaine fois.</translation>
        </message>
        <message>
            <source>Open a server here</source>
            <translation>Ouvrir un serveur ici</translation>
        </message>
        <message>
            <source>No network outside? The laptops of this room can meet on this one, over its Wi-Fi or a cable.</source>
            <translation>Pas de réseau dehors ? Les ordinateurs de cette salle peuvent se retrouver sur celui-ci, par son Wi-Fi ou un câble.</translation>
        </message>
        <message>
            <source>{laptop}: connected now</source>
            <translation>{laptop} : connecté maintenant</translation>
        </message>
        <message>
            <source>{laptop}: last heard {when}</source>
            <translation>{laptop} : entendu pour la dernière fois {when}</translation>
        </message>
        <message>
            <source>No other laptop of the group is here yet.</source>
            <translation>Aucun autre ordinateur du groupe n’est encore là.</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>Try to send now</source>
            <translation>Essayer d’envoyer</translation>
        </message>
        <message>
            <source>Copied, opened again and checked.</source>
            <translation>Copié, rouvert et vérifié.</translation>
        </message>
        <message>
            <source>Bring both together</source>
            <translation>Réunir les deux</translation>
        </message>
        <message>
            <source>Lock out {name}? What it wrote so far stays. What it writes from now on is kept aside.</source>
            <translation>Exclure {name} ? Ce qu’il a écrit reste. Ce qu’il écrira désormais est mis de côté.</translation>
        </message>
        <message>
            <source>Lock out</source>
            <translation>Exclure</translation>
        </message>
        <message>
            <source>Locked out. The other laptops learn it when entries reach them.</source>
            <translation>Exclu. Les autres ordinateurs l’apprennent quand les écritures leur parviennent.</translation>
        </message>
        <message>
            <source>Locked out. Was it the laptop that gave the entries their numbers? Then this one goes on.</source>
            <translation>Exclu. Était-ce l'ordinateur qui numérotait les écritures ? Alors celui-ci continue.</translation>
        </message>
        <message>
            <source>This laptop gives the numbers</source>
            <translation>Cet ordinateur numérote</translation>
        </message>
        <message>
            <source>This laptop gives the numbers now. Bring the others a stick.</source>
            <translation>Cet ordinateur numérote maintenant. Apportez une clé USB aux autres.</translation>
        </message>
    </context>
    <context>
        <name>ServerCard</name>
        <message>
            <source>Use a server</source>
            <translation>Utiliser un serveur</translation>
        </message>
        <message>
            <source>All laptops of the group then meet there by themselves. The server sees amounts, never names. Type the address you were given.</source>
            <translation>Tous les ordinateurs du groupe s’y retrouvent d’eux-mêmes. Le serveur voit les montants, jamais les noms. Tapez l’adresse reçue.</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <translation>Adresse du serveur</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Connecter</translation>
        </message>
        <message>
            <source>Connected. Everything is sent by itself from now on.</source>
            <translation>Connecté. Tout part de soi-même désormais.</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Another chapter</source>
            <translation>Autre chapitre</translation>
        </message>
        <message>
            <source>Language, money</source>
            <translation>Langue, monnaie</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Écran</translation>
        </message>
        <message>
            <source>Sending, devices</source>
            <translation>Envoi, appareils</translation>
        </message>
        <message>
            <source>Copies of the book</source>
            <translation>Copies du cahier</translation>
        </message>
        <message>
            <source>People and PINs</source>
            <translation>Personnes et codes</translation>
        </message>
        <message>
            <source>Keys and sheets</source>
            <translation>Clés et feuilles</translation>
        </message>
        <message>
            <source>Loans, arrears</source>
            <translation>Prêts, retards</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>Help, about</source>
            <translation>Aide, à propos</translation>
        </message>
    </context>
    <context>
        <name>SheetDesk</name>
        <message>
            <source>Both have their sheet, and there is a copy that the sheets open.</source>
            <translation>Les deux ont leur feuille, et il y a une copie que les feuilles ouvrent.</translation>
        </message>
        <message numerus="yes">
            <source>They open the copy, and all %Ln entries in it are right.</source>
            <translation>
                <numerusform>Elles ouvrent la copie, et l'écriture (%Ln) est juste.</numerusform>
                <numerusform>Elles ouvrent la copie, et les %Ln écritures sont justes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetsCard</name>
        <message>
            <source>Recovery sheets</source>
            <translation>Feuilles de secours</translation>
        </message>
        <message>
            <source>Print this sheet</source>
            <translation>Imprimer cette feuille</translation>
        </message>
        <message>
            <source>Try the sheets</source>
            <translation>Essayer les feuilles</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
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
            <source>Who keeps sheet 1</source>
            <translation>Qui garde la feuille 1</translation>
        </message>
        <message>
            <source>Who keeps sheet 2</source>
            <translation>Qui garde la feuille 2</translation>
        </message>
        <message>
            <source>Make new sheets</source>
            <translation>Faire de nouvelles feuilles</translation>
        </message>
        <message>
            <source>Make the sheets</source>
            <translation>Faire les feuilles</translation>
        </message>
        <message>
            <source>Show sheet 1</source>
            <translation>Montrer la feuille 1</translation>
        </message>
        <message>
            <source>On to sheet 2</source>
            <translation>Passer à la feuille 2</translation>
        </message>
        <message>
            <source>Both are on paper</source>
            <translation>Les deux sont sur papier</translation>
        </message>
        <message>
            <source>Both have their sheet</source>
            <translation>Les deux ont leur feuille</translation>
        </message>
        <message>
            <source>Open a copy with them</source>
            <translation>Ouvrir une copie avec elles</translation>
        </message>
        <message>
            <source>Two people keep one sheet each. Neither opens the book alone.</source>
            <translation>Deux personnes gardent une feuille chacune. Aucune n'ouvre le livre seule.</translation>
        </message>
        <message>
            <source>Write or print these words for {name}; nobody else looks.</source>
            <translation>Écrivez ou imprimez ces mots pour {name} ; personne d'autre ne regarde.</translation>
        </message>
        <message>
            <source>Each reads the words from paper and types them here.</source>
            <translation>Chacun lit les mots sur le papier et les tape ici.</translation>
        </message>
        <message>
            <source>Both type their words. A copy is opened; nothing is replaced.</source>
            <translation>Les deux tapent leurs mots. Une copie s'ouvre ; rien n'est remplacé.</translation>
        </message>
        <message>
            <source>There are none. If every laptop is lost, nobody can open a copy of the book.</source>
            <translation>Il n'y en a pas. Si tous les ordinateurs sont perdus, personne ne peut ouvrir une copie du livre.</translation>
        </message>
        <message>
            <source>{one} and {two} keep them since {day}.</source>
            <translation>{one} et {two} les gardent depuis {day}.</translation>
        </message>
        <message>
            <source>Copy the book now, so that they open something.</source>
            <translation>Copiez le livre maintenant, pour qu'elles ouvrent quelque chose.</translation>
        </message>
        <message>
            <source>They were tried and open a copy.</source>
            <translation>On les a essayées, elles ouvrent une copie.</translation>
        </message>
        <message>
            <source>They were never tried.</source>
            <translation>On ne les a jamais essayées.</translation>
        </message>
    </context>
    <context>
        <name>StationsCard</name>
        <message numerus="yes">
            <source>all %Ln entries are safe here</source>
            <translation>
                <numerusform>%Ln écriture est en sûreté ici</numerusform>
                <numerusform>les %Ln écritures sont en sûreté ici</numerusform>
            </translation>
        </message>
        <message>
            <source>This laptop</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln écriture</numerusform>
                <numerusform>%Ln écritures</numerusform>
            </translation>
        </message>
        <message>
            <source>Group server</source>
            <translation>Serveur du groupe</translation>
        </message>
        <message>
            <source>sending</source>
            <translation>envoi</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>pas de réseau</translation>
        </message>
        <message>
            <source>all sent</source>
            <translation>tout est envoyé</translation>
        </message>
        <message>
            <source>Leave the server…</source>
            <translation>Quitter le serveur…</translation>
        </message>
        <message>
            <source>not heard yet</source>
            <translation>pas encore de nouvelles</translation>
        </message>
        <message>
            <source>all there</source>
            <translation>tout y est</translation>
        </message>
        <message>
            <source>by stick</source>
            <translation>par clé</translation>
        </message>
        <message numerus="yes">
            <source>%Ln wait</source>
            <translation>
                <numerusform>%Ln attend</numerusform>
                <numerusform>%Ln attendent</numerusform>
            </translation>
        </message>
        <message>
            <source>This group has no server. Entries travel by stick.</source>
            <translation>Ce groupe n’a pas de serveur. Les écritures voyagent par clé.</translation>
        </message>
        <message>
            <source>Use a server…</source>
            <translation>Utiliser un serveur…</translation>
        </message>
        <message>
            <source>You can work for months without network. Daftari sends by itself when there is one.</source>
            <translation>Vous pouvez travailler des mois sans réseau. Daftari envoie de lui-même dès qu’il y en a un.</translation>
        </message>
        <message>
            <source>Try to send now</source>
            <translation>Essayer d’envoyer</translation>
        </message>
    </context>
    <context>
        <name>StickCard</name>
        <message>
            <source>Carry it on a USB stick</source>
            <translation>L’emporter sur une clé USB</translation>
        </message>
        <message>
            <source>Read from stick</source>
            <translation>Lire la clé</translation>
        </message>
        <message numerus="yes">
            <source>No network at all? Put the %Ln entries on a stick and read it on the other laptop.</source>
            <translation>
                <numerusform>Aucun réseau ? Mettez l’écriture (%Ln) sur une clé et lisez-la sur l’autre ordinateur.</numerusform>
                <numerusform>Aucun réseau ? Mettez les %Ln écritures sur une clé et lisez-la sur l’autre ordinateur.</numerusform>
            </translation>
        </message>
        <message>
            <source>No network at all? A stick carries entries from laptop to laptop.</source>
            <translation>Aucun réseau ? Une clé porte les écritures d’un ordinateur à l’autre.</translation>
        </message>
        <message>
            <source>Write to stick {name}</source>
            <translation>Écrire sur la clé {name}</translation>
        </message>
        <message>
            <source>Write to stick…</source>
            <translation>Écrire une clé…</translation>
        </message>
        <message>
            <source>Where is the stick?</source>
            <translation>Où est la clé ?</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries are on the stick, sealed: {name}</source>
            <translation>
                <numerusform>%Ln écriture est sur la clé, scellée : {name}</numerusform>
                <numerusform>%Ln écritures sont sur la clé, scellées : {name}</numerusform>
            </translation>
        </message>
        <message>
            <source>Which file?</source>
            <translation>Quel fichier ?</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new entries from {name}.</source>
            <translation>
                <numerusform>%Ln nouvelle écriture de {name}.</numerusform>
                <numerusform>%Ln nouvelles écritures de {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos and papers.</source>
            <translation>
                <numerusform>%Ln photo ou document.</numerusform>
                <numerusform>%Ln photos et documents.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them need a decision.</source>
            <translation>
                <numerusform>%Ln d’entre elles demande une décision.</numerusform>
                <numerusform>%Ln d’entre elles demandent une décision.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries have no place here: those before them are missing. They stay with {name}. Bring the sticks of the other computers first, then this one again.</source>
            <translation>
                <numerusform>%Ln écriture n’a pas de place ici : celles d’avant manquent. Elle reste chez {name}. Apportez d’abord les clés des autres ordinateurs, puis celle-ci à nouveau.</numerusform>
                <numerusform>%Ln écritures n’ont pas de place ici : celles d’avant manquent. Elles restent chez {name}. Apportez d’abord les clés des autres ordinateurs, puis celle-ci à nouveau.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file is torn: write it again on the other laptop.</source>
            <translation>Le fichier est déchiré : écrivez-le à nouveau sur l’autre ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>VouchingCard</name>
        <message>
            <source>Who lets laptops in and locks them out</source>
            <translation>Qui admet et exclut les ordinateurs</translation>
        </message>
        <message>
            <source>Nobody can lock the group out: where no second officer could agree, one does.</source>
            <translation>Personne ne peut enfermer le groupe dehors : là où aucun second responsable ne pourrait accepter, un seul suffit.</translation>
        </message>
        <message>
            <source>One officer</source>
            <translation>Un responsable</translation>
        </message>
        <message>
            <source>Two officers, each on a laptop of their own</source>
            <translation>Deux responsables, chacun sur son ordinateur</translation>
        </message>
        <message>
            <source>I agree</source>
            <translation>Je suis d'accord</translation>
        </message>
        <message>
            <source>The same holds before the numbering goes to a server or back.</source>
            <translation>Il en va de même avant que la numérotation passe à un serveur ou en revienne.</translation>
        </message>
        <message>
            <source>Two are asked as well before somebody takes up an office or a laptop, and for recovery sheets.</source>
            <translation>Deux sont aussi sollicités avant que quelqu'un prenne une fonction ou un ordinateur, et pour les feuilles de secours.</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <source>Refuse…</source>
            <translation>Refuser…</translation>
        </message>
    </context>
</TS>
