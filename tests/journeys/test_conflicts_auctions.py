"""Two laptops that did not know of each other: auctions, dividends, prizes, seats sold."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.book.book import Book
from app.core.decisions import FIRST_SALE, NOT_PAID_OUT, RECEIVER_OWES
from app.core.errors import Refused
from app.core.rotation.seats import Owner
from app.core.rules_of_group import Rules
from app.core.schemes.weighted_rosca import WeightedTerms
from app.operations import auctions, boxes, presold, turns
from app.operations.members import add_member
from app.projections import balances, cases
from app.projections import boxes as box_rows
from app.projections import rounds as round_rows
from tests.helpers.far_laptops import OverServer
from tests.helpers.rotation import open_box, running, start
from tests.helpers.two_laptops import same_book

RULES = Rules(methods=("cash",), loan_multiple=0)
ORDERS = {"treasurer first": (0, 1), "secretary first": (1, 0)}
SIZE = 8  # the pot of the chit is 8,000.00; the commission 240.00


class Laptops(OverServer):
    """A chit fund and a weighted rotation; the treasurer's laptop and the tablet part ways."""

    def __init__(self, folder: Path, order: tuple[int, int]) -> None:
        super().__init__(folder, size=SIZE, rules=RULES)
        self.order = order
        self.chit = open_box(self, "chit", cash_unit=100)
        start(self, self.chit, order=())
        self.weighted = open_box(self, "weighted_rosca", "Sold", spread=20_000)
        self.meeting = self.open_meeting()
        self.meet()

    @property
    def is_treasurer_first(self) -> bool:
        return self.order == (0, 1)

    def meet(self) -> None:
        first, second = (self.desks[number] for number in getattr(self, "order", (0, 1)))
        for desk in (first, second, first, second, first):
            desk.sync()

    def arrive(self) -> None:
        self.meet()
        same_book(self)

    def hold_on(self, book: Book, number: int, minor: int, **how: Any) -> str:
        if how.get("take_over"):
            book.write(
                lambda tx: auctions.open_auction(
                    tx, meeting=self.meeting, box=self.chit, take_over=True
                )
            )
        return book.write(
            lambda tx: auctions.hold_auction(
                tx,
                meeting=self.meeting,
                box=self.chit,
                bids=((str(number), minor),),
                witnesses=tuple(self.members[:2]),
            )
        ).result

    def give_on(self, book: Book, number: int) -> str:
        return book.write(
            lambda tx: turns.pay_turn(
                tx, meeting=self.meeting, box=self.chit, seat=str(number), member=self.no(number),
                agreed="pin",
            )
        ).result  # fmt: skip

    def sell_on(self, book: Book, place: int, number: int) -> str:
        member = self.no(number)
        return book.write(
            lambda tx: presold.sell_seat(
                tx, meeting=self.meeting, box=self.weighted, place=place, seats=SIZE,
                owners=(Owner(member=member),), agreed=(member,),
            )
        ).result  # fmt: skip

    def change_on(self, book: Book, spread: int) -> None:
        book.write(
            lambda tx: boxes.change_terms(
                tx, box=self.weighted, terms=WeightedTerms(value=100_000, spread=spread),
                from_on=self.following(), motion="vote",
            )
        )  # fmt: skip

    def following(self) -> str:
        return "2027-01-01"

    def decide(self, case: str, choice: str) -> None:
        from app.operations.cases import decide_case

        self.book.write(lambda tx: decide_case(tx, case=case, choice=choice, reason="counted"))
        self.arrive()

    def balance(self, account: str, sub: str | None = None) -> int:
        return self.on(self.book, balances.balance_of, account, "KES", sub)

    def spread(self) -> int:
        found = self.on(self.book, box_rows.find_box, self.weighted)
        assert found is not None
        return int(found.read.spread)


@pytest.fixture(params=ORDERS)
def laptops(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Laptops]:
    found = Laptops(tmp_path, ORDERS[request.param])
    yield found
    found.close()


# INV-38: one auction


def test_of_two_auctions_the_first_that_was_taken_over_counts_and_no_dividend_is_left(
    laptops: Laptops,
) -> None:
    laptops.hold_on(laptops.tablet, 2, 184_000)
    laptops.hold_on(laptops.book, 1, 104_000)
    laptops.arrive()
    held = running(laptops, laptops.chit).course.auctions[1]
    assert held.winner == ("1" if laptops.is_treasurer_first else "2")
    assert laptops.balance("2120") == held.divided == -laptops.balance("2030")
    for book in laptops.books:
        facts = laptops.on(book, round_rows.auctions_of, held.round)
        assert [one.is_standing for one in facts] == [True, True, False, False]
    assert laptops.on(laptops.book, cases.open_cases) == ()


def test_while_one_laptop_has_the_auction_another_one_is_told_and_may_follow_it(
    laptops: Laptops,
) -> None:
    laptops.tablet.write(
        lambda tx: auctions.open_auction(tx, meeting=laptops.meeting, box=laptops.chit)
    )
    laptops.arrive()
    with pytest.raises(Refused, match=r"auction\.elsewhere"):
        laptops.hold_on(laptops.book, 1, 104_000)
    laptops.hold_on(laptops.book, 1, 104_000, take_over=True)
    laptops.hold_on(laptops.tablet, 2, 184_000)  # does not know that it was followed
    laptops.arrive()
    held = running(laptops, laptops.chit).course.auctions
    # The laptop whose auction was numbered first: it follows, or was held already.
    assert held[1].winner == ("1" if laptops.is_treasurer_first else "2")
    assert laptops.balance("2120") == held[1].divided


def paid_apart(laptops: Laptops) -> str:
    """Both laptops hold an auction, and the later one pays its winner."""
    book, number = (laptops.tablet, 2) if laptops.is_treasurer_first else (laptops.book, 1)
    other, first = (laptops.book, 1) if laptops.is_treasurer_first else (laptops.tablet, 2)
    for no in range(1, SIZE + 1):
        laptops.pay_on(book, laptops.meeting, no, box1=100_000)
    laptops.hold_on(other, first, 104_000)
    laptops.hold_on(book, number, 184_000)
    laptops.give_on(book, number)
    laptops.arrive()
    (case,) = laptops.on(laptops.book, cases.open_cases)
    assert case.fact.kind == "paid_off_auction"
    return case.case


@pytest.mark.parametrize("choice", [RECEIVER_OWES, NOT_PAID_OUT])
def test_a_pot_paid_by_an_auction_that_does_not_count_is_asked_about(
    laptops: Laptops, choice: str
) -> None:
    case = paid_apart(laptops)
    question = laptops.ask(laptops.tablet, case)
    assert [one.choice for one in question.options] == [RECEIVER_OWES, NOT_PAID_OUT]
    laptops.decide(case, choice)
    first, other = (1, 2) if laptops.is_treasurer_first else (2, 1)
    is_out = choice == RECEIVER_OWES
    assert laptops.balance("1340", laptops.no(other)) == 616_000 * is_out
    # The auction that counts has still its pot: 8,000.00 and the dividend that was taken off.
    assert laptops.balance("2120") == 80_000 and laptops.balance("2030") == -880_000
    assert running(laptops, laptops.chit).turn == 1
    if not is_out:
        laptops.give_on(laptops.book, first)
        assert laptops.balance("2120") == 0
        assert laptops.balance("1010") == 800_000 - 696_000


# INV-39: who is entitled


def test_a_member_who_joins_between_auction_and_payment_changes_no_dividend(
    laptops: Laptops,
) -> None:
    laptops.hold_on(laptops.book, 1, 104_000)
    laptops.tablet.write(
        lambda tx: add_member(tx, name="Newcomer", phone="", joined_on="2026-11-21")
    )
    laptops.arrive()
    held = running(laptops, laptops.chit).course.auctions[1]
    assert (held.dividend, len(held.entitled)) == (10_000, SIZE)
    for number in range(1, SIZE + 1):
        laptops.pay_on(laptops.tablet, laptops.meeting, number, box1=90_000)
    laptops.give_on(laptops.tablet, 1)
    laptops.arrive()
    assert laptops.balance("2120") == laptops.balance("2030") == 0


# INV-36: the signed table


def test_a_change_of_a_table_by_which_a_seat_was_sold_meanwhile_has_no_effect(
    laptops: Laptops,
) -> None:
    laptops.sell_on(laptops.book, 1, 1)
    laptops.change_on(laptops.tablet, 10_000)
    laptops.arrive()
    assert laptops.spread() == 20_000
    assert laptops.on(laptops.book, cases.open_cases) == ()
    laptops.sell_on(laptops.tablet, 2, 2)
    laptops.arrive()
    assert laptops.on(laptops.book, cases.open_cases) == ()


def test_a_seat_sold_by_both_tables_is_asked_about(laptops: Laptops) -> None:
    laptops.sell_on(laptops.book, 1, 1)
    laptops.change_on(laptops.tablet, 10_000)
    laptops.sell_on(laptops.tablet, 2, 2)
    laptops.arrive()
    assert laptops.spread() == (20_000 if laptops.is_treasurer_first else 10_000)
    kinds = [one.fact.kind for one in laptops.on(laptops.book, cases.open_cases)]
    assert kinds == ["other_table"]
    laptops.decide(laptops.only_case(laptops.book).case, FIRST_SALE)
    sold = laptops.on(laptops.book, round_rows.waiting_sales, laptops.weighted)
    assert [one.seat.no for one in sold] == [1 if laptops.is_treasurer_first else 2]


def test_a_seat_that_both_laptops_sold_is_asked_about(laptops: Laptops) -> None:
    laptops.sell_on(laptops.book, 1, 1)
    laptops.sell_on(laptops.tablet, 1, 2)
    laptops.arrive()
    case = laptops.only_case(laptops.book)
    assert case.fact.kind == "seat_sold_twice"
    laptops.decide(case.case, FIRST_SALE)
    (sold,) = laptops.on(laptops.book, round_rows.waiting_sales, laptops.weighted)
    assert sold.member == laptops.no(1 if laptops.is_treasurer_first else 2)
