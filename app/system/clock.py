"""The wall clock, which decides nothing: for display, for ids, and for suggestions on a form.

And how long the computer has been running, which nobody can set: for waits.
"""

import time


def wall_ms() -> int:
    """Milliseconds since 1970 UTC, as this laptop believes; given to the book by `app.main`."""
    return time.time_ns() // 1_000_000


def uptime_ms() -> int:
    """Milliseconds since this computer was started; where the system tells, with its sleep."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)  # Linux; elsewhere the steady clock
    ns = time.monotonic_ns() if boot is None else time.clock_gettime_ns(boot)
    return ns // 1_000_000
