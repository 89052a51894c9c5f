<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>errors</name>
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
            <source>error.unknown</source>
            <translation>This did not work. Your book is not harmed. Code {code}.</translation>
        </message>
    </context>
</TS>
