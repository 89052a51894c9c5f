"""A group leaves its server for a laptop."""

from app.book.book import Book
from app.book.transfer import call_log_home
from app.core.errors import Unavailable
from app.sync.connection import forget_connection
from app.sync.engine import Engine
from app.sync.parts import OnStep, Wish, check, unwatched

TRIES = 4


def move_to_laptop(
    book: Book, engine: Engine, on_step: OnStep = unwatched, cancel: Wish = False
) -> None:
    """Let this laptop number the group's facts from now on, in place of the server.

    The server numbers the officer's word for it last, so nothing is ever numbered twice; others
    who wrote meanwhile make it void, and it is tried again. Interrupted, the same call goes on.

    Args:
        cancel: Looked at until the officer's word is written; a word that was given stands.

    Raises:
        Refused: "fact.not_permitted". Unavailable, Untrusted: With a `sync.*` code.
    """
    wish = cancel
    for _ in range(TRIES):
        result = engine.run_once(on_step, wish)
        if result.problem is not None and not book.group.is_hub:
            raise result.problem
        if book.group.is_hub:
            forget_connection(book)
            return
        check(wish)
        wish = False
        book.write(lambda tx: call_log_home(tx, book.keys))
    raise Unavailable("sync.server_busy")
