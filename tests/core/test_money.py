"""Money: exact, of one currency, within what every reader holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.decimals import exact, minor_of
from app.core.errors import Refused
from app.core.money import MINOR_MAX, Money, plain_decimal, total


def test_money_adds_subtracts_and_compares_within_one_currency():
    kes = Money(50_000, "KES")
    assert kes + Money(1, "KES") == Money(50_001, "KES")
    assert kes - kes == Money(0, "KES")
    assert 3 * kes == Money(150_000, "KES") == kes * 3
    assert -kes < kes <= Money(50_000, "KES")
    assert abs(-kes) == kes
    assert kes > -kes
    assert kes >= Money(50_000, "KES")
    assert not Money(0, "KES")
    assert total([kes, kes], "KES") == Money(100_000, "KES")


@pytest.mark.parametrize("operate", [Money.__add__, Money.__sub__, Money.__lt__, Money.__ge__])
def test_two_currencies_never_meet(operate):
    with pytest.raises(AssertionError):
        operate(Money(1, "KES"), Money(1, "UGX"))


def test_an_amount_beyond_every_json_reader_is_refused_not_clipped():
    assert Money(MINOR_MAX, "KES").minor == 2**53 - 1
    for minor in (MINOR_MAX + 1, -MINOR_MAX - 1, 2**63, 10**40):
        with pytest.raises(Refused, match=r"money\.too_large"):
            Money(minor, "KES")
    with pytest.raises(Refused, match=r"money\.too_large"):
        Money(MINOR_MAX, "KES") + Money(1, "KES")


def test_an_unknown_currency_is_refused():
    with pytest.raises(Refused, match=r"currency\.unknown"):
        Money(1, "XXX")


def test_a_float_or_bool_is_never_money():
    for wrong in (1.0, True, "1"):
        with pytest.raises(AssertionError):
            Money(wrong, "KES")


@pytest.mark.parametrize(
    ("minor", "currency", "text"),
    [
        (-123450, "KES", "-1234.50"),
        (5, "KES", "0.05"),
        (-5, "KES", "-0.05"),
        (1000, "UGX", "1000"),
        (20_000_000, "USDT", "20.000000"),
    ],
)
def test_files_get_plain_decimals(minor, currency, text):
    assert Money(minor, currency).plain() == text


@given(st.integers(-MINOR_MAX, MINOR_MAX), st.integers(0, 8))
def test_a_plain_decimal_reads_back_to_the_same_minor_units(minor, digits):
    assert minor_of(plain_decimal(minor, digits), digits) == minor


@pytest.mark.parametrize(
    "text", ["", " 10 ", "1_000", "NaN", "Infinity", "sNaN", "1e5", "0x10", "²", "۱", "1,5", ".5"]
)
def test_what_is_not_a_plain_decimal_is_refused(text):
    with pytest.raises(Refused, match=r"number\.not_plain"):
        exact(text)


def test_a_finer_amount_than_the_currency_is_refused_not_rounded():
    assert minor_of("1.230000", 2) == 123
    with pytest.raises(Refused, match=r"number\.too_fine"):
        minor_of("1.234", 2)
