"""The schema's version, its fingerprint, and the way from an older version to this one.

Steps only add (tables, columns, indexes). Each runs in one transaction together with its new
version stamp, so a killed migration runs again; both engines have transactional DDL.
"""

from collections.abc import Callable, Sequence
from hashlib import sha256

from sqlalchemy import Connection, MetaData, insert, inspect, select, text, update

from app.core.errors import Refused
from app.core.roster import ROSTER_TYPES
from sync_server.store.control_types import learn
from sync_server.store.database import Database
from sync_server.store.tables import (
    PARKED_INDEXES,
    SCHEMA_VERSION,
    bucket,
    event,
    meta,
    metadata,
)


def _to_2(conn: Connection) -> None:
    """2: buckets count facts by day; on PostgreSQL the log is partitioned by group."""
    bucket.drop(conn)  # says nothing that the next request does not say anew
    bucket.create(conn)
    if conn.dialect.name != "postgresql":
        return
    names = ["pk_event", "uq_event_g_d_n", "uq_event_g_id", "uq_event_g_h"]
    conn.execute(text("DROP INDEX ix_event_control"))
    for name in names:
        conn.execute(text(f"ALTER TABLE event DROP CONSTRAINT {name}"))
    conn.execute(text("ALTER TABLE event RENAME TO event_whole"))
    event.create(conn)
    columns = ", ".join(event.c.keys())
    conn.execute(text(f"INSERT INTO event ({columns}) SELECT {columns} FROM event_whole"))
    conn.execute(text("DROP TABLE event_whole"))


def _to_3(conn: Connection) -> None:
    """3: a group knows which rules made its memory. What was before is learnt anew when needed."""
    whole_number = {"sqlite": "INTEGER", "postgresql": "BIGINT"}[conn.dialect.name]
    conn.execute(text("ALTER TABLE grp ADD COLUMN memory TEXT NOT NULL DEFAULT ''"))
    conn.execute(text(f"ALTER TABLE grp ADD COLUMN learnt {whole_number}"))


def _to_4(conn: Connection) -> None:
    """4: what waits is found by the fact, too, and what has its turn by the group."""
    for index in PARKED_INDEXES:
        index.create(conn, checkfirst=True)


# version reached → what is done to a database of the version before it.
STEPS: dict[int, Callable[[Connection], None]] = {2: _to_2, 3: _to_3, 4: _to_4}


def prepare(database: Database, also: Sequence[MetaData] = ()) -> None:
    """Create the schema, or bring an older one here.

    Args:
        also: Tables of extensions; created when they are missing.

    Raises:
        Refused: The database was written by a newer server, or its tables were altered.
    """
    database.write(lambda conn: _prepare(conn, also))


def fingerprint(conn: Connection) -> str:
    """SHA-256 over the tables, columns and indexes that the database really has."""
    found = inspect(conn)
    lines = []
    for table in sorted(found.get_table_names()):
        columns = [f"{column['name']}:{column['nullable']}" for column in found.get_columns(table)]
        key = found.get_pk_constraint(table)["constrained_columns"]
        unique = sorted(str(one["column_names"]) for one in found.get_unique_constraints(table))
        lines.append(f"{table}({','.join(columns)}) key {key} unique {unique}")
    lines += _live_objects(conn)
    return sha256("\n".join(lines).encode()).hexdigest()


def _prepare(conn: Connection, also: Sequence[MetaData]) -> None:
    if conn.dialect.name == "postgresql":
        # Two workers that start together: the second waits and finds the schema made, however
        # long the first one moves rows.
        ours = "('lock_timeout', 'statement_timeout', 'transaction_timeout')"
        no_limit = f"SELECT set_config(name, '0', true) FROM pg_settings WHERE name IN {ours}"
        conn.execute(text(no_limit))
        conn.execute(text("SELECT pg_advisory_xact_lock(4604)"))
    if not inspect(conn).has_table(meta.name):
        metadata.create_all(conn)
        conn.execute(insert(meta).values(name="version", value=str(SCHEMA_VERSION)))
        conn.execute(insert(meta).values(name="fingerprint", value=fingerprint(conn)))
    known = {row.name: row.value for row in conn.execute(select(meta))}
    version = int(known["version"])
    if version > SCHEMA_VERSION:
        raise Refused("server.schema_newer", found=version, known=SCHEMA_VERSION)
    if fingerprint(conn) != known["fingerprint"]:
        raise Refused("server.schema_altered")
    for step in range(version + 1, SCHEMA_VERSION + 1):
        STEPS[step](conn)
    learn(conn, ROSTER_TYPES)
    for tables in also:
        tables.create_all(conn)
    if version < SCHEMA_VERSION or also:
        _stamp(conn, "version", str(SCHEMA_VERSION))
        _stamp(conn, "fingerprint", fingerprint(conn))


def _stamp(conn: Connection, name: str, value: str) -> None:
    conn.execute(update(meta).where(meta.c.name == name).values(value=value))


def _live_objects(conn: Connection) -> list[str]:
    """Triggers and views: code inside the database, of which we have none."""
    if conn.dialect.name == "sqlite":
        query = "SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view')"
    else:
        query = (
            "SELECT 'trigger', tgname FROM pg_trigger WHERE NOT tgisinternal UNION ALL "
            "SELECT 'view', viewname FROM pg_views WHERE schemaname = current_schema()"
        )
    return sorted(f"{kind} {name}" for kind, name in conn.execute(text(query)))
