"""What the system says of a file beside a book, as an error that an officer can act on."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.core.errors import Unavailable

FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
CLOSED = (errno.EROFS, errno.EACCES, errno.EPERM)


@contextmanager
def on_disk(path: Path) -> Iterator[None]:
    """Raises:
    Unavailable: "book.disk_full", "book.no_access", or "book.io_error": gone or broken.
    """
    try:
        yield
    except OSError as error:
        code = "book.disk_full" if error.errno in FULL else "book.io_error"
        code = "book.no_access" if error.errno in CLOSED else code
        raise Unavailable(code, path=str(path), reason=error.strerror or "") from error
