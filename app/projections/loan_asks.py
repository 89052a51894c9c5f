"""Requests for loans: what was asked, who stands for it, what was decided, and where it stands."""

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Column, Index, Integer, MetaData, Text

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
from app.projections import Fold, Projection, strict_table
from app.projections.standing import hit_rows, standing_columns, stands

metadata = MetaData()
request = strict_table(
    "loan_request",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("loan", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("member", Text, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("on_day", Text, nullable=False),
    Column("payload", Text, nullable=False),
    *standing_columns(),
)
Index("ix_loan_request_loan", request.c.loan, request.c.position)
guarantee = strict_table(
    "loan_guarantee",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("loan", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("guarantor", Text, nullable=False),
    Column("minor", Integer, nullable=False),
    Column("how", Text, nullable=False),
    Column("on_day", Text, nullable=False),
    Column("is_release", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    *standing_columns(),
)
Index("ix_loan_guarantee_loan", guarantee.c.loan, guarantee.c.position)
Index("ix_loan_guarantee_guarantor", guarantee.c.guarantor)
decision = strict_table(
    "loan_decision",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("loan", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("on_day", Text, nullable=False),
    Column("payload", Text, nullable=False),
    *standing_columns(),
)
Index("ix_loan_decision_loan", decision.c.loan, decision.c.position)
handed_over = strict_table(
    "loan_handed_over",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("loan", Text, nullable=False),
    Column("position", Integer, nullable=False),
    *standing_columns(),
)
Index("ix_loan_handed_over_loan", handed_over.c.loan)
# One row a request. state: of `app.core.lending.states`, "active" once it was handed over.
# flags: codes of jumps that no officer could make on one laptop, joined by blanks.
ask = strict_table(
    "loan_ask",
    metadata,
    Column("loan", Text, primary_key=True),
    Column("entry", Text, nullable=False),  # the request as it reads now
    Column("member", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("decided", Text, nullable=False),  # the decision that counts; "" for none
    Column("principal", Integer, nullable=False),  # as approved, else as asked
    Column("flags", Text, nullable=False),
)
Index("ix_loan_ask_state", ask.c.state, ask.c.position)
Index("ix_loan_ask_member", ask.c.member)

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
            text = _encode(payload).decode()
            fold.insert(request, row | {"on_day": payload.on, "payload": text})
        case LoanGuaranteed(loan=loan) | GuaranteeReleased(loan=loan):
            is_release = isinstance(payload, GuaranteeReleased)
            row |= {"loan": loan, "guarantor": payload.guarantor, "on_day": payload.on}
            row |= {"minor": getattr(payload, "minor", 0), "how": getattr(payload, "how", "")}
            row |= {"is_release": int(is_release), "reason": getattr(payload, "reason", "")}
            fold.insert(guarantee, row)
        case LoanDecided(loan=loan):
            row |= {"loan": loan, "meeting": payload.meeting, "on_day": payload.on}
            fold.insert(decision, row | {"payload": _encode(payload).decode()})
        case LoanGiven(loan=loan):
            fold.insert(handed_over, row | {"loan": loan})
        case _:
            for effect in effects_of(event):
                _take_effect(fold, effect)
            return
    _settle(fold, loan)


def _take_effect(fold: Fold, effect: Effect) -> None:
    for table in (request, guarantee, decision, handed_over):
        for row, changed in hit_rows(fold, table, effect):
            fold.update(table, {"entry": row["entry"]}, changed)
            _settle(fold, row["loan"])
    if effect.kind == "restore":
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
            "principal": read_decision(decided["payload"]).principal if decided else 0,
            "flags": " ".join(flags),
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
    if state not in ("approved", "queued"):
        flags.append("given_unapproved")
    return "active", decided, flags


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
    version=1,
    metadata=metadata,
    apply=apply,
    handles=TYPES
    | {
        "loan.requested",
        "loan.guaranteed",
        "loan.guarantee_released",
        "loan.decided",
        "loan.given",
    },
)
