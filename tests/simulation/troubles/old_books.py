"""What the group wrote before it had this program is brought in, on more than one laptop.

Promised: of two openings that say something of one kind, and whose authors had not heard of one
another, an officer is asked once, each two of them; whoever knew of the first is asked nothing.
What an answer takes away never was, to the last coin.
"""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from app.core.cases import TWO_OPENINGS
from app.core.ledger import Line
from app.core.opening import OpeningRecorded, record
from app.core.two_openings import whole
from tests.simulation.acts import DAY, KES, MEMBERS
from tests.simulation.laptop import Laptop
from tests.simulation.oracle import Oracle
from tests.simulation.people import write_down
from tests.simulation.promises import check
from tests.simulation.troubles.trouble import Trouble

if TYPE_CHECKING:
    from tests.simulation.world import World

WHOLE = ("3020", "2100")  # one balance of the group each; nothing else is booked there
OWED = "1330"  # brought in member by member
MOST = 5  # openings of a history
LATER = 2  # more, by who has not heard of an answer


class OldBooks(Trouble):
    name = "old_books"

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.left, self.later = self.chance.randrange(2, MOST + 1), LATER
        self.counts = {"brought": 0, "asked": 0, "answered": 0}

    def step(self, world: "World") -> None:
        laptop, dice = self.chance.choice(world.alive), self.chance.random()
        if self.left and dice < 0.15:
            self.left -= 1
            self._bring_in(world, laptop)
        elif dice > 0.9:
            self._answer(world, laptop)
        elif self.later and dice > 0.75 and self._is_unaware(world, laptop):
            self.later -= 1
            self._bring_in(world, laptop)

    def _bring_in(self, world: "World", laptop: Laptop) -> None:
        mark = world.acts.next_mark()
        write_down(world, laptop, mark, self._opening(int(mark.removeprefix("mark "))))

    def _answer(self, world: "World", laptop: Laptop) -> None:
        held = {event.id: event for _, _, event in laptop.held()}
        asked = [e for e in held.values() if e.type == "sys.case.opened"]
        known = [e.payload for e in asked if e.payload.kind == TWO_OPENINGS]
        if known and (case := whole(self.chance.choice(known), held.get)).slips[0].lines:
            write_down(world, laptop, *world.acts.answer(case))

    def _is_unaware(self, world: "World", laptop: Laptop) -> bool:
        """Whether an old book was taken away by an answer that this laptop has not heard of."""
        known = _answers(laptop)
        return any(not _answers(one) <= known for one in world.alive)

    def at_rest(self, world: "World", log: Sequence[Any]) -> None:
        oracle, asked = Oracle(list(log), world.knew), Counter[tuple[str, ...]]()
        for event in log:
            if event.type == "sys.case.opened" and event.payload.kind == TWO_OPENINGS:
                asked[event.payload.subjects] += 1
        voided = _voided(log)
        standing: dict[str, Any] = {}
        for event in log:
            if event.type == "opening.recorded":
                past = oracle.past(event)
                for one in standing.values():
                    is_due = bool(_kinds(one) & _kinds(event)) and one.hash not in past
                    found = asked.pop((one.id, event.id), 0)
                    check(found == is_due, f"{event.seq}: asked {found} times about two openings")
                standing[event.id] = event
                self.counts["brought"] += 1
            elif event.type == "case.decided" and event.id not in voided:
                gone = [op.event for op in event.payload.ops if op.op == "void"]
                self.counts["answered"] += any(standing.pop(one, None) for one in gone)
        check(not asked, "an opening that does not stand is asked about")
        lines = [line for event in standing.values() for line in event.lines]
        for account in WHOLE:
            left = sum(line.minor for line in lines if line.account == account)
            booked = sum(x.minor for e in log for x in e.lines if x.account == account)
            check(left == booked, f"{account} is {booked}, the old books say {left}")

    def _opening(self, made: int) -> OpeningRecorded:
        """The first amount tells it from all others."""
        many = self.chance.choice((0, 1, 1, 2))
        lines = [
            Line(account=account, minor=-made - at, currency=KES)
            for at, account in enumerate(self.chance.sample(WHOLE, many))
        ]
        if not lines or self.chance.random() < 0.4:
            sub = self.chance.choice(MEMBERS[:2])
            lines.append(Line(account=OWED, sub=sub, minor=made, currency=KES))
        return record(OpeningRecorded(on=DAY, lines=tuple(lines)))


def _answers(laptop: Laptop) -> set[str]:
    """Answers on a laptop that take something away."""
    answers = (event for _, _, event in laptop.held() if event.type == "case.decided")
    return {event.id for event in answers if any(op.op == "void" for op in event.payload.ops)}


def _kinds(event: Any) -> set[tuple[str, str]]:
    """Two balances of the group are of one kind; two of members only of the same member."""
    lines = event.payload.lines
    return {(x.account, x.sub if x.account == OWED else "") for x in lines}


def _voided(log: Sequence[Any]) -> set[str]:
    """Decisions without effect."""
    return {
        op.event
        for event in log
        if event.type in ("sys.resolved", "sys.case.opened")
        for op in event.payload.ops
        if op.op == "void_decision"
    }
