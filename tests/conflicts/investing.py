"""Money of one investment taken out on two laptops (T46; sync class 3)."""

from app.book.book import Book
from app.operations import investments
from tests.conflicts.acts import named, take_back
from tests.conflicts.script import Act, Outcome, Script, World


def put_in(minor: int) -> Act:
    def does(world: World, book: Book) -> str:
        return book.write(
            lambda tx: investments.invest(
                tx, meeting=world.meeting, minor=minor, name="Fund", source="cash"
            )
        ).result

    return does


def comes_back(minor: int, *, is_all: bool = False) -> Act:
    def does(world: World, book: Book) -> str:
        return book.write(
            lambda tx: investments.take_back(
                tx,
                meeting=world.meeting,
                investment=world.known["fund"],
                minor=minor,
                target="cash",
                is_all=is_all,
            )
        ).result

    return does


FUND = (named("fund", put_in(1000)),)
SCRIPTS = (
    Script(
        what="all of an investment comes back on both laptops",
        before=FUND,
        left=(comes_back(1000),),
        right=(comes_back(1100, is_all=True),),
        after=Outcome(asks=("investment_twice",), sums={"box": 2100, "1400": -2000}),
    ),
    Script(
        what="parts of an investment that fit in it are two",
        before=FUND,
        left=(comes_back(400),),
        right=(comes_back(600),),
        after=Outcome(sums={"box": 1000, "1400": -1000}),
    ),
    Script(
        what="parts of an investment that are more than is in it",
        before=FUND,
        left=(comes_back(700),),
        right=(comes_back(600),),
        after=Outcome(asks=("investment_twice",), sums={"box": 1300, "1400": -1300}),
    ),
    Script(
        what="what came back of an investment was taken back: asked about where both met before",
        before=FUND,
        left=(named("it", comes_back(700)), take_back("it")),
        right=(comes_back(600),),
        after=(
            Outcome(sums={"box": 600, "1400": -600}),
            Outcome(asks=("investment_twice",), sums={"box": 600, "1400": -600}),
        ),
    ),
)
