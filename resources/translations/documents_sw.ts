<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
    <context>
        <name>documents</name>
        <message numerus="yes">
            <source>all_savings</source>
            <translation>
                <numerusform>Akiba ya wote, hisa {number}</numerusform>
                <numerusform>Akiba ya wote, hisa {number}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>apologies</source>
            <translation>
                <numerusform>udhuru {number}</numerusform>
                <numerusform>udhuru {number}</numerusform>
            </translation>
        </message>
        <message>
            <source>borrowed</source>
            <translation>Alikopa</translation>
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
            <source>came</source>
            <translation>Alihudhuria mikutano</translation>
        </message>
        <message>
            <source>cash_count</source>
            <translation>Hesabu ya taslimu</translation>
        </message>
        <message>
            <source>cash_locked</source>
            <translation>Taslimu ndani ya sanduku</translation>
        </message>
        <message>
            <source>check_code</source>
            <translation>Namba ya uhakiki</translation>
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
            <source>col_can_borrow</source>
            <translation>Anaweza kukopa</translation>
        </message>
        <message>
            <source>col_count</source>
            <translation>Hisa</translation>
        </message>
        <message>
            <source>col_due</source>
            <translation>Inadaiwa</translation>
        </message>
        <message>
            <source>col_fines</source>
            <translation>Faini</translation>
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
            <source>col_name</source>
            <translation>Jina</translation>
        </message>
        <message>
            <source>col_no</source>
            <translation>Na.</translation>
        </message>
        <message>
            <source>col_paid_by</source>
            <translation>Njia</translation>
        </message>
        <message>
            <source>col_savings</source>
            <translation>Akiba</translation>
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
            <source>col_stamps</source>
            <translation>Mihuri</translation>
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
            <source>col_welfare</source>
            <translation>Jamii</translation>
        </message>
        <message>
            <source>collected</source>
            <translation>Zilizokusanywa</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>nakala {number}</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>Zilizohesabiwa</translation>
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
            <source>difference</source>
            <translation>Tofauti na daftari</translation>
        </message>
        <message>
            <source>due_on</source>
            <translation>Inadaiwa {day}</translation>
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
            <source>group_on</source>
            <translation>Kikundi, {day}</translation>
        </message>
        <message>
            <source>guarantors</source>
            <translation>Wadhamini</translation>
        </message>
        <message>
            <source>interest_terms</source>
            <translation>Riba, {rate} kwa malipo {periods}</translation>
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
            <source>kind_loan</source>
            <translation>Mkopo</translation>
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
            <source>late_on</source>
            <translation>Imechelewa {day}</translation>
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
            <source>left_savings</source>
            <translation>Akiba sasa</translation>
        </message>
        <message>
            <source>left_still_late</source>
            <translation>Bado imechelewa</translation>
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
            <source>nobody_owes</source>
            <translation>Hakuna</translation>
        </message>
        <message>
            <source>nothing_paid</source>
            <translation>–</translation>
        </message>
        <message>
            <source>opening</source>
            <translation>Hesabu ya kufungua</translation>
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
            <source>paid_in</source>
            <translation>Njia ya malipo</translation>
        </message>
        <message>
            <source>paid_out</source>
            <translation>Zilizolipwa</translation>
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
            <source>people_present</source>
            <translation>Walifika kwa wakati</translation>
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
            <source>receipt_no</source>
            <translation>Risiti {number}</translation>
        </message>
        <message>
            <source>registered</source>
            <translation>usajili {number}</translation>
        </message>
        <message>
            <source>reverses</source>
            <translation>Inafuta risiti {number}: {reason}</translation>
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
            <source>role_secretary</source>
            <translation>Katibu</translation>
        </message>
        <message>
            <source>role_treasurer</source>
            <translation>Mweka hazina</translation>
        </message>
        <message>
            <source>roll_title</source>
            <translation>Orodha ya mkutano wa {number}</translation>
        </message>
        <message numerus="yes">
            <source>savings_of_shares</source>
            <translation>
                <numerusform>Akiba, hisa {number}</numerusform>
                <numerusform>Akiba, hisa {number}</numerusform>
            </translation>
        </message>
        <message>
            <source>share_worth</source>
            <translation>Hisa moja ya {price} ina thamani</translation>
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
            <source>taken_back</source>
            <translation>Risiti hii imefutwa: {reason}</translation>
        </message>
        <message>
            <source>thanks</source>
            <translation>Asante, {name}!</translation>
        </message>
        <message>
            <source>times</source>
            <translation>{first}–{last}</translation>
        </message>
        <message>
            <source>total_unit</source>
            <translation>Jumla, {unit}</translation>
        </message>
        <message>
            <source>turn_got</source>
            <translation>alipata {amount}</translation>
        </message>
        <message>
            <source>unchecked</source>
            <translation>Malipo ya {method} ya {days} yalikuwa bado hayajahakikiwa karatasi hii ilipochapishwa.</translation>
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
            <source>worth_today</source>
            <translation>Thamani leo</translation>
        </message>
    </context>
</TS>
