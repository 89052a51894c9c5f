"""Codes of electronic payments: their shape, and the date that an M-Pesa code seems to say."""

import re
from calendar import monthrange

from app.core.errors import Refused
from app.core.locales.digits import fold_digits
from app.core.unusual import Warning, warning

_SHAPES = {
    "mpesa": re.compile(r"[A-Z0-9]{10}"),
    "bank": re.compile(r"[A-Z0-9/\- ]{2,40}"),
    "usdt": re.compile(r"(0X)?[0-9A-F]{64}"),
    "upi": re.compile(r"[0-9]{12}"),
}
# What M-Pesa answers where there is no receipt, such as OA90000000; never a payment.
_PLACEHOLDER = re.compile(r"[A-Z0-9]{3}0{7}")
_YEAR_OF_A = 2006  # L is 2017, N 2019, R 2023, U 2026: A would be 2006
_DAYS = "123456789ABCDEFGHIJKLMNOPQRSTUV"


def clean_code(code: str) -> str:
    """A code as typed: capitals, no blanks, ASCII digits; O and 0, I and 1 stay as they are."""
    return "".join(fold_digits(code).split()).upper()


def is_placeholder(code: str) -> bool:
    """Whether an M-Pesa "receipt" is three signs and zeros, which stands for no payment."""
    return _PLACEHOLDER.fullmatch(code) is not None


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
    year, month = _YEAR_OF_A + ord(code[0]) - ord("A"), ord(code[1]) - ord("A") + 1
    return f"{year}-{month:02}-{day:02}" if day <= monthrange(year, month)[1] else ""


def date_hint(method: str, code: str, *, on: str) -> tuple[Warning, ...]:
    """A soft warning when an M-Pesa code looks like another day than the meeting's."""
    if method not in ("mpesa", "split"):
        return ()
    day = seeming_day(code)
    return () if day in ("", on) else (warning("code.other_day", typed=code, day=day),)
