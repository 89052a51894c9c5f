"""Two laptops that did not know of each other, and a round: turns, draws, swaps, seats sold."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.book.book import Book
from app.core.decisions import (
    FIRST_OWES,
    FIRST_SALE,
    LATER_OWES,
    NOT_PAID_OUT,
    ONCE,
    OTHER_MEETING,
    SECOND_SALE,
    TWICE,
)
from app.core.rotation.defaulting import Covered
from app.core.rotation.seats import Owner, seat_of
from app.core.rules_of_group import Rules
from app.operations import draws, rounds, seat_defaults, seat_owners, turn_order, turns
from app.operations.cases import decide_case, undo_decision
from app.projections import balances, cases
from app.projections import rounds as round_rows
from app.projections.box_dues import box_dues
from app.projections.meetings import find_meeting
from tests.helpers.far_laptops import OverServer
from tests.helpers.rotation import open_box, pay_in, running, start
from tests.helpers.two_laptops import same_book

RULES = Rules(methods=("cash",), loan_multiple=0)


ORDERS = {"treasurer first": (0, 1), "secretary first": (1, 0)}


class Laptops(OverServer):
    """A merry-go-round of eight; the treasurer's laptop and the secretary's tablet part ways.

    Attributes:
        order: Whose facts get their numbers first when they meet: (0, 1) the treasurer's.
    """

    def __init__(self, folder: Path, order: tuple[int, int]) -> None:
        super().__init__(folder, size=8, rules=RULES)
        self.order = order
        self.box_id = open_box(self)
        start(self, self.box_id)
        self.meeting = self.open_meeting()
        for number in range(1, 9):
            pay_in(self, self.meeting, number, 100_000)
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

    def give_on(self, book: Book, number: int) -> str:
        return book.write(
            lambda tx: turns.pay_turn(
                tx,
                meeting=self.meeting,
                box=self.box_id,
                seat=str(number),
                member=self.no(number),
                agreed="pin",
            )
        ).result

    def swap_on(self, book: Book, a: int, b: int) -> str:
        return book.write(
            lambda tx: turn_order.swap_turns(
                tx, meeting=self.meeting, box=self.box_id, a=a, b=b, agreed=tuple(self.members)
            )
        ).result

    def decide(self, case: str, choice: str) -> None:
        self.book.write(lambda tx: decide_case(tx, case=case, choice=choice, reason="counted"))
        self.arrive()

    def in_pots(self) -> int:
        return -self.on(self.book, balances.balance_of, "2030", "KES")

    def owes(self, number: int) -> int:
        return self.on(self.book, balances.balance_of, "1340", "KES", self.no(number))

    def seats(self) -> list[str]:
        return list(running(self, self.box_id).course.order)

    def served(self) -> set[str]:
        return set(running(self, self.box_id).course.served)


@pytest.fixture(params=ORDERS)
def laptops(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Laptops]:
    found = Laptops(tmp_path, ORDERS[request.param])
    yield found
    found.close()


# INV-34: one payout for a turn


def twice(laptops: Laptops) -> str:
    """The tablet swapped in its book and paid number 2; the laptop paid number 1."""
    laptops.swap_on(laptops.tablet, 1, 2)
    laptops.give_on(laptops.tablet, 2)
    laptops.give_on(laptops.book, 1)
    laptops.arrive()
    (case,) = laptops.on(laptops.book, cases.open_cases)
    assert case.fact.kind == "turn_twice"
    return case.case


def test_two_pots_of_one_turn_are_asked_about_and_both_are_out_of_the_box(
    laptops: Laptops,
) -> None:
    twice(laptops)
    # Eight paid 1,000; two pots of 8,000 left the box.
    assert laptops.box(laptops.book) == -800_000
    assert laptops.in_pots() == -800_000
    question = laptops.ask(laptops.tablet, laptops.only_case(laptops.tablet).case)
    assert [one.choice for one in question.options] == [LATER_OWES, FIRST_OWES, NOT_PAID_OUT]


@pytest.mark.parametrize("choice", [LATER_OWES, FIRST_OWES, NOT_PAID_OUT])
def test_each_answer_leaves_the_pot_empty_and_says_who_owes(laptops: Laptops, choice: str) -> None:
    case = twice(laptops)
    first, later = (1, 2) if laptops.is_treasurer_first else (2, 1)
    stays, debtor = (later, first) if choice == FIRST_OWES else (first, later)
    laptops.decide(case, choice)
    is_out = choice != NOT_PAID_OUT
    assert laptops.in_pots() == 0
    assert laptops.box(laptops.book) == -800_000 * is_out
    assert (laptops.owes(debtor), laptops.owes(stays)) == (800_000 * is_out, 0)
    assert laptops.served() == {str(stays)}
    laptops.book.write(lambda tx: undo_decision(tx, case=case, reason="again"))
    laptops.arrive()
    assert laptops.in_pots() == -800_000 and laptops.owes(1) == laptops.owes(2) == 0


def test_who_owes_the_pot_back_has_it_taken_off_the_own_turn(laptops: Laptops) -> None:
    case = twice(laptops)
    laptops.decide(case, LATER_OWES)
    debtor = 2 if laptops.is_treasurer_first else 1
    for number in range(1, 9):
        laptops.pay_on(laptops.book, laptops.meeting, number, box1=100_000)
    now = running(laptops, laptops.box_id)
    assert now.winners(now.turn)[0].no == debtor
    laptops.book.write(
        lambda tx: turns.pay_turn(
            tx, meeting=laptops.meeting, box=laptops.box_id, seat=str(debtor),
            member=laptops.no(debtor), agreed="pin", set_off=True,
        )
    )  # fmt: skip
    assert laptops.owes(debtor) == laptops.in_pots() == laptops.box(laptops.book) == 0


def test_the_same_pot_typed_on_both_laptops_is_one_question(laptops: Laptops) -> None:
    laptops.give_on(laptops.tablet, 1)
    laptops.give_on(laptops.book, 1)
    laptops.arrive()
    case = laptops.only_case(laptops.book)
    assert case.fact.kind == "turn_twice"
    laptops.decide(case.case, NOT_PAID_OUT)
    assert laptops.box(laptops.book) == laptops.in_pots() == 0


# A contribution typed twice


def typed_twice(laptops: Laptops) -> str:
    """The second turn's contribution of number 3, on both laptops."""
    laptops.give_on(laptops.book, 1)
    laptops.arrive()
    for book in laptops.books:
        laptops.pay_on(book, laptops.meeting, 3, box1=100_000)
    laptops.arrive()
    case = laptops.only_case(laptops.book)
    assert case.fact.kind == "same_payment"
    return case.case


@pytest.mark.parametrize(
    ("choice", "third_turn"), [(ONCE, 100_000), (OTHER_MEETING, 0), (TWICE, 100_000)]
)
def test_a_seat_paid_on_two_laptops_pays_the_next_turn_when_it_was_paid_twice(
    laptops: Laptops, choice: str, third_turn: int
) -> None:
    laptops.decide(typed_twice(laptops), choice)
    for number in (1, 2, 4, 5, 6, 7, 8):
        laptops.pay_on(laptops.book, laptops.meeting, number, box1=100_000)
    laptops.give_on(laptops.book, 2)
    now = running(laptops, laptops.box_id)
    assert now.turn == 3
    meeting = laptops.on(laptops.book, find_meeting, laptops.meeting)
    assert meeting is not None
    (box,) = laptops.on(laptops.book, box_dues, replace(meeting, meeting="the next one"))
    assert box.due[laptops.no(3)] == third_turn
    assert laptops.in_pots() == (100_000 if choice == OTHER_MEETING else 0)


# INV-35: a seat wins once


def test_a_seat_that_won_on_two_laptops_in_two_turns_is_asked_about(laptops: Laptops) -> None:
    laptops.give_on(laptops.book, 1)
    for number in range(1, 9):
        laptops.pay_on(laptops.book, laptops.meeting, number, box1=100_000)
    laptops.swap_on(laptops.book, 2, 5)
    laptops.give_on(laptops.book, 5)
    laptops.swap_on(laptops.tablet, 1, 5)
    laptops.give_on(laptops.tablet, 5)
    laptops.arrive()
    for case in laptops.on(laptops.book, cases.open_cases):
        laptops.decide(case.case, LATER_OWES)
    # Three pots were handed over: 24,000; the turns of 1 and 5 took 16,000, the rest is owed back.
    assert laptops.in_pots() >= 0
    owed = sum(laptops.owes(number) for number in (1, 5))
    assert owed - laptops.in_pots() == 800_000
    assert len(laptops.served()) == (2 if laptops.is_treasurer_first else 1)


# INV-37: one draw


def second_box(laptops: Laptops) -> dict[str, object]:
    box = open_box(laptops, name="Second")
    laptops.meet()
    seats = tuple(seat_of(no, one) for no, one in enumerate(laptops.members, 1))
    return {"meeting": laptops.meeting, "box": box, "seats": seats}


def test_of_two_draws_the_first_sealed_counts_and_the_round_begun_with_the_other_does_not(
    laptops: Laptops,
) -> None:
    words = second_box(laptops)
    shown = [(laptops.no(no), no) for no in range(1, 6)]
    orders = []
    for book in (laptops.tablet, laptops.book):
        draw = book.write(lambda tx: draws.seal_draw(tx, **words)).result
        orders.append(
            book.write(lambda tx, d=draw: draws.reveal_draw(tx, draw=d, numbers=shown)).result
        )
        book.write(
            lambda tx, d=draw: rounds.start_round(
                tx,
                box=words["box"],
                seats=words["seats"],
                on="2026-11-21",
                source="draw",
                draw=d,
            )
        )
    laptops.arrive()
    box = str(words["box"])
    assert tuple(running(laptops, box).course.order) == orders[laptops.is_treasurer_first]
    for book in laptops.books:
        facts = laptops.on(book, round_rows.draws_of, box)
        assert [one.is_standing for one in facts if one.type == "draw.sealed"] == [True, False]
        assert [one.is_standing for one in facts if one.type == "draw.revealed"] == [True, False]


def test_slips_on_one_laptop_and_a_seal_on_the_other_the_first_counts(laptops: Laptops) -> None:
    words = second_box(laptops)
    order = tuple("87654321")
    witnesses = tuple(laptops.members[:2])
    laptops.tablet.write(
        lambda tx: draws.draw_by_slips(tx, **words, order=order, witnesses=witnesses)
    )
    laptops.book.write(lambda tx: draws.seal_draw(tx, **words))
    laptops.arrive()
    facts = laptops.on(laptops.tablet, round_rows.draws_of, str(words["box"]))
    assert {one.type: one.is_standing for one in facts} == {
        "draw.sealed": laptops.is_treasurer_first,
        "draw.by_slips": not laptops.is_treasurer_first,
    }


# INV-40 and swaps


def test_of_two_swaps_of_one_turn_the_first_signed_holds(laptops: Laptops) -> None:
    laptops.swap_on(laptops.tablet, 3, 4)
    laptops.swap_on(laptops.tablet, 7, 8)
    laptops.swap_on(laptops.book, 4, 5)
    laptops.arrive()
    first = ("3", "5", "4") if laptops.is_treasurer_first else ("4", "3", "5")
    assert laptops.seats() == ["1", "2", *first, "6", "8", "7"]
    assert laptops.on(laptops.book, cases.open_cases) == ()


@pytest.mark.parametrize("choice", [FIRST_SALE, SECOND_SALE])
def test_a_seat_sold_on_two_laptops_is_asked_about(laptops: Laptops, choice: str) -> None:
    owner = 7 if laptops.is_treasurer_first == (choice == FIRST_SALE) else 6

    def sell(book: Book, to: int) -> None:
        book.write(
            lambda tx: seat_owners.transfer_seat(
                tx, meeting=laptops.meeting, box=laptops.box_id, seat="8",
                from_member=laptops.no(8), to_member=laptops.no(to), minor=5_000,
                agreed=tuple(laptops.members),
            )
        )  # fmt: skip

    sell(laptops.tablet, 6)
    sell(laptops.book, 7)
    laptops.arrive()
    case = laptops.only_case(laptops.tablet)
    assert case.fact.kind == "seat_sold_twice"
    laptops.decide(case.case, choice)
    assert running(laptops, laptops.box_id).course.seats["8"].members == (laptops.no(owner),)
    assert -laptops.on(laptops.book, balances.balance_of, "2060", "KES") == 5_000


def test_parts_of_a_seat_sold_on_two_laptops_still_make_one_whole(laptops: Laptops) -> None:
    def sell(book: Book, to: int, third: int) -> None:
        book.write(
            lambda tx: seat_owners.transfer_seat(
                tx, meeting=laptops.meeting, box=laptops.box_id, seat="8",
                from_member=laptops.no(8), to_member=laptops.no(to), minor=0,
                part=Owner(member=laptops.no(8), num=third, den=3),
                agreed=tuple(laptops.members),
            )
        )  # fmt: skip

    sell(laptops.tablet, 6, 2)
    sell(laptops.book, 7, 2)
    laptops.arrive()
    seat = running(laptops, laptops.box_id).course.seats["8"]
    assert sum(one.fraction for one in seat.owners) == 1
    assert laptops.only_case(laptops.book).fact.kind == "seat_sold_twice"


# Section 3.5: a default, and who stands for it


def test_a_default_on_two_laptops_counts_once_and_what_was_brought_twice_is_an_advance(
    laptops: Laptops,
) -> None:
    laptops.give_on(laptops.book, 1)
    laptops.arrive()
    words = {"meeting": laptops.meeting, "box": laptops.box_id, "member": laptops.no(1)}
    brought = Covered(kind="cash", member=laptops.no(8), minor=200_000)
    for book in laptops.books:
        book.write(
            lambda tx: seat_defaults.secure_seat(
                tx, **words, by=laptops.no(8), minor=200_000, agreed=(laptops.no(8),)
            )
        )
        book.write(lambda tx: seat_defaults.stop_paying(tx, **words, covers=(brought,)))
    laptops.arrive()
    course = running(laptops, laptops.box_id).course
    assert (len(course.secured), len(course.stopped)) == (1, 1)
    assert laptops.on(laptops.book, cases.open_cases) == ()
    # Both brought notes: those of the first are in pots, the others wait for a purpose.
    assert laptops.box(laptops.book) == 400_000 and laptops.in_pots() == 200_000
    assert laptops.on(laptops.book, balances.balance_of, "2020", "KES", laptops.no(8)) == -200_000
    assert laptops.on(laptops.book, balances.imbalances) == {}
