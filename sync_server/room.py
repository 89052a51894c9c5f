"""How much of what comes, and of what goes, this process keeps in memory for all requests.

The limit of one body says nothing of a hundred: so many of 4 MB would be more than the machine
gives a worker (`MemoryMax` in its unit), and the one that is killed for it serves nobody. The same
holds for answers that are asked for and taken slowly.
"""

from threading import Lock

from starlette.types import Scope

from sync_server.problems import BUSY_RETRY_S, HttpProblem

ROOM_BYTES = 128 * 1024 * 1024  # a worker takes 120 MB without it; its unit gives it 512
SMALL = 16 * 1024  # what fits is not counted: all connections together hold 30 MB of it


class Room:
    """Bytes that requests hold, until they have been answered. Any thread."""

    def __init__(self, most: int = ROOM_BYTES) -> None:
        self._free = most
        self._lock = Lock()
        self._held = f"daftari.held.{id(self)}"  # in the scope of a request: the bytes it holds

    @property
    def free(self) -> int:
        return self._free

    def hold(self, scope: Scope, size: int) -> None:
        """Count `size` bytes more for a request.

        Raises:
            HttpProblem: 503, the others have taken all there is; the request keeps what it has.
        """
        with self._lock:
            if size > self._free:
                raise HttpProblem(503, "server.busy", {"Retry-After": str(BUSY_RETRY_S)})
            self._free -= size
            scope[self._held] = scope.get(self._held, 0) + size

    def leave(self, scope: Scope) -> None:
        """The request was answered, or its client has gone."""
        with self._lock:
            self._free += scope.pop(self._held, 0)
