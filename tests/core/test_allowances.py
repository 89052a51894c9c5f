"""Allowances: parts always sum up to the fund, and within them no fund goes below zero."""

from collections.abc import Iterable
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.core.allowances import (
    NOBODY,
    TURNS,
    AllowanceBegun,
    AllowanceHanded,
    AllowanceTaken,
    changes,
    division,
    given_out,
    is_valid,
    kept_apart,
    steps_of,
)
from app.core.corrections import EntryReversed
from app.core.events.envelope import Event
from app.core.events.registry import load_catalogue, type_of
from app.core.expenses import ExpensePaid
from app.core.ledger import Line, lines_of
from app.core.rules import allowances_kept
from app.core.rules.index import Index
from app.core.unidentified import ReceiptUnidentified
from tests.helpers.memory_log import MemoryLog

load_catalogue()
FUND = "1010 KES"
LAPTOPS = ("A", "B", "C")


class Parts:
    """The parts that a list of facts leaves, in this order."""

    def __init__(self, events: Iterable[Event] = ()) -> None:
        self.parts: dict[tuple[str, str], int] = {}
        self.writers: dict[str, str] = {}
        self.has_begun = False
        for event in events:
            self.take(event)

    def of(self, fund: str, holder: str) -> int:
        return self.parts.get((fund, holder), 0)

    def writer_of(self, entry: str) -> str:
        return self.writers.get(entry, NOBODY)

    def total(self, fund: str) -> int:
        return sum(minor for (one, _), minor in self.parts.items() if one == fund)

    def take(self, event: Event) -> None:
        steps = steps_of(event, self)
        if isinstance(event.payload, AllowanceBegun) and steps:
            self.has_begun = True
        if any(minor < 0 for _, _, minor in steps):
            self.writers[event.id] = event.device
        for fund, holder, minor in steps:
            key = fund, holder
            self.parts[key] = self.parts.get(key, 0) + minor


def _event(device: str, payload: Any, number: int = 0) -> Event:
    return Event(
        hash="",
        group="",
        prev="",
        knew_root="",
        actor="",
        n=0,
        lam=0,
        knew_epoch=0,
        knew_seq=0,
        ts_ms=0,
        tz_min=0,
        id=str(number),
        device=device,
        deps=(),
        version=1,
        signed=b"",
        type=type_of(payload).name,
        payload=payload,
    )


def _in(minor: int) -> ReceiptUnidentified:
    lines = lines_of([("1010", "", minor), ("2050", "x", -minor)], "KES")
    return ReceiptUnidentified(
        receipt="x", meeting="m", on="", minor=minor, currency="KES", method="cash", post=lines
    )


def _out(minor: int) -> ExpensePaid:
    lines = lines_of([("5010", "", minor), ("1010", "", -minor)], "KES")
    return ExpensePaid(
        meeting="m",
        what="",
        account="5010",
        minor=minor,
        currency="KES",
        paid_to="",
        receipt="",
        post=lines,
    )


class Town:
    """Laptops that write apart and meet: each knows its own facts and those it was brought."""

    def __init__(self, opening: int) -> None:
        self.log: list[Event] = []
        self.known: dict[str, list[Event]] = {one: [] for one in LAPTOPS}
        self.write("A", _in(opening))
        self.write("A", AllowanceBegun(meeting="m", shares=((FUND, "A", opening),)))
        for one in LAPTOPS:
            self.known[one] = list(self.log)

    def write(self, device: str, payload: Any) -> None:
        event = _event(device, payload, len(self.log))
        self.log.append(event)
        self.known[device].append(event)

    def holds(self, device: str) -> int:
        return Parts(self.known[device]).of(FUND, device)

    def bring(self, giver: str, reader: str) -> None:
        """A stick: the reader knows what the giver knows, in the one order."""
        ids = {event.id for event in (*self.known[giver], *self.known[reader])}
        self.known[reader] = [event for event in self.log if event.id in ids]


deeds = st.tuples(
    st.sampled_from(("in", "out", "hand", "bring")),
    st.sampled_from(LAPTOPS),
    st.sampled_from(LAPTOPS),
    st.integers(1, 120),
)


@given(st.integers(1, 100), st.lists(deeds, max_size=25))
def test_the_fund_is_never_below_zero_while_every_laptop_keeps_to_its_part(
    opening: int, told: list[tuple[str, str, str, int]]
) -> None:
    town = Town(opening)
    for deed, one, other, minor in told:
        if deed == "in":
            town.write(one, _in(minor))
        elif deed == "bring":
            town.bring(one, other)
        elif minor <= town.holds(one):
            if deed == "out":
                town.write(one, _out(minor))
            elif one != other:
                town.write(one, AllowanceHanded(shares=((FUND, other, minor),)))
        everything = Parts(town.log)
        assert everything.total(FUND) == sum(changes(e.lines).get(FUND, 0) for e in town.log)
        assert everything.total(FUND) >= 0
        assert all(everything.of(FUND, laptop) >= 0 for laptop in LAPTOPS)
        # What a laptop knows of itself is what is true of it, or less.
        for laptop in LAPTOPS:
            assert town.holds(laptop) <= everything.of(FUND, laptop)


@given(st.integers(0, 10**9), st.integers(1, 12), st.sampled_from((1, 50, 100)))
def test_the_others_keep_a_tenth_each_and_never_more_than_in_equal_parts(
    total: int, others: int, unit: int
) -> None:
    part = kept_apart(total, others + 1, unit)
    assert part % unit == 0
    assert part * 10 <= total
    assert part * (others + 1) <= total
    names = [str(one) for one in range(others)]
    assert sum(division(total, names, {}, unit).values()) == others * part
    assert division(total, names, dict.fromkeys(names, part), unit) == {}


def test_what_nobody_holds_is_taken_once_and_only_as_much_as_there_is() -> None:
    begun = _event("A", AllowanceBegun(meeting="m", shares=((FUND, "A", 60),)), 1)
    parts = Parts((_event("A", _in(100), 0), begun))
    assert (parts.of(FUND, "A"), parts.of(FUND, NOBODY)) == (60, 40)
    taking = AllowanceTaken(shares=((FUND, NOBODY, 30),))
    assert is_valid(taking, parts)
    parts.take(_event("B", taking, 2))
    assert (parts.of(FUND, "B"), parts.of(FUND, NOBODY)) == (30, 10)
    assert not is_valid(taking, parts)
    parts.take(_event("C", taking, 3))
    assert (parts.of(FUND, "C"), parts.total(FUND)) == (0, 100)
    assert not is_valid(AllowanceBegun(meeting="n", shares=()), parts)
    assert not is_valid(AllowanceHanded(shares=((FUND, "B", -5),)), parts)


def test_in_a_group_older_than_the_rule_the_first_division_is_believed() -> None:
    """A sequencer that does not know what there was cannot say that too much was divided."""
    index = Index(MemoryLog("g"))
    begun = AllowanceBegun(meeting="m", shares=((FUND, "A", 60), (FUND, "B", 40), (TURNS, "A", 1)))
    again = _event("B", begun, 2)
    first = _event("A", begun, 1)
    assert allowances_kept.find(first, index, ()) == ()
    allowances_kept.observe(first, index)
    assert index.get("allowance", FUND) == ("A:60", "B:40")
    (verdict,) = allowances_kept.find(again, index, ())
    assert [op.op for op in verdict.ops] == ["void_decision"]


def test_what_a_laptop_takes_back_of_its_own_is_its_own_again() -> None:
    begun = _event("A", AllowanceBegun(meeting="m", shares=((FUND, "A", 100),)), 1)
    parts = Parts((_event("A", _in(100), 0), begun, _event("A", _out(70), 2)))
    back = EntryReversed(
        fix="2",
        reason="",
        meeting="m",
        entry_meeting="m",
        post=lines_of([("5010", "", -70), ("1010", "", 70)], "KES"),
    )
    parts.take(_event("B", back, 3))  # the sequencer may find that A did it too
    assert (parts.of(FUND, "A"), parts.of(FUND, "B"), parts.of(FUND, NOBODY)) == (30, 0, 70)
    parts.take(_event("A", back, 4))
    assert parts.of(FUND, "A") == 100


def test_a_pot_is_no_money_to_give_out_and_its_payout_takes_none() -> None:
    contribution = lines_of([("1010", "", 400), ("2030", "t", -300), ("3010", "m", -100)], "KES")
    assert changes(contribution) == {FUND: 100}
    payout = lines_of([("2030", "t", 300), ("1010", "", -300)], "KES")
    assert given_out(payout) == {}
    owed = (
        Line(account="1330", sub="m", minor=50, currency="KES"),
        Line(account="2030", sub="t", minor=-50, currency="KES"),
    )
    assert changes(owed) == {FUND: -50}
    assert given_out(owed) == {}  # no money moved
