<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
    <context>
        <name>sync</name>
        <message>
            <source>card.away</source>
            <translation>नेटवर्क नहीं है। भेजने को कुछ बाकी नहीं।</translation>
        </message>
        <message>
            <source>card.blocked</source>
            <translation>नहीं भेजा गया। कारण देखें।</translation>
        </message>
        <message numerus="yes">
            <source>card.blocked_days</source>
            <translation>
                <numerusform>एक दिन से नहीं भेजा गया। कारण देखें।</numerusform>
                <numerusform>{n} दिन से नहीं भेजा गया। कारण देखें।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>card.decide</source>
            <translation>
                <numerusform>भेजा गया। एक बात तय करनी है।</numerusform>
                <numerusform>भेजा गया। {n} बातें तय करनी हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>card.differs</source>
            <translation>भेज दिया, पर लैपटॉप अलग आँकड़े दिखाते हैं। कारण देखें।</translation>
        </message>
        <message>
            <source>card.kept</source>
            <translation>समूह के कंप्यूटरों और स्टिक पर रखा है। कोई सर्वर नहीं।</translation>
        </message>
        <message>
            <source>card.sending</source>
            <translation>{of} में से {done} भेजे जा रहे हैं…</translation>
        </message>
        <message>
            <source>card.sent</source>
            <translation>सब भेजा गया, {at}।</translation>
        </message>
        <message>
            <source>card.sent_all</source>
            <translation>सब भेजा गया।</translation>
        </message>
        <message numerus="yes">
            <source>card.waiting</source>
            <translation>
                <numerusform>नेटवर्क नहीं है। एक लिखावट भेजनी बाकी है।</numerusform>
                <numerusform>नेटवर्क नहीं है। {n} लिखावटें भेजनी बाकी हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>clock.ahead</source>
            <translation>
                <numerusform>इस कंप्यूटर की घड़ी एक मिनट आगे है।</numerusform>
                <numerusform>इस कंप्यूटर की घड़ी {n} मिनट आगे है।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>clock.behind</source>
            <translation>
                <numerusform>इस कंप्यूटर की घड़ी एक मिनट पीछे है।</numerusform>
                <numerusform>इस कंप्यूटर की घड़ी {n} मिनट पीछे है।</numerusform>
            </translation>
        </message>
        <message>
            <source>clock.entries_ahead</source>
            <translation>{laptops} की प्रविष्टियों पर ऐसा दिन है जो अभी आया नहीं: वहाँ तारीख़ और समय ठीक करें। कोई प्रविष्टि नहीं खोई, और क्रम सही है।</translation>
        </message>
        <message>
            <source>clock.set</source>
            <translation>तारीख़ और समय ठीक करें। प्रविष्टियों का क्रम वही रहता है; बस रसीद पर लिखा दिन देख लें।</translation>
        </message>
        <message>
            <source>run.agrees</source>
            <translation>यह कंप्यूटर और सर्वर एकमत हैं।</translation>
        </message>
        <message numerus="yes">
            <source>run.cases</source>
            <translation>
                <numerusform>एक बात तय करनी है।</numerusform>
                <numerusform>{n} बातें तय करनी हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>run.done</source>
            <translation>{sent} भेजी, {got} लीं, {size} लिखावटें क्रम में ({kib} KB)।</translation>
        </message>
        <message>
            <source>run.history</source>
            <translation>पूरा इतिहास आ गया है और जाँचा जा चुका है।</translation>
        </message>
        <message>
            <source>run.history_differs</source>
            <translation>पूरा इतिहास आ गया है। जिन आँकड़ों से इस कंप्यूटर ने शुरू किया था वे प्रविष्टियों के नहीं थे; उन्हें हटा दिया गया है।</translation>
        </message>
        <message>
            <source>run.home</source>
            <translation>अब यह लैपटॉप संख्या देता है। दूसरों को USB स्टिक दें।</translation>
        </message>
        <message numerus="yes">
            <source>run.own_cases</source>
            <translation>
                <numerusform>आपकी एक लिखावट पर अब फ़ैसला करना है।</numerusform>
                <numerusform>आपकी {n} लिखावटों पर अब फ़ैसला करना है।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>run.refused</source>
            <translation>
                <numerusform>एक लिखावट अलग रखी गई; भेजना और उपकरण देखें।</numerusform>
                <numerusform>{n} लिखावटें अलग रखी गईं; भेजना और उपकरण देखें।</numerusform>
            </translation>
        </message>
        <message>
            <source>run.unequal</source>
            <translation>दो कंप्यूटर अलग-अलग दिखाते हैं: {names}। कृपया इसकी सूचना दें।</translation>
        </message>
        <message numerus="yes">
            <source>stick.left</source>
            <translation>
                <numerusform>एक प्रविष्टि के लिए यहाँ जगह नहीं है: उससे पहले की छूटी हैं। वह वहीं रहती है जहाँ लिखी गई।</numerusform>
                <numerusform>{n} प्रविष्टियों के लिए यहाँ जगह नहीं है: उनसे पहले की छूटी हैं। वे वहीं रहती हैं जहाँ लिखी गईं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>stick.papers</source>
            <translation>
                <numerusform>साथ में एक फ़ोटो या काग़ज़ आया।</numerusform>
                <numerusform>साथ में {n} फ़ोटो और काग़ज़ आए।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>stick.read</source>
            <translation>
                <numerusform>{laptop} से एक नई लिखावट।</numerusform>
                <numerusform>{laptop} से {n} नई लिखावटें।</numerusform>
            </translation>
        </message>
        <message>
            <source>stick.torn</source>
            <translation>फ़ाइल अधूरी है: स्टिक जल्दी निकाली गई। उससे पहले का सब आ गया।</translation>
        </message>
        <message numerus="yes">
            <source>stick.written</source>
            <translation>
                <numerusform>एक लिखावट {file} में लिखी गई ({kib} KB)।</numerusform>
                <numerusform>{n} लिखावटें {file} में लिखी गईं ({kib} KB)।</numerusform>
            </translation>
        </message>
    </context>
</TS>
