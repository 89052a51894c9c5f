"""Codes of payments: shapes, and the day that an M-Pesa code seems to say."""

import pytest

from app.core.errors import Refused
from app.core.payment_codes import (
    check_code,
    clean_code,
    date_hint,
    is_placeholder,
    seeming_day,
)


@pytest.mark.parametrize(
    ("code", "day"),
    [
        ("LGR219G3EY", "2017-07-27"),
        ("LGH3197RIB", "2017-07-17"),
        ("MBN31H462N", "2018-02-23"),
        ("NLJ7RT61SV", "2019-12-19"),
        ("RKL51ZDR4F", "2023-11-21"),
        ("SG632NMUAB", "2024-07-06"),
        ("SG722NMVXQ", "2024-07-07"),
        ("UKL0000001", "2026-11-21"),
        ("UBV1234567", ""),  # 31 February
        ("UZ11234567", ""),
        ("1K11234567", ""),
        ("UK01234567", ""),
        ("UKL", ""),
    ],
)
def test_a_code_of_mpesa_hints_at_its_day(code, day):
    assert seeming_day(code) == day


def test_a_hint_never_refuses_and_is_silent_when_the_day_fits():
    assert date_hint("mpesa", "UKL4R7T2QX", on="2026-11-21") == ()
    assert len(date_hint("mpesa", "UK34R7T2QX", on="2026-11-21")) == 1
    assert date_hint("bank", "UK34R7T2QX", on="2026-11-21") == ()


@pytest.mark.parametrize(
    ("method", "code"),
    [
        ("mpesa", "UKL4R7T2QX"),
        ("usdt", "A" * 64),
        ("usdt", "0X" + "1" * 64),
        ("upi", "123456789012"),
        ("bank", "SLIP 12/7"),
        ("mpesa", ""),
        ("cash", "anything"),
    ],
)
def test_codes_of_the_right_shape_pass_and_an_empty_one_comes_later(method, code):
    check_code(method, code)


@pytest.mark.parametrize(
    ("method", "code"),
    [("mpesa", "UKL4R7T2Q"), ("usdt", "A" * 63), ("upi", "12345"), ("bank", "_")],
)
def test_codes_of_another_shape_are_refused(method, code):
    with pytest.raises(Refused, match=r"code\.wrong_shape"):
        check_code(method, code)


def test_a_typed_code_becomes_capitals_without_blanks_and_nothing_is_guessed():
    assert clean_code(" ukl4 r7t2qx ") == "UKL4R7T2QX"
    assert clean_code("UPI ۱۲۳४") == "UPI1234"
    assert clean_code("O0I1") == "O0I1"


def test_an_empty_receipt_of_mpesa_is_no_payment():
    assert is_placeholder("OA90000000")
    assert is_placeholder("MBN0000000")
    assert not is_placeholder("UKL0000001")
