"""Envelopes of member keys: read and written by trusted devices, destroyed for an erasure."""

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from app.core.permissions import may_seal
from app.core.wire import KeyEnvelopes
from sync_server import gate
from sync_server.api import Operation
from sync_server.bodies import read_json
from sync_server.context import context_of
from sync_server.problems import HttpProblem, json_answer
from sync_server.store import person_keys


async def get_keys(request: Request) -> Response:
    context = context_of(request)
    group, shown = request.path_params["g"], gate.bearer(request)

    def work(conn: Connection) -> KeyEnvelopes:
        gate.enter(conn, context, group, shown)
        return KeyEnvelopes(envelopes=person_keys.all_of(conn, group))

    return json_answer(await context.database.awrite(work))


async def put_keys(request: Request) -> Response:
    """Keep newer envelopes; answers all that are kept, so that one round trip is enough."""
    context = context_of(request)
    group, shown = request.path_params["g"], gate.bearer(request)
    sent = await read_json(request, KeyEnvelopes, context.settings)
    limit = context.settings.envelope_bytes_max
    for one in sent.envelopes:
        if not one.wrapped or len(one.wrapped) > 2 * limit:
            raise HttpProblem(422, "keys.bad_envelope", member=one.member)

    def work(conn: Connection) -> KeyEnvelopes:
        gate.enter(conn, context, group, shown)
        person_keys.put(conn, group, sent.envelopes, context.now_ms())
        return KeyEnvelopes(envelopes=person_keys.all_of(conn, group))

    return json_answer(await context.database.awrite(work))


async def erase_key(request: Request) -> Response:
    """Erase a person: their names can never be read again. Only for who may write that fact."""
    context = context_of(request)
    group, shown = request.path_params["g"], gate.bearer(request)
    member = request.path_params["member"]

    def work(conn: Connection) -> None:
        caller = gate.enter(conn, context, group, shown)
        if not may_seal(caller.roster.roles_of(caller.member), "member.erased"):
            raise HttpProblem(403, "keys.officers_only")
        person_keys.erase(conn, group, member, context.now_ms())

    await context.database.awrite(work)
    return Response(status_code=204)


OPERATIONS = (
    Operation(
        method="GET",
        path="/v1/groups/{g}/keys",
        endpoint=get_keys,
        summary="All envelopes of member keys",
        answer=KeyEnvelopes,
    ),
    Operation(
        method="PUT",
        path="/v1/groups/{g}/keys",
        endpoint=put_keys,
        summary="Keep newer envelopes",
        body=KeyEnvelopes,
        answer=KeyEnvelopes,
    ),
    Operation(
        method="DELETE",
        path="/v1/groups/{g}/keys/{member}",
        endpoint=erase_key,
        summary="Destroy a member's envelope for ever",
        status=204,
    ),
)
