<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw">
    <context>
        <name>CorrectionsTable</name>
        <message>
            <source>Time</source>
            <translation>Saa</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Jina</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Kiasi</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Kwa nini</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Nani</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Kwenye</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Imetenguliwa</translation>
        </message>
    </context>
    <context>
        <name>DisputeBox</name>
        <message>
            <source>How it was settled</source>
            <translation>Imemalizwaje</translation>
        </message>
        <message>
            <source>What {name} says</source>
            <translation>{name} anasema nini</translation>
        </message>
    </context>
    <context>
        <name>MeetingPage</name>
        <message>
            <source>here</source>
            <translation>yupo</translation>
        </message>
        <message>
            <source>late</source>
            <translation>amechelewa</translation>
        </message>
        <message>
            <source>somebody came instead</source>
            <translation>mwakilishi</translation>
        </message>
        <message>
            <source>apology</source>
            <translation>udhuru</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>hayupo</translation>
        </message>
        <message>
            <source>not called</source>
            <translation>hajaitwa</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Taslimu</translation>
        </message>
        <message>
            <source>M-Pesa</source>
            <translation>M-Pesa</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Benki</translation>
        </message>
        <message>
            <source>USDT</source>
            <translation>USDT</translation>
        </message>
        <message>
            <source>Cash and M-Pesa</source>
            <translation>Taslimu na M-Pesa</translation>
        </message>
        <message>
            <source>From the advance</source>
            <translation>Kutoka malipo ya mbele</translation>
        </message>
        <message>
            <source>Came before</source>
            <translation>Ilikuja awali</translation>
        </message>
    </context>
    <context>
        <name>MeetingPageScreen</name>
        <message>
            <source>Meeting {no}, {day}</source>
            <translation>Mkutano wa {no}, {day}</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Mikutano</translation>
        </message>
        <message>
            <source>Print the meeting page</source>
            <translation>Chapisha ukurasa wa mkutano</translation>
        </message>
        <message>
            <source>Receipt of the line</source>
            <translation>Risiti ya mstari</translation>
        </message>
        <message>
            <source>Not agreed, or settled</source>
            <translation>Haikubaliwi, au imemalizwa</translation>
        </message>
        <message>
            <source>Demand and collection</source>
            <translation>Madai na makusanyo</translation>
        </message>
        <message>
            <source>Meeting before</source>
            <translation>Mkutano uliotangulia</translation>
        </message>
        <message>
            <source>Meeting after</source>
            <translation>Mkutano unaofuata</translation>
        </message>
        <message>
            <source>All meetings</source>
            <translation>Mikutano yote</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Mistari</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Mahudhurio</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Muhtasari</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Sahihi</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Masahihisho</translation>
        </message>
        <message>
            <source>This page is signed and locked. Put right a mistake with a new line.</source>
            <translation>Ukurasa huu umesainiwa na kufungwa. Sahihisha kosa kwa mstari mpya.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Chapisha</translation>
        </message>
        <message>
            <source>Receipt of {name}</source>
            <translation>Risiti ya {name}</translation>
        </message>
    </context>
    <context>
        <name>MeetingStates</name>
        <message>
            <source>Planned</source>
            <translation>Umepangwa</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Unafunguliwa</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Umefunguliwa</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Umesimama</translation>
        </message>
        <message>
            <source>Counting</source>
            <translation>Hesabu</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>Kusaini</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Umefungwa</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Umesahihishwa</translation>
        </message>
    </context>
    <context>
        <name>MeetingsScreen</name>
        <message>
            <source>Meetings</source>
            <translation>Mikutano</translation>
        </message>
        <message>
            <source>Open the meeting</source>
            <translation>Fungua mkutano</translation>
        </message>
        <message>
            <source>Plan the next</source>
            <translation>Panga unaofuata</translation>
        </message>
        <message>
            <source>Share out</source>
            <translation>Gawa</translation>
        </message>
        <message>
            <source>Balance sheet</source>
            <translation>Mizania</translation>
        </message>
        <message>
            <source>Print the meeting page</source>
            <translation>Chapisha ukurasa wa mkutano</translation>
        </message>
        <message>
            <source>No meeting yet</source>
            <translation>Bado hakuna mkutano</translation>
        </message>
        <message>
            <source>Write the first meeting date; members see it on their receipts.</source>
            <translation>Andika tarehe ya mkutano wa kwanza; wanachama huiona kwenye risiti.</translation>
        </message>
        <message>
            <source>Write the date</source>
            <translation>Andika tarehe</translation>
        </message>
        <message>
            <source>Two meetings are written for {day}.</source>
            <translation>Mikutano miwili imeandikwa {day}.</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>Ya kuamua</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Jaribu tena</translation>
        </message>
    </context>
    <context>
        <name>MeetingsTable</name>
        <message>
            <source>No.</source>
            <translation>Na.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Tarehe</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Waliopo</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Zilizokusanywa</translation>
        </message>
        <message>
            <source>Lent</source>
            <translation>Zilizokopeshwa</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>Zilizolipwa</translation>
        </message>
        <message>
            <source>Box closed</source>
            <translation>Sanduku</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Tofauti</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Imesainiwa</translation>
        </message>
    </context>
    <context>
        <name>PaymentsTable</name>
        <message>
            <source>Shares</source>
            <translation>Hisa</translation>
        </message>
        <message>
            <source>Savings</source>
            <translation>Akiba</translation>
        </message>
        <message>
            <source>Welfare</source>
            <translation>Jamii</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Zamu</translation>
        </message>
        <message>
            <source>Fines</source>
            <translation>Faini</translation>
        </message>
        <message>
            <source>Loan</source>
            <translation>Mkopo</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Na.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Jina</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Jumla</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>Njia</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>Ya kuamua</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Imetenguliwa</translation>
        </message>
        <message>
            <source>Not agreed</source>
            <translation>Haikubaliwi</translation>
        </message>
        <message>
            <source>Loan to {name}</source>
            <translation>Mkopo kwa {name}</translation>
        </message>
        <message>
            <source>Turn to {name}</source>
            <translation>Zamu kwa {name}</translation>
        </message>
        <message>
            <source>Brought for a seat: {name}</source>
            <translation>Ameleta kwa kiti: {name}</translation>
        </message>
        <message>
            <source>Debt paid by {name}</source>
            <translation>Deni limelipwa na {name}</translation>
        </message>
        <message>
            <source>Help to {name}</source>
            <translation>Msaada kwa {name}</translation>
        </message>
        <message>
            <source>Share-out to {name}</source>
            <translation>Mgao kwa {name}</translation>
        </message>
        <message>
            <source>Shares given back to {name}</source>
            <translation>Hisa zilizorudishwa kwa {name}</translation>
        </message>
        <message>
            <source>Savings given back to {name}</source>
            <translation>Akiba imerudishwa kwa {name}</translation>
        </message>
        <message>
            <source>Advance back to {name}</source>
            <translation>Malipo ya awali kwa {name}</translation>
        </message>
        <message>
            <source>Dividend to {name}</source>
            <translation>Gawio kwa {name}</translation>
        </message>
        <message>
            <source>{name} leaves the group</source>
            <translation>{name} anatoka kikundini</translation>
        </message>
        <message>
            <source>Loan to the group</source>
            <translation>Mkopo wa kikundi</translation>
        </message>
        <message>
            <source>Deposit of {name}</source>
            <translation>Amana ya {name}</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Gharama</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Imehamishwa</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Zilizokusanywa</translation>
        </message>
    </context>
    <context>
        <name>PlanForm</name>
        <message>
            <source>Day</source>
            <translation>Siku</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Saa</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Mahali</translation>
        </message>
        <message>
            <source>Write the date</source>
            <translation>Andika tarehe</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Si sasa</translation>
        </message>
        <message>
            <source>When is meeting {no}?</source>
            <translation>Mkutano wa {no} ni lini?</translation>
        </message>
        <message>
            <source>This is not a day: type it like {example}.</source>
            <translation>Hii si siku: andika kama {example}.</translation>
        </message>
        <message>
            <source>This is not a time: type it like {example}.</source>
            <translation>Hii si saa: andika kama {example}.</translation>
        </message>
    </context>
    <context>
        <name>RollTable</name>
        <message>
            <source>No.</source>
            <translation>Na.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Jina</translation>
        </message>
        <message>
            <source>Roll call</source>
            <translation>Mahudhurio</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Saa</translation>
        </message>
        <message>
            <source>left at {time}</source>
            <translation>aliondoka {time}</translation>
        </message>
    </context>
    <context>
        <name>SignaturesTable</name>
        <message>
            <source>Name</source>
            <translation>Jina</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Cheo</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Imesainiwa</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>haijasainiwa</translation>
        </message>
        <message>
            <source>signed at {time}</source>
            <translation>imesainiwa saa {time}</translation>
        </message>
    </context>
    <context>
        <name>SummaryCard</name>
        <message>
            <source>Here</source>
            <translation>Waliopo</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Zilizokusanywa</translation>
        </message>
        <message>
            <source>Lent</source>
            <translation>Zilizokopeshwa</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>Zilizolipwa</translation>
        </message>
        <message>
            <source>Box</source>
            <translation>Sanduku</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Tofauti</translation>
        </message>
    </context>
</TS>
