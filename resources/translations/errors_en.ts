<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>amount.ambiguous</source>
            <translation>“{text}” can be {first} or {second}. Type it without a sign between the thousands.</translation>
        </message>
        <message>
            <source>amount.empty</source>
            <translation>No amount is typed. Type a number, or 0.</translation>
        </message>
        <message>
            <source>amount.not_a_number</source>
            <translation>This is not an amount. Type digits.</translation>
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
            <source>bundle.altered</source>
            <translation>This file was changed after it was written, or the stick is damaged. Nothing was taken from it. Write it again.</translation>
        </message>
        <message>
            <source>bundle.bad_signature</source>
            <translation>This file claims to come from a laptop of the group that did not write it. Nothing was taken from it.</translation>
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
            <translation>The group does not know the laptop that wrote this file. An officer has to let it in first.</translation>
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
            <source>collect.code_used</source>
            <translation>This code was used before: {name}, {on}.</translation>
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
            <source>collect.nothing_paid</source>
            <translation>Nothing is paid in this row. Press F8 if the member is absent.</translation>
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
            <source>date.not_understood</source>
            <translation>“{typed}” is not a date. Type day, month, year, or +7.</translation>
        </message>
        <message>
            <source>date.year_out_of_range</source>
            <translation>The year must be from {first} to {last}.</translation>
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
            <source>device.unknown</source>
            <translation>The group does not know this computer.</translation>
        </message>
        <message>
            <source>entry.in_question</source>
            <translation>This entry is part of an open question. Answer it under “To decide” first.</translation>
        </message>
        <message>
            <source>error.unknown</source>
            <translation>This did not work. Your book is not harmed. Code {code}.</translation>
        </message>
        <message>
            <source>file.not_written</source>
            <translation>{name} could not be written. Choose another place.</translation>
        </message>
        <message>
            <source>group.no_key</source>
            <translation>This computer has not been let into the group yet, so it cannot open the group's files.</translation>
        </message>
        <message>
            <source>log.broken_chain</source>
            <translation>What came does not fit this book (the entries of a laptop do not follow one another). Nothing of it was taken. Show this to whoever runs the server.</translation>
        </message>
        <message>
            <source>log.gap</source>
            <translation>What came does not fit this book (entries are missing in between). Nothing of it was taken. Show this to whoever runs the server.</translation>
        </message>
        <message>
            <source>log.place_taken</source>
            <translation>What came does not fit this book (two entries have one number). Nothing of it was taken. Show this to whoever runs the server.</translation>
        </message>
        <message>
            <source>money.too_large</source>
            <translation>This amount is larger than the book can hold. Check the zeros.</translation>
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
            <source>phone.invalid</source>
            <translation>“{typed}” is not a mobile number. Type it like {example}.</translation>
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
            <source>schedule.dates_order</source>
            <translation>The due date {due} does not come after {before}.</translation>
        </message>
        <message>
            <source>schedule.grace</source>
            <translation>With this number of instalments the grace can be at most {allowed} periods.</translation>
        </message>
        <message>
            <source>schedule.instalment_too_small</source>
            <translation>This instalment never ends the loan. It must be more than the interest.</translation>
        </message>
        <message>
            <source>schedule.instalments</source>
            <translation>A loan has 1 to 600 instalments. The nearest is {allowed}.</translation>
        </message>
        <message>
            <source>schedule.nothing_left</source>
            <translation>What is kept back eats the whole loan. Choose a lower rate.</translation>
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
            <source>schedule.tranche_day</source>
            <translation>The money of {on} must be handed over from {first} to before {last}.</translation>
        </message>
        <message>
            <source>schedule.tranches_exceed</source>
            <translation>The parts handed over are more than the loan.</translation>
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
            <source>sequencer.not_ours</source>
            <translation>Another computer or server numbers this group's entries. Nothing was written.</translation>
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
            <translation>This program is too old for the server. Update it; what is written here is kept and will be sent then.</translation>
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
            <source>welcome.not_a_welcome</source>
            <translation>This file does not let a new laptop in. Choose a file that ends in .ledgerwelcome.</translation>
        </message>
        <message>
            <source>words.out_of_range</source>
            <translation>This amount is too large to be written in words.</translation>
        </message>
    </context>
</TS>
