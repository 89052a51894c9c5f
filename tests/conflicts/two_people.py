"""A turn was paid out twice: two officers agree to what leaves the fund (sync class 3)."""

from typing import Any

from app.book.book import Book
from app.core.decisions import LATER_OWES
from app.operations import paying_out
from app.operations.cases import decide_case, undo_decision
from app.projections import cases
from app.projections.two_people import funds_for_two
from tests.conflicts.acts import expense, pay, pay_pot
from tests.conflicts.prevention import FUND, stopped, together, with_chair
from tests.conflicts.script import Act, Outcome, Script, World
from tests.conflicts.turns import pot

TWICE = ("turn_twice",)
ALONE = ("given_alone",)


def paid_twice(here: Act, there: Act) -> tuple[Act, ...]:
    """Both laptops pay out the turn without each other, and hear of it."""

    def on_tablet(world: World, book: Book) -> str | None:
        del book
        return there(world, world.table.tablet)

    return (here, on_tablet, together)


def allowed(minor: int, what: str = "tea") -> Act:
    """An expense to which the chair agrees by PIN."""

    def give(world: World, tx: Any) -> str:
        return paying_out.record_expense(tx, meeting=world.meeting, what=what, minor=minor)

    return with_chair(give)


def decided(world: World, book: Book) -> None:
    """The later receiver owes the pot back."""
    (case,) = world.table.on(book, cases.open_cases)
    chair = world.table.no(2)
    book.write(
        lambda tx: decide_case(tx, case=case.case, choice=LATER_OWES, reason="", allowed_by=chair)
    )
    world.known["answered"] = case.case


def taken_back(world: World, book: Book) -> None:
    book.write(lambda tx: undo_decision(tx, case=world.known["answered"]))


def asks_two(*funds: str) -> Any:
    """Out of exactly these funds money goes by two."""

    def says(world: World, book: Book) -> bool:
        return world.table.on(book, funds_for_two) == set(funds)

    return says


POT = (pay(8, turn=300), together, *paid_twice(pay_pot(7), pay_pot(9)))

SCRIPTS = (
    Script(
        what="after a pot was paid twice one officer alone gives nothing out on either laptop",
        base="with PINs",
        before=POT,
        left=(stopped(expense(500)),),
        right=(stopped(expense(300)),),
        after=Outcome(asks=TWICE, sums={"box": 0}, says=asks_two(FUND)),
    ),
    Script(
        what="after a pot was paid twice two officers give out on both laptops",
        base="with PINs",
        before=POT,
        left=(allowed(500),),
        right=(allowed(300, "candles"),),
        after=Outcome(asks=TWICE, sums={"box": -800}, says=asks_two(FUND)),
    ),
    Script(
        what="after the turn of a box was paid twice what one officer gives out is asked about",
        base="round",
        before=(pay(3, advance=2_000_000), together, *paid_twice(pot(1), pot(1))),
        left=(pay(3, advance=500),),
        right=(expense(500),),
        after=Outcome(asks=(*ALONE, *TWICE), sums={"box": 0}, says=asks_two(FUND)),
    ),
    Script(
        what="after a pot was paid twice the only officer with a PIN is not stopped, but asked",
        before=POT,
        left=(expense(500),),
        right=(expense(300, "candles"),),
        after=Outcome(asks=(*ALONE, *ALONE, *TWICE), sums={"box": -800}),
    ),
    Script(
        what="who gave out before anybody knew of the second pot is not asked",
        base="with PINs",
        before=(pay(8, turn=300),),
        left=(pay_pot(7), expense(500)),
        right=(pay_pot(9), expense(300, "candles")),
        after=Outcome(asks=TWICE, sums={"box": -1400}, says=asks_two(FUND)),
    ),
    Script(
        what="the pots of one turn are decided here; who has not heard of it asks a second officer",
        base="with PINs",
        before=POT,
        left=(decided, expense(500)),
        right=(stopped(expense(300)), allowed(300, "candles")),
        after=Outcome(sums={"box": -800}, says=asks_two()),
    ),
    Script(
        what="the answer about two pots is taken back here, and two agree again",
        base="with PINs",
        before=(*POT, decided, together),
        left=(taken_back, stopped(expense(500))),
        right=(expense(300, "candles"),),
        after=Outcome(asks=TWICE, sums={"box": -300}, says=asks_two(FUND)),
    ),
    Script(
        what="after a pot was paid twice money is taken in without a second officer",
        base="with PINs",
        before=POT,
        left=(pay(7, shares=400),),
        right=(pay(9, welfare=100),),
        after=Outcome(asks=TWICE, sums={"box": 500}),
    ),
)
