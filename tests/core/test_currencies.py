"""Currencies: the table agrees with ISO 4217 and with the cash in the box."""

import json

import pytest

from app.core.currencies import CURRENCIES, currency_of
from app.core.errors import Refused
from tests.helpers.shared import shared


def test_iso_digits_are_those_of_the_standard():
    listed = json.loads(shared("vectors/iso4217_minor_units.json").read_text())["currencies"]
    standard = {item["code"]: item["minor_units"] for item in listed}
    for code, currency in CURRENCIES.items():
        assert currency.iso_digits == standard.get(code, -1), code


def test_the_books_are_never_finer_than_the_standard():
    for currency in CURRENCIES.values():
        assert currency.iso_digits == -1 or currency.digits <= currency.iso_digits


@pytest.mark.parametrize(
    ("code", "notes", "coins"),
    [
        # The rare 40 shilling coin is left out of the count, as on the count screen (DECISIONS.md).
        ("KES", [1000, 500, 200, 100, 50], [20, 10, 5, 1]),
        ("TZS", [10000, 5000, 2000, 1000, 500], [500, 200, 100, 50]),
        ("XOF", [10000, 5000, 2000, 1000, 500], [500, 250, 200, 100, 50, 25, 10, 5]),
    ],
)
def test_the_count_screen_knows_the_notes_and_coins(code, notes, coins):
    currency = currency_of(code)
    found = {"note": [], "coin": []}
    for piece in currency.denominations:
        found[piece.kind].append(piece.minor // currency.scale)
    assert found == {"note": notes, "coin": coins}


def test_every_denomination_can_be_paid_with_the_cash_unit():
    for currency in CURRENCIES.values():
        kinds = [piece.kind for piece in currency.denominations]
        assert kinds == sorted(kinds, reverse=True)
        for piece in currency.denominations:
            assert piece.minor > 0
            assert len(piece.colour) == 7


def test_the_cash_unit_is_not_the_minor_unit():
    assert currency_of("KES").cash_unit == 100
    assert currency_of("UGX").cash_unit == 50
    assert currency_of("IRR").cash_unit == 10_000
    assert currency_of("USDT").cash_unit == 0


def test_an_unknown_code_is_refused_with_the_known_ones():
    with pytest.raises(Refused) as refused:
        currency_of("kes")
    assert "KES" in str(refused.value.values["known"])
