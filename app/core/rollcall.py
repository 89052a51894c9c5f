"""The roll call of laptops before a cycle closes: who was heard of, and who is not waited for.

What a laptop that was not waited for brings later is not refused: it opens the next cycle.

Source: spec/sync.md section 2.5, class 17.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.core.enrolment import Device
from app.core.errors import Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Laptop:
    """A laptop of the group as this book knows it.

    Attributes:
        name: What people call it; its prefix where it has no name.
        n: Number of its newest entry that is here; 0 when it wrote none.
        on: Civil day of that entry; "" for none.
    """

    device: str
    name: str
    n: int
    on: str


def in_use(devices: Mapping[str, Device]) -> tuple[Device, ...]:
    """Laptops that may write: not locked out, not continued by a later incarnation."""
    continued = {one.continues for one in devices.values()}
    return tuple(
        one for device, one in devices.items() if one.is_trusted and device not in continued
    )


def silent(laptops: Iterable[Laptop], *, here: str, on: str, today: str) -> tuple[Laptop, ...]:
    """Laptops other than `here` of which no entry since the day of the meeting has come.

    Args:
        on: Civil day of the meeting. today: Later days are of a clock that is wrong.
    """
    since = min(on, today)
    return tuple(one for one in laptops if one.device != here and not since <= one.on <= today)


def waive(missing: Iterable[Laptop], reasons: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """(device, reason) of every silent laptop; who was heard of meanwhile needs none.

    Raises:
        Refused: "rollcall.silent" with the names of those without a reason.
    """
    found = tuple((one, reasons.get(one.device, "").strip()) for one in missing)
    without = [one.name for one, reason in found if not reason]
    if without:
        raise Refused("rollcall.silent", count=len(without), laptops=" · ".join(without))
    return tuple((one.device, reason) for one, reason in found)
