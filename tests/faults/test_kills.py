"""A process that is killed while it writes, at any time."""

import random
import subprocess
import sys
import time
from pathlib import Path

from app.book.verify import verify_database
from tests.helpers.small_book import SMALL, KeysInFile, Shelf, balance, write_moves

WRITING = """
import sys
from pathlib import Path
from tests.helpers.small_book import KeysInFile, Shelf, write_moves

folder = Path(sys.argv[1])
book = Shelf(folder, keys=KeysInFile(folder)).open("a")
print("open", flush=True)
while True:
    write_moves(book, 100)
    print("saved", flush=True)
"""


def test_a_kill_at_any_time_loses_nothing_saved(base: Path) -> None:
    pick = random.Random(7)
    saved = 0
    for _ in range(4):
        command = [sys.executable, "-c", WRITING, str(base)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path.cwd()) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == b"open\n"
            time.sleep(pick.uniform(0.02, 0.25))
            child.kill()
            saved += child.stdout.read().count(b"saved")
    shelf = Shelf(base, keys=KeysInFile(base))
    book = shelf.open("a")
    assert not book.was_restored
    assert list(verify_database(book.database, SMALL)) == []
    # Up to one entry for each kill was saved a moment before it could be said.
    assert 21 + 100 * saved <= balance(book) <= 21 + 100 * (saved + 4)
    assert saved > 0
    write_moves(book, 1)
    shelf.close()
