"""Sending by itself: the sync worker of the open book, its news, and the card in the rail."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.features.shell.sending import Sending, show_sending
from app.ui.moments import moment

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.book.book import Book
    from app.book.transaction import Reading
    from app.core.errors import AppError
    from app.features.shell.desktop import Desktop
    from app.sync.background import Background
    from app.sync.connection import Connection
    from app.sync.engine import Engine
    from app.sync.parts import Step
    from app.sync.result import SyncResult
    from app.sync.status import Status
    from app.ui.change_bus import Changed
    from app.ui.tasks import Cancel, Progress

STATES = {
    "kept": "alone",
    "offline": "offline",
    "sending": "sending",
    "sent": "sent",
    "decide": "decide",
    "blocked": "stuck",
}


@dataclass(frozen=True, slots=True)
class News:
    """What a sync changed, for the pages."""

    topics: frozenset[str]


def attach(desktop: "Desktop") -> "Syncing":
    """Start sending if the book has a server."""
    return Syncing(desktop)


class Syncing(QObject):
    """Owns the worker; pages find it in `session.places["sync"]`.

    Attributes:
        status: How sending stands now.

    Signals:
        status_changed: The new status.
    """

    status_changed = Signal(object)
    _told = Signal(object)
    _synced = Signal(object)

    def __init__(self, desktop: "Desktop") -> None:
        super().__init__(desktop)
        from app.sync.status import Status

        self._desktop = desktop
        self._worker: Background | None = None
        self._engine: Engine | None = None
        self._homecoming: Cancel | None = None
        self.status: Status = Status(has_server=False, now_ms=desktop.wall_ms())
        desktop.session.places["sync"] = self
        # The worker's thread only emits; Qt carries the values over to this one.
        self._told.connect(self._show)
        self._synced.connect(self._take_news)
        desktop.session.bus.changed.connect(self._written)
        self._show(self.status)
        self.begin()

    def begin(self) -> None:
        """Start the worker; called again when the group has moved to a server, or home."""
        from app.sync.connection import find_connection

        book = self._desktop.book
        if book.is_read_only:
            self._read_alone()  # what others sent could not be kept
            return
        self._desktop.session.run(lambda: find_connection(book), self._connect, self._failed)

    def try_now(self) -> None:
        """Sync now, whatever the pace."""
        if self._worker is not None:
            self._worker.wake()
        else:
            self.begin()

    def follow_server(self) -> None:
        """Bring both books together: the server was put back to an old copy ("log.forked")."""
        if self._worker is not None:
            self._worker.follow_server()

    def come_home(
        self,
        done: "Callable[[], None]",
        failed: "Callable[[AppError], None]",
        progress: "Callable[[int, int], None]",
        *,
        is_gone: bool = False,
    ) -> "Cancel | None":
        """Let this laptop number the entries in place of the server.

        Args:
            is_gone: The officer knows that the server never comes back.
        """
        from app.core.errors import Refused
        from app.sync.coming_home import move_to_laptop

        engine = self._engine
        if engine is None:
            failed(Refused("sync.no_server"))
            return None

        def work(report: "Progress", cancel: "Cancel") -> None:
            def step(step: "Step") -> None:
                report(step.done, step.of)

            move_to_laptop(engine.book, engine, step, cancel, is_gone=is_gone)

        def home(nothing: None) -> None:
            self.begin()
            done()

        self._homecoming = self._desktop.tasks.run_long(work, home, failed, progress)
        return self._homecoming

    def ring(
        self,
        request: str,
        phone: str,
        done: "Callable[[], None]",
        failed: "Callable[[AppError], None]",
    ) -> None:
        """Send a payment request now and tell the server which phone it is for."""
        from app.core.errors import Unavailable
        from app.sync.prompts import ring

        engine = self._engine
        if engine is None:
            failed(Unavailable("payment.needs_server"))
            return
        self._desktop.tasks.run_aside(
            lambda: ring(engine, request, phone, self._synced.emit), lambda _: done(), failed
        )

    def leave(self) -> None:
        """Stop after the batch that is under way."""
        if self._homecoming is not None:
            self._homecoming.ask()
        if self._worker is not None:
            if self._worker.stop() and self._engine is not None:
                self._engine.close()
            self._worker = self._engine = None

    def retell(self) -> None:
        """Write the card again: the language is another one."""
        self._show(self.status)

    def _connect(self, connection: "Connection | None") -> None:
        self.leave()
        if connection is None:
            self.status = replace(self.status, has_server=False, problem=None, sent_at_ms=0)
            self._read_alone()
            return
        from app.sync.background import Background
        from app.sync.connection import server_of
        from app.sync.engine import Engine

        desktop = self._desktop
        server = server_of(desktop.book, connection, wall_ms=desktop.wall_ms)
        engine = self._engine = Engine(desktop.book, server, wall_ms=desktop.wall_ms)
        self._worker = Background(
            engine,
            wall_ms=desktop.wall_ms,
            on_status=self._told.emit,
            on_synced=self._synced.emit,
            count_open=lambda: _open_count(desktop.book),
        )
        self._worker.start()

    def _read_alone(self) -> None:
        """Without a server only sticks carry entries; say how many wait for one."""
        book = self._desktop.book

        def ask() -> tuple[int, int]:
            return (0 if book.group.is_hub else book.waiting_count()), _open_count(book)

        def show(found: tuple[int, int]) -> None:
            waiting, to_decide = found
            self._show(replace(self.status, waiting=waiting, to_decide=to_decide))

        self._desktop.session.run(ask, show, self._failed)

    def _written(self, changes: "Changed") -> None:
        if isinstance(changes, News):
            return
        if self._worker is not None:
            self._worker.wake()
        else:
            self._read_alone()

    def _take_news(self, result: "SyncResult") -> None:
        if result.topics:
            self._desktop.session.bus.publish(News(result.topics))
        if result.own:
            window = self._desktop.window
            window.toast.say(
                self.tr("%Ln of your entries need a decision.", "", result.own), "", None
            )

    def _show(self, status: "Status") -> None:
        self.status = status
        desktop = self._desktop
        at = ""
        if status.sent_at_ms:
            at = moment(
                status.sent_at_ms,
                desktop.wall_ms(),
                zone=desktop.book.group.zone,
                language=desktop.session.language,
                calendar=desktop.session.calendar,
            )
        sending = Sending(
            state=STATES[status.state],
            waiting=status.of if status.state == "sending" else status.waiting,
            done=status.done,
            at=at,
            decide=status.to_decide,
            days=status.days,
        )
        show_sending(desktop.window.rail.saved, sending)
        self.status_changed.emit(status)

    def _failed(self, error: "AppError") -> None:
        return  # the book says what is wrong where it is used


def _open_count(book: "Book") -> int:
    """Questions that are open, and what waits for the second officer who sits here."""
    from app.operations.two_officers import able_to_agree, what_waits
    from app.projections.cases import open_count

    roster, actor = book.roster, book.actor

    def count(reading: "Reading") -> int:
        seconds = able_to_agree(what_waits(reading, roster, actor))
        return open_count(reading.conn) + len(seconds)

    return book.read(count)
