<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
    <context>
        <name>ChangesTable</name>
        <message>
            <source>When</source>
            <translation>کی</translation>
        </message>
        <message>
            <source>What</source>
            <translation>چه</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>چه کسی</translation>
        </message>
        <message>
            <source>On</source>
            <translation>دستگاه</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>برگشت خورده</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>برای تصمیم</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>اصلاح</translation>
        </message>
    </context>
    <context>
        <name>Doubt</name>
        <message>
            <source>This looks like {name}, no. {number}. Enter again keeps it.</source>
            <translation>این مانند {name}، شمارهٔ {number} است. Enter دوباره نگه می‌دارد.</translation>
        </message>
        <message>
            <source>This looks like {name}, no. {number}. Enter again writes both.</source>
            <translation>این مانند {name}، شمارهٔ {number} است. Enter دوباره هر دو را ثبت می‌کند.</translation>
        </message>
        <message>
            <source>{name}, no. {number}, has this phone. Enter again keeps it.</source>
            <translation>{name}، شمارهٔ {number}، همین تلفن را دارد. Enter دوباره نگه می‌دارد.</translation>
        </message>
        <message>
            <source>A word of this name mixes two alphabets. Enter again keeps it.</source>
            <translation>واژه‌ای از این نام دو الفبا دارد. Enter دوباره نگه می‌دارد.</translation>
        </message>
    </context>
    <context>
        <name>EditSlip</name>
        <message>
            <source>Write</source>
            <translation>نوشتن</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>رها کردن</translation>
        </message>
        <message>
            <source>Details of {name}</source>
            <translation>مشخصات {name}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>تلفن</translation>
        </message>
        <message>
            <source>Money is sent to</source>
            <translation>پول فرستاده می‌شود به</translation>
        </message>
        <message>
            <source>Next of kin</source>
            <translation>خویشاوند نزدیک</translation>
        </message>
        <message>
            <source>ID number</source>
            <translation>شمارهٔ شناسایی</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>زبان</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>یادداشت</translation>
        </message>
        <message>
            <source>Another officer has to agree to a change, with the PIN. For a day after it, the member is paid in cash only.</source>
            <translation>مسئول دیگری باید با رمز خود به تغییر رضایت دهد. تا یک روز پس از آن به عضو فقط نقد پرداخت می‌شود.</translation>
        </message>
        <message>
            <source>Like the program</source>
            <translation>مانند برنامه</translation>
        </message>
    </context>
    <context>
        <name>FiguresCard</name>
        <message numerus="yes">
            <source>Savings, %Ln shares</source>
            <translation>
                <numerusform>پس‌انداز، %Ln سهم</numerusform>
            </translation>
        </message>
        <message>
            <source>worth {amount} today</source>
            <translation>امروز می‌ارزد {amount}</translation>
        </message>
        <message>
            <source>Savings</source>
            <translation>پس‌انداز</translation>
        </message>
        <message>
            <source>Loan left</source>
            <translation>ماندهٔ وام</translation>
        </message>
        <message>
            <source>{times} × savings, less the loan</source>
            <translation>{times} × پس‌انداز، منهای وام</translation>
        </message>
        <message>
            <source>{times} × savings</source>
            <translation>{times} × پس‌انداز</translation>
        </message>
        <message>
            <source>Can borrow more</source>
            <translation>وام ممکن دیگر</translation>
        </message>
        <message>
            <source>Can borrow</source>
            <translation>وام ممکن</translation>
        </message>
        <message>
            <source>no loan</source>
            <translation>بدون وام</translation>
        </message>
        <message>
            <source>{amount} late</source>
            <translation>{amount} عقب‌افتاده</translation>
        </message>
        <message>
            <source>next {amount} on {day}</source>
            <translation>بعدی {amount} در {day}</translation>
        </message>
        <message>
            <source>{late}, then {rest}</source>
            <translation>{late}، سپس {rest}</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>هنوز نه</translation>
        </message>
        <message>
            <source>got {amount} on {day}</source>
            <translation>{amount} گرفت، {day}</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>شمارهٔ {number}</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>نوبت</translation>
        </message>
    </context>
    <context>
        <name>GuaranteesTable</name>
        <message>
            <source>For</source>
            <translation>برای</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>تاریخ وام</translation>
        </message>
        <message>
            <source>Borrowed</source>
            <translation>وام</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>مانده</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>عقب‌افتاده</translation>
        </message>
    </context>
    <context>
        <name>LoansTable</name>
        <message>
            <source>Given on</source>
            <translation>تاریخ وام</translation>
        </message>
        <message>
            <source>Borrowed</source>
            <translation>وام</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>کارمزد</translation>
        </message>
        <message>
            <source>Paid back</source>
            <translation>بازپرداخت</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>مانده</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>بعدی</translation>
        </message>
        <message>
            <source>{amount} late</source>
            <translation>{amount} عقب‌افتاده</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>جاری</translation>
        </message>
    </context>
    <context>
        <name>MemberEntries</name>
        <message>
            <source>Left early</source>
            <translation>زودتر رفت</translation>
        </message>
        <message>
            <source>Roll call</source>
            <translation>حضور و غیاب</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>پرداخت</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>جریمه</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>جریمه دیرکرد</translation>
        </message>
        <message>
            <source>Bill</source>
            <translation>صورت‌حساب</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>بخشیده</translation>
        </message>
        <message>
            <source>Paid too much: advance</source>
            <translation>بیش از حد داد: پیش‌پرداخت</translation>
        </message>
        <message>
            <source>Advance given back</source>
            <translation>پیش‌پرداخت پس داده شد</translation>
        </message>
        <message>
            <source>Debt paid</source>
            <translation>بدهی پرداخت شد</translation>
        </message>
        <message>
            <source>Paid from the advance</source>
            <translation>از پیش‌پرداخت</translation>
        </message>
        <message>
            <source>Money that came before</source>
            <translation>پولی که پیش‌تر آمد</translation>
        </message>
        <message>
            <source>Loan given</source>
            <translation>وام داده شد</translation>
        </message>
        <message>
            <source>Interest on the loan</source>
            <translation>کارمزد وام</translation>
        </message>
        <message>
            <source>Loan asked for</source>
            <translation>درخواست وام</translation>
        </message>
        <message>
            <source>Stands for a loan</source>
            <translation>ضمانت وام</translation>
        </message>
        <message>
            <source>Let go as a guarantor</source>
            <translation>رهایی از ضمانت</translation>
        </message>
        <message>
            <source>Loan decided</source>
            <translation>تصمیم دربارهٔ وام</translation>
        </message>
        <message>
            <source>Loan agreed anew</source>
            <translation>توافق تازهٔ وام</translation>
        </message>
        <message>
            <source>Loan paid out of savings</source>
            <translation>پرداخت وام از پس‌انداز</translation>
        </message>
        <message>
            <source>Loan paid by a guarantor</source>
            <translation>پرداخت وام به دست ضامن</translation>
        </message>
        <message>
            <source>Guarantor paid back</source>
            <translation>بازپرداخت به ضامن</translation>
        </message>
        <message>
            <source>Part of the loan forgiven</source>
            <translation>بخشش بخشی از وام</translation>
        </message>
        <message>
            <source>Loan written off</source>
            <translation>سوخت شدن وام</translation>
        </message>
        <message>
            <source>Turn paid</source>
            <translation>نوبت پرداخت‌شده</translation>
        </message>
        <message>
            <source>Owes for a turn</source>
            <translation>بدهکار نوبت</translation>
        </message>
        <message>
            <source>Rest of a turn paid</source>
            <translation>ماندهٔ نوبت پرداخت شد</translation>
        </message>
        <message>
            <source>Seat given up</source>
            <translation>سهم رها شد</translation>
        </message>
        <message>
            <source>Debt borne by the reserve</source>
            <translation>بدهی بر عهدهٔ ذخیره</translation>
        </message>
        <message>
            <source>Somebody stands for the seat</source>
            <translation>ضامن سهم</translation>
        </message>
        <message>
            <source>Pays no more for the turns</source>
            <translation>دیگر برای نوبت‌ها نمی‌پردازد</translation>
        </message>
        <message>
            <source>Help from welfare</source>
            <translation>کمک از همیاری</translation>
        </message>
        <message>
            <source>From the old book</source>
            <translation>از دفتر پیشین</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>قول</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>تماس</translation>
        </message>
        <message>
            <source>Time given</source>
            <translation>مهلت</translation>
        </message>
        <message>
            <source>Score and advice</source>
            <translation>امتیاز و پیشنهاد</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>اصلاح</translation>
        </message>
        <message>
            <source>Does not agree</source>
            <translation>موافق نیست</translation>
        </message>
        <message>
            <source>Other entry</source>
            <translation>ثبت دیگر</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>ثبت شد</translation>
        </message>
        <message>
            <source>Sent for checking</source>
            <translation>فرستاده شد</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>در حال بررسی</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>تأیید شد</translation>
        </message>
        <message>
            <source>Another amount came</source>
            <translation>مبلغ دیگری آمد</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>پیدا نشد</translation>
        </message>
        <message>
            <source>Used before</source>
            <translation>تکراری</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>برگشت خورد</translation>
        </message>
        <message>
            <source>Went to another number</source>
            <translation>به شمارهٔ دیگر</translation>
        </message>
        <message>
            <source>Seen by two officers</source>
            <translation>دو مسئول دیدند</translation>
        </message>
        <message>
            <source>Cannot be checked now</source>
            <translation>اکنون بررسی نمی‌شود</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>برای تصمیم</translation>
        </message>
    </context>
    <context>
        <name>MemberOffices</name>
        <message>
            <source>Key {number}</source>
            <translation>کلید {number}</translation>
        </message>
    </context>
    <context>
        <name>MemberScreen</name>
        <message>
            <source>Members</source>
            <translation>اعضا</translation>
        </message>
        <message>
            <source>Statement of {name}</source>
            <translation>صورت‌حساب {name}</translation>
        </message>
        <message>
            <source>Change details</source>
            <translation>تغییر مشخصات</translation>
        </message>
        <message>
            <source>Print statement</source>
            <translation>چاپ صورت‌حساب</translation>
        </message>
        <message>
            <source>Last receipt</source>
            <translation>آخرین رسید</translation>
        </message>
        <message>
            <source>Member before</source>
            <translation>عضو پیشین</translation>
        </message>
        <message>
            <source>Next member</source>
            <translation>عضو بعدی</translation>
        </message>
        <message>
            <source>All members</source>
            <translation>همهٔ اعضا</translation>
        </message>
        <message>
            <source>Only the officers see everybody’s money</source>
            <translation>پول همه را فقط مسئولان می‌بینند</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>این برگه را خزانه‌دار، رئیس یا دبیر باز می‌کند.</translation>
        </message>
        <message>
            <source>The details of {name} are written</source>
            <translation>مشخصات {name} نوشته شد</translation>
        </message>
        <message>
            <source>Passbook</source>
            <translation>دفترچه</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>وام‌ها</translation>
        </message>
        <message>
            <source>Stands for</source>
            <translation>ضامن</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>رسیدها</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>تغییرها</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>برگشت خورد</translation>
        </message>
        <message>
            <source>Receipt of {name}</source>
            <translation>رسید {name}</translation>
        </message>
    </context>
    <context>
        <name>MembersScreen</name>
        <message>
            <source>Members</source>
            <translation>اعضا</translation>
        </message>
        <message>
            <source>Open the member</source>
            <translation>گشودن عضو</translation>
        </message>
        <message>
            <source>New member</source>
            <translation>عضو تازه</translation>
        </message>
        <message>
            <source>Jump to a name</source>
            <translation>رفتن به نام</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>چاپ فهرست</translation>
        </message>
        <message>
            <source>Only the officers see everybody’s money</source>
            <translation>پول همه را فقط مسئولان می‌بینند</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>این برگه را خزانه‌دار، رئیس یا دبیر باز می‌کند.</translation>
        </message>
        <message>
            <source>Write the members</source>
            <translation>اعضا را بنویسید</translation>
        </message>
        <message>
            <source>One name is enough to begin. Phones can come later.</source>
            <translation>برای آغاز یک نام بس است. تلفن‌ها بعداً.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>همه</translation>
        </message>
        <message>
            <source>With a loan</source>
            <translation>وام‌دار</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>عقب‌افتاده</translation>
        </message>
        <message>
            <source>Fines to pay</source>
            <translation>جریمه‌دار</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>دوباره</translation>
        </message>
        <message numerus="yes">
            <source>%Ln members</source>
            <translation>
                <numerusform>%Ln عضو</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MembersTable</name>
        <message>
            <source>Due today</source>
            <translation>بدهی امروز</translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation>بدهی {day}</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>ش</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>سمت</translation>
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
            <source>Loan left</source>
            <translation>ماندهٔ وام</translation>
        </message>
        <message>
            <source>Can borrow</source>
            <translation>وام ممکن</translation>
        </message>
        <message numerus="yes">
            <source>Came to %Ln meetings</source>
            <translation>
                <numerusform>حضور در %Ln نشست</numerusform>
            </translation>
        </message>
        <message>
            <source>Flats</source>
            <translation>واحدها</translation>
        </message>
        <message>
            <source>Owed for them</source>
            <translation>بدهی آن‌ها</translation>
        </message>
        <message>
            <source>{label} as tenant</source>
            <translation>{label} مستأجر</translation>
        </message>
        <message>
            <source>{amount} late</source>
            <translation>{amount} عقب‌افتاده</translation>
        </message>
        <message>
            <source>{amount} fines</source>
            <translation>جریمه {amount}</translation>
        </message>
    </context>
    <context>
        <name>NewMemberScreen</name>
        <message>
            <source>New member</source>
            <translation>عضو تازه</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>اعضا</translation>
        </message>
        <message>
            <source>All members</source>
            <translation>همهٔ اعضا</translation>
        </message>
        <message>
            <source>Write all</source>
            <translation>ثبت همه</translation>
        </message>
        <message>
            <source>Write the member</source>
            <translation>ثبت عضو</translation>
        </message>
        <message>
            <source>Next box</source>
            <translation>خانهٔ بعد</translation>
        </message>
        <message>
            <source>Only the officers write new members</source>
            <translation>عضو تازه را فقط مسئولان ثبت می‌کنند</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>این برگه را خزانه‌دار، رئیس یا دبیر باز می‌کند.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>تلفن</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>شماره</translation>
        </message>
        <message>
            <source>Member since</source>
            <translation>عضو از</translation>
        </message>
        <message>
            <source>Next of kin</source>
            <translation>خویشاوند نزدیک</translation>
        </message>
        <message>
            <source>One name on each line; a phone after a comma</source>
            <translation>هر سطر یک نام؛ تلفن پس از ویرگول</translation>
        </message>
        <message>
            <source>Names, one on each line</source>
            <translation>نام‌ها، هر سطر یکی</translation>
        </message>
        <message>
            <source>Only one member</source>
            <translation>تنها یک عضو</translation>
        </message>
        <message>
            <source>Paste a list</source>
            <translation>چسباندن فهرست</translation>
        </message>
        <message>
            <source>Name and phone are sealed: only officers of this group can read them.</source>
            <translation>نام و تلفن مهر می‌شود: فقط مسئولان این گروه می‌خوانند.</translation>
        </message>
        <message>
            <source>{name} is written as no. {number}.</source>
            <translation>{name} با شمارهٔ {number} ثبت شد.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln members are written.</source>
            <translation>
                <numerusform>%Ln عضو ثبت شد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Line {number}: {text}</source>
            <translation>سطر {number}: {text}</translation>
        </message>
    </context>
    <context>
        <name>PassbookTable</name>
        <message>
            <source>No.</source>
            <translation>ش</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>تاریخ</translation>
        </message>
        <message>
            <source>Stamps</source>
            <translation>مهرها</translation>
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
            <source>Turn</source>
            <translation>نوبت</translation>
        </message>
        <message>
            <source>Fines</source>
            <translation>جریمه</translation>
        </message>
        <message>
            <source>Loan paid</source>
            <translation>پرداخت وام</translation>
        </message>
        <message>
            <source>Loan left</source>
            <translation>ماندهٔ وام</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>روش</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>پیشین</translation>
        </message>
        <message>
            <source>got {amount}</source>
            <translation>گرفت {amount}</translation>
        </message>
        <message>
            <source>borrowed {amount}</source>
            <translation>وام {amount}</translation>
        </message>
        <message>
            <source>of {amount}</source>
            <translation>از {amount}</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>نقد</translation>
        </message>
        <message>
            <source>M-Pesa</source>
            <translation>M-Pesa</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>بانک</translation>
        </message>
        <message>
            <source>USDT</source>
            <translation>تتر</translation>
        </message>
        <message>
            <source>Cash and M-Pesa</source>
            <translation>نقد و M-Pesa</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>برای تصمیم</translation>
        </message>
        <message>
            <source>Not agreed</source>
            <translation>اعتراض دارد</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>غایب</translation>
        </message>
        <message>
            <source>apology</source>
            <translation>عذر</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>جمع</translation>
        </message>
    </context>
    <context>
        <name>Profile</name>
        <message>
            <source>Print statement</source>
            <translation>چاپ صورت‌حساب</translation>
        </message>
        <message>
            <source>Last receipt</source>
            <translation>آخرین رسید</translation>
        </message>
        <message>
            <source>Change details</source>
            <translation>تغییر مشخصات</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>شمارهٔ {number}</translation>
        </message>
        <message>
            <source>Member since {day}</source>
            <translation>عضو از {day}</translation>
        </message>
        <message>
            <source>{amount} of loan late</source>
            <translation>{amount} از وام عقب افتاده</translation>
        </message>
        <message>
            <source>Something to decide</source>
            <translation>چیزی برای تصمیم</translation>
        </message>
        <message>
            <source>Left on {day}</source>
            <translation>رفت در {day}</translation>
        </message>
        <message>
            <source>No phone is written</source>
            <translation>تلفنی ثبت نشده</translation>
        </message>
        <message>
            <source>Money is sent to {number}</source>
            <translation>پول به {number} فرستاده می‌شود</translation>
        </message>
        <message>
            <source>Next of kin: {name}</source>
            <translation>خویشاوند: {name}</translation>
        </message>
        <message>
            <source>ID number {number}</source>
            <translation>شمارهٔ شناسایی {number}</translation>
        </message>
        <message>
            <source>Came to {came} of {held} meetings</source>
            <translation>در {came} نشست از {held} بود</translation>
        </message>
        <message>
            <source>No meeting was held since then</source>
            <translation>از آن پس نشستی نبوده</translation>
        </message>
        <message>
            <source>Stands for {name}, {amount} left</source>
            <translation>ضامن {name}، مانده {amount}</translation>
        </message>
        <message>
            <source>Stood for by {names}</source>
            <translation>ضامن‌ها: {names}</translation>
        </message>
    </context>
    <context>
        <name>ReceiptsTable</name>
        <message>
            <source>Meeting</source>
            <translation>نشست</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>تاریخ</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>ساعت</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>پرداخت</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>کد</translation>
        </message>
    </context>
</TS>
