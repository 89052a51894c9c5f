"""A session for screens that need no book."""

from collections.abc import Callable
from typing import Any

from app.core.errors import AppError
from app.ui.change_bus import ChangeBus
from app.ui.session import Session
from app.ui.tasks import Done, Failed, T, Tasks


class AtOnce(Tasks):
    """Runs the book's work in place, so that a test or a picture need not wait."""

    def run(self, work: Callable[[], T], done: Done[T], failed: Failed) -> None:
        try:
            result = work()
        except AppError as error:
            failed(error)
        else:
            done(result)


def screen_session(language: str = "en", book: Any = None) -> Session:
    """Return a session at a fixed time; its book is `book`."""
    return Session(
        book=book,
        actor="m13",
        actor_name="Josephine Auma",
        group_name="Tumaini Savings Group",
        today=lambda: "2026-11-21",
        clock=lambda: "15:09:12",
        tasks=Tasks(),
        bus=ChangeBus(),
        roles=frozenset({"treasurer"}),
        language=language,
    )
