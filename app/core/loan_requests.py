"""Asking for a loan: the request, who stands for it, and what the meeting decided about it."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from app.core.errors import Refused
from app.core.events.canonical import canonical_bytes
from app.core.events.registry import FactClass, event_type

OUTCOMES: Final = ("approved", "rejected", "not_today", "withdrawn", "queued")
PROOFS: Final = ("pin", "paper")
PURPOSE_MAX = 200


@event_type("loan.requested", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class LoanRequested:
    """A member asks for a loan; asking anew under the same id changes the request.

    Attributes:
        loan: Id of the loan to be.
        meeting: Where it was asked; "" at home.
        product: Code of the product.
        terms: `LoanTerms.text` as asked for.
        first_due: Civil day of the first instalment; "" for one period after it is given.
        guarantees: (member, minor) of those who are asked to stand for it.
        first_part: What is handed over first, minor units; the rest later. 0 for all at once.
    """

    loan: str
    member: str
    meeting: str
    on: str
    principal: int
    currency: str
    product: str
    instalments: int
    first_due: str
    purpose: str
    guarantees: tuple[tuple[str, int], ...]
    terms: str = ""
    first_part: int = 0


@event_type("loan.guaranteed", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class LoanGuaranteed:
    """A member stands for a part of a loan; `how`: proved by "pin" or signed on "paper"."""

    loan: str
    guarantor: str
    minor: int
    currency: str
    how: str
    on: str
    meeting: str

    @property
    def member(self) -> str:
        return self.guarantor


@event_type("loan.guarantee_released", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class GuaranteeReleased:
    """A member does not stand for a loan any more."""

    loan: str
    guarantor: str
    on: str
    reason: str
    meeting: str = ""

    @property
    def member(self) -> str:
        return self.guarantor


@event_type("loan.decided", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class LoanDecided:
    """The meeting or its officers decided about a request.

    Attributes:
        outcome: Of OUTCOMES.
        principal: What may be given; smaller than asked, or 0 when nothing may.
        terms_hash: `request_hash` of what was decided on: another request is not approved by it.
        approved_by: Officers and key holders whose PIN allowed it.
        overrides: Codes of broken rules that the vote allowed by name.
    """

    loan: str
    member: str
    meeting: str
    on: str
    outcome: str
    principal: int
    currency: str
    terms_hash: str
    votes_yes: int = 0
    votes_no: int = 0
    approved_by: tuple[str, ...] = ()
    overrides: tuple[str, ...] = ()
    reason: str = ""


def request_hash(request: LoanRequested, principal: int) -> str:
    """SHA-256 in hex of all that is approved: any change of it makes an approval void.

    The day, the place and the proofs of the guarantors are left out: they change nothing that
    was decided. Source: spec/domain.md section 6.1.
    """
    what = {
        "loan": request.loan,
        "member": request.member,
        "principal": principal,
        "currency": request.currency,
        "product": request.product,
        "terms": request.terms,
        "instalments": request.instalments,
        "first_due": request.first_due,
        "guarantees": sorted(request.guarantees),
    }
    if request.first_part:
        what["first_part"] = request.first_part
    return sha256(canonical_bytes(what)).hexdigest()


def ask(payload: LoanRequested) -> LoanRequested:
    """Decide a request.

    Raises:
        Refused: Nothing asked for, no instalments, a purpose too long, or guarantees of the
            borrower, of nobody, of one member twice ("guarantee.*").
    """
    if payload.principal <= 0:
        raise Refused("amount.not_positive", minor=payload.principal)
    if payload.instalments < 1:
        raise Refused("schedule.instalments", given=payload.instalments, allowed=1)
    check_first_part(payload.first_part, payload.principal)
    if len(payload.purpose) > PURPOSE_MAX:
        raise Refused("loan.purpose_too_long", most=PURPOSE_MAX)
    seen = set()
    for guarantor, minor in payload.guarantees:
        if guarantor == payload.member:
            raise Refused("guarantee.own_loan", member=payload.member)
        if guarantor in seen:
            raise Refused("guarantee.twice", member=guarantor)
        if minor <= 0:
            raise Refused("guarantee.amount", minor=minor, allowed=1)
        if minor > payload.principal:
            raise Refused("guarantee.above_loan", minor=minor, allowed=payload.principal)
        seen.add(guarantor)
    return payload


def check_first_part(first_part: int, principal: int) -> None:
    """What is handed over first is less than all of it.

    Raises:
        Refused: "loan.first_part" with allowed.
    """
    if not 0 <= first_part < principal:
        allowed = 0 if first_part < 0 else principal - 1
        raise Refused("loan.first_part", minor=first_part, allowed=allowed)


def decide(payload: LoanDecided, *, guarantors: tuple[str, ...]) -> LoanDecided:
    """Check a decision.

    Raises:
        Refused: An unknown outcome, nothing approved, an approver who borrows or guarantees.
    """
    if payload.outcome not in OUTCOMES:
        raise Refused("loan.unknown_outcome", outcome=payload.outcome)
    if payload.outcome in ("approved", "queued") and payload.principal <= 0:
        raise Refused("amount.not_positive", minor=payload.principal)
    if {payload.member, *guarantors} & set(payload.approved_by):
        raise Refused("loan.own_approval")
    if payload.votes_yes < 0 or payload.votes_no < 0:
        raise Refused("loan.votes_negative", allowed=0)
    return payload
