"""What was written is corrected on one laptop while another one builds on it (INV-05, INV-14;
sync classes 4, 8 and 12): only the difference counts, in every order of arrival."""

from app.book.book import Book
from app.core.expected import Amounts
from app.operations.contributions import How, correct_contribution
from app.projections import loans
from tests.conflicts.acts import correct, expense, named, pay, take_back
from tests.conflicts.loan_acts import guarantor_pays, lend, take_back_loan
from tests.conflicts.own_money import missing
from tests.conflicts.script import Act, Outcome, Script, World

BOX = 5_000_000  # what lies in it, minor units
CODE = "SJK3X2A1B9"
PAID = (named("it", pay(7, shares=400)),)
LOAN = (named("loan", lend(7, 100_000, guarantors=(8,))),)  # 101,000 to be paid
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


def owed(world: World, book: Book) -> int:
    loan = world.table.on(book, loans.find_loan, world.known["loan"])
    assert loan is not None
    return loan.state.left


SCRIPTS = (
    Script(
        what="a payment corrected to more here, the whole box spent there",
        before=PAID,
        left=(correct("it", shares=600),),
        right=(expense(BOX + 400),),
        after=Outcome(sums={"box": -BOX - 200}),
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
        what="a part of a loan corrected to less here, the rest paid by the guarantor there",
        before=(*LOAN, named("it", pay(7, loan=60_000))),
        left=(correct("it", loan=20_000),),
        right=(guarantor_pays("loan", 8, 41_000),),
        after=Outcome(
            sums={"box": 1_000, "advance 7": 0, "advance 8": 0},
            says=lambda world, book: owed(world, book) == 40_000,
        ),
    ),
    Script(
        what="a part of a loan corrected to more here, the rest paid by the guarantor there",
        before=(*LOAN, named("it", pay(7, loan=60_000))),
        left=(correct("it", loan=80_000),),
        right=(guarantor_pays("loan", 8, 41_000),),
        after=(
            Outcome(asks=("loan_overpaid",), sums={"advance 8": 20_000}, says=missing(20_000)),
            Outcome(asks=("loan_overpaid",), sums={"advance 7": 20_000}, says=missing(20_000)),
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
)
