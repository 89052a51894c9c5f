<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw">
    <context>
        <name>Collect</name>
        <message>
            <source>thousand toman</source>
            <translation>elfu toman</translation>
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
            <source>Turn</source>
            <translation>Zamu</translation>
        </message>
        <message>
            <source>Fines</source>
            <translation>Faini</translation>
        </message>
        <message>
            <source>Loan</source>
            <translation>Mkopo</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Ada</translation>
        </message>
        <message>
            <source>Arrears</source>
            <translation>Malimbikizo</translation>
        </message>
        <message>
            <source>{price} each · {min} to {max}</source>
            <translation>{price} kila moja · {min}–{max}</translation>
        </message>
        <message>
            <source>due today</source>
            <translation>ya leo</translation>
        </message>
        <message>
            <source>by the rules</source>
            <translation>kwa kanuni</translation>
        </message>
        <message>
            <source>{price} each</source>
            <translation>{price} kila mtu</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Taslimu</translation>
        </message>
        <message>
            <source>M-Pesa</source>
            <translation>M-Pesa</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Benki</translation>
        </message>
        <message>
            <source>USDT</source>
            <translation>USDT</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Njia mbili</translation>
        </message>
        <message>
            <source>Absent — sent apology</source>
            <translation>Hayupo — ameomba radhi</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Hayupo</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>inatarajiwa</translation>
        </message>
        <message>
            <source>typed, not written</source>
            <translation>imechapwa, haijaandikwa</translation>
        </message>
        <message>
            <source>written</source>
            <translation>imeandikwa</translation>
        </message>
        <message>
            <source>written, other than expected</source>
            <translation>imeandikwa, tofauti na ilivyotarajiwa</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>imefungwa</translation>
        </message>
        <message>
            <source>written twice</source>
            <translation>imeandikwa mara mbili</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>hayupo</translation>
        </message>
    </context>
    <context>
        <name>CollectHeader</name>
        <message>
            <source>Member</source>
            <translation>Mwanachama</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>Amelipa kwa</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Jumla</translation>
        </message>
    </context>
    <context>
        <name>CollectScreen</name>
        <message>
            <source>Collect</source>
            <translation>Kusanya</translation>
        </message>
        <message>
            <source>Paid exactly</source>
            <translation>Amelipa kamili</translation>
        </message>
        <message>
            <source>Other amount</source>
            <translation>Kiasi kingine</translation>
        </message>
        <message>
            <source>Next box</source>
            <translation>Kisanduku kifuatacho</translation>
        </message>
        <message>
            <source>A–Z</source>
            <translation>A–Z</translation>
        </message>
        <message>
            <source>Find name</source>
            <translation>Tafuta jina</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Hayupo</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Chenji</translation>
        </message>
        <message>
            <source>All the rest paid exactly</source>
            <translation>Wengine wote kamili</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Tengua</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Vitufe vyote</translation>
        </message>
    </context>
    <context>
        <name>CollectedSoFar</name>
        <message>
            <source>Collected so far</source>
            <translation>Zilizokusanywa</translation>
        </message>
        <message>
            <source>Cash in the box now</source>
            <translation>Taslimu sandukuni</translation>
        </message>
    </context>
    <context>
        <name>LastEntryCard</name>
        <message>
            <source>Last entry</source>
            <translation>Ingizo la mwisho</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Tengua</translation>
        </message>
        <message>
            <source>Nothing written yet</source>
            <translation>Bado hakuna kilichoandikwa</translation>
        </message>
        <message numerus="yes">
            <source>%Ln members paid exactly</source>
            <translation>
                <numerusform>Mwanachama %Ln amelipa kamili</numerusform>
                <numerusform>Wanachama %Ln wamelipa kamili</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} paid {amount}</source>
            <translation>{name} amelipa {amount}</translation>
        </message>
    </context>
    <context>
        <name>NowPaying</name>
        <message>
            <source>Now paying</source>
            <translation>Anayelipa sasa</translation>
        </message>
        <message>
            <source>Savings so far</source>
            <translation>Akiba hadi sasa</translation>
        </message>
        <message>
            <source>No loan</source>
            <translation>Hana mkopo</translation>
        </message>
        <message>
            <source>Loan</source>
            <translation>Mkopo</translation>
        </message>
        <message>
            <source>To pay now</source>
            <translation>Alipe sasa</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Andika</translation>
        </message>
        <message>
            <source>Paid exactly</source>
            <translation>Amelipa kamili</translation>
        </message>
        <message>
            <source>Cash given</source>
            <translation>Pesa aliyotoa</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Chenji</translation>
        </message>
        <message numerus="yes">
            <source>%Ln shares</source>
            <translation>
                <numerusform>hisa %Ln</numerusform>
                <numerusform>hisa %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RowDetail</name>
        <message>
            <source>Note</source>
            <translation>Maelezo</translation>
        </message>
        <message>
            <source>Paid by somebody else: name</source>
            <translation>Amelipiwa na mwingine: jina</translation>
        </message>
    </context>
    <context>
        <name>TotalsBar</name>
        <message>
            <source>Collected</source>
            <translation>Zimekusanywa</translation>
        </message>
        <message numerus="yes">
            <source>%Ln still to pay</source>
            <translation>
                <numerusform>%Ln bado hajalipa</numerusform>
                <numerusform>%Ln bado hawajalipa</numerusform>
            </translation>
        </message>
        <message>
            <source>Everybody has paid</source>
            <translation>Wote wamelipa</translation>
        </message>
    </context>
</TS>
