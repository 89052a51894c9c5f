"""Memory of the real desktop while an officer goes through its pages, in books of any size.

    python -m tests.bench.bench_memory [EVENTS ...] [--server] [--trace]

Offscreen, one fresh process a book: Home, Members, the passbook of one member, To decide, and Home
again; with `--server` the group has moved to a server before, and at the end an entry is written
and sent. MB that the process holds then, and at most so far. `--trace` names what Python's own
objects are, which costs much time; its MB are not to be read.
"""

import argparse
import json
import shutil
import sys
from pathlib import Path
from subprocess import PIPE, run

from app.book.book import Book
from app.sync.connection import Connection, find_connection, server_of
from app.sync.moving import move_to_server
from app.sync.parts import unwatched
from app.system.clock import wall_ms
from tests.bench.bench_start import ENVIRONMENT, MEMORY_MB, ROOT
from tests.bench.big_book import big_book
from tests.helpers.small_book import KeysInFile
from tests.sync_server.server_process import ServerProcess

TIMEOUT_S = 900
WALK = """
import gc, json, sys, time
gc.disable()  # as app.main does
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
application = QApplication(["daftari"])
from app.ui.plain_imports import import_plainly
import_plainly()  # the same
from app.features.shell.program import Program
from app.ui.preferences import PreferencesFile
book, syncs, traces = Path(sys.argv[1]), sys.argv[2] == "sync", sys.argv[3] == "trace"
class Keys:  # the key of the benchmark's book lies beside it
    def __getattr__(self, name):
        from tests.helpers.small_book import KeysInFile
        return getattr(KeysInFile(book.parent), name)
import app.system.book_keys as book_keys
book_keys.keys_of = lambda path, words="": Keys()
book_keys.needs_passphrase = lambda path: False
if traces:
    import tracemalloc
    tracemalloc.start(12)
program = Program(application, PreferencesFile(book.parent / "preferences.json"))
program.start(book)

def memory(name):
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.partition(name + ":")[2].split()[0]) / 1024

def sync():
    from app.operations.members import add_member
    name = f"New {time.time()}"
    program.desktop.book.write(lambda tx: add_member(tx, name=name, joined_on="2026-11-22"))
    program.desktop.session.places["sync"].try_now()

def sent():
    book = program.desktop.book
    return book.waiting_count() == 0

def largest():
    import tracemalloc
    found = tracemalloc.take_snapshot().statistics("traceback")[:6]
    return [[one.size / 2**20, one.count, *one.traceback.format()[-8:]] for one in found]

window = lambda: program.desktop.window
STEPS = [
    ("Home", lambda: None),
    ("Members", lambda: window().open_place("members")),
    ("passbook", lambda: window().open_page("member", program.desktop.person.member)),
    ("To decide", lambda: window().open_place("decide")),
    ("Home again", lambda: window().open_place("home")),
]
if syncs:
    STEPS.append(("an entry sent", sync))
found, state = [], {"quiet": 0, "at": -1}

def look():
    stands = program.desktop is not None and not program.tasks.busy
    if stands and state["at"] == len(STEPS) - 1 and syncs:
        stands = sent()
    state["quiet"] = state["quiet"] + 1 if stands else 0
    if state["quiet"] < 120:  # the badges and the rail have read, too
        return
    state["quiet"] = 0
    if state["at"] >= 0:
        row = {"step": STEPS[state["at"]][0], "now": memory("VmRSS"), "most": memory("VmHWM")}
        found.append(row | ({"largest": largest()} if traces else {}))
    state["at"] += 1
    if state["at"] < len(STEPS):
        STEPS[state["at"]][1]()
    else:
        print(json.dumps(found), flush=True)
        application.quit()

timer = QTimer(interval=10)
timer.timeout.connect(look)
timer.start()
application.exec()
program.leave()
"""


def main() -> None:
    parser = argparse.ArgumentParser(description="Memory of the desktop.")
    parser.add_argument("events", type=int, nargs="*", default=[1_000, 100_000])
    parser.add_argument("--server", action="store_true")
    parser.add_argument("--trace", action="store_true")
    chosen = parser.parse_args()
    for events in chosen.events:
        path, keys = big_book(events)
        Book.open(path, keys, wall_ms=wall_ms).close()  # folded by this release
        server = None
        if chosen.server:
            path, server = _moved(path)
        try:
            steps = walk(path, syncs=chosen.server, traces=chosen.trace)
        finally:
            if server is not None:
                server.stop()
        print(f"{events} facts, goal {MEMORY_MB} MB:")
        for step in steps:
            print(f"  {step['step']}: {step['now']:.0f} MB, at most {step['most']:.0f} MB")
            for one in step.get("largest", ()):
                print("    ", *one, sep="\n      ")


def walk(path: Path, *, syncs: bool = False, traces: bool = False) -> list[dict[str, object]]:
    """Go through the pages of the book at `path` in a process of its own.

    Args:
        syncs: Write an entry at the end and wait until the server has it.
    """
    flags = ["sync" if syncs else "", "trace" if traces else ""]
    ended = run(
        [sys.executable, "-c", WALK, str(path), *flags],
        cwd=ROOT,
        env=ENVIRONMENT,
        stdout=PIPE,
        text=True,
        timeout=TIMEOUT_S,
        check=True,
    )
    steps: list[dict[str, object]] = json.loads(ended.stdout.splitlines()[-1])
    return steps


def _moved(path: Path) -> tuple[Path, ServerProcess]:
    """A copy of the book whose group has moved to a server, and that server; kept for later."""
    folder = path.parent / f"{path.stem}-moved"
    copy, keys = folder / path.name, KeysInFile(folder)
    if not (folder / "done").exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for file in [*path.parent.glob(f"{path.stem}.*"), *path.parent.glob("*.json")]:
            shutil.copy(file, folder)
        server = ServerProcess(folder / "server")
        book = Book.open(copy, keys, wall_ms=wall_ms)
        found = server_of(book, Connection(url=server.url), wall_ms=wall_ms)
        move_to_server(book, found, on_step=unwatched, cancel=False)
        book.close()
        (folder / "done").touch()
        return copy, server
    book = Book.open(copy, keys, wall_ms=wall_ms)
    known = find_connection(book)
    book.close()
    assert known is not None
    return copy, ServerProcess(folder / "server", port=int(known.url.rpartition(":")[2]))


if __name__ == "__main__":
    main()
