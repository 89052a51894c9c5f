"""The first step without Qt: what is shown, what was counted, whose PIN was right."""

from typing import Any

from app.core.errors import Refused
from app.core.meetings import check_opening
from app.features.meeting.open_keys.facts import KeyPerson, OpenFacts

ANSWERS = ("", "yes", "other", "later")


class OpenDesk:
    """Holds the ritual of opening until the fact is written.

    Attributes:
        shown: Places whose amount was said aloud and shown.
        answer: Was the box counted: "" not answered, yes, other or later.
        counted_minor: Of another amount; None while it is not counted. `counts` are its notes
            and coins: (value in minor units, how many).
        keys: Member -> time at which the PIN was right.
        is_somebody_away: A deputy may type a PIN too.
    """

    def __init__(self, facts: OpenFacts) -> None:
        self.facts = facts
        self.shown: set[str] = set()
        self.answer = ""
        self.counted_minor: int | None = None
        self.counts: tuple[tuple[int, int], ...] = ()
        self.keys: dict[str, str] = {}
        self.is_somebody_away = False
        self._at = ""

    @property
    def is_open(self) -> bool:
        return bool(self.facts.opened)

    def show_next(self) -> bool:
        """Show one hidden amount; False when all are shown."""
        hidden = [place for place, _ in self.facts.lines if place not in self.shown]
        self.shown.update(hidden[:1])
        return bool(hidden)

    @property
    def difference_minor(self) -> int:
        """More in the box is positive; 0 while nothing else was counted."""
        if self.answer != "other" or self.counted_minor is None:
            return 0
        return self.counted_minor - self.facts.box_minor

    def to_write_minor(self) -> int | None:
        """The opening count; None when it comes later."""
        return {"yes": self.facts.box_minor, "other": self.counted_minor}.get(self.answer)

    # Keys

    @property
    def people(self) -> tuple[KeyPerson, ...]:
        """Who is asked for a PIN, in order: key holders, then whoever stands in or allows."""
        facts = self.facts
        found = sorted(facts.holders, key=lambda one: one.member not in facts.missed)
        if self.is_somebody_away or not facts.holders:
            found += facts.deputies if not facts.holders else facts.deputies[:1]
        if self.difference_minor:
            known = {one.member for one in found}
            found += [p for p in facts.deputies if p.role == "chair" and p.member not in known]
        return tuple(found)

    @property
    def current(self) -> KeyPerson | None:
        """Who types now: the chosen person, else the first without a right PIN."""
        waiting = [one for one in self.people if one.member not in self.keys]
        return next((p for p in waiting if p.member == self._at), waiting[0] if waiting else None)

    def choose(self, member: str) -> None:
        self._at = member

    def choose_next(self) -> None:
        """Tab: the next person without a right PIN."""
        waiting = [one.member for one in self.people if one.member not in self.keys]
        here = self.current
        if here is not None and waiting:
            self._at = waiting[(waiting.index(here.member) + 1) % len(waiting)]

    def accept(self, member: str, at: str) -> None:
        """The PIN of `member` was right."""
        self.keys[member] = at

    @property
    def still_missed(self) -> tuple[KeyPerson, ...]:
        """Who did not sign the last closing and has not typed yet; a deputy may stand in."""
        facts = self.facts
        if self.is_somebody_away and {one.member for one in facts.deputies} & set(self.keys):
            return ()
        return tuple(
            one
            for one in facts.holders
            if one.member in facts.missed and one.member not in self.keys
        )

    @property
    def approved_by(self) -> str:
        """The chair whose PIN allows a difference; "" while none."""
        chairs = [one.member for one in self.facts.deputies if one.role == "chair"]
        return next((member for member in chairs if member in self.keys), "")

    @property
    def is_ready(self) -> bool:
        """Enough keys, the box answered for, a difference allowed."""
        if self.is_open or not self.answer:
            return False
        if self.answer == "other" and self.counted_minor is None:
            return False
        if self.difference_minor and not self.approved_by:
            return False
        if self.still_missed:
            return False
        try:
            check_opening(
                keys=tuple(self.keys),
                holders=frozenset(one.member for one in self.facts.holders),
                needed=self.facts.needed,
                deputies=frozenset(one.member for one in self.facts.deputies),
            )
        except Refused:
            return False
        return True

    # Kept for a power cut; PINs are typed again.

    def keep(self) -> dict[str, Any]:
        return {
            "shown": sorted(self.shown),
            "answer": self.answer,
            "counted": self.counted_minor,
            "away": self.is_somebody_away,
        }

    def restore(self, kept: dict[str, Any]) -> None:
        places = {place for place, _ in self.facts.lines}
        self.shown = places & set(kept.get("shown", ()))
        answer = str(kept.get("answer", ""))
        self.answer = answer if answer in ANSWERS else ""
        counted = kept.get("counted")
        self.counted_minor = counted if isinstance(counted, int) else None
        self.is_somebody_away = bool(kept.get("away"))
