<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw">
    <context>
        <name>ChoiceCard</name>
        <message>
            <source>Suggested</source>
            <translation>Pendekezo</translation>
        </message>
    </context>
    <context>
        <name>Decide</name>
        <message>
            <source>Payment written twice, meeting {no} · {amount}</source>
            <translation>Malipo yameandikwa mara mbili, mkutano {no} · {amount}</translation>
        </message>
        <message>
            <source>Written after meeting {no} was signed · {amount}</source>
            <translation>Imeandikwa baada ya mkutano {no} kutiwa saini · {amount}</translation>
        </message>
        <message>
            <source>Written into the signed page of meeting {no} · {amount}</source>
            <translation>Imeandikwa kwenye ukurasa uliotiwa saini wa mkutano {no} · {amount}</translation>
        </message>
        <message>
            <source>One code on two payments, meeting {no} · {amount}</source>
            <translation>Msimbo mmoja kwenye malipo mawili, mkutano {no} · {amount}</translation>
        </message>
        <message>
            <source>Paid after leaving the group · {amount}</source>
            <translation>Amelipa baada ya kuondoka kwenye kikundi · {amount}</translation>
        </message>
        <message>
            <source>Meeting {no} was closed twice</source>
            <translation>Mkutano {no} ulifungwa mara mbili</translation>
        </message>
        <message>
            <source>The group</source>
            <translation>Kikundi</translation>
        </message>
        <message>
            <source>nothing left</source>
            <translation>hakuna kilichobaki</translation>
        </message>
        <message>
            <source>{n} left</source>
            <translation>{n} zimebaki</translation>
        </message>
        <message>
            <source>{n} entries from {device}</source>
            <translation>Maandishi {n} kutoka {device}</translation>
        </message>
        <message>
            <source>One entry from {device}</source>
            <translation>Andiko moja kutoka {device}</translation>
        </message>
        <message>
            <source>{name}: paid once</source>
            <translation>{name}: alilipa mara moja</translation>
        </message>
        <message>
            <source>{name}: paid twice, advance</source>
            <translation>{name}: alilipa mara mbili, malipo ya mbele</translation>
        </message>
        <message>
            <source>{name}: paid twice</source>
            <translation>{name}: alilipa mara mbili</translation>
        </message>
        <message>
            <source>{name}: added</source>
            <translation>{name}: imeongezwa</translation>
        </message>
        <message>
            <source>{name}: given back</source>
            <translation>{name}: imerudishwa</translation>
        </message>
        <message>
            <source>{name}: the first page</source>
            <translation>{name}: ukurasa wa kwanza</translation>
        </message>
        <message>
            <source>{name} answered too, otherwise. The first answer counts.</source>
            <translation>{name} pia alijibu, tofauti. Jibu la kwanza ndilo linalohesabiwa.</translation>
        </message>
        <message>
            <source>One entry was crossed out meanwhile. Let the rest stand?</source>
            <translation>Andiko moja limekatwa wakati huo. Lililobaki libaki?</translation>
        </message>
        <message>
            <source>Did {name} pay once or twice at meeting {no}?</source>
            <translation>Je, {name} alilipa mara moja au mbili kwenye mkutano {no}?</translation>
        </message>
        <message>
            <source>Two payments have one code. Is it the same money, or money for both?</source>
            <translation>Malipo mawili yana msimbo mmoja. Ni pesa ileile, au ni pesa ya wote wawili?</translation>
        </message>
        <message>
            <source>{name} had left the group when {author} wrote {amount}. Add it?</source>
            <translation>{name} alikuwa ameondoka kwenye kikundi {author} alipoandika {amount}. Iongezwe?</translation>
        </message>
        <message>
            <source>{author} wrote {amount} for {name} after the book was signed. Add it?</source>
            <translation>{author} aliandika {amount} za {name} baada ya kitabu kutiwa saini. Iongezwe?</translation>
        </message>
        <message>
            <source>{author} wrote {amount} after the book was signed. Add it?</source>
            <translation>{author} aliandika {amount} baada ya kitabu kutiwa saini. Iongezwe?</translation>
        </message>
        <message>
            <source>{author} wrote {amount} into the signed page of meeting {no}. Add it?</source>
            <translation>{author} aliandika {amount} kwenye ukurasa uliotiwa saini wa mkutano {no}. Iongezwe?</translation>
        </message>
        <message>
            <source>Meeting {no} was closed twice, with other totals. Which page counts?</source>
            <translation>Mkutano {no} ulifungwa mara mbili, kwa jumla tofauti. Ukurasa upi unahesabiwa?</translation>
        </message>
        <message>
            <source>You took back</source>
            <translation>Umefuta</translation>
        </message>
        <message>
            <source>{name} took back</source>
            <translation>{name} amefuta</translation>
        </message>
        <message>
            <source>You wrote</source>
            <translation>Uliandika</translation>
        </message>
        <message>
            <source>{name} wrote</source>
            <translation>{name} aliandika</translation>
        </message>
        <message>
            <source>on this laptop</source>
            <translation>kwenye kompyuta hii</translation>
        </message>
        <message>
            <source>on another laptop</source>
            <translation>kwenye kompyuta nyingine</translation>
        </message>
        <message>
            <source>on {device}</source>
            <translation>kwenye {device}</translation>
        </message>
        <message>
            <source>1 share</source>
            <translation>Hisa 1</translation>
        </message>
        <message>
            <source>{n} shares</source>
            <translation>Hisa {n}</translation>
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
            <source>Fine</source>
            <translation>Faini</translation>
        </message>
        <message>
            <source>Loan paid back</source>
            <translation>Mkopo uliolipwa</translation>
        </message>
        <message>
            <source>Advance</source>
            <translation>Malipo ya mbele</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>Usajili</translation>
        </message>
        <message>
            <source>Turn paid out</source>
            <translation>Zamu iliyotolewa</translation>
        </message>
        <message>
            <source>Welfare paid out</source>
            <translation>Msaada uliotolewa</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Matumizi</translation>
        </message>
        <message>
            <source>Loan given</source>
            <translation>Mkopo uliotolewa</translation>
        </message>
        <message>
            <source>Money moved</source>
            <translation>Pesa zilizohamishwa</translation>
        </message>
        <message>
            <source>Put into an investment</source>
            <translation>Zilizowekezwa</translation>
        </message>
        <message>
            <source>Part of the share-out</source>
            <translation>Fungu la mgao</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Nyingine</translation>
        </message>
        <message>
            <source>Members present</source>
            <translation>Wanachama waliohudhuria</translation>
        </message>
        <message>
            <source>Members excused</source>
            <translation>Wanachama wenye udhuru</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Zilizokusanywa</translation>
        </message>
        <message>
            <source>Collected in cash</source>
            <translation>Zilizokusanywa taslimu</translation>
        </message>
        <message>
            <source>Collected by phone or bank</source>
            <translation>Zilizokusanywa kwa simu au benki</translation>
        </message>
        <message>
            <source>Lent</source>
            <translation>Zilizokopeshwa</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Matumizi</translation>
        </message>
        <message>
            <source>Difference of the count</source>
            <translation>Tofauti ya hesabu</translation>
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
            <source>Box</source>
            <translation>Sanduku</translation>
        </message>
        <message>
            <source>Mobile money</source>
            <translation>Pesa za simu</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Benki</translation>
        </message>
        <message>
            <source>The old book brought in twice · {amount}</source>
            <translation>Daftari la zamani limeletwa mara mbili · {amount}</translation>
        </message>
        <message>
            <source>Two laptops brought in the old book, each without the other. Which one is right? The other is taken back whole, with its loans.</source>
            <translation>Kompyuta mbili zimeleta daftari la zamani, kila moja bila kujua nyingine. Lipi ni sahihi? Lingine linaondolewa lote, pamoja na mikopo yake.</translation>
        </message>
        <message>
            <source>Loans not yet paid back</source>
            <translation>Mikopo ambayo haijalipwa</translation>
        </message>
        <message>
            <source>Owed for the flat</source>
            <translation>Deni la nyumba</translation>
        </message>
        <message>
            <source>Money and shares differ by</source>
            <translation>Pesa na hisa vinatofautiana kwa</translation>
        </message>
        <message>
            <source>Once: the same money</source>
            <translation>Mara moja: pesa ileile</translation>
        </message>
        <message>
            <source>Twice: two payments</source>
            <translation>Mara mbili: malipo mawili</translation>
        </message>
        <message>
            <source>Twice: the second is an advance</source>
            <translation>Mara mbili: ya pili ni malipo ya mbele</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Ongeza</translation>
        </message>
        <message>
            <source>Give it back</source>
            <translation>Rudisha</translation>
        </message>
        <message>
            <source>The first page</source>
            <translation>Ukurasa wa kwanza</translation>
        </message>
        <message>
            <source>Ask at the next meeting</source>
            <translation>Uliza mkutano ujao</translation>
        </message>
        <message>
            <source>Keep it once</source>
            <translation>Weka mara moja</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Weka zote mbili</translation>
        </message>
        <message>
            <source>Keep the second as an advance</source>
            <translation>Weka ya pili kama malipo ya mbele</translation>
        </message>
        <message>
            <source>Keep the first page</source>
            <translation>Weka ukurasa wa kwanza</translation>
        </message>
        <message>
            <source>Kept once.</source>
            <translation>Imewekwa mara moja.</translation>
        </message>
        <message>
            <source>Both are kept.</source>
            <translation>Zote mbili zimewekwa.</translation>
        </message>
        <message>
            <source>The second is kept as an advance.</source>
            <translation>Ya pili imewekwa kama malipo ya mbele.</translation>
        </message>
        <message>
            <source>Added.</source>
            <translation>Imeongezwa.</translation>
        </message>
        <message>
            <source>Given back.</source>
            <translation>Imerudishwa.</translation>
        </message>
        <message>
            <source>The first page is kept.</source>
            <translation>Ukurasa wa kwanza umewekwa.</translation>
        </message>
        <message>
            <source>Left for the next meeting.</source>
            <translation>Imeachwa kwa mkutano ujao.</translation>
        </message>
        <message>
            <source>Savings of {name}</source>
            <translation>Akiba ya {name}</translation>
        </message>
        <message>
            <source>Welfare paid by {name}</source>
            <translation>Jamii iliyolipwa na {name}</translation>
        </message>
        <message>
            <source>{name} still owes</source>
            <translation>{name} bado anadaiwa</translation>
        </message>
        <message>
            <source>Advance of {name}</source>
            <translation>Malipo ya mbele ya {name}</translation>
        </message>
        <message>
            <source>Box after meeting {no}</source>
            <translation>Sanduku baada ya mkutano {no}</translation>
        </message>
        <message>
            <source>Box now</source>
            <translation>Sanduku sasa</translation>
        </message>
        <message>
            <source>Agrees with the cash you counted: {amount}.</source>
            <translation>Inalingana na taslimu uliyohesabu: {amount}.</translation>
        </message>
        <message>
            <source>{amount} more than the cash you counted.</source>
            <translation>{amount} zaidi ya taslimu uliyohesabu.</translation>
        </message>
        <message>
            <source>{amount} less than the cash you counted.</source>
            <translation>{amount} pungufu ya taslimu uliyohesabu.</translation>
        </message>
        <message>
            <source>The amounts differ.</source>
            <translation>Kiasi kinatofautiana.</translation>
        </message>
        <message>
            <source>Nobody and no place of money is in both.</source>
            <translation>Hakuna mtu wala mahali pa pesa palipo katika yote mawili.</translation>
        </message>
        <message>
            <source>{n} shares at one meeting. The rule is {most}.</source>
            <translation>Hisa {n} kwenye mkutano mmoja. Kanuni ni {most}.</translation>
        </message>
        <message>
            <source>It is crossed out and counts nowhere.</source>
            <translation>Imekatwa na haihesabiwi popote.</translation>
        </message>
        <message>
            <source>It stands on the page of meeting {n}.</source>
            <translation>Iko kwenye ukurasa wa mkutano {n}.</translation>
        </message>
        <message>
            <source>It will stand on the page of the next meeting.</source>
            <translation>Itakuwa kwenye ukurasa wa mkutano ujao.</translation>
        </message>
        <message>
            <source>Same amounts, in the same minute.</source>
            <translation>Kiasi sawa, dakika hiyohiyo.</translation>
        </message>
        <message>
            <source>Same amounts, one minute apart.</source>
            <translation>Kiasi sawa, tofauti ya dakika moja.</translation>
        </message>
        <message>
            <source>Same amounts, {n} minutes apart.</source>
            <translation>Kiasi sawa, tofauti ya dakika {n}.</translation>
        </message>
        <message>
            <source>Same amounts, hours apart.</source>
            <translation>Kiasi sawa, tofauti ya saa kadhaa.</translation>
        </message>
        <message>
            <source>You can undo it until the next meeting closes.</source>
            <translation>Unaweza kutengua hadi mkutano ujao ufungwe.</translation>
        </message>
        <message>
            <source>{name} is told of your choice.</source>
            <translation>{name} ataarifiwa uamuzi wako.</translation>
        </message>
        <message>
            <source>More paid than was owed · {amount}</source>
            <translation>Kimelipwa zaidi ya deni · {amount}</translation>
        </message>
        <message>
            <source>Paid after the write-off · {amount}</source>
            <translation>Kimelipwa baada ya deni kufutwa · {amount}</translation>
        </message>
        <message>
            <source>Loan changed on two laptops</source>
            <translation>Mkopo umebadilishwa kwenye kompyuta mbili</translation>
        </message>
        <message>
            <source>Loan given on two laptops · {amount}</source>
            <translation>Mkopo umetolewa kwenye kompyuta mbili · {amount}</translation>
        </message>
        <message>
            <source>Two loans at once · {amount}</source>
            <translation>Mikopo miwili kwa wakati mmoja · {amount}</translation>
        </message>
        <message>
            <source>Loans above the limit · {amount}</source>
            <translation>Mikopo juu ya kikomo · {amount}</translation>
        </message>
        <message>
            <source>Stands for more than the savings · {amount}</source>
            <translation>Dhamana zaidi ya akiba · {amount}</translation>
        </message>
        <message>
            <source>Month chosen for twice · {amount}</source>
            <translation>Mwezi umechaguliwa mara mbili · {amount}</translation>
        </message>
        <message>
            <source>More was paid on the loan than was owed. {extra} is now an advance of {name}.</source>
            <translation>Mkopo umelipwa zaidi ya deni. {extra} sasa ni malipo ya mbele ya {name}.</translation>
        </message>
        <message>
            <source>{name} paid while the loan was written off. {extra} counts as recovered.</source>
            <translation>{name} alilipa wakati mkopo ulipofutwa. {extra} inahesabiwa kama iliyorudishwa.</translation>
        </message>
        <message>
            <source>The loan of {name} was changed on two laptops. The first change counts; the second is a proposal for the meeting.</source>
            <translation>Mkopo wa {name} umebadilishwa kwenye kompyuta mbili. Badiliko la kwanza linahesabiwa; la pili ni pendekezo kwa mkutano.</translation>
        </message>
        <message>
            <source>Was the loan of {name} handed over once or twice?</source>
            <translation>Je, mkopo wa {name} ulitolewa mara moja au mbili?</translation>
        </message>
        <message>
            <source>More given out than there was · {amount}</source>
            <translation>Kimetolewa zaidi ya fedha zilizokuwapo · {amount}</translation>
        </message>
        <message>
            <source>Given out by one officer alone · {amount}</source>
            <translation>Imetolewa na kiongozi mmoja peke yake · {amount}</translation>
        </message>
        <message>
            <source>Two laptops gave out more than there was. Where did the missing {extra} come from?</source>
            <translation>Kompyuta mbili zilitoa zaidi ya fedha zilizokuwapo. {extra} iliyopungua ilitoka wapi?</translation>
        </message>
        <message>
            <source>{name} got two loans on two laptops. The rule is one at a time.</source>
            <translation>{name} alipata mikopo miwili kwenye kompyuta mbili. Kanuni ni mmoja kwa wakati.</translation>
        </message>
        <message>
            <source>On two laptops {name} borrowed {extra} more than the rules allow.</source>
            <translation>Kwenye kompyuta mbili {name} alikopa {extra} zaidi ya kanuni.</translation>
        </message>
        <message>
            <source>{name} stands for {extra} more than the own savings. Ask for another guarantor.</source>
            <translation>{name} amedhamini {extra} zaidi ya akiba yake. Ombeni mdhamini mwingine.</translation>
        </message>
        <message>
            <source>Two laptops chose for the same month, the second one {name}. The first choice counts; what {name} received stays a loan of {extra}.</source>
            <translation>Kompyuta mbili zilichagua kwa mwezi mmoja, ya pili {name}. Uchaguzi wa kwanza unahesabika; alichopokea {name} kinabaki mkopo wa {extra}.</translation>
        </message>
        <message>
            <source>{author} gave out {extra} alone. A turn had been paid out twice, so two had to agree, and no other officer has a PIN.</source>
            <translation>{author} alitoa {extra} peke yake. Zamu ilikuwa imelipwa mara mbili, kwa hiyo wawili walipaswa kukubali, na hakuna kiongozi mwingine mwenye PIN.</translation>
        </message>
        <message>
            <source>It is right so</source>
            <translation>Ni sawa hivyo</translation>
        </message>
        <message>
            <source>The first change counts</source>
            <translation>Badiliko la kwanza linahesabiwa</translation>
        </message>
        <message>
            <source>The second change counts</source>
            <translation>Badiliko la pili linahesabika</translation>
        </message>
        <message>
            <source>Both stay</source>
            <translation>Yote mawili yanabaki</translation>
        </message>
        <message>
            <source>Once: the second never left the box</source>
            <translation>Mara moja: wa pili haukutoka sandukuni</translation>
        </message>
        <message>
            <source>Twice: both are owed</source>
            <translation>Mara mbili: yote mawili inadaiwa</translation>
        </message>
        <message>
            <source>From the other bag of the box</source>
            <translation>Kutoka mfuko mwingine wa sanduku</translation>
        </message>
        <message>
            <source>Own money of the officer, owed back</source>
            <translation>Fedha ya afisa mwenyewe, itarudishwa</translation>
        </message>
        <message>
            <source>The money was not handed over</source>
            <translation>Fedha haikutolewa</translation>
        </message>
        <message>
            <source>Let it stand</source>
            <translation>Iache ibaki</translation>
        </message>
        <message>
            <source>Keep the first change</source>
            <translation>Bakiza badiliko la kwanza</translation>
        </message>
        <message>
            <source>Follow the second change</source>
            <translation>Fuata badiliko la pili</translation>
        </message>
        <message>
            <source>Let both stand</source>
            <translation>Acha yote mawili</translation>
        </message>
        <message>
            <source>Count it once</source>
            <translation>Ihesabu mara moja</translation>
        </message>
        <message>
            <source>Count both</source>
            <translation>Hesabu zote mbili</translation>
        </message>
        <message>
            <source>Take it from the other bag</source>
            <translation>Ichukue kutoka mfuko mwingine</translation>
        </message>
        <message>
            <source>Write it as owed back</source>
            <translation>Iandike kama deni la kurudisha</translation>
        </message>
        <message>
            <source>Take the second entry back</source>
            <translation>Ondoa ingizo la pili</translation>
        </message>
        <message>
            <source>The second entry is taken back.</source>
            <translation>Ingizo la pili limeondolewa.</translation>
        </message>
        <message>
            <source>It stands.</source>
            <translation>Inabaki.</translation>
        </message>
        <message>
            <source>The first change is kept.</source>
            <translation>Badiliko la kwanza limebakizwa.</translation>
        </message>
        <message>
            <source>The second change is followed.</source>
            <translation>Badiliko la pili linafuatwa.</translation>
        </message>
        <message>
            <source>Both stand.</source>
            <translation>Yote mawili yanabaki.</translation>
        </message>
        <message>
            <source>Counted once.</source>
            <translation>Imehesabiwa mara moja.</translation>
        </message>
        <message>
            <source>Both are owed.</source>
            <translation>Yote mawili inadaiwa.</translation>
        </message>
        <message>
            <source>Taken from the other bag.</source>
            <translation>Imechukuliwa kutoka mfuko mwingine.</translation>
        </message>
        <message>
            <source>Written as owed back.</source>
            <translation>Imeandikwa kama deni la kurudisha.</translation>
        </message>
        <message>
            <source>{name}: it stands</source>
            <translation>{name}: inabaki</translation>
        </message>
        <message>
            <source>{name}: the first change</source>
            <translation>{name}: badiliko la kwanza</translation>
        </message>
        <message>
            <source>{name}: the second change</source>
            <translation>{name}: badiliko la pili</translation>
        </message>
        <message>
            <source>{name}: both stand</source>
            <translation>{name}: yote yanabaki</translation>
        </message>
        <message>
            <source>{name}: one loan</source>
            <translation>{name}: mkopo mmoja</translation>
        </message>
        <message>
            <source>{name}: both loans</source>
            <translation>{name}: mikopo yote miwili</translation>
        </message>
        <message>
            <source>{name}: from the other bag</source>
            <translation>{name}: kutoka mfuko mwingine</translation>
        </message>
        <message>
            <source>{name}: own money</source>
            <translation>{name}: fedha yake mwenyewe</translation>
        </message>
        <message>
            <source>{name}: not handed over</source>
            <translation>{name}: haikutolewa</translation>
        </message>
        <message>
            <source>A month billed on two laptops</source>
            <translation>Mwezi uliotozwa kwenye kompyuta mbili</translation>
        </message>
        <message>
            <source>People changed beside the bill</source>
            <translation>Wakazi walibadilika pembeni ya bili</translation>
        </message>
        <message>
            <source>A cost of a month that was billed</source>
            <translation>Gharama ya mwezi uliokwisha tozwa</translation>
        </message>
        <message>
            <source>A meter read twice</source>
            <translation>Mita iliyosomwa mara mbili</translation>
        </message>
        <message>
            <source>A flat with two new owners</source>
            <translation>Nyumba yenye wamiliki wapya wawili</translation>
        </message>
        <message>
            <source>The month was billed on two laptops. The first bill counts. Take the second one back from whoever got it; what it asked beyond the first comes with the next bill.</source>
            <translation>Mwezi ulitozwa kwenye kompyuta mbili. Bili ya kwanza ndiyo inayohesabiwa. Irudishe ya pili kutoka kwa waliyoipata; ilichozidi kitakuja na bili ijayo.</translation>
        </message>
        <message>
            <source>The bill did not know who lived in the flat. It stays as it is; the next bill gives every flat the difference.</source>
            <translation>Bili haikujua nani aliishi kwenye nyumba. Inabaki ilivyo; bili ijayo inampa kila nyumba tofauti.</translation>
        </message>
        <message>
            <source>{author} wrote a cost for a month that was billed on another laptop. It comes with the next bill and keeps its month.</source>
            <translation>{author} aliandika gharama ya mwezi uliotozwa kwenye kompyuta nyingine. Itakuja na bili ijayo na kubaki na mwezi wake.</translation>
        </message>
        <message>
            <source>A meter cannot run backwards. Which reading is right?</source>
            <translation>Mita haiwezi kurudi nyuma. Usomaji upi ni sahihi?</translation>
        </message>
        <message>
            <source>The flat got two new owners. Who is in the papers of the house?</source>
            <translation>Nyumba imepata wamiliki wapya wawili. Nani yupo kwenye hati za nyumba?</translation>
        </message>
        <message>
            <source>The first is right</source>
            <translation>Wa kwanza ni sahihi</translation>
        </message>
        <message>
            <source>The second is right</source>
            <translation>Wa pili ni sahihi</translation>
        </message>
        <message>
            <source>Keep the first</source>
            <translation>Weka wa kwanza</translation>
        </message>
        <message>
            <source>Keep the second</source>
            <translation>Weka wa pili</translation>
        </message>
        <message>
            <source>The first is kept.</source>
            <translation>Wa kwanza umewekwa.</translation>
        </message>
        <message>
            <source>The second is kept.</source>
            <translation>Wa pili umewekwa.</translation>
        </message>
        <message>
            <source>{name}: the first</source>
            <translation>{name}: wa kwanza</translation>
        </message>
        <message>
            <source>{name}: the second</source>
            <translation>{name}: wa pili</translation>
        </message>
        <message>
            <source>Flat {label}</source>
            <translation>Nyumba {label}</translation>
        </message>
        <message>
            <source>Owner from {day}: {name}</source>
            <translation>Mmiliki kuanzia {day}: {name}</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>hakuna</translation>
        </message>
        <message>
            <source>Tenant from {day}: {name}</source>
            <translation>Mpangaji kuanzia {day}: {name}</translation>
        </message>
        <message>
            <source>People: {n}</source>
            <translation>Watu: {n}</translation>
        </message>
        <message>
            <source>{value} on {day}</source>
            <translation>{value} tarehe {day}</translation>
        </message>
        <message>
            <source>Month {month}, written {day}</source>
            <translation>Mwezi {month}, imeandikwa {day}</translation>
        </message>
        <message>
            <source>Turn paid out twice · {amount}</source>
            <translation>Zamu imelipwa mara mbili · {amount}</translation>
        </message>
        <message>
            <source>Seat paid in two turns · {amount}</source>
            <translation>Kiti kimelipwa zamu mbili · {amount}</translation>
        </message>
        <message>
            <source>Seat handed on twice · {amount}</source>
            <translation>Kiti kimekabidhiwa mara mbili · {amount}</translation>
        </message>
        <message>
            <source>Pot paid by another auction · {amount}</source>
            <translation>Chungu kilicholipwa kwa mnada mwingine · {amount}</translation>
        </message>
        <message>
            <source>Seat sold by other prizes · {amount}</source>
            <translation>Kiti kilichouzwa kwa tuzo nyingine · {amount}</translation>
        </message>
        <message>
            <source>Share-out paid twice · {amount}</source>
            <translation>Mgao umelipwa mara mbili · {amount}</translation>
        </message>
        <message>
            <source>Advance given back twice · {amount}</source>
            <translation>Malipo ya awali yamerudishwa mara mbili · {amount}</translation>
        </message>
        <message>
            <source>Own money taken out twice · {amount}</source>
            <translation>Pesa za mwenyewe zimetolewa mara mbili · {amount}</translation>
        </message>
        <message>
            <source>Paid out, and its payment taken back · {amount}</source>
            <translation>Imetolewa, na malipo yake yamefutwa · {amount}</translation>
        </message>
        <message>
            <source>An investment taken back twice · {amount}</source>
            <translation>Uwekezaji umerudishwa mara mbili · {amount}</translation>
        </message>
        <message>
            <source>Two laptops paid out the same turn. Who keeps the pot?</source>
            <translation>Kompyuta mbili zimelipa zamu moja. Nani abaki na fedha?</translation>
        </message>
        <message>
            <source>{name} got the pot in two turns. A seat wins once in a round.</source>
            <translation>{name} alipata fedha katika zamu mbili. Kiti hushinda mara moja kwa mzunguko.</translation>
        </message>
        <message>
            <source>The seat of {name} was handed on on two laptops. Which one holds?</source>
            <translation>Kiti cha {name} kimekabidhiwa kwenye kompyuta mbili. Kipi ni halali?</translation>
        </message>
        <message>
            <source>{name} got the pot, but the auction that counts was held on another laptop.</source>
            <translation>{name} alipata chungu, lakini mnada unaohesabika ulifanyika kwenye kompyuta nyingine.</translation>
        </message>
        <message>
            <source>{name} bought a seat by other prizes than those before. Does it hold?</source>
            <translation>{name} alinunua kiti kwa tuzo tofauti na za waliotangulia. Je, inashikilia?</translation>
        </message>
        <message>
            <source>{name} stands twice as having got the share-out. Was it handed over twice?</source>
            <translation>{name} ameandikwa mara mbili kupata mgao. Je, alipewa mara mbili?</translation>
        </message>
        <message>
            <source>{name} stands twice as having got the advance back. Was it given twice?</source>
            <translation>{name} ameandikwa mara mbili kuwa amerudishiwa malipo ya awali. Je, yalitolewa mara mbili?</translation>
        </message>
        <message>
            <source>{name} took out more than was there, on two laptops. Was it paid twice?</source>
            <translation>{name} ametoa zaidi ya zilizokuwepo, kwenye kompyuta mbili. Alilipwa mara mbili?</translation>
        </message>
        <message>
            <source>{name} was paid out money whose payment another laptop took back.</source>
            <translation>{name} alilipwa pesa ambazo malipo yake yalifutwa kwenye kompyuta nyingine.</translation>
        </message>
        <message>
            <source>More came back of an investment than was in it, on two laptops. Did it?</source>
            <translation>Kwenye kompyuta mbili, zimerudi pesa nyingi za uwekezaji kuliko zilizokuwemo. Ni kweli?</translation>
        </message>
        <message>
            <source>The second receiver owes it back</source>
            <translation>Wa pili anadaiwa kurudisha</translation>
        </message>
        <message>
            <source>The first receiver owes it back</source>
            <translation>Wa kwanza anadaiwa kurudisha</translation>
        </message>
        <message>
            <source>The receiver owes it back</source>
            <translation>Aliyepokea anadaiwa arudishe</translation>
        </message>
        <message>
            <source>The second was never handed over</source>
            <translation>Ya pili haikutolewa kamwe</translation>
        </message>
        <message>
            <source>The member owes what is missing</source>
            <translation>Mwanachama anadaiwa kinachokosekana</translation>
        </message>
        <message>
            <source>The payment was made: I write it again</source>
            <translation>Malipo yalifanyika: nitayaandika tena</translation>
        </message>
        <message>
            <source>No: it came once and was written twice</source>
            <translation>Hapana: zilikuja mara moja na kuandikwa mara mbili</translation>
        </message>
        <message>
            <source>Yes: what is more was earned</source>
            <translation>Ndiyo: kilichozidi ni faida</translation>
        </message>
        <message>
            <source>The first holds, the second is undone</source>
            <translation>Ya kwanza ni halali, ya pili imefutwa</translation>
        </message>
        <message>
            <source>The second holds, the first is undone</source>
            <translation>Ya pili ni halali, ya kwanza imefutwa</translation>
        </message>
        <message>
            <source>Write the second as owed</source>
            <translation>Andika ya pili kama deni</translation>
        </message>
        <message>
            <source>Write the first as owed</source>
            <translation>Andika ya kwanza kama deni</translation>
        </message>
        <message>
            <source>Write it as owed</source>
            <translation>Andika kama deni</translation>
        </message>
        <message>
            <source>Take the second back</source>
            <translation>Ondoa ya pili</translation>
        </message>
        <message>
            <source>Leave both as they are</source>
            <translation>Acha zote mbili zilivyo</translation>
        </message>
        <message>
            <source>Write it as earned</source>
            <translation>Andika kama faida</translation>
        </message>
        <message>
            <source>The second receiver owes it back.</source>
            <translation>Wa pili anadaiwa kurudisha.</translation>
        </message>
        <message>
            <source>The first receiver owes it back.</source>
            <translation>Wa kwanza anadaiwa kurudisha.</translation>
        </message>
        <message>
            <source>The receiver owes it back.</source>
            <translation>Aliyepokea anadaiwa arudishe.</translation>
        </message>
        <message>
            <source>The second is taken back.</source>
            <translation>Ya pili imeondolewa.</translation>
        </message>
        <message>
            <source>The member owes what is missing.</source>
            <translation>Mwanachama anadaiwa kinachokosekana.</translation>
        </message>
        <message>
            <source>Both stay. Write the payment again.</source>
            <translation>Zote mbili zinabaki. Andika malipo tena.</translation>
        </message>
        <message>
            <source>Both came; what is more was earned.</source>
            <translation>Zote zilikuja; kilichozidi ni faida.</translation>
        </message>
        <message>
            <source>The first holds.</source>
            <translation>Ya kwanza ni halali.</translation>
        </message>
        <message>
            <source>The second holds.</source>
            <translation>Ya pili ni halali.</translation>
        </message>
        <message>
            <source>{name}: owed back</source>
            <translation>{name}: deni la kurudisha</translation>
        </message>
        <message>
            <source>{name}: the first is owed back</source>
            <translation>{name}: ya kwanza ni deni</translation>
        </message>
        <message>
            <source>{name}: the pot is owed back</source>
            <translation>{name}: chungu kinadaiwa</translation>
        </message>
        <message>
            <source>{name}: one pot</source>
            <translation>{name}: mara moja</translation>
        </message>
        <message>
            <source>{name}: the rest is owed</source>
            <translation>{name}: kilichobaki kinadaiwa</translation>
        </message>
        <message>
            <source>{name}: paid after all</source>
            <translation>{name}: alikuwa amelipa</translation>
        </message>
        <message>
            <source>Of the investment: once</source>
            <translation>Za uwekezaji: mara moja</translation>
        </message>
        <message>
            <source>Of the investment: both</source>
            <translation>Za uwekezaji: zote mbili</translation>
        </message>
        <message>
            <source>{name}: the first holds</source>
            <translation>{name}: ya kwanza halali</translation>
        </message>
        <message>
            <source>{name}: the second holds</source>
            <translation>{name}: ya pili halali</translation>
        </message>
        <message>
            <source>Two numbers to send money to were written for {name}. Ask {name} which is right. Until then {old} stays in force.</source>
            <translation>Namba mbili za kutumiwa pesa ziliandikwa kwa {name}. Muulize {name} ipi ni sahihi. Hadi hapo {old} inaendelea kutumika.</translation>
        </message>
        <message>
            <source>Two numbers to send money to were written for {name}. Ask {name} which is right. Until then none is in force.</source>
            <translation>Namba mbili za kutumiwa pesa ziliandikwa kwa {name}. Muulize {name} ipi ni sahihi. Hadi hapo hakuna inayotumika.</translation>
        </message>
        <message>
            <source>Two numbers for payouts</source>
            <translation>Namba mbili za malipo</translation>
        </message>
        <message>
            <source>One receipt number twice, meeting {no}</source>
            <translation>Namba moja ya risiti mara mbili, mkutano {no}</translation>
        </message>
        <message>
            <source>Two laptops wrote one receipt number on two payments. Both count. Look into the receipt book: which number was mistyped?</source>
            <translation>Laptopu mbili ziliandika namba moja ya risiti kwenye malipo mawili. Yote mawili yanahesabiwa. Angalieni kitabu cha risiti: namba ipi iliandikwa vibaya?</translation>
        </message>
        <message>
            <source>Neither is right</source>
            <translation>Hakuna iliyo sahihi</translation>
        </message>
        <message>
            <source>The number of the first</source>
            <translation>Namba ya kwanza</translation>
        </message>
        <message>
            <source>The number of the second</source>
            <translation>Namba ya pili</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>Iache kama ilivyokuwa</translation>
        </message>
        <message>
            <source>Take it off the first</source>
            <translation>Iondoe kwenye ya kwanza</translation>
        </message>
        <message>
            <source>Take it off the second</source>
            <translation>Iondoe kwenye ya pili</translation>
        </message>
        <message>
            <source>It stays as it was.</source>
            <translation>Inabaki kama ilivyokuwa.</translation>
        </message>
        <message>
            <source>The second keeps the number.</source>
            <translation>Ya pili inabaki na namba.</translation>
        </message>
        <message>
            <source>The first keeps the number.</source>
            <translation>Ya kwanza inabaki na namba.</translation>
        </message>
        <message>
            <source>{name}: neither</source>
            <translation>{name}: hakuna</translation>
        </message>
        <message>
            <source>The first number was mistyped</source>
            <translation>Namba ya kwanza ilikosewa</translation>
        </message>
        <message>
            <source>The second number was mistyped</source>
            <translation>Namba ya pili ilikosewa</translation>
        </message>
    </context>
    <context>
        <name>DecideScreen</name>
        <message>
            <source>To decide</source>
            <translation>Ya kuamua</translation>
        </message>
        <message>
            <source>Give the answer</source>
            <translation>Toa jibu</translation>
        </message>
        <message>
            <source>Ask at the next meeting</source>
            <translation>Uliza mkutano ujao</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Swali lijalo</translation>
        </message>
        <message>
            <source>Question before</source>
            <translation>Swali lililopita</translation>
        </message>
        <message>
            <source>Nothing to decide. Good.</source>
            <translation>Hakuna cha kuamua. Vizuri.</translation>
        </message>
        <message>
            <source>When two laptops wrote different things, the question comes here.</source>
            <translation>Kompyuta mbili zikiandika tofauti, swali linakuja hapa.</translation>
        </message>
        <message>
            <source>The treasurer or the chair decides. You can ask the meeting.</source>
            <translation>Mhazini au mwenyekiti ndiye anayeamua. Unaweza kuuliza mkutano.</translation>
        </message>
        <message>
            <source>This is above your limit: the chair's PIN is needed.</source>
            <translation>Hii ni zaidi ya kiwango chako: PIN ya mwenyekiti inahitajika.</translation>
        </message>
        <message>
            <source>{name}: type your PIN, then Enter. Esc goes back.</source>
            <translation>{name}: andika PIN yako, kisha Enter. Esc hurudi.</translation>
        </message>
        <message>
            <source>{name}: that was not your PIN. Once more, or Esc to go back.</source>
            <translation>{name}: hiyo haikuwa PIN yako. Tena, au Esc kurudi.</translation>
        </message>
        <message>
            <source>Taken back. The question is open again.</source>
            <translation>Imetenguliwa. Swali liko wazi tena.</translation>
        </message>
    </context>
    <context>
        <name>ListPanel</name>
        <message>
            <source>Nothing is ever thrown away. The line you do not keep is crossed out and stays in the history.</source>
            <translation>Hakuna kinachotupwa. Mstari usiouweka unakatwa na kubaki kwenye historia.</translation>
        </message>
        <message>
            <source>Written differently</source>
            <translation>Imeandikwa tofauti</translation>
        </message>
        <message>
            <source>For the next meeting</source>
            <translation>Kwa mkutano ujao</translation>
        </message>
        <message>
            <source>Settled by you</source>
            <translation>Ulizoamua</translation>
        </message>
        <message>
            <source>Settled by others</source>
            <translation>Zilizoamuliwa na wengine</translation>
        </message>
        <message>
            <source>For a second officer</source>
            <translation>Kwa kiongozi wa pili</translation>
        </message>
        <message>
            <source>Asked of a second officer</source>
            <translation>Yaliyoulizwa kiongozi wa pili</translation>
        </message>
        <message>
            <source>Settled by Daftari</source>
            <translation>Zilizomalizwa na Daftari</translation>
        </message>
        <message>
            <source>joined, nothing to decide</source>
            <translation>zimeunganishwa, hakuna cha kuamua</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Tengua</translation>
        </message>
    </context>
    <context>
        <name>SecondPanel</name>
        <message>
            <source>{name} asked on {laptop}. Your group wants the word of two officers.</source>
            <translation>{name} aliuliza kwenye {laptop}. Kikundi chenu kinataka neno la viongozi wawili.</translation>
        </message>
        <message>
            <source>Until then it counts on no laptop.</source>
            <translation>Hadi hapo haihesabiki kwenye kompyuta yoyote.</translation>
        </message>
        <message>
            <source>Until then it counts on no laptop. What is refused never counts; it can be asked again.</source>
            <translation>Hadi wakati huo haihesabiwi kwenye kompyuta yoyote. Kilichokataliwa hakihesabiwi kamwe; kinaweza kuombwa tena.</translation>
        </message>
    </context>
    <context>
        <name>SlimChoice</name>
        <message>
            <source>Suggested</source>
            <translation>Pendekezo</translation>
        </message>
    </context>
    <context>
        <name>SlipCard</name>
        <message>
            <source>no</source>
            <translation>hapana</translation>
        </message>
        <message>
            <source>Receipt printed</source>
            <translation>Risiti imechapishwa</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Taslimu</translation>
        </message>
        <message>
            <source>Phone or bank</source>
            <translation>Simu au benki</translation>
        </message>
        <message>
            <source>Crossed out</source>
            <translation>Imekatwa</translation>
        </message>
        <message>
            <source>This laptop cannot read the number</source>
            <translation>Kompyuta hii haiwezi kuisoma namba</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Namba ya simu</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Namba</translation>
        </message>
        <message>
            <source>Receipt number</source>
            <translation>Namba ya risiti</translation>
        </message>
    </context>
</TS>
