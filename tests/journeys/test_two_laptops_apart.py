"""Two laptops that are apart for weeks: over a server, and by USB stick alone, the same."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.book.book import Book
from app.book.transaction import Reading
from app.core.decisions import ACCEPT, ONCE
from app.operations.cases import decide_case
from app.operations.members import add_member
from app.projections import cases, sheet
from tests.helpers.far_laptops import ByStick, OverServer
from tests.helpers.two_laptops import TwoLaptops, same_book

GRACE, ROSE = 7, 8
PAID = {"shares": 600, "welfare": 100, "turn": 300}
WAYS = {"server": OverServer, "stick": ByStick}


@pytest.fixture(params=WAYS)
def laptops(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[TwoLaptops]:
    found = WAYS[request.param](tmp_path)
    yield found
    found.close()


def test_typed_on_both_it_is_one_question_and_one_answer(laptops: TwoLaptops) -> None:
    meeting = laptops.open_meeting()
    laptops.meet()
    laptops.pay_on(laptops.book, meeting, GRACE, **PAID)
    laptops.pay_on(laptops.tablet, meeting, GRACE, **PAID)
    laptops.meet()
    same_book(laptops)
    for book in laptops.books:
        assert laptops.only_case(book).fact.kind == "same_payment"
        assert laptops.saved(book, GRACE) == 600
        assert laptops.suspense(book) == 1000
    case = laptops.only_case(laptops.tablet).case
    laptops.tablet.log_in(laptops.no(1))
    laptops.tablet.write(lambda tx: decide_case(tx, case=case, choice=ONCE))
    laptops.meet()
    same_book(laptops)
    for book in laptops.books:
        assert laptops.on(book, cases.open_count) == 0
        assert laptops.suspense(book) == 0
        assert laptops.box(book) == 1000


def test_an_entry_for_a_meeting_closed_elsewhere_is_asked_about_on_both(
    laptops: TwoLaptops,
) -> None:
    meeting = laptops.open_meeting()
    laptops.meet()
    laptops.pay_on(laptops.book, meeting, GRACE, **PAID)
    laptops.close_meeting(meeting, next_on="2026-12-05")
    laptops.pay_on(laptops.tablet, meeting, ROSE, shares=400, welfare=100, turn=300)
    laptops.meet()
    same_book(laptops)
    for book in laptops.books:
        assert laptops.only_case(book).fact.kind == "late_entry"
        assert laptops.on(book, sheet.totals, meeting)["total"] == 1000
        assert laptops.saved(book, ROSE) == 400
    case = laptops.only_case(laptops.book).case
    laptops.book.write(lambda tx: decide_case(tx, case=case, choice=ACCEPT))
    laptops.meet()
    same_book(laptops)
    assert laptops.on(laptops.tablet, cases.open_count) == 0


def test_weeks_apart_lose_nothing(laptops: TwoLaptops) -> None:
    laptops.meet()
    for week, on in enumerate(("2026-11-21", "2026-12-05", "2026-12-19")):
        meeting = laptops.open_meeting(on)
        for number in range(1, 11):
            laptops.pay_on(laptops.book, meeting, number, shares=200 * (1 + week), welfare=100)
        for name in (f"Wanjiku {week}", f"Otieno {week}"):
            laptops.tablet.write(
                lambda tx, name=name, on=on: add_member(tx, name=name, joined_on=on)
            )
        laptops.close_meeting(meeting)
    assert laptops.tablet.waiting_count() >= 6
    laptops.meet()
    same_book(laptops)
    assert laptops.tablet.waiting_count() == 0
    for book in laptops.books:
        assert laptops.saved(book, 1) == 200 * (1 + 2 + 3)
        assert laptops.on(book, cases.open_count) == 0
        assert {f"Wanjiku {week}" for week in range(3)} < names(book)


def names(book: Book) -> set[str]:
    def ask(reading: Reading) -> set[str]:
        return {reading.people.name(member) for member in reading.people.all_keys()}

    return book.read(ask)


def test_five_laptops_each_offline_end_with_the_same_book(tmp_path: Path) -> None:
    laptops = OverServer(tmp_path)
    far = [laptops.add(name, number) for name, number in (("c", 1), ("d", 2), ("e", 3))]
    meeting = laptops.open_meeting()
    laptops.meet()
    for desk in laptops.desks:
        desk.sync()
        desk.line.online = False
    paid = []
    for turn, book in enumerate((*laptops.books, *far)):
        book.log_in(laptops.no(1))
        for number in (1 + turn, 2 + turn):
            laptops.pay_on(book, meeting, number, shares=200, welfare=100)
            paid.append(number)
    for desk in laptops.desks:
        desk.line.online = True
        desk.line.lose = 1
        assert desk.sync().is_complete
    for desk in laptops.desks:
        desk.sync()
    first = laptops.book
    for book in (laptops.tablet, *far):
        assert (book.cursor(), book.roots()) == (first.cursor(), first.roots())
        assert book.vector() == first.vector()
    assert laptops.box(first) == 300 * len(paid)
    assert laptops.on(first, cases.open_count) == len(paid) - len(set(paid)) > 0
    laptops.close()
