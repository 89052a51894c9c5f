<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
    <context>
        <name>AskCard</name>
        <message>
            <source>Who asks?</source>
            <translation>چه کسی درخواست دارد؟</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>نوشتن</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>درخواست</translation>
        </message>
        <message>
            <source>Why is {name} passed over? Everybody reads it.</source>
            <translation>چرا از {name} می‌گذرید؟ همه آن را می‌خوانند.</translation>
        </message>
    </context>
    <context>
        <name>AuctionPage</name>
        <message>
            <source>Auction of turn {number} of {of}</source>
            <translation>مزایدهٔ نوبت {number} از {of}</translation>
        </message>
        <message>
            <source>Begin the auction</source>
            <translation>آغاز مزایده</translation>
        </message>
        <message>
            <source>Another laptop holds this auction. Bids written here do not count.</source>
            <translation>این مزایده در رایانهٔ دیگری است. پیشنهادهای نوشته‌شده در اینجا به شمار نمی‌آید.</translation>
        </message>
        <message>
            <source>{amount} are in the pot. This turn is the organiser’s: nobody bids.</source>
            <translation>پول نوبت {amount} است. این نوبت از آنِ گرداننده است: کسی پیشنهاد نمی‌دهد.</translation>
        </message>
        <message>
            <source>{amount} are in the pot. One seat is left: nobody bids.</source>
            <translation>پول نوبت {amount} است. یک سهم مانده است: کسی پیشنهاد نمی‌دهد.</translation>
        </message>
        <message>
            <source>{amount} are in the pot. Who gives the highest discount gets it now.</source>
            <translation>پول نوبت {amount} است. هر که بیشترین تخفیف را بدهد اکنون آن را می‌گیرد.</translation>
        </message>
        <message>
            <source>From {low} to {high}, in steps of {step}</source>
            <translation>از {low} تا {high}، با گام {step}</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>سهم</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>تخفیف</translation>
        </message>
        <message>
            <source>Number of the seat</source>
            <translation>شمارهٔ سهم</translation>
        </message>
        <message>
            <source>Discount that the seat gives</source>
            <translation>تخفیفی که سهم می‌دهد</translation>
        </message>
        <message>
            <source>Write the bid</source>
            <translation>ثبت پیشنهاد</translation>
        </message>
        <message>
            <source>Take the last bid back</source>
            <translation>برگرداندن آخرین پیشنهاد</translation>
        </message>
        <message>
            <source>had the pot: {seats}</source>
            <translation>نوبت گرفته‌اند: {seats}</translation>
        </message>
        <message>
            <source>owe something: {seats}</source>
            <translation>بدهی دارند: {seats}</translation>
        </message>
        <message>
            <source>are not here: {seats}</source>
            <translation>حاضر نیستند: {seats}</translation>
        </message>
        <message>
            <source>the organiser: {seats}</source>
            <translation>گرداننده: {seats}</translation>
        </message>
        <message>
            <source>Everybody may bid.</source>
            <translation>همه می‌توانند پیشنهاد دهند.</translation>
        </message>
        <message>
            <source>Seats that cannot bid: {parts}</source>
            <translation>سهم‌هایی که نمی‌توانند پیشنهاد دهند: {parts}</translation>
        </message>
        <message>
            <source>Type the number of the seat that bids.</source>
            <translation>شمارهٔ سهمی را که پیشنهاد می‌دهد بنویسید.</translation>
        </message>
        <message>
            <source>A lot between the seats {seats}</source>
            <translation>قرعه میان سهم‌های {seats}</translation>
        </message>
        <message>
            <source>Gets</source>
            <translation>می‌گیرد</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>کارمزد</translation>
        </message>
        <message>
            <source>For each seat</source>
            <translation>برای هر سهم</translation>
        </message>
        <message>
            <source>Waits for the next turn</source>
            <translation>تا نوبت بعد می‌ماند</translation>
        </message>
        <message>
            <source>Draw the lot</source>
            <translation>قرعه‌کشی</translation>
        </message>
        <message>
            <source>Two members saw it</source>
            <translation>دو عضو دیدند</translation>
        </message>
        <message>
            <source>The pot goes to {name}</source>
            <translation>پول نوبت به {name} می‌رسد</translation>
        </message>
        <message>
            <source>Each seat brings {amount}.</source>
            <translation>هر سهم {amount} می‌آورد.</translation>
        </message>
        <message>
            <source>At the next turn each seat brings {amount}.</source>
            <translation>در نوبت بعد هر سهم {amount} می‌آورد.</translation>
        </message>
        <message>
            <source>Each seat brings {amount} this turn.</source>
            <translation>در این نوبت هر سهم {amount} می‌آورد.</translation>
        </message>
        <message>
            <source>seat {number} · {name}</source>
            <translation>سهم {number} · {name}</translation>
        </message>
    </context>
    <context>
        <name>BallotList</name>
        <message>
            <source>Yes</source>
            <translation>آری</translation>
        </message>
        <message>
            <source>No</source>
            <translation>نه</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>سکوت</translation>
        </message>
        <message>
            <source>{name}: away, 4 for who votes</source>
            <translation>{name}: غایب، ۴ برای رأی‌دهنده</translation>
        </message>
        <message>
            <source>{name} through {other}</source>
            <translation>{name} با {other}</translation>
        </message>
    </context>
    <context>
        <name>BookCard</name>
        <message>
            <source>What the book says</source>
            <translation>دفتر چه می‌گوید</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>نشان بده</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>پنهان کن</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>دفتر</translation>
        </message>
        <message numerus="yes">
            <source>{amount} from %Ln people came by phone or bank. It is not in the box and is not counted here.</source>
            <translation>
                <numerusform>{amount} از %Ln نفر با تلفن یا بانک رسید. در صندوق نیست و اینجا شمرده نمی‌شود.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BoxCount</name>
        <message>
            <source>Counted</source>
            <translation>شمرده‌شده</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>چند تا</translation>
        </message>
    </context>
    <context>
        <name>BoxDoing</name>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>این رمز نادرست است. %Ln بار دیگر می‌توانید.</numerusform>
            </translation>
        </message>
        <message>
            <source>First {name} agrees: the PIN, or a thumb on paper (F9).</source>
            <translation>اول {name} بپذیرد: رمز، یا اثر انگشت روی کاغذ (F9).</translation>
        </message>
        <message>
            <source>{name} got {amount}</source>
            <translation>{name} {amount} گرفت</translation>
        </message>
        <message>
            <source>{name} got what was missing</source>
            <translation>{name} آنچه کم بود گرفت</translation>
        </message>
    </context>
    <context>
        <name>BoxSide</name>
        <message>
            <source>After this turn there is a new round.</source>
            <translation>پس از این نوبت دور تازه‌ای است.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln turns to come in this round.</source>
            <translation>
                <numerusform>%Ln نوبت دیگر در این دور مانده است.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hand {name} {amount}</source>
            <translation>{amount} را به {name} بدهید</translation>
        </message>
        <message>
            <source>Swap turns</source>
            <translation>جابه‌جایی نوبت</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>قرعه</translation>
        </message>
        <message>
            <source>Leaves</source>
            <translation>کناره‌گیری</translation>
        </message>
        <message>
            <source>Had the pot and pays no more</source>
            <translation>وجه را گرفته و دیگر نمی‌پردازد</translation>
        </message>
    </context>
    <context>
        <name>BoxTurnScreen</name>
        <message>
            <source>Turn</source>
            <translation>نوبت</translation>
        </message>
        <message>
            <source>Auction minutes</source>
            <translation>صورت‌جلسهٔ مزایده</translation>
        </message>
        <message>
            <source>Turns and draw</source>
            <translation>نوبت‌ها و قرعه</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>رمز</translation>
        </message>
        <message>
            <source>Give</source>
            <translation>بده</translation>
        </message>
        <message>
            <source>How it is paid</source>
            <translation>شیوهٔ پرداخت</translation>
        </message>
        <message>
            <source>Thumb on paper</source>
            <translation>اثر انگشت روی کاغذ</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>قرعه</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>بازگشت</translation>
        </message>
        <message>
            <source>Members’ screen</source>
            <translation>نمایشگر اعضا</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>برگردان</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>همهٔ کلیدها</translation>
        </message>
        <message>
            <source>No box that goes round</source>
            <translation>صندوق گردشی نیست</translation>
        </message>
        <message>
            <source>The group opens one in the group rules.</source>
            <translation>گروه در قاعده‌ها یکی باز می‌کند.</translation>
        </message>
        <message>
            <source>This turn comes on {day}. Nothing is asked for it today.</source>
            <translation>این نوبت در {day} است. امروز برای آن چیزی خواسته نمی‌شود.</translation>
        </message>
        <message>
            <source>{amount} is missing. This box pays out when the pot is full.</source>
            <translation>{amount} کم است. این صندوق وقتی پر شد می‌پردازد.</translation>
        </message>
    </context>
    <context>
        <name>CallingCard</name>
        <message>
            <source>Calling</source>
            <translation>فراخوان</translation>
        </message>
        <message>
            <source>Everybody was called</source>
            <translation>همه صدا زده شدند</translation>
        </message>
        <message>
            <source>Came to {came} of {of} meetings</source>
            <translation>در {came} نشست از {of} بوده است</translation>
        </message>
    </context>
    <context>
        <name>CloseScreen</name>
        <message>
            <source>Close</source>
            <translation>پایان</translation>
        </message>
        <message>
            <source>Meeting page</source>
            <translation>صفحهٔ نشست</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>رمز</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>امضا</translation>
        </message>
        <message>
            <source>Next person</source>
            <translation>نفر بعد</translation>
        </message>
        <message>
            <source>Day of the next meeting</source>
            <translation>روز نشست بعد</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>پیش‌نمایش چاپ</translation>
        </message>
        <message>
            <source>Members’ screen</source>
            <translation>نمایشگر اعضا</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>همهٔ کلیدها</translation>
        </message>
        <message>
            <source>Cash locked in the box</source>
            <translation>نقد قفل‌شده در صندوق</translation>
        </message>
        <message>
            <source>Read out</source>
            <translation>خواندن برای جمع</translation>
        </message>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>این رمز نادرست است. %Ln بار دیگر می‌توانید.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CloseWords</name>
        <message>
            <source>People here</source>
            <translation>حاضران</translation>
        </message>
        <message>
            <source>cash {cash} + phone and bank {electronic}</source>
            <translation>نقد {cash} + تلفن و بانک {electronic}</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>دریافت‌شده</translation>
        </message>
        <message>
            <source>New loan: {name}</source>
            <translation>وام تازه: {name}</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>هزینه‌ها</translation>
        </message>
        <message>
            <source>Difference written down</source>
            <translation>تفاوت نوشته شد</translation>
        </message>
        <message>
            <source>Drawn: {names}</source>
            <translation>قرعه: {names}</translation>
        </message>
        <message>
            <source>Order of the turns, drawn: {names}</source>
            <translation>ترتیب نوبت‌ها به قرعه: {names}</translation>
        </message>
        <message>
            <source>Chosen for the loan: {name}</source>
            <translation>برگزیده برای وام: {name}</translation>
        </message>
        <message>
            <source>Turn: {name}</source>
            <translation>نوبت: {name}</translation>
        </message>
        <message>
            <source>Brought for a seat: {name}</source>
            <translation>آورده برای سهم: {name}</translation>
        </message>
        <message>
            <source>Debt paid: {name}</source>
            <translation>بدهی پرداخت شد: {name}</translation>
        </message>
        <message>
            <source>Welfare help: {name}</source>
            <translation>کمک همیاری: {name}</translation>
        </message>
        <message>
            <source>Share-out: {name}</source>
            <translation>تسهیم: {name}</translation>
        </message>
        <message>
            <source>Shares given back: {name}</source>
            <translation>سهم‌های بازگشتی: {name}</translation>
        </message>
        <message>
            <source>Savings given back: {name}</source>
            <translation>برگشت پس‌انداز: {name}</translation>
        </message>
        <message>
            <source>Advance given back: {name}</source>
            <translation>پیش‌پرداخت پس داده شد: {name}</translation>
        </message>
        <message>
            <source>Dividend: {name}</source>
            <translation>سود سهام: {name}</translation>
        </message>
        <message>
            <source>Leaves the group: {name}</source>
            <translation>ترک گروه: {name}</translation>
        </message>
        <message>
            <source>Deposit: {name}</source>
            <translation>ودیعه: {name}</translation>
        </message>
        <message>
            <source>Loan to the group</source>
            <translation>وام به گروه</translation>
        </message>
        <message>
            <source>Paid to the lender</source>
            <translation>پرداخت به وام‌دهنده</translation>
        </message>
        <message>
            <source>Money moved</source>
            <translation>جابه‌جایی پول</translation>
        </message>
        <message>
            <source>shares</source>
            <translation>سهم</translation>
        </message>
        <message>
            <source>savings</source>
            <translation>پس‌انداز</translation>
        </message>
        <message>
            <source>welfare</source>
            <translation>همیاری</translation>
        </message>
        <message>
            <source>turn</source>
            <translation>نوبت</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>جریمه</translation>
        </message>
        <message>
            <source>loan</source>
            <translation>وام</translation>
        </message>
        <message>
            <source>registration</source>
            <translation>نام‌نویسی</translation>
        </message>
        <message>
            <source>part of the loan is paid</source>
            <translation>بخشی از وام پرداخت شده</translation>
        </message>
        <message>
            <source>absent: {kinds}</source>
            <translation>غایب: {kinds}</translation>
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
            <source>Key {number}</source>
            <translation>کلید {number}</translation>
        </message>
    </context>
    <context>
        <name>ClosedCard</name>
        <message>
            <source>Meeting {no} is closed</source>
            <translation>نشست {no} بسته شد</translation>
        </message>
        <message>
            <source>Provisional: the next meeting begins with the missing keys</source>
            <translation>موقت: نشست بعد با کلیدهای غایب آغاز می‌شود</translation>
        </message>
        <message>
            <source>Signed by all and locked</source>
            <translation>همه امضا کردند و قفل شد</translation>
        </message>
        <message>
            <source>Copy these eight signs into the paper book:</source>
            <translation>این هشت نشانه را در دفتر کاغذی بنویسید:</translation>
        </message>
        <message>
            <source>Open the folder of papers</source>
            <translation>باز کردن پوشهٔ برگه‌ها</translation>
        </message>
        <message>
            <source>Back to Home</source>
            <translation>بازگشت به خانه</translation>
        </message>
        <message numerus="yes">
            <source>%Ln papers are written</source>
            <translation>
                <numerusform>%Ln برگه نوشته شد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The copy opens and holds %Ln entries</source>
            <translation>
                <numerusform>رونوشت باز می‌شود و %Ln ثبت دارد</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Collect</name>
        <message>
            <source>thousand toman</source>
            <translation>هزار تومان</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>حق عضویت</translation>
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
            <translation>قسط وام</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>حق ماهانه</translation>
        </message>
        <message>
            <source>Advance</source>
            <translation>پیش‌پرداخت</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>درخواست</translation>
        </message>
        <message>
            <source>Charge</source>
            <translation>شارژ</translation>
        </message>
        <message>
            <source>Extra</source>
            <translation>فوق‌العاده</translation>
        </message>
        <message>
            <source>Arrears</source>
            <translation>معوق</translation>
        </message>
        <message>
            <source>{price} each · {min} to {max}</source>
            <translation>سهمی {price} · {min} تا {max}</translation>
        </message>
        <message>
            <source>due today</source>
            <translation>سررسید امروز</translation>
        </message>
        <message>
            <source>loan of the fund</source>
            <translation>وام صندوق</translation>
        </message>
        <message>
            <source>by the rules</source>
            <translation>طبق قرار</translation>
        </message>
        <message>
            <source>{price} each</source>
            <translation>هر نفر {price}</translation>
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
            <translation>USDT</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>دو بخش</translation>
        </message>
        <message>
            <source>late</source>
            <translation>تأخیر</translation>
        </message>
        <message>
            <source>absence</source>
            <translation>غیبت</translation>
        </message>
        <message>
            <source>apology</source>
            <translation>عذر</translation>
        </message>
        <message>
            <source>paid late</source>
            <translation>دیرکرد</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>تلفن</translation>
        </message>
        <message>
            <source>noise</source>
            <translation>سروصدا</translation>
        </message>
        <message>
            <source>conduct</source>
            <translation>رفتار</translation>
        </message>
        <message>
            <source>{amount} from the advance</source>
            <translation>{amount} از پیش‌پرداخت</translation>
        </message>
        <message>
            <source>{amount} penalty</source>
            <translation>{amount} جریمه دیرکرد</translation>
        </message>
        <message>
            <source>{amount} fee</source>
            <translation>{amount} کارمزد</translation>
        </message>
        <message>
            <source>{amount} interest</source>
            <translation>{amount} سود</translation>
        </message>
        <message>
            <source>{amount} loan</source>
            <translation>{amount} وام</translation>
        </message>
        <message>
            <source>Absent — sent apology</source>
            <translation>غایب — خبر داده</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>غایب</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>انتظار می‌رود</translation>
        </message>
        <message>
            <source>typed, not written</source>
            <translation>تایپ شده، ثبت نشده</translation>
        </message>
        <message>
            <source>written</source>
            <translation>ثبت شد</translation>
        </message>
        <message>
            <source>written, other than expected</source>
            <translation>ثبت شد، متفاوت با انتظار</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>قفل</translation>
        </message>
        <message>
            <source>written twice</source>
            <translation>دو بار ثبت شده</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>غایب</translation>
        </message>
    </context>
    <context>
        <name>CollectHeader</name>
        <message>
            <source>Member</source>
            <translation>عضو</translation>
        </message>
        <message>
            <source>Flat</source>
            <translation>واحد</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>روش پرداخت</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>جمع</translation>
        </message>
    </context>
    <context>
        <name>CollectScreen</name>
        <message>
            <source>Collect</source>
            <translation>دریافت</translation>
        </message>
        <message>
            <source>Paid exactly</source>
            <translation>همین مبلغ را داد</translation>
        </message>
        <message>
            <source>Other amount</source>
            <translation>مبلغ دیگر</translation>
        </message>
        <message>
            <source>Next box</source>
            <translation>خانهٔ بعد</translation>
        </message>
        <message>
            <source>A–Z</source>
            <translation>الف–ی</translation>
        </message>
        <message>
            <source>Find name</source>
            <translation>یافتن نام</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>غایب</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>باقی پول</translation>
        </message>
        <message>
            <source>All the rest paid exactly</source>
            <translation>بقیه همه کامل دادند</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>برگردان</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>همهٔ کلیدها</translation>
        </message>
        <message numerus="yes">
            <source>%Ln members paid exactly</source>
            <translation>
                <numerusform>%Ln عضو همین مبلغ را داد</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} paid {amount}</source>
            <translation>{name} {amount} پرداخت</translation>
        </message>
    </context>
    <context>
        <name>CollectStep</name>
        <message>
            <source>Reading the sheet</source>
            <translation>برگه خوانده می‌شود</translation>
        </message>
        <message>
            <source>The book is not open yet</source>
            <translation>دفتر هنوز باز نشده است</translation>
        </message>
        <message>
            <source>The keys open it in step 1; then money is written.</source>
            <translation>کلیدها آن را در گام ۱ باز می‌کنند؛ سپس پول ثبت می‌شود.</translation>
        </message>
        <message>
            <source>Go to step 1</source>
            <translation>رفتن به گام ۱</translation>
        </message>
        <message>
            <source>No members yet</source>
            <translation>هنوز عضوی نیست</translation>
        </message>
        <message>
            <source>Write the members first; each gets a row here.</source>
            <translation>نخست اعضا را بنویسید؛ هر کس اینجا یک سطر دارد.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>دوباره بخوان</translation>
        </message>
        <message>
            <source>Collect</source>
            <translation>دریافت</translation>
        </message>
        <message>
            <source>Next: {name}</source>
            <translation>نفر بعد: {name}</translation>
        </message>
        <message>
            <source>{paid} of {due} have paid</source>
            <translation>{paid} نفر از {due} پرداخته‌اند</translation>
        </message>
    </context>
    <context>
        <name>CollectedSoFar</name>
        <message>
            <source>Collected so far</source>
            <translation>دریافت تا این لحظه</translation>
        </message>
        <message>
            <source>Cash in the box now</source>
            <translation>نقد در صندوق</translation>
        </message>
    </context>
    <context>
        <name>Consent</name>
        <message>
            <source>Thumb on paper</source>
            <translation>اثر انگشت روی کاغذ</translation>
        </message>
        <message>
            <source>All agreed</source>
            <translation>همه موافق‌اند</translation>
        </message>
        <message>
            <source>{name} agrees</source>
            <translation>{name} موافق است</translation>
        </message>
    </context>
    <context>
        <name>CorrectionPage</name>
        <message>
            <source>Why it is taken back</source>
            <translation>چرا پس گرفته می‌شود</translation>
        </message>
        <message>
            <source>Chairperson’s PIN</source>
            <translation>رمز رئیس</translation>
        </message>
        <message>
            <source>Key holder’s PIN</source>
            <translation>رمز کلیددار</translation>
        </message>
        <message>
            <source>The old line stays and is crossed out by a new one on today’s page.</source>
            <translation>سطر قدیمی می‌ماند و سطری تازه در صفحهٔ امروز آن را خط می‌زند.</translation>
        </message>
        <message>
            <source>Meeting {no}, {day}</source>
            <translation>نشست {no}، {day}</translation>
        </message>
    </context>
    <context>
        <name>CountScreen</name>
        <message>
            <source>Count</source>
            <translation>شمارش</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>چند تا</translation>
        </message>
        <message>
            <source>Next note</source>
            <translation>اسکناس بعد</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>حرکت</translation>
        </message>
        <message>
            <source>Accept the count</source>
            <translation>پذیرش شمارش</translation>
        </message>
        <message>
            <source>Go on another day</source>
            <translation>ادامه در روزی دیگر</translation>
        </message>
        <message>
            <source>Hide the book</source>
            <translation>پنهان کردن دفتر</translation>
        </message>
        <message>
            <source>Who counts</source>
            <translation>چه کسی می‌شمارد</translation>
        </message>
        <message>
            <source>Write the difference down</source>
            <translation>اختلاف را ثبت کنید</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>برگردان</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>همهٔ کلیدها</translation>
        </message>
        <message>
            <source>We count the box</source>
            <translation>صندوق را می‌شماریم</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>شمرده‌شده</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>دفتر</translation>
        </message>
        <message>
            <source>Read out and close</source>
            <translation>خواندن و پایان</translation>
        </message>
        <message>
            <source>Type how many there are of each, 0 for none.</source>
            <translation>از هر کدام چند تا هست بنویسید؛ ۰ یعنی هیچ.</translation>
        </message>
    </context>
    <context>
        <name>CountSide</name>
        <message>
            <source>The count does not hold any more: {amount} was written after it ({name}). Count again and press Ctrl+Enter.</source>
            <translation>شمارش دیگر معتبر نیست: {amount} پس از آن نوشته شد ({name}). دوباره بشمارید و Ctrl+Enter را بزنید.</translation>
        </message>
    </context>
    <context>
        <name>CountWords</name>
        <message>
            <source>Cash collected</source>
            <translation>نقد دریافت‌شده</translation>
        </message>
        <message>
            <source>Money moved</source>
            <translation>جابه‌جایی پول</translation>
        </message>
        <message>
            <source>Difference written down</source>
            <translation>تفاوت نوشته شد</translation>
        </message>
        <message>
            <source>Box at the start</source>
            <translation>صندوق در آغاز</translation>
        </message>
        <message>
            <source>Loan: {name}</source>
            <translation>وام: {name}</translation>
        </message>
        <message>
            <source>A guarantor paid for {name}</source>
            <translation>ضامن برای {name} پرداخت</translation>
        </message>
        <message>
            <source>Turn: {name}</source>
            <translation>نوبت: {name}</translation>
        </message>
        <message>
            <source>Brought for a seat: {name}</source>
            <translation>آورده برای سهم: {name}</translation>
        </message>
        <message>
            <source>Debt paid: {name}</source>
            <translation>بدهی پرداخت شد: {name}</translation>
        </message>
        <message>
            <source>Welfare help: {name}</source>
            <translation>کمک همیاری: {name}</translation>
        </message>
        <message>
            <source>Share-out: {name}</source>
            <translation>تسهیم: {name}</translation>
        </message>
        <message>
            <source>Shares given back: {name}</source>
            <translation>سهم‌های بازگشتی: {name}</translation>
        </message>
        <message>
            <source>Savings given back: {name}</source>
            <translation>برگشت پس‌انداز: {name}</translation>
        </message>
        <message>
            <source>Advance given back: {name}</source>
            <translation>پیش‌پرداخت پس داده شد: {name}</translation>
        </message>
        <message>
            <source>Dividend: {name}</source>
            <translation>سود سهام: {name}</translation>
        </message>
        <message>
            <source>Leaves the group: {name}</source>
            <translation>ترک گروه: {name}</translation>
        </message>
        <message>
            <source>Loan to the group</source>
            <translation>وام به گروه</translation>
        </message>
        <message>
            <source>Deposit: {name}</source>
            <translation>ودیعه: {name}</translation>
        </message>
        <message>
            <source>An expense</source>
            <translation>یک هزینه</translation>
        </message>
        <message>
            <source>shares</source>
            <translation>سهم</translation>
        </message>
        <message>
            <source>savings</source>
            <translation>پس‌انداز</translation>
        </message>
        <message>
            <source>welfare</source>
            <translation>همیاری</translation>
        </message>
        <message>
            <source>turn</source>
            <translation>نوبت</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>جریمه</translation>
        </message>
        <message>
            <source>penalty</source>
            <translation>جریمه دیرکرد</translation>
        </message>
        <message>
            <source>loan fee</source>
            <translation>کارمزد وام</translation>
        </message>
        <message>
            <source>loan interest</source>
            <translation>کارمزد وام</translation>
        </message>
        <message>
            <source>loan</source>
            <translation>وام</translation>
        </message>
        <message>
            <source>Count the coins of {amount} again</source>
            <translation>سکه‌های {amount} را دوباره بشمارید</translation>
        </message>
        <message>
            <source>{count} × {amount} is the whole difference.</source>
            <translation>همهٔ تفاوت {count} × {amount} است.</translation>
        </message>
        <message>
            <source>Count the notes of {amount} again</source>
            <translation>اسکناس‌های {amount} را دوباره بشمارید</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>شمارش دوباره</translation>
        </message>
        <message>
            <source>“All the rest paid exactly” looks at nobody’s hands.</source>
            <translation>«بقیه همه درست دادند» به دست کسی نگاه نمی‌کند.</translation>
        </message>
        <message>
            <source>See the rows</source>
            <translation>دیدن سطرها</translation>
        </message>
        <message>
            <source>See the entry</source>
            <translation>دیدن ثبت</translation>
        </message>
        <message>
            <source>{name}: {amount}</source>
            <translation>{name}: {amount}</translation>
        </message>
        <message>
            <source>Written at {time}. If this was not paid, box and book agree.</source>
            <translation>ساعت {time} نوشته شد. اگر این پرداخت نشده باشد، صندوق و دفتر یکی می‌شوند.</translation>
        </message>
        <message>
            <source>{name} got {amount} change</source>
            <translation>{name} {amount} پول خرد گرفت</translation>
        </message>
        <message>
            <source>If {right} was given back, box and book agree.</source>
            <translation>اگر {right} پس داده شده باشد، صندوق و دفتر یکی می‌شوند.</translation>
        </message>
        <message>
            <source>{name} paid {amount} in cash</source>
            <translation>{name} {amount} نقد پرداخت</translation>
        </message>
        <message>
            <source>{name} usually pays by phone. Then no notes came in.</source>
            <translation>{name} معمولاً با تلفن می‌پردازد. پس اسکناسی نیامده است.</translation>
        </message>
        <message>
            <source>Written at {time}. If nothing was handed over, box and book agree.</source>
            <translation>ساعت {time} نوشته شد. اگر چیزی داده نشده باشد، صندوق و دفتر یکی می‌شوند.</translation>
        </message>
        <message>
            <source>{name}: {part} {amount}</source>
            <translation>{name}: {part} {amount}</translation>
        </message>
        <message>
            <source>{name}: {right} was changed to {amount}</source>
            <translation>{name}: {right} به {amount} تغییر کرد</translation>
        </message>
        <message>
            <source>If {right} was right, box and book agree.</source>
            <translation>اگر {right} درست بوده، صندوق و دفتر یکی می‌شوند.</translation>
        </message>
        <message>
            <source>If the money went the other way, box and book agree.</source>
            <translation>اگر پول در جهت دیگر رفته باشد، صندوق و دفتر یکی می‌شوند.</translation>
        </message>
        <message>
            <source>If two digits changed places and it was {right}, box and book agree.</source>
            <translation>اگر دو رقم جابه‌جا شده و {right} بوده، صندوق و دفتر یکی می‌شوند.</translation>
        </message>
        <message>
            <source>If it was {right}, box and book agree.</source>
            <translation>اگر {right} بوده، صندوق و دفتر یکی می‌شوند.</translation>
        </message>
    </context>
    <context>
        <name>Counting</name>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>%Ln نفر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln apologies</source>
            <translation>
                <numerusform>%Ln عذرخواهی</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln days late</source>
            <translation>
                <numerusform>%Ln روز دیرکرد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln given</source>
            <translation>
                <numerusform>%Ln داده شد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln months without a loan</source>
            <translation>
                <numerusform>%Ln ماه بی‌وام</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Needs %Ln more guarantors</source>
            <translation>
                <numerusform>%Ln ضامن دیگر لازم است</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more decisions, in the minutes</source>
            <translation>
                <numerusform>و %Ln تصمیم دیگر، در صورت‌جلسه</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln expenses</source>
            <translation>
                <numerusform>%Ln هزینه</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln ثبت</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not more than %Ln times the savings</source>
            <translation>
                <numerusform>حداکثر %Ln برابر پس‌انداز</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paid back within %Ln meetings</source>
            <translation>
                <numerusform>بازپرداخت تا %Ln نشست</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows were written all at once</source>
            <translation>
                <numerusform>%Ln سطر یک‌باره نوشته شد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change to %Ln shares</source>
            <translation>
                <numerusform>تغییر به %Ln سهم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Written at {time}. With %Ln shares box and book agree.</source>
            <translation>
                <numerusform>ساعت {time} نوشته شد. با %Ln سهم صندوق و دفتر یکی می‌شوند.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DecideCard</name>
        <message>
            <source>Hands up</source>
            <translation>دست بالا</translation>
        </message>
        <message numerus="yes">
            <source>%Ln vote. {name} does not vote on this loan.</source>
            <translation>
                <numerusform>%Ln نفر رأی می‌دهند. {name} به وام خود رأی نمی‌دهد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>آری</translation>
        </message>
        <message>
            <source>No</source>
            <translation>نه</translation>
        </message>
        <message>
            <source>Who allows it</source>
            <translation>چه کسی اجازه می‌دهد</translation>
        </message>
        <message>
            <source>Who allows it: {n} of {of}</source>
            <translation>چه کسی اجازه می‌دهد: {n} از {of}</translation>
        </message>
        <message>
            <source>Give {amount} in cash</source>
            <translation>دادن {amount} نقد</translation>
        </message>
        <message>
            <source>Give {amount} by phone</source>
            <translation>دادن {amount} با تلفن</translation>
        </message>
        <message>
            <source>Give {amount} by bank</source>
            <translation>دادن {amount} با بانک</translation>
        </message>
        <message>
            <source>Wait for money</source>
            <translation>در انتظار پول</translation>
        </message>
        <message>
            <source>Smaller amount</source>
            <translation>مبلغ کمتر</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>امروز نه</translation>
        </message>
        <message>
            <source>Why not today?</source>
            <translation>چرا امروز نه؟</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>تصویب شد</translation>
        </message>
        <message>
            <source>Not passed</source>
            <translation>تصویب نشد</translation>
        </message>
        <message numerus="yes">
            <source>%Ln needed</source>
            <translation>
                <numerusform>%Ln رأی لازم است</numerusform>
            </translation>
        </message>
        <message>
            <source>Paid out of the welfare bag</source>
            <translation>پرداخت از کیسهٔ همیاری</translation>
        </message>
        <message>
            <source>Paid out in</source>
            <translation>پرداخت به صورت</translation>
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
    </context>
    <context>
        <name>DifferenceCard</name>
        <message>
            <source>Not counted yet</source>
            <translation>هنوز شمرده نشده</translation>
        </message>
        <message>
            <source>Count aloud, large notes first. Enter leads to the next.</source>
            <translation>بلند بشمارید، اول اسکناس‌های درشت. Enter به بعدی می‌رود.</translation>
        </message>
        <message>
            <source>Box and book agree</source>
            <translation>صندوق و دفتر یکی است</translation>
        </message>
        <message>
            <source>Loan bag {loan}, welfare bag {welfare}.</source>
            <translation>کیسهٔ وام {loan}، کیسهٔ همیاری {welfare}.</translation>
        </message>
        <message>
            <source>Box and book do not agree</source>
            <translation>صندوق و دفتر یکی نیست</translation>
        </message>
        <message>
            <source>There is {amount} more in the box than in the book.</source>
            <translation>در صندوق {amount} بیشتر از دفتر است.</translation>
        </message>
        <message>
            <source>There is {amount} less in the box than in the book.</source>
            <translation>در صندوق {amount} کمتر از دفتر است.</translation>
        </message>
    </context>
    <context>
        <name>DrawCard</name>
        <message>
            <source>The draw</source>
            <translation>قرعه</translation>
        </message>
        <message>
            <source>This seal is read out and written down. Now five members show a number.</source>
            <translation>این مهر خوانده و نوشته می‌شود. حالا پنج نفر یک عدد نشان می‌دهند.</translation>
        </message>
        <message>
            <source>The computer locks a secret, then five members show a number.</source>
            <translation>رایانه رازی را قفل می‌کند، سپس پنج نفر یک عدد نشان می‌دهند.</translation>
        </message>
        <message>
            <source>Lock the secret</source>
            <translation>قفل کردن راز</translation>
        </message>
        <message>
            <source>Open the seal</source>
            <translation>باز کردن مهر</translation>
        </message>
        <message>
            <source>Or a slip from the bag, and two members who saw it:</source>
            <translation>یا برگه‌ای از کیسه، و دو نفر که آن را دیدند:</translation>
        </message>
        <message>
            <source>Drawn with paper slips</source>
            <translation>با برگهٔ کاغذی کشیده شد</translation>
        </message>
        <message>
            <source>Who was drawn</source>
            <translation>چه کسی درآمد</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>گواه</translation>
        </message>
        <message>
            <source>A number from 0 to 99 is missing.</source>
            <translation>عددی از ۰ تا ۹۹ کم است.</translation>
        </message>
    </context>
    <context>
        <name>DrawPage</name>
        <message>
            <source>1  The computer locks its secret</source>
            <translation>۱  رایانه رمز خود را مهر می‌کند</translation>
        </message>
        <message>
            <source>2  Five members show a number</source>
            <translation>۲  پنج عضو عددی نشان می‌دهند</translation>
        </message>
        <message>
            <source>3  The new order</source>
            <translation>۳  ترتیب تازه</translation>
        </message>
        <message>
            <source>Sealed, write it down</source>
            <translation>مهر شد، یادداشت کنید</translation>
        </message>
        <message>
            <source>This is the seal. It is written in the minutes and read out. The secret behind it cannot be changed any more.</source>
            <translation>این مهر است. در صورت‌جلسه نوشته و خوانده می‌شود. رمز پشت آن دیگر عوض نمی‌شود.</translation>
        </message>
        <message>
            <source>Lock the secret</source>
            <translation>رمز را مهر کن</translation>
        </message>
        <message>
            <source>Prefer paper? Fold the slips, draw them from the bag and type the numbers of the seats in the order drawn; two members witness it.</source>
            <translation>کاغذ را ترجیح می‌دهید؟ برگه‌ها را تا کنید، از کیسه بکشید و شمارهٔ سهم‌ها را به ترتیب بنویسید؛ دو عضو گواه باشند.</translation>
        </message>
        <message>
            <source>Seats as drawn: 3 7 1</source>
            <translation>سهم‌ها به ترتیب قرعه: ۳ ۷ ۱</translation>
        </message>
        <message>
            <source>Drawn with paper slips</source>
            <translation>قرعه با برگه</translation>
        </message>
        <message>
            <source>Who needs it most? The meeting votes.</source>
            <translation>چه کسی نیازمندتر است؟ جلسه رأی می‌دهد.</translation>
        </message>
        <message>
            <source>Why, and the hands: school fees, 14 to 3</source>
            <translation>چرا، و دست‌ها: شهریه، ۱۴ به ۳</translation>
        </message>
        <message>
            <source>Give the turn by vote</source>
            <translation>نوبت با رأی</translation>
        </message>
        <message>
            <source>Each writes any number from 0 to 99 on a slip. All are turned over together.</source>
            <translation>هر کس عددی از ۰ تا ۹۹ روی برگه می‌نویسد. همه با هم رو می‌شود.</translation>
        </message>
        <message>
            <source>Open the seal</source>
            <translation>مهر را باز کن</translation>
        </message>
        <message>
            <source>The secret was locked before the numbers, and the numbers were written before anyone saw the order. So nobody can choose it, not the computer and not the treasurer.</source>
            <translation>رمز پیش از عددها مهر شد و عددها پیش از دیدن ترتیب نوشته شد. پس هیچ‌کس نمی‌تواند ترتیب را برگزیند، نه رایانه و نه خزانه‌دار.</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>و %Ln دیگر</numerusform>
            </translation>
        </message>
        <message>
            <source>The draw fits</source>
            <translation>قرعه درست است</translation>
        </message>
        <message>
            <source>secret {secret}</source>
            <translation>رمز {secret}</translation>
        </message>
        <message>
            <source>Accept the order</source>
            <translation>پذیرش ترتیب</translation>
        </message>
        <message>
            <source>Print with proof</source>
            <translation>چاپ با گواه</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>بازگشت</translation>
        </message>
        <message>
            <source>A number from 0 to 99 is missing.</source>
            <translation>عددی از ۰ تا ۹۹ کم است.</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>is here</source>
            <translation>حاضر است</translation>
        </message>
        <message>
            <source>came late</source>
            <translation>دیر آمد</translation>
        </message>
        <message>
            <source>sent an apology</source>
            <translation>عذر خواست</translation>
        </message>
        <message>
            <source>is absent</source>
            <translation>غایب است</translation>
        </message>
        <message>
            <source>is stood in for</source>
            <translation>نماینده دارد</translation>
        </message>
        <message>
            <source>left early</source>
            <translation>زودتر رفت</translation>
        </message>
        <message>
            <source>put to the vote</source>
            <translation>به رأی گذاشته شد</translation>
        </message>
        <message>
            <source>votes counted</source>
            <translation>رأی‌ها شمرده شد</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>پرداخت</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>جریمه</translation>
        </message>
        <message>
            <source>asks the fund for</source>
            <translation>از صندوق درخواست دارد</translation>
        </message>
        <message>
            <source>is passed over this month</source>
            <translation>این ماه از او گذشتند</translation>
        </message>
        <message>
            <source>is chosen by the fair order</source>
            <translation>با نوبت منصفانه انتخاب شد</translation>
        </message>
        <message>
            <source>penalty</source>
            <translation>جریمه دیرکرد</translation>
        </message>
        <message>
            <source>bill</source>
            <translation>صورت‌حساب</translation>
        </message>
        <message>
            <source>waived</source>
            <translation>بخشیده</translation>
        </message>
        <message>
            <source>paid too much: advance</source>
            <translation>بیش از حد داد: پیش‌پرداخت</translation>
        </message>
        <message>
            <source>paid from the advance</source>
            <translation>از پیش‌پرداخت داد</translation>
        </message>
        <message>
            <source>money of somebody unknown</source>
            <translation>پول از فرد ناشناس</translation>
        </message>
        <message>
            <source>came before</source>
            <translation>پیش‌تر آمد</translation>
        </message>
        <message>
            <source>loan</source>
            <translation>وام</translation>
        </message>
        <message>
            <source>charge on the loan</source>
            <translation>کارمزد وام</translation>
        </message>
        <message>
            <source>asked for a loan</source>
            <translation>وام خواست</translation>
        </message>
        <message>
            <source>stands for a loan</source>
            <translation>ضامن وامی است</translation>
        </message>
        <message>
            <source>is let go as a guarantor</source>
            <translation>از ضمانت رها شد</translation>
        </message>
        <message>
            <source>loan decided</source>
            <translation>دربارهٔ وام تصمیم گرفته شد</translation>
        </message>
        <message>
            <source>loan agreed anew</source>
            <translation>وام از نو توافق شد</translation>
        </message>
        <message>
            <source>loan paid out of savings</source>
            <translation>وام از پس‌انداز پرداخت شد</translation>
        </message>
        <message>
            <source>loan paid by a guarantor</source>
            <translation>وام را ضامن پرداخت</translation>
        </message>
        <message>
            <source>paid the guarantor back</source>
            <translation>به ضامن پس داد</translation>
        </message>
        <message>
            <source>part of the loan forgiven</source>
            <translation>بخشی از وام بخشیده شد</translation>
        </message>
        <message>
            <source>loan written off</source>
            <translation>وام سوخت شد</translation>
        </message>
        <message>
            <source>interest earned</source>
            <translation>سود به دست آمد</translation>
        </message>
        <message>
            <source>turn paid out</source>
            <translation>نوبت پرداخت شد</translation>
        </message>
        <message>
            <source>round begun</source>
            <translation>آغاز دور</translation>
        </message>
        <message>
            <source>turn given by vote</source>
            <translation>نوبت با رأی</translation>
        </message>
        <message>
            <source>turns swapped</source>
            <translation>نوبت‌ها جابه‌جا شد</translation>
        </message>
        <message>
            <source>waits for a later turn</source>
            <translation>تا نوبت بعدی صبر می‌کند</translation>
        </message>
        <message>
            <source>owes for the turn</source>
            <translation>بدهکار نوبت</translation>
        </message>
        <message>
            <source>got what was missing</source>
            <translation>آنچه کم بود گرفت</translation>
        </message>
        <message>
            <source>debt borne by the reserve</source>
            <translation>بدهی بر عهدهٔ ذخیره</translation>
        </message>
        <message>
            <source>pot auctioned</source>
            <translation>پول نوبت مزایده شد</translation>
        </message>
        <message>
            <source>seat sold</source>
            <translation>سهم فروخته شد</translation>
        </message>
        <message>
            <source>seat handed on</source>
            <translation>سهم واگذار شد</translation>
        </message>
        <message>
            <source>seat given up</source>
            <translation>سهم رها شد</translation>
        </message>
        <message>
            <source>somebody stands for the seat</source>
            <translation>کسی ضامن سهم می‌شود</translation>
        </message>
        <message>
            <source>pays no more for the turns</source>
            <translation>دیگر برای نوبت‌ها نمی‌پردازد</translation>
        </message>
        <message>
            <source>share-out agreed</source>
            <translation>توافق بر تسهیم</translation>
        </message>
        <message>
            <source>part of the share-out</source>
            <translation>بخش تسهیم</translation>
        </message>
        <message>
            <source>share-out paid</source>
            <translation>پرداخت تسهیم</translation>
        </message>
        <message>
            <source>advance given back</source>
            <translation>پیش‌پرداخت پس داده شد</translation>
        </message>
        <message>
            <source>shares given back</source>
            <translation>بازگشت سهم</translation>
        </message>
        <message>
            <source>savings given back</source>
            <translation>برگشت پس‌انداز</translation>
        </message>
        <message>
            <source>dividend agreed</source>
            <translation>توافق بر سود سهام</translation>
        </message>
        <message>
            <source>parts of the dividend</source>
            <translation>بخش‌های سود سهام</translation>
        </message>
        <message>
            <source>dividend paid</source>
            <translation>پرداخت سود سهام</translation>
        </message>
        <message>
            <source>interest on savings</source>
            <translation>سود پس‌انداز</translation>
        </message>
        <message>
            <source>loan to the group</source>
            <translation>وام به گروه</translation>
        </message>
        <message>
            <source>paid to the lender</source>
            <translation>پرداخت به وام‌دهنده</translation>
        </message>
        <message>
            <source>debt paid</source>
            <translation>بدهی پرداخت شد</translation>
        </message>
        <message>
            <source>put into an investment</source>
            <translation>در سرمایه‌گذاری گذاشته شد</translation>
        </message>
        <message>
            <source>back from an investment</source>
            <translation>از سرمایه‌گذاری برگشت</translation>
        </message>
        <message>
            <source>leaves the group, settled</source>
            <translation>ترک گروه، تسویه شد</translation>
        </message>
        <message>
            <source>welfare help</source>
            <translation>کمک همیاری</translation>
        </message>
        <message>
            <source>expense</source>
            <translation>هزینه</translation>
        </message>
        <message>
            <source>money moved</source>
            <translation>جابه‌جایی پول</translation>
        </message>
        <message>
            <source>box counted</source>
            <translation>صندوق شمرده شد</translation>
        </message>
        <message>
            <source>difference written</source>
            <translation>اختلاف ثبت شد</translation>
        </message>
        <message>
            <source>cost of the building</source>
            <translation>هزینه‌ی ساختمان</translation>
        </message>
        <message>
            <source>cost paid</source>
            <translation>هزینه پرداخت شد</translation>
        </message>
        <message>
            <source>bill of the building</source>
            <translation>صورت‌حساب ساختمان</translation>
        </message>
        <message>
            <source>part of the bill</source>
            <translation>بخشی از صورت‌حساب</translation>
        </message>
        <message>
            <source>levy agreed</source>
            <translation>شارژ فوق‌العاده تصویب شد</translation>
        </message>
        <message>
            <source>deposit</source>
            <translation>ودیعه</translation>
        </message>
        <message>
            <source>flat added</source>
            <translation>واحد افزوده شد</translation>
        </message>
        <message>
            <source>people of a flat</source>
            <translation>ساکنان واحد</translation>
        </message>
        <message>
            <source>meter read</source>
            <translation>کنتور خوانده شد</translation>
        </message>
        <message>
            <source>promised</source>
            <translation>قول داد</translation>
        </message>
        <message>
            <source>was given time</source>
            <translation>مهلت گرفت</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>برگردانده شد</translation>
        </message>
        <message>
            <source>does not agree</source>
            <translation>موافق نیست</translation>
        </message>
        <message>
            <source>a dispute is settled</source>
            <translation>اعتراض حل شد</translation>
        </message>
        <message>
            <source>{count} entries</source>
            <translation>{count} ثبت</translation>
        </message>
    </context>
    <context>
        <name>ExpenseCard</name>
        <message>
            <source>Expenses</source>
            <translation>هزینه‌ها</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>برای چه</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>چقدر</translation>
        </message>
        <message>
            <source>Given to</source>
            <translation>به چه کسی</translation>
        </message>
        <message>
            <source>Write the expense</source>
            <translation>نوشتن هزینه</translation>
        </message>
        <message>
            <source>in cash</source>
            <translation>نقد</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>با تلفن</translation>
        </message>
        <message>
            <source>by bank</source>
            <translation>با بانک</translation>
        </message>
        <message>
            <source>Up to {limit} the treasurer decides. Above that, hands are counted.</source>
            <translation>تا {limit} خزانه‌دار تصمیم می‌گیرد. بیشتر از آن رأی‌گیری می‌شود.</translation>
        </message>
    </context>
    <context>
        <name>FairScreen</name>
        <message>
            <source>Loans</source>
            <translation>وام‌ها</translation>
        </message>
        <message>
            <source>The choice</source>
            <translation>انتخاب</translation>
        </message>
        <message>
            <source>Amount or PIN</source>
            <translation>مبلغ یا رمز</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>چرا؟</translation>
        </message>
        <message>
            <source>Somebody asks</source>
            <translation>کسی درخواست دارد</translation>
        </message>
        <message>
            <source>Pass over</source>
            <translation>گذشتن از او</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>قرعه</translation>
        </message>
        <message>
            <source>How it is paid</source>
            <translation>شیوهٔ پرداخت</translation>
        </message>
        <message>
            <source>Next fund</source>
            <translation>صندوق بعدی</translation>
        </message>
        <message>
            <source>Give the loan</source>
            <translation>دادن وام</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>برگرداندن</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>همهٔ کلیدها</translation>
        </message>
        <message>
            <source>No fund</source>
            <translation>صندوقی نیست</translation>
        </message>
        <message>
            <source>The group opens one in the group rules.</source>
            <translation>گروه آن را در قواعد گروه باز می‌کند.</translation>
        </message>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>این رمز نادرست است. %Ln بار دیگر می‌توانید.</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs the PIN of who allows it</source>
            <translation>رمز کسی که اجازه می‌دهد لازم است</translation>
        </message>
        <message>
            <source>Written: nobody was chosen</source>
            <translation>نوشته شد: کسی انتخاب نشد</translation>
        </message>
        <message>
            <source>{name} got a loan of {amount}</source>
            <translation>{name} وام {amount} گرفت</translation>
        </message>
    </context>
    <context>
        <name>FairWords</name>
        <message>
            <source>paid in {amount}</source>
            <translation>{amount} پرداخته</translation>
        </message>
        <message>
            <source>never borrowed</source>
            <translation>هرگز وام نگرفته</translation>
        </message>
        <message>
            <source>borrowed {amount}</source>
            <translation>{amount} وام گرفته</translation>
        </message>
        <message>
            <source>passed over: {why}</source>
            <translation>از او گذشتند: {why}</translation>
        </message>
        <message>
            <source>waits until everybody has paid</source>
            <translation>تا پرداخت همه منتظر است</translation>
        </message>
        <message>
            <source>asks for nothing</source>
            <translation>چیزی نمی‌خواهد</translation>
        </message>
        <message>
            <source>asks for less than one instalment</source>
            <translation>کمتر از یک قسط می‌خواهد</translation>
        </message>
        <message>
            <source>the fee of this month is missing</source>
            <translation>حق عضویت این ماه پرداخت نشده</translation>
        </message>
        <message>
            <source>asks for more than was paid in ({amount})</source>
            <translation>بیش از آنچه پرداخته ({amount}) می‌خواهد</translation>
        </message>
        <message>
            <source>has a loan that still runs</source>
            <translation>وامی دارد که هنوز جاری است</translation>
        </message>
        <message>
            <source>asks for more than the fund can lend now</source>
            <translation>بیش از آنچه صندوق اکنون می‌تواند وام دهد می‌خواهد</translation>
        </message>
        <message>
            <source>Last loan paid back (logarithm)</source>
            <translation>آخرین وام پس‌داده (لگاریتم)</translation>
        </message>
        <message>
            <source>Paid in (logarithm)</source>
            <translation>پرداخت‌شده (لگاریتم)</translation>
        </message>
        <message>
            <source>Months without a loan</source>
            <translation>ماه‌های بی‌وام</translation>
        </message>
        <message>
            <source>Last payment</source>
            <translation>آخرین پرداخت</translation>
        </message>
        <message>
            <source>Instalments paid</source>
            <translation>قسط‌های پرداخته</translation>
        </message>
        <message>
            <source>Borrowed in all (logarithm)</source>
            <translation>همهٔ وام‌ها (لگاریتم)</translation>
        </message>
        <message>
            <source>Loans received</source>
            <translation>وام‌های گرفته</translation>
        </message>
        <message>
            <source>Asks for (logarithm)</source>
            <translation>درخواست (لگاریتم)</translation>
        </message>
        <message>
            <source>Paid in and borrowed together</source>
            <translation>پرداخت و وام با هم</translation>
        </message>
        <message>
            <source>before every number: nothing yet of {what}</source>
            <translation>پیش از هر عدد: هنوز هیچ از {what}</translation>
        </message>
        <message>
            <source>This month has its loan.</source>
            <translation>وام این ماه داده شده است.</translation>
        </message>
        <message>
            <source>Everybody waits for {names}.</source>
            <translation>همه منتظر {names} هستند.</translation>
        </message>
        <message>
            <source>Nobody can be chosen. This is written down, and does not use the month up.</source>
            <translation>کسی را نمی‌توان انتخاب کرد. این نوشته می‌شود و ماه از دست نمی‌رود.</translation>
        </message>
        <message>
            <source>{names} stand first alike: the draw says.</source>
            <translation>{names} برابر در جای نخست‌اند: قرعه می‌گوید.</translation>
        </message>
        <message>
            <source>The rule says who comes first. Nobody chooses.</source>
            <translation>قاعده می‌گوید چه کسی نخست است. هیچ‌کس انتخاب نمی‌کند.</translation>
        </message>
    </context>
    <context>
        <name>GiveCard</name>
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
            <source>USDT</source>
            <translation>تتر</translation>
        </message>
        <message>
            <source>Write that nobody is chosen</source>
            <translation>نوشتن اینکه کسی انتخاب نشد</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments of {amount}, one each month, without interest</source>
            <translation>
                <numerusform>%Ln قسط {amount}، هر ماه یکی، بدون سود</numerusform>
            </translation>
        </message>
        <message>
            <source>Who allows it</source>
            <translation>چه کسی اجازه می‌دهد</translation>
        </message>
        <message>
            <source>Give the loan of {amount}</source>
            <translation>دادن وام {amount}</translation>
        </message>
    </context>
    <context>
        <name>Giving</name>
        <message>
            <source>{name} got a loan of {amount}</source>
            <translation>{name} {amount} وام گرفت</translation>
        </message>
        <message>
            <source>{name}: {amount} waits for money</source>
            <translation>{name}: {amount} در انتظار پول است</translation>
        </message>
        <message>
            <source>{name}: not today</source>
            <translation>{name}: امروز نه</translation>
        </message>
    </context>
    <context>
        <name>Hands</name>
        <message>
            <source>Yes</source>
            <translation>آری</translation>
        </message>
        <message>
            <source>No</source>
            <translation>نه</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>سکوت</translation>
        </message>
        <message>
            <source>Passed: {yes}, needs {needed}</source>
            <translation>تصویب شد: {yes}، لازم {needed}</translation>
        </message>
        <message>
            <source>Not passed: {yes}, needs {needed}</source>
            <translation>تصویب نشد: {yes}، لازم {needed}</translation>
        </message>
        <message>
            <source>{counted} of {here} counted</source>
            <translation>{counted} از {here} شمرده شد</translation>
        </message>
    </context>
    <context>
        <name>HereCard</name>
        <message>
            <source>Here so far</source>
            <translation>حاضران تا اینجا</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>از {count}</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>دیرکرده</translation>
        </message>
        <message>
            <source>Apology</source>
            <translation>با عذر</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>غایب</translation>
        </message>
        <message>
            <source>Not called</source>
            <translation>خوانده‌نشده</translation>
        </message>
        <message>
            <source>Enough to decide: {count} needed</source>
            <translation>برای تصمیم کافی است: {count} نفر لازم</translation>
        </message>
        <message>
            <source>To decide {count} must be here</source>
            <translation>برای تصمیم {count} نفر لازم است</translation>
        </message>
    </context>
    <context>
        <name>HiddenLine</name>
        <message>
            <source>Show</source>
            <translation>نمایش</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>پنهان</translation>
        </message>
    </context>
    <context>
        <name>HintList</name>
        <message>
            <source>Look here first</source>
            <translation>اول اینجا را ببینید</translation>
        </message>
        <message>
            <source>Not found? The meeting can still close. The {amount} are written down in front of everyone and the chairperson signs for it.</source>
            <translation>پیدا نشد؟ نشست باز هم بسته می‌شود. {amount} جلوی همه نوشته می‌شود و رئیس امضا می‌کند.</translation>
        </message>
        <message>
            <source>Write down {amount} missing</source>
            <translation>نوشتن {amount} کسری</translation>
        </message>
        <message>
            <source>Write down {amount} too much</source>
            <translation>نوشتن {amount} اضافه</translation>
        </message>
    </context>
    <context>
        <name>HistoryPanel</name>
        <message>
            <source>What was written in this meeting</source>
            <translation>آنچه در این نشست ثبت شد</translation>
        </message>
        <message>
            <source>Nothing is deleted: what is taken back stays visible here.</source>
            <translation>چیزی پاک نمی‌شود: آنچه برگردانده شد همین‌جا دیده می‌شود.</translation>
        </message>
        <message>
            <source>What a member does not agree with stands in the minutes of every meeting until it is settled; taking it back needs a vote.</source>
            <translation>آنچه عضوی نمی‌پذیرد تا حل شدن در صورت‌جلسهٔ هر نشست می‌ماند؛ پس گرفتن آن رأی می‌خواهد.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>برگردان</translation>
        </message>
        <message>
            <source>Photos and papers</source>
            <translation>عکس‌ها و برگه‌ها</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بستن</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>ساعت</translation>
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
            <source>Written by</source>
            <translation>نویسنده</translation>
        </message>
        <message numerus="yes">
            <source>%Ln papers</source>
            <translation>
                <numerusform>%Ln برگه</numerusform>
            </translation>
        </message>
        <message>
            <source>{entry} (not agreed)</source>
            <translation>{entry} (اعتراض شده)</translation>
        </message>
        <message>
            <source>{entry} (taken back)</source>
            <translation>{entry} (برگردانده شد)</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>حل شد</translation>
        </message>
        <message>
            <source>Not agreed</source>
            <translation>اعتراض دارد</translation>
        </message>
        <message>
            <source>{name} does not agree: {words}</source>
            <translation>{name} موافق نیست: {words}</translation>
        </message>
        <message>
            <source>How it was settled</source>
            <translation>چگونه حل شد</translation>
        </message>
        <message>
            <source>What the member says</source>
            <translation>عضو چه می‌گوید</translation>
        </message>
    </context>
    <context>
        <name>KeysCard</name>
        <message numerus="yes">
            <source>%Ln keys open the book</source>
            <translation>
                <numerusform>%Ln کلید دفتر را باز می‌کند</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn the laptop to each key holder. Each types a PIN.</source>
            <translation>رایانه را رو به هر کلیددار بگردانید. هر یک رمزش را بزند.</translation>
        </message>
        <message>
            <source>No key holders are chosen yet.</source>
            <translation>هنوز کلیدداری برگزیده نشده است.</translation>
        </message>
        <message>
            <source>The last meeting was closed without {names}: their PIN comes first.</source>
            <translation>نشست پیش بی {names} بسته شد: نخست رمز ایشان.</translation>
        </message>
        <message>
            <source>Open {time}</source>
            <translation>باز {time}</translation>
        </message>
        <message>
            <source>PIN forgotten</source>
            <translation>رمز فراموش شده</translation>
        </message>
        <message>
            <source>Somebody is not here</source>
            <translation>کسی اینجا نیست</translation>
        </message>
        <message numerus="yes">
            <source>%Ln keys and {name} also open it.</source>
            <translation>
                <numerusform>%Ln کلید و {name} هم بازش می‌کنند.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on to the roll call</source>
            <translation>رفتن به حضور و غیاب</translation>
        </message>
        <message>
            <source>Open meeting {no}</source>
            <translation>گشودن نشست {no}</translation>
        </message>
        <message>
            <source>Key {no}</source>
            <translation>کلید {no}</translation>
        </message>
    </context>
    <context>
        <name>LastEntryCard</name>
        <message>
            <source>Last entry</source>
            <translation>آخرین ثبت</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>برگردان</translation>
        </message>
        <message>
            <source>Nothing written yet</source>
            <translation>هنوز چیزی ثبت نشده</translation>
        </message>
    </context>
    <context>
        <name>LeavePage</name>
        <message>
            <source>the whole</source>
            <translation>همهٔ سهم</translation>
        </message>
        <message>
            <source>Which part of a seat: 1/2, 1/3</source>
            <translation>کدام بخش از سهم: ۱/۲، ۱/۳</translation>
        </message>
        <message>
            <source>Somebody leaves the round</source>
            <translation>کسی از دور کنار می‌رود</translation>
        </message>
        <message>
            <source>The seat goes to somebody who pays what was paid for it. Or it is given up: those who had their turn got a larger pot, and owe the difference.</source>
            <translation>سهم به کسی می‌رسد که پرداخته‌های آن را بدهد. یا رها می‌شود: آنان که نوبت گرفته‌اند بیشتر گرفته‌اند و تفاوت را بدهکارند.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>بازگشت</translation>
        </message>
        <message>
            <source>Hand the seat on for {amount}</source>
            <translation>واگذاری سهم به {amount}</translation>
        </message>
        <message>
            <source>Hand {part} of the seat on for {amount}</source>
            <translation>واگذاری {part} سهم به {amount}</translation>
        </message>
        <message>
            <source>Give the seat up for {amount}</source>
            <translation>رها کردن سهم به {amount}</translation>
        </message>
        <message>
            <source>{name} got {got} and pays {paid} in all</source>
            <translation>{name} {got} گرفت و روی هم {paid} می‌پردازد</translation>
        </message>
        <message numerus="yes">
            <source>%Ln seats still to come pay and get the same: {amount}.</source>
            <translation>
                <numerusform>%Ln سهم مانده همان اندازه می‌پردازد و می‌گیرد: {amount}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LoanWords</name>
        <message>
            <source>No other loan open</source>
            <translation>وام باز دیگری نیست</translation>
        </message>
        <message>
            <source>Another loan is open</source>
            <translation>وام دیگری باز است</translation>
        </message>
        <message>
            <source>Paid earlier loans on time</source>
            <translation>وام‌های پیشین به‌موقع</translation>
        </message>
        <message>
            <source>Came to the meetings</source>
            <translation>حضور در نشست‌ها</translation>
        </message>
        <message>
            <source>Paid back before the share-out</source>
            <translation>پیش از تقسیم بازپرداخت می‌شود</translation>
        </message>
        <message>
            <source>Was allowed and not handed over; allow it anew</source>
            <translation>تصویب شد ولی پرداخت نشد؛ از نو تصویب شود</translation>
        </message>
        <message>
            <source>There is not enough money to lend</source>
            <translation>پول کافی برای وام نیست</translation>
        </message>
        <message>
            <source>Is not here today</source>
            <translation>امروز حاضر نیست</translation>
        </message>
        <message>
            <source>Members stand for it</source>
            <translation>ضامن‌ها</translation>
        </message>
        <message>
            <source>the first one</source>
            <translation>نخستین وام</translation>
        </message>
        <message>
            <source>last one closed {last_on}</source>
            <translation>آخری {last_on} تسویه شد</translation>
        </message>
        <message>
            <source>{left_minor} left</source>
            <translation>{left_minor} مانده</translation>
        </message>
        <message>
            <source>{done} of {of}</source>
            <translation>{done} از {of}</translation>
        </message>
        <message>
            <source>{last_on}, share-out {share_out_on}</source>
            <translation>{last_on}، تقسیم {share_out_on}</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>هنوز کسی نیست</translation>
        </message>
        <message>
            <source>{name} (on paper)</source>
            <translation>{name} (روی کاغذ)</translation>
        </message>
        <message>
            <source>How much?</source>
            <translation>چقدر؟</translation>
        </message>
        <message>
            <source>How many payments?</source>
            <translation>چند قسط؟</translation>
        </message>
        <message>
            <source>The rules do not allow it</source>
            <translation>قانون‌ها اجازه نمی‌دهند</translation>
        </message>
        <message>
            <source>Hands are to be counted</source>
            <translation>رأی‌گیری نشده</translation>
        </message>
        <message>
            <source>Not enough hands</source>
            <translation>رأی کافی نیست</translation>
        </message>
        <message>
            <source>Needs the PIN of who allows it</source>
            <translation>رمز اجازه‌دهنده لازم است</translation>
        </message>
        <message>
            <source>Chairperson’s PIN</source>
            <translation>رمز رئیس</translation>
        </message>
        <message>
            <source>Treasurer’s PIN</source>
            <translation>رمز خزانه‌دار</translation>
        </message>
        <message>
            <source>Secretary’s PIN</source>
            <translation>رمز منشی</translation>
        </message>
        <message>
            <source>Key holder’s PIN</source>
            <translation>رمز کلیددار</translation>
        </message>
    </context>
    <context>
        <name>LoansScreen</name>
        <message>
            <source>Loans</source>
            <translation>وام</translation>
        </message>
        <message>
            <source>Amount, hands or PIN</source>
            <translation>مبلغ، رأی یا رمز</translation>
        </message>
        <message>
            <source>Next box</source>
            <translation>خانهٔ بعد</translation>
        </message>
        <message>
            <source>Somebody asks</source>
            <translation>درخواست تازه</translation>
        </message>
        <message>
            <source>Guarantor</source>
            <translation>ضامن</translation>
        </message>
        <message>
            <source>How it is paid</source>
            <translation>شیوهٔ پرداخت</translation>
        </message>
        <message>
            <source>Give the loan</source>
            <translation>دادن وام</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>امروز نه</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>برگردان</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>همهٔ کلیدها</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>آری</translation>
        </message>
        <message>
            <source>No</source>
            <translation>نه</translation>
        </message>
    </context>
    <context>
        <name>MeetingFrame</name>
        <message>
            <source>Saved {time}</source>
            <translation>ذخیره شد {time}</translation>
        </message>
        <message>
            <source>Meeting {no}</source>
            <translation>نشست {no}</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>دوباره بخوان</translation>
        </message>
        <message>
            <source>Go to a step</source>
            <translation>رفتن به یک گام</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>گام بعدی</translation>
        </message>
        <message>
            <source>Look at a member’s page</source>
            <translation>دیدن صفحهٔ یک عضو</translation>
        </message>
        <message>
            <source>What was written</source>
            <translation>آنچه ثبت شد</translation>
        </message>
        <message>
            <source>Curtain</source>
            <translation>پرده</translation>
        </message>
        <message>
            <source>Members’ screen</source>
            <translation>نمایشگر اعضا</translation>
        </message>
    </context>
    <context>
        <name>MinutesPage</name>
        <message>
            <source>Minutes of this meeting</source>
            <translation>صورت‌جلسهٔ این نشست</translation>
        </message>
        <message>
            <source>Write the minutes</source>
            <translation>نوشتن صورت‌جلسه</translation>
        </message>
        <message>
            <source>Put together what the book knows</source>
            <translation>گردآوری از دفتر</translation>
        </message>
    </context>
    <context>
        <name>MoreCard</name>
        <message>
            <source>Votes</source>
            <translation>رأی‌گیری</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>صورت‌جلسه</translation>
        </message>
        <message>
            <source>Move money</source>
            <translation>جابه‌جایی پول</translation>
        </message>
        <message>
            <source>Correct an old line</source>
            <translation>اصلاح سطر قدیمی</translation>
        </message>
        <message>
            <source>Money without a name</source>
            <translation>پول بی‌نام</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>اصلاح</translation>
        </message>
    </context>
    <context>
        <name>MovePage</name>
        <message>
            <source>Debt of {name}</source>
            <translation>بدهی {name}</translation>
        </message>
        <message>
            <source>From</source>
            <translation>از</translation>
        </message>
        <message>
            <source>To</source>
            <translation>به</translation>
        </message>
        <message>
            <source>Name of the investment</source>
            <translation>نام سرمایه‌گذاری</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>چقدر</translation>
        </message>
        <message>
            <source>Carried by</source>
            <translation>به دست</translation>
        </message>
        <message>
            <source>A new investment</source>
            <translation>سرمایه‌گذاری تازه</translation>
        </message>
        <message>
            <source>Nothing is left there</source>
            <translation>چیزی در آن نمانده</translation>
        </message>
        <message>
            <source>Move the money</source>
            <translation>جابه‌جا کن</translation>
        </message>
    </context>
    <context>
        <name>NamelessPage</name>
        <message>
            <source>How much</source>
            <translation>چقدر</translation>
        </message>
        <message>
            <source>What is known of it</source>
            <translation>چه از آن می‌دانیم</translation>
        </message>
        <message>
            <source>Nobody’s yet</source>
            <translation>هنوز از آنِ کسی نیست</translation>
        </message>
        <message>
            <source>Whose it is</source>
            <translation>از آنِ کیست</translation>
        </message>
        <message>
            <source>Write the money</source>
            <translation>ثبت پول</translation>
        </message>
        <message>
            <source>Give it to the member</source>
            <translation>دادن به عضو</translation>
        </message>
        <message>
            <source>It goes into the box. Once it is known whose it is, give it to the member here.</source>
            <translation>به صندوق می‌رود. وقتی معلوم شد از آنِ کیست، همین‌جا به عضو بدهید.</translation>
        </message>
    </context>
    <context>
        <name>NewPinCard</name>
        <message>
            <source>A new PIN for {name}</source>
            <translation>رمز تازه برای {name}</translation>
        </message>
        <message>
            <source>The chairperson and one key holder allow it with their PINs.</source>
            <translation>رئیس و یک کلیددار با رمزشان اجازه می‌دهند.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>بازگشت</translation>
        </message>
        <message>
            <source>PIN of {name}</source>
            <translation>رمز {name}</translation>
        </message>
        <message>
            <source>{name}: the new PIN once more</source>
            <translation>{name}: رمز تازه یک بار دیگر</translation>
        </message>
        <message>
            <source>{name}: a new PIN of 4 to 6 digits</source>
            <translation>{name}: رمز تازه، ۴ تا ۶ رقم</translation>
        </message>
        <message>
            <source>The two are not the same. Type the new PIN again.</source>
            <translation>این دو یکی نیستند. رمز تازه را دوباره بزنید.</translation>
        </message>
        <message numerus="yes">
            <source>This PIN is not right. %Ln tries left.</source>
            <translation>
                <numerusform>این رمز درست نیست. %Ln بار دیگر می‌توانید.</numerusform>
            </translation>
        </message>
        <message>
            <source>The new PIN of {name} works now.</source>
            <translation>رمز تازهٔ {name} اکنون کار می‌کند.</translation>
        </message>
    </context>
    <context>
        <name>NowPaying</name>
        <message>
            <source>Now paying</source>
            <translation>در حال پرداخت</translation>
        </message>
        <message>
            <source>Has paid</source>
            <translation>پرداخت کرده</translation>
        </message>
        <message>
            <source>Savings so far</source>
            <translation>پس‌انداز تا امروز</translation>
        </message>
        <message>
            <source>No loan</source>
            <translation>وام ندارد</translation>
        </message>
        <message>
            <source>Loan</source>
            <translation>قسط وام</translation>
        </message>
        <message>
            <source>Missed shares, may be bought</source>
            <translation>سهم‌های ازدست‌رفته، قابل خرید</translation>
        </message>
        <message>
            <source>To pay now</source>
            <translation>پرداخت امروز</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>پرداخت شده</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>گام بعدی</translation>
        </message>
        <message>
            <source>Next who pays</source>
            <translation>نفر بعدی</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>ثبت</translation>
        </message>
        <message>
            <source>Paid exactly</source>
            <translation>همین مبلغ را داد</translation>
        </message>
        <message>
            <source>Cash given</source>
            <translation>پول داده‌شده</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>باقی پول</translation>
        </message>
        <message>
            <source>Owed from before</source>
            <translation>بدهی از قبل</translation>
        </message>
        <message>
            <source>From the advance</source>
            <translation>از پیش‌پرداخت</translation>
        </message>
        <message>
            <source>Further kinds (Space)</source>
            <translation>مبلغ‌های دیگر (Space)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln shares</source>
            <translation>
                <numerusform>%Ln سهم</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OpenStep</name>
        <message>
            <source>Reading the last closing</source>
            <translation>بستن پیشین خوانده می‌شود</translation>
        </message>
        <message>
            <source>Only an officer opens the book</source>
            <translation>دفتر را فقط مسئول باز می‌کند</translation>
        </message>
        <message>
            <source>Treasurer, chairperson or secretary do this step.</source>
            <translation>این گام را خزانه‌دار، رئیس یا دبیر انجام می‌دهد.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>دوباره بخوان</translation>
        </message>
        <message>
            <source>wait {time}</source>
            <translation>صبر {time}</translation>
        </message>
        <message numerus="yes">
            <source>This PIN is not right. %Ln tries left.</source>
            <translation>
                <numerusform>این رمز درست نیست. %Ln بار دیگر می‌توانید.</numerusform>
            </translation>
        </message>
        <message>
            <source>Too many wrong PINs. Wait, then try again.</source>
            <translation>رمز نادرست زیاد شد. صبر کنید و دوباره بزنید.</translation>
        </message>
        <message>
            <source>Between the meetings</source>
            <translation>میان دو نشست</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>آغاز</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>رمز</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>بعدی</translation>
        </message>
        <message>
            <source>Next person</source>
            <translation>نفر بعد</translation>
        </message>
        <message>
            <source>Show a number</source>
            <translation>نمایش یک عدد</translation>
        </message>
        <message>
            <source>Members’ screen</source>
            <translation>نمایشگر اعضا</translation>
        </message>
        <message>
            <source>Leave the meeting</source>
            <translation>بیرون از نشست</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>همهٔ کلیدها</translation>
        </message>
        <message>
            <source>Another amount</source>
            <translation>مبلغ دیگر</translation>
        </message>
        <message>
            <source>Count later</source>
            <translation>بعداً می‌شماریم</translation>
        </message>
        <message>
            <source>Somebody is not here</source>
            <translation>کسی اینجا نیست</translation>
        </message>
        <message>
            <source>PIN forgotten</source>
            <translation>رمز فراموش شده</translation>
        </message>
        <message>
            <source>What was in the box?</source>
            <translation>در صندوق چه بود؟</translation>
        </message>
    </context>
    <context>
        <name>OrderCard</name>
        <message>
            <source>The order</source>
            <translation>ترتیب</translation>
        </message>
        <message>
            <source>today</source>
            <translation>امروز</translation>
        </message>
        <message>
            <source>This is the last turn of the round. The group agrees on a new order.</source>
            <translation>این آخرین نوبت دور است. گروه ترتیب تازه‌ای می‌گذارد.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln turns to come in this round.</source>
            <translation>
                <numerusform>%Ln نوبت دیگر در این دور مانده است.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fair order, {month}</source>
            <translation>نوبت منصفانه، {month}</translation>
        </message>
        <message>
            <source>{n} of {of} have paid</source>
            <translation>{n} نفر از {of} پرداخته‌اند</translation>
        </message>
        <message>
            <source>{amount} can be lent</source>
            <translation>{amount} می‌توان وام داد</translation>
        </message>
        <message>
            <source>waited</source>
            <translation>انتظار</translation>
        </message>
        <message>
            <source>paid in</source>
            <translation>پرداخت</translation>
        </message>
        <message>
            <source>borrowed</source>
            <translation>وام گرفته</translation>
        </message>
        <message>
            <source>Nobody has asked for a loan this month yet.</source>
            <translation>این ماه هنوز کسی وام نخواسته است.</translation>
        </message>
    </context>
    <context>
        <name>OtherScreen</name>
        <message>
            <source>Other</source>
            <translation>سایر</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>هزینه</translation>
        </message>
        <message>
            <source>Welfare</source>
            <translation>همیاری</translation>
        </message>
        <message>
            <source>Vote</source>
            <translation>رأی</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>صورت‌جلسه</translation>
        </message>
        <message>
            <source>Move money</source>
            <translation>جابه‌جایی پول</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>اصلاح</translation>
        </message>
        <message>
            <source>Money without a name</source>
            <translation>پول بی‌نام</translation>
        </message>
        <message>
            <source>How it is paid</source>
            <translation>شیوهٔ پرداخت</translation>
        </message>
        <message>
            <source>Put the minutes together</source>
            <translation>گردآوری صورت‌جلسه</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>بنویس</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>برگردان</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>همهٔ کلیدها</translation>
        </message>
        <message>
            <source>Other business</source>
            <translation>کارهای دیگر</translation>
        </message>
        <message>
            <source>{what}: {amount} paid</source>
            <translation>{what}: {amount} پرداخت شد</translation>
        </message>
        <message>
            <source>{name} got {amount} of help</source>
            <translation>{name} {amount} کمک گرفت</translation>
        </message>
        <message>
            <source>The vote is written: {text}</source>
            <translation>رأی نوشته شد: {text}</translation>
        </message>
        <message>
            <source>The minutes are written</source>
            <translation>صورت‌جلسه نوشته شد</translation>
        </message>
        <message>
            <source>{amount} moved</source>
            <translation>{amount} جابه‌جا شد</translation>
        </message>
        <message>
            <source>{amount} written without a name</source>
            <translation>{amount} بی‌نام ثبت شد</translation>
        </message>
        <message>
            <source>The money is {name}’s</source>
            <translation>این پول از آنِ {name} است</translation>
        </message>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>این رمز نادرست است. %Ln بار دیگر می‌توانید.</numerusform>
            </translation>
        </message>
        <message>
            <source>The old line is taken back</source>
            <translation>سطر قدیمی پس گرفته شد</translation>
        </message>
    </context>
    <context>
        <name>OtherWords</name>
        <message>
            <source>Hall rent</source>
            <translation>اجارهٔ سالن</translation>
        </message>
        <message>
            <source>Books, pens</source>
            <translation>دفتر و قلم</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>رفت‌وآمد</translation>
        </message>
        <message>
            <source>Airtime</source>
            <translation>شارژ تلفن</translation>
        </message>
        <message>
            <source>Bank fee</source>
            <translation>کارمزد بانک</translation>
        </message>
        <message>
            <source>Loan bag in the box</source>
            <translation>کیسهٔ وام در صندوق</translation>
        </message>
        <message>
            <source>Welfare bag in the box</source>
            <translation>کیسهٔ همیاری در صندوق</translation>
        </message>
        <message>
            <source>Cash on the way</source>
            <translation>نقد در راه</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>تلفن</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>بانک</translation>
        </message>
        <message>
            <source>USDT</source>
            <translation>USDT</translation>
        </message>
        <message>
            <source>Investment</source>
            <translation>سرمایه‌گذاری</translation>
        </message>
        <message>
            <source>More than half</source>
            <translation>بیش از نیمی</translation>
        </message>
        <message>
            <source>Two thirds</source>
            <translation>دوسوم</translation>
        </message>
        <message>
            <source>All</source>
            <translation>همه</translation>
        </message>
        <message>
            <source>Hands up</source>
            <translation>دست بالا</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>با نام</translation>
        </message>
        <message>
            <source>Secret, by slips</source>
            <translation>پنهانی، با کاغذ</translation>
        </message>
        <message>
            <source>By shares</source>
            <translation>به سهم</translation>
        </message>
        <message>
            <source>By area</source>
            <translation>به متراژ</translation>
        </message>
        <message>
            <source>counted twice</source>
            <translation>دو بار شمرده شد</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>تصویب شد</translation>
        </message>
        <message>
            <source>not passed</source>
            <translation>رد شد</translation>
        </message>
        <message>
            <source>a tie</source>
            <translation>برابر</translation>
        </message>
        <message>
            <source>too few here</source>
            <translation>حاضران کم‌اند</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>شمرده نشد</translation>
        </message>
        <message>
            <source>{yes} : {no} {result}</source>
            <translation>{yes} : {no} {result}</translation>
        </message>
    </context>
    <context>
        <name>PapersPanel</name>
        <message>
            <source>Photos and papers</source>
            <translation>عکس‌ها و برگه‌ها</translation>
        </message>
        <message>
            <source>They lie sealed beside the book on this laptop. A server carries them to the others for two years; sticks and copies of the book carry them too.</source>
            <translation>مهروموم‌شده کنار دفتر روی این رایانه‌اند. سرور دو سال آن‌ها را به دیگران می‌رساند؛ فلش و نسخه‌های دفتر هم می‌برند.</translation>
        </message>
        <message>
            <source>Add a photo or a PDF…</source>
            <translation>افزودن عکس یا PDF…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>نمایش</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>بازگشت</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>برگه</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>اندازه</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>کجا</translation>
        </message>
        <message>
            <source>Photo {no}</source>
            <translation>عکس {no}</translation>
        </message>
        <message>
            <source>Document {no}</source>
            <translation>سند {no}</translation>
        </message>
        <message>
            <source>{kib} KiB</source>
            <translation>{kib} کیبی‌بایت</translation>
        </message>
        <message>
            <source>here</source>
            <translation>اینجا</translation>
        </message>
        <message>
            <source>has not come yet</source>
            <translation>هنوز نیامده</translation>
        </message>
        <message>
            <source>on another laptop</source>
            <translation>روی رایانهٔ دیگر</translation>
        </message>
        <message>
            <source>Which photo or PDF?</source>
            <translation>کدام عکس یا PDF؟</translation>
        </message>
        <message>
            <source>Sealed and put to the entry.</source>
            <translation>مهروموم و به ثبت پیوست شد.</translation>
        </message>
    </context>
    <context>
        <name>PausedPage</name>
        <message>
            <source>{amount} lie counted in the box. Every step stands as you left it.</source>
            <translation>{amount} شمرده‌شده در صندوق است. هر گام همان‌طور مانده که رها کردید.</translation>
        </message>
        <message>
            <source>The meeting is paused</source>
            <translation>نشست متوقف است</translation>
        </message>
        <message>
            <source>Go on with the meeting</source>
            <translation>ادامهٔ نشست</translation>
        </message>
    </context>
    <context>
        <name>PayCard</name>
        <message>
            <source>Turn {number} of {of}</source>
            <translation>نوبت {number} از {of}</translation>
        </message>
        <message>
            <source>Check the draw</source>
            <translation>بررسی قرعه</translation>
        </message>
        <message>
            <source>Give {name}</source>
            <translation>دادن به {name}</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>هیچ‌کس</translation>
        </message>
        <message>
            <source>Who fed the meeting</source>
            <translation>چه کسی پذیرایی کرد</translation>
        </message>
        <message>
            <source>Place drawn on {day}, seal {seal}</source>
            <translation>جایگاه در {day} قرعه خورد، مهر {seal}</translation>
        </message>
        <message>
            <source>Place drawn by paper slips on {day}</source>
            <translation>جایگاه در {day} با برگه قرعه خورد</translation>
        </message>
        <message>
            <source>The order was agreed by the meeting.</source>
            <translation>ترتیب را جلسه پذیرفته است.</translation>
        </message>
        <message>
            <source>Waits until it comes</source>
            <translation>تا رسیدنش می‌ماند</translation>
        </message>
        <message>
            <source>Owed from before, taken off</source>
            <translation>بدهی پیشین، کسر شد</translation>
        </message>
        <message>
            <source>For the host</source>
            <translation>برای میزبان</translation>
        </message>
        <message numerus="yes">
            <source>%Ln members paid {amount}</source>
            <translation>
                <numerusform>%Ln عضو {amount} دادند</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} was absent and owes {amount}</source>
            <translation>{name} غایب بود و {amount} بدهکار است</translation>
        </message>
        <message>
            <source>{name} did not pay and owes {amount}</source>
            <translation>{name} نپرداخت و {amount} بدهکار است</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>شمرده نشد</translation>
        </message>
        <message>
            <source>{name} agrees to have got it</source>
            <translation>{name} دریافت را می‌پذیرد</translation>
        </message>
        <message>
            <source>Thumb on the printed receipt</source>
            <translation>اثر انگشت روی رسید چاپی</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>پرداخت شد</translation>
        </message>
        <message>
            <source>Agreed with the PIN</source>
            <translation>با رمز پذیرفت</translation>
        </message>
        <message>
            <source>Thumb on paper</source>
            <translation>اثر انگشت روی کاغذ</translation>
        </message>
        <message>
            <source>Give {amount} in cash</source>
            <translation>دادن {amount} نقد</translation>
        </message>
        <message>
            <source>Send {amount} by phone</source>
            <translation>فرستادن {amount} با تلفن</translation>
        </message>
        <message>
            <source>Send {amount} by bank</source>
            <translation>فرستادن {amount} با بانک</translation>
        </message>
        <message>
            <source>In cash</source>
            <translation>نقد</translation>
        </message>
        <message>
            <source>By bank</source>
            <translation>با بانک</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>با تلفن</translation>
        </message>
        <message>
            <source>Code of the payment</source>
            <translation>کد پرداخت</translation>
        </message>
    </context>
    <context>
        <name>QueueCard</name>
        <message>
            <source>Asked today</source>
            <translation>درخواست‌های امروز</translation>
        </message>
        <message>
            <source>Somebody asks</source>
            <translation>درخواست تازه</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>داده شد</translation>
        </message>
        <message>
            <source>Not ready yet</source>
            <translation>هنوز آماده نیست</translation>
        </message>
        <message>
            <source>Waits for money, place {n}</source>
            <translation>در انتظار پول، نوبت {n}</translation>
        </message>
        <message>
            <source>The money is there now</source>
            <translation>پول اکنون هست</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>امروز نه</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>آماده</translation>
        </message>
        <message>
            <source>Short of money</source>
            <translation>پول کافی نیست</translation>
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
            <source>Left to lend</source>
            <translation>باقی‌مانده</translation>
        </message>
        <message>
            <source>Welfare {welfare} and today’s turn {pot} are kept out.</source>
            <translation>همیاری {welfare} و نوبت امروز {pot} کنار گذاشته شده.</translation>
        </message>
    </context>
    <context>
        <name>ReadCard</name>
        <message>
            <source>Read this out</source>
            <translation>این را بلند بخوانید</translation>
        </message>
        <message>
            <source>Cash locked in the box</source>
            <translation>نقد قفل‌شده در صندوق</translation>
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
            <source>By phone</source>
            <translation>با تلفن</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>هنوز بررسی نشده</translation>
        </message>
        <message numerus="yes">
            <source>By phone, %Ln not checked</source>
            <translation>
                <numerusform>با تلفن، %Ln بررسی‌نشده</numerusform>
            </translation>
        </message>
        <message>
            <source>Still to pay</source>
            <translation>هنوز باید بدهند</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more members</source>
            <translation>
                <numerusform>و %Ln عضو دیگر</numerusform>
            </translation>
        </message>
        <message>
            <source>Next meeting {day}, {time}.</source>
            <translation>نشست بعد {day}، {time}.</translation>
        </message>
        <message>
            <source>Turn: {name}.</source>
            <translation>نوبت: {name}.</translation>
        </message>
        <message>
            <source>Other day</source>
            <translation>روز دیگر</translation>
        </message>
        <message>
            <source>Day of the next meeting</source>
            <translation>روز نشست بعد</translation>
        </message>
    </context>
    <context>
        <name>RitualCard</name>
        <message>
            <source>Ask the members first</source>
            <translation>نخست از اعضا بپرسید</translation>
        </message>
        <message>
            <source>They remember what was in the box on {day}. Then show the number.</source>
            <translation>آنان موجودی صندوق در {day} را به یاد دارند. سپس عدد را نشان دهید.</translation>
        </message>
        <message>
            <source>This is the first meeting. The box starts with what is in it now.</source>
            <translation>این نخستین نشست است. صندوق با موجودی اکنون آغاز می‌شود.</translation>
        </message>
        <message>
            <source>Was the box counted now?</source>
            <translation>صندوق هم‌اکنون شمرده شد؟</translation>
        </message>
        <message>
            <source>Yes, {amount}</source>
            <translation>بله، {amount}</translation>
        </message>
        <message>
            <source>Another amount</source>
            <translation>مبلغ دیگر</translation>
        </message>
        <message>
            <source>Count later</source>
            <translation>بعداً می‌شماریم</translation>
        </message>
        <message>
            <source>Welcome words and prayer are not timed. The clock starts with the roll call.</source>
            <translation>خوشامد و دعا زمان ندارد. ساعت با حضور و غیاب آغاز می‌شود.</translation>
        </message>
        <message>
            <source>Cash in the box</source>
            <translation>نقد صندوق</translation>
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
            <source>M-Pesa till</source>
            <translation>حساب M-Pesa</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>هنوز بررسی نشده</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>بانک</translation>
        </message>
        <message>
            <source>USDT</source>
            <translation>USDT</translation>
        </message>
        <message>
            <source>The box is counted in step 7.</source>
            <translation>صندوق در گام ۷ شمرده می‌شود.</translation>
        </message>
        <message>
            <source>Box and book agree.</source>
            <translation>صندوق و دفتر می‌خوانند.</translation>
        </message>
        <message>
            <source>How many of each? Enter after the last one.</source>
            <translation>از هر کدام چند تا؟ پس از آخری Enter.</translation>
        </message>
        <message>
            <source>{amount} less in the box than in the book. The chairperson types a PIN.</source>
            <translation>صندوق {amount} کمتر از دفتر است. رئیس رمزش را بزند.</translation>
        </message>
        <message>
            <source>{amount} more in the box than in the book. The chairperson types a PIN.</source>
            <translation>صندوق {amount} بیشتر از دفتر است. رئیس رمزش را بزند.</translation>
        </message>
    </context>
    <context>
        <name>RollCall</name>
        <message>
            <source>left at {time}</source>
            <translation>{time} رفت</translation>
        </message>
        <message>
            <source>{what}, fine {amount}</source>
            <translation>{what}، جریمه {amount}</translation>
        </message>
        <message>
            <source>calling now</source>
            <translation>اکنون خوانده می‌شود</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>حاضر</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>دیر آمد</translation>
        </message>
        <message>
            <source>Sent apology</source>
            <translation>عذر خواست</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>غایب</translation>
        </message>
        <message>
            <source>Stood in for</source>
            <translation>نماینده دارد</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>برگشت</translation>
        </message>
        <message>
            <source>Left early</source>
            <translation>زودتر رفت</translation>
        </message>
    </context>
    <context>
        <name>RollCallStep</name>
        <message>
            <source>Reading the roll</source>
            <translation>فهرست خوانده می‌شود</translation>
        </message>
        <message>
            <source>No members yet</source>
            <translation>هنوز عضوی نیست</translation>
        </message>
        <message>
            <source>Write the members first; each gets a card here.</source>
            <translation>نخست اعضا را بنویسید؛ هر کس اینجا یک کارت دارد.</translation>
        </message>
        <message>
            <source>The book is not open yet</source>
            <translation>دفتر هنوز باز نشده است</translation>
        </message>
        <message>
            <source>The keys open it in step 1; then the names are called.</source>
            <translation>کلیدها آن را در گام ۱ باز می‌کنند؛ سپس نام‌ها خوانده می‌شود.</translation>
        </message>
        <message>
            <source>Go to step 1</source>
            <translation>رفتن به گام ۱</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>دوباره بخوان</translation>
        </message>
        <message>
            <source>Roll call</source>
            <translation>حضور و غیاب</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>حاضر</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>دیرکرد</translation>
        </message>
        <message>
            <source>Apology</source>
            <translation>عذر</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>غایب</translation>
        </message>
        <message>
            <source>Left early</source>
            <translation>زودتر رفت</translation>
        </message>
        <message>
            <source>Jump to number</source>
            <translation>رفتن به شماره</translation>
        </message>
        <message>
            <source>A–Z</source>
            <translation>حروف</translation>
        </message>
        <message>
            <source>Find name</source>
            <translation>یافتن نام</translation>
        </message>
        <message>
            <source>All the rest are here</source>
            <translation>بقیه همه حاضرند</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>برگردان</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>همهٔ کلیدها</translation>
        </message>
        <message>
            <source>{here} of {count} are here</source>
            <translation>{here} نفر از {count} حاضرند</translation>
        </message>
    </context>
    <context>
        <name>RowDetail</name>
        <message>
            <source>Note</source>
            <translation>یادداشت</translation>
        </message>
        <message>
            <source>Paid by somebody else: name</source>
            <translation>پرداخت به دست دیگری: نام</translation>
        </message>
    </context>
    <context>
        <name>RowMenu</name>
        <message>
            <source>Paid exactly</source>
            <translation>همین مبلغ را داد</translation>
        </message>
        <message>
            <source>Paid by phone or bank</source>
            <translation>با تلفن یا بانک پرداخت</translation>
        </message>
        <message>
            <source>Cash and phone together</source>
            <translation>نقد و تلفن با هم</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>غایب</translation>
        </message>
        <message>
            <source>Cash given, change</source>
            <translation>پول داده‌شده، باقی</translation>
        </message>
        <message>
            <source>Note, other payer</source>
            <translation>یادداشت، پرداخت‌کنندهٔ دیگر</translation>
        </message>
        <message>
            <source>Empty the box</source>
            <translation>خالی کردن خانه</translation>
        </message>
    </context>
    <context>
        <name>SalePage</name>
        <message>
            <source>Seats</source>
            <translation>سهم‌ها</translation>
        </message>
        <message>
            <source>Seats of the next round of {name}</source>
            <translation>سهم‌های دورهٔ بعد {name}</translation>
        </message>
        <message>
            <source>Every seat pays {amount} a turn. Who gets the pot early gets less, who waits gets more. Once a seat is sold, the prizes cannot be changed any more.</source>
            <translation>هر سهم در هر نوبت {amount} می‌دهد. هر که زود بگیرد کمتر و هر که صبر کند بیشتر می‌گیرد. پس از فروش یک سهم، جایزه‌ها دیگر تغییر نمی‌کند.</translation>
        </message>
        <message>
            <source>Begin the round</source>
            <translation>آغاز دوره</translation>
        </message>
        <message>
            <source>the whole</source>
            <translation>همهٔ سهم</translation>
        </message>
        <message>
            <source>Which part of a seat: 1/2, 1/3</source>
            <translation>کدام بخش از سهم: ۱/۲، ۱/۳</translation>
        </message>
        <message>
            <source>Takes a part</source>
            <translation>بخشی را می‌گیرد</translation>
        </message>
        <message>
            <source>Gets {amount} at turn {number}: {rate}.</source>
            <translation>در نوبت {number} مبلغ {amount} می‌گیرد: {rate}.</translation>
        </message>
        <message>
            <source>Pays {amount} now.</source>
            <translation>اکنون {amount} می‌پردازد.</translation>
        </message>
        <message>
            <source>Is given {amount} when the reserve has it.</source>
            <translation>وقتی اندوخته داشته باشد {amount} می‌گیرد.</translation>
        </message>
        <message>
            <source>Sell seat {number}</source>
            <translation>فروش سهم {number}</translation>
        </message>
        <message>
            <source>Seat {number}: {amount}</source>
            <translation>سهم {number}: {amount}</translation>
        </message>
        <message>
            <source>pays what it gets</source>
            <translation>همان‌قدر که می‌گیرد می‌دهد</translation>
        </message>
        <message>
            <source>costs {rate} a turn</source>
            <translation>هر نوبت {rate} هزینه دارد</translation>
        </message>
        <message>
            <source>brings {rate} a turn</source>
            <translation>هر نوبت {rate} سود دارد</translation>
        </message>
    </context>
    <context>
        <name>Settling</name>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>این رمز نادرست است. %Ln بار دیگر می‌توانید.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SignCard</name>
        <message>
            <source>Sign and lock the book</source>
            <translation>امضا و قفل دفتر</translation>
        </message>
        <message>
            <source>Each person types a PIN. After this the page cannot be changed, only corrected by a new entry.</source>
            <translation>هر کس رمزش را می‌زند. پس از آن صفحه عوض نمی‌شود و فقط با ثبت تازه اصلاح می‌شود.</translation>
        </message>
        <message>
            <source>After signing</source>
            <translation>پس از امضا</translation>
        </message>
        <message>
            <source>Meeting page as PDF</source>
            <translation>صفحهٔ نشست به PDF</translation>
        </message>
        <message numerus="yes">
            <source>%Ln receipts as PDF</source>
            <translation>
                <numerusform>%Ln رسید به PDF</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy of the book on {name}, tried out</source>
            <translation>رونوشت دفتر روی {name}، آزموده</translation>
        </message>
        <message>
            <source>Copy of the book, tried out</source>
            <translation>رونوشت دفتر، آزموده</translation>
        </message>
        <message>
            <source>Signed {time}</source>
            <translation>امضا {time}</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>در انتظار</translation>
        </message>
        <message>
            <source>Somebody is not here</source>
            <translation>کسی اینجا نیست</translation>
        </message>
        <message>
            <source>Close meeting {no}</source>
            <translation>بستن نشست {no}</translation>
        </message>
        <message>
            <source>Close without the missing keys</source>
            <translation>بستن بدون کلیدهای غایب</translation>
        </message>
        <message>
            <source>First the box is counted.</source>
            <translation>اول صندوق شمرده می‌شود.</translation>
        </message>
        <message>
            <source>Box and book do not agree yet.</source>
            <translation>صندوق و دفتر هنوز یکی نیست.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln signatures to go</source>
            <translation>
                <numerusform>%Ln امضا مانده</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is signed.</source>
            <translation>همه امضا شد.</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>این رمز نادرست است. %Ln بار دیگر می‌توانید.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>A new round of {name}</source>
            <translation>دور تازهٔ {name}</translation>
        </message>
        <message>
            <source>How many seats does each member take? Parts like 1/2 or 1/3 that follow one another share a seat. Each seat pays {amount} a turn.</source>
            <translation>هر عضو چند سهم برمی‌دارد؟ پاره‌هایی مانند ۱/۲ یا ۱/۳ که پشت هم می‌آیند یک سهم مشترک‌اند. هر سهم در هر نوبت {amount} می‌پردازد.</translation>
        </message>
        <message>
            <source>Draw the order</source>
            <translation>قرعهٔ ترتیب</translation>
        </message>
        <message>
            <source>The order is agreed</source>
            <translation>ترتیب پذیرفته است</translation>
        </message>
        <message>
            <source>Begin the round</source>
            <translation>آغاز دوره</translation>
        </message>
        <message>
            <source>The agreed order, by the numbers of the seats</source>
            <translation>ترتیب پذیرفته، با شمارهٔ سهم‌ها</translation>
        </message>
        <message>
            <source>Seats in their order: 3 1 2</source>
            <translation>سهم‌ها به ترتیب: ۳ ۱ ۲</translation>
        </message>
        <message>
            <source>{seats} seats · {turns} turns · {amount} for each seat</source>
            <translation>{seats} سهم · {turns} نوبت · {amount} برای هر سهم</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Close</source>
            <translation>پایان</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>قفل شد</translation>
        </message>
        <message>
            <source>keys missing</source>
            <translation>کلید غایب</translation>
        </message>
        <message>
            <source>{done} of {of} signed</source>
            <translation>{done} از {of} امضا</translation>
        </message>
        <message>
            <source>Collect</source>
            <translation>دریافت</translation>
        </message>
        <message>
            <source>{paid} of {due}</source>
            <comment>members who have paid</comment>
            <translation>{paid} از {due}</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>شمارش</translation>
        </message>
        <message>
            <source>{amount} less</source>
            <translation>{amount} کمتر</translation>
        </message>
        <message>
            <source>{amount} more</source>
            <translation>{amount} بیشتر</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>وام</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>آغاز</translation>
        </message>
        <message>
            <source>{have} of {needed} keys</source>
            <translation>{have} از {needed} کلید</translation>
        </message>
        <message>
            <source>{count} key</source>
            <translation>{count} کلید</translation>
        </message>
        <message>
            <source>{count} keys</source>
            <translation>{count} کلید</translation>
        </message>
        <message>
            <source>Roll call</source>
            <translation>حضور</translation>
        </message>
        <message>
            <source>{count} here</source>
            <translation>{count} نفر</translation>
        </message>
        <message>
            <source>{called} of {all}</source>
            <comment>members called</comment>
            <translation>{called} از {all}</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>نوبت</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>سایر</translation>
        </message>
    </context>
    <context>
        <name>StopPage</name>
        <message>
            <source>Somebody had the pot and pays no more</source>
            <translation>کسی وجه را گرفته و دیگر نمی‌پردازد</translation>
        </message>
        <message>
            <source>What is owed are the contributions to come, never the pot. First pay those who stand for it, then money in other boxes, then the reserve. For the rest the winners to come wait, each for the same part.</source>
            <translation>بدهی، پرداخت‌های آینده است نه وجهی که گرفته شد. نخست ضامن‌ها می‌پردازند، سپس پول او در صندوق‌های دیگر، سپس ذخیره. باقی را برندگان آینده به یک نسبت انتظار می‌کشند.</translation>
        </message>
        <message>
            <source>Who stands for it</source>
            <translation>چه کسی ضامن است</translation>
        </message>
        <message>
            <source>Up to</source>
            <translation>تا</translation>
        </message>
        <message>
            <source>Up to how much the guarantor stands</source>
            <translation>ضامن تا چه مبلغی ضمانت می‌کند</translation>
        </message>
        <message>
            <source>Stands for it</source>
            <translation>ضامن می‌شود</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>بازگشت</translation>
        </message>
        <message>
            <source>Write that {name} pays no more</source>
            <translation>بنویسید {name} دیگر نمی‌پردازد</translation>
        </message>
        <message>
            <source>Owed by now; written as paying no more</source>
            <translation>بدهی تا کنون؛ نوشته شده که دیگر نمی‌پردازد</translation>
        </message>
        <message>
            <source>The reserve bears {amount}</source>
            <translation>ذخیره {amount} را بر عهده می‌گیرد</translation>
        </message>
        <message numerus="yes">
            <source>%Ln contributions to come</source>
            <translation>
                <numerusform>%Ln پرداخت آینده</numerusform>
            </translation>
        </message>
        <message>
            <source>Covered now</source>
            <translation>اکنون پوشش داده شد</translation>
        </message>
        <message>
            <source>Lent by the reserve</source>
            <translation>قرض از ذخیره</translation>
        </message>
        <message>
            <source>Turn {number}: the winner waits for</source>
            <translation>نوبت {number}: برنده منتظر است</translation>
        </message>
        <message>
            <source>Later winners wait for</source>
            <translation>برندگان بعدی منتظرند</translation>
        </message>
        <message>
            <source>{amount} from the advance of {name}</source>
            <translation>{amount} از پیش‌پرداخت {name}</translation>
        </message>
        <message>
            <source>{amount} from the savings of {name}</source>
            <translation>{amount} از پس‌انداز {name}</translation>
        </message>
        <message>
            <source>{name} brings {amount} now</source>
            <translation>{name} اکنون {amount} می‌آورد</translation>
        </message>
        <message>
            <source>Own money in other boxes</source>
            <translation>پول خودش در صندوق‌های دیگر</translation>
        </message>
    </context>
    <context>
        <name>SwapPage</name>
        <message>
            <source>Swap turns</source>
            <translation>جابه‌جایی نوبت</translation>
        </message>
        <message>
            <source>Both agree by PIN or with a thumb on paper. To wait until a later place, only who waits agrees.</source>
            <translation>هر دو با رمز یا اثر انگشت موافقت می‌کنند. برای صبر تا جایگاه بعدی، تنها آن که صبر می‌کند.</translation>
        </message>
        <message>
            <source>Swap the two turns</source>
            <translation>این دو نوبت را جابه‌جا کن</translation>
        </message>
        <message>
            <source>The first waits until the second place</source>
            <translation>نخستین تا جایگاه دوم صبر می‌کند</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>بازگشت</translation>
        </message>
    </context>
    <context>
        <name>TableCard</name>
        <message>
            <source>Money in the box</source>
            <translation>پول در صندوق</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>شمرده‌شده</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>می‌شمارد</translation>
        </message>
        <message>
            <source>Watches</source>
            <translation>می‌نگرد</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>چند تا</translation>
        </message>
        <message>
            <source>Who counts?</source>
            <translation>چه کسی می‌شمارد؟</translation>
        </message>
        <message>
            <source>{counter} counts, {witness} watches</source>
            <translation>{counter} می‌شمارد، {witness} می‌نگرد</translation>
        </message>
    </context>
    <context>
        <name>TermsCard</name>
        <message>
            <source>{name} asks for a loan</source>
            <translation>{name} وام می‌خواهد</translation>
        </message>
        <message>
            <source>No. {no} · savings {saved}</source>
            <translation>شمارهٔ {no} · پس‌انداز {saved}</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>چقدر</translation>
        </message>
        <message>
            <source>Payments (1–{max})</source>
            <translation>قسط (۱–{max})</translation>
        </message>
        <message numerus="yes">
            <source>Interest, {percent}% for %Ln meetings</source>
            <translation>
                <numerusform>کارمزد، {percent}٪ هر %Ln نشست</numerusform>
            </translation>
        </message>
        <message>
            <source>What for</source>
            <translation>برای چه</translation>
        </message>
        <message>
            <source>Interest, {percent}%</source>
            <translation>سود، {percent}٪</translation>
        </message>
        <message>
            <source>To pay back</source>
            <translation>بازپرداخت</translation>
        </message>
        <message>
            <source>Kind of loan</source>
            <translation>نوع وام</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments of {amount}, one at each meeting</source>
            <translation>
                <numerusform>%Ln قسط {amount}، در هر نشست یکی</numerusform>
            </translation>
        </message>
        <message>
            <source>Our rules</source>
            <translation>قانون‌های ما</translation>
        </message>
        <message>
            <source>Stands for it</source>
            <translation>ضامن می‌شود</translation>
        </message>
        <message>
            <source>Signed on paper</source>
            <translation>امضا روی کاغذ</translation>
        </message>
        <message>
            <source>If it is not paid back, {names} share what is left.</source>
            <translation>اگر پس داده نشود، {names} باقی را می‌پردازند.</translation>
        </message>
        <message>
            <source>stands for {there} already, for {part} here, can stand for {free}</source>
            <translation>تا کنون ضامن {there}، اینجا {part}، می‌تواند ضامن {free} شود</translation>
        </message>
    </context>
    <context>
        <name>TotalsBar</name>
        <message>
            <source>Collected</source>
            <translation>دریافت شد</translation>
        </message>
        <message numerus="yes">
            <source>%Ln still to pay</source>
            <translation>
                <numerusform>%Ln نفر مانده‌اند</numerusform>
            </translation>
        </message>
        <message>
            <source>Everybody has paid</source>
            <translation>همه پرداختند</translation>
        </message>
    </context>
    <context>
        <name>TurnScreen</name>
        <message>
            <source>Turn</source>
            <translation>نوبت</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>رمز</translation>
        </message>
        <message>
            <source>Give</source>
            <translation>بده</translation>
        </message>
        <message>
            <source>How it is paid</source>
            <translation>شیوهٔ پرداخت</translation>
        </message>
        <message>
            <source>Thumb on paper</source>
            <translation>اثر انگشت روی کاغذ</translation>
        </message>
        <message>
            <source>Members’ screen</source>
            <translation>نمایشگر اعضا</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>برگردان</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>همهٔ کلیدها</translation>
        </message>
        <message>
            <source>No order of turns yet</source>
            <translation>هنوز ترتیب نوبت نیست</translation>
        </message>
        <message>
            <source>The group agrees on an order in the group rules.</source>
            <translation>گروه در قانون‌ها ترتیب می‌گذارد.</translation>
        </message>
        <message>
            <source>Turn {number} of {of}</source>
            <translation>نوبت {number} از {of}</translation>
        </message>
        <message>
            <source>The order stands in the group rules, agreed by the meeting.</source>
            <translation>ترتیب در قانون‌هاست و نشست پذیرفته است.</translation>
        </message>
        <message>
            <source>Give {name}</source>
            <translation>دادن به {name}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln members paid {amount}</source>
            <translation>
                <numerusform>%Ln عضو {amount} دادند</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} was absent and owes {amount}</source>
            <translation>{name} غایب بود و {amount} بدهکار است</translation>
        </message>
        <message>
            <source>{name} did not pay and owes {amount}</source>
            <translation>{name} نپرداخت و {amount} بدهکار است</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>شمرده نشد</translation>
        </message>
        <message>
            <source>{name} agrees to have got it</source>
            <translation>{name} دریافت را می‌پذیرد</translation>
        </message>
        <message>
            <source>Thumb on the printed receipt</source>
            <translation>اثر انگشت روی رسید چاپی</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>پرداخت شد</translation>
        </message>
        <message>
            <source>Agreed with the PIN</source>
            <translation>با رمز پذیرفت</translation>
        </message>
        <message>
            <source>Give {amount} in cash</source>
            <translation>دادن {amount} نقد</translation>
        </message>
        <message>
            <source>Send {amount} by phone</source>
            <translation>فرستادن {amount} با تلفن</translation>
        </message>
        <message>
            <source>Send {amount} by bank</source>
            <translation>فرستادن {amount} با بانک</translation>
        </message>
        <message>
            <source>In cash</source>
            <translation>نقد</translation>
        </message>
        <message>
            <source>By bank</source>
            <translation>با بانک</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>با تلفن</translation>
        </message>
        <message>
            <source>Code of the payment</source>
            <translation>کد پرداخت</translation>
        </message>
        <message numerus="yes">
            <source>This PIN is wrong. %Ln tries left.</source>
            <translation>
                <numerusform>این رمز نادرست است. %Ln بار دیگر می‌توانید.</numerusform>
            </translation>
        </message>
        <message>
            <source>First {name} agrees: the PIN, or a thumb on paper (F9).</source>
            <translation>اول {name} بپذیرد: رمز، یا اثر انگشت روی کاغذ (F9).</translation>
        </message>
        <message>
            <source>{name} got {amount}</source>
            <translation>{name} {amount} گرفت</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>Undo</source>
            <translation>برگردان</translation>
        </message>
        <message>
            <source>Taken back: {entry}</source>
            <translation>برگردانده شد: {entry}</translation>
        </message>
        <message>
            <source>Written again: {entry}</source>
            <translation>دوباره ثبت شد: {entry}</translation>
        </message>
    </context>
    <context>
        <name>VotePage</name>
        <message>
            <source>What is voted on</source>
            <translation>موضوع رأی</translation>
        </message>
        <message>
            <source>Proposed by …</source>
            <translation>پیشنهاددهنده …</translation>
        </message>
        <message>
            <source>Seconded by …</source>
            <translation>پشتیبان …</translation>
        </message>
        <message>
            <source>Majority</source>
            <translation>اکثریت</translation>
        </message>
        <message>
            <source>How it is counted</source>
            <translation>شیوه‌ی شمارش</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>چه را عوض می‌کند</translation>
        </message>
        <message>
            <source>Write the vote</source>
            <translation>نوشتن رأی</translation>
        </message>
        <message>
            <source>Changes nothing by itself</source>
            <translation>خودبه‌خود چیزی عوض نمی‌شود</translation>
        </message>
        <message>
            <source>Allows an expense</source>
            <translation>هزینه‌ای را مجاز می‌کند</translation>
        </message>
        <message>
            <source>Takes back what {name} disputes: {words}</source>
            <translation>آنچه را {name} به آن اعتراض دارد پس می‌گیرد: {words}</translation>
        </message>
        <message>
            <source>Names who signs for a key holder who is away</source>
            <translation>می‌گوید چه کسی به جای کلیددار غایب امضا کند</translation>
        </message>
        <message>
            <source>Rules that change on {day}: {reason}</source>
            <translation>قاعده‌هایی که {day} عوض می‌شود: {reason}</translation>
        </message>
        <message>
            <source>Whom the vote is about</source>
            <translation>رأی دربارهٔ چه کسی است</translation>
        </message>
        <message>
            <source>Who writes may also count: we are too few</source>
            <translation>نویسنده می‌تواند بشمارد: ما کم هستیم</translation>
        </message>
        <message>
            <source>A key holder may also write or keep the money: we are too few</source>
            <translation>کلیددار می‌تواند بنویسد یا پول نگه دارد: ما کم هستیم</translation>
        </message>
        <message>
            <source>One person may be {one} and {other}: we are too few</source>
            <translation>یک نفر می‌تواند {one} و {other} باشد: کم هستیم</translation>
        </message>
        <message>
            <source>Slips or beans in the bag. Type only the numbers.</source>
            <translation>کاغذ یا لوبیا در کیسه. تنها شمار را بنویسید.</translation>
        </message>
        <message>
            <source>1 yes, 2 no, 0 silent</source>
            <translation>۱ آری، ۲ نه، ۰ سکوت</translation>
        </message>
    </context>
    <context>
        <name>WelfareCard</name>
        <message>
            <source>Welfare help</source>
            <translation>کمک همیاری</translation>
        </message>
        <message>
            <source>In the welfare fund</source>
            <translation>در صندوق همیاری</translation>
        </message>
        <message>
            <source>of it in today’s welfare bag</source>
            <translation>از آن در کیسهٔ امروز</translation>
        </message>
        <message>
            <source>Who asks</source>
            <translation>درخواست‌کننده</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>چقدر</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>چرا</translation>
        </message>
        <message>
            <source>Pay the help</source>
            <translation>پرداخت کمک</translation>
        </message>
        <message>
            <source>from the welfare bag</source>
            <translation>از کیسهٔ همیاری</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>با تلفن</translation>
        </message>
        <message>
            <source>by bank</source>
            <translation>با بانک</translation>
        </message>
        <message>
            <source>Got {amount} of help before.</source>
            <translation>پیش‌تر {amount} کمک گرفته است.</translation>
        </message>
    </context>
    <context>
        <name>WhyCard</name>
        <message>
            <source>What has a plus is multiplied; the result is divided by what has a minus.</source>
            <translation>آنچه مثبت دارد ضرب می‌شود؛ حاصل بر آنچه منفی دارد تقسیم می‌شود.</translation>
        </message>
    </context>
    <context>
        <name>WriteDown</name>
        <message>
            <source>What do the members say, why?</source>
            <translation>اعضا چه می‌گویند، چرا؟</translation>
        </message>
        <message>
            <source>Nobody knows</source>
            <translation>کسی نمی‌داند</translation>
        </message>
        <message>
            <source>Wrong change</source>
            <translation>پول خرد اشتباه</translation>
        </message>
        <message>
            <source>False note</source>
            <translation>اسکناس جعلی</translation>
        </message>
        <message>
            <source>It stays visible on the page of this meeting and in the reports.</source>
            <translation>در صفحهٔ این نشست و گزارش‌ها دیده می‌شود.</translation>
        </message>
        <message>
            <source>Back to the hints</source>
            <translation>بازگشت به راهنما</translation>
        </message>
        <message>
            <source>{amount} missing in the box</source>
            <translation>{amount} در صندوق کم است</translation>
        </message>
        <message>
            <source>{amount} too much in the box</source>
            <translation>{amount} در صندوق زیاد است</translation>
        </message>
        <message>
            <source>Chairperson’s PIN</source>
            <translation>رمز رئیس</translation>
        </message>
    </context>
</TS>
