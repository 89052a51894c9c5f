<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
    <context>
        <name>Curtain</name>
        <message>
            <source>Locked</source>
            <translation>قفل است</translation>
        </message>
        <message>
            <source>Everything is saved. Type your PIN and go on where you were.</source>
            <translation>همه چیز ذخیره است. رمز خود را بنویسید و از همان‌جا ادامه دهید.</translation>
        </message>
        <message>
            <source>Who is there?</source>
            <translation>کیست؟</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>رمز</translation>
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message numerus="yes">
            <source>Wrong PIN. %Ln tries are left.</source>
            <translation>
                <numerusform>رمز نادرست است. %Ln بار دیگر می‌توانید.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong PINs. Try again in %Ln minutes.</source>
            <translation>
                <numerusform>رمز بارها نادرست بود. %Ln دقیقهٔ دیگر دوباره بکوشید.</numerusform>
            </translation>
        </message>
    </context>
</TS>
