<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>error.unknown</source>
            <translation>यह नहीं हुआ। आपकी बही सुरक्षित है। कोड {code}।</translation>
        </message>
    </context>
</TS>
