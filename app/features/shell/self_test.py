"""Proves that the desktop starts: waits until the first page stands, draws it, leaves."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from app.features.shell.program import Program

LOOK_EVERY_MS = 50
QUIET_LOOKS = 6  # so many looks in a row without work under way
PATIENCE_MS = 60_000


class SelfTest(QObject):
    """Attributes:
    result: 0 when a book (or the first run) was shown and drawn.
    """

    def __init__(self, program: Program, picture: Path) -> None:
        super().__init__()
        self.result = 1
        self._program, self._picture = program, picture
        self._quiet = self._waited = 0
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        self._waited += LOOK_EVERY_MS
        self._quiet = 0 if self._program.tasks.busy else self._quiet + 1
        if self._quiet < QUIET_LOOKS and self._waited < PATIENCE_MS:
            return
        self._timer.stop()
        desktop, first_run = self._program.desktop, self._program.first_run
        window = desktop.window if desktop is not None else self._program.entrance
        is_drawn = window.grab().save(str(self._picture))
        stands = desktop is not None or first_run is not None
        self.result = 0 if is_drawn and stands and self._quiet >= QUIET_LOOKS else 1
        what = desktop.session.group_name if desktop is not None else ""
        sys.stderr.write(f"shown: {what or ('first run' if stands else 'no book')}\n")
        self._program.application.quit()
