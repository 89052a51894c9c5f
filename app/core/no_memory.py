"""Memory that is short, under whatever name: CPython and OpenSSL do not always say MemoryError."""

from collections.abc import Iterator
from contextlib import contextmanager

from app.core.errors import Unavailable

KINDS = (MemoryError, RuntimeError, ValueError, SystemError)
# Of a lock, of a file that is opened, of a digest, of a digest that is copied, of a script.
_WORDS = (
    "can't allocate lock",
    "can't allocate read lock",
    "initialization error",
    "not able to copy ctx",
    "compile> returned NULL without setting an exception",
)


def is_no_memory(error: BaseException) -> bool:
    return isinstance(error, MemoryError) or (
        isinstance(error, KINDS) and str(error).endswith(_WORDS)
    )


@contextmanager
def no_memory_told(**values: object) -> Iterator[None]:
    """Raises: Unavailable: "book.no_memory"."""
    try:
        yield
    except KINDS as error:
        if not is_no_memory(error):
            raise
        raise Unavailable("book.no_memory", **values) from error
