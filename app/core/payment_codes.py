"""Codes of electronic payments: their shape, and the date that an M-Pesa code seems to say."""

import re

from app.core.errors import Refused
from app.core.unusual import Warning, warning

_SHAPES = {
    "mpesa": re.compile(r"[A-Z0-9]{10}"),
    "bank": re.compile(r"[A-Z0-9/\- ]{2,40}"),
    "usdt": re.compile(r"(0X)?[0-9A-F]{64}"),
}
_YEAR_OF_A = 2006  # L is 2017, N 2019, R 2023, U 2026: A would be 2006
_DAYS = "123456789ABCDEFGHIJKLMNOPQRSTUV"


def clean_code(code: str) -> str:
    """A code as typed: capitals, no blanks; O and 0, I and 1 stay as they are."""
    return "".join(code.split()).upper()


def check_code(method: str, code: str) -> None:
    """Refuse a code of the wrong shape; an empty one comes later.

    Raises:
        Refused: "code.wrong_shape".
    """
    shape = _SHAPES.get("mpesa" if method == "split" else method)
    if code and shape is not None and not shape.fullmatch(code):
        raise Refused("code.wrong_shape", method=method, typed=code)


def seeming_day(code: str) -> str:
    """The civil day that the first three signs of an M-Pesa code look like; "" for none.

    Not documented by Safaricom: seven of eight dated public samples fit, so it is a hint only.
    """
    if len(code) != 10 or not "A" <= code[0] <= "Z" or not "A" <= code[1] <= "L":
        return ""
    day = _DAYS.find(code[2]) + 1
    if not day:
        return ""
    return f"{_YEAR_OF_A + ord(code[0]) - ord('A')}-{ord(code[1]) - ord('A') + 1:02}-{day:02}"


def date_hint(method: str, code: str, *, on: str) -> tuple[Warning, ...]:
    """A soft warning when an M-Pesa code looks like another day than the meeting's."""
    if method not in ("mpesa", "split"):
        return ()
    day = seeming_day(code)
    return () if day in ("", on) else (warning("code.other_day", typed=code, day=day),)
