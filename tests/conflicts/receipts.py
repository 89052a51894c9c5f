"""One number of a printed receipt book on two laptops (sync class 1)."""

from collections.abc import Callable
from typing import Any

from app.book.book import Book
from app.core.decisions import FIRST_MISTYPED, SECOND_MISTYPED, SEEN
from app.core.expected import Amounts
from app.operations import contributions
from app.operations.cases import decide_case
from app.operations.contributions import How
from app.projections import cases, sheet
from tests.conflicts.acts import acting, named, take_back
from tests.conflicts.script import Act, Outcome, Script, World

TWICE = ("receipt_twice",)


def receipt(number: int, code: str = "1042", *, payer: str = "", **amounts: int) -> Act:
    """Notes of a member, with a number of the receipt book."""

    def does(world: World, book: Book) -> str:
        how = How(method="cash", code=code, payer=payer)

        def write(tx: Any) -> str:
            return contributions.record_contribution(
                tx,
                meeting=world.meeting,
                member=world.table.no(number),
                amounts=Amounts(**amounts),
                how=how,
            ).entry

        return book.write(write).result

    return does


def together(world: World, book: Book) -> None:
    del book
    world.table.sync()


def there(act: Act) -> Act:
    """On the tablet, which has not heard of what was written here."""

    def does(world: World, book: Book) -> str | None:
        del book
        return act(world, world.table.tablet)

    return does


def says(choice: str) -> Act:
    """An officer answers the one question."""

    def does(world: World, book: Book) -> None:
        (case,) = world.table.on(book, cases.open_cases)
        book.write(lambda tx: decide_case(tx, case=case.case, choice=choice))

    return does


def numbers(*wanted: str) -> Callable[[World, Book], bool]:
    """What the standing receipts of this meeting are shown with, in order."""

    def found(world: World, book: Book) -> bool:
        paid = world.table.on(book, sheet.payments_at, world.meeting)
        return [one.number for one in paid if one.stands] == list(wanted)

    return found


KNOWN = (receipt(7, shares=400), there(receipt(8, shares=400)), together)

SCRIPTS = (
    Script(
        what="one receipt number for two members counts for both, the later is /2",
        left=(receipt(7, shares=400),),
        right=(receipt(8, shares=400),),
        after=Outcome(
            asks=TWICE,
            sums={"saved 7": 400, "saved 8": 400, "suspense": 0, "box": 800},
            says=numbers("1042", "1042/2"),
        ),
    ),
    Script(
        what="one receipt number for two purposes of one member counts for both",
        left=(receipt(7, shares=400),),
        right=(receipt(7, welfare=100),),
        after=Outcome(asks=TWICE, sums={"box": 500}, says=numbers("1042", "1042/2")),
    ),
    Script(
        what="one receipt number for one payment typed twice is one payment",
        left=(receipt(7, shares=400),),
        right=(receipt(7, shares=400),),
        after=Outcome(asks=("same_payment",), sums={"saved 7": 400, "suspense": 400}),
    ),
    Script(
        what="two receipt numbers of one member are two payments",
        left=(receipt(7, "1042", shares=400),),
        right=(receipt(7, "1043", shares=400),),
        after=Outcome(sums={"saved 7": 800, "suspense": 0}),
    ),
    Script(
        what="one receipt of a couple, brought by one of them, has one number",
        left=(receipt(7, payer="Otieno", shares=400),),
        right=(receipt(8, payer="Otieno", shares=400),),
        after=Outcome(sums={"saved 7": 400, "saved 8": 400}, says=numbers("1042", "1042")),
    ),
    Script(
        what="of one receipt number, the first taken back before anybody knew",
        left=(named("p", receipt(7, shares=400)), take_back("p")),
        right=(receipt(8, shares=400),),
        after=(
            Outcome(sums={"saved 7": 0, "saved 8": 400}, says=numbers("1042")),
            Outcome(asks=TWICE, sums={"saved 7": 0, "saved 8": 400}, says=numbers("1042")),
        ),
    ),
    Script(
        what="the later receipt number was mistyped: it is shown with none, the first as it is",
        before=KNOWN,
        left=(says(SECOND_MISTYPED),),
        right=(receipt(9, "1050", shares=400),),
        after=Outcome(sums={"saved 9": 400}, says=numbers("1042", "", "1050")),
    ),
    Script(
        what="the first receipt number was mistyped: the later one is 1042 alone",
        before=KNOWN,
        left=(says(FIRST_MISTYPED),),
        right=(receipt(9, "1050", shares=400),),
        after=Outcome(sums={"saved 9": 400}, says=numbers("", "1042", "1050")),
    ),
    Script(
        what="two books have one receipt number each: both stay, and the later is /2",
        before=KNOWN,
        left=(says(SEEN),),
        right=(receipt(9, "1050", shares=400),),
        after=Outcome(sums={"saved 9": 400}, says=numbers("1042", "1042/2", "1050")),
    ),
    Script(
        what="two officers say otherwise which receipt number was mistyped: the first word counts",
        before=KNOWN,
        left=(says(FIRST_MISTYPED),),
        right=(acting(1), says(SECOND_MISTYPED)),
        after=(
            Outcome(says=numbers("", "1042")),
            Outcome(says=numbers("1042", "")),
        ),
    ),
)
