"""Memory that is short, under whatever name: CPython, OpenSSL, zstd and libsodium do not always
say MemoryError."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from app.core.errors import Unavailable

_KINDS = (RuntimeError, ValueError, SystemError)
_OF_ZSTD = "ZstdError"  # by its name: its module costs 10 ms, and not everybody has it yet
# Of a lock, of a file that is opened, of a digest, of a digest that is copied, of a script, of
# what is packed or unpacked, of a passphrase or a PIN.
_WORDS = (
    "can't allocate lock",
    "can't allocate read lock",
    "initialization error",
    "not able to copy ctx",
    "compile> returned NULL without setting an exception",
    "not enough memory",
    "Unexpected failure in key derivation",
)


def is_no_memory(error: BaseException) -> bool:
    if isinstance(error, OSError):
        return error.errno == errno.ENOMEM
    if isinstance(error, MemoryError):
        return True
    is_told = isinstance(error, _KINDS) or type(error).__name__ == _OF_ZSTD
    return is_told and str(error).endswith(_WORDS)


@contextmanager
def no_memory_told(**values: object) -> Iterator[None]:
    """Raises: Unavailable: "book.no_memory"."""
    try:
        yield
    except Exception as error:  # missing memory has many names; any other error goes on
        if not is_no_memory(error):
            raise
        raise Unavailable("book.no_memory", **values) from error
