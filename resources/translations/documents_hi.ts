<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
    <context>
        <name>documents</name>
        <message numerus="yes">
            <source>all_savings</source>
            <translation>
                <numerusform>सब की बचत, {number} शेयर</numerusform>
                <numerusform>सब की बचत, {number} शेयर</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>apologies</source>
            <translation>
                <numerusform>{number} ने सूचना दी</numerusform>
                <numerusform>{number} ने सूचना दी</numerusform>
            </translation>
        </message>
        <message>
            <source>borrowed</source>
            <translation>उधार लिया</translation>
        </message>
        <message>
            <source>bring</source>
            <translation>लाएँ</translation>
        </message>
        <message>
            <source>bring_late</source>
            <translation>{amount} + {late} बकाया</translation>
        </message>
        <message>
            <source>brought_by</source>
            <translation>{name} ने दिया</translation>
        </message>
        <message>
            <source>brought_forward</source>
            <translation>पहले से</translation>
        </message>
        <message>
            <source>came</source>
            <translation>बैठकों में आए</translation>
        </message>
        <message>
            <source>cash_count</source>
            <translation>नकद गिनती</translation>
        </message>
        <message>
            <source>cash_locked</source>
            <translation>बक्से में बंद नकद</translation>
        </message>
        <message>
            <source>check_code</source>
            <translation>जाँच कोड</translation>
        </message>
        <message>
            <source>check_this</source>
            <translation>इस काग़ज़ को जाँचें: किसी पदाधिकारी के Daftari से स्कैन करें, या यह कोड बही में मिलाएँ।</translation>
        </message>
        <message>
            <source>clock</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>closing</source>
            <translation>बंद करते समय बही में</translation>
        </message>
        <message>
            <source>col_can_borrow</source>
            <translation>ले सकते हैं</translation>
        </message>
        <message>
            <source>col_count</source>
            <translation>शेयर</translation>
        </message>
        <message>
            <source>col_due</source>
            <translation>देय</translation>
        </message>
        <message>
            <source>col_fines</source>
            <translation>दंड</translation>
        </message>
        <message>
            <source>col_loan</source>
            <translation>क़र्ज़</translation>
        </message>
        <message>
            <source>col_loan_left</source>
            <translation>बाकी क़र्ज़</translation>
        </message>
        <message>
            <source>col_loan_paid</source>
            <translation>क़र्ज़ चुकाया</translation>
        </message>
        <message>
            <source>col_meeting</source>
            <translation>बैठक</translation>
        </message>
        <message>
            <source>col_name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>col_no</source>
            <translation>क्र.</translation>
        </message>
        <message>
            <source>col_paid_by</source>
            <translation>माध्यम</translation>
        </message>
        <message>
            <source>col_savings</source>
            <translation>बचत</translation>
        </message>
        <message>
            <source>col_shares</source>
            <translation>शेयर</translation>
        </message>
        <message>
            <source>col_sign</source>
            <translation>हस्ताक्षर</translation>
        </message>
        <message>
            <source>col_stamps</source>
            <translation>मुहरें</translation>
        </message>
        <message>
            <source>col_total</source>
            <translation>कुल</translation>
        </message>
        <message>
            <source>col_turn</source>
            <translation>बारी</translation>
        </message>
        <message>
            <source>col_welfare</source>
            <translation>कल्याण</translation>
        </message>
        <message>
            <source>collected</source>
            <translation>जमा हुआ</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>प्रति {number}</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>गिना गया</translation>
        </message>
        <message>
            <source>day_time</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>days</source>
            <translation>{first} से {last} तक</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>बही से अंतर</translation>
        </message>
        <message>
            <source>due_on</source>
            <translation>{day} को देय</translation>
        </message>
        <message>
            <source>fund_bank</source>
            <translation>बैंक</translation>
        </message>
        <message>
            <source>fund_box</source>
            <translation>बक्सा</translation>
        </message>
        <message>
            <source>fund_loan_bag</source>
            <translation>क़र्ज़ थैली</translation>
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
            <translation>कल्याण थैली</translation>
        </message>
        <message>
            <source>group_on</source>
            <translation>समूह, {day}</translation>
        </message>
        <message>
            <source>guarantors</source>
            <translation>ज़मानतदार</translation>
        </message>
        <message>
            <source>interest_terms</source>
            <translation>ब्याज, {periods} किस्तों में {rate}</translation>
        </message>
        <message>
            <source>kind_advance</source>
            <translation>अग्रिम</translation>
        </message>
        <message>
            <source>kind_advance_used</source>
            <translation>अग्रिम से चुकाया</translation>
        </message>
        <message>
            <source>kind_fine</source>
            <translation>दंड</translation>
        </message>
        <message>
            <source>kind_loan</source>
            <translation>क़र्ज़</translation>
        </message>
        <message>
            <source>kind_receipt_used</source>
            <translation>पहले आया</translation>
        </message>
        <message>
            <source>kind_recovery</source>
            <translation>वापस मिला कर्ज़</translation>
        </message>
        <message>
            <source>kind_registration</source>
            <translation>पंजीकरण</translation>
        </message>
        <message>
            <source>kind_savings</source>
            <translation>बचत</translation>
        </message>
        <message>
            <source>kind_shares</source>
            <translation>शेयर</translation>
        </message>
        <message>
            <source>kind_turn</source>
            <translation>बारी</translation>
        </message>
        <message>
            <source>kind_unidentified</source>
            <translation>अनजान व्यक्ति का</translation>
        </message>
        <message>
            <source>kind_unit</source>
            <translation>फ़्लैट का शुल्क</translation>
        </message>
        <message>
            <source>kind_welfare</source>
            <translation>कल्याण</translation>
        </message>
        <message>
            <source>late_on</source>
            <translation>{day} को देर</translation>
        </message>
        <message>
            <source>left_advance</source>
            <translation>अग्रिम</translation>
        </message>
        <message>
            <source>left_fines</source>
            <translation>बाकी दंड</translation>
        </message>
        <message>
            <source>left_loan_left</source>
            <translation>बाकी क़र्ज़</translation>
        </message>
        <message>
            <source>left_savings</source>
            <translation>अब तक बचत</translation>
        </message>
        <message>
            <source>left_still_late</source>
            <translation>अब भी देर</translation>
        </message>
        <message>
            <source>list_comma</source>
            <translation>, </translation>
        </message>
        <message>
            <source>loan</source>
            <translation>क़र्ज़</translation>
        </message>
        <message>
            <source>loan_left</source>
            <translation>बाकी क़र्ज़</translation>
        </message>
        <message>
            <source>loan_lent</source>
            <translation>उधार {amount}</translation>
        </message>
        <message>
            <source>loan_of</source>
            <translation>{day} का क़र्ज़</translation>
        </message>
        <message>
            <source>loans_after</source>
            <translation>अब क़र्ज़</translation>
        </message>
        <message>
            <source>loans_before</source>
            <translation>पहले क़र्ज़</translation>
        </message>
        <message>
            <source>loans_given</source>
            <translation>दिए क़र्ज़</translation>
        </message>
        <message>
            <source>loans_repaid</source>
            <translation>चुकाया</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>बैठक {number}</translation>
        </message>
        <message>
            <source>meeting_on</source>
            <translation>बैठक {number} · {day}</translation>
        </message>
        <message>
            <source>member_no</source>
            <translation>सदस्य क्र. {number}</translation>
        </message>
        <message>
            <source>members</source>
            <translation>सदस्य</translation>
        </message>
        <message>
            <source>method_bank</source>
            <translation>बैंक</translation>
        </message>
        <message>
            <source>method_cash</source>
            <translation>नकद</translation>
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
            <translation>जमा हुआ</translation>
        </message>
        <message>
            <source>moved_difference</source>
            <translation>गिनती का अंतर</translation>
        </message>
        <message>
            <source>moved_expenses</source>
            <translation>ख़र्च</translation>
        </message>
        <message>
            <source>moved_fines</source>
            <translation>दंड</translation>
        </message>
        <message>
            <source>moved_loans_given</source>
            <translation>क़र्ज़ दिया</translation>
        </message>
        <message>
            <source>moved_loans_repaid</source>
            <translation>क़र्ज़ वापसी</translation>
        </message>
        <message>
            <source>moved_moved</source>
            <translation>स्थानांतरण</translation>
        </message>
        <message>
            <source>moved_other_in</source>
            <translation>अन्य आय</translation>
        </message>
        <message>
            <source>moved_savings</source>
            <translation>बचत</translation>
        </message>
        <message>
            <source>moved_shares</source>
            <translation>शेयर</translation>
        </message>
        <message>
            <source>moved_turn</source>
            <translation>बारी जमा</translation>
        </message>
        <message>
            <source>moved_turn_paid</source>
            <translation>बारी दी गई</translation>
        </message>
        <message>
            <source>moved_welfare</source>
            <translation>कल्याण</translation>
        </message>
        <message>
            <source>moved_welfare_paid</source>
            <translation>सहायता दी</translation>
        </message>
        <message>
            <source>name_role</source>
            <translation>{name}, {role}</translation>
        </message>
        <message>
            <source>next_meeting</source>
            <translation>अगली बैठक</translation>
        </message>
        <message>
            <source>next_meeting_on</source>
            <translation>अगली बैठक: {when}।</translation>
        </message>
        <message>
            <source>next_payment</source>
            <translation>अगला भुगतान, {day}</translation>
        </message>
        <message>
            <source>next_turn</source>
            <translation>बारी: {name}।</translation>
        </message>
        <message>
            <source>no_loan</source>
            <translation>कोई क़र्ज़ बाकी नहीं</translation>
        </message>
        <message>
            <source>nobody_owes</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>nothing_paid</source>
            <translation>–</translation>
        </message>
        <message>
            <source>opening</source>
            <translation>शुरू में गिना</translation>
        </message>
        <message>
            <source>page</source>
            <translation>पृष्ठ {page} / {pages}</translation>
        </message>
        <message>
            <source>page_hash</source>
            <translation>पृष्ठ {hash}</translation>
        </message>
        <message>
            <source>paid_back</source>
            <translation>चुकाया</translation>
        </message>
        <message>
            <source>paid_in</source>
            <translation>माध्यम</translation>
        </message>
        <message>
            <source>paid_out</source>
            <translation>दिया गया</translation>
        </message>
        <message>
            <source>paper_no</source>
            <translation>काग़ज़ {number}</translation>
        </message>
        <message>
            <source>part_due</source>
            <translation>{part} (देय {amount})</translation>
        </message>
        <message>
            <source>payment_checked</source>
            <translation>हाँ</translation>
        </message>
        <message>
            <source>payment_code</source>
            <translation>कोड</translation>
        </message>
        <message>
            <source>payment_not_checked</source>
            <translation>अभी नहीं</translation>
        </message>
        <message>
            <source>payment_state</source>
            <translation>जाँच</translation>
        </message>
        <message>
            <source>people_absent</source>
            <translation>अनुपस्थित</translation>
        </message>
        <message>
            <source>people_and_loans</source>
            <translation>लोग और क़र्ज़</translation>
        </message>
        <message>
            <source>people_here</source>
            <translation>उपस्थित</translation>
        </message>
        <message>
            <source>people_late</source>
            <translation>देर से आए</translation>
        </message>
        <message>
            <source>people_present</source>
            <translation>समय पर आए</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>छपा {when}</translation>
        </message>
        <message>
            <source>printed_by</source>
            <translation>{name} द्वारा</translation>
        </message>
        <message>
            <source>receipt_no</source>
            <translation>रसीद {number}</translation>
        </message>
        <message>
            <source>registered</source>
            <translation>पंजीकरण {number}</translation>
        </message>
        <message>
            <source>reverses</source>
            <translation>रसीद {number} रद्द: {reason}</translation>
        </message>
        <message>
            <source>role_chair</source>
            <translation>अध्यक्ष</translation>
        </message>
        <message>
            <source>role_counter</source>
            <translation>गिनने वाला</translation>
        </message>
        <message>
            <source>role_key</source>
            <translation>चाबी {number}</translation>
        </message>
        <message>
            <source>role_member</source>
            <translation>सदस्य</translation>
        </message>
        <message>
            <source>role_secretary</source>
            <translation>सचिव</translation>
        </message>
        <message>
            <source>role_treasurer</source>
            <translation>कोषाध्यक्ष</translation>
        </message>
        <message>
            <source>roll_title</source>
            <translation>बैठक {number} की हाज़िरी सूची</translation>
        </message>
        <message numerus="yes">
            <source>savings_of_shares</source>
            <translation>
                <numerusform>बचत, {number} शेयर</numerusform>
                <numerusform>बचत, {number} शेयर</numerusform>
            </translation>
        </message>
        <message>
            <source>share_worth</source>
            <translation>{price} के एक शेयर का मूल्य</translation>
        </message>
        <message numerus="yes">
            <source>shares</source>
            <translation>
                <numerusform>{number} शेयर</numerusform>
                <numerusform>{number} शेयर</numerusform>
            </translation>
        </message>
        <message>
            <source>shares_all</source>
            <translation>सब के शेयर</translation>
        </message>
        <message numerus="yes">
            <source>shares_at</source>
            <translation>
                <numerusform>{unit}, {number} शेयर × {worth}</numerusform>
                <numerusform>{unit}, {number} शेयर × {worth}</numerusform>
            </translation>
        </message>
        <message>
            <source>signed</source>
            <translation>हस्ताक्षर {time}</translation>
        </message>
        <message>
            <source>stands_for</source>
            <translation>{name} की ज़मानत</translation>
        </message>
        <message>
            <source>statement_cycle</source>
            <translation>चक्र {cycle}</translation>
        </message>
        <message>
            <source>statement_meetings</source>
            <translation>चक्र {cycle}, बैठक {first} से {last}</translation>
        </message>
        <message>
            <source>statement_span</source>
            <translation>बैठक {first} से {last}</translation>
        </message>
        <message>
            <source>statement_title</source>
            <translation>सदस्य विवरण</translation>
        </message>
        <message>
            <source>still_to_pay</source>
            <translation>अभी देना है</translation>
        </message>
        <message>
            <source>taken_back</source>
            <translation>यह रसीद रद्द की गई: {reason}</translation>
        </message>
        <message>
            <source>thanks</source>
            <translation>धन्यवाद, {name}!</translation>
        </message>
        <message>
            <source>times</source>
            <translation>{first}–{last}</translation>
        </message>
        <message>
            <source>total_unit</source>
            <translation>कुल, {unit}</translation>
        </message>
        <message>
            <source>turn_got</source>
            <translation>मिला {amount}</translation>
        </message>
        <message>
            <source>unchecked</source>
            <translation>छपने के समय {days} के {method} भुगतान अभी जाँचे नहीं गए थे।</translation>
        </message>
        <message>
            <source>watermark_pending</source>
            <translation>लंबित</translation>
        </message>
        <message>
            <source>watermark_practice</source>
            <translation>अभ्यास</translation>
        </message>
        <message>
            <source>watermark_provisional</source>
            <translation>अस्थायी</translation>
        </message>
        <message>
            <source>worth_today</source>
            <translation>आज का मूल्य</translation>
        </message>
    </context>
</TS>
