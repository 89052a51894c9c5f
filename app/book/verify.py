"""The whole proof of a book: file, schema, chains, signatures, tree, balances, state roots.

Everything is read again from the signed bytes; nothing that the book says of itself is believed.
"""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from app.book.signatures import first_unsigned
from app.book.starting import is_starter
from app.core.checkpoints import verify_checkpoint
from app.core.errors import AppError, Untrusted
from app.core.events.envelope import NO_PREVIOUS, Event, open_frame, verify
from app.core.events.numbered import open_numbered
from app.core.permissions import may_seal
from app.core.roster import Roster
from app.core.tree import Frontier
from app.projections import Projection
from app.projections.balances import control_differences, imbalances, sub_balance
from app.projections.state_roots import root_bytes, table_sum
from app.store.creation import check_schema
from app.store.database import Database
from app.store.event_log import EventLog
from app.store.event_rows import Stored
from app.store.meanings import explained
from app.store.sequencer_store import LaptopSequencerStore
from app.store.stored_events import is_unreadable

EVERY = 1000  # facts between two calls of on_progress


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is wrong: a code to translate, and the values of its sentence."""

    code: str
    values: dict[str, object] = field(default_factory=dict)


@dataclass(slots=True)
class _Pass:
    """What one reading of the log builds up."""

    roster: Roster
    frontier: Frontier = field(default_factory=Frontier)
    heads: dict[str, tuple[int, str]] = field(default_factory=dict)
    unsigned_from: int | None = None
    sums: dict[tuple[str, str, str], int] = field(default_factory=dict)


def verify_database(
    database: Database,
    projections: tuple[Projection, ...],
    *,
    on_progress: Callable[[int, int], None] | None = None,
    signatures: bool = True,
) -> Iterator[Finding]:
    """Every finding, most fundamental first; none means that the book is whole.

    Args:
        signatures: False proves chains, tree and sums only, at a tenth of the cost; for copies
            of a book whose signatures were proved when the facts came in.

    Of a book whose history is still arriving only the file is proved, and it is said so.
    """
    if not database.read_only:
        _finish_checkpoint(database)
    with database.reading() as conn:
        yield from _file(conn)
        try:
            check_schema(conn)
        except Untrusted as error:
            yield Finding(code=error.code, values=error.values)
            return
        if is_starter(conn):
            yield Finding(code="book.history_arriving")
            return
        yield from _log(conn, signatures, on_progress)
        yield from _projections(conn, projections)


def _finish_checkpoint(database: Database) -> None:
    """After a power cut in the middle of one, pages of the file are half of then and half of now;
    whole ones stand in the write-ahead file, where the proof of each page does not look."""
    with explained(database.path), closing(database.connect()) as raw:
        raw.execute("PRAGMA wal_checkpoint(PASSIVE)")


def _file(conn: Connection) -> Iterator[Finding]:
    for pragma in ("cipher_integrity_check", "integrity_check", "foreign_key_check"):
        for row in conn.exec_driver_sql(f"PRAGMA {pragma}").all():
            if row[0] != "ok":
                yield Finding(code="verify.file_damaged", values={"detail": str(row[0])[:200]})


def _log(
    conn: Connection, signatures: bool, on_progress: Callable[[int, int], None] | None
) -> Iterator[Finding]:
    store = LaptopSequencerStore(conn, "", 0)
    cursor: Any = conn.connection.cursor()
    sql = "SELECT group_id, size, frontier FROM log_state"
    group, size, frontier = cursor.execute(sql).fetchone()
    log, state = EventLog(conn), _Pass(Roster(group, may_seal))
    state.unsigned_from = first_unsigned(conn)
    done = 0
    for done, stored in enumerate(log.all_numbered(), 1):
        yield from _fact(stored, done, state, signatures)
        if on_progress is not None and done % EVERY == 0:
            on_progress(done, size)
    if done != size or state.frontier.to_bytes() != frontier:
        yield Finding(code="verify.tree_differs", values={"have": done, "expected": size})
    checkpoint = store.checkpoint()
    if checkpoint is not None:
        yield from _checkpoint(checkpoint, state)
    for frame in log.waiting():
        yield from _fact(Stored(None, None, True, frame), None, state, signatures)
    heads = {device: (head.n, head.hash) for device, head in log.heads().items()}
    for device in sorted(heads.keys() | state.heads.keys()):
        if heads.get(device) != state.heads.get(device):
            yield Finding(code="verify.chain_head", values={"device": device})
    yield from _sums(conn, state)
    if on_progress is not None:
        on_progress(size, size)


def _fact(
    stored: Stored, expected: int | None, state: _Pass, signatures: bool
) -> Iterator[Finding]:
    where: dict[str, object] = {"seq": stored.seq or 0}
    try:
        event = _opened(stored)
    except Untrusted as error:
        yield Finding(code=error.code, values=where)
        return
    where |= {"device": event.device, "n": event.n}
    if stored.seq != expected:
        yield Finding(code="verify.gap", values=where)
    head = state.heads.get(event.device, (0, NO_PREVIOUS))
    if (event.group, event.n, event.prev) != (state.roster.group, head[0] + 1, head[1]):
        yield Finding(code="verify.broken_chain", values=where)
    is_still_to_come = not stored.frame.sig and 0 < (state.unsigned_from or 0) <= (stored.seq or 0)
    if signatures and not is_still_to_come:
        yield from _signature(stored, event, state, where)
    state.heads[event.device] = (event.n, event.hash)
    if stored.seq is not None:
        event = event.with_number(stored.seq, stored.epoch or 0)
        state.frontier.append(bytes.fromhex(event.hash))
    state.roster.apply(event)
    for line in event.lines:
        key = (line.account, line.sub, line.currency)
        state.sums[key] = state.sums.get(key, 0) + line.minor


def _opened(stored: Stored) -> Event:
    if is_unreadable(stored.frame):
        return open_numbered(stored.frame, stored.seq or 0, stored.epoch or 0)
    return open_frame(stored.frame)


def _signature(
    stored: Stored, event: Event, state: _Pass, where: dict[str, object]
) -> Iterator[Finding]:
    key = state.roster.key_for(event)
    try:
        if key is None:
            raise Untrusted("device.unknown")
        verify(stored.frame, key)
    except Untrusted as error:
        yield Finding(code=error.code, values=where)


def _checkpoint(checkpoint: Any, state: _Pass) -> Iterator[Finding]:
    card = state.roster.sequencers.get(checkpoint.epoch)
    key = None if card is None else state.roster.key_of(card.id)
    try:
        if key is None:
            raise Untrusted("checkpoint.unknown_epoch")
        verify_checkpoint(checkpoint, key)
    except AppError as error:
        yield Finding(code=error.code)
    root = state.frontier.root().hex()
    if checkpoint.size == state.frontier.size and checkpoint.root != root:
        yield Finding(code="checkpoint.not_an_extension", values={"have": checkpoint.size})


def _sums(conn: Connection, state: _Pass) -> Iterator[Finding]:
    """Compare the balances shown with the lines inside the signed bytes."""
    sql = f"SELECT account, sub, currency, minor FROM {sub_balance.name}"
    shown = {(a, s, c): minor for a, s, c, minor in conn.exec_driver_sql(sql)}
    for account, sub, currency in sorted(shown.keys() | state.sums.keys()):
        key = (account, sub, currency)
        if shown.get(key, 0) != state.sums.get(key, 0):
            values: dict[str, object] = {"account": account, "sub": sub, "currency": currency}
            values |= {"shown": shown.get(key, 0), "signed": state.sums.get(key, 0)}
            yield Finding(code="verify.balance_differs", values=values)


def _projections(conn: Connection, projections: tuple[Projection, ...]) -> Iterator[Finding]:
    for currency, minor in imbalances(conn).items():
        yield Finding(code="verify.not_balanced", values={"currency": currency, "minor": minor})
    for (account, currency), minor in control_differences(conn).items():
        values: dict[str, object] = {"account": account, "currency": currency, "minor": minor}
        yield Finding(code="verify.control_differs", values=values)
    sql = "SELECT name, root_now FROM projection_state"
    kept = {row.name: row.root_now for row in conn.exec_driver_sql(sql)}
    for projection in projections:
        root = root_bytes(sum(table_sum(conn, table) for table in projection.tables))
        if kept.get(projection.name) != root:
            yield Finding(code="verify.root_differs", values={"projection": projection.name})
