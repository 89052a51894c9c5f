"""Snapshots: brought in parts by a laptop of an officer, fetched at once by a new one.

Source: spec/sync.md section 2.12. The rows are sealed with the group's key; the server only keeps
them, and gives with them what a new laptop needs to prove where they stand in the log.
"""

import re

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from app.core.checkpoints import Checkpoint
from app.core.frames import compress, encode_log
from app.core.permissions import may_seal
from app.core.snapshots import SEALED_MAX, START_TYPE, Start, pack_start
from app.core.wire import (
    BLOB_PART_MAX,
    BLOB_SIZE_HEADER,
    BLOB_TYPE,
    CHECKPOINT_HEADER,
    BlobHeld,
    checkpoint_header,
)
from sync_server import gate
from sync_server.api import Operation, Parameter
from sync_server.bodies import in_thread, read_body
from sync_server.context import context_of
from sync_server.endpoints.blobs import FIRST_BYTE, count_in_query, count_parameter, sha_of
from sync_server.endpoints.log import refuse_the_past
from sync_server.long_answers import LongAnswer
from sync_server.problems import HttpProblem, json_answer
from sync_server.queries import asked
from sync_server.store import blobs, heads, log, person_keys, snapshots

GROUP_MAX = 64 * 1024 * 1024  # three of now, one a year, and what nobody has named yet
TAIL_MAX = 4_000
MANY = 500  # of so many records only the signatures that are needed to fold them
_FOLD = re.compile("[0-9a-f]{1,64}")


async def put_snapshot(request: Request) -> Response:
    """Keep the next part; an empty body only asks how far it is."""
    context = context_of(request)
    group, shown, sha = request.path_params["g"], gate.bearer(request), sha_of(request, "snapshot")
    start, size = count_in_query(request, "from"), count_in_query(request, "size")
    await gate.before_body(request, context, group, shown)
    part = await read_body(request, context.settings)
    if size > SEALED_MAX or len(part) > BLOB_PART_MAX:
        raise HttpProblem(413, "snapshot.too_large", limit=SEALED_MAX)

    def work(conn: Connection) -> int:
        caller = gate.enter(conn, context, group, shown)
        if not may_seal(caller.roster.roles_of(caller.member), "snapshot.made"):
            raise HttpProblem(403, "snapshot.officers_only")
        return blobs.append(
            conn,
            group,
            sha,
            start,
            part,
            size=size,
            group_max=GROUP_MAX,
            now_ms=context.now_ms(),
            on=snapshots.SHELF,
        )

    held = await context.database.awrite(work, lane=group)
    if held < 0:
        raise HttpProblem(422, "blob.not_what_it_says")
    return json_answer(BlobHeld(have=held))


async def get_latest_snapshot(request: Request) -> Response:
    """The newest snapshot of a fold, and everything that a new laptop needs beside it."""
    context = context_of(request)
    group, shown = request.path_params["g"], gate.bearer(request)
    fold = asked(request, "fold") or ""
    count = min(count_in_query(request, "count"), SEALED_MAX)
    await gate.let_in(context, group, shown)
    refuse_the_past(request)
    if not _FOLD.fullmatch(fold):
        raise HttpProblem(404, "snapshot.unknown")

    def query(conn: Connection) -> tuple[Start, snapshots.Named, Checkpoint | None] | None:
        # One picture: nothing in it is older or newer than the rest.
        named = snapshots.newest(conn, group, fold)
        if named is None:
            return None
        control = [one for one in log.control_facts(conn, group, 0) if one.seq <= named.seq]
        tail = log.whole_page(conn, group, named.seq, TAIL_MAX)
        blob = blobs.read(conn, group, named.sha, 0, count, on=snapshots.SHELF)
        start = Start(
            control=encode_log(control),
            made=encode_log(log.page(conn, group, named.fact - 1, 1)),
            tail=encode_log(tail, heads_only=len(tail) >= MANY),
            keys=[
                (one.member, one.version, bytes.fromhex(one.wrapped))
                for one in person_keys.all_of(conn, group)
            ],
            blob=blob or b"",
        )
        return start, named, heads.newest_checkpoint(conn, group)

    found = await context.database.aread(query)
    if found is None:
        raise HttpProblem(404, "snapshot.unknown")
    start, named, checkpoint = found
    assert checkpoint is not None, group
    headers = {
        BLOB_SIZE_HEADER: str(named.size),
        CHECKPOINT_HEADER: checkpoint_header(checkpoint),
        "Content-Encoding": "zstd",
    }
    content = await in_thread(lambda: compress(pack_start(start)), is_long=True)
    return LongAnswer(content, media_type=START_TYPE, headers=headers)


async def get_snapshot(request: Request) -> Response:
    """A later part of a snapshot that is whole."""
    context = context_of(request)
    group, shown, sha = request.path_params["g"], gate.bearer(request), sha_of(request, "snapshot")
    start = count_in_query(request, "from")
    await gate.let_in(context, group, shown)
    part = await context.database.aread(
        lambda conn: blobs.read(conn, group, sha, start, BLOB_PART_MAX, on=snapshots.SHELF)
    )
    if part is None:
        raise HttpProblem(404, "snapshot.unknown")
    headers = {"Cache-Control": "private, immutable"}
    return LongAnswer(part, media_type=BLOB_TYPE, headers=headers)


OPERATIONS = (
    Operation(
        method="GET",
        path="/v1/groups/{g}/snapshots/latest",
        endpoint=get_latest_snapshot,
        summary="The newest snapshot of a fold with its control facts, keys and the log behind it",
        answer=START_TYPE,
        query=(
            Parameter(
                name="fold",
                schema={"type": "string", "pattern": "^[0-9a-f]{1,64}$"},
                about="Which projections, in which versions",
            ),
            count_parameter("count", "How many bytes of the sealed rows"),
        ),
        refusals=(400, 404, 426),
    ),
    Operation(
        method="PUT",
        path="/v1/groups/{g}/snapshots/{sha}",
        endpoint=put_snapshot,
        summary="Keep the next part of a sealed snapshot",
        body=BLOB_TYPE,
        answer=BlobHeld,
        query=(FIRST_BYTE, count_parameter("size", "Of the whole snapshot")),
        refusals=(400, 404, 409, 413),
    ),
    Operation(
        method="GET",
        path="/v1/groups/{g}/snapshots/{sha}",
        endpoint=get_snapshot,
        summary="Up to 256 KiB of a snapshot that is whole",
        answer=BLOB_TYPE,
        query=(FIRST_BYTE,),
        refusals=(400, 404),
    ),
)
