"""A meeting that closes although key holders are missing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.operations import closing, motions
from app.operations.attendance import mark_attendance
from app.projections.meetings import Meeting, find_meeting
from app.projections.motions import deputies_at
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


def test_a_vote_of_this_meeting_names_who_signs_for_a_key_holder_who_is_away(group: Group) -> None:
    meeting = group.open_meeting()
    for number in range(1, 11):
        if number != 6:  # a key holder is away
            group.write(mark_attendance, meeting=meeting, member=group.no(number), status="present")
    deputy, treasurer = group.no(8), group.no(1)
    group.write(group._count_as_booked, meeting)
    with pytest.raises(Refused, match=r"sign.not_needed"):
        sign(group, meeting, deputy, "key_holder")
    for named in (deputy, treasurer):
        text = {"meeting": meeting, "text": "who signs", "effect": "key", "subject": named}
        group.write(motions.vote, yes=8, no=0, **text)
    with pytest.raises(Refused, match=r"sign.key_holder_is_officer"):
        sign(group, meeting, treasurer, "key_holder")
    for member, role in ((treasurer, "treasurer"), (group.no(2), "chair")):
        sign(group, meeting, member, role)
    for member in (*group.key_holders[:2], deputy):
        sign(group, meeting, member, "key_holder")
    group.write(closing.close_meeting, meeting=meeting)
    closed = found(group, meeting)
    assert closed.is_closed and not closed.is_provisional
    later = group.open_meeting("2026-12-05")
    assert group.read(deputies_at, later) == ()


def sign(group: Group, meeting: str, member: str, role: str) -> None:
    group.write(closing.sign_meeting, meeting=meeting, member=member, role=role)
