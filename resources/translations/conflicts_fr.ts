<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>ChoiceCard</name>
        <message>
            <source>Suggested</source>
            <translation>Conseillé</translation>
        </message>
    </context>
    <context>
        <name>Decide</name>
        <message>
            <source>Payment written twice, meeting {no} · {amount}</source>
            <translation>Paiement écrit deux fois, réunion {no} · {amount}</translation>
        </message>
        <message>
            <source>Written after meeting {no} was signed · {amount}</source>
            <translation>Écrit après la signature de la réunion {no} · {amount}</translation>
        </message>
        <message>
            <source>Written into the signed page of meeting {no} · {amount}</source>
            <translation>Écrit dans la page signée de la réunion {no} · {amount}</translation>
        </message>
        <message>
            <source>One code on two payments, meeting {no} · {amount}</source>
            <translation>Un seul code pour deux paiements, séance {no} · {amount}</translation>
        </message>
        <message>
            <source>Paid after leaving the group · {amount}</source>
            <translation>Payé après avoir quitté le groupe · {amount}</translation>
        </message>
        <message>
            <source>Meeting {no} was closed twice</source>
            <translation>La réunion {no} a été close deux fois</translation>
        </message>
        <message>
            <source>The group</source>
            <translation>Le groupe</translation>
        </message>
        <message>
            <source>nothing left</source>
            <translation>plus rien</translation>
        </message>
        <message>
            <source>{n} left</source>
            <translation>il en reste {n}</translation>
        </message>
        <message>
            <source>{n} entries from {device}</source>
            <translation>{n} écritures de {device}</translation>
        </message>
        <message>
            <source>One entry from {device}</source>
            <translation>Une écriture de {device}</translation>
        </message>
        <message>
            <source>{name}: paid once</source>
            <translation>{name} : payé une fois</translation>
        </message>
        <message>
            <source>{name}: paid twice, advance</source>
            <translation>{name} : payé deux fois, avance</translation>
        </message>
        <message>
            <source>{name}: paid twice</source>
            <translation>{name} : payé deux fois</translation>
        </message>
        <message>
            <source>{name}: added</source>
            <translation>{name} : ajouté</translation>
        </message>
        <message>
            <source>{name}: given back</source>
            <translation>{name} : rendu</translation>
        </message>
        <message>
            <source>{name}: the first page</source>
            <translation>{name} : la première page</translation>
        </message>
        <message>
            <source>{name} answered too, otherwise. The first answer counts.</source>
            <translation>{name} a aussi répondu, autrement. La première réponse compte.</translation>
        </message>
        <message>
            <source>One entry was crossed out meanwhile. Let the rest stand?</source>
            <translation>Une écriture a été barrée entre-temps. Garder le reste ?</translation>
        </message>
        <message>
            <source>Did {name} pay once or twice at meeting {no}?</source>
            <translation>{name} a-t-elle payé une ou deux fois à la réunion {no} ?</translation>
        </message>
        <message>
            <source>Two payments have one code. Is it the same money, or money for both?</source>
            <translation>Deux paiements portent le même code. Est-ce le même argent, ou de l’argent pour les deux ?</translation>
        </message>
        <message>
            <source>{name} had left the group when {author} wrote {amount}. Add it?</source>
            <translation>{name} avait quitté le groupe quand {author} a noté {amount}. L’ajouter ?</translation>
        </message>
        <message>
            <source>{author} wrote {amount} for {name} after the book was signed. Add it?</source>
            <translation>{author} a écrit {amount} pour {name} après la signature du livre. L’ajouter ?</translation>
        </message>
        <message>
            <source>{author} wrote {amount} after the book was signed. Add it?</source>
            <translation>{author} a écrit {amount} après la signature du livre. L’ajouter ?</translation>
        </message>
        <message>
            <source>{author} wrote {amount} into the signed page of meeting {no}. Add it?</source>
            <translation>{author} a écrit {amount} dans la page signée de la réunion {no}. L’ajouter ?</translation>
        </message>
        <message>
            <source>Meeting {no} was closed twice, with other totals. Which page counts?</source>
            <translation>La réunion {no} a été close deux fois, avec d’autres totaux. Quelle page compte ?</translation>
        </message>
        <message>
            <source>You took back</source>
            <translation>Vous avez annulé</translation>
        </message>
        <message>
            <source>{name} took back</source>
            <translation>{name} a annulé</translation>
        </message>
        <message>
            <source>You wrote</source>
            <translation>Vous avez écrit</translation>
        </message>
        <message>
            <source>{name} wrote</source>
            <translation>{name} a écrit</translation>
        </message>
        <message>
            <source>on this laptop</source>
            <translation>sur cet ordinateur</translation>
        </message>
        <message>
            <source>on another laptop</source>
            <translation>sur un autre ordinateur</translation>
        </message>
        <message>
            <source>on {device}</source>
            <translation>sur {device}</translation>
        </message>
        <message>
            <source>1 share</source>
            <translation>1 part</translation>
        </message>
        <message>
            <source>{n} shares</source>
            <translation>{n} parts</translation>
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
            <source>Loan paid back</source>
            <translation>Prêt remboursé</translation>
        </message>
        <message>
            <source>Advance</source>
            <translation>Avance</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>Inscription</translation>
        </message>
        <message>
            <source>Turn paid out</source>
            <translation>Tour versé</translation>
        </message>
        <message>
            <source>Welfare paid out</source>
            <translation>Aide versée</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Dépense</translation>
        </message>
        <message>
            <source>Loan given</source>
            <translation>Prêt accordé</translation>
        </message>
        <message>
            <source>Money moved</source>
            <translation>Argent déplacé</translation>
        </message>
        <message>
            <source>Put into an investment</source>
            <translation>Mis dans un placement</translation>
        </message>
        <message>
            <source>Part of the share-out</source>
            <translation>Part du partage</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Members present</source>
            <translation>Membres présents</translation>
        </message>
        <message>
            <source>Members excused</source>
            <translation>Membres excusés</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Collecté</translation>
        </message>
        <message>
            <source>Collected in cash</source>
            <translation>Collecté en espèces</translation>
        </message>
        <message>
            <source>Collected by phone or bank</source>
            <translation>Collecté par téléphone ou banque</translation>
        </message>
        <message>
            <source>Lent</source>
            <translation>Prêté</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Dépenses</translation>
        </message>
        <message>
            <source>Difference of the count</source>
            <translation>Écart du comptage</translation>
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
            <source>Box</source>
            <translation>Caisse</translation>
        </message>
        <message>
            <source>Mobile money</source>
            <translation>Argent mobile</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Banque</translation>
        </message>
        <message>
            <source>The old book brought in twice · {amount}</source>
            <translation>L’ancien livre repris deux fois · {amount}</translation>
        </message>
        <message>
            <source>Two laptops brought in the old book, each without the other. Which one is right? The other is taken back whole, with its loans.</source>
            <translation>Deux ordinateurs ont repris l’ancien livre, chacun sans l’autre. Lequel est juste ? L’autre est annulé en entier, avec ses prêts.</translation>
        </message>
        <message>
            <source>Loans not yet paid back</source>
            <translation>Prêts non remboursés</translation>
        </message>
        <message>
            <source>Owed for the flat</source>
            <translation>Dû pour l’appartement</translation>
        </message>
        <message>
            <source>Money and shares differ by</source>
            <translation>Écart entre l’argent et les parts</translation>
        </message>
        <message>
            <source>Once: the same money</source>
            <translation>Une fois : même argent</translation>
        </message>
        <message>
            <source>Twice: two payments</source>
            <translation>Deux fois : deux paiements</translation>
        </message>
        <message>
            <source>Twice: the second is an advance</source>
            <translation>Deux fois : le second est une avance</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>L’ajouter</translation>
        </message>
        <message>
            <source>Give it back</source>
            <translation>Le rendre</translation>
        </message>
        <message>
            <source>The first page</source>
            <translation>La première page</translation>
        </message>
        <message>
            <source>Ask at the next meeting</source>
            <translation>Demander à la prochaine réunion</translation>
        </message>
        <message>
            <source>Keep it once</source>
            <translation>Garder une fois</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Garder les deux</translation>
        </message>
        <message>
            <source>Keep the second as an advance</source>
            <translation>Garder le second en avance</translation>
        </message>
        <message>
            <source>Keep the first page</source>
            <translation>Garder la première page</translation>
        </message>
        <message>
            <source>Kept once.</source>
            <translation>Gardé une fois.</translation>
        </message>
        <message>
            <source>Both are kept.</source>
            <translation>Les deux sont gardés.</translation>
        </message>
        <message>
            <source>The second is kept as an advance.</source>
            <translation>Le second est gardé en avance.</translation>
        </message>
        <message>
            <source>Added.</source>
            <translation>Ajouté.</translation>
        </message>
        <message>
            <source>Given back.</source>
            <translation>Rendu.</translation>
        </message>
        <message>
            <source>The first page is kept.</source>
            <translation>La première page est gardée.</translation>
        </message>
        <message>
            <source>Left for the next meeting.</source>
            <translation>Laissé pour la prochaine réunion.</translation>
        </message>
        <message>
            <source>Savings of {name}</source>
            <translation>Épargne de {name}</translation>
        </message>
        <message>
            <source>Welfare paid by {name}</source>
            <translation>Solidarité payée par {name}</translation>
        </message>
        <message>
            <source>{name} still owes</source>
            <translation>{name} doit encore</translation>
        </message>
        <message>
            <source>Advance of {name}</source>
            <translation>Avance de {name}</translation>
        </message>
        <message>
            <source>Box after meeting {no}</source>
            <translation>Caisse après la réunion {no}</translation>
        </message>
        <message>
            <source>Box now</source>
            <translation>Caisse maintenant</translation>
        </message>
        <message>
            <source>Agrees with the cash you counted: {amount}.</source>
            <translation>Conforme aux espèces comptées : {amount}.</translation>
        </message>
        <message>
            <source>{amount} more than the cash you counted.</source>
            <translation>{amount} de plus que les espèces comptées.</translation>
        </message>
        <message>
            <source>{amount} less than the cash you counted.</source>
            <translation>{amount} de moins que les espèces comptées.</translation>
        </message>
        <message>
            <source>The amounts differ.</source>
            <translation>Les montants diffèrent.</translation>
        </message>
        <message>
            <source>Nobody and no place of money is in both.</source>
            <translation>Personne ni aucun lieu d’argent ne figure dans les deux.</translation>
        </message>
        <message>
            <source>{n} shares at one meeting. The rule is {most}.</source>
            <translation>{n} parts en une réunion. La règle est {most}.</translation>
        </message>
        <message>
            <source>It is crossed out and counts nowhere.</source>
            <translation>C’est barré et ne compte nulle part.</translation>
        </message>
        <message>
            <source>It stands on the page of meeting {n}.</source>
            <translation>C’est sur la page de la réunion {n}.</translation>
        </message>
        <message>
            <source>It will stand on the page of the next meeting.</source>
            <translation>Ce sera sur la page de la prochaine réunion.</translation>
        </message>
        <message>
            <source>Same amounts, in the same minute.</source>
            <translation>Mêmes montants, à la même minute.</translation>
        </message>
        <message>
            <source>Same amounts, one minute apart.</source>
            <translation>Mêmes montants, à une minute d’écart.</translation>
        </message>
        <message>
            <source>Same amounts, {n} minutes apart.</source>
            <translation>Mêmes montants, à {n} minutes d’écart.</translation>
        </message>
        <message>
            <source>Same amounts, hours apart.</source>
            <translation>Mêmes montants, à des heures d’écart.</translation>
        </message>
        <message>
            <source>You can undo it until the next meeting closes.</source>
            <translation>Vous pouvez l’annuler jusqu’à la clôture de la prochaine réunion.</translation>
        </message>
        <message>
            <source>{name} is told of your choice.</source>
            <translation>{name} est prévenue de votre choix.</translation>
        </message>
        <message>
            <source>More paid than was owed · {amount}</source>
            <translation>Payé plus que dû · {amount}</translation>
        </message>
        <message>
            <source>Paid after the write-off · {amount}</source>
            <translation>Payé après la passation en perte · {amount}</translation>
        </message>
        <message>
            <source>Loan changed on two laptops</source>
            <translation>Prêt modifié sur deux ordinateurs</translation>
        </message>
        <message>
            <source>Loan given on two laptops · {amount}</source>
            <translation>Prêt donné sur deux ordinateurs · {amount}</translation>
        </message>
        <message>
            <source>Two loans at once · {amount}</source>
            <translation>Deux prêts à la fois · {amount}</translation>
        </message>
        <message>
            <source>Loans above the limit · {amount}</source>
            <translation>Prêts au-dessus de la limite · {amount}</translation>
        </message>
        <message>
            <source>Stands for more than the savings · {amount}</source>
            <translation>Se porte garant au-delà de son épargne · {amount}</translation>
        </message>
        <message>
            <source>Month chosen for twice · {amount}</source>
            <translation>Mois choisi deux fois · {amount}</translation>
        </message>
        <message>
            <source>More was paid on the loan than was owed. {extra} is now an advance of {name}.</source>
            <translation>Le prêt a été payé au-delà de ce qui était dû. {extra} est maintenant une avance de {name}.</translation>
        </message>
        <message>
            <source>{name} paid while the loan was written off. {extra} counts as recovered.</source>
            <translation>{name} a payé alors que le prêt passait en perte. {extra} compte comme récupéré.</translation>
        </message>
        <message>
            <source>The loan of {name} was changed on two laptops. The first change counts; the second is a proposal for the meeting.</source>
            <translation>Le prêt de {name} a été modifié sur deux ordinateurs. La première modification compte ; la seconde est une proposition pour la réunion.</translation>
        </message>
        <message>
            <source>Was the loan of {name} handed over once or twice?</source>
            <translation>Le prêt de {name} a-t-il été remis une fois ou deux ?</translation>
        </message>
        <message>
            <source>More given out than there was · {amount}</source>
            <translation>Sorti plus qu’il n’y avait · {amount}</translation>
        </message>
        <message>
            <source>Given out by one officer alone · {amount}</source>
            <translation>Sorti par un seul responsable · {amount}</translation>
        </message>
        <message>
            <source>Two laptops gave out more than there was. Where did the missing {extra} come from?</source>
            <translation>Deux ordinateurs ont sorti plus qu’il n’y avait. D’où viennent les {extra} qui manquent ?</translation>
        </message>
        <message>
            <source>{name} got two loans on two laptops. The rule is one at a time.</source>
            <translation>{name} a reçu deux prêts sur deux ordinateurs. La règle est un seul à la fois.</translation>
        </message>
        <message>
            <source>On two laptops {name} borrowed {extra} more than the rules allow.</source>
            <translation>Sur deux ordinateurs, {name} a emprunté {extra} de plus que les règles ne permettent.</translation>
        </message>
        <message>
            <source>{name} stands for {extra} more than the own savings. Ask for another guarantor.</source>
            <translation>{name} se porte garant de {extra} de plus que son épargne. Demandez un autre garant.</translation>
        </message>
        <message>
            <source>Two laptops chose for the same month, the second one {name}. The first choice counts; what {name} received stays a loan of {extra}.</source>
            <translation>Deux ordinateurs ont choisi pour le même mois, le second {name}. Le premier choix compte ; ce que {name} a reçu reste un prêt de {extra}.</translation>
        </message>
        <message>
            <source>{author} gave out {extra} alone. A turn had been paid out twice, so two had to agree, and no other officer has a PIN.</source>
            <translation>{author} a sorti {extra} sans second accord. Un tour avait été payé deux fois : deux accords étaient nécessaires, et aucun autre responsable n’a de PIN.</translation>
        </message>
        <message>
            <source>It is right so</source>
            <translation>C’est juste ainsi</translation>
        </message>
        <message>
            <source>The first change counts</source>
            <translation>La première modification compte</translation>
        </message>
        <message>
            <source>The second change counts</source>
            <translation>Le second changement compte</translation>
        </message>
        <message>
            <source>Both stay</source>
            <translation>Les deux restent</translation>
        </message>
        <message>
            <source>Once: the second never left the box</source>
            <translation>Une fois : le second n’a jamais quitté la caisse</translation>
        </message>
        <message>
            <source>Twice: both are owed</source>
            <translation>Deux fois : les deux sont dus</translation>
        </message>
        <message>
            <source>From the other bag of the box</source>
            <translation>De l’autre sac de la caisse</translation>
        </message>
        <message>
            <source>Own money of the officer, owed back</source>
            <translation>Argent personnel du responsable, à lui rendre</translation>
        </message>
        <message>
            <source>The money was not handed over</source>
            <translation>L’argent n’a pas été remis</translation>
        </message>
        <message>
            <source>Let it stand</source>
            <translation>Laisser ainsi</translation>
        </message>
        <message>
            <source>Keep the first change</source>
            <translation>Garder la première modification</translation>
        </message>
        <message>
            <source>Follow the second change</source>
            <translation>Suivre le second changement</translation>
        </message>
        <message>
            <source>Let both stand</source>
            <translation>Laisser les deux</translation>
        </message>
        <message>
            <source>Count it once</source>
            <translation>Compter une fois</translation>
        </message>
        <message>
            <source>Count both</source>
            <translation>Compter les deux</translation>
        </message>
        <message>
            <source>Take it from the other bag</source>
            <translation>Le prendre dans l’autre sac</translation>
        </message>
        <message>
            <source>Write it as owed back</source>
            <translation>L’écrire comme dû</translation>
        </message>
        <message>
            <source>Take the second entry back</source>
            <translation>Annuler la deuxième écriture</translation>
        </message>
        <message>
            <source>The second entry is taken back.</source>
            <translation>La deuxième écriture est annulée.</translation>
        </message>
        <message>
            <source>It stands.</source>
            <translation>C’est gardé ainsi.</translation>
        </message>
        <message>
            <source>The first change is kept.</source>
            <translation>La première modification est gardée.</translation>
        </message>
        <message>
            <source>The second change is followed.</source>
            <translation>Le second changement est suivi.</translation>
        </message>
        <message>
            <source>Both stand.</source>
            <translation>Les deux restent.</translation>
        </message>
        <message>
            <source>Counted once.</source>
            <translation>Compté une fois.</translation>
        </message>
        <message>
            <source>Both are owed.</source>
            <translation>Les deux sont dus.</translation>
        </message>
        <message>
            <source>Taken from the other bag.</source>
            <translation>Pris dans l’autre sac.</translation>
        </message>
        <message>
            <source>Written as owed back.</source>
            <translation>Écrit comme dû.</translation>
        </message>
        <message>
            <source>{name}: it stands</source>
            <translation>{name} : gardé ainsi</translation>
        </message>
        <message>
            <source>{name}: the first change</source>
            <translation>{name} : première modification</translation>
        </message>
        <message>
            <source>{name}: the second change</source>
            <translation>{name} : le second changement</translation>
        </message>
        <message>
            <source>{name}: both stand</source>
            <translation>{name} : les deux restent</translation>
        </message>
        <message>
            <source>{name}: one loan</source>
            <translation>{name} : un prêt</translation>
        </message>
        <message>
            <source>{name}: both loans</source>
            <translation>{name} : les deux prêts</translation>
        </message>
        <message>
            <source>{name}: from the other bag</source>
            <translation>{name} : de l’autre sac</translation>
        </message>
        <message>
            <source>{name}: own money</source>
            <translation>{name} : argent personnel</translation>
        </message>
        <message>
            <source>{name}: not handed over</source>
            <translation>{name} : non remis</translation>
        </message>
        <message>
            <source>A month billed on two laptops</source>
            <translation>Un mois facturé sur deux ordinateurs</translation>
        </message>
        <message>
            <source>People changed beside the bill</source>
            <translation>Des habitants ont changé à côté de la facture</translation>
        </message>
        <message>
            <source>A cost of a month that was billed</source>
            <translation>Une dépense d’un mois déjà facturé</translation>
        </message>
        <message>
            <source>A meter read twice</source>
            <translation>Un compteur relevé deux fois</translation>
        </message>
        <message>
            <source>A flat with two new owners</source>
            <translation>Un logement avec deux nouveaux propriétaires</translation>
        </message>
        <message>
            <source>The month was billed on two laptops. The first bill counts. Take the second one back from whoever got it; what it asked beyond the first comes with the next bill.</source>
            <translation>Le mois a été facturé sur deux ordinateurs. La première facture compte. Reprenez la seconde à ceux qui l’ont reçue ; ce qu’elle demandait en plus vient avec la prochaine.</translation>
        </message>
        <message>
            <source>The bill did not know who lived in the flat. It stays as it is; the next bill gives every flat the difference.</source>
            <translation>La facture ne savait pas qui habitait le logement. Elle reste telle quelle ; la prochaine donne à chaque logement la différence.</translation>
        </message>
        <message>
            <source>{author} wrote a cost for a month that was billed on another laptop. It comes with the next bill and keeps its month.</source>
            <translation>{author} a écrit une dépense d’un mois facturé sur un autre ordinateur. Elle vient avec la prochaine facture et garde son mois.</translation>
        </message>
        <message>
            <source>A meter cannot run backwards. Which reading is right?</source>
            <translation>Un compteur ne recule pas. Quel relevé est juste ?</translation>
        </message>
        <message>
            <source>The flat got two new owners. Who is in the papers of the house?</source>
            <translation>Le logement a deux nouveaux propriétaires. Qui est dans les papiers de la maison ?</translation>
        </message>
        <message>
            <source>The first is right</source>
            <translation>Le premier est juste</translation>
        </message>
        <message>
            <source>The second is right</source>
            <translation>Le second est juste</translation>
        </message>
        <message>
            <source>Keep the first</source>
            <translation>Garder le premier</translation>
        </message>
        <message>
            <source>Keep the second</source>
            <translation>Garder le second</translation>
        </message>
        <message>
            <source>The first is kept.</source>
            <translation>Le premier est gardé.</translation>
        </message>
        <message>
            <source>The second is kept.</source>
            <translation>Le second est gardé.</translation>
        </message>
        <message>
            <source>{name}: the first</source>
            <translation>{name} : le premier</translation>
        </message>
        <message>
            <source>{name}: the second</source>
            <translation>{name} : le second</translation>
        </message>
        <message>
            <source>Flat {label}</source>
            <translation>Logement {label}</translation>
        </message>
        <message>
            <source>Owner from {day}: {name}</source>
            <translation>Propriétaire dès le {day} : {name}</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>personne</translation>
        </message>
        <message>
            <source>Tenant from {day}: {name}</source>
            <translation>Locataire dès le {day} : {name}</translation>
        </message>
        <message>
            <source>People: {n}</source>
            <translation>Personnes : {n}</translation>
        </message>
        <message>
            <source>{value} on {day}</source>
            <translation>{value} le {day}</translation>
        </message>
        <message>
            <source>Month {month}, written {day}</source>
            <translation>Mois {month}, écrit le {day}</translation>
        </message>
        <message>
            <source>Turn paid out twice · {amount}</source>
            <translation>Tour versé deux fois · {amount}</translation>
        </message>
        <message>
            <source>Seat paid in two turns · {amount}</source>
            <translation>Place payée à deux tours · {amount}</translation>
        </message>
        <message>
            <source>Seat handed on twice · {amount}</source>
            <translation>Place cédée deux fois · {amount}</translation>
        </message>
        <message>
            <source>Pot paid by another auction · {amount}</source>
            <translation>Cagnotte versée par une autre enchère · {amount}</translation>
        </message>
        <message>
            <source>Seat sold by other prizes · {amount}</source>
            <translation>Place vendue avec d’autres lots · {amount}</translation>
        </message>
        <message>
            <source>Share-out paid twice · {amount}</source>
            <translation>Partage payé deux fois · {amount}</translation>
        </message>
        <message>
            <source>Advance given back twice · {amount}</source>
            <translation>Avance rendue deux fois · {amount}</translation>
        </message>
        <message>
            <source>Own money taken out twice · {amount}</source>
            <translation>Argent propre retiré deux fois · {amount}</translation>
        </message>
        <message>
            <source>Paid out, and its payment taken back · {amount}</source>
            <translation>Versé, et son paiement annulé · {amount}</translation>
        </message>
        <message>
            <source>An investment taken back twice · {amount}</source>
            <translation>Placement repris deux fois · {amount}</translation>
        </message>
        <message>
            <source>Two laptops paid out the same turn. Who keeps the pot?</source>
            <translation>Deux ordinateurs ont versé le même tour. Qui garde le pot ?</translation>
        </message>
        <message>
            <source>{name} got the pot in two turns. A seat wins once in a round.</source>
            <translation>{name} a reçu le pot à deux tours. Une place gagne une fois par cycle.</translation>
        </message>
        <message>
            <source>The seat of {name} was handed on on two laptops. Which one holds?</source>
            <translation>La place de {name} a été cédée sur deux ordinateurs. Laquelle vaut ?</translation>
        </message>
        <message>
            <source>{name} got the pot, but the auction that counts was held on another laptop.</source>
            <translation>{name} a reçu la cagnotte, mais l’enchère qui compte a eu lieu sur un autre ordinateur.</translation>
        </message>
        <message>
            <source>{name} bought a seat by other prizes than those before. Does it hold?</source>
            <translation>{name} a acheté une place avec d’autres lots que les précédents. Est-ce valable ?</translation>
        </message>
        <message>
            <source>{name} stands twice as having got the share-out. Was it handed over twice?</source>
            <translation>{name} figure deux fois comme ayant reçu le partage. A-t-il été remis deux fois ?</translation>
        </message>
        <message>
            <source>{name} stands twice as having got the advance back. Was it given twice?</source>
            <translation>{name} figure deux fois comme ayant reçu l’avance en retour. A-t-elle été donnée deux fois ?</translation>
        </message>
        <message>
            <source>{name} took out more than was there, on two laptops. Was it paid twice?</source>
            <translation>{name} a retiré plus qu’il n’y avait, sur deux ordinateurs. A-t-on payé deux fois ?</translation>
        </message>
        <message>
            <source>{name} was paid out money whose payment another laptop took back.</source>
            <translation>{name} a reçu de l’argent dont un autre ordinateur a annulé le paiement.</translation>
        </message>
        <message>
            <source>More came back of an investment than was in it, on two laptops. Did it?</source>
            <translation>Sur deux ordinateurs, il est revenu d’un placement plus qu’il n’y avait. Est-ce vrai ?</translation>
        </message>
        <message>
            <source>The second receiver owes it back</source>
            <translation>Le second receveur le doit</translation>
        </message>
        <message>
            <source>The first receiver owes it back</source>
            <translation>Le premier receveur le doit</translation>
        </message>
        <message>
            <source>The receiver owes it back</source>
            <translation>Celui qui l’a reçue la doit</translation>
        </message>
        <message>
            <source>The second was never handed over</source>
            <translation>Le second n’a jamais été remis</translation>
        </message>
        <message>
            <source>The member owes what is missing</source>
            <translation>Le membre doit ce qui manque</translation>
        </message>
        <message>
            <source>The payment was made: I write it again</source>
            <translation>Le paiement a eu lieu : je le réécris</translation>
        </message>
        <message>
            <source>No: it came once and was written twice</source>
            <translation>Non : c’est venu une fois et noté deux fois</translation>
        </message>
        <message>
            <source>Yes: what is more was earned</source>
            <translation>Oui : le surplus est un gain</translation>
        </message>
        <message>
            <source>The first holds, the second is undone</source>
            <translation>Le premier vaut, le second est annulé</translation>
        </message>
        <message>
            <source>The second holds, the first is undone</source>
            <translation>Le second vaut, le premier est annulé</translation>
        </message>
        <message>
            <source>Write the second as owed</source>
            <translation>Noter le second comme dû</translation>
        </message>
        <message>
            <source>Write the first as owed</source>
            <translation>Noter le premier comme dû</translation>
        </message>
        <message>
            <source>Write it as owed</source>
            <translation>L’écrire comme due</translation>
        </message>
        <message>
            <source>Take the second back</source>
            <translation>Annuler le second</translation>
        </message>
        <message>
            <source>Leave both as they are</source>
            <translation>Laisser les deux</translation>
        </message>
        <message>
            <source>Write it as earned</source>
            <translation>L’écrire comme gain</translation>
        </message>
        <message>
            <source>The second receiver owes it back.</source>
            <translation>Le second receveur le doit.</translation>
        </message>
        <message>
            <source>The first receiver owes it back.</source>
            <translation>Le premier receveur le doit.</translation>
        </message>
        <message>
            <source>The receiver owes it back.</source>
            <translation>Celui qui l’a reçue la doit.</translation>
        </message>
        <message>
            <source>The second is taken back.</source>
            <translation>Le second est annulé.</translation>
        </message>
        <message>
            <source>The member owes what is missing.</source>
            <translation>Le membre doit ce qui manque.</translation>
        </message>
        <message>
            <source>Both stay. Write the payment again.</source>
            <translation>Les deux restent. Réécrivez le paiement.</translation>
        </message>
        <message>
            <source>Both came; what is more was earned.</source>
            <translation>Les deux sont venus ; le surplus est un gain.</translation>
        </message>
        <message>
            <source>The first holds.</source>
            <translation>Le premier vaut.</translation>
        </message>
        <message>
            <source>The second holds.</source>
            <translation>Le second vaut.</translation>
        </message>
        <message>
            <source>{name}: owed back</source>
            <translation>{name} : à rendre</translation>
        </message>
        <message>
            <source>{name}: the first is owed back</source>
            <translation>{name} : le premier est dû</translation>
        </message>
        <message>
            <source>{name}: the pot is owed back</source>
            <translation>{name} : la cagnotte est due</translation>
        </message>
        <message>
            <source>{name}: one pot</source>
            <translation>{name} : un seul pot</translation>
        </message>
        <message>
            <source>{name}: the rest is owed</source>
            <translation>{name} : le reste est dû</translation>
        </message>
        <message>
            <source>{name}: paid after all</source>
            <translation>{name} : payé malgré tout</translation>
        </message>
        <message>
            <source>Of the investment: once</source>
            <translation>Du placement : une fois</translation>
        </message>
        <message>
            <source>Of the investment: both</source>
            <translation>Du placement : les deux</translation>
        </message>
        <message>
            <source>{name}: the first holds</source>
            <translation>{name} : le premier vaut</translation>
        </message>
        <message>
            <source>{name}: the second holds</source>
            <translation>{name} : le second vaut</translation>
        </message>
        <message>
            <source>Two numbers to send money to were written for {name}. Ask {name} which is right. Until then {old} stays in force.</source>
            <translation>Deux numéros où envoyer l’argent ont été écrits pour {name}. Demandez à {name} lequel est juste. D’ici là, {old} reste valable.</translation>
        </message>
        <message>
            <source>Two numbers to send money to were written for {name}. Ask {name} which is right. Until then none is in force.</source>
            <translation>Deux numéros où envoyer l’argent ont été écrits pour {name}. Demandez à {name} lequel est juste. D’ici là, aucun n’est valable.</translation>
        </message>
        <message>
            <source>Two numbers for payouts</source>
            <translation>Deux numéros de versement</translation>
        </message>
        <message>
            <source>One receipt number twice, meeting {no}</source>
            <translation>Un numéro de reçu deux fois, réunion {no}</translation>
        </message>
        <message>
            <source>Two laptops wrote one receipt number on two payments. Both count. Look into the receipt book: which number was mistyped?</source>
            <translation>Deux ordinateurs ont écrit un même numéro de reçu sur deux paiements. Les deux comptent. Regardez le carnet de reçus : quel numéro a été mal saisi ?</translation>
        </message>
        <message>
            <source>Neither is right</source>
            <translation>Aucun n’est juste</translation>
        </message>
        <message>
            <source>The number of the first</source>
            <translation>Le numéro du premier</translation>
        </message>
        <message>
            <source>The number of the second</source>
            <translation>Le numéro du second</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>Laisser comme avant</translation>
        </message>
        <message>
            <source>Take it off the first</source>
            <translation>L’ôter du premier</translation>
        </message>
        <message>
            <source>Take it off the second</source>
            <translation>L’ôter du second</translation>
        </message>
        <message>
            <source>It stays as it was.</source>
            <translation>Tout reste comme avant.</translation>
        </message>
        <message>
            <source>The second keeps the number.</source>
            <translation>Le second garde le numéro.</translation>
        </message>
        <message>
            <source>The first keeps the number.</source>
            <translation>Le premier garde le numéro.</translation>
        </message>
        <message>
            <source>{name}: neither</source>
            <translation>{name} : aucun</translation>
        </message>
        <message>
            <source>The first number was mistyped</source>
            <translation>Le premier numéro était mal saisi</translation>
        </message>
        <message>
            <source>The second number was mistyped</source>
            <translation>Le second numéro était mal saisi</translation>
        </message>
    </context>
    <context>
        <name>DecideScreen</name>
        <message>
            <source>To decide</source>
            <translation>À décider</translation>
        </message>
        <message>
            <source>Give the answer</source>
            <translation>Donner la réponse</translation>
        </message>
        <message>
            <source>Ask at the next meeting</source>
            <translation>Demander à la prochaine réunion</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Question suivante</translation>
        </message>
        <message>
            <source>Question before</source>
            <translation>Question précédente</translation>
        </message>
        <message>
            <source>Nothing to decide. Good.</source>
            <translation>Rien à décider. Bien.</translation>
        </message>
        <message>
            <source>When two laptops wrote different things, the question comes here.</source>
            <translation>Quand deux ordinateurs ont écrit autre chose, la question vient ici.</translation>
        </message>
        <message>
            <source>The treasurer or the chair decides. You can ask the meeting.</source>
            <translation>La trésorière ou la présidente décide. Vous pouvez demander à la réunion.</translation>
        </message>
        <message>
            <source>This is above your limit: the chair's PIN is needed.</source>
            <translation>C’est au-dessus de votre limite : il faut le PIN de la présidente.</translation>
        </message>
        <message>
            <source>{name}: type your PIN, then Enter. Esc goes back.</source>
            <translation>{name} : tapez votre PIN, puis Enter. Esc revient.</translation>
        </message>
        <message>
            <source>{name}: that was not your PIN. Once more, or Esc to go back.</source>
            <translation>{name} : ce n’était pas votre PIN. Encore une fois, ou Esc pour revenir.</translation>
        </message>
        <message>
            <source>Taken back. The question is open again.</source>
            <translation>Annulé. La question est de nouveau ouverte.</translation>
        </message>
    </context>
    <context>
        <name>ListPanel</name>
        <message>
            <source>Nothing is ever thrown away. The line you do not keep is crossed out and stays in the history.</source>
            <translation>Rien n’est jamais jeté. La ligne que vous ne gardez pas est barrée et reste dans l’historique.</translation>
        </message>
        <message>
            <source>Written differently</source>
            <translation>Écrit différemment</translation>
        </message>
        <message>
            <source>For the next meeting</source>
            <translation>Pour la prochaine réunion</translation>
        </message>
        <message>
            <source>Settled by you</source>
            <translation>Réglé par vous</translation>
        </message>
        <message>
            <source>Settled by others</source>
            <translation>Réglé par d’autres</translation>
        </message>
        <message>
            <source>For a second officer</source>
            <translation>Pour un second responsable</translation>
        </message>
        <message>
            <source>Asked of a second officer</source>
            <translation>Demandé à un second responsable</translation>
        </message>
        <message>
            <source>Settled by Daftari</source>
            <translation>Réglé par Daftari</translation>
        </message>
        <message>
            <source>joined, nothing to decide</source>
            <translation>joint, rien à décider</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>SecondPanel</name>
        <message>
            <source>{name} asked on {laptop}. Your group wants the word of two officers.</source>
            <translation>{name} a demandé sur {laptop}. Votre groupe veut la parole de deux responsables.</translation>
        </message>
        <message>
            <source>Until then it counts on no laptop.</source>
            <translation>Jusque-là, cela ne compte sur aucun ordinateur.</translation>
        </message>
        <message>
            <source>Until then it counts on no laptop. What is refused never counts; it can be asked again.</source>
            <translation>D'ici là, cela ne compte sur aucun ordinateur. Ce qui est refusé ne compte jamais ; on peut le redemander.</translation>
        </message>
    </context>
    <context>
        <name>SlimChoice</name>
        <message>
            <source>Suggested</source>
            <translation>Conseillé</translation>
        </message>
    </context>
    <context>
        <name>SlipCard</name>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>Receipt printed</source>
            <translation>Reçu imprimé</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Espèces</translation>
        </message>
        <message>
            <source>Phone or bank</source>
            <translation>Téléphone ou banque</translation>
        </message>
        <message>
            <source>Crossed out</source>
            <translation>Barré</translation>
        </message>
        <message>
            <source>This laptop cannot read the number</source>
            <translation>Cet ordinateur ne peut pas lire le numéro</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Receipt number</source>
            <translation>Numéro de reçu</translation>
        </message>
    </context>
</TS>
