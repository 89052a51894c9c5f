"""The group and its rules in force."""

import msgspec
from sqlalchemy import Column, Connection, Integer, MetaData, Text, select

from app.core.effects import effects_of
from app.core.events.envelope import Event
from app.core.rules_of_group import Rules, RulesChanged
from app.projections import Fold, Projection, strict_table

metadata = MetaData()
rules_version = strict_table(
    "rules_version",
    metadata,
    Column("position", Integer, primary_key=True),
    Column("event_id", Text, nullable=False, unique=True),
    Column("based_on", Text, nullable=False),
    Column("rules", Text, nullable=False),
    Column("in_force", Integer, nullable=False),
    with_rowid=True,
)

_encode = msgspec.json.Encoder(order="deterministic").encode
_decode = msgspec.json.Decoder(Rules).decode


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case RulesChanged(based_on=based_on, rules=rules):
            current = fold.get(rules_version, {"in_force": 1})
            # A change made from other rules than the current ones is superseded (class 10).
            follows = based_on == (current["event_id"] if current else "")
            if follows and current:
                fold.update(rules_version, {"position": current["position"]}, {"in_force": 0})
            fold.insert(
                rules_version,
                {
                    "position": fold.position,
                    "event_id": event.id,
                    "based_on": based_on,
                    "rules": _encode(rules).decode(),
                    "in_force": int(follows),
                },
            )
        case _:
            for effect in effects_of(event):
                if effect.kind == "restore":
                    _take_away(fold, effect.by)


def _take_away(fold: Fold, event_id: str) -> None:
    row = fold.get(rules_version, {"event_id": event_id})
    if row is not None and row["in_force"]:
        fold.update(rules_version, {"event_id": event_id}, {"in_force": 0})
        fold.update(rules_version, {"event_id": row["based_on"]}, {"in_force": 1})


def current_rules(conn: Connection) -> tuple[str, Rules]:
    """The rules in force and the fact that made them; ("", Rules()) for a group without any."""
    query = select(rules_version.c.event_id, rules_version.c.rules)
    row = conn.execute(query.where(rules_version.c.in_force == 1)).first()
    return ("", Rules()) if row is None else (row.event_id, _decode(row.rules))


def rules_history(conn: Connection) -> tuple[tuple[str, Rules, bool], ...]:
    """(fact, rules, in force) of every version, oldest first; superseded ones too."""
    query = select(rules_version).order_by(rules_version.c.position)
    return tuple((r.event_id, _decode(r.rules), bool(r.in_force)) for r in conn.execute(query))


PROJECTION = Projection(
    name="group",
    version=1,
    metadata=metadata,
    apply=apply,
    handles=frozenset({"rules.changed", "sys.resolved", "sys.case.opened"}),
)
