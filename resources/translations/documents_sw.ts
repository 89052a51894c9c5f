<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
    <context>
        <name>documents</name>
        <message>
            <source>accepted_paper</source>
            <translation>kwa karatasi, {day}</translation>
        </message>
        <message>
            <source>accepted_pin</source>
            <translation>PIN, {day}</translation>
        </message>
        <message>
            <source>account_1010</source>
            <translation>Mfuko wa mikopo sandukuni</translation>
        </message>
        <message>
            <source>account_1020</source>
            <translation>Mfuko wa jamii</translation>
        </message>
        <message>
            <source>account_1030</source>
            <translation>Pesa njiani</translation>
        </message>
        <message>
            <source>account_1100</source>
            <translation>Benki</translation>
        </message>
        <message>
            <source>account_1200</source>
            <translation>Pesa za simu</translation>
        </message>
        <message>
            <source>account_1210</source>
            <translation>Malipo yanayosubiri kuthibitishwa</translation>
        </message>
        <message>
            <source>account_1250</source>
            <translation>USDT</translation>
        </message>
        <message>
            <source>account_1290</source>
            <translation>Ubadilishaji wa fedha</translation>
        </message>
        <message>
            <source>account_1300</source>
            <translation>Mikopo ya wanachama</translation>
        </message>
        <message>
            <source>account_1305</source>
            <translation>Mikopo ya mfuko wa jamii</translation>
        </message>
        <message>
            <source>account_1310</source>
            <translation>Riba inayodaiwa</translation>
        </message>
        <message>
            <source>account_1320</source>
            <translation>Adhabu na ada zinazodaiwa</translation>
        </message>
        <message>
            <source>account_1330</source>
            <translation>Michango inayodaiwa</translation>
        </message>
        <message>
            <source>account_1340</source>
            <translation>Wanachama na wengine wanadaiwa</translation>
        </message>
        <message>
            <source>account_1350</source>
            <translation>Wakopaji wanadaiwa na wadhamini</translation>
        </message>
        <message>
            <source>account_1400</source>
            <translation>Uwekezaji</translation>
        </message>
        <message>
            <source>account_1500</source>
            <translation>Vitu vya kikundi</translation>
        </message>
        <message>
            <source>account_1590</source>
            <translation>Uchakavu wa vitu</translation>
        </message>
        <message>
            <source>account_1600</source>
            <translation>Kilicholipwa kabla</translation>
        </message>
        <message>
            <source>account_1700</source>
            <translation>Zamu zilizolipwa mapema</translation>
        </message>
        <message>
            <source>account_2010</source>
            <translation>Akiba za wanachama</translation>
        </message>
        <message>
            <source>account_2020</source>
            <translation>Malipo ya awali ya wanachama</translation>
        </message>
        <message>
            <source>account_2030</source>
            <translation>Kapu la zamu</translation>
        </message>
        <message>
            <source>account_2035</source>
            <translation>Akiba ya mzunguko</translation>
        </message>
        <message>
            <source>account_2040</source>
            <translation>Mfuko wa jamii</translation>
        </message>
        <message>
            <source>account_2050</source>
            <translation>Pesa zisizo na jina</translation>
        </message>
        <message>
            <source>account_2060</source>
            <translation>Ya kulipwa</translation>
        </message>
        <message>
            <source>account_2070</source>
            <translation>Mikopo kwa kikundi</translation>
        </message>
        <message>
            <source>account_2080</source>
            <translation>Riba ambayo kikundi kinadaiwa</translation>
        </message>
        <message>
            <source>account_2090</source>
            <translation>Riba iliyokatwa, haijapatikana</translation>
        </message>
        <message>
            <source>account_2100</source>
            <translation>Kodi iliyokatwa</translation>
        </message>
        <message>
            <source>account_2110</source>
            <translation>Salio la kufidia</translation>
        </message>
        <message>
            <source>account_2120</source>
            <translation>Gawio la mnada</translation>
        </message>
        <message>
            <source>account_2130</source>
            <translation>Amana za wapangaji</translation>
        </message>
        <message>
            <source>account_2140</source>
            <translation>Akiba ya wamiliki</translation>
        </message>
        <message>
            <source>account_3010</source>
            <translation>Hisa za wanachama</translation>
        </message>
        <message>
            <source>account_3020</source>
            <translation>Kilichobaki cha mizunguko iliyopita</translation>
        </message>
        <message>
            <source>account_3030</source>
            <translation>Ziada ya mzunguko</translation>
        </message>
        <message>
            <source>account_3040</source>
            <translation>Akiba ya hasara</translation>
        </message>
        <message>
            <source>account_3050</source>
            <translation>Kilicholetwa mwanzoni</translation>
        </message>
        <message>
            <source>account_3060</source>
            <translation>Pesa za kusudi moja</translation>
        </message>
        <message>
            <source>account_3070</source>
            <translation>Ruzuku</translation>
        </message>
        <message>
            <source>account_result</source>
            <translation>Matokeo ya mzunguko huu hadi sasa</translation>
        </message>
        <message>
            <source>age_1</source>
            <translation>siku 1–30</translation>
        </message>
        <message>
            <source>age_2</source>
            <translation>siku 31–60</translation>
        </message>
        <message>
            <source>age_3</source>
            <translation>siku 61–90</translation>
        </message>
        <message>
            <source>age_4</source>
            <translation>zaidi ya siku 90</translation>
        </message>
        <message>
            <source>agreement_title</source>
            <translation>Mkataba wa mkopo</translation>
        </message>
        <message numerus="yes">
            <source>all_savings</source>
            <translation>
                <numerusform>Akiba ya wote, hisa {number}</numerusform>
                <numerusform>Akiba ya wote, hisa {number}</numerusform>
            </translation>
        </message>
        <message>
            <source>allowed_beyond</source>
            <translation>Kura imeruhusu ingawa kanuni hizi zinakataa: {rules}.</translation>
        </message>
        <message>
            <source>allowed_by_vote</source>
            <translation>Mkutano umepiga kura {yes} ndiyo na {no} hapana. Imeruhusiwa na: {names}.</translation>
        </message>
        <message numerus="yes">
            <source>apologies</source>
            <translation>
                <numerusform>udhuru {number}</numerusform>
                <numerusform>udhuru {number}</numerusform>
            </translation>
        </message>
        <message>
            <source>area</source>
            <translation>Eneo</translation>
        </message>
        <message>
            <source>area_m2</source>
            <translation>m² {area}</translation>
        </message>
        <message>
            <source>arrears_title</source>
            <translation>Orodha ya madeni yaliyochelewa</translation>
        </message>
        <message>
            <source>asked_by_unit</source>
            <translation>Kila nyumba inachotozwa</translation>
        </message>
        <message>
            <source>asked_of_units</source>
            <translation>Imetozwa nyumba</translation>
        </message>
        <message>
            <source>at_each_meeting</source>
            <translation>kila mkutano</translation>
        </message>
        <message numerus="yes">
            <source>at_risk</source>
            <translation>
                <numerusform>Zaidi ya siku {number}</numerusform>
                <numerusform>Zaidi ya siku {number}</numerusform>
            </translation>
        </message>
        <message>
            <source>attendance_register_title</source>
            <translation>Daftari la mahudhurio</translation>
        </message>
        <message>
            <source>auction_bids</source>
            <translation>Madau ya zamu ya {turn} kwa mpangilio</translation>
        </message>
        <message>
            <source>auction_by_lot</source>
            <translation>kwa kura</translation>
        </message>
        <message>
            <source>auction_from_to</source>
            <translation>kuanzia {low} hadi {high}</translation>
        </message>
        <message>
            <source>auction_had</source>
            <translation>Viti vilivyopata chungu</translation>
        </message>
        <message>
            <source>auction_limits</source>
            <translation>Dau liko</translation>
        </message>
        <message>
            <source>auction_pot</source>
            <translation>Chungu cha zamu</translation>
        </message>
        <message>
            <source>auction_title</source>
            <translation>Kumbukumbu za mnada</translation>
        </message>
        <message>
            <source>auction_void</source>
            <translation>Mnada mwingine wa zamu ya {turn}</translation>
        </message>
        <message>
            <source>auction_waits</source>
            <translation>Viti vinavyosubiri</translation>
        </message>
        <message>
            <source>balance_assets</source>
            <translation>Kilicho cha kikundi</translation>
        </message>
        <message>
            <source>balance_both</source>
            <translation>Madeni na mali pamoja</translation>
        </message>
        <message>
            <source>balance_check</source>
            <translation>Tofauti ya pande mbili</translation>
        </message>
        <message>
            <source>balance_debts</source>
            <translation>Kikundi kinadaiwa</translation>
        </message>
        <message>
            <source>balance_notes</source>
            <translation>Ya kujua</translation>
        </message>
        <message>
            <source>balance_overdue</source>
            <translation>Mikopo iliyochelewa zaidi ya siku 90</translation>
        </message>
        <message>
            <source>balance_own</source>
            <translation>Mali halisi ya kikundi</translation>
        </message>
        <message>
            <source>balance_pending</source>
            <translation>Malipo ya simu ambayo hayajathibitishwa</translation>
        </message>
        <message>
            <source>balance_restricted</source>
            <translation>Kwa kusudi moja tu</translation>
        </message>
        <message>
            <source>balance_risk</source>
            <translation>Wanachama walikubali kwa kura tarehe {day}: {risk}.</translation>
        </message>
        <message>
            <source>balance_sum</source>
            <translation>{what}, jumla</translation>
        </message>
        <message>
            <source>balance_title</source>
            <translation>Mizania</translation>
        </message>
        <message>
            <source>balance_what</source>
            <translation>Nini</translation>
        </message>
        <message>
            <source>basis_area</source>
            <translation>eneo</translation>
        </message>
        <message>
            <source>basis_consumption</source>
            <translation>mita</translation>
        </message>
        <message>
            <source>basis_equal</source>
            <translation>sawa kwa sawa</translation>
        </message>
        <message>
            <source>basis_fixed</source>
            <translation>kama ilivyoandikwa</translation>
        </message>
        <message>
            <source>basis_mixed</source>
            <translation>eneo na watu</translation>
        </message>
        <message>
            <source>basis_occupants</source>
            <translation>watu</translation>
        </message>
        <message>
            <source>basis_participation</source>
            <translation>hisa</translation>
        </message>
        <message>
            <source>bill_of_month</source>
            <translation>Bili ya {month}</translation>
        </message>
        <message>
            <source>book_number</source>
            <translation>Namba ya risiti</translation>
        </message>
        <message>
            <source>borrowed</source>
            <translation>Alikopa</translation>
        </message>
        <message>
            <source>borrower_no</source>
            <translation>Mkopaji, mwanachama {number}</translation>
        </message>
        <message>
            <source>bring</source>
            <translation>Lete</translation>
        </message>
        <message>
            <source>bring_late</source>
            <translation>{amount} + {late} ya nyuma</translation>
        </message>
        <message>
            <source>brought_by</source>
            <translation>Imeletwa na {name}</translation>
        </message>
        <message>
            <source>brought_forward</source>
            <translation>Kabla</translation>
        </message>
        <message>
            <source>building_report_title</source>
            <translation>Mwezi wa jengo</translation>
        </message>
        <message>
            <source>came</source>
            <translation>Alihudhuria mikutano</translation>
        </message>
        <message>
            <source>card_title</source>
            <translation>Kadi ya marejesho</translation>
        </message>
        <message>
            <source>cash_count</source>
            <translation>Hesabu ya taslimu</translation>
        </message>
        <message>
            <source>cash_in_hand</source>
            <translation>Anachopokea</translation>
        </message>
        <message>
            <source>cash_locked</source>
            <translation>Taslimu ndani ya sanduku</translation>
        </message>
        <message>
            <source>cash_receipt</source>
            <translation>{method} na. {numbers}</translation>
        </message>
        <message>
            <source>check_code</source>
            <translation>Namba ya uhakiki</translation>
        </message>
        <message>
            <source>check_row_right</source>
            <translation>Imehakikiwa: nyumba zinatozwa {asked}, gharama ni {cost}.</translation>
        </message>
        <message>
            <source>check_row_wrong</source>
            <translation>Si sawa: nyumba zinatozwa {asked}, gharama ni {cost}.</translation>
        </message>
        <message>
            <source>check_this</source>
            <translation>Hakiki karatasi hii: iskani kwa Daftari ya kiongozi yeyote, au linganisha namba hii na daftari.</translation>
        </message>
        <message>
            <source>clock</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>closing</source>
            <translation>Daftarini wakati wa kufunga</translation>
        </message>
        <message>
            <source>codes_holder</source>
            <translation>Ni ya</translation>
        </message>
        <message>
            <source>codes_list</source>
            <translation>Misimbo kumi</translation>
        </message>
        <message>
            <source>codes_say_1</source>
            <translation>Kila mmoja unafanya kazi mara moja, badala ya msimbo wa simu. Kisha uufute kwa mstari.</translation>
        </message>
        <message>
            <source>codes_say_2</source>
            <translation>Weka karatasi hii nyumbani: si pamoja na simu, wala na kompyuta.</translation>
        </message>
        <message>
            <source>codes_say_3</source>
            <translation>Simu au karatasi hii ikipotea, weka simu upya. Misimbo hii itaacha kufanya kazi.</translation>
        </message>
        <message>
            <source>codes_title</source>
            <translation>Misimbo ya simu iliyopotea</translation>
        </message>
        <message>
            <source>col_accepted</source>
            <translation>Amekubali</translation>
        </message>
        <message>
            <source>col_amount</source>
            <translation>Kiasi</translation>
        </message>
        <message>
            <source>col_asked</source>
            <translation>Ilidaiwa</translation>
        </message>
        <message>
            <source>col_asks</source>
            <translation>Anaomba</translation>
        </message>
        <message>
            <source>col_balance</source>
            <translation>Salio</translation>
        </message>
        <message>
            <source>col_blocked</source>
            <translation>Akiba iliyoshikwa</translation>
        </message>
        <message>
            <source>col_borrowed</source>
            <translation>Alichokopa</translation>
        </message>
        <message>
            <source>col_brings</source>
            <translation>Kinaleta</translation>
        </message>
        <message>
            <source>col_can_borrow</source>
            <translation>Anaweza kukopa</translation>
        </message>
        <message>
            <source>col_carry</source>
            <translation>Inayobaki</translation>
        </message>
        <message>
            <source>col_commission</source>
            <translation>Kamisheni</translation>
        </message>
        <message>
            <source>col_cost</source>
            <translation>Gharama</translation>
        </message>
        <message>
            <source>col_count</source>
            <translation>Hisa</translation>
        </message>
        <message>
            <source>col_date</source>
            <translation>Siku</translation>
        </message>
        <message>
            <source>col_days_late</source>
            <translation>Siku</translation>
        </message>
        <message>
            <source>col_discount</source>
            <translation>Punguzo</translation>
        </message>
        <message>
            <source>col_dividend</source>
            <translation>Kwa kila kiti</translation>
        </message>
        <message>
            <source>col_due</source>
            <translation>Inadaiwa</translation>
        </message>
        <message>
            <source>col_due_day</source>
            <translation>Tarehe</translation>
        </message>
        <message>
            <source>col_fines</source>
            <translation>Faini</translation>
        </message>
        <message>
            <source>col_gets</source>
            <translation>Anapata</translation>
        </message>
        <message>
            <source>col_given</source>
            <translation>Ulitolewa</translation>
        </message>
        <message>
            <source>col_in_order</source>
            <translation>Mpangilio</translation>
        </message>
        <message>
            <source>col_initials</source>
            <translation>Sahihi</translation>
        </message>
        <message>
            <source>col_invoice</source>
            <translation>Ankara</translation>
        </message>
        <message>
            <source>col_key</source>
            <translation>Imegawanywa kwa</translation>
        </message>
        <message>
            <source>col_kind</source>
            <translation>Ya nini</translation>
        </message>
        <message>
            <source>col_loan</source>
            <translation>Mkopo</translation>
        </message>
        <message>
            <source>col_loan_left</source>
            <translation>Mkopo uliobaki</translation>
        </message>
        <message>
            <source>col_loan_paid</source>
            <translation>Mkopo uliolipwa</translation>
        </message>
        <message>
            <source>col_meeting</source>
            <translation>Mkutano</translation>
        </message>
        <message>
            <source>col_meter</source>
            <translation>Mita</translation>
        </message>
        <message>
            <source>col_missing</source>
            <translation>Inayokosekana</translation>
        </message>
        <message>
            <source>col_motion</source>
            <translation>Kilichopigiwa kura</translation>
        </message>
        <message>
            <source>col_name</source>
            <translation>Jina</translation>
        </message>
        <message>
            <source>col_new</source>
            <translation>Sasa</translation>
        </message>
        <message>
            <source>col_next</source>
            <translation>Yajayo</translation>
        </message>
        <message>
            <source>col_no</source>
            <translation>Na.</translation>
        </message>
        <message>
            <source>col_of_owner</source>
            <translation>Analipa mmiliki</translation>
        </message>
        <message>
            <source>col_of_tenant</source>
            <translation>Matumizi</translation>
        </message>
        <message>
            <source>col_old</source>
            <translation>Kabla</translation>
        </message>
        <message>
            <source>col_open</source>
            <translation>Bado deni</translation>
        </message>
        <message>
            <source>col_other_day</source>
            <translation>Miladi</translation>
        </message>
        <message>
            <source>col_owes</source>
            <translation>Deni sasa</translation>
        </message>
        <message>
            <source>col_paid</source>
            <translation>Imelipwa</translation>
        </message>
        <message>
            <source>col_paid_by</source>
            <translation>Njia</translation>
        </message>
        <message>
            <source>col_paid_in</source>
            <translation>Alichoweka</translation>
        </message>
        <message>
            <source>col_paid_on</source>
            <translation>Tarehe ya malipo</translation>
        </message>
        <message>
            <source>col_paid_out</source>
            <translation>Imelipwa</translation>
        </message>
        <message>
            <source>col_paid_to</source>
            <translation>Amelipwa</translation>
        </message>
        <message>
            <source>col_payment</source>
            <translation>Malipo</translation>
        </message>
        <message>
            <source>col_percent</source>
            <translation>Alikuja</translation>
        </message>
        <message>
            <source>col_phone</source>
            <translation>Simu</translation>
        </message>
        <message>
            <source>col_pieces</source>
            <translation>Ngapi</translation>
        </message>
        <message>
            <source>col_prize</source>
            <translation>Fedha</translation>
        </message>
        <message>
            <source>col_promised</source>
            <translation>Ameahidi</translation>
        </message>
        <message>
            <source>col_receipt</source>
            <translation>Risiti</translation>
        </message>
        <message>
            <source>col_result</source>
            <translation>Matokeo</translation>
        </message>
        <message>
            <source>col_savings</source>
            <translation>Akiba</translation>
        </message>
        <message>
            <source>col_score</source>
            <translation>Alama</translation>
        </message>
        <message>
            <source>col_seat</source>
            <translation>Kiti</translation>
        </message>
        <message>
            <source>col_seat_rate</source>
            <translation>Kiwango kwa zamu</translation>
        </message>
        <message>
            <source>col_shares</source>
            <translation>Hisa</translation>
        </message>
        <message>
            <source>col_sign</source>
            <translation>Sahihi</translation>
        </message>
        <message>
            <source>col_silent</source>
            <translation>Kimya</translation>
        </message>
        <message>
            <source>col_stamps</source>
            <translation>Mihuri</translation>
        </message>
        <message>
            <source>col_stands_for</source>
            <translation>Anadhamini</translation>
        </message>
        <message>
            <source>col_to_come</source>
            <translation>Inasubiriwa</translation>
        </message>
        <message>
            <source>col_total</source>
            <translation>Jumla</translation>
        </message>
        <message>
            <source>col_turn</source>
            <translation>Zamu</translation>
        </message>
        <message>
            <source>col_used</source>
            <translation>Imetumika</translation>
        </message>
        <message>
            <source>col_value</source>
            <translation>Noti au sarafu</translation>
        </message>
        <message>
            <source>col_votes_no</source>
            <translation>Hapana</translation>
        </message>
        <message>
            <source>col_waited</source>
            <translation>Alisubiri</translation>
        </message>
        <message>
            <source>col_welfare</source>
            <translation>Jamii</translation>
        </message>
        <message>
            <source>col_whole</source>
            <translation>Jengo lote</translation>
        </message>
        <message>
            <source>col_why</source>
            <translation>Kwa nini</translation>
        </message>
        <message>
            <source>col_would_owe</source>
            <translation>Atadaiwa</translation>
        </message>
        <message>
            <source>col_yes</source>
            <translation>Ndiyo</translation>
        </message>
        <message>
            <source>collateral</source>
            <translation>Dhamana ya mali</translation>
        </message>
        <message>
            <source>collected</source>
            <translation>Zilizokusanywa</translation>
        </message>
        <message>
            <source>constitution_agreed</source>
            <translation>Kanuni hizi zilisomwa kwa sauti. Anayetia sahihi amezisikia na anakubali.</translation>
        </message>
        <message>
            <source>constitution_article</source>
            <translation>{number}. {text}</translation>
        </message>
        <message>
            <source>constitution_head</source>
            <translation>{name} · tangu {day}</translation>
        </message>
        <message>
            <source>constitution_since</source>
            <translation>kuanzia {day}</translation>
        </message>
        <message>
            <source>constitution_title</source>
            <translation>Kanuni zetu</translation>
        </message>
        <message>
            <source>contribution_register_title</source>
            <translation>Daftari la michango</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>nakala {number}</translation>
        </message>
        <message>
            <source>cost_adjust</source>
            <translation>Marekebisho</translation>
        </message>
        <message>
            <source>cost_adjusted</source>
            <translation>{cost}, {month}: tofauti</translation>
        </message>
        <message>
            <source>cost_cleaning</source>
            <translation>Usafi</translation>
        </message>
        <message>
            <source>cost_electricity</source>
            <translation>Umeme</translation>
        </message>
        <message>
            <source>cost_elevator</source>
            <translation>Lifti</translation>
        </message>
        <message>
            <source>cost_guard</source>
            <translation>Mlinzi</translation>
        </message>
        <message>
            <source>cost_heating</source>
            <translation>Kupasha joto</translation>
        </message>
        <message>
            <source>cost_insurance</source>
            <translation>Bima</translation>
        </message>
        <message>
            <source>cost_late</source>
            <translation>Faini ya kuchelewa</translation>
        </message>
        <message>
            <source>cost_levy</source>
            <translation>Mchango maalum</translation>
        </message>
        <message>
            <source>cost_management</source>
            <translation>Usimamizi</translation>
        </message>
        <message>
            <source>cost_of_month</source>
            <translation>{cost}, {month}</translation>
        </message>
        <message>
            <source>cost_other</source>
            <translation>Mengine</translation>
        </message>
        <message>
            <source>cost_repairs</source>
            <translation>Matengenezo</translation>
        </message>
        <message>
            <source>cost_reserve</source>
            <translation>Akiba</translation>
        </message>
        <message>
            <source>cost_rest</source>
            <translation>Salio</translation>
        </message>
        <message>
            <source>cost_water</source>
            <translation>Maji</translation>
        </message>
        <message>
            <source>costs_of_month</source>
            <translation>Gharama za mwezi</translation>
        </message>
        <message>
            <source>count_book</source>
            <translation>Kitabuni</translation>
        </message>
        <message>
            <source>count_by</source>
            <translation>Amehesabu {name}, ameangalia {other}.</translation>
        </message>
        <message>
            <source>count_closing</source>
            <translation>Mwishoni</translation>
        </message>
        <message>
            <source>count_funds</source>
            <translation>Mifuko sandukuni, kwa kitabu</translation>
        </message>
        <message>
            <source>count_none</source>
            <translation>Sanduku halikuhesabiwa.</translation>
        </message>
        <message>
            <source>count_opening</source>
            <translation>Mwanzoni</translation>
        </message>
        <message>
            <source>count_sheet_title</source>
            <translation>Hesabu ya fedha, mkutano {number}</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>Zilizohesabiwa</translation>
        </message>
        <message>
            <source>credit_left</source>
            <translation>Imelipwa mbele</translation>
        </message>
        <message>
            <source>day_time</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>days</source>
            <translation>{first} hadi {last}</translation>
        </message>
        <message>
            <source>dcb_balance_loan</source>
            <translation>Umebaki</translation>
        </message>
        <message>
            <source>dcb_balance_savings</source>
            <translation>Imebaki</translation>
        </message>
        <message>
            <source>dcb_collected_loan</source>
            <translation>Uliokuja</translation>
        </message>
        <message>
            <source>dcb_collected_savings</source>
            <translation>Iliyokuja</translation>
        </message>
        <message>
            <source>dcb_demand_loan</source>
            <translation>Mkopo unaodaiwa</translation>
        </message>
        <message>
            <source>dcb_demand_savings</source>
            <translation>Akiba inayodaiwa</translation>
        </message>
        <message>
            <source>dcb_loan_rate</source>
            <translation>Mikopo iliyokusanywa</translation>
        </message>
        <message>
            <source>dcb_savings_rate</source>
            <translation>Akiba iliyokusanywa</translation>
        </message>
        <message>
            <source>dcb_title</source>
            <translation>Madai, makusanyo, salio</translation>
        </message>
        <message>
            <source>default_notice_end</source>
            <translation>Kama hakuna kitakacholipwa hadi {day}, kikundi kinaweza kukata akiba yako, kuwaomba wadhamini wako, au kuamua kwa kura.</translation>
        </message>
        <message>
            <source>default_notice_text</source>
            <translation>Ndugu {name}, hujarudisha mkopo wako kama tulivyokubaliana. Kikundi kinakuomba ulipe kilichochelewa hadi {day}.</translation>
        </message>
        <message>
            <source>default_notice_title</source>
            <translation>Notisi ya kushindwa kulipa</translation>
        </message>
        <message>
            <source>deposit_kept</source>
            <translation>Amana iliyowekwa</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>Tofauti na daftari</translation>
        </message>
        <message>
            <source>disputes</source>
            <translation>Mgogoro kuhusu mkopo huu huamuliwa na mkutano wa kikundi.</translation>
        </message>
        <message>
            <source>draw_check</source>
            <translation>Yeyote anaweza kuhesabu tena: ipe “daftari calc draw” mstari huu.</translation>
        </message>
        <message>
            <source>draw_members</source>
            <translation>Wanachama walivyotoka, kwa namba</translation>
        </message>
        <message>
            <source>draw_number</source>
            <translation>Na. {no} {name} alionyesha</translation>
        </message>
        <message>
            <source>draw_of_turn</source>
            <translation>kwa zamu {turn}</translation>
        </message>
        <message>
            <source>draw_open</source>
            <translation>muhuri umefunguliwa, unalingana</translation>
        </message>
        <message>
            <source>draw_order</source>
            <translation>Viti vilivyochorwa</translation>
        </message>
        <message>
            <source>draw_seal</source>
            <translation>Muhuri</translation>
        </message>
        <message>
            <source>draw_sealed</source>
            <translation>umefungwa, haujafunguliwa</translation>
        </message>
        <message>
            <source>draw_secret</source>
            <translation>Siri</translation>
        </message>
        <message>
            <source>draw_slips</source>
            <translation>kura ya karatasi</translation>
        </message>
        <message>
            <source>draw_state</source>
            <translation>Hali</translation>
        </message>
        <message>
            <source>draw_title</source>
            <translation>Kura ya {day}</translation>
        </message>
        <message>
            <source>draw_void</source>
            <translation>haihesabiki</translation>
        </message>
        <message>
            <source>draw_witnesses</source>
            <translation>Mashahidi</translation>
        </message>
        <message>
            <source>due_day</source>
            <translation>Ilipwe kabla ya</translation>
        </message>
        <message>
            <source>due_on</source>
            <translation>Inadaiwa {day}</translation>
        </message>
        <message>
            <source>early_flat_none</source>
            <translation>Ukilipa mapema, riba yote inabaki.</translation>
        </message>
        <message>
            <source>early_flat_pro_rata</source>
            <translation>Ukilipa mapema, riba ya muda usiotumika haidaiwi.</translation>
        </message>
        <message>
            <source>early_flat_rule_78</source>
            <translation>Ukilipa mapema, riba hurudishwa kwa kanuni ya 78.</translation>
        </message>
        <message>
            <source>early_full</source>
            <translation>Ukilipa mapema, riba ya kipindi kinachoendelea ni yote.</translation>
        </message>
        <message>
            <source>early_previous</source>
            <translation>Ukilipa mapema, riba ni hadi tarehe ya malipo iliyopita.</translation>
        </message>
        <message>
            <source>early_today</source>
            <translation>Ukilipa mapema, riba ni hadi siku ya malipo.</translation>
        </message>
        <message>
            <source>effective_rate</source>
            <translation>Kiwango halisi kwa mwaka</translation>
        </message>
        <message>
            <source>erasure_asked</source>
            <translation>mtu mwenyewe aliomba</translation>
        </message>
        <message>
            <source>erasure_entries</source>
            <translation>Maandishi yaliyobaki</translation>
        </message>
        <message>
            <source>erasure_joined</source>
            <translation>Alijiunga</translation>
        </message>
        <message>
            <source>erasure_law</source>
            <translation>sheria inataka</translation>
        </message>
        <message>
            <source>erasure_left</source>
            <translation>Aliondoka</translation>
        </message>
        <message>
            <source>erasure_mistake</source>
            <translation>iliandikwa kwa makosa</translation>
        </message>
        <message>
            <source>erasure_on</source>
            <translation>Alifutwa tarehe</translation>
        </message>
        <message>
            <source>erasure_say_1</source>
            <translation>Jina, simu na kila cha binafsi hakiwezi kusomwa na mtu tena: si katika daftari hili, si kwenye kompyuta nyingine za kikundi, wala katika nakala zitakazotengenezwa kuanzia leo.</translation>
        </message>
        <message>
            <source>erasure_say_2</source>
            <translation>Tarehe, kiasi na namba ya mwanachama hubaki kama zilivyoandikwa na kusainiwa; daftari ni kamili.</translation>
        </message>
        <message>
            <source>erasure_say_3</source>
            <translation>Karatasi zilizochapishwa kabla, na nakala za kabla, kikundi kiziharibu chenyewe.</translation>
        </message>
        <message>
            <source>erasure_title</source>
            <translation>Amefutwa: mwanachama namba {number}</translation>
        </message>
        <message>
            <source>erasure_why</source>
            <translation>Kwa nini</translation>
        </message>
        <message>
            <source>exit_calculation</source>
            <translation>Jinsi ilivyohesabiwa</translation>
        </message>
        <message>
            <source>exit_charges</source>
            <translation>Adhabu na ada</translation>
        </message>
        <message>
            <source>exit_contributions</source>
            <translation>Michango ambayo haijalipwa</translation>
        </message>
        <message>
            <source>exit_fee</source>
            <translation>Ada ya kuondoka</translation>
        </message>
        <message>
            <source>exit_fines</source>
            <translation>Faini</translation>
        </message>
        <message>
            <source>exit_gets</source>
            <translation>Anapata</translation>
        </message>
        <message>
            <source>exit_got</source>
            <translation>{amount} zililipwa {how} tarehe {day}. Hakuna anayemdai mwenzake tena.</translation>
        </message>
        <message>
            <source>exit_guarantors</source>
            <translation>Mkopo unaisha kwa hili, na wadhamini wake wako huru: {names}.</translation>
        </message>
        <message>
            <source>exit_has</source>
            <translation>Fedha zake</translation>
        </message>
        <message>
            <source>exit_let_go</source>
            <translation>Riba ya {amount} ya muda ujao haidaiwi.</translation>
        </message>
        <message>
            <source>exit_loss</source>
            <translation>Sehemu ya hasara</translation>
        </message>
        <message>
            <source>exit_off</source>
            <translation>Zinazokatwa</translation>
        </message>
        <message>
            <source>exit_other</source>
            <translation>Madeni mengine</translation>
        </message>
        <message>
            <source>exit_owes</source>
            <translation>Fedha zake hazitoshi. {amount} bado zinadaiwa, zilipwe kabla ya {day}.</translation>
        </message>
        <message>
            <source>exit_part</source>
            <translation>{loan}: {part}</translation>
        </message>
        <message>
            <source>exit_penalties</source>
            <translation>Adhabu za michango iliyochelewa</translation>
        </message>
        <message>
            <source>exit_preview</source>
            <translation>Bado haijalipwa: hivi ndivyo ingekuwa leo.</translation>
        </message>
        <message>
            <source>exit_profit</source>
            <translation>Sehemu ya faida</translation>
        </message>
        <message>
            <source>exit_rounding</source>
            <translation>Zinazobaki, kwa sababu zinalipwa noti na sarafu kamili tu</translation>
        </message>
        <message>
            <source>exit_rule</source>
            <translation>Kila kinachodaiwa hukatwa kwanza kwenye fedha zake: adhabu, ada na riba hadi siku hii, kisha mkopo. Kinachobaki hulipwa.</translation>
        </message>
        <message>
            <source>exit_stands_for</source>
            <translation>Anadhamini mkopo wa {name} kwa {amount}: mtu mwingine lazima achukue dhamana hii kwanza.</translation>
        </message>
        <message>
            <source>exit_title</source>
            <translation>Hesabu ya kuondoka</translation>
        </message>
        <message>
            <source>exit_what</source>
            <translation>Nini</translation>
        </message>
        <message>
            <source>exit_will_get</source>
            <translation>Kulipwa kabla ya {day}: {amount}.</translation>
        </message>
        <message>
            <source>factor_balance</source>
            <translation>Alichoweka (logi)</translation>
        </message>
        <message>
            <source>factor_both</source>
            <translation>Alichoweka na alichokopa</translation>
        </message>
        <message>
            <source>factor_instalments</source>
            <translation>Awamu</translation>
        </message>
        <message>
            <source>factor_last_payment</source>
            <translation>Malipo ya mwisho</translation>
        </message>
        <message>
            <source>factor_lent</source>
            <translation>Alichokopa (logi)</translation>
        </message>
        <message>
            <source>factor_loans</source>
            <translation>Mikopo</translation>
        </message>
        <message>
            <source>factor_previous</source>
            <translation>Mkopo wa mwisho (logi)</translation>
        </message>
        <message>
            <source>factor_request</source>
            <translation>Anaomba (logi)</translation>
        </message>
        <message>
            <source>factor_waited</source>
            <translation>Miezi ya kusubiri</translation>
        </message>
        <message>
            <source>fund_awaiting</source>
            <translation>Bado haijahakikiwa</translation>
        </message>
        <message>
            <source>fund_bank</source>
            <translation>Benki</translation>
        </message>
        <message>
            <source>fund_box</source>
            <translation>Sanduku</translation>
        </message>
        <message>
            <source>fund_loan_bag</source>
            <translation>Mfuko wa mikopo</translation>
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
            <translation>Mfuko wa jamii</translation>
        </message>
        <message>
            <source>grade_attendance</source>
            <translation>Wanahudhuria mikutano</translation>
        </message>
        <message>
            <source>grade_books</source>
            <translation>Vitabu ni sahihi</translation>
        </message>
        <message>
            <source>grade_from</source>
            <translation>Imehesabiwa kutoka</translation>
        </message>
        <message>
            <source>grade_gives</source>
            <translation>Alama</translation>
        </message>
        <message>
            <source>grade_how</source>
            <translation>Kila kipengele ni sehemu ya mikutano kumi na miwili ya mwisho mara uzito uliowekwa na kikundi.</translation>
        </message>
        <message>
            <source>grade_meetings</source>
            <translation>Mikutano iliyoangaliwa</translation>
        </message>
        <message>
            <source>grade_nothing</source>
            <translation>Hakuna mkutano uliofungwa bado: hakuna cha kupima.</translation>
        </message>
        <message>
            <source>grade_of</source>
            <translation>{good} kati ya {of}</translation>
        </message>
        <message>
            <source>grade_part</source>
            <translation>Kipengele</translation>
        </message>
        <message>
            <source>grade_points</source>
            <translation>Alama kati ya 100</translation>
        </message>
        <message>
            <source>grade_repayment</source>
            <translation>Mikopo inalipwa</translation>
        </message>
        <message>
            <source>grade_rules</source>
            <translation>Kanuni zinafuatwa</translation>
        </message>
        <message>
            <source>grade_savings</source>
            <translation>Wanaweka akiba kila mkutano</translation>
        </message>
        <message>
            <source>grade_share</source>
            <translation>Sehemu</translation>
        </message>
        <message>
            <source>grade_sum</source>
            <translation>Jumla</translation>
        </message>
        <message>
            <source>grade_title</source>
            <translation>Alama za kikundi</translation>
        </message>
        <message>
            <source>grade_velocity</source>
            <translation>Mfuko unakopeshwa</translation>
        </message>
        <message>
            <source>grade_weight</source>
            <translation>Uzito</translation>
        </message>
        <message>
            <source>group_on</source>
            <translation>Kikundi, {day}</translation>
        </message>
        <message>
            <source>guarantor_notice_end</source>
            <translation>Kama haitalipwa hadi {day}, kikundi kinaweza kukudai kiasi kilicho hapo juu. Unacholipa, {name} atakuwa na deni kwako.</translation>
        </message>
        <message>
            <source>guarantor_notice_text</source>
            <translation>Mkopo wa {name}, ambao unadhamini, umechelewa. Tafadhali saidia ulipwe hadi {day}.</translation>
        </message>
        <message>
            <source>guarantor_notice_title</source>
            <translation>Notisi kwa wadhamini</translation>
        </message>
        <message>
            <source>guarantors</source>
            <translation>Wadhamini</translation>
        </message>
        <message>
            <source>in_bank</source>
            <translation>Benki</translation>
        </message>
        <message>
            <source>in_box</source>
            <translation>Kisandukuni</translation>
        </message>
        <message numerus="yes">
            <source>in_lines</source>
            <translation>
                <numerusform>{number}</numerusform>
                <numerusform>{number}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in_loans</source>
            <translation>
                <numerusform>mikopo {number}</numerusform>
                <numerusform>mikopo {number}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in_payments</source>
            <translation>
                <numerusform>{unit}, malipo {number}</numerusform>
                <numerusform>{unit}, malipo {number}</numerusform>
            </translation>
        </message>
        <message>
            <source>in_words</source>
            <translation>Mkopo kwa maneno: {words}.</translation>
        </message>
        <message>
            <source>interest_terms</source>
            <translation>Riba, {rate} kwa malipo {periods}</translation>
        </message>
        <message>
            <source>kept_back</source>
            <translation>Iliyokatwa</translation>
        </message>
        <message>
            <source>key_of</source>
            <translation>{basis}: {part} kati ya {whole}</translation>
        </message>
        <message>
            <source>kind_advance</source>
            <translation>Malipo ya mbele</translation>
        </message>
        <message>
            <source>kind_advance_used</source>
            <translation>Kutoka malipo ya mbele</translation>
        </message>
        <message>
            <source>kind_fine</source>
            <translation>Faini</translation>
        </message>
        <message>
            <source>kind_flat</source>
            <translation>Nyumba {label}</translation>
        </message>
        <message>
            <source>kind_loan</source>
            <translation>Mkopo</translation>
        </message>
        <message>
            <source>kind_other</source>
            <translation>Mengine</translation>
        </message>
        <message>
            <source>kind_receipt_used</source>
            <translation>Ilikuja awali</translation>
        </message>
        <message>
            <source>kind_recovery</source>
            <translation>Mkopo uliorudishwa</translation>
        </message>
        <message>
            <source>kind_registration</source>
            <translation>Usajili</translation>
        </message>
        <message>
            <source>kind_savings</source>
            <translation>Akiba</translation>
        </message>
        <message>
            <source>kind_shares</source>
            <translation>Hisa</translation>
        </message>
        <message>
            <source>kind_turn</source>
            <translation>Zamu</translation>
        </message>
        <message>
            <source>kind_unidentified</source>
            <translation>Ya mtu asiyejulikana</translation>
        </message>
        <message>
            <source>kind_unit</source>
            <translation>Gharama ya nyumba</translation>
        </message>
        <message>
            <source>kind_welfare</source>
            <translation>Jamii</translation>
        </message>
        <message>
            <source>late</source>
            <translation>Imechelewa</translation>
        </message>
        <message>
            <source>late_on</source>
            <translation>Imechelewa {day}</translation>
        </message>
        <message>
            <source>left_above_balance</source>
            <translation>zaidi ya alichoweka</translation>
        </message>
        <message>
            <source>left_advance</source>
            <translation>Malipo ya mbele</translation>
        </message>
        <message>
            <source>left_fines</source>
            <translation>Faini za kulipa</translation>
        </message>
        <message>
            <source>left_loan_left</source>
            <translation>Mkopo uliobaki</translation>
        </message>
        <message>
            <source>left_not_enough_money</source>
            <translation>zaidi ya mfuko ungeweza kukopesha</translation>
        </message>
        <message>
            <source>left_opted_out</source>
            <translation>haombi chochote</translation>
        </message>
        <message>
            <source>left_running_loan</source>
            <translation>mkopo bado unaendelea</translation>
        </message>
        <message>
            <source>left_savings</source>
            <translation>Akiba sasa</translation>
        </message>
        <message>
            <source>left_still_late</source>
            <translation>Bado imechelewa</translation>
        </message>
        <message>
            <source>left_too_small</source>
            <translation>anaomba chini ya awamu moja</translation>
        </message>
        <message>
            <source>left_unpaid</source>
            <translation>ada ya mwezi haikulipwa</translation>
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
            <translation>L</translation>
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
            <translation>Kila mdhamini anaweza kudaiwa yote, wote pamoja mara moja tu.</translation>
        </message>
        <message>
            <source>liability_several</source>
            <translation>Kila mdhamini anawajibika kwa sehemu yake.</translation>
        </message>
        <message>
            <source>list_comma</source>
            <translation>, </translation>
        </message>
        <message>
            <source>loan</source>
            <translation>Mkopo</translation>
        </message>
        <message>
            <source>loan_left</source>
            <translation>Mkopo uliobaki</translation>
        </message>
        <message>
            <source>loan_lent</source>
            <translation>alikopa {amount}</translation>
        </message>
        <message>
            <source>loan_of</source>
            <translation>Mkopo wa {day}</translation>
        </message>
        <message>
            <source>loan_reminder_end</source>
            <translation>Kama huwezi kulipa yote, njoo useme lini utaweza: kikundi kitaandika.</translation>
        </message>
        <message>
            <source>loan_reminder_text</source>
            <translation>Ndugu {name}, malipo ya mkopo wako yamechelewa. Tafadhali yalete kwenye mkutano wa {day}.</translation>
        </message>
        <message>
            <source>loan_reminder_title</source>
            <translation>Kumbusho la malipo</translation>
        </message>
        <message>
            <source>loans_after</source>
            <translation>Mikopo sasa</translation>
        </message>
        <message>
            <source>loans_before</source>
            <translation>Mikopo kabla</translation>
        </message>
        <message>
            <source>loans_given</source>
            <translation>Mikopo mipya</translation>
        </message>
        <message>
            <source>loans_repaid</source>
            <translation>Iliyolipwa</translation>
        </message>
        <message>
            <source>mark_absent</source>
            <translation>hayupo</translation>
        </message>
        <message>
            <source>mark_excused</source>
            <translation>udhuru</translation>
        </message>
        <message>
            <source>mark_late</source>
            <translation>amechelewa</translation>
        </message>
        <message>
            <source>mark_present</source>
            <translation>yupo</translation>
        </message>
        <message>
            <source>mark_proxy</source>
            <translation>amewakilishwa</translation>
        </message>
        <message>
            <source>marks_legend</source>
            <translation>P yupo, L amechelewa, X amewakilishwa, E udhuru, A hayupo</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>Mkutano wa {number}</translation>
        </message>
        <message>
            <source>meeting_on</source>
            <translation>Mkutano {number} · {day}</translation>
        </message>
        <message>
            <source>member_no</source>
            <translation>Mwanachama na. {number}</translation>
        </message>
        <message>
            <source>members</source>
            <translation>Wanachama</translation>
        </message>
        <message>
            <source>method_bank</source>
            <translation>Benki</translation>
        </message>
        <message>
            <source>method_cash</source>
            <translation>Taslimu</translation>
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
            <translation>Wasiokuwepo ({number}): {names}.</translation>
        </message>
        <message>
            <source>minutes_dispute</source>
            <translation>{name} hakubaliani na mstari ({what}): {words}. Mstari unabaki halali, na pingamizi liko wazi hadi limalizwe.</translation>
        </message>
        <message>
            <source>minutes_dispute_settled</source>
            <translation>Pingamizi la {name} ({what}) limemalizwa: {words}.</translation>
        </message>
        <message>
            <source>minutes_excused</source>
            <translation>Waliotoa udhuru ({number}): {names}.</translation>
        </message>
        <message>
            <source>minutes_expense</source>
            <translation>Gharama: {why}, {amount}.</translation>
        </message>
        <message>
            <source>minutes_fine</source>
            <translation>Faini: {name}, {why}, {amount}.</translation>
        </message>
        <message>
            <source>minutes_gone</source>
            <translation>Walioacha kundi: {names}.</translation>
        </message>
        <message>
            <source>minutes_help</source>
            <translation>Msaada: {name}, {why}, {amount}.</translation>
        </message>
        <message>
            <source>minutes_joined</source>
            <translation>Waliojiunga: {names}.</translation>
        </message>
        <message>
            <source>minutes_late</source>
            <translation>Waliochelewa ({number}): {names}.</translation>
        </message>
        <message>
            <source>minutes_led</source>
            <translation>Aliyeongoza: {name}. Walioandika: {writers}.</translation>
        </message>
        <message>
            <source>minutes_left</source>
            <translation>Walioondoka mapema: {names}.</translation>
        </message>
        <message>
            <source>minutes_loan</source>
            <translation>Mkopo: {name}, {amount}.</translation>
        </message>
        <message>
            <source>minutes_no_quorum</source>
            <translation>Wanahesabika {here}, wanahitajika {needed}: mkutano hauwezi kuamua.</translation>
        </message>
        <message>
            <source>minutes_of_meeting</source>
            <translation>mkutano {number}</translation>
        </message>
        <message>
            <source>minutes_present</source>
            <translation>Waliopo ({number}): {names}.</translation>
        </message>
        <message>
            <source>minutes_proposed</source>
            <translation>Alipendekeza {name}.</translation>
        </message>
        <message>
            <source>minutes_proxy</source>
            <translation>Waliowakilishwa ({number}): {names}.</translation>
        </message>
        <message>
            <source>minutes_questions</source>
            <translation>Maswali yanayosubiri jibu: {number}.</translation>
        </message>
        <message>
            <source>minutes_quorum</source>
            <translation>Wanahesabika {here}, wanahitajika {needed}: mkutano unaweza kuamua.</translation>
        </message>
        <message>
            <source>minutes_risk</source>
            <translation>Imekubaliwa kwa kura kwa kuwa kundi ni dogo: {risk}.</translation>
        </message>
        <message>
            <source>minutes_seconded</source>
            <translation>Aliunga mkono {name}.</translation>
        </message>
        <message>
            <source>minutes_title</source>
            <translation>Kumbukumbu za mkutano {number}</translation>
        </message>
        <message>
            <source>minutes_turn</source>
            <translation>Zamu: {name} alipata {amount}.</translation>
        </message>
        <message>
            <source>minutes_vote</source>
            <translation>Kura: {text} — ndiyo {yes}, hapana {no}, kimya {silent}: {result}.</translation>
        </message>
        <message>
            <source>move_postponed</source>
            <translation>Kiti {seats} kinasubiri nafasi ya baadaye</translation>
        </message>
        <message>
            <source>move_sold</source>
            <translation>Kiti {seats} kilikabidhiwa</translation>
        </message>
        <message>
            <source>move_swapped</source>
            <translation>Viti {seats} vilibadilishana</translation>
        </message>
        <message>
            <source>moved_advance_back</source>
            <translation>Malipo ya awali yaliyorudishwa</translation>
        </message>
        <message>
            <source>moved_collected</source>
            <translation>Zilizokusanywa</translation>
        </message>
        <message>
            <source>moved_difference</source>
            <translation>Tofauti ya hesabu</translation>
        </message>
        <message>
            <source>moved_expenses</source>
            <translation>Matumizi</translation>
        </message>
        <message>
            <source>moved_fines</source>
            <translation>Faini</translation>
        </message>
        <message>
            <source>moved_lender</source>
            <translation>Mkopo wa kikundi</translation>
        </message>
        <message>
            <source>moved_loans_given</source>
            <translation>Mikopo iliyotolewa</translation>
        </message>
        <message>
            <source>moved_loans_repaid</source>
            <translation>Mikopo iliyolipwa</translation>
        </message>
        <message>
            <source>moved_moved</source>
            <translation>Zilizohamishwa</translation>
        </message>
        <message>
            <source>moved_other_in</source>
            <translation>Mapato mengine</translation>
        </message>
        <message>
            <source>moved_savings</source>
            <translation>Akiba</translation>
        </message>
        <message>
            <source>moved_shared_out</source>
            <translation>Mgao uliolipwa</translation>
        </message>
        <message>
            <source>moved_shares</source>
            <translation>Hisa</translation>
        </message>
        <message>
            <source>moved_turn</source>
            <translation>Zamu zilizolipwa</translation>
        </message>
        <message>
            <source>moved_turn_paid</source>
            <translation>Zamu iliyotolewa</translation>
        </message>
        <message>
            <source>moved_welfare</source>
            <translation>Jamii</translation>
        </message>
        <message>
            <source>moved_welfare_paid</source>
            <translation>Msaada uliotolewa</translation>
        </message>
        <message>
            <source>name_role</source>
            <translation>{name}, {role}</translation>
        </message>
        <message>
            <source>next_meeting</source>
            <translation>Mkutano ujao</translation>
        </message>
        <message>
            <source>next_meeting_on</source>
            <translation>Mkutano ujao: {when}.</translation>
        </message>
        <message>
            <source>next_payment</source>
            <translation>Malipo yajayo, {day}</translation>
        </message>
        <message>
            <source>next_turn</source>
            <translation>Zamu: {name}.</translation>
        </message>
        <message>
            <source>no_loan</source>
            <translation>Hakuna mkopo wa kulipa</translation>
        </message>
        <message>
            <source>no_loans_run</source>
            <translation>Hakuna mikopo inayoendelea.</translation>
        </message>
        <message>
            <source>nobody_owes</source>
            <translation>Hakuna</translation>
        </message>
        <message>
            <source>not_given_yet</source>
            <translation>Umeombwa, bado haujatolewa</translation>
        </message>
        <message>
            <source>nothing_late</source>
            <translation>Hakuna kilichochelewa.</translation>
        </message>
        <message>
            <source>nothing_paid</source>
            <translation>–</translation>
        </message>
        <message>
            <source>now_to_pay</source>
            <translation>Ya kulipa sasa</translation>
        </message>
        <message>
            <source>occupant</source>
            <translation>Anayeishi humu</translation>
        </message>
        <message>
            <source>opening</source>
            <translation>Hesabu ya kufungua</translation>
        </message>
        <message>
            <source>order_auction</source>
            <translation>kwa mnada</translation>
        </message>
        <message>
            <source>order_draw</source>
            <translation>kura yenye muhuri</translation>
        </message>
        <message>
            <source>order_draw_each</source>
            <translation>kura kila zamu</translation>
        </message>
        <message>
            <source>order_fixed</source>
            <translation>ulikubaliwa na mkutano</translation>
        </message>
        <message>
            <source>order_horizontal</source>
            <translation>Pesa inayoletwa hulipa, kwa malipo yote yaliyofika: {parts}.</translation>
        </message>
        <message>
            <source>order_need</source>
            <translation>kwa mahitaji, kwa kura</translation>
        </message>
        <message>
            <source>order_predefined</source>
            <translation>ulikubaliwa na mkutano</translation>
        </message>
        <message>
            <source>order_slips</source>
            <translation>kura ya karatasi</translation>
        </message>
        <message>
            <source>order_vertical</source>
            <translation>Pesa inayoletwa hulipa kwanza malipo ya zamani, ndani yake: {parts}.</translation>
        </message>
        <message>
            <source>override_arrears</source>
            <translation>kuna deni lililochelewa</translation>
        </message>
        <message>
            <source>override_attendance</source>
            <translation>mahudhurio</translation>
        </message>
        <message>
            <source>override_blocked</source>
            <translation>akiba iliyodhamini wengine</translation>
        </message>
        <message>
            <source>override_cap</source>
            <translation>kiwango cha juu kwa mwanachama</translation>
        </message>
        <message>
            <source>override_fund</source>
            <translation>sehemu ya mfuko</translation>
        </message>
        <message>
            <source>override_guaranteed</source>
            <translation>dhamana haitoshi</translation>
        </message>
        <message>
            <source>override_guarantors</source>
            <translation>wadhamini hawatoshi</translation>
        </message>
        <message>
            <source>override_months</source>
            <translation>muda wa uanachama</translation>
        </message>
        <message>
            <source>override_multiple</source>
            <translation>mara ya akiba</translation>
        </message>
        <message>
            <source>override_one_loan</source>
            <translation>mkopo mmoja kwa wakati</translation>
        </message>
        <message>
            <source>override_own_share</source>
            <translation>akiba yake lazima ibaki</translation>
        </message>
        <message>
            <source>override_share_out</source>
            <translation>kulipwa kabla ya mgao</translation>
        </message>
        <message>
            <source>override_term</source>
            <translation>idadi ya malipo</translation>
        </message>
        <message>
            <source>override_topup</source>
            <translation>sehemu iliyolipwa kabla ya nyongeza</translation>
        </message>
        <message>
            <source>override_wait</source>
            <translation>muda wa kusubiri baada ya mkopo</translation>
        </message>
        <message>
            <source>owed_before</source>
            <translation>Deni la awali</translation>
        </message>
        <message>
            <source>owed_by_units</source>
            <translation>Deni la nyumba</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>Mmiliki</translation>
        </message>
        <message>
            <source>owners_reserve</source>
            <translation>Akiba ya wamiliki</translation>
        </message>
        <message>
            <source>page</source>
            <translation>Ukurasa {page} kati ya {pages}</translation>
        </message>
        <message>
            <source>page_hash</source>
            <translation>Ukurasa {hash}</translation>
        </message>
        <message>
            <source>paid_back</source>
            <translation>Amelipa</translation>
        </message>
        <message>
            <source>paid_by_name</source>
            <translation>Imelipwa na {name}</translation>
        </message>
        <message>
            <source>paid_in</source>
            <translation>Njia ya malipo</translation>
        </message>
        <message>
            <source>paid_out</source>
            <translation>Zilizolipwa</translation>
        </message>
        <message>
            <source>paid_since</source>
            <translation>Imelipwa tangu hapo</translation>
        </message>
        <message>
            <source>paper_no</source>
            <translation>Karatasi {number}</translation>
        </message>
        <message>
            <source>part_due</source>
            <translation>{part} (deni {amount})</translation>
        </message>
        <message>
            <source>part_fee</source>
            <translation>Ada</translation>
        </message>
        <message>
            <source>part_interest</source>
            <translation>Riba</translation>
        </message>
        <message>
            <source>part_penalty</source>
            <translation>Adhabu</translation>
        </message>
        <message>
            <source>part_principal</source>
            <translation>Mkopo</translation>
        </message>
        <message>
            <source>pay_to</source>
            <translation>Lipa kwa {account}</translation>
        </message>
        <message>
            <source>payment_checked</source>
            <translation>ndiyo</translation>
        </message>
        <message>
            <source>payment_code</source>
            <translation>Namba</translation>
        </message>
        <message>
            <source>payment_not_checked</source>
            <translation>bado</translation>
        </message>
        <message>
            <source>payment_state</source>
            <translation>Imehakikiwa</translation>
        </message>
        <message>
            <source>penalty_cap</source>
            <translation>Adhabu zote za malipo moja: si zaidi ya {rate} yake.</translation>
        </message>
        <message numerus="yes">
            <source>penalty_compound</source>
            <translation>
                <numerusform>Malipo ya kuchelewa hugharimu {rate} ya kilichochelewa pamoja na adhabu zake kwa kila siku {number} zinazoanza.</numerusform>
                <numerusform>Malipo ya kuchelewa hugharimu {rate} ya kilichochelewa pamoja na adhabu zake kwa kila siku {number} zinazoanza.</numerusform>
            </translation>
        </message>
        <message>
            <source>penalty_example</source>
            <translation>Mfano: {amount} ya {due} ikilipwa {paid} ina adhabu ya {penalty}.</translation>
        </message>
        <message>
            <source>penalty_flat</source>
            <translation>Malipo ya kuchelewa hugharimu {amount} mara moja.</translation>
        </message>
        <message numerus="yes">
            <source>penalty_flat_per_period</source>
            <translation>
                <numerusform>Malipo ya kuchelewa hugharimu {amount} kwa kila siku {number} zinazoanza.</numerusform>
                <numerusform>Malipo ya kuchelewa hugharimu {amount} kwa kila siku {number} zinazoanza.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>penalty_grace</source>
            <translation>
                <numerusform>Siku {number} za kwanza hazina gharama.</numerusform>
                <numerusform>Siku {number} za kwanza hazina gharama.</numerusform>
            </translation>
        </message>
        <message>
            <source>penalty_none</source>
            <translation>Malipo ya kuchelewa hayana gharama ya ziada.</translation>
        </message>
        <message>
            <source>penalty_percent</source>
            <translation>Malipo ya kuchelewa hugharimu {rate} ya kilichochelewa, mara moja.</translation>
        </message>
        <message numerus="yes">
            <source>penalty_percent_per_period</source>
            <translation>
                <numerusform>Malipo ya kuchelewa hugharimu {rate} ya kilichochelewa kwa kila siku {number} zinazoanza.</numerusform>
                <numerusform>Malipo ya kuchelewa hugharimu {rate} ya kilichochelewa kwa kila siku {number} zinazoanza.</numerusform>
            </translation>
        </message>
        <message>
            <source>people</source>
            <translation>Watu</translation>
        </message>
        <message>
            <source>people_absent</source>
            <translation>Hawakuja</translation>
        </message>
        <message>
            <source>people_and_loans</source>
            <translation>Watu na mikopo</translation>
        </message>
        <message>
            <source>people_here</source>
            <translation>Waliohudhuria</translation>
        </message>
        <message>
            <source>people_late</source>
            <translation>Walichelewa</translation>
        </message>
        <message>
            <source>people_left</source>
            <translation>Walioondoka mapema</translation>
        </message>
        <message>
            <source>people_present</source>
            <translation>Walifika kwa wakati</translation>
        </message>
        <message>
            <source>percent</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <source>plan_title</source>
            <translation>Marejesho</translation>
        </message>
        <message>
            <source>plan_version</source>
            <translation>Mpango {number}</translation>
        </message>
        <message>
            <source>portfolio_title</source>
            <translation>Mikopo yote</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>Imechapishwa {when}</translation>
        </message>
        <message>
            <source>printed_by</source>
            <translation>na {name}</translation>
        </message>
        <message>
            <source>provision</source>
            <translation>Akiba ya hasara</translation>
        </message>
        <message>
            <source>purpose</source>
            <translation>Kwa ajili ya</translation>
        </message>
        <message>
            <source>rate</source>
            <translation>Kiwango</translation>
        </message>
        <message>
            <source>rate_loan</source>
            <translation>{rate} ya mkopo, mara moja</translation>
        </message>
        <message numerus="yes">
            <source>rate_meetings</source>
            <translation>
                <numerusform>{rate} kwa mikutano {number}</numerusform>
                <numerusform>{rate} kwa mikutano {number}</numerusform>
            </translation>
        </message>
        <message>
            <source>rate_month</source>
            <translation>{rate} kwa mwezi</translation>
        </message>
        <message>
            <source>rate_period</source>
            <translation>{rate} kila malipo</translation>
        </message>
        <message>
            <source>rate_year</source>
            <translation>{rate} kwa mwaka</translation>
        </message>
        <message>
            <source>read_out</source>
            <translation>Mkataba huu umesomwa kwa {language} na kueleweka.</translation>
        </message>
        <message>
            <source>receipt_no</source>
            <translation>Risiti {number}</translation>
        </message>
        <message>
            <source>recovery_holder</source>
            <translation>Inatunzwa na</translation>
        </message>
        <message>
            <source>recovery_other</source>
            <translation>Karatasi nyingine iko kwa</translation>
        </message>
        <message>
            <source>recovery_say_1</source>
            <translation>Tunza karatasi hii mahali pasipofika maji wala panya, na kamwe si pamoja na ile nyingine.</translation>
        </message>
        <message>
            <source>recovery_say_2</source>
            <translation>Kompyuta zote za kikundi zikipotea: kwa nakala ya daftari, kompyuta mpya na karatasi zote mbili kikundi kinaendelea. Karatasi moja peke yake haifungui chochote.</translation>
        </message>
        <message>
            <source>recovery_say_3</source>
            <translation>Usimwonyeshe mtu, usiipige picha kamwe. Mara moja kwa mwaka karatasi zote mbili hujaribiwa, na hakuna kinachobadilishwa.</translation>
        </message>
        <message>
            <source>recovery_serial</source>
            <translation>Karatasi {serial}</translation>
        </message>
        <message>
            <source>recovery_title</source>
            <translation>Karatasi ya kurejesha {number} kati ya 2</translation>
        </message>
        <message>
            <source>recovery_words</source>
            <translation>Maneno kumi na mawili, kwa mpangilio huu</translation>
        </message>
        <message>
            <source>registered</source>
            <translation>usajili {number}</translation>
        </message>
        <message>
            <source>reserve_moved</source>
            <translation>ndani {came}, nje {went}</translation>
        </message>
        <message>
            <source>reverses</source>
            <translation>Inafuta risiti {number}: {reason}</translation>
        </message>
        <message>
            <source>risk_approval</source>
            <translation>wanaoidhinisha ni wachache kuliko kawaida</translation>
        </message>
        <message>
            <source>risk_count</source>
            <translation>anayeandika pia anahesabu</translation>
        </message>
        <message>
            <source>risk_offices</source>
            <translation>mwanachama mmoja ana nyadhifa mbili zinazoangaliana</translation>
        </message>
        <message>
            <source>risk_sign_off</source>
            <translation>mshika ufunguo pia anaandika au kutunza fedha</translation>
        </message>
        <message>
            <source>role_auditor</source>
            <translation>Mkaguzi</translation>
        </message>
        <message>
            <source>role_borrower</source>
            <translation>Mkopaji</translation>
        </message>
        <message>
            <source>role_chair</source>
            <translation>Mwenyekiti</translation>
        </message>
        <message>
            <source>role_counter</source>
            <translation>Mhesabu pesa</translation>
        </message>
        <message>
            <source>role_key</source>
            <translation>Ufunguo {number}</translation>
        </message>
        <message>
            <source>role_member</source>
            <translation>Mwanachama</translation>
        </message>
        <message>
            <source>role_officer</source>
            <translation>kiongozi</translation>
        </message>
        <message>
            <source>role_organiser</source>
            <translation>Mratibu</translation>
        </message>
        <message>
            <source>role_secretary</source>
            <translation>Katibu</translation>
        </message>
        <message>
            <source>role_thumb</source>
            <translation>Dole gumba la mkopaji</translation>
        </message>
        <message>
            <source>role_treasurer</source>
            <translation>Mweka hazina</translation>
        </message>
        <message>
            <source>role_witness</source>
            <translation>Shahidi</translation>
        </message>
        <message>
            <source>roll_title</source>
            <translation>Orodha ya mkutano wa {number}</translation>
        </message>
        <message>
            <source>rotation_moves</source>
            <translation>Yaliyobadilika</translation>
        </message>
        <message>
            <source>rotation_order</source>
            <translation>Mpangilio unatoka wapi</translation>
        </message>
        <message>
            <source>rotation_round</source>
            <translation>{box}, mzunguko {no}</translation>
        </message>
        <message>
            <source>rotation_title</source>
            <translation>Zamu na kura</translation>
        </message>
        <message>
            <source>rotation_value</source>
            <translation>Kila kiti hulipa kwa zamu</translation>
        </message>
        <message>
            <source>rule_as_written</source>
            <translation>Mpangilio wa haki kama ulivyoandikwa</translation>
        </message>
        <message>
            <source>rule_first_code</source>
            <translation>Mpangilio wa programu ya kwanza, kwa matokeo ya zamani</translation>
        </message>
        <message>
            <source>rule_waiting</source>
            <translation>Aliyesubiri zaidi na fedha yake</translation>
        </message>
        <message numerus="yes">
            <source>savings_of_shares</source>
            <translation>
                <numerusform>Akiba, hisa {number}</numerusform>
                <numerusform>Akiba, hisa {number}</numerusform>
            </translation>
        </message>
        <message>
            <source>score_unlimited</source>
            <translation>mbele ya kila namba: bado hakuna {what}</translation>
        </message>
        <message>
            <source>seat_brings</source>
            <translation>Kiti kinaleta kila zamu</translation>
        </message>
        <message>
            <source>seat_brings_no</source>
            <translation>Kiti {no} kilileta</translation>
        </message>
        <message>
            <source>seat_costs</source>
            <translation>Kiti kinagharimu kila zamu</translation>
        </message>
        <message>
            <source>seat_costs_no</source>
            <translation>Kiti {no} kiligharimu</translation>
        </message>
        <message>
            <source>seat_rates</source>
            <translation>Gharama au faida ya kila kiti, kwa zamu</translation>
        </message>
        <message>
            <source>selection_after</source>
            <translation>Kinachobaki kukopeshwa</translation>
        </message>
        <message>
            <source>selection_before</source>
            <translation>Kingeweza kukopeshwa kabla</translation>
        </message>
        <message>
            <source>selection_factors</source>
            <translation>Kila namba ya hesabu: kundi la kwanza linazidishwa, kisha kugawanywa kwa la pili</translation>
        </message>
        <message>
            <source>selection_fees</source>
            <translation>Ada zilizo mfukoni</translation>
        </message>
        <message>
            <source>selection_left</source>
            <translation>Walioomba na hawashiriki</translation>
        </message>
        <message>
            <source>selection_minor</source>
            <translation>Mkopo wa uchaguzi huu</translation>
        </message>
        <message>
            <source>selection_month_paid</source>
            <translation>Waliolipa mwezi huu</translation>
        </message>
        <message>
            <source>selection_nobody</source>
            <translation>Hakuna aliyeweza kuchaguliwa. Mwezi unabaki wazi kwa uchaguzi mwingine.</translation>
        </message>
        <message>
            <source>selection_order</source>
            <translation>Wanaoshiriki, kwa mpangilio wa kanuni</translation>
        </message>
        <message>
            <source>selection_others</source>
            <translation>Hawakuomba</translation>
        </message>
        <message>
            <source>selection_paid</source>
            <translation>{n} kati ya {of}</translation>
        </message>
        <message>
            <source>selection_rule</source>
            <translation>Kanuni</translation>
        </message>
        <message>
            <source>selection_title</source>
            <translation>Kumbukumbu ya uchaguzi</translation>
        </message>
        <message>
            <source>selection_unpaid</source>
            <translation>Bado hawajalipa</translation>
        </message>
        <message>
            <source>selection_winner</source>
            <translation>{name} anapata {amount}, kulipwa kwa awamu {parts} za {part}. Imeruhusiwa na {by}.</translation>
        </message>
        <message>
            <source>share_back</source>
            <translation>Zinazorudishwa</translation>
        </message>
        <message>
            <source>share_by_paper</source>
            <translation>kidole kwenye karatasi</translation>
        </message>
        <message>
            <source>share_by_pin</source>
            <translation>kwa PIN</translation>
        </message>
        <message>
            <source>share_cash</source>
            <translation>Za kugawa</translation>
        </message>
        <message>
            <source>share_charges</source>
            <translation>Riba inayodaiwa</translation>
        </message>
        <message>
            <source>share_check</source>
            <translation>Hakiki: {paid} zimelipwa + {rest} zimebaki = {cash}</translation>
        </message>
        <message>
            <source>share_check_fines</source>
            <translation>Hakiki: {paid} zimelipwa + {fines} za faini kwa mfuko wa jamii + {rest} zimebaki = {cash}</translation>
        </message>
        <message>
            <source>share_fund</source>
            <translation>Mfuko</translation>
        </message>
        <message>
            <source>share_heads</source>
            <translation>Imehesabiwa hadi maandishi haya ya laptopu: {heads}</translation>
        </message>
        <message>
            <source>share_loan_off</source>
            <translation>Mkopo uliokatwa</translation>
        </message>
        <message>
            <source>share_loans</source>
            <translation>Mikopo</translation>
        </message>
        <message>
            <source>share_lost</source>
            <translation>{money} zimepotea</translation>
        </message>
        <message>
            <source>share_mode_because</source>
            <translation>{mode} Sababu: {reason}</translation>
        </message>
        <message>
            <source>share_mode_equal</source>
            <translation>Akiba hurudi kwa kila mmoja; faida hugawanywa sawa.</translation>
        </message>
        <message>
            <source>share_mode_fixed_share</source>
            <translation>Akiba hurudi kwa kila mmoja; faida kwa hisa za kudumu.</translation>
        </message>
        <message>
            <source>share_mode_interest_refund</source>
            <translation>Akiba na riba yake hurudi kwa kila mmoja; inayobaki hugawanywa sawa.</translation>
        </message>
        <message>
            <source>share_mode_standard</source>
            <translation>Hugawanywa kwa hisa: kila hisa ina sehemu sawa ya mfuko.</translation>
        </message>
        <message>
            <source>share_mode_time_weighted</source>
            <translation>Akiba hurudi kwa kila mmoja; faida kwa kiasi na muda.</translation>
        </message>
        <message>
            <source>share_net</source>
            <translation>Halisi</translation>
        </message>
        <message>
            <source>share_other_off</source>
            <translation>Madeni mengine</translation>
        </message>
        <message>
            <source>share_out_cycle</source>
            <translation>Mzunguko wa {number}</translation>
        </message>
        <message>
            <source>share_out_title</source>
            <translation>Karatasi ya mgao</translation>
        </message>
        <message>
            <source>share_part</source>
            <translation>Sehemu</translation>
        </message>
        <message>
            <source>share_pays</source>
            <translation>Anapata</translation>
        </message>
        <message>
            <source>share_preview</source>
            <translation>Bado haijakubaliwa: hivi ndivyo ingekuwa.</translation>
        </message>
        <message>
            <source>share_received</source>
            <translation>Amepokea (sahihi)</translation>
        </message>
        <message>
            <source>share_rest_box</source>
            <translation>{money} zinabaki sandukuni kwa mzunguko ujao.</translation>
        </message>
        <message>
            <source>share_rest_social</source>
            <translation>{money} zinaenda mfuko wa jamii.</translation>
        </message>
        <message>
            <source>share_savings</source>
            <translation>Akiba</translation>
        </message>
        <message>
            <source>share_social</source>
            <translation>Mfuko wa jamii</translation>
        </message>
        <message>
            <source>share_waived</source>
            <translation>Haikusubiriwa {laptop}: {reason}. Itakacholeta baadaye kitahesabiwa katika mzunguko ujao.</translation>
        </message>
        <message>
            <source>share_worth</source>
            <translation>Thamani ya moja</translation>
        </message>
        <message numerus="yes">
            <source>shares</source>
            <translation>
                <numerusform>Hisa {number}</numerusform>
                <numerusform>Hisa {number}</numerusform>
            </translation>
        </message>
        <message>
            <source>shares_all</source>
            <translation>Hisa za wote</translation>
        </message>
        <message numerus="yes">
            <source>shares_at</source>
            <translation>
                <numerusform>{unit}, hisa {number} × {worth}</numerusform>
                <numerusform>{unit}, hisa {number} × {worth}</numerusform>
            </translation>
        </message>
        <message>
            <source>signed</source>
            <translation>amesaini {time}</translation>
        </message>
        <message>
            <source>since</source>
            <translation>tangu {day}</translation>
        </message>
        <message>
            <source>social_about</source>
            <translation>Kwa nani, kwa nini</translation>
        </message>
        <message>
            <source>social_balance</source>
            <translation>Salio</translation>
        </message>
        <message>
            <source>social_closing</source>
            <translation>Katika mfuko</translation>
        </message>
        <message>
            <source>social_contributions</source>
            <translation>Michango</translation>
        </message>
        <message>
            <source>social_counted</source>
            <translation>Mfukoni wakati wa kufunga mara ya mwisho</translation>
        </message>
        <message>
            <source>social_help</source>
            <translation>Msaada</translation>
        </message>
        <message>
            <source>social_in</source>
            <translation>Zilizoingia</translation>
        </message>
        <message>
            <source>social_lent</source>
            <translation>Zilizokopeshwa</translation>
        </message>
        <message>
            <source>social_loan</source>
            <translation>Mkopo</translation>
        </message>
        <message>
            <source>social_moved</source>
            <translation>Zilizohamishwa</translation>
        </message>
        <message>
            <source>social_opening</source>
            <translation>Salio la awali</translation>
        </message>
        <message>
            <source>social_other</source>
            <translation>Nyingine</translation>
        </message>
        <message>
            <source>social_out</source>
            <translation>Zilizotoka</translation>
        </message>
        <message>
            <source>social_share_out</source>
            <translation>Mgao</translation>
        </message>
        <message>
            <source>social_title</source>
            <translation>Taarifa ya mfuko wa jamii</translation>
        </message>
        <message>
            <source>social_what</source>
            <translation>Nini</translation>
        </message>
        <message>
            <source>source_bank</source>
            <translation>kwa benki</translation>
        </message>
        <message>
            <source>source_cash</source>
            <translation>taslimu</translation>
        </message>
        <message>
            <source>source_mpesa</source>
            <translation>kwa M-Pesa</translation>
        </message>
        <message>
            <source>source_opening</source>
            <translation>kabla ya kitabu hiki</translation>
        </message>
        <message>
            <source>stands_for</source>
            <translation>Mdhamini wa {name}</translation>
        </message>
        <message>
            <source>statement_cycle</source>
            <translation>Mzunguko {cycle}</translation>
        </message>
        <message>
            <source>statement_meetings</source>
            <translation>Mzunguko {cycle}, mikutano {first} hadi {last}</translation>
        </message>
        <message>
            <source>statement_span</source>
            <translation>Mikutano {first} hadi {last}</translation>
        </message>
        <message>
            <source>statement_title</source>
            <translation>Taarifa ya mwanachama</translation>
        </message>
        <message>
            <source>still_to_pay</source>
            <translation>Bado kulipa</translation>
        </message>
        <message>
            <source>surplus_advance</source>
            <translation>Kinachozidi huwekwa kama malipo ya mbele.</translation>
        </message>
        <message>
            <source>surplus_last</source>
            <translation>Kinachozidi huhesabiwa kwa malipo ya mwisho.</translation>
        </message>
        <message>
            <source>surplus_next</source>
            <translation>Kinachozidi huhesabiwa kwa malipo yajayo.</translation>
        </message>
        <message>
            <source>surplus_principal</source>
            <translation>Kinachozidi hupunguza mkopo mara moja.</translation>
        </message>
        <message>
            <source>taken_back</source>
            <translation>Risiti hii imefutwa: {reason}</translation>
        </message>
        <message>
            <source>thanks</source>
            <translation>Asante, {name}!</translation>
        </message>
        <message>
            <source>this_bill</source>
            <translation>Bili hii</translation>
        </message>
        <message>
            <source>this_language</source>
            <translation>Kiswahili</translation>
        </message>
        <message>
            <source>times</source>
            <translation>{first}–{last}</translation>
        </message>
        <message>
            <source>to_pay</source>
            <translation>Kulipa</translation>
        </message>
        <message>
            <source>to_pay_back</source>
            <translation>Ya kurudisha</translation>
        </message>
        <message>
            <source>total_cost</source>
            <translation>Gharama yote</translation>
        </message>
        <message>
            <source>total_unit</source>
            <translation>Jumla, {unit}</translation>
        </message>
        <message>
            <source>turn_comes</source>
            <translation>Kiti {seat}: zamu {turn}, karibu {day}</translation>
        </message>
        <message>
            <source>turn_got</source>
            <translation>alipata {amount}</translation>
        </message>
        <message>
            <source>turn_unknown</source>
            <translation>Kiti {seat}: zamu haijajulikana</translation>
        </message>
        <message>
            <source>turn_was</source>
            <translation>Kiti {seat}: zamu {turn} tarehe {day}</translation>
        </message>
        <message>
            <source>turns_in_all</source>
            <translation>Mzunguko wote: analipa {pays}, anapata</translation>
        </message>
        <message>
            <source>turns_owed</source>
            <translation>kati yake anadaiwa sasa</translation>
        </message>
        <message>
            <source>turns_paid</source>
            <translation>Amelipa zamu hadi sasa</translation>
        </message>
        <message>
            <source>turns_received</source>
            <translation>Amepokea hadi sasa</translation>
        </message>
        <message>
            <source>turns_to_pay</source>
            <translation>Bado atalipa</translation>
        </message>
        <message>
            <source>turns_to_receive</source>
            <translation>Bado atapokea</translation>
        </message>
        <message>
            <source>turns_waits_for</source>
            <translation>Kikundi bado kinamdaiwa</translation>
        </message>
        <message>
            <source>unchecked</source>
            <translation>Malipo ya {method} ya {days} yalikuwa bado hayajahakikiwa karatasi hii ilipochapishwa.</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>Nyumba</translation>
        </message>
        <message>
            <source>unit_bill_title</source>
            <translation>Bili ya nyumba</translation>
        </message>
        <message>
            <source>unit_empty</source>
            <translation>tupu</translation>
        </message>
        <message>
            <source>unit_statement_title</source>
            <translation>Taarifa ya nyumba</translation>
        </message>
        <message>
            <source>until</source>
            <translation>hadi {day}</translation>
        </message>
        <message>
            <source>vote_carried</source>
            <translation>imepita</translation>
        </message>
        <message>
            <source>vote_contested</source>
            <translation>imehesabiwa mara mbili bila kulingana</translation>
        </message>
        <message>
            <source>vote_lost</source>
            <translation>haikupita</translation>
        </message>
        <message>
            <source>vote_no_quorum</source>
            <translation>waliopo walikuwa wachache</translation>
        </message>
        <message>
            <source>vote_open</source>
            <translation>haijahesabiwa</translation>
        </message>
        <message>
            <source>vote_tie</source>
            <translation>sare, haikupita</translation>
        </message>
        <message>
            <source>votes_title</source>
            <translation>Kura</translation>
        </message>
        <message>
            <source>watermark_partial</source>
            <translation>DAFTARI LIMEHARIBIKA</translation>
        </message>
        <message>
            <source>watermark_pending</source>
            <translation>BADO</translation>
        </message>
        <message>
            <source>watermark_practice</source>
            <translation>MAZOEZI</translation>
        </message>
        <message>
            <source>watermark_provisional</source>
            <translation>YA MUDA</translation>
        </message>
        <message>
            <source>way_bullet</source>
            <translation>njiani, mkopo mwishoni</translation>
        </message>
        <message>
            <source>way_equal_instalment</source>
            <translation>kwa salio, malipo sawa</translation>
        </message>
        <message>
            <source>way_equal_principal</source>
            <translation>kwa salio, sehemu sawa</translation>
        </message>
        <message>
            <source>way_fee</source>
            <translation>hakuna, ada mara moja</translation>
        </message>
        <message>
            <source>way_flat</source>
            <translation>kwa mkopo wote</translation>
        </message>
        <message>
            <source>way_free</source>
            <translation>hakuna</translation>
        </message>
        <message>
            <source>way_of_interest</source>
            <translation>Riba</translation>
        </message>
        <message>
            <source>way_service_charge</source>
            <translation>kila mkutano</translation>
        </message>
        <message>
            <source>way_upfront</source>
            <translation>hukatwa mwanzoni</translation>
        </message>
        <message>
            <source>what_is_late</source>
            <translation>Kilichochelewa</translation>
        </message>
        <message>
            <source>what_is_lent</source>
            <translation>Kinachokopeshwa</translation>
        </message>
        <message>
            <source>what_is_owed</source>
            <translation>Deni</translation>
        </message>
        <message>
            <source>what_it_costs</source>
            <translation>Gharama yake</translation>
        </message>
        <message>
            <source>worth_today</source>
            <translation>Thamani leo</translation>
        </message>
    </context>
</TS>
