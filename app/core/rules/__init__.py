"""What the sequencer looks for when a fact gets its number, and what it writes down about it.

A rule is a pair of pure functions over a small key-value index: `find` says what a fact
collides with, `observe` remembers it. Both see facts in their order only, so every sequencer
that numbers the same facts finds the same.
"""

from app.core.events.envelope import Event
from app.core.rules import (
    allowances_kept,
    auctions_once,
    books_taken_back,
    borrowers,
    building,
    codes_once,
    corrected,
    decisions,
    draws_once,
    dues_once,
    fines_once,
    forked_log,
    fund_negative,
    given_alone,
    group_rules,
    guarantors,
    investments_once,
    kept_aside_once,
    late_entry,
    loan_fits_again,
    loan_given_twice,
    loan_memory,
    loan_overpaid,
    loan_schedules,
    old_books,
    once,
    openings_once,
    own_money_once,
    own_money_undone,
    paid_after_leaving,
    prize_tables,
    same_payment,
    seats_moved,
    selections_once,
    sensitive_fields,
    shared_out_once,
    shares_paid_once,
    stopped_once,
    superseded,
    turned,
    turns_paid,
    written_off_once,
)
from app.core.rules.book import Finding, Rule, no_keys, nothing
from app.core.rules.index import Index


def _finds_nothing(event: Event, index: Index, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Of what only remembers."""
    return ()


def _types(names: str = "") -> frozenset[str]:
    return frozenset(names.split())


# Which memory these rules make. Count up with every change of what they remember of a fact: who
# numbers facts learns a memory that is another one anew from his log (`app.core.relearning`).
MEMORY = 6

RULES = (
    Rule(forked_log.keys, _finds_nothing, nothing),
    Rule(no_keys, _finds_nothing, forked_log.observe, _types("sys.log.forked")),
    Rule(turned.keys, turned.find, nothing, turned.TYPES),
    Rule(superseded.keys, superseded.find, superseded.observe, _types("meeting.closed")),
    Rule(decisions.keys, decisions.find, decisions.observe, _types()),
    Rule(
        kept_aside_once.keys,
        kept_aside_once.find,
        kept_aside_once.observe,
        _types("quarantine.decided"),
    ),
    Rule(
        building.keys,
        building.find,
        building.observe,
        _types("bill.issued bill.part cost.recorded unit.occupied meter.read unit.added"),
        building.forget,
    ),
    Rule(
        dues_once.keys,
        dues_once.find,
        dues_once.observe,
        _types("penalty.assessed due.billed"),
    ),
    Rule(
        once.keys,
        once.find,
        once.observe,
        _types(
            "due.waived due.credited advance.used turn.owed receipt.assigned entry.disputed"
            " dispute.settled"
        ),
        once.forget,
    ),
    Rule(
        fines_once.keys,
        fines_once.find,
        fines_once.observe,
        _types("attendance.marked fine.imposed"),
        fines_once.forget,
    ),
    Rule(
        openings_once.keys,
        openings_once.find,
        openings_once.observe,
        _types("opening.recorded"),
        openings_once.forget,
    ),
    Rule(
        old_books.keys,
        _finds_nothing,
        old_books.observe,
        _types("opening.recorded loan.given"),
    ),
    Rule(books_taken_back.keys, books_taken_back.find, books_taken_back.observe, _types()),
    Rule(
        shared_out_once.keys,
        shared_out_once.find,
        shared_out_once.observe,
        _types("shareout.agreed shareout.part"),
        shared_out_once.forget,
    ),
    Rule(
        shares_paid_once.keys,
        shares_paid_once.find,
        shares_paid_once.observe,
        _types("shareout.paid advance.refunded"),
        shares_paid_once.forget,
    ),
    Rule(
        own_money_once.keys,
        own_money_once.find,
        own_money_once.observe,
        _types(
            "member.settled savings.withdrawn shares.cancelled advance.refunded advance.used"
            " shareout.part"
        ),
        own_money_once.forget,
    ),
    Rule(
        own_money_undone.keys,
        own_money_undone.find,
        own_money_undone.observe,
        _types(
            "member.settled savings.withdrawn shares.cancelled advance.refunded advance.used"
            " shareout.part"
        ),
    ),
    Rule(
        investments_once.keys,
        investments_once.find,
        investments_once.observe,
        _types("investment.sold"),
        investments_once.forget,
    ),
    Rule(
        investments_once.sum_keys,
        _finds_nothing,
        investments_once.sum_up,
        _types("investment.bought investment.sold opening.recorded"),
    ),
    Rule(
        same_payment.keys,
        same_payment.find,
        same_payment.observe,
        _types("contribution.recorded"),
        same_payment.forget,
    ),
    Rule(
        codes_once.keys,
        codes_once.find,
        codes_once.observe,
        _types("contribution.recorded"),
        codes_once.forget,
    ),
    Rule(
        paid_after_leaving.keys,
        paid_after_leaving.find,
        paid_after_leaving.observe,
        _types("contribution.recorded member.left member.settled"),
        paid_after_leaving.forget,
    ),
    Rule(late_entry.keys, late_entry.find, nothing),
    Rule(no_keys, _finds_nothing, late_entry.observe, _types("meeting.opened meeting.closed")),
    Rule(
        corrected.keys,
        corrected.find,
        corrected.observe,
        _types("contribution.recorded receipt.assigned advance.used"),
    ),
    Rule(no_keys, loan_schedules.find, nothing, _types("loan.rescheduled")),
    Rule(no_keys, written_off_once.find, nothing, _types("loan.written_off")),
    Rule(no_keys, loan_given_twice.find, nothing, _types("loan.given")),
    Rule(group_rules.keys, _finds_nothing, group_rules.observe),
    Rule(borrowers.keys, borrowers.find, borrowers.observe, _types("loan.given")),
    Rule(
        guarantors.keys,
        guarantors.find,
        guarantors.observe,
        _types("loan.given loan.guaranteed loan.guarantee_released loan.decided loan.requested"),
        guarantors.forget,
    ),
    Rule(fund_negative.keys, _finds_nothing, fund_negative.observe),
    Rule(allowances_kept.keys, _finds_nothing, allowances_kept.observe),
    Rule(
        no_keys,
        allowances_kept.find,
        nothing,
        _types("allowance.begun allowance.handed allowance.taken group.created round.started"),
    ),
    Rule(loan_memory.keys, loan_overpaid.find, loan_overpaid.observe),
    Rule(
        loan_fits_again.keys,
        loan_fits_again.find,
        loan_fits_again.observe,
        _types(
            "advance.used advance.refunded member.settled shareout.part loan.set_off seat.defaulted"
        ),
    ),
    Rule(
        draws_once.keys,
        draws_once.find,
        draws_once.observe,
        _types("draw.sealed draw.by_slips draw.revealed round.started round.seated"),
        draws_once.forget,
    ),
    Rule(
        selections_once.keys,
        selections_once.find,
        selections_once.observe,
        _types("selection.made draw.sealed draw.by_slips"),
        selections_once.forget,
    ),
    Rule(
        seats_moved.keys,
        seats_moved.find,
        seats_moved.observe,
        _types(
            "turn.swapped turn.postponed turn.assigned seat.transferred seat.given_up seat.sold"
        ),
        seats_moved.forget,
    ),
    Rule(
        turns_paid.keys,
        turns_paid.find,
        turns_paid.observe,
        _types("turn.paid payout.paid round.started round.seated"),
        turns_paid.forget,
    ),
    Rule(no_keys, fund_negative.find, nothing, fund_negative.GIVING),
    Rule(no_keys, given_alone.find, nothing, _types("second.missing")),
    Rule(
        stopped_once.keys,
        stopped_once.find,
        stopped_once.observe,
        _types("seat.defaulted seat.secured turn.covered"),
        stopped_once.forget,
    ),
    Rule(
        prize_tables.keys,
        prize_tables.find,
        prize_tables.observe,
        _types("box.opened box.terms_changed seat.sold round.started"),
        prize_tables.forget,
    ),
    Rule(
        auctions_once.keys,
        auctions_once.find,
        auctions_once.observe,
        _types("auction.opened auction.held turn.paid"),
        auctions_once.forget,
    ),
    Rule(
        sensitive_fields.keys,
        sensitive_fields.find,
        sensitive_fields.observe,
        _types("member.field_set"),
    ),
)
