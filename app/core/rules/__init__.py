"""What the sequencer looks for when a fact gets its number, and what it writes down about it.

A rule is a pair of pure functions over a small key-value index: `find` says what a fact
collides with, `observe` remembers it. Both see facts in their order only, so every sequencer
that numbers the same facts finds the same.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import NamedTuple

from app.core.cases import CaseOpened, Resolved
from app.core.effects import TYPES as EFFECT_TYPES
from app.core.events.envelope import Event
from app.core.rules import (
    allowances_kept,
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
    investments_once,
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
    sensitive_fields,
    shared_out_once,
    shares_paid_once,
    stopped_once,
    superseded,
    turns_paid,
    written_off_once,
)
from app.core.rules.index import Index

Finding = CaseOpened | Resolved
_Keys = Callable[[Event], Iterable[tuple[str, str]]]
_Observe = Callable[[Event, Index], None]


class Rule(NamedTuple):
    """One rule.

    Attributes:
        keys: (kind, key) of the index that `find` and `observe` will ask for.
        find: What to write down about a fact, given what the rules before it found.
        observe: Remember the fact; called after every `find`.
        types: Types of facts that concern it, beside those with effects on other facts
            (`app.core.effects`), which concern every rule; None for all types.
    """

    keys: _Keys
    find: Callable[[Event, Index, tuple[Finding, ...]], tuple[Finding, ...]]
    observe: _Observe
    types: frozenset[str] | None = None


class RuleBook:
    """Rules by the types of facts that concern them, in their order."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = tuple(rules)
        self._by_type: dict[str, tuple[Rule, ...]] = {}
        self._askers: dict[str, tuple[_Keys, ...]] = {}
        self._observers: dict[str, tuple[_Observe, ...]] = {}

    def of(self, fact_type: str) -> tuple[Rule, ...]:
        """The rules that a fact of this type concerns."""
        found = self._by_type.get(fact_type)
        if found is None:
            found = tuple(
                rule
                for rule in self._rules
                if rule.types is None or fact_type in rule.types or fact_type in EFFECT_TYPES
            )
            asks = tuple(rule.keys for rule in found if rule.keys is not _no_keys)
            keeps = tuple(rule.observe for rule in found if rule.observe is not _nothing)
            self._askers[fact_type], self._observers[fact_type] = asks, keeps
            self._by_type[fact_type] = found
        return found

    def keys(self, event: Event) -> list[tuple[str, str]]:
        """All that the rules will ask the index for about a fact."""
        self.of(event.type)
        wanted: list[tuple[str, str]] = []
        for keys in self._askers[event.type]:
            wanted += keys(event)
        return wanted

    def observe(self, event: Event, index: Index) -> None:
        """Let every rule remember a numbered fact."""
        self.of(event.type)
        for remember in self._observers[event.type]:
            remember(event, index)


@cache
def book_of(rules: tuple[Rule, ...]) -> RuleBook:
    """The one book of these rules: what concerns a type of facts is looked up once."""
    return RuleBook(rules)


def _no_keys(event: Event) -> Iterable[tuple[str, str]]:
    """Of a rule whose keys another one names."""
    return ()


def _nothing(event: Event, index: Index) -> None:
    """Of a rule that asks the memory of another one."""


def _finds_nothing(event: Event, index: Index, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Of what only remembers."""
    return ()


def _types(names: str = "") -> frozenset[str]:
    return frozenset(names.split())


RULES = (
    Rule(forked_log.keys, _finds_nothing, _nothing),
    Rule(_no_keys, _finds_nothing, forked_log.observe, _types("sys.log.forked")),
    Rule(superseded.keys, superseded.find, superseded.observe, _types("meeting.closed")),
    Rule(decisions.keys, decisions.find, decisions.observe, _types()),
    Rule(
        building.keys,
        building.find,
        building.observe,
        _types("bill.issued bill.part cost.recorded unit.occupied meter.read unit.added"),
    ),
    Rule(
        once.keys,
        once.find,
        once.observe,
        _types(
            "penalty.assessed due.billed due.waived due.credited advance.used turn.owed"
            " receipt.assigned entry.disputed dispute.settled"
        ),
    ),
    Rule(
        fines_once.keys,
        fines_once.find,
        fines_once.observe,
        _types("attendance.marked fine.imposed"),
    ),
    Rule(
        shared_out_once.keys,
        shared_out_once.find,
        shared_out_once.observe,
        _types("shareout.agreed shareout.part"),
    ),
    Rule(
        shares_paid_once.keys,
        shares_paid_once.find,
        shares_paid_once.observe,
        _types("shareout.paid advance.refunded"),
    ),
    Rule(
        own_money_once.keys,
        own_money_once.find,
        own_money_once.observe,
        _types("member.settled savings.withdrawn shares.cancelled"),
    ),
    Rule(
        investments_once.keys,
        investments_once.find,
        investments_once.observe,
        _types("investment.bought investment.sold opening.recorded"),
    ),
    Rule(
        same_payment.keys, same_payment.find, same_payment.observe, _types("contribution.recorded")
    ),
    Rule(codes_once.keys, codes_once.find, codes_once.observe, _types("contribution.recorded")),
    Rule(
        paid_after_leaving.keys,
        paid_after_leaving.find,
        paid_after_leaving.observe,
        _types("contribution.recorded member.left member.settled"),
    ),
    Rule(late_entry.keys, late_entry.find, _nothing),
    Rule(_no_keys, _finds_nothing, late_entry.observe, _types("meeting.opened meeting.closed")),
    Rule(_no_keys, loan_schedules.find, _nothing, _types("loan.rescheduled")),
    Rule(_no_keys, written_off_once.find, _nothing, _types("loan.written_off")),
    Rule(_no_keys, loan_given_twice.find, _nothing, _types("loan.given")),
    Rule(group_rules.keys, _finds_nothing, group_rules.observe),
    Rule(borrowers.keys, borrowers.find, borrowers.observe, _types("loan.given")),
    Rule(
        guarantors.keys,
        guarantors.find,
        guarantors.observe,
        _types("loan.given loan.guaranteed loan.guarantee_released loan.decided loan.requested"),
    ),
    Rule(fund_negative.keys, _finds_nothing, fund_negative.observe),
    Rule(_no_keys, fund_negative.find, _nothing, _types("loan.given loan.rescheduled")),
    Rule(allowances_kept.keys, _finds_nothing, allowances_kept.observe),
    Rule(
        _no_keys,
        allowances_kept.find,
        _nothing,
        _types("allowance.begun allowance.handed allowance.taken group.created round.started"),
    ),
    Rule(loan_memory.keys, loan_overpaid.find, loan_overpaid.observe),
    Rule(
        draws_once.keys,
        draws_once.find,
        draws_once.observe,
        _types("draw.sealed draw.by_slips draw.revealed round.started round.seated"),
    ),
    Rule(
        selections_once.keys,
        selections_once.find,
        selections_once.observe,
        _types("selection.made draw.sealed draw.by_slips"),
    ),
    Rule(
        seats_moved.keys,
        seats_moved.find,
        seats_moved.observe,
        _types(
            "turn.swapped turn.postponed turn.assigned seat.transferred seat.given_up seat.sold"
        ),
    ),
    Rule(
        turns_paid.keys,
        turns_paid.find,
        turns_paid.observe,
        _types("turn.paid payout.paid round.started round.seated"),
    ),
    Rule(
        stopped_once.keys,
        stopped_once.find,
        stopped_once.observe,
        _types("seat.defaulted seat.secured turn.covered"),
    ),
    Rule(
        prize_tables.keys,
        prize_tables.find,
        prize_tables.observe,
        _types("box.opened box.terms_changed seat.sold round.started"),
    ),
    Rule(
        auctions_once.keys,
        auctions_once.find,
        auctions_once.observe,
        _types("auction.opened auction.held turn.paid"),
    ),
    Rule(
        sensitive_fields.keys,
        sensitive_fields.find,
        sensitive_fields.observe,
        _types("member.field_set"),
    ),
)
