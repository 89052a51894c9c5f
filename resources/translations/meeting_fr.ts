<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>BookCard</name>
        <message>
            <source>What the book says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished">Montrer</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Book</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{amount} from %Ln people came by phone or bank. It is not in the box and is not counted here.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>CallingCard</name>
        <message>
            <source>Calling</source>
            <translation>On appelle</translation>
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
            <translation type="unfinished">Fermer</translation>
        </message>
        <message>
            <source>Meeting page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN</source>
            <translation type="unfinished">PIN</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next person</source>
            <translation type="unfinished">Personne suivante</translation>
        </message>
        <message>
            <source>Day of the next meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members’ screen</source>
            <translation type="unfinished">Écran des membres</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation type="unfinished">Touches</translation>
        </message>
        <message>
            <source>Cash locked in the box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read out</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>CloseWords</name>
        <message>
            <source>People here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cash {cash} + phone and bank {electronic}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Collected</source>
            <translation type="unfinished">Collecté</translation>
        </message>
        <message>
            <source>New loan: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expenses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Difference written down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turn: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Welfare help: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shares</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>savings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>welfare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>turn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fine</source>
            <translation type="unfinished">amende</translation>
        </message>
        <message>
            <source>loan</source>
            <translation type="unfinished">prêt</translation>
        </message>
        <message>
            <source>registration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>part of the loan is paid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>absent: {kinds}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Treasurer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chairperson</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key {number}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ClosedCard</name>
        <message>
            <source>Meeting {no} is closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Provisional: the next meeting begins with the missing keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed by all and locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy these eight signs into the paper book:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the folder of papers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to Home</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln papers are written</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>The copy opens and holds %Ln entries</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
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
            <translation>Touches</translation>
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
        <name>CorrectionPage</name>
        <message>
            <source>Why it is taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chairperson’s PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The old line stays and is crossed out by a new one on today’s page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meeting {no}, {day}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CountScreen</name>
        <message>
            <source>Count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accept the count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide the book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished">Annuler</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation type="unfinished">Touches</translation>
        </message>
        <message>
            <source>We count the box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read out and close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The count does not hold any more: {amount} was written after it ({name}). Count again and press Ctrl+Enter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type how many there are of each, 0 for none.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>CountWords</name>
        <message>
            <source>Cash collected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Difference written down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Box at the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loan: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turn: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Welfare help: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An expense</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shares</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>savings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>welfare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>turn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fine</source>
            <translation type="unfinished">amende</translation>
        </message>
        <message>
            <source>loan interest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>loan</source>
            <translation type="unfinished">prêt</translation>
        </message>
        <message>
            <source>Count the coins of {amount} again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} × {amount} is the whole difference.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count the notes of {amount} again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“All the rest paid exactly” looks at nobody’s hands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written at {time}. If this was not paid, box and book agree.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} got {amount} change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If {right} was given back, box and book agree.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} paid {amount} in cash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} usually pays by phone. Then no notes came in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written at {time}. If nothing was handed over, box and book agree.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {part} {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {right} was changed to {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If {right} was right, box and book agree.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If the money went the other way, box and book agree.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If two digits changed places and it was {right}, box and book agree.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If it was {right}, box and book agree.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Counting</name>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln apologies</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln days late</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln given</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln expenses</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Not more than %Ln times the savings</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Paid back within %Ln meetings</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows were written all at once</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Change to %Ln shares</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Written at {time}. With %Ln shares box and book agree.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>DecideCard</name>
        <message>
            <source>Hands up</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln vote. {name} does not vote on the own loan.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who allows it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give {amount} in cash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give {amount} by phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give {amount} by bank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not passed</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln needed</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Paid out in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cash</source>
            <translation type="unfinished">Espèces</translation>
        </message>
        <message>
            <source>M-Pesa</source>
            <translation type="unfinished">M-Pesa</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation type="unfinished">Banque</translation>
        </message>
    </context>
    <context>
        <name>DifferenceCard</name>
        <message>
            <source>Not counted yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count aloud, large notes first. Enter leads to the next.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Box and book agree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loan bag {loan}, welfare bag {welfare}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Box and book do not agree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is {amount} more in the box than in the book.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is {amount} less in the box than in the book.</source>
            <translation type="unfinished" />
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
            <source>paid</source>
            <translation>a payé</translation>
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
            <source>charge on the loan</source>
            <translation>frais du prêt</translation>
        </message>
        <message>
            <source>turn paid out</source>
            <translation>tour versé</translation>
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
            <source>taken back</source>
            <translation>annulé</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>What for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the expense</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in cash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by bank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up to {limit} the treasurer decides. Above that, hands are counted.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Hands</name>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Silent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passed: {yes}, needs {needed}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not passed: {yes}, needs {needed}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{counted} of {here} counted</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not found? The meeting can still close. The {amount} are written down in front of everyone and the chairperson signs for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write down {amount} missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write down {amount} too much</source>
            <translation type="unfinished" />
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
            <source>Take back</source>
            <translation>Annuler</translation>
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
        <message>
            <source>{entry} (taken back)</source>
            <translation>{entry} (annulé)</translation>
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
        <name>LoanWords</name>
        <message>
            <source>No other loan open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another loan is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paid earlier loans on time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Came to the meetings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is not enough money to lend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is not here today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members stand for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the first one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last one closed {last_on}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{left_minor} left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {of}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} (on paper)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many payments?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rules do not allow it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hands are to be counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not enough hands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs the PIN of who allows it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chairperson’s PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Treasurer’s PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Secretary’s PIN</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LoansScreen</name>
        <message>
            <source>Loans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amount, hands or PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next box</source>
            <translation type="unfinished">Case suivante</translation>
        </message>
        <message>
            <source>Somebody asks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guarantor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the loan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished">Annuler</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation type="unfinished">Touches</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{name} got a loan of {amount}</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the minutes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MoreCard</name>
        <message>
            <source>Votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move money</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct an old line</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MovePage</name>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carried by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the money</source>
            <translation type="unfinished" />
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
            <source>To pay now</source>
            <translation>À payer</translation>
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
            <translation>PIN</translation>
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
            <source>What was in the box?</source>
            <translation>Qu'y avait-il dans la caisse ?</translation>
        </message>
    </context>
    <context>
        <name>OrderCard</name>
        <message>
            <source>The order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the last turn of the round. The group agrees on a new order.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln turns to come in this round.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>OtherScreen</name>
        <message>
            <source>Other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expense</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Welfare</source>
            <translation type="unfinished">Solidarité</translation>
        </message>
        <message>
            <source>Vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move money</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it is paid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write</source>
            <translation type="unfinished">Écrire</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished">Annuler</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other business</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}: {amount} paid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} got {amount} of help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vote stands in the minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The minutes are written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{amount} moved</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The old line is taken back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OtherWords</name>
        <message>
            <source>Hall rent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Books, pens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transport</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Airtime</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bank fee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loan bag in the box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Welfare bag in the box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cash on the way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bank</source>
            <translation type="unfinished">Banque</translation>
        </message>
        <message>
            <source>USDT</source>
            <translation>USDT</translation>
        </message>
        <message>
            <source>Vote: {text} — yes {yes}, no {no}, silent {silent}: passed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vote: {text} — yes {yes}, no {no}, silent {silent}: not passed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QueueCard</name>
        <message>
            <source>Asked today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody asks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money we can lend today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This loan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left to lend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Welfare {welfare} and today’s turn {pot} are kept out.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReadCard</name>
        <message>
            <source>Read this out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cash locked in the box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loan bag</source>
            <translation type="unfinished">Sac des prêts</translation>
        </message>
        <message>
            <source>Welfare bag</source>
            <translation type="unfinished">Sac de solidarité</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>By phone, %Ln not checked</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Still to pay</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %Ln more members</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Next meeting {day}, {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day of the next meeting</source>
            <translation type="unfinished" />
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
            <source>Type what is in the box, then Enter.</source>
            <translation>Tapez ce qu'il y a en caisse, puis Entrée.</translation>
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
            <source>Collect</source>
            <translation>Collecte</translation>
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
        <name>SignCard</name>
        <message>
            <source>Sign and lock the book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each person types a PIN. After this the page cannot be changed, only corrected by a new entry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After signing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meeting page as PDF</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln receipts as PDF</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Copy of the book on {name}, tried out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy of the book, tried out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody is not here</source>
            <translation type="unfinished">Quelqu'un n'est pas là</translation>
        </message>
        <message>
            <source>Close meeting {no}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close without the missing keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First the box is counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Box and book do not agree yet.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln signatures to go</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Everything is signed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Close</source>
            <translation type="unfinished">Fermer</translation>
        </message>
        <message>
            <source>locked</source>
            <translation type="unfinished">verrouillé</translation>
        </message>
        <message>
            <source>keys missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {of} signed</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>{amount} less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{amount} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loans</source>
            <translation type="unfinished" />
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
            <translation type="unfinished">Tour</translation>
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TableCard</name>
        <message>
            <source>Money in the box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Watches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who counts?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{counter} counts, {witness} watches</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TermsCard</name>
        <message>
            <source>{name} asks for a loan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No. {no} · savings {saved}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Payments (1–{max})</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Interest, {percent}% for %Ln meetings</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>To pay back</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln payments of {amount}, one at each meeting</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Our rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stands for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed on paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If it is not paid back, {names} share what is left.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished">Tour</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation type="unfinished">PIN</translation>
        </message>
        <message>
            <source>Give</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it is paid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thumb on paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members’ screen</source>
            <translation type="unfinished">Écran des membres</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished">Annuler</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation type="unfinished">Touches</translation>
        </message>
        <message>
            <source>No order of turns yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The group agrees on an order in the group rules.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turn {number} of {of}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The order stands in the group rules, agreed by the meeting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give {name}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln members paid {amount}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{name} was absent and owes {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} did not pay and owes {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} agrees to have got it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thumb on the printed receipt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paid out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreed with the PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give {amount} in cash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send {amount} by phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send {amount} by bank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In cash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By bank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code of the payment</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>First {name} agrees: the PIN, or a thumb on paper (F9).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} got {amount}</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Majority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More than half</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two thirds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Secret vote: slips or beans. Type only the numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the vote into the minutes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WelfareCard</name>
        <message>
            <source>Welfare help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the welfare fund</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of it in today’s welfare bag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who asks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pay the help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from the welfare bag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by bank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Got {amount} of help before.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WriteDown</name>
        <message>
            <source>What do the members say, why?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody knows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrong change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>False note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stays visible on the page of this meeting and in the reports.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{amount} missing in the box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{amount} too much in the box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chairperson’s PIN</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
