"""Facts beside the log: not trusted, or malformed; and how many wait. Nothing is dropped."""

from collections.abc import Collection

from sqlalchemy import Connection, bindparam, func, literal_column, select

from app.core.admission import Refusal
from app.core.events.envelope import Frame
from sync_server.store.lookup import Lookup
from sync_server.store.prepared import insert_or_leave
from sync_server.store.tables import parked, quarantine, rejected

_QUARANTINE = insert_or_leave(quarantine)
_REJECT = insert_or_leave(rejected)
# Code of facts that this sequencer wrote in a past that holds no more (`app.core.log_forks`).
SUPERSEDED = "log.superseded"
_IN_QUARANTINE = Lookup(
    select(quarantine.c.h).where(quarantine.c.g == bindparam("group")), quarantine.c.h
)
_PAST = Lookup(
    select(rejected.c.h).where(
        rejected.c.g == bindparam("group"), rejected.c.code == literal_column(f"'{SUPERSEDED}'")
    ),
    rejected.c.h,
)


def put_quarantine(
    conn: Connection, group: str, frame: Frame, refusal: Refusal, now_ms: int
) -> None:
    """Keep a well-formed fact that is not trusted, for the officers to admit or discard."""
    _QUARANTINE.run(
        conn,
        {
            "g": group,
            "h": bytes.fromhex(refusal.hash),
            "sig": frame.sig,
            "body": frame.body,
            "reason": refusal.code,
            "since": now_ms,
        },
    )


def quarantined(conn: Connection, group: str, limit: int) -> list[tuple[Frame, str]]:
    """The oldest facts in quarantine, each with its reason."""
    rows = conn.execute(
        select(quarantine)
        .where(quarantine.c.g == group)
        .order_by(quarantine.c.since, quarantine.c.h)
        .limit(limit)
    )
    return [(Frame(body=bytes(row.body), sig=bytes(row.sig)), row.reason) for row in rows]


def put_rejected(conn: Connection, group: str, frame: Frame, refusal: Refusal, now_ms: int) -> None:
    """Keep malformed bytes with their reason, for the bug report."""
    _REJECT.run(
        conn,
        {
            "g": group,
            "h": bytes.fromhex(refusal.hash),
            "sig": frame.sig,
            "body": frame.body,
            "code": refusal.code,
            "at": now_ms,
        },
    )


def superseded(conn: Connection, group: str, hashes: Collection[str]) -> set[str]:
    """Which of these facts nobody waits for: of a past that holds no more, of a lost branch of a
    chain, or in quarantine."""
    wanted = [bytes.fromhex(one) for one in hashes]
    found = (
        *_PAST.rows(conn, wanted, group=group),
        *_IN_QUARANTINE.rows(conn, wanted, group=group),
    )
    return {bytes(row.h).hex() for row in found}


def count_of(conn: Connection, group: str) -> dict[str, int]:
    """How many facts of a group stand beside the log, by where they stand."""
    tables = {"parked": parked, "quarantine": quarantine, "rejected": rejected}
    return {
        name: conn.execute(
            select(func.count()).select_from(table).where(table.c.g == group)
        ).scalar_one()
        for name, table in tables.items()
    }
