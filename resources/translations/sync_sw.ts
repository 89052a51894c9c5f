<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
    <context>
        <name>sync</name>
        <message>
            <source>card.away</source>
            <translation>Hakuna mtandao. Hakuna kinachosubiri kutumwa.</translation>
        </message>
        <message>
            <source>card.blocked</source>
            <translation>Haijatumwa. Ona kwa nini.</translation>
        </message>
        <message numerus="yes">
            <source>card.blocked_days</source>
            <translation>
                <numerusform>Haijatumwa kwa siku moja. Ona kwa nini.</numerusform>
                <numerusform>Haijatumwa kwa siku {n}. Ona kwa nini.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>card.decide</source>
            <translation>
                <numerusform>Imetumwa. Jambo moja la kuamua.</numerusform>
                <numerusform>Imetumwa. Mambo {n} ya kuamua.</numerusform>
            </translation>
        </message>
        <message>
            <source>card.differs</source>
            <translation>Imetumwa, lakini kompyuta zinaonyesha tarakimu tofauti. Angalia sababu.</translation>
        </message>
        <message>
            <source>card.kept</source>
            <translation>Imehifadhiwa kwenye kompyuta na fimbo za kikundi. Hakuna seva.</translation>
        </message>
        <message>
            <source>card.sending</source>
            <translation>Inatuma {done} kati ya {of}…</translation>
        </message>
        <message>
            <source>card.sent</source>
            <translation>Yote yametumwa {at}.</translation>
        </message>
        <message>
            <source>card.sent_all</source>
            <translation>Yote yametumwa.</translation>
        </message>
        <message numerus="yes">
            <source>card.waiting</source>
            <translation>
                <numerusform>Hakuna mtandao. Andiko moja linasubiri kutumwa.</numerusform>
                <numerusform>Hakuna mtandao. Maandishi {n} yanasubiri kutumwa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>clock.ahead</source>
            <translation>
                <numerusform>Saa ya kompyuta hii iko mbele dakika moja.</numerusform>
                <numerusform>Saa ya kompyuta hii iko mbele dakika {n}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>clock.behind</source>
            <translation>
                <numerusform>Saa ya kompyuta hii iko nyuma dakika moja.</numerusform>
                <numerusform>Saa ya kompyuta hii iko nyuma dakika {n}.</numerusform>
            </translation>
        </message>
        <message>
            <source>clock.entries_ahead</source>
            <translation>Maandishi ya {laptops} yana siku ambayo bado haijafika: weka tarehe na saa sahihi huko. Hakuna kilichopotea, na mpangilio ni sahihi.</translation>
        </message>
        <message>
            <source>clock.set</source>
            <translation>Weka tarehe na saa sahihi. Mpangilio wa maandishi haubadiliki; angalia tu siku unayoandika kwenye risiti.</translation>
        </message>
        <message>
            <source>run.agrees</source>
            <translation>Kompyuta hii na seva zinakubaliana.</translation>
        </message>
        <message numerus="yes">
            <source>run.cases</source>
            <translation>
                <numerusform>Kuna jambo moja la kuamua.</numerusform>
                <numerusform>Kuna mambo {n} ya kuamua.</numerusform>
            </translation>
        </message>
        <message>
            <source>run.done</source>
            <translation>{sent} yametumwa, {got} yamepokelewa, maandishi {size} kwa mpangilio (KB {kib}).</translation>
        </message>
        <message>
            <source>run.history</source>
            <translation>Historia yote imefika na imethibitishwa.</translation>
        </message>
        <message>
            <source>run.history_differs</source>
            <translation>Historia yote imefika. Tarakimu ambazo kompyuta hii ilianza nazo si zile za maandishi; zimetupwa.</translation>
        </message>
        <message>
            <source>run.home</source>
            <translation>Kompyuta hii sasa inatoa namba. Wapelekee wengine fleshi.</translation>
        </message>
        <message numerus="yes">
            <source>run.own_cases</source>
            <translation>
                <numerusform>Moja ya maandishi yako sasa ni jambo la kuamua.</numerusform>
                <numerusform>Maandishi yako {n} sasa ni mambo ya kuamua.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>run.refused</source>
            <translation>
                <numerusform>Andiko moja limewekwa kando; ona Kutuma na vifaa.</numerusform>
                <numerusform>Maandishi {n} yamewekwa kando; ona Kutuma na vifaa.</numerusform>
            </translation>
        </message>
        <message>
            <source>run.unequal</source>
            <translation>Kompyuta mbili zinaonyesha tofauti: {names}. Tafadhali toa taarifa.</translation>
        </message>
        <message numerus="yes">
            <source>stick.left</source>
            <translation>
                <numerusform>Andiko moja halina nafasi hapa: yaliyo kabla yake yamekosekana. Linabaki lilikoandikwa.</numerusform>
                <numerusform>Maandishi {n} hayana nafasi hapa: yaliyo kabla yake yamekosekana. Yanabaki yalikoandikwa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>stick.papers</source>
            <translation>
                <numerusform>Picha au karatasi moja imekuja nayo.</numerusform>
                <numerusform>Picha na karatasi {n} zimekuja nayo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>stick.read</source>
            <translation>
                <numerusform>Andiko jipya moja kutoka {laptop}.</numerusform>
                <numerusform>Maandishi mapya {n} kutoka {laptop}.</numerusform>
            </translation>
        </message>
        <message>
            <source>stick.torn</source>
            <translation>Faili imekatika: fimbo ilichomolewa mapema. Yaliyotangulia yameingia.</translation>
        </message>
        <message numerus="yes">
            <source>stick.written</source>
            <translation>
                <numerusform>Andiko moja limeandikwa kwenye {file} (KB {kib}).</numerusform>
                <numerusform>Maandishi {n} yameandikwa kwenye {file} (KB {kib}).</numerusform>
            </translation>
        </message>
    </context>
</TS>
