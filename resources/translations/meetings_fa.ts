<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
    <context>
        <name>CorrectionsTable</name>
        <message>
            <source>Time</source>
            <translation>ساعت</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>چرا</translation>
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
    </context>
    <context>
        <name>DisputeBox</name>
        <message>
            <source>How it was settled</source>
            <translation>چگونه حل شد</translation>
        </message>
        <message>
            <source>What {name} says</source>
            <translation>{name} چه می‌گوید</translation>
        </message>
    </context>
    <context>
        <name>MeetingPage</name>
        <message>
            <source>here</source>
            <translation>حاضر</translation>
        </message>
        <message>
            <source>late</source>
            <translation>دیر آمده</translation>
        </message>
        <message>
            <source>somebody came instead</source>
            <translation>با نماینده</translation>
        </message>
        <message>
            <source>apology</source>
            <translation>عذر</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>غایب</translation>
        </message>
        <message>
            <source>not called</source>
            <translation>خوانده نشده</translation>
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
            <source>From the advance</source>
            <translation>از پیش‌پرداخت</translation>
        </message>
        <message>
            <source>Came before</source>
            <translation>پیش‌تر آمد</translation>
        </message>
    </context>
    <context>
        <name>MeetingPageScreen</name>
        <message>
            <source>Meeting {no}, {day}</source>
            <translation>نشست {no}، {day}</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>نشست‌ها</translation>
        </message>
        <message>
            <source>Print the meeting page</source>
            <translation>چاپ برگهٔ نشست</translation>
        </message>
        <message>
            <source>Receipt of the line</source>
            <translation>رسید این سطر</translation>
        </message>
        <message>
            <source>Not agreed, or settled</source>
            <translation>اعتراض، یا حل شد</translation>
        </message>
        <message>
            <source>Demand and collection</source>
            <translation>طلب و وصول</translation>
        </message>
        <message>
            <source>Meeting before</source>
            <translation>نشست پیشین</translation>
        </message>
        <message>
            <source>Meeting after</source>
            <translation>نشست پسین</translation>
        </message>
        <message>
            <source>All meetings</source>
            <translation>همهٔ نشست‌ها</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>سطرها</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>حضور</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>صورت‌جلسه</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>امضاها</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>اصلاح‌ها</translation>
        </message>
        <message>
            <source>This page is signed and locked. Put right a mistake with a new line.</source>
            <translation>این برگه امضا و قفل شده. اشتباه را با سطر تازه درست کنید.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>چاپ</translation>
        </message>
        <message>
            <source>Receipt of {name}</source>
            <translation>رسید {name}</translation>
        </message>
    </context>
    <context>
        <name>MeetingStates</name>
        <message>
            <source>Planned</source>
            <translation>برنامه‌ریزی‌شده</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>در حال گشایش</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>باز</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>درنگ</translation>
        </message>
        <message>
            <source>Counting</source>
            <translation>شمارش</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>امضا</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>بسته</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>اصلاح‌شده</translation>
        </message>
    </context>
    <context>
        <name>MeetingsScreen</name>
        <message>
            <source>Meetings</source>
            <translation>نشست‌ها</translation>
        </message>
        <message>
            <source>Open the meeting</source>
            <translation>گشودن نشست</translation>
        </message>
        <message>
            <source>Plan the next</source>
            <translation>برنامهٔ بعدی</translation>
        </message>
        <message>
            <source>Share out</source>
            <translation>تسهیم</translation>
        </message>
        <message>
            <source>Balance sheet</source>
            <translation>ترازنامه</translation>
        </message>
        <message>
            <source>Print the meeting page</source>
            <translation>چاپ برگهٔ نشست</translation>
        </message>
        <message>
            <source>No meeting yet</source>
            <translation>هنوز نشستی نیست</translation>
        </message>
        <message>
            <source>Write the first meeting date; members see it on their receipts.</source>
            <translation>تاریخ نخستین نشست را بنویسید؛ اعضا آن را روی رسید می‌بینند.</translation>
        </message>
        <message>
            <source>Write the date</source>
            <translation>ثبت تاریخ</translation>
        </message>
        <message>
            <source>Two meetings are written for {day}.</source>
            <translation>برای {day} دو نشست ثبت شده.</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>برای تصمیم</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>دوباره</translation>
        </message>
    </context>
    <context>
        <name>MeetingsTable</name>
        <message>
            <source>No.</source>
            <translation>ش</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>تاریخ</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>حاضر</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>دریافت‌شده</translation>
        </message>
        <message>
            <source>Lent</source>
            <translation>وام داده‌شده</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>پرداخت‌شده</translation>
        </message>
        <message>
            <source>Box closed</source>
            <translation>صندوق پایان</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>تفاوت</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>امضا</translation>
        </message>
    </context>
    <context>
        <name>PaymentsTable</name>
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
            <source>Loan</source>
            <translation>وام</translation>
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
            <source>Total</source>
            <translation>جمع</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>روش</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>برای تصمیم</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>برگشت خورده</translation>
        </message>
        <message>
            <source>Not agreed</source>
            <translation>اعتراض دارد</translation>
        </message>
        <message>
            <source>Loan to {name}</source>
            <translation>وام به {name}</translation>
        </message>
        <message>
            <source>Turn to {name}</source>
            <translation>نوبت {name}</translation>
        </message>
        <message>
            <source>Brought for a seat: {name}</source>
            <translation>آورده برای سهم: {name}</translation>
        </message>
        <message>
            <source>Debt paid by {name}</source>
            <translation>{name} بدهی را پرداخت</translation>
        </message>
        <message>
            <source>Help to {name}</source>
            <translation>کمک به {name}</translation>
        </message>
        <message>
            <source>Share-out to {name}</source>
            <translation>تسهیم به {name}</translation>
        </message>
        <message>
            <source>Shares given back to {name}</source>
            <translation>بازگشت سهم به {name}</translation>
        </message>
        <message>
            <source>Savings given back to {name}</source>
            <translation>پس‌انداز به {name} برگشت</translation>
        </message>
        <message>
            <source>Advance back to {name}</source>
            <translation>بازگشت پیش‌پرداخت به {name}</translation>
        </message>
        <message>
            <source>Dividend to {name}</source>
            <translation>سود سهام به {name}</translation>
        </message>
        <message>
            <source>{name} leaves the group</source>
            <translation>{name} گروه را ترک می‌کند</translation>
        </message>
        <message>
            <source>Loan to the group</source>
            <translation>وام به گروه</translation>
        </message>
        <message>
            <source>Deposit of {name}</source>
            <translation>ودیعهٔ {name}</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>هزینه</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>جابه‌جا شده</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>دریافت‌شده</translation>
        </message>
    </context>
    <context>
        <name>PlanForm</name>
        <message>
            <source>Day</source>
            <translation>روز</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>ساعت</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>جا</translation>
        </message>
        <message>
            <source>Write the date</source>
            <translation>ثبت تاریخ</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>اکنون نه</translation>
        </message>
        <message>
            <source>When is meeting {no}?</source>
            <translation>نشست {no} کی است؟</translation>
        </message>
        <message>
            <source>This is not a day: type it like {example}.</source>
            <translation>این روز نیست: مانند {example} بنویسید.</translation>
        </message>
        <message>
            <source>This is not a time: type it like {example}.</source>
            <translation>این ساعت نیست: مانند {example} بنویسید.</translation>
        </message>
    </context>
    <context>
        <name>RollTable</name>
        <message>
            <source>No.</source>
            <translation>ش</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Roll call</source>
            <translation>حضور و غیاب</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>ساعت</translation>
        </message>
        <message>
            <source>left at {time}</source>
            <translation>{time} رفت</translation>
        </message>
    </context>
    <context>
        <name>SignaturesTable</name>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>سمت</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>امضا</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>امضا نشده</translation>
        </message>
        <message>
            <source>signed at {time}</source>
            <translation>امضا در {time}</translation>
        </message>
    </context>
    <context>
        <name>SummaryCard</name>
        <message>
            <source>Here</source>
            <translation>حاضر</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>دریافت‌شده</translation>
        </message>
        <message>
            <source>Lent</source>
            <translation>وام داده‌شده</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>پرداخت‌شده</translation>
        </message>
        <message>
            <source>Box</source>
            <translation>صندوق</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>تفاوت</translation>
        </message>
    </context>
</TS>
