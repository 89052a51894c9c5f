<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
    <context>
        <name>Head</name>
        <message>
            <source>Find anything</source>
            <translation>جست‌وجوی همه‌چیز</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>قفل</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Undo</source>
            <translation>برگردان</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>Saved on this computer</source>
            <translation>روی این رایانه ذخیره شد</translation>
        </message>
        <message>
            <source>Sending {done} of {all}…</source>
            <translation>فرستادن {done} از {all}…</translation>
        </message>
        <message>
            <source>Everything sent at {time}.</source>
            <translation>همه در {time} فرستاده شد.</translation>
        </message>
        <message>
            <source>Not shared with another computer yet.</source>
            <translation>هنوز با رایانهٔ دیگری مشترک نیست.</translation>
        </message>
    </context>
    <context>
        <name>_Words</name>
        <message numerus="yes">
            <source>No network. %Ln entries wait to be sent.</source>
            <translation>
                <numerusform>شبکه نیست. %Ln ثبت در انتظار فرستادن است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sent. %Ln things to decide.</source>
            <translation>
                <numerusform>فرستاده شد. %Ln مورد برای تصمیم.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not sent for %Ln days. See why.</source>
            <translation>
                <numerusform>%Ln روز است فرستاده نشده. علت را ببینید.</numerusform>
            </translation>
        </message>
    </context>
</TS>
