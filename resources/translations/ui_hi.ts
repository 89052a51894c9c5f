<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
    <context>
        <name>AllowanceLine</name>
        <message>
            <source>No laptop may pay this turn: take the right</source>
            <translation>यह बारी देने का अधिकार किसी लैपटॉप के पास नहीं: अधिकार लें</translation>
        </message>
        <message>
            <source>Take {amount} that no laptop holds</source>
            <translation>{amount} लें, जो किसी लैपटॉप के पास नहीं है</translation>
        </message>
        <message>
            <source>The right to pay this turn lies with {laptop}.</source>
            <translation>यह बारी चुकाने का अधिकार {laptop} के पास है।</translation>
        </message>
        <message>
            <source>Without asking the other laptops, this one may give out {amount}.</source>
            <translation>दूसरे लैपटॉप से पूछे बिना यह {amount} दे सकता है।</translation>
        </message>
    </context>
    <context>
        <name>HelpPanel</name>
        <message>
            <source>All keys</source>
            <translation>सभी कुंजियाँ</translation>
        </message>
    </context>
    <context>
        <name>Moments</name>
        <message>
            <source>today at {time}</source>
            <translation>आज {time} बजे</translation>
        </message>
        <message>
            <source>yesterday at {time}</source>
            <translation>कल {time} बजे</translation>
        </message>
    </context>
    <context>
        <name>Offices</name>
        <message>
            <source>Chairperson</source>
            <translation>अध्यक्ष</translation>
        </message>
        <message>
            <source>Treasurer</source>
            <translation>कोषाध्यक्ष</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>सचिव</translation>
        </message>
        <message>
            <source>Key holder</source>
            <translation>चाबी रखने वाली</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>निरीक्षक</translation>
        </message>
        <message>
            <source>Keeper of the computers</source>
            <translation>कंप्यूटर की देखरेख</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>सदस्य</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Home</source>
            <translation>मुख्य</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>बैठकें</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>सदस्य</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>कर्ज़</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>इमारत</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>भुगतान</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>रिपोर्ट</translation>
        </message>
        <message>
            <source>Group rules</source>
            <translation>समूह के नियम</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>तय करना है</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>सेटिंग</translation>
        </message>
    </context>
    <context>
        <name>PracticeFrame</name>
        <message>
            <source>PRACTICE · PIN of member 5: 2605</source>
            <translation>अभ्यास · सदस्य 5 का PIN: 2605</translation>
        </message>
    </context>
    <context>
        <name>PreviewPanel</name>
        <message>
            <source>Each member brings</source>
            <translation>हर सदस्य लाता है</translation>
        </message>
        <message numerus="yes">
            <source>One meeting with %Ln members</source>
            <translation>
                <numerusform>%Ln सदस्य की एक बैठक</numerusform>
                <numerusform>%Ln सदस्यों की एक बैठक</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>if everyone buys the usual %Ln shares</source>
            <translation>
                <numerusform>अगर हर एक आम तौर का %Ln हिस्सा ख़रीदे</numerusform>
                <numerusform>अगर हर एक आम तौर के %Ln हिस्से ख़रीदे</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>After %Ln meetings</source>
            <translation>
                <numerusform>%Ln बैठक के बाद</numerusform>
                <numerusform>%Ln बैठकों के बाद</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved together</source>
            <translation>मिलकर बचाया</translation>
        </message>
        <message>
            <source>In the welfare fund</source>
            <translation>कल्याण कोष में</translation>
        </message>
        <message>
            <source>The page you will fill in</source>
            <translation>जो पन्ना आप भरेंगे</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>सदस्य</translation>
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
            <source>Turn, given out the same day</source>
            <translation>बारी, उसी दिन दी जाती है</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>बारी</translation>
        </message>
    </context>
    <context>
        <name>PrintPreview</name>
        <message>
            <source>Print</source>
            <translation>छापें</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>PDF सहेजें</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>धूसर</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>प्रतियाँ</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>काग़ज़ की भाषा</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>प्रिंटर</translation>
        </message>
        <message>
            <source>This computer knows no printer. Save the paper as PDF.</source>
            <translation>इस कंप्यूटर पर प्रिंटर नहीं। काग़ज़ PDF में सहेजें।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln pages</source>
            <translation>
                <numerusform>%Ln पृष्ठ</numerusform>
                <numerusform>%Ln पृष्ठ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchPalette</name>
        <message>
            <source>Member, amount, code, what to do</source>
            <translation>सदस्य, राशि, कोड, क्या करना है</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>कुछ भी खोजें</translation>
        </message>
        <message>
            <source>move</source>
            <translation>चलें</translation>
        </message>
        <message>
            <source>open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>close</source>
            <translation>बंद</translation>
        </message>
        <message>
            <source>Also finds amounts, M-Pesa codes and help</source>
            <translation>रक़म, M-Pesa कोड और मदद भी खोजता है</translation>
        </message>
        <message>
            <source>Nothing found. Try a part of a name, or a number.</source>
            <translation>कुछ नहीं मिला। नाम का हिस्सा या संख्या लिखें।</translation>
        </message>
    </context>
    <context>
        <name>Second</name>
        <message>
            <source>Another officer agrees on another laptop.</source>
            <translation>दूसरा अधिकारी दूसरे लैपटॉप पर हामी भरता है।</translation>
        </message>
        <message>
            <source>I agree</source>
            <translation>मैं हामी भरता हूँ</translation>
        </message>
        <message>
            <source>I refuse</source>
            <translation>मैं इनकार करता हूँ</translation>
        </message>
        <message>
            <source>I withdraw it</source>
            <translation>मैं इसे वापस लेता हूँ</translation>
        </message>
        <message>
            <source>Agreed. The other laptops learn it when entries reach them.</source>
            <translation>हामी भर दी। प्रविष्टियाँ पहुँचने पर दूसरे लैपटॉप जान लेंगे।</translation>
        </message>
        <message>
            <source>Refused. The other laptops learn it when entries reach them.</source>
            <translation>इनकार कर दिया। प्रविष्टियाँ पहुँचने पर दूसरे लैपटॉप जान लेंगे।</translation>
        </message>
        <message>
            <source>Withdrawn. The other laptops learn it when entries reach them.</source>
            <translation>वापस ले लिया। प्रविष्टियाँ पहुँचने पर दूसरे लैपटॉप जान लेंगे।</translation>
        </message>
        <message>
            <source>{name} agreed · {day}</source>
            <translation>{name} ने हामी भरी · {day}</translation>
        </message>
        <message>
            <source>{name} refused · {day}</source>
            <translation>{name} ने इनकार किया · {day}</translation>
        </message>
        <message>
            <source>{name} withdrew it · {day}</source>
            <translation>{name} ने वापस लिया · {day}</translation>
        </message>
        <message>
            <source>{name} agreed later, on {day}. The first word counts.</source>
            <translation>{name} ने बाद में, {day} को, हामी भरी। पहली बात मानी जाती है।</translation>
        </message>
        <message>
            <source>{name} refused later, on {day}. The first word counts.</source>
            <translation>{name} ने बाद में, {day} को, इनकार किया। पहली बात मानी जाती है।</translation>
        </message>
        <message>
            <source>{name} withdrew it later, on {day}. The first word counts.</source>
            <translation>{name} ने बाद में, {day} को, इसे वापस लिया। पहली बात मानी जाती है।</translation>
        </message>
        <message>
            <source>The second officer is asked on another laptop, under To decide.</source>
            <translation>दूसरे अधिकारी से दूसरे लैपटॉप पर पूछा गया है, “तय करना है” में।</translation>
        </message>
        <message>
            <source>{name} asks: shall {person} hold no office any more?</source>
            <translation>{name} पूछते हैं: क्या {person} के पास अब कोई पद न रहे?</translation>
        </message>
        <message>
            <source>{name} asks: let {laptop} in?</source>
            <translation>{name} पूछते हैं: {laptop} को जोड़ें?</translation>
        </message>
        <message>
            <source>{name} asks: lock {laptop} out?</source>
            <translation>{name} पूछते हैं: {laptop} को बाहर करें?</translation>
        </message>
        <message>
            <source>{name} asks: shall {person} use {laptop} from now on?</source>
            <translation>{name} पूछते हैं: क्या अब से {person} {laptop} चलाएँ?</translation>
        </message>
        <message>
            <source>{name} asks: shall {person} hold these offices: {offices}?</source>
            <translation>{name} पूछते हैं: क्या {person} के पास ये पद हों: {offices}?</translation>
        </message>
        <message>
            <source>{name} asks: do {person} and {other} keep new recovery sheets? Ask both first: the sheets from before open no new copy.</source>
            <translation>{name} पूछते हैं: क्या {person} और {other} के पास बहाली के नए पन्ने हैं? पहले दोनों से पूछें: पहले के पन्ने कोई नई प्रति नहीं खोलते।</translation>
        </message>
        <message>
            <source>{name} asks: shall {laptop} number the entries from now on?</source>
            <translation>{name} पूछते हैं: क्या अब से {laptop} प्रविष्टियों को क्रमांक दे?</translation>
        </message>
        <message>
            <source>{name} asks: wait no longer for the older Daftari on {laptop}?</source>
            <translation>{name} पूछते हैं: {laptop} पर के पुराने Daftari की अब प्रतीक्षा न करें?</translation>
        </message>
        <message>
            <source>{name} asks: shall this rule change?</source>
            <translation>{name} पूछते हैं: क्या यह नियम बदले?</translation>
        </message>
    </context>
    <context>
        <name>SentLine</name>
        <message>
            <source>The number that money is sent to was changed: pay in cash only, until the server or the laptop that numbers has answered a day after the change</source>
            <translation>पैसा जिस नंबर पर भेजा जाता है, वह बदला गया है: केवल नकद दें, जब तक बदलाव के एक दिन बाद सर्वर या क्रमांक देने वाला लैपटॉप जवाब न दे</translation>
        </message>
        <message>
            <source>The number that money is sent to was changed: pay in cash only until {when}</source>
            <translation>पैसा जिस नंबर पर भेजा जाता है, वह बदला गया है: {when} तक केवल नकद दें</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message>
            <source>Allowed by {names}</source>
            <translation>{names} ने मंज़ूरी दी</translation>
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
        <name>TwoPeopleLine</name>
        <message>
            <source>A turn was paid out twice. Until that is decided on To decide, money leaves the same fund only with the PIN of another officer.</source>
            <translation>एक बारी दो बार चुकाई गई है। जब तक यह “तय करना है” में तय न हो, उसी कोष से पैसा केवल किसी दूसरे पदाधिकारी के PIN से निकलता है।</translation>
        </message>
        <message>
            <source>A turn was paid out twice, and no other officer has a PIN. Until that is decided, what leaves the same fund is written, and asked about on To decide.</source>
            <translation>एक बारी दो बार चुकाई गई है, और किसी दूसरे पदाधिकारी का PIN नहीं है। जब तक यह तय न हो, उसी कोष से जो निकलता है वह लिखा जाता है और “तय करना है” में पूछा जाता है।</translation>
        </message>
    </context>
</TS>
