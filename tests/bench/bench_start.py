"""Starting the desktop: first paint beside an empty window, Home of a big book, memory, imports.

    python -m tests.bench.bench_start [EVENTS ...]

Every figure is the median of RUNS fresh processes, from the start of the process on, drawn
offscreen; an empty PySide6 window is measured in turn with ours: both meet the same machine.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from time import monotonic

from app.book.book import Book
from app.system.clock import wall_ms
from tests.bench.big_book import big_book
from tests.helpers.small_book import KeysInFile

ROOT = Path(__file__).resolve().parents[2]
RUNS = 5
FIRST_PAINT, USABLE, MEMORY_MB = 1.5, 3.0, 150
# An installed program is compiled, and so is this one after its first run.
ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
ENVIRONMENT.pop("PYTHONDONTWRITEBYTECODE", None)
MODULES = (
    "app.core.sequencer",
    "app.store.database",
    "app.book.book",
    "app.projections.home",
    "app.sync.engine",
    "app.documents",
    "PySide6.QtWidgets",
    "app.main",
    "app.features.shell.program",
    "app.features.shell.desktop",
)

MEMORY = """
import json, sys, time
from pathlib import Path

def memory(name):
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.partition(name + ":")[2].split()[0]) / 1024
"""
EMPTY = (
    MEMORY
    + """
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def paintEvent(self, event):
        found = {"first": time.monotonic(), "first_cpu": time.process_time()}
        print(json.dumps(found | {"memory": memory("VmHWM")}), flush=True)
        application.quit()
application = QApplication(["empty"])
window = Window()
window.resize(1366, 728)
window.show()
application.exec()
"""
)
OURS = (
    MEMORY
    + """
import gc
gc.disable()  # as app.main does
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
application = QApplication(["daftari"])
found = {}
class Ear(QObject):
    def eventFilter(self, thing, event):
        if event.type() == QEvent.Type.Paint:
            found["first"], found["first_cpu"] = time.monotonic(), time.process_time()
            application.removeEventFilter(self)  # every event would be a call of Python
        return False
ear = Ear()
application.installEventFilter(ear)
from app.ui.plain_imports import import_plainly
import_plainly()  # the same
from app.features.shell.program import Program
from app.ui.preferences import PreferencesFile
book = Path(sys.argv[1])
class Keys:  # the key of the benchmark's book lies beside it
    def __getattr__(self, name):
        import app.system.book_keys as keys
        from tests.helpers.small_book import KeysInFile
        return getattr(KeysInFile(book.parent), name)
import app.system.book_keys as book_keys
book_keys.keys_of = lambda path, words="": Keys()
book_keys.needs_passphrase = lambda path: False
program = Program(application, PreferencesFile(book.parent / "preferences.json"))
program.start(book)
quiet = 0
def look():
    global quiet
    stands = program.desktop is not None and not program.tasks.busy
    if stands and "usable" not in found:
        found["usable"], found["usable_cpu"] = time.monotonic(), time.process_time()
    quiet = quiet + 1 if stands else 0
    if quiet > 60:  # the badges and the rail have read, too
        found["memory"], found["now"] = memory("VmHWM"), memory("VmRSS")
        print(json.dumps(found), flush=True)
        application.quit()
timer = QTimer(interval=5)
timer.timeout.connect(look)
timer.start()
application.exec()
program.leave()
"""
)


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure the start of the desktop.")
    parser.add_argument("events", type=int, nargs="*", default=[1_000, 100_000])
    for events in parser.parse_args().events:
        _measure(events)
    _imports()


def _measure(events: int) -> None:
    path, keys = big_book(events)
    Book.open(path, keys, wall_ms=wall_ms).close()  # folded by this release
    with tempfile.TemporaryDirectory(dir=path.parent) as name:
        for file in path.parent.glob(f"{path.stem}.*"):
            shutil.copy(file, name)
        assert isinstance(keys, KeysInFile)
        _run(OURS, str(Path(name) / path.name))
        pairs = [(_run(EMPTY), _run(OURS, str(Path(name) / path.name))) for _ in range(RUNS)]
    empty, spent = (_median(pairs, 0, name) for name in ("first", "first_cpu"))
    peak = statistics.median(one["memory"] for _, one in pairs)
    bare = statistics.median(one["memory"] for one, _ in pairs)
    print(f"{events} facts: empty window {empty * 1000:.0f} ms, CPU {spent * 1000:.0f} ms")
    for text, name, goal in (
        ("first paint", "first", FIRST_PAINT),
        ("Home stands", "usable", USABLE),
    ):
        took, cpu = _median(pairs, 1, name), _median(pairs, 1, f"{name}_cpu")
        ratios = f"ratio {took / empty:.2f}, of CPU {cpu / spent:.2f}"
        print(f"  {text} {took * 1000:.0f} ms, {ratios}  goal {goal}")
    print(f"  memory at most {peak:.0f} MB, empty window {bare:.0f} MB  goal {MEMORY_MB} MB")


def _median(pairs: Sequence[tuple[dict[str, float], ...]], which: int, name: str) -> float:
    return statistics.median(pair[which][name] for pair in pairs)


def _run(code: str, *arguments: str) -> dict[str, float]:
    began = monotonic()
    ended = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    found: dict[str, float] = json.loads(ended.stdout.splitlines()[-1])
    times = {name: found[name] - began for name in ("first", "usable") if name in found}
    return found | times


def _imports() -> None:
    code = (
        "import sys, time; b = time.process_time(); import {0}; "
        "print(time.process_time() - b, len(sys.modules))"
    )
    for module in MODULES:
        taken = []
        for _ in range(RUNS):
            command = [sys.executable, "-c", code.format(module)]
            said = subprocess.run(
                command, cwd=ROOT, env=ENVIRONMENT, capture_output=True, text=True, check=True
            )
            seconds, count = said.stdout.split()
            taken.append(float(seconds))
        print(f"import {module}: {statistics.median(taken) * 1000:.0f} ms CPU, {count} modules")


if __name__ == "__main__":
    main()
