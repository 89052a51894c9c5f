"""Laptops of the group: enrolled, revoked, or continued under a new incarnation."""

from dataclasses import dataclass

from app.core.events.registry import FactClass, event_type
from app.core.group import DeviceCard


@event_type("device.enrolled", FactClass.CONTROL)
@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceEnrolled:
    """An officer's laptop vouches for a new one.

    Attributes:
        role: Office its member takes up with it; "" leaves the offices as they are.
        group_key: The group key in a sealed box to `device.box_key`, hex; "" where a second
            officer gives it (`ControlSeconded`).
        key: Name of that key (`key_print`).
    """

    device: DeviceCard
    member: str
    role: str
    group_key: str
    key: str = ""


@event_type("device.revoked", FactClass.CONTROL)
@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceRevoked:
    """A laptop is lost or stolen: what it wrote after `last_n` goes to quarantine."""

    device: str
    last_n: int
    reason: str


@event_type("device.reincarnated", FactClass.CONTROL)
@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceReincarnated:
    """The laptop `old` came back from a backup or a clone and goes on as `device`.

    Sealed as fact 1 of the new chain, where the laptop still holds the key of `old` (same
    `key`), or on another enrolled chain that vouches for it.
    """

    old: str
    device: DeviceCard


@event_type("device.given", FactClass.CONTROL)
@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceGiven:
    """A laptop of the group is used by another member from now on."""

    device: str
    member: str
