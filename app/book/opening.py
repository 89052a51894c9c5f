"""Opening an existing file: is it a book, is it ours, is it whole, is it of this release."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

from app.core.disk import on_disk
from app.core.errors import AppError, Unavailable, Untrusted
from app.store.creation import check_schema
from app.store.database import Database, inspect_file
from app.store.meanings import explained
from app.store.schema import SCHEMA_VERSION
from app.system.bad_sectors import has_bad_sectors
from app.system.vault import KeyStore, Secrets


def open_database(
    book: Path, keys: KeyStore, now_ms: int, copy: Path | None = None
) -> tuple[Database, Secrets]:
    """The open, migrated, checked file and its secrets.

    Args:
        copy: What is opened in place of a book that cannot be written.

    Raises:
        Unavailable, Untrusted, Refused: See `inspect_file`, `explain`, `check_schema` and the
            key store. The file was not changed.
    """
    with bad_sectors_told(book):
        return _opened(book, keys, now_ms, copy)


@contextmanager
def bad_sectors_told(book: Path) -> Iterator[None]:
    """A disk that gives some pages and not others has damaged the book.

    Raises:
        Untrusted: "book.damaged".
    """
    try:
        yield
    except Unavailable as error:
        if error.code not in ("book.io_error", "book.no_access") or not has_bad_sectors(book):
            raise
        raise Untrusted("book.damaged", path=str(book)) from error


def _opened(book: Path, keys: KeyStore, now_ms: int, copy: Path | None) -> tuple[Database, Secrets]:
    inspect_file(book)
    path, secrets = copy or book, keys.load(book)
    put_a_foreign_journal_aside(path, secrets.key)
    prove_what_a_crash_left(path, secrets.key)
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


def prove_what_a_crash_left(path: Path, key: bytes) -> None:
    """Read a write-ahead file together with the book before anything is written.

    A connection that may write moves the pages of any write-ahead file it finds into the book,
    also those of another book, and even when it is closed after an error.
    """
    wal = path.with_name(f"{path.name}-wal")
    if not wal.exists() or not wal.stat().st_size:
        return
    database = Database(path, key, read_only=True)
    try:
        prove_pages(database)
    finally:
        database.close()


def prove_pages(database: Database) -> None:
    """Read every page that is in use: each carries its own proof. 4 CPU s a gigabyte.

    Raises:
        Untrusted: "book.damaged", "book.wrong_key".
    """
    with bad_sectors_told(database.path), database.reading() as conn:
        if conn.exec_driver_sql("PRAGMA quick_check(1)").scalar_one() != "ok":
            raise Untrusted("book.damaged", path=str(database.path))


def put_a_foreign_journal_aside(path: Path, key: bytes) -> None:
    """Let SQLite play a rollback journal back only when that makes a whole book of it.

    A book leaves one only when the very first opening of a restored copy is killed. One of another
    program would be written over the pages of the book before anybody looks at them
    (spec/reliability.md B19), so it is played into a copy first.

    Raises:
        Unavailable: No room for the copy, no memory; nothing was done.
    """
    journal = path.with_name(f"{path.name}-journal")
    if not journal.exists() or not journal.stat().st_size:
        return
    with (
        on_disk(path),
        TemporaryDirectory(prefix="daftari-", ignore_cleanup_errors=True) as folder,
    ):
        copy = Path(folder) / path.name
        copyfile(path, copy)
        copyfile(journal, copy.with_name(journal.name))
        if not _is_whole(copy, key):
            journal.replace(path.with_name(f"{journal.name}.bad"))


def _is_whole(path: Path, key: bytes) -> bool:
    database = Database(path, key)
    try:
        prove_pages(database)
    except AppError as error:
        if error.code in ("book.no_memory", "book.disk_full"):
            raise
        return False
    else:
        return True
    finally:
        database.close()
