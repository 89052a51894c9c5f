"""A laptop that began with a snapshot of another book, and the history that comes to it."""

from collections.abc import Callable
from pathlib import Path

from app.book.arriving import open_arriving
from app.book.book import Book
from app.book.enrolment import enrol_device
from app.book.member_keys import take_member_keys, wrapped_member_keys
from app.book.snapshot import unpack
from app.book.starting import Origin
from app.core.admission import Sequenced
from app.store.event_log import EventLog
from app.sync.connection import Connection, save_connection
from app.system.vault import KeyStore

NOWHERE = "http://127.0.0.1:9"


def begun(hub: Book, path: Path, keys: KeyStore, wall_ms: Callable[[], int]) -> Book:
    """A second laptop of the founder, usable before the history of `hub` has come."""
    founder = hub.group.founder
    book = Book.join(path, keys, group=hub.group.id, label="Laptop B", wall_ms=wall_ms)
    card = book.card
    hub.write(lambda tx: enrol_device(tx, card, founder))
    snapshot = hub.snapshot()
    control = hub.read(lambda reading: EventLog(reading.conn).control())
    book.start(
        unpack(snapshot.packed, content=snapshot.content),
        Origin(
            seq=snapshot.seq,
            content=snapshot.content,
            fold=snapshot.fold,
            maker=hub.group.device,
        ),
        [Sequenced(s.seq or 0, s.epoch or 0, s.frame, s.is_last) for s in control],
    )
    take_member_keys(book, wrapped_member_keys(hub))
    book.log_in(founder)
    save_connection(book, Connection(url=NOWHERE))
    return book


def bring_history(hub: Book, book: Path, keys: KeyStore, wall_ms: Callable[[], int]) -> bool | None:
    """All of it arrives; whether the snapshot was found true."""
    arriving = open_arriving(book, keys, wall_ms=wall_ms)
    try:
        arriving.ingest(hub.numbered(0, 100_000), hub.checkpoint())
        return arriving.verdict
    finally:
        arriving.close()
