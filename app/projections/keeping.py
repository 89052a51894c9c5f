"""Promises and what became of them: kept or broken by the value dates of the payments."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from app.core.promises import PromiseState, state_of
from app.projections import sheet
from app.projections.promises import Promise, promises
from app.projections.sheet import Payment


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
    conn: Connection, on: str, members: Iterable[str] | None = None
) -> tuple[KeptPromise, ...]:
    """Every promise that stands, as seen on the civil day, in the order they were given."""
    given = promises(conn, members)
    paid = {member: sheet.payments_of(conn, member) for member in {one.member for one in given}}
    return tuple(_judged(one, paid[one.member], on) for one in given)


def _judged(one: Promise, payments: Iterable[Payment], on: str) -> KeptPromise:
    paid = sum(
        _for(one, payment)
        for payment in payments
        if payment.stands and _came_after(one, payment) and payment.on <= one.by
    )
    state = state_of(minor=one.minor, by=one.by, paid=paid, on=on)
    return KeptPromise(promise=one, paid=paid, state=state)


def _came_after(one: Promise, payment: Payment) -> bool:
    """What was paid at the same table before the promise is not what was promised."""
    return payment.on > one.on or (payment.on == one.on and payment.position > one.position)


def _for(one: Promise, payment: Payment) -> int:
    """The part of a payment that serves the promise; any money serves one about all dues."""
    return sum(
        part.minor
        for part in payment.parts
        if not (one.loan or one.due)
        or (part.kind.startswith("loan_") and part.ref == one.loan)
        or (one.due and not part.kind.startswith("loan_"))
    )
