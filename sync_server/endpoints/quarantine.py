"""What is kept aside because its laptop is not trusted, for the officers to look at.

Deciding is a signed fact of the group and comes by push; nothing is ever removed here.
"""

import base64

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from app.core.wire import KeptAside, Quarantine
from sync_server import gate
from sync_server.api import Operation
from sync_server.context import context_of
from sync_server.problems import HttpProblem, json_answer
from sync_server.store import aside

AT_ONCE = 500  # bodies have 16 KiB at most


async def get_quarantine(request: Request) -> Response:
    context = context_of(request)
    group, shown = request.path_params["g"], gate.bearer(request)

    def work(conn: Connection) -> Quarantine:
        caller = gate.enter(conn, context, group, shown)
        if not caller.roster.roles_of(caller.member):
            raise HttpProblem(403, "quarantine.officers_only")
        rows = aside.quarantined(conn, group, AT_ONCE)
        return Quarantine(
            facts=tuple(
                KeptAside(
                    body=base64.b64encode(frame.body).decode(), sig=frame.sig.hex(), code=code
                )
                for frame, code in rows
            )
        )

    return json_answer(await context.database.awrite(work))


OPERATIONS = (
    Operation(
        method="GET",
        path="/v1/groups/{g}/quarantine",
        endpoint=get_quarantine,
        summary="Facts kept aside because their device is not trusted",
        answer=Quarantine,
    ),
)
