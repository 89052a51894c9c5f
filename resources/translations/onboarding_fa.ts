<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
    <context>
        <name>Cover</name>
        <message>
            <source>Daftari</source>
            <translation>دفتری</translation>
        </message>
        <message>
            <source>The group’s book.</source>
            <translation>دفتر گروه.</translation>
        </message>
        <message>
            <source>Works without network.</source>
            <translation>بدون شبکه کار می‌کند.</translation>
        </message>
        <message>
            <source>Your book stays on this computer. It is sent to the other officers only when you say so.</source>
            <translation>دفتر شما روی همین رایانه می‌ماند و تنها با خواست شما برای مسئولان دیگر فرستاده می‌شود.</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>Which copy?</source>
            <translation>کدام رونوشت؟</translation>
        </message>
    </context>
    <context>
        <name>FirstRunScreen</name>
        <message>
            <source>What do you want to do?</source>
            <translation>چه می‌خواهید بکنید؟</translation>
        </message>
        <message>
            <source>{members} members, {meetings} meetings. Nothing you do there is real.</source>
            <translation>{members} عضو، {meetings} نشست. هیچ‌چیز آنجا واقعی نیست.</translation>
        </message>
        <message>
            <source>Try with a made-up group</source>
            <translation>آزمایش با گروه ساختگی</translation>
        </message>
        <message>
            <source>Start a new group</source>
            <translation>آغاز گروه نو</translation>
        </message>
        <message>
            <source>Write the members and the rules. About {minutes} minutes.</source>
            <translation>نوشتن اعضا و قرارها. حدود {minutes} دقیقه.</translation>
        </message>
        <message>
            <source>Bring in our paper book or Excel</source>
            <translation>آوردن دفتر کاغذی یا اکسل</translation>
        </message>
        <message>
            <source>Type only the balances of today. The old book stays valid.</source>
            <translation>تنها مانده‌های امروز را بنویسید. دفتر پیشین معتبر می‌ماند.</translation>
        </message>
        <message>
            <source>Join a group that already uses Daftari</source>
            <translation>پیوستن به گروهی که دفتری دارد</translation>
        </message>
        <message>
            <source>The treasurer shows you a code on her screen.</source>
            <translation>خزانه‌دار کدی روی صفحه نشان می‌دهد.</translation>
        </message>
        <message>
            <source>Restore from a USB stick or file</source>
            <translation>بازگردانی از حافظهٔ USB یا فایل</translation>
        </message>
        <message>
            <source>Numbers {keys} choose</source>
            <translation>عددهای {keys} برمی‌گزینند</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>Back</source>
            <translation>بازگشت</translation>
        </message>
    </context>
    <context>
        <name>JoinForm</name>
        <message>
            <source>Join a group</source>
            <translation>پیوستن به گروه</translation>
        </message>
        <message>
            <source>An officer of the group lets this laptop in. Have her screen beside you.</source>
            <translation>یکی از مسئولان گروه این رایانه را راه می‌دهد. صفحهٔ او کنارتان باشد.</translation>
        </message>
        <message>
            <source>Join with the code</source>
            <translation>پیوستن با کد</translation>
        </message>
        <message>
            <source>What this laptop is called</source>
            <translation>نام این رایانه</translation>
        </message>
        <message>
            <source>Passphrase that opens the book</source>
            <translation>عبارت رمز دفتر</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <translation>نشانی سرور</translation>
        </message>
        <message>
            <source>Code on her screen</source>
            <translation>کد روی صفحهٔ او</translation>
        </message>
        <message>
            <source>With network</source>
            <translation>با شبکه</translation>
        </message>
        <message>
            <source>She shows a code under Settings, Sending, Add a device.</source>
            <translation>او در تنظیمات، فرستادن، افزودن دستگاه کدی نشان می‌دهد.</translation>
        </message>
        <message>
            <source>With a stick</source>
            <translation>با فلش</translation>
        </message>
        <message>
            <source>Write a request to a stick, let her read it under Add a device, and open the welcome she writes.</source>
            <translation>درخواستی روی فلش بنویسید، او آن را در افزودن دستگاه بخواند، سپس خوشامدی را که می‌نویسد باز کنید.</translation>
        </message>
        <message>
            <source>1. Write the request</source>
            <translation>۱. نوشتن درخواست</translation>
        </message>
        <message>
            <source>2. Open the welcome</source>
            <translation>۲. باز کردن خوشامد</translation>
        </message>
        <message>
            <source>New laptop</source>
            <translation>رایانهٔ نو</translation>
        </message>
        <message>
            <source>These words must stand on her screen too: {words}</source>
            <translation>این واژه‌ها باید روی صفحهٔ او هم باشد: {words}</translation>
        </message>
        <message>
            <source>Where is the stick?</source>
            <translation>فلش کجاست؟</translation>
        </message>
        <message>
            <source>Which file?</source>
            <translation>کدام پرونده؟</translation>
        </message>
    </context>
    <context>
        <name>NewGroupForm</name>
        <message>
            <source>Start a new group</source>
            <translation>آغاز گروه نو</translation>
        </message>
        <message>
            <source>What is not known today can stay empty.</source>
            <translation>آنچه امروز معلوم نیست می‌تواند خالی بماند.</translation>
        </message>
        <message>
            <source>Begin the book</source>
            <translation>دفتر را آغاز کن</translation>
        </message>
        <message>
            <source>The group and its money</source>
            <translation>گروه و پول آن</translation>
        </message>
        <message>
            <source>The people</source>
            <translation>افراد</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>نام گروه</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>پول</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>گاه‌شماری</translation>
        </message>
        <message>
            <source>One share costs</source>
            <translation>بهای یک سهم</translation>
        </message>
        <message>
            <source>Welfare at each meeting</source>
            <translation>همیاری در هر نشست</translation>
        </message>
        <message>
            <source>For the turn at each meeting</source>
            <translation>برای نوبت در هر نشست</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>نشست‌ها</translation>
        </message>
        <message>
            <source>First meeting on</source>
            <translation>نخستین نشست در</translation>
        </message>
        <message>
            <source>Passphrase that opens the book</source>
            <translation>عبارت رمز دفتر</translation>
        </message>
        <message>
            <source>Western</source>
            <translation>میلادی</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>هجری خورشیدی</translation>
        </message>
        <message numerus="yes">
            <source>every %Ln days</source>
            <translation>
                <numerusform>هر %Ln روز</numerusform>
            </translation>
        </message>
        <message>
            <source>One name on each line, you first: you are the treasurer. A list can be pasted.</source>
            <translation>هر سطر یک نام، نخست خودتان: خزانه‌دار شمایید. فهرست را می‌توان چسباند.</translation>
        </message>
        <message>
            <source>Chairperson</source>
            <translation>رئیس</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>منشی</translation>
        </message>
        <message>
            <source>Key {n}</source>
            <translation>کلید {n}</translation>
        </message>
        <message>
            <source>Your PIN</source>
            <translation>رمز شما</translation>
        </message>
        <message>
            <source>First laptop</source>
            <translation>رایانهٔ نخست</translation>
        </message>
        <message>
            <source>chosen later</source>
            <translation>بعداً برگزیده می‌شود</translation>
        </message>
        <message>
            <source>PIN taken. The others type theirs in Settings.</source>
            <translation>رمز گرفته شد. دیگران رمز خود را در تنظیمات می‌نویسند.</translation>
        </message>
        <message>
            <source>4 to 6 digits, then Enter. The others type theirs in Settings.</source>
            <translation>۴ تا ۶ رقم، سپس Enter. دیگران رمز خود را در تنظیمات می‌نویسند.</translation>
        </message>
    </context>
    <context>
        <name>OldBookForm</name>
        <message>
            <source>The last page of the old book</source>
            <translation>صفحهٔ آخر دفتر کهنه</translation>
        </message>
        <message>
            <source>Only the balances of today. The old book stays valid for everything before.</source>
            <translation>تنها مانده‌های امروز. دفتر کهنه برای هر چه پیش از این است معتبر می‌ماند.</translation>
        </message>
        <message>
            <source>Begin the book</source>
            <translation>دفتر را آغاز کن</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>پس‌انداز</translation>
        </message>
        <message>
            <source>Loan not repaid</source>
            <translation>وام نپرداخته</translation>
        </message>
        <message>
            <source>Meetings to repay it</source>
            <translation>نشست‌های بازپرداخت</translation>
        </message>
        <message>
            <source>Is every meeting typed in a table already?</source>
            <translation>آیا همهٔ نشست‌ها از پیش در جدولی نوشته شده است؟</translation>
        </message>
        <message>
            <source>Read a CSV or Excel file…</source>
            <translation>خواندن پروندهٔ CSV یا اکسل…</translation>
        </message>
        <message>
            <source>Where the money is</source>
            <translation>پول کجاست</translation>
        </message>
        <message>
            <source>In the box</source>
            <translation>در صندوق</translation>
        </message>
        <message>
            <source>On the phone</source>
            <translation>روی تلفن</translation>
        </message>
        <message>
            <source>At the bank</source>
            <translation>در بانک</translation>
        </message>
        <message>
            <source>Of it welfare</source>
            <translation>از آن همیاری</translation>
        </message>
        <message>
            <source>Line {line}: {sentence}</source>
            <translation>سطر {line}: {sentence}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more lines are wrong.</source>
            <translation>
                <numerusform>%Ln سطر دیگر هم نادرست است.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was brought in.</source>
            <translation>چیزی وارد نشد.</translation>
        </message>
        <message>
            <source>Which file?</source>
            <translation>کدام پرونده؟</translation>
        </message>
        <message>
            <source>Both sides agree.</source>
            <translation>هر دو سو یکی است.</translation>
        </message>
        <message>
            <source>{amount} more than members saved: profit of the years before.</source>
            <translation>{amount} بیش از پس‌انداز اعضا: سود سال‌های پیش.</translation>
        </message>
        <message>
            <source>{amount} are missing. You can begin; the difference stays visible.</source>
            <translation>{amount} کم است. می‌توانید آغاز کنید؛ تفاوت پیدا می‌ماند.</translation>
        </message>
    </context>
</TS>
