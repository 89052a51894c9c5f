"""What was paid on a loan is taken back or corrected on one laptop while another collects it
(INV-27, INV-28, INV-32; sync class 8): in every order of arrival the loan owes the same, and
nobody has an advance beside a loan that is owed."""

from collections.abc import Callable

from app.book.book import Book
from app.core.decisions import HANDED_ONCE, SEEN
from app.core.repayment import LoanState
from app.operations.cases import decide_case, undo_decision
from app.projections import balances, cases, loans
from tests.conflicts.acts import correct, named, pay, take_back
from tests.conflicts.loan_acts import approved, guarantor_pays, hand_over, lend, write_off
from tests.conflicts.own_money import missing, refund
from tests.conflicts.script import Act, Outcome, Script, World

LOAN = (named("loan", lend(7, 100_000, guarantors=(8,))),)  # 101,000 to be paid
OF_TWO = (named("loan", lend(7, 100_000, guarantors=(8, 9))),)
TWO_PAY = (guarantor_pays("loan", 8, 50_000), guarantor_pays("loan", 9, 50_000))
GUARANTOR = "loan.guarantor_paid"
OVERPAID = ("loan_overpaid",)


def there(act: Act) -> Act:
    """On the secretary's laptop, which knows all that was written before."""

    def does(world: World, book: Book) -> str | None:
        return act(world, world.table.tablet)

    return does


def synced(world: World, book: Book) -> None:
    world.table.sync()


def answered(choice: str) -> Act:
    """The chair decides the one open question; the question."""

    def does(world: World, book: Book) -> str:
        (asked,) = world.table.on(book, cases.open_cases)
        chair = world.table.no(1)
        book.write(lambda tx: decide_case(tx, case=asked.case, choice=choice, allowed_by=chair))
        return asked.case

    return does


def answer_taken_back(name: str) -> Act:
    def does(world: World, book: Book) -> None:
        case, chair = world.known[name], world.table.no(1)
        book.write(lambda tx: undo_decision(tx, case=case, allowed_by=chair))

    return does


# 59,000 of what the guarantor paid is his advance, and both laptops know.
TOO_MUCH = (
    *LOAN,
    synced,
    named("it", pay(7, loan=60_000)),
    there(named("other", guarantor_pays("loan", 8, 100_000))),
    synced,
    answered(SEEN),
)


GIVEN_TWICE = (
    named("loan", approved(7, 100_000)),
    synced,
    hand_over("loan"),
    there(hand_over("loan")),
    synced,
)


def state_of(world: World, book: Book) -> LoanState:
    loan = world.table.on(book, loans.find_loan, world.known["loan"])
    assert loan is not None
    return loan.state


def owed(minor: int) -> Callable[[World, Book], bool]:
    return lambda world, book: state_of(world, book).left == minor


def asked_and_owed(asked: int, left: int) -> Callable[[World, Book], bool]:
    def says(world: World, book: Book) -> bool:
        return bool(missing(asked)(world, book)) and state_of(world, book).left == left

    return says


def newest_is_ahead(minor: int) -> Callable[[World, Book], bool]:
    """Who paid last of the payments that stand has all that was too much, and is asked about."""

    def says(world: World, book: Book) -> bool:
        assert world.table.office.store is not None
        events = [entry.event for entry in world.table.office.store.entries]
        paid = [one for one in events if one.type in ("contribution.recorded", GUARANTOR)]
        last = [one.payload for one in paid if one.id != world.known["it"]][-1]
        payer = getattr(last, "guarantor", last.member)
        sums = [
            -world.table.on(book, balances.balance_of, "2020", book.group.currency, *one)
            for one in ((), (payer,))
        ]
        return sums == [minor, minor] and asked_and_owed(minor, 0)(world, book)

    return says


SCRIPTS = (
    Script(
        what="a part of a loan written and corrected to less here, most of it paid there",
        before=LOAN,
        left=(named("it", pay(7, loan=60_000)), correct("it", loan=20_000)),
        right=(guarantor_pays("loan", 8, 100_000),),
        after=(
            Outcome(
                asks=OVERPAID,
                sums={"advance 7": 0, "advance 8": 19_000, "box": 120_000},
                says=asked_and_owed(19_000, 0),
            ),
            Outcome(
                asks=OVERPAID,
                sums={"advance 7": 19_000, "advance 8": 0, "box": 120_000},
                says=asked_and_owed(19_000, 0),
            ),
        ),
    ),
    Script(
        what="a part of a loan corrected to less here, the rest paid by the guarantor there",
        before=(*LOAN, named("it", pay(7, loan=60_000))),
        left=(correct("it", loan=20_000),),
        right=(guarantor_pays("loan", 8, 41_000),),
        after=Outcome(sums={"box": 1_000, "advance 7": 0, "advance 8": 0}, says=owed(40_000)),
    ),
    Script(
        what="a part of a loan corrected to more here, the rest paid by the guarantor there",
        before=(*LOAN, named("it", pay(7, loan=60_000))),
        left=(correct("it", loan=80_000),),
        right=(guarantor_pays("loan", 8, 41_000),),
        after=(
            Outcome(asks=OVERPAID, sums={"advance 8": 20_000}, says=asked_and_owed(20_000, 0)),
            Outcome(asks=OVERPAID, sums={"advance 7": 20_000}, says=asked_and_owed(20_000, 0)),
        ),
    ),
    Script(
        what="a part of a loan written and taken back here, most of it paid by two there",
        before=OF_TWO,
        left=(named("it", pay(7, loan=60_000)), take_back("it")),
        right=TWO_PAY,
        after=Outcome(
            sums={"advance 7": 0, "advance 8": 0, "advance 9": 0, "box": 100_000}, says=owed(1_000)
        ),
    ),
    Script(
        what="a part of a loan written and taken back here, more than the rest paid by two there",
        before=OF_TWO,
        left=(named("it", pay(7, loan=60_000)), pay(7, loan=10_000), take_back("it")),
        right=TWO_PAY,
        after=Outcome(
            asks=OVERPAID,
            sums={"box": 110_000},
            says=newest_is_ahead(9_000),
        ),
    ),
    Script(
        what="of two parts of a loan here one is taken back, most of it paid there",
        before=LOAN,
        left=(named("it", pay(7, loan=30_000)), pay(7, loan=20_000), take_back("it")),
        right=(guarantor_pays("loan", 8, 100_000),),
        after=Outcome(
            asks=OVERPAID,
            sums={"box": 120_000},
            says=newest_is_ahead(19_000),
        ),
    ),
    Script(
        what="the fee of a loan paid and taken back here, a part of the loan paid there",
        before=LOAN,
        left=(named("it", pay(7, loan=1_000)), take_back("it")),
        right=(guarantor_pays("loan", 8, 30_000),),
        after=Outcome(sums={"4020": -1_000, "advance 8": 0, "box": 30_000}, says=owed(71_000)),
    ),
    Script(
        what="a part of a loan written and taken back here, and the loan written off there",
        before=LOAN,
        left=(named("it", pay(7, loan=60_000)), take_back("it")),
        right=(write_off("loan"),),
        after=Outcome(sums={"advance 7": 0, "box": 0}, says=owed(0)),
    ),
    Script(
        what="a part of a loan written and taken back here, the rest lost there",
        before=LOAN,
        left=(named("it", pay(7, loan=60_000)), take_back("it")),
        right=(guarantor_pays("loan", 8, 20_000), write_off("loan")),
        after=Outcome(
            sums={"advance 7": 0, "advance 8": 0, "4110": 0, "box": 20_000}, says=owed(0)
        ),
    ),
    Script(
        what="that a loan was handed over once is said and taken back here, it is paid there",
        before=GIVEN_TWICE,
        left=(named("asked", answered(HANDED_ONCE)), answer_taken_back("asked")),
        right=(pay(7, loan=150_000),),
        after=Outcome(
            asks=("given_twice",), sums={"advance 7": 0, "box": 150_000}, says=owed(52_000)
        ),
    ),
    Script(
        what="what was too much for a loan fits again here, and some of it was used there",
        before=TOO_MUCH,
        left=(take_back("it"),),
        right=(pay(8, shares=400),),
        after=Outcome(
            sums={"advance 8": -59_000, "saved 8": 400, "box": -60_000},
            says=owed(1_400),
        ),
    ),
    Script(
        what="what was too much for a loan fits again here, and was given back there",
        before=TOO_MUCH,
        left=(take_back("it"),),
        right=(refund(8),),
        after=Outcome(
            sums={"advance 8": -59_000, "box": -119_000},
            says=owed(60_000),
        ),
    ),
    Script(
        what="what was too much for a loan was used there before a part of it is corrected here",
        before=TOO_MUCH,
        left=(correct("it", loan=20_000),),
        right=(pay(8, welfare=40_000),),
        after=Outcome(
            sums={"advance 7": 0, "advance 8": -59_000, "box": -40_000},
            says=owed(21_000),
        ),
    ),
    Script(
        what="what came too much for a loan is taken back here, and some of it was used there",
        before=TOO_MUCH,
        left=(take_back("other"),),
        right=(pay(8, shares=400),),
        after=Outcome(sums={"advance 8": -59_000, "saved 8": 0}, says=owed(41_000)),
    ),
    Script(
        what="what came too much for a loan is taken back here, and was given back there",
        before=TOO_MUCH,
        left=(take_back("other"),),
        right=(refund(8),),
        after=Outcome(
            asks=("own_undone",), sums={"advance 8": -118_000}, says=asked_and_owed(59_000, 41_000)
        ),
    ),
)
