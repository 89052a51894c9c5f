<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw">
    <context>
        <name>ChangesTable</name>
        <message>
            <source>When</source>
            <translation>Lini</translation>
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
            <source>Who</source>
            <translation>Nani</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Kwenye</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Imetenguliwa</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>Ya kuamua</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Sahihisho</translation>
        </message>
    </context>
    <context>
        <name>Doubt</name>
        <message>
            <source>This looks like {name}, no. {number}. Enter again keeps it.</source>
            <translation>Hii inafanana na {name}, na. {number}. Enter tena hulihifadhi.</translation>
        </message>
        <message>
            <source>This looks like {name}, no. {number}. Enter again writes both.</source>
            <translation>Hii inafanana na {name}, na. {number}. Enter tena huandika wote wawili.</translation>
        </message>
        <message>
            <source>{name}, no. {number}, has this phone. Enter again keeps it.</source>
            <translation>{name}, na. {number}, ana simu hii. Enter tena huihifadhi.</translation>
        </message>
        <message>
            <source>A word of this name mixes two alphabets. Enter again keeps it.</source>
            <translation>Neno la jina hili linachanganya alfabeti mbili. Enter tena hulihifadhi.</translation>
        </message>
    </context>
    <context>
        <name>EditSlip</name>
        <message>
            <source>Write</source>
            <translation>Andika</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Acha</translation>
        </message>
        <message>
            <source>Details of {name}</source>
            <translation>Taarifa za {name}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Jina</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Simu</translation>
        </message>
        <message>
            <source>Money is sent to</source>
            <translation>Pesa zinatumwa kwa</translation>
        </message>
        <message>
            <source>Next of kin</source>
            <translation>Ndugu wa karibu</translation>
        </message>
        <message>
            <source>ID number</source>
            <translation>Namba ya kitambulisho</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Lugha</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Maelezo</translation>
        </message>
        <message>
            <source>Another officer has to agree to a change, with the PIN. For a day after it, the member is paid in cash only.</source>
            <translation>Kiongozi mwingine lazima akubali mabadiliko, kwa PIN. Kwa siku moja baadaye, mwanachama analipwa taslimu tu.</translation>
        </message>
        <message>
            <source>Like the program</source>
            <translation>Kama programu</translation>
        </message>
    </context>
    <context>
        <name>FiguresCard</name>
        <message numerus="yes">
            <source>Savings, %Ln shares</source>
            <translation>
                <numerusform>Akiba, hisa %Ln</numerusform>
                <numerusform>Akiba, hisa %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>worth {amount} today</source>
            <translation>leo thamani {amount}</translation>
        </message>
        <message>
            <source>Savings</source>
            <translation>Akiba</translation>
        </message>
        <message>
            <source>Loan left</source>
            <translation>Mkopo uliobaki</translation>
        </message>
        <message>
            <source>{times} × savings, less the loan</source>
            <translation>Akiba × {times}, ukiondoa mkopo</translation>
        </message>
        <message>
            <source>{times} × savings</source>
            <translation>Akiba × {times}</translation>
        </message>
        <message>
            <source>Can borrow more</source>
            <translation>Anaweza kuongeza</translation>
        </message>
        <message>
            <source>Can borrow</source>
            <translation>Anaweza kukopa</translation>
        </message>
        <message>
            <source>no loan</source>
            <translation>hana mkopo</translation>
        </message>
        <message>
            <source>{amount} late</source>
            <translation>{amount} imechelewa</translation>
        </message>
        <message>
            <source>next {amount} on {day}</source>
            <translation>ijayo {amount}, {day}</translation>
        </message>
        <message>
            <source>{late}, then {rest}</source>
            <translation>{late}, kisha {rest}</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>bado</translation>
        </message>
        <message>
            <source>got {amount} on {day}</source>
            <translation>alipata {amount}, {day}</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>Na. {number}</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Zamu</translation>
        </message>
    </context>
    <context>
        <name>GuaranteesTable</name>
        <message>
            <source>For</source>
            <translation>Kwa</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Ulitolewa</translation>
        </message>
        <message>
            <source>Borrowed</source>
            <translation>Alikopa</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Imebaki</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Imechelewa</translation>
        </message>
    </context>
    <context>
        <name>LoansTable</name>
        <message>
            <source>Given on</source>
            <translation>Ulitolewa</translation>
        </message>
        <message>
            <source>Borrowed</source>
            <translation>Alikopa</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Riba</translation>
        </message>
        <message>
            <source>Paid back</source>
            <translation>Imelipwa</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Imebaki</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Ijayo</translation>
        </message>
        <message>
            <source>{amount} late</source>
            <translation>{amount} imechelewa</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Unaendelea</translation>
        </message>
    </context>
    <context>
        <name>MemberEntries</name>
        <message>
            <source>Left early</source>
            <translation>Aliondoka mapema</translation>
        </message>
        <message>
            <source>Roll call</source>
            <translation>Mahudhurio</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Malipo</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>Faini</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Adhabu</translation>
        </message>
        <message>
            <source>Bill</source>
            <translation>Dai</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Msamaha</translation>
        </message>
        <message>
            <source>Paid too much: advance</source>
            <translation>Alilipa zaidi: malipo ya mbele</translation>
        </message>
        <message>
            <source>Advance given back</source>
            <translation>Malipo ya awali yamerudishwa</translation>
        </message>
        <message>
            <source>Debt paid</source>
            <translation>Deni limelipwa</translation>
        </message>
        <message>
            <source>Paid from the advance</source>
            <translation>Alilipa kutoka malipo ya mbele</translation>
        </message>
        <message>
            <source>Money that came before</source>
            <translation>Pesa iliyokuja awali</translation>
        </message>
        <message>
            <source>Loan given</source>
            <translation>Mkopo uliotolewa</translation>
        </message>
        <message>
            <source>Interest on the loan</source>
            <translation>Riba ya mkopo</translation>
        </message>
        <message>
            <source>Loan asked for</source>
            <translation>Mkopo umeombwa</translation>
        </message>
        <message>
            <source>Stands for a loan</source>
            <translation>Anadhamini mkopo</translation>
        </message>
        <message>
            <source>Let go as a guarantor</source>
            <translation>Ameachiliwa udhamini</translation>
        </message>
        <message>
            <source>Loan decided</source>
            <translation>Mkopo umeamuliwa</translation>
        </message>
        <message>
            <source>Loan agreed anew</source>
            <translation>Mkopo umekubaliwa upya</translation>
        </message>
        <message>
            <source>Loan paid out of savings</source>
            <translation>Mkopo umelipwa kutoka akiba</translation>
        </message>
        <message>
            <source>Loan paid by a guarantor</source>
            <translation>Mkopo umelipwa na mdhamini</translation>
        </message>
        <message>
            <source>Guarantor paid back</source>
            <translation>Mdhamini amerudishiwa</translation>
        </message>
        <message>
            <source>Part of the loan forgiven</source>
            <translation>Sehemu ya mkopo imesamehewa</translation>
        </message>
        <message>
            <source>Loan written off</source>
            <translation>Mkopo umefutwa</translation>
        </message>
        <message>
            <source>Turn paid</source>
            <translation>Zamu iliyolipwa</translation>
        </message>
        <message>
            <source>Owes for a turn</source>
            <translation>Anadaiwa ya zamu</translation>
        </message>
        <message>
            <source>Rest of a turn paid</source>
            <translation>Salio la zamu limelipwa</translation>
        </message>
        <message>
            <source>Seat given up</source>
            <translation>Kiti kimeachwa</translation>
        </message>
        <message>
            <source>Debt borne by the reserve</source>
            <translation>Deni limebebwa na akiba</translation>
        </message>
        <message>
            <source>Somebody stands for the seat</source>
            <translation>Mdhamini wa kiti</translation>
        </message>
        <message>
            <source>Pays no more for the turns</source>
            <translation>Halipi tena zamu</translation>
        </message>
        <message>
            <source>Help from welfare</source>
            <translation>Msaada wa jamii</translation>
        </message>
        <message>
            <source>From the old book</source>
            <translation>Kutoka daftari la zamani</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Ahadi</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Mawasiliano</translation>
        </message>
        <message>
            <source>Time given</source>
            <translation>Muda umetolewa</translation>
        </message>
        <message>
            <source>Score and advice</source>
            <translation>Alama na ushauri</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Sahihisho</translation>
        </message>
        <message>
            <source>Does not agree</source>
            <translation>Hakubaliani</translation>
        </message>
        <message>
            <source>Other entry</source>
            <translation>Ingizo lingine</translation>
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
            <translation>Kiasi kingine kilikuja</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Haipo</translation>
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
            <source>Went to another number</source>
            <translation>Kwa namba nyingine</translation>
        </message>
        <message>
            <source>Seen by two officers</source>
            <translation>Wameona viongozi wawili</translation>
        </message>
        <message>
            <source>Cannot be checked now</source>
            <translation>Haiwezi kuhakikiwa sasa</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>Ya kuamua</translation>
        </message>
    </context>
    <context>
        <name>MemberOffices</name>
        <message>
            <source>Key {number}</source>
            <translation>Ufunguo {number}</translation>
        </message>
    </context>
    <context>
        <name>MemberScreen</name>
        <message>
            <source>Members</source>
            <translation>Wanachama</translation>
        </message>
        <message>
            <source>Statement of {name}</source>
            <translation>Taarifa ya {name}</translation>
        </message>
        <message>
            <source>Change details</source>
            <translation>Badilisha taarifa</translation>
        </message>
        <message>
            <source>Print statement</source>
            <translation>Chapisha taarifa</translation>
        </message>
        <message>
            <source>Last receipt</source>
            <translation>Risiti ya mwisho</translation>
        </message>
        <message>
            <source>Member before</source>
            <translation>Mwanachama aliyetangulia</translation>
        </message>
        <message>
            <source>Next member</source>
            <translation>Mwanachama anayefuata</translation>
        </message>
        <message>
            <source>All members</source>
            <translation>Wanachama wote</translation>
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
            <source>The details of {name} are written</source>
            <translation>Taarifa za {name} zimeandikwa</translation>
        </message>
        <message>
            <source>Passbook</source>
            <translation>Kitabu</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>Mikopo</translation>
        </message>
        <message>
            <source>Stands for</source>
            <translation>Mdhamini wa</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Risiti</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Mabadiliko</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Imerudishwa</translation>
        </message>
        <message>
            <source>Receipt of {name}</source>
            <translation>Risiti ya {name}</translation>
        </message>
    </context>
    <context>
        <name>MembersScreen</name>
        <message>
            <source>Members</source>
            <translation>Wanachama</translation>
        </message>
        <message>
            <source>Open the member</source>
            <translation>Fungua mwanachama</translation>
        </message>
        <message>
            <source>New member</source>
            <translation>Mwanachama mpya</translation>
        </message>
        <message>
            <source>Jump to a name</source>
            <translation>Ruka kwa jina</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>Chapisha orodha</translation>
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
            <source>Write the members</source>
            <translation>Andika wanachama</translation>
        </message>
        <message>
            <source>One name is enough to begin. Phones can come later.</source>
            <translation>Jina moja linatosha kuanza. Simu zinaweza kuja baadaye.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Wote</translation>
        </message>
        <message>
            <source>With a loan</source>
            <translation>Wenye mkopo</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Waliochelewa</translation>
        </message>
        <message>
            <source>Fines to pay</source>
            <translation>Faini za kulipa</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Jaribu tena</translation>
        </message>
        <message numerus="yes">
            <source>%Ln members</source>
            <translation>
                <numerusform>mwanachama %Ln</numerusform>
                <numerusform>wanachama %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MembersTable</name>
        <message>
            <source>Due today</source>
            <translation>Inadaiwa leo</translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation>Inadaiwa {day}</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Na.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Jina</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Cheo</translation>
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
            <source>Loan left</source>
            <translation>Mkopo uliobaki</translation>
        </message>
        <message>
            <source>Can borrow</source>
            <translation>Anaweza kukopa</translation>
        </message>
        <message numerus="yes">
            <source>Came to %Ln meetings</source>
            <translation>
                <numerusform>Mikutano %Ln</numerusform>
                <numerusform>Mikutano %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Flats</source>
            <translation>Nyumba</translation>
        </message>
        <message>
            <source>Owed for them</source>
            <translation>Deni lake</translation>
        </message>
        <message>
            <source>{label} as tenant</source>
            <translation>{label} kama mpangaji</translation>
        </message>
        <message>
            <source>{amount} late</source>
            <translation>{amount} imechelewa</translation>
        </message>
        <message>
            <source>{amount} fines</source>
            <translation>Faini {amount}</translation>
        </message>
    </context>
    <context>
        <name>NewMemberScreen</name>
        <message>
            <source>New member</source>
            <translation>Mwanachama mpya</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Wanachama</translation>
        </message>
        <message>
            <source>All members</source>
            <translation>Wanachama wote</translation>
        </message>
        <message>
            <source>Write all</source>
            <translation>Andika wote</translation>
        </message>
        <message>
            <source>Write the member</source>
            <translation>Andika mwanachama</translation>
        </message>
        <message>
            <source>Next box</source>
            <translation>Kisanduku kijacho</translation>
        </message>
        <message>
            <source>Only the officers write new members</source>
            <translation>Viongozi tu huandika wanachama wapya</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>Mweka hazina, mwenyekiti au katibu anaweza kufungua ukurasa huu.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Jina</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Simu</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Namba</translation>
        </message>
        <message>
            <source>Member since</source>
            <translation>Mwanachama tangu</translation>
        </message>
        <message>
            <source>Next of kin</source>
            <translation>Ndugu wa karibu</translation>
        </message>
        <message>
            <source>One name on each line; a phone after a comma</source>
            <translation>Jina moja kila mstari; simu baada ya mkato</translation>
        </message>
        <message>
            <source>Names, one on each line</source>
            <translation>Majina, moja kila mstari</translation>
        </message>
        <message>
            <source>Only one member</source>
            <translation>Mwanachama mmoja tu</translation>
        </message>
        <message>
            <source>Paste a list</source>
            <translation>Bandika orodha</translation>
        </message>
        <message>
            <source>Name and phone are sealed: only officers of this group can read them.</source>
            <translation>Jina na simu vimefungwa: viongozi wa kikundi hiki tu huvisoma.</translation>
        </message>
        <message>
            <source>{name} is written as no. {number}.</source>
            <translation>{name} ameandikwa na. {number}.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln members are written.</source>
            <translation>
                <numerusform>Mwanachama %Ln ameandikwa.</numerusform>
                <numerusform>Wanachama %Ln wameandikwa.</numerusform>
            </translation>
        </message>
        <message>
            <source>Line {number}: {text}</source>
            <translation>Mstari {number}: {text}</translation>
        </message>
    </context>
    <context>
        <name>PassbookTable</name>
        <message>
            <source>No.</source>
            <translation>Na.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Tarehe</translation>
        </message>
        <message>
            <source>Stamps</source>
            <translation>Mihuri</translation>
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
            <source>Loan paid</source>
            <translation>Mkopo uliolipwa</translation>
        </message>
        <message>
            <source>Loan left</source>
            <translation>Mkopo uliobaki</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>Njia</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Kabla</translation>
        </message>
        <message>
            <source>got {amount}</source>
            <translation>alipata {amount}</translation>
        </message>
        <message>
            <source>borrowed {amount}</source>
            <translation>alikopa {amount}</translation>
        </message>
        <message>
            <source>of {amount}</source>
            <translation>kati ya {amount}</translation>
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
            <source>Cash and M-Pesa</source>
            <translation>Taslimu na M-Pesa</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>Ya kuamua</translation>
        </message>
        <message>
            <source>Not agreed</source>
            <translation>Haikubaliwi</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>hayupo</translation>
        </message>
        <message>
            <source>apology</source>
            <translation>udhuru</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Jumla</translation>
        </message>
    </context>
    <context>
        <name>Profile</name>
        <message>
            <source>Print statement</source>
            <translation>Chapisha taarifa</translation>
        </message>
        <message>
            <source>Last receipt</source>
            <translation>Risiti ya mwisho</translation>
        </message>
        <message>
            <source>Change details</source>
            <translation>Badilisha taarifa</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>Na. {number}</translation>
        </message>
        <message>
            <source>Member since {day}</source>
            <translation>Mwanachama tangu {day}</translation>
        </message>
        <message>
            <source>{amount} of loan late</source>
            <translation>Mkopo {amount} umechelewa</translation>
        </message>
        <message>
            <source>Something to decide</source>
            <translation>Kuna la kuamua</translation>
        </message>
        <message>
            <source>Left on {day}</source>
            <translation>Aliondoka {day}</translation>
        </message>
        <message>
            <source>No phone is written</source>
            <translation>Hakuna simu iliyoandikwa</translation>
        </message>
        <message>
            <source>Money is sent to {number}</source>
            <translation>Pesa hutumwa kwa {number}</translation>
        </message>
        <message>
            <source>Next of kin: {name}</source>
            <translation>Ndugu wa karibu: {name}</translation>
        </message>
        <message>
            <source>ID number {number}</source>
            <translation>Namba ya kitambulisho {number}</translation>
        </message>
        <message>
            <source>Came to {came} of {held} meetings</source>
            <translation>Alikuja mikutano {came} kati ya {held}</translation>
        </message>
        <message>
            <source>No meeting was held since then</source>
            <translation>Hakuna mkutano tangu hapo</translation>
        </message>
        <message>
            <source>Stands for {name}, {amount} left</source>
            <translation>Mdhamini wa {name}, imebaki {amount}</translation>
        </message>
        <message>
            <source>Stood for by {names}</source>
            <translation>Wadhamini: {names}</translation>
        </message>
    </context>
    <context>
        <name>ReceiptsTable</name>
        <message>
            <source>Meeting</source>
            <translation>Mkutano</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Tarehe</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Saa</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Amelipa</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kodi</translation>
        </message>
    </context>
</TS>
