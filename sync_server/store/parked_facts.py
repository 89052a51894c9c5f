"""Facts that wait for others: who waits for whom, and whose turn it is.

`parked_for` names what each of them still lacks. What a turn costs is what it frees: a fact is
found by what it waited for, and the chain behind it in the same statement.
"""

from collections.abc import Collection, Sequence

from sqlalchemy import Connection, bindparam, column, delete, func, select, text

from app.core.admission import Parked
from app.core.events.envelope import Frame
from app.core.parking import Parking
from sync_server.store.lookup import Lookup, chunks
from sync_server.store.prepared import Prepared, insert_or_leave
from sync_server.store.tables import parked, parked_for

TURN = b""  # what a fact lacks that waits for nothing but its turn
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
_BEHIND = Lookup(
    select(parked_for.c.missing, parked_for.c.h).where(parked_for.c.g == bindparam("group")),
    parked_for.c.missing,
)
_WHOLE = Lookup(
    select(parked.c.h, parked.c.sig, parked.c.body, parked.c.since).where(
        parked.c.g == bindparam("group")
    ),
    parked.c.h,
)
# Nothing is read behind a fact that waits for a second one, too: it is found again behind that.
_TURNS = Prepared(
    text(
        """
    WITH RECURSIVE turn (h, step, is_free) AS (
      SELECT t.h, 0, NOT EXISTS (
        SELECT 1 FROM parked_for AS q WHERE q.g = :group AND q.h = t.h AND q.missing <> t.missing)
      FROM parked_for AS t WHERE t.g = :group AND t.missing = :turn
      UNION ALL
      SELECT p.h, turn.step + 1, TRUE FROM turn
      JOIN parked_for AS p ON p.g = :group AND p.missing = turn.h
      WHERE turn.is_free AND NOT EXISTS (
        SELECT 1 FROM parked_for AS q WHERE q.g = :group AND q.h = p.h AND q.missing <> p.missing)
    )
    SELECT h, step FROM turn LIMIT :most
    """
    ).columns(column("h"), column("step"))
)
_GROUPS = select(parked_for.c.g).where(text("length(missing) = 0")).distinct()


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


def take(
    conn: Connection, group: str, arrived: Collection[str], most: int, parking: Parking
) -> list[Frame]:
    """Remove and return facts whose turn it is; see `SequencerStore.take_parked`."""
    wanted = [TURN, *(bytes.fromhex(one) for one in arrived)]
    behind = [(bytes(row.missing), bytes(row.h)) for row in _BEHIND.rows(conn, wanted, group=group)]
    if not behind:
        return []
    _give_turns(conn, group, behind)
    turns = _TURNS.run(conn, {"group": group, "turn": TURN, "most": most}) if most else []
    steps = {bytes(row.h): row.step for row in turns}
    return _remove(conn, group, steps, parking)


def groups_with_turns(conn: Connection) -> Sequence[str]:
    """Groups in which facts wait for nothing but their turn."""
    return conn.execute(_GROUPS).scalars().all()


def _give_turns(conn: Connection, group: str, behind: list[tuple[bytes, bytes]]) -> None:
    new = {h for missing, h in behind if missing != TURN}
    _PARK_FOR.run_many(conn, [{"g": group, "missing": TURN, "h": h} for h in new])
    for missing in chunks({missing for missing, _ in behind if missing != TURN}):
        conn.execute(
            delete(parked_for).where(parked_for.c.g == group, parked_for.c.missing.in_(missing))
        )


def _remove(conn: Connection, group: str, steps: dict[bytes, int], parking: Parking) -> list[Frame]:
    """Take these facts out, in the order of their steps; of one step the oldest first."""
    found = []
    for row in _WHOLE.rows(conn, steps, group=group):
        frame = Frame(body=bytes(row.body), sig=bytes(row.sig))
        found.append((steps[bytes(row.h)], row.since, frame))
    for hashes in chunks(steps):
        conn.execute(delete(parked).where(parked.c.g == group, parked.c.h.in_(hashes)))
        conn.execute(delete(parked_for).where(parked_for.c.g == group, parked_for.c.h.in_(hashes)))
    parking.release((frame.hash, since) for _, since, frame in found)
    return [frame for *_, frame in sorted(found, key=lambda one: one[:2])]
