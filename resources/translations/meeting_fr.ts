<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>AskCard</name>
        <message>
            <source>Who asks?</source>
            <translation>Qui demande ?</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Noter</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>Demande</translation>
        </message>
        <message>
            <source>Why is {name} passed over? Everybody reads it.</source>
            <translation>Pourquoi passer {name} ? Tout le monde le lit.</translation>
        </message>
    </context>
    <context>
        <name>AuctionPage</name>
        <message>
            <source>Auction of turn {number} of {of}</source>
            <translation>Enchère du tour {number} sur {of}</translation>
        </message>
        <message>
            <source>Begin the auction</source>
            <translation>Commencer l’enchère</translation>
        </message>
        <message>
            <source>Another laptop holds this auction. Bids written here do not count.</source>
            <translation>Un autre ordinateur tient cette enchère. Ce qui est écrit ici ne compte pas.</translation>
        </message>
        <message>
            <source>{amount} are in the pot. This turn is the organiser’s: nobody bids.</source>
            <translation>La cagnotte est de {amount}. Ce tour est à l’organisateur : personne n’enchérit.</translation>
        </message>
        <message>
            <source>{amount} are in the pot. One seat is left: nobody bids.</source>
            <translation>La cagnotte est de {amount}. Il reste une place : personne n’enchérit.</translation>
        </message>
        <message>
            <source>{amount} are in the pot. Who gives the highest discount gets it now.</source>
            <translation>La cagnotte est de {amount}. Qui donne la plus forte remise la reçoit maintenant.</translation>
        </message>
        <message>
            <source>From {low} to {high}, in steps of {step}</source>
            <translation>De {low} à {high}, par pas de {step}</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>Remise</translation>
        </message>
        <message>
            <source>Number of the seat</source>
            <translation>Numéro de la place</translation>
        </message>
        <message>
            <source>Discount that the seat gives</source>
            <translation>Remise que donne la place</translation>
        </message>
        <message>
            <source>Write the bid</source>
            <translation>Écrire l’enchère</translation>
        </message>
        <message>
            <source>Take the last bid back</source>
            <translation>Retirer la dernière enchère</translation>
        </message>
        <message>
            <source>had the pot: {seats}</source>
            <translation>ont eu la cagnotte : {seats}</translation>
        </message>
        <message>
            <source>owe something: {seats}</source>
            <translation>doivent quelque chose : {seats}</translation>
        </message>
        <message>
            <source>are not here: {seats}</source>
            <translation>ne sont pas là : {seats}</translation>
        </message>
        <message>
            <source>the organiser: {seats}</source>
            <translation>l’organisateur : {seats}</translation>
        </message>
        <message>
            <source>Everybody may bid.</source>
            <translation>Tout le monde peut enchérir.</translation>
        </message>
        <message>
            <source>Seats that cannot bid: {parts}</source>
            <translation>Places qui ne peuvent pas enchérir : {parts}</translation>
        </message>
        <message>
            <source>Type the number of the seat that bids.</source>
            <translation>Tapez le numéro de la place qui enchérit.</translation>
        </message>
        <message>
            <source>A lot between the seats {seats}</source>
            <translation>Tirage entre les places {seats}</translation>
        </message>
        <message>
            <source>Gets</source>
            <translation>Reçoit</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Commission</translation>
        </message>
        <message>
            <source>For each seat</source>
            <translation>Pour chaque place</translation>
        </message>
        <message>
            <source>Waits for the next turn</source>
            <translation>Attend le tour suivant</translation>
        </message>
        <message>
            <source>Draw the lot</source>
            <translation>Tirer au sort</translation>
        </message>
        <message>
            <source>Two members saw it</source>
            <translation>Deux membres l’ont vu</translation>
        </message>
        <message>
            <source>The pot goes to {name}</source>
            <translation>La cagnotte va à {name}</translation>
        </message>
        <message>
            <source>Each seat brings {amount}.</source>
            <translation>Chaque place apporte {amount}.</translation>
        </message>
        <message>
            <source>At the next turn each seat brings {amount}.</source>
            <translation>Au tour suivant chaque place apporte {amount}.</translation>
        </message>
        <message>
            <source>Each seat brings {amount} this turn.</source>
            <translation>À ce tour chaque place apporte {amount}.</translation>
        </message>
        <message>
            <source>seat {number} · {name}</source>
            <translation>place {number} · {name}</translation>
        </message>
    </context>
    <context>
        <name>BallotList</name>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Rien</translation>
        </message>
        <message>
            <source>{name}: away, 4 for who votes</source>
            <translation>{name} : absent, 4 pour qui vote</translation>
        </message>
        <message>
            <source>{name} through {other}</source>
            <translation>{name} par {other}</translation>
        </message>
    </context>
    <context>
        <name>BookCard</name>
        <message>
            <source>What the book says</source>
            <translation>Ce que dit le livre</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Cacher</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Livre</translation>
        </message>
        <message numerus="yes">
            <source>{amount} from %Ln people came by phone or bank. It is not in the box and is not counted here.</source>
            <translation>
                <numerusform>{amount} de %Ln personne sont venus par téléphone ou banque. Ils ne sont pas dans la caisse et ne se comptent pas ici.</numerusform>
                <numerusform>{amount} de %Ln personnes sont venus par téléphone ou banque. Ils ne sont pas dans la caisse et ne se comptent pas ici.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BoxCount</name>
        <message>
            <source>Counted</source>
            <translation>Compté</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Combien</translation>
        </message>
    </context>
    <context>
        <name>BoxDoing</name>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>Ce code est faux. Il reste %Ln essai.</numerusform>
                <numerusform>Ce code est faux. Il reste %Ln essais.</numerusform>
            </translation>
        </message>
        <message>
            <source>First {name} agrees: the PIN, or a thumb on paper (F9).</source>
            <translation>D’abord {name} confirme : le code, ou le pouce sur papier (F9).</translation>
        </message>
        <message>
            <source>{name} got {amount}</source>
            <translation>{name} a reçu {amount}</translation>
        </message>
        <message>
            <source>{name} got what was missing</source>
            <translation>{name} a reçu ce qui manquait</translation>
        </message>
    </context>
    <context>
        <name>BoxSide</name>
        <message>
            <source>After this turn there is a new round.</source>
            <translation>Après ce tour, un nouveau cycle commence.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln turns to come in this round.</source>
            <translation>
                <numerusform>Encore %Ln tour dans cette série.</numerusform>
                <numerusform>Encore %Ln tours dans cette série.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hand {name} {amount}</source>
            <translation>Remettre {amount} à {name}</translation>
        </message>
        <message>
            <source>Swap turns</source>
            <translation>Échanger les tours</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Tirage</translation>
        </message>
        <message>
            <source>Leaves</source>
            <translation>Quitte</translation>
        </message>
        <message>
            <source>Had the pot and pays no more</source>
            <translation>A eu la cagnotte, ne paie plus</translation>
        </message>
    </context>
    <context>
        <name>BoxTurnScreen</name>
        <message>
            <source>Turn</source>
            <translation>Tour</translation>
        </message>
        <message>
            <source>Auction minutes</source>
            <translation>Procès-verbal d’enchères</translation>
        </message>
        <message>
            <source>Turns and draw</source>
            <translation>Tours et tirage</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>Code PIN</translation>
        </message>
        <message>
            <source>Give</source>
            <translation>Donner</translation>
        </message>
        <message>
            <source>How it is paid</source>
            <translation>Mode de paiement</translation>
        </message>
        <message>
            <source>Thumb on paper</source>
            <translation>Pouce sur papier</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Tirage</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Members’ screen</source>
            <translation>Écran des membres</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Toutes les touches</translation>
        </message>
        <message>
            <source>No box that goes round</source>
            <translation>Aucune caisse tournante</translation>
        </message>
        <message>
            <source>The group opens one in the group rules.</source>
            <translation>Le groupe en ouvre une dans les règles.</translation>
        </message>
        <message>
            <source>This turn comes on {day}. Nothing is asked for it today.</source>
            <translation>Ce tour vient le {day}. Rien n’est demandé pour lui aujourd’hui.</translation>
        </message>
        <message>
            <source>{amount} is missing. This box pays out when the pot is full.</source>
            <translation>Il manque {amount}. Cette caisse verse quand le pot est plein.</translation>
        </message>
    </context>
    <context>
        <name>CallingCard</name>
        <message>
            <source>Calling</source>
            <translation>On appelle</translation>
        </message>
        <message>
            <source>Everybody was called</source>
            <translation>Tout le monde a été appelé</translation>
        </message>
        <message>
            <source>Came to {came} of {of} meetings</source>
            <translation>Présente à {came} réunions sur {of}</translation>
        </message>
    </context>
    <context>
        <name>CloseScreen</name>
        <message>
            <source>Close</source>
            <translation>Clôture</translation>
        </message>
        <message>
            <source>Meeting page</source>
            <translation>Page de réunion</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>Code PIN</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Signer</translation>
        </message>
        <message>
            <source>Next person</source>
            <translation>Personne suivante</translation>
        </message>
        <message>
            <source>Day of the next meeting</source>
            <translation>Jour de la prochaine réunion</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>Aperçu avant impression</translation>
        </message>
        <message>
            <source>Members’ screen</source>
            <translation>Écran des membres</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Toutes les touches</translation>
        </message>
        <message>
            <source>Cash locked in the box</source>
            <translation>Espèces enfermées dans la caisse</translation>
        </message>
        <message>
            <source>Read out</source>
            <translation>Lecture à voix haute</translation>
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
        <name>CloseWords</name>
        <message>
            <source>People here</source>
            <translation>Présents</translation>
        </message>
        <message>
            <source>cash {cash} + phone and bank {electronic}</source>
            <translation>espèces {cash} + téléphone et banque {electronic}</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Collecté</translation>
        </message>
        <message>
            <source>New loan: {name}</source>
            <translation>Nouveau prêt : {name}</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Dépenses</translation>
        </message>
        <message>
            <source>Difference written down</source>
            <translation>Écart inscrit</translation>
        </message>
        <message>
            <source>Drawn: {names}</source>
            <translation>Tirage au sort : {names}</translation>
        </message>
        <message>
            <source>Order of the turns, drawn: {names}</source>
            <translation>Ordre des tours, tiré au sort : {names}</translation>
        </message>
        <message>
            <source>Chosen for the loan: {name}</source>
            <translation>Choisi pour le prêt : {name}</translation>
        </message>
        <message>
            <source>Turn: {name}</source>
            <translation>Tour : {name}</translation>
        </message>
        <message>
            <source>Brought for a seat: {name}</source>
            <translation>Apporté pour une place : {name}</translation>
        </message>
        <message>
            <source>Debt paid: {name}</source>
            <translation>Dette payée : {name}</translation>
        </message>
        <message>
            <source>Welfare help: {name}</source>
            <translation>Aide sociale : {name}</translation>
        </message>
        <message>
            <source>Share-out: {name}</source>
            <translation>Partage : {name}</translation>
        </message>
        <message>
            <source>Shares given back: {name}</source>
            <translation>Parts rendues : {name}</translation>
        </message>
        <message>
            <source>Savings given back: {name}</source>
            <translation>Épargne rendue : {name}</translation>
        </message>
        <message>
            <source>Advance given back: {name}</source>
            <translation>Avance rendue : {name}</translation>
        </message>
        <message>
            <source>Dividend: {name}</source>
            <translation>Dividende : {name}</translation>
        </message>
        <message>
            <source>Leaves the group: {name}</source>
            <translation>Quitte le groupe : {name}</translation>
        </message>
        <message>
            <source>Deposit: {name}</source>
            <translation>Dépôt : {name}</translation>
        </message>
        <message>
            <source>Loan to the group</source>
            <translation>Prêt au groupe</translation>
        </message>
        <message>
            <source>Paid to the lender</source>
            <translation>Payé au prêteur</translation>
        </message>
        <message>
            <source>Money moved</source>
            <translation>Argent déplacé</translation>
        </message>
        <message>
            <source>shares</source>
            <translation>parts</translation>
        </message>
        <message>
            <source>savings</source>
            <translation>épargne</translation>
        </message>
        <message>
            <source>welfare</source>
            <translation>solidarité</translation>
        </message>
        <message>
            <source>turn</source>
            <translation>tour</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>amende</translation>
        </message>
        <message>
            <source>loan</source>
            <translation>prêt</translation>
        </message>
        <message>
            <source>registration</source>
            <translation>inscription</translation>
        </message>
        <message>
            <source>part of the loan is paid</source>
            <translation>une partie du prêt est payée</translation>
        </message>
        <message>
            <source>absent: {kinds}</source>
            <translation>absence : {kinds}</translation>
        </message>
        <message>
            <source>Treasurer</source>
            <translation>Trésorière</translation>
        </message>
        <message>
            <source>Chairperson</source>
            <translation>Présidente</translation>
        </message>
        <message>
            <source>Key {number}</source>
            <translation>Clé {number}</translation>
        </message>
    </context>
    <context>
        <name>ClosedCard</name>
        <message>
            <source>Meeting {no} is closed</source>
            <translation>La réunion {no} est close</translation>
        </message>
        <message>
            <source>Provisional: the next meeting begins with the missing keys</source>
            <translation>Provisoire : la prochaine commence par les clés absentes</translation>
        </message>
        <message>
            <source>Signed by all and locked</source>
            <translation>Signé par tous et verrouillé</translation>
        </message>
        <message>
            <source>Copy these eight signs into the paper book:</source>
            <translation>Recopiez ces huit signes dans le livre papier :</translation>
        </message>
        <message>
            <source>Open the folder of papers</source>
            <translation>Ouvrir le dossier des papiers</translation>
        </message>
        <message>
            <source>Back to Home</source>
            <translation>Retour à l’accueil</translation>
        </message>
        <message numerus="yes">
            <source>%Ln papers are written</source>
            <translation>
                <numerusform>%Ln papier est écrit</numerusform>
                <numerusform>%Ln papiers sont écrits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The copy opens and holds %Ln entries</source>
            <translation>
                <numerusform>La copie s’ouvre et contient %Ln écriture</numerusform>
                <numerusform>La copie s’ouvre et contient %Ln écritures</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Collect</name>
        <message>
            <source>thousand toman</source>
            <translation>mille tomans</translation>
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
            <source>Loan</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Cotisation</translation>
        </message>
        <message>
            <source>Advance</source>
            <translation>Avance</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>Demande</translation>
        </message>
        <message>
            <source>Charge</source>
            <translation>Charges</translation>
        </message>
        <message>
            <source>Extra</source>
            <translation>Spécial</translation>
        </message>
        <message>
            <source>Arrears</source>
            <translation>Arriérés</translation>
        </message>
        <message>
            <source>{price} each · {min} to {max}</source>
            <translation>{price} l’une · {min} à {max}</translation>
        </message>
        <message>
            <source>due today</source>
            <translation>dû aujourd’hui</translation>
        </message>
        <message>
            <source>loan of the fund</source>
            <translation>prêt de la caisse</translation>
        </message>
        <message>
            <source>by the rules</source>
            <translation>selon la règle</translation>
        </message>
        <message>
            <source>{price} each</source>
            <translation>{price} chacun</translation>
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
            <source>Split</source>
            <translation>En deux</translation>
        </message>
        <message>
            <source>late</source>
            <translation>retard</translation>
        </message>
        <message>
            <source>absence</source>
            <translation>absence</translation>
        </message>
        <message>
            <source>apology</source>
            <translation>excuse</translation>
        </message>
        <message>
            <source>paid late</source>
            <translation>paiement tardif</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>tél.</translation>
        </message>
        <message>
            <source>noise</source>
            <translation>bruit</translation>
        </message>
        <message>
            <source>conduct</source>
            <translation>conduite</translation>
        </message>
        <message>
            <source>{amount} from the advance</source>
            <translation>{amount} pris sur l’avance</translation>
        </message>
        <message>
            <source>{amount} penalty</source>
            <translation>{amount} de pénalité</translation>
        </message>
        <message>
            <source>{amount} fee</source>
            <translation>{amount} de frais</translation>
        </message>
        <message>
            <source>{amount} interest</source>
            <translation>{amount} d’intérêt</translation>
        </message>
        <message>
            <source>{amount} loan</source>
            <translation>{amount} prêt</translation>
        </message>
        <message>
            <source>Absent — sent apology</source>
            <translation>Absent — excusé</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Absent</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>attendu</translation>
        </message>
        <message>
            <source>typed, not written</source>
            <translation>saisi, pas écrit</translation>
        </message>
        <message>
            <source>written</source>
            <translation>écrit</translation>
        </message>
        <message>
            <source>written, other than expected</source>
            <translation>écrit, autre que prévu</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>verrouillé</translation>
        </message>
        <message>
            <source>written twice</source>
            <translation>écrit deux fois</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>absent</translation>
        </message>
    </context>
    <context>
        <name>CollectHeader</name>
        <message>
            <source>Member</source>
            <translation>Membre</translation>
        </message>
        <message>
            <source>Flat</source>
            <translation>Logement</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>Payé par</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
    </context>
    <context>
        <name>CollectScreen</name>
        <message>
            <source>Collect</source>
            <translation>Collecte</translation>
        </message>
        <message>
            <source>Paid exactly</source>
            <translation>A payé juste</translation>
        </message>
        <message>
            <source>Other amount</source>
            <translation>Autre montant</translation>
        </message>
        <message>
            <source>Next box</source>
            <translation>Case suivante</translation>
        </message>
        <message>
            <source>A–Z</source>
            <translation>A–Z</translation>
        </message>
        <message>
            <source>Find name</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Absent</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Monnaie</translation>
        </message>
        <message>
            <source>All the rest paid exactly</source>
            <translation>Tous les autres juste</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Toutes les touches</translation>
        </message>
        <message numerus="yes">
            <source>%Ln members paid exactly</source>
            <translation>
                <numerusform>%Ln membre a payé juste</numerusform>
                <numerusform>%Ln membres ont payé juste</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} paid {amount}</source>
            <translation>{name} a payé {amount}</translation>
        </message>
    </context>
    <context>
        <name>CollectStep</name>
        <message>
            <source>Reading the sheet</source>
            <translation>Lecture de la feuille</translation>
        </message>
        <message>
            <source>The book is not open yet</source>
            <translation>Le livre n'est pas encore ouvert</translation>
        </message>
        <message>
            <source>The keys open it in step 1; then money is written.</source>
            <translation>Les clés l'ouvrent à l'étape 1 ; ensuite on écrit l'argent.</translation>
        </message>
        <message>
            <source>Go to step 1</source>
            <translation>Aller à l'étape 1</translation>
        </message>
        <message>
            <source>No members yet</source>
            <translation>Pas encore de membres</translation>
        </message>
        <message>
            <source>Write the members first; each gets a row here.</source>
            <translation>Écrivez d'abord les membres ; chacun a une ligne ici.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Relire</translation>
        </message>
        <message>
            <source>Collect</source>
            <translation>Collecte</translation>
        </message>
        <message>
            <source>Next: {name}</source>
            <translation>Ensuite : {name}</translation>
        </message>
        <message>
            <source>{paid} of {due} have paid</source>
            <translation>{paid} sur {due} ont payé</translation>
        </message>
    </context>
    <context>
        <name>CollectedSoFar</name>
        <message>
            <source>Collected so far</source>
            <translation>Collecté jusqu’ici</translation>
        </message>
        <message>
            <source>Cash in the box now</source>
            <translation>En caisse maintenant</translation>
        </message>
    </context>
    <context>
        <name>Consent</name>
        <message>
            <source>Thumb on paper</source>
            <translation>Pouce sur papier</translation>
        </message>
        <message>
            <source>All agreed</source>
            <translation>Tous sont d’accord</translation>
        </message>
        <message>
            <source>{name} agrees</source>
            <translation>{name} est d’accord</translation>
        </message>
    </context>
    <context>
        <name>CorrectionPage</name>
        <message>
            <source>Why it is taken back</source>
            <translation>Pourquoi elle est annulée</translation>
        </message>
        <message>
            <source>Chairperson’s PIN</source>
            <translation>Code de la présidente</translation>
        </message>
        <message>
            <source>Key holder’s PIN</source>
            <translation>PIN du porteur de clé</translation>
        </message>
        <message>
            <source>The old line stays and is crossed out by a new one on today’s page.</source>
            <translation>L’ancienne ligne reste ; une nouvelle, sur la page du jour, l’annule.</translation>
        </message>
        <message>
            <source>Meeting {no}, {day}</source>
            <translation>Réunion {no}, {day}</translation>
        </message>
    </context>
    <context>
        <name>CountScreen</name>
        <message>
            <source>Count</source>
            <translation>Comptage</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Combien</translation>
        </message>
        <message>
            <source>Next note</source>
            <translation>Billet suivant</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Se déplacer</translation>
        </message>
        <message>
            <source>Accept the count</source>
            <translation>Accepter le comptage</translation>
        </message>
        <message>
            <source>Go on another day</source>
            <translation>Continuer un autre jour</translation>
        </message>
        <message>
            <source>Hide the book</source>
            <translation>Cacher le livre</translation>
        </message>
        <message>
            <source>Who counts</source>
            <translation>Qui compte</translation>
        </message>
        <message>
            <source>Write the difference down</source>
            <translation>Écrire l’écart</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Toutes les touches</translation>
        </message>
        <message>
            <source>We count the box</source>
            <translation>Nous comptons la caisse</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Compté</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Livre</translation>
        </message>
        <message>
            <source>Read out and close</source>
            <translation>Lire et clôturer</translation>
        </message>
        <message>
            <source>Type how many there are of each, 0 for none.</source>
            <translation>Tapez combien il y en a de chaque, 0 pour aucun.</translation>
        </message>
    </context>
    <context>
        <name>CountSide</name>
        <message>
            <source>The count does not hold any more: {amount} was written after it ({name}). Count again and press Ctrl+Enter.</source>
            <translation>Le comptage ne vaut plus : {amount} a été écrit après ({name}). Recomptez et appuyez sur Ctrl+Entrée.</translation>
        </message>
    </context>
    <context>
        <name>CountWords</name>
        <message>
            <source>Cash collected</source>
            <translation>Espèces collectées</translation>
        </message>
        <message>
            <source>Money moved</source>
            <translation>Argent déplacé</translation>
        </message>
        <message>
            <source>Difference written down</source>
            <translation>Écart inscrit</translation>
        </message>
        <message>
            <source>Box at the start</source>
            <translation>Caisse au début</translation>
        </message>
        <message>
            <source>Loan: {name}</source>
            <translation>Prêt : {name}</translation>
        </message>
        <message>
            <source>A guarantor paid for {name}</source>
            <translation>Un garant a payé pour {name}</translation>
        </message>
        <message>
            <source>Turn: {name}</source>
            <translation>Tour : {name}</translation>
        </message>
        <message>
            <source>Brought for a seat: {name}</source>
            <translation>Apporté pour une place : {name}</translation>
        </message>
        <message>
            <source>Debt paid: {name}</source>
            <translation>Dette payée : {name}</translation>
        </message>
        <message>
            <source>Welfare help: {name}</source>
            <translation>Aide sociale : {name}</translation>
        </message>
        <message>
            <source>Share-out: {name}</source>
            <translation>Partage : {name}</translation>
        </message>
        <message>
            <source>Shares given back: {name}</source>
            <translation>Parts rendues : {name}</translation>
        </message>
        <message>
            <source>Savings given back: {name}</source>
            <translation>Épargne rendue : {name}</translation>
        </message>
        <message>
            <source>Advance given back: {name}</source>
            <translation>Avance rendue : {name}</translation>
        </message>
        <message>
            <source>Dividend: {name}</source>
            <translation>Dividende : {name}</translation>
        </message>
        <message>
            <source>Leaves the group: {name}</source>
            <translation>Quitte le groupe : {name}</translation>
        </message>
        <message>
            <source>Loan to the group</source>
            <translation>Prêt au groupe</translation>
        </message>
        <message>
            <source>Deposit: {name}</source>
            <translation>Dépôt : {name}</translation>
        </message>
        <message>
            <source>An expense</source>
            <translation>Une dépense</translation>
        </message>
        <message>
            <source>shares</source>
            <translation>parts</translation>
        </message>
        <message>
            <source>savings</source>
            <translation>épargne</translation>
        </message>
        <message>
            <source>welfare</source>
            <translation>solidarité</translation>
        </message>
        <message>
            <source>turn</source>
            <translation>tour</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>amende</translation>
        </message>
        <message>
            <source>penalty</source>
            <translation>pénalité</translation>
        </message>
        <message>
            <source>loan fee</source>
            <translation>frais du prêt</translation>
        </message>
        <message>
            <source>loan interest</source>
            <translation>intérêts du prêt</translation>
        </message>
        <message>
            <source>loan</source>
            <translation>prêt</translation>
        </message>
        <message>
            <source>Count the coins of {amount} again</source>
            <translation>Recomptez les pièces de {amount}</translation>
        </message>
        <message>
            <source>{count} × {amount} is the whole difference.</source>
            <translation>{count} × {amount} fait tout l’écart.</translation>
        </message>
        <message>
            <source>Count the notes of {amount} again</source>
            <translation>Recomptez les billets de {amount}</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>Recompter</translation>
        </message>
        <message>
            <source>“All the rest paid exactly” looks at nobody’s hands.</source>
            <translation>« Tous les autres ont payé juste » ne regarde les mains de personne.</translation>
        </message>
        <message>
            <source>See the rows</source>
            <translation>Voir les lignes</translation>
        </message>
        <message>
            <source>See the entry</source>
            <translation>Voir l’écriture</translation>
        </message>
        <message>
            <source>{name}: {amount}</source>
            <translation>{name} : {amount}</translation>
        </message>
        <message>
            <source>Written at {time}. If this was not paid, box and book agree.</source>
            <translation>Écrit à {time}. Si ceci n’a pas été payé, caisse et livre concordent.</translation>
        </message>
        <message>
            <source>{name} got {amount} change</source>
            <translation>{name} a reçu {amount} de monnaie</translation>
        </message>
        <message>
            <source>If {right} was given back, box and book agree.</source>
            <translation>Si {right} ont été rendus, caisse et livre concordent.</translation>
        </message>
        <message>
            <source>{name} paid {amount} in cash</source>
            <translation>{name} a payé {amount} en espèces</translation>
        </message>
        <message>
            <source>{name} usually pays by phone. Then no notes came in.</source>
            <translation>{name} paie d’habitude par téléphone. Alors aucun billet n’est entré.</translation>
        </message>
        <message>
            <source>Written at {time}. If nothing was handed over, box and book agree.</source>
            <translation>Écrit à {time}. Si rien n’a été remis, caisse et livre concordent.</translation>
        </message>
        <message>
            <source>{name}: {part} {amount}</source>
            <translation>{name} : {part} {amount}</translation>
        </message>
        <message>
            <source>{name}: {right} was changed to {amount}</source>
            <translation>{name} : {right} a été changé en {amount}</translation>
        </message>
        <message>
            <source>If {right} was right, box and book agree.</source>
            <translation>Si {right} était juste, caisse et livre concordent.</translation>
        </message>
        <message>
            <source>If the money went the other way, box and book agree.</source>
            <translation>Si l’argent est allé dans l’autre sens, caisse et livre concordent.</translation>
        </message>
        <message>
            <source>If two digits changed places and it was {right}, box and book agree.</source>
            <translation>Si deux chiffres ont été inversés et que c’était {right}, caisse et livre concordent.</translation>
        </message>
        <message>
            <source>If it was {right}, box and book agree.</source>
            <translation>Si c’était {right}, caisse et livre concordent.</translation>
        </message>
    </context>
    <context>
        <name>Counting</name>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>%Ln personne</numerusform>
                <numerusform>%Ln personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln apologies</source>
            <translation>
                <numerusform>%Ln excuse</numerusform>
                <numerusform>%Ln excuses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln days late</source>
            <translation>
                <numerusform>%Ln jour de retard</numerusform>
                <numerusform>%Ln jours de retard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln given</source>
            <translation>
                <numerusform>%Ln donné</numerusform>
                <numerusform>%Ln donnés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln months without a loan</source>
            <translation>
                <numerusform>%Ln mois sans prêt</numerusform>
                <numerusform>%Ln mois sans prêt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Needs %Ln more guarantors</source>
            <translation>
                <numerusform>Il manque %Ln garant</numerusform>
                <numerusform>Il manque %Ln garants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more decisions, in the minutes</source>
            <translation>
                <numerusform>et %Ln autre décision, au procès-verbal</numerusform>
                <numerusform>et %Ln autres décisions, au procès-verbal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln expenses</source>
            <translation>
                <numerusform>%Ln dépense</numerusform>
                <numerusform>%Ln dépenses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln écriture</numerusform>
                <numerusform>%Ln écritures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not more than %Ln times the savings</source>
            <translation>
                <numerusform>Pas plus de %Ln fois l’épargne</numerusform>
                <numerusform>Pas plus de %Ln fois l’épargne</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paid back within %Ln meetings</source>
            <translation>
                <numerusform>Remboursé en %Ln réunion</numerusform>
                <numerusform>Remboursé en %Ln réunions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows were written all at once</source>
            <translation>
                <numerusform>%Ln ligne a été écrite d’un coup</numerusform>
                <numerusform>%Ln lignes ont été écrites d’un coup</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change to %Ln shares</source>
            <translation>
                <numerusform>Changer en %Ln part</numerusform>
                <numerusform>Changer en %Ln parts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Written at {time}. With %Ln shares box and book agree.</source>
            <translation>
                <numerusform>Écrit à {time}. Avec %Ln part, caisse et livre concordent.</numerusform>
                <numerusform>Écrit à {time}. Avec %Ln parts, caisse et livre concordent.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DecideCard</name>
        <message>
            <source>Hands up</source>
            <translation>À main levée</translation>
        </message>
        <message numerus="yes">
            <source>%Ln vote. {name} does not vote on this loan.</source>
            <translation>
                <numerusform>%Ln vote. {name} ne vote pas pour son propre prêt.</numerusform>
                <numerusform>%Ln votent. {name} ne vote pas pour son propre prêt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Who allows it</source>
            <translation>Qui l’autorise</translation>
        </message>
        <message>
            <source>Who allows it: {n} of {of}</source>
            <translation>Qui l’autorise : {n} sur {of}</translation>
        </message>
        <message>
            <source>Give {amount} in cash</source>
            <translation>{amount} en espèces</translation>
        </message>
        <message>
            <source>Give {amount} by phone</source>
            <translation>{amount} par téléphone</translation>
        </message>
        <message>
            <source>Give {amount} by bank</source>
            <translation>{amount} par banque</translation>
        </message>
        <message>
            <source>Wait for money</source>
            <translation>Attendre l’argent</translation>
        </message>
        <message>
            <source>Smaller amount</source>
            <translation>Moins</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>Pas aujourd’hui</translation>
        </message>
        <message>
            <source>Why not today?</source>
            <translation>Pourquoi pas aujourd’hui ?</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Adopté</translation>
        </message>
        <message>
            <source>Not passed</source>
            <translation>Rejeté</translation>
        </message>
        <message numerus="yes">
            <source>%Ln needed</source>
            <translation>
                <numerusform>%Ln nécessaire</numerusform>
                <numerusform>%Ln nécessaires</numerusform>
            </translation>
        </message>
        <message>
            <source>Paid out of the welfare bag</source>
            <translation>Payé depuis le sac social</translation>
        </message>
        <message>
            <source>Paid out in</source>
            <translation>Payé en</translation>
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
    </context>
    <context>
        <name>DifferenceCard</name>
        <message>
            <source>Not counted yet</source>
            <translation>Pas encore compté</translation>
        </message>
        <message>
            <source>Count aloud, large notes first. Enter leads to the next.</source>
            <translation>Comptez à voix haute, les gros billets d’abord. Entrée mène au suivant.</translation>
        </message>
        <message>
            <source>Box and book agree</source>
            <translation>Caisse et livre concordent</translation>
        </message>
        <message>
            <source>Loan bag {loan}, welfare bag {welfare}.</source>
            <translation>Sac des prêts {loan}, sac solidarité {welfare}.</translation>
        </message>
        <message>
            <source>Box and book do not agree</source>
            <translation>Caisse et livre ne concordent pas</translation>
        </message>
        <message>
            <source>There is {amount} more in the box than in the book.</source>
            <translation>Il y a {amount} de plus dans la caisse que dans le livre.</translation>
        </message>
        <message>
            <source>There is {amount} less in the box than in the book.</source>
            <translation>Il y a {amount} de moins dans la caisse que dans le livre.</translation>
        </message>
    </context>
    <context>
        <name>DrawCard</name>
        <message>
            <source>The draw</source>
            <translation>Le tirage</translation>
        </message>
        <message>
            <source>This seal is read out and written down. Now five members show a number.</source>
            <translation>Ce sceau est lu à voix haute et noté. Maintenant cinq membres montrent un nombre.</translation>
        </message>
        <message>
            <source>The computer locks a secret, then five members show a number.</source>
            <translation>L’ordinateur verrouille un secret, puis cinq membres montrent un nombre.</translation>
        </message>
        <message>
            <source>Lock the secret</source>
            <translation>Verrouiller le secret</translation>
        </message>
        <message>
            <source>Open the seal</source>
            <translation>Ouvrir le sceau</translation>
        </message>
        <message>
            <source>Or a slip from the bag, and two members who saw it:</source>
            <translation>Ou un billet tiré du sac, et deux membres qui l’ont vu :</translation>
        </message>
        <message>
            <source>Drawn with paper slips</source>
            <translation>Tiré avec des billets</translation>
        </message>
        <message>
            <source>Who was drawn</source>
            <translation>Qui a été tiré</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Témoin</translation>
        </message>
        <message>
            <source>A number from 0 to 99 is missing.</source>
            <translation>Il manque un nombre de 0 à 99.</translation>
        </message>
    </context>
    <context>
        <name>DrawPage</name>
        <message>
            <source>1  The computer locks its secret</source>
            <translation>1  L’ordinateur scelle son secret</translation>
        </message>
        <message>
            <source>2  Five members show a number</source>
            <translation>2  Cinq membres montrent un nombre</translation>
        </message>
        <message>
            <source>3  The new order</source>
            <translation>3  Le nouvel ordre</translation>
        </message>
        <message>
            <source>Sealed, write it down</source>
            <translation>Scellé, notez-le</translation>
        </message>
        <message>
            <source>This is the seal. It is written in the minutes and read out. The secret behind it cannot be changed any more.</source>
            <translation>Voici le sceau. Il est noté au procès-verbal et lu. Le secret derrière ne peut plus changer.</translation>
        </message>
        <message>
            <source>Lock the secret</source>
            <translation>Sceller le secret</translation>
        </message>
        <message>
            <source>Prefer paper? Fold the slips, draw them from the bag and type the numbers of the seats in the order drawn; two members witness it.</source>
            <translation>Plutôt du papier ? Pliez les papiers, tirez-les du sac et écrivez les numéros des places dans l’ordre ; deux membres sont témoins.</translation>
        </message>
        <message>
            <source>Seats as drawn: 3 7 1</source>
            <translation>Places tirées : 3 7 1</translation>
        </message>
        <message>
            <source>Drawn with paper slips</source>
            <translation>Tiré avec des papiers</translation>
        </message>
        <message>
            <source>Who needs it most? The meeting votes.</source>
            <translation>Qui en a le plus besoin ? La réunion vote.</translation>
        </message>
        <message>
            <source>Why, and the hands: school fees, 14 to 3</source>
            <translation>Pourquoi, et les mains : école, 14 contre 3</translation>
        </message>
        <message>
            <source>Give the turn by vote</source>
            <translation>Donner le tour par vote</translation>
        </message>
        <message>
            <source>Each writes any number from 0 to 99 on a slip. All are turned over together.</source>
            <translation>Chacun écrit un nombre de 0 à 99. On les retourne tous ensemble.</translation>
        </message>
        <message>
            <source>Open the seal</source>
            <translation>Ouvrir le sceau</translation>
        </message>
        <message>
            <source>The secret was locked before the numbers, and the numbers were written before anyone saw the order. So nobody can choose it, not the computer and not the treasurer.</source>
            <translation>Le secret a été scellé avant les nombres, et les nombres écrits avant que l’ordre soit vu. Personne ne peut donc le choisir, ni l’ordinateur ni la trésorière.</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>et %Ln autre</numerusform>
                <numerusform>et %Ln autres</numerusform>
            </translation>
        </message>
        <message>
            <source>The draw fits</source>
            <translation>Le tirage est exact</translation>
        </message>
        <message>
            <source>secret {secret}</source>
            <translation>secret {secret}</translation>
        </message>
        <message>
            <source>Accept the order</source>
            <translation>Accepter l’ordre</translation>
        </message>
        <message>
            <source>Print with proof</source>
            <translation>Imprimer avec la preuve</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>A number from 0 to 99 is missing.</source>
            <translation>Il manque un nombre de 0 à 99.</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>is here</source>
            <translation>est là</translation>
        </message>
        <message>
            <source>came late</source>
            <translation>est en retard</translation>
        </message>
        <message>
            <source>sent an apology</source>
            <translation>s'est excusée</translation>
        </message>
        <message>
            <source>is absent</source>
            <translation>est absente</translation>
        </message>
        <message>
            <source>is stood in for</source>
            <translation>est représentée</translation>
        </message>
        <message>
            <source>left early</source>
            <translation>part avant la fin</translation>
        </message>
        <message>
            <source>put to the vote</source>
            <translation>mis aux voix</translation>
        </message>
        <message>
            <source>votes counted</source>
            <translation>voix comptées</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>a payé</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>amende</translation>
        </message>
        <message>
            <source>asks the fund for</source>
            <translation>demande à la caisse</translation>
        </message>
        <message>
            <source>is passed over this month</source>
            <translation>est passé ce mois-ci</translation>
        </message>
        <message>
            <source>is chosen by the fair order</source>
            <translation>est choisi par l’ordre équitable</translation>
        </message>
        <message>
            <source>penalty</source>
            <translation>pénalité</translation>
        </message>
        <message>
            <source>bill</source>
            <translation>facture</translation>
        </message>
        <message>
            <source>waived</source>
            <translation>remise</translation>
        </message>
        <message>
            <source>paid too much: advance</source>
            <translation>trop payé : avance</translation>
        </message>
        <message>
            <source>paid from the advance</source>
            <translation>payé sur l’avance</translation>
        </message>
        <message>
            <source>money of somebody unknown</source>
            <translation>argent d’un inconnu</translation>
        </message>
        <message>
            <source>came before</source>
            <translation>arrivé avant</translation>
        </message>
        <message>
            <source>loan</source>
            <translation>prêt</translation>
        </message>
        <message>
            <source>charge on the loan</source>
            <translation>frais du prêt</translation>
        </message>
        <message>
            <source>asked for a loan</source>
            <translation>a demandé un prêt</translation>
        </message>
        <message>
            <source>stands for a loan</source>
            <translation>se porte garant d’un prêt</translation>
        </message>
        <message>
            <source>is let go as a guarantor</source>
            <translation>n’est plus garant</translation>
        </message>
        <message>
            <source>loan decided</source>
            <translation>prêt décidé</translation>
        </message>
        <message>
            <source>loan agreed anew</source>
            <translation>prêt convenu à nouveau</translation>
        </message>
        <message>
            <source>loan paid out of savings</source>
            <translation>prêt payé sur l’épargne</translation>
        </message>
        <message>
            <source>loan paid by a guarantor</source>
            <translation>prêt payé par un garant</translation>
        </message>
        <message>
            <source>paid the guarantor back</source>
            <translation>a remboursé le garant</translation>
        </message>
        <message>
            <source>part of the loan forgiven</source>
            <translation>partie du prêt remise</translation>
        </message>
        <message>
            <source>loan written off</source>
            <translation>prêt passé en perte</translation>
        </message>
        <message>
            <source>interest earned</source>
            <translation>intérêts acquis</translation>
        </message>
        <message>
            <source>turn paid out</source>
            <translation>tour versé</translation>
        </message>
        <message>
            <source>round begun</source>
            <translation>cycle commencé</translation>
        </message>
        <message>
            <source>turn given by vote</source>
            <translation>tour donné par vote</translation>
        </message>
        <message>
            <source>turns swapped</source>
            <translation>tours échangés</translation>
        </message>
        <message>
            <source>waits for a later turn</source>
            <translation>attend un tour suivant</translation>
        </message>
        <message>
            <source>owes for the turn</source>
            <translation>doit pour le tour</translation>
        </message>
        <message>
            <source>got what was missing</source>
            <translation>a reçu ce qui manquait</translation>
        </message>
        <message>
            <source>debt borne by the reserve</source>
            <translation>dette supportée par la réserve</translation>
        </message>
        <message>
            <source>pot auctioned</source>
            <translation>cagnotte mise aux enchères</translation>
        </message>
        <message>
            <source>seat sold</source>
            <translation>place vendue</translation>
        </message>
        <message>
            <source>seat handed on</source>
            <translation>place cédée</translation>
        </message>
        <message>
            <source>seat given up</source>
            <translation>place abandonnée</translation>
        </message>
        <message>
            <source>somebody stands for the seat</source>
            <translation>quelqu’un se porte garant de la place</translation>
        </message>
        <message>
            <source>pays no more for the turns</source>
            <translation>ne paie plus les tours</translation>
        </message>
        <message>
            <source>share-out agreed</source>
            <translation>partage convenu</translation>
        </message>
        <message>
            <source>part of the share-out</source>
            <translation>portion du partage</translation>
        </message>
        <message>
            <source>share-out paid</source>
            <translation>partage payé</translation>
        </message>
        <message>
            <source>advance given back</source>
            <translation>avance rendue</translation>
        </message>
        <message>
            <source>shares given back</source>
            <translation>parts rendues</translation>
        </message>
        <message>
            <source>savings given back</source>
            <translation>épargne rendue</translation>
        </message>
        <message>
            <source>dividend agreed</source>
            <translation>dividende convenu</translation>
        </message>
        <message>
            <source>parts of the dividend</source>
            <translation>portions du dividende</translation>
        </message>
        <message>
            <source>dividend paid</source>
            <translation>dividende payé</translation>
        </message>
        <message>
            <source>interest on savings</source>
            <translation>intérêts sur l’épargne</translation>
        </message>
        <message>
            <source>loan to the group</source>
            <translation>prêt au groupe</translation>
        </message>
        <message>
            <source>paid to the lender</source>
            <translation>payé au prêteur</translation>
        </message>
        <message>
            <source>debt paid</source>
            <translation>dette payée</translation>
        </message>
        <message>
            <source>put into an investment</source>
            <translation>placé dans un investissement</translation>
        </message>
        <message>
            <source>back from an investment</source>
            <translation>revenu d’un investissement</translation>
        </message>
        <message>
            <source>leaves the group, settled</source>
            <translation>quitte le groupe, réglé</translation>
        </message>
        <message>
            <source>welfare help</source>
            <translation>aide de solidarité</translation>
        </message>
        <message>
            <source>expense</source>
            <translation>dépense</translation>
        </message>
        <message>
            <source>money moved</source>
            <translation>argent déplacé</translation>
        </message>
        <message>
            <source>box counted</source>
            <translation>caisse comptée</translation>
        </message>
        <message>
            <source>difference written</source>
            <translation>différence écrite</translation>
        </message>
        <message>
            <source>cost of the building</source>
            <translation>dépense de l’immeuble</translation>
        </message>
        <message>
            <source>cost paid</source>
            <translation>dépense payée</translation>
        </message>
        <message>
            <source>bill of the building</source>
            <translation>facture de l’immeuble</translation>
        </message>
        <message>
            <source>part of the bill</source>
            <translation>partie de la facture</translation>
        </message>
        <message>
            <source>levy agreed</source>
            <translation>appel de fonds voté</translation>
        </message>
        <message>
            <source>deposit</source>
            <translation>dépôt de garantie</translation>
        </message>
        <message>
            <source>flat added</source>
            <translation>logement ajouté</translation>
        </message>
        <message>
            <source>people of a flat</source>
            <translation>habitants d’un logement</translation>
        </message>
        <message>
            <source>meter read</source>
            <translation>compteur relevé</translation>
        </message>
        <message>
            <source>promised</source>
            <translation>a promis</translation>
        </message>
        <message>
            <source>was given time</source>
            <translation>a eu un délai</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>annulé</translation>
        </message>
        <message>
            <source>does not agree</source>
            <translation>n’est pas d’accord</translation>
        </message>
        <message>
            <source>a dispute is settled</source>
            <translation>contestation réglée</translation>
        </message>
        <message>
            <source>{count} entries</source>
            <translation>{count} écritures</translation>
        </message>
    </context>
    <context>
        <name>ExpenseCard</name>
        <message>
            <source>Expenses</source>
            <translation>Dépenses</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Pour quoi</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Combien</translation>
        </message>
        <message>
            <source>Given to</source>
            <translation>Donné à</translation>
        </message>
        <message>
            <source>Write the expense</source>
            <translation>Écrire la dépense</translation>
        </message>
        <message>
            <source>in cash</source>
            <translation>en espèces</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>par téléphone</translation>
        </message>
        <message>
            <source>by bank</source>
            <translation>par banque</translation>
        </message>
        <message>
            <source>Up to {limit} the treasurer decides. Above that, hands are counted.</source>
            <translation>Jusqu’à {limit} la trésorière décide. Au-delà, on compte les mains.</translation>
        </message>
    </context>
    <context>
        <name>FairScreen</name>
        <message>
            <source>Loans</source>
            <translation>Prêts</translation>
        </message>
        <message>
            <source>The choice</source>
            <translation>Le choix</translation>
        </message>
        <message>
            <source>Amount or PIN</source>
            <translation>Montant ou PIN</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Pourquoi ?</translation>
        </message>
        <message>
            <source>Somebody asks</source>
            <translation>Quelqu’un demande</translation>
        </message>
        <message>
            <source>Pass over</source>
            <translation>Passer</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Tirage</translation>
        </message>
        <message>
            <source>How it is paid</source>
            <translation>Mode de paiement</translation>
        </message>
        <message>
            <source>Next fund</source>
            <translation>Caisse suivante</translation>
        </message>
        <message>
            <source>Give the loan</source>
            <translation>Donner le prêt</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Toutes les touches</translation>
        </message>
        <message>
            <source>No fund</source>
            <translation>Pas de caisse</translation>
        </message>
        <message>
            <source>The group opens one in the group rules.</source>
            <translation>Le groupe en ouvre une dans les règles du groupe.</translation>
        </message>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>Ce code est faux. Il reste %Ln essai.</numerusform>
                <numerusform>Ce code est faux. Il reste %Ln essais.</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs the PIN of who allows it</source>
            <translation>Il faut le PIN de qui l’autorise</translation>
        </message>
        <message>
            <source>Written: nobody was chosen</source>
            <translation>Noté : personne n’a été choisi</translation>
        </message>
        <message>
            <source>{name} got a loan of {amount}</source>
            <translation>{name} a reçu un prêt de {amount}</translation>
        </message>
    </context>
    <context>
        <name>FairWords</name>
        <message>
            <source>paid in {amount}</source>
            <translation>a versé {amount}</translation>
        </message>
        <message>
            <source>never borrowed</source>
            <translation>n’a jamais emprunté</translation>
        </message>
        <message>
            <source>borrowed {amount}</source>
            <translation>a emprunté {amount}</translation>
        </message>
        <message>
            <source>passed over: {why}</source>
            <translation>passé : {why}</translation>
        </message>
        <message>
            <source>waits until everybody has paid</source>
            <translation>attend que tout le monde ait payé</translation>
        </message>
        <message>
            <source>asks for nothing</source>
            <translation>ne demande rien</translation>
        </message>
        <message>
            <source>asks for less than one instalment</source>
            <translation>demande moins qu’une échéance</translation>
        </message>
        <message>
            <source>the fee of this month is missing</source>
            <translation>la cotisation de ce mois manque</translation>
        </message>
        <message>
            <source>asks for more than was paid in ({amount})</source>
            <translation>demande plus qu’il n’a versé ({amount})</translation>
        </message>
        <message>
            <source>has a loan that still runs</source>
            <translation>a un prêt en cours</translation>
        </message>
        <message>
            <source>asks for more than the fund can lend now</source>
            <translation>demande plus que la caisse ne peut prêter maintenant</translation>
        </message>
        <message>
            <source>Last loan paid back (logarithm)</source>
            <translation>Dernier prêt remboursé (logarithme)</translation>
        </message>
        <message>
            <source>Paid in (logarithm)</source>
            <translation>Versé (logarithme)</translation>
        </message>
        <message>
            <source>Months without a loan</source>
            <translation>Mois sans prêt</translation>
        </message>
        <message>
            <source>Last payment</source>
            <translation>Dernier paiement</translation>
        </message>
        <message>
            <source>Instalments paid</source>
            <translation>Échéances payées</translation>
        </message>
        <message>
            <source>Borrowed in all (logarithm)</source>
            <translation>Emprunté en tout (logarithme)</translation>
        </message>
        <message>
            <source>Loans received</source>
            <translation>Prêts reçus</translation>
        </message>
        <message>
            <source>Asks for (logarithm)</source>
            <translation>Demande (logarithme)</translation>
        </message>
        <message>
            <source>Paid in and borrowed together</source>
            <translation>Versé et emprunté ensemble</translation>
        </message>
        <message>
            <source>before every number: nothing yet of {what}</source>
            <translation>avant tout nombre : rien encore pour {what}</translation>
        </message>
        <message>
            <source>This month has its loan.</source>
            <translation>Ce mois a son prêt.</translation>
        </message>
        <message>
            <source>Everybody waits for {names}.</source>
            <translation>Tout le monde attend {names}.</translation>
        </message>
        <message>
            <source>Nobody can be chosen. This is written down, and does not use the month up.</source>
            <translation>Personne ne peut être choisi. C’est noté, et le mois reste ouvert.</translation>
        </message>
        <message>
            <source>{names} stand first alike: the draw says.</source>
            <translation>{names} sont premiers à égalité : le tirage décide.</translation>
        </message>
        <message>
            <source>The rule says who comes first. Nobody chooses.</source>
            <translation>La règle dit qui vient d’abord. Personne ne choisit.</translation>
        </message>
    </context>
    <context>
        <name>GiveCard</name>
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
            <source>Write that nobody is chosen</source>
            <translation>Noter que personne n’est choisi</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments of {amount}, one each month, without interest</source>
            <translation>
                <numerusform>%Ln versement de {amount}, sans intérêt</numerusform>
                <numerusform>%Ln versements de {amount}, un par mois, sans intérêt</numerusform>
            </translation>
        </message>
        <message>
            <source>Who allows it</source>
            <translation>Qui l’autorise</translation>
        </message>
        <message>
            <source>Give the loan of {amount}</source>
            <translation>Donner le prêt de {amount}</translation>
        </message>
    </context>
    <context>
        <name>Giving</name>
        <message>
            <source>{name} got a loan of {amount}</source>
            <translation>{name} a reçu un prêt de {amount}</translation>
        </message>
        <message>
            <source>{name}: {amount} waits for money</source>
            <translation>{name} : {amount} en attente d’argent</translation>
        </message>
        <message>
            <source>{name}: not today</source>
            <translation>{name} : pas aujourd’hui</translation>
        </message>
    </context>
    <context>
        <name>Hands</name>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Rien</translation>
        </message>
        <message>
            <source>Passed: {yes}, needs {needed}</source>
            <translation>Adopté : {yes} pour {needed} requis</translation>
        </message>
        <message>
            <source>Not passed: {yes}, needs {needed}</source>
            <translation>Rejeté : {yes} pour {needed} requis</translation>
        </message>
        <message>
            <source>{counted} of {here} counted</source>
            <translation>{counted} sur {here} comptés</translation>
        </message>
    </context>
    <context>
        <name>HereCard</name>
        <message>
            <source>Here so far</source>
            <translation>Présents</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>sur {count}</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Apology</source>
            <translation>Excusés</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Absents</translation>
        </message>
        <message>
            <source>Not called</source>
            <translation>Pas encore appelés</translation>
        </message>
        <message>
            <source>Enough to decide: {count} needed</source>
            <translation>Assez pour décider : il en faut {count}</translation>
        </message>
        <message>
            <source>To decide {count} must be here</source>
            <translation>Pour décider il faut {count} présents</translation>
        </message>
    </context>
    <context>
        <name>HiddenLine</name>
        <message>
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>caché</translation>
        </message>
    </context>
    <context>
        <name>HintList</name>
        <message>
            <source>Look here first</source>
            <translation>Regardez d’abord ici</translation>
        </message>
        <message>
            <source>Not found? The meeting can still close. The {amount} are written down in front of everyone and the chairperson signs for it.</source>
            <translation>Introuvable ? La réunion peut quand même se clore. Les {amount} sont inscrits devant tous et la présidente signe.</translation>
        </message>
        <message>
            <source>Write down {amount} missing</source>
            <translation>Inscrire {amount} manquants</translation>
        </message>
        <message>
            <source>Write down {amount} too much</source>
            <translation>Inscrire {amount} en trop</translation>
        </message>
    </context>
    <context>
        <name>HistoryPanel</name>
        <message>
            <source>What was written in this meeting</source>
            <translation>Ce qui a été écrit dans cette réunion</translation>
        </message>
        <message>
            <source>Nothing is deleted: what is taken back stays visible here.</source>
            <translation>Rien n'est effacé : ce qui est annulé reste visible ici.</translation>
        </message>
        <message>
            <source>What a member does not agree with stands in the minutes of every meeting until it is settled; taking it back needs a vote.</source>
            <translation>Ce qu’un membre conteste figure au procès-verbal de chaque réunion jusqu’à son règlement ; l’annuler demande un vote.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Photos and papers</source>
            <translation>Photos et pièces</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
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
            <source>Written by</source>
            <translation>Écrit par</translation>
        </message>
        <message numerus="yes">
            <source>%Ln papers</source>
            <translation>
                <numerusform>%Ln pièce</numerusform>
                <numerusform>%Ln pièces</numerusform>
            </translation>
        </message>
        <message>
            <source>{entry} (not agreed)</source>
            <translation>{entry} (contesté)</translation>
        </message>
        <message>
            <source>{entry} (taken back)</source>
            <translation>{entry} (annulé)</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Réglé</translation>
        </message>
        <message>
            <source>Not agreed</source>
            <translation>Contesté</translation>
        </message>
        <message>
            <source>{name} does not agree: {words}</source>
            <translation>{name} n’est pas d’accord : {words}</translation>
        </message>
        <message>
            <source>How it was settled</source>
            <translation>Comment cela s’est réglé</translation>
        </message>
        <message>
            <source>What the member says</source>
            <translation>Ce que dit le membre</translation>
        </message>
    </context>
    <context>
        <name>KeysCard</name>
        <message numerus="yes">
            <source>%Ln keys open the book</source>
            <translation>
                <numerusform>%Ln clé ouvre le livre</numerusform>
                <numerusform>%Ln clés ouvrent le livre</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn the laptop to each key holder. Each types a PIN.</source>
            <translation>Tournez l'ordinateur vers chaque gardien de clé. Chacun tape un PIN.</translation>
        </message>
        <message>
            <source>No key holders are chosen yet.</source>
            <translation>Aucun gardien de clé n'est encore choisi.</translation>
        </message>
        <message>
            <source>The last meeting was closed without {names}: their PIN comes first.</source>
            <translation>La dernière réunion a été close sans {names} : leur code vient d’abord.</translation>
        </message>
        <message>
            <source>Open {time}</source>
            <translation>Ouvert {time}</translation>
        </message>
        <message>
            <source>PIN forgotten</source>
            <translation>PIN oublié</translation>
        </message>
        <message>
            <source>Somebody is not here</source>
            <translation>Quelqu'un n'est pas là</translation>
        </message>
        <message numerus="yes">
            <source>%Ln keys and {name} also open it.</source>
            <translation>
                <numerusform>%Ln clé et {name} l'ouvrent aussi.</numerusform>
                <numerusform>%Ln clés et {name} l'ouvrent aussi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on to the roll call</source>
            <translation>Passer à l'appel</translation>
        </message>
        <message>
            <source>Open meeting {no}</source>
            <translation>Ouvrir la réunion {no}</translation>
        </message>
        <message>
            <source>Key {no}</source>
            <translation>Clé {no}</translation>
        </message>
    </context>
    <context>
        <name>LastEntryCard</name>
        <message>
            <source>Last entry</source>
            <translation>Dernière écriture</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Nothing written yet</source>
            <translation>Rien d’écrit encore</translation>
        </message>
    </context>
    <context>
        <name>LeavePage</name>
        <message>
            <source>the whole</source>
            <translation>entière</translation>
        </message>
        <message>
            <source>Which part of a seat: 1/2, 1/3</source>
            <translation>Quelle partie d’une place : 1/2, 1/3</translation>
        </message>
        <message>
            <source>Somebody leaves the round</source>
            <translation>Quelqu’un quitte le cycle</translation>
        </message>
        <message>
            <source>The seat goes to somebody who pays what was paid for it. Or it is given up: those who had their turn got a larger pot, and owe the difference.</source>
            <translation>La place va à qui paie ce qui a été versé pour elle. Ou elle est abandonnée : ceux qui ont eu leur tour ont reçu plus et doivent la différence.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Hand the seat on for {amount}</source>
            <translation>Céder la place pour {amount}</translation>
        </message>
        <message>
            <source>Hand {part} of the seat on for {amount}</source>
            <translation>Céder {part} de la place pour {amount}</translation>
        </message>
        <message>
            <source>Give the seat up for {amount}</source>
            <translation>Abandonner la place pour {amount}</translation>
        </message>
        <message>
            <source>{name} got {got} and pays {paid} in all</source>
            <translation>{name} a reçu {got} et paie {paid} en tout</translation>
        </message>
        <message numerus="yes">
            <source>%Ln seats still to come pay and get the same: {amount}.</source>
            <translation>
                <numerusform>%Ln place à venir paie et reçoit autant : {amount}.</numerusform>
                <numerusform>%Ln places à venir paient et reçoivent autant : {amount}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LoanWords</name>
        <message>
            <source>No other loan open</source>
            <translation>Aucun autre prêt en cours</translation>
        </message>
        <message>
            <source>Another loan is open</source>
            <translation>Un autre prêt est en cours</translation>
        </message>
        <message>
            <source>Paid earlier loans on time</source>
            <translation>Prêts passés payés à temps</translation>
        </message>
        <message>
            <source>Came to the meetings</source>
            <translation>Venue aux réunions</translation>
        </message>
        <message>
            <source>Paid back before the share-out</source>
            <translation>Remboursé avant le partage</translation>
        </message>
        <message>
            <source>Was allowed and not handed over; allow it anew</source>
            <translation>Accordé mais non remis ; à accorder de nouveau</translation>
        </message>
        <message>
            <source>There is not enough money to lend</source>
            <translation>Pas assez d’argent à prêter</translation>
        </message>
        <message>
            <source>Is not here today</source>
            <translation>Absent aujourd’hui</translation>
        </message>
        <message>
            <source>Members stand for it</source>
            <translation>Des membres se portent garants</translation>
        </message>
        <message>
            <source>the first one</source>
            <translation>le premier</translation>
        </message>
        <message>
            <source>last one closed {last_on}</source>
            <translation>dernier soldé le {last_on}</translation>
        </message>
        <message>
            <source>{left_minor} left</source>
            <translation>reste {left_minor}</translation>
        </message>
        <message>
            <source>{done} of {of}</source>
            <translation>{done} sur {of}</translation>
        </message>
        <message>
            <source>{last_on}, share-out {share_out_on}</source>
            <translation>{last_on}, partage {share_out_on}</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>personne encore</translation>
        </message>
        <message>
            <source>{name} (on paper)</source>
            <translation>{name} (sur papier)</translation>
        </message>
        <message>
            <source>How much?</source>
            <translation>Combien ?</translation>
        </message>
        <message>
            <source>How many payments?</source>
            <translation>Combien de versements ?</translation>
        </message>
        <message>
            <source>The rules do not allow it</source>
            <translation>Les règles ne le permettent pas</translation>
        </message>
        <message>
            <source>Hands are to be counted</source>
            <translation>Les mains sont à compter</translation>
        </message>
        <message>
            <source>Not enough hands</source>
            <translation>Pas assez de mains</translation>
        </message>
        <message>
            <source>Needs the PIN of who allows it</source>
            <translation>Il faut le code de qui autorise</translation>
        </message>
        <message>
            <source>Chairperson’s PIN</source>
            <translation>Code de la présidente</translation>
        </message>
        <message>
            <source>Treasurer’s PIN</source>
            <translation>Code de la trésorière</translation>
        </message>
        <message>
            <source>Secretary’s PIN</source>
            <translation>Code de la secrétaire</translation>
        </message>
        <message>
            <source>Key holder’s PIN</source>
            <translation>PIN du porteur de clé</translation>
        </message>
    </context>
    <context>
        <name>LoansScreen</name>
        <message>
            <source>Loans</source>
            <translation>Prêts</translation>
        </message>
        <message>
            <source>Amount, hands or PIN</source>
            <translation>Montant, mains ou code</translation>
        </message>
        <message>
            <source>Next box</source>
            <translation>Case suivante</translation>
        </message>
        <message>
            <source>Somebody asks</source>
            <translation>Demande</translation>
        </message>
        <message>
            <source>Guarantor</source>
            <translation>Garant</translation>
        </message>
        <message>
            <source>How it is paid</source>
            <translation>Mode de paiement</translation>
        </message>
        <message>
            <source>Give the loan</source>
            <translation>Donner le prêt</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>Pas aujourd’hui</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Toutes les touches</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
    </context>
    <context>
        <name>MeetingFrame</name>
        <message>
            <source>Saved {time}</source>
            <translation>Enregistré {time}</translation>
        </message>
        <message>
            <source>Meeting {no}</source>
            <translation>Réunion {no}</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Relire</translation>
        </message>
        <message>
            <source>Go to a step</source>
            <translation>Aller à une étape</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Étape suivante</translation>
        </message>
        <message>
            <source>Look at a member’s page</source>
            <translation>Voir la page d’un membre</translation>
        </message>
        <message>
            <source>What was written</source>
            <translation>Ce qui est écrit</translation>
        </message>
        <message>
            <source>Curtain</source>
            <translation>Rideau</translation>
        </message>
        <message>
            <source>Members’ screen</source>
            <translation>Écran des membres</translation>
        </message>
    </context>
    <context>
        <name>MinutesPage</name>
        <message>
            <source>Minutes of this meeting</source>
            <translation>Procès-verbal de cette réunion</translation>
        </message>
        <message>
            <source>Write the minutes</source>
            <translation>Écrire le procès-verbal</translation>
        </message>
        <message>
            <source>Put together what the book knows</source>
            <translation>Réunir ce que le livre sait</translation>
        </message>
    </context>
    <context>
        <name>MoreCard</name>
        <message>
            <source>Votes</source>
            <translation>Votes</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Procès-verbal</translation>
        </message>
        <message>
            <source>Move money</source>
            <translation>Déplacer de l’argent</translation>
        </message>
        <message>
            <source>Correct an old line</source>
            <translation>Corriger une ancienne ligne</translation>
        </message>
        <message>
            <source>Money without a name</source>
            <translation>Argent sans nom</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
    </context>
    <context>
        <name>MovePage</name>
        <message>
            <source>Debt of {name}</source>
            <translation>Dette de {name}</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Vers</translation>
        </message>
        <message>
            <source>Name of the investment</source>
            <translation>Nom du placement</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Combien</translation>
        </message>
        <message>
            <source>Carried by</source>
            <translation>Portée par</translation>
        </message>
        <message>
            <source>A new investment</source>
            <translation>Un nouveau placement</translation>
        </message>
        <message>
            <source>Nothing is left there</source>
            <translation>Il n’y reste rien</translation>
        </message>
        <message>
            <source>Move the money</source>
            <translation>Déplacer l’argent</translation>
        </message>
    </context>
    <context>
        <name>NamelessPage</name>
        <message>
            <source>How much</source>
            <translation>Combien</translation>
        </message>
        <message>
            <source>What is known of it</source>
            <translation>Ce qu’on en sait</translation>
        </message>
        <message>
            <source>Nobody’s yet</source>
            <translation>Encore à personne</translation>
        </message>
        <message>
            <source>Whose it is</source>
            <translation>À qui c’est</translation>
        </message>
        <message>
            <source>Write the money</source>
            <translation>Noter l’argent</translation>
        </message>
        <message>
            <source>Give it to the member</source>
            <translation>Le donner au membre</translation>
        </message>
        <message>
            <source>It goes into the box. Once it is known whose it is, give it to the member here.</source>
            <translation>Il va dans la caisse. Quand on saura à qui il est, donnez-le au membre ici.</translation>
        </message>
    </context>
    <context>
        <name>NewPinCard</name>
        <message>
            <source>A new PIN for {name}</source>
            <translation>Un nouveau PIN pour {name}</translation>
        </message>
        <message>
            <source>The chairperson and one key holder allow it with their PINs.</source>
            <translation>La présidente et un gardien de clé l'autorisent avec leur PIN.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>PIN of {name}</source>
            <translation>PIN de {name}</translation>
        </message>
        <message>
            <source>{name}: the new PIN once more</source>
            <translation>{name} : le nouveau PIN encore une fois</translation>
        </message>
        <message>
            <source>{name}: a new PIN of 4 to 6 digits</source>
            <translation>{name} : un nouveau PIN de 4 à 6 chiffres</translation>
        </message>
        <message>
            <source>The two are not the same. Type the new PIN again.</source>
            <translation>Les deux ne sont pas les mêmes. Retapez le nouveau PIN.</translation>
        </message>
        <message numerus="yes">
            <source>This PIN is not right. %Ln tries left.</source>
            <translation>
                <numerusform>Ce PIN n'est pas bon. Il reste %Ln essai.</numerusform>
                <numerusform>Ce PIN n'est pas bon. Il reste %Ln essais.</numerusform>
            </translation>
        </message>
        <message>
            <source>The new PIN of {name} works now.</source>
            <translation>Le nouveau PIN de {name} fonctionne maintenant.</translation>
        </message>
    </context>
    <context>
        <name>NowPaying</name>
        <message>
            <source>Now paying</source>
            <translation>Paie maintenant</translation>
        </message>
        <message>
            <source>Has paid</source>
            <translation>A payé</translation>
        </message>
        <message>
            <source>Savings so far</source>
            <translation>Épargne à ce jour</translation>
        </message>
        <message>
            <source>No loan</source>
            <translation>Pas de prêt</translation>
        </message>
        <message>
            <source>Loan</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Missed shares, may be bought</source>
            <translation>Parts manquées, achetables</translation>
        </message>
        <message>
            <source>To pay now</source>
            <translation>À payer</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Étape suivante</translation>
        </message>
        <message>
            <source>Next who pays</source>
            <translation>Au suivant</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Écrire</translation>
        </message>
        <message>
            <source>Paid exactly</source>
            <translation>A payé juste</translation>
        </message>
        <message>
            <source>Cash given</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Monnaie</translation>
        </message>
        <message>
            <source>Owed from before</source>
            <translation>Dû d’avant</translation>
        </message>
        <message>
            <source>From the advance</source>
            <translation>Pris sur l’avance</translation>
        </message>
        <message>
            <source>Further kinds (Space)</source>
            <translation>Autres montants (Espace)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln shares</source>
            <translation>
                <numerusform>%Ln part</numerusform>
                <numerusform>%Ln parts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OpenStep</name>
        <message>
            <source>Reading the last closing</source>
            <translation>Lecture de la dernière clôture</translation>
        </message>
        <message>
            <source>Only an officer opens the book</source>
            <translation>Seul un responsable ouvre le livre</translation>
        </message>
        <message>
            <source>Treasurer, chairperson or secretary do this step.</source>
            <translation>La trésorière, la présidente ou la secrétaire font cette étape.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Relire</translation>
        </message>
        <message>
            <source>wait {time}</source>
            <translation>attendez {time}</translation>
        </message>
        <message numerus="yes">
            <source>This PIN is not right. %Ln tries left.</source>
            <translation>
                <numerusform>Ce PIN n'est pas bon. Il reste %Ln essai.</numerusform>
                <numerusform>Ce PIN n'est pas bon. Il reste %Ln essais.</numerusform>
            </translation>
        </message>
        <message>
            <source>Too many wrong PINs. Wait, then try again.</source>
            <translation>Trop de mauvais PIN. Attendez, puis réessayez.</translation>
        </message>
        <message>
            <source>Between the meetings</source>
            <translation>Entre les réunions</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>Code PIN</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Next person</source>
            <translation>Personne suivante</translation>
        </message>
        <message>
            <source>Show a number</source>
            <translation>Montrer un chiffre</translation>
        </message>
        <message>
            <source>Members’ screen</source>
            <translation>Écran des membres</translation>
        </message>
        <message>
            <source>Leave the meeting</source>
            <translation>Quitter la réunion</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Toutes les touches</translation>
        </message>
        <message>
            <source>Another amount</source>
            <translation>Un autre montant</translation>
        </message>
        <message>
            <source>Count later</source>
            <translation>Compter plus tard</translation>
        </message>
        <message>
            <source>Somebody is not here</source>
            <translation>Quelqu'un n'est pas là</translation>
        </message>
        <message>
            <source>PIN forgotten</source>
            <translation>PIN oublié</translation>
        </message>
        <message>
            <source>What was in the box?</source>
            <translation>Qu'y avait-il dans la caisse ?</translation>
        </message>
    </context>
    <context>
        <name>OrderCard</name>
        <message>
            <source>The order</source>
            <translation>L’ordre</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>This is the last turn of the round. The group agrees on a new order.</source>
            <translation>C’est le dernier tour de la série. Le groupe convient d’un nouvel ordre.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln turns to come in this round.</source>
            <translation>
                <numerusform>Encore %Ln tour dans cette série.</numerusform>
                <numerusform>Encore %Ln tours dans cette série.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fair order, {month}</source>
            <translation>Ordre équitable, {month}</translation>
        </message>
        <message>
            <source>{n} of {of} have paid</source>
            <translation>{n} sur {of} ont payé</translation>
        </message>
        <message>
            <source>{amount} can be lent</source>
            <translation>{amount} peut être prêté</translation>
        </message>
        <message>
            <source>waited</source>
            <translation>attente</translation>
        </message>
        <message>
            <source>paid in</source>
            <translation>versé</translation>
        </message>
        <message>
            <source>borrowed</source>
            <translation>emprunté</translation>
        </message>
        <message>
            <source>Nobody has asked for a loan this month yet.</source>
            <translation>Personne n’a encore demandé de prêt ce mois-ci.</translation>
        </message>
    </context>
    <context>
        <name>OtherScreen</name>
        <message>
            <source>Other</source>
            <translation>Autres</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Dépense</translation>
        </message>
        <message>
            <source>Welfare</source>
            <translation>Solidarité</translation>
        </message>
        <message>
            <source>Vote</source>
            <translation>Vote</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>PV</translation>
        </message>
        <message>
            <source>Move money</source>
            <translation>Déplacer</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
        <message>
            <source>Money without a name</source>
            <translation>Argent sans nom</translation>
        </message>
        <message>
            <source>How it is paid</source>
            <translation>Mode de paiement</translation>
        </message>
        <message>
            <source>Put the minutes together</source>
            <translation>Réunir le procès-verbal</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Écrire</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Toutes les touches</translation>
        </message>
        <message>
            <source>Other business</source>
            <translation>Divers</translation>
        </message>
        <message>
            <source>{what}: {amount} paid</source>
            <translation>{what} : {amount} payés</translation>
        </message>
        <message>
            <source>{name} got {amount} of help</source>
            <translation>{name} a reçu {amount} d’aide</translation>
        </message>
        <message>
            <source>The vote is written: {text}</source>
            <translation>Le vote est écrit : {text}</translation>
        </message>
        <message>
            <source>The minutes are written</source>
            <translation>Le procès-verbal est écrit</translation>
        </message>
        <message>
            <source>{amount} moved</source>
            <translation>{amount} déplacés</translation>
        </message>
        <message>
            <source>{amount} written without a name</source>
            <translation>{amount} notés sans nom</translation>
        </message>
        <message>
            <source>The money is {name}’s</source>
            <translation>L’argent est à {name}</translation>
        </message>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>Ce code est faux. Il reste %Ln essai.</numerusform>
                <numerusform>Ce code est faux. Il reste %Ln essais.</numerusform>
            </translation>
        </message>
        <message>
            <source>The old line is taken back</source>
            <translation>L’ancienne ligne est annulée</translation>
        </message>
    </context>
    <context>
        <name>OtherWords</name>
        <message>
            <source>Hall rent</source>
            <translation>Location de salle</translation>
        </message>
        <message>
            <source>Books, pens</source>
            <translation>Cahiers, stylos</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>Transport</translation>
        </message>
        <message>
            <source>Airtime</source>
            <translation>Crédit téléphone</translation>
        </message>
        <message>
            <source>Bank fee</source>
            <translation>Frais bancaires</translation>
        </message>
        <message>
            <source>Loan bag in the box</source>
            <translation>Sac des prêts dans la caisse</translation>
        </message>
        <message>
            <source>Welfare bag in the box</source>
            <translation>Sac solidarité dans la caisse</translation>
        </message>
        <message>
            <source>Cash on the way</source>
            <translation>Espèces en chemin</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
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
            <source>Investment</source>
            <translation>Placement</translation>
        </message>
        <message>
            <source>More than half</source>
            <translation>Plus de la moitié</translation>
        </message>
        <message>
            <source>Two thirds</source>
            <translation>Deux tiers</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Hands up</source>
            <translation>À main levée</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Par noms</translation>
        </message>
        <message>
            <source>Secret, by slips</source>
            <translation>Secret, par billets</translation>
        </message>
        <message>
            <source>By shares</source>
            <translation>Par parts</translation>
        </message>
        <message>
            <source>By area</source>
            <translation>Par surface</translation>
        </message>
        <message>
            <source>counted twice</source>
            <translation>compté deux fois</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>adopté</translation>
        </message>
        <message>
            <source>not passed</source>
            <translation>rejeté</translation>
        </message>
        <message>
            <source>a tie</source>
            <translation>égalité</translation>
        </message>
        <message>
            <source>too few here</source>
            <translation>trop peu présents</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>pas compté</translation>
        </message>
        <message>
            <source>{yes} : {no} {result}</source>
            <translation>{yes} : {no} {result}</translation>
        </message>
    </context>
    <context>
        <name>PapersPanel</name>
        <message>
            <source>Photos and papers</source>
            <translation>Photos et pièces</translation>
        </message>
        <message>
            <source>They lie sealed beside the book on this laptop. A server carries them to the others for two years; sticks and copies of the book carry them too.</source>
            <translation>Elles sont scellées à côté du livre sur cet ordinateur. Un serveur les porte aux autres pendant deux ans ; les clés et les copies du livre les emportent aussi.</translation>
        </message>
        <message>
            <source>Add a photo or a PDF…</source>
            <translation>Ajouter une photo ou un PDF…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Pièce</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Photo {no}</source>
            <translation>Photo {no}</translation>
        </message>
        <message>
            <source>Document {no}</source>
            <translation>Document {no}</translation>
        </message>
        <message>
            <source>{kib} KiB</source>
            <translation>{kib} Kio</translation>
        </message>
        <message>
            <source>here</source>
            <translation>ici</translation>
        </message>
        <message>
            <source>has not come yet</source>
            <translation>pas encore arrivée</translation>
        </message>
        <message>
            <source>on another laptop</source>
            <translation>sur un autre ordinateur</translation>
        </message>
        <message>
            <source>Which photo or PDF?</source>
            <translation>Quelle photo ou quel PDF ?</translation>
        </message>
        <message>
            <source>Sealed and put to the entry.</source>
            <translation>Scellée et jointe à l’écriture.</translation>
        </message>
    </context>
    <context>
        <name>PausedPage</name>
        <message>
            <source>{amount} lie counted in the box. Every step stands as you left it.</source>
            <translation>{amount} sont comptés dans la caisse. Chaque étape est restée telle quelle.</translation>
        </message>
        <message>
            <source>The meeting is paused</source>
            <translation>La réunion est en pause</translation>
        </message>
        <message>
            <source>Go on with the meeting</source>
            <translation>Continuer la réunion</translation>
        </message>
    </context>
    <context>
        <name>PayCard</name>
        <message>
            <source>Turn {number} of {of}</source>
            <translation>Tour {number} sur {of}</translation>
        </message>
        <message>
            <source>Check the draw</source>
            <translation>Vérifier le tirage</translation>
        </message>
        <message>
            <source>Give {name}</source>
            <translation>Donner à {name}</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>personne</translation>
        </message>
        <message>
            <source>Who fed the meeting</source>
            <translation>Qui a nourri la réunion</translation>
        </message>
        <message>
            <source>Place drawn on {day}, seal {seal}</source>
            <translation>Rang tiré le {day}, sceau {seal}</translation>
        </message>
        <message>
            <source>Place drawn by paper slips on {day}</source>
            <translation>Rang tiré avec des papiers le {day}</translation>
        </message>
        <message>
            <source>The order was agreed by the meeting.</source>
            <translation>L’ordre a été convenu par la réunion.</translation>
        </message>
        <message>
            <source>Waits until it comes</source>
            <translation>Attend que ça vienne</translation>
        </message>
        <message>
            <source>Owed from before, taken off</source>
            <translation>Dû d’avant, retenu</translation>
        </message>
        <message>
            <source>For the host</source>
            <translation>Pour l’hôte</translation>
        </message>
        <message numerus="yes">
            <source>%Ln members paid {amount}</source>
            <translation>
                <numerusform>%Ln membre a payé {amount}</numerusform>
                <numerusform>%Ln membres ont payé {amount}</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} was absent and owes {amount}</source>
            <translation>{name}, absence, doit {amount}</translation>
        </message>
        <message>
            <source>{name} did not pay and owes {amount}</source>
            <translation>{name} n’a pas payé et doit {amount}</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>pas compté</translation>
        </message>
        <message>
            <source>{name} agrees to have got it</source>
            <translation>{name} confirme l’avoir reçu</translation>
        </message>
        <message>
            <source>Thumb on the printed receipt</source>
            <translation>Pouce sur le reçu imprimé</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>Agreed with the PIN</source>
            <translation>Confirmé par code</translation>
        </message>
        <message>
            <source>Thumb on paper</source>
            <translation>Pouce sur papier</translation>
        </message>
        <message>
            <source>Give {amount} in cash</source>
            <translation>{amount} en espèces</translation>
        </message>
        <message>
            <source>Send {amount} by phone</source>
            <translation>Envoyer {amount} par téléphone</translation>
        </message>
        <message>
            <source>Send {amount} by bank</source>
            <translation>Envoyer {amount} par banque</translation>
        </message>
        <message>
            <source>In cash</source>
            <translation>En espèces</translation>
        </message>
        <message>
            <source>By bank</source>
            <translation>Par banque</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Par téléphone</translation>
        </message>
        <message>
            <source>Code of the payment</source>
            <translation>Code du paiement</translation>
        </message>
    </context>
    <context>
        <name>QueueCard</name>
        <message>
            <source>Asked today</source>
            <translation>Demandes du jour</translation>
        </message>
        <message>
            <source>Somebody asks</source>
            <translation>Nouvelle demande</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Donné</translation>
        </message>
        <message>
            <source>Not ready yet</source>
            <translation>Pas encore prêt</translation>
        </message>
        <message>
            <source>Waits for money, place {n}</source>
            <translation>Attend l’argent, rang {n}</translation>
        </message>
        <message>
            <source>The money is there now</source>
            <translation>L’argent est là maintenant</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>Pas aujourd’hui</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Short of money</source>
            <translation>Pas assez d’argent</translation>
        </message>
        <message>
            <source>Money we can lend today</source>
            <translation>Ce que nous pouvons prêter</translation>
        </message>
        <message>
            <source>This loan</source>
            <translation>Ce prêt</translation>
        </message>
        <message>
            <source>Left to lend</source>
            <translation>Reste à prêter</translation>
        </message>
        <message>
            <source>Welfare {welfare} and today’s turn {pot} are kept out.</source>
            <translation>La solidarité {welfare} et le tour du jour {pot} sont mis à part.</translation>
        </message>
    </context>
    <context>
        <name>ReadCard</name>
        <message>
            <source>Read this out</source>
            <translation>À lire à voix haute</translation>
        </message>
        <message>
            <source>Cash locked in the box</source>
            <translation>Espèces enfermées dans la caisse</translation>
        </message>
        <message>
            <source>Loan bag</source>
            <translation>Sac des prêts</translation>
        </message>
        <message>
            <source>Welfare bag</source>
            <translation>Sac solidarité</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Par téléphone</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>Pas encore vérifié</translation>
        </message>
        <message numerus="yes">
            <source>By phone, %Ln not checked</source>
            <translation>
                <numerusform>Par téléphone, %Ln non vérifié</numerusform>
                <numerusform>Par téléphone, %Ln non vérifiés</numerusform>
            </translation>
        </message>
        <message>
            <source>Still to pay</source>
            <translation>Reste à payer</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more members</source>
            <translation>
                <numerusform>et %Ln autre membre</numerusform>
                <numerusform>et %Ln autres membres</numerusform>
            </translation>
        </message>
        <message>
            <source>Next meeting {day}, {time}.</source>
            <translation>Prochaine réunion {day}, {time}.</translation>
        </message>
        <message>
            <source>Turn: {name}.</source>
            <translation>Tour : {name}.</translation>
        </message>
        <message>
            <source>Other day</source>
            <translation>Autre jour</translation>
        </message>
        <message>
            <source>Day of the next meeting</source>
            <translation>Jour de la prochaine réunion</translation>
        </message>
    </context>
    <context>
        <name>RitualCard</name>
        <message>
            <source>Ask the members first</source>
            <translation>Demandez d'abord aux membres</translation>
        </message>
        <message>
            <source>They remember what was in the box on {day}. Then show the number.</source>
            <translation>La caisse du {day} : ils s'en souviennent. Montrez ensuite le chiffre.</translation>
        </message>
        <message>
            <source>This is the first meeting. The box starts with what is in it now.</source>
            <translation>C'est la première réunion. La caisse commence avec ce qui s'y trouve.</translation>
        </message>
        <message>
            <source>Was the box counted now?</source>
            <translation>La caisse vient-elle d'être comptée ?</translation>
        </message>
        <message>
            <source>Yes, {amount}</source>
            <translation>Oui, {amount}</translation>
        </message>
        <message>
            <source>Another amount</source>
            <translation>Un autre montant</translation>
        </message>
        <message>
            <source>Count later</source>
            <translation>Compter plus tard</translation>
        </message>
        <message>
            <source>Welcome words and prayer are not timed. The clock starts with the roll call.</source>
            <translation>L'accueil et la prière ne sont pas minutés. L'heure court dès l'appel.</translation>
        </message>
        <message>
            <source>Cash in the box</source>
            <translation>Espèces en caisse</translation>
        </message>
        <message>
            <source>Loan bag</source>
            <translation>Sac des prêts</translation>
        </message>
        <message>
            <source>Welfare bag</source>
            <translation>Sac de solidarité</translation>
        </message>
        <message>
            <source>M-Pesa till</source>
            <translation>Caisse M-Pesa</translation>
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
            <source>USDT</source>
            <translation>USDT</translation>
        </message>
        <message>
            <source>The box is counted in step 7.</source>
            <translation>La caisse est comptée à l'étape 7.</translation>
        </message>
        <message>
            <source>Box and book agree.</source>
            <translation>La caisse et le livre concordent.</translation>
        </message>
        <message>
            <source>How many of each? Enter after the last one.</source>
            <translation>Combien de chaque ? Entrée après le dernier.</translation>
        </message>
        <message>
            <source>{amount} less in the box than in the book. The chairperson types a PIN.</source>
            <translation>{amount} de moins en caisse que dans le livre. La présidente tape un PIN.</translation>
        </message>
        <message>
            <source>{amount} more in the box than in the book. The chairperson types a PIN.</source>
            <translation>{amount} de plus en caisse que dans le livre. La présidente tape un PIN.</translation>
        </message>
    </context>
    <context>
        <name>RollCall</name>
        <message>
            <source>left at {time}</source>
            <translation>parti(e) à {time}</translation>
        </message>
        <message>
            <source>{what}, fine {amount}</source>
            <translation>{what}, amende {amount}</translation>
        </message>
        <message>
            <source>calling now</source>
            <translation>on l'appelle</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Présente</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Sent apology</source>
            <translation>S'est excusée</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Absente</translation>
        </message>
        <message>
            <source>Stood in for</source>
            <translation>Représentée</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>De retour</translation>
        </message>
        <message>
            <source>Left early</source>
            <translation>Départ avant la fin</translation>
        </message>
    </context>
    <context>
        <name>RollCallStep</name>
        <message>
            <source>Reading the roll</source>
            <translation>Lecture de l'appel</translation>
        </message>
        <message>
            <source>No members yet</source>
            <translation>Pas encore de membres</translation>
        </message>
        <message>
            <source>Write the members first; each gets a card here.</source>
            <translation>Écrivez d'abord les membres ; chacun a une carte ici.</translation>
        </message>
        <message>
            <source>The book is not open yet</source>
            <translation>Le livre n'est pas encore ouvert</translation>
        </message>
        <message>
            <source>The keys open it in step 1; then the names are called.</source>
            <translation>Les clés l'ouvrent à l'étape 1 ; ensuite on fait l'appel.</translation>
        </message>
        <message>
            <source>Go to step 1</source>
            <translation>Aller à l'étape 1</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Relire</translation>
        </message>
        <message>
            <source>Roll call</source>
            <translation>Appel</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Présent</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Apology</source>
            <translation>Excuse</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Absent</translation>
        </message>
        <message>
            <source>Left early</source>
            <translation>Départ avant la fin</translation>
        </message>
        <message>
            <source>Jump to number</source>
            <translation>Aller au numéro</translation>
        </message>
        <message>
            <source>A–Z</source>
            <translation>A–Z</translation>
        </message>
        <message>
            <source>Find name</source>
            <translation>Trouver un nom</translation>
        </message>
        <message>
            <source>All the rest are here</source>
            <translation>Tous les autres sont là</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Toutes les touches</translation>
        </message>
        <message>
            <source>{here} of {count} are here</source>
            <translation>{here} sur {count} sont là</translation>
        </message>
    </context>
    <context>
        <name>RowDetail</name>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Paid by somebody else: name</source>
            <translation>Payé par une autre personne : nom</translation>
        </message>
    </context>
    <context>
        <name>RowMenu</name>
        <message>
            <source>Paid exactly</source>
            <translation>A payé juste</translation>
        </message>
        <message>
            <source>Paid by phone or bank</source>
            <translation>Payé par téléphone ou banque</translation>
        </message>
        <message>
            <source>Cash and phone together</source>
            <translation>Espèces et téléphone ensemble</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Absente</translation>
        </message>
        <message>
            <source>Cash given, change</source>
            <translation>Espèces reçues, monnaie</translation>
        </message>
        <message>
            <source>Note, other payer</source>
            <translation>Note, autre payeur</translation>
        </message>
        <message>
            <source>Empty the box</source>
            <translation>Vider la case</translation>
        </message>
    </context>
    <context>
        <name>SalePage</name>
        <message>
            <source>Seats</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Seats of the next round of {name}</source>
            <translation>Places du prochain tour de {name}</translation>
        </message>
        <message>
            <source>Every seat pays {amount} a turn. Who gets the pot early gets less, who waits gets more. Once a seat is sold, the prizes cannot be changed any more.</source>
            <translation>Chaque place paie {amount} par tour. Qui reçoit tôt reçoit moins, qui attend reçoit plus. Une fois une place vendue, les lots ne changent plus.</translation>
        </message>
        <message>
            <source>Begin the round</source>
            <translation>Commencer le tour</translation>
        </message>
        <message>
            <source>the whole</source>
            <translation>entière</translation>
        </message>
        <message>
            <source>Which part of a seat: 1/2, 1/3</source>
            <translation>Quelle partie d’une place : 1/2, 1/3</translation>
        </message>
        <message>
            <source>Takes a part</source>
            <translation>Prend une partie</translation>
        </message>
        <message>
            <source>Gets {amount} at turn {number}: {rate}.</source>
            <translation>Reçoit {amount} au tour {number} : {rate}.</translation>
        </message>
        <message>
            <source>Pays {amount} now.</source>
            <translation>Paie {amount} maintenant.</translation>
        </message>
        <message>
            <source>Is given {amount} when the reserve has it.</source>
            <translation>Reçoit {amount} quand la réserve l’a.</translation>
        </message>
        <message>
            <source>Sell seat {number}</source>
            <translation>Vendre la place {number}</translation>
        </message>
        <message>
            <source>Seat {number}: {amount}</source>
            <translation>Place {number} : {amount}</translation>
        </message>
        <message>
            <source>pays what it gets</source>
            <translation>paie ce qu’elle reçoit</translation>
        </message>
        <message>
            <source>costs {rate} a turn</source>
            <translation>coûte {rate} par tour</translation>
        </message>
        <message>
            <source>brings {rate} a turn</source>
            <translation>rapporte {rate} par tour</translation>
        </message>
    </context>
    <context>
        <name>Settling</name>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>Ce code est faux. Il reste %Ln essai.</numerusform>
                <numerusform>Ce code est faux. Il reste %Ln essais.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SignCard</name>
        <message>
            <source>Sign and lock the book</source>
            <translation>Signer et fermer le livre</translation>
        </message>
        <message>
            <source>Each person types a PIN. After this the page cannot be changed, only corrected by a new entry.</source>
            <translation>Chacun tape son code. Ensuite la page ne change plus ; seule une nouvelle écriture la corrige.</translation>
        </message>
        <message>
            <source>After signing</source>
            <translation>Après la signature</translation>
        </message>
        <message>
            <source>Meeting page as PDF</source>
            <translation>Page de réunion en PDF</translation>
        </message>
        <message numerus="yes">
            <source>%Ln receipts as PDF</source>
            <translation>
                <numerusform>%Ln reçu en PDF</numerusform>
                <numerusform>%Ln reçus en PDF</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy of the book on {name}, tried out</source>
            <translation>Copie du livre sur {name}, essayée</translation>
        </message>
        <message>
            <source>Copy of the book, tried out</source>
            <translation>Copie du livre, essayée</translation>
        </message>
        <message>
            <source>Signed {time}</source>
            <translation>Signé {time}</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>Somebody is not here</source>
            <translation>Quelqu'un n'est pas là</translation>
        </message>
        <message>
            <source>Close meeting {no}</source>
            <translation>Clore la réunion {no}</translation>
        </message>
        <message>
            <source>Close without the missing keys</source>
            <translation>Clore sans les clés absentes</translation>
        </message>
        <message>
            <source>First the box is counted.</source>
            <translation>D’abord on compte la caisse.</translation>
        </message>
        <message>
            <source>Box and book do not agree yet.</source>
            <translation>Caisse et livre ne concordent pas encore.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln signatures to go</source>
            <translation>
                <numerusform>Encore %Ln signature</numerusform>
                <numerusform>Encore %Ln signatures</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is signed.</source>
            <translation>Tout est signé.</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>Ce code est faux. Il reste %Ln essai.</numerusform>
                <numerusform>Ce code est faux. Il reste %Ln essais.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>A new round of {name}</source>
            <translation>Un nouveau cycle de {name}</translation>
        </message>
        <message>
            <source>How many seats does each member take? Parts like 1/2 or 1/3 that follow one another share a seat. Each seat pays {amount} a turn.</source>
            <translation>Combien de places prend chaque membre ? Les parts comme 1/2 ou 1/3 qui se suivent partagent une place. Chaque place paie {amount} par tour.</translation>
        </message>
        <message>
            <source>Draw the order</source>
            <translation>Tirer l’ordre</translation>
        </message>
        <message>
            <source>The order is agreed</source>
            <translation>L’ordre est convenu</translation>
        </message>
        <message>
            <source>Begin the round</source>
            <translation>Commencer le tour</translation>
        </message>
        <message>
            <source>The agreed order, by the numbers of the seats</source>
            <translation>L’ordre convenu, par numéros des places</translation>
        </message>
        <message>
            <source>Seats in their order: 3 1 2</source>
            <translation>Places dans l’ordre : 3 1 2</translation>
        </message>
        <message>
            <source>{seats} seats · {turns} turns · {amount} for each seat</source>
            <translation>{seats} places · {turns} tours · {amount} par place</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Close</source>
            <translation>Clôture</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>verrouillée</translation>
        </message>
        <message>
            <source>keys missing</source>
            <translation>clés absentes</translation>
        </message>
        <message>
            <source>{done} of {of} signed</source>
            <translation>{done} sur {of} signés</translation>
        </message>
        <message>
            <source>Collect</source>
            <translation>Collecte</translation>
        </message>
        <message>
            <source>{paid} of {due}</source>
            <comment>members who have paid</comment>
            <translation>{paid} sur {due}</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Comptage</translation>
        </message>
        <message>
            <source>{amount} less</source>
            <translation>{amount} de moins</translation>
        </message>
        <message>
            <source>{amount} more</source>
            <translation>{amount} de plus</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>Prêts</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>{have} of {needed} keys</source>
            <translation>{have} clés sur {needed}</translation>
        </message>
        <message>
            <source>{count} key</source>
            <translation>{count} clé</translation>
        </message>
        <message>
            <source>{count} keys</source>
            <translation>{count} clés</translation>
        </message>
        <message>
            <source>Roll call</source>
            <translation>Appel</translation>
        </message>
        <message>
            <source>{count} here</source>
            <translation>{count} présents</translation>
        </message>
        <message>
            <source>{called} of {all}</source>
            <comment>members called</comment>
            <translation>{called} sur {all}</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Tour</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autres</translation>
        </message>
    </context>
    <context>
        <name>StopPage</name>
        <message>
            <source>Somebody had the pot and pays no more</source>
            <translation>Quelqu’un a eu la cagnotte et ne paie plus</translation>
        </message>
        <message>
            <source>What is owed are the contributions to come, never the pot. First pay those who stand for it, then money in other boxes, then the reserve. For the rest the winners to come wait, each for the same part.</source>
            <translation>Ce qui est dû, ce sont les cotisations à venir, jamais la cagnotte. Paient d’abord les garants, puis l’argent des autres caisses, puis la réserve. Les gagnants suivants attendent le reste, chacun dans la même proportion.</translation>
        </message>
        <message>
            <source>Who stands for it</source>
            <translation>Qui se porte garant</translation>
        </message>
        <message>
            <source>Up to</source>
            <translation>Jusqu’à</translation>
        </message>
        <message>
            <source>Up to how much the guarantor stands</source>
            <translation>Jusqu’à combien le garant s’engage</translation>
        </message>
        <message>
            <source>Stands for it</source>
            <translation>Se porte garant</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Write that {name} pays no more</source>
            <translation>Écrire que {name} ne paie plus</translation>
        </message>
        <message>
            <source>Owed by now; written as paying no more</source>
            <translation>Dû à ce jour ; inscrit comme ne payant plus</translation>
        </message>
        <message>
            <source>The reserve bears {amount}</source>
            <translation>La réserve supporte {amount}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln contributions to come</source>
            <translation>
                <numerusform>%Ln cotisation à venir</numerusform>
                <numerusform>%Ln cotisations à venir</numerusform>
            </translation>
        </message>
        <message>
            <source>Covered now</source>
            <translation>Couvert maintenant</translation>
        </message>
        <message>
            <source>Lent by the reserve</source>
            <translation>Prêté par la réserve</translation>
        </message>
        <message>
            <source>Turn {number}: the winner waits for</source>
            <translation>Tour {number} : le gagnant attend</translation>
        </message>
        <message>
            <source>Later winners wait for</source>
            <translation>Les gagnants suivants attendent</translation>
        </message>
        <message>
            <source>{amount} from the advance of {name}</source>
            <translation>{amount} de l’avance de {name}</translation>
        </message>
        <message>
            <source>{amount} from the savings of {name}</source>
            <translation>{amount} de l’épargne de {name}</translation>
        </message>
        <message>
            <source>{name} brings {amount} now</source>
            <translation>{name} apporte {amount} maintenant</translation>
        </message>
        <message>
            <source>Own money in other boxes</source>
            <translation>Son argent dans d’autres caisses</translation>
        </message>
    </context>
    <context>
        <name>SwapPage</name>
        <message>
            <source>Swap turns</source>
            <translation>Échanger les tours</translation>
        </message>
        <message>
            <source>Both agree by PIN or with a thumb on paper. To wait until a later place, only who waits agrees.</source>
            <translation>Les deux donnent leur accord par code ou empreinte. Pour attendre un rang plus tard, seul celui qui attend est d’accord.</translation>
        </message>
        <message>
            <source>Swap the two turns</source>
            <translation>Échanger les deux tours</translation>
        </message>
        <message>
            <source>The first waits until the second place</source>
            <translation>Le premier attend jusqu’au second rang</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
    </context>
    <context>
        <name>TableCard</name>
        <message>
            <source>Money in the box</source>
            <translation>Argent dans la caisse</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Compté</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Watches</source>
            <translation>Regarde</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Combien</translation>
        </message>
        <message>
            <source>Who counts?</source>
            <translation>Qui compte ?</translation>
        </message>
        <message>
            <source>{counter} counts, {witness} watches</source>
            <translation>{counter} compte, {witness} regarde</translation>
        </message>
    </context>
    <context>
        <name>TermsCard</name>
        <message>
            <source>{name} asks for a loan</source>
            <translation>{name} demande un prêt</translation>
        </message>
        <message>
            <source>No. {no} · savings {saved}</source>
            <translation>N° {no} · épargne {saved}</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Combien</translation>
        </message>
        <message>
            <source>Payments (1–{max})</source>
            <translation>Versements (1–{max})</translation>
        </message>
        <message numerus="yes">
            <source>Interest, {percent}% for %Ln meetings</source>
            <translation>
                <numerusform>Intérêts, {percent} % par réunion</numerusform>
                <numerusform>Intérêts, {percent} % par %Ln réunions</numerusform>
            </translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Pour quoi</translation>
        </message>
        <message>
            <source>Interest, {percent}%</source>
            <translation>Intérêt, {percent} %</translation>
        </message>
        <message>
            <source>To pay back</source>
            <translation>À rembourser</translation>
        </message>
        <message>
            <source>Kind of loan</source>
            <translation>Type de prêt</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments of {amount}, one at each meeting</source>
            <translation>
                <numerusform>%Ln versement de {amount}</numerusform>
                <numerusform>%Ln versements de {amount}, un par réunion</numerusform>
            </translation>
        </message>
        <message>
            <source>Our rules</source>
            <translation>Nos règles</translation>
        </message>
        <message>
            <source>Stands for it</source>
            <translation>Se porte garant</translation>
        </message>
        <message>
            <source>Signed on paper</source>
            <translation>Signé sur papier</translation>
        </message>
        <message>
            <source>If it is not paid back, {names} share what is left.</source>
            <translation>S’il n’est pas remboursé, {names} se partagent le reste.</translation>
        </message>
        <message>
            <source>stands for {there} already, for {part} here, can stand for {free}</source>
            <translation>garant de {there} déjà, ici de {part}, peut garantir {free}</translation>
        </message>
    </context>
    <context>
        <name>TotalsBar</name>
        <message>
            <source>Collected</source>
            <translation>Collecté</translation>
        </message>
        <message numerus="yes">
            <source>%Ln still to pay</source>
            <translation>
                <numerusform>%Ln doit encore payer</numerusform>
                <numerusform>%Ln doivent encore payer</numerusform>
            </translation>
        </message>
        <message>
            <source>Everybody has paid</source>
            <translation>Tout le monde a payé</translation>
        </message>
    </context>
    <context>
        <name>TurnScreen</name>
        <message>
            <source>Turn</source>
            <translation>Tour</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>Code PIN</translation>
        </message>
        <message>
            <source>Give</source>
            <translation>Donner</translation>
        </message>
        <message>
            <source>How it is paid</source>
            <translation>Mode de paiement</translation>
        </message>
        <message>
            <source>Thumb on paper</source>
            <translation>Pouce sur papier</translation>
        </message>
        <message>
            <source>Members’ screen</source>
            <translation>Écran des membres</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Toutes les touches</translation>
        </message>
        <message>
            <source>No order of turns yet</source>
            <translation>Pas encore d’ordre des tours</translation>
        </message>
        <message>
            <source>The group agrees on an order in the group rules.</source>
            <translation>Le groupe convient d’un ordre dans ses règles.</translation>
        </message>
        <message>
            <source>Turn {number} of {of}</source>
            <translation>Tour {number} sur {of}</translation>
        </message>
        <message>
            <source>The order stands in the group rules, agreed by the meeting.</source>
            <translation>L’ordre figure dans les règles, convenu en réunion.</translation>
        </message>
        <message>
            <source>Give {name}</source>
            <translation>Donner à {name}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln members paid {amount}</source>
            <translation>
                <numerusform>%Ln membre a payé {amount}</numerusform>
                <numerusform>%Ln membres ont payé {amount}</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} was absent and owes {amount}</source>
            <translation>{name}, absence, doit {amount}</translation>
        </message>
        <message>
            <source>{name} did not pay and owes {amount}</source>
            <translation>{name} n’a pas payé et doit {amount}</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>pas compté</translation>
        </message>
        <message>
            <source>{name} agrees to have got it</source>
            <translation>{name} confirme l’avoir reçu</translation>
        </message>
        <message>
            <source>Thumb on the printed receipt</source>
            <translation>Pouce sur le reçu imprimé</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>Agreed with the PIN</source>
            <translation>Confirmé par code</translation>
        </message>
        <message>
            <source>Give {amount} in cash</source>
            <translation>{amount} en espèces</translation>
        </message>
        <message>
            <source>Send {amount} by phone</source>
            <translation>Envoyer {amount} par téléphone</translation>
        </message>
        <message>
            <source>Send {amount} by bank</source>
            <translation>Envoyer {amount} par banque</translation>
        </message>
        <message>
            <source>In cash</source>
            <translation>En espèces</translation>
        </message>
        <message>
            <source>By bank</source>
            <translation>Par banque</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Par téléphone</translation>
        </message>
        <message>
            <source>Code of the payment</source>
            <translation>Code du paiement</translation>
        </message>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>Ce code est faux. Il reste %Ln essai.</numerusform>
                <numerusform>Ce code est faux. Il reste %Ln essais.</numerusform>
            </translation>
        </message>
        <message>
            <source>First {name} agrees: the PIN, or a thumb on paper (F9).</source>
            <translation>D’abord {name} confirme : le code, ou le pouce sur papier (F9).</translation>
        </message>
        <message>
            <source>{name} got {amount}</source>
            <translation>{name} a reçu {amount}</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Taken back: {entry}</source>
            <translation>Annulé : {entry}</translation>
        </message>
        <message>
            <source>Written again: {entry}</source>
            <translation>Réécrit : {entry}</translation>
        </message>
    </context>
    <context>
        <name>VotePage</name>
        <message>
            <source>What is voted on</source>
            <translation>Ce qui est mis aux voix</translation>
        </message>
        <message>
            <source>Proposed by …</source>
            <translation>Proposé par …</translation>
        </message>
        <message>
            <source>Seconded by …</source>
            <translation>Appuyé par …</translation>
        </message>
        <message>
            <source>Majority</source>
            <translation>Majorité</translation>
        </message>
        <message>
            <source>How it is counted</source>
            <translation>Comment on compte</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>Ce que cela change</translation>
        </message>
        <message>
            <source>Write the vote</source>
            <translation>Écrire le vote</translation>
        </message>
        <message>
            <source>Changes nothing by itself</source>
            <translation>Ne change rien par lui-même</translation>
        </message>
        <message>
            <source>Allows an expense</source>
            <translation>Autorise une dépense</translation>
        </message>
        <message>
            <source>Takes back what {name} disputes: {words}</source>
            <translation>Annule ce que {name} conteste : {words}</translation>
        </message>
        <message>
            <source>Names who signs for a key holder who is away</source>
            <translation>Nomme qui signe pour un porteur de clé absent</translation>
        </message>
        <message>
            <source>Rules that change on {day}: {reason}</source>
            <translation>Règles qui changent le {day} : {reason}</translation>
        </message>
        <message>
            <source>Whom the vote is about</source>
            <translation>Qui le vote concerne</translation>
        </message>
        <message>
            <source>Who writes may also count: we are too few</source>
            <translation>Qui écrit peut aussi compter : nous sommes trop peu</translation>
        </message>
        <message>
            <source>A key holder may also write or keep the money: we are too few</source>
            <translation>Un porteur de clé peut aussi écrire ou garder l’argent : nous sommes trop peu</translation>
        </message>
        <message>
            <source>One person may be {one} and {other}: we are too few</source>
            <translation>Une personne peut être {one} et {other} : nous sommes trop peu</translation>
        </message>
        <message>
            <source>Slips or beans in the bag. Type only the numbers.</source>
            <translation>Billets ou haricots dans le sac. Ne tapez que les nombres.</translation>
        </message>
        <message>
            <source>1 yes, 2 no, 0 silent</source>
            <translation>1 oui, 2 non, 0 rien</translation>
        </message>
    </context>
    <context>
        <name>WelfareCard</name>
        <message>
            <source>Welfare help</source>
            <translation>Aide sociale</translation>
        </message>
        <message>
            <source>In the welfare fund</source>
            <translation>Dans le fonds social</translation>
        </message>
        <message>
            <source>of it in today’s welfare bag</source>
            <translation>dont dans le sac du jour</translation>
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
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Pay the help</source>
            <translation>Verser l’aide</translation>
        </message>
        <message>
            <source>from the welfare bag</source>
            <translation>du sac solidarité</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>par téléphone</translation>
        </message>
        <message>
            <source>by bank</source>
            <translation>par banque</translation>
        </message>
        <message>
            <source>Got {amount} of help before.</source>
            <translation>A déjà reçu {amount} d’aide.</translation>
        </message>
    </context>
    <context>
        <name>WhyCard</name>
        <message>
            <source>What has a plus is multiplied; the result is divided by what has a minus.</source>
            <translation>Ce qui a un plus est multiplié ; le résultat est divisé par ce qui a un moins.</translation>
        </message>
    </context>
    <context>
        <name>WriteDown</name>
        <message>
            <source>What do the members say, why?</source>
            <translation>Que disent les membres, pourquoi ?</translation>
        </message>
        <message>
            <source>Nobody knows</source>
            <translation>Nul ne sait</translation>
        </message>
        <message>
            <source>Wrong change</source>
            <translation>Monnaie fausse</translation>
        </message>
        <message>
            <source>False note</source>
            <translation>Faux billet</translation>
        </message>
        <message>
            <source>It stays visible on the page of this meeting and in the reports.</source>
            <translation>Il reste visible sur la page de cette réunion et dans les rapports.</translation>
        </message>
        <message>
            <source>Back to the hints</source>
            <translation>Retour aux indices</translation>
        </message>
        <message>
            <source>{amount} missing in the box</source>
            <translation>{amount} manquent dans la caisse</translation>
        </message>
        <message>
            <source>{amount} too much in the box</source>
            <translation>{amount} de trop dans la caisse</translation>
        </message>
        <message>
            <source>Chairperson’s PIN</source>
            <translation>Code de la présidente</translation>
        </message>
    </context>
</TS>
