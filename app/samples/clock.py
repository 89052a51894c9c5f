"""A clock that is set to the hours of a story while it is replayed."""

from datetime import datetime
from zoneinfo import ZoneInfo

from app.book.book import WallClock

MINUTE_MS = 60_000


class StoryClock:
    """The wall clock of a book: the story's hours first, this computer's own afterwards."""

    def __init__(self, afterwards: WallClock, zone: str) -> None:
        self._afterwards = afterwards
        self._zone = ZoneInfo(zone)
        self._now_ms: int | None = None

    def set(self, day: str, hour: str) -> None:
        """Put the clock at "HH:MM" or "HH:MM:SS" of a civil day in the group's zone."""
        at = datetime.fromisoformat(f"{day}T{hour}").replace(tzinfo=self._zone)
        self._now_ms = round(at.timestamp()) * 1000

    def wait(self, ms: int) -> None:
        """Let time pass in the story."""
        if self._now_ms is not None:
            self._now_ms += ms

    def end_story(self) -> None:
        """From now on the clock is the computer's."""
        self._now_ms = None

    def __call__(self) -> int:
        if self._now_ms is None:
            return self._afterwards()
        self._now_ms += 20
        return self._now_ms
