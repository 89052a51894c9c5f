<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>constitution</name>
        <message>
            <source>absent_fine</source>
            <translation>Who stays away pays {absent_fine}</translation>
        </message>
        <message>
            <source>advance_used</source>
            <translation>Money paid early is used for what falls due by itself</translation>
        </message>
        <message>
            <source>advances_kept</source>
            <translation>Money paid early is not lent</translation>
        </message>
        <message>
            <source>approval_unit</source>
            <translation>One contribution counts as {approval_unit} there</translation>
        </message>
        <message>
            <source>approve</source>
            <translation>Chair and treasurer allow loans up to {approve_1} contributions, above that three key holders too; a debt up to {approve_2} is written off by them, above that by vote</translation>
        </message>
        <message>
            <source>carried</source>
            <translation>What is not paid stays owed: {carried}</translation>
        </message>
        <message>
            <source>carried.off</source>
            <translation>Who misses a meeting owes nothing for it afterwards</translation>
        </message>
        <message>
            <source>cash_unit</source>
            <translation>The smallest amount paid out in notes is {cash_unit}</translation>
        </message>
        <message>
            <source>chapter.fines</source>
            <translation>Fines</translation>
        </message>
        <message>
            <source>chapter.loans</source>
            <translation>Loans</translation>
        </message>
        <message>
            <source>chapter.meetings</source>
            <translation>When we meet</translation>
        </message>
        <message>
            <source>chapter.money</source>
            <translation>Money at each meeting</translation>
        </message>
        <message>
            <source>chapter.officers</source>
            <translation>Officers and keys</translation>
        </message>
        <message>
            <source>dues_first</source>
            <translation>A payment settles {dues_first} first</translation>
        </message>
        <message numerus="yes">
            <source>every</source>
            <translation>
                <numerusform>We meet every {meeting_every_days} day</numerusform>
                <numerusform>We meet every {meeting_every_days} days</numerusform>
            </translation>
        </message>
        <message>
            <source>excused_fine</source>
            <translation>Who stays away with an apology pays {excused_fine}</translation>
        </message>
        <message>
            <source>fine_list</source>
            <translation>Other fines: {fine_list}</translation>
        </message>
        <message>
            <source>fines_to</source>
            <translation>Fines go to {fines_to}</translation>
        </message>
        <message numerus="yes">
            <source>guarantors</source>
            <translation>
                <numerusform>{guarantors_needed} member stands for a loan, {guarantee}, up to {guarantor_factor_ppm} of the own savings</numerusform>
                <numerusform>{guarantors_needed} members stand for a loan, {guarantee}, each up to {guarantor_factor_ppm} of the own savings</numerusform>
            </translation>
        </message>
        <message>
            <source>income_basis</source>
            <translation>Interest counts as income {income_basis}</translation>
        </message>
        <message numerus="yes">
            <source>keys</source>
            <translation>
                <numerusform>{keys_needed} key opens the box: {key_holders}</numerusform>
                <numerusform>{keys_needed} keys open the box: {key_holders}</numerusform>
            </translation>
        </message>
        <message>
            <source>keys.off</source>
            <translation>The box is opened without keys</translation>
        </message>
        <message>
            <source>late_fine</source>
            <translation>Who comes late pays {late_fine}</translation>
        </message>
        <message>
            <source>lending</source>
            <translation>A member may owe {loan_multiple} times the own savings</translation>
        </message>
        <message>
            <source>lending.off</source>
            <translation>The group gives no loans</translation>
        </message>
        <message>
            <source>loan_arrears</source>
            <translation>Nobody who is late with a payment gets a loan</translation>
        </message>
        <message>
            <source>loan_attendance</source>
            <translation>Who borrows came to {loan_min_attendance} of the meetings</translation>
        </message>
        <message>
            <source>loan_cap</source>
            <translation>Nobody owes more than {loan_cap}</translation>
        </message>
        <message>
            <source>loan_fund</source>
            <translation>One member gets at most {loan_fund_percent} of the loan fund</translation>
        </message>
        <message numerus="yes">
            <source>loan_membership</source>
            <translation>
                <numerusform>Who borrows has been a member for {loan_min_months} month</numerusform>
                <numerusform>Who borrows has been a member for {loan_min_months} months</numerusform>
            </translation>
        </message>
        <message>
            <source>loan_one</source>
            <translation>Nobody has two loans at once</translation>
        </message>
        <message>
            <source>loan_products</source>
            <translation>These kinds of loan are given: {loan_products}</translation>
        </message>
        <message numerus="yes">
            <source>loan_rate</source>
            <translation>
                <numerusform>A loan costs {loan_rate_ppm} for every {loan_period_meetings} meeting, {loan_basis}</numerusform>
                <numerusform>A loan costs {loan_rate_ppm} for every {loan_period_meetings} meetings, {loan_basis}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>loan_time</source>
            <translation>
                <numerusform>A loan is repaid within {loan_meetings_max} meeting</numerusform>
                <numerusform>A loan is repaid within {loan_meetings_max} meetings</numerusform>
            </translation>
        </message>
        <message>
            <source>loan_topup</source>
            <translation>More is lent once {loan_topup_percent} of the running loan is repaid</translation>
        </message>
        <message numerus="yes">
            <source>loan_wait</source>
            <translation>
                <numerusform>After a loan is repaid, {loan_wait_meetings} meeting passes before the next one</numerusform>
                <numerusform>After a loan is repaid, {loan_wait_meetings} meetings pass before the next one</numerusform>
            </translation>
        </message>
        <message>
            <source>methods</source>
            <translation>We pay in these ways: {methods}</translation>
        </message>
        <message>
            <source>past_share_out</source>
            <translation>A loan that ends after the share-out {past_share_out}</translation>
        </message>
        <message>
            <source>past_share_out.off</source>
            <translation>Loans are repaid before the share-out</translation>
        </message>
        <message>
            <source>penalty.compound</source>
            <translation>{rate} for every {days} days, also of earlier penalties</translation>
        </message>
        <message>
            <source>penalty.flat</source>
            <translation>{minor} once</translation>
        </message>
        <message>
            <source>penalty.flat_per_period</source>
            <translation>{minor} for every {days} days</translation>
        </message>
        <message>
            <source>penalty.none</source>
            <translation>nothing</translation>
        </message>
        <message>
            <source>penalty.percent</source>
            <translation>{rate} of it once</translation>
        </message>
        <message>
            <source>penalty.percent_per_period</source>
            <translation>{rate} of it for every {days} days</translation>
        </message>
        <message>
            <source>penalty_late</source>
            <translation>What is paid late costs {penalty_late}</translation>
        </message>
        <message>
            <source>question.fines</source>
            <translation>What costs a fine?</translation>
        </message>
        <message>
            <source>question.loans</source>
            <translation>Who may borrow, and at what cost?</translation>
        </message>
        <message>
            <source>question.meetings</source>
            <translation>When and where do you meet?</translation>
        </message>
        <message>
            <source>question.money</source>
            <translation>What does each member pay at a meeting?</translation>
        </message>
        <message>
            <source>question.officers</source>
            <translation>Who keeps the keys, and who may decide alone?</translation>
        </message>
        <message>
            <source>quorum</source>
            <translation>{quorum_percent} of the members must be here to decide</translation>
        </message>
        <message>
            <source>quorum.off</source>
            <translation>Whoever is here decides</translation>
        </message>
        <message>
            <source>read_debts</source>
            <translation>What each member owes is read out at the end</translation>
        </message>
        <message>
            <source>read_debts.off</source>
            <translation>What a member owes is not read out</translation>
        </message>
        <message>
            <source>registration</source>
            <translation>Whoever joins pays {registration} once</translation>
        </message>
        <message>
            <source>reserve</source>
            <translation>{reserve_percent} of the loan fund stays in the box</translation>
        </message>
        <message>
            <source>rounding</source>
            <translation>Parts of a coin are rounded {rounding}</translation>
        </message>
        <message>
            <source>savings</source>
            <translation>Everyone saves {savings}</translation>
        </message>
        <message>
            <source>savings.hint</source>
            <translation>The contribution of table banking: the same for everybody.</translation>
        </message>
        <message>
            <source>share_out_on</source>
            <translation>The share-out is on {share_out_on}</translation>
        </message>
        <message>
            <source>shares</source>
            <translation>Everyone buys {shares_min} to {shares_max} shares of {share_value}</translation>
        </message>
        <message>
            <source>shares.hint</source>
            <translation>The share price stays the same until the share-out.</translation>
        </message>
        <message>
            <source>social_cap</source>
            <translation>Nobody owes the welfare fund more than {social_cap}</translation>
        </message>
        <message>
            <source>treasurer_limit</source>
            <translation>The treasurer decides alone up to {treasurer_limit}</translation>
        </message>
        <message>
            <source>treasurer_limit.off</source>
            <translation>The treasurer decides alone about any amount</translation>
        </message>
        <message>
            <source>turn</source>
            <translation>Everyone pays {turn} and one member takes it all</translation>
        </message>
        <message>
            <source>turn.hint</source>
            <translation>Given out on the same day. The order is drawn or agreed before everybody.</translation>
        </message>
        <message>
            <source>turn_order</source>
            <translation>The turns go in this order: {turn_order}</translation>
        </message>
        <message>
            <source>unpaid_charge</source>
            <translation>A charge that is not paid {unpaid_charge}</translation>
        </message>
        <message>
            <source>welfare</source>
            <translation>Everyone pays {welfare} for welfare</translation>
        </message>
        <message>
            <source>welfare.hint</source>
            <translation>For sickness, funerals and school emergencies. Not shared out.</translation>
        </message>
        <message>
            <source>welfare_bag</source>
            <translation>The welfare notes lie in a bag of their own</translation>
        </message>
        <message>
            <source>where</source>
            <translation>We begin at {meeting_time}, place: {meeting_place}</translation>
        </message>
        <message>
            <source>why.needs_loans</source>
            <translation>The group gives no loans.</translation>
        </message>
        <message>
            <source>why.needs_members</source>
            <translation>Two members cannot stand for each other: write more members first.</translation>
        </message>
        <message>
            <source>why.needs_money</source>
            <translation>Nothing is paid at a meeting.</translation>
        </message>
        <message>
            <source>why.needs_savings</source>
            <translation>A member borrows against own savings: first switch on shares or savings.</translation>
        </message>
        <message>
            <source>why.needs_turn</source>
            <translation>There is no turn.</translation>
        </message>
        <message>
            <source>why.needs_welfare</source>
            <translation>Nobody pays for welfare.</translation>
        </message>
        <message>
            <source>why.own_page</source>
            <translation>This has a page of its own in the settings.</translation>
        </message>
        <message>
            <source>word.carried.savings</source>
            <translation>savings</translation>
        </message>
        <message>
            <source>word.carried.shares</source>
            <translation>shares</translation>
        </message>
        <message>
            <source>word.carried.turn</source>
            <translation>turn</translation>
        </message>
        <message>
            <source>word.carried.welfare</source>
            <translation>welfare</translation>
        </message>
        <message>
            <source>word.dues_first.contributions</source>
            <translation>the contributions</translation>
        </message>
        <message>
            <source>word.dues_first.loan</source>
            <translation>the loan</translation>
        </message>
        <message>
            <source>word.fines_to.expense</source>
            <translation>the expenses of the group</translation>
        </message>
        <message>
            <source>word.fines_to.loan</source>
            <translation>the loan fund</translation>
        </message>
        <message>
            <source>word.fines_to.social</source>
            <translation>the welfare fund</translation>
        </message>
        <message>
            <source>word.guarantee.joint</source>
            <translation>each for all of it</translation>
        </message>
        <message>
            <source>word.guarantee.several</source>
            <translation>each for a part</translation>
        </message>
        <message>
            <source>word.income_basis.accrual</source>
            <translation>when it falls due</translation>
        </message>
        <message>
            <source>word.income_basis.cash</source>
            <translation>when it is paid</translation>
        </message>
        <message>
            <source>word.loan_basis.flat</source>
            <translation>fixed on the day it is given</translation>
        </message>
        <message>
            <source>word.loan_basis.per_meeting</source>
            <translation>charged on what is left</translation>
        </message>
        <message>
            <source>word.methods.bank</source>
            <translation>bank</translation>
        </message>
        <message>
            <source>word.methods.cash</source>
            <translation>cash</translation>
        </message>
        <message>
            <source>word.methods.mpesa</source>
            <translation>M-Pesa</translation>
        </message>
        <message>
            <source>word.methods.usdt</source>
            <translation>USDT</translation>
        </message>
        <message>
            <source>word.past_share_out.never</source>
            <translation>is not given</translation>
        </message>
        <message>
            <source>word.past_share_out.vote</source>
            <translation>needs a vote</translation>
        </message>
        <message>
            <source>word.rounding.down</source>
            <translation>down</translation>
        </message>
        <message>
            <source>word.rounding.half_even</source>
            <translation>to the nearest, half to the even</translation>
        </message>
        <message>
            <source>word.rounding.half_up</source>
            <translation>to the nearest, half upwards</translation>
        </message>
        <message>
            <source>word.rounding.up</source>
            <translation>up</translation>
        </message>
        <message>
            <source>word.unpaid_charge.compound</source>
            <translation>bears charge itself</translation>
        </message>
        <message>
            <source>word.unpaid_charge.simple</source>
            <translation>bears no charge itself</translation>
        </message>
        <message>
            <source>word.writeoff_to.expense</source>
            <translation>lessens the profit</translation>
        </message>
        <message>
            <source>word.writeoff_to.reserve</source>
            <translation>is taken from the reserve</translation>
        </message>
        <message>
            <source>writeoff_to</source>
            <translation>A loan that is lost {writeoff_to}</translation>
        </message>
    </context>
</TS>
