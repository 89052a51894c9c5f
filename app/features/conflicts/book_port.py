"""The port of the page to the open book."""

from collections.abc import Callable

from app.core.vouching import AGREED, REFUSED, WITHDRAWN
from app.features.conflicts.inbox import Asked, Inbox, read_inbox, read_question
from app.features.conflicts.presenter import Done, Failed
from app.operations.cases import decide_case, undo_decision
from app.operations.devices import agree, refuse, withdraw
from app.operations.officers import check_pin
from app.ui.session import Session


class BookPort:
    """Reads and writes on the book's thread; answers come on the GUI thread."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def read_inbox(self, done: Callable[[Inbox], None], failed: Failed) -> None:
        actor, book = self._session.actor, self._session.book
        self._session.read(lambda reading: read_inbox(reading, actor, book.roster), done, failed)

    def read_question(
        self, case: str, done: Callable[[Asked | None], None], failed: Failed
    ) -> None:
        actor = self._session.actor
        self._session.read(lambda reading: read_question(reading, case, actor), done, failed)

    def decide(self, case: str, choice: str, allowed_by: str, done: Done, failed: Failed) -> None:
        self._session.write(
            lambda tx: decide_case(tx, case=case, choice=choice, allowed_by=allowed_by),
            lambda _: done(),
            failed,
        )

    def undo(self, case: str, allowed_by: str, done: Done, failed: Failed) -> None:
        self._session.write(
            lambda tx: undo_decision(tx, case=case, allowed_by=allowed_by),
            lambda _: done(),
            failed,
        )

    def answer_second(self, fact: str, word: str, done: Done, failed: Failed) -> None:
        say = {AGREED: agree, REFUSED: refuse, WITHDRAWN: withdraw}[word]
        self._session.write(lambda tx: say(tx, fact=fact), lambda _: done(), failed)

    def check_pin(
        self, member: str, pin: str, done: Callable[[bool], None], failed: Failed
    ) -> None:
        self._session.write(lambda tx: check_pin(tx, member=member, pin=pin), done, failed)
