"""What the fault shim can do, and how a child process that runs under it says so."""

import ctypes
import os
from functools import cache

BEFORE, TORN, FAILING, AFTER = 1, 2, 3, 4  # death before a call, in its middle, after it; an error
KILLS = (BEFORE, TORN, AFTER)


def every_kill(calls: int) -> list[tuple[int, int]]:
    """(call, mode): a death at every one of this many file calls, the modes taking turns.

    DAFTARI_EVERY_KILL=1: every call in every mode.
    """
    assert calls > 3
    if os.environ.get("DAFTARI_EVERY_KILL"):
        return [(at, mode) for at in range(1, calls + 1) for mode in KILLS]
    return [(at, KILLS[at % 3]) for at in range(1, calls + 1)]


def arm(at: int, mode: int, error: int = 0) -> None:
    """In the child: count file calls from now on; number `at` meets its fate (0: none does)."""
    _shim().fault_arm(at, mode, error)


def count() -> int:
    """In the child: file calls since `arm`."""
    return int(_shim().fault_count())


@cache
def _shim() -> ctypes.CDLL:
    shim = ctypes.CDLL(None)  # this process: the shim was loaded before everything else
    shim.fault_arm.argtypes = [ctypes.c_long, ctypes.c_int, ctypes.c_int]
    shim.fault_count.restype = ctypes.c_long
    return shim
