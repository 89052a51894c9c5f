<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
    <context>
        <name>About</name>
        <message>
            <source>Help</source>
            <translation>راهنما</translation>
        </message>
        <message>
            <source>F1 shows all keys of what is in front. Everything here works without network.</source>
            <translation>F1 همهٔ کلیدهای صفحهٔ روبه‌رو را نشان می‌دهد. همه چیز اینجا بدون شبکه کار می‌کند.</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>همهٔ کلیدها</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>نسخه</translation>
        </message>
        <message>
            <source>This book</source>
            <translation>این دفتر</translation>
        </message>
        <message>
            <source>Where its key is kept</source>
            <translation>کلید آن کجا نگه داشته می‌شود</translation>
        </message>
        <message>
            <source>Reports of errors</source>
            <translation>گزارش خطاها</translation>
        </message>
        <message>
            <source>Whose work is in it</source>
            <translation>کار چه کسانی در آن است</translation>
        </message>
        <message>
            <source>Daftari is free software under the Apache License 2.0. It uses Qt (LGPL 3), SQLCipher, reportlab, HarfBuzz, the fonts IBM Plex and Vazirmatn (OFL) and the icons Phosphor (MIT).</source>
            <translation>دفتری نرم‌افزار آزاد با پروانهٔ Apache 2.0 است. در آن Qt (LGPL 3)، SQLCipher، reportlab، HarfBuzz، قلم‌های IBM Plex و وزیرمتن (OFL) و نشانه‌های Phosphor (MIT) به کار رفته است.</translation>
        </message>
        <message>
            <source>the keyring of this computer</source>
            <translation>جاکلیدی این رایانه</translation>
        </message>
        <message>
            <source>a passphrase</source>
            <translation>عبارت رمز</translation>
        </message>
        <message>
            <source>nowhere: it is forgotten</source>
            <translation>هیچ‌جا: فراموش می‌شود</translation>
        </message>
    </context>
    <context>
        <name>AddingCard</name>
        <message>
            <source>Add a device</source>
            <translation>افزودن دستگاه</translation>
        </message>
        <message>
            <source>Show a code</source>
            <translation>نمایش کد</translation>
        </message>
        <message>
            <source>By stick</source>
            <translation>با فلش</translation>
        </message>
        <message>
            <source>The words agree: add it</source>
            <translation>واژه‌ها یکی است: بیفزا</translation>
        </message>
        <message>
            <source>Who uses it</source>
            <translation>کاربر آن</translation>
        </message>
        <message>
            <source>Which file?</source>
            <translation>کدام پرونده؟</translation>
        </message>
        <message>
            <source>Asked. A second officer agrees under Keys and sheets.</source>
            <translation>پرسیده شد. نفر دوم در «کلیدها و برگه‌ها» موافقت می‌کند.</translation>
        </message>
        <message>
            <source>Added. It gets the book over the network now.</source>
            <translation>افزوده شد. اکنون دفتر را از شبکه می‌گیرد.</translation>
        </message>
        <message>
            <source>Added. Open {name} on the new laptop now.</source>
            <translation>افزوده شد. اکنون {name} را روی رایانهٔ نو باز کنید.</translation>
        </message>
        <message>
            <source>Do both screens show these words?</source>
            <translation>آیا هر دو صفحه این واژه‌ها را نشان می‌دهند؟</translation>
        </message>
        <message>
            <source>Scan, or type</source>
            <translation>پویش کنید یا بنویسید</translation>
        </message>
        <message numerus="yes">
            <source>for %Ln minutes more</source>
            <translation>
                <numerusform>تا %Ln دقیقهٔ دیگر</numerusform>
            </translation>
        </message>
        <message>
            <source>The new laptop types a code that you show here.</source>
            <translation>روی رایانهٔ نو کدی نوشته می‌شود که اینجا نشان می‌دهید.</translation>
        </message>
        <message>
            <source>The new laptop writes a request to a stick; read it here.</source>
            <translation>رایانهٔ نو درخواستی روی فلش می‌نویسد؛ آن را اینجا بخوانید.</translation>
        </message>
    </context>
    <context>
        <name>AllowanceCard</name>
        <message>
            <source>What each laptop may give out</source>
            <translation>هر رایانه چقدر می‌تواند بدهد</translation>
        </message>
        <message>
            <source>So that two laptops without a line never give out the same money. It is divided when a meeting is closed; what comes in may be given out by the laptop that took it in, and goes to the laptop of the meeting when they meet.</source>
            <translation>تا دو رایانهٔ بی‌ارتباط هرگز یک پول را دو بار ندهند. هنگام بستن جلسه تقسیم می‌شود؛ پولی را که می‌رسد همان رایانه‌ای می‌تواند بدهد که گرفته است، و چون به هم برسند به رایانهٔ جلسه می‌رسد.</translation>
        </message>
        <message>
            <source>to</source>
            <translation>به</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>واگذار کردن</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>What is handed over</source>
            <translation>چه چیزی واگذار می‌شود</translation>
        </message>
        <message>
            <source>Which laptop gets it</source>
            <translation>به کدام رایانه می‌رسد</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>کجا</translation>
        </message>
        <message>
            <source>This laptop</source>
            <translation>این رایانه</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>بله</translation>
        </message>
        <message>
            <source>Turns of {box}</source>
            <translation>نوبت‌های {box}</translation>
        </message>
        <message>
            <source>Turns</source>
            <translation>نوبت‌ها</translation>
        </message>
        <message>
            <source>The box</source>
            <translation>صندوق</translation>
        </message>
        <message>
            <source>The welfare bag</source>
            <translation>کیسهٔ همیاری</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>بانک</translation>
        </message>
        <message>
            <source>Mobile money</source>
            <translation>پول همراه</translation>
        </message>
        <message>
            <source>Wallet</source>
            <translation>کیف پول</translation>
        </message>
        <message>
            <source>Handed over. The other laptop may use it once it hears of it.</source>
            <translation>واگذار شد. رایانهٔ دیگر همین که باخبر شود می‌تواند به کار ببرد.</translation>
        </message>
    </context>
    <context>
        <name>AnswerSlip</name>
        <message>
            <source>Answer another laptop</source>
            <translation>پاسخ به رایانهٔ دیگر</translation>
        </message>
        <message>
            <source>Show the answer</source>
            <translation>نشان دادن پاسخ</translation>
        </message>
        <message>
            <source>Only if you asked for it: it lets a grave deed be done there in your name.</source>
            <translation>فقط اگر خودتان خواسته‌اید: با آن در آن‌جا کار مهمی به نام شما انجام می‌شود.</translation>
        </message>
        <message>
            <source>Who is asked there</source>
            <translation>آن‌جا از چه کسی پرسیده شده</translation>
        </message>
        <message>
            <source>The six digits that it shows</source>
            <translation>شش رقمی که نشان می‌دهد</translation>
        </message>
        <message>
            <source>Your PIN</source>
            <translation>رمز شما</translation>
        </message>
        <message>
            <source>This is not the PIN.</source>
            <translation>این رمز درست نیست.</translation>
        </message>
        <message>
            <source>Type there: {digits}</source>
            <translation>آن‌جا بنویسید: {digits}</translation>
        </message>
    </context>
    <context>
        <name>AsideCard</name>
        <message>
            <source>Kept aside: laptops that are not trusted</source>
            <translation>کنار گذاشته: لپ‌تاپ‌هایی که اعتمادی به آن‌ها نیست</translation>
        </message>
        <message>
            <source>Ask who paid and who wrote it. What you take is written anew under your name.</source>
            <translation>بپرسید چه کسی پرداخته و چه کسی نوشته است. آنچه بپذیرید از نو به نام شما نوشته می‌شود.</translation>
        </message>
        <message>
            <source>Why, in a few words</source>
            <translation>چرا، در چند کلمه</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>بپذیر</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>کنار بگذار</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>لپ‌تاپ</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>ثبت</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>نوشته‌شده</translation>
        </message>
        <message>
            <source>Contribution</source>
            <translation>پرداخت عضو</translation>
        </message>
        <message>
            <source>Loan</source>
            <translation>وام</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>هزینه</translation>
        </message>
        <message>
            <source>Roll call</source>
            <translation>حضور و غیاب</translation>
        </message>
        <message>
            <source>New member</source>
            <translation>عضو تازه</translation>
        </message>
        <message>
            <source>Another entry</source>
            <translation>ثبت دیگر</translation>
        </message>
    </context>
    <context>
        <name>BusyCard</name>
        <message>
            <source>Yes, that is right</source>
            <translation>بله، درست است</translation>
        </message>
        <message>
            <source>{laptop} sent {n} entries today. Is that right? They are sent either way. If nobody typed or brought in so many, ask who works on it.</source>
            <translation>{laptop} امروز {n} ثبت فرستاد. درست است؟ در هر حال فرستاده می‌شوند. اگر کسی این همه ننوشته یا نیاورده، بپرسید چه کسی با آن کار می‌کند.</translation>
        </message>
    </context>
    <context>
        <name>Copies</name>
        <message>
            <source>Copy now</source>
            <translation>اکنون رونوشت بگیر</translation>
        </message>
        <message>
            <source>Copies of the book</source>
            <translation>رونوشت‌های دفتر</translation>
        </message>
        <message>
            <source>Also to a stick…</source>
            <translation>روی فلش هم…</translation>
        </message>
        <message>
            <source>Open and check</source>
            <translation>باز و بررسی کن</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>بازگرداندن…</translation>
        </message>
        <message>
            <source>Every copy is opened again and checked before it counts.</source>
            <translation>هر رونوشت پیش از آنکه به شمار آید دوباره باز و بررسی می‌شود.</translation>
        </message>
        <message>
            <source>Each one is also written to {folder}.</source>
            <translation>هر کدام در {folder} نیز نوشته می‌شود.</translation>
        </message>
        <message>
            <source>There is no copy yet.</source>
            <translation>هنوز رونوشتی نیست.</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>زمان</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>ثبت‌ها</translation>
        </message>
        <message>
            <source>Missing since then</source>
            <translation>پس از آن نیست</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>اندازه</translation>
        </message>
        <message>
            <source>{n} KB</source>
            <translation>{n} کیلوبایت</translation>
        </message>
        <message>
            <source>Copied, opened again and checked: {name}</source>
            <translation>رونوشت گرفته، دوباره باز و بررسی شد: {name}</translation>
        </message>
        <message>
            <source>Copied, opened again and checked.</source>
            <translation>رونوشت گرفته، دوباره باز و بررسی شد.</translation>
        </message>
        <message>
            <source>Where shall copies go as well?</source>
            <translation>رونوشت‌ها دیگر کجا نوشته شود؟</translation>
        </message>
        <message numerus="yes">
            <source>It opens, and all %Ln entries in it are right.</source>
            <translation>
                <numerusform>باز می‌شود و همهٔ %Ln ثبت آن درست است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Go back to the copy of {when}? %Ln entries are not in it. The book of today is kept beside it; nothing is thrown away.</source>
            <translation>
                <numerusform>به رونوشت {when} بازگردیم؟ %Ln ثبت در آن نیست. دفتر امروز کنار آن می‌ماند؛ چیزی دور ریخته نمی‌شود.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go back to it</source>
            <translation>به آن بازگرد</translation>
        </message>
    </context>
    <context>
        <name>CopiesCard</name>
        <message>
            <source>Copies of the book</source>
            <translation>رونوشت‌های دفتر</translation>
        </message>
        <message>
            <source>Copy now</source>
            <translation>اکنون رونوشت بگیر</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>بازگرداندن</translation>
        </message>
        <message>
            <source>There is no copy yet. If this laptop is lost, so is the book.</source>
            <translation>هنوز رونوشتی نیست. اگر این رایانه گم شود، دفتر هم گم می‌شود.</translation>
        </message>
        <message>
            <source>Last: {when}. Opened and checked.</source>
            <translation>آخرین: {when}. باز و بررسی شد.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln older copies are kept.</source>
            <translation>
                <numerusform>%Ln رونوشت کهنه‌تر نگه داشته شده است.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeviceTable</name>
        <message>
            <source>Device</source>
            <translation>دستگاه</translation>
        </message>
        <message>
            <source>Who uses it</source>
            <translation>کاربر آن</translation>
        </message>
        <message>
            <source>Last heard</source>
            <translation>آخرین خبر</translation>
        </message>
        <message>
            <source>State</source>
            <translation>وضعیت</translation>
        </message>
        <message>
            <source>This laptop</source>
            <translation>این رایانه</translation>
        </message>
        <message>
            <source>Receipts begin with {letter}</source>
            <translation>رسیدها با {letter} آغاز می‌شود</translation>
        </message>
        <message>
            <source>now</source>
            <translation>اکنون</translation>
        </message>
        <message>
            <source>Lock out…</source>
            <translation>بیرون بماند…</translation>
        </message>
        <message>
            <source>older Daftari</source>
            <translation>دفتری قدیمی‌تر</translation>
        </message>
        <message>
            <source>Daftari {number}</source>
            <translation>دفتری {number}</translation>
        </message>
        <message>
            <source>Locked out</source>
            <translation>بیرون مانده</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to send</source>
            <translation>
                <numerusform>%Ln برای فرستادن</numerusform>
            </translation>
        </message>
        <message>
            <source>Not heard yet</source>
            <translation>هنوز خبری نیست</translation>
        </message>
        <message numerus="yes">
            <source>%Ln behind</source>
            <translation>
                <numerusform>%Ln عقب</numerusform>
            </translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>به‌روز</translation>
        </message>
    </context>
    <context>
        <name>ErasingCard</name>
        <message>
            <source>Erase who left</source>
            <translation>پاک کردن کسی که رفته است</translation>
        </message>
        <message>
            <source>Who is erased</source>
            <translation>چه کسی پاک می‌شود</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>چرا</translation>
        </message>
        <message>
            <source>Who was erased</source>
            <translation>چه کسی پاک شد</translation>
        </message>
        <message>
            <source>Print the note</source>
            <translation>چاپ یادداشت</translation>
        </message>
        <message>
            <source>The person asks for it</source>
            <translation>خود شخص می‌خواهد</translation>
        </message>
        <message>
            <source>The law asks for it</source>
            <translation>قانون می‌خواهد</translation>
        </message>
        <message>
            <source>It was written by mistake</source>
            <translation>به اشتباه نوشته شده بود</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>پاک کردن…</translation>
        </message>
        <message>
            <source>Name and telephone can be read by nobody any more; the amounts stand.</source>
            <translation>نام و تلفن را دیگر کسی نمی‌تواند بخواند؛ مبلغ‌ها می‌مانند.</translation>
        </message>
        <message>
            <source>Nobody has left. Who is a member cannot be erased.</source>
            <translation>کسی نرفته است. عضو را نمی‌توان پاک کرد.</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>برای همیشه پاک کن</translation>
        </message>
        <message>
            <source>This cannot be undone, on no laptop. Another officer types the PIN.</source>
            <translation>این روی هیچ لپ‌تاپی بازگشت ندارد. مسئول دیگری رمز خود را می‌نویسد.</translation>
        </message>
    </context>
    <context>
        <name>FactorCard</name>
        <message>
            <source>Codes of your phone</source>
            <translation>کدهای تلفن شما</translation>
        </message>
        <message>
            <source>Without a phone: another laptop</source>
            <translation>بدون تلفن: رایانهٔ دیگر</translation>
        </message>
        <message>
            <source>Take the codes away</source>
            <translation>برداشتن کدها</translation>
        </message>
        <message>
            <source>The phone is lost…</source>
            <translation>تلفن گم شده…</translation>
        </message>
        <message>
            <source>Print them</source>
            <translation>چاپشان کن</translation>
        </message>
        <message>
            <source>Write these down for a lost phone. Each works once. They are shown only now.</source>
            <translation>این‌ها را برای روز گم شدن تلفن بنویسید. هر کدام یک بار کار می‌کند. تنها اکنون نشان داده می‌شوند.</translation>
        </message>
        <message>
            <source>The six digits that the phone shows</source>
            <translation>شش رقمی که تلفن نشان می‌دهد</translation>
        </message>
        <message>
            <source>The eight digits that it shows</source>
            <translation>هشت رقمی که نشان می‌دهد</translation>
        </message>
        <message>
            <source>On another laptop: Settings, People and PINs, Answer another laptop. Type there {digits} and your PIN, and here what it shows.</source>
            <translation>روی رایانهٔ دیگر: تنظیمات، افراد و رمزها، پاسخ به رایانهٔ دیگر. آن‌جا {digits} و رمز خود را بنویسید و این‌جا آنچه نشان می‌دهد.</translation>
        </message>
        <message>
            <source>The other laptop shows this</source>
            <translation>رایانهٔ دیگر این را نشان می‌دهد</translation>
        </message>
        <message>
            <source>Scan the square with a program for codes, or type the key.</source>
            <translation>مربع را با برنامه‌ی کد اسکن کنید یا کلید را بنویسید.</translation>
        </message>
        <message>
            <source>The phone shows this code</source>
            <translation>تلفن این کد را نشان می‌دهد</translation>
        </message>
        <message>
            <source>Offices, rules and large sums ask for your PIN on another laptop.</source>
            <translation>سمت‌ها، قاعده‌ها و مبلغ‌های بزرگ رمز شما را روی رایانهٔ دیگر می‌خواهند.</translation>
        </message>
        <message>
            <source>Set up a phone</source>
            <translation>راه‌اندازی تلفن</translation>
        </message>
        <message>
            <source>Offices, rules and large sums ask for a code of your phone.</source>
            <translation>سمت‌ها، قاعده‌ها و مبلغ‌های بزرگ کد تلفن شما را می‌خواهند.</translation>
        </message>
        <message>
            <source>Set up another phone</source>
            <translation>گذاشتن تلفن دیگر</translation>
        </message>
        <message>
            <source>With codes, nobody changes offices, rules or large sums with your PIN alone.</source>
            <translation>با کد، کسی تنها با رمز شما سمت، قاعده یا مبلغ بزرگ را عوض نمی‌کند.</translation>
        </message>
        <message>
            <source>Set up codes</source>
            <translation>گذاشتن کد</translation>
        </message>
        <message numerus="yes">
            <source>%Ln codes of your paper are left.</source>
            <translation>
                <numerusform>از کاغذ شما %Ln کد مانده است.</numerusform>
            </translation>
        </message>
        <message>
            <source>Set up the phone again for a new paper.</source>
            <translation>برای کاغذ تازه، تلفن را دوباره تنظیم کنید.</translation>
        </message>
    </context>
    <context>
        <name>FeaturesCard</name>
        <message>
            <source>Older programs in the group</source>
            <translation>برنامه‌های قدیمی‌تر در گروه</translation>
        </message>
        <message>
            <source>Do not wait for them</source>
            <translation>منتظرشان نمان</translation>
        </message>
        <message>
            <source>The group uses what only a newer Daftari reads. Here you can go on collecting; paying out, closing a meeting and changing laptops need the newer one.</source>
            <translation>گروه چیزی را به کار می‌برد که فقط دفتری تازه‌تر آن را می‌خواند. این‌جا می‌توانید به گرفتن پول ادامه دهید؛ برای پرداخت، بستن جلسه و تغییر رایانه‌ها نسخهٔ تازه لازم است.</translation>
        </message>
        <message>
            <source>It holds from now on.</source>
            <translation>از این پس برقرار است.</translation>
        </message>
        <message>
            <source>The second officer is asked.</source>
            <translation>از مسئول دوم پرسیده می‌شود.</translation>
        </message>
        <message>
            <source>When the numbering goes to a server or comes back, two officers can be asked. This waits until a newer Daftari has been opened on: {laptops}.</source>
            <translation>وقتی شماره‌گذاری به سرور می‌رود یا برمی‌گردد، می‌توان از دو مسئول پرسید. این منتظر است تا دفتری تازه‌تر روی این‌ها باز شود: {laptops}.</translation>
        </message>
        <message>
            <source>What each laptop may give out without a line is divided at a closing. This waits until a newer Daftari has been opened on: {laptops}.</source>
            <translation>این‌که هر رایانه بی‌ارتباط چقدر می‌تواند بدهد هنگام بستن جلسه تقسیم می‌شود. این منتظر است تا دفتری تازه‌تر روی این‌ها باز شود: {laptops}.</translation>
        </message>
        <message>
            <source>Where two officers are asked, offices, laptops that are given to somebody and recovery sheets wait for the second one, too. This waits until a newer Daftari has been opened on: {laptops}.</source>
            <translation>جایی که از دو مسئول پرسیده می‌شود، سمت‌ها، لپ‌تاپ‌هایی که به کسی داده می‌شوند و برگه‌های بازیابی نیز منتظر نفر دوم می‌مانند. این منتظر است تا دفتری تازه‌تر روی این‌ها باز شود: {laptops}.</translation>
        </message>
        <message>
            <source>What waits for a second officer can be refused or withdrawn. This waits until a newer Daftari has been opened on: {laptops}.</source>
            <translation>آنچه منتظر مسئول دوم است را می‌توان رد کرد یا پس گرفت. این منتظر است تا دفتری تازه‌تر روی این‌ها باز شود: {laptops}.</translation>
        </message>
    </context>
    <context>
        <name>Gaps</name>
        <message numerus="yes">
            <source>%Ln entries were written by a newer version of Daftari. They are kept and passed on; with that version this computer can read them.</source>
            <translation>
                <numerusform>%Ln ثبت با نسخهٔ تازه‌تر دفتری نوشته شده است. نگه داشته و رد می‌شود؛ با آن نسخه این رایانه می‌تواند آن را بخواند.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries cannot be read by any version of Daftari. They are kept and passed on, and change nothing.</source>
            <translation>
                <numerusform>%Ln ثبت را هیچ نسخه‌ای از دفتری نمی‌تواند بخواند. نگه داشته و رسانده می‌شود و چیزی را دگرگون نمی‌کند.</numerusform>
            </translation>
        </message>
        <message>
            <source>Entries {first} to {last} of {name} existed and are not in this book. A stick or a copy of that laptop brings them.</source>
            <translation>ثبت‌های {first} تا {last} از {name} وجود داشتند و در این دفتر نیستند. یک فلش یا نسخه‌ای از آن رایانه آن‌ها را می‌آورد.</translation>
        </message>
    </context>
    <context>
        <name>HandoverCard</name>
        <message>
            <source>An officer hands over</source>
            <translation>واگذاری مسئولیت</translation>
        </message>
        <message>
            <source>Offices, laptops and a fresh key in one step. What was written stays.</source>
            <translation>مسئولیت‌ها، لپ‌تاپ‌ها و کلید تازه در یک گام. آنچه نوشته شده می‌ماند.</translation>
        </message>
        <message>
            <source>Who hands over</source>
            <translation>چه کسی واگذار می‌کند</translation>
        </message>
        <message>
            <source>Who takes it up</source>
            <translation>چه کسی تحویل می‌گیرد</translation>
        </message>
        <message>
            <source>PIN of who takes it up</source>
            <translation>رمز کسی که تحویل می‌گیرد</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>واگذار کردن</translation>
        </message>
        <message>
            <source>goes on to the new officer</source>
            <translation>به مسئول تازه می‌رسد</translation>
        </message>
        <message>
            <source>is locked out</source>
            <translation>کنار گذاشته می‌شود</translation>
        </message>
        <message>
            <source>stays with the old one</source>
            <translation>نزد مسئول پیشین می‌ماند</translation>
        </message>
        <message>
            <source>The new officer types a PIN, then Enter, twice.</source>
            <translation>مسئول تازه رمز را می‌نویسد و Enter می‌زند، دو بار.</translation>
        </message>
        <message>
            <source>Once more, so that no finger slipped.</source>
            <translation>یک بار دیگر، مبادا انگشتی لغزیده باشد.</translation>
        </message>
        <message>
            <source>The two were not the same. Type it again.</source>
            <translation>دو بار یکی نبود. دوباره بنویسید.</translation>
        </message>
    </context>
    <context>
        <name>HomeCard</name>
        <message>
            <source>Bring the numbering home to this laptop</source>
            <translation>شماره‌گذاری را به این رایانه برگردانید</translation>
        </message>
        <message>
            <source>Only if the server never comes back. It is asked once more; then this laptop goes on with what is here, and the group can go to another server. Choose the laptop that was the last to reach the server. What another one knows beyond that comes by a stick, and no entry is lost.</source>
            <translation>فقط اگر سرور هرگز برنگردد. یک بار دیگر از آن پرسیده می‌شود؛ سپس این رایانه با آنچه این‌جاست ادامه می‌دهد و گروه می‌تواند به سرور دیگری برود. رایانه‌ای را برگزینید که آخرین بار به سرور رسیده است. آنچه رایانهٔ دیگری بیش از آن می‌داند با فلش می‌آید و هیچ ثبتی گم نمی‌شود.</translation>
        </message>
        <message>
            <source>Go on without the server</source>
            <translation>ادامه بدون سرور</translation>
        </message>
        <message>
            <source>This laptop fetches what the server has and then gives every entry its number itself. The group leaves the server; the other laptops get entries by stick. Nothing is lost, and the group can go to a server again.</source>
            <translation>این رایانه هرچه روی سرور است می‌گیرد و از آن پس خودش به هر ثبت شماره می‌دهد. گروه سرور را ترک می‌کند؛ رایانه‌های دیگر ثبت‌ها را با فلش می‌گیرند. چیزی گم نمی‌شود و گروه می‌تواند باز به سرور برود.</translation>
        </message>
        <message>
            <source>Bring it home</source>
            <translation>برگردان</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>انصراف</translation>
        </message>
        <message>
            <source>The server is gone for good</source>
            <translation>سرور برای همیشه از دست رفته</translation>
        </message>
        <message>
            <source>This laptop gives the numbers now. Bring the others a stick.</source>
            <translation>از این پس این رایانه شماره می‌دهد. برای دیگران فلش ببرید.</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>Numbers are money. Letters are names. Enter is yes.</source>
            <translation>عدد یعنی پول. حرف یعنی نام. Enter یعنی بله.</translation>
        </message>
        <message>
            <source>Yes: what the screen suggests</source>
            <translation>بله: آنچه صفحه پیشنهاد می‌کند</translation>
        </message>
        <message>
            <source>An amount into the box in front</source>
            <translation>مبلغ در خانهٔ روبه‌رو</translation>
        </message>
        <message>
            <source>To the person whose name begins so</source>
            <translation>به کسی که نامش چنین آغاز می‌شود</translation>
        </message>
        <message>
            <source>Into the meeting, and out of it</source>
            <translation>ورود به نشست و خروج از آن</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>جست‌وجوی هر چیز</translation>
        </message>
        <message>
            <source>Take back the last thing done</source>
            <translation>پس گرفتن آخرین کار</translation>
        </message>
        <message>
            <source>Print what is in front</source>
            <translation>چاپ آنچه روبه‌روست</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>قفل</translation>
        </message>
        <message>
            <source>The first place of the list, and so on to 9</source>
            <translation>نخستین جای فهرست، و همین‌گونه تا ۹</translation>
        </message>
        <message>
            <source>Next language</source>
            <translation>زبان بعدی</translation>
        </message>
        <message>
            <source>Light, dark, sunlight</source>
            <translation>روشن، تیره، آفتاب</translation>
        </message>
        <message>
            <source>All keys of the screen in front</source>
            <translation>همهٔ کلیدهای صفحهٔ روبه‌رو</translation>
        </message>
        <message>
            <source>Whole screen</source>
            <translation>تمام‌صفحه</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>The book opens with the new passphrase from now on.</source>
            <translation>دفتر از این پس با عبارت رمز تازه باز می‌شود.</translation>
        </message>
        <message>
            <source>It holds from now on.</source>
            <translation>از این پس برقرار است.</translation>
        </message>
        <message>
            <source>The second officer is asked.</source>
            <translation>از مسئول دوم پرسیده می‌شود.</translation>
        </message>
        <message>
            <source>Taken: it is written anew.</source>
            <translation>پذیرفته شد و از نو نوشته شد.</translation>
        </message>
        <message>
            <source>Left out.</source>
            <translation>کنار گذاشته شد.</translation>
        </message>
        <message>
            <source>Handed over. A fresh key is in use.</source>
            <translation>واگذار شد. کلید تازه‌ای به کار رفت.</translation>
        </message>
        <message>
            <source>A second officer must agree to lock the laptop out.</source>
            <translation>برای کنار گذاشتن لپ‌تاپ، نفر دومی هم باید موافقت کند.</translation>
        </message>
        <message>
            <source>Who left keeps a recovery sheet: make new ones now.</source>
            <translation>آن‌که رفت یک برگهٔ بازیابی دارد: همین حالا برگه‌های تازه بسازید.</translation>
        </message>
        <message>
            <source>Erased here. The other laptops follow when entries reach them.</source>
            <translation>این‌جا پاک شد. لپ‌تاپ‌های دیگر با رسیدن ثبت‌ها پاک می‌کنند.</translation>
        </message>
    </context>
    <context>
        <name>LanguageMoney</name>
        <message>
            <source>Next language</source>
            <translation>زبان بعدی</translation>
        </message>
        <message>
            <source>Language of the screens</source>
            <translation>زبان صفحه‌ها</translation>
        </message>
        <message>
            <source>Papers have their own: each member’s statement speaks the member’s language.</source>
            <translation>کاغذها زبان خود را دارند: صورت‌حساب هر عضو به زبان خود اوست.</translation>
        </message>
        <message>
            <source>The group</source>
            <translation>گروه</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>هجری خورشیدی</translation>
        </message>
        <message>
            <source>Western</source>
            <translation>میلادی</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
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
            <source>Clock of the meeting place</source>
            <translation>ساعت جای نشست</translation>
        </message>
        <message>
            <source>These were fixed when the book was begun: every entry was written in them.</source>
            <translation>این‌ها هنگام آغاز دفتر تعیین شد: هر ثبت با همین‌ها نوشته شده است.</translation>
        </message>
    </context>
    <context>
        <name>Lending</name>
        <message>
            <source>Write the rule</source>
            <translation>نوشتن قاعده</translation>
        </message>
        <message>
            <source>Propose it</source>
            <translation>پیشنهاد بده</translation>
        </message>
        <message>
            <source>Not offered any more</source>
            <translation>دیگر داده نمی‌شود</translation>
        </message>
        <message>
            <source>Chairperson’s PIN</source>
            <translation>رمز رئیس</translation>
        </message>
        <message>
            <source>Loans that run keep what was agreed when they began.</source>
            <translation>وام‌های جاری همان قرار آغاز را نگه می‌دارند.</translation>
        </message>
        <message>
            <source>It holds from now on.</source>
            <translation>از این پس برقرار است.</translation>
        </message>
        <message>
            <source>The vote of a meeting decides; then it holds from {day}.</source>
            <translation>رأی جلسه تصمیم می‌گیرد؛ سپس از {day} برقرار است.</translation>
        </message>
        <message>
            <source>Another kind of loan</source>
            <translation>گونهٔ دیگر وام</translation>
        </message>
        <message>
            <source>Limits and guarantors</source>
            <translation>سقف‌ها و ضامنان</translation>
        </message>
        <message>
            <source>What stays owed</source>
            <translation>آنچه بدهی می‌ماند</translation>
        </message>
        <message>
            <source>Rules of lending</source>
            <translation>قاعده‌های وام</translation>
        </message>
        <message>
            <source>Written: it holds from now on.</source>
            <translation>نوشته شد: از اکنون برقرار است.</translation>
        </message>
        <message>
            <source>Written: new loans cannot be of this kind.</source>
            <translation>نوشته شد: وام تازه از این گونه داده نمی‌شود.</translation>
        </message>
        <message>
            <source>Proposed. The vote of a meeting decides: Group rules.</source>
            <translation>پیشنهاد شد. رأی جلسه تصمیم می‌گیرد: قواعد گروه.</translation>
        </message>
        <message>
            <source>Name of this kind of loan</source>
            <translation>نام این گونه وام</translation>
        </message>
        <message>
            <source>How interest is reckoned</source>
            <translation>شیوهٔ حساب سود</translation>
        </message>
        <message>
            <source>Whose money is lent</source>
            <translation>پول کدام صندوق وام داده می‌شود</translation>
        </message>
        <message>
            <source>Interest, in percent</source>
            <translation>سود، به درصد</translation>
        </message>
        <message>
            <source>The rate is for</source>
            <translation>نرخ برای</translation>
        </message>
        <message>
            <source>A rate for so many meetings</source>
            <translation>یک نرخ برای چند جلسه</translation>
        </message>
        <message>
            <source>Payments at most</source>
            <translation>بیشترین شمار پرداخت</translation>
        </message>
        <message>
            <source>A payment every</source>
            <translation>یک پرداخت هر</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>شمرده با</translation>
        </message>
        <message>
            <source>Payments are multiples of</source>
            <translation>پرداخت‌ها مضرب</translation>
        </message>
        <message>
            <source>Fee, in percent of the loan</source>
            <translation>کارمزد، درصد وام</translation>
        </message>
        <message>
            <source>The fee is</source>
            <translation>کارمزد</translation>
        </message>
        <message>
            <source>First payments without principal</source>
            <translation>نخستین پرداخت‌ها بدون اصل</translation>
        </message>
        <message>
            <source>First payments without interest</source>
            <translation>نخستین پرداخت‌ها بدون سود</translation>
        </message>
        <message>
            <source>Money beyond what is due</source>
            <translation>پول بیش از سررسید</translation>
        </message>
        <message>
            <source>Flat interest when paid off early</source>
            <translation>سود ثابت هنگام تسویهٔ زودتر</translation>
        </message>
        <message>
            <source>Interest of the running period when paid off</source>
            <translation>سود دورهٔ جاری هنگام تسویه</translation>
        </message>
        <message>
            <source>Lateness costs</source>
            <translation>هزینهٔ دیرکرد</translation>
        </message>
        <message>
            <source>Amount of the penalty</source>
            <translation>مبلغ جریمه</translation>
        </message>
        <message>
            <source>Penalty, in percent</source>
            <translation>جریمه، به درصد</translation>
        </message>
        <message>
            <source>Days of a period of lateness</source>
            <translation>روزهای یک دورهٔ دیرکرد</translation>
        </message>
        <message>
            <source>Days of lateness that cost nothing</source>
            <translation>روزهای دیرکرد بی‌هزینه</translation>
        </message>
        <message>
            <source>Penalties at most, in percent</source>
            <translation>بیشترین جریمه، به درصد</translation>
        </message>
        <message>
            <source>Times the own savings</source>
            <translation>چند برابر پس‌انداز خود</translation>
        </message>
        <message>
            <source>At most to one member</source>
            <translation>بیشترین به یک عضو</translation>
        </message>
        <message>
            <source>Percent of the fund to one member</source>
            <translation>درصد صندوق برای یک عضو</translation>
        </message>
        <message>
            <source>Percent of the money never lent</source>
            <translation>درصدی که هرگز وام داده نمی‌شود</translation>
        </message>
        <message>
            <source>Months of membership</source>
            <translation>ماه‌های عضویت</translation>
        </message>
        <message>
            <source>Attendance, in percent</source>
            <translation>حضور، به درصد</translation>
        </message>
        <message>
            <source>One loan at a time</source>
            <translation>هر بار یک وام</translation>
        </message>
        <message>
            <source>Nobody with arrears</source>
            <translation>بدون بدهی عقب‌افتاده</translation>
        </message>
        <message>
            <source>More money once so many percent are repaid</source>
            <translation>پول بیشتر پس از بازپرداخت این درصد</translation>
        </message>
        <message>
            <source>Meetings between two loans</source>
            <translation>جلسه‌ها میان دو وام</translation>
        </message>
        <message>
            <source>Guarantors</source>
            <translation>ضامنان</translation>
        </message>
        <message>
            <source>Stand for, in percent of own savings</source>
            <translation>ضمانت، درصد پس‌انداز خود</translation>
        </message>
        <message>
            <source>Guarantors pay</source>
            <translation>ضامنان می‌پردازند</translation>
        </message>
        <message>
            <source>Key holders allow above so many contributions</source>
            <translation>کلیدداران بالاتر از این شمار سهم اجازه می‌دهند</translation>
        </message>
        <message>
            <source>Write-offs are voted above so many</source>
            <translation>بخشودن بالاتر از این شمار با رأی</translation>
        </message>
        <message>
            <source>Loans written off are</source>
            <translation>وام‌های سوخت‌شده</translation>
        </message>
        <message>
            <source>The savings are shared out on</source>
            <translation>روز تقسیم پس‌انداز</translation>
        </message>
        <message>
            <source>A loan that ends after that</source>
            <translation>وامی که پس از آن تمام شود</translation>
        </message>
        <message>
            <source>At most to one member from welfare</source>
            <translation>حداکثر به هر عضو از صندوق رفاه</translation>
        </message>
        <message>
            <source>Money paid ahead is not lent</source>
            <translation>پیش‌پرداخت اعضا وام داده نمی‌شود</translation>
        </message>
        <message>
            <source>The turn stays owed</source>
            <translation>نوبت بدهی می‌ماند</translation>
        </message>
        <message>
            <source>Welfare stays owed</source>
            <translation>رفاه بدهی می‌ماند</translation>
        </message>
        <message>
            <source>Savings stay owed</source>
            <translation>پس‌انداز بدهی می‌ماند</translation>
        </message>
        <message>
            <source>Shares stay owed</source>
            <translation>سهام بدهی می‌ماند</translation>
        </message>
        <message>
            <source>Money paid ahead is used by itself</source>
            <translation>پیش‌پرداخت خودبه‌خود به کار می‌رود</translation>
        </message>
        <message>
            <source>A payment settles first</source>
            <translation>پرداخت نخست چه را می‌دهد</translation>
        </message>
        <message>
            <source>Flat interest</source>
            <translation>کارمزد ثابت</translation>
        </message>
        <message>
            <source>Equal payments, interest on what is left</source>
            <translation>قسط برابر، کارمزد بر مانده</translation>
        </message>
        <message>
            <source>Equal principal, interest on what is left</source>
            <translation>اصل برابر، کارمزد بر مانده</translation>
        </message>
        <message>
            <source>Charge at every meeting</source>
            <translation>هزینه در هر نشست</translation>
        </message>
        <message>
            <source>Interest kept back at the start</source>
            <translation>کسر کارمزد در آغاز</translation>
        </message>
        <message>
            <source>A fee, no interest</source>
            <translation>هزینه، بی‌کارمزد</translation>
        </message>
        <message>
            <source>No interest</source>
            <translation>بی‌کارمزد</translation>
        </message>
        <message>
            <source>All at the end</source>
            <translation>همه در پایان</translation>
        </message>
        <message>
            <source>of the loan fund</source>
            <translation>صندوق وام</translation>
        </message>
        <message>
            <source>of the welfare fund, without interest</source>
            <translation>صندوق رفاه، بی سود</translation>
        </message>
        <message>
            <source>one payment</source>
            <translation>یک پرداخت</translation>
        </message>
        <message>
            <source>a month</source>
            <translation>یک ماه</translation>
        </message>
        <message>
            <source>a year</source>
            <translation>یک سال</translation>
        </message>
        <message>
            <source>the whole loan</source>
            <translation>کل وام</translation>
        </message>
        <message>
            <source>meetings</source>
            <translation>جلسه</translation>
        </message>
        <message>
            <source>days</source>
            <translation>روز</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>هفته</translation>
        </message>
        <message>
            <source>months</source>
            <translation>ماه</translation>
        </message>
        <message>
            <source>Persian months</source>
            <translation>ماه شمسی</translation>
        </message>
        <message>
            <source>kept back at the start</source>
            <translation>در آغاز کسر می‌شود</translation>
        </message>
        <message>
            <source>paid with the first payment</source>
            <translation>با نخستین پرداخت داده می‌شود</translation>
        </message>
        <message>
            <source>waits as an advance</source>
            <translation>پیش‌پرداخت می‌ماند</translation>
        </message>
        <message>
            <source>lowers the principal</source>
            <translation>اصل را کم می‌کند</translation>
        </message>
        <message>
            <source>pays the next payments</source>
            <translation>پرداخت‌های بعدی را می‌دهد</translation>
        </message>
        <message>
            <source>pays the last payments</source>
            <translation>پرداخت‌های آخر را می‌دهد</translation>
        </message>
        <message>
            <source>is paid in full</source>
            <translation>کامل پرداخت می‌شود</translation>
        </message>
        <message>
            <source>is forgiven for the time that is left</source>
            <translation>برای زمان مانده بخشیده می‌شود</translation>
        </message>
        <message>
            <source>is forgiven by the rule of 78</source>
            <translation>با قاعدهٔ ۷۸ بخشیده می‌شود</translation>
        </message>
        <message>
            <source>is not asked</source>
            <translation>خواسته نمی‌شود</translation>
        </message>
        <message>
            <source>is asked to the day</source>
            <translation>تا همان روز خواسته می‌شود</translation>
        </message>
        <message>
            <source>is asked in full</source>
            <translation>کامل خواسته می‌شود</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>هیچ</translation>
        </message>
        <message>
            <source>an amount, once</source>
            <translation>یک مبلغ، یک بار</translation>
        </message>
        <message>
            <source>percent of what is late, once</source>
            <translation>درصدی از دیرکرد، یک بار</translation>
        </message>
        <message>
            <source>an amount for every period</source>
            <translation>یک مبلغ برای هر دوره</translation>
        </message>
        <message>
            <source>percent for every period</source>
            <translation>درصدی برای هر دوره</translation>
        </message>
        <message>
            <source>percent that grows</source>
            <translation>درصدی که رشد می‌کند</translation>
        </message>
        <message>
            <source>each the own part</source>
            <translation>هرکس سهم خود را</translation>
        </message>
        <message>
            <source>each for all of it</source>
            <translation>هرکس همهٔ آن را</translation>
        </message>
        <message>
            <source>a cost of the group</source>
            <translation>هزینهٔ گروه</translation>
        </message>
        <message>
            <source>taken from the reserve</source>
            <translation>از ذخیره برداشته می‌شود</translation>
        </message>
        <message>
            <source>is given when the vote names it</source>
            <translation>با رأی صریح داده می‌شود</translation>
        </message>
        <message>
            <source>is never given</source>
            <translation>هرگز داده نمی‌شود</translation>
        </message>
        <message>
            <source>contributions</source>
            <translation>سهم‌ها</translation>
        </message>
        <message>
            <source>the loan</source>
            <translation>وام</translation>
        </message>
        <message>
            <source>{method}: {rate} for {basis}.</source>
            <translation>{method}: {rate} برای {basis}.</translation>
        </message>
        <message>
            <source>{method}: {rate} for {basis} meetings.</source>
            <translation>{method}: {rate} برای {basis} جلسه.</translation>
        </message>
        <message>
            <source>At most {count} payments, counted in {unit}.</source>
            <translation>حداکثر {count} پرداخت، شمرده با {unit}.</translation>
        </message>
        <message>
            <source>At most {count} payments, one every {every} {unit}.</source>
            <translation>حداکثر {count} پرداخت، هر {every} {unit} یکی.</translation>
        </message>
        <message>
            <source>A fee of {rate} is {how}.</source>
            <translation>کارمزد {rate} {how}.</translation>
        </message>
        <message>
            <source>For example {principal} in {count} payments: {pay} is paid, it costs {cost}.</source>
            <translation>برای نمونه {principal} در {count} پرداخت: {pay} پرداخت می‌شود و {cost} هزینه دارد.</translation>
        </message>
        <message>
            <source>Lateness costs nothing.</source>
            <translation>دیرکرد هزینه‌ای ندارد.</translation>
        </message>
        <message>
            <source>After {grace} days lateness costs {cost}, once.</source>
            <translation>پس از {grace} روز، دیرکرد یک بار {cost} هزینه دارد.</translation>
        </message>
        <message>
            <source>After {grace} days lateness costs {cost} for every {days} days.</source>
            <translation>پس از {grace} روز، دیرکرد برای هر {days} روز {cost} هزینه دارد.</translation>
        </message>
    </context>
    <context>
        <name>Look</name>
        <message>
            <source>Next theme</source>
            <translation>نمای بعدی</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>نوشتهٔ بزرگ‌تر</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>نوشتهٔ کوچک‌تر</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>روشن</translation>
        </message>
        <message>
            <source>Sunlight is for a table outside: black on white.</source>
            <translation>آفتاب برای میز بیرون است: سیاه روی سفید.</translation>
        </message>
        <message>
            <source>Light, dark, sunlight</source>
            <translation>روشن، تیره، آفتاب</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>اندازهٔ نوشته</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>قفل</translation>
        </message>
        <message>
            <source>Without a key for so long, amounts are hidden until somebody types a PIN.</source>
            <translation>اگر این مدت کلیدی زده نشود، مبلغ‌ها پنهان می‌شود تا کسی رمز خود را بنویسد.</translation>
        </message>
        <message>
            <source>Outside a meeting</source>
            <translation>بیرون از نشست</translation>
        </message>
        <message>
            <source>In a meeting</source>
            <translation>در نشست</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>تیره</translation>
        </message>
        <message>
            <source>Sunlight</source>
            <translation>آفتاب</translation>
        </message>
        <message numerus="yes">
            <source>After %Ln minutes</source>
            <translation>
                <numerusform>پس از %Ln دقیقه</numerusform>
            </translation>
        </message>
        <message>
            <source>Never</source>
            <translation>هرگز</translation>
        </message>
    </context>
    <context>
        <name>PassphraseCard</name>
        <message>
            <source>Passphrase of this laptop</source>
            <translation>عبارت رمز این رایانه</translation>
        </message>
        <message>
            <source>Four words that nobody would put together are long enough. Copies on sticks go on opening with the passphrase that they were made with.</source>
            <translation>چهار واژه‌ای که کسی کنار هم نمی‌گذارد به‌اندازه بلند است. رونوشت‌های روی حافظهٔ USB با همان عبارتی باز می‌شوند که با آن ساخته شدند.</translation>
        </message>
        <message>
            <source>The present passphrase</source>
            <translation>عبارت رمز کنونی</translation>
        </message>
        <message>
            <source>The new one</source>
            <translation>عبارت تازه</translation>
        </message>
        <message>
            <source>The new one once more</source>
            <translation>عبارت تازه، یک بار دیگر</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>عوض کردن</translation>
        </message>
        <message>
            <source>The two new passphrases differ. Nothing was changed.</source>
            <translation>دو عبارت رمز تازه یکی نیستند. چیزی عوض نشد.</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Answer another laptop…</source>
            <translation>پاسخ به رایانهٔ دیگر…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Offices</source>
            <translation>سمت‌ها</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>رمز</translation>
        </message>
        <message>
            <source>set</source>
            <translation>دارد</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>ندارد</translation>
        </message>
        <message>
            <source>with codes</source>
            <translation>با کد</translation>
        </message>
        <message>
            <source>Written: the offices of {name}.</source>
            <translation>نوشته شد: سمت‌های {name}.</translation>
        </message>
        <message>
            <source>{name} has a PIN now.</source>
            <translation>{name} اکنون رمز دارد.</translation>
        </message>
        <message>
            <source>Your phone gives codes now.</source>
            <translation>تلفن شما اکنون کد می‌دهد.</translation>
        </message>
        <message>
            <source>Your PIN on another laptop is asked now.</source>
            <translation>از این پس رمز شما روی رایانهٔ دیگر پرسیده می‌شود.</translation>
        </message>
        <message>
            <source>No codes any more: the PIN is enough.</source>
            <translation>دیگر کدی نیست: رمز بس است.</translation>
        </message>
        <message>
            <source>{name} has no codes any more. New ones can be set up now.</source>
            <translation>{name} دیگر کدی ندارد. اکنون می‌توان کدهای تازه ساخت.</translation>
        </message>
    </context>
    <context>
        <name>PersonCard</name>
        <message>
            <source>Offices</source>
            <translation>سمت‌ها</translation>
        </message>
        <message>
            <source>New PIN, then Enter</source>
            <translation>رمز نو، سپس Enter</translation>
        </message>
        <message>
            <source>Write the offices</source>
            <translation>سمت‌ها را بنویس</translation>
        </message>
        <message>
            <source>The phone is lost…</source>
            <translation>تلفن گم شده…</translation>
        </message>
        <message>
            <source>{one} and {other} should be two people.</source>
            <translation>{one} و {other} باید دو نفر باشند.</translation>
        </message>
        <message>
            <source>Once more, so that no finger slipped.</source>
            <translation>یک بار دیگر، مبادا انگشتی لغزیده باشد.</translation>
        </message>
        <message>
            <source>The two were not the same. Type it again.</source>
            <translation>دو بار یکی نبود. دوباره بنویسید.</translation>
        </message>
        <message>
            <source>4 to 6 digits that nobody guesses.</source>
            <translation>۴ تا ۶ رقم که کسی حدس نزند.</translation>
        </message>
    </context>
    <context>
        <name>RoomCard</name>
        <message>
            <source>A server in this room</source>
            <translation>سروری در این اتاق</translation>
        </message>
        <message>
            <source>Move this group to it</source>
            <translation>این گروه را به آن ببرید</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>دعوت‌نامه</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>بستن</translation>
        </message>
        <message>
            <source>The other laptops scan this, or paste it where the address of a server is asked. It ends with this program; what it has stays for the next time.</source>
            <translation>رایانه‌های دیگر این را اسکن می‌کنند یا جایی که نشانی سرور پرسیده می‌شود می‌چسبانند. با این برنامه تمام می‌شود؛ هرچه دارد برای بار بعد می‌ماند.</translation>
        </message>
        <message>
            <source>Open a server here</source>
            <translation>اینجا سروری باز کنید</translation>
        </message>
        <message>
            <source>No network outside? The laptops of this room can meet on this one, over its Wi-Fi or a cable.</source>
            <translation>بیرون شبکه نیست؟ رایانه‌های این اتاق می‌توانند روی همین یکی، با وای‌فای آن یا با سیم، به هم برسند.</translation>
        </message>
        <message>
            <source>{laptop}: connected now</source>
            <translation>{laptop}: اکنون وصل است</translation>
        </message>
        <message>
            <source>{laptop}: last heard {when}</source>
            <translation>{laptop}: آخرین خبر {when}</translation>
        </message>
        <message>
            <source>No other laptop of the group is here yet.</source>
            <translation>هنوز رایانهٔ دیگری از گروه این‌جا نیست.</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>Try to send now</source>
            <translation>اکنون بفرست</translation>
        </message>
        <message>
            <source>Copied, opened again and checked.</source>
            <translation>رونوشت گرفته، دوباره باز و بررسی شد.</translation>
        </message>
        <message>
            <source>Bring both together</source>
            <translation>هر دو را یکی کنید</translation>
        </message>
        <message>
            <source>Lock out {name}? What it wrote so far stays. What it writes from now on is kept aside.</source>
            <translation>{name} بیرون بماند؟ آنچه تا کنون نوشته می‌ماند. آنچه از این پس بنویسد کنار گذاشته می‌شود.</translation>
        </message>
        <message>
            <source>Lock out</source>
            <translation>بیرون بماند</translation>
        </message>
        <message>
            <source>Locked out. The other laptops learn it when entries reach them.</source>
            <translation>بیرون ماند. رایانه‌های دیگر با رسیدن ثبت‌ها آن را می‌فهمند.</translation>
        </message>
        <message>
            <source>Locked out. Was it the laptop that gave the entries their numbers? Then this one goes on.</source>
            <translation>کنار گذاشته شد. آیا همان لپ‌تاپی بود که به ثبت‌ها شماره می‌داد؟ پس این یکی ادامه می‌دهد.</translation>
        </message>
        <message>
            <source>This laptop gives the numbers</source>
            <translation>این لپ‌تاپ شماره بدهد</translation>
        </message>
        <message>
            <source>This laptop gives the numbers now. Bring the others a stick.</source>
            <translation>از این پس این رایانه شماره می‌دهد. برای دیگران فلش ببرید.</translation>
        </message>
    </context>
    <context>
        <name>ServerCard</name>
        <message>
            <source>Use a server</source>
            <translation>به کار بردن سرور</translation>
        </message>
        <message>
            <source>All laptops of the group then meet there by themselves. The server sees amounts, never names. Type the address you were given.</source>
            <translation>همهٔ رایانه‌های گروه خودبه‌خود آنجا به هم می‌رسند. سرور مبلغ‌ها را می‌بیند، نام‌ها را هرگز. نشانی‌ای را که داده‌اند بنویسید.</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <translation>نشانی سرور</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>وصل شو</translation>
        </message>
        <message>
            <source>Connected. Everything is sent by itself from now on.</source>
            <translation>وصل شد. از این پس همه چیز خودبه‌خود فرستاده می‌شود.</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>Settings</source>
            <translation>تنظیمات</translation>
        </message>
        <message>
            <source>Another chapter</source>
            <translation>بخش دیگر</translation>
        </message>
        <message>
            <source>Language, money</source>
            <translation>زبان، پول</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>صفحه</translation>
        </message>
        <message>
            <source>Sending, devices</source>
            <translation>فرستادن، دستگاه‌ها</translation>
        </message>
        <message>
            <source>Copies of the book</source>
            <translation>رونوشت‌های دفتر</translation>
        </message>
        <message>
            <source>People and PINs</source>
            <translation>افراد و رمزها</translation>
        </message>
        <message>
            <source>Keys and sheets</source>
            <translation>کلیدها و برگه‌ها</translation>
        </message>
        <message>
            <source>Loans, arrears</source>
            <translation>وام، بدهی</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>صفحه‌کلید</translation>
        </message>
        <message>
            <source>Help, about</source>
            <translation>راهنما، درباره</translation>
        </message>
    </context>
    <context>
        <name>SheetDesk</name>
        <message>
            <source>Both have their sheet, and there is a copy that the sheets open.</source>
            <translation>هر دو برگهٔ خود را دارند و رونوشتی هست که برگه‌ها بازش می‌کنند.</translation>
        </message>
        <message numerus="yes">
            <source>They open the copy, and all %Ln entries in it are right.</source>
            <translation>
                <numerusform>رونوشت را باز می‌کنند و %Ln ثبت آن درست است.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetsCard</name>
        <message>
            <source>Recovery sheets</source>
            <translation>برگه‌های بازیابی</translation>
        </message>
        <message>
            <source>Print this sheet</source>
            <translation>این برگه را چاپ کن</translation>
        </message>
        <message>
            <source>Try the sheets</source>
            <translation>برگه‌ها را بیازما</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>حالا نه</translation>
        </message>
        <message>
            <source>Words of sheet 1</source>
            <translation>واژه‌های برگهٔ ۱</translation>
        </message>
        <message>
            <source>Words of sheet 2</source>
            <translation>واژه‌های برگهٔ ۲</translation>
        </message>
        <message>
            <source>Who keeps sheet 1</source>
            <translation>نگه‌دارندهٔ برگهٔ ۱</translation>
        </message>
        <message>
            <source>Who keeps sheet 2</source>
            <translation>نگه‌دارندهٔ برگهٔ ۲</translation>
        </message>
        <message>
            <source>Make new sheets</source>
            <translation>برگه‌های تازه بساز</translation>
        </message>
        <message>
            <source>Make the sheets</source>
            <translation>برگه‌ها را بساز</translation>
        </message>
        <message>
            <source>Show sheet 1</source>
            <translation>برگهٔ ۱ را نشان بده</translation>
        </message>
        <message>
            <source>On to sheet 2</source>
            <translation>برو به برگهٔ ۲</translation>
        </message>
        <message>
            <source>Both are on paper</source>
            <translation>هر دو روی کاغذ است</translation>
        </message>
        <message>
            <source>Both have their sheet</source>
            <translation>هر دو برگهٔ خود را دارند</translation>
        </message>
        <message>
            <source>Open a copy with them</source>
            <translation>رونوشتی را با آن‌ها باز کن</translation>
        </message>
        <message>
            <source>Two people keep one sheet each. Neither opens the book alone.</source>
            <translation>دو نفر هر کدام یک برگه نگه می‌دارند. هیچ‌یک به‌تنهایی دفتر را باز نمی‌کند.</translation>
        </message>
        <message>
            <source>Write or print these words for {name}; nobody else looks.</source>
            <translation>این واژه‌ها را برای {name} بنویسید یا چاپ کنید؛ کس دیگری نگاه نکند.</translation>
        </message>
        <message>
            <source>Each reads the words from paper and types them here.</source>
            <translation>هر کس واژه‌ها را از روی کاغذ می‌خواند و این‌جا می‌نویسد.</translation>
        </message>
        <message>
            <source>Both type their words. A copy is opened; nothing is replaced.</source>
            <translation>هر دو واژه‌های خود را می‌نویسند. رونوشتی باز می‌شود و چیزی عوض نمی‌شود.</translation>
        </message>
        <message>
            <source>There are none. If every laptop is lost, nobody can open a copy of the book.</source>
            <translation>برگه‌ای نیست. اگر همهٔ لپ‌تاپ‌ها گم شود، کسی نمی‌تواند رونوشتی از دفتر را باز کند.</translation>
        </message>
        <message>
            <source>{one} and {two} keep them since {day}.</source>
            <translation>{one} و {two} از {day} آن‌ها را نگه می‌دارند.</translation>
        </message>
        <message>
            <source>Copy the book now, so that they open something.</source>
            <translation>همین حالا از دفتر رونوشت بگیرید تا چیزی برای باز کردن داشته باشند.</translation>
        </message>
        <message>
            <source>They were tried and open a copy.</source>
            <translation>آزموده شده‌اند و رونوشت را باز می‌کنند.</translation>
        </message>
        <message>
            <source>They were never tried.</source>
            <translation>هرگز آزموده نشده‌اند.</translation>
        </message>
    </context>
    <context>
        <name>StationsCard</name>
        <message numerus="yes">
            <source>all %Ln entries are safe here</source>
            <translation>
                <numerusform>هر %Ln ثبت اینجا امن است</numerusform>
            </translation>
        </message>
        <message>
            <source>This laptop</source>
            <translation>این رایانه</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln ثبت</numerusform>
            </translation>
        </message>
        <message>
            <source>Group server</source>
            <translation>سرور گروه</translation>
        </message>
        <message>
            <source>sending</source>
            <translation>در حال فرستادن</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>بدون شبکه</translation>
        </message>
        <message>
            <source>all sent</source>
            <translation>همه فرستاده شد</translation>
        </message>
        <message>
            <source>Leave the server…</source>
            <translation>ترک سرور…</translation>
        </message>
        <message>
            <source>not heard yet</source>
            <translation>هنوز خبری نیست</translation>
        </message>
        <message>
            <source>all there</source>
            <translation>همه آنجاست</translation>
        </message>
        <message>
            <source>by stick</source>
            <translation>با فلش</translation>
        </message>
        <message numerus="yes">
            <source>%Ln wait</source>
            <translation>
                <numerusform>%Ln منتظر</numerusform>
            </translation>
        </message>
        <message>
            <source>This group has no server. Entries travel by stick.</source>
            <translation>این گروه سرور ندارد. ثبت‌ها با فلش جابه‌جا می‌شود.</translation>
        </message>
        <message>
            <source>Use a server…</source>
            <translation>به کار بردن سرور…</translation>
        </message>
        <message>
            <source>You can work for months without network. Daftari sends by itself when there is one.</source>
            <translation>می‌توانید ماه‌ها بی‌شبکه کار کنید. دفتری با رسیدن شبکه خودش می‌فرستد.</translation>
        </message>
        <message>
            <source>Try to send now</source>
            <translation>اکنون بفرست</translation>
        </message>
    </context>
    <context>
        <name>StickCard</name>
        <message>
            <source>Carry it on a USB stick</source>
            <translation>با فلش ببرید</translation>
        </message>
        <message>
            <source>Read from stick</source>
            <translation>خواندن از فلش</translation>
        </message>
        <message numerus="yes">
            <source>No network at all? Put the %Ln entries on a stick and read it on the other laptop.</source>
            <translation>
                <numerusform>هیچ شبکه‌ای نیست؟ %Ln ثبت را روی فلش بگذارید و روی رایانهٔ دیگر بخوانید.</numerusform>
            </translation>
        </message>
        <message>
            <source>No network at all? A stick carries entries from laptop to laptop.</source>
            <translation>هیچ شبکه‌ای نیست؟ فلش ثبت‌ها را از رایانه‌ای به رایانهٔ دیگر می‌برد.</translation>
        </message>
        <message>
            <source>Write to stick {name}</source>
            <translation>نوشتن روی فلش {name}</translation>
        </message>
        <message>
            <source>Write to stick…</source>
            <translation>نوشتن روی فلش…</translation>
        </message>
        <message>
            <source>Where is the stick?</source>
            <translation>فلش کجاست؟</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries are on the stick, sealed: {name}</source>
            <translation>
                <numerusform>%Ln ثبت مهرشده روی فلش است: {name}</numerusform>
            </translation>
        </message>
        <message>
            <source>Which file?</source>
            <translation>کدام پرونده؟</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new entries from {name}.</source>
            <translation>
                <numerusform>%Ln ثبت تازه از {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos and papers.</source>
            <translation>
                <numerusform>%Ln عکس یا کاغذ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them need a decision.</source>
            <translation>
                <numerusform>%Ln تا از آن‌ها تصمیم می‌خواهد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries have no place here: those before them are missing. They stay with {name}. Bring the sticks of the other computers first, then this one again.</source>
            <translation>
                <numerusform>%Ln ثبت اینجا جا ندارد: ثبت‌های پیش از آن نرسیده‌اند. نزد {name} می‌ماند. نخست فلش رایانه‌های دیگر را بیاورید، سپس همین را دوباره.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file is torn: write it again on the other laptop.</source>
            <translation>پرونده ناتمام است: روی رایانهٔ دیگر دوباره بنویسید.</translation>
        </message>
    </context>
    <context>
        <name>VouchingCard</name>
        <message>
            <source>Who lets laptops in and locks them out</source>
            <translation>چه کسی لپ‌تاپ‌ها را راه می‌دهد و کنار می‌گذارد</translation>
        </message>
        <message>
            <source>Nobody can lock the group out: where no second officer could agree, one does.</source>
            <translation>کسی نمی‌تواند گروه را پشت در بگذارد: هر جا نفر دومی برای موافقت نباشد، یک نفر کافی است.</translation>
        </message>
        <message>
            <source>One officer</source>
            <translation>یک مسئول</translation>
        </message>
        <message>
            <source>Two officers, each on a laptop of their own</source>
            <translation>دو مسئول، هر کدام روی لپ‌تاپ خود</translation>
        </message>
        <message>
            <source>I agree</source>
            <translation>موافقم</translation>
        </message>
        <message>
            <source>The same holds before the numbering goes to a server or back.</source>
            <translation>پیش از رفتن شماره‌گذاری به سرور یا برگشتن آن نیز همین است.</translation>
        </message>
        <message>
            <source>Two are asked as well before somebody takes up an office or a laptop, and for recovery sheets.</source>
            <translation>پیش از آن که کسی سمتی یا لپ‌تاپی بگیرد و برای برگه‌های بازیابی هم از دو نفر پرسیده می‌شود.</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>پس گرفتن…</translation>
        </message>
        <message>
            <source>Refuse…</source>
            <translation>رد کردن…</translation>
        </message>
    </context>
</TS>
