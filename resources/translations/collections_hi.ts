<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
    <context>
        <name>Collections</name>
        <message>
            <source>Promise broken</source>
            <translation>वादा टूटा</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>याद दिलाएँ</translation>
        </message>
        <message>
            <source>Tell the guarantors</source>
            <translation>ज़मानतदारों को बताएँ</translation>
        </message>
        <message>
            <source>Committee visits</source>
            <translation>समिति मिलने जाए</translation>
        </message>
        <message>
            <source>Letter of default</source>
            <translation>चूक का पत्र</translation>
        </message>
        <message>
            <source>Propose a write-off</source>
            <translation>माफ़ी का प्रस्ताव</translation>
        </message>
        <message>
            <source>Flat {label}</source>
            <translation>फ़्लैट {label}</translation>
        </message>
        <message>
            <source>Loan</source>
            <translation>कर्ज़</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>जुर्माना</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>बारी</translation>
        </message>
        <message>
            <source>Welfare</source>
            <translation>कल्याण</translation>
        </message>
        <message>
            <source>Savings</source>
            <translation>बचत</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>हिस्से</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>विलंब शुल्क</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>पंजीकरण</translation>
        </message>
        <message>
            <source>Charge of the flat</source>
            <translation>मकान का शुल्क</translation>
        </message>
        <message>
            <source>Penalties so far</source>
            <translation>अब तक का विलंब शुल्क</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>फ़ोन</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>मुलाक़ात</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>संदेश</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>पत्र</translation>
        </message>
        <message>
            <source>Spoke with them</source>
            <translation>बात हुई</translation>
        </message>
        <message>
            <source>Promised to pay</source>
            <translation>देने का वादा किया</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>जवाब नहीं</translation>
        </message>
        <message>
            <source>Not there</source>
            <translation>नहीं मिले</translation>
        </message>
        <message>
            <source>Says it is wrong</source>
            <translation>कहते हैं ग़लत है</translation>
        </message>
        <message>
            <source>Refuses to pay</source>
            <translation>देने से मना किया</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>पहुँचा</translation>
        </message>
        <message>
            <source>Illness</source>
            <translation>बीमारी</translation>
        </message>
        <message>
            <source>Death in the family</source>
            <translation>परिवार में मृत्यु</translation>
        </message>
        <message>
            <source>Lost harvest</source>
            <translation>फ़सल का नुक़सान</translation>
        </message>
        <message>
            <source>Lost work</source>
            <translation>काम छूटा</translation>
        </message>
        <message>
            <source>Fire or flood</source>
            <translation>आग या बाढ़</translation>
        </message>
        <message>
            <source>Other reason</source>
            <translation>और कारण</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>निभाया</translation>
        </message>
        <message>
            <source>Until {day}</source>
            <translation>{day} तक</translation>
        </message>
        <message>
            <source>Broken on {day}</source>
            <translation>{day} को टूटा</translation>
        </message>
        <message>
            <source>Dues paid on time</source>
            <translation>समय पर चुकाया</translation>
        </message>
        <message>
            <source>Full contributions</source>
            <translation>पूरा योगदान</translation>
        </message>
        <message>
            <source>Loans repaid</source>
            <translation>चुकाए कर्ज़</translation>
        </message>
        <message>
            <source>Came to meetings</source>
            <translation>बैठकों में आए</translation>
        </message>
        <message>
            <source>Owes of the limit</source>
            <translation>सीमा में से बाक़ी</translation>
        </message>
        <message>
            <source>Months as a member</source>
            <translation>सदस्यता के महीने</translation>
        </message>
        <message>
            <source>{part} of {whole}</source>
            <translation>{whole} में से {part}</translation>
        </message>
        <message>
            <source>{count}, very late: {late}</source>
            <translation>{count}, बहुत देर से: {late}</translation>
        </message>
        <message>
            <source>very good</source>
            <translation>बहुत अच्छा</translation>
        </message>
        <message>
            <source>good</source>
            <translation>अच्छा</translation>
        </message>
        <message>
            <source>fair</source>
            <translation>ठीक</translation>
        </message>
        <message>
            <source>weak</source>
            <translation>कमज़ोर</translation>
        </message>
        <message>
            <source>very weak</source>
            <translation>बहुत कमज़ोर</translation>
        </message>
        <message>
            <source>Estimate that a loan is not repaid: {percent}</source>
            <translation>कर्ज़ न लौटने का अनुमान: {percent}</translation>
        </message>
        <message>
            <source>A loan by the usual rules</source>
            <translation>आम नियमों से कर्ज़</translation>
        </message>
        <message>
            <source>Begin with a smaller loan</source>
            <translation>छोटे कर्ज़ से शुरू करें</translation>
        </message>
        <message>
            <source>Ask for more guarantors</source>
            <translation>और ज़मानतदार माँगें</translation>
        </message>
        <message>
            <source>Let the whole meeting decide</source>
            <translation>पूरी बैठक तय करे</translation>
        </message>
        <message>
            <source>Wait with a new loan</source>
            <translation>नए कर्ज़ के लिए रुकें</translation>
        </message>
        <message>
            <source>late for over a month</source>
            <translation>एक महीने से ज़्यादा देर</translation>
        </message>
        <message>
            <source>promises were broken</source>
            <translation>वादे टूटे</translation>
        </message>
        <message>
            <source>the estimate is high</source>
            <translation>अनुमान ऊँचा है</translation>
        </message>
        <message>
            <source>something is late</source>
            <translation>कुछ बाक़ी देर से है</translation>
        </message>
        <message>
            <source>the score is low</source>
            <translation>अंक कम हैं</translation>
        </message>
        <message>
            <source>a member for a short time</source>
            <translation>सदस्यता नई है</translation>
        </message>
        <message>
            <source>the estimate is not low</source>
            <translation>अनुमान कम नहीं है</translation>
        </message>
        <message>
            <source>Weighed: at most {days} days late in half a year, {missed} of the last 3 payments missed, owes {leverage} of the limit, came to {attendance} of the meetings, {months} months a member, {loan}.</source>
            <translation>तौला गया: छह महीनों में ज़्यादा से ज़्यादा {days} दिन देर, पिछली 3 में से {missed} किस्तें छूटीं, सीमा का {leverage} बकाया, {attendance} बैठकों में आए, {months} महीने से सदस्य, {loan}।</translation>
        </message>
        <message>
            <source>a loan was repaid before</source>
            <translation>पहले एक क़र्ज़ चुकाया गया</translation>
        </message>
        <message>
            <source>no loan was repaid yet</source>
            <translation>अभी तक कोई क़र्ज़ नहीं चुकाया गया</translation>
        </message>
        <message>
            <source>Looked at and not weighed: {penalties} of the penalties unpaid, {burden} of the savings stand for others, the next payment is {instalment} of a usual contribution, last paid {days} days ago, {boxes} rotating boxes, {group} of the group’s loans late over 30 days.</source>
            <translation>देखा गया, तौला नहीं: {penalties} जुर्माने बाकी, {burden} बचत दूसरों की ज़मानत में, अगली किस्त सामान्य अंशदान की {instalment}, पिछला भुगतान {days} दिन पहले, {boxes} घूमने वाली पेटियाँ, समूह के {group} क़र्ज़ 30 दिन से ज़्यादा देर में।</translation>
        </message>
        <message>
            <source>A loan was agreed anew while it was late.</source>
            <translation>देर होने पर एक क़र्ज़ नए सिरे से तय हुआ।</translation>
        </message>
    </context>
    <context>
        <name>CollectionsScreen</name>
        <message>
            <source>What is late</source>
            <translation>जो देर से है</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>कर्ज़</translation>
        </message>
        <message>
            <source>Write a contact</source>
            <translation>संपर्क लिखें</translation>
        </message>
        <message>
            <source>New promise</source>
            <translation>नया वादा</translation>
        </message>
        <message>
            <source>Give time</source>
            <translation>मोहलत दें</translation>
        </message>
        <message>
            <source>Waive</source>
            <translation>माफ़ करें</translation>
        </message>
        <message>
            <source>Score and advice</source>
            <translation>अंक और सलाह</translation>
        </message>
        <message>
            <source>The member</source>
            <translation>सदस्य</translation>
        </message>
        <message>
            <source>The loan</source>
            <translation>कर्ज़</translation>
        </message>
        <message>
            <source>Print the letter</source>
            <translation>पत्र छापें</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>सूची छापें</translation>
        </message>
        <message>
            <source>All loans</source>
            <translation>सारे कर्ज़</translation>
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
            <source>Nothing is late</source>
            <translation>कुछ भी देर से नहीं</translation>
        </message>
        <message>
            <source>When something is not paid on its day, it stands here the next morning.</source>
            <translation>जो अपने दिन न चुके, अगली सुबह यहाँ दिखेगा।</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>आज</translation>
        </message>
        <message>
            <source>All</source>
            <translation>सब</translation>
        </message>
        <message>
            <source>The waiver is written</source>
            <translation>माफ़ी लिखी गई</translation>
        </message>
        <message>
            <source>{points} of 100</source>
            <translation>100 में से {points}</translation>
        </message>
        <message>
            <source>Late with penalties</source>
            <translation>विलंब शुल्क सहित बाक़ी</translation>
        </message>
        <message>
            <source>Loans over 30 days late</source>
            <translation>30 दिन से देर वाले कर्ज़</translation>
        </message>
        <message>
            <source>May be lost</source>
            <translation>डूब सकता है</translation>
        </message>
        <message>
            <source>Health of the group</source>
            <translation>समूह की सेहत</translation>
        </message>
        <message>
            <source>Letter to the guarantors</source>
            <translation>ज़मानतदारों को पत्र</translation>
        </message>
        <message>
            <source>Letter of default</source>
            <translation>चूक का पत्र</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>वादे</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>Promise written</source>
            <translation>वादा लिखा गया</translation>
        </message>
        <message>
            <source>Contact written</source>
            <translation>संपर्क लिखा गया</translation>
        </message>
        <message>
            <source>The vote is written</source>
            <translation>मतदान लिखा गया</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>वापस लिया</translation>
        </message>
        <message>
            <source>Nothing is to be done today.</source>
            <translation>आज कुछ करना नहीं है।</translation>
        </message>
        <message>
            <source>Nobody has promised anything yet.</source>
            <translation>अभी किसी ने वादा नहीं किया।</translation>
        </message>
        <message>
            <source>Nothing is late.</source>
            <translation>कुछ भी देर से नहीं।</translation>
        </message>
    </context>
    <context>
        <name>ContactSlip</name>
        <message>
            <source>Contact with {name}</source>
            <translation>{name} से संपर्क</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>लिखें</translation>
        </message>
        <message>
            <source>Done with it: {step}</source>
            <translation>इससे पूरा: {step}</translation>
        </message>
        <message>
            <source>How</source>
            <translation>कैसे</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>नतीजा</translation>
        </message>
        <message>
            <source>What was said (sealed)</source>
            <translation>क्या कहा (मुहरबंद)</translation>
        </message>
        <message>
            <source>It is {now}. Nobody is called or visited from {begin} to {end}.</source>
            <translation>अभी {now} हैं। {begin} से {end} तक न फ़ोन, न मुलाक़ात।</translation>
        </message>
    </context>
    <context>
        <name>HardshipSlip</name>
        <message>
            <source>Time for {name}</source>
            <translation>{name} को मोहलत</translation>
        </message>
        <message>
            <source>Write the vote</source>
            <translation>मतदान लिखें</translation>
        </message>
        <message>
            <source>+30 is in thirty days</source>
            <translation>+30 यानी तीस दिन बाद</translation>
        </message>
        <message>
            <source>No penalties until</source>
            <translation>विलंब शुल्क नहीं, तब तक</translation>
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
    </context>
    <context>
        <name>LateTable</name>
        <message>
            <source>To do</source>
            <translation>करना है</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>तारीख़</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>सदस्य</translation>
        </message>
        <message>
            <source>What</source>
            <translation>क्या</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>दिन</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>बाक़ी</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>विलंब शुल्क</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>वादा</translation>
        </message>
        <message>
            <source>Time was given</source>
            <translation>मोहलत मिली</translation>
        </message>
        <message>
            <source>By</source>
            <translation>कब तक</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>वादा</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>आया</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>वादे का दिन</translation>
        </message>
        <message>
            <source>State</source>
            <translation>स्थिति</translation>
        </message>
    </context>
    <context>
        <name>PersonPanel</name>
        <message>
            <source>Write a contact</source>
            <translation>संपर्क लिखें</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>वादा</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>अंक</translation>
        </message>
        <message>
            <source>Give time</source>
            <translation>मोहलत दें</translation>
        </message>
        <message>
            <source>Waive</source>
            <translation>माफ़ करें</translation>
        </message>
        <message>
            <source>No phone is written</source>
            <translation>फ़ोन नहीं लिखा</translation>
        </message>
        <message>
            <source>The meeting gives time, while it runs.</source>
            <translation>मोहलत चलती बैठक ही देती है।</translation>
        </message>
        <message>
            <source>{what}: {amount} late since {day}</source>
            <translation>{what}: {day} से {amount} बाक़ी</translation>
        </message>
        <message>
            <source>Guarantors: {names}</source>
            <translation>ज़मानतदार: {names}</translation>
        </message>
        <message>
            <source>Promised {amount}: {state}</source>
            <translation>वादा {amount}: {state}</translation>
        </message>
        <message>
            <source>The meeting gave time until {day}</source>
            <translation>बैठक ने {day} तक मोहलत दी</translation>
        </message>
        <message>
            <source>Nobody has spoken with them yet.</source>
            <translation>अभी किसी ने बात नहीं की।</translation>
        </message>
        <message>
            <source>{day}: {channel}, {result}</source>
            <translation>{day}: {channel}, {result}</translation>
        </message>
        <message>
            <source>Score of {day}</source>
            <translation>{day} के अंक</translation>
        </message>
        <message>
            <source>Because: {reasons}</source>
            <translation>क्योंकि: {reasons}</translation>
        </message>
        <message>
            <source>Advice only: the rules and the meeting decide.</source>
            <translation>केवल सलाह: फ़ैसला नियम और बैठक करते हैं।</translation>
        </message>
    </context>
    <context>
        <name>PromiseSlip</name>
        <message>
            <source>{name} promises</source>
            <translation>{name} का वादा</translation>
        </message>
        <message>
            <source>Write the promise</source>
            <translation>वादा लिखें</translation>
        </message>
        <message>
            <source>+7 is in a week</source>
            <translation>+7 यानी एक हफ़्ते बाद</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>रकम</translation>
        </message>
        <message>
            <source>By which day?</source>
            <translation>किस दिन तक?</translation>
        </message>
        <message>
            <source>What was said (sealed)</source>
            <translation>क्या कहा (मुहरबंद)</translation>
        </message>
    </context>
    <context>
        <name>ScoreBox</name>
        <message>
            <source>{habit}: {figures}</source>
            <translation>{habit}: {figures}</translation>
        </message>
    </context>
    <context>
        <name>WaiverSlip</name>
        <message>
            <source>Waive for {name}</source>
            <translation>{name} को माफ़ी</translation>
        </message>
        <message>
            <source>Write the waiver</source>
            <translation>माफ़ी लिखें</translation>
        </message>
        <message>
            <source>{name}, {office}</source>
            <translation>{name}, {office}</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>रकम</translation>
        </message>
        <message>
            <source>What is waived</source>
            <translation>क्या माफ़ होगा</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>क्यों</translation>
        </message>
        <message>
            <source>It stays readable in the book: write nothing private.</source>
            <translation>यह किताब में पढ़ा जा सकता है: कोई निजी बात न लिखें।</translation>
        </message>
        <message>
            <source>Who allows it</source>
            <translation>कौन अनुमति देता है</translation>
        </message>
        <message>
            <source>Their PIN</source>
            <translation>उनका पिन</translation>
        </message>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>यह पिन गलत है। %Ln कोशिश बाकी।</numerusform>
                <numerusform>यह पिन गलत है। %Ln कोशिशें बाकी।</numerusform>
            </translation>
        </message>
    </context>
</TS>
