<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
    <context>
        <name>PrintDesk</name>
        <message>
            <source>There is no paper of this page.</source>
            <translation>این برگه چاپی ندارد.</translation>
        </message>
        <message>
            <source>Saved as {path}</source>
            <translation>ذخیره شد: {path}</translation>
        </message>
        <message>
            <source>Sent to {printer}</source>
            <translation>فرستاده شد به {printer}</translation>
        </message>
    </context>
</TS>
