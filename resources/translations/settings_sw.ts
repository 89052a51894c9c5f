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
            <source>Added. It gets the book over the network now.</source>
            <translation>Kimeongezwa. Sasa kinapata daftari kwa mtandao.</translation>
        </message>
        <message>
            <source>Added. Open {name} on the new laptop now.</source>
            <translation>Kimeongezwa. Sasa fungua {name} kwenye laptopu mpya.</translation>
        </message>
        <message>
            <source>Do both screens show these words? {words}</source>
            <translation>Je, skrini zote mbili zinaonyesha maneno haya? {words}</translation>
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
            <translation>Kusikika mara ya mwisho</translation>
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
            <source>Remove</source>
            <translation>Ondoa</translation>
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
        <name>People</name>
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
            <source>Written: the offices of {name}.</source>
            <translation>Imeandikwa: vyeo vya {name}.</translation>
        </message>
        <message>
            <source>{name} has a PIN now.</source>
            <translation>{name} ana PIN sasa.</translation>
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
            <source>{one} and {other} should be two people.</source>
            <translation>{one} na {other} wawe watu wawili.</translation>
        </message>
        <message>
            <source>Once more, so that no finger slipped.</source>
            <translation>Mara moja tena, ili kidole kisiwe kimeteleza.</translation>
        </message>
        <message>
            <source>The two were not the same. Type it again.</source>
            <translation>Mbili hazikulingana. Andika tena.</translation>
        </message>
        <message>
            <source>4 to 6 digits that nobody guesses.</source>
            <translation>Tarakimu 4 hadi 6 ambazo hakuna anayekisia.</translation>
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
            <source>Keyboard</source>
            <translation>Kibodi</translation>
        </message>
        <message>
            <source>Help, about</source>
            <translation>Msaada, kuhusu</translation>
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
            <source>%Ln of them need a decision.</source>
            <translation>
                <numerusform>%Ln kati yake linahitaji uamuzi.</numerusform>
                <numerusform>%Ln kati yake yanahitaji uamuzi.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file is torn: write it again on the other laptop.</source>
            <translation>Faili imekatika: iandike tena kwenye laptopu nyingine.</translation>
        </message>
    </context>
</TS>
