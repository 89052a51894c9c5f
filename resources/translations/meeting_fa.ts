<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
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
            <source>Arrears</source>
            <translation>معوقه</translation>
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
            <translation>تتر</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>دو بخش</translation>
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
        <message numerus="yes">
            <source>%Ln members paid exactly</source>
            <translation>
                <numerusform>%Ln عضو همین مبلغ را دادند</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} paid {amount}</source>
            <translation>{name} {amount} داد</translation>
        </message>
    </context>
    <context>
        <name>NowPaying</name>
        <message>
            <source>Now paying</source>
            <translation>در حال پرداخت</translation>
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
            <source>To pay now</source>
            <translation>پرداخت امروز</translation>
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
        <message numerus="yes">
            <source>%Ln shares</source>
            <translation>
                <numerusform>%Ln سهم</numerusform>
            </translation>
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
</TS>
