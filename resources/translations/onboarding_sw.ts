<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw">
    <context>
        <name>Cover</name>
        <message>
            <source>Daftari</source>
            <translation>Daftari</translation>
        </message>
        <message>
            <source>The group’s book.</source>
            <translation>Daftari la kikundi.</translation>
        </message>
        <message>
            <source>Works without network.</source>
            <translation>Linafanya kazi bila mtandao.</translation>
        </message>
        <message>
            <source>Your book stays on this computer. It is sent to the other officers only when you say so.</source>
            <translation>Daftari lako hubaki kwenye kompyuta hii. Hutumwa kwa viongozi wengine unaposema tu.</translation>
        </message>
    </context>
    <context>
        <name>FirstRunScreen</name>
        <message>
            <source>What do you want to do?</source>
            <translation>Unataka kufanya nini?</translation>
        </message>
        <message>
            <source>{members} members, {meetings} meetings. Nothing you do there is real.</source>
            <translation>Wanachama {members}, mikutano {meetings}. Hakuna cha kweli humo.</translation>
        </message>
        <message>
            <source>Try with a made-up group</source>
            <translation>Jaribu na kikundi cha mfano</translation>
        </message>
        <message>
            <source>Start a new group</source>
            <translation>Anzisha kikundi kipya</translation>
        </message>
        <message>
            <source>Write the members and the rules. About {minutes} minutes.</source>
            <translation>Andika wanachama na kanuni. Kama dakika {minutes}.</translation>
        </message>
        <message>
            <source>Bring in our paper book or Excel</source>
            <translation>Leta daftari letu la karatasi au Excel</translation>
        </message>
        <message>
            <source>Type only the balances of today. The old book stays valid.</source>
            <translation>Chapa salio la leo tu. Daftari la zamani hubaki halali.</translation>
        </message>
        <message>
            <source>Join a group that already uses Daftari</source>
            <translation>Jiunge na kikundi kinachotumia Daftari</translation>
        </message>
        <message>
            <source>The treasurer shows you a code on her screen.</source>
            <translation>Mweka hazina atakuonyesha nambari kwenye skrini yake.</translation>
        </message>
        <message>
            <source>Restore from a USB stick or file</source>
            <translation>Rejesha kutoka USB au faili</translation>
        </message>
        <message>
            <source>Numbers {keys} choose</source>
            <translation>Nambari {keys} huchagua</translation>
        </message>
    </context>
</TS>
