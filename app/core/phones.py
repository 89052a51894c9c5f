"""Phone numbers: from what people type to E.164, for the countries of the groups."""

import re
from dataclasses import dataclass
from types import MappingProxyType

from app.core.errors import Refused
from app.core.locales.digits import fold_digits
from app.core.locales.isolates import ltr, without_isolates


@dataclass(frozen=True, slots=True)
class Plan:
    """The mobile numbers of one country.

    Attributes:
        code: Country calling code.
        shape: The national number without trunk prefix.
        trunk: Digit dialled before it inside the country; "" where there is none.
        groups: How many digits stand together when it is shown.
    """

    code: str
    shape: str
    trunk: str = "0"
    groups: tuple[int, ...] = (3, 3, 3)


PLANS = MappingProxyType(
    {
        "KE": Plan("254", r"[71]\d{8}"),
        "TZ": Plan("255", r"[67]\d{8}"),
        "UG": Plan("256", r"7\d{8}"),
        "RW": Plan("250", r"7\d{8}"),
        "IR": Plan("98", r"9\d{9}", groups=(3, 3, 4)),
        "IN": Plan("91", r"[6-9]\d{9}", groups=(5, 5)),
        # No trunk zero in these three; in Ivory Coast the zero belongs to the number.
        "SN": Plan("221", r"7\d{8}", trunk="", groups=(2, 3, 2, 2)),
        "CI": Plan("225", r"(?:01|05|07)\d{8}", trunk="", groups=(2, 2, 2, 2, 2)),
        "CM": Plan("237", r"6\d{8}", trunk="", groups=(3, 2, 2, 2)),
        "ET": Plan("251", r"[79]\d{8}"),
        "GH": Plan("233", r"[25]\d{8}"),
        "ZM": Plan("260", r"[79]\d{8}"),
        "MW": Plan("265", r"[89]\d{8}"),
        "NG": Plan("234", r"[789]\d{9}", groups=(3, 3, 4)),
    }
)

# Where a group with this money most likely lives; a number with + is taken from anywhere.
_COUNTRIES = MappingProxyType(
    {
        "KES": "KE", "TZS": "TZ", "UGX": "UG", "RWF": "RW", "IRR": "IR", "INR": "IN", "XOF": "SN",
        "XAF": "CM", "ETB": "ET", "GHS": "GH", "ZMW": "ZM", "MWK": "MW", "NGN": "NG",
    }
)  # fmt: skip

_FILLING = re.compile(r"[\s()./\-\u2010-\u2015\u00a0\u202f]")
_WORLD = re.compile(r"[1-9]\d{6,14}")


def country_of(currency: str) -> str:
    """The country whose short numbers are understood in a group with this money; "" unknown."""
    return _COUNTRIES.get(currency, "")


def normalise_phone(typed: str, country: str) -> str:
    """The number as E.164 (`+254712345678`); store the typed text beside it.

    Takes digits of any script, blanks and hyphens, the trunk zero, the country code with or
    without `+` or `00`. A number of a country without a plan here is taken when it begins
    with `+` or `00` and has 7 to 15 digits.

    Args:
        country: Two letters, the country of the group.

    Raises:
        Refused: `phone.invalid` with the typed text and an `example` of the country.
    """
    text = _FILLING.sub("", fold_digits(without_isolates(typed[:60])))
    text = text.removeprefix("tel:")
    abroad = text.startswith(("+", "00"))
    digits = text.removeprefix("+" if text.startswith("+") else "00") if abroad else text
    if not digits.isascii() or not digits.isdigit():
        raise _invalid(typed, country)
    home = PLANS.get(country)
    if abroad:
        return _from_abroad(digits, typed, country)
    if home is None:
        raise _invalid(typed, country)
    national = _national(digits, home)
    if national is None and digits.startswith(home.code):
        national = _national(digits.removeprefix(home.code), home)
    if national is None:
        raise _invalid(typed, country)
    return f"+{home.code}{national}"


def _from_abroad(digits: str, typed: str, country: str) -> str:
    for plan in PLANS.values():
        if digits.startswith(plan.code):
            national = _national(digits.removeprefix(plan.code), plan)
            if national is None:
                raise _invalid(typed, country)
            return f"+{plan.code}{national}"
    if not _WORLD.fullmatch(digits):
        raise _invalid(typed, country)
    return f"+{digits}"


def _national(digits: str, plan: Plan) -> str | None:
    if plan.trunk:
        digits = digits.removeprefix(plan.trunk)
    return digits if re.fullmatch(plan.shape, digits) else None


def _invalid(typed: str, country: str) -> Refused:
    examples = {"KE": "0712 345 678", "IR": "0912 123 4567", "SN": "77 123 45 67"}
    return Refused(
        "phone.invalid", typed=typed[:60], example=examples.get(country, "+254712345678")
    )


def format_phone(e164: str) -> str:
    """The number with blanks for reading, as a left-to-right island."""
    for plan in PLANS.values():
        national = e164.removeprefix(f"+{plan.code}")
        if national != e164 and sum(plan.groups) == len(national):
            parts = [f"+{plan.code}"]
            for size in plan.groups:
                parts.append(national[:size])
                national = national[size:]
            return ltr(" ".join(parts))
    return ltr(e164)


def mask_phone(e164: str) -> str:
    """Enough to recognise, too little to call: `+254*****678`."""
    return f"{e164[:4]}{'*' * max(0, len(e164) - 7)}{e164[-3:]}" if len(e164) >= 10 else "***"


def shown_phone(typed: str, country: str, *, whole: bool) -> str:
    """The number with blanks for reading; masked for those who may not see it."""
    if not typed:
        return ""
    try:
        number = normalise_phone(typed, country)
    except Refused:
        return typed if whole else mask_phone(typed)
    return format_phone(number) if whole else mask_phone(number)
