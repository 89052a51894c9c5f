"""Collect grid: from the key to the painted row at 40 members, beside one full repaint.

`python -m tests.bench.bench_collect_grid` prints milliseconds and the ratio.
"""

import os
import statistics
import time
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.features.meeting.collect.screen import CollectScreen
from app.ui import theme
from tests.helpers.collect_sheet import SheetPort, fresh_sheet
from tests.helpers.session import screen_session

MEMBERS = 40


def main() -> None:
    """Write 40 rows with one Enter each; then repaint the whole grid 20 times."""
    application = QApplication([])
    theme.use(theme.Theme())
    sheet = fresh_sheet()
    more = tuple(replace(row, member=f"x{row.no}", no=row.no + 20) for row in sheet.rows)
    port = SheetPort(replace(sheet, rows=sheet.rows + more))
    screen = CollectScreen(screen_session(), port, port.sheet)
    port.show = screen.presenter.show
    screen.resize(1366, 672)
    screen.show()
    screen.set_active(True)
    application.processEvents()
    screen.grab()
    entry = []
    for _ in range(MEMBERS):
        started = time.perf_counter()
        QTest.keyClick(screen.table, Qt.Key.Key_Return)
        application.processEvents()
        entry.append((time.perf_counter() - started) * 1000)
    floor = []
    for _ in range(20):
        started = time.perf_counter()
        screen.table.viewport().repaint()
        floor.append((time.perf_counter() - started) * 1000)
    key, paint = statistics.median(entry), statistics.median(floor)
    print(
        f"key to paint: {key:.1f} ms (worst {max(entry):.1f}); "
        f"whole grid {paint:.1f} ms; ratio {key / paint:.2f}"
    )


if __name__ == "__main__":
    main()
