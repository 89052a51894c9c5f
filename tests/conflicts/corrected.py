"""What was written is corrected on one laptop while another one builds on it (INV-05, INV-14;
sync classes 4 and 12): only the difference counts, in every order of arrival."""

from collections.abc import Callable

from app.book.book import Book
from app.core.expected import Amounts
from app.operations.contributions import How, correct_contribution
from app.projections import cases
from tests.conflicts.acts import correct, expense, named, pay, take_back
from tests.conflicts.loan_acts import lend, take_back_loan
from tests.conflicts.own_money import missing
from tests.conflicts.script import Act, Outcome, Script, World

BOX = 5_000_000  # what lies in it, minor units
CODE = "SJK3X2A1B9"
PAID = (named("it", pay(7, shares=400)),)
NEGATIVE = ("fund_negative",)


def correct_code(name: str, **amounts: int) -> Act:
    """Another amount of a payment by phone."""

    def does(world: World, book: Book) -> str:
        entry, how = world.known[name], How(method="mpesa", code=CODE)
        return book.write(
            lambda tx: (
                correct_contribution(tx, entry=entry, amounts=Amounts(**amounts), how=how).entry
            )
        ).result

    return does


def stands(minor: int) -> Callable[[World, Book], bool]:
    """What is asked about was not taken back; its answer may say that it was never handed over."""

    def says(world: World, book: Book) -> bool:
        (asked,) = world.table.on(book, cases.open_cases)
        return asked.fact.amount == minor and asked.fact.subjects[-1] != world.known["it"]

    return says


SCRIPTS = (
    Script(
        what="a payment corrected to more here, the whole box spent there",
        before=PAID,
        left=(correct("it", shares=600),),
        right=(expense(BOX + 400),),
        after=Outcome(sums={"box": -BOX - 200}),
    ),
    Script(
        what="a payment corrected to more for another purpose here, the whole box spent there",
        before=PAID,
        left=(correct("it", shares=200, fine=500),),
        right=(expense(BOX + 400),),
        after=Outcome(sums={"box": -BOX - 100}),
    ),
    Script(
        what="an expense corrected to less here, and the box has enough for it and for one there",
        left=(named("it", expense(3_000_000)), take_back("it"), expense(2_000_000)),
        right=(expense(3_000_000),),
        after=Outcome(sums={"box": -BOX}),
    ),
    Script(
        what="an expense corrected to less here: what the box has not for it and for one there",
        left=(named("it", expense(3_000_000)), take_back("it"), expense(2_500_000)),
        right=(expense(3_000_000),),
        after=Outcome(asks=NEGATIVE, sums={"box": -BOX - 500_000}, says=missing(500_000)),
    ),
    Script(
        what="a loan corrected to less here, and the box has enough for it and an expense there",
        left=(named("it", lend(7, 100_000)), take_back_loan("it"), lend(7, 50_000)),
        right=(expense(BOX - 50_000),),
        after=Outcome(sums={"box": -BOX, "1300": 50_000}),
    ),
    Script(
        what="a payment corrected to what it was here, and one expense there too many",
        before=PAID,
        left=(expense(3_000_000), correct("it", shares=400)),
        right=(expense(BOX - 3_000_000 + 450),),
        after=Outcome(asks=NEGATIVE, sums={"box": -BOX - 450}, says=missing(50)),
    ),
    Script(
        what="a payment corrected to less here, and expenses of all that was there on both",
        before=PAID,
        left=(correct("it", shares=200), expense(3_000_000)),
        right=(expense(BOX - 3_000_000 + 400),),
        after=Outcome(asks=NEGATIVE, sums={"box": -BOX - 600}, says=missing(200)),
    ),
    Script(
        what="two expenses on both, more than there was, and one more taken back here",
        left=(expense(3_000_000), named("it", expense(1_000_000, "chairs")), take_back("it")),
        right=(expense(BOX - 3_000_000 + 50),),
        after=Outcome(asks=NEGATIVE, sums={"box": -BOX - 50}, says=stands(50)),
    ),
    Script(
        what="an ordinary payment here, more spent on both than there was: it answers nothing",
        left=(expense(3_000_000), pay(7, shares=400)),
        right=(expense(BOX - 3_000_000 + 50),),
        after=(
            Outcome(sums={"box": 350 - BOX}),
            Outcome(asks=NEGATIVE, sums={"box": 350 - BOX}, says=missing(50)),
        ),
    ),
    Script(
        what="one code for two members, its amount corrected here: one question about what waits",
        left=(named("it", pay(7, code=CODE, shares=400)), correct_code("it", shares=600)),
        right=(pay(8, code=CODE, shares=400),),
        after=(
            Outcome(asks=("code_twice",), sums={"saved 7": 600, "saved 8": 0, "suspense": 400}),
            Outcome(asks=("code_twice",), sums={"saved 7": 0, "saved 8": 400, "suspense": 600}),
        ),
    ),
    Script(
        what="one code for two members, and here it was cash: both count",
        left=(named("it", pay(7, code=CODE, shares=400)), correct("it", shares=400)),
        right=(pay(8, code=CODE, shares=400),),
        after=Outcome(sums={"saved 7": 400, "saved 8": 400, "box": 400, "suspense": 0}),
    ),
    Script(
        what="one receipt on both laptops, corrected here to what it is there: one is asked",
        left=(named("it", pay(7, code=CODE, shares=400)), correct_code("it", shares=600)),
        right=(pay(7, code=CODE, shares=600),),
        after=Outcome(asks=("same_payment",), sums={"saved 7": 600, "suspense": 600}),
    ),
)
