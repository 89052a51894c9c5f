<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
    <context>
        <name>PayCard</name>
        <message>
            <source>Cash</source>
            <translation>نقد</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>تلفن همراه</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>بانک</translation>
        </message>
        <message>
            <source>The own PIN says that the money was counted and is right.</source>
            <translation>رمز خود عضو می‌گوید که پول شمرده شده و درست است.</translation>
        </message>
        <message>
            <source>Thumb on the sheet</source>
            <translation>اثر انگشت روی برگه</translation>
        </message>
        <message>
            <source>Everybody has the own part</source>
            <translation>همه بخش خود را دارند</translation>
        </message>
        <message numerus="yes">
            <source>%Ln still to come forward: {minor}</source>
            <translation>
                <numerusform>%Ln نفر دیگر مانده‌اند: {minor}</numerusform>
            </translation>
        </message>
        <message>
            <source>Parts are handed over in an open meeting.</source>
            <translation>بخش‌ها در نشست باز پرداخت می‌شوند.</translation>
        </message>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>این رمز نادرست است. %Ln بار دیگر می‌توانید.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PoolDeeds</name>
        <message>
            <source>Give shares back</source>
            <translation>بازگرداندن سهم</translation>
        </message>
        <message>
            <source>Give savings back</source>
            <translation>پس دادن پس‌انداز</translation>
        </message>
        <message>
            <source>Give an advance back</source>
            <translation>پس دادن پیش‌پرداخت</translation>
        </message>
        <message>
            <source>A member leaves</source>
            <translation>عضوی می‌رود</translation>
        </message>
        <message>
            <source>Agree on a dividend</source>
            <translation>توافق بر سود سهام</translation>
        </message>
        <message>
            <source>Hand over a dividend</source>
            <translation>پرداخت سود سهام</translation>
        </message>
        <message>
            <source>Interest on savings</source>
            <translation>سود پس‌انداز</translation>
        </message>
        <message>
            <source>A loan to the group</source>
            <translation>وام به گروه</translation>
        </message>
        <message>
            <source>Pay the lender</source>
            <translation>پرداخت به وام‌دهنده</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>عضو</translation>
        </message>
        <message>
            <source>Lender</source>
            <translation>وام‌دهنده</translation>
        </message>
        <message>
            <source>Number of shares</source>
            <translation>شمار سهم</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>شمار پرداخت‌ها</translation>
        </message>
        <message>
            <source>Rate, in percent</source>
            <translation>نرخ، به درصد</translation>
        </message>
        <message>
            <source>Fee, in percent of the savings</source>
            <translation>هزینه، درصدی از پس‌انداز</translation>
        </message>
        <message>
            <source>Part given out, in percent</source>
            <translation>بخش تقسیمی، به درصد</translation>
        </message>
        <message>
            <source>Tax kept back, in percent</source>
            <translation>مالیات کسرشده، به درصد</translation>
        </message>
        <message>
            <source>Divided by</source>
            <translation>بر پایهٔ</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>چرا</translation>
        </message>
        <message>
            <source>Who lends</source>
            <translation>چه کسی وام می‌دهد</translation>
        </message>
        <message>
            <source>From</source>
            <translation>از</translation>
        </message>
        <message>
            <source>To</source>
            <translation>تا</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>پرداخت با</translation>
        </message>
        <message>
            <source>The member agrees by</source>
            <translation>عضو می‌پذیرد با</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>نقد</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>تلفن همراه</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>بانک</translation>
        </message>
        <message>
            <source>Own PIN</source>
            <translation>رمز خود</translation>
        </message>
        <message>
            <source>Thumb on paper</source>
            <translation>اثر انگشت روی کاغذ</translation>
        </message>
        <message>
            <source>Savings</source>
            <translation>پس‌انداز</translation>
        </message>
        <message>
            <source>Interest paid</source>
            <translation>کارمزد پرداختی</translation>
        </message>
        <message>
            <source>Amount and time (cassation)</source>
            <translation>مبلغ و زمان (پایان دوره)</translation>
        </message>
        <message>
            <source>Savings and days</source>
            <translation>پس‌انداز و روز</translation>
        </message>
        <message>
            <source>Money of the group</source>
            <translation>پول گروه</translation>
        </message>
        <message>
            <source>Savings of the members</source>
            <translation>پس‌انداز اعضا</translation>
        </message>
        <message>
            <source>Owed by members</source>
            <translation>بدهی اعضا</translation>
        </message>
        <message>
            <source>Waits to be handed over</source>
            <translation>در انتظار پرداخت</translation>
        </message>
        <message>
            <source>Owed to lenders</source>
            <translation>بدهی به وام‌دهندگان</translation>
        </message>
    </context>
    <context>
        <name>PoolSlip</name>
        <message>
            <source>Other money of the pool</source>
            <translation>پول‌های دیگر صندوق</translation>
        </message>
        <message>
            <source>This is written in an open meeting.</source>
            <translation>این در نشست باز نوشته می‌شود.</translation>
        </message>
    </context>
    <context>
        <name>RollRows</name>
        <message>
            <source>Not heard of today. Let it send, or write why nobody waits for it:</source>
            <translation>امروز خبری از آن نرسیده است. بگذارید بفرستد، یا بنویسید چرا منتظرش نمی‌مانید:</translation>
        </message>
        <message>
            <source>{laptop}: no entry yet</source>
            <translation>{laptop}: هنوز بی ثبت</translation>
        </message>
        <message>
            <source>{laptop}: last entry {day}</source>
            <translation>{laptop}: آخرین ثبت {day}</translation>
        </message>
    </context>
    <context>
        <name>ShareOut</name>
        <message>
            <source>By shares</source>
            <translation>بر پایهٔ سهم</translation>
        </message>
        <message>
            <source>Profit alike for all</source>
            <translation>سود برابر برای همه</translation>
        </message>
        <message>
            <source>Own interest back</source>
            <translation>بازگشت کارمزد خود</translation>
        </message>
        <message>
            <source>By amount and time</source>
            <translation>بر پایهٔ مبلغ و زمان</translation>
        </message>
        <message>
            <source>By fixed shares</source>
            <translation>بر پایهٔ سهم ثابت</translation>
        </message>
        <message>
            <source>Has it</source>
            <translation>گرفت</translation>
        </message>
        <message>
            <source>{minor} lost</source>
            <translation>{minor} از دست رفت</translation>
        </message>
        <message>
            <source>{minor} short</source>
            <translation>{minor} کسری</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>منتظر</translation>
        </message>
        <message>
            <source>Nothing to pay out</source>
            <translation>چیزی برای پرداخت نیست</translation>
        </message>
    </context>
    <context>
        <name>ShareOutScreen</name>
        <message>
            <source>Share-out</source>
            <translation>تسهیم</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>نشست‌ها</translation>
        </message>
        <message>
            <source>Agree on the share-out</source>
            <translation>توافق بر تسهیم</translation>
        </message>
        <message>
            <source>This member comes forward</source>
            <translation>این عضو بیاید</translation>
        </message>
        <message>
            <source>Thumb on the sheet</source>
            <translation>اثر انگشت روی برگه</translation>
        </message>
        <message>
            <source>Other money of the pool</source>
            <translation>پول‌های دیگر صندوق</translation>
        </message>
        <message>
            <source>Social-fund statement</source>
            <translation>صورت صندوق همیاری</translation>
        </message>
        <message>
            <source>Grade of the group</source>
            <translation>امتیاز گروه</translation>
        </message>
        <message>
            <source>Share-out sheet</source>
            <translation>برگهٔ تسهیم</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>بازگردانی</translation>
        </message>
        <message>
            <source>All meetings</source>
            <translation>همهٔ نشست‌ها</translation>
        </message>
        <message>
            <source>Only the officers see everybody’s money</source>
            <translation>تنها مسئولان پول همه را می‌بینند</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>خزانه‌دار، رئیس یا منشی می‌تواند این صفحه را باز کند.</translation>
        </message>
        <message>
            <source>Nothing to share out yet</source>
            <translation>هنوز چیزی برای تسهیم نیست</translation>
        </message>
        <message>
            <source>The share-out is agreed</source>
            <translation>بر تسهیم توافق شد</translation>
        </message>
        <message>
            <source>{name} has {minor}</source>
            <translation>{name} {minor} گرفت</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>پس گرفته شد</translation>
        </message>
        <message>
            <source>It is written</source>
            <translation>نوشته شد</translation>
        </message>
        <message>
            <source>Money to pay out</source>
            <translation>پول قابل پرداخت</translation>
        </message>
        <message>
            <source>Fund, with loans</source>
            <translation>صندوق با وام‌ها</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>سهم</translation>
        </message>
        <message>
            <source>One share is worth</source>
            <translation>ارزش هر سهم</translation>
        </message>
        <message>
            <source>Still to hand over</source>
            <translation>مانده برای پرداخت</translation>
        </message>
        <message>
            <source>To hand over</source>
            <translation>برای پرداخت</translation>
        </message>
        <message>
            <source>Stays in the box</source>
            <translation>در صندوق می‌ماند</translation>
        </message>
    </context>
    <context>
        <name>ShareTable</name>
        <message>
            <source>Together</source>
            <translation>روی هم</translation>
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
            <source>Member</source>
            <translation>عضو</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>بخش</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>بازگشتی</translation>
        </message>
        <message>
            <source>Taken off</source>
            <translation>کسر شده</translation>
        </message>
        <message>
            <source>Gets</source>
            <translation>می‌گیرد</translation>
        </message>
    </context>
    <context>
        <name>WishCard</name>
        <message>
            <source>How it is divided</source>
            <translation>چگونه تقسیم می‌شود</translation>
        </message>
        <message>
            <source>Why so (the vote)</source>
            <translation>چرا چنین (رأی)</translation>
        </message>
        <message>
            <source>The welfare fund</source>
            <translation>صندوق همیاری</translation>
        </message>
        <message>
            <source>What whole notes leave over</source>
            <translation>آنچه از اسکناس کامل می‌ماند</translation>
        </message>
        <message>
            <source>Stays</source>
            <translation>می‌ماند</translation>
        </message>
        <message>
            <source>Split alike</source>
            <translation>تقسیم برابر</translation>
        </message>
        <message>
            <source>Next cycle</source>
            <translation>دورهٔ بعد</translation>
        </message>
        <message>
            <source>Welfare</source>
            <translation>همیاری</translation>
        </message>
        <message>
            <source>Agree on the share-out</source>
            <translation>توافق بر تسهیم</translation>
        </message>
        <message>
            <source>as the rules of the group say</source>
            <translation>چنان‌که قرارهای گروه می‌گوید</translation>
        </message>
        <message>
            <source>It is agreed on in an open meeting.</source>
            <translation>در نشست باز بر آن توافق می‌شود.</translation>
        </message>
        <message>
            <source>{names}: what is owed is more than the part; the rest is lost for all.</source>
            <translation>{names}: بدهی بیش از بخش است؛ مانده برای همه از دست می‌رود.</translation>
        </message>
        <message>
            <source>Fines of {minor} are taken off the parts.</source>
            <translation>{minor} جریمه از سهم‌ها کم می‌شود.</translation>
        </message>
        <message>
            <source>Fines of {minor} stay owed: nothing is there to take them from.</source>
            <translation>{minor} جریمه بدهی می‌ماند: چیزی نیست که از آن کم شود.</translation>
        </message>
        <message>
            <source>{minor} is not confirmed yet; it stays for the next cycle.</source>
            <translation>{minor} هنوز تأیید نشده و برای دورهٔ بعد می‌ماند.</translation>
        </message>
    </context>
</TS>
