<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>AllowanceLine</name>
        <message>
            <source>No laptop may pay this turn: take the right</source>
            <translation>Aucun ordinateur n’a le droit de payer ce tour : le prendre</translation>
        </message>
        <message>
            <source>Take {amount} that no laptop holds</source>
            <translation>Prendre {amount} qu’aucun ordinateur ne détient</translation>
        </message>
        <message>
            <source>The right to pay this turn lies with {laptop}.</source>
            <translation>Le droit de payer ce tour est à {laptop}.</translation>
        </message>
        <message>
            <source>Without asking the other laptops, this one may give out {amount}.</source>
            <translation>Sans demander aux autres ordinateurs, celui-ci peut donner {amount}.</translation>
        </message>
    </context>
    <context>
        <name>HelpPanel</name>
        <message>
            <source>All keys</source>
            <translation>Toutes les touches</translation>
        </message>
    </context>
    <context>
        <name>Moments</name>
        <message>
            <source>today at {time}</source>
            <translation>aujourd’hui à {time}</translation>
        </message>
        <message>
            <source>yesterday at {time}</source>
            <translation>hier à {time}</translation>
        </message>
    </context>
    <context>
        <name>Offices</name>
        <message>
            <source>Chairperson</source>
            <translation>Présidente</translation>
        </message>
        <message>
            <source>Treasurer</source>
            <translation>Trésorière</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Secrétaire</translation>
        </message>
        <message>
            <source>Key holder</source>
            <translation>Gardienne de clé</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Contrôleuse</translation>
        </message>
        <message>
            <source>Keeper of the computers</source>
            <translation>Responsable des ordinateurs</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Membre</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Home</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Réunions</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Membres</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>Prêts</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>Immeuble</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Paiements</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>Group rules</source>
            <translation>Règles du groupe</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>À décider</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
    </context>
    <context>
        <name>PracticeFrame</name>
        <message>
            <source>PRACTICE · PIN of member 5: 2605</source>
            <translation>EXERCICE · PIN du membre 5 : 2605</translation>
        </message>
    </context>
    <context>
        <name>PreviewPanel</name>
        <message>
            <source>Each member brings</source>
            <translation>Chaque membre apporte</translation>
        </message>
        <message numerus="yes">
            <source>One meeting with %Ln members</source>
            <translation>
                <numerusform>Une réunion avec %Ln membre</numerusform>
                <numerusform>Une réunion avec %Ln membres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>if everyone buys the usual %Ln shares</source>
            <translation>
                <numerusform>si chacun achète %Ln part comme d’habitude</numerusform>
                <numerusform>si chacun achète les %Ln parts habituelles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>After %Ln meetings</source>
            <translation>
                <numerusform>Après %Ln réunion</numerusform>
                <numerusform>Après %Ln réunions</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved together</source>
            <translation>Épargné ensemble</translation>
        </message>
        <message>
            <source>In the welfare fund</source>
            <translation>Au fonds de solidarité</translation>
        </message>
        <message>
            <source>The page you will fill in</source>
            <translation>La page que vous remplirez</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Membre</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Parts</translation>
        </message>
        <message>
            <source>Savings</source>
            <translation>Épargne</translation>
        </message>
        <message>
            <source>Welfare</source>
            <translation>Solidarité</translation>
        </message>
        <message>
            <source>Turn, given out the same day</source>
            <translation>Tour, remis le jour même</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Tour</translation>
        </message>
    </context>
    <context>
        <name>PrintPreview</name>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Gris</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Exemplaires</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>Langue du papier</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Imprimante</translation>
        </message>
        <message>
            <source>This computer knows no printer. Save the paper as PDF.</source>
            <translation>Cet ordinateur ne connaît pas d’imprimante. Enregistrez en PDF.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln pages</source>
            <translation>
                <numerusform>%Ln page</numerusform>
                <numerusform>%Ln pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchPalette</name>
        <message>
            <source>Member, amount, code, what to do</source>
            <translation>Membre, montant, code, action</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Tout chercher</translation>
        </message>
        <message>
            <source>move</source>
            <translation>bouger</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvrir</translation>
        </message>
        <message>
            <source>close</source>
            <translation>fermer</translation>
        </message>
        <message>
            <source>Also finds amounts, M-Pesa codes and help</source>
            <translation>Trouve aussi montants, codes M-Pesa et aide</translation>
        </message>
        <message>
            <source>Nothing found. Try a part of a name, or a number.</source>
            <translation>Rien trouvé. Essayez une partie d’un nom, ou un numéro.</translation>
        </message>
    </context>
    <context>
        <name>Second</name>
        <message>
            <source>Another officer agrees on another laptop.</source>
            <translation>Un autre responsable donne son accord sur un autre ordinateur.</translation>
        </message>
        <message>
            <source>I agree</source>
            <translation>Je suis d'accord</translation>
        </message>
        <message>
            <source>I refuse</source>
            <translation>Je refuse</translation>
        </message>
        <message>
            <source>I withdraw it</source>
            <translation>Je retire la demande</translation>
        </message>
        <message>
            <source>Agreed. The other laptops learn it when entries reach them.</source>
            <translation>C'est accordé. Les autres ordinateurs l'apprendront quand les écritures leur arriveront.</translation>
        </message>
        <message>
            <source>Refused. The other laptops learn it when entries reach them.</source>
            <translation>C'est refusé. Les autres ordinateurs l'apprendront quand les écritures leur arriveront.</translation>
        </message>
        <message>
            <source>Withdrawn. The other laptops learn it when entries reach them.</source>
            <translation>C'est retiré. Les autres ordinateurs l'apprendront quand les écritures leur arriveront.</translation>
        </message>
        <message>
            <source>{name} agreed · {day}</source>
            <translation>{name} a donné son accord · {day}</translation>
        </message>
        <message>
            <source>{name} refused · {day}</source>
            <translation>{name} a refusé · {day}</translation>
        </message>
        <message>
            <source>{name} withdrew it · {day}</source>
            <translation>{name} a retiré la demande · {day}</translation>
        </message>
        <message>
            <source>{name} agreed later, on {day}. The first word counts.</source>
            <translation>{name} a donné son accord plus tard, le {day}. La première réponse compte.</translation>
        </message>
        <message>
            <source>{name} refused later, on {day}. The first word counts.</source>
            <translation>{name} a refusé plus tard, le {day}. La première réponse compte.</translation>
        </message>
        <message>
            <source>{name} withdrew it later, on {day}. The first word counts.</source>
            <translation>{name} a retiré la demande plus tard, le {day}. La première réponse compte.</translation>
        </message>
        <message>
            <source>The second officer is asked on another laptop, under To decide.</source>
            <translation>Le second responsable est sollicité sur un autre ordinateur, sous À décider.</translation>
        </message>
        <message>
            <source>{name} asks: shall {person} hold no office any more?</source>
            <translation>{name} demande : {person} ne doit plus avoir aucune fonction ?</translation>
        </message>
        <message>
            <source>{name} asks: let {laptop} in?</source>
            <translation>{name} demande : admettre {laptop} ?</translation>
        </message>
        <message>
            <source>{name} asks: lock {laptop} out?</source>
            <translation>{name} demande : exclure {laptop} ?</translation>
        </message>
        <message>
            <source>{name} asks: shall {person} use {laptop} from now on?</source>
            <translation>{name} demande : {person} doit-il utiliser {laptop} désormais ?</translation>
        </message>
        <message>
            <source>{name} asks: shall {person} hold these offices: {offices}?</source>
            <translation>{name} demande : {person} doit-il avoir ces fonctions : {offices} ?</translation>
        </message>
        <message>
            <source>{name} asks: do {person} and {other} keep new recovery sheets? Ask both first: the sheets from before open no new copy.</source>
            <translation>{name} demande : {person} et {other} gardent-ils de nouvelles feuilles de secours ? Demandez-le d'abord aux deux : les feuilles d'avant n'ouvrent aucune nouvelle copie.</translation>
        </message>
        <message>
            <source>{name} asks: shall {laptop} number the entries from now on?</source>
            <translation>{name} demande : {laptop} doit-il numéroter les écritures désormais ?</translation>
        </message>
        <message>
            <source>{name} asks: wait no longer for the older Daftari on {laptop}?</source>
            <translation>{name} demande : ne plus attendre l’ancien Daftari sur {laptop} ?</translation>
        </message>
        <message>
            <source>{name} asks: shall this rule change?</source>
            <translation>{name} demande : changer cette règle ?</translation>
        </message>
    </context>
    <context>
        <name>SentLine</name>
        <message>
            <source>The number that money is sent to was changed: pay in cash only, until the server or the laptop that numbers has answered a day after the change</source>
            <translation>Le numéro où l’argent est envoyé a été changé : payez seulement en espèces, jusqu’à ce que le serveur ou l’ordinateur qui numérote ait répondu un jour après le changement</translation>
        </message>
        <message>
            <source>The number that money is sent to was changed: pay in cash only until {when}</source>
            <translation>Le numéro où l’argent est envoyé a été changé : payez seulement en espèces jusqu’à {when}</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message>
            <source>Allowed by {names}</source>
            <translation>Autorisé par {names}</translation>
        </message>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>Ce code est faux. Il reste %Ln essai.</numerusform>
                <numerusform>Ce code est faux. Il reste %Ln essais.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TwoPeopleLine</name>
        <message>
            <source>A turn was paid out twice. Until that is decided on To decide, money leaves the same fund only with the PIN of another officer.</source>
            <translation>Un tour a été payé deux fois. Tant que ce n’est pas tranché dans « À décider », l’argent ne sort du même fonds qu’avec le PIN d’un autre responsable.</translation>
        </message>
        <message>
            <source>A turn was paid out twice, and no other officer has a PIN. Until that is decided, what leaves the same fund is written, and asked about on To decide.</source>
            <translation>Un tour a été payé deux fois, et aucun autre responsable n’a de PIN. Tant que ce n’est pas tranché, ce qui sort du même fonds est écrit, et la question est posée dans « À décider ».</translation>
        </message>
    </context>
</TS>
