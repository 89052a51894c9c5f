<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
    <context>
        <name>About</name>
        <message>
            <source>Help</source>
            <translation>मदद</translation>
        </message>
        <message>
            <source>F1 shows all keys of what is in front. Everything here works without network.</source>
            <translation>F1 सामने की स्क्रीन की सभी कुंजियाँ दिखाता है। यहाँ सब कुछ बिना नेटवर्क के चलता है।</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>सभी कुंजियाँ</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>संस्करण</translation>
        </message>
        <message>
            <source>This book</source>
            <translation>यह बही</translation>
        </message>
        <message>
            <source>Where its key is kept</source>
            <translation>इसकी चाबी कहाँ रखी है</translation>
        </message>
        <message>
            <source>Reports of errors</source>
            <translation>गड़बड़ियों की रिपोर्ट</translation>
        </message>
        <message>
            <source>Whose work is in it</source>
            <translation>इसमें किसका काम है</translation>
        </message>
        <message>
            <source>Daftari is free software under the Apache License 2.0. It uses Qt (LGPL 3), SQLCipher, reportlab, HarfBuzz, the fonts IBM Plex and Vazirmatn (OFL) and the icons Phosphor (MIT).</source>
            <translation>Daftari, Apache License 2.0 के अंतर्गत मुक्त सॉफ़्टवेयर है। इसमें Qt (LGPL 3), SQLCipher, reportlab, HarfBuzz, IBM Plex और Vazirmatn फ़ॉन्ट (OFL) और Phosphor आइकन (MIT) हैं।</translation>
        </message>
        <message>
            <source>the keyring of this computer</source>
            <translation>इस कंप्यूटर की कुंजी-तिजोरी</translation>
        </message>
        <message>
            <source>a passphrase</source>
            <translation>एक गुप्त वाक्य</translation>
        </message>
        <message>
            <source>nowhere: it is forgotten</source>
            <translation>कहीं नहीं: भुला दी जाएगी</translation>
        </message>
    </context>
    <context>
        <name>AddingCard</name>
        <message>
            <source>Add a device</source>
            <translation>नया उपकरण जोड़ें</translation>
        </message>
        <message>
            <source>Show a code</source>
            <translation>कोड दिखाएँ</translation>
        </message>
        <message>
            <source>By stick</source>
            <translation>पेन ड्राइव से</translation>
        </message>
        <message>
            <source>The words agree: add it</source>
            <translation>शब्द मिलते हैं: जोड़ें</translation>
        </message>
        <message>
            <source>Who uses it</source>
            <translation>कौन चलाता है</translation>
        </message>
        <message>
            <source>Which file?</source>
            <translation>कौन-सी फ़ाइल?</translation>
        </message>
        <message>
            <source>Asked. A second officer agrees under Keys and sheets.</source>
            <translation>पूछ लिया। दूसरा अधिकारी कुंजियाँ और पन्ने में हामी भरता है।</translation>
        </message>
        <message>
            <source>Added. It gets the book over the network now.</source>
            <translation>जुड़ गया। अब बही नेटवर्क से पहुँच रही है।</translation>
        </message>
        <message>
            <source>Added. Open {name} on the new laptop now.</source>
            <translation>जुड़ गया। अब नए लैपटॉप पर {name} खोलें।</translation>
        </message>
        <message>
            <source>Do both screens show these words?</source>
            <translation>क्या दोनों स्क्रीन पर यही शब्द हैं?</translation>
        </message>
        <message>
            <source>Scan, or type</source>
            <translation>स्कैन करें या लिखें</translation>
        </message>
        <message numerus="yes">
            <source>for %Ln minutes more</source>
            <translation>
                <numerusform>%Ln मिनट और</numerusform>
                <numerusform>%Ln मिनट और</numerusform>
            </translation>
        </message>
        <message>
            <source>The new laptop types a code that you show here.</source>
            <translation>नए लैपटॉप पर वह कोड लिखा जाता है जो आप यहाँ दिखाते हैं।</translation>
        </message>
        <message>
            <source>The new laptop writes a request to a stick; read it here.</source>
            <translation>नया लैपटॉप पेन ड्राइव पर अनुरोध लिखता है; उसे यहाँ पढ़ें।</translation>
        </message>
    </context>
    <context>
        <name>AllowanceCard</name>
        <message>
            <source>What each laptop may give out</source>
            <translation>हर लैपटॉप कितना दे सकता है</translation>
        </message>
        <message>
            <source>So that two laptops without a line never give out the same money. It is divided when a meeting is closed; what comes in may be given out by the laptop that took it in, and goes to the laptop of the meeting when they meet.</source>
            <translation>ताकि बिना संपर्क के दो लैपटॉप एक ही पैसा न दे दें। यह बैठक बंद होने पर बँटता है; जो पैसा आता है उसे वही लैपटॉप दे सकता है जिसने लिया, और मिलने पर वह बैठक वाले लैपटॉप को जाता है।</translation>
        </message>
        <message>
            <source>to</source>
            <translation>को</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>सौंपें</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>राशि</translation>
        </message>
        <message>
            <source>What is handed over</source>
            <translation>क्या सौंपा जाता है</translation>
        </message>
        <message>
            <source>Which laptop gets it</source>
            <translation>किस लैपटॉप को मिलता है</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>कहाँ</translation>
        </message>
        <message>
            <source>This laptop</source>
            <translation>यह लैपटॉप</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>हाँ</translation>
        </message>
        <message>
            <source>Turns of {box}</source>
            <translation>{box} की बारियाँ</translation>
        </message>
        <message>
            <source>Turns</source>
            <translation>बारियाँ</translation>
        </message>
        <message>
            <source>The box</source>
            <translation>पेटी</translation>
        </message>
        <message>
            <source>The welfare bag</source>
            <translation>कल्याण की थैली</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>बैंक</translation>
        </message>
        <message>
            <source>Mobile money</source>
            <translation>मोबाइल पैसा</translation>
        </message>
        <message>
            <source>Wallet</source>
            <translation>वॉलेट</translation>
        </message>
        <message>
            <source>Handed over. The other laptop may use it once it hears of it.</source>
            <translation>सौंप दिया। दूसरा लैपटॉप खबर मिलते ही इसका उपयोग कर सकता है।</translation>
        </message>
    </context>
    <context>
        <name>AnswerSlip</name>
        <message>
            <source>Answer another laptop</source>
            <translation>दूसरे लैपटॉप को उत्तर दें</translation>
        </message>
        <message>
            <source>Show the answer</source>
            <translation>उत्तर दिखाएँ</translation>
        </message>
        <message>
            <source>Only if you asked for it: it lets a grave deed be done there in your name.</source>
            <translation>केवल तभी जब आपने माँगा हो: इससे वहाँ आपके नाम पर बड़ा काम हो सकता है।</translation>
        </message>
        <message>
            <source>Who is asked there</source>
            <translation>वहाँ किससे पूछा गया है</translation>
        </message>
        <message>
            <source>The six digits that it shows</source>
            <translation>वह जो छह अंक दिखाता है</translation>
        </message>
        <message>
            <source>Your PIN</source>
            <translation>आपका पिन</translation>
        </message>
        <message>
            <source>This is not the PIN.</source>
            <translation>यह पिन सही नहीं है।</translation>
        </message>
        <message>
            <source>Type there: {digits}</source>
            <translation>वहाँ लिखें: {digits}</translation>
        </message>
    </context>
    <context>
        <name>AsideCard</name>
        <message>
            <source>Kept aside: laptops that are not trusted</source>
            <translation>अलग रखा: जिन लैपटॉप पर भरोसा नहीं</translation>
        </message>
        <message>
            <source>Ask who paid and who wrote it. What you take is written anew under your name.</source>
            <translation>पूछें किसने दिया और किसने लिखा। जो आप लेंगे वह आपके नाम से फिर लिखा जाएगा।</translation>
        </message>
        <message>
            <source>Why, in a few words</source>
            <translation>क्यों, कुछ शब्दों में</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>ले लें</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>छोड़ दें</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>लैपटॉप</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>प्रविष्टि</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>राशि</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>लिखा गया</translation>
        </message>
        <message>
            <source>Contribution</source>
            <translation>योगदान</translation>
        </message>
        <message>
            <source>Loan</source>
            <translation>क़र्ज़</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>ख़र्च</translation>
        </message>
        <message>
            <source>Roll call</source>
            <translation>हाज़िरी</translation>
        </message>
        <message>
            <source>New member</source>
            <translation>नया सदस्य</translation>
        </message>
        <message>
            <source>Another entry</source>
            <translation>दूसरी प्रविष्टि</translation>
        </message>
    </context>
    <context>
        <name>BusyCard</name>
        <message>
            <source>Yes, that is right</source>
            <translation>हाँ, यह सही है</translation>
        </message>
        <message>
            <source>{laptop} sent {n} entries today. Is that right? They are sent either way. If nobody typed or brought in so many, ask who works on it.</source>
            <translation>{laptop} ने आज {n} प्रविष्टियाँ भेजीं। क्या यह सही है? वे वैसे भी भेजी जाती हैं। अगर किसी ने इतनी नहीं लिखीं या लाईं, तो पूछें कि उस पर कौन काम करता है।</translation>
        </message>
    </context>
    <context>
        <name>Copies</name>
        <message>
            <source>Copy now</source>
            <translation>अभी प्रति बनाएँ</translation>
        </message>
        <message>
            <source>Copies of the book</source>
            <translation>बही की प्रतियाँ</translation>
        </message>
        <message>
            <source>Also to a stick…</source>
            <translation>पेन ड्राइव पर भी…</translation>
        </message>
        <message>
            <source>Open and check</source>
            <translation>खोलकर जाँचें</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>वापस लाएँ…</translation>
        </message>
        <message>
            <source>Every copy is opened again and checked before it counts.</source>
            <translation>हर प्रति को दोबारा खोलकर जाँचने के बाद ही गिना जाता है।</translation>
        </message>
        <message>
            <source>Each one is also written to {folder}.</source>
            <translation>हर प्रति {folder} में भी लिखी जाती है।</translation>
        </message>
        <message>
            <source>There is no copy yet.</source>
            <translation>अभी कोई प्रति नहीं है।</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>कब बनी</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>प्रविष्टियाँ</translation>
        </message>
        <message>
            <source>Missing since then</source>
            <translation>उसके बाद की नहीं</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>आकार</translation>
        </message>
        <message>
            <source>{n} KB</source>
            <translation>{n} KB</translation>
        </message>
        <message>
            <source>Copied, opened again and checked: {name}</source>
            <translation>प्रति बनी, दोबारा खोली और जाँची गई: {name}</translation>
        </message>
        <message>
            <source>Copied, opened again and checked.</source>
            <translation>प्रति बनी, दोबारा खोली और जाँची गई।</translation>
        </message>
        <message>
            <source>Where shall copies go as well?</source>
            <translation>प्रतियाँ और कहाँ रखें?</translation>
        </message>
        <message numerus="yes">
            <source>It opens, and all %Ln entries in it are right.</source>
            <translation>
                <numerusform>यह खुलती है और इसकी %Ln प्रविष्टि सही है।</numerusform>
                <numerusform>यह खुलती है और इसकी सभी %Ln प्रविष्टियाँ सही हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Go back to the copy of {when}? %Ln entries are not in it. The book of today is kept beside it; nothing is thrown away.</source>
            <translation>
                <numerusform>{when} की प्रति पर लौटें? %Ln प्रविष्टि उसमें नहीं है। आज की बही पास में रखी जाएगी; कुछ फेंका नहीं जाता।</numerusform>
                <numerusform>{when} की प्रति पर लौटें? %Ln प्रविष्टियाँ उसमें नहीं हैं। आज की बही पास में रखी जाएगी; कुछ फेंका नहीं जाता।</numerusform>
            </translation>
        </message>
        <message>
            <source>Go back to it</source>
            <translation>उस पर लौटें</translation>
        </message>
    </context>
    <context>
        <name>CopiesCard</name>
        <message>
            <source>Copies of the book</source>
            <translation>बही की प्रतियाँ</translation>
        </message>
        <message>
            <source>Copy now</source>
            <translation>अभी प्रति बनाएँ</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>वापस लाएँ</translation>
        </message>
        <message>
            <source>There is no copy yet. If this laptop is lost, so is the book.</source>
            <translation>अभी कोई प्रति नहीं है। यह लैपटॉप खोया तो बही भी खो जाएगी।</translation>
        </message>
        <message>
            <source>Last: {when}. Opened and checked.</source>
            <translation>पिछली: {when}। खोली और जाँची गई।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln older copies are kept.</source>
            <translation>
                <numerusform>%Ln पुरानी प्रति रखी है।</numerusform>
                <numerusform>%Ln पुरानी प्रतियाँ रखी हैं।</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeviceTable</name>
        <message>
            <source>Device</source>
            <translation>उपकरण</translation>
        </message>
        <message>
            <source>Who uses it</source>
            <translation>कौन चलाता है</translation>
        </message>
        <message>
            <source>Last heard</source>
            <translation>पिछली ख़बर</translation>
        </message>
        <message>
            <source>State</source>
            <translation>स्थिति</translation>
        </message>
        <message>
            <source>This laptop</source>
            <translation>यह लैपटॉप</translation>
        </message>
        <message>
            <source>Receipts begin with {letter}</source>
            <translation>रसीदें {letter} से शुरू</translation>
        </message>
        <message>
            <source>now</source>
            <translation>अभी</translation>
        </message>
        <message>
            <source>Lock out…</source>
            <translation>रोकें…</translation>
        </message>
        <message>
            <source>older Daftari</source>
            <translation>पुराना Daftari</translation>
        </message>
        <message>
            <source>Daftari {number}</source>
            <translation>Daftari {number}</translation>
        </message>
        <message>
            <source>Locked out</source>
            <translation>रोक दिया</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to send</source>
            <translation>
                <numerusform>%Ln भेजनी है</numerusform>
                <numerusform>%Ln भेजनी हैं</numerusform>
            </translation>
        </message>
        <message>
            <source>Not heard yet</source>
            <translation>अभी ख़बर नहीं</translation>
        </message>
        <message numerus="yes">
            <source>%Ln behind</source>
            <translation>
                <numerusform>%Ln पीछे</numerusform>
                <numerusform>%Ln पीछे</numerusform>
            </translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>ताज़ा</translation>
        </message>
    </context>
    <context>
        <name>ErasingCard</name>
        <message>
            <source>Erase who left</source>
            <translation>जो जा चुका उसे मिटाएँ</translation>
        </message>
        <message>
            <source>Who is erased</source>
            <translation>किसे मिटाना है</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>क्यों</translation>
        </message>
        <message>
            <source>Who was erased</source>
            <translation>किसे मिटाया गया</translation>
        </message>
        <message>
            <source>Print the note</source>
            <translation>पर्ची छापें</translation>
        </message>
        <message>
            <source>The person asks for it</source>
            <translation>वह व्यक्ति माँगता है</translation>
        </message>
        <message>
            <source>The law asks for it</source>
            <translation>क़ानून माँगता है</translation>
        </message>
        <message>
            <source>It was written by mistake</source>
            <translation>भूल से लिखा गया था</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>मिटाएँ…</translation>
        </message>
        <message>
            <source>Name and telephone can be read by nobody any more; the amounts stand.</source>
            <translation>नाम और फ़ोन अब कोई नहीं पढ़ सकता; रक़में रहती हैं।</translation>
        </message>
        <message>
            <source>Nobody has left. Who is a member cannot be erased.</source>
            <translation>कोई गया नहीं है। सदस्य को मिटाया नहीं जा सकता।</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>हमेशा के लिए मिटाएँ</translation>
        </message>
        <message>
            <source>This cannot be undone, on no laptop. Another officer types the PIN.</source>
            <translation>इसे किसी लैपटॉप पर लौटाया नहीं जा सकता। दूसरा अधिकारी PIN लिखता है।</translation>
        </message>
    </context>
    <context>
        <name>FactorCard</name>
        <message>
            <source>Codes of your phone</source>
            <translation>आपके फ़ोन के कोड</translation>
        </message>
        <message>
            <source>Without a phone: another laptop</source>
            <translation>बिना फ़ोन: दूसरा लैपटॉप</translation>
        </message>
        <message>
            <source>Take the codes away</source>
            <translation>कोड हटाएँ</translation>
        </message>
        <message>
            <source>The phone is lost…</source>
            <translation>फ़ोन खो गया…</translation>
        </message>
        <message>
            <source>Print them</source>
            <translation>इन्हें छापें</translation>
        </message>
        <message>
            <source>Write these down for a lost phone. Each works once. They are shown only now.</source>
            <translation>फ़ोन खोने पर काम आएँगे, लिख लें। हर एक एक बार चलता है। ये केवल अभी दिखते हैं।</translation>
        </message>
        <message>
            <source>The six digits that the phone shows</source>
            <translation>फ़ोन पर दिखते छह अंक</translation>
        </message>
        <message>
            <source>The eight digits that it shows</source>
            <translation>वह जो आठ अंक दिखाता है</translation>
        </message>
        <message>
            <source>On another laptop: Settings, People and PINs, Answer another laptop. Type there {digits} and your PIN, and here what it shows.</source>
            <translation>दूसरे लैपटॉप पर: सेटिंग, लोग और PIN, दूसरे लैपटॉप को उत्तर दें। वहाँ {digits} और अपना पिन लिखें, और यहाँ वह जो दिखाए।</translation>
        </message>
        <message>
            <source>The other laptop shows this</source>
            <translation>दूसरा लैपटॉप यह दिखाता है</translation>
        </message>
        <message>
            <source>Scan the square with a program for codes, or type the key.</source>
            <translation>कोड वाले ऐप से चौकोर स्कैन करें, या कुंजी लिखें।</translation>
        </message>
        <message>
            <source>The phone shows this code</source>
            <translation>फ़ोन यह कोड दिखाता है</translation>
        </message>
        <message>
            <source>Offices, rules and large sums ask for your PIN on another laptop.</source>
            <translation>पद, नियम और बड़ी रकमें दूसरे लैपटॉप पर आपका पिन माँगती हैं।</translation>
        </message>
        <message>
            <source>Set up a phone</source>
            <translation>फ़ोन लगाएँ</translation>
        </message>
        <message>
            <source>Offices, rules and large sums ask for a code of your phone.</source>
            <translation>पद, नियम और बड़ी रकम आपके फ़ोन का कोड माँगते हैं।</translation>
        </message>
        <message>
            <source>Set up another phone</source>
            <translation>दूसरा फ़ोन लगाएँ</translation>
        </message>
        <message>
            <source>With codes, nobody changes offices, rules or large sums with your PIN alone.</source>
            <translation>कोड हों तो केवल आपके PIN से कोई पद, नियम या बड़ी रकम नहीं बदल सकता।</translation>
        </message>
        <message>
            <source>Set up codes</source>
            <translation>कोड लगाएँ</translation>
        </message>
        <message numerus="yes">
            <source>%Ln codes of your paper are left.</source>
            <translation>
                <numerusform>आपके पर्चे का %Ln कोड बचा है।</numerusform>
                <numerusform>आपके पर्चे के %Ln कोड बचे हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>Set up the phone again for a new paper.</source>
            <translation>नए पर्चे के लिए फ़ोन फिर से सेट करें।</translation>
        </message>
    </context>
    <context>
        <name>FeaturesCard</name>
        <message>
            <source>Older programs in the group</source>
            <translation>समूह में पुराने प्रोग्राम</translation>
        </message>
        <message>
            <source>Do not wait for them</source>
            <translation>उनकी प्रतीक्षा न करें</translation>
        </message>
        <message>
            <source>The group uses what only a newer Daftari reads. Here you can go on collecting; paying out, closing a meeting and changing laptops need the newer one.</source>
            <translation>समूह ऐसी चीज़ का उपयोग करता है जिसे केवल नया Daftari पढ़ता है। यहाँ आप जमा लेना जारी रख सकते हैं; भुगतान देने, बैठक बंद करने और लैपटॉप बदलने के लिए नया चाहिए।</translation>
        </message>
        <message>
            <source>It holds from now on.</source>
            <translation>यह अब से लागू है।</translation>
        </message>
        <message>
            <source>The second officer is asked.</source>
            <translation>दूसरे पदाधिकारी से पूछा गया है।</translation>
        </message>
        <message>
            <source>When the numbering goes to a server or comes back, two officers can be asked. This waits until a newer Daftari has been opened on: {laptops}.</source>
            <translation>जब क्रमांक देना सर्वर पर जाता है या लौटता है, तो दो पदाधिकारियों से पूछा जा सकता है। यह तब तक रुका है जब तक नया Daftari इन पर न खोला जाए: {laptops}।</translation>
        </message>
        <message>
            <source>What each laptop may give out without a line is divided at a closing. This waits until a newer Daftari has been opened on: {laptops}.</source>
            <translation>बिना संपर्क के हर लैपटॉप कितना दे सकता है, यह बैठक बंद होने पर बँटता है। यह तब तक रुका है जब तक नया Daftari इन पर न खोला जाए: {laptops}।</translation>
        </message>
        <message>
            <source>Where two officers are asked, offices, laptops that are given to somebody and recovery sheets wait for the second one, too. This waits until a newer Daftari has been opened on: {laptops}.</source>
            <translation>जहाँ दो अधिकारियों से पूछा जाता है, वहाँ पद, किसी को दिए गए लैपटॉप और वापसी के पन्ने भी दूसरे का इंतज़ार करते हैं। यह तब तक रुका है जब तक नया Daftari इन पर न खोला जाए: {laptops}।</translation>
        </message>
        <message>
            <source>What waits for a second officer can be refused or withdrawn. This waits until a newer Daftari has been opened on: {laptops}.</source>
            <translation>जो दूसरे अधिकारी का इंतज़ार करता है उससे इनकार किया जा सकता है या उसे वापस लिया जा सकता है। यह तब तक रुका है जब तक नया Daftari इन पर न खोला जाए: {laptops}।</translation>
        </message>
    </context>
    <context>
        <name>Gaps</name>
        <message numerus="yes">
            <source>%Ln entries were written by a newer version of Daftari. They are kept and passed on; with that version this computer can read them.</source>
            <translation>
                <numerusform>%Ln प्रविष्टि दफ़्तरी के नए संस्करण ने लिखी है। वह रखी है और आगे भेजी जाती है; उस संस्करण से यह कंप्यूटर उसे पढ़ सकेगा।</numerusform>
                <numerusform>%Ln प्रविष्टियाँ दफ़्तरी के नए संस्करण ने लिखी हैं। वे रखी हैं और आगे भेजी जाती हैं; उस संस्करण से यह कंप्यूटर उन्हें पढ़ सकेगा।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries cannot be read by any version of Daftari. They are kept and passed on, and change nothing.</source>
            <translation>
                <numerusform>%Ln प्रविष्टि को Daftari का कोई संस्करण नहीं पढ़ सकता। वह रखी और आगे भेजी जाती है, और कुछ नहीं बदलती।</numerusform>
                <numerusform>%Ln प्रविष्टियों को Daftari का कोई संस्करण नहीं पढ़ सकता। वे रखी और आगे भेजी जाती हैं, और कुछ नहीं बदलतीं।</numerusform>
            </translation>
        </message>
        <message>
            <source>Entries {first} to {last} of {name} existed and are not in this book. A stick or a copy of that laptop brings them.</source>
            <translation>{name} की प्रविष्टियाँ {first} से {last} थीं और इस बही में नहीं हैं। उस लैपटॉप की स्टिक या प्रति उन्हें लाएगी।</translation>
        </message>
    </context>
    <context>
        <name>HandoverCard</name>
        <message>
            <source>An officer hands over</source>
            <translation>अधिकारी पद सौंपता है</translation>
        </message>
        <message>
            <source>Offices, laptops and a fresh key in one step. What was written stays.</source>
            <translation>पद, लैपटॉप और नई कुंजी एक ही क़दम में। जो लिखा है वह रहता है।</translation>
        </message>
        <message>
            <source>Who hands over</source>
            <translation>कौन सौंपता है</translation>
        </message>
        <message>
            <source>Who takes it up</source>
            <translation>कौन लेता है</translation>
        </message>
        <message>
            <source>PIN of who takes it up</source>
            <translation>लेने वाले का PIN</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>सौंपें</translation>
        </message>
        <message>
            <source>goes on to the new officer</source>
            <translation>नए अधिकारी को मिलता है</translation>
        </message>
        <message>
            <source>is locked out</source>
            <translation>बाहर किया जाता है</translation>
        </message>
        <message>
            <source>stays with the old one</source>
            <translation>पुराने के पास रहता है</translation>
        </message>
        <message>
            <source>The new officer types a PIN, then Enter, twice.</source>
            <translation>नया अधिकारी PIN लिखकर Enter दबाए, दो बार।</translation>
        </message>
        <message>
            <source>Once more, so that no finger slipped.</source>
            <translation>एक बार और, कहीं उँगली न फिसली हो।</translation>
        </message>
        <message>
            <source>The two were not the same. Type it again.</source>
            <translation>दोनों एक जैसे नहीं थे। फिर लिखें।</translation>
        </message>
    </context>
    <context>
        <name>HomeCard</name>
        <message>
            <source>Bring the numbering home to this laptop</source>
            <translation>संख्या देना इस लैपटॉप पर वापस लाएँ</translation>
        </message>
        <message>
            <source>Only if the server never comes back. It is asked once more; then this laptop goes on with what is here, and the group can go to another server. Choose the laptop that was the last to reach the server. What another one knows beyond that comes by a stick, and no entry is lost.</source>
            <translation>केवल तब, जब सर्वर कभी वापस नहीं आएगा। उससे एक बार और पूछा जाता है; फिर यह लैपटॉप यहाँ जो है उसी से आगे बढ़ता है, और समूह किसी दूसरे सर्वर पर जा सकता है। वह लैपटॉप चुनें जो सबसे आख़िर में सर्वर तक पहुँचा था। दूसरे के पास इससे ज़्यादा जो है वह USB स्टिक से आता है, और कोई प्रविष्टि नहीं खोती।</translation>
        </message>
        <message>
            <source>Go on without the server</source>
            <translation>सर्वर के बिना आगे बढ़ें</translation>
        </message>
        <message>
            <source>This laptop fetches what the server has and then gives every entry its number itself. The group leaves the server; the other laptops get entries by stick. Nothing is lost, and the group can go to a server again.</source>
            <translation>यह लैपटॉप सर्वर पर जो है उसे ले आता है और फिर हर प्रविष्टि को संख्या ख़ुद देता है। समूह सर्वर छोड़ देता है; बाक़ी लैपटॉप को प्रविष्टियाँ USB स्टिक से मिलती हैं। कुछ नहीं खोता, और समूह फिर किसी सर्वर पर जा सकता है।</translation>
        </message>
        <message>
            <source>Bring it home</source>
            <translation>वापस लाएँ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>The server is gone for good</source>
            <translation>सर्वर हमेशा के लिए चला गया</translation>
        </message>
        <message>
            <source>This laptop gives the numbers now. Bring the others a stick.</source>
            <translation>अब यह लैपटॉप संख्या देता है। दूसरों को USB स्टिक दें।</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>Numbers are money. Letters are names. Enter is yes.</source>
            <translation>अंक पैसा हैं। अक्षर नाम हैं। Enter मतलब हाँ।</translation>
        </message>
        <message>
            <source>Yes: what the screen suggests</source>
            <translation>हाँ: जो स्क्रीन सुझाती है</translation>
        </message>
        <message>
            <source>An amount into the box in front</source>
            <translation>सामने के खाने में रकम</translation>
        </message>
        <message>
            <source>To the person whose name begins so</source>
            <translation>उस व्यक्ति पर जिसका नाम ऐसे शुरू होता है</translation>
        </message>
        <message>
            <source>Into the meeting, and out of it</source>
            <translation>बैठक में जाएँ और बाहर आएँ</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>कुछ भी खोजें</translation>
        </message>
        <message>
            <source>Take back the last thing done</source>
            <translation>पिछला काम वापस लें</translation>
        </message>
        <message>
            <source>Print what is in front</source>
            <translation>सामने का पन्ना छापें</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>ताला</translation>
        </message>
        <message>
            <source>The first place of the list, and so on to 9</source>
            <translation>सूची की पहली जगह, इसी तरह 9 तक</translation>
        </message>
        <message>
            <source>Next language</source>
            <translation>अगली भाषा</translation>
        </message>
        <message>
            <source>Light, dark, sunlight</source>
            <translation>उजला, गहरा, धूप</translation>
        </message>
        <message>
            <source>All keys of the screen in front</source>
            <translation>सामने की स्क्रीन की सभी कुंजियाँ</translation>
        </message>
        <message>
            <source>Whole screen</source>
            <translation>पूरी स्क्रीन</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>The book opens with the new passphrase from now on.</source>
            <translation>बही अब नए गुप्त वाक्य से खुलेगी।</translation>
        </message>
        <message>
            <source>It holds from now on.</source>
            <translation>यह अब से लागू है।</translation>
        </message>
        <message>
            <source>The second officer is asked.</source>
            <translation>दूसरे पदाधिकारी से पूछा गया है।</translation>
        </message>
        <message>
            <source>Taken: it is written anew.</source>
            <translation>ले लिया: फिर लिख दिया गया।</translation>
        </message>
        <message>
            <source>Left out.</source>
            <translation>छोड़ दिया।</translation>
        </message>
        <message>
            <source>Handed over. A fresh key is in use.</source>
            <translation>सौंप दिया। नई कुंजी चल रही है।</translation>
        </message>
        <message>
            <source>A second officer must agree to lock the laptop out.</source>
            <translation>लैपटॉप को बाहर करने के लिए दूसरे अधिकारी की हामी चाहिए।</translation>
        </message>
        <message>
            <source>Who left keeps a recovery sheet: make new ones now.</source>
            <translation>जो गया उसके पास बहाली का पन्ना है: अभी नए बनाएँ।</translation>
        </message>
        <message>
            <source>Erased here. The other laptops follow when entries reach them.</source>
            <translation>यहाँ मिटा दिया। प्रविष्टियाँ पहुँचने पर दूसरे लैपटॉप भी मिटा देंगे।</translation>
        </message>
    </context>
    <context>
        <name>LanguageMoney</name>
        <message>
            <source>Next language</source>
            <translation>अगली भाषा</translation>
        </message>
        <message>
            <source>Language of the screens</source>
            <translation>स्क्रीन की भाषा</translation>
        </message>
        <message>
            <source>Papers have their own: each member’s statement speaks the member’s language.</source>
            <translation>काग़ज़ों की अपनी होती है: हर सदस्य का विवरण उसकी भाषा में।</translation>
        </message>
        <message>
            <source>The group</source>
            <translation>समूह</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>फ़ारसी</translation>
        </message>
        <message>
            <source>Western</source>
            <translation>अंग्रेज़ी</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>मुद्रा</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>पंचांग</translation>
        </message>
        <message>
            <source>Clock of the meeting place</source>
            <translation>बैठक की जगह की घड़ी</translation>
        </message>
        <message>
            <source>These were fixed when the book was begun: every entry was written in them.</source>
            <translation>ये बही शुरू करते समय तय हुए: हर प्रविष्टि इन्हीं में है।</translation>
        </message>
    </context>
    <context>
        <name>Lending</name>
        <message>
            <source>Write the rule</source>
            <translation>नियम लिखें</translation>
        </message>
        <message>
            <source>Propose it</source>
            <translation>प्रस्ताव रखें</translation>
        </message>
        <message>
            <source>Not offered any more</source>
            <translation>अब नहीं दिया जाता</translation>
        </message>
        <message>
            <source>Chairperson’s PIN</source>
            <translation>अध्यक्ष का पिन</translation>
        </message>
        <message>
            <source>Loans that run keep what was agreed when they began.</source>
            <translation>चल रहे ऋणों पर वही रहता है जो शुरू में तय हुआ था।</translation>
        </message>
        <message>
            <source>It holds from now on.</source>
            <translation>यह अब से लागू है।</translation>
        </message>
        <message>
            <source>The vote of a meeting decides; then it holds from {day}.</source>
            <translation>बैठक का मतदान तय करता है; फिर यह {day} से लागू होगा।</translation>
        </message>
        <message>
            <source>Another kind of loan</source>
            <translation>दूसरी तरह का कर्ज़</translation>
        </message>
        <message>
            <source>Limits and guarantors</source>
            <translation>सीमाएँ और ज़मानतदार</translation>
        </message>
        <message>
            <source>What stays owed</source>
            <translation>जो बकाया रहता है</translation>
        </message>
        <message>
            <source>Rules of lending</source>
            <translation>कर्ज़ के नियम</translation>
        </message>
        <message>
            <source>Written: it holds from now on.</source>
            <translation>लिखा गया: अब से लागू।</translation>
        </message>
        <message>
            <source>Written: new loans cannot be of this kind.</source>
            <translation>लिखा गया: नए कर्ज़ इस तरह के नहीं होंगे।</translation>
        </message>
        <message>
            <source>Proposed. The vote of a meeting decides: Group rules.</source>
            <translation>प्रस्ताव लिखा गया। बैठक का मतदान तय करेगा: समूह के नियम।</translation>
        </message>
        <message>
            <source>Name of this kind of loan</source>
            <translation>इस तरह के कर्ज़ का नाम</translation>
        </message>
        <message>
            <source>How interest is reckoned</source>
            <translation>ब्याज कैसे लगता है</translation>
        </message>
        <message>
            <source>Whose money is lent</source>
            <translation>किसका पैसा उधार दिया जाता है</translation>
        </message>
        <message>
            <source>Interest, in percent</source>
            <translation>ब्याज, प्रतिशत में</translation>
        </message>
        <message>
            <source>The rate is for</source>
            <translation>दर किसके लिए</translation>
        </message>
        <message>
            <source>A rate for so many meetings</source>
            <translation>इतनी बैठकों की एक दर</translation>
        </message>
        <message>
            <source>Payments at most</source>
            <translation>ज़्यादा से ज़्यादा भुगतान</translation>
        </message>
        <message>
            <source>A payment every</source>
            <translation>हर कितने पर भुगतान</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>गिनती किसमें</translation>
        </message>
        <message>
            <source>Payments are multiples of</source>
            <translation>भुगतान इसके गुणक</translation>
        </message>
        <message>
            <source>Fee, in percent of the loan</source>
            <translation>शुल्क, कर्ज़ का प्रतिशत</translation>
        </message>
        <message>
            <source>The fee is</source>
            <translation>शुल्क</translation>
        </message>
        <message>
            <source>First payments without principal</source>
            <translation>पहले भुगतान बिना मूलधन</translation>
        </message>
        <message>
            <source>First payments without interest</source>
            <translation>पहले भुगतान बिना ब्याज</translation>
        </message>
        <message>
            <source>Money beyond what is due</source>
            <translation>बकाया से ज़्यादा पैसा</translation>
        </message>
        <message>
            <source>Flat interest when paid off early</source>
            <translation>जल्दी चुकाने पर सपाट ब्याज</translation>
        </message>
        <message>
            <source>Interest of the running period when paid off</source>
            <translation>चुकाते समय चालू अवधि का ब्याज</translation>
        </message>
        <message>
            <source>Lateness costs</source>
            <translation>देरी की क़ीमत</translation>
        </message>
        <message>
            <source>Amount of the penalty</source>
            <translation>जुर्माने की रक़म</translation>
        </message>
        <message>
            <source>Penalty, in percent</source>
            <translation>जुर्माना, प्रतिशत में</translation>
        </message>
        <message>
            <source>Days of a period of lateness</source>
            <translation>देरी की अवधि के दिन</translation>
        </message>
        <message>
            <source>Days of lateness that cost nothing</source>
            <translation>देरी के मुफ़्त दिन</translation>
        </message>
        <message>
            <source>Penalties at most, in percent</source>
            <translation>ज़्यादा से ज़्यादा जुर्माना, प्रतिशत में</translation>
        </message>
        <message>
            <source>Times the own savings</source>
            <translation>अपनी बचत का कितना गुना</translation>
        </message>
        <message>
            <source>At most to one member</source>
            <translation>एक सदस्य को ज़्यादा से ज़्यादा</translation>
        </message>
        <message>
            <source>Percent of the fund to one member</source>
            <translation>एक सदस्य को कोष का प्रतिशत</translation>
        </message>
        <message>
            <source>Percent of the money never lent</source>
            <translation>कभी न दिया जाने वाला प्रतिशत</translation>
        </message>
        <message>
            <source>Months of membership</source>
            <translation>सदस्यता के महीने</translation>
        </message>
        <message>
            <source>Attendance, in percent</source>
            <translation>हाज़िरी, प्रतिशत में</translation>
        </message>
        <message>
            <source>One loan at a time</source>
            <translation>एक समय में एक कर्ज़</translation>
        </message>
        <message>
            <source>Nobody with arrears</source>
            <translation>बकाया वाला कोई नहीं</translation>
        </message>
        <message>
            <source>More money once so many percent are repaid</source>
            <translation>इतना प्रतिशत चुकाने पर और पैसा</translation>
        </message>
        <message>
            <source>Meetings between two loans</source>
            <translation>दो कर्ज़ों के बीच बैठकें</translation>
        </message>
        <message>
            <source>Guarantors</source>
            <translation>ज़मानतदार</translation>
        </message>
        <message>
            <source>Stand for, in percent of own savings</source>
            <translation>ज़मानत, अपनी बचत का प्रतिशत</translation>
        </message>
        <message>
            <source>Guarantors pay</source>
            <translation>ज़मानतदार चुकाते हैं</translation>
        </message>
        <message>
            <source>Key holders allow above so many contributions</source>
            <translation>इतने योगदान से ऊपर चाबीधारक अनुमति देते हैं</translation>
        </message>
        <message>
            <source>Write-offs are voted above so many</source>
            <translation>इससे ऊपर बट्टा वोट से</translation>
        </message>
        <message>
            <source>Loans written off are</source>
            <translation>बट्टे वाले कर्ज़</translation>
        </message>
        <message>
            <source>The savings are shared out on</source>
            <translation>बचत बाँटने का दिन</translation>
        </message>
        <message>
            <source>A loan that ends after that</source>
            <translation>उसके बाद ख़त्म होने वाला क़र्ज़</translation>
        </message>
        <message>
            <source>At most to one member from welfare</source>
            <translation>कल्याण कोष से एक सदस्य को ज़्यादा से ज़्यादा</translation>
        </message>
        <message>
            <source>Money paid ahead is not lent</source>
            <translation>अग्रिम दिया पैसा उधार नहीं दिया जाता</translation>
        </message>
        <message>
            <source>The turn stays owed</source>
            <translation>बारी बकाया रहती है</translation>
        </message>
        <message>
            <source>Welfare stays owed</source>
            <translation>कल्याण बकाया रहता है</translation>
        </message>
        <message>
            <source>Savings stay owed</source>
            <translation>बचत बकाया रहती है</translation>
        </message>
        <message>
            <source>Shares stay owed</source>
            <translation>शेयर बकाया रहते हैं</translation>
        </message>
        <message>
            <source>Money paid ahead is used by itself</source>
            <translation>अग्रिम अपने आप लगता है</translation>
        </message>
        <message>
            <source>A payment settles first</source>
            <translation>भुगतान पहले क्या चुकाता है</translation>
        </message>
        <message>
            <source>Flat interest</source>
            <translation>सपाट ब्याज</translation>
        </message>
        <message>
            <source>Equal payments, interest on what is left</source>
            <translation>बराबर किस्तें, बाकी पर ब्याज</translation>
        </message>
        <message>
            <source>Equal principal, interest on what is left</source>
            <translation>बराबर मूलधन, बाकी पर ब्याज</translation>
        </message>
        <message>
            <source>Charge at every meeting</source>
            <translation>हर बैठक में शुल्क</translation>
        </message>
        <message>
            <source>Interest kept back at the start</source>
            <translation>ब्याज शुरू में काटा</translation>
        </message>
        <message>
            <source>A fee, no interest</source>
            <translation>शुल्क, ब्याज नहीं</translation>
        </message>
        <message>
            <source>No interest</source>
            <translation>बिना ब्याज</translation>
        </message>
        <message>
            <source>All at the end</source>
            <translation>सब अंत में</translation>
        </message>
        <message>
            <source>of the loan fund</source>
            <translation>क़र्ज़ कोष का</translation>
        </message>
        <message>
            <source>of the welfare fund, without interest</source>
            <translation>कल्याण कोष का, बिना ब्याज</translation>
        </message>
        <message>
            <source>one payment</source>
            <translation>एक भुगतान</translation>
        </message>
        <message>
            <source>a month</source>
            <translation>एक महीना</translation>
        </message>
        <message>
            <source>a year</source>
            <translation>एक साल</translation>
        </message>
        <message>
            <source>the whole loan</source>
            <translation>पूरा कर्ज़</translation>
        </message>
        <message>
            <source>meetings</source>
            <translation>बैठकें</translation>
        </message>
        <message>
            <source>days</source>
            <translation>दिन</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>हफ़्ते</translation>
        </message>
        <message>
            <source>months</source>
            <translation>महीने</translation>
        </message>
        <message>
            <source>Persian months</source>
            <translation>फ़ारसी महीने</translation>
        </message>
        <message>
            <source>kept back at the start</source>
            <translation>शुरू में काटा जाता है</translation>
        </message>
        <message>
            <source>paid with the first payment</source>
            <translation>पहले भुगतान के साथ चुकाया जाता है</translation>
        </message>
        <message>
            <source>waits as an advance</source>
            <translation>अग्रिम के रूप में रहता है</translation>
        </message>
        <message>
            <source>lowers the principal</source>
            <translation>मूलधन घटाता है</translation>
        </message>
        <message>
            <source>pays the next payments</source>
            <translation>अगले भुगतान चुकाता है</translation>
        </message>
        <message>
            <source>pays the last payments</source>
            <translation>आख़िरी भुगतान चुकाता है</translation>
        </message>
        <message>
            <source>is paid in full</source>
            <translation>पूरा चुकाया जाता है</translation>
        </message>
        <message>
            <source>is forgiven for the time that is left</source>
            <translation>बचे समय का माफ़ होता है</translation>
        </message>
        <message>
            <source>is forgiven by the rule of 78</source>
            <translation>78 के नियम से माफ़ होता है</translation>
        </message>
        <message>
            <source>is not asked</source>
            <translation>नहीं माँगा जाता</translation>
        </message>
        <message>
            <source>is asked to the day</source>
            <translation>उस दिन तक माँगा जाता है</translation>
        </message>
        <message>
            <source>is asked in full</source>
            <translation>पूरा माँगा जाता है</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>कुछ नहीं</translation>
        </message>
        <message>
            <source>an amount, once</source>
            <translation>एक रक़म, एक बार</translation>
        </message>
        <message>
            <source>percent of what is late, once</source>
            <translation>देरी वाली रक़म का प्रतिशत, एक बार</translation>
        </message>
        <message>
            <source>an amount for every period</source>
            <translation>हर अवधि की एक रक़म</translation>
        </message>
        <message>
            <source>percent for every period</source>
            <translation>हर अवधि का प्रतिशत</translation>
        </message>
        <message>
            <source>percent that grows</source>
            <translation>बढ़ता प्रतिशत</translation>
        </message>
        <message>
            <source>each the own part</source>
            <translation>हर एक अपना हिस्सा</translation>
        </message>
        <message>
            <source>each for all of it</source>
            <translation>हर एक पूरे के लिए</translation>
        </message>
        <message>
            <source>a cost of the group</source>
            <translation>समूह का ख़र्च</translation>
        </message>
        <message>
            <source>taken from the reserve</source>
            <translation>आरक्षित से लिए जाते हैं</translation>
        </message>
        <message>
            <source>is given when the vote names it</source>
            <translation>मतदान में नाम लेकर दिया जाता है</translation>
        </message>
        <message>
            <source>is never given</source>
            <translation>कभी नहीं दिया जाता</translation>
        </message>
        <message>
            <source>contributions</source>
            <translation>योगदान</translation>
        </message>
        <message>
            <source>the loan</source>
            <translation>कर्ज़</translation>
        </message>
        <message>
            <source>{method}: {rate} for {basis}.</source>
            <translation>{method}: {basis} के लिए {rate}।</translation>
        </message>
        <message>
            <source>{method}: {rate} for {basis} meetings.</source>
            <translation>{method}: {basis} बैठकों के लिए {rate}।</translation>
        </message>
        <message>
            <source>At most {count} payments, counted in {unit}.</source>
            <translation>ज़्यादा से ज़्यादा {count} भुगतान, गिनती {unit} में।</translation>
        </message>
        <message>
            <source>At most {count} payments, one every {every} {unit}.</source>
            <translation>ज़्यादा से ज़्यादा {count} भुगतान, हर {every} {unit} पर एक।</translation>
        </message>
        <message>
            <source>A fee of {rate} is {how}.</source>
            <translation>{rate} का शुल्क {how}।</translation>
        </message>
        <message>
            <source>For example {principal} in {count} payments: {pay} is paid, it costs {cost}.</source>
            <translation>जैसे {count} भुगतानों में {principal}: {pay} चुकाया जाता है, लागत {cost}।</translation>
        </message>
        <message>
            <source>Lateness costs nothing.</source>
            <translation>देरी की कोई क़ीमत नहीं।</translation>
        </message>
        <message>
            <source>After {grace} days lateness costs {cost}, once.</source>
            <translation>{grace} दिन बाद देरी की क़ीमत {cost}, एक बार।</translation>
        </message>
        <message>
            <source>After {grace} days lateness costs {cost} for every {days} days.</source>
            <translation>{grace} दिन बाद देरी की क़ीमत हर {days} दिन पर {cost}।</translation>
        </message>
    </context>
    <context>
        <name>Look</name>
        <message>
            <source>Next theme</source>
            <translation>अगला रंग-रूप</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>बड़े अक्षर</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>छोटे अक्षर</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>उजला</translation>
        </message>
        <message>
            <source>Sunlight is for a table outside: black on white.</source>
            <translation>धूप बाहर की मेज़ के लिए है: सफ़ेद पर काला।</translation>
        </message>
        <message>
            <source>Light, dark, sunlight</source>
            <translation>उजला, गहरा, धूप</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>अक्षरों का आकार</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>ताला</translation>
        </message>
        <message>
            <source>Without a key for so long, amounts are hidden until somebody types a PIN.</source>
            <translation>इतनी देर कोई कुंजी न दबे तो रकमें छिप जाती हैं, जब तक कोई PIN न लिखे।</translation>
        </message>
        <message>
            <source>Outside a meeting</source>
            <translation>बैठक के बाहर</translation>
        </message>
        <message>
            <source>In a meeting</source>
            <translation>बैठक में</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>गहरा</translation>
        </message>
        <message>
            <source>Sunlight</source>
            <translation>धूप</translation>
        </message>
        <message numerus="yes">
            <source>After %Ln minutes</source>
            <translation>
                <numerusform>%Ln मिनट बाद</numerusform>
                <numerusform>%Ln मिनट बाद</numerusform>
            </translation>
        </message>
        <message>
            <source>Never</source>
            <translation>कभी नहीं</translation>
        </message>
    </context>
    <context>
        <name>PassphraseCard</name>
        <message>
            <source>Passphrase of this laptop</source>
            <translation>इस लैपटॉप का गुप्त वाक्य</translation>
        </message>
        <message>
            <source>Four words that nobody would put together are long enough. Copies on sticks go on opening with the passphrase that they were made with.</source>
            <translation>चार ऐसे शब्द जिन्हें कोई साथ न रखे, काफ़ी लंबे हैं। स्टिक पर रखी नक़लें उसी गुप्त वाक्य से खुलती रहेंगी जिससे वे बनी थीं।</translation>
        </message>
        <message>
            <source>The present passphrase</source>
            <translation>अभी का गुप्त वाक्य</translation>
        </message>
        <message>
            <source>The new one</source>
            <translation>नया</translation>
        </message>
        <message>
            <source>The new one once more</source>
            <translation>नया एक बार फिर</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>बदलें</translation>
        </message>
        <message>
            <source>The two new passphrases differ. Nothing was changed.</source>
            <translation>दोनों नए गुप्त वाक्य अलग हैं। कुछ नहीं बदला गया।</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Answer another laptop…</source>
            <translation>दूसरे लैपटॉप को उत्तर दें…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Offices</source>
            <translation>पद</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>set</source>
            <translation>तय है</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>तय नहीं</translation>
        </message>
        <message>
            <source>with codes</source>
            <translation>कोड के साथ</translation>
        </message>
        <message>
            <source>Written: the offices of {name}.</source>
            <translation>लिखा गया: {name} के पद।</translation>
        </message>
        <message>
            <source>{name} has a PIN now.</source>
            <translation>{name} का PIN अब तय है।</translation>
        </message>
        <message>
            <source>Your phone gives codes now.</source>
            <translation>आपका फ़ोन अब कोड देता है।</translation>
        </message>
        <message>
            <source>Your PIN on another laptop is asked now.</source>
            <translation>अब दूसरे लैपटॉप पर आपका पिन पूछा जाएगा।</translation>
        </message>
        <message>
            <source>No codes any more: the PIN is enough.</source>
            <translation>अब कोड नहीं: PIN काफ़ी है।</translation>
        </message>
        <message>
            <source>{name} has no codes any more. New ones can be set up now.</source>
            <translation>{name} के पास अब कोई कोड नहीं। अब नए कोड बनाए जा सकते हैं।</translation>
        </message>
    </context>
    <context>
        <name>PersonCard</name>
        <message>
            <source>Offices</source>
            <translation>पद</translation>
        </message>
        <message>
            <source>New PIN, then Enter</source>
            <translation>नया PIN, फिर Enter</translation>
        </message>
        <message>
            <source>Write the offices</source>
            <translation>पद लिखें</translation>
        </message>
        <message>
            <source>The phone is lost…</source>
            <translation>फ़ोन खो गया…</translation>
        </message>
        <message>
            <source>{one} and {other} should be two people.</source>
            <translation>{one} और {other} दो अलग लोग होने चाहिए।</translation>
        </message>
        <message>
            <source>Once more, so that no finger slipped.</source>
            <translation>एक बार और, कहीं उँगली न फिसली हो।</translation>
        </message>
        <message>
            <source>The two were not the same. Type it again.</source>
            <translation>दोनों एक जैसे नहीं थे। फिर लिखें।</translation>
        </message>
        <message>
            <source>4 to 6 digits that nobody guesses.</source>
            <translation>4 से 6 अंक जो कोई न भाँपे।</translation>
        </message>
    </context>
    <context>
        <name>RoomCard</name>
        <message>
            <source>A server in this room</source>
            <translation>इस कमरे में सर्वर</translation>
        </message>
        <message>
            <source>Move this group to it</source>
            <translation>इस समूह को उस पर ले जाएँ</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>न्योता</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>इसे बंद करें</translation>
        </message>
        <message>
            <source>The other laptops scan this, or paste it where the address of a server is asked. It ends with this program; what it has stays for the next time.</source>
            <translation>दूसरे लैपटॉप इसे स्कैन करते हैं, या जहाँ सर्वर का पता पूछा जाए वहाँ चिपकाते हैं। यह इस प्रोग्राम के साथ बंद होता है; इसके पास जो है वह अगली बार के लिए रहता है।</translation>
        </message>
        <message>
            <source>Open a server here</source>
            <translation>यहाँ सर्वर खोलें</translation>
        </message>
        <message>
            <source>No network outside? The laptops of this room can meet on this one, over its Wi-Fi or a cable.</source>
            <translation>बाहर नेटवर्क नहीं है? इस कमरे के लैपटॉप इसी लैपटॉप पर मिल सकते हैं, इसके Wi-Fi या तार से।</translation>
        </message>
        <message>
            <source>{laptop}: connected now</source>
            <translation>{laptop}: अभी जुड़ा है</translation>
        </message>
        <message>
            <source>{laptop}: last heard {when}</source>
            <translation>{laptop}: आखिरी बार सुना गया {when}</translation>
        </message>
        <message>
            <source>No other laptop of the group is here yet.</source>
            <translation>समूह का कोई और लैपटॉप अभी यहाँ नहीं है।</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>Try to send now</source>
            <translation>अभी भेजकर देखें</translation>
        </message>
        <message>
            <source>Copied, opened again and checked.</source>
            <translation>प्रति बनी, दोबारा खोली और जाँची गई।</translation>
        </message>
        <message>
            <source>Bring both together</source>
            <translation>दोनों को मिलाएँ</translation>
        </message>
        <message>
            <source>Lock out {name}? What it wrote so far stays. What it writes from now on is kept aside.</source>
            <translation>{name} को रोकें? अब तक का लिखा रहेगा। अब से जो लिखेगा वह अलग रखा जाएगा।</translation>
        </message>
        <message>
            <source>Lock out</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>Locked out. The other laptops learn it when entries reach them.</source>
            <translation>रोक दिया। दूसरे लैपटॉप को प्रविष्टियाँ पहुँचने पर पता चलेगा।</translation>
        </message>
        <message>
            <source>Locked out. Was it the laptop that gave the entries their numbers? Then this one goes on.</source>
            <translation>बाहर कर दिया। क्या यही लैपटॉप प्रविष्टियों को संख्या देता था? तो अब यह आगे चलाएगा।</translation>
        </message>
        <message>
            <source>This laptop gives the numbers</source>
            <translation>यह लैपटॉप संख्या दे</translation>
        </message>
        <message>
            <source>This laptop gives the numbers now. Bring the others a stick.</source>
            <translation>अब यह लैपटॉप संख्या देता है। दूसरों को USB स्टिक दें।</translation>
        </message>
    </context>
    <context>
        <name>ServerCard</name>
        <message>
            <source>Use a server</source>
            <translation>सर्वर का उपयोग करें</translation>
        </message>
        <message>
            <source>All laptops of the group then meet there by themselves. The server sees amounts, never names. Type the address you were given.</source>
            <translation>समूह के सभी लैपटॉप वहाँ अपने-आप मिलते हैं। सर्वर रकमें देखता है, नाम कभी नहीं। मिला हुआ पता लिखें।</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <translation>सर्वर का पता</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>जोड़ें</translation>
        </message>
        <message>
            <source>Connected. Everything is sent by itself from now on.</source>
            <translation>जुड़ गया। अब से सब अपने-आप भेजा जाएगा।</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>Settings</source>
            <translation>सेटिंग</translation>
        </message>
        <message>
            <source>Another chapter</source>
            <translation>दूसरा अध्याय</translation>
        </message>
        <message>
            <source>Language, money</source>
            <translation>भाषा, मुद्रा</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>स्क्रीन</translation>
        </message>
        <message>
            <source>Sending, devices</source>
            <translation>भेजना, उपकरण</translation>
        </message>
        <message>
            <source>Copies of the book</source>
            <translation>बही की प्रतियाँ</translation>
        </message>
        <message>
            <source>People and PINs</source>
            <translation>लोग और PIN</translation>
        </message>
        <message>
            <source>Keys and sheets</source>
            <translation>कुंजियाँ और पन्ने</translation>
        </message>
        <message>
            <source>Loans, arrears</source>
            <translation>कर्ज़, बकाया</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>कीबोर्ड</translation>
        </message>
        <message>
            <source>Help, about</source>
            <translation>मदद, परिचय</translation>
        </message>
    </context>
    <context>
        <name>SheetDesk</name>
        <message>
            <source>Both have their sheet, and there is a copy that the sheets open.</source>
            <translation>दोनों के पास अपना पन्ना है, और एक प्रति है जिसे पन्ने खोलते हैं।</translation>
        </message>
        <message numerus="yes">
            <source>They open the copy, and all %Ln entries in it are right.</source>
            <translation>
                <numerusform>वे प्रति खोलते हैं, और उसकी %Ln प्रविष्टि सही है।</numerusform>
                <numerusform>वे प्रति खोलते हैं, और उसकी सब %Ln प्रविष्टियाँ सही हैं।</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetsCard</name>
        <message>
            <source>Recovery sheets</source>
            <translation>बहाली के पन्ने</translation>
        </message>
        <message>
            <source>Print this sheet</source>
            <translation>यह पन्ना छापें</translation>
        </message>
        <message>
            <source>Try the sheets</source>
            <translation>पन्ने आज़माएँ</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>अभी नहीं</translation>
        </message>
        <message>
            <source>Words of sheet 1</source>
            <translation>पन्ना 1 के शब्द</translation>
        </message>
        <message>
            <source>Words of sheet 2</source>
            <translation>पन्ना 2 के शब्द</translation>
        </message>
        <message>
            <source>Who keeps sheet 1</source>
            <translation>पन्ना 1 कौन रखता है</translation>
        </message>
        <message>
            <source>Who keeps sheet 2</source>
            <translation>पन्ना 2 कौन रखता है</translation>
        </message>
        <message>
            <source>Make new sheets</source>
            <translation>नए पन्ने बनाएँ</translation>
        </message>
        <message>
            <source>Make the sheets</source>
            <translation>पन्ने बनाएँ</translation>
        </message>
        <message>
            <source>Show sheet 1</source>
            <translation>पन्ना 1 दिखाएँ</translation>
        </message>
        <message>
            <source>On to sheet 2</source>
            <translation>पन्ना 2 पर चलें</translation>
        </message>
        <message>
            <source>Both are on paper</source>
            <translation>दोनों काग़ज़ पर हैं</translation>
        </message>
        <message>
            <source>Both have their sheet</source>
            <translation>दोनों के पास अपना पन्ना है</translation>
        </message>
        <message>
            <source>Open a copy with them</source>
            <translation>इनसे एक प्रति खोलें</translation>
        </message>
        <message>
            <source>Two people keep one sheet each. Neither opens the book alone.</source>
            <translation>दो लोग एक-एक पन्ना रखते हैं। कोई अकेला किताब नहीं खोल सकता।</translation>
        </message>
        <message>
            <source>Write or print these words for {name}; nobody else looks.</source>
            <translation>ये शब्द {name} के लिए लिखें या छापें; और कोई न देखे।</translation>
        </message>
        <message>
            <source>Each reads the words from paper and types them here.</source>
            <translation>हर एक काग़ज़ से शब्द पढ़कर यहाँ लिखता है।</translation>
        </message>
        <message>
            <source>Both type their words. A copy is opened; nothing is replaced.</source>
            <translation>दोनों अपने शब्द लिखते हैं। एक प्रति खुलती है; कुछ बदला नहीं जाता।</translation>
        </message>
        <message>
            <source>There are none. If every laptop is lost, nobody can open a copy of the book.</source>
            <translation>कोई नहीं हैं। सब लैपटॉप खो जाएँ तो किताब की प्रति कोई नहीं खोल सकता।</translation>
        </message>
        <message>
            <source>{one} and {two} keep them since {day}.</source>
            <translation>{one} और {two} इन्हें {day} से रखते हैं।</translation>
        </message>
        <message>
            <source>Copy the book now, so that they open something.</source>
            <translation>किताब की प्रति अभी बनाएँ, ताकि वे कुछ खोल सकें।</translation>
        </message>
        <message>
            <source>They were tried and open a copy.</source>
            <translation>आज़माए गए हैं और प्रति खोलते हैं।</translation>
        </message>
        <message>
            <source>They were never tried.</source>
            <translation>उन्हें कभी आज़माया नहीं गया।</translation>
        </message>
    </context>
    <context>
        <name>StationsCard</name>
        <message numerus="yes">
            <source>all %Ln entries are safe here</source>
            <translation>
                <numerusform>%Ln प्रविष्टि यहाँ सुरक्षित है</numerusform>
                <numerusform>सभी %Ln प्रविष्टियाँ यहाँ सुरक्षित हैं</numerusform>
            </translation>
        </message>
        <message>
            <source>This laptop</source>
            <translation>यह लैपटॉप</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln प्रविष्टि</numerusform>
                <numerusform>%Ln प्रविष्टियाँ</numerusform>
            </translation>
        </message>
        <message>
            <source>Group server</source>
            <translation>समूह का सर्वर</translation>
        </message>
        <message>
            <source>sending</source>
            <translation>भेज रहा है</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>नेटवर्क नहीं</translation>
        </message>
        <message>
            <source>all sent</source>
            <translation>सब भेजा गया</translation>
        </message>
        <message>
            <source>Leave the server…</source>
            <translation>सर्वर छोड़ें…</translation>
        </message>
        <message>
            <source>not heard yet</source>
            <translation>अभी ख़बर नहीं</translation>
        </message>
        <message>
            <source>all there</source>
            <translation>सब वहाँ है</translation>
        </message>
        <message>
            <source>by stick</source>
            <translation>पेन ड्राइव से</translation>
        </message>
        <message numerus="yes">
            <source>%Ln wait</source>
            <translation>
                <numerusform>%Ln रुकी है</numerusform>
                <numerusform>%Ln रुकी हैं</numerusform>
            </translation>
        </message>
        <message>
            <source>This group has no server. Entries travel by stick.</source>
            <translation>इस समूह का सर्वर नहीं है। प्रविष्टियाँ पेन ड्राइव से जाती हैं।</translation>
        </message>
        <message>
            <source>Use a server…</source>
            <translation>सर्वर का उपयोग…</translation>
        </message>
        <message>
            <source>You can work for months without network. Daftari sends by itself when there is one.</source>
            <translation>आप महीनों बिना नेटवर्क काम कर सकते हैं। नेटवर्क मिलते ही Daftari अपने-आप भेजता है।</translation>
        </message>
        <message>
            <source>Try to send now</source>
            <translation>अभी भेजकर देखें</translation>
        </message>
    </context>
    <context>
        <name>StickCard</name>
        <message>
            <source>Carry it on a USB stick</source>
            <translation>पेन ड्राइव पर ले जाएँ</translation>
        </message>
        <message>
            <source>Read from stick</source>
            <translation>पेन ड्राइव से पढ़ें</translation>
        </message>
        <message numerus="yes">
            <source>No network at all? Put the %Ln entries on a stick and read it on the other laptop.</source>
            <translation>
                <numerusform>नेटवर्क बिलकुल नहीं? %Ln प्रविष्टि पेन ड्राइव पर रखें और दूसरे लैपटॉप पर पढ़ें।</numerusform>
                <numerusform>नेटवर्क बिलकुल नहीं? %Ln प्रविष्टियाँ पेन ड्राइव पर रखें और दूसरे लैपटॉप पर पढ़ें।</numerusform>
            </translation>
        </message>
        <message>
            <source>No network at all? A stick carries entries from laptop to laptop.</source>
            <translation>नेटवर्क बिलकुल नहीं? पेन ड्राइव प्रविष्टियाँ एक लैपटॉप से दूसरे तक ले जाती है।</translation>
        </message>
        <message>
            <source>Write to stick {name}</source>
            <translation>पेन ड्राइव {name} पर लिखें</translation>
        </message>
        <message>
            <source>Write to stick…</source>
            <translation>पेन ड्राइव पर लिखें…</translation>
        </message>
        <message>
            <source>Where is the stick?</source>
            <translation>पेन ड्राइव कहाँ है?</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries are on the stick, sealed: {name}</source>
            <translation>
                <numerusform>%Ln प्रविष्टि पेन ड्राइव पर है, सीलबंद: {name}</numerusform>
                <numerusform>%Ln प्रविष्टियाँ पेन ड्राइव पर हैं, सीलबंद: {name}</numerusform>
            </translation>
        </message>
        <message>
            <source>Which file?</source>
            <translation>कौन-सी फ़ाइल?</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new entries from {name}.</source>
            <translation>
                <numerusform>{name} से %Ln नई प्रविष्टि।</numerusform>
                <numerusform>{name} से %Ln नई प्रविष्टियाँ।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos and papers.</source>
            <translation>
                <numerusform>%Ln फ़ोटो या काग़ज़।</numerusform>
                <numerusform>%Ln फ़ोटो और काग़ज़।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them need a decision.</source>
            <translation>
                <numerusform>उनमें से %Ln पर फ़ैसला चाहिए।</numerusform>
                <numerusform>उनमें से %Ln पर फ़ैसला चाहिए।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries have no place here: those before them are missing. They stay with {name}. Bring the sticks of the other computers first, then this one again.</source>
            <translation>
                <numerusform>%Ln प्रविष्टि के लिए यहाँ जगह नहीं है: उससे पहले की प्रविष्टियाँ छूटी हैं। वह {name} पर रहती है। पहले दूसरे कंप्यूटरों की पेन ड्राइव लाएँ, फिर यह दोबारा।</numerusform>
                <numerusform>%Ln प्रविष्टियों के लिए यहाँ जगह नहीं है: उनसे पहले की प्रविष्टियाँ छूटी हैं। वे {name} पर रहती हैं। पहले दूसरे कंप्यूटरों की पेन ड्राइव लाएँ, फिर यह दोबारा।</numerusform>
            </translation>
        </message>
        <message>
            <source>The file is torn: write it again on the other laptop.</source>
            <translation>फ़ाइल अधूरी है: दूसरे लैपटॉप पर फिर से लिखें।</translation>
        </message>
    </context>
    <context>
        <name>VouchingCard</name>
        <message>
            <source>Who lets laptops in and locks them out</source>
            <translation>लैपटॉप कौन जोड़ता और बाहर करता है</translation>
        </message>
        <message>
            <source>Nobody can lock the group out: where no second officer could agree, one does.</source>
            <translation>कोई समूह को बाहर नहीं कर सकता: जहाँ हामी भरने को दूसरा अधिकारी न हो, वहाँ एक काफ़ी है।</translation>
        </message>
        <message>
            <source>One officer</source>
            <translation>एक अधिकारी</translation>
        </message>
        <message>
            <source>Two officers, each on a laptop of their own</source>
            <translation>दो अधिकारी, हर एक अपने लैपटॉप पर</translation>
        </message>
        <message>
            <source>I agree</source>
            <translation>मैं हामी भरता हूँ</translation>
        </message>
        <message>
            <source>The same holds before the numbering goes to a server or back.</source>
            <translation>क्रमांक देना सर्वर पर जाने या लौटने से पहले भी यही लागू है।</translation>
        </message>
        <message>
            <source>Two are asked as well before somebody takes up an office or a laptop, and for recovery sheets.</source>
            <translation>किसी के पद या लैपटॉप लेने से पहले और बहाली के पन्नों के लिए भी दो से पूछा जाता है।</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>वापस लें…</translation>
        </message>
        <message>
            <source>Refuse…</source>
            <translation>इनकार करें…</translation>
        </message>
    </context>
</TS>
