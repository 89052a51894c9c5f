"""Promises and what became of them: kept or broken by the value dates of the payments."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection

from app.core.contributions import OF_A_MEETING, Part
from app.core.promises import PromiseState, state_of
from app.projections import due_ledger, entries, loans, sheet, unit_money, units
from app.projections.promises import Promise, promises
from app.projections.sheet import Payment

YEAR_DAYS = 366


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPromise:
    """A promise with its outcome.

    Attributes:
        paid: What came for it in time, minor units.
    """

    promise: Promise
    paid: int
    state: PromiseState


def kept_promises(
    conn: Connection, on: str, members: Iterable[str] | None = None, *, since: str = ""
) -> tuple[KeptPromise, ...]:
    """Every promise that stands, as seen on the civil day, in the order they were given.

    Args:
        since: Only those whose last day is this civil day or later; "" for all.
    """
    return tuple(_judged(conn, one, on) for one in promises(conn, members, since=since))


def a_year_before(on: str) -> str:
    """The civil day from which promises are looked at: older ones are history."""
    return (date.fromisoformat(on) - timedelta(days=YEAR_DAYS)).isoformat()


def _judged(conn: Connection, one: Promise, on: str) -> KeptPromise:
    came = _for_loan(conn, one) if one.loan else _for_dues(conn, one)
    paid = sum(
        minor
        for entry, day, minor in came
        if one.on <= day <= one.by and (day > one.on or _is_later(conn, entry, one))
    )
    state = state_of(minor=one.minor, by=one.by, paid=paid, on=on)
    return KeptPromise(promise=one, paid=paid, state=state)


def _is_later(conn: Connection, entry: str, one: Promise) -> bool:
    """What was paid at the same table before the promise is not what was promised."""
    line = entries.find_entry(conn, entry)
    return line is not None and line.position > one.position


def _for_loan(conn: Connection, one: Promise) -> Iterator[tuple[str, str, int]]:
    """(fact, value date, minor) of what the member paid on the loan."""
    for paid in loans.repayments_of(conn, one.loan):
        if paid.kind == "repaid":
            yield paid.entry, paid.on, paid.total


def _for_dues(conn: Connection, one: Promise) -> Iterator[tuple[str, str, int]]:
    """(fact, value date, minor) of what was paid for it; any money serves all dues."""
    if one.due and units.find_unit(conn, one.due) is not None:
        for came in unit_money.payments(conn, one.due):
            yield came.entry, came.on, came.minor
        return
    due = due_ledger.find_due(conn, one.due) if one.due else None
    kind, meeting = (due.kind, due.period) if due is not None else ("fine", "")
    for payment in sheet.payments_of(conn, one.member):
        if payment.stands:
            served = [p for p in payment.parts if not one.due or _serves(p, payment, kind, meeting)]
            yield payment.entry, payment.on, sum(part.minor for part in served)


def _serves(part: Part, payment: Payment, kind: str, meeting: str) -> bool:
    if part.kind != kind:
        return False
    return kind not in OF_A_MEETING or (part.ref or payment.meeting) == meeting
