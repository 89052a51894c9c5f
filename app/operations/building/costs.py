"""Costs of a building: written with their invoice, paid now or later, levies of the assembly."""

from collections.abc import Mapping
from typing import Any

from app.book.transaction import Tx
from app.core import accounts as a
from app.core.apartment import costs as core
from app.core.apartment import levies
from app.core.apartment.bases import Basis
from app.core.apartment.costs import (
    CATEGORIES,
    CHARGE,
    FROM_RESERVE,
    INVOICE,
    LATER,
    SOURCES,
    CostRecorded,
    CostSettled,
)
from app.core.apartment.levies import LevyApproved
from app.core.apartment.months import days_of_period
from app.core.errors import Refused
from app.operations.approving import approve
from app.operations.boxes import open_one
from app.operations.running import known_member
from app.projections import balances, building_costs, meetings
from app.projections.bill_preparing import building_of, terms_of


def record_cost(
    tx: Tx,
    *,
    box: str,
    period: str,
    category: str,
    minor: int,
    kind: str = INVOICE,
    basis: Basis | None = None,
    payer: str = "",
    tenant_ppm: int = 0,
    source: str = "bank",
    on: str = "",
    invoice: str = "",
    paid_to: str = "",
    note: str = "",
    laid_out_by: str = "",
    approved_by: str = "",
) -> str:
    """Write a cost of a month; its id. One of a month that is billed comes with the next bill.

    Args:
        basis, payer: None and "" for what the building agreed on for this category.
        source: LATER for an invoice that is still to be paid.
        laid_out_by: Board member who gets it back; `approved_by` allowed it.

    Raises:
        Refused: "box.*", "apartment.period", "cost.*", "cost.cash_needs_meeting", "money.*",
            "approval.*" where the rules ask for more than the treasurer.
    """
    open_one(tx, box)
    days_of_period(period, tx.group.calendar)
    for member in (laid_out_by, approved_by):
        if member:
            known_member(tx, member)
    day = on or tx.today.isoformat()
    usual = terms_of(tx.conn, box, day).usual_of(category)
    written = CostRecorded(
        cost=tx.new_id(),
        box=box,
        kind=kind,
        period=period,
        on=day,
        category=category,
        account=CATEGORIES.get(category, ""),
        minor=minor,
        currency=tx.group.currency,
        basis=basis if basis is not None else usual.basis,
        payer=payer or usual.payer,
        tenant_ppm=tenant_ppm or usual.tenant_ppm,
        invoice=invoice.strip(),
        paid_to=paid_to.strip(),
        note=note.strip(),
        source="" if kind == CHARGE else source,
        laid_out_by=laid_out_by,
        approved_by=approved_by,
        meeting=_meeting(tx, "" if kind == CHARGE else source),
    )
    have = _have(tx, source, FROM_RESERVE if kind == FROM_RESERVE else "", minor)
    payload = core.record_cost(written, actor=tx.actor, have=have)
    if kind != CHARGE:
        approve(
            tx,
            "expense",
            payload,
            minor=minor,
            meeting=payload.meeting,
            approved_by=(approved_by,) if approved_by else (),
            effect="expense",
            barred=(laid_out_by,),
            but=("cost",),
        )
    tx.append(payload)
    return written.cost


def record_usual(tx: Tx, *, box: str, period: str) -> tuple[str, ...]:
    """Write what the building asks every month without an invoice; their ids.

    What was written for the month already is not written again.
    """
    day = tx.today.isoformat()
    known = {
        one.category
        for one in building_costs.costs(tx.conn, box)
        if one.period == period and one.kind == CHARGE and one.stands
    }
    return tuple(
        record_cost(tx, box=box, period=period, category=one.category, minor=one.minor, kind=CHARGE)
        for one in terms_of(tx.conn, box, day).usual
        if one.minor and one.category not in known
    )


def settle_cost(
    tx: Tx, *, cost: str, source: str, minor: int = 0, approved_by: str = "", code: str = ""
) -> str:
    """Pay what is owed for a cost; the fact id. `minor` 0 for all of it.

    Raises:
        Refused: "cost.unknown", "cost.more_than_owed", "cost.own_outlay", "money.*",
            "cost.cash_needs_meeting".
    """
    found = building_costs.find_cost(tx.conn, cost)
    if found is None or not found.stands:
        raise Refused("cost.unknown")
    paid = CostSettled(
        cost=cost,
        owed_to=found.owed_to,
        on=tx.today.isoformat(),
        minor=minor or found.left,
        currency=tx.group.currency,
        source=source,
        approved_by=approved_by,
        code=code,
        meeting=_meeting(tx, source),
    )
    decided = core.settle_cost(
        paid,
        actor=tx.actor,
        laid_out_by=found.laid_out_by,
        left=found.left,
        have=_have(tx, source, "", paid.minor),
    )
    return tx.append(decided).id


def approve_levy(
    tx: Tx,
    *,
    box: str,
    label: str,
    parts: tuple[tuple[str, int], ...],
    votes: Mapping[str, str],
    basis: Basis | None = None,
    on: str = "",
    motion: str = "",
) -> str:
    """The assembly asks the owners for something; the id of the levy.

    Args:
        parts: (period, minor) of each month.
        votes: By unit that is there or represented: "yes", "no" or "".

    Raises:
        Refused: "box.*", "apartment.*", "levy.*", "vote.*".
    """
    open_one(tx, box)
    for period, _ in parts:
        days_of_period(period, tx.group.calendar)
    day = on or tx.today.isoformat()
    terms = terms_of(tx.conn, box, day)
    said: dict[str, Any] = {
        word: tuple(sorted(unit for unit, vote in votes.items() if vote == word))
        for word in ("yes", "no", "")
    }
    asked = LevyApproved(
        levy=tx.new_id(),
        box=box,
        label=label.strip(),
        minor=sum(minor for _, minor in parts),
        currency=tx.group.currency,
        parts=parts,
        basis=basis or Basis(kind="area"),
        on=day,
        weights=terms.vote_weights,
        majority=terms.vote_majority,
        quorum_percent=terms.quorum_percent,
        yes=said["yes"],
        no=said["no"],
        silent=said[""],
        motion=motion,
    )
    building = building_of(tx.conn, box, day)
    charged = building.charged(tx.today, tx.today)
    tx.append(levies.approve(asked, charged))
    return asked.levy


def _meeting(tx: Tx, source: str) -> str:
    """The running meeting: cash is only paid out of an open box (INV-15)."""
    running = meetings.running_meeting(tx.conn)
    if running is None and source == "cash":
        raise Refused("cost.cash_needs_meeting")
    return running.meeting if running and source not in ("", LATER) else ""


def _have(tx: Tx, source: str, of: str, minor: int) -> int:
    """What lies where it is paid from; out of the reserve no more than that holds."""
    currency = tx.group.currency
    have = minor
    if source != LATER and source in SOURCES:
        have = balances.balance_of(tx.conn, SOURCES[source], currency)
    if of == FROM_RESERVE:
        have = min(have, -balances.balance_of(tx.conn, a.OWNERS_RESERVE, currency))
    return have
