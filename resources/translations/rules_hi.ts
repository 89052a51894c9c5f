<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
    <context>
        <name>HistoryCard</name>
        <message>
            <source>How the rules came about</source>
            <translation>नियम कैसे बने</translation>
        </message>
        <message>
            <source>The first rules</source>
            <translation>पहले नियम</translation>
        </message>
        <message>
            <source>The same rules</source>
            <translation>वही नियम</translation>
        </message>
        <message>
            <source>{rules}: without effect, others were agreed on first</source>
            <translation>{rules}: असर नहीं, पहले दूसरे तय हुए</translation>
        </message>
    </context>
    <context>
        <name>ProposalCard</name>
        <message>
            <source>Proposed</source>
            <translation>प्रस्तावित</translation>
        </message>
        <message>
            <source>by {name}, from {day}</source>
            <translation>{name} का, {day} से</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>मंज़ूर</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>नामंज़ूर</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>वापस लें</translation>
        </message>
        <message>
            <source>This proposal cannot be read by this version.</source>
            <translation>यह संस्करण इस प्रस्ताव को नहीं पढ़ सकता।</translation>
        </message>
        <message>
            <source>instead of: {rule}</source>
            <translation>इसके बदले: {rule}</translation>
        </message>
        <message>
            <source>Agreed. It holds from the first meeting on {day} or later.</source>
            <translation>मंज़ूर। {day} या बाद की पहली बैठक से लागू।</translation>
        </message>
        <message>
            <source>Agreed, but the same rule was changed meanwhile. Propose it anew.</source>
            <translation>मंज़ूर, पर इस बीच वही नियम बदल गया। फिर से प्रस्ताव रखें।</translation>
        </message>
        <message>
            <source>The same rule was changed since. Withdraw it and propose it anew.</source>
            <translation>तब से वही नियम बदल गया। वापस लें और फिर से प्रस्ताव रखें।</translation>
        </message>
        <message>
            <source>It waits for the vote of a meeting.</source>
            <translation>यह बैठक के मतदान का इंतज़ार कर रहा है।</translation>
        </message>
        <message>
            <source>for</source>
            <translation>पक्ष</translation>
        </message>
        <message>
            <source>against</source>
            <translation>विरोध</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>चुप</translation>
        </message>
    </context>
    <context>
        <name>RuleChangeScreen</name>
        <message>
            <source>Propose other rules</source>
            <translation>दूसरे नियम का प्रस्ताव</translation>
        </message>
        <message>
            <source>Group rules</source>
            <translation>समूह के नियम</translation>
        </message>
        <message>
            <source>Next box</source>
            <translation>अगला ख़ाना</translation>
        </message>
        <message>
            <source>Switch on or off</source>
            <translation>चालू या बंद</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>प्रस्ताव रखें</translation>
        </message>
        <message>
            <source>Only the officers propose rules</source>
            <translation>केवल पदाधिकारी नियम प्रस्तावित करते हैं</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>कोषाध्यक्ष, अध्यक्ष या सचिव यह पन्ना खोल सकते हैं।</translation>
        </message>
        <message>
            <source>Holds from</source>
            <translation>लागू</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>क्यों</translation>
        </message>
        <message>
            <source>Nothing changes before the vote. What was due until then stays as it was.</source>
            <translation>मतदान से पहले कुछ नहीं बदलता। तब तक जो देय था, वैसा ही रहता है।</translation>
        </message>
        <message>
            <source>The proposal is written; the vote of a meeting decides</source>
            <translation>प्रस्ताव लिखा गया; बैठक का मतदान तय करेगा</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>since {day}, agreed by {yes} to {no}, written by {name}</source>
            <translation>{day} से, {yes} के मुक़ाबले {no} मत, लिखा {name} ने</translation>
        </message>
        <message>
            <source>since {day}, agreed by vote, written by {name}</source>
            <translation>{day} से, मतदान से, लिखा {name} ने</translation>
        </message>
        <message>
            <source>since {day}, written by {name}</source>
            <translation>{day} से, लिखा {name} ने</translation>
        </message>
    </context>
    <context>
        <name>RulesScreen</name>
        <message>
            <source>Group rules</source>
            <translation>समूह के नियम</translation>
        </message>
        <message>
            <source>rules</source>
            <translation>नियम</translation>
        </message>
        <message>
            <source>The rules of the group</source>
            <translation>समूह के नियम</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>अगला खंड</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>बदलें</translation>
        </message>
        <message>
            <source>Print the rules</source>
            <translation>नियम छापें</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>फिर पढ़ें</translation>
        </message>
        <message>
            <source>The vote is written: agreed</source>
            <translation>मतदान लिखा गया: मंज़ूर</translation>
        </message>
        <message>
            <source>The vote is written: refused</source>
            <translation>मतदान लिखा गया: नामंज़ूर</translation>
        </message>
        <message>
            <source>The proposal is withdrawn</source>
            <translation>प्रस्ताव वापस लिया गया</translation>
        </message>
    </context>
    <context>
        <name>SectionCard</name>
        <message>
            <source>Change</source>
            <translation>बदलें</translation>
        </message>
        <message>
            <source>These rules were written by a newer version. Install it to read them.</source>
            <translation>ये नियम नए संस्करण से लिखे गए। पढ़ने के लिए उसे लगाएँ।</translation>
        </message>
        <message>
            <source>Kinds of loan</source>
            <translation>कर्ज़ के प्रकार</translation>
        </message>
        <message>
            <source>Offices and PINs</source>
            <translation>पद और PIN</translation>
        </message>
    </context>
</TS>
