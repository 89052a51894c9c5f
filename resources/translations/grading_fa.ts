<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
    <context>
        <name>Grading</name>
        <message>
            <source>They come to the meetings</source>
            <translation>به نشست‌ها می‌آیند</translation>
        </message>
        <message>
            <source>They save at every meeting</source>
            <translation>در هر نشست پس‌انداز می‌کنند</translation>
        </message>
        <message>
            <source>The fund is lent</source>
            <translation>صندوق وام داده می‌شود</translation>
        </message>
        <message>
            <source>Loans are paid back</source>
            <translation>وام‌ها بازپرداخت می‌شود</translation>
        </message>
        <message>
            <source>The books are right</source>
            <translation>دفترها درست است</translation>
        </message>
        <message>
            <source>The rules are kept</source>
            <translation>قانون‌ها رعایت می‌شود</translation>
        </message>
    </context>
    <context>
        <name>GradingScreen</name>
        <message>
            <source>Grade of the group</source>
            <translation>امتیاز گروه</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>نشست‌ها</translation>
        </message>
        <message>
            <source>Print the grade</source>
            <translation>چاپ امتیاز</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>بازگشت</translation>
        </message>
        <message>
            <source>Only the officers see everybody’s money</source>
            <translation>تنها مسئولان پول همه را می‌بینند</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>خزانه‌دار، رئیس یا منشی می‌تواند این صفحه را باز کند.</translation>
        </message>
        <message>
            <source>Nothing to grade yet</source>
            <translation>هنوز چیزی برای امتیاز نیست</translation>
        </message>
        <message>
            <source>After the first closed meeting the grade stands here.</source>
            <translation>پس از نخستین نشست بسته‌شده، امتیاز اینجا می‌آید.</translation>
        </message>
        <message>
            <source>Points of 100</source>
            <translation>امتیاز از ۱۰۰</translation>
        </message>
        <message>
            <source>Meetings looked at</source>
            <translation>نشست‌های بررسی‌شده</translation>
        </message>
        <message>
            <source>From, to</source>
            <translation>از، تا</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>بخش</translation>
        </message>
        <message>
            <source>Counted from</source>
            <translation>از روی</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>سهم</translation>
        </message>
        <message>
            <source>Counts for</source>
            <translation>وزن</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>امتیاز</translation>
        </message>
        <message>
            <source>What a part counts for stands in the terms of the self-help group.</source>
            <translation>وزن هر بخش در شرایط گروه خودیار آمده است.</translation>
        </message>
        <message>
            <source>{good} of {of}</source>
            <translation>{good} از {of}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>دوباره</translation>
        </message>
    </context>
</TS>
