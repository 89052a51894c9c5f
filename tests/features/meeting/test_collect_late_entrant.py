"""Missed shares in the collect grid: who joined late may type them, nobody else."""

from pathlib import Path

import pytest

from app.core.errors import Refused
from app.features.meeting.collect.grammar import read_box
from app.features.meeting.collect.rows import Sheet
from app.features.meeting.collect.sheet_reading import read_sheet
from tests.helpers.group import Group, vsla_rules
from tests.operations.test_late_entrant import late_group


def test_a_late_entrant_types_the_missed_shares_until_they_are_bought(tmp_path: Path) -> None:
    group = Group(tmp_path, rules=vsla_rules(share_value=20_000, shares_max=5))
    meeting, late = late_group(group), len(group.members)

    def sheet() -> Sheet:
        return group.book.read(lambda reading: read_sheet(reading, meeting))

    def typed(number: int, text: str) -> int:
        found = sheet()
        return read_box(text, found.columns[0], found.rows[number - 1].cells[0], found)

    assert typed(late, "15") == 15 * 20_000
    assert typed(late, "3000") == 15 * 20_000
    for number, text, most in ((late, "16", 15), (7, "6", 5)):
        with pytest.raises(Refused):
            typed(number, text)
        assert sheet().rows[number - 1].cells[0].more_units == most - 5
    group.pay(meeting, late, shares=12 * 20_000)
    # The row of today may still be typed anew up to all of it.
    assert typed(late, "15") == 15 * 20_000
    group.close_meeting(meeting)
    meeting = group.open_meeting("2026-11-28")
    assert sheet().rows[late - 1].cells[0].more_units == 3
    group.close()
