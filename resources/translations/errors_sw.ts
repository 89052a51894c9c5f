<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
    <context>
        <name>errors</name>
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
            <source>error.unknown</source>
            <translation>Haikufaulu. Daftari lako halijaharibika. Nambari {code}.</translation>
        </message>
    </context>
</TS>
