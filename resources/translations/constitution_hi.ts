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
            <source>box.above_balance</source>
            <translation>जो अपने शेष से ज़्यादा माँगे, वह भी शामिल होता है</translation>
        </message>
        <message>
            <source>box.bank_rate_ppm</source>
            <translation>बैंक महीने का {bank_rate_ppm} लेता है</translation>
        </message>
        <message>
            <source>box.bid_paid</source>
            <translation>विजेता की बोली {bid_paid}</translation>
        </message>
        <message>
            <source>box.by_days</source>
            <translation>लोग रहने के दिनों से गिने जाते हैं</translation>
        </message>
        <message>
            <source>box.cap_ppm</source>
            <translation>कोई बोली कुल राशि के {cap_ppm} से ऊपर नहीं</translation>
        </message>
        <message>
            <source>box.cash_unit</source>
            <translation>सबसे छोटी दी जाने वाली रक़म {cash_unit} है</translation>
        </message>
        <message>
            <source>box.catch_up</source>
            <translation>देर से जुड़ने वाला छूटे हिस्से ख़रीद सकता है</translation>
        </message>
        <message>
            <source>box.charge_ppm</source>
            <translation>कर्ज़ की दो बैठकों के बीच {charge_ppm} लगता है</translation>
        </message>
        <message>
            <source>box.chit</source>
            <translation>नीलामी वाली राशि</translation>
        </message>
        <message>
            <source>box.commission_minor</source>
            <translation>हर रक़म में से {commission_minor} समूह के पास रहता है</translation>
        </message>
        <message>
            <source>box.commission_ppm</source>
            <translation>समूह हर रक़म का {commission_ppm} रखता है</translation>
        </message>
        <message>
            <source>box.commission_to</source>
            <translation>कमीशन {commission_to} को मिलता है</translation>
        </message>
        <message>
            <source>box.contribution</source>
            <translation>हर सदस्य कम से कम {contribution} लाता है</translation>
        </message>
        <message>
            <source>box.divided_by</source>
            <translation>वह {divided_by} के अनुसार बँटता है</translation>
        </message>
        <message>
            <source>box.dividend_to</source>
            <translation>लाभांश {dividend_to} को मिलता है</translation>
        </message>
        <message>
            <source>box.dividend_when</source>
            <translation>वह {dividend_when} से घटता है</translation>
        </message>
        <message>
            <source>box.due_days</source>
            <translation>बिल {due_days} दिन में चुकाना है</translation>
        </message>
        <message>
            <source>box.duty_day</source>
            <translation>वह {duty_day} वें दिन होता है</translation>
        </message>
        <message>
            <source>box.every_interval</source>
            <translation>भुगतान हर {every} {interval} में देय है</translation>
        </message>
        <message>
            <source>box.every_unit</source>
            <translation>बारी हर {every} {unit} में आती है</translation>
        </message>
        <message>
            <source>box.exit_fee_ppm</source>
            <translation>जाने वाला बचत का {exit_fee_ppm} देता है</translation>
        </message>
        <message>
            <source>box.fee_least</source>
            <translation>शुल्क कम से कम {fee_least} है</translation>
        </message>
        <message>
            <source>box.fee_on_all</source>
            <translation>कमीशन इनाम और लाभांश दोनों से लिया जाता है</translation>
        </message>
        <message>
            <source>box.fixed_shares</source>
            <translation>वह सीमा {fixed_shares} हिस्से है</translation>
        </message>
        <message>
            <source>box.foreman_seat</source>
            <translation>आयोजक का हिस्सा क्रमांक {foreman_seat} है</translation>
        </message>
        <message>
            <source>box.foreman_turn</source>
            <translation>बारी {foreman_turn} पर आयोजक को पूरी राशि मिलती है</translation>
        </message>
        <message>
            <source>box.given_ppm</source>
            <translation>आय का {given_ppm} साल के अंत में दिया जाता है</translation>
        </message>
        <message>
            <source>box.instalment_least</source>
            <translation>किस्त कम से कम {instalment_least} है</translation>
        </message>
        <message>
            <source>box.instalments</source>
            <translation>कर्ज़ आम तौर पर {instalments} किस्तों में चुकता है</translation>
        </message>
        <message>
            <source>box.interest_mode</source>
            <translation>ब्याज दिया जाता है {interest_mode}</translation>
        </message>
        <message>
            <source>box.late</source>
            <translation>देर से दिए पर {late} लगता है</translation>
        </message>
        <message>
            <source>box.late_every_days</source>
            <translation>{late_every_days} दिन बाद फिर जुड़ता है; 0 हो तो केवल एक बार</translation>
        </message>
        <message>
            <source>box.late_fee</source>
            <translation>बारी का पैसा देर से देने पर {late_fee} और लगता है</translation>
        </message>
        <message>
            <source>box.late_grace_days</source>
            <translation>देरी के पहले {late_grace_days} दिन मुफ़्त हैं</translation>
        </message>
        <message>
            <source>box.late_ppm</source>
            <translation>देर हुई बारी पर {late_ppm} जुड़ता है</translation>
        </message>
        <message>
            <source>box.leaver_has_corpus</source>
            <translation>जाने वाले को समूह की कमाई का भाग मिलता है</translation>
        </message>
        <message>
            <source>box.loan_cap</source>
            <translation>किसी पर {loan_cap} से ज़्यादा कर्ज़ नहीं</translation>
        </message>
        <message>
            <source>box.loan_multiple</source>
            <translation>सदस्य अपनी बचत का {loan_multiple} गुना तक कर्ज़ ले सकता है</translation>
        </message>
        <message>
            <source>box.loans_every</source>
            <translation>{loans_every} बैठकों में एक बार कर्ज़ दिया जाता है</translation>
        </message>
        <message>
            <source>box.loans_per_period</source>
            <translation>महीने में ज़्यादा से ज़्यादा {loans_per_period} कर्ज़, जब तक पैसा है</translation>
        </message>
        <message>
            <source>box.meal</source>
            <translation>बैठक के मेज़बान को हर बारी {meal} मिलता है</translation>
        </message>
        <message>
            <source>box.meetings</source>
            <translation>एक चक्र में {meetings} बैठकें हैं</translation>
        </message>
        <message>
            <source>box.method</source>
            <translation>ब्याज {method}</translation>
        </message>
        <message>
            <source>box.min_step</source>
            <translation>हर बोली पिछली से कम से कम {min_step} अधिक हो</translation>
        </message>
        <message>
            <source>box.mode</source>
            <translation>बँटवारे में हर एक को मिलता है {mode}</translation>
        </message>
        <message>
            <source>box.moneypool.share_value</source>
            <translation>हिस्से का मूल्य {share_value} बार तय हुआ</translation>
        </message>
        <message>
            <source>box.months_max</source>
            <translation>कर्ज़ {months_max} महीनों में चुकाया जाता है</translation>
        </message>
        <message>
            <source>box.multiple_ppm</source>
            <translation>सदस्य टिकी हुई रक़म का {multiple_ppm} तक कर्ज़ ले सकता है</translation>
        </message>
        <message>
            <source>box.no_loans_before_end</source>
            <translation>आख़िरी {no_loans_before_end} बैठकों में कर्ज़ नहीं दिया जाता</translation>
        </message>
        <message>
            <source>box.order</source>
            <translation>बारियों का क्रम {order}</translation>
        </message>
        <message>
            <source>box.owner_last</source>
            <translation>भुगतान से मालिक का हिस्सा आख़िर में चुकता है</translation>
        </message>
        <message>
            <source>box.paid_up_only</source>
            <translation>जिस पर बाक़ी है उसे बारी नहीं मिलती</translation>
        </message>
        <message>
            <source>box.pay_to</source>
            <translation>बिल यहाँ चुकाए जाते हैं: {pay_to}</translation>
        </message>
        <message>
            <source>box.period</source>
            <translation>एक अवधि है {period}</translation>
        </message>
        <message>
            <source>box.periods_max</source>
            <translation>कर्ज़ ज़्यादा से ज़्यादा {periods_max} अवधि का है</translation>
        </message>
        <message>
            <source>box.points_attendance</source>
            <translation>बैठकों में आना 100 में से {points_attendance} अंक का है</translation>
        </message>
        <message>
            <source>box.points_books</source>
            <translation>सही बही {points_books} अंक की है</translation>
        </message>
        <message>
            <source>box.points_repayment</source>
            <translation>कर्ज़ चुकाना {points_repayment} अंक का है</translation>
        </message>
        <message>
            <source>box.points_rules</source>
            <translation>नियम मानना {points_rules} अंक का है</translation>
        </message>
        <message>
            <source>box.points_savings</source>
            <translation>हर बैठक में बचत {points_savings} अंक की है</translation>
        </message>
        <message>
            <source>box.points_velocity</source>
            <translation>कोष को उधार देना {points_velocity} अंक का है</translation>
        </message>
        <message>
            <source>box.prizes</source>
            <translation>{prizes} इनाम एक-एक करके तय हुए</translation>
        </message>
        <message>
            <source>box.profile</source>
            <translation>पहला कौन, यह तय होता है {profile}</translation>
        </message>
        <message>
            <source>box.profit</source>
            <translation>मुनाफ़ा {profit}</translation>
        </message>
        <message>
            <source>box.qard_fund.late</source>
            <translation>जिसका बाक़ी है {late}</translation>
        </message>
        <message>
            <source>box.quorum_percent</source>
            <translation>फ़ैसले के लिए {quorum_percent} का होना ज़रूरी है</translation>
        </message>
        <message>
            <source>box.rate_ppm</source>
            <translation>कर्ज़ पर हर अवधि {rate_ppm} लगता है</translation>
        </message>
        <message>
            <source>box.registration</source>
            <translation>जो जुड़ता है, एक बार {registration} देता है</translation>
        </message>
        <message>
            <source>box.remainder_to</source>
            <translation>जो नोटों में न दिया जा सके {remainder_to}</translation>
        </message>
        <message>
            <source>box.renewals_max</source>
            <translation>ज़्यादा से ज़्यादा {renewals_max} बार बढ़ाया जाता है</translation>
        </message>
        <message>
            <source>box.sale</source>
            <translation>जो ज़्यादा रुके उसे {sale} मिलता है</translation>
        </message>
        <message>
            <source>box.savings</source>
            <translation>हर सदस्य हर बैठक में {savings} बचाता है</translation>
        </message>
        <message>
            <source>box.savings_rate_ppm</source>
            <translation>बचत पर साल का {savings_rate_ppm} मिलता है</translation>
        </message>
        <message>
            <source>box.sedimentation_days</source>
            <translation>जमा {sedimentation_days} दिन बाद कर्ज़ के लिए गिना जाता है</translation>
        </message>
        <message>
            <source>box.share_value</source>
            <translation>एक हिस्से का दाम {share_value} है</translation>
        </message>
        <message>
            <source>box.shares</source>
            <translation>{shares} सदस्यों के हिस्सों की अपनी संख्या है</translation>
        </message>
        <message>
            <source>box.shares_max</source>
            <translation>सदस्य एक बैठक में {shares_max} हिस्से तक ख़रीदता है</translation>
        </message>
        <message>
            <source>box.short</source>
            <translation>रक़म कम हो तो {short}</translation>
        </message>
        <message>
            <source>box.social</source>
            <translation>हर सदस्य सामाजिक कोष में {social} देता है</translation>
        </message>
        <message>
            <source>box.social_at_end</source>
            <translation>अंत में सामाजिक कोष {social_at_end}</translation>
        </message>
        <message>
            <source>box.spread</source>
            <translation>हर हिस्से को पिछले से {spread} अधिक मिलता है</translation>
        </message>
        <message>
            <source>box.surplus</source>
            <translation>बचा मुनाफ़ा {surplus}</translation>
        </message>
        <message>
            <source>box.tax_ppm</source>
            <translation>लाभांश का {tax_ppm} कर में काटा जाता है</translation>
        </message>
        <message>
            <source>box.tontine</source>
            <translation>टोंटीन</translation>
        </message>
        <message>
            <source>box.trial_turns</source>
            <translation>पहली {trial_turns} बारियाँ इससे मुक्त हैं</translation>
        </message>
        <message>
            <source>box.unpaid_charge</source>
            <translation>न दिया गया ब्याज {unpaid_charge}</translation>
        </message>
        <message>
            <source>box.usual</source>
            <translation>{usual} तरह के ख़र्च बाँटने का ढंग तय है</translation>
        </message>
        <message>
            <source>box.value</source>
            <translation>पूरी सीट हर बारी में {value} देती है</translation>
        </message>
        <message>
            <source>box.vote_majority</source>
            <translation>विशेष उगाही के लिए चाहिए {vote_majority}</translation>
        </message>
        <message>
            <source>box.vote_weights</source>
            <translation>वोट गिने जाते हैं {vote_weights}</translation>
        </message>
        <message>
            <source>box.weighted_rosca</source>
            <translation>पहले से बिके हिस्से</translation>
        </message>
        <message>
            <source>box.welfare_ppm</source>
            <translation>हर रक़म का {welfare_ppm} कल्याण में जाता है</translation>
        </message>
        <message>
            <source>box.winners</source>
            <translation>एक बारी में {winners} सीटों को रक़म मिलती है</translation>
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
            <source>proxy_fine</source>
            <translation>जो किसी को भेजे वह {proxy_fine} देता है</translation>
        </message>
        <message>
            <source>proxy_votes</source>
            <translation>जो नहीं आया वह मौजूद सदस्य के ज़रिए वोट देता है, एक के लिए एक</translation>
        </message>
        <message>
            <source>proxy_votes.off</source>
            <translation>केवल मौजूद लोग वोट देते हैं</translation>
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
            <source>word.bid_paid.cash</source>
            <translation>पेटी में नकद दी जाती है</translation>
        </message>
        <message>
            <source>word.bid_paid.deducted</source>
            <translation>बाकी सबमें बँटती है</translation>
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
            <source>word.commission_to.foreman</source>
            <translation>आयोजक</translation>
        </message>
        <message>
            <source>word.commission_to.group</source>
            <translation>समूह</translation>
        </message>
        <message>
            <source>word.divided_by.interest</source>
            <translation>हर एक के दिए ब्याज</translation>
        </message>
        <message>
            <source>word.divided_by.savings</source>
            <translation>बचत</translation>
        </message>
        <message>
            <source>word.dividend_to.all</source>
            <translation>जिन पर कुछ बकाया नहीं उन सब</translation>
        </message>
        <message>
            <source>word.dividend_to.waiting</source>
            <translation>जिन्हें राशि अभी नहीं मिली उन</translation>
        </message>
        <message>
            <source>word.dividend_when.next</source>
            <translation>अगली बारी के भुगतान</translation>
        </message>
        <message>
            <source>word.dividend_when.now</source>
            <translation>इस बारी के भुगतान</translation>
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
            <source>word.interest_mode.before</source>
            <translation>कर्ज़ देते समय</translation>
        </message>
        <message>
            <source>word.interest_mode.with_instalments</source>
            <translation>किस्तों के साथ</translation>
        </message>
        <message>
            <source>word.interval.jalali_months</source>
            <translation>फ़ारसी महीने</translation>
        </message>
        <message>
            <source>word.interval.months</source>
            <translation>महीने</translation>
        </message>
        <message>
            <source>word.interval.weeks</source>
            <translation>सप्ताह</translation>
        </message>
        <message>
            <source>word.late.exclude</source>
            <translation>वह गिना नहीं जाता</translation>
        </message>
        <message>
            <source>word.late.wait</source>
            <translation>वह दूसरों के पीछे रहता है</translation>
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
            <source>word.method.flat</source>
            <translation>पूरी अवधि के लिए तय होता है</translation>
        </message>
        <message>
            <source>word.method.renewed</source>
            <translation>हर अवधि दिया जाता है, और बचा फिर कर्ज़ होता है</translation>
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
            <source>word.mode.equal</source>
            <translation>अपनी बचत और मुनाफ़े का बराबर भाग</translation>
        </message>
        <message>
            <source>word.mode.fixed_share</source>
            <translation>सीमा तक हिस्सों के अनुसार</translation>
        </message>
        <message>
            <source>word.mode.interest_refund</source>
            <translation>अपनी बचत और अपना ब्याज वापस</translation>
        </message>
        <message>
            <source>word.mode.standard</source>
            <translation>हिस्सों के अनुसार</translation>
        </message>
        <message>
            <source>word.mode.time_weighted</source>
            <translation>अपनी बचत और समय के अनुसार मुनाफ़ा</translation>
        </message>
        <message>
            <source>word.order.auction</source>
            <translation>नीलामी से, सबसे ऊँची बोली को</translation>
        </message>
        <message>
            <source>word.order.draw</source>
            <translation>पूरे चक्र के लिए एक बार निकाला जाता है</translation>
        </message>
        <message>
            <source>word.order.draw_each</source>
            <translation>हर बारी में निकाला जाता है</translation>
        </message>
        <message>
            <source>word.order.fixed</source>
            <translation>चक्र से पहले तय होता है</translation>
        </message>
        <message>
            <source>word.order.need</source>
            <translation>ज़रूरत देखकर मतदान से तय होता है</translation>
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
            <source>word.period.jalali_month</source>
            <translation>एक फ़ारसी महीना</translation>
        </message>
        <message>
            <source>word.period.month</source>
            <translation>एक पश्चिमी महीना</translation>
        </message>
        <message>
            <source>word.profile.as_written</source>
            <translation>कोष के लिखे नियम से</translation>
        </message>
        <message>
            <source>word.profile.first_code</source>
            <translation>जैसे पहला प्रोग्राम गिनता था</translation>
        </message>
        <message>
            <source>word.profile.waiting</source>
            <translation>कितना इंतज़ार किया</translation>
        </message>
        <message>
            <source>word.profit.retained</source>
            <translation>कोष में रहता है</translation>
        </message>
        <message>
            <source>word.profit.share_days</source>
            <translation>रक़म और दिनों के अनुसार बँटता है</translation>
        </message>
        <message>
            <source>word.remainder_to.box</source>
            <translation>पेटी में रहता है</translation>
        </message>
        <message>
            <source>word.remainder_to.social</source>
            <translation>सामाजिक कोष में जाता है</translation>
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
            <source>word.sale.premium</source>
            <translation>हिस्से बिकते समय का प्रीमियम</translation>
        </message>
        <message>
            <source>word.sale.prizes</source>
            <translation>बड़ा इनाम</translation>
        </message>
        <message>
            <source>word.short.owe</source>
            <translation>जो है वह दिया जाता है और बाक़ी देय रहता है</translation>
        </message>
        <message>
            <source>word.short.reserve</source>
            <translation>आरक्षित कोष उसे भरता है</translation>
        </message>
        <message>
            <source>word.short.wait</source>
            <translation>पूरी होने तक सब रुकते हैं</translation>
        </message>
        <message>
            <source>word.social_at_end.carry</source>
            <translation>अगले चक्र में जाता है</translation>
        </message>
        <message>
            <source>word.social_at_end.split</source>
            <translation>बराबर बाँटा जाता है</translation>
        </message>
        <message>
            <source>word.surplus.corpus</source>
            <translation>समूह में रहता है</translation>
        </message>
        <message>
            <source>word.surplus.dividend</source>
            <translation>बचत के अनुसार बँटता है</translation>
        </message>
        <message>
            <source>word.unit.days</source>
            <translation>दिन</translation>
        </message>
        <message>
            <source>word.unit.jalali_months</source>
            <translation>फ़ारसी महीने</translation>
        </message>
        <message>
            <source>word.unit.meetings</source>
            <translation>बैठक</translation>
        </message>
        <message>
            <source>word.unit.months</source>
            <translation>महीने</translation>
        </message>
        <message>
            <source>word.unit.weeks</source>
            <translation>सप्ताह</translation>
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
            <source>word.vote_majority.simple</source>
            <translation>आधे से ज़्यादा</translation>
        </message>
        <message>
            <source>word.vote_majority.two_thirds</source>
            <translation>दो तिहाई</translation>
        </message>
        <message>
            <source>word.vote_majority.unanimous</source>
            <translation>सब</translation>
        </message>
        <message>
            <source>word.vote_weights.area</source>
            <translation>क्षेत्रफल से</translation>
        </message>
        <message>
            <source>word.vote_weights.head</source>
            <translation>हर फ़्लैट का एक</translation>
        </message>
        <message>
            <source>word.vote_weights.share</source>
            <translation>हिस्सों से</translation>
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
