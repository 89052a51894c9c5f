"""A group leaves its server for a laptop; also when the server is gone for good."""

from app.book.book import Book
from app.book.taking_over import take_over
from app.book.transaction import Tx
from app.book.transfer import ask_numbering, call_log_home, own_card
from app.core.errors import Refused, Unavailable
from app.sync.connection import forget_connection
from app.sync.engine import Engine
from app.sync.failures import NOBODY_THERE
from app.sync.parts import OnStep, Wish, check, unwatched

TRIES = 4


def move_to_laptop(
    book: Book,
    engine: Engine,
    on_step: OnStep = unwatched,
    cancel: Wish = False,
    *,
    is_gone: bool = False,
) -> None:
    """Let this laptop number the group's facts from now on, in place of the server.

    The server numbers the officer's word for it last, so nothing is ever numbered twice; others
    who wrote meanwhile make it void, and it is tried again. Interrupted, the same call goes on.

    Args:
        cancel: Looked at until the officer's word is written; a word that was given stands.
        is_gone: The officer knows that the server never comes back. It is asked once more; if
            nobody is there, this laptop goes on from what is here (`taking_over`).

    Raises:
        Refused: "fact.not_permitted"; "sequencer.needs_second": another officer was asked, who has
            to agree first. Unavailable, Untrusted: With a `sync.*` code.
    """

    def ask(tx: Tx) -> bool:
        return ask_numbering(tx, own_card(tx, book.keys), book.group.label)

    wish = cancel
    for _ in range(TRIES):
        result = engine.run_once(on_step, wish)
        if result.problem is not None and not book.group.is_hub:
            if not is_gone or result.problem.code not in NOBODY_THERE:
                raise result.problem
            take_over(book)
        if book.group.is_hub:
            forget_connection(book)
            return
        check(wish)
        if book.write(ask).result:
            engine.run_once(on_step, wish)
            raise Refused("sequencer.needs_second")
        wish = False
        book.write(lambda tx: call_log_home(tx, book.keys))
    raise Unavailable("sync.server_busy")
