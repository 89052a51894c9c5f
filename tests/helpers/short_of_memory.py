"""A process that gets no more memory than it has."""

import resource
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

SPARE = 16 * 1024 * 1024  # bytes for what goes on beside


@contextmanager
def short_of_memory() -> Iterator[None]:
    """While the block runs: whatever asks for more than `SPARE` at once is refused."""
    if sys.platform != "linux":
        pytest.skip("only Linux counts what a process has asked for")
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + SPARE, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
