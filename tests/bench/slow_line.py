"""A slow line in user space: every byte comes half a round trip later, at so many bytes a second.

Handshakes, slow start and loss are not modelled.
"""

import asyncio
import threading
from time import monotonic


class SlowLine:
    """A proxy on a free port of this machine in front of `port`.

    Attributes:
        url: What a client talks to.
        up, down: Bytes that went each way.
    """

    def __init__(self, port: int, *, round_trip_s: float = 0.3, bytes_a_s: float = 125_000) -> None:
        self.up = self.down = 0
        self._to, self._half, self._rate = port, round_trip_s / 2, bytes_a_s
        self._free = {"up": 0.0, "down": 0.0}
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._loop.run_forever, daemon=True).start()
        opening = asyncio.start_server(self._connected, "127.0.0.1", 0)
        self._server = asyncio.run_coroutine_threadsafe(opening, self._loop).result(10)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    def close(self) -> None:
        asyncio.run_coroutine_threadsafe(self._hang_up(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)

    async def _hang_up(self) -> None:
        self._loop.set_exception_handler(lambda loop, context: None)  # of what is cut off
        self._server.close()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there = await asyncio.open_connection("127.0.0.1", self._to)
        await asyncio.gather(
            self._pump(reader, there[1], "up"), self._pump(there[0], writer, "down")
        )

    async def _pump(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, way: str
    ) -> None:
        queue: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()
        sending = asyncio.create_task(_deliver(queue, writer))
        try:
            while part := await reader.read(8192):
                setattr(self, way, getattr(self, way) + len(part))
                self._free[way] = max(self._free[way], monotonic()) + len(part) / self._rate
                await queue.put((self._free[way] + self._half, part))
        except ConnectionError:
            pass
        await queue.put((monotonic() + self._half, b""))
        await sending


async def _deliver(
    queue: "asyncio.Queue[tuple[float, bytes]]", writer: asyncio.StreamWriter
) -> None:
    while True:
        at, part = await queue.get()
        await asyncio.sleep(max(0.0, at - monotonic()))
        if not part:
            writer.close()
            return
        writer.write(part)
        await writer.drain()
