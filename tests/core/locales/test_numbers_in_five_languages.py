"""Numbers, amounts and dates as each language writes them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.currencies import CURRENCIES
from app.core.locales import (
    LANGUAGES,
    format_amount_input,
    format_date,
    format_money,
    format_number,
    format_percent,
    parse_amount,
)
from app.core.locales.isolates import LRI, PDI, island, ltr, without_isolates
from app.core.money import MINOR_MAX

LANGS = sorted(LANGUAGES)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "1,234,567"),
        ("sw", "1,234,567"),
        ("fr", "1\u202f234\u202f567"),
        ("hi", "12,34,567"),
        ("fa", "۱٬۲۳۴٬۵۶۷"),
    ],
)
def test_digits_are_grouped_as_the_language_does(lang, text):
    assert format_number(1_234_567, lang) == text
    assert format_money(123_456_700, "KES", lang, isolate=False) == text


def test_the_minus_is_a_true_minus_and_stays_left_in_persian():
    assert format_number(-5, "en") == "\u22125"
    assert format_money(-1_225_000, "KES", "fa") == f"{LRI}\u2212۱۲٬۲۵۰{PDI}"
    assert format_money(1_975_000, "KES", "en", sign=True) == "+19,750"
    assert format_money(0, "KES", "en", sign=True) == "0"


def test_cents_appear_only_when_there_are_any_and_then_two():
    assert format_money(125_000, "KES", "en") == "1,250"
    assert format_money(125_050, "KES", "en") == "1,250.50"
    assert format_money(125_000, "KES", "en", cents="always") == "1,250.00"
    assert format_money(125_050, "KES", "en", cents="never") == "1,250"
    assert format_money(125_000, "USD", "en") == "1,250.00"
    assert format_money(20_000_000, "USDT", "en") == "20.00"
    assert format_money(4_166_667, "USDT", "en") == "4.166667"
    assert format_money(125_050, "KES", "fr") == "1\u202f250,50"


@pytest.mark.parametrize(
    ("lang", "currency", "text"),
    [
        ("en", "KES", "KES\u00a01,250"),
        ("fr", "XOF", "125\u202f000\u202fF\u202fCFA"),
        ("fa", "IRR", "۱۲۵٬۰۰۰ ریال"),
    ],
)
def test_the_currency_stands_where_the_language_puts_it(lang, currency, text):
    shown = format_money(125_000, currency, lang, code=True)
    assert without_isolates(shown) == text


def test_toman_are_a_tenth_of_rials_and_say_so():
    shown = format_money(12_345_670, "IRR", "fa", toman=True, code=True)
    assert without_isolates(shown) == "۱٬۲۳۴٬۵۶۷ تومان"
    assert format_money(15, "IRR", "en", toman=True) == "1.5"


def test_rates_lose_useless_zeros():
    assert format_percent(15_000, "en") == "1.5%"
    assert format_percent(100_000, "fr") == "10\u202f%"
    assert without_isolates(format_percent(15_000, "fa")) == "۱٫۵٪"


@pytest.mark.parametrize(
    ("lang", "calendar", "text"),
    [
        ("en", "gregorian", "Sat 21 Nov 2026"),
        ("fr", "gregorian", "sam. 21 nov. 2026"),
        ("hi", "gregorian", "शनि 21 नवंबर 2026"),
        ("fa", "jalali", "شنبه ۳۰ آبان ۱۴۰۵"),
        ("sw", "gregorian", "Jms 21 Nov 2026"),
        ("en", "jalali", "Sat 30 Aban 1405"),
    ],
)
def test_dates_are_words(lang, calendar, text):
    assert format_date("2026-11-21", lang, calendar) == text


def test_dates_have_a_long_and_a_short_form():
    day = date(2026, 11, 1)
    assert format_date(day, "en", style="long") == "Sunday 1 November 2026"
    assert format_date(day, "sw", style="long") == "Jumapili 1 Novemba 2026"
    assert format_date(day, "fr", style="long") == "dimanche 1er novembre 2026"
    assert format_date(day, "en", style="short") == "1 Nov 2026"
    assert format_date(day, "en", style="day_month") == "1 Nov"
    assert format_date(day, "fa", "jalali", style="month_year") == "آبان ۱۴۰۵"


@given(
    st.integers(-MINOR_MAX, MINOR_MAX),
    st.sampled_from(sorted(CURRENCIES)),
    st.sampled_from(LANGS),
)
def test_what_an_input_box_shows_is_read_back_exactly(minor, currency, lang):
    assert parse_amount(format_amount_input(minor, currency, lang), currency, lang) == minor


@given(
    st.integers(-MINOR_MAX, MINOR_MAX),
    st.sampled_from(sorted(CURRENCIES)),
    st.sampled_from(LANGS),
)
def test_what_a_screen_shows_in_full_is_read_back_exactly(minor, currency, lang):
    shown = format_money(minor, currency, lang, cents="always")
    assert parse_amount(shown, currency, lang) == minor


@given(st.integers(-MINOR_MAX, MINOR_MAX))
def test_toman_typed_as_shown_are_the_same_rials(minor):
    shown = format_amount_input(minor, "IRR", "fa", toman=True)
    assert parse_amount(shown, "IRR", "fa", toman=True) == minor


def test_islands_are_invisible_and_removable():
    assert without_isolates(ltr("12") + island("Asha")) == "12Asha"
