<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
    <context>
        <name>Building</name>
        <message>
            <source>Cleaning</source>
            <translation>نظافت</translation>
        </message>
        <message>
            <source>Elevator</source>
            <translation>آسانسور</translation>
        </message>
        <message>
            <source>Water</source>
            <translation>آب</translation>
        </message>
        <message>
            <source>Electricity</source>
            <translation>برق</translation>
        </message>
        <message>
            <source>Heating</source>
            <translation>گاز و گرمایش</translation>
        </message>
        <message>
            <source>Repairs</source>
            <translation>تعمیرات</translation>
        </message>
        <message>
            <source>Guard</source>
            <translation>نگهبانی</translation>
        </message>
        <message>
            <source>Insurance</source>
            <translation>بیمه</translation>
        </message>
        <message>
            <source>Management</source>
            <translation>مدیریت</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>سایر</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>اندوخته</translation>
        </message>
        <message>
            <source>Levy</source>
            <translation>شارژ فوق‌العاده</translation>
        </message>
        <message>
            <source>by area</source>
            <translation>بر پایه‌ی متراژ</translation>
        </message>
        <message>
            <source>by people</source>
            <translation>بر پایه‌ی نفرات</translation>
        </message>
        <message>
            <source>equally</source>
            <translation>مساوی</translation>
        </message>
        <message>
            <source>by shares</source>
            <translation>قدرالسهم</translation>
        </message>
        <message>
            <source>by area and people</source>
            <translation>متراژ و نفرات</translation>
        </message>
        <message>
            <source>by meter</source>
            <translation>مصرف کنتور</translation>
        </message>
        <message>
            <source>as entered</source>
            <translation>مبلغ ثابت</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>مالک</translation>
        </message>
        <message>
            <source>resident</source>
            <translation>ساکن</translation>
        </message>
        <message>
            <source>both</source>
            <translation>هر دو</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>فاکتور</translation>
        </message>
        <message>
            <source>Charge without invoice</source>
            <translation>شارژ بدون فاکتور</translation>
        </message>
        <message>
            <source>Paid from the reserve</source>
            <translation>پرداخت از اندوخته</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>بانک</translation>
        </message>
        <message>
            <source>Cash box</source>
            <translation>صندوق</translation>
        </message>
        <message>
            <source>M-Pesa</source>
            <translation>M-Pesa</translation>
        </message>
        <message>
            <source>Pay later</source>
            <translation>پرداخت بعدی</translation>
        </message>
        <message>
            <source>Flat</source>
            <translation>واحد</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>مغازه</translation>
        </message>
        <message>
            <source>Parking</source>
            <translation>پارکینگ</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>انباری</translation>
        </message>
    </context>
    <context>
        <name>BuildingScreen</name>
        <message>
            <source>Building</source>
            <translation>ساختمان</translation>
        </message>
        <message>
            <source>Month of the building</source>
            <translation>گزارش ماه ساختمان</translation>
        </message>
        <message>
            <source>A cost</source>
            <translation>هزینه‌ی تازه</translation>
        </message>
        <message>
            <source>Charges of every month</source>
            <translation>شارژهای هر ماه</translation>
        </message>
        <message>
            <source>People</source>
            <translation>نفر</translation>
        </message>
        <message>
            <source>Meter</source>
            <translation>کنتور</translation>
        </message>
        <message>
            <source>It paid</source>
            <translation>پرداخت کرد</translation>
        </message>
        <message>
            <source>A new flat</source>
            <translation>واحد تازه</translation>
        </message>
        <message>
            <source>Deposit</source>
            <translation>ودیعه</translation>
        </message>
        <message>
            <source>What is late</source>
            <translation>دیرکردها</translation>
        </message>
        <message>
            <source>From the old book</source>
            <translation>از دفتر پیشین</translation>
        </message>
        <message>
            <source>Next list</source>
            <translation>فهرست بعدی</translation>
        </message>
        <message>
            <source>A levy</source>
            <translation>شارژ فوق‌العاده</translation>
        </message>
        <message>
            <source>Print the bill of the flat</source>
            <translation>چاپ صورت‌حساب واحد</translation>
        </message>
        <message>
            <source>Print its statement</source>
            <translation>چاپ صورت‌حساب آن</translation>
        </message>
        <message>
            <source>Issue the bills</source>
            <translation>صدور صورت‌حساب‌ها</translation>
        </message>
        <message>
            <source>Take the bill back</source>
            <translation>پس‌گرفتن صورت‌حساب</translation>
        </message>
        <message>
            <source>Print the month</source>
            <translation>چاپ گزارش ماه</translation>
        </message>
        <message>
            <source>Only the officers see everybody’s money</source>
            <translation>فقط مسئولان پول همه را می‌بینند</translation>
        </message>
        <message>
            <source>The treasurer, the chairperson or the secretary can open this page.</source>
            <translation>خزانه‌دار، رئیس یا منشی می‌تواند این صفحه را باز کند.</translation>
        </message>
        <message>
            <source>No building yet</source>
            <translation>هنوز ساختمانی نیست</translation>
        </message>
        <message>
            <source>Open a building chest in the group rules; then its flats stand here.</source>
            <translation>در قوانین گروه صندوق ساختمان باز کنید؛ سپس واحدها اینجا می‌آیند.</translation>
        </message>
        <message>
            <source>Flats</source>
            <translation>واحدها</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>هزینه‌ها</translation>
        </message>
        <message>
            <source>Bills</source>
            <translation>صورت‌حساب‌ها</translation>
        </message>
        <message>
            <source>Owed by the flats</source>
            <translation>بدهی واحدها</translation>
        </message>
        <message>
            <source>Owners’ reserve</source>
            <translation>اندوخته‌ی مالکان</translation>
        </message>
        <message>
            <source>In bank and box</source>
            <translation>در بانک و صندوق</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>دوباره</translation>
        </message>
        <message>
            <source>The cost is written</source>
            <translation>هزینه ثبت شد</translation>
        </message>
        <message>
            <source>The charges of the month are written</source>
            <translation>شارژهای ماه ثبت شد</translation>
        </message>
        <message>
            <source>The payment is written</source>
            <translation>پرداخت ثبت شد</translation>
        </message>
        <message>
            <source>The levy is written</source>
            <translation>شارژ فوق‌العاده ثبت شد</translation>
        </message>
        <message>
            <source>The flat is written</source>
            <translation>واحد ثبت شد</translation>
        </message>
        <message>
            <source>The change is written</source>
            <translation>تغییر ثبت شد</translation>
        </message>
        <message>
            <source>The reading is written</source>
            <translation>قرائت ثبت شد</translation>
        </message>
        <message>
            <source>The deposit is written</source>
            <translation>ودیعه نوشته شد</translation>
        </message>
        <message>
            <source>It is written</source>
            <translation>نوشته شد</translation>
        </message>
        <message>
            <source>The bills are issued</source>
            <translation>صورت‌حساب‌ها صادر شد</translation>
        </message>
        <message>
            <source>The bill is taken back</source>
            <translation>صورت‌حساب پس گرفته شد</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>پس گرفته شد</translation>
        </message>
        <message>
            <source>People of the flat</source>
            <translation>ساکنان واحد</translation>
        </message>
        <message>
            <source>Pay what is owed</source>
            <translation>پرداخت بدهی</translation>
        </message>
        <message>
            <source>No flats yet. F5 writes the first one.</source>
            <translation>هنوز واحدی نیست. F5 نخستین را می‌نویسد.</translation>
        </message>
        <message>
            <source>No cost of this month yet. Ctrl+N writes one.</source>
            <translation>هنوز هزینه‌ای برای این ماه نیست. Ctrl+N یکی می‌نویسد.</translation>
        </message>
        <message>
            <source>No bill yet.</source>
            <translation>هنوز صورت‌حسابی نیست.</translation>
        </message>
        <message>
            <source>Bill of the flat</source>
            <translation>صورت‌حساب واحد</translation>
        </message>
        <message>
            <source>Statement of the flat</source>
            <translation>صورت‌حساب واحد</translation>
        </message>
    </context>
    <context>
        <name>BuildingTable</name>
        <message>
            <source>Flat</source>
            <translation>واحد</translation>
        </message>
        <message>
            <source>Lives there</source>
            <translation>ساکن</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>مالک</translation>
        </message>
        <message>
            <source>People</source>
            <translation>نفر</translation>
        </message>
        <message>
            <source>Last bill</source>
            <translation>آخرین صورت‌حساب</translation>
        </message>
        <message>
            <source>Owes</source>
            <translation>بدهی</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>خالی</translation>
        </message>
        <message>
            <source>{amount} ahead</source>
            <translation>{amount} بستانکار</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>معوق</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>باز</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>پرداخت‌شده</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>هزینه</translation>
        </message>
        <message>
            <source>Paid to</source>
            <translation>دریافت‌کننده</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>فاکتور</translation>
        </message>
        <message>
            <source>Divided</source>
            <translation>تسهیم</translation>
        </message>
        <message>
            <source>Pays</source>
            <translation>پرداخت‌کننده</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>{amount} to pay</source>
            <translation>{amount} پرداختنی</translation>
        </message>
        <message>
            <source>From the reserve</source>
            <translation>از اندوخته</translation>
        </message>
        <message>
            <source>Of an earlier month</source>
            <translation>از ماه پیش</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>ماه</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>تاریخ صدور</translation>
        </message>
        <message>
            <source>To be paid by</source>
            <translation>مهلت</translation>
        </message>
    </context>
    <context>
        <name>CameSlip</name>
        <message>
            <source>Payment of flat {label}</source>
            <translation>پرداخت واحد {label}</translation>
        </message>
        <message>
            <source>Write the payment</source>
            <translation>ثبت پرداخت</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>روش پرداخت</translation>
        </message>
        <message>
            <source>Code of the transfer</source>
            <translation>کد پیگیری</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>در چه روزی</translation>
        </message>
    </context>
    <context>
        <name>CostSlip</name>
        <message>
            <source>A cost</source>
            <translation>هزینه‌ی تازه</translation>
        </message>
        <message>
            <source>Write the cost</source>
            <translation>ثبت هزینه</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>بابت</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>نوع</translation>
        </message>
        <message>
            <source>as agreed</source>
            <translation>طبق قرار</translation>
        </message>
        <message>
            <source>Divided</source>
            <translation>تسهیم</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>معاف</translation>
        </message>
        <message>
            <source>the ground floor</source>
            <translation>طبقه‌ی همکف</translation>
        </message>
        <message>
            <source>the shops</source>
            <translation>مغازه‌ها</translation>
        </message>
        <message>
            <source>Pays</source>
            <translation>پرداخت‌کننده</translation>
        </message>
        <message>
            <source>Paid from</source>
            <translation>محل پرداخت</translation>
        </message>
        <message>
            <source>Paid to</source>
            <translation>دریافت‌کننده</translation>
        </message>
        <message>
            <source>Number of the invoice</source>
            <translation>شماره‌ی فاکتور</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>هیچ‌کس</translation>
        </message>
        <message>
            <source>Laid out by a member of the board</source>
            <translation>پرداخت‌شده از جیب عضو هیئت‌مدیره</translation>
        </message>
        <message>
            <source>Allowed by</source>
            <translation>تأییدکننده</translation>
        </message>
    </context>
    <context>
        <name>DepositSlip</name>
        <message>
            <source>Deposit of flat {label}</source>
            <translation>ودیعهٔ واحد {label}</translation>
        </message>
        <message>
            <source>Write the deposit</source>
            <translation>نوشتن ودیعه</translation>
        </message>
        <message>
            <source>Kept now: {amount}</source>
            <translation>اکنون نگه‌داشته: {amount}</translation>
        </message>
        <message>
            <source>The tenant brings it</source>
            <translation>مستأجر می‌آورد</translation>
        </message>
        <message>
            <source>The tenant gets it</source>
            <translation>مستأجر می‌گیرد</translation>
        </message>
        <message>
            <source>Which way</source>
            <translation>از کدام سو</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>کجا</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>در چه روزی</translation>
        </message>
    </context>
    <context>
        <name>LevySlip</name>
        <message>
            <source>A levy of the assembly</source>
            <translation>شارژ فوق‌العاده‌ی مجمع</translation>
        </message>
        <message>
            <source>Write the vote</source>
            <translation>ثبت رأی</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>بابت</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>In how many months</source>
            <translation>در چند ماه</translation>
        </message>
        <message>
            <source>Enter on a flat: yes, no, silent, not there</source>
            <translation>Enter روی واحد: موافق، مخالف، ممتنع، غایب</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>موافق</translation>
        </message>
        <message>
            <source>no</source>
            <translation>مخالف</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>ممتنع</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>غایب</translation>
        </message>
    </context>
    <context>
        <name>MeterSlip</name>
        <message>
            <source>Meter of flat {label}</source>
            <translation>کنتور واحد {label}</translation>
        </message>
        <message>
            <source>Write the reading</source>
            <translation>ثبت قرائت</translation>
        </message>
        <message>
            <source>Which meter</source>
            <translation>کدام کنتور</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>عدد کنتور</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>در چه روزی</translation>
        </message>
    </context>
    <context>
        <name>MonthCard</name>
        <message>
            <source>Bill of {month}</source>
            <translation>صورت‌حساب {month}</translation>
        </message>
        <message>
            <source>Issue the bills</source>
            <translation>صدور صورت‌حساب‌ها</translation>
        </message>
        <message>
            <source>Charges of every month</source>
            <translation>شارژهای هر ماه</translation>
        </message>
        <message>
            <source>Costs: {amount}</source>
            <translation>هزینه‌ها: {amount}</translation>
        </message>
        <message>
            <source>Asked of {n} flats: {amount}</source>
            <translation>مطالبه از {n} واحد: {amount}</translation>
        </message>
        <message>
            <source>Corrections and late fees: {amount}</source>
            <translation>اصلاحات و دیرکرد: {amount}</translation>
        </message>
        <message>
            <source>Both agree to the last unit.</source>
            <translation>هر دو تا آخرین ریال برابرند.</translation>
        </message>
        <message>
            <source>They do not agree.</source>
            <translation>برابر نیستند.</translation>
        </message>
    </context>
    <context>
        <name>OpeningSlip</name>
        <message>
            <source>Flat {label} in the old book</source>
            <translation>واحد {label} در دفتر پیشین</translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>نوشتن</translation>
        </message>
        <message>
            <source>It owed</source>
            <translation>بدهکار بود</translation>
        </message>
        <message>
            <source>It had paid ahead</source>
            <translation>پیش‌پرداخت داشت</translation>
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
            <source>On which day</source>
            <translation>در چه روزی</translation>
        </message>
    </context>
    <context>
        <name>PaySlip</name>
        <message>
            <source>Pay a cost</source>
            <translation>پرداخت هزینه</translation>
        </message>
        <message>
            <source>Write the payment</source>
            <translation>ثبت پرداخت</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Paid from</source>
            <translation>محل پرداخت</translation>
        </message>
        <message>
            <source>Allowed by</source>
            <translation>تأییدکننده</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>هیچ‌کس</translation>
        </message>
    </context>
    <context>
        <name>PeopleSlip</name>
        <message>
            <source>People of flat {label}</source>
            <translation>ساکنان واحد {label}</translation>
        </message>
        <message>
            <source>Write the change</source>
            <translation>ثبت تغییر</translation>
        </message>
        <message>
            <source>Tenant</source>
            <translation>مستأجر</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>مالک</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>نقش</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>nobody: moved out</source>
            <translation>هیچ‌کس: تخلیه کرد</translation>
        </message>
        <message>
            <source>How many live there</source>
            <translation>تعداد ساکنان</translation>
        </message>
        <message>
            <source>From which day</source>
            <translation>از چه روزی</translation>
        </message>
    </context>
    <context>
        <name>UnitSlip</name>
        <message>
            <source>A new flat</source>
            <translation>واحد تازه</translation>
        </message>
        <message>
            <source>Write the flat</source>
            <translation>ثبت واحد</translation>
        </message>
        <message>
            <source>Number on the door</source>
            <translation>شماره‌ی واحد</translation>
        </message>
        <message>
            <source>Area (m²)</source>
            <translation>متراژ (متر مربع)</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>طبقه</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>نوع</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>مالک</translation>
        </message>
        <message>
            <source>People of the owner who live there</source>
            <translation>نفرات خانوار مالک در واحد</translation>
        </message>
    </context>
</TS>
