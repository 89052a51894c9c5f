<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
    <context>
        <name>ChangesTable</name>
        <message>
            <source>When</source>
            <translation>कब</translation>
        </message>
        <message>
            <source>What</source>
            <translation>क्या</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>रक़म</translation>
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
        <message>
            <source>To decide</source>
            <translation>तय करना है</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>सुधार</translation>
        </message>
    </context>
    <context>
        <name>Doubt</name>
        <message>
            <source>This looks like {name}, no. {number}. Enter again keeps it.</source>
            <translation>यह {name}, क्र. {number} जैसा है। फिर Enter रखता है।</translation>
        </message>
        <message>
            <source>This looks like {name}, no. {number}. Enter again writes both.</source>
            <translation>यह {name}, क्र. {number} जैसा है। फिर Enter दोनों लिखता है।</translation>
        </message>
        <message>
            <source>{name}, no. {number}, has this phone. Enter again keeps it.</source>
            <translation>{name}, क्र. {number} का यही फ़ोन है। फिर Enter रखता है।</translation>
        </message>
        <message>
            <source>A word of this name mixes two alphabets. Enter again keeps it.</source>
            <translation>इस नाम के शब्द में दो लिपियाँ हैं। फिर Enter रखता है।</translation>
        </message>
    </context>
    <context>
        <name>EditSlip</name>
        <message>
            <source>Write</source>
            <translation>लिखें</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>रहने दें</translation>
        </message>
        <message>
            <source>Details of {name}</source>
            <translation>{name} का विवरण</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>फ़ोन</translation>
        </message>
        <message>
            <source>Money is sent to</source>
            <translation>पैसा इस नंबर पर जाता है</translation>
        </message>
        <message>
            <source>Next of kin</source>
            <translation>निकट संबंधी</translation>
        </message>
        <message>
            <source>ID number</source>
            <translation>पहचान पत्र संख्या</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>भाषा</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>टिप्पणी</translation>
        </message>
        <message>
            <source>Another officer has to agree to a change, with the PIN. For a day after it, the member is paid in cash only.</source>
            <translation>बदलाव पर दूसरे पदाधिकारी को पिन से सहमति देनी होगी। उसके बाद एक दिन तक सदस्य को केवल नकद दिया जाता है।</translation>
        </message>
        <message>
            <source>Like the program</source>
            <translation>प्रोग्राम जैसी</translation>
        </message>
    </context>
    <context>
        <name>FiguresCard</name>
        <message numerus="yes">
            <source>Savings, %Ln shares</source>
            <translation>
                <numerusform>बचत, %Ln हिस्सा</numerusform>
                <numerusform>बचत, %Ln हिस्से</numerusform>
            </translation>
        </message>
        <message>
            <source>worth {amount} today</source>
            <translation>आज {amount} के बराबर</translation>
        </message>
        <message>
            <source>Savings</source>
            <translation>बचत</translation>
        </message>
        <message>
            <source>Loan left</source>
            <translation>बाकी कर्ज़</translation>
        </message>
        <message>
            <source>{times} × savings, less the loan</source>
            <translation>{times} × बचत, कर्ज़ घटाकर</translation>
        </message>
        <message>
            <source>{times} × savings</source>
            <translation>{times} × बचत</translation>
        </message>
        <message>
            <source>Can borrow more</source>
            <translation>और ले सकते हैं</translation>
        </message>
        <message>
            <source>Can borrow</source>
            <translation>ले सकते हैं</translation>
        </message>
        <message>
            <source>no loan</source>
            <translation>कोई कर्ज़ नहीं</translation>
        </message>
        <message>
            <source>{amount} late</source>
            <translation>{amount} देर से</translation>
        </message>
        <message>
            <source>next {amount} on {day}</source>
            <translation>अगला {amount}, {day}</translation>
        </message>
        <message>
            <source>{late}, then {rest}</source>
            <translation>{late}, फिर {rest}</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>अभी नहीं</translation>
        </message>
        <message>
            <source>got {amount} on {day}</source>
            <translation>{amount} मिले, {day}</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>क्र. {number}</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>बारी</translation>
        </message>
    </context>
    <context>
        <name>GuaranteesTable</name>
        <message>
            <source>For</source>
            <translation>किसके लिए</translation>
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
            <source>Left</source>
            <translation>बाकी</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>देर से</translation>
        </message>
    </context>
    <context>
        <name>LoansTable</name>
        <message>
            <source>Given on</source>
            <translation>दिया गया</translation>
        </message>
        <message>
            <source>Borrowed</source>
            <translation>लिया</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>ब्याज</translation>
        </message>
        <message>
            <source>Paid back</source>
            <translation>चुकाया</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>बाकी</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>अगला</translation>
        </message>
        <message>
            <source>{amount} late</source>
            <translation>{amount} देर से</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>चालू</translation>
        </message>
    </context>
    <context>
        <name>MemberEntries</name>
        <message>
            <source>Left early</source>
            <translation>पहले चले गए</translation>
        </message>
        <message>
            <source>Roll call</source>
            <translation>हाज़िरी</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>भुगतान</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>जुर्माना</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>दंड</translation>
        </message>
        <message>
            <source>Bill</source>
            <translation>बिल</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>माफ़</translation>
        </message>
        <message>
            <source>Paid too much: advance</source>
            <translation>ज़्यादा चुकाया: अग्रिम</translation>
        </message>
        <message>
            <source>Advance given back</source>
            <translation>अग्रिम वापस दिया</translation>
        </message>
        <message>
            <source>Debt paid</source>
            <translation>बकाया चुकाया</translation>
        </message>
        <message>
            <source>Paid from the advance</source>
            <translation>अग्रिम से चुकाया</translation>
        </message>
        <message>
            <source>Money that came before</source>
            <translation>पहले आया पैसा</translation>
        </message>
        <message>
            <source>Loan given</source>
            <translation>कर्ज़ दिया</translation>
        </message>
        <message>
            <source>Interest on the loan</source>
            <translation>कर्ज़ का ब्याज</translation>
        </message>
        <message>
            <source>Loan asked for</source>
            <translation>कर्ज़ माँगा</translation>
        </message>
        <message>
            <source>Stands for a loan</source>
            <translation>कर्ज़ की गारंटी</translation>
        </message>
        <message>
            <source>Let go as a guarantor</source>
            <translation>गारंटी से मुक्त</translation>
        </message>
        <message>
            <source>Loan decided</source>
            <translation>कर्ज़ पर फ़ैसला</translation>
        </message>
        <message>
            <source>Loan agreed anew</source>
            <translation>कर्ज़ नए सिरे से तय</translation>
        </message>
        <message>
            <source>Loan paid out of savings</source>
            <translation>कर्ज़ बचत से चुकाया</translation>
        </message>
        <message>
            <source>Loan paid by a guarantor</source>
            <translation>कर्ज़ गारंटर ने चुकाया</translation>
        </message>
        <message>
            <source>Guarantor paid back</source>
            <translation>गारंटर को लौटाया</translation>
        </message>
        <message>
            <source>Part of the loan forgiven</source>
            <translation>कर्ज़ का हिस्सा माफ़</translation>
        </message>
        <message>
            <source>Loan written off</source>
            <translation>कर्ज़ बट्टे खाते में</translation>
        </message>
        <message>
            <source>Turn paid</source>
            <translation>बारी दी गई</translation>
        </message>
        <message>
            <source>Owes for a turn</source>
            <translation>बारी का बकाया</translation>
        </message>
        <message>
            <source>Rest of a turn paid</source>
            <translation>बारी की बाकी राशि मिली</translation>
        </message>
        <message>
            <source>Seat given up</source>
            <translation>सीट छोड़ी</translation>
        </message>
        <message>
            <source>Debt borne by the reserve</source>
            <translation>क़र्ज़ रिज़र्व ने उठाया</translation>
        </message>
        <message>
            <source>Somebody stands for the seat</source>
            <translation>सीट की गारंटी</translation>
        </message>
        <message>
            <source>Pays no more for the turns</source>
            <translation>अब बारी का पैसा नहीं देते</translation>
        </message>
        <message>
            <source>Help from welfare</source>
            <translation>कल्याण से सहायता</translation>
        </message>
        <message>
            <source>From the old book</source>
            <translation>पुरानी बही से</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>वादा</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>संपर्क</translation>
        </message>
        <message>
            <source>Time given</source>
            <translation>मोहलत मिली</translation>
        </message>
        <message>
            <source>Score and advice</source>
            <translation>अंक और सलाह</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>सुधार</translation>
        </message>
        <message>
            <source>Does not agree</source>
            <translation>सहमत नहीं</translation>
        </message>
        <message>
            <source>Other entry</source>
            <translation>अन्य लिखाई</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>लिखा गया</translation>
        </message>
        <message>
            <source>Sent for checking</source>
            <translation>जाँच को भेजा</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>जाँच जारी</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>जाँचा गया</translation>
        </message>
        <message>
            <source>Another amount came</source>
            <translation>दूसरी रक़म आई</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>नहीं मिला</translation>
        </message>
        <message>
            <source>Used before</source>
            <translation>पहले उपयोग</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>वापस हुआ</translation>
        </message>
        <message>
            <source>Went to another number</source>
            <translation>दूसरे नंबर पर</translation>
        </message>
        <message>
            <source>Seen by two officers</source>
            <translation>दो पदाधिकारियों ने देखा</translation>
        </message>
        <message>
            <source>Cannot be checked now</source>
            <translation>अभी जाँच संभव नहीं</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>तय करना है</translation>
        </message>
    </context>
    <context>
        <name>MemberOffices</name>
        <message>
            <source>Key {number}</source>
            <translation>चाबी {number}</translation>
        </message>
    </context>
    <context>
        <name>MemberScreen</name>
        <message>
            <source>Members</source>
            <translation>सदस्य</translation>
        </message>
        <message>
            <source>Statement of {name}</source>
            <translation>{name} का विवरण</translation>
        </message>
        <message>
            <source>Change details</source>
            <translation>विवरण बदलें</translation>
        </message>
        <message>
            <source>Print statement</source>
            <translation>विवरण छापें</translation>
        </message>
        <message>
            <source>Last receipt</source>
            <translation>पिछली रसीद</translation>
        </message>
        <message>
            <source>Member before</source>
            <translation>पहले का सदस्य</translation>
        </message>
        <message>
            <source>Next member</source>
            <translation>अगला सदस्य</translation>
        </message>
        <message>
            <source>All members</source>
            <translation>सभी सदस्य</translation>
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
            <source>The details of {name} are written</source>
            <translation>{name} का विवरण लिख दिया गया</translation>
        </message>
        <message>
            <source>Passbook</source>
            <translation>पासबुक</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>कर्ज़</translation>
        </message>
        <message>
            <source>Stands for</source>
            <translation>ज़मानती</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>रसीदें</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>बदलाव</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>वापस लिया गया</translation>
        </message>
        <message>
            <source>Receipt of {name}</source>
            <translation>{name} की रसीद</translation>
        </message>
    </context>
    <context>
        <name>MembersScreen</name>
        <message>
            <source>Members</source>
            <translation>सदस्य</translation>
        </message>
        <message>
            <source>Open the member</source>
            <translation>सदस्य खोलें</translation>
        </message>
        <message>
            <source>New member</source>
            <translation>नया सदस्य</translation>
        </message>
        <message>
            <source>Jump to a name</source>
            <translation>नाम पर जाएँ</translation>
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
            <source>Write the members</source>
            <translation>सदस्य लिखें</translation>
        </message>
        <message>
            <source>One name is enough to begin. Phones can come later.</source>
            <translation>शुरू करने को एक नाम काफ़ी है। फ़ोन बाद में।</translation>
        </message>
        <message>
            <source>All</source>
            <translation>सभी</translation>
        </message>
        <message>
            <source>With a loan</source>
            <translation>कर्ज़ वाले</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>देर से</translation>
        </message>
        <message>
            <source>Fines to pay</source>
            <translation>जुर्माना बाकी</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message numerus="yes">
            <source>%Ln members</source>
            <translation>
                <numerusform>%Ln सदस्य</numerusform>
                <numerusform>%Ln सदस्य</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MembersTable</name>
        <message>
            <source>Due today</source>
            <translation>आज देय</translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation>देय {day}</translation>
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
            <source>Office</source>
            <translation>पद</translation>
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
            <source>Loan left</source>
            <translation>बाकी कर्ज़</translation>
        </message>
        <message>
            <source>Can borrow</source>
            <translation>ले सकते हैं</translation>
        </message>
        <message numerus="yes">
            <source>Came to %Ln meetings</source>
            <translation>
                <numerusform>%Ln बैठक में आए</numerusform>
                <numerusform>%Ln बैठकों में आए</numerusform>
            </translation>
        </message>
        <message>
            <source>Flats</source>
            <translation>फ़्लैट</translation>
        </message>
        <message>
            <source>Owed for them</source>
            <translation>उनका बकाया</translation>
        </message>
        <message>
            <source>{label} as tenant</source>
            <translation>{label} किराये पर</translation>
        </message>
        <message>
            <source>{amount} late</source>
            <translation>{amount} देर से</translation>
        </message>
        <message>
            <source>{amount} fines</source>
            <translation>जुर्माना {amount}</translation>
        </message>
    </context>
    <context>
        <name>NewMemberScreen</name>
        <message>
            <source>New member</source>
            <translation>नया सदस्य</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>सदस्य</translation>
        </message>
        <message>
            <source>All members</source>
            <translation>सभी सदस्य</translation>
        </message>
        <message>
            <source>Write all</source>
            <translation>सब लिखें</translation>
        </message>
        <message>
            <source>Write the member</source>
            <translation>सदस्य लिखें</translation>
        </message>
        <message>
            <source>Next box</source>
            <translation>अगला खाना</translation>
        </message>
        <message>
            <source>Only the officers write new members</source>
            <translation>नए सदस्य केवल पदाधिकारी लिखते हैं</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>यह पन्ना कोषाध्यक्ष, अध्यक्ष या सचिव खोल सकते हैं।</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>फ़ोन</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>संख्या</translation>
        </message>
        <message>
            <source>Member since</source>
            <translation>सदस्य कब से</translation>
        </message>
        <message>
            <source>Next of kin</source>
            <translation>निकट संबंधी</translation>
        </message>
        <message>
            <source>One name on each line; a phone after a comma</source>
            <translation>हर पंक्ति में एक नाम; अल्पविराम के बाद फ़ोन</translation>
        </message>
        <message>
            <source>Names, one on each line</source>
            <translation>नाम, हर पंक्ति में एक</translation>
        </message>
        <message>
            <source>Only one member</source>
            <translation>केवल एक सदस्य</translation>
        </message>
        <message>
            <source>Paste a list</source>
            <translation>सूची चिपकाएँ</translation>
        </message>
        <message>
            <source>Name and phone are sealed: only officers of this group can read them.</source>
            <translation>नाम और फ़ोन मुहरबंद हैं: केवल इस समूह के पदाधिकारी पढ़ सकते हैं।</translation>
        </message>
        <message>
            <source>{name} is written as no. {number}.</source>
            <translation>{name} क्र. {number} पर लिखा गया।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln members are written.</source>
            <translation>
                <numerusform>%Ln सदस्य लिखा गया।</numerusform>
                <numerusform>%Ln सदस्य लिखे गए।</numerusform>
            </translation>
        </message>
        <message>
            <source>Line {number}: {text}</source>
            <translation>पंक्ति {number}: {text}</translation>
        </message>
    </context>
    <context>
        <name>PassbookTable</name>
        <message>
            <source>No.</source>
            <translation>क्र.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>तारीख़</translation>
        </message>
        <message>
            <source>Stamps</source>
            <translation>मुहरें</translation>
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
            <source>Loan paid</source>
            <translation>कर्ज़ चुकाया</translation>
        </message>
        <message>
            <source>Loan left</source>
            <translation>बाकी कर्ज़</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>कैसे दिया</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>पहले</translation>
        </message>
        <message>
            <source>got {amount}</source>
            <translation>मिले {amount}</translation>
        </message>
        <message>
            <source>borrowed {amount}</source>
            <translation>कर्ज़ {amount}</translation>
        </message>
        <message>
            <source>of {amount}</source>
            <translation>में से {amount}</translation>
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
            <source>To decide</source>
            <translation>तय करना है</translation>
        </message>
        <message>
            <source>Not agreed</source>
            <translation>आपत्ति</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>अनुपस्थित</translation>
        </message>
        <message>
            <source>apology</source>
            <translation>माफ़ी</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>कुल</translation>
        </message>
    </context>
    <context>
        <name>Profile</name>
        <message>
            <source>Print statement</source>
            <translation>विवरण छापें</translation>
        </message>
        <message>
            <source>Last receipt</source>
            <translation>पिछली रसीद</translation>
        </message>
        <message>
            <source>Change details</source>
            <translation>विवरण बदलें</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>क्र. {number}</translation>
        </message>
        <message>
            <source>Member since {day}</source>
            <translation>{day} से सदस्य</translation>
        </message>
        <message>
            <source>{amount} of loan late</source>
            <translation>कर्ज़ के {amount} देर से</translation>
        </message>
        <message>
            <source>Something to decide</source>
            <translation>कुछ तय करना है</translation>
        </message>
        <message>
            <source>Left on {day}</source>
            <translation>{day} को छोड़ा</translation>
        </message>
        <message>
            <source>No phone is written</source>
            <translation>फ़ोन नहीं लिखा</translation>
        </message>
        <message>
            <source>Money is sent to {number}</source>
            <translation>पैसे {number} पर भेजे जाते हैं</translation>
        </message>
        <message>
            <source>Next of kin: {name}</source>
            <translation>निकट संबंधी: {name}</translation>
        </message>
        <message>
            <source>ID number {number}</source>
            <translation>पहचान पत्र संख्या {number}</translation>
        </message>
        <message>
            <source>Came to {came} of {held} meetings</source>
            <translation>{held} में से {came} बैठकों में आए</translation>
        </message>
        <message>
            <source>No meeting was held since then</source>
            <translation>तब से कोई बैठक नहीं</translation>
        </message>
        <message>
            <source>Stands for {name}, {amount} left</source>
            <translation>{name} के ज़मानती, बाकी {amount}</translation>
        </message>
        <message>
            <source>Stood for by {names}</source>
            <translation>ज़मानती: {names}</translation>
        </message>
    </context>
    <context>
        <name>ReceiptsTable</name>
        <message>
            <source>Meeting</source>
            <translation>बैठक</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>तारीख़</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>समय</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>दिया</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>कोड</translation>
        </message>
    </context>
</TS>
