"""Groups in which parked facts wait for nothing but their turn, as far as this worker knows."""

import asyncio


class Turns:
    """A line of groups, each once; used from one event loop at a time."""

    def __init__(self) -> None:
        self._groups: dict[str, None] = {}
        self._some = asyncio.Event()

    def begin(self) -> None:
        """Belong to the loop that runs now; a server that starts again has another one."""
        self._some = asyncio.Event()
        if self._groups:
            self._some.set()

    def add(self, group: str) -> None:
        """Put a group at the end of the line."""
        self._groups[group] = None
        self._some.set()

    async def next(self, patience_s: float) -> str:
        """The first of the line; "" when none came in that time."""
        try:
            await asyncio.wait_for(self._some.wait(), patience_s)
        except TimeoutError:
            return ""
        group = next(iter(self._groups))
        del self._groups[group]
        if not self._groups:
            self._some.clear()
        return group
