"""State roots of the devices, compared at equal positions."""

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from app.core.wire import RootsAnswer, StateRoots
from sync_server import gate
from sync_server.api import Operation
from sync_server.bodies import read_json
from sync_server.context import context_of
from sync_server.problems import json_answer
from sync_server.store import state_roots


async def post_roots(request: Request) -> Response:
    context = context_of(request)
    group, shown = request.path_params["g"], gate.bearer(request)
    roots = await read_json(request, StateRoots, context.settings)

    def work(conn: Connection) -> RootsAnswer:
        caller = gate.enter(conn, context, group, shown)
        return state_roots.report(conn, group, caller.device, roots, context.now_ms())

    return json_answer(await context.database.awrite(work))


OPERATIONS = (
    Operation(
        method="POST",
        path="/v1/groups/{g}/roots",
        endpoint=post_roots,
        summary="Report the roots of a device's projections",
        body=StateRoots,
        answer=RootsAnswer,
    ),
)
