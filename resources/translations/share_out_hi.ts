<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
    <context>
        <name>PayCard</name>
        <message>
            <source>Cash</source>
            <translation>नकद</translation>
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
            <source>The own PIN says that the money was counted and is right.</source>
            <translation>अपना पिन कहता है कि पैसा गिना गया और सही है।</translation>
        </message>
        <message>
            <source>Thumb on the sheet</source>
            <translation>पत्र पर अँगूठा</translation>
        </message>
        <message>
            <source>Everybody has the own part</source>
            <translation>सबको अपना हिस्सा मिल गया</translation>
        </message>
        <message numerus="yes">
            <source>%Ln still to come forward: {minor}</source>
            <translation>
                <numerusform>%Ln का आना बाकी: {minor}</numerusform>
                <numerusform>%Ln का आना बाकी: {minor}</numerusform>
            </translation>
        </message>
        <message>
            <source>Parts are handed over in an open meeting.</source>
            <translation>हिस्से खुली बैठक में दिए जाते हैं।</translation>
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
        <name>PoolDeeds</name>
        <message>
            <source>Give shares back</source>
            <translation>शेयर लौटाएँ</translation>
        </message>
        <message>
            <source>Give savings back</source>
            <translation>बचत लौटाना</translation>
        </message>
        <message>
            <source>Give an advance back</source>
            <translation>अग्रिम वापस दें</translation>
        </message>
        <message>
            <source>A member leaves</source>
            <translation>सदस्य जाता है</translation>
        </message>
        <message>
            <source>Agree on a dividend</source>
            <translation>लाभांश तय करें</translation>
        </message>
        <message>
            <source>Hand over a dividend</source>
            <translation>लाभांश दें</translation>
        </message>
        <message>
            <source>Interest on savings</source>
            <translation>बचत पर ब्याज</translation>
        </message>
        <message>
            <source>A loan to the group</source>
            <translation>समूह को ऋण</translation>
        </message>
        <message>
            <source>Pay the lender</source>
            <translation>ऋणदाता को चुकाएँ</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>सदस्य</translation>
        </message>
        <message>
            <source>Lender</source>
            <translation>ऋणदाता</translation>
        </message>
        <message>
            <source>Number of shares</source>
            <translation>शेयरों की संख्या</translation>
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
            <source>Rate, in percent</source>
            <translation>दर, प्रतिशत में</translation>
        </message>
        <message>
            <source>Fee, in percent of the savings</source>
            <translation>शुल्क, बचत का प्रतिशत</translation>
        </message>
        <message>
            <source>Part given out, in percent</source>
            <translation>बाँटा गया भाग, प्रतिशत में</translation>
        </message>
        <message>
            <source>Tax kept back, in percent</source>
            <translation>काटा गया कर, प्रतिशत में</translation>
        </message>
        <message>
            <source>Divided by</source>
            <translation>बँटवारे का आधार</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>क्यों</translation>
        </message>
        <message>
            <source>Who lends</source>
            <translation>कौन ऋण देता है</translation>
        </message>
        <message>
            <source>From</source>
            <translation>से</translation>
        </message>
        <message>
            <source>To</source>
            <translation>तक</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>भुगतान</translation>
        </message>
        <message>
            <source>The member agrees by</source>
            <translation>सदस्य की सहमति</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>नकद</translation>
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
            <source>Own PIN</source>
            <translation>अपना पिन</translation>
        </message>
        <message>
            <source>Thumb on paper</source>
            <translation>काग़ज़ पर अँगूठा</translation>
        </message>
        <message>
            <source>Savings</source>
            <translation>बचत</translation>
        </message>
        <message>
            <source>Interest paid</source>
            <translation>चुकाया ब्याज</translation>
        </message>
        <message>
            <source>Amount and time (cassation)</source>
            <translation>रकम और समय (कोष तोड़ना)</translation>
        </message>
        <message>
            <source>Savings and days</source>
            <translation>बचत और दिन</translation>
        </message>
        <message>
            <source>Money of the group</source>
            <translation>समूह का पैसा</translation>
        </message>
        <message>
            <source>Savings of the members</source>
            <translation>सदस्यों की बचत</translation>
        </message>
        <message>
            <source>Owed by members</source>
            <translation>सदस्यों पर बकाया</translation>
        </message>
        <message>
            <source>Waits to be handed over</source>
            <translation>देने की प्रतीक्षा में</translation>
        </message>
        <message>
            <source>Owed to lenders</source>
            <translation>ऋणदाताओं का बकाया</translation>
        </message>
    </context>
    <context>
        <name>PoolSlip</name>
        <message>
            <source>Other money of the pool</source>
            <translation>कोष का अन्य पैसा</translation>
        </message>
        <message>
            <source>This is written in an open meeting.</source>
            <translation>यह खुली बैठक में लिखा जाता है।</translation>
        </message>
    </context>
    <context>
        <name>RollRows</name>
        <message>
            <source>Not heard of today. Let it send, or write why nobody waits for it:</source>
            <translation>आज इससे कुछ नहीं आया। इसे भेजने दें, या लिखें कि इसका इंतज़ार क्यों नहीं:</translation>
        </message>
        <message>
            <source>{laptop}: no entry yet</source>
            <translation>{laptop}: अभी कोई प्रविष्टि नहीं</translation>
        </message>
        <message>
            <source>{laptop}: last entry {day}</source>
            <translation>{laptop}: आख़िरी प्रविष्टि {day}</translation>
        </message>
    </context>
    <context>
        <name>ShareOut</name>
        <message>
            <source>By shares</source>
            <translation>शेयर के हिसाब से</translation>
        </message>
        <message>
            <source>Profit alike for all</source>
            <translation>लाभ सबको बराबर</translation>
        </message>
        <message>
            <source>Own interest back</source>
            <translation>अपना ब्याज वापस</translation>
        </message>
        <message>
            <source>By amount and time</source>
            <translation>रकम और समय से</translation>
        </message>
        <message>
            <source>By fixed shares</source>
            <translation>तय शेयरों से</translation>
        </message>
        <message>
            <source>Has it</source>
            <translation>मिल गया</translation>
        </message>
        <message>
            <source>{minor} lost</source>
            <translation>{minor} डूबे</translation>
        </message>
        <message>
            <source>{minor} short</source>
            <translation>{minor} कम</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>प्रतीक्षा</translation>
        </message>
        <message>
            <source>Nothing to pay out</source>
            <translation>देने को कुछ नहीं</translation>
        </message>
    </context>
    <context>
        <name>ShareOutScreen</name>
        <message>
            <source>Share-out</source>
            <translation>बँटवारा</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>बैठकें</translation>
        </message>
        <message>
            <source>Agree on the share-out</source>
            <translation>बँटवारे पर सहमत हों</translation>
        </message>
        <message>
            <source>This member comes forward</source>
            <translation>यह सदस्य आए</translation>
        </message>
        <message>
            <source>Thumb on the sheet</source>
            <translation>पत्र पर अँगूठा</translation>
        </message>
        <message>
            <source>Other money of the pool</source>
            <translation>कोष का अन्य पैसा</translation>
        </message>
        <message>
            <source>Social-fund statement</source>
            <translation>सामाजिक कोष का विवरण</translation>
        </message>
        <message>
            <source>Grade of the group</source>
            <translation>समूह की श्रेणी</translation>
        </message>
        <message>
            <source>Share-out sheet</source>
            <translation>बँटवारा पत्र</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>पूर्ववत करें</translation>
        </message>
        <message>
            <source>All meetings</source>
            <translation>सब बैठकें</translation>
        </message>
        <message>
            <source>Only the officers see everybody’s money</source>
            <translation>सबका पैसा केवल पदाधिकारी देखते हैं</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>कोषाध्यक्ष, अध्यक्ष या सचिव यह पृष्ठ खोल सकते हैं।</translation>
        </message>
        <message>
            <source>Nothing to share out yet</source>
            <translation>अभी बाँटने को कुछ नहीं</translation>
        </message>
        <message>
            <source>The share-out is agreed</source>
            <translation>बँटवारा तय हुआ</translation>
        </message>
        <message>
            <source>{name} has {minor}</source>
            <translation>{name} को {minor} मिले</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>वापस लिया गया</translation>
        </message>
        <message>
            <source>It is written</source>
            <translation>लिखा गया</translation>
        </message>
        <message>
            <source>Money to pay out</source>
            <translation>बाँटने का पैसा</translation>
        </message>
        <message>
            <source>Fund, with loans</source>
            <translation>कोष, ऋण सहित</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>शेयर</translation>
        </message>
        <message>
            <source>One share is worth</source>
            <translation>एक शेयर का मूल्य</translation>
        </message>
        <message>
            <source>Still to hand over</source>
            <translation>देना बाकी</translation>
        </message>
        <message>
            <source>To hand over</source>
            <translation>देना है</translation>
        </message>
        <message>
            <source>Stays in the box</source>
            <translation>पेटी में रहता है</translation>
        </message>
    </context>
    <context>
        <name>ShareTable</name>
        <message>
            <source>Together</source>
            <translation>कुल</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>शेयर</translation>
        </message>
        <message>
            <source>Savings</source>
            <translation>बचत</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>सदस्य</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>हिस्सा</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>वापस</translation>
        </message>
        <message>
            <source>Taken off</source>
            <translation>काटा</translation>
        </message>
        <message>
            <source>Gets</source>
            <translation>मिलेगा</translation>
        </message>
    </context>
    <context>
        <name>WishCard</name>
        <message>
            <source>How it is divided</source>
            <translation>कैसे बँटता है</translation>
        </message>
        <message>
            <source>Why so (the vote)</source>
            <translation>ऐसा क्यों (मतदान)</translation>
        </message>
        <message>
            <source>The welfare fund</source>
            <translation>सामाजिक कोष</translation>
        </message>
        <message>
            <source>What whole notes leave over</source>
            <translation>पूरे नोटों के बाद जो बचे</translation>
        </message>
        <message>
            <source>Stays</source>
            <translation>रहता है</translation>
        </message>
        <message>
            <source>Split alike</source>
            <translation>बराबर बाँटें</translation>
        </message>
        <message>
            <source>Next cycle</source>
            <translation>अगला चक्र</translation>
        </message>
        <message>
            <source>Welfare</source>
            <translation>सामाजिक</translation>
        </message>
        <message>
            <source>Agree on the share-out</source>
            <translation>बँटवारे पर सहमत हों</translation>
        </message>
        <message>
            <source>as the rules of the group say</source>
            <translation>जैसा समूह के नियम कहते हैं</translation>
        </message>
        <message>
            <source>It is agreed on in an open meeting.</source>
            <translation>खुली बैठक में तय होता है।</translation>
        </message>
        <message>
            <source>{names}: what is owed is more than the part; the rest is lost for all.</source>
            <translation>{names}: देनदारी हिस्से से अधिक है; बाकी सबका नुकसान है।</translation>
        </message>
        <message>
            <source>Fines of {minor} are taken off the parts.</source>
            <translation>{minor} के जुर्माने हिस्सों से काटे जाते हैं।</translation>
        </message>
        <message>
            <source>Fines of {minor} stay owed: nothing is there to take them from.</source>
            <translation>{minor} के जुर्माने बाकी रहेंगे: काटने को कुछ नहीं है।</translation>
        </message>
        <message>
            <source>{minor} is not confirmed yet; it stays for the next cycle.</source>
            <translation>{minor} की पुष्टि बाकी है; वह अगले चक्र में रहेगा।</translation>
        </message>
    </context>
</TS>
