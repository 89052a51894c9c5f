<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
    <context>
        <name>AskCard</name>
        <message>
            <source>Who asks?</source>
            <translation>कौन माँगता है?</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>लिखें</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>माँग</translation>
        </message>
        <message>
            <source>Why is {name} passed over? Everybody reads it.</source>
            <translation>{name} को क्यों छोड़ा गया? सब इसे पढ़ते हैं।</translation>
        </message>
    </context>
    <context>
        <name>AuctionPage</name>
        <message>
            <source>Auction of turn {number} of {of}</source>
            <translation>{of} में से बारी {number} की नीलामी</translation>
        </message>
        <message>
            <source>Begin the auction</source>
            <translation>नीलामी शुरू करें</translation>
        </message>
        <message>
            <source>Another laptop holds this auction. Bids written here do not count.</source>
            <translation>यह नीलामी दूसरे कंप्यूटर पर है। यहाँ लिखी बोलियाँ नहीं गिनी जातीं।</translation>
        </message>
        <message>
            <source>{amount} are in the pot. This turn is the organiser’s: nobody bids.</source>
            <translation>राशि {amount} है। यह बारी आयोजक की है: कोई बोली नहीं।</translation>
        </message>
        <message>
            <source>{amount} are in the pot. One seat is left: nobody bids.</source>
            <translation>राशि {amount} है। एक ही हिस्सा बचा है: कोई बोली नहीं।</translation>
        </message>
        <message>
            <source>{amount} are in the pot. Who gives the highest discount gets it now.</source>
            <translation>राशि {amount} है। जो सबसे ज़्यादा छूट दे, उसे अभी मिलती है।</translation>
        </message>
        <message>
            <source>From {low} to {high}, in steps of {step}</source>
            <translation>{low} से {high} तक, {step} के अंतर से</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>हिस्सा</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>छूट</translation>
        </message>
        <message>
            <source>Number of the seat</source>
            <translation>हिस्से का क्रमांक</translation>
        </message>
        <message>
            <source>Discount that the seat gives</source>
            <translation>हिस्सा जो छूट देता है</translation>
        </message>
        <message>
            <source>Write the bid</source>
            <translation>बोली लिखें</translation>
        </message>
        <message>
            <source>Take the last bid back</source>
            <translation>पिछली बोली हटाएँ</translation>
        </message>
        <message>
            <source>had the pot: {seats}</source>
            <translation>राशि मिल चुकी: {seats}</translation>
        </message>
        <message>
            <source>owe something: {seats}</source>
            <translation>बकाया है: {seats}</translation>
        </message>
        <message>
            <source>are not here: {seats}</source>
            <translation>मौजूद नहीं: {seats}</translation>
        </message>
        <message>
            <source>the organiser: {seats}</source>
            <translation>आयोजक: {seats}</translation>
        </message>
        <message>
            <source>Everybody may bid.</source>
            <translation>सब बोली लगा सकते हैं।</translation>
        </message>
        <message>
            <source>Seats that cannot bid: {parts}</source>
            <translation>जो हिस्से बोली नहीं लगा सकते: {parts}</translation>
        </message>
        <message>
            <source>Type the number of the seat that bids.</source>
            <translation>बोली लगाने वाले हिस्से का क्रमांक लिखें।</translation>
        </message>
        <message>
            <source>A lot between the seats {seats}</source>
            <translation>हिस्सों {seats} के बीच पर्ची</translation>
        </message>
        <message>
            <source>Gets</source>
            <translation>पाता है</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>कमीशन</translation>
        </message>
        <message>
            <source>For each seat</source>
            <translation>हर हिस्से को</translation>
        </message>
        <message>
            <source>Waits for the next turn</source>
            <translation>अगली बारी के लिए रुका</translation>
        </message>
        <message>
            <source>Draw the lot</source>
            <translation>पर्ची निकालें</translation>
        </message>
        <message>
            <source>Two members saw it</source>
            <translation>दो सदस्यों ने देखा</translation>
        </message>
        <message>
            <source>The pot goes to {name}</source>
            <translation>राशि {name} को</translation>
        </message>
        <message>
            <source>Each seat brings {amount}.</source>
            <translation>हर हिस्सा {amount} लाता है।</translation>
        </message>
        <message>
            <source>At the next turn each seat brings {amount}.</source>
            <translation>अगली बारी पर हर हिस्सा {amount} लाता है।</translation>
        </message>
        <message>
            <source>Each seat brings {amount} this turn.</source>
            <translation>इस बारी पर हर हिस्सा {amount} लाता है।</translation>
        </message>
        <message>
            <source>seat {number} · {name}</source>
            <translation>हिस्सा {number} · {name}</translation>
        </message>
    </context>
    <context>
        <name>BallotList</name>
        <message>
            <source>Yes</source>
            <translation>हाँ</translation>
        </message>
        <message>
            <source>No</source>
            <translation>नहीं</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>चुप</translation>
        </message>
        <message>
            <source>{name}: away, 4 for who votes</source>
            <translation>{name}: नहीं हैं, 4 से चुनें कौन वोट दे</translation>
        </message>
        <message>
            <source>{name} through {other}</source>
            <translation>{name}, {other} के ज़रिए</translation>
        </message>
    </context>
    <context>
        <name>BookCard</name>
        <message>
            <source>What the book says</source>
            <translation>बही क्या कहती है</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>दिखाएँ</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>छिपाएँ</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>बही</translation>
        </message>
        <message numerus="yes">
            <source>{amount} from %Ln people came by phone or bank. It is not in the box and is not counted here.</source>
            <translation>
                <numerusform>%Ln व्यक्ति के {amount} फ़ोन या बैंक से आए। वे पेटी में नहीं हैं और यहाँ नहीं गिने जाते।</numerusform>
                <numerusform>%Ln लोगों के {amount} फ़ोन या बैंक से आए। वे पेटी में नहीं हैं और यहाँ नहीं गिने जाते।</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BoxCount</name>
        <message>
            <source>Counted</source>
            <translation>गिना गया</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>कितने</translation>
        </message>
    </context>
    <context>
        <name>BoxDoing</name>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>यह पिन गलत है। %Ln कोशिश बाकी।</numerusform>
                <numerusform>यह पिन गलत है। %Ln कोशिशें बाकी।</numerusform>
            </translation>
        </message>
        <message>
            <source>First {name} agrees: the PIN, or a thumb on paper (F9).</source>
            <translation>पहले {name} मानें: पिन, या काग़ज़ पर अंगूठा (F9)।</translation>
        </message>
        <message>
            <source>{name} got {amount}</source>
            <translation>{name} को {amount} मिले</translation>
        </message>
        <message>
            <source>{name} got what was missing</source>
            <translation>{name} को बाकी राशि मिली</translation>
        </message>
    </context>
    <context>
        <name>BoxSide</name>
        <message>
            <source>After this turn there is a new round.</source>
            <translation>इस बारी के बाद नया दौर है।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln turns to come in this round.</source>
            <translation>
                <numerusform>इस चक्र में %Ln बारी बाकी है।</numerusform>
                <numerusform>इस चक्र में %Ln बारियाँ बाकी हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>Hand {name} {amount}</source>
            <translation>{name} को {amount} दें</translation>
        </message>
        <message>
            <source>Swap turns</source>
            <translation>बारी बदलें</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>ड्रा</translation>
        </message>
        <message>
            <source>Leaves</source>
            <translation>छोड़ना</translation>
        </message>
        <message>
            <source>Had the pot and pays no more</source>
            <translation>राशि ले चुके, अब नहीं देते</translation>
        </message>
    </context>
    <context>
        <name>BoxTurnScreen</name>
        <message>
            <source>Turn</source>
            <translation>बारी</translation>
        </message>
        <message>
            <source>Auction minutes</source>
            <translation>नीलामी का विवरण</translation>
        </message>
        <message>
            <source>Turns and draw</source>
            <translation>बारियाँ और ड्रा</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>पिन</translation>
        </message>
        <message>
            <source>Give</source>
            <translation>दें</translation>
        </message>
        <message>
            <source>How it is paid</source>
            <translation>कैसे दिया जाए</translation>
        </message>
        <message>
            <source>Thumb on paper</source>
            <translation>काग़ज़ पर अंगूठा</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>ड्रा</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
        <message>
            <source>Members’ screen</source>
            <translation>सदस्यों की स्क्रीन</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>वापस लें</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>सभी कुंजियाँ</translation>
        </message>
        <message>
            <source>No box that goes round</source>
            <translation>कोई बारी वाला डिब्बा नहीं</translation>
        </message>
        <message>
            <source>The group opens one in the group rules.</source>
            <translation>समूह नियमों में एक खोलता है।</translation>
        </message>
        <message>
            <source>This turn comes on {day}. Nothing is asked for it today.</source>
            <translation>यह बारी {day} को आएगी। आज इसके लिए कुछ नहीं माँगा जाता।</translation>
        </message>
        <message>
            <source>{amount} is missing. This box pays out when the pot is full.</source>
            <translation>{amount} कम है। यह डिब्बा पूरा होने पर देता है।</translation>
        </message>
    </context>
    <context>
        <name>CallingCard</name>
        <message>
            <source>Calling</source>
            <translation>पुकार</translation>
        </message>
        <message>
            <source>Everybody was called</source>
            <translation>सबका नाम पुकारा गया</translation>
        </message>
        <message>
            <source>Came to {came} of {of} meetings</source>
            <translation>{of} में से {came} बैठकों में आए</translation>
        </message>
    </context>
    <context>
        <name>CloseScreen</name>
        <message>
            <source>Close</source>
            <translation>समापन</translation>
        </message>
        <message>
            <source>Meeting page</source>
            <translation>बैठक का पन्ना</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>पिन</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>हस्ताक्षर</translation>
        </message>
        <message>
            <source>Next person</source>
            <translation>अगला व्यक्ति</translation>
        </message>
        <message>
            <source>Day of the next meeting</source>
            <translation>अगली बैठक का दिन</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>छपाई की झलक</translation>
        </message>
        <message>
            <source>Members’ screen</source>
            <translation>सदस्यों की स्क्रीन</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>सभी कुंजियाँ</translation>
        </message>
        <message>
            <source>Cash locked in the box</source>
            <translation>पेटी में बंद नकद</translation>
        </message>
        <message>
            <source>Read out</source>
            <translation>पढ़कर सुनाना</translation>
        </message>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>यह पिन गलत है। %Ln कोशिश बाकी।</numerusform>
                <numerusform>यह पिन गलत है। %Ln कोशिशें बाकी।</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CloseWords</name>
        <message>
            <source>People here</source>
            <translation>उपस्थित लोग</translation>
        </message>
        <message>
            <source>cash {cash} + phone and bank {electronic}</source>
            <translation>नकद {cash} + फ़ोन और बैंक {electronic}</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>जमा हुआ</translation>
        </message>
        <message>
            <source>New loan: {name}</source>
            <translation>नया कर्ज़: {name}</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>खर्च</translation>
        </message>
        <message>
            <source>Difference written down</source>
            <translation>अंतर लिखा गया</translation>
        </message>
        <message>
            <source>Drawn: {names}</source>
            <translation>पर्ची निकली: {names}</translation>
        </message>
        <message>
            <source>Order of the turns, drawn: {names}</source>
            <translation>बारियों का क्रम, पर्ची से: {names}</translation>
        </message>
        <message>
            <source>Chosen for the loan: {name}</source>
            <translation>ऋण के लिए चुने गए: {name}</translation>
        </message>
        <message>
            <source>Turn: {name}</source>
            <translation>बारी: {name}</translation>
        </message>
        <message>
            <source>Brought for a seat: {name}</source>
            <translation>सीट के लिए लाए: {name}</translation>
        </message>
        <message>
            <source>Debt paid: {name}</source>
            <translation>बकाया चुकाया: {name}</translation>
        </message>
        <message>
            <source>Welfare help: {name}</source>
            <translation>कल्याण सहायता: {name}</translation>
        </message>
        <message>
            <source>Share-out: {name}</source>
            <translation>बँटवारा: {name}</translation>
        </message>
        <message>
            <source>Shares given back: {name}</source>
            <translation>वापस दिए शेयर: {name}</translation>
        </message>
        <message>
            <source>Savings given back: {name}</source>
            <translation>बचत लौटाई: {name}</translation>
        </message>
        <message>
            <source>Advance given back: {name}</source>
            <translation>अग्रिम वापस: {name}</translation>
        </message>
        <message>
            <source>Dividend: {name}</source>
            <translation>लाभांश: {name}</translation>
        </message>
        <message>
            <source>Leaves the group: {name}</source>
            <translation>समूह छोड़ते हैं: {name}</translation>
        </message>
        <message>
            <source>Deposit: {name}</source>
            <translation>जमा रकम: {name}</translation>
        </message>
        <message>
            <source>Loan to the group</source>
            <translation>समूह को ऋण</translation>
        </message>
        <message>
            <source>Paid to the lender</source>
            <translation>ऋणदाता को चुकाया</translation>
        </message>
        <message>
            <source>Money moved</source>
            <translation>पैसा हटाया गया</translation>
        </message>
        <message>
            <source>shares</source>
            <translation>शेयर</translation>
        </message>
        <message>
            <source>savings</source>
            <translation>बचत</translation>
        </message>
        <message>
            <source>welfare</source>
            <translation>कल्याण</translation>
        </message>
        <message>
            <source>turn</source>
            <translation>बारी</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>जुर्माना</translation>
        </message>
        <message>
            <source>loan</source>
            <translation>कर्ज़</translation>
        </message>
        <message>
            <source>registration</source>
            <translation>पंजीकरण</translation>
        </message>
        <message>
            <source>part of the loan is paid</source>
            <translation>कर्ज़ का कुछ भाग चुकाया</translation>
        </message>
        <message>
            <source>absent: {kinds}</source>
            <translation>अनुपस्थित: {kinds}</translation>
        </message>
        <message>
            <source>Treasurer</source>
            <translation>कोषाध्यक्ष</translation>
        </message>
        <message>
            <source>Chairperson</source>
            <translation>अध्यक्ष</translation>
        </message>
        <message>
            <source>Key {number}</source>
            <translation>चाबी {number}</translation>
        </message>
    </context>
    <context>
        <name>ClosedCard</name>
        <message>
            <source>Meeting {no} is closed</source>
            <translation>बैठक {no} समाप्त हुई</translation>
        </message>
        <message>
            <source>Provisional: the next meeting begins with the missing keys</source>
            <translation>अस्थायी: अगली बैठक छूटी चाबियों से शुरू होगी</translation>
        </message>
        <message>
            <source>Signed by all and locked</source>
            <translation>सबके हस्ताक्षर, ताला लगा</translation>
        </message>
        <message>
            <source>Copy these eight signs into the paper book:</source>
            <translation>ये आठ चिह्न काग़ज़ की बही में लिखें:</translation>
        </message>
        <message>
            <source>Open the folder of papers</source>
            <translation>काग़ज़ों का फ़ोल्डर खोलें</translation>
        </message>
        <message>
            <source>Back to Home</source>
            <translation>मुख्य पृष्ठ पर</translation>
        </message>
        <message numerus="yes">
            <source>%Ln papers are written</source>
            <translation>
                <numerusform>%Ln काग़ज़ लिखा गया</numerusform>
                <numerusform>%Ln काग़ज़ लिखे गए</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The copy opens and holds %Ln entries</source>
            <translation>
                <numerusform>प्रति खुलती है, उसमें %Ln प्रविष्टि है</numerusform>
                <numerusform>प्रति खुलती है, उसमें %Ln प्रविष्टियाँ हैं</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Collect</name>
        <message>
            <source>thousand toman</source>
            <translation>हज़ार तोमान</translation>
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
            <source>Fines</source>
            <translation>जुर्माना</translation>
        </message>
        <message>
            <source>Loan</source>
            <translation>कर्ज़</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>शुल्क</translation>
        </message>
        <message>
            <source>Advance</source>
            <translation>अग्रिम</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>माँग</translation>
        </message>
        <message>
            <source>Charge</source>
            <translation>शुल्क</translation>
        </message>
        <message>
            <source>Extra</source>
            <translation>अतिरिक्त</translation>
        </message>
        <message>
            <source>Arrears</source>
            <translation>बकाया</translation>
        </message>
        <message>
            <source>{price} each · {min} to {max}</source>
            <translation>हर एक {price} · {min} से {max}</translation>
        </message>
        <message>
            <source>due today</source>
            <translation>आज देय</translation>
        </message>
        <message>
            <source>loan of the fund</source>
            <translation>कोष का ऋण</translation>
        </message>
        <message>
            <source>by the rules</source>
            <translation>नियम से</translation>
        </message>
        <message>
            <source>{price} each</source>
            <translation>हर एक {price}</translation>
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
            <source>USDT</source>
            <translation>USDT</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>दो तरह</translation>
        </message>
        <message>
            <source>late</source>
            <translation>देर</translation>
        </message>
        <message>
            <source>absence</source>
            <translation>अनुपस्थिति</translation>
        </message>
        <message>
            <source>apology</source>
            <translation>माफ़ी</translation>
        </message>
        <message>
            <source>paid late</source>
            <translation>देर से भुगतान</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>फ़ोन</translation>
        </message>
        <message>
            <source>noise</source>
            <translation>शोर</translation>
        </message>
        <message>
            <source>conduct</source>
            <translation>आचरण</translation>
        </message>
        <message>
            <source>{amount} from the advance</source>
            <translation>{amount} अग्रिम से</translation>
        </message>
        <message>
            <source>{amount} penalty</source>
            <translation>{amount} दंड</translation>
        </message>
        <message>
            <source>{amount} fee</source>
            <translation>{amount} शुल्क</translation>
        </message>
        <message>
            <source>{amount} interest</source>
            <translation>{amount} ब्याज</translation>
        </message>
        <message>
            <source>{amount} loan</source>
            <translation>{amount} कर्ज़</translation>
        </message>
        <message>
            <source>Absent — sent apology</source>
            <translation>अनुपस्थित — सूचना दी</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>अनुपस्थित</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>अपेक्षित</translation>
        </message>
        <message>
            <source>typed, not written</source>
            <translation>टाइप हुआ, लिखा नहीं</translation>
        </message>
        <message>
            <source>written</source>
            <translation>लिखा गया</translation>
        </message>
        <message>
            <source>written, other than expected</source>
            <translation>लिखा गया, अपेक्षा से अलग</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>बंद</translation>
        </message>
        <message>
            <source>written twice</source>
            <translation>दो बार लिखा</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>अनुपस्थित</translation>
        </message>
    </context>
    <context>
        <name>CollectHeader</name>
        <message>
            <source>Member</source>
            <translation>सदस्य</translation>
        </message>
        <message>
            <source>Flat</source>
            <translation>फ़्लैट</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>कैसे दिया</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>कुल</translation>
        </message>
    </context>
    <context>
        <name>CollectScreen</name>
        <message>
            <source>Collect</source>
            <translation>जमा</translation>
        </message>
        <message>
            <source>Paid exactly</source>
            <translation>पूरा दिया</translation>
        </message>
        <message>
            <source>Other amount</source>
            <translation>अन्य राशि</translation>
        </message>
        <message>
            <source>Next box</source>
            <translation>अगला खाना</translation>
        </message>
        <message>
            <source>A–Z</source>
            <translation>A–Z</translation>
        </message>
        <message>
            <source>Find name</source>
            <translation>नाम खोजें</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>अनुपस्थित</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>वापसी</translation>
        </message>
        <message>
            <source>All the rest paid exactly</source>
            <translation>बाकी सबने पूरा दिया</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>वापस लें</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>सभी कुंजियाँ</translation>
        </message>
        <message numerus="yes">
            <source>%Ln members paid exactly</source>
            <translation>
                <numerusform>%Ln सदस्य ने पूरा दिया</numerusform>
                <numerusform>%Ln सदस्यों ने पूरा दिया</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} paid {amount}</source>
            <translation>{name} ने {amount} दिए</translation>
        </message>
    </context>
    <context>
        <name>CollectStep</name>
        <message>
            <source>Reading the sheet</source>
            <translation>पत्रक पढ़ा जा रहा है</translation>
        </message>
        <message>
            <source>The book is not open yet</source>
            <translation>बही अभी खुली नहीं है</translation>
        </message>
        <message>
            <source>The keys open it in step 1; then money is written.</source>
            <translation>चाबियाँ इसे चरण 1 में खोलती हैं; फिर पैसे लिखे जाते हैं।</translation>
        </message>
        <message>
            <source>Go to step 1</source>
            <translation>चरण 1 पर जाएँ</translation>
        </message>
        <message>
            <source>No members yet</source>
            <translation>अभी कोई सदस्य नहीं</translation>
        </message>
        <message>
            <source>Write the members first; each gets a row here.</source>
            <translation>पहले सदस्य लिखें; हर एक को यहाँ एक पंक्ति मिलती है।</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>फिर पढ़ें</translation>
        </message>
        <message>
            <source>Collect</source>
            <translation>जमा</translation>
        </message>
        <message>
            <source>Next: {name}</source>
            <translation>अगला: {name}</translation>
        </message>
        <message>
            <source>{paid} of {due} have paid</source>
            <translation>{due} में से {paid} ने दिया</translation>
        </message>
    </context>
    <context>
        <name>CollectedSoFar</name>
        <message>
            <source>Collected so far</source>
            <translation>अब तक जमा</translation>
        </message>
        <message>
            <source>Cash in the box now</source>
            <translation>पेटी में नकद</translation>
        </message>
    </context>
    <context>
        <name>Consent</name>
        <message>
            <source>Thumb on paper</source>
            <translation>काग़ज़ पर अंगूठा</translation>
        </message>
        <message>
            <source>All agreed</source>
            <translation>सब सहमत</translation>
        </message>
        <message>
            <source>{name} agrees</source>
            <translation>{name} सहमत हैं</translation>
        </message>
    </context>
    <context>
        <name>CorrectionPage</name>
        <message>
            <source>Why it is taken back</source>
            <translation>क्यों वापस ली जाती है</translation>
        </message>
        <message>
            <source>Chairperson’s PIN</source>
            <translation>अध्यक्ष का पिन</translation>
        </message>
        <message>
            <source>Key holder’s PIN</source>
            <translation>चाबीधारक का PIN</translation>
        </message>
        <message>
            <source>The old line stays and is crossed out by a new one on today’s page.</source>
            <translation>पुरानी पंक्ति रहती है; आज के पन्ने की नई पंक्ति उसे काटती है।</translation>
        </message>
        <message>
            <source>Meeting {no}, {day}</source>
            <translation>बैठक {no}, {day}</translation>
        </message>
    </context>
    <context>
        <name>CountScreen</name>
        <message>
            <source>Count</source>
            <translation>गिनती</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>कितने</translation>
        </message>
        <message>
            <source>Next note</source>
            <translation>अगला नोट</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>चलें</translation>
        </message>
        <message>
            <source>Accept the count</source>
            <translation>गिनती मानें</translation>
        </message>
        <message>
            <source>Go on another day</source>
            <translation>किसी और दिन आगे बढ़ें</translation>
        </message>
        <message>
            <source>Hide the book</source>
            <translation>बही छिपाएँ</translation>
        </message>
        <message>
            <source>Who counts</source>
            <translation>कौन गिनता है</translation>
        </message>
        <message>
            <source>Write the difference down</source>
            <translation>अंतर लिखें</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>वापस लें</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>सभी कुंजियाँ</translation>
        </message>
        <message>
            <source>We count the box</source>
            <translation>हम पेटी गिन रहे हैं</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>गिना गया</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>बही</translation>
        </message>
        <message>
            <source>Read out and close</source>
            <translation>सुनाएँ और समाप्त करें</translation>
        </message>
        <message>
            <source>Type how many there are of each, 0 for none.</source>
            <translation>हर एक कितने हैं लिखें, कोई नहीं तो 0।</translation>
        </message>
    </context>
    <context>
        <name>CountSide</name>
        <message>
            <source>The count does not hold any more: {amount} was written after it ({name}). Count again and press Ctrl+Enter.</source>
            <translation>गिनती अब मान्य नहीं: उसके बाद {amount} लिखा गया ({name})। फिर गिनें और Ctrl+Enter दबाएँ।</translation>
        </message>
    </context>
    <context>
        <name>CountWords</name>
        <message>
            <source>Cash collected</source>
            <translation>जमा नकद</translation>
        </message>
        <message>
            <source>Money moved</source>
            <translation>पैसा हटाया गया</translation>
        </message>
        <message>
            <source>Difference written down</source>
            <translation>अंतर लिखा गया</translation>
        </message>
        <message>
            <source>Box at the start</source>
            <translation>शुरू में पेटी</translation>
        </message>
        <message>
            <source>Loan: {name}</source>
            <translation>कर्ज़: {name}</translation>
        </message>
        <message>
            <source>A guarantor paid for {name}</source>
            <translation>{name} के लिए गारंटर ने दिया</translation>
        </message>
        <message>
            <source>Turn: {name}</source>
            <translation>बारी: {name}</translation>
        </message>
        <message>
            <source>Brought for a seat: {name}</source>
            <translation>सीट के लिए लाए: {name}</translation>
        </message>
        <message>
            <source>Debt paid: {name}</source>
            <translation>बकाया चुकाया: {name}</translation>
        </message>
        <message>
            <source>Welfare help: {name}</source>
            <translation>कल्याण सहायता: {name}</translation>
        </message>
        <message>
            <source>Share-out: {name}</source>
            <translation>बँटवारा: {name}</translation>
        </message>
        <message>
            <source>Shares given back: {name}</source>
            <translation>वापस दिए शेयर: {name}</translation>
        </message>
        <message>
            <source>Savings given back: {name}</source>
            <translation>बचत लौटाई: {name}</translation>
        </message>
        <message>
            <source>Advance given back: {name}</source>
            <translation>अग्रिम वापस: {name}</translation>
        </message>
        <message>
            <source>Dividend: {name}</source>
            <translation>लाभांश: {name}</translation>
        </message>
        <message>
            <source>Leaves the group: {name}</source>
            <translation>समूह छोड़ते हैं: {name}</translation>
        </message>
        <message>
            <source>Loan to the group</source>
            <translation>समूह को ऋण</translation>
        </message>
        <message>
            <source>Deposit: {name}</source>
            <translation>जमा रकम: {name}</translation>
        </message>
        <message>
            <source>An expense</source>
            <translation>एक खर्च</translation>
        </message>
        <message>
            <source>shares</source>
            <translation>शेयर</translation>
        </message>
        <message>
            <source>savings</source>
            <translation>बचत</translation>
        </message>
        <message>
            <source>welfare</source>
            <translation>कल्याण</translation>
        </message>
        <message>
            <source>turn</source>
            <translation>बारी</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>जुर्माना</translation>
        </message>
        <message>
            <source>penalty</source>
            <translation>दंड</translation>
        </message>
        <message>
            <source>loan fee</source>
            <translation>कर्ज़ का शुल्क</translation>
        </message>
        <message>
            <source>loan interest</source>
            <translation>कर्ज़ का ब्याज</translation>
        </message>
        <message>
            <source>loan</source>
            <translation>कर्ज़</translation>
        </message>
        <message>
            <source>Count the coins of {amount} again</source>
            <translation>{amount} के सिक्के फिर गिनें</translation>
        </message>
        <message>
            <source>{count} × {amount} is the whole difference.</source>
            <translation>{count} × {amount} ही पूरा अंतर है।</translation>
        </message>
        <message>
            <source>Count the notes of {amount} again</source>
            <translation>{amount} के नोट फिर गिनें</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>फिर गिनें</translation>
        </message>
        <message>
            <source>“All the rest paid exactly” looks at nobody’s hands.</source>
            <translation>“बाकी सबने ठीक दिया” किसी के हाथ नहीं देखता।</translation>
        </message>
        <message>
            <source>See the rows</source>
            <translation>पंक्तियाँ देखें</translation>
        </message>
        <message>
            <source>See the entry</source>
            <translation>प्रविष्टि देखें</translation>
        </message>
        <message>
            <source>{name}: {amount}</source>
            <translation>{name}: {amount}</translation>
        </message>
        <message>
            <source>Written at {time}. If this was not paid, box and book agree.</source>
            <translation>{time} पर लिखा। यदि यह नहीं दिया गया, पेटी और बही मिलते हैं।</translation>
        </message>
        <message>
            <source>{name} got {amount} change</source>
            <translation>{name} को {amount} छुट्टा मिला</translation>
        </message>
        <message>
            <source>If {right} was given back, box and book agree.</source>
            <translation>यदि {right} लौटाए गए, पेटी और बही मिलते हैं।</translation>
        </message>
        <message>
            <source>{name} paid {amount} in cash</source>
            <translation>{name} ने {amount} नकद दिए</translation>
        </message>
        <message>
            <source>{name} usually pays by phone. Then no notes came in.</source>
            <translation>{name} प्रायः फ़ोन से देते हैं। तब कोई नोट नहीं आया।</translation>
        </message>
        <message>
            <source>Written at {time}. If nothing was handed over, box and book agree.</source>
            <translation>{time} पर लिखा। यदि कुछ नहीं दिया गया, पेटी और बही मिलते हैं।</translation>
        </message>
        <message>
            <source>{name}: {part} {amount}</source>
            <translation>{name}: {part} {amount}</translation>
        </message>
        <message>
            <source>{name}: {right} was changed to {amount}</source>
            <translation>{name}: {right} बदलकर {amount} किया गया</translation>
        </message>
        <message>
            <source>If {right} was right, box and book agree.</source>
            <translation>यदि {right} सही था, पेटी और बही मिलते हैं।</translation>
        </message>
        <message>
            <source>If the money went the other way, box and book agree.</source>
            <translation>यदि पैसा उलटी ओर गया, पेटी और बही मिलते हैं।</translation>
        </message>
        <message>
            <source>If two digits changed places and it was {right}, box and book agree.</source>
            <translation>यदि दो अंक अदल-बदल हुए और {right} था, पेटी और बही मिलते हैं।</translation>
        </message>
        <message>
            <source>If it was {right}, box and book agree.</source>
            <translation>यदि {right} था, पेटी और बही मिलते हैं।</translation>
        </message>
    </context>
    <context>
        <name>Counting</name>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>%Ln व्यक्ति</numerusform>
                <numerusform>%Ln लोग</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln apologies</source>
            <translation>
                <numerusform>%Ln क्षमा</numerusform>
                <numerusform>%Ln क्षमा</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln days late</source>
            <translation>
                <numerusform>%Ln दिन देर</numerusform>
                <numerusform>%Ln दिन देर</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln given</source>
            <translation>
                <numerusform>%Ln दिया</numerusform>
                <numerusform>%Ln दिए</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln months without a loan</source>
            <translation>
                <numerusform>%Ln महीना बिना ऋण</numerusform>
                <numerusform>%Ln महीने बिना ऋण</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Needs %Ln more guarantors</source>
            <translation>
                <numerusform>%Ln ज़मानती और चाहिए</numerusform>
                <numerusform>%Ln ज़मानती और चाहिए</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more decisions, in the minutes</source>
            <translation>
                <numerusform>और %Ln निर्णय, कार्यवृत्त में</numerusform>
                <numerusform>और %Ln निर्णय, कार्यवृत्त में</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln expenses</source>
            <translation>
                <numerusform>%Ln खर्च</numerusform>
                <numerusform>%Ln खर्च</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln प्रविष्टि</numerusform>
                <numerusform>%Ln प्रविष्टियाँ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not more than %Ln times the savings</source>
            <translation>
                <numerusform>बचत के %Ln गुने से अधिक नहीं</numerusform>
                <numerusform>बचत के %Ln गुने से अधिक नहीं</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paid back within %Ln meetings</source>
            <translation>
                <numerusform>%Ln बैठक में चुकाना</numerusform>
                <numerusform>%Ln बैठकों में चुकाना</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows were written all at once</source>
            <translation>
                <numerusform>%Ln पंक्ति एक साथ लिखी गई</numerusform>
                <numerusform>%Ln पंक्तियाँ एक साथ लिखी गईं</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change to %Ln shares</source>
            <translation>
                <numerusform>%Ln शेयर करें</numerusform>
                <numerusform>%Ln शेयर करें</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Written at {time}. With %Ln shares box and book agree.</source>
            <translation>
                <numerusform>{time} पर लिखा। %Ln शेयर से पेटी और बही मिलते हैं।</numerusform>
                <numerusform>{time} पर लिखा। %Ln शेयरों से पेटी और बही मिलते हैं।</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DecideCard</name>
        <message>
            <source>Hands up</source>
            <translation>हाथ उठाकर</translation>
        </message>
        <message numerus="yes">
            <source>%Ln vote. {name} does not vote on this loan.</source>
            <translation>
                <numerusform>%Ln मत देता है। {name} अपने कर्ज़ पर मत नहीं देते।</numerusform>
                <numerusform>%Ln मत देते हैं। {name} अपने कर्ज़ पर मत नहीं देते।</numerusform>
            </translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>हाँ</translation>
        </message>
        <message>
            <source>No</source>
            <translation>नहीं</translation>
        </message>
        <message>
            <source>Who allows it</source>
            <translation>कौन अनुमति देता है</translation>
        </message>
        <message>
            <source>Who allows it: {n} of {of}</source>
            <translation>कौन अनुमति देता है: {of} में से {n}</translation>
        </message>
        <message>
            <source>Give {amount} in cash</source>
            <translation>{amount} नकद दें</translation>
        </message>
        <message>
            <source>Give {amount} by phone</source>
            <translation>{amount} फ़ोन से दें</translation>
        </message>
        <message>
            <source>Give {amount} by bank</source>
            <translation>{amount} बैंक से दें</translation>
        </message>
        <message>
            <source>Wait for money</source>
            <translation>पैसे की प्रतीक्षा</translation>
        </message>
        <message>
            <source>Smaller amount</source>
            <translation>कम रकम</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>आज नहीं</translation>
        </message>
        <message>
            <source>Why not today?</source>
            <translation>आज क्यों नहीं?</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>पारित</translation>
        </message>
        <message>
            <source>Not passed</source>
            <translation>पारित नहीं</translation>
        </message>
        <message numerus="yes">
            <source>%Ln needed</source>
            <translation>
                <numerusform>%Ln चाहिए</numerusform>
                <numerusform>%Ln चाहिए</numerusform>
            </translation>
        </message>
        <message>
            <source>Paid out of the welfare bag</source>
            <translation>कल्याण थैली से दिया जाएगा</translation>
        </message>
        <message>
            <source>Paid out in</source>
            <translation>कैसे दिया जाए</translation>
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
    </context>
    <context>
        <name>DifferenceCard</name>
        <message>
            <source>Not counted yet</source>
            <translation>अभी गिना नहीं</translation>
        </message>
        <message>
            <source>Count aloud, large notes first. Enter leads to the next.</source>
            <translation>ज़ोर से गिनें, पहले बड़े नोट। Enter अगले पर ले जाता है।</translation>
        </message>
        <message>
            <source>Box and book agree</source>
            <translation>पेटी और बही मिलते हैं</translation>
        </message>
        <message>
            <source>Loan bag {loan}, welfare bag {welfare}.</source>
            <translation>कर्ज़ की थैली {loan}, कल्याण की थैली {welfare}।</translation>
        </message>
        <message>
            <source>Box and book do not agree</source>
            <translation>पेटी और बही नहीं मिलते</translation>
        </message>
        <message>
            <source>There is {amount} more in the box than in the book.</source>
            <translation>पेटी में बही से {amount} अधिक है।</translation>
        </message>
        <message>
            <source>There is {amount} less in the box than in the book.</source>
            <translation>पेटी में बही से {amount} कम है।</translation>
        </message>
    </context>
    <context>
        <name>DrawCard</name>
        <message>
            <source>The draw</source>
            <translation>लॉटरी</translation>
        </message>
        <message>
            <source>This seal is read out and written down. Now five members show a number.</source>
            <translation>यह मुहर पढ़कर सुनाई और लिखी जाती है। अब पाँच सदस्य एक संख्या दिखाएँ।</translation>
        </message>
        <message>
            <source>The computer locks a secret, then five members show a number.</source>
            <translation>कंप्यूटर एक रहस्य बंद करता है, फिर पाँच सदस्य एक संख्या दिखाते हैं।</translation>
        </message>
        <message>
            <source>Lock the secret</source>
            <translation>रहस्य बंद करें</translation>
        </message>
        <message>
            <source>Open the seal</source>
            <translation>मुहर खोलें</translation>
        </message>
        <message>
            <source>Or a slip from the bag, and two members who saw it:</source>
            <translation>या थैले से पर्ची, और दो सदस्य जिन्होंने देखा:</translation>
        </message>
        <message>
            <source>Drawn with paper slips</source>
            <translation>पर्चियों से निकाला</translation>
        </message>
        <message>
            <source>Who was drawn</source>
            <translation>कौन निकला</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>गवाह</translation>
        </message>
        <message>
            <source>A number from 0 to 99 is missing.</source>
            <translation>0 से 99 तक की एक संख्या कम है।</translation>
        </message>
    </context>
    <context>
        <name>DrawPage</name>
        <message>
            <source>1  The computer locks its secret</source>
            <translation>1  कंप्यूटर अपनी गुप्त कुंजी बंद करता है</translation>
        </message>
        <message>
            <source>2  Five members show a number</source>
            <translation>2  पाँच सदस्य एक अंक दिखाते हैं</translation>
        </message>
        <message>
            <source>3  The new order</source>
            <translation>3  नया क्रम</translation>
        </message>
        <message>
            <source>Sealed, write it down</source>
            <translation>मुहर लगी, लिख लें</translation>
        </message>
        <message>
            <source>This is the seal. It is written in the minutes and read out. The secret behind it cannot be changed any more.</source>
            <translation>यह मुहर है। इसे कार्यवृत्त में लिखा और पढ़ा जाता है। इसके पीछे की गुप्त कुंजी अब नहीं बदल सकती।</translation>
        </message>
        <message>
            <source>Lock the secret</source>
            <translation>गुप्त कुंजी बंद करें</translation>
        </message>
        <message>
            <source>Prefer paper? Fold the slips, draw them from the bag and type the numbers of the seats in the order drawn; two members witness it.</source>
            <translation>काग़ज़ पसंद है? पर्चियाँ मोड़ें, थैले से निकालें और सीटों के अंक क्रम से लिखें; दो सदस्य गवाह हों।</translation>
        </message>
        <message>
            <source>Seats as drawn: 3 7 1</source>
            <translation>निकली सीटें: 3 7 1</translation>
        </message>
        <message>
            <source>Drawn with paper slips</source>
            <translation>पर्चियों से निकाला</translation>
        </message>
        <message>
            <source>Who needs it most? The meeting votes.</source>
            <translation>सबसे ज़्यादा ज़रूरत किसे है? बैठक मत दे।</translation>
        </message>
        <message>
            <source>Why, and the hands: school fees, 14 to 3</source>
            <translation>क्यों, और हाथ: स्कूल फ़ीस, 14 बनाम 3</translation>
        </message>
        <message>
            <source>Give the turn by vote</source>
            <translation>मत से बारी दें</translation>
        </message>
        <message>
            <source>Each writes any number from 0 to 99 on a slip. All are turned over together.</source>
            <translation>हर कोई पर्ची पर 0 से 99 तक कोई अंक लिखे। सब एक साथ पलटी जाएँ।</translation>
        </message>
        <message>
            <source>Open the seal</source>
            <translation>मुहर खोलें</translation>
        </message>
        <message>
            <source>The secret was locked before the numbers, and the numbers were written before anyone saw the order. So nobody can choose it, not the computer and not the treasurer.</source>
            <translation>गुप्त कुंजी अंकों से पहले बंद हुई, और अंक क्रम देखने से पहले लिखे गए। इसलिए क्रम कोई नहीं चुन सकता, न कंप्यूटर, न कोषाध्यक्ष।</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>और %Ln</numerusform>
                <numerusform>और %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>The draw fits</source>
            <translation>ड्रा सही है</translation>
        </message>
        <message>
            <source>secret {secret}</source>
            <translation>गुप्त कुंजी {secret}</translation>
        </message>
        <message>
            <source>Accept the order</source>
            <translation>क्रम स्वीकारें</translation>
        </message>
        <message>
            <source>Print with proof</source>
            <translation>प्रमाण सहित छापें</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
        <message>
            <source>A number from 0 to 99 is missing.</source>
            <translation>0 से 99 तक का एक अंक बाकी है।</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>is here</source>
            <translation>यहाँ हैं</translation>
        </message>
        <message>
            <source>came late</source>
            <translation>देर से आए</translation>
        </message>
        <message>
            <source>sent an apology</source>
            <translation>ने माफ़ी भेजी</translation>
        </message>
        <message>
            <source>is absent</source>
            <translation>अनुपस्थित हैं</translation>
        </message>
        <message>
            <source>is stood in for</source>
            <translation>की जगह कोई है</translation>
        </message>
        <message>
            <source>left early</source>
            <translation>पहले चले गए</translation>
        </message>
        <message>
            <source>put to the vote</source>
            <translation>वोट पर रखा</translation>
        </message>
        <message>
            <source>votes counted</source>
            <translation>वोट गिने</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>ने दिया</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>जुर्माना</translation>
        </message>
        <message>
            <source>asks the fund for</source>
            <translation>कोष से माँगता है</translation>
        </message>
        <message>
            <source>is passed over this month</source>
            <translation>इस महीने छोड़ा गया</translation>
        </message>
        <message>
            <source>is chosen by the fair order</source>
            <translation>न्यायपूर्ण क्रम से चुना गया</translation>
        </message>
        <message>
            <source>penalty</source>
            <translation>दंड</translation>
        </message>
        <message>
            <source>bill</source>
            <translation>बिल</translation>
        </message>
        <message>
            <source>waived</source>
            <translation>माफ़</translation>
        </message>
        <message>
            <source>paid too much: advance</source>
            <translation>ज़्यादा चुकाया: अग्रिम</translation>
        </message>
        <message>
            <source>paid from the advance</source>
            <translation>अग्रिम से चुकाया</translation>
        </message>
        <message>
            <source>money of somebody unknown</source>
            <translation>अनजान व्यक्ति का पैसा</translation>
        </message>
        <message>
            <source>came before</source>
            <translation>पहले आया</translation>
        </message>
        <message>
            <source>loan</source>
            <translation>कर्ज़</translation>
        </message>
        <message>
            <source>charge on the loan</source>
            <translation>कर्ज़ का शुल्क</translation>
        </message>
        <message>
            <source>asked for a loan</source>
            <translation>ने कर्ज़ माँगा</translation>
        </message>
        <message>
            <source>stands for a loan</source>
            <translation>कर्ज़ की गारंटी देते हैं</translation>
        </message>
        <message>
            <source>is let go as a guarantor</source>
            <translation>गारंटी से मुक्त</translation>
        </message>
        <message>
            <source>loan decided</source>
            <translation>कर्ज़ पर फ़ैसला</translation>
        </message>
        <message>
            <source>loan agreed anew</source>
            <translation>कर्ज़ नए सिरे से तय</translation>
        </message>
        <message>
            <source>loan paid out of savings</source>
            <translation>कर्ज़ बचत से चुकाया</translation>
        </message>
        <message>
            <source>loan paid by a guarantor</source>
            <translation>कर्ज़ गारंटर ने चुकाया</translation>
        </message>
        <message>
            <source>paid the guarantor back</source>
            <translation>ने गारंटर को लौटाया</translation>
        </message>
        <message>
            <source>part of the loan forgiven</source>
            <translation>कर्ज़ का हिस्सा माफ़</translation>
        </message>
        <message>
            <source>loan written off</source>
            <translation>कर्ज़ बट्टे खाते में</translation>
        </message>
        <message>
            <source>interest earned</source>
            <translation>ब्याज अर्जित</translation>
        </message>
        <message>
            <source>turn paid out</source>
            <translation>बारी दी गई</translation>
        </message>
        <message>
            <source>round begun</source>
            <translation>दौर शुरू</translation>
        </message>
        <message>
            <source>turn given by vote</source>
            <translation>मत से बारी</translation>
        </message>
        <message>
            <source>turns swapped</source>
            <translation>बारी बदली</translation>
        </message>
        <message>
            <source>waits for a later turn</source>
            <translation>बाद की बारी तक रुके</translation>
        </message>
        <message>
            <source>owes for the turn</source>
            <translation>बारी का बकाया</translation>
        </message>
        <message>
            <source>got what was missing</source>
            <translation>बाकी राशि मिली</translation>
        </message>
        <message>
            <source>debt borne by the reserve</source>
            <translation>क़र्ज़ रिज़र्व ने उठाया</translation>
        </message>
        <message>
            <source>pot auctioned</source>
            <translation>राशि की नीलामी हुई</translation>
        </message>
        <message>
            <source>seat sold</source>
            <translation>हिस्सा बिका</translation>
        </message>
        <message>
            <source>seat handed on</source>
            <translation>सीट दी गई</translation>
        </message>
        <message>
            <source>seat given up</source>
            <translation>सीट छोड़ी</translation>
        </message>
        <message>
            <source>somebody stands for the seat</source>
            <translation>सीट की गारंटी</translation>
        </message>
        <message>
            <source>pays no more for the turns</source>
            <translation>अब बारी का पैसा नहीं देते</translation>
        </message>
        <message>
            <source>share-out agreed</source>
            <translation>बँटवारा तय</translation>
        </message>
        <message>
            <source>part of the share-out</source>
            <translation>बँटवारे का हिस्सा</translation>
        </message>
        <message>
            <source>share-out paid</source>
            <translation>बँटवारा दिया</translation>
        </message>
        <message>
            <source>advance given back</source>
            <translation>अग्रिम वापस दिया</translation>
        </message>
        <message>
            <source>shares given back</source>
            <translation>शेयर वापस</translation>
        </message>
        <message>
            <source>savings given back</source>
            <translation>बचत लौटाई</translation>
        </message>
        <message>
            <source>dividend agreed</source>
            <translation>लाभांश तय</translation>
        </message>
        <message>
            <source>parts of the dividend</source>
            <translation>लाभांश के हिस्से</translation>
        </message>
        <message>
            <source>dividend paid</source>
            <translation>लाभांश दिया</translation>
        </message>
        <message>
            <source>interest on savings</source>
            <translation>बचत पर ब्याज</translation>
        </message>
        <message>
            <source>loan to the group</source>
            <translation>समूह को ऋण</translation>
        </message>
        <message>
            <source>paid to the lender</source>
            <translation>ऋणदाता को चुकाया</translation>
        </message>
        <message>
            <source>debt paid</source>
            <translation>बकाया चुकाया</translation>
        </message>
        <message>
            <source>put into an investment</source>
            <translation>निवेश में लगाया</translation>
        </message>
        <message>
            <source>back from an investment</source>
            <translation>निवेश से वापस</translation>
        </message>
        <message>
            <source>leaves the group, settled</source>
            <translation>समूह छोड़ते हैं, हिसाब हुआ</translation>
        </message>
        <message>
            <source>welfare help</source>
            <translation>कल्याण सहायता</translation>
        </message>
        <message>
            <source>expense</source>
            <translation>ख़र्च</translation>
        </message>
        <message>
            <source>money moved</source>
            <translation>पैसे हटाए गए</translation>
        </message>
        <message>
            <source>box counted</source>
            <translation>पेटी गिनी गई</translation>
        </message>
        <message>
            <source>difference written</source>
            <translation>अंतर लिखा गया</translation>
        </message>
        <message>
            <source>cost of the building</source>
            <translation>इमारत का खर्च</translation>
        </message>
        <message>
            <source>cost paid</source>
            <translation>खर्च चुकाया</translation>
        </message>
        <message>
            <source>bill of the building</source>
            <translation>इमारत का बिल</translation>
        </message>
        <message>
            <source>part of the bill</source>
            <translation>बिल का हिस्सा</translation>
        </message>
        <message>
            <source>levy agreed</source>
            <translation>विशेष अंशदान तय</translation>
        </message>
        <message>
            <source>deposit</source>
            <translation>जमानत राशि</translation>
        </message>
        <message>
            <source>flat added</source>
            <translation>फ़्लैट जोड़ा गया</translation>
        </message>
        <message>
            <source>people of a flat</source>
            <translation>फ़्लैट के रहने वाले</translation>
        </message>
        <message>
            <source>meter read</source>
            <translation>मीटर पढ़ा गया</translation>
        </message>
        <message>
            <source>promised</source>
            <translation>ने वादा किया</translation>
        </message>
        <message>
            <source>was given time</source>
            <translation>को मोहलत मिली</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>वापस लिया</translation>
        </message>
        <message>
            <source>does not agree</source>
            <translation>सहमत नहीं</translation>
        </message>
        <message>
            <source>a dispute is settled</source>
            <translation>आपत्ति सुलझी</translation>
        </message>
        <message>
            <source>{count} entries</source>
            <translation>{count} प्रविष्टियाँ</translation>
        </message>
    </context>
    <context>
        <name>ExpenseCard</name>
        <message>
            <source>Expenses</source>
            <translation>खर्च</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>किसलिए</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>कितना</translation>
        </message>
        <message>
            <source>Given to</source>
            <translation>किसे दिया</translation>
        </message>
        <message>
            <source>Write the expense</source>
            <translation>खर्च लिखें</translation>
        </message>
        <message>
            <source>in cash</source>
            <translation>नकद</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>फ़ोन से</translation>
        </message>
        <message>
            <source>by bank</source>
            <translation>बैंक से</translation>
        </message>
        <message>
            <source>Up to {limit} the treasurer decides. Above that, hands are counted.</source>
            <translation>{limit} तक कोषाध्यक्ष तय करते हैं। उससे ऊपर हाथ गिने जाते हैं।</translation>
        </message>
    </context>
    <context>
        <name>FairScreen</name>
        <message>
            <source>Loans</source>
            <translation>ऋण</translation>
        </message>
        <message>
            <source>The choice</source>
            <translation>चयन</translation>
        </message>
        <message>
            <source>Amount or PIN</source>
            <translation>राशि या PIN</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>क्यों?</translation>
        </message>
        <message>
            <source>Somebody asks</source>
            <translation>कोई माँगता है</translation>
        </message>
        <message>
            <source>Pass over</source>
            <translation>छोड़ें</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>लॉटरी</translation>
        </message>
        <message>
            <source>How it is paid</source>
            <translation>कैसे दिया जाए</translation>
        </message>
        <message>
            <source>Next fund</source>
            <translation>अगला कोष</translation>
        </message>
        <message>
            <source>Give the loan</source>
            <translation>ऋण दें</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>वापस लें</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>सभी कुंजियाँ</translation>
        </message>
        <message>
            <source>No fund</source>
            <translation>कोई कोष नहीं</translation>
        </message>
        <message>
            <source>The group opens one in the group rules.</source>
            <translation>समूह इसे समूह के नियमों में खोलता है।</translation>
        </message>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>यह पिन गलत है। %Ln कोशिश बाकी।</numerusform>
                <numerusform>यह पिन गलत है। %Ln कोशिशें बाकी।</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs the PIN of who allows it</source>
            <translation>अनुमति देने वाले का PIN चाहिए</translation>
        </message>
        <message>
            <source>Written: nobody was chosen</source>
            <translation>लिखा गया: कोई नहीं चुना गया</translation>
        </message>
        <message>
            <source>{name} got a loan of {amount}</source>
            <translation>{name} को {amount} का ऋण मिला</translation>
        </message>
    </context>
    <context>
        <name>FairWords</name>
        <message>
            <source>paid in {amount}</source>
            <translation>{amount} जमा किए</translation>
        </message>
        <message>
            <source>never borrowed</source>
            <translation>कभी उधार नहीं लिया</translation>
        </message>
        <message>
            <source>borrowed {amount}</source>
            <translation>{amount} उधार लिए</translation>
        </message>
        <message>
            <source>passed over: {why}</source>
            <translation>छोड़ा गया: {why}</translation>
        </message>
        <message>
            <source>waits until everybody has paid</source>
            <translation>सबके देने तक प्रतीक्षा</translation>
        </message>
        <message>
            <source>asks for nothing</source>
            <translation>कुछ नहीं माँगता</translation>
        </message>
        <message>
            <source>asks for less than one instalment</source>
            <translation>एक किस्त से कम माँगता है</translation>
        </message>
        <message>
            <source>the fee of this month is missing</source>
            <translation>इस महीने का शुल्क बाकी है</translation>
        </message>
        <message>
            <source>asks for more than was paid in ({amount})</source>
            <translation>जमा ({amount}) से अधिक माँगता है</translation>
        </message>
        <message>
            <source>has a loan that still runs</source>
            <translation>का ऋण अभी चल रहा है</translation>
        </message>
        <message>
            <source>asks for more than the fund can lend now</source>
            <translation>कोष अभी जितना दे सकता है उससे अधिक माँगता है</translation>
        </message>
        <message>
            <source>Last loan paid back (logarithm)</source>
            <translation>पिछला चुकाया ऋण (लघुगणक)</translation>
        </message>
        <message>
            <source>Paid in (logarithm)</source>
            <translation>जमा (लघुगणक)</translation>
        </message>
        <message>
            <source>Months without a loan</source>
            <translation>बिना ऋण के महीने</translation>
        </message>
        <message>
            <source>Last payment</source>
            <translation>पिछला भुगतान</translation>
        </message>
        <message>
            <source>Instalments paid</source>
            <translation>चुकाई किस्तें</translation>
        </message>
        <message>
            <source>Borrowed in all (logarithm)</source>
            <translation>कुल उधार (लघुगणक)</translation>
        </message>
        <message>
            <source>Loans received</source>
            <translation>मिले ऋण</translation>
        </message>
        <message>
            <source>Asks for (logarithm)</source>
            <translation>माँग (लघुगणक)</translation>
        </message>
        <message>
            <source>Paid in and borrowed together</source>
            <translation>जमा और उधार मिलाकर</translation>
        </message>
        <message>
            <source>before every number: nothing yet of {what}</source>
            <translation>हर संख्या से पहले: अभी तक कुछ नहीं — {what}</translation>
        </message>
        <message>
            <source>This month has its loan.</source>
            <translation>इस महीने का ऋण दिया जा चुका है।</translation>
        </message>
        <message>
            <source>Everybody waits for {names}.</source>
            <translation>सब {names} की प्रतीक्षा में हैं।</translation>
        </message>
        <message>
            <source>Nobody can be chosen. This is written down, and does not use the month up.</source>
            <translation>कोई नहीं चुना जा सकता। यह लिखा जाता है, और महीना बचा रहता है।</translation>
        </message>
        <message>
            <source>{names} stand first alike: the draw says.</source>
            <translation>{names} बराबरी से आगे हैं: लॉटरी बताएगी।</translation>
        </message>
        <message>
            <source>The rule says who comes first. Nobody chooses.</source>
            <translation>नियम बताता है कौन पहले है। कोई चुनता नहीं।</translation>
        </message>
    </context>
    <context>
        <name>GiveCard</name>
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
            <source>USDT</source>
            <translation>USDT</translation>
        </message>
        <message>
            <source>Write that nobody is chosen</source>
            <translation>लिखें कि कोई नहीं चुना गया</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments of {amount}, one each month, without interest</source>
            <translation>
                <numerusform>{amount} की %Ln किस्त, बिना ब्याज</numerusform>
                <numerusform>{amount} की %Ln किस्तें, हर महीने एक, बिना ब्याज</numerusform>
            </translation>
        </message>
        <message>
            <source>Who allows it</source>
            <translation>कौन अनुमति देता है</translation>
        </message>
        <message>
            <source>Give the loan of {amount}</source>
            <translation>{amount} का ऋण दें</translation>
        </message>
    </context>
    <context>
        <name>Giving</name>
        <message>
            <source>{name} got a loan of {amount}</source>
            <translation>{name} को {amount} का कर्ज़ मिला</translation>
        </message>
        <message>
            <source>{name}: {amount} waits for money</source>
            <translation>{name}: {amount} पैसे की प्रतीक्षा में</translation>
        </message>
        <message>
            <source>{name}: not today</source>
            <translation>{name}: आज नहीं</translation>
        </message>
    </context>
    <context>
        <name>Hands</name>
        <message>
            <source>Yes</source>
            <translation>हाँ</translation>
        </message>
        <message>
            <source>No</source>
            <translation>नहीं</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>चुप</translation>
        </message>
        <message>
            <source>Passed: {yes}, needs {needed}</source>
            <translation>पारित: {yes}, चाहिए {needed}</translation>
        </message>
        <message>
            <source>Not passed: {yes}, needs {needed}</source>
            <translation>पारित नहीं: {yes}, चाहिए {needed}</translation>
        </message>
        <message>
            <source>{counted} of {here} counted</source>
            <translation>{here} में से {counted} गिने</translation>
        </message>
    </context>
    <context>
        <name>HereCard</name>
        <message>
            <source>Here so far</source>
            <translation>अब तक यहाँ</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>{count} में से</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>देर से</translation>
        </message>
        <message>
            <source>Apology</source>
            <translation>माफ़ी</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>अनुपस्थित</translation>
        </message>
        <message>
            <source>Not called</source>
            <translation>नहीं पुकारे</translation>
        </message>
        <message>
            <source>Enough to decide: {count} needed</source>
            <translation>फ़ैसले के लिए पर्याप्त: {count} चाहिए</translation>
        </message>
        <message>
            <source>To decide {count} must be here</source>
            <translation>फ़ैसले के लिए {count} चाहिए</translation>
        </message>
    </context>
    <context>
        <name>HiddenLine</name>
        <message>
            <source>Show</source>
            <translation>दिखाएँ</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>छिपा</translation>
        </message>
    </context>
    <context>
        <name>HintList</name>
        <message>
            <source>Look here first</source>
            <translation>पहले यहाँ देखें</translation>
        </message>
        <message>
            <source>Not found? The meeting can still close. The {amount} are written down in front of everyone and the chairperson signs for it.</source>
            <translation>नहीं मिला? बैठक फिर भी समाप्त हो सकती है। {amount} सबके सामने लिखे जाते हैं और अध्यक्ष हस्ताक्षर करते हैं।</translation>
        </message>
        <message>
            <source>Write down {amount} missing</source>
            <translation>{amount} की कमी लिखें</translation>
        </message>
        <message>
            <source>Write down {amount} too much</source>
            <translation>{amount} अधिक लिखें</translation>
        </message>
    </context>
    <context>
        <name>HistoryPanel</name>
        <message>
            <source>What was written in this meeting</source>
            <translation>इस बैठक में क्या लिखा गया</translation>
        </message>
        <message>
            <source>Nothing is deleted: what is taken back stays visible here.</source>
            <translation>कुछ मिटता नहीं: वापस लिया हुआ यहाँ दिखता रहता है।</translation>
        </message>
        <message>
            <source>What a member does not agree with stands in the minutes of every meeting until it is settled; taking it back needs a vote.</source>
            <translation>जिससे सदस्य सहमत नहीं, वह सुलझने तक हर बैठक के कार्यवृत्त में रहता है; उसे वापस लेने के लिए मतदान चाहिए।</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>वापस लें</translation>
        </message>
        <message>
            <source>Photos and papers</source>
            <translation>फ़ोटो और काग़ज़</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>समय</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>प्रविष्टि</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>रकम</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>किसने लिखा</translation>
        </message>
        <message numerus="yes">
            <source>%Ln papers</source>
            <translation>
                <numerusform>%Ln काग़ज़</numerusform>
                <numerusform>%Ln काग़ज़</numerusform>
            </translation>
        </message>
        <message>
            <source>{entry} (not agreed)</source>
            <translation>{entry} (आपत्ति)</translation>
        </message>
        <message>
            <source>{entry} (taken back)</source>
            <translation>{entry} (वापस लिया)</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>सुलझ गया</translation>
        </message>
        <message>
            <source>Not agreed</source>
            <translation>आपत्ति</translation>
        </message>
        <message>
            <source>{name} does not agree: {words}</source>
            <translation>{name} सहमत नहीं: {words}</translation>
        </message>
        <message>
            <source>How it was settled</source>
            <translation>कैसे सुलझा</translation>
        </message>
        <message>
            <source>What the member says</source>
            <translation>सदस्य क्या कहता है</translation>
        </message>
    </context>
    <context>
        <name>KeysCard</name>
        <message numerus="yes">
            <source>%Ln keys open the book</source>
            <translation>
                <numerusform>%Ln चाबी बही खोलती है</numerusform>
                <numerusform>%Ln चाबियाँ बही खोलती हैं</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn the laptop to each key holder. Each types a PIN.</source>
            <translation>लैपटॉप हर चाबीदार की ओर घुमाएँ। हर एक PIN लिखे।</translation>
        </message>
        <message>
            <source>No key holders are chosen yet.</source>
            <translation>अभी कोई चाबीदार नहीं चुना गया।</translation>
        </message>
        <message>
            <source>The last meeting was closed without {names}: their PIN comes first.</source>
            <translation>पिछली बैठक {names} के बिना बंद हुई: उनका PIN पहले।</translation>
        </message>
        <message>
            <source>Open {time}</source>
            <translation>खुला {time}</translation>
        </message>
        <message>
            <source>PIN forgotten</source>
            <translation>PIN भूल गए</translation>
        </message>
        <message>
            <source>Somebody is not here</source>
            <translation>कोई यहाँ नहीं है</translation>
        </message>
        <message numerus="yes">
            <source>%Ln keys and {name} also open it.</source>
            <translation>
                <numerusform>%Ln चाबी और {name} भी इसे खोलते हैं।</numerusform>
                <numerusform>%Ln चाबियाँ और {name} भी इसे खोलते हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on to the roll call</source>
            <translation>हाज़िरी पर जाएँ</translation>
        </message>
        <message>
            <source>Open meeting {no}</source>
            <translation>बैठक {no} खोलें</translation>
        </message>
        <message>
            <source>Key {no}</source>
            <translation>चाबी {no}</translation>
        </message>
    </context>
    <context>
        <name>LastEntryCard</name>
        <message>
            <source>Last entry</source>
            <translation>पिछली प्रविष्टि</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>वापस लें</translation>
        </message>
        <message>
            <source>Nothing written yet</source>
            <translation>अभी कुछ नहीं लिखा</translation>
        </message>
    </context>
    <context>
        <name>LeavePage</name>
        <message>
            <source>the whole</source>
            <translation>पूरी</translation>
        </message>
        <message>
            <source>Which part of a seat: 1/2, 1/3</source>
            <translation>सीट का कितना भाग: 1/2, 1/3</translation>
        </message>
        <message>
            <source>Somebody leaves the round</source>
            <translation>कोई दौर छोड़ रहा है</translation>
        </message>
        <message>
            <source>The seat goes to somebody who pays what was paid for it. Or it is given up: those who had their turn got a larger pot, and owe the difference.</source>
            <translation>सीट उसे मिलती है जो अब तक का दिया चुकाए। या छोड़ी जाती है: जिनकी बारी हो चुकी उन्हें अधिक मिला, वे अंतर लौटाएँ।</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
        <message>
            <source>Hand the seat on for {amount}</source>
            <translation>सीट {amount} में दें</translation>
        </message>
        <message>
            <source>Hand {part} of the seat on for {amount}</source>
            <translation>सीट का {part} भाग {amount} में दें</translation>
        </message>
        <message>
            <source>Give the seat up for {amount}</source>
            <translation>सीट {amount} में छोड़ें</translation>
        </message>
        <message>
            <source>{name} got {got} and pays {paid} in all</source>
            <translation>{name} को {got} मिले और कुल {paid} देंगे</translation>
        </message>
        <message numerus="yes">
            <source>%Ln seats still to come pay and get the same: {amount}.</source>
            <translation>
                <numerusform>%Ln बाकी सीट उतना ही देती और पाती है: {amount}।</numerusform>
                <numerusform>%Ln बाकी सीटें उतना ही देती और पाती हैं: {amount}।</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LoanWords</name>
        <message>
            <source>No other loan open</source>
            <translation>कोई और कर्ज़ नहीं</translation>
        </message>
        <message>
            <source>Another loan is open</source>
            <translation>एक और कर्ज़ चल रहा है</translation>
        </message>
        <message>
            <source>Paid earlier loans on time</source>
            <translation>पिछले कर्ज़ समय पर चुकाए</translation>
        </message>
        <message>
            <source>Came to the meetings</source>
            <translation>बैठकों में आए</translation>
        </message>
        <message>
            <source>Paid back before the share-out</source>
            <translation>बँटवारे से पहले चुकता</translation>
        </message>
        <message>
            <source>Was allowed and not handed over; allow it anew</source>
            <translation>अनुमति मिली थी पर दिया नहीं गया; फिर से अनुमति दें</translation>
        </message>
        <message>
            <source>There is not enough money to lend</source>
            <translation>उधार देने को पैसा कम है</translation>
        </message>
        <message>
            <source>Is not here today</source>
            <translation>आज नहीं आए</translation>
        </message>
        <message>
            <source>Members stand for it</source>
            <translation>सदस्य ज़मानत देते हैं</translation>
        </message>
        <message>
            <source>the first one</source>
            <translation>पहला</translation>
        </message>
        <message>
            <source>last one closed {last_on}</source>
            <translation>पिछला {last_on} को चुका</translation>
        </message>
        <message>
            <source>{left_minor} left</source>
            <translation>{left_minor} बाकी</translation>
        </message>
        <message>
            <source>{done} of {of}</source>
            <translation>{of} में से {done}</translation>
        </message>
        <message>
            <source>{last_on}, share-out {share_out_on}</source>
            <translation>{last_on}, बँटवारा {share_out_on}</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>अभी कोई नहीं</translation>
        </message>
        <message>
            <source>{name} (on paper)</source>
            <translation>{name} (काग़ज़ पर)</translation>
        </message>
        <message>
            <source>How much?</source>
            <translation>कितना?</translation>
        </message>
        <message>
            <source>How many payments?</source>
            <translation>कितनी किस्तें?</translation>
        </message>
        <message>
            <source>The rules do not allow it</source>
            <translation>नियम अनुमति नहीं देते</translation>
        </message>
        <message>
            <source>Hands are to be counted</source>
            <translation>हाथ गिनने हैं</translation>
        </message>
        <message>
            <source>Not enough hands</source>
            <translation>हाथ कम हैं</translation>
        </message>
        <message>
            <source>Needs the PIN of who allows it</source>
            <translation>अनुमति देने वाले का पिन चाहिए</translation>
        </message>
        <message>
            <source>Chairperson’s PIN</source>
            <translation>अध्यक्ष का पिन</translation>
        </message>
        <message>
            <source>Treasurer’s PIN</source>
            <translation>कोषाध्यक्ष का पिन</translation>
        </message>
        <message>
            <source>Secretary’s PIN</source>
            <translation>सचिव का पिन</translation>
        </message>
        <message>
            <source>Key holder’s PIN</source>
            <translation>चाबीधारक का PIN</translation>
        </message>
    </context>
    <context>
        <name>LoansScreen</name>
        <message>
            <source>Loans</source>
            <translation>कर्ज़</translation>
        </message>
        <message>
            <source>Amount, hands or PIN</source>
            <translation>रकम, हाथ या पिन</translation>
        </message>
        <message>
            <source>Next box</source>
            <translation>अगला खाना</translation>
        </message>
        <message>
            <source>Somebody asks</source>
            <translation>कोई माँगता है</translation>
        </message>
        <message>
            <source>Guarantor</source>
            <translation>ज़मानती</translation>
        </message>
        <message>
            <source>How it is paid</source>
            <translation>कैसे दिया जाए</translation>
        </message>
        <message>
            <source>Give the loan</source>
            <translation>कर्ज़ दें</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>आज नहीं</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>वापस लें</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>सभी कुंजियाँ</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>हाँ</translation>
        </message>
        <message>
            <source>No</source>
            <translation>नहीं</translation>
        </message>
    </context>
    <context>
        <name>MeetingFrame</name>
        <message>
            <source>Saved {time}</source>
            <translation>सहेजा {time}</translation>
        </message>
        <message>
            <source>Meeting {no}</source>
            <translation>बैठक {no}</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>फिर पढ़ें</translation>
        </message>
        <message>
            <source>Go to a step</source>
            <translation>किसी चरण पर जाएँ</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>अगला चरण</translation>
        </message>
        <message>
            <source>Look at a member’s page</source>
            <translation>सदस्य का पन्ना देखें</translation>
        </message>
        <message>
            <source>What was written</source>
            <translation>क्या लिखा गया</translation>
        </message>
        <message>
            <source>Curtain</source>
            <translation>परदा</translation>
        </message>
        <message>
            <source>Members’ screen</source>
            <translation>सदस्यों की स्क्रीन</translation>
        </message>
    </context>
    <context>
        <name>MinutesPage</name>
        <message>
            <source>Minutes of this meeting</source>
            <translation>इस बैठक का कार्यवृत्त</translation>
        </message>
        <message>
            <source>Write the minutes</source>
            <translation>कार्यवृत्त लिखें</translation>
        </message>
        <message>
            <source>Put together what the book knows</source>
            <translation>बही में जो है उसे जोड़ें</translation>
        </message>
    </context>
    <context>
        <name>MoreCard</name>
        <message>
            <source>Votes</source>
            <translation>मतदान</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>कार्यवृत्त</translation>
        </message>
        <message>
            <source>Move money</source>
            <translation>पैसा हटाएँ</translation>
        </message>
        <message>
            <source>Correct an old line</source>
            <translation>पुरानी पंक्ति सुधारें</translation>
        </message>
        <message>
            <source>Money without a name</source>
            <translation>बिना नाम का पैसा</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>सुधार</translation>
        </message>
    </context>
    <context>
        <name>MovePage</name>
        <message>
            <source>Debt of {name}</source>
            <translation>{name} का बकाया</translation>
        </message>
        <message>
            <source>From</source>
            <translation>कहाँ से</translation>
        </message>
        <message>
            <source>To</source>
            <translation>कहाँ</translation>
        </message>
        <message>
            <source>Name of the investment</source>
            <translation>निवेश का नाम</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>कितना</translation>
        </message>
        <message>
            <source>Carried by</source>
            <translation>कौन ले जाता है</translation>
        </message>
        <message>
            <source>A new investment</source>
            <translation>नया निवेश</translation>
        </message>
        <message>
            <source>Nothing is left there</source>
            <translation>वहाँ कुछ नहीं बचा</translation>
        </message>
        <message>
            <source>Move the money</source>
            <translation>पैसा हटाएँ</translation>
        </message>
    </context>
    <context>
        <name>NamelessPage</name>
        <message>
            <source>How much</source>
            <translation>कितना</translation>
        </message>
        <message>
            <source>What is known of it</source>
            <translation>इसके बारे में क्या पता है</translation>
        </message>
        <message>
            <source>Nobody’s yet</source>
            <translation>अभी किसी का नहीं</translation>
        </message>
        <message>
            <source>Whose it is</source>
            <translation>किसका है</translation>
        </message>
        <message>
            <source>Write the money</source>
            <translation>पैसा लिखें</translation>
        </message>
        <message>
            <source>Give it to the member</source>
            <translation>सदस्य को दें</translation>
        </message>
        <message>
            <source>It goes into the box. Once it is known whose it is, give it to the member here.</source>
            <translation>यह बक्से में जाता है। जब पता चले किसका है, यहाँ सदस्य को दें।</translation>
        </message>
    </context>
    <context>
        <name>NewPinCard</name>
        <message>
            <source>A new PIN for {name}</source>
            <translation>{name} का नया PIN</translation>
        </message>
        <message>
            <source>The chairperson and one key holder allow it with their PINs.</source>
            <translation>अध्यक्ष और एक चाबीदार अपने PIN से अनुमति देते हैं।</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
        <message>
            <source>PIN of {name}</source>
            <translation>{name} का PIN</translation>
        </message>
        <message>
            <source>{name}: the new PIN once more</source>
            <translation>{name}: नया PIN एक बार फिर</translation>
        </message>
        <message>
            <source>{name}: a new PIN of 4 to 6 digits</source>
            <translation>{name}: 4 से 6 अंकों का नया PIN</translation>
        </message>
        <message>
            <source>The two are not the same. Type the new PIN again.</source>
            <translation>दोनों एक जैसे नहीं हैं। नया PIN फिर लिखें।</translation>
        </message>
        <message numerus="yes">
            <source>This PIN is not right. %Ln tries left.</source>
            <translation>
                <numerusform>यह PIN सही नहीं है। %Ln कोशिश बची है।</numerusform>
                <numerusform>यह PIN सही नहीं है। %Ln कोशिशें बची हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>The new PIN of {name} works now.</source>
            <translation>{name} का नया PIN अब काम करता है।</translation>
        </message>
    </context>
    <context>
        <name>NowPaying</name>
        <message>
            <source>Now paying</source>
            <translation>अभी दे रहे हैं</translation>
        </message>
        <message>
            <source>Has paid</source>
            <translation>दे दिया</translation>
        </message>
        <message>
            <source>Savings so far</source>
            <translation>अब तक की बचत</translation>
        </message>
        <message>
            <source>No loan</source>
            <translation>कोई कर्ज़ नहीं</translation>
        </message>
        <message>
            <source>Loan</source>
            <translation>कर्ज़</translation>
        </message>
        <message>
            <source>Missed shares, may be bought</source>
            <translation>छूटे शेयर, ख़रीदे जा सकते हैं</translation>
        </message>
        <message>
            <source>To pay now</source>
            <translation>अभी देना है</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>दिया</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>अगला चरण</translation>
        </message>
        <message>
            <source>Next who pays</source>
            <translation>अगला देने वाला</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>लिखें</translation>
        </message>
        <message>
            <source>Paid exactly</source>
            <translation>पूरा दिया</translation>
        </message>
        <message>
            <source>Cash given</source>
            <translation>नकद दिया</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>वापसी</translation>
        </message>
        <message>
            <source>Owed from before</source>
            <translation>पहले का बाकी</translation>
        </message>
        <message>
            <source>From the advance</source>
            <translation>अग्रिम से</translation>
        </message>
        <message>
            <source>Further kinds (Space)</source>
            <translation>बाक़ी रक़में (Space)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln shares</source>
            <translation>
                <numerusform>%Ln हिस्सा</numerusform>
                <numerusform>%Ln हिस्से</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OpenStep</name>
        <message>
            <source>Reading the last closing</source>
            <translation>पिछला समापन पढ़ा जा रहा है</translation>
        </message>
        <message>
            <source>Only an officer opens the book</source>
            <translation>बही केवल पदाधिकारी खोलता है</translation>
        </message>
        <message>
            <source>Treasurer, chairperson or secretary do this step.</source>
            <translation>यह चरण कोषाध्यक्ष, अध्यक्ष या सचिव करते हैं।</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>फिर पढ़ें</translation>
        </message>
        <message>
            <source>wait {time}</source>
            <translation>रुकें {time}</translation>
        </message>
        <message numerus="yes">
            <source>This PIN is not right. %Ln tries left.</source>
            <translation>
                <numerusform>यह PIN सही नहीं है। %Ln कोशिश बची है।</numerusform>
                <numerusform>यह PIN सही नहीं है। %Ln कोशिशें बची हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>Too many wrong PINs. Wait, then try again.</source>
            <translation>बहुत ज़्यादा गलत PIN। रुकें, फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>Between the meetings</source>
            <translation>बैठकों के बीच</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>पिन</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>आगे</translation>
        </message>
        <message>
            <source>Next person</source>
            <translation>अगला व्यक्ति</translation>
        </message>
        <message>
            <source>Show a number</source>
            <translation>एक संख्या दिखाएँ</translation>
        </message>
        <message>
            <source>Members’ screen</source>
            <translation>सदस्यों की स्क्रीन</translation>
        </message>
        <message>
            <source>Leave the meeting</source>
            <translation>बैठक से बाहर</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>सभी कुंजियाँ</translation>
        </message>
        <message>
            <source>Another amount</source>
            <translation>दूसरी रकम</translation>
        </message>
        <message>
            <source>Count later</source>
            <translation>बाद में गिनें</translation>
        </message>
        <message>
            <source>Somebody is not here</source>
            <translation>कोई यहाँ नहीं है</translation>
        </message>
        <message>
            <source>PIN forgotten</source>
            <translation>PIN भूल गए</translation>
        </message>
        <message>
            <source>What was in the box?</source>
            <translation>पेटी में क्या था?</translation>
        </message>
    </context>
    <context>
        <name>OrderCard</name>
        <message>
            <source>The order</source>
            <translation>क्रम</translation>
        </message>
        <message>
            <source>today</source>
            <translation>आज</translation>
        </message>
        <message>
            <source>This is the last turn of the round. The group agrees on a new order.</source>
            <translation>यह चक्र की आख़िरी बारी है। समूह नया क्रम तय करता है।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln turns to come in this round.</source>
            <translation>
                <numerusform>इस चक्र में %Ln बारी बाकी है।</numerusform>
                <numerusform>इस चक्र में %Ln बारियाँ बाकी हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>Fair order, {month}</source>
            <translation>न्यायपूर्ण क्रम, {month}</translation>
        </message>
        <message>
            <source>{n} of {of} have paid</source>
            <translation>{of} में से {n} ने दिया</translation>
        </message>
        <message>
            <source>{amount} can be lent</source>
            <translation>{amount} उधार दिया जा सकता है</translation>
        </message>
        <message>
            <source>waited</source>
            <translation>प्रतीक्षा</translation>
        </message>
        <message>
            <source>paid in</source>
            <translation>जमा</translation>
        </message>
        <message>
            <source>borrowed</source>
            <translation>उधार</translation>
        </message>
        <message>
            <source>Nobody has asked for a loan this month yet.</source>
            <translation>इस महीने अभी किसी ने ऋण नहीं माँगा।</translation>
        </message>
    </context>
    <context>
        <name>OtherScreen</name>
        <message>
            <source>Other</source>
            <translation>अन्य</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>खर्च</translation>
        </message>
        <message>
            <source>Welfare</source>
            <translation>कल्याण</translation>
        </message>
        <message>
            <source>Vote</source>
            <translation>मत</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>कार्यवृत्त</translation>
        </message>
        <message>
            <source>Move money</source>
            <translation>पैसा हटाएँ</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>सुधार</translation>
        </message>
        <message>
            <source>Money without a name</source>
            <translation>बिना नाम का पैसा</translation>
        </message>
        <message>
            <source>How it is paid</source>
            <translation>कैसे दिया जाए</translation>
        </message>
        <message>
            <source>Put the minutes together</source>
            <translation>कार्यवृत्त जोड़ें</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>लिखें</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>वापस लें</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>सभी कुंजियाँ</translation>
        </message>
        <message>
            <source>Other business</source>
            <translation>अन्य विषय</translation>
        </message>
        <message>
            <source>{what}: {amount} paid</source>
            <translation>{what}: {amount} दिए</translation>
        </message>
        <message>
            <source>{name} got {amount} of help</source>
            <translation>{name} को {amount} की सहायता मिली</translation>
        </message>
        <message>
            <source>The vote is written: {text}</source>
            <translation>वोट लिख दिया: {text}</translation>
        </message>
        <message>
            <source>The minutes are written</source>
            <translation>कार्यवृत्त लिखा गया</translation>
        </message>
        <message>
            <source>{amount} moved</source>
            <translation>{amount} हटाए गए</translation>
        </message>
        <message>
            <source>{amount} written without a name</source>
            <translation>{amount} बिना नाम लिखे गए</translation>
        </message>
        <message>
            <source>The money is {name}’s</source>
            <translation>यह पैसा {name} का है</translation>
        </message>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>यह पिन गलत है। %Ln कोशिश बाकी।</numerusform>
                <numerusform>यह पिन गलत है। %Ln कोशिशें बाकी।</numerusform>
            </translation>
        </message>
        <message>
            <source>The old line is taken back</source>
            <translation>पुरानी पंक्ति वापस ली गई</translation>
        </message>
    </context>
    <context>
        <name>OtherWords</name>
        <message>
            <source>Hall rent</source>
            <translation>हॉल का किराया</translation>
        </message>
        <message>
            <source>Books, pens</source>
            <translation>कॉपी, कलम</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>यातायात</translation>
        </message>
        <message>
            <source>Airtime</source>
            <translation>मोबाइल रिचार्ज</translation>
        </message>
        <message>
            <source>Bank fee</source>
            <translation>बैंक शुल्क</translation>
        </message>
        <message>
            <source>Loan bag in the box</source>
            <translation>पेटी में कर्ज़ की थैली</translation>
        </message>
        <message>
            <source>Welfare bag in the box</source>
            <translation>पेटी में कल्याण की थैली</translation>
        </message>
        <message>
            <source>Cash on the way</source>
            <translation>रास्ते में नकद</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>फ़ोन</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>बैंक</translation>
        </message>
        <message>
            <source>USDT</source>
            <translation>USDT</translation>
        </message>
        <message>
            <source>Investment</source>
            <translation>निवेश</translation>
        </message>
        <message>
            <source>More than half</source>
            <translation>आधे से ज़्यादा</translation>
        </message>
        <message>
            <source>Two thirds</source>
            <translation>दो-तिहाई</translation>
        </message>
        <message>
            <source>All</source>
            <translation>सब</translation>
        </message>
        <message>
            <source>Hands up</source>
            <translation>हाथ उठाकर</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>नाम से</translation>
        </message>
        <message>
            <source>Secret, by slips</source>
            <translation>गुप्त, पर्ची से</translation>
        </message>
        <message>
            <source>By shares</source>
            <translation>शेयर से</translation>
        </message>
        <message>
            <source>By area</source>
            <translation>क्षेत्रफल से</translation>
        </message>
        <message>
            <source>counted twice</source>
            <translation>दो बार गिना गया</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>पास</translation>
        </message>
        <message>
            <source>not passed</source>
            <translation>पास नहीं</translation>
        </message>
        <message>
            <source>a tie</source>
            <translation>बराबर</translation>
        </message>
        <message>
            <source>too few here</source>
            <translation>बहुत कम लोग</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>नहीं गिना</translation>
        </message>
        <message>
            <source>{yes} : {no} {result}</source>
            <translation>{yes} : {no} {result}</translation>
        </message>
    </context>
    <context>
        <name>PapersPanel</name>
        <message>
            <source>Photos and papers</source>
            <translation>फ़ोटो और काग़ज़</translation>
        </message>
        <message>
            <source>They lie sealed beside the book on this laptop. A server carries them to the others for two years; sticks and copies of the book carry them too.</source>
            <translation>ये इस लैपटॉप पर बही के पास मुहरबंद रखे हैं। सर्वर इन्हें दो साल तक दूसरों तक ले जाता है; USB स्टिक और बही की प्रतियाँ भी इन्हें ले जाती हैं।</translation>
        </message>
        <message>
            <source>Add a photo or a PDF…</source>
            <translation>फ़ोटो या PDF जोड़ें…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>दिखाएँ</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>काग़ज़</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>आकार</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>कहाँ</translation>
        </message>
        <message>
            <source>Photo {no}</source>
            <translation>फ़ोटो {no}</translation>
        </message>
        <message>
            <source>Document {no}</source>
            <translation>दस्तावेज़ {no}</translation>
        </message>
        <message>
            <source>{kib} KiB</source>
            <translation>{kib} KiB</translation>
        </message>
        <message>
            <source>here</source>
            <translation>यहाँ</translation>
        </message>
        <message>
            <source>has not come yet</source>
            <translation>अभी नहीं आया</translation>
        </message>
        <message>
            <source>on another laptop</source>
            <translation>दूसरे लैपटॉप पर</translation>
        </message>
        <message>
            <source>Which photo or PDF?</source>
            <translation>कौन-सी फ़ोटो या PDF?</translation>
        </message>
        <message>
            <source>Sealed and put to the entry.</source>
            <translation>मुहरबंद करके प्रविष्टि से जोड़ा गया।</translation>
        </message>
    </context>
    <context>
        <name>PausedPage</name>
        <message>
            <source>{amount} lie counted in the box. Every step stands as you left it.</source>
            <translation>पेटी में {amount} गिने हुए रखे हैं। हर चरण वैसा ही है जैसा छोड़ा था।</translation>
        </message>
        <message>
            <source>The meeting is paused</source>
            <translation>बैठक रुकी है</translation>
        </message>
        <message>
            <source>Go on with the meeting</source>
            <translation>बैठक जारी रखें</translation>
        </message>
    </context>
    <context>
        <name>PayCard</name>
        <message>
            <source>Turn {number} of {of}</source>
            <translation>{of} में से बारी {number}</translation>
        </message>
        <message>
            <source>Check the draw</source>
            <translation>ड्रा जाँचें</translation>
        </message>
        <message>
            <source>Give {name}</source>
            <translation>{name} को दें</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>Who fed the meeting</source>
            <translation>बैठक को किसने खिलाया</translation>
        </message>
        <message>
            <source>Place drawn on {day}, seal {seal}</source>
            <translation>स्थान {day} को निकला, मुहर {seal}</translation>
        </message>
        <message>
            <source>Place drawn by paper slips on {day}</source>
            <translation>स्थान {day} को पर्चियों से निकला</translation>
        </message>
        <message>
            <source>The order was agreed by the meeting.</source>
            <translation>क्रम बैठक ने तय किया।</translation>
        </message>
        <message>
            <source>Waits until it comes</source>
            <translation>आने तक बाकी</translation>
        </message>
        <message>
            <source>Owed from before, taken off</source>
            <translation>पहले का बकाया, काटा गया</translation>
        </message>
        <message>
            <source>For the host</source>
            <translation>मेज़बान के लिए</translation>
        </message>
        <message numerus="yes">
            <source>%Ln members paid {amount}</source>
            <translation>
                <numerusform>%Ln सदस्य ने {amount} दिए</numerusform>
                <numerusform>%Ln सदस्यों ने {amount} दिए</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} was absent and owes {amount}</source>
            <translation>{name} नहीं आए, {amount} देने हैं</translation>
        </message>
        <message>
            <source>{name} did not pay and owes {amount}</source>
            <translation>{name} ने नहीं दिया, {amount} देने हैं</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>नहीं गिना</translation>
        </message>
        <message>
            <source>{name} agrees to have got it</source>
            <translation>{name} मानते हैं कि मिला</translation>
        </message>
        <message>
            <source>Thumb on the printed receipt</source>
            <translation>छपी रसीद पर अंगूठा</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>दिया गया</translation>
        </message>
        <message>
            <source>Agreed with the PIN</source>
            <translation>पिन से माना</translation>
        </message>
        <message>
            <source>Thumb on paper</source>
            <translation>काग़ज़ पर अंगूठा</translation>
        </message>
        <message>
            <source>Give {amount} in cash</source>
            <translation>{amount} नकद दें</translation>
        </message>
        <message>
            <source>Send {amount} by phone</source>
            <translation>{amount} फ़ोन से भेजें</translation>
        </message>
        <message>
            <source>Send {amount} by bank</source>
            <translation>{amount} बैंक से भेजें</translation>
        </message>
        <message>
            <source>In cash</source>
            <translation>नकद</translation>
        </message>
        <message>
            <source>By bank</source>
            <translation>बैंक से</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>फ़ोन से</translation>
        </message>
        <message>
            <source>Code of the payment</source>
            <translation>भुगतान का कोड</translation>
        </message>
    </context>
    <context>
        <name>QueueCard</name>
        <message>
            <source>Asked today</source>
            <translation>आज की माँगें</translation>
        </message>
        <message>
            <source>Somebody asks</source>
            <translation>कोई माँगता है</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>दिया गया</translation>
        </message>
        <message>
            <source>Not ready yet</source>
            <translation>अभी तैयार नहीं</translation>
        </message>
        <message>
            <source>Waits for money, place {n}</source>
            <translation>पैसे की प्रतीक्षा में, स्थान {n}</translation>
        </message>
        <message>
            <source>The money is there now</source>
            <translation>अब पैसा है</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>आज नहीं</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>तैयार</translation>
        </message>
        <message>
            <source>Short of money</source>
            <translation>पैसा कम है</translation>
        </message>
        <message>
            <source>Money we can lend today</source>
            <translation>आज उधार देने को पैसा</translation>
        </message>
        <message>
            <source>This loan</source>
            <translation>यह कर्ज़</translation>
        </message>
        <message>
            <source>Left to lend</source>
            <translation>बचा हुआ</translation>
        </message>
        <message>
            <source>Welfare {welfare} and today’s turn {pot} are kept out.</source>
            <translation>कल्याण {welfare} और आज की बारी {pot} अलग रखे हैं।</translation>
        </message>
    </context>
    <context>
        <name>ReadCard</name>
        <message>
            <source>Read this out</source>
            <translation>इसे पढ़कर सुनाएँ</translation>
        </message>
        <message>
            <source>Cash locked in the box</source>
            <translation>पेटी में बंद नकद</translation>
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
            <source>By phone</source>
            <translation>फ़ोन से</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>अभी जाँचा नहीं गया</translation>
        </message>
        <message numerus="yes">
            <source>By phone, %Ln not checked</source>
            <translation>
                <numerusform>फ़ोन से, %Ln जाँचा नहीं</numerusform>
                <numerusform>फ़ोन से, %Ln जाँचे नहीं</numerusform>
            </translation>
        </message>
        <message>
            <source>Still to pay</source>
            <translation>अभी देना है</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more members</source>
            <translation>
                <numerusform>और %Ln सदस्य</numerusform>
                <numerusform>और %Ln सदस्य</numerusform>
            </translation>
        </message>
        <message>
            <source>Next meeting {day}, {time}.</source>
            <translation>अगली बैठक {day}, {time}।</translation>
        </message>
        <message>
            <source>Turn: {name}.</source>
            <translation>बारी: {name}।</translation>
        </message>
        <message>
            <source>Other day</source>
            <translation>दूसरा दिन</translation>
        </message>
        <message>
            <source>Day of the next meeting</source>
            <translation>अगली बैठक का दिन</translation>
        </message>
    </context>
    <context>
        <name>RitualCard</name>
        <message>
            <source>Ask the members first</source>
            <translation>पहले सदस्यों से पूछें</translation>
        </message>
        <message>
            <source>They remember what was in the box on {day}. Then show the number.</source>
            <translation>उन्हें याद है कि {day} को पेटी में क्या था। फिर संख्या दिखाएँ।</translation>
        </message>
        <message>
            <source>This is the first meeting. The box starts with what is in it now.</source>
            <translation>यह पहली बैठक है। पेटी अभी जो है उसी से शुरू होती है।</translation>
        </message>
        <message>
            <source>Was the box counted now?</source>
            <translation>क्या पेटी अभी गिनी गई?</translation>
        </message>
        <message>
            <source>Yes, {amount}</source>
            <translation>हाँ, {amount}</translation>
        </message>
        <message>
            <source>Another amount</source>
            <translation>दूसरी रकम</translation>
        </message>
        <message>
            <source>Count later</source>
            <translation>बाद में गिनें</translation>
        </message>
        <message>
            <source>Welcome words and prayer are not timed. The clock starts with the roll call.</source>
            <translation>स्वागत और प्रार्थना का समय नहीं गिना जाता। घड़ी हाज़िरी से शुरू होती है।</translation>
        </message>
        <message>
            <source>Cash in the box</source>
            <translation>पेटी में नकद</translation>
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
            <source>M-Pesa till</source>
            <translation>M-Pesa टिल</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>अभी जाँचा नहीं गया</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>बैंक</translation>
        </message>
        <message>
            <source>USDT</source>
            <translation>USDT</translation>
        </message>
        <message>
            <source>The box is counted in step 7.</source>
            <translation>पेटी चरण 7 में गिनी जाती है।</translation>
        </message>
        <message>
            <source>Box and book agree.</source>
            <translation>पेटी और बही मेल खाते हैं।</translation>
        </message>
        <message>
            <source>How many of each? Enter after the last one.</source>
            <translation>हर एक कितने? आख़िरी के बाद Enter।</translation>
        </message>
        <message>
            <source>{amount} less in the box than in the book. The chairperson types a PIN.</source>
            <translation>पेटी में बही से {amount} कम। अध्यक्ष PIN लिखें।</translation>
        </message>
        <message>
            <source>{amount} more in the box than in the book. The chairperson types a PIN.</source>
            <translation>पेटी में बही से {amount} ज़्यादा। अध्यक्ष PIN लिखें।</translation>
        </message>
    </context>
    <context>
        <name>RollCall</name>
        <message>
            <source>left at {time}</source>
            <translation>{time} पर गए</translation>
        </message>
        <message>
            <source>{what}, fine {amount}</source>
            <translation>{what}, जुर्माना {amount}</translation>
        </message>
        <message>
            <source>calling now</source>
            <translation>अभी पुकार</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>यहाँ</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>देर से</translation>
        </message>
        <message>
            <source>Sent apology</source>
            <translation>माफ़ी भेजी</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>अनुपस्थित</translation>
        </message>
        <message>
            <source>Stood in for</source>
            <translation>जगह पर कोई</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>लौट आए</translation>
        </message>
        <message>
            <source>Left early</source>
            <translation>पहले चले गए</translation>
        </message>
    </context>
    <context>
        <name>RollCallStep</name>
        <message>
            <source>Reading the roll</source>
            <translation>हाज़िरी पढ़ी जा रही है</translation>
        </message>
        <message>
            <source>No members yet</source>
            <translation>अभी कोई सदस्य नहीं</translation>
        </message>
        <message>
            <source>Write the members first; each gets a card here.</source>
            <translation>पहले सदस्य लिखें; हर एक को यहाँ एक कार्ड मिलता है।</translation>
        </message>
        <message>
            <source>The book is not open yet</source>
            <translation>बही अभी खुली नहीं है</translation>
        </message>
        <message>
            <source>The keys open it in step 1; then the names are called.</source>
            <translation>चाबियाँ इसे चरण 1 में खोलती हैं; फिर नाम पुकारे जाते हैं।</translation>
        </message>
        <message>
            <source>Go to step 1</source>
            <translation>चरण 1 पर जाएँ</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>फिर पढ़ें</translation>
        </message>
        <message>
            <source>Roll call</source>
            <translation>हाज़िरी</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>यहाँ</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>देर से</translation>
        </message>
        <message>
            <source>Apology</source>
            <translation>माफ़ी</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>अनुपस्थित</translation>
        </message>
        <message>
            <source>Left early</source>
            <translation>पहले चले गए</translation>
        </message>
        <message>
            <source>Jump to number</source>
            <translation>संख्या पर जाएँ</translation>
        </message>
        <message>
            <source>A–Z</source>
            <translation>A–Z</translation>
        </message>
        <message>
            <source>Find name</source>
            <translation>नाम खोजें</translation>
        </message>
        <message>
            <source>All the rest are here</source>
            <translation>बाकी सब यहाँ हैं</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>वापस लें</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>सभी कुंजियाँ</translation>
        </message>
        <message>
            <source>{here} of {count} are here</source>
            <translation>{count} में से {here} यहाँ हैं</translation>
        </message>
    </context>
    <context>
        <name>RowDetail</name>
        <message>
            <source>Note</source>
            <translation>टिप्पणी</translation>
        </message>
        <message>
            <source>Paid by somebody else: name</source>
            <translation>किसी और ने दिया: नाम</translation>
        </message>
    </context>
    <context>
        <name>RowMenu</name>
        <message>
            <source>Paid exactly</source>
            <translation>पूरा दिया</translation>
        </message>
        <message>
            <source>Paid by phone or bank</source>
            <translation>फ़ोन या बैंक से दिया</translation>
        </message>
        <message>
            <source>Cash and phone together</source>
            <translation>नकद और फ़ोन साथ</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>अनुपस्थित</translation>
        </message>
        <message>
            <source>Cash given, change</source>
            <translation>दिया नकद, वापसी</translation>
        </message>
        <message>
            <source>Note, other payer</source>
            <translation>टिप्पणी, दूसरा भुगतानकर्ता</translation>
        </message>
        <message>
            <source>Empty the box</source>
            <translation>खाना खाली करें</translation>
        </message>
    </context>
    <context>
        <name>SalePage</name>
        <message>
            <source>Seats</source>
            <translation>हिस्से</translation>
        </message>
        <message>
            <source>Seats of the next round of {name}</source>
            <translation>{name} के अगले दौर के हिस्से</translation>
        </message>
        <message>
            <source>Every seat pays {amount} a turn. Who gets the pot early gets less, who waits gets more. Once a seat is sold, the prizes cannot be changed any more.</source>
            <translation>हर हिस्सा हर बारी {amount} देता है। जो जल्दी पाए उसे कम, जो रुके उसे अधिक मिलता है। एक हिस्सा बिक जाए तो इनाम नहीं बदलते।</translation>
        </message>
        <message>
            <source>Begin the round</source>
            <translation>दौर शुरू करें</translation>
        </message>
        <message>
            <source>the whole</source>
            <translation>पूरी</translation>
        </message>
        <message>
            <source>Which part of a seat: 1/2, 1/3</source>
            <translation>सीट का कितना भाग: 1/2, 1/3</translation>
        </message>
        <message>
            <source>Takes a part</source>
            <translation>एक भाग लेते हैं</translation>
        </message>
        <message>
            <source>Gets {amount} at turn {number}: {rate}.</source>
            <translation>बारी {number} पर {amount} पाता है: {rate}।</translation>
        </message>
        <message>
            <source>Pays {amount} now.</source>
            <translation>अभी {amount} देता है।</translation>
        </message>
        <message>
            <source>Is given {amount} when the reserve has it.</source>
            <translation>कोष में आने पर {amount} पाता है।</translation>
        </message>
        <message>
            <source>Sell seat {number}</source>
            <translation>हिस्सा {number} बेचें</translation>
        </message>
        <message>
            <source>Seat {number}: {amount}</source>
            <translation>हिस्सा {number}: {amount}</translation>
        </message>
        <message>
            <source>pays what it gets</source>
            <translation>जितना देता है उतना पाता है</translation>
        </message>
        <message>
            <source>costs {rate} a turn</source>
            <translation>हर बारी {rate} की लागत</translation>
        </message>
        <message>
            <source>brings {rate} a turn</source>
            <translation>हर बारी {rate} का लाभ</translation>
        </message>
    </context>
    <context>
        <name>Settling</name>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>यह पिन गलत है। %Ln कोशिश बाकी।</numerusform>
                <numerusform>यह पिन गलत है। %Ln कोशिशें बाकी।</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SignCard</name>
        <message>
            <source>Sign and lock the book</source>
            <translation>हस्ताक्षर करें और बही बंद करें</translation>
        </message>
        <message>
            <source>Each person types a PIN. After this the page cannot be changed, only corrected by a new entry.</source>
            <translation>हर व्यक्ति पिन लिखता है। इसके बाद पन्ना बदलता नहीं, केवल नई प्रविष्टि से सुधरता है।</translation>
        </message>
        <message>
            <source>After signing</source>
            <translation>हस्ताक्षर के बाद</translation>
        </message>
        <message>
            <source>Meeting page as PDF</source>
            <translation>बैठक का पन्ना PDF में</translation>
        </message>
        <message numerus="yes">
            <source>%Ln receipts as PDF</source>
            <translation>
                <numerusform>%Ln रसीद PDF में</numerusform>
                <numerusform>%Ln रसीदें PDF में</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy of the book on {name}, tried out</source>
            <translation>{name} पर बही की प्रति, जाँची हुई</translation>
        </message>
        <message>
            <source>Copy of the book, tried out</source>
            <translation>बही की प्रति, जाँची हुई</translation>
        </message>
        <message>
            <source>Signed {time}</source>
            <translation>हस्ताक्षर {time}</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>प्रतीक्षा</translation>
        </message>
        <message>
            <source>Somebody is not here</source>
            <translation>कोई यहाँ नहीं है</translation>
        </message>
        <message>
            <source>Close meeting {no}</source>
            <translation>बैठक {no} समाप्त करें</translation>
        </message>
        <message>
            <source>Close without the missing keys</source>
            <translation>छूटी चाबियों के बिना समाप्त करें</translation>
        </message>
        <message>
            <source>First the box is counted.</source>
            <translation>पहले पेटी गिनी जाए।</translation>
        </message>
        <message>
            <source>Box and book do not agree yet.</source>
            <translation>पेटी और बही अभी नहीं मिलते।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln signatures to go</source>
            <translation>
                <numerusform>%Ln हस्ताक्षर बाकी</numerusform>
                <numerusform>%Ln हस्ताक्षर बाकी</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is signed.</source>
            <translation>सब हस्ताक्षर हो गए।</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>यह पिन गलत है। %Ln कोशिश बाकी।</numerusform>
                <numerusform>यह पिन गलत है। %Ln कोशिशें बाकी।</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>A new round of {name}</source>
            <translation>{name} का नया दौर</translation>
        </message>
        <message>
            <source>How many seats does each member take? Parts like 1/2 or 1/3 that follow one another share a seat. Each seat pays {amount} a turn.</source>
            <translation>हर सदस्य कितनी सीटें लेता है? लगातार आए 1/2 या 1/3 जैसे हिस्से एक सीट साझा करते हैं। हर सीट एक बारी में {amount} देती है।</translation>
        </message>
        <message>
            <source>Draw the order</source>
            <translation>क्रम का ड्रा करें</translation>
        </message>
        <message>
            <source>The order is agreed</source>
            <translation>क्रम तय है</translation>
        </message>
        <message>
            <source>Begin the round</source>
            <translation>दौर शुरू करें</translation>
        </message>
        <message>
            <source>The agreed order, by the numbers of the seats</source>
            <translation>तय क्रम, सीटों के अंकों से</translation>
        </message>
        <message>
            <source>Seats in their order: 3 1 2</source>
            <translation>सीटें क्रम से: 3 1 2</translation>
        </message>
        <message>
            <source>{seats} seats · {turns} turns · {amount} for each seat</source>
            <translation>{seats} सीटें · {turns} बारियाँ · हर सीट को {amount}</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Close</source>
            <translation>समापन</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>ताला लगा</translation>
        </message>
        <message>
            <source>keys missing</source>
            <translation>चाबियाँ नहीं</translation>
        </message>
        <message>
            <source>{done} of {of} signed</source>
            <translation>{of} में {done} हस्ताक्षर</translation>
        </message>
        <message>
            <source>Collect</source>
            <translation>जमा</translation>
        </message>
        <message>
            <source>{paid} of {due}</source>
            <comment>members who have paid</comment>
            <translation>{paid} / {due}</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>गिनती</translation>
        </message>
        <message>
            <source>{amount} less</source>
            <translation>{amount} कम</translation>
        </message>
        <message>
            <source>{amount} more</source>
            <translation>{amount} अधिक</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>कर्ज़</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>{have} of {needed} keys</source>
            <translation>{have} / {needed} चाबियाँ</translation>
        </message>
        <message>
            <source>{count} key</source>
            <translation>{count} चाबी</translation>
        </message>
        <message>
            <source>{count} keys</source>
            <translation>{count} चाबियाँ</translation>
        </message>
        <message>
            <source>Roll call</source>
            <translation>हाज़िरी</translation>
        </message>
        <message>
            <source>{count} here</source>
            <translation>{count} यहाँ</translation>
        </message>
        <message>
            <source>{called} of {all}</source>
            <comment>members called</comment>
            <translation>{called} / {all}</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>बारी</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>अन्य</translation>
        </message>
    </context>
    <context>
        <name>StopPage</name>
        <message>
            <source>Somebody had the pot and pays no more</source>
            <translation>किसी को राशि मिल गई और वह अब नहीं देता</translation>
        </message>
        <message>
            <source>What is owed are the contributions to come, never the pot. First pay those who stand for it, then money in other boxes, then the reserve. For the rest the winners to come wait, each for the same part.</source>
            <translation>बकाया आने वाले योगदान हैं, मिली हुई राशि नहीं। पहले गारंटी देने वाले देते हैं, फिर दूसरी डिब्बों का पैसा, फिर रिज़र्व। बाकी के लिए आगे के विजेता एक ही अनुपात में इंतज़ार करते हैं।</translation>
        </message>
        <message>
            <source>Who stands for it</source>
            <translation>गारंटी कौन देता है</translation>
        </message>
        <message>
            <source>Up to</source>
            <translation>अधिकतम</translation>
        </message>
        <message>
            <source>Up to how much the guarantor stands</source>
            <translation>गारंटी देने वाला अधिकतम कितना देगा</translation>
        </message>
        <message>
            <source>Stands for it</source>
            <translation>गारंटी देते हैं</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
        <message>
            <source>Write that {name} pays no more</source>
            <translation>लिखें कि {name} अब नहीं देते</translation>
        </message>
        <message>
            <source>Owed by now; written as paying no more</source>
            <translation>अब तक बक़ाया; लिखा है कि अब नहीं देते</translation>
        </message>
        <message>
            <source>The reserve bears {amount}</source>
            <translation>रिज़र्व {amount} उठाता है</translation>
        </message>
        <message numerus="yes">
            <source>%Ln contributions to come</source>
            <translation>
                <numerusform>आने वाला %Ln योगदान</numerusform>
                <numerusform>आने वाले %Ln योगदान</numerusform>
            </translation>
        </message>
        <message>
            <source>Covered now</source>
            <translation>अभी भरा गया</translation>
        </message>
        <message>
            <source>Lent by the reserve</source>
            <translation>रिज़र्व से उधार</translation>
        </message>
        <message>
            <source>Turn {number}: the winner waits for</source>
            <translation>बारी {number}: विजेता को मिलना बाकी</translation>
        </message>
        <message>
            <source>Later winners wait for</source>
            <translation>आगे के विजेताओं को मिलना बाकी</translation>
        </message>
        <message>
            <source>{amount} from the advance of {name}</source>
            <translation>{name} के अग्रिम से {amount}</translation>
        </message>
        <message>
            <source>{amount} from the savings of {name}</source>
            <translation>{name} की बचत से {amount}</translation>
        </message>
        <message>
            <source>{name} brings {amount} now</source>
            <translation>{name} अभी {amount} लाते हैं</translation>
        </message>
        <message>
            <source>Own money in other boxes</source>
            <translation>दूसरी डिब्बों में अपना पैसा</translation>
        </message>
    </context>
    <context>
        <name>SwapPage</name>
        <message>
            <source>Swap turns</source>
            <translation>बारी बदलें</translation>
        </message>
        <message>
            <source>Both agree by PIN or with a thumb on paper. To wait until a later place, only who waits agrees.</source>
            <translation>दोनों पिन या काग़ज़ पर अंगूठे से सहमत हों। बाद के स्थान तक रुकने के लिए केवल रुकने वाला सहमत हो।</translation>
        </message>
        <message>
            <source>Swap the two turns</source>
            <translation>दोनों बारियाँ बदलें</translation>
        </message>
        <message>
            <source>The first waits until the second place</source>
            <translation>पहला दूसरे स्थान तक रुके</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
    </context>
    <context>
        <name>TableCard</name>
        <message>
            <source>Money in the box</source>
            <translation>पेटी का पैसा</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>गिना गया</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>गिनते हैं</translation>
        </message>
        <message>
            <source>Watches</source>
            <translation>देखते हैं</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>कितने</translation>
        </message>
        <message>
            <source>Who counts?</source>
            <translation>कौन गिनता है?</translation>
        </message>
        <message>
            <source>{counter} counts, {witness} watches</source>
            <translation>{counter} गिनते हैं, {witness} देखते हैं</translation>
        </message>
    </context>
    <context>
        <name>TermsCard</name>
        <message>
            <source>{name} asks for a loan</source>
            <translation>{name} कर्ज़ माँगते हैं</translation>
        </message>
        <message>
            <source>No. {no} · savings {saved}</source>
            <translation>नं. {no} · बचत {saved}</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>कितना</translation>
        </message>
        <message>
            <source>Payments (1–{max})</source>
            <translation>किस्तें (1–{max})</translation>
        </message>
        <message numerus="yes">
            <source>Interest, {percent}% for %Ln meetings</source>
            <translation>
                <numerusform>ब्याज, %Ln बैठक पर {percent}%</numerusform>
                <numerusform>ब्याज, %Ln बैठकों पर {percent}%</numerusform>
            </translation>
        </message>
        <message>
            <source>What for</source>
            <translation>किसलिए</translation>
        </message>
        <message>
            <source>Interest, {percent}%</source>
            <translation>ब्याज, {percent}%</translation>
        </message>
        <message>
            <source>To pay back</source>
            <translation>चुकाना है</translation>
        </message>
        <message>
            <source>Kind of loan</source>
            <translation>ऋण का प्रकार</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments of {amount}, one at each meeting</source>
            <translation>
                <numerusform>{amount} की %Ln किस्त</numerusform>
                <numerusform>{amount} की %Ln किस्तें, हर बैठक में एक</numerusform>
            </translation>
        </message>
        <message>
            <source>Our rules</source>
            <translation>हमारे नियम</translation>
        </message>
        <message>
            <source>Stands for it</source>
            <translation>गारंटी देते हैं</translation>
        </message>
        <message>
            <source>Signed on paper</source>
            <translation>काग़ज़ पर हस्ताक्षर</translation>
        </message>
        <message>
            <source>If it is not paid back, {names} share what is left.</source>
            <translation>न चुकाने पर {names} बाकी बाँटेंगे।</translation>
        </message>
        <message>
            <source>stands for {there} already, for {part} here, can stand for {free}</source>
            <translation>पहले से {there} की गारंटी, यहाँ {part}, {free} तक दे सकते हैं</translation>
        </message>
    </context>
    <context>
        <name>TotalsBar</name>
        <message>
            <source>Collected</source>
            <translation>जमा हुआ</translation>
        </message>
        <message numerus="yes">
            <source>%Ln still to pay</source>
            <translation>
                <numerusform>%Ln का बाकी है</numerusform>
                <numerusform>%Ln का बाकी है</numerusform>
            </translation>
        </message>
        <message>
            <source>Everybody has paid</source>
            <translation>सबने दे दिया</translation>
        </message>
    </context>
    <context>
        <name>TurnScreen</name>
        <message>
            <source>Turn</source>
            <translation>बारी</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>पिन</translation>
        </message>
        <message>
            <source>Give</source>
            <translation>दें</translation>
        </message>
        <message>
            <source>How it is paid</source>
            <translation>कैसे दिया जाए</translation>
        </message>
        <message>
            <source>Thumb on paper</source>
            <translation>काग़ज़ पर अंगूठा</translation>
        </message>
        <message>
            <source>Members’ screen</source>
            <translation>सदस्यों की स्क्रीन</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>वापस लें</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>सभी कुंजियाँ</translation>
        </message>
        <message>
            <source>No order of turns yet</source>
            <translation>बारी का क्रम अभी नहीं</translation>
        </message>
        <message>
            <source>The group agrees on an order in the group rules.</source>
            <translation>समूह नियमों में क्रम तय करता है।</translation>
        </message>
        <message>
            <source>Turn {number} of {of}</source>
            <translation>{of} में से बारी {number}</translation>
        </message>
        <message>
            <source>The order stands in the group rules, agreed by the meeting.</source>
            <translation>क्रम नियमों में है, बैठक ने तय किया।</translation>
        </message>
        <message>
            <source>Give {name}</source>
            <translation>{name} को दें</translation>
        </message>
        <message numerus="yes">
            <source>%Ln members paid {amount}</source>
            <translation>
                <numerusform>%Ln सदस्य ने {amount} दिए</numerusform>
                <numerusform>%Ln सदस्यों ने {amount} दिए</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} was absent and owes {amount}</source>
            <translation>{name} नहीं आए, {amount} देने हैं</translation>
        </message>
        <message>
            <source>{name} did not pay and owes {amount}</source>
            <translation>{name} ने नहीं दिया, {amount} देने हैं</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>नहीं गिना</translation>
        </message>
        <message>
            <source>{name} agrees to have got it</source>
            <translation>{name} मानते हैं कि मिला</translation>
        </message>
        <message>
            <source>Thumb on the printed receipt</source>
            <translation>छपी रसीद पर अंगूठा</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>दिया गया</translation>
        </message>
        <message>
            <source>Agreed with the PIN</source>
            <translation>पिन से माना</translation>
        </message>
        <message>
            <source>Give {amount} in cash</source>
            <translation>{amount} नकद दें</translation>
        </message>
        <message>
            <source>Send {amount} by phone</source>
            <translation>{amount} फ़ोन से भेजें</translation>
        </message>
        <message>
            <source>Send {amount} by bank</source>
            <translation>{amount} बैंक से भेजें</translation>
        </message>
        <message>
            <source>In cash</source>
            <translation>नकद</translation>
        </message>
        <message>
            <source>By bank</source>
            <translation>बैंक से</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>फ़ोन से</translation>
        </message>
        <message>
            <source>Code of the payment</source>
            <translation>भुगतान का कोड</translation>
        </message>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>यह पिन गलत है। %Ln कोशिश बाकी।</numerusform>
                <numerusform>यह पिन गलत है। %Ln कोशिशें बाकी।</numerusform>
            </translation>
        </message>
        <message>
            <source>First {name} agrees: the PIN, or a thumb on paper (F9).</source>
            <translation>पहले {name} मानें: पिन, या काग़ज़ पर अंगूठा (F9)।</translation>
        </message>
        <message>
            <source>{name} got {amount}</source>
            <translation>{name} को {amount} मिले</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>Undo</source>
            <translation>वापस लें</translation>
        </message>
        <message>
            <source>Taken back: {entry}</source>
            <translation>वापस लिया: {entry}</translation>
        </message>
        <message>
            <source>Written again: {entry}</source>
            <translation>फिर लिखा: {entry}</translation>
        </message>
    </context>
    <context>
        <name>VotePage</name>
        <message>
            <source>What is voted on</source>
            <translation>किस पर वोट है</translation>
        </message>
        <message>
            <source>Proposed by …</source>
            <translation>प्रस्ताव किसका …</translation>
        </message>
        <message>
            <source>Seconded by …</source>
            <translation>समर्थन किसका …</translation>
        </message>
        <message>
            <source>Majority</source>
            <translation>बहुमत</translation>
        </message>
        <message>
            <source>How it is counted</source>
            <translation>कैसे गिना जाए</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>इससे क्या बदलेगा</translation>
        </message>
        <message>
            <source>Write the vote</source>
            <translation>वोट लिखें</translation>
        </message>
        <message>
            <source>Changes nothing by itself</source>
            <translation>अपने आप कुछ नहीं बदलता</translation>
        </message>
        <message>
            <source>Allows an expense</source>
            <translation>ख़र्च की अनुमति देता है</translation>
        </message>
        <message>
            <source>Takes back what {name} disputes: {words}</source>
            <translation>{name} की आपत्ति वाली पंक्ति वापस लेता है: {words}</translation>
        </message>
        <message>
            <source>Names who signs for a key holder who is away</source>
            <translation>अनुपस्थित चाबीधारक की जगह कौन हस्ताक्षर करे, यह तय करता है</translation>
        </message>
        <message>
            <source>Rules that change on {day}: {reason}</source>
            <translation>{day} से बदलते नियम: {reason}</translation>
        </message>
        <message>
            <source>Whom the vote is about</source>
            <translation>मतदान किसके बारे में है</translation>
        </message>
        <message>
            <source>Who writes may also count: we are too few</source>
            <translation>लिखने वाला गिन भी सकता है: हम बहुत कम हैं</translation>
        </message>
        <message>
            <source>A key holder may also write or keep the money: we are too few</source>
            <translation>चाबीधारक लिख या पैसा भी रख सकता है: हम बहुत कम हैं</translation>
        </message>
        <message>
            <source>One person may be {one} and {other}: we are too few</source>
            <translation>एक व्यक्ति {one} और {other} दोनों हो सकता है: हम बहुत कम हैं</translation>
        </message>
        <message>
            <source>Slips or beans in the bag. Type only the numbers.</source>
            <translation>थैली में पर्ची या दाने। केवल संख्या लिखें।</translation>
        </message>
        <message>
            <source>1 yes, 2 no, 0 silent</source>
            <translation>1 हाँ, 2 नहीं, 0 चुप</translation>
        </message>
    </context>
    <context>
        <name>WelfareCard</name>
        <message>
            <source>Welfare help</source>
            <translation>कल्याण सहायता</translation>
        </message>
        <message>
            <source>In the welfare fund</source>
            <translation>कल्याण कोष में</translation>
        </message>
        <message>
            <source>of it in today’s welfare bag</source>
            <translation>उसमें से आज की थैली में</translation>
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
            <source>Why</source>
            <translation>क्यों</translation>
        </message>
        <message>
            <source>Pay the help</source>
            <translation>सहायता दें</translation>
        </message>
        <message>
            <source>from the welfare bag</source>
            <translation>कल्याण की थैली से</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>फ़ोन से</translation>
        </message>
        <message>
            <source>by bank</source>
            <translation>बैंक से</translation>
        </message>
        <message>
            <source>Got {amount} of help before.</source>
            <translation>पहले {amount} की सहायता मिली।</translation>
        </message>
    </context>
    <context>
        <name>WhyCard</name>
        <message>
            <source>What has a plus is multiplied; the result is divided by what has a minus.</source>
            <translation>जिसमें धन है उसे गुणा किया जाता है; फल को ऋण वालों से भाग दिया जाता है।</translation>
        </message>
    </context>
    <context>
        <name>WriteDown</name>
        <message>
            <source>What do the members say, why?</source>
            <translation>सदस्य क्या कहते हैं, क्यों?</translation>
        </message>
        <message>
            <source>Nobody knows</source>
            <translation>कोई नहीं जानता</translation>
        </message>
        <message>
            <source>Wrong change</source>
            <translation>गलत छुट्टा</translation>
        </message>
        <message>
            <source>False note</source>
            <translation>नकली नोट</translation>
        </message>
        <message>
            <source>It stays visible on the page of this meeting and in the reports.</source>
            <translation>यह इस बैठक के पन्ने और रिपोर्टों में दिखता रहेगा।</translation>
        </message>
        <message>
            <source>Back to the hints</source>
            <translation>संकेतों पर लौटें</translation>
        </message>
        <message>
            <source>{amount} missing in the box</source>
            <translation>पेटी में {amount} कम</translation>
        </message>
        <message>
            <source>{amount} too much in the box</source>
            <translation>पेटी में {amount} अधिक</translation>
        </message>
        <message>
            <source>Chairperson’s PIN</source>
            <translation>अध्यक्ष का पिन</translation>
        </message>
    </context>
</TS>
