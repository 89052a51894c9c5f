"""A group from the first form: whoever is named has the office, and the old book's sums agree."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.book.book import Book
from app.book.founding import Founding
from app.core.errors import Refused
from app.core.rules_of_group import Rules
from app.core.schemes import find_scheme
from app.operations.beginning import (
    Beginning,
    BroughtForward,
    NewBox,
    begin_group,
    opening_difference,
)
from app.projections import balances, boxes, group, loans, meetings, members, officers
from app.system.vault import MemoryKeyStore
from tests.helpers.group import QUICK, Clock

FOUNDING = Founding(group_name="Upendo", kind="vsla", currency="KES", label="laptop")
FRESH = Beginning(
    founding=FOUNDING,
    rules=Rules(share_value=20000, welfare=10000),
    names=("Josephine Auma", "Achieng Otieno", "Irene Moraa", "Peter Ochieng"),
    chair=1,
    secretary=2,
    keys=(3,),
    pins=((0, "2749"), (1, "2750")),
    next_on="2026-12-05",
)


def begin(folder: Path, beginning: Beginning) -> Book:
    keys = MemoryKeyStore()
    return begin_group(folder / "Upendo.daftari", keys, beginning, wall_ms=Clock(), cost=QUICK)


def test_everybody_named_on_the_form_is_in_the_book_with_the_office(tmp_path: Path) -> None:
    book = begin(tmp_path, FRESH)
    roll = book.read(
        lambda r: [(one.no, r.people.name(one.member)) for one in members.members(r.conn)]
    )
    roles = book.read(
        lambda r: {r.people.name(who): held for who, held in officers.all_roles(r.conn).items()}
    )
    assert roll == list(enumerate(FRESH.names, 1))
    assert roles == {
        "Josephine Auma": ("treasurer", "admin"),
        "Achieng Otieno": ("chair",),
        "Irene Moraa": ("secretary",),
        "Peter Ochieng": ("key_holder",),
    }
    _, rules = book.read(lambda r: group.current_rules(r.conn))
    assert (rules.keys_needed, len(rules.key_holders)) == (1, 1)
    planned = book.read(lambda r: meetings.next_meeting(r.conn))
    assert planned is not None and planned.on == "2026-12-05"
    with_pin = book.read(lambda r: officers.members_with_pin(r.conn))
    names = book.read(lambda r: r.people.names(with_pin))
    assert set(names.values()) == set(FRESH.names[:2])
    book.close()


def test_a_treasurer_alone_may_do_what_an_absent_chair_would(tmp_path: Path) -> None:
    alone = replace(FRESH, names=("Josephine Auma",), chair=-1, secretary=-1, keys=(), pins=())
    book = begin(tmp_path, alone)
    roles = book.read(lambda r: officers.roles_of(r.conn, book.actor))
    assert roles == {"treasurer", "admin", "chair", "secretary"}
    book.close()


def test_an_old_book_that_agrees_leaves_nothing_on_the_opening_account(tmp_path: Path) -> None:
    old = replace(
        FRESH,
        forward=(
            BroughtForward(saved=300_000, loan_left=100_000, payments=4),
            BroughtForward(saved=200_000),
        ),
        money=(("1010", 250_000), ("1100", 170_000)),
        funds=(("2040", 20_000),),
    )
    assert opening_difference(old) == 0
    book = begin(tmp_path, old)

    def at(account: str) -> int:
        return book.read(lambda r: balances.balance_of(r.conn, account, "KES"))

    assert [at("1010"), at("1100"), at("1300")] == [250_000, 170_000, 100_000]
    assert [-at("3010"), -at("2040"), at("3050")] == [500_000, 20_000, 0]
    ((loan,),) = book.read(lambda r: loans.running_loans(r.conn)).values()
    assert loan.state.left == 100_000
    book.close()


def test_a_form_that_is_refused_leaves_no_book_behind(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"pin\.too_simple"):
        begin(tmp_path, replace(FRESH, pins=((0, "1111"),)))
    assert not list(tmp_path.glob("*.daftari*"))
    book = begin(tmp_path, FRESH)  # the same name is free for the next try
    book.close()


def test_a_building_begins_with_its_chest(tmp_path: Path) -> None:
    chest = NewBox(kind="aptbox", name="Chest", terms=find_scheme("aptbox").terms())
    book = begin(tmp_path, replace(FRESH, boxes=(chest,)))
    (opened,) = book.read(lambda r: boxes.boxes(r.conn))
    assert (opened.kind, opened.name, opened.read) == ("aptbox", "Chest", chest.terms)
    book.close()
