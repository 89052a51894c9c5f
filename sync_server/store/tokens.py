"""Challenges and tokens of devices. A token rests as its SHA-256, never as itself.

Neither is good for longer than it would be if it were given now, but for what clocks of two workers
differ: a clock that was ahead, and was set right since, gave some that would last for as long as it
was wrong.
"""

import secrets
from hashlib import sha256

from sqlalchemy import Connection, Table, and_, bindparam, delete, insert, select

from sync_server.store.prepared import Prepared
from sync_server.store.tables import challenge, token

CLOCKS_APART_MS = 60_000  # of two machines that serve one database, or of one that is set right

# The row of a token that is good.
VALID = and_(
    token.c.g == bindparam("group"),
    token.c.sha == bindparam("sha"),
    token.c.expires_at > bindparam("now"),
    token.c.expires_at <= bindparam("latest"),
)
_HOLDER = Prepared(select(token.c.d).where(VALID))
_HELD = Prepared(
    select(token.c.sha)
    .where(token.c.g == bindparam("group"), token.c.d == bindparam("device"))
    .order_by(token.c.expires_at.desc())
)
_END = Prepared(
    delete(token).where(token.c.g == bindparam("group"), token.c.sha == bindparam("ended"))
)
_GIVE, _ASK = Prepared(insert(token)), Prepared(insert(challenge))
_USE = Prepared(
    delete(challenge)
    .where(challenge.c.g == bindparam("group"), challenge.c.nonce == bindparam("used"))
    .returning(challenge.c.d, challenge.c.expires_at)
)


def _forget(table: Table) -> Prepared:
    """Sweep those of one group that are good for nothing any more."""
    past = table.c.expires_at <= bindparam("now")
    ahead = table.c.expires_at > bindparam("latest")
    return Prepared(delete(table).where(table.c.g == bindparam("group"), past | ahead))


_FORGET_CHALLENGES, _FORGET_TOKENS = _forget(challenge), _forget(token)


def issue_challenge(
    conn: Connection, group: str, device: str, *, now_ms: int, for_ms: int
) -> bytes:
    """32 random bytes that `device` may sign once until `for_ms` have passed."""
    nonce = secrets.token_bytes(32)
    latest = now_ms + for_ms + CLOCKS_APART_MS
    _FORGET_CHALLENGES.run(conn, {"group": group, "now": now_ms, "latest": latest})
    _ASK.run(conn, {"g": group, "nonce": nonce, "d": device, "expires_at": now_ms + for_ms})
    return nonce


def take_challenge(
    conn: Connection, group: str, device: str, nonce: bytes, *, now_ms: int, for_ms: int
) -> bool:
    """Use a challenge up; False if it was never given to this device, used, or is too old."""
    found = _USE.first(conn, {"group": group, "used": nonce})
    if found is None or found.d != device:
        return False
    return bool(now_ms < found.expires_at <= now_ms + for_ms + CLOCKS_APART_MS)


def issue_token(
    conn: Connection, group: str, device: str, *, now_ms: int, for_ms: int, most: int = 8
) -> str:
    """A new token of `device`; expired ones are swept away, and its oldest beyond `most` end."""
    fresh = secrets.token_urlsafe(32)
    latest = now_ms + for_ms + CLOCKS_APART_MS
    _FORGET_TOKENS.run(conn, {"group": group, "now": now_ms, "latest": latest})
    held = _HELD.run(conn, {"group": group, "device": device})
    _END.run_many(conn, [{"group": group, "ended": row.sha} for row in held[most - 1 :]])
    given = {"g": group, "sha": _sha(fresh), "d": device, "expires_at": now_ms + for_ms}
    _GIVE.run(conn, given)
    return fresh


def token_holder(
    conn: Connection, group: str, shown: str, *, now_ms: int, for_ms: int
) -> str | None:
    """The device that holds this token in this group, or None; `for_ms` is what one lives."""
    found = _HOLDER.first(conn, shown_as(group, shown, now_ms=now_ms, for_ms=for_ms))
    return None if found is None else str(found.d)


def shown_as(group: str, shown: str, *, now_ms: int, for_ms: int) -> dict[str, str | bytes | int]:
    """What the parameters of VALID stand for."""
    latest = now_ms + for_ms + CLOCKS_APART_MS
    return {"group": group, "sha": _sha(shown), "now": now_ms, "latest": latest}


def sweep(conn: Connection, now_ms: int) -> None:
    """Forget the challenges and tokens of all groups that have expired."""
    for table in (challenge, token):
        conn.execute(delete(table).where(table.c.expires_at <= now_ms))


def end_token(conn: Connection, group: str, shown: str) -> None:
    _END.run(conn, {"group": group, "ended": _sha(shown)})


def _sha(shown: str) -> bytes:
    return sha256(shown.encode()).digest()
