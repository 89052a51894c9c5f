"""What the turn step shows of a rotating box: whose turn it is, what came in, what is missing."""

from dataclasses import dataclass, field

from app.core.draws.facts import DrawBySlips, DrawSealed
from app.core.rotation.seats import Seat
from app.core.rotation.selling import SeatSold
from app.core.rotation.terms import RotationTerms
from app.features.meeting.turn_step.auction_facts import AuctionFacts
from app.features.meeting.turn_step.facts import TurnLine
from app.projections.boxes import BoxRow
from app.projections.meetings import Meeting
from app.projections.turns import Running


@dataclass(frozen=True, slots=True, kw_only=True)
class Receiver:
    """Who gets money of this turn, minor units.

    Attributes:
        prize: Before what is kept back. paid: Handed over now. short: When it comes.
        debt: What the member owes the group and is taken off. meal: For the host.
    """

    seat: str
    member: str
    name: str
    prize: int
    paid: int
    short: int
    debt: int
    meal: int
    is_done: bool
    has_pin: bool


@dataclass(frozen=True, slots=True)
class OwedOn:
    """What the group still owes somebody of a turn; of turn 0 for a seat that was handed on."""

    round: str
    turn: int
    seat: str
    member: str
    name: str
    minor: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxFacts:
    """The turn of one box at one meeting.

    Attributes:
        boxes: (id, name) of all rotating boxes; `box` is the one that is shown.
        state: "start" (no round runs), "choose" (nobody knows whose turn it is), "wait" (the pot
            must be full), "pay", "done" (paid out at this meeting).
        missing: What the pot lacks where the group waits for it.
        givers: (how many members, what each paid), largest group first.
        owing: (name, minor, away) of members who did not pay all.
        sealed: The seal that waits for its numbers, of this turn or of the next round.
        opened: Seats as drawn for the next round, by the draw `opened_draw`; the days
            of their turns.
        drawn: The draw that gave the order; None for an order of another source.
        waiting: Seats without a place, of which a turn is chosen.
        before: Seats of the round before, for the next one; `planned` those that its order is
            being drawn for.
        auction: Of the open turn, while it has no winner.
        comes_on: The day of the open turn where it does not come at this meeting; else "".
        served: Members whose seats all had the pot while turns are to come.
        sales: Seats of the next round that were sold, where they are sold beforehand; else None.
    """

    meeting: Meeting
    names: dict[str, str]
    numbers: dict[str, int]
    methods: tuple[str, ...]
    days_between: int
    boxes: tuple[tuple[str, str], ...]
    box: BoxRow
    terms: RotationTerms
    running: Running | None
    state: str
    number: int = 0
    of: int = 0
    missing: int = 0
    givers: tuple[tuple[int, int], ...] = ()
    owing: tuple[tuple[str, int, bool], ...] = ()
    receivers: tuple[Receiver, ...] = ()
    owed_on: tuple[OwedOn, ...] = ()
    order: tuple[TurnLine, ...] = ()
    sealed: DrawSealed | None = None
    drawn: DrawSealed | DrawBySlips | None = None
    opened: tuple[str, ...] = ()
    opened_draw: str = ""
    opened_seal: DrawSealed | None = None
    opened_secret: str = ""
    opened_days: tuple[str, ...] = ()
    waiting: tuple[Seat, ...] = ()
    before: tuple[Seat, ...] = ()
    planned: tuple[Seat, ...] = ()
    auction: AuctionFacts | None = None
    sales: tuple[SeatSold, ...] | None = None
    served: tuple[str, ...] = ()
    chair: str = ""
    comes_on: str = ""
    pins: frozenset[str] = field(default_factory=frozenset)
    wins: int = 1

    @property
    def is_by_slips(self) -> bool:
        """The next round's order was drawn from a bag."""
        return bool(self.opened) and self.opened_seal is None

    @property
    def receiver(self) -> Receiver | None:
        """Who is paid next; the last one who was paid when nobody waits."""
        waiting = [one for one in self.receivers if not one.is_done]
        return waiting[0] if waiting else next(reversed(self.receivers), None)

    def seat_names(self, seat: str) -> str:
        """Whose seat it is, in the order of the owners."""
        found = self.running.course.seats.get(seat) if self.running else None
        if self.state == "start":
            found = next((one for one in self.planned if one.seat == seat), None)
        return " + ".join(self.names.get(one, "") for one in found.members) if found else seat
