"""What the parts of a sync tell one another and their caller while it runs."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, Protocol

from app.core.cases import CaseOpened, Resolved
from app.core.errors import Unavailable
from app.core.events.envelope import Event
from app.core.roster import Roster


class Step(NamedTuple):
    """How far it is: `of` is 0 while unknown."""

    phase: Literal["send", "get"]
    done: int
    of: int


OnStep = Callable[[Step], None]


class Wish(Protocol):
    """True once somebody asked to stop."""

    def __bool__(self) -> bool: ...


def unwatched(step: Step) -> None:
    """Nobody looks at the progress."""


def check(cancel: Wish) -> None:
    """Stop between two steps if somebody asked for it; what was done so far stays done.

    Raises:
        Unavailable: "sync.stopped".
    """
    if cancel:
        raise Unavailable("sync.stopped")


AHEAD_MS = 86_400_000  # by so much a clock is wrong, not slow in coming (bad input B22)


@dataclass(frozen=True, slots=True)
class Refused:
    """A fact of this laptop that the server keeps aside, and why."""

    hash: str
    code: str


@dataclass(slots=True)
class Trace:
    """What one sync has done so far.

    Attributes:
        sent: Facts the server took, those it had already included.
        got: Facts of others, and of the sequencer, that came in.
        parked: Facts the server holds until it gets what they build on.
        refused: Facts the server keeps aside.
        left: Facts that wait for others' and that the server has no place for, or has told that
            they wait too long, by hash with its reason. They stay here and are sent again.
        cases: Questions that were opened, in the order of the log.
        settled: Outcomes that nobody is asked about.
        today: Facts this laptop has brought today, when the server finds them very many; else 0.
        ahead: Laptops (ids) of others whose entries bear a day that is yet to come.
    """

    sent: int = 0
    got: int = 0
    parked: int = 0
    refused: dict[str, str] = field(default_factory=dict)
    left: dict[str, str] = field(default_factory=dict)
    cases: list[CaseOpened] = field(default_factory=list)
    settled: list[Resolved] = field(default_factory=list)
    topics: set[str] = field(default_factory=set)
    brought_members: bool = False
    today: int = 0
    ahead: set[str] = field(default_factory=set)

    def take(self, events: tuple[Event, ...], topics: frozenset[str], own: str) -> None:
        """Note what an ingest changed; `own` is the device of this laptop."""
        self.topics |= topics
        for event in events:
            if event.seq is not None and event.device != own:
                self.got += 1
            self.brought_members |= event.type.startswith("member.")
            match event.payload:
                case CaseOpened() as case if event.seq is not None:
                    self.cases.append(case)
                case Resolved() as resolved if event.seq is not None:
                    self.settled.append(resolved)

    def note_ahead(self, events: tuple[Event, ...], own: str, now_ms: int | None) -> None:
        """Note whose clock is far ahead.

        Args:
            now_ms: What the clock of who numbers showed; None for nothing to compare with.
        """
        if now_ms is not None:
            late_ms = now_ms + AHEAD_MS
            self.ahead |= {one.device for one in events if one.ts_ms > late_ms} - {own}


def labels_of(roster: Roster, devices: Iterable[str]) -> tuple[str, ...]:
    """What people call these laptops."""
    known = roster.devices
    return tuple(sorted(known[one].card.label for one in devices if one in known))
