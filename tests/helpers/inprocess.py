"""The sync server without sockets: httpx straight into the ASGI application.

One event loop in a thread serves all requests, so long-polls wake as in a real process.
"""

import asyncio
import time
from threading import Thread
from types import TracebackType
from typing import TYPE_CHECKING

import httpx
from starlette.applications import Starlette
from starlette.types import ASGIApp, Message, Receive, Scope, Send

if TYPE_CHECKING:
    from concurrent.futures import Future


def _cutting_off(application: Starlette) -> ASGIApp:
    """As a real process does: who leaves in the middle of an answer has cut it off."""

    async def call(scope: Scope, receive: Receive, send: Send) -> None:
        is_whole = scope["type"] != "http"

        async def noted(message: Message) -> None:
            nonlocal is_whole
            await send(message)
            is_body = message["type"] == "http.response.body"
            is_whole = is_whole or (is_body and not message.get("more_body", False))

        await application(scope, receive, noted)
        if not is_whole:
            raise httpx.ReadError("the answer was cut off")

    return call


class InProcess(httpx.BaseTransport):
    """A transport for `httpx.Client`; set `online` to False and the network is gone."""

    def __init__(self, application: Starlette) -> None:
        self._asgi = httpx.ASGITransport(app=_cutting_off(application))
        self.online = True
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._lifespan = application.router.lifespan_context(application)
        asyncio.run_coroutine_threadsafe(self._lifespan.__aenter__(), self._loop).result(30)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if not self.online:
            raise httpx.ConnectError("offline", request=request)

        async def call() -> httpx.Response:
            asked = httpx.Request(
                request.method, request.url, headers=request.headers, content=request.read()
            )
            response = await self._asgi.handle_async_request(asked)
            # Raw: the client outside decodes, as it would behind a socket.
            content = b"".join([part async for part in response.aiter_raw()])
            stream = httpx.ByteStream(content)
            return httpx.Response(response.status_code, headers=response.headers, stream=stream)

        return self._awaited(asyncio.run_coroutine_threadsafe(call(), self._loop))

    def _awaited(self, answer: "Future[httpx.Response]") -> httpx.Response:
        """A server that dies (a test may take its memory) cuts off all that wait for it."""
        until = time.monotonic() + 60
        while True:
            try:
                return answer.result(0.5)
            except TimeoutError:
                if answer.done() or time.monotonic() > until:
                    raise
                if not self._thread.is_alive():
                    raise httpx.ReadError("the server died") from None

    def close(self) -> None:
        """Run the application's own ending, then stop the loop."""
        if self._loop.is_closed():
            return
        leaving = self._lifespan.__aexit__(None, None, None)
        asyncio.run_coroutine_threadsafe(leaving, self._loop).result(30)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(30)
        self._loop.close()

    def __enter__(self) -> "InProcess":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        trace: TracebackType | None = None,
    ) -> None:
        self.close()
