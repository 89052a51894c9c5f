<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
    <context>
        <name>ChoiceCard</name>
        <message>
            <source>Suggested</source>
            <translation>सुझाव</translation>
        </message>
    </context>
    <context>
        <name>Decide</name>
        <message>
            <source>Payment written twice, meeting {no} · {amount}</source>
            <translation>भुगतान दो बार लिखा, बैठक {no} · {amount}</translation>
        </message>
        <message>
            <source>Written after meeting {no} was signed · {amount}</source>
            <translation>बैठक {no} पर हस्ताक्षर के बाद लिखा · {amount}</translation>
        </message>
        <message>
            <source>Written into the signed page of meeting {no} · {amount}</source>
            <translation>बैठक {no} के हस्ताक्षरित पन्ने में लिखा · {amount}</translation>
        </message>
        <message>
            <source>One code on two payments, meeting {no} · {amount}</source>
            <translation>दो भुगतानों पर एक ही कोड, बैठक {no} · {amount}</translation>
        </message>
        <message>
            <source>Paid after leaving the group · {amount}</source>
            <translation>समूह छोड़ने के बाद भुगतान · {amount}</translation>
        </message>
        <message>
            <source>Meeting {no} was closed twice</source>
            <translation>बैठक {no} दो बार बंद हुई</translation>
        </message>
        <message>
            <source>The group</source>
            <translation>समूह</translation>
        </message>
        <message>
            <source>nothing left</source>
            <translation>कुछ बाकी नहीं</translation>
        </message>
        <message>
            <source>{n} left</source>
            <translation>{n} बाकी</translation>
        </message>
        <message>
            <source>{n} entries from {device}</source>
            <translation>{device} से {n} प्रविष्टियाँ</translation>
        </message>
        <message>
            <source>One entry from {device}</source>
            <translation>{device} से एक प्रविष्टि</translation>
        </message>
        <message>
            <source>{name}: paid once</source>
            <translation>{name}: एक बार दिया</translation>
        </message>
        <message>
            <source>{name}: paid twice, advance</source>
            <translation>{name}: दो बार दिया, अग्रिम</translation>
        </message>
        <message>
            <source>{name}: paid twice</source>
            <translation>{name}: दो बार दिया</translation>
        </message>
        <message>
            <source>{name}: added</source>
            <translation>{name}: जोड़ा गया</translation>
        </message>
        <message>
            <source>{name}: given back</source>
            <translation>{name}: लौटाया गया</translation>
        </message>
        <message>
            <source>{name}: the first page</source>
            <translation>{name}: पहला पन्ना</translation>
        </message>
        <message>
            <source>{name} answered too, otherwise. The first answer counts.</source>
            <translation>{name} ने भी अलग जवाब दिया। पहला जवाब माना जाता है।</translation>
        </message>
        <message>
            <source>One entry was crossed out meanwhile. Let the rest stand?</source>
            <translation>इस बीच एक प्रविष्टि काट दी गई। बाकी रहने दें?</translation>
        </message>
        <message>
            <source>Did {name} pay once or twice at meeting {no}?</source>
            <translation>क्या {name} ने बैठक {no} में एक बार दिया या दो बार?</translation>
        </message>
        <message>
            <source>Two payments have one code. Is it the same money, or money for both?</source>
            <translation>दो भुगतानों का कोड एक ही है। क्या यह वही पैसा है, या दोनों के लिए पैसा है?</translation>
        </message>
        <message>
            <source>{name} had left the group when {author} wrote {amount}. Add it?</source>
            <translation>जब {author} ने {amount} लिखा, {name} समूह छोड़ चुके थे। क्या इसे जोड़ें?</translation>
        </message>
        <message>
            <source>{author} wrote {amount} for {name} after the book was signed. Add it?</source>
            <translation>{author} ने बही पर हस्ताक्षर के बाद {name} के {amount} लिखे। जोड़ें?</translation>
        </message>
        <message>
            <source>{author} wrote {amount} after the book was signed. Add it?</source>
            <translation>{author} ने बही पर हस्ताक्षर के बाद {amount} लिखे। जोड़ें?</translation>
        </message>
        <message>
            <source>{author} wrote {amount} into the signed page of meeting {no}. Add it?</source>
            <translation>{author} ने बैठक {no} के हस्ताक्षरित पन्ने में {amount} लिखे। जोड़ें?</translation>
        </message>
        <message>
            <source>Meeting {no} was closed twice, with other totals. Which page counts?</source>
            <translation>बैठक {no} दो बार बंद हुई, अलग जोड़ के साथ। कौन सा पन्ना माना जाए?</translation>
        </message>
        <message>
            <source>You took back</source>
            <translation>आपने वापस लिया</translation>
        </message>
        <message>
            <source>{name} took back</source>
            <translation>{name} ने वापस लिया</translation>
        </message>
        <message>
            <source>You wrote</source>
            <translation>आपने लिखा</translation>
        </message>
        <message>
            <source>{name} wrote</source>
            <translation>{name} ने लिखा</translation>
        </message>
        <message>
            <source>on this laptop</source>
            <translation>इस लैपटॉप पर</translation>
        </message>
        <message>
            <source>on another laptop</source>
            <translation>दूसरे लैपटॉप पर</translation>
        </message>
        <message>
            <source>on {device}</source>
            <translation>{device} पर</translation>
        </message>
        <message>
            <source>1 share</source>
            <translation>1 हिस्सा</translation>
        </message>
        <message>
            <source>{n} shares</source>
            <translation>{n} हिस्से</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>हिस्से</translation>
        </message>
        <message>
            <source>Savings</source>
            <translation>बचत</translation>
        </message>
        <message>
            <source>Welfare</source>
            <translation>कल्याण</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>बारी</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>जुर्माना</translation>
        </message>
        <message>
            <source>Loan paid back</source>
            <translation>कर्ज़ चुकाया</translation>
        </message>
        <message>
            <source>Advance</source>
            <translation>अग्रिम</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>पंजीकरण</translation>
        </message>
        <message>
            <source>Turn paid out</source>
            <translation>बारी दी गई</translation>
        </message>
        <message>
            <source>Welfare paid out</source>
            <translation>सहायता दी</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>खर्च</translation>
        </message>
        <message>
            <source>Loan given</source>
            <translation>दिया गया कर्ज़</translation>
        </message>
        <message>
            <source>Money moved</source>
            <translation>पैसा बदला</translation>
        </message>
        <message>
            <source>Put into an investment</source>
            <translation>निवेश में लगाया</translation>
        </message>
        <message>
            <source>Part of the share-out</source>
            <translation>बँटवारे का हिस्सा</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>अन्य</translation>
        </message>
        <message>
            <source>Members present</source>
            <translation>उपस्थित सदस्य</translation>
        </message>
        <message>
            <source>Members excused</source>
            <translation>छुट्टी वाले सदस्य</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>जमा हुआ</translation>
        </message>
        <message>
            <source>Collected in cash</source>
            <translation>नकद जमा हुआ</translation>
        </message>
        <message>
            <source>Collected by phone or bank</source>
            <translation>फ़ोन या बैंक से जमा हुआ</translation>
        </message>
        <message>
            <source>Lent</source>
            <translation>कर्ज़ दिया</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>खर्च</translation>
        </message>
        <message>
            <source>Difference of the count</source>
            <translation>गिनती का अंतर</translation>
        </message>
        <message>
            <source>Loan bag</source>
            <translation>कर्ज़ की थैली</translation>
        </message>
        <message>
            <source>Welfare bag</source>
            <translation>कल्याण की थैली</translation>
        </message>
        <message>
            <source>Box</source>
            <translation>पेटी</translation>
        </message>
        <message>
            <source>Mobile money</source>
            <translation>मोबाइल पैसा</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>बैंक</translation>
        </message>
        <message>
            <source>The old book brought in twice · {amount}</source>
            <translation>पुरानी बही दो बार लाई गई · {amount}</translation>
        </message>
        <message>
            <source>Two laptops brought in the old book, each without the other. Which one is right? The other is taken back whole, with its loans.</source>
            <translation>दो लैपटॉप पुरानी बही लाए, एक-दूसरे को जाने बिना। कौन-सी सही है? दूसरी पूरी वापस ली जाएगी, उसके ऋणों के साथ।</translation>
        </message>
        <message>
            <source>Loans not yet paid back</source>
            <translation>जो कर्ज़ अभी बाकी हैं</translation>
        </message>
        <message>
            <source>Owed for the flat</source>
            <translation>फ़्लैट का बक़ाया</translation>
        </message>
        <message>
            <source>Money and shares differ by</source>
            <translation>पैसे और शेयरों में अंतर</translation>
        </message>
        <message>
            <source>Once: the same money</source>
            <translation>एक बार: वही पैसा</translation>
        </message>
        <message>
            <source>Twice: two payments</source>
            <translation>दो बार: दो भुगतान</translation>
        </message>
        <message>
            <source>Twice: the second is an advance</source>
            <translation>दो बार: दूसरा अग्रिम है</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>जोड़ें</translation>
        </message>
        <message>
            <source>Give it back</source>
            <translation>लौटाएँ</translation>
        </message>
        <message>
            <source>The first page</source>
            <translation>पहला पन्ना</translation>
        </message>
        <message>
            <source>Ask at the next meeting</source>
            <translation>अगली बैठक में पूछें</translation>
        </message>
        <message>
            <source>Keep it once</source>
            <translation>एक बार रखें</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>दोनों रखें</translation>
        </message>
        <message>
            <source>Keep the second as an advance</source>
            <translation>दूसरा अग्रिम रखें</translation>
        </message>
        <message>
            <source>Keep the first page</source>
            <translation>पहला पन्ना रखें</translation>
        </message>
        <message>
            <source>Kept once.</source>
            <translation>एक बार रखा गया।</translation>
        </message>
        <message>
            <source>Both are kept.</source>
            <translation>दोनों रखे गए।</translation>
        </message>
        <message>
            <source>The second is kept as an advance.</source>
            <translation>दूसरा अग्रिम रखा गया।</translation>
        </message>
        <message>
            <source>Added.</source>
            <translation>जोड़ा गया।</translation>
        </message>
        <message>
            <source>Given back.</source>
            <translation>लौटाया गया।</translation>
        </message>
        <message>
            <source>The first page is kept.</source>
            <translation>पहला पन्ना रखा गया।</translation>
        </message>
        <message>
            <source>Left for the next meeting.</source>
            <translation>अगली बैठक के लिए छोड़ा।</translation>
        </message>
        <message>
            <source>Savings of {name}</source>
            <translation>{name} की बचत</translation>
        </message>
        <message>
            <source>Welfare paid by {name}</source>
            <translation>{name} का दिया कल्याण</translation>
        </message>
        <message>
            <source>{name} still owes</source>
            <translation>{name} पर बाकी</translation>
        </message>
        <message>
            <source>Advance of {name}</source>
            <translation>{name} का अग्रिम</translation>
        </message>
        <message>
            <source>Box after meeting {no}</source>
            <translation>बैठक {no} के बाद पेटी</translation>
        </message>
        <message>
            <source>Box now</source>
            <translation>पेटी अभी</translation>
        </message>
        <message>
            <source>Agrees with the cash you counted: {amount}.</source>
            <translation>गिने हुए नकद से मेल: {amount}।</translation>
        </message>
        <message>
            <source>{amount} more than the cash you counted.</source>
            <translation>गिने हुए नकद से {amount} अधिक।</translation>
        </message>
        <message>
            <source>{amount} less than the cash you counted.</source>
            <translation>गिने हुए नकद से {amount} कम।</translation>
        </message>
        <message>
            <source>The amounts differ.</source>
            <translation>राशियाँ अलग हैं।</translation>
        </message>
        <message>
            <source>Nobody and no place of money is in both.</source>
            <translation>न कोई व्यक्ति और न पैसे की कोई जगह दोनों में है।</translation>
        </message>
        <message>
            <source>{n} shares at one meeting. The rule is {most}.</source>
            <translation>एक बैठक में {n} हिस्से। नियम {most} का है।</translation>
        </message>
        <message>
            <source>It is crossed out and counts nowhere.</source>
            <translation>यह कटा है और कहीं नहीं गिना जाता।</translation>
        </message>
        <message>
            <source>It stands on the page of meeting {n}.</source>
            <translation>यह बैठक {n} के पन्ने पर है।</translation>
        </message>
        <message>
            <source>It will stand on the page of the next meeting.</source>
            <translation>यह अगली बैठक के पन्ने पर होगा।</translation>
        </message>
        <message>
            <source>Same amounts, in the same minute.</source>
            <translation>वही राशियाँ, उसी मिनट में।</translation>
        </message>
        <message>
            <source>Same amounts, one minute apart.</source>
            <translation>वही राशियाँ, एक मिनट के अंतर से।</translation>
        </message>
        <message>
            <source>Same amounts, {n} minutes apart.</source>
            <translation>वही राशियाँ, {n} मिनट के अंतर से।</translation>
        </message>
        <message>
            <source>Same amounts, hours apart.</source>
            <translation>वही राशियाँ, घंटों के अंतर से।</translation>
        </message>
        <message>
            <source>You can undo it until the next meeting closes.</source>
            <translation>अगली बैठक बंद होने तक आप वापस ले सकते हैं।</translation>
        </message>
        <message>
            <source>{name} is told of your choice.</source>
            <translation>{name} को आपका फ़ैसला बताया जाएगा।</translation>
        </message>
        <message>
            <source>More paid than was owed · {amount}</source>
            <translation>बकाया से ज़्यादा भुगतान · {amount}</translation>
        </message>
        <message>
            <source>Paid after the write-off · {amount}</source>
            <translation>बट्टे खाते के बाद भुगतान · {amount}</translation>
        </message>
        <message>
            <source>Loan changed on two laptops</source>
            <translation>ऋण दो लैपटॉप पर बदला गया</translation>
        </message>
        <message>
            <source>Loan given on two laptops · {amount}</source>
            <translation>ऋण दो लैपटॉप पर दिया गया · {amount}</translation>
        </message>
        <message>
            <source>Two loans at once · {amount}</source>
            <translation>एक साथ दो ऋण · {amount}</translation>
        </message>
        <message>
            <source>Loans above the limit · {amount}</source>
            <translation>सीमा से ऊपर ऋण · {amount}</translation>
        </message>
        <message>
            <source>Stands for more than the savings · {amount}</source>
            <translation>बचत से ज़्यादा की गारंटी · {amount}</translation>
        </message>
        <message>
            <source>Month chosen for twice · {amount}</source>
            <translation>महीने का चयन दो बार · {amount}</translation>
        </message>
        <message>
            <source>More was paid on the loan than was owed. {extra} is now an advance of {name}.</source>
            <translation>ऋण पर बकाया से ज़्यादा भुगतान हुआ। {extra} अब {name} का अग्रिम है।</translation>
        </message>
        <message>
            <source>{name} paid while the loan was written off. {extra} counts as recovered.</source>
            <translation>ऋण बट्टे खाते में डालते समय {name} ने भुगतान किया। {extra} वसूली माना गया।</translation>
        </message>
        <message>
            <source>The loan of {name} was changed on two laptops. The first change counts; the second is a proposal for the meeting.</source>
            <translation>{name} का ऋण दो लैपटॉप पर बदला गया। पहला बदलाव मान्य है; दूसरा बैठक के लिए प्रस्ताव है।</translation>
        </message>
        <message>
            <source>Was the loan of {name} handed over once or twice?</source>
            <translation>{name} का ऋण एक बार दिया गया या दो बार?</translation>
        </message>
        <message>
            <source>More given out than there was · {amount}</source>
            <translation>जितना था उससे ज़्यादा दिया गया · {amount}</translation>
        </message>
        <message>
            <source>Given out by one officer alone · {amount}</source>
            <translation>एक ही पदाधिकारी ने दिया · {amount}</translation>
        </message>
        <message>
            <source>Two laptops gave out more than there was. Where did the missing {extra} come from?</source>
            <translation>दो लैपटॉप से जितना था उससे ज़्यादा दिया गया। कम पड़े {extra} कहाँ से आए?</translation>
        </message>
        <message>
            <source>{name} got two loans on two laptops. The rule is one at a time.</source>
            <translation>{name} को दो लैपटॉप पर दो ऋण मिले। नियम एक समय में एक का है।</translation>
        </message>
        <message>
            <source>On two laptops {name} borrowed {extra} more than the rules allow.</source>
            <translation>दो लैपटॉप पर {name} ने नियमों से {extra} ज़्यादा उधार लिया।</translation>
        </message>
        <message>
            <source>{name} stands for {extra} more than the own savings. Ask for another guarantor.</source>
            <translation>{name} ने अपनी बचत से {extra} ज़्यादा की गारंटी दी है। दूसरा गारंटर माँगें।</translation>
        </message>
        <message>
            <source>Two laptops chose for the same month, the second one {name}. The first choice counts; what {name} received stays a loan of {extra}.</source>
            <translation>दो लैपटॉप ने एक ही महीने के लिए चुना, दूसरे ने {name} को। पहला चयन मान्य है; {name} को जो मिला वह {extra} का ऋण बना रहता है।</translation>
        </message>
        <message>
            <source>{author} gave out {extra} alone. A turn had been paid out twice, so two had to agree, and no other officer has a PIN.</source>
            <translation>{author} ने अकेले {extra} दिए। एक बारी दो बार चुकाई जा चुकी थी, इसलिए दो की सहमति ज़रूरी थी, और किसी दूसरे पदाधिकारी का PIN नहीं है।</translation>
        </message>
        <message>
            <source>It is right so</source>
            <translation>यह ऐसे ही सही है</translation>
        </message>
        <message>
            <source>The first change counts</source>
            <translation>पहला बदलाव मान्य है</translation>
        </message>
        <message>
            <source>The second change counts</source>
            <translation>दूसरा बदलाव मान्य है</translation>
        </message>
        <message>
            <source>Both stay</source>
            <translation>दोनों बने रहें</translation>
        </message>
        <message>
            <source>Once: the second never left the box</source>
            <translation>एक बार: दूसरा बक्से से निकला ही नहीं</translation>
        </message>
        <message>
            <source>Twice: both are owed</source>
            <translation>दो बार: दोनों बकाया हैं</translation>
        </message>
        <message>
            <source>From the other bag of the box</source>
            <translation>बक्से की दूसरी थैली से</translation>
        </message>
        <message>
            <source>Own money of the officer, owed back</source>
            <translation>पदाधिकारी का अपना पैसा, लौटाना है</translation>
        </message>
        <message>
            <source>The money was not handed over</source>
            <translation>पैसा दिया नहीं गया</translation>
        </message>
        <message>
            <source>Let it stand</source>
            <translation>ऐसे ही रहने दें</translation>
        </message>
        <message>
            <source>Keep the first change</source>
            <translation>पहला बदलाव रखें</translation>
        </message>
        <message>
            <source>Follow the second change</source>
            <translation>दूसरे बदलाव पर चलें</translation>
        </message>
        <message>
            <source>Let both stand</source>
            <translation>दोनों रहने दें</translation>
        </message>
        <message>
            <source>Count it once</source>
            <translation>एक बार गिनें</translation>
        </message>
        <message>
            <source>Count both</source>
            <translation>दोनों गिनें</translation>
        </message>
        <message>
            <source>Take it from the other bag</source>
            <translation>दूसरी थैली से लें</translation>
        </message>
        <message>
            <source>Write it as owed back</source>
            <translation>लौटाने योग्य लिखें</translation>
        </message>
        <message>
            <source>Take the second entry back</source>
            <translation>दूसरी प्रविष्टि वापस लें</translation>
        </message>
        <message>
            <source>The second entry is taken back.</source>
            <translation>दूसरी प्रविष्टि वापस ली गई।</translation>
        </message>
        <message>
            <source>It stands.</source>
            <translation>यह बना रहा।</translation>
        </message>
        <message>
            <source>The first change is kept.</source>
            <translation>पहला बदलाव रखा गया।</translation>
        </message>
        <message>
            <source>The second change is followed.</source>
            <translation>दूसरे बदलाव पर चला जाता है।</translation>
        </message>
        <message>
            <source>Both stand.</source>
            <translation>दोनों बने रहे।</translation>
        </message>
        <message>
            <source>Counted once.</source>
            <translation>एक बार गिना गया।</translation>
        </message>
        <message>
            <source>Both are owed.</source>
            <translation>दोनों बकाया हैं।</translation>
        </message>
        <message>
            <source>Taken from the other bag.</source>
            <translation>दूसरी थैली से लिया गया।</translation>
        </message>
        <message>
            <source>Written as owed back.</source>
            <translation>लौटाने योग्य लिखा गया।</translation>
        </message>
        <message>
            <source>{name}: it stands</source>
            <translation>{name}: बना रहा</translation>
        </message>
        <message>
            <source>{name}: the first change</source>
            <translation>{name}: पहला बदलाव</translation>
        </message>
        <message>
            <source>{name}: the second change</source>
            <translation>{name}: दूसरा बदलाव</translation>
        </message>
        <message>
            <source>{name}: both stand</source>
            <translation>{name}: दोनों बने रहे</translation>
        </message>
        <message>
            <source>{name}: one loan</source>
            <translation>{name}: एक ऋण</translation>
        </message>
        <message>
            <source>{name}: both loans</source>
            <translation>{name}: दोनों ऋण</translation>
        </message>
        <message>
            <source>{name}: from the other bag</source>
            <translation>{name}: दूसरी थैली से</translation>
        </message>
        <message>
            <source>{name}: own money</source>
            <translation>{name}: अपना पैसा</translation>
        </message>
        <message>
            <source>{name}: not handed over</source>
            <translation>{name}: दिया नहीं गया</translation>
        </message>
        <message>
            <source>A month billed on two laptops</source>
            <translation>दो लैपटॉप पर एक ही महीने का बिल</translation>
        </message>
        <message>
            <source>People changed beside the bill</source>
            <translation>बिल के साथ-साथ रहने वाले बदले</translation>
        </message>
        <message>
            <source>A cost of a month that was billed</source>
            <translation>बिल हो चुके महीने का खर्च</translation>
        </message>
        <message>
            <source>A meter read twice</source>
            <translation>मीटर दो बार पढ़ा गया</translation>
        </message>
        <message>
            <source>A flat with two new owners</source>
            <translation>दो नए मालिकों वाला फ़्लैट</translation>
        </message>
        <message>
            <source>The month was billed on two laptops. The first bill counts. Take the second one back from whoever got it; what it asked beyond the first comes with the next bill.</source>
            <translation>महीने का बिल दो लैपटॉप पर बना। पहला बिल मान्य है। दूसरा जिन्हें मिला उनसे वापस लें; उसमें जो ज़्यादा था वह अगले बिल में आएगा।</translation>
        </message>
        <message>
            <source>The bill did not know who lived in the flat. It stays as it is; the next bill gives every flat the difference.</source>
            <translation>बिल को पता नहीं था कि फ़्लैट में कौन रहता था। वह वैसा ही रहेगा; अगला बिल हर फ़्लैट को अंतर देगा।</translation>
        </message>
        <message>
            <source>{author} wrote a cost for a month that was billed on another laptop. It comes with the next bill and keeps its month.</source>
            <translation>{author} ने ऐसे महीने का खर्च लिखा जिसका बिल दूसरे लैपटॉप पर बन चुका था। वह अगले बिल में आएगा और अपना महीना रखेगा।</translation>
        </message>
        <message>
            <source>A meter cannot run backwards. Which reading is right?</source>
            <translation>मीटर उलटा नहीं चल सकता। कौन-सी रीडिंग सही है?</translation>
        </message>
        <message>
            <source>The flat got two new owners. Who is in the papers of the house?</source>
            <translation>फ़्लैट के दो नए मालिक लिखे गए। मकान के काग़ज़ों में कौन है?</translation>
        </message>
        <message>
            <source>The first is right</source>
            <translation>पहला सही है</translation>
        </message>
        <message>
            <source>The second is right</source>
            <translation>दूसरा सही है</translation>
        </message>
        <message>
            <source>Keep the first</source>
            <translation>पहला रखें</translation>
        </message>
        <message>
            <source>Keep the second</source>
            <translation>दूसरा रखें</translation>
        </message>
        <message>
            <source>The first is kept.</source>
            <translation>पहला रखा गया।</translation>
        </message>
        <message>
            <source>The second is kept.</source>
            <translation>दूसरा रखा गया।</translation>
        </message>
        <message>
            <source>{name}: the first</source>
            <translation>{name}: पहला</translation>
        </message>
        <message>
            <source>{name}: the second</source>
            <translation>{name}: दूसरा</translation>
        </message>
        <message>
            <source>Flat {label}</source>
            <translation>फ़्लैट {label}</translation>
        </message>
        <message>
            <source>Owner from {day}: {name}</source>
            <translation>{day} से मालिक: {name}</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>Tenant from {day}: {name}</source>
            <translation>{day} से किरायेदार: {name}</translation>
        </message>
        <message>
            <source>People: {n}</source>
            <translation>लोग: {n}</translation>
        </message>
        <message>
            <source>{value} on {day}</source>
            <translation>{day} को {value}</translation>
        </message>
        <message>
            <source>Month {month}, written {day}</source>
            <translation>महीना {month}, {day} को लिखा</translation>
        </message>
        <message>
            <source>Turn paid out twice · {amount}</source>
            <translation>बारी दो बार दी गई · {amount}</translation>
        </message>
        <message>
            <source>Seat paid in two turns · {amount}</source>
            <translation>सीट को दो बारियों में मिला · {amount}</translation>
        </message>
        <message>
            <source>Seat handed on twice · {amount}</source>
            <translation>सीट दो बार दी गई · {amount}</translation>
        </message>
        <message>
            <source>Pot paid by another auction · {amount}</source>
            <translation>दूसरी नीलामी से दी गई राशि · {amount}</translation>
        </message>
        <message>
            <source>Seat sold by other prizes · {amount}</source>
            <translation>दूसरे इनामों से बिका हिस्सा · {amount}</translation>
        </message>
        <message>
            <source>Share-out paid twice · {amount}</source>
            <translation>बँटवारा दो बार दिया · {amount}</translation>
        </message>
        <message>
            <source>Advance given back twice · {amount}</source>
            <translation>अग्रिम दो बार वापस · {amount}</translation>
        </message>
        <message>
            <source>Own money taken out twice · {amount}</source>
            <translation>अपना पैसा दो बार निकाला · {amount}</translation>
        </message>
        <message>
            <source>Paid out, and its payment taken back · {amount}</source>
            <translation>दे दिया गया, और उसका भुगतान वापस लिया गया · {amount}</translation>
        </message>
        <message>
            <source>An investment taken back twice · {amount}</source>
            <translation>निवेश दो बार वापस लिया · {amount}</translation>
        </message>
        <message>
            <source>Two laptops paid out the same turn. Who keeps the pot?</source>
            <translation>दो लैपटॉप ने एक ही बारी दी। राशि किसके पास रहे?</translation>
        </message>
        <message>
            <source>{name} got the pot in two turns. A seat wins once in a round.</source>
            <translation>{name} को दो बारियों में राशि मिली। एक दौर में सीट एक बार जीतती है।</translation>
        </message>
        <message>
            <source>The seat of {name} was handed on on two laptops. Which one holds?</source>
            <translation>{name} की सीट दो लैपटॉप पर दी गई। कौन सी मान्य है?</translation>
        </message>
        <message>
            <source>{name} got the pot, but the auction that counts was held on another laptop.</source>
            <translation>{name} को राशि मिली, पर जो नीलामी मानी गई वह दूसरे कंप्यूटर पर हुई।</translation>
        </message>
        <message>
            <source>{name} bought a seat by other prizes than those before. Does it hold?</source>
            <translation>{name} ने पहले वालों से अलग इनामों पर हिस्सा ख़रीदा। क्या यह मान्य है?</translation>
        </message>
        <message>
            <source>{name} stands twice as having got the share-out. Was it handed over twice?</source>
            <translation>{name} का बँटवारा दो बार लिखा है। क्या दो बार दिया गया?</translation>
        </message>
        <message>
            <source>{name} stands twice as having got the advance back. Was it given twice?</source>
            <translation>{name} को अग्रिम वापस मिलना दो बार लिखा है। क्या वह दो बार दिया गया?</translation>
        </message>
        <message>
            <source>{name} took out more than was there, on two laptops. Was it paid twice?</source>
            <translation>{name} ने दो लैपटॉप पर जितना था उससे ज़्यादा निकाला। क्या दो बार दिया गया?</translation>
        </message>
        <message>
            <source>{name} was paid out money whose payment another laptop took back.</source>
            <translation>{name} को वह पैसा दिया गया जिसका भुगतान दूसरे लैपटॉप ने वापस लिया।</translation>
        </message>
        <message>
            <source>More came back of an investment than was in it, on two laptops. Did it?</source>
            <translation>दो लैपटॉप पर निवेश से उतना वापस लिखा गया जितना उसमें था ही नहीं। क्या सचमुच आया?</translation>
        </message>
        <message>
            <source>The second receiver owes it back</source>
            <translation>दूसरा पाने वाला लौटाए</translation>
        </message>
        <message>
            <source>The first receiver owes it back</source>
            <translation>पहला पाने वाला लौटाए</translation>
        </message>
        <message>
            <source>The receiver owes it back</source>
            <translation>पाने वाला इसे लौटाएगा</translation>
        </message>
        <message>
            <source>The second was never handed over</source>
            <translation>दूसरी राशि दी ही नहीं गई</translation>
        </message>
        <message>
            <source>The member owes what is missing</source>
            <translation>जो कम है वह सदस्य पर बकाया है</translation>
        </message>
        <message>
            <source>The payment was made: I write it again</source>
            <translation>भुगतान हुआ था: मैं उसे फिर लिखूँगा</translation>
        </message>
        <message>
            <source>No: it came once and was written twice</source>
            <translation>नहीं: एक बार आया, दो बार लिखा गया</translation>
        </message>
        <message>
            <source>Yes: what is more was earned</source>
            <translation>हाँ: जो ज़्यादा है वह कमाई है</translation>
        </message>
        <message>
            <source>The first holds, the second is undone</source>
            <translation>पहला मान्य, दूसरा रद्द</translation>
        </message>
        <message>
            <source>The second holds, the first is undone</source>
            <translation>दूसरा मान्य, पहला रद्द</translation>
        </message>
        <message>
            <source>Write the second as owed</source>
            <translation>दूसरे को बकाया लिखें</translation>
        </message>
        <message>
            <source>Write the first as owed</source>
            <translation>पहले को बकाया लिखें</translation>
        </message>
        <message>
            <source>Write it as owed</source>
            <translation>बकाया लिखें</translation>
        </message>
        <message>
            <source>Take the second back</source>
            <translation>दूसरी प्रविष्टि वापस लें</translation>
        </message>
        <message>
            <source>Leave both as they are</source>
            <translation>दोनों को वैसा ही रहने दें</translation>
        </message>
        <message>
            <source>Write it as earned</source>
            <translation>कमाई लिखें</translation>
        </message>
        <message>
            <source>The second receiver owes it back.</source>
            <translation>दूसरा पाने वाला लौटाएगा।</translation>
        </message>
        <message>
            <source>The first receiver owes it back.</source>
            <translation>पहला पाने वाला लौटाएगा।</translation>
        </message>
        <message>
            <source>The receiver owes it back.</source>
            <translation>पाने वाला इसे लौटाएगा।</translation>
        </message>
        <message>
            <source>The second is taken back.</source>
            <translation>दूसरी प्रविष्टि वापस ली गई।</translation>
        </message>
        <message>
            <source>The member owes what is missing.</source>
            <translation>जो कम है वह सदस्य पर बकाया है।</translation>
        </message>
        <message>
            <source>Both stay. Write the payment again.</source>
            <translation>दोनों रहेंगे। भुगतान फिर लिखें।</translation>
        </message>
        <message>
            <source>Both came; what is more was earned.</source>
            <translation>दोनों आए; जो ज़्यादा है वह कमाई है।</translation>
        </message>
        <message>
            <source>The first holds.</source>
            <translation>पहला मान्य है।</translation>
        </message>
        <message>
            <source>The second holds.</source>
            <translation>दूसरा मान्य है।</translation>
        </message>
        <message>
            <source>{name}: owed back</source>
            <translation>{name}: लौटाना है</translation>
        </message>
        <message>
            <source>{name}: the first is owed back</source>
            <translation>{name}: पहला लौटाना है</translation>
        </message>
        <message>
            <source>{name}: the pot is owed back</source>
            <translation>{name}: राशि लौटानी है</translation>
        </message>
        <message>
            <source>{name}: one pot</source>
            <translation>{name}: एक ही राशि</translation>
        </message>
        <message>
            <source>{name}: the rest is owed</source>
            <translation>{name}: बाक़ी बकाया है</translation>
        </message>
        <message>
            <source>{name}: paid after all</source>
            <translation>{name}: भुगतान हुआ था</translation>
        </message>
        <message>
            <source>Of the investment: once</source>
            <translation>निवेश से: एक बार</translation>
        </message>
        <message>
            <source>Of the investment: both</source>
            <translation>निवेश से: दोनों</translation>
        </message>
        <message>
            <source>{name}: the first holds</source>
            <translation>{name}: पहला मान्य</translation>
        </message>
        <message>
            <source>{name}: the second holds</source>
            <translation>{name}: दूसरा मान्य</translation>
        </message>
        <message>
            <source>Two numbers to send money to were written for {name}. Ask {name} which is right. Until then {old} stays in force.</source>
            <translation>{name} को पैसे भेजने के दो नंबर लिखे गए। {name} से पूछें कि कौन-सा सही है। तब तक {old} ही चलेगा।</translation>
        </message>
        <message>
            <source>Two numbers to send money to were written for {name}. Ask {name} which is right. Until then none is in force.</source>
            <translation>{name} को पैसे भेजने के दो नंबर लिखे गए। {name} से पूछें कि कौन-सा सही है। तब तक कोई नंबर नहीं चलेगा।</translation>
        </message>
        <message>
            <source>Two numbers for payouts</source>
            <translation>भुगतान के दो नंबर</translation>
        </message>
        <message>
            <source>One receipt number twice, meeting {no}</source>
            <translation>एक रसीद नंबर दो बार, बैठक {no}</translation>
        </message>
        <message>
            <source>Two laptops wrote one receipt number on two payments. Both count. Look into the receipt book: which number was mistyped?</source>
            <translation>दो लैपटॉप ने दो भुगतानों पर एक ही रसीद नंबर लिखा। दोनों गिने जाते हैं। रसीद बही देखें: कौन सा नंबर ग़लत लिखा गया?</translation>
        </message>
        <message>
            <source>Neither is right</source>
            <translation>कोई सही नहीं</translation>
        </message>
        <message>
            <source>The number of the first</source>
            <translation>पहले का नंबर</translation>
        </message>
        <message>
            <source>The number of the second</source>
            <translation>दूसरे का नंबर</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>पहले जैसा रहने दें</translation>
        </message>
        <message>
            <source>Take it off the first</source>
            <translation>पहले से हटाएँ</translation>
        </message>
        <message>
            <source>Take it off the second</source>
            <translation>दूसरे से हटाएँ</translation>
        </message>
        <message>
            <source>It stays as it was.</source>
            <translation>सब पहले जैसा रहेगा।</translation>
        </message>
        <message>
            <source>The second keeps the number.</source>
            <translation>नंबर दूसरे के पास रहता है।</translation>
        </message>
        <message>
            <source>The first keeps the number.</source>
            <translation>नंबर पहले के पास रहता है।</translation>
        </message>
        <message>
            <source>{name}: neither</source>
            <translation>{name}: कोई नहीं</translation>
        </message>
        <message>
            <source>The first number was mistyped</source>
            <translation>पहला नंबर ग़लत लिखा था</translation>
        </message>
        <message>
            <source>The second number was mistyped</source>
            <translation>दूसरा नंबर ग़लत लिखा था</translation>
        </message>
    </context>
    <context>
        <name>DecideScreen</name>
        <message>
            <source>To decide</source>
            <translation>तय करना है</translation>
        </message>
        <message>
            <source>Give the answer</source>
            <translation>जवाब दें</translation>
        </message>
        <message>
            <source>Ask at the next meeting</source>
            <translation>अगली बैठक में पूछें</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>अगला सवाल</translation>
        </message>
        <message>
            <source>Question before</source>
            <translation>पिछला सवाल</translation>
        </message>
        <message>
            <source>Nothing to decide. Good.</source>
            <translation>तय करने को कुछ नहीं। अच्छा है।</translation>
        </message>
        <message>
            <source>When two laptops wrote different things, the question comes here.</source>
            <translation>जब दो लैपटॉप अलग लिखें, सवाल यहाँ आता है।</translation>
        </message>
        <message>
            <source>The treasurer or the chair decides. You can ask the meeting.</source>
            <translation>कोषाध्यक्ष या अध्यक्ष तय करते हैं। आप बैठक से पूछ सकते हैं।</translation>
        </message>
        <message>
            <source>This is above your limit: the chair's PIN is needed.</source>
            <translation>यह आपकी सीमा से ऊपर है: अध्यक्ष का PIN चाहिए।</translation>
        </message>
        <message>
            <source>{name}: type your PIN, then Enter. Esc goes back.</source>
            <translation>{name}: अपना PIN लिखें, फिर Enter। Esc से वापस।</translation>
        </message>
        <message>
            <source>{name}: that was not your PIN. Once more, or Esc to go back.</source>
            <translation>{name}: यह आपका PIN नहीं था। फिर से, या Esc से वापस।</translation>
        </message>
        <message>
            <source>Taken back. The question is open again.</source>
            <translation>वापस लिया। सवाल फिर खुला है।</translation>
        </message>
    </context>
    <context>
        <name>ListPanel</name>
        <message>
            <source>Nothing is ever thrown away. The line you do not keep is crossed out and stays in the history.</source>
            <translation>कुछ भी फेंका नहीं जाता। जो पंक्ति आप नहीं रखते, वह कटकर इतिहास में रहती है।</translation>
        </message>
        <message>
            <source>Written differently</source>
            <translation>अलग-अलग लिखा</translation>
        </message>
        <message>
            <source>For the next meeting</source>
            <translation>अगली बैठक के लिए</translation>
        </message>
        <message>
            <source>Settled by you</source>
            <translation>आपने तय किया</translation>
        </message>
        <message>
            <source>Settled by others</source>
            <translation>औरों ने तय किया</translation>
        </message>
        <message>
            <source>For a second officer</source>
            <translation>दूसरे अधिकारी के लिए</translation>
        </message>
        <message>
            <source>Asked of a second officer</source>
            <translation>दूसरे अधिकारी से पूछा गया</translation>
        </message>
        <message>
            <source>Settled by Daftari</source>
            <translation>Daftari ने तय किया</translation>
        </message>
        <message>
            <source>joined, nothing to decide</source>
            <translation>जुड़ गया, कुछ तय नहीं करना</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>वापस लें</translation>
        </message>
    </context>
    <context>
        <name>SecondPanel</name>
        <message>
            <source>{name} asked on {laptop}. Your group wants the word of two officers.</source>
            <translation>{name} ने {laptop} पर पूछा। आपका समूह दो अधिकारियों की बात चाहता है।</translation>
        </message>
        <message>
            <source>Until then it counts on no laptop.</source>
            <translation>तब तक यह किसी लैपटॉप पर नहीं गिना जाता।</translation>
        </message>
        <message>
            <source>Until then it counts on no laptop. What is refused never counts; it can be asked again.</source>
            <translation>तब तक यह किसी लैपटॉप पर नहीं माना जाता। जिससे इनकार हुआ वह कभी नहीं माना जाता; उसे फिर पूछा जा सकता है।</translation>
        </message>
    </context>
    <context>
        <name>SlimChoice</name>
        <message>
            <source>Suggested</source>
            <translation>सुझाव</translation>
        </message>
    </context>
    <context>
        <name>SlipCard</name>
        <message>
            <source>no</source>
            <translation>नहीं</translation>
        </message>
        <message>
            <source>Receipt printed</source>
            <translation>रसीद छपी</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>नकद</translation>
        </message>
        <message>
            <source>Phone or bank</source>
            <translation>फ़ोन या बैंक</translation>
        </message>
        <message>
            <source>Crossed out</source>
            <translation>काटा गया</translation>
        </message>
        <message>
            <source>This laptop cannot read the number</source>
            <translation>यह लैपटॉप नंबर नहीं पढ़ सकता</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>नंबर</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>कोड</translation>
        </message>
        <message>
            <source>Receipt number</source>
            <translation>रसीद नंबर</translation>
        </message>
    </context>
</TS>
