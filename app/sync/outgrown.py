"""Opening a book for work, whatever became of its history.

A book that began with a snapshot cannot be read by a release that folds other rows: the rows came
from the release before, and the facts they are made of are still on their way. What it holds of
its own is safe in it; the rest of the history is fetched first.
"""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from app.book.book import Book, Projections
from app.book.rebuild import Progress
from app.book.swapping import swap_if_arrived
from app.core.errors import Unavailable
from app.store.database import Database
from app.sync.connection import Connection, connection_in
from app.system.vault import KeyStore

if TYPE_CHECKING:
    from app.sync.parts import Step
    from app.sync.transport import Carrier

NEEDED = "book.history_needed"


def open_for_work(
    path: Path,
    keys: KeyStore,
    *,
    wall_ms: Callable[[], int],
    on_progress: Progress | None = None,
    inner: "Carrier | None" = None,
    projections: Projections = None,
) -> Book:
    """Open a book; its history takes its place first, if all of it is here or has to be.

    Args:
        on_progress: Called with (facts done, facts in all) while it takes long.

    Raises:
        AppError: See `Book.open`; "book.history_needed" while no server can be reached.
    """
    swap_if_arrived(path, keys, wall_ms())

    def opened() -> Book:
        return Book.open(
            path, keys, wall_ms=wall_ms, on_progress=on_progress, projections=projections
        )

    try:
        return opened()
    except Unavailable as error:
        connection = _connection(path, keys) if error.code == NEEDED else None
        if connection is None:
            raise

    from app.sync.history import fetch_history  # httpx is loaded when it is needed

    def show(step: "Step") -> None:
        if on_progress is not None:
            on_progress(step.done, step.of)

    try:
        fetch_history(
            path,
            keys,
            connection,
            wall_ms=wall_ms,
            on_step=show,
            cancel=False,
            inner=inner,
            projections=projections,
        )
    except Unavailable as error:
        raise Unavailable(NEEDED) from error
    swap_if_arrived(path, keys, wall_ms())
    return opened()


def _connection(path: Path, keys: KeyStore) -> Connection | None:
    """The server of a book that cannot be opened."""
    file = Database(path, keys.load(path).key, read_only=True)
    with closing(file), file.reading() as conn:
        return connection_in(conn)
