"""Facts beside the log: waiting for others, not trusted, or malformed. Nothing is dropped."""

from collections.abc import Collection

from sqlalchemy import Connection, bindparam, delete, func, literal_column, select

from app.core.admission import Parked, Refusal
from app.core.events.envelope import Frame
from app.core.parking import Parking
from sync_server.store.lookup import Lookup, chunks
from sync_server.store.prepared import Prepared, insert_or_leave
from sync_server.store.tables import parked, parked_for, quarantine, rejected

_PARK = insert_or_leave(parked)
_PARK_FOR = insert_or_leave(parked_for)
_SINCE = Prepared(
    select(parked.c.since).where(
        parked.c.g == bindparam("group"), parked.c.h == bindparam("hash", type_=parked.c.h.type)
    )
)
_COUNT = Prepared(
    select(func.count().label("waiting"))
    .select_from(parked)
    .where(parked.c.g == bindparam("group"), parked.c.since > bindparam("after"))
)
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
_WAITING = Lookup(
    select(parked.c.h, parked.c.sig, parked.c.body, parked.c.since)
    .join(parked_for, (parked_for.c.g == parked.c.g) & (parked_for.c.h == parked.c.h))
    .where(parked_for.c.g == bindparam("group")),
    parked_for.c.missing,
)


def parking_of(conn: Connection, group: str, *, now_ms: int, places: int) -> Parking:
    """The places in front of the group's log."""

    def since(hash_: str) -> int | None:
        found = _SINCE.run(conn, {"group": group, "hash": bytes.fromhex(hash_)})
        return found[0].since if found else None

    def count(after_ms: int) -> int:
        return int(_COUNT.run(conn, {"group": group, "after": after_ms})[0].waiting)

    return Parking(since, count, now_ms=now_ms, places=places)


def park(conn: Connection, group: str, frame: Frame, waits: Parked, parking: Parking) -> str | None:
    """Keep a fact until what it misses comes, if there is a place; see `SequencerStore.park`."""
    spot = parking.spot(waits.hash)
    if spot.since_ms is None:
        return spot.code
    h = bytes.fromhex(waits.hash)
    _PARK.run(
        conn,
        {"g": group, "h": h, "sig": frame.sig, "body": frame.body, "since": spot.since_ms},
    )
    missing = [{"g": group, "missing": bytes.fromhex(one), "h": h} for one in waits.missing]
    _PARK_FOR.run_many(conn, missing)
    return spot.code


def take_parked(
    conn: Connection, group: str, missing: Collection[str], parking: Parking
) -> list[Frame]:
    """Remove and return the facts that wait for any of these hashes, oldest first."""
    found: dict[bytes, tuple[int, Frame]] = {}
    for row in _WAITING.rows(conn, (bytes.fromhex(one) for one in missing), group=group):
        found[row.h] = (row.since, Frame(body=bytes(row.body), sig=bytes(row.sig)))
    for hashes in chunks(found):
        conn.execute(delete(parked).where(parked.c.g == group, parked.c.h.in_(hashes)))
        conn.execute(delete(parked_for).where(parked_for.c.g == group, parked_for.c.h.in_(hashes)))
    parking.release((frame.hash, since) for since, frame in found.values())
    return [frame for _, frame in sorted(found.values(), key=lambda one: one[0])]


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
