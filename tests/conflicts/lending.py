"""Loans on two laptops (INV-14, INV-27 to INV-33; sync classes 4 and 8)."""

from collections.abc import Callable

from app.book.book import Book
from app.projections import loans
from tests.conflicts.acts import move, named, pay, take_back
from tests.conflicts.loan_acts import (
    approved,
    guarantor_pays,
    hand_over,
    lend,
    reschedule,
    take_back_loan,
    write_off,
)
from tests.conflicts.script import Outcome, Script, World

LOAN = (named("loan", lend(7, 100_000, guarantors=(8,))),)


def _left(minor: int) -> Callable[[World, Book], bool]:
    def says(world: World, book: Book) -> bool:
        loan = world.table.on(book, loans.find_loan, world.known["loan"])
        return loan is not None and loan.state.left == minor

    return says


SCRIPTS = (
    Script(
        what="two instalments of other amounts, together less than the loan",
        before=LOAN,
        left=(pay(7, loan=30_000),),
        right=(guarantor_pays("loan", 8, 20_000),),
        after=Outcome(sums={"box": 50_000}, says=_left(51_000)),
    ),
    Script(
        what="all of the loan here, a part of it by the guarantor there",
        before=LOAN,
        left=(pay(7, loan=101_000),),
        right=(guarantor_pays("loan", 8, 20_000),),
        after=Outcome(asks=("loan_overpaid",), sums={"box": 121_000}, says=_left(0)),
    ),
    Script(
        what="all of the loan on both, typed twice",
        before=LOAN,
        left=(pay(7, loan=101_000),),
        right=(pay(7, loan=101_000),),
        after=Outcome(
            asks=("same_payment",), sums={"box": 202_000, "suspense": 101_000}, says=_left(0)
        ),
    ),
    Script(
        what="paid here, written off there",
        before=LOAN,
        left=(pay(7, loan=101_000),),
        right=(write_off("loan"),),
        after=Outcome(asks=("paid_after_write_off",), sums={"box": 101_000}, says=_left(0)),
    ),
    Script(
        what="a part paid here, all written off there",
        before=LOAN,
        left=(pay(7, loan=1_000),),
        right=(write_off("loan"),),
        after=Outcome(asks=("paid_after_write_off",), sums={"box": 1_000}, says=_left(0)),
    ),
    Script(
        what="written off on both is written off once",
        before=LOAN,
        left=(write_off("loan"),),
        right=(write_off("loan"),),
        after=Outcome(sums={"box": 0}, says=_left(0)),
    ),
    Script(
        what="rescheduled on both: the first is in force, the second is asked",
        before=LOAN,
        left=(reschedule("loan", 2),),
        right=(reschedule("loan", 3),),
        after=Outcome(asks=("two_schedules",), sums={"box": 0}),
    ),
    Script(
        what="rescheduled here, a part paid there",
        before=LOAN,
        left=(reschedule("loan", 2),),
        right=(pay(7, loan=30_000),),
        after=Outcome(sums={"box": 30_000}, says=_left(71_000)),
    ),
    Script(
        what="rescheduled here, written off there",
        before=LOAN,
        left=(reschedule("loan", 2),),
        right=(write_off("loan"),),
        after=Outcome(sums={"box": 0}, says=_left(0)),
    ),
    Script(
        what="one request handed over on both",
        before=(named("loan", approved(7, 100_000)),),
        left=(hand_over("loan"),),
        right=(hand_over("loan"),),
        after=Outcome(asks=("given_twice",), sums={"box": -200_000}),
    ),
    Script(
        what="two loans to two members, the box has enough",
        left=(lend(7, 100_000),),
        right=(lend(8, 100_000),),
        after=Outcome(sums={"box": -200_000}),
    ),
    Script(
        what="two loans to two members, the box has not enough",
        left=(lend(7, 3_000_000),),
        right=(lend(8, 3_000_000),),
        after=Outcome(asks=("fund_negative",), sums={"box": -6_000_000}),
    ),
    Script(
        what="a loan here and the box carried to the bank there",
        left=(lend(7, 3_000_000),),
        right=(move(2_500_000),),
        after=Outcome(asks=("fund_negative",), sums={"box": -5_500_000}),
    ),
    Script(
        what="a guarantor for two loans at once",
        left=(lend(7, 400_000, guarantors=(9,)),),
        right=(lend(8, 400_000, guarantors=(9,)),),
        after=Outcome(asks=("guarantor_twice",), sums={"box": -800_000}),
    ),
    Script(
        what="the loan taken back here, a part of it paid there",
        before=LOAN,
        left=(take_back_loan("loan"),),
        right=(pay(7, loan=1_000),),
        after=Outcome(asks=("loan_overpaid",), sums={"box": 101_000}),
    ),
    Script(
        what="a repayment taken back here, the rest paid there",
        before=(*LOAN, named("part", pay(7, loan=30_000))),
        left=(take_back("part"),),
        right=(pay(7, loan=71_000),),
        after=Outcome(sums={"box": 41_000}, says=_left(30_000)),
    ),
    Script(
        what="a repayment taken back here, and its loan written off there",
        before=(*LOAN, named("part", pay(7, loan=30_000))),
        left=(take_back("part"),),
        right=(write_off("loan"),),
        after=Outcome(sums={"box": -30_000}),
    ),
    Script(
        what="shares here and the loan there by the same member are two payments",
        before=LOAN,
        left=(pay(7, shares=400),),
        right=(pay(7, loan=1_000),),
        after=Outcome(sums={"box": 1_400, "saved 7": 400}),
    ),
    Script(
        what="two guarantors pay more than is left",
        before=(named("loan", lend(7, 100_000, guarantors=(8, 9))), pay(7, loan=20_000)),
        left=(guarantor_pays("loan", 8, 50_000),),
        right=(guarantor_pays("loan", 9, 50_000),),
        after=Outcome(asks=("loan_overpaid",), sums={"box": 100_000}, says=_left(0)),
    ),
)
