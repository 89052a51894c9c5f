"""Two laptops that did not know of each other, and the choice of one month in a fund."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.book.book import Book
from app.core import accounts as a
from app.operations import selection_draws, selections
from app.operations.cases import decide_case
from app.operations.draws import reveal_draw
from app.projections import balances, cases, loans
from app.projections import selections as rows
from tests.helpers.far_laptops import OverServer
from tests.helpers.fund import RULES, USDT, open_fund
from tests.helpers.two_laptops import same_book

FARVARDIN = "2025-04-10"
ORDERS = {"treasurer first": (0, 1), "secretary first": (1, 0)}


class Laptops(OverServer):
    """A fund of eight; the treasurer's laptop and the secretary's tablet part ways.

    Attributes:
        order: Whose facts get their numbers first when they meet: (0, 1) the treasurer's.
    """

    def __init__(self, folder: Path, order: tuple[int, int]) -> None:
        super().__init__(
            folder, size=8, rules=RULES, currency="USDT", kind="fund", calendar="jalali"
        )
        self.order = order
        self.fund = open_fund(self)
        self.meeting = self.open_meeting(FARVARDIN)
        for number in range(1, 9):
            self.pay(self.meeting, number, savings=100 * USDT)
        self.meet()

    def meet(self) -> None:
        first, second = (self.desks[number] for number in getattr(self, "order", (0, 1)))
        for desk in (first, second, first, second, first):
            desk.sync()

    def arrive(self) -> None:
        self.meet()
        same_book(self)

    def ask_on(self, book: Book, number: int, minor: int = 90) -> None:
        member = self.no(number)
        book.write(
            lambda tx: selections.ask_fund(
                tx, meeting=self.meeting, box=self.fund, member=member, minor=minor * USDT
            )
        )

    def choose_on(self, book: Book) -> str:
        return book.write(
            lambda tx: selections.choose(
                tx, meeting=self.meeting, box=self.fund, approved_by=(self.no(2),)
            )
        ).result

    def draw_on(self, book: Book) -> tuple[str, ...]:
        def seal(tx):
            now = selections.look_now(tx, self.meeting, self.fund)
            return selection_draws.seal_pool(tx, meeting=self.meeting, found=now)

        draw = book.write(seal).result
        numbers = [(self.no(number), number) for number in range(1, 6)]
        return book.write(lambda tx: reveal_draw(tx, draw=draw, numbers=numbers)).result

    @property
    def first(self) -> Book:
        """The laptop whose facts are numbered first."""
        return self.books[self.order[0]]

    @property
    def second(self) -> Book:
        return self.books[self.order[1]]

    def winners(self) -> list[str]:
        found = self.on(self.book, rows.chosen, self.fund, "1404-01")
        return [one.made.winner for one in found]

    def lent(self, number: int) -> int:
        found = self.on(self.book, loans.loans_of, self.no(number))
        return sum(one.state.principal_left for one in found)


@pytest.fixture(params=ORDERS)
def laptops(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Laptops]:
    found = Laptops(tmp_path, ORDERS[request.param])
    yield found
    found.close()


def test_of_two_choices_for_a_month_the_first_stands_and_the_second_is_asked_about(
    laptops: Laptops,
) -> None:
    laptops.ask_on(laptops.first, 4)
    laptops.ask_on(laptops.second, 5)
    laptops.choose_on(laptops.first)
    laptops.choose_on(laptops.second)
    laptops.arrive()
    assert laptops.winners() == [laptops.no(4)]
    (case,) = laptops.on(laptops.book, cases.open_cases)
    assert (case.fact.kind, case.fact.member) == ("two_selections", laptops.no(5))
    # What was handed over was handed over: both loans are owed, and the money is out of the box.
    assert (laptops.lent(4), laptops.lent(5)) == (90 * USDT, 90 * USDT)
    assert laptops.on(laptops.book, balances.balance_of, a.CASH_LOAN, "USDT") == 620 * USDT
    laptops.book.write(lambda tx: decide_case(tx, case=case.case, choice="seen"))
    laptops.arrive()
    assert laptops.on(laptops.book, cases.open_cases) == ()


def test_the_same_member_chosen_twice_is_one_loan_and_a_question_how_often_it_was_handed_over(
    laptops: Laptops,
) -> None:
    laptops.ask_on(laptops.first, 4)
    laptops.arrive()
    laptops.choose_on(laptops.first)
    laptops.choose_on(laptops.second)
    laptops.arrive()
    kinds = sorted(case.fact.kind for case in laptops.on(laptops.book, cases.open_cases))
    assert kinds == ["given_twice", "two_selections"]
    assert len(laptops.on(laptops.book, loans.loans_of, laptops.no(4))) == 1
    assert laptops.lent(4) == 180 * USDT


def test_nobody_draws_again_on_the_other_laptop_because_the_draw_was_not_liked(
    laptops: Laptops,
) -> None:
    laptops.ask_on(laptops.first, 4)
    laptops.ask_on(laptops.first, 5)
    laptops.arrive()
    laptops.draw_on(laptops.first)
    laptops.draw_on(laptops.second)
    laptops.choose_on(laptops.second)
    laptops.arrive()
    assert laptops.winners() == []
    (case,) = laptops.on(laptops.book, cases.open_cases)
    assert case.fact.kind == "two_selections"
    laptops.choose_on(laptops.first)  # the draw that counts is still there
    laptops.arrive()
    assert len(laptops.winners()) == 1


def test_a_choice_that_found_nobody_collides_with_none(laptops: Laptops) -> None:
    laptops.choose_on(laptops.first)
    laptops.ask_on(laptops.second, 5)
    laptops.choose_on(laptops.second)
    laptops.arrive()
    assert laptops.winners() == ["", laptops.no(5)]
    assert laptops.on(laptops.book, cases.open_cases) == ()


def test_a_choice_that_does_not_follow_from_its_numbers_has_no_effect(laptops: Laptops) -> None:
    laptops.ask_on(laptops.first, 4)
    laptops.choose_on(laptops.first)
    laptops.arrive()
    (real,) = laptops.on(laptops.book, rows.chosen, laptops.fund)
    forged = replace(
        real.made,
        selection=laptops.no(1),
        no=2,
        winner=laptops.no(6),
        winner_no=6,
    )
    laptops.second.write(lambda tx: tx.append(forged))
    laptops.arrive()
    assert laptops.winners() == [laptops.no(4)]
    assert laptops.on(laptops.book, cases.open_cases) == ()
