"""A book that begins with a snapshot: usable before the history of the group has arrived.

Its log holds the control facts, the newest fact of every chain, and everything behind the
snapshot. What needs the past is refused (`starting.refuse`); the whole log arrives in a second file
(`arriving`), which takes its place (`swapping`). Source: spec/sync.md section 2.12.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.exc import DBAPIError

from app.book.rules_memory import note_stale
from app.book.snapshot import Contents, Opened, fold_of, names_of, tables_of
from app.book.snapshot_rows import CUTS
from app.book.standing import Standing
from app.book.starting import Origin, note_origin
from app.book.unreadable import know_unreadable
from app.book.writing import Writing
from app.core.admission import Entry, Sequenced
from app.core.errors import Refused, Untrusted
from app.core.events.envelope import Event, verify
from app.core.events.numbered import open_numbered
from app.core.permissions import may_seal
from app.core.roster import ROSTER_TYPES, Roster
from app.core.tree import Frontier
from app.projections import Projection
from app.projections.state_roots import root_bytes, root_number, table_sum
from app.store.event_log import EventLog


def start(
    writing: Writing,
    projections: Sequence[Projection],
    opened: Opened,
    origin: Origin,
    control: Sequence[Sequenced],
) -> None:
    """Fill an empty book with a snapshot; all or nothing.

    Args:
        control: Numbered facts that say who may write, from the first one on; those above the
            snapshot come again with the tail.

    Raises:
        Refused: "snapshot.other_fold", "snapshot.not_empty".
        Untrusted: It does not fit the group, or a signature is none.
    """
    contents = opened.contents
    if contents.fold != fold_of(projections):
        raise Refused("snapshot.other_fold")
    if writing.standing.size or writing.standing.heads:
        raise Refused("snapshot.not_empty")
    if contents.group != writing.standing.group or contents.seq != origin.seq:
        raise Untrusted("snapshot.damaged")
    entries = _proved(contents, opened, control)
    conn = writing.conn
    EventLog(conn).insert_numbered(entries, writing.now_ms)
    _put_rows(conn, projections, contents)
    standing = Standing(
        group=contents.group,
        device=writing.standing.device,
        epoch=contents.epoch,
        frontier=Frontier.from_bytes(contents.frontier),
        lam=max(entry.event.lam for entry in entries),
        roster=writing.standing.roster,
    )
    standing.save_log_state(conn)
    writing.standing = Standing.load(conn, standing.device)
    recorder = writing.folder.recorder
    for name, root in contents.roots:
        recorder.sums[name] = root_number(root)
        recorder.touched.add(name)
    at = standing.frontier.root().hex()
    note_origin(conn, replace(origin, is_whole=contents.is_whole, root=at))
    note_stale(conn)
    writing.events.extend(e.event for e in entries if e.event.type in ROSTER_TYPES)


def _proved(contents: Contents, opened: Opened, control: Iterable[Sequenced]) -> list[Entry]:
    """The facts that the log begins with, by number. Each is signed by whom the group knew then,
    or named by the one behind it in its chain, which is."""
    by_seq = {one.seq: one for one in control if one.seq <= contents.seq}
    if names_of(one.frame for one in by_seq.values()) != contents.control:
        raise Untrusted("snapshot.damaged")
    for fact in opened.facts:
        if not by_seq.get(fact.seq, fact).frame.sig or fact.seq not in by_seq:
            by_seq[fact.seq] = fact
    roster, entries = Roster(contents.group, may_seal), []
    ends: dict[str, tuple[Event, bool]] = {}
    for seq in sorted(by_seq):
        record = by_seq[seq]
        event = open_numbered(record.frame, record.seq, record.epoch)
        before, is_signed = ends.get(event.device, (None, True))
        follows = before is not None and (before.n + 1, before.hash) == (event.n, event.prev)
        is_behind = before is None or before.n < event.n
        if event.group != contents.group or not is_behind or not (is_signed or follows):
            raise Untrusted("snapshot.damaged")
        key = roster.key_for(event)
        if key is None:
            raise Untrusted("device.unknown", device=event.device)
        if record.frame.sig:
            verify(record.frame, key)
        elif event.type in ROSTER_TYPES:
            raise Untrusted("event.bad_signature")
        roster.apply(event)
        ends[event.device] = event, bool(record.frame.sig)
        entries.append(Entry(record, event))
    if roster.founding is None or not all(is_signed for _, is_signed in ends.values()):
        raise Untrusted("snapshot.damaged")
    return entries


def _put_rows(conn: Connection, projections: Sequence[Projection], contents: Contents) -> None:
    """Rows as they are; of a projection that is here whole, the root says whether it fits."""
    cursor: Any = conn.connection.cursor()
    tables = {str(table.name): table for table in tables_of(projections)}
    names = sorted(one.name for one in projections)
    if names != [name for name, _ in contents.roots]:
        raise Untrusted("snapshot.damaged")
    if list(tables) != [one.table for one in contents.tables]:
        raise Untrusted("snapshot.damaged")
    cursor.executemany(
        "INSERT INTO unknown_fact (hash, type, version) VALUES (?, ?, ?)", contents.unknown
    )
    know_unreadable(conn)
    for rows in contents.tables:
        width = len(tables[rows.table].columns)
        if not rows.count:
            continue
        if [len(column) for column in rows.columns] != [rows.count] * width:
            raise Untrusted("snapshot.damaged")
        sql = f'INSERT INTO "{rows.table}" VALUES ({", ".join("?" * width)})'
        try:
            conn.exec_driver_sql(sql, list(zip(*rows.columns, strict=True)))
        except (DBAPIError, ValueError, OverflowError) as error:
            raise Untrusted("snapshot.damaged") from error
    roots = dict(contents.roots)
    for projection in projections:
        if contents.is_whole or not any(str(table.name) in CUTS for table in projection.tables):
            _check_root(conn, projection.tables, roots[projection.name])


def _check_root(conn: Connection, tables: Iterable[Table], root: bytes) -> None:
    if root_bytes(sum(table_sum(conn, table) for table in tables)) != root:
        raise Untrusted("snapshot.damaged")
