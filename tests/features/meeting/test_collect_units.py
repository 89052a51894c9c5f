"""The collect grid of a building: a flat is a row, its three boxes are what it owes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.features.meeting.collect.rows import RowEntry, Sheet
from app.features.meeting.collect.unit_rows import of_units, read_unit_sheet, write_units
from app.operations.building import costs
from tests.helpers.building import BOX, MILLION, House


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    found = House(tmp_path)
    found.with_money()
    found.month()
    found.bill()
    votes = dict.fromkeys(found.flats, "yes")
    parts = (("1404-02", 51 * MILLION),)
    found.write(costs.approve_levy, box=BOX, label="roof", parts=parts, votes=votes)
    found.month("1404-02")
    found.bill("1404-02", "2025-05-21")
    yield found
    found.check()
    found.close()


def sheet_of(house: House, meeting: str) -> Sheet:
    return house.book.read(lambda reading: read_unit_sheet(reading, meeting))


def entry(house: House, number: int, *amounts: int, **more: object) -> RowEntry:
    return RowEntry(member=house.flat(number), amounts=amounts, method="cash", **more)


def test_a_row_asks_for_the_month_the_levy_and_what_is_owed_from_before(house: House) -> None:
    sheet = sheet_of(house, house.open_meeting("2025-05-25"))
    assert of_units(sheet)
    assert [row.no for row in sheet.rows] == [1, 2, 3, 4, 5, 6]
    asked = [cell.expected_minor for cell in sheet.rows[4].cells]
    assert asked == [5_700_000, 12 * MILLION, 5_700_000]
    assert "Josephine Auma" in sheet.rows[4].name


def test_paid_exactly_leaves_nothing_and_shows_what_was_written(house: House) -> None:
    meeting = house.open_meeting("2025-05-25")
    row = sheet_of(house, meeting).rows[4]
    exact = entry(house, 5, *(cell.expected_minor for cell in row.cells))
    house.write(write_units, meeting, [exact])
    assert house.owes(5) == 0
    row = sheet_of(house, meeting).rows[4]
    assert [cell.written_minor for cell in row.cells] == list(exact.amounts)
    assert row.entry


def test_the_month_alone_settles_what_is_older_first(house: House) -> None:
    meeting = house.open_meeting("2025-05-25")
    house.write(write_units, meeting, [entry(house, 5, 5_700_000, 0, 0)])
    row = sheet_of(house, meeting).rows[4]
    assert [cell.written_minor for cell in row.cells] == [0, 0, 5_700_000]
    assert house.owes(5) == 5_700_000 + 12 * MILLION


def test_a_changed_row_takes_the_place_of_the_old_one(house: House) -> None:
    meeting = house.open_meeting("2025-05-25")
    house.write(write_units, meeting, [entry(house, 1, MILLION, 0, 0)])
    old = sheet_of(house, meeting).rows[0].entry
    house.write(write_units, meeting, [entry(house, 1, 2 * MILLION, 0, 0, replaces=old)])
    assert house.owes(1) == 2 * 3_210_000 + 7_500_000 - 2 * MILLION
    again = sheet_of(house, meeting).rows[0].entry
    house.write(write_units, meeting, [entry(house, 1, 0, 0, 0, replaces=again)])
    assert not sheet_of(house, meeting).rows[0].is_written


def test_nothing_typed_is_refused(house: House) -> None:
    meeting = house.open_meeting("2025-05-25")
    with pytest.raises(Refused) as refusal:
        house.write(write_units, meeting, [entry(house, 1, 0, 0, 0)])
    assert refusal.value.code == "contribution.nothing_paid"
