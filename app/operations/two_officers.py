"""What a second officer must agree to on another laptop, as people read it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.book.transaction import Reading
from app.core.activation import FeatureActivated
from app.core.devices import DeviceEnrolled, DeviceGiven, DeviceReincarnated, DeviceRevoked
from app.core.events.envelope import Event
from app.core.group import OfficerAppointed
from app.core.recovery import RecoverySet
from app.core.roster import Roster
from app.core.vouching import NumberingAsked


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """What a second officer must agree to; `kind` is the type of the fact.

    Attributes:
        by: Name of who asked. on: What the laptop is called on which it was asked.
        laptop: What it is about is called so; "" for no laptop.
        people: Names of whom it is about. roles: Offices they are to hold.
        may_agree: The one at the keyboard, on this laptop, can be the second.
    """

    fact: str
    kind: str
    by: str
    on: str
    laptop: str = ""
    people: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    may_agree: bool


def what_waits(reading: Reading, roster: Roster, actor: str) -> tuple[Waiting, ...]:
    """Everything that waits for a second officer, as it was asked.

    Args:
        roster: Of this book now. actor: Who is at the keyboard.
    """
    asked = roster.vouching.asked.values()
    return tuple(_waiting(event, reading, roster, actor) for event in asked)


def able_to_agree(waiting: Iterable[Waiting]) -> tuple[Waiting, ...]:
    """Those to which the one at the keyboard can agree."""
    return tuple(one for one in waiting if one.may_agree)


def _waiting(event: Event, reading: Reading, roster: Roster, actor: str) -> Waiting:
    name = reading.people.name
    labels = {one: device.card.label for one, device in roster.devices.items()}
    found = Waiting(
        fact=event.id,
        kind=event.type,
        by=name(event.actor),
        on=labels.get(event.device, ""),
        may_agree=roster.may_agree(event, device=reading.group.device, actor=actor),
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
