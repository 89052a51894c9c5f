"""A meeting that closes although key holders are missing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.operations import closing
from app.projections.meetings import Meeting, find_meeting
from tests.helpers.group import Group


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    group = Group(tmp_path)
    yield group
    group.close()


def ready(group: Group, *signers: tuple[str, str]) -> str:
    """A counted meeting with these signatures."""
    meeting = group.open_meeting()
    group.pay(meeting, 3, welfare=100, turn=300)
    group.write(group._count_as_booked, meeting)
    for member, role in signers:
        group.write(closing.sign_meeting, meeting=meeting, member=member, role=role)
    return meeting


def found(group: Group, meeting: str) -> Meeting:
    now = group.read(find_meeting, meeting)
    assert now is not None
    return now


def test_two_keys_of_three_close_provisionally_and_the_page_says_so(group: Group) -> None:
    keys = [(holder, "key_holder") for holder in group.key_holders[:2]]
    meeting = ready(group, (group.no(1), "treasurer"), (group.no(2), "chair"), *keys)
    with pytest.raises(Refused, match="signatures_missing"):
        group.write(closing.close_meeting, meeting=meeting)
    group.write(closing.close_meeting, meeting=meeting, is_provisional=True)
    closed = found(group, meeting)
    assert closed.is_closed
    assert closed.is_provisional


def test_without_the_chair_nothing_closes(group: Group) -> None:
    meeting = ready(group, (group.no(1), "treasurer"))
    with pytest.raises(Refused, match="signatures_missing"):
        group.write(closing.close_meeting, meeting=meeting, is_provisional=True)


def test_with_all_keys_a_closing_is_never_provisional(group: Group) -> None:
    keys = [(holder, "key_holder") for holder in group.key_holders]
    meeting = ready(group, (group.no(1), "treasurer"), (group.no(2), "chair"), *keys)
    group.write(closing.close_meeting, meeting=meeting, is_provisional=True)
    assert not found(group, meeting).is_provisional
