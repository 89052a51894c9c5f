"""The history comes in a process of its own, from a real server, and goes on after a stop."""

import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.book.arriving import arriving_path
from app.book.book import Book
from app.book.enrolment import enrol_device
from app.book.founding import Founding
from app.book.swapping import swap_if_arrived
from app.commands import main
from app.core.errors import AppError
from app.sync import snapshots
from app.sync.arrival import Arrival
from app.sync.connection import Connection, find_connection, server_of
from app.sync.engine import Engine
from app.sync.moving import move_to_server
from app.sync.parts import unwatched
from app.system.book_keys import PASSPHRASE_FILE, keys_for_new
from app.system.clock import wall_ms
from app.system.vault import KeyStore, MemoryKeyStore
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


@dataclass
class Scene:
    """A group on a server, whose first laptop made a snapshot."""

    folder: Path
    server: ServerProcess
    first: Book
    engine: Engine

    def joins(self, name: str, keys: KeyStore) -> Book:
        """One more laptop, enrolled."""
        path, founder = self.folder / f"{name}.daftari", self.first.group.founder
        book = Book.join(path, keys, group=self.first.group.id, label=name, wall_ms=wall_ms)
        card = book.card
        self.first.write(lambda tx: enrol_device(tx, card, founder))
        assert self.engine.run_once().problem is None
        return book


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    folder = tmp_path_factory.mktemp("arrival")
    server = ServerProcess(folder / "server")
    founding = Founding(group_name="Umoja", kind="vsla", currency="KES", label="A")
    first = Book.create(folder / "a.daftari", MemoryKeyStore(), founding, wall_ms=wall_ms)
    write_moves(first, *range(1, 40))
    engine = engine_of(first, server.url)
    move_to_server(first, engine.server, on_step=unwatched, cancel=False)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(snapshots, "SMALLEST", 20)
        patch.setattr(snapshots, "EVERY", 20)
        assert engine.run_once().problem is None and engine.offer_snapshot()
    scene = Scene(folder, server, first, engine)
    yield scene
    engine.close()
    first.close()
    scene.server.kill()


def test_what_a_process_fetched_takes_the_place_of_the_snapshot(scene: Scene) -> None:
    keys = MemoryKeyStore()
    second = scene.joins("b", keys)
    other = engine_of(second, scene.server.url)
    assert other.run_once().problem is None
    assert second.origin() is not None
    port = int(scene.server.url.rsplit(":", 1)[-1])
    scene.server.kill()
    arrival, heard = run(second, keys)  # nobody answers: it tries until it is stopped
    assert not heard.end.wait(1)
    arrival.stop()
    scene.server = ServerProcess(scene.folder / "server", port=port)
    arrival, heard = run(second, keys)
    while arrival._process is None:
        time.sleep(0.01)
    arrival._process.kill()  # another one goes on where it was
    assert heard.end.wait(60)
    arrival.stop()
    assert (heard.verdict, heard.problem) == (True, None)
    size = second.cursor()[1]
    assert heard.progress[-1] == (size, size)
    other.close()
    second.close()
    assert swap_if_arrived(second.path, keys, wall_ms())
    assert not arriving_path(second.path).exists()
    whole = Book.open(second.path, keys, wall_ms=wall_ms)
    assert whole.origin() is None and balance(whole) == balance(scene.first)
    assert whole.cursor()[1] == size
    whole.close()


def test_the_command_brings_the_history_as_well(
    scene: Scene,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "words").write_text("four quiet words here\n", "utf-8")
    monkeypatch.setenv(PASSPHRASE_FILE, str(tmp_path / "words"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LANG", "C")
    book = scene.joins("c", keys_for_new("four quiet words here"))
    book.close()
    assert main(["sync", str(book.path), "--server", scene.server.url]) == 0
    assert "history has arrived" in capsys.readouterr().out
    assert main(["sync", str(book.path)]) == 0
    shown = capsys.readouterr().out
    assert "history" not in shown and shown
    assert not arriving_path(book.path).exists()
