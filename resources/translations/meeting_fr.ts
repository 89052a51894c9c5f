<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
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
</TS>
