<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>amount.ambiguous</source>
            <translation>“{text}” inaweza kuwa {first} au {second}. Andika bila alama kati ya maelfu.</translation>
        </message>
        <message>
            <source>amount.empty</source>
            <translation>Hakuna kiasi kilichoandikwa. Andika namba, au 0.</translation>
        </message>
        <message>
            <source>amount.not_a_number</source>
            <translation>Hiki si kiasi. Chapa tarakimu.</translation>
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
            <source>bundle.altered</source>
            <translation>Faili hii ilibadilishwa baada ya kuandikwa, au fimbo imeharibika. Hakuna kilichochukuliwa. Iandike tena.</translation>
        </message>
        <message>
            <source>bundle.bad_signature</source>
            <translation>Faili hii inadai kutoka laptopu ya kikundi ambayo haikuiandika. Hakuna kilichochukuliwa.</translation>
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
            <translation>Kikundi hakijui laptopu iliyoandika faili hii. Kiongozi lazima aikubali kwanza.</translation>
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
            <source>collect.code_used</source>
            <translation>Nambari hii imetumika: {name}, {on}.</translation>
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
            <source>collect.nothing_paid</source>
            <translation>Hakuna kilicholipwa hapa. Bonyeza F8 kama hayupo.</translation>
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
            <source>date.not_understood</source>
            <translation>“{typed}” si tarehe. Andika siku, mwezi, mwaka, au +7.</translation>
        </message>
        <message>
            <source>date.year_out_of_range</source>
            <translation>Mwaka uwe kuanzia {first} hadi {last}.</translation>
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
            <source>device.unknown</source>
            <translation>Kikundi hakijui kompyuta hii.</translation>
        </message>
        <message>
            <source>entry.in_question</source>
            <translation>Andiko hili ni sehemu ya swali lililo wazi. Lijibu kwanza kwenye “Ya kuamua”.</translation>
        </message>
        <message>
            <source>error.unknown</source>
            <translation>Haikufaulu. Daftari lako halijaharibika. Nambari {code}.</translation>
        </message>
        <message>
            <source>file.not_written</source>
            <translation>{name} haikuandikwa. Chagua mahali pengine.</translation>
        </message>
        <message>
            <source>group.no_key</source>
            <translation>Kompyuta hii bado haijakubaliwa kwenye kikundi, hivyo haiwezi kufungua faili za kikundi.</translation>
        </message>
        <message>
            <source>log.broken_chain</source>
            <translation>Kilichokuja hakilingani na daftari hili (maandishi ya laptopu hayafuatani). Hakuna kilichochukuliwa. Mwonyeshe anayeendesha seva.</translation>
        </message>
        <message>
            <source>log.gap</source>
            <translation>Kilichokuja hakilingani na daftari hili (maandishi yanakosekana katikati). Hakuna kilichochukuliwa. Mwonyeshe anayeendesha seva.</translation>
        </message>
        <message>
            <source>log.place_taken</source>
            <translation>Kilichokuja hakilingani na daftari hili (maandishi mawili yana namba moja). Hakuna kilichochukuliwa. Mwonyeshe anayeendesha seva.</translation>
        </message>
        <message>
            <source>money.too_large</source>
            <translation>Kiasi hiki ni kikubwa kuliko daftari linavyoweza kubeba. Angalia sifuri.</translation>
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
            <source>phone.invalid</source>
            <translation>“{typed}” si namba ya simu ya mkononi. Iandike kama {example}.</translation>
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
            <source>schedule.dates_order</source>
            <translation>Tarehe ya kulipa {due} haiji baada ya {before}.</translation>
        </message>
        <message>
            <source>schedule.grace</source>
            <translation>Kwa idadi hii ya marejesho, muda wa neema usizidi vipindi {allowed}.</translation>
        </message>
        <message>
            <source>schedule.instalment_too_small</source>
            <translation>Rejesho hili halimalizi mkopo kamwe. Lazima lizidi riba.</translation>
        </message>
        <message>
            <source>schedule.instalments</source>
            <translation>Mkopo una marejesho 1 hadi 600. Ya karibu zaidi ni {allowed}.</translation>
        </message>
        <message>
            <source>schedule.nothing_left</source>
            <translation>Kinachokatwa kinamaliza mkopo wote. Chagua riba ndogo zaidi.</translation>
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
            <source>schedule.tranche_day</source>
            <translation>Pesa za {on} zitolewe kuanzia {first} hadi kabla ya {last}.</translation>
        </message>
        <message>
            <source>schedule.tranches_exceed</source>
            <translation>Mafungu yaliyotolewa yanazidi mkopo.</translation>
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
            <source>sequencer.not_ours</source>
            <translation>Kompyuta nyingine au seva ndiyo inayoweka namba za maandishi ya kikundi hiki. Hakuna kilichoandikwa.</translation>
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
            <translation>Programu hii ni ya zamani mno kwa seva. Isasishe; yaliyoandikwa hapa yamehifadhiwa na yatatumwa wakati huo.</translation>
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
            <source>welcome.not_a_welcome</source>
            <translation>Faili hii haikubali laptopu mpya. Chagua faili inayoishia na .ledgerwelcome.</translation>
        </message>
        <message>
            <source>words.out_of_range</source>
            <translation>Kiasi hiki ni kikubwa mno kuandikwa kwa maneno.</translation>
        </message>
    </context>
</TS>
