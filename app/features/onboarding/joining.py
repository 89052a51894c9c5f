"""What the form for joining does: the code, the words, the wait, or the two files of a stick."""

import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.errors import Unavailable
from app.features.onboarding.join import JoinForm
from app.features.onboarding.places import book_path
from app.system.book_keys import keys_for_new
from app.ui.tasks import Cancel, Progress, Tasks

if TYPE_CHECKING:
    from app.book.book import Book
    from app.system.vault import KeyStore

LOOK_EVERY_S = 3.0
NAME = "Daftari"  # of the file, until the group's own name is known


class Joining(QObject):
    """Lives as long as its form.

    Signals:
        joined: (Book, KeyStore): the book, with the group's entries in it.
        _words: The words to compare.
    """

    joined = Signal(object, object)
    _words = Signal(tuple)

    def __init__(self, form: JoinForm, tasks: Tasks, wall_ms: Callable[[], int]) -> None:
        super().__init__(form)
        self._form, self._tasks, self._wall_ms = form, tasks, wall_ms
        self._path = book_path(NAME)
        self._cancel: Cancel | None = None
        form.ready.connect(self.by_code)
        form.request_to.connect(lambda folder: self.write_request(Path(folder)))
        form.welcome_from.connect(lambda file: self.open_welcome(Path(file)))
        self._words.connect(form.show_words)

    def stop(self) -> None:
        """Nobody waits any more."""
        if self._cancel is not None:
            self._cancel.ask()

    # Over the network

    def by_code(self) -> None:
        """Show this laptop's card under the code, then wait until an officer lets it in."""
        form = self._form
        form.show_busy(True)
        typed, code, label = form.server.text(), form.code.text(), form.label()
        words = form.passphrase.text()

        def work(progress: Progress, cancel: Cancel) -> "tuple[Book, KeyStore]":
            from app.sync.invitations import read_invitation
            from app.sync.newcomers import place_to_join, words_of
            from app.sync.pairing import join_by_code
            from app.sync.server import Server
            from app.sync.transport import Transport

            keys, said = keys_for_new(words), read_invitation(typed)
            transport = Transport(said.server, wall_ms=self._wall_ms, pin=said.key)
            server = Server(transport, None, said.key)
            with closing(transport):
                book = join_by_code(
                    place_to_join(self._path, keys),
                    keys,
                    server,
                    code=code or said.code,
                    label=label,
                    wall_ms=self._wall_ms,
                )
            self._words.emit(words_of(book.card))
            self._wait_until_in(book, cancel)
            return book, keys

        self._cancel = self._tasks.run_long(work, self._done, form.show_problem, _unseen)

    def _wait_until_in(self, book: "Book", cancel: Cancel) -> None:
        from app.sync.connection import find_connection, server_of
        from app.sync.engine import Engine

        connection = find_connection(book)
        assert connection is not None
        engine = Engine(
            book, server_of(book, connection, wall_ms=self._wall_ms), wall_ms=self._wall_ms
        )
        with closing(engine):
            while not (book.group.is_enrolled and book.group.name):
                if cancel:
                    book.close()
                    raise Unavailable("sync.stopped")
                engine.run_once(cancel=cancel)
                if not book.group.is_enrolled:
                    time.sleep(LOOK_EVERY_S)

    # By stick

    def write_request(self, folder: Path) -> None:
        """Put this laptop's card on the stick, and show its words."""
        label, words = self._form.label(), self._form.passphrase.text()
        now_ms = self._wall_ms()

        def work() -> tuple[str, ...]:
            from app.sync.newcomers import card_of, place_to_join, prepare_newcomer, words_of
            from app.sync.welcome import write_request

            keys = keys_for_new(words)
            newcomer = prepare_newcomer(place_to_join(self._path, keys), keys, now_ms)
            write_request(folder, newcomer, label, now_ms=now_ms)
            return words_of(card_of(newcomer, label))

        self._tasks.run(work, self._form.show_words, self._form.show_problem)

    def open_welcome(self, file: Path) -> None:
        """Make the book from what the officer wrote."""
        label, words = self._form.label(), self._form.passphrase.text()

        def work() -> "tuple[Book, KeyStore]":
            from app.sync.newcomers import place_to_join
            from app.sync.welcome import open_welcome

            keys = keys_for_new(words)
            place = place_to_join(self._path, keys)
            book, _taken = open_welcome(place, keys, file, label=label, wall_ms=self._wall_ms)
            return book, keys

        self._tasks.run(work, self._done, self._form.show_problem)

    def _done(self, made: "tuple[Book, KeyStore]") -> None:
        self.joined.emit(*made)


def _unseen(done: int, of: int) -> None:
    return  # the words on the form say that it waits
