<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>collect.already_paid</source>
            <translation>इस सदस्य ने दे दिया है। पहले वापस लें (Ctrl+Z)।</translation>
        </message>
        <message>
            <source>collect.code_date</source>
            <translation>यह कोड महीना {month} की तारीख {day} का लगता है। फिर Enter से रहेगा।</translation>
        </message>
        <message>
            <source>collect.code_length</source>
            <translation>{needs} में से {has} चिह्न। कोड पूरा करें या खाली छोड़ें: बाद में आ सकता है।</translation>
        </message>
        <message>
            <source>collect.code_used</source>
            <translation>यह कोड पहले आ चुका है: {name}, {on}।</translation>
        </message>
        <message>
            <source>collect.given_too_little</source>
            <translation>{missing} कम है। जितना दिया वह लिखें, या Esc।</translation>
        </message>
        <message>
            <source>collect.loan_left</source>
            <translation>समय से पहले की अदायगी। कर्ज़ में {left} बाकी।</translation>
        </message>
        <message>
            <source>collect.locked</source>
            <translation>यह खाना बंद है। गलती नई पंक्ति से सुधारें।</translation>
        </message>
        <message>
            <source>collect.many_shares</source>
            <translation>सामान्य {due} के तीन गुने से ज़्यादा। फिर Enter से {kept} रहेगा।</translation>
        </message>
        <message>
            <source>collect.more_than_loan</source>
            <translation>यह कर्ज़ से ज़्यादा है। {limit} से पूरा हो जाता है।</translation>
        </message>
        <message>
            <source>collect.no_loan</source>
            <translation>इस सदस्य का कोई कर्ज़ नहीं। Esc खाना खाली करता है।</translation>
        </message>
        <message>
            <source>collect.not_a_multiple</source>
            <translation>हिस्से पूरे होते हैं: {low} या {high} लिखें।</translation>
        </message>
        <message>
            <source>collect.nothing_paid</source>
            <translation>इस पंक्ति में कुछ नहीं दिया। अनुपस्थित हो तो F8।</translation>
        </message>
        <message>
            <source>collect.rest_too_early</source>
            <translation>पहले कम से कम एक सदस्य लिखें, फिर बाकी सब।</translation>
        </message>
        <message>
            <source>collect.shares_needed</source>
            <translation>कम से कम {min} हिस्से।</translation>
        </message>
        <message>
            <source>collect.split_wrong</source>
            <translation>नकद हिस्सा {total} से कम हो।</translation>
        </message>
        <message>
            <source>collect.ten_times</source>
            <translation>देय {due} का {times} गुना। फिर Enter से {kept} रहेगा।</translation>
        </message>
        <message>
            <source>collect.too_many_shares</source>
            <translation>सबसे ज़्यादा {max} हिस्से। {max} या कम लिखें; Esc पुराना लौटाता है।</translation>
        </message>
        <message>
            <source>error.unknown</source>
            <translation>यह नहीं हुआ। आपकी बही सुरक्षित है। कोड {code}।</translation>
        </message>
    </context>
</TS>
