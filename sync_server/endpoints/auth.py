"""How a device proves itself: it signs a challenge and gets a token for fifteen minutes."""

from nacl.exceptions import BadSignatureError
from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from app.core.wire import PROTOCOL_HEADER
from app.core.wire_access import Challenge, ChallengeWanted, Token, TokenWanted, auth_message
from sync_server import gate, security
from sync_server.api import Operation
from sync_server.bodies import read_json
from sync_server.context import Context, context_of
from sync_server.problems import HttpProblem, json_answer
from sync_server.store import tokens


async def challenge(request: Request) -> Response:
    context = context_of(request)
    wanted = await read_json(request, ChallengeWanted, context.settings)

    def work(conn: Connection) -> bytes:
        gate.admit_stranger(conn, context, request)
        roster = context.rosters.of(conn, wanted.group)
        gate.trusted_device(conn, wanted.group, roster, wanted.device)
        return tokens.issue_challenge(
            conn,
            wanted.group,
            wanted.device,
            now_ms=context.now_ms(),
            for_ms=context.settings.challenge_ms,
        )

    # One that a crash forgets is asked for again; using one up must last.
    nonce = await context.database.awrite(work, lasting=False)
    return json_answer(
        Challenge(
            challenge=nonce.hex(), server_key=context.identity.public, now_ms=context.now_ms()
        )
    )


async def token(request: Request) -> Response:
    context = context_of(request)
    wanted = await read_json(request, TokenWanted, context.settings)
    issued = await context.database.awrite(lambda conn: _token(conn, context, request, wanted))
    if isinstance(issued, HttpProblem):
        raise issued
    security.happened(request, "let in", group=wanted.group, device=wanted.device)
    context.metrics.protocols.labels(_spoken(request, context)).inc()
    seconds = context.settings.token_ms // 1000
    return json_answer(Token(token=issued, expires_in_s=seconds))


def _spoken(request: Request, context: Context) -> str:
    """The protocol of a laptop as our figures name it: a stranger must not choose the labels."""
    written = request.headers.get(PROTOCOL_HEADER, "")
    if not (written.isascii() and written.isdecimal() and len(written) <= 3):
        return "none"
    return written if 0 < int(written) <= context.settings.protocol_max else "other"


async def end_token(request: Request) -> Response:
    """Log out: the token of this request is worth nothing from now on."""
    context = context_of(request)
    group, shown = request.path_params["g"], gate.bearer(request)

    def work(conn: Connection) -> str:
        caller = gate.enter(conn, context, group, shown)
        tokens.end_token(conn, group, shown)
        return caller.device

    device = await context.database.awrite(work)
    security.happened(request, "logged out", group=group, device=device)
    return Response(status_code=204)


def _token(
    conn: Connection, context: Context, request: Request, wanted: TokenWanted
) -> str | HttpProblem:
    """A token, or why not; returned, not raised, so that a wrong try uses the challenge up."""
    gate.admit_stranger(conn, context, request)
    roster = context.rosters.of(conn, wanted.group)
    gate.trusted_device(conn, wanted.group, roster, wanted.device)
    now, nonce = context.now_ms(), bytes.fromhex(wanted.challenge)
    lives_ms = context.settings.challenge_ms
    if not tokens.take_challenge(
        conn, wanted.group, wanted.device, nonce, now_ms=now, for_ms=lives_ms
    ):
        return HttpProblem(401, "auth.challenge_used", now_ms=now)
    if abs(wanted.time_ms - now) > context.settings.signing_time_ms:
        return HttpProblem(401, "auth.wrong_time", now_ms=now)
    key = roster.key_of(wanted.device)
    assert key is not None, wanted.device
    server_key = context.identity.key.verify_key.encode()
    try:
        key.verify(auth_message(nonce, server_key, wanted.time_ms), bytes.fromhex(wanted.signature))
    except (BadSignatureError, ValueError):
        return HttpProblem(401, "auth.bad_signature")
    return tokens.issue_token(
        conn,
        wanted.group,
        wanted.device,
        now_ms=now,
        for_ms=context.settings.token_ms,
        most=context.settings.tokens_max,
    )


OPERATIONS = (
    Operation(
        method="POST",
        path="/v1/auth/challenge",
        endpoint=challenge,
        summary="32 random bytes to sign",
        body=ChallengeWanted,
        answer=Challenge,
        refusals=(403,),
        is_open=True,
    ),
    Operation(
        method="POST",
        path="/v1/auth/token",
        endpoint=token,
        summary="A token for a signed challenge",
        body=TokenWanted,
        answer=Token,
        refusals=(401, 403),
        is_open=True,
    ),
    Operation(
        method="DELETE",
        path="/v1/groups/{g}/token",
        endpoint=end_token,
        summary="Log out",
        status=204,
    ),
)
