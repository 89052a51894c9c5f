<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>PayCard</name>
        <message>
            <source>Cash</source>
            <translation>Espèces</translation>
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
            <source>The own PIN says that the money was counted and is right.</source>
            <translation>Son code dit que l’argent a été compté et qu’il est juste.</translation>
        </message>
        <message>
            <source>Thumb on the sheet</source>
            <translation>Pouce sur la feuille</translation>
        </message>
        <message>
            <source>Everybody has the own part</source>
            <translation>Chacun a sa portion</translation>
        </message>
        <message numerus="yes">
            <source>%Ln still to come forward: {minor}</source>
            <translation>
                <numerusform>encore %Ln à venir : {minor}</numerusform>
                <numerusform>encore %Ln à venir : {minor}</numerusform>
            </translation>
        </message>
        <message>
            <source>Parts are handed over in an open meeting.</source>
            <translation>Les portions sont remises dans une réunion ouverte.</translation>
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
        <name>PoolDeeds</name>
        <message>
            <source>Give shares back</source>
            <translation>Rendre des parts</translation>
        </message>
        <message>
            <source>Give savings back</source>
            <translation>Rendre de l’épargne</translation>
        </message>
        <message>
            <source>Give an advance back</source>
            <translation>Rendre une avance</translation>
        </message>
        <message>
            <source>A member leaves</source>
            <translation>Un membre part</translation>
        </message>
        <message>
            <source>Agree on a dividend</source>
            <translation>Convenir d’un dividende</translation>
        </message>
        <message>
            <source>Hand over a dividend</source>
            <translation>Remettre un dividende</translation>
        </message>
        <message>
            <source>Interest on savings</source>
            <translation>Intérêts sur l’épargne</translation>
        </message>
        <message>
            <source>A loan to the group</source>
            <translation>Un prêt au groupe</translation>
        </message>
        <message>
            <source>Pay the lender</source>
            <translation>Payer le prêteur</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Membre</translation>
        </message>
        <message>
            <source>Lender</source>
            <translation>Prêteur</translation>
        </message>
        <message>
            <source>Number of shares</source>
            <translation>Nombre de parts</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Versements</translation>
        </message>
        <message>
            <source>Rate, in percent</source>
            <translation>Taux, en pour cent</translation>
        </message>
        <message>
            <source>Fee, in percent of the savings</source>
            <translation>Frais, en pour cent de l’épargne</translation>
        </message>
        <message>
            <source>Part given out, in percent</source>
            <translation>Part distribuée, en pour cent</translation>
        </message>
        <message>
            <source>Tax kept back, in percent</source>
            <translation>Impôt retenu, en pour cent</translation>
        </message>
        <message>
            <source>Divided by</source>
            <translation>Divisé selon</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Who lends</source>
            <translation>Qui prête</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Au</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>Payé par</translation>
        </message>
        <message>
            <source>The member agrees by</source>
            <translation>Le membre accepte par</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Espèces</translation>
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
            <source>Own PIN</source>
            <translation>Son code</translation>
        </message>
        <message>
            <source>Thumb on paper</source>
            <translation>Pouce sur papier</translation>
        </message>
        <message>
            <source>Savings</source>
            <translation>Épargne</translation>
        </message>
        <message>
            <source>Interest paid</source>
            <translation>Intérêts payés</translation>
        </message>
        <message>
            <source>Amount and time (cassation)</source>
            <translation>Montant et durée (cassation)</translation>
        </message>
        <message>
            <source>Savings and days</source>
            <translation>Épargne et jours</translation>
        </message>
        <message>
            <source>Money of the group</source>
            <translation>Argent du groupe</translation>
        </message>
        <message>
            <source>Savings of the members</source>
            <translation>Épargne des membres</translation>
        </message>
        <message>
            <source>Owed by members</source>
            <translation>Dû par les membres</translation>
        </message>
        <message>
            <source>Waits to be handed over</source>
            <translation>Attend d’être remis</translation>
        </message>
        <message>
            <source>Owed to lenders</source>
            <translation>Dû aux prêteurs</translation>
        </message>
    </context>
    <context>
        <name>PoolSlip</name>
        <message>
            <source>Other money of the pool</source>
            <translation>Autre argent du fonds</translation>
        </message>
        <message>
            <source>This is written in an open meeting.</source>
            <translation>Cela s’écrit dans une réunion ouverte.</translation>
        </message>
    </context>
    <context>
        <name>RollRows</name>
        <message>
            <source>Not heard of today. Let it send, or write why nobody waits for it:</source>
            <translation>Sans nouvelles aujourd’hui. Faites-le envoyer, ou écrivez pourquoi on ne l’attend pas :</translation>
        </message>
        <message>
            <source>{laptop}: no entry yet</source>
            <translation>{laptop} : encore aucune écriture</translation>
        </message>
        <message>
            <source>{laptop}: last entry {day}</source>
            <translation>{laptop} : dernière écriture le {day}</translation>
        </message>
    </context>
    <context>
        <name>ShareOut</name>
        <message>
            <source>By shares</source>
            <translation>Par parts</translation>
        </message>
        <message>
            <source>Profit alike for all</source>
            <translation>Bénéfice égal pour tous</translation>
        </message>
        <message>
            <source>Own interest back</source>
            <translation>Ses propres intérêts rendus</translation>
        </message>
        <message>
            <source>By amount and time</source>
            <translation>Selon montant et durée</translation>
        </message>
        <message>
            <source>By fixed shares</source>
            <translation>Par parts fixes</translation>
        </message>
        <message>
            <source>Has it</source>
            <translation>L’a reçu</translation>
        </message>
        <message>
            <source>{minor} lost</source>
            <translation>{minor} perdus</translation>
        </message>
        <message>
            <source>{minor} short</source>
            <translation>manque {minor}</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Attend</translation>
        </message>
        <message>
            <source>Nothing to pay out</source>
            <translation>Rien à payer</translation>
        </message>
    </context>
    <context>
        <name>ShareOutScreen</name>
        <message>
            <source>Share-out</source>
            <translation>Partage</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Réunions</translation>
        </message>
        <message>
            <source>Agree on the share-out</source>
            <translation>Convenir du partage</translation>
        </message>
        <message>
            <source>This member comes forward</source>
            <translation>Ce membre s’avance</translation>
        </message>
        <message>
            <source>Thumb on the sheet</source>
            <translation>Pouce sur la feuille</translation>
        </message>
        <message>
            <source>Other money of the pool</source>
            <translation>Autre argent du fonds</translation>
        </message>
        <message>
            <source>Social-fund statement</source>
            <translation>Relevé de la caisse de solidarité</translation>
        </message>
        <message>
            <source>Grade of the group</source>
            <translation>Note du groupe</translation>
        </message>
        <message>
            <source>Share-out sheet</source>
            <translation>Feuille de partage</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>All meetings</source>
            <translation>Toutes les réunions</translation>
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
            <source>Nothing to share out yet</source>
            <translation>Rien à partager pour l’instant</translation>
        </message>
        <message>
            <source>The share-out is agreed</source>
            <translation>Le partage est convenu</translation>
        </message>
        <message>
            <source>{name} has {minor}</source>
            <translation>{name} a reçu {minor}</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>It is written</source>
            <translation>C’est écrit</translation>
        </message>
        <message>
            <source>Money to pay out</source>
            <translation>Argent à distribuer</translation>
        </message>
        <message>
            <source>Fund, with loans</source>
            <translation>Fonds, prêts compris</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Parts</translation>
        </message>
        <message>
            <source>One share is worth</source>
            <translation>Une part vaut</translation>
        </message>
        <message>
            <source>Still to hand over</source>
            <translation>Reste à remettre</translation>
        </message>
        <message>
            <source>To hand over</source>
            <translation>À remettre</translation>
        </message>
        <message>
            <source>Stays in the box</source>
            <translation>Reste dans la caisse</translation>
        </message>
    </context>
    <context>
        <name>ShareTable</name>
        <message>
            <source>Together</source>
            <translation>Ensemble</translation>
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
            <source>Member</source>
            <translation>Membre</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Portion</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Rendu</translation>
        </message>
        <message>
            <source>Taken off</source>
            <translation>Déduit</translation>
        </message>
        <message>
            <source>Gets</source>
            <translation>Reçoit</translation>
        </message>
    </context>
    <context>
        <name>WishCard</name>
        <message>
            <source>How it is divided</source>
            <translation>Comment on divise</translation>
        </message>
        <message>
            <source>Why so (the vote)</source>
            <translation>Pourquoi (le vote)</translation>
        </message>
        <message>
            <source>The welfare fund</source>
            <translation>La caisse de solidarité</translation>
        </message>
        <message>
            <source>What whole notes leave over</source>
            <translation>Ce que les billets entiers laissent</translation>
        </message>
        <message>
            <source>Stays</source>
            <translation>Reste</translation>
        </message>
        <message>
            <source>Split alike</source>
            <translation>Partagée également</translation>
        </message>
        <message>
            <source>Next cycle</source>
            <translation>Prochain cycle</translation>
        </message>
        <message>
            <source>Welfare</source>
            <translation>Solidarité</translation>
        </message>
        <message>
            <source>Agree on the share-out</source>
            <translation>Convenir du partage</translation>
        </message>
        <message>
            <source>as the rules of the group say</source>
            <translation>comme le disent les règles du groupe</translation>
        </message>
        <message>
            <source>It is agreed on in an open meeting.</source>
            <translation>On en convient dans une réunion ouverte.</translation>
        </message>
        <message>
            <source>{names}: what is owed is more than the part; the rest is lost for all.</source>
            <translation>{names} : la dette dépasse la portion ; le reste est perdu pour tous.</translation>
        </message>
        <message>
            <source>Fines of {minor} are taken off the parts.</source>
            <translation>Des amendes de {minor} sont retenues sur les portions.</translation>
        </message>
        <message>
            <source>Fines of {minor} stay owed: nothing is there to take them from.</source>
            <translation>Des amendes de {minor} restent dues : il n’y a rien sur quoi les retenir.</translation>
        </message>
        <message>
            <source>{minor} is not confirmed yet; it stays for the next cycle.</source>
            <translation>{minor} ne sont pas encore confirmés ; ils restent pour le prochain cycle.</translation>
        </message>
    </context>
</TS>
