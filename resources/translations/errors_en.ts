<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>advance.more_than_there</source>
            <translation>The member has less paid ahead than this. Use at most what is there.</translation>
        </message>
        <message>
            <source>advice.unknown</source>
            <translation>This advice is not in the book, or was taken back.</translation>
        </message>
        <message>
            <source>advice.unknown_kind</source>
            <translation>This kind of advice is not known.</translation>
        </message>
        <message>
            <source>allocation.negative</source>
            <translation>A payment cannot be less than nothing.</translation>
        </message>
        <message>
            <source>allocation.order</source>
            <translation>The order must name each part once: {parts}.</translation>
        </message>
        <message>
            <source>allowance.beyond</source>
            <translation>Without asking the other laptops, this one may give out {have} now; {short} is missing. {elsewhere} more lies with: {laptops}. Let that laptop hand it over (Settings, Sending and devices) or send first. Or another officer allows it here with the PIN.</translation>
        </message>
        <message>
            <source>allowance.not_divided</source>
            <translation>Nothing is divided among the laptops yet: that happens when a meeting is closed.</translation>
        </message>
        <message>
            <source>allowance.not_so_much</source>
            <translation>This laptop may give out {have} and cannot hand over more than that.</translation>
        </message>
        <message>
            <source>allowance.nothing_free</source>
            <translation>There is nothing that no laptop holds.</translation>
        </message>
        <message>
            <source>allowance.turn</source>
            <translation>The right to pay this turn lies with another laptop: {laptops}. Pay it there, or let that laptop hand the right over, so that nobody is paid twice. Or another officer allows it here with the PIN.</translation>
        </message>
        <message>
            <source>allowance.two_people</source>
            <translation>A turn was paid out twice. Until that is decided on To decide, two officers agree to whatever leaves the same fund: another officer allows it here with the PIN.</translation>
        </message>
        <message>
            <source>amount.ambiguous</source>
            <translation>“{text}” can be {first} or {second}. Type it without a sign between the thousands.</translation>
        </message>
        <message>
            <source>amount.empty</source>
            <translation>No amount is typed. Type a number, or 0.</translation>
        </message>
        <message>
            <source>amount.negative</source>
            <translation>An amount cannot be below 0.</translation>
        </message>
        <message>
            <source>amount.not_a_number</source>
            <translation>This is not an amount. Type digits.</translation>
        </message>
        <message>
            <source>amount.not_positive</source>
            <translation>Type an amount above 0.</translation>
        </message>
        <message>
            <source>amount.too_fine</source>
            <translation>This money has {digits} decimal places. Type no more.</translation>
        </message>
        <message>
            <source>amount.too_large</source>
            <translation>This amount is larger than the book can hold. Check the zeros.</translation>
        </message>
        <message>
            <source>apartment.basis</source>
            <translation>This cost cannot be divided “{kind}”. Choose another way.</translation>
        </message>
        <message>
            <source>apartment.category_twice</source>
            <translation>One kind of cost stands twice in the rules. Keep one of them.</translation>
        </message>
        <message>
            <source>apartment.due_days</source>
            <translation>The bill may be paid within 0 to {max} days.</translation>
        </message>
        <message>
            <source>apartment.fixed_sum</source>
            <translation>The entered amounts do not add up to the cost. Correct one of them.</translation>
        </message>
        <message>
            <source>apartment.mix</source>
            <translation>The parts of the mixed key are {percent} % and must be 100 %.</translation>
        </message>
        <message>
            <source>apartment.no_weights</source>
            <translation>Nobody can be asked for this cost: no flat has anything to divide it by. Choose another way, or write areas, people or meters first.</translation>
        </message>
        <message>
            <source>apartment.payer</source>
            <translation>A cost is paid by the owner, by who lives there, or by both.</translation>
        </message>
        <message>
            <source>apartment.percent</source>
            <translation>This part must lie between 0 and 100 %. The nearest is {allowed} %.</translation>
        </message>
        <message>
            <source>apartment.period</source>
            <translation>“{period}” is no month of this group’s calendar. Write it like 1404-02.</translation>
        </message>
        <message>
            <source>approval.chair</source>
            <translation>The chair has to agree, with the PIN.</translation>
        </message>
        <message>
            <source>approval.key_holders</source>
            <translation>{needed} key holders have to agree; {have} have.</translation>
        </message>
        <message>
            <source>approval.officers</source>
            <translation>Another officer has to agree to this with the PIN.</translation>
        </message>
        <message>
            <source>approval.own</source>
            <translation>{member} may not agree to this: whoever borrows, stands for it or writes it never does. Ask another officer.</translation>
        </message>
        <message>
            <source>approval.vote</source>
            <translation>The members decide this: {yes} for, {no} against. At least {needed} for are needed.</translation>
        </message>
        <message>
            <source>attendance.bad_time</source>
            <translation>“{at}” is no time of day. Type it like 15:40.</translation>
        </message>
        <message>
            <source>attendance.not_here</source>
            <translation>Only somebody who is here can leave. Call the name first.</translation>
        </message>
        <message>
            <source>attendance.unknown_status</source>
            <translation>{status} is not present, late, excused or absent.</translation>
        </message>
        <message>
            <source>auction.elsewhere</source>
            <translation>Another laptop holds this auction. Go on there.</translation>
        </message>
        <message>
            <source>auction.held_already</source>
            <translation>This turn was auctioned already.</translation>
        </message>
        <message>
            <source>auction.nobody</source>
            <translation>No seat may have the pot now. Who owes something pays first.</translation>
        </message>
        <message>
            <source>auction.not_here</source>
            <translation>The pot of this box is not auctioned.</translation>
        </message>
        <message>
            <source>auction.sum</source>
            <translation>The parts of the auction are not the pot. Nothing was written.</translation>
        </message>
        <message>
            <source>auction.tied</source>
            <translation>{count} seats bid the same: {seats}. Draw a lot between them.</translation>
        </message>
        <message>
            <source>auction.witnesses</source>
            <translation>{wanted} different members must have seen the auction. Choose them.</translation>
        </message>
        <message>
            <source>backup.altered</source>
            <translation>This copy was altered after it was made. Your book is not harmed. Use another copy.</translation>
        </message>
        <message>
            <source>backup.bad_manifest</source>
            <translation>The note beside this copy is not genuine. Your book is not harmed. Use another copy.</translation>
        </message>
        <message>
            <source>backup.no_manifest</source>
            <translation>The note beside this copy is missing, so it cannot be checked. Use another copy.</translation>
        </message>
        <message>
            <source>backup.not_whole</source>
            <translation>The copy did not come out whole and was thrown away. Your book is not harmed. Try again, perhaps on another disk.</translation>
        </message>
        <message>
            <source>bid.not_allowed</source>
            <translation>Seat {no} cannot bid: it had the pot, owes something, or nobody of it is here.</translation>
        </message>
        <message>
            <source>bid.order</source>
            <translation>The bids are not numbered in their order. Nothing was written.</translation>
        </message>
        <message>
            <source>bid.step</source>
            <translation>Bids go in steps of {step}: {lower} or {upper}.</translation>
        </message>
        <message>
            <source>bid.too_high</source>
            <translation>The highest bid that is allowed is {most}. Several may say it; a lot decides.</translation>
        </message>
        <message>
            <source>bid.too_low</source>
            <translation>The least bid is {least}: the commission comes out of it.</translation>
        </message>
        <message>
            <source>bill.check_row</source>
            <translation>The flats would not be asked exactly the cost “{category}”, so no bill was written. The book is not harmed.</translation>
        </message>
        <message>
            <source>bill.credit</source>
            <translation>A flat cannot use more of its credit than its bill. No bill was written.</translation>
        </message>
        <message>
            <source>bill.issued_already</source>
            <translation>The bill of this month is issued. A later cost comes with the next one.</translation>
        </message>
        <message>
            <source>bill.no_units</source>
            <translation>The building has no flats yet. Write them first (F5).</translation>
        </message>
        <message>
            <source>bill.not_last</source>
            <translation>A later bill was issued. Take that one back first.</translation>
        </message>
        <message>
            <source>bill.nothing</source>
            <translation>There is nothing to ask for yet. Write a cost first (Ctrl+N).</translation>
        </message>
        <message>
            <source>bill.unknown</source>
            <translation>There is no such bill in this book. Issue one, or choose one from the list.</translation>
        </message>
        <message>
            <source>blob.group_full</source>
            <translation>The group’s photos and papers on the server are full.</translation>
        </message>
        <message>
            <source>book.already_open</source>
            <translation>This book is already open on this computer. Close it there first.</translation>
        </message>
        <message>
            <source>book.already_open_since</source>
            <translation>This book has been open on this computer since {day}, {time} (program number {pid}). Close it there first.</translation>
        </message>
        <message>
            <source>book.busy</source>
            <translation>Another program holds this book’s file. Nothing was changed. Wait a moment, then try again.</translation>
        </message>
        <message>
            <source>book.damaged</source>
            <translation>This book’s file is damaged. It was not changed. Restore the last good copy; what other computers hold comes back when they send.</translation>
        </message>
        <message>
            <source>book.damaged_looking</source>
            <translation>Nothing was written: this book is damaged and can only be looked at. The line above the pages says how the book goes on.</translation>
        </message>
        <message>
            <source>book.disk_full</source>
            <translation>The disk is full. The last entry was not saved; everything before it is safe. Make room, then save it again.</translation>
        </message>
        <message>
            <source>book.exists</source>
            <translation>There is already a book with this name. It stays as it is. Choose another name.</translation>
        </message>
        <message>
            <source>book.has_conflict_copies</source>
            <translation>Beside this book lie files that a sync program made of it: {files}. They may hold entries that are missing here. Delete none of them. Open each one, send its entries, then go on with one book only.</translation>
        </message>
        <message>
            <source>book.history_arriving</source>
            <translation>The group’s history is still arriving on this laptop. This can be done when all of it is here.</translation>
        </message>
        <message>
            <source>book.history_here</source>
            <translation>The whole history is on this laptop already.</translation>
        </message>
        <message>
            <source>book.history_needed</source>
            <translation>Daftari was brought up to date while the group’s history was still arriving on this laptop. Connect it to the internet and open the book again. Your entries are safe.</translation>
        </message>
        <message>
            <source>book.in_cloud_folder</source>
            <translation>This book lies in a folder that {program} copies. It can mix two states of the file and damage the book. Close Daftari, move the book to another folder of this computer and open it there. Copies for safety are made under Settings.</translation>
        </message>
        <message>
            <source>book.io_error</source>
            <translation>The disk did not take the last entry. It was not saved; everything before it is safe. Look whether the disk or stick is in place, then save it again.</translation>
        </message>
        <message>
            <source>book.missing</source>
            <translation>There is no book here. Look in another folder or restore a copy.</translation>
        </message>
        <message>
            <source>book.newer_version</source>
            <translation>This book was written by a newer Daftari. It was not touched. Please update.</translation>
        </message>
        <message>
            <source>book.no_access</source>
            <translation>This computer does not let Daftari into the file or folder. Nothing was changed. Ask who owns it, or move the book.</translation>
        </message>
        <message>
            <source>book.no_memory</source>
            <translation>This computer has no memory left. The last entry was not saved; everything before it is safe. Close other programs, then save it again.</translation>
        </message>
        <message>
            <source>book.not_a_file</source>
            <translation>This is a folder or something else, not a book.</translation>
        </message>
        <message>
            <source>book.not_a_ledger</source>
            <translation>This file is not a book of Daftari, or it was damaged. It was not touched. Open another file or restore a copy.</translation>
        </message>
        <message>
            <source>book.not_ours</source>
            <translation>This file belongs to another program. It was not touched.</translation>
        </message>
        <message>
            <source>book.on_share</source>
            <translation>This book lies on a drive of the network ({kind}). If the network stops in the middle of a write, the book can be damaged. Close Daftari, copy the book to a folder of this computer and open it there. Other laptops get its entries by sending, not by sharing the file.</translation>
        </message>
        <message>
            <source>book.part_missing</source>
            <translation>This cannot be shown: a part of the book that it needs is damaged. The other pages can be looked at.</translation>
        </message>
        <message>
            <source>book.read_only</source>
            <translation>This book can be read here but not written. Nothing was changed. Copy it to a folder of your own and open it there.</translation>
        </message>
        <message>
            <source>book.schema_altered</source>
            <translation>Somebody changed the inside of this file. It is not opened for writing. Restore the last good copy.</translation>
        </message>
        <message>
            <source>book.setting_refused</source>
            <translation>This disk cannot keep what is saved safe. The book was not opened. Move it to another disk.</translation>
        </message>
        <message>
            <source>book.unsure</source>
            <translation>The disk failed while saving. Nobody can say whether the last entry is in the book; everything before it is safe. Close Daftari, open the book again and look before you write it once more.</translation>
        </message>
        <message>
            <source>book.wrong_key</source>
            <translation>This key does not open the book, or the file is no book any more. Nothing was changed. Check the passphrase, or restore the last good copy.</translation>
        </message>
        <message>
            <source>box.closed</source>
            <translation>The box “{name}” was closed on {on}. Open a new one to go on.</translation>
        </message>
        <message>
            <source>box.name_taken</source>
            <translation>There is already a box called “{name}”. Give this one another name.</translation>
        </message>
        <message>
            <source>box.not_open_yet</source>
            <translation>{name} begins on {on}. Before that day nothing is chosen.</translation>
        </message>
        <message>
            <source>box.seats_sold</source>
            <translation>{count} seats of “{name}” are sold by the prizes as they are. They cannot be changed before the round is over.</translation>
        </message>
        <message>
            <source>box.terms_moved_on</source>
            <translation>The rules of “{name}” were changed since this was proposed. Look at them again and propose anew.</translation>
        </message>
        <message>
            <source>box.terms_too_early</source>
            <translation>New rules hold for meetings to come: the first day is {earliest}. What was agreed before stays as it was.</translation>
        </message>
        <message>
            <source>box.unknown</source>
            <translation>This box is not in the book. Choose one of the boxes under Group rules.</translation>
        </message>
        <message>
            <source>bundle.altered</source>
            <translation>This file was changed after it was written, or the stick is damaged. Nothing was taken from it. Write it again.</translation>
        </message>
        <message>
            <source>bundle.bad_signature</source>
            <translation>This file claims to come from a laptop of the group that did not write it. Nothing was taken from it; your book is not harmed. Let that laptop write it again.</translation>
        </message>
        <message>
            <source>bundle.incomplete</source>
            <translation>This file breaks off at its beginning: the stick was pulled out too early. Write it again.</translation>
        </message>
        <message>
            <source>bundle.not_a_bundle</source>
            <translation>This file was not written by Daftari for another laptop. Choose a file that ends in .ledgerbundle.</translation>
        </message>
        <message>
            <source>bundle.other_group</source>
            <translation>This file belongs to another group. Nothing was read.</translation>
        </message>
        <message>
            <source>bundle.too_large</source>
            <translation>This file is too large to be an exchange of a group. Nothing was read.</translation>
        </message>
        <message>
            <source>bundle.unknown_signer</source>
            <translation>The group does not know the laptop that wrote this file. Nothing was taken from it; your book is not harmed. An officer has to let that laptop in first.</translation>
        </message>
        <message>
            <source>case.closed</source>
            <translation>A meeting has closed since; the answer stays. Correct the entry itself if it is wrong.</translation>
        </message>
        <message>
            <source>case.decided_already</source>
            <translation>Somebody has answered this already. The first answer counts.</translation>
        </message>
        <message>
            <source>case.needs_chair</source>
            <translation>This is above what the treasurer decides alone. The chair must allow it with a PIN.</translation>
        </message>
        <message>
            <source>case.no_chair</source>
            <translation>The group has no chair who could allow this. Appoint one in the settings.</translation>
        </message>
        <message>
            <source>case.not_an_answer</source>
            <translation>Asking at the next meeting leaves the question open.</translation>
        </message>
        <message>
            <source>case.not_decided</source>
            <translation>This question is open: there is no answer to take back.</translation>
        </message>
        <message>
            <source>case.not_your_office</source>
            <translation>The treasurer or the chair decides this. Nothing was changed.</translation>
        </message>
        <message>
            <source>case.unknown</source>
            <translation>This question is not in this book. Bring the other laptop's entries first.</translation>
        </message>
        <message>
            <source>case.unknown_choice</source>
            <translation>This answer does not fit the question any more. Look at it again.</translation>
        </message>
        <message>
            <source>checkpoint.*</source>
            <translation>The server’s seal does not fit this book ({code}). Nothing was taken over. Tell your agent before you send again.</translation>
        </message>
        <message>
            <source>checkpoint.bad_signature</source>
            <translation>What came does not fit this book (its seal is wrong). Nothing of it was taken. Show this to whoever runs the server.</translation>
        </message>
        <message>
            <source>checkpoint.malformed</source>
            <translation>What came does not fit this book (its seal cannot be read). Nothing of it was taken. Show this to whoever runs the server.</translation>
        </message>
        <message>
            <source>checkpoint.not_an_extension</source>
            <translation>What came does not fit this book (it tells another past). Nothing of it was taken. Show this to whoever runs the server.</translation>
        </message>
        <message>
            <source>checkpoint.rolled_back</source>
            <translation>What came does not fit this book (it is shorter than before). Nothing of it was taken. Show this to whoever runs the server.</translation>
        </message>
        <message>
            <source>checkpoint.unknown_epoch</source>
            <translation>What came does not fit this book (nobody of the group sealed it). Nothing of it was taken. Show this to whoever runs the server.</translation>
        </message>
        <message>
            <source>claim.more_than_left</source>
            <translation>{allowed} is what the guarantor still gets for this loan.</translation>
        </message>
        <message>
            <source>claim.none</source>
            <translation>This guarantor has nothing to get back for this loan.</translation>
        </message>
        <message>
            <source>clock.before_last_entry</source>
            <translation>The clock of this computer is before the last entry of the book ({day}). Set date and time. Entries keep their order; only look at the day you write on a receipt.</translation>
        </message>
        <message>
            <source>close.count_differs</source>
            <translation>Box and book do not agree. Count again, or write the difference down first.</translation>
        </message>
        <message>
            <source>close.signatures_missing</source>
            <translation>{missing} signatures to go.</translation>
        </message>
        <message>
            <source>code.other_day</source>
            <translation>The code {typed} looks like {day}. It is checked later.</translation>
        </message>
        <message>
            <source>code.unidentified</source>
            <translation>The code {typed} is in the book as money of somebody unknown ({on}). Say in Payments whose it is.</translation>
        </message>
        <message>
            <source>code.used</source>
            <translation>The code {typed} is already in the book. Look at the message again.</translation>
        </message>
        <message>
            <source>code.wrong_shape</source>
            <translation>{typed} is not a code of this kind. Look at the message again.</translation>
        </message>
        <message>
            <source>collect.already_paid</source>
            <translation>This member has paid. Undo the entry first (Ctrl+Z).</translation>
        </message>
        <message>
            <source>collect.code_date</source>
            <translation>This code looks like day {day} of month {month}. Enter again keeps it.</translation>
        </message>
        <message>
            <source>collect.code_length</source>
            <translation>{has} of {needs} signs typed. Finish the code, or empty it: it may come later.</translation>
        </message>
        <message>
            <source>collect.code_unidentified</source>
            <translation>This code is in the book as money of somebody unknown ({on}). Say in Payments whose it is.</translation>
        </message>
        <message>
            <source>collect.code_used</source>
            <translation>This code was used before: {name}, {on}.</translation>
        </message>
        <message>
            <source>collect.flat_is_here</source>
            <translation>A flat is never absent. Leave its row empty when nothing is paid.</translation>
        </message>
        <message>
            <source>collect.given_too_little</source>
            <translation>{missing} is missing. Type what was handed over, or Esc.</translation>
        </message>
        <message>
            <source>collect.loan_left</source>
            <translation>Taken as early repayment. {left} of the loan is left.</translation>
        </message>
        <message>
            <source>collect.locked</source>
            <translation>This box is locked. Put right a mistake with a new line.</translation>
        </message>
        <message>
            <source>collect.many_shares</source>
            <translation>More than three times the usual {due}. Enter again keeps {kept}.</translation>
        </message>
        <message>
            <source>collect.meeting_closed</source>
            <translation>This meeting is closed. Put a mistake right with a new line in an open meeting.</translation>
        </message>
        <message>
            <source>collect.more_than_loan</source>
            <translation>That is more than the loan. {limit} closes it.</translation>
        </message>
        <message>
            <source>collect.no_loan</source>
            <translation>This member has no loan. Esc empties the box.</translation>
        </message>
        <message>
            <source>collect.not_a_multiple</source>
            <translation>Shares cost whole amounts: type {low} or {high}.</translation>
        </message>
        <message>
            <source>collect.not_open</source>
            <translation>The book is not open yet. The keys open it in step 1.</translation>
        </message>
        <message>
            <source>collect.not_your_office</source>
            <translation>Only the treasurer, or the deputy with the pen, writes money here.</translation>
        </message>
        <message>
            <source>collect.nothing_paid</source>
            <translation>Nothing is paid in this row. Press F8 if the member is absent.</translation>
        </message>
        <message>
            <source>collect.paused</source>
            <translation>The meeting is paused. Go on with it first.</translation>
        </message>
        <message>
            <source>collect.rest_too_early</source>
            <translation>Write at least one member first, then all the rest.</translation>
        </message>
        <message>
            <source>collect.shares_needed</source>
            <translation>{min} shares is the least.</translation>
        </message>
        <message>
            <source>collect.split_wrong</source>
            <translation>The cash part must be less than {total}.</translation>
        </message>
        <message>
            <source>collect.ten_times</source>
            <translation>{times} times the {due} due. Enter again keeps {kept}.</translation>
        </message>
        <message>
            <source>collect.too_many_shares</source>
            <translation>{max} shares is the most. Type {max} or less; Esc puts back what was there.</translation>
        </message>
        <message>
            <source>contact.too_long</source>
            <translation>Write at most {max} letters.</translation>
        </message>
        <message>
            <source>contact.unknown_channel</source>
            <translation>A contact is a call, a visit, a message or a letter.</translation>
        </message>
        <message>
            <source>contact.unknown_result</source>
            <translation>Choose what came of the contact.</translation>
        </message>
        <message>
            <source>contribution.nothing_paid</source>
            <translation>Nothing is paid in this row. Type an amount, or mark the member absent.</translation>
        </message>
        <message>
            <source>contribution.split_wrong</source>
            <translation>The cash part is more than the whole payment.</translation>
        </message>
        <message>
            <source>contribution.unknown_kind</source>
            <translation>{kind} is not a kind of payment.</translation>
        </message>
        <message>
            <source>contribution.unknown_method</source>
            <translation>{method} is not a way of paying in this group.</translation>
        </message>
        <message>
            <source>cost.account</source>
            <translation>A cost needs an expense account; the reserve is asked for without an invoice.</translation>
        </message>
        <message>
            <source>cost.cash_needs_meeting</source>
            <translation>Cash is paid out of an open box only. Open the meeting first, or pay from the bank.</translation>
        </message>
        <message>
            <source>cost.category</source>
            <translation>This kind of cost is not known. Choose one from the list.</translation>
        </message>
        <message>
            <source>cost.kind</source>
            <translation>A cost is an invoice, a charge, or paid from the reserve. Choose one of them.</translation>
        </message>
        <message>
            <source>cost.more_than_owed</source>
            <translation>Only {left} is still owed for it.</translation>
        </message>
        <message>
            <source>cost.own_outlay</source>
            <translation>Nobody allows or writes the own reimbursement. Choose another member who allows it, and let another officer write it.</translation>
        </message>
        <message>
            <source>cost.unknown</source>
            <translation>This cost is not in the book, or was taken back.</translation>
        </message>
        <message>
            <source>count.chair_needed</source>
            <translation>A difference in the box is written with the chairperson's PIN.</translation>
        </message>
        <message>
            <source>count.counter_is_recorder</source>
            <translation>The person who writes does not count. Choose somebody else.</translation>
        </message>
        <message>
            <source>count.negative</source>
            <translation>There cannot be fewer than 0 notes.</translation>
        </message>
        <message>
            <source>count.no_difference</source>
            <translation>Box and book agree. There is nothing to write down.</translation>
        </message>
        <message>
            <source>count.no_reason</source>
            <translation>Say in a few words why the box differs.</translation>
        </message>
        <message>
            <source>count.not_in_box</source>
            <translation>A difference can only be in the box or the welfare bag.</translation>
        </message>
        <message>
            <source>count.one_person</source>
            <translation>Two different people count: one counts, one watches.</translation>
        </message>
        <message>
            <source>count.sum_wrong</source>
            <translation>The notes and the sum do not fit. Count again.</translation>
        </message>
        <message>
            <source>count.unknown_phase</source>
            <translation>The box is counted at the opening or at the closing.</translation>
        </message>
        <message>
            <source>currency.unknown</source>
            <translation>The currency {currency} is not known here.</translation>
        </message>
        <message>
            <source>date.month_out_of_range</source>
            <translation>The month must be from 1 to 12.</translation>
        </message>
        <message>
            <source>date.no_such_day</source>
            <translation>This month has {days} days.</translation>
        </message>
        <message>
            <source>date.no_such_weekday</source>
            <translation>This month has no such day.</translation>
        </message>
        <message>
            <source>date.not_understood</source>
            <translation>“{typed}” is not a date. Type day, month, year, or +7.</translation>
        </message>
        <message>
            <source>date.order</source>
            <translation>The last day {last} lies before the first, {first}.</translation>
        </message>
        <message>
            <source>date.year_out_of_range</source>
            <translation>The year must be from {first} to {last}.</translation>
        </message>
        <message>
            <source>debt.not_so_much</source>
            <translation>Less than this is owed. Take at most what is left of the debt.</translation>
        </message>
        <message>
            <source>default.more_than_owed</source>
            <translation>Only {have} is to come: more cannot be covered.</translation>
        </message>
        <message>
            <source>default.not_free</source>
            <translation>Only {have} of the money of {member} is free.</translation>
        </message>
        <message>
            <source>default.not_secured</source>
            <translation>{member} stands for {have}, not for more.</translation>
        </message>
        <message>
            <source>default.nothing_owed</source>
            <translation>{member} has nothing more to pay in this round.</translation>
        </message>
        <message>
            <source>default.still_waits</source>
            <translation>{member} still has a turn to come. First hand that seat on or give it up.</translation>
        </message>
        <message>
            <source>deposit.meeting</source>
            <translation>There is no meeting {no} in this cycle; the nearest is {allowed}.</translation>
        </message>
        <message>
            <source>deposit.more_than_kept</source>
            <translation>Only {kept} of this flat is kept. Give back that much at most.</translation>
        </message>
        <message>
            <source>device.already_enrolled</source>
            <translation>This computer was let in already.</translation>
        </message>
        <message>
            <source>device.already_revoked</source>
            <translation>This computer was locked out already.</translation>
        </message>
        <message>
            <source>device.bad_key</source>
            <translation>The new computer's card is damaged. Let it write a new one.</translation>
        </message>
        <message>
            <source>device.no_server</source>
            <translation>This book has no server yet. It works without one; add one in Settings.</translation>
        </message>
        <message>
            <source>device.not_enrolled</source>
            <translation>This laptop is not let into the group yet.</translation>
        </message>
        <message>
            <source>device.not_your_office</source>
            <translation>The chairperson, the treasurer or the keeper of the computers adds and removes laptops. Ask one of them to type the PIN.</translation>
        </message>
        <message>
            <source>device.revoked</source>
            <translation>The laptop that wrote this was locked out of the group. The book is unharmed; what it wrote afterwards does not count.</translation>
        </message>
        <message>
            <source>device.unknown</source>
            <translation>The group does not know this computer.</translation>
        </message>
        <message>
            <source>dispute.no_words</source>
            <translation>Say in words what is wrong, or how it was settled: at most {most} characters.</translation>
        </message>
        <message>
            <source>dispute.none</source>
            <translation>Nobody disputes this line.</translation>
        </message>
        <message>
            <source>dispute.not_this</source>
            <translation>Nobody can be wronged by this line, so it cannot be disputed.</translation>
        </message>
        <message>
            <source>dispute.stands</source>
            <translation>This line is disputed already. Settle that first.</translation>
        </message>
        <message>
            <source>dividend.more</source>
            <translation>At most {allowed} are payable.</translation>
        </message>
        <message>
            <source>dividend.no_income</source>
            <translation>There is no income to give out. Wait until there is a surplus.</translation>
        </message>
        <message>
            <source>dividend.no_weights</source>
            <translation>Nobody has savings or interest to divide by.</translation>
        </message>
        <message>
            <source>dividend.unknown</source>
            <translation>This member has no part of this dividend.</translation>
        </message>
        <message>
            <source>document.unknown</source>
            <translation>There is no paper {document}. There are: {known}.</translation>
        </message>
        <message>
            <source>draw.context</source>
            <translation>The seal cannot be read. Draw with paper slips.</translation>
        </message>
        <message>
            <source>draw.more_numbers</source>
            <translation>{wanted} members show a number. Some are missing.</translation>
        </message>
        <message>
            <source>draw.no_numbers</source>
            <translation>The numbers are missing. Members show them first.</translation>
        </message>
        <message>
            <source>draw.no_tickets</source>
            <translation>Nobody is left to draw. Every seat has its turn.</translation>
        </message>
        <message>
            <source>draw.no_words</source>
            <translation>At least one secret word is needed.</translation>
        </message>
        <message>
            <source>draw.not_a_ticket</source>
            <translation>Seat {typed} is not in this draw. Type the numbers of the seats.</translation>
        </message>
        <message>
            <source>draw.number</source>
            <translation>{typed} is not a number from 0 to {max}.</translation>
        </message>
        <message>
            <source>draw.number_twice</source>
            <translation>Member no. {no} shows two numbers. Each shows one.</translation>
        </message>
        <message>
            <source>draw.open_already</source>
            <translation>It was drawn already. The first draw counts.</translation>
        </message>
        <message>
            <source>draw.other</source>
            <translation>This belongs to another draw. Nothing was written.</translation>
        </message>
        <message>
            <source>draw.other_seats</source>
            <translation>The draw was made for other seats. Begin the round with the seats that were drawn.</translation>
        </message>
        <message>
            <source>draw.same_ticket</source>
            <translation>A seat stands twice. Each is drawn once.</translation>
        </message>
        <message>
            <source>draw.sealed_already</source>
            <translation>There is a seal for this draw already. Open it, or draw with paper slips.</translation>
        </message>
        <message>
            <source>draw.secret_elsewhere</source>
            <translation>The secret is on the laptop that sealed it. Open it there, or draw with paper slips.</translation>
        </message>
        <message>
            <source>draw.slips_missing</source>
            <translation>{wanted} slips are drawn. Type all of them in their order.</translation>
        </message>
        <message>
            <source>draw.unknown</source>
            <translation>This draw is not in the book, or does not count.</translation>
        </message>
        <message>
            <source>draw.witnesses</source>
            <translation>{wanted} different members witness the slips. Choose them.</translation>
        </message>
        <message>
            <source>draw.word</source>
            <translation>A secret word is empty or holds a bar: {typed}.</translation>
        </message>
        <message>
            <source>draw.wrong_order</source>
            <translation>The order is not the one that follows from the numbers. The draw does not count.</translation>
        </message>
        <message>
            <source>draw.wrong_secret</source>
            <translation>This secret does not open the seal. The draw does not count.</translation>
        </message>
        <message>
            <source>due.approver_needed</source>
            <translation>The chair or a key holder must allow it with a PIN: not the one who writes, not the one who owes.</translation>
        </message>
        <message>
            <source>due.more_than_left</source>
            <translation>This is more than what is still owed of it. Waive at most what is left.</translation>
        </message>
        <message>
            <source>due.no_reason</source>
            <translation>Say why it is waived, so that the meeting can read it later.</translation>
        </message>
        <message>
            <source>due.not_approved</source>
            <translation>Nobody allowed it. The member who owes cannot allow it.</translation>
        </message>
        <message>
            <source>due.unknown</source>
            <translation>This due is not in the book, or it was taken back.</translation>
        </message>
        <message>
            <source>due.unknown_kind</source>
            <translation>The book does not know this kind of due.</translation>
        </message>
        <message>
            <source>enrol.empty</source>
            <translation>There is nothing to join with in this file.</translation>
        </message>
        <message>
            <source>enrol.not_in_order</source>
            <translation>The entries came in the wrong order. Nothing was changed. Try again.</translation>
        </message>
        <message>
            <source>entry.has_dependents</source>
            <translation>Later entries stand on this one. Undo those first.</translation>
        </message>
        <message>
            <source>entry.in_question</source>
            <translation>This entry is part of an open question. Answer it under “To decide” first.</translation>
        </message>
        <message>
            <source>entry.needs_newer</source>
            <translation>{n} entries in this book were written by a newer version of Daftari, and this one cannot read them. They are kept and passed on. Until this computer has the newer version, nothing is paid out of the money they touch, and no meeting is closed here; use a computer that has it.</translation>
        </message>
        <message>
            <source>entry.not_redoable</source>
            <translation>This entry cannot be written again by itself. Write it anew in its step.</translation>
        </message>
        <message>
            <source>entry.not_reversible</source>
            <translation>This entry moved no money and cannot be taken back.</translation>
        </message>
        <message>
            <source>entry.nothing_to_redo</source>
            <translation>Nothing can be written again: something else was written since.</translation>
        </message>
        <message>
            <source>entry.nothing_to_undo</source>
            <translation>Nothing is left to take back.</translation>
        </message>
        <message>
            <source>entry.of_another</source>
            <translation>Somebody else wrote this money. The treasurer takes it back.</translation>
        </message>
        <message>
            <source>entry.reversed_already</source>
            <translation>This entry was taken back already.</translation>
        </message>
        <message>
            <source>entry.ten_times</source>
            <translation>This is ten times what is due. Is there a zero too many?</translation>
        </message>
        <message>
            <source>entry.unknown</source>
            <translation>There is no entry {entry} in this book.</translation>
        </message>
        <message>
            <source>error.unknown</source>
            <translation>Something unexpected happened ({code}). Your book is not harmed. Tell your agent this code.</translation>
        </message>
        <message>
            <source>event.*</source>
            <translation>An entry from another computer cannot be trusted ({code}). It was put aside; your book is not harmed. Ask that computer to send again.</translation>
        </message>
        <message>
            <source>expense.no_words</source>
            <translation>Say what the money was for.</translation>
        </message>
        <message>
            <source>expense.not_an_expense</source>
            <translation>This is not a kind of expense.</translation>
        </message>
        <message>
            <source>export.unknown_format</source>
            <translation>There is no format {format}. There are: {known}.</translation>
        </message>
        <message>
            <source>external_loan.lender</source>
            <translation>Write who lends to the group.</translation>
        </message>
        <message>
            <source>external_loan.more</source>
            <translation>At most {allowed} of this loan are left.</translation>
        </message>
        <message>
            <source>external_loan.signatories</source>
            <translation>{needed} members sign for a loan to the group.</translation>
        </message>
        <message>
            <source>external_loan.unknown</source>
            <translation>This loan to the group is not in the book.</translation>
        </message>
        <message>
            <source>fact.not_permitted</source>
            <translation>Your office does not write this. Ask an officer who may, to log in or to type the PIN.</translation>
        </message>
        <message>
            <source>fact.waits_too_long</source>
            <translation>Entries have waited for more than 90 days for entries of another computer. They are kept on this computer and are sent again each time. Bring the other computer to the network, or a stick from it.</translation>
        </message>
        <message>
            <source>feature.active</source>
            <translation>It holds already.</translation>
        </message>
        <message>
            <source>feature.needs_newer</source>
            <translation>The group uses what only a newer Daftari reads. Please do this on a laptop with the newer one, or install it here. Nothing was written.</translation>
        </message>
        <message>
            <source>feature.not_numbered_so</source>
            <translation>Who gives the entries their numbers must have the newer Daftari first: the server, or the laptop that numbers. Where a laptop numbers, do this there.</translation>
        </message>
        <message>
            <source>feature.unknown</source>
            <translation>This Daftari does not know it. Nothing was written.</translation>
        </message>
        <message>
            <source>feature.waits</source>
            <translation>This waits for laptops with an older Daftari. Settings, Sending and devices, names them.</translation>
        </message>
        <message>
            <source>file.no_room</source>
            <translation>There is no room on the disk for this file. No half file was left, and the book is safe. Make room, then try again.</translation>
        </message>
        <message>
            <source>file.not_written</source>
            <translation>{name} could not be written. Choose another place.</translation>
        </message>
        <message>
            <source>fine.above_list</source>
            <translation>This fine is larger than any on the group’s list.</translation>
        </message>
        <message>
            <source>fine.no_reason</source>
            <translation>Say what the fine is for.</translation>
        </message>
        <message>
            <source>form.no_group_name</source>
            <translation>Type the name of the group.</translation>
        </message>
        <message>
            <source>form.no_members</source>
            <translation>Write at least one member, one name in a line.</translation>
        </message>
        <message>
            <source>frames.*</source>
            <translation>What came over the network is damaged ({code}). Nothing of it was used. Try to send again.</translation>
        </message>
        <message>
            <source>fund.somebody_unpaid</source>
            <translation>Not everybody has paid for this month, and the rules of this fund let everybody wait. Collect what is missing, or choose next month.</translation>
        </message>
        <message>
            <source>grade.factor</source>
            <translation>A part of the grade must lie between nothing and all of it.</translation>
        </message>
        <message>
            <source>grade.weights</source>
            <translation>The weights of the grade must be 100 together; they are {sum}.</translation>
        </message>
        <message>
            <source>group.no_key</source>
            <translation>This computer has not been let into the group yet, so it cannot open the group's files.</translation>
        </message>
        <message>
            <source>group.nobody</source>
            <translation>A group needs at least one person: write the name of whoever keeps the book.</translation>
        </message>
        <message>
            <source>group.other_sequencer</source>
            <translation>This server was not chosen by the group. Nothing was sent to it.</translation>
        </message>
        <message>
            <source>group.too_many_facts</source>
            <translation>This group has as many entries as the server keeps of one group. Ask who runs the server.</translation>
        </message>
        <message>
            <source>group.too_many_parked</source>
            <translation>Too many entries wait for entries that are missing. They stay on this computer. Ask the other computers to send first.</translation>
        </message>
        <message>
            <source>group.unknown</source>
            <translation>The server does not know this group. Add the server again in Settings.</translation>
        </message>
        <message>
            <source>guarantee.above_free</source>
            <translation>{allowed} is the most this member can still stand for.</translation>
        </message>
        <message>
            <source>guarantee.above_loan</source>
            <translation>Nobody stands for more than the loan, {allowed}.</translation>
        </message>
        <message>
            <source>guarantee.above_share</source>
            <translation>This guarantor stands for {allowed}. Nobody pays more than that for another.</translation>
        </message>
        <message>
            <source>guarantee.amount</source>
            <translation>Type what the member stands for, more than 0.</translation>
        </message>
        <message>
            <source>guarantee.circle</source>
            <translation>These members would stand for one another in a circle. Choose somebody outside it.</translation>
        </message>
        <message>
            <source>guarantee.none</source>
            <translation>This member does not stand for the loan.</translation>
        </message>
        <message>
            <source>guarantee.own_loan</source>
            <translation>Nobody stands for their own loan. Choose another member.</translation>
        </message>
        <message>
            <source>guarantee.still_needed</source>
            <translation>{minor} of this guarantee is still needed. Repay the loan first, or find another guarantor.</translation>
        </message>
        <message>
            <source>guarantee.twice</source>
            <translation>This member stands for the loan already. Change the amount instead.</translation>
        </message>
        <message>
            <source>guarantee.unknown_proof</source>
            <translation>A guarantor types a PIN or signs the paper.</translation>
        </message>
        <message>
            <source>hardship.ends_before</source>
            <translation>The time ends on {earliest} or later.</translation>
        </message>
        <message>
            <source>hardship.hands</source>
            <translation>“{typed}” is not a number of hands.</translation>
        </message>
        <message>
            <source>hardship.not_carried</source>
            <translation>{yes} hands for it and {no} against it: the meeting did not agree.</translation>
        </message>
        <message>
            <source>hardship.too_long</source>
            <translation>Time is given for at most {days} days, until {latest}.</translation>
        </message>
        <message>
            <source>hardship.unknown_reason</source>
            <translation>Choose why the meeting gives time.</translation>
        </message>
        <message>
            <source>import.attendance</source>
            <translation>“{typed}” is not present, late, excused or absent.</translation>
        </message>
        <message>
            <source>import.bad_quotes</source>
            <translation>A quotation mark is not closed. Open the file, correct that line and save it again.</translation>
        </message>
        <message>
            <source>import.before_last_meeting</source>
            <translation>This meeting is older than the last closed one ({last}). Meetings are brought in oldest first.</translation>
        </message>
        <message>
            <source>import.cell_missing</source>
            <translation>This cell is empty and is needed.</translation>
        </message>
        <message>
            <source>import.column_twice</source>
            <translation>A column stands twice in the head. Name each one once.</translation>
        </message>
        <message>
            <source>import.empty</source>
            <translation>The file has no rows. Nothing was brought in.</translation>
        </message>
        <message>
            <source>import.encoding</source>
            <translation>The letters of this file cannot be told for certain. Save it again as “CSV UTF-8” or as Excel.</translation>
        </message>
        <message>
            <source>import.meeting_known</source>
            <translation>A meeting of {on} is in the book already. Is this the same file again? If the group met twice that day, type the second meeting by hand.</translation>
        </message>
        <message>
            <source>import.method</source>
            <translation>“{typed}” is not cash, mpesa, bank or usdt.</translation>
        </message>
        <message>
            <source>import.no_column</source>
            <translation>A needed column is missing: meeting and date must be in the head.</translation>
        </message>
        <message>
            <source>import.no_file</source>
            <translation>The file cannot be read. Look whether it is still there.</translation>
        </message>
        <message>
            <source>import.not_a_number</source>
            <translation>“{typed}” is not a whole number.</translation>
        </message>
        <message>
            <source>import.not_a_table</source>
            <translation>This is not a table. Save it as CSV or Excel.</translation>
        </message>
        <message>
            <source>import.not_from_paper</source>
            <translation>Meeting {no} was held on this computer and is closed there by its keys.</translation>
        </message>
        <message>
            <source>import.opening_row</source>
            <translation>A balance brought forward needs a member or a place.</translation>
        </message>
        <message>
            <source>import.place</source>
            <translation>“{typed}” is not a place for money. There are: {known}.</translation>
        </message>
        <message>
            <source>import.same_name</source>
            <translation>Number {no} has the name of member {known}. If it is the same person, write number {known} in the row; if not, add the new member on the page Members first.</translation>
        </message>
        <message>
            <source>import.too_large</source>
            <translation>The file is larger than {megabytes} MB. That is no register of meetings.</translation>
        </message>
        <message>
            <source>import.too_many_cells</source>
            <translation>This row has more cells than the head has columns.</translation>
        </message>
        <message>
            <source>import.too_many_rows</source>
            <translation>The file has more than {rows} rows. Bring it in in parts.</translation>
        </message>
        <message>
            <source>import.two_dates</source>
            <translation>Meeting {meeting} has two dates. Give all its rows one.</translation>
        </message>
        <message>
            <source>import.unknown_column</source>
            <translation>The head has a column that is not known. Known are: {known}.</translation>
        </message>
        <message>
            <source>import.unknown_member</source>
            <translation>There is no member number {no}. Add a name to bring the member in.</translation>
        </message>
        <message>
            <source>investment.no_name</source>
            <translation>Give the investment a name, such as the fund it is in.</translation>
        </message>
        <message>
            <source>investment.unknown</source>
            <translation>This investment is not in the book. Choose one of the list, or a new one.</translation>
        </message>
        <message>
            <source>json.*</source>
            <translation>A file or an answer cannot be read ({code}). Nothing was changed. Try again or get a fresh copy.</translation>
        </message>
        <message>
            <source>levy.no_quorum</source>
            <translation>{percent} % of the house was there; {needed} % is needed. Ask the assembly again.</translation>
        </message>
        <message>
            <source>levy.not_agreed</source>
            <translation>{yes} % of the house said yes and {no} % said no: that is no majority.</translation>
        </message>
        <message>
            <source>levy.parts</source>
            <translation>The months together are not the levy. Correct one of them.</translation>
        </message>
        <message>
            <source>loan.above_asked</source>
            <translation>{allowed} was asked for. Give that or less.</translation>
        </message>
        <message>
            <source>loan.approval_ended</source>
            <translation>The approval ended with its meeting. The loan has to be allowed anew.</translation>
        </message>
        <message>
            <source>loan.approval_needed</source>
            <translation>Somebody else has to allow this. Ask the chair for the PIN.</translation>
        </message>
        <message>
            <source>loan.before_given</source>
            <translation>The loan was given on {earliest}. Take that day or a later one.</translation>
        </message>
        <message>
            <source>loan.dates_order</source>
            <translation>The dates of payment must follow one another.</translation>
        </message>
        <message>
            <source>loan.early_repayment</source>
            <translation>This is more than is due today. The rest is taken as early repayment.</translation>
        </message>
        <message>
            <source>loan.fee_eats_all</source>
            <translation>A fee must be below 100 percent of the loan.</translation>
        </message>
        <message>
            <source>loan.first_due_too_early</source>
            <translation>The first payment is on {earliest} at the earliest.</translation>
        </message>
        <message>
            <source>loan.first_part</source>
            <translation>What is handed over first is less than the loan: at most {allowed}.</translation>
        </message>
        <message>
            <source>loan.forgive_too_much</source>
            <translation>No more than what is owed can be forgiven. The most is {allowed}.</translation>
        </message>
        <message>
            <source>loan.guarantors_missing</source>
            <translation>{count} guarantors have not agreed yet. Let them type their PIN or sign.</translation>
        </message>
        <message>
            <source>loan.illegal_move</source>
            <translation>This cannot be done with the loan as it stands now. Nothing was changed.</translation>
        </message>
        <message>
            <source>loan.more_than_owed</source>
            <translation>This is more than the whole loan that is left. {left} closes it.</translation>
        </message>
        <message>
            <source>loan.no_instalments</source>
            <translation>Say in how many payments the loan comes back.</translation>
        </message>
        <message>
            <source>loan.none</source>
            <translation>This member has no loan.</translation>
        </message>
        <message>
            <source>loan.not_approved</source>
            <translation>This loan is not approved, or was changed since. Let the meeting decide first.</translation>
        </message>
        <message>
            <source>loan.not_asked</source>
            <translation>Nobody asked for this loan.</translation>
        </message>
        <message>
            <source>loan.not_enough_money</source>
            <translation>There is not that much money to lend. Give less, or wait until payments are checked.</translation>
        </message>
        <message>
            <source>loan.not_written_off</source>
            <translation>This loan was not written off. Take the payment in Collect.</translation>
        </message>
        <message>
            <source>loan.nothing_to_write_off</source>
            <translation>Nothing is owed on this loan.</translation>
        </message>
        <message>
            <source>loan.other_borrower</source>
            <translation>This request is of another member. Write a new one.</translation>
        </message>
        <message>
            <source>loan.own_approval</source>
            <translation>Nobody approves their own loan. Another officer types the PIN.</translation>
        </message>
        <message>
            <source>loan.own_guarantor</source>
            <translation>Nobody stands for their own loan. Choose another member.</translation>
        </message>
        <message>
            <source>loan.part_too_much</source>
            <translation>{allowed} is all that is still to come of this loan.</translation>
        </message>
        <message>
            <source>loan.parts_kept_back</source>
            <translation>This kind of loan keeps something back when it is given, so it is handed over at once.</translation>
        </message>
        <message>
            <source>loan.purpose_too_long</source>
            <translation>Say the purpose in {most} characters or fewer.</translation>
        </message>
        <message>
            <source>loan.renewals_spent</source>
            <translation>A loan may be renewed {allowed} times at most. Now the principal is due.</translation>
        </message>
        <message>
            <source>loan.rules_broken</source>
            <translation>The loan breaks rules of the group. Change it, or let the meeting vote on each rule by name.</translation>
        </message>
        <message>
            <source>loan.schedule_wrong</source>
            <translation>The payments do not add up to the loan. Look at the plan again.</translation>
        </message>
        <message>
            <source>loan.settled</source>
            <translation>This loan is paid off. Nothing is owed on it.</translation>
        </message>
        <message>
            <source>loan.social_costs_nothing</source>
            <translation>A loan of the welfare fund bears no interest, fee or penalty.</translation>
        </message>
        <message>
            <source>loan.social_only_repaid</source>
            <translation>The welfare fund lent this. It is paid back in money, or written off.</translation>
        </message>
        <message>
            <source>loan.too_long</source>
            <translation>{max} payments are the most.</translation>
        </message>
        <message>
            <source>loan.too_small_to_split</source>
            <translation>The loan is too small for {instalments} payments. {allowed} is the most.</translation>
        </message>
        <message>
            <source>loan.top_up_apart</source>
            <translation>Handing over more money is a top-up. Choose that instead.</translation>
        </message>
        <message>
            <source>loan.unknown</source>
            <translation>This loan is not in the book, or belongs to somebody else.</translation>
        </message>
        <message>
            <source>loan.unknown_basis</source>
            <translation>This way of charging interest is not known.</translation>
        </message>
        <message>
            <source>loan.unknown_change</source>
            <translation>This change of a loan is not known.</translation>
        </message>
        <message>
            <source>loan.unknown_outcome</source>
            <translation>This decision about a loan is not known.</translation>
        </message>
        <message>
            <source>loan.unknown_product</source>
            <translation>The group has no loan of this kind. Choose one from the list.</translation>
        </message>
        <message>
            <source>loan.unknown_source</source>
            <translation>A loan is paid from the box, M-Pesa or the bank.</translation>
        </message>
        <message>
            <source>loan.votes_negative</source>
            <translation>Votes cannot be fewer than {allowed}.</translation>
        </message>
        <message>
            <source>loan.written_off</source>
            <translation>This loan was written off. What comes now is a recovery.</translation>
        </message>
        <message>
            <source>log.broken_chain</source>
            <translation>What came does not fit this book (the entries of a laptop do not follow one another). Nothing of it was taken. Show this to whoever runs the server.</translation>
        </message>
        <message>
            <source>log.forked</source>
            <translation>The book that gives the numbers, on the server or on the laptop that does it, was put back to an old copy and went on from there. After entry {at} it and this computer’s book differ: {here} entries are only here, {there} only there. Nothing was sent or taken. Let the treasurer or the chairperson bring both together on the computer that holds the most: no entry is lost, all get their numbers anew.</translation>
        </message>
        <message>
            <source>log.gap</source>
            <translation>What came does not fit this book (entries are missing in between). Nothing of it was taken. Show this to whoever runs the server.</translation>
        </message>
        <message>
            <source>log.left_behind</source>
            <translation>The laptop that this stick comes from still follows a past that holds no more: after entry {at} it differs, {here} entries are only here, {there} only there. Nothing was taken. Bring it a stick from this computer first; then what it has comes with its next stick, and no entry is lost.</translation>
        </message>
        <message>
            <source>log.not_forked</source>
            <translation>Both books are the same up to entry {at}; there is nothing to bring together.</translation>
        </message>
        <message>
            <source>log.place_taken</source>
            <translation>What came does not fit this book (two entries have one number). Nothing of it was taken. Show this to whoever runs the server.</translation>
        </message>
        <message>
            <source>log.two_hubs</source>
            <translation>Two computers give numbers to the entries: this one and the one that this stick follows. After entry {at} they differ: {here} entries are only here, {there} only there. Nothing was taken. Write a stick on this computer, read it on the other one, and bring one back from there: then this computer follows it, and no entry is lost.</translation>
        </message>
        <message>
            <source>meeting.keys_missing</source>
            <translation>{have} of {needed} keys are here. Another key holder must type the PIN.</translation>
        </message>
        <message>
            <source>meeting.none_planned</source>
            <translation>No meeting is planned. Write the next date on Home.</translation>
        </message>
        <message>
            <source>meeting.other_open</source>
            <translation>Meeting {no} is still open. Close it first.</translation>
        </message>
        <message>
            <source>meeting.unknown</source>
            <translation>This meeting is not in the book.</translation>
        </message>
        <message>
            <source>meeting.wrong_state</source>
            <translation>This cannot be done now: the meeting is not in that step.</translation>
        </message>
        <message>
            <source>member.changed_since</source>
            <translation>These details were changed again since. Look at them and write what is right.</translation>
        </message>
        <message>
            <source>member.detail_unclear</source>
            <translation>Write this with letters or digits, {limit} signs at most.</translation>
        </message>
        <message>
            <source>member.has_office</source>
            <translation>{member} still holds an office. Give it to somebody else first: Settings, Keys and sheets.</translation>
        </message>
        <message>
            <source>member.has_seat</source>
            <translation>{member} still has a seat in {name}. Hand it on or give it up in step Turn; who had the pot stays until the round is paid, or is written there as paying no more.</translation>
        </message>
        <message>
            <source>member.left</source>
            <translation>This member left the group. Money cannot be written for a member who left.</translation>
        </message>
        <message>
            <source>member.name_too_long</source>
            <translation>{max} letters are the most for a name.</translation>
        </message>
        <message>
            <source>member.no_name</source>
            <translation>Write the name.</translation>
        </message>
        <message>
            <source>member.number_taken</source>
            <translation>Number {no} is taken. Choose another.</translation>
        </message>
        <message>
            <source>member.number_too_low</source>
            <translation>Numbers begin with 1.</translation>
        </message>
        <message>
            <source>member.owes</source>
            <translation>This member still owes money. Settle it first.</translation>
        </message>
        <message>
            <source>member.stands_for</source>
            <translation>This member still stands for loans of others. Find another guarantor first.</translation>
        </message>
        <message>
            <source>member.unknown</source>
            <translation>This member is not in the book.</translation>
        </message>
        <message>
            <source>member.unknown_field</source>
            <translation>This cannot be written about a member.</translation>
        </message>
        <message>
            <source>members.too_many</source>
            <translation>{limit} names at a time are the most. Write the rest after them.</translation>
        </message>
        <message>
            <source>meter.backwards</source>
            <translation>A meter does not run backwards. Another reading, of {on}, does not fit this one. Read again, or take that one back.</translation>
        </message>
        <message>
            <source>meter.negative</source>
            <translation>A meter shows 0 or more.</translation>
        </message>
        <message>
            <source>minutes.too_long</source>
            <translation>The minutes are too long: {max} letters are the most.</translation>
        </message>
        <message>
            <source>money.not_enough</source>
            <translation>There is not that much money there.</translation>
        </message>
        <message>
            <source>money.too_large</source>
            <translation>This amount is larger than the book can hold. Check the zeros.</translation>
        </message>
        <message>
            <source>money.unknown_place</source>
            <translation>Money is moved between the box, the bags, M-Pesa and the bank.</translation>
        </message>
        <message>
            <source>motion.about_other</source>
            <translation>The vote was about something else.</translation>
        </message>
        <message>
            <source>motion.contested</source>
            <translation>This vote was counted twice and not alike, so it decides nothing. Take one count back, or vote again.</translation>
        </message>
        <message>
            <source>motion.no_words</source>
            <translation>Write what is voted on.</translation>
        </message>
        <message>
            <source>motion.not_carried</source>
            <translation>The vote was not carried, so nothing follows from it.</translation>
        </message>
        <message>
            <source>motion.seconds_own</source>
            <translation>{member} proposed this; somebody else seconds it.</translation>
        </message>
        <message>
            <source>motion.too_long</source>
            <translation>What is voted on has at most {most} signs.</translation>
        </message>
        <message>
            <source>motion.unknown</source>
            <translation>This vote is not in the book. Write it first.</translation>
        </message>
        <message>
            <source>motion.unknown_effect</source>
            <translation>This release does not know what the vote would change.</translation>
        </message>
        <message>
            <source>name.bad_sign</source>
            <translation>The name holds a sign that cannot be kept ({sign}). Type it again.</translation>
        </message>
        <message>
            <source>name.empty</source>
            <translation>Type the name with letters.</translation>
        </message>
        <message>
            <source>name.marks</source>
            <translation>One letter of the name carries too many marks. Type it again.</translation>
        </message>
        <message>
            <source>name.too_long</source>
            <translation>The name may have {limit} letters.</translation>
        </message>
        <message>
            <source>number.not_plain</source>
            <translation>“{text}” is not a plain number.</translation>
        </message>
        <message>
            <source>number.too_fine</source>
            <translation>“{text}” has more than {digits} decimal places.</translation>
        </message>
        <message>
            <source>office.separation</source>
            <translation>{member} may not hold these two offices: they watch each other. Choose another member, or let a group of less than seven accept it by vote.</translation>
        </message>
        <message>
            <source>officer.not_logged_in</source>
            <translation>Nobody is logged in. Type a PIN first.</translation>
        </message>
        <message>
            <source>officer.unknown_role</source>
            <translation>There is no such office: {role}.</translation>
        </message>
        <message>
            <source>opening.differs</source>
            <translation>The balances brought forward do not agree: money and loans must be as much as savings and funds.</translation>
        </message>
        <message>
            <source>opening.nothing</source>
            <translation>There is nothing to bring forward.</translation>
        </message>
        <message>
            <source>opening.unknown_account</source>
            <translation>The account {account} is not in the chart.</translation>
        </message>
        <message>
            <source>paid_to.cooling</source>
            <translation>Where this member’s money is sent was changed. Pay in cash, or send it in {hours} h.</translation>
        </message>
        <message>
            <source>paid_to.unanswered</source>
            <translation>Where this member’s money is sent was changed. A day has passed by the clock of this computer only. Connect to the server or to the laptop that numbers, or pay in cash.</translation>
        </message>
        <message>
            <source>paper.altered</source>
            <translation>This paper is not the one that was put to the entry. The entry is not harmed. Take the paper out and put the right one to it.</translation>
        </message>
        <message>
            <source>paper.away</source>
            <translation>This paper has not come yet; the next sync with the server brings it.</translation>
        </message>
        <message>
            <source>paper.damaged</source>
            <translation>This file cannot be shown: it is damaged. Your book is not harmed. Choose another photo or file.</translation>
        </message>
        <message>
            <source>paper.disk</source>
            <translation>The paper could not be kept ({reason}).</translation>
        </message>
        <message>
            <source>paper.empty</source>
            <translation>This file is empty.</translation>
        </message>
        <message>
            <source>paper.no_key</source>
            <translation>This paper cannot be opened: its member was erased on request, or the member’s key has not come yet with a sync. The entry stands.</translation>
        </message>
        <message>
            <source>paper.not_a_picture</source>
            <translation>Only photos (JPEG, PNG, WebP) and PDF files can be put to an entry.</translation>
        </message>
        <message>
            <source>paper.too_large</source>
            <translation>This file is larger than {limit} MB; make the photo smaller.</translation>
        </message>
        <message>
            <source>paper.unknown_kind</source>
            <translation>{kind} is neither a photo nor a document.</translation>
        </message>
        <message>
            <source>paper.unreadable</source>
            <translation>The file cannot be read ({reason}).</translation>
        </message>
        <message>
            <source>passphrase.not_used</source>
            <translation>The key safe of this computer opens this book; it has no passphrase that could be changed.</translation>
        </message>
        <message>
            <source>passphrase.stolen</source>
            <translation>This passphrase is in lists of stolen ones, or is put together from them. Take four words that have nothing to do with one another.</translation>
        </message>
        <message>
            <source>passphrase.too_short</source>
            <translation>A passphrase has at least {min} signs. Four words that nobody would put together are easy to keep.</translation>
        </message>
        <message>
            <source>passphrase.too_simple</source>
            <translation>Somebody who wants in would try this passphrase first. Take four words that have nothing to do with one another or with the group.</translation>
        </message>
        <message>
            <source>payment.ask_currency</source>
            <translation>Only shillings of Kenya can be asked for by phone, this group counts in {currency}.</translation>
        </message>
        <message>
            <source>payment.ask_phone</source>
            <translation>Only a Safaricom number of Kenya can be asked, like 0712 345 678.</translation>
        </message>
        <message>
            <source>payment.ask_too_much</source>
            <translation>M-Pesa takes at most 250,000 shillings in one payment.</translation>
        </message>
        <message>
            <source>payment.ask_whole</source>
            <translation>M-Pesa asks for whole shillings only.</translation>
        </message>
        <message>
            <source>payment.cash_needs_meeting</source>
            <translation>Notes come into the box at a meeting, where they are counted. Open the meeting first.</translation>
        </message>
        <message>
            <source>payment.needs_relay</source>
            <translation>This server does not check payments, so it cannot ask by phone either. Write the code of the message instead.</translation>
        </message>
        <message>
            <source>payment.needs_server</source>
            <translation>This group has no server, so nobody can ask by phone. Write the code of the message instead.</translation>
        </message>
        <message>
            <source>payment.no_office</source>
            <translation>The second person must hold an office in the group.</translation>
        </message>
        <message>
            <source>payment.nothing_came</source>
            <translation>Nobody has said yet how much came. Wait for the answer, or correct the row at the meeting.</translation>
        </message>
        <message>
            <source>payment.two_persons</source>
            <translation>Two different people must have seen this payment.</translation>
        </message>
        <message>
            <source>payment.unknown</source>
            <translation>This payment is not in the book any more. Nothing was written.</translation>
        </message>
        <message>
            <source>penalty.amount</source>
            <translation>A penalty cannot be below 0.</translation>
        </message>
        <message>
            <source>penalty.cap</source>
            <translation>The most that penalties may come to cannot be below 0.</translation>
        </message>
        <message>
            <source>penalty.every</source>
            <translation>A period of lateness has 1 to 3,660 days. The nearest is {allowed}.</translation>
        </message>
        <message>
            <source>penalty.grace</source>
            <translation>Days of grace are from 0 to 3,660. The nearest is {allowed}.</translation>
        </message>
        <message>
            <source>penalty.kind</source>
            <translation>This kind of penalty is not known: {kind}.</translation>
        </message>
        <message>
            <source>penalty.rate</source>
            <translation>A penalty is from 0 to 100 percent a period. The nearest is {percent}.</translation>
        </message>
        <message>
            <source>period.without_length</source>
            <translation>Say how long a period is.</translation>
        </message>
        <message>
            <source>person.bad_reason</source>
            <translation>Choose why it is erased.</translation>
        </message>
        <message>
            <source>person.erased</source>
            <translation>The personal data of this member was erased on request. The money lines stay.</translation>
        </message>
        <message>
            <source>person.not_erased</source>
            <translation>This person was not erased.</translation>
        </message>
        <message>
            <source>person.second_needed</source>
            <translation>It cannot be undone, so another officer agrees with a PIN: chair, treasurer or secretary.</translation>
        </message>
        <message>
            <source>person.still_in</source>
            <translation>This person is still a member. Who has left can be erased.</translation>
        </message>
        <message>
            <source>phone.invalid</source>
            <translation>“{typed}” is not a mobile number. Type it like {example}.</translation>
        </message>
        <message>
            <source>pin.locked</source>
            <translation>Too many wrong PINs. Wait {seconds} seconds.</translation>
        </message>
        <message>
            <source>pin.not_set</source>
            <translation>This person has no PIN yet. Set one in People and PINs.</translation>
        </message>
        <message>
            <source>pin.too_simple</source>
            <translation>This PIN is too easy to guess. Choose another.</translation>
        </message>
        <message>
            <source>pin.wrong_shape</source>
            <translation>A PIN has {min} to {max} digits.</translation>
        </message>
        <message>
            <source>prepay.closes</source>
            <translation>{allowed} is enough to close this loan. Settle it instead.</translation>
        </message>
        <message>
            <source>prepay.no_dates</source>
            <translation>No instalment comes after this day. Settle the loan, or agree on new dates.</translation>
        </message>
        <message>
            <source>prepay.too_small</source>
            <translation>This pays only what is due and the interest until today. From {allowed} on it is an early payment.</translation>
        </message>
        <message>
            <source>print.not_allowed</source>
            <translation>Only the officers print papers of the group. Ask the treasurer.</translation>
        </message>
        <message>
            <source>printer.failed</source>
            <translation>The printer {name} did not take the paper. Nothing is lost: look at the printer, or save as PDF.</translation>
        </message>
        <message>
            <source>prizes.falls</source>
            <translation>Seat {no} waits longer, so it gets at least {least}.</translation>
        </message>
        <message>
            <source>prizes.kept</source>
            <translation>The prize of seat {no} is not more than the commission. It is at least {least}.</translation>
        </message>
        <message>
            <source>prizes.many</source>
            <translation>The table has another number of prizes. {wanted} seats need {wanted}.</translation>
        </message>
        <message>
            <source>prizes.reserve</source>
            <translation>At turn {no} the money would not be there. The prize of seat {no} is at most {most}.</translation>
        </message>
        <message>
            <source>prizes.spread</source>
            <translation>The first seat would get nothing. The difference between seats is at most {most}.</translation>
        </message>
        <message>
            <source>prizes.spread_odd</source>
            <translation>With this difference the prizes are no whole coins. Take {lower} or {upper}.</translation>
        </message>
        <message>
            <source>prizes.sum</source>
            <translation>All prizes together are {wanted}. With the others as they are, seat {no} gets {nearest}.</translation>
        </message>
        <message>
            <source>promise.in_the_past</source>
            <translation>The last day of a promise is {earliest} or later.</translation>
        </message>
        <message>
            <source>promise.too_far</source>
            <translation>A promise reaches at most {days} days ahead, to {latest}. For longer the meeting agrees on a new schedule.</translation>
        </message>
        <message>
            <source>proposal.collides</source>
            <translation>Somebody else changed the same rule since this was proposed. Withdraw it and propose anew from the rules of today.</translation>
        </message>
        <message>
            <source>proposal.decided</source>
            <translation>The group voted on this on {on}. Write a new proposal to change it.</translation>
        </message>
        <message>
            <source>proposal.no_quorum</source>
            <translation>{here} hands are counted; {needed} members must be here to change a rule. Count those who are silent too.</translation>
        </message>
        <message>
            <source>proposal.not_carried</source>
            <translation>{yes} for and {no} against: that is no majority. Write it as refused.</translation>
        </message>
        <message>
            <source>proposal.nothing</source>
            <translation>Nothing is different from the rules of today. Change a box, then propose.</translation>
        </message>
        <message>
            <source>proposal.unknown</source>
            <translation>This proposal is not in the book.</translation>
        </message>
        <message>
            <source>proposal.unreadable</source>
            <translation>This proposal was written by a newer version: {why}. Install the newest version; the book is not harmed.</translation>
        </message>
        <message>
            <source>quarantine.no_reason</source>
            <translation>Write why, in a few words. Everybody can read it later.</translation>
        </message>
        <message>
            <source>quarantine.not_to_admit</source>
            <translation>This entry cannot be taken: it says who may write, or nobody can prove who signed it. It can only be left out.</translation>
        </message>
        <message>
            <source>quarantine.unknown</source>
            <translation>This entry is not kept aside any more. Look at the list again.</translation>
        </message>
        <message>
            <source>rate.not_understood</source>
            <translation>“{typed}” is no rate in percent. Type a number like 1.5.</translation>
        </message>
        <message>
            <source>reason.needed</source>
            <translation>Write the reason: it is read out and printed.</translation>
        </message>
        <message>
            <source>receipt.more_than_left</source>
            <translation>Less than that of this money is without a name. Give at most what is left.</translation>
        </message>
        <message>
            <source>receipt.unknown</source>
            <translation>This money is not in the book, or it was taken back.</translation>
        </message>
        <message>
            <source>receipt.wrong_sum</source>
            <translation>The parts do not make up the sum. Change one of them.</translation>
        </message>
        <message>
            <source>recovery.needs</source>
            <translation>Others have to allow this with their PINs: the chairperson and a key holder, for the codes of a phone the secretary too.</translation>
        </message>
        <message>
            <source>recovery.too_few</source>
            <translation>At least {needed} others with an office have to allow this with their PINs.</translation>
        </message>
        <message>
            <source>recovery.too_much</source>
            <translation>{allowed} is all that is left of this debt.</translation>
        </message>
        <message>
            <source>register.mistaken</source>
            <translation>The register cannot be brought in as it is; nothing was written.</translation>
        </message>
        <message>
            <source>renewal.interest_first</source>
            <translation>First pay the interest: {left} is left. Then it is lent again.</translation>
        </message>
        <message>
            <source>renewal.not_agreed</source>
            <translation>This kind of loan is not lent again. Agree on other dates instead.</translation>
        </message>
        <message>
            <source>renewal.too_early</source>
            <translation>It falls due on {on}. It is lent again on that day or after it.</translation>
        </message>
        <message>
            <source>renewal.too_much</source>
            <translation>That is more than the loan and its interest. At most {allowed}.</translation>
        </message>
        <message>
            <source>request.not_a_request</source>
            <translation>This file is not the request of a new laptop, or it is damaged. Let the new laptop write it again.</translation>
        </message>
        <message>
            <source>request.not_enrolled</source>
            <translation>Let the new laptop in first; then its file can be written.</translation>
        </message>
        <message>
            <source>request.too_old</source>
            <translation>This request is older than {days} days, or a clock is wrong. Let the new laptop write another one.</translation>
        </message>
        <message>
            <source>reschedule.added</source>
            <translation>The money added cannot be below 0.</translation>
        </message>
        <message>
            <source>reschedule.dates</source>
            <translation>A loan has 1 to 600 instalments. The nearest is {allowed}.</translation>
        </message>
        <message>
            <source>reschedule.first_date</source>
            <translation>The first new instalment must come after {after}; {due} does not.</translation>
        </message>
        <message>
            <source>reschedule.holiday</source>
            <translation>With these dates the holiday can be at most {allowed} instalments.</translation>
        </message>
        <message>
            <source>reschedule.settled</source>
            <translation>Nothing is left of this loan to plan anew.</translation>
        </message>
        <message>
            <source>reserve.not_enough</source>
            <translation>The reserve holds only {have}.</translation>
        </message>
        <message>
            <source>risk.no_vote</source>
            <translation>The members accept a risk by vote. Write the vote first.</translation>
        </message>
        <message>
            <source>risk.not_small</source>
            <translation>A group of {members} has enough people to keep offices apart. Only groups of at most {most} may accept this.</translation>
        </message>
        <message>
            <source>risk.unknown_kind</source>
            <translation>This release does not know this risk.</translation>
        </message>
        <message>
            <source>rollcall.silent</source>
            <translation>{count} laptops were not heard of at this meeting: {laptops}. Let them send what they have, or write for each why nobody waits for it.</translation>
        </message>
        <message>
            <source>room.not_started</source>
            <translation>The server did not start: {reason}</translation>
        </message>
        <message>
            <source>room.port_taken</source>
            <translation>Another program uses port {port} already, perhaps a second Daftari. Close it and try again.</translation>
        </message>
        <message>
            <source>round.none</source>
            <translation>No round runs in this box. Begin one in the step Turn.</translation>
        </message>
        <message>
            <source>round.not_here</source>
            <translation>This box does not go round.</translation>
        </message>
        <message>
            <source>round.order</source>
            <translation>The order must name every seat once. Type the numbers of all seats.</translation>
        </message>
        <message>
            <source>round.over</source>
            <translation>The round is over. Begin a new one.</translation>
        </message>
        <message>
            <source>round.still_running</source>
            <translation>The round of {name} is not over. A new one begins after its last turn.</translation>
        </message>
        <message>
            <source>rules.at_least</source>
            <translation>This is at least {allowed}.</translation>
        </message>
        <message>
            <source>rules.box_least</source>
            <translation>{least} or more goes here.</translation>
        </message>
        <message>
            <source>rules.box_most</source>
            <translation>{most} or less goes here.</translation>
        </message>
        <message>
            <source>rules.count</source>
            <translation>“{typed}” is no whole number.</translation>
        </message>
        <message>
            <source>rules.count_most</source>
            <translation>This is at most {allowed}.</translation>
        </message>
        <message>
            <source>rules.need_vote</source>
            <translation>The group has met: other rules are proposed, and the vote of a meeting decides.</translation>
        </message>
        <message>
            <source>rules.negative</source>
            <translation>A rule cannot have an amount below 0.</translation>
        </message>
        <message>
            <source>rules.percent</source>
            <translation>A percentage lies between 0 and 100. The nearest is {allowed}.</translation>
        </message>
        <message>
            <source>rules.product_codes</source>
            <translation>Each kind of loan needs a short code of its own.</translation>
        </message>
        <message>
            <source>rules.product_name</source>
            <translation>Give this kind of loan a name, so that everybody knows which one is meant.</translation>
        </message>
        <message>
            <source>rules.quorum</source>
            <translation>A quorum lies between 0 and 100 percent.</translation>
        </message>
        <message>
            <source>rules.shares_range</source>
            <translation>The fewest shares cannot be more than the most.</translation>
        </message>
        <message>
            <source>rules.unknown_word</source>
            <translation>“{word}” is not known in the rules.</translation>
        </message>
        <message>
            <source>savings.withdraw</source>
            <translation>At most {allowed} can be taken out: what is owed, and what stands for others, stays.</translation>
        </message>
        <message>
            <source>schedule.*</source>
            <translation>This loan plan cannot be made ({code}). Look at the terms again.</translation>
        </message>
        <message>
            <source>schedule.capitalised_method</source>
            <translation>With this kind of loan, interest of the grace cannot become principal.</translation>
        </message>
        <message>
            <source>schedule.dates_needed</source>
            <translation>The due dates are needed to count the days. Type them.</translation>
        </message>
        <message>
            <source>schedule.dates_order</source>
            <translation>The due date {due} does not come after {before}.</translation>
        </message>
        <message>
            <source>schedule.day_count_needs_annual_rate</source>
            <translation>Days are counted only with a rate of a year.</translation>
        </message>
        <message>
            <source>schedule.down_payment</source>
            <translation>The part paid back at once must be from 0 to below 100 percent.</translation>
        </message>
        <message>
            <source>schedule.fee_rate</source>
            <translation>A fee is taken once and must be below 100 percent of the loan.</translation>
        </message>
        <message>
            <source>schedule.fixed_instalment</source>
            <translation>The fixed instalment must be more than 0.</translation>
        </message>
        <message>
            <source>schedule.fixed_instalment_method</source>
            <translation>This kind of loan has no fixed instalment.</translation>
        </message>
        <message>
            <source>schedule.fixed_principal</source>
            <translation>The fixed part of the principal must be from 0 to {allowed}.</translation>
        </message>
        <message>
            <source>schedule.fixed_principal_method</source>
            <translation>This kind of loan has no fixed part of the principal.</translation>
        </message>
        <message>
            <source>schedule.free_with_rate</source>
            <translation>A loan without interest has no rate. Take the rate out, or choose another kind.</translation>
        </message>
        <message>
            <source>schedule.grace</source>
            <translation>With this number of instalments the grace can be at most {allowed} periods.</translation>
        </message>
        <message>
            <source>schedule.instalments</source>
            <translation>A loan has 1 to 600 instalments. The nearest is {allowed}.</translation>
        </message>
        <message>
            <source>schedule.meetings_per_year</source>
            <translation>Meetings have no length in a year. Give the rate of one period.</translation>
        </message>
        <message>
            <source>schedule.minimum_last</source>
            <translation>The smallest last instalment must be from 0 to {allowed}.</translation>
        </message>
        <message>
            <source>schedule.multiple</source>
            <translation>Amounts are rounded to at least the smallest unit of the money.</translation>
        </message>
        <message>
            <source>schedule.no_rate</source>
            <translation>A yearly rate cannot be said for these payments.</translation>
        </message>
        <message>
            <source>schedule.nothing_left</source>
            <translation>What is kept back eats the whole loan. Choose a lower rate.</translation>
        </message>
        <message>
            <source>schedule.period_needed</source>
            <translation>A rate of a year needs the length of a period.</translation>
        </message>
        <message>
            <source>schedule.principal</source>
            <translation>The loan must be more than nothing.</translation>
        </message>
        <message>
            <source>schedule.rate</source>
            <translation>The rate must be from 0 to 1,000 percent. The nearest is {allowed}.</translation>
        </message>
        <message>
            <source>schedule.tranche_amount</source>
            <translation>Every part handed over must be more than nothing.</translation>
        </message>
        <message>
            <source>schedule.tranche_day</source>
            <translation>The money of {on} must be handed over from {first} to before {last}.</translation>
        </message>
        <message>
            <source>schedule.tranches_exceed</source>
            <translation>The parts handed over are more than the loan.</translation>
        </message>
        <message>
            <source>schedule.tranches_method</source>
            <translation>This kind of loan is handed over at once, not in parts.</translation>
        </message>
        <message>
            <source>scheme.number</source>
            <translation>This number cannot be kept here. The nearest allowed value is {allowed}.</translation>
        </message>
        <message>
            <source>scheme.terms</source>
            <translation>The rules of this box cannot be read: {why}. Nothing was changed.</translation>
        </message>
        <message>
            <source>scheme.unknown</source>
            <translation>This version of Daftari does not know the kind of box “{kind}”. The book is not harmed; install a newer version to use this box.</translation>
        </message>
        <message>
            <source>scheme.word</source>
            <translation>“{word}” is not one of the choices here. Choose one from the list.</translation>
        </message>
        <message>
            <source>sealed.damaged</source>
            <translation>This cannot be opened: it was sealed with another key, or changed.</translation>
        </message>
        <message>
            <source>sealed.not_for_this_device</source>
            <translation>This file was made for another laptop. Write a new request on this one.</translation>
        </message>
        <message>
            <source>seat.fraction_too_small</source>
            <translation>A part of seat {no} pays less than the smallest coin. Make the parts larger.</translation>
        </message>
        <message>
            <source>seat.fractions</source>
            <translation>The parts of seat {no} make {sum}, not a whole.</translation>
        </message>
        <message>
            <source>seat.many_winners</source>
            <translation>The prize is fixed for this round. The seat can be sold, not given up.</translation>
        </message>
        <message>
            <source>seat.not_eligible</source>
            <translation>Seat {no} had its turn, has a place, or owes something.</translation>
        </message>
        <message>
            <source>seat.not_fair</source>
            <translation>What is owed is not what is given back. Nothing was written.</translation>
        </message>
        <message>
            <source>seat.owner_twice</source>
            <translation>{member} owns seat {no} twice.</translation>
        </message>
        <message>
            <source>seat.owners_too_many</source>
            <translation>Seat {no} has more than {max} owners.</translation>
        </message>
        <message>
            <source>seat.part</source>
            <translation>The member does not have so much of seat {no}.</translation>
        </message>
        <message>
            <source>seat.served</source>
            <translation>This seat had its turn. It pays until the end of the round.</translation>
        </message>
        <message>
            <source>seat.shared</source>
            <translation>Several own seat {no}. A part is sold, not given up.</translation>
        </message>
        <message>
            <source>seat.sold_already</source>
            <translation>Seat {no} is sold already. Choose another one.</translation>
        </message>
        <message>
            <source>seat.to_itself</source>
            <translation>The seat is handed to the same member. Choose somebody else.</translation>
        </message>
        <message>
            <source>seat.unknown</source>
            <translation>This seat is not in the round.</translation>
        </message>
        <message>
            <source>seats.none</source>
            <translation>Nobody has a seat. Type how many each takes.</translation>
        </message>
        <message>
            <source>seats.not_as_sold</source>
            <translation>Seat {no} was sold otherwise. The round begins with the seats as they were sold.</translation>
        </message>
        <message>
            <source>seats.other_terms</source>
            <translation>The prizes that the seats were sold by do not hold on that day yet. Begin the round later.</translation>
        </message>
        <message>
            <source>seats.parts_left</source>
            <translation>The last parts do not make a whole seat; {left} is missing.</translation>
        </message>
        <message>
            <source>seats.parts_over</source>
            <translation>With the part of {member} the shared seat is more than a whole.</translation>
        </message>
        <message>
            <source>seats.same</source>
            <translation>Seat {no} stands twice.</translation>
        </message>
        <message>
            <source>seats.sold_for</source>
            <translation>Seats were sold for a round of {wanted} seats. The number stays.</translation>
        </message>
        <message>
            <source>seats.too_few</source>
            <translation>There are fewer seats than winners of a turn ({wanted}).</translation>
        </message>
        <message>
            <source>seats.too_many</source>
            <translation>At most {max} seats fit into a round.</translation>
        </message>
        <message>
            <source>seats.typed</source>
            <translation>“{typed}” is no number of seats. Type 1, 2 or 1/2.</translation>
        </message>
        <message>
            <source>seats.unsold</source>
            <translation>{count} seats are not sold yet, seat {no} among them. Sell them first.</translation>
        </message>
        <message>
            <source>second_factor.needed</source>
            <translation>This needs the code of your phone. Type it and go on.</translation>
        </message>
        <message>
            <source>second_factor.no_other_laptop</source>
            <translation>There is no other laptop of the group in use.</translation>
        </message>
        <message>
            <source>second_factor.none</source>
            <translation>No codes are set up for this member.</translation>
        </message>
        <message>
            <source>second_factor.own_only</source>
            <translation>Everybody sets up the codes of the own phone.</translation>
        </message>
        <message>
            <source>second_factor.six_digits</source>
            <translation>The other laptop shows six digits.</translation>
        </message>
        <message>
            <source>second_factor.wrong_answer</source>
            <translation>The other laptop does not show this. Ask again, and type its eight digits.</translation>
        </message>
        <message>
            <source>selection.draw_first</source>
            <translation>Several stand first alike. Hold the draw first.</translation>
        </message>
        <message>
            <source>selection.draw_stale</source>
            <translation>Nobody who was drawn stands first any more. Look at the list: what changed since the draw?</translation>
        </message>
        <message>
            <source>selection.no_draw</source>
            <translation>Nobody shares the first place, so there is nothing to draw.</translation>
        </message>
        <message>
            <source>selection.no_fund</source>
            <translation>{name} is no fund with a fair order.</translation>
        </message>
        <message>
            <source>selection.not_asking</source>
            <translation>This member asks for nothing this month.</translation>
        </message>
        <message>
            <source>selection.not_by_rule</source>
            <translation>This choice does not follow from its numbers, so it is not written. Open the step again.</translation>
        </message>
        <message>
            <source>selection.period_done</source>
            <translation>This month has all its loans. The next choice is next month.</translation>
        </message>
        <message>
            <source>selection.reason_too_long</source>
            <translation>The reason is too long. At most {most} signs fit.</translation>
        </message>
        <message>
            <source>selection.skipped_already</source>
            <translation>This member is passed over this month already.</translation>
        </message>
        <message>
            <source>selection.too_many</source>
            <translation>More than {most} members ask at once. Let some ask next month.</translation>
        </message>
        <message>
            <source>selection.too_small</source>
            <translation>Nobody asks for less than one instalment: {allowed}. Type at least that, or 0 for nothing.</translation>
        </message>
        <message>
            <source>selection.unknown</source>
            <translation>There is no such choice in the book. Make the choice of a month first.</translation>
        </message>
        <message>
            <source>sequencer.*</source>
            <translation>The order of the entries does not fit ({code}). Nothing was changed. Tell your agent.</translation>
        </message>
        <message>
            <source>sequencer.needs_second</source>
            <translation>Another officer has to agree that the numbering goes elsewhere: on the other laptop, under Settings, Keys and sheets. Then do this again. Nothing has changed.</translation>
        </message>
        <message>
            <source>sequencer.not_at_the_end</source>
            <translation>First everything has to be sent and fetched; then this computer can number the entries.</translation>
        </message>
        <message>
            <source>sequencer.not_ours</source>
            <translation>Another computer or server numbers this group's entries. Nothing was written.</translation>
        </message>
        <message>
            <source>sequencer.ours</source>
            <translation>This laptop gives the numbers already.</translation>
        </message>
        <message>
            <source>series.empty</source>
            <translation>Write at least one value with the day from which it holds.</translation>
        </message>
        <message>
            <source>series.order</source>
            <translation>The value from {on} does not come after the one before. Put the days in order.</translation>
        </message>
        <message>
            <source>server.*</source>
            <translation>The server has a problem of its own ({code}). Everything stays saved here. Try later.</translation>
        </message>
        <message>
            <source>set_off.above_savings</source>
            <translation>{allowed} is free to be used. The rest stands for others or is not there.</translation>
        </message>
        <message>
            <source>set_off.no_savings</source>
            <translation>There are no free savings to pay with.</translation>
        </message>
        <message>
            <source>shareout.moved_on</source>
            <translation>Something was written since this sheet was read out; the fund is now {fund}. Read it again and agree anew.</translation>
        </message>
        <message>
            <source>shareout.negative</source>
            <translation>The money of the fund is below zero. Count the box and put the book right first.</translation>
        </message>
        <message>
            <source>shareout.no_reason</source>
            <translation>Write why the fund is not divided by shares: the vote.</translation>
        </message>
        <message>
            <source>shareout.no_shares</source>
            <translation>Nobody has shares or savings, so there is nothing to divide by. Share out once members have saved.</translation>
        </message>
        <message>
            <source>shareout.no_weights</source>
            <translation>Nobody has what this way divides by. Choose another way.</translation>
        </message>
        <message>
            <source>shareout.nobody</source>
            <translation>There is nobody to share with. Add members first.</translation>
        </message>
        <message>
            <source>shareout.not_agreed</source>
            <translation>The member has not agreed yet: by PIN, or with a thumb on paper.</translation>
        </message>
        <message>
            <source>shareout.not_paid_out</source>
            <translation>{count} members still wait for their part of the last share-out. Hand those over first.</translation>
        </message>
        <message>
            <source>shareout.nothing</source>
            <translation>There is nothing to hand over to this member.</translation>
        </message>
        <message>
            <source>shareout.paid_already</source>
            <translation>This member has the part already.</translation>
        </message>
        <message>
            <source>shareout.short</source>
            <translation>{missing} are missing to give members their own money back. Collect loans first.</translation>
        </message>
        <message>
            <source>shareout.unknown</source>
            <translation>This share-out is not in the book, or it was taken back.</translation>
        </message>
        <message>
            <source>shareout.unknown_mode</source>
            <translation>The fund is not divided like that. Choose one of the listed ways.</translation>
        </message>
        <message>
            <source>shares.above_max</source>
            <translation>{max} shares are the most.</translation>
        </message>
        <message>
            <source>shares.below_min</source>
            <translation>{min} shares are the fewest.</translation>
        </message>
        <message>
            <source>shares.cancel</source>
            <translation>So many shares are not free. The nearest is {allowed}.</translation>
        </message>
        <message>
            <source>shares.none_here</source>
            <translation>This group has no shares.</translation>
        </message>
        <message>
            <source>shares.not_here</source>
            <translation>This group has no shares.</translation>
        </message>
        <message>
            <source>shares.not_multiple</source>
            <translation>This amount is not a whole number of shares.</translation>
        </message>
        <message>
            <source>shares.three_times_usual</source>
            <translation>This is three times the usual shares. Is it right?</translation>
        </message>
        <message>
            <source>sheets.copy_is_older</source>
            <translation>This copy was made before the group had sheets. Choose a newer one.</translation>
        </message>
        <message>
            <source>sheets.one_holder</source>
            <translation>Two different people keep the sheets, or one person could open the book alone.</translation>
        </message>
        <message>
            <source>sheets.others</source>
            <translation>These two sheets do not open this copy. Sheets that were replaced open only copies from before.</translation>
        </message>
        <message>
            <source>sheets.read_wrong</source>
            <translation>Sheet {no} says something else than what was printed. Read it again.</translation>
        </message>
        <message>
            <source>sheets.replaced</source>
            <translation>The group has newer sheets; these count no more.</translation>
        </message>
        <message>
            <source>sheets.unknown_word</source>
            <translation>Word {place}, “{word}”, is not a word of the sheets. Look at the paper again.</translation>
        </message>
        <message>
            <source>sheets.words_count</source>
            <translation>A sheet has {needed} words; here are {have}.</translation>
        </message>
        <message>
            <source>sheets.words_wrong</source>
            <translation>One word of sheet {no} is another one, or two changed places. Read them again, one by one.</translation>
        </message>
        <message>
            <source>sheets.wrong_sheet</source>
            <translation>These are the words of sheet {other}, and this is the place of sheet {no}.</translation>
        </message>
        <message>
            <source>sign.key_holder_is_officer</source>
            <translation>The one who writes or keeps the money does not sign as key holder.</translation>
        </message>
        <message>
            <source>sign.not_needed</source>
            <translation>This person need not sign this page.</translation>
        </message>
        <message>
            <source>sign.signed_already</source>
            <translation>This person has signed already.</translation>
        </message>
        <message>
            <source>snapshot.*</source>
            <translation>The shortcut for a new laptop cannot be used ({code}). Nothing is lost: the whole history is fetched instead.</translation>
        </message>
        <message>
            <source>snapshot.not_arrived</source>
            <translation>The history has not arrived completely. The book is as it was.</translation>
        </message>
        <message>
            <source>split.bad_weight</source>
            <translation>“{weight}” is not a part.</translation>
        </message>
        <message>
            <source>split.no_weights</source>
            <translation>Nobody has a part, so nothing can be shared out.</translation>
        </message>
        <message>
            <source>statement.changed</source>
            <translation>Line {line} is not as M-Pesa writes it: another program changed the file. Export it anew from the portal and read that.</translation>
        </message>
        <message>
            <source>statement.no_head</source>
            <translation>This is not a statement of M-Pesa: its columns are missing. Export it from the portal as CSV and do not change it.</translation>
        </message>
        <message>
            <source>statement.of_a_person</source>
            <translation>This is the statement of a person’s own phone. It proves nothing to others; two officers can mark the payments as seen instead.</translation>
        </message>
        <message>
            <source>statement.server_reads</source>
            <translation>The server of this group checks the payments itself; a statement is not needed.</translation>
        </message>
        <message>
            <source>stick.full</source>
            <translation>The stick is full; “{file}” was not written. Make room and write again.</translation>
        </message>
        <message>
            <source>stick.gone</source>
            <translation>The stick was pulled out or is broken ({reason}). The book is unharmed. Put it in and do it again.</translation>
        </message>
        <message>
            <source>stick.no_file</source>
            <translation>There is no file “{file}” there. Check the stick and the name.</translation>
        </message>
        <message>
            <source>stick.read_only</source>
            <translation>“{file}” cannot be written there: the stick or the folder is locked. Unlock it or take another.</translation>
        </message>
        <message>
            <source>sync.app_too_old</source>
            <translation>This program is too old to fetch from the server. Update it; what is written here is kept, and the server still takes it.</translation>
        </message>
        <message>
            <source>sync.busy</source>
            <translation>The server asks to wait a little. What is written is kept; it goes by itself.</translation>
        </message>
        <message>
            <source>sync.certificate</source>
            <translation>The line to the server is not safe ({reason}). Nothing was sent. Use another network, or ask whoever runs the server.</translation>
        </message>
        <message>
            <source>sync.certificate_date</source>
            <translation>The server's certificate is not valid on this computer's date. Set the date and time of the computer, then try again.</translation>
        </message>
        <message>
            <source>sync.clock_wrong</source>
            <translation>This computer's clock is too far from the server's. Set the date and time, then try again.</translation>
        </message>
        <message>
            <source>sync.code_not_valid</source>
            <translation>This code is wrong, used already, or older than ten minutes. Ask the officer for a new one.</translation>
        </message>
        <message>
            <source>sync.cut_off</source>
            <translation>The connection was cut. What arrived is kept; the rest goes next time.</translation>
        </message>
        <message>
            <source>sync.device_refused</source>
            <translation>The server does not accept this computer's signature. Ask an officer to let this computer in anew.</translation>
        </message>
        <message>
            <source>sync.device_removed</source>
            <translation>This computer was removed from the group. The book stays readable here; new entries will not reach the others. Ask an officer.</translation>
        </message>
        <message>
            <source>sync.device_removed_on</source>
            <translation>This computer was removed from the group on {day}. The book stays readable here; new entries will not reach the others. Ask an officer.</translation>
        </message>
        <message>
            <source>sync.group_moved</source>
            <translation>This group’s entries are numbered on one of its laptops now, no longer on this server. What is written here is kept; take it there by stick, or connect to the group’s new server.</translation>
        </message>
        <message>
            <source>sync.insecure_address</source>
            <translation>“{address}” would go over the open network unprotected. Use an address that begins with https.</translation>
        </message>
        <message>
            <source>sync.login_page</source>
            <translation>This Wi-Fi shows its own login page instead of our server. Open a web page, log in, and try again. Nothing is lost.</translation>
        </message>
        <message>
            <source>sync.no_network</source>
            <translation>No network. What is written is safe here and goes out later.</translation>
        </message>
        <message>
            <source>sync.no_server</source>
            <translation>This book has no server yet. Name one with --server, or use a USB stick.</translation>
        </message>
        <message>
            <source>sync.not_an_address</source>
            <translation>“{address}” is not the address of a server. It looks like https://name.example.</translation>
        </message>
        <message>
            <source>sync.not_enrolled_yet</source>
            <translation>The group does not know this computer yet. An officer has to let it in on another computer of the group.</translation>
        </message>
        <message>
            <source>sync.other_server</source>
            <translation>This is not the server of the group: its key is another one. Nothing was sent. Check the address.</translation>
        </message>
        <message>
            <source>sync.refused</source>
            <translation>The server did not take it ({server_code}). It is kept here. Show this to whoever runs the server.</translation>
        </message>
        <message>
            <source>sync.rows_differ</source>
            <translation>Another laptop shows other figures for the same entries ({names}). No entry is lost or changed; all are signed and sent. Please report this; until then the signed paper of the meeting counts.</translation>
        </message>
        <message>
            <source>sync.server_away</source>
            <translation>The server does not answer now. What is written is safe here; it goes out later.</translation>
        </message>
        <message>
            <source>sync.server_behind</source>
            <translation>The server knows less than this computer: it was put back to an old state. Nothing was taken from it. Ask whoever runs it.</translation>
        </message>
        <message>
            <source>sync.server_busy</source>
            <translation>The server cannot work just now. What is written is kept; it goes by itself later.</translation>
        </message>
        <message>
            <source>sync.server_failed</source>
            <translation>The server made an error of its own. Nothing is lost here; it is tried again by itself.</translation>
        </message>
        <message>
            <source>sync.server_too_old</source>
            <translation>The server is older than this program. Ask whoever runs it to update it; what is written here is kept.</translation>
        </message>
        <message>
            <source>sync.slow</source>
            <translation>The network is too slow just now. What arrived is kept; the rest goes next time.</translation>
        </message>
        <message>
            <source>sync.still_hub</source>
            <translation>This computer itself numbers the group's entries. Add --move to hand that to the server, for good.</translation>
        </message>
        <message>
            <source>sync.stopped</source>
            <translation>Stopped. What was sent and fetched until then is kept.</translation>
        </message>
        <message>
            <source>sync.too_large</source>
            <translation>One entry is too large for the server. It is kept here. Show this to whoever runs the server.</translation>
        </message>
        <message>
            <source>sync.unreadable</source>
            <translation>The server's answer cannot be read ({reason}). Nothing of it was taken; it is tried again by itself.</translation>
        </message>
        <message>
            <source>sys.*</source>
            <translation>Another computer sent an entry that only the server may write. It was put aside; your book is not harmed.</translation>
        </message>
        <message>
            <source>table.broken</source>
            <translation>This decision table is damaged ({where}). Nothing was decided by it.</translation>
        </message>
        <message>
            <source>table.input</source>
            <translation>The decision table does not fit these figures ({input}).</translation>
        </message>
        <message>
            <source>table.unknown</source>
            <translation>The decision table {table} of version {version} is not here. Update the program.</translation>
        </message>
        <message>
            <source>terms.all_kept</source>
            <translation>Commission, social fund and meal would take the whole prize. Make them smaller.</translation>
        </message>
        <message>
            <source>terms.range</source>
            <translation>{field} must lie between {low} and {high}.</translation>
        </message>
        <message>
            <source>terms.word</source>
            <translation>“{typed}” is not allowed for {field}.</translation>
        </message>
        <message>
            <source>totp.bad_secret</source>
            <translation>This is no key for codes. Copy it once more.</translation>
        </message>
        <message>
            <source>totp.wrong_code</source>
            <translation>This code is not right. Wait for the next one and type it. Codes follow the clock: if none is right, set date and time of this computer.</translation>
        </message>
        <message>
            <source>turn.more_than_due</source>
            <translation>For this box at most {left} can be paid. The rest goes to advance.</translation>
        </message>
        <message>
            <source>turn.more_than_owed</source>
            <translation>Only {have} is still owed. Hand over at most that.</translation>
        </message>
        <message>
            <source>turn.more_than_pot</source>
            <translation>This is more than was collected for this turn.</translation>
        </message>
        <message>
            <source>turn.no_auction</source>
            <translation>The pot of this turn was not auctioned yet.</translation>
        </message>
        <message>
            <source>turn.no_order</source>
            <translation>Nobody knows yet whose turn it is. Draw it, or let the meeting choose.</translation>
        </message>
        <message>
            <source>turn.none</source>
            <translation>It is not said for which turn this is paid.</translation>
        </message>
        <message>
            <source>turn.not_agreed</source>
            <translation>{member} has not agreed. Everybody concerned says yes by PIN or thumb.</translation>
        </message>
        <message>
            <source>turn.not_yours</source>
            <translation>It is not the turn of {member}.</translation>
        </message>
        <message>
            <source>turn.nothing_to_pay</source>
            <translation>There is nothing to pay out.</translation>
        </message>
        <message>
            <source>turn.own_due</source>
            <translation>{member} pays the own {minor} first.</translation>
        </message>
        <message>
            <source>turn.paid_already</source>
            <translation>{member} got this turn already.</translation>
        </message>
        <message>
            <source>turn.place</source>
            <translation>Only places {first} to {last} can still change.</translation>
        </message>
        <message>
            <source>turn.same_place</source>
            <translation>Choose two different places; who waits goes to a later one.</translation>
        </message>
        <message>
            <source>turn.sum</source>
            <translation>The parts of the payout are not the prize. Nothing was written.</translation>
        </message>
        <message>
            <source>turn.unknown_reason</source>
            <translation>“{typed}” is no known reason. Nothing was written.</translation>
        </message>
        <message>
            <source>turn.waits</source>
            <translation>{missing} is missing. This box pays out when the pot is full.</translation>
        </message>
        <message>
            <source>turn.winners</source>
            <translation>{wanted} seats win this turn. Choose so many.</translation>
        </message>
        <message>
            <source>turnover.no_office</source>
            <translation>This person has no office to hand over.</translation>
        </message>
        <message>
            <source>turnover.no_pin</source>
            <translation>The new officer needs a PIN first.</translation>
        </message>
        <message>
            <source>turnover.same_person</source>
            <translation>Somebody else must take it up.</translation>
        </message>
        <message>
            <source>unit.area</source>
            <translation>Write the area of the flat in square metres, more than 0.</translation>
        </message>
        <message>
            <source>unit.count</source>
            <translation>“{typed}” is not a number that fits here. Write a whole number.</translation>
        </message>
        <message>
            <source>unit.kind</source>
            <translation>A unit is a flat, a shop, a parking place or a storage. Choose one.</translation>
        </message>
        <message>
            <source>unit.label_taken</source>
            <translation>There is a flat {label} already. Write another number.</translation>
        </message>
        <message>
            <source>unit.no_owner</source>
            <translation>A flat always has an owner. Choose the new one.</translation>
        </message>
        <message>
            <source>unit.no_tenant</source>
            <translation>Nobody lives in this flat who could leave a deposit. Write the people first (F3).</translation>
        </message>
        <message>
            <source>unit.nobody</source>
            <translation>Nobody owns this flat on that day, so nobody can pay for it. Write the owner first (F3).</translation>
        </message>
        <message>
            <source>unit.participation</source>
            <translation>A share in a table is 0 or more.</translation>
        </message>
        <message>
            <source>unit.people</source>
            <translation>0 to {max} people can live in a flat.</translation>
        </message>
        <message>
            <source>unit.role</source>
            <translation>Somebody is the owner or the tenant of a flat. Choose one of them.</translation>
        </message>
        <message>
            <source>unit.unknown</source>
            <translation>This flat is not in the book.</translation>
        </message>
        <message>
            <source>vault.bad_entry</source>
            <translation>What the key safe of this computer holds for this book is damaged. Your book is not harmed. Restore the key or a copy.</translation>
        </message>
        <message>
            <source>vault.bad_header</source>
            <translation>The key file beside the book is damaged. Your book is not harmed. Put back the key file of a copy.</translation>
        </message>
        <message>
            <source>vault.keyring_refused</source>
            <translation>The key safe of this computer said no. Unlock it and try again.</translation>
        </message>
        <message>
            <source>vault.keyring_too_slow</source>
            <translation>The key safe of this computer does not answer. Unlock it and try again.</translation>
        </message>
        <message>
            <source>vault.locked</source>
            <translation>Too many wrong passphrases. Wait {seconds} seconds; the book is safe.</translation>
        </message>
        <message>
            <source>vault.no_header</source>
            <translation>The key file beside the book is missing. Your book is not harmed. Copy it from where the book came from.</translation>
        </message>
        <message>
            <source>vault.no_key</source>
            <translation>This computer has no key for this book. Open it where it was made, or restore the key.</translation>
        </message>
        <message>
            <source>vault.no_keyring</source>
            <translation>This computer has no safe place for keys. Choose a passphrase instead.</translation>
        </message>
        <message>
            <source>vault.no_passphrase</source>
            <translation>This book opens with a passphrase. Type it.</translation>
        </message>
        <message>
            <source>vault.no_passphrase_file</source>
            <translation>The passphrase file cannot be read. Look whether it is there.</translation>
        </message>
        <message>
            <source>vault.passphrase_empty</source>
            <translation>This book opens with a passphrase. Type it, or give a file with --passphrase-file.</translation>
        </message>
        <message>
            <source>vault.passphrase_too_long</source>
            <translation>A passphrase has at most {max} letters.</translation>
        </message>
        <message>
            <source>vault.wrong_passphrase</source>
            <translation>This is not the passphrase of this book. Look at Caps Lock and the keyboard language. Nothing was changed.</translation>
        </message>
        <message>
            <source>verify.balance_differs</source>
            <translation>A balance that is kept does not equal the sum of its lines.</translation>
        </message>
        <message>
            <source>verify.broken_chain</source>
            <translation>A computer’s chain of entries is broken.</translation>
        </message>
        <message>
            <source>verify.chain_head</source>
            <translation>The end of a computer’s chain of entries is not where the book says.</translation>
        </message>
        <message>
            <source>verify.control_differs</source>
            <translation>A control account does not equal its parts.</translation>
        </message>
        <message>
            <source>verify.file_damaged</source>
            <translation>The file itself is damaged.</translation>
        </message>
        <message>
            <source>verify.gap</source>
            <translation>A number in the order of entries is missing.</translation>
        </message>
        <message>
            <source>verify.not_balanced</source>
            <translation>Debits and credits do not balance.</translation>
        </message>
        <message>
            <source>verify.root_differs</source>
            <translation>A table made from the entries is not what the entries say. It can be rebuilt.</translation>
        </message>
        <message>
            <source>verify.tree_differs</source>
            <translation>The seal over all entries does not fit them.</translation>
        </message>
        <message>
            <source>vote.choice</source>
            <translation>A vote is yes, no or silent.</translation>
        </message>
        <message>
            <source>vote.majority</source>
            <translation>A vote needs a simple majority, two thirds, or everybody. Choose one.</translation>
        </message>
        <message>
            <source>vote.more_than_here</source>
            <translation>{counted} votes were counted, and {here} may vote. Count again.</translation>
        </message>
        <message>
            <source>vote.more_than_whole</source>
            <translation>{counted} votes were counted, and there are {whole} in all. Count again.</translation>
        </message>
        <message>
            <source>vote.needs_names</source>
            <translation>Votes by shares or area need names.</translation>
        </message>
        <message>
            <source>vote.negative</source>
            <translation>Votes are counted from nothing upwards.</translation>
        </message>
        <message>
            <source>vote.not_here</source>
            <translation>{member} is not here and has no vote today. Change the roll call, or leave the name out.</translation>
        </message>
        <message>
            <source>vote.result</source>
            <translation>The result does not follow from the numbers. Count again.</translation>
        </message>
        <message>
            <source>vote.secret</source>
            <translation>This vote is secret: only the numbers are written.</translation>
        </message>
        <message>
            <source>vote.secret_by_weight</source>
            <translation>A secret vote counts heads: votes by shares or area need names.</translation>
        </message>
        <message>
            <source>vote.sums</source>
            <translation>The numbers are not the sums of the names. Count again.</translation>
        </message>
        <message>
            <source>vote.too_many_proxies</source>
            <translation>{member} votes for too many others: one at most.</translation>
        </message>
        <message>
            <source>vote.twice</source>
            <translation>{member} is counted twice.</translation>
        </message>
        <message>
            <source>vote.unknown_voter</source>
            <translation>Somebody voted who has no vote here.</translation>
        </message>
        <message>
            <source>vote.weights</source>
            <translation>Votes count by area, by head or by shares, and something must have weight.</translation>
        </message>
        <message>
            <source>vouching.about_you</source>
            <translation>It takes something from you, so another officer has to refuse it. Who asked can withdraw it.</translation>
        </message>
        <message>
            <source>vouching.bad_number</source>
            <translation>One officer or two, no other number.</translation>
        </message>
        <message>
            <source>vouching.not_asked</source>
            <translation>Nobody asks for this any more: it was agreed, refused or withdrawn, or the laptop that asked was locked out.</translation>
        </message>
        <message>
            <source>vouching.not_yours</source>
            <translation>Only who asked can withdraw it. A second officer can refuse it, on another laptop.</translation>
        </message>
        <message>
            <source>vouching.same_person</source>
            <translation>The second officer must be somebody else, on another laptop.</translation>
        </message>
        <message>
            <source>vouching.unchanged</source>
            <translation>It is so already.</translation>
        </message>
        <message>
            <source>welcome.not_a_welcome</source>
            <translation>This file does not let a new laptop in. Choose a file that ends in .ledgerwelcome.</translation>
        </message>
        <message>
            <source>welfare.more_than_fund</source>
            <translation>This is more than the welfare fund has.</translation>
        </message>
        <message>
            <source>welfare.no_reason</source>
            <translation>Say what the help is for.</translation>
        </message>
        <message>
            <source>words.out_of_range</source>
            <translation>This amount is too large to be written in words.</translation>
        </message>
    </context>
</TS>
