<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
    <context>
        <name>Countries</name>
        <message>
            <source>Ivory Coast</source>
            <translation>ساحل عاج</translation>
        </message>
        <message>
            <source>Cameroon</source>
            <translation>کامرون</translation>
        </message>
        <message>
            <source>Ethiopia</source>
            <translation>اتیوپی</translation>
        </message>
        <message>
            <source>Ghana</source>
            <translation>غنا</translation>
        </message>
        <message>
            <source>India</source>
            <translation>هند</translation>
        </message>
        <message>
            <source>Iran</source>
            <translation>ایران</translation>
        </message>
        <message>
            <source>Kenya</source>
            <translation>کنیا</translation>
        </message>
        <message>
            <source>Malawi</source>
            <translation>مالاوی</translation>
        </message>
        <message>
            <source>Nigeria</source>
            <translation>نیجریه</translation>
        </message>
        <message>
            <source>Rwanda</source>
            <translation>رواندا</translation>
        </message>
        <message>
            <source>Senegal</source>
            <translation>سنگال</translation>
        </message>
        <message>
            <source>Tanzania</source>
            <translation>تانزانیا</translation>
        </message>
        <message>
            <source>Uganda</source>
            <translation>اوگاندا</translation>
        </message>
        <message>
            <source>Zambia</source>
            <translation>زامبیا</translation>
        </message>
    </context>
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
            <translation>برگشت</translation>
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
            <translation>نام این لپ‌تاپ</translation>
        </message>
        <message>
            <source>Passphrase that opens the book</source>
            <translation>گذرواژهٔ باز کردن دفتر</translation>
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
        <name>KindPage</name>
        <message>
            <source>What kind of group is it?</source>
            <translation>چه نوع گروهی است؟</translation>
        </message>
        <message>
            <source>Each kind comes with usual rules. Every one of them can be changed.</source>
            <translation>هر نوع قواعد معمول خود را دارد. همه را می‌توان عوض کرد.</translation>
        </message>
        <message>
            <source>Savings and loans</source>
            <translation>پس‌انداز و وام</translation>
        </message>
        <message>
            <source>Members buy shares, borrow, and share out at the end of the year.</source>
            <translation>اعضا سهم می‌خرند، وام می‌گیرند و پایان سال تقسیم می‌کنند.</translation>
        </message>
        <message>
            <source>Chama, table banking</source>
            <translation>صندوق مشترک</translation>
        </message>
        <message>
            <source>The same contribution from everybody, lent out at every meeting.</source>
            <translation>سهمیهٔ یکسان از همه، هر نشست وام داده می‌شود.</translation>
        </message>
        <message>
            <source>Turn, merry-go-round</source>
            <translation>نوبت، قرعه‌کشی</translation>
        </message>
        <message>
            <source>Everybody pays, one member takes it all, then the next one.</source>
            <translation>همه می‌دهند، یکی همه را می‌گیرد، سپس نفر بعد.</translation>
        </message>
        <message>
            <source>Interest-free fund</source>
            <translation>صندوق قرض‌الحسنه</translation>
        </message>
        <message>
            <source>A monthly fee; who waited longest and paid most borrows first.</source>
            <translation>سهمیهٔ ماهانه؛ هر که بیشتر صبر کرده و داده، زودتر وام می‌گیرد.</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>ساختمان</translation>
        </message>
        <message>
            <source>The costs of a house, divided among its flats.</source>
            <translation>هزینه‌های ساختمان، میان واحدها بخش می‌شود.</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>نام گروه</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>کشور</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>پول</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>تقویم</translation>
        </message>
        <message>
            <source>How the pot is given</source>
            <translation>وجه چگونه داده می‌شود</translation>
        </message>
        <message>
            <source>One after the other, the same for all</source>
            <translation>یکی پس از دیگری، برای همه یکسان</translation>
        </message>
        <message>
            <source>Several at a turn, a seat may be shared</source>
            <translation>چند نفر در هر نوبت، سهم تقسیم‌پذیر است</translation>
        </message>
        <message>
            <source>Seats are sold; who waits gets more</source>
            <translation>سهم‌ها فروخته می‌شوند؛ هر که صبر کند بیشتر می‌گیرد</translation>
        </message>
        <message>
            <source>To the highest bid, the discount is divided</source>
            <translation>به بالاترین پیشنهاد، تخفیف تقسیم می‌شود</translation>
        </message>
        <message>
            <source>Drawn or bid for, bids are shared at the end of the year</source>
            <translation>با قرعه یا پیشنهاد، پیشنهادها پایان سال تقسیم می‌شود</translation>
        </message>
        <message>
            <source>Western</source>
            <translation>میلادی</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>شمسی</translation>
        </message>
    </context>
    <context>
        <name>MeetingsPage</name>
        <message>
            <source>First meeting on</source>
            <translation>نخستین نشست در</translation>
        </message>
        <message>
            <source>can wait</source>
            <translation>می‌تواند بماند</translation>
        </message>
    </context>
    <context>
        <name>MembersPage</name>
        <message>
            <source>Who are the members?</source>
            <translation>اعضا چه کسانی‌اند؟</translation>
        </message>
        <message>
            <source>One name on each line, you first: you are the treasurer. Paste a list if you have one; phones come later.</source>
            <translation>هر نام در یک خط، نخست شما: خزانه‌دار شمایید. اگر فهرستی دارید بچسبانید؛ تلفن‌ها بعد.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln members</source>
            <translation>
                <numerusform>%Ln عضو</numerusform>
            </translation>
        </message>
        <message>
            <source>{law} asks for {least} to {most} members. You can begin anyway.</source>
            <translation>{law} از {least} تا {most} عضو می‌خواهد. با این همه می‌توانید آغاز کنید.</translation>
        </message>
        <message>
            <source>{law} asks for at least {least} members. You can begin anyway.</source>
            <translation>{law} دست‌کم {least} عضو می‌خواهد. با این همه می‌توانید آغاز کنید.</translation>
        </message>
        <message>
            <source>{law} allows at most {most} members. You can begin anyway.</source>
            <translation>{law} حداکثر {most} عضو می‌پذیرد. با این همه می‌توانید آغاز کنید.</translation>
        </message>
    </context>
    <context>
        <name>OfficersPage</name>
        <message>
            <source>Who holds which office?</source>
            <translation>هر مسئولیت با کیست؟</translation>
        </message>
        <message>
            <source>Each types an own PIN now, or later in the settings.</source>
            <translation>هر کس رمز خود را اکنون می‌زند یا بعد در تنظیمات.</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>چه کسی</translation>
        </message>
        <message>
            <source>Own PIN</source>
            <translation>رمز خود</translation>
        </message>
        <message>
            <source>Key {n}</source>
            <translation>کلید {n}</translation>
        </message>
        <message>
            <source>Treasurer</source>
            <translation>خزانه‌دار</translation>
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
            <source>chosen later</source>
            <translation>بعد انتخاب می‌شود</translation>
        </message>
        <message>
            <source>A PIN has {least} to {most} digits.</source>
            <translation>رمز {least} تا {most} رقم دارد.</translation>
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
            <translation>آغاز دفتر</translation>
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
    <context>
        <name>RecoverForm</name>
        <message>
            <source>Open the copy with both recovery sheets</source>
            <translation>باز کردن رونوشت با هر دو برگهٔ بازیابی</translation>
        </message>
        <message>
            <source>For a group whose laptops are all lost. The book goes on upon this laptop.</source>
            <translation>برای گروهی که همهٔ لپ‌تاپ‌هایش گم شده است. دفتر روی این لپ‌تاپ ادامه می‌یابد.</translation>
        </message>
        <message>
            <source>Open the copy</source>
            <translation>رونوشت را باز کن</translation>
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
            <source>What this laptop is called</source>
            <translation>نام این لپ‌تاپ</translation>
        </message>
        <message>
            <source>A passphrase for this laptop</source>
            <translation>گذرواژه‌ای برای این لپ‌تاپ</translation>
        </message>
        <message>
            <source>Is any other laptop of the group left? Then join with a code from it instead. Afterwards lock the lost laptops out and make new sheets.</source>
            <translation>آیا لپ‌تاپ دیگری از گروه مانده است؟ پس با کد آن بپیوندید. سپس لپ‌تاپ‌های گم‌شده را کنار بگذارید و برگه‌های تازه بسازید.</translation>
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <source>Ask the members and fill in the boxes.</source>
            <translation>از اعضا بپرسید و خانه‌ها را پر کنید.</translation>
        </message>
    </context>
    <context>
        <name>SignPage</name>
        <message>
            <source>Read these rules aloud</source>
            <translation>این قواعد را بلند بخوانید</translation>
        </message>
        <message>
            <source>When everybody agrees, begin the book. Print them there and let all sign.</source>
            <translation>وقتی همه پذیرفتند دفتر را آغاز کنید. آنجا چاپ کنید تا همه امضا کنند.</translation>
        </message>
        <message>
            <source>Passphrase that opens the book</source>
            <translation>گذرواژهٔ باز کردن دفتر</translation>
        </message>
        <message>
            <source>The box that goes round</source>
            <translation>صندوق گردشی</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <source>Loan fund</source>
            <translation>صندوق وام</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>ساختمان</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>نوبت</translation>
        </message>
        <message>
            <source>First laptop</source>
            <translation>رایانهٔ نخست</translation>
        </message>
        <message>
            <source>Our group rules</source>
            <translation>قواعد گروه ما</translation>
        </message>
        <message>
            <source>What you wrote stays while this window is open. You can look at every page again.</source>
            <translation>تا این پنجره باز است نوشته‌ها می‌ماند. هر صفحه را دوباره می‌توانید ببینید.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>برگشت</translation>
        </message>
        <message>
            <source>What kind of group</source>
            <translation>نوع گروه</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>اعضا</translation>
        </message>
        <message>
            <source>Read and sign</source>
            <translation>خواندن و امضا</translation>
        </message>
        <message>
            <source>Next: {page}</source>
            <translation>بعد: {page}</translation>
        </message>
        <message>
            <source>Next: the old book</source>
            <translation>بعد: دفتر قدیم</translation>
        </message>
        <message>
            <source>Begin the book</source>
            <translation>آغاز دفتر</translation>
        </message>
    </context>
</TS>
