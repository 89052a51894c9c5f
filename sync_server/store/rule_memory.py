"""What the rules of the sequencer remember between pushes: lists of strings by kind and name."""

from collections.abc import Collection, Sequence

import msgspec
from sqlalchemy import Connection, bindparam, delete, select

from sync_server.store.lookup import Lookup
from sync_server.store.tables import rule_index
from sync_server.store.upsert import upsert

_PUT = upsert(rule_index, keys=("g", "kind", "name"))
_GET = Lookup(
    select(rule_index.c.name, rule_index.c.held).where(
        rule_index.c.g == bindparam("group"), rule_index.c.kind == bindparam("kind")
    ),
    rule_index.c.name,
)
_REMOVE = delete(rule_index).where(
    rule_index.c.g == bindparam("group"),
    rule_index.c.kind == bindparam("of_kind"),
    rule_index.c.name == bindparam("of_name"),
)
_decoder = msgspec.json.Decoder(tuple[str, ...])


def get(
    conn: Connection, group: str, kind: str, names: Collection[str]
) -> dict[str, tuple[str, ...]]:
    """Held values by name; a name without values is absent."""
    rows = _GET.rows(conn, names, group=group, kind=kind)
    return {row.name: _decoder.decode(row.held) for row in rows}


def put(conn: Connection, group: str, rows: Sequence[tuple[str, str, tuple[str, ...]]]) -> None:
    """Replace the values of (kind, name); () removes the row."""
    kept = [
        {"g": group, "kind": kind, "name": name, "held": msgspec.json.encode(held).decode()}
        for kind, name, held in rows
        if held
    ]
    _PUT.run_many(conn, kept)
    for kind, name, held in rows:
        if not held:
            conn.execute(_REMOVE, {"group": group, "of_kind": kind, "of_name": name})
