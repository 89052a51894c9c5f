<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>ChangesTable</name>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sur</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>À décider</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
    </context>
    <context>
        <name>Doubt</name>
        <message>
            <source>This looks like {name}, no. {number}. Enter again keeps it.</source>
            <translation>Cela ressemble à {name}, nº {number}. Enter encore le garde.</translation>
        </message>
        <message>
            <source>This looks like {name}, no. {number}. Enter again writes both.</source>
            <translation>Cela ressemble à {name}, nº {number}. Enter encore écrit les deux.</translation>
        </message>
        <message>
            <source>{name}, no. {number}, has this phone. Enter again keeps it.</source>
            <translation>{name}, nº {number}, a ce téléphone. Enter encore le garde.</translation>
        </message>
        <message>
            <source>A word of this name mixes two alphabets. Enter again keeps it.</source>
            <translation>Un mot de ce nom mélange deux alphabets. Enter encore le garde.</translation>
        </message>
    </context>
    <context>
        <name>EditSlip</name>
        <message>
            <source>Write</source>
            <translation>Écrire</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <source>Details of {name}</source>
            <translation>Renseignements sur {name}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Money is sent to</source>
            <translation>L’argent est envoyé au</translation>
        </message>
        <message>
            <source>Next of kin</source>
            <translation>Proche parent</translation>
        </message>
        <message>
            <source>ID number</source>
            <translation>Numéro de la pièce d’identité</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Another officer has to agree to a change, with the PIN. For a day after it, the member is paid in cash only.</source>
            <translation>Un autre responsable doit accepter un changement, avec son PIN. Pendant un jour, le membre n’est payé qu’en espèces.</translation>
        </message>
        <message>
            <source>Like the program</source>
            <translation>Comme le programme</translation>
        </message>
    </context>
    <context>
        <name>FiguresCard</name>
        <message numerus="yes">
            <source>Savings, %Ln shares</source>
            <translation>
                <numerusform>Épargne, %Ln part</numerusform>
                <numerusform>Épargne, %Ln parts</numerusform>
            </translation>
        </message>
        <message>
            <source>worth {amount} today</source>
            <translation>vaut {amount} aujourd’hui</translation>
        </message>
        <message>
            <source>Savings</source>
            <translation>Épargne</translation>
        </message>
        <message>
            <source>Loan left</source>
            <translation>Reste du prêt</translation>
        </message>
        <message>
            <source>{times} × savings, less the loan</source>
            <translation>{times} × épargne, moins le prêt</translation>
        </message>
        <message>
            <source>{times} × savings</source>
            <translation>{times} × épargne</translation>
        </message>
        <message>
            <source>Can borrow more</source>
            <translation>Peut encore emprunter</translation>
        </message>
        <message>
            <source>Can borrow</source>
            <translation>Peut emprunter</translation>
        </message>
        <message>
            <source>no loan</source>
            <translation>pas de prêt</translation>
        </message>
        <message>
            <source>{amount} late</source>
            <translation>{amount} en retard</translation>
        </message>
        <message>
            <source>next {amount} on {day}</source>
            <translation>ensuite {amount}, {day}</translation>
        </message>
        <message>
            <source>{late}, then {rest}</source>
            <translation>{late}, puis {rest}</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <source>got {amount} on {day}</source>
            <translation>a reçu {amount}, {day}</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>Nº {number}</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Tour</translation>
        </message>
    </context>
    <context>
        <name>GuaranteesTable</name>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Donné le</translation>
        </message>
        <message>
            <source>Borrowed</source>
            <translation>Emprunté</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Reste</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
    </context>
    <context>
        <name>LoansTable</name>
        <message>
            <source>Given on</source>
            <translation>Donné le</translation>
        </message>
        <message>
            <source>Borrowed</source>
            <translation>Emprunté</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Intérêt</translation>
        </message>
        <message>
            <source>Paid back</source>
            <translation>Remboursé</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Reste</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Prochaine</translation>
        </message>
        <message>
            <source>{amount} late</source>
            <translation>{amount} en retard</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
    </context>
    <context>
        <name>MemberEntries</name>
        <message>
            <source>Left early</source>
            <translation>Départ avant la fin</translation>
        </message>
        <message>
            <source>Roll call</source>
            <translation>Appel</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Paiement</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>Amende</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Pénalité</translation>
        </message>
        <message>
            <source>Bill</source>
            <translation>Facture</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Remise</translation>
        </message>
        <message>
            <source>Paid too much: advance</source>
            <translation>Trop payé : avance</translation>
        </message>
        <message>
            <source>Advance given back</source>
            <translation>Avance rendue</translation>
        </message>
        <message>
            <source>Debt paid</source>
            <translation>Dette payée</translation>
        </message>
        <message>
            <source>Paid from the advance</source>
            <translation>Payé sur l’avance</translation>
        </message>
        <message>
            <source>Money that came before</source>
            <translation>Argent arrivé avant</translation>
        </message>
        <message>
            <source>Loan given</source>
            <translation>Prêt donné</translation>
        </message>
        <message>
            <source>Interest on the loan</source>
            <translation>Intérêt du prêt</translation>
        </message>
        <message>
            <source>Loan asked for</source>
            <translation>Prêt demandé</translation>
        </message>
        <message>
            <source>Stands for a loan</source>
            <translation>Se porte garant d’un prêt</translation>
        </message>
        <message>
            <source>Let go as a guarantor</source>
            <translation>N’est plus garant</translation>
        </message>
        <message>
            <source>Loan decided</source>
            <translation>Prêt décidé</translation>
        </message>
        <message>
            <source>Loan agreed anew</source>
            <translation>Prêt convenu à nouveau</translation>
        </message>
        <message>
            <source>Loan paid out of savings</source>
            <translation>Prêt payé sur l’épargne</translation>
        </message>
        <message>
            <source>Loan paid by a guarantor</source>
            <translation>Prêt payé par un garant</translation>
        </message>
        <message>
            <source>Guarantor paid back</source>
            <translation>Garant remboursé</translation>
        </message>
        <message>
            <source>Part of the loan forgiven</source>
            <translation>Partie du prêt remise</translation>
        </message>
        <message>
            <source>Loan written off</source>
            <translation>Prêt passé en perte</translation>
        </message>
        <message>
            <source>Turn paid</source>
            <translation>Tour versé</translation>
        </message>
        <message>
            <source>Owes for a turn</source>
            <translation>Doit pour un tour</translation>
        </message>
        <message>
            <source>Rest of a turn paid</source>
            <translation>Reste d’un tour versé</translation>
        </message>
        <message>
            <source>Seat given up</source>
            <translation>Place abandonnée</translation>
        </message>
        <message>
            <source>Debt borne by the reserve</source>
            <translation>Dette supportée par la réserve</translation>
        </message>
        <message>
            <source>Somebody stands for the seat</source>
            <translation>Un garant pour la place</translation>
        </message>
        <message>
            <source>Pays no more for the turns</source>
            <translation>Ne paie plus les tours</translation>
        </message>
        <message>
            <source>Help from welfare</source>
            <translation>Aide de solidarité</translation>
        </message>
        <message>
            <source>From the old book</source>
            <translation>De l’ancien livre</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Promesse</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Time given</source>
            <translation>Délai accordé</translation>
        </message>
        <message>
            <source>Score and advice</source>
            <translation>Note et conseil</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
        <message>
            <source>Does not agree</source>
            <translation>N’est pas d’accord</translation>
        </message>
        <message>
            <source>Other entry</source>
            <translation>Autre écriture</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Écrit</translation>
        </message>
        <message>
            <source>Sent for checking</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>En vérification</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Vérifié</translation>
        </message>
        <message>
            <source>Another amount came</source>
            <translation>Autre montant reçu</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>Used before</source>
            <translation>Déjà utilisé</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>Remboursé</translation>
        </message>
        <message>
            <source>Went to another number</source>
            <translation>Autre numéro</translation>
        </message>
        <message>
            <source>Seen by two officers</source>
            <translation>Vu par deux responsables</translation>
        </message>
        <message>
            <source>Cannot be checked now</source>
            <translation>Vérification impossible</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>À décider</translation>
        </message>
    </context>
    <context>
        <name>MemberOffices</name>
        <message>
            <source>Key {number}</source>
            <translation>Clé {number}</translation>
        </message>
    </context>
    <context>
        <name>MemberScreen</name>
        <message>
            <source>Members</source>
            <translation>Membres</translation>
        </message>
        <message>
            <source>Statement of {name}</source>
            <translation>Relevé de {name}</translation>
        </message>
        <message>
            <source>Change details</source>
            <translation>Modifier la fiche</translation>
        </message>
        <message>
            <source>Print statement</source>
            <translation>Imprimer relevé</translation>
        </message>
        <message>
            <source>Last receipt</source>
            <translation>Dernier reçu</translation>
        </message>
        <message>
            <source>Member before</source>
            <translation>Membre d’avant</translation>
        </message>
        <message>
            <source>Next member</source>
            <translation>Membre suivant</translation>
        </message>
        <message>
            <source>All members</source>
            <translation>Tous les membres</translation>
        </message>
        <message>
            <source>Only the officers see everybody’s money</source>
            <translation>Seuls les responsables voient l’argent de tous</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>Le trésorier, le président ou le secrétaire peut ouvrir cette page.</translation>
        </message>
        <message>
            <source>The details of {name} are written</source>
            <translation>Les renseignements sur {name} sont écrits</translation>
        </message>
        <message>
            <source>Passbook</source>
            <translation>Carnet</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>Prêts</translation>
        </message>
        <message>
            <source>Stands for</source>
            <translation>Se porte garant</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Reçus</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Changements</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Repris</translation>
        </message>
        <message>
            <source>Receipt of {name}</source>
            <translation>Reçu de {name}</translation>
        </message>
    </context>
    <context>
        <name>MembersScreen</name>
        <message>
            <source>Members</source>
            <translation>Membres</translation>
        </message>
        <message>
            <source>Open the member</source>
            <translation>Ouvrir le membre</translation>
        </message>
        <message>
            <source>New member</source>
            <translation>Nouveau membre</translation>
        </message>
        <message>
            <source>Jump to a name</source>
            <translation>Aller à un nom</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>Imprimer la liste</translation>
        </message>
        <message>
            <source>Only the officers see everybody’s money</source>
            <translation>Seuls les responsables voient l’argent de tous</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>Le trésorier, le président ou le secrétaire peut ouvrir cette page.</translation>
        </message>
        <message>
            <source>Write the members</source>
            <translation>Écrivez les membres</translation>
        </message>
        <message>
            <source>One name is enough to begin. Phones can come later.</source>
            <translation>Un nom suffit pour commencer. Les téléphones viendront après.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>With a loan</source>
            <translation>Avec un prêt</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Fines to pay</source>
            <translation>Amendes dues</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message numerus="yes">
            <source>%Ln members</source>
            <translation>
                <numerusform>%Ln membre</numerusform>
                <numerusform>%Ln membres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MembersTable</name>
        <message>
            <source>Due today</source>
            <translation>Dû aujourd’hui</translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation>Dû le {day}</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nº</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Fonction</translation>
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
            <source>Loan left</source>
            <translation>Reste du prêt</translation>
        </message>
        <message>
            <source>Can borrow</source>
            <translation>Peut emprunter</translation>
        </message>
        <message numerus="yes">
            <source>Came to %Ln meetings</source>
            <translation>
                <numerusform>Venu à %Ln réunion</numerusform>
                <numerusform>Venu à %Ln réunions</numerusform>
            </translation>
        </message>
        <message>
            <source>Flats</source>
            <translation>Logements</translation>
        </message>
        <message>
            <source>Owed for them</source>
            <translation>Dû pour eux</translation>
        </message>
        <message>
            <source>{label} as tenant</source>
            <translation>{label} en location</translation>
        </message>
        <message>
            <source>{amount} late</source>
            <translation>{amount} en retard</translation>
        </message>
        <message>
            <source>{amount} fines</source>
            <translation>{amount} d’amendes</translation>
        </message>
    </context>
    <context>
        <name>NewMemberScreen</name>
        <message>
            <source>New member</source>
            <translation>Nouveau membre</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Membres</translation>
        </message>
        <message>
            <source>All members</source>
            <translation>Tous les membres</translation>
        </message>
        <message>
            <source>Write all</source>
            <translation>Tout écrire</translation>
        </message>
        <message>
            <source>Write the member</source>
            <translation>Écrire le membre</translation>
        </message>
        <message>
            <source>Next box</source>
            <translation>Case suivante</translation>
        </message>
        <message>
            <source>Only the officers write new members</source>
            <translation>Seuls les responsables inscrivent les membres</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>Le trésorier, le président ou le secrétaire peut ouvrir cette page.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Member since</source>
            <translation>Membre depuis</translation>
        </message>
        <message>
            <source>Next of kin</source>
            <translation>Proche parent</translation>
        </message>
        <message>
            <source>One name on each line; a phone after a comma</source>
            <translation>Un nom par ligne ; un téléphone après une virgule</translation>
        </message>
        <message>
            <source>Names, one on each line</source>
            <translation>Noms, un par ligne</translation>
        </message>
        <message>
            <source>Only one member</source>
            <translation>Un seul membre</translation>
        </message>
        <message>
            <source>Paste a list</source>
            <translation>Coller une liste</translation>
        </message>
        <message>
            <source>Name and phone are sealed: only officers of this group can read them.</source>
            <translation>Nom et téléphone sont scellés : seuls les responsables du groupe les lisent.</translation>
        </message>
        <message>
            <source>{name} is written as no. {number}.</source>
            <translation>{name} est écrit, nº {number}.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln members are written.</source>
            <translation>
                <numerusform>%Ln membre est écrit.</numerusform>
                <numerusform>%Ln membres sont écrits.</numerusform>
            </translation>
        </message>
        <message>
            <source>Line {number}: {text}</source>
            <translation>Ligne {number} : {text}</translation>
        </message>
    </context>
    <context>
        <name>PassbookTable</name>
        <message>
            <source>No.</source>
            <translation>Nº</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Stamps</source>
            <translation>Timbres</translation>
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
            <source>Turn</source>
            <translation>Tour</translation>
        </message>
        <message>
            <source>Fines</source>
            <translation>Amendes</translation>
        </message>
        <message>
            <source>Loan paid</source>
            <translation>Prêt payé</translation>
        </message>
        <message>
            <source>Loan left</source>
            <translation>Reste du prêt</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>Payé par</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>got {amount}</source>
            <translation>reçu {amount}</translation>
        </message>
        <message>
            <source>borrowed {amount}</source>
            <translation>prêt {amount}</translation>
        </message>
        <message>
            <source>of {amount}</source>
            <translation>sur {amount}</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Espèces</translation>
        </message>
        <message>
            <source>M-Pesa</source>
            <translation>M-Pesa</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Banque</translation>
        </message>
        <message>
            <source>USDT</source>
            <translation>USDT</translation>
        </message>
        <message>
            <source>Cash and M-Pesa</source>
            <translation>Espèces et M-Pesa</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>À décider</translation>
        </message>
        <message>
            <source>Not agreed</source>
            <translation>Contesté</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>absent</translation>
        </message>
        <message>
            <source>apology</source>
            <translation>excusé</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
    </context>
    <context>
        <name>Profile</name>
        <message>
            <source>Print statement</source>
            <translation>Imprimer relevé</translation>
        </message>
        <message>
            <source>Last receipt</source>
            <translation>Dernier reçu</translation>
        </message>
        <message>
            <source>Change details</source>
            <translation>Modifier la fiche</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>Nº {number}</translation>
        </message>
        <message>
            <source>Member since {day}</source>
            <translation>Membre depuis {day}</translation>
        </message>
        <message>
            <source>{amount} of loan late</source>
            <translation>{amount} de prêt en retard</translation>
        </message>
        <message>
            <source>Something to decide</source>
            <translation>À décider</translation>
        </message>
        <message>
            <source>Left on {day}</source>
            <translation>Parti le {day}</translation>
        </message>
        <message>
            <source>No phone is written</source>
            <translation>Pas de téléphone</translation>
        </message>
        <message>
            <source>Money is sent to {number}</source>
            <translation>L’argent est envoyé au {number}</translation>
        </message>
        <message>
            <source>Next of kin: {name}</source>
            <translation>Proche : {name}</translation>
        </message>
        <message>
            <source>ID number {number}</source>
            <translation>Pièce d’identité n° {number}</translation>
        </message>
        <message>
            <source>Came to {came} of {held} meetings</source>
            <translation>Venu à {came} réunions sur {held}</translation>
        </message>
        <message>
            <source>No meeting was held since then</source>
            <translation>Aucune réunion depuis</translation>
        </message>
        <message>
            <source>Stands for {name}, {amount} left</source>
            <translation>Garant de {name}, reste {amount}</translation>
        </message>
        <message>
            <source>Stood for by {names}</source>
            <translation>Garants : {names}</translation>
        </message>
    </context>
    <context>
        <name>ReceiptsTable</name>
        <message>
            <source>Meeting</source>
            <translation>Réunion</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
    </context>
</TS>
