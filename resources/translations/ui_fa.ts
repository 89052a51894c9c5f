<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
    <context>
        <name>AllowanceLine</name>
        <message>
            <source>No laptop may pay this turn: take the right</source>
            <translation>حق پرداخت این نوبت نزد هیچ رایانه‌ای نیست: آن را بگیرید</translation>
        </message>
        <message>
            <source>Take {amount} that no laptop holds</source>
            <translation>گرفتن {amount} که نزد هیچ رایانه‌ای نیست</translation>
        </message>
        <message>
            <source>The right to pay this turn lies with {laptop}.</source>
            <translation>حق پرداخت این نوبت نزد {laptop} است.</translation>
        </message>
        <message>
            <source>Without asking the other laptops, this one may give out {amount}.</source>
            <translation>بدون پرسیدن از رایانه‌های دیگر، این رایانه {amount} می‌تواند بدهد.</translation>
        </message>
    </context>
    <context>
        <name>HelpPanel</name>
        <message>
            <source>All keys</source>
            <translation>همهٔ کلیدها</translation>
        </message>
    </context>
    <context>
        <name>Moments</name>
        <message>
            <source>today at {time}</source>
            <translation>امروز {time}</translation>
        </message>
        <message>
            <source>yesterday at {time}</source>
            <translation>دیروز {time}</translation>
        </message>
    </context>
    <context>
        <name>Offices</name>
        <message>
            <source>Chairperson</source>
            <translation>رئیس</translation>
        </message>
        <message>
            <source>Treasurer</source>
            <translation>خزانه‌دار</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>منشی</translation>
        </message>
        <message>
            <source>Key holder</source>
            <translation>کلیددار</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>بازرس</translation>
        </message>
        <message>
            <source>Keeper of the computers</source>
            <translation>مسئول رایانه‌ها</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>عضو</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Home</source>
            <translation>خانه</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>نشست‌ها</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>اعضا</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>وام‌ها</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>ساختمان</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>پرداخت‌ها</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>گزارش‌ها</translation>
        </message>
        <message>
            <source>Group rules</source>
            <translation>قرارهای گروه</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>برای تصمیم</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>تنظیمات</translation>
        </message>
    </context>
    <context>
        <name>PracticeFrame</name>
        <message>
            <source>PRACTICE · PIN of member 5: 2605</source>
            <translation>تمرین · رمز عضو ۵: ۲۶۰۵</translation>
        </message>
    </context>
    <context>
        <name>PreviewPanel</name>
        <message>
            <source>Each member brings</source>
            <translation>هر عضو می‌آورد</translation>
        </message>
        <message numerus="yes">
            <source>One meeting with %Ln members</source>
            <translation>
                <numerusform>یک نشست با %Ln عضو</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>if everyone buys the usual %Ln shares</source>
            <translation>
                <numerusform>اگر هر کس %Ln سهم معمول بخرد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>After %Ln meetings</source>
            <translation>
                <numerusform>پس از %Ln نشست</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved together</source>
            <translation>پس‌انداز همه</translation>
        </message>
        <message>
            <source>In the welfare fund</source>
            <translation>در صندوق همیاری</translation>
        </message>
        <message>
            <source>The page you will fill in</source>
            <translation>صفحه‌ای که پر می‌کنید</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>عضو</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>سهم</translation>
        </message>
        <message>
            <source>Savings</source>
            <translation>پس‌انداز</translation>
        </message>
        <message>
            <source>Welfare</source>
            <translation>همیاری</translation>
        </message>
        <message>
            <source>Turn, given out the same day</source>
            <translation>نوبت، همان روز</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>نوبت</translation>
        </message>
    </context>
    <context>
        <name>PrintPreview</name>
        <message>
            <source>Print</source>
            <translation>چاپ</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>ذخیره به PDF</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>بازگشت</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>خاکستری</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>نسخه‌ها</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>زبان برگه</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>چاپگر</translation>
        </message>
        <message>
            <source>This computer knows no printer. Save the paper as PDF.</source>
            <translation>این رایانه چاپگری ندارد. برگه را PDF ذخیره کنید.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln pages</source>
            <translation>
                <numerusform>%Ln صفحه</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchPalette</name>
        <message>
            <source>Member, amount, code, what to do</source>
            <translation>عضو، مبلغ، کد، کار</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>جست‌وجوی هر چیز</translation>
        </message>
        <message>
            <source>move</source>
            <translation>جابه‌جایی</translation>
        </message>
        <message>
            <source>open</source>
            <translation>گشودن</translation>
        </message>
        <message>
            <source>close</source>
            <translation>بستن</translation>
        </message>
        <message>
            <source>Also finds amounts, M-Pesa codes and help</source>
            <translation>مبلغ، کد پرداخت و راهنما را هم می‌یابد</translation>
        </message>
        <message>
            <source>Nothing found. Try a part of a name, or a number.</source>
            <translation>چیزی پیدا نشد. بخشی از نام یا عددی بنویسید.</translation>
        </message>
    </context>
    <context>
        <name>Second</name>
        <message>
            <source>Another officer agrees on another laptop.</source>
            <translation>مسئول دیگری روی لپ‌تاپ دیگری موافقت می‌کند.</translation>
        </message>
        <message>
            <source>I agree</source>
            <translation>موافقم</translation>
        </message>
        <message>
            <source>I refuse</source>
            <translation>مخالفم</translation>
        </message>
        <message>
            <source>I withdraw it</source>
            <translation>پس می‌گیرم</translation>
        </message>
        <message>
            <source>Agreed. The other laptops learn it when entries reach them.</source>
            <translation>پذیرفته شد. لپ‌تاپ‌های دیگر با رسیدن ثبت‌ها باخبر می‌شوند.</translation>
        </message>
        <message>
            <source>Refused. The other laptops learn it when entries reach them.</source>
            <translation>رد شد. لپ‌تاپ‌های دیگر با رسیدن ثبت‌ها باخبر می‌شوند.</translation>
        </message>
        <message>
            <source>Withdrawn. The other laptops learn it when entries reach them.</source>
            <translation>پس گرفته شد. لپ‌تاپ‌های دیگر با رسیدن ثبت‌ها باخبر می‌شوند.</translation>
        </message>
        <message>
            <source>{name} agreed · {day}</source>
            <translation>{name} موافقت کرد · {day}</translation>
        </message>
        <message>
            <source>{name} refused · {day}</source>
            <translation>{name} رد کرد · {day}</translation>
        </message>
        <message>
            <source>{name} withdrew it · {day}</source>
            <translation>{name} پس گرفت · {day}</translation>
        </message>
        <message>
            <source>{name} agreed later, on {day}. The first word counts.</source>
            <translation>{name} بعداً، در {day}، موافقت کرد. پاسخ اول به حساب می‌آید.</translation>
        </message>
        <message>
            <source>{name} refused later, on {day}. The first word counts.</source>
            <translation>{name} بعداً، در {day}، رد کرد. پاسخ اول به حساب می‌آید.</translation>
        </message>
        <message>
            <source>{name} withdrew it later, on {day}. The first word counts.</source>
            <translation>{name} بعداً، در {day}، آن را پس گرفت. پاسخ اول به حساب می‌آید.</translation>
        </message>
        <message>
            <source>The second officer is asked on another laptop, under To decide.</source>
            <translation>از مسئول دوم روی لپ‌تاپ دیگری پرسیده می‌شود، در «برای تصمیم».</translation>
        </message>
        <message>
            <source>{name} asks: shall {person} hold no office any more?</source>
            <translation>{name} می‌پرسد: {person} دیگر هیچ سمتی نداشته باشد؟</translation>
        </message>
        <message>
            <source>{name} asks: let {laptop} in?</source>
            <translation>{name} می‌پرسد: {laptop} راه داده شود؟</translation>
        </message>
        <message>
            <source>{name} asks: lock {laptop} out?</source>
            <translation>{name} می‌پرسد: {laptop} کنار گذاشته شود؟</translation>
        </message>
        <message>
            <source>{name} asks: shall {person} use {laptop} from now on?</source>
            <translation>{name} می‌پرسد: از این پس {person} با {laptop} کار کند؟</translation>
        </message>
        <message>
            <source>{name} asks: shall {person} hold these offices: {offices}?</source>
            <translation>{name} می‌پرسد: {person} این سمت‌ها را داشته باشد: {offices}؟</translation>
        </message>
        <message>
            <source>{name} asks: do {person} and {other} keep new recovery sheets? Ask both first: the sheets from before open no new copy.</source>
            <translation>{name} می‌پرسد: آیا برگه‌های بازیابی تازه نزد {person} و {other} است؟ اول از هر دو بپرسید: برگه‌های پیشین هیچ رونوشت تازه‌ای را باز نمی‌کنند.</translation>
        </message>
        <message>
            <source>{name} asks: shall {laptop} number the entries from now on?</source>
            <translation>{name} می‌پرسد: آیا از این پس {laptop} ثبت‌ها را شماره‌گذاری کند؟</translation>
        </message>
        <message>
            <source>{name} asks: wait no longer for the older Daftari on {laptop}?</source>
            <translation>{name} می‌پرسد: دیگر منتظر دفتری قدیمی روی {laptop} نمانیم؟</translation>
        </message>
        <message>
            <source>{name} asks: shall this rule change?</source>
            <translation>{name} می‌پرسد: این قاعده عوض شود؟</translation>
        </message>
    </context>
    <context>
        <name>SentLine</name>
        <message>
            <source>The number that money is sent to was changed: pay in cash only, until the server or the laptop that numbers has answered a day after the change</source>
            <translation>شماره‌ای که پول به آن فرستاده می‌شود عوض شده است: فقط نقد بپردازید، تا وقتی که سرور یا رایانه‌ای که شماره می‌دهد یک روز پس از تغییر پاسخ دهد</translation>
        </message>
        <message>
            <source>The number that money is sent to was changed: pay in cash only until {when}</source>
            <translation>شماره‌ای که پول به آن فرستاده می‌شود عوض شده است: تا {when} فقط نقد بپردازید</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message>
            <source>Allowed by {names}</source>
            <translation>با اجازهٔ {names}</translation>
        </message>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>این رمز نادرست است. %Ln بار دیگر می‌توانید.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TwoPeopleLine</name>
        <message>
            <source>A turn was paid out twice. Until that is decided on To decide, money leaves the same fund only with the PIN of another officer.</source>
            <translation>یک نوبت دو بار پرداخت شده است. تا وقتی در «برای تصمیم» تکلیف آن روشن شود، پول فقط با رمز مسئول دیگری از همان صندوق بیرون می‌رود.</translation>
        </message>
        <message>
            <source>A turn was paid out twice, and no other officer has a PIN. Until that is decided, what leaves the same fund is written, and asked about on To decide.</source>
            <translation>یک نوبت دو بار پرداخت شده است و هیچ مسئول دیگری رمز ندارد. تا وقتی تکلیف آن روشن شود، آنچه از همان صندوق بیرون می‌رود نوشته و در «برای تصمیم» پرسیده می‌شود.</translation>
        </message>
    </context>
</TS>
