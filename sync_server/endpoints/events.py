"""Push: frames of any devices, in causal order; the answer says what became of each."""

from starlette.requests import Request
from starlette.responses import Response

from app.core.admission import Admission
from app.core.errors import AppError
from app.core.events.envelope import Frame
from app.core.frames import decode_frames
from app.core.wire import (
    FACTS_TODAY_HEADER,
    FRAMES_TYPE,
    ForkSeen,
    Parked,
    PushAnswer,
    Rejected,
)
from sync_server import admission, gate
from sync_server.api import Operation
from sync_server.bodies import LONG_BYTES, in_thread, read_body
from sync_server.context import Context, context_of
from sync_server.problems import HttpProblem, json_answer


async def push_events(request: Request) -> Response:
    context = context_of(request)
    group, shown = request.path_params["g"], gate.bearer(request)
    await gate.before_body(request, context, group, shown)
    try:
        frames = await read_frames(request, context)
    except (HttpProblem, AppError):
        # A damaged body is a request like any other: it must not be free.
        await gate.let_in(context, group, shown)
        raise
    taken, today = await admission.push(context, group, shown, frames)
    answer = push_answer(taken)
    is_busy = today > context.settings.facts_per_day_asked
    headers = {FACTS_TODAY_HEADER: str(today)} if is_busy else None
    return json_answer(answer, 409 if answer.forks else 200, headers)


async def read_frames(request: Request, context: Context) -> list[Frame]:
    """The frames of a body.

    Raises:
        HttpProblem: As `read_body`; 415 for another content type.
        Untrusted: Not frames, or too many.
    """
    demand_frames_type(request)
    body = await read_body(request, context.settings)
    frames = await in_thread(
        lambda: decode_frames(body, frames_max=context.settings.frames_max),
        is_long=len(body) > LONG_BYTES,
    )
    if not frames:
        raise HttpProblem(422, "push.empty")
    return frames


def demand_frames_type(request: Request) -> None:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != FRAMES_TYPE:
        raise HttpProblem(415, "body.not_frames_type")


def push_answer(admission: Admission) -> PushAnswer:
    """The wire's words for an admission."""
    return PushAnswer(
        accepted=tuple(admission.accepted_runs),
        dup=admission.duplicates,
        parked=tuple(Parked(h=one.hash, missing=one.missing) for one in admission.parked),
        rejected=tuple(
            Rejected(h=one.hash, code=one.code) for one in (*admission.rejected, *admission.left)
        ),
        quarantined=tuple(Rejected(h=one.hash, code=one.code) for one in admission.quarantined),
        forks=tuple(
            ForkSeen(d=one.device, n=one.n, h_server=one.kept, h=one.other)
            for one in admission.forks
        ),
        handed_over=admission.handed_over,
        checkpoint=admission.checkpoint,
    )


OPERATIONS = (
    Operation(
        method="POST",
        path="/v1/groups/{g}/events",
        endpoint=push_events,
        summary="Push 1 to 2,000 frames of any devices, in causal order",
        body=FRAMES_TYPE,
        answer=PushAnswer,
        also=((409, PushAnswer),),
        refusals=(404,),
    ),
)
