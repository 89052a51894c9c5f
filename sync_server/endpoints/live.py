"""The live stream: pokes without data, so that nothing can be lost with it."""

from collections.abc import AsyncIterator
from contextlib import nullcontext

import msgspec
from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from app.core.wire import Poke
from sync_server import gate
from sync_server.api import Operation
from sync_server.context import Context, context_of
from sync_server.store import heads
from sync_server.wake import wait_for

HEARTBEAT = b": still here\n\n"
# Between two looks at a log that nobody rang for. A removed device is rung for; a token that ran
# out hears nothing but beats for so long.
BEATS = 4


async def live(request: Request) -> Response:
    context = context_of(request)
    group, shown = request.path_params["g"], gate.bearer(request)
    caller = await gate.let_in(context, group, shown)
    return StreamingResponse(
        _pokes(context, caller, shown),
        media_type="text/event-stream",
        headers={"X-Accel-Buffering": "no"},
    )


async def _pokes(context: Context, caller: gate.Caller, shown: str) -> AsyncIterator[bytes]:
    told: Poke | None = None
    group, present = caller.group, context.presence
    here = nullcontext() if present is None else present.staying(group, caller.device)
    with context.metrics.live.track_inprogress(), here:
        while not context.is_closing:
            # The ticket comes first: what grows between the look and the waits still rings.
            ticket = context.bell.ticket(group)
            welcome, now = await context.database.aread(
                lambda conn: (gate.still_welcome(conn, context, group, shown), poke(conn, group))
            )
            if not welcome:
                return  # the token ran out or the device was removed: the client asks again
            if now != told:
                told = now
                yield b"event: poke\ndata: " + msgspec.json.encode(now) + b"\n\n"
            for _ in range(BEATS):
                if await wait_for(ticket, context.settings.heartbeat_s):
                    break
                yield HEARTBEAT


def poke(conn: Connection, group: str) -> Poke:
    """The head of a group's log as the live stream tells it."""
    checkpoint = heads.newest_checkpoint(conn, group)
    if checkpoint is None:
        return Poke(epoch=0, size=0, root="")
    return Poke(epoch=checkpoint.epoch, size=checkpoint.size, root=checkpoint.root)


OPERATIONS = (
    Operation(
        method="GET",
        path="/v1/groups/{g}/live",
        endpoint=live,
        summary="Pokes when the log grows (server-sent events)",
        answer="text/event-stream",
    ),
)
