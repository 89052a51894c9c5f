"""What the driver's failures mean to an officer."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from shutil import disk_usage

import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import DBAPIError, StatementError

from app.core.errors import AppError, Unavailable, Untrusted
from app.core.no_memory import no_memory_told

CANNOT_OPEN = 14  # SQLITE_CANTOPEN
NO_MEMORY_FOR_IT = 10 | 12 << 8  # SQLITE_IOERR_NOMEM: no fault of the disk
# Of a statement: as SQLAlchemy tells it, as the driver does (whoever folds asks that directly),
# and without memory.
FAILURES = (DBAPIError, driver.Error, MemoryError)
ROOM = 4096  # bytes: less is a full disk


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn the driver's errors into those that an officer can act on."""
    try:
        with no_memory_told(path=str(path)):
            yield
    except AppError:
        raise
    except DBAPIError as error:
        raise explain(error.orig, path) from error
    except StatementError as error:
        if not isinstance(error.orig, MemoryError):
            raise
        raise Unavailable("book.no_memory", path=str(path)) from error
    except driver.Error as error:
        raise explain(error, path) from error


def explain(error: object, path: Path) -> AppError | Exception:
    """The application's error for a driver's; programming errors stay what they are."""
    values: dict[str, object] = {"path": str(path)}
    code = getattr(error, "sqlite_errorcode", 0) or 0
    if code == NO_MEMORY_FOR_IT:
        return Unavailable("book.no_memory", **values)
    text = str(error)
    for primary, message, found in _MEANINGS:
        if code & 0xFF == primary or message in text:
            if primary == CANNOT_OPEN and not _has_room(path.parent):
                return Unavailable("book.disk_full", **values)
            return found(**values)
    return error if isinstance(error, Exception) else RuntimeError(text)


def _has_room(folder: Path) -> bool:
    """A file that cannot be made on a full disk is refused like one that may not be made."""
    try:
        return disk_usage(folder).free >= ROOM
    except OSError:
        return True


def _unavailable(code: str) -> Callable[..., AppError]:
    return partial(Unavailable, code)


def _untrusted(code: str) -> Callable[..., AppError]:
    return partial(Untrusted, code)


# SQLite primary result code, its message, our error.
_MEANINGS = (
    (26, "file is not a database", _untrusted("book.wrong_key")),
    (11, "database disk image is malformed", _untrusted("book.damaged")),
    (13, "database or disk is full", _unavailable("book.disk_full")),
    (8, "attempt to write a readonly database", _unavailable("book.read_only")),
    (10, "disk I/O error", _unavailable("book.io_error")),
    (CANNOT_OPEN, "unable to open database file", _unavailable("book.no_access")),
    (5, "database is locked", _unavailable("book.busy")),
    (7, "out of memory", _unavailable("book.no_memory")),
    # The driver says so of every value that it could not hand over; ours have types that fit.
    (-1, "Error binding parameter", _unavailable("book.no_memory")),
    # Which functions are made, and how, is the same every time (`app.projections.recorder`).
    (-1, "Error creating function", _unavailable("book.no_memory")),
    # They only keep what they are given.
    (-1, "user-defined function raised", _unavailable("book.no_memory")),
)


def is_unreadable(error: Exception) -> bool:
    """Pages that do not verify, or a key that does not fit: so the driver says."""
    return getattr(getattr(error, "orig", error), "sqlite_errorcode", 0) & 0xFF in (11, 26)


def is_full(error: Exception) -> bool:
    """Nothing was written for lack of room."""
    return isinstance(error, DBAPIError) and "database or disk is full" in str(error.orig)
