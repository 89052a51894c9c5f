<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
    <context>
        <name>ClosingCard</name>
        <message>
            <source>Closes it on {day}</source>
            <translation>{day} को चुकाने के लिए</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>मूलधन</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>ब्याज</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>शुल्क</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>दंड</translation>
        </message>
        <message>
            <source>{amount} of interest is forgiven when it is paid off now.</source>
            <translation>अभी पूरा चुकाने पर {amount} ब्याज माफ़ होगा।</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>क्या करना है</translation>
        </message>
    </context>
    <context>
        <name>CostCard</name>
        <message numerus="yes">
            <source>%Ln payments</source>
            <translation>
                <numerusform>%Ln किस्त</numerusform>
                <numerusform>%Ln किस्तें</numerusform>
            </translation>
        </message>
        <message>
            <source>What it would mean</source>
            <translation>इसका मतलब</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>हाथ में दिया</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>शुल्क</translation>
        </message>
        <message>
            <source>To pay back</source>
            <translation>चुकाना है</translation>
        </message>
        <message>
            <source>Costs in all</source>
            <translation>कुल खर्च</translation>
        </message>
        <message>
            <source>Costs in a year</source>
            <translation>साल का खर्च</translation>
        </message>
        <message>
            <source>Interest is charged at every meeting on what is left then.</source>
            <translation>हर बैठक में उस समय के बाकी पर ब्याज लगता है।</translation>
        </message>
        <message>
            <source>Type an amount and the number of payments.</source>
            <translation>रकम और किस्तों की संख्या लिखें।</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>देय तारीख</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>मूलधन</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>ब्याज</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>देना है</translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message>
            <source>Pay it off</source>
            <translation>पूरा चुकाएँ</translation>
        </message>
        <message>
            <source>Pay ahead</source>
            <translation>पहले चुकाएँ</translation>
        </message>
        <message>
            <source>Agree anew</source>
            <translation>फिर से तय करें</translation>
        </message>
        <message>
            <source>Hand over the rest</source>
            <translation>बाकी रकम दें</translation>
        </message>
        <message>
            <source>More money</source>
            <translation>और पैसा</translation>
        </message>
        <message>
            <source>Lend it again</source>
            <translation>दोबारा दें</translation>
        </message>
        <message>
            <source>From own savings</source>
            <translation>अपनी बचत से</translation>
        </message>
        <message>
            <source>A guarantor pays</source>
            <translation>ज़मानती चुकाता है</translation>
        </message>
        <message>
            <source>Pay the guarantor back</source>
            <translation>ज़मानतदार को लौटाएँ</translation>
        </message>
        <message>
            <source>Another guarantor</source>
            <translation>दूसरा ज़मानतदार</translation>
        </message>
        <message>
            <source>Forgive interest</source>
            <translation>ब्याज माफ़ करें</translation>
        </message>
        <message>
            <source>Write off</source>
            <translation>बट्टे खाते में डालें</translation>
        </message>
        <message>
            <source>Money came after all</source>
            <translation>पैसा फिर भी आया</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>रकम</translation>
        </message>
        <message>
            <source>Payments from now on</source>
            <translation>अब से किस्तें</translation>
        </message>
        <message>
            <source>First payment on</source>
            <translation>पहली किस्त</translation>
        </message>
        <message>
            <source>Payment dates without principal</source>
            <translation>बिना मूलधन की तारीख़ें</translation>
        </message>
        <message>
            <source>Interest of that time</source>
            <translation>उस समय का ब्याज</translation>
        </message>
        <message>
            <source>New interest rate, in percent</source>
            <translation>नई ब्याज दर, प्रतिशत में</translation>
        </message>
        <message>
            <source>The member agrees by</source>
            <translation>सदस्य की सहमति</translation>
        </message>
        <message>
            <source>Who paid for the borrower</source>
            <translation>कर्ज़दार के लिए किसने चुकाया</translation>
        </message>
        <message>
            <source>Who stands for it instead</source>
            <translation>बदले में कौन ज़मानत देता है</translation>
        </message>
        <message>
            <source>The new guarantor signs by</source>
            <translation>नए ज़मानतदार के दस्तख़त</translation>
        </message>
        <message>
            <source>The vote allows it all the same</source>
            <translation>वोट फिर भी अनुमति देता है</translation>
        </message>
        <message>
            <source>Interest forgiven</source>
            <translation>माफ़ ब्याज</translation>
        </message>
        <message>
            <source>Penalty forgiven</source>
            <translation>माफ़ दंड</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>क्या बदलेगा</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>कैसे चुकाया</translation>
        </message>
        <message>
            <source>Code of the message</source>
            <translation>संदेश का कोड</translation>
        </message>
        <message>
            <source>Paid out in</source>
            <translation>कैसे दिया</translation>
        </message>
        <message>
            <source>Taken from</source>
            <translation>कहाँ से</translation>
        </message>
        <message>
            <source>Paid from</source>
            <translation>कहाँ से चुकाया</translation>
        </message>
        <message>
            <source>Guarantor</source>
            <translation>ज़मानती</translation>
        </message>
        <message>
            <source>The borrower owes it to the guarantor</source>
            <translation>लेने वाला ज़मानती का देनदार है</translation>
        </message>
        <message>
            <source>Arrears become principal</source>
            <translation>बकाया मूलधन बने</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>क्यों</translation>
        </message>
        <message>
            <source>Hands for it</source>
            <translation>पक्ष में हाथ</translation>
        </message>
        <message>
            <source>Hands against it</source>
            <translation>विरोध में हाथ</translation>
        </message>
        <message>
            <source>Smaller payments, same dates</source>
            <translation>छोटी किस्तें, वही तारीखें</translation>
        </message>
        <message>
            <source>Same payments, ends earlier</source>
            <translation>वही किस्तें, जल्दी खत्म</translation>
        </message>
        <message>
            <source>The next payments are paid</source>
            <translation>अगली किस्तें चुकीं</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>नकद</translation>
        </message>
        <message>
            <source>M-Pesa</source>
            <translation>M-Pesa</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>बैंक</translation>
        </message>
        <message>
            <source>Savings</source>
            <translation>बचत</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>शेयर</translation>
        </message>
        <message>
            <source>Money paid in advance</source>
            <translation>पहले दिया पैसा</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>पिन</translation>
        </message>
        <message>
            <source>Signature on paper</source>
            <translation>काग़ज़ पर दस्तख़त</translation>
        </message>
        <message>
            <source>Not asked: the group decides</source>
            <translation>बिना पूछे: समूह तय करता है</translation>
        </message>
        <message>
            <source>Nobody: it is not needed any more</source>
            <translation>कोई नहीं: अब ज़रूरत नहीं</translation>
        </message>
        <message>
            <source>is paid meanwhile</source>
            <translation>इस बीच चुकाया जाता है</translation>
        </message>
        <message>
            <source>is paid afterwards</source>
            <translation>बाद में चुकाया जाता है</translation>
        </message>
        <message>
            <source>becomes principal</source>
            <translation>मूलधन बनता है</translation>
        </message>
        <message>
            <source>is not asked</source>
            <translation>नहीं माँगा जाता</translation>
        </message>
        <message>
            <source>as agreed</source>
            <translation>जैसा तय था</translation>
        </message>
        <message>
            <source>as many as are left</source>
            <translation>जितने बचे हैं</translation>
        </message>
        <message>
            <source>none</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>own PIN</source>
            <translation>अपना पिन</translation>
        </message>
        <message>
            <source>Chairperson’s PIN</source>
            <translation>अध्यक्ष का पिन</translation>
        </message>
        <message>
            <source>Key holder’s PIN</source>
            <translation>चाबी रखने वाले का पिन</translation>
        </message>
    </context>
    <context>
        <name>FormCard</name>
        <message>
            <source>Change the request</source>
            <translation>अर्ज़ी बदलें</translation>
        </message>
        <message>
            <source>Write the request</source>
            <translation>अर्ज़ी लिखें</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>For</source>
            <translation>कितने का</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>खाली</translation>
        </message>
        <message>
            <source>To sign</source>
            <translation>दस्तख़त</translation>
        </message>
        <message>
            <source>Too much</source>
            <translation>ज़्यादा</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>ज़मानत दी</translation>
        </message>
        <message>
            <source>Who asks</source>
            <translation>कौन माँगता है</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>कितना</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>किस्तें</translation>
        </message>
        <message>
            <source>Kind of loan</source>
            <translation>कर्ज़ की किस्म</translation>
        </message>
        <message>
            <source>First payment on</source>
            <translation>पहली किस्त</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>किसलिए</translation>
        </message>
        <message>
            <source>Handed over first</source>
            <translation>पहले दिया जाए</translation>
        </message>
        <message>
            <source>the next one</source>
            <translation>अगली</translation>
        </message>
        <message>
            <source>all of it</source>
            <translation>पूरा</translation>
        </message>
        <message>
            <source>Who stands for it</source>
            <translation>कौन ज़मानत देता है</translation>
        </message>
        <message>
            <source>Nobody: only reckon</source>
            <translation>कोई नहीं: केवल हिसाब</translation>
        </message>
        <message>
            <source>A member</source>
            <translation>एक सदस्य</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>रकम</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>जोड़ें</translation>
        </message>
        <message>
            <source>Not wanted any more</source>
            <translation>अब नहीं चाहिए</translation>
        </message>
    </context>
    <context>
        <name>HeadCard</name>
        <message>
            <source>Given on {day}</source>
            <translation>{day} को दिया</translation>
        </message>
        <message>
            <source>Still to pay</source>
            <translation>चुकाना बाकी</translation>
        </message>
        <message>
            <source>{paid} of {whole} principal paid back</source>
            <translation>{whole} में से {paid} मूलधन चुकाया</translation>
        </message>
        <message>
            <source>Stand for it</source>
            <translation>ज़मानती</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>The member</source>
            <translation>सदस्य</translation>
        </message>
        <message>
            <source>Borrowed</source>
            <translation>लिया</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>हाथ में दिया</translation>
        </message>
        <message>
            <source>Added later</source>
            <translation>बाद में जोड़ा</translation>
        </message>
        <message>
            <source>Interest at first</source>
            <translation>शुरू का ब्याज</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>शुल्क</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>बट्टे खाते में</translation>
        </message>
        <message>
            <source>Came after all</source>
            <translation>फिर भी आया</translation>
        </message>
    </context>
    <context>
        <name>HistoryTable</name>
        <message>
            <source>Date</source>
            <translation>तारीख</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>बैठक</translation>
        </message>
        <message>
            <source>What</source>
            <translation>क्या</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>मूलधन</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>ब्याज</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>दंड</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>शुल्क</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>कुल</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>दिया</translation>
        </message>
    </context>
    <context>
        <name>LoanScreen</name>
        <message>
            <source>Loan</source>
            <translation>कर्ज़</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>कर्ज़</translation>
        </message>
        <message>
            <source>Loan agreement</source>
            <translation>कर्ज़ का करार</translation>
        </message>
        <message>
            <source>The member</source>
            <translation>सदस्य</translation>
        </message>
        <message>
            <source>Next sheet</source>
            <translation>अगला पन्ना</translation>
        </message>
        <message>
            <source>Repayment card</source>
            <translation>चुकौती कार्ड</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>वापस लें</translation>
        </message>
        <message>
            <source>All loans</source>
            <translation>सब कर्ज़</translation>
        </message>
        <message>
            <source>Only the officers see everybody’s money</source>
            <translation>सबका पैसा केवल पदाधिकारी देखते हैं</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>यह पन्ना कोषाध्यक्ष, अध्यक्ष या सचिव खोल सकते हैं।</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>किस्तें</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>क्या हुआ</translation>
        </message>
        <message>
            <source>Agreed schedules</source>
            <translation>तय की गई किस्तें</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>वापस लिया</translation>
        </message>
        <message>
            <source>This is written in an open meeting.</source>
            <translation>यह खुली बैठक में लिखा जाता है।</translation>
        </message>
    </context>
    <context>
        <name>LoanTable</name>
        <message>
            <source>Member</source>
            <translation>सदस्य</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>कब माँगा</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>रकम</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>किस्तें</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>किसलिए</translation>
        </message>
        <message>
            <source>Stand for it</source>
            <translation>ज़मानती</translation>
        </message>
        <message>
            <source>{there} of {wanted}</source>
            <translation>{wanted} में से {there}</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>अगली</translation>
        </message>
        <message>
            <source>Late since</source>
            <translation>कब से देर</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>कब बंद</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>दिया गया</translation>
        </message>
        <message>
            <source>Borrowed</source>
            <translation>लिया</translation>
        </message>
        <message>
            <source>Paid back</source>
            <translation>चुकाया</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>बचेगा</translation>
        </message>
    </context>
    <context>
        <name>Loans</name>
        <message>
            <source>{amount} late</source>
            <translation>{amount} देर से</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>बट्टे खाते में</translation>
        </message>
        <message>
            <source>Paid back</source>
            <translation>चुकाया</translation>
        </message>
        <message>
            <source>Agreed anew</source>
            <translation>फिर से तय</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>चालू</translation>
        </message>
        <message>
            <source>Repaid</source>
            <translation>चुकाया</translation>
        </message>
        <message>
            <source>Out of own savings</source>
            <translation>अपनी बचत से</translation>
        </message>
        <message>
            <source>Paid by a guarantor</source>
            <translation>ज़मानती ने चुकाया</translation>
        </message>
        <message>
            <source>Charge of the meeting</source>
            <translation>बैठक का शुल्क</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>दंड</translation>
        </message>
        <message>
            <source>Forgiven</source>
            <translation>माफ़</translation>
        </message>
        <message>
            <source>Came after all</source>
            <translation>फिर भी आया</translation>
        </message>
        <message>
            <source>Other entry</source>
            <translation>दूसरी प्रविष्टि</translation>
        </message>
        <message>
            <source>When it was given</source>
            <translation>देते समय</translation>
        </message>
        <message>
            <source>Other dates</source>
            <translation>दूसरी तारीखें</translation>
        </message>
        <message>
            <source>Longer</source>
            <translation>ज़्यादा समय</translation>
        </message>
        <message>
            <source>A pause</source>
            <translation>रुकावट</translation>
        </message>
        <message>
            <source>Another rate</source>
            <translation>दूसरी दर</translation>
        </message>
        <message>
            <source>Arrears became principal</source>
            <translation>बकाया मूलधन बना</translation>
        </message>
        <message>
            <source>Paid ahead</source>
            <translation>पहले चुकाया</translation>
        </message>
        <message>
            <source>The next part came</source>
            <translation>अगला हिस्सा दिया गया</translation>
        </message>
        <message>
            <source>More money</source>
            <translation>और पैसा</translation>
        </message>
        <message>
            <source>Lent again</source>
            <translation>दोबारा दिया</translation>
        </message>
        <message>
            <source>Paid off</source>
            <translation>पूरा चुकाया</translation>
        </message>
        <message>
            <source>Flat interest</source>
            <translation>सपाट ब्याज</translation>
        </message>
        <message>
            <source>Equal payments, interest on what is left</source>
            <translation>बराबर किस्तें, बाकी पर ब्याज</translation>
        </message>
        <message>
            <source>Equal principal, interest on what is left</source>
            <translation>बराबर मूलधन, बाकी पर ब्याज</translation>
        </message>
        <message>
            <source>Charge at every meeting</source>
            <translation>हर बैठक में शुल्क</translation>
        </message>
        <message>
            <source>Interest kept back at the start</source>
            <translation>ब्याज शुरू में काटा</translation>
        </message>
        <message>
            <source>A fee, no interest</source>
            <translation>शुल्क, ब्याज नहीं</translation>
        </message>
        <message>
            <source>No interest</source>
            <translation>बिना ब्याज</translation>
        </message>
        <message>
            <source>All at the end</source>
            <translation>सब अंत में</translation>
        </message>
    </context>
    <context>
        <name>LoansPage</name>
        <message>
            <source>Loans</source>
            <translation>कर्ज़</translation>
        </message>
        <message>
            <source>Loans of the group</source>
            <translation>समूह के कर्ज़</translation>
        </message>
        <message>
            <source>Open the loan</source>
            <translation>कर्ज़ खोलें</translation>
        </message>
        <message>
            <source>Somebody asks</source>
            <translation>कोई माँगता है</translation>
        </message>
        <message>
            <source>Find a name</source>
            <translation>नाम खोजें</translation>
        </message>
        <message>
            <source>Next list</source>
            <translation>अगली सूची</translation>
        </message>
        <message>
            <source>What is late</source>
            <translation>क्या देर से है</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>सूची छापें</translation>
        </message>
        <message>
            <source>Only the officers see everybody’s money</source>
            <translation>सबका पैसा केवल पदाधिकारी देखते हैं</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>यह पन्ना कोषाध्यक्ष, अध्यक्ष या सचिव खोल सकते हैं।</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>नई अर्ज़ी</translation>
        </message>
        <message>
            <source>No loans yet</source>
            <translation>अभी कोई कर्ज़ नहीं</translation>
        </message>
        <message>
            <source>A member asks, others stand for it, the meeting decides.</source>
            <translation>सदस्य माँगता है, दूसरे ज़मानत देते हैं, बैठक तय करती है।</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>माँगे</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>चालू</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>देर से</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>बंद</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>Nobody of this name has a loan here.</source>
            <translation>इस नाम के किसी का यहाँ कर्ज़ नहीं।</translation>
        </message>
        <message>
            <source>Nobody asks for a loan now.</source>
            <translation>अभी कोई कर्ज़ नहीं माँगता।</translation>
        </message>
        <message>
            <source>No loan is running in time.</source>
            <translation>समय पर चल रहा कोई कर्ज़ नहीं।</translation>
        </message>
        <message>
            <source>No loan is late.</source>
            <translation>कोई कर्ज़ देर से नहीं।</translation>
        </message>
        <message>
            <source>No loan is closed yet.</source>
            <translation>अभी कोई कर्ज़ बंद नहीं।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests</source>
            <translation>
                <numerusform>%Ln अर्ज़ी</numerusform>
                <numerusform>%Ln अर्ज़ियाँ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln loans</source>
            <translation>
                <numerusform>%Ln कर्ज़</numerusform>
                <numerusform>%Ln कर्ज़</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>Now</source>
            <translation>अभी</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>बाद में</translation>
        </message>
        <message>
            <source>Still to pay</source>
            <translation>चुकाना बाकी</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>मूलधन</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>ब्याज</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>दंड</translation>
        </message>
        <message>
            <source>Cost of the loan in all</source>
            <translation>कर्ज़ की पूरी लागत</translation>
        </message>
        <message>
            <source>Payments left</source>
            <translation>बाकी किस्तें</translation>
        </message>
        <message>
            <source>Next payment</source>
            <translation>अगली किस्त</translation>
        </message>
        <message>
            <source>Last payment on</source>
            <translation>आख़िरी किस्त</translation>
        </message>
    </context>
    <context>
        <name>OutlookPart</name>
        <message>
            <source>Cash of the next meetings</source>
            <translation>अगली बैठकों की नकदी</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>बैठक</translation>
        </message>
        <message>
            <source>Comes in</source>
            <translation>आएगा</translation>
        </message>
        <message>
            <source>Goes out</source>
            <translation>जाएगा</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>बचेगा</translation>
        </message>
        <message>
            <source>As it came so far: {dues} of contributions, {loans} of loan payments.</source>
            <translation>जैसा अब तक आया: अंशदान का {dues}, क़र्ज़ की किस्तों का {loans}।</translation>
        </message>
        <message>
            <source>If we lend this, the payout of {day} is short by {amount}.</source>
            <translation>यह उधार देने पर {day} के भुगतान में {amount} कम पड़ेंगे।</translation>
        </message>
        <message>
            <source>Without this loan already, the payout of {day} is short by {amount}.</source>
            <translation>इस क़र्ज़ के बिना भी {day} के भुगतान में {amount} कम हैं।</translation>
        </message>
    </context>
    <context>
        <name>Plans</name>
        <message>
            <source>Now due on</source>
            <translation>अभी की तारीख़</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>देना है</translation>
        </message>
        <message>
            <source>Then due on</source>
            <translation>नई तारीख़</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>मूलधन</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>ब्याज</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>तुरंत</translation>
        </message>
    </context>
    <context>
        <name>RequestScreen</name>
        <message>
            <source>Request for a loan</source>
            <translation>कर्ज़ की अर्ज़ी</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>कर्ज़</translation>
        </message>
        <message>
            <source>Next box</source>
            <translation>अगला खाना</translation>
        </message>
        <message>
            <source>Write the request</source>
            <translation>अर्ज़ी लिखें</translation>
        </message>
        <message>
            <source>Guarantor</source>
            <translation>ज़मानती</translation>
        </message>
        <message>
            <source>Leave out the guarantor</source>
            <translation>ज़मानती हटाएँ</translation>
        </message>
        <message>
            <source>The guarantor has signed</source>
            <translation>ज़मानती ने दस्तखत किए</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>वापस लें</translation>
        </message>
        <message>
            <source>All loans</source>
            <translation>सब कर्ज़</translation>
        </message>
        <message>
            <source>Only the officers write requests</source>
            <translation>अर्ज़ी केवल पदाधिकारी लिखते हैं</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>यह पन्ना कोषाध्यक्ष, अध्यक्ष या सचिव खोल सकते हैं।</translation>
        </message>
        <message>
            <source>The request is written</source>
            <translation>अर्ज़ी लिखी गई</translation>
        </message>
        <message>
            <source>The guarantor stands for it</source>
            <translation>ज़मानती ने ज़मानत दी</translation>
        </message>
        <message>
            <source>The request is withdrawn</source>
            <translation>अर्ज़ी वापस ली गई</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>वापस लिया</translation>
        </message>
    </context>
    <context>
        <name>SaysCard</name>
        <message>
            <source>Our rules</source>
            <translation>हमारे नियम</translation>
        </message>
        <message>
            <source>Money we can lend today</source>
            <translation>आज जो दे सकते हैं</translation>
        </message>
        <message>
            <source>This loan</source>
            <translation>यह कर्ज़</translation>
        </message>
        <message>
            <source>The money is short by {amount}.</source>
            <translation>पैसा {amount} कम है।</translation>
        </message>
        <message>
            <source>If we lend this, what is promised next is short by {amount}.</source>
            <translation>यह देने पर अगले वादे के लिए {amount} कम पड़ेगा।</translation>
        </message>
    </context>
    <context>
        <name>ScheduleTable</name>
        <message>
            <source>Due on</source>
            <translation>देय तारीख</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>मूलधन</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>ब्याज</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>दंड</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>देना है</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>बचेगा</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments</source>
            <translation>
                <numerusform>%Ln किस्त</numerusform>
                <numerusform>%Ln किस्तें</numerusform>
            </translation>
        </message>
        <message>
            <source>At once</source>
            <translation>तुरंत</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>चुकाया</translation>
        </message>
        <message>
            <source>{amount} late</source>
            <translation>{amount} देर से</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>आज देय</translation>
        </message>
    </context>
    <context>
        <name>VersionsTable</name>
        <message>
            <source>No.</source>
            <translation>क्र.</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>कब तय</translation>
        </message>
        <message>
            <source>What</source>
            <translation>क्या</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>क्यों</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>किस्तें</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>कुल</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>अंत</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>प्रस्ताव</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>लागू</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>बदला गया</translation>
        </message>
    </context>
</TS>
