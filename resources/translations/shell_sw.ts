<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw">
    <context>
        <name>AgreeSlip</name>
        <message>
            <source>Others have to agree to this</source>
            <translation>Wengine lazima wakubali hili</translation>
        </message>
        <message>
            <source>Not now: nothing is written</source>
            <translation>Si sasa: hakuna kinachoandikwa</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Endelea</translation>
        </message>
        <message>
            <source>Who is here and agrees</source>
            <translation>Nani yupo hapa na anakubali</translation>
        </message>
        <message>
            <source>The vote that allowed it</source>
            <translation>Kura iliyoruhusu</translation>
        </message>
    </context>
    <context>
        <name>ArrivingPage</name>
        <message>
            <source>History</source>
            <translation>Historia</translation>
        </message>
        <message>
            <source>The history is still arriving: %1</source>
            <translation>Historia bado inafika: %1</translation>
        </message>
        <message>
            <source>This page looks back over all years. It opens when everything has arrived and is verified. Meetings can be held meanwhile.</source>
            <translation>Ukurasa huu unaangalia miaka yote iliyopita. Utafunguka kila kitu kikishafika na kuthibitishwa. Mikutano inaweza kufanyika wakati huo.</translation>
        </message>
        <message>
            <source>Go to Home</source>
            <translation>Nenda Mwanzo</translation>
        </message>
    </context>
    <context>
        <name>CodeSlip</name>
        <message>
            <source>Type the six digits that your phone shows now, or a code of your paper.</source>
            <translation>Andika tarakimu sita zinazoonyeshwa na simu sasa, au namba ya karatasi yako.</translation>
        </message>
        <message>
            <source>Without phone and paper, chairperson, secretary and a key holder take the codes away: Settings, People and PINs.</source>
            <translation>Bila simu na karatasi, mwenyekiti, katibu na mshika ufunguo huondoa namba: Mipangilio, Watu na PIN.</translation>
        </message>
        <message>
            <source>The code of your phone</source>
            <translation>Namba ya simu yako</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Endelea</translation>
        </message>
        <message>
            <source>Ask another laptop instead</source>
            <translation>Uliza laptopu nyingine badala yake</translation>
        </message>
        <message>
            <source>Your PIN on another laptop</source>
            <translation>PIN yako kwenye laptopu nyingine</translation>
        </message>
        <message>
            <source>On another laptop: Settings, People and PINs, Answer another laptop. Type there {digits} and your PIN, and here the eight digits that it shows.</source>
            <translation>Kwenye laptopu nyingine: Mipangilio, Watu na PIN, Jibu laptopu nyingine. Andika kule {digits} na PIN yako, na hapa tarakimu nane inazoonyesha.</translation>
        </message>
        <message>
            <source>This code is wrong, or was used before.</source>
            <translation>Namba hii si sahihi, au imeshatumika.</translation>
        </message>
        <message>
            <source>Codes follow the clock: on this computer it is {time} now.</source>
            <translation>Misimbo hufuata saa: kwenye kompyuta hii sasa ni {time}.</translation>
        </message>
    </context>
    <context>
        <name>Crash</name>
        <message>
            <source>Something went wrong inside Daftari. Everything that was saved is safe: look at the last entry, and go on.</source>
            <translation>Kuna hitilafu ndani ya Daftari. Kila kilichohifadhiwa kiko salama: angalia andishi la mwisho, kisha endelea.</translation>
        </message>
        <message>
            <source>A report without names and amounts was written to {path}.</source>
            <translation>Taarifa bila majina wala viasi imeandikwa kwenye {path}.</translation>
        </message>
    </context>
    <context>
        <name>Damaged</name>
        <message>
            <source>This book is damaged. It can be looked at and printed, but not written.</source>
            <translation>Daftari hili limeharibika. Linaweza kutazamwa na kuchapishwa, lakini si kuandikwa.</translation>
        </message>
        <message>
            <source>Every entry could be read: nothing is lost.</source>
            <translation>Maingizo yote yamesomeka: hakuna kilichopotea.</translation>
        </message>
        <message>
            <source>Go on with all entries</source>
            <translation>Endelea na maingizo yote</translation>
        </message>
        <message>
            <source>Go on with the newest copy</source>
            <translation>Endelea na nakala mpya zaidi</translation>
        </message>
        <message>
            <source>This page is not complete: a part of it cannot be read.</source>
            <translation>Ukurasa huu haujakamilika: sehemu yake haisomeki.</translation>
        </message>
        <message>
            <source>The newest copy is from %1; what could be read since, and what other computers hold, comes into it.</source>
            <translation>Nakala mpya zaidi ni ya %1; yaliyosomeka tangu hapo, na yaliyo kwenye kompyuta nyingine, yanaingia humo.</translation>
        </message>
        <message>
            <source>There is no copy here: look for one on a stick, or join the group again.</source>
            <translation>Hakuna nakala hapa: tafuta kwenye fleshi, au jiunge na kikundi tena.</translation>
        </message>
        <message>
            <source>Every entry could be read, but not all that belongs to them.</source>
            <translation>Maingizo yote yamesomeka, lakini si yote yanayohusiana nayo.</translation>
        </message>
        <message>
            <source>%1 of %2 entries could be read.</source>
            <translation>Maingizo %1 kati ya %2 yamesomeka.</translation>
        </message>
    </context>
    <context>
        <name>Entrance</name>
        <message>
            <source>Opening the book. A large book takes a moment.</source>
            <translation>Daftari linafunguliwa. Daftari kubwa huchukua muda kidogo.</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>Members</source>
            <translation>Wanachama</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>Na. {number}</translation>
        </message>
        <message>
            <source>savings {amount}</source>
            <translation>akiba {amount}</translation>
        </message>
        <message>
            <source>loan left {amount}</source>
            <translation>mkopo uliobaki {amount}</translation>
        </message>
        <message>
            <source>left the group</source>
            <translation>aliondoka kikundi</translation>
        </message>
        <message>
            <source>Do</source>
            <translation>Fanya</translation>
        </message>
        <message>
            <source>Print {name}’s statement</source>
            <translation>Chapisha taarifa ya {name}</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Print what {name} would get on leaving</source>
            <translation>Chapisha {name} angepata nini akiondoka</translation>
        </message>
        <message>
            <source>Found in the book</source>
            <translation>Zilizopatikana daftarini</translation>
        </message>
        <message>
            <source>Meeting {number}</source>
            <translation>Mkutano wa {number}</translation>
        </message>
        <message>
            <source>{name}, to decide</source>
            <translation>{name}, ya kuamua</translation>
        </message>
        <message>
            <source>{name} paid {amount}</source>
            <translation>{name} alilipa {amount}</translation>
        </message>
        <message>
            <source>Our rules</source>
            <translation>Kanuni zetu</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Nenda</translation>
        </message>
        <message>
            <source>Start or return to the meeting</source>
            <translation>Anza au rudi kwenye mkutano</translation>
        </message>
        <message>
            <source>New member</source>
            <translation>Mwanachama mpya</translation>
        </message>
        <message>
            <source>Plan the next meeting</source>
            <translation>Panga mkutano ujao</translation>
        </message>
        <message>
            <source>Print the list of members</source>
            <translation>Chapisha orodha ya wanachama</translation>
        </message>
        <message>
            <source>Print the rules</source>
            <translation>Chapisha kanuni</translation>
        </message>
        <message>
            <source>Print the register of contributions</source>
            <translation>Chapisha daftari la michango</translation>
        </message>
        <message>
            <source>Print the register of attendance</source>
            <translation>Chapisha daftari la mahudhurio</translation>
        </message>
        <message>
            <source>Copy the book</source>
            <translation>Nakili daftari</translation>
        </message>
        <message>
            <source>Sending and devices</source>
            <translation>Kutuma na vifaa</translation>
        </message>
        <message>
            <source>People and PINs</source>
            <translation>Watu na PIN</translation>
        </message>
        <message>
            <source>Practise with a made-up group</source>
            <translation>Jizoeze na kikundi cha kubuni</translation>
        </message>
        <message>
            <source>Lock the screen</source>
            <translation>Funga skrini</translation>
        </message>
        <message>
            <source>Light, dark, sunlight</source>
            <translation>Mwanga, giza, jua</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Maandishi makubwa</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Maandishi madogo</translation>
        </message>
        <message>
            <source>Help: all keys of this page</source>
            <translation>Msaada: vitufe vyote vya ukurasa</translation>
        </message>
    </context>
    <context>
        <name>Head</name>
        <message>
            <source>Find anything</source>
            <translation>Tafuta chochote</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Funga</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>The history does not arrive.</source>
            <translation>Historia haifiki.</translation>
        </message>
        <message>
            <source>The history is still arriving: %1. Meetings can be held meanwhile.</source>
            <translation>Historia bado inafika: %1. Mikutano inaweza kufanyika wakati huo.</translation>
        </message>
        <message>
            <source>The history is still arriving: %1. Older entries of this page are still coming; what is owed and saved now is right.</source>
            <translation>Historia bado inafika: %1. Maingizo ya zamani ya ukurasa huu bado yanakuja; akiba na madeni ya sasa ni sahihi.</translation>
        </message>
        <message>
            <source>The history is here. The figures that %1 sent to begin with are not those of the entries: they are thrown away.</source>
            <translation>Historia imefika. Tarakimu ambazo %1 ilituma mwanzoni si zile za maandishi: zinatupwa.</translation>
        </message>
        <message>
            <source>Show what is true</source>
            <translation>Onyesha kilicho kweli</translation>
        </message>
        <message>
            <source>The history is here.</source>
            <translation>Historia imefika.</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Onyesha yote</translation>
        </message>
    </context>
    <context>
        <name>Locking</name>
        <message>
            <source>Nobody has a PIN yet, so there is nothing to unlock with. Set one first.</source>
            <translation>Hakuna mwenye PIN bado, kwa hiyo hakuna cha kufungulia. Weka moja kwanza.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Undo</source>
            <translation>Tengua</translation>
        </message>
    </context>
    <context>
        <name>PassphrasePage</name>
        <message>
            <source>These were not the words. Try again; nothing is lost.</source>
            <translation>Hayo siyo maneno. Jaribu tena; hakuna kilichopotea.</translation>
        </message>
        <message>
            <source>Type the passphrase that opens this book.</source>
            <translation>Andika neno la siri linalofungua daftari hili.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Fungua</translation>
        </message>
    </context>
    <context>
        <name>Placing</name>
        <message>
            <source>Understood</source>
            <translation>Nimeelewa</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>Go back to the newest copy</source>
            <translation>Rudi kwenye nakala mpya zaidi</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Jaribu tena</translation>
        </message>
        <message>
            <source>Begin elsewhere</source>
            <translation>Anza mahali pengine</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>Saved on this computer</source>
            <translation>Imehifadhiwa kwenye kompyuta hii</translation>
        </message>
        <message>
            <source>No network. Nothing waits to be sent.</source>
            <translation>Hakuna mtandao. Hakuna kinachosubiri kutumwa.</translation>
        </message>
        <message>
            <source>Cannot send. See why.</source>
            <translation>Haiwezi kutuma. Tazama kwa nini.</translation>
        </message>
        <message>
            <source>Sending {done} of {all}…</source>
            <translation>Inatuma {done} kati ya {all}…</translation>
        </message>
        <message>
            <source>Everything sent {time}.</source>
            <translation>Zote zimetumwa {time}.</translation>
        </message>
        <message>
            <source>Not shared with another computer yet.</source>
            <translation>Bado haijashirikiwa na kompyuta nyingine.</translation>
        </message>
    </context>
    <context>
        <name>Switching</name>
        <message>
            <source>Another group or a new one…</source>
            <translation>Kikundi kingine au kipya…</translation>
        </message>
    </context>
    <context>
        <name>Syncing</name>
        <message numerus="yes">
            <source>%Ln of your entries need a decision.</source>
            <translation>
                <numerusform>Andishi lako %Ln linahitaji uamuzi.</numerusform>
                <numerusform>Maandishi yako %Ln yanahitaji uamuzi.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>Taken back</source>
            <translation>Imerudishwa</translation>
        </message>
    </context>
    <context>
        <name>_Words</name>
        <message numerus="yes">
            <source>No network. %Ln entries wait to be sent.</source>
            <translation>
                <numerusform>Hakuna mtandao. Ingizo %Ln linasubiri kutumwa.</numerusform>
                <numerusform>Hakuna mtandao. Maingizo %Ln yanasubiri kutumwa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sent. %Ln things to decide.</source>
            <translation>
                <numerusform>Imetumwa. Jambo %Ln la kuamua.</numerusform>
                <numerusform>Imetumwa. Mambo %Ln ya kuamua.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not sent for %Ln days. See why.</source>
            <translation>
                <numerusform>Haijatumwa kwa siku %Ln. Tazama sababu.</numerusform>
                <numerusform>Haijatumwa kwa siku %Ln. Tazama sababu.</numerusform>
            </translation>
        </message>
    </context>
</TS>
