"""What the sequencer looks for when a fact gets its number, and what it writes down about it.

A rule is a pair of pure functions over a small key-value index: `find` says what a fact
collides with, `observe` remembers it. Both see facts in their order only, so every sequencer
that numbers the same facts finds the same.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from app.core.cases import CaseOpened, Resolved
from app.core.events.envelope import Event
from app.core.rules import (
    auctions_once,
    borrowers,
    building,
    codes_once,
    decisions,
    draws_once,
    fines_once,
    forked_log,
    fund_negative,
    group_rules,
    guarantors,
    late_entry,
    loan_given_twice,
    loan_memory,
    loan_overpaid,
    loan_schedules,
    once,
    own_money_once,
    paid_after_leaving,
    prize_tables,
    same_payment,
    seats_moved,
    selections_once,
    shared_out_once,
    shares_paid_once,
    stopped_once,
    superseded,
    turns_paid,
    written_off_once,
)
from app.core.rules.index import Index

Finding = CaseOpened | Resolved


class Rule(NamedTuple):
    """One rule.

    Attributes:
        keys: (kind, key) of the index that `find` and `observe` will ask for.
        find: What to write down about a fact, given what the rules before it found.
        observe: Remember the fact; called after every `find`.
    """

    keys: Callable[[Event], Iterable[tuple[str, str]]]
    find: Callable[[Event, Index, tuple[Finding, ...]], tuple[Finding, ...]]
    observe: Callable[[Event, Index], None]


def _no_keys(event: Event) -> Iterable[tuple[str, str]]:
    """Of a rule whose keys another one names."""
    return ()


def _nothing(event: Event, index: Index) -> None:
    """Of a rule that asks the memory of another one."""


def _finds_nothing(event: Event, index: Index, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Of what only remembers."""
    return ()


RULES = (
    Rule(forked_log.keys, _finds_nothing, forked_log.observe),
    Rule(superseded.keys, superseded.find, superseded.observe),
    Rule(decisions.keys, decisions.find, decisions.observe),
    Rule(building.keys, building.find, building.observe),
    Rule(once.keys, once.find, once.observe),
    Rule(fines_once.keys, fines_once.find, fines_once.observe),
    Rule(shared_out_once.keys, shared_out_once.find, shared_out_once.observe),
    Rule(shares_paid_once.keys, shares_paid_once.find, shares_paid_once.observe),
    Rule(own_money_once.keys, own_money_once.find, own_money_once.observe),
    Rule(same_payment.keys, same_payment.find, same_payment.observe),
    Rule(codes_once.keys, codes_once.find, codes_once.observe),
    Rule(paid_after_leaving.keys, paid_after_leaving.find, paid_after_leaving.observe),
    Rule(late_entry.keys, late_entry.find, late_entry.observe),
    Rule(_no_keys, loan_schedules.find, _nothing),
    Rule(_no_keys, written_off_once.find, _nothing),
    Rule(_no_keys, loan_given_twice.find, _nothing),
    Rule(group_rules.keys, _finds_nothing, group_rules.observe),
    Rule(borrowers.keys, borrowers.find, borrowers.observe),
    Rule(guarantors.keys, guarantors.find, guarantors.observe),
    Rule(fund_negative.keys, fund_negative.find, fund_negative.observe),
    Rule(loan_memory.keys, loan_overpaid.find, loan_overpaid.observe),
    Rule(draws_once.keys, draws_once.find, draws_once.observe),
    Rule(selections_once.keys, selections_once.find, selections_once.observe),
    Rule(seats_moved.keys, seats_moved.find, seats_moved.observe),
    Rule(turns_paid.keys, turns_paid.find, turns_paid.observe),
    Rule(stopped_once.keys, stopped_once.find, stopped_once.observe),
    Rule(prize_tables.keys, prize_tables.find, prize_tables.observe),
    Rule(auctions_once.keys, auctions_once.find, auctions_once.observe),
)
