"""Who is calling: the token, the roster and the token bucket, in the caller's transaction."""

from dataclasses import dataclass, replace
from ipaddress import IPv6Address, IPv6Network, ip_address
from typing import Any

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from app.core.errors import AppError
from app.core.events.envelope import parse_body
from app.core.roster import Device, Roster
from sync_server.bodies import may_be_long, pass_over
from sync_server.context import Context, context_of
from sync_server.problems import HttpProblem, on_http_problem
from sync_server.store import buckets, heads, log
from sync_server.store.heads import GroupHead
from sync_server.store.tokens import token_holder

STRANGERS = ""  # the bucket rows that belong to no group
UNKNOWN, WANTED = "token.unknown", {"WWW-Authenticate": "Bearer"}
HOME_BITS = 64  # one line at home has 2**64 IPv6 addresses: they are counted as one


class Unproved(HttpProblem):
    """What was shown lets nobody in; to find that out costs a request of its address."""


async def on_unproved(request: Request, error: Exception) -> Response:
    """Take that request: the transaction that found it out was undone, and what it had counted."""
    context = context_of(request)
    try:
        await context.database.awrite(
            lambda conn: admit_stranger(conn, context, request), lasting=False
        )
    except HttpProblem as too_many:
        error = too_many
    except AppError:
        pass  # the database has no time to count; the answer stays what it is
    return await on_http_problem(request, error)


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """A device that proved itself, and the group it may speak for."""

    group: str
    device: str
    member: str
    roster: Roster
    head: GroupHead | None  # of the log, as this transaction saw it
    facts_today: int = 0  # that the device has brought, with those of this request


class Knock:
    """A caller whose proof was asked for, and who is not let in yet."""

    def __init__(
        self, conn: Connection, context: Context, group: str, shown: str, *, facts: int = 0
    ) -> None:
        """As `enter`."""
        self._conn, self._context, self._group = conn, context, group
        self._now_ms = context.now_ms()
        self._taking = buckets.take_by_token(
            conn,
            group,
            shown,
            context.settings.for_devices,
            now_ms=self._now_ms,
            for_ms=context.settings.token_ms,
            facts=facts,
        )

    def enter(self, head: GroupHead | None) -> Caller:
        """Let the caller in; see `enter`.

        Args:
            head: Of the log, read in the same transaction.
        """
        found = self._taking.found()
        if found is None:
            raise Unproved(401, UNKNOWN, WANTED)
        holder, wait_ms = found
        caller = _trusted(self._conn, self._context, self._group, holder, head)
        if wait_ms:
            raise _too_many(wait_ms)
        if self._context.presence is not None:
            self._context.presence.hear(self._group, holder, self._now_ms)
        return replace(caller, facts_today=self._taking.facts_today)


def bearer(request: Request) -> str:
    """The token of a request.

    Raises:
        HttpProblem: 401, there is none.
    """
    scheme, _, shown = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not shown or len(shown) > 200:
        raise HttpProblem(401, UNKNOWN, WANTED)  # seen without a look into the database
    return shown.strip()


def enter(conn: Connection, context: Context, group: str, shown: str, *, facts: int = 0) -> Caller:
    """Prove the token, that its device is still trusted, and take one request from its bucket.

    Runs in a writing transaction. The roster is read anew, so the first request after a
    revocation is refused.

    Args:
        facts: How many the request brings, for the day's quota of the device.

    Raises:
        HttpProblem: 401 token, 403 device, 429 too many requests.
    """
    knock = Knock(conn, context, group, shown, facts=facts)
    head = heads.ask_head(conn, group)
    return knock.enter(head())


def _proved(conn: Connection, context: Context, group: str, shown: str) -> Caller:
    """Whose token that is.

    Raises:
        HttpProblem: 401 token, 403 device.
    """
    holder = _holder(conn, context, group, shown)
    if holder is None:
        raise Unproved(401, UNKNOWN, WANTED)
    return _trusted(conn, context, group, holder, None)


def _trusted(
    conn: Connection, context: Context, group: str, holder: str, head: GroupHead | None
) -> Caller:
    roster = context.rosters.of(conn, group, None if head is None else head.checkpoint)
    device = trusted_device(conn, group, roster, holder)
    return Caller(group=group, device=holder, member=device.member, roster=roster, head=head)


async def before_body(request: Request, context: Context, group: str, shown: str) -> None:
    """Keep nothing long of somebody whose token is not good; costs no request of its bucket.

    Raises:
        HttpProblem: 401 token, 403 device; 408 and 413 as `read_body`.
    """
    if not may_be_long(request):
        return
    try:
        await context.database.aread(lambda conn: _proved(conn, context, group, shown))
    except HttpProblem:
        await pass_over(request, context.settings)
        raise


async def let_in(context: Context, group: str, shown: str) -> Caller:
    """`enter` alone, for what only reads: a crash may forget that this request was counted."""
    return await context.database.awrite(
        lambda conn: enter(conn, context, group, shown), lasting=False
    )


def still_welcome(conn: Connection, context: Context, group: str, shown: str) -> bool:
    """Whether a token that opened a long answer would still be let in; costs no request."""
    holder = _holder(conn, context, group, shown)
    if holder is None:
        return False
    device = context.rosters.of(conn, group).devices.get(holder)
    return device is not None and device.revoked_last_n is None


def _holder(conn: Connection, context: Context, group: str, shown: str) -> str | None:
    lives_ms = context.settings.token_ms
    return token_holder(conn, group, shown, now_ms=context.now_ms(), for_ms=lives_ms)


def trusted_device(conn: Connection, group: str, roster: Roster, device: str) -> Device:
    """The enrolled, unrevoked device; one that was locked out is told when.

    Raises:
        HttpProblem: 403 with the reason.
    """
    found = roster.devices.get(device)
    if found is None:
        raise Unproved(403, "device.unknown", device=device)
    if found.revoked_last_n is not None:
        values: dict[str, Any] = {"last_n": found.revoked_last_n, "seq": found.revoked_seq}
        for fact in log.page(conn, group, (found.revoked_seq or 1) - 1, 1):
            values["removed_ms"] = parse_body(fact.frame.body).ts
        raise Unproved(403, "device.revoked", device=device, **values)
    return found


def admit_stranger(conn: Connection, context: Context, request: Request, *, facts: int = 0) -> None:
    """Take one request from the bucket of an address that has not proved anything yet.

    Raises:
        HttpProblem: 429.
    """
    address = _address(request.client.host) if request.client is not None else "local"
    allowed = context.settings.for_strangers
    now = context.now_ms()
    wait_ms = buckets.take(conn, STRANGERS, address, allowed, now_ms=now, facts=facts)
    if wait_ms:
        raise _too_many(wait_ms)


def _address(host: str) -> str:
    """Under what name the requests of an address are counted."""
    try:
        found = ip_address(host)
    except ValueError:
        return host
    if isinstance(found, IPv6Address) and found.ipv4_mapped is None:
        return str(IPv6Network((int(found), HOME_BITS), strict=False))
    return host


def _too_many(wait_ms: int) -> HttpProblem:
    seconds = -(-wait_ms // 1000)
    return HttpProblem(
        429, "server.too_many_requests", {"Retry-After": str(seconds)}, wait_ms=wait_ms
    )
