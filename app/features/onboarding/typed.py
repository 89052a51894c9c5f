"""What was typed into the form of a new group, checked and turned into a Beginning."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from app.book.founding import Founding
from app.core import accounts
from app.core.errors import Refused
from app.core.locales.names import clean_name
from app.core.locales.parsing import parse_amount
from app.core.locales.typed_dates import parse_date
from app.core.pins import check_shape
from app.core.rules_of_group import Rules
from app.operations.beginning import Beginning, BroughtForward

if TYPE_CHECKING:
    from app.core.calendars import Calendar

ZONES = {
    "KES": "Africa/Nairobi",
    "TZS": "Africa/Dar_es_Salaam",
    "UGX": "Africa/Kampala",
    "RWF": "Africa/Kigali",
    "XOF": "Africa/Dakar",
    "XAF": "Africa/Douala",
    "GHS": "Africa/Accra",
    "NGN": "Africa/Lagos",
    "ZAR": "Africa/Johannesburg",
    "INR": "Asia/Kolkata",
    "IRR": "Asia/Tehran",
    "EUR": "Europe/Paris",
    "USD": "UTC",
    "USDT": "UTC",
}
MARKS = "0123456789۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९.)-•* \t"  # of a numbered list


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """The fields as they stand on the screen; people by their place in `names`."""

    group: str
    names: tuple[str, ...]
    currency: str
    calendar: str
    language: str
    label: str
    share_value: str = ""
    welfare: str = ""
    turn: str = ""
    every_days: int = 14
    next_on: str = ""
    chair: int = -1
    secretary: int = -1
    keys: tuple[int, ...] = ()
    pin: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OldBook:
    """The last page of the paper book as typed: (saved, loan left, payments) of each member."""

    rows: tuple[tuple[str, str, str], ...] = ()
    cash: str = ""
    phone: str = ""
    bank: str = ""
    welfare: str = ""


def names_of(text: str) -> tuple[str, ...]:
    """Names pasted one to a line; numbers and marks of lists before them are left out."""
    lines = (line.strip().lstrip(MARKS) for line in text.splitlines())
    return tuple(line.split("\t")[0].strip() for line in lines if line.strip())


def beginning_of(typed: Typed, today: date, old: OldBook | None = None) -> Beginning:
    """The group as it will be written.

    Raises:
        Refused: A field that cannot be: `form.*`, `name.*`, `amount.*`, `date.*`, `pin.*`.
    """
    if not typed.group.strip():
        raise Refused("form.no_group_name")
    if not typed.names:
        raise Refused("form.no_members")
    names = tuple(clean_name(name) for name in typed.names)
    if typed.pin:
        check_shape(typed.pin)

    def minor(text: str) -> int:
        if not text.strip():
            return 0
        found = parse_amount(text, typed.currency, typed.language)
        if found < 0:
            raise Refused("amount.negative", minor=found)
        return found

    next_on = ""
    if typed.next_on.strip():
        calendar: Calendar = "jalali" if typed.calendar == "jalali" else "gregorian"
        next_on = parse_date(typed.next_on, calendar, today).isoformat()
    rules = Rules(
        share_value=minor(typed.share_value),
        welfare=minor(typed.welfare),
        turn=minor(typed.turn),
        meeting_every_days=typed.every_days,
        methods=("cash", "mpesa") if typed.currency in ("KES", "TZS") else ("cash",),
    )
    founding = Founding(
        group_name=clean_name(typed.group),
        kind="vsla" if rules.share_value else "rosca" if rules.turn else "moneypool",
        currency=typed.currency,
        label=typed.label,
        calendar=typed.calendar,
        zone=ZONES.get(typed.currency, "UTC"),
        languages=(typed.language,),
    )
    beginning = Beginning(
        founding=founding,
        rules=rules,
        names=names,
        chair=typed.chair,
        secretary=typed.secretary,
        keys=tuple(dict.fromkeys(place for place in typed.keys if place >= 0)),
        pin=typed.pin,
        next_on=next_on,
    )
    return beginning if old is None else _with_old(beginning, old, minor)


def _with_old(beginning: Beginning, old: OldBook, minor: Callable[[str], int]) -> Beginning:
    forward = tuple(
        BroughtForward(saved=minor(saved), loan_left=minor(left), payments=_count(payments))
        for saved, left, payments in old.rows
    )
    money = (
        (accounts.CASH_LOAN, minor(old.cash)),
        (accounts.MOBILE, minor(old.phone)),
        (accounts.BANK, minor(old.bank)),
    )
    funds = ((accounts.SOCIAL_FUND, minor(old.welfare)),)
    return replace(beginning, forward=forward, money=money, funds=funds)


def _count(text: str) -> int:
    folded = "".join(str(int(sign)) for sign in text if sign.isdecimal())
    return max(1, min(60, int(folded or "1")))
