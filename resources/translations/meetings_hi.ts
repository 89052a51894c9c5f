<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
    <context>
        <name>CorrectionsTable</name>
        <message>
            <source>Time</source>
            <translation>समय</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>रक़म</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>क्यों</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>किसने</translation>
        </message>
        <message>
            <source>On</source>
            <translation>कहाँ</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>वापस लिया</translation>
        </message>
    </context>
    <context>
        <name>DisputeBox</name>
        <message>
            <source>How it was settled</source>
            <translation>कैसे सुलझा</translation>
        </message>
        <message>
            <source>What {name} says</source>
            <translation>{name} क्या कहते हैं</translation>
        </message>
    </context>
    <context>
        <name>MeetingPage</name>
        <message>
            <source>here</source>
            <translation>यहाँ</translation>
        </message>
        <message>
            <source>late</source>
            <translation>देर से</translation>
        </message>
        <message>
            <source>somebody came instead</source>
            <translation>किसी और ने</translation>
        </message>
        <message>
            <source>apology</source>
            <translation>माफ़ी</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>अनुपस्थित</translation>
        </message>
        <message>
            <source>not called</source>
            <translation>नहीं पुकारा</translation>
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
            <source>Cash and M-Pesa</source>
            <translation>नकद और M-Pesa</translation>
        </message>
        <message>
            <source>From the advance</source>
            <translation>अग्रिम से</translation>
        </message>
        <message>
            <source>Came before</source>
            <translation>पहले आया</translation>
        </message>
    </context>
    <context>
        <name>MeetingPageScreen</name>
        <message>
            <source>Meeting {no}, {day}</source>
            <translation>बैठक {no}, {day}</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>बैठकें</translation>
        </message>
        <message>
            <source>Print the meeting page</source>
            <translation>बैठक का पन्ना छापें</translation>
        </message>
        <message>
            <source>Receipt of the line</source>
            <translation>पंक्ति की रसीद</translation>
        </message>
        <message>
            <source>Not agreed, or settled</source>
            <translation>आपत्ति, या सुलझ गया</translation>
        </message>
        <message>
            <source>Demand and collection</source>
            <translation>माँग और वसूली</translation>
        </message>
        <message>
            <source>Meeting before</source>
            <translation>पहले की बैठक</translation>
        </message>
        <message>
            <source>Meeting after</source>
            <translation>बाद की बैठक</translation>
        </message>
        <message>
            <source>All meetings</source>
            <translation>सभी बैठकें</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>पंक्तियाँ</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>हाज़िरी</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>कार्यवाही</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>हस्ताक्षर</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>सुधार</translation>
        </message>
        <message>
            <source>This page is signed and locked. Put right a mistake with a new line.</source>
            <translation>यह पन्ना हस्ताक्षरित और बंद है। ग़लती नई पंक्ति से सुधारें।</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>छापें</translation>
        </message>
        <message>
            <source>Receipt of {name}</source>
            <translation>{name} की रसीद</translation>
        </message>
    </context>
    <context>
        <name>MeetingStates</name>
        <message>
            <source>Planned</source>
            <translation>तय</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>खुल रही</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खुली</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>रुकी</translation>
        </message>
        <message>
            <source>Counting</source>
            <translation>गिनती</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>हस्ताक्षर</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>बंद</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>सुधारी गई</translation>
        </message>
    </context>
    <context>
        <name>MeetingsScreen</name>
        <message>
            <source>Meetings</source>
            <translation>बैठकें</translation>
        </message>
        <message>
            <source>Open the meeting</source>
            <translation>बैठक खोलें</translation>
        </message>
        <message>
            <source>Plan the next</source>
            <translation>अगली तय करें</translation>
        </message>
        <message>
            <source>Share out</source>
            <translation>बाँटें</translation>
        </message>
        <message>
            <source>Balance sheet</source>
            <translation>तुलन पत्र</translation>
        </message>
        <message>
            <source>Print the meeting page</source>
            <translation>बैठक का पन्ना छापें</translation>
        </message>
        <message>
            <source>No meeting yet</source>
            <translation>अभी कोई बैठक नहीं</translation>
        </message>
        <message>
            <source>Write the first meeting date; members see it on their receipts.</source>
            <translation>पहली बैठक की तारीख़ लिखें; सदस्य इसे रसीद पर देखते हैं।</translation>
        </message>
        <message>
            <source>Write the date</source>
            <translation>तारीख़ लिखें</translation>
        </message>
        <message>
            <source>Two meetings are written for {day}.</source>
            <translation>{day} के लिए दो बैठकें लिखी हैं।</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>तय करना है</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
    </context>
    <context>
        <name>MeetingsTable</name>
        <message>
            <source>No.</source>
            <translation>क्र.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>तारीख़</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>यहाँ</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>जमा हुआ</translation>
        </message>
        <message>
            <source>Lent</source>
            <translation>कर्ज़ दिया</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>बाहर दिया</translation>
        </message>
        <message>
            <source>Box closed</source>
            <translation>बंद पेटी</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>अंतर</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>हस्ताक्षर</translation>
        </message>
    </context>
    <context>
        <name>PaymentsTable</name>
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
            <source>No.</source>
            <translation>क्र.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>कुल</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>कैसे दिया</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>तय करना है</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>वापस लिया</translation>
        </message>
        <message>
            <source>Not agreed</source>
            <translation>आपत्ति</translation>
        </message>
        <message>
            <source>Loan to {name}</source>
            <translation>{name} को कर्ज़</translation>
        </message>
        <message>
            <source>Turn to {name}</source>
            <translation>{name} को बारी</translation>
        </message>
        <message>
            <source>Brought for a seat: {name}</source>
            <translation>सीट के लिए लाए: {name}</translation>
        </message>
        <message>
            <source>Debt paid by {name}</source>
            <translation>{name} ने बकाया चुकाया</translation>
        </message>
        <message>
            <source>Help to {name}</source>
            <translation>{name} को सहायता</translation>
        </message>
        <message>
            <source>Share-out to {name}</source>
            <translation>{name} को बँटवारा</translation>
        </message>
        <message>
            <source>Shares given back to {name}</source>
            <translation>{name} को शेयर वापस</translation>
        </message>
        <message>
            <source>Savings given back to {name}</source>
            <translation>{name} को बचत लौटाई</translation>
        </message>
        <message>
            <source>Advance back to {name}</source>
            <translation>{name} को अग्रिम वापस</translation>
        </message>
        <message>
            <source>Dividend to {name}</source>
            <translation>{name} को लाभांश</translation>
        </message>
        <message>
            <source>{name} leaves the group</source>
            <translation>{name} समूह छोड़ते हैं</translation>
        </message>
        <message>
            <source>Loan to the group</source>
            <translation>समूह को ऋण</translation>
        </message>
        <message>
            <source>Deposit of {name}</source>
            <translation>{name} की जमा रकम</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>ख़र्च</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>स्थानांतरित</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>जमा हुआ</translation>
        </message>
    </context>
    <context>
        <name>PlanForm</name>
        <message>
            <source>Day</source>
            <translation>दिन</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>समय</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>जगह</translation>
        </message>
        <message>
            <source>Write the date</source>
            <translation>तारीख़ लिखें</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>अभी नहीं</translation>
        </message>
        <message>
            <source>When is meeting {no}?</source>
            <translation>बैठक {no} कब है?</translation>
        </message>
        <message>
            <source>This is not a day: type it like {example}.</source>
            <translation>यह दिन नहीं है: {example} जैसा लिखें।</translation>
        </message>
        <message>
            <source>This is not a time: type it like {example}.</source>
            <translation>यह समय नहीं है: {example} जैसा लिखें।</translation>
        </message>
    </context>
    <context>
        <name>RollTable</name>
        <message>
            <source>No.</source>
            <translation>क्र.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Roll call</source>
            <translation>हाज़िरी</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>समय</translation>
        </message>
        <message>
            <source>left at {time}</source>
            <translation>{time} पर गए</translation>
        </message>
    </context>
    <context>
        <name>SignaturesTable</name>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>पद</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>हस्ताक्षर</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>हस्ताक्षर नहीं</translation>
        </message>
        <message>
            <source>signed at {time}</source>
            <translation>{time} बजे हस्ताक्षर</translation>
        </message>
    </context>
    <context>
        <name>SummaryCard</name>
        <message>
            <source>Here</source>
            <translation>यहाँ</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>जमा हुआ</translation>
        </message>
        <message>
            <source>Lent</source>
            <translation>कर्ज़ दिया</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>बाहर दिया</translation>
        </message>
        <message>
            <source>Box</source>
            <translation>पेटी</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>अंतर</translation>
        </message>
    </context>
</TS>
