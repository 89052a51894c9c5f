<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
    <context>
        <name>AgreeSlip</name>
        <message>
            <source>Others have to agree to this</source>
            <translation>دیگران باید موافقت کنند</translation>
        </message>
        <message>
            <source>Not now: nothing is written</source>
            <translation>الآن نه: چیزی نوشته نمی‌شود</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>ادامه</translation>
        </message>
        <message>
            <source>Who is here and agrees</source>
            <translation>چه کسی اینجاست و موافق است</translation>
        </message>
        <message>
            <source>The vote that allowed it</source>
            <translation>رأیی که اجازه داد</translation>
        </message>
    </context>
    <context>
        <name>ArrivingPage</name>
        <message>
            <source>History</source>
            <translation>سابقه</translation>
        </message>
        <message>
            <source>The history is still arriving: %1</source>
            <translation>سابقه هنوز در راه است: %1</translation>
        </message>
        <message>
            <source>This page looks back over all years. It opens when everything has arrived and is verified. Meetings can be held meanwhile.</source>
            <translation>این برگه به همهٔ سال‌ها نگاه می‌کند. وقتی همه چیز برسد و بررسی شود باز می‌شود. در این میان می‌توان نشست برگزار کرد.</translation>
        </message>
        <message>
            <source>Go to Home</source>
            <translation>رفتن به خانه</translation>
        </message>
    </context>
    <context>
        <name>CodeSlip</name>
        <message>
            <source>Type the six digits that your phone shows now, or a code of your paper.</source>
            <translation>شش رقمی را که تلفن اکنون نشان می‌دهد یا یک کد کاغذ خود را بنویسید.</translation>
        </message>
        <message>
            <source>Without phone and paper, chairperson, secretary and a key holder take the codes away: Settings, People and PINs.</source>
            <translation>بدون تلفن و کاغذ، رئیس، منشی و یک کلیددار کدها را برمی‌دارند: تنظیمات، افراد و رمزها.</translation>
        </message>
        <message>
            <source>The code of your phone</source>
            <translation>کد تلفن شما</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>ادامه</translation>
        </message>
        <message>
            <source>Ask another laptop instead</source>
            <translation>به جای آن از رایانهٔ دیگر بپرسید</translation>
        </message>
        <message>
            <source>Your PIN on another laptop</source>
            <translation>رمز شما روی رایانهٔ دیگر</translation>
        </message>
        <message>
            <source>On another laptop: Settings, People and PINs, Answer another laptop. Type there {digits} and your PIN, and here the eight digits that it shows.</source>
            <translation>روی رایانهٔ دیگر: تنظیمات، افراد و رمزها، پاسخ به رایانهٔ دیگر. آن‌جا {digits} و رمز خود را بنویسید و این‌جا هشت رقمی را که نشان می‌دهد.</translation>
        </message>
        <message>
            <source>This code is wrong, or was used before.</source>
            <translation>این کد نادرست است یا پیش‌تر به کار رفته.</translation>
        </message>
        <message>
            <source>Codes follow the clock: on this computer it is {time} now.</source>
            <translation>کدها از ساعت پیروی می‌کنند: روی این رایانه اکنون {time} است.</translation>
        </message>
    </context>
    <context>
        <name>Crash</name>
        <message>
            <source>Something went wrong inside Daftari. Everything that was saved is safe: look at the last entry, and go on.</source>
            <translation>در دفتری خطایی رخ داد. هر چه ذخیره شده امن است: آخرین ثبت را ببینید و ادامه دهید.</translation>
        </message>
        <message>
            <source>A report without names and amounts was written to {path}.</source>
            <translation>گزارشی بدون نام و مبلغ در {path} نوشته شد.</translation>
        </message>
    </context>
    <context>
        <name>Damaged</name>
        <message>
            <source>This book is damaged. It can be looked at and printed, but not written.</source>
            <translation>این دفتر آسیب دیده است. می‌توان آن را دید و چاپ کرد، ولی نوشت نه.</translation>
        </message>
        <message>
            <source>Every entry could be read: nothing is lost.</source>
            <translation>همهٔ ثبت‌ها خوانده شد: چیزی گم نشده است.</translation>
        </message>
        <message>
            <source>Go on with all entries</source>
            <translation>ادامه با همهٔ ثبت‌ها</translation>
        </message>
        <message>
            <source>Go on with the newest copy</source>
            <translation>ادامه با تازه‌ترین رونوشت</translation>
        </message>
        <message>
            <source>This page is not complete: a part of it cannot be read.</source>
            <translation>این صفحه کامل نیست: بخشی از آن خوانده نمی‌شود.</translation>
        </message>
        <message>
            <source>The newest copy is from %1; what could be read since, and what other computers hold, comes into it.</source>
            <translation>تازه‌ترین رونوشت از %1 است؛ آن‌چه پس از آن خوانده شد و آن‌چه رایانه‌های دیگر دارند به آن می‌آید.</translation>
        </message>
        <message>
            <source>There is no copy here: look for one on a stick, or join the group again.</source>
            <translation>اینجا رونوشتی نیست: روی یک فلش بجویید یا دوباره به گروه بپیوندید.</translation>
        </message>
        <message>
            <source>Every entry could be read, but not all that belongs to them.</source>
            <translation>همهٔ ثبت‌ها خوانده شد، ولی نه همهٔ آن‌چه به آن‌ها مربوط است.</translation>
        </message>
        <message>
            <source>%1 of %2 entries could be read.</source>
            <translation>%1 ثبت از %2 ثبت خوانده شد.</translation>
        </message>
    </context>
    <context>
        <name>Entrance</name>
        <message>
            <source>Opening the book. A large book takes a moment.</source>
            <translation>دفتر باز می‌شود. دفتر بزرگ اندکی زمان می‌برد.</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>Members</source>
            <translation>اعضا</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>شمارهٔ {number}</translation>
        </message>
        <message>
            <source>savings {amount}</source>
            <translation>پس‌انداز {amount}</translation>
        </message>
        <message>
            <source>loan left {amount}</source>
            <translation>ماندهٔ وام {amount}</translation>
        </message>
        <message>
            <source>left the group</source>
            <translation>از گروه رفته</translation>
        </message>
        <message>
            <source>Do</source>
            <translation>کارها</translation>
        </message>
        <message>
            <source>Print {name}’s statement</source>
            <translation>چاپ صورت‌حساب {name}</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Print what {name} would get on leaving</source>
            <translation>چاپ آنچه {name} هنگام خروج می‌گیرد</translation>
        </message>
        <message>
            <source>Found in the book</source>
            <translation>در دفتر</translation>
        </message>
        <message>
            <source>Meeting {number}</source>
            <translation>نشست {number}</translation>
        </message>
        <message>
            <source>{name}, to decide</source>
            <translation>{name}، برای تصمیم</translation>
        </message>
        <message>
            <source>{name} paid {amount}</source>
            <translation>{name} {amount} داد</translation>
        </message>
        <message>
            <source>Our rules</source>
            <translation>قرارهای ما</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>رفتن به</translation>
        </message>
        <message>
            <source>Start or return to the meeting</source>
            <translation>آغاز یا ادامهٔ نشست</translation>
        </message>
        <message>
            <source>New member</source>
            <translation>عضو تازه</translation>
        </message>
        <message>
            <source>Plan the next meeting</source>
            <translation>برنامهٔ نشست بعدی</translation>
        </message>
        <message>
            <source>Print the list of members</source>
            <translation>چاپ فهرست اعضا</translation>
        </message>
        <message>
            <source>Print the rules</source>
            <translation>چاپ قرارها</translation>
        </message>
        <message>
            <source>Print the register of contributions</source>
            <translation>چاپ دفتر پرداخت‌ها</translation>
        </message>
        <message>
            <source>Print the register of attendance</source>
            <translation>چاپ دفتر حضور و غیاب</translation>
        </message>
        <message>
            <source>Copy the book</source>
            <translation>رونوشت دفتر</translation>
        </message>
        <message>
            <source>Sending and devices</source>
            <translation>فرستادن و دستگاه‌ها</translation>
        </message>
        <message>
            <source>People and PINs</source>
            <translation>افراد و پین‌ها</translation>
        </message>
        <message>
            <source>Practise with a made-up group</source>
            <translation>تمرین با گروه ساختگی</translation>
        </message>
        <message>
            <source>Lock the screen</source>
            <translation>قفل صفحه</translation>
        </message>
        <message>
            <source>Light, dark, sunlight</source>
            <translation>روشن، تیره، آفتاب</translation>
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
            <source>Help: all keys of this page</source>
            <translation>راهنما: همهٔ کلیدهای این برگه</translation>
        </message>
    </context>
    <context>
        <name>Head</name>
        <message>
            <source>Find anything</source>
            <translation>جست‌وجوی هر چیز</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>قفل</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>The history does not arrive.</source>
            <translation>سابقه نمی‌رسد.</translation>
        </message>
        <message>
            <source>The history is still arriving: %1. Meetings can be held meanwhile.</source>
            <translation>سابقه هنوز در راه است: %1. در این میان می‌توان نشست برگزار کرد.</translation>
        </message>
        <message>
            <source>The history is still arriving: %1. Older entries of this page are still coming; what is owed and saved now is right.</source>
            <translation>سابقه هنوز در راه است: %1. ثبت‌های قدیمی‌تر این صفحه هنوز در راه‌اند؛ پس‌انداز و بدهی کنونی درست است.</translation>
        </message>
        <message>
            <source>The history is here. The figures that %1 sent to begin with are not those of the entries: they are thrown away.</source>
            <translation>سابقه رسید. رقم‌هایی که %1 برای آغاز فرستاده بود با ثبت‌ها نمی‌خواند: کنار گذاشته می‌شود.</translation>
        </message>
        <message>
            <source>Show what is true</source>
            <translation>نمایش رقم درست</translation>
        </message>
        <message>
            <source>The history is here.</source>
            <translation>سابقه رسید.</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>نمایش همه</translation>
        </message>
    </context>
    <context>
        <name>Locking</name>
        <message>
            <source>Nobody has a PIN yet, so there is nothing to unlock with. Set one first.</source>
            <translation>هنوز کسی رمز ندارد و چیزی برای گشودن نیست. نخست یکی تعیین کنید.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Undo</source>
            <translation>برگردان</translation>
        </message>
    </context>
    <context>
        <name>PassphrasePage</name>
        <message>
            <source>These were not the words. Try again; nothing is lost.</source>
            <translation>این عبارت درست نبود. دوباره بکوشید؛ چیزی از دست نرفته است.</translation>
        </message>
        <message>
            <source>Type the passphrase that opens this book.</source>
            <translation>عبارت رمزی را که این دفتر را باز می‌کند بنویسید.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>باز کن</translation>
        </message>
    </context>
    <context>
        <name>Placing</name>
        <message>
            <source>Understood</source>
            <translation>فهمیدم</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>Go back to the newest copy</source>
            <translation>بازگشت به تازه‌ترین رونوشت</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>دوباره</translation>
        </message>
        <message>
            <source>Begin elsewhere</source>
            <translation>از جای دیگر آغاز کن</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>Saved on this computer</source>
            <translation>روی این رایانه ذخیره شد</translation>
        </message>
        <message>
            <source>No network. Nothing waits to be sent.</source>
            <translation>شبکه نیست. چیزی برای فرستادن نمانده است.</translation>
        </message>
        <message>
            <source>Cannot send. See why.</source>
            <translation>نمی‌تواند بفرستد. علت را ببینید.</translation>
        </message>
        <message>
            <source>Sending {done} of {all}…</source>
            <translation>فرستادن {done} از {all}…</translation>
        </message>
        <message>
            <source>Everything sent {time}.</source>
            <translation>همه {time} فرستاده شد.</translation>
        </message>
        <message>
            <source>Not shared with another computer yet.</source>
            <translation>هنوز با رایانهٔ دیگری مشترک نیست.</translation>
        </message>
    </context>
    <context>
        <name>Switching</name>
        <message>
            <source>Another group or a new one…</source>
            <translation>گروهی دیگر یا گروه نو…</translation>
        </message>
    </context>
    <context>
        <name>Syncing</name>
        <message numerus="yes">
            <source>%Ln of your entries need a decision.</source>
            <translation>
                <numerusform>%Ln ثبت شما تصمیم می‌خواهد.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>Taken back</source>
            <translation>پس گرفته شد</translation>
        </message>
    </context>
    <context>
        <name>_Words</name>
        <message numerus="yes">
            <source>No network. %Ln entries wait to be sent.</source>
            <translation>
                <numerusform>شبکه نیست. %Ln ثبت در انتظار فرستادن است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sent. %Ln things to decide.</source>
            <translation>
                <numerusform>فرستاده شد. %Ln مورد برای تصمیم.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not sent for %Ln days. See why.</source>
            <translation>
                <numerusform>%Ln روز است فرستاده نشده. علت را ببینید.</numerusform>
            </translation>
        </message>
    </context>
</TS>
