"""What CPython and OpenSSL say without memory is told as no memory, and nothing else is."""

import errno
from pathlib import Path

import pytest
from nacl.exceptions import RuntimeError as CryptoRuntimeError
from nacl.signing import SigningKey
from zstandard import ZstdError

from app.core.disk import on_disk
from app.core.errors import Unavailable, Untrusted
from app.core.events import envelope
from app.core.events.envelope import Frame, verify
from app.core.no_memory import no_memory_told

SAID = (
    MemoryError(),
    OSError(errno.ENOMEM, "Cannot allocate memory"),
    RuntimeError("can't allocate lock"),
    RuntimeError("can't allocate read lock"),
    ValueError("[digital envelope routines] initialization error"),
    ValueError("[digital envelope routines] not able to copy ctx"),
    ZstdError("cannot compress: Allocation error : not enough memory"),
    CryptoRuntimeError("Unexpected failure in key derivation"),
    SystemError("<built-in function compile> returned NULL without setting an exception"),
)


@pytest.mark.parametrize("error", SAID, ids=str)
def test_it_is_told_as_no_memory(error: Exception) -> None:
    with pytest.raises(Unavailable, match=r"book\.no_memory"), no_memory_told():
        raise error


@pytest.mark.parametrize(
    "error",
    [
        RuntimeError("dictionary changed size"),
        ValueError("x"),
        KeyError(),
        SystemError("x"),
        OSError(5, "x"),
    ],
    ids=repr,
)
def test_an_error_of_the_program_stays_one(error: Exception) -> None:
    with pytest.raises(type(error)), no_memory_told():
        raise error


def test_a_signature_that_no_memory_can_prove_is_not_called_bad(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    key = SigningKey(bytes(32)).verify_key
    with pytest.raises(Untrusted, match=r"event\.bad_signature"):
        verify(Frame(b"body", b"short"), key)

    def without(_: bytes) -> None:
        raise ValueError("[digital envelope routines] initialization error")

    monkeypatch.setattr(envelope, "sha256", without)
    with pytest.raises(Unavailable, match=r"book\.no_memory"), no_memory_told():
        verify(Frame(b"body", bytes(64)), key)


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOMEM, "book.no_memory"),
        (errno.ENOSPC, "book.disk_full"),
        (errno.EROFS, "book.no_access"),
        (errno.EIO, "book.io_error"),
    ],
)
def test_a_file_that_gets_no_memory_is_on_no_bad_disk(number: int, code: str) -> None:
    with pytest.raises(Unavailable, match=code), on_disk(Path("book")):
        raise OSError(number, "x")
