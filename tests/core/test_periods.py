"""Periods: due dates keep their anchor day."""

from datetime import date

import pytest

from app.core.calendars import from_jalali, to_jalali
from app.core.errors import Refused
from app.core.periods import Period, add_months, due_dates, step, weekday_of_month


def test_the_end_of_january_comes_back_at_the_end_of_march():
    dates = due_dates(date(2025, 1, 31), Period("months"), 3)
    assert dates == (date(2025, 2, 28), date(2025, 3, 31), date(2025, 4, 30))


def test_a_jalali_anchor_of_31_survives_the_winter():
    dates = due_dates(from_jalali(1403, 6, 31), Period("jalali_months"), 7)
    assert [to_jalali(day) for day in dates] == [
        (1403, 7, 30),
        (1403, 8, 30),
        (1403, 9, 30),
        (1403, 10, 30),
        (1403, 11, 30),
        (1403, 12, 30),
        (1404, 1, 31),
    ]


def test_the_day_of_the_first_due_date_is_the_anchor_when_it_is_given():
    dates = due_dates(date(2025, 1, 31), Period("months", 2), 3, date(2025, 2, 28))
    assert dates == (date(2025, 2, 28), date(2025, 4, 28), date(2025, 6, 28))


def test_weeks_and_days_are_counted():
    assert due_dates(date(2026, 11, 21), Period("weeks", 4), 2) == (
        date(2026, 12, 19),
        date(2027, 1, 16),
    )
    assert step(date(2026, 11, 21), Period("days", 10), 2) == date(2026, 12, 11)


def test_meetings_have_no_length():
    with pytest.raises(Refused, match=r"period\.without_length"):
        step(date(2026, 11, 21), Period("meetings"))


def test_dates_beyond_the_calendar_are_refused():
    with pytest.raises(Refused, match="year_out_of_range"):
        due_dates(date(2100, 1, 1), Period("months", 120), 10)
    with pytest.raises(Refused, match="year_out_of_range"):
        step(date(2100, 1, 1), Period("weeks", 3660), 600)


def test_months_are_also_taken_back():
    assert add_months(date(2025, 3, 31), -1, "gregorian") == date(2025, 2, 28)
    assert add_months(date(2025, 2, 28), 1, "gregorian", anchor=31) == date(2025, 3, 31)


def test_a_group_may_meet_every_second_saturday_or_the_last_sunday():
    assert weekday_of_month(2026, 11, 5, 2) == date(2026, 11, 14)
    assert weekday_of_month(2026, 11, 6, -1) == date(2026, 11, 29)
    with pytest.raises(Refused, match="no_such_weekday"):
        weekday_of_month(2026, 11, 5, 5)
