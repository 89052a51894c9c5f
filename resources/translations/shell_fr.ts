<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>AgreeSlip</name>
        <message>
            <source>Others have to agree to this</source>
            <translation>D’autres doivent donner leur accord</translation>
        </message>
        <message>
            <source>Not now: nothing is written</source>
            <translation>Pas maintenant : rien n’est écrit</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Who is here and agrees</source>
            <translation>Qui est là et accepte</translation>
        </message>
        <message>
            <source>The vote that allowed it</source>
            <translation>Le vote qui l’a permis</translation>
        </message>
    </context>
    <context>
        <name>ArrivingPage</name>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>The history is still arriving: %1</source>
            <translation>L’historique arrive encore : %1</translation>
        </message>
        <message>
            <source>This page looks back over all years. It opens when everything has arrived and is verified. Meetings can be held meanwhile.</source>
            <translation>Cette page regarde toutes les années. Elle s’ouvre quand tout est arrivé et vérifié. Les réunions peuvent se tenir pendant ce temps.</translation>
        </message>
        <message>
            <source>Go to Home</source>
            <translation>Aller à l’accueil</translation>
        </message>
    </context>
    <context>
        <name>CodeSlip</name>
        <message>
            <source>Type the six digits that your phone shows now, or a code of your paper.</source>
            <translation>Tapez les six chiffres que montre votre téléphone, ou un code de votre papier.</translation>
        </message>
        <message>
            <source>Without phone and paper, chairperson, secretary and a key holder take the codes away: Settings, People and PINs.</source>
            <translation>Sans téléphone ni papier, la présidence, le secrétariat et un porteur de clé retirent les codes : Réglages, Personnes et PIN.</translation>
        </message>
        <message>
            <source>The code of your phone</source>
            <translation>Le code de votre téléphone</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Ask another laptop instead</source>
            <translation>Demander plutôt à un autre ordinateur</translation>
        </message>
        <message>
            <source>Your PIN on another laptop</source>
            <translation>Votre PIN sur un autre ordinateur</translation>
        </message>
        <message>
            <source>On another laptop: Settings, People and PINs, Answer another laptop. Type there {digits} and your PIN, and here the eight digits that it shows.</source>
            <translation>Sur un autre ordinateur : Réglages, Personnes et PIN, Répondre à un autre ordinateur. Tapez là-bas {digits} et votre PIN, et ici les huit chiffres qu’il affiche.</translation>
        </message>
        <message>
            <source>This code is wrong, or was used before.</source>
            <translation>Ce code est faux, ou a déjà servi.</translation>
        </message>
        <message>
            <source>Codes follow the clock: on this computer it is {time} now.</source>
            <translation>Les codes suivent l’horloge : sur cet ordinateur, il est {time}.</translation>
        </message>
    </context>
    <context>
        <name>Crash</name>
        <message>
            <source>Something went wrong inside Daftari. Everything that was saved is safe: look at the last entry, and go on.</source>
            <translation>Quelque chose a mal tourné dans Daftari. Tout ce qui était enregistré est sauf : regardez la dernière écriture, et continuez.</translation>
        </message>
        <message>
            <source>A report without names and amounts was written to {path}.</source>
            <translation>Un rapport sans noms ni montants a été écrit dans {path}.</translation>
        </message>
    </context>
    <context>
        <name>Damaged</name>
        <message>
            <source>This book is damaged. It can be looked at and printed, but not written.</source>
            <translation>Ce livre est abîmé. On peut le consulter et l’imprimer, mais pas y écrire.</translation>
        </message>
        <message>
            <source>Every entry could be read: nothing is lost.</source>
            <translation>Toutes les écritures ont pu être lues : rien n’est perdu.</translation>
        </message>
        <message>
            <source>Go on with all entries</source>
            <translation>Continuer avec toutes les écritures</translation>
        </message>
        <message>
            <source>Go on with the newest copy</source>
            <translation>Continuer avec la dernière copie</translation>
        </message>
        <message>
            <source>This page is not complete: a part of it cannot be read.</source>
            <translation>Cette page n’est pas complète : une partie ne peut pas être lue.</translation>
        </message>
        <message>
            <source>The newest copy is from %1; what could be read since, and what other computers hold, comes into it.</source>
            <translation>La dernière copie est du %1 ; ce qui a pu être lu depuis, et ce que les autres ordinateurs ont, y entre.</translation>
        </message>
        <message>
            <source>There is no copy here: look for one on a stick, or join the group again.</source>
            <translation>Il n’y a pas de copie ici : cherchez-en une sur une clé USB, ou rejoignez le groupe à nouveau.</translation>
        </message>
        <message>
            <source>Every entry could be read, but not all that belongs to them.</source>
            <translation>Toutes les écritures ont pu être lues, mais pas tout ce qui s’y rattache.</translation>
        </message>
        <message>
            <source>%1 of %2 entries could be read.</source>
            <translation>%1 écritures sur %2 ont pu être lues.</translation>
        </message>
    </context>
    <context>
        <name>Entrance</name>
        <message>
            <source>Opening the book. A large book takes a moment.</source>
            <translation>Ouverture du cahier. Un grand cahier prend un moment.</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>Members</source>
            <translation>Membres</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>Nº {number}</translation>
        </message>
        <message>
            <source>savings {amount}</source>
            <translation>épargne {amount}</translation>
        </message>
        <message>
            <source>loan left {amount}</source>
            <translation>reste du prêt {amount}</translation>
        </message>
        <message>
            <source>left the group</source>
            <translation>a quitté le groupe</translation>
        </message>
        <message>
            <source>Do</source>
            <translation>Faire</translation>
        </message>
        <message>
            <source>Print {name}’s statement</source>
            <translation>Imprimer le relevé de {name}</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Print what {name} would get on leaving</source>
            <translation>Imprimer ce que {name} recevrait en partant</translation>
        </message>
        <message>
            <source>Found in the book</source>
            <translation>Trouvé dans le livre</translation>
        </message>
        <message>
            <source>Meeting {number}</source>
            <translation>Réunion {number}</translation>
        </message>
        <message>
            <source>{name}, to decide</source>
            <translation>{name}, à décider</translation>
        </message>
        <message>
            <source>{name} paid {amount}</source>
            <translation>{name} a payé {amount}</translation>
        </message>
        <message>
            <source>Our rules</source>
            <translation>Nos règles</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Aller à</translation>
        </message>
        <message>
            <source>Start or return to the meeting</source>
            <translation>Commencer ou reprendre la réunion</translation>
        </message>
        <message>
            <source>New member</source>
            <translation>Nouveau membre</translation>
        </message>
        <message>
            <source>Plan the next meeting</source>
            <translation>Prévoir la prochaine réunion</translation>
        </message>
        <message>
            <source>Print the list of members</source>
            <translation>Imprimer la liste des membres</translation>
        </message>
        <message>
            <source>Print the rules</source>
            <translation>Imprimer les règles</translation>
        </message>
        <message>
            <source>Print the register of contributions</source>
            <translation>Imprimer le registre des cotisations</translation>
        </message>
        <message>
            <source>Print the register of attendance</source>
            <translation>Imprimer le registre des présences</translation>
        </message>
        <message>
            <source>Copy the book</source>
            <translation>Copier le livre</translation>
        </message>
        <message>
            <source>Sending and devices</source>
            <translation>Envoi et appareils</translation>
        </message>
        <message>
            <source>People and PINs</source>
            <translation>Personnes et PIN</translation>
        </message>
        <message>
            <source>Practise with a made-up group</source>
            <translation>S’exercer avec un groupe inventé</translation>
        </message>
        <message>
            <source>Lock the screen</source>
            <translation>Verrouiller l’écran</translation>
        </message>
        <message>
            <source>Light, dark, sunlight</source>
            <translation>Clair, sombre, soleil</translation>
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
            <source>Help: all keys of this page</source>
            <translation>Aide : toutes les touches</translation>
        </message>
    </context>
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
        <name>History</name>
        <message>
            <source>The history does not arrive.</source>
            <translation>L’historique n’arrive pas.</translation>
        </message>
        <message>
            <source>The history is still arriving: %1. Meetings can be held meanwhile.</source>
            <translation>L’historique arrive encore : %1. Les réunions peuvent se tenir pendant ce temps.</translation>
        </message>
        <message>
            <source>The history is still arriving: %1. Older entries of this page are still coming; what is owed and saved now is right.</source>
            <translation>L’historique arrive encore : %1. Les anciennes écritures de cette page viennent encore ; ce qui est dû et épargné aujourd’hui est juste.</translation>
        </message>
        <message>
            <source>The history is here. The figures that %1 sent to begin with are not those of the entries: they are thrown away.</source>
            <translation>L’historique est arrivé. Les chiffres envoyés par %1 au début ne sont pas ceux des écritures : ils sont jetés.</translation>
        </message>
        <message>
            <source>Show what is true</source>
            <translation>Montrer ce qui est vrai</translation>
        </message>
        <message>
            <source>The history is here.</source>
            <translation>L’historique est arrivé.</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Tout montrer</translation>
        </message>
    </context>
    <context>
        <name>Locking</name>
        <message>
            <source>Nobody has a PIN yet, so there is nothing to unlock with. Set one first.</source>
            <translation>Personne n’a encore de code, donc rien pour déverrouiller. Définissez-en un d’abord.</translation>
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
        <name>PassphrasePage</name>
        <message>
            <source>These were not the words. Try again; nothing is lost.</source>
            <translation>Ce n’étaient pas les bons mots. Réessayez ; rien n’est perdu.</translation>
        </message>
        <message>
            <source>Type the passphrase that opens this book.</source>
            <translation>Tapez la phrase secrète qui ouvre ce cahier.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
    </context>
    <context>
        <name>Placing</name>
        <message>
            <source>Understood</source>
            <translation>Compris</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>Go back to the newest copy</source>
            <translation>Revenir à la copie la plus récente</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Begin elsewhere</source>
            <translation>Commencer ailleurs</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>Saved on this computer</source>
            <translation>Enregistré sur cet ordinateur</translation>
        </message>
        <message>
            <source>No network. Nothing waits to be sent.</source>
            <translation>Pas de réseau. Rien n’attend d’être envoyé.</translation>
        </message>
        <message>
            <source>Cannot send. See why.</source>
            <translation>Envoi impossible. Voir pourquoi.</translation>
        </message>
        <message>
            <source>Sending {done} of {all}…</source>
            <translation>Envoi de {done} sur {all}…</translation>
        </message>
        <message>
            <source>Everything sent {time}.</source>
            <translation>Tout a été envoyé {time}.</translation>
        </message>
        <message>
            <source>Not shared with another computer yet.</source>
            <translation>Pas encore partagé avec un autre ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>Switching</name>
        <message>
            <source>Another group or a new one…</source>
            <translation>Un autre groupe ou un nouveau…</translation>
        </message>
    </context>
    <context>
        <name>Syncing</name>
        <message numerus="yes">
            <source>%Ln of your entries need a decision.</source>
            <translation>
                <numerusform>%Ln de vos écritures demande une décision.</numerusform>
                <numerusform>%Ln de vos écritures demandent une décision.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>Taken back</source>
            <translation>Annulé</translation>
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
