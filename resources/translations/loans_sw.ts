<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw">
    <context>
        <name>ClosingCard</name>
        <message>
            <source>Closes it on {day}</source>
            <translation>Kuufunga {day}</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Mtaji</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Riba</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Ada</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Adhabu</translation>
        </message>
        <message>
            <source>{amount} of interest is forgiven when it is paid off now.</source>
            <translation>Riba ya {amount} inasamehewa ukilipwa wote sasa.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Cha kufanya</translation>
        </message>
    </context>
    <context>
        <name>CostCard</name>
        <message numerus="yes">
            <source>%Ln payments</source>
            <translation>
                <numerusform>lipo %Ln</numerusform>
                <numerusform>malipo %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>What it would mean</source>
            <translation>Ingekuwaje</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Alipewa</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Ada</translation>
        </message>
        <message>
            <source>To pay back</source>
            <translation>Kulipa</translation>
        </message>
        <message>
            <source>Costs in all</source>
            <translation>Gharama yote</translation>
        </message>
        <message>
            <source>Costs in a year</source>
            <translation>Gharama kwa mwaka</translation>
        </message>
        <message>
            <source>Interest is charged at every meeting on what is left then.</source>
            <translation>Riba hutozwa kila mkutano kwa salio la wakati huo.</translation>
        </message>
        <message>
            <source>Type an amount and the number of payments.</source>
            <translation>Andika kiasi na idadi ya malipo.</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Siku ya kulipa</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Mtaji</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Riba</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>Kulipa</translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message>
            <source>Pay it off</source>
            <translation>Lipa wote</translation>
        </message>
        <message>
            <source>Pay ahead</source>
            <translation>Lipa mapema</translation>
        </message>
        <message>
            <source>Agree anew</source>
            <translation>Kubaliana upya</translation>
        </message>
        <message>
            <source>Hand over the rest</source>
            <translation>Toa kilichobaki</translation>
        </message>
        <message>
            <source>More money</source>
            <translation>Pesa zaidi</translation>
        </message>
        <message>
            <source>Lend it again</source>
            <translation>Endeleza mkopo</translation>
        </message>
        <message>
            <source>From own savings</source>
            <translation>Kutoka akiba yake</translation>
        </message>
        <message>
            <source>A guarantor pays</source>
            <translation>Mdhamini analipa</translation>
        </message>
        <message>
            <source>Pay the guarantor back</source>
            <translation>Mrudishie mdhamini</translation>
        </message>
        <message>
            <source>Another guarantor</source>
            <translation>Mdhamini mwingine</translation>
        </message>
        <message>
            <source>Forgive interest</source>
            <translation>Samehe riba</translation>
        </message>
        <message>
            <source>Write off</source>
            <translation>Futa mkopo</translation>
        </message>
        <message>
            <source>Money came after all</source>
            <translation>Pesa zimekuja baadaye</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Kiasi</translation>
        </message>
        <message>
            <source>Payments from now on</source>
            <translation>Malipo kuanzia sasa</translation>
        </message>
        <message>
            <source>First payment on</source>
            <translation>Lipo la kwanza tarehe</translation>
        </message>
        <message>
            <source>Payment dates without principal</source>
            <translation>Tarehe za malipo bila mtaji</translation>
        </message>
        <message>
            <source>Interest of that time</source>
            <translation>Riba ya kipindi hicho</translation>
        </message>
        <message>
            <source>New interest rate, in percent</source>
            <translation>Riba mpya, kwa asilimia</translation>
        </message>
        <message>
            <source>The member agrees by</source>
            <translation>Mwanachama anakubali kwa</translation>
        </message>
        <message>
            <source>Who paid for the borrower</source>
            <translation>Aliyemlipia mkopaji</translation>
        </message>
        <message>
            <source>Who stands for it instead</source>
            <translation>Anayedhamini badala yake</translation>
        </message>
        <message>
            <source>The new guarantor signs by</source>
            <translation>Mdhamini mpya anatia sahihi kwa</translation>
        </message>
        <message>
            <source>The vote allows it all the same</source>
            <translation>Kura inaruhusu hata hivyo</translation>
        </message>
        <message>
            <source>Interest forgiven</source>
            <translation>Riba iliyosamehewa</translation>
        </message>
        <message>
            <source>Penalty forgiven</source>
            <translation>Adhabu iliyosamehewa</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>Inabadilisha nini</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>Imelipwa kwa</translation>
        </message>
        <message>
            <source>Code of the message</source>
            <translation>Msimbo wa ujumbe</translation>
        </message>
        <message>
            <source>Paid out in</source>
            <translation>Inatolewa kwa</translation>
        </message>
        <message>
            <source>Taken from</source>
            <translation>Inatoka</translation>
        </message>
        <message>
            <source>Paid from</source>
            <translation>Inalipwa kutoka</translation>
        </message>
        <message>
            <source>Guarantor</source>
            <translation>Mdhamini</translation>
        </message>
        <message>
            <source>The borrower owes it to the guarantor</source>
            <translation>Mkopaji atamlipa mdhamini</translation>
        </message>
        <message>
            <source>Arrears become principal</source>
            <translation>Malimbikizo yawe mtaji</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Sababu</translation>
        </message>
        <message>
            <source>Hands for it</source>
            <translation>Mikono ya ndiyo</translation>
        </message>
        <message>
            <source>Hands against it</source>
            <translation>Mikono ya hapana</translation>
        </message>
        <message>
            <source>Smaller payments, same dates</source>
            <translation>Malipo madogo, tarehe zile zile</translation>
        </message>
        <message>
            <source>Same payments, ends earlier</source>
            <translation>Malipo yale yale, yanaisha mapema</translation>
        </message>
        <message>
            <source>The next payments are paid</source>
            <translation>Malipo yajayo yanalipwa</translation>
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
            <source>Savings</source>
            <translation>Akiba</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Hisa</translation>
        </message>
        <message>
            <source>Money paid in advance</source>
            <translation>Malipo ya awali</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Signature on paper</source>
            <translation>Sahihi kwenye karatasi</translation>
        </message>
        <message>
            <source>Not asked: the group decides</source>
            <translation>Haulizwi: kikundi kinaamua</translation>
        </message>
        <message>
            <source>Nobody: it is not needed any more</source>
            <translation>Hakuna: hahitajiki tena</translation>
        </message>
        <message>
            <source>is paid meanwhile</source>
            <translation>inalipwa wakati huo</translation>
        </message>
        <message>
            <source>is paid afterwards</source>
            <translation>inalipwa baadaye</translation>
        </message>
        <message>
            <source>becomes principal</source>
            <translation>inakuwa mtaji</translation>
        </message>
        <message>
            <source>is not asked</source>
            <translation>haidaiwi</translation>
        </message>
        <message>
            <source>as agreed</source>
            <translation>kama ilivyokubaliwa</translation>
        </message>
        <message>
            <source>as many as are left</source>
            <translation>zote zilizobaki</translation>
        </message>
        <message>
            <source>none</source>
            <translation>hakuna</translation>
        </message>
        <message>
            <source>own PIN</source>
            <translation>PIN yake</translation>
        </message>
        <message>
            <source>Chairperson’s PIN</source>
            <translation>PIN ya mwenyekiti</translation>
        </message>
        <message>
            <source>Key holder’s PIN</source>
            <translation>PIN ya mshika ufunguo</translation>
        </message>
    </context>
    <context>
        <name>FormCard</name>
        <message>
            <source>Change the request</source>
            <translation>Badilisha ombi</translation>
        </message>
        <message>
            <source>Write the request</source>
            <translation>Andika ombi</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Jina</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Kwa</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Huru</translation>
        </message>
        <message>
            <source>To sign</source>
            <translation>Asaini</translation>
        </message>
        <message>
            <source>Too much</source>
            <translation>Imezidi</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Mdhamini</translation>
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
            <source>Payments</source>
            <translation>Malipo</translation>
        </message>
        <message>
            <source>Kind of loan</source>
            <translation>Aina ya mkopo</translation>
        </message>
        <message>
            <source>First payment on</source>
            <translation>Lipo la kwanza tarehe</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Kwa nini</translation>
        </message>
        <message>
            <source>Handed over first</source>
            <translation>Kinachotolewa kwanza</translation>
        </message>
        <message>
            <source>the next one</source>
            <translation>linalofuata</translation>
        </message>
        <message>
            <source>all of it</source>
            <translation>zote</translation>
        </message>
        <message>
            <source>Who stands for it</source>
            <translation>Nani anadhamini</translation>
        </message>
        <message>
            <source>Nobody: only reckon</source>
            <translation>Hakuna: hesabu tu</translation>
        </message>
        <message>
            <source>A member</source>
            <translation>Mwanachama</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Kiasi</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ongeza</translation>
        </message>
        <message>
            <source>Not wanted any more</source>
            <translation>Hauhitajiki tena</translation>
        </message>
    </context>
    <context>
        <name>HeadCard</name>
        <message>
            <source>Given on {day}</source>
            <translation>Ulitolewa {day}</translation>
        </message>
        <message>
            <source>Still to pay</source>
            <translation>Bado kulipwa</translation>
        </message>
        <message>
            <source>{paid} of {whole} principal paid back</source>
            <translation>{paid} kati ya {whole} ya mtaji imelipwa</translation>
        </message>
        <message>
            <source>Stand for it</source>
            <translation>Wadhamini</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Hakuna</translation>
        </message>
        <message>
            <source>The member</source>
            <translation>Mwanachama</translation>
        </message>
        <message>
            <source>Borrowed</source>
            <translation>Alikopa</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Alipewa</translation>
        </message>
        <message>
            <source>Added later</source>
            <translation>Iliongezwa baadaye</translation>
        </message>
        <message>
            <source>Interest at first</source>
            <translation>Riba ya mwanzo</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Ada</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>Umefutwa</translation>
        </message>
        <message>
            <source>Came after all</source>
            <translation>Ilirudi baadaye</translation>
        </message>
    </context>
    <context>
        <name>HistoryTable</name>
        <message>
            <source>Date</source>
            <translation>Tarehe</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Mkutano</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Nini</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Mtaji</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Riba</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Adhabu</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Ada</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Jumla</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Umetolewa</translation>
        </message>
    </context>
    <context>
        <name>LoanScreen</name>
        <message>
            <source>Loan</source>
            <translation>Mkopo</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>Mikopo</translation>
        </message>
        <message>
            <source>Loan agreement</source>
            <translation>Mkataba wa mkopo</translation>
        </message>
        <message>
            <source>The member</source>
            <translation>Mwanachama</translation>
        </message>
        <message>
            <source>Next sheet</source>
            <translation>Ukurasa unaofuata</translation>
        </message>
        <message>
            <source>Repayment card</source>
            <translation>Kadi ya marejesho</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Tengua</translation>
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
            <source>Schedule</source>
            <translation>Ratiba</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Yaliyotokea</translation>
        </message>
        <message>
            <source>Agreed schedules</source>
            <translation>Ratiba zilizokubaliwa</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Imetenguliwa</translation>
        </message>
        <message>
            <source>This is written in an open meeting.</source>
            <translation>Hili huandikwa mkutano ukiwa wazi.</translation>
        </message>
    </context>
    <context>
        <name>LoanTable</name>
        <message>
            <source>Member</source>
            <translation>Mwanachama</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Aliomba</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Kiasi</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Malipo</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Kwa nini</translation>
        </message>
        <message>
            <source>Stand for it</source>
            <translation>Wadhamini</translation>
        </message>
        <message>
            <source>{there} of {wanted}</source>
            <translation>{there} kati ya {wanted}</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Ijayo</translation>
        </message>
        <message>
            <source>Late since</source>
            <translation>Imechelewa tangu</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Ilifungwa</translation>
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
            <source>Paid back</source>
            <translation>Imelipwa</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Zinabaki</translation>
        </message>
    </context>
    <context>
        <name>Loans</name>
        <message>
            <source>{amount} late</source>
            <translation>{amount} imechelewa</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>Umefutwa</translation>
        </message>
        <message>
            <source>Paid back</source>
            <translation>Imelipwa</translation>
        </message>
        <message>
            <source>Agreed anew</source>
            <translation>Umekubaliwa upya</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Unaendelea</translation>
        </message>
        <message>
            <source>Repaid</source>
            <translation>Marejesho</translation>
        </message>
        <message>
            <source>Out of own savings</source>
            <translation>Kutoka akiba yake</translation>
        </message>
        <message>
            <source>Paid by a guarantor</source>
            <translation>Amelipa mdhamini</translation>
        </message>
        <message>
            <source>Charge of the meeting</source>
            <translation>Ada ya mkutano</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Adhabu</translation>
        </message>
        <message>
            <source>Forgiven</source>
            <translation>Imesamehewa</translation>
        </message>
        <message>
            <source>Came after all</source>
            <translation>Ilirudi baadaye</translation>
        </message>
        <message>
            <source>Other entry</source>
            <translation>Ingizo jingine</translation>
        </message>
        <message>
            <source>When it was given</source>
            <translation>Ulipotolewa</translation>
        </message>
        <message>
            <source>Other dates</source>
            <translation>Tarehe nyingine</translation>
        </message>
        <message>
            <source>Longer</source>
            <translation>Muda mrefu zaidi</translation>
        </message>
        <message>
            <source>A pause</source>
            <translation>Mapumziko</translation>
        </message>
        <message>
            <source>Another rate</source>
            <translation>Riba nyingine</translation>
        </message>
        <message>
            <source>Arrears became principal</source>
            <translation>Malimbikizo yamekuwa mtaji</translation>
        </message>
        <message>
            <source>Paid ahead</source>
            <translation>Imelipwa mapema</translation>
        </message>
        <message>
            <source>The next part came</source>
            <translation>Sehemu iliyofuata ilitolewa</translation>
        </message>
        <message>
            <source>More money</source>
            <translation>Pesa zaidi</translation>
        </message>
        <message>
            <source>Lent again</source>
            <translation>Umeendelezwa</translation>
        </message>
        <message>
            <source>Paid off</source>
            <translation>Umelipwa wote</translation>
        </message>
        <message>
            <source>Flat interest</source>
            <translation>Riba isiyobadilika</translation>
        </message>
        <message>
            <source>Equal payments, interest on what is left</source>
            <translation>Malipo sawa, riba kwa salio</translation>
        </message>
        <message>
            <source>Equal principal, interest on what is left</source>
            <translation>Mtaji sawa, riba kwa salio</translation>
        </message>
        <message>
            <source>Charge at every meeting</source>
            <translation>Ada kila mkutano</translation>
        </message>
        <message>
            <source>Interest kept back at the start</source>
            <translation>Riba hukatwa mwanzoni</translation>
        </message>
        <message>
            <source>A fee, no interest</source>
            <translation>Ada, bila riba</translation>
        </message>
        <message>
            <source>No interest</source>
            <translation>Bila riba</translation>
        </message>
        <message>
            <source>All at the end</source>
            <translation>Yote mwishoni</translation>
        </message>
    </context>
    <context>
        <name>LoansPage</name>
        <message>
            <source>Loans</source>
            <translation>Mikopo</translation>
        </message>
        <message>
            <source>Loans of the group</source>
            <translation>Mikopo ya kikundi</translation>
        </message>
        <message>
            <source>Open the loan</source>
            <translation>Fungua mkopo</translation>
        </message>
        <message>
            <source>Somebody asks</source>
            <translation>Mtu anaomba</translation>
        </message>
        <message>
            <source>Find a name</source>
            <translation>Tafuta jina</translation>
        </message>
        <message>
            <source>Next list</source>
            <translation>Orodha inayofuata</translation>
        </message>
        <message>
            <source>What is late</source>
            <translation>Yaliyochelewa</translation>
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
            <source>New request</source>
            <translation>Ombi jipya</translation>
        </message>
        <message>
            <source>No loans yet</source>
            <translation>Bado hakuna mikopo</translation>
        </message>
        <message>
            <source>A member asks, others stand for it, the meeting decides.</source>
            <translation>Mwanachama anaomba, wengine wanadhamini, mkutano unaamua.</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Maombi</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Unaendelea</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Imechelewa</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Imefungwa</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Jaribu tena</translation>
        </message>
        <message>
            <source>Nobody of this name has a loan here.</source>
            <translation>Hakuna mwenye jina hili aliye na mkopo hapa.</translation>
        </message>
        <message>
            <source>Nobody asks for a loan now.</source>
            <translation>Hakuna anayeomba mkopo sasa.</translation>
        </message>
        <message>
            <source>No loan is running in time.</source>
            <translation>Hakuna mkopo unaoendelea kwa wakati.</translation>
        </message>
        <message>
            <source>No loan is late.</source>
            <translation>Hakuna mkopo uliochelewa.</translation>
        </message>
        <message>
            <source>No loan is closed yet.</source>
            <translation>Bado hakuna mkopo uliofungwa.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests</source>
            <translation>
                <numerusform>ombi %Ln</numerusform>
                <numerusform>maombi %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln loans</source>
            <translation>
                <numerusform>mkopo %Ln</numerusform>
                <numerusform>mikopo %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>Now</source>
            <translation>Sasa</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>Baadaye</translation>
        </message>
        <message>
            <source>Still to pay</source>
            <translation>Bado kulipwa</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Mtaji</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Riba</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Adhabu</translation>
        </message>
        <message>
            <source>Cost of the loan in all</source>
            <translation>Gharama yote ya mkopo</translation>
        </message>
        <message>
            <source>Payments left</source>
            <translation>Malipo yaliyobaki</translation>
        </message>
        <message>
            <source>Next payment</source>
            <translation>Lipo lijalo</translation>
        </message>
        <message>
            <source>Last payment on</source>
            <translation>Lipo la mwisho</translation>
        </message>
    </context>
    <context>
        <name>OutlookPart</name>
        <message>
            <source>Cash of the next meetings</source>
            <translation>Fedha za mikutano ijayo</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Mkutano</translation>
        </message>
        <message>
            <source>Comes in</source>
            <translation>Zinaingia</translation>
        </message>
        <message>
            <source>Goes out</source>
            <translation>Zinatoka</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Zinabaki</translation>
        </message>
        <message>
            <source>As it came so far: {dues} of contributions, {loans} of loan payments.</source>
            <translation>Kama zilivyokuja hadi sasa: {dues} ya michango, {loans} ya marejesho ya mikopo.</translation>
        </message>
        <message>
            <source>If we lend this, the payout of {day} is short by {amount}.</source>
            <translation>Tukikopesha hii, malipo ya {day} yanapungua {amount}.</translation>
        </message>
        <message>
            <source>Without this loan already, the payout of {day} is short by {amount}.</source>
            <translation>Hata bila mkopo huu, malipo ya {day} yanapungua {amount}.</translation>
        </message>
    </context>
    <context>
        <name>Plans</name>
        <message>
            <source>Now due on</source>
            <translation>Sasa hulipwa</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>Kulipa</translation>
        </message>
        <message>
            <source>Then due on</source>
            <translation>Baadaye hulipwa</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Mtaji</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Riba</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>Mara moja</translation>
        </message>
    </context>
    <context>
        <name>RequestScreen</name>
        <message>
            <source>Request for a loan</source>
            <translation>Ombi la mkopo</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>Mikopo</translation>
        </message>
        <message>
            <source>Next box</source>
            <translation>Kisanduku kinachofuata</translation>
        </message>
        <message>
            <source>Write the request</source>
            <translation>Andika ombi</translation>
        </message>
        <message>
            <source>Guarantor</source>
            <translation>Mdhamini</translation>
        </message>
        <message>
            <source>Leave out the guarantor</source>
            <translation>Ondoa mdhamini</translation>
        </message>
        <message>
            <source>The guarantor has signed</source>
            <translation>Mdhamini amesaini</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Tengua</translation>
        </message>
        <message>
            <source>All loans</source>
            <translation>Mikopo yote</translation>
        </message>
        <message>
            <source>Only the officers write requests</source>
            <translation>Viongozi tu huandika maombi</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>Mweka hazina, mwenyekiti au katibu anaweza kufungua ukurasa huu.</translation>
        </message>
        <message>
            <source>The request is written</source>
            <translation>Ombi limeandikwa</translation>
        </message>
        <message>
            <source>The guarantor stands for it</source>
            <translation>Mdhamini amekubali</translation>
        </message>
        <message>
            <source>The request is withdrawn</source>
            <translation>Ombi limeondolewa</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Imetenguliwa</translation>
        </message>
    </context>
    <context>
        <name>SaysCard</name>
        <message>
            <source>Our rules</source>
            <translation>Kanuni zetu</translation>
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
            <source>The money is short by {amount}.</source>
            <translation>Pesa zimepungua {amount}.</translation>
        </message>
        <message>
            <source>If we lend this, what is promised next is short by {amount}.</source>
            <translation>Tukikopesha hii, kilichoahidiwa kitapungua {amount}.</translation>
        </message>
    </context>
    <context>
        <name>ScheduleTable</name>
        <message>
            <source>Due on</source>
            <translation>Siku ya kulipa</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Mtaji</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Riba</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Adhabu</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>Kulipa</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Zinabaki</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments</source>
            <translation>
                <numerusform>lipo %Ln</numerusform>
                <numerusform>malipo %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>At once</source>
            <translation>Mara moja</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Imelipwa</translation>
        </message>
        <message>
            <source>{amount} late</source>
            <translation>{amount} imechelewa</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Leo</translation>
        </message>
    </context>
    <context>
        <name>VersionsTable</name>
        <message>
            <source>No.</source>
            <translation>Na.</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>Ilikubaliwa</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Nini</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Sababu</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Malipo</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Jumla</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Mwisho</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Pendekezo</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Inatumika</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Imebadilishwa</translation>
        </message>
    </context>
</TS>
