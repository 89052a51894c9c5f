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
        <name>FirstRun</name>
        <message>
            <source>Which copy?</source>
            <translation>Nakala gani?</translation>
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
    <context>
        <name>Form</name>
        <message>
            <source>Back</source>
            <translation>Rudi</translation>
        </message>
    </context>
    <context>
        <name>JoinForm</name>
        <message>
            <source>Join a group</source>
            <translation>Jiunge na kikundi</translation>
        </message>
        <message>
            <source>An officer of the group lets this laptop in. Have her screen beside you.</source>
            <translation>Kiongozi wa kikundi huiruhusu laptopu hii. Skrini yake iwe kando yako.</translation>
        </message>
        <message>
            <source>Join with the code</source>
            <translation>Jiunge kwa msimbo</translation>
        </message>
        <message>
            <source>What this laptop is called</source>
            <translation>Laptopu hii inaitwaje</translation>
        </message>
        <message>
            <source>Passphrase that opens the book</source>
            <translation>Neno la siri la kufungua daftari</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <translation>Anwani ya seva</translation>
        </message>
        <message>
            <source>Code on her screen</source>
            <translation>Msimbo kwenye skrini yake</translation>
        </message>
        <message>
            <source>With network</source>
            <translation>Kwa mtandao</translation>
        </message>
        <message>
            <source>She shows a code under Settings, Sending, Add a device.</source>
            <translation>Anaonyesha msimbo chini ya Mipangilio, Kutuma, Ongeza kifaa.</translation>
        </message>
        <message>
            <source>With a stick</source>
            <translation>Kwa fleshi</translation>
        </message>
        <message>
            <source>Write a request to a stick, let her read it under Add a device, and open the welcome she writes.</source>
            <translation>Andika ombi kwenye fleshi, alisome chini ya Ongeza kifaa, kisha fungua karibu anayoandika.</translation>
        </message>
        <message>
            <source>1. Write the request</source>
            <translation>1. Andika ombi</translation>
        </message>
        <message>
            <source>2. Open the welcome</source>
            <translation>2. Fungua karibu</translation>
        </message>
        <message>
            <source>New laptop</source>
            <translation>Laptopu mpya</translation>
        </message>
        <message>
            <source>These words must stand on her screen too: {words}</source>
            <translation>Maneno haya lazima yawe kwenye skrini yake pia: {words}</translation>
        </message>
        <message>
            <source>Where is the stick?</source>
            <translation>Fleshi iko wapi?</translation>
        </message>
        <message>
            <source>Which file?</source>
            <translation>Faili gani?</translation>
        </message>
    </context>
    <context>
        <name>NewGroupForm</name>
        <message>
            <source>Start a new group</source>
            <translation>Anzisha kikundi kipya</translation>
        </message>
        <message>
            <source>What is not known today can stay empty.</source>
            <translation>Kisichojulikana leo kinaweza kubaki tupu.</translation>
        </message>
        <message>
            <source>Begin the book</source>
            <translation>Anzisha daftari</translation>
        </message>
        <message>
            <source>The group and its money</source>
            <translation>Kikundi na pesa zake</translation>
        </message>
        <message>
            <source>The people</source>
            <translation>Watu</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>Jina la kikundi</translation>
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
            <source>One share costs</source>
            <translation>Hisa moja ni</translation>
        </message>
        <message>
            <source>Welfare at each meeting</source>
            <translation>Mfuko wa jamii kila mkutano</translation>
        </message>
        <message>
            <source>For the turn at each meeting</source>
            <translation>Kwa zamu kila mkutano</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Mikutano</translation>
        </message>
        <message>
            <source>First meeting on</source>
            <translation>Mkutano wa kwanza tarehe</translation>
        </message>
        <message>
            <source>Passphrase that opens the book</source>
            <translation>Neno la siri la kufungua daftari</translation>
        </message>
        <message>
            <source>Western</source>
            <translation>Kimagharibi</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Kiajemi</translation>
        </message>
        <message numerus="yes">
            <source>every %Ln days</source>
            <translation>
                <numerusform>kila siku %Ln</numerusform>
                <numerusform>kila siku %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>One name on each line, you first: you are the treasurer. A list can be pasted.</source>
            <translation>Jina moja kila mstari, wewe kwanza: wewe ni mweka hazina. Orodha inaweza kubandikwa.</translation>
        </message>
        <message>
            <source>Chairperson</source>
            <translation>Mwenyekiti</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Katibu</translation>
        </message>
        <message>
            <source>Key {n}</source>
            <translation>Ufunguo {n}</translation>
        </message>
        <message>
            <source>Your PIN</source>
            <translation>PIN yako</translation>
        </message>
        <message>
            <source>First laptop</source>
            <translation>Laptopu ya kwanza</translation>
        </message>
        <message>
            <source>chosen later</source>
            <translation>atachaguliwa baadaye</translation>
        </message>
        <message>
            <source>PIN taken. The others type theirs in Settings.</source>
            <translation>PIN imepokelewa. Wengine waandike zao kwenye Mipangilio.</translation>
        </message>
        <message>
            <source>4 to 6 digits, then Enter. The others type theirs in Settings.</source>
            <translation>Tarakimu 4 hadi 6, kisha Enter. Wengine waandike zao kwenye Mipangilio.</translation>
        </message>
    </context>
    <context>
        <name>OldBookForm</name>
        <message>
            <source>The last page of the old book</source>
            <translation>Ukurasa wa mwisho wa daftari la zamani</translation>
        </message>
        <message>
            <source>Only the balances of today. The old book stays valid for everything before.</source>
            <translation>Masalio ya leo tu. Daftari la zamani linabaki halali kwa yote ya awali.</translation>
        </message>
        <message>
            <source>Begin the book</source>
            <translation>Anzisha daftari</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Akiba</translation>
        </message>
        <message>
            <source>Loan not repaid</source>
            <translation>Mkopo uliobaki</translation>
        </message>
        <message>
            <source>Meetings to repay it</source>
            <translation>Mikutano ya kulipa</translation>
        </message>
        <message>
            <source>Is every meeting typed in a table already?</source>
            <translation>Je, kila mkutano umeshaandikwa kwenye jedwali?</translation>
        </message>
        <message>
            <source>Read a CSV or Excel file…</source>
            <translation>Soma faili ya CSV au Excel…</translation>
        </message>
        <message>
            <source>Where the money is</source>
            <translation>Pesa ziko wapi</translation>
        </message>
        <message>
            <source>In the box</source>
            <translation>Kwenye sanduku</translation>
        </message>
        <message>
            <source>On the phone</source>
            <translation>Kwenye simu</translation>
        </message>
        <message>
            <source>At the bank</source>
            <translation>Benki</translation>
        </message>
        <message>
            <source>Of it welfare</source>
            <translation>Kati yake mfuko wa jamii</translation>
        </message>
        <message>
            <source>Line {line}: {sentence}</source>
            <translation>Mstari {line}: {sentence}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more lines are wrong.</source>
            <translation>
                <numerusform>Mstari %Ln mwingine una kosa.</numerusform>
                <numerusform>Mistari %Ln mingine ina makosa.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was brought in.</source>
            <translation>Hakuna kilichoingizwa.</translation>
        </message>
        <message>
            <source>Which file?</source>
            <translation>Faili gani?</translation>
        </message>
        <message>
            <source>Both sides agree.</source>
            <translation>Pande zote mbili zinalingana.</translation>
        </message>
        <message>
            <source>{amount} more than members saved: profit of the years before.</source>
            <translation>{amount} zaidi ya akiba ya wanachama: faida ya miaka iliyopita.</translation>
        </message>
        <message>
            <source>{amount} are missing. You can begin; the difference stays visible.</source>
            <translation>{amount} zimekosekana. Unaweza kuanza; tofauti itabaki ikionekana.</translation>
        </message>
    </context>
</TS>
