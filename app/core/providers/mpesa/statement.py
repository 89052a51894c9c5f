"""An M-Pesa statement as the organisation's portal exports it: what came, and what went back.

Source: spec/integrations.md section 3.4. Only the statement of a shortcode proves anything to
others; that of a person's own phone is refused (section 0, point 1). What a spreadsheet changed
on the way (days and months that could be either, numbers cut short) is refused, never guessed.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.core.errors import Refused
from app.core.providers.findings import Evidence, Seen, Status
from app.core.providers.mpesa.answers import NAME
from app.core.providers.mpesa.fields import CURRENCY, masked_phone, minor_units, receipt, text
from app.core.providers.mpesa.result_codes import STATUS_WORDS

_NEEDED = ("receipt no.", "completion time", "transaction status", "paid in", "withdrawn")
_OF_ORGANISATION = ("other party info", "linked transaction id")
_TIME = re.compile(r"(?:(\d{2})-(\d{2})-(\d{4})|(\d{4})-(\d{2})-(\d{2}))(?: (\d{2}:\d{2}:\d{2}))?")
_AMOUNT = re.compile(r"-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d{1,2})?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Payments of a shortcode in the order of the file; one a receipt.

    Attributes:
        account: The shortcode, "" when the file does not say.
        seen: Money that came, and money that went back (status REVERSED, under the receipt with
            which it had come).
    """

    account: str
    seen: tuple[Seen, ...]


def is_statement(rows: Sequence[Sequence[str]]) -> bool:
    """Whether a table has the head of a statement."""
    return _head(rows) is not None


def read_statement(rows: Sequence[Sequence[str]]) -> Statement:
    """The payments in the rows of a file.

    Raises:
        Refused: "statement.no_head", "statement.of_a_person", "statement.changed" with the `line`
            that a program wrote anew.
    """
    at = _head(rows)
    if at is None:
        raise Refused("statement.no_head")
    names = [cell.strip().lower() for cell in rows[at]]
    if not all(name in names for name in _OF_ORGANISATION):
        raise Refused("statement.of_a_person")
    account = _account(rows[:at])
    found: dict[str, Seen] = {}
    for line, cells in enumerate(rows[at + 1 :], at + 2):
        row = dict(zip(names, (cell.strip() for cell in cells), strict=False))
        seen = _seen(row, account, line)
        if seen is not None and (seen.code not in found or seen.status is Status.REVERSED):
            found[seen.code] = seen
    return Statement(account=account, seen=tuple(found.values()))


def _head(rows: Sequence[Sequence[str]]) -> int | None:
    for at, cells in enumerate(rows[:20]):
        if set(_NEEDED) <= {cell.strip().lower() for cell in cells}:
            return at
    return None


def _account(above: Sequence[Sequence[str]]) -> str:
    for cells in above:
        label = cells[0].strip().lower().rstrip(":") if cells else ""
        if label in ("short code", "shortcode") and len(cells) > 1 and cells[1].strip().isdigit():
            return cells[1].strip()
    return ""


def _seen(row: dict[str, str], account: str, line: int) -> Seen | None:
    """What a row says; None for charges, payments out and whatever moved no money of a member."""
    code, at = receipt(row.get("receipt no.", "")), _instant(row.get("completion time", ""), line)
    paid, taken = _minor(row.get("paid in", ""), line), _minor(row.get("withdrawn", ""), line)
    status = STATUS_WORDS.get(row.get("transaction status", "").lower())
    linked = receipt(row.get("linked transaction id", ""))
    kind = f"{row.get('reason type', '')} {row.get('details', '')}".lower()
    if status is None or status is Status.IN_FLIGHT:
        return None
    if taken and linked and "revers" in kind and status is Status.COMPLETED:
        code, paid, status = linked, taken, Status.REVERSED
    if not code or not paid:
        return None
    number, _, name = text(row.get("other party info", "")).partition(" - ")
    parts = (masked_phone(number), name)
    return Seen(
        provider=NAME,
        code=code,
        status=status,
        evidence=Evidence.STATEMENT,
        account=account,
        minor=paid,
        currency=CURRENCY,
        payer=" - ".join(part for part in parts if part),
        completed_at=at,
        reference=text(row.get("a/c no.", "")),
        provider_code=status.value,
    )


def _instant(typed: str, line: int) -> str:
    """`04-05-2026 09:11:00` (day first, as the portal writes) or ISO, Nairobi time."""
    found = _TIME.fullmatch(typed)
    if found is None:
        raise Refused("statement.changed", line=line)
    day, month, year, iso_year, iso_month, iso_day, clock = found.groups()
    date = f"{year}-{month}-{day}" if year else f"{iso_year}-{iso_month}-{iso_day}"
    return f"{date}T{clock}+03:00" if clock else date


def _minor(typed: str, line: int) -> int:
    """Cents without a sign; 0 for an empty cell."""
    if not typed:
        return 0
    found = minor_units(typed.replace(",", "").lstrip("-")) if _AMOUNT.fullmatch(typed) else None
    if found is None:
        raise Refused("statement.changed", line=line)
    return found
