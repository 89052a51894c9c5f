"""Every file call of an entry fails, and what it left cannot be written over either; a file may not
grow any more. What each call alone costs is shown by `test_every_cell.py`."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from app.book.verify import verify_database
from tests.faults.conftest import RunChild
from tests.helpers.small_book import SMALL, KeysInFile, Shelf, balance, write_moves

CHILD = """
import errno, os, sys
from pathlib import Path
from app.core.errors import AppError
from app.store.database import Database
from tests.faults.shim import FAILING, arm, count
from tests.helpers.small_book import KeysInFile, Shelf, write_moves

Database._taken_back = lambda self: False
for folder in sys.argv[1:]:
    at, folder = folder.split(":", 1)
    pid = os.fork()
    if pid == 0:
        shelf = Shelf(Path(folder), keys=KeysInFile(Path(folder)))
        book = shelf.open("a")
        arm(int(at), FAILING, errno.EIO)
        told = []
        for number in range(4):
            try:
                write_moves(book, 100)
                told.append("saved")
            except AppError as problem:
                told.append(problem.code)
        calls = count()
        arm(0, 0)
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


def _each_call_fails(run_child: RunChild, base: Path) -> Iterator[tuple[Path, list[str]]]:
    """For every file call of four entries, a folder where it failed, and what was told."""

    def trial(at: int) -> str:
        shutil.copytree(base, base.with_name(f"t{at}"))
        return f"{at}:{base.with_name(f't{at}')}"

    run_child(CHILD, trial(0))
    calls = int((base.with_name("t0") / "told").read_text().split()[0])
    assert calls > 8
    run_child(CHILD, *[trial(at) for at in range(1, calls + 1)])
    for at in range(1, calls + 1):
        folder = base.with_name(f"t{at}")
        _, *told = (folder / "told").read_text().split()
        assert told.count("saved") >= 3, (at, told)
        yield folder, told


def test_when_nobody_knows_whether_an_entry_was_saved_nothing_else_is_said(
    run_child: RunChild, base: Path
) -> None:
    was_there = set()
    for folder, told in _each_call_fails(run_child, base):
        assert set(told) <= {"saved", "book.io_error", "book.unsure"}, told
        extra = _proved_balance(folder) - 21 - 100 * told.count("saved")
        assert extra in ((0, 100) if told[-1] == "book.unsure" else (0,)), (folder, told)
        was_there.add(extra)
    assert was_there == {0, 100}  # it does happen: else the sentence would be for nothing


def test_a_full_disk_keeps_what_was_saved_and_the_book_goes_on(
    run_child: RunChild, base: Path
) -> None:
    room = (base / "a.daftari").stat().st_size + 24 * 4096
    told = run_child(FULL_CHILD, str(base), str(room)).split()
    # A file that may not grow is no full disk to SQLite, and the failure lasts: it cannot know.
    assert set(told) <= {"saved", "book.disk_full", "book.io_error", "book.unsure"}, set(told)
    assert 0 < told.count("saved") < 61
    assert told[-1] == "saved"
    assert _proved_balance(base) == 21 + 100 * told.count("saved")
