"""The group's rules in force, and every version of them."""

from dataclasses import fields
from typing import Any

from sqlalchemy import Connection, MetaData, select

from app.core.events.envelope import Event
from app.core.rules_of_group import Rules
from app.projections import Fold, Projection
from app.projections.rule_versions import TYPES, note_rules, read_rules, rule_versions

metadata = MetaData()
rules_version = rule_versions("rules_version", metadata)


def apply(fold: Fold, event: Event) -> None:
    note_rules(fold, rules_version, event)


def current_rules(conn: Connection) -> tuple[str, Rules]:
    """The rules in force and the fact that made them; ("", Rules()) for a group without any."""
    query = select(rules_version.c.event_id, rules_version.c.rules)
    row = conn.execute(query.where(rules_version.c.in_force == 1)).first()
    return ("", Rules()) if row is None else (row.event_id, read_rules(row.rules))


def rules_history(conn: Connection) -> tuple[tuple[str, Rules, bool], ...]:
    """(fact, rules, in force) of every version, oldest first; superseded ones too."""
    query = select(rules_version).order_by(rules_version.c.position)
    return tuple((r.event_id, read_rules(r.rules), bool(r.in_force)) for r in conn.execute(query))


def rules_in_time(conn: Connection) -> tuple[tuple[int, Rules], ...]:
    """(position of the change, rules) of every version that was ever in force, oldest first."""
    return tuple((row.position, read_rules(row.rules)) for row in _agreed(conn))


def agreed_changes(conn: Connection) -> frozenset[str]:
    """The facts of all versions that were ever in force."""
    return frozenset(row.event_id for row in _agreed(conn))


def _agreed(conn: Connection) -> list[Any]:
    """Rows of the versions that led to the rules in force, oldest first."""
    rows = list(conn.execute(select(rules_version).order_by(rules_version.c.position.desc())))
    found = []
    wanted = next((row.event_id for row in rows if row.in_force), "")
    for row in rows:
        if row.event_id == wanted:
            found.append(row)
            wanted = row.based_on
    return found[::-1]


PROJECTION = Projection(
    name="group",
    version=1 + len(fields(Rules)),  # rows hold all the rules: a new one changes every row
    metadata=metadata,
    apply=apply,
    handles=TYPES,
)
