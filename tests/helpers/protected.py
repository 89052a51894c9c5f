"""A folder in which nothing can be written, also for tests that run as root."""

import ctypes
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

VERSION_3 = 0x20080522
OVERRIDES = 1 << 1 | 1 << 2  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH: why root may write anywhere


@contextmanager
def protected(folder: Path, *, files_only: bool = False) -> Iterator[None]:
    """Take away every right to write in `folder`, or to the files there, while the block runs."""
    files = [folder, *folder.rglob("*")]
    for file in files:
        file.chmod(0o555 if file.is_dir() else 0o444)
    if files_only:
        folder.chmod(0o755)
    try:
        with _without_overrides():
            yield
    finally:
        for file in files:
            file.chmod(0o755 if file.is_dir() else 0o644)


@contextmanager
def _without_overrides() -> Iterator[None]:
    """Rights count for root too: in this thread and in those that it starts."""
    if os.geteuid() != 0:
        yield
        return
    libc = ctypes.CDLL(None, use_errno=True)
    head = (ctypes.c_uint32 * 2)(VERSION_3, 0)
    sets = (ctypes.c_uint32 * 6)()  # effective, permitted, inheritable; twice 32 of them
    assert libc.capget(head, sets) == 0
    before = sets[0]
    sets[0] = before & ~OVERRIDES
    assert libc.capset(head, sets) == 0
    try:
        yield
    finally:
        sets[0] = before
        assert libc.capset(head, sets) == 0
