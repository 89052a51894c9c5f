<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw">
    <context>
        <name>HistoryCard</name>
        <message>
            <source>How the rules came about</source>
            <translation>Jinsi kanuni zilivyokuja</translation>
        </message>
        <message>
            <source>The first rules</source>
            <translation>Kanuni za kwanza</translation>
        </message>
        <message>
            <source>The same rules</source>
            <translation>Kanuni zile zile</translation>
        </message>
        <message>
            <source>{rules}: without effect, others were agreed on first</source>
            <translation>{rules}: bila nguvu, nyingine zilikubaliwa kwanza</translation>
        </message>
    </context>
    <context>
        <name>ProposalCard</name>
        <message>
            <source>Proposed</source>
            <translation>Imependekezwa</translation>
        </message>
        <message>
            <source>by {name}, from {day}</source>
            <translation>na {name}, kuanzia {day}</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Imekubaliwa</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Imekataliwa</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Ondoa</translation>
        </message>
        <message>
            <source>This proposal cannot be read by this version.</source>
            <translation>Pendekezo hili halisomeki na toleo hili.</translation>
        </message>
        <message>
            <source>instead of: {rule}</source>
            <translation>badala ya: {rule}</translation>
        </message>
        <message>
            <source>Agreed. It holds from the first meeting on {day} or later.</source>
            <translation>Imekubaliwa. Inaanza mkutano wa kwanza wa {day} au baadaye.</translation>
        </message>
        <message>
            <source>Agreed, but the same rule was changed meanwhile. Propose it anew.</source>
            <translation>Imekubaliwa, lakini kanuni hiyo ilibadilishwa kabla. Pendekeza upya.</translation>
        </message>
        <message>
            <source>The same rule was changed since. Withdraw it and propose it anew.</source>
            <translation>Kanuni hiyo imebadilishwa tangu hapo. Iondoe na upendekeze upya.</translation>
        </message>
        <message>
            <source>It waits for the vote of a meeting.</source>
            <translation>Inasubiri kura ya mkutano.</translation>
        </message>
        <message>
            <source>for</source>
            <translation>wanaunga</translation>
        </message>
        <message>
            <source>against</source>
            <translation>wanapinga</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>kimya</translation>
        </message>
    </context>
    <context>
        <name>RuleChangeScreen</name>
        <message>
            <source>Propose other rules</source>
            <translation>Pendekeza kanuni nyingine</translation>
        </message>
        <message>
            <source>Group rules</source>
            <translation>Kanuni za kikundi</translation>
        </message>
        <message>
            <source>Next box</source>
            <translation>Kisanduku kifuatacho</translation>
        </message>
        <message>
            <source>Switch on or off</source>
            <translation>Washa au zima</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>Pendekeza</translation>
        </message>
        <message>
            <source>Only the officers propose rules</source>
            <translation>Viongozi pekee hupendekeza kanuni</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>Mweka hazina, mwenyekiti au katibu anaweza kufungua ukurasa huu.</translation>
        </message>
        <message>
            <source>Holds from</source>
            <translation>Inaanza</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Kwa nini</translation>
        </message>
        <message>
            <source>Nothing changes before the vote. What was due until then stays as it was.</source>
            <translation>Hakuna kinachobadilika kabla ya kura. Kilichodaiwa hadi hapo kinabaki vilevile.</translation>
        </message>
        <message>
            <source>The proposal is written; the vote of a meeting decides</source>
            <translation>Pendekezo limeandikwa; kura ya mkutano itaamua</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>since {day}, agreed by {yes} to {no}, written by {name}</source>
            <translation>tangu {day}, kwa kura {yes} dhidi ya {no}, iliandikwa na {name}</translation>
        </message>
        <message>
            <source>since {day}, agreed by vote, written by {name}</source>
            <translation>tangu {day}, kwa kura, iliandikwa na {name}</translation>
        </message>
        <message>
            <source>since {day}, written by {name}</source>
            <translation>tangu {day}, iliandikwa na {name}</translation>
        </message>
    </context>
    <context>
        <name>RulesScreen</name>
        <message>
            <source>Group rules</source>
            <translation>Kanuni za kikundi</translation>
        </message>
        <message>
            <source>rules</source>
            <translation>kanuni</translation>
        </message>
        <message>
            <source>The rules of the group</source>
            <translation>Kanuni za kikundi</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>Sehemu ifuatayo</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Badilisha</translation>
        </message>
        <message>
            <source>Print the rules</source>
            <translation>Chapisha kanuni</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Soma tena</translation>
        </message>
        <message>
            <source>The vote is written: agreed</source>
            <translation>Kura imeandikwa: imekubaliwa</translation>
        </message>
        <message>
            <source>The vote is written: refused</source>
            <translation>Kura imeandikwa: imekataliwa</translation>
        </message>
        <message>
            <source>The proposal is withdrawn</source>
            <translation>Pendekezo limeondolewa</translation>
        </message>
    </context>
    <context>
        <name>SectionCard</name>
        <message>
            <source>Change</source>
            <translation>Badilisha</translation>
        </message>
        <message>
            <source>These rules were written by a newer version. Install it to read them.</source>
            <translation>Kanuni hizi ziliandikwa na toleo jipya zaidi. Lisakinishe ili kuzisoma.</translation>
        </message>
        <message>
            <source>Kinds of loan</source>
            <translation>Aina za mikopo</translation>
        </message>
        <message>
            <source>Offices and PINs</source>
            <translation>Vyeo na PIN</translation>
        </message>
    </context>
</TS>
