<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>Building</name>
        <message>
            <source>Cleaning</source>
            <translation>Nettoyage</translation>
        </message>
        <message>
            <source>Elevator</source>
            <translation>Ascenseur</translation>
        </message>
        <message>
            <source>Water</source>
            <translation>Eau</translation>
        </message>
        <message>
            <source>Electricity</source>
            <translation>Électricité</translation>
        </message>
        <message>
            <source>Heating</source>
            <translation>Chauffage</translation>
        </message>
        <message>
            <source>Repairs</source>
            <translation>Réparations</translation>
        </message>
        <message>
            <source>Guard</source>
            <translation>Gardien</translation>
        </message>
        <message>
            <source>Insurance</source>
            <translation>Assurance</translation>
        </message>
        <message>
            <source>Management</source>
            <translation>Gestion</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>Réserve</translation>
        </message>
        <message>
            <source>Levy</source>
            <translation>Appel de fonds</translation>
        </message>
        <message>
            <source>by area</source>
            <translation>selon la surface</translation>
        </message>
        <message>
            <source>by people</source>
            <translation>selon les personnes</translation>
        </message>
        <message>
            <source>equally</source>
            <translation>à parts égales</translation>
        </message>
        <message>
            <source>by shares</source>
            <translation>selon les tantièmes</translation>
        </message>
        <message>
            <source>by area and people</source>
            <translation>surface et personnes</translation>
        </message>
        <message>
            <source>by meter</source>
            <translation>selon le compteur</translation>
        </message>
        <message>
            <source>as entered</source>
            <translation>comme saisi</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>propriétaire</translation>
        </message>
        <message>
            <source>resident</source>
            <translation>l’habitant</translation>
        </message>
        <message>
            <source>both</source>
            <translation>les deux</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Facture</translation>
        </message>
        <message>
            <source>Charge without invoice</source>
            <translation>Charge sans facture</translation>
        </message>
        <message>
            <source>Paid from the reserve</source>
            <translation>Payé sur la réserve</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Banque</translation>
        </message>
        <message>
            <source>Cash box</source>
            <translation>Caisse</translation>
        </message>
        <message>
            <source>M-Pesa</source>
            <translation>M-Pesa</translation>
        </message>
        <message>
            <source>Pay later</source>
            <translation>Payer plus tard</translation>
        </message>
        <message>
            <source>Flat</source>
            <translation>Logement</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Boutique</translation>
        </message>
        <message>
            <source>Parking</source>
            <translation>Parking</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Cave</translation>
        </message>
    </context>
    <context>
        <name>BuildingScreen</name>
        <message>
            <source>Building</source>
            <translation>Immeuble</translation>
        </message>
        <message>
            <source>Month of the building</source>
            <translation>Mois de l’immeuble</translation>
        </message>
        <message>
            <source>A cost</source>
            <translation>Une dépense</translation>
        </message>
        <message>
            <source>Charges of every month</source>
            <translation>Charges de chaque mois</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Meter</source>
            <translation>Compteur</translation>
        </message>
        <message>
            <source>It paid</source>
            <translation>A payé</translation>
        </message>
        <message>
            <source>A new flat</source>
            <translation>Nouveau logement</translation>
        </message>
        <message>
            <source>Deposit</source>
            <translation>Dépôt</translation>
        </message>
        <message>
            <source>What is late</source>
            <translation>Ce qui est en retard</translation>
        </message>
        <message>
            <source>From the old book</source>
            <translation>De l’ancien livre</translation>
        </message>
        <message>
            <source>Next list</source>
            <translation>Liste suivante</translation>
        </message>
        <message>
            <source>A levy</source>
            <translation>Appel de fonds</translation>
        </message>
        <message>
            <source>Print the bill of the flat</source>
            <translation>Imprimer la facture du logement</translation>
        </message>
        <message>
            <source>Print its statement</source>
            <translation>Imprimer son relevé</translation>
        </message>
        <message>
            <source>Issue the bills</source>
            <translation>Émettre les factures</translation>
        </message>
        <message>
            <source>Take the bill back</source>
            <translation>Reprendre la facture</translation>
        </message>
        <message>
            <source>Print the month</source>
            <translation>Imprimer le mois</translation>
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
            <source>No building yet</source>
            <translation>Pas encore d’immeuble</translation>
        </message>
        <message>
            <source>Open a building chest in the group rules; then its flats stand here.</source>
            <translation>Ouvrez une caisse d’immeuble dans les règles du groupe ; ses logements seront ici.</translation>
        </message>
        <message>
            <source>Flats</source>
            <translation>Logements</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Dépenses</translation>
        </message>
        <message>
            <source>Bills</source>
            <translation>Factures</translation>
        </message>
        <message>
            <source>Owed by the flats</source>
            <translation>Dû par les logements</translation>
        </message>
        <message>
            <source>Owners’ reserve</source>
            <translation>Réserve des propriétaires</translation>
        </message>
        <message>
            <source>In bank and box</source>
            <translation>En banque et en caisse</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>The cost is written</source>
            <translation>La dépense est écrite</translation>
        </message>
        <message>
            <source>The charges of the month are written</source>
            <translation>Les charges du mois sont écrites</translation>
        </message>
        <message>
            <source>The payment is written</source>
            <translation>Le paiement est écrit</translation>
        </message>
        <message>
            <source>The levy is written</source>
            <translation>L’appel de fonds est écrit</translation>
        </message>
        <message>
            <source>The flat is written</source>
            <translation>Le logement est écrit</translation>
        </message>
        <message>
            <source>The change is written</source>
            <translation>Le changement est écrit</translation>
        </message>
        <message>
            <source>The reading is written</source>
            <translation>Le relevé est écrit</translation>
        </message>
        <message>
            <source>The deposit is written</source>
            <translation>Le dépôt est noté</translation>
        </message>
        <message>
            <source>It is written</source>
            <translation>C’est noté</translation>
        </message>
        <message>
            <source>The bills are issued</source>
            <translation>Les factures sont émises</translation>
        </message>
        <message>
            <source>The bill is taken back</source>
            <translation>La facture est reprise</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Repris</translation>
        </message>
        <message>
            <source>People of the flat</source>
            <translation>Habitants du logement</translation>
        </message>
        <message>
            <source>Pay what is owed</source>
            <translation>Payer ce qui est dû</translation>
        </message>
        <message>
            <source>No flats yet. F5 writes the first one.</source>
            <translation>Pas encore de logement. F5 écrit le premier.</translation>
        </message>
        <message>
            <source>No cost of this month yet. Ctrl+N writes one.</source>
            <translation>Pas encore de dépense ce mois. Ctrl+N en écrit une.</translation>
        </message>
        <message>
            <source>No bill yet.</source>
            <translation>Pas encore de facture.</translation>
        </message>
        <message>
            <source>Bill of the flat</source>
            <translation>Facture du logement</translation>
        </message>
        <message>
            <source>Statement of the flat</source>
            <translation>Relevé de l’appartement</translation>
        </message>
    </context>
    <context>
        <name>BuildingTable</name>
        <message>
            <source>Flat</source>
            <translation>Logement</translation>
        </message>
        <message>
            <source>Lives there</source>
            <translation>Y habite</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Propriétaire</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Last bill</source>
            <translation>Dernière facture</translation>
        </message>
        <message>
            <source>Owes</source>
            <translation>Doit</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>{amount} ahead</source>
            <translation>{amount} d’avance</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Dépense</translation>
        </message>
        <message>
            <source>Paid to</source>
            <translation>Payé à</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Facture</translation>
        </message>
        <message>
            <source>Divided</source>
            <translation>Réparti</translation>
        </message>
        <message>
            <source>Pays</source>
            <translation>Paie</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>{amount} to pay</source>
            <translation>{amount} à payer</translation>
        </message>
        <message>
            <source>From the reserve</source>
            <translation>Sur la réserve</translation>
        </message>
        <message>
            <source>Of an earlier month</source>
            <translation>D’un mois antérieur</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Écrit</translation>
        </message>
        <message>
            <source>To be paid by</source>
            <translation>À payer avant</translation>
        </message>
    </context>
    <context>
        <name>CameSlip</name>
        <message>
            <source>Payment of flat {label}</source>
            <translation>Paiement du logement {label}</translation>
        </message>
        <message>
            <source>Write the payment</source>
            <translation>Écrire le paiement</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>Code of the transfer</source>
            <translation>Code du virement</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>Quel jour</translation>
        </message>
    </context>
    <context>
        <name>CostSlip</name>
        <message>
            <source>A cost</source>
            <translation>Une dépense</translation>
        </message>
        <message>
            <source>Write the cost</source>
            <translation>Écrire la dépense</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Pour quoi</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>as agreed</source>
            <translation>comme convenu</translation>
        </message>
        <message>
            <source>Divided</source>
            <translation>Réparti</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Exclus</translation>
        </message>
        <message>
            <source>the ground floor</source>
            <translation>le rez-de-chaussée</translation>
        </message>
        <message>
            <source>the shops</source>
            <translation>les boutiques</translation>
        </message>
        <message>
            <source>Pays</source>
            <translation>Paie</translation>
        </message>
        <message>
            <source>Paid from</source>
            <translation>Payé depuis</translation>
        </message>
        <message>
            <source>Paid to</source>
            <translation>Payé à</translation>
        </message>
        <message>
            <source>Number of the invoice</source>
            <translation>Numéro de facture</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>personne</translation>
        </message>
        <message>
            <source>Laid out by a member of the board</source>
            <translation>Avancé par un membre du bureau</translation>
        </message>
        <message>
            <source>Allowed by</source>
            <translation>Autorisé par</translation>
        </message>
    </context>
    <context>
        <name>DepositSlip</name>
        <message>
            <source>Deposit of flat {label}</source>
            <translation>Dépôt de l’appartement {label}</translation>
        </message>
        <message>
            <source>Write the deposit</source>
            <translation>Noter le dépôt</translation>
        </message>
        <message>
            <source>Kept now: {amount}</source>
            <translation>Gardé actuellement : {amount}</translation>
        </message>
        <message>
            <source>The tenant brings it</source>
            <translation>Le locataire l’apporte</translation>
        </message>
        <message>
            <source>The tenant gets it</source>
            <translation>Le locataire le reçoit</translation>
        </message>
        <message>
            <source>Which way</source>
            <translation>Dans quel sens</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>Quel jour</translation>
        </message>
    </context>
    <context>
        <name>LevySlip</name>
        <message>
            <source>A levy of the assembly</source>
            <translation>Appel de fonds de l’assemblée</translation>
        </message>
        <message>
            <source>Write the vote</source>
            <translation>Écrire le vote</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Pour quoi</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>In how many months</source>
            <translation>En combien de mois</translation>
        </message>
        <message>
            <source>Enter on a flat: yes, no, silent, not there</source>
            <translation>Entrée sur un logement : oui, non, muet, absent</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>muet</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>absent</translation>
        </message>
    </context>
    <context>
        <name>MeterSlip</name>
        <message>
            <source>Meter of flat {label}</source>
            <translation>Compteur du logement {label}</translation>
        </message>
        <message>
            <source>Write the reading</source>
            <translation>Écrire le relevé</translation>
        </message>
        <message>
            <source>Which meter</source>
            <translation>Quel compteur</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Ce qu’il indique</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>Quel jour</translation>
        </message>
    </context>
    <context>
        <name>MonthCard</name>
        <message>
            <source>Bill of {month}</source>
            <translation>Facture de {month}</translation>
        </message>
        <message>
            <source>Issue the bills</source>
            <translation>Émettre les factures</translation>
        </message>
        <message>
            <source>Charges of every month</source>
            <translation>Charges de chaque mois</translation>
        </message>
        <message>
            <source>Costs: {amount}</source>
            <translation>Dépenses : {amount}</translation>
        </message>
        <message>
            <source>Asked of {n} flats: {amount}</source>
            <translation>Demandé à {n} logements : {amount}</translation>
        </message>
        <message>
            <source>Corrections and late fees: {amount}</source>
            <translation>Corrections et retards : {amount}</translation>
        </message>
        <message>
            <source>Both agree to the last unit.</source>
            <translation>Les deux concordent à l’unité près.</translation>
        </message>
        <message>
            <source>They do not agree.</source>
            <translation>Ils ne concordent pas.</translation>
        </message>
    </context>
    <context>
        <name>OpeningSlip</name>
        <message>
            <source>Flat {label} in the old book</source>
            <translation>Appartement {label} dans l’ancien livre</translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>Noter</translation>
        </message>
        <message>
            <source>It owed</source>
            <translation>Il devait</translation>
        </message>
        <message>
            <source>It had paid ahead</source>
            <translation>Il avait payé d’avance</translation>
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
            <source>On which day</source>
            <translation>Quel jour</translation>
        </message>
    </context>
    <context>
        <name>PaySlip</name>
        <message>
            <source>Pay a cost</source>
            <translation>Payer une dépense</translation>
        </message>
        <message>
            <source>Write the payment</source>
            <translation>Écrire le paiement</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Paid from</source>
            <translation>Payé depuis</translation>
        </message>
        <message>
            <source>Allowed by</source>
            <translation>Autorisé par</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>personne</translation>
        </message>
    </context>
    <context>
        <name>PeopleSlip</name>
        <message>
            <source>People of flat {label}</source>
            <translation>Habitants du logement {label}</translation>
        </message>
        <message>
            <source>Write the change</source>
            <translation>Écrire le changement</translation>
        </message>
        <message>
            <source>Tenant</source>
            <translation>Locataire</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Propriétaire</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>nobody: moved out</source>
            <translation>personne : parti</translation>
        </message>
        <message>
            <source>How many live there</source>
            <translation>Combien y habitent</translation>
        </message>
        <message>
            <source>From which day</source>
            <translation>À partir de quel jour</translation>
        </message>
    </context>
    <context>
        <name>UnitSlip</name>
        <message>
            <source>A new flat</source>
            <translation>Nouveau logement</translation>
        </message>
        <message>
            <source>Write the flat</source>
            <translation>Écrire le logement</translation>
        </message>
        <message>
            <source>Number on the door</source>
            <translation>Numéro sur la porte</translation>
        </message>
        <message>
            <source>Area (m²)</source>
            <translation>Surface (m²)</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>Étage</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Propriétaire</translation>
        </message>
        <message>
            <source>People of the owner who live there</source>
            <translation>Personnes du propriétaire qui y habitent</translation>
        </message>
    </context>
</TS>
