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
            <source>box.above_balance</source>
            <translation>Who asks for more than the own balance takes part too</translation>
        </message>
        <message>
            <source>box.bank_rate_ppm</source>
            <translation>The bank asks {bank_rate_ppm} a month</translation>
        </message>
        <message>
            <source>box.bid_paid</source>
            <translation>What the winner bids {bid_paid}</translation>
        </message>
        <message>
            <source>box.by_days</source>
            <translation>People count by the days that they lived there</translation>
        </message>
        <message>
            <source>box.cap_ppm</source>
            <translation>No bid is above {cap_ppm} of the pot</translation>
        </message>
        <message>
            <source>box.cash_unit</source>
            <translation>The smallest amount paid out is {cash_unit}</translation>
        </message>
        <message>
            <source>box.catch_up</source>
            <translation>Who joins late may buy the shares that were missed</translation>
        </message>
        <message>
            <source>box.charge_ppm</source>
            <translation>A loan costs {charge_ppm} between two meetings with loans</translation>
        </message>
        <message>
            <source>box.chit</source>
            <translation>Auctioned pot</translation>
        </message>
        <message>
            <source>box.commission_minor</source>
            <translation>Of every prize {commission_minor} stays with the group</translation>
        </message>
        <message>
            <source>box.commission_ppm</source>
            <translation>The group keeps {commission_ppm} of every prize</translation>
        </message>
        <message>
            <source>box.commission_to</source>
            <translation>The commission goes to {commission_to}</translation>
        </message>
        <message>
            <source>box.contribution</source>
            <translation>Everyone brings at least {contribution}</translation>
        </message>
        <message>
            <source>box.divided_by</source>
            <translation>It is divided by {divided_by}</translation>
        </message>
        <message>
            <source>box.dividend_to</source>
            <translation>The dividend goes to {dividend_to}</translation>
        </message>
        <message>
            <source>box.dividend_when</source>
            <translation>It is taken off {dividend_when}</translation>
        </message>
        <message>
            <source>box.due_days</source>
            <translation>A bill is to be paid within {due_days} days</translation>
        </message>
        <message>
            <source>box.duty_day</source>
            <translation>It falls on day {duty_day}</translation>
        </message>
        <message>
            <source>box.every_interval</source>
            <translation>A payment is due every {every} {interval}</translation>
        </message>
        <message>
            <source>box.every_unit</source>
            <translation>A turn comes every {every} {unit}</translation>
        </message>
        <message>
            <source>box.exit_fee_ppm</source>
            <translation>Who leaves gives {exit_fee_ppm} of the savings</translation>
        </message>
        <message>
            <source>box.fee_least</source>
            <translation>The fee is at least {fee_least}</translation>
        </message>
        <message>
            <source>box.fee_on_all</source>
            <translation>The commission is taken of prize and dividend alike</translation>
        </message>
        <message>
            <source>box.fixed_shares</source>
            <translation>That limit is {fixed_shares} shares</translation>
        </message>
        <message>
            <source>box.foreman_seat</source>
            <translation>The organiser has seat number {foreman_seat}</translation>
        </message>
        <message>
            <source>box.foreman_turn</source>
            <translation>The organiser gets the whole pot at turn {foreman_turn}</translation>
        </message>
        <message>
            <source>box.given_ppm</source>
            <translation>{given_ppm} of the income is given out at the end of the year</translation>
        </message>
        <message>
            <source>box.instalment_least</source>
            <translation>An instalment is at least {instalment_least}</translation>
        </message>
        <message>
            <source>box.instalments</source>
            <translation>A loan is usually repaid in {instalments} instalments</translation>
        </message>
        <message>
            <source>box.interest_mode</source>
            <translation>Interest is paid {interest_mode}</translation>
        </message>
        <message>
            <source>box.late</source>
            <translation>What is paid late costs {late}</translation>
        </message>
        <message>
            <source>box.late_every_days</source>
            <translation>It is added again after {late_every_days} days; with 0 only once</translation>
        </message>
        <message>
            <source>box.late_fee</source>
            <translation>Who pays a turn late pays {late_fee} on top</translation>
        </message>
        <message>
            <source>box.late_grace_days</source>
            <translation>The first {late_grace_days} days of lateness cost nothing</translation>
        </message>
        <message>
            <source>box.late_ppm</source>
            <translation>Of a turn that is late {late_ppm} is added</translation>
        </message>
        <message>
            <source>box.leaver_has_corpus</source>
            <translation>Who leaves gets a part of what the group has earned</translation>
        </message>
        <message>
            <source>box.loan_cap</source>
            <translation>Nobody owes more than {loan_cap}</translation>
        </message>
        <message>
            <source>box.loan_multiple</source>
            <translation>A member may owe {loan_multiple} times the own savings</translation>
        </message>
        <message>
            <source>box.loans_every</source>
            <translation>Loans are given once in {loans_every} meetings</translation>
        </message>
        <message>
            <source>box.loans_per_period</source>
            <translation>At most {loans_per_period} loans are given a month, while the money lasts</translation>
        </message>
        <message>
            <source>box.meal</source>
            <translation>The host of the meeting gets {meal} once a turn</translation>
        </message>
        <message>
            <source>box.meetings</source>
            <translation>A cycle has {meetings} meetings</translation>
        </message>
        <message>
            <source>box.method</source>
            <translation>Interest is {method}</translation>
        </message>
        <message>
            <source>box.min_step</source>
            <translation>A bid is at least {min_step} higher than the one before</translation>
        </message>
        <message>
            <source>box.mode</source>
            <translation>At the share-out each gets {mode}</translation>
        </message>
        <message>
            <source>box.moneypool.share_value</source>
            <translation>The value of a share has been set {share_value} times</translation>
        </message>
        <message>
            <source>box.months_max</source>
            <translation>A loan is repaid within {months_max} months</translation>
        </message>
        <message>
            <source>box.multiple_ppm</source>
            <translation>A member may owe {multiple_ppm} of the settled money</translation>
        </message>
        <message>
            <source>box.no_loans_before_end</source>
            <translation>At the last {no_loans_before_end} meetings no loan is given</translation>
        </message>
        <message>
            <source>box.order</source>
            <translation>The order of the turns is {order}</translation>
        </message>
        <message>
            <source>box.owner_last</source>
            <translation>A payment settles what belongs to the owner last</translation>
        </message>
        <message>
            <source>box.paid_up_only</source>
            <translation>Who owes something gets no turn</translation>
        </message>
        <message>
            <source>box.pay_to</source>
            <translation>Bills are paid to: {pay_to}</translation>
        </message>
        <message>
            <source>box.period</source>
            <translation>A period is {period}</translation>
        </message>
        <message>
            <source>box.periods_max</source>
            <translation>A loan lasts at most {periods_max} periods</translation>
        </message>
        <message>
            <source>box.points_attendance</source>
            <translation>Coming to the meetings counts {points_attendance} of 100 points of the grade</translation>
        </message>
        <message>
            <source>box.points_books</source>
            <translation>Right books count {points_books} points</translation>
        </message>
        <message>
            <source>box.points_repayment</source>
            <translation>Paying loans back counts {points_repayment} points</translation>
        </message>
        <message>
            <source>box.points_rules</source>
            <translation>Keeping the rules counts {points_rules} points</translation>
        </message>
        <message>
            <source>box.points_savings</source>
            <translation>Saving at every meeting counts {points_savings} points</translation>
        </message>
        <message>
            <source>box.points_velocity</source>
            <translation>Lending the fund counts {points_velocity} points</translation>
        </message>
        <message>
            <source>box.prizes</source>
            <translation>{prizes} prizes were agreed one by one</translation>
        </message>
        <message>
            <source>box.profile</source>
            <translation>Who comes first follows {profile}</translation>
        </message>
        <message>
            <source>box.profit</source>
            <translation>Profit {profit}</translation>
        </message>
        <message>
            <source>box.qard_fund.late</source>
            <translation>Who is late {late}</translation>
        </message>
        <message>
            <source>box.quorum_percent</source>
            <translation>{quorum_percent} must be there to decide</translation>
        </message>
        <message>
            <source>box.rate_ppm</source>
            <translation>A loan costs {rate_ppm} a period</translation>
        </message>
        <message>
            <source>box.registration</source>
            <translation>Whoever joins pays {registration} once</translation>
        </message>
        <message>
            <source>box.remainder_to</source>
            <translation>What notes cannot pay {remainder_to}</translation>
        </message>
        <message>
            <source>box.renewals_max</source>
            <translation>It is renewed at most {renewals_max} times</translation>
        </message>
        <message>
            <source>box.sale</source>
            <translation>Who waits longer is paid by {sale}</translation>
        </message>
        <message>
            <source>box.savings</source>
            <translation>Everyone saves {savings} at every meeting</translation>
        </message>
        <message>
            <source>box.savings_rate_ppm</source>
            <translation>Savings bear {savings_rate_ppm} a year</translation>
        </message>
        <message>
            <source>box.sedimentation_days</source>
            <translation>A deposit counts for a loan after {sedimentation_days} days</translation>
        </message>
        <message>
            <source>box.share_value</source>
            <translation>A share costs {share_value}</translation>
        </message>
        <message>
            <source>box.shares</source>
            <translation>{shares} members have an own number of shares</translation>
        </message>
        <message>
            <source>box.shares_max</source>
            <translation>A member buys up to {shares_max} shares at a meeting</translation>
        </message>
        <message>
            <source>box.short</source>
            <translation>When the pot is short, {short}</translation>
        </message>
        <message>
            <source>box.social</source>
            <translation>Everyone pays {social} into the social fund</translation>
        </message>
        <message>
            <source>box.social_at_end</source>
            <translation>At the end the social fund {social_at_end}</translation>
        </message>
        <message>
            <source>box.spread</source>
            <translation>Each seat gets {spread} more than the one before</translation>
        </message>
        <message>
            <source>box.surplus</source>
            <translation>The surplus {surplus}</translation>
        </message>
        <message>
            <source>box.tax_ppm</source>
            <translation>{tax_ppm} of a dividend is withheld as tax</translation>
        </message>
        <message>
            <source>box.tontine</source>
            <translation>Tontine</translation>
        </message>
        <message>
            <source>box.trial_turns</source>
            <translation>The first {trial_turns} turns are free of it</translation>
        </message>
        <message>
            <source>box.unpaid_charge</source>
            <translation>A charge that is not paid {unpaid_charge}</translation>
        </message>
        <message>
            <source>box.usual</source>
            <translation>For {usual} kinds of cost it is agreed how they are divided</translation>
        </message>
        <message>
            <source>box.value</source>
            <translation>A whole seat pays {value} at every turn</translation>
        </message>
        <message>
            <source>box.vote_majority</source>
            <translation>A levy needs {vote_majority}</translation>
        </message>
        <message>
            <source>box.vote_weights</source>
            <translation>Votes count {vote_weights}</translation>
        </message>
        <message>
            <source>box.weighted_rosca</source>
            <translation>Seats sold beforehand</translation>
        </message>
        <message>
            <source>box.welfare_ppm</source>
            <translation>{welfare_ppm} of every prize goes to welfare</translation>
        </message>
        <message>
            <source>box.winners</source>
            <translation>{winners} seats get the pot at a turn</translation>
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
            <source>proxy_fine</source>
            <translation>Who sends somebody pays {proxy_fine}</translation>
        </message>
        <message>
            <source>proxy_votes</source>
            <translation>Who is away votes through one who is here, at most one for each</translation>
        </message>
        <message>
            <source>proxy_votes.off</source>
            <translation>Only who is here votes</translation>
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
            <source>word.bid_paid.cash</source>
            <translation>is paid into the box in cash</translation>
        </message>
        <message>
            <source>word.bid_paid.deducted</source>
            <translation>is divided among the others</translation>
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
            <source>word.commission_to.foreman</source>
            <translation>the organiser</translation>
        </message>
        <message>
            <source>word.commission_to.group</source>
            <translation>the group</translation>
        </message>
        <message>
            <source>word.divided_by.interest</source>
            <translation>the interest that each one paid</translation>
        </message>
        <message>
            <source>word.divided_by.savings</source>
            <translation>savings</translation>
        </message>
        <message>
            <source>word.dividend_to.all</source>
            <translation>everybody who owes nothing</translation>
        </message>
        <message>
            <source>word.dividend_to.waiting</source>
            <translation>those who still wait for the pot</translation>
        </message>
        <message>
            <source>word.dividend_when.next</source>
            <translation>the payment of the next turn</translation>
        </message>
        <message>
            <source>word.dividend_when.now</source>
            <translation>the payment of this turn</translation>
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
            <source>word.interest_mode.before</source>
            <translation>when the loan is given</translation>
        </message>
        <message>
            <source>word.interest_mode.with_instalments</source>
            <translation>with the instalments</translation>
        </message>
        <message>
            <source>word.interval.jalali_months</source>
            <translation>Persian months</translation>
        </message>
        <message>
            <source>word.interval.months</source>
            <translation>months</translation>
        </message>
        <message>
            <source>word.interval.weeks</source>
            <translation>weeks</translation>
        </message>
        <message>
            <source>word.late.exclude</source>
            <translation>is not considered</translation>
        </message>
        <message>
            <source>word.late.wait</source>
            <translation>waits behind the others</translation>
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
            <source>word.method.flat</source>
            <translation>fixed for the whole term</translation>
        </message>
        <message>
            <source>word.method.renewed</source>
            <translation>paid each period, and what is left is lent again</translation>
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
            <source>word.mode.equal</source>
            <translation>the own savings and an equal part of the profit</translation>
        </message>
        <message>
            <source>word.mode.fixed_share</source>
            <translation>a part by shares up to a limit</translation>
        </message>
        <message>
            <source>word.mode.interest_refund</source>
            <translation>the own savings and interest back</translation>
        </message>
        <message>
            <source>word.mode.standard</source>
            <translation>a part by shares</translation>
        </message>
        <message>
            <source>word.mode.time_weighted</source>
            <translation>the own savings and profit by time</translation>
        </message>
        <message>
            <source>word.order.auction</source>
            <translation>by auction, to the highest bid</translation>
        </message>
        <message>
            <source>word.order.draw</source>
            <translation>drawn once for the whole round</translation>
        </message>
        <message>
            <source>word.order.draw_each</source>
            <translation>drawn at every turn</translation>
        </message>
        <message>
            <source>word.order.fixed</source>
            <translation>agreed before the round</translation>
        </message>
        <message>
            <source>word.order.need</source>
            <translation>decided by need, by vote</translation>
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
            <source>word.period.jalali_month</source>
            <translation>a Persian month</translation>
        </message>
        <message>
            <source>word.period.month</source>
            <translation>a Western month</translation>
        </message>
        <message>
            <source>word.profile.as_written</source>
            <translation>the rule of the fund as it was written</translation>
        </message>
        <message>
            <source>word.profile.first_code</source>
            <translation>the rule as the first program reckoned it</translation>
        </message>
        <message>
            <source>word.profile.waiting</source>
            <translation>how long one waited</translation>
        </message>
        <message>
            <source>word.profit.retained</source>
            <translation>stays in the pool</translation>
        </message>
        <message>
            <source>word.profit.share_days</source>
            <translation>is divided by amount and days</translation>
        </message>
        <message>
            <source>word.remainder_to.box</source>
            <translation>stays in the box</translation>
        </message>
        <message>
            <source>word.remainder_to.social</source>
            <translation>goes to the social fund</translation>
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
            <source>word.sale.premium</source>
            <translation>a premium at the sale of the seats</translation>
        </message>
        <message>
            <source>word.sale.prizes</source>
            <translation>a larger prize</translation>
        </message>
        <message>
            <source>word.short.owe</source>
            <translation>what is there is paid and the rest stays owed</translation>
        </message>
        <message>
            <source>word.short.reserve</source>
            <translation>the reserve fills it</translation>
        </message>
        <message>
            <source>word.short.wait</source>
            <translation>everybody waits until it is full</translation>
        </message>
        <message>
            <source>word.social_at_end.carry</source>
            <translation>goes on to the next cycle</translation>
        </message>
        <message>
            <source>word.social_at_end.split</source>
            <translation>is divided equally</translation>
        </message>
        <message>
            <source>word.surplus.corpus</source>
            <translation>stays in the group</translation>
        </message>
        <message>
            <source>word.surplus.dividend</source>
            <translation>is divided by savings</translation>
        </message>
        <message>
            <source>word.unit.days</source>
            <translation>days</translation>
        </message>
        <message>
            <source>word.unit.jalali_months</source>
            <translation>Persian months</translation>
        </message>
        <message>
            <source>word.unit.meetings</source>
            <translation>meetings</translation>
        </message>
        <message>
            <source>word.unit.months</source>
            <translation>months</translation>
        </message>
        <message>
            <source>word.unit.weeks</source>
            <translation>weeks</translation>
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
            <source>word.vote_majority.simple</source>
            <translation>more than half</translation>
        </message>
        <message>
            <source>word.vote_majority.two_thirds</source>
            <translation>two thirds</translation>
        </message>
        <message>
            <source>word.vote_majority.unanimous</source>
            <translation>everybody</translation>
        </message>
        <message>
            <source>word.vote_weights.area</source>
            <translation>by area</translation>
        </message>
        <message>
            <source>word.vote_weights.head</source>
            <translation>one for each flat</translation>
        </message>
        <message>
            <source>word.vote_weights.share</source>
            <translation>by shares</translation>
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
