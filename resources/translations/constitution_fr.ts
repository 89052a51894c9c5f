<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>constitution</name>
        <message>
            <source>absent_fine</source>
            <translation>Qui ne vient pas paie {absent_fine}</translation>
        </message>
        <message>
            <source>advance_used</source>
            <translation>L’argent payé d’avance sert de lui-même à ce qui est dû</translation>
        </message>
        <message>
            <source>advances_kept</source>
            <translation>L’argent payé d’avance n’est pas prêté</translation>
        </message>
        <message>
            <source>approval_unit</source>
            <translation>Une cotisation y compte pour {approval_unit}</translation>
        </message>
        <message>
            <source>approve</source>
            <translation>La présidence et la trésorerie accordent jusqu’à {approve_1} cotisations, au-delà avec trois détenteurs de clés ; ils effacent une dette jusqu’à {approve_2}, au-delà par vote</translation>
        </message>
        <message>
            <source>box.above_balance</source>
            <translation>Qui demande plus que son solde participe aussi</translation>
        </message>
        <message>
            <source>box.bank_rate_ppm</source>
            <translation>La banque demande {bank_rate_ppm} par mois</translation>
        </message>
        <message>
            <source>box.bid_paid</source>
            <translation>Ce que le gagnant offre {bid_paid}</translation>
        </message>
        <message>
            <source>box.by_days</source>
            <translation>Les personnes comptent par jours de présence</translation>
        </message>
        <message>
            <source>box.cap_ppm</source>
            <translation>Aucune enchère ne dépasse {cap_ppm} de la cagnotte</translation>
        </message>
        <message>
            <source>box.cash_unit</source>
            <translation>Le plus petit montant versé est {cash_unit}</translation>
        </message>
        <message>
            <source>box.catch_up</source>
            <translation>Qui arrive tard peut acheter les parts manquées</translation>
        </message>
        <message>
            <source>box.charge_ppm</source>
            <translation>Un prêt coûte {charge_ppm} entre deux réunions de prêts</translation>
        </message>
        <message>
            <source>box.chit</source>
            <translation>Cagnotte aux enchères</translation>
        </message>
        <message>
            <source>box.commission_minor</source>
            <translation>De chaque lot, {commission_minor} reste au groupe</translation>
        </message>
        <message>
            <source>box.commission_ppm</source>
            <translation>Le groupe garde {commission_ppm} de chaque lot</translation>
        </message>
        <message>
            <source>box.commission_to</source>
            <translation>La commission revient {commission_to}</translation>
        </message>
        <message>
            <source>box.contribution</source>
            <translation>Chacun apporte au moins {contribution}</translation>
        </message>
        <message>
            <source>box.divided_by</source>
            <translation>Il est divisé selon {divided_by}</translation>
        </message>
        <message>
            <source>box.dividend_to</source>
            <translation>Le dividende revient à {dividend_to}</translation>
        </message>
        <message>
            <source>box.dividend_when</source>
            <translation>Il est retiré {dividend_when}</translation>
        </message>
        <message>
            <source>box.due_days</source>
            <translation>Une facture se paie sous {due_days} jours</translation>
        </message>
        <message>
            <source>box.duty_day</source>
            <translation>Il tombe le jour {duty_day}</translation>
        </message>
        <message>
            <source>box.every_interval</source>
            <translation>Un versement est dû tous les {every} {interval}</translation>
        </message>
        <message>
            <source>box.every_unit</source>
            <translation>Un tour vient tous les {every} {unit}</translation>
        </message>
        <message>
            <source>box.exit_fee_ppm</source>
            <translation>Qui part laisse {exit_fee_ppm} de son épargne</translation>
        </message>
        <message>
            <source>box.fee_least</source>
            <translation>La cotisation est d’au moins {fee_least}</translation>
        </message>
        <message>
            <source>box.fee_on_all</source>
            <translation>La commission est prise sur le lot et sur le dividende</translation>
        </message>
        <message>
            <source>box.fixed_shares</source>
            <translation>Cette limite est de {fixed_shares} parts</translation>
        </message>
        <message>
            <source>box.foreman_seat</source>
            <translation>L’organisateur a la place numéro {foreman_seat}</translation>
        </message>
        <message>
            <source>box.foreman_turn</source>
            <translation>L’organisateur reçoit toute la cagnotte au tour {foreman_turn}</translation>
        </message>
        <message>
            <source>box.given_ppm</source>
            <translation>{given_ppm} du revenu est distribué en fin d’année</translation>
        </message>
        <message>
            <source>box.instalment_least</source>
            <translation>Un versement est d’au moins {instalment_least}</translation>
        </message>
        <message>
            <source>box.instalments</source>
            <translation>Un prêt est remboursé d’ordinaire en {instalments} versements</translation>
        </message>
        <message>
            <source>box.interest_mode</source>
            <translation>Les intérêts sont payés {interest_mode}</translation>
        </message>
        <message>
            <source>box.late</source>
            <translation>Ce qui est payé en retard coûte {late}</translation>
        </message>
        <message>
            <source>box.late_every_days</source>
            <translation>Cela s’ajoute de nouveau après {late_every_days} jours ; avec 0, une seule fois</translation>
        </message>
        <message>
            <source>box.late_fee</source>
            <translation>Qui paie un tour en retard paie {late_fee} en plus</translation>
        </message>
        <message>
            <source>box.late_grace_days</source>
            <translation>Les {late_grace_days} premiers jours de retard ne coûtent rien</translation>
        </message>
        <message>
            <source>box.late_ppm</source>
            <translation>Sur un tour en retard, {late_ppm} s’ajoute</translation>
        </message>
        <message>
            <source>box.leaver_has_corpus</source>
            <translation>Qui part reçoit une part de ce que le groupe a gagné</translation>
        </message>
        <message>
            <source>box.loan_cap</source>
            <translation>Personne ne doit plus de {loan_cap}</translation>
        </message>
        <message>
            <source>box.loan_multiple</source>
            <translation>Un membre peut devoir {loan_multiple} fois son épargne</translation>
        </message>
        <message>
            <source>box.loans_every</source>
            <translation>Les prêts sont faits une fois toutes les {loans_every} réunions</translation>
        </message>
        <message>
            <source>box.loans_per_period</source>
            <translation>Au plus {loans_per_period} prêts par mois, tant qu’il y a de l’argent</translation>
        </message>
        <message>
            <source>box.meal</source>
            <translation>L’hôte de la réunion reçoit {meal} par tour</translation>
        </message>
        <message>
            <source>box.meetings</source>
            <translation>Un cycle compte {meetings} réunions</translation>
        </message>
        <message>
            <source>box.method</source>
            <translation>Les intérêts sont {method}</translation>
        </message>
        <message>
            <source>box.min_step</source>
            <translation>Une enchère dépasse la précédente d’au moins {min_step}</translation>
        </message>
        <message>
            <source>box.mode</source>
            <translation>Au partage, chacun reçoit {mode}</translation>
        </message>
        <message>
            <source>box.moneypool.share_value</source>
            <translation>La valeur d’une part a été fixée {share_value} fois</translation>
        </message>
        <message>
            <source>box.months_max</source>
            <translation>Un prêt est remboursé en {months_max} mois</translation>
        </message>
        <message>
            <source>box.multiple_ppm</source>
            <translation>Un membre peut devoir {multiple_ppm} de l’argent stabilisé</translation>
        </message>
        <message>
            <source>box.no_loans_before_end</source>
            <translation>Aux {no_loans_before_end} dernières réunions, pas de prêt</translation>
        </message>
        <message>
            <source>box.order</source>
            <translation>L’ordre des tours est {order}</translation>
        </message>
        <message>
            <source>box.owner_last</source>
            <translation>Un paiement règle en dernier ce qui revient au propriétaire</translation>
        </message>
        <message>
            <source>box.paid_up_only</source>
            <translation>Qui doit quelque chose n’a pas de tour</translation>
        </message>
        <message>
            <source>box.pay_to</source>
            <translation>Les factures se paient à : {pay_to}</translation>
        </message>
        <message>
            <source>box.period</source>
            <translation>Une période est {period}</translation>
        </message>
        <message>
            <source>box.periods_max</source>
            <translation>Un prêt dure au plus {periods_max} périodes</translation>
        </message>
        <message>
            <source>box.points_attendance</source>
            <translation>La présence compte {points_attendance} points sur 100 de la note</translation>
        </message>
        <message>
            <source>box.points_books</source>
            <translation>Des livres justes comptent {points_books} points</translation>
        </message>
        <message>
            <source>box.points_repayment</source>
            <translation>Rembourser les prêts compte {points_repayment} points</translation>
        </message>
        <message>
            <source>box.points_rules</source>
            <translation>Respecter les règles compte {points_rules} points</translation>
        </message>
        <message>
            <source>box.points_savings</source>
            <translation>L’épargne à chaque réunion compte {points_savings} points</translation>
        </message>
        <message>
            <source>box.points_velocity</source>
            <translation>Prêter le fonds compte {points_velocity} points</translation>
        </message>
        <message>
            <source>box.prizes</source>
            <translation>{prizes} lots ont été convenus un par un</translation>
        </message>
        <message>
            <source>box.profile</source>
            <translation>Le premier est choisi selon {profile}</translation>
        </message>
        <message>
            <source>box.profit</source>
            <translation>Le bénéfice {profit}</translation>
        </message>
        <message>
            <source>box.qard_fund.late</source>
            <translation>Qui a du retard {late}</translation>
        </message>
        <message>
            <source>box.quorum_percent</source>
            <translation>{quorum_percent} doivent être là pour décider</translation>
        </message>
        <message>
            <source>box.rate_ppm</source>
            <translation>Un prêt coûte {rate_ppm} par période</translation>
        </message>
        <message>
            <source>box.registration</source>
            <translation>Qui entre paie {registration} une fois</translation>
        </message>
        <message>
            <source>box.remainder_to</source>
            <translation>Ce que les billets ne peuvent payer {remainder_to}</translation>
        </message>
        <message>
            <source>box.renewals_max</source>
            <translation>Il est renouvelé au plus {renewals_max} fois</translation>
        </message>
        <message>
            <source>box.sale</source>
            <translation>Qui attend plus longtemps est payé par {sale}</translation>
        </message>
        <message>
            <source>box.savings</source>
            <translation>Chacun épargne {savings} à chaque réunion</translation>
        </message>
        <message>
            <source>box.savings_rate_ppm</source>
            <translation>L’épargne rapporte {savings_rate_ppm} par an</translation>
        </message>
        <message>
            <source>box.sedimentation_days</source>
            <translation>Un dépôt compte pour un prêt après {sedimentation_days} jours</translation>
        </message>
        <message>
            <source>box.share_value</source>
            <translation>Une part coûte {share_value}</translation>
        </message>
        <message>
            <source>box.shares</source>
            <translation>{shares} membres ont leur propre nombre de parts</translation>
        </message>
        <message>
            <source>box.shares_max</source>
            <translation>Un membre achète jusqu’à {shares_max} parts par réunion</translation>
        </message>
        <message>
            <source>box.short</source>
            <translation>Si la cagnotte est incomplète, {short}</translation>
        </message>
        <message>
            <source>box.social</source>
            <translation>Chacun paie {social} au fonds de solidarité</translation>
        </message>
        <message>
            <source>box.social_at_end</source>
            <translation>À la fin, le fonds de solidarité {social_at_end}</translation>
        </message>
        <message>
            <source>box.spread</source>
            <translation>Chaque place reçoit {spread} de plus que la précédente</translation>
        </message>
        <message>
            <source>box.surplus</source>
            <translation>L’excédent {surplus}</translation>
        </message>
        <message>
            <source>box.tax_ppm</source>
            <translation>{tax_ppm} d’un dividende est retenu comme impôt</translation>
        </message>
        <message>
            <source>box.tontine</source>
            <translation>Tontine</translation>
        </message>
        <message>
            <source>box.trial_turns</source>
            <translation>Les {trial_turns} premiers tours en sont exempts</translation>
        </message>
        <message>
            <source>box.unpaid_charge</source>
            <translation>Des intérêts impayés {unpaid_charge}</translation>
        </message>
        <message>
            <source>box.usual</source>
            <translation>Pour {usual} sortes de frais, la répartition est convenue</translation>
        </message>
        <message>
            <source>box.value</source>
            <translation>Une place entière paie {value} à chaque tour</translation>
        </message>
        <message>
            <source>box.vote_majority</source>
            <translation>Un appel de fonds demande {vote_majority}</translation>
        </message>
        <message>
            <source>box.vote_weights</source>
            <translation>Les voix comptent {vote_weights}</translation>
        </message>
        <message>
            <source>box.weighted_rosca</source>
            <translation>Places vendues d’avance</translation>
        </message>
        <message>
            <source>box.welfare_ppm</source>
            <translation>{welfare_ppm} de chaque lot va à la solidarité</translation>
        </message>
        <message>
            <source>box.winners</source>
            <translation>{winners} places reçoivent la cagnotte à un tour</translation>
        </message>
        <message>
            <source>carried</source>
            <translation>Ce qui n’est pas payé reste dû : {carried}</translation>
        </message>
        <message>
            <source>carried.off</source>
            <translation>Qui manque une réunion ne doit rien pour elle ensuite</translation>
        </message>
        <message>
            <source>cash_unit</source>
            <translation>Le plus petit montant payé en espèces est {cash_unit}</translation>
        </message>
        <message>
            <source>chapter.fines</source>
            <translation>Amendes</translation>
        </message>
        <message>
            <source>chapter.loans</source>
            <translation>Prêts</translation>
        </message>
        <message>
            <source>chapter.meetings</source>
            <translation>Nos réunions</translation>
        </message>
        <message>
            <source>chapter.money</source>
            <translation>L’argent des réunions</translation>
        </message>
        <message>
            <source>chapter.officers</source>
            <translation>Responsables et clés</translation>
        </message>
        <message>
            <source>dues_first</source>
            <translation>Un paiement règle d’abord {dues_first}</translation>
        </message>
        <message numerus="yes">
            <source>every</source>
            <translation>
                <numerusform>Nous nous réunissons tous les {meeting_every_days} jour</numerusform>
                <numerusform>Nous nous réunissons tous les {meeting_every_days} jours</numerusform>
            </translation>
        </message>
        <message>
            <source>excused_fine</source>
            <translation>Qui s’excuse paie {excused_fine}</translation>
        </message>
        <message>
            <source>fine_list</source>
            <translation>Autres amendes : {fine_list}</translation>
        </message>
        <message>
            <source>fines_to</source>
            <translation>Les amendes vont {fines_to}</translation>
        </message>
        <message numerus="yes">
            <source>guarantors</source>
            <translation>
                <numerusform>{guarantors_needed} membre se porte garant d’un prêt, {guarantee}, jusqu’à {guarantor_factor_ppm} de son épargne</numerusform>
                <numerusform>{guarantors_needed} membres se portent garants d’un prêt, {guarantee}, chacun jusqu’à {guarantor_factor_ppm} de son épargne</numerusform>
            </translation>
        </message>
        <message>
            <source>income_basis</source>
            <translation>Les intérêts comptent comme revenu {income_basis}</translation>
        </message>
        <message numerus="yes">
            <source>keys</source>
            <translation>
                <numerusform>{keys_needed} clé ouvre la caisse : {key_holders}</numerusform>
                <numerusform>{keys_needed} clés ouvrent la caisse : {key_holders}</numerusform>
            </translation>
        </message>
        <message>
            <source>keys.off</source>
            <translation>La caisse s’ouvre sans clés</translation>
        </message>
        <message>
            <source>late_fine</source>
            <translation>Qui arrive en retard paie {late_fine}</translation>
        </message>
        <message>
            <source>lending</source>
            <translation>Un membre peut devoir {loan_multiple} fois son épargne</translation>
        </message>
        <message>
            <source>lending.off</source>
            <translation>Le groupe ne fait pas de prêts</translation>
        </message>
        <message>
            <source>loan_arrears</source>
            <translation>Qui a du retard n’obtient pas de prêt</translation>
        </message>
        <message>
            <source>loan_attendance</source>
            <translation>Qui emprunte est venu à {loan_min_attendance} des réunions</translation>
        </message>
        <message>
            <source>loan_cap</source>
            <translation>Personne ne doit plus de {loan_cap}</translation>
        </message>
        <message>
            <source>loan_fund</source>
            <translation>Un membre reçoit au plus {loan_fund_percent} du fonds de prêts</translation>
        </message>
        <message numerus="yes">
            <source>loan_membership</source>
            <translation>
                <numerusform>Qui emprunte est membre depuis {loan_min_months} mois</numerusform>
                <numerusform>Qui emprunte est membre depuis {loan_min_months} mois</numerusform>
            </translation>
        </message>
        <message>
            <source>loan_one</source>
            <translation>Personne n’a deux prêts à la fois</translation>
        </message>
        <message>
            <source>loan_products</source>
            <translation>Ces sortes de prêts sont faits : {loan_products}</translation>
        </message>
        <message numerus="yes">
            <source>loan_rate</source>
            <translation>
                <numerusform>Un prêt coûte {loan_rate_ppm} par {loan_period_meetings} réunion, {loan_basis}</numerusform>
                <numerusform>Un prêt coûte {loan_rate_ppm} toutes les {loan_period_meetings} réunions, {loan_basis}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>loan_time</source>
            <translation>
                <numerusform>Un prêt est remboursé en {loan_meetings_max} réunion</numerusform>
                <numerusform>Un prêt est remboursé en {loan_meetings_max} réunions</numerusform>
            </translation>
        </message>
        <message>
            <source>loan_topup</source>
            <translation>On prête davantage quand {loan_topup_percent} du prêt en cours est remboursé</translation>
        </message>
        <message numerus="yes">
            <source>loan_wait</source>
            <translation>
                <numerusform>Après un prêt remboursé, {loan_wait_meetings} réunion passe avant le suivant</numerusform>
                <numerusform>Après un prêt remboursé, {loan_wait_meetings} réunions passent avant le suivant</numerusform>
            </translation>
        </message>
        <message>
            <source>methods</source>
            <translation>Nous payons ainsi : {methods}</translation>
        </message>
        <message>
            <source>past_share_out</source>
            <translation>Un prêt qui finit après le partage {past_share_out}</translation>
        </message>
        <message>
            <source>past_share_out.off</source>
            <translation>Les prêts sont remboursés avant le partage</translation>
        </message>
        <message>
            <source>penalty.compound</source>
            <translation>{rate} tous les {days} jours, aussi sur les pénalités</translation>
        </message>
        <message>
            <source>penalty.flat</source>
            <translation>{minor} une fois</translation>
        </message>
        <message>
            <source>penalty.flat_per_period</source>
            <translation>{minor} tous les {days} jours</translation>
        </message>
        <message>
            <source>penalty.none</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>penalty.percent</source>
            <translation>{rate} du montant une fois</translation>
        </message>
        <message>
            <source>penalty.percent_per_period</source>
            <translation>{rate} du montant tous les {days} jours</translation>
        </message>
        <message>
            <source>penalty_late</source>
            <translation>Ce qui est payé en retard coûte {penalty_late}</translation>
        </message>
        <message>
            <source>proxy_fine</source>
            <translation>Qui envoie quelqu’un paie {proxy_fine}</translation>
        </message>
        <message>
            <source>proxy_votes</source>
            <translation>L’absent vote par quelqu’un qui est là, un seul chacun</translation>
        </message>
        <message>
            <source>proxy_votes.off</source>
            <translation>Seuls ceux qui sont là votent</translation>
        </message>
        <message>
            <source>question.fines</source>
            <translation>Qu’est-ce qui coûte une amende ?</translation>
        </message>
        <message>
            <source>question.loans</source>
            <translation>Qui peut emprunter, et à quel coût ?</translation>
        </message>
        <message>
            <source>question.meetings</source>
            <translation>Quand et où vous réunissez-vous ?</translation>
        </message>
        <message>
            <source>question.money</source>
            <translation>Que paie chaque membre à une réunion ?</translation>
        </message>
        <message>
            <source>question.officers</source>
            <translation>Qui garde les clés, et qui peut décider seul ?</translation>
        </message>
        <message>
            <source>quorum</source>
            <translation>{quorum_percent} des membres doivent être là pour décider</translation>
        </message>
        <message>
            <source>quorum.off</source>
            <translation>Ceux qui sont là décident</translation>
        </message>
        <message>
            <source>read_debts</source>
            <translation>Ce que doit chacun est lu à la fin</translation>
        </message>
        <message>
            <source>read_debts.off</source>
            <translation>Ce que doit un membre n’est pas lu à voix haute</translation>
        </message>
        <message>
            <source>registration</source>
            <translation>Qui entre paie {registration} une fois</translation>
        </message>
        <message>
            <source>reserve</source>
            <translation>{reserve_percent} du fonds de prêts reste dans la caisse</translation>
        </message>
        <message>
            <source>rounding</source>
            <translation>Les fractions sont arrondies {rounding}</translation>
        </message>
        <message>
            <source>savings</source>
            <translation>Chacun épargne {savings}</translation>
        </message>
        <message>
            <source>savings.hint</source>
            <translation>La cotisation de la caisse commune : la même pour tous.</translation>
        </message>
        <message>
            <source>share_out_on</source>
            <translation>Le partage a lieu le {share_out_on}</translation>
        </message>
        <message>
            <source>shares</source>
            <translation>Chacun achète de {shares_min} à {shares_max} parts à {share_value}</translation>
        </message>
        <message>
            <source>shares.hint</source>
            <translation>Le prix de la part reste le même jusqu’au partage.</translation>
        </message>
        <message>
            <source>social_cap</source>
            <translation>Personne ne doit plus de {social_cap} au fonds de solidarité</translation>
        </message>
        <message>
            <source>treasurer_limit</source>
            <translation>La trésorerie décide seule jusqu’à {treasurer_limit}</translation>
        </message>
        <message>
            <source>treasurer_limit.off</source>
            <translation>La trésorerie décide seule de tout montant</translation>
        </message>
        <message>
            <source>turn</source>
            <translation>Chacun paie {turn} et un membre prend le tout</translation>
        </message>
        <message>
            <source>turn.hint</source>
            <translation>Remis le jour même. L’ordre est tiré au sort ou convenu devant tous.</translation>
        </message>
        <message>
            <source>turn_order</source>
            <translation>Les tours se suivent ainsi : {turn_order}</translation>
        </message>
        <message>
            <source>unpaid_charge</source>
            <translation>Des intérêts impayés {unpaid_charge}</translation>
        </message>
        <message>
            <source>welfare</source>
            <translation>Chacun paie {welfare} pour la solidarité</translation>
        </message>
        <message>
            <source>welfare.hint</source>
            <translation>Pour maladie, deuil et urgences scolaires. Ne se partage pas.</translation>
        </message>
        <message>
            <source>welfare_bag</source>
            <translation>Les billets de la solidarité ont leur propre sac</translation>
        </message>
        <message>
            <source>where</source>
            <translation>Nous commençons à {meeting_time}, lieu : {meeting_place}</translation>
        </message>
        <message>
            <source>why.needs_loans</source>
            <translation>Le groupe ne fait pas de prêts.</translation>
        </message>
        <message>
            <source>why.needs_members</source>
            <translation>Deux membres ne peuvent se garantir l’un l’autre : inscrivez d’abord d’autres membres.</translation>
        </message>
        <message>
            <source>why.needs_money</source>
            <translation>Rien n’est payé à une réunion.</translation>
        </message>
        <message>
            <source>why.needs_savings</source>
            <translation>On emprunte sur sa propre épargne : activez d’abord les parts ou l’épargne.</translation>
        </message>
        <message>
            <source>why.needs_turn</source>
            <translation>Il n’y a pas de tour.</translation>
        </message>
        <message>
            <source>why.needs_welfare</source>
            <translation>Personne ne paie pour la solidarité.</translation>
        </message>
        <message>
            <source>why.own_page</source>
            <translation>Cela a sa propre page dans les réglages.</translation>
        </message>
        <message>
            <source>word.bid_paid.cash</source>
            <translation>est payé à la caisse en espèces</translation>
        </message>
        <message>
            <source>word.bid_paid.deducted</source>
            <translation>est partagé entre les autres</translation>
        </message>
        <message>
            <source>word.carried.savings</source>
            <translation>épargne</translation>
        </message>
        <message>
            <source>word.carried.shares</source>
            <translation>parts</translation>
        </message>
        <message>
            <source>word.carried.turn</source>
            <translation>tour</translation>
        </message>
        <message>
            <source>word.carried.welfare</source>
            <translation>solidarité</translation>
        </message>
        <message>
            <source>word.commission_to.foreman</source>
            <translation>à l’organisateur</translation>
        </message>
        <message>
            <source>word.commission_to.group</source>
            <translation>au groupe</translation>
        </message>
        <message>
            <source>word.divided_by.interest</source>
            <translation>les intérêts payés par chacun</translation>
        </message>
        <message>
            <source>word.divided_by.savings</source>
            <translation>l’épargne</translation>
        </message>
        <message>
            <source>word.dividend_to.all</source>
            <translation>tous ceux qui ne doivent rien</translation>
        </message>
        <message>
            <source>word.dividend_to.waiting</source>
            <translation>ceux qui attendent encore la cagnotte</translation>
        </message>
        <message>
            <source>word.dividend_when.next</source>
            <translation>du paiement du tour suivant</translation>
        </message>
        <message>
            <source>word.dividend_when.now</source>
            <translation>du paiement de ce tour</translation>
        </message>
        <message>
            <source>word.dues_first.contributions</source>
            <translation>les cotisations</translation>
        </message>
        <message>
            <source>word.dues_first.loan</source>
            <translation>le prêt</translation>
        </message>
        <message>
            <source>word.fines_to.expense</source>
            <translation>aux dépenses du groupe</translation>
        </message>
        <message>
            <source>word.fines_to.loan</source>
            <translation>au fonds de prêts</translation>
        </message>
        <message>
            <source>word.fines_to.social</source>
            <translation>au fonds de solidarité</translation>
        </message>
        <message>
            <source>word.guarantee.joint</source>
            <translation>chacun pour le tout</translation>
        </message>
        <message>
            <source>word.guarantee.several</source>
            <translation>chacun pour une part</translation>
        </message>
        <message>
            <source>word.income_basis.accrual</source>
            <translation>quand ils sont dus</translation>
        </message>
        <message>
            <source>word.income_basis.cash</source>
            <translation>quand ils sont payés</translation>
        </message>
        <message>
            <source>word.interest_mode.before</source>
            <translation>au moment du prêt</translation>
        </message>
        <message>
            <source>word.interest_mode.with_instalments</source>
            <translation>avec les versements</translation>
        </message>
        <message>
            <source>word.interval.jalali_months</source>
            <translation>mois persans</translation>
        </message>
        <message>
            <source>word.interval.months</source>
            <translation>mois</translation>
        </message>
        <message>
            <source>word.interval.weeks</source>
            <translation>semaines</translation>
        </message>
        <message>
            <source>word.late.exclude</source>
            <translation>n’est pas pris en compte</translation>
        </message>
        <message>
            <source>word.late.wait</source>
            <translation>attend derrière les autres</translation>
        </message>
        <message>
            <source>word.loan_basis.flat</source>
            <translation>fixé le jour du prêt</translation>
        </message>
        <message>
            <source>word.loan_basis.per_meeting</source>
            <translation>sur ce qui reste dû</translation>
        </message>
        <message>
            <source>word.method.flat</source>
            <translation>fixés pour toute la durée</translation>
        </message>
        <message>
            <source>word.method.renewed</source>
            <translation>payés à chaque période, et le reste est prêté de nouveau</translation>
        </message>
        <message>
            <source>word.methods.bank</source>
            <translation>banque</translation>
        </message>
        <message>
            <source>word.methods.cash</source>
            <translation>espèces</translation>
        </message>
        <message>
            <source>word.methods.mpesa</source>
            <translation>M-Pesa</translation>
        </message>
        <message>
            <source>word.methods.usdt</source>
            <translation>USDT</translation>
        </message>
        <message>
            <source>word.mode.equal</source>
            <translation>son épargne et une part égale du bénéfice</translation>
        </message>
        <message>
            <source>word.mode.fixed_share</source>
            <translation>une part selon ses parts jusqu’à une limite</translation>
        </message>
        <message>
            <source>word.mode.interest_refund</source>
            <translation>son épargne et ses intérêts</translation>
        </message>
        <message>
            <source>word.mode.standard</source>
            <translation>une part selon ses parts</translation>
        </message>
        <message>
            <source>word.mode.time_weighted</source>
            <translation>son épargne et le bénéfice selon la durée</translation>
        </message>
        <message>
            <source>word.order.auction</source>
            <translation>aux enchères, au plus offrant</translation>
        </message>
        <message>
            <source>word.order.draw</source>
            <translation>tiré au sort une fois pour tout le cycle</translation>
        </message>
        <message>
            <source>word.order.draw_each</source>
            <translation>tiré au sort à chaque tour</translation>
        </message>
        <message>
            <source>word.order.fixed</source>
            <translation>convenu avant le cycle</translation>
        </message>
        <message>
            <source>word.order.need</source>
            <translation>décidé selon le besoin, par vote</translation>
        </message>
        <message>
            <source>word.past_share_out.never</source>
            <translation>n’est pas fait</translation>
        </message>
        <message>
            <source>word.past_share_out.vote</source>
            <translation>demande un vote</translation>
        </message>
        <message>
            <source>word.period.jalali_month</source>
            <translation>un mois persan</translation>
        </message>
        <message>
            <source>word.period.month</source>
            <translation>un mois grégorien</translation>
        </message>
        <message>
            <source>word.profile.as_written</source>
            <translation>la règle du fonds telle qu’écrite</translation>
        </message>
        <message>
            <source>word.profile.first_code</source>
            <translation>la règle telle que le premier programme la calculait</translation>
        </message>
        <message>
            <source>word.profile.waiting</source>
            <translation>le temps d’attente</translation>
        </message>
        <message>
            <source>word.profit.retained</source>
            <translation>reste dans la caisse</translation>
        </message>
        <message>
            <source>word.profit.share_days</source>
            <translation>est divisé selon le montant et les jours</translation>
        </message>
        <message>
            <source>word.remainder_to.box</source>
            <translation>reste dans la caisse</translation>
        </message>
        <message>
            <source>word.remainder_to.social</source>
            <translation>va au fonds de solidarité</translation>
        </message>
        <message>
            <source>word.rounding.down</source>
            <translation>vers le bas</translation>
        </message>
        <message>
            <source>word.rounding.half_even</source>
            <translation>au plus proche, la moitié au pair</translation>
        </message>
        <message>
            <source>word.rounding.half_up</source>
            <translation>au plus proche, la moitié vers le haut</translation>
        </message>
        <message>
            <source>word.rounding.up</source>
            <translation>vers le haut</translation>
        </message>
        <message>
            <source>word.sale.premium</source>
            <translation>une prime à la vente des places</translation>
        </message>
        <message>
            <source>word.sale.prizes</source>
            <translation>un lot plus grand</translation>
        </message>
        <message>
            <source>word.short.owe</source>
            <translation>on verse ce qu’il y a et le reste est dû</translation>
        </message>
        <message>
            <source>word.short.reserve</source>
            <translation>la réserve la complète</translation>
        </message>
        <message>
            <source>word.short.wait</source>
            <translation>tous attendent qu’elle soit pleine</translation>
        </message>
        <message>
            <source>word.social_at_end.carry</source>
            <translation>passe au cycle suivant</translation>
        </message>
        <message>
            <source>word.social_at_end.split</source>
            <translation>est divisé à parts égales</translation>
        </message>
        <message>
            <source>word.surplus.corpus</source>
            <translation>reste dans le groupe</translation>
        </message>
        <message>
            <source>word.surplus.dividend</source>
            <translation>est divisé selon l’épargne</translation>
        </message>
        <message>
            <source>word.unit.days</source>
            <translation>jours</translation>
        </message>
        <message>
            <source>word.unit.jalali_months</source>
            <translation>mois persans</translation>
        </message>
        <message>
            <source>word.unit.meetings</source>
            <translation>réunions</translation>
        </message>
        <message>
            <source>word.unit.months</source>
            <translation>mois</translation>
        </message>
        <message>
            <source>word.unit.weeks</source>
            <translation>semaines</translation>
        </message>
        <message>
            <source>word.unpaid_charge.compound</source>
            <translation>portent intérêt</translation>
        </message>
        <message>
            <source>word.unpaid_charge.simple</source>
            <translation>ne portent pas intérêt</translation>
        </message>
        <message>
            <source>word.vote_majority.simple</source>
            <translation>plus de la moitié</translation>
        </message>
        <message>
            <source>word.vote_majority.two_thirds</source>
            <translation>les deux tiers</translation>
        </message>
        <message>
            <source>word.vote_majority.unanimous</source>
            <translation>l’unanimité</translation>
        </message>
        <message>
            <source>word.vote_weights.area</source>
            <translation>selon la surface</translation>
        </message>
        <message>
            <source>word.vote_weights.head</source>
            <translation>une par appartement</translation>
        </message>
        <message>
            <source>word.vote_weights.share</source>
            <translation>selon les parts</translation>
        </message>
        <message>
            <source>word.writeoff_to.expense</source>
            <translation>diminue le bénéfice</translation>
        </message>
        <message>
            <source>word.writeoff_to.reserve</source>
            <translation>est pris sur la réserve</translation>
        </message>
        <message>
            <source>writeoff_to</source>
            <translation>Un prêt perdu {writeoff_to}</translation>
        </message>
    </context>
</TS>
