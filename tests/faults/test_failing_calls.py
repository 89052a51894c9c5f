"""Every file call of an entry fails once, or all fail from some moment on: each entry is either
saved or refused with a reason, and the book goes on."""

import errno
import shutil
from pathlib import Path

import pytest

from app.book.verify import verify_database
from tests.faults.conftest import RunChild
from tests.helpers.small_book import SMALL, KeysInFile, Shelf, balance, write_moves

CHILD = """
import ctypes, os, sys
from pathlib import Path
from app.core.errors import AppError
from tests.helpers.small_book import KeysInFile, Shelf, write_moves

shim = ctypes.CDLL(None)
shim.fault_arm.argtypes = [ctypes.c_long, ctypes.c_int, ctypes.c_int]
shim.fault_count.restype = ctypes.c_long
error = int(sys.argv[1])
for folder in sys.argv[2:]:
    at, folder = folder.split(":", 1)
    pid = os.fork()
    if pid == 0:
        shelf = Shelf(Path(folder), keys=KeysInFile(Path(folder)))
        book = shelf.open("a")
        shim.fault_arm(int(at), 3, error)
        told = []
        for number in range(4):
            try:
                write_moves(book, 100)
                told.append("saved")
            except AppError as problem:
                told.append(problem.code)
        calls = shim.fault_count()
        shim.fault_arm(0, 0, 0)
        Path(folder, "told").write_text(" ".join([str(calls), *told]))
        os._exit(0)
    os.waitpid(pid, 0)
"""

FULL_CHILD = """
import resource, signal, sys
from pathlib import Path
from app.core.errors import AppError
from tests.helpers.small_book import KeysInFile, Shelf, write_moves

folder = Path(sys.argv[1])
shelf = Shelf(folder, keys=KeysInFile(folder))
book = shelf.open("a")
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
room = int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
told = []
for number in range(60):
    try:
        write_moves(book, 100)
        told.append("saved")
    except AppError as problem:
        told.append(problem.code)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
write_moves(book, 100)
told.append("saved")
print(" ".join(told))
"""


def _proved_balance(folder: Path) -> int:
    shelf = Shelf(folder, keys=KeysInFile(folder))
    book = shelf.open("a")
    assert not book.was_restored
    assert list(verify_database(book.database, SMALL)) == []
    have = balance(book)
    write_moves(book, 1)
    shelf.close()
    return have


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO])
def test_a_call_that_fails_once_costs_one_entry_at_most(
    run_child: RunChild, base: Path, error: int
) -> None:
    def trial(at: int) -> list[str]:
        folder = base.with_name(f"t{at}")
        shutil.copytree(base, folder)
        return [f"{at}:{folder}"]

    run_child(CHILD, str(error), *trial(0))
    calls = int((base.with_name("t0") / "told").read_text().split()[0])
    assert calls > 8
    points = range(1, calls + 1, max(1, calls // 24))
    run_child(CHILD, str(error), *[word for at in points for word in trial(at)])
    refused = 0
    for at in points:
        folder = base.with_name(f"t{at}")
        _, *told = (folder / "told").read_text().split()
        refused += 4 - told.count("saved")
        assert told.count("saved") >= 3, told
        assert set(told) <= {"saved", "book.disk_full", "book.io_error"}, told
        # What was refused is not there; what was saved is.
        assert _proved_balance(folder) == 21 + 100 * told.count("saved"), (at, told)
    assert refused > 0


def test_a_full_disk_keeps_what_was_saved_and_the_book_goes_on(
    run_child: RunChild, base: Path
) -> None:
    room = (base / "a.daftari").stat().st_size + 24 * 4096
    told = run_child(FULL_CHILD, str(base), str(room)).split()
    assert set(told) <= {"saved", "book.disk_full", "book.io_error"}, set(told)
    assert 0 < told.count("saved") < 61
    assert told[-1] == "saved"
    assert _proved_balance(base) == 21 + 100 * told.count("saved")
