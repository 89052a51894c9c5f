"""Conflicts that do not happen: allowances, the right to pay turns (spec/sync.md section 2.6)."""

from collections.abc import Callable
from typing import Any

from app.book.book import Book
from app.core.allowances import TURNS
from app.core.governance.documents import Agreed, NotAgreed
from app.operations import allowances as dividing
from app.operations import loans, paying_out
from app.projections.allowances import allowances
from app.sync.settling import settle_allowances
from tests.conflicts.acts import close, expense, open_next, pay, pay_pot
from tests.conflicts.script import Act, Outcome, Script, World
from tests.conflicts.turns import pot

FUND = "1010 KES"


def stopped(act: Act) -> Act:
    """Nobody agrees, so nothing is written."""

    def does(world: World, book: Book) -> None:
        try:
            act(world, book)
        except NotAgreed as error:
            assert error.code.startswith("allowance.")
            return
        raise AssertionError("it was given out")

    return does


def allowed_loan(number: int, principal: int) -> Act:
    """The chair's PIN allows a loan beyond the allowance."""

    def give(world: World, tx: Any) -> str:
        member = world.table.no(number)
        return loans.record_past_loan(
            tx, meeting=world.meeting, member=member, principal=principal, meetings=1
        )

    return with_chair(give)


def allowed_pot(number: int) -> Act:
    """The chair's PIN allows a pot that another laptop has the right to pay."""

    def give(world: World, tx: Any) -> str:
        return paying_out.pay_turn(tx, meeting=world.meeting, member=world.table.no(number))

    return with_chair(give)


def with_chair(give: Callable[[World, Any], str]) -> Act:
    def does(world: World, book: Book) -> str:
        try:
            return book.write(lambda tx: give(world, tx)).result
        except NotAgreed as error:
            known = error.request.payload_hash

        def again(tx: Any) -> str:
            tx.agreed = (Agreed(payload_hash=known, members=(world.table.no(2),)),)
            return give(world, tx)

        return book.write(again).result

    return does


def hand(minor: int, fund: str = FUND) -> Act:
    """This laptop hands the other a part of what it may give out."""

    def does(world: World, book: Book) -> None:
        to = next(one for one in world.table.books if one is not book).group.device
        book.write(lambda tx: dividing.hand_over(tx, fund=fund, to=to, minor=minor))

    return does


def together(world: World, book: Book) -> None:
    """Both laptops know the same now."""
    del book
    world.table.sync()


def meets(world: World, book: Book) -> None:
    """What is done before entries leave a laptop."""
    del world
    settle_allowances(book)


def divides(world: World, book: Book) -> None:
    """What a closing does."""
    book.write(lambda tx: dividing.divide(tx, meeting=world.meeting))


def parts(here: int, there: int) -> Callable[[World, Book], bool]:
    """What the treasurer's laptop and the tablet may give out."""

    def says(world: World, book: Book) -> bool:
        found = world.table.on(book, allowances)
        assert found is not None
        have = [found.of(FUND, one.group.device) for one in world.table.books]
        return have == [here, there]

    return says


def on_tablet(*acts: Act) -> tuple[Act, ...]:
    """Acts of the tablet before the laptops part."""

    def there(act: Act) -> Act:
        def does(world: World, book: Book) -> str | None:
            del book
            found = act(world, world.table.tablet)
            world.table.sync()
            return found

        return does

    return tuple(map(there, acts))


# The tablet gave something out, so it has a tenth of what there is after the closing.
START = (
    *on_tablet(expense(100_000)),
    close(),
    open_next(),
    together,
)  # 4,410,000 here, 490,000 there

SCRIPTS = (
    Script(
        what="all that may be given out here and there is given out: nobody is asked",
        base="with PINs",
        before=START,
        left=(expense(4_410_000, "roof"),),
        right=(expense(490_000, "doors"),),
        after=Outcome(sums={"box": -4_900_000}, says=parts(0, 0)),
    ),
    Script(
        what="more than may be given out is not given out on either laptop",
        base="with PINs",
        before=START,
        left=(stopped(expense(4_410_100, "roof")),),
        right=(stopped(expense(490_100, "doors")),),
        after=Outcome(sums={"box": 0}, says=parts(4_410_000, 490_000)),
    ),
    Script(
        what="what was taken in may be given out where it was taken in",
        base="with PINs",
        before=START,
        left=(expense(4_410_000, "roof"),),
        right=(pay(9, advance=100_000), expense(590_000, "doors")),
        after=Outcome(sums={"box": -4_900_000}, says=parts(0, 0)),
    ),
    Script(
        what="what was handed over here cannot be given out there before it is heard of",
        base="with PINs",
        before=START,
        left=(hand(4_000_000), stopped(expense(500_000, "roof"))),
        right=(stopped(expense(500_000, "doors")),),
        after=Outcome(sums={"box": 0}, says=parts(410_000, 4_490_000)),
    ),
    Script(
        what="what was handed over before is given out by who got it",
        base="with PINs",
        before=(*START, hand(4_000_000)),
        left=(expense(410_000, "roof"),),
        right=(expense(4_490_000, "doors"),),
        after=Outcome(sums={"box": -4_900_000}, says=parts(0, 0)),
    ),
    Script(
        what="both hand over to each other",
        base="with PINs",
        before=START,
        left=(hand(410_000),),
        right=(hand(90_000),),
        after=Outcome(sums={"box": 0}, says=parts(4_090_000, 810_000)),
    ),
    Script(
        what="a second officer allows more on both: the fund is asked about",
        base="with PINs",
        before=START,
        left=(allowed_loan(7, 4_500_000),),
        right=(allowed_loan(8, 600_000),),
        after=Outcome(asks=("fund_negative",), sums={"box": -5_100_000}),
    ),
    Script(
        what="a second officer allows more there, and enough lies in the box",
        base="with PINs",
        before=START,
        left=(expense(4_000_000, "roof"),),
        right=(allowed_loan(8, 600_000),),
        after=Outcome(sums={"box": -4_600_000}, says=parts(410_000, -110_000)),
    ),
    Script(
        what="two laptops that begin to divide divide once",
        base="with PINs",
        before=on_tablet(expense(100_000)),
        left=(divides,),
        right=(divides,),
        after=(
            Outcome(says=parts(4_410_000, 490_000)),
            Outcome(says=parts(0, 4_900_000)),
        ),
    ),
    Script(
        what="what the tablet took in goes to the pen when they meet, and is given out there",
        base="with PINs",
        before=(*START, *on_tablet(pay(9, advance=100_000), meets)),
        left=(expense(4_500_000, "roof"),),
        right=(expense(500_000, "doors"),),
        after=Outcome(sums={"box": -5_000_000}, says=parts(0, 0)),
    ),
    Script(
        what="the pot is paid where the right to it lies, and not on the other laptop",
        base="with PINs",
        before=(*START, pay(9, turn=30_000)),
        left=(pay_pot(9),),
        right=(stopped(pay_pot(8)),),
        after=Outcome(sums={"box": -30_000}),
    ),
    Script(
        what="the right to pay the pot is handed over before the laptops part",
        base="with PINs",
        before=(*START, pay(9, turn=30_000), hand(1, TURNS)),
        left=(stopped(pay_pot(9)),),
        right=(pay_pot(8),),
        after=Outcome(sums={"box": -30_000}),
    ),
    Script(
        what="a second officer allows the pot where the right does not lie: it is asked about",
        base="with PINs",
        before=(*START, pay(9, turn=30_000)),
        left=(pay_pot(9),),
        right=(allowed_pot(8),),
        after=Outcome(asks=("turn_twice",), sums={"box": -60_000}),
    ),
    Script(
        what="the turn of a box is paid where the right to it lies, and not on the other laptop",
        base="divided round",
        left=(pot(1),),
        right=(stopped(pot(1)),),
        after=Outcome(sums={"box": -800_000}),
    ),
)
