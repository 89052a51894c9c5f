"""Meeting mode over a real book: opening it, and one key to the durable commit and the new sheet.

`python -m tests.bench.bench_meeting` prints milliseconds beside their floors: an empty window,
and one commit of the same file with one repaint of the grid.
"""

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QMainWindow

from app.features.meeting.collect.step_screen import CollectStep
from app.store.drafts import keep_draft
from app.ui import theme
from tests.conftest import pin_fonts
from tests.helpers.meeting_desk import ENTER, MeetingDesk
from tests.helpers.sample_meeting import sample_meeting


def timed(work: Callable[[], object]) -> float:
    """Milliseconds that `work` takes."""
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def main() -> None:
    """Open meeting 18 of the sample, then write six rows."""
    pin_fonts()
    application = QApplication([])
    theme.use(theme.Theme())
    at = sample_meeting("tumaini-collect", Path(tempfile.mkdtemp()))
    empty = QMainWindow()

    def open_empty() -> None:
        empty.resize(1366, 768)
        empty.show()
        application.processEvents()
        empty.grab()

    made: list[MeetingDesk] = []

    def open_meeting() -> None:
        made.append(MeetingDesk(at))
        made[0].frame.grab()

    window, opening = timed(open_empty), timed(open_meeting)
    desk = made[0]
    step = desk.frame.step
    assert isinstance(step, CollectStep)
    assert step.grid is not None
    viewport = step.grid.table.viewport()

    def least_work() -> None:
        at.book.write(lambda tx: keep_draft(tx.conn, "bench", time.perf_counter(), 0))
        viewport.repaint()

    floor = [timed(least_work) for _ in range(12)]
    entry = [timed(lambda: desk.press(ENTER)) for _ in range(6)]
    key, least = statistics.median(entry), statistics.median(floor)
    print(f"open: {opening:.0f} ms; empty window {window:.0f} ms; ratio {opening / window:.1f}")
    print(f"entry to sheet: {key:.1f} ms; commit + repaint {least:.1f} ms; {key / least:.1f}")
    desk.close()
    at.close()


if __name__ == "__main__":
    main()
