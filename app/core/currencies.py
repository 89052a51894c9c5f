"""Currencies of the groups: how fine the money is, what cash exists, what the notes look like."""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from app.core.cash import CASH
from app.core.errors import Refused

Kind = Literal["note", "coin"]
Colour = str  # "#RRGGBB", a paint for the picture of a note or coin


@dataclass(frozen=True, slots=True, kw_only=True)
class Denomination:
    """One note or coin.

    Attributes:
        minor: Its value in minor units of its currency.
        colour: The dominant colour of the real thing, so that the count screen is recognised.
    """

    minor: int
    kind: Kind
    colour: Colour


@dataclass(frozen=True, slots=True, kw_only=True)
class Currency:
    """What the books and the screens must know of one currency.

    Attributes:
        digits: Decimal places of the minor unit in the books. For TZS and IRR it is 0, not
            the 2 of ISO 4217, because their cents exist on paper only.
        iso_digits: Decimal places of ISO 4217, -1 where the standard does not know the code.
        shown_min: Decimal places that are written even when they are zero.
        cash_unit: Smallest amount in minor units that cash can pay; 0 where there is no cash.
        denominations: Notes, then coins, each from large to small; empty when unknown.
        sign: How the currency is written beside an amount in French text.
    """

    code: str
    digits: int
    iso_digits: int
    shown_min: int = 0
    cash_unit: int = 1
    denominations: tuple[Denomination, ...] = ()
    sign: str = ""

    @property
    def scale(self) -> int:
        """Minor units in one major unit."""
        return int(10**self.digits)


# code: digits, iso_digits, shown_min, cash_unit in minor units
_TABLE: dict[str, tuple[int, int, int, int]] = {
    "KES": (2, 2, 0, 100),
    "TZS": (0, 2, 0, 50),
    "UGX": (0, 0, 0, 50),
    "IRR": (0, 2, 0, 10_000),
    "USDT": (6, -1, 2, 0),
    "INR": (2, 2, 0, 100),
    "XOF": (0, 0, 0, 5),
    "XAF": (0, 0, 0, 5),
    "USD": (2, 2, 2, 1),
    "EUR": (2, 2, 2, 1),
    "GBP": (2, 2, 2, 1),
    "RWF": (0, 0, 0, 1),
    "BIF": (0, 0, 0, 1),
    "ETB": (2, 2, 0, 5),
    "GHS": (2, 2, 2, 1),
    "ZMW": (2, 2, 2, 5),
    "MWK": (2, 2, 0, 100),
    "NGN": (2, 2, 0, 100),
    "MZN": (2, 2, 0, 50),
    "CDF": (2, 2, 0, 5000),
    "ZAR": (2, 2, 2, 10),
    "SSP": (2, 2, 0, 100),
    "SOS": (2, 2, 0, 100),
    "NPR": (2, 2, 0, 100),
    "BDT": (2, 2, 0, 100),
    "PKR": (2, 2, 0, 100),
    "LKR": (2, 2, 0, 100),
    "AFN": (2, 2, 0, 100),
    "PHP": (2, 2, 2, 1),
    "HTG": (2, 2, 0, 5),
    "MGA": (2, 2, 0, 100),
}
_SIGNS = {"XOF": "F\u202fCFA", "XAF": "F\u202fCFA"}


def _denominations(code: str, digits: int) -> tuple[Denomination, ...]:
    scale = 10**digits
    found: list[Denomination] = []
    kinds: tuple[Kind, ...] = ("note", "coin")
    for kind, column in zip(kinds, CASH.get(code, ((), ())), strict=True):
        for value, colour in column:
            found.append(Denomination(minor=round(value * scale), kind=kind, colour=colour))
    return tuple(found)


CURRENCIES = MappingProxyType(
    {
        code: Currency(
            code=code,
            digits=digits,
            iso_digits=iso_digits,
            shown_min=shown_min,
            cash_unit=cash_unit,
            denominations=_denominations(code, digits),
            sign=_SIGNS.get(code, code),
        )
        for code, (digits, iso_digits, shown_min, cash_unit) in _TABLE.items()
    }
)


def currency_of(code: str) -> Currency:
    """The currency with this code.

    Raises:
        Refused: `currency.unknown`.
    """
    try:
        return CURRENCIES[code]
    except KeyError:
        raise Refused("currency.unknown", currency=code, known=" ".join(CURRENCIES)) from None
