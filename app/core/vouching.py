"""How many officers it takes to let a laptop in, lock one out, move the numbering, or give offices,
laptops and recovery sheets: one, or two on two laptops.

The second one says so with a fact of its own, and only then the first fact has its effect; or
refuses it, or who asked withdraws it, and then it never has one. The first word in the log counts.
Where nobody else could be the second, one is enough: a group must not lock itself out.
Source: spec/sync.md section 2.14.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from app.core.events.envelope import Event
from app.core.events.registry import FactClass, event_type
from app.core.group import SequencerCard

NEEDED_MAX = 2
AGREED: Final = "agreed"
REFUSED: Final = "refused"
WITHDRAWN: Final = "withdrawn"


@event_type("vouching.set", FactClass.CONTROL)
@dataclass(frozen=True, slots=True, kw_only=True)
class VouchingSet:
    """From now on grave things (`app.core.seconding`) are said by `needed` officers: 1 or 2."""

    needed: int


@event_type("control.seconded", FactClass.CONTROL)
@dataclass(frozen=True, slots=True, kw_only=True)
class ControlSeconded:
    """A second officer, on another laptop, agrees to a fact that waits for it.

    Attributes:
        fact: Id of that fact.
        group_key: For a new laptop: the group key in a sealed box to it, hex; else "".
        key: Name of that key (`key_print`).
    """

    fact: str
    group_key: str
    key: str


@event_type("control.declined", FactClass.CONTROL)
@dataclass(frozen=True, slots=True, kw_only=True)
class ControlDeclined:
    """A fact that waits for a second officer never has its effect: that one refuses it, or who
    asked withdraws it.

    Attributes:
        fact: Id of that fact.
    """

    fact: str


@event_type("numbering.asked", FactClass.CONTROL)
@dataclass(frozen=True, slots=True, kw_only=True)
class NumberingAsked:
    """An officer asks that `sequencer` number the facts: a server, or a laptop of the group.

    With the second officer's word the next change to that key has its effect, and only that one.

    Attributes:
        place: What people call it: the name of a server, or of a laptop.
    """

    sequencer: SequencerCard
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What a second officer was asked, and the word that counts: the first one in the log.

    Attributes:
        how: `AGREED`, `REFUSED` or `WITHDRAWN`.
        late: Other words about it that came later, in order, and how each was meant.
    """

    asked: Event
    word: Event
    how: str
    late: tuple[tuple[Event, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Vouching:
    """Attributes:
    needed: Officers whose word is needed.
    asked: Facts that wait for the second, by id, in order.
    numbering: Key (hex) of who may get the numbering next; "" for nobody.
    late: Facts that show nothing where they stand, as they waited for the second officer: by id,
        the owner of the laptop that asked.
    agreed: By id of the second officer's word, the fact that has its effect there.
    answered: What waits no more, by id, in the order of the words.
    """

    needed: int = 1
    asked: Mapping[str, Event] = field(default_factory=dict)
    numbering: str = ""
    late: Mapping[str, str] = field(default_factory=dict)
    agreed: Mapping[str, Event] = field(default_factory=dict)
    answered: Mapping[str, Answered] = field(default_factory=dict)

    def with_asked(self, event: Event, late_of: str | None) -> "Vouching":
        late = self.late if late_of is None else {**self.late, event.id: late_of}
        return replace(self, asked={**self.asked, event.id: event}, late=late)

    def with_agreed(self, word: str, asked: Event) -> "Vouching":
        return replace(self, agreed={**self.agreed, word: asked})

    def with_answer(self, asked: Event, word: Event, how: str) -> "Vouching":
        answer = Answered(asked=asked, word=word, how=how)
        return replace(self.without(asked.id), answered={**self.answered, asked.id: answer})

    def with_late_word(self, fact: str, word: Event, how: str) -> "Vouching":
        known = self.answered[fact]
        heard = replace(known, late=(*known.late, (word, how)))
        return replace(self, answered={**self.answered, fact: heard})

    def without(self, *facts: str) -> "Vouching":
        left = {name: event for name, event in self.asked.items() if name not in facts}
        return replace(self, asked=left)

    def without_those_of(self, device: str) -> "Vouching":
        """A laptop that is locked out asks for nothing any more."""
        return self.without(*(e.id for e in self.asked.values() if e.device == device))
