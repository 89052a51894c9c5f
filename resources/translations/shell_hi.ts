<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
    <context>
        <name>AgreeSlip</name>
        <message>
            <source>Others have to agree to this</source>
            <translation>दूसरों की मंज़ूरी ज़रूरी है</translation>
        </message>
        <message>
            <source>Not now: nothing is written</source>
            <translation>अभी नहीं: कुछ नहीं लिखा जाएगा</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>आगे बढ़ें</translation>
        </message>
        <message>
            <source>Who is here and agrees</source>
            <translation>कौन यहाँ है और सहमत है</translation>
        </message>
        <message>
            <source>The vote that allowed it</source>
            <translation>वह मतदान जिसने अनुमति दी</translation>
        </message>
    </context>
    <context>
        <name>ArrivingPage</name>
        <message>
            <source>History</source>
            <translation>इतिहास</translation>
        </message>
        <message>
            <source>The history is still arriving: %1</source>
            <translation>इतिहास अभी आ रहा है: %1</translation>
        </message>
        <message>
            <source>This page looks back over all years. It opens when everything has arrived and is verified. Meetings can be held meanwhile.</source>
            <translation>यह पन्ना सभी वर्षों को देखता है। सब कुछ आने और जाँचे जाने पर यह खुलेगा। इस बीच बैठकें हो सकती हैं।</translation>
        </message>
        <message>
            <source>Go to Home</source>
            <translation>मुखपृष्ठ पर जाएँ</translation>
        </message>
    </context>
    <context>
        <name>CodeSlip</name>
        <message>
            <source>Type the six digits that your phone shows now, or a code of your paper.</source>
            <translation>फ़ोन पर अभी दिखते छह अंक लिखें, या अपने काग़ज़ का कोड।</translation>
        </message>
        <message>
            <source>Without phone and paper, chairperson, secretary and a key holder take the codes away: Settings, People and PINs.</source>
            <translation>फ़ोन और काग़ज़ दोनों न हों तो अध्यक्ष, सचिव और एक चाबीधारक कोड हटाते हैं: सेटिंग, लोग और PIN।</translation>
        </message>
        <message>
            <source>The code of your phone</source>
            <translation>आपके फ़ोन का कोड</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>आगे बढ़ें</translation>
        </message>
        <message>
            <source>Ask another laptop instead</source>
            <translation>इसके बजाय दूसरे लैपटॉप से पूछें</translation>
        </message>
        <message>
            <source>Your PIN on another laptop</source>
            <translation>दूसरे लैपटॉप पर आपका पिन</translation>
        </message>
        <message>
            <source>On another laptop: Settings, People and PINs, Answer another laptop. Type there {digits} and your PIN, and here the eight digits that it shows.</source>
            <translation>दूसरे लैपटॉप पर: सेटिंग, लोग और PIN, दूसरे लैपटॉप को उत्तर दें। वहाँ {digits} और अपना पिन लिखें, और यहाँ वह जो आठ अंक दिखाए।</translation>
        </message>
        <message>
            <source>This code is wrong, or was used before.</source>
            <translation>यह कोड ग़लत है, या पहले इस्तेमाल हो चुका।</translation>
        </message>
        <message>
            <source>Codes follow the clock: on this computer it is {time} now.</source>
            <translation>कोड घड़ी के अनुसार चलते हैं: इस कंप्यूटर पर अभी {time} है।</translation>
        </message>
    </context>
    <context>
        <name>Crash</name>
        <message>
            <source>Something went wrong inside Daftari. Everything that was saved is safe: look at the last entry, and go on.</source>
            <translation>Daftari के भीतर कुछ गड़बड़ हुई। जो सहेजा गया था वह सुरक्षित है: पिछली प्रविष्टि देखें और आगे बढ़ें।</translation>
        </message>
        <message>
            <source>A report without names and amounts was written to {path}.</source>
            <translation>नामों और रकमों के बिना एक रिपोर्ट {path} में लिखी गई।</translation>
        </message>
    </context>
    <context>
        <name>Damaged</name>
        <message>
            <source>This book is damaged. It can be looked at and printed, but not written.</source>
            <translation>यह बही ख़राब है। इसे देखा और छापा जा सकता है, लिखा नहीं।</translation>
        </message>
        <message>
            <source>Every entry could be read: nothing is lost.</source>
            <translation>हर प्रविष्टि पढ़ी जा सकी: कुछ नहीं खोया।</translation>
        </message>
        <message>
            <source>Go on with all entries</source>
            <translation>सभी प्रविष्टियों के साथ आगे बढ़ें</translation>
        </message>
        <message>
            <source>Go on with the newest copy</source>
            <translation>सबसे नई नक़ल से आगे बढ़ें</translation>
        </message>
        <message>
            <source>This page is not complete: a part of it cannot be read.</source>
            <translation>यह पन्ना पूरा नहीं है: इसका एक हिस्सा पढ़ा नहीं जा सकता।</translation>
        </message>
        <message>
            <source>The newest copy is from %1; what could be read since, and what other computers hold, comes into it.</source>
            <translation>सबसे नई नक़ल %1 की है; उसके बाद का जो पढ़ा जा सका और जो दूसरे कंप्यूटरों में है, उसमें आ जाता है।</translation>
        </message>
        <message>
            <source>There is no copy here: look for one on a stick, or join the group again.</source>
            <translation>यहाँ कोई नक़ल नहीं है: पेन ड्राइव में ढूँढें, या समूह से फिर जुड़ें।</translation>
        </message>
        <message>
            <source>Every entry could be read, but not all that belongs to them.</source>
            <translation>हर प्रविष्टि पढ़ी जा सकी, पर उनसे जुड़ा सब कुछ नहीं।</translation>
        </message>
        <message>
            <source>%1 of %2 entries could be read.</source>
            <translation>%2 में से %1 प्रविष्टियाँ पढ़ी जा सकीं।</translation>
        </message>
    </context>
    <context>
        <name>Entrance</name>
        <message>
            <source>Opening the book. A large book takes a moment.</source>
            <translation>बही खुल रही है। बड़ी बही में थोड़ा समय लगता है।</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>Members</source>
            <translation>सदस्य</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>क्र. {number}</translation>
        </message>
        <message>
            <source>savings {amount}</source>
            <translation>बचत {amount}</translation>
        </message>
        <message>
            <source>loan left {amount}</source>
            <translation>बाकी कर्ज़ {amount}</translation>
        </message>
        <message>
            <source>left the group</source>
            <translation>समूह छोड़ा</translation>
        </message>
        <message>
            <source>Do</source>
            <translation>करें</translation>
        </message>
        <message>
            <source>Print {name}’s statement</source>
            <translation>{name} का विवरण छापें</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Print what {name} would get on leaving</source>
            <translation>{name} को छोड़ने पर क्या मिलेगा, छापें</translation>
        </message>
        <message>
            <source>Found in the book</source>
            <translation>बही में मिला</translation>
        </message>
        <message>
            <source>Meeting {number}</source>
            <translation>बैठक {number}</translation>
        </message>
        <message>
            <source>{name}, to decide</source>
            <translation>{name}, तय करना है</translation>
        </message>
        <message>
            <source>{name} paid {amount}</source>
            <translation>{name} ने {amount} दिए</translation>
        </message>
        <message>
            <source>Our rules</source>
            <translation>हमारे नियम</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>जाएँ</translation>
        </message>
        <message>
            <source>Start or return to the meeting</source>
            <translation>बैठक शुरू करें या लौटें</translation>
        </message>
        <message>
            <source>New member</source>
            <translation>नया सदस्य</translation>
        </message>
        <message>
            <source>Plan the next meeting</source>
            <translation>अगली बैठक तय करें</translation>
        </message>
        <message>
            <source>Print the list of members</source>
            <translation>सदस्य सूची छापें</translation>
        </message>
        <message>
            <source>Print the rules</source>
            <translation>नियम छापें</translation>
        </message>
        <message>
            <source>Print the register of contributions</source>
            <translation>अंशदान रजिस्टर छापें</translation>
        </message>
        <message>
            <source>Print the register of attendance</source>
            <translation>उपस्थिति रजिस्टर छापें</translation>
        </message>
        <message>
            <source>Copy the book</source>
            <translation>बही की प्रति बनाएँ</translation>
        </message>
        <message>
            <source>Sending and devices</source>
            <translation>भेजना और उपकरण</translation>
        </message>
        <message>
            <source>People and PINs</source>
            <translation>लोग और PIN</translation>
        </message>
        <message>
            <source>Practise with a made-up group</source>
            <translation>बनावटी समूह से अभ्यास</translation>
        </message>
        <message>
            <source>Lock the screen</source>
            <translation>स्क्रीन बंद करें</translation>
        </message>
        <message>
            <source>Light, dark, sunlight</source>
            <translation>उजला, गहरा, धूप</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>बड़ा पाठ</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>छोटा पाठ</translation>
        </message>
        <message>
            <source>Help: all keys of this page</source>
            <translation>मदद: इस पन्ने की सभी कुंजियाँ</translation>
        </message>
    </context>
    <context>
        <name>Head</name>
        <message>
            <source>Find anything</source>
            <translation>कुछ भी खोजें</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>ताला</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>The history does not arrive.</source>
            <translation>इतिहास नहीं आ रहा है।</translation>
        </message>
        <message>
            <source>The history is still arriving: %1. Meetings can be held meanwhile.</source>
            <translation>इतिहास अभी आ रहा है: %1। इस बीच बैठकें हो सकती हैं।</translation>
        </message>
        <message>
            <source>The history is still arriving: %1. Older entries of this page are still coming; what is owed and saved now is right.</source>
            <translation>इतिहास अभी आ रहा है: %1। इस पन्ने की पुरानी प्रविष्टियाँ अभी आ रही हैं; अभी की बचत और बक़ाया सही हैं।</translation>
        </message>
        <message>
            <source>The history is here. The figures that %1 sent to begin with are not those of the entries: they are thrown away.</source>
            <translation>इतिहास आ गया है। शुरुआत के लिए %1 ने जो आँकड़े भेजे थे, वे प्रविष्टियों के नहीं हैं: उन्हें हटाया जाता है।</translation>
        </message>
        <message>
            <source>Show what is true</source>
            <translation>जो सही है दिखाएँ</translation>
        </message>
        <message>
            <source>The history is here.</source>
            <translation>इतिहास आ गया है।</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>सब दिखाएँ</translation>
        </message>
    </context>
    <context>
        <name>Locking</name>
        <message>
            <source>Nobody has a PIN yet, so there is nothing to unlock with. Set one first.</source>
            <translation>अभी किसी का PIN नहीं है, इसलिए खोलने को कुछ नहीं। पहले एक तय करें।</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Undo</source>
            <translation>वापस लें</translation>
        </message>
    </context>
    <context>
        <name>PassphrasePage</name>
        <message>
            <source>These were not the words. Try again; nothing is lost.</source>
            <translation>ये वे शब्द नहीं थे। फिर कोशिश करें; कुछ खोया नहीं।</translation>
        </message>
        <message>
            <source>Type the passphrase that opens this book.</source>
            <translation>वह गुप्त वाक्य लिखें जो यह बही खोलता है।</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
    </context>
    <context>
        <name>Placing</name>
        <message>
            <source>Understood</source>
            <translation>ठीक है</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>Go back to the newest copy</source>
            <translation>सबसे नई नक़ल पर लौटें</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>Begin elsewhere</source>
            <translation>कहीं और से शुरू करें</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>Saved on this computer</source>
            <translation>इस कंप्यूटर पर सहेजा गया</translation>
        </message>
        <message>
            <source>No network. Nothing waits to be sent.</source>
            <translation>नेटवर्क नहीं। भेजने को कुछ नहीं रुका।</translation>
        </message>
        <message>
            <source>Cannot send. See why.</source>
            <translation>भेज नहीं सकते। कारण देखें।</translation>
        </message>
        <message>
            <source>Sending {done} of {all}…</source>
            <translation>{all} में से {done} भेजे जा रहे हैं…</translation>
        </message>
        <message>
            <source>Everything sent {time}.</source>
            <translation>{time} सब भेजा गया।</translation>
        </message>
        <message>
            <source>Not shared with another computer yet.</source>
            <translation>अभी किसी और कंप्यूटर से साझा नहीं।</translation>
        </message>
    </context>
    <context>
        <name>Switching</name>
        <message>
            <source>Another group or a new one…</source>
            <translation>दूसरा समूह या नया…</translation>
        </message>
    </context>
    <context>
        <name>Syncing</name>
        <message numerus="yes">
            <source>%Ln of your entries need a decision.</source>
            <translation>
                <numerusform>आपकी %Ln प्रविष्टि पर फ़ैसला चाहिए।</numerusform>
                <numerusform>आपकी %Ln प्रविष्टियों पर फ़ैसला चाहिए।</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>Taken back</source>
            <translation>वापस लिया</translation>
        </message>
    </context>
    <context>
        <name>_Words</name>
        <message numerus="yes">
            <source>No network. %Ln entries wait to be sent.</source>
            <translation>
                <numerusform>नेटवर्क नहीं। %Ln प्रविष्टि भेजनी बाकी है।</numerusform>
                <numerusform>नेटवर्क नहीं। %Ln प्रविष्टियाँ भेजनी बाकी हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sent. %Ln things to decide.</source>
            <translation>
                <numerusform>भेजा गया। %Ln बात तय करनी है।</numerusform>
                <numerusform>भेजा गया। %Ln बातें तय करनी हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not sent for %Ln days. See why.</source>
            <translation>
                <numerusform>%Ln दिन से नहीं भेजा। कारण देखें।</numerusform>
                <numerusform>%Ln दिनों से नहीं भेजा। कारण देखें।</numerusform>
            </translation>
        </message>
    </context>
</TS>
