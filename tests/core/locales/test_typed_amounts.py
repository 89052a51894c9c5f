"""Typed amounts: three scripts, two styles of decimals, and nothing guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.locales import fold_digits, parse_amount
from tests.helpers.shared import shared


@pytest.mark.parametrize(
    ("typed", "lang", "minor"),
    [
        ("1250", "en", 125_000),
        ("1,250", "en", 125_000),
        ("1,234.5", "en", 123_450),
        ("1.234,5", "fr", 123_450),
        ("1.234,5", "en", 123_450),
        ("1 234,50", "fr", 123_450),
        ("1\u202f234", "fr", 123_400),
        ("12,34,567", "hi", 123_456_700),
        ("१२,३४,५६७", "hi", 123_456_700),
        ("۱۲۳٫۵", "fa", 12_350),
        ("۱٬۲۵۰", "fa", 125_000),
        ("٤٥", "fa", 4_500),
        ("12.5", "fr", 1_250),
        ("12,5", "fr", 1_250),
        ("5k", "en", 500_000),
        ("1.5K", "en", 150_000),
        ("1.234k", "en", 123_400),
        (".5", "en", 50),
        ("0", "en", 0),
        ("-5", "en", -500),
        ("\u22125", "en", -500),
        ("+5", "en", 500),
        ("1,234,567.00", "en", 123_456_700),
        ("1'250", "en", 125_000),
        (" 10 ", "en", 1_000),
    ],
)
def test_amounts_are_read_as_they_were_meant(typed, lang, minor):
    assert parse_amount(typed, "KES", lang) == minor


@pytest.mark.parametrize(
    ("typed", "lang", "first", "second"),
    [
        ("1.234", "en", "1234", "1.234"),
        ("1,234", "fr", "1234", "1,234"),
        ("12,5", "en", "125", "12,5"),
    ],
)
def test_an_ambiguous_amount_is_asked_back_with_both_readings(typed, lang, first, second):
    with pytest.raises(Refused) as refused:
        parse_amount(typed, "KES", lang)
    assert refused.value.code == "amount.ambiguous"
    assert refused.value.values["first"] == first
    assert refused.value.values["second"].replace(".", ",") == second.replace(".", ",")


@pytest.mark.parametrize(
    "typed",
    [
        "NaN",
        "Infinity",
        "sNaN",
        "1e5",
        "1_000",
        "0x10",
        "²",
        "½",
        "1,23,4",
        "1,2,3",
        "1..2",
        "--5",
        "5kk",
        "k",
        "5 k 5",
        "1.",
        "1,234.5.6",
        "abc",
        "1" * 41,
        "=5",
        "10\x00",
        "1\n2",
    ],
)
def test_what_is_not_an_amount_is_refused(typed):
    with pytest.raises(Refused, match=r"amount\.not_a_number"):
        parse_amount(typed, "KES")


def test_an_empty_box_is_its_own_refusal():
    for typed in ("", "   ", "\u00a0"):
        with pytest.raises(Refused, match=r"amount\.empty"):
            parse_amount(typed, "KES")


def test_too_fine_and_too_large_are_refused_with_the_limit_and_never_clipped():
    with pytest.raises(Refused, match=r"amount\.too_fine"):
        parse_amount("1.2345", "KES")
    with pytest.raises(Refused, match=r"amount\.too_fine"):
        parse_amount("1.5", "UGX")
    assert parse_amount("0.000001", "USDT") == 1
    with pytest.raises(Refused, match=r"amount\.too_fine"):
        parse_amount("0.0000001", "USDT")
    for typed in ("1e400", "9" * 17, str(2**63), "1" + "0" * 38):
        with pytest.raises(Refused, match=r"amount\.(too_large|not_a_number)"):
            parse_amount(typed, "KES")


def test_toman_may_have_one_decimal():
    assert parse_amount("1250.5", "IRR", "fa", toman=True) == 12_505
    with pytest.raises(Refused, match=r"amount\.too_fine"):
        parse_amount("1250.55", "IRR", "fa", toman=True)


@given(st.text(max_size=60))
def test_any_text_is_an_amount_or_a_refusal(text):
    try:
        assert isinstance(parse_amount(text, "KES"), int)
    except Refused as refused:
        assert refused.code.startswith("amount.")


def test_naughty_strings_are_amounts_or_refusals():
    import json

    data = json.loads(shared("vectors/naughty_strings.json").read_text(encoding="utf-8"))
    for text in _strings(data):
        try:
            parse_amount(text, "KES")
        except Refused as refused:
            assert refused.code.startswith("amount.")


def _strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, dict)):
        for item in value if isinstance(value, list) else value.values():
            yield from _strings(item)


def test_digits_of_every_script_fold_and_superscripts_do_not():
    assert fold_digits("۱۲३४٥6") == "123456"
    assert fold_digits("²") == "²"
