"""Pull: the numbered facts after a cursor, with the signed checkpoint; waits if asked to."""

from dataclasses import dataclass

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from app.core.admission import Sequenced
from app.core.checkpoints import Checkpoint
from app.core.frames import SEGMENT, compress, encode_log
from app.core.wire import CHECKPOINT_HEADER, FRAMES_TYPE, PROTOCOL_HEADER, checkpoint_header
from sync_server import gate
from sync_server.api import Operation, Parameter
from sync_server.bodies import in_thread
from sync_server.context import Context, context_of
from sync_server.long_answers import LongAnswer
from sync_server.problems import HttpProblem
from sync_server.queries import asked
from sync_server.store import heads, log
from sync_server.wake import wait_for

COUNT_MAX = 2**53 - 1
LONG_RECORDS = 200

Page = tuple[list[Sequenced], Checkpoint | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wanted:
    """What a laptop asks for."""

    after: int
    epoch: int
    limit: int
    wait_s: int
    heads_only: bool


async def get_log(request: Request) -> Response:
    context = context_of(request)
    group, shown = request.path_params["g"], gate.bearer(request)
    try:
        wanted = _wanted(request)
    except HttpProblem:
        await gate.let_in(context, group, shown)  # a bad question is a request like any other
        raise
    head = (await gate.let_in(context, group, shown)).head
    checkpoint = None if head is None else head.checkpoint
    _refuse_the_future(checkpoint, wanted.epoch, wanted.after)  # now, not after the wait
    records: list[Sequenced] = []
    if checkpoint is not None and checkpoint.size > wanted.after:
        records, checkpoint = await _page(context, group, wanted)
    elif wanted.wait_s:
        records, checkpoint = await _awaited(context, group, shown, wanted)
    content = await in_thread(
        lambda: encode_log(records, heads_only=wanted.heads_only),
        is_long=len(records) > LONG_RECORDS,
    )
    return _answer(request, content, checkpoint)


def _wanted(request: Request) -> _Wanted:
    """Raises: HttpProblem: 400, 426."""
    refuse_the_past(request)
    settings = context_of(request).settings
    return _Wanted(
        after=_number(request, "after", 0, COUNT_MAX),
        epoch=_number(request, "epoch", 0, COUNT_MAX),
        limit=max(1, _number(request, "limit", 1000, settings.log_limit_max)),
        wait_s=_number(request, "wait", 0, settings.wait_s_max),
        heads_only=_choice(request, "sig", ("all", "heads")) == "heads",
    )


async def _awaited(context: Context, group: str, shown: str, wanted: _Wanted) -> Page:
    """What comes while the laptop waits.

    Raises:
        HttpProblem: 401, its token ran out meanwhile, or its device was removed.
    """
    # The ticket comes first: what grows between the look and the wait still rings.
    ticket = context.bell.ticket(group)
    page = await _page(context, group, wanted)
    if page[0] or context.is_closing:
        return page
    # Two clocks may be out of step with us; the wait is ours alone and monotonic.
    await wait_for(ticket, wanted.wait_s)
    if not await context.database.aread(
        lambda conn: gate.still_welcome(conn, context, group, shown)
    ):
        raise HttpProblem(401, "token.unknown", {"WWW-Authenticate": "Bearer"})
    return await _page(context, group, wanted)


async def get_segment(request: Request) -> Response:
    """A piece of the log that is whole and never changes: any cache on the way may keep it."""
    context = context_of(request)
    group, shown = request.path_params["g"], gate.bearer(request)
    await gate.let_in(context, group, shown)
    refuse_the_past(request)
    k = request.path_params["k"]
    if not k.isascii() or not k.isdecimal() or len(k) > 12:
        raise HttpProblem(404, "segment.unknown")
    first = int(k) * SEGMENT
    async with context.lanes.turn("segments"):  # one that is made may be very large
        records = await context.database.aread(lambda conn: log.page(conn, group, first, SEGMENT))
        if len(records) < SEGMENT:
            raise HttpProblem(404, "segment.unknown")
        content = await in_thread(lambda: compress(encode_log(records)), is_long=True)
    headers = {
        "Cache-Control": "private, max-age=31536000, immutable",
        "Content-Encoding": "zstd",
        "ETag": f'"{records[-1].frame.hash}"',
    }
    return LongAnswer(content, media_type=FRAMES_TYPE, headers=headers)


async def _page(context: Context, group: str, wanted: _Wanted) -> Page:
    def query(conn: Connection) -> Page:
        # One picture: the checkpoint is never older or newer than the records around it.
        records = log.whole_page(conn, group, wanted.after, wanted.limit)
        return records, heads.newest_checkpoint(conn, group)

    return await context.database.aread(query)


def refuse_the_past(request: Request) -> None:
    """A laptop too old to understand the log can hand in its facts, but must not fold ours.

    Raises:
        HttpProblem: 426.
    """
    known = context_of(request).settings
    spoken = request.headers.get(PROTOCOL_HEADER, str(known.protocol_max))
    if not spoken.isdecimal() or int(spoken[:9]) < known.protocol_min:
        raise HttpProblem(
            426, "protocol.too_old", oldest=known.protocol_min, newest=known.protocol_max
        )


def _refuse_the_future(checkpoint: Checkpoint | None, epoch: int, after: int) -> None:
    """A laptop knows more than this log: it was restored from an old copy.

    Raises:
        HttpProblem: 409; the laptop offers what is missing through `enrol`.
    """
    size = checkpoint.size if checkpoint is not None else 0
    at = checkpoint.epoch if checkpoint is not None else 0
    if after > size or epoch > at:
        raise HttpProblem(409, "log.behind", size=size, epoch=at)


def _answer(request: Request, content: bytes, checkpoint: Checkpoint | None) -> Response:
    headers = {"Vary": "Accept-Encoding"}
    if checkpoint is not None:
        headers[CHECKPOINT_HEADER] = checkpoint_header(checkpoint)
    if "zstd" in request.headers.get("accept-encoding", ""):
        content = compress(content)
        headers["Content-Encoding"] = "zstd"
    return LongAnswer(content, media_type=FRAMES_TYPE, headers=headers)


def _number(request: Request, name: str, default: int, limit: int) -> int:
    written = asked(request, name)
    if written is None:
        return default
    if not written.isascii() or not written.isdecimal() or len(written) > 16:
        raise HttpProblem(400, "query.not_a_number", name=name)
    return min(int(written), limit)


def _choice(request: Request, name: str, known: tuple[str, ...]) -> str:
    written = asked(request, name) or known[0]
    if written not in known:
        raise HttpProblem(400, "query.unknown_choice", name=name)
    return written


def _count(maximum: int) -> dict[str, object]:
    return {"type": "integer", "minimum": 0, "maximum": maximum}


OPERATIONS = (
    Operation(
        method="GET",
        path="/v1/groups/{g}/log",
        endpoint=get_log,
        summary="Numbered facts after a cursor, and the signed checkpoint",
        answer=FRAMES_TYPE,
        query=(
            Parameter(name="epoch", schema=_count(COUNT_MAX), about="Epoch of the cursor"),
            Parameter(name="after", schema=_count(COUNT_MAX), about="Last number known"),
            Parameter(name="limit", schema=_count(5000), about="About how many"),
            Parameter(name="wait", schema=_count(25), about="Seconds to wait for news"),
            Parameter(name="sig", schema={"type": "string", "enum": ["all", "heads"]}),
        ),
        refusals=(400, 409, 426),
    ),
    Operation(
        method="GET",
        path="/v1/groups/{g}/segments/{k}",
        endpoint=get_segment,
        summary="4,096 records of the log that never change, with every signature",
        answer=FRAMES_TYPE,
        refusals=(404, 426),
    ),
)
