"""The roll call of laptops: who was heard of, who needs a reason (spec/sync.md class 17)."""

from dataclasses import replace
from typing import Any

import pytest

from app.core.enrolment import Device
from app.core.errors import Refused
from app.core.group import DeviceCard
from app.core.rollcall import Laptop, in_use, silent, waive

ON = "2026-11-21"


def laptop(device: str, on: str) -> Laptop:
    return Laptop(device=device, name=f"Laptop {device}", n=3, on=on)


def enrolled(device: str, **more: Any) -> Device:
    card = DeviceCard(id=device, key="k", box_key="b", prefix="A", label="")
    return replace(Device(card=card, member="m", enrolled_seq=1), **more)


def test_locked_out_laptops_and_earlier_incarnations_are_not_called() -> None:
    devices = {
        "a": enrolled("a"),
        "b": enrolled("b", revoked_last_n=7),
        "c": enrolled("c"),
        "d": enrolled("d", continues="c"),
    }
    assert [one.card.id for one in in_use(devices)] == ["a", "d"]


@pytest.mark.parametrize(
    ("on", "is_silent"),
    [("", True), ("2026-11-20", True), (ON, False), ("2026-11-22", False), ("2027-01-01", True)],
)
def test_a_laptop_is_heard_of_by_an_entry_since_the_day_of_the_meeting(
    on: str, *, is_silent: bool
) -> None:
    found = silent([laptop("a", on)], here="z", on=ON, today="2026-11-22")
    assert bool(found) is is_silent


def test_this_laptop_is_here() -> None:
    assert silent([laptop("a", "")], here="a", on=ON, today=ON) == ()


def test_a_meeting_of_a_day_to_come_asks_for_entries_of_today() -> None:
    assert silent([laptop("a", ON)], here="z", on="2026-12-05", today=ON) == ()


def test_every_silent_laptop_has_its_reason_and_nobody_else() -> None:
    missing = (laptop("a", ""), laptop("b", ""))
    assert waive(missing, {"a": " lost ", "b": "lent", "c": "heard of"}) == (
        ("a", "lost"),
        ("b", "lent"),
    )
    with pytest.raises(Refused) as refusal:
        waive(missing, {"b": "  "})
    assert refusal.value.values == {"count": 2, "laptops": "Laptop a · Laptop b"}
