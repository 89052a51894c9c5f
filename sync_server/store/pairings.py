"""Pairing codes: how the keys of a new device reach an officer's laptop through the server.

A code is a locator (to find its row) and a secret of 40 bits, written in Crockford's base 32.
"""

import secrets
from dataclasses import dataclass
from hashlib import blake2b
from hmac import compare_digest

from sqlalchemy import Connection, delete, insert, select, update

from sync_server.store.tables import pairing
from sync_server.store.tokens import CLOCKS_APART_MS

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LOCATOR_DIGITS = 4
SECRET_DIGITS = 8  # 40 bits
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None})


@dataclass(frozen=True, slots=True)
class Opened:
    """Where a code leads: the group, and who asked for the code."""

    group: str
    by: str


def create(
    conn: Connection, group: str, by: str, *, pepper: bytes, now_ms: int, for_ms: int
) -> str:
    """A new code, `K7QM-2XWD-9HTP`; only a hash of its secret is kept.

    Args:
        pepper: What the hash is keyed with; not in the database, so that a thief of that cannot
            try all codes.
    """
    conn.execute(delete(pairing).where(pairing.c.expires_at <= now_ms))
    taken = True
    while taken:
        locator = _digits(LOCATOR_DIGITS)
        taken = (
            conn.execute(select(pairing.c.g).where(pairing.c.locator == locator)).first()
            is not None
        )
    secret = _digits(SECRET_DIGITS)
    conn.execute(
        insert(pairing).values(
            locator=locator,
            g=group,
            secret=_keyed(secret, pepper),
            by=by,
            tries=0,
            expires_at=now_ms + for_ms,
            posted=None,
        )
    )
    return f"{locator}-{secret[:4]}-{secret[4:]}"


def post(
    conn: Connection,
    code: str,
    posted: bytes,
    *,
    pepper: bytes,
    now_ms: int,
    for_ms: int,
    tries_max: int,
) -> Opened | None:
    """Leave `posted` under a code; None if it is wrong, used, too old or was tried too often.

    One that a clock ahead of ours gave out, which was set right since, is too old as well.
    """
    locator, secret = _split(code)
    row = conn.execute(
        update(pairing)
        .where(
            pairing.c.locator == locator,
            pairing.c.expires_at > now_ms,
            pairing.c.expires_at <= now_ms + for_ms + CLOCKS_APART_MS,
            pairing.c.tries < tries_max,
            pairing.c.posted.is_(None),
        )
        .values(tries=pairing.c.tries + 1)
        .returning(pairing.c.g, pairing.c.by, pairing.c.secret)
    ).first()
    if row is None or not compare_digest(row.secret, _keyed(secret, pepper)):
        return None
    conn.execute(update(pairing).where(pairing.c.locator == locator).values(posted=posted))
    return Opened(row.g, row.by)


def fetch(conn: Connection, group: str, code: str, *, pepper: bytes, now_ms: int) -> bytes | None:
    """What the new device left, for a laptop of the same group that knows the code."""
    locator, secret = _split(code)
    row = conn.execute(
        select(pairing.c.secret, pairing.c.posted).where(
            pairing.c.locator == locator, pairing.c.g == group, pairing.c.expires_at > now_ms
        )
    ).first()
    if row is None or not compare_digest(row.secret, _keyed(secret, pepper)):
        return None
    return bytes(row.posted) if row.posted is not None else None


def _digits(count: int) -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(count))


def _split(code: str) -> tuple[str, str]:
    plain = code.upper().translate(_READ_AS)
    return plain[:LOCATOR_DIGITS], plain[LOCATOR_DIGITS:]


def _keyed(secret: str, pepper: bytes) -> bytes:
    return blake2b(secret.encode(), key=pepper, digest_size=32, person=b"daftari/pairing").digest()
