"""Waits for what a screen asked for, never for a time alone."""

import time

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop

from app.ui.session import Session

PATIENCE_S = 90  # for what hangs, not for what is slow


def settle(session: Session) -> None:
    """Let everything that was asked of the session's threads arrive on the screens."""
    until = time.monotonic() + PATIENCE_S
    while True:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if not session.tasks.busy:
            break
        assert time.monotonic() < until, "the work did not come back"
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
