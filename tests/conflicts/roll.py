"""The roll call on two laptops: somebody saw the member (INV-22)."""

from itertools import permutations

from app.book.book import Book
from app.core.attendance import more_present
from app.projections import attendance, dues
from tests.conflicts.acts import mark, pay
from tests.conflicts.script import Outcome, Script, World

FINES = {"late": 50, "absent": 100}
STATUSES = ("present", "late", "proxy", "excused", "absent")


def _stands(status: str) -> Outcome:
    def says(world: World, book: Book) -> bool:
        member = world.table.no(7)
        shown = world.table.on(book, attendance.marks, world.meeting)[member].status
        owed = sum(one.minor for one in world.table.on(book, dues.open_fines, member))
        return (shown, owed) == (status, FINES.get(status, 0))

    return Outcome(says=says)


SCRIPTS = (
    *(
        Script(
            what=f"{one} here and {other} there",
            base="before the roll",
            left=(mark(7, one),),
            right=(mark(7, other),),
            after=_stands(more_present(one, other)),
        )
        for one, other in permutations(STATUSES, 2)
    ),
    *(
        Script(
            what=f"{status} on both laptops is one mark and one fine",
            base="before the roll",
            left=(mark(7, status),),
            right=(mark(7, status),),
            after=_stands(status),
        )
        for status in STATUSES
    ),
    Script(
        what="a correction here of what was seen there",
        base="before the roll",
        before=(mark(7, "absent"),),
        left=(mark(7, "late"),),
        right=(mark(8, "absent"),),
        after=_stands("late"),
    ),
    Script(
        what="the fine of the mark that lost was paid: it is the member's advance",
        base="before the roll",
        before=(mark(7, "late"),),
        left=(pay(7, fine=50),),
        right=(mark(7, "present"),),
        after=Outcome(sums={"box": 50}),
    ),
)
