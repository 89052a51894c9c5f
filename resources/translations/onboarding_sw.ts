<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw">
    <context>
        <name>Countries</name>
        <message>
            <source>Ivory Coast</source>
            <translation>Kodivaa</translation>
        </message>
        <message>
            <source>Cameroon</source>
            <translation>Kameruni</translation>
        </message>
        <message>
            <source>Ethiopia</source>
            <translation>Uhabeshi</translation>
        </message>
        <message>
            <source>Ghana</source>
            <translation>Ghana</translation>
        </message>
        <message>
            <source>India</source>
            <translation>India</translation>
        </message>
        <message>
            <source>Iran</source>
            <translation>Iran</translation>
        </message>
        <message>
            <source>Kenya</source>
            <translation>Kenya</translation>
        </message>
        <message>
            <source>Malawi</source>
            <translation>Malawi</translation>
        </message>
        <message>
            <source>Nigeria</source>
            <translation>Nijeria</translation>
        </message>
        <message>
            <source>Rwanda</source>
            <translation>Rwanda</translation>
        </message>
        <message>
            <source>Senegal</source>
            <translation>Senegali</translation>
        </message>
        <message>
            <source>Tanzania</source>
            <translation>Tanzania</translation>
        </message>
        <message>
            <source>Uganda</source>
            <translation>Uganda</translation>
        </message>
        <message>
            <source>Zambia</source>
            <translation>Zambia</translation>
        </message>
    </context>
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
            <translation>Jina la kompyuta hii</translation>
        </message>
        <message>
            <source>Passphrase that opens the book</source>
            <translation>Maneno ya siri yanayofungua kitabu</translation>
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
        <name>KindPage</name>
        <message>
            <source>What kind of group is it?</source>
            <translation>Ni kikundi cha aina gani?</translation>
        </message>
        <message>
            <source>Each kind comes with usual rules. Every one of them can be changed.</source>
            <translation>Kila aina huja na kanuni za kawaida. Kila moja inaweza kubadilishwa.</translation>
        </message>
        <message>
            <source>Savings and loans</source>
            <translation>Akiba na mikopo</translation>
        </message>
        <message>
            <source>Members buy shares, borrow, and share out at the end of the year.</source>
            <translation>Wanachama hununua hisa, hukopa, na hugawana mwisho wa mwaka.</translation>
        </message>
        <message>
            <source>Chama, table banking</source>
            <translation>Chama, benki ya mezani</translation>
        </message>
        <message>
            <source>The same contribution from everybody, lent out at every meeting.</source>
            <translation>Mchango sawa kwa wote, hukopeshwa kila mkutano.</translation>
        </message>
        <message>
            <source>Turn, merry-go-round</source>
            <translation>Zamu, mzunguko</translation>
        </message>
        <message>
            <source>Everybody pays, one member takes it all, then the next one.</source>
            <translation>Kila mmoja hulipa, mmoja huchukua yote, kisha mwingine.</translation>
        </message>
        <message>
            <source>Interest-free fund</source>
            <translation>Mfuko bila riba</translation>
        </message>
        <message>
            <source>A monthly fee; who waited longest and paid most borrows first.</source>
            <translation>Ada ya kila mwezi; aliyesubiri zaidi na kulipa zaidi hukopa kwanza.</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>Jengo</translation>
        </message>
        <message>
            <source>The costs of a house, divided among its flats.</source>
            <translation>Gharama za nyumba, hugawanywa kwa vyumba vyake.</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>Jina la kikundi</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Nchi</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Fedha</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalenda</translation>
        </message>
        <message>
            <source>How the pot is given</source>
            <translation>Fedha za zamu hutolewaje</translation>
        </message>
        <message>
            <source>One after the other, the same for all</source>
            <translation>Mmoja baada ya mwingine, sawa kwa wote</translation>
        </message>
        <message>
            <source>Several at a turn, a seat may be shared</source>
            <translation>Kadhaa kwa zamu, kiti kinaweza kugawanywa</translation>
        </message>
        <message>
            <source>Seats are sold; who waits gets more</source>
            <translation>Viti vinauzwa; anayesubiri hupata zaidi</translation>
        </message>
        <message>
            <source>To the highest bid, the discount is divided</source>
            <translation>Kwa dau kubwa zaidi, punguzo linagawanywa</translation>
        </message>
        <message>
            <source>Drawn or bid for, bids are shared at the end of the year</source>
            <translation>Kwa kura au dau, madau hugawanywa mwisho wa mwaka</translation>
        </message>
        <message>
            <source>Western</source>
            <translation>Ya Magharibi</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Ya Kiajemi</translation>
        </message>
    </context>
    <context>
        <name>MeetingsPage</name>
        <message>
            <source>First meeting on</source>
            <translation>Mkutano wa kwanza tarehe</translation>
        </message>
        <message>
            <source>can wait</source>
            <translation>inaweza kusubiri</translation>
        </message>
    </context>
    <context>
        <name>MembersPage</name>
        <message>
            <source>Who are the members?</source>
            <translation>Wanachama ni akina nani?</translation>
        </message>
        <message>
            <source>One name on each line, you first: you are the treasurer. Paste a list if you have one; phones come later.</source>
            <translation>Jina moja kila mstari, wewe kwanza: wewe ni mweka hazina. Bandika orodha ikiwa unayo; simu baadaye.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln members</source>
            <translation>
                <numerusform>mwanachama %Ln</numerusform>
                <numerusform>wanachama %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>{law} asks for {least} to {most} members. You can begin anyway.</source>
            <translation>{law} inataka wanachama {least} hadi {most}. Mnaweza kuanza hata hivyo.</translation>
        </message>
        <message>
            <source>{law} asks for at least {least} members. You can begin anyway.</source>
            <translation>{law} inataka angalau wanachama {least}. Mnaweza kuanza hata hivyo.</translation>
        </message>
        <message>
            <source>{law} allows at most {most} members. You can begin anyway.</source>
            <translation>{law} inaruhusu wanachama {most} kwa upeo. Mnaweza kuanza hata hivyo.</translation>
        </message>
    </context>
    <context>
        <name>OfficersPage</name>
        <message>
            <source>Who holds which office?</source>
            <translation>Nani ana wadhifa gani?</translation>
        </message>
        <message>
            <source>Each types an own PIN now, or later in the settings.</source>
            <translation>Kila mmoja huandika PIN yake sasa, au baadaye kwenye mipangilio.</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Nani</translation>
        </message>
        <message>
            <source>Own PIN</source>
            <translation>PIN yake</translation>
        </message>
        <message>
            <source>Key {n}</source>
            <translation>Ufunguo {n}</translation>
        </message>
        <message>
            <source>Treasurer</source>
            <translation>Mweka hazina</translation>
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
            <source>chosen later</source>
            <translation>atachaguliwa baadaye</translation>
        </message>
        <message>
            <source>A PIN has {least} to {most} digits.</source>
            <translation>PIN ina tarakimu {least} hadi {most}.</translation>
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
            <translation>Anza kitabu</translation>
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
    <context>
        <name>RecoverForm</name>
        <message>
            <source>Open the copy with both recovery sheets</source>
            <translation>Fungua nakala kwa karatasi zote mbili za kurejesha</translation>
        </message>
        <message>
            <source>For a group whose laptops are all lost. The book goes on upon this laptop.</source>
            <translation>Kwa kikundi ambacho kompyuta zake zote zimepotea. Daftari linaendelea kwenye kompyuta hii.</translation>
        </message>
        <message>
            <source>Open the copy</source>
            <translation>Fungua nakala</translation>
        </message>
        <message>
            <source>Words of sheet 1</source>
            <translation>Maneno ya karatasi 1</translation>
        </message>
        <message>
            <source>Words of sheet 2</source>
            <translation>Maneno ya karatasi 2</translation>
        </message>
        <message>
            <source>What this laptop is called</source>
            <translation>Jina la kompyuta hii</translation>
        </message>
        <message>
            <source>A passphrase for this laptop</source>
            <translation>Maneno ya siri ya kompyuta hii</translation>
        </message>
        <message>
            <source>Is any other laptop of the group left? Then join with a code from it instead. Afterwards lock the lost laptops out and make new sheets.</source>
            <translation>Kuna kompyuta nyingine ya kikundi iliyobaki? Basi jiunge kwa namba kutoka kwayo. Baadaye zifungie nje kompyuta zilizopotea na utengeneze karatasi mpya.</translation>
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <source>Ask the members and fill in the boxes.</source>
            <translation>Waulize wanachama na ujaze visanduku.</translation>
        </message>
    </context>
    <context>
        <name>SignPage</name>
        <message>
            <source>Read these rules aloud</source>
            <translation>Soma kanuni hizi kwa sauti</translation>
        </message>
        <message>
            <source>When everybody agrees, begin the book. Print them there and let all sign.</source>
            <translation>Wote wakikubali, anza kitabu. Zichapishe humo na wote watie sahihi.</translation>
        </message>
        <message>
            <source>Passphrase that opens the book</source>
            <translation>Maneno ya siri yanayofungua kitabu</translation>
        </message>
        <message>
            <source>The box that goes round</source>
            <translation>Sanduku la zamu</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <source>Loan fund</source>
            <translation>Mfuko wa mikopo</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>Jengo</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Zamu</translation>
        </message>
        <message>
            <source>First laptop</source>
            <translation>Kompyuta ya kwanza</translation>
        </message>
        <message>
            <source>Our group rules</source>
            <translation>Kanuni zetu za kikundi</translation>
        </message>
        <message>
            <source>What you wrote stays while this window is open. You can look at every page again.</source>
            <translation>Ulichoandika kinabaki dirisha likiwa wazi. Unaweza kuangalia kila ukurasa tena.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Rudi</translation>
        </message>
        <message>
            <source>What kind of group</source>
            <translation>Aina ya kikundi</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Wanachama</translation>
        </message>
        <message>
            <source>Read and sign</source>
            <translation>Soma na utie sahihi</translation>
        </message>
        <message>
            <source>Next: {page}</source>
            <translation>Mbele: {page}</translation>
        </message>
        <message>
            <source>Next: the old book</source>
            <translation>Mbele: kitabu cha zamani</translation>
        </message>
        <message>
            <source>Begin the book</source>
            <translation>Anza kitabu</translation>
        </message>
    </context>
</TS>
