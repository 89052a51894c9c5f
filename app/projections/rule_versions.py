"""Versions of the group's rules, for every projection that has to know what was in force."""

from functools import lru_cache

import msgspec
from sqlalchemy import Column, Integer, MetaData, Table, Text

from app.core.effects import effects_of
from app.core.events.envelope import Event
from app.core.rules_of_group import Rules, RulesChanged
from app.projections import Fold, strict_table

TYPES = frozenset({"rules.changed", "sys.resolved", "sys.case.opened"})

_encode = msgspec.json.Encoder(order="deterministic").encode
_decode = msgspec.json.Decoder(Rules).decode


def rule_versions(name: str, metadata: MetaData) -> Table:
    """A projection's own memory of the rules."""
    return strict_table(
        name,
        metadata,
        Column("position", Integer, primary_key=True),
        Column("event_id", Text, nullable=False, unique=True),
        Column("based_on", Text, nullable=False),
        Column("rules", Text, nullable=False),
        Column("in_force", Integer, nullable=False),
        with_rowid=True,
    )


def note_rules(fold: Fold, table: Table, event: Event) -> None:
    """Remember a change of the rules, and forget one that has no effect."""
    match event.payload:
        case RulesChanged(based_on=based_on, rules=rules):
            current = fold.get(table, {"in_force": 1})
            # A change made from other rules than the current ones is superseded (class 10).
            follows = based_on == (current["event_id"] if current else "")
            if follows and current:
                fold.update(table, {"position": current["position"]}, {"in_force": 0})
            row = {"position": fold.position, "event_id": event.id, "based_on": based_on}
            text = _encode(rules).decode()
            fold.insert(table, row | {"rules": text, "in_force": int(follows)})
        case _:
            for effect in effects_of(event):
                if effect.kind == "restore":
                    _take_away(fold, table, effect.by)


def rules_now(fold: Fold, table: Table) -> Rules:
    """The rules in force at the fact that is being folded."""
    row = fold.get(table, {"in_force": 1})
    return Rules() if row is None else read_rules(row["rules"])


@lru_cache(maxsize=8)
def read_rules(text: str) -> Rules:
    """Rules as they stand in a row."""
    return _decode(text)


def _take_away(fold: Fold, table: Table, event_id: str) -> None:
    row = fold.get(table, {"event_id": event_id})
    if row is not None and row["in_force"]:
        fold.update(table, {"event_id": event_id}, {"in_force": 0})
        fold.update(table, {"event_id": row["based_on"]}, {"in_force": 1})
