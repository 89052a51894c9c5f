<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Lock</name>
        <message numerus="yes">
            <source>Wrong PIN. %Ln tries are left.</source>
            <translation>
                <numerusform>Wrong PIN. %Ln try is left.</numerusform>
                <numerusform>Wrong PIN. %Ln tries are left.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong PINs. Try again in %Ln minutes.</source>
            <translation>
                <numerusform>Too many wrong PINs. Try again in %Ln minute.</numerusform>
                <numerusform>Too many wrong PINs. Try again in %Ln minutes.</numerusform>
            </translation>
        </message>
    </context>
</TS>
