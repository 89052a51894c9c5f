"""Bringing an older book to this release's durable schema: all of it, or nothing.

As Alembic comes, a kill in the middle leaves half a schema that neither release can open
(spec/reliability.md section 0, finding 1). Here the whole way is one transaction of SQLite, and
a copy is made before.
"""

from pathlib import Path

from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from app.core.disk import on_disk
from app.store.creation import check_fingerprint, revision
from app.store.database import Database
from app.store.schema import SCHEMA_VERSION, durable

SCRIPTS = Path(__file__).with_name("migrations")


def migrate(database: Database, now_ms: int) -> Path:
    """Run the revisions that are missing; the path of the copy made before.

    Raises:
        Unavailable: Disk full or read-only; the book is as it was.
        Untrusted: `book.schema_altered`: the outcome is not the schema of this release.
    """
    copy = database.path.with_name(f"{database.path.stem}.before-{now_ms}.daftari")
    fresh = copy.with_name(f"{copy.name}.new")
    with on_disk(copy):
        fresh.unlink(missing_ok=True)
        database.copy_to(fresh)
        fresh.replace(copy)  # a half one never has the name of a book
    with database.writing() as conn:  # BEGIN IMMEDIATE; SQLite's DDL is transactional
        upgrade(conn, SCHEMA_VERSION)
    return copy


def upgrade(conn: Connection, version: int) -> None:
    """Run the missing revisions up to `version` inside the open transaction."""
    context = MigrationContext.configure(
        conn,
        opts={
            "render_as_batch": True,
            "transactional_ddl": True,
            "transaction_per_migration": False,
            "target_metadata": durable,
        },
    )
    done = int(conn.exec_driver_sql("PRAGMA user_version").scalar_one())
    scripts = ScriptDirectory(str(SCRIPTS))
    with Operations.context(context):
        for number in range(done + 1, version + 1):
            script = scripts.get_revision(revision(number))
            assert script is not None, number
            script.module.upgrade()
            conn.exec_driver_sql("UPDATE alembic_version SET version_num = ?", (revision(number),))
            conn.exec_driver_sql(f"PRAGMA user_version = {number}")
    check_fingerprint(conn, version)
