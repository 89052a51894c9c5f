<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>documents</name>
        <message numerus="yes">
            <source>all_savings</source>
            <translation>
                <numerusform>Savings of all, {number} share</numerusform>
                <numerusform>Savings of all, {number} shares</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>apologies</source>
            <translation>
                <numerusform>{number} apology</numerusform>
                <numerusform>{number} apologies</numerusform>
            </translation>
        </message>
        <message>
            <source>borrowed</source>
            <translation>Borrowed</translation>
        </message>
        <message>
            <source>bring</source>
            <translation>Bring</translation>
        </message>
        <message>
            <source>bring_late</source>
            <translation>{amount} + {late} late</translation>
        </message>
        <message>
            <source>brought_by</source>
            <translation>Brought by {name}</translation>
        </message>
        <message>
            <source>brought_forward</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>came</source>
            <translation>Came to the meetings</translation>
        </message>
        <message>
            <source>cash_count</source>
            <translation>Cash count</translation>
        </message>
        <message>
            <source>cash_locked</source>
            <translation>Cash locked in the box</translation>
        </message>
        <message>
            <source>check_code</source>
            <translation>Check code</translation>
        </message>
        <message>
            <source>check_this</source>
            <translation>Check this paper: scan it with any officer’s Daftari, or compare this code in the book.</translation>
        </message>
        <message>
            <source>clock</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>closing</source>
            <translation>In the book at closing</translation>
        </message>
        <message>
            <source>col_can_borrow</source>
            <translation>Can borrow</translation>
        </message>
        <message>
            <source>col_count</source>
            <translation>Shares</translation>
        </message>
        <message>
            <source>col_due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>col_fines</source>
            <translation>Fines</translation>
        </message>
        <message>
            <source>col_loan</source>
            <translation>Loan</translation>
        </message>
        <message>
            <source>col_loan_left</source>
            <translation>Loan left</translation>
        </message>
        <message>
            <source>col_loan_paid</source>
            <translation>Loan paid</translation>
        </message>
        <message>
            <source>col_meeting</source>
            <translation>Meeting</translation>
        </message>
        <message>
            <source>col_name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>col_no</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>col_paid_by</source>
            <translation>Paid by</translation>
        </message>
        <message>
            <source>col_savings</source>
            <translation>Savings</translation>
        </message>
        <message>
            <source>col_shares</source>
            <translation>Shares</translation>
        </message>
        <message>
            <source>col_sign</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>col_stamps</source>
            <translation>Stamps</translation>
        </message>
        <message>
            <source>col_total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>col_turn</source>
            <translation>Turn</translation>
        </message>
        <message>
            <source>col_welfare</source>
            <translation>Welfare</translation>
        </message>
        <message>
            <source>collected</source>
            <translation>Collected</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>copy {number}</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>Counted</translation>
        </message>
        <message>
            <source>day_time</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>days</source>
            <translation>{first} to {last}</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>Difference to the book</translation>
        </message>
        <message>
            <source>due_on</source>
            <translation>Due on {day}</translation>
        </message>
        <message>
            <source>fund_bank</source>
            <translation>Bank</translation>
        </message>
        <message>
            <source>fund_box</source>
            <translation>Box</translation>
        </message>
        <message>
            <source>fund_loan_bag</source>
            <translation>Loan bag</translation>
        </message>
        <message>
            <source>fund_mpesa</source>
            <translation>M-Pesa</translation>
        </message>
        <message>
            <source>fund_usdt</source>
            <translation>USDT</translation>
        </message>
        <message>
            <source>fund_welfare_bag</source>
            <translation>Welfare bag</translation>
        </message>
        <message>
            <source>group_on</source>
            <translation>Group, {day}</translation>
        </message>
        <message>
            <source>guarantors</source>
            <translation>Guarantors</translation>
        </message>
        <message>
            <source>interest_terms</source>
            <translation>Interest, {rate} over {periods} payments</translation>
        </message>
        <message>
            <source>kind_advance</source>
            <translation>Paid ahead</translation>
        </message>
        <message>
            <source>kind_advance_used</source>
            <translation>Paid out of advances</translation>
        </message>
        <message>
            <source>kind_fine</source>
            <translation>Fine</translation>
        </message>
        <message>
            <source>kind_loan</source>
            <translation>Loan</translation>
        </message>
        <message>
            <source>kind_receipt_used</source>
            <translation>Came before</translation>
        </message>
        <message>
            <source>kind_recovery</source>
            <translation>Recovered loan</translation>
        </message>
        <message>
            <source>kind_registration</source>
            <translation>Registration</translation>
        </message>
        <message>
            <source>kind_savings</source>
            <translation>Savings</translation>
        </message>
        <message>
            <source>kind_shares</source>
            <translation>Shares</translation>
        </message>
        <message>
            <source>kind_turn</source>
            <translation>Turn</translation>
        </message>
        <message>
            <source>kind_unidentified</source>
            <translation>Of somebody unknown</translation>
        </message>
        <message>
            <source>kind_unit</source>
            <translation>Charge of the flat</translation>
        </message>
        <message>
            <source>kind_welfare</source>
            <translation>Welfare</translation>
        </message>
        <message>
            <source>late_on</source>
            <translation>Late on {day}</translation>
        </message>
        <message>
            <source>left_advance</source>
            <translation>Paid ahead</translation>
        </message>
        <message>
            <source>left_fines</source>
            <translation>Fines to pay</translation>
        </message>
        <message>
            <source>left_loan_left</source>
            <translation>Loan left</translation>
        </message>
        <message>
            <source>left_savings</source>
            <translation>Savings now</translation>
        </message>
        <message>
            <source>left_still_late</source>
            <translation>Still late</translation>
        </message>
        <message>
            <source>list_comma</source>
            <translation>, </translation>
        </message>
        <message>
            <source>loan</source>
            <translation>Loan</translation>
        </message>
        <message>
            <source>loan_left</source>
            <translation>Loan left</translation>
        </message>
        <message>
            <source>loan_lent</source>
            <translation>lent {amount}</translation>
        </message>
        <message>
            <source>loan_of</source>
            <translation>Loan of {day}</translation>
        </message>
        <message>
            <source>loans_after</source>
            <translation>Loans now</translation>
        </message>
        <message>
            <source>loans_before</source>
            <translation>Loans before</translation>
        </message>
        <message>
            <source>loans_given</source>
            <translation>Loans given</translation>
        </message>
        <message>
            <source>loans_repaid</source>
            <translation>Paid back</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>Meeting {number}</translation>
        </message>
        <message>
            <source>meeting_on</source>
            <translation>Meeting {number} · {day}</translation>
        </message>
        <message>
            <source>member_no</source>
            <translation>Member no. {number}</translation>
        </message>
        <message>
            <source>members</source>
            <translation>Members</translation>
        </message>
        <message>
            <source>method_bank</source>
            <translation>Bank</translation>
        </message>
        <message>
            <source>method_cash</source>
            <translation>Cash</translation>
        </message>
        <message>
            <source>method_mpesa</source>
            <translation>M-Pesa</translation>
        </message>
        <message>
            <source>method_usdt</source>
            <translation>USDT</translation>
        </message>
        <message>
            <source>moved_collected</source>
            <translation>Collected</translation>
        </message>
        <message>
            <source>moved_difference</source>
            <translation>Count difference</translation>
        </message>
        <message>
            <source>moved_expenses</source>
            <translation>Expenses</translation>
        </message>
        <message>
            <source>moved_fines</source>
            <translation>Fines</translation>
        </message>
        <message>
            <source>moved_loans_given</source>
            <translation>Loans given</translation>
        </message>
        <message>
            <source>moved_loans_repaid</source>
            <translation>Loans paid back</translation>
        </message>
        <message>
            <source>moved_moved</source>
            <translation>Moved</translation>
        </message>
        <message>
            <source>moved_other_in</source>
            <translation>Other money in</translation>
        </message>
        <message>
            <source>moved_savings</source>
            <translation>Savings</translation>
        </message>
        <message>
            <source>moved_shares</source>
            <translation>Shares</translation>
        </message>
        <message>
            <source>moved_turn</source>
            <translation>Turn paid in</translation>
        </message>
        <message>
            <source>moved_turn_paid</source>
            <translation>Turn paid out</translation>
        </message>
        <message>
            <source>moved_welfare</source>
            <translation>Welfare</translation>
        </message>
        <message>
            <source>moved_welfare_paid</source>
            <translation>Welfare paid</translation>
        </message>
        <message>
            <source>name_role</source>
            <translation>{name}, {role}</translation>
        </message>
        <message>
            <source>next_meeting</source>
            <translation>Next meeting</translation>
        </message>
        <message>
            <source>next_meeting_on</source>
            <translation>Next meeting: {when}.</translation>
        </message>
        <message>
            <source>next_payment</source>
            <translation>Next payment, {day}</translation>
        </message>
        <message>
            <source>next_turn</source>
            <translation>Turn: {name}.</translation>
        </message>
        <message>
            <source>no_loan</source>
            <translation>No loan to pay back</translation>
        </message>
        <message>
            <source>nobody_owes</source>
            <translation>Nobody</translation>
        </message>
        <message>
            <source>nothing_paid</source>
            <translation>–</translation>
        </message>
        <message>
            <source>opening</source>
            <translation>Counted at opening</translation>
        </message>
        <message>
            <source>page</source>
            <translation>Page {page} of {pages}</translation>
        </message>
        <message>
            <source>page_hash</source>
            <translation>Page {hash}</translation>
        </message>
        <message>
            <source>paid_back</source>
            <translation>Paid back</translation>
        </message>
        <message>
            <source>paid_in</source>
            <translation>Paid in</translation>
        </message>
        <message>
            <source>paid_out</source>
            <translation>Paid out</translation>
        </message>
        <message>
            <source>paper_no</source>
            <translation>Paper {number}</translation>
        </message>
        <message>
            <source>part_due</source>
            <translation>{part} (due {amount})</translation>
        </message>
        <message>
            <source>payment_checked</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>payment_code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>payment_not_checked</source>
            <translation>not yet</translation>
        </message>
        <message>
            <source>payment_state</source>
            <translation>Checked</translation>
        </message>
        <message>
            <source>people_absent</source>
            <translation>Absent</translation>
        </message>
        <message>
            <source>people_and_loans</source>
            <translation>People and loans</translation>
        </message>
        <message>
            <source>people_here</source>
            <translation>People here</translation>
        </message>
        <message>
            <source>people_late</source>
            <translation>Came late</translation>
        </message>
        <message>
            <source>people_present</source>
            <translation>Came in time</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>Printed {when}</translation>
        </message>
        <message>
            <source>printed_by</source>
            <translation>by {name}</translation>
        </message>
        <message>
            <source>receipt_no</source>
            <translation>Receipt {number}</translation>
        </message>
        <message>
            <source>registered</source>
            <translation>registered {number}</translation>
        </message>
        <message>
            <source>reverses</source>
            <translation>Takes back receipt {number}: {reason}</translation>
        </message>
        <message>
            <source>role_chair</source>
            <translation>Chairperson</translation>
        </message>
        <message>
            <source>role_counter</source>
            <translation>Money counter</translation>
        </message>
        <message>
            <source>role_key</source>
            <translation>Key {number}</translation>
        </message>
        <message>
            <source>role_member</source>
            <translation>Member</translation>
        </message>
        <message>
            <source>role_secretary</source>
            <translation>Secretary</translation>
        </message>
        <message>
            <source>role_treasurer</source>
            <translation>Treasurer</translation>
        </message>
        <message>
            <source>roll_title</source>
            <translation>Roll of meeting {number}</translation>
        </message>
        <message numerus="yes">
            <source>savings_of_shares</source>
            <translation>
                <numerusform>Savings, {number} share</numerusform>
                <numerusform>Savings, {number} shares</numerusform>
            </translation>
        </message>
        <message>
            <source>share_worth</source>
            <translation>One share of {price} is worth</translation>
        </message>
        <message numerus="yes">
            <source>shares</source>
            <translation>
                <numerusform>{number} share</numerusform>
                <numerusform>{number} shares</numerusform>
            </translation>
        </message>
        <message>
            <source>shares_all</source>
            <translation>Shares of all members</translation>
        </message>
        <message numerus="yes">
            <source>shares_at</source>
            <translation>
                <numerusform>{unit}, {number} share at {worth}</numerusform>
                <numerusform>{unit}, {number} shares at {worth}</numerusform>
            </translation>
        </message>
        <message>
            <source>signed</source>
            <translation>signed {time}</translation>
        </message>
        <message>
            <source>stands_for</source>
            <translation>Guarantor for {name}</translation>
        </message>
        <message>
            <source>statement_cycle</source>
            <translation>Cycle {cycle}</translation>
        </message>
        <message>
            <source>statement_meetings</source>
            <translation>Cycle {cycle}, meetings {first} to {last}</translation>
        </message>
        <message>
            <source>statement_span</source>
            <translation>Meetings {first} to {last}</translation>
        </message>
        <message>
            <source>statement_title</source>
            <translation>Member statement</translation>
        </message>
        <message>
            <source>still_to_pay</source>
            <translation>Still to pay</translation>
        </message>
        <message>
            <source>taken_back</source>
            <translation>This receipt was taken back: {reason}</translation>
        </message>
        <message>
            <source>thanks</source>
            <translation>Thank you, {name}!</translation>
        </message>
        <message>
            <source>times</source>
            <translation>{first}–{last}</translation>
        </message>
        <message>
            <source>total_unit</source>
            <translation>Total, {unit}</translation>
        </message>
        <message>
            <source>turn_got</source>
            <translation>got {amount}</translation>
        </message>
        <message>
            <source>unchecked</source>
            <translation>{method} payments of {days} were not checked yet when this was printed.</translation>
        </message>
        <message>
            <source>watermark_pending</source>
            <translation>PENDING</translation>
        </message>
        <message>
            <source>watermark_practice</source>
            <translation>PRACTICE</translation>
        </message>
        <message>
            <source>watermark_provisional</source>
            <translation>PROVISIONAL</translation>
        </message>
        <message>
            <source>worth_today</source>
            <translation>Worth today</translation>
        </message>
    </context>
</TS>
