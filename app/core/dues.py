"""Dues: what a member should pay, each under an id that is the same on every laptop.

A due is an obligation, not money: on the cash basis it lives in the sub-ledger alone, and income
is written when it is paid. Unit charges and, on the accrual basis, penalties are in the books
from the day they arise (1330, 1320).

Source: spec/domain.md section 0, INV-19 and posting table T26, A01.
"""

from dataclasses import dataclass, replace
from typing import Final
from uuid import UUID, uuid5

from app.core import accounts as a
from app.core.contributions import Part, target_of
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line

BOX: Final = "main"  # a group has one box so far; the id leaves room for more
VERSION: Final = 1

# Kinds of due that are no loan; a loan's instalments are dues of its schedule.
KINDS: Final = (
    "penalty",
    "loan_penalty",
    "fine",
    "turn",
    "welfare",
    "savings",
    "shares",
    "registration",
    "unit",
)
BILLED: Final = ("registration", "unit")
CREDITED: Final = ("penalty", "fine", "unit")
_RECEIVABLE = {
    "penalty": a.CHARGES_DUE,
    "loan_penalty": a.CHARGES_DUE,
    "unit": a.CONTRIBUTIONS_DUE,
}


def due_id(group: str, *, member: str, kind: str, period: str) -> str:
    """The name of a due, the same wherever it is made.

    Args:
        group: UUID of the group.
        period: What the due is for: the meeting it falls due at, or a month ("2026-11").
    """
    return str(uuid5(UUID(group), "|".join((BOX, member, kind, period, str(VERSION)))))


def instalment_id(group: str, *, loan: str, version: int, number: int) -> str:
    """The name of an instalment of a loan; `number` counts from 1 in its schedule."""
    return str(uuid5(UUID(group), f"{loan}|{version}|{number}"))


@event_type("due.billed", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class DueBilled:
    """A member owes something that no other fact says: a registration, the charge of a flat.

    The second fact of the same `due` has no effect.

    Attributes:
        kind: Of BILLED.
        period: What it is for, part of the id; due_on: civil day it should be paid by.
    """

    due: str
    kind: str
    member: str
    period: str
    meeting: str
    on: str
    due_on: str
    minor: int
    currency: str
    post: tuple[Line, ...] = ()

    def template(self) -> tuple[Line, ...]:
        """A01; a registration is income when it is paid."""
        if self.kind != "unit":
            return ()
        return (
            Line(
                account=a.CONTRIBUTIONS_DUE,
                sub=self.member,
                minor=self.minor,
                currency=self.currency,
            ),
            Line(account=a.UNIT_CHARGES, minor=-self.minor, currency=self.currency),
        )


def bill(payload: DueBilled) -> DueBilled:
    """Decide a bill.

    Raises:
        Refused: An unknown kind, or the amount is not positive.
    """
    if payload.kind not in BILLED:
        raise Refused("due.unknown_kind", kind=payload.kind)
    if payload.minor <= 0:
        raise Refused("amount.not_positive", minor=payload.minor)
    return replace(payload, post=payload.template())


@event_type("due.waived", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class DueWaived:
    """The group asks for less of a due than it was; no money moves.

    Attributes:
        due: Id of the due: of a penalty `penalties.penalty_id`, of a fine its fact.
        kind: Of KINDS. loan: Of a loan's penalty.
        approved_by: Officer or members who allowed it, never the member.
    """

    due: str
    member: str
    kind: str
    minor: int
    currency: str
    reason: str
    approved_by: str
    meeting: str
    on: str
    loan: str = ""
    income_basis: str = "cash"
    post: tuple[Line, ...] = ()

    def template(self) -> tuple[Line, ...]:
        """T26: nothing on the cash basis, where a due is in no account."""
        account = _RECEIVABLE.get(self.kind, "")
        if not account or (self.kind != "unit" and self.income_basis != "accrual"):
            return ()
        return (
            Line(account=a.WAIVERS, minor=self.minor, currency=self.currency),
            Line(
                account=account,
                sub=self.loan or self.member,
                minor=-self.minor,
                currency=self.currency,
            ),
        )


@event_type("due.credited", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class DueCredited:
    """What a member paid beyond all that is asked became the member's advance; no money moves.

    It happens where a due was waived, or a fine taken back, after or beside its payment, and
    where money turned out to have moved in time (spec/domain.md INV-20 to INV-22).

    Attributes:
        kind: Of CREDITED. fines_to, income_basis: As of a contribution.
    """

    member: str
    kind: str
    minor: int
    currency: str
    meeting: str
    on: str
    fines_to: str = "loan"
    income_basis: str = "cash"
    post: tuple[Line, ...] = ()

    @property
    def parts(self) -> tuple[Part, ...]:
        """The payment that is taken out of the dues."""
        return (Part(kind=self.kind, minor=self.minor),)

    def template(self) -> tuple[Line, ...]:
        """From where the payment had gone to 2020."""
        account, sub = target_of(self.parts[0], self)
        return (
            Line(account=account, sub=sub, minor=self.minor, currency=self.currency),
            Line(account=a.ADVANCES, sub=self.member, minor=-self.minor, currency=self.currency),
        )


def credit(payload: DueCredited) -> DueCredited:
    """Fill in the lines of a credit.

    Raises:
        Refused: An unknown kind, or the amount is not positive.
    """
    if payload.kind not in CREDITED:
        raise Refused("due.unknown_kind", kind=payload.kind)
    if payload.minor <= 0:
        raise Refused("amount.not_positive", minor=payload.minor)
    return replace(payload, post=payload.template())


def waive(payload: DueWaived, *, left: int) -> DueWaived:
    """Decide a waiver.

    Args:
        left: What is still owed of the due, minor units.

    Raises:
        Refused: An unknown kind, no reason, nobody or the member alone allowed it, not positive,
            or more than is left ("due.more_than_left" with left).
    """
    if payload.kind not in KINDS:
        raise Refused("due.unknown_kind", kind=payload.kind)
    if payload.minor <= 0:
        raise Refused("amount.not_positive", minor=payload.minor)
    if payload.minor > left:
        raise Refused("due.more_than_left", left=left)
    if not payload.reason.strip():
        raise Refused("due.no_reason")
    if payload.approved_by in ("", payload.member):
        raise Refused("due.not_approved")
    return replace(payload, post=payload.template())
