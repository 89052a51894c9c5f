<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>AddingCard</name>
        <message numerus="yes">
            <source>for %Ln minutes more</source>
            <translation>
                <numerusform>for %Ln minute more</numerusform>
                <numerusform>for %Ln minutes more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Copies</name>
        <message numerus="yes">
            <source>It opens, and all %Ln entries in it are right.</source>
            <translation>
                <numerusform>It opens, and the %Ln entry in it is right.</numerusform>
                <numerusform>It opens, and all %Ln entries in it are right.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Go back to the copy of {when}? %Ln entries are not in it. The book of today is kept beside it; nothing is thrown away.</source>
            <translation>
                <numerusform>Go back to the copy of {when}? %Ln entry is not in it. The book of today is kept beside it; nothing is thrown away.</numerusform>
                <numerusform>Go back to the copy of {when}? %Ln entries are not in it. The book of today is kept beside it; nothing is thrown away.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CopiesCard</name>
        <message numerus="yes">
            <source>%Ln older copies are kept.</source>
            <translation>
                <numerusform>%Ln older copy is kept.</numerusform>
                <numerusform>%Ln older copies are kept.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeviceTable</name>
        <message numerus="yes">
            <source>%Ln to send</source>
            <translation>
                <numerusform>%Ln to send</numerusform>
                <numerusform>%Ln to send</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln behind</source>
            <translation>
                <numerusform>%Ln behind</numerusform>
                <numerusform>%Ln behind</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FactorCard</name>
        <message numerus="yes">
            <source>%Ln codes of your paper are left.</source>
            <translation>
                <numerusform>%Ln code of your paper is left.</numerusform>
                <numerusform>%Ln codes of your paper are left.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Gaps</name>
        <message numerus="yes">
            <source>%Ln entries were written by a newer version of Daftari. They are kept and passed on; with that version this computer can read them.</source>
            <translation>
                <numerusform>%Ln entry was written by a newer version of Daftari. It is kept and passed on; with that version this computer can read it.</numerusform>
                <numerusform>%Ln entries were written by a newer version of Daftari. They are kept and passed on; with that version this computer can read them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries cannot be read by any version of Daftari. They are kept and passed on, and change nothing.</source>
            <translation>
                <numerusform>%Ln entry cannot be read by any version of Daftari. It is kept and passed on, and changes nothing.</numerusform>
                <numerusform>%Ln entries cannot be read by any version of Daftari. They are kept and passed on, and change nothing.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Look</name>
        <message numerus="yes">
            <source>After %Ln minutes</source>
            <translation>
                <numerusform>After %Ln minute</numerusform>
                <numerusform>After %Ln minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetDesk</name>
        <message numerus="yes">
            <source>They open the copy, and all %Ln entries in it are right.</source>
            <translation>
                <numerusform>They open the copy, and the %Ln entry in it is right.</numerusform>
                <numerusform>They open the copy, and all %Ln entries in it are right.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StationsCard</name>
        <message numerus="yes">
            <source>all %Ln entries are safe here</source>
            <translation>
                <numerusform>the %Ln entry is safe here</numerusform>
                <numerusform>all %Ln entries are safe here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln entry</numerusform>
                <numerusform>%Ln entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln wait</source>
            <translation>
                <numerusform>%Ln waits</numerusform>
                <numerusform>%Ln wait</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StickCard</name>
        <message numerus="yes">
            <source>No network at all? Put the %Ln entries on a stick and read it on the other laptop.</source>
            <translation>
                <numerusform>No network at all? Put the %Ln entry on a stick and read it on the other laptop.</numerusform>
                <numerusform>No network at all? Put the %Ln entries on a stick and read it on the other laptop.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries are on the stick, sealed: {name}</source>
            <translation>
                <numerusform>%Ln entry is on the stick, sealed: {name}</numerusform>
                <numerusform>%Ln entries are on the stick, sealed: {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new entries from {name}.</source>
            <translation>
                <numerusform>%Ln new entry from {name}.</numerusform>
                <numerusform>%Ln new entries from {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos and papers.</source>
            <translation>
                <numerusform>%Ln photo or paper.</numerusform>
                <numerusform>%Ln photos and papers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them need a decision.</source>
            <translation>
                <numerusform>%Ln of them needs a decision.</numerusform>
                <numerusform>%Ln of them need a decision.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries have no place here: those before them are missing. They stay with {name}. Bring the sticks of the other computers first, then this one again.</source>
            <translation>
                <numerusform>%Ln entry has no place here: those before it are missing. It stays with {name}. Bring the sticks of the other computers first, then this one again.</numerusform>
                <numerusform>%Ln entries have no place here: those before them are missing. They stay with {name}. Bring the sticks of the other computers first, then this one again.</numerusform>
            </translation>
        </message>
    </context>
</TS>
