"""A reversal before its entry: of any type of entries, and as if the two had come in order."""

from copy import deepcopy
from typing import Any, NamedTuple

import pytest

from app.core.admission import Admission
from app.core.cases import CaseOpened, Resolved
from app.core.corrections import REVERSIBLE, EntryReversed
from app.core.decisions import ONCE, TWICE, decide
from app.core.events.envelope import open_frame
from app.core.rotation.seats import seat_of
from app.core.rules import RULES, turned
from app.core.sequencer import Sequencer
from tests.core.test_rules import KEY, Table, cases_of, reversal
from tests.helpers.laptops import Laptop, made_id
from tests.helpers.plain_facts import plain

# What a second one of a type says that contradicts the first, where not the same once more.
CONTRADICTS: dict[str, dict[str, Any]] = {
    "loan.guaranteed": {"loan": made_id("another loan")},
    "member.settled": {"savings": 500, "net": 2500},
    "meter.read": {"value": 900},
    "unit.occupied": {"role": "owner", "member": made_id("another owner")},
    "attendance.marked": {"status": "present"},
}
FIRST: dict[str, dict[str, Any]] = {
    "unit.occupied": {"role": "owner"},
    "selection.made": {"winner": ""},
}
# The finding that a second one brings about, its author not knowing of the first.
FINDS = {
    "advance.refunded": "refund_twice",
    "advance.used": "superseded",
    "bill.issued": "superseded two_bills",
    "contribution.recorded": "same_payment",
    "cost.settled": "fund_negative",
    "dispute.settled": "superseded",
    "dividend.paid": "fund_negative",
    "due.billed": "superseded",
    "due.credited": "superseded",
    "due.waived": "superseded",
    "entry.disputed": "superseded",
    "expense.paid": "fund_negative",
    "external_loan.repaid": "fund_negative",
    "fine.imposed": "superseded",
    "investment.bought": "fund_negative",
    "investment.sold": "investment_twice",
    "loan.given": "given_twice fund_negative",
    "loan.guaranteed": "guarantor_twice",
    "loan.written_off": "superseded not_owed",
    "member.settled": "own_twice",
    "meter.read": "meter_twice",
    "payout.paid": "turn_twice",
    "penalty.assessed": "superseded",
    "receipt.assigned": "superseded",
    "round.started": "begun_before",
    "savings.withdrawn": "own_twice",
    "seat.defaulted": "superseded",
    "seat.given_up": "seat_sold_twice",
    "seat.secured": "superseded",
    "seat.sold": "seat_sold_twice",
    "seat.transferred": "seat_sold_twice",
    "shareout.agreed": "superseded",
    "shareout.paid": "share_twice",
    "shareout.part": "superseded",
    "shares.cancelled": "own_twice",
    "turn.assigned": "superseded",
    "turn.covered": "superseded",
    "turn.owed": "superseded",
    "turn.paid": "turn_twice",
    "turn.postponed": "superseded",
    "turn.swapped": "superseded",
    "unit.occupied": "two_owners",
    "welfare.paid": "fund_negative",
}


class Three(Table):
    """A third laptop at the table, which has heard of nothing either."""

    def __init__(self) -> None:
        super().__init__()
        self.zawadi = Laptop("zawadi", made_id("zawadi"))
        self.push(self.asha.enrol(self.zawadi, "treasurer"))
        self.both_pull()


BEGUN = Three()


def three() -> Three:
    """A table of its own."""
    return deepcopy(BEGUN)


def kinds(admission: Admission) -> list[str]:
    """What was found about a fact."""
    found = (event.payload for event in admission.events)
    return [one.kind for one in found if isinstance(one, CaseOpened | Resolved)]


SUMS = ("fund", "saved", "invested", "allowance")


class Told(NamedTuple):
    """What came of pushing facts one after the other: after each, what was found about it and
    what everybody has."""

    found: list[list[str]]
    sums: list[dict[tuple[str, str, str], int]]


def pushed(name: str, order: str) -> Told:
    """Push an entry "e", its reversal "r" and one that contradicts it "c" in some order; who wrote
    "r" and "c" had heard of nothing but the entry, and of nothing."""
    table = three()
    entry = table.asha.seal(plain(name, **FIRST.get(name, {})))
    again = plain(name, **(FIRST.get(name, {}) | CONTRADICTS.get(name, {})))
    frames = {"e": entry, "r": table.juma.seal(reversal(entry)), "c": table.zawadi.seal(again)}
    told = Told([], [])
    for which in order:
        told.found.append(kinds(table.push(frames[which])))
        told.sums.append(table.balances())
    return told


@pytest.mark.parametrize("name", sorted(REVERSIBLE))
def test_a_reversal_before_its_entry_is_as_one_behind_it(name: str) -> None:
    turned, plain_order = pushed(name, "rec"), pushed(name, "erc")

    assert turned.found[:2] == [["not_there"], ["taken_back"]]
    assert turned.sums[:2] == [{}, {}]  # it moves nothing, and its entry nothing then
    assert turned.found[2] == plain_order.found[2]
    assert turned.sums[2] == plain_order.sums[2]


@pytest.mark.parametrize("name", FINDS)
def test_nobody_is_asked_about_an_entry_that_was_taken_back_before_it_came(name: str) -> None:
    assert pushed(name, "cre").found[2] == ["taken_back"]


@pytest.mark.parametrize("name", FINDS)
def test_the_table_has_entries_that_are_asked_about(name: str) -> None:
    assert " ".join(pushed(name, "ec").found[1]) == FINDS[name]


def test_an_answer_that_comes_behind_its_reversal_leaves_its_question_open() -> None:
    table = three()
    table.push(table.asha.paid("ali", 1000))
    (case,) = cases_of(table.push(table.juma.paid("ali", 1000)))
    table.both_pull()
    answer = table.asha.seal(decide(case, ONCE))

    assert kinds(table.push(table.juma.seal(reversal(answer)))) == ["not_there"]
    before = table.balances()
    assert kinds(table.push(answer)) == ["undone"]
    assert table.balances() == before
    assert not kinds(table.push(table.juma.seal(decide(case, TWICE))))


def test_a_reversal_that_an_earlier_release_let_move_its_money_is_not_taken_back_twice() -> None:
    table = three()
    entry = table.asha.paid("ali", 1000)
    rules = tuple(rule for rule in RULES if rule.find is not turned.find)
    earlier = Sequencer(table.store, KEY, rules=rules)
    earlier.admit([table.juma.seal(reversal(entry))], 0)

    assert kinds(table.push(entry)) == ["taken_back"]
    assert not table.balances()


def test_a_reversal_of_what_cannot_be_a_fact_has_no_effect() -> None:
    table = three()
    entry = EntryReversed(fix="nothing", reason="", meeting="", entry_meeting="")
    assert kinds(table.push(table.juma.seal(entry))) == ["not_there"]


def test_what_a_verdict_takes_back_of_a_stranger_to_the_office_is_summed_up_never() -> None:
    table = three()
    entry = table.asha.paid("ali", 1000)
    table.push(entry)
    before = {key: row for key, row in table.store.index.items() if key[0] in SUMS}

    said = table.push(table.juma.seal(reversal(entry), actor=made_id("a member")))

    assert kinds(said) == ["fact.not_permitted"]
    assert len(before) > 2
    assert before == {key: row for key, row in table.store.index.items() if key[0] in SUMS}


def test_an_entry_that_comes_behind_its_reversal_leaves_no_trace_in_the_rules() -> None:
    """A sale by the table of before would have taken the new table away."""
    table = three()
    opened = table.asha.seal(plain("box.opened"))
    terms = open_frame(opened).id
    changed = table.asha.seal(plain("box.terms_changed", based_on=terms))
    sale = table.juma.seal(plain("seat.sold", terms=terms))
    other = plain("seat.sold", terms=terms, seat=seat_of(2, made_id("ali")))
    table.push(opened, changed, table.zawadi.seal(reversal(sale)))
    assert kinds(table.push(sale)) == ["taken_back"]

    assert kinds(table.push(table.zawadi.seal(other))) == ["table_signed"]
