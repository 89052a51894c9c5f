"""What typed signs mean in a box: shares or money, loans, codes, names; refuses at the cell."""

import re
import unicodedata

from app.core.errors import Refused
from app.core.locales.digits import fold_digits
from app.features.meeting.collect.rows import Cell, Column, Sheet

TIMES_TOO_MUCH = 10  # a zero too many
USUAL_SHARES_TIMES = 3
_MPESA = re.compile(r"[A-Z0-9]{10}")
_MONTHS = "ABCDEFGHIJKL"
_DAYS = "123456789ABCDEFGHIJKLMNOPQRSTUV"
CODE_LENGTH = {"cash": 12, "mpesa": 10, "split": 10, "bank": 24, "usdt": 66}


def read_box(text: str, column: Column, cell: Cell, sheet: Sheet) -> int:
    """Return the minor units that `text` means in this box.

    In a column of shares a number up to the most shares, or less than one share costs, means
    shares.

    Raises:
        Refused: collect.too_many_shares (max), collect.not_a_multiple (low, high, minor units),
            collect.shares_needed (min), collect.more_than_loan (limit, minor), collect.no_loan,
            amount.not_a_number.
    """
    value = read_number(text, sheet)
    if column.unit_minor:
        return _read_shares(value, column, cell, sheet)
    if cell.limit_minor == 0 and value:
        raise Refused("collect.no_loan")
    if 0 <= cell.limit_minor < value:
        raise Refused("collect.more_than_loan", limit_minor=cell.limit_minor)
    return value


def read_number(text: str, sheet: Sheet) -> int:
    """Return typed units as minor units; digits of every script, at most one decimal sign.

    Raises:
        Refused: amount.not_a_number.
    """
    whole, _, rest = fold_digits(text).replace(",", ".").partition(".")
    if not whole.isdecimal() or (rest and not rest.isdecimal()):
        raise Refused("amount.not_a_number", text=text)
    minor, left = divmod(int(whole + rest) * sheet.typed_minor, int(10 ** len(rest)))
    if left or minor > 2**53 - 1:
        raise Refused("amount.not_a_number", text=text)
    return minor


def _read_shares(value: int, column: Column, cell: Cell, sheet: Sheet) -> int:
    price, most = column.unit_minor, column.units_max + cell.more_units
    count = value // sheet.typed_minor
    if value % sheet.typed_minor == 0 and (count <= most or value < price):
        value = count * price
    if value % price:
        low = value // price * price
        raise Refused("collect.not_a_multiple", low_minor=low, high_minor=low + price)
    if value > most * price:
        raise Refused("collect.too_many_shares", max=most)
    if value < column.units_min * price and not (value == 0 and column.zero_allowed):
        raise Refused("collect.shares_needed", min=column.units_min)
    return value


def unusual(minor: int, column: Column, cell: Cell) -> str:
    """Return the code of what is unusual about an allowed amount, "" when nothing is."""
    expected = cell.expected_minor
    if expected and minor >= expected * TIMES_TOO_MUCH:
        return "collect.ten_times"
    if column.unit_minor and expected and minor > expected * USUAL_SHARES_TIMES:
        return "collect.many_shares"
    return ""


def accept_code_sign(code: str, sign: str, method: str) -> str:
    """Return the code with one more typed sign; what cannot be in a code is left out."""
    sign = fold_digits(sign)
    if not (sign.isascii() and sign.isalnum()) or len(code) >= CODE_LENGTH.get(method, 24):
        return code
    return code + (sign if method == "usdt" else sign.upper())


def check_code(code: str, method: str) -> None:
    """Check the shape of a code that is not empty.

    Raises:
        Refused: collect.code_length (has, needs).
    """
    if method in ("mpesa", "split") and code and not _MPESA.fullmatch(code):
        raise Refused("collect.code_length", has=len(code), needs=10)


def date_hint(code: str) -> tuple[int, int] | None:
    """Return (month, day) that an M-Pesa code seems to carry; not documented, so a hint only."""
    if len(code) < 3 or code[1] not in _MONTHS or code[2] not in _DAYS:
        return None
    return _MONTHS.index(code[1]) + 1, _DAYS.index(code[2]) + 1


def fold_name(text: str) -> str:
    """Return a name as compared: no case, no accents, one form of Arabic and Persian letters."""
    parts = unicodedata.normalize("NFKD", text.translate(_PERSIAN).casefold())
    return "".join(sign for sign in parts if not _is_accent(sign))


def _is_accent(sign: str) -> bool:
    """True for marks over letters; the vowel signs of Devanagari are letters of their own."""
    return unicodedata.category(sign) == "Mn" and not "\u0900" <= sign < "\u0980"


_PERSIAN = str.maketrans("يىكأإآ\u200c", "ییکااا ")


def find_name(names: list[str], typed: str, start: int) -> int:
    """Return the first row from `start` on with a word that begins with `typed`; -1 if none."""
    wanted = fold_name(typed)
    for step in range(len(names)):
        index = (start + step) % len(names)
        if any(word.startswith(wanted) for word in fold_name(names[index]).split()):
            return index
    return -1
