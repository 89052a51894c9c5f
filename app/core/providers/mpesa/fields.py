"""Reading Daraja's loosely typed fields: strings or numbers, lists or single objects."""

import re
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any
from unicodedata import category

CURRENCY = "KES"
MINOR_PER_UNIT = 100
UNITS_MAX = 10**12
TEXT_MAX = 120

_CODE = re.compile(r"[A-Z0-9]{9,12}")
_LONG = re.compile(r"[0-9]{9,}")
_AMOUNT = re.compile(r"[0-9]{1,13}(\.[0-9]{1,40})?")
_STAMP = re.compile(r"[0-9]{14}")
_MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})"
)
_PLACEHOLDER = re.compile(r"[A-Z]{2,3}0{5,}")  # ids like MBN0000000 stand for "no receipt"


def text(value: Any) -> str:
    """A short printable text; control, bidi and private characters are dropped."""
    if not isinstance(value, str | int | Decimal):
        return ""
    kept = "".join(c if category(c)[0] != "C" else " " for c in str(value)[: TEXT_MAX * 2])
    return " ".join(kept.split())[:TEXT_MAX]


def receipt(value: Any) -> str:
    """The receipt in capitals, or "" for none, a placeholder or something else."""
    code = text(value).upper()
    return code if _CODE.fullmatch(code) and not _PLACEHOLDER.fullmatch(code) else ""


def minor_units(value: Any) -> int | None:
    """Cents of a shilling amount ("5.00", 300, "1.0"); None unless exact and not negative."""
    if isinstance(value, bool) or not isinstance(value, str | int | Decimal):
        return None
    if isinstance(value, str):
        if _AMOUNT.fullmatch(value.strip()) is None:
            return None
        value = value.strip()
    amount = Fraction(value)  # exact: a Decimal would round what has more digits than it holds
    cents = amount * MINOR_PER_UNIT
    return int(cents) if 0 <= amount <= UNITS_MAX and cents.denominator == 1 else None


def instant(value: Any) -> str:
    """`20231121121325` as `2023-11-21T12:13:25+03:00`; "" for anything else."""
    stamp = text(value)
    if not _STAMP.fullmatch(stamp):
        return ""
    date, clock = stamp[:8], stamp[8:]
    return moment(f"{date[:4]}-{date[4:6]}-{date[6:]}T{clock[:2]}:{clock[2:4]}:{clock[4:]}+03:00")


def moment(value: Any) -> str:
    """A moment that there is, as `2020-08-05T10:13:00Z`; "" for anything else."""
    stamp = text(value)
    if not _MOMENT.fullmatch(stamp):
        return ""
    try:
        datetime.fromisoformat(stamp)
    except ValueError:
        return ""
    return stamp


def masked_phone(value: Any) -> str:
    """A phone number without its middle: `2547*****678`; "" when there are no digits."""
    shown = text(value)
    digits = re.sub(r"[^0-9*]", "", shown)
    if len(digits) < 9 or len(digits) > 15:  # a SHA-256 of the number is no number
        return ""
    return digits if "*" in digits else f"{digits[:4]}*****{digits[-3:]}"


def without_phones(shown: str) -> str:
    """A name, with whatever is as long as a phone number masked, wherever it stands."""
    return _LONG.sub(lambda found: f"{found[0][:4]}*****{found[0][-3:]}", shown)


def items(container: Any, key: str) -> list[Mapping[str, Any]]:
    """The list under `key`, where Daraja sometimes sends one object instead of a list."""
    if not isinstance(container, Mapping):
        return []
    found = container.get(key)
    if isinstance(found, Mapping):
        return [found]
    return [one for one in found if isinstance(one, Mapping)] if isinstance(found, list) else []


def named(pairs: list[Mapping[str, Any]], name: str, value: str) -> dict[str, list[Any]]:
    """Values by name, in order; a name may come twice and a value may be missing.

    Blanks in names are ignored: older answers spell `Originator Conversation ID`.
    """
    found: dict[str, list[Any]] = {}
    for pair in pairs:
        label = text(pair.get(name)).replace(" ", "")
        found.setdefault(label, []).append(pair.get(value))
    return found
