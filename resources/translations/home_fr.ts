<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>HomeScreen</name>
        <message>
            <source>Roll</source>
            <translation>Feuille d’appel</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Tout chercher</translation>
        </message>
        <message>
            <source>Print roll</source>
            <translation>Imprimer l’appel</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>LastMeeting</name>
        <message>
            <source>Read out at the start</source>
            <translation>À lire au début</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Collecté</translation>
        </message>
        <message>
            <source>Lent</source>
            <translation>Prêté</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>Versé</translation>
        </message>
        <message>
            <source>Box closed with</source>
            <translation>Caisse fermée avec</translation>
        </message>
        <message>
            <source>Last meeting, {day}</source>
            <translation>Dernière réunion, {day}</translation>
        </message>
        <message>
            <source>Turn paid</source>
            <translation>Tour versé</translation>
        </message>
    </context>
    <context>
        <name>MeetingCard</name>
        <message>
            <source>Print roll</source>
            <translation>Imprimer l’appel</translation>
        </message>
        <message>
            <source>Practise first</source>
            <translation>S’exercer d’abord</translation>
        </message>
        <message>
            <source>No meeting is planned</source>
            <translation>Aucune réunion prévue</translation>
        </message>
        <message>
            <source>Write the first meeting date.</source>
            <translation>Écrivez la date de la première réunion.</translation>
        </message>
        <message>
            <source>Write the date</source>
            <translation>Écrire la date</translation>
        </message>
        <message>
            <source>Go on with the meeting</source>
            <translation>Continuer la réunion</translation>
        </message>
        <message>
            <source>Start the meeting</source>
            <translation>Commencer la réunion</translation>
        </message>
        <message>
            <source>Hold it today</source>
            <translation>La tenir aujourd’hui</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary starts the meeting.</source>
            <translation>Le trésorier, le président ou le secrétaire ouvre la réunion.</translation>
        </message>
        <message>
            <source>Meeting {no} is paused</source>
            <translation>La réunion {no} est en pause</translation>
        </message>
        <message>
            <source>Meeting {no} is open</source>
            <translation>La réunion {no} est ouverte</translation>
        </message>
        <message>
            <source>Meeting {no} starts at {time}</source>
            <translation>La réunion {no} commence à {time}</translation>
        </message>
        <message>
            <source>Meeting {no} was planned for {day}</source>
            <translation>La réunion {no} était prévue {day}</translation>
        </message>
        <message>
            <source>Meeting {no} is on {day}</source>
            <translation>La réunion {no} : {day}</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>Rien n’est encore écrit.</translation>
        </message>
        <message>
            <source>Last entry: {name} {amount}, {time}</source>
            <translation>Dernière écriture : {name} {amount}, {time}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln members</source>
            <translation>
                <numerusform>%Ln membre</numerusform>
                <numerusform>%Ln membres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %Ln days</source>
            <translation>
                <numerusform>Dans %Ln jour</numerusform>
                <numerusform>Dans %Ln jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Demain</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message numerus="yes">
            <source>In %Ln minutes</source>
            <translation>
                <numerusform>Dans %Ln minute</numerusform>
                <numerusform>Dans %Ln minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %Ln hours</source>
            <translation>
                <numerusform>Dans %Ln heure</numerusform>
                <numerusform>Dans %Ln heures</numerusform>
            </translation>
        </message>
        <message>
            <source>Keys: {names}</source>
            <translation>Clés : {names}</translation>
        </message>
        <message>
            <source>Nobody holds a key yet</source>
            <translation>Personne n’a encore de clé</translation>
        </message>
        <message>
            <source>No meeting was closed yet</source>
            <translation>Aucune réunion n’est encore close</translation>
        </message>
        <message>
            <source>Box closed with</source>
            <translation>Caisse fermée avec</translation>
        </message>
        <message>
            <source>In the box now</source>
            <translation>Dans la caisse</translation>
        </message>
        <message>
            <source>The book was never copied</source>
            <translation>Livre jamais copié</translation>
        </message>
        <message>
            <source>Copy now</source>
            <translation>Copier</translation>
        </message>
        <message numerus="yes">
            <source>No copy of the book for %Ln days</source>
            <translation>
                <numerusform>Pas de copie depuis %Ln jour</numerusform>
                <numerusform>Pas de copie depuis %Ln jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Book copied today, {time}</source>
            <translation>Livre copié aujourd’hui, {time}</translation>
        </message>
        <message>
            <source>Book copied on {day}</source>
            <translation>Livre copié le {day}</translation>
        </message>
        <message>
            <source>Battery {percent}%: charge it now</source>
            <translation>Batterie {percent} % : à charger</translation>
        </message>
        <message>
            <source>Battery {percent}%</source>
            <translation>Batterie {percent} %</translation>
        </message>
    </context>
    <context>
        <name>NeedRows</name>
        <message numerus="yes">
            <source>%Ln more</source>
            <translation>
                <numerusform>%Ln de plus</numerusform>
                <numerusform>%Ln de plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NeedsCard</name>
        <message>
            <source>Needs you</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>Nothing here stops the meeting</source>
            <translation>Rien ici n’empêche la réunion</translation>
        </message>
        <message>
            <source>Nothing waits for you.</source>
            <translation>Rien ne vous attend.</translation>
        </message>
        <message>
            <source>{name}’s payment came after the meeting was signed</source>
            <translation>Le paiement de {name} est venu après la signature</translation>
        </message>
        <message>
            <source>{name}’s payment is written twice</source>
            <translation>Le paiement de {name} est écrit deux fois</translation>
        </message>
        <message>
            <source>Money was given out by one officer alone</source>
            <translation>De l’argent est sorti par un seul responsable</translation>
        </message>
        <message>
            <source>{name}: two laptops wrote about a loan</source>
            <translation>{name} : deux ordinateurs ont écrit sur un prêt</translation>
        </message>
        <message>
            <source>The building: two laptops wrote apart</source>
            <translation>L’immeuble : deux ordinateurs ont écrit séparément</translation>
        </message>
        <message>
            <source>{name}: two versions were written</source>
            <translation>{name} : deux versions écrites</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Décider</translation>
        </message>
        <message>
            <source>{name} asks for your word</source>
            <translation>{name} demande votre réponse</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments to check</source>
            <translation>
                <numerusform>%Ln paiement à vérifier</numerusform>
                <numerusform>%Ln paiements à vérifier</numerusform>
            </translation>
        </message>
        <message>
            <source>The money does not agree with what is written</source>
            <translation>L’argent ne correspond pas à l’écrit</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Both sheets last opened a copy on {day}; once a year they are tried</source>
            <translation>Les deux feuilles ont ouvert une copie le {day} ; on les essaie une fois par an</translation>
        </message>
        <message>
            <source>Given out on {day} and never tried; once a year they are</source>
            <translation>Remises le {day}, jamais essayées ; on le fait une fois par an</translation>
        </message>
        <message>
            <source>Try the recovery sheets</source>
            <translation>Essayer les feuilles de secours</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Essayer</translation>
        </message>
        <message>
            <source>{name}’s loan is late</source>
            <translation>Le prêt de {name} est en retard</translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation>
                <numerusform>%Ln jour</numerusform>
                <numerusform>%Ln jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation>Dû le {day}</translation>
        </message>
        <message>
            <source>See</source>
            <translation>Voir</translation>
        </message>
        <message>
            <source>Meeting {no}</source>
            <translation>Réunion {no}</translation>
        </message>
    </context>
    <context>
        <name>SharesCard</name>
        <message>
            <source>Shares bought at each meeting</source>
            <translation>Parts achetées à chaque réunion</translation>
        </message>
        <message>
            <source>{count} last time</source>
            <translation>{count} la dernière fois</translation>
        </message>
    </context>
    <context>
        <name>TurnCard</name>
        <message>
            <source>Whose turn</source>
            <translation>À qui le tour</translation>
        </message>
        <message>
            <source>Gets {amount}</source>
            <translation>Reçoit {amount}</translation>
        </message>
        <message>
            <source>Next time, gets {amount}</source>
            <translation>La prochaine fois, reçoit {amount}</translation>
        </message>
        <message>
            <source>Today, gets {amount}</source>
            <translation>Aujourd’hui, reçoit {amount}</translation>
        </message>
        <message>
            <source>{day}, gets {amount}</source>
            <translation>{day}, reçoit {amount}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln had their turn</source>
            <translation>
                <numerusform>%Ln a eu son tour</numerusform>
                <numerusform>%Ln ont eu leur tour</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more, then a new draw</source>
            <translation>
                <numerusform>encore %Ln, puis nouveau tirage</numerusform>
                <numerusform>encore %Ln, puis nouveau tirage</numerusform>
            </translation>
        </message>
        <message>
            <source>then a new draw</source>
            <translation>puis nouveau tirage</translation>
        </message>
    </context>
    <context>
        <name>WealthCard</name>
        <message>
            <source>What the group has</source>
            <translation>Ce que le groupe possède</translation>
        </message>
        <message>
            <source>Cash in the box</source>
            <translation>Espèces en caisse</translation>
        </message>
        <message>
            <source>Cash on the way</source>
            <translation>Espèces en route</translation>
        </message>
        <message>
            <source>Mobile money</source>
            <translation>Argent mobile</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>Pas encore vérifié</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Banque</translation>
        </message>
        <message>
            <source>Digital dollars</source>
            <translation>Dollars numériques</translation>
        </message>
        <message>
            <source>Out on loan</source>
            <translation>En prêt</translation>
        </message>
        <message>
            <source>Invested</source>
            <translation>Placé</translation>
        </message>
        <message>
            <source>Owed to the group</source>
            <translation>Dû au groupe</translation>
        </message>
        <message>
            <source>One share of {price} is worth now</source>
            <translation>Une part de {price} vaut</translation>
        </message>
    </context>
</TS>
