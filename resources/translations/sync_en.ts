<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>sync</name>
        <message>
            <source>card.away</source>
            <translation>No network. Nothing waits to be sent.</translation>
        </message>
        <message>
            <source>card.blocked</source>
            <translation>Not sent. See why.</translation>
        </message>
        <message numerus="yes">
            <source>card.blocked_days</source>
            <translation>
                <numerusform>Not sent for one day. See why.</numerusform>
                <numerusform>Not sent for {n} days. See why.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>card.decide</source>
            <translation>
                <numerusform>Sent. One thing to decide.</numerusform>
                <numerusform>Sent. {n} things to decide.</numerusform>
            </translation>
        </message>
        <message>
            <source>card.differs</source>
            <translation>Sent, but laptops show different figures. See why.</translation>
        </message>
        <message>
            <source>card.kept</source>
            <translation>Kept on the group's computers and sticks. No server.</translation>
        </message>
        <message>
            <source>card.sending</source>
            <translation>Sending {done} of {of}…</translation>
        </message>
        <message>
            <source>card.sent</source>
            <translation>Everything sent {at}.</translation>
        </message>
        <message>
            <source>card.sent_all</source>
            <translation>Everything is sent.</translation>
        </message>
        <message numerus="yes">
            <source>card.waiting</source>
            <translation>
                <numerusform>No network. One entry waits to be sent.</numerusform>
                <numerusform>No network. {n} entries wait to be sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>clock.ahead</source>
            <translation>
                <numerusform>This computer's clock is one minute fast.</numerusform>
                <numerusform>This computer's clock is {n} minutes fast.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>clock.behind</source>
            <translation>
                <numerusform>This computer's clock is one minute slow.</numerusform>
                <numerusform>This computer's clock is {n} minutes slow.</numerusform>
            </translation>
        </message>
        <message>
            <source>clock.entries_ahead</source>
            <translation>Entries of {laptops} bear a day that is yet to come: set date and time there. No entry is lost, and their order is right.</translation>
        </message>
        <message>
            <source>clock.set</source>
            <translation>Set date and time. Entries keep their order; only look at the day you write on a receipt.</translation>
        </message>
        <message>
            <source>run.agrees</source>
            <translation>This computer and the server agree.</translation>
        </message>
        <message numerus="yes">
            <source>run.cases</source>
            <translation>
                <numerusform>One thing is to decide.</numerusform>
                <numerusform>{n} things are to decide.</numerusform>
            </translation>
        </message>
        <message>
            <source>run.done</source>
            <translation>{sent} sent, {got} fetched, {size} entries in order ({kib} KB).</translation>
        </message>
        <message>
            <source>run.history</source>
            <translation>The whole history has arrived and is verified.</translation>
        </message>
        <message>
            <source>run.history_differs</source>
            <translation>The whole history has arrived. The figures that this laptop began with were not those of the entries; they were thrown away.</translation>
        </message>
        <message>
            <source>run.home</source>
            <translation>This laptop gives the numbers now. Bring the others a stick.</translation>
        </message>
        <message numerus="yes">
            <source>run.own_cases</source>
            <translation>
                <numerusform>One of your entries is now a thing to decide.</numerusform>
                <numerusform>{n} of your entries are now things to decide.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>run.refused</source>
            <translation>
                <numerusform>One entry was set aside; see Sending and devices.</numerusform>
                <numerusform>{n} entries were set aside; see Sending and devices.</numerusform>
            </translation>
        </message>
        <message>
            <source>run.unequal</source>
            <translation>Two computers show different things: {names}. Please report this.</translation>
        </message>
        <message numerus="yes">
            <source>stick.left</source>
            <translation>
                <numerusform>One entry has no place here: those before it are missing. It stays where it was written.</numerusform>
                <numerusform>{n} entries have no place here: those before them are missing. They stay where they were written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>stick.papers</source>
            <translation>
                <numerusform>One photo or paper came with it.</numerusform>
                <numerusform>{n} photos and papers came with it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>stick.read</source>
            <translation>
                <numerusform>One new entry from {laptop}.</numerusform>
                <numerusform>{n} new entries from {laptop}.</numerusform>
            </translation>
        </message>
        <message>
            <source>stick.torn</source>
            <translation>The file breaks off: the stick was pulled out early. What came before is in.</translation>
        </message>
        <message numerus="yes">
            <source>stick.written</source>
            <translation>
                <numerusform>One entry written to {file} ({kib} KB).</numerusform>
                <numerusform>{n} entries written to {file} ({kib} KB).</numerusform>
            </translation>
        </message>
    </context>
</TS>
