"""The sample group with a server of its own on this computer, for whoever wants to look around."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.book.book import Book
from app.core.events.registry import load_catalogue
from app.samples import build
from app.sync.connection import Connection, find_connection, save_connection, server_of
from app.sync.moving import move_to_server
from app.sync.parts import unwatched
from app.system.book_keys import keys_of_practice
from app.system.clock import wall_ms
from app.ui.preferences import PRACTICE_WORDS
from app.walkthrough.story import GROUP

STOP_S = 15


@contextmanager
def shown(folder: Path) -> Iterator[Path]:
    """The book of the sample group in `folder`, made now if it is not there, with its server.

    The server runs as long as the block; next time it may listen on another port, but its key,
    which the book has pinned, stays.

    Raises:
        AppError: The book cannot be opened.
        OSError: The server did not start.
    """
    load_catalogue()
    data = folder / "server"
    server = subprocess.Popen(
        [sys.executable, "-m", "sync_server", "--data", str(data), "--port", "0"],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert server.stdout is not None
        line = server.stdout.readline()
        if not line.startswith("listening on http"):
            raise OSError("the server did not start")
        yield _connected(folder / f"{GROUP}.daftari", line.split()[-1])
    finally:
        server.terminate()
        try:
            server.wait(STOP_S)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def _connected(path: Path, url: str) -> Path:
    keys = keys_of_practice(PRACTICE_WORDS)
    if path.exists():
        book = Book.open(path, keys, wall_ms=wall_ms)
    else:
        book = build(GROUP, path, keys, wall_ms)
    try:
        known = find_connection(book)
        if known is None:
            server = server_of(book, Connection(url=url), wall_ms=wall_ms)
            move_to_server(book, server, on_step=unwatched, cancel=False)
        else:
            save_connection(book, Connection(url=url, key=known.key))
    finally:
        book.close()
    return path
