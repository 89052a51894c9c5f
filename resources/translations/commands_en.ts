<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>commands</name>
        <message>
            <source>backup.carried</source>
            <translation>Also written to {path} and checked there.</translation>
        </message>
        <message numerus="yes">
            <source>backup.made</source>
            <translation>
                <numerusform>Copied, opened again and checked: {path} (one fact).</numerusform>
                <numerusform>Copied, opened again and checked: {path} ({n} facts).</numerusform>
            </translation>
        </message>
        <message>
            <source>code.ask</source>
            <translation>Code of an officer's phone: </translation>
        </message>
        <message>
            <source>code.elsewhere</source>
            <translation>Or, on another laptop (Settings, People and PINs, Answer another laptop): {digits}; then type here what it shows.</translation>
        </message>
        <message>
            <source>demo.unknown</source>
            <translation>There is no sample group {group}. There are: {known}.</translation>
        </message>
        <message numerus="yes">
            <source>doctor.book</source>
            <translation>
                <numerusform>Book: {name}, one fact, epoch {epoch}.</numerusform>
                <numerusform>Book: {name}, {n} facts, epoch {epoch}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>doctor.copies</source>
            <translation>
                <numerusform>One copy of the book is here.</numerusform>
                <numerusform>{n} copies of the book are here.</numerusform>
            </translation>
        </message>
        <message>
            <source>doctor.damaged</source>
            <translation>This book is damaged.</translation>
        </message>
        <message>
            <source>doctor.device</source>
            <translation>This computer writes receipts with {prefix} ({label}).</translation>
        </message>
        <message>
            <source>doctor.disk</source>
            <translation>Disk: {megabytes} MB free.</translation>
        </message>
        <message>
            <source>doctor.keyring</source>
            <translation>Keys: this computer has a safe place for them.</translation>
        </message>
        <message numerus="yes">
            <source>doctor.missing</source>
            <translation>
                <numerusform>Another computer wrote one entry that is not here.</numerusform>
                <numerusform>Other computers wrote {n} stretches of entries that are not here.</numerusform>
            </translation>
        </message>
        <message>
            <source>doctor.no_copies</source>
            <translation>There is no copy of the book yet. Make one: daftari backup.</translation>
        </message>
        <message>
            <source>doctor.no_keyring</source>
            <translation>Keys: this computer has no safe place for them. A passphrase protects the book.</translation>
        </message>
        <message>
            <source>doctor.program</source>
            <translation>Daftari {version}, Python {python}.</translation>
        </message>
        <message>
            <source>doctor.restored</source>
            <translation>This book came back from a copy. It goes on under a new name of this computer.</translation>
        </message>
        <message>
            <source>doctor.system</source>
            <translation>Computer: {system}.</translation>
        </message>
        <message>
            <source>doctor.unbalanced</source>
            <translation>The sums of the book do not agree.</translation>
        </message>
        <message>
            <source>doctor.verify</source>
            <translation>Now run: daftari verify {book}</translation>
        </message>
        <message numerus="yes">
            <source>doctor.waiting</source>
            <translation>
                <numerusform>One entry waits to be sent.</numerusform>
                <numerusform>{n} entries wait to be sent.</numerusform>
            </translation>
        </message>
        <message>
            <source>doctor.well</source>
            <translation>Everything is well.</translation>
        </message>
        <message>
            <source>import.done</source>
            <translation>Everything was brought in. A copy of the book from before lies beside it.</translation>
        </message>
        <message numerus="yes">
            <source>import.meetings</source>
            <translation>
                <numerusform>One meeting.</numerusform>
                <numerusform>{n} meetings.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>import.members</source>
            <translation>
                <numerusform>One new member.</numerusform>
                <numerusform>{n} new members.</numerusform>
            </translation>
        </message>
        <message>
            <source>import.nothing</source>
            <translation>Nothing was brought in. Put the rows right and try again.</translation>
        </message>
        <message>
            <source>import.opening_differs</source>
            <translation>The balances brought forward do not balance: {amount} is missing on one side.</translation>
        </message>
        <message numerus="yes">
            <source>import.payments</source>
            <translation>
                <numerusform>One payment, {amount}.</numerusform>
                <numerusform>{n} payments, {amount}.</numerusform>
            </translation>
        </message>
        <message>
            <source>import.row</source>
            <translation>Row {line}: {sentence}</translation>
        </message>
        <message>
            <source>import.row_column</source>
            <translation>Row {line}, column {column}: {sentence}</translation>
        </message>
        <message>
            <source>import.statement_agree</source>
            <translation>Agree with the book: {number}</translation>
        </message>
        <message>
            <source>import.statement_differ</source>
            <translation>Do not agree: {number}</translation>
        </message>
        <message>
            <source>import.statement_done</source>
            <translation>The statement was taken over.</translation>
        </message>
        <message>
            <source>import.statement_known</source>
            <translation>The book knows all of it already.</translation>
        </message>
        <message numerus="yes">
            <source>import.statement_lines</source>
            <translation>
                <numerusform>One payment in the statement.</numerusform>
                <numerusform>{n} payments in the statement.</numerusform>
            </translation>
        </message>
        <message>
            <source>import.statement_sent_back</source>
            <translation>Sent back: {number}</translation>
        </message>
        <message>
            <source>import.statement_unlisted</source>
            <translation>Came, but not in the book: {number}</translation>
        </message>
        <message>
            <source>import.would</source>
            <translation>This is what would be brought in. Nothing was changed.</translation>
        </message>
        <message>
            <source>new.exists</source>
            <translation>{path} is already there and stays as it is. Choose another name.</translation>
        </message>
        <message>
            <source>new.label</source>
            <translation>This computer</translation>
        </message>
        <message>
            <source>opening.damaged</source>
            <translation>This book is damaged: {read} of {known} entries could be read. It is only looked at and was not changed; papers say so.</translation>
        </message>
        <message>
            <source>opening.mendable</source>
            <translation>Nothing is missing. To go on with all entries run: daftari restore {book}</translation>
        </message>
        <message>
            <source>papers.away</source>
            <translation>{name}, {kib} KiB, of entry {entry}: has not come yet</translation>
        </message>
        <message>
            <source>papers.here</source>
            <translation>{name}, {kib} KiB, of entry {entry}</translation>
        </message>
        <message>
            <source>papers.none</source>
            <translation>No photos or papers.</translation>
        </message>
        <message>
            <source>papers.which_entry</source>
            <translation>Say which entry the paper belongs to: --entry ID.</translation>
        </message>
        <message>
            <source>passphrase.again</source>
            <translation>The new passphrase once more: </translation>
        </message>
        <message>
            <source>passphrase.ask</source>
            <translation>Passphrase of {book}: </translation>
        </message>
        <message>
            <source>passphrase.changed</source>
            <translation>{book} opens with the new passphrase from now on. Copies on sticks open with the old one.</translation>
        </message>
        <message>
            <source>passphrase.differ</source>
            <translation>The two new passphrases differ. Nothing was changed.</translation>
        </message>
        <message>
            <source>passphrase.new</source>
            <translation>New passphrase of {book}: </translation>
        </message>
        <message>
            <source>passphrase.nobody</source>
            <translation>Nobody can be asked here: name the files with --passphrase-file and --new-file.</translation>
        </message>
        <message>
            <source>print.no_subject</source>
            <translation>There is nothing with the number {typed} to print. Give the number of a member or a meeting, or the id of an entry.</translation>
        </message>
        <message>
            <source>progress.checking</source>
            <translation>Checking: {percent} %</translation>
        </message>
        <message>
            <source>progress.history</source>
            <translation>History: {percent} %</translation>
        </message>
        <message>
            <source>progress.importing</source>
            <translation>Reading in: {percent} %</translation>
        </message>
        <message>
            <source>progress.opening</source>
            <translation>Opening: {percent} %</translation>
        </message>
        <message>
            <source>progress.sending</source>
            <translation>Sending and fetching: {percent} %</translation>
        </message>
        <message>
            <source>recover.ask</source>
            <translation>Words of sheet {no}: </translation>
        </message>
        <message>
            <source>recover.done</source>
            <translation>{book} is here again, on a laptop of its own. Lock the lost laptops out, and make new sheets.</translation>
        </message>
        <message>
            <source>recover.nobody</source>
            <translation>Nobody in this copy may let laptops in: no treasurer, chair or technician.</translation>
        </message>
        <message>
            <source>recover.opens</source>
            <translation>Both sheets open {path}: {n} entries, all of them right.</translation>
        </message>
        <message>
            <source>restore.ask</source>
            <translation>Put this copy in the place of {book}? The present file is kept. Type yes: </translation>
        </message>
        <message>
            <source>restore.done</source>
            <translation>{book} is restored. What other computers hold comes back when they send.</translation>
        </message>
        <message>
            <source>restore.kept</source>
            <translation>The file that was there lies in {path}.</translation>
        </message>
        <message>
            <source>restore.left</source>
            <translation>Nothing was changed.</translation>
        </message>
        <message>
            <source>restore.mended</source>
            <translation>{book} goes on with all its entries; nothing was lost.</translation>
        </message>
        <message numerus="yes">
            <source>restore.proved</source>
            <translation>
                <numerusform>{path} is whole (one fact) and can be restored.</numerusform>
                <numerusform>{path} is whole ({n} facts) and can be restored.</numerusform>
            </translation>
        </message>
        <message>
            <source>restore.say_yes</source>
            <translation>Nobody can answer the question here. Say --yes to restore.</translation>
        </message>
        <message>
            <source>statement.no_member</source>
            <translation>There is no member number {no}. The list has {n} members.</translation>
        </message>
        <message numerus="yes">
            <source>verify.bad</source>
            <translation>
                <numerusform>One thing is wrong. Nothing was changed. Restore the last good copy or send this list to whoever helps you.</numerusform>
                <numerusform>{n} things are wrong. Nothing was changed. Restore the last good copy or send this list to whoever helps you.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>verify.good</source>
            <translation>
                <numerusform>One fact checked. The book is whole.</numerusform>
                <numerusform>{n} facts checked. The book is whole.</numerusform>
            </translation>
        </message>
    </context>
</TS>
