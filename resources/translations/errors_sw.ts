<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>advance.more_than_there</source>
            <translation>Malipo ya mbele ya mwanachama ni pungufu ya hapo. Tumia kilichopo tu.</translation>
        </message>
        <message>
            <source>advice.unknown</source>
            <translation>Ushauri huu haupo kitabuni, au umetenguliwa.</translation>
        </message>
        <message>
            <source>advice.unknown_kind</source>
            <translation>Aina hii ya ushauri haijulikani.</translation>
        </message>
        <message>
            <source>allocation.negative</source>
            <translation>Malipo hayawezi kuwa chini ya sifuri.</translation>
        </message>
        <message>
            <source>allocation.order</source>
            <translation>Mpangilio lazima utaje kila sehemu mara moja: {parts}.</translation>
        </message>
        <message>
            <source>allowance.beyond</source>
            <translation>Bila kuuliza laptopu nyingine, hii inaweza kutoa {have} sasa; {short} inakosekana. {elsewhere} zaidi iko kwa: {laptops}. Kompyuta hiyo iikabidhi (Mipangilio, Kutuma na vifaa), au tumeni kwanza. Au kiongozi mwingine aruhusu hapa kwa PIN.</translation>
        </message>
        <message>
            <source>allowance.not_divided</source>
            <translation>Bado hakuna kilichogawanywa kati ya laptopu: hugawanywa mkutano unapofungwa.</translation>
        </message>
        <message>
            <source>allowance.not_so_much</source>
            <translation>Kompyuta hii inaweza kutoa {have} na haiwezi kukabidhi zaidi ya hiyo.</translation>
        </message>
        <message>
            <source>allowance.nothing_free</source>
            <translation>Hakuna kilichobaki bila laptopu inayokishika.</translation>
        </message>
        <message>
            <source>allowance.turn</source>
            <translation>Haki ya kulipa zamu hii iko kwa laptopu nyingine: {laptops}. Ilipwe huko, au laptopu hiyo ikabidhi haki hiyo, ili asilipwe mtu mara mbili. Au kiongozi mwingine aruhusu hapa kwa PIN.</translation>
        </message>
        <message>
            <source>allowance.two_people</source>
            <translation>Zamu moja imelipwa mara mbili. Hadi hilo liamuliwe kwenye “Ya kuamua”, viongozi wawili hukubali kila kinachotoka kwenye mfuko huo: kiongozi mwingine aruhusu hapa kwa PIN.</translation>
        </message>
        <message>
            <source>amount.ambiguous</source>
            <translation>“{text}” inaweza kuwa {first} au {second}. Andika bila alama kati ya maelfu.</translation>
        </message>
        <message>
            <source>amount.empty</source>
            <translation>Hakuna kiasi kilichoandikwa. Andika namba, au 0.</translation>
        </message>
        <message>
            <source>amount.negative</source>
            <translation>Kiasi hakiwezi kuwa chini ya 0.</translation>
        </message>
        <message>
            <source>amount.not_a_number</source>
            <translation>Hiki si kiasi. Chapa tarakimu.</translation>
        </message>
        <message>
            <source>amount.not_positive</source>
            <translation>Andika kiasi zaidi ya 0.</translation>
        </message>
        <message>
            <source>amount.too_fine</source>
            <translation>Pesa hii ina nafasi {digits} za desimali. Usiandike zaidi.</translation>
        </message>
        <message>
            <source>amount.too_large</source>
            <translation>Kiasi hiki ni kikubwa kuliko daftari linavyoweza kubeba. Angalia sifuri.</translation>
        </message>
        <message>
            <source>apartment.basis</source>
            <translation>Gharama hii haiwezi kugawanywa “{kind}”. Chagua njia nyingine.</translation>
        </message>
        <message>
            <source>apartment.category_twice</source>
            <translation>Aina moja ya gharama imeandikwa mara mbili kwenye kanuni. Bakiza moja.</translation>
        </message>
        <message>
            <source>apartment.due_days</source>
            <translation>Bili inaweza kulipwa ndani ya siku 0 hadi {max}.</translation>
        </message>
        <message>
            <source>apartment.fixed_sum</source>
            <translation>Kiasi kilichoandikwa hakijumlishi gharama. Rekebisha kimoja.</translation>
        </message>
        <message>
            <source>apartment.mix</source>
            <translation>Sehemu za mgao ni {percent} % na lazima ziwe 100 %.</translation>
        </message>
        <message>
            <source>apartment.no_weights</source>
            <translation>Hakuna anayeweza kutozwa gharama hii: hakuna nyumba yenye kipimo cha kuigawanya. Chagua njia nyingine, au andika maeneo, watu au mita kwanza.</translation>
        </message>
        <message>
            <source>apartment.payer</source>
            <translation>Gharama hulipwa na mmiliki, anayeishi humo, au wote.</translation>
        </message>
        <message>
            <source>apartment.percent</source>
            <translation>Sehemu hii lazima iwe kati ya 0 na 100 %. Iliyo karibu ni {allowed} %.</translation>
        </message>
        <message>
            <source>apartment.period</source>
            <translation>“{period}” si mwezi wa kalenda ya kikundi hiki. Andika kama 1404-02.</translation>
        </message>
        <message>
            <source>approval.chair</source>
            <translation>Mwenyekiti lazima akubali, kwa PIN yake.</translation>
        </message>
        <message>
            <source>approval.key_holders</source>
            <translation>Washika funguo {needed} lazima wakubali; waliokubali ni {have}.</translation>
        </message>
        <message>
            <source>approval.officers</source>
            <translation>Kiongozi mwingine lazima akubali kwa PIN.</translation>
        </message>
        <message>
            <source>approval.own</source>
            <translation>{member} hawezi kukubali hili: anayekopa, anayedhamini au anayeandika hakubali. Mwombe kiongozi mwingine.</translation>
        </message>
        <message>
            <source>approval.vote</source>
            <translation>Wanachama wanaamua hili: {yes} wanakubali, {no} wanakataa. Wanaokubali wawe angalau {needed}.</translation>
        </message>
        <message>
            <source>attendance.bad_time</source>
            <translation>“{at}” si saa. Andika kama 15:40.</translation>
        </message>
        <message>
            <source>attendance.not_here</source>
            <translation>Aliye hapa tu ndiye anayeweza kuondoka. Ita jina kwanza.</translation>
        </message>
        <message>
            <source>attendance.unknown_status</source>
            <translation>{status} si yupo, amechelewa, udhuru wala hayupo.</translation>
        </message>
        <message>
            <source>auction.elsewhere</source>
            <translation>Kompyuta nyingine inaendesha mnada huu. Endelea huko.</translation>
        </message>
        <message>
            <source>auction.held_already</source>
            <translation>Zamu hii ilishauzwa kwa mnada.</translation>
        </message>
        <message>
            <source>auction.nobody</source>
            <translation>Hakuna kiti kinachoweza kupata chungu sasa. Mwenye deni alipe kwanza.</translation>
        </message>
        <message>
            <source>auction.not_here</source>
            <translation>Chungu cha sanduku hili hakiuzwi kwa mnada.</translation>
        </message>
        <message>
            <source>auction.sum</source>
            <translation>Sehemu za mnada si sawa na chungu. Hakuna kilichoandikwa.</translation>
        </message>
        <message>
            <source>auction.tied</source>
            <translation>Viti {count} vimetoa dau sawa: {seats}. Pigeni kura kati yao.</translation>
        </message>
        <message>
            <source>auction.witnesses</source>
            <translation>Wanachama {wanted} tofauti lazima wawe wameona mnada. Wachague.</translation>
        </message>
        <message>
            <source>backup.altered</source>
            <translation>Nakala hii imebadilishwa baada ya kutengenezwa. Daftari lako halijadhurika. Tumia nakala nyingine.</translation>
        </message>
        <message>
            <source>backup.bad_manifest</source>
            <translation>Maelezo kando ya nakala hii si ya kweli. Daftari lako halijadhurika. Tumia nakala nyingine.</translation>
        </message>
        <message>
            <source>backup.no_manifest</source>
            <translation>Maelezo kando ya nakala hii hayapo, kwa hiyo haiwezi kukaguliwa. Tumia nakala nyingine.</translation>
        </message>
        <message>
            <source>backup.not_whole</source>
            <translation>Nakala haikukamilika na imetupwa. Daftari lako halijadhurika. Jaribu tena, labda kwenye diski nyingine.</translation>
        </message>
        <message>
            <source>bid.not_allowed</source>
            <translation>Kiti {no} hakiwezi kutoa dau: kilishapata chungu, kina deni, au mwenyewe hayupo.</translation>
        </message>
        <message>
            <source>bid.order</source>
            <translation>Madau hayana namba kwa mpangilio. Hakuna kilichoandikwa.</translation>
        </message>
        <message>
            <source>bid.step</source>
            <translation>Madau huenda kwa hatua ya {step}: {lower} au {upper}.</translation>
        </message>
        <message>
            <source>bid.too_high</source>
            <translation>Dau la juu linaloruhusiwa ni {most}. Wengi wanaweza kulitaja; kura ya bahati inaamua.</translation>
        </message>
        <message>
            <source>bid.too_low</source>
            <translation>Dau la chini kabisa ni {least}: kamisheni inatoka humo.</translation>
        </message>
        <message>
            <source>bill.check_row</source>
            <translation>Nyumba zisingetozwa gharama “{category}” kamili, kwa hiyo bili haikuandikwa. Kitabu hakijaharibika.</translation>
        </message>
        <message>
            <source>bill.credit</source>
            <translation>Nyumba haiwezi kutumia salio zaidi ya bili yake. Bili haikuandikwa.</translation>
        </message>
        <message>
            <source>bill.issued_already</source>
            <translation>Bili ya mwezi huu imetolewa. Gharama ya baadaye itakuja na ijayo.</translation>
        </message>
        <message>
            <source>bill.no_units</source>
            <translation>Jengo bado halina nyumba. Ziandike kwanza (F5).</translation>
        </message>
        <message>
            <source>bill.not_last</source>
            <translation>Bili ya baadaye imetolewa. Irudishe hiyo kwanza.</translation>
        </message>
        <message>
            <source>bill.nothing</source>
            <translation>Bado hakuna cha kutoza. Andika gharama kwanza (Ctrl+N).</translation>
        </message>
        <message>
            <source>bill.unknown</source>
            <translation>Hakuna bili hiyo kwenye kitabu hiki. Toa moja, au chagua kwenye orodha.</translation>
        </message>
        <message>
            <source>blob.group_full</source>
            <translation>Nafasi ya picha na karatasi za kikundi kwenye seva imejaa.</translation>
        </message>
        <message>
            <source>book.already_open</source>
            <translation>Daftari hili tayari limefunguliwa kwenye kompyuta hii. Lifunge kwanza huko.</translation>
        </message>
        <message>
            <source>book.already_open_since</source>
            <translation>Daftari hili limefunguliwa kwenye kompyuta hii tangu {day}, {time} (programu namba {pid}). Lifunge kwanza huko.</translation>
        </message>
        <message>
            <source>book.busy</source>
            <translation>Programu nyingine imeshika faili ya kitabu hiki. Hakuna kilichobadilishwa. Subiri kidogo, kisha jaribu tena.</translation>
        </message>
        <message>
            <source>book.damaged</source>
            <translation>Faili ya daftari hili imeharibika. Haijabadilishwa. Rudisha nakala nzuri ya mwisho; yaliyo kwenye kompyuta nyingine yatarudi zitakapotuma.</translation>
        </message>
        <message>
            <source>book.damaged_looking</source>
            <translation>Hakuna kilichoandikwa: daftari hili limeharibika na linaweza kutazamwa tu. Mstari ulio juu ya kurasa unasema jinsi ya kuendelea.</translation>
        </message>
        <message>
            <source>book.disk_full</source>
            <translation>Diski imejaa. Ingizo la mwisho halikuhifadhiwa; yote ya kabla yake yako salama. Tengeneza nafasi, kisha hifadhi tena.</translation>
        </message>
        <message>
            <source>book.exists</source>
            <translation>Tayari kuna daftari lenye jina hili. Linabaki lilivyo. Chagua jina lingine.</translation>
        </message>
        <message>
            <source>book.has_conflict_copies</source>
            <translation>Kando ya kitabu hiki kuna faili zilizotengenezwa na programu ya kusawazisha: {files}. Huenda zina maandishi yasiyo hapa. Usifute hata moja. Fungua kila moja, tuma maandishi yake, kisha endelea na kitabu kimoja tu.</translation>
        </message>
        <message>
            <source>book.history_arriving</source>
            <translation>Historia ya kikundi bado inafika kwenye kompyuta hii. Hili litawezekana ikishafika yote.</translation>
        </message>
        <message>
            <source>book.history_here</source>
            <translation>Historia yote iko tayari kwenye kompyuta hii.</translation>
        </message>
        <message>
            <source>book.history_needed</source>
            <translation>Daftari imesasishwa wakati historia ya kikundi ilikuwa bado inafika kwenye kompyuta hii. Iunganishe na intaneti, kisha fungua daftari tena. Maingizo yako ni salama.</translation>
        </message>
        <message>
            <source>book.in_cloud_folder</source>
            <translation>Kitabu hiki kiko kwenye folda inayonakiliwa na {program}. Inaweza kuchanganya hali mbili za faili na kuharibu kitabu. Funga Daftari, hamishia kitabu folda nyingine ya kompyuta hii ukifungue hapo. Nakala za usalama hufanywa kwenye Mipangilio.</translation>
        </message>
        <message>
            <source>book.io_error</source>
            <translation>Diski haikupokea ingizo la mwisho. Halikuhifadhiwa; yote ya kabla yake yako salama. Angalia kama diski au fimbo ipo mahali pake, kisha hifadhi tena.</translation>
        </message>
        <message>
            <source>book.missing</source>
            <translation>Hakuna daftari hapa. Tafuta kwenye folda nyingine au rudisha nakala.</translation>
        </message>
        <message>
            <source>book.newer_version</source>
            <translation>Daftari hili limeandikwa na Daftari mpya zaidi. Halijaguswa. Tafadhali sasisha.</translation>
        </message>
        <message>
            <source>book.no_access</source>
            <translation>Kompyuta hii hairuhusu Daftari kufungua faili au folda hiyo. Hakuna kilichobadilishwa. Muulize mwenyewe, au hamisha daftari.</translation>
        </message>
        <message>
            <source>book.no_memory</source>
            <translation>Kompyuta hii haina kumbukumbu iliyobaki. Ingizo la mwisho halikuhifadhiwa; yote ya kabla yake yako salama. Funga programu nyingine, kisha hifadhi tena.</translation>
        </message>
        <message>
            <source>book.not_a_file</source>
            <translation>Hii ni folda au kitu kingine, si daftari.</translation>
        </message>
        <message>
            <source>book.not_a_ledger</source>
            <translation>Faili hii si daftari la Daftari, au imeharibika. Haijaguswa. Fungua faili nyingine au rudisha nakala.</translation>
        </message>
        <message>
            <source>book.not_ours</source>
            <translation>Faili hii ni ya programu nyingine. Haijaguswa.</translation>
        </message>
        <message>
            <source>book.on_share</source>
            <translation>Kitabu hiki kiko kwenye diski ya mtandao ({kind}). Mtandao ukikatika katikati ya kuandika, kitabu kinaweza kuharibika. Funga Daftari, nakili kitabu kwenye folda ya kompyuta hii ukifungue hapo. Kompyuta nyingine hupata maandishi kwa kutumiwa, si kwa kushiriki faili.</translation>
        </message>
        <message>
            <source>book.part_missing</source>
            <translation>Hii haiwezi kuonyeshwa: sehemu ya daftari inayohitajika imeharibika. Kurasa nyingine zinaweza kutazamwa.</translation>
        </message>
        <message>
            <source>book.read_only</source>
            <translation>Kitabu hiki kinaweza kusomwa hapa lakini si kuandikwa. Hakuna kilichobadilishwa. Kinakili kwenye folda yako na ukifungue humo.</translation>
        </message>
        <message>
            <source>book.schema_altered</source>
            <translation>Mtu amebadilisha undani wa faili hii. Haifunguliwi kwa kuandika. Rudisha nakala nzuri ya mwisho.</translation>
        </message>
        <message>
            <source>book.setting_refused</source>
            <translation>Diski hii haiwezi kulinda kinachohifadhiwa. Daftari halijafunguliwa. Lihamishie diski nyingine.</translation>
        </message>
        <message>
            <source>book.unsure</source>
            <translation>Diski ilishindwa wakati wa kuhifadhi. Hakuna anayejua kama ingizo la mwisho limo kitabuni; yote ya kabla yake yako salama. Funga Daftari, fungua kitabu tena na uangalie kabla ya kuliandika tena.</translation>
        </message>
        <message>
            <source>book.wrong_key</source>
            <translation>Ufunguo huu haufungui kitabu, au faili si kitabu tena. Hakuna kilichobadilishwa. Angalia maneno ya siri, au rudisha nakala nzuri ya mwisho.</translation>
        </message>
        <message>
            <source>box.closed</source>
            <translation>Sanduku “{name}” lilifungwa tarehe {on}. Fungua jipya ili kuendelea.</translation>
        </message>
        <message>
            <source>box.name_taken</source>
            <translation>Tayari kuna sanduku liitwalo “{name}”. Lipe hili jina lingine.</translation>
        </message>
        <message>
            <source>box.not_open_yet</source>
            <translation>{name} inaanza {on}. Kabla ya siku hiyo hakuna kinachochaguliwa.</translation>
        </message>
        <message>
            <source>box.seats_sold</source>
            <translation>Viti {count} vya “{name}” vimeuzwa kwa tuzo zilizopo. Haziwezi kubadilishwa kabla ya mzunguko kuisha.</translation>
        </message>
        <message>
            <source>box.terms_moved_on</source>
            <translation>Kanuni za “{name}” zilibadilishwa tangu pendekezo hili litolewe. Ziangalie tena na mpendekeze upya.</translation>
        </message>
        <message>
            <source>box.terms_too_early</source>
            <translation>Kanuni mpya ni za mikutano ijayo: siku ya kwanza ni {earliest}. Yaliyokubaliwa awali yanabaki yalivyokuwa.</translation>
        </message>
        <message>
            <source>box.unknown</source>
            <translation>Sanduku hili halimo kitabuni. Chagua moja ya masanduku kwenye Kanuni za kikundi.</translation>
        </message>
        <message>
            <source>bundle.altered</source>
            <translation>Faili hii ilibadilishwa baada ya kuandikwa, au fimbo imeharibika. Hakuna kilichochukuliwa. Iandike tena.</translation>
        </message>
        <message>
            <source>bundle.bad_signature</source>
            <translation>Faili hii inadai kutoka laptopu ya kikundi ambayo haikuiandika. Hakuna kilichochukuliwa; daftari lako halijadhurika. Laptopu hiyo iiandike tena.</translation>
        </message>
        <message>
            <source>bundle.incomplete</source>
            <translation>Faili hii imekatika mwanzoni: fimbo ilichomolewa mapema mno. Iandike tena.</translation>
        </message>
        <message>
            <source>bundle.not_a_bundle</source>
            <translation>Faili hii haikuandikwa na Daftari kwa laptopu nyingine. Chagua faili inayoishia na .ledgerbundle.</translation>
        </message>
        <message>
            <source>bundle.other_group</source>
            <translation>Faili hii ni ya kikundi kingine. Hakuna kilichosomwa.</translation>
        </message>
        <message>
            <source>bundle.too_large</source>
            <translation>Faili hii ni kubwa mno kuwa ya kubadilishana ya kikundi. Hakuna kilichosomwa.</translation>
        </message>
        <message>
            <source>bundle.unknown_signer</source>
            <translation>Kikundi hakijui laptopu iliyoandika faili hii. Hakuna kilichochukuliwa; daftari lako halijadhurika. Kiongozi lazima aikubali laptopu hiyo kwanza.</translation>
        </message>
        <message>
            <source>case.closed</source>
            <translation>Mkutano umeshafungwa; jibu linabaki. Sahihisha andiko lenyewe kama lina kosa.</translation>
        </message>
        <message>
            <source>case.decided_already</source>
            <translation>Mtu ameshajibu hili. Jibu la kwanza ndilo linalohesabiwa.</translation>
        </message>
        <message>
            <source>case.needs_chair</source>
            <translation>Hii ni zaidi ya anachoamua mhazini peke yake. Mwenyekiti aruhusu kwa PIN.</translation>
        </message>
        <message>
            <source>case.no_chair</source>
            <translation>Kikundi hakina mwenyekiti wa kuruhusu hili. Mteue kwenye mipangilio.</translation>
        </message>
        <message>
            <source>case.not_an_answer</source>
            <translation>Kuuliza mkutano ujao huacha swali wazi.</translation>
        </message>
        <message>
            <source>case.not_decided</source>
            <translation>Swali hili liko wazi: hakuna jibu la kutengua.</translation>
        </message>
        <message>
            <source>case.not_your_office</source>
            <translation>Mhazini au mwenyekiti ndiye anayeamua hili. Hakuna kilichobadilika.</translation>
        </message>
        <message>
            <source>case.unknown</source>
            <translation>Swali hili halimo kwenye kitabu hiki. Lete kwanza maandishi ya kompyuta nyingine.</translation>
        </message>
        <message>
            <source>case.unknown_choice</source>
            <translation>Jibu hili halifai tena kwa swali. Liangalie tena.</translation>
        </message>
        <message>
            <source>checkpoint.*</source>
            <translation>Muhuri wa seva haulingani na daftari hili ({code}). Hakuna kilichochukuliwa. Mwambie wakala wako kabla ya kutuma tena.</translation>
        </message>
        <message>
            <source>checkpoint.bad_signature</source>
            <translation>Kilichokuja hakilingani na daftari hili (muhuri wake si sahihi). Hakuna kilichochukuliwa. Mwonyeshe anayeendesha seva.</translation>
        </message>
        <message>
            <source>checkpoint.malformed</source>
            <translation>Kilichokuja hakilingani na daftari hili (muhuri wake hausomeki). Hakuna kilichochukuliwa. Mwonyeshe anayeendesha seva.</translation>
        </message>
        <message>
            <source>checkpoint.not_an_extension</source>
            <translation>Kilichokuja hakilingani na daftari hili (inasimulia historia nyingine). Hakuna kilichochukuliwa. Mwonyeshe anayeendesha seva.</translation>
        </message>
        <message>
            <source>checkpoint.rolled_back</source>
            <translation>Kilichokuja hakilingani na daftari hili (ni fupi kuliko awali). Hakuna kilichochukuliwa. Mwonyeshe anayeendesha seva.</translation>
        </message>
        <message>
            <source>checkpoint.unknown_epoch</source>
            <translation>Kilichokuja hakilingani na daftari hili (hakuna wa kikundi aliyeitia muhuri). Hakuna kilichochukuliwa. Mwonyeshe anayeendesha seva.</translation>
        </message>
        <message>
            <source>claim.more_than_left</source>
            <translation>Mdhamini bado anadai {allowed} kwa mkopo huu.</translation>
        </message>
        <message>
            <source>claim.none</source>
            <translation>Mdhamini huyu hana cha kurudishiwa kwa mkopo huu.</translation>
        </message>
        <message>
            <source>clock.before_last_entry</source>
            <translation>Saa ya kompyuta hii iko nyuma ya andiko la mwisho la daftari ({day}). Rekebisha tarehe na saa. Maandiko yanabaki kwa mpangilio wake; angalia tu siku unayoandika kwenye risiti.</translation>
        </message>
        <message>
            <source>close.count_differs</source>
            <translation>Sanduku na daftari havilingani. Hesabu tena, au andika tofauti kwanza.</translation>
        </message>
        <message>
            <source>close.signatures_missing</source>
            <translation>Sahihi {missing} zimebaki.</translation>
        </message>
        <message>
            <source>code.other_day</source>
            <translation>Msimbo {typed} unaonekana wa {day}. Utahakikiwa baadaye.</translation>
        </message>
        <message>
            <source>code.unidentified</source>
            <translation>Msimbo {typed} umo daftarini kama pesa ya mtu asiyejulikana ({on}). Taja mwenyewe kwenye Malipo.</translation>
        </message>
        <message>
            <source>code.used</source>
            <translation>Msimbo {typed} tayari umo daftarini. Angalia ujumbe tena.</translation>
        </message>
        <message>
            <source>code.wrong_shape</source>
            <translation>{typed} si msimbo wa aina hii. Angalia ujumbe tena.</translation>
        </message>
        <message>
            <source>collect.already_paid</source>
            <translation>Amelipa tayari. Tengua kwanza (Ctrl+Z).</translation>
        </message>
        <message>
            <source>collect.code_date</source>
            <translation>Nambari hii inaonekana ya tarehe {day} mwezi {month}. Enter tena huiacha.</translation>
        </message>
        <message>
            <source>collect.code_length</source>
            <translation>Herufi {has} kati ya {needs}. Maliza nambari, au iache wazi: inaweza kuja baadaye.</translation>
        </message>
        <message>
            <source>collect.code_unidentified</source>
            <translation>Nambari hii imo daftarini kama pesa ya mtu asiyejulikana ({on}). Taja mwenyewe kwenye Malipo.</translation>
        </message>
        <message>
            <source>collect.code_used</source>
            <translation>Nambari hii imetumika: {name}, {on}.</translation>
        </message>
        <message>
            <source>collect.flat_is_here</source>
            <translation>Nyumba haiwi haipo. Acha mstari wake wazi ikiwa hakuna malipo.</translation>
        </message>
        <message>
            <source>collect.given_too_little</source>
            <translation>Inapungua {missing}. Chapa alichotoa, au Esc.</translation>
        </message>
        <message>
            <source>collect.loan_left</source>
            <translation>Ni malipo ya mapema. Mkopo umebaki {left}.</translation>
        </message>
        <message>
            <source>collect.locked</source>
            <translation>Kisanduku kimefungwa. Rekebisha kosa kwa mstari mpya.</translation>
        </message>
        <message>
            <source>collect.many_shares</source>
            <translation>Zaidi ya mara tatu ya kawaida {due}. Enter tena huacha {kept}.</translation>
        </message>
        <message>
            <source>collect.meeting_closed</source>
            <translation>Mkutano huu umefungwa. Rekebisha kosa kwa mstari mpya katika mkutano ulio wazi.</translation>
        </message>
        <message>
            <source>collect.more_than_loan</source>
            <translation>Ni zaidi ya mkopo. {limit} inaumaliza.</translation>
        </message>
        <message>
            <source>collect.no_loan</source>
            <translation>Mwanachama huyu hana mkopo. Esc husafisha kisanduku.</translation>
        </message>
        <message>
            <source>collect.not_a_multiple</source>
            <translation>Hisa ni kamili: chapa {low} au {high}.</translation>
        </message>
        <message>
            <source>collect.not_open</source>
            <translation>Daftari halijafunguliwa bado. Funguo hulifungua katika hatua ya 1.</translation>
        </message>
        <message>
            <source>collect.not_your_office</source>
            <translation>Mweka hazina pekee, au msaidizi mwenye kalamu, ndiye anayeandika pesa hapa.</translation>
        </message>
        <message>
            <source>collect.nothing_paid</source>
            <translation>Hakuna kilicholipwa hapa. Bonyeza F8 kama hayupo.</translation>
        </message>
        <message>
            <source>collect.paused</source>
            <translation>Mkutano umesimamishwa. Uendelee nao kwanza.</translation>
        </message>
        <message>
            <source>collect.rest_too_early</source>
            <translation>Andika angalau mtu mmoja kwanza, kisha wengine wote.</translation>
        </message>
        <message>
            <source>collect.shares_needed</source>
            <translation>Hisa {min} ndizo chache zaidi.</translation>
        </message>
        <message>
            <source>collect.split_wrong</source>
            <translation>Sehemu ya taslimu iwe chini ya {total}.</translation>
        </message>
        <message>
            <source>collect.ten_times</source>
            <translation>Ni mara {times} ya {due}. Enter tena huacha {kept}.</translation>
        </message>
        <message>
            <source>collect.too_many_shares</source>
            <translation>Hisa {max} ndizo nyingi zaidi. Chapa {max} au chini; Esc hurudisha.</translation>
        </message>
        <message>
            <source>contact.too_long</source>
            <translation>Andika herufi {max} tu.</translation>
        </message>
        <message>
            <source>contact.unknown_channel</source>
            <translation>Mawasiliano ni simu, ziara, ujumbe au barua.</translation>
        </message>
        <message>
            <source>contact.unknown_result</source>
            <translation>Chagua matokeo ya mawasiliano.</translation>
        </message>
        <message>
            <source>contribution.nothing_paid</source>
            <translation>Hakuna kilicholipwa kwenye safu hii. Andika kiasi, au weka mwanachama hayupo.</translation>
        </message>
        <message>
            <source>contribution.split_wrong</source>
            <translation>Sehemu ya taslimu inazidi malipo yote.</translation>
        </message>
        <message>
            <source>contribution.unknown_kind</source>
            <translation>{kind} si aina ya malipo.</translation>
        </message>
        <message>
            <source>contribution.unknown_method</source>
            <translation>{method} si njia ya kulipa katika kikundi hiki.</translation>
        </message>
        <message>
            <source>cost.account</source>
            <translation>Gharama inahitaji akaunti ya matumizi; akiba hutozwa bila ankara.</translation>
        </message>
        <message>
            <source>cost.cash_needs_meeting</source>
            <translation>Pesa taslimu hulipwa kutoka kisanduku kilichofunguliwa tu. Fungua mkutano kwanza, au lipa kutoka benki.</translation>
        </message>
        <message>
            <source>cost.category</source>
            <translation>Aina hii ya gharama haijulikani. Chagua kwenye orodha.</translation>
        </message>
        <message>
            <source>cost.kind</source>
            <translation>Gharama ni ankara, ada, au imelipwa kutoka akiba. Chagua moja.</translation>
        </message>
        <message>
            <source>cost.more_than_owed</source>
            <translation>Kinachodaiwa bado ni {left} tu.</translation>
        </message>
        <message>
            <source>cost.own_outlay</source>
            <translation>Hakuna anayeruhusu au kuandika marejesho yake mwenyewe. Chagua mwingine aruhusu, na kiongozi mwingine aandike.</translation>
        </message>
        <message>
            <source>cost.unknown</source>
            <translation>Gharama hii haipo kitabuni, au ilirudishwa.</translation>
        </message>
        <message>
            <source>count.chair_needed</source>
            <translation>Tofauti ya sanduku huandikwa kwa PIN ya mwenyekiti.</translation>
        </message>
        <message>
            <source>count.counter_is_recorder</source>
            <translation>Anayeandika hahesabu. Chagua mtu mwingine.</translation>
        </message>
        <message>
            <source>count.negative</source>
            <translation>Noti haziwezi kuwa chini ya 0.</translation>
        </message>
        <message>
            <source>count.no_difference</source>
            <translation>Sanduku na daftari vinalingana. Hakuna cha kuandika.</translation>
        </message>
        <message>
            <source>count.no_reason</source>
            <translation>Eleza kwa maneno machache kwa nini sanduku linatofautiana.</translation>
        </message>
        <message>
            <source>count.not_in_box</source>
            <translation>Tofauti inaweza kuwa kwenye sanduku au mfuko wa jamii tu.</translation>
        </message>
        <message>
            <source>count.one_person</source>
            <translation>Watu wawili tofauti wanahesabu: mmoja anahesabu, mwingine anaangalia.</translation>
        </message>
        <message>
            <source>count.sum_wrong</source>
            <translation>Noti na jumla havilingani. Hesabu tena.</translation>
        </message>
        <message>
            <source>count.unknown_phase</source>
            <translation>Sanduku huhesabiwa mwanzoni au mwishoni.</translation>
        </message>
        <message>
            <source>currency.unknown</source>
            <translation>Sarafu {currency} haijulikani hapa.</translation>
        </message>
        <message>
            <source>date.month_out_of_range</source>
            <translation>Mwezi uwe kuanzia 1 hadi 12.</translation>
        </message>
        <message>
            <source>date.no_such_day</source>
            <translation>Mwezi huu una siku {days}.</translation>
        </message>
        <message>
            <source>date.no_such_weekday</source>
            <translation>Mwezi huu hauna siku hiyo.</translation>
        </message>
        <message>
            <source>date.not_understood</source>
            <translation>“{typed}” si tarehe. Andika siku, mwezi, mwaka, au +7.</translation>
        </message>
        <message>
            <source>date.order</source>
            <translation>Siku ya mwisho {last} iko kabla ya ya kwanza, {first}.</translation>
        </message>
        <message>
            <source>date.year_out_of_range</source>
            <translation>Mwaka uwe kuanzia {first} hadi {last}.</translation>
        </message>
        <message>
            <source>debt.not_so_much</source>
            <translation>Deni ni pungufu ya hapo. Pokea kilichobaki tu.</translation>
        </message>
        <message>
            <source>default.more_than_owed</source>
            <translation>Ni {have} tu inayotarajiwa: zaidi haiwezi kulipiwa.</translation>
        </message>
        <message>
            <source>default.not_free</source>
            <translation>Ni {have} tu ya fedha za {member} iliyo huru.</translation>
        </message>
        <message>
            <source>default.not_secured</source>
            <translation>{member} anadhamini {have}, si zaidi.</translation>
        </message>
        <message>
            <source>default.nothing_owed</source>
            <translation>{member} hana zaidi ya kulipa katika mzunguko huu.</translation>
        </message>
        <message>
            <source>default.still_waits</source>
            <translation>{member} bado ana zamu ijayo. Kwanza mpe mwingine kiti hicho au kiachwe.</translation>
        </message>
        <message>
            <source>deposit.meeting</source>
            <translation>Hakuna mkutano {no} katika mzunguko huu; wa karibu ni {allowed}.</translation>
        </message>
        <message>
            <source>deposit.more_than_kept</source>
            <translation>Amana iliyopo ya nyumba hii ni {kept} tu. Rudisha isiyozidi hiyo.</translation>
        </message>
        <message>
            <source>device.already_enrolled</source>
            <translation>Kompyuta hii imeshakubaliwa.</translation>
        </message>
        <message>
            <source>device.already_revoked</source>
            <translation>Kompyuta hii imeshafungiwa nje.</translation>
        </message>
        <message>
            <source>device.bad_key</source>
            <translation>Kadi ya kompyuta mpya imeharibika. Iandike mpya.</translation>
        </message>
        <message>
            <source>device.no_server</source>
            <translation>Daftari hili bado halina seva. Linafanya kazi bila seva; ongeza kwenye Mipangilio.</translation>
        </message>
        <message>
            <source>device.not_enrolled</source>
            <translation>Kompyuta hii bado haijaingizwa kwenye kikundi.</translation>
        </message>
        <message>
            <source>device.not_your_office</source>
            <translation>Mwenyekiti, mweka hazina au msimamizi wa kompyuta huongeza na kuondoa laptopu. Mwombe mmoja wao aandike PIN.</translation>
        </message>
        <message>
            <source>device.revoked</source>
            <translation>Laptopu iliyoandika haya ilifungiwa nje ya kikundi. Daftari halijadhurika; ilichoandika baadaye hakihesabiwi.</translation>
        </message>
        <message>
            <source>device.unknown</source>
            <translation>Kikundi hakijui kompyuta hii.</translation>
        </message>
        <message>
            <source>dispute.no_words</source>
            <translation>Eleza kwa maneno kosa ni nini, au limemalizwaje: herufi zisizozidi {most}.</translation>
        </message>
        <message>
            <source>dispute.none</source>
            <translation>Hakuna anayepinga mstari huu.</translation>
        </message>
        <message>
            <source>dispute.not_this</source>
            <translation>Mstari huu haumwathiri mtu, kwa hiyo hauwezi kupingwa.</translation>
        </message>
        <message>
            <source>dispute.stands</source>
            <translation>Mstari huu tayari umepingwa. Malizeni hilo kwanza.</translation>
        </message>
        <message>
            <source>dividend.more</source>
            <translation>Zinazolipika ni {allowed} tu.</translation>
        </message>
        <message>
            <source>dividend.no_income</source>
            <translation>Hakuna mapato ya kugawa. Subiri hadi kuwe na ziada.</translation>
        </message>
        <message>
            <source>dividend.no_weights</source>
            <translation>Hakuna mwenye akiba wala riba ya kugawia.</translation>
        </message>
        <message>
            <source>dividend.unknown</source>
            <translation>Mwanachama huyu hana sehemu ya gawio hili.</translation>
        </message>
        <message>
            <source>document.unknown</source>
            <translation>Hakuna karatasi {document}. Zilizopo: {known}.</translation>
        </message>
        <message>
            <source>draw.context</source>
            <translation>Muhuri hausomeki. Pigeni kura kwa karatasi.</translation>
        </message>
        <message>
            <source>draw.more_numbers</source>
            <translation>Wanachama {wanted} huonyesha namba. Baadhi hawapo.</translation>
        </message>
        <message>
            <source>draw.no_numbers</source>
            <translation>Namba hazipo. Wanachama waonyeshe kwanza.</translation>
        </message>
        <message>
            <source>draw.no_tickets</source>
            <translation>Hakuna aliyebaki wa kupigiwa kura. Kila kiti kina zamu yake.</translation>
        </message>
        <message>
            <source>draw.no_words</source>
            <translation>Linahitajika angalau neno moja la siri.</translation>
        </message>
        <message>
            <source>draw.not_a_ticket</source>
            <translation>Kiti {typed} hakimo katika kura hii. Andika namba za viti.</translation>
        </message>
        <message>
            <source>draw.number</source>
            <translation>{typed} si namba kati ya 0 na {max}.</translation>
        </message>
        <message>
            <source>draw.number_twice</source>
            <translation>Mwanachama namba {no} ameonyesha namba mbili. Kila mmoja moja.</translation>
        </message>
        <message>
            <source>draw.open_already</source>
            <translation>Kura imeshapigwa. Ya kwanza ndiyo halali.</translation>
        </message>
        <message>
            <source>draw.other</source>
            <translation>Hii ni ya kura nyingine. Hakuna kilichoandikwa.</translation>
        </message>
        <message>
            <source>draw.other_seats</source>
            <translation>Kura ilipigwa kwa viti vingine. Anzeni mzunguko kwa viti vilivyochorwa.</translation>
        </message>
        <message>
            <source>draw.same_ticket</source>
            <translation>Kiti kimoja kimeandikwa mara mbili. Kila kimoja huchorwa mara moja.</translation>
        </message>
        <message>
            <source>draw.sealed_already</source>
            <translation>Kuna muhuri wa kura hii tayari. Ufungue, au pigeni kura kwa karatasi.</translation>
        </message>
        <message>
            <source>draw.secret_elsewhere</source>
            <translation>Siri iko kwenye kompyuta iliyofunga muhuri. Ifungue huko, au pigeni kura kwa karatasi.</translation>
        </message>
        <message>
            <source>draw.slips_missing</source>
            <translation>Karatasi {wanted} huchorwa. Andika zote kwa mpangilio.</translation>
        </message>
        <message>
            <source>draw.unknown</source>
            <translation>Kura hii haimo kitabuni, au haihesabiki.</translation>
        </message>
        <message>
            <source>draw.witnesses</source>
            <translation>Wanachama {wanted} tofauti hushuhudia karatasi. Wachague.</translation>
        </message>
        <message>
            <source>draw.word</source>
            <translation>Neno la siri ni tupu au lina mstari: {typed}.</translation>
        </message>
        <message>
            <source>draw.wrong_order</source>
            <translation>Mpangilio si ule unaotokana na namba. Kura haihesabiki.</translation>
        </message>
        <message>
            <source>draw.wrong_secret</source>
            <translation>Siri hii haifungui muhuri. Kura haihesabiki.</translation>
        </message>
        <message>
            <source>due.approver_needed</source>
            <translation>Mwenyekiti au mshika ufunguo aruhusu kwa PIN: si anayeandika, wala mwenye deni.</translation>
        </message>
        <message>
            <source>due.more_than_left</source>
            <translation>Hii inazidi kilichobaki. Samehe kiasi kilichobaki tu.</translation>
        </message>
        <message>
            <source>due.no_reason</source>
            <translation>Andika sababu ya msamaha, ili mkutano uisome baadaye.</translation>
        </message>
        <message>
            <source>due.not_approved</source>
            <translation>Hakuna aliyeruhusu. Mwenye deni hawezi kujiruhusu.</translation>
        </message>
        <message>
            <source>due.unknown</source>
            <translation>Deni hili halimo daftarini, au lilifutwa.</translation>
        </message>
        <message>
            <source>due.unknown_kind</source>
            <translation>Daftari halijui aina hii ya deni.</translation>
        </message>
        <message>
            <source>enrol.empty</source>
            <translation>Hakuna cha kujiungia ndani ya faili hii.</translation>
        </message>
        <message>
            <source>enrol.not_in_order</source>
            <translation>Maandiko yamekuja kwa mpangilio usiofaa. Hakuna kilichobadilishwa. Jaribu tena.</translation>
        </message>
        <message>
            <source>entry.has_dependents</source>
            <translation>Maandiko ya baadaye yanategemea hili. Tengua hayo kwanza.</translation>
        </message>
        <message>
            <source>entry.in_question</source>
            <translation>Andiko hili ni sehemu ya swali lililo wazi. Lijibu kwanza kwenye “Ya kuamua”.</translation>
        </message>
        <message>
            <source>entry.needs_newer</source>
            <translation>Maingizo {n} katika daftari hili yaliandikwa na toleo jipya zaidi la Daftari, na hili haliwezi kuyasoma. Yamehifadhiwa na yanapitishwa. Hadi kompyuta hii ipate toleo jipya, hakuna kinacholipwa kutoka pesa zinazohusika, na hakuna mkutano unaofungwa hapa; tumia kompyuta iliyo nalo.</translation>
        </message>
        <message>
            <source>entry.not_redoable</source>
            <translation>Ingizo hili haliwezi kuandikwa tena lenyewe. Liandike upya katika hatua yake.</translation>
        </message>
        <message>
            <source>entry.not_reversible</source>
            <translation>Andiko hili halikuhamisha pesa na haliwezi kurudishwa.</translation>
        </message>
        <message>
            <source>entry.nothing_to_redo</source>
            <translation>Hakuna cha kuandika tena: kitu kingine kimeandikwa tangu hapo.</translation>
        </message>
        <message>
            <source>entry.nothing_to_undo</source>
            <translation>Hakuna cha kutengua tena.</translation>
        </message>
        <message>
            <source>entry.of_another</source>
            <translation>Mtu mwingine aliandika pesa hizi. Mweka hazina ndiye anayezifuta.</translation>
        </message>
        <message>
            <source>entry.reversed_already</source>
            <translation>Andiko hili tayari limerudishwa.</translation>
        </message>
        <message>
            <source>entry.ten_times</source>
            <translation>Hii ni mara kumi ya kinachodaiwa. Je, kuna sifuri ya ziada?</translation>
        </message>
        <message>
            <source>entry.unknown</source>
            <translation>Hakuna ingizo {entry} katika daftari hili.</translation>
        </message>
        <message>
            <source>error.unknown</source>
            <translation>Kuna jambo lisilotarajiwa ({code}). Daftari lako halijadhurika. Mwambie wakala wako msimbo huu.</translation>
        </message>
        <message>
            <source>event.*</source>
            <translation>Andiko kutoka kompyuta nyingine haliaminiki ({code}). Limewekwa kando; daftari lako halijadhurika. Omba kompyuta hiyo itume tena.</translation>
        </message>
        <message>
            <source>expense.no_words</source>
            <translation>Eleza pesa ilikuwa ya nini.</translation>
        </message>
        <message>
            <source>expense.not_an_expense</source>
            <translation>Hii si aina ya gharama.</translation>
        </message>
        <message>
            <source>export.unknown_format</source>
            <translation>Hakuna muundo {format}. Iliyopo: {known}.</translation>
        </message>
        <message>
            <source>external_loan.lender</source>
            <translation>Andika nani anakopesha kikundi.</translation>
        </message>
        <message>
            <source>external_loan.more</source>
            <translation>Zimebaki {allowed} tu za mkopo huu.</translation>
        </message>
        <message>
            <source>external_loan.signatories</source>
            <translation>Wanachama {needed} husaini mkopo wa kikundi.</translation>
        </message>
        <message>
            <source>external_loan.unknown</source>
            <translation>Mkopo huu wa kikundi haumo daftarini.</translation>
        </message>
        <message>
            <source>fact.not_permitted</source>
            <translation>Wadhifa wako hauandiki hili. Mwombe kiongozi anayeruhusiwa aingie au aandike PIN.</translation>
        </message>
        <message>
            <source>fact.waits_too_long</source>
            <translation>Maandiko yamesubiri zaidi ya siku 90 maandiko ya kompyuta nyingine. Yanabaki kwenye kompyuta hii na hutumwa tena kila mara. Leta kompyuta hiyo kwenye mtandao, au fimbo yake.</translation>
        </message>
        <message>
            <source>feature.active</source>
            <translation>Tayari inatumika.</translation>
        </message>
        <message>
            <source>feature.needs_newer</source>
            <translation>Kikundi kinatumia kitu ambacho Daftari mpya tu inakisoma. Tafadhali fanya hivi kwenye kompyuta yenye ile mpya, au isakinishe hapa. Hakuna kilichoandikwa.</translation>
        </message>
        <message>
            <source>feature.not_numbered_so</source>
            <translation>Anayetoa namba za maingizo lazima awe na Daftari mpya kwanza: seva, au kompyuta inayotoa namba. Kama ni kompyuta, fanya hivi hapo.</translation>
        </message>
        <message>
            <source>feature.unknown</source>
            <translation>Daftari hii haiijui. Hakuna kilichoandikwa.</translation>
        </message>
        <message>
            <source>feature.waits</source>
            <translation>Hili linasubiri kompyuta zenye Daftari ya zamani. Mipangilio, Kutuma na vifaa, inazitaja.</translation>
        </message>
        <message>
            <source>file.no_room</source>
            <translation>Hakuna nafasi kwenye diski kwa faili hii. Hakuna faili nusu lililobaki, na daftari liko salama. Tengeneza nafasi, kisha ujaribu tena.</translation>
        </message>
        <message>
            <source>file.not_written</source>
            <translation>{name} haikuandikwa. Chagua mahali pengine.</translation>
        </message>
        <message>
            <source>fine.above_list</source>
            <translation>Faini hii inazidi zote kwenye orodha ya kikundi.</translation>
        </message>
        <message>
            <source>fine.no_reason</source>
            <translation>Eleza faini ni ya nini.</translation>
        </message>
        <message>
            <source>form.no_group_name</source>
            <translation>Andika jina la kikundi.</translation>
        </message>
        <message>
            <source>form.no_members</source>
            <translation>Andika angalau mwanachama mmoja, jina moja kwa mstari.</translation>
        </message>
        <message>
            <source>frames.*</source>
            <translation>Kilichokuja kwenye mtandao kimeharibika ({code}). Hakuna kilichotumika. Jaribu kutuma tena.</translation>
        </message>
        <message>
            <source>fund.somebody_unpaid</source>
            <translation>Si wote waliolipa mwezi huu, na kanuni za mfuko huu zinasubiri wote. Kusanya kilichobaki, au chagua mwezi ujao.</translation>
        </message>
        <message>
            <source>grade.factor</source>
            <translation>Sehemu ya alama lazima iwe kati ya sifuri na yote.</translation>
        </message>
        <message>
            <source>grade.weights</source>
            <translation>Uzito wa alama lazima uwe 100 kwa jumla; ni {sum}.</translation>
        </message>
        <message>
            <source>group.no_key</source>
            <translation>Kompyuta hii bado haijakubaliwa kwenye kikundi, hivyo haiwezi kufungua faili za kikundi.</translation>
        </message>
        <message>
            <source>group.nobody</source>
            <translation>Kikundi kinahitaji angalau mtu mmoja: andika jina la anayetunza kitabu.</translation>
        </message>
        <message>
            <source>group.other_sequencer</source>
            <translation>Seva hii haikuchaguliwa na kikundi. Hakuna kilichotumwa kwake.</translation>
        </message>
        <message>
            <source>group.too_many_facts</source>
            <translation>Kikundi hiki kina maingizo mengi kadiri seva inavyohifadhi kwa kikundi kimoja. Muulize anayeendesha seva.</translation>
        </message>
        <message>
            <source>group.too_many_parked</source>
            <translation>Maandiko mengi yanasubiri yaliyokosekana. Yanabaki kwenye kompyuta hii. Omba kompyuta nyingine zitume kwanza.</translation>
        </message>
        <message>
            <source>group.unknown</source>
            <translation>Seva haikijui kikundi hiki. Ongeza seva tena kwenye Mipangilio.</translation>
        </message>
        <message>
            <source>guarantee.above_free</source>
            <translation>Mwanachama huyu anaweza kudhamini {allowed} tu kwa sasa.</translation>
        </message>
        <message>
            <source>guarantee.above_loan</source>
            <translation>Hakuna anayedhamini zaidi ya mkopo wenyewe, {allowed}.</translation>
        </message>
        <message>
            <source>guarantee.above_share</source>
            <translation>Mdhamini huyu anadhamini {allowed}. Hakuna anayemlipia mwingine zaidi ya hapo.</translation>
        </message>
        <message>
            <source>guarantee.amount</source>
            <translation>Andika kiasi anachodhamini, zaidi ya 0.</translation>
        </message>
        <message>
            <source>guarantee.circle</source>
            <translation>Wanachama hawa wangedhaminiana kwa mzunguko. Chagua mtu nje ya mzunguko huo.</translation>
        </message>
        <message>
            <source>guarantee.none</source>
            <translation>Mwanachama huyu hadhamini mkopo huu.</translation>
        </message>
        <message>
            <source>guarantee.own_loan</source>
            <translation>Hakuna anayejidhamini mwenyewe. Chagua mwanachama mwingine.</translation>
        </message>
        <message>
            <source>guarantee.still_needed</source>
            <translation>{minor} ya dhamana hii bado inahitajika. Lipa mkopo kwanza, au tafuta mdhamini mwingine.</translation>
        </message>
        <message>
            <source>guarantee.twice</source>
            <translation>Mwanachama huyu tayari anadhamini mkopo huu. Badilisha kiasi badala yake.</translation>
        </message>
        <message>
            <source>guarantee.unknown_proof</source>
            <translation>Mdhamini huandika PIN au husaini karatasi.</translation>
        </message>
        <message>
            <source>hardship.ends_before</source>
            <translation>Muda huisha {earliest} au baadaye.</translation>
        </message>
        <message>
            <source>hardship.hands</source>
            <translation>“{typed}” si idadi ya mikono.</translation>
        </message>
        <message>
            <source>hardship.not_carried</source>
            <translation>Mikono {yes} ya ndiyo na {no} ya hapana: mkutano haukukubali.</translation>
        </message>
        <message>
            <source>hardship.too_long</source>
            <translation>Muda hutolewa kwa siku {days} tu, hadi {latest}.</translation>
        </message>
        <message>
            <source>hardship.unknown_reason</source>
            <translation>Chagua kwa nini mkutano unatoa muda.</translation>
        </message>
        <message>
            <source>import.attendance</source>
            <translation>“{typed}” si yupo, amechelewa, udhuru wala hayupo.</translation>
        </message>
        <message>
            <source>import.bad_quotes</source>
            <translation>Alama ya nukuu haijafungwa. Fungua faili, sahihisha mstari huo na uhifadhi tena.</translation>
        </message>
        <message>
            <source>import.before_last_meeting</source>
            <translation>Mkutano huu ni wa zamani kuliko uliofungwa mwisho ({last}). Mikutano huingizwa ya zamani kwanza.</translation>
        </message>
        <message>
            <source>import.cell_missing</source>
            <translation>Kisanduku hiki ni tupu na kinahitajika.</translation>
        </message>
        <message>
            <source>import.column_twice</source>
            <translation>Safu wima moja imeandikwa mara mbili. Taja kila moja mara moja.</translation>
        </message>
        <message>
            <source>import.empty</source>
            <translation>Faili haina safu. Hakuna kilichoingizwa.</translation>
        </message>
        <message>
            <source>import.encoding</source>
            <translation>Herufi za faili hii hazijulikani kwa uhakika. Hifadhi tena kama “CSV UTF-8” au Excel.</translation>
        </message>
        <message>
            <source>import.meeting_known</source>
            <translation>Mkutano wa {on} tayari upo kwenye daftari. Je, ni faili lile lile tena? Kama kikundi kilikutana mara mbili siku hiyo, andika mkutano wa pili kwa mkono.</translation>
        </message>
        <message>
            <source>import.method</source>
            <translation>“{typed}” si taslimu, mpesa, benki wala usdt.</translation>
        </message>
        <message>
            <source>import.no_column</source>
            <translation>Safu wima inayohitajika haipo: mkutano na tarehe lazima ziwepo.</translation>
        </message>
        <message>
            <source>import.no_file</source>
            <translation>Faili haisomeki. Angalia kama bado ipo.</translation>
        </message>
        <message>
            <source>import.not_a_number</source>
            <translation>“{typed}” si namba kamili.</translation>
        </message>
        <message>
            <source>import.not_a_table</source>
            <translation>Hili si jedwali. Lihifadhi kama CSV au Excel.</translation>
        </message>
        <message>
            <source>import.not_from_paper</source>
            <translation>Mkutano {no} ulifanyika kwenye kompyuta hii na hufungwa kwa funguo zake.</translation>
        </message>
        <message>
            <source>import.opening_row</source>
            <translation>Salio la mwanzo linahitaji mwanachama au mahali.</translation>
        </message>
        <message>
            <source>import.place</source>
            <translation>“{typed}” si mahali pa pesa. Vilivyopo: {known}.</translation>
        </message>
        <message>
            <source>import.same_name</source>
            <translation>Namba {no} ina jina la mwanachama {known}. Akiwa mtu yule yule, andika namba {known} kwenye mstari; kama siye, ongeza kwanza mwanachama mpya kwenye ukurasa wa Wanachama.</translation>
        </message>
        <message>
            <source>import.too_large</source>
            <translation>Faili inazidi MB {megabytes}. Hiyo si orodha ya mikutano.</translation>
        </message>
        <message>
            <source>import.too_many_cells</source>
            <translation>Safu hii ina visanduku vingi kuliko safu wima.</translation>
        </message>
        <message>
            <source>import.too_many_rows</source>
            <translation>Faili ina safu zaidi ya {rows}. Ingiza kwa sehemu.</translation>
        </message>
        <message>
            <source>import.two_dates</source>
            <translation>Mkutano {meeting} una tarehe mbili. Zipe safu zake zote tarehe moja.</translation>
        </message>
        <message>
            <source>import.unknown_column</source>
            <translation>Kuna safu wima isiyojulikana. Zinazojulikana: {known}.</translation>
        </message>
        <message>
            <source>import.unknown_member</source>
            <translation>Hakuna mwanachama namba {no}. Ongeza jina ili kumwingiza.</translation>
        </message>
        <message>
            <source>investment.no_name</source>
            <translation>Upe uwekezaji jina, kama vile mfuko uliomo.</translation>
        </message>
        <message>
            <source>investment.unknown</source>
            <translation>Uwekezaji huu haupo kwenye daftari. Chagua mmoja kutoka orodha, au mpya.</translation>
        </message>
        <message>
            <source>json.*</source>
            <translation>Faili au jibu halisomeki ({code}). Hakuna kilichobadilishwa. Jaribu tena au pata nakala mpya.</translation>
        </message>
        <message>
            <source>levy.no_quorum</source>
            <translation>{percent} % ya jengo ilikuwepo; inahitajika {needed} %. Uliza mkutano tena.</translation>
        </message>
        <message>
            <source>levy.not_agreed</source>
            <translation>{yes} % ya jengo ilisema ndiyo na {no} % hapana: si wengi.</translation>
        </message>
        <message>
            <source>levy.parts</source>
            <translation>Miezi kwa jumla si mchango wote. Rekebisha mmoja.</translation>
        </message>
        <message>
            <source>loan.above_asked</source>
            <translation>Kilichoombwa ni {allowed}. Toa hicho au pungufu.</translation>
        </message>
        <message>
            <source>loan.approval_ended</source>
            <translation>Idhini iliisha pamoja na mkutano wake. Mkopo lazima uidhinishwe upya.</translation>
        </message>
        <message>
            <source>loan.approval_needed</source>
            <translation>Mtu mwingine lazima aruhusu hili. Mwombe mwenyekiti PIN.</translation>
        </message>
        <message>
            <source>loan.before_given</source>
            <translation>Mkopo ulitolewa {earliest}. Chagua siku hiyo au ya baadaye.</translation>
        </message>
        <message>
            <source>loan.dates_order</source>
            <translation>Tarehe za malipo lazima zifuatane.</translation>
        </message>
        <message>
            <source>loan.early_repayment</source>
            <translation>Hii inazidi kinachodaiwa leo. Kilichobaki ni marejesho ya mapema.</translation>
        </message>
        <message>
            <source>loan.fee_eats_all</source>
            <translation>Ada lazima iwe chini ya asilimia 100 ya mkopo.</translation>
        </message>
        <message>
            <source>loan.first_due_too_early</source>
            <translation>Malipo ya kwanza ni {earliest} mapema kabisa.</translation>
        </message>
        <message>
            <source>loan.first_part</source>
            <translation>Kinachotolewa kwanza ni chini ya mkopo: kisizidi {allowed}.</translation>
        </message>
        <message>
            <source>loan.forgive_too_much</source>
            <translation>Kinachosamehewa hakiwezi kuzidi kinachodaiwa. Kiwango cha juu ni {allowed}.</translation>
        </message>
        <message>
            <source>loan.guarantors_missing</source>
            <translation>Wadhamini {count} bado hawajakubali. Waandike PIN au wasaini.</translation>
        </message>
        <message>
            <source>loan.illegal_move</source>
            <translation>Hili haliwezekani kwa mkopo ulivyo sasa. Hakuna kilichobadilishwa.</translation>
        </message>
        <message>
            <source>loan.more_than_owed</source>
            <translation>Hii inazidi mkopo wote uliobaki. {left} inaufunga.</translation>
        </message>
        <message>
            <source>loan.no_instalments</source>
            <translation>Eleza mkopo utarudishwa kwa malipo mangapi.</translation>
        </message>
        <message>
            <source>loan.none</source>
            <translation>Mwanachama huyu hana mkopo.</translation>
        </message>
        <message>
            <source>loan.not_approved</source>
            <translation>Mkopo huu haujaidhinishwa, au umebadilishwa baadaye. Mkutano uamue kwanza.</translation>
        </message>
        <message>
            <source>loan.not_asked</source>
            <translation>Hakuna aliyeomba mkopo huu.</translation>
        </message>
        <message>
            <source>loan.not_enough_money</source>
            <translation>Hakuna pesa nyingi hivyo za kukopesha. Toa kidogo, au subiri malipo yahakikiwe.</translation>
        </message>
        <message>
            <source>loan.not_written_off</source>
            <translation>Mkopo huu haujafutwa. Pokea malipo kwenye Kukusanya.</translation>
        </message>
        <message>
            <source>loan.nothing_to_write_off</source>
            <translation>Hakuna deni kwenye mkopo huu.</translation>
        </message>
        <message>
            <source>loan.other_borrower</source>
            <translation>Ombi hili ni la mwanachama mwingine. Andika jipya.</translation>
        </message>
        <message>
            <source>loan.own_approval</source>
            <translation>Hakuna anayeidhinisha mkopo wake mwenyewe. Ofisa mwingine aandike PIN.</translation>
        </message>
        <message>
            <source>loan.own_guarantor</source>
            <translation>Hakuna anayejidhamini mwenyewe. Chagua mwanachama mwingine.</translation>
        </message>
        <message>
            <source>loan.part_too_much</source>
            <translation>{allowed} ndicho kilichobaki kutolewa kwa mkopo huu.</translation>
        </message>
        <message>
            <source>loan.parts_kept_back</source>
            <translation>Mkopo wa aina hii hukatwa kiasi unapotolewa, kwa hiyo hutolewa wote mara moja.</translation>
        </message>
        <message>
            <source>loan.purpose_too_long</source>
            <translation>Eleza sababu kwa herufi {most} au chini.</translation>
        </message>
        <message>
            <source>loan.renewals_spent</source>
            <translation>Mkopo unaweza kuendelezwa mara {allowed} tu. Sasa mtaji unalipwa.</translation>
        </message>
        <message>
            <source>loan.rules_broken</source>
            <translation>Mkopo huu unavunja kanuni za kikundi. Ubadilishe, au mkutano upigie kura kila kanuni kwa jina.</translation>
        </message>
        <message>
            <source>loan.schedule_wrong</source>
            <translation>Malipo hayafiki jumla ya mkopo. Angalia mpango tena.</translation>
        </message>
        <message>
            <source>loan.settled</source>
            <translation>Mkopo huu umelipwa wote. Hakuna deni.</translation>
        </message>
        <message>
            <source>loan.social_costs_nothing</source>
            <translation>Mkopo wa mfuko wa jamii hauna riba, ada wala adhabu.</translation>
        </message>
        <message>
            <source>loan.social_only_repaid</source>
            <translation>Mfuko wa jamii ulitoa mkopo huu. Hulipwa kwa fedha, au hufutwa.</translation>
        </message>
        <message>
            <source>loan.too_long</source>
            <translation>Malipo {max} ndiyo mengi zaidi.</translation>
        </message>
        <message>
            <source>loan.too_small_to_split</source>
            <translation>Mkopo ni mdogo mno kwa malipo {instalments}. Yasizidi {allowed}.</translation>
        </message>
        <message>
            <source>loan.top_up_apart</source>
            <translation>Kutoa pesa zaidi ni nyongeza ya mkopo. Chagua hiyo badala yake.</translation>
        </message>
        <message>
            <source>loan.unknown</source>
            <translation>Mkopo huu haupo kitabuni, au ni wa mwingine.</translation>
        </message>
        <message>
            <source>loan.unknown_basis</source>
            <translation>Njia hii ya riba haijulikani.</translation>
        </message>
        <message>
            <source>loan.unknown_change</source>
            <translation>Badiliko hili la mkopo halijulikani.</translation>
        </message>
        <message>
            <source>loan.unknown_outcome</source>
            <translation>Uamuzi huu kuhusu mkopo haujulikani.</translation>
        </message>
        <message>
            <source>loan.unknown_product</source>
            <translation>Kikundi hakina aina hii ya mkopo. Chagua kwenye orodha.</translation>
        </message>
        <message>
            <source>loan.unknown_source</source>
            <translation>Mkopo hulipwa kutoka sanduku, M-Pesa au benki.</translation>
        </message>
        <message>
            <source>loan.votes_negative</source>
            <translation>Kura haziwezi kuwa chini ya {allowed}.</translation>
        </message>
        <message>
            <source>loan.written_off</source>
            <translation>Mkopo huu ulifutwa. Kinachokuja sasa ni urejesho wa hasara.</translation>
        </message>
        <message>
            <source>log.broken_chain</source>
            <translation>Kilichokuja hakilingani na daftari hili (maandishi ya laptopu hayafuatani). Hakuna kilichochukuliwa. Mwonyeshe anayeendesha seva.</translation>
        </message>
        <message>
            <source>log.forked</source>
            <translation>Daftari linalotoa namba, kwenye seva au kompyuta inayofanya hivyo, lilirudishwa kwenye nakala ya zamani likaendelea kutoka hapo. Baada ya ingizo {at} daftari hilo na la kompyuta hii yanatofautiana: maingizo {here} yako hapa tu, {there} yako huko tu. Hakuna kilichotumwa wala kupokelewa. Mweka hazina au mwenyekiti ayaunganishe kwenye kompyuta yenye maingizo mengi zaidi: hakuna ingizo linalopotea, yote yanapata namba upya.</translation>
        </message>
        <message>
            <source>log.gap</source>
            <translation>Kilichokuja hakilingani na daftari hili (maandishi yanakosekana katikati). Hakuna kilichochukuliwa. Mwonyeshe anayeendesha seva.</translation>
        </message>
        <message>
            <source>log.left_behind</source>
            <translation>Laptopu ambayo fleshi hii inatoka bado inafuata historia isiyotumika tena: baada ya ingizo {at} inatofautiana, maingizo {here} yako hapa tu, {there} yako huko tu. Hakuna kilichopokelewa. Kwanza ipelekee fleshi kutoka kompyuta hii; kisha iliyo nayo huja na fleshi yake inayofuata, na hakuna ingizo linalopotea.</translation>
        </message>
        <message>
            <source>log.not_forked</source>
            <translation>Madaftari yote mawili ni sawa hadi ingizo {at}; hakuna cha kuunganisha.</translation>
        </message>
        <message>
            <source>log.place_taken</source>
            <translation>Kilichokuja hakilingani na daftari hili (maandishi mawili yana namba moja). Hakuna kilichochukuliwa. Mwonyeshe anayeendesha seva.</translation>
        </message>
        <message>
            <source>log.two_hubs</source>
            <translation>Kompyuta mbili zinatoa namba za maingizo: hii na ile ambayo fleshi hii inaifuata. Baada ya ingizo {at} zinatofautiana: maingizo {here} yako hapa tu, {there} yako huko tu. Hakuna kilichopokelewa. Andika fleshi kwenye kompyuta hii, isome kwenye ile nyingine, kisha lete fleshi kutoka huko: ndipo kompyuta hii itaifuata, na hakuna ingizo linalopotea.</translation>
        </message>
        <message>
            <source>meeting.keys_missing</source>
            <translation>Funguo {have} kati ya {needed} zipo. Mtunza ufunguo mwingine lazima aandike PIN.</translation>
        </message>
        <message>
            <source>meeting.none_planned</source>
            <translation>Hakuna mkutano uliopangwa. Andika tarehe inayofuata kwenye Mwanzo.</translation>
        </message>
        <message>
            <source>meeting.other_open</source>
            <translation>Mkutano {no} bado umefunguliwa. Ufunge kwanza.</translation>
        </message>
        <message>
            <source>meeting.unknown</source>
            <translation>Mkutano huu haumo daftarini.</translation>
        </message>
        <message>
            <source>meeting.wrong_state</source>
            <translation>Hili haliwezekani sasa: mkutano hauko kwenye hatua hiyo.</translation>
        </message>
        <message>
            <source>member.changed_since</source>
            <translation>Taarifa hizi zimebadilishwa tena tangu hapo. Ziangalie na uandike zilizo sahihi.</translation>
        </message>
        <message>
            <source>member.detail_unclear</source>
            <translation>Andika hili kwa herufi au tarakimu, zisizozidi alama {limit}.</translation>
        </message>
        <message>
            <source>member.has_office</source>
            <translation>{member} bado ana wadhifa. Kwanza mpe mtu mwingine wadhifa huo: Mipangilio, Funguo na karatasi.</translation>
        </message>
        <message>
            <source>member.has_seat</source>
            <translation>{member} bado ana kiti katika {name}. Mpe mwingine au kiachwe katika hatua ya Zamu; aliyepata mfuko hubaki hadi mzunguko ulipwe, au aandikwe hapo kuwa halipi tena.</translation>
        </message>
        <message>
            <source>member.left</source>
            <translation>Mwanachama huyu ameondoka. Pesa haziwezi kuandikwa kwa aliyeondoka.</translation>
        </message>
        <message>
            <source>member.name_too_long</source>
            <translation>Herufi {max} ndizo nyingi zaidi kwa jina.</translation>
        </message>
        <message>
            <source>member.no_name</source>
            <translation>Andika jina.</translation>
        </message>
        <message>
            <source>member.number_taken</source>
            <translation>Namba {no} imechukuliwa. Chagua nyingine.</translation>
        </message>
        <message>
            <source>member.number_too_low</source>
            <translation>Namba huanza na 1.</translation>
        </message>
        <message>
            <source>member.owes</source>
            <translation>Mwanachama huyu bado anadaiwa. Maliza deni kwanza.</translation>
        </message>
        <message>
            <source>member.stands_for</source>
            <translation>Mwanachama huyu bado anadhamini mikopo ya wengine. Tafuta mdhamini mwingine kwanza.</translation>
        </message>
        <message>
            <source>member.unknown</source>
            <translation>Mwanachama huyu hayumo daftarini.</translation>
        </message>
        <message>
            <source>member.unknown_field</source>
            <translation>Hili haliwezi kuandikwa kuhusu mwanachama.</translation>
        </message>
        <message>
            <source>members.too_many</source>
            <translation>Majina {limit} kwa mara moja ndiyo mwisho. Andika mengine baadaye.</translation>
        </message>
        <message>
            <source>meter.backwards</source>
            <translation>Mita hairudi nyuma. Usomaji mwingine wa {on} haulingani na huu. Soma tena, au rudisha huo.</translation>
        </message>
        <message>
            <source>meter.negative</source>
            <translation>Mita inaonyesha 0 au zaidi.</translation>
        </message>
        <message>
            <source>minutes.too_long</source>
            <translation>Kumbukumbu ni ndefu mno: herufi {max} ndizo nyingi zaidi.</translation>
        </message>
        <message>
            <source>money.not_enough</source>
            <translation>Hakuna pesa nyingi hivyo hapo.</translation>
        </message>
        <message>
            <source>money.too_large</source>
            <translation>Kiasi hiki ni kikubwa kuliko daftari linavyoweza kubeba. Angalia sifuri.</translation>
        </message>
        <message>
            <source>money.unknown_place</source>
            <translation>Pesa huhamishwa kati ya sanduku, mifuko, M-Pesa na benki.</translation>
        </message>
        <message>
            <source>motion.about_other</source>
            <translation>Kura ilihusu jambo lingine.</translation>
        </message>
        <message>
            <source>motion.contested</source>
            <translation>Kura hii imehesabiwa mara mbili na haikulingana, kwa hiyo haiamui kitu. Ondoeni hesabu moja, au pigeni kura tena.</translation>
        </message>
        <message>
            <source>motion.no_words</source>
            <translation>Andika kinachopigiwa kura.</translation>
        </message>
        <message>
            <source>motion.not_carried</source>
            <translation>Kura haikupita, kwa hiyo hakuna kinachofuata.</translation>
        </message>
        <message>
            <source>motion.seconds_own</source>
            <translation>{member} ndiye aliyependekeza; mwingine aunge mkono.</translation>
        </message>
        <message>
            <source>motion.too_long</source>
            <translation>Kinachopigiwa kura kina herufi {most} zaidi.</translation>
        </message>
        <message>
            <source>motion.unknown</source>
            <translation>Kura hii haimo kitabuni. Iandike kwanza.</translation>
        </message>
        <message>
            <source>motion.unknown_effect</source>
            <translation>Toleo hili halijui kura hii ingebadilisha nini.</translation>
        </message>
        <message>
            <source>name.bad_sign</source>
            <translation>Jina lina alama isiyoweza kuhifadhiwa ({sign}). Liandike tena.</translation>
        </message>
        <message>
            <source>name.empty</source>
            <translation>Andika jina kwa herufi.</translation>
        </message>
        <message>
            <source>name.marks</source>
            <translation>Herufi moja ya jina ina alama nyingi mno. Liandike tena.</translation>
        </message>
        <message>
            <source>name.too_long</source>
            <translation>Jina liwe na herufi zisizozidi {limit}.</translation>
        </message>
        <message>
            <source>number.not_plain</source>
            <translation>“{text}” si namba ya kawaida.</translation>
        </message>
        <message>
            <source>number.too_fine</source>
            <translation>“{text}” ina zaidi ya tarakimu {digits} za desimali.</translation>
        </message>
        <message>
            <source>office.separation</source>
            <translation>{member} hawezi kushika nyadhifa hizi mbili: moja inaangalia nyingine. Chagua mwanachama mwingine, au kundi la chini ya saba likubali kwa kura.</translation>
        </message>
        <message>
            <source>officer.not_logged_in</source>
            <translation>Hakuna aliyeingia. Andika PIN kwanza.</translation>
        </message>
        <message>
            <source>officer.unknown_role</source>
            <translation>Hakuna wadhifa huo: {role}.</translation>
        </message>
        <message>
            <source>opening.differs</source>
            <translation>Masalio yaliyoletwa hayalingani: pesa na mikopo lazima ziwe sawa na akiba na mifuko.</translation>
        </message>
        <message>
            <source>opening.nothing</source>
            <translation>Hakuna salio la kuleta.</translation>
        </message>
        <message>
            <source>opening.unknown_account</source>
            <translation>Akaunti {account} haimo kwenye orodha.</translation>
        </message>
        <message>
            <source>paid_to.cooling</source>
            <translation>Mahali pa kutuma pesa za mwanachama huyu pamebadilishwa. Lipa taslimu, au tuma baada ya saa {hours}.</translation>
        </message>
        <message>
            <source>paid_to.unanswered</source>
            <translation>Mahali pa kutuma pesa za mwanachama huyu pamebadilishwa. Siku imepita kwa saa ya kompyuta hii pekee. Unganisha na seva au kompyuta inayotoa namba, au lipa taslimu.</translation>
        </message>
        <message>
            <source>paper.altered</source>
            <translation>Karatasi hii si ile iliyowekwa kwa ingizo. Ingizo halijadhurika. Ondoa karatasi hii uweke iliyo sahihi.</translation>
        </message>
        <message>
            <source>paper.away</source>
            <translation>Hati hii haijafika bado; itakuja na usawazishaji ujao na seva.</translation>
        </message>
        <message>
            <source>paper.damaged</source>
            <translation>Faili hili haliwezi kuonyeshwa: limeharibika. Daftari lako halijadhurika. Chagua picha au faili lingine.</translation>
        </message>
        <message>
            <source>paper.disk</source>
            <translation>Karatasi haikuweza kuhifadhiwa ({reason}).</translation>
        </message>
        <message>
            <source>paper.empty</source>
            <translation>Faili hili ni tupu.</translation>
        </message>
        <message>
            <source>paper.no_key</source>
            <translation>Karatasi hii haiwezi kufunguliwa: mwanachama wake amefutwa kwa ombi, au ufunguo wake bado haujafika kwa kutuma. Ingizo linabaki.</translation>
        </message>
        <message>
            <source>paper.not_a_picture</source>
            <translation>Ni picha (JPEG, PNG, WebP) na faili za PDF tu zinazoweza kuwekwa kwenye ingizo.</translation>
        </message>
        <message>
            <source>paper.too_large</source>
            <translation>Faili hili ni kubwa kuliko MB {limit}; punguza picha.</translation>
        </message>
        <message>
            <source>paper.unknown_kind</source>
            <translation>{kind} si picha wala hati.</translation>
        </message>
        <message>
            <source>paper.unreadable</source>
            <translation>Faili haliwezi kusomwa ({reason}).</translation>
        </message>
        <message>
            <source>passphrase.not_used</source>
            <translation>Hifadhi ya funguo ya kompyuta hii ndiyo inayofungua daftari hili; halina nenosiri la kubadilishwa.</translation>
        </message>
        <message>
            <source>passphrase.stolen</source>
            <translation>Nenosiri hili limo katika orodha za manenosiri yaliyoibwa, au limeunganishwa kutoka humo. Chukua maneno manne yasiyohusiana.</translation>
        </message>
        <message>
            <source>passphrase.too_short</source>
            <translation>Nenosiri lina angalau herufi {min}. Maneno manne ambayo hakuna angeyaweka pamoja ni rahisi kukumbuka.</translation>
        </message>
        <message>
            <source>passphrase.too_simple</source>
            <translation>Anayetaka kuingia angejaribu nenosiri hili kwanza. Chukua maneno manne yasiyohusiana wala kuhusu kikundi.</translation>
        </message>
        <message>
            <source>payment.ask_currency</source>
            <translation>Kwa simu zinaweza kuombwa shilingi za Kenya tu, kikundi hiki kinahesabu kwa {currency}.</translation>
        </message>
        <message>
            <source>payment.ask_phone</source>
            <translation>Inaweza kuombwa namba ya Safaricom ya Kenya tu, kama 0712 345 678.</translation>
        </message>
        <message>
            <source>payment.ask_too_much</source>
            <translation>M-Pesa hupokea si zaidi ya shilingi 250,000 kwa malipo mamoja.</translation>
        </message>
        <message>
            <source>payment.ask_whole</source>
            <translation>M-Pesa huomba shilingi kamili tu.</translation>
        </message>
        <message>
            <source>payment.cash_needs_meeting</source>
            <translation>Noti huingia sandukuni kwenye mkutano, zinapohesabiwa. Fungua mkutano kwanza.</translation>
        </message>
        <message>
            <source>payment.needs_relay</source>
            <translation>Seva hii haihakiki malipo, kwa hiyo haiwezi kuomba kwa simu pia. Andika kodi ya ujumbe badala yake.</translation>
        </message>
        <message>
            <source>payment.needs_server</source>
            <translation>Kikundi hiki hakina seva, kwa hiyo haiwezekani kuomba kwa simu. Andika kodi ya ujumbe badala yake.</translation>
        </message>
        <message>
            <source>payment.no_office</source>
            <translation>Mtu wa pili lazima awe kiongozi wa kikundi.</translation>
        </message>
        <message>
            <source>payment.nothing_came</source>
            <translation>Bado haijasemwa kiasi kilichofika. Subiri jibu, au sahihisha mstari kwenye mkutano.</translation>
        </message>
        <message>
            <source>payment.two_persons</source>
            <translation>Watu wawili tofauti lazima wawe wameona malipo haya.</translation>
        </message>
        <message>
            <source>payment.unknown</source>
            <translation>Malipo haya hayamo tena kitabuni. Hakuna kilichoandikwa.</translation>
        </message>
        <message>
            <source>penalty.amount</source>
            <translation>Adhabu haiwezi kuwa chini ya 0.</translation>
        </message>
        <message>
            <source>penalty.cap</source>
            <translation>Kikomo cha adhabu hakiwezi kuwa chini ya 0.</translation>
        </message>
        <message>
            <source>penalty.every</source>
            <translation>Kipindi cha kuchelewa kina siku 1 hadi 3,660. Iliyo karibu ni {allowed}.</translation>
        </message>
        <message>
            <source>penalty.grace</source>
            <translation>Siku za msamaha ni 0 hadi 3,660. Iliyo karibu ni {allowed}.</translation>
        </message>
        <message>
            <source>penalty.kind</source>
            <translation>Aina hii ya adhabu haijulikani: {kind}.</translation>
        </message>
        <message>
            <source>penalty.rate</source>
            <translation>Adhabu ni asilimia 0 hadi 100 kwa kipindi. Iliyo karibu ni {percent}.</translation>
        </message>
        <message>
            <source>period.without_length</source>
            <translation>Eleza kipindi ni kirefu kiasi gani.</translation>
        </message>
        <message>
            <source>person.bad_reason</source>
            <translation>Chagua kwa nini anafutwa.</translation>
        </message>
        <message>
            <source>person.erased</source>
            <translation>Taarifa binafsi za mwanachama huyu zilifutwa kwa ombi. Maandiko ya pesa yanabaki.</translation>
        </message>
        <message>
            <source>person.not_erased</source>
            <translation>Mtu huyu hakufutwa.</translation>
        </message>
        <message>
            <source>person.second_needed</source>
            <translation>Haiwezi kurudishwa, kwa hiyo kiongozi mwingine anakubali kwa PIN: mwenyekiti, mweka hazina au katibu.</translation>
        </message>
        <message>
            <source>person.still_in</source>
            <translation>Mtu huyu bado ni mwanachama. Aliyeondoka ndiye anaweza kufutwa.</translation>
        </message>
        <message>
            <source>phone.invalid</source>
            <translation>“{typed}” si namba ya simu ya mkononi. Iandike kama {example}.</translation>
        </message>
        <message>
            <source>pin.locked</source>
            <translation>PIN nyingi si sahihi. Subiri sekunde {seconds}.</translation>
        </message>
        <message>
            <source>pin.not_set</source>
            <translation>Mtu huyu bado hana PIN. Weka kwenye Watu na PIN.</translation>
        </message>
        <message>
            <source>pin.too_simple</source>
            <translation>PIN hii ni rahisi kukisia. Chagua nyingine.</translation>
        </message>
        <message>
            <source>pin.wrong_shape</source>
            <translation>PIN ina tarakimu {min} hadi {max}.</translation>
        </message>
        <message>
            <source>prepay.closes</source>
            <translation>{allowed} inatosha kumaliza mkopo huu. Umalize badala yake.</translation>
        </message>
        <message>
            <source>prepay.no_dates</source>
            <translation>Hakuna awamu baada ya siku hii. Maliza mkopo, au kubalianeni tarehe mpya.</translation>
        </message>
        <message>
            <source>prepay.too_small</source>
            <translation>Hii inalipa tu kilichofika na riba hadi leo. Kuanzia {allowed} ni malipo ya mapema.</translation>
        </message>
        <message>
            <source>print.not_allowed</source>
            <translation>Viongozi tu huchapisha karatasi za kikundi. Muulize mweka hazina.</translation>
        </message>
        <message>
            <source>printer.failed</source>
            <translation>Printa {name} haikupokea karatasi. Hakuna kilichopotea: angalia printa, au hifadhi kama PDF.</translation>
        </message>
        <message>
            <source>prizes.falls</source>
            <translation>Kiti {no} kinasubiri zaidi, hivyo kinapata angalau {least}.</translation>
        </message>
        <message>
            <source>prizes.kept</source>
            <translation>Tuzo ya kiti {no} haizidi kamisheni. Iwe angalau {least}.</translation>
        </message>
        <message>
            <source>prizes.many</source>
            <translation>Jedwali lina idadi nyingine ya tuzo. Viti {wanted} vinahitaji {wanted}.</translation>
        </message>
        <message>
            <source>prizes.reserve</source>
            <translation>Zamu ya {no} fedha zisingekuwepo. Tuzo ya kiti {no} ni {most} zaidi.</translation>
        </message>
        <message>
            <source>prizes.spread</source>
            <translation>Kiti cha kwanza kisingepata kitu. Tofauti kati ya viti ni {most} zaidi.</translation>
        </message>
        <message>
            <source>prizes.spread_odd</source>
            <translation>Kwa tofauti hii tuzo si sarafu kamili. Tumia {lower} au {upper}.</translation>
        </message>
        <message>
            <source>prizes.sum</source>
            <translation>Tuzo zote pamoja ni {wanted}. Nyingine zikibaki, kiti {no} kinapata {nearest}.</translation>
        </message>
        <message>
            <source>promise.in_the_past</source>
            <translation>Siku ya mwisho ya ahadi ni {earliest} au baadaye.</translation>
        </message>
        <message>
            <source>promise.too_far</source>
            <translation>Ahadi hufika siku {days} tu mbele, hadi {latest}. Kwa muda mrefu zaidi mkutano hukubali ratiba mpya.</translation>
        </message>
        <message>
            <source>proposal.collides</source>
            <translation>Mtu mwingine alibadilisha kanuni hiyo hiyo tangu pendekezo hili. Liondoe na pendekeza upya kwa kanuni za leo.</translation>
        </message>
        <message>
            <source>proposal.decided</source>
            <translation>Kikundi kilipiga kura tarehe {on}. Andika pendekezo jipya ili kubadilisha.</translation>
        </message>
        <message>
            <source>proposal.no_quorum</source>
            <translation>Mikono {here} imehesabiwa; wanachama {needed} lazima wawepo kubadilisha kanuni. Hesabu pia walionyamaza.</translation>
        </message>
        <message>
            <source>proposal.not_carried</source>
            <translation>{yes} wanaunga na {no} wanapinga: si wengi. Liandike kuwa limekataliwa.</translation>
        </message>
        <message>
            <source>proposal.nothing</source>
            <translation>Hakuna tofauti na kanuni za leo. Badilisha kisanduku, kisha pendekeza.</translation>
        </message>
        <message>
            <source>proposal.unknown</source>
            <translation>Pendekezo hili halimo kitabuni.</translation>
        </message>
        <message>
            <source>proposal.unreadable</source>
            <translation>Pendekezo hili liliandikwa na toleo jipya zaidi: {why}. Sakinisha toleo jipya kabisa; kitabu hakijaharibika.</translation>
        </message>
        <message>
            <source>quarantine.no_reason</source>
            <translation>Andika kwa nini, kwa maneno machache. Kila mtu anaweza kusoma baadaye.</translation>
        </message>
        <message>
            <source>quarantine.not_to_admit</source>
            <translation>Andishi hili haliwezi kuchukuliwa: linasema nani anaweza kuandika, au hakuna anayeweza kuthibitisha aliyelisaini. Linaweza tu kuachwa.</translation>
        </message>
        <message>
            <source>quarantine.unknown</source>
            <translation>Andishi hili haliko tena kando. Angalia orodha tena.</translation>
        </message>
        <message>
            <source>rate.not_understood</source>
            <translation>“{typed}” si riba kwa asilimia. Andika namba kama 1.5.</translation>
        </message>
        <message>
            <source>reason.needed</source>
            <translation>Andika sababu: husomwa na kuchapishwa.</translation>
        </message>
        <message>
            <source>receipt.more_than_left</source>
            <translation>Pesa isiyo na jina ni pungufu ya hapo. Toa kilichobaki tu.</translation>
        </message>
        <message>
            <source>receipt.unknown</source>
            <translation>Pesa hii haimo daftarini, au ilifutwa.</translation>
        </message>
        <message>
            <source>receipt.wrong_sum</source>
            <translation>Sehemu hazifikii jumla. Badilisha mojawapo.</translation>
        </message>
        <message>
            <source>recovery.needs</source>
            <translation>Wengine lazima waruhusu kwa PIN zao: mwenyekiti na mshika ufunguo, na kwa namba za simu katibu pia.</translation>
        </message>
        <message>
            <source>recovery.too_few</source>
            <translation>Angalau viongozi wengine {needed} lazima waruhusu kwa PIN zao.</translation>
        </message>
        <message>
            <source>recovery.too_much</source>
            <translation>Deni lililobaki ni {allowed} tu.</translation>
        </message>
        <message>
            <source>register.mistaken</source>
            <translation>Rejista haiwezi kuingizwa ilivyo; hakuna kilichoandikwa.</translation>
        </message>
        <message>
            <source>renewal.interest_first</source>
            <translation>Kwanza lipa riba: bado {left}. Kisha mkopo unaendelezwa.</translation>
        </message>
        <message>
            <source>renewal.not_agreed</source>
            <translation>Mkopo wa aina hii hauendelezwi. Kubalianeni tarehe nyingine badala yake.</translation>
        </message>
        <message>
            <source>renewal.too_early</source>
            <translation>Unapaswa kulipwa tarehe {on}. Unaendelezwa siku hiyo au baadaye.</translation>
        </message>
        <message>
            <source>renewal.too_much</source>
            <translation>Ni zaidi ya mkopo na riba. Si zaidi ya {allowed}.</translation>
        </message>
        <message>
            <source>request.not_a_request</source>
            <translation>Faili hii si ombi la laptopu mpya, au imeharibika. Laptopu mpya iiandike tena.</translation>
        </message>
        <message>
            <source>request.not_enrolled</source>
            <translation>Kubali kwanza laptopu mpya; ndipo faili yake iandikwe.</translation>
        </message>
        <message>
            <source>request.too_old</source>
            <translation>Ombi hili limepita siku {days}, au saa ya kompyuta si sahihi. Laptopu mpya iandike ombi jingine.</translation>
        </message>
        <message>
            <source>reschedule.added</source>
            <translation>Fedha zinazoongezwa haziwezi kuwa chini ya 0.</translation>
        </message>
        <message>
            <source>reschedule.dates</source>
            <translation>Mkopo una awamu 1 hadi 600. Iliyo karibu ni {allowed}.</translation>
        </message>
        <message>
            <source>reschedule.first_date</source>
            <translation>Awamu mpya ya kwanza lazima iwe baada ya {after}; {due} si baada yake.</translation>
        </message>
        <message>
            <source>reschedule.holiday</source>
            <translation>Kwa tarehe hizi mapumziko ni awamu {allowed} tu.</translation>
        </message>
        <message>
            <source>reschedule.settled</source>
            <translation>Hakuna kilichobaki cha mkopo huu kupangwa upya.</translation>
        </message>
        <message>
            <source>reserve.not_enough</source>
            <translation>Akiba ina {have} tu.</translation>
        </message>
        <message>
            <source>risk.no_vote</source>
            <translation>Wanachama hukubali hatari kwa kura. Andika kura kwanza.</translation>
        </message>
        <message>
            <source>risk.not_small</source>
            <translation>Kundi la watu {members} linatosha kutenganisha nyadhifa. Ni makundi ya watu {most} au chini yanayoweza kukubali hili.</translation>
        </message>
        <message>
            <source>risk.unknown_kind</source>
            <translation>Toleo hili halijui hatari hii.</translation>
        </message>
        <message>
            <source>rollcall.silent</source>
            <translation>Laptopu {count} hazijasikika katika mkutano huu: {laptops}. Ziache zitume zilicho nacho, au andika kwa kila moja kwa nini haisubiriwi.</translation>
        </message>
        <message>
            <source>room.not_started</source>
            <translation>Seva haikuanza: {reason}</translation>
        </message>
        <message>
            <source>room.port_taken</source>
            <translation>Programu nyingine tayari inatumia mlango {port}, labda Daftari ya pili. Ifunge na ujaribu tena.</translation>
        </message>
        <message>
            <source>round.none</source>
            <translation>Hakuna mzunguko katika sanduku hili. Anzisha katika hatua ya Zamu.</translation>
        </message>
        <message>
            <source>round.not_here</source>
            <translation>Sanduku hili halizunguki.</translation>
        </message>
        <message>
            <source>round.order</source>
            <translation>Mpangilio utaje kila kiti mara moja. Andika namba za viti vyote.</translation>
        </message>
        <message>
            <source>round.over</source>
            <translation>Mzunguko umeisha. Anzisha mpya.</translation>
        </message>
        <message>
            <source>round.still_running</source>
            <translation>Mzunguko wa {name} haujaisha. Mpya huanza baada ya zamu ya mwisho.</translation>
        </message>
        <message>
            <source>rules.at_least</source>
            <translation>Hii ni angalau {allowed}.</translation>
        </message>
        <message>
            <source>rules.box_least</source>
            <translation>Hapa huandikwa {least} au zaidi.</translation>
        </message>
        <message>
            <source>rules.box_most</source>
            <translation>Hapa huandikwa {most} au pungufu.</translation>
        </message>
        <message>
            <source>rules.count</source>
            <translation>“{typed}” si namba kamili.</translation>
        </message>
        <message>
            <source>rules.count_most</source>
            <translation>Hii haizidi {allowed}.</translation>
        </message>
        <message>
            <source>rules.need_vote</source>
            <translation>Kikundi kimeshakutana: kanuni nyingine hupendekezwa, na kura ya mkutano huamua.</translation>
        </message>
        <message>
            <source>rules.negative</source>
            <translation>Kanuni haiwezi kuwa na kiasi chini ya 0.</translation>
        </message>
        <message>
            <source>rules.percent</source>
            <translation>Asilimia iko kati ya 0 na 100. Ya karibu zaidi ni {allowed}.</translation>
        </message>
        <message>
            <source>rules.product_codes</source>
            <translation>Kila aina ya mkopo inahitaji msimbo mfupi wake.</translation>
        </message>
        <message>
            <source>rules.product_name</source>
            <translation>Ipe aina hii ya mkopo jina, ili kila mtu ajue ni upi.</translation>
        </message>
        <message>
            <source>rules.quorum</source>
            <translation>Akidi iko kati ya asilimia 0 na 100.</translation>
        </message>
        <message>
            <source>rules.shares_range</source>
            <translation>Hisa chache zaidi haziwezi kuzidi nyingi zaidi.</translation>
        </message>
        <message>
            <source>rules.unknown_word</source>
            <translation>“{word}” halijulikani kwenye kanuni.</translation>
        </message>
        <message>
            <source>savings.withdraw</source>
            <translation>Inaweza kutolewa {allowed} tu: deni na dhamana ya wengine hubaki.</translation>
        </message>
        <message>
            <source>schedule.*</source>
            <translation>Mpango huu wa mkopo hauwezekani ({code}). Angalia masharti tena.</translation>
        </message>
        <message>
            <source>schedule.capitalised_method</source>
            <translation>Kwa aina hii ya mkopo, riba ya kipindi cha msamaha haiwezi kuwa mtaji.</translation>
        </message>
        <message>
            <source>schedule.dates_needed</source>
            <translation>Tarehe za kulipa zinahitajika kuhesabu siku. Ziandike.</translation>
        </message>
        <message>
            <source>schedule.dates_order</source>
            <translation>Tarehe ya kulipa {due} haiji baada ya {before}.</translation>
        </message>
        <message>
            <source>schedule.day_count_needs_annual_rate</source>
            <translation>Siku huhesabiwa tu kwa riba ya mwaka.</translation>
        </message>
        <message>
            <source>schedule.down_payment</source>
            <translation>Sehemu inayolipwa papo hapo lazima iwe kuanzia 0 hadi chini ya asilimia 100.</translation>
        </message>
        <message>
            <source>schedule.fee_rate</source>
            <translation>Ada hutozwa mara moja na lazima iwe chini ya asilimia 100 ya mkopo.</translation>
        </message>
        <message>
            <source>schedule.fixed_instalment</source>
            <translation>Awamu isiyobadilika lazima iwe zaidi ya 0.</translation>
        </message>
        <message>
            <source>schedule.fixed_instalment_method</source>
            <translation>Aina hii ya mkopo haina awamu isiyobadilika.</translation>
        </message>
        <message>
            <source>schedule.fixed_principal</source>
            <translation>Sehemu isiyobadilika ya mtaji lazima iwe 0 hadi {allowed}.</translation>
        </message>
        <message>
            <source>schedule.fixed_principal_method</source>
            <translation>Aina hii ya mkopo haina sehemu isiyobadilika ya mtaji.</translation>
        </message>
        <message>
            <source>schedule.free_with_rate</source>
            <translation>Mkopo usio na riba hauna kiwango cha riba. Ondoa kiwango, au chagua aina nyingine.</translation>
        </message>
        <message>
            <source>schedule.grace</source>
            <translation>Kwa idadi hii ya marejesho, muda wa neema usizidi vipindi {allowed}.</translation>
        </message>
        <message>
            <source>schedule.instalments</source>
            <translation>Mkopo una marejesho 1 hadi 600. Ya karibu zaidi ni {allowed}.</translation>
        </message>
        <message>
            <source>schedule.meetings_per_year</source>
            <translation>Mikutano haina urefu katika mwaka. Toa kiwango cha kipindi kimoja.</translation>
        </message>
        <message>
            <source>schedule.minimum_last</source>
            <translation>Awamu ndogo ya mwisho lazima iwe 0 hadi {allowed}.</translation>
        </message>
        <message>
            <source>schedule.multiple</source>
            <translation>Kiasi hukadiriwa angalau kwa kipimo kidogo kabisa cha fedha.</translation>
        </message>
        <message>
            <source>schedule.no_rate</source>
            <translation>Kiwango cha mwaka hakiwezi kusemwa kwa malipo haya.</translation>
        </message>
        <message>
            <source>schedule.nothing_left</source>
            <translation>Kinachokatwa kinamaliza mkopo wote. Chagua riba ndogo zaidi.</translation>
        </message>
        <message>
            <source>schedule.period_needed</source>
            <translation>Kiwango cha mwaka kinahitaji urefu wa kipindi.</translation>
        </message>
        <message>
            <source>schedule.principal</source>
            <translation>Mkopo lazima uzidi sifuri.</translation>
        </message>
        <message>
            <source>schedule.rate</source>
            <translation>Riba iwe kuanzia asilimia 0 hadi 1,000. Ya karibu zaidi ni {allowed}.</translation>
        </message>
        <message>
            <source>schedule.tranche_amount</source>
            <translation>Kila sehemu inayotolewa lazima iwe zaidi ya 0.</translation>
        </message>
        <message>
            <source>schedule.tranche_day</source>
            <translation>Pesa za {on} zitolewe kuanzia {first} hadi kabla ya {last}.</translation>
        </message>
        <message>
            <source>schedule.tranches_exceed</source>
            <translation>Mafungu yaliyotolewa yanazidi mkopo.</translation>
        </message>
        <message>
            <source>schedule.tranches_method</source>
            <translation>Aina hii ya mkopo hutolewa mara moja, si kwa sehemu.</translation>
        </message>
        <message>
            <source>scheme.number</source>
            <translation>Namba hii haiwezekani hapa. Iliyo karibu inayoruhusiwa ni {allowed}.</translation>
        </message>
        <message>
            <source>scheme.terms</source>
            <translation>Kanuni za sanduku hili hazisomeki: {why}. Hakuna kilichobadilishwa.</translation>
        </message>
        <message>
            <source>scheme.unknown</source>
            <translation>Toleo hili la Daftari halijui aina ya sanduku “{kind}”. Daftari halijaharibika; weka toleo jipya ili kutumia sanduku hili.</translation>
        </message>
        <message>
            <source>scheme.word</source>
            <translation>“{word}” si mojawapo ya chaguo hapa. Chagua moja kwenye orodha.</translation>
        </message>
        <message>
            <source>sealed.damaged</source>
            <translation>Hiki hakifunguki: kilifungwa kwa ufunguo mwingine, au kimebadilishwa.</translation>
        </message>
        <message>
            <source>sealed.not_for_this_device</source>
            <translation>Faili hii ilitengenezwa kwa laptopu nyingine. Andika ombi jipya kwenye hii.</translation>
        </message>
        <message>
            <source>seat.fraction_too_small</source>
            <translation>Sehemu ya kiti {no} hulipa chini ya sarafu ndogo. Ongeza sehemu.</translation>
        </message>
        <message>
            <source>seat.fractions</source>
            <translation>Sehemu za kiti {no} ni {sum}, si kimoja kamili.</translation>
        </message>
        <message>
            <source>seat.many_winners</source>
            <translation>Zawadi imewekwa kwa mzunguko huu. Kiti kinauzwa, hakiachwi.</translation>
        </message>
        <message>
            <source>seat.not_eligible</source>
            <translation>Kiti {no} kimeshapata zamu, kina nafasi, au kinadaiwa.</translation>
        </message>
        <message>
            <source>seat.not_fair</source>
            <translation>Kinachodaiwa si sawa na kinachorudishwa. Hakuna kilichoandikwa.</translation>
        </message>
        <message>
            <source>seat.owner_twice</source>
            <translation>{member} ameandikwa mara mbili kwenye kiti {no}.</translation>
        </message>
        <message>
            <source>seat.owners_too_many</source>
            <translation>Kiti {no} kina wenye zaidi ya {max}.</translation>
        </message>
        <message>
            <source>seat.part</source>
            <translation>Mwanachama hana sehemu kubwa hivyo ya kiti {no}.</translation>
        </message>
        <message>
            <source>seat.served</source>
            <translation>Kiti hiki kimeshapata zamu. Hulipa hadi mwisho wa mzunguko.</translation>
        </message>
        <message>
            <source>seat.shared</source>
            <translation>Kiti {no} kina wenye wengi. Sehemu huuzwa, haiachwi.</translation>
        </message>
        <message>
            <source>seat.sold_already</source>
            <translation>Kiti {no} kimeshauzwa. Chagua kingine.</translation>
        </message>
        <message>
            <source>seat.to_itself</source>
            <translation>Kiti kinapewa mwanachama yuleyule. Chagua mwingine.</translation>
        </message>
        <message>
            <source>seat.unknown</source>
            <translation>Kiti hiki hakimo katika mzunguko.</translation>
        </message>
        <message>
            <source>seats.none</source>
            <translation>Hakuna aliye na kiti. Andika kila mmoja anachukua vingapi.</translation>
        </message>
        <message>
            <source>seats.not_as_sold</source>
            <translation>Kiti {no} kiliuzwa tofauti. Mzunguko unaanza na viti vilivyouzwa.</translation>
        </message>
        <message>
            <source>seats.other_terms</source>
            <translation>Tuzo ambazo viti viliuzwa kwazo hazijaanza siku hiyo. Anzeni mzunguko baadaye.</translation>
        </message>
        <message>
            <source>seats.parts_left</source>
            <translation>Sehemu za mwisho hazikamilishi kiti; inakosekana {left}.</translation>
        </message>
        <message>
            <source>seats.parts_over</source>
            <translation>Kwa sehemu ya {member} kiti kinazidi kimoja.</translation>
        </message>
        <message>
            <source>seats.same</source>
            <translation>Kiti {no} kimeandikwa mara mbili.</translation>
        </message>
        <message>
            <source>seats.sold_for</source>
            <translation>Viti viliuzwa kwa mzunguko wa viti {wanted}. Idadi inabaki.</translation>
        </message>
        <message>
            <source>seats.too_few</source>
            <translation>Viti ni vichache kuliko washindi wa zamu ({wanted}).</translation>
        </message>
        <message>
            <source>seats.too_many</source>
            <translation>Mzunguko una viti {max} tu.</translation>
        </message>
        <message>
            <source>seats.typed</source>
            <translation>“{typed}” si idadi ya viti. Andika 1, 2 au 1/2.</translation>
        </message>
        <message>
            <source>seats.unsold</source>
            <translation>Viti {count} bado havijauzwa, kikiwemo kiti {no}. Viuzeni kwanza.</translation>
        </message>
        <message>
            <source>second_factor.needed</source>
            <translation>Hili linahitaji namba ya simu yako. Iandike uendelee.</translation>
        </message>
        <message>
            <source>second_factor.no_other_laptop</source>
            <translation>Hakuna laptopu nyingine ya kikundi inayotumika.</translation>
        </message>
        <message>
            <source>second_factor.none</source>
            <translation>Mwanachama huyu hana namba zilizowekwa.</translation>
        </message>
        <message>
            <source>second_factor.own_only</source>
            <translation>Kila mtu huweka namba za simu yake mwenyewe.</translation>
        </message>
        <message>
            <source>second_factor.six_digits</source>
            <translation>Laptopu nyingine inaonyesha tarakimu sita.</translation>
        </message>
        <message>
            <source>second_factor.wrong_answer</source>
            <translation>Laptopu nyingine haionyeshi hivi. Uliza tena, kisha andika tarakimu zake nane.</translation>
        </message>
        <message>
            <source>selection.draw_first</source>
            <translation>Wengi wako sawa mbele. Fanyeni kura kwanza.</translation>
        </message>
        <message>
            <source>selection.draw_stale</source>
            <translation>Hakuna aliyetoka kwenye kura anayebaki mbele. Angalia orodha: nini kimebadilika tangu kura?</translation>
        </message>
        <message>
            <source>selection.no_draw</source>
            <translation>Hakuna wanaolingana mbele, hivyo hakuna kura.</translation>
        </message>
        <message>
            <source>selection.no_fund</source>
            <translation>{name} si mfuko wenye mpangilio wa haki.</translation>
        </message>
        <message>
            <source>selection.not_asking</source>
            <translation>Mwanachama huyu haombi chochote mwezi huu.</translation>
        </message>
        <message>
            <source>selection.not_by_rule</source>
            <translation>Uchaguzi huu haufuati namba zake, hivyo hauandikwi. Fungua hatua tena.</translation>
        </message>
        <message>
            <source>selection.period_done</source>
            <translation>Mwezi huu umepata mikopo yake yote. Uchaguzi ujao ni mwezi ujao.</translation>
        </message>
        <message>
            <source>selection.reason_too_long</source>
            <translation>Sababu ni ndefu mno. Herufi {most} tu zinaingia.</translation>
        </message>
        <message>
            <source>selection.skipped_already</source>
            <translation>Mwanachama huyu amesharukwa mwezi huu.</translation>
        </message>
        <message>
            <source>selection.too_many</source>
            <translation>Wanachama zaidi ya {most} wanaomba kwa pamoja. Wengine waombe mwezi ujao.</translation>
        </message>
        <message>
            <source>selection.too_small</source>
            <translation>Hakuna anayeomba chini ya awamu moja: {allowed}. Andika angalau hicho, au 0 kwa hapana.</translation>
        </message>
        <message>
            <source>selection.unknown</source>
            <translation>Hakuna uchaguzi kama huo kitabuni. Fanyeni kwanza uchaguzi wa mwezi.</translation>
        </message>
        <message>
            <source>sequencer.*</source>
            <translation>Mpangilio wa maandiko haulingani ({code}). Hakuna kilichobadilishwa. Mwambie wakala wako.</translation>
        </message>
        <message>
            <source>sequencer.needs_second</source>
            <translation>Afisa mwingine lazima akubali utoaji wa namba uhamie kwingine: kwenye kompyuta nyingine, Mipangilio, Funguo na karatasi. Kisha fanya hivi tena. Hakuna kilichobadilika.</translation>
        </message>
        <message>
            <source>sequencer.not_at_the_end</source>
            <translation>Kwanza yote lazima yatumwe na kuletwa; ndipo kompyuta hii inaweza kutoa namba za maingizo.</translation>
        </message>
        <message>
            <source>sequencer.not_ours</source>
            <translation>Kompyuta nyingine au seva ndiyo inayoweka namba za maandishi ya kikundi hiki. Hakuna kilichoandikwa.</translation>
        </message>
        <message>
            <source>sequencer.ours</source>
            <translation>Kompyuta hii tayari inatoa namba.</translation>
        </message>
        <message>
            <source>series.empty</source>
            <translation>Andika angalau thamani moja na siku inapoanzia.</translation>
        </message>
        <message>
            <source>series.order</source>
            <translation>Thamani ya {on} haiji baada ya iliyotangulia. Panga siku.</translation>
        </message>
        <message>
            <source>server.*</source>
            <translation>Seva ina tatizo lake ({code}). Kila kitu kimehifadhiwa hapa. Jaribu baadaye.</translation>
        </message>
        <message>
            <source>set_off.above_savings</source>
            <translation>{allowed} ndiyo inayoweza kutumika. Iliyobaki inadhamini wengine au haipo.</translation>
        </message>
        <message>
            <source>set_off.no_savings</source>
            <translation>Hakuna akiba huru ya kulipia.</translation>
        </message>
        <message>
            <source>shareout.moved_on</source>
            <translation>Kuna kilichoandikwa tangu karatasi isomwe; mfuko sasa ni {fund}. Soma tena na mkubaliane upya.</translation>
        </message>
        <message>
            <source>shareout.negative</source>
            <translation>Pesa za mfuko ziko chini ya sifuri. Hesabu sanduku na urekebishe daftari kwanza.</translation>
        </message>
        <message>
            <source>shareout.no_reason</source>
            <translation>Andika kwa nini mfuko haugawanywi kwa hisa: kura.</translation>
        </message>
        <message>
            <source>shareout.no_shares</source>
            <translation>Hakuna mwenye hisa wala akiba, kwa hiyo hakuna cha kugawia. Gawanya wanachama wakishaweka akiba.</translation>
        </message>
        <message>
            <source>shareout.no_weights</source>
            <translation>Hakuna mwenye kigezo cha njia hii. Chagua njia nyingine.</translation>
        </message>
        <message>
            <source>shareout.nobody</source>
            <translation>Hakuna wa kugawana naye. Ongeza wanachama kwanza.</translation>
        </message>
        <message>
            <source>shareout.not_agreed</source>
            <translation>Mwanachama bado hajakubali: kwa PIN, au kidole kwenye karatasi.</translation>
        </message>
        <message>
            <source>shareout.not_paid_out</source>
            <translation>Wanachama {count} bado wanasubiri sehemu ya mgao uliopita. Wape kwanza.</translation>
        </message>
        <message>
            <source>shareout.nothing</source>
            <translation>Hakuna cha kumpa mwanachama huyu.</translation>
        </message>
        <message>
            <source>shareout.paid_already</source>
            <translation>Mwanachama huyu tayari ana sehemu yake.</translation>
        </message>
        <message>
            <source>shareout.short</source>
            <translation>{missing} zinakosekana kurudishia wanachama pesa zao. Kusanya mikopo kwanza.</translation>
        </message>
        <message>
            <source>shareout.unknown</source>
            <translation>Mgao huu haumo daftarini, au ulirudishwa.</translation>
        </message>
        <message>
            <source>shareout.unknown_mode</source>
            <translation>Mfuko haugawanywi hivyo. Chagua njia moja kati ya zilizoorodheshwa.</translation>
        </message>
        <message>
            <source>shares.above_max</source>
            <translation>Hisa {max} ndizo nyingi zaidi.</translation>
        </message>
        <message>
            <source>shares.below_min</source>
            <translation>Hisa {min} ndizo chache zaidi.</translation>
        </message>
        <message>
            <source>shares.cancel</source>
            <translation>Hisa nyingi hivyo haziko huru. Zilizo karibu ni {allowed}.</translation>
        </message>
        <message>
            <source>shares.none_here</source>
            <translation>Kikundi hiki hakina hisa.</translation>
        </message>
        <message>
            <source>shares.not_here</source>
            <translation>Kikundi hiki hakina hisa.</translation>
        </message>
        <message>
            <source>shares.not_multiple</source>
            <translation>Kiasi hiki si hisa kamili.</translation>
        </message>
        <message>
            <source>shares.three_times_usual</source>
            <translation>Hizi ni mara tatu ya hisa za kawaida. Ni sawa?</translation>
        </message>
        <message>
            <source>sheets.copy_is_older</source>
            <translation>Nakala hii ilitengenezwa kabla kikundi hakijawa na karatasi. Chagua mpya zaidi.</translation>
        </message>
        <message>
            <source>sheets.one_holder</source>
            <translation>Watu wawili tofauti hutunza karatasi, la sivyo mtu mmoja angeweza kufungua daftari peke yake.</translation>
        </message>
        <message>
            <source>sheets.others</source>
            <translation>Karatasi hizi mbili hazifungui nakala hii. Karatasi zilizobadilishwa hufungua nakala za kabla tu.</translation>
        </message>
        <message>
            <source>sheets.read_wrong</source>
            <translation>Karatasi {no} inasema kitu kingine kuliko kilichochapishwa. Isome tena.</translation>
        </message>
        <message>
            <source>sheets.replaced</source>
            <translation>Kikundi kina karatasi mpya zaidi; hizi hazihesabiki tena.</translation>
        </message>
        <message>
            <source>sheets.unknown_word</source>
            <translation>Neno la {place}, “{word}”, si neno la karatasi. Angalia karatasi tena.</translation>
        </message>
        <message>
            <source>sheets.words_count</source>
            <translation>Karatasi moja ina maneno {needed}; hapa yapo {have}.</translation>
        </message>
        <message>
            <source>sheets.words_wrong</source>
            <translation>Neno moja la karatasi {no} ni lingine, au mawili yamebadilishana nafasi. Yasome tena, moja baada ya jingine.</translation>
        </message>
        <message>
            <source>sheets.wrong_sheet</source>
            <translation>Haya ni maneno ya karatasi {other}, na hapa ni mahali pa karatasi {no}.</translation>
        </message>
        <message>
            <source>sign.key_holder_is_officer</source>
            <translation>Anayeandika au kutunza pesa hasaini kama mtunza ufunguo.</translation>
        </message>
        <message>
            <source>sign.not_needed</source>
            <translation>Mtu huyu hahitaji kusaini ukurasa huu.</translation>
        </message>
        <message>
            <source>sign.signed_already</source>
            <translation>Mtu huyu tayari amesaini.</translation>
        </message>
        <message>
            <source>snapshot.*</source>
            <translation>Njia ya mkato ya laptopu mpya haiwezi kutumika ({code}). Hakuna kilichopotea: historia yote inaletwa badala yake.</translation>
        </message>
        <message>
            <source>snapshot.not_arrived</source>
            <translation>Historia haijafika yote bado. Kitabu kiko kama kilivyokuwa.</translation>
        </message>
        <message>
            <source>split.bad_weight</source>
            <translation>“{weight}” si fungu.</translation>
        </message>
        <message>
            <source>split.no_weights</source>
            <translation>Hakuna mwenye fungu, kwa hiyo hakuna cha kugawa.</translation>
        </message>
        <message>
            <source>statement.changed</source>
            <translation>Mstari {line} haupo kama M-Pesa inavyoandika: programu nyingine imebadilisha faili. Ipakue upya kutoka kwenye tovuti.</translation>
        </message>
        <message>
            <source>statement.no_head</source>
            <translation>Hii si taarifa ya M-Pesa: safu zake hazipo. Ipakue kutoka kwenye tovuti kama CSV bila kuibadilisha.</translation>
        </message>
        <message>
            <source>statement.of_a_person</source>
            <translation>Hii ni taarifa ya simu ya mtu binafsi. Haithibitishi chochote kwa wengine; viongozi wawili wanaweza kuweka alama kuwa wameyaona malipo.</translation>
        </message>
        <message>
            <source>statement.server_reads</source>
            <translation>Seva ya kikundi hiki inahakiki malipo yenyewe; taarifa haihitajiki.</translation>
        </message>
        <message>
            <source>stick.full</source>
            <translation>Fimbo imejaa; “{file}” haikuandikwa. Ondoa vingine kisha andika tena.</translation>
        </message>
        <message>
            <source>stick.gone</source>
            <translation>Fimbo imechomolewa au imeharibika ({reason}). Daftari halijadhurika. Iweke kisha rudia.</translation>
        </message>
        <message>
            <source>stick.no_file</source>
            <translation>Hakuna faili “{file}” hapo. Angalia fimbo na jina.</translation>
        </message>
        <message>
            <source>stick.read_only</source>
            <translation>“{file}” haiwezi kuandikwa hapo: fimbo au folda imefungwa. Ifungue au chukua nyingine.</translation>
        </message>
        <message>
            <source>sync.app_too_old</source>
            <translation>Programu hii ni ya zamani mno kupokea kutoka kwenye seva. Isasishe; kilichoandikwa hapa kinahifadhiwa, na seva bado inakipokea.</translation>
        </message>
        <message>
            <source>sync.busy</source>
            <translation>Seva inaomba kusubiri kidogo. Yaliyoandikwa yamehifadhiwa; yatakwenda yenyewe.</translation>
        </message>
        <message>
            <source>sync.certificate</source>
            <translation>Njia ya kwenda kwa seva si salama ({reason}). Hakuna kilichotumwa. Tumia mtandao mwingine, au muulize anayeendesha seva.</translation>
        </message>
        <message>
            <source>sync.certificate_date</source>
            <translation>Cheti cha seva si halali kwa tarehe ya kompyuta hii. Weka tarehe na saa sahihi za kompyuta, kisha jaribu tena.</translation>
        </message>
        <message>
            <source>sync.clock_wrong</source>
            <translation>Saa ya kompyuta hii iko mbali sana na ya seva. Weka tarehe na saa, kisha jaribu tena.</translation>
        </message>
        <message>
            <source>sync.code_not_valid</source>
            <translation>Msimbo huu si sahihi, umeshatumika, au umepita dakika kumi. Mwombe kiongozi mpya.</translation>
        </message>
        <message>
            <source>sync.cut_off</source>
            <translation>Mawasiliano yamekatika. Yaliyofika yamehifadhiwa; mengine yatakwenda wakati ujao.</translation>
        </message>
        <message>
            <source>sync.device_refused</source>
            <translation>Seva haikubali sahihi ya kompyuta hii. Mwombe kiongozi aikubali kompyuta hii upya.</translation>
        </message>
        <message>
            <source>sync.device_removed</source>
            <translation>Kompyuta hii imeondolewa kwenye kikundi. Daftari linabaki kusomeka hapa; maandishi mapya hayatafika kwa wengine. Muulize kiongozi.</translation>
        </message>
        <message>
            <source>sync.device_removed_on</source>
            <translation>Kompyuta hii iliondolewa kwenye kikundi siku ya {day}. Daftari linabaki kusomeka hapa; maandishi mapya hayatafika kwa wengine. Muulize kiongozi.</translation>
        </message>
        <message>
            <source>sync.group_moved</source>
            <translation>Maingizo ya kikundi hiki sasa yanapewa namba kwenye kompyuta yake moja, si tena kwenye seva hii. Yaliyoandikwa hapa yamehifadhiwa; yapeleke huko kwa kijiti, au unganisha na seva mpya ya kikundi.</translation>
        </message>
        <message>
            <source>sync.insecure_address</source>
            <translation>“{address}” ingepita kwenye mtandao wazi bila ulinzi. Tumia anwani inayoanza na https.</translation>
        </message>
        <message>
            <source>sync.login_page</source>
            <translation>Wi-Fi hii inaonyesha ukurasa wake wa kuingia badala ya seva yetu. Fungua ukurasa wa wavuti, ingia, kisha jaribu tena. Hakuna kilichopotea.</translation>
        </message>
        <message>
            <source>sync.no_network</source>
            <translation>Hakuna mtandao. Yaliyoandikwa yako salama hapa na yatatumwa baadaye.</translation>
        </message>
        <message>
            <source>sync.no_server</source>
            <translation>Daftari hili bado halina seva. Itaje kwa --server, au tumia fimbo ya USB.</translation>
        </message>
        <message>
            <source>sync.not_an_address</source>
            <translation>“{address}” si anwani ya seva. Inafanana na https://jina.example.</translation>
        </message>
        <message>
            <source>sync.not_enrolled_yet</source>
            <translation>Kikundi bado hakijui kompyuta hii. Kiongozi lazima aikubali kwenye kompyuta nyingine ya kikundi.</translation>
        </message>
        <message>
            <source>sync.other_server</source>
            <translation>Hii si seva ya kikundi: ufunguo wake ni mwingine. Hakuna kilichotumwa. Angalia anwani.</translation>
        </message>
        <message>
            <source>sync.refused</source>
            <translation>Seva haikukubali ({server_code}). Imehifadhiwa hapa. Mwonyeshe anayeendesha seva.</translation>
        </message>
        <message>
            <source>sync.rows_differ</source>
            <translation>Kompyuta nyingine inaonyesha tarakimu tofauti kwa maandishi yale yale ({names}). Hakuna andishi lililopotea wala kubadilika; yote yamesainiwa na kutumwa. Tafadhali toa taarifa; hadi hapo karatasi ya mkutano iliyosainiwa ndiyo inayohesabiwa.</translation>
        </message>
        <message>
            <source>sync.server_away</source>
            <translation>Seva haijibu sasa. Yaliyoandikwa yako salama hapa; yatatumwa baadaye.</translation>
        </message>
        <message>
            <source>sync.server_behind</source>
            <translation>Seva inajua machache kuliko kompyuta hii: imerudishwa kwenye hali ya zamani. Hakuna kilichochukuliwa kwake. Muulize anayeiendesha.</translation>
        </message>
        <message>
            <source>sync.server_busy</source>
            <translation>Seva haiwezi kufanya kazi sasa. Yaliyoandikwa yamehifadhiwa; yatakwenda yenyewe baadaye.</translation>
        </message>
        <message>
            <source>sync.server_failed</source>
            <translation>Seva imepata hitilafu yake. Hakuna kilichopotea hapa; itajaribiwa tena yenyewe.</translation>
        </message>
        <message>
            <source>sync.server_too_old</source>
            <translation>Seva ni ya zamani kuliko programu hii. Mwombe anayeiendesha aisasishe; yaliyoandikwa hapa yamehifadhiwa.</translation>
        </message>
        <message>
            <source>sync.slow</source>
            <translation>Mtandao ni wa polepole sana sasa. Yaliyofika yamehifadhiwa; mengine yatakwenda wakati ujao.</translation>
        </message>
        <message>
            <source>sync.still_hub</source>
            <translation>Kompyuta hii yenyewe ndiyo inayoweka namba za maandishi ya kikundi. Ongeza --move kuikabidhi seva moja kwa moja.</translation>
        </message>
        <message>
            <source>sync.stopped</source>
            <translation>Imesimamishwa. Yaliyotumwa na kupokelewa hadi hapo yamehifadhiwa.</translation>
        </message>
        <message>
            <source>sync.too_large</source>
            <translation>Andiko moja ni kubwa mno kwa seva. Limehifadhiwa hapa. Mwonyeshe anayeendesha seva.</translation>
        </message>
        <message>
            <source>sync.unreadable</source>
            <translation>Jibu la seva halisomeki ({reason}). Hakuna kilichochukuliwa; itajaribiwa tena yenyewe.</translation>
        </message>
        <message>
            <source>sys.*</source>
            <translation>Kompyuta nyingine ilituma andiko ambalo seva pekee inaweza kuandika. Limewekwa kando; daftari lako halijadhurika.</translation>
        </message>
        <message>
            <source>table.broken</source>
            <translation>Jedwali hili la maamuzi limeharibika ({where}). Halijaamua chochote.</translation>
        </message>
        <message>
            <source>table.input</source>
            <translation>Jedwali la maamuzi halilingani na takwimu hizi ({input}).</translation>
        </message>
        <message>
            <source>table.unknown</source>
            <translation>Jedwali la maamuzi {table} la toleo {version} halipo. Sasisha programu.</translation>
        </message>
        <message>
            <source>terms.all_kept</source>
            <translation>Ada, mfuko wa jamii na chakula vingechukua zawadi yote. Punguza.</translation>
        </message>
        <message>
            <source>terms.range</source>
            <translation>{field} iwe kati ya {low} na {high}.</translation>
        </message>
        <message>
            <source>terms.word</source>
            <translation>“{typed}” hairuhusiwi kwa {field}.</translation>
        </message>
        <message>
            <source>totp.bad_secret</source>
            <translation>Huu si ufunguo wa namba. Unakili tena.</translation>
        </message>
        <message>
            <source>totp.wrong_code</source>
            <translation>Namba hii si sahihi. Subiri inayofuata uiandike. Namba hufuata saa: ikiwa hakuna iliyo sahihi, rekebisha tarehe na saa ya kompyuta hii.</translation>
        </message>
        <message>
            <source>turn.more_than_due</source>
            <translation>Kwa sanduku hili hulipwa {left} tu. Iliyobaki iwe malipo ya mbele.</translation>
        </message>
        <message>
            <source>turn.more_than_owed</source>
            <translation>Inadaiwa {have} tu. Toa si zaidi ya hiyo.</translation>
        </message>
        <message>
            <source>turn.more_than_pot</source>
            <translation>Hii inazidi kilichokusanywa kwa zamu hii.</translation>
        </message>
        <message>
            <source>turn.no_auction</source>
            <translation>Chungu cha zamu hii bado hakijauzwa kwa mnada.</translation>
        </message>
        <message>
            <source>turn.no_order</source>
            <translation>Bado haijulikani ni zamu ya nani. Pigeni kura, au mkutano uchague.</translation>
        </message>
        <message>
            <source>turn.none</source>
            <translation>Haijasemwa inalipwa kwa zamu ipi.</translation>
        </message>
        <message>
            <source>turn.not_agreed</source>
            <translation>{member} hajakubali. Kila anayehusika akubali kwa PIN au kidole gumba.</translation>
        </message>
        <message>
            <source>turn.not_yours</source>
            <translation>Si zamu ya {member}.</translation>
        </message>
        <message>
            <source>turn.nothing_to_pay</source>
            <translation>Hakuna cha kulipa.</translation>
        </message>
        <message>
            <source>turn.own_due</source>
            <translation>{member} alipe kwanza {minor} yake.</translation>
        </message>
        <message>
            <source>turn.paid_already</source>
            <translation>{member} ameshapokea zamu hii.</translation>
        </message>
        <message>
            <source>turn.place</source>
            <translation>Nafasi {first} hadi {last} tu ndizo hubadilika.</translation>
        </message>
        <message>
            <source>turn.same_place</source>
            <translation>Chagua nafasi mbili tofauti; anayesubiri huenda ya baadaye.</translation>
        </message>
        <message>
            <source>turn.sum</source>
            <translation>Sehemu za malipo si sawa na zawadi. Hakuna kilichoandikwa.</translation>
        </message>
        <message>
            <source>turn.unknown_reason</source>
            <translation>“{typed}” si sababu inayojulikana. Hakuna kilichoandikwa.</translation>
        </message>
        <message>
            <source>turn.waits</source>
            <translation>Inakosekana {missing}. Sanduku hili hulipa likijaa.</translation>
        </message>
        <message>
            <source>turn.winners</source>
            <translation>Viti {wanted} hushinda zamu hii. Chagua idadi hiyo.</translation>
        </message>
        <message>
            <source>turnover.no_office</source>
            <translation>Mtu huyu hana wadhifa wa kukabidhi.</translation>
        </message>
        <message>
            <source>turnover.no_pin</source>
            <translation>Kiongozi mpya anahitaji PIN kwanza.</translation>
        </message>
        <message>
            <source>turnover.same_person</source>
            <translation>Lazima mtu mwingine apokee.</translation>
        </message>
        <message>
            <source>unit.area</source>
            <translation>Andika eneo la nyumba kwa mita za mraba, zaidi ya 0.</translation>
        </message>
        <message>
            <source>unit.count</source>
            <translation>“{typed}” si namba inayofaa hapa. Andika namba kamili.</translation>
        </message>
        <message>
            <source>unit.kind</source>
            <translation>Ni nyumba, duka, maegesho au stoo. Chagua moja.</translation>
        </message>
        <message>
            <source>unit.label_taken</source>
            <translation>Tayari kuna nyumba {label}. Andika namba nyingine.</translation>
        </message>
        <message>
            <source>unit.no_owner</source>
            <translation>Nyumba daima ina mmiliki. Chagua mpya.</translation>
        </message>
        <message>
            <source>unit.no_tenant</source>
            <translation>Hakuna anayeishi humo wa kuweka amana. Andika watu kwanza (F3).</translation>
        </message>
        <message>
            <source>unit.nobody</source>
            <translation>Siku hiyo nyumba haina mmiliki, hivyo hakuna wa kulipa. Andika mmiliki kwanza (F3).</translation>
        </message>
        <message>
            <source>unit.participation</source>
            <translation>Hisa kwenye jedwali ni 0 au zaidi.</translation>
        </message>
        <message>
            <source>unit.people</source>
            <translation>Watu 0 hadi {max} wanaweza kuishi humo.</translation>
        </message>
        <message>
            <source>unit.role</source>
            <translation>Mtu ni mmiliki au mpangaji. Chagua moja.</translation>
        </message>
        <message>
            <source>unit.unknown</source>
            <translation>Nyumba hii haipo kitabuni.</translation>
        </message>
        <message>
            <source>vault.bad_entry</source>
            <translation>Kilichomo kwenye hifadhi ya funguo kwa daftari hili kimeharibika. Daftari halijadhurika. Rudisha ufunguo au nakala.</translation>
        </message>
        <message>
            <source>vault.bad_header</source>
            <translation>Faili ya ufunguo kando ya daftari imeharibika. Daftari halijadhurika. Rudisha faili ya ufunguo ya nakala.</translation>
        </message>
        <message>
            <source>vault.keyring_refused</source>
            <translation>Hifadhi ya funguo ya kompyuta hii imekataa. Ifungue na ujaribu tena.</translation>
        </message>
        <message>
            <source>vault.keyring_too_slow</source>
            <translation>Hifadhi ya funguo ya kompyuta hii haijibu. Ifungue na ujaribu tena.</translation>
        </message>
        <message>
            <source>vault.locked</source>
            <translation>Maneno ya siri yasiyo sahihi mara nyingi mno. Subiri sekunde {seconds}; daftari ni salama.</translation>
        </message>
        <message>
            <source>vault.no_header</source>
            <translation>Faili ya ufunguo kando ya daftari haipo. Daftari halijadhurika. Inakili kutoka daftari lilikotoka.</translation>
        </message>
        <message>
            <source>vault.no_key</source>
            <translation>Kompyuta hii haina ufunguo wa daftari hili. Lifungue lilikotengenezwa, au rudisha ufunguo.</translation>
        </message>
        <message>
            <source>vault.no_keyring</source>
            <translation>Kompyuta hii haina mahali salama pa funguo. Chagua nenosiri badala yake.</translation>
        </message>
        <message>
            <source>vault.no_passphrase</source>
            <translation>Daftari hili hufunguliwa kwa nenosiri. Liandike.</translation>
        </message>
        <message>
            <source>vault.no_passphrase_file</source>
            <translation>Faili ya nenosiri haisomeki. Angalia kama ipo.</translation>
        </message>
        <message>
            <source>vault.passphrase_empty</source>
            <translation>Daftari hili hufunguliwa kwa nenosiri. Liandike, au toa faili kwa --passphrase-file.</translation>
        </message>
        <message>
            <source>vault.passphrase_too_long</source>
            <translation>Nenosiri lina herufi {max} zaidi.</translation>
        </message>
        <message>
            <source>vault.wrong_passphrase</source>
            <translation>Hili si nenosiri la daftari hili. Angalia Caps Lock na lugha ya kibodi. Hakuna kilichobadilishwa.</translation>
        </message>
        <message>
            <source>verify.balance_differs</source>
            <translation>Salio lililohifadhiwa halilingani na jumla ya mistari yake.</translation>
        </message>
        <message>
            <source>verify.broken_chain</source>
            <translation>Mnyororo wa maandiko ya kompyuta umekatika.</translation>
        </message>
        <message>
            <source>verify.chain_head</source>
            <translation>Mwisho wa mnyororo wa maandiko ya kompyuta haupo daftari linaposema.</translation>
        </message>
        <message>
            <source>verify.control_differs</source>
            <translation>Akaunti kuu hailingani na sehemu zake.</translation>
        </message>
        <message>
            <source>verify.file_damaged</source>
            <translation>Faili yenyewe imeharibika.</translation>
        </message>
        <message>
            <source>verify.gap</source>
            <translation>Namba katika mpangilio wa maandiko haipo.</translation>
        </message>
        <message>
            <source>verify.not_balanced</source>
            <translation>Debiti na krediti hazilingani.</translation>
        </message>
        <message>
            <source>verify.root_differs</source>
            <translation>Jedwali lililotokana na maandiko si kama maandiko yanavyosema. Linaweza kujengwa upya.</translation>
        </message>
        <message>
            <source>verify.tree_differs</source>
            <translation>Muhuri juu ya maandiko yote haulingani nayo.</translation>
        </message>
        <message>
            <source>vote.choice</source>
            <translation>Kura ni ndiyo, hapana au kimya.</translation>
        </message>
        <message>
            <source>vote.majority</source>
            <translation>Kura inahitaji wengi, theluthi mbili, au wote. Chagua moja.</translation>
        </message>
        <message>
            <source>vote.more_than_here</source>
            <translation>Kura {counted} zimehesabiwa, na wanaoweza kupiga ni {here}. Hesabuni tena.</translation>
        </message>
        <message>
            <source>vote.more_than_whole</source>
            <translation>Kura {counted} zimehesabiwa, na zote ni {whole}. Hesabuni tena.</translation>
        </message>
        <message>
            <source>vote.needs_names</source>
            <translation>Kura kwa hisa au eneo zinahitaji majina.</translation>
        </message>
        <message>
            <source>vote.negative</source>
            <translation>Kura huhesabiwa kuanzia sifuri.</translation>
        </message>
        <message>
            <source>vote.not_here</source>
            <translation>{member} hayupo na hana kura leo. Badilisha mahudhurio, au acha jina.</translation>
        </message>
        <message>
            <source>vote.result</source>
            <translation>Matokeo hayatokani na idadi. Hesabuni tena.</translation>
        </message>
        <message>
            <source>vote.secret</source>
            <translation>Kura hii ni ya siri: andika idadi tu.</translation>
        </message>
        <message>
            <source>vote.secret_by_weight</source>
            <translation>Kura ya siri huhesabu watu: kura kwa hisa au eneo zinahitaji majina.</translation>
        </message>
        <message>
            <source>vote.sums</source>
            <translation>Idadi hailingani na jumla ya majina. Hesabuni tena.</translation>
        </message>
        <message>
            <source>vote.too_many_proxies</source>
            <translation>{member} anapigia wengi kura: mmoja tu anaruhusiwa.</translation>
        </message>
        <message>
            <source>vote.twice</source>
            <translation>{member} amehesabiwa mara mbili.</translation>
        </message>
        <message>
            <source>vote.unknown_voter</source>
            <translation>Kuna aliyepiga kura asiye na kura hapa.</translation>
        </message>
        <message>
            <source>vote.weights</source>
            <translation>Kura huhesabiwa kwa eneo, kwa mtu au kwa hisa, na lazima kuwe na uzito.</translation>
        </message>
        <message>
            <source>vouching.about_you</source>
            <translation>Inakuondolea kitu, kwa hiyo kiongozi mwingine ndiye anayeweza kuikataa. Aliyeomba anaweza kuliondoa ombi.</translation>
        </message>
        <message>
            <source>vouching.bad_number</source>
            <translation>Kiongozi mmoja au wawili tu, si idadi nyingine.</translation>
        </message>
        <message>
            <source>vouching.not_asked</source>
            <translation>Hakuna anayeomba hili tena: limekubaliwa, limekataliwa au limeondolewa, au kompyuta iliyoomba imefungiwa nje.</translation>
        </message>
        <message>
            <source>vouching.not_yours</source>
            <translation>Ni aliyeomba pekee anayeweza kuliondoa ombi. Kiongozi wa pili anaweza kulikataa, kwenye kompyuta nyingine.</translation>
        </message>
        <message>
            <source>vouching.same_person</source>
            <translation>Kiongozi wa pili lazima awe mtu mwingine, kwenye kompyuta nyingine.</translation>
        </message>
        <message>
            <source>vouching.unchanged</source>
            <translation>Tayari ni hivyo.</translation>
        </message>
        <message>
            <source>welcome.not_a_welcome</source>
            <translation>Faili hii haikubali laptopu mpya. Chagua faili inayoishia na .ledgerwelcome.</translation>
        </message>
        <message>
            <source>welfare.more_than_fund</source>
            <translation>Hii inazidi kilichomo kwenye mfuko wa jamii.</translation>
        </message>
        <message>
            <source>welfare.no_reason</source>
            <translation>Eleza msaada ni wa nini.</translation>
        </message>
        <message>
            <source>words.out_of_range</source>
            <translation>Kiasi hiki ni kikubwa mno kuandikwa kwa maneno.</translation>
        </message>
    </context>
</TS>
