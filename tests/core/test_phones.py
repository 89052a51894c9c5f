"""Phone numbers: the worked numbers of eight countries."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.locales.isolates import without_isolates
from app.core.phones import PLANS, format_phone, mask_phone, normalise_phone


@pytest.mark.parametrize(
    ("typed", "country", "stored"),
    [
        ("0712 345 678", "KE", "+254712345678"),
        ("254712345678", "KE", "+254712345678"),
        ("+254 712-345-678", "KE", "+254712345678"),
        ("00254712345678", "KE", "+254712345678"),
        ("712345678", "KE", "+254712345678"),
        ("0112284093", "KE", "+254112284093"),
        ("0754123456", "TZ", "+255754123456"),
        ("0772123456", "UG", "+256772123456"),
        ("09121234567", "IR", "+989121234567"),
        ("۰۹۱۲۱۲۳۴۵۶۷", "IR", "+989121234567"),
        ("9876543210", "IN", "+919876543210"),
        ("77 123 45 67", "SN", "+221771234567"),
        ("07 01 02 03 04", "CI", "+2250701020304"),
        ("677 12 34 56", "CM", "+237677123456"),
        ("+44 7911 123456", "KE", "+447911123456"),
        ("+255754123456", "KE", "+255754123456"),
    ],
)
def test_a_typed_number_becomes_e164(typed, country, stored):
    assert normalise_phone(typed, country) == stored


@pytest.mark.parametrize(
    ("typed", "country"),
    [
        ("07123456", "KE"),
        ("0812345678", "KE"),
        ("0771234567", "SN"),
        ("01020304", "CI"),
        ("5876543210", "IN"),
        ("", "KE"),
        ("abc", "KE"),
        ("+254712", "KE"),
        ("+0123456789", "KE"),
        ("0712345678", "XX"),
        ("0712²45678", "KE"),
        ("1" * 100, "KE"),
    ],
)
def test_an_impossible_number_is_refused_with_an_example(typed, country):
    with pytest.raises(Refused) as refused:
        normalise_phone(typed, country)
    assert refused.value.code == "phone.invalid"
    assert refused.value.values["example"]


def test_a_number_is_shown_in_groups_and_masked_in_logs():
    assert without_isolates(format_phone("+254712345678")) == "+254 712 345 678"
    assert without_isolates(format_phone("+447911123456")) == "+447911123456"
    assert mask_phone("+254712345678") == "+254******678"
    assert mask_phone("12") == "***"


@given(st.text(max_size=20), st.sampled_from(sorted(PLANS)))
def test_a_stored_number_is_stored_as_itself(text, country):
    try:
        stored = normalise_phone(text, country)
    except Refused:
        return
    assert normalise_phone(stored, country) == stored
    assert normalise_phone(without_isolates(format_phone(stored)), country) == stored
