"""kill -9 at every file call while the history takes the place of a book: one whole book is left,
and the exchange goes on where it was."""

import os
import shutil
from pathlib import Path

import pytest

from app.book.arriving import arriving_path, open_arriving
from app.book.swapping import swap
from app.book.verify import verify_database
from tests.faults.conftest import RunChild
from tests.faults.shim import every_kill
from tests.helpers.small_book import (
    SMALL,
    KeysInFile,
    Shelf,
    balance,
    enrol,
    pull,
    push,
    write_moves,
)
from tests.helpers.starting import begin

CHILD = """
import os, sys
from pathlib import Path
from app.book.swapping import swap
from tests.faults.shim import arm, count
from tests.helpers.small_book import KeysInFile

folder, trials = Path(sys.argv[1]), sys.argv[2]

for trial in trials.split(","):
    at, mode, name = trial.split(":")
    os.write(1, b"trial %s\\n" % name.encode())
    pid = os.fork()
    if pid == 0:
        try:
            book = folder / name / "b.daftari"
            arm(int(at), int(mode))
            swap(book, KeysInFile(folder / name), 1_800_000_000_000)
            calls = count()
            arm(0, 0)
            os.write(1, b"calls %d\\n" % calls)
            os._exit(0)
        except BaseException as error:
            os.write(2, repr(error).encode())
            os._exit(3)
    os.waitpid(pid, 0)
"""


@pytest.fixture
def prepared(tmp_path: Path) -> Path:
    """A book that began with a snapshot, three facts that wait in it, and all of its history."""
    folder = tmp_path / "base"
    folder.mkdir()
    shelf = Shelf(folder, keys=KeysInFile(folder))
    hub = shelf.found()
    write_moves(hub, 1, 2, 3, 4, 5)
    book = shelf.newcomer(hub)
    enrol(hub, book)
    begin(hub, book, hub.snapshot())
    book.log_in(hub.group.founder)
    write_moves(book, 10, 20)
    push(book, hub)
    pull(book, hub)
    write_moves(book, 100, 200, 300)
    arriving = open_arriving(book.path, shelf.keys, wall_ms=shelf.clock, projections=SMALL)
    pull(arriving, hub)
    arriving.close()
    shelf.close()
    return folder


def test_a_kill_at_any_file_call_leaves_one_whole_book(run_child: RunChild, prepared: Path) -> None:
    folder = prepared.parent
    (whole,) = _run(run_child, folder, [(0, 0)])
    trials = every_kill(int(whole.split("calls ")[1]))
    if not os.environ.get("DAFTARI_EVERY_KILL"):
        trials = trials[::8]
    for number, printed in enumerate(_run(run_child, folder, trials)):
        assert "calls" not in printed, f"{trials[number]} was not its last call"
        _check(folder / f"t{number}")


def _run(run_child: RunChild, folder: Path, trials: list[tuple[int, int]]) -> list[str]:
    """Each (call, mode) on a copy of its own; what each printed."""
    named = []
    for number, (at, mode) in enumerate(trials):
        shutil.rmtree(folder / f"t{number}", ignore_errors=True)
        shutil.copytree(folder / "base", folder / f"t{number}")
        named.append(f"{at}:{mode}:t{number}")
    printed = run_child(CHILD, str(folder), ",".join(named))
    return [part.split("\n", 1)[1] for part in printed.split("trial ")[1:]]


def _check(folder: Path) -> None:
    """The book opens as it is; then the exchange is done, whatever was left of it."""
    shelf = Shelf(folder, keys=KeysInFile(folder))
    for is_done in (False, True):
        if is_done:
            swap(folder / "b.daftari", shelf.keys, 1_800_000_000_001)
        book = shelf.open("b")
        assert not book.was_restored and book.waiting_count() == 3
        assert balance(book) == 645
        book.close()
        shelf.books.clear()
    book, hub = shelf.open("b"), shelf.open("a")
    assert book.origin() is None and not arriving_path(book.path).exists()
    assert list(verify_database(book.database, SMALL)) == []
    push(book, hub)
    pull(book, hub)
    assert (book.roots(), balance(hub)) == (hub.roots(), 645)
    shelf.close()
