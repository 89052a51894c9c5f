<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
    <context>
        <name>Collections</name>
        <message>
            <source>Promise broken</source>
            <translation>قول شکسته شد</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>یادآوری</translation>
        </message>
        <message>
            <source>Tell the guarantors</source>
            <translation>خبر به ضامن‌ها</translation>
        </message>
        <message>
            <source>Committee visits</source>
            <translation>دیدار هیئت</translation>
        </message>
        <message>
            <source>Letter of default</source>
            <translation>نامهٔ نکول</translation>
        </message>
        <message>
            <source>Propose a write-off</source>
            <translation>پیشنهاد سوخت</translation>
        </message>
        <message>
            <source>Flat {label}</source>
            <translation>واحد {label}</translation>
        </message>
        <message>
            <source>Loan</source>
            <translation>وام</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>جریمه</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>نوبت</translation>
        </message>
        <message>
            <source>Welfare</source>
            <translation>همیاری</translation>
        </message>
        <message>
            <source>Savings</source>
            <translation>پس‌انداز</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>سهم</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>جریمهٔ دیرکرد</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>ثبت‌نام</translation>
        </message>
        <message>
            <source>Charge of the flat</source>
            <translation>شارژ واحد</translation>
        </message>
        <message>
            <source>Penalties so far</source>
            <translation>جریمه‌های دیرکرد تا امروز</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>تلفن</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>دیدار</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>پیام</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>نامه</translation>
        </message>
        <message>
            <source>Spoke with them</source>
            <translation>گفت‌وگو شد</translation>
        </message>
        <message>
            <source>Promised to pay</source>
            <translation>قول پرداخت داد</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>بی‌پاسخ</translation>
        </message>
        <message>
            <source>Not there</source>
            <translation>نبود</translation>
        </message>
        <message>
            <source>Says it is wrong</source>
            <translation>می‌گوید درست نیست</translation>
        </message>
        <message>
            <source>Refuses to pay</source>
            <translation>نمی‌پردازد</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>رسید</translation>
        </message>
        <message>
            <source>Illness</source>
            <translation>بیماری</translation>
        </message>
        <message>
            <source>Death in the family</source>
            <translation>مرگ در خانواده</translation>
        </message>
        <message>
            <source>Lost harvest</source>
            <translation>از دست رفتن محصول</translation>
        </message>
        <message>
            <source>Lost work</source>
            <translation>بیکاری</translation>
        </message>
        <message>
            <source>Fire or flood</source>
            <translation>آتش یا سیل</translation>
        </message>
        <message>
            <source>Other reason</source>
            <translation>دلیل دیگر</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>انجام شد</translation>
        </message>
        <message>
            <source>Until {day}</source>
            <translation>تا {day}</translation>
        </message>
        <message>
            <source>Broken on {day}</source>
            <translation>شکسته در {day}</translation>
        </message>
        <message>
            <source>Dues paid on time</source>
            <translation>پرداخت به‌موقع</translation>
        </message>
        <message>
            <source>Full contributions</source>
            <translation>پرداخت کامل</translation>
        </message>
        <message>
            <source>Loans repaid</source>
            <translation>وام‌های تسویه‌شده</translation>
        </message>
        <message>
            <source>Came to meetings</source>
            <translation>حضور در نشست‌ها</translation>
        </message>
        <message>
            <source>Owes of the limit</source>
            <translation>بدهی از سقف</translation>
        </message>
        <message>
            <source>Months as a member</source>
            <translation>ماه‌های عضویت</translation>
        </message>
        <message>
            <source>{part} of {whole}</source>
            <translation>{part} از {whole}</translation>
        </message>
        <message>
            <source>{count}, very late: {late}</source>
            <translation>{count}، بسیار دیر: {late}</translation>
        </message>
        <message>
            <source>very good</source>
            <translation>بسیار خوب</translation>
        </message>
        <message>
            <source>good</source>
            <translation>خوب</translation>
        </message>
        <message>
            <source>fair</source>
            <translation>متوسط</translation>
        </message>
        <message>
            <source>weak</source>
            <translation>ضعیف</translation>
        </message>
        <message>
            <source>very weak</source>
            <translation>بسیار ضعیف</translation>
        </message>
        <message>
            <source>Estimate that a loan is not repaid: {percent}</source>
            <translation>برآورد برنگشتن وام: {percent}</translation>
        </message>
        <message>
            <source>A loan by the usual rules</source>
            <translation>وام با قرارهای معمول</translation>
        </message>
        <message>
            <source>Begin with a smaller loan</source>
            <translation>با وام کوچک‌تر آغاز شود</translation>
        </message>
        <message>
            <source>Ask for more guarantors</source>
            <translation>ضامن بیشتر بخواهید</translation>
        </message>
        <message>
            <source>Let the whole meeting decide</source>
            <translation>همهٔ نشست تصمیم بگیرد</translation>
        </message>
        <message>
            <source>Wait with a new loan</source>
            <translation>فعلاً وام تازه داده نشود</translation>
        </message>
        <message>
            <source>late for over a month</source>
            <translation>بیش از یک ماه دیرکرد</translation>
        </message>
        <message>
            <source>promises were broken</source>
            <translation>قول‌ها شکسته شد</translation>
        </message>
        <message>
            <source>the estimate is high</source>
            <translation>برآورد بالاست</translation>
        </message>
        <message>
            <source>something is late</source>
            <translation>چیزی دیر شده است</translation>
        </message>
        <message>
            <source>the score is low</source>
            <translation>امتیاز پایین است</translation>
        </message>
        <message>
            <source>a member for a short time</source>
            <translation>عضویت کوتاه است</translation>
        </message>
        <message>
            <source>the estimate is not low</source>
            <translation>برآورد پایین نیست</translation>
        </message>
        <message>
            <source>Weighed: at most {days} days late in half a year, {missed} of the last 3 payments missed, owes {leverage} of the limit, came to {attendance} of the meetings, {months} months a member, {loan}.</source>
            <translation>سنجیده: حداکثر {days} روز دیرکرد در نیم سال، {missed} قسط از ۳ قسط آخر نرسید، بدهی {leverage} سقف، حضور در {attendance} نشست‌ها، {months} ماه عضویت، {loan}.</translation>
        </message>
        <message>
            <source>a loan was repaid before</source>
            <translation>پیش‌تر وامی پس داده شد</translation>
        </message>
        <message>
            <source>no loan was repaid yet</source>
            <translation>هنوز وامی پس داده نشده</translation>
        </message>
        <message>
            <source>Looked at and not weighed: {penalties} of the penalties unpaid, {burden} of the savings stand for others, the next payment is {instalment} of a usual contribution, last paid {days} days ago, {boxes} rotating boxes, {group} of the group’s loans late over 30 days.</source>
            <translation>دیده و سنجیده‌نشده: {penalties} جریمه‌ها پرداخت‌نشده، {burden} پس‌انداز در ضمانت دیگران، قسط بعدی {instalment} حق عضویت معمول، آخرین پرداخت {days} روز پیش، {boxes} صندوق نوبتی، {group} وام‌های گروه بیش از ۳۰ روز دیر.</translation>
        </message>
        <message>
            <source>A loan was agreed anew while it was late.</source>
            <translation>وامی در حال دیرکرد از نو توافق شد.</translation>
        </message>
    </context>
    <context>
        <name>CollectionsScreen</name>
        <message>
            <source>What is late</source>
            <translation>دیرکردها</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>وام</translation>
        </message>
        <message>
            <source>Write a contact</source>
            <translation>ثبت تماس</translation>
        </message>
        <message>
            <source>New promise</source>
            <translation>قول تازه</translation>
        </message>
        <message>
            <source>Give time</source>
            <translation>مهلت دادن</translation>
        </message>
        <message>
            <source>Waive</source>
            <translation>بخشودن</translation>
        </message>
        <message>
            <source>Score and advice</source>
            <translation>امتیاز و پیشنهاد</translation>
        </message>
        <message>
            <source>The member</source>
            <translation>عضو</translation>
        </message>
        <message>
            <source>The loan</source>
            <translation>وام</translation>
        </message>
        <message>
            <source>Print the letter</source>
            <translation>چاپ نامه</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>چاپ فهرست</translation>
        </message>
        <message>
            <source>All loans</source>
            <translation>همهٔ وام‌ها</translation>
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
            <source>Nothing is late</source>
            <translation>چیزی دیر نشده است</translation>
        </message>
        <message>
            <source>When something is not paid on its day, it stands here the next morning.</source>
            <translation>هر چه در روز خود پرداخت نشود، بامداد روز بعد این‌جا می‌آید.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>امروز</translation>
        </message>
        <message>
            <source>All</source>
            <translation>همه</translation>
        </message>
        <message>
            <source>The waiver is written</source>
            <translation>بخشودگی ثبت شد</translation>
        </message>
        <message>
            <source>{points} of 100</source>
            <translation>{points} از ۱۰۰</translation>
        </message>
        <message>
            <source>Late with penalties</source>
            <translation>دیرکرد با جریمه</translation>
        </message>
        <message>
            <source>Loans over 30 days late</source>
            <translation>وام‌های دیرتر از ۳۰ روز</translation>
        </message>
        <message>
            <source>May be lost</source>
            <translation>شاید برنگردد</translation>
        </message>
        <message>
            <source>Health of the group</source>
            <translation>تندرستی گروه</translation>
        </message>
        <message>
            <source>Letter to the guarantors</source>
            <translation>نامه به ضامن‌ها</translation>
        </message>
        <message>
            <source>Letter of default</source>
            <translation>نامهٔ نکول</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>قول‌ها</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>دوباره</translation>
        </message>
        <message>
            <source>Promise written</source>
            <translation>قول ثبت شد</translation>
        </message>
        <message>
            <source>Contact written</source>
            <translation>تماس ثبت شد</translation>
        </message>
        <message>
            <source>The vote is written</source>
            <translation>رأی ثبت شد</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>برگشت خورده</translation>
        </message>
        <message>
            <source>Nothing is to be done today.</source>
            <translation>امروز کاری نیست.</translation>
        </message>
        <message>
            <source>Nobody has promised anything yet.</source>
            <translation>هنوز کسی قولی نداده است.</translation>
        </message>
        <message>
            <source>Nothing is late.</source>
            <translation>چیزی دیر نشده است.</translation>
        </message>
    </context>
    <context>
        <name>ContactSlip</name>
        <message>
            <source>Contact with {name}</source>
            <translation>تماس با {name}</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>ثبت</translation>
        </message>
        <message>
            <source>Done with it: {step}</source>
            <translation>با آن انجام شد: {step}</translation>
        </message>
        <message>
            <source>How</source>
            <translation>چگونه</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>نتیجه</translation>
        </message>
        <message>
            <source>What was said (sealed)</source>
            <translation>گفته‌ها (مُهرشده)</translation>
        </message>
        <message>
            <source>It is {now}. Nobody is called or visited from {begin} to {end}.</source>
            <translation>ساعت {now} است. از {begin} تا {end} نه تلفن و نه دیدار.</translation>
        </message>
    </context>
    <context>
        <name>HardshipSlip</name>
        <message>
            <source>Time for {name}</source>
            <translation>مهلت برای {name}</translation>
        </message>
        <message>
            <source>Write the vote</source>
            <translation>ثبت رأی</translation>
        </message>
        <message>
            <source>+30 is in thirty days</source>
            <translation>‎+30‎ یعنی سی روز دیگر</translation>
        </message>
        <message>
            <source>No penalties until</source>
            <translation>بی‌جریمه تا</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>چرا</translation>
        </message>
        <message>
            <source>Hands for it</source>
            <translation>دست‌های موافق</translation>
        </message>
        <message>
            <source>Hands against it</source>
            <translation>دست‌های مخالف</translation>
        </message>
    </context>
    <context>
        <name>LateTable</name>
        <message>
            <source>To do</source>
            <translation>کار</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>سررسید</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>عضو</translation>
        </message>
        <message>
            <source>What</source>
            <translation>چه</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>روز</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>دیرکرد</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>جریمهٔ دیرکرد</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>قول</translation>
        </message>
        <message>
            <source>Time was given</source>
            <translation>مهلت گرفت</translation>
        </message>
        <message>
            <source>By</source>
            <translation>تا</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>قول</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>رسید</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>روز قول</translation>
        </message>
        <message>
            <source>State</source>
            <translation>وضعیت</translation>
        </message>
    </context>
    <context>
        <name>PersonPanel</name>
        <message>
            <source>Write a contact</source>
            <translation>ثبت تماس</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>قول</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>امتیاز</translation>
        </message>
        <message>
            <source>Give time</source>
            <translation>مهلت دادن</translation>
        </message>
        <message>
            <source>Waive</source>
            <translation>بخشودن</translation>
        </message>
        <message>
            <source>No phone is written</source>
            <translation>تلفنی ثبت نشده</translation>
        </message>
        <message>
            <source>The meeting gives time, while it runs.</source>
            <translation>مهلت را نشست، هنگام برگزاری، می‌دهد.</translation>
        </message>
        <message>
            <source>{what}: {amount} late since {day}</source>
            <translation>{what}: {amount} دیرکرد از {day}</translation>
        </message>
        <message>
            <source>Guarantors: {names}</source>
            <translation>ضامن‌ها: {names}</translation>
        </message>
        <message>
            <source>Promised {amount}: {state}</source>
            <translation>قول {amount}: {state}</translation>
        </message>
        <message>
            <source>The meeting gave time until {day}</source>
            <translation>نشست تا {day} مهلت داد</translation>
        </message>
        <message>
            <source>Nobody has spoken with them yet.</source>
            <translation>هنوز کسی با او گفت‌وگو نکرده است.</translation>
        </message>
        <message>
            <source>{day}: {channel}, {result}</source>
            <translation>{day}: {channel}، {result}</translation>
        </message>
        <message>
            <source>Score of {day}</source>
            <translation>امتیاز {day}</translation>
        </message>
        <message>
            <source>Because: {reasons}</source>
            <translation>زیرا: {reasons}</translation>
        </message>
        <message>
            <source>Advice only: the rules and the meeting decide.</source>
            <translation>فقط پیشنهاد است: قرارها و نشست تصمیم می‌گیرند.</translation>
        </message>
    </context>
    <context>
        <name>PromiseSlip</name>
        <message>
            <source>{name} promises</source>
            <translation>قول {name}</translation>
        </message>
        <message>
            <source>Write the promise</source>
            <translation>ثبت قول</translation>
        </message>
        <message>
            <source>+7 is in a week</source>
            <translation>‎+7‎ یعنی یک هفته دیگر</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>By which day?</source>
            <translation>تا چه روزی؟</translation>
        </message>
        <message>
            <source>What was said (sealed)</source>
            <translation>گفته‌ها (مُهرشده)</translation>
        </message>
    </context>
    <context>
        <name>ScoreBox</name>
        <message>
            <source>{habit}: {figures}</source>
            <translation>{habit}: {figures}</translation>
        </message>
    </context>
    <context>
        <name>WaiverSlip</name>
        <message>
            <source>Waive for {name}</source>
            <translation>بخشودگی برای {name}</translation>
        </message>
        <message>
            <source>Write the waiver</source>
            <translation>ثبت بخشودگی</translation>
        </message>
        <message>
            <source>{name}, {office}</source>
            <translation>{name}، {office}</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>What is waived</source>
            <translation>چه بخشیده می‌شود</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>چرا</translation>
        </message>
        <message>
            <source>It stays readable in the book: write nothing private.</source>
            <translation>این در دفتر خوانا می‌ماند: چیز خصوصی ننویسید.</translation>
        </message>
        <message>
            <source>Who allows it</source>
            <translation>چه کسی اجازه می‌دهد</translation>
        </message>
        <message>
            <source>Their PIN</source>
            <translation>رمز او</translation>
        </message>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>این رمز نادرست است. %Ln بار دیگر می‌توانید.</numerusform>
            </translation>
        </message>
    </context>
</TS>
