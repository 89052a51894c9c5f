"""The history comes in a process of its own, from a real server, and goes on after a stop."""

import threading
from pathlib import Path

import pytest

from app.book.arriving import arriving_path
from app.book.book import Book
from app.book.enrolment import enrol_device
from app.book.founding import Founding
from app.book.swapping import swap_if_arrived
from app.core.errors import AppError
from app.sync import snapshots
from app.sync.arrival import Arrival
from app.sync.connection import Connection, find_connection, server_of
from app.sync.engine import Engine
from app.sync.moving import move_to_server
from app.sync.parts import unwatched
from app.system.clock import wall_ms
from app.system.vault import MemoryKeyStore
from tests.helpers.small_book import balance, write_moves
from tests.sync_server.server_process import ServerProcess


class Heard:
    """What an arrival said."""

    def __init__(self) -> None:
        self.progress: list[tuple[int, int]] = []
        self.verdict: bool | None = None
        self.problem: AppError | None = None
        self.end = threading.Event()

    def here(self, verdict: bool | None) -> None:
        self.verdict = verdict
        self.end.set()

    def stuck(self, problem: AppError) -> None:
        self.problem = problem
        self.end.set()


def engine_of(book: Book, url: str) -> Engine:
    connection = find_connection(book) or Connection(url=url)
    return Engine(book, server_of(book, connection, wall_ms=wall_ms), wall_ms=wall_ms)


def run(book: Book, keys: MemoryKeyStore) -> tuple[Arrival, Heard]:
    connection, heard = find_connection(book), Heard()
    assert connection is not None
    arrival = Arrival(
        book.path,
        keys,
        connection,
        on_progress=lambda done, of: heard.progress.append((done, of)),
        on_here=heard.here,
        on_problem=heard.stuck,
        pauses=(0.1,),
    )
    arrival.start()
    return arrival, heard


def test_what_a_process_fetched_takes_the_place_of_the_snapshot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshots, "SMALLEST", 20)
    monkeypatch.setattr(snapshots, "EVERY", 20)
    keys, server = MemoryKeyStore(), ServerProcess(tmp_path / "server")
    founding = Founding(group_name="Umoja", kind="vsla", currency="KES", label="A")
    first = Book.create(tmp_path / "a.daftari", keys, founding, wall_ms=wall_ms)
    write_moves(first, *range(1, 40))
    engine = engine_of(first, server.url)
    move_to_server(first, engine.server, on_step=unwatched, cancel=False)
    assert engine.run_once().problem is None and engine.offer_snapshot()
    second = Book.join(
        tmp_path / "b.daftari", keys, group=first.group.id, label="B", wall_ms=wall_ms
    )
    card, founder = second.card, first.group.founder
    first.write(lambda tx: enrol_device(tx, card, founder))
    assert engine.run_once().problem is None
    other = engine_of(second, server.url)
    assert other.run_once().problem is None
    assert second.origin() is not None
    server.kill()
    arrival, heard = run(second, keys)  # nobody answers: it tries until it is stopped
    assert not heard.end.wait(1)
    arrival.stop()
    server = ServerProcess(tmp_path / "server", port=int(server.url.rsplit(":", 1)[-1]))
    arrival, heard = run(second, keys)
    assert heard.end.wait(60)
    arrival.stop()
    assert (heard.verdict, heard.problem) == (True, None)
    size = second.cursor()[1]
    assert heard.progress[-1] == (size, size)
    engine.close()
    other.close()
    second.close()
    assert swap_if_arrived(second.path, keys, wall_ms())
    assert not arriving_path(second.path).exists()
    whole = Book.open(second.path, keys, wall_ms=wall_ms)
    assert whole.origin() is None and balance(whole) == balance(first)
    assert whole.cursor()[1] == size
    whole.close()
    first.close()
    server.kill()
