"""Chosen projections folded again while the book is open: their rows were not what the log says."""

from collections.abc import Collection

from app.book.ingest import refold_waiting
from app.book.writing import Writing
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
        for one in chosen if event.payload is not None else ():
            if one.handles is None or event.type in one.handles:
                one.apply(fold, event)
        if fold.position % CHUNK == 0:
            fold.flush()  # a fold keeps new rows in memory
    fold.flush()
    folder.save_roots(writing.conn, numbered=True)
    refold_waiting(writing)


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
