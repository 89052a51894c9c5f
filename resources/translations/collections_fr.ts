<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>Collections</name>
        <message>
            <source>Promise broken</source>
            <translation>Promesse non tenue</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>Rappeler</translation>
        </message>
        <message>
            <source>Tell the guarantors</source>
            <translation>Prévenir les garants</translation>
        </message>
        <message>
            <source>Committee visits</source>
            <translation>Visite du comité</translation>
        </message>
        <message>
            <source>Letter of default</source>
            <translation>Lettre de défaut</translation>
        </message>
        <message>
            <source>Propose a write-off</source>
            <translation>Proposer l’abandon</translation>
        </message>
        <message>
            <source>Flat {label}</source>
            <translation>Appartement {label}</translation>
        </message>
        <message>
            <source>Loan</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>Amende</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Tour</translation>
        </message>
        <message>
            <source>Welfare</source>
            <translation>Solidarité</translation>
        </message>
        <message>
            <source>Savings</source>
            <translation>Épargne</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Parts</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Pénalité</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>Inscription</translation>
        </message>
        <message>
            <source>Charge of the flat</source>
            <translation>Charges du logement</translation>
        </message>
        <message>
            <source>Penalties so far</source>
            <translation>Pénalités à ce jour</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Appel</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Visite</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Lettre</translation>
        </message>
        <message>
            <source>Spoke with them</source>
            <translation>Parlé ensemble</translation>
        </message>
        <message>
            <source>Promised to pay</source>
            <translation>A promis de payer</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>N’a pas répondu</translation>
        </message>
        <message>
            <source>Not there</source>
            <translation>Absent</translation>
        </message>
        <message>
            <source>Says it is wrong</source>
            <translation>Conteste</translation>
        </message>
        <message>
            <source>Refuses to pay</source>
            <translation>Refuse de payer</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Remis</translation>
        </message>
        <message>
            <source>Illness</source>
            <translation>Maladie</translation>
        </message>
        <message>
            <source>Death in the family</source>
            <translation>Décès dans la famille</translation>
        </message>
        <message>
            <source>Lost harvest</source>
            <translation>Récolte perdue</translation>
        </message>
        <message>
            <source>Lost work</source>
            <translation>Perte de travail</translation>
        </message>
        <message>
            <source>Fire or flood</source>
            <translation>Incendie ou inondation</translation>
        </message>
        <message>
            <source>Other reason</source>
            <translation>Autre raison</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Tenue</translation>
        </message>
        <message>
            <source>Until {day}</source>
            <translation>Jusqu’au {day}</translation>
        </message>
        <message>
            <source>Broken on {day}</source>
            <translation>Non tenue le {day}</translation>
        </message>
        <message>
            <source>Dues paid on time</source>
            <translation>Payé à temps</translation>
        </message>
        <message>
            <source>Full contributions</source>
            <translation>Cotisations complètes</translation>
        </message>
        <message>
            <source>Loans repaid</source>
            <translation>Prêts remboursés</translation>
        </message>
        <message>
            <source>Came to meetings</source>
            <translation>Présence aux réunions</translation>
        </message>
        <message>
            <source>Owes of the limit</source>
            <translation>Dû sur le plafond</translation>
        </message>
        <message>
            <source>Months as a member</source>
            <translation>Mois d’adhésion</translation>
        </message>
        <message>
            <source>{part} of {whole}</source>
            <translation>{part} sur {whole}</translation>
        </message>
        <message>
            <source>{count}, very late: {late}</source>
            <translation>{count}, très en retard : {late}</translation>
        </message>
        <message>
            <source>very good</source>
            <translation>très bien</translation>
        </message>
        <message>
            <source>good</source>
            <translation>bien</translation>
        </message>
        <message>
            <source>fair</source>
            <translation>moyen</translation>
        </message>
        <message>
            <source>weak</source>
            <translation>faible</translation>
        </message>
        <message>
            <source>very weak</source>
            <translation>très faible</translation>
        </message>
        <message>
            <source>Estimate that a loan is not repaid: {percent}</source>
            <translation>Risque estimé de non-remboursement : {percent}</translation>
        </message>
        <message>
            <source>A loan by the usual rules</source>
            <translation>Un prêt selon les règles habituelles</translation>
        </message>
        <message>
            <source>Begin with a smaller loan</source>
            <translation>Commencer par un prêt plus petit</translation>
        </message>
        <message>
            <source>Ask for more guarantors</source>
            <translation>Demander plus de garants</translation>
        </message>
        <message>
            <source>Let the whole meeting decide</source>
            <translation>Que toute la réunion décide</translation>
        </message>
        <message>
            <source>Wait with a new loan</source>
            <translation>Attendre avant un nouveau prêt</translation>
        </message>
        <message>
            <source>late for over a month</source>
            <translation>plus d’un mois de retard</translation>
        </message>
        <message>
            <source>promises were broken</source>
            <translation>promesses non tenues</translation>
        </message>
        <message>
            <source>the estimate is high</source>
            <translation>le risque estimé est élevé</translation>
        </message>
        <message>
            <source>something is late</source>
            <translation>quelque chose est en retard</translation>
        </message>
        <message>
            <source>the score is low</source>
            <translation>la note est basse</translation>
        </message>
        <message>
            <source>a member for a short time</source>
            <translation>membre depuis peu</translation>
        </message>
        <message>
            <source>the estimate is not low</source>
            <translation>le risque estimé n’est pas faible</translation>
        </message>
        <message>
            <source>Weighed: at most {days} days late in half a year, {missed} of the last 3 payments missed, owes {leverage} of the limit, came to {attendance} of the meetings, {months} months a member, {loan}.</source>
            <translation>Pesé : au plus {days} jours de retard en six mois, {missed} des 3 derniers paiements manqués, doit {leverage} de la limite, venu à {attendance} des réunions, membre depuis {months} mois, {loan}.</translation>
        </message>
        <message>
            <source>a loan was repaid before</source>
            <translation>un prêt a déjà été remboursé</translation>
        </message>
        <message>
            <source>no loan was repaid yet</source>
            <translation>aucun prêt n’a encore été remboursé</translation>
        </message>
        <message>
            <source>Looked at and not weighed: {penalties} of the penalties unpaid, {burden} of the savings stand for others, the next payment is {instalment} of a usual contribution, last paid {days} days ago, {boxes} rotating boxes, {group} of the group’s loans late over 30 days.</source>
            <translation>Vu sans être pesé : {penalties} des pénalités impayées, {burden} de l’épargne garantit d’autres, le prochain paiement fait {instalment} d’une cotisation habituelle, dernier paiement il y a {days} jours, {boxes} caisses tournantes, {group} des prêts du groupe en retard de plus de 30 jours.</translation>
        </message>
        <message>
            <source>A loan was agreed anew while it was late.</source>
            <translation>Un prêt a été renégocié pendant qu’il était en retard.</translation>
        </message>
    </context>
    <context>
        <name>CollectionsScreen</name>
        <message>
            <source>What is late</source>
            <translation>Ce qui est en retard</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>Prêts</translation>
        </message>
        <message>
            <source>Write a contact</source>
            <translation>Noter un contact</translation>
        </message>
        <message>
            <source>New promise</source>
            <translation>Nouvelle promesse</translation>
        </message>
        <message>
            <source>Give time</source>
            <translation>Accorder un délai</translation>
        </message>
        <message>
            <source>Waive</source>
            <translation>Remettre</translation>
        </message>
        <message>
            <source>Score and advice</source>
            <translation>Note et conseil</translation>
        </message>
        <message>
            <source>The member</source>
            <translation>Le membre</translation>
        </message>
        <message>
            <source>The loan</source>
            <translation>Le prêt</translation>
        </message>
        <message>
            <source>Print the letter</source>
            <translation>Imprimer la lettre</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>Imprimer la liste</translation>
        </message>
        <message>
            <source>All loans</source>
            <translation>Tous les prêts</translation>
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
            <source>Nothing is late</source>
            <translation>Rien n’est en retard</translation>
        </message>
        <message>
            <source>When something is not paid on its day, it stands here the next morning.</source>
            <translation>Ce qui n’est pas payé à sa date apparaît ici le lendemain matin.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>The waiver is written</source>
            <translation>Remise notée</translation>
        </message>
        <message>
            <source>{points} of 100</source>
            <translation>{points} sur 100</translation>
        </message>
        <message>
            <source>Late with penalties</source>
            <translation>Retard avec pénalités</translation>
        </message>
        <message>
            <source>Loans over 30 days late</source>
            <translation>Prêts à plus de 30 jours</translation>
        </message>
        <message>
            <source>May be lost</source>
            <translation>Perte possible</translation>
        </message>
        <message>
            <source>Health of the group</source>
            <translation>Santé du groupe</translation>
        </message>
        <message>
            <source>Letter to the guarantors</source>
            <translation>Lettre aux garants</translation>
        </message>
        <message>
            <source>Letter of default</source>
            <translation>Lettre de défaut</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Promesses</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Promise written</source>
            <translation>Promesse notée</translation>
        </message>
        <message>
            <source>Contact written</source>
            <translation>Contact noté</translation>
        </message>
        <message>
            <source>The vote is written</source>
            <translation>Vote noté</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>Nothing is to be done today.</source>
            <translation>Rien à faire aujourd’hui.</translation>
        </message>
        <message>
            <source>Nobody has promised anything yet.</source>
            <translation>Personne n’a encore rien promis.</translation>
        </message>
        <message>
            <source>Nothing is late.</source>
            <translation>Rien n’est en retard.</translation>
        </message>
    </context>
    <context>
        <name>ContactSlip</name>
        <message>
            <source>Contact with {name}</source>
            <translation>Contact avec {name}</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Écrire</translation>
        </message>
        <message>
            <source>Done with it: {step}</source>
            <translation>Fait ainsi : {step}</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>What was said (sealed)</source>
            <translation>Ce qui a été dit (scellé)</translation>
        </message>
        <message>
            <source>It is {now}. Nobody is called or visited from {begin} to {end}.</source>
            <translation>Il est {now}. On n’appelle ni ne visite personne de {begin} à {end}.</translation>
        </message>
    </context>
    <context>
        <name>HardshipSlip</name>
        <message>
            <source>Time for {name}</source>
            <translation>Un délai pour {name}</translation>
        </message>
        <message>
            <source>Write the vote</source>
            <translation>Noter le vote</translation>
        </message>
        <message>
            <source>+30 is in thirty days</source>
            <translation>+30 : dans trente jours</translation>
        </message>
        <message>
            <source>No penalties until</source>
            <translation>Pas de pénalité jusqu’au</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Hands for it</source>
            <translation>Mains pour</translation>
        </message>
        <message>
            <source>Hands against it</source>
            <translation>Mains contre</translation>
        </message>
    </context>
    <context>
        <name>LateTable</name>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Membre</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Pénalité</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Promesse</translation>
        </message>
        <message>
            <source>Time was given</source>
            <translation>Délai accordé</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Avant le</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Promis</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Donnée le</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
    </context>
    <context>
        <name>PersonPanel</name>
        <message>
            <source>Write a contact</source>
            <translation>Noter un contact</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Promesse</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Give time</source>
            <translation>Accorder un délai</translation>
        </message>
        <message>
            <source>Waive</source>
            <translation>Remettre</translation>
        </message>
        <message>
            <source>No phone is written</source>
            <translation>Pas de téléphone</translation>
        </message>
        <message>
            <source>The meeting gives time, while it runs.</source>
            <translation>C’est la réunion qui accorde un délai, pendant qu’elle se tient.</translation>
        </message>
        <message>
            <source>{what}: {amount} late since {day}</source>
            <translation>{what} : {amount} en retard depuis le {day}</translation>
        </message>
        <message>
            <source>Guarantors: {names}</source>
            <translation>Garants : {names}</translation>
        </message>
        <message>
            <source>Promised {amount}: {state}</source>
            <translation>Promis {amount} : {state}</translation>
        </message>
        <message>
            <source>The meeting gave time until {day}</source>
            <translation>La réunion a accordé un délai jusqu’au {day}</translation>
        </message>
        <message>
            <source>Nobody has spoken with them yet.</source>
            <translation>Personne ne lui a encore parlé.</translation>
        </message>
        <message>
            <source>{day}: {channel}, {result}</source>
            <translation>{day} : {channel}, {result}</translation>
        </message>
        <message>
            <source>Score of {day}</source>
            <translation>Note du {day}</translation>
        </message>
        <message>
            <source>Because: {reasons}</source>
            <translation>Parce que : {reasons}</translation>
        </message>
        <message>
            <source>Advice only: the rules and the meeting decide.</source>
            <translation>Simple conseil : les règles et la réunion décident.</translation>
        </message>
    </context>
    <context>
        <name>PromiseSlip</name>
        <message>
            <source>{name} promises</source>
            <translation>{name} promet</translation>
        </message>
        <message>
            <source>Write the promise</source>
            <translation>Noter la promesse</translation>
        </message>
        <message>
            <source>+7 is in a week</source>
            <translation>+7 : dans une semaine</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>By which day?</source>
            <translation>Avant quel jour ?</translation>
        </message>
        <message>
            <source>What was said (sealed)</source>
            <translation>Ce qui a été dit (scellé)</translation>
        </message>
    </context>
    <context>
        <name>ScoreBox</name>
        <message>
            <source>{habit}: {figures}</source>
            <translation>{habit} : {figures}</translation>
        </message>
    </context>
    <context>
        <name>WaiverSlip</name>
        <message>
            <source>Waive for {name}</source>
            <translation>Une remise pour {name}</translation>
        </message>
        <message>
            <source>Write the waiver</source>
            <translation>Noter la remise</translation>
        </message>
        <message>
            <source>{name}, {office}</source>
            <translation>{name}, {office}</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>What is waived</source>
            <translation>Ce qui est remis</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>It stays readable in the book: write nothing private.</source>
            <translation>Cela reste lisible dans le livre : n’écrivez rien de privé.</translation>
        </message>
        <message>
            <source>Who allows it</source>
            <translation>Qui l’autorise</translation>
        </message>
        <message>
            <source>Their PIN</source>
            <translation>Son code</translation>
        </message>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>Ce code est faux. Il reste %Ln essai.</numerusform>
                <numerusform>Ce code est faux. Il reste %Ln essais.</numerusform>
            </translation>
        </message>
    </context>
</TS>
