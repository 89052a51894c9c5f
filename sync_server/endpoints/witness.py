"""A device shows a checkpoint of this server that is not of this log: the server was put back.

The signature proves it to everybody, so the server says so in the log itself
(`app.core.log_forks`); what becomes of both pasts, the officers decide.
"""

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from app.core.admission import Admission
from app.core.wire import Witness, Witnessed
from sync_server import admission, gate
from sync_server.api import Operation
from sync_server.bodies import read_json
from sync_server.context import context_of
from sync_server.problems import HttpProblem, json_answer
from sync_server.store import heads, log


async def post_witness(request: Request) -> Response:
    context = context_of(request)
    group, shown = request.path_params["g"], gate.bearer(request)
    witness = await read_json(request, Witness, context.settings)
    other = witness.checkpoint

    def work(conn: Connection) -> Admission:
        head = heads.lock_group(conn, group)
        caller = gate.enter(conn, context, group, shown)
        if head is None:
            raise HttpProblem(404, "group.unknown")
        own = log.root_at(conn, group, other.size) if other.size <= head.log.size else ""
        sequencer = admission.sequencer_of(conn, context, group, head, caller.roster)
        said = sequencer.confess(other, witness.at, own, context.now_ms())
        admission.tell(conn, context, group, said)
        return said

    said = await admission.commit_and_ring(context, group, work)
    return json_answer(Witnessed(is_new=bool(said.entries)))


OPERATIONS = (
    Operation(
        method="POST",
        path="/v1/groups/{g}/witness",
        endpoint=post_witness,
        summary="Show a checkpoint of this server that is not of its log",
        body=Witness,
        answer=Witnessed,
        refusals=(404, 409),
    ),
)
