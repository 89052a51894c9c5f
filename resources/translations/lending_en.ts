<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>lending</name>
        <message>
            <source>arrears.broken</source>
            <translation>{overdue} is late.</translation>
        </message>
        <message>
            <source>arrears.kept</source>
            <translation>Nothing is late.</translation>
        </message>
        <message>
            <source>attendance.broken</source>
            <translation>Attendance only {attendance}. Needed: {needed}.</translation>
        </message>
        <message>
            <source>attendance.kept</source>
            <translation>Attendance {attendance}. Needed: {needed}.</translation>
        </message>
        <message>
            <source>blocked.broken</source>
            <translation>{blocked} stands for others; free savings {savings} × {multiple} = {limit}. Owed {owed}, asked {asked}: {over} too much.</translation>
        </message>
        <message>
            <source>blocked.kept</source>
            <translation>{blocked} stands for others; free savings {savings} × {multiple} = {limit}. Owed {owed}, asked {asked}.</translation>
        </message>
        <message>
            <source>cap.broken</source>
            <translation>No more than {limit} to one member. Owed {owed}, asked {asked}: {over} too much.</translation>
        </message>
        <message>
            <source>cap.kept</source>
            <translation>No more than {limit} to one member. Owed {owed}, asked {asked}.</translation>
        </message>
        <message>
            <source>fund.advances</source>
            <translation>Paid in advance by members</translation>
        </message>
        <message>
            <source>fund.approved</source>
            <translation>Loans approved, not yet given</translation>
        </message>
        <message>
            <source>fund.bank</source>
            <translation>Bank</translation>
        </message>
        <message>
            <source>fund.broken</source>
            <translation>At most {percent} of the fund of {fund}, which is {limit}. Owed {owed}, asked {asked}: {over} too much.</translation>
        </message>
        <message>
            <source>fund.cash</source>
            <translation>Cash of the loan fund</translation>
        </message>
        <message>
            <source>fund.kept</source>
            <translation>At most {percent} of the fund of {fund}, which is {limit}. Owed {owed}, asked {asked}.</translation>
        </message>
        <message>
            <source>fund.mobile</source>
            <translation>Mobile money</translation>
        </message>
        <message>
            <source>fund.next_turn</source>
            <translation>Kept for the next turn</translation>
        </message>
        <message>
            <source>fund.payouts</source>
            <translation>Owed to members</translation>
        </message>
        <message>
            <source>fund.reserve</source>
            <translation>Reserve that stays</translation>
        </message>
        <message>
            <source>fund.unidentified</source>
            <translation>Receipts of unknown owners</translation>
        </message>
        <message>
            <source>fund.wallet</source>
            <translation>Wallet</translation>
        </message>
        <message>
            <source>guaranteed.broken</source>
            <translation>Guarantees {guaranteed} and free savings {savings} must cover {needed}: {missing} is missing.</translation>
        </message>
        <message>
            <source>guaranteed.kept</source>
            <translation>Guarantees {guaranteed} and free savings {savings} cover {needed}.</translation>
        </message>
        <message>
            <source>guarantors.broken</source>
            <translation>Guarantors: only {guarantors}. Needed: {needed}.</translation>
        </message>
        <message>
            <source>guarantors.kept</source>
            <translation>Guarantors: {guarantors}. Needed: {needed}.</translation>
        </message>
        <message>
            <source>months.broken</source>
            <translation>Months of membership: only {months}. Needed: {needed}.</translation>
        </message>
        <message>
            <source>months.kept</source>
            <translation>Months of membership: {months}. Needed: {needed}.</translation>
        </message>
        <message>
            <source>multiple.broken</source>
            <translation>Savings {savings} × {multiple} = {limit}. Owed {owed}, asked {asked}: {over} too much. At most {most}.</translation>
        </message>
        <message>
            <source>multiple.kept</source>
            <translation>Savings {savings} × {multiple} = {limit}. Owed {owed}, asked {asked}.</translation>
        </message>
        <message>
            <source>one_loan.broken</source>
            <translation>One loan at a time. Still running: {running}.</translation>
        </message>
        <message>
            <source>one_loan.kept</source>
            <translation>No other loan is running.</translation>
        </message>
        <message>
            <source>own_share.broken</source>
            <translation>{needed} must stay in savings; free savings {savings}: {missing} is missing.</translation>
        </message>
        <message>
            <source>own_share.kept</source>
            <translation>{needed} must stay in savings; free savings {savings}.</translation>
        </message>
        <message>
            <source>settled.kept</source>
            <translation>{unsettled} is too new and does not count yet; {savings} counts.</translation>
        </message>
        <message>
            <source>share_out.broken</source>
            <translation>Ends after the share-out. Days too late: {days}.</translation>
        </message>
        <message>
            <source>share_out.kept</source>
            <translation>Paid back before the share-out.</translation>
        </message>
        <message>
            <source>state.active</source>
            <translation>Running</translation>
        </message>
        <message>
            <source>state.applied</source>
            <translation>Asked</translation>
        </message>
        <message>
            <source>state.approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>state.arrears</source>
            <translation>Late</translation>
        </message>
        <message>
            <source>state.draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>state.guarantors_pending</source>
            <translation>Waits for guarantors</translation>
        </message>
        <message>
            <source>state.queued</source>
            <translation>Waits for money</translation>
        </message>
        <message>
            <source>state.recovered</source>
            <translation>Recovered</translation>
        </message>
        <message>
            <source>state.rejected</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>state.rescheduled</source>
            <translation>Moved into another loan</translation>
        </message>
        <message>
            <source>state.review</source>
            <translation>To decide</translation>
        </message>
        <message>
            <source>state.settled</source>
            <translation>Paid</translation>
        </message>
        <message>
            <source>state.void</source>
            <translation>Reversed</translation>
        </message>
        <message>
            <source>state.withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>state.written_off</source>
            <translation>Written off</translation>
        </message>
        <message>
            <source>term.broken</source>
            <translation>Too many instalments: {instalments}. At most: {most}.</translation>
        </message>
        <message>
            <source>term.kept</source>
            <translation>Instalments: {instalments}. At most: {most}.</translation>
        </message>
        <message>
            <source>topup.broken</source>
            <translation>Of the running loan only {repaid} is repaid. Needed for more: {needed}.</translation>
        </message>
        <message>
            <source>topup.kept</source>
            <translation>Of the running loan {repaid} is repaid. Needed for more: {needed}.</translation>
        </message>
        <message>
            <source>wait.broken</source>
            <translation>Meetings since the last loan: only {waited}. Needed: {needed}.</translation>
        </message>
        <message>
            <source>wait.kept</source>
            <translation>Meetings since the last loan: {waited}. Needed: {needed}.</translation>
        </message>
    </context>
</TS>
