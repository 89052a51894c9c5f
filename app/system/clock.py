"""The wall clock, which decides nothing: for display, for ids, and for suggestions on a form."""

import time


def wall_ms() -> int:
    """Milliseconds since 1970 UTC, as this laptop believes; given to the book by `app.main`."""
    return time.time_ns() // 1_000_000
