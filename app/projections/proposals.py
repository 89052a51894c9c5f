"""Proposals for other rules: what they change, how the vote went, whether they are in force."""

from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, select, text

from app.core.boxes import BoxOpened, BoxTermsChanged
from app.core.constitution.proposals import (
    AGREED,
    WITHDRAWN,
    Change,
    ProposalDecided,
    RulesProposed,
)
from app.core.effects import effects_of
from app.core.events.envelope import Event
from app.core.rules_of_group import RulesChanged
from app.projections import Fold, Projection, strict_table

OPEN, IN_FORCE = "open", "in_force"
EMPTY = text("''")
ZERO = text("0")

metadata = MetaData()
proposal_row = strict_table(
    "proposal",
    metadata,
    Column("proposal", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("entry", Text, nullable=False),
    Column("box", Text, nullable=False),
    Column("based_on", Text, nullable=False),
    Column("changes", Text, nullable=False),
    Column("from_on", Text, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("outcome", Text, nullable=False, server_default=EMPTY),
    Column("decided_by", Text, nullable=False, server_default=EMPTY),
    Column("decided_on", Text, nullable=False, server_default=EMPTY),
    Column("motion", Text, nullable=False, server_default=EMPTY),
    Column("votes_yes", Integer, nullable=False, server_default=ZERO),
    Column("votes_no", Integer, nullable=False, server_default=ZERO),
    Column("silent", Integer, nullable=False, server_default=ZERO),
    Column("applied_by", Text, nullable=False, server_default=EMPTY),
)
rule_change = strict_table(
    "rule_change",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("box", Text, nullable=False),
    Column("based_on", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("ts_ms", Integer, nullable=False),
    Column("motion", Text, nullable=False),
    Column("is_newest", Integer, nullable=False),
)
Index("ix_rule_change_box", rule_change.c.box, rule_change.c.is_newest)
Index("ix_proposal_outcome", proposal_row.c.outcome, proposal_row.c.applied_by)

_encode = msgspec.json.encode
_decode = msgspec.json.Decoder(tuple[Change, ...]).decode


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A proposal as it stands.

    Attributes:
        box: "" for the rules of the group. based_on: What was in force when it was written.
        from_on: First civil day that it holds for.
        state: "open", "agreed" (waits for its day), "refused", "withdrawn" or "in_force".
        motion: The vote that decided, or the proposal itself.
    """

    proposal: str
    box: str
    based_on: str
    changes: tuple[Change, ...]
    from_on: str
    meeting: str
    reason: str
    actor: str
    state: str
    decided_on: str
    motion: str
    votes_yes: int
    votes_no: int
    silent: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleChange:
    """Who wrote a change of the rules of the group, and when; `motion` is the vote about it."""

    entry: str
    actor: str
    ts_ms: int
    motion: str


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case RulesProposed() as proposed:
            if fold.get(proposal_row, {"proposal": proposed.proposal}) is None:
                same = ("proposal", "box", "based_on", "from_on", "meeting", "reason")
                row: dict[str, Any] = {name: getattr(proposed, name) for name in same}
                row |= {"position": fold.position, "entry": event.id, "actor": event.actor}
                fold.insert(proposal_row, row | {"changes": _encode(proposed.changes).decode()})
        case ProposalDecided() as decided:
            # The first vote in order counts; what was agreed and overtaken can be withdrawn.
            before = AGREED if _is_withdrawn_late(fold, decided) else ""
            open_one = {"proposal": decided.proposal, "outcome": before, "applied_by": ""}
            names = ("outcome", "votes_yes", "votes_no", "silent")
            votes: dict[str, Any] = {name: getattr(decided, name) for name in names}
            if decided.from_on:
                votes["from_on"] = decided.from_on
            votes |= {"decided_by": event.id, "decided_on": decided.on}
            votes["motion"] = decided.motion or decided.proposal
            fold.update(proposal_row, open_one, votes)
        case RulesChanged(based_on=based_on, motion=motion):
            _follow(fold, event, "", based_on, motion)
        case BoxOpened(box=box, motion=motion):
            _follow(fold, event, box, "", motion)
        case BoxTermsChanged(box=box, based_on=based_on, motion=motion):
            _follow(fold, event, box, based_on, motion)
        case _:
            for effect in effects_of(event):
                if effect.kind == "restore":
                    _take_away(fold, effect.by)


def proposals(conn: Connection) -> tuple[Proposal, ...]:
    """Every proposal, the oldest first."""
    query = select(proposal_row).order_by(proposal_row.c.position)
    return tuple(_proposal(row) for row in conn.execute(query).mappings())


def find_proposal(conn: Connection, proposal: str) -> Proposal | None:
    """One proposal."""
    query = select(proposal_row).where(proposal_row.c.proposal == proposal)
    row = conn.execute(query).mappings().first()
    return None if row is None else _proposal(row)


def rule_changes(conn: Connection) -> tuple[RuleChange, ...]:
    """Every change of the rules of the group, the oldest first; superseded ones too."""
    query = select(rule_change).where(rule_change.c.box == "").order_by(rule_change.c.position)
    names = ("entry", "actor", "ts_ms", "motion")
    rows = conn.execute(query).mappings()
    return tuple(RuleChange(**{name: row[name] for name in names}) for row in rows)


def _is_withdrawn_late(fold: Fold, decided: ProposalDecided) -> bool:
    """Whether it takes back an agreement that did not come into force."""
    row = fold.get(proposal_row, {"proposal": decided.proposal})
    return decided.outcome == WITHDRAWN and row is not None and row["outcome"] == AGREED


def _follow(fold: Fold, event: Event, box: str, based_on: str, motion: str) -> None:
    """Note a change; it puts its proposal in force unless it was made from others (class 10)."""
    newest = fold.get(rule_change, {"box": box, "is_newest": 1})
    follows = based_on == (newest["entry"] if newest else "")
    if follows and newest:
        fold.update(rule_change, {"entry": newest["entry"]}, {"is_newest": 0})
    row: dict[str, Any] = {"entry": event.id, "position": fold.position, "box": box}
    row |= {"based_on": based_on, "actor": event.actor, "ts_ms": event.ts_ms, "motion": motion}
    fold.insert(rule_change, row | {"is_newest": int(follows)})
    if follows and motion:
        waiting = {"motion": motion, "outcome": AGREED, "applied_by": ""}
        fold.update(proposal_row, waiting, {"applied_by": event.id})


def _take_away(fold: Fold, entry: str) -> None:
    """A fact has no effect after all."""
    fold.update(proposal_row, {"applied_by": entry}, {"applied_by": ""})
    change = fold.get(rule_change, {"entry": entry})
    if change is not None and change["is_newest"]:
        fold.update(rule_change, {"entry": entry}, {"is_newest": 0})
        fold.update(rule_change, {"entry": change["based_on"]}, {"is_newest": 1})
    none = {"outcome": "", "decided_by": "", "decided_on": "", "motion": ""}
    fold.update(proposal_row, {"decided_by": entry}, none)
    fold.update(proposal_row, {"entry": entry}, {"outcome": WITHDRAWN})


def _proposal(row: Any) -> Proposal:
    names = """proposal box based_on from_on meeting reason actor decided_on motion votes_yes
    votes_no silent""".split()
    return Proposal(
        **{name: row[name] for name in names},
        changes=_decode(row["changes"]),
        state=IN_FORCE if row["applied_by"] else row["outcome"] or OPEN,
    )


PROJECTION = Projection(
    name="proposals",
    version=4,
    metadata=metadata,
    apply=apply,
    handles=frozenset(
        """rules.proposed proposal.decided rules.changed box.opened box.terms_changed sys.resolved
        sys.case.opened""".split()
    ),
)
