"""The cycle is shared out here while a laptop that was not waited for takes money there (class 17).

The money stays, on the page of the next meeting where this one is closed, and counts in the next
cycle.
"""

from app.book.book import Book
from app.operations.shareout import agree_shareout
from app.projections import shareout_look, sheet
from app.projections.meetings import running_meeting
from app.projections.shareout_look import Wish
from tests.conflicts.acts import close, open_next, pay
from tests.conflicts.script import Act, Outcome, Script, World
from tests.helpers.lending import approvers

PART, LATER = 500_000, 400  # what member 7 had saved, and brings meanwhile


def share_out() -> Act:
    def does(world: World, book: Book) -> str:
        waived = {other.group.device: "left at home" for other in world.table.books}
        return book.write(
            lambda tx: agree_shareout(
                tx,
                meeting=world.meeting,
                wish=Wish(),
                approved_by=approvers(world.table),
                waived=waived,
            )
        ).result

    return does


def _opens_the_next_cycle(world: World, book: Book) -> bool:
    day = "2026-12-05"
    found = world.table.on(book, shareout_look.look, Wish(), currency="KES", on=day)
    return (found.no, found.plan.fund) == (2, LATER)


def _stands_on_the_next_page(world: World, book: Book) -> bool:
    running = world.table.on(book, running_meeting)
    assert running is not None
    paid = world.table.on(book, sheet.payments_at, running.meeting)
    return [one.member for one in paid] == [world.table.no(7)] and _opens_the_next_cycle(
        world, book
    )


SUMS = {"saved 7": LATER - PART, "box": LATER, "2060 7": -PART, "suspense": 0}
SCRIPTS = (
    Script(
        what="shared out and closed here, the next one open, and a payment there",
        left=(share_out(), close(), open_next()),
        right=(pay(7, shares=LATER),),
        after=(
            Outcome(asks=("late_entry",), sums=SUMS, says=_stands_on_the_next_page),
            Outcome(sums=SUMS, says=_opens_the_next_cycle),
        ),
    ),
)
