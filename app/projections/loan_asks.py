"""Requests for loans: what was asked, who stands for it, what was decided, and where it stands."""

from collections.abc import Sequence
from typing import Any

import msgspec

from app.core.closing import MeetingClosed
from app.core.effects import TYPES, Effect, effects_of
from app.core.events.envelope import Event
from app.core.lending.states import Act, State, may, move
from app.core.loan_requests import (
    GuaranteeReleased,
    LoanDecided,
    LoanGuaranteed,
    LoanRequested,
    request_hash,
)
from app.core.loans import LoanGiven
from app.projections import Fold, Projection
from app.projections.loan_ask_tables import (
    ask,
    closing,
    decision,
    guarantee,
    handed_over,
    metadata,
    request,
)
from app.projections.standing import hit_rows, stands

_encode = msgspec.json.Encoder(order="deterministic").encode
read_request = msgspec.json.Decoder(LoanRequested).decode
read_decision = msgspec.json.Decoder(LoanDecided).decode

_ACTS: dict[str, tuple[Act, ...]] = {
    "approved": ("approve",),
    "rejected": ("reject",),
    "not_today": ("defer",),
    "withdrawn": ("withdraw",),
    "queued": ("approve", "queue"),
}


def apply(fold: Fold, event: Event) -> None:
    payload = event.payload
    row: dict[str, Any] = {"entry": event.id, "position": fold.position}
    match payload:
        case LoanRequested(loan=loan):
            row |= {"loan": loan, "member": payload.member, "meeting": payload.meeting}
            row |= {"on_day": payload.on, "payload": _encode(payload).decode()}
            fold.insert(request, row)
        case LoanGuaranteed(loan=loan) | GuaranteeReleased(loan=loan):
            is_release = isinstance(payload, GuaranteeReleased)
            row |= {"loan": loan, "guarantor": payload.guarantor, "on_day": payload.on}
            row |= {"minor": getattr(payload, "minor", 0), "how": getattr(payload, "how", "")}
            row |= {"is_release": int(is_release), "reason": getattr(payload, "reason", "")}
            fold.insert(guarantee, row)
        case LoanDecided(loan=loan):
            row |= {"loan": loan, "meeting": payload.meeting, "on_day": payload.on}
            row |= _lapsed_at(fold.get(closing, {"meeting": payload.meeting}))
            fold.insert(decision, row | {"payload": _encode(payload).decode()})
        case LoanGiven(loan=loan):
            fold.insert(handed_over, row | {"loan": loan, "meeting": payload.meeting})
        case MeetingClosed(meeting=meeting):
            _close(fold, row | {"meeting": meeting})
            return
        case _:
            for effect in effects_of(event):
                _take_effect(fold, effect)
            return
    _settle(fold, loan)


def _close(fold: Fold, row: dict[str, Any]) -> None:
    """Approvals of this meeting, and those given at home before, end with it."""
    if fold.get(closing, {"meeting": row["meeting"]}) is not None:
        return
    fold.insert(closing, row)
    for meeting in (row["meeting"], ""):
        _lapse(fold, {"meeting": meeting, "lapsed_by": ""}, row)


def _lapse(fold: Fold, which: dict[str, str], by: dict[str, Any] | None) -> None:
    for row in fold.rows(decision, which):
        fold.update(decision, {"entry": row["entry"]}, _lapsed_at(by))
        _settle(fold, row["loan"])


def _lapsed_at(by: dict[str, Any] | None) -> dict[str, Any]:
    if by is None:
        return {"lapsed_by": "", "lapsed_at": 0}
    return {"lapsed_by": by["entry"], "lapsed_at": by["position"]}


def _take_effect(fold: Fold, effect: Effect) -> None:
    for table in (request, guarantee, decision, handed_over):
        for row, changed in hit_rows(fold, table, effect):
            fold.update(table, {"entry": row["entry"]}, changed)
            _settle(fold, row["loan"])
    if effect.kind == "restore":
        fold.delete(closing, {"entry": effect.by})
        _lapse(fold, {"lapsed_by": effect.by}, None)
        for row in fold.rows(decision, {"entry": effect.by}):
            fold.update(decision, {"entry": effect.by}, {"void_by": effect.by})
            _settle(fold, row["loan"])


def _standing(fold: Fold, table: Any, loan: str) -> list[dict[str, Any]]:
    rows = (row for row in fold.rows(table, {"loan": loan}) if stands(row))
    return sorted(rows, key=lambda row: (row["position"], row["entry"]))


def _settle(fold: Fold, loan: str) -> None:
    requests = _standing(fold, request, loan)
    if not requests:
        fold.delete(ask, {"loan": loan})
        return
    # Asked anew by the same member: the last words count.
    first = requests[0]
    current = [row for row in requests if row["member"] == first["member"]][-1]
    asked = read_request(current["payload"])
    standing_for = accepted(_standing(fold, guarantee, loan))
    given = _standing(fold, handed_over, loan)
    state, decided, flags = _walk(
        current, asked, _standing(fold, decision, loan), given[0] if given else None
    )
    lapsed = ""
    if decided and decided["lapsed_by"] and state == "approved":
        state, lapsed = move(state, "reopen"), decided["entry"]
        decided = None
    if state in ("review", "approved", "queued") and not is_covered(asked, standing_for):
        state = "guarantors_pending"
    if len(given) > 1:
        flags.append("given_twice")
    fold.upsert(
        ask,
        {
            "loan": loan,
            "entry": current["entry"],
            "member": asked.member,
            "position": first["position"],
            "state": state,
            "decided": decided["entry"] if decided else "",
            "first_part": asked.first_part,
            "principal": read_decision(decided["payload"]).principal if decided else 0,
            "flags": " ".join(flags),
            "lapsed": lapsed,
        },
    )


def accepted(rows: Sequence[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Guarantees that stand, by guarantor, in the order of acceptance; rows in order."""
    found: dict[str, dict[str, Any]] = {}
    for row in rows:
        found.pop(row["guarantor"], None)
        if not row["is_release"]:
            found[row["guarantor"]] = row
    return found


def is_covered(asked: LoanRequested, standing_for: dict[str, dict[str, Any]]) -> bool:
    """Whether everybody who was asked stands for at least what was asked of them."""
    return all(
        who in standing_for and standing_for[who]["minor"] >= minor
        for who, minor in asked.guarantees
    )


def _walk(
    current: dict[str, Any],
    asked: LoanRequested,
    decisions: Sequence[dict[str, Any]],
    given: dict[str, Any] | None,
) -> tuple[State, dict[str, Any] | None, list[str]]:
    """(state, decision that counts, flags): decisions in order, as far as they are legal."""
    state: State = "review"
    decided: dict[str, Any] | None = None
    flags = []
    for row in decisions:
        said = read_decision(row["payload"])
        if given is not None and row["position"] > given["position"]:
            flags.append("decided_after_given")
        elif not _is_about(said, row, current, asked):
            continue
        elif (after := _after(state, said.outcome)) is None:
            flags.append("decided_after_end")
        else:
            state, decided = after, row
    if given is None:
        return state, decided, flags
    if state not in ("approved", "queued") or _has_lapsed(decided, given):
        flags.append("given_unapproved")
    return "active", decided, flags


def _has_lapsed(decided: dict[str, Any] | None, given: dict[str, Any]) -> bool:
    """Whether the money was handed over after the meeting of the approval was closed.

    Source: spec/domain.md section 6.1, last sentence.
    """
    if decided is None or not decided["lapsed_by"] or decided["meeting"] == given["meeting"]:
        return False
    return bool(decided["lapsed_at"] < given["position"])


def _is_about(
    said: LoanDecided, row: dict[str, Any], current: dict[str, Any], asked: LoanRequested
) -> bool:
    """Whether a decision is about the request as it reads now; a withdrawal always is."""
    if said.outcome == "withdrawn":
        return True
    if said.terms_hash != request_hash(asked, said.principal):
        return False
    return said.outcome != "rejected" or row["position"] > current["position"]


def _after(state: State, outcome: str) -> State | None:
    """The state after a decision; None for a jump. What was agreed may be decided anew."""
    acts = _ACTS.get(outcome, ())
    if outcome != "withdrawn" and state in ("approved", "queued"):
        acts = ("reopen", *acts)
    for act in acts:
        if not may(state, act):
            return None
        state = move(state, act)
    return state if acts else None


PROJECTION = Projection(
    name="loan_asks",
    version=3,
    metadata=metadata,
    apply=apply,
    handles=TYPES
    | {
        "loan.requested",
        "loan.guaranteed",
        "loan.guarantee_released",
        "loan.decided",
        "loan.given",
        "meeting.closed",
    },
)
