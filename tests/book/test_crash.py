"""kill -9 at the file calls of writing, ingesting and copying: nothing that was saved is lost.

A child process runs under the fault shim of ../shared/fault, compiled here; it dies before the
n-th file call, or in the middle of it. What it had acknowledged must be in the book afterwards.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.book.backup import copies, prove_copy
from app.book.verify import verify_database
from tests.helpers.shared import shared
from tests.helpers.small_book import SMALL, KeysInFile, Shelf, balance, pull, write_moves

KILL, TORN, KILL_AFTER = 1, 2, 4  # modes of the shim

CHILD = """
import ctypes, os, sys
from pathlib import Path
from app.book.backup import make_copy
from tests.helpers.small_book import KeysInFile, Shelf, write_moves

folder, work, trials = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
shim = ctypes.CDLL(None)
shim.fault_arm.argtypes = [ctypes.c_long, ctypes.c_int, ctypes.c_int]
shim.fault_count.restype = ctypes.c_long

def run(target, at, mode):
    shelf = Shelf(target, keys=KeysInFile(target))
    book = shelf.open("b")
    hub = shelf.open("a") if work == "ingest" else None
    records = hub.numbered(book.cursor()[1], 1000) if hub else []
    checkpoint = hub.checkpoint() if hub else None
    shim.fault_arm(at, mode, 0)
    for number in range(3):
        if work == "write":
            write_moves(book, 10)
        elif work == "ingest":
            half = [records[:2], records[2:4], records[4:]][number]
            book.ingest(half, checkpoint)
        else:
            make_copy(book, 1_800_000_000_000 + number)
        os.write(1, b"ack\\n")
    calls = shim.fault_count()
    shim.fault_arm(0, 0, 0)
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


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if shutil.which("gcc") is None or sys.platform != "linux":
        pytest.skip("needs gcc and Linux for the fault shim")
    target = tmp_path_factory.mktemp("shim") / "shim.so"
    source = shared("fault/shim.c")
    subprocess.run(
        ["gcc", "-shared", "-fPIC", str(source), "-o", str(target), "-ldl"],
        check=True,
        capture_output=True,
    )
    return target


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


def run_child(shim: Path, folder: Path, work: str, trials: list[tuple[int, int]]) -> list[str]:
    """Run each (call, mode) on a copy of its own; what each printed."""
    named = []
    for number, (at, mode) in enumerate(trials):
        shutil.copytree(folder / "base", folder / f"t{number}")
        named.append(f"{at}:{mode}:t{number}")
    result = subprocess.run(
        [sys.executable, "-c", CHILD, str(folder), work, ",".join(named)],
        env={**os.environ, "LD_PRELOAD": str(shim), "PYTHONPATH": str(Path.cwd())},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert not result.stderr, result.stderr[-2000:]
    return [part.split("\n", 1)[1] for part in result.stdout.split("trial ")[1:]]


@pytest.mark.parametrize("work", ["write", "ingest", "copy"])
def test_a_kill_at_any_file_call_loses_nothing_saved(shim: Path, prepared: Path, work: str) -> None:
    folder = prepared.parent
    (whole,) = run_child(shim, folder, work, [(0, 0)])
    shutil.rmtree(folder / "t0")
    calls = int(whole.split("calls ")[1])
    assert calls > 3
    step = max(1, calls // 12)
    trials = [
        (at, mode)
        for index, at in enumerate(range(1, calls + 1, step))
        for mode in [(KILL, TORN, KILL_AFTER)[index % 3]]
    ]
    killed = 0
    for number, printed in enumerate(run_child(shim, folder, work, trials)):
        acknowledged = printed.count("ack")
        killed += "calls" not in printed
        _check(folder / f"t{number}", work, acknowledged)
    assert killed > len(trials) // 2


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
