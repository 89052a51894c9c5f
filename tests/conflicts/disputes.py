"""What a member does not agree with, written on two laptops (spec/domain.md section 2.5 O)."""

from app.book.book import Book
from app.operations import disputes as desk
from app.projections.open_disputes import open_disputes
from tests.conflicts.acts import acting, fine, named, pay, take_back
from tests.conflicts.script import Act, Outcome, Script, World


def dispute(name: str, number: int, words: str = "I paid") -> Act:
    def does(world: World, book: Book) -> str:
        entry, member = world.known[name], world.table.no(number)
        return book.write(
            lambda tx: desk.dispute_entry(tx, entry=entry, member=member, words=words)
        ).result

    return does


def settle(name: str, words: str = "agreed") -> Act:
    def does(world: World, book: Book) -> str:
        entry = world.known[name]
        return book.write(lambda tx: desk.settle_dispute(tx, entry=entry, words=words)).result

    return does


def _open(count: int) -> Outcome:
    def says(world: World, book: Book) -> bool:
        return len(book.read(lambda reading: open_disputes(reading.conn))) == count

    return Outcome(says=says)


SCRIPTS = (
    Script(
        what="a payment disputed on both laptops is disputed once",
        before=(named("it", pay(7, shares=400)),),
        left=(dispute("it", 7),),
        right=(dispute("it", 8, "not so much"),),
        after=_open(1),
    ),
    Script(
        what="disputed and settled here, disputed there: the first one stands as it ended",
        before=(named("it", fine(7)),),
        left=(dispute("it", 7), settle("it")),
        right=(dispute("it", 7),),
        after=(_open(0), _open(1)),
        is_by_first=True,
    ),
    Script(
        what="a dispute settled on both laptops is settled once",
        before=(named("it", fine(7)), dispute("it", 7)),
        left=(settle("it"),),
        right=(settle("it", "the chair says so"),),
        after=_open(0),
    ),
    Script(
        what="disputed here, taken back there: nothing is left to dispute",
        before=(named("it", fine(7)),),
        left=(dispute("it", 7),),
        right=(acting(1), take_back("it")),
        after=_open(0),
    ),
)
