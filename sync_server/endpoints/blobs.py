"""Sealed photos and papers: brought and fetched in parts, by their SHA-256."""

import re

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from app.core.wire import BLOB_PART_MAX, BLOB_SIZE_HEADER, BLOB_TYPE, BlobHeld
from sync_server import gate
from sync_server.api import Operation, Parameter
from sync_server.bodies import read_body
from sync_server.context import context_of
from sync_server.long_answers import LongAnswer
from sync_server.problems import HttpProblem, json_answer
from sync_server.queries import asked
from sync_server.store import blobs

BLOB_MAX = 5 * 1024 * 1024
GROUP_MAX = 1024 * 1024 * 1024
_SHA = re.compile("[0-9a-f]{64}")


async def put_blob(request: Request) -> Response:
    """Keep the next part; an empty body only asks how far it is."""
    context = context_of(request)
    group, shown, sha = request.path_params["g"], gate.bearer(request), sha_of(request, "blob")
    start, size = count_in_query(request, "from"), count_in_query(request, "size")
    await gate.before_body(request, context, group, shown)
    part = await read_body(request, context.settings)
    if size > BLOB_MAX or len(part) > BLOB_PART_MAX:
        raise HttpProblem(413, "blob.too_large", limit=BLOB_MAX)

    def work(conn: Connection) -> int:
        gate.enter(conn, context, group, shown)
        return blobs.append(
            conn,
            group,
            sha,
            start,
            part,
            size=size,
            group_max=GROUP_MAX,
            now_ms=context.now_ms(),
        )

    held = await context.database.awrite(work, lane=group)
    if held < 0:
        raise HttpProblem(422, "blob.not_what_it_says")
    return json_answer(BlobHeld(have=held))


async def get_blob(request: Request) -> Response:
    context = context_of(request)
    group, shown, sha = request.path_params["g"], gate.bearer(request), sha_of(request, "blob")
    start = count_in_query(request, "from")

    def work(conn: Connection) -> tuple[bytes | None, tuple[int, int]]:
        gate.enter(conn, context, group, shown)
        part = blobs.read(conn, group, sha, start, BLOB_PART_MAX)
        return part, blobs.have(conn, group, sha)

    part, (have, size) = await context.database.awrite(work)
    if have == blobs.FORGOTTEN:
        raise HttpProblem(410, "blob.forgotten")
    if part is None:
        raise HttpProblem(404, "blob.unknown")
    headers = {BLOB_SIZE_HEADER: str(size), "Cache-Control": "private, immutable"}
    return LongAnswer(part, media_type=BLOB_TYPE, headers=headers)


def sha_of(request: Request, what: str) -> str:
    """The SHA-256 in the path of a "blob" or a "snapshot".

    Raises:
        HttpProblem: 404.
    """
    sha: str = request.path_params["sha"]
    if not _SHA.fullmatch(sha):
        raise HttpProblem(404, f"{what}.unknown")
    return sha


def count_in_query(request: Request, name: str) -> int:
    """A count of bytes from the query; 0 when absent.

    Raises:
        HttpProblem: 400.
    """
    written = asked(request, name) or "0"
    if not written.isascii() or not written.isdecimal() or len(written) > 9:
        raise HttpProblem(400, "query.not_a_number", name=name)
    return int(written)


def count_parameter(name: str, about: str) -> Parameter:
    """What `count_in_query` reads."""
    return Parameter(name=name, schema={"type": "integer", "minimum": 0}, about=about)


FIRST_BYTE = count_parameter("from", "First byte")
OPERATIONS = (
    Operation(
        method="PUT",
        path="/v1/groups/{g}/blobs/{sha}",
        endpoint=put_blob,
        summary="Keep the next part of a sealed photo or paper",
        body=BLOB_TYPE,
        answer=BlobHeld,
        query=(FIRST_BYTE, count_parameter("size", "Of the whole blob")),
        refusals=(400, 404, 409, 413),
    ),
    Operation(
        method="GET",
        path="/v1/groups/{g}/blobs/{sha}",
        endpoint=get_blob,
        summary="Up to 256 KiB of a blob that is whole",
        answer=BLOB_TYPE,
        query=(FIRST_BYTE,),
        refusals=(400, 404, 410),
    ),
)
