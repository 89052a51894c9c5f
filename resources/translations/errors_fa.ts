<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>collect.already_paid</source>
            <translation>این عضو پرداخته است. نخست ثبت را برگردانید (Ctrl+Z).</translation>
        </message>
        <message>
            <source>collect.code_date</source>
            <translation>این کد به روز {day} ماه {month} می‌خورد. Enter دوباره آن را نگه می‌دارد.</translation>
        </message>
        <message>
            <source>collect.code_length</source>
            <translation>{has} نشانه از {needs}. کد را کامل کنید یا خالی بگذارید: بعداً هم می‌آید.</translation>
        </message>
        <message>
            <source>collect.code_used</source>
            <translation>این کد پیش‌تر آمده است: {name}، {on}.</translation>
        </message>
        <message>
            <source>collect.given_too_little</source>
            <translation>{missing} کم است. پول داده‌شده را بنویسید یا Esc.</translation>
        </message>
        <message>
            <source>collect.loan_left</source>
            <translation>پرداخت پیش از موعد. {left} از وام مانده است.</translation>
        </message>
        <message>
            <source>collect.locked</source>
            <translation>این خانه قفل است. اشتباه را با سطر تازه درست کنید.</translation>
        </message>
        <message>
            <source>collect.many_shares</source>
            <translation>بیش از سه برابر معمول {due}. Enter دوباره {kept} را نگه می‌دارد.</translation>
        </message>
        <message>
            <source>collect.more_than_loan</source>
            <translation>بیش از وام است. {limit} وام را می‌بندد.</translation>
        </message>
        <message>
            <source>collect.no_loan</source>
            <translation>این عضو وام ندارد. Esc خانه را خالی می‌کند.</translation>
        </message>
        <message>
            <source>collect.not_a_multiple</source>
            <translation>سهم‌ها کامل‌اند: {low} یا {high} بنویسید.</translation>
        </message>
        <message>
            <source>collect.nothing_paid</source>
            <translation>در این سطر پرداختی نیست. اگر غایب است F8 را بزنید.</translation>
        </message>
        <message>
            <source>collect.rest_too_early</source>
            <translation>نخست دست‌کم یک عضو را ثبت کنید، سپس بقیه را.</translation>
        </message>
        <message>
            <source>collect.shares_needed</source>
            <translation>کمترین {min} سهم است.</translation>
        </message>
        <message>
            <source>collect.split_wrong</source>
            <translation>بخش نقد باید کمتر از {total} باشد.</translation>
        </message>
        <message>
            <source>collect.ten_times</source>
            <translation>{times} برابر {due} سررسید. Enter دوباره {kept} را نگه می‌دارد.</translation>
        </message>
        <message>
            <source>collect.too_many_shares</source>
            <translation>بیشترین {max} سهم است. {max} یا کمتر بنویسید؛ Esc مقدار پیشین را برمی‌گرداند.</translation>
        </message>
        <message>
            <source>error.unknown</source>
            <translation>انجام نشد. دفتر شما سالم است. کد {code}.</translation>
        </message>
    </context>
</TS>
