"""The constitution: every rule with its history, the boxes, and what is proposed."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import Connection

from app.core.constitution.history import Version
from app.core.constitution.proposals import AGREED, applied, collisions
from app.core.errors import AppError, Refused
from app.core.rules_of_group import Rules, check_rules
from app.core.schemes import find_scheme
from app.projections import boxes, group
from app.projections import proposals as asked
from app.projections.boxes import BoxRow
from app.projections.proposals import OPEN, Proposal


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed:
    """A proposal that is not in force; `after` are the rules as they would be.

    Attributes:
        is_overtaken: Somebody else changed the same meanwhile.
    """

    proposal: Proposal
    before: Any
    after: Any
    is_overtaken: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxLook:
    """A box with its terms and all versions of them; `terms` None when nobody can read them."""

    row: BoxRow
    terms: Any
    versions: tuple[Version, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Constitution:
    """All that the group agreed on, and what somebody proposed."""

    rules: Rules
    versions: tuple[Version, ...]
    boxes: tuple[BoxLook, ...]
    proposed: tuple[Proposed, ...]


def constitution(conn: Connection, *, zone: str) -> Constitution:
    """The constitution as it stands.

    Args:
        zone: Of the group; a change without a vote holds since its day there.
    """
    _, rules = group.current_rules(conn)
    every = asked.proposals(conn)
    looks = tuple(_box(conn, row, every) for row in boxes.boxes(conn))
    return Constitution(
        rules=rules,
        versions=_versions(conn, every, zone),
        boxes=looks,
        proposed=tuple(
            _proposed(conn, one, rules, looks) for one in every if one.state in (OPEN, AGREED)
        ),
    )


def is_overtaken(conn: Connection, proposal: Proposal) -> bool:
    """Whether somebody else changed the same since the proposal was written, or changed
    something that cannot go together with it."""
    versions: dict[str, Any]
    current: Any
    box = boxes.find_box(conn, proposal.box) if proposal.box else None
    if proposal.box and box is None:
        return True
    if box is not None:
        versions = {one.terms_id: _readable(one) for one in boxes.terms_history(conn, proposal.box)}
        current = _readable(box)
    else:
        versions = {entry: rules for entry, rules, _ in group.rules_history(conn)}
        _, current = group.current_rules(conn)
    base = versions.get(proposal.based_on)
    if base is None or current is None or collisions(base, current, proposal.changes):
        return True
    try:
        after = applied(current, proposal.changes)
        if box is None:
            check_rules(after)
        else:
            find_scheme(box.kind).check(after)
    except Refused:
        return True
    return False


def _versions(conn: Connection, every: tuple[Proposal, ...], zone: str) -> tuple[Version, ...]:
    notes = {one.entry: one for one in asked.rule_changes(conn)}
    decided = {one.motion: one for one in every if one.motion}
    agreed = group.agreed_changes(conn)
    found = []
    for entry, rules, _ in group.rules_history(conn):
        note = notes[entry]
        vote = decided.get(note.motion)
        found.append(
            Version(
                entry=entry,
                rules=rules,
                on=vote.from_on if vote is not None else _day(note.ts_ms, zone),
                actor=note.actor,
                motion=note.motion,
                is_agreed=entry in agreed,
                votes=_votes(vote),
            )
        )
    return tuple(found)


def _votes(vote: Proposal | None) -> tuple[int, int]:
    return (vote.votes_yes, vote.votes_no) if vote is not None else (0, 0)


def _box(conn: Connection, row: BoxRow, every: tuple[Proposal, ...]) -> BoxLook:
    decided = {one.motion: one for one in every if one.motion}
    versions = []
    for one in boxes.terms_history(conn, row.box):
        terms = _readable(one)
        if terms is not None:
            versions.append(
                Version(
                    entry=one.terms_id,
                    rules=terms,
                    on=one.from_on,
                    actor=one.actor,
                    motion=one.motion,
                    is_agreed=one.is_agreed,
                    votes=_votes(decided.get(one.motion)),
                )
            )
    return BoxLook(row=row, terms=_readable(row), versions=tuple(versions))


def _proposed(
    conn: Connection, one: Proposal, rules: Rules, looks: tuple[BoxLook, ...]
) -> Proposed:
    before: Any = rules
    if one.box:
        before = next((look.terms for look in looks if look.row.box == one.box), None)
    try:
        after = applied(before, one.changes) if before is not None else None
    except AppError:
        after = None
    gone = after is None or is_overtaken(conn, one)
    return Proposed(proposal=one, before=before, after=after, is_overtaken=gone)


def _readable(row: Any) -> Any:
    """Terms that this release can read; None for those of a newer one."""
    try:
        return row.read
    except AppError:
        return None


def _day(ts_ms: int, zone: str) -> str:
    try:
        there = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError):
        there = ZoneInfo("UTC")
    day: date = datetime.fromtimestamp(ts_ms / 1000, UTC).astimezone(there).date()
    return day.isoformat()
