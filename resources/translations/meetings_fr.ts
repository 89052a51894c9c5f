<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>CorrectionsTable</name>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
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
    </context>
    <context>
        <name>DisputeBox</name>
        <message>
            <source>How it was settled</source>
            <translation>Comment cela s’est réglé</translation>
        </message>
        <message>
            <source>What {name} says</source>
            <translation>Ce que dit {name}</translation>
        </message>
    </context>
    <context>
        <name>MeetingPage</name>
        <message>
            <source>here</source>
            <translation>présent</translation>
        </message>
        <message>
            <source>late</source>
            <translation>en retard</translation>
        </message>
        <message>
            <source>somebody came instead</source>
            <translation>remplacé</translation>
        </message>
        <message>
            <source>apology</source>
            <translation>excusé</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>absent</translation>
        </message>
        <message>
            <source>not called</source>
            <translation>pas appelé</translation>
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
            <source>From the advance</source>
            <translation>Pris sur l’avance</translation>
        </message>
        <message>
            <source>Came before</source>
            <translation>Arrivé avant</translation>
        </message>
    </context>
    <context>
        <name>MeetingPageScreen</name>
        <message>
            <source>Meeting {no}, {day}</source>
            <translation>Réunion {no}, {day}</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Réunions</translation>
        </message>
        <message>
            <source>Print the meeting page</source>
            <translation>Imprimer la page</translation>
        </message>
        <message>
            <source>Receipt of the line</source>
            <translation>Reçu de la ligne</translation>
        </message>
        <message>
            <source>Not agreed, or settled</source>
            <translation>Contesté, ou réglé</translation>
        </message>
        <message>
            <source>Demand and collection</source>
            <translation>Demande et recouvrement</translation>
        </message>
        <message>
            <source>Meeting before</source>
            <translation>Réunion d’avant</translation>
        </message>
        <message>
            <source>Meeting after</source>
            <translation>Réunion d’après</translation>
        </message>
        <message>
            <source>All meetings</source>
            <translation>Toutes les réunions</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Présence</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Procès-verbal</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Signatures</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Corrections</translation>
        </message>
        <message>
            <source>This page is signed and locked. Put right a mistake with a new line.</source>
            <translation>Cette page est signée et verrouillée. Corrigez une erreur par une nouvelle ligne.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Receipt of {name}</source>
            <translation>Reçu de {name}</translation>
        </message>
    </context>
    <context>
        <name>MeetingStates</name>
        <message>
            <source>Planned</source>
            <translation>Prévue</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Ouverture</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouverte</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Counting</source>
            <translation>Comptage</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corrigée</translation>
        </message>
    </context>
    <context>
        <name>MeetingsScreen</name>
        <message>
            <source>Meetings</source>
            <translation>Réunions</translation>
        </message>
        <message>
            <source>Open the meeting</source>
            <translation>Ouvrir la réunion</translation>
        </message>
        <message>
            <source>Plan the next</source>
            <translation>Prévoir la suivante</translation>
        </message>
        <message>
            <source>Share out</source>
            <translation>Partager</translation>
        </message>
        <message>
            <source>Balance sheet</source>
            <translation>Bilan</translation>
        </message>
        <message>
            <source>Print the meeting page</source>
            <translation>Imprimer la page</translation>
        </message>
        <message>
            <source>No meeting yet</source>
            <translation>Pas encore de réunion</translation>
        </message>
        <message>
            <source>Write the first meeting date; members see it on their receipts.</source>
            <translation>Écrivez la date de la première réunion ; les membres la voient sur leurs reçus.</translation>
        </message>
        <message>
            <source>Write the date</source>
            <translation>Écrire la date</translation>
        </message>
        <message>
            <source>Two meetings are written for {day}.</source>
            <translation>Deux réunions sont écrites pour le {day}.</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>À décider</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>MeetingsTable</name>
        <message>
            <source>No.</source>
            <translation>Nº</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Présents</translation>
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
            <source>Box closed</source>
            <translation>Caisse close</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Écart</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signé</translation>
        </message>
    </context>
    <context>
        <name>PaymentsTable</name>
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
            <source>Loan</source>
            <translation>Prêt</translation>
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
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>Payé par</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>À décider</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>Not agreed</source>
            <translation>Contesté</translation>
        </message>
        <message>
            <source>Loan to {name}</source>
            <translation>Prêt à {name}</translation>
        </message>
        <message>
            <source>Turn to {name}</source>
            <translation>Tour à {name}</translation>
        </message>
        <message>
            <source>Brought for a seat: {name}</source>
            <translation>Apporté pour une place : {name}</translation>
        </message>
        <message>
            <source>Debt paid by {name}</source>
            <translation>Dette payée par {name}</translation>
        </message>
        <message>
            <source>Help to {name}</source>
            <translation>Aide à {name}</translation>
        </message>
        <message>
            <source>Share-out to {name}</source>
            <translation>Partage à {name}</translation>
        </message>
        <message>
            <source>Shares given back to {name}</source>
            <translation>Parts rendues à {name}</translation>
        </message>
        <message>
            <source>Savings given back to {name}</source>
            <translation>Épargne rendue à {name}</translation>
        </message>
        <message>
            <source>Advance back to {name}</source>
            <translation>Avance rendue à {name}</translation>
        </message>
        <message>
            <source>Dividend to {name}</source>
            <translation>Dividende à {name}</translation>
        </message>
        <message>
            <source>{name} leaves the group</source>
            <translation>{name} quitte le groupe</translation>
        </message>
        <message>
            <source>Loan to the group</source>
            <translation>Prêt au groupe</translation>
        </message>
        <message>
            <source>Deposit of {name}</source>
            <translation>Dépôt de {name}</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Dépense</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Déplacé</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Collecté</translation>
        </message>
    </context>
    <context>
        <name>PlanForm</name>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Write the date</source>
            <translation>Écrire la date</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>When is meeting {no}?</source>
            <translation>Quand est la réunion {no} ?</translation>
        </message>
        <message>
            <source>This is not a day: type it like {example}.</source>
            <translation>Ce n’est pas un jour : écrivez comme {example}.</translation>
        </message>
        <message>
            <source>This is not a time: type it like {example}.</source>
            <translation>Ce n’est pas une heure : écrivez comme {example}.</translation>
        </message>
    </context>
    <context>
        <name>RollTable</name>
        <message>
            <source>No.</source>
            <translation>Nº</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Roll call</source>
            <translation>Appel</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>left at {time}</source>
            <translation>parti(e) à {time}</translation>
        </message>
    </context>
    <context>
        <name>SignaturesTable</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signé</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>pas signé</translation>
        </message>
        <message>
            <source>signed at {time}</source>
            <translation>signé à {time}</translation>
        </message>
    </context>
    <context>
        <name>SummaryCard</name>
        <message>
            <source>Here</source>
            <translation>Présents</translation>
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
            <source>Box</source>
            <translation>Caisse</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Écart</translation>
        </message>
    </context>
</TS>
