<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>documents</name>
        <message>
            <source>accepted_paper</source>
            <translation>on paper, {day}</translation>
        </message>
        <message>
            <source>accepted_pin</source>
            <translation>PIN, {day}</translation>
        </message>
        <message>
            <source>account_1010</source>
            <translation>Loan bag in the box</translation>
        </message>
        <message>
            <source>account_1020</source>
            <translation>Welfare bag</translation>
        </message>
        <message>
            <source>account_1030</source>
            <translation>Cash on the way</translation>
        </message>
        <message>
            <source>account_1100</source>
            <translation>Bank</translation>
        </message>
        <message>
            <source>account_1200</source>
            <translation>Mobile money</translation>
        </message>
        <message>
            <source>account_1210</source>
            <translation>Payments to be confirmed</translation>
        </message>
        <message>
            <source>account_1250</source>
            <translation>USDT</translation>
        </message>
        <message>
            <source>account_1290</source>
            <translation>Exchange of currencies</translation>
        </message>
        <message>
            <source>account_1300</source>
            <translation>Loans to members</translation>
        </message>
        <message>
            <source>account_1305</source>
            <translation>Loans of the welfare fund</translation>
        </message>
        <message>
            <source>account_1310</source>
            <translation>Interest due</translation>
        </message>
        <message>
            <source>account_1320</source>
            <translation>Penalties and fees due</translation>
        </message>
        <message>
            <source>account_1330</source>
            <translation>Contributions due</translation>
        </message>
        <message>
            <source>account_1340</source>
            <translation>Owed by members and others</translation>
        </message>
        <message>
            <source>account_1350</source>
            <translation>Owed to guarantors by borrowers</translation>
        </message>
        <message>
            <source>account_1400</source>
            <translation>Investments</translation>
        </message>
        <message>
            <source>account_1500</source>
            <translation>Things the group owns</translation>
        </message>
        <message>
            <source>account_1590</source>
            <translation>What they have lost in value</translation>
        </message>
        <message>
            <source>account_1600</source>
            <translation>Paid ahead</translation>
        </message>
        <message>
            <source>account_1700</source>
            <translation>Turns that were paid too early</translation>
        </message>
        <message>
            <source>account_2010</source>
            <translation>Savings of members</translation>
        </message>
        <message>
            <source>account_2020</source>
            <translation>Advances of members</translation>
        </message>
        <message>
            <source>account_2030</source>
            <translation>Pots of the turns</translation>
        </message>
        <message>
            <source>account_2035</source>
            <translation>Reserve of the round</translation>
        </message>
        <message>
            <source>account_2040</source>
            <translation>Welfare fund</translation>
        </message>
        <message>
            <source>account_2050</source>
            <translation>Money without a name</translation>
        </message>
        <message>
            <source>account_2060</source>
            <translation>To be paid out</translation>
        </message>
        <message>
            <source>account_2070</source>
            <translation>Loans to the group</translation>
        </message>
        <message>
            <source>account_2080</source>
            <translation>Interest the group owes</translation>
        </message>
        <message>
            <source>account_2090</source>
            <translation>Interest kept back, not earned yet</translation>
        </message>
        <message>
            <source>account_2100</source>
            <translation>Tax withheld</translation>
        </message>
        <message>
            <source>account_2110</source>
            <translation>Rounding kept</translation>
        </message>
        <message>
            <source>account_2120</source>
            <translation>Dividends of the auction</translation>
        </message>
        <message>
            <source>account_2130</source>
            <translation>Deposits of tenants</translation>
        </message>
        <message>
            <source>account_2140</source>
            <translation>Owners’ reserve</translation>
        </message>
        <message>
            <source>account_3010</source>
            <translation>Shares of members</translation>
        </message>
        <message>
            <source>account_3020</source>
            <translation>Kept from earlier cycles</translation>
        </message>
        <message>
            <source>account_3030</source>
            <translation>Surplus of the cycle</translation>
        </message>
        <message>
            <source>account_3040</source>
            <translation>Reserve for losses</translation>
        </message>
        <message>
            <source>account_3050</source>
            <translation>Brought forward at the beginning</translation>
        </message>
        <message>
            <source>account_3060</source>
            <translation>Money for one purpose</translation>
        </message>
        <message>
            <source>account_3070</source>
            <translation>Grants</translation>
        </message>
        <message>
            <source>account_result</source>
            <translation>Result of this cycle so far</translation>
        </message>
        <message>
            <source>age_1</source>
            <translation>1–30 days</translation>
        </message>
        <message>
            <source>age_2</source>
            <translation>31–60 days</translation>
        </message>
        <message>
            <source>age_3</source>
            <translation>61–90 days</translation>
        </message>
        <message>
            <source>age_4</source>
            <translation>over 90 days</translation>
        </message>
        <message>
            <source>agreement_title</source>
            <translation>Loan agreement</translation>
        </message>
        <message numerus="yes">
            <source>all_savings</source>
            <translation>
                <numerusform>Savings of all, {number} share</numerusform>
                <numerusform>Savings of all, {number} shares</numerusform>
            </translation>
        </message>
        <message>
            <source>allowed_beyond</source>
            <translation>The vote allowed it although these rules say otherwise: {rules}.</translation>
        </message>
        <message>
            <source>allowed_by_vote</source>
            <translation>The meeting voted {yes} for and {no} against. Allowed by: {names}.</translation>
        </message>
        <message numerus="yes">
            <source>apologies</source>
            <translation>
                <numerusform>{number} apology</numerusform>
                <numerusform>{number} apologies</numerusform>
            </translation>
        </message>
        <message>
            <source>area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>area_m2</source>
            <translation>{area} m²</translation>
        </message>
        <message>
            <source>arrears_title</source>
            <translation>Arrears list</translation>
        </message>
        <message>
            <source>asked_by_unit</source>
            <translation>What each flat is asked</translation>
        </message>
        <message>
            <source>asked_of_units</source>
            <translation>Asked of the flats</translation>
        </message>
        <message>
            <source>at_each_meeting</source>
            <translation>at each meeting</translation>
        </message>
        <message numerus="yes">
            <source>at_risk</source>
            <translation>
                <numerusform>Later than {number} day</numerusform>
                <numerusform>Later than {number} days</numerusform>
            </translation>
        </message>
        <message>
            <source>attendance_register_title</source>
            <translation>Register of attendance</translation>
        </message>
        <message>
            <source>auction_bids</source>
            <translation>Bids of turn {turn} in their order</translation>
        </message>
        <message>
            <source>auction_by_lot</source>
            <translation>by lot</translation>
        </message>
        <message>
            <source>auction_from_to</source>
            <translation>from {low} to {high}</translation>
        </message>
        <message>
            <source>auction_had</source>
            <translation>Seats that had the pot</translation>
        </message>
        <message>
            <source>auction_limits</source>
            <translation>A bid lies</translation>
        </message>
        <message>
            <source>auction_pot</source>
            <translation>Pot of a turn</translation>
        </message>
        <message>
            <source>auction_title</source>
            <translation>Auction minutes</translation>
        </message>
        <message>
            <source>auction_void</source>
            <translation>Another auction of turn {turn}</translation>
        </message>
        <message>
            <source>auction_waits</source>
            <translation>Seats that wait</translation>
        </message>
        <message>
            <source>balance_assets</source>
            <translation>What the group has</translation>
        </message>
        <message>
            <source>balance_both</source>
            <translation>Owed and own together</translation>
        </message>
        <message>
            <source>balance_check</source>
            <translation>Difference between both sides</translation>
        </message>
        <message>
            <source>balance_debts</source>
            <translation>What the group owes</translation>
        </message>
        <message>
            <source>balance_notes</source>
            <translation>To know</translation>
        </message>
        <message>
            <source>balance_overdue</source>
            <translation>Loans more than 90 days late</translation>
        </message>
        <message>
            <source>balance_own</source>
            <translation>What is the group’s own</translation>
        </message>
        <message>
            <source>balance_pending</source>
            <translation>Electronic payments not confirmed yet</translation>
        </message>
        <message>
            <source>balance_restricted</source>
            <translation>For one purpose only</translation>
        </message>
        <message>
            <source>balance_risk</source>
            <translation>The members accepted by vote on {day}: {risk}.</translation>
        </message>
        <message>
            <source>balance_sum</source>
            <translation>{what}, in all</translation>
        </message>
        <message>
            <source>balance_title</source>
            <translation>Balance sheet</translation>
        </message>
        <message>
            <source>balance_what</source>
            <translation>What</translation>
        </message>
        <message>
            <source>basis_area</source>
            <translation>area</translation>
        </message>
        <message>
            <source>basis_consumption</source>
            <translation>meter</translation>
        </message>
        <message>
            <source>basis_equal</source>
            <translation>equally</translation>
        </message>
        <message>
            <source>basis_fixed</source>
            <translation>as entered</translation>
        </message>
        <message>
            <source>basis_mixed</source>
            <translation>area and people</translation>
        </message>
        <message>
            <source>basis_occupants</source>
            <translation>people</translation>
        </message>
        <message>
            <source>basis_participation</source>
            <translation>shares</translation>
        </message>
        <message>
            <source>bill_of_month</source>
            <translation>Bill of {month}</translation>
        </message>
        <message>
            <source>book_number</source>
            <translation>Receipt number</translation>
        </message>
        <message>
            <source>borrowed</source>
            <translation>Borrowed</translation>
        </message>
        <message>
            <source>borrower_no</source>
            <translation>Borrower, member {number}</translation>
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
            <source>building_report_title</source>
            <translation>Month of the building</translation>
        </message>
        <message>
            <source>came</source>
            <translation>Came to the meetings</translation>
        </message>
        <message>
            <source>card_title</source>
            <translation>Repayment card</translation>
        </message>
        <message>
            <source>cash_count</source>
            <translation>Cash count</translation>
        </message>
        <message>
            <source>cash_in_hand</source>
            <translation>Handed over</translation>
        </message>
        <message>
            <source>cash_locked</source>
            <translation>Cash locked in the box</translation>
        </message>
        <message>
            <source>cash_receipt</source>
            <translation>{method} no. {numbers}</translation>
        </message>
        <message>
            <source>check_code</source>
            <translation>Check code</translation>
        </message>
        <message>
            <source>check_row_right</source>
            <translation>Checked: the flats are asked {asked}, the costs are {cost}.</translation>
        </message>
        <message>
            <source>check_row_wrong</source>
            <translation>Not right: the flats are asked {asked}, the costs are {cost}.</translation>
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
            <source>codes_holder</source>
            <translation>Belongs to</translation>
        </message>
        <message>
            <source>codes_list</source>
            <translation>Ten codes</translation>
        </message>
        <message>
            <source>codes_say_1</source>
            <translation>Each of them works once, in place of the code of the phone. Cross it out then.</translation>
        </message>
        <message>
            <source>codes_say_2</source>
            <translation>Keep this paper at home: not with the phone, and not with the laptop.</translation>
        </message>
        <message>
            <source>codes_say_3</source>
            <translation>When the phone or this paper is lost, set up the phone again. The codes above stop working then.</translation>
        </message>
        <message>
            <source>codes_title</source>
            <translation>Codes for a lost phone</translation>
        </message>
        <message>
            <source>col_accepted</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <source>col_amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>col_asked</source>
            <translation>Asked</translation>
        </message>
        <message>
            <source>col_asks</source>
            <translation>Asks for</translation>
        </message>
        <message>
            <source>col_balance</source>
            <translation>Loan left</translation>
        </message>
        <message>
            <source>col_blocked</source>
            <translation>Savings held</translation>
        </message>
        <message>
            <source>col_borrowed</source>
            <translation>Borrowed</translation>
        </message>
        <message>
            <source>col_brings</source>
            <translation>Brings</translation>
        </message>
        <message>
            <source>col_can_borrow</source>
            <translation>Can borrow</translation>
        </message>
        <message>
            <source>col_carry</source>
            <translation>Carried on</translation>
        </message>
        <message>
            <source>col_commission</source>
            <translation>Commission</translation>
        </message>
        <message>
            <source>col_cost</source>
            <translation>Cost</translation>
        </message>
        <message>
            <source>col_count</source>
            <translation>Shares</translation>
        </message>
        <message>
            <source>col_date</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>col_days_late</source>
            <translation>Days late</translation>
        </message>
        <message>
            <source>col_discount</source>
            <translation>Discount</translation>
        </message>
        <message>
            <source>col_dividend</source>
            <translation>For each seat</translation>
        </message>
        <message>
            <source>col_due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>col_due_day</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>col_fines</source>
            <translation>Fines</translation>
        </message>
        <message>
            <source>col_gets</source>
            <translation>Gets</translation>
        </message>
        <message>
            <source>col_given</source>
            <translation>Given</translation>
        </message>
        <message>
            <source>col_in_order</source>
            <translation>Order</translation>
        </message>
        <message>
            <source>col_initials</source>
            <translation>Initials</translation>
        </message>
        <message>
            <source>col_invoice</source>
            <translation>Invoice</translation>
        </message>
        <message>
            <source>col_key</source>
            <translation>Divided by</translation>
        </message>
        <message>
            <source>col_kind</source>
            <translation>Of what</translation>
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
            <source>col_meter</source>
            <translation>Meter</translation>
        </message>
        <message>
            <source>col_missing</source>
            <translation>Missing</translation>
        </message>
        <message>
            <source>col_motion</source>
            <translation>What was voted on</translation>
        </message>
        <message>
            <source>col_name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>col_new</source>
            <translation>Now</translation>
        </message>
        <message>
            <source>col_next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>col_no</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>col_of_owner</source>
            <translation>Owner pays</translation>
        </message>
        <message>
            <source>col_of_tenant</source>
            <translation>Use</translation>
        </message>
        <message>
            <source>col_old</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>col_open</source>
            <translation>Still owed</translation>
        </message>
        <message>
            <source>col_other_day</source>
            <translation>Gregorian</translation>
        </message>
        <message>
            <source>col_owes</source>
            <translation>Owes now</translation>
        </message>
        <message>
            <source>col_paid</source>
            <translation>Paid</translation>
        </message>
        <message>
            <source>col_paid_by</source>
            <translation>Paid by</translation>
        </message>
        <message>
            <source>col_paid_in</source>
            <translation>Paid in</translation>
        </message>
        <message>
            <source>col_paid_on</source>
            <translation>Paid on</translation>
        </message>
        <message>
            <source>col_paid_out</source>
            <translation>Paid out</translation>
        </message>
        <message>
            <source>col_paid_to</source>
            <translation>Paid to</translation>
        </message>
        <message>
            <source>col_payment</source>
            <translation>Payment</translation>
        </message>
        <message>
            <source>col_percent</source>
            <translation>Came</translation>
        </message>
        <message>
            <source>col_phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>col_pieces</source>
            <translation>How many</translation>
        </message>
        <message>
            <source>col_prize</source>
            <translation>Pot</translation>
        </message>
        <message>
            <source>col_promised</source>
            <translation>Promised</translation>
        </message>
        <message>
            <source>col_receipt</source>
            <translation>Receipt</translation>
        </message>
        <message>
            <source>col_result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>col_savings</source>
            <translation>Savings</translation>
        </message>
        <message>
            <source>col_score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>col_seat</source>
            <translation>Seat</translation>
        </message>
        <message>
            <source>col_seat_rate</source>
            <translation>Rate a turn</translation>
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
            <source>col_silent</source>
            <translation>Silent</translation>
        </message>
        <message>
            <source>col_stamps</source>
            <translation>Stamps</translation>
        </message>
        <message>
            <source>col_stands_for</source>
            <translation>Stands for</translation>
        </message>
        <message>
            <source>col_to_come</source>
            <translation>To come</translation>
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
            <source>col_used</source>
            <translation>Used</translation>
        </message>
        <message>
            <source>col_value</source>
            <translation>Note or coin</translation>
        </message>
        <message>
            <source>col_votes_no</source>
            <translation>No</translation>
        </message>
        <message>
            <source>col_waited</source>
            <translation>Waited</translation>
        </message>
        <message>
            <source>col_welfare</source>
            <translation>Welfare</translation>
        </message>
        <message>
            <source>col_whole</source>
            <translation>Whole house</translation>
        </message>
        <message>
            <source>col_why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>col_would_owe</source>
            <translation>Would owe</translation>
        </message>
        <message>
            <source>col_yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>collateral</source>
            <translation>Pledged</translation>
        </message>
        <message>
            <source>collected</source>
            <translation>Collected</translation>
        </message>
        <message>
            <source>constitution_agreed</source>
            <translation>These rules were read aloud. Whoever signs has heard them and agrees.</translation>
        </message>
        <message>
            <source>constitution_article</source>
            <translation>{number}. {text}</translation>
        </message>
        <message>
            <source>constitution_head</source>
            <translation>{name} · since {day}</translation>
        </message>
        <message>
            <source>constitution_since</source>
            <translation>as of {day}</translation>
        </message>
        <message>
            <source>constitution_title</source>
            <translation>Our rules</translation>
        </message>
        <message>
            <source>contribution_register_title</source>
            <translation>Register of contributions</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>copy {number}</translation>
        </message>
        <message>
            <source>cost_adjust</source>
            <translation>Corrections</translation>
        </message>
        <message>
            <source>cost_adjusted</source>
            <translation>{cost}, {month}: difference</translation>
        </message>
        <message>
            <source>cost_cleaning</source>
            <translation>Cleaning</translation>
        </message>
        <message>
            <source>cost_electricity</source>
            <translation>Electricity</translation>
        </message>
        <message>
            <source>cost_elevator</source>
            <translation>Elevator</translation>
        </message>
        <message>
            <source>cost_guard</source>
            <translation>Guard</translation>
        </message>
        <message>
            <source>cost_heating</source>
            <translation>Heating</translation>
        </message>
        <message>
            <source>cost_insurance</source>
            <translation>Insurance</translation>
        </message>
        <message>
            <source>cost_late</source>
            <translation>Late fee</translation>
        </message>
        <message>
            <source>cost_levy</source>
            <translation>Levy</translation>
        </message>
        <message>
            <source>cost_management</source>
            <translation>Management</translation>
        </message>
        <message>
            <source>cost_of_month</source>
            <translation>{cost}, {month}</translation>
        </message>
        <message>
            <source>cost_other</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>cost_repairs</source>
            <translation>Repairs</translation>
        </message>
        <message>
            <source>cost_reserve</source>
            <translation>Reserve</translation>
        </message>
        <message>
            <source>cost_rest</source>
            <translation>Rest</translation>
        </message>
        <message>
            <source>cost_water</source>
            <translation>Water</translation>
        </message>
        <message>
            <source>costs_of_month</source>
            <translation>Costs of the month</translation>
        </message>
        <message>
            <source>count_book</source>
            <translation>In the book</translation>
        </message>
        <message>
            <source>count_by</source>
            <translation>Counted by {name}, watched by {other}.</translation>
        </message>
        <message>
            <source>count_closing</source>
            <translation>At the end</translation>
        </message>
        <message>
            <source>count_funds</source>
            <translation>Bags in the box, by the book</translation>
        </message>
        <message>
            <source>count_none</source>
            <translation>The box was not counted.</translation>
        </message>
        <message>
            <source>count_opening</source>
            <translation>At the opening</translation>
        </message>
        <message>
            <source>count_sheet_title</source>
            <translation>Cash count, meeting {number}</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>Counted</translation>
        </message>
        <message>
            <source>credit_left</source>
            <translation>Paid ahead</translation>
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
            <source>dcb_balance_loan</source>
            <translation>Left</translation>
        </message>
        <message>
            <source>dcb_balance_savings</source>
            <translation>Left</translation>
        </message>
        <message>
            <source>dcb_collected_loan</source>
            <translation>Came</translation>
        </message>
        <message>
            <source>dcb_collected_savings</source>
            <translation>Came</translation>
        </message>
        <message>
            <source>dcb_demand_loan</source>
            <translation>Loan due</translation>
        </message>
        <message>
            <source>dcb_demand_savings</source>
            <translation>Savings due</translation>
        </message>
        <message>
            <source>dcb_loan_rate</source>
            <translation>Loans collected</translation>
        </message>
        <message>
            <source>dcb_savings_rate</source>
            <translation>Savings collected</translation>
        </message>
        <message>
            <source>dcb_title</source>
            <translation>Demand, collection, balance</translation>
        </message>
        <message>
            <source>default_notice_end</source>
            <translation>If nothing is settled by {day}, the group may take it from your savings, ask your guarantors, or decide about the loan by vote.</translation>
        </message>
        <message>
            <source>default_notice_text</source>
            <translation>Dear {name}, you have not paid back your loan as agreed. The group asks you to settle what is late by {day}.</translation>
        </message>
        <message>
            <source>default_notice_title</source>
            <translation>Default notice</translation>
        </message>
        <message>
            <source>deposit_kept</source>
            <translation>Deposit kept</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>Difference to the book</translation>
        </message>
        <message>
            <source>disputes</source>
            <translation>Disputes about this loan are settled by the meeting of the group.</translation>
        </message>
        <message>
            <source>draw_check</source>
            <translation>Anybody can compute it again: give this line to “daftari calc draw”.</translation>
        </message>
        <message>
            <source>draw_members</source>
            <translation>Members as drawn, by number</translation>
        </message>
        <message>
            <source>draw_number</source>
            <translation>No. {no} {name} showed</translation>
        </message>
        <message>
            <source>draw_of_turn</source>
            <translation>for turn {turn}</translation>
        </message>
        <message>
            <source>draw_open</source>
            <translation>seal opened, it fits</translation>
        </message>
        <message>
            <source>draw_order</source>
            <translation>Seats as drawn</translation>
        </message>
        <message>
            <source>draw_seal</source>
            <translation>Seal</translation>
        </message>
        <message>
            <source>draw_sealed</source>
            <translation>sealed, not opened</translation>
        </message>
        <message>
            <source>draw_secret</source>
            <translation>Secret</translation>
        </message>
        <message>
            <source>draw_slips</source>
            <translation>drawn by paper slips</translation>
        </message>
        <message>
            <source>draw_state</source>
            <translation>State</translation>
        </message>
        <message>
            <source>draw_title</source>
            <translation>Draw of {day}</translation>
        </message>
        <message>
            <source>draw_void</source>
            <translation>does not count</translation>
        </message>
        <message>
            <source>draw_witnesses</source>
            <translation>Witnesses</translation>
        </message>
        <message>
            <source>due_day</source>
            <translation>To be paid by</translation>
        </message>
        <message>
            <source>due_on</source>
            <translation>Due on {day}</translation>
        </message>
        <message>
            <source>early_flat_none</source>
            <translation>Paid back early, the whole interest stays due.</translation>
        </message>
        <message>
            <source>early_flat_pro_rata</source>
            <translation>Paid back early, interest for the time not used is not asked.</translation>
        </message>
        <message>
            <source>early_flat_rule_78</source>
            <translation>Paid back early, interest is given back by the rule of 78.</translation>
        </message>
        <message>
            <source>early_full</source>
            <translation>Paid back early, interest of the running period is due in full.</translation>
        </message>
        <message>
            <source>early_previous</source>
            <translation>Paid back early, interest is due up to the last due date.</translation>
        </message>
        <message>
            <source>early_today</source>
            <translation>Paid back early, interest is due up to the day of payment.</translation>
        </message>
        <message>
            <source>effective_rate</source>
            <translation>Effective rate a year</translation>
        </message>
        <message>
            <source>erasure_asked</source>
            <translation>the person asked for it</translation>
        </message>
        <message>
            <source>erasure_entries</source>
            <translation>Entries that stand</translation>
        </message>
        <message>
            <source>erasure_joined</source>
            <translation>Joined</translation>
        </message>
        <message>
            <source>erasure_law</source>
            <translation>the law asks for it</translation>
        </message>
        <message>
            <source>erasure_left</source>
            <translation>Left</translation>
        </message>
        <message>
            <source>erasure_mistake</source>
            <translation>it was written by mistake</translation>
        </message>
        <message>
            <source>erasure_on</source>
            <translation>Erased on</translation>
        </message>
        <message>
            <source>erasure_say_1</source>
            <translation>Name, telephone and everything personal can be read by nobody any more: not in this book, not on the group's other laptops, not in copies made from today on.</translation>
        </message>
        <message>
            <source>erasure_say_2</source>
            <translation>Days, amounts and the member number stand as they were written and signed; the ledger is whole.</translation>
        </message>
        <message>
            <source>erasure_say_3</source>
            <translation>Paper that was printed before, and copies from before, are the group's to destroy.</translation>
        </message>
        <message>
            <source>erasure_title</source>
            <translation>Erased: member number {number}</translation>
        </message>
        <message>
            <source>erasure_why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>exit_calculation</source>
            <translation>How it was reckoned</translation>
        </message>
        <message>
            <source>exit_charges</source>
            <translation>Penalties and fees</translation>
        </message>
        <message>
            <source>exit_contributions</source>
            <translation>Contributions not paid</translation>
        </message>
        <message>
            <source>exit_fee</source>
            <translation>Fee for leaving</translation>
        </message>
        <message>
            <source>exit_fines</source>
            <translation>Fines</translation>
        </message>
        <message>
            <source>exit_gets</source>
            <translation>Gets</translation>
        </message>
        <message>
            <source>exit_got</source>
            <translation>{amount} were paid out {how} on {day}. Nobody owes the other anything any more.</translation>
        </message>
        <message>
            <source>exit_guarantors</source>
            <translation>The loan ends with this, and its guarantors are free: {names}.</translation>
        </message>
        <message>
            <source>exit_has</source>
            <translation>Own money</translation>
        </message>
        <message>
            <source>exit_let_go</source>
            <translation>Interest of {amount} for the time to come is not asked.</translation>
        </message>
        <message>
            <source>exit_loss</source>
            <translation>Part of the loss</translation>
        </message>
        <message>
            <source>exit_off</source>
            <translation>Taken off</translation>
        </message>
        <message>
            <source>exit_other</source>
            <translation>Other debts</translation>
        </message>
        <message>
            <source>exit_owes</source>
            <translation>The own money does not reach. {amount} are still to be paid, by {day}.</translation>
        </message>
        <message>
            <source>exit_part</source>
            <translation>{loan}: {part}</translation>
        </message>
        <message>
            <source>exit_penalties</source>
            <translation>Penalties for late contributions</translation>
        </message>
        <message>
            <source>exit_preview</source>
            <translation>Not settled yet: this is how it would be today.</translation>
        </message>
        <message>
            <source>exit_profit</source>
            <translation>Part of the surplus</translation>
        </message>
        <message>
            <source>exit_rounding</source>
            <translation>Kept back, because only whole notes and coins are paid out</translation>
        </message>
        <message>
            <source>exit_rule</source>
            <translation>Everything that is owed is taken off the own money first: penalties, fees and interest up to this day, then the loan. What is left is paid out.</translation>
        </message>
        <message>
            <source>exit_stands_for</source>
            <translation>Stands for a loan of {name} with {amount}: somebody else must take this over first.</translation>
        </message>
        <message>
            <source>exit_title</source>
            <translation>Exit settlement</translation>
        </message>
        <message>
            <source>exit_what</source>
            <translation>What</translation>
        </message>
        <message>
            <source>exit_will_get</source>
            <translation>To be paid out by {day}: {amount}.</translation>
        </message>
        <message>
            <source>factor_balance</source>
            <translation>Paid in (log)</translation>
        </message>
        <message>
            <source>factor_both</source>
            <translation>Paid in and borrowed</translation>
        </message>
        <message>
            <source>factor_instalments</source>
            <translation>Instalments</translation>
        </message>
        <message>
            <source>factor_last_payment</source>
            <translation>Last payment</translation>
        </message>
        <message>
            <source>factor_lent</source>
            <translation>Borrowed (log)</translation>
        </message>
        <message>
            <source>factor_loans</source>
            <translation>Loans</translation>
        </message>
        <message>
            <source>factor_previous</source>
            <translation>Last loan (log)</translation>
        </message>
        <message>
            <source>factor_request</source>
            <translation>Asks for (log)</translation>
        </message>
        <message>
            <source>factor_waited</source>
            <translation>Months waited</translation>
        </message>
        <message>
            <source>fund_awaiting</source>
            <translation>Not checked yet</translation>
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
            <source>grade_attendance</source>
            <translation>They come to the meetings</translation>
        </message>
        <message>
            <source>grade_books</source>
            <translation>The books are right</translation>
        </message>
        <message>
            <source>grade_from</source>
            <translation>Counted from</translation>
        </message>
        <message>
            <source>grade_gives</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>grade_how</source>
            <translation>Each part is the share of the last twelve meetings times what the terms of the group say it counts for.</translation>
        </message>
        <message>
            <source>grade_meetings</source>
            <translation>Meetings looked at</translation>
        </message>
        <message>
            <source>grade_nothing</source>
            <translation>No meeting is closed yet: there is nothing to grade.</translation>
        </message>
        <message>
            <source>grade_of</source>
            <translation>{good} of {of}</translation>
        </message>
        <message>
            <source>grade_part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>grade_points</source>
            <translation>Points of 100</translation>
        </message>
        <message>
            <source>grade_repayment</source>
            <translation>Loans are paid back</translation>
        </message>
        <message>
            <source>grade_rules</source>
            <translation>The rules are kept</translation>
        </message>
        <message>
            <source>grade_savings</source>
            <translation>They save at every meeting</translation>
        </message>
        <message>
            <source>grade_share</source>
            <translation>Share</translation>
        </message>
        <message>
            <source>grade_sum</source>
            <translation>Together</translation>
        </message>
        <message>
            <source>grade_title</source>
            <translation>Grade of the group</translation>
        </message>
        <message>
            <source>grade_velocity</source>
            <translation>The fund is lent</translation>
        </message>
        <message>
            <source>grade_weight</source>
            <translation>Counts for</translation>
        </message>
        <message>
            <source>group_on</source>
            <translation>Group, {day}</translation>
        </message>
        <message>
            <source>guarantor_notice_end</source>
            <translation>If it is not settled by {day}, the group may ask you for the amounts above. What you pay, {name} then owes to you.</translation>
        </message>
        <message>
            <source>guarantor_notice_text</source>
            <translation>The loan of {name}, for which you stand, is late. Please help that it is settled by {day}.</translation>
        </message>
        <message>
            <source>guarantor_notice_title</source>
            <translation>Notice to guarantors</translation>
        </message>
        <message>
            <source>guarantors</source>
            <translation>Guarantors</translation>
        </message>
        <message>
            <source>in_bank</source>
            <translation>In the bank</translation>
        </message>
        <message>
            <source>in_box</source>
            <translation>In the box</translation>
        </message>
        <message numerus="yes">
            <source>in_lines</source>
            <translation>
                <numerusform>{number} entry</numerusform>
                <numerusform>{number} entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in_loans</source>
            <translation>
                <numerusform>{number} loan</numerusform>
                <numerusform>{number} loans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in_payments</source>
            <translation>
                <numerusform>{unit}, {number} payment</numerusform>
                <numerusform>{unit}, {number} payments</numerusform>
            </translation>
        </message>
        <message>
            <source>in_words</source>
            <translation>The loan in words: {words}.</translation>
        </message>
        <message>
            <source>interest_terms</source>
            <translation>Interest, {rate} over {periods} payments</translation>
        </message>
        <message>
            <source>kept_back</source>
            <translation>Kept back</translation>
        </message>
        <message>
            <source>key_of</source>
            <translation>{basis}: {part} of {whole}</translation>
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
            <source>kind_flat</source>
            <translation>Flat {label}</translation>
        </message>
        <message>
            <source>kind_loan</source>
            <translation>Loan</translation>
        </message>
        <message>
            <source>kind_other</source>
            <translation>Other dues</translation>
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
            <source>late</source>
            <translation>Late</translation>
        </message>
        <message>
            <source>late_on</source>
            <translation>Late on {day}</translation>
        </message>
        <message>
            <source>left_above_balance</source>
            <translation>more than was paid in</translation>
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
            <source>left_not_enough_money</source>
            <translation>more than the fund could lend</translation>
        </message>
        <message>
            <source>left_opted_out</source>
            <translation>asks for nothing</translation>
        </message>
        <message>
            <source>left_running_loan</source>
            <translation>a loan still runs</translation>
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
            <source>left_too_small</source>
            <translation>asks for less than one instalment</translation>
        </message>
        <message>
            <source>left_unpaid</source>
            <translation>the fee of the month was missing</translation>
        </message>
        <message>
            <source>letter_absent</source>
            <translation>A</translation>
        </message>
        <message>
            <source>letter_excused</source>
            <translation>E</translation>
        </message>
        <message>
            <source>letter_late</source>
            <translation>L</translation>
        </message>
        <message>
            <source>letter_present</source>
            <translation>P</translation>
        </message>
        <message>
            <source>letter_proxy</source>
            <translation>X</translation>
        </message>
        <message>
            <source>liability_joint</source>
            <translation>Every guarantor may be asked for the whole, all together only once.</translation>
        </message>
        <message>
            <source>liability_several</source>
            <translation>Each guarantor answers for the own part.</translation>
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
            <source>loan_reminder_end</source>
            <translation>If you cannot pay it all, come and say by when you can: the group writes it down.</translation>
        </message>
        <message>
            <source>loan_reminder_text</source>
            <translation>Dear {name}, a payment of your loan is late. Please bring it to the meeting of {day}.</translation>
        </message>
        <message>
            <source>loan_reminder_title</source>
            <translation>Payment reminder</translation>
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
            <source>mark_absent</source>
            <translation>absent</translation>
        </message>
        <message>
            <source>mark_excused</source>
            <translation>apology</translation>
        </message>
        <message>
            <source>mark_late</source>
            <translation>came late</translation>
        </message>
        <message>
            <source>mark_present</source>
            <translation>here</translation>
        </message>
        <message>
            <source>mark_proxy</source>
            <translation>stood in for</translation>
        </message>
        <message>
            <source>marks_legend</source>
            <translation>P here, L late, X stood in for, E apology, A absent</translation>
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
            <source>minutes_absent</source>
            <translation>Absent ({number}): {names}.</translation>
        </message>
        <message>
            <source>minutes_dispute</source>
            <translation>{name} does not agree with a line ({what}): {words}. It stays valid, and open until it is settled.</translation>
        </message>
        <message>
            <source>minutes_dispute_settled</source>
            <translation>What {name} did not agree with ({what}) is settled: {words}.</translation>
        </message>
        <message>
            <source>minutes_excused</source>
            <translation>Sent an apology ({number}): {names}.</translation>
        </message>
        <message>
            <source>minutes_expense</source>
            <translation>Expense: {why}, {amount}.</translation>
        </message>
        <message>
            <source>minutes_fine</source>
            <translation>Fine: {name}, {why}, {amount}.</translation>
        </message>
        <message>
            <source>minutes_gone</source>
            <translation>Left the group: {names}.</translation>
        </message>
        <message>
            <source>minutes_help</source>
            <translation>Help: {name}, {why}, {amount}.</translation>
        </message>
        <message>
            <source>minutes_joined</source>
            <translation>Joined: {names}.</translation>
        </message>
        <message>
            <source>minutes_late</source>
            <translation>Came late ({number}): {names}.</translation>
        </message>
        <message>
            <source>minutes_led</source>
            <translation>In the chair: {name}. Written by: {writers}.</translation>
        </message>
        <message>
            <source>minutes_left</source>
            <translation>Left early: {names}.</translation>
        </message>
        <message>
            <source>minutes_loan</source>
            <translation>Loan: {name}, {amount}.</translation>
        </message>
        <message>
            <source>minutes_no_quorum</source>
            <translation>{here} count, {needed} are needed: the meeting cannot decide.</translation>
        </message>
        <message>
            <source>minutes_of_meeting</source>
            <translation>meeting {number}</translation>
        </message>
        <message>
            <source>minutes_present</source>
            <translation>Here ({number}): {names}.</translation>
        </message>
        <message>
            <source>minutes_proposed</source>
            <translation>Proposed by {name}.</translation>
        </message>
        <message>
            <source>minutes_proxy</source>
            <translation>Stood in for ({number}): {names}.</translation>
        </message>
        <message>
            <source>minutes_questions</source>
            <translation>Questions that wait for an answer: {number}.</translation>
        </message>
        <message>
            <source>minutes_quorum</source>
            <translation>{here} count, {needed} are needed: the meeting can decide.</translation>
        </message>
        <message>
            <source>minutes_risk</source>
            <translation>Accepted by vote because the group is small: {risk}.</translation>
        </message>
        <message>
            <source>minutes_seconded</source>
            <translation>Seconded by {name}.</translation>
        </message>
        <message>
            <source>minutes_title</source>
            <translation>Minutes of meeting {number}</translation>
        </message>
        <message>
            <source>minutes_turn</source>
            <translation>Turn: {name} got {amount}.</translation>
        </message>
        <message>
            <source>minutes_vote</source>
            <translation>Vote: {text} — yes {yes}, no {no}, silent {silent}: {result}.</translation>
        </message>
        <message>
            <source>move_postponed</source>
            <translation>Seat {seats} waits for a later place</translation>
        </message>
        <message>
            <source>move_sold</source>
            <translation>Seat {seats} was handed on</translation>
        </message>
        <message>
            <source>move_swapped</source>
            <translation>Seats {seats} changed places</translation>
        </message>
        <message>
            <source>moved_advance_back</source>
            <translation>Advances given back</translation>
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
            <source>moved_lender</source>
            <translation>Loan to the group</translation>
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
            <source>moved_shared_out</source>
            <translation>Shares paid out</translation>
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
            <source>no_loans_run</source>
            <translation>No loans are running.</translation>
        </message>
        <message>
            <source>nobody_owes</source>
            <translation>Nobody</translation>
        </message>
        <message>
            <source>not_given_yet</source>
            <translation>Asked for, not given yet</translation>
        </message>
        <message>
            <source>nothing_late</source>
            <translation>Nothing is late.</translation>
        </message>
        <message>
            <source>nothing_paid</source>
            <translation>–</translation>
        </message>
        <message>
            <source>now_to_pay</source>
            <translation>To pay now</translation>
        </message>
        <message>
            <source>occupant</source>
            <translation>Lives here</translation>
        </message>
        <message>
            <source>opening</source>
            <translation>Counted at opening</translation>
        </message>
        <message>
            <source>order_auction</source>
            <translation>by auction</translation>
        </message>
        <message>
            <source>order_draw</source>
            <translation>drawn with a seal</translation>
        </message>
        <message>
            <source>order_draw_each</source>
            <translation>drawn at every turn</translation>
        </message>
        <message>
            <source>order_fixed</source>
            <translation>agreed by the meeting</translation>
        </message>
        <message>
            <source>order_horizontal</source>
            <translation>Money brought settles, of all payments that are due together: {parts}.</translation>
        </message>
        <message>
            <source>order_need</source>
            <translation>by need, with a vote</translation>
        </message>
        <message>
            <source>order_predefined</source>
            <translation>agreed by the meeting</translation>
        </message>
        <message>
            <source>order_slips</source>
            <translation>drawn by paper slips</translation>
        </message>
        <message>
            <source>order_vertical</source>
            <translation>Money brought settles the oldest payment first, in it: {parts}.</translation>
        </message>
        <message>
            <source>override_arrears</source>
            <translation>something is late</translation>
        </message>
        <message>
            <source>override_attendance</source>
            <translation>attendance</translation>
        </message>
        <message>
            <source>override_blocked</source>
            <translation>savings that stand for others</translation>
        </message>
        <message>
            <source>override_cap</source>
            <translation>most for one member</translation>
        </message>
        <message>
            <source>override_fund</source>
            <translation>part of the fund</translation>
        </message>
        <message>
            <source>override_guaranteed</source>
            <translation>guarantees too small</translation>
        </message>
        <message>
            <source>override_guarantors</source>
            <translation>too few guarantors</translation>
        </message>
        <message>
            <source>override_months</source>
            <translation>time of membership</translation>
        </message>
        <message>
            <source>override_multiple</source>
            <translation>multiple of savings</translation>
        </message>
        <message>
            <source>override_one_loan</source>
            <translation>one loan at a time</translation>
        </message>
        <message>
            <source>override_own_share</source>
            <translation>own savings that must stay</translation>
        </message>
        <message>
            <source>override_share_out</source>
            <translation>to be paid back before the share-out</translation>
        </message>
        <message>
            <source>override_term</source>
            <translation>number of payments</translation>
        </message>
        <message>
            <source>override_topup</source>
            <translation>part repaid before more</translation>
        </message>
        <message>
            <source>override_wait</source>
            <translation>waiting time after a loan</translation>
        </message>
        <message>
            <source>owed_before</source>
            <translation>Owed before</translation>
        </message>
        <message>
            <source>owed_by_units</source>
            <translation>Owed by the flats</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>Owner</translation>
        </message>
        <message>
            <source>owners_reserve</source>
            <translation>Owners’ reserve</translation>
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
            <source>paid_by_name</source>
            <translation>Paid by {name}</translation>
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
            <source>paid_since</source>
            <translation>Paid since</translation>
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
            <source>part_fee</source>
            <translation>Fee</translation>
        </message>
        <message>
            <source>part_interest</source>
            <translation>Interest</translation>
        </message>
        <message>
            <source>part_penalty</source>
            <translation>Penalty</translation>
        </message>
        <message>
            <source>part_principal</source>
            <translation>Loan</translation>
        </message>
        <message>
            <source>pay_to</source>
            <translation>Pay to {account}</translation>
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
            <source>penalty_cap</source>
            <translation>All penalties of one payment: at most {rate} of it.</translation>
        </message>
        <message numerus="yes">
            <source>penalty_compound</source>
            <translation>
                <numerusform>A late payment costs {rate} of what is late and of its penalties for every {number} day begun.</numerusform>
                <numerusform>A late payment costs {rate} of what is late and of its penalties for every {number} days begun.</numerusform>
            </translation>
        </message>
        <message>
            <source>penalty_example</source>
            <translation>Example: {amount} due on {due} and paid on {paid} costs a penalty of {penalty}.</translation>
        </message>
        <message>
            <source>penalty_flat</source>
            <translation>A late payment costs {amount} once.</translation>
        </message>
        <message numerus="yes">
            <source>penalty_flat_per_period</source>
            <translation>
                <numerusform>A late payment costs {amount} for every {number} day begun.</numerusform>
                <numerusform>A late payment costs {amount} for every {number} days begun.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>penalty_grace</source>
            <translation>
                <numerusform>The first {number} day costs nothing.</numerusform>
                <numerusform>The first {number} days cost nothing.</numerusform>
            </translation>
        </message>
        <message>
            <source>penalty_none</source>
            <translation>A late payment costs nothing more.</translation>
        </message>
        <message>
            <source>penalty_percent</source>
            <translation>A late payment costs {rate} of what is late, once.</translation>
        </message>
        <message numerus="yes">
            <source>penalty_percent_per_period</source>
            <translation>
                <numerusform>A late payment costs {rate} of what is late for every {number} day begun.</numerusform>
                <numerusform>A late payment costs {rate} of what is late for every {number} days begun.</numerusform>
            </translation>
        </message>
        <message>
            <source>people</source>
            <translation>People</translation>
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
            <source>people_left</source>
            <translation>Left early</translation>
        </message>
        <message>
            <source>people_present</source>
            <translation>Came in time</translation>
        </message>
        <message>
            <source>percent</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <source>plan_title</source>
            <translation>When it is paid back</translation>
        </message>
        <message>
            <source>plan_version</source>
            <translation>Plan {number}</translation>
        </message>
        <message>
            <source>portfolio_title</source>
            <translation>Loan portfolio</translation>
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
            <source>provision</source>
            <translation>Provision</translation>
        </message>
        <message>
            <source>purpose</source>
            <translation>What for</translation>
        </message>
        <message>
            <source>rate</source>
            <translation>Rate</translation>
        </message>
        <message>
            <source>rate_loan</source>
            <translation>{rate} of the loan, once</translation>
        </message>
        <message numerus="yes">
            <source>rate_meetings</source>
            <translation>
                <numerusform>{rate} for {number} meeting</numerusform>
                <numerusform>{rate} for {number} meetings</numerusform>
            </translation>
        </message>
        <message>
            <source>rate_month</source>
            <translation>{rate} a month</translation>
        </message>
        <message>
            <source>rate_period</source>
            <translation>{rate} a payment</translation>
        </message>
        <message>
            <source>rate_year</source>
            <translation>{rate} a year</translation>
        </message>
        <message>
            <source>read_out</source>
            <translation>This agreement was read out in {language} and understood.</translation>
        </message>
        <message>
            <source>receipt_no</source>
            <translation>Receipt {number}</translation>
        </message>
        <message>
            <source>recovery_holder</source>
            <translation>Kept by</translation>
        </message>
        <message>
            <source>recovery_other</source>
            <translation>The other sheet is with</translation>
        </message>
        <message>
            <source>recovery_say_1</source>
            <translation>Keep this sheet where neither water nor mice come, and never beside the other one.</translation>
        </message>
        <message>
            <source>recovery_say_2</source>
            <translation>If every laptop of the group is lost: with a copy of the book, a new laptop and both sheets the group goes on. One sheet alone opens nothing.</translation>
        </message>
        <message>
            <source>recovery_say_3</source>
            <translation>Show it to nobody, photograph it never. Once a year both sheets are tried, and nothing is replaced by that.</translation>
        </message>
        <message>
            <source>recovery_serial</source>
            <translation>Sheets {serial}</translation>
        </message>
        <message>
            <source>recovery_title</source>
            <translation>Recovery sheet {number} of 2</translation>
        </message>
        <message>
            <source>recovery_words</source>
            <translation>Twelve words, in this order</translation>
        </message>
        <message>
            <source>registered</source>
            <translation>registered {number}</translation>
        </message>
        <message>
            <source>reserve_moved</source>
            <translation>in {came}, out {went}</translation>
        </message>
        <message>
            <source>reverses</source>
            <translation>Takes back receipt {number}: {reason}</translation>
        </message>
        <message>
            <source>risk_approval</source>
            <translation>fewer people approve than usual</translation>
        </message>
        <message>
            <source>risk_count</source>
            <translation>who writes also counts</translation>
        </message>
        <message>
            <source>risk_offices</source>
            <translation>one member holds two offices that watch each other</translation>
        </message>
        <message>
            <source>risk_sign_off</source>
            <translation>a key holder also writes or keeps the money</translation>
        </message>
        <message>
            <source>role_auditor</source>
            <translation>Inspector</translation>
        </message>
        <message>
            <source>role_borrower</source>
            <translation>Borrower</translation>
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
            <source>role_officer</source>
            <translation>officer</translation>
        </message>
        <message>
            <source>role_organiser</source>
            <translation>Organiser</translation>
        </message>
        <message>
            <source>role_secretary</source>
            <translation>Secretary</translation>
        </message>
        <message>
            <source>role_thumb</source>
            <translation>Thumb print of the borrower</translation>
        </message>
        <message>
            <source>role_treasurer</source>
            <translation>Treasurer</translation>
        </message>
        <message>
            <source>role_witness</source>
            <translation>Witness</translation>
        </message>
        <message>
            <source>roll_title</source>
            <translation>Roll of meeting {number}</translation>
        </message>
        <message>
            <source>rotation_moves</source>
            <translation>What changed</translation>
        </message>
        <message>
            <source>rotation_order</source>
            <translation>Where the order comes from</translation>
        </message>
        <message>
            <source>rotation_round</source>
            <translation>{box}, round {no}</translation>
        </message>
        <message>
            <source>rotation_title</source>
            <translation>Turns and draw</translation>
        </message>
        <message>
            <source>rotation_value</source>
            <translation>Each seat pays a turn</translation>
        </message>
        <message>
            <source>rule_as_written</source>
            <translation>The fair order as it is written</translation>
        </message>
        <message>
            <source>rule_first_code</source>
            <translation>The first program’s order, for old results</translation>
        </message>
        <message>
            <source>rule_waiting</source>
            <translation>Who waited longest with the own money</translation>
        </message>
        <message numerus="yes">
            <source>savings_of_shares</source>
            <translation>
                <numerusform>Savings, {number} share</numerusform>
                <numerusform>Savings, {number} shares</numerusform>
            </translation>
        </message>
        <message>
            <source>score_unlimited</source>
            <translation>before every number: nothing yet of {what}</translation>
        </message>
        <message>
            <source>seat_brings</source>
            <translation>The seat brings a turn</translation>
        </message>
        <message>
            <source>seat_brings_no</source>
            <translation>Seat {no} brought</translation>
        </message>
        <message>
            <source>seat_costs</source>
            <translation>The seat costs a turn</translation>
        </message>
        <message>
            <source>seat_costs_no</source>
            <translation>Seat {no} cost</translation>
        </message>
        <message>
            <source>seat_rates</source>
            <translation>What each seat cost or brought, a turn</translation>
        </message>
        <message>
            <source>selection_after</source>
            <translation>Can be lent after</translation>
        </message>
        <message>
            <source>selection_before</source>
            <translation>Could be lent before</translation>
        </message>
        <message>
            <source>selection_factors</source>
            <translation>Every number of the sum: the first group multiplied, divided by the second</translation>
        </message>
        <message>
            <source>selection_fees</source>
            <translation>Fees in the fund</translation>
        </message>
        <message>
            <source>selection_left</source>
            <translation>Who asked and does not take part</translation>
        </message>
        <message>
            <source>selection_minor</source>
            <translation>Loan of this choice</translation>
        </message>
        <message>
            <source>selection_month_paid</source>
            <translation>Paid for this month</translation>
        </message>
        <message>
            <source>selection_nobody</source>
            <translation>Nobody could be chosen. The month stays open for another choice.</translation>
        </message>
        <message>
            <source>selection_order</source>
            <translation>Who takes part, in the order of the rule</translation>
        </message>
        <message>
            <source>selection_others</source>
            <translation>Asked for nothing</translation>
        </message>
        <message>
            <source>selection_paid</source>
            <translation>{n} of {of}</translation>
        </message>
        <message>
            <source>selection_rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>selection_title</source>
            <translation>Protocol of the choice</translation>
        </message>
        <message>
            <source>selection_unpaid</source>
            <translation>Not paid yet</translation>
        </message>
        <message>
            <source>selection_winner</source>
            <translation>{name} gets {amount}, paid back in {parts} parts of {part}. Allowed by {by}.</translation>
        </message>
        <message>
            <source>share_back</source>
            <translation>Given back</translation>
        </message>
        <message>
            <source>share_by_paper</source>
            <translation>thumb on paper</translation>
        </message>
        <message>
            <source>share_by_pin</source>
            <translation>signed by PIN</translation>
        </message>
        <message>
            <source>share_cash</source>
            <translation>To pay out</translation>
        </message>
        <message>
            <source>share_charges</source>
            <translation>Charges due</translation>
        </message>
        <message>
            <source>share_check</source>
            <translation>Check: {paid} paid out + {rest} left over = {cash}</translation>
        </message>
        <message>
            <source>share_check_fines</source>
            <translation>Check: {paid} paid out + {fines} of fines for the welfare fund + {rest} left over = {cash}</translation>
        </message>
        <message>
            <source>share_fund</source>
            <translation>Fund</translation>
        </message>
        <message>
            <source>share_heads</source>
            <translation>Counted up to these entries of the laptops: {heads}</translation>
        </message>
        <message>
            <source>share_loan_off</source>
            <translation>Loan taken off</translation>
        </message>
        <message>
            <source>share_loans</source>
            <translation>Loans</translation>
        </message>
        <message>
            <source>share_lost</source>
            <translation>{money} lost</translation>
        </message>
        <message>
            <source>share_mode_because</source>
            <translation>{mode} Why: {reason}</translation>
        </message>
        <message>
            <source>share_mode_equal</source>
            <translation>Savings back to everybody; the profit in equal parts.</translation>
        </message>
        <message>
            <source>share_mode_fixed_share</source>
            <translation>Savings back to everybody; the profit by fixed shares.</translation>
        </message>
        <message>
            <source>share_mode_interest_refund</source>
            <translation>Savings and the own interest back to everybody; the rest in equal parts.</translation>
        </message>
        <message>
            <source>share_mode_standard</source>
            <translation>Divided by shares: every share has the same part of the fund.</translation>
        </message>
        <message>
            <source>share_mode_time_weighted</source>
            <translation>Savings back to everybody; the profit by amount and time.</translation>
        </message>
        <message>
            <source>share_net</source>
            <translation>Net</translation>
        </message>
        <message>
            <source>share_other_off</source>
            <translation>Other debts</translation>
        </message>
        <message>
            <source>share_out_cycle</source>
            <translation>Cycle {number}</translation>
        </message>
        <message>
            <source>share_out_title</source>
            <translation>Share-out sheet</translation>
        </message>
        <message>
            <source>share_part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>share_pays</source>
            <translation>Gets</translation>
        </message>
        <message>
            <source>share_preview</source>
            <translation>Not agreed yet: this is how it would be.</translation>
        </message>
        <message>
            <source>share_received</source>
            <translation>Received (signature)</translation>
        </message>
        <message>
            <source>share_rest_box</source>
            <translation>{money} stay in the box for the next cycle.</translation>
        </message>
        <message>
            <source>share_rest_social</source>
            <translation>{money} go to the social fund.</translation>
        </message>
        <message>
            <source>share_savings</source>
            <translation>Savings</translation>
        </message>
        <message>
            <source>share_social</source>
            <translation>Social fund</translation>
        </message>
        <message>
            <source>share_waived</source>
            <translation>Not waited for {laptop}: {reason}. What it brings later counts in the next cycle.</translation>
        </message>
        <message>
            <source>share_worth</source>
            <translation>Worth of one</translation>
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
            <source>since</source>
            <translation>since {day}</translation>
        </message>
        <message>
            <source>social_about</source>
            <translation>For whom, why</translation>
        </message>
        <message>
            <source>social_balance</source>
            <translation>Balance</translation>
        </message>
        <message>
            <source>social_closing</source>
            <translation>In the fund</translation>
        </message>
        <message>
            <source>social_contributions</source>
            <translation>Contributions</translation>
        </message>
        <message>
            <source>social_counted</source>
            <translation>In the bag at the last closing</translation>
        </message>
        <message>
            <source>social_help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>social_in</source>
            <translation>In</translation>
        </message>
        <message>
            <source>social_lent</source>
            <translation>Lent</translation>
        </message>
        <message>
            <source>social_loan</source>
            <translation>Loan</translation>
        </message>
        <message>
            <source>social_moved</source>
            <translation>Moved</translation>
        </message>
        <message>
            <source>social_opening</source>
            <translation>Brought forward</translation>
        </message>
        <message>
            <source>social_other</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>social_out</source>
            <translation>Out</translation>
        </message>
        <message>
            <source>social_share_out</source>
            <translation>Share-out</translation>
        </message>
        <message>
            <source>social_title</source>
            <translation>Social-fund statement</translation>
        </message>
        <message>
            <source>social_what</source>
            <translation>What</translation>
        </message>
        <message>
            <source>source_bank</source>
            <translation>by bank</translation>
        </message>
        <message>
            <source>source_cash</source>
            <translation>in cash</translation>
        </message>
        <message>
            <source>source_mpesa</source>
            <translation>by M-Pesa</translation>
        </message>
        <message>
            <source>source_opening</source>
            <translation>before this book</translation>
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
            <source>surplus_advance</source>
            <translation>What is brought beyond that is kept as paid ahead.</translation>
        </message>
        <message>
            <source>surplus_last</source>
            <translation>What is brought beyond that counts for the last payment.</translation>
        </message>
        <message>
            <source>surplus_next</source>
            <translation>What is brought beyond that counts for the next payment.</translation>
        </message>
        <message>
            <source>surplus_principal</source>
            <translation>What is brought beyond that lowers the loan at once.</translation>
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
            <source>this_bill</source>
            <translation>This bill</translation>
        </message>
        <message>
            <source>this_language</source>
            <translation>English</translation>
        </message>
        <message>
            <source>times</source>
            <translation>{first}–{last}</translation>
        </message>
        <message>
            <source>to_pay</source>
            <translation>To pay</translation>
        </message>
        <message>
            <source>to_pay_back</source>
            <translation>To pay back</translation>
        </message>
        <message>
            <source>total_cost</source>
            <translation>Costs in all</translation>
        </message>
        <message>
            <source>total_unit</source>
            <translation>Total, {unit}</translation>
        </message>
        <message>
            <source>turn_comes</source>
            <translation>Seat {seat}: turn {turn}, about {day}</translation>
        </message>
        <message>
            <source>turn_got</source>
            <translation>got {amount}</translation>
        </message>
        <message>
            <source>turn_unknown</source>
            <translation>Seat {seat}: turn not known yet</translation>
        </message>
        <message>
            <source>turn_was</source>
            <translation>Seat {seat}: turn {turn} on {day}</translation>
        </message>
        <message>
            <source>turns_in_all</source>
            <translation>In the whole round: pays {pays}, gets</translation>
        </message>
        <message>
            <source>turns_owed</source>
            <translation>of it owed now</translation>
        </message>
        <message>
            <source>turns_paid</source>
            <translation>Paid for turns so far</translation>
        </message>
        <message>
            <source>turns_received</source>
            <translation>Received so far</translation>
        </message>
        <message>
            <source>turns_to_pay</source>
            <translation>Still to pay</translation>
        </message>
        <message>
            <source>turns_to_receive</source>
            <translation>Still to receive</translation>
        </message>
        <message>
            <source>turns_waits_for</source>
            <translation>The group still owes</translation>
        </message>
        <message>
            <source>unchecked</source>
            <translation>{method} payments of {days} were not checked yet when this was printed.</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>Flat</translation>
        </message>
        <message>
            <source>unit_bill_title</source>
            <translation>Bill of the flat</translation>
        </message>
        <message>
            <source>unit_empty</source>
            <translation>empty</translation>
        </message>
        <message>
            <source>unit_statement_title</source>
            <translation>Statement of the flat</translation>
        </message>
        <message>
            <source>until</source>
            <translation>by {day}</translation>
        </message>
        <message>
            <source>vote_carried</source>
            <translation>passed</translation>
        </message>
        <message>
            <source>vote_contested</source>
            <translation>counted twice and not alike</translation>
        </message>
        <message>
            <source>vote_lost</source>
            <translation>not passed</translation>
        </message>
        <message>
            <source>vote_no_quorum</source>
            <translation>too few were here</translation>
        </message>
        <message>
            <source>vote_open</source>
            <translation>not counted</translation>
        </message>
        <message>
            <source>vote_tie</source>
            <translation>a tie, not passed</translation>
        </message>
        <message>
            <source>votes_title</source>
            <translation>Votes</translation>
        </message>
        <message>
            <source>watermark_partial</source>
            <translation>DAMAGED BOOK</translation>
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
            <source>way_bullet</source>
            <translation>on the way, the loan at the end</translation>
        </message>
        <message>
            <source>way_equal_instalment</source>
            <translation>on what is left, equal payments</translation>
        </message>
        <message>
            <source>way_equal_principal</source>
            <translation>on what is left, equal parts</translation>
        </message>
        <message>
            <source>way_fee</source>
            <translation>none, a fee once</translation>
        </message>
        <message>
            <source>way_flat</source>
            <translation>on the whole loan</translation>
        </message>
        <message>
            <source>way_free</source>
            <translation>none</translation>
        </message>
        <message>
            <source>way_of_interest</source>
            <translation>Interest</translation>
        </message>
        <message>
            <source>way_service_charge</source>
            <translation>charged at each meeting</translation>
        </message>
        <message>
            <source>way_upfront</source>
            <translation>kept back at the start</translation>
        </message>
        <message>
            <source>what_is_late</source>
            <translation>What is late</translation>
        </message>
        <message>
            <source>what_is_lent</source>
            <translation>What is lent</translation>
        </message>
        <message>
            <source>what_is_owed</source>
            <translation>What is owed</translation>
        </message>
        <message>
            <source>what_it_costs</source>
            <translation>What it costs</translation>
        </message>
        <message>
            <source>worth_today</source>
            <translation>Worth today</translation>
        </message>
    </context>
</TS>
