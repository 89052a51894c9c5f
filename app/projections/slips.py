"""Slips: the two sides of a question as people would copy them from the paper."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from app.core import accounts as a
from app.core.cases import OWN_UNDONE, STATEMENT_DISPUTE, CaseOpened, Slip
from app.core.corrections import REVERSAL
from app.core.ledger import Line
from app.projections import devices, entries
from app.projections.page_slips import PEOPLE, differing_totals
from app.projections.receipt_numbers import shown_numbers
from app.projections.unit_slips import UnitSlip, unit_slip

# What a line outside money is for; the rest of an entry (an expense, a loan given) is "other".
PURPOSES = {
    a.SHARES: "shares",
    a.SAVINGS: "savings",
    a.SOCIAL_FUND: "welfare",
    a.POT: "turn",
    a.FINES: "fine",
    a.LATE_DUES_PENALTIES: "fine",
    a.LOAN_PENALTIES: "loan",
    a.LOAN_FEES: "loan",
    a.CHARGES_DUE: "fine",
    a.INTEREST: "loan",
    a.LOAN_INTEREST_DUE: "loan",
    a.LOANS: "loan",
    a.ADVANCES: "advance",
    a.REGISTRATION: "registration",
}
ORDER = (
    "shares savings welfare turn fine loan advance registration payout welfare_out expense"
    " loan_out moved invested share_out loan_left owed unbalanced other"
).split()
_GIVEN_OUT = {
    "payout.paid": "payout",
    "turn.paid": "payout",
    "welfare.paid": "welfare_out",
    "expense.paid": "expense",
    "loan.given": "loan_out",
    "money.moved": "moved",
    "investment.bought": "invested",
    "shareout.part": "share_out",
}
_BROUGHT = {  # of an opening
    a.LOANS: "loan_left",
    a.SOCIAL_LOANS: "loan_left",
    a.LOAN_INTEREST_DUE: "loan_left",
    a.CONTRIBUTIONS_DUE: "owed",
    a.INVESTMENTS: "invested",
    a.OPENING: "unbalanced",
}
_SHOWN = {"shareout.part": a.PAYABLE}  # of entries that end one account in another


@dataclass(frozen=True, slots=True)
class SlipLine:
    """One line: what for, minor units (positive), how many shares or people (0 elsewhere).

    Of a closing it is a total of the page, "page_" and its name, and can be negative.
    """

    kind: str
    minor: int
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipView:
    """One side of a question.

    Attributes:
        type: Wire name of the fact; "" when it is not in this book.
        device_label: What people call the laptop; `is_here`: it is this one.
        cash_minor, electronic_minor: Money of it, positive also when it was paid out.
        is_crossed: It was taken back meanwhile.
        unit: What it says of a building; None for other entries.
    """

    event: str
    type: str
    actor: str
    device: str
    device_label: str
    is_here: bool
    ts_ms: int
    code: str
    lines: tuple[SlipLine, ...]
    cash_minor: int
    electronic_minor: int
    is_crossed: bool
    unit: UnitSlip | None = None

    @property
    def total_minor(self) -> int:
        return self.cash_minor + self.electronic_minor

    def minor(self, kind: str) -> int:
        return sum(line.minor for line in self.lines if line.kind == kind)


def slips_of(
    conn: Connection, case: CaseOpened, *, here: str, share_value: int
) -> tuple[SlipView, ...]:
    """The slips of a question, the earlier one first.

    Args:
        here: Id of this laptop.
    """
    labels = {one.device: one.label for one in devices.devices(conn)}
    views = tuple(_view(conn, slip, labels, here, share_value) for slip in case.slips)
    if case.kind == OWN_UNDONE:
        return (replace(views[0], type=REVERSAL), *views[1:])
    if case.kind != STATEMENT_DISPUTE:
        return views
    pages = differing_totals(conn, *(slip.event for slip in case.slips))
    return tuple(
        replace(view, lines=tuple(_of_page(*total) for total in page.items()))
        for view, page in zip(views, pages, strict=True)
    )


def _of_page(name: str, value: int) -> SlipLine:
    kind = f"page_{name}"
    return SlipLine(kind, 0, value) if name in PEOPLE else SlipLine(kind, value)


def box_minor(lines: Iterable[Line]) -> int:
    """What lines put into the box; negative when they take out."""
    return sum(line.minor for line in lines if line.account in a.BOX_ACCOUNTS)


def _view(
    conn: Connection, slip: Slip, labels: dict[str, str], here: str, share_value: int
) -> SlipView:
    written = entries.find_entry(conn, slip.event)
    kind = written.type if written else ""
    money = sum(line.minor for line in slip.lines if line.account in a.MONEY_ACCOUNTS)
    cash = box_minor(slip.lines)
    return SlipView(
        event=slip.event,
        type=kind,
        actor=slip.actor,
        device=slip.device,
        device_label=labels.get(slip.device, ""),
        is_here=slip.device == here,
        ts_ms=slip.ts_ms,
        code=shown_numbers(conn).get(slip.event, slip.code) if slip.code else "",
        lines=_lines(slip, kind, share_value),
        cash_minor=abs(cash),
        electronic_minor=abs(money - cash),
        is_crossed=bool(written and written.reversed_by),
        unit=unit_slip(conn, slip.event, kind),
    )


def _lines(slip: Slip, kind: str, share_value: int) -> tuple[SlipLine, ...]:
    sums: dict[str, int] = {}
    for line in slip.lines:
        if line.account not in a.MONEY_ACCOUNTS and _SHOWN.get(kind, line.account) == line.account:
            purpose = _purpose(kind, line.account)
            sums[purpose] = sums.get(purpose, 0) + line.minor
    return tuple(
        SlipLine(
            purpose,
            abs(sums[purpose]),
            abs(sums[purpose]) // share_value if purpose == "shares" and share_value else 0,
        )
        for purpose in ORDER
        if sums.get(purpose)
    )


def _purpose(kind: str, account: str) -> str:
    if kind == "opening.recorded" and account in _BROUGHT:
        return _BROUGHT[account]
    return _GIVEN_OUT.get(kind) or PURPOSES.get(account, "other")
