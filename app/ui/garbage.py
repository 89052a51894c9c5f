"""Garbage is collected on the thread of the windows.

Python collects on whatever thread happens to allocate, here often the book's, and a widget or
model that is freed there can take the whole program down: beside a thread that did nothing but
collect, drawing the pages ended in a segmentation fault within a minute.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer

EVERY_MS = 1000


@contextmanager
def collected_here() -> Iterator[None]:
    """Collect now and then on this thread, which must have an event loop, and on no other."""
    timer = QTimer()
    timer.timeout.connect(collect_what_is_due)
    gc.disable()
    gc.freeze()  # what the program was loaded with stays, and need not be looked through
    timer.start(EVERY_MS)
    try:
        yield
    finally:
        timer.stop()
        gc.unfreeze()
        gc.enable()


def collect_what_is_due() -> None:
    """Collect the oldest generation whose count is beyond Python's own limit."""
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > limits[generation]:
            gc.collect(generation)
            return
