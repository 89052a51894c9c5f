"""A session on a real book, as the composition root makes one."""

from app.book.book import Book
from app.core.permissions import TREASURER
from app.projections.officers import roles_of
from app.ui.change_bus import ChangeBus
from app.ui.session import Session
from app.ui.tasks import Tasks

TODAY = "2026-11-21"


def book_session(book: Book, language: str = "en", *, today: str = TODAY) -> Session:
    """The owner of the laptop at `book`, on a quarter past one."""
    group = book.group
    actor = book.actor
    return Session(
        book=book,
        actor=actor,
        actor_name=book.read(lambda reading: reading.people.name(actor)),
        group_name=group.name,
        currency=group.currency,
        today=lambda: today,
        clock=lambda: "13:15:09",
        tasks=Tasks(),
        bus=ChangeBus(),
        roles=book.read(lambda r: roles_of(r.conn, actor)) or frozenset({TREASURER}),
        language=language,
        calendar=group.calendar,
    )
