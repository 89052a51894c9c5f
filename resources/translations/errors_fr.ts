<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>collect.already_paid</source>
            <translation>Ce membre a payé. Annulez d’abord l’écriture (Ctrl+Z).</translation>
        </message>
        <message>
            <source>collect.code_date</source>
            <translation>Ce code semble dater du {day} du mois {month}. Entrée encore le garde.</translation>
        </message>
        <message>
            <source>collect.code_length</source>
            <translation>{has} signes sur {needs}. Finissez le code ou videz-le : il peut venir plus tard.</translation>
        </message>
        <message>
            <source>collect.code_used</source>
            <translation>Ce code a déjà servi : {name}, {on}.</translation>
        </message>
        <message>
            <source>collect.given_too_little</source>
            <translation>Il manque {missing}. Tapez ce qui a été remis, ou Échap.</translation>
        </message>
        <message>
            <source>collect.loan_left</source>
            <translation>Pris comme remboursement anticipé. Il reste {left} du prêt.</translation>
        </message>
        <message>
            <source>collect.locked</source>
            <translation>Cette case est verrouillée. Corrigez par une nouvelle ligne.</translation>
        </message>
        <message>
            <source>collect.many_shares</source>
            <translation>Plus de trois fois l’habituel {due}. Entrée encore garde {kept}.</translation>
        </message>
        <message>
            <source>collect.more_than_loan</source>
            <translation>C’est plus que le prêt. {limit} le solde.</translation>
        </message>
        <message>
            <source>collect.no_loan</source>
            <translation>Ce membre n’a pas de prêt. Échap vide la case.</translation>
        </message>
        <message>
            <source>collect.not_a_multiple</source>
            <translation>Les parts sont entières : tapez {low} ou {high}.</translation>
        </message>
        <message>
            <source>collect.nothing_paid</source>
            <translation>Rien n’est payé sur cette ligne. F8 si le membre est absent.</translation>
        </message>
        <message>
            <source>collect.rest_too_early</source>
            <translation>Écrivez d’abord au moins un membre, puis tous les autres.</translation>
        </message>
        <message>
            <source>collect.shares_needed</source>
            <translation>{min} parts au moins.</translation>
        </message>
        <message>
            <source>collect.split_wrong</source>
            <translation>La partie en espèces doit être inférieure à {total}.</translation>
        </message>
        <message>
            <source>collect.ten_times</source>
            <translation>{times} fois les {due} dus. Entrée encore garde {kept}.</translation>
        </message>
        <message>
            <source>collect.too_many_shares</source>
            <translation>{max} parts au plus. Tapez {max} ou moins ; Échap remet l’ancien montant.</translation>
        </message>
        <message>
            <source>error.unknown</source>
            <translation>Cela n’a pas marché. Votre livre n’est pas abîmé. Code {code}.</translation>
        </message>
    </context>
</TS>
