<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
    <context>
        <name>AskDialog</name>
        <message>
            <source>Ask for a payment on the phone</source>
            <translation>درخواست پرداخت روی گوشی</translation>
        </message>
        <message>
            <source>Who shall pay?</source>
            <translation>چه کسی بپردازد؟</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>تلفن</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>درخواست</translation>
        </message>
        <message>
            <source>The phone shows the amount; the member allows it with the M-Pesa PIN.</source>
            <translation>گوشی مبلغ را نشان می‌دهد؛ عضو با رمز ام‌پسا آن را می‌پذیرد.</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>در حال درخواست…</translation>
        </message>
    </context>
    <context>
        <name>DetailCard</name>
        <message>
            <source>Suggested</source>
            <translation>پیشنهاد</translation>
        </message>
        <message>
            <source>The officer who saw it with you types the PIN and presses Enter.</source>
            <translation>مسئولی که با شما دیده است رمز خود را می‌نویسد و Enter می‌زند.</translation>
        </message>
        <message>
            <source>No other officer has a PIN on this computer.</source>
            <translation>مسئول دیگری روی این رایانه رمز ندارد.</translation>
        </message>
        <message>
            <source>The treasurer corrects payments.</source>
            <translation>پرداخت‌ها را خزانه‌دار درست می‌کند.</translation>
        </message>
        <message>
            <source>Whose is it?</source>
            <translation>مال کیست؟</translation>
        </message>
        <message>
            <source>Second officer</source>
            <translation>مسئول دوم</translation>
        </message>
    </context>
    <context>
        <name>FiguresStrip</name>
        <message>
            <source>We wrote, meeting {no}</source>
            <translation>نوشتیم، نشست {no}</translation>
        </message>
        <message>
            <source>We wrote</source>
            <translation>نوشتیم</translation>
        </message>
        <message>
            <source>M-Pesa says it came</source>
            <translation>ام‌پسا می‌گوید رسید</translation>
        </message>
        <message>
            <source>Does not agree</source>
            <translation>نمی‌خواند</translation>
        </message>
        <message>
            <source>Came, but not in the book</source>
            <translation>رسیده، در دفتر نیست</translation>
        </message>
    </context>
    <context>
        <name>NewPaymentDialog</name>
        <message>
            <source>Payment between meetings</source>
            <translation>پرداخت میان دو نشست</translation>
        </message>
        <message>
            <source>Who paid?</source>
            <translation>چه کسی پرداخت؟</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>نوشتن</translation>
        </message>
        <message>
            <source>Code of the message</source>
            <translation>کد پیامک</translation>
        </message>
    </context>
    <context>
        <name>PairTable</name>
        <message>
            <source>What we wrote</source>
            <translation>آنچه نوشتیم</translation>
        </message>
        <message>
            <source>Do they agree?</source>
            <translation>می‌خواند؟</translation>
        </message>
        <message>
            <source>What M-Pesa, bank, chain say</source>
            <translation>گفتهٔ ام‌پسا، بانک و زنجیره</translation>
        </message>
    </context>
    <context>
        <name>PaymentForm</name>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>عضو</translation>
        </message>
    </context>
    <context>
        <name>Payments</name>
        <message>
            <source>{amount} less came</source>
            <translation>{amount} کمتر آمد</translation>
        </message>
        <message>
            <source>{amount} more came</source>
            <translation>{amount} بیشتر آمد</translation>
        </message>
        <message>
            <source>Seen by {name}</source>
            <translation>{name} دید</translation>
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
            <source>Code mistyped?</source>
            <translation>کد اشتباه است؟</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>پیدا نشد</translation>
        </message>
        <message>
            <source>Went to another number</source>
            <translation>به شمارهٔ دیگر</translation>
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
            <source>Not in the book</source>
            <translation>در دفتر نیست</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>درخواست شد</translation>
        </message>
        <message>
            <source>On the phone</source>
            <translation>روی گوشی است</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>پرداخت شد</translation>
        </message>
        <message>
            <source>The request is on its way</source>
            <translation>درخواست در راه است</translation>
        </message>
        <message>
            <source>The phone shows the request</source>
            <translation>گوشی درخواست را نشان می‌دهد</translation>
        </message>
        <message>
            <source>It was paid on the phone</source>
            <translation>روی گوشی پرداخت شد</translation>
        </message>
        <message>
            <source>Waiting for the PIN</source>
            <translation>در انتظار رمز</translation>
        </message>
        <message>
            <source>The receipt is still to come</source>
            <translation>رسید هنوز نرسیده</translation>
        </message>
        <message>
            <source>No money came</source>
            <translation>پولی نرسید</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>لغو شد</translation>
        </message>
        <message>
            <source>Not enough money</source>
            <translation>موجودی کم است</translation>
        </message>
        <message>
            <source>Wrong PIN</source>
            <translation>رمز نادرست</translation>
        </message>
        <message>
            <source>Over the limit</source>
            <translation>بیش از سقف</translation>
        </message>
        <message>
            <source>Asked too soon</source>
            <translation>خیلی زود درخواست شد</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>بی‌پاسخ</translation>
        </message>
        <message>
            <source>Not set up</source>
            <translation>آماده نیست</translation>
        </message>
        <message>
            <source>M-Pesa is busy</source>
            <translation>ام‌پسا شلوغ است</translation>
        </message>
        <message>
            <source>M-Pesa does not answer</source>
            <translation>ام‌پسا پاسخ نمی‌دهد</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>فرستاده نشد</translation>
        </message>
        <message>
            <source>The request was cancelled on the phone</source>
            <translation>درخواست روی گوشی لغو شد</translation>
        </message>
        <message>
            <source>There was not enough money on the phone</source>
            <translation>موجودی گوشی کافی نبود</translation>
        </message>
        <message>
            <source>The PIN was wrong</source>
            <translation>رمز نادرست بود</translation>
        </message>
        <message>
            <source>The amount is over a limit of M-Pesa</source>
            <translation>مبلغ از سقف ام‌پسا بیشتر است</translation>
        </message>
        <message>
            <source>The same was asked a moment ago: wait two minutes</source>
            <translation>همین مبلغ لحظه‌ای پیش درخواست شد: دو دقیقه صبر کنید</translation>
        </message>
        <message>
            <source>Nobody answered on the phone</source>
            <translation>کسی روی گوشی پاسخ نداد</translation>
        </message>
        <message>
            <source>The server cannot ask by phone yet: tell who keeps it</source>
            <translation>سرور هنوز نمی‌تواند روی گوشی درخواست کند: به نگه‌دارندهٔ آن بگویید</translation>
        </message>
        <message>
            <source>M-Pesa is busy: ask again in a minute</source>
            <translation>ام‌پسا شلوغ است: یک دقیقه دیگر دوباره درخواست کنید</translation>
        </message>
        <message>
            <source>The request never reached the phone</source>
            <translation>درخواست هرگز به گوشی نرسید</translation>
        </message>
        <message>
            <source>Nobody could tell: look whether money came before you ask again</source>
            <translation>پاسخی نیامد: پیش از درخواست دوباره ببینید پول رسیده یا نه</translation>
        </message>
        <message>
            <source>Nobody could tell</source>
            <translation>پاسخی نیامد</translation>
        </message>
        <message>
            <source>Bank not read yet</source>
            <translation>بانک خوانده نشده</translation>
        </message>
        <message>
            <source>Deposit to bank</source>
            <translation>واریز به بانک</translation>
        </message>
        <message>
            <source>between meetings</source>
            <translation>میان دو نشست</translation>
        </message>
        <message>
            <source>meeting {no}</source>
            <translation>نشست {no}</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>بانک</translation>
        </message>
        <message>
            <source>Nothing written yet</source>
            <translation>هنوز چیزی نوشته نشده</translation>
        </message>
        <message>
            <source>Load the bank statement</source>
            <translation>صورت‌حساب بانک را بیاورید</translation>
        </message>
        <message>
            <source>Nobody was asked yet</source>
            <translation>هنوز از کسی پرسیده نشده</translation>
        </message>
        <message>
            <source>Nothing heard yet</source>
            <translation>هنوز پاسخی نیامده</translation>
        </message>
        <message>
            <source>{amount} less came than we wrote</source>
            <translation>{amount} کمتر از آنچه نوشتیم آمد</translation>
        </message>
        <message>
            <source>{amount} more came than we wrote</source>
            <translation>{amount} بیشتر از آنچه نوشتیم آمد</translation>
        </message>
        <message>
            <source>Is it the same payment?</source>
            <translation>همان پرداخت است؟</translation>
        </message>
        <message>
            <source>This came and is not in the book</source>
            <translation>این رسیده و در دفتر نیست</translation>
        </message>
        <message>
            <source>Nobody knows this code</source>
            <translation>این کد ناشناس است</translation>
        </message>
        <message>
            <source>This code was used for another payment</source>
            <translation>این کد برای پرداخت دیگری به کار رفته است</translation>
        </message>
        <message>
            <source>The money was sent back</source>
            <translation>پول برگشت خورده است</translation>
        </message>
        <message>
            <source>{name}, asked for {amount}</source>
            <translation>{name}، درخواست {amount}</translation>
        </message>
        <message>
            <source>Write {amount}</source>
            <translation>نوشتن {amount}</translation>
        </message>
        <message>
            <source>{amount} was given in cash</source>
            <translation>{amount} نقد داده شد</translation>
        </message>
        <message>
            <source>Write the code {code}</source>
            <translation>نوشتن کد {code}</translation>
        </message>
        <message>
            <source>Say whose it is</source>
            <translation>بگویید مال کیست</translation>
        </message>
        <message>
            <source>Write as paid by {name}</source>
            <translation>نوشتن به نام {name}</translation>
        </message>
        <message>
            <source>Nobody knows yet</source>
            <translation>هنوز کسی نمی‌داند</translation>
        </message>
        <message>
            <source>It was given in cash</source>
            <translation>نقد داده شده بود</translation>
        </message>
        <message>
            <source>Take the entry back</source>
            <translation>پس گرفتن ثبت</translation>
        </message>
        <message>
            <source>Two of us saw it</source>
            <translation>دو نفر دیدیم</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>صبر کنید</translation>
        </message>
        <message>
            <source>Ask first</source>
            <translation>اول بپرسید</translation>
        </message>
        <message>
            <source>Ask again on the phone</source>
            <translation>درخواست دوباره روی گوشی</translation>
        </message>
        <message>
            <source>The box was counted and agreed, so this is unlikely.</source>
            <translation>صندوق شمرده شد و خواند، پس بعید است.</translation>
        </message>
        <message>
            <source>The notes are in the box.</source>
            <translation>اسکناس‌ها در صندوق است.</translation>
        </message>
        <message>
            <source>Stays here. Say: “{provider} shows {came}, the book {written}.”</source>
            <translation>همین‌جا می‌ماند. بگویید: «{provider} {came} نشان می‌دهد، دفتر {written}.»</translation>
        </message>
        <message>
            <source>Stays here until the next meeting.</source>
            <translation>تا نشست بعد همین‌جا می‌ماند.</translation>
        </message>
        <message>
            <source>The amount stays; one sign of the code is mended.</source>
            <translation>مبلغ می‌ماند؛ یک نشانهٔ کد درست می‌شود.</translation>
        </message>
        <message>
            <source>At an open meeting it pays what is expected; else it becomes an advance.</source>
            <translation>در نشست باز آنچه انتظار می‌رود را می‌پردازد؛ وگرنه پیش‌پرداخت می‌شود.</translation>
        </message>
        <message>
            <source>It is in the book without a name and waits here for one.</source>
            <translation>بی‌نام در دفتر است و اینجا منتظر نام می‌ماند.</translation>
        </message>
        <message>
            <source>The phone shows it once more. Nothing is written before money came.</source>
            <translation>گوشی دوباره آن را نشان می‌دهد. تا پول نرسد چیزی نوشته نمی‌شود.</translation>
        </message>
        <message>
            <source>Payment written</source>
            <translation>پرداخت نوشته شد</translation>
        </message>
        <message>
            <source>What it had paid is due again, from its own date.</source>
            <translation>آنچه پرداخته بود با تاریخ خودش دوباره بدهی می‌شود.</translation>
        </message>
        <message>
            <source>Somebody unknown</source>
            <translation>فرد ناشناس</translation>
        </message>
        <message>
            <source>asked on the phone</source>
            <translation>درخواست روی گوشی</translation>
        </message>
        <message>
            <source>A second officer types a PIN. The note stays with the payment.</source>
            <translation>مسئول دوم رمز می‌نویسد. یادداشت کنار پرداخت می‌ماند.</translation>
        </message>
        <message>
            <source>Stays here until an answer comes.</source>
            <translation>تا رسیدن پاسخ همین‌جا می‌ماند.</translation>
        </message>
        <message>
            <source>Stays here. Ask to see the message.</source>
            <translation>همین‌جا می‌ماند. بخواهید پیامک را نشان دهد.</translation>
        </message>
        <message>
            <source>{amount} becomes an advance.</source>
            <translation>{amount} پیش‌پرداخت می‌شود.</translation>
        </message>
        <message>
            <source>The loan payment becomes {after} of {before}. {less} is still owed.</source>
            <translation>پرداخت وام {after} از {before} می‌شود. {less} هنوز بدهی است.</translation>
        </message>
        <message>
            <source>{kind}: {after} instead of {before}.</source>
            <translation>{kind}: {after} به جای {before}.</translation>
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
            <source>Registration</source>
            <translation>حق عضویت</translation>
        </message>
        <message>
            <source>Advance</source>
            <translation>پیش‌پرداخت</translation>
        </message>
        <message>
            <source>Meeting {no} is locked. The correction goes on today’s page, signed by you.</source>
            <translation>نشست {no} قفل است. اصلاح با امضای شما در صفحهٔ امروز می‌آید.</translation>
        </message>
        <message>
            <source>Meeting {no} is locked. The correction goes on the page of the next meeting, signed by you.</source>
            <translation>نشست {no} قفل است. اصلاح با امضای شما در صفحهٔ نشست بعد می‌آید.</translation>
        </message>
        <message>
            <source>Entry of {name} taken back</source>
            <translation>ثبت {name} پس گرفته شد</translation>
        </message>
        <message>
            <source>Noted that two of you saw it</source>
            <translation>یادداشت شد که دو نفر دیدید</translation>
        </message>
        <message>
            <source>The money has a name now</source>
            <translation>پول اکنون نام دارد</translation>
        </message>
        <message>
            <source>Payment of {name} corrected</source>
            <translation>پرداخت {name} درست شد</translation>
        </message>
    </context>
    <context>
        <name>PaymentsScreen</name>
        <message>
            <source>Payments</source>
            <translation>پرداخت‌ها</translation>
        </message>
        <message>
            <source>Only the officers see everybody’s money</source>
            <translation>پول همه را فقط مسئولان می‌بینند</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>خزانه‌دار، رئیس یا منشی می‌تواند این صفحه را باز کند.</translation>
        </message>
        <message>
            <source>Do what is chosen</source>
            <translation>انجام گزینهٔ انتخابی</translation>
        </message>
        <message>
            <source>Next payment</source>
            <translation>پرداخت بعدی</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>قبلی</translation>
        </message>
        <message>
            <source>New payment</source>
            <translation>پرداخت تازه</translation>
        </message>
        <message>
            <source>Payment before</source>
            <translation>پرداخت قبلی</translation>
        </message>
        <message>
            <source>Payment written</source>
            <translation>پرداخت نوشته شد</translation>
        </message>
        <message>
            <source>Read a statement</source>
            <translation>خواندن صورت‌حساب</translation>
        </message>
        <message>
            <source>Ask for a payment</source>
            <translation>درخواست پرداخت</translation>
        </message>
        <message>
            <source>Statement taken over</source>
            <translation>صورت‌حساب وارد شد</translation>
        </message>
        <message>
            <source>The phone is being asked</source>
            <translation>درخواست به گوشی می‌رود</translation>
        </message>
        <message>
            <source>No payments by phone or bank yet</source>
            <translation>هنوز پرداختی با تلفن یا بانک نیست</translation>
        </message>
        <message>
            <source>What is written with a code at a meeting appears here.</source>
            <translation>آنچه در نشست با کد نوشته می‌شود اینجا می‌آید.</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>برای بررسی</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>در انتظار</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>تأییدشده</translation>
        </message>
        <message>
            <source>All</source>
            <translation>همه</translation>
        </message>
        <message>
            <source>That is not the PIN.</source>
            <translation>این رمز درست نیست.</translation>
        </message>
    </context>
    <context>
        <name>StatementDialog</name>
        <message>
            <source>Statement of M-Pesa</source>
            <translation>صورت‌حساب ام‌پسا</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>وارد کردن</translation>
        </message>
        <message>
            <source>Which file?</source>
            <translation>کدام پرونده؟</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>در حال خواندن…</translation>
        </message>
        <message>
            <source>Payments in the statement</source>
            <translation>پرداخت‌های صورت‌حساب</translation>
        </message>
        <message>
            <source>Agree with the book</source>
            <translation>با دفتر می‌خواند</translation>
        </message>
        <message>
            <source>Do not agree</source>
            <translation>نمی‌خواند</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>برگشت خورد</translation>
        </message>
        <message>
            <source>Came, but not in the book</source>
            <translation>رسیده، در دفتر نیست</translation>
        </message>
        <message>
            <source>The book knows all of it already.</source>
            <translation>دفتر همهٔ این‌ها را می‌داند.</translation>
        </message>
    </context>
    <context>
        <name>_TwoNumbers</name>
        <message>
            <source>Book</source>
            <translation>دفتر</translation>
        </message>
    </context>
</TS>
