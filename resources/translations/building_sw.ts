<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw">
    <context>
        <name>Building</name>
        <message>
            <source>Cleaning</source>
            <translation>Usafi</translation>
        </message>
        <message>
            <source>Elevator</source>
            <translation>Lifti</translation>
        </message>
        <message>
            <source>Water</source>
            <translation>Maji</translation>
        </message>
        <message>
            <source>Electricity</source>
            <translation>Umeme</translation>
        </message>
        <message>
            <source>Heating</source>
            <translation>Kupasha joto</translation>
        </message>
        <message>
            <source>Repairs</source>
            <translation>Matengenezo</translation>
        </message>
        <message>
            <source>Guard</source>
            <translation>Mlinzi</translation>
        </message>
        <message>
            <source>Insurance</source>
            <translation>Bima</translation>
        </message>
        <message>
            <source>Management</source>
            <translation>Usimamizi</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Mengine</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>Akiba</translation>
        </message>
        <message>
            <source>Levy</source>
            <translation>Mchango maalum</translation>
        </message>
        <message>
            <source>by area</source>
            <translation>kwa eneo</translation>
        </message>
        <message>
            <source>by people</source>
            <translation>kwa idadi ya watu</translation>
        </message>
        <message>
            <source>equally</source>
            <translation>sawa kwa sawa</translation>
        </message>
        <message>
            <source>by shares</source>
            <translation>kwa hisa</translation>
        </message>
        <message>
            <source>by area and people</source>
            <translation>kwa eneo na watu</translation>
        </message>
        <message>
            <source>by meter</source>
            <translation>kwa mita</translation>
        </message>
        <message>
            <source>as entered</source>
            <translation>kama ilivyoandikwa</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>mmiliki</translation>
        </message>
        <message>
            <source>resident</source>
            <translation>mkaazi</translation>
        </message>
        <message>
            <source>both</source>
            <translation>wote wawili</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Ankara</translation>
        </message>
        <message>
            <source>Charge without invoice</source>
            <translation>Ada bila ankara</translation>
        </message>
        <message>
            <source>Paid from the reserve</source>
            <translation>Imelipwa kutoka akiba</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Benki</translation>
        </message>
        <message>
            <source>Cash box</source>
            <translation>Kisanduku</translation>
        </message>
        <message>
            <source>M-Pesa</source>
            <translation>M-Pesa</translation>
        </message>
        <message>
            <source>Pay later</source>
            <translation>Lipa baadaye</translation>
        </message>
        <message>
            <source>Flat</source>
            <translation>Nyumba</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Duka</translation>
        </message>
        <message>
            <source>Parking</source>
            <translation>Maegesho</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Stoo</translation>
        </message>
    </context>
    <context>
        <name>BuildingScreen</name>
        <message>
            <source>Building</source>
            <translation>Jengo</translation>
        </message>
        <message>
            <source>Month of the building</source>
            <translation>Mwezi wa jengo</translation>
        </message>
        <message>
            <source>A cost</source>
            <translation>Gharama</translation>
        </message>
        <message>
            <source>Charges of every month</source>
            <translation>Ada za kila mwezi</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Watu</translation>
        </message>
        <message>
            <source>Meter</source>
            <translation>Mita</translation>
        </message>
        <message>
            <source>It paid</source>
            <translation>Imelipa</translation>
        </message>
        <message>
            <source>A new flat</source>
            <translation>Nyumba mpya</translation>
        </message>
        <message>
            <source>Deposit</source>
            <translation>Amana</translation>
        </message>
        <message>
            <source>What is late</source>
            <translation>Yaliyochelewa</translation>
        </message>
        <message>
            <source>From the old book</source>
            <translation>Kutoka kitabu cha zamani</translation>
        </message>
        <message>
            <source>Next list</source>
            <translation>Orodha inayofuata</translation>
        </message>
        <message>
            <source>A levy</source>
            <translation>Mchango maalum</translation>
        </message>
        <message>
            <source>Print the bill of the flat</source>
            <translation>Chapisha bili ya nyumba</translation>
        </message>
        <message>
            <source>Print its statement</source>
            <translation>Chapisha taarifa yake</translation>
        </message>
        <message>
            <source>Issue the bills</source>
            <translation>Toa bili</translation>
        </message>
        <message>
            <source>Take the bill back</source>
            <translation>Rudisha bili</translation>
        </message>
        <message>
            <source>Print the month</source>
            <translation>Chapisha mwezi</translation>
        </message>
        <message>
            <source>Only the officers see everybody’s money</source>
            <translation>Viongozi pekee huona pesa za wote</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>Mweka hazina, mwenyekiti au katibu anaweza kufungua ukurasa huu.</translation>
        </message>
        <message>
            <source>No building yet</source>
            <translation>Bado hakuna jengo</translation>
        </message>
        <message>
            <source>Open a building chest in the group rules; then its flats stand here.</source>
            <translation>Fungua sanduku la jengo kwenye kanuni za kikundi; kisha nyumba zake zitakuwa hapa.</translation>
        </message>
        <message>
            <source>Flats</source>
            <translation>Nyumba</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Gharama</translation>
        </message>
        <message>
            <source>Bills</source>
            <translation>Bili</translation>
        </message>
        <message>
            <source>Owed by the flats</source>
            <translation>Deni la nyumba</translation>
        </message>
        <message>
            <source>Owners’ reserve</source>
            <translation>Akiba ya wamiliki</translation>
        </message>
        <message>
            <source>In bank and box</source>
            <translation>Benki na kisandukuni</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Jaribu tena</translation>
        </message>
        <message>
            <source>The cost is written</source>
            <translation>Gharama imeandikwa</translation>
        </message>
        <message>
            <source>The charges of the month are written</source>
            <translation>Ada za mwezi zimeandikwa</translation>
        </message>
        <message>
            <source>The payment is written</source>
            <translation>Malipo yameandikwa</translation>
        </message>
        <message>
            <source>The levy is written</source>
            <translation>Mchango umeandikwa</translation>
        </message>
        <message>
            <source>The flat is written</source>
            <translation>Nyumba imeandikwa</translation>
        </message>
        <message>
            <source>The change is written</source>
            <translation>Badiliko limeandikwa</translation>
        </message>
        <message>
            <source>The reading is written</source>
            <translation>Usomaji umeandikwa</translation>
        </message>
        <message>
            <source>The deposit is written</source>
            <translation>Amana imeandikwa</translation>
        </message>
        <message>
            <source>It is written</source>
            <translation>Imeandikwa</translation>
        </message>
        <message>
            <source>The bills are issued</source>
            <translation>Bili zimetolewa</translation>
        </message>
        <message>
            <source>The bill is taken back</source>
            <translation>Bili imerudishwa</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Imerudishwa</translation>
        </message>
        <message>
            <source>People of the flat</source>
            <translation>Wakazi wa nyumba</translation>
        </message>
        <message>
            <source>Pay what is owed</source>
            <translation>Lipa kinachodaiwa</translation>
        </message>
        <message>
            <source>No flats yet. F5 writes the first one.</source>
            <translation>Bado hakuna nyumba. F5 huandika ya kwanza.</translation>
        </message>
        <message>
            <source>No cost of this month yet. Ctrl+N writes one.</source>
            <translation>Bado hakuna gharama ya mwezi huu. Ctrl+N huandika moja.</translation>
        </message>
        <message>
            <source>No bill yet.</source>
            <translation>Bado hakuna bili.</translation>
        </message>
        <message>
            <source>Bill of the flat</source>
            <translation>Bili ya nyumba</translation>
        </message>
        <message>
            <source>Statement of the flat</source>
            <translation>Taarifa ya nyumba</translation>
        </message>
    </context>
    <context>
        <name>BuildingTable</name>
        <message>
            <source>Flat</source>
            <translation>Nyumba</translation>
        </message>
        <message>
            <source>Lives there</source>
            <translation>Anayeishi humo</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Mmiliki</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Watu</translation>
        </message>
        <message>
            <source>Last bill</source>
            <translation>Bili ya mwisho</translation>
        </message>
        <message>
            <source>Owes</source>
            <translation>Anadaiwa</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>tupu</translation>
        </message>
        <message>
            <source>{amount} ahead</source>
            <translation>{amount} mbele</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Imechelewa</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Haijalipwa</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Imelipwa</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Gharama</translation>
        </message>
        <message>
            <source>Paid to</source>
            <translation>Amelipwa</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Ankara</translation>
        </message>
        <message>
            <source>Divided</source>
            <translation>Imegawanywa</translation>
        </message>
        <message>
            <source>Pays</source>
            <translation>Analipa</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Kiasi</translation>
        </message>
        <message>
            <source>{amount} to pay</source>
            <translation>{amount} kulipa</translation>
        </message>
        <message>
            <source>From the reserve</source>
            <translation>Kutoka akiba</translation>
        </message>
        <message>
            <source>Of an earlier month</source>
            <translation>Ya mwezi uliopita</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mwezi</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Imeandikwa</translation>
        </message>
        <message>
            <source>To be paid by</source>
            <translation>Ilipwe kabla ya</translation>
        </message>
    </context>
    <context>
        <name>CameSlip</name>
        <message>
            <source>Payment of flat {label}</source>
            <translation>Malipo ya nyumba {label}</translation>
        </message>
        <message>
            <source>Write the payment</source>
            <translation>Andika malipo</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Kiasi</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>Ilivyokuja</translation>
        </message>
        <message>
            <source>Code of the transfer</source>
            <translation>Msimbo wa malipo</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>Siku gani</translation>
        </message>
    </context>
    <context>
        <name>CostSlip</name>
        <message>
            <source>A cost</source>
            <translation>Gharama</translation>
        </message>
        <message>
            <source>Write the cost</source>
            <translation>Andika gharama</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Kwa ajili gani</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Kiasi</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Aina</translation>
        </message>
        <message>
            <source>as agreed</source>
            <translation>kama ilivyokubaliwa</translation>
        </message>
        <message>
            <source>Divided</source>
            <translation>Imegawanywa</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Hawahusiki</translation>
        </message>
        <message>
            <source>the ground floor</source>
            <translation>ghorofa ya chini</translation>
        </message>
        <message>
            <source>the shops</source>
            <translation>maduka</translation>
        </message>
        <message>
            <source>Pays</source>
            <translation>Analipa</translation>
        </message>
        <message>
            <source>Paid from</source>
            <translation>Imelipwa kutoka</translation>
        </message>
        <message>
            <source>Paid to</source>
            <translation>Amelipwa</translation>
        </message>
        <message>
            <source>Number of the invoice</source>
            <translation>Namba ya ankara</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>hakuna</translation>
        </message>
        <message>
            <source>Laid out by a member of the board</source>
            <translation>Imetolewa na mjumbe wa bodi</translation>
        </message>
        <message>
            <source>Allowed by</source>
            <translation>Imeruhusiwa na</translation>
        </message>
    </context>
    <context>
        <name>DepositSlip</name>
        <message>
            <source>Deposit of flat {label}</source>
            <translation>Amana ya nyumba {label}</translation>
        </message>
        <message>
            <source>Write the deposit</source>
            <translation>Andika amana</translation>
        </message>
        <message>
            <source>Kept now: {amount}</source>
            <translation>Iliyowekwa sasa: {amount}</translation>
        </message>
        <message>
            <source>The tenant brings it</source>
            <translation>Mpangaji anaileta</translation>
        </message>
        <message>
            <source>The tenant gets it</source>
            <translation>Mpangaji anapewa</translation>
        </message>
        <message>
            <source>Which way</source>
            <translation>Njia ipi</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Kiasi</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wapi</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>Siku gani</translation>
        </message>
    </context>
    <context>
        <name>LevySlip</name>
        <message>
            <source>A levy of the assembly</source>
            <translation>Mchango wa mkutano</translation>
        </message>
        <message>
            <source>Write the vote</source>
            <translation>Andika kura</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Kwa ajili gani</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Kiasi</translation>
        </message>
        <message>
            <source>In how many months</source>
            <translation>Kwa miezi mingapi</translation>
        </message>
        <message>
            <source>Enter on a flat: yes, no, silent, not there</source>
            <translation>Enter kwenye nyumba: ndiyo, hapana, kimya, hayupo</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ndiyo</translation>
        </message>
        <message>
            <source>no</source>
            <translation>hapana</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>kimya</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>hayupo</translation>
        </message>
    </context>
    <context>
        <name>MeterSlip</name>
        <message>
            <source>Meter of flat {label}</source>
            <translation>Mita ya nyumba {label}</translation>
        </message>
        <message>
            <source>Write the reading</source>
            <translation>Andika usomaji</translation>
        </message>
        <message>
            <source>Which meter</source>
            <translation>Mita ipi</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Inaonyesha nini</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>Siku gani</translation>
        </message>
    </context>
    <context>
        <name>MonthCard</name>
        <message>
            <source>Bill of {month}</source>
            <translation>Bili ya {month}</translation>
        </message>
        <message>
            <source>Issue the bills</source>
            <translation>Toa bili</translation>
        </message>
        <message>
            <source>Charges of every month</source>
            <translation>Ada za kila mwezi</translation>
        </message>
        <message>
            <source>Costs: {amount}</source>
            <translation>Gharama: {amount}</translation>
        </message>
        <message>
            <source>Asked of {n} flats: {amount}</source>
            <translation>Nyumba {n} zinatozwa: {amount}</translation>
        </message>
        <message>
            <source>Corrections and late fees: {amount}</source>
            <translation>Marekebisho na faini: {amount}</translation>
        </message>
        <message>
            <source>Both agree to the last unit.</source>
            <translation>Vinalingana hadi senti ya mwisho.</translation>
        </message>
        <message>
            <source>They do not agree.</source>
            <translation>Havilingani.</translation>
        </message>
    </context>
    <context>
        <name>OpeningSlip</name>
        <message>
            <source>Flat {label} in the old book</source>
            <translation>Nyumba {label} katika kitabu cha zamani</translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>Andika</translation>
        </message>
        <message>
            <source>It owed</source>
            <translation>Ilikuwa na deni</translation>
        </message>
        <message>
            <source>It had paid ahead</source>
            <translation>Ilikuwa imelipa mbele</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Nini</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Kiasi</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>Siku gani</translation>
        </message>
    </context>
    <context>
        <name>PaySlip</name>
        <message>
            <source>Pay a cost</source>
            <translation>Lipa gharama</translation>
        </message>
        <message>
            <source>Write the payment</source>
            <translation>Andika malipo</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Kiasi</translation>
        </message>
        <message>
            <source>Paid from</source>
            <translation>Imelipwa kutoka</translation>
        </message>
        <message>
            <source>Allowed by</source>
            <translation>Imeruhusiwa na</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>hakuna</translation>
        </message>
    </context>
    <context>
        <name>PeopleSlip</name>
        <message>
            <source>People of flat {label}</source>
            <translation>Wakazi wa nyumba {label}</translation>
        </message>
        <message>
            <source>Write the change</source>
            <translation>Andika badiliko</translation>
        </message>
        <message>
            <source>Tenant</source>
            <translation>Mpangaji</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Mmiliki</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Nani</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Jina</translation>
        </message>
        <message>
            <source>nobody: moved out</source>
            <translation>hakuna: amehama</translation>
        </message>
        <message>
            <source>How many live there</source>
            <translation>Wangapi wanaishi humo</translation>
        </message>
        <message>
            <source>From which day</source>
            <translation>Kuanzia siku gani</translation>
        </message>
    </context>
    <context>
        <name>UnitSlip</name>
        <message>
            <source>A new flat</source>
            <translation>Nyumba mpya</translation>
        </message>
        <message>
            <source>Write the flat</source>
            <translation>Andika nyumba</translation>
        </message>
        <message>
            <source>Number on the door</source>
            <translation>Namba mlangoni</translation>
        </message>
        <message>
            <source>Area (m²)</source>
            <translation>Eneo (m²)</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>Ghorofa</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Aina</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Mmiliki</translation>
        </message>
        <message>
            <source>People of the owner who live there</source>
            <translation>Watu wa mmiliki wanaoishi humo</translation>
        </message>
    </context>
</TS>
