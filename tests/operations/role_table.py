"""The table of spec/domain.md section 6: what each office may do, and the operations that do it.

`A` of the specification, the second signature, is no right to write money: the chair approves
loans, expenses and reversals by PIN while the treasurer writes them.
"""

from typing import Final, NamedTuple

LEADERS: Final = "chair treasurer secretary"
OFFICE: Final = f"{LEADERS} admin"
WRITERS: Final = "treasurer secretary"
READ: Final = ""  # writes nothing of its own; anybody whose operation asks


class Row(NamedTuple):
    """Attributes:
    what: A function of the specification. roles: Offices that may write it.
    operations: By module and name, without app.operations.
    """

    what: str
    roles: str
    operations: str


TABLE: Final = (
    Row(
        "Create group, scheme, constitution draft",
        OFFICE,
        """boxes.open_box boxes.change_terms boxes.close_box proposals.propose_rules
        proposals.propose_terms proposals.put_in_force rules.change_rules rules.amend_rules""",
    ),
    Row("Approve rule change: record the vote", LEADERS, "proposals.decide_proposal"),
    Row(
        "Add or exit member",
        OFFICE,
        "members.add_member members.set_field members.remove_member",
    ),
    Row(
        "Exit settlement, change of shares, sale of seats",
        WRITERS,
        """leaving.cancel_shares leaving.withdraw_savings leaving.settle_exit
        seat_owners.transfer_seat
        seat_owners.give_up_seat seat_defaults.stop_paying seat_defaults.bear_by_reserve
        presold.sell_seat""",
    ),
    Row(
        "Open meeting, roll call, fines of the roll",
        LEADERS,
        """attendance.mark_attendance attendance.mark_left attendance.mark_the_rest
        meetings.plan_meeting meetings.open_meeting meetings.pause_meeting meetings.resume_meeting
        paper.open_from_paper paper.close_from_paper closing.close_meeting fines.impose_fine
        roll_fines.impose_by_roll contributions.impose_rest dues.assess_penalties
        dues.credit_overpaid dues.bill_due dues.waive_due""",
    ),
    Row(
        "Enter contributions, repayments, receipts",
        WRITERS,
        """advances.use_advance advances.refund_advance advances.use_again advances.write_again
        collecting.write_rows
        contributions.record_contribution contributions.group_receipt
        contributions.record_as_expected contributions.record_the_rest
        contributions.correct_contribution debts.receive_debt building.payments.write_unit_rows
        building.payments.record_unit_payment lending.paying.settle lending.paying.prepay
        lending.paying.record_recovery lending.paying.pay_parts loan_income.earn_income
        opening.record_opening building.units.record_unit_opening
        loans.record_past_loan loans.record_running_loan
        dividends.declare_dividend dividends.pay_dividend savings_interest.credit_interest
        external_loans.receive_loan external_loans.repay_loan investments.invest
        investments.take_back""",
    ),
    Row(
        "Reverse entry",
        LEADERS,
        """corrections.undo_entry corrections.take_back_entry corrections.undo_last
        corrections.reverse_entry collections.take_back building.bills.take_bill_back
        undoing.undo_step""",
    ),
    Row("Write again what was taken back", WRITERS, "undoing.redo_step"),
    Row("Cash count", LEADERS, "closing.count_cash"),
    Row(
        "Divide at a closing what laptops may give out, hand it over",
        LEADERS,
        "allowances.divide allowances.hand_over allowances.settle allowances.take_free",
    ),
    Row(
        "Write a difference of the box down",
        WRITERS,
        "closing.write_difference opening_meeting.open_with_count",
    ),
    Row("Sign meeting", f"{LEADERS} key_holder", "closing.sign_meeting"),
    Row(
        "Ask for a loan, stand for one, record what was decided",
        LEADERS,
        """lending.at_table.ask_at_table lending.guarantors.guarantee
        lending.guarantors.release_guarantee lending.guarantors.replace_guarantor
        lending.requests.request_loan lending.requests.decide_request advice.advise
        advice.keep_eligibility selections.ask_fund selections.skip_applicant""",
    ),
    Row(
        "Disburse loan or payout",
        WRITERS,
        """loans.disburse lending.parts.hand_over_part paying_out.pay_turn paying_out.pay_welfare
        paying_out.move_money
        turns.pay_turn turns.hand_on selections.choose""",
    ),
    Row(
        "Expense",
        WRITERS,
        """paying_out.record_expense building.costs.record_cost building.costs.record_usual
        building.costs.settle_cost building.bills.issue_bill building.units.move_deposit""",
    ),
    Row(
        "Building: units, people, meters, levies of the assembly",
        LEADERS,
        """building.units.add_unit building.units.occupy_unit building.units.read_meter
        building.costs.approve_levy""",
    ),
    Row(
        "Write-off, waive, reschedule",
        WRITERS,
        """lending.losses.forgive lending.losses.write_off lending.changing.reschedule
        lending.changing.top_up lending.changing.write_change
        lending.renewing.renew lending.versions.append_version lending.settling.set_off
        lending.settling.guarantor_pays lending.settling.settle_claim""",
    ),
    Row(
        "Draw, auction, order of turns",
        LEADERS,
        """draws.seal_draw draws.reveal_draw draws.draw_by_slips rounds.start_round
        rounds.assign_turn turn_order.swap_turns turn_order.postpone_turn
        seat_defaults.secure_seat selection_draws.seal_pool
        selection_draws.draw_slips auctions.open_auction auctions.hold_auction
        presold.begin_presold""",
    ),
    Row("Share-out", WRITERS, "shareout.agree_shareout shareout.pay_share"),
    Row(
        "Verify payment, assign unidentified",
        WRITERS,
        """payment_requests.ask_for_payment payments.write_what_came payments.write_code
        payments.rest_was_cash payments.all_was_cash payments.write_unlisted
        payments.write_between unidentified.write_unidentified unidentified.write_came_unknown
        unidentified.assign_receipt""",
    ),
    Row(
        "Take a payment back, say that it was seen",
        LEADERS,
        "payments.take_payment_back payments.mark_seen",
    ),
    Row("Resolve sync conflict", LEADERS, "cases.decide_case cases.undo_decision"),
    Row(
        "Take what a locked-out laptop wrote, or leave it",
        "chair treasurer",
        "quarantine.decide_quarantine",
    ),
    Row(
        "Minutes, votes, notices",
        LEADERS,
        """closing.write_minutes motions.put_motion motions.count_hands motions.count_by_name
        motions.vote disputes.dispute_entry disputes.settle_dispute risks.accept_risk
        approving.approve approving.record collections.make_promise
        collections.log_contact collections.declare_hardship""",
    ),
    Row(
        "Users, roles, devices, revoke",
        "admin chair treasurer",
        """officers.appoint_officer devices.let_device_in devices.remove_device devices.agree
        devices.refuse devices.withdraw devices.set_vouching devices.give_device
        program.use_without program.activate
        keys.rotate_key keys.share_key
        recovery_sheets.give_sheets recovery_sheets.note_rehearsal
        turnover.hand_over_office""",
    ),
    Row(
        "Say what the program of this laptop understands",
        f"{OFFICE} key_holder",
        "program.tell_program",
    ),
    Row("Erase who a member was", LEADERS, "erasing.erase_person"),
    Row("Photos and papers of entries", OFFICE, "attaching.attach"),
    Row(
        "Own PIN and own second factor",
        f"{OFFICE} key_holder",
        """officers.set_pin second_factors.set_factor second_factors.remove_factor
        second_factors.prove second_factors.prove_somebody second_factors.set_by_laptop""",
    ),
    Row(
        "Look, check, remember on this laptop",
        READ,
        """approving.check_people auctions.keep_bids boxes.open_one
        boxes.last_met building.payments.parts_of building.units.known_unit corrections.fact_of
        corrections.meeting_of_reversal members.check_hands_are_free
        draws.lock_secret leaving.exit_sheet lending.known.known_request
        lending.known.running_loan lending.known.loan_of_fund lending.known.day_of
        lending.known.check_approval lending.settling.free_money motions.carried
        recovery_sheets.offer_sheets quarantine.keep_aside officers.check_pin officers.enter
        officers.answer_for elsewhere.others elsewhere.ask_elsewhere elsewhere.is_answered
        officers.tries_so_far officers.settle_tries payments.may_witness
        recovery.check_recovered rounds.next_round
        rounds.running_one running.known_meeting running.writable_meeting running.known_member
        second_factors.require second_factors.require_for_payout second_factors.allow
        second_officer.check_second second_factors.check_known_here second_factors.factor_of
        second_factors.proof_of
        selection_draws.draw_of selection_draws.order_of selection_draws.drawn
        selections.look_now undoing.note_step unidentified.parts_for unidentified.find_known""",
    ),
)

# What the code does not show by a constructor: facts that are copied, or made by an engine.
ALSO_SEALED: Final = {
    "advances.use_again": "advance.used",
    "advances.write_again": "advance.used",
    "building.bills.issue_bill": "bill.issued bill.part",
    "contributions.group_receipt": "contribution.recorded",
    "leaving.settle_exit": "member.settled",
    "payments.all_was_cash": "contribution.recorded",
    "payments.rest_was_cash": "contribution.recorded",
    "payments.write_code": "contribution.recorded",
    "payments.write_what_came": "contribution.recorded",
    "undoing.redo_step": "contribution.recorded",
}
