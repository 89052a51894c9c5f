"""Enrolment: what may be brought before the device has a token.

A new group brings its genesis; a group that leaves its hub brings its whole history with the
numbers it has, page by page, and then the transfer. Everything proves itself by signatures;
what does not is not kept, so a stranger can leave nothing behind.
"""

from collections.abc import Callable

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from app.core.admission import Admission
from app.core.checkpoints import Checkpoint
from app.core.errors import Refused, Untrusted
from app.core.frames import decode_log
from app.core.wire import (
    CHECKPOINT_HEADER,
    FRAMES_TYPE,
    PROOF_HEADER,
    read_checkpoint_header,
    read_proof_header,
)
from app.core.wire_access import Enrolled
from sync_server import admission, gate
from sync_server.api import Operation
from sync_server.bodies import LONG_BYTES, in_thread, read_body
from sync_server.context import Context, context_of
from sync_server.endpoints.events import demand_frames_type, read_frames
from sync_server.problems import HttpProblem, json_answer
from sync_server.store import heads
from sync_server.store.heads import GroupHead

# Of a stranger: the genesis, the first officers and devices, a transfer. The rest is pushed.
STRANGERS_FRAMES_MAX = 200
Work = Callable[[Connection, GroupHead], Admission]
ID_CHARACTERS = frozenset("0123456789abcdef-")


async def enrol(request: Request) -> Response:
    context = context_of(request)
    group = request.path_params["g"]
    if len(group) != 36 or not ID_CHARACTERS.issuperset(group):
        raise HttpProblem(404, "group.unknown")
    await context.database.awrite(
        lambda conn: gate.admit_stranger(conn, context, request), lasting=False
    )
    shown = request.headers.get(CHECKPOINT_HEADER)
    if shown is not None:
        proof = read_proof_header(request.headers.get(PROOF_HEADER, ""))
        return await _adopt(request, context, group, read_checkpoint_header(shown), proof)
    return await _admit(request, context, group)


async def _adopt(
    request: Request,
    context: Context,
    group: str,
    checkpoint: Checkpoint,
    proof: tuple[bytes, ...],
) -> Response:
    """Numbered records: taken over as they are, if the tree is the one that was signed, or the
    beginning of one that this server signed itself."""
    demand_frames_type(request)
    body = await read_body(request, context.settings)
    records = await in_thread(lambda: decode_log(body), is_long=len(body) > LONG_BYTES)

    def work(conn: Connection, head: GroupHead) -> Admission:
        have = head.log.size
        fresh = [record for record in records if record.seq > have]
        if not fresh:
            return Admission(checkpoint=head.checkpoint)
        if fresh[0].seq != have + 1:
            raise Refused("log.gap", expected=have + 1, got=fresh[0].seq)
        sequencer = admission.sequencer_of(conn, context, group, head)
        taken = sequencer.adopt(fresh, checkpoint, proof=proof)
        admission.tell(conn, context, group, taken)
        return taken

    return await _finish(request, context, group, work)


async def _admit(request: Request, context: Context, group: str) -> Response:
    """Facts without numbers: all of them are good, or none is kept."""
    frames = await read_frames(request, context)
    if len(frames) > STRANGERS_FRAMES_MAX:
        raise HttpProblem(422, "enrol.too_many_frames", limit=STRANGERS_FRAMES_MAX)

    def work(conn: Connection, head: GroupHead) -> Admission:
        taken = admission.admit_frames(conn, context, group, head, frames)
        if taken.rejected or taken.quarantined:
            raise Untrusted((*taken.rejected, *taken.quarantined)[0].code)
        if taken.parked or taken.left or taken.forks or taken.handed_over:
            raise Refused("enrol.not_in_order")
        return taken

    return await _finish(request, context, group, work)


async def _finish(request: Request, context: Context, group: str, work: Work) -> Response:
    def transaction(conn: Connection) -> tuple[Admission, Enrolled]:
        head = heads.create_group(conn, group)
        assert head is not None, group
        taken = work(conn, head)
        gate.admit_stranger(conn, context, request, facts=len(taken.entries))
        if taken.checkpoint is None:
            raise Refused("enrol.empty")
        card = context.rosters.of(conn, group).sequencer
        assert card is not None, group
        return taken, Enrolled(
            epoch=taken.checkpoint.epoch,
            size=taken.checkpoint.size,
            sequencer_id=card.id,
            sequencer=card.key,
        )

    taken, enrolled = await context.database.awrite(transaction, lane=group)
    admission.count(context, taken)
    if taken.entries:
        context.bell.ring(group)
    if taken.has_more:
        context.turns.add(group)
    return json_answer(enrolled)


OPERATIONS = (
    Operation(
        method="POST",
        path="/v1/groups/{g}/enrol",
        endpoint=enrol,
        summary="Bring a new group, or the numbered history of a group and its transfer",
        body=FRAMES_TYPE,
        answer=Enrolled,
        refusals=(404, 409),
        is_open=True,
    ),
)
