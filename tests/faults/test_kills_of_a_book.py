"""kill -9 at every file call of entries, of ingesting and of copying: nothing saved is lost.

What a child process had acknowledged when it died must be in the book afterwards.
"""

import shutil
from pathlib import Path

import pytest

from app.book.backup import copies, prove_copy
from app.book.verify import verify_database
from tests.faults.conftest import RunChild
from tests.faults.shim import every_kill
from tests.helpers.small_book import SMALL, KeysInFile, Shelf, balance, pull, write_moves

CHILD = """
import os, sys
from pathlib import Path
from app.book.backup import make_copy
from tests.faults.shim import arm, count
from tests.helpers.small_book import KeysInFile, Shelf, write_moves

folder, work, trials = Path(sys.argv[1]), sys.argv[2], sys.argv[3]

def run(target, at, mode):
    shelf = Shelf(target, keys=KeysInFile(target))
    book = shelf.open("b")
    hub = shelf.open("a") if work == "ingest" else None
    records = hub.numbered(book.cursor()[1], 1000) if hub else []
    checkpoint = hub.checkpoint() if hub else None
    arm(at, mode)
    for number in range(3):
        if work == "write":
            write_moves(book, 10)
        elif work == "ingest":
            half = [records[:2], records[2:4], records[4:]][number]
            book.ingest(half, checkpoint)
        else:
            make_copy(book, 1_800_000_000_000 + number)
        os.write(1, b"ack\\n")
    calls = count()
    arm(0, 0)
    os.write(1, b"calls %d\\n" % calls)

for trial in trials.split(","):
    at, mode, name = trial.split(":")
    os.write(1, b"trial %s\\n" % name.encode())
    pid = os.fork()
    if pid == 0:
        try:
            run(folder / name, int(at), int(mode))
            os._exit(0)
        except BaseException as error:
            os.write(2, repr(error).encode())
            os._exit(3)
    os.waitpid(pid, 0)
"""


@pytest.fixture
def prepared(tmp_path: Path) -> Path:
    """A hub with five facts that the other laptop has not seen, and three that wait there."""
    folder = tmp_path / "base"
    folder.mkdir()
    shelf = Shelf(folder, keys=KeysInFile(folder))
    hub = shelf.found()
    book = shelf.join(hub, "b")
    write_moves(hub, 1, 2, 3, 4, 5)
    write_moves(book, 100, 200, 300)
    shelf.close()
    return folder


def run_trials(
    run_child: RunChild, folder: Path, work: str, trials: list[tuple[int, int]]
) -> list[str]:
    """Run each (call, mode) on a copy of its own; what each printed."""
    named = []
    for number, (at, mode) in enumerate(trials):
        shutil.copytree(folder / "base", folder / f"t{number}")
        named.append(f"{at}:{mode}:t{number}")
    printed = run_child(CHILD, str(folder), work, ",".join(named))
    return [part.split("\n", 1)[1] for part in printed.split("trial ")[1:]]


@pytest.mark.parametrize("work", ["write", "ingest", "copy"])
def test_a_kill_at_any_file_call_loses_nothing_saved(
    run_child: RunChild, prepared: Path, work: str
) -> None:
    folder = prepared.parent
    (whole,) = run_trials(run_child, folder, work, [(0, 0)])
    shutil.rmtree(folder / "t0")
    trials = every_kill(int(whole.split("calls ")[1]))
    for number, printed in enumerate(run_trials(run_child, folder, work, trials)):
        assert "calls" not in printed, f"{trials[number]} was not its last call"
        _check(folder / f"t{number}", work, printed.count("ack"))
        shutil.rmtree(folder / f"t{number}")


def _check(folder: Path, work: str, acknowledged: int) -> None:
    shelf = Shelf(folder, keys=KeysInFile(folder))
    book, hub = shelf.open("b"), shelf.open("a")
    assert not book.was_restored
    assert list(verify_database(book.database, SMALL)) == []
    if work == "write":
        assert balance(book) in (600 + 10 * acknowledged, 600 + 10 * (acknowledged + 1))
    if work == "ingest":
        assert book.cursor()[1] >= 2 + [0, 2, 4, 5][acknowledged]
        pull(book, hub)
        assert balance(book) == 615
    if work == "copy":
        key = shelf.keys.load(book.path).key
        assert len([prove_copy(copy.path, key) for copy in copies(book.path)]) >= acknowledged
    write_moves(book, 1)
    shelf.close()
