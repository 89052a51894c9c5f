<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>documents</name>
        <message>
            <source>accepted_paper</source>
            <translation>sur papier, {day}</translation>
        </message>
        <message>
            <source>accepted_pin</source>
            <translation>PIN, {day}</translation>
        </message>
        <message>
            <source>account_1010</source>
            <translation>Sac des prêts dans la caisse</translation>
        </message>
        <message>
            <source>account_1020</source>
            <translation>Sac de la solidarité</translation>
        </message>
        <message>
            <source>account_1030</source>
            <translation>Espèces en route</translation>
        </message>
        <message>
            <source>account_1100</source>
            <translation>Banque</translation>
        </message>
        <message>
            <source>account_1200</source>
            <translation>Argent mobile</translation>
        </message>
        <message>
            <source>account_1210</source>
            <translation>Paiements à confirmer</translation>
        </message>
        <message>
            <source>account_1250</source>
            <translation>USDT</translation>
        </message>
        <message>
            <source>account_1290</source>
            <translation>Change de monnaies</translation>
        </message>
        <message>
            <source>account_1300</source>
            <translation>Prêts aux membres</translation>
        </message>
        <message>
            <source>account_1305</source>
            <translation>Prêts de la solidarité</translation>
        </message>
        <message>
            <source>account_1310</source>
            <translation>Intérêts dus</translation>
        </message>
        <message>
            <source>account_1320</source>
            <translation>Pénalités et frais dus</translation>
        </message>
        <message>
            <source>account_1330</source>
            <translation>Cotisations dues</translation>
        </message>
        <message>
            <source>account_1340</source>
            <translation>Dû par des membres et d’autres</translation>
        </message>
        <message>
            <source>account_1350</source>
            <translation>Dû par les emprunteurs aux garants</translation>
        </message>
        <message>
            <source>account_1400</source>
            <translation>Placements</translation>
        </message>
        <message>
            <source>account_1500</source>
            <translation>Biens du groupe</translation>
        </message>
        <message>
            <source>account_1590</source>
            <translation>Perte de valeur des biens</translation>
        </message>
        <message>
            <source>account_1600</source>
            <translation>Payé d’avance</translation>
        </message>
        <message>
            <source>account_1700</source>
            <translation>Tours payés trop tôt</translation>
        </message>
        <message>
            <source>account_2010</source>
            <translation>Épargne des membres</translation>
        </message>
        <message>
            <source>account_2020</source>
            <translation>Avances des membres</translation>
        </message>
        <message>
            <source>account_2030</source>
            <translation>Cagnottes des tours</translation>
        </message>
        <message>
            <source>account_2035</source>
            <translation>Réserve du tour</translation>
        </message>
        <message>
            <source>account_2040</source>
            <translation>Fonds de solidarité</translation>
        </message>
        <message>
            <source>account_2050</source>
            <translation>Argent sans nom</translation>
        </message>
        <message>
            <source>account_2060</source>
            <translation>À payer</translation>
        </message>
        <message>
            <source>account_2070</source>
            <translation>Prêts au groupe</translation>
        </message>
        <message>
            <source>account_2080</source>
            <translation>Intérêts dus par le groupe</translation>
        </message>
        <message>
            <source>account_2090</source>
            <translation>Intérêts retenus, pas encore gagnés</translation>
        </message>
        <message>
            <source>account_2100</source>
            <translation>Impôt retenu</translation>
        </message>
        <message>
            <source>account_2110</source>
            <translation>Arrondis gardés</translation>
        </message>
        <message>
            <source>account_2120</source>
            <translation>Dividendes des enchères</translation>
        </message>
        <message>
            <source>account_2130</source>
            <translation>Dépôts des locataires</translation>
        </message>
        <message>
            <source>account_2140</source>
            <translation>Réserve des propriétaires</translation>
        </message>
        <message>
            <source>account_3010</source>
            <translation>Parts des membres</translation>
        </message>
        <message>
            <source>account_3020</source>
            <translation>Gardé des cycles précédents</translation>
        </message>
        <message>
            <source>account_3030</source>
            <translation>Excédent du cycle</translation>
        </message>
        <message>
            <source>account_3040</source>
            <translation>Réserve pour pertes</translation>
        </message>
        <message>
            <source>account_3050</source>
            <translation>Repris au début</translation>
        </message>
        <message>
            <source>account_3060</source>
            <translation>Argent à un seul usage</translation>
        </message>
        <message>
            <source>account_3070</source>
            <translation>Subventions</translation>
        </message>
        <message>
            <source>account_result</source>
            <translation>Résultat de ce cycle jusqu’ici</translation>
        </message>
        <message>
            <source>age_1</source>
            <translation>1–30 jours</translation>
        </message>
        <message>
            <source>age_2</source>
            <translation>31–60 jours</translation>
        </message>
        <message>
            <source>age_3</source>
            <translation>61–90 jours</translation>
        </message>
        <message>
            <source>age_4</source>
            <translation>plus de 90 jours</translation>
        </message>
        <message>
            <source>agreement_title</source>
            <translation>Contrat de prêt</translation>
        </message>
        <message numerus="yes">
            <source>all_savings</source>
            <translation>
                <numerusform>Épargne de tous, {number} part</numerusform>
                <numerusform>Épargne de tous, {number} parts</numerusform>
            </translation>
        </message>
        <message>
            <source>allowed_beyond</source>
            <translation>Le vote l’a permis bien que ces règles disent le contraire : {rules}.</translation>
        </message>
        <message>
            <source>allowed_by_vote</source>
            <translation>La réunion a voté {yes} pour et {no} contre. Autorisé par : {names}.</translation>
        </message>
        <message numerus="yes">
            <source>apologies</source>
            <translation>
                <numerusform>{number} excusé</numerusform>
                <numerusform>{number} excusés</numerusform>
            </translation>
        </message>
        <message>
            <source>area</source>
            <translation>Surface</translation>
        </message>
        <message>
            <source>area_m2</source>
            <translation>{area} m²</translation>
        </message>
        <message>
            <source>arrears_title</source>
            <translation>Liste des retards</translation>
        </message>
        <message>
            <source>asked_by_unit</source>
            <translation>Demandé à chaque logement</translation>
        </message>
        <message>
            <source>asked_of_units</source>
            <translation>Demandé aux logements</translation>
        </message>
        <message>
            <source>at_each_meeting</source>
            <translation>à chaque réunion</translation>
        </message>
        <message numerus="yes">
            <source>at_risk</source>
            <translation>
                <numerusform>Plus de {number} jour</numerusform>
                <numerusform>Plus de {number} jours</numerusform>
            </translation>
        </message>
        <message>
            <source>attendance_register_title</source>
            <translation>Registre des présences</translation>
        </message>
        <message>
            <source>auction_bids</source>
            <translation>Enchères du tour {turn} dans leur ordre</translation>
        </message>
        <message>
            <source>auction_by_lot</source>
            <translation>par tirage au sort</translation>
        </message>
        <message>
            <source>auction_from_to</source>
            <translation>de {low} à {high}</translation>
        </message>
        <message>
            <source>auction_had</source>
            <translation>Places qui ont eu la cagnotte</translation>
        </message>
        <message>
            <source>auction_limits</source>
            <translation>Une enchère va</translation>
        </message>
        <message>
            <source>auction_pot</source>
            <translation>Cagnotte d’un tour</translation>
        </message>
        <message>
            <source>auction_title</source>
            <translation>Procès-verbal d’enchères</translation>
        </message>
        <message>
            <source>auction_void</source>
            <translation>Une autre enchère du tour {turn}</translation>
        </message>
        <message>
            <source>auction_waits</source>
            <translation>Places qui attendent</translation>
        </message>
        <message>
            <source>balance_assets</source>
            <translation>Ce que le groupe possède</translation>
        </message>
        <message>
            <source>balance_both</source>
            <translation>Dettes et fonds propres ensemble</translation>
        </message>
        <message>
            <source>balance_check</source>
            <translation>Différence entre les deux côtés</translation>
        </message>
        <message>
            <source>balance_debts</source>
            <translation>Ce que le groupe doit</translation>
        </message>
        <message>
            <source>balance_notes</source>
            <translation>À savoir</translation>
        </message>
        <message>
            <source>balance_overdue</source>
            <translation>Prêts en retard de plus de 90 jours</translation>
        </message>
        <message>
            <source>balance_own</source>
            <translation>Ce qui est propre au groupe</translation>
        </message>
        <message>
            <source>balance_pending</source>
            <translation>Paiements électroniques pas encore confirmés</translation>
        </message>
        <message>
            <source>balance_restricted</source>
            <translation>À un seul usage</translation>
        </message>
        <message>
            <source>balance_risk</source>
            <translation>Les membres ont accepté par vote le {day} : {risk}.</translation>
        </message>
        <message>
            <source>balance_sum</source>
            <translation>{what}, en tout</translation>
        </message>
        <message>
            <source>balance_title</source>
            <translation>Bilan</translation>
        </message>
        <message>
            <source>balance_what</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>basis_area</source>
            <translation>surface</translation>
        </message>
        <message>
            <source>basis_consumption</source>
            <translation>compteur</translation>
        </message>
        <message>
            <source>basis_equal</source>
            <translation>parts égales</translation>
        </message>
        <message>
            <source>basis_fixed</source>
            <translation>saisi</translation>
        </message>
        <message>
            <source>basis_mixed</source>
            <translation>surface et personnes</translation>
        </message>
        <message>
            <source>basis_occupants</source>
            <translation>personnes</translation>
        </message>
        <message>
            <source>basis_participation</source>
            <translation>tantièmes</translation>
        </message>
        <message>
            <source>bill_of_month</source>
            <translation>Facture de {month}</translation>
        </message>
        <message>
            <source>book_number</source>
            <translation>Numéro de reçu</translation>
        </message>
        <message>
            <source>borrowed</source>
            <translation>Emprunté</translation>
        </message>
        <message>
            <source>borrower_no</source>
            <translation>Emprunteur, membre {number}</translation>
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
            <source>building_report_title</source>
            <translation>Mois de l’immeuble</translation>
        </message>
        <message>
            <source>came</source>
            <translation>Présences aux réunions</translation>
        </message>
        <message>
            <source>card_title</source>
            <translation>Carnet de remboursement</translation>
        </message>
        <message>
            <source>cash_count</source>
            <translation>Comptage</translation>
        </message>
        <message>
            <source>cash_in_hand</source>
            <translation>Somme remise</translation>
        </message>
        <message>
            <source>cash_locked</source>
            <translation>Espèces dans la caisse</translation>
        </message>
        <message>
            <source>cash_receipt</source>
            <translation>{method} nº {numbers}</translation>
        </message>
        <message>
            <source>check_code</source>
            <translation>Code de contrôle</translation>
        </message>
        <message>
            <source>check_row_right</source>
            <translation>Vérifié : demandé {asked}, dépensé {cost}.</translation>
        </message>
        <message>
            <source>check_row_wrong</source>
            <translation>Faux : demandé {asked}, dépensé {cost}.</translation>
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
            <source>codes_holder</source>
            <translation>Appartient à</translation>
        </message>
        <message>
            <source>codes_list</source>
            <translation>Dix codes</translation>
        </message>
        <message>
            <source>codes_say_1</source>
            <translation>Chacun sert une seule fois, à la place du code du téléphone. Barrez-le ensuite.</translation>
        </message>
        <message>
            <source>codes_say_2</source>
            <translation>Gardez ce papier à la maison : ni avec le téléphone, ni avec l’ordinateur.</translation>
        </message>
        <message>
            <source>codes_say_3</source>
            <translation>Si le téléphone ou ce papier est perdu, configurez de nouveau le téléphone. Ces codes ne serviront alors plus.</translation>
        </message>
        <message>
            <source>codes_title</source>
            <translation>Codes pour un téléphone perdu</translation>
        </message>
        <message>
            <source>col_accepted</source>
            <translation>Accepté</translation>
        </message>
        <message>
            <source>col_amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>col_asked</source>
            <translation>Demandé</translation>
        </message>
        <message>
            <source>col_asks</source>
            <translation>Demande</translation>
        </message>
        <message>
            <source>col_balance</source>
            <translation>Reste dû</translation>
        </message>
        <message>
            <source>col_blocked</source>
            <translation>Épargne bloquée</translation>
        </message>
        <message>
            <source>col_borrowed</source>
            <translation>Emprunté</translation>
        </message>
        <message>
            <source>col_brings</source>
            <translation>Apporte</translation>
        </message>
        <message>
            <source>col_can_borrow</source>
            <translation>Peut emprunter</translation>
        </message>
        <message>
            <source>col_carry</source>
            <translation>Reporté</translation>
        </message>
        <message>
            <source>col_commission</source>
            <translation>Commission</translation>
        </message>
        <message>
            <source>col_cost</source>
            <translation>Dépense</translation>
        </message>
        <message>
            <source>col_count</source>
            <translation>Parts</translation>
        </message>
        <message>
            <source>col_date</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>col_days_late</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>col_discount</source>
            <translation>Remise</translation>
        </message>
        <message>
            <source>col_dividend</source>
            <translation>Par place</translation>
        </message>
        <message>
            <source>col_due</source>
            <translation>Dû</translation>
        </message>
        <message>
            <source>col_due_day</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>col_fines</source>
            <translation>Amendes</translation>
        </message>
        <message>
            <source>col_gets</source>
            <translation>Reçoit</translation>
        </message>
        <message>
            <source>col_given</source>
            <translation>Versé</translation>
        </message>
        <message>
            <source>col_in_order</source>
            <translation>Ordre</translation>
        </message>
        <message>
            <source>col_initials</source>
            <translation>Paraphe</translation>
        </message>
        <message>
            <source>col_invoice</source>
            <translation>Facture</translation>
        </message>
        <message>
            <source>col_key</source>
            <translation>Réparti selon</translation>
        </message>
        <message>
            <source>col_kind</source>
            <translation>De quoi</translation>
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
            <source>col_meter</source>
            <translation>Compteur</translation>
        </message>
        <message>
            <source>col_missing</source>
            <translation>Manque</translation>
        </message>
        <message>
            <source>col_motion</source>
            <translation>Mis aux voix</translation>
        </message>
        <message>
            <source>col_name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>col_new</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <source>col_next</source>
            <translation>Prochaine</translation>
        </message>
        <message>
            <source>col_no</source>
            <translation>Nº</translation>
        </message>
        <message>
            <source>col_of_owner</source>
            <translation>Au propriétaire</translation>
        </message>
        <message>
            <source>col_of_tenant</source>
            <translation>À l’usage</translation>
        </message>
        <message>
            <source>col_old</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>col_open</source>
            <translation>Encore dû</translation>
        </message>
        <message>
            <source>col_other_day</source>
            <translation>Grégorien</translation>
        </message>
        <message>
            <source>col_owes</source>
            <translation>Doit</translation>
        </message>
        <message>
            <source>col_paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>col_paid_by</source>
            <translation>Payé par</translation>
        </message>
        <message>
            <source>col_paid_in</source>
            <translation>Versé</translation>
        </message>
        <message>
            <source>col_paid_on</source>
            <translation>Payé le</translation>
        </message>
        <message>
            <source>col_paid_out</source>
            <translation>Versé</translation>
        </message>
        <message>
            <source>col_paid_to</source>
            <translation>Payé à</translation>
        </message>
        <message>
            <source>col_payment</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>col_percent</source>
            <translation>Venu</translation>
        </message>
        <message>
            <source>col_phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>col_pieces</source>
            <translation>Combien</translation>
        </message>
        <message>
            <source>col_prize</source>
            <translation>Pot</translation>
        </message>
        <message>
            <source>col_promised</source>
            <translation>Promis</translation>
        </message>
        <message>
            <source>col_receipt</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>col_result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>col_savings</source>
            <translation>Épargne</translation>
        </message>
        <message>
            <source>col_score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>col_seat</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>col_seat_rate</source>
            <translation>Taux par tour</translation>
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
            <source>col_silent</source>
            <translation>Sans avis</translation>
        </message>
        <message>
            <source>col_stamps</source>
            <translation>Cachets</translation>
        </message>
        <message>
            <source>col_stands_for</source>
            <translation>Garantit</translation>
        </message>
        <message>
            <source>col_to_come</source>
            <translation>À venir</translation>
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
            <source>col_used</source>
            <translation>Consommé</translation>
        </message>
        <message>
            <source>col_value</source>
            <translation>Billet ou pièce</translation>
        </message>
        <message>
            <source>col_votes_no</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>col_waited</source>
            <translation>Attente</translation>
        </message>
        <message>
            <source>col_welfare</source>
            <translation>Social</translation>
        </message>
        <message>
            <source>col_whole</source>
            <translation>Tout l’immeuble</translation>
        </message>
        <message>
            <source>col_why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>col_would_owe</source>
            <translation>Devrait</translation>
        </message>
        <message>
            <source>col_yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>collateral</source>
            <translation>Gage</translation>
        </message>
        <message>
            <source>collected</source>
            <translation>Collecté</translation>
        </message>
        <message>
            <source>constitution_agreed</source>
            <translation>Ces règles ont été lues à voix haute. Qui signe les a entendues et les accepte.</translation>
        </message>
        <message>
            <source>constitution_article</source>
            <translation>{number}. {text}</translation>
        </message>
        <message>
            <source>constitution_head</source>
            <translation>{name} · depuis le {day}</translation>
        </message>
        <message>
            <source>constitution_since</source>
            <translation>en vigueur au {day}</translation>
        </message>
        <message>
            <source>constitution_title</source>
            <translation>Nos règles</translation>
        </message>
        <message>
            <source>contribution_register_title</source>
            <translation>Registre des cotisations</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>copie {number}</translation>
        </message>
        <message>
            <source>cost_adjust</source>
            <translation>Corrections</translation>
        </message>
        <message>
            <source>cost_adjusted</source>
            <translation>{cost}, {month} : différence</translation>
        </message>
        <message>
            <source>cost_cleaning</source>
            <translation>Nettoyage</translation>
        </message>
        <message>
            <source>cost_electricity</source>
            <translation>Électricité</translation>
        </message>
        <message>
            <source>cost_elevator</source>
            <translation>Ascenseur</translation>
        </message>
        <message>
            <source>cost_guard</source>
            <translation>Gardien</translation>
        </message>
        <message>
            <source>cost_heating</source>
            <translation>Chauffage</translation>
        </message>
        <message>
            <source>cost_insurance</source>
            <translation>Assurance</translation>
        </message>
        <message>
            <source>cost_late</source>
            <translation>Frais de retard</translation>
        </message>
        <message>
            <source>cost_levy</source>
            <translation>Appel de fonds</translation>
        </message>
        <message>
            <source>cost_management</source>
            <translation>Gestion</translation>
        </message>
        <message>
            <source>cost_of_month</source>
            <translation>{cost}, {month}</translation>
        </message>
        <message>
            <source>cost_other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>cost_repairs</source>
            <translation>Réparations</translation>
        </message>
        <message>
            <source>cost_reserve</source>
            <translation>Réserve</translation>
        </message>
        <message>
            <source>cost_rest</source>
            <translation>Reste</translation>
        </message>
        <message>
            <source>cost_water</source>
            <translation>Eau</translation>
        </message>
        <message>
            <source>costs_of_month</source>
            <translation>Dépenses du mois</translation>
        </message>
        <message>
            <source>count_book</source>
            <translation>Dans le livre</translation>
        </message>
        <message>
            <source>count_by</source>
            <translation>Compté par {name}, sous les yeux de {other}.</translation>
        </message>
        <message>
            <source>count_closing</source>
            <translation>À la fin</translation>
        </message>
        <message>
            <source>count_funds</source>
            <translation>Sacs de la caisse, selon le livre</translation>
        </message>
        <message>
            <source>count_none</source>
            <translation>La caisse n’a pas été comptée.</translation>
        </message>
        <message>
            <source>count_opening</source>
            <translation>À l’ouverture</translation>
        </message>
        <message>
            <source>count_sheet_title</source>
            <translation>Comptage de la caisse, réunion {number}</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>Compté</translation>
        </message>
        <message>
            <source>credit_left</source>
            <translation>Payé d’avance</translation>
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
            <source>dcb_balance_loan</source>
            <translation>Reste</translation>
        </message>
        <message>
            <source>dcb_balance_savings</source>
            <translation>Reste</translation>
        </message>
        <message>
            <source>dcb_collected_loan</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>dcb_collected_savings</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>dcb_demand_loan</source>
            <translation>Prêt dû</translation>
        </message>
        <message>
            <source>dcb_demand_savings</source>
            <translation>Épargne due</translation>
        </message>
        <message>
            <source>dcb_loan_rate</source>
            <translation>Prêts recouvrés</translation>
        </message>
        <message>
            <source>dcb_savings_rate</source>
            <translation>Épargne recouvrée</translation>
        </message>
        <message>
            <source>dcb_title</source>
            <translation>Demande, recouvrement, solde</translation>
        </message>
        <message>
            <source>default_notice_end</source>
            <translation>Si rien n’est réglé avant le {day}, le groupe peut prendre sur votre épargne, appeler vos garants ou décider par vote.</translation>
        </message>
        <message>
            <source>default_notice_text</source>
            <translation>{name}, vous n’avez pas remboursé votre prêt comme convenu. Le groupe vous demande de régler le retard avant le {day}.</translation>
        </message>
        <message>
            <source>default_notice_title</source>
            <translation>Mise en demeure</translation>
        </message>
        <message>
            <source>deposit_kept</source>
            <translation>Dépôt gardé</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>Écart avec le registre</translation>
        </message>
        <message>
            <source>disputes</source>
            <translation>Les litiges sur ce prêt sont réglés par la réunion du groupe.</translation>
        </message>
        <message>
            <source>draw_check</source>
            <translation>Chacun peut le recalculer : donnez cette ligne à « daftari calc draw ».</translation>
        </message>
        <message>
            <source>draw_members</source>
            <translation>Membres tirés, par numéro</translation>
        </message>
        <message>
            <source>draw_number</source>
            <translation>N° {no} {name} a montré</translation>
        </message>
        <message>
            <source>draw_of_turn</source>
            <translation>pour le tour {turn}</translation>
        </message>
        <message>
            <source>draw_open</source>
            <translation>sceau ouvert, exact</translation>
        </message>
        <message>
            <source>draw_order</source>
            <translation>Places tirées</translation>
        </message>
        <message>
            <source>draw_seal</source>
            <translation>Sceau</translation>
        </message>
        <message>
            <source>draw_sealed</source>
            <translation>scellé, non ouvert</translation>
        </message>
        <message>
            <source>draw_secret</source>
            <translation>Secret</translation>
        </message>
        <message>
            <source>draw_slips</source>
            <translation>tiré avec des papiers</translation>
        </message>
        <message>
            <source>draw_state</source>
            <translation>État</translation>
        </message>
        <message>
            <source>draw_title</source>
            <translation>Tirage du {day}</translation>
        </message>
        <message>
            <source>draw_void</source>
            <translation>ne compte pas</translation>
        </message>
        <message>
            <source>draw_witnesses</source>
            <translation>Témoins</translation>
        </message>
        <message>
            <source>due_day</source>
            <translation>À payer avant le</translation>
        </message>
        <message>
            <source>due_on</source>
            <translation>Dû le {day}</translation>
        </message>
        <message>
            <source>early_flat_none</source>
            <translation>Remboursé plus tôt, tout l’intérêt reste dû.</translation>
        </message>
        <message>
            <source>early_flat_pro_rata</source>
            <translation>Remboursé plus tôt, l’intérêt du temps non utilisé n’est pas demandé.</translation>
        </message>
        <message>
            <source>early_flat_rule_78</source>
            <translation>Remboursé plus tôt, l’intérêt est rendu selon la règle des 78.</translation>
        </message>
        <message>
            <source>early_full</source>
            <translation>Remboursé plus tôt, l’intérêt de la période en cours est dû en entier.</translation>
        </message>
        <message>
            <source>early_previous</source>
            <translation>Remboursé plus tôt, l’intérêt est dû jusqu’à la dernière échéance.</translation>
        </message>
        <message>
            <source>early_today</source>
            <translation>Remboursé plus tôt, l’intérêt est dû jusqu’au jour du paiement.</translation>
        </message>
        <message>
            <source>effective_rate</source>
            <translation>Taux effectif annuel</translation>
        </message>
        <message>
            <source>erasure_asked</source>
            <translation>la personne l'a demandé</translation>
        </message>
        <message>
            <source>erasure_entries</source>
            <translation>Écritures qui restent</translation>
        </message>
        <message>
            <source>erasure_joined</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>erasure_law</source>
            <translation>la loi le demande</translation>
        </message>
        <message>
            <source>erasure_left</source>
            <translation>Départ</translation>
        </message>
        <message>
            <source>erasure_mistake</source>
            <translation>c'était écrit par erreur</translation>
        </message>
        <message>
            <source>erasure_on</source>
            <translation>Effacé le</translation>
        </message>
        <message>
            <source>erasure_say_1</source>
            <translation>Le nom, le téléphone et tout ce qui est personnel ne peuvent plus être lus par personne : ni dans ce livre, ni sur les autres ordinateurs du groupe, ni dans les copies faites dès aujourd'hui.</translation>
        </message>
        <message>
            <source>erasure_say_2</source>
            <translation>Les jours, les montants et le numéro de membre restent tels qu'ils ont été écrits et signés ; le livre est entier.</translation>
        </message>
        <message>
            <source>erasure_say_3</source>
            <translation>Les papiers imprimés avant, et les copies d'avant, c'est au groupe de les détruire.</translation>
        </message>
        <message>
            <source>erasure_title</source>
            <translation>Effacé : membre numéro {number}</translation>
        </message>
        <message>
            <source>erasure_why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>exit_calculation</source>
            <translation>Comment c’est calculé</translation>
        </message>
        <message>
            <source>exit_charges</source>
            <translation>Pénalités et frais</translation>
        </message>
        <message>
            <source>exit_contributions</source>
            <translation>Cotisations non payées</translation>
        </message>
        <message>
            <source>exit_fee</source>
            <translation>Frais de départ</translation>
        </message>
        <message>
            <source>exit_fines</source>
            <translation>Amendes</translation>
        </message>
        <message>
            <source>exit_gets</source>
            <translation>Reçoit</translation>
        </message>
        <message>
            <source>exit_got</source>
            <translation>{amount} ont été versés {how} le {day}. Personne ne doit plus rien à l’autre.</translation>
        </message>
        <message>
            <source>exit_guarantors</source>
            <translation>Le prêt se termine ainsi, et ses garants sont libres : {names}.</translation>
        </message>
        <message>
            <source>exit_has</source>
            <translation>Argent propre</translation>
        </message>
        <message>
            <source>exit_let_go</source>
            <translation>Les intérêts de {amount} pour le temps à venir ne sont pas demandés.</translation>
        </message>
        <message>
            <source>exit_loss</source>
            <translation>Part de la perte</translation>
        </message>
        <message>
            <source>exit_off</source>
            <translation>Retenu</translation>
        </message>
        <message>
            <source>exit_other</source>
            <translation>Autres dettes</translation>
        </message>
        <message>
            <source>exit_owes</source>
            <translation>L’argent propre ne suffit pas. {amount} restent à payer, au plus tard le {day}.</translation>
        </message>
        <message>
            <source>exit_part</source>
            <translation>{loan} : {part}</translation>
        </message>
        <message>
            <source>exit_penalties</source>
            <translation>Pénalités de cotisations en retard</translation>
        </message>
        <message>
            <source>exit_preview</source>
            <translation>Pas encore réglé : voici ce que ce serait aujourd’hui.</translation>
        </message>
        <message>
            <source>exit_profit</source>
            <translation>Part de l’excédent</translation>
        </message>
        <message>
            <source>exit_rounding</source>
            <translation>Gardé, car on ne paie qu’en billets et pièces entiers</translation>
        </message>
        <message>
            <source>exit_rule</source>
            <translation>Tout ce qui est dû est d’abord retenu sur l’argent propre : pénalités, frais et intérêts jusqu’à ce jour, puis le prêt. Le reste est versé.</translation>
        </message>
        <message>
            <source>exit_stands_for</source>
            <translation>Garant d’un prêt de {name} pour {amount} : quelqu’un d’autre doit d’abord reprendre cette garantie.</translation>
        </message>
        <message>
            <source>exit_title</source>
            <translation>Décompte de départ</translation>
        </message>
        <message>
            <source>exit_what</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>exit_will_get</source>
            <translation>À verser au plus tard le {day} : {amount}.</translation>
        </message>
        <message>
            <source>factor_balance</source>
            <translation>Versé (log)</translation>
        </message>
        <message>
            <source>factor_both</source>
            <translation>Versé et emprunté</translation>
        </message>
        <message>
            <source>factor_instalments</source>
            <translation>Échéances</translation>
        </message>
        <message>
            <source>factor_last_payment</source>
            <translation>Dernier paiement</translation>
        </message>
        <message>
            <source>factor_lent</source>
            <translation>Emprunté (log)</translation>
        </message>
        <message>
            <source>factor_loans</source>
            <translation>Prêts</translation>
        </message>
        <message>
            <source>factor_previous</source>
            <translation>Dernier prêt (log)</translation>
        </message>
        <message>
            <source>factor_request</source>
            <translation>Demande (log)</translation>
        </message>
        <message>
            <source>factor_waited</source>
            <translation>Mois d’attente</translation>
        </message>
        <message>
            <source>fund_awaiting</source>
            <translation>Pas encore vérifié</translation>
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
            <source>grade_attendance</source>
            <translation>Ils viennent aux réunions</translation>
        </message>
        <message>
            <source>grade_books</source>
            <translation>Les livres sont justes</translation>
        </message>
        <message>
            <source>grade_from</source>
            <translation>Calculé sur</translation>
        </message>
        <message>
            <source>grade_gives</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>grade_how</source>
            <translation>Chaque critère est la part des douze dernières réunions multipliée par le poids fixé par le groupe.</translation>
        </message>
        <message>
            <source>grade_meetings</source>
            <translation>Réunions examinées</translation>
        </message>
        <message>
            <source>grade_nothing</source>
            <translation>Aucune réunion close : il n’y a rien à noter.</translation>
        </message>
        <message>
            <source>grade_of</source>
            <translation>{good} sur {of}</translation>
        </message>
        <message>
            <source>grade_part</source>
            <translation>Critère</translation>
        </message>
        <message>
            <source>grade_points</source>
            <translation>Points sur 100</translation>
        </message>
        <message>
            <source>grade_repayment</source>
            <translation>Les prêts sont remboursés</translation>
        </message>
        <message>
            <source>grade_rules</source>
            <translation>Les règles sont respectées</translation>
        </message>
        <message>
            <source>grade_savings</source>
            <translation>Ils épargnent à chaque réunion</translation>
        </message>
        <message>
            <source>grade_share</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>grade_sum</source>
            <translation>Ensemble</translation>
        </message>
        <message>
            <source>grade_title</source>
            <translation>Note du groupe</translation>
        </message>
        <message>
            <source>grade_velocity</source>
            <translation>Le fonds est prêté</translation>
        </message>
        <message>
            <source>grade_weight</source>
            <translation>Compte pour</translation>
        </message>
        <message>
            <source>group_on</source>
            <translation>Groupe, {day}</translation>
        </message>
        <message>
            <source>guarantor_notice_end</source>
            <translation>S’il n’est pas réglé avant le {day}, le groupe peut vous demander les sommes ci-dessus. Ce que vous payez, {name} vous le doit.</translation>
        </message>
        <message>
            <source>guarantor_notice_text</source>
            <translation>Le prêt de {name}, que vous garantissez, est en retard. Aidez à le régler avant le {day}.</translation>
        </message>
        <message>
            <source>guarantor_notice_title</source>
            <translation>Avis aux garants</translation>
        </message>
        <message>
            <source>guarantors</source>
            <translation>Garants</translation>
        </message>
        <message>
            <source>in_bank</source>
            <translation>À la banque</translation>
        </message>
        <message>
            <source>in_box</source>
            <translation>Dans la caisse</translation>
        </message>
        <message numerus="yes">
            <source>in_lines</source>
            <translation>
                <numerusform>{number} ligne</numerusform>
                <numerusform>{number} lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in_loans</source>
            <translation>
                <numerusform>{number} prêt</numerusform>
                <numerusform>{number} prêts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in_payments</source>
            <translation>
                <numerusform>{unit}, {number} paiement</numerusform>
                <numerusform>{unit}, {number} paiements</numerusform>
            </translation>
        </message>
        <message>
            <source>in_words</source>
            <translation>Le prêt en lettres : {words}.</translation>
        </message>
        <message>
            <source>interest_terms</source>
            <translation>Intérêt, {rate} sur {periods} versements</translation>
        </message>
        <message>
            <source>kept_back</source>
            <translation>Retenu</translation>
        </message>
        <message>
            <source>key_of</source>
            <translation>{basis} : {part} sur {whole}</translation>
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
            <source>kind_flat</source>
            <translation>Appartement {label}</translation>
        </message>
        <message>
            <source>kind_loan</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>kind_other</source>
            <translation>Autres</translation>
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
            <source>late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>late_on</source>
            <translation>En retard au {day}</translation>
        </message>
        <message>
            <source>left_above_balance</source>
            <translation>plus qu’il n’a versé</translation>
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
            <source>left_not_enough_money</source>
            <translation>plus que la caisse ne pouvait prêter</translation>
        </message>
        <message>
            <source>left_opted_out</source>
            <translation>ne demande rien</translation>
        </message>
        <message>
            <source>left_running_loan</source>
            <translation>un prêt est en cours</translation>
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
            <source>left_too_small</source>
            <translation>demande moins qu’une échéance</translation>
        </message>
        <message>
            <source>left_unpaid</source>
            <translation>la cotisation du mois manquait</translation>
        </message>
        <message>
            <source>letter_absent</source>
            <translation>A</translation>
        </message>
        <message>
            <source>letter_excused</source>
            <translation>E</translation>
        </message>
        <message>
            <source>letter_late</source>
            <translation>R</translation>
        </message>
        <message>
            <source>letter_present</source>
            <translation>P</translation>
        </message>
        <message>
            <source>letter_proxy</source>
            <translation>X</translation>
        </message>
        <message>
            <source>liability_joint</source>
            <translation>Chaque garant peut être appelé pour le tout, tous ensemble une seule fois.</translation>
        </message>
        <message>
            <source>liability_several</source>
            <translation>Chaque garant répond de sa part.</translation>
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
            <source>loan_reminder_end</source>
            <translation>Si vous ne pouvez pas tout payer, venez dire quand vous le pourrez : le groupe le note.</translation>
        </message>
        <message>
            <source>loan_reminder_text</source>
            <translation>{name}, une échéance de votre prêt est en retard. Merci de l’apporter à la réunion du {day}.</translation>
        </message>
        <message>
            <source>loan_reminder_title</source>
            <translation>Rappel de paiement</translation>
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
            <source>mark_absent</source>
            <translation>absent</translation>
        </message>
        <message>
            <source>mark_excused</source>
            <translation>excusé</translation>
        </message>
        <message>
            <source>mark_late</source>
            <translation>en retard</translation>
        </message>
        <message>
            <source>mark_present</source>
            <translation>présent</translation>
        </message>
        <message>
            <source>mark_proxy</source>
            <translation>représenté</translation>
        </message>
        <message>
            <source>marks_legend</source>
            <translation>P présent, R en retard, X représenté, E excusé, A absent</translation>
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
            <source>minutes_absent</source>
            <translation>Absents ({number}) : {names}.</translation>
        </message>
        <message>
            <source>minutes_dispute</source>
            <translation>{name} conteste une ligne ({what}) : {words}. Elle reste valable, et la contestation ouverte jusqu’à son règlement.</translation>
        </message>
        <message>
            <source>minutes_dispute_settled</source>
            <translation>Ce que {name} contestait ({what}) est réglé : {words}.</translation>
        </message>
        <message>
            <source>minutes_excused</source>
            <translation>Excusés ({number}) : {names}.</translation>
        </message>
        <message>
            <source>minutes_expense</source>
            <translation>Dépense : {why}, {amount}.</translation>
        </message>
        <message>
            <source>minutes_fine</source>
            <translation>Amende : {name}, {why}, {amount}.</translation>
        </message>
        <message>
            <source>minutes_gone</source>
            <translation>Sortis du groupe : {names}.</translation>
        </message>
        <message>
            <source>minutes_help</source>
            <translation>Aide : {name}, {why}, {amount}.</translation>
        </message>
        <message>
            <source>minutes_joined</source>
            <translation>Entrés : {names}.</translation>
        </message>
        <message>
            <source>minutes_late</source>
            <translation>En retard ({number}) : {names}.</translation>
        </message>
        <message>
            <source>minutes_led</source>
            <translation>Présidence : {name}. Écrit par : {writers}.</translation>
        </message>
        <message>
            <source>minutes_left</source>
            <translation>Partis plus tôt : {names}.</translation>
        </message>
        <message>
            <source>minutes_loan</source>
            <translation>Prêt : {name}, {amount}.</translation>
        </message>
        <message>
            <source>minutes_no_quorum</source>
            <translation>{here} comptent, il en faut {needed} : la réunion ne peut pas décider.</translation>
        </message>
        <message>
            <source>minutes_of_meeting</source>
            <translation>réunion {number}</translation>
        </message>
        <message>
            <source>minutes_present</source>
            <translation>Présents ({number}) : {names}.</translation>
        </message>
        <message>
            <source>minutes_proposed</source>
            <translation>Proposé par {name}.</translation>
        </message>
        <message>
            <source>minutes_proxy</source>
            <translation>Représentés ({number}) : {names}.</translation>
        </message>
        <message>
            <source>minutes_questions</source>
            <translation>Questions qui attendent une réponse : {number}.</translation>
        </message>
        <message>
            <source>minutes_quorum</source>
            <translation>{here} comptent, il en faut {needed} : la réunion peut décider.</translation>
        </message>
        <message>
            <source>minutes_risk</source>
            <translation>Accepté par vote car le groupe est petit : {risk}.</translation>
        </message>
        <message>
            <source>minutes_seconded</source>
            <translation>Appuyé par {name}.</translation>
        </message>
        <message>
            <source>minutes_title</source>
            <translation>Procès-verbal de la réunion {number}</translation>
        </message>
        <message>
            <source>minutes_turn</source>
            <translation>Tour : {name} a reçu {amount}.</translation>
        </message>
        <message>
            <source>minutes_vote</source>
            <translation>Vote : {text} — oui {yes}, non {no}, sans avis {silent} : {result}.</translation>
        </message>
        <message>
            <source>move_postponed</source>
            <translation>La place {seats} attend plus tard</translation>
        </message>
        <message>
            <source>move_sold</source>
            <translation>La place {seats} a été cédée</translation>
        </message>
        <message>
            <source>move_swapped</source>
            <translation>Les places {seats} ont échangé</translation>
        </message>
        <message>
            <source>moved_advance_back</source>
            <translation>Avances rendues</translation>
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
            <source>moved_lender</source>
            <translation>Prêt au groupe</translation>
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
            <source>moved_shared_out</source>
            <translation>Parts payées</translation>
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
            <source>no_loans_run</source>
            <translation>Aucun prêt en cours.</translation>
        </message>
        <message>
            <source>nobody_owes</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>not_given_yet</source>
            <translation>Demandé, pas encore versé</translation>
        </message>
        <message>
            <source>nothing_late</source>
            <translation>Rien n’est en retard.</translation>
        </message>
        <message>
            <source>nothing_paid</source>
            <translation>–</translation>
        </message>
        <message>
            <source>now_to_pay</source>
            <translation>À payer</translation>
        </message>
        <message>
            <source>occupant</source>
            <translation>Habite ici</translation>
        </message>
        <message>
            <source>opening</source>
            <translation>Compté à l’ouverture</translation>
        </message>
        <message>
            <source>order_auction</source>
            <translation>aux enchères</translation>
        </message>
        <message>
            <source>order_draw</source>
            <translation>tiré avec un sceau</translation>
        </message>
        <message>
            <source>order_draw_each</source>
            <translation>tiré à chaque tour</translation>
        </message>
        <message>
            <source>order_fixed</source>
            <translation>convenu par la réunion</translation>
        </message>
        <message>
            <source>order_horizontal</source>
            <translation>L’argent apporté règle, pour toutes les échéances dues : {parts}.</translation>
        </message>
        <message>
            <source>order_need</source>
            <translation>selon le besoin, par vote</translation>
        </message>
        <message>
            <source>order_predefined</source>
            <translation>convenu par la réunion</translation>
        </message>
        <message>
            <source>order_slips</source>
            <translation>tiré avec des papiers</translation>
        </message>
        <message>
            <source>order_vertical</source>
            <translation>L’argent apporté règle d’abord l’échéance la plus ancienne, dans l’ordre : {parts}.</translation>
        </message>
        <message>
            <source>override_arrears</source>
            <translation>un retard</translation>
        </message>
        <message>
            <source>override_attendance</source>
            <translation>présence</translation>
        </message>
        <message>
            <source>override_blocked</source>
            <translation>épargne qui garantit d’autres</translation>
        </message>
        <message>
            <source>override_cap</source>
            <translation>plafond par membre</translation>
        </message>
        <message>
            <source>override_fund</source>
            <translation>part du fonds</translation>
        </message>
        <message>
            <source>override_guaranteed</source>
            <translation>garanties insuffisantes</translation>
        </message>
        <message>
            <source>override_guarantors</source>
            <translation>trop peu de garants</translation>
        </message>
        <message>
            <source>override_months</source>
            <translation>ancienneté</translation>
        </message>
        <message>
            <source>override_multiple</source>
            <translation>multiple de l’épargne</translation>
        </message>
        <message>
            <source>override_one_loan</source>
            <translation>un prêt à la fois</translation>
        </message>
        <message>
            <source>override_own_share</source>
            <translation>épargne propre à garder</translation>
        </message>
        <message>
            <source>override_share_out</source>
            <translation>remboursé avant le partage</translation>
        </message>
        <message>
            <source>override_term</source>
            <translation>nombre d’échéances</translation>
        </message>
        <message>
            <source>override_topup</source>
            <translation>part remboursée avant un ajout</translation>
        </message>
        <message>
            <source>override_wait</source>
            <translation>délai après un prêt</translation>
        </message>
        <message>
            <source>owed_before</source>
            <translation>Dû avant</translation>
        </message>
        <message>
            <source>owed_by_units</source>
            <translation>Dû par les logements</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>Propriétaire</translation>
        </message>
        <message>
            <source>owners_reserve</source>
            <translation>Réserve des propriétaires</translation>
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
            <source>paid_by_name</source>
            <translation>Payé par {name}</translation>
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
            <source>paid_since</source>
            <translation>Payé depuis</translation>
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
            <source>part_fee</source>
            <translation>Frais</translation>
        </message>
        <message>
            <source>part_interest</source>
            <translation>Intérêt</translation>
        </message>
        <message>
            <source>part_penalty</source>
            <translation>Pénalité</translation>
        </message>
        <message>
            <source>part_principal</source>
            <translation>Capital</translation>
        </message>
        <message>
            <source>pay_to</source>
            <translation>Payer sur {account}</translation>
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
            <source>penalty_cap</source>
            <translation>Toutes les pénalités d’une échéance : au plus {rate}.</translation>
        </message>
        <message numerus="yes">
            <source>penalty_compound</source>
            <translation>
                <numerusform>Un retard coûte {rate} de la somme en retard et de ses pénalités par période de {number} jour commencée.</numerusform>
                <numerusform>Un retard coûte {rate} de la somme en retard et de ses pénalités par période de {number} jours commencée.</numerusform>
            </translation>
        </message>
        <message>
            <source>penalty_example</source>
            <translation>Exemple : {amount} dus le {due} et payés le {paid} coûtent {penalty} de pénalité.</translation>
        </message>
        <message>
            <source>penalty_flat</source>
            <translation>Un retard coûte {amount}, une fois.</translation>
        </message>
        <message numerus="yes">
            <source>penalty_flat_per_period</source>
            <translation>
                <numerusform>Un retard coûte {amount} par période de {number} jour commencée.</numerusform>
                <numerusform>Un retard coûte {amount} par période de {number} jours commencée.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>penalty_grace</source>
            <translation>
                <numerusform>Le premier {number} jour ne coûte rien.</numerusform>
                <numerusform>Les {number} premiers jours ne coûtent rien.</numerusform>
            </translation>
        </message>
        <message>
            <source>penalty_none</source>
            <translation>Un retard ne coûte rien de plus.</translation>
        </message>
        <message>
            <source>penalty_percent</source>
            <translation>Un retard coûte {rate} de la somme en retard, une fois.</translation>
        </message>
        <message numerus="yes">
            <source>penalty_percent_per_period</source>
            <translation>
                <numerusform>Un retard coûte {rate} de la somme en retard par période de {number} jour commencée.</numerusform>
                <numerusform>Un retard coûte {rate} de la somme en retard par période de {number} jours commencée.</numerusform>
            </translation>
        </message>
        <message>
            <source>people</source>
            <translation>Personnes</translation>
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
            <source>people_left</source>
            <translation>Partis avant la fin</translation>
        </message>
        <message>
            <source>people_present</source>
            <translation>À l’heure</translation>
        </message>
        <message>
            <source>percent</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <source>plan_title</source>
            <translation>Remboursement</translation>
        </message>
        <message>
            <source>plan_version</source>
            <translation>Plan {number}</translation>
        </message>
        <message>
            <source>portfolio_title</source>
            <translation>Portefeuille de prêts</translation>
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
            <source>provision</source>
            <translation>Provision</translation>
        </message>
        <message>
            <source>purpose</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>rate</source>
            <translation>Taux</translation>
        </message>
        <message>
            <source>rate_loan</source>
            <translation>{rate} du prêt, une fois</translation>
        </message>
        <message numerus="yes">
            <source>rate_meetings</source>
            <translation>
                <numerusform>{rate} pour {number} réunion</numerusform>
                <numerusform>{rate} pour {number} réunions</numerusform>
            </translation>
        </message>
        <message>
            <source>rate_month</source>
            <translation>{rate} par mois</translation>
        </message>
        <message>
            <source>rate_period</source>
            <translation>{rate} par échéance</translation>
        </message>
        <message>
            <source>rate_year</source>
            <translation>{rate} par an</translation>
        </message>
        <message>
            <source>read_out</source>
            <translation>Ce contrat a été lu à voix haute en {language} et compris.</translation>
        </message>
        <message>
            <source>receipt_no</source>
            <translation>Reçu {number}</translation>
        </message>
        <message>
            <source>recovery_holder</source>
            <translation>Gardée par</translation>
        </message>
        <message>
            <source>recovery_other</source>
            <translation>L'autre feuille est chez</translation>
        </message>
        <message>
            <source>recovery_say_1</source>
            <translation>Gardez cette feuille là où ni l'eau ni les souris ne viennent, et jamais à côté de l'autre.</translation>
        </message>
        <message>
            <source>recovery_say_2</source>
            <translation>Si tous les ordinateurs du groupe sont perdus : avec une copie du livre, un nouvel ordinateur et les deux feuilles, le groupe continue. Une seule feuille n'ouvre rien.</translation>
        </message>
        <message>
            <source>recovery_say_3</source>
            <translation>Ne la montrez à personne, ne la photographiez jamais. Une fois par an on essaie les deux feuilles, et rien n'est remplacé pour autant.</translation>
        </message>
        <message>
            <source>recovery_serial</source>
            <translation>Feuilles {serial}</translation>
        </message>
        <message>
            <source>recovery_title</source>
            <translation>Feuille de secours {number} sur 2</translation>
        </message>
        <message>
            <source>recovery_words</source>
            <translation>Douze mots, dans cet ordre</translation>
        </message>
        <message>
            <source>registered</source>
            <translation>enregistré {number}</translation>
        </message>
        <message>
            <source>reserve_moved</source>
            <translation>entré {came}, sorti {went}</translation>
        </message>
        <message>
            <source>reverses</source>
            <translation>Annule le reçu {number} : {reason}</translation>
        </message>
        <message>
            <source>risk_approval</source>
            <translation>moins de personnes approuvent que d’ordinaire</translation>
        </message>
        <message>
            <source>risk_count</source>
            <translation>qui écrit compte aussi</translation>
        </message>
        <message>
            <source>risk_offices</source>
            <translation>un membre tient deux charges qui se surveillent</translation>
        </message>
        <message>
            <source>risk_sign_off</source>
            <translation>un porteur de clé écrit ou garde aussi l’argent</translation>
        </message>
        <message>
            <source>role_auditor</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>role_borrower</source>
            <translation>Emprunteur</translation>
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
            <source>role_officer</source>
            <translation>responsable</translation>
        </message>
        <message>
            <source>role_organiser</source>
            <translation>Organisateur</translation>
        </message>
        <message>
            <source>role_secretary</source>
            <translation>Secrétaire</translation>
        </message>
        <message>
            <source>role_thumb</source>
            <translation>Empreinte du pouce</translation>
        </message>
        <message>
            <source>role_treasurer</source>
            <translation>Trésorière</translation>
        </message>
        <message>
            <source>role_witness</source>
            <translation>Témoin</translation>
        </message>
        <message>
            <source>roll_title</source>
            <translation>Feuille de la réunion {number}</translation>
        </message>
        <message>
            <source>rotation_moves</source>
            <translation>Ce qui a changé</translation>
        </message>
        <message>
            <source>rotation_order</source>
            <translation>D’où vient l’ordre</translation>
        </message>
        <message>
            <source>rotation_round</source>
            <translation>{box}, cycle {no}</translation>
        </message>
        <message>
            <source>rotation_title</source>
            <translation>Tours et tirage</translation>
        </message>
        <message>
            <source>rotation_value</source>
            <translation>Chaque place paie par tour</translation>
        </message>
        <message>
            <source>rule_as_written</source>
            <translation>L’ordre équitable tel qu’il est écrit</translation>
        </message>
        <message>
            <source>rule_first_code</source>
            <translation>L’ordre du premier programme, pour d’anciens résultats</translation>
        </message>
        <message>
            <source>rule_waiting</source>
            <translation>Qui a attendu le plus avec son argent</translation>
        </message>
        <message numerus="yes">
            <source>savings_of_shares</source>
            <translation>
                <numerusform>Épargne, {number} part</numerusform>
                <numerusform>Épargne, {number} parts</numerusform>
            </translation>
        </message>
        <message>
            <source>score_unlimited</source>
            <translation>avant tout nombre : rien encore pour {what}</translation>
        </message>
        <message>
            <source>seat_brings</source>
            <translation>La place rapporte par tour</translation>
        </message>
        <message>
            <source>seat_brings_no</source>
            <translation>La place {no} a rapporté</translation>
        </message>
        <message>
            <source>seat_costs</source>
            <translation>La place coûte par tour</translation>
        </message>
        <message>
            <source>seat_costs_no</source>
            <translation>La place {no} a coûté</translation>
        </message>
        <message>
            <source>seat_rates</source>
            <translation>Ce que chaque place a coûté ou rapporté, par tour</translation>
        </message>
        <message>
            <source>selection_after</source>
            <translation>Prêtable après</translation>
        </message>
        <message>
            <source>selection_before</source>
            <translation>Prêtable avant</translation>
        </message>
        <message>
            <source>selection_factors</source>
            <translation>Chaque nombre du calcul : le premier groupe multiplié, divisé par le second</translation>
        </message>
        <message>
            <source>selection_fees</source>
            <translation>Cotisations dans la caisse</translation>
        </message>
        <message>
            <source>selection_left</source>
            <translation>Qui a demandé et ne participe pas</translation>
        </message>
        <message>
            <source>selection_minor</source>
            <translation>Prêt de ce choix</translation>
        </message>
        <message>
            <source>selection_month_paid</source>
            <translation>Ont payé ce mois</translation>
        </message>
        <message>
            <source>selection_nobody</source>
            <translation>Personne n’a pu être choisi. Le mois reste ouvert à un autre choix.</translation>
        </message>
        <message>
            <source>selection_order</source>
            <translation>Qui participe, dans l’ordre de la règle</translation>
        </message>
        <message>
            <source>selection_others</source>
            <translation>N’ont rien demandé</translation>
        </message>
        <message>
            <source>selection_paid</source>
            <translation>{n} sur {of}</translation>
        </message>
        <message>
            <source>selection_rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>selection_title</source>
            <translation>Procès-verbal du choix</translation>
        </message>
        <message>
            <source>selection_unpaid</source>
            <translation>Pas encore payé</translation>
        </message>
        <message>
            <source>selection_winner</source>
            <translation>{name} reçoit {amount}, remboursé en {parts} parts de {part}. Autorisé par {by}.</translation>
        </message>
        <message>
            <source>share_back</source>
            <translation>Rendu</translation>
        </message>
        <message>
            <source>share_by_paper</source>
            <translation>pouce sur papier</translation>
        </message>
        <message>
            <source>share_by_pin</source>
            <translation>signé par PIN</translation>
        </message>
        <message>
            <source>share_cash</source>
            <translation>À distribuer</translation>
        </message>
        <message>
            <source>share_charges</source>
            <translation>Intérêts dus</translation>
        </message>
        <message>
            <source>share_check</source>
            <translation>Contrôle : {paid} payés + {rest} restants = {cash}</translation>
        </message>
        <message>
            <source>share_check_fines</source>
            <translation>Contrôle : {paid} payés + {fines} d’amendes pour la caisse d’entraide + {rest} restants = {cash}</translation>
        </message>
        <message>
            <source>share_fund</source>
            <translation>Fonds</translation>
        </message>
        <message>
            <source>share_heads</source>
            <translation>Compté jusqu’à ces écritures des ordinateurs : {heads}</translation>
        </message>
        <message>
            <source>share_loan_off</source>
            <translation>Prêt déduit</translation>
        </message>
        <message>
            <source>share_loans</source>
            <translation>Prêts</translation>
        </message>
        <message>
            <source>share_lost</source>
            <translation>{money} perdus</translation>
        </message>
        <message>
            <source>share_mode_because</source>
            <translation>{mode} Pourquoi : {reason}</translation>
        </message>
        <message>
            <source>share_mode_equal</source>
            <translation>L’épargne revient à chacun ; le bénéfice en portions égales.</translation>
        </message>
        <message>
            <source>share_mode_fixed_share</source>
            <translation>L’épargne revient à chacun ; le bénéfice par parts fixes.</translation>
        </message>
        <message>
            <source>share_mode_interest_refund</source>
            <translation>L’épargne et ses propres intérêts reviennent à chacun ; le reste en portions égales.</translation>
        </message>
        <message>
            <source>share_mode_standard</source>
            <translation>Divisé par parts : chaque part a la même portion du fonds.</translation>
        </message>
        <message>
            <source>share_mode_time_weighted</source>
            <translation>L’épargne revient à chacun ; le bénéfice selon le montant et la durée.</translation>
        </message>
        <message>
            <source>share_net</source>
            <translation>Net</translation>
        </message>
        <message>
            <source>share_other_off</source>
            <translation>Autres dettes</translation>
        </message>
        <message>
            <source>share_out_cycle</source>
            <translation>Cycle {number}</translation>
        </message>
        <message>
            <source>share_out_title</source>
            <translation>Feuille de partage</translation>
        </message>
        <message>
            <source>share_part</source>
            <translation>Portion</translation>
        </message>
        <message>
            <source>share_pays</source>
            <translation>Reçoit</translation>
        </message>
        <message>
            <source>share_preview</source>
            <translation>Pas encore convenu : voici ce que ce serait.</translation>
        </message>
        <message>
            <source>share_received</source>
            <translation>Reçu (signature)</translation>
        </message>
        <message>
            <source>share_rest_box</source>
            <translation>{money} restent dans la caisse pour le prochain cycle.</translation>
        </message>
        <message>
            <source>share_rest_social</source>
            <translation>{money} vont à la caisse de solidarité.</translation>
        </message>
        <message>
            <source>share_savings</source>
            <translation>Épargne</translation>
        </message>
        <message>
            <source>share_social</source>
            <translation>Caisse de solidarité</translation>
        </message>
        <message>
            <source>share_waived</source>
            <translation>On n’a pas attendu {laptop} : {reason}. Ce qu’il apporte plus tard compte dans le cycle suivant.</translation>
        </message>
        <message>
            <source>share_worth</source>
            <translation>Valeur d’une</translation>
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
            <source>since</source>
            <translation>depuis le {day}</translation>
        </message>
        <message>
            <source>social_about</source>
            <translation>Pour qui, pourquoi</translation>
        </message>
        <message>
            <source>social_balance</source>
            <translation>Solde</translation>
        </message>
        <message>
            <source>social_closing</source>
            <translation>Dans la caisse</translation>
        </message>
        <message>
            <source>social_contributions</source>
            <translation>Cotisations</translation>
        </message>
        <message>
            <source>social_counted</source>
            <translation>Dans le sac à la dernière clôture</translation>
        </message>
        <message>
            <source>social_help</source>
            <translation>Aides</translation>
        </message>
        <message>
            <source>social_in</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>social_lent</source>
            <translation>Prêté</translation>
        </message>
        <message>
            <source>social_loan</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>social_moved</source>
            <translation>Déplacé</translation>
        </message>
        <message>
            <source>social_opening</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>social_other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>social_out</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <source>social_share_out</source>
            <translation>Partage</translation>
        </message>
        <message>
            <source>social_title</source>
            <translation>Relevé de la caisse de solidarité</translation>
        </message>
        <message>
            <source>social_what</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>source_bank</source>
            <translation>par la banque</translation>
        </message>
        <message>
            <source>source_cash</source>
            <translation>en espèces</translation>
        </message>
        <message>
            <source>source_mpesa</source>
            <translation>par M-Pesa</translation>
        </message>
        <message>
            <source>source_opening</source>
            <translation>avant ce livre</translation>
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
            <source>surplus_advance</source>
            <translation>Ce qui dépasse est gardé comme avance.</translation>
        </message>
        <message>
            <source>surplus_last</source>
            <translation>Ce qui dépasse compte pour la dernière échéance.</translation>
        </message>
        <message>
            <source>surplus_next</source>
            <translation>Ce qui dépasse compte pour l’échéance suivante.</translation>
        </message>
        <message>
            <source>surplus_principal</source>
            <translation>Ce qui dépasse réduit aussitôt le prêt.</translation>
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
            <source>this_bill</source>
            <translation>Cette facture</translation>
        </message>
        <message>
            <source>this_language</source>
            <translation>français</translation>
        </message>
        <message>
            <source>times</source>
            <translation>{first}–{last}</translation>
        </message>
        <message>
            <source>to_pay</source>
            <translation>À payer</translation>
        </message>
        <message>
            <source>to_pay_back</source>
            <translation>À rembourser</translation>
        </message>
        <message>
            <source>total_cost</source>
            <translation>Coût total</translation>
        </message>
        <message>
            <source>total_unit</source>
            <translation>Total, {unit}</translation>
        </message>
        <message>
            <source>turn_comes</source>
            <translation>Place {seat} : tour {turn}, vers le {day}</translation>
        </message>
        <message>
            <source>turn_got</source>
            <translation>reçu {amount}</translation>
        </message>
        <message>
            <source>turn_unknown</source>
            <translation>Place {seat} : tour pas encore connu</translation>
        </message>
        <message>
            <source>turn_was</source>
            <translation>Place {seat} : tour {turn} le {day}</translation>
        </message>
        <message>
            <source>turns_in_all</source>
            <translation>Sur tout le cycle : paie {pays}, reçoit</translation>
        </message>
        <message>
            <source>turns_owed</source>
            <translation>dont dû maintenant</translation>
        </message>
        <message>
            <source>turns_paid</source>
            <translation>Payé pour les tours</translation>
        </message>
        <message>
            <source>turns_received</source>
            <translation>Reçu jusqu’ici</translation>
        </message>
        <message>
            <source>turns_to_pay</source>
            <translation>Reste à payer</translation>
        </message>
        <message>
            <source>turns_to_receive</source>
            <translation>Reste à recevoir</translation>
        </message>
        <message>
            <source>turns_waits_for</source>
            <translation>Le groupe doit encore</translation>
        </message>
        <message>
            <source>unchecked</source>
            <translation>Les paiements {method} du {days} n’étaient pas encore vérifiés à l’impression.</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>Logement</translation>
        </message>
        <message>
            <source>unit_bill_title</source>
            <translation>Facture du logement</translation>
        </message>
        <message>
            <source>unit_empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>unit_statement_title</source>
            <translation>Relevé de l’appartement</translation>
        </message>
        <message>
            <source>until</source>
            <translation>avant le {day}</translation>
        </message>
        <message>
            <source>vote_carried</source>
            <translation>adopté</translation>
        </message>
        <message>
            <source>vote_contested</source>
            <translation>compté deux fois et différemment</translation>
        </message>
        <message>
            <source>vote_lost</source>
            <translation>rejeté</translation>
        </message>
        <message>
            <source>vote_no_quorum</source>
            <translation>trop peu étaient là</translation>
        </message>
        <message>
            <source>vote_open</source>
            <translation>pas compté</translation>
        </message>
        <message>
            <source>vote_tie</source>
            <translation>égalité, rejeté</translation>
        </message>
        <message>
            <source>votes_title</source>
            <translation>Votes</translation>
        </message>
        <message>
            <source>watermark_partial</source>
            <translation>LIVRE ABÎMÉ</translation>
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
            <source>way_bullet</source>
            <translation>en cours, le prêt à la fin</translation>
        </message>
        <message>
            <source>way_equal_instalment</source>
            <translation>sur le reste, échéances égales</translation>
        </message>
        <message>
            <source>way_equal_principal</source>
            <translation>sur le reste, parts égales</translation>
        </message>
        <message>
            <source>way_fee</source>
            <translation>aucun, des frais une fois</translation>
        </message>
        <message>
            <source>way_flat</source>
            <translation>sur tout le prêt</translation>
        </message>
        <message>
            <source>way_free</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>way_of_interest</source>
            <translation>Intérêt</translation>
        </message>
        <message>
            <source>way_service_charge</source>
            <translation>à chaque réunion</translation>
        </message>
        <message>
            <source>way_upfront</source>
            <translation>retenu au départ</translation>
        </message>
        <message>
            <source>what_is_late</source>
            <translation>Ce qui est en retard</translation>
        </message>
        <message>
            <source>what_is_lent</source>
            <translation>Ce qui est prêté</translation>
        </message>
        <message>
            <source>what_is_owed</source>
            <translation>Ce qui est dû</translation>
        </message>
        <message>
            <source>what_it_costs</source>
            <translation>Ce que cela coûte</translation>
        </message>
        <message>
            <source>worth_today</source>
            <translation>Valeur aujourd’hui</translation>
        </message>
    </context>
</TS>
