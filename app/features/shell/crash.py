"""A bug reaches the officer as one plain sentence and a report in a file; the book is safe."""

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

KEPT = 20  # older reports go


def install() -> None:
    """Let every unexpected exception end here, and no dialog stand on another."""
    is_shown = [False]

    def caught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt) or is_shown[0]:
            return
        is_shown[0] = True
        try:
            show(write_report(error))
        finally:
            is_shown[0] = False

    sys.excepthook = caught


def write_report(error: BaseException, folder: Callable[[], Path] | None = None) -> Path | None:
    """Save what a developer needs, without values from the book; None when the disk refuses.

    Only the lines of code are named: messages of exceptions may quote names or amounts.
    """
    import platform
    import traceback

    frames = traceback.extract_tb(error.__traceback__)
    lines = [
        "Daftari: a report of an unexpected error. It holds no names, amounts or keys.",
        f"when: {datetime.now(UTC).isoformat(timespec='seconds')}",
        f"system: {platform.platform()}, Python {platform.python_version()}",
        f"kind: {type(error).__module__}.{type(error).__qualname__}",
        *(f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in frames),
    ]
    from app.system.paths import log_dir

    try:
        target = (folder or log_dir)() / f"report-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.txt"
        target.write_text("\n".join(lines) + "\n", "utf-8")
        for old in sorted(target.parent.glob("report-*.txt"))[:-KEPT]:
            old.unlink(missing_ok=True)
    except OSError:
        return None
    return target


def show(report: Path | None) -> None:
    """Say it in one sentence; what was written before stays written."""
    if QApplication.instance() is None:
        return
    front: QWidget | None = QApplication.activeWindow()
    box = QMessageBox(front)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Daftari")
    said = QCoreApplication.translate(
        "Crash",
        "Something went wrong inside Daftari. Everything that was saved is safe: "
        "look at the last entry, and go on.",
    )
    box.setText(said)
    if report is not None:
        where = QCoreApplication.translate(
            "Crash", "A report without names and amounts was written to {path}."
        )
        box.setInformativeText(where.format(path=report))
    box.open()
