<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw">
    <context>
        <name>PayCard</name>
        <message>
            <source>Cash</source>
            <translation>Taslimu</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Simu</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Benki</translation>
        </message>
        <message>
            <source>The own PIN says that the money was counted and is right.</source>
            <translation>PIN yake inasema pesa zimehesabiwa na ni sahihi.</translation>
        </message>
        <message>
            <source>Thumb on the sheet</source>
            <translation>Kidole kwenye karatasi</translation>
        </message>
        <message>
            <source>Everybody has the own part</source>
            <translation>Kila mmoja ana sehemu yake</translation>
        </message>
        <message numerus="yes">
            <source>%Ln still to come forward: {minor}</source>
            <translation>
                <numerusform>%Ln bado hajaja: {minor}</numerusform>
                <numerusform>%Ln bado hawajaja: {minor}</numerusform>
            </translation>
        </message>
        <message>
            <source>Parts are handed over in an open meeting.</source>
            <translation>Sehemu hutolewa katika mkutano uliofunguliwa.</translation>
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
        <name>PoolDeeds</name>
        <message>
            <source>Give shares back</source>
            <translation>Rudisha hisa</translation>
        </message>
        <message>
            <source>Give savings back</source>
            <translation>Rudisha akiba</translation>
        </message>
        <message>
            <source>Give an advance back</source>
            <translation>Rudisha malipo ya awali</translation>
        </message>
        <message>
            <source>A member leaves</source>
            <translation>Mwanachama anatoka</translation>
        </message>
        <message>
            <source>Agree on a dividend</source>
            <translation>Kubaliana gawio</translation>
        </message>
        <message>
            <source>Hand over a dividend</source>
            <translation>Toa gawio</translation>
        </message>
        <message>
            <source>Interest on savings</source>
            <translation>Riba ya akiba</translation>
        </message>
        <message>
            <source>A loan to the group</source>
            <translation>Mkopo kwa kikundi</translation>
        </message>
        <message>
            <source>Pay the lender</source>
            <translation>Lipa mkopeshaji</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Mwanachama</translation>
        </message>
        <message>
            <source>Lender</source>
            <translation>Mkopeshaji</translation>
        </message>
        <message>
            <source>Number of shares</source>
            <translation>Idadi ya hisa</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Kiasi</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Malipo</translation>
        </message>
        <message>
            <source>Rate, in percent</source>
            <translation>Kiwango, kwa asilimia</translation>
        </message>
        <message>
            <source>Fee, in percent of the savings</source>
            <translation>Ada, asilimia ya akiba</translation>
        </message>
        <message>
            <source>Part given out, in percent</source>
            <translation>Sehemu inayotolewa, kwa asilimia</translation>
        </message>
        <message>
            <source>Tax kept back, in percent</source>
            <translation>Kodi inayokatwa, kwa asilimia</translation>
        </message>
        <message>
            <source>Divided by</source>
            <translation>Hugawanywa kwa</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Kwa nini</translation>
        </message>
        <message>
            <source>Who lends</source>
            <translation>Nani anakopesha</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Kuanzia</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hadi</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>Hulipwa kwa</translation>
        </message>
        <message>
            <source>The member agrees by</source>
            <translation>Mwanachama hukubali kwa</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Taslimu</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Simu</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Benki</translation>
        </message>
        <message>
            <source>Own PIN</source>
            <translation>PIN yake</translation>
        </message>
        <message>
            <source>Thumb on paper</source>
            <translation>Kidole kwenye karatasi</translation>
        </message>
        <message>
            <source>Savings</source>
            <translation>Akiba</translation>
        </message>
        <message>
            <source>Interest paid</source>
            <translation>Riba iliyolipwa</translation>
        </message>
        <message>
            <source>Amount and time (cassation)</source>
            <translation>Kiasi na muda (kuvunja mfuko)</translation>
        </message>
        <message>
            <source>Savings and days</source>
            <translation>Akiba na siku</translation>
        </message>
        <message>
            <source>Money of the group</source>
            <translation>Pesa za kikundi</translation>
        </message>
        <message>
            <source>Savings of the members</source>
            <translation>Akiba za wanachama</translation>
        </message>
        <message>
            <source>Owed by members</source>
            <translation>Madeni ya wanachama</translation>
        </message>
        <message>
            <source>Waits to be handed over</source>
            <translation>Inasubiri kutolewa</translation>
        </message>
        <message>
            <source>Owed to lenders</source>
            <translation>Deni kwa wakopeshaji</translation>
        </message>
    </context>
    <context>
        <name>PoolSlip</name>
        <message>
            <source>Other money of the pool</source>
            <translation>Pesa nyingine za mfuko</translation>
        </message>
        <message>
            <source>This is written in an open meeting.</source>
            <translation>Hii huandikwa katika mkutano uliofunguliwa.</translation>
        </message>
    </context>
    <context>
        <name>RollRows</name>
        <message>
            <source>Not heard of today. Let it send, or write why nobody waits for it:</source>
            <translation>Haijasikika leo. Iache itume, au andika kwa nini haisubiriwi:</translation>
        </message>
        <message>
            <source>{laptop}: no entry yet</source>
            <translation>{laptop}: bado hakuna andiko</translation>
        </message>
        <message>
            <source>{laptop}: last entry {day}</source>
            <translation>{laptop}: andiko la mwisho {day}</translation>
        </message>
    </context>
    <context>
        <name>ShareOut</name>
        <message>
            <source>By shares</source>
            <translation>Kwa hisa</translation>
        </message>
        <message>
            <source>Profit alike for all</source>
            <translation>Faida sawa kwa wote</translation>
        </message>
        <message>
            <source>Own interest back</source>
            <translation>Riba yake kurudishwa</translation>
        </message>
        <message>
            <source>By amount and time</source>
            <translation>Kwa kiasi na muda</translation>
        </message>
        <message>
            <source>By fixed shares</source>
            <translation>Kwa hisa za kudumu</translation>
        </message>
        <message>
            <source>Has it</source>
            <translation>Amepata</translation>
        </message>
        <message>
            <source>{minor} lost</source>
            <translation>{minor} zimepotea</translation>
        </message>
        <message>
            <source>{minor} short</source>
            <translation>{minor} pungufu</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Anasubiri</translation>
        </message>
        <message>
            <source>Nothing to pay out</source>
            <translation>Hakuna cha kulipa</translation>
        </message>
    </context>
    <context>
        <name>ShareOutScreen</name>
        <message>
            <source>Share-out</source>
            <translation>Mgao</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Mikutano</translation>
        </message>
        <message>
            <source>Agree on the share-out</source>
            <translation>Kubaliana mgao</translation>
        </message>
        <message>
            <source>This member comes forward</source>
            <translation>Mwanachama huyu aje</translation>
        </message>
        <message>
            <source>Thumb on the sheet</source>
            <translation>Kidole kwenye karatasi</translation>
        </message>
        <message>
            <source>Other money of the pool</source>
            <translation>Pesa nyingine za mfuko</translation>
        </message>
        <message>
            <source>Social-fund statement</source>
            <translation>Taarifa ya mfuko wa jamii</translation>
        </message>
        <message>
            <source>Grade of the group</source>
            <translation>Alama za kikundi</translation>
        </message>
        <message>
            <source>Share-out sheet</source>
            <translation>Karatasi ya mgao</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Tendua</translation>
        </message>
        <message>
            <source>All meetings</source>
            <translation>Mikutano yote</translation>
        </message>
        <message>
            <source>Only the officers see everybody’s money</source>
            <translation>Maafisa tu huona pesa za kila mtu</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>Mweka hazina, mwenyekiti au katibu anaweza kufungua ukurasa huu.</translation>
        </message>
        <message>
            <source>Nothing to share out yet</source>
            <translation>Bado hakuna cha kugawa</translation>
        </message>
        <message>
            <source>The share-out is agreed</source>
            <translation>Mgao umekubaliwa</translation>
        </message>
        <message>
            <source>{name} has {minor}</source>
            <translation>{name} amepata {minor}</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Imerudishwa</translation>
        </message>
        <message>
            <source>It is written</source>
            <translation>Imeandikwa</translation>
        </message>
        <message>
            <source>Money to pay out</source>
            <translation>Pesa za kugawa</translation>
        </message>
        <message>
            <source>Fund, with loans</source>
            <translation>Mfuko, pamoja na mikopo</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Hisa</translation>
        </message>
        <message>
            <source>One share is worth</source>
            <translation>Thamani ya hisa moja</translation>
        </message>
        <message>
            <source>Still to hand over</source>
            <translation>Bado kutolewa</translation>
        </message>
        <message>
            <source>To hand over</source>
            <translation>Za kutolewa</translation>
        </message>
        <message>
            <source>Stays in the box</source>
            <translation>Zinabaki sandukuni</translation>
        </message>
    </context>
    <context>
        <name>ShareTable</name>
        <message>
            <source>Together</source>
            <translation>Jumla</translation>
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
            <source>Member</source>
            <translation>Mwanachama</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Sehemu</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Zinazorudi</translation>
        </message>
        <message>
            <source>Taken off</source>
            <translation>Zilizokatwa</translation>
        </message>
        <message>
            <source>Gets</source>
            <translation>Anapata</translation>
        </message>
    </context>
    <context>
        <name>WishCard</name>
        <message>
            <source>How it is divided</source>
            <translation>Jinsi ya kugawa</translation>
        </message>
        <message>
            <source>Why so (the vote)</source>
            <translation>Kwa nini hivyo (kura)</translation>
        </message>
        <message>
            <source>The welfare fund</source>
            <translation>Mfuko wa jamii</translation>
        </message>
        <message>
            <source>What whole notes leave over</source>
            <translation>Kinachobaki baada ya noti kamili</translation>
        </message>
        <message>
            <source>Stays</source>
            <translation>Unabaki</translation>
        </message>
        <message>
            <source>Split alike</source>
            <translation>Gawanya sawa</translation>
        </message>
        <message>
            <source>Next cycle</source>
            <translation>Mzunguko ujao</translation>
        </message>
        <message>
            <source>Welfare</source>
            <translation>Jamii</translation>
        </message>
        <message>
            <source>Agree on the share-out</source>
            <translation>Kubaliana mgao</translation>
        </message>
        <message>
            <source>as the rules of the group say</source>
            <translation>kama kanuni za kikundi zinavyosema</translation>
        </message>
        <message>
            <source>It is agreed on in an open meeting.</source>
            <translation>Hukubaliwa katika mkutano uliofunguliwa.</translation>
        </message>
        <message>
            <source>{names}: what is owed is more than the part; the rest is lost for all.</source>
            <translation>{names}: deni ni kubwa kuliko sehemu; linalobaki ni hasara ya wote.</translation>
        </message>
        <message>
            <source>Fines of {minor} are taken off the parts.</source>
            <translation>Faini za {minor} zinakatwa kwenye sehemu.</translation>
        </message>
        <message>
            <source>Fines of {minor} stay owed: nothing is there to take them from.</source>
            <translation>Faini za {minor} zinabaki deni: hakuna cha kuzikatia.</translation>
        </message>
        <message>
            <source>{minor} is not confirmed yet; it stays for the next cycle.</source>
            <translation>{minor} bado hazijathibitishwa; zinabaki kwa mzunguko ujao.</translation>
        </message>
    </context>
</TS>
