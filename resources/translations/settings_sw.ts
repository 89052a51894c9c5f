<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw">
    <context>
        <name>About</name>
        <message>
            <source>Help</source>
            <translation>Msaada</translation>
        </message>
        <message>
            <source>F1 shows all keys of what is in front. Everything here works without network.</source>
            <translation>F1 huonyesha vitufe vyote vya kilicho mbele. Kila kitu hapa hufanya kazi bila mtandao.</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Vitufe vyote</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Toleo</translation>
        </message>
        <message>
            <source>This book</source>
            <translation>Daftari hili</translation>
        </message>
        <message>
            <source>Where its key is kept</source>
            <translation>Ufunguo wake umewekwa wapi</translation>
        </message>
        <message>
            <source>Reports of errors</source>
            <translation>Taarifa za hitilafu</translation>
        </message>
        <message>
            <source>Whose work is in it</source>
            <translation>Kazi ya nani imo ndani</translation>
        </message>
        <message>
            <source>Daftari is free software under the Apache License 2.0. It uses Qt (LGPL 3), SQLCipher, reportlab, HarfBuzz, the fonts IBM Plex and Vazirmatn (OFL) and the icons Phosphor (MIT).</source>
            <translation>Daftari ni programu huria chini ya Apache License 2.0. Inatumia Qt (LGPL 3), SQLCipher, reportlab, HarfBuzz, fonti IBM Plex na Vazirmatn (OFL) na aikoni Phosphor (MIT).</translation>
        </message>
        <message>
            <source>the keyring of this computer</source>
            <translation>hifadhi ya funguo ya kompyuta hii</translation>
        </message>
        <message>
            <source>a passphrase</source>
            <translation>neno la siri</translation>
        </message>
        <message>
            <source>nowhere: it is forgotten</source>
            <translation>popote: utasahaulika</translation>
        </message>
    </context>
    <context>
        <name>AddingCard</name>
        <message>
            <source>Add a device</source>
            <translation>Ongeza kifaa</translation>
        </message>
        <message>
            <source>Show a code</source>
            <translation>Onyesha msimbo</translation>
        </message>
        <message>
            <source>By stick</source>
            <translation>Kwa fleshi</translation>
        </message>
        <message>
            <source>The words agree: add it</source>
            <translation>Maneno yanalingana: ongeza</translation>
        </message>
        <message>
            <source>Who uses it</source>
            <translation>Nani anakitumia</translation>
        </message>
        <message>
            <source>Which file?</source>
            <translation>Faili gani?</translation>
        </message>
        <message>
            <source>Asked. A second officer agrees under Keys and sheets.</source>
            <translation>Imeombwa. Kiongozi wa pili anakubali chini ya Funguo na karatasi.</translation>
        </message>
        <message>
            <source>Added. It gets the book over the network now.</source>
            <translation>Kimeongezwa. Sasa kinapata daftari kwa mtandao.</translation>
        </message>
        <message>
            <source>Added. Open {name} on the new laptop now.</source>
            <translation>Kimeongezwa. Sasa fungua {name} kwenye laptopu mpya.</translation>
        </message>
        <message>
            <source>Do both screens show these words?</source>
            <translation>Je, skrini zote mbili zinaonyesha maneno haya?</translation>
        </message>
        <message>
            <source>Scan, or type</source>
            <translation>Changanua, au andika</translation>
        </message>
        <message numerus="yes">
            <source>for %Ln minutes more</source>
            <translation>
                <numerusform>kwa dakika %Ln zaidi</numerusform>
                <numerusform>kwa dakika %Ln zaidi</numerusform>
            </translation>
        </message>
        <message>
            <source>The new laptop types a code that you show here.</source>
            <translation>Laptopu mpya inaandika msimbo unaoonyesha hapa.</translation>
        </message>
        <message>
            <source>The new laptop writes a request to a stick; read it here.</source>
            <translation>Laptopu mpya inaandika ombi kwenye fleshi; lisome hapa.</translation>
        </message>
    </context>
    <context>
        <name>AllowanceCard</name>
        <message>
            <source>What each laptop may give out</source>
            <translation>Kila laptopu inaweza kutoa kiasi gani</translation>
        </message>
        <message>
            <source>So that two laptops without a line never give out the same money. It is divided when a meeting is closed; what comes in may be given out by the laptop that took it in, and goes to the laptop of the meeting when they meet.</source>
            <translation>Ili laptopu mbili zisizo na mawasiliano zisitoe pesa zile zile. Hugawanywa mkutano unapofungwa; pesa zinazoingia hutolewa na laptopu iliyozipokea, na huenda kwa laptopu ya mkutano zinapokutana.</translation>
        </message>
        <message>
            <source>to</source>
            <translation>kwa</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Kabidhi</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Kiasi</translation>
        </message>
        <message>
            <source>What is handed over</source>
            <translation>Kinachokabidhiwa</translation>
        </message>
        <message>
            <source>Which laptop gets it</source>
            <translation>Laptopu inayopokea</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wapi</translation>
        </message>
        <message>
            <source>This laptop</source>
            <translation>Laptopu hii</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ndiyo</translation>
        </message>
        <message>
            <source>Turns of {box}</source>
            <translation>Zamu za {box}</translation>
        </message>
        <message>
            <source>Turns</source>
            <translation>Zamu</translation>
        </message>
        <message>
            <source>The box</source>
            <translation>Sanduku</translation>
        </message>
        <message>
            <source>The welfare bag</source>
            <translation>Mfuko wa jamii</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Benki</translation>
        </message>
        <message>
            <source>Mobile money</source>
            <translation>Pesa za simu</translation>
        </message>
        <message>
            <source>Wallet</source>
            <translation>Pochi ya kidijitali</translation>
        </message>
        <message>
            <source>Handed over. The other laptop may use it once it hears of it.</source>
            <translation>Imekabidhiwa. Laptopu nyingine inaweza kuitumia ikishapata habari.</translation>
        </message>
    </context>
    <context>
        <name>AnswerSlip</name>
        <message>
            <source>Answer another laptop</source>
            <translation>Jibu laptopu nyingine</translation>
        </message>
        <message>
            <source>Show the answer</source>
            <translation>Onyesha jibu</translation>
        </message>
        <message>
            <source>Only if you asked for it: it lets a grave deed be done there in your name.</source>
            <translation>Ikiwa tu wewe uliomba: inaruhusu jambo kubwa lifanyike kule kwa jina lako.</translation>
        </message>
        <message>
            <source>Who is asked there</source>
            <translation>Anayeulizwa kule</translation>
        </message>
        <message>
            <source>The six digits that it shows</source>
            <translation>Tarakimu sita inazoonyesha</translation>
        </message>
        <message>
            <source>Your PIN</source>
            <translation>PIN yako</translation>
        </message>
        <message>
            <source>This is not the PIN.</source>
            <translation>Hii si PIN sahihi.</translation>
        </message>
        <message>
            <source>Type there: {digits}</source>
            <translation>Andika kule: {digits}</translation>
        </message>
    </context>
    <context>
        <name>AsideCard</name>
        <message>
            <source>Kept aside: laptops that are not trusted</source>
            <translation>Yaliyowekwa kando: kompyuta zisizoaminika</translation>
        </message>
        <message>
            <source>Ask who paid and who wrote it. What you take is written anew under your name.</source>
            <translation>Uliza nani alilipa na nani aliandika. Utakalochukua linaandikwa upya kwa jina lako.</translation>
        </message>
        <message>
            <source>Why, in a few words</source>
            <translation>Kwa nini, kwa maneno machache</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Lichukue</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Liache</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>Kompyuta</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Andishi</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Kiasi</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Liliandikwa</translation>
        </message>
        <message>
            <source>Contribution</source>
            <translation>Mchango</translation>
        </message>
        <message>
            <source>Loan</source>
            <translation>Mkopo</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Matumizi</translation>
        </message>
        <message>
            <source>Roll call</source>
            <translation>Mahudhurio</translation>
        </message>
        <message>
            <source>New member</source>
            <translation>Mwanachama mpya</translation>
        </message>
        <message>
            <source>Another entry</source>
            <translation>Andishi lingine</translation>
        </message>
    </context>
    <context>
        <name>BusyCard</name>
        <message>
            <source>Yes, that is right</source>
            <translation>Ndiyo, ni sawa</translation>
        </message>
        <message>
            <source>{laptop} sent {n} entries today. Is that right? They are sent either way. If nobody typed or brought in so many, ask who works on it.</source>
            <translation>{laptop} imetuma maandishi {n} leo. Je, ni sawa? Yanatumwa hata hivyo. Kama hakuna aliyeandika au kuleta mengi hivyo, uliza nani anaitumia.</translation>
        </message>
    </context>
    <context>
        <name>Copies</name>
        <message>
            <source>Copy now</source>
            <translation>Nakili sasa</translation>
        </message>
        <message>
            <source>Copies of the book</source>
            <translation>Nakala za daftari</translation>
        </message>
        <message>
            <source>Also to a stick…</source>
            <translation>Pia kwenye fleshi…</translation>
        </message>
        <message>
            <source>Open and check</source>
            <translation>Fungua na kagua</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Rudisha…</translation>
        </message>
        <message>
            <source>Every copy is opened again and checked before it counts.</source>
            <translation>Kila nakala hufunguliwa tena na kukaguliwa kabla ya kuhesabiwa.</translation>
        </message>
        <message>
            <source>Each one is also written to {folder}.</source>
            <translation>Kila moja pia huandikwa kwenye {folder}.</translation>
        </message>
        <message>
            <source>There is no copy yet.</source>
            <translation>Bado hakuna nakala.</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Ilitengenezwa</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Maandishi</translation>
        </message>
        <message>
            <source>Missing since then</source>
            <translation>Yaliyokosekana tangu hapo</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Ukubwa</translation>
        </message>
        <message>
            <source>{n} KB</source>
            <translation>KB {n}</translation>
        </message>
        <message>
            <source>Copied, opened again and checked: {name}</source>
            <translation>Imenakiliwa, imefunguliwa tena na kukaguliwa: {name}</translation>
        </message>
        <message>
            <source>Copied, opened again and checked.</source>
            <translation>Imenakiliwa, imefunguliwa tena na kukaguliwa.</translation>
        </message>
        <message>
            <source>Where shall copies go as well?</source>
            <translation>Nakala ziende wapi pia?</translation>
        </message>
        <message numerus="yes">
            <source>It opens, and all %Ln entries in it are right.</source>
            <translation>
                <numerusform>Inafunguka, na andishi %Ln ndani yake ni sahihi.</numerusform>
                <numerusform>Inafunguka, na maandishi yote %Ln ndani yake ni sahihi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Go back to the copy of {when}? %Ln entries are not in it. The book of today is kept beside it; nothing is thrown away.</source>
            <translation>
                <numerusform>Kurudi kwenye nakala ya {when}? Andishi %Ln halimo. Daftari la leo litawekwa kando; hakuna kinachotupwa.</numerusform>
                <numerusform>Kurudi kwenye nakala ya {when}? Maandishi %Ln hayamo. Daftari la leo litawekwa kando; hakuna kinachotupwa.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go back to it</source>
            <translation>Rudi kwake</translation>
        </message>
    </context>
    <context>
        <name>CopiesCard</name>
        <message>
            <source>Copies of the book</source>
            <translation>Nakala za daftari</translation>
        </message>
        <message>
            <source>Copy now</source>
            <translation>Nakili sasa</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Rudisha</translation>
        </message>
        <message>
            <source>There is no copy yet. If this laptop is lost, so is the book.</source>
            <translation>Bado hakuna nakala. Laptopu hii ikipotea, daftari nalo limepotea.</translation>
        </message>
        <message>
            <source>Last: {when}. Opened and checked.</source>
            <translation>Ya mwisho: {when}. Imefunguliwa na kukaguliwa.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln older copies are kept.</source>
            <translation>
                <numerusform>Nakala %Ln ya zamani imehifadhiwa.</numerusform>
                <numerusform>Nakala %Ln za zamani zimehifadhiwa.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeviceTable</name>
        <message>
            <source>Device</source>
            <translation>Kifaa</translation>
        </message>
        <message>
            <source>Who uses it</source>
            <translation>Nani anakitumia</translation>
        </message>
        <message>
            <source>Last heard</source>
            <translation>Ilisikika mwisho</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Hali</translation>
        </message>
        <message>
            <source>This laptop</source>
            <translation>Laptopu hii</translation>
        </message>
        <message>
            <source>Receipts begin with {letter}</source>
            <translation>Risiti huanza na {letter}</translation>
        </message>
        <message>
            <source>now</source>
            <translation>sasa</translation>
        </message>
        <message>
            <source>Lock out…</source>
            <translation>Fungia nje…</translation>
        </message>
        <message>
            <source>older Daftari</source>
            <translation>Daftari ya zamani</translation>
        </message>
        <message>
            <source>Daftari {number}</source>
            <translation>Daftari {number}</translation>
        </message>
        <message>
            <source>Locked out</source>
            <translation>Imefungiwa nje</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to send</source>
            <translation>
                <numerusform>%Ln ya kutuma</numerusform>
                <numerusform>%Ln za kutuma</numerusform>
            </translation>
        </message>
        <message>
            <source>Not heard yet</source>
            <translation>Bado haijasikika</translation>
        </message>
        <message numerus="yes">
            <source>%Ln behind</source>
            <translation>
                <numerusform>%Ln nyuma</numerusform>
                <numerusform>%Ln nyuma</numerusform>
            </translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>Imesasishwa</translation>
        </message>
    </context>
    <context>
        <name>ErasingCard</name>
        <message>
            <source>Erase who left</source>
            <translation>Futa aliyeondoka</translation>
        </message>
        <message>
            <source>Who is erased</source>
            <translation>Anayefutwa</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Kwa nini</translation>
        </message>
        <message>
            <source>Who was erased</source>
            <translation>Aliyefutwa</translation>
        </message>
        <message>
            <source>Print the note</source>
            <translation>Chapisha taarifa</translation>
        </message>
        <message>
            <source>The person asks for it</source>
            <translation>Mtu mwenyewe anaomba</translation>
        </message>
        <message>
            <source>The law asks for it</source>
            <translation>Sheria inataka</translation>
        </message>
        <message>
            <source>It was written by mistake</source>
            <translation>Iliandikwa kwa makosa</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Futa…</translation>
        </message>
        <message>
            <source>Name and telephone can be read by nobody any more; the amounts stand.</source>
            <translation>Jina na simu haviwezi kusomwa na mtu tena; kiasi kinabaki.</translation>
        </message>
        <message>
            <source>Nobody has left. Who is a member cannot be erased.</source>
            <translation>Hakuna aliyeondoka. Mwanachama hawezi kufutwa.</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Futa kabisa</translation>
        </message>
        <message>
            <source>This cannot be undone, on no laptop. Another officer types the PIN.</source>
            <translation>Hii haiwezi kurudishwa, kwenye kompyuta yoyote. Kiongozi mwingine anaandika PIN.</translation>
        </message>
    </context>
    <context>
        <name>FactorCard</name>
        <message>
            <source>Codes of your phone</source>
            <translation>Namba za simu yako</translation>
        </message>
        <message>
            <source>Without a phone: another laptop</source>
            <translation>Bila simu: laptopu nyingine</translation>
        </message>
        <message>
            <source>Take the codes away</source>
            <translation>Ondoa namba</translation>
        </message>
        <message>
            <source>The phone is lost…</source>
            <translation>Simu imepotea…</translation>
        </message>
        <message>
            <source>Print them</source>
            <translation>Zichapishe</translation>
        </message>
        <message>
            <source>Write these down for a lost phone. Each works once. They are shown only now.</source>
            <translation>Ziandike hizi iwapo simu itapotea. Kila moja hutumika mara moja. Zinaonyeshwa sasa tu.</translation>
        </message>
        <message>
            <source>The six digits that the phone shows</source>
            <translation>Tarakimu sita zinazoonyeshwa na simu</translation>
        </message>
        <message>
            <source>The eight digits that it shows</source>
            <translation>Tarakimu nane inazoonyesha</translation>
        </message>
        <message>
            <source>On another laptop: Settings, People and PINs, Answer another laptop. Type there {digits} and your PIN, and here what it shows.</source>
            <translation>Kwenye laptopu nyingine: Mipangilio, Watu na PIN, Jibu laptopu nyingine. Andika kule {digits} na PIN yako, na hapa inachoonyesha.</translation>
        </message>
        <message>
            <source>The other laptop shows this</source>
            <translation>Laptopu nyingine inaonyesha hivi</translation>
        </message>
        <message>
            <source>Scan the square with a program for codes, or type the key.</source>
            <translation>Piga picha mraba kwa programu ya namba, au andika ufunguo.</translation>
        </message>
        <message>
            <source>The phone shows this code</source>
            <translation>Simu inaonyesha namba hii</translation>
        </message>
        <message>
            <source>Offices, rules and large sums ask for your PIN on another laptop.</source>
            <translation>Vyeo, kanuni na pesa nyingi huhitaji PIN yako kwenye laptopu nyingine.</translation>
        </message>
        <message>
            <source>Set up a phone</source>
            <translation>Weka simu</translation>
        </message>
        <message>
            <source>Offices, rules and large sums ask for a code of your phone.</source>
            <translation>Nyadhifa, kanuni na fedha nyingi huomba namba ya simu yako.</translation>
        </message>
        <message>
            <source>Set up another phone</source>
            <translation>Weka simu nyingine</translation>
        </message>
        <message>
            <source>With codes, nobody changes offices, rules or large sums with your PIN alone.</source>
            <translation>Kwa namba, hakuna anayebadilisha nyadhifa, kanuni au fedha nyingi kwa PIN yako peke yake.</translation>
        </message>
        <message>
            <source>Set up codes</source>
            <translation>Weka namba</translation>
        </message>
        <message numerus="yes">
            <source>%Ln codes of your paper are left.</source>
            <translation>
                <numerusform>Msimbo %Ln wa karatasi yako umebaki.</numerusform>
                <numerusform>Misimbo %Ln ya karatasi yako imebaki.</numerusform>
            </translation>
        </message>
        <message>
            <source>Set up the phone again for a new paper.</source>
            <translation>Weka simu upya ili kupata karatasi mpya.</translation>
        </message>
    </context>
    <context>
        <name>FeaturesCard</name>
        <message>
            <source>Older programs in the group</source>
            <translation>Programu za zamani katika kikundi</translation>
        </message>
        <message>
            <source>Do not wait for them</source>
            <translation>Usizisubiri</translation>
        </message>
        <message>
            <source>The group uses what only a newer Daftari reads. Here you can go on collecting; paying out, closing a meeting and changing laptops need the newer one.</source>
            <translation>Kikundi kinatumia kitu ambacho Daftari mpya tu inakisoma. Hapa mnaweza kuendelea kukusanya; kulipa nje, kufunga mkutano na kubadilisha kompyuta kunahitaji ile mpya.</translation>
        </message>
        <message>
            <source>It holds from now on.</source>
            <translation>Inatumika kuanzia sasa.</translation>
        </message>
        <message>
            <source>The second officer is asked.</source>
            <translation>Afisa wa pili anaulizwa.</translation>
        </message>
        <message>
            <source>When the numbering goes to a server or comes back, two officers can be asked. This waits until a newer Daftari has been opened on: {laptops}.</source>
            <translation>Utoaji wa namba unapohamia kwenye seva au unaporudi, maafisa wawili wanaweza kuulizwa. Hili linasubiri hadi Daftari mpya ifunguliwe kwenye: {laptops}.</translation>
        </message>
        <message>
            <source>What each laptop may give out without a line is divided at a closing. This waits until a newer Daftari has been opened on: {laptops}.</source>
            <translation>Kiasi ambacho kila laptopu inaweza kutoa bila mawasiliano hugawanywa mkutano unapofungwa. Hili linasubiri hadi Daftari mpya zaidi ifunguliwe kwenye: {laptops}.</translation>
        </message>
        <message>
            <source>Where two officers are asked, offices, laptops that are given to somebody and recovery sheets wait for the second one, too. This waits until a newer Daftari has been opened on: {laptops}.</source>
            <translation>Panapoulizwa viongozi wawili, nyadhifa, kompyuta anazopewa mtu na karatasi za kurejesha pia husubiri wa pili. Hili linasubiri hadi Daftari mpya ifunguliwe kwenye: {laptops}.</translation>
        </message>
        <message>
            <source>What waits for a second officer can be refused or withdrawn. This waits until a newer Daftari has been opened on: {laptops}.</source>
            <translation>Kinachosubiri kiongozi wa pili kinaweza kukataliwa au kuondolewa. Hili linasubiri hadi Daftari mpya ifunguliwe kwenye: {laptops}.</translation>
        </message>
    </context>
    <context>
        <name>Gaps</name>
        <message numerus="yes">
            <source>%Ln entries were written by a newer version of Daftari. They are kept and passed on; with that version this computer can read them.</source>
            <translation>
                <numerusform>Ingizo %Ln liliandikwa na toleo jipya zaidi la Daftari. Limehifadhiwa na linapitishwa; kwa toleo hilo kompyuta hii itaweza kulisoma.</numerusform>
                <numerusform>Maingizo %Ln yaliandikwa na toleo jipya zaidi la Daftari. Yamehifadhiwa na yanapitishwa; kwa toleo hilo kompyuta hii itaweza kuyasoma.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries cannot be read by any version of Daftari. They are kept and passed on, and change nothing.</source>
            <translation>
                <numerusform>Andiko %Ln haliwezi kusomwa na toleo lolote la Daftari. Linahifadhiwa na kupitishwa, na halibadilishi chochote.</numerusform>
                <numerusform>Maandishi %Ln hayawezi kusomwa na toleo lolote la Daftari. Yanahifadhiwa na kupitishwa, na hayabadilishi chochote.</numerusform>
            </translation>
        </message>
        <message>
            <source>Entries {first} to {last} of {name} existed and are not in this book. A stick or a copy of that laptop brings them.</source>
            <translation>Maingizo {first} hadi {last} ya {name} yalikuwapo na hayamo katika daftari hili. Kijiti au nakala ya kompyuta hiyo itayaleta.</translation>
        </message>
    </context>
    <context>
        <name>HandoverCard</name>
        <message>
            <source>An officer hands over</source>
            <translation>Kiongozi anakabidhi</translation>
        </message>
        <message>
            <source>Offices, laptops and a fresh key in one step. What was written stays.</source>
            <translation>Nyadhifa, kompyuta na ufunguo mpya kwa hatua moja. Yaliyoandikwa yanabaki.</translation>
        </message>
        <message>
            <source>Who hands over</source>
            <translation>Anayekabidhi</translation>
        </message>
        <message>
            <source>Who takes it up</source>
            <translation>Anayepokea</translation>
        </message>
        <message>
            <source>PIN of who takes it up</source>
            <translation>PIN ya anayepokea</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Kabidhi</translation>
        </message>
        <message>
            <source>goes on to the new officer</source>
            <translation>inaenda kwa kiongozi mpya</translation>
        </message>
        <message>
            <source>is locked out</source>
            <translation>inafungiwa nje</translation>
        </message>
        <message>
            <source>stays with the old one</source>
            <translation>inabaki kwa wa zamani</translation>
        </message>
        <message>
            <source>The new officer types a PIN, then Enter, twice.</source>
            <translation>Kiongozi mpya anaandika PIN, kisha Enter, mara mbili.</translation>
        </message>
        <message>
            <source>Once more, so that no finger slipped.</source>
            <translation>Mara moja tena, kidole kisije kikateleza.</translation>
        </message>
        <message>
            <source>The two were not the same. Type it again.</source>
            <translation>Mbili hazikufanana. Andika tena.</translation>
        </message>
    </context>
    <context>
        <name>HomeCard</name>
        <message>
            <source>Bring the numbering home to this laptop</source>
            <translation>Rudisha utoaji wa namba kwenye kompyuta hii</translation>
        </message>
        <message>
            <source>Only if the server never comes back. It is asked once more; then this laptop goes on with what is here, and the group can go to another server. Choose the laptop that was the last to reach the server. What another one knows beyond that comes by a stick, and no entry is lost.</source>
            <translation>Ikiwa tu seva haitarudi kamwe. Itaulizwa mara moja zaidi; kisha kompyuta hii inaendelea na yaliyopo hapa, na kikundi kinaweza kwenda kwenye seva nyingine. Chagua laptopu iliyofikia seva mara ya mwisho. Kinachojulikana na nyingine zaidi ya hapo huja kwa fleshi, na hakuna ingizo linalopotea.</translation>
        </message>
        <message>
            <source>Go on without the server</source>
            <translation>Endelea bila seva</translation>
        </message>
        <message>
            <source>This laptop fetches what the server has and then gives every entry its number itself. The group leaves the server; the other laptops get entries by stick. Nothing is lost, and the group can go to a server again.</source>
            <translation>Kompyuta hii inachukua yaliyoko kwenye seva, kisha inaipa kila ingizo namba yake. Kikundi kinaondoka kwenye seva; laptopu nyingine hupata maingizo kwa fleshi. Hakuna kinachopotea, na kikundi kinaweza kurudi kwenye seva.</translation>
        </message>
        <message>
            <source>Bring it home</source>
            <translation>Rudisha</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Ghairi</translation>
        </message>
        <message>
            <source>The server is gone for good</source>
            <translation>Seva imepotea kabisa</translation>
        </message>
        <message>
            <source>This laptop gives the numbers now. Bring the others a stick.</source>
            <translation>Kompyuta hii sasa inatoa namba. Wapelekee wengine fleshi.</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>Numbers are money. Letters are names. Enter is yes.</source>
            <translation>Nambari ni pesa. Herufi ni majina. Enter ni ndiyo.</translation>
        </message>
        <message>
            <source>Yes: what the screen suggests</source>
            <translation>Ndiyo: kile skrini inapendekeza</translation>
        </message>
        <message>
            <source>An amount into the box in front</source>
            <translation>Kiasi kwenye kisanduku kilicho mbele</translation>
        </message>
        <message>
            <source>To the person whose name begins so</source>
            <translation>Kwa mtu ambaye jina lake linaanza hivyo</translation>
        </message>
        <message>
            <source>Into the meeting, and out of it</source>
            <translation>Kuingia mkutanoni, na kutoka</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Tafuta chochote</translation>
        </message>
        <message>
            <source>Take back the last thing done</source>
            <translation>Rudisha jambo la mwisho</translation>
        </message>
        <message>
            <source>Print what is in front</source>
            <translation>Chapisha kilicho mbele</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Funga</translation>
        </message>
        <message>
            <source>The first place of the list, and so on to 9</source>
            <translation>Mahali pa kwanza pa orodha, hadi 9</translation>
        </message>
        <message>
            <source>Next language</source>
            <translation>Lugha inayofuata</translation>
        </message>
        <message>
            <source>Light, dark, sunlight</source>
            <translation>Mwanga, giza, jua</translation>
        </message>
        <message>
            <source>All keys of the screen in front</source>
            <translation>Vitufe vyote vya skrini iliyo mbele</translation>
        </message>
        <message>
            <source>Whole screen</source>
            <translation>Skrini nzima</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>The book opens with the new passphrase from now on.</source>
            <translation>Daftari linafunguka kwa nenosiri jipya kuanzia sasa.</translation>
        </message>
        <message>
            <source>It holds from now on.</source>
            <translation>Inatumika kuanzia sasa.</translation>
        </message>
        <message>
            <source>The second officer is asked.</source>
            <translation>Afisa wa pili anaulizwa.</translation>
        </message>
        <message>
            <source>Taken: it is written anew.</source>
            <translation>Limechukuliwa: limeandikwa upya.</translation>
        </message>
        <message>
            <source>Left out.</source>
            <translation>Limeachwa.</translation>
        </message>
        <message>
            <source>Handed over. A fresh key is in use.</source>
            <translation>Imekabidhiwa. Ufunguo mpya unatumika.</translation>
        </message>
        <message>
            <source>A second officer must agree to lock the laptop out.</source>
            <translation>Kiongozi wa pili lazima akubali kufungia kompyuta nje.</translation>
        </message>
        <message>
            <source>Who left keeps a recovery sheet: make new ones now.</source>
            <translation>Aliyeondoka anatunza karatasi ya kurejesha: tengeneza mpya sasa.</translation>
        </message>
        <message>
            <source>Erased here. The other laptops follow when entries reach them.</source>
            <translation>Amefutwa hapa. Kompyuta nyingine zitafuata maandishi yakifika.</translation>
        </message>
    </context>
    <context>
        <name>LanguageMoney</name>
        <message>
            <source>Next language</source>
            <translation>Lugha inayofuata</translation>
        </message>
        <message>
            <source>Language of the screens</source>
            <translation>Lugha ya skrini</translation>
        </message>
        <message>
            <source>Papers have their own: each member’s statement speaks the member’s language.</source>
            <translation>Karatasi zina yake: taarifa ya kila mwanachama huzungumza lugha yake.</translation>
        </message>
        <message>
            <source>The group</source>
            <translation>Kikundi</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Kiajemi</translation>
        </message>
        <message>
            <source>Western</source>
            <translation>Kimagharibi</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Jina</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Pesa</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalenda</translation>
        </message>
        <message>
            <source>Clock of the meeting place</source>
            <translation>Saa ya mahali pa mkutano</translation>
        </message>
        <message>
            <source>These were fixed when the book was begun: every entry was written in them.</source>
            <translation>Haya yaliwekwa daftari lilipoanza: kila andishi liliandikwa kwa hayo.</translation>
        </message>
    </context>
    <context>
        <name>Lending</name>
        <message>
            <source>Write the rule</source>
            <translation>Andika kanuni</translation>
        </message>
        <message>
            <source>Propose it</source>
            <translation>Pendekeza</translation>
        </message>
        <message>
            <source>Not offered any more</source>
            <translation>Haitolewi tena</translation>
        </message>
        <message>
            <source>Chairperson’s PIN</source>
            <translation>PIN ya mwenyekiti</translation>
        </message>
        <message>
            <source>Loans that run keep what was agreed when they began.</source>
            <translation>Mikopo inayoendelea hubaki na makubaliano ya mwanzo.</translation>
        </message>
        <message>
            <source>It holds from now on.</source>
            <translation>Inatumika kuanzia sasa.</translation>
        </message>
        <message>
            <source>The vote of a meeting decides; then it holds from {day}.</source>
            <translation>Kura ya mkutano huamua; kisha inatumika kuanzia {day}.</translation>
        </message>
        <message>
            <source>Another kind of loan</source>
            <translation>Aina nyingine ya mkopo</translation>
        </message>
        <message>
            <source>Limits and guarantors</source>
            <translation>Mipaka na wadhamini</translation>
        </message>
        <message>
            <source>What stays owed</source>
            <translation>Kinachobaki kudaiwa</translation>
        </message>
        <message>
            <source>Rules of lending</source>
            <translation>Kanuni za mikopo</translation>
        </message>
        <message>
            <source>Written: it holds from now on.</source>
            <translation>Imeandikwa: inatumika kuanzia sasa.</translation>
        </message>
        <message>
            <source>Written: new loans cannot be of this kind.</source>
            <translation>Imeandikwa: mikopo mipya haiwezi kuwa ya aina hii.</translation>
        </message>
        <message>
            <source>Proposed. The vote of a meeting decides: Group rules.</source>
            <translation>Imependekezwa. Kura ya mkutano huamua: Kanuni za kikundi.</translation>
        </message>
        <message>
            <source>Name of this kind of loan</source>
            <translation>Jina la aina hii ya mkopo</translation>
        </message>
        <message>
            <source>How interest is reckoned</source>
            <translation>Jinsi riba inavyohesabiwa</translation>
        </message>
        <message>
            <source>Whose money is lent</source>
            <translation>Fedha za nani zinakopeshwa</translation>
        </message>
        <message>
            <source>Interest, in percent</source>
            <translation>Riba, kwa asilimia</translation>
        </message>
        <message>
            <source>The rate is for</source>
            <translation>Riba ni ya</translation>
        </message>
        <message>
            <source>A rate for so many meetings</source>
            <translation>Riba ya mikutano mingapi</translation>
        </message>
        <message>
            <source>Payments at most</source>
            <translation>Malipo yasiyozidi</translation>
        </message>
        <message>
            <source>A payment every</source>
            <translation>Malipo kila</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Huhesabiwa kwa</translation>
        </message>
        <message>
            <source>Payments are multiples of</source>
            <translation>Malipo ni mafungu ya</translation>
        </message>
        <message>
            <source>Fee, in percent of the loan</source>
            <translation>Ada, asilimia ya mkopo</translation>
        </message>
        <message>
            <source>The fee is</source>
            <translation>Ada</translation>
        </message>
        <message>
            <source>First payments without principal</source>
            <translation>Malipo ya kwanza bila mtaji</translation>
        </message>
        <message>
            <source>First payments without interest</source>
            <translation>Malipo ya kwanza bila riba</translation>
        </message>
        <message>
            <source>Money beyond what is due</source>
            <translation>Pesa zaidi ya inayodaiwa</translation>
        </message>
        <message>
            <source>Flat interest when paid off early</source>
            <translation>Riba bapa ikimalizwa mapema</translation>
        </message>
        <message>
            <source>Interest of the running period when paid off</source>
            <translation>Riba ya kipindi kinachoendelea ikimalizwa</translation>
        </message>
        <message>
            <source>Lateness costs</source>
            <translation>Kuchelewa hugharimu</translation>
        </message>
        <message>
            <source>Amount of the penalty</source>
            <translation>Kiasi cha adhabu</translation>
        </message>
        <message>
            <source>Penalty, in percent</source>
            <translation>Adhabu, kwa asilimia</translation>
        </message>
        <message>
            <source>Days of a period of lateness</source>
            <translation>Siku za kipindi cha kuchelewa</translation>
        </message>
        <message>
            <source>Days of lateness that cost nothing</source>
            <translation>Siku za kuchelewa bila gharama</translation>
        </message>
        <message>
            <source>Penalties at most, in percent</source>
            <translation>Adhabu zisizozidi, kwa asilimia</translation>
        </message>
        <message>
            <source>Times the own savings</source>
            <translation>Mara ya akiba yake</translation>
        </message>
        <message>
            <source>At most to one member</source>
            <translation>Kiwango cha juu kwa mwanachama</translation>
        </message>
        <message>
            <source>Percent of the fund to one member</source>
            <translation>Asilimia ya mfuko kwa mwanachama mmoja</translation>
        </message>
        <message>
            <source>Percent of the money never lent</source>
            <translation>Asilimia isiyokopeshwa kamwe</translation>
        </message>
        <message>
            <source>Months of membership</source>
            <translation>Miezi ya uanachama</translation>
        </message>
        <message>
            <source>Attendance, in percent</source>
            <translation>Mahudhurio, kwa asilimia</translation>
        </message>
        <message>
            <source>One loan at a time</source>
            <translation>Mkopo mmoja kwa wakati</translation>
        </message>
        <message>
            <source>Nobody with arrears</source>
            <translation>Asiye na madeni yaliyochelewa</translation>
        </message>
        <message>
            <source>More money once so many percent are repaid</source>
            <translation>Nyongeza baada ya asilimia iliyolipwa</translation>
        </message>
        <message>
            <source>Meetings between two loans</source>
            <translation>Mikutano kati ya mikopo miwili</translation>
        </message>
        <message>
            <source>Guarantors</source>
            <translation>Wadhamini</translation>
        </message>
        <message>
            <source>Stand for, in percent of own savings</source>
            <translation>Dhamana, asilimia ya akiba yake</translation>
        </message>
        <message>
            <source>Guarantors pay</source>
            <translation>Wadhamini hulipa</translation>
        </message>
        <message>
            <source>Key holders allow above so many contributions</source>
            <translation>Wenye funguo huruhusu juu ya michango mingapi</translation>
        </message>
        <message>
            <source>Write-offs are voted above so many</source>
            <translation>Kufuta hupigiwa kura juu ya michango mingapi</translation>
        </message>
        <message>
            <source>Loans written off are</source>
            <translation>Mikopo iliyofutwa ni</translation>
        </message>
        <message>
            <source>The savings are shared out on</source>
            <translation>Akiba inagawanywa tarehe</translation>
        </message>
        <message>
            <source>A loan that ends after that</source>
            <translation>Mkopo unaoisha baada ya hapo</translation>
        </message>
        <message>
            <source>At most to one member from welfare</source>
            <translation>Kikomo kwa mwanachama kutoka mfuko wa jamii</translation>
        </message>
        <message>
            <source>Money paid ahead is not lent</source>
            <translation>Fedha zilizolipwa mbele hazikopeshwi</translation>
        </message>
        <message>
            <source>The turn stays owed</source>
            <translation>Zamu inabaki deni</translation>
        </message>
        <message>
            <source>Welfare stays owed</source>
            <translation>Mfuko wa jamii unabaki deni</translation>
        </message>
        <message>
            <source>Savings stay owed</source>
            <translation>Akiba inabaki deni</translation>
        </message>
        <message>
            <source>Shares stay owed</source>
            <translation>Hisa zinabaki deni</translation>
        </message>
        <message>
            <source>Money paid ahead is used by itself</source>
            <translation>Malipo ya mbele hutumika yenyewe</translation>
        </message>
        <message>
            <source>A payment settles first</source>
            <translation>Malipo hulipia kwanza</translation>
        </message>
        <message>
            <source>Flat interest</source>
            <translation>Riba isiyobadilika</translation>
        </message>
        <message>
            <source>Equal payments, interest on what is left</source>
            <translation>Malipo sawa, riba kwa salio</translation>
        </message>
        <message>
            <source>Equal principal, interest on what is left</source>
            <translation>Mtaji sawa, riba kwa salio</translation>
        </message>
        <message>
            <source>Charge at every meeting</source>
            <translation>Ada kila mkutano</translation>
        </message>
        <message>
            <source>Interest kept back at the start</source>
            <translation>Riba hukatwa mwanzoni</translation>
        </message>
        <message>
            <source>A fee, no interest</source>
            <translation>Ada, bila riba</translation>
        </message>
        <message>
            <source>No interest</source>
            <translation>Bila riba</translation>
        </message>
        <message>
            <source>All at the end</source>
            <translation>Yote mwishoni</translation>
        </message>
        <message>
            <source>of the loan fund</source>
            <translation>za mfuko wa mikopo</translation>
        </message>
        <message>
            <source>of the welfare fund, without interest</source>
            <translation>za mfuko wa jamii, bila riba</translation>
        </message>
        <message>
            <source>one payment</source>
            <translation>malipo moja</translation>
        </message>
        <message>
            <source>a month</source>
            <translation>mwezi</translation>
        </message>
        <message>
            <source>a year</source>
            <translation>mwaka</translation>
        </message>
        <message>
            <source>the whole loan</source>
            <translation>mkopo wote</translation>
        </message>
        <message>
            <source>meetings</source>
            <translation>mikutano</translation>
        </message>
        <message>
            <source>days</source>
            <translation>siku</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>wiki</translation>
        </message>
        <message>
            <source>months</source>
            <translation>miezi</translation>
        </message>
        <message>
            <source>Persian months</source>
            <translation>miezi ya Kiajemi</translation>
        </message>
        <message>
            <source>kept back at the start</source>
            <translation>hukatwa mwanzoni</translation>
        </message>
        <message>
            <source>paid with the first payment</source>
            <translation>hulipwa na malipo ya kwanza</translation>
        </message>
        <message>
            <source>waits as an advance</source>
            <translation>hubaki kama malipo ya mbele</translation>
        </message>
        <message>
            <source>lowers the principal</source>
            <translation>hupunguza mtaji</translation>
        </message>
        <message>
            <source>pays the next payments</source>
            <translation>hulipa malipo yajayo</translation>
        </message>
        <message>
            <source>pays the last payments</source>
            <translation>hulipa malipo ya mwisho</translation>
        </message>
        <message>
            <source>is paid in full</source>
            <translation>hulipwa yote</translation>
        </message>
        <message>
            <source>is forgiven for the time that is left</source>
            <translation>husamehewa kwa muda uliobaki</translation>
        </message>
        <message>
            <source>is forgiven by the rule of 78</source>
            <translation>husamehewa kwa kanuni ya 78</translation>
        </message>
        <message>
            <source>is not asked</source>
            <translation>haidaiwi</translation>
        </message>
        <message>
            <source>is asked to the day</source>
            <translation>hudaiwa hadi siku hiyo</translation>
        </message>
        <message>
            <source>is asked in full</source>
            <translation>hudaiwa yote</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>hakuna</translation>
        </message>
        <message>
            <source>an amount, once</source>
            <translation>kiasi, mara moja</translation>
        </message>
        <message>
            <source>percent of what is late, once</source>
            <translation>asilimia ya kilichochelewa, mara moja</translation>
        </message>
        <message>
            <source>an amount for every period</source>
            <translation>kiasi kwa kila kipindi</translation>
        </message>
        <message>
            <source>percent for every period</source>
            <translation>asilimia kwa kila kipindi</translation>
        </message>
        <message>
            <source>percent that grows</source>
            <translation>asilimia inayokua</translation>
        </message>
        <message>
            <source>each the own part</source>
            <translation>kila mmoja sehemu yake</translation>
        </message>
        <message>
            <source>each for all of it</source>
            <translation>kila mmoja kwa yote</translation>
        </message>
        <message>
            <source>a cost of the group</source>
            <translation>gharama ya kikundi</translation>
        </message>
        <message>
            <source>taken from the reserve</source>
            <translation>hutolewa kwenye akiba ya hasara</translation>
        </message>
        <message>
            <source>is given when the vote names it</source>
            <translation>hutolewa kura ikiutaja</translation>
        </message>
        <message>
            <source>is never given</source>
            <translation>hautolewi kamwe</translation>
        </message>
        <message>
            <source>contributions</source>
            <translation>michango</translation>
        </message>
        <message>
            <source>the loan</source>
            <translation>mkopo</translation>
        </message>
        <message>
            <source>{method}: {rate} for {basis}.</source>
            <translation>{method}: {rate} kwa {basis}.</translation>
        </message>
        <message>
            <source>{method}: {rate} for {basis} meetings.</source>
            <translation>{method}: {rate} kwa mikutano {basis}.</translation>
        </message>
        <message>
            <source>At most {count} payments, counted in {unit}.</source>
            <translation>Malipo yasiyozidi {count}, huhesabiwa kwa {unit}.</translation>
        </message>
        <message>
            <source>At most {count} payments, one every {every} {unit}.</source>
            <translation>Malipo yasiyozidi {count}, moja kila {unit} {every}.</translation>
        </message>
        <message>
            <source>A fee of {rate} is {how}.</source>
            <translation>Ada ya {rate} {how}.</translation>
        </message>
        <message>
            <source>For example {principal} in {count} payments: {pay} is paid, it costs {cost}.</source>
            <translation>Kwa mfano {principal} kwa malipo {count}: hulipwa {pay}, gharama ni {cost}.</translation>
        </message>
        <message>
            <source>Lateness costs nothing.</source>
            <translation>Kuchelewa hakugharimu kitu.</translation>
        </message>
        <message>
            <source>After {grace} days lateness costs {cost}, once.</source>
            <translation>Baada ya siku {grace} kuchelewa hugharimu {cost}, mara moja.</translation>
        </message>
        <message>
            <source>After {grace} days lateness costs {cost} for every {days} days.</source>
            <translation>Baada ya siku {grace} kuchelewa hugharimu {cost} kwa kila siku {days}.</translation>
        </message>
    </context>
    <context>
        <name>Look</name>
        <message>
            <source>Next theme</source>
            <translation>Mwonekano unaofuata</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Maandishi makubwa zaidi</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Maandishi madogo zaidi</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Mwanga</translation>
        </message>
        <message>
            <source>Sunlight is for a table outside: black on white.</source>
            <translation>Jua ni kwa meza ya nje: nyeusi juu ya nyeupe.</translation>
        </message>
        <message>
            <source>Light, dark, sunlight</source>
            <translation>Mwanga, giza, jua</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Ukubwa wa maandishi</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Funga</translation>
        </message>
        <message>
            <source>Without a key for so long, amounts are hidden until somebody types a PIN.</source>
            <translation>Bila kitufe kwa muda huo, viasi hufichwa hadi mtu aandike PIN.</translation>
        </message>
        <message>
            <source>Outside a meeting</source>
            <translation>Nje ya mkutano</translation>
        </message>
        <message>
            <source>In a meeting</source>
            <translation>Ndani ya mkutano</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Giza</translation>
        </message>
        <message>
            <source>Sunlight</source>
            <translation>Jua</translation>
        </message>
        <message numerus="yes">
            <source>After %Ln minutes</source>
            <translation>
                <numerusform>Baada ya dakika %Ln</numerusform>
                <numerusform>Baada ya dakika %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Kamwe</translation>
        </message>
    </context>
    <context>
        <name>PassphraseCard</name>
        <message>
            <source>Passphrase of this laptop</source>
            <translation>Nenosiri la kompyuta hii</translation>
        </message>
        <message>
            <source>Four words that nobody would put together are long enough. Copies on sticks go on opening with the passphrase that they were made with.</source>
            <translation>Maneno manne ambayo hakuna angeyaweka pamoja ni marefu ya kutosha. Nakala kwenye vijiti zinaendelea kufunguka kwa nenosiri zilizotengenezwa nalo.</translation>
        </message>
        <message>
            <source>The present passphrase</source>
            <translation>Nenosiri la sasa</translation>
        </message>
        <message>
            <source>The new one</source>
            <translation>Jipya</translation>
        </message>
        <message>
            <source>The new one once more</source>
            <translation>Jipya tena</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Libadilishe</translation>
        </message>
        <message>
            <source>The two new passphrases differ. Nothing was changed.</source>
            <translation>Manenosiri mawili mapya hayafanani. Hakuna kilichobadilishwa.</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Answer another laptop…</source>
            <translation>Jibu laptopu nyingine…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Jina</translation>
        </message>
        <message>
            <source>Offices</source>
            <translation>Vyeo</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>set</source>
            <translation>imewekwa</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>haijawekwa</translation>
        </message>
        <message>
            <source>with codes</source>
            <translation>na namba</translation>
        </message>
        <message>
            <source>Written: the offices of {name}.</source>
            <translation>Imeandikwa: vyeo vya {name}.</translation>
        </message>
        <message>
            <source>{name} has a PIN now.</source>
            <translation>{name} ana PIN sasa.</translation>
        </message>
        <message>
            <source>Your phone gives codes now.</source>
            <translation>Simu yako inatoa namba sasa.</translation>
        </message>
        <message>
            <source>Your PIN on another laptop is asked now.</source>
            <translation>Sasa PIN yako kwenye laptopu nyingine itaulizwa.</translation>
        </message>
        <message>
            <source>No codes any more: the PIN is enough.</source>
            <translation>Hakuna namba tena: PIN inatosha.</translation>
        </message>
        <message>
            <source>{name} has no codes any more. New ones can be set up now.</source>
            <translation>{name} hana namba tena. Mpya zinaweza kuwekwa sasa.</translation>
        </message>
    </context>
    <context>
        <name>PersonCard</name>
        <message>
            <source>Offices</source>
            <translation>Vyeo</translation>
        </message>
        <message>
            <source>New PIN, then Enter</source>
            <translation>PIN mpya, kisha Enter</translation>
        </message>
        <message>
            <source>Write the offices</source>
            <translation>Andika vyeo</translation>
        </message>
        <message>
            <source>The phone is lost…</source>
            <translation>Simu imepotea…</translation>
        </message>
        <message>
            <source>{one} and {other} should be two people.</source>
            <translation>{one} na {other} wawe watu wawili.</translation>
        </message>
        <message>
            <source>Once more, so that no finger slipped.</source>
            <translation>Mara moja tena, kidole kisije kikateleza.</translation>
        </message>
        <message>
            <source>The two were not the same. Type it again.</source>
            <translation>Mbili hazikufanana. Andika tena.</translation>
        </message>
        <message>
            <source>4 to 6 digits that nobody guesses.</source>
            <translation>Tarakimu 4 hadi 6 ambazo hakuna anayekisia.</translation>
        </message>
    </context>
    <context>
        <name>RoomCard</name>
        <message>
            <source>A server in this room</source>
            <translation>Seva katika chumba hiki</translation>
        </message>
        <message>
            <source>Move this group to it</source>
            <translation>Hamishia kikundi hiki huko</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Mwaliko</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>Ifunge</translation>
        </message>
        <message>
            <source>The other laptops scan this, or paste it where the address of a server is asked. It ends with this program; what it has stays for the next time.</source>
            <translation>Laptopu nyingine huchanganua hii, au huibandika panapoulizwa anwani ya seva. Inaisha pamoja na programu hii; ilicho nacho hubaki kwa mara ijayo.</translation>
        </message>
        <message>
            <source>Open a server here</source>
            <translation>Fungua seva hapa</translation>
        </message>
        <message>
            <source>No network outside? The laptops of this room can meet on this one, over its Wi-Fi or a cable.</source>
            <translation>Hakuna mtandao nje? Laptopu za chumba hiki zinaweza kukutana kwenye hii, kwa Wi-Fi yake au waya.</translation>
        </message>
        <message>
            <source>{laptop}: connected now</source>
            <translation>{laptop}: imeunganishwa sasa</translation>
        </message>
        <message>
            <source>{laptop}: last heard {when}</source>
            <translation>{laptop}: ilisikika mara ya mwisho {when}</translation>
        </message>
        <message>
            <source>No other laptop of the group is here yet.</source>
            <translation>Bado hakuna kompyuta nyingine ya kikundi hapa.</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>Try to send now</source>
            <translation>Jaribu kutuma sasa</translation>
        </message>
        <message>
            <source>Copied, opened again and checked.</source>
            <translation>Imenakiliwa, imefunguliwa tena na kukaguliwa.</translation>
        </message>
        <message>
            <source>Bring both together</source>
            <translation>Unganisha yote mawili</translation>
        </message>
        <message>
            <source>Lock out {name}? What it wrote so far stays. What it writes from now on is kept aside.</source>
            <translation>Kufungia nje {name}? Kilichoandikwa hadi sasa kinabaki. Kitakachoandikwa kuanzia sasa kitawekwa kando.</translation>
        </message>
        <message>
            <source>Lock out</source>
            <translation>Fungia nje</translation>
        </message>
        <message>
            <source>Locked out. The other laptops learn it when entries reach them.</source>
            <translation>Imefungiwa nje. Laptopu nyingine zitajua maandishi yakizifikia.</translation>
        </message>
        <message>
            <source>Locked out. Was it the laptop that gave the entries their numbers? Then this one goes on.</source>
            <translation>Imefungiwa nje. Je, ndiyo kompyuta iliyoyapa maandishi namba? Basi hii inaendelea.</translation>
        </message>
        <message>
            <source>This laptop gives the numbers</source>
            <translation>Kompyuta hii itoe namba</translation>
        </message>
        <message>
            <source>This laptop gives the numbers now. Bring the others a stick.</source>
            <translation>Kompyuta hii sasa inatoa namba. Wapelekee wengine fleshi.</translation>
        </message>
    </context>
    <context>
        <name>ServerCard</name>
        <message>
            <source>Use a server</source>
            <translation>Tumia seva</translation>
        </message>
        <message>
            <source>All laptops of the group then meet there by themselves. The server sees amounts, never names. Type the address you were given.</source>
            <translation>Laptopu zote za kikundi hukutana hapo zenyewe. Seva huona viasi, kamwe si majina. Andika anwani uliyopewa.</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <translation>Anwani ya seva</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Unganisha</translation>
        </message>
        <message>
            <source>Connected. Everything is sent by itself from now on.</source>
            <translation>Imeunganishwa. Kila kitu kitatumwa chenyewe kuanzia sasa.</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>Settings</source>
            <translation>Mipangilio</translation>
        </message>
        <message>
            <source>Another chapter</source>
            <translation>Sura nyingine</translation>
        </message>
        <message>
            <source>Language, money</source>
            <translation>Lugha, pesa</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Skrini</translation>
        </message>
        <message>
            <source>Sending, devices</source>
            <translation>Kutuma, vifaa</translation>
        </message>
        <message>
            <source>Copies of the book</source>
            <translation>Nakala za daftari</translation>
        </message>
        <message>
            <source>People and PINs</source>
            <translation>Watu na PIN</translation>
        </message>
        <message>
            <source>Keys and sheets</source>
            <translation>Funguo na karatasi</translation>
        </message>
        <message>
            <source>Loans, arrears</source>
            <translation>Mikopo, madeni</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Kibodi</translation>
        </message>
        <message>
            <source>Help, about</source>
            <translation>Msaada, kuhusu</translation>
        </message>
    </context>
    <context>
        <name>SheetDesk</name>
        <message>
            <source>Both have their sheet, and there is a copy that the sheets open.</source>
            <translation>Wote wawili wana karatasi yao, na kuna nakala ambayo karatasi zinaifungua.</translation>
        </message>
        <message numerus="yes">
            <source>They open the copy, and all %Ln entries in it are right.</source>
            <translation>
                <numerusform>Zinafungua nakala, na andishi %Ln lililomo ni sahihi.</numerusform>
                <numerusform>Zinafungua nakala, na maandishi yote %Ln yaliyomo ni sahihi.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetsCard</name>
        <message>
            <source>Recovery sheets</source>
            <translation>Karatasi za kurejesha</translation>
        </message>
        <message>
            <source>Print this sheet</source>
            <translation>Chapisha karatasi hii</translation>
        </message>
        <message>
            <source>Try the sheets</source>
            <translation>Jaribu karatasi</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Si sasa</translation>
        </message>
        <message>
            <source>Words of sheet 1</source>
            <translation>Maneno ya karatasi 1</translation>
        </message>
        <message>
            <source>Words of sheet 2</source>
            <translation>Maneno ya karatasi 2</translation>
        </message>
        <message>
            <source>Who keeps sheet 1</source>
            <translation>Anayetunza karatasi 1</translation>
        </message>
        <message>
            <source>Who keeps sheet 2</source>
            <translation>Anayetunza karatasi 2</translation>
        </message>
        <message>
            <source>Make new sheets</source>
            <translation>Tengeneza karatasi mpya</translation>
        </message>
        <message>
            <source>Make the sheets</source>
            <translation>Tengeneza karatasi</translation>
        </message>
        <message>
            <source>Show sheet 1</source>
            <translation>Onyesha karatasi 1</translation>
        </message>
        <message>
            <source>On to sheet 2</source>
            <translation>Endelea karatasi 2</translation>
        </message>
        <message>
            <source>Both are on paper</source>
            <translation>Zote mbili ziko kwenye karatasi</translation>
        </message>
        <message>
            <source>Both have their sheet</source>
            <translation>Wote wawili wana karatasi yao</translation>
        </message>
        <message>
            <source>Open a copy with them</source>
            <translation>Fungua nakala kwa karatasi hizi</translation>
        </message>
        <message>
            <source>Two people keep one sheet each. Neither opens the book alone.</source>
            <translation>Watu wawili wanatunza karatasi moja kila mmoja. Hakuna anayefungua daftari peke yake.</translation>
        </message>
        <message>
            <source>Write or print these words for {name}; nobody else looks.</source>
            <translation>Andika au chapisha maneno haya kwa ajili ya {name}; hakuna mwingine anayeangalia.</translation>
        </message>
        <message>
            <source>Each reads the words from paper and types them here.</source>
            <translation>Kila mmoja anasoma maneno kutoka kwenye karatasi na kuyaandika hapa.</translation>
        </message>
        <message>
            <source>Both type their words. A copy is opened; nothing is replaced.</source>
            <translation>Wote wawili wanaandika maneno yao. Nakala inafunguliwa; hakuna kinachobadilishwa.</translation>
        </message>
        <message>
            <source>There are none. If every laptop is lost, nobody can open a copy of the book.</source>
            <translation>Hakuna. Kompyuta zote zikipotea, hakuna anayeweza kufungua nakala ya daftari.</translation>
        </message>
        <message>
            <source>{one} and {two} keep them since {day}.</source>
            <translation>{one} na {two} wanazitunza tangu {day}.</translation>
        </message>
        <message>
            <source>Copy the book now, so that they open something.</source>
            <translation>Nakili daftari sasa, ili zifungue kitu.</translation>
        </message>
        <message>
            <source>They were tried and open a copy.</source>
            <translation>Zilijaribiwa na zinafungua nakala.</translation>
        </message>
        <message>
            <source>They were never tried.</source>
            <translation>Hazijawahi kujaribiwa.</translation>
        </message>
    </context>
    <context>
        <name>StationsCard</name>
        <message numerus="yes">
            <source>all %Ln entries are safe here</source>
            <translation>
                <numerusform>andishi %Ln liko salama hapa</numerusform>
                <numerusform>maandishi yote %Ln yako salama hapa</numerusform>
            </translation>
        </message>
        <message>
            <source>This laptop</source>
            <translation>Laptopu hii</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>andishi %Ln</numerusform>
                <numerusform>maandishi %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Group server</source>
            <translation>Seva ya kikundi</translation>
        </message>
        <message>
            <source>sending</source>
            <translation>inatuma</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>hakuna mtandao</translation>
        </message>
        <message>
            <source>all sent</source>
            <translation>yote yametumwa</translation>
        </message>
        <message>
            <source>Leave the server…</source>
            <translation>Ondoka kwenye seva…</translation>
        </message>
        <message>
            <source>not heard yet</source>
            <translation>bado haijasikika</translation>
        </message>
        <message>
            <source>all there</source>
            <translation>yote yapo</translation>
        </message>
        <message>
            <source>by stick</source>
            <translation>kwa fleshi</translation>
        </message>
        <message numerus="yes">
            <source>%Ln wait</source>
            <translation>
                <numerusform>%Ln linasubiri</numerusform>
                <numerusform>%Ln yanasubiri</numerusform>
            </translation>
        </message>
        <message>
            <source>This group has no server. Entries travel by stick.</source>
            <translation>Kikundi hiki hakina seva. Maandishi husafiri kwa fleshi.</translation>
        </message>
        <message>
            <source>Use a server…</source>
            <translation>Tumia seva…</translation>
        </message>
        <message>
            <source>You can work for months without network. Daftari sends by itself when there is one.</source>
            <translation>Unaweza kufanya kazi miezi bila mtandao. Daftari hutuma lenyewe ukipatikana.</translation>
        </message>
        <message>
            <source>Try to send now</source>
            <translation>Jaribu kutuma sasa</translation>
        </message>
    </context>
    <context>
        <name>StickCard</name>
        <message>
            <source>Carry it on a USB stick</source>
            <translation>Ibebe kwa fleshi</translation>
        </message>
        <message>
            <source>Read from stick</source>
            <translation>Soma kutoka fleshi</translation>
        </message>
        <message numerus="yes">
            <source>No network at all? Put the %Ln entries on a stick and read it on the other laptop.</source>
            <translation>
                <numerusform>Hakuna mtandao kabisa? Weka andishi %Ln kwenye fleshi na ulisome kwenye laptopu nyingine.</numerusform>
                <numerusform>Hakuna mtandao kabisa? Weka maandishi %Ln kwenye fleshi na uyasome kwenye laptopu nyingine.</numerusform>
            </translation>
        </message>
        <message>
            <source>No network at all? A stick carries entries from laptop to laptop.</source>
            <translation>Hakuna mtandao kabisa? Fleshi hubeba maandishi kutoka laptopu hadi laptopu.</translation>
        </message>
        <message>
            <source>Write to stick {name}</source>
            <translation>Andika kwenye fleshi {name}</translation>
        </message>
        <message>
            <source>Write to stick…</source>
            <translation>Andika kwenye fleshi…</translation>
        </message>
        <message>
            <source>Where is the stick?</source>
            <translation>Fleshi iko wapi?</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries are on the stick, sealed: {name}</source>
            <translation>
                <numerusform>Andishi %Ln liko kwenye fleshi, limefungwa: {name}</numerusform>
                <numerusform>Maandishi %Ln yako kwenye fleshi, yamefungwa: {name}</numerusform>
            </translation>
        </message>
        <message>
            <source>Which file?</source>
            <translation>Faili gani?</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new entries from {name}.</source>
            <translation>
                <numerusform>Andishi %Ln jipya kutoka {name}.</numerusform>
                <numerusform>Maandishi %Ln mapya kutoka {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos and papers.</source>
            <translation>
                <numerusform>Picha au karatasi %Ln.</numerusform>
                <numerusform>Picha na karatasi %Ln.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them need a decision.</source>
            <translation>
                <numerusform>%Ln kati yake linahitaji uamuzi.</numerusform>
                <numerusform>%Ln kati yake yanahitaji uamuzi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries have no place here: those before them are missing. They stay with {name}. Bring the sticks of the other computers first, then this one again.</source>
            <translation>
                <numerusform>Andiko %Ln halina nafasi hapa: yaliyo kabla yake yamekosekana. Linabaki kwa {name}. Leta kwanza fleshi za kompyuta nyingine, kisha hii tena.</numerusform>
                <numerusform>Maandishi %Ln hayana nafasi hapa: yaliyo kabla yake yamekosekana. Yanabaki kwa {name}. Leta kwanza fleshi za kompyuta nyingine, kisha hii tena.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file is torn: write it again on the other laptop.</source>
            <translation>Faili imekatika: iandike tena kwenye laptopu nyingine.</translation>
        </message>
    </context>
    <context>
        <name>VouchingCard</name>
        <message>
            <source>Who lets laptops in and locks them out</source>
            <translation>Nani anaingiza kompyuta na kuzifungia nje</translation>
        </message>
        <message>
            <source>Nobody can lock the group out: where no second officer could agree, one does.</source>
            <translation>Hakuna anayeweza kukifungia kikundi nje: pasipo na kiongozi wa pili wa kukubali, mmoja anatosha.</translation>
        </message>
        <message>
            <source>One officer</source>
            <translation>Kiongozi mmoja</translation>
        </message>
        <message>
            <source>Two officers, each on a laptop of their own</source>
            <translation>Viongozi wawili, kila mmoja kwenye kompyuta yake</translation>
        </message>
        <message>
            <source>I agree</source>
            <translation>Nakubali</translation>
        </message>
        <message>
            <source>The same holds before the numbering goes to a server or back.</source>
            <translation>Vivyo hivyo kabla utoaji wa namba haujahamia kwenye seva au kurudi.</translation>
        </message>
        <message>
            <source>Two are asked as well before somebody takes up an office or a laptop, and for recovery sheets.</source>
            <translation>Wawili huulizwa pia kabla mtu hajachukua cheo au kompyuta, na kwa karatasi za kurejesha.</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Ondoa ombi…</translation>
        </message>
        <message>
            <source>Refuse…</source>
            <translation>Kataa…</translation>
        </message>
    </context>
</TS>
