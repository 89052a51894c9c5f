"""Costs of a building: an invoice paid at once or later, a charge without invoice, the reserve
spent, and what a board member laid out.

Source: spec/domain.md section 3.11, postings A03, A06, A08.
"""

from dataclasses import dataclass, replace
from typing import Final

from app.core import accounts as a
from app.core.apartment.bases import Basis, check_basis
from app.core.apartment.payers import check_payer
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line, lines_of

# What a cost is for -> its expense account. "reserve" is asked for and kept, never spent as such.
CATEGORIES: Final = {
    "cleaning": "5210",
    "elevator": "5220",
    "water": "5230",
    "electricity": "5240",
    "heating": "5250",
    "repairs": "5260",
    "guard": "5270",
    "insurance": "5280",
    "management": "5290",
    "other": "5290",
    "reserve": a.OWNERS_RESERVE,
}
INVOICE, CHARGE, FROM_RESERVE = "invoice", "charge", "from_reserve"
KINDS: Final = (INVOICE, CHARGE, FROM_RESERVE)
LATER: Final = "later"
SOURCES: Final = {"cash": a.CASH_LOAN, "mpesa": a.MOBILE, "bank": a.BANK, LATER: a.PAYABLE}


@event_type("cost.recorded", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class CostRecorded:
    """The building has a cost of a month.

    Attributes:
        kind: INVOICE: somebody is paid, and the units are asked. CHARGE: the units are asked,
            nobody is paid now (the reserve, a fixed monthly sum). FROM_RESERVE: somebody is paid
            out of the owners' reserve, and no unit is asked again.
        period: Month it belongs to; a bill that was made keeps its month, so a later cost of that
            month comes with the next.
        category: Of CATEGORIES. account: Of the expense; "1600" for one paid ahead.
        payer: "owner", "tenant" or "split" with `tenant_ppm` of it for the tenant.
        invoice: Number on the paper. paid_to: Who sent it.
        source: Where the money came from; LATER: it is still owed (2060).
        laid_out_by: Board member who paid it from the own pocket and gets it back; "" otherwise.
        approved_by: Who allowed that; never who laid it out, never who writes it.
    """

    cost: str
    box: str
    kind: str
    period: str
    on: str
    category: str
    account: str
    minor: int
    currency: str
    basis: Basis
    payer: str
    tenant_ppm: int = 0
    invoice: str = ""
    paid_to: str = ""
    note: str = ""
    source: str = ""
    laid_out_by: str = ""
    approved_by: str = ""
    meeting: str = ""
    post: tuple[Line, ...] = ()

    @property
    def credit_account(self) -> str:
        """Where the bill credits what the units are asked for it."""
        return a.OWNERS_RESERVE if self.category == "reserve" else a.UNIT_CHARGES

    def template(self) -> tuple[Line, ...]:
        """A03, A06, A08; a charge moves nothing before it is billed."""
        if self.kind == CHARGE:
            return ()
        debit = a.OWNERS_RESERVE if self.kind == FROM_RESERVE else self.account
        rows = [
            (debit, "", self.minor),
            (SOURCES.get(self.source, a.PAYABLE), self.owed_to, -self.minor),
        ]
        return lines_of(rows, self.currency)

    @property
    def owed_to(self) -> str:
        """The sub-ledger of 2060: the board member, else the cost itself."""
        return (self.laid_out_by or self.cost) if self.source == LATER else ""


@event_type("cost.settled", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class CostSettled:
    """What was owed for a cost is paid: an invoice, or a board member's outlay.

    Attributes:
        owed_to: As `CostRecorded.owed_to`.
    """

    cost: str
    owed_to: str
    on: str
    minor: int
    currency: str
    source: str
    approved_by: str = ""
    code: str = ""
    meeting: str = ""
    post: tuple[Line, ...] = ()

    def template(self) -> tuple[Line, ...]:
        rows = [
            (a.PAYABLE, self.owed_to, self.minor),
            (SOURCES.get(self.source, a.CASH_LOAN), "", -self.minor),
        ]
        return lines_of(rows, self.currency)


def record_cost(payload: CostRecorded, *, actor: str, have: int) -> CostRecorded:
    """Decide a cost.

    Args:
        actor: Who writes it. have: What lies where it is paid from, minor units.

    Raises:
        Refused: "amount.not_positive", "cost.kind", "cost.category", "cost.account",
            "money.unknown_place", "money.not_enough", "cost.own_outlay",
            "apartment.*" of the basis and the payer.
    """
    if payload.minor <= 0:
        raise Refused("amount.not_positive", minor=payload.minor)
    if payload.kind not in KINDS:
        raise Refused("cost.kind", kind=payload.kind)
    if payload.category not in CATEGORIES:
        raise Refused("cost.category", category=payload.category)
    check_basis(payload.basis)
    check_payer(payload.payer, payload.tenant_ppm)
    if payload.kind == CHARGE:
        return replace(payload, post=())
    is_expense = payload.account in (*a.EXPENSE_ACCOUNTS, a.PREPAID)
    if payload.kind == INVOICE and (not is_expense or payload.category == "reserve"):
        raise Refused("cost.account", account=payload.account)
    _check_source(payload.source, payload.minor, have)
    _check_outlay(payload.laid_out_by, payload.approved_by, actor)
    return replace(payload, post=payload.template())


def settle_cost(
    payload: CostSettled, *, actor: str, laid_out_by: str, left: int, have: int
) -> CostSettled:
    """Decide a payment of what is owed for a cost.

    Args:
        laid_out_by: Of the cost. left: Of the cost, not paid yet.

    Raises:
        Refused: "amount.not_positive", "cost.more_than_owed" with left, "cost.own_outlay",
            "money.unknown_place", "money.not_enough".
    """
    if payload.minor <= 0:
        raise Refused("amount.not_positive", minor=payload.minor)
    if payload.minor > left:
        raise Refused("cost.more_than_owed", left=left)
    if payload.source == LATER:
        raise Refused("money.unknown_place", place=payload.source)
    _check_source(payload.source, payload.minor, have)
    _check_outlay(laid_out_by, payload.approved_by, actor)
    return replace(payload, post=payload.template())


def _check_source(source: str, minor: int, have: int) -> None:
    if source not in SOURCES:
        raise Refused("money.unknown_place", place=source)
    if source != LATER and minor > have:
        raise Refused("money.not_enough", have=have, place=source)


def _check_outlay(laid_out_by: str, approved_by: str, actor: str) -> None:
    """Nobody allows or writes the own reimbursement (spec/domain.md section 6)."""
    if laid_out_by and (laid_out_by in (actor, approved_by) or approved_by in ("", actor)):
        raise Refused("cost.own_outlay")
