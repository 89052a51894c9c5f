<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>documents</name>
        <message numerus="yes">
            <source>all_savings</source>
            <translation>
                <numerusform>Épargne de tous, {number} part</numerusform>
                <numerusform>Épargne de tous, {number} parts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>apologies</source>
            <translation>
                <numerusform>{number} excusé</numerusform>
                <numerusform>{number} excusés</numerusform>
            </translation>
        </message>
        <message>
            <source>borrowed</source>
            <translation>Emprunté</translation>
        </message>
        <message>
            <source>bring</source>
            <translation>Apporter</translation>
        </message>
        <message>
            <source>bring_late</source>
            <translation>{amount} + {late} en retard</translation>
        </message>
        <message>
            <source>brought_by</source>
            <translation>Apporté par {name}</translation>
        </message>
        <message>
            <source>brought_forward</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>came</source>
            <translation>Présences aux réunions</translation>
        </message>
        <message>
            <source>cash_count</source>
            <translation>Comptage</translation>
        </message>
        <message>
            <source>cash_locked</source>
            <translation>Espèces dans la caisse</translation>
        </message>
        <message>
            <source>check_code</source>
            <translation>Code de contrôle</translation>
        </message>
        <message>
            <source>check_this</source>
            <translation>Vérifiez ce papier : scannez-le avec le Daftari d’un responsable, ou comparez ce code au registre.</translation>
        </message>
        <message>
            <source>clock</source>
            <translation>{day} à {time}</translation>
        </message>
        <message>
            <source>closing</source>
            <translation>Au registre à la clôture</translation>
        </message>
        <message>
            <source>col_can_borrow</source>
            <translation>Peut emprunter</translation>
        </message>
        <message>
            <source>col_count</source>
            <translation>Parts</translation>
        </message>
        <message>
            <source>col_due</source>
            <translation>Dû</translation>
        </message>
        <message>
            <source>col_fines</source>
            <translation>Amendes</translation>
        </message>
        <message>
            <source>col_loan</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>col_loan_left</source>
            <translation>Reste du prêt</translation>
        </message>
        <message>
            <source>col_loan_paid</source>
            <translation>Prêt remboursé</translation>
        </message>
        <message>
            <source>col_meeting</source>
            <translation>Réunion</translation>
        </message>
        <message>
            <source>col_name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>col_no</source>
            <translation>Nº</translation>
        </message>
        <message>
            <source>col_paid_by</source>
            <translation>Payé par</translation>
        </message>
        <message>
            <source>col_savings</source>
            <translation>Épargne</translation>
        </message>
        <message>
            <source>col_shares</source>
            <translation>Parts</translation>
        </message>
        <message>
            <source>col_sign</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>col_stamps</source>
            <translation>Cachets</translation>
        </message>
        <message>
            <source>col_total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>col_turn</source>
            <translation>Tour</translation>
        </message>
        <message>
            <source>col_welfare</source>
            <translation>Social</translation>
        </message>
        <message>
            <source>collected</source>
            <translation>Collecté</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>copie {number}</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>Compté</translation>
        </message>
        <message>
            <source>day_time</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>days</source>
            <translation>du {first} au {last}</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>Écart avec le registre</translation>
        </message>
        <message>
            <source>due_on</source>
            <translation>Dû le {day}</translation>
        </message>
        <message>
            <source>fund_bank</source>
            <translation>Banque</translation>
        </message>
        <message>
            <source>fund_box</source>
            <translation>Caisse</translation>
        </message>
        <message>
            <source>fund_loan_bag</source>
            <translation>Sac des prêts</translation>
        </message>
        <message>
            <source>fund_mpesa</source>
            <translation>M-Pesa</translation>
        </message>
        <message>
            <source>fund_usdt</source>
            <translation>USDT</translation>
        </message>
        <message>
            <source>fund_welfare_bag</source>
            <translation>Sac social</translation>
        </message>
        <message>
            <source>group_on</source>
            <translation>Groupe, {day}</translation>
        </message>
        <message>
            <source>guarantors</source>
            <translation>Garants</translation>
        </message>
        <message>
            <source>interest_terms</source>
            <translation>Intérêt, {rate} sur {periods} versements</translation>
        </message>
        <message>
            <source>kind_advance</source>
            <translation>Avance</translation>
        </message>
        <message>
            <source>kind_advance_used</source>
            <translation>Pris sur les avances</translation>
        </message>
        <message>
            <source>kind_fine</source>
            <translation>Amende</translation>
        </message>
        <message>
            <source>kind_loan</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>kind_receipt_used</source>
            <translation>Arrivé avant</translation>
        </message>
        <message>
            <source>kind_recovery</source>
            <translation>Prêt récupéré</translation>
        </message>
        <message>
            <source>kind_registration</source>
            <translation>Inscription</translation>
        </message>
        <message>
            <source>kind_savings</source>
            <translation>Épargne</translation>
        </message>
        <message>
            <source>kind_shares</source>
            <translation>Parts</translation>
        </message>
        <message>
            <source>kind_turn</source>
            <translation>Tour</translation>
        </message>
        <message>
            <source>kind_unidentified</source>
            <translation>D’un inconnu</translation>
        </message>
        <message>
            <source>kind_unit</source>
            <translation>Charge de l’appartement</translation>
        </message>
        <message>
            <source>kind_welfare</source>
            <translation>Social</translation>
        </message>
        <message>
            <source>late_on</source>
            <translation>En retard au {day}</translation>
        </message>
        <message>
            <source>left_advance</source>
            <translation>Avance</translation>
        </message>
        <message>
            <source>left_fines</source>
            <translation>Amendes à payer</translation>
        </message>
        <message>
            <source>left_loan_left</source>
            <translation>Reste du prêt</translation>
        </message>
        <message>
            <source>left_savings</source>
            <translation>Épargne</translation>
        </message>
        <message>
            <source>left_still_late</source>
            <translation>Encore en retard</translation>
        </message>
        <message>
            <source>list_comma</source>
            <translation>, </translation>
        </message>
        <message>
            <source>loan</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>loan_left</source>
            <translation>Reste du prêt</translation>
        </message>
        <message>
            <source>loan_lent</source>
            <translation>prêté {amount}</translation>
        </message>
        <message>
            <source>loan_of</source>
            <translation>Prêt du {day}</translation>
        </message>
        <message>
            <source>loans_after</source>
            <translation>Prêts maintenant</translation>
        </message>
        <message>
            <source>loans_before</source>
            <translation>Prêts avant</translation>
        </message>
        <message>
            <source>loans_given</source>
            <translation>Prêts accordés</translation>
        </message>
        <message>
            <source>loans_repaid</source>
            <translation>Remboursé</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>Réunion {number}</translation>
        </message>
        <message>
            <source>meeting_on</source>
            <translation>Réunion {number} · {day}</translation>
        </message>
        <message>
            <source>member_no</source>
            <translation>Membre nº {number}</translation>
        </message>
        <message>
            <source>members</source>
            <translation>Membres</translation>
        </message>
        <message>
            <source>method_bank</source>
            <translation>Banque</translation>
        </message>
        <message>
            <source>method_cash</source>
            <translation>Espèces</translation>
        </message>
        <message>
            <source>method_mpesa</source>
            <translation>M-Pesa</translation>
        </message>
        <message>
            <source>method_usdt</source>
            <translation>USDT</translation>
        </message>
        <message>
            <source>moved_collected</source>
            <translation>Collecté</translation>
        </message>
        <message>
            <source>moved_difference</source>
            <translation>Écart de caisse</translation>
        </message>
        <message>
            <source>moved_expenses</source>
            <translation>Dépenses</translation>
        </message>
        <message>
            <source>moved_fines</source>
            <translation>Amendes</translation>
        </message>
        <message>
            <source>moved_loans_given</source>
            <translation>Prêts accordés</translation>
        </message>
        <message>
            <source>moved_loans_repaid</source>
            <translation>Prêts remboursés</translation>
        </message>
        <message>
            <source>moved_moved</source>
            <translation>Transféré</translation>
        </message>
        <message>
            <source>moved_other_in</source>
            <translation>Autres entrées</translation>
        </message>
        <message>
            <source>moved_savings</source>
            <translation>Épargne</translation>
        </message>
        <message>
            <source>moved_shares</source>
            <translation>Parts</translation>
        </message>
        <message>
            <source>moved_turn</source>
            <translation>Tour cotisé</translation>
        </message>
        <message>
            <source>moved_turn_paid</source>
            <translation>Tour versé</translation>
        </message>
        <message>
            <source>moved_welfare</source>
            <translation>Social</translation>
        </message>
        <message>
            <source>moved_welfare_paid</source>
            <translation>Aide versée</translation>
        </message>
        <message>
            <source>name_role</source>
            <translation>{name}, {role}</translation>
        </message>
        <message>
            <source>next_meeting</source>
            <translation>Prochaine réunion</translation>
        </message>
        <message>
            <source>next_meeting_on</source>
            <translation>Prochaine réunion : {when}.</translation>
        </message>
        <message>
            <source>next_payment</source>
            <translation>Prochain paiement, {day}</translation>
        </message>
        <message>
            <source>next_turn</source>
            <translation>Tour : {name}.</translation>
        </message>
        <message>
            <source>no_loan</source>
            <translation>Aucun prêt à rembourser</translation>
        </message>
        <message>
            <source>nobody_owes</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>nothing_paid</source>
            <translation>–</translation>
        </message>
        <message>
            <source>opening</source>
            <translation>Compté à l’ouverture</translation>
        </message>
        <message>
            <source>page</source>
            <translation>Page {page} sur {pages}</translation>
        </message>
        <message>
            <source>page_hash</source>
            <translation>Page {hash}</translation>
        </message>
        <message>
            <source>paid_back</source>
            <translation>Remboursé</translation>
        </message>
        <message>
            <source>paid_in</source>
            <translation>Payé en</translation>
        </message>
        <message>
            <source>paid_out</source>
            <translation>Versé</translation>
        </message>
        <message>
            <source>paper_no</source>
            <translation>Document {number}</translation>
        </message>
        <message>
            <source>part_due</source>
            <translation>{part} (dû {amount})</translation>
        </message>
        <message>
            <source>payment_checked</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>payment_code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>payment_not_checked</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <source>payment_state</source>
            <translation>Vérifié</translation>
        </message>
        <message>
            <source>people_absent</source>
            <translation>Absents</translation>
        </message>
        <message>
            <source>people_and_loans</source>
            <translation>Personnes et prêts</translation>
        </message>
        <message>
            <source>people_here</source>
            <translation>Présents</translation>
        </message>
        <message>
            <source>people_late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>people_present</source>
            <translation>À l’heure</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>Imprimé le {when}</translation>
        </message>
        <message>
            <source>printed_by</source>
            <translation>par {name}</translation>
        </message>
        <message>
            <source>receipt_no</source>
            <translation>Reçu {number}</translation>
        </message>
        <message>
            <source>registered</source>
            <translation>enregistré {number}</translation>
        </message>
        <message>
            <source>reverses</source>
            <translation>Annule le reçu {number} : {reason}</translation>
        </message>
        <message>
            <source>role_chair</source>
            <translation>Présidente</translation>
        </message>
        <message>
            <source>role_counter</source>
            <translation>Compteuse</translation>
        </message>
        <message>
            <source>role_key</source>
            <translation>Clé {number}</translation>
        </message>
        <message>
            <source>role_member</source>
            <translation>Membre</translation>
        </message>
        <message>
            <source>role_secretary</source>
            <translation>Secrétaire</translation>
        </message>
        <message>
            <source>role_treasurer</source>
            <translation>Trésorière</translation>
        </message>
        <message>
            <source>roll_title</source>
            <translation>Feuille de la réunion {number}</translation>
        </message>
        <message numerus="yes">
            <source>savings_of_shares</source>
            <translation>
                <numerusform>Épargne, {number} part</numerusform>
                <numerusform>Épargne, {number} parts</numerusform>
            </translation>
        </message>
        <message>
            <source>share_worth</source>
            <translation>Une part de {price} vaut</translation>
        </message>
        <message numerus="yes">
            <source>shares</source>
            <translation>
                <numerusform>{number} part</numerusform>
                <numerusform>{number} parts</numerusform>
            </translation>
        </message>
        <message>
            <source>shares_all</source>
            <translation>Parts de tous les membres</translation>
        </message>
        <message numerus="yes">
            <source>shares_at</source>
            <translation>
                <numerusform>{unit}, {number} part à {worth}</numerusform>
                <numerusform>{unit}, {number} parts à {worth}</numerusform>
            </translation>
        </message>
        <message>
            <source>signed</source>
            <translation>signé à {time}</translation>
        </message>
        <message>
            <source>stands_for</source>
            <translation>Garante de {name}</translation>
        </message>
        <message>
            <source>statement_cycle</source>
            <translation>Cycle {cycle}</translation>
        </message>
        <message>
            <source>statement_meetings</source>
            <translation>Cycle {cycle}, réunions {first} à {last}</translation>
        </message>
        <message>
            <source>statement_span</source>
            <translation>Réunions {first} à {last}</translation>
        </message>
        <message>
            <source>statement_title</source>
            <translation>Relevé du membre</translation>
        </message>
        <message>
            <source>still_to_pay</source>
            <translation>Reste à payer</translation>
        </message>
        <message>
            <source>taken_back</source>
            <translation>Ce reçu a été annulé : {reason}</translation>
        </message>
        <message>
            <source>thanks</source>
            <translation>Merci, {name} !</translation>
        </message>
        <message>
            <source>times</source>
            <translation>{first}–{last}</translation>
        </message>
        <message>
            <source>total_unit</source>
            <translation>Total, {unit}</translation>
        </message>
        <message>
            <source>turn_got</source>
            <translation>reçu {amount}</translation>
        </message>
        <message>
            <source>unchecked</source>
            <translation>Les paiements {method} du {days} n’étaient pas encore vérifiés à l’impression.</translation>
        </message>
        <message>
            <source>watermark_pending</source>
            <translation>EN ATTENTE</translation>
        </message>
        <message>
            <source>watermark_practice</source>
            <translation>EXERCICE</translation>
        </message>
        <message>
            <source>watermark_provisional</source>
            <translation>PROVISOIRE</translation>
        </message>
        <message>
            <source>worth_today</source>
            <translation>Valeur aujourd’hui</translation>
        </message>
    </context>
</TS>
