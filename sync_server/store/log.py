"""The log itself: numbered facts, found by number, hash, id or place in a chain."""

from collections.abc import Callable, Collection, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, insert, literal_column, select

from app.core.admission import Entry, Place, Sequenced
from app.core.events.envelope import Frame
from app.core.tree import Frontier
from sync_server.store.lookup import Lookup
from sync_server.store.prepared import Prepared
from sync_server.store.tables import event

# Of an answer; facts of the largest size would make it 80 MB. Usual ones never reach it.
PAGE_BYTES = 8 * 1024 * 1024
AT_ONCE = 1_000

_PLACE = (event.c.seq, event.c.d, event.c.n, event.c.h, event.c.id)
_RECORD = (event.c.seq, event.c.epoch, event.c.sig, event.c.body, event.c.txn_last)
_INSERT = Prepared(insert(event))
_OF_GROUP = select(*_PLACE).where(event.c.g == bindparam("group"))
_BY_HASH = Lookup(_OF_GROUP, event.c.h)
_BY_ID = Lookup(_OF_GROUP, event.c.id)
_WHOLE = Lookup(select(event.c.id, *_RECORD).where(event.c.g == bindparam("group")), event.c.id)
_BY_PLACE = Lookup(_OF_GROUP.where(event.c.d == bindparam("device")), event.c.n)
_PAGE = Prepared(
    select(*_RECORD)
    .where(event.c.g == bindparam("group"), event.c.seq > bindparam("after"))
    .order_by(event.c.seq)
    .limit(bindparam("count"))
)
_HASHES = Prepared(
    select(event.c.h)
    .where(event.c.g == bindparam("group"), event.c.seq <= bindparam("size"))
    .order_by(event.c.seq)
)
_CONTROL = Prepared(
    select(*_RECORD)
    .where(
        event.c.g == bindparam("group"),
        event.c.seq > bindparam("after"),
        event.c.control == literal_column("1"),
    )
    .order_by(event.c.seq)
)


def append(
    conn: Connection,
    group: str,
    entries: Sequence[Entry],
    *,
    control_types: Collection[str],
    now_ms: int,
) -> None:
    """Write newly numbered facts, in order."""
    rows = [
        {
            "g": group,
            "seq": entry.record.seq,
            "epoch": entry.record.epoch,
            "id": entry.event.id,
            "d": entry.event.device,
            "n": entry.event.n,
            "h": bytes.fromhex(entry.event.hash),
            "sig": entry.record.frame.sig,
            "body": entry.record.frame.body,
            "rts": now_ms,
            "txn_last": int(entry.record.last),
            "control": int(entry.event.type in control_types),
        }
        for entry in entries
    ]
    _INSERT.run_many(conn, rows)


def page(conn: Connection, group: str, after: int, count: int) -> list[Sequenced]:
    """Up to `count` facts numbered above `after`, in order."""
    rows = _PAGE.run(conn, {"group": group, "after": after, "count": count})
    return [_record(row) for row in rows]


def whole_page(conn: Connection, group: str, after: int, count: int) -> list[Sequenced]:
    """As `page`, but never ends inside a transaction of the sequencer, nor far beyond PAGE_BYTES.

    It may hold more than `count` facts, to reach the end of the transaction it is in.
    """
    records: list[Sequenced] = []
    size = 0
    while len(records) < count and size < PAGE_BYTES:
        wanted = min(count - len(records), AT_ONCE)
        more = page(conn, group, records[-1].seq if records else after, wanted)
        records += more
        size += sum(len(one.frame.body) for one in more)
        if len(more) < wanted:
            break
    while records and not records[-1].last:
        more = page(conn, group, records[-1].seq, 1)
        if not more:
            break
        records += more
    return records


def root_at(conn: Connection, group: str, size: int) -> str:
    """Root of the tree over the first `size` facts, 64 hex digits; reads all of them."""
    frontier = Frontier()
    for row in _HASHES.run(conn, {"group": group, "size": size}):
        frontier.append(bytes(row.h))
    return frontier.root().hex()


def control_facts(conn: Connection, group: str, after: int) -> list[Sequenced]:
    """Facts about devices, officers and sequencers, above `after`, in order."""
    return [_record(row) for row in _CONTROL.run(conn, {"group": group, "after": after})]


def places_by_hash(conn: Connection, group: str, hashes: Collection[str]) -> dict[str, Place]:
    wanted = (bytes.fromhex(one) for one in hashes)
    places = (_place(row) for row in _BY_HASH.rows(conn, wanted, group=group))
    return {place.hash: place for place in places}


def places_by_id(conn: Connection, group: str, ids: Collection[str]) -> dict[str, Place]:
    return ask_ids(conn, group, ids)()


def ask_ids(conn: Connection, group: str, ids: Collection[str]) -> Callable[[], dict[str, Place]]:
    """Ask as `places_by_id`; the answer is waited for when it is called for."""
    rows = _BY_ID.ask(conn, ids, group=group)
    return lambda: {row.id: _place(row) for row in rows()}


def facts_by_id(conn: Connection, group: str, ids: Collection[str]) -> dict[str, Sequenced]:
    return {row.id: _record(row) for row in _WHOLE.rows(conn, ids, group=group)}


def places_in_chains(
    conn: Connection, group: str, wanted: Collection[tuple[str, int]]
) -> dict[tuple[str, int], Place]:
    by_device: dict[str, list[int]] = {}
    for device, n in wanted:
        by_device.setdefault(device, []).append(n)
    return {
        (device, row.n): _place(row)
        for device, numbers in by_device.items()
        for row in _BY_PLACE.rows(conn, numbers, group=group, device=device)
    }


def _place(row: Any) -> Place:
    return Place(seq=row.seq, device=row.d, n=row.n, hash=row.h.hex(), id=row.id)


def _record(row: Any) -> Sequenced:
    frame = Frame(body=bytes(row.body), sig=bytes(row.sig))
    return Sequenced(seq=row.seq, epoch=row.epoch, frame=frame, last=bool(row.txn_last))
