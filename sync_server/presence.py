"""Which laptops were heard of by this process: for the page of a laptop that serves a room.

Kept in memory and told to the parent process alone; no route shows it.
"""

import json
import threading
from collections import Counter, OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

KEPT = 1_000  # laptops; a room has a dozen
TELL_EVERY_S = 2.0
PREFIX = "present: "

Key = tuple[str, str]


class Presence:
    """When each laptop of each group was heard last, and which hold a stream open. Any thread."""

    def __init__(self) -> None:
        self._heard: OrderedDict[Key, int] = OrderedDict()
        self._streams: Counter[Key] = Counter()
        self._lock = threading.Lock()

    def hear(self, group: str, device: str, now_ms: int) -> None:
        """A laptop that proved itself asked for something."""
        with self._lock:
            self._heard[group, device] = now_ms
            self._heard.move_to_end((group, device))
            while len(self._heard) > KEPT:
                self._heard.popitem(last=False)

    @contextmanager
    def staying(self, group: str, device: str) -> Iterator[None]:
        """While its live stream is open."""
        with self._lock:
            self._streams[group, device] += 1
        try:
            yield
        finally:
            with self._lock:
                self._streams[group, device] -= 1
                self._streams += Counter()  # those at zero go

    def told(self) -> dict[str, dict[str, list[int]]]:
        """By group and device: [when it was heard last in UTC milliseconds, 1 while it listens]."""
        found: dict[str, dict[str, list[int]]] = {}
        with self._lock:
            for (group, device), at in self._heard.items():
                listens = int(self._streams[group, device] > 0)
                found.setdefault(group, {})[device] = [at, listens]
        return found

    def tell(self, out: TextIO, ended: threading.Event) -> None:
        """Write a line to the parent whenever something has changed, until the end."""
        last = ""
        while not ended.wait(TELL_EVERY_S):
            line = PREFIX + json.dumps(self.told(), separators=(",", ":"))
            if line != last:
                last = line
                try:
                    out.write(f"{line}\n")
                    out.flush()
                except (OSError, ValueError):
                    return  # nobody reads any more: the parent is ending
