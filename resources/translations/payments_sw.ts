<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw">
    <context>
        <name>AskDialog</name>
        <message>
            <source>Ask for a payment on the phone</source>
            <translation>Omba malipo kwenye simu</translation>
        </message>
        <message>
            <source>Who shall pay?</source>
            <translation>Nani alipe?</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Simu</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Omba</translation>
        </message>
        <message>
            <source>The phone shows the amount; the member allows it with the M-Pesa PIN.</source>
            <translation>Simu inaonyesha kiasi; mwanachama anakubali kwa PIN yake ya M-Pesa.</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Inaomba…</translation>
        </message>
    </context>
    <context>
        <name>DetailCard</name>
        <message>
            <source>Suggested</source>
            <translation>Inapendekezwa</translation>
        </message>
        <message>
            <source>The officer who saw it with you types the PIN and presses Enter.</source>
            <translation>Kiongozi aliyeiona pamoja nawe aandike PIN na kubonyeza Enter.</translation>
        </message>
        <message>
            <source>No other officer has a PIN on this computer.</source>
            <translation>Hakuna kiongozi mwingine mwenye PIN kwenye kompyuta hii.</translation>
        </message>
        <message>
            <source>The treasurer corrects payments.</source>
            <translation>Mweka hazina ndiye anayesahihisha malipo.</translation>
        </message>
        <message>
            <source>Whose is it?</source>
            <translation>Ni ya nani?</translation>
        </message>
        <message>
            <source>Second officer</source>
            <translation>Kiongozi wa pili</translation>
        </message>
    </context>
    <context>
        <name>FiguresStrip</name>
        <message>
            <source>We wrote, meeting {no}</source>
            <translation>Tuliandika, mkutano {no}</translation>
        </message>
        <message>
            <source>We wrote</source>
            <translation>Tuliandika</translation>
        </message>
        <message>
            <source>M-Pesa says it came</source>
            <translation>M-Pesa inasema imefika</translation>
        </message>
        <message>
            <source>Does not agree</source>
            <translation>Haikubaliani</translation>
        </message>
        <message>
            <source>Came, but not in the book</source>
            <translation>Imefika, haimo kitabuni</translation>
        </message>
    </context>
    <context>
        <name>NewPaymentDialog</name>
        <message>
            <source>Payment between meetings</source>
            <translation>Malipo kati ya mikutano</translation>
        </message>
        <message>
            <source>Who paid?</source>
            <translation>Nani amelipa?</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Andika</translation>
        </message>
        <message>
            <source>Code of the message</source>
            <translation>Kodi ya ujumbe</translation>
        </message>
    </context>
    <context>
        <name>PairTable</name>
        <message>
            <source>What we wrote</source>
            <translation>Tulichoandika</translation>
        </message>
        <message>
            <source>Do they agree?</source>
            <translation>Yanakubaliana?</translation>
        </message>
        <message>
            <source>What M-Pesa, bank, chain say</source>
            <translation>Wanachosema M-Pesa, benki</translation>
        </message>
    </context>
    <context>
        <name>PaymentForm</name>
        <message>
            <source>Amount</source>
            <translation>Kiasi</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Mwanachama</translation>
        </message>
    </context>
    <context>
        <name>Payments</name>
        <message>
            <source>{amount} less came</source>
            <translation>Zimepungua {amount}</translation>
        </message>
        <message>
            <source>{amount} more came</source>
            <translation>Zimezidi {amount}</translation>
        </message>
        <message>
            <source>Seen by {name}</source>
            <translation>Ameona {name}</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Imeandikwa</translation>
        </message>
        <message>
            <source>Sent for checking</source>
            <translation>Imetumwa</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Inahakikiwa</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Imehakikiwa</translation>
        </message>
        <message>
            <source>Another amount came</source>
            <translation>Kiasi kingine kimefika</translation>
        </message>
        <message>
            <source>Code mistyped?</source>
            <translation>Kodi imekosewa?</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Haipo</translation>
        </message>
        <message>
            <source>Went to another number</source>
            <translation>Kwa namba nyingine</translation>
        </message>
        <message>
            <source>Used before</source>
            <translation>Imetumika</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>Imerudishwa</translation>
        </message>
        <message>
            <source>Not in the book</source>
            <translation>Haijaandikwa</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Imeombwa</translation>
        </message>
        <message>
            <source>On the phone</source>
            <translation>Iko kwenye simu</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Imelipwa</translation>
        </message>
        <message>
            <source>The request is on its way</source>
            <translation>Ombi liko njiani</translation>
        </message>
        <message>
            <source>The phone shows the request</source>
            <translation>Simu inaonyesha ombi</translation>
        </message>
        <message>
            <source>It was paid on the phone</source>
            <translation>Imelipwa kwenye simu</translation>
        </message>
        <message>
            <source>Waiting for the PIN</source>
            <translation>Inasubiri PIN</translation>
        </message>
        <message>
            <source>The receipt is still to come</source>
            <translation>Risiti bado haijafika</translation>
        </message>
        <message>
            <source>No money came</source>
            <translation>Hakuna pesa zilizoingia</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Imeghairiwa</translation>
        </message>
        <message>
            <source>Not enough money</source>
            <translation>Pesa hazitoshi</translation>
        </message>
        <message>
            <source>Wrong PIN</source>
            <translation>PIN si sahihi</translation>
        </message>
        <message>
            <source>Over the limit</source>
            <translation>Imepita kikomo</translation>
        </message>
        <message>
            <source>Asked too soon</source>
            <translation>Imeombwa mapema mno</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Hakuna jibu</translation>
        </message>
        <message>
            <source>Not set up</source>
            <translation>Haijaandaliwa</translation>
        </message>
        <message>
            <source>M-Pesa is busy</source>
            <translation>M-Pesa ina shughuli</translation>
        </message>
        <message>
            <source>M-Pesa does not answer</source>
            <translation>M-Pesa haijibu</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Haikutumwa</translation>
        </message>
        <message>
            <source>The request was cancelled on the phone</source>
            <translation>Ombi limeghairiwa kwenye simu</translation>
        </message>
        <message>
            <source>There was not enough money on the phone</source>
            <translation>Hakukuwa na pesa za kutosha kwenye simu</translation>
        </message>
        <message>
            <source>The PIN was wrong</source>
            <translation>PIN haikuwa sahihi</translation>
        </message>
        <message>
            <source>The amount is over a limit of M-Pesa</source>
            <translation>Kiasi kimepita kikomo cha M-Pesa</translation>
        </message>
        <message>
            <source>The same was asked a moment ago: wait two minutes</source>
            <translation>Ombi hili hili limetumwa sasa hivi: subiri dakika mbili</translation>
        </message>
        <message>
            <source>Nobody answered on the phone</source>
            <translation>Hakuna aliyejibu kwenye simu</translation>
        </message>
        <message>
            <source>The server cannot ask by phone yet: tell who keeps it</source>
            <translation>Seva bado haiwezi kuomba kwa simu: mwambie anayeitunza</translation>
        </message>
        <message>
            <source>M-Pesa is busy: ask again in a minute</source>
            <translation>M-Pesa ina shughuli: omba tena baada ya dakika moja</translation>
        </message>
        <message>
            <source>The request never reached the phone</source>
            <translation>Ombi halikufika kwenye simu</translation>
        </message>
        <message>
            <source>Nobody could tell: look whether money came before you ask again</source>
            <translation>Haijulikani: angalia kama pesa ziliingia kabla ya kuomba tena</translation>
        </message>
        <message>
            <source>Nobody could tell</source>
            <translation>Haijulikani</translation>
        </message>
        <message>
            <source>Bank not read yet</source>
            <translation>Benki haijasomwa</translation>
        </message>
        <message>
            <source>Deposit to bank</source>
            <translation>Amana benki</translation>
        </message>
        <message>
            <source>between meetings</source>
            <translation>kati ya mikutano</translation>
        </message>
        <message>
            <source>meeting {no}</source>
            <translation>mkutano {no}</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Benki</translation>
        </message>
        <message>
            <source>Nothing written yet</source>
            <translation>Hakuna kilichoandikwa</translation>
        </message>
        <message>
            <source>Load the bank statement</source>
            <translation>Pakia taarifa ya benki</translation>
        </message>
        <message>
            <source>Nobody was asked yet</source>
            <translation>Bado hakuna aliyeulizwa</translation>
        </message>
        <message>
            <source>Nothing heard yet</source>
            <translation>Bado hakuna jibu</translation>
        </message>
        <message>
            <source>{amount} less came than we wrote</source>
            <translation>Zimefika pungufu kwa {amount} kuliko tulivyoandika</translation>
        </message>
        <message>
            <source>{amount} more came than we wrote</source>
            <translation>Zimefika zaidi kwa {amount} kuliko tulivyoandika</translation>
        </message>
        <message>
            <source>Is it the same payment?</source>
            <translation>Ni malipo yale yale?</translation>
        </message>
        <message>
            <source>This came and is not in the book</source>
            <translation>Hii imefika na haimo kitabuni</translation>
        </message>
        <message>
            <source>Nobody knows this code</source>
            <translation>Kodi hii haijulikani</translation>
        </message>
        <message>
            <source>This code was used for another payment</source>
            <translation>Kodi hii imetumika kwa malipo mengine</translation>
        </message>
        <message>
            <source>The money was sent back</source>
            <translation>Fedha zimerudishwa</translation>
        </message>
        <message>
            <source>{name}, asked for {amount}</source>
            <translation>{name}, ameombwa {amount}</translation>
        </message>
        <message>
            <source>Write {amount}</source>
            <translation>Andika {amount}</translation>
        </message>
        <message>
            <source>{amount} was given in cash</source>
            <translation>{amount} zilitolewa taslimu</translation>
        </message>
        <message>
            <source>Write the code {code}</source>
            <translation>Andika kodi {code}</translation>
        </message>
        <message>
            <source>Say whose it is</source>
            <translation>Sema ni ya nani</translation>
        </message>
        <message>
            <source>Write as paid by {name}</source>
            <translation>Andika amelipa {name}</translation>
        </message>
        <message>
            <source>Nobody knows yet</source>
            <translation>Bado hajulikani</translation>
        </message>
        <message>
            <source>It was given in cash</source>
            <translation>Ilitolewa taslimu</translation>
        </message>
        <message>
            <source>Take the entry back</source>
            <translation>Ondoa andiko</translation>
        </message>
        <message>
            <source>Two of us saw it</source>
            <translation>Wawili tumeiona</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Subiri</translation>
        </message>
        <message>
            <source>Ask first</source>
            <translation>Uliza kwanza</translation>
        </message>
        <message>
            <source>Ask again on the phone</source>
            <translation>Omba tena kwenye simu</translation>
        </message>
        <message>
            <source>The box was counted and agreed, so this is unlikely.</source>
            <translation>Sanduku lilihesabiwa na likakubaliana, kwa hiyo si rahisi.</translation>
        </message>
        <message>
            <source>The notes are in the box.</source>
            <translation>Noti ziko sandukuni.</translation>
        </message>
        <message>
            <source>Stays here. Say: “{provider} shows {came}, the book {written}.”</source>
            <translation>Inabaki hapa. Sema: “{provider} inaonyesha {came}, kitabu {written}.”</translation>
        </message>
        <message>
            <source>Stays here until the next meeting.</source>
            <translation>Inabaki hapa hadi mkutano ujao.</translation>
        </message>
        <message>
            <source>The amount stays; one sign of the code is mended.</source>
            <translation>Kiasi kinabaki; herufi moja ya kodi inarekebishwa.</translation>
        </message>
        <message>
            <source>At an open meeting it pays what is expected; else it becomes an advance.</source>
            <translation>Kwenye mkutano ulio wazi inalipa kinachotarajiwa; la sivyo inakuwa malipo ya awali.</translation>
        </message>
        <message>
            <source>It is in the book without a name and waits here for one.</source>
            <translation>Imo daftarini bila jina na inasubiri jina hapa.</translation>
        </message>
        <message>
            <source>The phone shows it once more. Nothing is written before money came.</source>
            <translation>Simu itaionyesha tena. Hakuna kinachoandikwa kabla pesa kuingia.</translation>
        </message>
        <message>
            <source>Payment written</source>
            <translation>Malipo yameandikwa</translation>
        </message>
        <message>
            <source>What it had paid is due again, from its own date.</source>
            <translation>Ilichokuwa imelipa kinadaiwa tena, kwa tarehe yake.</translation>
        </message>
        <message>
            <source>Somebody unknown</source>
            <translation>Mtu asiyejulikana</translation>
        </message>
        <message>
            <source>asked on the phone</source>
            <translation>imeombwa kwenye simu</translation>
        </message>
        <message>
            <source>A second officer types a PIN. The note stays with the payment.</source>
            <translation>Kiongozi wa pili anaandika PIN. Maelezo yanabaki na malipo.</translation>
        </message>
        <message>
            <source>Stays here until an answer comes.</source>
            <translation>Inabaki hapa hadi jibu lije.</translation>
        </message>
        <message>
            <source>Stays here. Ask to see the message.</source>
            <translation>Inabaki hapa. Omba kuona ujumbe.</translation>
        </message>
        <message>
            <source>{amount} becomes an advance.</source>
            <translation>{amount} inakuwa malipo ya awali.</translation>
        </message>
        <message>
            <source>The loan payment becomes {after} of {before}. {less} is still owed.</source>
            <translation>Malipo ya mkopo yanakuwa {after} kati ya {before}. Bado zinadaiwa {less}.</translation>
        </message>
        <message>
            <source>{kind}: {after} instead of {before}.</source>
            <translation>{kind}: {after} badala ya {before}.</translation>
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
            <translation>Mfuko wa jamii</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Zamu</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>Faini</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>Usajili</translation>
        </message>
        <message>
            <source>Advance</source>
            <translation>Malipo ya awali</translation>
        </message>
        <message>
            <source>Meeting {no} is locked. The correction goes on today’s page, signed by you.</source>
            <translation>Mkutano {no} umefungwa. Sahihisho linaingia ukurasa wa leo, kwa sahihi yako.</translation>
        </message>
        <message>
            <source>Meeting {no} is locked. The correction goes on the page of the next meeting, signed by you.</source>
            <translation>Mkutano {no} umefungwa. Sahihisho linaingia ukurasa wa mkutano ujao, kwa sahihi yako.</translation>
        </message>
        <message>
            <source>Entry of {name} taken back</source>
            <translation>Andiko la {name} limeondolewa</translation>
        </message>
        <message>
            <source>Noted that two of you saw it</source>
            <translation>Imeandikwa kuwa wawili mmeiona</translation>
        </message>
        <message>
            <source>The money has a name now</source>
            <translation>Pesa sasa ina jina</translation>
        </message>
        <message>
            <source>Payment of {name} corrected</source>
            <translation>Malipo ya {name} yamesahihishwa</translation>
        </message>
    </context>
    <context>
        <name>PaymentsScreen</name>
        <message>
            <source>Payments</source>
            <translation>Malipo</translation>
        </message>
        <message>
            <source>Only the officers see everybody’s money</source>
            <translation>Viongozi pekee huona fedha za wote</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>Mweka hazina, mwenyekiti au katibu anaweza kufungua ukurasa huu.</translation>
        </message>
        <message>
            <source>Do what is chosen</source>
            <translation>Fanya kilichochaguliwa</translation>
        </message>
        <message>
            <source>Next payment</source>
            <translation>Malipo yanayofuata</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Nyuma</translation>
        </message>
        <message>
            <source>New payment</source>
            <translation>Malipo mapya</translation>
        </message>
        <message>
            <source>Payment before</source>
            <translation>Malipo yaliyotangulia</translation>
        </message>
        <message>
            <source>Payment written</source>
            <translation>Malipo yameandikwa</translation>
        </message>
        <message>
            <source>Read a statement</source>
            <translation>Soma taarifa</translation>
        </message>
        <message>
            <source>Ask for a payment</source>
            <translation>Omba malipo</translation>
        </message>
        <message>
            <source>Statement taken over</source>
            <translation>Taarifa imechukuliwa</translation>
        </message>
        <message>
            <source>The phone is being asked</source>
            <translation>Simu inaombwa malipo</translation>
        </message>
        <message>
            <source>No payments by phone or bank yet</source>
            <translation>Bado hakuna malipo ya simu au benki</translation>
        </message>
        <message>
            <source>What is written with a code at a meeting appears here.</source>
            <translation>Kinachoandikwa na kodi kwenye mkutano huonekana hapa.</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>Za kuhakiki</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Zinasubiri</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Zimehakikiwa</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Zote</translation>
        </message>
        <message>
            <source>That is not the PIN.</source>
            <translation>Hiyo siyo PIN.</translation>
        </message>
    </context>
    <context>
        <name>StatementDialog</name>
        <message>
            <source>Statement of M-Pesa</source>
            <translation>Taarifa ya M-Pesa</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Chukua</translation>
        </message>
        <message>
            <source>Which file?</source>
            <translation>Faili gani?</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Inasoma…</translation>
        </message>
        <message>
            <source>Payments in the statement</source>
            <translation>Malipo katika taarifa</translation>
        </message>
        <message>
            <source>Agree with the book</source>
            <translation>Zinalingana na kitabu</translation>
        </message>
        <message>
            <source>Do not agree</source>
            <translation>Hazilingani</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>Imerudishwa</translation>
        </message>
        <message>
            <source>Came, but not in the book</source>
            <translation>Imefika, haimo kitabuni</translation>
        </message>
        <message>
            <source>The book knows all of it already.</source>
            <translation>Kitabu kinajua yote tayari.</translation>
        </message>
    </context>
    <context>
        <name>_TwoNumbers</name>
        <message>
            <source>Book</source>
            <translation>Kitabu</translation>
        </message>
    </context>
</TS>
