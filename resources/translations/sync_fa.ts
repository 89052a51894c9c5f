<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
    <context>
        <name>sync</name>
        <message>
            <source>card.away</source>
            <translation>شبکه نیست. چیزی در انتظار فرستادن نیست.</translation>
        </message>
        <message>
            <source>card.blocked</source>
            <translation>فرستاده نشد. علت را ببینید.</translation>
        </message>
        <message numerus="yes">
            <source>card.blocked_days</source>
            <translation>
                <numerusform>{n} روز است فرستاده نشده. علت را ببینید.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>card.decide</source>
            <translation>
                <numerusform>فرستاده شد. {n} موضوع برای تصمیم است.</numerusform>
            </translation>
        </message>
        <message>
            <source>card.differs</source>
            <translation>فرستاده شد، اما لپ‌تاپ‌ها رقم‌های متفاوت نشان می‌دهند. دلیل را ببینید.</translation>
        </message>
        <message>
            <source>card.kept</source>
            <translation>روی رایانه‌ها و حافظه‌های گروه نگه داشته می‌شود. سروری نیست.</translation>
        </message>
        <message>
            <source>card.sending</source>
            <translation>در حال فرستادن {done} از {of}…</translation>
        </message>
        <message>
            <source>card.sent</source>
            <translation>همه فرستاده شد، {at}.</translation>
        </message>
        <message>
            <source>card.sent_all</source>
            <translation>همه فرستاده شده است.</translation>
        </message>
        <message numerus="yes">
            <source>card.waiting</source>
            <translation>
                <numerusform>شبکه نیست. {n} ثبت در انتظار فرستادن است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>clock.ahead</source>
            <translation>
                <numerusform>ساعت این رایانه {n} دقیقه جلوست.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>clock.behind</source>
            <translation>
                <numerusform>ساعت این رایانه {n} دقیقه عقب است.</numerusform>
            </translation>
        </message>
        <message>
            <source>clock.entries_ahead</source>
            <translation>ثبت‌های {laptops} روزی دارند که هنوز نرسیده است: تاریخ و ساعت آنجا را درست کنید. هیچ ثبتی گم نشده و ترتیب درست است.</translation>
        </message>
        <message>
            <source>clock.set</source>
            <translation>تاریخ و ساعت را درست کنید. ترتیب ثبت‌ها همان می‌ماند؛ فقط به روزی که روی رسید می‌نویسید نگاه کنید.</translation>
        </message>
        <message>
            <source>run.agrees</source>
            <translation>این رایانه و سرور هم‌خوان‌اند.</translation>
        </message>
        <message numerus="yes">
            <source>run.cases</source>
            <translation>
                <numerusform>{n} موضوع برای تصمیم هست.</numerusform>
            </translation>
        </message>
        <message>
            <source>run.done</source>
            <translation>{sent} فرستاده، {got} گرفته، {size} ثبت به‌ترتیب ({kib} کیلوبایت).</translation>
        </message>
        <message>
            <source>run.history</source>
            <translation>همهٔ سابقه رسید و بررسی شد.</translation>
        </message>
        <message>
            <source>run.history_differs</source>
            <translation>همهٔ سابقه رسید. رقم‌هایی که این رایانه با آن‌ها آغاز کرد با ثبت‌ها نمی‌خواند؛ کنار گذاشته شد.</translation>
        </message>
        <message>
            <source>run.home</source>
            <translation>از این پس این رایانه شماره می‌دهد. برای دیگران فلش ببرید.</translation>
        </message>
        <message numerus="yes">
            <source>run.own_cases</source>
            <translation>
                <numerusform>{n} ثبت شما اکنون نیاز به تصمیم دارد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>run.refused</source>
            <translation>
                <numerusform>{n} ثبت کنار گذاشته شد؛ فرستادن و دستگاه‌ها را ببینید.</numerusform>
            </translation>
        </message>
        <message>
            <source>run.unequal</source>
            <translation>دو رایانه چیزهای گوناگون نشان می‌دهند: {names}. لطفاً گزارش دهید.</translation>
        </message>
        <message numerus="yes">
            <source>stick.left</source>
            <translation>
                <numerusform>{n} ثبت اینجا جا ندارد: ثبت‌های پیش از آن نرسیده‌اند. همان‌جا می‌ماند که نوشته شد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>stick.papers</source>
            <translation>
                <numerusform>{n} عکس یا کاغذ هم آمد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>stick.read</source>
            <translation>
                <numerusform>{n} ثبت تازه از {laptop}.</numerusform>
            </translation>
        </message>
        <message>
            <source>stick.torn</source>
            <translation>پرونده بریده است: حافظه زود بیرون کشیده شد. آنچه پیش از آن بود گرفته شد.</translation>
        </message>
        <message numerus="yes">
            <source>stick.written</source>
            <translation>
                <numerusform>{n} ثبت در {file} نوشته شد ({kib} کیلوبایت).</numerusform>
            </translation>
        </message>
    </context>
</TS>
