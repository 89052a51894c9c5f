"""A new book's file, and the fingerprint by which an altered schema is recognised at every open."""

from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection

from app.core.errors import Unavailable, Untrusted
from app.core.tree import Frontier
from app.store.database import Database
from app.store.meanings import explained
from app.store.schema import APPLICATION_ID, SCHEMA_VERSION, durable

# SHA-256 over sqlite_master of the durable tables, by schema version. A test derives it anew
# from the metadata and from the migrations.
FINGERPRINTS = {1: "b8d0172eda8a20f309a4a30e307670ae997b709bcf1f3c1a56970f7c6d81400a"}

VERSION_TABLE = (
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
    "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)


def create_database(path: Path, key: bytes, group: str) -> Database:
    """Make the file of a book.

    Raises:
        Unavailable: `book.exists`, or what `explain` says.
    """
    if path.exists():
        raise Unavailable("book.exists", path=str(path))
    with explained(path):
        path.touch(mode=0o600)
    database = Database(path, key)
    with database.writing() as conn:
        create_tables(conn)
        conn.exec_driver_sql(
            "INSERT INTO log_state (one, group_id, epoch, size, frontier, lam) "
            "VALUES (1, ?, 0, 0, ?, 0)",
            (group, Frontier().to_bytes()),
        )
    return database


def create_tables(conn: Connection) -> None:
    durable.create_all(conn, checkfirst=False)
    conn.exec_driver_sql(VERSION_TABLE)
    sql = "INSERT INTO alembic_version (version_num) VALUES (?)"
    conn.exec_driver_sql(sql, (revision(SCHEMA_VERSION),))
    conn.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    conn.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


def revision(version: int) -> str:
    return f"{version:04d}"


def check_schema(conn: Connection) -> None:
    """Refuse a book whose stored schema is not the one that this release wrote.

    One flipped bit in the text of a table changes what is read and no checksum of the rows
    notices it (spec/reliability.md section 0, finding 3).

    Raises:
        Untrusted: `book.schema_altered`: durable tables differ, or a trigger, a view or a table
            of nobody is there.
    """
    version = conn.exec_driver_sql("PRAGMA user_version").scalar_one()
    check_fingerprint(conn, int(version))
    tables = {name for (name,) in conn.exec_driver_sql(_PROJECTED)}
    sql = "SELECT type, tbl_name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"
    for kind, table in conn.exec_driver_sql(sql).all():
        if kind not in ("table", "index") or not (table in _DURABLE or table in tables):
            raise Untrusted("book.schema_altered", part=table)


def check_fingerprint(conn: Connection, version: int) -> None:
    if fingerprint(conn) != FINGERPRINTS.get(version):
        raise Untrusted("book.schema_altered", part="durable")


def fingerprint(conn: Connection) -> str:
    """Digest of everything that the file says about its durable tables."""
    rows = conn.exec_driver_sql("SELECT type, name, tbl_name, sql FROM sqlite_master").all()
    mine = sorted(
        repr((kind, name, table, None if sql is None else " ".join(sql.split())))
        for kind, name, table, sql in rows
        if table in _DURABLE
    )
    return sha256("\n".join(mine).encode()).hexdigest()


_DURABLE = frozenset(durable.tables) | {"alembic_version"}
_PROJECTED = "SELECT value FROM projection_state, json_each(projection_state.tables)"
