<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>ClosingCard</name>
        <message>
            <source>Closes it on {day}</source>
            <translation>Pour solder le {day}</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Capital</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Intérêt</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Frais</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Pénalité</translation>
        </message>
        <message>
            <source>{amount} of interest is forgiven when it is paid off now.</source>
            <translation>{amount} d’intérêt sont remis si tout est payé maintenant.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Que faire</translation>
        </message>
    </context>
    <context>
        <name>CostCard</name>
        <message numerus="yes">
            <source>%Ln payments</source>
            <translation>
                <numerusform>%Ln paiement</numerusform>
                <numerusform>%Ln paiements</numerusform>
            </translation>
        </message>
        <message>
            <source>What it would mean</source>
            <translation>Ce que cela donnerait</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Remis</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Frais</translation>
        </message>
        <message>
            <source>To pay back</source>
            <translation>À rembourser</translation>
        </message>
        <message>
            <source>Costs in all</source>
            <translation>Coûte en tout</translation>
        </message>
        <message>
            <source>Costs in a year</source>
            <translation>Coûte par an</translation>
        </message>
        <message>
            <source>Interest is charged at every meeting on what is left then.</source>
            <translation>L’intérêt est compté à chaque réunion sur ce qui reste alors.</translation>
        </message>
        <message>
            <source>Type an amount and the number of payments.</source>
            <translation>Saisissez un montant et le nombre de paiements.</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Capital</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Intérêt</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>À payer</translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message>
            <source>Pay it off</source>
            <translation>Solder</translation>
        </message>
        <message>
            <source>Pay ahead</source>
            <translation>Payer d’avance</translation>
        </message>
        <message>
            <source>Agree anew</source>
            <translation>Convenir à nouveau</translation>
        </message>
        <message>
            <source>Hand over the rest</source>
            <translation>Remettre le reste</translation>
        </message>
        <message>
            <source>More money</source>
            <translation>Plus d’argent</translation>
        </message>
        <message>
            <source>Lend it again</source>
            <translation>Renouveler le prêt</translation>
        </message>
        <message>
            <source>From own savings</source>
            <translation>De sa propre épargne</translation>
        </message>
        <message>
            <source>A guarantor pays</source>
            <translation>Un garant paie</translation>
        </message>
        <message>
            <source>Pay the guarantor back</source>
            <translation>Rembourser le garant</translation>
        </message>
        <message>
            <source>Another guarantor</source>
            <translation>Un autre garant</translation>
        </message>
        <message>
            <source>Forgive interest</source>
            <translation>Remettre l’intérêt</translation>
        </message>
        <message>
            <source>Write off</source>
            <translation>Passer en perte</translation>
        </message>
        <message>
            <source>Money came after all</source>
            <translation>L’argent est venu</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Payments from now on</source>
            <translation>Paiements désormais</translation>
        </message>
        <message>
            <source>First payment on</source>
            <translation>Premier paiement le</translation>
        </message>
        <message>
            <source>Payment dates without principal</source>
            <translation>Échéances sans capital</translation>
        </message>
        <message>
            <source>Interest of that time</source>
            <translation>Intérêts de cette période</translation>
        </message>
        <message>
            <source>New interest rate, in percent</source>
            <translation>Nouveau taux, en pour cent</translation>
        </message>
        <message>
            <source>The member agrees by</source>
            <translation>Le membre consent par</translation>
        </message>
        <message>
            <source>Who paid for the borrower</source>
            <translation>Qui a payé pour l’emprunteur</translation>
        </message>
        <message>
            <source>Who stands for it instead</source>
            <translation>Qui se porte garant à la place</translation>
        </message>
        <message>
            <source>The new guarantor signs by</source>
            <translation>Le nouveau garant signe par</translation>
        </message>
        <message>
            <source>The vote allows it all the same</source>
            <translation>Le vote le permet quand même</translation>
        </message>
        <message>
            <source>Interest forgiven</source>
            <translation>Intérêt remis</translation>
        </message>
        <message>
            <source>Penalty forgiven</source>
            <translation>Pénalité remise</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>Ce que cela change</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>Payé par</translation>
        </message>
        <message>
            <source>Code of the message</source>
            <translation>Code du message</translation>
        </message>
        <message>
            <source>Paid out in</source>
            <translation>Versé en</translation>
        </message>
        <message>
            <source>Taken from</source>
            <translation>Pris sur</translation>
        </message>
        <message>
            <source>Paid from</source>
            <translation>Payé avec</translation>
        </message>
        <message>
            <source>Guarantor</source>
            <translation>Garant</translation>
        </message>
        <message>
            <source>The borrower owes it to the guarantor</source>
            <translation>L’emprunteur le doit au garant</translation>
        </message>
        <message>
            <source>Arrears become principal</source>
            <translation>Les retards deviennent capital</translation>
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
        <message>
            <source>Smaller payments, same dates</source>
            <translation>Paiements plus petits, mêmes dates</translation>
        </message>
        <message>
            <source>Same payments, ends earlier</source>
            <translation>Mêmes paiements, fin plus tôt</translation>
        </message>
        <message>
            <source>The next payments are paid</source>
            <translation>Les prochains paiements sont payés</translation>
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
            <source>Savings</source>
            <translation>Épargne</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Parts</translation>
        </message>
        <message>
            <source>Money paid in advance</source>
            <translation>Argent payé d’avance</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Signature on paper</source>
            <translation>Signature sur papier</translation>
        </message>
        <message>
            <source>Not asked: the group decides</source>
            <translation>Sans son avis : le groupe décide</translation>
        </message>
        <message>
            <source>Nobody: it is not needed any more</source>
            <translation>Personne : ce n’est plus nécessaire</translation>
        </message>
        <message>
            <source>is paid meanwhile</source>
            <translation>sont payés entre-temps</translation>
        </message>
        <message>
            <source>is paid afterwards</source>
            <translation>sont payés après</translation>
        </message>
        <message>
            <source>becomes principal</source>
            <translation>deviennent du capital</translation>
        </message>
        <message>
            <source>is not asked</source>
            <translation>ne sont pas demandés</translation>
        </message>
        <message>
            <source>as agreed</source>
            <translation>comme convenu</translation>
        </message>
        <message>
            <source>as many as are left</source>
            <translation>autant qu’il en reste</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>own PIN</source>
            <translation>son propre code</translation>
        </message>
        <message>
            <source>Chairperson’s PIN</source>
            <translation>Code de la présidente</translation>
        </message>
        <message>
            <source>Key holder’s PIN</source>
            <translation>Code de la détentrice de clé</translation>
        </message>
    </context>
    <context>
        <name>FormCard</name>
        <message>
            <source>Change the request</source>
            <translation>Modifier la demande</translation>
        </message>
        <message>
            <source>Write the request</source>
            <translation>Écrire la demande</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libre</translation>
        </message>
        <message>
            <source>To sign</source>
            <translation>À signer</translation>
        </message>
        <message>
            <source>Too much</source>
            <translation>Trop</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Garant</translation>
        </message>
        <message>
            <source>Who asks</source>
            <translation>Qui demande</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Combien</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Paiements</translation>
        </message>
        <message>
            <source>Kind of loan</source>
            <translation>Type de prêt</translation>
        </message>
        <message>
            <source>First payment on</source>
            <translation>Premier paiement le</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Pour quoi</translation>
        </message>
        <message>
            <source>Handed over first</source>
            <translation>Remis d’abord</translation>
        </message>
        <message>
            <source>the next one</source>
            <translation>le prochain</translation>
        </message>
        <message>
            <source>all of it</source>
            <translation>tout</translation>
        </message>
        <message>
            <source>Who stands for it</source>
            <translation>Qui se porte garant</translation>
        </message>
        <message>
            <source>Nobody: only reckon</source>
            <translation>Personne : seulement calculer</translation>
        </message>
        <message>
            <source>A member</source>
            <translation>Un membre</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Not wanted any more</source>
            <translation>N’est plus souhaité</translation>
        </message>
    </context>
    <context>
        <name>HeadCard</name>
        <message>
            <source>Given on {day}</source>
            <translation>Donné le {day}</translation>
        </message>
        <message>
            <source>Still to pay</source>
            <translation>Reste à payer</translation>
        </message>
        <message>
            <source>{paid} of {whole} principal paid back</source>
            <translation>{paid} sur {whole} de capital remboursés</translation>
        </message>
        <message>
            <source>Stand for it</source>
            <translation>Garants</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>The member</source>
            <translation>Le membre</translation>
        </message>
        <message>
            <source>Borrowed</source>
            <translation>Emprunté</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Remis</translation>
        </message>
        <message>
            <source>Added later</source>
            <translation>Ajouté après</translation>
        </message>
        <message>
            <source>Interest at first</source>
            <translation>Intérêt au départ</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Frais</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>Passé en perte</translation>
        </message>
        <message>
            <source>Came after all</source>
            <translation>Venu malgré tout</translation>
        </message>
    </context>
    <context>
        <name>HistoryTable</name>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Réunion</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Capital</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Intérêt</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Pénalité</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Frais</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Ensemble</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Donné</translation>
        </message>
    </context>
    <context>
        <name>LoanScreen</name>
        <message>
            <source>Loan</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>Prêts</translation>
        </message>
        <message>
            <source>Loan agreement</source>
            <translation>Contrat de prêt</translation>
        </message>
        <message>
            <source>The member</source>
            <translation>Le membre</translation>
        </message>
        <message>
            <source>Next sheet</source>
            <translation>Feuille suivante</translation>
        </message>
        <message>
            <source>Repayment card</source>
            <translation>Carte de remboursement</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
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
            <translation>La trésorière, la présidente ou la secrétaire peut ouvrir cette page.</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Échéancier</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <source>Agreed schedules</source>
            <translation>Échéanciers convenus</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>This is written in an open meeting.</source>
            <translation>Cela s’écrit dans une réunion ouverte.</translation>
        </message>
    </context>
    <context>
        <name>LoanTable</name>
        <message>
            <source>Member</source>
            <translation>Membre</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Demandé le</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Paiements</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Pour quoi</translation>
        </message>
        <message>
            <source>Stand for it</source>
            <translation>Garants</translation>
        </message>
        <message>
            <source>{there} of {wanted}</source>
            <translation>{there} sur {wanted}</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Prochaine</translation>
        </message>
        <message>
            <source>Late since</source>
            <translation>En retard depuis</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Clos le</translation>
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
            <source>Paid back</source>
            <translation>Remboursé</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Reste</translation>
        </message>
    </context>
    <context>
        <name>Loans</name>
        <message>
            <source>{amount} late</source>
            <translation>{amount} en retard</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>Passé en perte</translation>
        </message>
        <message>
            <source>Paid back</source>
            <translation>Remboursé</translation>
        </message>
        <message>
            <source>Agreed anew</source>
            <translation>Convenu à nouveau</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Repaid</source>
            <translation>Remboursement</translation>
        </message>
        <message>
            <source>Out of own savings</source>
            <translation>De sa propre épargne</translation>
        </message>
        <message>
            <source>Paid by a guarantor</source>
            <translation>Payé par un garant</translation>
        </message>
        <message>
            <source>Charge of the meeting</source>
            <translation>Frais de la réunion</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Pénalité</translation>
        </message>
        <message>
            <source>Forgiven</source>
            <translation>Remis</translation>
        </message>
        <message>
            <source>Came after all</source>
            <translation>Venu malgré tout</translation>
        </message>
        <message>
            <source>Other entry</source>
            <translation>Autre écriture</translation>
        </message>
        <message>
            <source>When it was given</source>
            <translation>À la remise</translation>
        </message>
        <message>
            <source>Other dates</source>
            <translation>Autres dates</translation>
        </message>
        <message>
            <source>Longer</source>
            <translation>Plus long</translation>
        </message>
        <message>
            <source>A pause</source>
            <translation>Une pause</translation>
        </message>
        <message>
            <source>Another rate</source>
            <translation>Un autre taux</translation>
        </message>
        <message>
            <source>Arrears became principal</source>
            <translation>Retards ajoutés au capital</translation>
        </message>
        <message>
            <source>Paid ahead</source>
            <translation>Payé d’avance</translation>
        </message>
        <message>
            <source>The next part came</source>
            <translation>La partie suivante a été remise</translation>
        </message>
        <message>
            <source>More money</source>
            <translation>Plus d’argent</translation>
        </message>
        <message>
            <source>Lent again</source>
            <translation>Renouvelé</translation>
        </message>
        <message>
            <source>Paid off</source>
            <translation>Soldé</translation>
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
    </context>
    <context>
        <name>LoansPage</name>
        <message>
            <source>Loans</source>
            <translation>Prêts</translation>
        </message>
        <message>
            <source>Loans of the group</source>
            <translation>Prêts du groupe</translation>
        </message>
        <message>
            <source>Open the loan</source>
            <translation>Ouvrir le prêt</translation>
        </message>
        <message>
            <source>Somebody asks</source>
            <translation>Quelqu’un demande</translation>
        </message>
        <message>
            <source>Find a name</source>
            <translation>Chercher un nom</translation>
        </message>
        <message>
            <source>Next list</source>
            <translation>Liste suivante</translation>
        </message>
        <message>
            <source>What is late</source>
            <translation>Ce qui est en retard</translation>
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
            <translation>La trésorière, la présidente ou la secrétaire peut ouvrir cette page.</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Nouvelle demande</translation>
        </message>
        <message>
            <source>No loans yet</source>
            <translation>Pas encore de prêt</translation>
        </message>
        <message>
            <source>A member asks, others stand for it, the meeting decides.</source>
            <translation>Un membre demande, d’autres se portent garants, la réunion décide.</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Demandés</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Clos</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Nobody of this name has a loan here.</source>
            <translation>Personne de ce nom n’a de prêt ici.</translation>
        </message>
        <message>
            <source>Nobody asks for a loan now.</source>
            <translation>Personne ne demande de prêt en ce moment.</translation>
        </message>
        <message>
            <source>No loan is running in time.</source>
            <translation>Aucun prêt n’est en cours à temps.</translation>
        </message>
        <message>
            <source>No loan is late.</source>
            <translation>Aucun prêt n’est en retard.</translation>
        </message>
        <message>
            <source>No loan is closed yet.</source>
            <translation>Aucun prêt n’est encore clos.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests</source>
            <translation>
                <numerusform>%Ln demande</numerusform>
                <numerusform>%Ln demandes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln loans</source>
            <translation>
                <numerusform>%Ln prêt</numerusform>
                <numerusform>%Ln prêts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>Ensuite</translation>
        </message>
        <message>
            <source>Still to pay</source>
            <translation>Reste à payer</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Capital</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Intérêt</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Pénalité</translation>
        </message>
        <message>
            <source>Cost of the loan in all</source>
            <translation>Coût total du prêt</translation>
        </message>
        <message>
            <source>Payments left</source>
            <translation>Paiements restants</translation>
        </message>
        <message>
            <source>Next payment</source>
            <translation>Prochain paiement</translation>
        </message>
        <message>
            <source>Last payment on</source>
            <translation>Dernier paiement le</translation>
        </message>
    </context>
    <context>
        <name>OutlookPart</name>
        <message>
            <source>Cash of the next meetings</source>
            <translation>Caisse des prochaines réunions</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Réunion</translation>
        </message>
        <message>
            <source>Comes in</source>
            <translation>Entre</translation>
        </message>
        <message>
            <source>Goes out</source>
            <translation>Sort</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Reste</translation>
        </message>
        <message>
            <source>As it came so far: {dues} of contributions, {loans} of loan payments.</source>
            <translation>Comme jusqu’ici : {dues} des cotisations, {loans} des remboursements.</translation>
        </message>
        <message>
            <source>If we lend this, the payout of {day} is short by {amount}.</source>
            <translation>Si nous prêtons ceci, il manque {amount} au versement du {day}.</translation>
        </message>
        <message>
            <source>Without this loan already, the payout of {day} is short by {amount}.</source>
            <translation>Même sans ce prêt, il manque {amount} au versement du {day}.</translation>
        </message>
    </context>
    <context>
        <name>Plans</name>
        <message>
            <source>Now due on</source>
            <translation>Dû le</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>À payer</translation>
        </message>
        <message>
            <source>Then due on</source>
            <translation>Puis dû le</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Capital</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Intérêt</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>Tout de suite</translation>
        </message>
    </context>
    <context>
        <name>RequestScreen</name>
        <message>
            <source>Request for a loan</source>
            <translation>Demande de prêt</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>Prêts</translation>
        </message>
        <message>
            <source>Next box</source>
            <translation>Case suivante</translation>
        </message>
        <message>
            <source>Write the request</source>
            <translation>Écrire la demande</translation>
        </message>
        <message>
            <source>Guarantor</source>
            <translation>Garant</translation>
        </message>
        <message>
            <source>Leave out the guarantor</source>
            <translation>Retirer le garant</translation>
        </message>
        <message>
            <source>The guarantor has signed</source>
            <translation>Le garant a signé</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>All loans</source>
            <translation>Tous les prêts</translation>
        </message>
        <message>
            <source>Only the officers write requests</source>
            <translation>Seuls les responsables écrivent les demandes</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>La trésorière, la présidente ou la secrétaire peut ouvrir cette page.</translation>
        </message>
        <message>
            <source>The request is written</source>
            <translation>La demande est écrite</translation>
        </message>
        <message>
            <source>The guarantor stands for it</source>
            <translation>Le garant s’engage</translation>
        </message>
        <message>
            <source>The request is withdrawn</source>
            <translation>La demande est retirée</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Annulé</translation>
        </message>
    </context>
    <context>
        <name>SaysCard</name>
        <message>
            <source>Our rules</source>
            <translation>Nos règles</translation>
        </message>
        <message>
            <source>Money we can lend today</source>
            <translation>Argent que nous pouvons prêter aujourd’hui</translation>
        </message>
        <message>
            <source>This loan</source>
            <translation>Ce prêt</translation>
        </message>
        <message>
            <source>The money is short by {amount}.</source>
            <translation>Il manque {amount}.</translation>
        </message>
        <message>
            <source>If we lend this, what is promised next is short by {amount}.</source>
            <translation>Si nous prêtons cela, il manquera {amount} pour ce qui est promis ensuite.</translation>
        </message>
    </context>
    <context>
        <name>ScheduleTable</name>
        <message>
            <source>Due on</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Capital</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Intérêt</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Pénalité</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>À payer</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Reste</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments</source>
            <translation>
                <numerusform>%Ln paiement</numerusform>
                <numerusform>%Ln paiements</numerusform>
            </translation>
        </message>
        <message>
            <source>At once</source>
            <translation>Tout de suite</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>{amount} late</source>
            <translation>{amount} en retard</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Aujourd’hui</translation>
        </message>
    </context>
    <context>
        <name>VersionsTable</name>
        <message>
            <source>No.</source>
            <translation>Nº</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>Convenu le</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Paiements</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Ensemble</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Proposition</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>En vigueur</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Remplacé</translation>
        </message>
    </context>
</TS>
