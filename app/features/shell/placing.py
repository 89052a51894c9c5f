"""The line over the pages that says when the place of a book is bad for it, or the clock of this or
of another laptop is wrong, and what to do."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from app.book.writing import local_day
from app.core.errors import AppError, Unavailable
from app.core.locales import format_date
from app.store.event_log import EventLog
from app.ui.error_texts import sentence

if TYPE_CHECKING:
    from app.features.shell.desktop import Desktop
    from app.sync.status import Status

PUT_BACK_MS = 10 * 60 * 1000  # a clock that was set right by a few minutes deserves no word


def attach(desktop: "Desktop") -> "Placing":
    """Look where the book of `desktop` lies."""
    return Placing(desktop)


class Placing(QObject):
    """A book that can only be read says so as long as it is open; a warning about a share or a
    cloud folder or about clocks can be put away until the next opening, or the next of its kind."""

    def __init__(self, desktop: "Desktop") -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._told: tuple[AppError, ...] = ()
        self._clocks: Status | None = None
        self._put: tuple[bool, bool, tuple[str, ...]] | None = None
        if desktop.book.damage is not None:
            return  # another line stands there
        desktop.window.installEventFilter(self)
        desktop.window.banner.acted.connect(self._put_away)
        if desktop.book.is_read_only:
            self._tell((Unavailable("book.read_only"),))
            return
        desktop.tasks.run_aside(self._look, self._tell, lambda _: None)
        sync = desktop.session.places["sync"]
        sync.status_changed.connect(self._heard)
        self._heard(sync.status)

    def _look(self) -> tuple[AppError, ...]:
        from app.system.book_place import warnings_of

        book = self._desktop.book
        newest = book.read(lambda reading: EventLog(reading.conn).newest_ms())
        if self._desktop.wall_ms() + PUT_BACK_MS > newest:
            return warnings_of(book.path)
        behind = Unavailable("clock.before_last_entry", day=local_day(book.group.zone, newest))
        return (behind, *warnings_of(book.path))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._tell(self._told)
        return False

    def _tell(self, found: tuple[AppError, ...]) -> None:
        self._told = found
        language = self._desktop.session.language
        said = [sentence(self._dated(one), language) for one in found]
        if self._clocks is not None:
            from app.sync.status import clock_words

            said.append(clock_words(self._clocks, language))
        if not said:
            return
        text = "\n".join(said)
        stays = self._desktop.book.is_read_only
        button = "" if stays else self.tr("Understood")
        self._desktop.window.banner.say("warn", text, button=button, icon="warning")

    def _dated(self, error: AppError) -> AppError:
        """The same with its day as the language writes it."""
        session, day = self._desktop.session, error.values.get("day")
        if not isinstance(day, str):
            return error
        words = format_date(day, session.language, session.calendar)
        return Unavailable(error.code, day=words)

    def _heard(self, status: "Status") -> None:
        """Every answer of the server tells the time; what was put away is not said again until a
        clock was right in between."""
        state = (status.skew_ms > 0, status.skew_ms < 0, status.ahead)
        was, is_right = self._clocks, not any(state)
        if is_right:
            self._put = None
        self._clocks = None if is_right or state == self._put else status
        if self._clocks is not None:
            self._tell(self._told)
        elif was is not None and not self._told:
            self._desktop.window.banner.hide()

    def _put_away(self) -> None:
        if self._clocks is not None:
            one = self._clocks
            self._put = (one.skew_ms > 0, one.skew_ms < 0, one.ahead)
        self._told, self._clocks = (), None
        self._desktop.window.banner.hide()
