<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
    <context>
        <name>constitution</name>
        <message>
            <source>absent_fine</source>
            <translation>न आने वाला {absent_fine} देता है</translation>
        </message>
        <message>
            <source>advance_used</source>
            <translation>पहले दिया गया पैसा अपने-आप देय रक़म में लग जाता है</translation>
        </message>
        <message>
            <source>advances_kept</source>
            <translation>पहले दिया गया पैसा कर्ज़ में नहीं दिया जाता</translation>
        </message>
        <message>
            <source>approval_unit</source>
            <translation>वहाँ एक अंशदान {approval_unit} गिना जाता है</translation>
        </message>
        <message>
            <source>approve</source>
            <translation>अध्यक्ष और कोषाध्यक्ष {approve_1} अंशदान तक का कर्ज़ देते हैं, उससे ऊपर तीन चाबीदार भी; {approve_2} तक का बट्टा वे, उससे ऊपर मतदान से</translation>
        </message>
        <message>
            <source>carried</source>
            <translation>जो नहीं दिया गया वह बाक़ी रहता है: {carried}</translation>
        </message>
        <message>
            <source>carried.off</source>
            <translation>जो बैठक में नहीं आया, उस पर उसका कुछ बाक़ी नहीं रहता</translation>
        </message>
        <message>
            <source>cash_unit</source>
            <translation>नकद में सबसे छोटी रक़म {cash_unit} दी जाती है</translation>
        </message>
        <message>
            <source>chapter.fines</source>
            <translation>जुर्माने</translation>
        </message>
        <message>
            <source>chapter.loans</source>
            <translation>कर्ज़</translation>
        </message>
        <message>
            <source>chapter.meetings</source>
            <translation>हम कब मिलते हैं</translation>
        </message>
        <message>
            <source>chapter.money</source>
            <translation>हर बैठक का पैसा</translation>
        </message>
        <message>
            <source>chapter.officers</source>
            <translation>पदाधिकारी और चाबियाँ</translation>
        </message>
        <message>
            <source>dues_first</source>
            <translation>भुगतान से पहले {dues_first} चुकता है</translation>
        </message>
        <message numerus="yes">
            <source>every</source>
            <translation>
                <numerusform>हम हर {meeting_every_days} दिन मिलते हैं</numerusform>
                <numerusform>हम हर {meeting_every_days} दिन मिलते हैं</numerusform>
            </translation>
        </message>
        <message>
            <source>excused_fine</source>
            <translation>सूचना देकर न आने वाला {excused_fine} देता है</translation>
        </message>
        <message>
            <source>fine_list</source>
            <translation>दूसरे जुर्माने: {fine_list}</translation>
        </message>
        <message>
            <source>fines_to</source>
            <translation>जुर्माने {fines_to} में जाते हैं</translation>
        </message>
        <message numerus="yes">
            <source>guarantors</source>
            <translation>
                <numerusform>{guarantors_needed} सदस्य कर्ज़ की ज़मानत देता है, {guarantee}, अपनी बचत के {guarantor_factor_ppm} तक</numerusform>
                <numerusform>{guarantors_needed} सदस्य कर्ज़ की ज़मानत देते हैं, {guarantee}, हर एक अपनी बचत के {guarantor_factor_ppm} तक</numerusform>
            </translation>
        </message>
        <message>
            <source>income_basis</source>
            <translation>ब्याज आय माना जाता है {income_basis}</translation>
        </message>
        <message numerus="yes">
            <source>keys</source>
            <translation>
                <numerusform>{keys_needed} चाबी से पेटी खुलती है: {key_holders}</numerusform>
                <numerusform>{keys_needed} चाबियों से पेटी खुलती है: {key_holders}</numerusform>
            </translation>
        </message>
        <message>
            <source>keys.off</source>
            <translation>पेटी बिना चाबी के खुलती है</translation>
        </message>
        <message>
            <source>late_fine</source>
            <translation>देर से आने वाला {late_fine} देता है</translation>
        </message>
        <message>
            <source>lending</source>
            <translation>सदस्य अपनी बचत का {loan_multiple} गुना तक कर्ज़ ले सकता है</translation>
        </message>
        <message>
            <source>lending.off</source>
            <translation>समूह कर्ज़ नहीं देता</translation>
        </message>
        <message>
            <source>loan_arrears</source>
            <translation>जिसका भुगतान बाक़ी है उसे कर्ज़ नहीं मिलता</translation>
        </message>
        <message>
            <source>loan_attendance</source>
            <translation>कर्ज़ लेने वाला {loan_min_attendance} बैठकों में आया है</translation>
        </message>
        <message>
            <source>loan_cap</source>
            <translation>किसी पर {loan_cap} से ज़्यादा कर्ज़ नहीं</translation>
        </message>
        <message>
            <source>loan_fund</source>
            <translation>एक सदस्य को कर्ज़ कोष का ज़्यादा-से-ज़्यादा {loan_fund_percent} मिलता है</translation>
        </message>
        <message numerus="yes">
            <source>loan_membership</source>
            <translation>
                <numerusform>कर्ज़ लेने वाला {loan_min_months} महीने से सदस्य है</numerusform>
                <numerusform>कर्ज़ लेने वाला {loan_min_months} महीने से सदस्य है</numerusform>
            </translation>
        </message>
        <message>
            <source>loan_one</source>
            <translation>किसी के पास एक साथ दो कर्ज़ नहीं होते</translation>
        </message>
        <message>
            <source>loan_products</source>
            <translation>ये कर्ज़ दिए जाते हैं: {loan_products}</translation>
        </message>
        <message numerus="yes">
            <source>loan_rate</source>
            <translation>
                <numerusform>कर्ज़ पर हर {loan_period_meetings} बैठक का {loan_rate_ppm} लगता है, {loan_basis}</numerusform>
                <numerusform>कर्ज़ पर हर {loan_period_meetings} बैठकों का {loan_rate_ppm} लगता है, {loan_basis}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>loan_time</source>
            <translation>
                <numerusform>कर्ज़ {loan_meetings_max} बैठक में चुकाया जाता है</numerusform>
                <numerusform>कर्ज़ {loan_meetings_max} बैठकों में चुकाया जाता है</numerusform>
            </translation>
        </message>
        <message>
            <source>loan_topup</source>
            <translation>चालू कर्ज़ का {loan_topup_percent} चुकने पर और मिल सकता है</translation>
        </message>
        <message numerus="yes">
            <source>loan_wait</source>
            <translation>
                <numerusform>कर्ज़ चुकने के बाद अगले से पहले {loan_wait_meetings} बैठक बीतती है</numerusform>
                <numerusform>कर्ज़ चुकने के बाद अगले से पहले {loan_wait_meetings} बैठकें बीतती हैं</numerusform>
            </translation>
        </message>
        <message>
            <source>methods</source>
            <translation>हम इन तरीक़ों से देते हैं: {methods}</translation>
        </message>
        <message>
            <source>past_share_out</source>
            <translation>बँटवारे के बाद ख़त्म होने वाला कर्ज़ {past_share_out}</translation>
        </message>
        <message>
            <source>past_share_out.off</source>
            <translation>कर्ज़ बँटवारे से पहले चुकाए जाते हैं</translation>
        </message>
        <message>
            <source>penalty.compound</source>
            <translation>हर {days} दिन का {rate}, पहले के दंड पर भी</translation>
        </message>
        <message>
            <source>penalty.flat</source>
            <translation>एक बार {minor}</translation>
        </message>
        <message>
            <source>penalty.flat_per_period</source>
            <translation>हर {days} दिन का {minor}</translation>
        </message>
        <message>
            <source>penalty.none</source>
            <translation>कुछ नहीं</translation>
        </message>
        <message>
            <source>penalty.percent</source>
            <translation>उसका {rate} एक बार</translation>
        </message>
        <message>
            <source>penalty.percent_per_period</source>
            <translation>हर {days} दिन का {rate}</translation>
        </message>
        <message>
            <source>penalty_late</source>
            <translation>देर से दिए पर {penalty_late} लगता है</translation>
        </message>
        <message>
            <source>question.fines</source>
            <translation>जुर्माना किस बात का लगता है?</translation>
        </message>
        <message>
            <source>question.loans</source>
            <translation>कौन कर्ज़ ले सकता है, और किस ख़र्च पर?</translation>
        </message>
        <message>
            <source>question.meetings</source>
            <translation>आप कब और कहाँ मिलते हैं?</translation>
        </message>
        <message>
            <source>question.money</source>
            <translation>हर सदस्य बैठक में क्या देता है?</translation>
        </message>
        <message>
            <source>question.officers</source>
            <translation>चाबियाँ कौन रखता है, और अकेले कौन तय कर सकता है?</translation>
        </message>
        <message>
            <source>quorum</source>
            <translation>फ़ैसले के लिए {quorum_percent} सदस्य मौजूद होने चाहिए</translation>
        </message>
        <message>
            <source>quorum.off</source>
            <translation>जो मौजूद हैं वही तय करते हैं</translation>
        </message>
        <message>
            <source>read_debts</source>
            <translation>किस पर कितना बाक़ी है, अंत में पढ़ा जाता है</translation>
        </message>
        <message>
            <source>read_debts.off</source>
            <translation>सदस्य का बक़ाया सबके सामने नहीं पढ़ा जाता</translation>
        </message>
        <message>
            <source>registration</source>
            <translation>जो जुड़ता है, एक बार {registration} देता है</translation>
        </message>
        <message>
            <source>reserve</source>
            <translation>कर्ज़ कोष का {reserve_percent} पेटी में रहता है</translation>
        </message>
        <message>
            <source>rounding</source>
            <translation>छोटे हिस्से {rounding} पूरे किए जाते हैं</translation>
        </message>
        <message>
            <source>savings</source>
            <translation>हर सदस्य {savings} बचत देता है</translation>
        </message>
        <message>
            <source>savings.hint</source>
            <translation>टेबल बैंकिंग का अंशदान: सबके लिए बराबर।</translation>
        </message>
        <message>
            <source>share_out_on</source>
            <translation>बँटवारा {share_out_on} को है</translation>
        </message>
        <message>
            <source>shares</source>
            <translation>हर सदस्य {shares_min} से {shares_max} हिस्से ख़रीदता है, हर हिस्सा {share_value} का</translation>
        </message>
        <message>
            <source>shares.hint</source>
            <translation>बँटवारे तक हिस्से का दाम वही रहता है।</translation>
        </message>
        <message>
            <source>social_cap</source>
            <translation>कल्याण कोष का {social_cap} से ज़्यादा किसी पर नहीं</translation>
        </message>
        <message>
            <source>treasurer_limit</source>
            <translation>कोषाध्यक्ष {treasurer_limit} तक अकेले तय करता है</translation>
        </message>
        <message>
            <source>treasurer_limit.off</source>
            <translation>कोषाध्यक्ष हर रक़म पर अकेले तय करता है</translation>
        </message>
        <message>
            <source>turn</source>
            <translation>हर सदस्य {turn} देता है और एक सदस्य सब ले जाता है</translation>
        </message>
        <message>
            <source>turn.hint</source>
            <translation>उसी दिन दे दिया जाता है। क्रम सबके सामने निकाला या तय किया जाता है।</translation>
        </message>
        <message>
            <source>turn_order</source>
            <translation>बारी का क्रम यह है: {turn_order}</translation>
        </message>
        <message>
            <source>unpaid_charge</source>
            <translation>न दिया गया ब्याज {unpaid_charge}</translation>
        </message>
        <message>
            <source>welfare</source>
            <translation>हर सदस्य कल्याण के लिए {welfare} देता है</translation>
        </message>
        <message>
            <source>welfare.hint</source>
            <translation>बीमारी, मृत्यु और स्कूल की ज़रूरत के लिए। इसका बँटवारा नहीं होता।</translation>
        </message>
        <message>
            <source>welfare_bag</source>
            <translation>कल्याण के नोट अपनी अलग थैली में रहते हैं</translation>
        </message>
        <message>
            <source>where</source>
            <translation>हम {meeting_time} बजे शुरू करते हैं, जगह: {meeting_place}</translation>
        </message>
        <message>
            <source>why.needs_loans</source>
            <translation>समूह कर्ज़ नहीं देता।</translation>
        </message>
        <message>
            <source>why.needs_members</source>
            <translation>दो सदस्य एक-दूसरे की ज़मानत नहीं दे सकते: पहले और सदस्य लिखें।</translation>
        </message>
        <message>
            <source>why.needs_money</source>
            <translation>बैठक में कुछ नहीं दिया जाता।</translation>
        </message>
        <message>
            <source>why.needs_savings</source>
            <translation>सदस्य अपनी बचत पर कर्ज़ लेता है: पहले हिस्से या बचत चालू करें।</translation>
        </message>
        <message>
            <source>why.needs_turn</source>
            <translation>कोई बारी नहीं है।</translation>
        </message>
        <message>
            <source>why.needs_welfare</source>
            <translation>कल्याण के लिए कोई नहीं देता।</translation>
        </message>
        <message>
            <source>why.own_page</source>
            <translation>इसका अपना पन्ना सेटिंग में है।</translation>
        </message>
        <message>
            <source>word.carried.savings</source>
            <translation>बचत</translation>
        </message>
        <message>
            <source>word.carried.shares</source>
            <translation>हिस्से</translation>
        </message>
        <message>
            <source>word.carried.turn</source>
            <translation>बारी</translation>
        </message>
        <message>
            <source>word.carried.welfare</source>
            <translation>कल्याण</translation>
        </message>
        <message>
            <source>word.dues_first.contributions</source>
            <translation>अंशदान</translation>
        </message>
        <message>
            <source>word.dues_first.loan</source>
            <translation>कर्ज़</translation>
        </message>
        <message>
            <source>word.fines_to.expense</source>
            <translation>समूह के ख़र्च</translation>
        </message>
        <message>
            <source>word.fines_to.loan</source>
            <translation>कर्ज़ कोष</translation>
        </message>
        <message>
            <source>word.fines_to.social</source>
            <translation>कल्याण कोष</translation>
        </message>
        <message>
            <source>word.guarantee.joint</source>
            <translation>हर एक पूरे के लिए</translation>
        </message>
        <message>
            <source>word.guarantee.several</source>
            <translation>हर एक अपने भाग के लिए</translation>
        </message>
        <message>
            <source>word.income_basis.accrual</source>
            <translation>जब देय हो</translation>
        </message>
        <message>
            <source>word.income_basis.cash</source>
            <translation>जब दिया जाए</translation>
        </message>
        <message>
            <source>word.loan_basis.flat</source>
            <translation>देने के दिन तय</translation>
        </message>
        <message>
            <source>word.loan_basis.per_meeting</source>
            <translation>बची रक़म पर</translation>
        </message>
        <message>
            <source>word.methods.bank</source>
            <translation>बैंक</translation>
        </message>
        <message>
            <source>word.methods.cash</source>
            <translation>नकद</translation>
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
            <source>word.past_share_out.never</source>
            <translation>नहीं दिया जाता</translation>
        </message>
        <message>
            <source>word.past_share_out.vote</source>
            <translation>मतदान से दिया जाता है</translation>
        </message>
        <message>
            <source>word.rounding.down</source>
            <translation>नीचे</translation>
        </message>
        <message>
            <source>word.rounding.half_even</source>
            <translation>सबसे पास तक, आधा सम की ओर</translation>
        </message>
        <message>
            <source>word.rounding.half_up</source>
            <translation>सबसे पास तक, आधा ऊपर</translation>
        </message>
        <message>
            <source>word.rounding.up</source>
            <translation>ऊपर</translation>
        </message>
        <message>
            <source>word.unpaid_charge.compound</source>
            <translation>पर भी ब्याज लगता है</translation>
        </message>
        <message>
            <source>word.unpaid_charge.simple</source>
            <translation>पर ब्याज नहीं लगता</translation>
        </message>
        <message>
            <source>word.writeoff_to.expense</source>
            <translation>मुनाफ़ा घटाता है</translation>
        </message>
        <message>
            <source>word.writeoff_to.reserve</source>
            <translation>आरक्षित कोष से लिया जाता है</translation>
        </message>
        <message>
            <source>writeoff_to</source>
            <translation>डूबा कर्ज़ {writeoff_to}</translation>
        </message>
    </context>
</TS>
