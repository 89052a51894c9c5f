<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw">
    <context>
        <name>AllowanceLine</name>
        <message>
            <source>No laptop may pay this turn: take the right</source>
            <translation>Hakuna laptopu yenye haki ya kulipa zamu hii: ichukue</translation>
        </message>
        <message>
            <source>Take {amount} that no laptop holds</source>
            <translation>Chukua {amount} zisizoshikwa na laptopu yoyote</translation>
        </message>
        <message>
            <source>The right to pay this turn lies with {laptop}.</source>
            <translation>Haki ya kulipa zamu hii iko kwa {laptop}.</translation>
        </message>
        <message>
            <source>Without asking the other laptops, this one may give out {amount}.</source>
            <translation>Bila kuuliza laptopu nyingine, hii inaweza kutoa {amount}.</translation>
        </message>
    </context>
    <context>
        <name>HelpPanel</name>
        <message>
            <source>All keys</source>
            <translation>Vitufe vyote</translation>
        </message>
    </context>
    <context>
        <name>Moments</name>
        <message>
            <source>today at {time}</source>
            <translation>leo saa {time}</translation>
        </message>
        <message>
            <source>yesterday at {time}</source>
            <translation>jana saa {time}</translation>
        </message>
    </context>
    <context>
        <name>Offices</name>
        <message>
            <source>Chairperson</source>
            <translation>Mwenyekiti</translation>
        </message>
        <message>
            <source>Treasurer</source>
            <translation>Mweka hazina</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Katibu</translation>
        </message>
        <message>
            <source>Key holder</source>
            <translation>Mshika ufunguo</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Mkaguzi</translation>
        </message>
        <message>
            <source>Keeper of the computers</source>
            <translation>Msimamizi wa kompyuta</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Mwanachama</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Home</source>
            <translation>Nyumbani</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Mikutano</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Wanachama</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>Mikopo</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>Jengo</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Malipo</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Ripoti</translation>
        </message>
        <message>
            <source>Group rules</source>
            <translation>Kanuni za kikundi</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>Ya kuamua</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Mipangilio</translation>
        </message>
    </context>
    <context>
        <name>PracticeFrame</name>
        <message>
            <source>PRACTICE · PIN of member 5: 2605</source>
            <translation>MAZOEZI · PIN ya mwanachama 5: 2605</translation>
        </message>
    </context>
    <context>
        <name>PreviewPanel</name>
        <message>
            <source>Each member brings</source>
            <translation>Kila mwanachama huleta</translation>
        </message>
        <message numerus="yes">
            <source>One meeting with %Ln members</source>
            <translation>
                <numerusform>Mkutano mmoja na mwanachama %Ln</numerusform>
                <numerusform>Mkutano mmoja na wanachama %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>if everyone buys the usual %Ln shares</source>
            <translation>
                <numerusform>kila mmoja akinunua hisa %Ln ya kawaida</numerusform>
                <numerusform>kila mmoja akinunua hisa %Ln za kawaida</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>After %Ln meetings</source>
            <translation>
                <numerusform>Baada ya mkutano %Ln</numerusform>
                <numerusform>Baada ya mikutano %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved together</source>
            <translation>Akiba ya pamoja</translation>
        </message>
        <message>
            <source>In the welfare fund</source>
            <translation>Kwenye mfuko wa jamii</translation>
        </message>
        <message>
            <source>The page you will fill in</source>
            <translation>Ukurasa utakaoujaza</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Mwanachama</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Hisa</translation>
        </message>
        <message>
            <source>Savings</source>
            <translation>Akiba</translation>
        </message>
        <message>
            <source>Welfare</source>
            <translation>Jamii</translation>
        </message>
        <message>
            <source>Turn, given out the same day</source>
            <translation>Zamu, hutolewa siku hiyo</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Zamu</translation>
        </message>
    </context>
    <context>
        <name>PrintPreview</name>
        <message>
            <source>Print</source>
            <translation>Chapisha</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Hifadhi kama PDF</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Rudi</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Kijivu</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Nakala</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>Lugha ya karatasi</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Printa</translation>
        </message>
        <message>
            <source>This computer knows no printer. Save the paper as PDF.</source>
            <translation>Kompyuta hii haina printa. Hifadhi karatasi kama PDF.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln pages</source>
            <translation>
                <numerusform>ukurasa %Ln</numerusform>
                <numerusform>kurasa %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchPalette</name>
        <message>
            <source>Member, amount, code, what to do</source>
            <translation>Mwanachama, kiasi, nambari, la kufanya</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Tafuta chochote</translation>
        </message>
        <message>
            <source>move</source>
            <translation>sogeza</translation>
        </message>
        <message>
            <source>open</source>
            <translation>fungua</translation>
        </message>
        <message>
            <source>close</source>
            <translation>funga</translation>
        </message>
        <message>
            <source>Also finds amounts, M-Pesa codes and help</source>
            <translation>Hupata pia kiasi, kodi za M-Pesa na msaada</translation>
        </message>
        <message>
            <source>Nothing found. Try a part of a name, or a number.</source>
            <translation>Hakuna kilichopatikana. Jaribu sehemu ya jina, au namba.</translation>
        </message>
    </context>
    <context>
        <name>Second</name>
        <message>
            <source>Another officer agrees on another laptop.</source>
            <translation>Kiongozi mwingine anakubali kwenye kompyuta nyingine.</translation>
        </message>
        <message>
            <source>I agree</source>
            <translation>Nakubali</translation>
        </message>
        <message>
            <source>I refuse</source>
            <translation>Nakataa</translation>
        </message>
        <message>
            <source>I withdraw it</source>
            <translation>Naliondoa</translation>
        </message>
        <message>
            <source>Agreed. The other laptops learn it when entries reach them.</source>
            <translation>Imekubaliwa. Kompyuta nyingine zitajua maandishi yakifika.</translation>
        </message>
        <message>
            <source>Refused. The other laptops learn it when entries reach them.</source>
            <translation>Imekataliwa. Kompyuta nyingine zitajua maandishi yakifika.</translation>
        </message>
        <message>
            <source>Withdrawn. The other laptops learn it when entries reach them.</source>
            <translation>Ombi limeondolewa. Kompyuta nyingine zitajua maandishi yakifika.</translation>
        </message>
        <message>
            <source>{name} agreed · {day}</source>
            <translation>{name} alikubali · {day}</translation>
        </message>
        <message>
            <source>{name} refused · {day}</source>
            <translation>{name} alikataa · {day}</translation>
        </message>
        <message>
            <source>{name} withdrew it · {day}</source>
            <translation>{name} aliondoa ombi · {day}</translation>
        </message>
        <message>
            <source>{name} agreed later, on {day}. The first word counts.</source>
            <translation>{name} alikubali baadaye, tarehe {day}. Neno la kwanza ndilo linalohesabiwa.</translation>
        </message>
        <message>
            <source>{name} refused later, on {day}. The first word counts.</source>
            <translation>{name} alikataa baadaye, tarehe {day}. Neno la kwanza ndilo linalohesabiwa.</translation>
        </message>
        <message>
            <source>{name} withdrew it later, on {day}. The first word counts.</source>
            <translation>{name} aliondoa ombi baadaye, tarehe {day}. Neno la kwanza ndilo linalohesabiwa.</translation>
        </message>
        <message>
            <source>The second officer is asked on another laptop, under To decide.</source>
            <translation>Kiongozi wa pili anaulizwa kwenye kompyuta nyingine, chini ya Ya kuamua.</translation>
        </message>
        <message>
            <source>{name} asks: shall {person} hold no office any more?</source>
            <translation>{name} anauliza: {person} asiwe tena na cheo chochote?</translation>
        </message>
        <message>
            <source>{name} asks: let {laptop} in?</source>
            <translation>{name} anauliza: {laptop} iingizwe?</translation>
        </message>
        <message>
            <source>{name} asks: lock {laptop} out?</source>
            <translation>{name} anauliza: {laptop} ifungiwe nje?</translation>
        </message>
        <message>
            <source>{name} asks: shall {person} use {laptop} from now on?</source>
            <translation>{name} anauliza: {person} atumie {laptop} kuanzia sasa?</translation>
        </message>
        <message>
            <source>{name} asks: shall {person} hold these offices: {offices}?</source>
            <translation>{name} anauliza: {person} awe na vyeo hivi: {offices}?</translation>
        </message>
        <message>
            <source>{name} asks: do {person} and {other} keep new recovery sheets? Ask both first: the sheets from before open no new copy.</source>
            <translation>{name} anauliza: je, {person} na {other} wanatunza karatasi mpya za kurejesha? Waulize wote wawili kwanza: karatasi za awali hazifungui nakala mpya.</translation>
        </message>
        <message>
            <source>{name} asks: shall {laptop} number the entries from now on?</source>
            <translation>{name} anauliza: je, {laptop} itoe namba za maingizo kuanzia sasa?</translation>
        </message>
        <message>
            <source>{name} asks: wait no longer for the older Daftari on {laptop}?</source>
            <translation>{name} anauliza: tusiisubiri tena Daftari ya zamani kwenye {laptop}?</translation>
        </message>
        <message>
            <source>{name} asks: shall this rule change?</source>
            <translation>{name} anauliza: kanuni hii ibadilike?</translation>
        </message>
    </context>
    <context>
        <name>SentLine</name>
        <message>
            <source>The number that money is sent to was changed: pay in cash only, until the server or the laptop that numbers has answered a day after the change</source>
            <translation>Nambari ya kutumia pesa imebadilishwa: lipa taslimu tu, hadi seva au kompyuta inayotoa namba ijibu siku moja baada ya mabadiliko</translation>
        </message>
        <message>
            <source>The number that money is sent to was changed: pay in cash only until {when}</source>
            <translation>Nambari ya kutumia pesa imebadilishwa: lipa taslimu tu hadi {when}</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message>
            <source>Allowed by {names}</source>
            <translation>Imeruhusiwa na {names}</translation>
        </message>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>PIN hii si sahihi. Jaribio %Ln limebaki.</numerusform>
                <numerusform>PIN hii si sahihi. Majaribio %Ln yamebaki.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TwoPeopleLine</name>
        <message>
            <source>A turn was paid out twice. Until that is decided on To decide, money leaves the same fund only with the PIN of another officer.</source>
            <translation>Zamu moja imelipwa mara mbili. Hadi hilo liamuliwe kwenye “Ya kuamua”, pesa hutoka kwenye mfuko huo kwa PIN ya kiongozi mwingine tu.</translation>
        </message>
        <message>
            <source>A turn was paid out twice, and no other officer has a PIN. Until that is decided, what leaves the same fund is written, and asked about on To decide.</source>
            <translation>Zamu moja imelipwa mara mbili, na hakuna kiongozi mwingine mwenye PIN. Hadi hilo liamuliwe, kinachotoka kwenye mfuko huo huandikwa, na huulizwa kwenye “Ya kuamua”.</translation>
        </message>
    </context>
</TS>
