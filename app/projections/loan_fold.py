"""Loans: what was given and every fact that changes it, summed up for each loan as it comes.

All that a loan shows is a sum over its standing facts, so their order of arrival does not matter;
of its schedules the one in force is found by walking from the first along `based_on`.
"""

from typing import Any

import msgspec

from app.core.dues import DueWaived, instalment_id
from app.core.effects import TYPES, effects_of
from app.core.events.envelope import Event
from app.core.loan_changes import LoanRescheduled
from app.core.loan_losses import LoanEarned, LoanForgiven, LoanWrittenOff
from app.core.loan_settling import GuarantorPaid, LoanSetOff
from app.core.loans import SOURCES, LoanCharged, LoanGiven
from app.core.paying import PAYING_TYPES
from app.core.penalties_of_dues import PenaltyAssessed
from app.core.pools.member_exit import MemberSettled
from app.core.shareout.agreed import ShareoutPart
from app.core.shareout.debts import LoanEnd
from app.projections import Fold, Projection
from app.projections.loan_effects import PAID, settle, take_effect
from app.projections.loan_sums import SUMS
from app.projections.loan_tables import given as loan_table
from app.projections.loan_tables import guarantor, line, metadata, version

_encode = msgspec.json.encode
_count = msgspec.json.Decoder(list[msgspec.Raw]).decode


def apply(fold: Fold, event: Event) -> None:
    payload = event.payload
    if event.type in PAYING_TYPES:
        _pay(fold, event)
        return
    match payload:
        case LoanGiven():
            _give(fold, event, payload)
        case LoanRescheduled():
            _change(fold, event, payload)
        case LoanSetOff(loan=loan, parts=parts):
            _add(fold, event, "set_off", loan, **_sums(parts, loan))
        case GuarantorPaid(loan=loan, parts=parts, source=source):
            came = {"money": payload.total, "place": source} if source in SOURCES else {}
            _add(fold, event, "guarantor", loan, **_sums(parts, loan), **came)
        case LoanCharged(loan=loan, minor=minor, post=post):
            _add(fold, event, "charge", loan, interest=minor, is_booked=int(bool(post)))
        case PenaltyAssessed(loan=loan) if loan:
            _assess(fold, event, payload)
        case DueWaived(loan=loan, kind="loan_penalty", minor=minor, due=due) if loan:
            _add(fold, event, "waived", loan, penalty=minor, ref=due)
        case LoanForgiven(loan=loan):
            _add(fold, event, "forgiven", loan, interest=payload.interest, penalty=payload.penalty)
        case LoanWrittenOff(loan=loan):
            names = ("principal", "interest", "penalty", "fee", "deferred")
            amounts = {name: getattr(payload, name) for name in names}
            _add(fold, event, "written_off", loan, **amounts)
        case LoanEarned(loan=loan, minor=minor):
            _add(fold, event, "earned", loan, deferred=minor)
        case ShareoutPart(loans=ends) | MemberSettled(loans=ends):
            for end in ends:
                _end(fold, event, end)
        case _:
            for effect in effects_of(event):
                take_effect(fold, effect)


def _give(fold: Fold, event: Event, payload: LoanGiven) -> None:
    same = (
        "loan member meeting principal interest basis rate_ppm unpaid_charge income_basis"
        " source method request product terms fee deducted"
    ).split()
    row: dict[str, Any] = {name: getattr(payload, name) for name in same}
    row |= {
        "entry": event.id,
        "position": fold.position,
        "given_on": payload.on,
        "upfront": payload.upfront_interest,
        "guarantors": _encode(payload.guarantors).decode(),
        "instalments": _encode(payload.instalments).decode(),
    }
    fold.insert(loan_table, row)
    for member in dict.fromkeys(payload.guarantors):
        key = {"guarantor": member, "loan": payload.loan}
        if fold.get(guarantor, key) is None:
            fold.insert(guarantor, key)
    settle(fold, payload.loan)


def _change(fold: Fold, event: Event, payload: LoanRescheduled) -> None:
    same = "loan version kind based_on meeting principal_before interest_before rate_ppm".split()
    row: dict[str, Any] = {
        name: getattr(payload, name) for name in (*same, "terms", "reason", "late_since")
    }
    row |= {
        "entry": event.id,
        "position": fold.position,
        "on_day": payload.on,
        "instalments": _encode(payload.instalments).decode(),
        "overrides": " ".join(payload.overrides),
    }
    fold.insert(version, row)
    arrears = payload.capitalised
    _add(
        fold,
        event,
        "changed",
        payload.loan,
        principal=arrears.total + payload.paid_out - payload.rebate,
        interest=arrears.interest,
        penalty=arrears.penalty,
        deferred=(arrears.total if payload.income_basis != "accrual" else 0) - payload.rebate,
        asked=payload.interest_change,
        money=-payload.paid_out,
        place=payload.source,
    )


def _pay(fold: Fold, event: Event) -> None:
    parts = event.payload.parts
    for ref in sorted({part.ref for part in parts if part.kind in PAID}):
        _add(fold, event, "repaid", ref, **_sums(parts, ref))
    for ref in sorted({part.ref for part in parts if part.kind == "recovery"}):
        minor = sum(part.minor for part in parts if part.kind == "recovery" and part.ref == ref)
        _add(fold, event, "recovered", ref, principal=minor)


def _sums(parts: Any, loan: str) -> dict[str, int]:
    sums = dict.fromkeys(PAID.values(), 0)
    for part in parts:
        if part.ref == loan and part.kind in PAID:
            sums[PAID[part.kind]] += part.minor
    return sums


def _end(fold: Fold, event: Event, end: LoanEnd) -> None:
    """A loan that ends with the cycle, or with the exit of its borrower."""
    if end.covered:
        _add(fold, event, "set_off", end.loan, **{name: getattr(end, name) for name in SUMS})
    if end.lost:
        lost = {name: getattr(end, f"lost_{name}") for name in SUMS}
        _add(fold, event, "written_off", end.loan, **lost)
    if end.let_go or end.rebate:
        _add(fold, event, "forgiven", end.loan, interest=end.let_go, principal=end.rebate)
    if end.deferred or end.rebate:
        _add(fold, event, "earned", end.loan, deferred=end.deferred + end.rebate)


def _assess(fold: Fold, event: Event, payload: PenaltyAssessed) -> None:
    late = _late_instalment(fold, event.group, payload)
    _add(
        fold,
        event,
        "penalty",
        payload.loan,
        penalty=payload.minor,
        ref=payload.id,
        is_booked=int(bool(payload.post)),
        version=late[0],
        number=late[1],
    )


def _late_instalment(fold: Fold, group: str, payload: PenaltyAssessed) -> tuple[int, int]:
    """(schedule, instalment) whose id the penalty names; zeros when no schedule has it."""
    schedules = [(1, row) for row in fold.rows(loan_table, {"loan": payload.loan})]
    schedules += [(r["version"], r) for r in fold.rows(version, {"loan": payload.loan})]
    for number_of_schedule, row in schedules:
        for number in range(1, len(_count(row["instalments"])) + 1):
            found = instalment_id(
                group, loan=payload.loan, version=number_of_schedule, number=number
            )
            if found == payload.due:
                return number_of_schedule, number
    return 0, 0


def _add(fold: Fold, event: Event, kind: str, loan: str, **values: Any) -> None:
    row: dict[str, Any] = {
        "entry": event.id,
        "loan": loan,
        "kind": kind,
        "position": fold.position,
        "meeting": event.payload.meeting,
        "on_day": getattr(event.payload, "on", ""),
    }
    fold.insert(line, row | values)
    settle(fold, loan)


PROJECTION = Projection(
    name="loans",
    version=6,
    metadata=metadata,
    apply=apply,
    handles=TYPES
    | PAYING_TYPES
    | {
        "loan.given",
        "loan.charged",
        "loan.rescheduled",
        "loan.set_off",
        "loan.guarantor_paid",
        "loan.forgiven",
        "loan.written_off",
        "loan.earned",
        "penalty.assessed",
        "due.waived",
        "shareout.part",
        "member.settled",
    },
)
