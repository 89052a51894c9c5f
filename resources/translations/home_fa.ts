<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
    <context>
        <name>HomeScreen</name>
        <message>
            <source>Roll</source>
            <translation>برگهٔ حضور</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>جست‌وجوی هر چیز</translation>
        </message>
        <message>
            <source>Print roll</source>
            <translation>چاپ برگهٔ حضور</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>دوباره</translation>
        </message>
    </context>
    <context>
        <name>LastMeeting</name>
        <message>
            <source>Read out at the start</source>
            <translation>خواندن در آغاز</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>دریافت‌شده</translation>
        </message>
        <message>
            <source>Lent</source>
            <translation>وام داده‌شده</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>پرداخت‌شده</translation>
        </message>
        <message>
            <source>Box closed with</source>
            <translation>صندوق بسته شد با</translation>
        </message>
        <message>
            <source>Last meeting, {day}</source>
            <translation>نشست پیش، {day}</translation>
        </message>
        <message>
            <source>Turn paid</source>
            <translation>نوبت پرداخت‌شده</translation>
        </message>
    </context>
    <context>
        <name>MeetingCard</name>
        <message>
            <source>Print roll</source>
            <translation>چاپ برگهٔ حضور</translation>
        </message>
        <message>
            <source>Practise first</source>
            <translation>اول تمرین کنید</translation>
        </message>
        <message>
            <source>No meeting is planned</source>
            <translation>نشستی برنامه‌ریزی نشده</translation>
        </message>
        <message>
            <source>Write the first meeting date.</source>
            <translation>تاریخ نخستین نشست را بنویسید.</translation>
        </message>
        <message>
            <source>Write the date</source>
            <translation>ثبت تاریخ</translation>
        </message>
        <message>
            <source>Go on with the meeting</source>
            <translation>ادامهٔ نشست</translation>
        </message>
        <message>
            <source>Start the meeting</source>
            <translation>آغاز نشست</translation>
        </message>
        <message>
            <source>Hold it today</source>
            <translation>امروز برگزار کنید</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary starts the meeting.</source>
            <translation>نشست را خزانه‌دار، رئیس یا دبیر آغاز می‌کند.</translation>
        </message>
        <message>
            <source>Meeting {no} is paused</source>
            <translation>نشست {no} متوقف است</translation>
        </message>
        <message>
            <source>Meeting {no} is open</source>
            <translation>نشست {no} باز است</translation>
        </message>
        <message>
            <source>Meeting {no} starts at {time}</source>
            <translation>نشست {no} ساعت {time} آغاز می‌شود</translation>
        </message>
        <message>
            <source>Meeting {no} was planned for {day}</source>
            <translation>نشست {no} برای {day} برنامه‌ریزی شده بود</translation>
        </message>
        <message>
            <source>Meeting {no} is on {day}</source>
            <translation>نشست {no}: {day}</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>هنوز چیزی ثبت نشده.</translation>
        </message>
        <message>
            <source>Last entry: {name} {amount}, {time}</source>
            <translation>آخرین ثبت: {name} {amount}، {time}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln members</source>
            <translation>
                <numerusform>%Ln عضو</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %Ln days</source>
            <translation>
                <numerusform>%Ln روز دیگر</numerusform>
            </translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>فردا</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>اکنون</translation>
        </message>
        <message numerus="yes">
            <source>In %Ln minutes</source>
            <translation>
                <numerusform>%Ln دقیقهٔ دیگر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %Ln hours</source>
            <translation>
                <numerusform>%Ln ساعت دیگر</numerusform>
            </translation>
        </message>
        <message>
            <source>Keys: {names}</source>
            <translation>کلیدها: {names}</translation>
        </message>
        <message>
            <source>Nobody holds a key yet</source>
            <translation>هنوز کسی کلید ندارد</translation>
        </message>
        <message>
            <source>No meeting was closed yet</source>
            <translation>هنوز نشستی بسته نشده</translation>
        </message>
        <message>
            <source>Box closed with</source>
            <translation>صندوق بسته شد با</translation>
        </message>
        <message>
            <source>In the box now</source>
            <translation>اکنون در صندوق</translation>
        </message>
        <message>
            <source>The book was never copied</source>
            <translation>از دفتر رونوشت نیست</translation>
        </message>
        <message>
            <source>Copy now</source>
            <translation>رونوشت</translation>
        </message>
        <message numerus="yes">
            <source>No copy of the book for %Ln days</source>
            <translation>
                <numerusform>%Ln روز بی‌رونوشت</numerusform>
            </translation>
        </message>
        <message>
            <source>Book copied today, {time}</source>
            <translation>رونوشت دفتر امروز، {time}</translation>
        </message>
        <message>
            <source>Book copied on {day}</source>
            <translation>رونوشت دفتر در {day}</translation>
        </message>
        <message>
            <source>Battery {percent}%: charge it now</source>
            <translation>باتری {percent}٪: شارژ کنید</translation>
        </message>
        <message>
            <source>Battery {percent}%</source>
            <translation>باتری {percent}٪</translation>
        </message>
    </context>
    <context>
        <name>NeedRows</name>
        <message numerus="yes">
            <source>%Ln more</source>
            <translation>
                <numerusform>%Ln تای دیگر</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NeedsCard</name>
        <message>
            <source>Needs you</source>
            <translation>نیازمند شما</translation>
        </message>
        <message>
            <source>Nothing here stops the meeting</source>
            <translation>هیچ‌کدام مانع نشست نیست</translation>
        </message>
        <message>
            <source>Nothing waits for you.</source>
            <translation>چیزی منتظر شما نیست.</translation>
        </message>
        <message>
            <source>{name}’s payment came after the meeting was signed</source>
            <translation>پرداخت {name} پس از امضای نشست آمد</translation>
        </message>
        <message>
            <source>{name}’s payment is written twice</source>
            <translation>پرداخت {name} دو بار ثبت شده</translation>
        </message>
        <message>
            <source>Money was given out by one officer alone</source>
            <translation>یک مسئول به تنهایی پول پرداخت</translation>
        </message>
        <message>
            <source>{name}: two laptops wrote about a loan</source>
            <translation>{name}: دو لپ‌تاپ دربارهٔ یک وام نوشتند</translation>
        </message>
        <message>
            <source>The building: two laptops wrote apart</source>
            <translation>ساختمان: دو لپ‌تاپ جدا از هم نوشتند</translation>
        </message>
        <message>
            <source>{name}: two versions were written</source>
            <translation>{name}: دو نسخه ثبت شده</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>تصمیم</translation>
        </message>
        <message>
            <source>{name} asks for your word</source>
            <translation>{name} پاسخ شما را می‌خواهد</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments to check</source>
            <translation>
                <numerusform>%Ln پرداخت برای بررسی</numerusform>
            </translation>
        </message>
        <message>
            <source>The money does not agree with what is written</source>
            <translation>پول با ثبت نمی‌خواند</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>بررسی</translation>
        </message>
        <message>
            <source>Both sheets last opened a copy on {day}; once a year they are tried</source>
            <translation>هر دو برگه آخرین بار {day} نسخه‌ای را باز کردند؛ سالی یک بار امتحان می‌شوند</translation>
        </message>
        <message>
            <source>Given out on {day} and never tried; once a year they are</source>
            <translation>{day} داده شدند و هرگز امتحان نشدند؛ سالی یک بار امتحان می‌شوند</translation>
        </message>
        <message>
            <source>Try the recovery sheets</source>
            <translation>برگه‌های بازیابی را امتحان کنید</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>امتحان</translation>
        </message>
        <message>
            <source>{name}’s loan is late</source>
            <translation>وام {name} عقب افتاده</translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation>
                <numerusform>%Ln روز</numerusform>
            </translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation>سررسید {day}</translation>
        </message>
        <message>
            <source>See</source>
            <translation>دیدن</translation>
        </message>
        <message>
            <source>Meeting {no}</source>
            <translation>نشست {no}</translation>
        </message>
    </context>
    <context>
        <name>SharesCard</name>
        <message>
            <source>Shares bought at each meeting</source>
            <translation>سهم‌های خریده‌شده در هر نشست</translation>
        </message>
        <message>
            <source>{count} last time</source>
            <translation>بار پیش {count}</translation>
        </message>
    </context>
    <context>
        <name>TurnCard</name>
        <message>
            <source>Whose turn</source>
            <translation>نوبت کیست</translation>
        </message>
        <message>
            <source>Gets {amount}</source>
            <translation>{amount} می‌گیرد</translation>
        </message>
        <message>
            <source>Next time, gets {amount}</source>
            <translation>نشست بعد، {amount} می‌گیرد</translation>
        </message>
        <message>
            <source>Today, gets {amount}</source>
            <translation>امروز، {amount} می‌گیرد</translation>
        </message>
        <message>
            <source>{day}, gets {amount}</source>
            <translation>{day}، {amount} می‌گیرد</translation>
        </message>
        <message numerus="yes">
            <source>%Ln had their turn</source>
            <translation>
                <numerusform>%Ln نفر نوبت گرفته‌اند</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more, then a new draw</source>
            <translation>
                <numerusform>%Ln نفر دیگر، سپس قرعهٔ تازه</numerusform>
            </translation>
        </message>
        <message>
            <source>then a new draw</source>
            <translation>سپس قرعهٔ تازه</translation>
        </message>
    </context>
    <context>
        <name>WealthCard</name>
        <message>
            <source>What the group has</source>
            <translation>دارایی گروه</translation>
        </message>
        <message>
            <source>Cash in the box</source>
            <translation>پول نقد صندوق</translation>
        </message>
        <message>
            <source>Cash on the way</source>
            <translation>پول نقد در راه</translation>
        </message>
        <message>
            <source>Mobile money</source>
            <translation>پول همراه</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>هنوز بررسی نشده</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>بانک</translation>
        </message>
        <message>
            <source>Digital dollars</source>
            <translation>دلار دیجیتال</translation>
        </message>
        <message>
            <source>Out on loan</source>
            <translation>در دست وام‌گیران</translation>
        </message>
        <message>
            <source>Invested</source>
            <translation>سرمایه‌گذاری‌شده</translation>
        </message>
        <message>
            <source>Owed to the group</source>
            <translation>طلب گروه</translation>
        </message>
        <message>
            <source>One share of {price} is worth now</source>
            <translation>ارزش کنونی هر سهم {price}</translation>
        </message>
    </context>
</TS>
