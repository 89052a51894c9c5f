"""A circuit breaker: after five failures in a row nobody asks for two minutes, then one does."""

FAILURES_MAX = 5
OPEN_MS = 2 * 60 * 1000


class Breaker:
    """One for each credential; lives in the process, because it only spares the network."""

    def __init__(self) -> None:
        self._failures = 0
        self._closed_again_at = 0
        self._probing = False

    def allows(self, now_ms: int) -> bool:
        """Whether to ask now; while open, one probe after the pause."""
        if self._failures < FAILURES_MAX:
            return True
        if now_ms < self._closed_again_at or self._probing:
            return False
        self._probing = True
        return True

    def failed(self, now_ms: int) -> None:
        self._failures += 1
        self._probing = False
        self._closed_again_at = now_ms + OPEN_MS

    def worked(self) -> None:
        self._failures = 0
        self._probing = False

    @property
    def is_open(self) -> bool:
        return self._failures >= FAILURES_MAX

    @property
    def open_until(self) -> int:
        """Milliseconds UTC of the next probe; 0 while closed."""
        return self._closed_again_at if self.is_open else 0
