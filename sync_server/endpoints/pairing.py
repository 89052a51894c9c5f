"""Pairing: the public keys of a new device reach an officer's laptop under a short code.

The server vouches for nothing: the officer compares the fingerprint on both screens and
signs `device.enrolled`.
"""

import msgspec
from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from app.core.wire_access import (
    PAIRING_HEADER,
    PairingAccepted,
    PairingCode,
    PairingPost,
    PairingSeen,
    PairingWanted,
)
from sync_server import gate, security
from sync_server.api import Operation
from sync_server.bodies import read_json
from sync_server.context import context_of
from sync_server.problems import HttpProblem, json_answer
from sync_server.store import pairings


async def create_code(request: Request) -> Response:
    context = context_of(request)
    shown = gate.bearer(request)
    wanted = await read_json(request, PairingWanted, context.settings)
    lifetime = context.settings.pairing_ms

    def work(conn: Connection) -> str:
        caller = gate.enter(conn, context, wanted.group, shown)
        return pairings.create(
            conn,
            caller.group,
            caller.device,
            pepper=context.identity.key.encode(),
            now_ms=context.now_ms(),
            for_ms=lifetime,
        )

    code = await context.database.awrite(work)
    security.happened(request, "code given", group=wanted.group)
    return json_answer(PairingCode(code=code, expires_in_s=lifetime // 1000))


async def post_device(request: Request) -> Response:
    context = context_of(request)
    posted = await read_json(request, PairingPost, context.settings)

    def work(conn: Connection) -> pairings.Opened | None:
        gate.admit_stranger(conn, context, request)
        return pairings.post(
            conn,
            posted.code,
            msgspec.json.encode(posted),
            pepper=context.identity.key.encode(),
            now_ms=context.now_ms(),
            for_ms=context.settings.pairing_ms,
            tries_max=context.settings.pairing_tries_max,
        )

    opened = await context.database.awrite(work)
    if opened is None:
        # One answer for wrong, used, old and worn out, so that guessing teaches nothing.
        raise HttpProblem(404, "pairing.code_not_valid")
    security.happened(request, "code used", group=opened.group)
    return json_answer(PairingAccepted(group=opened.group, server_key=context.identity.public))


async def fetch_device(request: Request) -> Response:
    context = context_of(request)
    group, shown = request.path_params["g"], gate.bearer(request)
    code = request.headers.get(PAIRING_HEADER, "")
    pepper = context.identity.key.encode()

    def work(conn: Connection) -> bytes | None:
        gate.enter(conn, context, group, shown)
        return pairings.fetch(conn, group, code, pepper=pepper, now_ms=context.now_ms())

    posted = await context.database.awrite(work)
    device = None if posted is None else msgspec.json.decode(posted, type=PairingPost)
    return json_answer(PairingSeen(device=device))


OPERATIONS = (
    Operation(
        method="POST",
        path="/v1/pairing",
        endpoint=create_code,
        summary="A code for one new device",
        body=PairingWanted,
        answer=PairingCode,
    ),
    Operation(
        method="POST",
        path="/v1/pairing/device",
        endpoint=post_device,
        summary="Leave the public keys of a new device under a code",
        body=PairingPost,
        answer=PairingAccepted,
        refusals=(404,),
        is_open=True,
    ),
    Operation(
        method="GET",
        path="/v1/groups/{g}/pairing",
        endpoint=fetch_device,
        summary="Fetch what a new device left under the code in Daftari-Pairing-Code",
        answer=PairingSeen,
    ),
)
