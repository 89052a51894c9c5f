<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
    <context>
        <name>Grading</name>
        <message>
            <source>They come to the meetings</source>
            <translation>वे बैठकों में आते हैं</translation>
        </message>
        <message>
            <source>They save at every meeting</source>
            <translation>वे हर बैठक में बचत करते हैं</translation>
        </message>
        <message>
            <source>The fund is lent</source>
            <translation>कोष उधार दिया जाता है</translation>
        </message>
        <message>
            <source>Loans are paid back</source>
            <translation>कर्ज़ चुकाए जाते हैं</translation>
        </message>
        <message>
            <source>The books are right</source>
            <translation>बही सही है</translation>
        </message>
        <message>
            <source>The rules are kept</source>
            <translation>नियम माने जाते हैं</translation>
        </message>
    </context>
    <context>
        <name>GradingScreen</name>
        <message>
            <source>Grade of the group</source>
            <translation>समूह की श्रेणी</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>बैठकें</translation>
        </message>
        <message>
            <source>Print the grade</source>
            <translation>श्रेणी छापें</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
        <message>
            <source>Only the officers see everybody’s money</source>
            <translation>केवल पदाधिकारी सबका पैसा देखते हैं</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>कोषाध्यक्ष, अध्यक्ष या सचिव यह पन्ना खोल सकते हैं।</translation>
        </message>
        <message>
            <source>Nothing to grade yet</source>
            <translation>अभी आँकने को कुछ नहीं</translation>
        </message>
        <message>
            <source>After the first closed meeting the grade stands here.</source>
            <translation>पहली बैठक बंद होने के बाद श्रेणी यहाँ होगी।</translation>
        </message>
        <message>
            <source>Points of 100</source>
            <translation>100 में से अंक</translation>
        </message>
        <message>
            <source>Meetings looked at</source>
            <translation>देखी गई बैठकें</translation>
        </message>
        <message>
            <source>From, to</source>
            <translation>से, तक</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>हिस्सा</translation>
        </message>
        <message>
            <source>Counted from</source>
            <translation>किससे गिना</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>भाग</translation>
        </message>
        <message>
            <source>Counts for</source>
            <translation>कितने अंकों का</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>अंक</translation>
        </message>
        <message>
            <source>What a part counts for stands in the terms of the self-help group.</source>
            <translation>हर हिस्से के अंक स्वयं सहायता समूह की शर्तों में हैं।</translation>
        </message>
        <message>
            <source>{good} of {of}</source>
            <translation>{of} में से {good}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
    </context>
</TS>
