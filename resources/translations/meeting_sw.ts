<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw">
    <context>
        <name>AskCard</name>
        <message>
            <source>Who asks?</source>
            <translation>Nani anaomba?</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Andika</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>Anaomba</translation>
        </message>
        <message>
            <source>Why is {name} passed over? Everybody reads it.</source>
            <translation>Kwa nini {name} anarukwa? Wote wanasoma.</translation>
        </message>
    </context>
    <context>
        <name>AuctionPage</name>
        <message>
            <source>Auction of turn {number} of {of}</source>
            <translation>Mnada wa zamu ya {number} kati ya {of}</translation>
        </message>
        <message>
            <source>Begin the auction</source>
            <translation>Anza mnada</translation>
        </message>
        <message>
            <source>Another laptop holds this auction. Bids written here do not count.</source>
            <translation>Kompyuta nyingine inaendesha mnada huu. Madau yanayoandikwa hapa hayahesabiki.</translation>
        </message>
        <message>
            <source>{amount} are in the pot. This turn is the organiser’s: nobody bids.</source>
            <translation>Chungu kina {amount}. Zamu hii ni ya mratibu: hakuna madau.</translation>
        </message>
        <message>
            <source>{amount} are in the pot. One seat is left: nobody bids.</source>
            <translation>Chungu kina {amount}. Kimebaki kiti kimoja: hakuna madau.</translation>
        </message>
        <message>
            <source>{amount} are in the pot. Who gives the highest discount gets it now.</source>
            <translation>Chungu kina {amount}. Anayetoa punguzo kubwa zaidi anakipata sasa.</translation>
        </message>
        <message>
            <source>From {low} to {high}, in steps of {step}</source>
            <translation>Kuanzia {low} hadi {high}, kwa hatua ya {step}</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Kiti</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>Punguzo</translation>
        </message>
        <message>
            <source>Number of the seat</source>
            <translation>Namba ya kiti</translation>
        </message>
        <message>
            <source>Discount that the seat gives</source>
            <translation>Punguzo ambalo kiti kinatoa</translation>
        </message>
        <message>
            <source>Write the bid</source>
            <translation>Andika dau</translation>
        </message>
        <message>
            <source>Take the last bid back</source>
            <translation>Ondoa dau la mwisho</translation>
        </message>
        <message>
            <source>had the pot: {seats}</source>
            <translation>vilishapata chungu: {seats}</translation>
        </message>
        <message>
            <source>owe something: {seats}</source>
            <translation>vina deni: {seats}</translation>
        </message>
        <message>
            <source>are not here: {seats}</source>
            <translation>hawapo: {seats}</translation>
        </message>
        <message>
            <source>the organiser: {seats}</source>
            <translation>mratibu: {seats}</translation>
        </message>
        <message>
            <source>Everybody may bid.</source>
            <translation>Kila mtu anaweza kutoa dau.</translation>
        </message>
        <message>
            <source>Seats that cannot bid: {parts}</source>
            <translation>Viti visivyoweza kutoa dau: {parts}</translation>
        </message>
        <message>
            <source>Type the number of the seat that bids.</source>
            <translation>Andika namba ya kiti kinachotoa dau.</translation>
        </message>
        <message>
            <source>A lot between the seats {seats}</source>
            <translation>Kura kati ya viti {seats}</translation>
        </message>
        <message>
            <source>Gets</source>
            <translation>Anapata</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Kamisheni</translation>
        </message>
        <message>
            <source>For each seat</source>
            <translation>Kwa kila kiti</translation>
        </message>
        <message>
            <source>Waits for the next turn</source>
            <translation>Inasubiri zamu ijayo</translation>
        </message>
        <message>
            <source>Draw the lot</source>
            <translation>Piga kura</translation>
        </message>
        <message>
            <source>Two members saw it</source>
            <translation>Wanachama wawili wameona</translation>
        </message>
        <message>
            <source>The pot goes to {name}</source>
            <translation>Chungu kinaenda kwa {name}</translation>
        </message>
        <message>
            <source>Each seat brings {amount}.</source>
            <translation>Kila kiti kinaleta {amount}.</translation>
        </message>
        <message>
            <source>At the next turn each seat brings {amount}.</source>
            <translation>Zamu ijayo kila kiti kinaleta {amount}.</translation>
        </message>
        <message>
            <source>Each seat brings {amount} this turn.</source>
            <translation>Zamu hii kila kiti kinaleta {amount}.</translation>
        </message>
        <message>
            <source>seat {number} · {name}</source>
            <translation>kiti {number} · {name}</translation>
        </message>
    </context>
    <context>
        <name>BallotList</name>
        <message>
            <source>Yes</source>
            <translation>Ndiyo</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Hapana</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Kimya</translation>
        </message>
        <message>
            <source>{name}: away, 4 for who votes</source>
            <translation>{name}: hayupo, 4 kwa anayempigia</translation>
        </message>
        <message>
            <source>{name} through {other}</source>
            <translation>{name} kupitia {other}</translation>
        </message>
    </context>
    <context>
        <name>BookCard</name>
        <message>
            <source>What the book says</source>
            <translation>Daftari linasema</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Onyesha</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ficha</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Daftari</translation>
        </message>
        <message numerus="yes">
            <source>{amount} from %Ln people came by phone or bank. It is not in the box and is not counted here.</source>
            <translation>
                <numerusform>{amount} kutoka kwa mtu %Ln zilikuja kwa simu au benki. Hazimo sandukuni na hazihesabiwi hapa.</numerusform>
                <numerusform>{amount} kutoka kwa watu %Ln zilikuja kwa simu au benki. Hazimo sandukuni na hazihesabiwi hapa.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BoxCount</name>
        <message>
            <source>Counted</source>
            <translation>Zilizohesabiwa</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Ngapi</translation>
        </message>
    </context>
    <context>
        <name>BoxDoing</name>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>PIN hii si sahihi. Jaribio %Ln limebaki.</numerusform>
                <numerusform>PIN hii si sahihi. Majaribio %Ln yamebaki.</numerusform>
            </translation>
        </message>
        <message>
            <source>First {name} agrees: the PIN, or a thumb on paper (F9).</source>
            <translation>Kwanza {name} akubali: PIN, au dole gumba kwenye karatasi (F9).</translation>
        </message>
        <message>
            <source>{name} got {amount}</source>
            <translation>{name} amepata {amount}</translation>
        </message>
        <message>
            <source>{name} got what was missing</source>
            <translation>{name} amepata kilichokosekana</translation>
        </message>
    </context>
    <context>
        <name>BoxSide</name>
        <message>
            <source>After this turn there is a new round.</source>
            <translation>Baada ya zamu hii kuna mzunguko mpya.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln turns to come in this round.</source>
            <translation>
                <numerusform>Zamu %Ln imebaki katika mzunguko huu.</numerusform>
                <numerusform>Zamu %Ln zimebaki katika mzunguko huu.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hand {name} {amount}</source>
            <translation>Mpe {name} {amount}</translation>
        </message>
        <message>
            <source>Swap turns</source>
            <translation>Badilishana zamu</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Piga kura</translation>
        </message>
        <message>
            <source>Leaves</source>
            <translation>Anaondoka</translation>
        </message>
        <message>
            <source>Had the pot and pays no more</source>
            <translation>Alipata mfuko, halipi tena</translation>
        </message>
    </context>
    <context>
        <name>BoxTurnScreen</name>
        <message>
            <source>Turn</source>
            <translation>Zamu</translation>
        </message>
        <message>
            <source>Auction minutes</source>
            <translation>Kumbukumbu za mnada</translation>
        </message>
        <message>
            <source>Turns and draw</source>
            <translation>Zamu na kura</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Give</source>
            <translation>Toa</translation>
        </message>
        <message>
            <source>How it is paid</source>
            <translation>Inalipwaje</translation>
        </message>
        <message>
            <source>Thumb on paper</source>
            <translation>Dole gumba kwenye karatasi</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Piga kura</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Rudi</translation>
        </message>
        <message>
            <source>Members’ screen</source>
            <translation>Skrini ya wanachama</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Tengua</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Vitufe vyote</translation>
        </message>
        <message>
            <source>No box that goes round</source>
            <translation>Hakuna sanduku la mzunguko</translation>
        </message>
        <message>
            <source>The group opens one in the group rules.</source>
            <translation>Kikundi hufungua moja katika kanuni za kikundi.</translation>
        </message>
        <message>
            <source>This turn comes on {day}. Nothing is asked for it today.</source>
            <translation>Zamu hii ni {day}. Leo hakuna kinachodaiwa kwa ajili yake.</translation>
        </message>
        <message>
            <source>{amount} is missing. This box pays out when the pot is full.</source>
            <translation>Inakosekana {amount}. Sanduku hili hulipa likijaa.</translation>
        </message>
    </context>
    <context>
        <name>CallingCard</name>
        <message>
            <source>Calling</source>
            <translation>Anaitwa</translation>
        </message>
        <message>
            <source>Everybody was called</source>
            <translation>Wote wameitwa</translation>
        </message>
        <message>
            <source>Came to {came} of {of} meetings</source>
            <translation>Alifika mikutano {came} kati ya {of}</translation>
        </message>
    </context>
    <context>
        <name>CloseScreen</name>
        <message>
            <source>Close</source>
            <translation>Funga</translation>
        </message>
        <message>
            <source>Meeting page</source>
            <translation>Ukurasa wa mkutano</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Saini</translation>
        </message>
        <message>
            <source>Next person</source>
            <translation>Mtu anayefuata</translation>
        </message>
        <message>
            <source>Day of the next meeting</source>
            <translation>Siku ya mkutano ujao</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>Ona kabla ya kuchapa</translation>
        </message>
        <message>
            <source>Members’ screen</source>
            <translation>Skrini ya wanachama</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Vitufe vyote</translation>
        </message>
        <message>
            <source>Cash locked in the box</source>
            <translation>Pesa taslimu zilizofungwa sandukuni</translation>
        </message>
        <message>
            <source>Read out</source>
            <translation>Kusoma kwa sauti</translation>
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
        <name>CloseWords</name>
        <message>
            <source>People here</source>
            <translation>Waliohudhuria</translation>
        </message>
        <message>
            <source>cash {cash} + phone and bank {electronic}</source>
            <translation>taslimu {cash} + simu na benki {electronic}</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Zimekusanywa</translation>
        </message>
        <message>
            <source>New loan: {name}</source>
            <translation>Mkopo mpya: {name}</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Matumizi</translation>
        </message>
        <message>
            <source>Difference written down</source>
            <translation>Tofauti imeandikwa</translation>
        </message>
        <message>
            <source>Drawn: {names}</source>
            <translation>Kura ya bahati: {names}</translation>
        </message>
        <message>
            <source>Order of the turns, drawn: {names}</source>
            <translation>Mpangilio wa zamu kwa kura: {names}</translation>
        </message>
        <message>
            <source>Chosen for the loan: {name}</source>
            <translation>Amechaguliwa kupata mkopo: {name}</translation>
        </message>
        <message>
            <source>Turn: {name}</source>
            <translation>Zamu: {name}</translation>
        </message>
        <message>
            <source>Brought for a seat: {name}</source>
            <translation>Ameleta kwa kiti: {name}</translation>
        </message>
        <message>
            <source>Debt paid: {name}</source>
            <translation>Deni limelipwa: {name}</translation>
        </message>
        <message>
            <source>Welfare help: {name}</source>
            <translation>Msaada wa jamii: {name}</translation>
        </message>
        <message>
            <source>Share-out: {name}</source>
            <translation>Mgao: {name}</translation>
        </message>
        <message>
            <source>Shares given back: {name}</source>
            <translation>Hisa zilizorudishwa: {name}</translation>
        </message>
        <message>
            <source>Savings given back: {name}</source>
            <translation>Akiba imerudishwa: {name}</translation>
        </message>
        <message>
            <source>Advance given back: {name}</source>
            <translation>Malipo ya awali yaliyorudishwa: {name}</translation>
        </message>
        <message>
            <source>Dividend: {name}</source>
            <translation>Gawio: {name}</translation>
        </message>
        <message>
            <source>Leaves the group: {name}</source>
            <translation>Anatoka kikundini: {name}</translation>
        </message>
        <message>
            <source>Deposit: {name}</source>
            <translation>Amana: {name}</translation>
        </message>
        <message>
            <source>Loan to the group</source>
            <translation>Mkopo wa kikundi</translation>
        </message>
        <message>
            <source>Paid to the lender</source>
            <translation>Imelipwa kwa mkopeshaji</translation>
        </message>
        <message>
            <source>Money moved</source>
            <translation>Pesa zimehamishwa</translation>
        </message>
        <message>
            <source>shares</source>
            <translation>hisa</translation>
        </message>
        <message>
            <source>savings</source>
            <translation>akiba</translation>
        </message>
        <message>
            <source>welfare</source>
            <translation>jamii</translation>
        </message>
        <message>
            <source>turn</source>
            <translation>zamu</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>faini</translation>
        </message>
        <message>
            <source>loan</source>
            <translation>mkopo</translation>
        </message>
        <message>
            <source>registration</source>
            <translation>usajili</translation>
        </message>
        <message>
            <source>part of the loan is paid</source>
            <translation>sehemu ya mkopo imelipwa</translation>
        </message>
        <message>
            <source>absent: {kinds}</source>
            <translation>hayupo: {kinds}</translation>
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
            <source>Key {number}</source>
            <translation>Ufunguo {number}</translation>
        </message>
    </context>
    <context>
        <name>ClosedCard</name>
        <message>
            <source>Meeting {no} is closed</source>
            <translation>Mkutano {no} umefungwa</translation>
        </message>
        <message>
            <source>Provisional: the next meeting begins with the missing keys</source>
            <translation>Kwa muda: mkutano ujao unaanza na funguo zinazokosekana</translation>
        </message>
        <message>
            <source>Signed by all and locked</source>
            <translation>Wote wamesaini, umefungwa</translation>
        </message>
        <message>
            <source>Copy these eight signs into the paper book:</source>
            <translation>Nakili alama hizi nane kwenye daftari la karatasi:</translation>
        </message>
        <message>
            <source>Open the folder of papers</source>
            <translation>Fungua folda ya karatasi</translation>
        </message>
        <message>
            <source>Back to Home</source>
            <translation>Rudi Mwanzo</translation>
        </message>
        <message numerus="yes">
            <source>%Ln papers are written</source>
            <translation>
                <numerusform>Karatasi %Ln imeandikwa</numerusform>
                <numerusform>Karatasi %Ln zimeandikwa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The copy opens and holds %Ln entries</source>
            <translation>
                <numerusform>Nakala inafunguka na ina ingizo %Ln</numerusform>
                <numerusform>Nakala inafunguka na ina maingizo %Ln</numerusform>
            </translation>
        </message>
    </context>
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
            <source>Advance</source>
            <translation>Malipo ya mbele</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>Anaomba</translation>
        </message>
        <message>
            <source>Charge</source>
            <translation>Ada</translation>
        </message>
        <message>
            <source>Extra</source>
            <translation>Ziada</translation>
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
            <source>loan of the fund</source>
            <translation>mkopo wa mfuko</translation>
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
            <source>late</source>
            <translation>kuchelewa</translation>
        </message>
        <message>
            <source>absence</source>
            <translation>kutofika</translation>
        </message>
        <message>
            <source>apology</source>
            <translation>udhuru</translation>
        </message>
        <message>
            <source>paid late</source>
            <translation>malipo yamechelewa</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>simu</translation>
        </message>
        <message>
            <source>noise</source>
            <translation>kelele</translation>
        </message>
        <message>
            <source>conduct</source>
            <translation>mwenendo</translation>
        </message>
        <message>
            <source>{amount} from the advance</source>
            <translation>{amount} kutoka malipo ya mbele</translation>
        </message>
        <message>
            <source>{amount} penalty</source>
            <translation>{amount} adhabu</translation>
        </message>
        <message>
            <source>{amount} fee</source>
            <translation>{amount} ada</translation>
        </message>
        <message>
            <source>{amount} interest</source>
            <translation>{amount} riba</translation>
        </message>
        <message>
            <source>{amount} loan</source>
            <translation>{amount} mkopo</translation>
        </message>
        <message>
            <source>Absent — sent apology</source>
            <translation>Hayupo — udhuru</translation>
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
            <source>Flat</source>
            <translation>Nyumba</translation>
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
        <name>CollectStep</name>
        <message>
            <source>Reading the sheet</source>
            <translation>Inasoma orodha</translation>
        </message>
        <message>
            <source>The book is not open yet</source>
            <translation>Daftari halijafunguliwa bado</translation>
        </message>
        <message>
            <source>The keys open it in step 1; then money is written.</source>
            <translation>Funguo hulifungua katika hatua ya 1; kisha pesa huandikwa.</translation>
        </message>
        <message>
            <source>Go to step 1</source>
            <translation>Nenda hatua ya 1</translation>
        </message>
        <message>
            <source>No members yet</source>
            <translation>Hakuna wanachama bado</translation>
        </message>
        <message>
            <source>Write the members first; each gets a row here.</source>
            <translation>Andika wanachama kwanza; kila mmoja hupata mstari hapa.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Soma tena</translation>
        </message>
        <message>
            <source>Collect</source>
            <translation>Kusanya</translation>
        </message>
        <message>
            <source>Next: {name}</source>
            <translation>Anayefuata: {name}</translation>
        </message>
        <message>
            <source>{paid} of {due} have paid</source>
            <translation>{paid} kati ya {due} wamelipa</translation>
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
        <name>Consent</name>
        <message>
            <source>Thumb on paper</source>
            <translation>Dole gumba kwenye karatasi</translation>
        </message>
        <message>
            <source>All agreed</source>
            <translation>Wote wamekubali</translation>
        </message>
        <message>
            <source>{name} agrees</source>
            <translation>{name} anakubali</translation>
        </message>
    </context>
    <context>
        <name>CorrectionPage</name>
        <message>
            <source>Why it is taken back</source>
            <translation>Kwa nini inaondolewa</translation>
        </message>
        <message>
            <source>Chairperson’s PIN</source>
            <translation>PIN ya mwenyekiti</translation>
        </message>
        <message>
            <source>Key holder’s PIN</source>
            <translation>PIN ya mshika ufunguo</translation>
        </message>
        <message>
            <source>The old line stays and is crossed out by a new one on today’s page.</source>
            <translation>Mstari wa zamani unabaki na unafutwa na mstari mpya kwenye ukurasa wa leo.</translation>
        </message>
        <message>
            <source>Meeting {no}, {day}</source>
            <translation>Mkutano {no}, {day}</translation>
        </message>
    </context>
    <context>
        <name>CountScreen</name>
        <message>
            <source>Count</source>
            <translation>Hesabu</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Ngapi</translation>
        </message>
        <message>
            <source>Next note</source>
            <translation>Noti inayofuata</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Sogea</translation>
        </message>
        <message>
            <source>Accept the count</source>
            <translation>Kubali hesabu</translation>
        </message>
        <message>
            <source>Go on another day</source>
            <translation>Endelea siku nyingine</translation>
        </message>
        <message>
            <source>Hide the book</source>
            <translation>Ficha daftari</translation>
        </message>
        <message>
            <source>Who counts</source>
            <translation>Anayehesabu</translation>
        </message>
        <message>
            <source>Write the difference down</source>
            <translation>Andika tofauti</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Tengua</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Vitufe vyote</translation>
        </message>
        <message>
            <source>We count the box</source>
            <translation>Tunahesabu sanduku</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Zilizohesabiwa</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Daftari</translation>
        </message>
        <message>
            <source>Read out and close</source>
            <translation>Soma kwa sauti na funga</translation>
        </message>
        <message>
            <source>Type how many there are of each, 0 for none.</source>
            <translation>Andika ngapi za kila aina, 0 kama hakuna.</translation>
        </message>
    </context>
    <context>
        <name>CountSide</name>
        <message>
            <source>The count does not hold any more: {amount} was written after it ({name}). Count again and press Ctrl+Enter.</source>
            <translation>Hesabu haifai tena: {amount} iliandikwa baada yake ({name}). Hesabu tena na ubonyeze Ctrl+Enter.</translation>
        </message>
    </context>
    <context>
        <name>CountWords</name>
        <message>
            <source>Cash collected</source>
            <translation>Taslimu zilizokusanywa</translation>
        </message>
        <message>
            <source>Money moved</source>
            <translation>Pesa zimehamishwa</translation>
        </message>
        <message>
            <source>Difference written down</source>
            <translation>Tofauti imeandikwa</translation>
        </message>
        <message>
            <source>Box at the start</source>
            <translation>Sanduku mwanzoni</translation>
        </message>
        <message>
            <source>Loan: {name}</source>
            <translation>Mkopo: {name}</translation>
        </message>
        <message>
            <source>A guarantor paid for {name}</source>
            <translation>Mdhamini amemlipia {name}</translation>
        </message>
        <message>
            <source>Turn: {name}</source>
            <translation>Zamu: {name}</translation>
        </message>
        <message>
            <source>Brought for a seat: {name}</source>
            <translation>Ameleta kwa kiti: {name}</translation>
        </message>
        <message>
            <source>Debt paid: {name}</source>
            <translation>Deni limelipwa: {name}</translation>
        </message>
        <message>
            <source>Welfare help: {name}</source>
            <translation>Msaada wa jamii: {name}</translation>
        </message>
        <message>
            <source>Share-out: {name}</source>
            <translation>Mgao: {name}</translation>
        </message>
        <message>
            <source>Shares given back: {name}</source>
            <translation>Hisa zilizorudishwa: {name}</translation>
        </message>
        <message>
            <source>Savings given back: {name}</source>
            <translation>Akiba imerudishwa: {name}</translation>
        </message>
        <message>
            <source>Advance given back: {name}</source>
            <translation>Malipo ya awali yaliyorudishwa: {name}</translation>
        </message>
        <message>
            <source>Dividend: {name}</source>
            <translation>Gawio: {name}</translation>
        </message>
        <message>
            <source>Leaves the group: {name}</source>
            <translation>Anatoka kikundini: {name}</translation>
        </message>
        <message>
            <source>Loan to the group</source>
            <translation>Mkopo wa kikundi</translation>
        </message>
        <message>
            <source>Deposit: {name}</source>
            <translation>Amana: {name}</translation>
        </message>
        <message>
            <source>An expense</source>
            <translation>Matumizi</translation>
        </message>
        <message>
            <source>shares</source>
            <translation>hisa</translation>
        </message>
        <message>
            <source>savings</source>
            <translation>akiba</translation>
        </message>
        <message>
            <source>welfare</source>
            <translation>jamii</translation>
        </message>
        <message>
            <source>turn</source>
            <translation>zamu</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>faini</translation>
        </message>
        <message>
            <source>penalty</source>
            <translation>adhabu</translation>
        </message>
        <message>
            <source>loan fee</source>
            <translation>ada ya mkopo</translation>
        </message>
        <message>
            <source>loan interest</source>
            <translation>riba ya mkopo</translation>
        </message>
        <message>
            <source>loan</source>
            <translation>mkopo</translation>
        </message>
        <message>
            <source>Count the coins of {amount} again</source>
            <translation>Hesabu tena sarafu za {amount}</translation>
        </message>
        <message>
            <source>{count} × {amount} is the whole difference.</source>
            <translation>{count} × {amount} ndiyo tofauti yote.</translation>
        </message>
        <message>
            <source>Count the notes of {amount} again</source>
            <translation>Hesabu tena noti za {amount}</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>Hesabu tena</translation>
        </message>
        <message>
            <source>“All the rest paid exactly” looks at nobody’s hands.</source>
            <translation>“Wengine wote wamelipa kamili” haiangalii mikono ya mtu.</translation>
        </message>
        <message>
            <source>See the rows</source>
            <translation>Tazama mistari</translation>
        </message>
        <message>
            <source>See the entry</source>
            <translation>Tazama ingizo</translation>
        </message>
        <message>
            <source>{name}: {amount}</source>
            <translation>{name}: {amount}</translation>
        </message>
        <message>
            <source>Written at {time}. If this was not paid, box and book agree.</source>
            <translation>Iliandikwa {time}. Kama hii haikulipwa, sanduku na daftari zinalingana.</translation>
        </message>
        <message>
            <source>{name} got {amount} change</source>
            <translation>{name} alirudishiwa chenji {amount}</translation>
        </message>
        <message>
            <source>If {right} was given back, box and book agree.</source>
            <translation>Kama ilirudishwa {right}, sanduku na daftari zinalingana.</translation>
        </message>
        <message>
            <source>{name} paid {amount} in cash</source>
            <translation>{name} alilipa {amount} taslimu</translation>
        </message>
        <message>
            <source>{name} usually pays by phone. Then no notes came in.</source>
            <translation>{name} hulipa kwa simu. Basi hakuna noti iliyoingia.</translation>
        </message>
        <message>
            <source>Written at {time}. If nothing was handed over, box and book agree.</source>
            <translation>Iliandikwa {time}. Kama hakuna kilichotolewa, sanduku na daftari zinalingana.</translation>
        </message>
        <message>
            <source>{name}: {part} {amount}</source>
            <translation>{name}: {part} {amount}</translation>
        </message>
        <message>
            <source>{name}: {right} was changed to {amount}</source>
            <translation>{name}: {right} ilibadilishwa kuwa {amount}</translation>
        </message>
        <message>
            <source>If {right} was right, box and book agree.</source>
            <translation>Kama {right} ilikuwa sahihi, sanduku na daftari zinalingana.</translation>
        </message>
        <message>
            <source>If the money went the other way, box and book agree.</source>
            <translation>Kama pesa zilikwenda upande mwingine, sanduku na daftari zinalingana.</translation>
        </message>
        <message>
            <source>If two digits changed places and it was {right}, box and book agree.</source>
            <translation>Kama tarakimu mbili zilibadilishana na ilikuwa {right}, sanduku na daftari zinalingana.</translation>
        </message>
        <message>
            <source>If it was {right}, box and book agree.</source>
            <translation>Kama ilikuwa {right}, sanduku na daftari zinalingana.</translation>
        </message>
    </context>
    <context>
        <name>Counting</name>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>mtu %Ln</numerusform>
                <numerusform>watu %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln apologies</source>
            <translation>
                <numerusform>udhuru %Ln</numerusform>
                <numerusform>udhuru %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln days late</source>
            <translation>
                <numerusform>imechelewa siku %Ln</numerusform>
                <numerusform>imechelewa siku %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln given</source>
            <translation>
                <numerusform>%Ln umetolewa</numerusform>
                <numerusform>%Ln imetolewa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln months without a loan</source>
            <translation>
                <numerusform>mwezi %Ln bila mkopo</numerusform>
                <numerusform>miezi %Ln bila mkopo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Needs %Ln more guarantors</source>
            <translation>
                <numerusform>Anahitaji mdhamini %Ln zaidi</numerusform>
                <numerusform>Anahitaji wadhamini %Ln zaidi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more decisions, in the minutes</source>
            <translation>
                <numerusform>na uamuzi %Ln zaidi, kwenye kumbukumbu</numerusform>
                <numerusform>na maamuzi %Ln zaidi, kwenye kumbukumbu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln expenses</source>
            <translation>
                <numerusform>matumizi %Ln</numerusform>
                <numerusform>matumizi %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>ingizo %Ln</numerusform>
                <numerusform>maingizo %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not more than %Ln times the savings</source>
            <translation>
                <numerusform>Si zaidi ya mara %Ln ya akiba</numerusform>
                <numerusform>Si zaidi ya mara %Ln ya akiba</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paid back within %Ln meetings</source>
            <translation>
                <numerusform>Unalipwa ndani ya mkutano %Ln</numerusform>
                <numerusform>Unalipwa ndani ya mikutano %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows were written all at once</source>
            <translation>
                <numerusform>Mstari %Ln uliandikwa kwa mara moja</numerusform>
                <numerusform>Mistari %Ln iliandikwa kwa mara moja</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change to %Ln shares</source>
            <translation>
                <numerusform>Badilisha kuwa hisa %Ln</numerusform>
                <numerusform>Badilisha kuwa hisa %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Written at {time}. With %Ln shares box and book agree.</source>
            <translation>
                <numerusform>Iliandikwa {time}. Kwa hisa %Ln sanduku na daftari zinalingana.</numerusform>
                <numerusform>Iliandikwa {time}. Kwa hisa %Ln sanduku na daftari zinalingana.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DecideCard</name>
        <message>
            <source>Hands up</source>
            <translation>Mikono juu</translation>
        </message>
        <message numerus="yes">
            <source>%Ln vote. {name} does not vote on this loan.</source>
            <translation>
                <numerusform>%Ln anapiga kura. {name} hapigi kura juu ya mkopo wake.</numerusform>
                <numerusform>%Ln wanapiga kura. {name} hapigi kura juu ya mkopo wake.</numerusform>
            </translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ndiyo</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Hapana</translation>
        </message>
        <message>
            <source>Who allows it</source>
            <translation>Nani anaruhusu</translation>
        </message>
        <message>
            <source>Who allows it: {n} of {of}</source>
            <translation>Anayeruhusu: {n} kati ya {of}</translation>
        </message>
        <message>
            <source>Give {amount} in cash</source>
            <translation>Toa {amount} taslimu</translation>
        </message>
        <message>
            <source>Give {amount} by phone</source>
            <translation>Toa {amount} kwa simu</translation>
        </message>
        <message>
            <source>Give {amount} by bank</source>
            <translation>Toa {amount} kwa benki</translation>
        </message>
        <message>
            <source>Wait for money</source>
            <translation>Ngoja fedha</translation>
        </message>
        <message>
            <source>Smaller amount</source>
            <translation>Kiasi kidogo</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>Si leo</translation>
        </message>
        <message>
            <source>Why not today?</source>
            <translation>Kwa nini si leo?</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Imepita</translation>
        </message>
        <message>
            <source>Not passed</source>
            <translation>Haikupita</translation>
        </message>
        <message numerus="yes">
            <source>%Ln needed</source>
            <translation>
                <numerusform>anahitajika %Ln</numerusform>
                <numerusform>wanahitajika %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Paid out of the welfare bag</source>
            <translation>Hutolewa kwenye mfuko wa jamii</translation>
        </message>
        <message>
            <source>Paid out in</source>
            <translation>Inalipwa kwa</translation>
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
    </context>
    <context>
        <name>DifferenceCard</name>
        <message>
            <source>Not counted yet</source>
            <translation>Bado haijahesabiwa</translation>
        </message>
        <message>
            <source>Count aloud, large notes first. Enter leads to the next.</source>
            <translation>Hesabu kwa sauti, noti kubwa kwanza. Enter inaenda kwa inayofuata.</translation>
        </message>
        <message>
            <source>Box and book agree</source>
            <translation>Sanduku na daftari zinalingana</translation>
        </message>
        <message>
            <source>Loan bag {loan}, welfare bag {welfare}.</source>
            <translation>Mfuko wa mikopo {loan}, mfuko wa jamii {welfare}.</translation>
        </message>
        <message>
            <source>Box and book do not agree</source>
            <translation>Sanduku na daftari hazilingani</translation>
        </message>
        <message>
            <source>There is {amount} more in the box than in the book.</source>
            <translation>Sanduku lina {amount} zaidi ya daftari.</translation>
        </message>
        <message>
            <source>There is {amount} less in the box than in the book.</source>
            <translation>Sanduku lina {amount} pungufu kuliko daftari.</translation>
        </message>
    </context>
    <context>
        <name>DrawCard</name>
        <message>
            <source>The draw</source>
            <translation>Kura</translation>
        </message>
        <message>
            <source>This seal is read out and written down. Now five members show a number.</source>
            <translation>Muhuri huu unasomwa na kuandikwa. Sasa wanachama watano waonyeshe namba.</translation>
        </message>
        <message>
            <source>The computer locks a secret, then five members show a number.</source>
            <translation>Kompyuta inafunga siri, kisha wanachama watano waonyeshe namba.</translation>
        </message>
        <message>
            <source>Lock the secret</source>
            <translation>Funga siri</translation>
        </message>
        <message>
            <source>Open the seal</source>
            <translation>Fungua muhuri</translation>
        </message>
        <message>
            <source>Or a slip from the bag, and two members who saw it:</source>
            <translation>Au karatasi kutoka mfukoni, na wanachama wawili walioona:</translation>
        </message>
        <message>
            <source>Drawn with paper slips</source>
            <translation>Kura ya karatasi</translation>
        </message>
        <message>
            <source>Who was drawn</source>
            <translation>Aliyechaguliwa kwa kura</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Shahidi</translation>
        </message>
        <message>
            <source>A number from 0 to 99 is missing.</source>
            <translation>Namba kutoka 0 hadi 99 haipo.</translation>
        </message>
    </context>
    <context>
        <name>DrawPage</name>
        <message>
            <source>1  The computer locks its secret</source>
            <translation>1  Kompyuta hufunga siri yake</translation>
        </message>
        <message>
            <source>2  Five members show a number</source>
            <translation>2  Wanachama watano huonyesha namba</translation>
        </message>
        <message>
            <source>3  The new order</source>
            <translation>3  Mpangilio mpya</translation>
        </message>
        <message>
            <source>Sealed, write it down</source>
            <translation>Umefungwa, uandike</translation>
        </message>
        <message>
            <source>This is the seal. It is written in the minutes and read out. The secret behind it cannot be changed any more.</source>
            <translation>Huu ni muhuri. Huandikwa katika kumbukumbu na kusomwa. Siri iliyo nyuma yake haibadiliki tena.</translation>
        </message>
        <message>
            <source>Lock the secret</source>
            <translation>Funga siri</translation>
        </message>
        <message>
            <source>Prefer paper? Fold the slips, draw them from the bag and type the numbers of the seats in the order drawn; two members witness it.</source>
            <translation>Mnapenda karatasi? Kunjeni karatasi, zichoreni kutoka mfukoni na andikeni namba za viti kwa mpangilio; wanachama wawili washuhudie.</translation>
        </message>
        <message>
            <source>Seats as drawn: 3 7 1</source>
            <translation>Viti vilivyochorwa: 3 7 1</translation>
        </message>
        <message>
            <source>Drawn with paper slips</source>
            <translation>Kura ya karatasi</translation>
        </message>
        <message>
            <source>Who needs it most? The meeting votes.</source>
            <translation>Nani anahitaji zaidi? Mkutano upige kura.</translation>
        </message>
        <message>
            <source>Why, and the hands: school fees, 14 to 3</source>
            <translation>Kwa nini, na mikono: karo, 14 kwa 3</translation>
        </message>
        <message>
            <source>Give the turn by vote</source>
            <translation>Toa zamu kwa kura</translation>
        </message>
        <message>
            <source>Each writes any number from 0 to 99 on a slip. All are turned over together.</source>
            <translation>Kila mmoja aandike namba yoyote 0 hadi 99 kwenye karatasi. Zote hugeuzwa pamoja.</translation>
        </message>
        <message>
            <source>Open the seal</source>
            <translation>Fungua muhuri</translation>
        </message>
        <message>
            <source>The secret was locked before the numbers, and the numbers were written before anyone saw the order. So nobody can choose it, not the computer and not the treasurer.</source>
            <translation>Siri ilifungwa kabla ya namba, na namba ziliandikwa kabla mtu kuona mpangilio. Hivyo hakuna anayeweza kuuchagua, si kompyuta wala mweka hazina.</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>na %Ln zaidi</numerusform>
                <numerusform>na %Ln zaidi</numerusform>
            </translation>
        </message>
        <message>
            <source>The draw fits</source>
            <translation>Kura inalingana</translation>
        </message>
        <message>
            <source>secret {secret}</source>
            <translation>siri {secret}</translation>
        </message>
        <message>
            <source>Accept the order</source>
            <translation>Kubali mpangilio</translation>
        </message>
        <message>
            <source>Print with proof</source>
            <translation>Chapisha na ushahidi</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Rudi</translation>
        </message>
        <message>
            <source>A number from 0 to 99 is missing.</source>
            <translation>Namba kati ya 0 na 99 haipo.</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>is here</source>
            <translation>yupo</translation>
        </message>
        <message>
            <source>came late</source>
            <translation>amechelewa</translation>
        </message>
        <message>
            <source>sent an apology</source>
            <translation>ametuma udhuru</translation>
        </message>
        <message>
            <source>is absent</source>
            <translation>hayupo</translation>
        </message>
        <message>
            <source>is stood in for</source>
            <translation>anawakilishwa</translation>
        </message>
        <message>
            <source>left early</source>
            <translation>aliondoka mapema</translation>
        </message>
        <message>
            <source>put to the vote</source>
            <translation>imepigiwa kura</translation>
        </message>
        <message>
            <source>votes counted</source>
            <translation>kura zimehesabiwa</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>amelipa</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>faini</translation>
        </message>
        <message>
            <source>asks the fund for</source>
            <translation>anaomba mfuko</translation>
        </message>
        <message>
            <source>is passed over this month</source>
            <translation>amerukwa mwezi huu</translation>
        </message>
        <message>
            <source>is chosen by the fair order</source>
            <translation>amechaguliwa kwa mpangilio wa haki</translation>
        </message>
        <message>
            <source>penalty</source>
            <translation>adhabu</translation>
        </message>
        <message>
            <source>bill</source>
            <translation>dai</translation>
        </message>
        <message>
            <source>waived</source>
            <translation>msamaha</translation>
        </message>
        <message>
            <source>paid too much: advance</source>
            <translation>alilipa zaidi: malipo ya mbele</translation>
        </message>
        <message>
            <source>paid from the advance</source>
            <translation>alilipa kutoka malipo ya mbele</translation>
        </message>
        <message>
            <source>money of somebody unknown</source>
            <translation>pesa ya mtu asiyejulikana</translation>
        </message>
        <message>
            <source>came before</source>
            <translation>ilikuja awali</translation>
        </message>
        <message>
            <source>loan</source>
            <translation>mkopo</translation>
        </message>
        <message>
            <source>charge on the loan</source>
            <translation>riba ya mkopo</translation>
        </message>
        <message>
            <source>asked for a loan</source>
            <translation>ameomba mkopo</translation>
        </message>
        <message>
            <source>stands for a loan</source>
            <translation>anadhamini mkopo</translation>
        </message>
        <message>
            <source>is let go as a guarantor</source>
            <translation>ameachiliwa udhamini</translation>
        </message>
        <message>
            <source>loan decided</source>
            <translation>mkopo umeamuliwa</translation>
        </message>
        <message>
            <source>loan agreed anew</source>
            <translation>mkopo umekubaliwa upya</translation>
        </message>
        <message>
            <source>loan paid out of savings</source>
            <translation>mkopo umelipwa kutoka akiba</translation>
        </message>
        <message>
            <source>loan paid by a guarantor</source>
            <translation>mkopo umelipwa na mdhamini</translation>
        </message>
        <message>
            <source>paid the guarantor back</source>
            <translation>amemrudishia mdhamini</translation>
        </message>
        <message>
            <source>part of the loan forgiven</source>
            <translation>sehemu ya mkopo imesamehewa</translation>
        </message>
        <message>
            <source>loan written off</source>
            <translation>mkopo umefutwa</translation>
        </message>
        <message>
            <source>interest earned</source>
            <translation>riba imepatikana</translation>
        </message>
        <message>
            <source>turn paid out</source>
            <translation>zamu imelipwa</translation>
        </message>
        <message>
            <source>round begun</source>
            <translation>mzunguko umeanza</translation>
        </message>
        <message>
            <source>turn given by vote</source>
            <translation>zamu kwa kura</translation>
        </message>
        <message>
            <source>turns swapped</source>
            <translation>zamu zimebadilishwa</translation>
        </message>
        <message>
            <source>waits for a later turn</source>
            <translation>anasubiri zamu ya baadaye</translation>
        </message>
        <message>
            <source>owes for the turn</source>
            <translation>anadaiwa ya zamu</translation>
        </message>
        <message>
            <source>got what was missing</source>
            <translation>alipata kilichokosekana</translation>
        </message>
        <message>
            <source>debt borne by the reserve</source>
            <translation>deni limebebwa na akiba</translation>
        </message>
        <message>
            <source>pot auctioned</source>
            <translation>chungu kimeuzwa kwa mnada</translation>
        </message>
        <message>
            <source>seat sold</source>
            <translation>kiti kimeuzwa</translation>
        </message>
        <message>
            <source>seat handed on</source>
            <translation>kiti kimekabidhiwa</translation>
        </message>
        <message>
            <source>seat given up</source>
            <translation>kiti kimeachwa</translation>
        </message>
        <message>
            <source>somebody stands for the seat</source>
            <translation>mdhamini wa kiti</translation>
        </message>
        <message>
            <source>pays no more for the turns</source>
            <translation>halipi tena zamu</translation>
        </message>
        <message>
            <source>share-out agreed</source>
            <translation>mgao umekubaliwa</translation>
        </message>
        <message>
            <source>part of the share-out</source>
            <translation>sehemu ya mgao</translation>
        </message>
        <message>
            <source>share-out paid</source>
            <translation>mgao umelipwa</translation>
        </message>
        <message>
            <source>advance given back</source>
            <translation>malipo ya awali yamerudishwa</translation>
        </message>
        <message>
            <source>shares given back</source>
            <translation>hisa zimerudishwa</translation>
        </message>
        <message>
            <source>savings given back</source>
            <translation>akiba imerudishwa</translation>
        </message>
        <message>
            <source>dividend agreed</source>
            <translation>gawio limekubaliwa</translation>
        </message>
        <message>
            <source>parts of the dividend</source>
            <translation>sehemu za gawio</translation>
        </message>
        <message>
            <source>dividend paid</source>
            <translation>gawio limelipwa</translation>
        </message>
        <message>
            <source>interest on savings</source>
            <translation>riba ya akiba</translation>
        </message>
        <message>
            <source>loan to the group</source>
            <translation>mkopo wa kikundi</translation>
        </message>
        <message>
            <source>paid to the lender</source>
            <translation>imelipwa kwa mkopeshaji</translation>
        </message>
        <message>
            <source>debt paid</source>
            <translation>deni limelipwa</translation>
        </message>
        <message>
            <source>put into an investment</source>
            <translation>imewekezwa</translation>
        </message>
        <message>
            <source>back from an investment</source>
            <translation>imerudi kutoka uwekezaji</translation>
        </message>
        <message>
            <source>leaves the group, settled</source>
            <translation>anatoka kikundini, amelipwa</translation>
        </message>
        <message>
            <source>welfare help</source>
            <translation>msaada wa jamii</translation>
        </message>
        <message>
            <source>expense</source>
            <translation>matumizi</translation>
        </message>
        <message>
            <source>money moved</source>
            <translation>pesa zimehamishwa</translation>
        </message>
        <message>
            <source>box counted</source>
            <translation>sanduku limehesabiwa</translation>
        </message>
        <message>
            <source>difference written</source>
            <translation>tofauti imeandikwa</translation>
        </message>
        <message>
            <source>cost of the building</source>
            <translation>gharama ya jengo</translation>
        </message>
        <message>
            <source>cost paid</source>
            <translation>gharama imelipwa</translation>
        </message>
        <message>
            <source>bill of the building</source>
            <translation>bili ya jengo</translation>
        </message>
        <message>
            <source>part of the bill</source>
            <translation>sehemu ya bili</translation>
        </message>
        <message>
            <source>levy agreed</source>
            <translation>mchango umekubaliwa</translation>
        </message>
        <message>
            <source>deposit</source>
            <translation>amana</translation>
        </message>
        <message>
            <source>flat added</source>
            <translation>nyumba imeongezwa</translation>
        </message>
        <message>
            <source>people of a flat</source>
            <translation>wakazi wa nyumba</translation>
        </message>
        <message>
            <source>meter read</source>
            <translation>mita imesomwa</translation>
        </message>
        <message>
            <source>promised</source>
            <translation>aliahidi</translation>
        </message>
        <message>
            <source>was given time</source>
            <translation>amepewa muda</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>imetenguliwa</translation>
        </message>
        <message>
            <source>does not agree</source>
            <translation>hakubaliani</translation>
        </message>
        <message>
            <source>a dispute is settled</source>
            <translation>pingamizi limemalizwa</translation>
        </message>
        <message>
            <source>{count} entries</source>
            <translation>maingizo {count}</translation>
        </message>
    </context>
    <context>
        <name>ExpenseCard</name>
        <message>
            <source>Expenses</source>
            <translation>Matumizi</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Kwa nini</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Kiasi gani</translation>
        </message>
        <message>
            <source>Given to</source>
            <translation>Amepewa</translation>
        </message>
        <message>
            <source>Write the expense</source>
            <translation>Andika matumizi</translation>
        </message>
        <message>
            <source>in cash</source>
            <translation>taslimu</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>kwa simu</translation>
        </message>
        <message>
            <source>by bank</source>
            <translation>kwa benki</translation>
        </message>
        <message>
            <source>Up to {limit} the treasurer decides. Above that, hands are counted.</source>
            <translation>Hadi {limit} mweka hazina anaamua. Zaidi ya hapo mikono inahesabiwa.</translation>
        </message>
    </context>
    <context>
        <name>FairScreen</name>
        <message>
            <source>Loans</source>
            <translation>Mikopo</translation>
        </message>
        <message>
            <source>The choice</source>
            <translation>Uchaguzi</translation>
        </message>
        <message>
            <source>Amount or PIN</source>
            <translation>Kiasi au PIN</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Kwa nini?</translation>
        </message>
        <message>
            <source>Somebody asks</source>
            <translation>Mtu anaomba</translation>
        </message>
        <message>
            <source>Pass over</source>
            <translation>Ruka</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Kura</translation>
        </message>
        <message>
            <source>How it is paid</source>
            <translation>Inalipwaje</translation>
        </message>
        <message>
            <source>Next fund</source>
            <translation>Mfuko unaofuata</translation>
        </message>
        <message>
            <source>Give the loan</source>
            <translation>Toa mkopo</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Tendua</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Vitufe vyote</translation>
        </message>
        <message>
            <source>No fund</source>
            <translation>Hakuna mfuko</translation>
        </message>
        <message>
            <source>The group opens one in the group rules.</source>
            <translation>Kikundi hufungua mmoja katika kanuni za kikundi.</translation>
        </message>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>PIN hii si sahihi. Jaribio %Ln limebaki.</numerusform>
                <numerusform>PIN hii si sahihi. Majaribio %Ln yamebaki.</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs the PIN of who allows it</source>
            <translation>Inahitaji PIN ya anayeruhusu</translation>
        </message>
        <message>
            <source>Written: nobody was chosen</source>
            <translation>Imeandikwa: hakuna aliyechaguliwa</translation>
        </message>
        <message>
            <source>{name} got a loan of {amount}</source>
            <translation>{name} amepata mkopo wa {amount}</translation>
        </message>
    </context>
    <context>
        <name>FairWords</name>
        <message>
            <source>paid in {amount}</source>
            <translation>ameweka {amount}</translation>
        </message>
        <message>
            <source>never borrowed</source>
            <translation>hajawahi kukopa</translation>
        </message>
        <message>
            <source>borrowed {amount}</source>
            <translation>amekopa {amount}</translation>
        </message>
        <message>
            <source>passed over: {why}</source>
            <translation>amerukwa: {why}</translation>
        </message>
        <message>
            <source>waits until everybody has paid</source>
            <translation>anasubiri wote walipe</translation>
        </message>
        <message>
            <source>asks for nothing</source>
            <translation>haombi chochote</translation>
        </message>
        <message>
            <source>asks for less than one instalment</source>
            <translation>anaomba chini ya malipo ya awamu moja</translation>
        </message>
        <message>
            <source>the fee of this month is missing</source>
            <translation>ada ya mwezi huu haijalipwa</translation>
        </message>
        <message>
            <source>asks for more than was paid in ({amount})</source>
            <translation>anaomba zaidi ya alichoweka ({amount})</translation>
        </message>
        <message>
            <source>has a loan that still runs</source>
            <translation>ana mkopo unaoendelea</translation>
        </message>
        <message>
            <source>asks for more than the fund can lend now</source>
            <translation>anaomba zaidi ya mfuko unavyoweza kukopesha sasa</translation>
        </message>
        <message>
            <source>Last loan paid back (logarithm)</source>
            <translation>Mkopo wa mwisho uliolipwa (logi)</translation>
        </message>
        <message>
            <source>Paid in (logarithm)</source>
            <translation>Alichoweka (logi)</translation>
        </message>
        <message>
            <source>Months without a loan</source>
            <translation>Miezi bila mkopo</translation>
        </message>
        <message>
            <source>Last payment</source>
            <translation>Malipo ya mwisho</translation>
        </message>
        <message>
            <source>Instalments paid</source>
            <translation>Awamu zilizolipwa</translation>
        </message>
        <message>
            <source>Borrowed in all (logarithm)</source>
            <translation>Jumla ya mikopo (logi)</translation>
        </message>
        <message>
            <source>Loans received</source>
            <translation>Mikopo aliyopata</translation>
        </message>
        <message>
            <source>Asks for (logarithm)</source>
            <translation>Anaomba (logi)</translation>
        </message>
        <message>
            <source>Paid in and borrowed together</source>
            <translation>Alichoweka na alichokopa pamoja</translation>
        </message>
        <message>
            <source>before every number: nothing yet of {what}</source>
            <translation>mbele ya kila namba: bado hakuna {what}</translation>
        </message>
        <message>
            <source>This month has its loan.</source>
            <translation>Mwezi huu umepata mkopo wake.</translation>
        </message>
        <message>
            <source>Everybody waits for {names}.</source>
            <translation>Wote wanamsubiri {names}.</translation>
        </message>
        <message>
            <source>Nobody can be chosen. This is written down, and does not use the month up.</source>
            <translation>Hakuna anayeweza kuchaguliwa. Hili linaandikwa, na mwezi hautumiki.</translation>
        </message>
        <message>
            <source>{names} stand first alike: the draw says.</source>
            <translation>{names} wako sawa mbele: kura itaamua.</translation>
        </message>
        <message>
            <source>The rule says who comes first. Nobody chooses.</source>
            <translation>Kanuni inasema nani wa kwanza. Hakuna anayechagua.</translation>
        </message>
    </context>
    <context>
        <name>GiveCard</name>
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
            <source>Write that nobody is chosen</source>
            <translation>Andika kuwa hakuna aliyechaguliwa</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments of {amount}, one each month, without interest</source>
            <translation>
                <numerusform>malipo %Ln ya {amount}, bila riba</numerusform>
                <numerusform>malipo %Ln ya {amount}, kila mwezi moja, bila riba</numerusform>
            </translation>
        </message>
        <message>
            <source>Who allows it</source>
            <translation>Anayeruhusu</translation>
        </message>
        <message>
            <source>Give the loan of {amount}</source>
            <translation>Toa mkopo wa {amount}</translation>
        </message>
    </context>
    <context>
        <name>Giving</name>
        <message>
            <source>{name} got a loan of {amount}</source>
            <translation>{name} amepata mkopo wa {amount}</translation>
        </message>
        <message>
            <source>{name}: {amount} waits for money</source>
            <translation>{name}: {amount} inangoja fedha</translation>
        </message>
        <message>
            <source>{name}: not today</source>
            <translation>{name}: si leo</translation>
        </message>
    </context>
    <context>
        <name>Hands</name>
        <message>
            <source>Yes</source>
            <translation>Ndiyo</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Hapana</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Kimya</translation>
        </message>
        <message>
            <source>Passed: {yes}, needs {needed}</source>
            <translation>Imepita: {yes}, zinahitajika {needed}</translation>
        </message>
        <message>
            <source>Not passed: {yes}, needs {needed}</source>
            <translation>Haikupita: {yes}, zinahitajika {needed}</translation>
        </message>
        <message>
            <source>{counted} of {here} counted</source>
            <translation>{counted} kati ya {here} wamehesabiwa</translation>
        </message>
    </context>
    <context>
        <name>HereCard</name>
        <message>
            <source>Here so far</source>
            <translation>Waliopo sasa</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>kati ya {count}</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Waliochelewa</translation>
        </message>
        <message>
            <source>Apology</source>
            <translation>Udhuru</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Hawapo</translation>
        </message>
        <message>
            <source>Not called</source>
            <translation>Hawajaitwa</translation>
        </message>
        <message>
            <source>Enough to decide: {count} needed</source>
            <translation>Wanatosha kuamua: {count} wanahitajika</translation>
        </message>
        <message>
            <source>To decide {count} must be here</source>
            <translation>Kuamua wanahitajika {count}</translation>
        </message>
    </context>
    <context>
        <name>HiddenLine</name>
        <message>
            <source>Show</source>
            <translation>Onyesha</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>imefichwa</translation>
        </message>
    </context>
    <context>
        <name>HintList</name>
        <message>
            <source>Look here first</source>
            <translation>Tazama hapa kwanza</translation>
        </message>
        <message>
            <source>Not found? The meeting can still close. The {amount} are written down in front of everyone and the chairperson signs for it.</source>
            <translation>Haikupatikana? Mkutano bado unaweza kufungwa. {amount} zinaandikwa mbele ya wote na mwenyekiti anasaini.</translation>
        </message>
        <message>
            <source>Write down {amount} missing</source>
            <translation>Andika upungufu wa {amount}</translation>
        </message>
        <message>
            <source>Write down {amount} too much</source>
            <translation>Andika ziada ya {amount}</translation>
        </message>
    </context>
    <context>
        <name>HistoryPanel</name>
        <message>
            <source>What was written in this meeting</source>
            <translation>Yaliyoandikwa katika mkutano huu</translation>
        </message>
        <message>
            <source>Nothing is deleted: what is taken back stays visible here.</source>
            <translation>Hakuna kinachofutwa: kilichotenguliwa kinabaki kuonekana hapa.</translation>
        </message>
        <message>
            <source>What a member does not agree with stands in the minutes of every meeting until it is settled; taking it back needs a vote.</source>
            <translation>Asichokubaliana nacho mwanachama kinabaki katika kumbukumbu za kila mkutano hadi kimalizwe; kukifuta kunahitaji kura.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Tengua</translation>
        </message>
        <message>
            <source>Photos and papers</source>
            <translation>Picha na hati</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Funga</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Saa</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Ingizo</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Kiasi</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Ameandika</translation>
        </message>
        <message numerus="yes">
            <source>%Ln papers</source>
            <translation>
                <numerusform>hati %Ln</numerusform>
                <numerusform>hati %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>{entry} (not agreed)</source>
            <translation>{entry} (haikubaliwi)</translation>
        </message>
        <message>
            <source>{entry} (taken back)</source>
            <translation>{entry} (imetenguliwa)</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Imemalizwa</translation>
        </message>
        <message>
            <source>Not agreed</source>
            <translation>Haikubaliwi</translation>
        </message>
        <message>
            <source>{name} does not agree: {words}</source>
            <translation>{name} hakubaliani: {words}</translation>
        </message>
        <message>
            <source>How it was settled</source>
            <translation>Imemalizwaje</translation>
        </message>
        <message>
            <source>What the member says</source>
            <translation>Mwanachama anasema nini</translation>
        </message>
    </context>
    <context>
        <name>KeysCard</name>
        <message numerus="yes">
            <source>%Ln keys open the book</source>
            <translation>
                <numerusform>Ufunguo %Ln hufungua daftari</numerusform>
                <numerusform>Funguo %Ln hufungua daftari</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn the laptop to each key holder. Each types a PIN.</source>
            <translation>Geuza kompyuta kwa kila mshika ufunguo. Kila mmoja aandike PIN.</translation>
        </message>
        <message>
            <source>No key holders are chosen yet.</source>
            <translation>Washika funguo hawajachaguliwa bado.</translation>
        </message>
        <message>
            <source>The last meeting was closed without {names}: their PIN comes first.</source>
            <translation>Mkutano uliopita ulifungwa bila {names}: PIN yao inatangulia.</translation>
        </message>
        <message>
            <source>Open {time}</source>
            <translation>Wazi {time}</translation>
        </message>
        <message>
            <source>PIN forgotten</source>
            <translation>PIN imesahaulika</translation>
        </message>
        <message>
            <source>Somebody is not here</source>
            <translation>Kuna asiyekuwepo</translation>
        </message>
        <message numerus="yes">
            <source>%Ln keys and {name} also open it.</source>
            <translation>
                <numerusform>Ufunguo %Ln na {name} pia hulifungua.</numerusform>
                <numerusform>Funguo %Ln na {name} pia hulifungua.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on to the roll call</source>
            <translation>Endelea na mahudhurio</translation>
        </message>
        <message>
            <source>Open meeting {no}</source>
            <translation>Fungua mkutano {no}</translation>
        </message>
        <message>
            <source>Key {no}</source>
            <translation>Ufunguo {no}</translation>
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
    </context>
    <context>
        <name>LeavePage</name>
        <message>
            <source>the whole</source>
            <translation>kiti chote</translation>
        </message>
        <message>
            <source>Which part of a seat: 1/2, 1/3</source>
            <translation>Sehemu gani ya kiti: 1/2, 1/3</translation>
        </message>
        <message>
            <source>Somebody leaves the round</source>
            <translation>Mtu anaondoka kwenye mzunguko</translation>
        </message>
        <message>
            <source>The seat goes to somebody who pays what was paid for it. Or it is given up: those who had their turn got a larger pot, and owe the difference.</source>
            <translation>Kiti kinaenda kwa anayelipa kilicholipwa. Au kinaachwa: waliopata zamu walipokea zaidi, na wanadaiwa tofauti.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Rudi</translation>
        </message>
        <message>
            <source>Hand the seat on for {amount}</source>
            <translation>Kabidhi kiti kwa {amount}</translation>
        </message>
        <message>
            <source>Hand {part} of the seat on for {amount}</source>
            <translation>Mpe mwingine {part} ya kiti kwa {amount}</translation>
        </message>
        <message>
            <source>Give the seat up for {amount}</source>
            <translation>Acha kiti kwa {amount}</translation>
        </message>
        <message>
            <source>{name} got {got} and pays {paid} in all</source>
            <translation>{name} alipata {got} na hulipa {paid} kwa jumla</translation>
        </message>
        <message numerus="yes">
            <source>%Ln seats still to come pay and get the same: {amount}.</source>
            <translation>
                <numerusform>Kiti %Ln kinachosubiri hulipa na kupata sawa: {amount}.</numerusform>
                <numerusform>Viti %Ln vinavyosubiri hulipa na kupata sawa: {amount}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LoanWords</name>
        <message>
            <source>No other loan open</source>
            <translation>Hakuna mkopo mwingine</translation>
        </message>
        <message>
            <source>Another loan is open</source>
            <translation>Kuna mkopo mwingine</translation>
        </message>
        <message>
            <source>Paid earlier loans on time</source>
            <translation>Alilipa mikopo ya awali kwa wakati</translation>
        </message>
        <message>
            <source>Came to the meetings</source>
            <translation>Alihudhuria mikutano</translation>
        </message>
        <message>
            <source>Paid back before the share-out</source>
            <translation>Utalipwa kabla ya mgao</translation>
        </message>
        <message>
            <source>Was allowed and not handed over; allow it anew</source>
            <translation>Uliruhusiwa lakini haukutolewa; uruhusiwe upya</translation>
        </message>
        <message>
            <source>There is not enough money to lend</source>
            <translation>Hakuna pesa za kutosha kukopesha</translation>
        </message>
        <message>
            <source>Is not here today</source>
            <translation>Hayupo leo</translation>
        </message>
        <message>
            <source>Members stand for it</source>
            <translation>Wanachama wanadhamini</translation>
        </message>
        <message>
            <source>the first one</source>
            <translation>wa kwanza</translation>
        </message>
        <message>
            <source>last one closed {last_on}</source>
            <translation>wa mwisho uliisha {last_on}</translation>
        </message>
        <message>
            <source>{left_minor} left</source>
            <translation>{left_minor} imebaki</translation>
        </message>
        <message>
            <source>{done} of {of}</source>
            <translation>{done} kati ya {of}</translation>
        </message>
        <message>
            <source>{last_on}, share-out {share_out_on}</source>
            <translation>{last_on}, mgao {share_out_on}</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>bado hakuna</translation>
        </message>
        <message>
            <source>{name} (on paper)</source>
            <translation>{name} (kwa karatasi)</translation>
        </message>
        <message>
            <source>How much?</source>
            <translation>Kiasi gani?</translation>
        </message>
        <message>
            <source>How many payments?</source>
            <translation>Malipo mangapi?</translation>
        </message>
        <message>
            <source>The rules do not allow it</source>
            <translation>Kanuni haziruhusu</translation>
        </message>
        <message>
            <source>Hands are to be counted</source>
            <translation>Mikono ihesabiwe</translation>
        </message>
        <message>
            <source>Not enough hands</source>
            <translation>Mikono haitoshi</translation>
        </message>
        <message>
            <source>Needs the PIN of who allows it</source>
            <translation>Inahitaji PIN ya anayeruhusu</translation>
        </message>
        <message>
            <source>Chairperson’s PIN</source>
            <translation>PIN ya mwenyekiti</translation>
        </message>
        <message>
            <source>Treasurer’s PIN</source>
            <translation>PIN ya mweka hazina</translation>
        </message>
        <message>
            <source>Secretary’s PIN</source>
            <translation>PIN ya katibu</translation>
        </message>
        <message>
            <source>Key holder’s PIN</source>
            <translation>PIN ya mshika ufunguo</translation>
        </message>
    </context>
    <context>
        <name>LoansScreen</name>
        <message>
            <source>Loans</source>
            <translation>Mikopo</translation>
        </message>
        <message>
            <source>Amount, hands or PIN</source>
            <translation>Kiasi, mikono au PIN</translation>
        </message>
        <message>
            <source>Next box</source>
            <translation>Kisanduku kinachofuata</translation>
        </message>
        <message>
            <source>Somebody asks</source>
            <translation>Mtu anaomba</translation>
        </message>
        <message>
            <source>Guarantor</source>
            <translation>Mdhamini</translation>
        </message>
        <message>
            <source>How it is paid</source>
            <translation>Inalipwaje</translation>
        </message>
        <message>
            <source>Give the loan</source>
            <translation>Toa mkopo</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>Si leo</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Tengua</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Vitufe vyote</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ndiyo</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Hapana</translation>
        </message>
    </context>
    <context>
        <name>MeetingFrame</name>
        <message>
            <source>Saved {time}</source>
            <translation>Imehifadhiwa {time}</translation>
        </message>
        <message>
            <source>Meeting {no}</source>
            <translation>Mkutano {no}</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Soma tena</translation>
        </message>
        <message>
            <source>Go to a step</source>
            <translation>Nenda kwenye hatua</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Hatua inayofuata</translation>
        </message>
        <message>
            <source>Look at a member’s page</source>
            <translation>Tazama ukurasa wa mwanachama</translation>
        </message>
        <message>
            <source>What was written</source>
            <translation>Yaliyoandikwa</translation>
        </message>
        <message>
            <source>Curtain</source>
            <translation>Pazia</translation>
        </message>
        <message>
            <source>Members’ screen</source>
            <translation>Skrini ya wanachama</translation>
        </message>
    </context>
    <context>
        <name>MinutesPage</name>
        <message>
            <source>Minutes of this meeting</source>
            <translation>Kumbukumbu za mkutano huu</translation>
        </message>
        <message>
            <source>Write the minutes</source>
            <translation>Andika kumbukumbu</translation>
        </message>
        <message>
            <source>Put together what the book knows</source>
            <translation>Kusanya kinachojulikana kitabuni</translation>
        </message>
    </context>
    <context>
        <name>MoreCard</name>
        <message>
            <source>Votes</source>
            <translation>Kura</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Kumbukumbu</translation>
        </message>
        <message>
            <source>Move money</source>
            <translation>Hamisha pesa</translation>
        </message>
        <message>
            <source>Correct an old line</source>
            <translation>Sahihisha mstari wa zamani</translation>
        </message>
        <message>
            <source>Money without a name</source>
            <translation>Pesa bila jina</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Sahihisho</translation>
        </message>
    </context>
    <context>
        <name>MovePage</name>
        <message>
            <source>Debt of {name}</source>
            <translation>Deni la {name}</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Kutoka</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Kwenda</translation>
        </message>
        <message>
            <source>Name of the investment</source>
            <translation>Jina la uwekezaji</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Kiasi gani</translation>
        </message>
        <message>
            <source>Carried by</source>
            <translation>Anayebeba</translation>
        </message>
        <message>
            <source>A new investment</source>
            <translation>Uwekezaji mpya</translation>
        </message>
        <message>
            <source>Nothing is left there</source>
            <translation>Hakuna kilichobaki huko</translation>
        </message>
        <message>
            <source>Move the money</source>
            <translation>Hamisha pesa</translation>
        </message>
    </context>
    <context>
        <name>NamelessPage</name>
        <message>
            <source>How much</source>
            <translation>Kiasi gani</translation>
        </message>
        <message>
            <source>What is known of it</source>
            <translation>Kinachojulikana</translation>
        </message>
        <message>
            <source>Nobody’s yet</source>
            <translation>Bado si za mtu</translation>
        </message>
        <message>
            <source>Whose it is</source>
            <translation>Ni za nani</translation>
        </message>
        <message>
            <source>Write the money</source>
            <translation>Andika pesa</translation>
        </message>
        <message>
            <source>Give it to the member</source>
            <translation>Mpe mwanachama</translation>
        </message>
        <message>
            <source>It goes into the box. Once it is known whose it is, give it to the member here.</source>
            <translation>Zinaingia kwenye sanduku. Mwenyewe akijulikana, mpe mwanachama hapa.</translation>
        </message>
    </context>
    <context>
        <name>NewPinCard</name>
        <message>
            <source>A new PIN for {name}</source>
            <translation>PIN mpya ya {name}</translation>
        </message>
        <message>
            <source>The chairperson and one key holder allow it with their PINs.</source>
            <translation>Mwenyekiti na mshika ufunguo mmoja huruhusu kwa PIN zao.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Rudi</translation>
        </message>
        <message>
            <source>PIN of {name}</source>
            <translation>PIN ya {name}</translation>
        </message>
        <message>
            <source>{name}: the new PIN once more</source>
            <translation>{name}: PIN mpya mara nyingine</translation>
        </message>
        <message>
            <source>{name}: a new PIN of 4 to 6 digits</source>
            <translation>{name}: PIN mpya ya tarakimu 4 hadi 6</translation>
        </message>
        <message>
            <source>The two are not the same. Type the new PIN again.</source>
            <translation>Hizo mbili si sawa. Andika PIN mpya tena.</translation>
        </message>
        <message numerus="yes">
            <source>This PIN is not right. %Ln tries left.</source>
            <translation>
                <numerusform>PIN hii si sahihi. Jaribio %Ln limebaki.</numerusform>
                <numerusform>PIN hii si sahihi. Majaribio %Ln yamebaki.</numerusform>
            </translation>
        </message>
        <message>
            <source>The new PIN of {name} works now.</source>
            <translation>PIN mpya ya {name} inafanya kazi sasa.</translation>
        </message>
    </context>
    <context>
        <name>NowPaying</name>
        <message>
            <source>Now paying</source>
            <translation>Anayelipa sasa</translation>
        </message>
        <message>
            <source>Has paid</source>
            <translation>Amelipa</translation>
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
            <source>Missed shares, may be bought</source>
            <translation>Hisa zilizokosekana, zinaweza kununuliwa</translation>
        </message>
        <message>
            <source>To pay now</source>
            <translation>Alipe sasa</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Amelipa</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Hatua inayofuata</translation>
        </message>
        <message>
            <source>Next who pays</source>
            <translation>Anayefuata kulipa</translation>
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
        <message>
            <source>Owed from before</source>
            <translation>Deni la nyuma</translation>
        </message>
        <message>
            <source>From the advance</source>
            <translation>Kutoka malipo ya mbele</translation>
        </message>
        <message>
            <source>Further kinds (Space)</source>
            <translation>Aina nyingine (Space)</translation>
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
        <name>OpenStep</name>
        <message>
            <source>Reading the last closing</source>
            <translation>Inasoma ufungaji uliopita</translation>
        </message>
        <message>
            <source>Only an officer opens the book</source>
            <translation>Afisa pekee hufungua daftari</translation>
        </message>
        <message>
            <source>Treasurer, chairperson or secretary do this step.</source>
            <translation>Mweka hazina, mwenyekiti au katibu hufanya hatua hii.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Soma tena</translation>
        </message>
        <message>
            <source>wait {time}</source>
            <translation>subiri {time}</translation>
        </message>
        <message numerus="yes">
            <source>This PIN is not right. %Ln tries left.</source>
            <translation>
                <numerusform>PIN hii si sahihi. Jaribio %Ln limebaki.</numerusform>
                <numerusform>PIN hii si sahihi. Majaribio %Ln yamebaki.</numerusform>
            </translation>
        </message>
        <message>
            <source>Too many wrong PINs. Wait, then try again.</source>
            <translation>PIN mbaya ni nyingi mno. Subiri, kisha jaribu tena.</translation>
        </message>
        <message>
            <source>Between the meetings</source>
            <translation>Kati ya mikutano</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Fungua</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Endelea</translation>
        </message>
        <message>
            <source>Next person</source>
            <translation>Mtu mwingine</translation>
        </message>
        <message>
            <source>Show a number</source>
            <translation>Onyesha namba</translation>
        </message>
        <message>
            <source>Members’ screen</source>
            <translation>Skrini ya wanachama</translation>
        </message>
        <message>
            <source>Leave the meeting</source>
            <translation>Toka mkutanoni</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Vitufe vyote</translation>
        </message>
        <message>
            <source>Another amount</source>
            <translation>Kiasi kingine</translation>
        </message>
        <message>
            <source>Count later</source>
            <translation>Hesabu baadaye</translation>
        </message>
        <message>
            <source>Somebody is not here</source>
            <translation>Kuna asiyekuwepo</translation>
        </message>
        <message>
            <source>PIN forgotten</source>
            <translation>PIN imesahaulika</translation>
        </message>
        <message>
            <source>What was in the box?</source>
            <translation>Kulikuwa na nini sandukuni?</translation>
        </message>
    </context>
    <context>
        <name>OrderCard</name>
        <message>
            <source>The order</source>
            <translation>Mpangilio</translation>
        </message>
        <message>
            <source>today</source>
            <translation>leo</translation>
        </message>
        <message>
            <source>This is the last turn of the round. The group agrees on a new order.</source>
            <translation>Hii ni zamu ya mwisho ya mzunguko. Kikundi kinakubaliana mpangilio mpya.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln turns to come in this round.</source>
            <translation>
                <numerusform>Zamu %Ln imebaki katika mzunguko huu.</numerusform>
                <numerusform>Zamu %Ln zimebaki katika mzunguko huu.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fair order, {month}</source>
            <translation>Mpangilio wa haki, {month}</translation>
        </message>
        <message>
            <source>{n} of {of} have paid</source>
            <translation>{n} kati ya {of} wamelipa</translation>
        </message>
        <message>
            <source>{amount} can be lent</source>
            <translation>{amount} inaweza kukopeshwa</translation>
        </message>
        <message>
            <source>waited</source>
            <translation>alisubiri</translation>
        </message>
        <message>
            <source>paid in</source>
            <translation>alichoweka</translation>
        </message>
        <message>
            <source>borrowed</source>
            <translation>alichokopa</translation>
        </message>
        <message>
            <source>Nobody has asked for a loan this month yet.</source>
            <translation>Bado hakuna aliyeomba mkopo mwezi huu.</translation>
        </message>
    </context>
    <context>
        <name>OtherScreen</name>
        <message>
            <source>Other</source>
            <translation>Mengine</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Matumizi</translation>
        </message>
        <message>
            <source>Welfare</source>
            <translation>Jamii</translation>
        </message>
        <message>
            <source>Vote</source>
            <translation>Kura</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Kumbukumbu</translation>
        </message>
        <message>
            <source>Move money</source>
            <translation>Hamisha pesa</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Sahihisho</translation>
        </message>
        <message>
            <source>Money without a name</source>
            <translation>Pesa bila jina</translation>
        </message>
        <message>
            <source>How it is paid</source>
            <translation>Inalipwaje</translation>
        </message>
        <message>
            <source>Put the minutes together</source>
            <translation>Kusanya kumbukumbu</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Andika</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Tengua</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Vitufe vyote</translation>
        </message>
        <message>
            <source>Other business</source>
            <translation>Mambo mengine</translation>
        </message>
        <message>
            <source>{what}: {amount} paid</source>
            <translation>{what}: {amount} imelipwa</translation>
        </message>
        <message>
            <source>{name} got {amount} of help</source>
            <translation>{name} amepata msaada wa {amount}</translation>
        </message>
        <message>
            <source>The vote is written: {text}</source>
            <translation>Kura imeandikwa: {text}</translation>
        </message>
        <message>
            <source>The minutes are written</source>
            <translation>Kumbukumbu zimeandikwa</translation>
        </message>
        <message>
            <source>{amount} moved</source>
            <translation>{amount} imehamishwa</translation>
        </message>
        <message>
            <source>{amount} written without a name</source>
            <translation>{amount} zimeandikwa bila jina</translation>
        </message>
        <message>
            <source>The money is {name}’s</source>
            <translation>Pesa ni za {name}</translation>
        </message>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>PIN hii si sahihi. Jaribio %Ln limebaki.</numerusform>
                <numerusform>PIN hii si sahihi. Majaribio %Ln yamebaki.</numerusform>
            </translation>
        </message>
        <message>
            <source>The old line is taken back</source>
            <translation>Mstari wa zamani umeondolewa</translation>
        </message>
    </context>
    <context>
        <name>OtherWords</name>
        <message>
            <source>Hall rent</source>
            <translation>Kodi ya ukumbi</translation>
        </message>
        <message>
            <source>Books, pens</source>
            <translation>Vitabu, kalamu</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>Usafiri</translation>
        </message>
        <message>
            <source>Airtime</source>
            <translation>Salio la simu</translation>
        </message>
        <message>
            <source>Bank fee</source>
            <translation>Ada ya benki</translation>
        </message>
        <message>
            <source>Loan bag in the box</source>
            <translation>Mfuko wa mikopo sandukuni</translation>
        </message>
        <message>
            <source>Welfare bag in the box</source>
            <translation>Mfuko wa jamii sandukuni</translation>
        </message>
        <message>
            <source>Cash on the way</source>
            <translation>Taslimu njiani</translation>
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
            <source>USDT</source>
            <translation>USDT</translation>
        </message>
        <message>
            <source>Investment</source>
            <translation>Uwekezaji</translation>
        </message>
        <message>
            <source>More than half</source>
            <translation>Zaidi ya nusu</translation>
        </message>
        <message>
            <source>Two thirds</source>
            <translation>Theluthi mbili</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Wote</translation>
        </message>
        <message>
            <source>Hands up</source>
            <translation>Mikono juu</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Kwa majina</translation>
        </message>
        <message>
            <source>Secret, by slips</source>
            <translation>Siri, kwa karatasi</translation>
        </message>
        <message>
            <source>By shares</source>
            <translation>Kwa hisa</translation>
        </message>
        <message>
            <source>By area</source>
            <translation>Kwa eneo</translation>
        </message>
        <message>
            <source>counted twice</source>
            <translation>imehesabiwa mara mbili</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>imepita</translation>
        </message>
        <message>
            <source>not passed</source>
            <translation>haikupita</translation>
        </message>
        <message>
            <source>a tie</source>
            <translation>sare</translation>
        </message>
        <message>
            <source>too few here</source>
            <translation>waliopo ni wachache</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>haijahesabiwa</translation>
        </message>
        <message>
            <source>{yes} : {no} {result}</source>
            <translation>{yes} : {no} {result}</translation>
        </message>
    </context>
    <context>
        <name>PapersPanel</name>
        <message>
            <source>Photos and papers</source>
            <translation>Picha na hati</translation>
        </message>
        <message>
            <source>They lie sealed beside the book on this laptop. A server carries them to the others for two years; sticks and copies of the book carry them too.</source>
            <translation>Zimefungwa kando ya daftari kwenye laptopu hii. Seva huzipeleka kwa nyingine kwa miaka miwili; fleshi na nakala za daftari huzibeba pia.</translation>
        </message>
        <message>
            <source>Add a photo or a PDF…</source>
            <translation>Ongeza picha au PDF…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Onyesha</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Rudi</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Hati</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Ukubwa</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Ziko wapi</translation>
        </message>
        <message>
            <source>Photo {no}</source>
            <translation>Picha {no}</translation>
        </message>
        <message>
            <source>Document {no}</source>
            <translation>Hati {no}</translation>
        </message>
        <message>
            <source>{kib} KiB</source>
            <translation>KiB {kib}</translation>
        </message>
        <message>
            <source>here</source>
            <translation>hapa</translation>
        </message>
        <message>
            <source>has not come yet</source>
            <translation>haijafika bado</translation>
        </message>
        <message>
            <source>on another laptop</source>
            <translation>kwenye laptopu nyingine</translation>
        </message>
        <message>
            <source>Which photo or PDF?</source>
            <translation>Picha au PDF ipi?</translation>
        </message>
        <message>
            <source>Sealed and put to the entry.</source>
            <translation>Imefungwa na kuwekwa kwenye ingizo.</translation>
        </message>
    </context>
    <context>
        <name>PausedPage</name>
        <message>
            <source>{amount} lie counted in the box. Every step stands as you left it.</source>
            <translation>{amount} zimehesabiwa sandukuni. Kila hatua iko kama ulivyoiacha.</translation>
        </message>
        <message>
            <source>The meeting is paused</source>
            <translation>Mkutano umesimama</translation>
        </message>
        <message>
            <source>Go on with the meeting</source>
            <translation>Endelea na mkutano</translation>
        </message>
    </context>
    <context>
        <name>PayCard</name>
        <message>
            <source>Turn {number} of {of}</source>
            <translation>Zamu {number} kati ya {of}</translation>
        </message>
        <message>
            <source>Check the draw</source>
            <translation>Kagua kura</translation>
        </message>
        <message>
            <source>Give {name}</source>
            <translation>Mpe {name}</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>hakuna</translation>
        </message>
        <message>
            <source>Who fed the meeting</source>
            <translation>Aliyelisha mkutano</translation>
        </message>
        <message>
            <source>Place drawn on {day}, seal {seal}</source>
            <translation>Nafasi ilichorwa {day}, muhuri {seal}</translation>
        </message>
        <message>
            <source>Place drawn by paper slips on {day}</source>
            <translation>Nafasi ilichorwa kwa karatasi {day}</translation>
        </message>
        <message>
            <source>The order was agreed by the meeting.</source>
            <translation>Mpangilio ulikubaliwa na mkutano.</translation>
        </message>
        <message>
            <source>Waits until it comes</source>
            <translation>Inasubiri hadi ifike</translation>
        </message>
        <message>
            <source>Owed from before, taken off</source>
            <translation>Deni la awali, limekatwa</translation>
        </message>
        <message>
            <source>For the host</source>
            <translation>Kwa mwenyeji</translation>
        </message>
        <message numerus="yes">
            <source>%Ln members paid {amount}</source>
            <translation>
                <numerusform>Mwanachama %Ln alilipa {amount}</numerusform>
                <numerusform>Wanachama %Ln walilipa {amount}</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} was absent and owes {amount}</source>
            <translation>{name} hakuwepo na anadaiwa {amount}</translation>
        </message>
        <message>
            <source>{name} did not pay and owes {amount}</source>
            <translation>{name} hakulipa na anadaiwa {amount}</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>haijahesabiwa</translation>
        </message>
        <message>
            <source>{name} agrees to have got it</source>
            <translation>{name} anakubali amepokea</translation>
        </message>
        <message>
            <source>Thumb on the printed receipt</source>
            <translation>Dole gumba kwenye risiti</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>Imelipwa</translation>
        </message>
        <message>
            <source>Agreed with the PIN</source>
            <translation>Amekubali kwa PIN</translation>
        </message>
        <message>
            <source>Thumb on paper</source>
            <translation>Dole gumba kwenye karatasi</translation>
        </message>
        <message>
            <source>Give {amount} in cash</source>
            <translation>Toa {amount} taslimu</translation>
        </message>
        <message>
            <source>Send {amount} by phone</source>
            <translation>Tuma {amount} kwa simu</translation>
        </message>
        <message>
            <source>Send {amount} by bank</source>
            <translation>Tuma {amount} kwa benki</translation>
        </message>
        <message>
            <source>In cash</source>
            <translation>Taslimu</translation>
        </message>
        <message>
            <source>By bank</source>
            <translation>Kwa benki</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Kwa simu</translation>
        </message>
        <message>
            <source>Code of the payment</source>
            <translation>Namba ya malipo</translation>
        </message>
    </context>
    <context>
        <name>QueueCard</name>
        <message>
            <source>Asked today</source>
            <translation>Walioomba leo</translation>
        </message>
        <message>
            <source>Somebody asks</source>
            <translation>Mtu anaomba</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Umetolewa</translation>
        </message>
        <message>
            <source>Not ready yet</source>
            <translation>Bado haijawa tayari</translation>
        </message>
        <message>
            <source>Waits for money, place {n}</source>
            <translation>Unangoja fedha, nafasi ya {n}</translation>
        </message>
        <message>
            <source>The money is there now</source>
            <translation>Fedha zipo sasa</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>Si leo</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Tayari</translation>
        </message>
        <message>
            <source>Short of money</source>
            <translation>Fedha hazitoshi</translation>
        </message>
        <message>
            <source>Money we can lend today</source>
            <translation>Pesa tunazoweza kukopesha leo</translation>
        </message>
        <message>
            <source>This loan</source>
            <translation>Mkopo huu</translation>
        </message>
        <message>
            <source>Left to lend</source>
            <translation>Zinazobaki</translation>
        </message>
        <message>
            <source>Welfare {welfare} and today’s turn {pot} are kept out.</source>
            <translation>Jamii {welfare} na zamu ya leo {pot} hazihusishwi.</translation>
        </message>
    </context>
    <context>
        <name>ReadCard</name>
        <message>
            <source>Read this out</source>
            <translation>Soma hii kwa sauti</translation>
        </message>
        <message>
            <source>Cash locked in the box</source>
            <translation>Pesa taslimu zilizofungwa sandukuni</translation>
        </message>
        <message>
            <source>Loan bag</source>
            <translation>Mfuko wa mikopo</translation>
        </message>
        <message>
            <source>Welfare bag</source>
            <translation>Mfuko wa jamii</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Kwa simu</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>Bado haijahakikiwa</translation>
        </message>
        <message numerus="yes">
            <source>By phone, %Ln not checked</source>
            <translation>
                <numerusform>Kwa simu, %Ln haijakaguliwa</numerusform>
                <numerusform>Kwa simu, %Ln hazijakaguliwa</numerusform>
            </translation>
        </message>
        <message>
            <source>Still to pay</source>
            <translation>Bado kulipa</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more members</source>
            <translation>
                <numerusform>na mwanachama %Ln zaidi</numerusform>
                <numerusform>na wanachama %Ln zaidi</numerusform>
            </translation>
        </message>
        <message>
            <source>Next meeting {day}, {time}.</source>
            <translation>Mkutano ujao {day}, {time}.</translation>
        </message>
        <message>
            <source>Turn: {name}.</source>
            <translation>Zamu: {name}.</translation>
        </message>
        <message>
            <source>Other day</source>
            <translation>Siku nyingine</translation>
        </message>
        <message>
            <source>Day of the next meeting</source>
            <translation>Siku ya mkutano ujao</translation>
        </message>
    </context>
    <context>
        <name>RitualCard</name>
        <message>
            <source>Ask the members first</source>
            <translation>Waulize wanachama kwanza</translation>
        </message>
        <message>
            <source>They remember what was in the box on {day}. Then show the number.</source>
            <translation>Wanakumbuka kilichokuwa sandukuni {day}. Kisha onyesha namba.</translation>
        </message>
        <message>
            <source>This is the first meeting. The box starts with what is in it now.</source>
            <translation>Huu ni mkutano wa kwanza. Sanduku linaanza na kilichomo sasa.</translation>
        </message>
        <message>
            <source>Was the box counted now?</source>
            <translation>Sanduku limehesabiwa sasa?</translation>
        </message>
        <message>
            <source>Yes, {amount}</source>
            <translation>Ndiyo, {amount}</translation>
        </message>
        <message>
            <source>Another amount</source>
            <translation>Kiasi kingine</translation>
        </message>
        <message>
            <source>Count later</source>
            <translation>Hesabu baadaye</translation>
        </message>
        <message>
            <source>Welcome words and prayer are not timed. The clock starts with the roll call.</source>
            <translation>Maneno ya ukaribisho na sala havipimwi muda. Saa huanza na mahudhurio.</translation>
        </message>
        <message>
            <source>Cash in the box</source>
            <translation>Taslimu sandukuni</translation>
        </message>
        <message>
            <source>Loan bag</source>
            <translation>Mfuko wa mikopo</translation>
        </message>
        <message>
            <source>Welfare bag</source>
            <translation>Mfuko wa jamii</translation>
        </message>
        <message>
            <source>M-Pesa till</source>
            <translation>Till ya M-Pesa</translation>
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
            <source>USDT</source>
            <translation>USDT</translation>
        </message>
        <message>
            <source>The box is counted in step 7.</source>
            <translation>Sanduku huhesabiwa katika hatua ya 7.</translation>
        </message>
        <message>
            <source>Box and book agree.</source>
            <translation>Sanduku na daftari vinakubaliana.</translation>
        </message>
        <message>
            <source>How many of each? Enter after the last one.</source>
            <translation>Ngapi za kila moja? Enter baada ya mwisho.</translation>
        </message>
        <message>
            <source>{amount} less in the box than in the book. The chairperson types a PIN.</source>
            <translation>{amount} pungufu sandukuni kuliko daftarini. Mwenyekiti aandike PIN.</translation>
        </message>
        <message>
            <source>{amount} more in the box than in the book. The chairperson types a PIN.</source>
            <translation>{amount} zaidi sandukuni kuliko daftarini. Mwenyekiti aandike PIN.</translation>
        </message>
    </context>
    <context>
        <name>RollCall</name>
        <message>
            <source>left at {time}</source>
            <translation>aliondoka {time}</translation>
        </message>
        <message>
            <source>{what}, fine {amount}</source>
            <translation>{what}, faini {amount}</translation>
        </message>
        <message>
            <source>calling now</source>
            <translation>anaitwa sasa</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Yupo</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Amechelewa</translation>
        </message>
        <message>
            <source>Sent apology</source>
            <translation>Ametuma udhuru</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Hayupo</translation>
        </message>
        <message>
            <source>Stood in for</source>
            <translation>Anawakilishwa</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Amerudi</translation>
        </message>
        <message>
            <source>Left early</source>
            <translation>Aliondoka mapema</translation>
        </message>
    </context>
    <context>
        <name>RollCallStep</name>
        <message>
            <source>Reading the roll</source>
            <translation>Inasoma mahudhurio</translation>
        </message>
        <message>
            <source>No members yet</source>
            <translation>Hakuna wanachama bado</translation>
        </message>
        <message>
            <source>Write the members first; each gets a card here.</source>
            <translation>Andika wanachama kwanza; kila mmoja hupata kadi hapa.</translation>
        </message>
        <message>
            <source>The book is not open yet</source>
            <translation>Daftari halijafunguliwa bado</translation>
        </message>
        <message>
            <source>The keys open it in step 1; then the names are called.</source>
            <translation>Funguo hulifungua katika hatua ya 1; kisha majina huitwa.</translation>
        </message>
        <message>
            <source>Go to step 1</source>
            <translation>Nenda hatua ya 1</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Soma tena</translation>
        </message>
        <message>
            <source>Roll call</source>
            <translation>Mahudhurio</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Yupo</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Amechelewa</translation>
        </message>
        <message>
            <source>Apology</source>
            <translation>Udhuru</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Hayupo</translation>
        </message>
        <message>
            <source>Left early</source>
            <translation>Aliondoka mapema</translation>
        </message>
        <message>
            <source>Jump to number</source>
            <translation>Nenda namba</translation>
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
            <source>All the rest are here</source>
            <translation>Wengine wote wapo</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Tengua</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Vitufe vyote</translation>
        </message>
        <message>
            <source>{here} of {count} are here</source>
            <translation>{here} kati ya {count} wapo</translation>
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
        <name>RowMenu</name>
        <message>
            <source>Paid exactly</source>
            <translation>Amelipa kamili</translation>
        </message>
        <message>
            <source>Paid by phone or bank</source>
            <translation>Amelipa kwa simu au benki</translation>
        </message>
        <message>
            <source>Cash and phone together</source>
            <translation>Taslimu na simu pamoja</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Hayupo</translation>
        </message>
        <message>
            <source>Cash given, change</source>
            <translation>Taslimu, chenji</translation>
        </message>
        <message>
            <source>Note, other payer</source>
            <translation>Maelezo, mlipaji mwingine</translation>
        </message>
        <message>
            <source>Empty the box</source>
            <translation>Futa kisanduku</translation>
        </message>
    </context>
    <context>
        <name>SalePage</name>
        <message>
            <source>Seats</source>
            <translation>Viti</translation>
        </message>
        <message>
            <source>Seats of the next round of {name}</source>
            <translation>Viti vya mzunguko ujao wa {name}</translation>
        </message>
        <message>
            <source>Every seat pays {amount} a turn. Who gets the pot early gets less, who waits gets more. Once a seat is sold, the prizes cannot be changed any more.</source>
            <translation>Kila kiti kinalipa {amount} kwa zamu. Anayepata mapema anapata kidogo, anayesubiri anapata zaidi. Kiti kikishauzwa, tuzo hazibadiliki tena.</translation>
        </message>
        <message>
            <source>Begin the round</source>
            <translation>Anza mzunguko</translation>
        </message>
        <message>
            <source>the whole</source>
            <translation>kiti chote</translation>
        </message>
        <message>
            <source>Which part of a seat: 1/2, 1/3</source>
            <translation>Sehemu gani ya kiti: 1/2, 1/3</translation>
        </message>
        <message>
            <source>Takes a part</source>
            <translation>Anachukua sehemu</translation>
        </message>
        <message>
            <source>Gets {amount} at turn {number}: {rate}.</source>
            <translation>Anapata {amount} zamu ya {number}: {rate}.</translation>
        </message>
        <message>
            <source>Pays {amount} now.</source>
            <translation>Analipa {amount} sasa.</translation>
        </message>
        <message>
            <source>Is given {amount} when the reserve has it.</source>
            <translation>Anapewa {amount} akiba ikiwa nayo.</translation>
        </message>
        <message>
            <source>Sell seat {number}</source>
            <translation>Uza kiti {number}</translation>
        </message>
        <message>
            <source>Seat {number}: {amount}</source>
            <translation>Kiti {number}: {amount}</translation>
        </message>
        <message>
            <source>pays what it gets</source>
            <translation>kinalipa kinachopata</translation>
        </message>
        <message>
            <source>costs {rate} a turn</source>
            <translation>kinagharimu {rate} kwa zamu</translation>
        </message>
        <message>
            <source>brings {rate} a turn</source>
            <translation>kinaleta {rate} kwa zamu</translation>
        </message>
    </context>
    <context>
        <name>Settling</name>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>PIN hii si sahihi. Jaribio %Ln limebaki.</numerusform>
                <numerusform>PIN hii si sahihi. Majaribio %Ln yamebaki.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SignCard</name>
        <message>
            <source>Sign and lock the book</source>
            <translation>Saini na funga daftari</translation>
        </message>
        <message>
            <source>Each person types a PIN. After this the page cannot be changed, only corrected by a new entry.</source>
            <translation>Kila mtu anaandika PIN. Baada ya hapo ukurasa haubadiliki, unasahihishwa tu kwa ingizo jipya.</translation>
        </message>
        <message>
            <source>After signing</source>
            <translation>Baada ya kusaini</translation>
        </message>
        <message>
            <source>Meeting page as PDF</source>
            <translation>Ukurasa wa mkutano kama PDF</translation>
        </message>
        <message numerus="yes">
            <source>%Ln receipts as PDF</source>
            <translation>
                <numerusform>Risiti %Ln kama PDF</numerusform>
                <numerusform>Risiti %Ln kama PDF</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy of the book on {name}, tried out</source>
            <translation>Nakala ya daftari kwenye {name}, imejaribiwa</translation>
        </message>
        <message>
            <source>Copy of the book, tried out</source>
            <translation>Nakala ya daftari, imejaribiwa</translation>
        </message>
        <message>
            <source>Signed {time}</source>
            <translation>Amesaini {time}</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>anasubiri</translation>
        </message>
        <message>
            <source>Somebody is not here</source>
            <translation>Kuna asiyekuwepo</translation>
        </message>
        <message>
            <source>Close meeting {no}</source>
            <translation>Funga mkutano {no}</translation>
        </message>
        <message>
            <source>Close without the missing keys</source>
            <translation>Funga bila funguo zinazokosekana</translation>
        </message>
        <message>
            <source>First the box is counted.</source>
            <translation>Kwanza sanduku lihesabiwe.</translation>
        </message>
        <message>
            <source>Box and book do not agree yet.</source>
            <translation>Sanduku na daftari bado hazilingani.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln signatures to go</source>
            <translation>
                <numerusform>Saini %Ln imebaki</numerusform>
                <numerusform>Saini %Ln zimebaki</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is signed.</source>
            <translation>Yote yamesainiwa.</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>PIN hii si sahihi. Jaribio %Ln limebaki.</numerusform>
                <numerusform>PIN hii si sahihi. Majaribio %Ln yamebaki.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>A new round of {name}</source>
            <translation>Mzunguko mpya wa {name}</translation>
        </message>
        <message>
            <source>How many seats does each member take? Parts like 1/2 or 1/3 that follow one another share a seat. Each seat pays {amount} a turn.</source>
            <translation>Kila mwanachama anachukua viti vingapi? Sehemu kama 1/2 au 1/3 zinazofuatana hushiriki kiti. Kila kiti hulipa {amount} kwa zamu.</translation>
        </message>
        <message>
            <source>Draw the order</source>
            <translation>Piga kura ya mpangilio</translation>
        </message>
        <message>
            <source>The order is agreed</source>
            <translation>Mpangilio umekubaliwa</translation>
        </message>
        <message>
            <source>Begin the round</source>
            <translation>Anza mzunguko</translation>
        </message>
        <message>
            <source>The agreed order, by the numbers of the seats</source>
            <translation>Mpangilio uliokubaliwa, kwa namba za viti</translation>
        </message>
        <message>
            <source>Seats in their order: 3 1 2</source>
            <translation>Viti kwa mpangilio: 3 1 2</translation>
        </message>
        <message>
            <source>{seats} seats · {turns} turns · {amount} for each seat</source>
            <translation>viti {seats} · zamu {turns} · {amount} kwa kila kiti</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Close</source>
            <translation>Funga</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>umefungwa</translation>
        </message>
        <message>
            <source>keys missing</source>
            <translation>funguo hazipo</translation>
        </message>
        <message>
            <source>{done} of {of} signed</source>
            <translation>saini {done} kati ya {of}</translation>
        </message>
        <message>
            <source>Collect</source>
            <translation>Kusanya</translation>
        </message>
        <message>
            <source>{paid} of {due}</source>
            <comment>members who have paid</comment>
            <translation>{paid} / {due}</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Hesabu</translation>
        </message>
        <message>
            <source>{amount} less</source>
            <translation>{amount} pungufu</translation>
        </message>
        <message>
            <source>{amount} more</source>
            <translation>{amount} zaidi</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>Mikopo</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Fungua</translation>
        </message>
        <message>
            <source>{have} of {needed} keys</source>
            <translation>funguo {have} / {needed}</translation>
        </message>
        <message>
            <source>{count} key</source>
            <translation>ufunguo {count}</translation>
        </message>
        <message>
            <source>{count} keys</source>
            <translation>funguo {count}</translation>
        </message>
        <message>
            <source>Roll call</source>
            <translation>Mahudhurio</translation>
        </message>
        <message>
            <source>{count} here</source>
            <translation>{count} wapo</translation>
        </message>
        <message>
            <source>{called} of {all}</source>
            <comment>members called</comment>
            <translation>{called} / {all}</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Zamu</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Mengine</translation>
        </message>
    </context>
    <context>
        <name>StopPage</name>
        <message>
            <source>Somebody had the pot and pays no more</source>
            <translation>Mtu alipata mfuko na halipi tena</translation>
        </message>
        <message>
            <source>What is owed are the contributions to come, never the pot. First pay those who stand for it, then money in other boxes, then the reserve. For the rest the winners to come wait, each for the same part.</source>
            <translation>Kinachodaiwa ni michango ijayo, si mfuko. Kwanza wanalipa wadhamini, kisha fedha zake katika masanduku mengine, kisha akiba. Kilichobaki washindi wajao wanakisubiri, kila mmoja kwa uwiano sawa.</translation>
        </message>
        <message>
            <source>Who stands for it</source>
            <translation>Nani anadhamini</translation>
        </message>
        <message>
            <source>Up to</source>
            <translation>Hadi</translation>
        </message>
        <message>
            <source>Up to how much the guarantor stands</source>
            <translation>Mdhamini anadhamini hadi kiasi gani</translation>
        </message>
        <message>
            <source>Stands for it</source>
            <translation>Anadhamini</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Rudi</translation>
        </message>
        <message>
            <source>Write that {name} pays no more</source>
            <translation>Andika kwamba {name} halipi tena</translation>
        </message>
        <message>
            <source>Owed by now; written as paying no more</source>
            <translation>Anadaiwa hadi sasa; ameandikwa kuwa halipi tena</translation>
        </message>
        <message>
            <source>The reserve bears {amount}</source>
            <translation>Akiba inabeba {amount}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln contributions to come</source>
            <translation>
                <numerusform>Mchango %Ln ujao</numerusform>
                <numerusform>Michango %Ln ijayo</numerusform>
            </translation>
        </message>
        <message>
            <source>Covered now</source>
            <translation>Imelipiwa sasa</translation>
        </message>
        <message>
            <source>Lent by the reserve</source>
            <translation>Imekopeshwa na akiba</translation>
        </message>
        <message>
            <source>Turn {number}: the winner waits for</source>
            <translation>Zamu {number}: mshindi anasubiri</translation>
        </message>
        <message>
            <source>Later winners wait for</source>
            <translation>Washindi wa baadaye wanasubiri</translation>
        </message>
        <message>
            <source>{amount} from the advance of {name}</source>
            <translation>{amount} kutoka malipo ya mbele ya {name}</translation>
        </message>
        <message>
            <source>{amount} from the savings of {name}</source>
            <translation>{amount} kutoka akiba ya {name}</translation>
        </message>
        <message>
            <source>{name} brings {amount} now</source>
            <translation>{name} analeta {amount} sasa</translation>
        </message>
        <message>
            <source>Own money in other boxes</source>
            <translation>Fedha zake katika masanduku mengine</translation>
        </message>
    </context>
    <context>
        <name>SwapPage</name>
        <message>
            <source>Swap turns</source>
            <translation>Badilishana zamu</translation>
        </message>
        <message>
            <source>Both agree by PIN or with a thumb on paper. To wait until a later place, only who waits agrees.</source>
            <translation>Wote wawili wakubali kwa PIN au kidole gumba kwenye karatasi. Kusubiri nafasi ya baadaye, anayesubiri tu ndiye anakubali.</translation>
        </message>
        <message>
            <source>Swap the two turns</source>
            <translation>Badilisha zamu hizi mbili</translation>
        </message>
        <message>
            <source>The first waits until the second place</source>
            <translation>Wa kwanza asubiri hadi nafasi ya pili</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Rudi</translation>
        </message>
    </context>
    <context>
        <name>TableCard</name>
        <message>
            <source>Money in the box</source>
            <translation>Pesa sandukuni</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Zilizohesabiwa</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Anahesabu</translation>
        </message>
        <message>
            <source>Watches</source>
            <translation>Anatazama</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Ngapi</translation>
        </message>
        <message>
            <source>Who counts?</source>
            <translation>Nani anahesabu?</translation>
        </message>
        <message>
            <source>{counter} counts, {witness} watches</source>
            <translation>{counter} anahesabu, {witness} anatazama</translation>
        </message>
    </context>
    <context>
        <name>TermsCard</name>
        <message>
            <source>{name} asks for a loan</source>
            <translation>{name} anaomba mkopo</translation>
        </message>
        <message>
            <source>No. {no} · savings {saved}</source>
            <translation>Na. {no} · akiba {saved}</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Kiasi gani</translation>
        </message>
        <message>
            <source>Payments (1–{max})</source>
            <translation>Malipo (1–{max})</translation>
        </message>
        <message numerus="yes">
            <source>Interest, {percent}% for %Ln meetings</source>
            <translation>
                <numerusform>Riba, {percent}% kwa mkutano %Ln</numerusform>
                <numerusform>Riba, {percent}% kwa mikutano %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Kwa nini</translation>
        </message>
        <message>
            <source>Interest, {percent}%</source>
            <translation>Riba, {percent}%</translation>
        </message>
        <message>
            <source>To pay back</source>
            <translation>Ya kulipa</translation>
        </message>
        <message>
            <source>Kind of loan</source>
            <translation>Aina ya mkopo</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments of {amount}, one at each meeting</source>
            <translation>
                <numerusform>Malipo %Ln ya {amount}</numerusform>
                <numerusform>Malipo %Ln ya {amount}, moja kila mkutano</numerusform>
            </translation>
        </message>
        <message>
            <source>Our rules</source>
            <translation>Kanuni zetu</translation>
        </message>
        <message>
            <source>Stands for it</source>
            <translation>Anadhamini</translation>
        </message>
        <message>
            <source>Signed on paper</source>
            <translation>Amesaini karatasi</translation>
        </message>
        <message>
            <source>If it is not paid back, {names} share what is left.</source>
            <translation>Usipolipwa, {names} wanagawana kinachobaki.</translation>
        </message>
        <message>
            <source>stands for {there} already, for {part} here, can stand for {free}</source>
            <translation>tayari anadhamini {there}, hapa {part}, anaweza kudhamini {free}</translation>
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
    <context>
        <name>TurnScreen</name>
        <message>
            <source>Turn</source>
            <translation>Zamu</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Give</source>
            <translation>Toa</translation>
        </message>
        <message>
            <source>How it is paid</source>
            <translation>Inalipwaje</translation>
        </message>
        <message>
            <source>Thumb on paper</source>
            <translation>Dole gumba kwenye karatasi</translation>
        </message>
        <message>
            <source>Members’ screen</source>
            <translation>Skrini ya wanachama</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Tengua</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Vitufe vyote</translation>
        </message>
        <message>
            <source>No order of turns yet</source>
            <translation>Bado hakuna mpangilio wa zamu</translation>
        </message>
        <message>
            <source>The group agrees on an order in the group rules.</source>
            <translation>Kikundi kinakubaliana mpangilio katika kanuni.</translation>
        </message>
        <message>
            <source>Turn {number} of {of}</source>
            <translation>Zamu {number} kati ya {of}</translation>
        </message>
        <message>
            <source>The order stands in the group rules, agreed by the meeting.</source>
            <translation>Mpangilio uko katika kanuni, ulikubaliwa na mkutano.</translation>
        </message>
        <message>
            <source>Give {name}</source>
            <translation>Mpe {name}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln members paid {amount}</source>
            <translation>
                <numerusform>Mwanachama %Ln alilipa {amount}</numerusform>
                <numerusform>Wanachama %Ln walilipa {amount}</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} was absent and owes {amount}</source>
            <translation>{name} hakuwepo na anadaiwa {amount}</translation>
        </message>
        <message>
            <source>{name} did not pay and owes {amount}</source>
            <translation>{name} hakulipa na anadaiwa {amount}</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>haijahesabiwa</translation>
        </message>
        <message>
            <source>{name} agrees to have got it</source>
            <translation>{name} anakubali amepokea</translation>
        </message>
        <message>
            <source>Thumb on the printed receipt</source>
            <translation>Dole gumba kwenye risiti</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>Imelipwa</translation>
        </message>
        <message>
            <source>Agreed with the PIN</source>
            <translation>Amekubali kwa PIN</translation>
        </message>
        <message>
            <source>Give {amount} in cash</source>
            <translation>Toa {amount} taslimu</translation>
        </message>
        <message>
            <source>Send {amount} by phone</source>
            <translation>Tuma {amount} kwa simu</translation>
        </message>
        <message>
            <source>Send {amount} by bank</source>
            <translation>Tuma {amount} kwa benki</translation>
        </message>
        <message>
            <source>In cash</source>
            <translation>Taslimu</translation>
        </message>
        <message>
            <source>By bank</source>
            <translation>Kwa benki</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Kwa simu</translation>
        </message>
        <message>
            <source>Code of the payment</source>
            <translation>Namba ya malipo</translation>
        </message>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>PIN hii si sahihi. Jaribio %Ln limebaki.</numerusform>
                <numerusform>PIN hii si sahihi. Majaribio %Ln yamebaki.</numerusform>
            </translation>
        </message>
        <message>
            <source>First {name} agrees: the PIN, or a thumb on paper (F9).</source>
            <translation>Kwanza {name} akubali: PIN, au dole gumba kwenye karatasi (F9).</translation>
        </message>
        <message>
            <source>{name} got {amount}</source>
            <translation>{name} amepata {amount}</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>Undo</source>
            <translation>Tengua</translation>
        </message>
        <message>
            <source>Taken back: {entry}</source>
            <translation>Imetenguliwa: {entry}</translation>
        </message>
        <message>
            <source>Written again: {entry}</source>
            <translation>Imeandikwa tena: {entry}</translation>
        </message>
    </context>
    <context>
        <name>VotePage</name>
        <message>
            <source>What is voted on</source>
            <translation>Kinachopigiwa kura</translation>
        </message>
        <message>
            <source>Proposed by …</source>
            <translation>Aliyependekeza …</translation>
        </message>
        <message>
            <source>Seconded by …</source>
            <translation>Aliyeunga mkono …</translation>
        </message>
        <message>
            <source>Majority</source>
            <translation>Wingi</translation>
        </message>
        <message>
            <source>How it is counted</source>
            <translation>Jinsi ya kuhesabu</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>Kinachobadilika</translation>
        </message>
        <message>
            <source>Write the vote</source>
            <translation>Andika kura</translation>
        </message>
        <message>
            <source>Changes nothing by itself</source>
            <translation>Haibadilishi kitu yenyewe</translation>
        </message>
        <message>
            <source>Allows an expense</source>
            <translation>Inaruhusu matumizi</translation>
        </message>
        <message>
            <source>Takes back what {name} disputes: {words}</source>
            <translation>Inafuta anachopinga {name}: {words}</translation>
        </message>
        <message>
            <source>Names who signs for a key holder who is away</source>
            <translation>Inataja atakayesaini badala ya mshika ufunguo asiyekuwepo</translation>
        </message>
        <message>
            <source>Rules that change on {day}: {reason}</source>
            <translation>Kanuni zinazobadilika {day}: {reason}</translation>
        </message>
        <message>
            <source>Whom the vote is about</source>
            <translation>Kura inamhusu nani</translation>
        </message>
        <message>
            <source>Who writes may also count: we are too few</source>
            <translation>Mwandishi anaweza pia kuhesabu: sisi ni wachache</translation>
        </message>
        <message>
            <source>A key holder may also write or keep the money: we are too few</source>
            <translation>Mshika ufunguo anaweza pia kuandika au kutunza fedha: sisi ni wachache</translation>
        </message>
        <message>
            <source>One person may be {one} and {other}: we are too few</source>
            <translation>Mtu mmoja anaweza kuwa {one} na {other}: tuko wachache</translation>
        </message>
        <message>
            <source>Slips or beans in the bag. Type only the numbers.</source>
            <translation>Karatasi au maharagwe mfukoni. Andika idadi tu.</translation>
        </message>
        <message>
            <source>1 yes, 2 no, 0 silent</source>
            <translation>1 ndiyo, 2 hapana, 0 kimya</translation>
        </message>
    </context>
    <context>
        <name>WelfareCard</name>
        <message>
            <source>Welfare help</source>
            <translation>Msaada wa jamii</translation>
        </message>
        <message>
            <source>In the welfare fund</source>
            <translation>Katika mfuko wa jamii</translation>
        </message>
        <message>
            <source>of it in today’s welfare bag</source>
            <translation>kati yake katika mfuko wa leo</translation>
        </message>
        <message>
            <source>Who asks</source>
            <translation>Nani anaomba</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Kiasi gani</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Kwa nini</translation>
        </message>
        <message>
            <source>Pay the help</source>
            <translation>Lipa msaada</translation>
        </message>
        <message>
            <source>from the welfare bag</source>
            <translation>kutoka mfuko wa jamii</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>kwa simu</translation>
        </message>
        <message>
            <source>by bank</source>
            <translation>kwa benki</translation>
        </message>
        <message>
            <source>Got {amount} of help before.</source>
            <translation>Alishapata msaada wa {amount}.</translation>
        </message>
    </context>
    <context>
        <name>WhyCard</name>
        <message>
            <source>What has a plus is multiplied; the result is divided by what has a minus.</source>
            <translation>Vyenye jumlisha vinazidishwa; jibu linagawanywa kwa vyenye toa.</translation>
        </message>
    </context>
    <context>
        <name>WriteDown</name>
        <message>
            <source>What do the members say, why?</source>
            <translation>Wanachama wanasema kwa nini?</translation>
        </message>
        <message>
            <source>Nobody knows</source>
            <translation>Hakuna ajuaye</translation>
        </message>
        <message>
            <source>Wrong change</source>
            <translation>Chenji mbaya</translation>
        </message>
        <message>
            <source>False note</source>
            <translation>Noti bandia</translation>
        </message>
        <message>
            <source>It stays visible on the page of this meeting and in the reports.</source>
            <translation>Inabaki kuonekana kwenye ukurasa huu na katika ripoti.</translation>
        </message>
        <message>
            <source>Back to the hints</source>
            <translation>Rudi kwa vidokezo</translation>
        </message>
        <message>
            <source>{amount} missing in the box</source>
            <translation>{amount} zinakosekana sandukuni</translation>
        </message>
        <message>
            <source>{amount} too much in the box</source>
            <translation>{amount} zimezidi sandukuni</translation>
        </message>
        <message>
            <source>Chairperson’s PIN</source>
            <translation>PIN ya mwenyekiti</translation>
        </message>
    </context>
</TS>
