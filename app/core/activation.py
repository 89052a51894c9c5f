"""Old and new programs in one group: what each laptop understands, and what waits for it.

What a later release folds or numbers in another way than an earlier one is a feature: it holds from
the fact on that activates it, and that fact has its effect only when every laptop in use has said
that it understands it, or an officer names those that nobody waits for. A laptop that never said
anything understands what was there before the first feature. Source: spec/sync.md section 2.16.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from app.core.enrolment import Device
from app.core.events.registry import FactClass, event_type


@dataclass(frozen=True, slots=True, kw_only=True)
class Feature:
    """What this release can do and an earlier one would read differently.

    Attributes:
        types: Names of facts that are written only while it is active.
    """

    name: str
    types: frozenset[str]


# The numbering goes to a server or comes home by the word of two officers, where two are asked:
# an earlier program would let it go by one word, and would think another one numbers the facts.
NUMBERING_BY_TWO: Final = Feature(name="numbering_by_two", types=frozenset({"numbering.asked"}))
# An earlier program would give out what lies with another laptop, and would close no meeting over
# entries that it cannot read.
ALLOWANCES: Final = Feature(
    name="allowances",
    types=frozenset({"allowance.begun", "allowance.handed", "allowance.taken"}),
)
# Offices, laptops that are given to somebody and recovery sheets wait for the second officer, where
# two are asked; an earlier program lets them count at once, and asks whoever says to be the second.
OFFICES_BY_TWO: Final = Feature(name="offices_by_two", types=frozenset())
# What waits for the second officer is refused by that one, or taken back by who asked; an earlier
# program would let a later word of the second officer count all the same.
DECLINED_BY_TWO: Final = Feature(name="declined_by_two", types=frozenset({"control.declined"}))
FEATURES: Final[Mapping[str, Feature]] = {
    one.name: one for one in (NUMBERING_BY_TWO, ALLOWANCES, OFFICES_BY_TWO, DECLINED_BY_TWO)
}


@event_type("device.capable", FactClass.CONTROL)
@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceCapable:
    """What the program of the laptop that seals this understands, until it says something else.

    Attributes:
        release: Version of the program, for people. protocol: What it speaks to servers.
        features: Names of `FEATURES`, in alphabetical order.
    """

    release: str
    protocol: int
    features: tuple[str, ...]


@event_type("feature.activated", FactClass.CONTROL)
@dataclass(frozen=True, slots=True, kw_only=True)
class FeatureActivated:
    """From now on a feature holds on every laptop.

    Attributes:
        without: Laptops (ids) that do not understand it and that nobody waits for.
    """

    feature: str
    without: tuple[str, ...] = ()


def in_use(devices: Mapping[str, Device]) -> dict[str, Device]:
    """Laptops that are trusted and did not go on under another incarnation."""
    followed = {one.continues for one in devices.values()}
    return {name: one for name, one in devices.items() if one.is_trusted and name not in followed}


def behind(feature: str, devices: Mapping[str, Device]) -> tuple[str, ...]:
    """Laptops in use (ids) whose program does not understand a feature, as far as they said."""
    return tuple(name for name, one in in_use(devices).items() if feature not in one.can)


def to_activate(active: Iterable[str], devices: Mapping[str, Device]) -> tuple[str, ...]:
    """Features of this release that every laptop understands and that do not hold yet."""
    known = set(active)
    return tuple(name for name in FEATURES if name not in known and not behind(name, devices))


def unknown(active: Iterable[str]) -> tuple[str, ...]:
    """Features that hold in the group and that this release has never heard of."""
    return tuple(sorted(set(active) - set(FEATURES)))


def feature_of(type_name: str) -> str:
    """The feature without which facts of a type are not written; "" for none."""
    return next((one.name for one in FEATURES.values() if type_name in one.types), "")
