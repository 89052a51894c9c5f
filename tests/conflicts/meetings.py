"""One meeting on two laptops: openings, votes, signatures, closings (INV-41 to INV-45; class 7)."""

from collections.abc import Callable

from app.book.book import Book
from app.operations import attendance, closing, motions
from app.projections import meetings, signatures
from app.projections import motions as voted
from tests.conflicts.acts import acting, close, expense, named, open_next, pay, take_back
from tests.conflicts.script import Act, Outcome, Script, World


def _state(*states: str) -> Callable[[World, Book], bool]:
    def says(world: World, book: Book) -> bool:
        found = world.table.on(book, meetings.meetings)
        return [one.state.value for one in found] == list(states)

    return says


def leaves_at(number: int, at: str) -> Act:
    def does(world: World, book: Book) -> str:
        return book.write(
            lambda tx: attendance.mark_left(
                tx, meeting=world.meeting, member=world.table.no(number), at=at
            )
        ).result

    return does


def count(minor: int) -> Act:
    def does(world: World, book: Book) -> None:
        book.write(
            lambda tx: closing.count_cash(
                tx,
                meeting=world.meeting,
                counts=(),
                counted_minor=minor,
                counter=world.table.no(4),
                witness=world.table.no(5),
            )
        )

    return does


def sign(number: int, role: str) -> Act:
    def does(world: World, book: Book) -> None:
        book.write(
            lambda tx: closing.sign_meeting(
                tx, meeting=world.meeting, member=world.table.no(number), role=role
            )
        )

    return does


def put(text: str) -> Act:
    def does(world: World, book: Book) -> str:
        return book.write(
            lambda tx: motions.put_motion(tx, meeting=world.meeting, text=text)
        ).result

    return does


def hands(name: str, yes: int, no: int) -> Act:
    def does(world: World, book: Book) -> None:
        motion = world.known[name]
        book.write(lambda tx: motions.count_hands(tx, motion=motion, yes=yes, no=no))

    return does


def by_name(name: str, **said: str) -> Act:
    """`m7="yes"`: member 7 said yes."""

    def does(world: World, book: Book) -> None:
        ballots = [
            (world.table.no(int(who[1:])), what, world.table.no(int(who[1:])))
            for who, what in said.items()
        ]
        motion = world.known[name]
        book.write(lambda tx: motions.count_by_name(tx, motion=motion, ballots=ballots))

    return does


def _voted(yes: int, no: int) -> Callable[[World, Book], bool]:
    def says(world: World, book: Book) -> bool:
        found = world.table.on(book, voted.find_motion, world.known["m"])
        result = None if found is None else found.result
        return result is not None and (result.yes, result.no) == (yes, no)

    return says


def _contested(world: World, book: Book) -> bool:
    found = world.table.on(book, voted.find_motion, world.known["m"])
    return found is not None and bool(found.is_contested)


def _signed(*numbers: int) -> Callable[[World, Book], bool]:
    def says(world: World, book: Book) -> bool:
        found = {one.member for one in world.table.on(book, signatures.signatures, world.meeting)}
        return found == {world.table.no(number) for number in numbers}

    return says


BOOKED = 5_000_000

SCRIPTS = (
    Script(
        what="both laptops open the next meeting of one day: one meeting with two writers",
        before=(close(),),
        left=(open_next(),),
        right=(open_next(),),
        after=Outcome(says=_state("closed", "open")),
    ),
    Script(
        what="two laptops open meetings of two days: two meetings, numbered on",
        before=(close(),),
        left=(open_next("2026-12-05"),),
        right=(open_next("2026-12-12"),),
        after=Outcome(says=_state("closed", "open", "open")),
    ),
    Script(
        what="both write who left early",
        left=(leaves_at(7, "15:40"),),
        right=(leaves_at(7, "15:45"),),
        after=Outcome(),
    ),
    Script(
        what="two members leave early, one on each laptop",
        left=(leaves_at(7, "15:40"),),
        right=(leaves_at(8, "15:45"),),
        after=Outcome(),
    ),
    Script(
        what="a count here, a payment there: the count does not stand",
        left=(count(BOOKED),),
        right=(pay(7, shares=400),),
        after=Outcome(sums={"box": 400, "saved 7": 400}),
    ),
    Script(
        what="two counts of the same box",
        left=(count(BOOKED),),
        right=(count(BOOKED),),
        after=Outcome(sums={"box": 0}),
    ),
    Script(
        what="two counts that differ",
        left=(count(BOOKED),),
        right=(count(BOOKED - 500),),
        after=Outcome(sums={"box": 0}),
    ),
    Script(
        what="signatures of one page on two laptops count together",
        before=(count(BOOKED),),
        left=(sign(4, "key_holder"), sign(5, "key_holder")),
        right=(sign(6, "key_holder"),),
        after=Outcome(says=_signed(4, 5, 6)),
    ),
    Script(
        what="one signature on both laptops is one",
        before=(count(BOOKED),),
        left=(sign(4, "key_holder"),),
        right=(sign(4, "key_holder"),),
        after=Outcome(says=_signed(4)),
    ),
    Script(
        what="a motion put on both laptops stands twice in the minutes",
        left=(put("Paint the hall"),),
        right=(put("Paint the hall"),),
        after=Outcome(),
    ),
    Script(
        what="hands counted the same on both laptops are one count",
        before=(named("m", put("Paint the hall")),),
        left=(hands("m", 7, 1),),
        right=(hands("m", 7, 1),),
        after=Outcome(says=_voted(7, 1)),
    ),
    Script(
        what="hands counted otherwise on both laptops decide nothing",
        before=(named("m", put("Paint the hall")),),
        left=(hands("m", 7, 1),),
        right=(hands("m", 3, 5),),
        after=Outcome(says=_contested),
    ),
    Script(
        what="names on two laptops are one vote, nobody twice",
        before=(named("m", put("Paint the hall")),),
        left=(by_name("m", m7="yes", m8="yes"),),
        right=(by_name("m", m8="yes", m9="no"),),
        after=Outcome(says=_voted(2, 1)),
    ),
    Script(
        what="a payment here and the same closing count there do not lose the money",
        before=(named("p", pay(7, shares=400)),),
        left=(take_back("p"),),
        right=(count(BOOKED + 400),),
        after=Outcome(sums={"box": -400}),
    ),
    Script(
        what="closed here while an expense was taken back there",
        before=(named("e", expense(500)),),
        left=(close(),),
        right=(acting(1), take_back("e")),
        after=Outcome(sums={"box": 500}),
    ),
)
