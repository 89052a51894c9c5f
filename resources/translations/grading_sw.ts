<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw">
    <context>
        <name>Grading</name>
        <message>
            <source>They come to the meetings</source>
            <translation>Wanahudhuria mikutano</translation>
        </message>
        <message>
            <source>They save at every meeting</source>
            <translation>Wanaweka akiba kila mkutano</translation>
        </message>
        <message>
            <source>The fund is lent</source>
            <translation>Mfuko unakopeshwa</translation>
        </message>
        <message>
            <source>Loans are paid back</source>
            <translation>Mikopo inalipwa</translation>
        </message>
        <message>
            <source>The books are right</source>
            <translation>Vitabu ni sahihi</translation>
        </message>
        <message>
            <source>The rules are kept</source>
            <translation>Kanuni zinafuatwa</translation>
        </message>
    </context>
    <context>
        <name>GradingScreen</name>
        <message>
            <source>Grade of the group</source>
            <translation>Alama za kikundi</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Mikutano</translation>
        </message>
        <message>
            <source>Print the grade</source>
            <translation>Chapisha alama</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Rudi</translation>
        </message>
        <message>
            <source>Only the officers see everybody’s money</source>
            <translation>Viongozi tu ndio huona pesa za wote</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>Mweka hazina, mwenyekiti au katibu anaweza kufungua ukurasa huu.</translation>
        </message>
        <message>
            <source>Nothing to grade yet</source>
            <translation>Hakuna cha kupima bado</translation>
        </message>
        <message>
            <source>After the first closed meeting the grade stands here.</source>
            <translation>Baada ya mkutano wa kwanza kufungwa alama zitakuwa hapa.</translation>
        </message>
        <message>
            <source>Points of 100</source>
            <translation>Alama kati ya 100</translation>
        </message>
        <message>
            <source>Meetings looked at</source>
            <translation>Mikutano iliyoangaliwa</translation>
        </message>
        <message>
            <source>From, to</source>
            <translation>Kuanzia, hadi</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Kipengele</translation>
        </message>
        <message>
            <source>Counted from</source>
            <translation>Imehesabiwa kutoka</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Sehemu</translation>
        </message>
        <message>
            <source>Counts for</source>
            <translation>Uzito</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Alama</translation>
        </message>
        <message>
            <source>What a part counts for stands in the terms of the self-help group.</source>
            <translation>Uzito wa kila kipengele uko katika masharti ya kikundi cha kujisaidia.</translation>
        </message>
        <message>
            <source>{good} of {of}</source>
            <translation>{good} kati ya {of}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Jaribu tena</translation>
        </message>
    </context>
</TS>
