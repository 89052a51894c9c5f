<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
    <context>
        <name>HelpPanel</name>
        <message>
            <source>All keys</source>
            <translation>همهٔ کلیدها</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Home</source>
            <translation>خانه</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>نشست‌ها</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>اعضا</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>وام‌ها</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>پرداخت‌ها</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>گزارش‌ها</translation>
        </message>
        <message>
            <source>Group rules</source>
            <translation>قرارهای گروه</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>برای تصمیم</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>تنظیمات</translation>
        </message>
    </context>
    <context>
        <name>PracticeFrame</name>
        <message>
            <source>PRACTICE</source>
            <translation>تمرین</translation>
        </message>
    </context>
    <context>
        <name>PrintPreview</name>
        <message>
            <source>Print</source>
            <translation>چاپ</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>ذخیره به PDF</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>بازگشت</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>نسخه‌ها</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>زبان برگه</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>چاپگر</translation>
        </message>
        <message numerus="yes">
            <source>%Ln pages</source>
            <translation>
                <numerusform>%Ln صفحه</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchPalette</name>
        <message>
            <source>Member, amount, code, what to do</source>
            <translation>عضو، مبلغ، کد، کار</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>جست‌وجوی همه‌چیز</translation>
        </message>
    </context>
</TS>
