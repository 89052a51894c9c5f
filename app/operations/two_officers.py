"""What a second officer must agree to on another laptop, as people read it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.book.transaction import Reading
from app.book.writing import local_day
from app.core.activation import DECLINED_BY_TWO, FeatureActivated
from app.core.devices import DeviceEnrolled, DeviceGiven, DeviceReincarnated, DeviceRevoked
from app.core.events.envelope import Event
from app.core.group import OfficerAppointed
from app.core.recovery import RecoverySet
from app.core.roster import Roster
from app.core.vouching import AGREED, REFUSED, WITHDRAWN, NumberingAsked

SHOWN = 8  # answers that the page tells of


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """What a second officer must agree to; `kind` is the type of the fact.

    Attributes:
        by: Name of who asked. on: What the laptop is called on which it was asked.
        laptop: What it is about is called so; "" for no laptop.
        people: Names of whom it is about. roles: Offices they are to hold.
        may_agree: The one at the keyboard, on this laptop, can be the second.
        may_refuse: And can refuse it. loses: Not that one, from whom it takes something.
        may_withdraw: The one at the keyboard asked, and can take it back.
    """

    fact: str
    kind: str
    by: str
    on: str
    laptop: str = ""
    people: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    may_agree: bool
    may_refuse: bool = False
    loses: bool = False
    may_withdraw: bool = False

    @property
    def choices(self) -> tuple[str, ...]:
        """The words that the one at the keyboard can say to it."""
        may = {AGREED: self.may_agree, REFUSED: self.may_refuse, WITHDRAWN: self.may_withdraw}
        return tuple(word for word, can in may.items() if can)


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """What somebody said to it: `how` as in `app.core.vouching`; `by` is a name, `on` a civil day,
    ISO."""

    how: str
    by: str
    on: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What waits no more.

    Attributes:
        word: The word that counts. late: Others that came after it and do not count.
    """

    asked: Waiting
    word: Word
    late: tuple[Word, ...]


def what_waits(reading: Reading, roster: Roster, actor: str) -> tuple[Waiting, ...]:
    """Everything that waits for a second officer, as it was asked.

    Args:
        roster: Of this book now. actor: Who is at the keyboard.
    """
    asked = roster.vouching.asked.values()
    return tuple(_waiting(event, reading, roster, actor) for event in asked)


def what_was_answered(reading: Reading, roster: Roster) -> tuple[Answered, ...]:
    """The newest words of second officers, and of who asked them; the newest first."""
    answered = list(roster.vouching.answered.values())[: -SHOWN - 1 : -1]
    return tuple(
        Answered(
            asked=_waiting(one.asked, reading, roster, ""),
            word=_word(one.word, one.how, reading),
            late=tuple(_word(event, how, reading) for event, how in one.late if how != one.how),
        )
        for one in answered
    )


def able_to_agree(waiting: Iterable[Waiting]) -> tuple[Waiting, ...]:
    """Those to which the one at the keyboard can agree."""
    return tuple(one for one in waiting if one.may_agree)


def _word(event: Event, how: str, reading: Reading) -> Word:
    on = local_day(reading.group.zone, event.ts_ms)
    return Word(how=how, by=reading.people.name(event.actor), on=on)


def _waiting(event: Event, reading: Reading, roster: Roster, actor: str) -> Waiting:
    name = reading.people.name
    labels = {one: device.card.label for one, device in roster.devices.items()}
    who = {"device": reading.group.device, "actor": actor}
    may_decline = DECLINED_BY_TWO.name in roster.features
    may_agree = roster.may_agree(event, **who)
    may_refuse = may_decline and roster.may_refuse(event, **who)
    found = Waiting(
        fact=event.id,
        kind=event.type,
        by=name(event.actor),
        on=labels.get(event.device, ""),
        may_agree=may_agree,
        may_refuse=may_refuse,
        loses=may_decline and may_agree and not may_refuse,
        may_withdraw=may_decline and roster.may_withdraw(event, **who),
    )
    match event.payload:
        case DeviceEnrolled(device=card, member=member):
            found = replace(found, laptop=card.label, people=(name(member),))
        case DeviceReincarnated(old=old):
            found = replace(found, laptop=labels.get(old, ""))
        case DeviceRevoked(device=device):
            found = replace(found, laptop=labels.get(device, ""))
        case DeviceGiven(device=device, member=member):
            found = replace(found, laptop=labels.get(device, ""), people=(name(member),))
        case NumberingAsked(place=place):
            found = replace(found, laptop=place)
        case FeatureActivated(without=without):
            found = replace(found, laptop=", ".join(labels.get(one, "–") for one in without))
        case OfficerAppointed(member=member, roles=roles):
            found = replace(found, people=(name(member),), roles=roles)
        case RecoverySet(holders=holders):
            found = replace(found, people=tuple(name(one) for one in holders))
    return found
