<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>amount.ambiguous</source>
            <translation>« {text} » peut être {first} ou {second}. Tapez-le sans signe entre les milliers.</translation>
        </message>
        <message>
            <source>amount.empty</source>
            <translation>Aucun montant n’est saisi. Tapez un nombre, ou 0.</translation>
        </message>
        <message>
            <source>amount.not_a_number</source>
            <translation>Ce n’est pas un montant. Tapez des chiffres.</translation>
        </message>
        <message>
            <source>amount.too_fine</source>
            <translation>Cette monnaie a {digits} décimales. N’en tapez pas plus.</translation>
        </message>
        <message>
            <source>amount.too_large</source>
            <translation>Ce montant dépasse ce que le livre peut contenir. Vérifiez les zéros.</translation>
        </message>
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
            <source>currency.unknown</source>
            <translation>La monnaie {currency} n’est pas connue ici.</translation>
        </message>
        <message>
            <source>date.month_out_of_range</source>
            <translation>Le mois doit aller de 1 à 12.</translation>
        </message>
        <message>
            <source>date.no_such_day</source>
            <translation>Ce mois a {days} jours.</translation>
        </message>
        <message>
            <source>date.not_understood</source>
            <translation>« {typed} » n’est pas une date. Tapez jour, mois, année, ou +7.</translation>
        </message>
        <message>
            <source>date.year_out_of_range</source>
            <translation>L’année doit aller de {first} à {last}.</translation>
        </message>
        <message>
            <source>error.unknown</source>
            <translation>Cela n’a pas marché. Votre livre n’est pas abîmé. Code {code}.</translation>
        </message>
        <message>
            <source>file.not_written</source>
            <translation>{name} n’a pas pu être écrit. Choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>money.too_large</source>
            <translation>Ce montant dépasse ce que le livre peut contenir. Vérifiez les zéros.</translation>
        </message>
        <message>
            <source>name.bad_sign</source>
            <translation>Le nom contient un signe qui ne peut être gardé ({sign}). Retapez-le.</translation>
        </message>
        <message>
            <source>name.empty</source>
            <translation>Tapez le nom avec des lettres.</translation>
        </message>
        <message>
            <source>name.marks</source>
            <translation>Une lettre du nom porte trop de signes. Retapez-le.</translation>
        </message>
        <message>
            <source>name.too_long</source>
            <translation>Le nom peut avoir {limit} lettres.</translation>
        </message>
        <message>
            <source>phone.invalid</source>
            <translation>« {typed} » n’est pas un numéro mobile. Tapez-le comme {example}.</translation>
        </message>
        <message>
            <source>schedule.dates_order</source>
            <translation>L’échéance du {due} ne vient pas après celle du {before}.</translation>
        </message>
        <message>
            <source>schedule.grace</source>
            <translation>Avec ce nombre d’échéances, le différé est d’au plus {allowed} périodes.</translation>
        </message>
        <message>
            <source>schedule.instalment_too_small</source>
            <translation>Cette échéance ne finit jamais le prêt. Elle doit dépasser l’intérêt.</translation>
        </message>
        <message>
            <source>schedule.instalments</source>
            <translation>Un prêt a de 1 à 600 échéances. La plus proche est {allowed}.</translation>
        </message>
        <message>
            <source>schedule.nothing_left</source>
            <translation>Ce qui est retenu mange tout le prêt. Choisissez un taux plus bas.</translation>
        </message>
        <message>
            <source>schedule.principal</source>
            <translation>Le prêt doit être supérieur à zéro.</translation>
        </message>
        <message>
            <source>schedule.rate</source>
            <translation>Le taux doit aller de 0 à 1 000 pour cent. Le plus proche est {allowed}.</translation>
        </message>
        <message>
            <source>schedule.tranche_day</source>
            <translation>L’argent du {on} doit être remis du {first} à avant le {last}.</translation>
        </message>
        <message>
            <source>schedule.tranches_exceed</source>
            <translation>Les parts remises dépassent le prêt.</translation>
        </message>
        <message>
            <source>split.bad_weight</source>
            <translation>« {weight} » n’est pas une part.</translation>
        </message>
        <message>
            <source>split.no_weights</source>
            <translation>Personne n’a de part, rien ne peut donc être partagé.</translation>
        </message>
        <message>
            <source>words.out_of_range</source>
            <translation>Ce montant est trop grand pour être écrit en lettres.</translation>
        </message>
    </context>
</TS>
