"""A proved copy in the place of a book: nothing is lost, whatever happens meanwhile."""

from contextlib import closing, suppress
from glob import escape
from pathlib import Path

from app.book.backup import prove_copy, read_manifest
from app.book.book import Projections
from app.book.copied_papers import bring_papers_back
from app.book.damaged import look_into
from app.book.erasing import destroy_key, erased_members
from app.book.opening import prove_what_a_crash_left
from app.book.paper_numbers import add_numbers, all_numbers
from app.book.rescuing import Rescued, bring_over, rescue
from app.book.verify import verify_database
from app.core.disk import on_disk
from app.core.errors import AppError, Untrusted
from app.projections import all_projections
from app.store.database import Database
from app.store.one_file import fold_in
from app.system.bad_sectors import read_readable
from app.system.locks import BookLock
from app.system.vault import KeyStore
from app.system.whole_file import replace_file, sync_folder


def restore(
    copy: Path,
    book: Path,
    keys: KeyStore,
    now_ms: int,
    *,
    is_damaged: bool = False,
    projections: Projections = None,
) -> Path | None:
    """Put a proved copy in the place of a closed book; the present file is kept aside.

    What a bad disk does not give any more of it is zeros there.

    When the book is opened next, the high-water mark shows that it is older than what this
    laptop wrote, and it goes on under a new incarnation.

    Args:
        is_damaged: What can be read of the present file beyond the copy is taken over.

    Returns:
        Where the file that was there lies now; None when there was none.

    Raises:
        Unavailable: `book.already_open`, disk. Untrusted: See `prove_copy`; nothing was done.
    """
    key = keys.load(book).key
    prove_copy(copy, key)
    rescued = Rescued()
    if is_damaged and book.exists():
        with suppress(Untrusted):  # nothing can be read
            rescued = rescue(book, keys, read_manifest(copy).size, now_ms, projections)
    lock = BookLock(book, now_ms)
    try:
        with on_disk(book):
            fresh = _beside(book)
            fresh.write_bytes(copy.read_bytes())
            _keep_what_was_promised(fresh, book, key, now_ms)
            if rescued.numbered or rescued.waiting:
                bring_over(rescued, fresh, book, keys, now_ms, projections)
            aside = _take_place(fresh, book, key, now_ms)
        bring_papers_back(copy, book)
    finally:
        lock.release()
    return aside


def mend(
    book: Path, keys: KeyStore, now_ms: int, *, projections: Projections = None
) -> Path | None:
    """Put what was read of a damaged book into its place, when nothing is missing; the damaged
    file is kept aside. The laptop goes on as if nothing had been.

    Returns:
        Where the damaged file lies now.

    Raises:
        Untrusted: `book.damaged`: not everything can be read, or the facts do not agree with what
            was made of them; nothing was done. Unavailable: `book.already_open`, disk.
    """
    known = tuple(all_projections() if projections is None else projections)
    with closing(look_into(book, keys, wall_ms=lambda: now_ms, projections=known)) as found:
        finding = next(verify_database(found.database, known, signatures=False), None)
        if finding is not None or not found.damage.is_mendable:
            raise Untrusted("book.damaged", path=str(book))
        with on_disk(book):
            fresh = _beside(book)
            found.database.copy_to(fresh)
    lock = BookLock(book, now_ms)
    try:
        with on_disk(book):
            return _take_place(fresh, book, keys.load(book).key, now_ms)
    finally:
        lock.release()


def _beside(book: Path) -> Path:
    """Where the file is made ready. What a kill left there goes first: a write-ahead file of then
    would be played into the file of now."""
    fresh = book.with_name(f"{book.name}.restoring")
    for ending in ("", "-wal", "-shm", ".lock"):
        fresh.with_name(fresh.name + ending).unlink(missing_ok=True)
    return fresh


def _take_place(fresh: Path, book: Path, key: bytes, now_ms: int) -> Path | None:
    fold_in(fresh, key)
    aside = _put_aside(book, key, now_ms) if book.exists() else None
    fresh.replace(book)
    sync_folder(book.parent)
    return aside


def _put_aside(book: Path, key: bytes, now_ms: int) -> Path:
    """The present file under another name, before anything takes its place: at every moment there
    is a book under its own name.

    What waits in the write-ahead file goes into the file first; when that cannot be read any more,
    it lies beside the one aside.
    """
    with suppress(AppError):
        prove_what_a_crash_left(book, key)
        present = Database(book, key)
        try:
            with present.writing():
                pass
        finally:
            present.close()
    for left in book.parent.glob(f"{escape(book.stem)}.replaced-*.new"):
        left.unlink()  # of a time when the process died in here
    aside = book.with_name(f"{book.stem}.replaced-{now_ms}.daftari")
    for ending in ("-wal", ""):
        part = book.with_name(book.name + ending)
        if part.exists():  # whole or not at all: half of it would look like a damaged book
            replace_file(aside.with_name(aside.name + ending), read_readable(part))
    for ending in ("-wal", "-shm"):
        book.with_name(book.name + ending).unlink(missing_ok=True)
    sync_folder(book.parent)
    return aside


def _keep_what_was_promised(fresh: Path, book: Path, key: bytes, now_ms: int) -> None:
    """Numbers of papers printed since the copy was made are not given again: when no fact was
    written since, the book goes on under the same letter. Who was erased does not come back."""
    present = Database(book, key, read_only=True)
    try:
        with present.reading() as conn:
            given, erased = all_numbers(conn), erased_members(conn)
    except AppError as error:
        if error.code == "book.no_memory":
            raise
        return  # there is no book any more, or it cannot be read
    finally:
        present.close()
    restored = Database(fresh, key)
    try:
        with restored.writing() as conn:
            add_numbers(conn, given)
            for member in erased:
                destroy_key(conn, member, now_ms)
    finally:
        restored.close()
