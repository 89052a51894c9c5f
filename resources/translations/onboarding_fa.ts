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
            <translation>آغاز گروه تازه</translation>
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
</TS>
