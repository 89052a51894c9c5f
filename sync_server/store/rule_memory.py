"""What the rules of the sequencer remember between pushes: lists of strings by kind and name."""

from collections.abc import Collection, Sequence

import msgspec
from sqlalchemy import Connection, bindparam, column, delete, text

from sync_server.store.prepared import Prepared
from sync_server.store.tables import rule_index
from sync_server.store.upsert import upsert

_PUT = upsert(rule_index, keys=("g", "kind", "name"))
# The keys travel as one JSON text, so one statement serves one key and ten thousand.
_OF_SQLITE = """
    SELECT r.kind, r.name, r.held FROM json_each(:wanted) AS w CROSS JOIN rule_index AS r
    WHERE r.g = :group AND r.kind = w.value ->> 0 AND r.name = w.value ->> 1
"""
_OF_POSTGRESQL = """
    SELECT r.kind, r.name, r.held FROM json_array_elements(CAST(:wanted AS json)) AS w(value)
    JOIN rule_index AS r ON r.g = :group AND r.kind = w.value ->> 0 AND r.name = w.value ->> 1
"""
_GET = Prepared(
    {
        name: text(sql).columns(column("kind"), column("name"), column("held"))
        for name, sql in (("sqlite", _OF_SQLITE), ("postgresql", _OF_POSTGRESQL))
    }
)
_REMOVE = Prepared(
    delete(rule_index).where(
        rule_index.c.g == bindparam("group"),
        rule_index.c.kind == bindparam("of_kind"),
        rule_index.c.name == bindparam("of_name"),
    )
)
# Any of the group; a condition with LIMIT is not for a DELETE, on PostgreSQL.
_FORGET = text("""
    DELETE FROM rule_index WHERE g = :group AND (kind, name) IN
    (SELECT kind, name FROM rule_index WHERE g = :group LIMIT :most)
""")
_decoder = msgspec.json.Decoder(tuple[str, ...])


def get(
    conn: Connection, group: str, keys: Collection[tuple[str, str]]
) -> dict[tuple[str, str], tuple[str, ...]]:
    """Held values by (kind, name); a name without values is absent."""
    wanted = msgspec.json.encode(list(keys)).decode()
    rows = _GET.run(conn, {"group": group, "wanted": wanted})
    return {(row.kind, row.name): _decoder.decode(row.held) for row in rows}


def put(conn: Connection, group: str, rows: Sequence[tuple[str, str, tuple[str, ...]]]) -> None:
    """Replace the values of (kind, name); () removes the row."""
    kept = [
        {"g": group, "kind": kind, "name": name, "held": msgspec.json.encode(held).decode()}
        for kind, name, held in rows
        if held
    ]
    _PUT.run_many(conn, kept)
    gone = [
        {"group": group, "of_kind": kind, "of_name": name} for kind, name, held in rows if not held
    ]
    _REMOVE.run_many(conn, gone)


def forget(conn: Connection, group: str, most: int) -> int:
    """Remove up to `most` rows of a group; how many there were."""
    return conn.execute(_FORGET, {"group": group, "most": most}).rowcount
