"""Who joins a cycle late may buy the shares that were missed, at the value of today."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.core.schemes.vsla import VslaTerms
from app.operations import members
from app.operations.boxes import open_box
from tests.helpers.group import Group, vsla_rules


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    found = Group(tmp_path, rules=vsla_rules(share_value=200, shares_max=5))
    yield found
    found.close()


def late_group(group: Group, *, catch_up: bool = True) -> str:
    """Two meetings without her, then Zawadi joins; the third meeting."""
    terms = VslaTerms(share_value=200, catch_up=catch_up)
    group.write(open_box, kind="vsla", name="Our shares", terms=terms, on="2026-11-01")
    for day in ("2026-11-07", "2026-11-14"):
        group.close_meeting(group.open_meeting(day))
    joined = group.write(members.add_member, name="Zawadi Neema", joined_on="2026-11-20")
    group.members.append(joined)
    return group.open_meeting("2026-11-21")


def test_missed_shares_are_bought_once_and_not_more(group: Group) -> None:
    meeting = late_group(group)
    late = len(group.members)
    # Five of today and ten of the two meetings before.
    with pytest.raises(Refused) as refusal:
        group.pay(meeting, late, shares=16 * 200)
    assert (refusal.value.code, refusal.value.values["max"]) == ("shares.above_max", 15)
    group.pay(meeting, late, shares=15 * 200)
    group.close_meeting(meeting)
    following = group.open_meeting("2026-11-28")
    with pytest.raises(Refused) as refusal:
        group.pay(following, late, shares=6 * 200)
    assert refusal.value.values["max"] == 5


def test_who_was_there_from_the_start_buys_the_usual_number(group: Group) -> None:
    meeting = late_group(group)
    with pytest.raises(Refused) as refusal:
        group.pay(meeting, 7, shares=6 * 200)
    assert refusal.value.values["max"] == 5


def test_terms_may_forbid_catching_up(group: Group) -> None:
    meeting = late_group(group, catch_up=False)
    with pytest.raises(Refused) as refusal:
        group.pay(meeting, len(group.members), shares=6 * 200)
    assert refusal.value.values["max"] == 5
