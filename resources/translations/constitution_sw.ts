<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
    <context>
        <name>constitution</name>
        <message>
            <source>absent_fine</source>
            <translation>Asiyekuja hulipa {absent_fine}</translation>
        </message>
        <message>
            <source>advance_used</source>
            <translation>Fedha iliyolipwa mapema hutumika yenyewe kwa kinachodaiwa</translation>
        </message>
        <message>
            <source>advances_kept</source>
            <translation>Fedha iliyolipwa mapema haikopeshwi</translation>
        </message>
        <message>
            <source>approval_unit</source>
            <translation>Mchango mmoja huhesabiwa {approval_unit} hapo</translation>
        </message>
        <message>
            <source>approve</source>
            <translation>Mwenyekiti na mweka hazina huruhusu mikopo hadi michango {approve_1}, zaidi ya hapo na watunza funguo watatu; deni hadi {approve_2} hufutwa nao, zaidi kwa kura</translation>
        </message>
        <message>
            <source>box.above_balance</source>
            <translation>Anayeomba zaidi ya salio lake pia hushiriki</translation>
        </message>
        <message>
            <source>box.bank_rate_ppm</source>
            <translation>Benki hutoza {bank_rate_ppm} kwa mwezi</translation>
        </message>
        <message>
            <source>box.bid_paid</source>
            <translation>Dau la mshindi {bid_paid}</translation>
        </message>
        <message>
            <source>box.by_days</source>
            <translation>Watu huhesabiwa kwa siku walizoishi</translation>
        </message>
        <message>
            <source>box.cap_ppm</source>
            <translation>Hakuna dau lililo juu ya {cap_ppm} ya chungu</translation>
        </message>
        <message>
            <source>box.cash_unit</source>
            <translation>Kiasi kidogo kinacholipwa ni {cash_unit}</translation>
        </message>
        <message>
            <source>box.catch_up</source>
            <translation>Anayejiunga baadaye anaweza kununua hisa zilizopita</translation>
        </message>
        <message>
            <source>box.charge_ppm</source>
            <translation>Mkopo hugharimu {charge_ppm} kati ya mikutano miwili ya mikopo</translation>
        </message>
        <message>
            <source>box.chit</source>
            <translation>Chungu cha mnada</translation>
        </message>
        <message>
            <source>box.commission_minor</source>
            <translation>Katika kila fedha ya zamu, {commission_minor} hubaki kwa kikundi</translation>
        </message>
        <message>
            <source>box.commission_ppm</source>
            <translation>Kikundi hubaki na {commission_ppm} ya kila fedha ya zamu</translation>
        </message>
        <message>
            <source>box.commission_to</source>
            <translation>Kamisheni inaenda kwa {commission_to}</translation>
        </message>
        <message>
            <source>box.contribution</source>
            <translation>Kila mmoja huleta angalau {contribution}</translation>
        </message>
        <message>
            <source>box.divided_by</source>
            <translation>Hugawanywa kwa {divided_by}</translation>
        </message>
        <message>
            <source>box.dividend_to</source>
            <translation>Gawio linaenda kwa {dividend_to}</translation>
        </message>
        <message>
            <source>box.dividend_when</source>
            <translation>Linapunguza {dividend_when}</translation>
        </message>
        <message>
            <source>box.due_days</source>
            <translation>Bili hulipwa ndani ya siku {due_days}</translation>
        </message>
        <message>
            <source>box.duty_day</source>
            <translation>Huangukia siku ya {duty_day}</translation>
        </message>
        <message>
            <source>box.every_interval</source>
            <translation>Malipo hudaiwa kila {interval} {every}</translation>
        </message>
        <message>
            <source>box.every_unit</source>
            <translation>Zamu huja kila {unit} {every}</translation>
        </message>
        <message>
            <source>box.exit_fee_ppm</source>
            <translation>Anayeondoka hutoa {exit_fee_ppm} ya akiba</translation>
        </message>
        <message>
            <source>box.fee_least</source>
            <translation>Ada ni angalau {fee_least}</translation>
        </message>
        <message>
            <source>box.fee_on_all</source>
            <translation>Kamisheni inakatwa kwenye tuzo na gawio vilevile</translation>
        </message>
        <message>
            <source>box.fixed_shares</source>
            <translation>Kikomo hicho ni hisa {fixed_shares}</translation>
        </message>
        <message>
            <source>box.foreman_seat</source>
            <translation>Mratibu ana kiti namba {foreman_seat}</translation>
        </message>
        <message>
            <source>box.foreman_turn</source>
            <translation>Mratibu anapata chungu chote zamu ya {foreman_turn}</translation>
        </message>
        <message>
            <source>box.given_ppm</source>
            <translation>{given_ppm} ya mapato hutolewa mwisho wa mwaka</translation>
        </message>
        <message>
            <source>box.instalment_least</source>
            <translation>Rejesho ni angalau {instalment_least}</translation>
        </message>
        <message>
            <source>box.instalments</source>
            <translation>Mkopo kwa kawaida hulipwa kwa marejesho {instalments}</translation>
        </message>
        <message>
            <source>box.interest_mode</source>
            <translation>Riba hulipwa {interest_mode}</translation>
        </message>
        <message>
            <source>box.late</source>
            <translation>Kinachochelewa hugharimu {late}</translation>
        </message>
        <message>
            <source>box.late_every_days</source>
            <translation>Huongezwa tena baada ya siku {late_every_days}; kwa 0 mara moja tu</translation>
        </message>
        <message>
            <source>box.late_fee</source>
            <translation>Anayechelewa kulipa zamu hulipa {late_fee} zaidi</translation>
        </message>
        <message>
            <source>box.late_grace_days</source>
            <translation>Siku {late_grace_days} za kwanza za kuchelewa hazina gharama</translation>
        </message>
        <message>
            <source>box.late_ppm</source>
            <translation>Zamu iliyochelewa huongezwa {late_ppm}</translation>
        </message>
        <message>
            <source>box.leaver_has_corpus</source>
            <translation>Anayeondoka hupata sehemu ya faida ya kikundi</translation>
        </message>
        <message>
            <source>box.loan_cap</source>
            <translation>Hakuna anayedaiwa zaidi ya {loan_cap}</translation>
        </message>
        <message>
            <source>box.loan_multiple</source>
            <translation>Mwanachama anaweza kudaiwa mara {loan_multiple} ya akiba yake</translation>
        </message>
        <message>
            <source>box.loans_every</source>
            <translation>Mikopo hutolewa mara moja kwa mikutano {loans_every}</translation>
        </message>
        <message>
            <source>box.loans_per_period</source>
            <translation>Mikopo {loans_per_period} kwa upeo hutolewa kwa mwezi, fedha zikiwepo</translation>
        </message>
        <message>
            <source>box.meal</source>
            <translation>Mwenyeji wa mkutano hupata {meal} kila zamu</translation>
        </message>
        <message>
            <source>box.meetings</source>
            <translation>Mzunguko una mikutano {meetings}</translation>
        </message>
        <message>
            <source>box.method</source>
            <translation>Riba {method}</translation>
        </message>
        <message>
            <source>box.min_step</source>
            <translation>Kila dau linazidi la kabla yake kwa angalau {min_step}</translation>
        </message>
        <message>
            <source>box.mode</source>
            <translation>Kwenye mgao kila mmoja hupata {mode}</translation>
        </message>
        <message>
            <source>box.moneypool.share_value</source>
            <translation>Thamani ya hisa imepangwa mara {share_value}</translation>
        </message>
        <message>
            <source>box.months_max</source>
            <translation>Mkopo hulipwa ndani ya miezi {months_max}</translation>
        </message>
        <message>
            <source>box.multiple_ppm</source>
            <translation>Mwanachama anaweza kudaiwa {multiple_ppm} ya fedha iliyotulia</translation>
        </message>
        <message>
            <source>box.no_loans_before_end</source>
            <translation>Mikutano {no_loans_before_end} ya mwisho hakuna mkopo</translation>
        </message>
        <message>
            <source>box.order</source>
            <translation>Mpangilio wa zamu {order}</translation>
        </message>
        <message>
            <source>box.owner_last</source>
            <translation>Malipo hulipa ya mwenye nyumba mwisho</translation>
        </message>
        <message>
            <source>box.paid_up_only</source>
            <translation>Anayedaiwa hapati zamu</translation>
        </message>
        <message>
            <source>box.pay_to</source>
            <translation>Bili hulipwa kwa: {pay_to}</translation>
        </message>
        <message>
            <source>box.period</source>
            <translation>Kipindi ni {period}</translation>
        </message>
        <message>
            <source>box.periods_max</source>
            <translation>Mkopo hudumu vipindi {periods_max} kwa upeo</translation>
        </message>
        <message>
            <source>box.points_attendance</source>
            <translation>Kuhudhuria mikutano ni alama {points_attendance} kati ya 100</translation>
        </message>
        <message>
            <source>box.points_books</source>
            <translation>Vitabu sahihi ni alama {points_books}</translation>
        </message>
        <message>
            <source>box.points_repayment</source>
            <translation>Kulipa mikopo ni alama {points_repayment}</translation>
        </message>
        <message>
            <source>box.points_rules</source>
            <translation>Kufuata kanuni ni alama {points_rules}</translation>
        </message>
        <message>
            <source>box.points_savings</source>
            <translation>Kuweka akiba kila mkutano ni alama {points_savings}</translation>
        </message>
        <message>
            <source>box.points_velocity</source>
            <translation>Kukopesha mfuko ni alama {points_velocity}</translation>
        </message>
        <message>
            <source>box.prizes</source>
            <translation>Tuzo {prizes} zilikubaliwa moja moja</translation>
        </message>
        <message>
            <source>box.profile</source>
            <translation>Wa kwanza huamuliwa na {profile}</translation>
        </message>
        <message>
            <source>box.profit</source>
            <translation>Faida {profit}</translation>
        </message>
        <message>
            <source>box.qard_fund.late</source>
            <translation>Aliyechelewa {late}</translation>
        </message>
        <message>
            <source>box.quorum_percent</source>
            <translation>{quorum_percent} lazima wawepo kuamua</translation>
        </message>
        <message>
            <source>box.rate_ppm</source>
            <translation>Mkopo hugharimu {rate_ppm} kwa kipindi</translation>
        </message>
        <message>
            <source>box.registration</source>
            <translation>Anayejiunga hulipa {registration} mara moja</translation>
        </message>
        <message>
            <source>box.remainder_to</source>
            <translation>Kisicholipika kwa noti {remainder_to}</translation>
        </message>
        <message>
            <source>box.renewals_max</source>
            <translation>Huongezwa mara {renewals_max} kwa upeo</translation>
        </message>
        <message>
            <source>box.sale</source>
            <translation>Anayesubiri zaidi analipwa kwa {sale}</translation>
        </message>
        <message>
            <source>box.savings</source>
            <translation>Kila mmoja huweka {savings} kila mkutano</translation>
        </message>
        <message>
            <source>box.savings_rate_ppm</source>
            <translation>Akiba hupata {savings_rate_ppm} kwa mwaka</translation>
        </message>
        <message>
            <source>box.sedimentation_days</source>
            <translation>Amana huhesabiwa kwa mkopo baada ya siku {sedimentation_days}</translation>
        </message>
        <message>
            <source>box.share_value</source>
            <translation>Hisa moja ni {share_value}</translation>
        </message>
        <message>
            <source>box.shares</source>
            <translation>Wanachama {shares} wana idadi yao ya hisa</translation>
        </message>
        <message>
            <source>box.shares_max</source>
            <translation>Mwanachama hununua hadi hisa {shares_max} kwa mkutano</translation>
        </message>
        <message>
            <source>box.short</source>
            <translation>Fedha zikipungua, {short}</translation>
        </message>
        <message>
            <source>box.social</source>
            <translation>Kila mmoja hulipa {social} kwenye mfuko wa jamii</translation>
        </message>
        <message>
            <source>box.social_at_end</source>
            <translation>Mwishoni mfuko wa jamii {social_at_end}</translation>
        </message>
        <message>
            <source>box.spread</source>
            <translation>Kila kiti kinapata {spread} zaidi ya kilichotangulia</translation>
        </message>
        <message>
            <source>box.surplus</source>
            <translation>Ziada {surplus}</translation>
        </message>
        <message>
            <source>box.tax_ppm</source>
            <translation>{tax_ppm} ya gawio hukatwa kama kodi</translation>
        </message>
        <message>
            <source>box.tontine</source>
            <translation>Tontine</translation>
        </message>
        <message>
            <source>box.trial_turns</source>
            <translation>Zamu {trial_turns} za kwanza hazina makato</translation>
        </message>
        <message>
            <source>box.unpaid_charge</source>
            <translation>Riba isiyolipwa {unpaid_charge}</translation>
        </message>
        <message>
            <source>box.usual</source>
            <translation>Kwa aina {usual} za gharama imekubaliwa namna ya kugawa</translation>
        </message>
        <message>
            <source>box.value</source>
            <translation>Kiti kizima hulipa {value} kila zamu</translation>
        </message>
        <message>
            <source>box.vote_majority</source>
            <translation>Tozo maalum huhitaji {vote_majority}</translation>
        </message>
        <message>
            <source>box.vote_weights</source>
            <translation>Kura huhesabiwa {vote_weights}</translation>
        </message>
        <message>
            <source>box.weighted_rosca</source>
            <translation>Viti vilivyouzwa mapema</translation>
        </message>
        <message>
            <source>box.welfare_ppm</source>
            <translation>{welfare_ppm} ya kila fedha ya zamu huenda jamii</translation>
        </message>
        <message>
            <source>box.winners</source>
            <translation>Viti {winners} hupata fedha kila zamu</translation>
        </message>
        <message>
            <source>carried</source>
            <translation>Kisicholipwa hubaki kudaiwa: {carried}</translation>
        </message>
        <message>
            <source>carried.off</source>
            <translation>Anayekosa mkutano hadaiwi mchango wake baadaye</translation>
        </message>
        <message>
            <source>cash_unit</source>
            <translation>Kiasi kidogo kinacholipwa kwa noti ni {cash_unit}</translation>
        </message>
        <message>
            <source>chapter.fines</source>
            <translation>Faini</translation>
        </message>
        <message>
            <source>chapter.loans</source>
            <translation>Mikopo</translation>
        </message>
        <message>
            <source>chapter.meetings</source>
            <translation>Tunapokutana</translation>
        </message>
        <message>
            <source>chapter.money</source>
            <translation>Fedha za kila mkutano</translation>
        </message>
        <message>
            <source>chapter.officers</source>
            <translation>Viongozi na funguo</translation>
        </message>
        <message>
            <source>dues_first</source>
            <translation>Malipo hulipa kwanza {dues_first}</translation>
        </message>
        <message numerus="yes">
            <source>every</source>
            <translation>
                <numerusform>Tunakutana kila siku {meeting_every_days}</numerusform>
                <numerusform>Tunakutana kila siku {meeting_every_days}</numerusform>
            </translation>
        </message>
        <message>
            <source>excused_fine</source>
            <translation>Asiyekuja kwa udhuru hulipa {excused_fine}</translation>
        </message>
        <message>
            <source>fine_list</source>
            <translation>Faini nyingine: {fine_list}</translation>
        </message>
        <message>
            <source>fines_to</source>
            <translation>Faini huenda kwenye {fines_to}</translation>
        </message>
        <message numerus="yes">
            <source>guarantors</source>
            <translation>
                <numerusform>Mwanachama {guarantors_needed} hudhamini mkopo, {guarantee}, hadi {guarantor_factor_ppm} ya akiba yake</numerusform>
                <numerusform>Wanachama {guarantors_needed} hudhamini mkopo, {guarantee}, kila mmoja hadi {guarantor_factor_ppm} ya akiba yake</numerusform>
            </translation>
        </message>
        <message>
            <source>income_basis</source>
            <translation>Riba huhesabiwa mapato {income_basis}</translation>
        </message>
        <message numerus="yes">
            <source>keys</source>
            <translation>
                <numerusform>Ufunguo {keys_needed} hufungua sanduku: {key_holders}</numerusform>
                <numerusform>Funguo {keys_needed} hufungua sanduku: {key_holders}</numerusform>
            </translation>
        </message>
        <message>
            <source>keys.off</source>
            <translation>Sanduku hufunguliwa bila funguo</translation>
        </message>
        <message>
            <source>late_fine</source>
            <translation>Anayechelewa hulipa {late_fine}</translation>
        </message>
        <message>
            <source>lending</source>
            <translation>Mwanachama anaweza kudaiwa mara {loan_multiple} ya akiba yake</translation>
        </message>
        <message>
            <source>lending.off</source>
            <translation>Kikundi hakitoi mikopo</translation>
        </message>
        <message>
            <source>loan_arrears</source>
            <translation>Aliyechelewa kulipa hapati mkopo</translation>
        </message>
        <message>
            <source>loan_attendance</source>
            <translation>Anayekopa amehudhuria {loan_min_attendance} ya mikutano</translation>
        </message>
        <message>
            <source>loan_cap</source>
            <translation>Hakuna anayedaiwa zaidi ya {loan_cap}</translation>
        </message>
        <message>
            <source>loan_fund</source>
            <translation>Mwanachama mmoja hupata si zaidi ya {loan_fund_percent} ya mfuko wa mikopo</translation>
        </message>
        <message numerus="yes">
            <source>loan_membership</source>
            <translation>
                <numerusform>Anayekopa amekuwa mwanachama kwa mwezi {loan_min_months}</numerusform>
                <numerusform>Anayekopa amekuwa mwanachama kwa miezi {loan_min_months}</numerusform>
            </translation>
        </message>
        <message>
            <source>loan_one</source>
            <translation>Hakuna mwenye mikopo miwili kwa pamoja</translation>
        </message>
        <message>
            <source>loan_products</source>
            <translation>Aina hizi za mikopo hutolewa: {loan_products}</translation>
        </message>
        <message numerus="yes">
            <source>loan_rate</source>
            <translation>
                <numerusform>Mkopo hugharimu {loan_rate_ppm} kwa kila mkutano {loan_period_meetings}, {loan_basis}</numerusform>
                <numerusform>Mkopo hugharimu {loan_rate_ppm} kwa kila mikutano {loan_period_meetings}, {loan_basis}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>loan_time</source>
            <translation>
                <numerusform>Mkopo hulipwa ndani ya mkutano {loan_meetings_max}</numerusform>
                <numerusform>Mkopo hulipwa ndani ya mikutano {loan_meetings_max}</numerusform>
            </translation>
        </message>
        <message>
            <source>loan_topup</source>
            <translation>Huongezwa baada ya {loan_topup_percent} ya mkopo kulipwa</translation>
        </message>
        <message numerus="yes">
            <source>loan_wait</source>
            <translation>
                <numerusform>Baada ya mkopo kulipwa, hupita mkutano {loan_wait_meetings} kabla ya mwingine</numerusform>
                <numerusform>Baada ya mkopo kulipwa, hupita mikutano {loan_wait_meetings} kabla ya mwingine</numerusform>
            </translation>
        </message>
        <message>
            <source>methods</source>
            <translation>Tunalipa kwa njia hizi: {methods}</translation>
        </message>
        <message>
            <source>past_share_out</source>
            <translation>Mkopo unaoisha baada ya mgao {past_share_out}</translation>
        </message>
        <message>
            <source>past_share_out.off</source>
            <translation>Mikopo hulipwa kabla ya mgao</translation>
        </message>
        <message>
            <source>penalty.compound</source>
            <translation>{rate} kwa kila siku {days}, pia juu ya adhabu za awali</translation>
        </message>
        <message>
            <source>penalty.flat</source>
            <translation>{minor} mara moja</translation>
        </message>
        <message>
            <source>penalty.flat_per_period</source>
            <translation>{minor} kwa kila siku {days}</translation>
        </message>
        <message>
            <source>penalty.none</source>
            <translation>hakuna</translation>
        </message>
        <message>
            <source>penalty.percent</source>
            <translation>{rate} yake mara moja</translation>
        </message>
        <message>
            <source>penalty.percent_per_period</source>
            <translation>{rate} yake kwa kila siku {days}</translation>
        </message>
        <message>
            <source>penalty_late</source>
            <translation>Kinachochelewa kulipwa hugharimu {penalty_late}</translation>
        </message>
        <message>
            <source>proxy_fine</source>
            <translation>Anayetuma mtu hulipa {proxy_fine}</translation>
        </message>
        <message>
            <source>proxy_votes</source>
            <translation>Asiyekuwepo hupiga kura kupitia aliyepo, mmoja kwa mmoja</translation>
        </message>
        <message>
            <source>proxy_votes.off</source>
            <translation>Aliyepo tu ndiye hupiga kura</translation>
        </message>
        <message>
            <source>question.fines</source>
            <translation>Nini kinatozwa faini?</translation>
        </message>
        <message>
            <source>question.loans</source>
            <translation>Nani anaweza kukopa, na kwa gharama gani?</translation>
        </message>
        <message>
            <source>question.meetings</source>
            <translation>Mnakutana lini na wapi?</translation>
        </message>
        <message>
            <source>question.money</source>
            <translation>Kila mwanachama analipa nini kwenye mkutano?</translation>
        </message>
        <message>
            <source>question.officers</source>
            <translation>Nani hutunza funguo, na nani anaweza kuamua peke yake?</translation>
        </message>
        <message>
            <source>quorum</source>
            <translation>{quorum_percent} ya wanachama lazima wawepo ili kuamua</translation>
        </message>
        <message>
            <source>quorum.off</source>
            <translation>Waliopo ndio huamua</translation>
        </message>
        <message>
            <source>read_debts</source>
            <translation>Deni la kila mmoja husomwa mwishoni</translation>
        </message>
        <message>
            <source>read_debts.off</source>
            <translation>Deni la mwanachama halisomwi mbele ya wote</translation>
        </message>
        <message>
            <source>registration</source>
            <translation>Anayejiunga hulipa {registration} mara moja</translation>
        </message>
        <message>
            <source>reserve</source>
            <translation>{reserve_percent} ya mfuko wa mikopo hubaki sandukuni</translation>
        </message>
        <message>
            <source>rounding</source>
            <translation>Sehemu za sarafu hukadiriwa {rounding}</translation>
        </message>
        <message>
            <source>savings</source>
            <translation>Kila mmoja huweka akiba {savings}</translation>
        </message>
        <message>
            <source>savings.hint</source>
            <translation>Mchango wa benki ya mezani: sawa kwa wote.</translation>
        </message>
        <message>
            <source>share_out_on</source>
            <translation>Mgao ni tarehe {share_out_on}</translation>
        </message>
        <message>
            <source>shares</source>
            <translation>Kila mmoja hununua hisa {shares_min} hadi {shares_max} za {share_value}</translation>
        </message>
        <message>
            <source>shares.hint</source>
            <translation>Bei ya hisa haibadiliki hadi mgao.</translation>
        </message>
        <message>
            <source>social_cap</source>
            <translation>Hakuna anayedaiwa na mfuko wa jamii zaidi ya {social_cap}</translation>
        </message>
        <message>
            <source>treasurer_limit</source>
            <translation>Mweka hazina huamua peke yake hadi {treasurer_limit}</translation>
        </message>
        <message>
            <source>treasurer_limit.off</source>
            <translation>Mweka hazina huamua peke yake kiasi chochote</translation>
        </message>
        <message>
            <source>turn</source>
            <translation>Kila mmoja hulipa {turn} na mwanachama mmoja huchukua yote</translation>
        </message>
        <message>
            <source>turn.hint</source>
            <translation>Hutolewa siku hiyo hiyo. Mpangilio hupigiwa kura au hukubaliwa mbele ya wote.</translation>
        </message>
        <message>
            <source>turn_order</source>
            <translation>Zamu huenda kwa mpangilio huu: {turn_order}</translation>
        </message>
        <message>
            <source>unpaid_charge</source>
            <translation>Riba isiyolipwa {unpaid_charge}</translation>
        </message>
        <message>
            <source>welfare</source>
            <translation>Kila mmoja hulipa {welfare} ya jamii</translation>
        </message>
        <message>
            <source>welfare.hint</source>
            <translation>Kwa ugonjwa, msiba na dharura za shule. Haigawanywi.</translation>
        </message>
        <message>
            <source>welfare_bag</source>
            <translation>Fedha za jamii hukaa kwenye mfuko wake</translation>
        </message>
        <message>
            <source>where</source>
            <translation>Tunaanza saa {meeting_time}, mahali: {meeting_place}</translation>
        </message>
        <message>
            <source>why.needs_loans</source>
            <translation>Kikundi hakitoi mikopo.</translation>
        </message>
        <message>
            <source>why.needs_members</source>
            <translation>Wanachama wawili hawawezi kudhaminiana: andika wanachama zaidi kwanza.</translation>
        </message>
        <message>
            <source>why.needs_money</source>
            <translation>Hakuna kinacholipwa kwenye mkutano.</translation>
        </message>
        <message>
            <source>why.needs_savings</source>
            <translation>Mwanachama hukopa kwa akiba yake: kwanza washa hisa au akiba.</translation>
        </message>
        <message>
            <source>why.needs_turn</source>
            <translation>Hakuna zamu.</translation>
        </message>
        <message>
            <source>why.needs_welfare</source>
            <translation>Hakuna anayelipia jamii.</translation>
        </message>
        <message>
            <source>why.own_page</source>
            <translation>Hili lina ukurasa wake kwenye mipangilio.</translation>
        </message>
        <message>
            <source>word.bid_paid.cash</source>
            <translation>linalipwa sandukuni kwa fedha taslimu</translation>
        </message>
        <message>
            <source>word.bid_paid.deducted</source>
            <translation>linagawanywa kwa wengine</translation>
        </message>
        <message>
            <source>word.carried.savings</source>
            <translation>akiba</translation>
        </message>
        <message>
            <source>word.carried.shares</source>
            <translation>hisa</translation>
        </message>
        <message>
            <source>word.carried.turn</source>
            <translation>zamu</translation>
        </message>
        <message>
            <source>word.carried.welfare</source>
            <translation>jamii</translation>
        </message>
        <message>
            <source>word.commission_to.foreman</source>
            <translation>mratibu</translation>
        </message>
        <message>
            <source>word.commission_to.group</source>
            <translation>kikundi</translation>
        </message>
        <message>
            <source>word.divided_by.interest</source>
            <translation>riba aliyolipa kila mmoja</translation>
        </message>
        <message>
            <source>word.divided_by.savings</source>
            <translation>akiba</translation>
        </message>
        <message>
            <source>word.dividend_to.all</source>
            <translation>kila asiye na deni</translation>
        </message>
        <message>
            <source>word.dividend_to.waiting</source>
            <translation>wanaosubiri chungu bado</translation>
        </message>
        <message>
            <source>word.dividend_when.next</source>
            <translation>malipo ya zamu ijayo</translation>
        </message>
        <message>
            <source>word.dividend_when.now</source>
            <translation>malipo ya zamu hii</translation>
        </message>
        <message>
            <source>word.dues_first.contributions</source>
            <translation>michango</translation>
        </message>
        <message>
            <source>word.dues_first.loan</source>
            <translation>mkopo</translation>
        </message>
        <message>
            <source>word.fines_to.expense</source>
            <translation>gharama za kikundi</translation>
        </message>
        <message>
            <source>word.fines_to.loan</source>
            <translation>mfuko wa mikopo</translation>
        </message>
        <message>
            <source>word.fines_to.social</source>
            <translation>mfuko wa jamii</translation>
        </message>
        <message>
            <source>word.guarantee.joint</source>
            <translation>kila mmoja kwa wote</translation>
        </message>
        <message>
            <source>word.guarantee.several</source>
            <translation>kila mmoja kwa sehemu</translation>
        </message>
        <message>
            <source>word.income_basis.accrual</source>
            <translation>inapodaiwa</translation>
        </message>
        <message>
            <source>word.income_basis.cash</source>
            <translation>inapolipwa</translation>
        </message>
        <message>
            <source>word.interest_mode.before</source>
            <translation>mkopo unapotolewa</translation>
        </message>
        <message>
            <source>word.interest_mode.with_instalments</source>
            <translation>pamoja na marejesho</translation>
        </message>
        <message>
            <source>word.interval.jalali_months</source>
            <translation>miezi ya Kiajemi</translation>
        </message>
        <message>
            <source>word.interval.months</source>
            <translation>miezi</translation>
        </message>
        <message>
            <source>word.interval.weeks</source>
            <translation>wiki</translation>
        </message>
        <message>
            <source>word.late.exclude</source>
            <translation>hafikiriwi</translation>
        </message>
        <message>
            <source>word.late.wait</source>
            <translation>husubiri nyuma ya wengine</translation>
        </message>
        <message>
            <source>word.loan_basis.flat</source>
            <translation>hupangwa siku ya kutolewa</translation>
        </message>
        <message>
            <source>word.loan_basis.per_meeting</source>
            <translation>hutozwa kwenye salio</translation>
        </message>
        <message>
            <source>word.method.flat</source>
            <translation>hupangwa kwa muda wote</translation>
        </message>
        <message>
            <source>word.method.renewed</source>
            <translation>hulipwa kila kipindi, na kilichobaki hukopeshwa tena</translation>
        </message>
        <message>
            <source>word.methods.bank</source>
            <translation>benki</translation>
        </message>
        <message>
            <source>word.methods.cash</source>
            <translation>taslimu</translation>
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
            <translation>akiba yake na sehemu sawa ya faida</translation>
        </message>
        <message>
            <source>word.mode.fixed_share</source>
            <translation>sehemu kwa hisa hadi kikomo</translation>
        </message>
        <message>
            <source>word.mode.interest_refund</source>
            <translation>akiba yake na riba yake</translation>
        </message>
        <message>
            <source>word.mode.standard</source>
            <translation>sehemu kwa hisa</translation>
        </message>
        <message>
            <source>word.mode.time_weighted</source>
            <translation>akiba yake na faida kwa muda</translation>
        </message>
        <message>
            <source>word.order.auction</source>
            <translation>kwa mnada, kwa dau la juu zaidi</translation>
        </message>
        <message>
            <source>word.order.draw</source>
            <translation>hupigiwa kura mara moja kwa mzunguko wote</translation>
        </message>
        <message>
            <source>word.order.draw_each</source>
            <translation>hupigiwa kura kila zamu</translation>
        </message>
        <message>
            <source>word.order.fixed</source>
            <translation>hukubaliwa kabla ya mzunguko</translation>
        </message>
        <message>
            <source>word.order.need</source>
            <translation>huamuliwa kwa hitaji, kwa kura</translation>
        </message>
        <message>
            <source>word.past_share_out.never</source>
            <translation>hautolewi</translation>
        </message>
        <message>
            <source>word.past_share_out.vote</source>
            <translation>huhitaji kura</translation>
        </message>
        <message>
            <source>word.period.jalali_month</source>
            <translation>mwezi wa Kiajemi</translation>
        </message>
        <message>
            <source>word.period.month</source>
            <translation>mwezi wa Magharibi</translation>
        </message>
        <message>
            <source>word.profile.as_written</source>
            <translation>kanuni ya mfuko kama ilivyoandikwa</translation>
        </message>
        <message>
            <source>word.profile.first_code</source>
            <translation>kanuni kama programu ya kwanza ilivyohesabu</translation>
        </message>
        <message>
            <source>word.profile.waiting</source>
            <translation>muda wa kusubiri</translation>
        </message>
        <message>
            <source>word.profit.retained</source>
            <translation>hubaki mfukoni</translation>
        </message>
        <message>
            <source>word.profit.share_days</source>
            <translation>hugawanywa kwa kiasi na siku</translation>
        </message>
        <message>
            <source>word.remainder_to.box</source>
            <translation>hubaki sandukuni</translation>
        </message>
        <message>
            <source>word.remainder_to.social</source>
            <translation>huenda mfuko wa jamii</translation>
        </message>
        <message>
            <source>word.rounding.down</source>
            <translation>kwenda chini</translation>
        </message>
        <message>
            <source>word.rounding.half_even</source>
            <translation>kwa karibu zaidi, nusu kwa shufwa</translation>
        </message>
        <message>
            <source>word.rounding.half_up</source>
            <translation>kwa karibu zaidi, nusu kwenda juu</translation>
        </message>
        <message>
            <source>word.rounding.up</source>
            <translation>kwenda juu</translation>
        </message>
        <message>
            <source>word.sale.premium</source>
            <translation>malipo ya ziada wakati wa kuuza viti</translation>
        </message>
        <message>
            <source>word.sale.prizes</source>
            <translation>tuzo kubwa zaidi</translation>
        </message>
        <message>
            <source>word.short.owe</source>
            <translation>kilichopo hulipwa na kilichobaki hudaiwa</translation>
        </message>
        <message>
            <source>word.short.reserve</source>
            <translation>akiba ya dharura huijaza</translation>
        </message>
        <message>
            <source>word.short.wait</source>
            <translation>wote husubiri hadi itimie</translation>
        </message>
        <message>
            <source>word.social_at_end.carry</source>
            <translation>huendelea mzunguko ujao</translation>
        </message>
        <message>
            <source>word.social_at_end.split</source>
            <translation>hugawanywa sawa</translation>
        </message>
        <message>
            <source>word.surplus.corpus</source>
            <translation>hubaki kwa kikundi</translation>
        </message>
        <message>
            <source>word.surplus.dividend</source>
            <translation>hugawanywa kwa akiba</translation>
        </message>
        <message>
            <source>word.unit.days</source>
            <translation>siku</translation>
        </message>
        <message>
            <source>word.unit.jalali_months</source>
            <translation>miezi ya Kiajemi</translation>
        </message>
        <message>
            <source>word.unit.meetings</source>
            <translation>mikutano</translation>
        </message>
        <message>
            <source>word.unit.months</source>
            <translation>miezi</translation>
        </message>
        <message>
            <source>word.unit.weeks</source>
            <translation>wiki</translation>
        </message>
        <message>
            <source>word.unpaid_charge.compound</source>
            <translation>hutozwa riba pia</translation>
        </message>
        <message>
            <source>word.unpaid_charge.simple</source>
            <translation>haitozwi riba</translation>
        </message>
        <message>
            <source>word.vote_majority.simple</source>
            <translation>zaidi ya nusu</translation>
        </message>
        <message>
            <source>word.vote_majority.two_thirds</source>
            <translation>theluthi mbili</translation>
        </message>
        <message>
            <source>word.vote_majority.unanimous</source>
            <translation>wote</translation>
        </message>
        <message>
            <source>word.vote_weights.area</source>
            <translation>kwa eneo</translation>
        </message>
        <message>
            <source>word.vote_weights.head</source>
            <translation>moja kwa kila chumba</translation>
        </message>
        <message>
            <source>word.vote_weights.share</source>
            <translation>kwa hisa</translation>
        </message>
        <message>
            <source>word.writeoff_to.expense</source>
            <translation>hupunguza faida</translation>
        </message>
        <message>
            <source>word.writeoff_to.reserve</source>
            <translation>hutolewa kwenye akiba ya dharura</translation>
        </message>
        <message>
            <source>writeoff_to</source>
            <translation>Mkopo uliopotea {writeoff_to}</translation>
        </message>
    </context>
</TS>
