<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw">
    <context>
        <name>HomeScreen</name>
        <message>
            <source>Roll</source>
            <translation>Orodha</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Tafuta chochote</translation>
        </message>
        <message>
            <source>Print roll</source>
            <translation>Chapisha orodha</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Jaribu tena</translation>
        </message>
    </context>
    <context>
        <name>LastMeeting</name>
        <message>
            <source>Read out at the start</source>
            <translation>Soma mwanzoni</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Zilizokusanywa</translation>
        </message>
        <message>
            <source>Lent</source>
            <translation>Zilizokopeshwa</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>Zilizolipwa</translation>
        </message>
        <message>
            <source>Box closed with</source>
            <translation>Sanduku lilifungwa na</translation>
        </message>
        <message>
            <source>Last meeting, {day}</source>
            <translation>Mkutano uliopita, {day}</translation>
        </message>
        <message>
            <source>Turn paid</source>
            <translation>Zamu iliyolipwa</translation>
        </message>
    </context>
    <context>
        <name>MeetingCard</name>
        <message>
            <source>Print roll</source>
            <translation>Chapisha orodha</translation>
        </message>
        <message>
            <source>Practise first</source>
            <translation>Jizoeze kwanza</translation>
        </message>
        <message>
            <source>No meeting is planned</source>
            <translation>Hakuna mkutano uliopangwa</translation>
        </message>
        <message>
            <source>Write the first meeting date.</source>
            <translation>Andika tarehe ya mkutano wa kwanza.</translation>
        </message>
        <message>
            <source>Write the date</source>
            <translation>Andika tarehe</translation>
        </message>
        <message>
            <source>Go on with the meeting</source>
            <translation>Endelea na mkutano</translation>
        </message>
        <message>
            <source>Start the meeting</source>
            <translation>Anza mkutano</translation>
        </message>
        <message>
            <source>Hold it today</source>
            <translation>Fanya leo</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary starts the meeting.</source>
            <translation>Mweka hazina, mwenyekiti au katibu huanzisha mkutano.</translation>
        </message>
        <message>
            <source>Meeting {no} is paused</source>
            <translation>Mkutano {no} umesimama</translation>
        </message>
        <message>
            <source>Meeting {no} is open</source>
            <translation>Mkutano wa {no} umefunguliwa</translation>
        </message>
        <message>
            <source>Meeting {no} starts at {time}</source>
            <translation>Mkutano wa {no} unaanza saa {time}</translation>
        </message>
        <message>
            <source>Meeting {no} was planned for {day}</source>
            <translation>Mkutano wa {no} ulipangwa {day}</translation>
        </message>
        <message>
            <source>Meeting {no} is on {day}</source>
            <translation>Mkutano wa {no} ni {day}</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>Bado hakuna kilichoandikwa.</translation>
        </message>
        <message>
            <source>Last entry: {name} {amount}, {time}</source>
            <translation>Ingizo la mwisho: {name} {amount}, {time}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln members</source>
            <translation>
                <numerusform>mwanachama %Ln</numerusform>
                <numerusform>wanachama %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %Ln days</source>
            <translation>
                <numerusform>Baada ya siku %Ln</numerusform>
                <numerusform>Baada ya siku %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Kesho</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Sasa</translation>
        </message>
        <message numerus="yes">
            <source>In %Ln minutes</source>
            <translation>
                <numerusform>Baada ya dakika %Ln</numerusform>
                <numerusform>Baada ya dakika %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %Ln hours</source>
            <translation>
                <numerusform>Baada ya saa %Ln</numerusform>
                <numerusform>Baada ya saa %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Keys: {names}</source>
            <translation>Funguo: {names}</translation>
        </message>
        <message>
            <source>Nobody holds a key yet</source>
            <translation>Bado hakuna mwenye ufunguo</translation>
        </message>
        <message>
            <source>No meeting was closed yet</source>
            <translation>Bado hakuna mkutano uliofungwa</translation>
        </message>
        <message>
            <source>Box closed with</source>
            <translation>Sanduku lilifungwa na</translation>
        </message>
        <message>
            <source>In the box now</source>
            <translation>Sasa sandukuni</translation>
        </message>
        <message>
            <source>The book was never copied</source>
            <translation>Daftari halijanakiliwa</translation>
        </message>
        <message>
            <source>Copy now</source>
            <translation>Nakili sasa</translation>
        </message>
        <message numerus="yes">
            <source>No copy of the book for %Ln days</source>
            <translation>
                <numerusform>Hakuna nakala kwa siku %Ln</numerusform>
                <numerusform>Hakuna nakala kwa siku %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Book copied today, {time}</source>
            <translation>Daftari limenakiliwa leo, {time}</translation>
        </message>
        <message>
            <source>Book copied on {day}</source>
            <translation>Daftari lilinakiliwa {day}</translation>
        </message>
        <message>
            <source>Battery {percent}%: charge it now</source>
            <translation>Betri {percent}%: chaji sasa</translation>
        </message>
        <message>
            <source>Battery {percent}%</source>
            <translation>Betri {percent}%</translation>
        </message>
    </context>
    <context>
        <name>NeedRows</name>
        <message numerus="yes">
            <source>%Ln more</source>
            <translation>
                <numerusform>%Ln zaidi</numerusform>
                <numerusform>%Ln zaidi</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NeedsCard</name>
        <message>
            <source>Needs you</source>
            <translation>Yanakuhitaji</translation>
        </message>
        <message>
            <source>Nothing here stops the meeting</source>
            <translation>Hakuna kinachozuia mkutano</translation>
        </message>
        <message>
            <source>Nothing waits for you.</source>
            <translation>Hakuna kinachokusubiri.</translation>
        </message>
        <message>
            <source>{name}’s payment came after the meeting was signed</source>
            <translation>Malipo ya {name} yalikuja baada ya mkutano kusainiwa</translation>
        </message>
        <message>
            <source>{name}’s payment is written twice</source>
            <translation>Malipo ya {name} yameandikwa mara mbili</translation>
        </message>
        <message>
            <source>Money was given out by one officer alone</source>
            <translation>Pesa zilitolewa na kiongozi mmoja peke yake</translation>
        </message>
        <message>
            <source>{name}: two laptops wrote about a loan</source>
            <translation>{name}: kompyuta mbili ziliandika kuhusu mkopo</translation>
        </message>
        <message>
            <source>The building: two laptops wrote apart</source>
            <translation>Jengo: kompyuta mbili ziliandika tofauti</translation>
        </message>
        <message>
            <source>{name}: two versions were written</source>
            <translation>{name}: matoleo mawili yameandikwa</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Amua</translation>
        </message>
        <message>
            <source>{name} asks for your word</source>
            <translation>{name} anaomba neno lako</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments to check</source>
            <translation>
                <numerusform>malipo %Ln ya kuhakiki</numerusform>
                <numerusform>malipo %Ln ya kuhakiki</numerusform>
            </translation>
        </message>
        <message>
            <source>The money does not agree with what is written</source>
            <translation>Pesa hazilingani na kilichoandikwa</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Hakiki</translation>
        </message>
        <message>
            <source>Both sheets last opened a copy on {day}; once a year they are tried</source>
            <translation>Karatasi zote mbili zilifungua nakala mara ya mwisho {day}; hujaribiwa kila mwaka</translation>
        </message>
        <message>
            <source>Given out on {day} and never tried; once a year they are</source>
            <translation>Zilitolewa {day} na hazijajaribiwa; hujaribiwa kila mwaka</translation>
        </message>
        <message>
            <source>Try the recovery sheets</source>
            <translation>Jaribu karatasi za kurejesha</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Jaribu</translation>
        </message>
        <message>
            <source>{name}’s loan is late</source>
            <translation>Mkopo wa {name} umechelewa</translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation>
                <numerusform>siku %Ln</numerusform>
                <numerusform>siku %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation>Inadaiwa {day}</translation>
        </message>
        <message>
            <source>See</source>
            <translation>Ona</translation>
        </message>
        <message>
            <source>Meeting {no}</source>
            <translation>Mkutano wa {no}</translation>
        </message>
    </context>
    <context>
        <name>SharesCard</name>
        <message>
            <source>Shares bought at each meeting</source>
            <translation>Hisa zilizonunuliwa kila mkutano</translation>
        </message>
        <message>
            <source>{count} last time</source>
            <translation>{count} mara iliyopita</translation>
        </message>
    </context>
    <context>
        <name>TurnCard</name>
        <message>
            <source>Whose turn</source>
            <translation>Zamu ya nani</translation>
        </message>
        <message>
            <source>Gets {amount}</source>
            <translation>Anapata {amount}</translation>
        </message>
        <message>
            <source>Next time, gets {amount}</source>
            <translation>Mkutano ujao, atapata {amount}</translation>
        </message>
        <message>
            <source>Today, gets {amount}</source>
            <translation>Leo, anapata {amount}</translation>
        </message>
        <message>
            <source>{day}, gets {amount}</source>
            <translation>{day}, anapata {amount}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln had their turn</source>
            <translation>
                <numerusform>%Ln amepata zamu</numerusform>
                <numerusform>%Ln wamepata zamu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more, then a new draw</source>
            <translation>
                <numerusform>%Ln zaidi, kisha kura mpya</numerusform>
                <numerusform>%Ln zaidi, kisha kura mpya</numerusform>
            </translation>
        </message>
        <message>
            <source>then a new draw</source>
            <translation>kisha kura mpya</translation>
        </message>
    </context>
    <context>
        <name>WealthCard</name>
        <message>
            <source>What the group has</source>
            <translation>Kikundi kina nini</translation>
        </message>
        <message>
            <source>Cash in the box</source>
            <translation>Taslimu sandukuni</translation>
        </message>
        <message>
            <source>Cash on the way</source>
            <translation>Taslimu njiani</translation>
        </message>
        <message>
            <source>Mobile money</source>
            <translation>Pesa za simu</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>Bado haijahakikiwa</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Benki</translation>
        </message>
        <message>
            <source>Digital dollars</source>
            <translation>Dola za kidijitali</translation>
        </message>
        <message>
            <source>Out on loan</source>
            <translation>Zimekopeshwa</translation>
        </message>
        <message>
            <source>Invested</source>
            <translation>Iliyowekezwa</translation>
        </message>
        <message>
            <source>Owed to the group</source>
            <translation>Kikundi kinadai</translation>
        </message>
        <message>
            <source>One share of {price} is worth now</source>
            <translation>Hisa moja ya {price} sasa ni</translation>
        </message>
    </context>
</TS>
