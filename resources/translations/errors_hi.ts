<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>amount.ambiguous</source>
            <translation>“{text}” का मतलब {first} या {second} हो सकता है। हज़ार के बीच बिना चिह्न लिखें।</translation>
        </message>
        <message>
            <source>amount.empty</source>
            <translation>कोई रकम नहीं लिखी गई। संख्या लिखें, या 0।</translation>
        </message>
        <message>
            <source>amount.not_a_number</source>
            <translation>यह राशि नहीं है। अंक लिखें।</translation>
        </message>
        <message>
            <source>amount.too_fine</source>
            <translation>इस मुद्रा में दशमलव के {digits} स्थान हैं। इससे ज़्यादा न लिखें।</translation>
        </message>
        <message>
            <source>amount.too_large</source>
            <translation>यह रकम बही की सीमा से बड़ी है। शून्य जाँचें।</translation>
        </message>
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
            <source>currency.unknown</source>
            <translation>मुद्रा {currency} यहाँ ज्ञात नहीं है।</translation>
        </message>
        <message>
            <source>date.month_out_of_range</source>
            <translation>महीना 1 से 12 तक हो।</translation>
        </message>
        <message>
            <source>date.no_such_day</source>
            <translation>इस महीने में {days} दिन हैं।</translation>
        </message>
        <message>
            <source>date.not_understood</source>
            <translation>“{typed}” तारीख़ नहीं है। दिन, महीना, साल लिखें, या +7।</translation>
        </message>
        <message>
            <source>date.year_out_of_range</source>
            <translation>साल {first} से {last} तक हो।</translation>
        </message>
        <message>
            <source>error.unknown</source>
            <translation>यह नहीं हुआ। आपकी बही सुरक्षित है। कोड {code}।</translation>
        </message>
        <message>
            <source>file.not_written</source>
            <translation>{name} लिखा नहीं जा सका। दूसरी जगह चुनें।</translation>
        </message>
        <message>
            <source>money.too_large</source>
            <translation>यह रकम बही की सीमा से बड़ी है। शून्य जाँचें।</translation>
        </message>
        <message>
            <source>name.bad_sign</source>
            <translation>नाम में ऐसा चिह्न है जो रखा नहीं जा सकता ({sign})। फिर से लिखें।</translation>
        </message>
        <message>
            <source>name.empty</source>
            <translation>नाम अक्षरों में लिखें।</translation>
        </message>
        <message>
            <source>name.marks</source>
            <translation>नाम के एक अक्षर पर बहुत ज़्यादा चिह्न हैं। फिर से लिखें।</translation>
        </message>
        <message>
            <source>name.too_long</source>
            <translation>नाम में {limit} अक्षर तक हो सकते हैं।</translation>
        </message>
        <message>
            <source>phone.invalid</source>
            <translation>“{typed}” मोबाइल नंबर नहीं है। {example} की तरह लिखें।</translation>
        </message>
        <message>
            <source>schedule.dates_order</source>
            <translation>देय तारीख़ {due}, {before} के बाद नहीं आती।</translation>
        </message>
        <message>
            <source>schedule.grace</source>
            <translation>इतनी किस्तों में छूट ज़्यादा से ज़्यादा {allowed} अवधि की हो सकती है।</translation>
        </message>
        <message>
            <source>schedule.instalment_too_small</source>
            <translation>इस किस्त से ऋण कभी ख़त्म नहीं होगा। यह ब्याज से ज़्यादा हो।</translation>
        </message>
        <message>
            <source>schedule.instalments</source>
            <translation>ऋण की 1 से 600 किस्तें होती हैं। सबसे पास {allowed} है।</translation>
        </message>
        <message>
            <source>schedule.nothing_left</source>
            <translation>काटी गई रकम पूरा ऋण खा जाती है। कम दर चुनें।</translation>
        </message>
        <message>
            <source>schedule.principal</source>
            <translation>ऋण शून्य से ज़्यादा हो।</translation>
        </message>
        <message>
            <source>schedule.rate</source>
            <translation>दर 0 से 1,000 प्रतिशत तक हो। सबसे पास {allowed} है।</translation>
        </message>
        <message>
            <source>schedule.tranche_day</source>
            <translation>{on} का पैसा {first} से {last} के पहले तक दिया जाए।</translation>
        </message>
        <message>
            <source>schedule.tranches_exceed</source>
            <translation>दिए गए हिस्से ऋण से ज़्यादा हैं।</translation>
        </message>
        <message>
            <source>split.bad_weight</source>
            <translation>“{weight}” हिस्सा नहीं है।</translation>
        </message>
        <message>
            <source>split.no_weights</source>
            <translation>किसी का हिस्सा नहीं है, इसलिए कुछ बाँटा नहीं जा सकता।</translation>
        </message>
        <message>
            <source>words.out_of_range</source>
            <translation>यह रकम शब्दों में लिखने के लिए बहुत बड़ी है।</translation>
        </message>
    </context>
</TS>
