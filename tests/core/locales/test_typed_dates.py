"""Typed dates: short forms, three scripts, both calendars."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.calendars import Calendar
from app.core.errors import Refused
from app.core.locales.dates import format_date
from app.core.locales.languages import Lang
from app.core.locales.typed_dates import parse_date

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("typed", "calendar", "day"),
    [
        ("1404/2/5", "jalali", date(2025, 4, 25)),
        ("۱۴۰۴/۰۲/۰۵", "jalali", date(2025, 4, 25)),
        ("5.2.04", "jalali", date(2025, 4, 25)),
        ("5.2.25", "gregorian", date(2025, 2, 5)),
        ("५/२/२५", "gregorian", date(2025, 2, 5)),
        ("2026-11-21", "gregorian", TODAY),
        ("30 11", "gregorian", date(2026, 11, 30)),
        ("1/1/80", "gregorian", date(1980, 1, 1)),
        ("+7", "gregorian", date(2026, 11, 28)),
        ("-1", "gregorian", date(2026, 11, 20)),
        ("today", "gregorian", TODAY),
        ("LEO", "gregorian", TODAY),
        ("امروز", "jalali", TODAY),
        ("hier", "gregorian", date(2026, 11, 20)),
    ],
)
def test_a_typed_date_is_understood(typed, calendar, day):
    assert parse_date(typed, calendar, TODAY) == day


@pytest.mark.parametrize(
    ("typed", "calendar", "code"),
    [
        ("1404-12-30", "jalali", "date.no_such_day"),
        ("31/2/2026", "gregorian", "date.no_such_day"),
        ("1/13/2026", "gregorian", "date.month_out_of_range"),
        ("1/1/10000", "gregorian", "date.year_out_of_range"),
        ("0000-01-01", "jalali", "date.year_out_of_range"),
        ("", "gregorian", "date.not_understood"),
        ("soon", "gregorian", "date.not_understood"),
        ("1" * 30, "gregorian", "date.not_understood"),
    ],
)
def test_what_is_not_a_day_is_refused(typed, calendar, code):
    with pytest.raises(Refused) as refused:
        parse_date(typed, calendar, TODAY)
    assert refused.value.code == code


@given(st.text(max_size=25), st.sampled_from(["gregorian", "jalali"]))
def test_any_text_is_a_day_or_a_refusal(text, calendar):
    try:
        assert isinstance(parse_date(text, calendar, TODAY), date)
    except Refused as refused:
        assert refused.code.startswith("date.")


@pytest.mark.parametrize("lang", ["en", "sw", "fr", "hi", "fa"])
@pytest.mark.parametrize("calendar", ["gregorian", "jalali"])
@given(day=st.dates(date(1990, 1, 1), date(2090, 12, 31)))
def test_a_day_as_it_is_shown_can_be_typed(lang: Lang, calendar: Calendar, day: date) -> None:
    shown = format_date(day, lang, calendar, "short")
    assert parse_date(shown, calendar, date(2026, 11, 21)) == day


def test_a_month_in_words_without_a_year_is_of_this_year_and_no_month_is_no_date() -> None:
    today = date(2026, 11, 21)
    assert parse_date("5 décembre", "gregorian", today) == date(2026, 12, 5)
    assert parse_date("5 Dec 27", "gregorian", today) == date(2027, 12, 5)
    for typed in ("5 harvest 2027", "Dec 2027", "5 Dey 1405"):
        with pytest.raises(Refused, match=r"date\.not_understood"):
            parse_date(typed, "gregorian", today)
