<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
    <context>
        <name>ClosingCard</name>
        <message>
            <source>Closes it on {day}</source>
            <translation>تسویه در {day}</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>اصل</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>کارمزد</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>هزینه</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>جریمه</translation>
        </message>
        <message>
            <source>{amount} of interest is forgiven when it is paid off now.</source>
            <translation>اگر اکنون تسویه شود {amount} کارمزد بخشیده می‌شود.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>چه باید کرد</translation>
        </message>
    </context>
    <context>
        <name>CostCard</name>
        <message numerus="yes">
            <source>%Ln payments</source>
            <translation>
                <numerusform>%Ln قسط</numerusform>
            </translation>
        </message>
        <message>
            <source>What it would mean</source>
            <translation>نتیجه</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>پرداختی</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>هزینه</translation>
        </message>
        <message>
            <source>To pay back</source>
            <translation>بازپرداخت</translation>
        </message>
        <message>
            <source>Costs in all</source>
            <translation>هزینهٔ کل</translation>
        </message>
        <message>
            <source>Costs in a year</source>
            <translation>هزینهٔ سالانه</translation>
        </message>
        <message>
            <source>Interest is charged at every meeting on what is left then.</source>
            <translation>کارمزد هر نشست از ماندهٔ همان روز گرفته می‌شود.</translation>
        </message>
        <message>
            <source>Type an amount and the number of payments.</source>
            <translation>مبلغ و شمار قسط‌ها را بنویسید.</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>سررسید</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>اصل</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>کارمزد</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>پرداختنی</translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message>
            <source>Pay it off</source>
            <translation>تسویه</translation>
        </message>
        <message>
            <source>Pay ahead</source>
            <translation>پیش‌پرداخت</translation>
        </message>
        <message>
            <source>Agree anew</source>
            <translation>توافق تازه</translation>
        </message>
        <message>
            <source>Hand over the rest</source>
            <translation>پرداخت باقی وام</translation>
        </message>
        <message>
            <source>More money</source>
            <translation>پول بیشتر</translation>
        </message>
        <message>
            <source>Lend it again</source>
            <translation>تمدید وام</translation>
        </message>
        <message>
            <source>From own savings</source>
            <translation>از پس‌انداز خود</translation>
        </message>
        <message>
            <source>A guarantor pays</source>
            <translation>پرداخت ضامن</translation>
        </message>
        <message>
            <source>Pay the guarantor back</source>
            <translation>پس‌دادن به ضامن</translation>
        </message>
        <message>
            <source>Another guarantor</source>
            <translation>ضامن دیگر</translation>
        </message>
        <message>
            <source>Forgive interest</source>
            <translation>بخشیدن کارمزد</translation>
        </message>
        <message>
            <source>Write off</source>
            <translation>سوخت کردن</translation>
        </message>
        <message>
            <source>Money came after all</source>
            <translation>وصول پس از سوخت</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Payments from now on</source>
            <translation>قسط‌ها از این پس</translation>
        </message>
        <message>
            <source>First payment on</source>
            <translation>نخستین قسط در</translation>
        </message>
        <message>
            <source>Payment dates without principal</source>
            <translation>سررسیدهای بدون اصل</translation>
        </message>
        <message>
            <source>Interest of that time</source>
            <translation>سود آن مدت</translation>
        </message>
        <message>
            <source>New interest rate, in percent</source>
            <translation>نرخ سود تازه، به درصد</translation>
        </message>
        <message>
            <source>The member agrees by</source>
            <translation>رضایت عضو با</translation>
        </message>
        <message>
            <source>Who paid for the borrower</source>
            <translation>چه کسی به‌جای وام‌گیرنده پرداخت</translation>
        </message>
        <message>
            <source>Who stands for it instead</source>
            <translation>چه کسی به‌جای او ضامن می‌شود</translation>
        </message>
        <message>
            <source>The new guarantor signs by</source>
            <translation>امضای ضامن تازه با</translation>
        </message>
        <message>
            <source>The vote allows it all the same</source>
            <translation>رأی با این همه اجازه می‌دهد</translation>
        </message>
        <message>
            <source>Interest forgiven</source>
            <translation>کارمزد بخشیده</translation>
        </message>
        <message>
            <source>Penalty forgiven</source>
            <translation>جریمهٔ بخشیده</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>چه تغییر می‌کند</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>روش پرداخت</translation>
        </message>
        <message>
            <source>Code of the message</source>
            <translation>کد پیام</translation>
        </message>
        <message>
            <source>Paid out in</source>
            <translation>پرداخت با</translation>
        </message>
        <message>
            <source>Taken from</source>
            <translation>برداشت از</translation>
        </message>
        <message>
            <source>Paid from</source>
            <translation>پرداخت از</translation>
        </message>
        <message>
            <source>Guarantor</source>
            <translation>ضامن</translation>
        </message>
        <message>
            <source>The borrower owes it to the guarantor</source>
            <translation>وام‌گیرنده به ضامن بدهکار است</translation>
        </message>
        <message>
            <source>Arrears become principal</source>
            <translation>بدهی به اصل افزوده شود</translation>
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
        <message>
            <source>Smaller payments, same dates</source>
            <translation>قسط کوچک‌تر، همان تاریخ‌ها</translation>
        </message>
        <message>
            <source>Same payments, ends earlier</source>
            <translation>همان قسط، پایان زودتر</translation>
        </message>
        <message>
            <source>The next payments are paid</source>
            <translation>قسط‌های بعد پرداخت می‌شود</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>نقد</translation>
        </message>
        <message>
            <source>M-Pesa</source>
            <translation>ام‌پسا</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>بانک</translation>
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
            <source>Money paid in advance</source>
            <translation>پیش‌پرداخت</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>رمز</translation>
        </message>
        <message>
            <source>Signature on paper</source>
            <translation>امضا روی کاغذ</translation>
        </message>
        <message>
            <source>Not asked: the group decides</source>
            <translation>بدون پرسش: گروه تصمیم می‌گیرد</translation>
        </message>
        <message>
            <source>Nobody: it is not needed any more</source>
            <translation>هیچ‌کس: دیگر لازم نیست</translation>
        </message>
        <message>
            <source>is paid meanwhile</source>
            <translation>در این میان پرداخت می‌شود</translation>
        </message>
        <message>
            <source>is paid afterwards</source>
            <translation>پس از آن پرداخت می‌شود</translation>
        </message>
        <message>
            <source>becomes principal</source>
            <translation>به اصل افزوده می‌شود</translation>
        </message>
        <message>
            <source>is not asked</source>
            <translation>خواسته نمی‌شود</translation>
        </message>
        <message>
            <source>as agreed</source>
            <translation>مانند قرار</translation>
        </message>
        <message>
            <source>as many as are left</source>
            <translation>به شمار مانده</translation>
        </message>
        <message>
            <source>none</source>
            <translation>هیچ</translation>
        </message>
        <message>
            <source>own PIN</source>
            <translation>رمز خودش</translation>
        </message>
        <message>
            <source>Chairperson’s PIN</source>
            <translation>رمز رئیس</translation>
        </message>
        <message>
            <source>Key holder’s PIN</source>
            <translation>رمز کلیددار</translation>
        </message>
    </context>
    <context>
        <name>FormCard</name>
        <message>
            <source>Change the request</source>
            <translation>تغییر درخواست</translation>
        </message>
        <message>
            <source>Write the request</source>
            <translation>ثبت درخواست</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>For</source>
            <translation>برای</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>آزاد</translation>
        </message>
        <message>
            <source>To sign</source>
            <translation>امضا</translation>
        </message>
        <message>
            <source>Too much</source>
            <translation>بیش از حد</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>ضامن</translation>
        </message>
        <message>
            <source>Who asks</source>
            <translation>چه کسی</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>چقدر</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>قسط‌ها</translation>
        </message>
        <message>
            <source>Kind of loan</source>
            <translation>نوع وام</translation>
        </message>
        <message>
            <source>First payment on</source>
            <translation>نخستین قسط در</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>برای چه</translation>
        </message>
        <message>
            <source>Handed over first</source>
            <translation>پرداخت نخست</translation>
        </message>
        <message>
            <source>the next one</source>
            <translation>بعدی</translation>
        </message>
        <message>
            <source>all of it</source>
            <translation>همه</translation>
        </message>
        <message>
            <source>Who stands for it</source>
            <translation>چه کسی ضامن است</translation>
        </message>
        <message>
            <source>Nobody: only reckon</source>
            <translation>هیچ‌کس: تنها محاسبه</translation>
        </message>
        <message>
            <source>A member</source>
            <translation>یک عضو</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>افزودن</translation>
        </message>
        <message>
            <source>Not wanted any more</source>
            <translation>دیگر نمی‌خواهد</translation>
        </message>
    </context>
    <context>
        <name>HeadCard</name>
        <message>
            <source>Given on {day}</source>
            <translation>داده‌شده در {day}</translation>
        </message>
        <message>
            <source>Still to pay</source>
            <translation>مانده</translation>
        </message>
        <message>
            <source>{paid} of {whole} principal paid back</source>
            <translation>{paid} از {whole} اصل پرداخت شده</translation>
        </message>
        <message>
            <source>Stand for it</source>
            <translation>ضامن‌ها</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>هیچ‌کس</translation>
        </message>
        <message>
            <source>The member</source>
            <translation>عضو</translation>
        </message>
        <message>
            <source>Borrowed</source>
            <translation>وام</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>پرداختی</translation>
        </message>
        <message>
            <source>Added later</source>
            <translation>افزوده</translation>
        </message>
        <message>
            <source>Interest at first</source>
            <translation>کارمزد آغاز</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>هزینه</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>سوخت‌شده</translation>
        </message>
        <message>
            <source>Came after all</source>
            <translation>بازیافته</translation>
        </message>
    </context>
    <context>
        <name>HistoryTable</name>
        <message>
            <source>Date</source>
            <translation>تاریخ</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>نشست</translation>
        </message>
        <message>
            <source>What</source>
            <translation>چه</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>اصل</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>کارمزد</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>جریمه</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>هزینه</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>جمع</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>داده شد</translation>
        </message>
    </context>
    <context>
        <name>LoanScreen</name>
        <message>
            <source>Loan</source>
            <translation>وام</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>وام‌ها</translation>
        </message>
        <message>
            <source>Loan agreement</source>
            <translation>قرارداد وام</translation>
        </message>
        <message>
            <source>The member</source>
            <translation>عضو</translation>
        </message>
        <message>
            <source>Next sheet</source>
            <translation>برگهٔ بعد</translation>
        </message>
        <message>
            <source>Repayment card</source>
            <translation>کارت بازپرداخت</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>بازگرداندن</translation>
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
            <source>Schedule</source>
            <translation>قسط‌ها</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>رویدادها</translation>
        </message>
        <message>
            <source>Agreed schedules</source>
            <translation>توافق‌ها</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>بازگردانده شد</translation>
        </message>
        <message>
            <source>This is written in an open meeting.</source>
            <translation>این در نشست باز نوشته می‌شود.</translation>
        </message>
    </context>
    <context>
        <name>LoanTable</name>
        <message>
            <source>Member</source>
            <translation>عضو</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>تاریخ درخواست</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>قسط‌ها</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>برای چه</translation>
        </message>
        <message>
            <source>Stand for it</source>
            <translation>ضامن‌ها</translation>
        </message>
        <message>
            <source>{there} of {wanted}</source>
            <translation>{there} از {wanted}</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>بعدی</translation>
        </message>
        <message>
            <source>Late since</source>
            <translation>دیرکرد از</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>تاریخ بستن</translation>
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
            <source>Paid back</source>
            <translation>بازپرداخت</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>مانده</translation>
        </message>
    </context>
    <context>
        <name>Loans</name>
        <message>
            <source>{amount} late</source>
            <translation>{amount} دیرکرد</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>سوخت‌شده</translation>
        </message>
        <message>
            <source>Paid back</source>
            <translation>بازپرداخت</translation>
        </message>
        <message>
            <source>Agreed anew</source>
            <translation>توافق تازه</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>جاری</translation>
        </message>
        <message>
            <source>Repaid</source>
            <translation>بازپرداخت</translation>
        </message>
        <message>
            <source>Out of own savings</source>
            <translation>از پس‌انداز خود</translation>
        </message>
        <message>
            <source>Paid by a guarantor</source>
            <translation>پرداخت ضامن</translation>
        </message>
        <message>
            <source>Charge of the meeting</source>
            <translation>هزینهٔ نشست</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>جریمه</translation>
        </message>
        <message>
            <source>Forgiven</source>
            <translation>بخشیده</translation>
        </message>
        <message>
            <source>Came after all</source>
            <translation>بازیافته</translation>
        </message>
        <message>
            <source>Other entry</source>
            <translation>ثبت دیگر</translation>
        </message>
        <message>
            <source>When it was given</source>
            <translation>هنگام پرداخت</translation>
        </message>
        <message>
            <source>Other dates</source>
            <translation>تاریخ‌های دیگر</translation>
        </message>
        <message>
            <source>Longer</source>
            <translation>طولانی‌تر</translation>
        </message>
        <message>
            <source>A pause</source>
            <translation>وقفه</translation>
        </message>
        <message>
            <source>Another rate</source>
            <translation>نرخ دیگر</translation>
        </message>
        <message>
            <source>Arrears became principal</source>
            <translation>بدهی به اصل افزوده شد</translation>
        </message>
        <message>
            <source>Paid ahead</source>
            <translation>پیش‌پرداخت</translation>
        </message>
        <message>
            <source>The next part came</source>
            <translation>بخش بعدی پرداخت شد</translation>
        </message>
        <message>
            <source>More money</source>
            <translation>پول بیشتر</translation>
        </message>
        <message>
            <source>Lent again</source>
            <translation>تمدید شد</translation>
        </message>
        <message>
            <source>Paid off</source>
            <translation>تسویه</translation>
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
    </context>
    <context>
        <name>LoansPage</name>
        <message>
            <source>Loans</source>
            <translation>وام‌ها</translation>
        </message>
        <message>
            <source>Loans of the group</source>
            <translation>وام‌های گروه</translation>
        </message>
        <message>
            <source>Open the loan</source>
            <translation>باز کردن وام</translation>
        </message>
        <message>
            <source>Somebody asks</source>
            <translation>درخواست تازه</translation>
        </message>
        <message>
            <source>Find a name</source>
            <translation>یافتن نام</translation>
        </message>
        <message>
            <source>Next list</source>
            <translation>فهرست بعد</translation>
        </message>
        <message>
            <source>What is late</source>
            <translation>دیرکردها</translation>
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
            <source>New request</source>
            <translation>درخواست تازه</translation>
        </message>
        <message>
            <source>No loans yet</source>
            <translation>هنوز وامی نیست</translation>
        </message>
        <message>
            <source>A member asks, others stand for it, the meeting decides.</source>
            <translation>عضو درخواست می‌کند، دیگران ضامن می‌شوند، نشست تصمیم می‌گیرد.</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>درخواست‌ها</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>جاری</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>دیرکرده</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>بسته</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>دوباره</translation>
        </message>
        <message>
            <source>Nobody of this name has a loan here.</source>
            <translation>کسی با این نام اینجا وام ندارد.</translation>
        </message>
        <message>
            <source>Nobody asks for a loan now.</source>
            <translation>اکنون کسی وام نمی‌خواهد.</translation>
        </message>
        <message>
            <source>No loan is running in time.</source>
            <translation>وام جاری بی‌دیرکرد نیست.</translation>
        </message>
        <message>
            <source>No loan is late.</source>
            <translation>هیچ وامی دیر نشده.</translation>
        </message>
        <message>
            <source>No loan is closed yet.</source>
            <translation>هنوز وامی بسته نشده.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests</source>
            <translation>
                <numerusform>%Ln درخواست</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln loans</source>
            <translation>
                <numerusform>%Ln وام</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>Now</source>
            <translation>اکنون</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>پس از آن</translation>
        </message>
        <message>
            <source>Still to pay</source>
            <translation>مانده</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>اصل</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>کارمزد</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>جریمه</translation>
        </message>
        <message>
            <source>Cost of the loan in all</source>
            <translation>هزینهٔ وام روی هم</translation>
        </message>
        <message>
            <source>Payments left</source>
            <translation>قسط‌های مانده</translation>
        </message>
        <message>
            <source>Next payment</source>
            <translation>قسط بعد</translation>
        </message>
        <message>
            <source>Last payment on</source>
            <translation>آخرین قسط</translation>
        </message>
    </context>
    <context>
        <name>OutlookPart</name>
        <message>
            <source>Cash of the next meetings</source>
            <translation>نقدینگی نشست‌های آینده</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>نشست</translation>
        </message>
        <message>
            <source>Comes in</source>
            <translation>ورودی</translation>
        </message>
        <message>
            <source>Goes out</source>
            <translation>خروجی</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>مانده</translation>
        </message>
        <message>
            <source>As it came so far: {dues} of contributions, {loans} of loan payments.</source>
            <translation>مانند گذشته: {dues} از حق عضویت‌ها و {loans} از قسط‌های وام.</translation>
        </message>
        <message>
            <source>If we lend this, the payout of {day} is short by {amount}.</source>
            <translation>اگر این وام را بدهیم، پرداخت {day} به اندازهٔ {amount} کم می‌آورد.</translation>
        </message>
        <message>
            <source>Without this loan already, the payout of {day} is short by {amount}.</source>
            <translation>بی این وام هم پرداخت {day} به اندازهٔ {amount} کم دارد.</translation>
        </message>
    </context>
    <context>
        <name>Plans</name>
        <message>
            <source>Now due on</source>
            <translation>سررسید اکنون</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>پرداختنی</translation>
        </message>
        <message>
            <source>Then due on</source>
            <translation>سررسید تازه</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>اصل</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>کارمزد</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>بی‌درنگ</translation>
        </message>
    </context>
    <context>
        <name>RequestScreen</name>
        <message>
            <source>Request for a loan</source>
            <translation>درخواست وام</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>وام‌ها</translation>
        </message>
        <message>
            <source>Next box</source>
            <translation>خانهٔ بعد</translation>
        </message>
        <message>
            <source>Write the request</source>
            <translation>ثبت درخواست</translation>
        </message>
        <message>
            <source>Guarantor</source>
            <translation>ضامن</translation>
        </message>
        <message>
            <source>Leave out the guarantor</source>
            <translation>حذف ضامن</translation>
        </message>
        <message>
            <source>The guarantor has signed</source>
            <translation>ضامن امضا کرد</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>بازگرداندن</translation>
        </message>
        <message>
            <source>All loans</source>
            <translation>همهٔ وام‌ها</translation>
        </message>
        <message>
            <source>Only the officers write requests</source>
            <translation>درخواست را فقط مسئولان می‌نویسند</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>این برگه را خزانه‌دار، رئیس یا دبیر باز می‌کند.</translation>
        </message>
        <message>
            <source>The request is written</source>
            <translation>درخواست ثبت شد</translation>
        </message>
        <message>
            <source>The guarantor stands for it</source>
            <translation>ضامن پذیرفت</translation>
        </message>
        <message>
            <source>The request is withdrawn</source>
            <translation>درخواست پس گرفته شد</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>بازگردانده شد</translation>
        </message>
    </context>
    <context>
        <name>SaysCard</name>
        <message>
            <source>Our rules</source>
            <translation>قرارهای ما</translation>
        </message>
        <message>
            <source>Money we can lend today</source>
            <translation>پول قابل وام امروز</translation>
        </message>
        <message>
            <source>This loan</source>
            <translation>این وام</translation>
        </message>
        <message>
            <source>The money is short by {amount}.</source>
            <translation>پول {amount} کم است.</translation>
        </message>
        <message>
            <source>If we lend this, what is promised next is short by {amount}.</source>
            <translation>با این وام، برای وعدهٔ بعدی {amount} کم می‌آید.</translation>
        </message>
    </context>
    <context>
        <name>ScheduleTable</name>
        <message>
            <source>Due on</source>
            <translation>سررسید</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>اصل</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>کارمزد</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>جریمه</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>پرداختنی</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>مانده</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments</source>
            <translation>
                <numerusform>%Ln قسط</numerusform>
            </translation>
        </message>
        <message>
            <source>At once</source>
            <translation>بی‌درنگ</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>پرداخته</translation>
        </message>
        <message>
            <source>{amount} late</source>
            <translation>{amount} دیرکرد</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>امروز</translation>
        </message>
    </context>
    <context>
        <name>VersionsTable</name>
        <message>
            <source>No.</source>
            <translation>ردیف</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>تاریخ توافق</translation>
        </message>
        <message>
            <source>What</source>
            <translation>چه</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>چرا</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>قسط‌ها</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>جمع</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>پایان</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>پیشنهاد</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>جاری</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>جایگزین‌شده</translation>
        </message>
    </context>
</TS>
