<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
    <context>
        <name>ChoiceCard</name>
        <message>
            <source>Suggested</source>
            <translation>پیشنهاد</translation>
        </message>
    </context>
    <context>
        <name>Decide</name>
        <message>
            <source>Payment written twice, meeting {no} · {amount}</source>
            <translation>پرداخت دو بار نوشته شده، نشست {no} · {amount}</translation>
        </message>
        <message>
            <source>Written after meeting {no} was signed · {amount}</source>
            <translation>پس از امضای نشست {no} نوشته شده · {amount}</translation>
        </message>
        <message>
            <source>Written into the signed page of meeting {no} · {amount}</source>
            <translation>در صفحهٔ امضاشدهٔ نشست {no} نوشته شده · {amount}</translation>
        </message>
        <message>
            <source>One code on two payments, meeting {no} · {amount}</source>
            <translation>یک کد برای دو پرداخت، جلسهٔ {no} · {amount}</translation>
        </message>
        <message>
            <source>Paid after leaving the group · {amount}</source>
            <translation>پرداخت پس از ترک گروه · {amount}</translation>
        </message>
        <message>
            <source>Meeting {no} was closed twice</source>
            <translation>نشست {no} دو بار بسته شده</translation>
        </message>
        <message>
            <source>The group</source>
            <translation>گروه</translation>
        </message>
        <message>
            <source>nothing left</source>
            <translation>چیزی نمانده</translation>
        </message>
        <message>
            <source>{n} left</source>
            <translation>{n} مانده</translation>
        </message>
        <message>
            <source>{n} entries from {device}</source>
            <translation>{n} ثبت از {device}</translation>
        </message>
        <message>
            <source>One entry from {device}</source>
            <translation>یک ثبت از {device}</translation>
        </message>
        <message>
            <source>{name}: paid once</source>
            <translation>{name}: یک بار پرداخت</translation>
        </message>
        <message>
            <source>{name}: paid twice, advance</source>
            <translation>{name}: دو بار پرداخت، پیش‌پرداخت</translation>
        </message>
        <message>
            <source>{name}: paid twice</source>
            <translation>{name}: دو بار پرداخت</translation>
        </message>
        <message>
            <source>{name}: added</source>
            <translation>{name}: افزوده شد</translation>
        </message>
        <message>
            <source>{name}: given back</source>
            <translation>{name}: پس داده شد</translation>
        </message>
        <message>
            <source>{name}: the first page</source>
            <translation>{name}: صفحهٔ نخست</translation>
        </message>
        <message>
            <source>{name} answered too, otherwise. The first answer counts.</source>
            <translation>{name} هم پاسخ دیگری داد. پاسخ نخست به حساب می‌آید.</translation>
        </message>
        <message>
            <source>One entry was crossed out meanwhile. Let the rest stand?</source>
            <translation>در این میان یک ثبت خط خورده است. بقیه بماند؟</translation>
        </message>
        <message>
            <source>Did {name} pay once or twice at meeting {no}?</source>
            <translation>{name} در نشست {no} یک بار پرداخت یا دو بار؟</translation>
        </message>
        <message>
            <source>Two payments have one code. Is it the same money, or money for both?</source>
            <translation>دو پرداخت یک کد دارند. همان پول است یا پول هر دو؟</translation>
        </message>
        <message>
            <source>{name} had left the group when {author} wrote {amount}. Add it?</source>
            <translation>وقتی {author} مبلغ {amount} را نوشت، {name} گروه را ترک کرده بود. افزوده شود؟</translation>
        </message>
        <message>
            <source>{author} wrote {amount} for {name} after the book was signed. Add it?</source>
            <translation>{author} پس از امضای دفتر {amount} برای {name} نوشت. افزوده شود؟</translation>
        </message>
        <message>
            <source>{author} wrote {amount} after the book was signed. Add it?</source>
            <translation>{author} پس از امضای دفتر {amount} نوشت. افزوده شود؟</translation>
        </message>
        <message>
            <source>{author} wrote {amount} into the signed page of meeting {no}. Add it?</source>
            <translation>{author} در صفحهٔ امضاشدهٔ نشست {no} مبلغ {amount} نوشت. افزوده شود؟</translation>
        </message>
        <message>
            <source>Meeting {no} was closed twice, with other totals. Which page counts?</source>
            <translation>نشست {no} دو بار با جمع‌های دیگر بسته شده. کدام صفحه معتبر است؟</translation>
        </message>
        <message>
            <source>You took back</source>
            <translation>شما پس گرفتید</translation>
        </message>
        <message>
            <source>{name} took back</source>
            <translation>{name} پس گرفت</translation>
        </message>
        <message>
            <source>You wrote</source>
            <translation>شما نوشتید</translation>
        </message>
        <message>
            <source>{name} wrote</source>
            <translation>{name} نوشت</translation>
        </message>
        <message>
            <source>on this laptop</source>
            <translation>روی همین رایانه</translation>
        </message>
        <message>
            <source>on another laptop</source>
            <translation>روی رایانهٔ دیگر</translation>
        </message>
        <message>
            <source>on {device}</source>
            <translation>روی {device}</translation>
        </message>
        <message>
            <source>1 share</source>
            <translation>۱ سهم</translation>
        </message>
        <message>
            <source>{n} shares</source>
            <translation>{n} سهم</translation>
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
            <source>Fine</source>
            <translation>جریمه</translation>
        </message>
        <message>
            <source>Loan paid back</source>
            <translation>بازپرداخت وام</translation>
        </message>
        <message>
            <source>Advance</source>
            <translation>پیش‌پرداخت</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>ثبت‌نام</translation>
        </message>
        <message>
            <source>Turn paid out</source>
            <translation>نوبت پرداختی</translation>
        </message>
        <message>
            <source>Welfare paid out</source>
            <translation>کمک پرداختی</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>هزینه</translation>
        </message>
        <message>
            <source>Loan given</source>
            <translation>وام داده‌شده</translation>
        </message>
        <message>
            <source>Money moved</source>
            <translation>جابه‌جایی پول</translation>
        </message>
        <message>
            <source>Put into an investment</source>
            <translation>سرمایه‌گذاری شد</translation>
        </message>
        <message>
            <source>Part of the share-out</source>
            <translation>سهم از تسهیم</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>دیگر</translation>
        </message>
        <message>
            <source>Members present</source>
            <translation>اعضای حاضر</translation>
        </message>
        <message>
            <source>Members excused</source>
            <translation>اعضای معذور</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>دریافت‌شده</translation>
        </message>
        <message>
            <source>Collected in cash</source>
            <translation>دریافت نقدی</translation>
        </message>
        <message>
            <source>Collected by phone or bank</source>
            <translation>دریافت با تلفن یا بانک</translation>
        </message>
        <message>
            <source>Lent</source>
            <translation>وام داده‌شده</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>هزینه‌ها</translation>
        </message>
        <message>
            <source>Difference of the count</source>
            <translation>تفاوت شمارش</translation>
        </message>
        <message>
            <source>Loan bag</source>
            <translation>کیسهٔ وام</translation>
        </message>
        <message>
            <source>Welfare bag</source>
            <translation>کیسهٔ همیاری</translation>
        </message>
        <message>
            <source>Box</source>
            <translation>صندوق</translation>
        </message>
        <message>
            <source>Mobile money</source>
            <translation>پول همراه</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>بانک</translation>
        </message>
        <message>
            <source>The old book brought in twice · {amount}</source>
            <translation>دفتر قدیمی دو بار وارد شد · {amount}</translation>
        </message>
        <message>
            <source>Two laptops brought in the old book, each without the other. Which one is right? The other is taken back whole, with its loans.</source>
            <translation>دو رایانه دفتر قدیمی را جدا از هم وارد کرده‌اند. کدام درست است؟ دیگری با همهٔ وام‌هایش پس گرفته می‌شود.</translation>
        </message>
        <message>
            <source>Loans not yet paid back</source>
            <translation>وام‌های بازپرداخت‌نشده</translation>
        </message>
        <message>
            <source>Owed for the flat</source>
            <translation>بدهی واحد</translation>
        </message>
        <message>
            <source>Money and shares differ by</source>
            <translation>تفاوت پول و سهم‌ها</translation>
        </message>
        <message>
            <source>Once: the same money</source>
            <translation>یک بار: همان پول</translation>
        </message>
        <message>
            <source>Twice: two payments</source>
            <translation>دو بار: دو پرداخت</translation>
        </message>
        <message>
            <source>Twice: the second is an advance</source>
            <translation>دو بار: دومی پیش‌پرداخت است</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>افزودن</translation>
        </message>
        <message>
            <source>Give it back</source>
            <translation>پس دادن</translation>
        </message>
        <message>
            <source>The first page</source>
            <translation>صفحهٔ نخست</translation>
        </message>
        <message>
            <source>Ask at the next meeting</source>
            <translation>در نشست بعد بپرسید</translation>
        </message>
        <message>
            <source>Keep it once</source>
            <translation>یک بار بماند</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>هر دو بماند</translation>
        </message>
        <message>
            <source>Keep the second as an advance</source>
            <translation>دومی پیش‌پرداخت شود</translation>
        </message>
        <message>
            <source>Keep the first page</source>
            <translation>صفحهٔ نخست بماند</translation>
        </message>
        <message>
            <source>Kept once.</source>
            <translation>یک بار ماند.</translation>
        </message>
        <message>
            <source>Both are kept.</source>
            <translation>هر دو ماند.</translation>
        </message>
        <message>
            <source>The second is kept as an advance.</source>
            <translation>دومی پیش‌پرداخت شد.</translation>
        </message>
        <message>
            <source>Added.</source>
            <translation>افزوده شد.</translation>
        </message>
        <message>
            <source>Given back.</source>
            <translation>پس داده شد.</translation>
        </message>
        <message>
            <source>The first page is kept.</source>
            <translation>صفحهٔ نخست ماند.</translation>
        </message>
        <message>
            <source>Left for the next meeting.</source>
            <translation>برای نشست بعد ماند.</translation>
        </message>
        <message>
            <source>Savings of {name}</source>
            <translation>پس‌انداز {name}</translation>
        </message>
        <message>
            <source>Welfare paid by {name}</source>
            <translation>همیاری پرداختی {name}</translation>
        </message>
        <message>
            <source>{name} still owes</source>
            <translation>بدهی ماندهٔ {name}</translation>
        </message>
        <message>
            <source>Advance of {name}</source>
            <translation>پیش‌پرداخت {name}</translation>
        </message>
        <message>
            <source>Box after meeting {no}</source>
            <translation>صندوق پس از نشست {no}</translation>
        </message>
        <message>
            <source>Box now</source>
            <translation>صندوق اکنون</translation>
        </message>
        <message>
            <source>Agrees with the cash you counted: {amount}.</source>
            <translation>با نقد شمرده‌شده برابر است: {amount}.</translation>
        </message>
        <message>
            <source>{amount} more than the cash you counted.</source>
            <translation>{amount} بیش از نقد شمرده‌شده.</translation>
        </message>
        <message>
            <source>{amount} less than the cash you counted.</source>
            <translation>{amount} کمتر از نقد شمرده‌شده.</translation>
        </message>
        <message>
            <source>The amounts differ.</source>
            <translation>مبلغ‌ها فرق دارند.</translation>
        </message>
        <message>
            <source>Nobody and no place of money is in both.</source>
            <translation>هیچ کس و هیچ جای پول در هر دو نیست.</translation>
        </message>
        <message>
            <source>{n} shares at one meeting. The rule is {most}.</source>
            <translation>{n} سهم در یک نشست. قاعده {most} است.</translation>
        </message>
        <message>
            <source>It is crossed out and counts nowhere.</source>
            <translation>خط خورده و هیچ‌جا به حساب نمی‌آید.</translation>
        </message>
        <message>
            <source>It stands on the page of meeting {n}.</source>
            <translation>در صفحهٔ نشست {n} است.</translation>
        </message>
        <message>
            <source>It will stand on the page of the next meeting.</source>
            <translation>در صفحهٔ نشست بعد خواهد بود.</translation>
        </message>
        <message>
            <source>Same amounts, in the same minute.</source>
            <translation>همان مبلغ‌ها، در همان دقیقه.</translation>
        </message>
        <message>
            <source>Same amounts, one minute apart.</source>
            <translation>همان مبلغ‌ها، با یک دقیقه فاصله.</translation>
        </message>
        <message>
            <source>Same amounts, {n} minutes apart.</source>
            <translation>همان مبلغ‌ها، با {n} دقیقه فاصله.</translation>
        </message>
        <message>
            <source>Same amounts, hours apart.</source>
            <translation>همان مبلغ‌ها، با ساعت‌ها فاصله.</translation>
        </message>
        <message>
            <source>You can undo it until the next meeting closes.</source>
            <translation>تا بسته شدن نشست بعد می‌توانید برگردانید.</translation>
        </message>
        <message>
            <source>{name} is told of your choice.</source>
            <translation>{name} از تصمیم شما باخبر می‌شود.</translation>
        </message>
        <message>
            <source>More paid than was owed · {amount}</source>
            <translation>بیش از بدهی پرداخت شد · {amount}</translation>
        </message>
        <message>
            <source>Paid after the write-off · {amount}</source>
            <translation>پس از سوخت شدن وام پرداخت شد · {amount}</translation>
        </message>
        <message>
            <source>Loan changed on two laptops</source>
            <translation>وام در دو لپ‌تاپ تغییر کرد</translation>
        </message>
        <message>
            <source>Loan given on two laptops · {amount}</source>
            <translation>وام در دو لپ‌تاپ داده شد · {amount}</translation>
        </message>
        <message>
            <source>Two loans at once · {amount}</source>
            <translation>دو وام هم‌زمان · {amount}</translation>
        </message>
        <message>
            <source>Loans above the limit · {amount}</source>
            <translation>وام‌ها بالاتر از سقف · {amount}</translation>
        </message>
        <message>
            <source>Stands for more than the savings · {amount}</source>
            <translation>ضمانت بیش از پس‌انداز · {amount}</translation>
        </message>
        <message>
            <source>Month chosen for twice · {amount}</source>
            <translation>ماه دو بار انتخاب شد · {amount}</translation>
        </message>
        <message>
            <source>More was paid on the loan than was owed. {extra} is now an advance of {name}.</source>
            <translation>بیش از بدهی برای وام پرداخت شد. {extra} اکنون پیش‌پرداخت {name} است.</translation>
        </message>
        <message>
            <source>{name} paid while the loan was written off. {extra} counts as recovered.</source>
            <translation>{name} هنگامی پرداخت که وام سوخت‌شده ثبت می‌شد. {extra} وصولی به شمار می‌آید.</translation>
        </message>
        <message>
            <source>The loan of {name} was changed on two laptops. The first change counts; the second is a proposal for the meeting.</source>
            <translation>وام {name} در دو لپ‌تاپ تغییر کرد. تغییر نخست معتبر است؛ دومی پیشنهادی برای جلسه است.</translation>
        </message>
        <message>
            <source>Was the loan of {name} handed over once or twice?</source>
            <translation>وام {name} یک بار تحویل شد یا دو بار؟</translation>
        </message>
        <message>
            <source>More given out than there was · {amount}</source>
            <translation>بیش از موجودی پرداخت شد · {amount}</translation>
        </message>
        <message>
            <source>Given out by one officer alone · {amount}</source>
            <translation>پرداخت به تنهایی یک مسئول · {amount}</translation>
        </message>
        <message>
            <source>Two laptops gave out more than there was. Where did the missing {extra} come from?</source>
            <translation>دو رایانه بیش از موجودی پول دادند. {extra} کمبود از کجا آمد؟</translation>
        </message>
        <message>
            <source>{name} got two loans on two laptops. The rule is one at a time.</source>
            <translation>{name} در دو لپ‌تاپ دو وام گرفت. قاعده یک وام در هر زمان است.</translation>
        </message>
        <message>
            <source>On two laptops {name} borrowed {extra} more than the rules allow.</source>
            <translation>در دو لپ‌تاپ {name} به اندازهٔ {extra} بیش از قواعد وام گرفت.</translation>
        </message>
        <message>
            <source>{name} stands for {extra} more than the own savings. Ask for another guarantor.</source>
            <translation>{name} به اندازهٔ {extra} بیش از پس‌انداز خود ضامن شده است. ضامن دیگری بخواهید.</translation>
        </message>
        <message>
            <source>Two laptops chose for the same month, the second one {name}. The first choice counts; what {name} received stays a loan of {extra}.</source>
            <translation>دو رایانه برای یک ماه انتخاب کردند، دومی {name} را. انتخاب نخست معتبر است؛ آنچه {name} گرفت وام {extra} می‌ماند.</translation>
        </message>
        <message>
            <source>{author} gave out {extra} alone. A turn had been paid out twice, so two had to agree, and no other officer has a PIN.</source>
            <translation>{author} به تنهایی {extra} پرداخت. یک نوبت دو بار پرداخت شده بود، پس باید دو نفر موافقت می‌کردند، و هیچ مسئول دیگری رمز ندارد.</translation>
        </message>
        <message>
            <source>It is right so</source>
            <translation>همین‌طور درست است</translation>
        </message>
        <message>
            <source>The first change counts</source>
            <translation>تغییر نخست معتبر است</translation>
        </message>
        <message>
            <source>The second change counts</source>
            <translation>تغییر دوم به حساب می‌آید</translation>
        </message>
        <message>
            <source>Both stay</source>
            <translation>هر دو می‌مانند</translation>
        </message>
        <message>
            <source>Once: the second never left the box</source>
            <translation>یک بار: دومی هرگز از صندوق بیرون نرفت</translation>
        </message>
        <message>
            <source>Twice: both are owed</source>
            <translation>دو بار: هر دو بدهی است</translation>
        </message>
        <message>
            <source>From the other bag of the box</source>
            <translation>از کیسهٔ دیگر صندوق</translation>
        </message>
        <message>
            <source>Own money of the officer, owed back</source>
            <translation>پول خود مسئول، باید به او پس داده شود</translation>
        </message>
        <message>
            <source>The money was not handed over</source>
            <translation>پول تحویل نشد</translation>
        </message>
        <message>
            <source>Let it stand</source>
            <translation>همین بماند</translation>
        </message>
        <message>
            <source>Keep the first change</source>
            <translation>تغییر نخست را نگه دار</translation>
        </message>
        <message>
            <source>Follow the second change</source>
            <translation>پیروی از تغییر دوم</translation>
        </message>
        <message>
            <source>Let both stand</source>
            <translation>هر دو بمانند</translation>
        </message>
        <message>
            <source>Count it once</source>
            <translation>یک بار بشمار</translation>
        </message>
        <message>
            <source>Count both</source>
            <translation>هر دو را بشمار</translation>
        </message>
        <message>
            <source>Take it from the other bag</source>
            <translation>از کیسهٔ دیگر بردار</translation>
        </message>
        <message>
            <source>Write it as owed back</source>
            <translation>به‌عنوان بدهی بنویس</translation>
        </message>
        <message>
            <source>Take the second entry back</source>
            <translation>ثبت دوم را پس بگیر</translation>
        </message>
        <message>
            <source>The second entry is taken back.</source>
            <translation>ثبت دوم پس گرفته شد.</translation>
        </message>
        <message>
            <source>It stands.</source>
            <translation>همین ماند.</translation>
        </message>
        <message>
            <source>The first change is kept.</source>
            <translation>تغییر نخست نگه داشته شد.</translation>
        </message>
        <message>
            <source>The second change is followed.</source>
            <translation>از تغییر دوم پیروی می‌شود.</translation>
        </message>
        <message>
            <source>Both stand.</source>
            <translation>هر دو ماندند.</translation>
        </message>
        <message>
            <source>Counted once.</source>
            <translation>یک بار شمرده شد.</translation>
        </message>
        <message>
            <source>Both are owed.</source>
            <translation>هر دو بدهی است.</translation>
        </message>
        <message>
            <source>Taken from the other bag.</source>
            <translation>از کیسهٔ دیگر برداشته شد.</translation>
        </message>
        <message>
            <source>Written as owed back.</source>
            <translation>به‌عنوان بدهی نوشته شد.</translation>
        </message>
        <message>
            <source>{name}: it stands</source>
            <translation>{name}: همین ماند</translation>
        </message>
        <message>
            <source>{name}: the first change</source>
            <translation>{name}: تغییر نخست</translation>
        </message>
        <message>
            <source>{name}: the second change</source>
            <translation>{name}: تغییر دوم</translation>
        </message>
        <message>
            <source>{name}: both stand</source>
            <translation>{name}: هر دو ماندند</translation>
        </message>
        <message>
            <source>{name}: one loan</source>
            <translation>{name}: یک وام</translation>
        </message>
        <message>
            <source>{name}: both loans</source>
            <translation>{name}: هر دو وام</translation>
        </message>
        <message>
            <source>{name}: from the other bag</source>
            <translation>{name}: از کیسهٔ دیگر</translation>
        </message>
        <message>
            <source>{name}: own money</source>
            <translation>{name}: پول شخصی</translation>
        </message>
        <message>
            <source>{name}: not handed over</source>
            <translation>{name}: تحویل نشد</translation>
        </message>
        <message>
            <source>A month billed on two laptops</source>
            <translation>صورت‌حساب یک ماه روی دو لپ‌تاپ</translation>
        </message>
        <message>
            <source>People changed beside the bill</source>
            <translation>ساکنان هم‌زمان با صورت‌حساب تغییر کردند</translation>
        </message>
        <message>
            <source>A cost of a month that was billed</source>
            <translation>هزینه‌ی ماهی که صورت‌حسابش صادر شده</translation>
        </message>
        <message>
            <source>A meter read twice</source>
            <translation>کنتوری که دو بار خوانده شد</translation>
        </message>
        <message>
            <source>A flat with two new owners</source>
            <translation>واحدی با دو مالک تازه</translation>
        </message>
        <message>
            <source>The month was billed on two laptops. The first bill counts. Take the second one back from whoever got it; what it asked beyond the first comes with the next bill.</source>
            <translation>صورت‌حساب این ماه روی دو لپ‌تاپ صادر شد. اولی معتبر است. دومی را از هر که گرفته پس بگیرید؛ آنچه بیش از اولی بود با صورت‌حساب بعدی می‌آید.</translation>
        </message>
        <message>
            <source>The bill did not know who lived in the flat. It stays as it is; the next bill gives every flat the difference.</source>
            <translation>صورت‌حساب نمی‌دانست چه کسی در واحد زندگی می‌کند. همان‌طور می‌ماند؛ صورت‌حساب بعدی تفاوت هر واحد را می‌آورد.</translation>
        </message>
        <message>
            <source>{author} wrote a cost for a month that was billed on another laptop. It comes with the next bill and keeps its month.</source>
            <translation>{author} هزینه‌ای برای ماهی نوشت که صورت‌حسابش روی لپ‌تاپ دیگری صادر شده بود. با صورت‌حساب بعدی می‌آید و ماه خودش را نگه می‌دارد.</translation>
        </message>
        <message>
            <source>A meter cannot run backwards. Which reading is right?</source>
            <translation>کنتور به عقب برنمی‌گردد. کدام قرائت درست است؟</translation>
        </message>
        <message>
            <source>The flat got two new owners. Who is in the papers of the house?</source>
            <translation>این واحد دو مالک تازه پیدا کرد. در اسناد ساختمان نام چه کسی است؟</translation>
        </message>
        <message>
            <source>The first is right</source>
            <translation>اولی درست است</translation>
        </message>
        <message>
            <source>The second is right</source>
            <translation>دومی درست است</translation>
        </message>
        <message>
            <source>Keep the first</source>
            <translation>اولی بماند</translation>
        </message>
        <message>
            <source>Keep the second</source>
            <translation>دومی بماند</translation>
        </message>
        <message>
            <source>The first is kept.</source>
            <translation>اولی ماند.</translation>
        </message>
        <message>
            <source>The second is kept.</source>
            <translation>دومی ماند.</translation>
        </message>
        <message>
            <source>{name}: the first</source>
            <translation>{name}: اولی</translation>
        </message>
        <message>
            <source>{name}: the second</source>
            <translation>{name}: دومی</translation>
        </message>
        <message>
            <source>Flat {label}</source>
            <translation>واحد {label}</translation>
        </message>
        <message>
            <source>Owner from {day}: {name}</source>
            <translation>مالک از {day}: {name}</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>هیچ‌کس</translation>
        </message>
        <message>
            <source>Tenant from {day}: {name}</source>
            <translation>مستأجر از {day}: {name}</translation>
        </message>
        <message>
            <source>People: {n}</source>
            <translation>نفرات: {n}</translation>
        </message>
        <message>
            <source>{value} on {day}</source>
            <translation>{value} در {day}</translation>
        </message>
        <message>
            <source>Month {month}, written {day}</source>
            <translation>ماه {month}، نوشته‌شده {day}</translation>
        </message>
        <message>
            <source>Turn paid out twice · {amount}</source>
            <translation>نوبت دو بار پرداخت شد · {amount}</translation>
        </message>
        <message>
            <source>Seat paid in two turns · {amount}</source>
            <translation>سهم در دو نوبت گرفت · {amount}</translation>
        </message>
        <message>
            <source>Seat handed on twice · {amount}</source>
            <translation>سهم دو بار واگذار شد · {amount}</translation>
        </message>
        <message>
            <source>Pot paid by another auction · {amount}</source>
            <translation>پول نوبت با مزایدهٔ دیگر پرداخت شد · {amount}</translation>
        </message>
        <message>
            <source>Seat sold by other prizes · {amount}</source>
            <translation>سهم با جایزه‌های دیگر فروخته شد · {amount}</translation>
        </message>
        <message>
            <source>Share-out paid twice · {amount}</source>
            <translation>تسهیم دو بار پرداخت شد · {amount}</translation>
        </message>
        <message>
            <source>Advance given back twice · {amount}</source>
            <translation>پیش‌پرداخت دو بار پس داده شده · {amount}</translation>
        </message>
        <message>
            <source>Own money taken out twice · {amount}</source>
            <translation>پول خود دو بار برداشت شد · {amount}</translation>
        </message>
        <message>
            <source>Paid out, and its payment taken back · {amount}</source>
            <translation>پرداخت شد، و دریافتی آن پس گرفته شد · {amount}</translation>
        </message>
        <message>
            <source>An investment taken back twice · {amount}</source>
            <translation>سرمایه‌گذاری دو بار پس گرفته شد · {amount}</translation>
        </message>
        <message>
            <source>Two laptops paid out the same turn. Who keeps the pot?</source>
            <translation>دو رایانه یک نوبت را پرداخته‌اند. پول نزد که بماند؟</translation>
        </message>
        <message>
            <source>{name} got the pot in two turns. A seat wins once in a round.</source>
            <translation>{name} در دو نوبت پول گرفته است. هر سهم در یک دور یک بار می‌برد.</translation>
        </message>
        <message>
            <source>The seat of {name} was handed on on two laptops. Which one holds?</source>
            <translation>سهم {name} در دو رایانه واگذار شده است. کدام درست است؟</translation>
        </message>
        <message>
            <source>{name} got the pot, but the auction that counts was held on another laptop.</source>
            <translation>{name} پول نوبت را گرفت، اما مزایدهٔ معتبر در رایانهٔ دیگری برگزار شد.</translation>
        </message>
        <message>
            <source>{name} bought a seat by other prizes than those before. Does it hold?</source>
            <translation>{name} سهمی را با جایزه‌هایی غیر از پیشینیان خرید. آیا معتبر است؟</translation>
        </message>
        <message>
            <source>{name} stands twice as having got the share-out. Was it handed over twice?</source>
            <translation>{name} دو بار به‌عنوان گیرندهٔ تسهیم نوشته شده است. آیا دو بار پرداخت شد؟</translation>
        </message>
        <message>
            <source>{name} stands twice as having got the advance back. Was it given twice?</source>
            <translation>برای {name} دو بار نوشته شده که پیش‌پرداخت را پس گرفته است. آیا دو بار داده شد؟</translation>
        </message>
        <message>
            <source>{name} took out more than was there, on two laptops. Was it paid twice?</source>
            <translation>{name} روی دو لپ‌تاپ بیش از موجودی برداشته است. دو بار پرداخت شد؟</translation>
        </message>
        <message>
            <source>{name} was paid out money whose payment another laptop took back.</source>
            <translation>به {name} پولی داده شد که دریافت آن در رایانهٔ دیگری پس گرفته شده است.</translation>
        </message>
        <message>
            <source>More came back of an investment than was in it, on two laptops. Did it?</source>
            <translation>روی دو رایانه، از یک سرمایه‌گذاری بیش از آنچه در آن بود برگشته است. آیا درست است؟</translation>
        </message>
        <message>
            <source>The second receiver owes it back</source>
            <translation>گیرندهٔ دوم بدهکار است</translation>
        </message>
        <message>
            <source>The first receiver owes it back</source>
            <translation>گیرندهٔ نخست بدهکار است</translation>
        </message>
        <message>
            <source>The receiver owes it back</source>
            <translation>گیرنده آن را بدهکار است</translation>
        </message>
        <message>
            <source>The second was never handed over</source>
            <translation>دومی هرگز داده نشد</translation>
        </message>
        <message>
            <source>The member owes what is missing</source>
            <translation>عضو کمبود را بدهکار است</translation>
        </message>
        <message>
            <source>The payment was made: I write it again</source>
            <translation>پول داده شده بود: دوباره می‌نویسم</translation>
        </message>
        <message>
            <source>No: it came once and was written twice</source>
            <translation>نه: یک بار آمد و دو بار نوشته شد</translation>
        </message>
        <message>
            <source>Yes: what is more was earned</source>
            <translation>بله: آنچه بیشتر است سود است</translation>
        </message>
        <message>
            <source>The first holds, the second is undone</source>
            <translation>نخستین درست است، دومی پس گرفته می‌شود</translation>
        </message>
        <message>
            <source>The second holds, the first is undone</source>
            <translation>دومی درست است، نخستین پس گرفته می‌شود</translation>
        </message>
        <message>
            <source>Write the second as owed</source>
            <translation>دومی را بدهی بنویس</translation>
        </message>
        <message>
            <source>Write the first as owed</source>
            <translation>نخستین را بدهی بنویس</translation>
        </message>
        <message>
            <source>Write it as owed</source>
            <translation>بدهی نوشته شود</translation>
        </message>
        <message>
            <source>Take the second back</source>
            <translation>دومی را پس بگیر</translation>
        </message>
        <message>
            <source>Leave both as they are</source>
            <translation>هر دو همان‌گونه بماند</translation>
        </message>
        <message>
            <source>Write it as earned</source>
            <translation>سود بنویس</translation>
        </message>
        <message>
            <source>The second receiver owes it back.</source>
            <translation>گیرندهٔ دوم بدهکار است.</translation>
        </message>
        <message>
            <source>The first receiver owes it back.</source>
            <translation>گیرندهٔ نخست بدهکار است.</translation>
        </message>
        <message>
            <source>The receiver owes it back.</source>
            <translation>گیرنده آن را بدهکار است.</translation>
        </message>
        <message>
            <source>The second is taken back.</source>
            <translation>دومی پس گرفته شد.</translation>
        </message>
        <message>
            <source>The member owes what is missing.</source>
            <translation>عضو کمبود را بدهکار است.</translation>
        </message>
        <message>
            <source>Both stay. Write the payment again.</source>
            <translation>هر دو می‌ماند. پرداخت را دوباره بنویسید.</translation>
        </message>
        <message>
            <source>Both came; what is more was earned.</source>
            <translation>هر دو آمد؛ آنچه بیشتر است سود است.</translation>
        </message>
        <message>
            <source>The first holds.</source>
            <translation>نخستین درست است.</translation>
        </message>
        <message>
            <source>The second holds.</source>
            <translation>دومی درست است.</translation>
        </message>
        <message>
            <source>{name}: owed back</source>
            <translation>{name}: باید برگرداند</translation>
        </message>
        <message>
            <source>{name}: the first is owed back</source>
            <translation>{name}: نخستین باید برگردد</translation>
        </message>
        <message>
            <source>{name}: the pot is owed back</source>
            <translation>{name}: پول نوبت را باید برگرداند</translation>
        </message>
        <message>
            <source>{name}: one pot</source>
            <translation>{name}: یک بار</translation>
        </message>
        <message>
            <source>{name}: the rest is owed</source>
            <translation>{name}: باقی‌مانده بدهی است</translation>
        </message>
        <message>
            <source>{name}: paid after all</source>
            <translation>{name}: پرداخت شده بود</translation>
        </message>
        <message>
            <source>Of the investment: once</source>
            <translation>از سرمایه‌گذاری: یک بار</translation>
        </message>
        <message>
            <source>Of the investment: both</source>
            <translation>از سرمایه‌گذاری: هر دو</translation>
        </message>
        <message>
            <source>{name}: the first holds</source>
            <translation>{name}: نخستین درست است</translation>
        </message>
        <message>
            <source>{name}: the second holds</source>
            <translation>{name}: دومی درست است</translation>
        </message>
        <message>
            <source>Two numbers to send money to were written for {name}. Ask {name} which is right. Until then {old} stays in force.</source>
            <translation>برای {name} دو شماره برای فرستادن پول نوشته شده است. از {name} بپرسید کدام درست است. تا آن زمان {old} معتبر می‌ماند.</translation>
        </message>
        <message>
            <source>Two numbers to send money to were written for {name}. Ask {name} which is right. Until then none is in force.</source>
            <translation>برای {name} دو شماره برای فرستادن پول نوشته شده است. از {name} بپرسید کدام درست است. تا آن زمان هیچ‌کدام معتبر نیست.</translation>
        </message>
        <message>
            <source>Two numbers for payouts</source>
            <translation>دو شماره برای پرداخت</translation>
        </message>
        <message>
            <source>One receipt number twice, meeting {no}</source>
            <translation>یک شمارهٔ رسید دو بار، نشست {no}</translation>
        </message>
        <message>
            <source>Two laptops wrote one receipt number on two payments. Both count. Look into the receipt book: which number was mistyped?</source>
            <translation>دو رایانه یک شمارهٔ رسید را برای دو پرداخت نوشته‌اند. هر دو حساب می‌شوند. دفتر رسید را ببینید: کدام شماره اشتباه نوشته شده است؟</translation>
        </message>
        <message>
            <source>Neither is right</source>
            <translation>هیچ‌کدام درست نیست</translation>
        </message>
        <message>
            <source>The number of the first</source>
            <translation>شمارهٔ اولی</translation>
        </message>
        <message>
            <source>The number of the second</source>
            <translation>شمارهٔ دومی</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>مثل پیش بماند</translation>
        </message>
        <message>
            <source>Take it off the first</source>
            <translation>از اولی برداشته شود</translation>
        </message>
        <message>
            <source>Take it off the second</source>
            <translation>از دومی برداشته شود</translation>
        </message>
        <message>
            <source>It stays as it was.</source>
            <translation>مثل پیش می‌ماند.</translation>
        </message>
        <message>
            <source>The second keeps the number.</source>
            <translation>شماره برای دومی می‌ماند.</translation>
        </message>
        <message>
            <source>The first keeps the number.</source>
            <translation>شماره برای اولی می‌ماند.</translation>
        </message>
        <message>
            <source>{name}: neither</source>
            <translation>{name}: هیچ‌کدام</translation>
        </message>
        <message>
            <source>The first number was mistyped</source>
            <translation>شمارهٔ اولی اشتباه بود</translation>
        </message>
        <message>
            <source>The second number was mistyped</source>
            <translation>شمارهٔ دومی اشتباه بود</translation>
        </message>
    </context>
    <context>
        <name>DecideScreen</name>
        <message>
            <source>To decide</source>
            <translation>برای تصمیم</translation>
        </message>
        <message>
            <source>Give the answer</source>
            <translation>پاسخ بدهید</translation>
        </message>
        <message>
            <source>Ask at the next meeting</source>
            <translation>در نشست بعد بپرسید</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>پرسش بعد</translation>
        </message>
        <message>
            <source>Question before</source>
            <translation>پرسش پیش</translation>
        </message>
        <message>
            <source>Nothing to decide. Good.</source>
            <translation>چیزی برای تصمیم نیست. خوب است.</translation>
        </message>
        <message>
            <source>When two laptops wrote different things, the question comes here.</source>
            <translation>وقتی دو رایانه دو چیز نوشته باشند، پرسش اینجا می‌آید.</translation>
        </message>
        <message>
            <source>The treasurer or the chair decides. You can ask the meeting.</source>
            <translation>خزانه‌دار یا رئیس تصمیم می‌گیرد. می‌توانید از نشست بپرسید.</translation>
        </message>
        <message>
            <source>This is above your limit: the chair's PIN is needed.</source>
            <translation>این بالاتر از حد شماست: رمز رئیس لازم است.</translation>
        </message>
        <message>
            <source>{name}: type your PIN, then Enter. Esc goes back.</source>
            <translation>{name}: رمزتان را بنویسید و Enter بزنید. Esc برمی‌گردد.</translation>
        </message>
        <message>
            <source>{name}: that was not your PIN. Once more, or Esc to go back.</source>
            <translation>{name}: این رمز شما نبود. دوباره، یا Esc برای برگشت.</translation>
        </message>
        <message>
            <source>Taken back. The question is open again.</source>
            <translation>برگردانده شد. پرسش دوباره باز است.</translation>
        </message>
    </context>
    <context>
        <name>ListPanel</name>
        <message>
            <source>Nothing is ever thrown away. The line you do not keep is crossed out and stays in the history.</source>
            <translation>هیچ چیز دور ریخته نمی‌شود. سطری که نگه نمی‌دارید خط می‌خورد و در تاریخچه می‌ماند.</translation>
        </message>
        <message>
            <source>Written differently</source>
            <translation>دوگونه نوشته‌شده</translation>
        </message>
        <message>
            <source>For the next meeting</source>
            <translation>برای نشست بعد</translation>
        </message>
        <message>
            <source>Settled by you</source>
            <translation>تصمیم شما</translation>
        </message>
        <message>
            <source>Settled by others</source>
            <translation>تصمیم دیگران</translation>
        </message>
        <message>
            <source>For a second officer</source>
            <translation>برای مسئول دوم</translation>
        </message>
        <message>
            <source>Asked of a second officer</source>
            <translation>پرسیده‌شده از مسئول دوم</translation>
        </message>
        <message>
            <source>Settled by Daftari</source>
            <translation>حل‌شده با دفتری</translation>
        </message>
        <message>
            <source>joined, nothing to decide</source>
            <translation>پیوست، چیزی برای تصمیم نیست</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>برگردان</translation>
        </message>
    </context>
    <context>
        <name>SecondPanel</name>
        <message>
            <source>{name} asked on {laptop}. Your group wants the word of two officers.</source>
            <translation>{name} روی {laptop} پرسید. گروه شما حرف دو مسئول را می‌خواهد.</translation>
        </message>
        <message>
            <source>Until then it counts on no laptop.</source>
            <translation>تا آن زمان روی هیچ لپ‌تاپی به حساب نمی‌آید.</translation>
        </message>
        <message>
            <source>Until then it counts on no laptop. What is refused never counts; it can be asked again.</source>
            <translation>تا آن زمان روی هیچ لپ‌تاپی به حساب نمی‌آید. آنچه رد شود هرگز به حساب نمی‌آید؛ می‌توان دوباره پرسید.</translation>
        </message>
    </context>
    <context>
        <name>SlimChoice</name>
        <message>
            <source>Suggested</source>
            <translation>پیشنهاد</translation>
        </message>
    </context>
    <context>
        <name>SlipCard</name>
        <message>
            <source>no</source>
            <translation>نه</translation>
        </message>
        <message>
            <source>Receipt printed</source>
            <translation>رسید چاپ شد</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>نقد</translation>
        </message>
        <message>
            <source>Phone or bank</source>
            <translation>تلفن یا بانک</translation>
        </message>
        <message>
            <source>Crossed out</source>
            <translation>خط‌خورده</translation>
        </message>
        <message>
            <source>This laptop cannot read the number</source>
            <translation>این رایانه نمی‌تواند شماره را بخواند</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>شماره</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>کد</translation>
        </message>
        <message>
            <source>Receipt number</source>
            <translation>شمارهٔ رسید</translation>
        </message>
    </context>
</TS>
