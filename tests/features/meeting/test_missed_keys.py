"""After a closing without all keys the next opening begins with those that were missing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.features.meeting.open_keys.facts import open_facts
from app.features.meeting.open_keys.presenter import OpenDesk
from app.operations import closing
from tests.helpers.group import Group


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    made = Group(tmp_path, size=7)
    yield made
    made.book.close()


def closed_without_the_last_key(group: Group) -> str:
    """The id of the meeting that comes next."""
    meeting = group.open_meeting()
    group.write(group._count_as_booked, meeting)
    first, second, _ = group.key_holders
    for member, role in (
        (group.no(1), "treasurer"),
        (group.no(2), "chair"),
        (first, "key_holder"),
        (second, "key_holder"),
    ):
        group.write(closing.sign_meeting, meeting=meeting, member=member, role=role)
    return group.write(
        closing.close_meeting, meeting=meeting, next_on="2026-12-05", is_provisional=True
    )


def desk_of(group: Group, meeting: str) -> OpenDesk:
    desk = OpenDesk(group.book.read(lambda reading: open_facts(reading, meeting)))
    desk.answer = "yes"
    return desk


def test_whoever_was_missing_types_first_and_is_waited_for(group: Group) -> None:
    desk = desk_of(group, closed_without_the_last_key(group))
    first, second, missing = group.key_holders
    assert desk.current is not None and desk.current.member == missing
    desk.accept(first, "14:00")
    desk.accept(second, "14:00")
    assert not desk.is_ready
    desk.accept(missing, "14:01")
    assert desk.still_missed == ()
    assert [desk.is_ready] == [True]


def test_a_deputy_may_stand_in_so_that_nobody_can_stop_the_group(group: Group) -> None:
    desk = desk_of(group, closed_without_the_last_key(group))
    first, second, _ = group.key_holders
    desk.is_somebody_away = True
    for member in (first, second, group.no(2)):
        desk.accept(member, "14:00")
    assert desk.is_ready


def test_after_a_closing_with_all_keys_nobody_is_asked_first(group: Group) -> None:
    following = group.close_meeting(group.open_meeting(), next_on="2026-12-05")
    desk = desk_of(group, following)
    assert desk.facts.missed == ()
