<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
    <context>
        <name>documents</name>
        <message>
            <source>accepted_paper</source>
            <translation>काग़ज़ पर, {day}</translation>
        </message>
        <message>
            <source>accepted_pin</source>
            <translation>PIN, {day}</translation>
        </message>
        <message>
            <source>account_1010</source>
            <translation>पेटी में ऋण की थैली</translation>
        </message>
        <message>
            <source>account_1020</source>
            <translation>कल्याण की थैली</translation>
        </message>
        <message>
            <source>account_1030</source>
            <translation>रास्ते में नकद</translation>
        </message>
        <message>
            <source>account_1100</source>
            <translation>बैंक</translation>
        </message>
        <message>
            <source>account_1200</source>
            <translation>मोबाइल का पैसा</translation>
        </message>
        <message>
            <source>account_1210</source>
            <translation>पुष्टि के इंतज़ार में भुगतान</translation>
        </message>
        <message>
            <source>account_1250</source>
            <translation>USDT</translation>
        </message>
        <message>
            <source>account_1290</source>
            <translation>मुद्रा बदली</translation>
        </message>
        <message>
            <source>account_1300</source>
            <translation>सदस्यों को ऋण</translation>
        </message>
        <message>
            <source>account_1305</source>
            <translation>कल्याण कोष के ऋण</translation>
        </message>
        <message>
            <source>account_1310</source>
            <translation>बकाया ब्याज</translation>
        </message>
        <message>
            <source>account_1320</source>
            <translation>बकाया दंड और शुल्क</translation>
        </message>
        <message>
            <source>account_1330</source>
            <translation>बकाया योगदान</translation>
        </message>
        <message>
            <source>account_1340</source>
            <translation>सदस्यों और दूसरों पर बकाया</translation>
        </message>
        <message>
            <source>account_1350</source>
            <translation>उधारकर्ताओं पर ज़मानतदारों का बकाया</translation>
        </message>
        <message>
            <source>account_1400</source>
            <translation>निवेश</translation>
        </message>
        <message>
            <source>account_1500</source>
            <translation>समूह का सामान</translation>
        </message>
        <message>
            <source>account_1590</source>
            <translation>सामान का घटा हुआ मूल्य</translation>
        </message>
        <message>
            <source>account_1600</source>
            <translation>पहले से चुकाया</translation>
        </message>
        <message>
            <source>account_1700</source>
            <translation>समय से पहले दी गई बारियाँ</translation>
        </message>
        <message>
            <source>account_2010</source>
            <translation>सदस्यों की बचत</translation>
        </message>
        <message>
            <source>account_2020</source>
            <translation>सदस्यों की अग्रिम राशि</translation>
        </message>
        <message>
            <source>account_2030</source>
            <translation>बारियों की राशि</translation>
        </message>
        <message>
            <source>account_2035</source>
            <translation>दौर का सुरक्षित कोष</translation>
        </message>
        <message>
            <source>account_2040</source>
            <translation>कल्याण कोष</translation>
        </message>
        <message>
            <source>account_2050</source>
            <translation>बिना नाम का पैसा</translation>
        </message>
        <message>
            <source>account_2060</source>
            <translation>देने बाकी</translation>
        </message>
        <message>
            <source>account_2070</source>
            <translation>समूह को मिले ऋण</translation>
        </message>
        <message>
            <source>account_2080</source>
            <translation>समूह पर बकाया ब्याज</translation>
        </message>
        <message>
            <source>account_2090</source>
            <translation>रोका गया ब्याज, अभी अर्जित नहीं</translation>
        </message>
        <message>
            <source>account_2100</source>
            <translation>काटा गया कर</translation>
        </message>
        <message>
            <source>account_2110</source>
            <translation>गोलाई की बचत</translation>
        </message>
        <message>
            <source>account_2120</source>
            <translation>नीलामी का लाभांश</translation>
        </message>
        <message>
            <source>account_2130</source>
            <translation>किरायेदारों की जमा</translation>
        </message>
        <message>
            <source>account_2140</source>
            <translation>मालिकों का सुरक्षित कोष</translation>
        </message>
        <message>
            <source>account_3010</source>
            <translation>सदस्यों के शेयर</translation>
        </message>
        <message>
            <source>account_3020</source>
            <translation>पिछले चक्रों से रखा</translation>
        </message>
        <message>
            <source>account_3030</source>
            <translation>चक्र का अधिशेष</translation>
        </message>
        <message>
            <source>account_3040</source>
            <translation>हानि के लिए सुरक्षित</translation>
        </message>
        <message>
            <source>account_3050</source>
            <translation>शुरू में लाया गया</translation>
        </message>
        <message>
            <source>account_3060</source>
            <translation>एक काम का पैसा</translation>
        </message>
        <message>
            <source>account_3070</source>
            <translation>अनुदान</translation>
        </message>
        <message>
            <source>account_result</source>
            <translation>इस चक्र का अब तक का परिणाम</translation>
        </message>
        <message>
            <source>age_1</source>
            <translation>1–30 दिन</translation>
        </message>
        <message>
            <source>age_2</source>
            <translation>31–60 दिन</translation>
        </message>
        <message>
            <source>age_3</source>
            <translation>61–90 दिन</translation>
        </message>
        <message>
            <source>age_4</source>
            <translation>90 दिन से अधिक</translation>
        </message>
        <message>
            <source>agreement_title</source>
            <translation>क़र्ज़ अनुबंध</translation>
        </message>
        <message numerus="yes">
            <source>all_savings</source>
            <translation>
                <numerusform>सब की बचत, {number} शेयर</numerusform>
                <numerusform>सब की बचत, {number} शेयर</numerusform>
            </translation>
        </message>
        <message>
            <source>allowed_beyond</source>
            <translation>मतदान ने अनुमति दी, यद्यपि ये नियम मना करते हैं: {rules}।</translation>
        </message>
        <message>
            <source>allowed_by_vote</source>
            <translation>बैठक में {yes} पक्ष में, {no} विरोध में। अनुमति: {names}।</translation>
        </message>
        <message numerus="yes">
            <source>apologies</source>
            <translation>
                <numerusform>{number} ने सूचना दी</numerusform>
                <numerusform>{number} ने सूचना दी</numerusform>
            </translation>
        </message>
        <message>
            <source>area</source>
            <translation>क्षेत्रफल</translation>
        </message>
        <message>
            <source>area_m2</source>
            <translation>{area} वर्ग मी</translation>
        </message>
        <message>
            <source>arrears_title</source>
            <translation>बकाया सूची</translation>
        </message>
        <message>
            <source>asked_by_unit</source>
            <translation>हर फ़्लैट से माँगा गया</translation>
        </message>
        <message>
            <source>asked_of_units</source>
            <translation>फ़्लैटों से माँगा</translation>
        </message>
        <message>
            <source>at_each_meeting</source>
            <translation>हर बैठक में</translation>
        </message>
        <message numerus="yes">
            <source>at_risk</source>
            <translation>
                <numerusform>{number} दिन से अधिक देर</numerusform>
                <numerusform>{number} दिन से अधिक देर</numerusform>
            </translation>
        </message>
        <message>
            <source>attendance_register_title</source>
            <translation>उपस्थिति रजिस्टर</translation>
        </message>
        <message>
            <source>auction_bids</source>
            <translation>बारी {turn} की बोलियाँ क्रम से</translation>
        </message>
        <message>
            <source>auction_by_lot</source>
            <translation>पर्ची से</translation>
        </message>
        <message>
            <source>auction_from_to</source>
            <translation>{low} से {high} तक</translation>
        </message>
        <message>
            <source>auction_had</source>
            <translation>जिन हिस्सों को राशि मिली</translation>
        </message>
        <message>
            <source>auction_limits</source>
            <translation>बोली</translation>
        </message>
        <message>
            <source>auction_pot</source>
            <translation>एक बारी की राशि</translation>
        </message>
        <message>
            <source>auction_title</source>
            <translation>नीलामी का विवरण</translation>
        </message>
        <message>
            <source>auction_void</source>
            <translation>बारी {turn} की दूसरी नीलामी</translation>
        </message>
        <message>
            <source>auction_waits</source>
            <translation>जो हिस्से रुके हैं</translation>
        </message>
        <message>
            <source>balance_assets</source>
            <translation>समूह के पास क्या है</translation>
        </message>
        <message>
            <source>balance_both</source>
            <translation>देनदारी और अपना मिलाकर</translation>
        </message>
        <message>
            <source>balance_check</source>
            <translation>दोनों पक्षों का अंतर</translation>
        </message>
        <message>
            <source>balance_debts</source>
            <translation>समूह को क्या देना है</translation>
        </message>
        <message>
            <source>balance_notes</source>
            <translation>जानने योग्य</translation>
        </message>
        <message>
            <source>balance_overdue</source>
            <translation>90 दिन से ज़्यादा देर वाले ऋण</translation>
        </message>
        <message>
            <source>balance_own</source>
            <translation>समूह का अपना</translation>
        </message>
        <message>
            <source>balance_pending</source>
            <translation>इलेक्ट्रॉनिक भुगतान जिनकी पुष्टि बाकी है</translation>
        </message>
        <message>
            <source>balance_restricted</source>
            <translation>केवल एक काम के लिए</translation>
        </message>
        <message>
            <source>balance_risk</source>
            <translation>सदस्यों ने {day} को मतदान से स्वीकार किया: {risk}।</translation>
        </message>
        <message>
            <source>balance_sum</source>
            <translation>{what}, कुल</translation>
        </message>
        <message>
            <source>balance_title</source>
            <translation>तुलन पत्र</translation>
        </message>
        <message>
            <source>balance_what</source>
            <translation>क्या</translation>
        </message>
        <message>
            <source>basis_area</source>
            <translation>क्षेत्रफल</translation>
        </message>
        <message>
            <source>basis_consumption</source>
            <translation>मीटर</translation>
        </message>
        <message>
            <source>basis_equal</source>
            <translation>बराबर</translation>
        </message>
        <message>
            <source>basis_fixed</source>
            <translation>जैसा लिखा</translation>
        </message>
        <message>
            <source>basis_mixed</source>
            <translation>क्षेत्रफल और लोग</translation>
        </message>
        <message>
            <source>basis_occupants</source>
            <translation>लोग</translation>
        </message>
        <message>
            <source>basis_participation</source>
            <translation>हिस्से</translation>
        </message>
        <message>
            <source>bill_of_month</source>
            <translation>{month} का बिल</translation>
        </message>
        <message>
            <source>book_number</source>
            <translation>रसीद नंबर</translation>
        </message>
        <message>
            <source>borrowed</source>
            <translation>उधार लिया</translation>
        </message>
        <message>
            <source>borrower_no</source>
            <translation>क़र्ज़दार, सदस्य {number}</translation>
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
            <source>building_report_title</source>
            <translation>इमारत का महीना</translation>
        </message>
        <message>
            <source>came</source>
            <translation>बैठकों में आए</translation>
        </message>
        <message>
            <source>card_title</source>
            <translation>वापसी कार्ड</translation>
        </message>
        <message>
            <source>cash_count</source>
            <translation>नकद गिनती</translation>
        </message>
        <message>
            <source>cash_in_hand</source>
            <translation>हाथ में मिले</translation>
        </message>
        <message>
            <source>cash_locked</source>
            <translation>बक्से में बंद नकद</translation>
        </message>
        <message>
            <source>cash_receipt</source>
            <translation>{method} क्र. {numbers}</translation>
        </message>
        <message>
            <source>check_code</source>
            <translation>जाँच कोड</translation>
        </message>
        <message>
            <source>check_row_right</source>
            <translation>जाँचा गया: फ़्लैटों से {asked} माँगा, खर्च {cost} है।</translation>
        </message>
        <message>
            <source>check_row_wrong</source>
            <translation>सही नहीं: फ़्लैटों से {asked} माँगा, खर्च {cost} है।</translation>
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
            <source>codes_holder</source>
            <translation>किसका है</translation>
        </message>
        <message>
            <source>codes_list</source>
            <translation>दस कोड</translation>
        </message>
        <message>
            <source>codes_say_1</source>
            <translation>हर एक, फ़ोन के कोड की जगह, एक बार काम करता है। फिर उसे काट दें।</translation>
        </message>
        <message>
            <source>codes_say_2</source>
            <translation>यह पर्चा घर पर रखें: न फ़ोन के साथ, न लैपटॉप के साथ।</translation>
        </message>
        <message>
            <source>codes_say_3</source>
            <translation>फ़ोन या यह पर्चा खो जाए तो फ़ोन फिर से सेट करें। तब ऊपर के कोड काम नहीं करेंगे।</translation>
        </message>
        <message>
            <source>codes_title</source>
            <translation>खोए फ़ोन के लिए कोड</translation>
        </message>
        <message>
            <source>col_accepted</source>
            <translation>स्वीकार</translation>
        </message>
        <message>
            <source>col_amount</source>
            <translation>रकम</translation>
        </message>
        <message>
            <source>col_asked</source>
            <translation>माँगा</translation>
        </message>
        <message>
            <source>col_asks</source>
            <translation>माँग</translation>
        </message>
        <message>
            <source>col_balance</source>
            <translation>शेष क़र्ज़</translation>
        </message>
        <message>
            <source>col_blocked</source>
            <translation>रोकी गई बचत</translation>
        </message>
        <message>
            <source>col_borrowed</source>
            <translation>उधार</translation>
        </message>
        <message>
            <source>col_brings</source>
            <translation>लाता है</translation>
        </message>
        <message>
            <source>col_can_borrow</source>
            <translation>ले सकते हैं</translation>
        </message>
        <message>
            <source>col_carry</source>
            <translation>आगे</translation>
        </message>
        <message>
            <source>col_commission</source>
            <translation>कमीशन</translation>
        </message>
        <message>
            <source>col_cost</source>
            <translation>खर्च</translation>
        </message>
        <message>
            <source>col_count</source>
            <translation>शेयर</translation>
        </message>
        <message>
            <source>col_date</source>
            <translation>दिन</translation>
        </message>
        <message>
            <source>col_days_late</source>
            <translation>दिन</translation>
        </message>
        <message>
            <source>col_discount</source>
            <translation>छूट</translation>
        </message>
        <message>
            <source>col_dividend</source>
            <translation>हर हिस्से को</translation>
        </message>
        <message>
            <source>col_due</source>
            <translation>देय</translation>
        </message>
        <message>
            <source>col_due_day</source>
            <translation>देय तिथि</translation>
        </message>
        <message>
            <source>col_fines</source>
            <translation>दंड</translation>
        </message>
        <message>
            <source>col_gets</source>
            <translation>पाता है</translation>
        </message>
        <message>
            <source>col_given</source>
            <translation>दिया</translation>
        </message>
        <message>
            <source>col_in_order</source>
            <translation>क्रम</translation>
        </message>
        <message>
            <source>col_initials</source>
            <translation>हस्ताक्षर</translation>
        </message>
        <message>
            <source>col_invoice</source>
            <translation>बिल संख्या</translation>
        </message>
        <message>
            <source>col_key</source>
            <translation>बँटवारा</translation>
        </message>
        <message>
            <source>col_kind</source>
            <translation>किसका</translation>
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
            <source>col_meter</source>
            <translation>मीटर</translation>
        </message>
        <message>
            <source>col_missing</source>
            <translation>कम</translation>
        </message>
        <message>
            <source>col_motion</source>
            <translation>किस पर वोट हुआ</translation>
        </message>
        <message>
            <source>col_name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>col_new</source>
            <translation>अब</translation>
        </message>
        <message>
            <source>col_next</source>
            <translation>अगली</translation>
        </message>
        <message>
            <source>col_no</source>
            <translation>क्र.</translation>
        </message>
        <message>
            <source>col_of_owner</source>
            <translation>मालिक देगा</translation>
        </message>
        <message>
            <source>col_of_tenant</source>
            <translation>उपयोग</translation>
        </message>
        <message>
            <source>col_old</source>
            <translation>पहले</translation>
        </message>
        <message>
            <source>col_open</source>
            <translation>अभी देना है</translation>
        </message>
        <message>
            <source>col_other_day</source>
            <translation>ग्रेगोरियन</translation>
        </message>
        <message>
            <source>col_owes</source>
            <translation>अभी बकाया</translation>
        </message>
        <message>
            <source>col_paid</source>
            <translation>चुकाया</translation>
        </message>
        <message>
            <source>col_paid_by</source>
            <translation>माध्यम</translation>
        </message>
        <message>
            <source>col_paid_in</source>
            <translation>जमा</translation>
        </message>
        <message>
            <source>col_paid_on</source>
            <translation>चुकाने की तिथि</translation>
        </message>
        <message>
            <source>col_paid_out</source>
            <translation>दिया गया</translation>
        </message>
        <message>
            <source>col_paid_to</source>
            <translation>किसे दिया</translation>
        </message>
        <message>
            <source>col_payment</source>
            <translation>किस्त</translation>
        </message>
        <message>
            <source>col_percent</source>
            <translation>आए</translation>
        </message>
        <message>
            <source>col_phone</source>
            <translation>फ़ोन</translation>
        </message>
        <message>
            <source>col_pieces</source>
            <translation>कितने</translation>
        </message>
        <message>
            <source>col_prize</source>
            <translation>राशि</translation>
        </message>
        <message>
            <source>col_promised</source>
            <translation>वादा</translation>
        </message>
        <message>
            <source>col_receipt</source>
            <translation>रसीद</translation>
        </message>
        <message>
            <source>col_result</source>
            <translation>नतीजा</translation>
        </message>
        <message>
            <source>col_savings</source>
            <translation>बचत</translation>
        </message>
        <message>
            <source>col_score</source>
            <translation>अंक</translation>
        </message>
        <message>
            <source>col_seat</source>
            <translation>सीट</translation>
        </message>
        <message>
            <source>col_seat_rate</source>
            <translation>दर प्रति बारी</translation>
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
            <source>col_silent</source>
            <translation>चुप</translation>
        </message>
        <message>
            <source>col_stamps</source>
            <translation>मुहरें</translation>
        </message>
        <message>
            <source>col_stands_for</source>
            <translation>ज़मानत</translation>
        </message>
        <message>
            <source>col_to_come</source>
            <translation>आना बाकी</translation>
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
            <source>col_used</source>
            <translation>उपयोग</translation>
        </message>
        <message>
            <source>col_value</source>
            <translation>नोट या सिक्का</translation>
        </message>
        <message>
            <source>col_votes_no</source>
            <translation>नहीं</translation>
        </message>
        <message>
            <source>col_waited</source>
            <translation>प्रतीक्षा</translation>
        </message>
        <message>
            <source>col_welfare</source>
            <translation>कल्याण</translation>
        </message>
        <message>
            <source>col_whole</source>
            <translation>पूरी इमारत</translation>
        </message>
        <message>
            <source>col_why</source>
            <translation>क्यों</translation>
        </message>
        <message>
            <source>col_would_owe</source>
            <translation>देने होंगे</translation>
        </message>
        <message>
            <source>col_yes</source>
            <translation>हाँ</translation>
        </message>
        <message>
            <source>collateral</source>
            <translation>गिरवी</translation>
        </message>
        <message>
            <source>collected</source>
            <translation>जमा हुआ</translation>
        </message>
        <message>
            <source>constitution_agreed</source>
            <translation>ये नियम ज़ोर से पढ़े गए। जो हस्ताक्षर करता है उसने सुने हैं और मानता है।</translation>
        </message>
        <message>
            <source>constitution_article</source>
            <translation>{number}. {text}</translation>
        </message>
        <message>
            <source>constitution_head</source>
            <translation>{name} · {day} से</translation>
        </message>
        <message>
            <source>constitution_since</source>
            <translation>{day} से</translation>
        </message>
        <message>
            <source>constitution_title</source>
            <translation>हमारे नियम</translation>
        </message>
        <message>
            <source>contribution_register_title</source>
            <translation>अंशदान रजिस्टर</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>प्रति {number}</translation>
        </message>
        <message>
            <source>cost_adjust</source>
            <translation>सुधार</translation>
        </message>
        <message>
            <source>cost_adjusted</source>
            <translation>{cost}, {month}: अंतर</translation>
        </message>
        <message>
            <source>cost_cleaning</source>
            <translation>सफ़ाई</translation>
        </message>
        <message>
            <source>cost_electricity</source>
            <translation>बिजली</translation>
        </message>
        <message>
            <source>cost_elevator</source>
            <translation>लिफ़्ट</translation>
        </message>
        <message>
            <source>cost_guard</source>
            <translation>चौकीदार</translation>
        </message>
        <message>
            <source>cost_heating</source>
            <translation>हीटिंग</translation>
        </message>
        <message>
            <source>cost_insurance</source>
            <translation>बीमा</translation>
        </message>
        <message>
            <source>cost_late</source>
            <translation>विलंब शुल्क</translation>
        </message>
        <message>
            <source>cost_levy</source>
            <translation>विशेष अंशदान</translation>
        </message>
        <message>
            <source>cost_management</source>
            <translation>प्रबंधन</translation>
        </message>
        <message>
            <source>cost_of_month</source>
            <translation>{cost}, {month}</translation>
        </message>
        <message>
            <source>cost_other</source>
            <translation>अन्य</translation>
        </message>
        <message>
            <source>cost_repairs</source>
            <translation>मरम्मत</translation>
        </message>
        <message>
            <source>cost_reserve</source>
            <translation>रिज़र्व</translation>
        </message>
        <message>
            <source>cost_rest</source>
            <translation>बाकी</translation>
        </message>
        <message>
            <source>cost_water</source>
            <translation>पानी</translation>
        </message>
        <message>
            <source>costs_of_month</source>
            <translation>महीने के खर्च</translation>
        </message>
        <message>
            <source>count_book</source>
            <translation>बही में</translation>
        </message>
        <message>
            <source>count_by</source>
            <translation>{name} ने गिना, {other} ने देखा।</translation>
        </message>
        <message>
            <source>count_closing</source>
            <translation>अंत में</translation>
        </message>
        <message>
            <source>count_funds</source>
            <translation>पेटी की थैलियाँ, बही के अनुसार</translation>
        </message>
        <message>
            <source>count_none</source>
            <translation>पेटी नहीं गिनी गई।</translation>
        </message>
        <message>
            <source>count_opening</source>
            <translation>शुरू में</translation>
        </message>
        <message>
            <source>count_sheet_title</source>
            <translation>नकद गिनती, बैठक {number}</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>गिना गया</translation>
        </message>
        <message>
            <source>credit_left</source>
            <translation>अग्रिम चुकाया</translation>
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
            <source>dcb_balance_loan</source>
            <translation>शेष</translation>
        </message>
        <message>
            <source>dcb_balance_savings</source>
            <translation>शेष</translation>
        </message>
        <message>
            <source>dcb_collected_loan</source>
            <translation>वसूली</translation>
        </message>
        <message>
            <source>dcb_collected_savings</source>
            <translation>वसूली</translation>
        </message>
        <message>
            <source>dcb_demand_loan</source>
            <translation>ऋण माँग</translation>
        </message>
        <message>
            <source>dcb_demand_savings</source>
            <translation>बचत माँग</translation>
        </message>
        <message>
            <source>dcb_loan_rate</source>
            <translation>ऋण वसूली</translation>
        </message>
        <message>
            <source>dcb_savings_rate</source>
            <translation>बचत वसूली</translation>
        </message>
        <message>
            <source>dcb_title</source>
            <translation>माँग, वसूली, शेष (DCB)</translation>
        </message>
        <message>
            <source>default_notice_end</source>
            <translation>यदि {day} तक कुछ नहीं चुका तो समूह आपकी बचत से ले सकता है, ज़मानतदारों से माँग सकता है या मतदान से तय कर सकता है।</translation>
        </message>
        <message>
            <source>default_notice_text</source>
            <translation>{name} जी, आपने क़र्ज़ तय अनुसार नहीं लौटाया। समूह कहता है कि बकाया {day} तक चुकाएँ।</translation>
        </message>
        <message>
            <source>default_notice_title</source>
            <translation>चूक की सूचना</translation>
        </message>
        <message>
            <source>deposit_kept</source>
            <translation>जमा रखी रकम</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>बही से अंतर</translation>
        </message>
        <message>
            <source>disputes</source>
            <translation>इस क़र्ज़ के विवाद समूह की बैठक तय करती है।</translation>
        </message>
        <message>
            <source>draw_check</source>
            <translation>कोई भी इसे फिर गिन सकता है: यह पंक्ति “daftari calc draw” को दें।</translation>
        </message>
        <message>
            <source>draw_members</source>
            <translation>निकले सदस्य, संख्या से</translation>
        </message>
        <message>
            <source>draw_number</source>
            <translation>सं. {no} {name} ने दिखाया</translation>
        </message>
        <message>
            <source>draw_of_turn</source>
            <translation>बारी {turn} के लिए</translation>
        </message>
        <message>
            <source>draw_open</source>
            <translation>मुहर खुली, सही है</translation>
        </message>
        <message>
            <source>draw_order</source>
            <translation>निकली सीटें</translation>
        </message>
        <message>
            <source>draw_seal</source>
            <translation>मुहर</translation>
        </message>
        <message>
            <source>draw_sealed</source>
            <translation>मुहर लगी, खुली नहीं</translation>
        </message>
        <message>
            <source>draw_secret</source>
            <translation>गुप्त कुंजी</translation>
        </message>
        <message>
            <source>draw_slips</source>
            <translation>पर्चियों से निकाला</translation>
        </message>
        <message>
            <source>draw_state</source>
            <translation>स्थिति</translation>
        </message>
        <message>
            <source>draw_title</source>
            <translation>{day} का ड्रा</translation>
        </message>
        <message>
            <source>draw_void</source>
            <translation>मान्य नहीं</translation>
        </message>
        <message>
            <source>draw_witnesses</source>
            <translation>गवाह</translation>
        </message>
        <message>
            <source>due_day</source>
            <translation>तक चुकाना है</translation>
        </message>
        <message>
            <source>due_on</source>
            <translation>{day} को देय</translation>
        </message>
        <message>
            <source>early_flat_none</source>
            <translation>जल्दी चुकाने पर भी पूरा ब्याज देय रहता है।</translation>
        </message>
        <message>
            <source>early_flat_pro_rata</source>
            <translation>जल्दी चुकाने पर बचे समय का ब्याज नहीं लिया जाता।</translation>
        </message>
        <message>
            <source>early_flat_rule_78</source>
            <translation>जल्दी चुकाने पर ब्याज 78 के नियम से लौटता है।</translation>
        </message>
        <message>
            <source>early_full</source>
            <translation>जल्दी चुकाने पर चालू अवधि का पूरा ब्याज देय।</translation>
        </message>
        <message>
            <source>early_previous</source>
            <translation>जल्दी चुकाने पर ब्याज पिछली देय तिथि तक।</translation>
        </message>
        <message>
            <source>early_today</source>
            <translation>जल्दी चुकाने पर ब्याज भुगतान के दिन तक।</translation>
        </message>
        <message>
            <source>effective_rate</source>
            <translation>प्रभावी वार्षिक दर</translation>
        </message>
        <message>
            <source>erasure_asked</source>
            <translation>उस व्यक्ति ने माँगा</translation>
        </message>
        <message>
            <source>erasure_entries</source>
            <translation>जो प्रविष्टियाँ रहती हैं</translation>
        </message>
        <message>
            <source>erasure_joined</source>
            <translation>जुड़े</translation>
        </message>
        <message>
            <source>erasure_law</source>
            <translation>क़ानून माँगता है</translation>
        </message>
        <message>
            <source>erasure_left</source>
            <translation>गए</translation>
        </message>
        <message>
            <source>erasure_mistake</source>
            <translation>भूल से लिखा गया था</translation>
        </message>
        <message>
            <source>erasure_on</source>
            <translation>मिटाने का दिन</translation>
        </message>
        <message>
            <source>erasure_say_1</source>
            <translation>नाम, फ़ोन और सब निजी बातें अब कोई नहीं पढ़ सकता: न इस किताब में, न समूह के दूसरे लैपटॉप पर, न आज से बनी प्रतियों में।</translation>
        </message>
        <message>
            <source>erasure_say_2</source>
            <translation>दिन, रक़म और सदस्य संख्या वैसे ही रहते हैं जैसे लिखे और हस्ताक्षर किए गए; खाता पूरा है।</translation>
        </message>
        <message>
            <source>erasure_say_3</source>
            <translation>पहले छपे काग़ज़ और पहले की प्रतियाँ नष्ट करना समूह का काम है।</translation>
        </message>
        <message>
            <source>erasure_title</source>
            <translation>मिटाया गया: सदस्य संख्या {number}</translation>
        </message>
        <message>
            <source>erasure_why</source>
            <translation>क्यों</translation>
        </message>
        <message>
            <source>exit_calculation</source>
            <translation>हिसाब कैसे हुआ</translation>
        </message>
        <message>
            <source>exit_charges</source>
            <translation>जुर्माना और शुल्क</translation>
        </message>
        <message>
            <source>exit_contributions</source>
            <translation>न दिए गए अंशदान</translation>
        </message>
        <message>
            <source>exit_fee</source>
            <translation>छोड़ने का शुल्क</translation>
        </message>
        <message>
            <source>exit_fines</source>
            <translation>जुर्माने</translation>
        </message>
        <message>
            <source>exit_gets</source>
            <translation>मिलेगा</translation>
        </message>
        <message>
            <source>exit_got</source>
            <translation>{amount} {how} {day} को दिए गए। अब किसी का किसी पर कुछ बकाया नहीं।</translation>
        </message>
        <message>
            <source>exit_guarantors</source>
            <translation>इससे कर्ज़ समाप्त होता है, और उसके ज़मानतदार मुक्त हैं: {names}।</translation>
        </message>
        <message>
            <source>exit_has</source>
            <translation>अपना पैसा</translation>
        </message>
        <message>
            <source>exit_let_go</source>
            <translation>आगे के समय का {amount} ब्याज नहीं माँगा जाता।</translation>
        </message>
        <message>
            <source>exit_loss</source>
            <translation>घाटे का हिस्सा</translation>
        </message>
        <message>
            <source>exit_off</source>
            <translation>कटौती</translation>
        </message>
        <message>
            <source>exit_other</source>
            <translation>दूसरे बकाया</translation>
        </message>
        <message>
            <source>exit_owes</source>
            <translation>अपना पैसा पूरा नहीं पड़ता। {amount} अभी देना है, {day} तक।</translation>
        </message>
        <message>
            <source>exit_part</source>
            <translation>{loan}: {part}</translation>
        </message>
        <message>
            <source>exit_penalties</source>
            <translation>देर से दिए चंदे का जुर्माना</translation>
        </message>
        <message>
            <source>exit_preview</source>
            <translation>अभी निपटा नहीं है: आज होता तो यह हिसाब होता।</translation>
        </message>
        <message>
            <source>exit_profit</source>
            <translation>बचत के लाभ का हिस्सा</translation>
        </message>
        <message>
            <source>exit_rounding</source>
            <translation>रोका गया, क्योंकि केवल पूरे नोट और सिक्के दिए जाते हैं</translation>
        </message>
        <message>
            <source>exit_rule</source>
            <translation>जो कुछ बकाया है वह पहले अपने पैसे से काटा जाता है: इस दिन तक के जुर्माने, शुल्क और ब्याज, फिर कर्ज़। जो बचता है वह दिया जाता है।</translation>
        </message>
        <message>
            <source>exit_stands_for</source>
            <translation>{name} के कर्ज़ के लिए {amount} की ज़मानत है: पहले किसी और को यह लेनी होगी।</translation>
        </message>
        <message>
            <source>exit_title</source>
            <translation>विदाई का हिसाब</translation>
        </message>
        <message>
            <source>exit_what</source>
            <translation>क्या</translation>
        </message>
        <message>
            <source>exit_will_get</source>
            <translation>{day} तक देना है: {amount}।</translation>
        </message>
        <message>
            <source>factor_balance</source>
            <translation>जमा (लॉग)</translation>
        </message>
        <message>
            <source>factor_both</source>
            <translation>जमा और उधार</translation>
        </message>
        <message>
            <source>factor_instalments</source>
            <translation>किस्तें</translation>
        </message>
        <message>
            <source>factor_last_payment</source>
            <translation>पिछला भुगतान</translation>
        </message>
        <message>
            <source>factor_lent</source>
            <translation>उधार (लॉग)</translation>
        </message>
        <message>
            <source>factor_loans</source>
            <translation>ऋण</translation>
        </message>
        <message>
            <source>factor_previous</source>
            <translation>पिछला ऋण (लॉग)</translation>
        </message>
        <message>
            <source>factor_request</source>
            <translation>माँग (लॉग)</translation>
        </message>
        <message>
            <source>factor_waited</source>
            <translation>प्रतीक्षा के महीने</translation>
        </message>
        <message>
            <source>fund_awaiting</source>
            <translation>अभी जाँचा नहीं गया</translation>
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
            <source>grade_attendance</source>
            <translation>वे बैठकों में आते हैं</translation>
        </message>
        <message>
            <source>grade_books</source>
            <translation>बही सही है</translation>
        </message>
        <message>
            <source>grade_from</source>
            <translation>किससे गिना</translation>
        </message>
        <message>
            <source>grade_gives</source>
            <translation>अंक</translation>
        </message>
        <message>
            <source>grade_how</source>
            <translation>हर हिस्सा पिछली बारह बैठकों का भाग गुणा समूह की शर्तों में तय अंक है।</translation>
        </message>
        <message>
            <source>grade_meetings</source>
            <translation>देखी गई बैठकें</translation>
        </message>
        <message>
            <source>grade_nothing</source>
            <translation>अभी कोई बैठक बंद नहीं हुई: आँकने को कुछ नहीं।</translation>
        </message>
        <message>
            <source>grade_of</source>
            <translation>{of} में से {good}</translation>
        </message>
        <message>
            <source>grade_part</source>
            <translation>हिस्सा</translation>
        </message>
        <message>
            <source>grade_points</source>
            <translation>100 में से अंक</translation>
        </message>
        <message>
            <source>grade_repayment</source>
            <translation>कर्ज़ चुकाए जाते हैं</translation>
        </message>
        <message>
            <source>grade_rules</source>
            <translation>नियम माने जाते हैं</translation>
        </message>
        <message>
            <source>grade_savings</source>
            <translation>वे हर बैठक में बचत करते हैं</translation>
        </message>
        <message>
            <source>grade_share</source>
            <translation>भाग</translation>
        </message>
        <message>
            <source>grade_sum</source>
            <translation>कुल</translation>
        </message>
        <message>
            <source>grade_title</source>
            <translation>समूह की श्रेणी</translation>
        </message>
        <message>
            <source>grade_velocity</source>
            <translation>कोष उधार दिया जाता है</translation>
        </message>
        <message>
            <source>grade_weight</source>
            <translation>कितने अंकों का</translation>
        </message>
        <message>
            <source>group_on</source>
            <translation>समूह, {day}</translation>
        </message>
        <message>
            <source>guarantor_notice_end</source>
            <translation>यदि {day} तक न चुका तो समूह आपसे ऊपर की राशि माँग सकता है। जो आप चुकाएँगे, {name} आपका क़र्ज़दार होगा।</translation>
        </message>
        <message>
            <source>guarantor_notice_text</source>
            <translation>{name} का क़र्ज़, जिसकी आपने ज़मानत दी, बकाया है। कृपया {day} तक चुकवाने में मदद करें।</translation>
        </message>
        <message>
            <source>guarantor_notice_title</source>
            <translation>ज़मानतदारों को सूचना</translation>
        </message>
        <message>
            <source>guarantors</source>
            <translation>ज़मानतदार</translation>
        </message>
        <message>
            <source>in_bank</source>
            <translation>बैंक में</translation>
        </message>
        <message>
            <source>in_box</source>
            <translation>पेटी में</translation>
        </message>
        <message numerus="yes">
            <source>in_lines</source>
            <translation>
                <numerusform>{number} प्रविष्टियाँ</numerusform>
                <numerusform>{number} प्रविष्टियाँ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in_loans</source>
            <translation>
                <numerusform>{number} क़र्ज़</numerusform>
                <numerusform>{number} क़र्ज़</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in_payments</source>
            <translation>
                <numerusform>{unit}, {number} किस्तें</numerusform>
                <numerusform>{unit}, {number} किस्तें</numerusform>
            </translation>
        </message>
        <message>
            <source>in_words</source>
            <translation>क़र्ज़ शब्दों में: {words}।</translation>
        </message>
        <message>
            <source>interest_terms</source>
            <translation>ब्याज, {periods} किस्तों में {rate}</translation>
        </message>
        <message>
            <source>kept_back</source>
            <translation>काटा गया</translation>
        </message>
        <message>
            <source>key_of</source>
            <translation>{basis}: {whole} में से {part}</translation>
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
            <source>kind_flat</source>
            <translation>फ़्लैट {label}</translation>
        </message>
        <message>
            <source>kind_loan</source>
            <translation>क़र्ज़</translation>
        </message>
        <message>
            <source>kind_other</source>
            <translation>अन्य</translation>
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
            <source>late</source>
            <translation>बकाया</translation>
        </message>
        <message>
            <source>late_on</source>
            <translation>{day} को देर</translation>
        </message>
        <message>
            <source>left_above_balance</source>
            <translation>जमा से अधिक</translation>
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
            <source>left_not_enough_money</source>
            <translation>कोष जितना दे सकता था उससे अधिक</translation>
        </message>
        <message>
            <source>left_opted_out</source>
            <translation>कुछ नहीं माँगता</translation>
        </message>
        <message>
            <source>left_running_loan</source>
            <translation>ऋण अभी चल रहा है</translation>
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
            <source>left_too_small</source>
            <translation>एक किस्त से कम माँगता है</translation>
        </message>
        <message>
            <source>left_unpaid</source>
            <translation>महीने का शुल्क बाकी था</translation>
        </message>
        <message>
            <source>letter_absent</source>
            <translation>अ</translation>
        </message>
        <message>
            <source>letter_excused</source>
            <translation>सू</translation>
        </message>
        <message>
            <source>letter_late</source>
            <translation>दे</translation>
        </message>
        <message>
            <source>letter_present</source>
            <translation>उ</translation>
        </message>
        <message>
            <source>letter_proxy</source>
            <translation>प्र</translation>
        </message>
        <message>
            <source>liability_joint</source>
            <translation>हर ज़मानतदार से पूरा माँगा जा सकता है, सब मिलकर केवल एक बार।</translation>
        </message>
        <message>
            <source>liability_several</source>
            <translation>हर ज़मानतदार अपने भाग के लिए उत्तरदायी है।</translation>
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
            <source>loan_reminder_end</source>
            <translation>यदि पूरा नहीं चुका सकते तो आकर बताएँ कब तक: समूह लिख लेगा।</translation>
        </message>
        <message>
            <source>loan_reminder_text</source>
            <translation>{name} जी, आपके क़र्ज़ की एक किस्त बकाया है। कृपया {day} की बैठक में लाएँ।</translation>
        </message>
        <message>
            <source>loan_reminder_title</source>
            <translation>भुगतान की याद</translation>
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
            <source>mark_absent</source>
            <translation>अनुपस्थित</translation>
        </message>
        <message>
            <source>mark_excused</source>
            <translation>सूचना दी</translation>
        </message>
        <message>
            <source>mark_late</source>
            <translation>देर</translation>
        </message>
        <message>
            <source>mark_present</source>
            <translation>मौजूद</translation>
        </message>
        <message>
            <source>mark_proxy</source>
            <translation>प्रतिनिधि</translation>
        </message>
        <message>
            <source>marks_legend</source>
            <translation>उ मौजूद, दे देर, प्र प्रतिनिधि, सू सूचना दी, अ अनुपस्थित</translation>
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
            <source>minutes_absent</source>
            <translation>अनुपस्थित ({number}): {names}।</translation>
        </message>
        <message>
            <source>minutes_dispute</source>
            <translation>{name} को एक पंक्ति ({what}) पर आपत्ति है: {words}। पंक्ति मान्य रहती है, और सुलझने तक बात खुली है।</translation>
        </message>
        <message>
            <source>minutes_dispute_settled</source>
            <translation>{name} की आपत्ति ({what}) सुलझ गई: {words}।</translation>
        </message>
        <message>
            <source>minutes_excused</source>
            <translation>सूचना देकर नहीं आए ({number}): {names}।</translation>
        </message>
        <message>
            <source>minutes_expense</source>
            <translation>खर्च: {why}, {amount}।</translation>
        </message>
        <message>
            <source>minutes_fine</source>
            <translation>जुर्माना: {name}, {why}, {amount}।</translation>
        </message>
        <message>
            <source>minutes_gone</source>
            <translation>समूह छोड़ा: {names}।</translation>
        </message>
        <message>
            <source>minutes_help</source>
            <translation>मदद: {name}, {why}, {amount}।</translation>
        </message>
        <message>
            <source>minutes_joined</source>
            <translation>जुड़े: {names}।</translation>
        </message>
        <message>
            <source>minutes_late</source>
            <translation>देर से आए ({number}): {names}।</translation>
        </message>
        <message>
            <source>minutes_led</source>
            <translation>अध्यक्षता: {name}। लिखा: {writers}।</translation>
        </message>
        <message>
            <source>minutes_left</source>
            <translation>जल्दी गए: {names}।</translation>
        </message>
        <message>
            <source>minutes_loan</source>
            <translation>कर्ज़: {name}, {amount}।</translation>
        </message>
        <message>
            <source>minutes_no_quorum</source>
            <translation>{here} गिने गए, {needed} चाहिए: बैठक फ़ैसला नहीं कर सकती।</translation>
        </message>
        <message>
            <source>minutes_of_meeting</source>
            <translation>बैठक {number}</translation>
        </message>
        <message>
            <source>minutes_present</source>
            <translation>मौजूद ({number}): {names}।</translation>
        </message>
        <message>
            <source>minutes_proposed</source>
            <translation>प्रस्ताव: {name}।</translation>
        </message>
        <message>
            <source>minutes_proxy</source>
            <translation>जिनकी ओर से कोई आया ({number}): {names}।</translation>
        </message>
        <message>
            <source>minutes_questions</source>
            <translation>जवाब के इंतज़ार में सवाल: {number}।</translation>
        </message>
        <message>
            <source>minutes_quorum</source>
            <translation>{here} गिने गए, {needed} चाहिए: बैठक फ़ैसला कर सकती है।</translation>
        </message>
        <message>
            <source>minutes_risk</source>
            <translation>समूह छोटा है, इसलिए वोट से माना: {risk}।</translation>
        </message>
        <message>
            <source>minutes_seconded</source>
            <translation>समर्थन: {name}।</translation>
        </message>
        <message>
            <source>minutes_title</source>
            <translation>बैठक {number} का कार्यवृत्त</translation>
        </message>
        <message>
            <source>minutes_turn</source>
            <translation>बारी: {name} को {amount} मिले।</translation>
        </message>
        <message>
            <source>minutes_vote</source>
            <translation>वोट: {text} — हाँ {yes}, नहीं {no}, चुप {silent}: {result}।</translation>
        </message>
        <message>
            <source>move_postponed</source>
            <translation>सीट {seats} बाद के स्थान तक रुकी</translation>
        </message>
        <message>
            <source>move_sold</source>
            <translation>सीट {seats} दी गई</translation>
        </message>
        <message>
            <source>move_swapped</source>
            <translation>सीटें {seats} आपस में बदलीं</translation>
        </message>
        <message>
            <source>moved_advance_back</source>
            <translation>वापस दिए अग्रिम</translation>
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
            <source>moved_lender</source>
            <translation>समूह का ऋण</translation>
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
            <source>moved_shared_out</source>
            <translation>बाँटे गए हिस्से</translation>
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
            <source>no_loans_run</source>
            <translation>कोई क़र्ज़ चालू नहीं।</translation>
        </message>
        <message>
            <source>nobody_owes</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>not_given_yet</source>
            <translation>माँगा गया, अभी दिया नहीं</translation>
        </message>
        <message>
            <source>nothing_late</source>
            <translation>कुछ बकाया नहीं।</translation>
        </message>
        <message>
            <source>nothing_paid</source>
            <translation>–</translation>
        </message>
        <message>
            <source>now_to_pay</source>
            <translation>अभी चुकाएँ</translation>
        </message>
        <message>
            <source>occupant</source>
            <translation>रहने वाला</translation>
        </message>
        <message>
            <source>opening</source>
            <translation>शुरू में गिना</translation>
        </message>
        <message>
            <source>order_auction</source>
            <translation>नीलामी से</translation>
        </message>
        <message>
            <source>order_draw</source>
            <translation>मुहर वाला ड्रा</translation>
        </message>
        <message>
            <source>order_draw_each</source>
            <translation>हर बारी ड्रा</translation>
        </message>
        <message>
            <source>order_fixed</source>
            <translation>बैठक ने तय किया</translation>
        </message>
        <message>
            <source>order_horizontal</source>
            <translation>लाया गया पैसा सभी देय किस्तों का चुकाता है, क्रम: {parts}।</translation>
        </message>
        <message>
            <source>order_need</source>
            <translation>ज़रूरत से, मत द्वारा</translation>
        </message>
        <message>
            <source>order_predefined</source>
            <translation>बैठक ने तय किया</translation>
        </message>
        <message>
            <source>order_slips</source>
            <translation>पर्चियों से निकाला</translation>
        </message>
        <message>
            <source>order_vertical</source>
            <translation>लाया गया पैसा पहले सबसे पुरानी किस्त चुकाता है, क्रम: {parts}।</translation>
        </message>
        <message>
            <source>override_arrears</source>
            <translation>कुछ बकाया है</translation>
        </message>
        <message>
            <source>override_attendance</source>
            <translation>उपस्थिति</translation>
        </message>
        <message>
            <source>override_blocked</source>
            <translation>दूसरों की ज़मानत में बचत</translation>
        </message>
        <message>
            <source>override_cap</source>
            <translation>एक सदस्य की सीमा</translation>
        </message>
        <message>
            <source>override_fund</source>
            <translation>कोष का भाग</translation>
        </message>
        <message>
            <source>override_guaranteed</source>
            <translation>ज़मानत कम</translation>
        </message>
        <message>
            <source>override_guarantors</source>
            <translation>कम ज़मानतदार</translation>
        </message>
        <message>
            <source>override_months</source>
            <translation>सदस्यता की अवधि</translation>
        </message>
        <message>
            <source>override_multiple</source>
            <translation>बचत का गुणक</translation>
        </message>
        <message>
            <source>override_one_loan</source>
            <translation>एक समय में एक क़र्ज़</translation>
        </message>
        <message>
            <source>override_own_share</source>
            <translation>अपनी बचत रहनी चाहिए</translation>
        </message>
        <message>
            <source>override_share_out</source>
            <translation>बँटवारे से पहले चुकाना</translation>
        </message>
        <message>
            <source>override_term</source>
            <translation>किस्तों की संख्या</translation>
        </message>
        <message>
            <source>override_topup</source>
            <translation>और से पहले चुकाया भाग</translation>
        </message>
        <message>
            <source>override_wait</source>
            <translation>क़र्ज़ के बाद प्रतीक्षा</translation>
        </message>
        <message>
            <source>owed_before</source>
            <translation>पहले का बकाया</translation>
        </message>
        <message>
            <source>owed_by_units</source>
            <translation>फ़्लैटों पर बकाया</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>मालिक</translation>
        </message>
        <message>
            <source>owners_reserve</source>
            <translation>मालिकों का रिज़र्व</translation>
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
            <source>paid_by_name</source>
            <translation>{name} ने दिया</translation>
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
            <source>paid_since</source>
            <translation>तब से चुकाया</translation>
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
            <source>part_fee</source>
            <translation>शुल्क</translation>
        </message>
        <message>
            <source>part_interest</source>
            <translation>ब्याज</translation>
        </message>
        <message>
            <source>part_penalty</source>
            <translation>दंड</translation>
        </message>
        <message>
            <source>part_principal</source>
            <translation>मूलधन</translation>
        </message>
        <message>
            <source>pay_to</source>
            <translation>{account} में जमा करें</translation>
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
            <source>penalty_cap</source>
            <translation>एक किस्त के सारे दंड: उसका अधिकतम {rate}।</translation>
        </message>
        <message numerus="yes">
            <source>penalty_compound</source>
            <translation>
                <numerusform>देर होने पर हर शुरू हुए {number} दिन के लिए बकाया और उसके दंड का {rate} दंड।</numerusform>
                <numerusform>देर होने पर हर शुरू हुए {number} दिन के लिए बकाया और उसके दंड का {rate} दंड।</numerusform>
            </translation>
        </message>
        <message>
            <source>penalty_example</source>
            <translation>उदाहरण: {due} को देय {amount}, {paid} को चुकाने पर दंड {penalty}।</translation>
        </message>
        <message>
            <source>penalty_flat</source>
            <translation>देर होने पर एक बार {amount} दंड।</translation>
        </message>
        <message numerus="yes">
            <source>penalty_flat_per_period</source>
            <translation>
                <numerusform>देर होने पर हर शुरू हुए {number} दिन के लिए {amount} दंड।</numerusform>
                <numerusform>देर होने पर हर शुरू हुए {number} दिन के लिए {amount} दंड।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>penalty_grace</source>
            <translation>
                <numerusform>पहले {number} दिन कोई दंड नहीं।</numerusform>
                <numerusform>पहले {number} दिन कोई दंड नहीं।</numerusform>
            </translation>
        </message>
        <message>
            <source>penalty_none</source>
            <translation>देर होने पर कोई दंड नहीं।</translation>
        </message>
        <message>
            <source>penalty_percent</source>
            <translation>देर होने पर बकाया का {rate} एक बार दंड।</translation>
        </message>
        <message numerus="yes">
            <source>penalty_percent_per_period</source>
            <translation>
                <numerusform>देर होने पर हर शुरू हुए {number} दिन के लिए बकाया का {rate} दंड।</numerusform>
                <numerusform>देर होने पर हर शुरू हुए {number} दिन के लिए बकाया का {rate} दंड।</numerusform>
            </translation>
        </message>
        <message>
            <source>people</source>
            <translation>लोग</translation>
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
            <source>people_left</source>
            <translation>पहले चले गए</translation>
        </message>
        <message>
            <source>people_present</source>
            <translation>समय पर आए</translation>
        </message>
        <message>
            <source>percent</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <source>plan_title</source>
            <translation>वापसी कब</translation>
        </message>
        <message>
            <source>plan_version</source>
            <translation>योजना {number}</translation>
        </message>
        <message>
            <source>portfolio_title</source>
            <translation>सभी क़र्ज़</translation>
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
            <source>provision</source>
            <translation>हानि प्रावधान</translation>
        </message>
        <message>
            <source>purpose</source>
            <translation>किस लिए</translation>
        </message>
        <message>
            <source>rate</source>
            <translation>दर</translation>
        </message>
        <message>
            <source>rate_loan</source>
            <translation>कर्ज़ का {rate}, एक बार</translation>
        </message>
        <message numerus="yes">
            <source>rate_meetings</source>
            <translation>
                <numerusform>{number} बैठकों के लिए {rate}</numerusform>
                <numerusform>{number} बैठकों के लिए {rate}</numerusform>
            </translation>
        </message>
        <message>
            <source>rate_month</source>
            <translation>{rate} प्रति माह</translation>
        </message>
        <message>
            <source>rate_period</source>
            <translation>{rate} प्रति किस्त</translation>
        </message>
        <message>
            <source>rate_year</source>
            <translation>{rate} प्रति वर्ष</translation>
        </message>
        <message>
            <source>read_out</source>
            <translation>यह अनुबंध {language} में पढ़कर सुनाया गया और समझा गया।</translation>
        </message>
        <message>
            <source>receipt_no</source>
            <translation>रसीद {number}</translation>
        </message>
        <message>
            <source>recovery_holder</source>
            <translation>इसे रखते हैं</translation>
        </message>
        <message>
            <source>recovery_other</source>
            <translation>दूसरा पन्ना इनके पास है</translation>
        </message>
        <message>
            <source>recovery_say_1</source>
            <translation>यह पन्ना वहाँ रखें जहाँ न पानी पहुँचे न चूहे, और दूसरे पन्ने के पास कभी नहीं।</translation>
        </message>
        <message>
            <source>recovery_say_2</source>
            <translation>समूह के सब लैपटॉप खो जाएँ तो: किताब की एक प्रति, नया लैपटॉप और दोनों पन्ने हों तो समूह आगे चलता है। अकेला एक पन्ना कुछ नहीं खोलता।</translation>
        </message>
        <message>
            <source>recovery_say_3</source>
            <translation>किसी को न दिखाएँ, इसकी फ़ोटो कभी न लें। साल में एक बार दोनों पन्ने आज़माए जाते हैं, और उससे कुछ बदला नहीं जाता।</translation>
        </message>
        <message>
            <source>recovery_serial</source>
            <translation>पन्ने {serial}</translation>
        </message>
        <message>
            <source>recovery_title</source>
            <translation>बहाली का पन्ना {number}, कुल 2</translation>
        </message>
        <message>
            <source>recovery_words</source>
            <translation>बारह शब्द, इसी क्रम में</translation>
        </message>
        <message>
            <source>registered</source>
            <translation>पंजीकरण {number}</translation>
        </message>
        <message>
            <source>reserve_moved</source>
            <translation>आया {came}, गया {went}</translation>
        </message>
        <message>
            <source>reverses</source>
            <translation>रसीद {number} रद्द: {reason}</translation>
        </message>
        <message>
            <source>risk_approval</source>
            <translation>मंज़ूरी देने वाले सामान्य से कम हैं</translation>
        </message>
        <message>
            <source>risk_count</source>
            <translation>लिखने वाला गिनता भी है</translation>
        </message>
        <message>
            <source>risk_offices</source>
            <translation>एक सदस्य के पास एक-दूसरे की निगरानी वाले दो पद हैं</translation>
        </message>
        <message>
            <source>risk_sign_off</source>
            <translation>चाबीधारक लिखता या पैसा भी रखता है</translation>
        </message>
        <message>
            <source>role_auditor</source>
            <translation>निरीक्षक</translation>
        </message>
        <message>
            <source>role_borrower</source>
            <translation>क़र्ज़दार</translation>
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
            <source>role_officer</source>
            <translation>अधिकारी</translation>
        </message>
        <message>
            <source>role_organiser</source>
            <translation>आयोजक</translation>
        </message>
        <message>
            <source>role_secretary</source>
            <translation>सचिव</translation>
        </message>
        <message>
            <source>role_thumb</source>
            <translation>क़र्ज़दार का अँगूठा</translation>
        </message>
        <message>
            <source>role_treasurer</source>
            <translation>कोषाध्यक्ष</translation>
        </message>
        <message>
            <source>role_witness</source>
            <translation>गवाह</translation>
        </message>
        <message>
            <source>roll_title</source>
            <translation>बैठक {number} की हाज़िरी सूची</translation>
        </message>
        <message>
            <source>rotation_moves</source>
            <translation>क्या बदला</translation>
        </message>
        <message>
            <source>rotation_order</source>
            <translation>क्रम कहाँ से आया</translation>
        </message>
        <message>
            <source>rotation_round</source>
            <translation>{box}, दौर {no}</translation>
        </message>
        <message>
            <source>rotation_title</source>
            <translation>बारियाँ और ड्रा</translation>
        </message>
        <message>
            <source>rotation_value</source>
            <translation>हर सीट एक बारी में देती है</translation>
        </message>
        <message>
            <source>rule_as_written</source>
            <translation>न्यायपूर्ण क्रम, जैसा लिखा है</translation>
        </message>
        <message>
            <source>rule_first_code</source>
            <translation>पहले प्रोग्राम का क्रम, पुराने परिणामों के लिए</translation>
        </message>
        <message>
            <source>rule_waiting</source>
            <translation>जिसने अपने धन के साथ सबसे अधिक प्रतीक्षा की</translation>
        </message>
        <message numerus="yes">
            <source>savings_of_shares</source>
            <translation>
                <numerusform>बचत, {number} शेयर</numerusform>
                <numerusform>बचत, {number} शेयर</numerusform>
            </translation>
        </message>
        <message>
            <source>score_unlimited</source>
            <translation>हर संख्या से पहले: अभी कुछ नहीं — {what}</translation>
        </message>
        <message>
            <source>seat_brings</source>
            <translation>सीट का लाभ प्रति बारी</translation>
        </message>
        <message>
            <source>seat_brings_no</source>
            <translation>सीट {no} का लाभ</translation>
        </message>
        <message>
            <source>seat_costs</source>
            <translation>सीट की लागत प्रति बारी</translation>
        </message>
        <message>
            <source>seat_costs_no</source>
            <translation>सीट {no} की लागत</translation>
        </message>
        <message>
            <source>seat_rates</source>
            <translation>हर सीट की लागत या लाभ, प्रति बारी</translation>
        </message>
        <message>
            <source>selection_after</source>
            <translation>बाद में दिया जा सकता है</translation>
        </message>
        <message>
            <source>selection_before</source>
            <translation>पहले दिया जा सकता था</translation>
        </message>
        <message>
            <source>selection_factors</source>
            <translation>गणना की हर संख्या: पहला समूह गुणा, दूसरे से भाग</translation>
        </message>
        <message>
            <source>selection_fees</source>
            <translation>कोष में शुल्क</translation>
        </message>
        <message>
            <source>selection_left</source>
            <translation>किसने माँगा और भाग नहीं लेता</translation>
        </message>
        <message>
            <source>selection_minor</source>
            <translation>इस चयन का ऋण</translation>
        </message>
        <message>
            <source>selection_month_paid</source>
            <translation>इस महीने दिया</translation>
        </message>
        <message>
            <source>selection_nobody</source>
            <translation>कोई नहीं चुना जा सका। महीना दूसरे चयन के लिए खुला है।</translation>
        </message>
        <message>
            <source>selection_order</source>
            <translation>कौन भाग लेता है, नियम के क्रम में</translation>
        </message>
        <message>
            <source>selection_others</source>
            <translation>कुछ नहीं माँगा</translation>
        </message>
        <message>
            <source>selection_paid</source>
            <translation>{of} में से {n}</translation>
        </message>
        <message>
            <source>selection_rule</source>
            <translation>नियम</translation>
        </message>
        <message>
            <source>selection_title</source>
            <translation>चयन का अभिलेख</translation>
        </message>
        <message>
            <source>selection_unpaid</source>
            <translation>अभी नहीं दिया</translation>
        </message>
        <message>
            <source>selection_winner</source>
            <translation>{name} को {amount} मिलते हैं, {part} की {parts} किस्तों में वापस। अनुमति: {by}।</translation>
        </message>
        <message>
            <source>share_back</source>
            <translation>वापस</translation>
        </message>
        <message>
            <source>share_by_paper</source>
            <translation>काग़ज़ पर अँगूठा</translation>
        </message>
        <message>
            <source>share_by_pin</source>
            <translation>PIN से</translation>
        </message>
        <message>
            <source>share_cash</source>
            <translation>बाँटना है</translation>
        </message>
        <message>
            <source>share_charges</source>
            <translation>देय ब्याज</translation>
        </message>
        <message>
            <source>share_check</source>
            <translation>जाँच: {paid} बाँटे + {rest} बचे = {cash}</translation>
        </message>
        <message>
            <source>share_check_fines</source>
            <translation>जाँच: {paid} बाँटे + {fines} जुर्माने कल्याण कोष के + {rest} बचे = {cash}</translation>
        </message>
        <message>
            <source>share_fund</source>
            <translation>कोष</translation>
        </message>
        <message>
            <source>share_heads</source>
            <translation>लैपटॉपों की इन प्रविष्टियों तक गिना गया: {heads}</translation>
        </message>
        <message>
            <source>share_loan_off</source>
            <translation>काटा गया ऋण</translation>
        </message>
        <message>
            <source>share_loans</source>
            <translation>ऋण</translation>
        </message>
        <message>
            <source>share_lost</source>
            <translation>{money} डूबे</translation>
        </message>
        <message>
            <source>share_mode_because</source>
            <translation>{mode} कारण: {reason}</translation>
        </message>
        <message>
            <source>share_mode_equal</source>
            <translation>सबको अपनी बचत वापस; लाभ बराबर बँटता है।</translation>
        </message>
        <message>
            <source>share_mode_fixed_share</source>
            <translation>सबको अपनी बचत वापस; लाभ तय शेयरों के हिसाब से।</translation>
        </message>
        <message>
            <source>share_mode_interest_refund</source>
            <translation>सबको अपनी बचत और अपना दिया ब्याज वापस; बाकी बराबर बँटता है।</translation>
        </message>
        <message>
            <source>share_mode_standard</source>
            <translation>शेयर के हिसाब से: हर शेयर को कोष का बराबर हिस्सा।</translation>
        </message>
        <message>
            <source>share_mode_time_weighted</source>
            <translation>सबको अपनी बचत वापस; लाभ रकम और समय के हिसाब से।</translation>
        </message>
        <message>
            <source>share_net</source>
            <translation>शुद्ध</translation>
        </message>
        <message>
            <source>share_other_off</source>
            <translation>अन्य देनदारी</translation>
        </message>
        <message>
            <source>share_out_cycle</source>
            <translation>चक्र {number}</translation>
        </message>
        <message>
            <source>share_out_title</source>
            <translation>बँटवारा पत्र</translation>
        </message>
        <message>
            <source>share_part</source>
            <translation>हिस्सा</translation>
        </message>
        <message>
            <source>share_pays</source>
            <translation>मिलेगा</translation>
        </message>
        <message>
            <source>share_preview</source>
            <translation>अभी तय नहीं हुआ: ऐसा होगा।</translation>
        </message>
        <message>
            <source>share_received</source>
            <translation>प्राप्त (हस्ताक्षर)</translation>
        </message>
        <message>
            <source>share_rest_box</source>
            <translation>{money} अगले चक्र के लिए पेटी में रहते हैं।</translation>
        </message>
        <message>
            <source>share_rest_social</source>
            <translation>{money} सामाजिक कोष में जाते हैं।</translation>
        </message>
        <message>
            <source>share_savings</source>
            <translation>बचत</translation>
        </message>
        <message>
            <source>share_social</source>
            <translation>सामाजिक कोष</translation>
        </message>
        <message>
            <source>share_waived</source>
            <translation>इंतज़ार नहीं किया गया, {laptop}: {reason}। यह बाद में जो लाएगा, अगले चक्र में गिना जाएगा।</translation>
        </message>
        <message>
            <source>share_worth</source>
            <translation>एक का मूल्य</translation>
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
            <source>since</source>
            <translation>{day} से</translation>
        </message>
        <message>
            <source>social_about</source>
            <translation>किसके लिए, क्यों</translation>
        </message>
        <message>
            <source>social_balance</source>
            <translation>शेष</translation>
        </message>
        <message>
            <source>social_closing</source>
            <translation>कोष में</translation>
        </message>
        <message>
            <source>social_contributions</source>
            <translation>अंशदान</translation>
        </message>
        <message>
            <source>social_counted</source>
            <translation>पिछली बार बंद करते समय थैली में</translation>
        </message>
        <message>
            <source>social_help</source>
            <translation>सहायता</translation>
        </message>
        <message>
            <source>social_in</source>
            <translation>आया</translation>
        </message>
        <message>
            <source>social_lent</source>
            <translation>उधार दिया</translation>
        </message>
        <message>
            <source>social_loan</source>
            <translation>ऋण</translation>
        </message>
        <message>
            <source>social_moved</source>
            <translation>स्थानांतरित</translation>
        </message>
        <message>
            <source>social_opening</source>
            <translation>पिछला शेष</translation>
        </message>
        <message>
            <source>social_other</source>
            <translation>अन्य</translation>
        </message>
        <message>
            <source>social_out</source>
            <translation>गया</translation>
        </message>
        <message>
            <source>social_share_out</source>
            <translation>बँटवारा</translation>
        </message>
        <message>
            <source>social_title</source>
            <translation>सामाजिक कोष का विवरण</translation>
        </message>
        <message>
            <source>social_what</source>
            <translation>क्या</translation>
        </message>
        <message>
            <source>source_bank</source>
            <translation>बैंक से</translation>
        </message>
        <message>
            <source>source_cash</source>
            <translation>नकद</translation>
        </message>
        <message>
            <source>source_mpesa</source>
            <translation>M-Pesa से</translation>
        </message>
        <message>
            <source>source_opening</source>
            <translation>इस बही से पहले</translation>
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
            <source>surplus_advance</source>
            <translation>इससे अधिक अग्रिम के रूप में रखा जाता है।</translation>
        </message>
        <message>
            <source>surplus_last</source>
            <translation>इससे अधिक अंतिम किस्त में गिना जाता है।</translation>
        </message>
        <message>
            <source>surplus_next</source>
            <translation>इससे अधिक अगली किस्त में गिना जाता है।</translation>
        </message>
        <message>
            <source>surplus_principal</source>
            <translation>इससे अधिक तुरंत क़र्ज़ घटाता है।</translation>
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
            <source>this_bill</source>
            <translation>यह बिल</translation>
        </message>
        <message>
            <source>this_language</source>
            <translation>हिंदी</translation>
        </message>
        <message>
            <source>times</source>
            <translation>{first}–{last}</translation>
        </message>
        <message>
            <source>to_pay</source>
            <translation>चुकाना है</translation>
        </message>
        <message>
            <source>to_pay_back</source>
            <translation>लौटाने हैं</translation>
        </message>
        <message>
            <source>total_cost</source>
            <translation>कुल लागत</translation>
        </message>
        <message>
            <source>total_unit</source>
            <translation>कुल, {unit}</translation>
        </message>
        <message>
            <source>turn_comes</source>
            <translation>सीट {seat}: बारी {turn}, लगभग {day}</translation>
        </message>
        <message>
            <source>turn_got</source>
            <translation>मिला {amount}</translation>
        </message>
        <message>
            <source>turn_unknown</source>
            <translation>सीट {seat}: बारी अभी तय नहीं</translation>
        </message>
        <message>
            <source>turn_was</source>
            <translation>सीट {seat}: बारी {turn}, {day} को</translation>
        </message>
        <message>
            <source>turns_in_all</source>
            <translation>पूरे दौर में: देना {pays}, मिलना</translation>
        </message>
        <message>
            <source>turns_owed</source>
            <translation>इसमें से अभी बक़ाया</translation>
        </message>
        <message>
            <source>turns_paid</source>
            <translation>बारियों के लिए अब तक दिया</translation>
        </message>
        <message>
            <source>turns_received</source>
            <translation>अब तक मिला</translation>
        </message>
        <message>
            <source>turns_to_pay</source>
            <translation>अभी देना है</translation>
        </message>
        <message>
            <source>turns_to_receive</source>
            <translation>अभी मिलना है</translation>
        </message>
        <message>
            <source>turns_waits_for</source>
            <translation>समूह पर अभी बाक़ी</translation>
        </message>
        <message>
            <source>unchecked</source>
            <translation>छपने के समय {days} के {method} भुगतान अभी जाँचे नहीं गए थे।</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>फ़्लैट</translation>
        </message>
        <message>
            <source>unit_bill_title</source>
            <translation>फ़्लैट का बिल</translation>
        </message>
        <message>
            <source>unit_empty</source>
            <translation>ख़ाली</translation>
        </message>
        <message>
            <source>unit_statement_title</source>
            <translation>फ़्लैट का विवरण</translation>
        </message>
        <message>
            <source>until</source>
            <translation>{day} तक</translation>
        </message>
        <message>
            <source>vote_carried</source>
            <translation>पास</translation>
        </message>
        <message>
            <source>vote_contested</source>
            <translation>दो बार अलग-अलग गिना गया</translation>
        </message>
        <message>
            <source>vote_lost</source>
            <translation>पास नहीं</translation>
        </message>
        <message>
            <source>vote_no_quorum</source>
            <translation>बहुत कम लोग थे</translation>
        </message>
        <message>
            <source>vote_open</source>
            <translation>नहीं गिना</translation>
        </message>
        <message>
            <source>vote_tie</source>
            <translation>बराबर, पास नहीं</translation>
        </message>
        <message>
            <source>votes_title</source>
            <translation>वोट</translation>
        </message>
        <message>
            <source>watermark_partial</source>
            <translation>ख़राब बही</translation>
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
            <source>way_bullet</source>
            <translation>बीच में, क़र्ज़ अंत में</translation>
        </message>
        <message>
            <source>way_equal_instalment</source>
            <translation>शेष पर, बराबर किस्तें</translation>
        </message>
        <message>
            <source>way_equal_principal</source>
            <translation>शेष पर, बराबर मूलधन</translation>
        </message>
        <message>
            <source>way_fee</source>
            <translation>नहीं, एक बार शुल्क</translation>
        </message>
        <message>
            <source>way_flat</source>
            <translation>पूरे क़र्ज़ पर</translation>
        </message>
        <message>
            <source>way_free</source>
            <translation>नहीं</translation>
        </message>
        <message>
            <source>way_of_interest</source>
            <translation>ब्याज</translation>
        </message>
        <message>
            <source>way_service_charge</source>
            <translation>हर बैठक में</translation>
        </message>
        <message>
            <source>way_upfront</source>
            <translation>शुरू में काटा गया</translation>
        </message>
        <message>
            <source>what_is_late</source>
            <translation>क्या बकाया है</translation>
        </message>
        <message>
            <source>what_is_lent</source>
            <translation>क्या दिया गया</translation>
        </message>
        <message>
            <source>what_is_owed</source>
            <translation>क्या देय है</translation>
        </message>
        <message>
            <source>what_it_costs</source>
            <translation>इसकी लागत</translation>
        </message>
        <message>
            <source>worth_today</source>
            <translation>आज का मूल्य</translation>
        </message>
    </context>
</TS>
