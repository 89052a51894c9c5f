<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
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
        <name>NowPaying</name>
        <message>
            <source>Now paying</source>
            <translation>अभी दे रहे हैं</translation>
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
            <source>To pay now</source>
            <translation>अभी देना है</translation>
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
        <message numerus="yes">
            <source>%Ln shares</source>
            <translation>
                <numerusform>%Ln हिस्सा</numerusform>
                <numerusform>%Ln हिस्से</numerusform>
            </translation>
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
</TS>
