"""Boxes of a group: their terms, how these change, and what two laptops make of it."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.book.transaction import Tx
from app.core.boxes import BoxOpened, BoxTermsChanged, check_from_on
from app.core.cases import Op, Resolved
from app.core.errors import Refused
from app.core.schemes.scheme import write_terms
from app.operations.boxes import change_terms, close_box, open_box
from app.projections import boxes
from tests.helpers.boxes import Fixed, known_schemes
from tests.helpers.far_laptops import OverServer
from tests.helpers.folding import Desk
from tests.helpers.group import Group
from tests.helpers.two_laptops import same_book

FOUNDED = "2026-11-01"
ORDERS = {"treasurer first": (0, 1), "secretary first": (1, 0)}


@pytest.fixture(autouse=True)
def fixed_scheme(monkeypatch: pytest.MonkeyPatch) -> None:
    known = known_schemes()
    monkeypatch.setattr("app.core.schemes.schemes", lambda: known)


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    found = Group(tmp_path, size=6)
    yield found
    found.close()


def opened(group: Group, minor: int = 100) -> str:
    terms = Fixed(minor=minor)
    return group.write(open_box, kind="fixed", name="Welfare", terms=terms, on=FOUNDED)


def change(group: Group, box: str, minor: int, from_on: str, **more: str) -> str:
    values = {"motion": "vote", **more}
    return group.write(change_terms, box=box, terms=Fixed(minor=minor), from_on=from_on, **values)


def asked_on(group: Group, box: str, on: str) -> int:
    found = group.read(boxes.terms_on, box, on)
    return found.read.minor if found is not None else 0


def test_a_box_asks_what_its_terms_said_on_that_day(group: Group) -> None:
    box = opened(group)
    change(group, box, 150, "2026-12-01")
    change(group, box, 200, "2027-01-01")
    days = ("2026-10-31", FOUNDED, "2026-11-30", "2026-12-01", "2026-12-31", "2027-01-01")
    assert [asked_on(group, box, day) for day in days] == [0, 100, 100, 150, 150, 200]
    (row,) = group.read(boxes.boxes)
    assert (row.name, row.currency, row.read, row.closed_on) == (
        "Welfare",
        "KES",
        Fixed(minor=200),
        "",
    )


def test_terms_never_reach_back_to_a_meeting_that_was_held(group: Group) -> None:
    box = opened(group)
    group.open_meeting("2026-11-21")
    with pytest.raises(Refused) as refusal:
        change(group, box, 150, "2026-11-21")
    assert refusal.value.code == "box.terms_too_early"
    assert refusal.value.values == {"earliest": "2026-11-22"}
    change(group, box, 150, "2026-11-22")
    assert asked_on(group, box, "2026-11-21") == 100


def test_a_change_that_was_agreed_later_takes_the_place_of_one_that_is_still_to_come(
    group: Group,
) -> None:
    box = opened(group)
    change(group, box, 150, "2027-01-01")
    change(group, box, 120, "2026-12-01")
    assert asked_on(group, box, "2026-11-30") == 100
    assert asked_on(group, box, "2027-02-01") == 120


def test_a_vote_about_terms_that_were_replaced_meanwhile_is_refused(group: Group) -> None:
    box = opened(group)
    (row,) = group.read(boxes.boxes)
    voted_on = row.terms_id
    change(group, box, 150, "2026-12-01")
    with pytest.raises(Refused) as refusal:
        change(group, box, 120, "2026-12-01", based_on=voted_on)
    assert refusal.value.code == "box.terms_moved_on"


def test_bad_terms_a_name_twice_and_a_closed_box_are_refused(group: Group) -> None:
    box = opened(group)
    tried = {
        "rules.negative": lambda tx: open_box(
            tx, kind="fixed", name="Other", terms=Fixed(minor=-1)
        ),
        "scheme.unknown": lambda tx: open_box(
            tx, kind="lottery", name="Other", terms=Fixed(minor=1)
        ),
        "box.name_taken": lambda tx: open_box(
            tx, kind="fixed", name=" welfare ", terms=Fixed(minor=1)
        ),
        "box.unknown": lambda tx: close_box(tx, box="nobody", on=FOUNDED, reason=""),
    }
    for code, does in tried.items():
        with pytest.raises(Refused) as refusal:
            group.write(does)
        assert refusal.value.code == code
    group.write(close_box, box=box, on="2026-11-20", reason="round ended")
    with pytest.raises(Refused, match=r"box\.closed"):
        change(group, box, 150, "2026-12-01")
    opened(group)  # the name is free again
    assert [one.closed_on for one in group.read(boxes.boxes)] == ["2026-11-20", ""]


def test_once_the_group_has_met_nobody_changes_terms_without_a_vote(group: Group) -> None:
    box = opened(group)
    words = {"box": box, "terms": Fixed(minor=150), "from_on": "2027-01-01"}
    group.write(change_terms, motion="", **words)  # the group is only being founded
    group.open_meeting()
    with pytest.raises(Refused, match=r"rules\.need_vote"):
        group.write(change_terms, motion="", **words)
    group.write(change_terms, motion="vote", **words)


DAYS = st.dates(date(2020, 1, 1), date(2040, 1, 1))


@given(opened=DAYS, met=st.none() | DAYS, wanted=DAYS)
def test_new_terms_hold_neither_before_the_box_nor_on_a_day_that_was_met(
    opened: date, met: date | None, wanted: date
) -> None:
    last_met = met.isoformat() if met else ""
    is_allowed = wanted >= opened and (met is None or wanted > met)
    try:
        check_from_on(wanted.isoformat(), opened_on=opened.isoformat(), last_met=last_met)
    except Refused as refusal:
        assert not is_allowed
        earliest = str(refusal.values["earliest"])
        check_from_on(earliest, opened_on=opened.isoformat(), last_met=last_met)
    else:
        assert is_allowed


# INV-46


@pytest.mark.parametrize("order", ORDERS.values(), ids=ORDERS)
def test_of_two_changes_from_the_same_terms_the_first_in_order_holds_on_both_laptops(
    tmp_path: Path, order: tuple[int, int]
) -> None:
    laptops = OverServer(tmp_path)
    box = opened(laptops)
    for desk in laptops.desks:
        desk.sync()

    def agree_on(minor: int, tx: Tx) -> None:
        terms = Fixed(minor=minor)
        change_terms(tx, box=box, terms=terms, from_on="2026-12-01", motion="vote")

    laptops.book.write(partial(agree_on, 150))
    laptops.tablet.write(partial(agree_on, 200))
    for number in (*order, *order, *order):
        laptops.desks[number].sync()
    same_book(laptops)
    for book in laptops.books:
        held = laptops.on(book, boxes.terms_on, box, "2026-12-01")
        assert held is not None and held.read.minor == (150, 200)[order[0]]
        versions = laptops.on(book, boxes.terms_history, box)
        assert [one.is_agreed for one in versions] == [True, True, False]
    laptops.close()


def test_a_change_by_somebody_who_may_not_is_taken_out_and_the_terms_before_hold_again() -> None:
    desk = Desk((boxes.PROJECTION,))
    first = BoxOpened(
        box="box",
        kind="fixed",
        name="Welfare",
        currency="KES",
        terms=write_terms(Fixed(minor=100)),
        on=FOUNDED,
        motion="",
    )
    desk.fold(first, name="first")
    changed = BoxTermsChanged(
        box="box",
        based_on="first",
        terms=write_terms(Fixed(minor=900)),
        from_on="2026-12-01",
        motion="",
    )
    desk.fold(changed, name="second")
    _void(desk, "second")
    held = boxes.terms_on(desk.conn, "box", "2026-12-01")
    assert held is not None and held.read.minor == 100
    (row,) = boxes.boxes(desk.conn)
    assert row.terms_id == "first"
    _void(desk, "first")
    assert boxes.boxes(desk.conn) == ()
    desk.close()


def _void(desk: Desk, entry: str) -> None:
    verdict = Resolved(
        rule="roster",
        rules_version=1,
        kind="not_permitted",
        subjects=(entry,),
        ops=(Op(op="void_decision", event=entry),),
        post=(),
    )
    desk.fold(verdict, name=f"no {entry}")
