<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
    <context>
        <name>AskDialog</name>
        <message>
            <source>Ask for a payment on the phone</source>
            <translation>फ़ोन पर भुगतान माँगें</translation>
        </message>
        <message>
            <source>Who shall pay?</source>
            <translation>कौन देगा?</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>फ़ोन</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>माँगें</translation>
        </message>
        <message>
            <source>The phone shows the amount; the member allows it with the M-Pesa PIN.</source>
            <translation>फ़ोन पर रकम दिखेगी; सदस्य अपने M-Pesa PIN से मंज़ूर करेंगे।</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>माँगा जा रहा है…</translation>
        </message>
    </context>
    <context>
        <name>DetailCard</name>
        <message>
            <source>Suggested</source>
            <translation>सुझाव</translation>
        </message>
        <message>
            <source>The officer who saw it with you types the PIN and presses Enter.</source>
            <translation>जिस पदाधिकारी ने आपके साथ देखा, वह PIN लिखे और Enter दबाए।</translation>
        </message>
        <message>
            <source>No other officer has a PIN on this computer.</source>
            <translation>इस कंप्यूटर पर किसी और पदाधिकारी का PIN नहीं है।</translation>
        </message>
        <message>
            <source>The treasurer corrects payments.</source>
            <translation>भुगतान कोषाध्यक्ष ठीक करता है।</translation>
        </message>
        <message>
            <source>Whose is it?</source>
            <translation>यह किसका है?</translation>
        </message>
        <message>
            <source>Second officer</source>
            <translation>दूसरा पदाधिकारी</translation>
        </message>
    </context>
    <context>
        <name>FiguresStrip</name>
        <message>
            <source>We wrote, meeting {no}</source>
            <translation>हमने लिखा, बैठक {no}</translation>
        </message>
        <message>
            <source>We wrote</source>
            <translation>हमने लिखा</translation>
        </message>
        <message>
            <source>M-Pesa says it came</source>
            <translation>M-Pesa: आ गया</translation>
        </message>
        <message>
            <source>Does not agree</source>
            <translation>मेल नहीं खाता</translation>
        </message>
        <message>
            <source>Came, but not in the book</source>
            <translation>आया, पर बही में नहीं</translation>
        </message>
    </context>
    <context>
        <name>NewPaymentDialog</name>
        <message>
            <source>Payment between meetings</source>
            <translation>बैठकों के बीच भुगतान</translation>
        </message>
        <message>
            <source>Who paid?</source>
            <translation>किसने दिया?</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>लिखें</translation>
        </message>
        <message>
            <source>Code of the message</source>
            <translation>संदेश का कोड</translation>
        </message>
    </context>
    <context>
        <name>PairTable</name>
        <message>
            <source>What we wrote</source>
            <translation>हमने जो लिखा</translation>
        </message>
        <message>
            <source>Do they agree?</source>
            <translation>क्या मिलता है?</translation>
        </message>
        <message>
            <source>What M-Pesa, bank, chain say</source>
            <translation>M-Pesa, बैंक क्या कहते हैं</translation>
        </message>
    </context>
    <context>
        <name>PaymentForm</name>
        <message>
            <source>Amount</source>
            <translation>रकम</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>सदस्य</translation>
        </message>
    </context>
    <context>
        <name>Payments</name>
        <message>
            <source>{amount} less came</source>
            <translation>{amount} कम आए</translation>
        </message>
        <message>
            <source>{amount} more came</source>
            <translation>{amount} ज़्यादा आए</translation>
        </message>
        <message>
            <source>Seen by {name}</source>
            <translation>{name} ने देखा</translation>
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
            <translation>दूसरी रकम आई</translation>
        </message>
        <message>
            <source>Code mistyped?</source>
            <translation>कोड ग़लत लिखा?</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>नहीं मिला</translation>
        </message>
        <message>
            <source>Went to another number</source>
            <translation>दूसरे नंबर पर</translation>
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
            <source>Not in the book</source>
            <translation>बही में नहीं</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>माँगा गया</translation>
        </message>
        <message>
            <source>On the phone</source>
            <translation>फ़ोन पर है</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>चुकाया</translation>
        </message>
        <message>
            <source>The request is on its way</source>
            <translation>माँग रास्ते में है</translation>
        </message>
        <message>
            <source>The phone shows the request</source>
            <translation>फ़ोन पर माँग दिख रही है</translation>
        </message>
        <message>
            <source>It was paid on the phone</source>
            <translation>फ़ोन पर चुका दिया गया</translation>
        </message>
        <message>
            <source>Waiting for the PIN</source>
            <translation>PIN का इंतज़ार है</translation>
        </message>
        <message>
            <source>The receipt is still to come</source>
            <translation>रसीद आना बाकी है</translation>
        </message>
        <message>
            <source>No money came</source>
            <translation>कोई पैसा नहीं आया</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>रद्द किया</translation>
        </message>
        <message>
            <source>Not enough money</source>
            <translation>पैसे कम हैं</translation>
        </message>
        <message>
            <source>Wrong PIN</source>
            <translation>गलत PIN</translation>
        </message>
        <message>
            <source>Over the limit</source>
            <translation>सीमा से ज़्यादा</translation>
        </message>
        <message>
            <source>Asked too soon</source>
            <translation>बहुत जल्दी माँगा</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>जवाब नहीं</translation>
        </message>
        <message>
            <source>Not set up</source>
            <translation>तैयार नहीं</translation>
        </message>
        <message>
            <source>M-Pesa is busy</source>
            <translation>M-Pesa व्यस्त है</translation>
        </message>
        <message>
            <source>M-Pesa does not answer</source>
            <translation>M-Pesa जवाब नहीं देता</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>नहीं भेजा गया</translation>
        </message>
        <message>
            <source>The request was cancelled on the phone</source>
            <translation>माँग फ़ोन पर रद्द कर दी गई</translation>
        </message>
        <message>
            <source>There was not enough money on the phone</source>
            <translation>फ़ोन में पैसे कम थे</translation>
        </message>
        <message>
            <source>The PIN was wrong</source>
            <translation>PIN गलत था</translation>
        </message>
        <message>
            <source>The amount is over a limit of M-Pesa</source>
            <translation>रकम M-Pesa की सीमा से ज़्यादा है</translation>
        </message>
        <message>
            <source>The same was asked a moment ago: wait two minutes</source>
            <translation>यही अभी-अभी माँगा गया: दो मिनट रुकें</translation>
        </message>
        <message>
            <source>Nobody answered on the phone</source>
            <translation>फ़ोन पर किसी ने जवाब नहीं दिया</translation>
        </message>
        <message>
            <source>The server cannot ask by phone yet: tell who keeps it</source>
            <translation>सर्वर अभी फ़ोन पर नहीं माँग सकता: जो उसे सँभालते हैं उन्हें बताएँ</translation>
        </message>
        <message>
            <source>M-Pesa is busy: ask again in a minute</source>
            <translation>M-Pesa व्यस्त है: एक मिनट बाद फिर माँगें</translation>
        </message>
        <message>
            <source>The request never reached the phone</source>
            <translation>माँग फ़ोन तक पहुँची ही नहीं</translation>
        </message>
        <message>
            <source>Nobody could tell: look whether money came before you ask again</source>
            <translation>कोई नहीं बता सका: फिर माँगने से पहले देखें कि पैसा आया या नहीं</translation>
        </message>
        <message>
            <source>Nobody could tell</source>
            <translation>कोई नहीं बता सका</translation>
        </message>
        <message>
            <source>Bank not read yet</source>
            <translation>बैंक अभी नहीं पढ़ा</translation>
        </message>
        <message>
            <source>Deposit to bank</source>
            <translation>बैंक में जमा</translation>
        </message>
        <message>
            <source>between meetings</source>
            <translation>बैठकों के बीच</translation>
        </message>
        <message>
            <source>meeting {no}</source>
            <translation>बैठक {no}</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>बैंक</translation>
        </message>
        <message>
            <source>Nothing written yet</source>
            <translation>अभी कुछ नहीं लिखा</translation>
        </message>
        <message>
            <source>Load the bank statement</source>
            <translation>बैंक का विवरण लाएँ</translation>
        </message>
        <message>
            <source>Nobody was asked yet</source>
            <translation>अभी किसी से पूछा नहीं</translation>
        </message>
        <message>
            <source>Nothing heard yet</source>
            <translation>अभी कोई जवाब नहीं</translation>
        </message>
        <message>
            <source>{amount} less came than we wrote</source>
            <translation>हमने जितना लिखा उससे {amount} कम आए</translation>
        </message>
        <message>
            <source>{amount} more came than we wrote</source>
            <translation>हमने जितना लिखा उससे {amount} ज़्यादा आए</translation>
        </message>
        <message>
            <source>Is it the same payment?</source>
            <translation>क्या यह वही भुगतान है?</translation>
        </message>
        <message>
            <source>This came and is not in the book</source>
            <translation>यह आया है और बही में नहीं है</translation>
        </message>
        <message>
            <source>Nobody knows this code</source>
            <translation>यह कोड कहीं नहीं मिला</translation>
        </message>
        <message>
            <source>This code was used for another payment</source>
            <translation>यह कोड दूसरे भुगतान में लग चुका है</translation>
        </message>
        <message>
            <source>The money was sent back</source>
            <translation>पैसा वापस भेजा गया</translation>
        </message>
        <message>
            <source>{name}, asked for {amount}</source>
            <translation>{name}, माँगे {amount}</translation>
        </message>
        <message>
            <source>Write {amount}</source>
            <translation>{amount} लिखें</translation>
        </message>
        <message>
            <source>{amount} was given in cash</source>
            <translation>{amount} नकद दिए गए</translation>
        </message>
        <message>
            <source>Write the code {code}</source>
            <translation>कोड {code} लिखें</translation>
        </message>
        <message>
            <source>Say whose it is</source>
            <translation>बताएँ किसका है</translation>
        </message>
        <message>
            <source>Write as paid by {name}</source>
            <translation>{name} के नाम लिखें</translation>
        </message>
        <message>
            <source>Nobody knows yet</source>
            <translation>अभी किसी को पता नहीं</translation>
        </message>
        <message>
            <source>It was given in cash</source>
            <translation>नकद दिया गया था</translation>
        </message>
        <message>
            <source>Take the entry back</source>
            <translation>प्रविष्टि वापस लें</translation>
        </message>
        <message>
            <source>Two of us saw it</source>
            <translation>हम दो ने देखा</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>रुकें</translation>
        </message>
        <message>
            <source>Ask first</source>
            <translation>पहले पूछें</translation>
        </message>
        <message>
            <source>Ask again on the phone</source>
            <translation>फ़ोन पर फिर माँगें</translation>
        </message>
        <message>
            <source>The box was counted and agreed, so this is unlikely.</source>
            <translation>पेटी गिनी गई और मिली थी, इसलिए इसकी संभावना कम है।</translation>
        </message>
        <message>
            <source>The notes are in the box.</source>
            <translation>नोट पेटी में हैं।</translation>
        </message>
        <message>
            <source>Stays here. Say: “{provider} shows {came}, the book {written}.”</source>
            <translation>यहीं रहेगा। कहें: “{provider} में {came} है, बही में {written}।”</translation>
        </message>
        <message>
            <source>Stays here until the next meeting.</source>
            <translation>अगली बैठक तक यहीं रहेगा।</translation>
        </message>
        <message>
            <source>The amount stays; one sign of the code is mended.</source>
            <translation>रकम वही रहेगी; कोड का एक अक्षर ठीक होगा।</translation>
        </message>
        <message>
            <source>At an open meeting it pays what is expected; else it becomes an advance.</source>
            <translation>खुली बैठक में अपेक्षित रकम चुकाएगा; नहीं तो अग्रिम बनेगा।</translation>
        </message>
        <message>
            <source>It is in the book without a name and waits here for one.</source>
            <translation>यह बिना नाम बही में है और यहाँ नाम की राह देखता है।</translation>
        </message>
        <message>
            <source>The phone shows it once more. Nothing is written before money came.</source>
            <translation>फ़ोन पर फिर दिखेगा। पैसा आने से पहले कुछ नहीं लिखा जाता।</translation>
        </message>
        <message>
            <source>Payment written</source>
            <translation>भुगतान लिखा गया</translation>
        </message>
        <message>
            <source>What it had paid is due again, from its own date.</source>
            <translation>जो चुका था वह अपनी ही तारीख से फिर बकाया होगा।</translation>
        </message>
        <message>
            <source>Somebody unknown</source>
            <translation>अनजान व्यक्ति</translation>
        </message>
        <message>
            <source>asked on the phone</source>
            <translation>फ़ोन पर माँगा गया</translation>
        </message>
        <message>
            <source>A second officer types a PIN. The note stays with the payment.</source>
            <translation>दूसरा पदाधिकारी PIN लिखता है। नोट भुगतान के साथ रहेगा।</translation>
        </message>
        <message>
            <source>Stays here until an answer comes.</source>
            <translation>जवाब आने तक यहीं रहेगा।</translation>
        </message>
        <message>
            <source>Stays here. Ask to see the message.</source>
            <translation>यहीं रहेगा। संदेश दिखाने को कहें।</translation>
        </message>
        <message>
            <source>{amount} becomes an advance.</source>
            <translation>{amount} अग्रिम बनेगा।</translation>
        </message>
        <message>
            <source>The loan payment becomes {after} of {before}. {less} is still owed.</source>
            <translation>कर्ज़ की अदायगी {before} में से {after} होगी। {less} बाकी रहेंगे।</translation>
        </message>
        <message>
            <source>{kind}: {after} instead of {before}.</source>
            <translation>{kind}: {before} की जगह {after}।</translation>
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
            <source>Welfare</source>
            <translation>सहायता</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>बारी</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>जुर्माना</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>पंजीकरण</translation>
        </message>
        <message>
            <source>Advance</source>
            <translation>अग्रिम</translation>
        </message>
        <message>
            <source>Meeting {no} is locked. The correction goes on today’s page, signed by you.</source>
            <translation>बैठक {no} बंद है। सुधार आज के पन्ने पर, आपके हस्ताक्षर से जाएगा।</translation>
        </message>
        <message>
            <source>Meeting {no} is locked. The correction goes on the page of the next meeting, signed by you.</source>
            <translation>बैठक {no} बंद है। सुधार अगली बैठक के पन्ने पर, आपके हस्ताक्षर से जाएगा।</translation>
        </message>
        <message>
            <source>Entry of {name} taken back</source>
            <translation>{name} की प्रविष्टि वापस ली गई</translation>
        </message>
        <message>
            <source>Noted that two of you saw it</source>
            <translation>नोट किया: आप दो ने देखा</translation>
        </message>
        <message>
            <source>The money has a name now</source>
            <translation>पैसे का अब नाम है</translation>
        </message>
        <message>
            <source>Payment of {name} corrected</source>
            <translation>{name} का भुगतान ठीक किया गया</translation>
        </message>
    </context>
    <context>
        <name>PaymentsScreen</name>
        <message>
            <source>Payments</source>
            <translation>भुगतान</translation>
        </message>
        <message>
            <source>Only the officers see everybody’s money</source>
            <translation>सबका पैसा केवल पदाधिकारी देखते हैं</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>कोषाध्यक्ष, अध्यक्ष या सचिव यह पन्ना खोल सकते हैं।</translation>
        </message>
        <message>
            <source>Do what is chosen</source>
            <translation>जो चुना है वह करें</translation>
        </message>
        <message>
            <source>Next payment</source>
            <translation>अगला भुगतान</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>पिछला</translation>
        </message>
        <message>
            <source>New payment</source>
            <translation>नया भुगतान</translation>
        </message>
        <message>
            <source>Payment before</source>
            <translation>पिछला भुगतान</translation>
        </message>
        <message>
            <source>Payment written</source>
            <translation>भुगतान लिखा गया</translation>
        </message>
        <message>
            <source>Read a statement</source>
            <translation>विवरण पढ़ें</translation>
        </message>
        <message>
            <source>Ask for a payment</source>
            <translation>भुगतान माँगें</translation>
        </message>
        <message>
            <source>Statement taken over</source>
            <translation>विवरण ले लिया गया</translation>
        </message>
        <message>
            <source>The phone is being asked</source>
            <translation>फ़ोन पर माँगा जा रहा है</translation>
        </message>
        <message>
            <source>No payments by phone or bank yet</source>
            <translation>अभी फ़ोन या बैंक से कोई भुगतान नहीं</translation>
        </message>
        <message>
            <source>What is written with a code at a meeting appears here.</source>
            <translation>बैठक में कोड के साथ जो लिखा जाता है वह यहाँ दिखता है।</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>जाँचने हैं</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>इंतज़ार</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>जाँचे गए</translation>
        </message>
        <message>
            <source>All</source>
            <translation>सभी</translation>
        </message>
        <message>
            <source>That is not the PIN.</source>
            <translation>यह PIN सही नहीं है।</translation>
        </message>
    </context>
    <context>
        <name>StatementDialog</name>
        <message>
            <source>Statement of M-Pesa</source>
            <translation>M-Pesa का विवरण</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>ले लें</translation>
        </message>
        <message>
            <source>Which file?</source>
            <translation>कौन-सी फ़ाइल?</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>पढ़ा जा रहा है…</translation>
        </message>
        <message>
            <source>Payments in the statement</source>
            <translation>विवरण में भुगतान</translation>
        </message>
        <message>
            <source>Agree with the book</source>
            <translation>बही से मिलते हैं</translation>
        </message>
        <message>
            <source>Do not agree</source>
            <translation>नहीं मिलते</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>वापस हुआ</translation>
        </message>
        <message>
            <source>Came, but not in the book</source>
            <translation>आया, पर बही में नहीं</translation>
        </message>
        <message>
            <source>The book knows all of it already.</source>
            <translation>बही को यह सब पहले से पता है।</translation>
        </message>
    </context>
    <context>
        <name>_TwoNumbers</name>
        <message>
            <source>Book</source>
            <translation>बही</translation>
        </message>
    </context>
</TS>
