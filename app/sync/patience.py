"""A server that has its hands full says when to come again; who is waited for is told at once."""

import time
from collections.abc import Callable
from typing import TypeVar

from app.core.errors import Unavailable
from app.sync.parts import Wish, check

T = TypeVar("T")
TRIES = 3
PATIENCE_S = 10  # of a server that asks to wait; longer is for the next time


def asked_to_wait(error: Unavailable) -> int | None:
    """Seconds after which the same may be asked again in the same sync; None: not in this one."""
    wait_s = error.values.get("retry_after_s", 0)
    if error.code != "sync.busy" or not isinstance(wait_s, int) or wait_s > PATIENCE_S:
        return None
    return max(wait_s, 1)


def patiently(ask: Callable[[], T], cancel: Wish, sleep: Callable[[float], None] = time.sleep) -> T:
    """What `ask` brings from a server, which may ask to wait a moment, and again.

    Raises:
        Unavailable, Untrusted: As `ask`, at once or after `TRIES`.
    """
    for _ in range(TRIES - 1):
        try:
            return ask()
        except Unavailable as error:
            wait_s = asked_to_wait(error)
            if wait_s is None:
                raise
        sleep(wait_s)
        check(cancel)
    return ask()
