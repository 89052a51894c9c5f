"""What was typed about a new group, checked and turned into a Beginning."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from app.book.founding import Founding
from app.core import accounts
from app.core.constitution.kinds import box_of, box_terms, without_turn
from app.core.currencies import currency_of
from app.core.errors import Refused
from app.core.locales.names import clean_name
from app.core.locales.parsing import parse_amount
from app.core.locales.typed_dates import parse_date
from app.core.pins import check_shape
from app.core.rules_of_group import Rules
from app.operations.beginning import Beginning, BroughtForward, NewBox

if TYPE_CHECKING:
    from app.core.calendars import Calendar

MARKS = "0123456789۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९.)-•* \t"  # of a numbered list


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What stands on the screen; people by their place in `names`.

    Attributes:
        kind: Of `app.core.constitution.kinds.KINDS`. unit: Usual price of a share, minor units.
        pins: (place, PIN) of everybody who typed one.
        next_on: Day of the first meeting as it was typed.
        box_name: What the box of this kind is called, where there is one.
        scheme: How the pot goes round, in a group of that kind.
    """

    group: str
    names: tuple[str, ...]
    currency: str
    calendar: str
    zone: str
    language: str
    label: str
    kind: str
    rules: Rules
    unit: int = 0
    next_on: str = ""
    chair: int = -1
    secretary: int = -1
    keys: tuple[int, ...] = ()
    # PINs stay out of every text about this.
    pins: tuple[tuple[int, str], ...] = field(default=(), repr=False)
    box_name: str = ""
    scheme: str = ""


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
    for _, pin in typed.pins:
        check_shape(pin)
    founding = Founding(
        group_name=clean_name(typed.group),
        kind=typed.kind,
        currency=typed.currency,
        label=typed.label,
        calendar=typed.calendar,
        zone=typed.zone,
        languages=(typed.language,),
    )
    beginning = Beginning(
        founding=founding,
        rules=without_turn(typed.rules) if _goes_round(typed) else typed.rules,
        names=names,
        chair=typed.chair,
        secretary=typed.secretary,
        keys=tuple(dict.fromkeys(place for place in typed.keys if place >= 0)),
        pins=typed.pins,
        next_on=first_meeting(typed.next_on, typed.calendar, today),
        boxes=_boxes(typed),
    )
    return beginning if old is None else _with_old(beginning, typed, old)


def first_meeting(text: str, calendar: str, today: date) -> str:
    """The day that was typed, ISO; "" for none.

    Raises:
        Refused: `date.*`.
    """
    if not text.strip():
        return ""
    known: Calendar = "jalali" if calendar == "jalali" else "gregorian"
    return parse_date(text, known, today).isoformat()


def box_of_typed(typed: Typed) -> NewBox | None:
    """The box that the group begins with; None without one."""
    return next(iter(_boxes(typed)), None)


def _goes_round(typed: Typed) -> bool:
    return typed.kind == "turn" and typed.rules.turn > 0


def _boxes(typed: Typed) -> tuple[NewBox, ...]:
    scheme = box_of(typed.kind, typed.scheme)
    if not scheme or (typed.kind == "turn" and not typed.rules.turn):
        return ()
    money = currency_of(typed.currency)
    terms = box_terms(
        scheme,
        unit=typed.rules.turn if _goes_round(typed) else typed.rules.savings or typed.unit,
        currency=typed.currency,
        scale=max(money.scale, money.cash_unit),  # a rial alone counts for nothing
        zone=typed.zone,
    )
    return (NewBox(kind=scheme, name=typed.box_name or clean_name(typed.group), terms=terms),)


def _with_old(beginning: Beginning, typed: Typed, old: OldBook) -> Beginning:
    minor = _reader(typed)
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


def _reader(typed: Typed) -> Callable[[str], int]:
    def minor(text: str) -> int:
        if not text.strip():
            return 0
        found = parse_amount(text, typed.currency, typed.language)
        if found < 0:
            raise Refused("amount.negative", minor=found)
        return found

    return minor


def _count(text: str) -> int:
    folded = "".join(str(int(sign)) for sign in text if sign.isdecimal())
    return max(1, min(60, int(folded or "1")))
