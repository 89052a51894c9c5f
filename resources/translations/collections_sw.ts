<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw">
    <context>
        <name>Collections</name>
        <message>
            <source>Promise broken</source>
            <translation>Ahadi imevunjwa</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>Kumbusha</translation>
        </message>
        <message>
            <source>Tell the guarantors</source>
            <translation>Waambie wadhamini</translation>
        </message>
        <message>
            <source>Committee visits</source>
            <translation>Kamati itembelee</translation>
        </message>
        <message>
            <source>Letter of default</source>
            <translation>Barua ya kutolipa</translation>
        </message>
        <message>
            <source>Propose a write-off</source>
            <translation>Pendekeza kufutwa</translation>
        </message>
        <message>
            <source>Flat {label}</source>
            <translation>Nyumba {label}</translation>
        </message>
        <message>
            <source>Loan</source>
            <translation>Mkopo</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>Faini</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Zamu</translation>
        </message>
        <message>
            <source>Welfare</source>
            <translation>Jamii</translation>
        </message>
        <message>
            <source>Savings</source>
            <translation>Akiba</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Hisa</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Adhabu</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>Usajili</translation>
        </message>
        <message>
            <source>Charge of the flat</source>
            <translation>Tozo ya nyumba</translation>
        </message>
        <message>
            <source>Penalties so far</source>
            <translation>Adhabu hadi sasa</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Simu</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Ziara</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Ujumbe</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Barua</translation>
        </message>
        <message>
            <source>Spoke with them</source>
            <translation>Tumezungumza</translation>
        </message>
        <message>
            <source>Promised to pay</source>
            <translation>Ameahidi kulipa</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Hakuna jibu</translation>
        </message>
        <message>
            <source>Not there</source>
            <translation>Hayupo</translation>
        </message>
        <message>
            <source>Says it is wrong</source>
            <translation>Asema si sahihi</translation>
        </message>
        <message>
            <source>Refuses to pay</source>
            <translation>Akataa kulipa</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Imefika</translation>
        </message>
        <message>
            <source>Illness</source>
            <translation>Ugonjwa</translation>
        </message>
        <message>
            <source>Death in the family</source>
            <translation>Msiba katika familia</translation>
        </message>
        <message>
            <source>Lost harvest</source>
            <translation>Mavuno yameharibika</translation>
        </message>
        <message>
            <source>Lost work</source>
            <translation>Amepoteza kazi</translation>
        </message>
        <message>
            <source>Fire or flood</source>
            <translation>Moto au mafuriko</translation>
        </message>
        <message>
            <source>Other reason</source>
            <translation>Sababu nyingine</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Imetimizwa</translation>
        </message>
        <message>
            <source>Until {day}</source>
            <translation>Hadi {day}</translation>
        </message>
        <message>
            <source>Broken on {day}</source>
            <translation>Imevunjwa {day}</translation>
        </message>
        <message>
            <source>Dues paid on time</source>
            <translation>Malipo kwa wakati</translation>
        </message>
        <message>
            <source>Full contributions</source>
            <translation>Michango kamili</translation>
        </message>
        <message>
            <source>Loans repaid</source>
            <translation>Mikopo iliyolipwa</translation>
        </message>
        <message>
            <source>Came to meetings</source>
            <translation>Mahudhurio</translation>
        </message>
        <message>
            <source>Owes of the limit</source>
            <translation>Deni kati ya kikomo</translation>
        </message>
        <message>
            <source>Months as a member</source>
            <translation>Miezi ya uanachama</translation>
        </message>
        <message>
            <source>{part} of {whole}</source>
            <translation>{part} kati ya {whole}</translation>
        </message>
        <message>
            <source>{count}, very late: {late}</source>
            <translation>{count}, kwa kuchelewa sana: {late}</translation>
        </message>
        <message>
            <source>very good</source>
            <translation>nzuri sana</translation>
        </message>
        <message>
            <source>good</source>
            <translation>nzuri</translation>
        </message>
        <message>
            <source>fair</source>
            <translation>ya wastani</translation>
        </message>
        <message>
            <source>weak</source>
            <translation>dhaifu</translation>
        </message>
        <message>
            <source>very weak</source>
            <translation>dhaifu sana</translation>
        </message>
        <message>
            <source>Estimate that a loan is not repaid: {percent}</source>
            <translation>Makadirio kwamba mkopo hautalipwa: {percent}</translation>
        </message>
        <message>
            <source>A loan by the usual rules</source>
            <translation>Mkopo kwa kanuni za kawaida</translation>
        </message>
        <message>
            <source>Begin with a smaller loan</source>
            <translation>Anza na mkopo mdogo</translation>
        </message>
        <message>
            <source>Ask for more guarantors</source>
            <translation>Omba wadhamini zaidi</translation>
        </message>
        <message>
            <source>Let the whole meeting decide</source>
            <translation>Mkutano wote uamue</translation>
        </message>
        <message>
            <source>Wait with a new loan</source>
            <translation>Subirini kwanza kabla ya mkopo mpya</translation>
        </message>
        <message>
            <source>late for over a month</source>
            <translation>amechelewa zaidi ya mwezi</translation>
        </message>
        <message>
            <source>promises were broken</source>
            <translation>ahadi zimevunjwa</translation>
        </message>
        <message>
            <source>the estimate is high</source>
            <translation>makadirio ni makubwa</translation>
        </message>
        <message>
            <source>something is late</source>
            <translation>kuna kilichochelewa</translation>
        </message>
        <message>
            <source>the score is low</source>
            <translation>alama ni ndogo</translation>
        </message>
        <message>
            <source>a member for a short time</source>
            <translation>mwanachama wa muda mfupi</translation>
        </message>
        <message>
            <source>the estimate is not low</source>
            <translation>makadirio si madogo</translation>
        </message>
        <message>
            <source>Weighed: at most {days} days late in half a year, {missed} of the last 3 payments missed, owes {leverage} of the limit, came to {attendance} of the meetings, {months} months a member, {loan}.</source>
            <translation>Vilivyopimwa: alichelewa siku {days} zaidi ndani ya nusu mwaka, malipo {missed} kati ya 3 ya mwisho hayakufika, anadaiwa {leverage} ya kikomo, alihudhuria {attendance} ya mikutano, miezi {months} ya uanachama, {loan}.</translation>
        </message>
        <message>
            <source>a loan was repaid before</source>
            <translation>mkopo ulishalipwa kabla</translation>
        </message>
        <message>
            <source>no loan was repaid yet</source>
            <translation>hakuna mkopo uliolipwa bado</translation>
        </message>
        <message>
            <source>Looked at and not weighed: {penalties} of the penalties unpaid, {burden} of the savings stand for others, the next payment is {instalment} of a usual contribution, last paid {days} days ago, {boxes} rotating boxes, {group} of the group’s loans late over 30 days.</source>
            <translation>Viliangaliwa bila kupimwa: {penalties} ya adhabu haijalipwa, {burden} ya akiba inadhamini wengine, malipo yajayo ni {instalment} ya mchango wa kawaida, alilipa mwisho siku {days} zilizopita, visanduku {boxes} vya mzunguko, {group} ya mikopo ya kikundi imechelewa zaidi ya siku 30.</translation>
        </message>
        <message>
            <source>A loan was agreed anew while it was late.</source>
            <translation>Mkopo ulikubaliwa upya ukiwa umechelewa.</translation>
        </message>
    </context>
    <context>
        <name>CollectionsScreen</name>
        <message>
            <source>What is late</source>
            <translation>Yaliyochelewa</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>Mikopo</translation>
        </message>
        <message>
            <source>Write a contact</source>
            <translation>Andika mawasiliano</translation>
        </message>
        <message>
            <source>New promise</source>
            <translation>Ahadi mpya</translation>
        </message>
        <message>
            <source>Give time</source>
            <translation>Toa muda</translation>
        </message>
        <message>
            <source>Waive</source>
            <translation>Samehe</translation>
        </message>
        <message>
            <source>Score and advice</source>
            <translation>Alama na ushauri</translation>
        </message>
        <message>
            <source>The member</source>
            <translation>Mwanachama</translation>
        </message>
        <message>
            <source>The loan</source>
            <translation>Mkopo</translation>
        </message>
        <message>
            <source>Print the letter</source>
            <translation>Chapisha barua</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>Chapisha orodha</translation>
        </message>
        <message>
            <source>All loans</source>
            <translation>Mikopo yote</translation>
        </message>
        <message>
            <source>Only the officers see everybody’s money</source>
            <translation>Viongozi tu huona pesa za wote</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>Mweka hazina, mwenyekiti au katibu anaweza kufungua ukurasa huu.</translation>
        </message>
        <message>
            <source>Nothing is late</source>
            <translation>Hakuna kilichochelewa</translation>
        </message>
        <message>
            <source>When something is not paid on its day, it stands here the next morning.</source>
            <translation>Kisipolipwa siku yake, kitaonekana hapa kesho yake asubuhi.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Leo</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Yote</translation>
        </message>
        <message>
            <source>The waiver is written</source>
            <translation>Msamaha umeandikwa</translation>
        </message>
        <message>
            <source>{points} of 100</source>
            <translation>{points} kati ya 100</translation>
        </message>
        <message>
            <source>Late with penalties</source>
            <translation>Deni pamoja na adhabu</translation>
        </message>
        <message>
            <source>Loans over 30 days late</source>
            <translation>Mikopo ya siku 30+</translation>
        </message>
        <message>
            <source>May be lost</source>
            <translation>Huenda zikapotea</translation>
        </message>
        <message>
            <source>Health of the group</source>
            <translation>Afya ya kikundi</translation>
        </message>
        <message>
            <source>Letter to the guarantors</source>
            <translation>Barua kwa wadhamini</translation>
        </message>
        <message>
            <source>Letter of default</source>
            <translation>Barua ya kutolipa</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Ahadi</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Jaribu tena</translation>
        </message>
        <message>
            <source>Promise written</source>
            <translation>Ahadi imeandikwa</translation>
        </message>
        <message>
            <source>Contact written</source>
            <translation>Mawasiliano yameandikwa</translation>
        </message>
        <message>
            <source>The vote is written</source>
            <translation>Kura imeandikwa</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Imetenguliwa</translation>
        </message>
        <message>
            <source>Nothing is to be done today.</source>
            <translation>Leo hakuna la kufanya.</translation>
        </message>
        <message>
            <source>Nobody has promised anything yet.</source>
            <translation>Bado hakuna aliyeahidi.</translation>
        </message>
        <message>
            <source>Nothing is late.</source>
            <translation>Hakuna kilichochelewa.</translation>
        </message>
    </context>
    <context>
        <name>ContactSlip</name>
        <message>
            <source>Contact with {name}</source>
            <translation>Mawasiliano na {name}</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Andika</translation>
        </message>
        <message>
            <source>Done with it: {step}</source>
            <translation>Imetimizwa hivyo: {step}</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Kwa njia gani</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Matokeo</translation>
        </message>
        <message>
            <source>What was said (sealed)</source>
            <translation>Yaliyosemwa (yamefungwa)</translation>
        </message>
        <message>
            <source>It is {now}. Nobody is called or visited from {begin} to {end}.</source>
            <translation>Sasa ni {now}. Hakuna anayepigiwa au kutembelewa kati ya {begin} na {end}.</translation>
        </message>
    </context>
    <context>
        <name>HardshipSlip</name>
        <message>
            <source>Time for {name}</source>
            <translation>Muda kwa {name}</translation>
        </message>
        <message>
            <source>Write the vote</source>
            <translation>Andika kura</translation>
        </message>
        <message>
            <source>+30 is in thirty days</source>
            <translation>+30 ni baada ya siku thelathini</translation>
        </message>
        <message>
            <source>No penalties until</source>
            <translation>Bila adhabu hadi</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Kwa nini</translation>
        </message>
        <message>
            <source>Hands for it</source>
            <translation>Mikono ya ndiyo</translation>
        </message>
        <message>
            <source>Hands against it</source>
            <translation>Mikono ya hapana</translation>
        </message>
    </context>
    <context>
        <name>LateTable</name>
        <message>
            <source>To do</source>
            <translation>La kufanya</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Tarehe</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Mwanachama</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Nini</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Siku</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Deni</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Adhabu</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Ahadi</translation>
        </message>
        <message>
            <source>Time was given</source>
            <translation>Amepewa muda</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Hadi</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Ameahidi</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Zimekuja</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Siku ya ahadi</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Hali</translation>
        </message>
    </context>
    <context>
        <name>PersonPanel</name>
        <message>
            <source>Write a contact</source>
            <translation>Andika mawasiliano</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Ahadi</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Alama</translation>
        </message>
        <message>
            <source>Give time</source>
            <translation>Toa muda</translation>
        </message>
        <message>
            <source>Waive</source>
            <translation>Samehe</translation>
        </message>
        <message>
            <source>No phone is written</source>
            <translation>Hakuna simu iliyoandikwa</translation>
        </message>
        <message>
            <source>The meeting gives time, while it runs.</source>
            <translation>Mkutano ndio unaotoa muda, ukiendelea.</translation>
        </message>
        <message>
            <source>{what}: {amount} late since {day}</source>
            <translation>{what}: {amount} zimechelewa tangu {day}</translation>
        </message>
        <message>
            <source>Guarantors: {names}</source>
            <translation>Wadhamini: {names}</translation>
        </message>
        <message>
            <source>Promised {amount}: {state}</source>
            <translation>Ameahidi {amount}: {state}</translation>
        </message>
        <message>
            <source>The meeting gave time until {day}</source>
            <translation>Mkutano umetoa muda hadi {day}</translation>
        </message>
        <message>
            <source>Nobody has spoken with them yet.</source>
            <translation>Bado hakuna aliyezungumza naye.</translation>
        </message>
        <message>
            <source>{day}: {channel}, {result}</source>
            <translation>{day}: {channel}, {result}</translation>
        </message>
        <message>
            <source>Score of {day}</source>
            <translation>Alama ya {day}</translation>
        </message>
        <message>
            <source>Because: {reasons}</source>
            <translation>Kwa sababu: {reasons}</translation>
        </message>
        <message>
            <source>Advice only: the rules and the meeting decide.</source>
            <translation>Ni ushauri tu: kanuni na mkutano ndio huamua.</translation>
        </message>
    </context>
    <context>
        <name>PromiseSlip</name>
        <message>
            <source>{name} promises</source>
            <translation>{name} anaahidi</translation>
        </message>
        <message>
            <source>Write the promise</source>
            <translation>Andika ahadi</translation>
        </message>
        <message>
            <source>+7 is in a week</source>
            <translation>+7 ni baada ya wiki</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Kiasi</translation>
        </message>
        <message>
            <source>By which day?</source>
            <translation>Hadi siku gani?</translation>
        </message>
        <message>
            <source>What was said (sealed)</source>
            <translation>Yaliyosemwa (yamefungwa)</translation>
        </message>
    </context>
    <context>
        <name>ScoreBox</name>
        <message>
            <source>{habit}: {figures}</source>
            <translation>{habit}: {figures}</translation>
        </message>
    </context>
    <context>
        <name>WaiverSlip</name>
        <message>
            <source>Waive for {name}</source>
            <translation>Msamaha kwa {name}</translation>
        </message>
        <message>
            <source>Write the waiver</source>
            <translation>Andika msamaha</translation>
        </message>
        <message>
            <source>{name}, {office}</source>
            <translation>{name}, {office}</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Kiasi</translation>
        </message>
        <message>
            <source>What is waived</source>
            <translation>Kinachosamehewa</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Kwa nini</translation>
        </message>
        <message>
            <source>It stays readable in the book: write nothing private.</source>
            <translation>Itasomeka daima kitabuni: usiandike siri za mtu.</translation>
        </message>
        <message>
            <source>Who allows it</source>
            <translation>Anayeruhusu</translation>
        </message>
        <message>
            <source>Their PIN</source>
            <translation>PIN yake</translation>
        </message>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>PIN hii si sahihi. Jaribio %Ln limebaki.</numerusform>
                <numerusform>PIN hii si sahihi. Majaribio %Ln yamebaki.</numerusform>
            </translation>
        </message>
    </context>
</TS>
