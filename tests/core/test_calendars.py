"""Calendars: every day of the official Jalali calendar, and what is not a day."""

from datetime import date, timedelta

import pytest
from persiantools.jdatetime import JalaliDate

from app.core.calendars import (
    day_of,
    from_jalali,
    jalali_is_leap,
    month_days,
    parts_of,
    to_jalali,
)
from app.core.errors import Refused


def test_every_day_from_1206_to_1498_converts_as_the_independent_oracle_says():
    day, last = from_jalali(1206, 1, 1), from_jalali(1498, 12, 30)
    while day <= last:
        known = JalaliDate(day)
        parts = to_jalali(day)
        assert parts == (known.year, known.month, known.day)
        assert from_jalali(*parts) == day
        day += timedelta(days=1)


@pytest.mark.parametrize(
    ("gregorian", "jalali"),
    [
        ("2025-03-20", (1403, 12, 30)),
        ("2025-03-21", (1404, 1, 1)),
        ("2026-03-20", (1404, 12, 29)),
        ("2026-03-21", (1405, 1, 1)),
        ("2021-03-20", (1399, 12, 30)),
        ("2024-03-20", (1403, 1, 1)),
        ("2030-03-20", (1408, 12, 30)),
        ("2025-11-20", (1404, 8, 29)),
        ("2017-10-01", (1396, 7, 9)),
        ("2000-01-01", (1378, 10, 11)),
        ("1979-02-11", (1357, 11, 22)),
        ("2024-09-21", (1403, 6, 31)),
    ],
)
def test_the_worked_days_convert_both_ways(gregorian, jalali):
    day = date.fromisoformat(gregorian)
    assert to_jalali(day) == jalali == parts_of(day, "jalali")
    assert from_jalali(*jalali) == day == day_of(jalali, "jalali")


def test_leap_years_are_those_of_the_official_calendar():
    leaps = [year for year in range(1370, 1413) if jalali_is_leap(year)]
    assert leaps == [1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412]


@pytest.mark.parametrize(
    ("parts", "calendar", "code", "values"),
    [
        ((1404, 12, 30), "jalali", "date.no_such_day", {"days": 29}),
        ((1403, 7, 31), "jalali", "date.no_such_day", {"days": 30}),
        ((1403, 13, 1), "jalali", "date.month_out_of_range", {"month": 13}),
        ((0, 1, 1), "jalali", "date.year_out_of_range", {"first": 1206, "last": 1498}),
        ((2025, 2, 29), "gregorian", "date.no_such_day", {"days": 28}),
        ((1, 1, 1), "gregorian", "date.year_out_of_range", {}),
        ((9999, 1, 1), "gregorian", "date.year_out_of_range", {}),
        ((10000, 1, 1), "gregorian", "date.year_out_of_range", {}),
        ((2025, 1, 0), "gregorian", "date.no_such_day", {"days": 31}),
    ],
)
def test_what_is_not_a_day_is_refused_with_what_would_be(parts, calendar, code, values):
    with pytest.raises(Refused) as refused:
        day_of(parts, calendar)
    assert refused.value.code == code
    assert values.items() <= refused.value.values.items()


def test_a_day_outside_the_known_jalali_years_is_refused():
    for day in (date(1827, 3, 21), date(2120, 3, 21), date(1, 1, 1), date(9999, 12, 31)):
        with pytest.raises(Refused, match="year_out_of_range"):
            to_jalali(day)


def test_months_have_their_lengths():
    assert [month_days(1403, month, "jalali") for month in range(1, 13)] == [31] * 6 + [30] * 6
    assert month_days(1404, 12, "jalali") == 29
    assert month_days(2024, 2, "gregorian") == 29
