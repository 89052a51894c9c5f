"""The old book brought in on two laptops that had not heard of one another (INV-09)."""

from typing import Any

from app.book.book import Book
from app.core.ledger import Line
from app.importing.bring_in import bring_in
from app.importing.register import RegisterRow
from app.operations.building.units import record_unit_opening
from app.operations.opening import record_opening
from tests.conflicts.acts import named, take_back
from tests.conflicts.script import Act, Outcome, Script, World

ASKED = ("two_openings",)
PART = 200_000  # what a member brings, minor units


def brings(*rows: RegisterRow) -> Act:
    """The first page of a register, through the importer."""

    def does(world: World, book: Book) -> None:
        assert bring_in(book, rows).is_good

    return does


def savings(*numbers: int) -> list[RegisterRow]:
    return [
        RegisterRow(line=at, meeting=0, on="2026-11-02", member=number, savings=PART)
        for at, number in enumerate(numbers, 1)
    ]


def loan(number: int, minor: int) -> RegisterRow:
    return RegisterRow(
        line=50, meeting=0, on="2026-11-02", member=number, loan_given=minor, loan_meetings=2
    )


def lies(minor: int, place: str = "box") -> RegisterRow:
    return RegisterRow(line=60, meeting=0, on="2026-11-02", place=place, amount=minor)


def line(account: str, minor: int, number: int = 0) -> Act:
    """One balance, and what it does not balance by on 3050."""

    def does(world: World, book: Book) -> str:
        sub = world.table.no(number) if number else ""
        one = Line(account=account, sub=sub, minor=minor, currency="KES")
        return book.write(lambda tx: record_opening(tx, on="2026-11-02", lines=(one,))).result

    return does


def flat_owes(number: int, minor: int) -> Act:
    def does(world: World, book: Book) -> str:
        house: Any = world.table
        flat = house.flat(number)
        return book.write(lambda tx: record_unit_opening(tx, unit=flat, minor=minor)).result

    return does


def knows_of_the_other(act: Act) -> Act:
    """Both laptops meet before it is written."""

    def does(world: World, book: Book) -> None:
        world.table.arrive(world.table.book.outgoing())
        world.table.sync()
        act(world, book)

    return does


def balances(*numbers: int, times: int) -> Act:
    """An opening with more balances than one entry holds."""

    def does(world: World, book: Book) -> str:
        own = [
            Line(account="3010", sub=world.table.no(number), minor=-PART, currency="KES")
            for number in numbers
        ] * times
        lines = (Line(account="1010", minor=PART * len(own), currency="KES"), *own)
        return book.write(lambda tx: record_opening(tx, on="2026-11-02", lines=lines)).result

    return does


WHOLE = brings(*savings(1, 2, 3), lies(3 * PART))
WITH_LOANS = brings(*savings(1, 2), loan(5, PART // 2), loan(6, PART // 2), lies(PART))
LARGE_LOAN = brings(*savings(*range(1, 11)), loan(7, 10 * PART))
HALVES = (
    brings(*savings(1, 2), lies(2 * PART)),
    brings(*savings(3, 4), lies(2 * PART)),
)

SCRIPTS = (
    Script(
        what="the old book brought in on both laptops",
        left=(WHOLE,),
        right=(WHOLE,),
        after=Outcome(asks=ASKED, sums={"box": 6 * PART, "3050": 0}),
    ),
    Script(
        what="the old book brought in on both laptops, with the loans that run",
        left=(WITH_LOANS,),
        right=(WITH_LOANS,),
        after=Outcome(asks=ASKED, sums={"box": 2 * PART, "1300": 2 * PART, "3050": 0}),
    ),
    Script(
        what="a large loan of the old book on both laptops is asked about with that book only",
        left=(LARGE_LOAN,),
        right=(LARGE_LOAN,),
        after=Outcome(asks=ASKED, sums={"1300": 20 * PART, "3050": 0}),
    ),
    Script(
        what="one half of the old book brought in here, the other half there",
        left=(HALVES[0],),
        right=(HALVES[1],),
        after=Outcome(asks=ASKED, sums={"box": 4 * PART, "3050": 0}),
    ),
    Script(
        what="an old book of several entries on both laptops is one question",
        left=(balances(*range(1, 11), times=13),),
        right=(balances(*range(1, 11), times=12),),
        after=Outcome(asks=ASKED, sums={"box": 250 * PART, "saved 7": 25 * PART}),
    ),
    Script(
        what="the old book brought in twice on one laptop is meant",
        left=HALVES,
        right=(),
        after=Outcome(sums={"box": 4 * PART, "3050": 0}),
    ),
    Script(
        what="the second half of the old book, by who knew the first, is meant",
        left=(HALVES[0],),
        right=(knows_of_the_other(HALVES[1]),),
        after=Outcome(sums={"box": 4 * PART}),
    ),
    Script(
        what="what lies in the bank brought in here, what lies on the phone there",
        left=(line("1100", PART),),
        right=(line("1200", PART),),
        after=Outcome(sums={"1100": PART, "1200": PART}),
    ),
    Script(
        what="an investment of the old book here, another one there",
        left=(line("1400", PART, 1),),
        right=(line("1400", PART, 2),),
        after=Outcome(sums={"1400": 2 * PART, "3050": -2 * PART}),
    ),
    Script(
        what="one investment of the old book on both laptops",
        left=(line("1400", PART, 1),),
        right=(line("1400", PART, 1),),
        after=Outcome(asks=ASKED, sums={"1400": 2 * PART}),
    ),
    Script(
        what="two pages of the old book here, both of them there: each page is asked about",
        left=(line("1010", PART), line("1100", PART)),
        right=(line("1010", PART), line("1100", PART)),
        after=Outcome(asks=(*ASKED, *ASKED), sums={"box": 2 * PART, "1100": 2 * PART}),
    ),
    Script(
        what="the old book brought in here and taken back, brought in there",
        left=(named("old", line("1010", PART)), take_back("old")),
        right=(line("1010", PART),),
        after=(
            Outcome(sums={"box": PART}),
            Outcome(asks=ASKED, sums={"box": PART}),
        ),
    ),
    Script(
        what="the debt of one flat brought in here, of another one there",
        base="flats",
        left=(flat_owes(1, PART),),
        right=(flat_owes(2, PART),),
        after=Outcome(sums={"1330": 2 * PART}),
    ),
    Script(
        what="the debt of a flat from the old book on both laptops",
        base="flats",
        left=(flat_owes(1, PART),),
        right=(flat_owes(1, PART),),
        after=Outcome(asks=ASKED, sums={"1330": 2 * PART}),
    ),
)
