"""A process that is killed: while it migrates, at every file call; while it writes, at any time."""

import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.book.verify import verify_database
from app.store.creation import check_schema
from app.store.database import Database
from app.store.migrate import migrate
from app.store.schema import APPLICATION_ID, SCHEMA_VERSION
from tests.faults.conftest import RunChild
from tests.faults.shim import every_kill
from tests.helpers.small_book import SMALL, KeysInFile, Shelf, balance, write_moves

KEY = bytes(range(32))

MIGRATING = """
import os, sys
from pathlib import Path
from app.store.database import Database
from app.store.migrate import migrate
from tests.faults.shim import arm, count

for trial in sys.argv[1:]:
    at, mode, path = trial.split(":", 2)
    pid = os.fork()
    if pid == 0:
        database = Database(Path(path), bytes(range(32)))
        database.version()
        arm(int(at), int(mode))
        migrate(database, 1)
        print(count(), flush=True)
        os._exit(0)
    os.waitpid(pid, 0)
"""

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


@pytest.fixture
def before(tmp_path: Path) -> Path:
    """A file of the version before the first: ours, without any table yet."""
    path = tmp_path / "before.daftari"
    database = Database(path, KEY)
    with database.writing() as conn:
        conn.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    database.close()
    return path


def test_a_migration_killed_at_any_file_call_is_all_or_nothing_and_runs_again(
    run_child: RunChild, before: Path
) -> None:
    def trial(name: str, at: int, mode: int) -> tuple[Path, str]:
        path = before.with_name(f"{name}.daftari")
        shutil.copy(before, path)
        return path, f"{at}:{mode}:{path}"

    calls = int(run_child(MIGRATING, trial("whole", 0, 0)[1]).split()[-1])
    trials = [trial(f"t{at}-{mode}", at, mode) for at, mode in every_kill(calls)]
    run_child(MIGRATING, *[word for _, word in trials])
    versions = set()
    for path, _ in trials:
        database = Database(path, KEY)
        versions.add(database.version())
        if database.version() < SCHEMA_VERSION:
            migrate(database, 2)
        with database.reading() as conn:
            check_schema(conn)
        database.close()
    assert versions <= {0, SCHEMA_VERSION}
    assert 0 in versions


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
