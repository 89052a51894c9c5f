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
            <source>error.unknown</source>
            <translation>This did not work. Your book is not harmed. Code {code}.</translation>
        </message>
        <message>
            <source>file.not_written</source>
            <translation>{name} could not be written. Choose another place.</translation>
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
            <source>split.bad_weight</source>
            <translation>“{weight}” is not a part.</translation>
        </message>
        <message>
            <source>split.no_weights</source>
            <translation>Nobody has a part, so nothing can be shared out.</translation>
        </message>
        <message>
            <source>words.out_of_range</source>
            <translation>This amount is too large to be written in words.</translation>
        </message>
    </context>
</TS>
