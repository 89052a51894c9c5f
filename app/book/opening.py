"""Opening an existing file: is it a book, is it ours, is it whole, is it of this release."""

from pathlib import Path

from app.store.creation import check_schema
from app.store.database import Database, explained, inspect_file
from app.store.schema import SCHEMA_VERSION
from app.system.vault import KeyStore, Secrets


def open_database(path: Path, keys: KeyStore, now_ms: int) -> tuple[Database, Secrets]:
    """The open, migrated, checked file and its secrets.

    Raises:
        Unavailable, Untrusted, Refused: See `inspect_file`, `explain`, `check_schema` and the
            key store. The file was not changed.
    """
    inspect_file(path)
    secrets = keys.load(path)
    database = Database(path, secrets.key)
    try:
        if database.version() < SCHEMA_VERSION:
            from app.store.migrate import migrate  # Alembic costs 0.2 s and is rarely needed

            migrate(database, now_ms)
        with explained(path), database.reading() as conn:
            check_schema(conn)
    except BaseException:
        database.close()
        raise
    return database, secrets
