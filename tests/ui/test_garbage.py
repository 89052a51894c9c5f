"""Objects of Qt are freed where the windows live, whatever thread is at work."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.ui import garbage
from app.ui.tasks import Tasks

HOLDERS = 2000  # enough for a collection to be due


class Holder:
    """Holds itself, so that only a collection frees it; tells on which thread it goes."""

    def __init__(self, freed_on: list[str]) -> None:
        self.myself, self.model = self, QObject()
        weakref.finalize(self, lambda: freed_on.append(threading.current_thread().name))


def _busy() -> int:
    """The book's thread makes enough objects for many collections."""
    return len([[number] for number in range(200_000)])


def test_what_becomes_garbage_goes_on_the_thread_of_the_windows(
    qapp: QApplication, qtbot: object
) -> None:
    freed_on, done = list[str](), list[int]()
    tasks = Tasks()
    with garbage.collected_here():
        for _ in range(HOLDERS):
            Holder(freed_on)
        tasks.run(_busy, done.append, lambda _: None)
        qtbot.waitUntil(lambda: len(freed_on) == HOLDERS, timeout=90_000)
    qtbot.waitUntil(lambda: bool(done), timeout=90_000)
    tasks.shutdown()
    assert set(freed_on) == {threading.main_thread().name}
    assert gc.isenabled()
