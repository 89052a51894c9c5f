<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>AskDialog</name>
        <message>
            <source>Ask for a payment on the phone</source>
            <translation>Demander un paiement par téléphone</translation>
        </message>
        <message>
            <source>Who shall pay?</source>
            <translation>Qui doit payer ?</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Demander</translation>
        </message>
        <message>
            <source>The phone shows the amount; the member allows it with the M-Pesa PIN.</source>
            <translation>Le téléphone montre le montant ; le membre l’accepte avec son PIN M-Pesa.</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Demande en cours…</translation>
        </message>
    </context>
    <context>
        <name>DetailCard</name>
        <message>
            <source>Suggested</source>
            <translation>Conseillé</translation>
        </message>
        <message>
            <source>The officer who saw it with you types the PIN and presses Enter.</source>
            <translation>Le responsable qui l’a vu avec vous tape son PIN puis Entrée.</translation>
        </message>
        <message>
            <source>No other officer has a PIN on this computer.</source>
            <translation>Aucun autre responsable n’a de PIN sur cet ordinateur.</translation>
        </message>
        <message>
            <source>The treasurer corrects payments.</source>
            <translation>C’est la trésorière qui corrige les paiements.</translation>
        </message>
        <message>
            <source>Whose is it?</source>
            <translation>À qui est-ce ?</translation>
        </message>
        <message>
            <source>Second officer</source>
            <translation>Deuxième responsable</translation>
        </message>
    </context>
    <context>
        <name>FiguresStrip</name>
        <message>
            <source>We wrote, meeting {no}</source>
            <translation>Écrit, réunion {no}</translation>
        </message>
        <message>
            <source>We wrote</source>
            <translation>Écrit</translation>
        </message>
        <message>
            <source>M-Pesa says it came</source>
            <translation>M-Pesa confirme</translation>
        </message>
        <message>
            <source>Does not agree</source>
            <translation>Ne concorde pas</translation>
        </message>
        <message>
            <source>Came, but not in the book</source>
            <translation>Arrivé, pas dans le livre</translation>
        </message>
    </context>
    <context>
        <name>NewPaymentDialog</name>
        <message>
            <source>Payment between meetings</source>
            <translation>Paiement entre deux réunions</translation>
        </message>
        <message>
            <source>Who paid?</source>
            <translation>Qui a payé ?</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Écrire</translation>
        </message>
        <message>
            <source>Code of the message</source>
            <translation>Code du message</translation>
        </message>
    </context>
    <context>
        <name>PairTable</name>
        <message>
            <source>What we wrote</source>
            <translation>Ce que nous avons écrit</translation>
        </message>
        <message>
            <source>Do they agree?</source>
            <translation>Cela concorde ?</translation>
        </message>
        <message>
            <source>What M-Pesa, bank, chain say</source>
            <translation>Ce que disent M-Pesa, banque</translation>
        </message>
    </context>
    <context>
        <name>PaymentForm</name>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Membre</translation>
        </message>
    </context>
    <context>
        <name>Payments</name>
        <message>
            <source>{amount} less came</source>
            <translation>{amount} de moins</translation>
        </message>
        <message>
            <source>{amount} more came</source>
            <translation>{amount} de plus</translation>
        </message>
        <message>
            <source>Seen by {name}</source>
            <translation>Vu par {name}</translation>
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
            <source>Code mistyped?</source>
            <translation>Code mal tapé ?</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>Went to another number</source>
            <translation>Autre numéro</translation>
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
            <source>Not in the book</source>
            <translation>Pas dans le livre</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Demandé</translation>
        </message>
        <message>
            <source>On the phone</source>
            <translation>Sur le téléphone</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>The request is on its way</source>
            <translation>La demande est en route</translation>
        </message>
        <message>
            <source>The phone shows the request</source>
            <translation>Le téléphone montre la demande</translation>
        </message>
        <message>
            <source>It was paid on the phone</source>
            <translation>Payé sur le téléphone</translation>
        </message>
        <message>
            <source>Waiting for the PIN</source>
            <translation>On attend le PIN</translation>
        </message>
        <message>
            <source>The receipt is still to come</source>
            <translation>Le reçu doit encore arriver</translation>
        </message>
        <message>
            <source>No money came</source>
            <translation>Aucun argent n’est arrivé</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>Not enough money</source>
            <translation>Solde insuffisant</translation>
        </message>
        <message>
            <source>Wrong PIN</source>
            <translation>PIN faux</translation>
        </message>
        <message>
            <source>Over the limit</source>
            <translation>Au-delà de la limite</translation>
        </message>
        <message>
            <source>Asked too soon</source>
            <translation>Demandé trop tôt</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>N’a pas répondu</translation>
        </message>
        <message>
            <source>Not set up</source>
            <translation>Pas encore réglé</translation>
        </message>
        <message>
            <source>M-Pesa is busy</source>
            <translation>M-Pesa est occupé</translation>
        </message>
        <message>
            <source>M-Pesa does not answer</source>
            <translation>M-Pesa ne répond pas</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Non envoyé</translation>
        </message>
        <message>
            <source>The request was cancelled on the phone</source>
            <translation>La demande a été annulée sur le téléphone</translation>
        </message>
        <message>
            <source>There was not enough money on the phone</source>
            <translation>Il n’y avait pas assez d’argent sur le téléphone</translation>
        </message>
        <message>
            <source>The PIN was wrong</source>
            <translation>Le PIN était faux</translation>
        </message>
        <message>
            <source>The amount is over a limit of M-Pesa</source>
            <translation>Le montant dépasse une limite de M-Pesa</translation>
        </message>
        <message>
            <source>The same was asked a moment ago: wait two minutes</source>
            <translation>La même demande vient d’être faite : attendez deux minutes</translation>
        </message>
        <message>
            <source>Nobody answered on the phone</source>
            <translation>Personne n’a répondu au téléphone</translation>
        </message>
        <message>
            <source>The server cannot ask by phone yet: tell who keeps it</source>
            <translation>Le serveur ne peut pas encore demander par téléphone : dites-le à qui s’en occupe</translation>
        </message>
        <message>
            <source>M-Pesa is busy: ask again in a minute</source>
            <translation>M-Pesa est occupé : redemandez dans une minute</translation>
        </message>
        <message>
            <source>The request never reached the phone</source>
            <translation>La demande n’est jamais arrivée au téléphone</translation>
        </message>
        <message>
            <source>Nobody could tell: look whether money came before you ask again</source>
            <translation>Sans réponse : voyez si l’argent est arrivé avant de redemander</translation>
        </message>
        <message>
            <source>Nobody could tell</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <source>Bank not read yet</source>
            <translation>Banque pas encore lue</translation>
        </message>
        <message>
            <source>Deposit to bank</source>
            <translation>Dépôt à la banque</translation>
        </message>
        <message>
            <source>between meetings</source>
            <translation>entre deux réunions</translation>
        </message>
        <message>
            <source>meeting {no}</source>
            <translation>réunion {no}</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Banque</translation>
        </message>
        <message>
            <source>Nothing written yet</source>
            <translation>Rien d’écrit encore</translation>
        </message>
        <message>
            <source>Load the bank statement</source>
            <translation>Charger le relevé de la banque</translation>
        </message>
        <message>
            <source>Nobody was asked yet</source>
            <translation>Personne n’a été interrogé</translation>
        </message>
        <message>
            <source>Nothing heard yet</source>
            <translation>Pas encore de réponse</translation>
        </message>
        <message>
            <source>{amount} less came than we wrote</source>
            <translation>{amount} de moins que ce que nous avons écrit</translation>
        </message>
        <message>
            <source>{amount} more came than we wrote</source>
            <translation>{amount} de plus que ce que nous avons écrit</translation>
        </message>
        <message>
            <source>Is it the same payment?</source>
            <translation>Est-ce le même paiement ?</translation>
        </message>
        <message>
            <source>This came and is not in the book</source>
            <translation>Ceci est arrivé et n’est pas dans le livre</translation>
        </message>
        <message>
            <source>Nobody knows this code</source>
            <translation>Ce code est inconnu</translation>
        </message>
        <message>
            <source>This code was used for another payment</source>
            <translation>Ce code a servi pour un autre paiement</translation>
        </message>
        <message>
            <source>The money was sent back</source>
            <translation>L’argent a été renvoyé</translation>
        </message>
        <message>
            <source>{name}, asked for {amount}</source>
            <translation>{name}, demandé : {amount}</translation>
        </message>
        <message>
            <source>Write {amount}</source>
            <translation>Écrire {amount}</translation>
        </message>
        <message>
            <source>{amount} was given in cash</source>
            <translation>{amount} remis en espèces</translation>
        </message>
        <message>
            <source>Write the code {code}</source>
            <translation>Écrire le code {code}</translation>
        </message>
        <message>
            <source>Say whose it is</source>
            <translation>Dire à qui c’est</translation>
        </message>
        <message>
            <source>Write as paid by {name}</source>
            <translation>Écrire pour {name}</translation>
        </message>
        <message>
            <source>Nobody knows yet</source>
            <translation>Personne ne sait encore</translation>
        </message>
        <message>
            <source>It was given in cash</source>
            <translation>C’était en espèces</translation>
        </message>
        <message>
            <source>Take the entry back</source>
            <translation>Annuler l’écriture</translation>
        </message>
        <message>
            <source>Two of us saw it</source>
            <translation>Nous sommes deux à l’avoir vu</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Attendre</translation>
        </message>
        <message>
            <source>Ask first</source>
            <translation>Demander d’abord</translation>
        </message>
        <message>
            <source>Ask again on the phone</source>
            <translation>Redemander par téléphone</translation>
        </message>
        <message>
            <source>The box was counted and agreed, so this is unlikely.</source>
            <translation>La caisse a été comptée et concordait : c’est peu probable.</translation>
        </message>
        <message>
            <source>The notes are in the box.</source>
            <translation>Les billets sont dans la caisse.</translation>
        </message>
        <message>
            <source>Stays here. Say: “{provider} shows {came}, the book {written}.”</source>
            <translation>Reste ici. Dites : « {provider} indique {came}, le livre {written}. »</translation>
        </message>
        <message>
            <source>Stays here until the next meeting.</source>
            <translation>Reste ici jusqu’à la prochaine réunion.</translation>
        </message>
        <message>
            <source>The amount stays; one sign of the code is mended.</source>
            <translation>Le montant reste ; un signe du code est corrigé.</translation>
        </message>
        <message>
            <source>At an open meeting it pays what is expected; else it becomes an advance.</source>
            <translation>En réunion ouverte, il paie ce qui est attendu ; sinon c’est une avance.</translation>
        </message>
        <message>
            <source>It is in the book without a name and waits here for one.</source>
            <translation>Il est dans le livre sans nom et en attend un ici.</translation>
        </message>
        <message>
            <source>The phone shows it once more. Nothing is written before money came.</source>
            <translation>Le téléphone la montre de nouveau. Rien n’est écrit avant que l’argent arrive.</translation>
        </message>
        <message>
            <source>Payment written</source>
            <translation>Paiement écrit</translation>
        </message>
        <message>
            <source>What it had paid is due again, from its own date.</source>
            <translation>Ce qu’il avait payé est dû de nouveau, à sa propre date.</translation>
        </message>
        <message>
            <source>Somebody unknown</source>
            <translation>Un inconnu</translation>
        </message>
        <message>
            <source>asked on the phone</source>
            <translation>demandé par téléphone</translation>
        </message>
        <message>
            <source>A second officer types a PIN. The note stays with the payment.</source>
            <translation>Un deuxième responsable tape son PIN. La note reste avec le paiement.</translation>
        </message>
        <message>
            <source>Stays here until an answer comes.</source>
            <translation>Reste ici jusqu’à la réponse.</translation>
        </message>
        <message>
            <source>Stays here. Ask to see the message.</source>
            <translation>Reste ici. Demandez à voir le message.</translation>
        </message>
        <message>
            <source>{amount} becomes an advance.</source>
            <translation>{amount} devient une avance.</translation>
        </message>
        <message>
            <source>The loan payment becomes {after} of {before}. {less} is still owed.</source>
            <translation>Le remboursement devient {after} sur {before}. Il reste {less} à payer.</translation>
        </message>
        <message>
            <source>{kind}: {after} instead of {before}.</source>
            <translation>{kind} : {after} au lieu de {before}.</translation>
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
            <source>Fine</source>
            <translation>Amende</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>Adhésion</translation>
        </message>
        <message>
            <source>Advance</source>
            <translation>Avance</translation>
        </message>
        <message>
            <source>Meeting {no} is locked. The correction goes on today’s page, signed by you.</source>
            <translation>La réunion {no} est verrouillée. La correction va sur la page d’aujourd’hui, signée par vous.</translation>
        </message>
        <message>
            <source>Meeting {no} is locked. The correction goes on the page of the next meeting, signed by you.</source>
            <translation>La réunion {no} est verrouillée. La correction va sur la page de la prochaine réunion, signée par vous.</translation>
        </message>
        <message>
            <source>Entry of {name} taken back</source>
            <translation>Écriture de {name} annulée</translation>
        </message>
        <message>
            <source>Noted that two of you saw it</source>
            <translation>Noté : vous êtes deux à l’avoir vu</translation>
        </message>
        <message>
            <source>The money has a name now</source>
            <translation>L’argent a un nom maintenant</translation>
        </message>
        <message>
            <source>Payment of {name} corrected</source>
            <translation>Paiement de {name} corrigé</translation>
        </message>
    </context>
    <context>
        <name>PaymentsScreen</name>
        <message>
            <source>Payments</source>
            <translation>Paiements</translation>
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
            <source>Do what is chosen</source>
            <translation>Faire ce qui est choisi</translation>
        </message>
        <message>
            <source>Next payment</source>
            <translation>Paiement suivant</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>New payment</source>
            <translation>Nouveau paiement</translation>
        </message>
        <message>
            <source>Payment before</source>
            <translation>Paiement précédent</translation>
        </message>
        <message>
            <source>Payment written</source>
            <translation>Paiement écrit</translation>
        </message>
        <message>
            <source>Read a statement</source>
            <translation>Lire un relevé</translation>
        </message>
        <message>
            <source>Ask for a payment</source>
            <translation>Demander un paiement</translation>
        </message>
        <message>
            <source>Statement taken over</source>
            <translation>Relevé repris</translation>
        </message>
        <message>
            <source>The phone is being asked</source>
            <translation>Le téléphone reçoit la demande</translation>
        </message>
        <message>
            <source>No payments by phone or bank yet</source>
            <translation>Pas encore de paiement par téléphone ou banque</translation>
        </message>
        <message>
            <source>What is written with a code at a meeting appears here.</source>
            <translation>Ce qui est écrit avec un code en réunion apparaît ici.</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Vérifiés</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>That is not the PIN.</source>
            <translation>Ce n’est pas le bon PIN.</translation>
        </message>
    </context>
    <context>
        <name>StatementDialog</name>
        <message>
            <source>Statement of M-Pesa</source>
            <translation>Relevé M-Pesa</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Which file?</source>
            <translation>Quel fichier ?</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Payments in the statement</source>
            <translation>Paiements dans le relevé</translation>
        </message>
        <message>
            <source>Agree with the book</source>
            <translation>D’accord avec le livre</translation>
        </message>
        <message>
            <source>Do not agree</source>
            <translation>En désaccord</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>Remboursé</translation>
        </message>
        <message>
            <source>Came, but not in the book</source>
            <translation>Arrivé, pas dans le livre</translation>
        </message>
        <message>
            <source>The book knows all of it already.</source>
            <translation>Le livre sait déjà tout cela.</translation>
        </message>
    </context>
    <context>
        <name>_TwoNumbers</name>
        <message>
            <source>Book</source>
            <translation>Livre</translation>
        </message>
    </context>
</TS>
