<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
    <context>
        <name>Building</name>
        <message>
            <source>Cleaning</source>
            <translation>सफ़ाई</translation>
        </message>
        <message>
            <source>Elevator</source>
            <translation>लिफ़्ट</translation>
        </message>
        <message>
            <source>Water</source>
            <translation>पानी</translation>
        </message>
        <message>
            <source>Electricity</source>
            <translation>बिजली</translation>
        </message>
        <message>
            <source>Heating</source>
            <translation>हीटिंग</translation>
        </message>
        <message>
            <source>Repairs</source>
            <translation>मरम्मत</translation>
        </message>
        <message>
            <source>Guard</source>
            <translation>चौकीदार</translation>
        </message>
        <message>
            <source>Insurance</source>
            <translation>बीमा</translation>
        </message>
        <message>
            <source>Management</source>
            <translation>प्रबंधन</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>अन्य</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>रिज़र्व</translation>
        </message>
        <message>
            <source>Levy</source>
            <translation>विशेष अंशदान</translation>
        </message>
        <message>
            <source>by area</source>
            <translation>क्षेत्रफल से</translation>
        </message>
        <message>
            <source>by people</source>
            <translation>लोगों से</translation>
        </message>
        <message>
            <source>equally</source>
            <translation>बराबर</translation>
        </message>
        <message>
            <source>by shares</source>
            <translation>हिस्सों से</translation>
        </message>
        <message>
            <source>by area and people</source>
            <translation>क्षेत्रफल और लोगों से</translation>
        </message>
        <message>
            <source>by meter</source>
            <translation>मीटर से</translation>
        </message>
        <message>
            <source>as entered</source>
            <translation>जैसा लिखा</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>मालिक</translation>
        </message>
        <message>
            <source>resident</source>
            <translation>निवासी</translation>
        </message>
        <message>
            <source>both</source>
            <translation>दोनों</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>बिल</translation>
        </message>
        <message>
            <source>Charge without invoice</source>
            <translation>बिना बिल का शुल्क</translation>
        </message>
        <message>
            <source>Paid from the reserve</source>
            <translation>रिज़र्व से चुकाया</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>बैंक</translation>
        </message>
        <message>
            <source>Cash box</source>
            <translation>नकद पेटी</translation>
        </message>
        <message>
            <source>M-Pesa</source>
            <translation>M-Pesa</translation>
        </message>
        <message>
            <source>Pay later</source>
            <translation>बाद में चुकाएँ</translation>
        </message>
        <message>
            <source>Flat</source>
            <translation>फ़्लैट</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>दुकान</translation>
        </message>
        <message>
            <source>Parking</source>
            <translation>पार्किंग</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>भंडार</translation>
        </message>
    </context>
    <context>
        <name>BuildingScreen</name>
        <message>
            <source>Building</source>
            <translation>इमारत</translation>
        </message>
        <message>
            <source>Month of the building</source>
            <translation>इमारत का महीना</translation>
        </message>
        <message>
            <source>A cost</source>
            <translation>एक खर्च</translation>
        </message>
        <message>
            <source>Charges of every month</source>
            <translation>हर महीने के शुल्क</translation>
        </message>
        <message>
            <source>People</source>
            <translation>लोग</translation>
        </message>
        <message>
            <source>Meter</source>
            <translation>मीटर</translation>
        </message>
        <message>
            <source>It paid</source>
            <translation>चुकाया</translation>
        </message>
        <message>
            <source>A new flat</source>
            <translation>नया फ़्लैट</translation>
        </message>
        <message>
            <source>Deposit</source>
            <translation>जमा रकम</translation>
        </message>
        <message>
            <source>What is late</source>
            <translation>क्या देर से है</translation>
        </message>
        <message>
            <source>From the old book</source>
            <translation>पुरानी बही से</translation>
        </message>
        <message>
            <source>Next list</source>
            <translation>अगली सूची</translation>
        </message>
        <message>
            <source>A levy</source>
            <translation>विशेष अंशदान</translation>
        </message>
        <message>
            <source>Print the bill of the flat</source>
            <translation>फ़्लैट का बिल छापें</translation>
        </message>
        <message>
            <source>Print its statement</source>
            <translation>इसका विवरण छापें</translation>
        </message>
        <message>
            <source>Issue the bills</source>
            <translation>बिल जारी करें</translation>
        </message>
        <message>
            <source>Take the bill back</source>
            <translation>बिल वापस लें</translation>
        </message>
        <message>
            <source>Print the month</source>
            <translation>महीना छापें</translation>
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
            <source>No building yet</source>
            <translation>अभी कोई इमारत नहीं</translation>
        </message>
        <message>
            <source>Open a building chest in the group rules; then its flats stand here.</source>
            <translation>समूह नियमों में इमारत की पेटी खोलें; फिर उसके फ़्लैट यहाँ होंगे।</translation>
        </message>
        <message>
            <source>Flats</source>
            <translation>फ़्लैट</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>खर्च</translation>
        </message>
        <message>
            <source>Bills</source>
            <translation>बिल</translation>
        </message>
        <message>
            <source>Owed by the flats</source>
            <translation>फ़्लैटों पर बकाया</translation>
        </message>
        <message>
            <source>Owners’ reserve</source>
            <translation>मालिकों का रिज़र्व</translation>
        </message>
        <message>
            <source>In bank and box</source>
            <translation>बैंक और पेटी में</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>The cost is written</source>
            <translation>खर्च लिखा गया</translation>
        </message>
        <message>
            <source>The charges of the month are written</source>
            <translation>महीने के शुल्क लिखे गए</translation>
        </message>
        <message>
            <source>The payment is written</source>
            <translation>भुगतान लिखा गया</translation>
        </message>
        <message>
            <source>The levy is written</source>
            <translation>अंशदान लिखा गया</translation>
        </message>
        <message>
            <source>The flat is written</source>
            <translation>फ़्लैट लिखा गया</translation>
        </message>
        <message>
            <source>The change is written</source>
            <translation>बदलाव लिखा गया</translation>
        </message>
        <message>
            <source>The reading is written</source>
            <translation>रीडिंग लिखी गई</translation>
        </message>
        <message>
            <source>The deposit is written</source>
            <translation>जमा रकम लिखी गई</translation>
        </message>
        <message>
            <source>It is written</source>
            <translation>लिख दिया गया</translation>
        </message>
        <message>
            <source>The bills are issued</source>
            <translation>बिल जारी हुए</translation>
        </message>
        <message>
            <source>The bill is taken back</source>
            <translation>बिल वापस लिया गया</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>वापस लिया गया</translation>
        </message>
        <message>
            <source>People of the flat</source>
            <translation>फ़्लैट के लोग</translation>
        </message>
        <message>
            <source>Pay what is owed</source>
            <translation>बकाया चुकाएँ</translation>
        </message>
        <message>
            <source>No flats yet. F5 writes the first one.</source>
            <translation>अभी कोई फ़्लैट नहीं। F5 पहला लिखता है।</translation>
        </message>
        <message>
            <source>No cost of this month yet. Ctrl+N writes one.</source>
            <translation>इस महीने का कोई खर्च नहीं। Ctrl+N एक लिखता है।</translation>
        </message>
        <message>
            <source>No bill yet.</source>
            <translation>अभी कोई बिल नहीं।</translation>
        </message>
        <message>
            <source>Bill of the flat</source>
            <translation>फ़्लैट का बिल</translation>
        </message>
        <message>
            <source>Statement of the flat</source>
            <translation>फ़्लैट का विवरण</translation>
        </message>
    </context>
    <context>
        <name>BuildingTable</name>
        <message>
            <source>Flat</source>
            <translation>फ़्लैट</translation>
        </message>
        <message>
            <source>Lives there</source>
            <translation>वहाँ रहता है</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>मालिक</translation>
        </message>
        <message>
            <source>People</source>
            <translation>लोग</translation>
        </message>
        <message>
            <source>Last bill</source>
            <translation>पिछला बिल</translation>
        </message>
        <message>
            <source>Owes</source>
            <translation>बकाया</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>ख़ाली</translation>
        </message>
        <message>
            <source>{amount} ahead</source>
            <translation>{amount} अग्रिम</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>देर से</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>बाक़ी</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>चुकाया</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>खर्च</translation>
        </message>
        <message>
            <source>Paid to</source>
            <translation>किसे दिया</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>बिल</translation>
        </message>
        <message>
            <source>Divided</source>
            <translation>बाँटा गया</translation>
        </message>
        <message>
            <source>Pays</source>
            <translation>कौन देगा</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>राशि</translation>
        </message>
        <message>
            <source>{amount} to pay</source>
            <translation>{amount} चुकाना है</translation>
        </message>
        <message>
            <source>From the reserve</source>
            <translation>रिज़र्व से</translation>
        </message>
        <message>
            <source>Of an earlier month</source>
            <translation>पिछले महीने का</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>महीना</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>लिखा</translation>
        </message>
        <message>
            <source>To be paid by</source>
            <translation>तक चुकाना है</translation>
        </message>
    </context>
    <context>
        <name>CameSlip</name>
        <message>
            <source>Payment of flat {label}</source>
            <translation>फ़्लैट {label} का भुगतान</translation>
        </message>
        <message>
            <source>Write the payment</source>
            <translation>भुगतान लिखें</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>राशि</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>कैसे आया</translation>
        </message>
        <message>
            <source>Code of the transfer</source>
            <translation>अंतरण कोड</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>किस दिन</translation>
        </message>
    </context>
    <context>
        <name>CostSlip</name>
        <message>
            <source>A cost</source>
            <translation>एक खर्च</translation>
        </message>
        <message>
            <source>Write the cost</source>
            <translation>खर्च लिखें</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>किसलिए</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>राशि</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>प्रकार</translation>
        </message>
        <message>
            <source>as agreed</source>
            <translation>जैसा तय है</translation>
        </message>
        <message>
            <source>Divided</source>
            <translation>बाँटा गया</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>छोड़े गए</translation>
        </message>
        <message>
            <source>the ground floor</source>
            <translation>भूतल</translation>
        </message>
        <message>
            <source>the shops</source>
            <translation>दुकानें</translation>
        </message>
        <message>
            <source>Pays</source>
            <translation>कौन देगा</translation>
        </message>
        <message>
            <source>Paid from</source>
            <translation>कहाँ से चुकाया</translation>
        </message>
        <message>
            <source>Paid to</source>
            <translation>किसे दिया</translation>
        </message>
        <message>
            <source>Number of the invoice</source>
            <translation>बिल संख्या</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>Laid out by a member of the board</source>
            <translation>बोर्ड सदस्य ने अपनी जेब से दिया</translation>
        </message>
        <message>
            <source>Allowed by</source>
            <translation>किसने अनुमति दी</translation>
        </message>
    </context>
    <context>
        <name>DepositSlip</name>
        <message>
            <source>Deposit of flat {label}</source>
            <translation>फ़्लैट {label} की जमा रकम</translation>
        </message>
        <message>
            <source>Write the deposit</source>
            <translation>जमा रकम लिखें</translation>
        </message>
        <message>
            <source>Kept now: {amount}</source>
            <translation>अभी रखा है: {amount}</translation>
        </message>
        <message>
            <source>The tenant brings it</source>
            <translation>किरायेदार लाता है</translation>
        </message>
        <message>
            <source>The tenant gets it</source>
            <translation>किरायेदार को मिलता है</translation>
        </message>
        <message>
            <source>Which way</source>
            <translation>किस ओर</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>राशि</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>कहाँ</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>किस दिन</translation>
        </message>
    </context>
    <context>
        <name>LevySlip</name>
        <message>
            <source>A levy of the assembly</source>
            <translation>सभा का विशेष अंशदान</translation>
        </message>
        <message>
            <source>Write the vote</source>
            <translation>मत लिखें</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>किसलिए</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>राशि</translation>
        </message>
        <message>
            <source>In how many months</source>
            <translation>कितने महीनों में</translation>
        </message>
        <message>
            <source>Enter on a flat: yes, no, silent, not there</source>
            <translation>फ़्लैट पर Enter: हाँ, नहीं, मौन, अनुपस्थित</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>हाँ</translation>
        </message>
        <message>
            <source>no</source>
            <translation>नहीं</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>मौन</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>अनुपस्थित</translation>
        </message>
    </context>
    <context>
        <name>MeterSlip</name>
        <message>
            <source>Meter of flat {label}</source>
            <translation>फ़्लैट {label} का मीटर</translation>
        </message>
        <message>
            <source>Write the reading</source>
            <translation>रीडिंग लिखें</translation>
        </message>
        <message>
            <source>Which meter</source>
            <translation>कौन-सा मीटर</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>क्या दिखाता है</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>किस दिन</translation>
        </message>
    </context>
    <context>
        <name>MonthCard</name>
        <message>
            <source>Bill of {month}</source>
            <translation>{month} का बिल</translation>
        </message>
        <message>
            <source>Issue the bills</source>
            <translation>बिल जारी करें</translation>
        </message>
        <message>
            <source>Charges of every month</source>
            <translation>हर महीने के शुल्क</translation>
        </message>
        <message>
            <source>Costs: {amount}</source>
            <translation>खर्च: {amount}</translation>
        </message>
        <message>
            <source>Asked of {n} flats: {amount}</source>
            <translation>{n} फ़्लैटों से माँगा: {amount}</translation>
        </message>
        <message>
            <source>Corrections and late fees: {amount}</source>
            <translation>सुधार और विलंब शुल्क: {amount}</translation>
        </message>
        <message>
            <source>Both agree to the last unit.</source>
            <translation>दोनों आख़िरी इकाई तक बराबर हैं।</translation>
        </message>
        <message>
            <source>They do not agree.</source>
            <translation>वे बराबर नहीं हैं।</translation>
        </message>
    </context>
    <context>
        <name>OpeningSlip</name>
        <message>
            <source>Flat {label} in the old book</source>
            <translation>पुरानी बही में फ़्लैट {label}</translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>लिखें</translation>
        </message>
        <message>
            <source>It owed</source>
            <translation>बकाया था</translation>
        </message>
        <message>
            <source>It had paid ahead</source>
            <translation>पहले से दिया था</translation>
        </message>
        <message>
            <source>What</source>
            <translation>क्या</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>राशि</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>किस दिन</translation>
        </message>
    </context>
    <context>
        <name>PaySlip</name>
        <message>
            <source>Pay a cost</source>
            <translation>खर्च चुकाएँ</translation>
        </message>
        <message>
            <source>Write the payment</source>
            <translation>भुगतान लिखें</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>राशि</translation>
        </message>
        <message>
            <source>Paid from</source>
            <translation>कहाँ से चुकाया</translation>
        </message>
        <message>
            <source>Allowed by</source>
            <translation>किसने अनुमति दी</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>कोई नहीं</translation>
        </message>
    </context>
    <context>
        <name>PeopleSlip</name>
        <message>
            <source>People of flat {label}</source>
            <translation>फ़्लैट {label} के लोग</translation>
        </message>
        <message>
            <source>Write the change</source>
            <translation>बदलाव लिखें</translation>
        </message>
        <message>
            <source>Tenant</source>
            <translation>किरायेदार</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>मालिक</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>कौन</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>nobody: moved out</source>
            <translation>कोई नहीं: चला गया</translation>
        </message>
        <message>
            <source>How many live there</source>
            <translation>कितने रहते हैं</translation>
        </message>
        <message>
            <source>From which day</source>
            <translation>किस दिन से</translation>
        </message>
    </context>
    <context>
        <name>UnitSlip</name>
        <message>
            <source>A new flat</source>
            <translation>नया फ़्लैट</translation>
        </message>
        <message>
            <source>Write the flat</source>
            <translation>फ़्लैट लिखें</translation>
        </message>
        <message>
            <source>Number on the door</source>
            <translation>दरवाज़े का नंबर</translation>
        </message>
        <message>
            <source>Area (m²)</source>
            <translation>क्षेत्रफल (वर्ग मी)</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>मंज़िल</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>प्रकार</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>मालिक</translation>
        </message>
        <message>
            <source>People of the owner who live there</source>
            <translation>मालिक के कितने लोग रहते हैं</translation>
        </message>
    </context>
</TS>
