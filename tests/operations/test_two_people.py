"""A turn was paid out twice: what leaves that fund needs a second officer, until it is decided."""

from collections.abc import Iterator
from typing import Any

import pytest

from app.book.book import Book
from app.core.decisions import SEEN
from app.core.governance.documents import Agreed, NotAgreed
from app.core.two_people import SecondMissing
from app.operations import advances, paying_out
from app.operations.cases import decide_case
from app.projections import cases
from app.projections.two_people import funds_for_two, look_for_two
from tests.conflicts.table import Moment, Table, in_memory
from tests.helpers.group import vsla_rules

FUND = "1010 KES"
Base = tuple[Table, Moment, str]


@pytest.fixture(scope="module")
def base() -> Iterator[Base]:
    """Two laptops that paid out one pot, each to somebody else."""
    with in_memory() as shelf:
        table = Table(shelf, rules=vsla_rules(treasurer_limit=5_000))
        meeting = table.open_meeting()
        table.pay_on(table.book, meeting, 8, turn=30_000, advance=500_000)
        table.sync()
        for book, number in ((table.book, 7), (table.tablet, 9)):
            pay_pot(table, book, meeting, number)
        table.sync()
        yield table, table.keep(), meeting


@pytest.fixture
def table(base: Base) -> Table:
    base[0].put_back(base[1])
    return base[0]


@pytest.fixture
def meeting(base: Base) -> str:
    return base[2]


def pay_pot(table: Table, book: Book, meeting: str, number: int) -> None:
    book.write(lambda tx: paying_out.pay_turn(tx, meeting=meeting, member=table.no(number)))


def spend(book: Book, meeting: str, minor: int, *agreed: Agreed) -> tuple[str, ...]:
    """The types of facts that were written."""

    def write(tx: Any) -> str:
        tx.agreed = agreed
        return paying_out.record_expense(tx, meeting=meeting, what="tea", minor=minor)

    return tuple(event.type for event in book.write(write).events if event.n)


def mine(types: tuple[str, ...]) -> list[str]:
    return [one for one in types if not one.startswith("sys.")]


def test_the_fund_that_both_payouts_left_asks_two_on_every_laptop(table: Table) -> None:
    for book in table.books:
        assert table.on(book, funds_for_two) == {FUND}


def test_without_another_pin_it_is_written_with_what_is_missing_and_asked_about(
    table: Table, meeting: str
) -> None:
    assert table.on(table.book, look_for_two, FUND, actor=table.book.actor) == "missing"
    assert mine(spend(table.book, meeting, 1_000)) == ["expense.paid", "second.missing"]
    table.sync()
    for book in table.books:
        (asked,) = [
            one.fact for one in table.on(book, cases.open_cases) if one.fact.kind == "given_alone"
        ]
        assert asked.amount == 1_000
        assert asked.slips[0].lines[0].account == "5010"
    case = asked.case
    table.write(decide_case, case=case, choice=SEEN)
    assert [one.fact.kind for one in table.read(cases.open_cases)] == ["turn_twice"]


def test_the_word_of_the_second_officer_is_for_this_amount_and_written_down(
    table: Table, meeting: str
) -> None:
    table.set_pins()
    assert table.on(table.book, look_for_two, FUND, actor=table.book.actor) == "there"
    with pytest.raises(NotAgreed) as refused:
        spend(table.book, meeting, 1_000)
    assert refused.value.code == "allowance.two_people"
    request = refused.value.request
    assert (request.people, request.minor) == ((table.no(2),), 1_000)
    said = Agreed(payload_hash=request.payload_hash, members=(table.no(2),))
    with pytest.raises(NotAgreed):
        spend(table.book, meeting, 1_100, said)
    written = spend(table.book, meeting, 1_000, said)
    assert mine(written) == ["approval.given", "expense.paid"]


def test_who_gets_the_money_is_no_second_officer(table: Table, meeting: str) -> None:
    table.set_pins()
    chair = table.no(2)

    def refund(*agreed: Agreed) -> None:
        def write(tx: Any) -> None:
            tx.agreed = agreed
            advances.refund_advance(tx, meeting=meeting, member=chair, minor=1_000, agreed="pin")

        table.book.write(write)

    table.pay_on(table.book, meeting, 2, advance=5_000)
    with pytest.raises(NotAgreed) as refused:
        refund()
    request = refused.value.request
    assert chair not in (*request.people, *request.instead)
    with pytest.raises(NotAgreed):
        refund(Agreed(payload_hash=request.payload_hash, members=(chair,)))


def test_a_deed_to_which_the_chair_agreed_for_its_amount_asks_nobody_again(
    table: Table, meeting: str
) -> None:
    table.set_pins()
    with pytest.raises(NotAgreed) as refused:
        spend(table.book, meeting, 6_000)
    assert refused.value.code == "approval.chair"
    request = refused.value.request
    said = Agreed(payload_hash=request.payload_hash, members=request.people)
    written = mine(spend(table.book, meeting, 6_000, said))
    assert written == ["approval.given", "expense.paid"]


def test_a_word_about_an_entry_of_another_laptop_asks_nothing(table: Table, meeting: str) -> None:
    entry = table.pay_on(table.tablet, meeting, 5, advance=5_000)
    table.sync()

    def say(tx: Any) -> None:
        tx.append(SecondMissing(entry=entry, meeting=meeting, minor=1_000, currency="KES"))

    table.book.write(say)
    table.sync()
    assert [one.fact.kind for one in table.read(cases.open_cases)] == ["turn_twice"]
