<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
    <context>
        <name>commands</name>
        <message>
            <source>backup.carried</source>
            <translation>در {path} هم نوشته و همان‌جا بررسی شد.</translation>
        </message>
        <message numerus="yes">
            <source>backup.made</source>
            <translation>
                <numerusform>رونوشت گرفته، دوباره باز و بررسی شد: {path} ({n} مورد).</numerusform>
            </translation>
        </message>
        <message>
            <source>code.ask</source>
            <translation>کد تلفن یکی از مسئولان: </translation>
        </message>
        <message>
            <source>code.elsewhere</source>
            <translation>یا روی رایانهٔ دیگر (تنظیمات، افراد و رمزها، پاسخ به رایانهٔ دیگر): {digits}؛ سپس آنچه نشان می‌دهد این‌جا بنویسید.</translation>
        </message>
        <message>
            <source>demo.unknown</source>
            <translation>گروه نمونهٔ {group} نیست. این‌ها هستند: {known}.</translation>
        </message>
        <message numerus="yes">
            <source>doctor.book</source>
            <translation>
                <numerusform>دفتر: {name}، {n} مورد، دورهٔ {epoch}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>doctor.copies</source>
            <translation>
                <numerusform>{n} رونوشت از دفتر این‌جاست.</numerusform>
            </translation>
        </message>
        <message>
            <source>doctor.damaged</source>
            <translation>این دفتر آسیب دیده است.</translation>
        </message>
        <message>
            <source>doctor.device</source>
            <translation>این رایانه رسیدها را با {prefix} می‌نویسد ({label}).</translation>
        </message>
        <message>
            <source>doctor.disk</source>
            <translation>دیسک: {megabytes} مگابایت آزاد.</translation>
        </message>
        <message>
            <source>doctor.keyring</source>
            <translation>کلیدها: این رایانه جای امنی برایشان دارد.</translation>
        </message>
        <message numerus="yes">
            <source>doctor.missing</source>
            <translation>
                <numerusform>رایانه‌های دیگر {n} بخش نوشته‌اند که این‌جا نیست.</numerusform>
            </translation>
        </message>
        <message>
            <source>doctor.no_copies</source>
            <translation>هنوز رونوشتی از دفتر نیست. بسازید: daftari backup.</translation>
        </message>
        <message>
            <source>doctor.no_keyring</source>
            <translation>کلیدها: این رایانه جای امنی ندارد. عبارت رمز از دفتر نگه‌داری می‌کند.</translation>
        </message>
        <message>
            <source>doctor.program</source>
            <translation>دفتری {version}، Python {python}.</translation>
        </message>
        <message>
            <source>doctor.restored</source>
            <translation>این دفتر از رونوشت برگشته است و با نام تازهٔ این رایانه ادامه می‌دهد.</translation>
        </message>
        <message>
            <source>doctor.system</source>
            <translation>رایانه: {system}.</translation>
        </message>
        <message>
            <source>doctor.unbalanced</source>
            <translation>جمع‌های دفتر با هم نمی‌خوانند.</translation>
        </message>
        <message>
            <source>doctor.verify</source>
            <translation>اکنون اجرا کنید: daftari verify {book}</translation>
        </message>
        <message numerus="yes">
            <source>doctor.waiting</source>
            <translation>
                <numerusform>{n} ثبت در انتظار فرستادن است.</numerusform>
            </translation>
        </message>
        <message>
            <source>doctor.well</source>
            <translation>همه‌چیز درست است.</translation>
        </message>
        <message>
            <source>import.done</source>
            <translation>همه آورده شد. رونوشتی از دفتر پیشین کنار آن است.</translation>
        </message>
        <message numerus="yes">
            <source>import.meetings</source>
            <translation>
                <numerusform>{n} نشست.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>import.members</source>
            <translation>
                <numerusform>{n} عضو تازه.</numerusform>
            </translation>
        </message>
        <message>
            <source>import.nothing</source>
            <translation>چیزی آورده نشد. ردیف‌ها را درست کنید و دوباره بکوشید.</translation>
        </message>
        <message>
            <source>import.opening_differs</source>
            <translation>مانده‌های آغازین نمی‌خوانند: {amount} در یک طرف کم است.</translation>
        </message>
        <message numerus="yes">
            <source>import.payments</source>
            <translation>
                <numerusform>{n} پرداخت، {amount}.</numerusform>
            </translation>
        </message>
        <message>
            <source>import.row</source>
            <translation>ردیف {line}: {sentence}</translation>
        </message>
        <message>
            <source>import.row_column</source>
            <translation>ردیف {line}، ستون {column}: {sentence}</translation>
        </message>
        <message>
            <source>import.statement_agree</source>
            <translation>با دفتر می‌خواند: {number}</translation>
        </message>
        <message>
            <source>import.statement_differ</source>
            <translation>نمی‌خواند: {number}</translation>
        </message>
        <message>
            <source>import.statement_done</source>
            <translation>صورت‌حساب وارد شد.</translation>
        </message>
        <message>
            <source>import.statement_known</source>
            <translation>دفتر همهٔ این‌ها را می‌داند.</translation>
        </message>
        <message numerus="yes">
            <source>import.statement_lines</source>
            <translation>
                <numerusform>{n} پرداخت در صورت‌حساب.</numerusform>
            </translation>
        </message>
        <message>
            <source>import.statement_sent_back</source>
            <translation>برگشت خورده: {number}</translation>
        </message>
        <message>
            <source>import.statement_unlisted</source>
            <translation>رسیده ولی در دفتر نیست: {number}</translation>
        </message>
        <message>
            <source>import.would</source>
            <translation>این‌ها آورده می‌شد. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>new.exists</source>
            <translation>{path} از پیش هست و همان‌طور می‌ماند. نام دیگری برگزینید.</translation>
        </message>
        <message>
            <source>new.label</source>
            <translation>این رایانه</translation>
        </message>
        <message>
            <source>opening.damaged</source>
            <translation>این دفتر آسیب دیده است: {read} ثبت از {known} ثبت خوانده شد. فقط دیده می‌شود و تغییری نکرد؛ برگه‌ها این را می‌گویند.</translation>
        </message>
        <message>
            <source>opening.mendable</source>
            <translation>چیزی کم نیست. برای ادامه با همهٔ ثبت‌ها اجرا کنید: daftari restore {book}</translation>
        </message>
        <message>
            <source>papers.away</source>
            <translation>{name}، {kib} KiB، از ثبت {entry}: هنوز نرسیده</translation>
        </message>
        <message>
            <source>papers.here</source>
            <translation>{name}، {kib} KiB، از ثبت {entry}</translation>
        </message>
        <message>
            <source>papers.none</source>
            <translation>هیچ عکس یا کاغذی نیست.</translation>
        </message>
        <message>
            <source>papers.which_entry</source>
            <translation>بگویید کاغذ مال کدام ثبت است: --entry ID.</translation>
        </message>
        <message>
            <source>passphrase.again</source>
            <translation>عبارت رمز تازه یک بار دیگر: </translation>
        </message>
        <message>
            <source>passphrase.ask</source>
            <translation>عبارت رمز {book}: </translation>
        </message>
        <message>
            <source>passphrase.changed</source>
            <translation>{book} از این پس با عبارت رمز تازه باز می‌شود. رونوشت‌های روی حافظهٔ USB با عبارت پیشین باز می‌شوند.</translation>
        </message>
        <message>
            <source>passphrase.differ</source>
            <translation>دو عبارت رمز تازه یکی نیستند. چیزی عوض نشد.</translation>
        </message>
        <message>
            <source>passphrase.new</source>
            <translation>عبارت رمز تازهٔ {book}: </translation>
        </message>
        <message>
            <source>passphrase.nobody</source>
            <translation>اینجا کسی نیست که پرسیده شود: پرونده‌ها را با --passphrase-file و --new-file نام ببرید.</translation>
        </message>
        <message>
            <source>print.no_subject</source>
            <translation>چیزی با شمارهٔ {typed} برای چاپ نیست. شمارهٔ عضو یا نشست، یا شناسهٔ ثبت را بدهید.</translation>
        </message>
        <message>
            <source>progress.checking</source>
            <translation>بررسی می‌شود: {percent} ٪</translation>
        </message>
        <message>
            <source>progress.history</source>
            <translation>سابقه: {percent}٪</translation>
        </message>
        <message>
            <source>progress.importing</source>
            <translation>خوانده می‌شود: {percent} ٪</translation>
        </message>
        <message>
            <source>progress.opening</source>
            <translation>باز می‌شود: {percent} ٪</translation>
        </message>
        <message>
            <source>progress.sending</source>
            <translation>فرستادن و گرفتن: {percent}٪</translation>
        </message>
        <message>
            <source>recover.ask</source>
            <translation>واژه‌های برگهٔ {no}: </translation>
        </message>
        <message>
            <source>recover.done</source>
            <translation>{book} دوباره این‌جاست، روی لپ‌تاپ خودش. لپ‌تاپ‌های گم‌شده را کنار بگذارید و برگه‌های تازه بسازید.</translation>
        </message>
        <message>
            <source>recover.nobody</source>
            <translation>در این رونوشت کسی حق راه دادن لپ‌تاپ ندارد: نه خزانه‌دار، نه رئیس، نه فنی.</translation>
        </message>
        <message>
            <source>recover.opens</source>
            <translation>هر دو برگه {path} را باز می‌کنند: {n} ثبت، همه درست.</translation>
        </message>
        <message>
            <source>restore.ask</source>
            <translation>این رونوشت به‌جای {book} گذاشته شود؟ پروندهٔ کنونی نگه داشته می‌شود. بنویسید بله: </translation>
        </message>
        <message>
            <source>restore.done</source>
            <translation>{book} برگردانده شد. آن‌چه رایانه‌های دیگر دارند با فرستادنشان برمی‌گردد.</translation>
        </message>
        <message>
            <source>restore.kept</source>
            <translation>پروندهٔ پیشین در {path} است.</translation>
        </message>
        <message>
            <source>restore.left</source>
            <translation>چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>restore.mended</source>
            <translation>{book} با همهٔ ثبت‌هایش ادامه می‌دهد؛ چیزی گم نشد.</translation>
        </message>
        <message numerus="yes">
            <source>restore.proved</source>
            <translation>
                <numerusform>{path} سالم است ({n} مورد) و می‌توان آن را برگرداند.</numerusform>
            </translation>
        </message>
        <message>
            <source>restore.say_yes</source>
            <translation>این‌جا کسی نیست که پاسخ دهد. برای برگرداندن --yes بنویسید.</translation>
        </message>
        <message>
            <source>statement.no_member</source>
            <translation>عضو شمارهٔ {no} نیست. فهرست {n} عضو دارد.</translation>
        </message>
        <message numerus="yes">
            <source>verify.bad</source>
            <translation>
                <numerusform>{n} مورد درست نیست. چیزی تغییر نکرد. آخرین رونوشت سالم را برگردانید یا این فهرست را به کسی که کمکتان می‌کند بدهید.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>verify.good</source>
            <translation>
                <numerusform>{n} مورد بررسی شد. دفتر سالم است.</numerusform>
            </translation>
        </message>
    </context>
</TS>
