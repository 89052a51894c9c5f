"""Chosen projections folded again while the book is open: their rows were not what the log says."""

from collections.abc import Collection

from app.book.ingest import refold_waiting
from app.book.writing import Writing
from app.core.events.envelope import Event
from app.core.roster import Roster
from app.projections import Fold, Projection
from app.store.event_log import CHUNK, EventLog
from app.store.stored_events import open_stored


def refold(writing: Writing, names: Collection[str]) -> None:
    """Take every row of these projections out and fold all facts into them again."""
    folder = writing.folder
    chosen = [one for one in folder.projections if one.name in names]
    folder.take_back_waiting(writing.conn)
    _empty(writing, chosen)
    fold = Fold(writing.conn, folder.recorder)
    for stored in EventLog(writing.conn).all_numbered():
        event = open_stored(stored.frame, stored.seq, stored.epoch)
        fold.position = stored.seq or 0
        if event.payload is not None:
            _show(chosen, fold, event, writing.standing.roster)
        if fold.position % CHUNK == 0:
            fold.flush()  # a fold keeps new rows in memory
    fold.flush()
    folder.save_roots(writing.conn, numbered=True)
    refold_waiting(writing)


def _show(chosen: Collection[Projection], fold: Fold, event: Event, roster: Roster) -> None:
    """As `Folder` does with all projections."""
    shown = roster.shown(event)
    for one in chosen:
        if not shown and one.waits is not None and one.listens(event.type):
            one.waits(fold, event)
        for known in shown:
            if one.listens(known.type):
                one.apply(fold, known)


def _empty(writing: Writing, chosen: Collection[Projection]) -> None:
    """The sum of a root is what is left when the rows are gone: it starts at nothing again."""
    recorder = writing.folder.recorder
    recorder.detach(writing.conn)
    for one in chosen:
        for table in reversed(one.tables):
            writing.conn.exec_driver_sql(f'DELETE FROM "{table.name}"')
        recorder.sums[one.name] = 0
        recorder.touched.add(one.name)
    recorder.attach(writing.conn)
