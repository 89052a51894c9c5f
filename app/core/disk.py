"""What the system says of a file beside a book, as an error that an officer can act on."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.core.errors import Unavailable
from app.core.no_memory import is_no_memory

FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
CLOSED = (errno.EROFS, errno.EACCES, errno.EPERM)


@contextmanager
def on_disk(path: Path) -> Iterator[None]:
    """Raises:
    Unavailable: "book.disk_full", "book.no_access", "book.no_memory", or "book.io_error": gone
        or broken.
    """
    try:
        yield
    except OSError as error:
        raise Unavailable(code_of(error), path=str(path), reason=error.strerror or "") from error


def code_of(error: OSError) -> str:
    if is_no_memory(error):
        return "book.no_memory"
    code = "book.disk_full" if error.errno in FULL else "book.io_error"
    return "book.no_access" if error.errno in CLOSED else code
