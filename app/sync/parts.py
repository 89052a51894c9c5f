"""What the parts of a sync tell one another and their caller while it runs."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, Protocol

from app.core.cases import CaseOpened, Resolved
from app.core.errors import Unavailable
from app.core.events.envelope import Event


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
        cases: Questions that were opened, in the order of the log.
        settled: Outcomes that nobody is asked about.
    """

    sent: int = 0
    got: int = 0
    parked: int = 0
    refused: dict[str, str] = field(default_factory=dict)
    cases: list[CaseOpened] = field(default_factory=list)
    settled: list[Resolved] = field(default_factory=list)
    topics: set[str] = field(default_factory=set)
    brought_members: bool = False

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
