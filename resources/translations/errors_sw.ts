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
            <source>error.unknown</source>
            <translation>Haikufaulu. Daftari lako halijaharibika. Nambari {code}.</translation>
        </message>
        <message>
            <source>file.not_written</source>
            <translation>{name} haikuandikwa. Chagua mahali pengine.</translation>
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
            <source>split.bad_weight</source>
            <translation>“{weight}” si fungu.</translation>
        </message>
        <message>
            <source>split.no_weights</source>
            <translation>Hakuna mwenye fungu, kwa hiyo hakuna cha kugawa.</translation>
        </message>
        <message>
            <source>words.out_of_range</source>
            <translation>Kiasi hiki ni kikubwa mno kuandikwa kwa maneno.</translation>
        </message>
    </context>
</TS>
