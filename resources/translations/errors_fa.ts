<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>amount.ambiguous</source>
            <translation>«{text}» می‌تواند {first} یا {second} باشد. بدون نشانهٔ هزارگان بنویسید.</translation>
        </message>
        <message>
            <source>amount.empty</source>
            <translation>مبلغی نوشته نشده است. عددی بنویسید، یا ۰.</translation>
        </message>
        <message>
            <source>amount.not_a_number</source>
            <translation>این مبلغ نیست. رقم بنویسید.</translation>
        </message>
        <message>
            <source>amount.too_fine</source>
            <translation>این پول {digits} رقم اعشار دارد. بیشتر ننویسید.</translation>
        </message>
        <message>
            <source>amount.too_large</source>
            <translation>این مبلغ بزرگ‌تر از گنجایش دفتر است. صفرها را ببینید.</translation>
        </message>
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
            <source>currency.unknown</source>
            <translation>پول {currency} در اینجا شناخته نیست.</translation>
        </message>
        <message>
            <source>date.month_out_of_range</source>
            <translation>ماه باید از ۱ تا ۱۲ باشد.</translation>
        </message>
        <message>
            <source>date.no_such_day</source>
            <translation>این ماه {days} روز دارد.</translation>
        </message>
        <message>
            <source>date.not_understood</source>
            <translation>«{typed}» تاریخ نیست. روز، ماه، سال بنویسید، یا +7.</translation>
        </message>
        <message>
            <source>date.year_out_of_range</source>
            <translation>سال باید از {first} تا {last} باشد.</translation>
        </message>
        <message>
            <source>error.unknown</source>
            <translation>انجام نشد. دفتر شما سالم است. کد {code}.</translation>
        </message>
        <message>
            <source>file.not_written</source>
            <translation>{name} نوشته نشد. جای دیگری برگزینید.</translation>
        </message>
        <message>
            <source>money.too_large</source>
            <translation>این مبلغ بزرگ‌تر از گنجایش دفتر است. صفرها را ببینید.</translation>
        </message>
        <message>
            <source>name.bad_sign</source>
            <translation>در نام نشانه‌ای هست که نگه داشته نمی‌شود ({sign}). دوباره بنویسید.</translation>
        </message>
        <message>
            <source>name.empty</source>
            <translation>نام را با حروف بنویسید.</translation>
        </message>
        <message>
            <source>name.marks</source>
            <translation>یک حرف نام نشانه‌های بسیار زیادی دارد. دوباره بنویسید.</translation>
        </message>
        <message>
            <source>name.too_long</source>
            <translation>نام می‌تواند {limit} حرف داشته باشد.</translation>
        </message>
        <message>
            <source>phone.invalid</source>
            <translation>«{typed}» شمارهٔ همراه نیست. مانند {example} بنویسید.</translation>
        </message>
        <message>
            <source>schedule.dates_order</source>
            <translation>سررسید {due} پس از {before} نیست.</translation>
        </message>
        <message>
            <source>schedule.grace</source>
            <translation>با این شمار قسط، مهلت حداکثر {allowed} دوره است.</translation>
        </message>
        <message>
            <source>schedule.instalment_too_small</source>
            <translation>این قسط هرگز وام را تمام نمی‌کند. باید بیشتر از بهره باشد.</translation>
        </message>
        <message>
            <source>schedule.instalments</source>
            <translation>وام از ۱ تا ۶۰۰ قسط دارد. نزدیک‌ترین {allowed} است.</translation>
        </message>
        <message>
            <source>schedule.nothing_left</source>
            <translation>آنچه کسر می‌شود همهٔ وام را می‌خورد. نرخ کمتری برگزینید.</translation>
        </message>
        <message>
            <source>schedule.principal</source>
            <translation>وام باید بیشتر از صفر باشد.</translation>
        </message>
        <message>
            <source>schedule.rate</source>
            <translation>نرخ باید از ۰ تا ۱٬۰۰۰ درصد باشد. نزدیک‌ترین {allowed} است.</translation>
        </message>
        <message>
            <source>schedule.tranche_day</source>
            <translation>پول {on} باید از {first} تا پیش از {last} داده شود.</translation>
        </message>
        <message>
            <source>schedule.tranches_exceed</source>
            <translation>بخش‌های داده‌شده بیشتر از وام است.</translation>
        </message>
        <message>
            <source>split.bad_weight</source>
            <translation>«{weight}» سهم نیست.</translation>
        </message>
        <message>
            <source>split.no_weights</source>
            <translation>هیچ‌کس سهمی ندارد، پس چیزی برای تقسیم نیست.</translation>
        </message>
        <message>
            <source>words.out_of_range</source>
            <translation>این مبلغ برای نوشتن به حروف بسیار بزرگ است.</translation>
        </message>
    </context>
</TS>
