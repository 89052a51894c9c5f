"""The history of a group that arrives behind the work, on a laptop that joined a moment ago."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal

from app.core.locales import format_percent
from app.ui.error_texts import sentence

if TYPE_CHECKING:
    from app.book.starting import Origin
    from app.core.errors import AppError
    from app.features.shell.desktop import Desktop
    from app.sync.arrival import Arrival
    from app.sync.connection import Connection

# Pages that need all years; everything else stands in the rows of the beginning.
OF_THE_PAST = ("share_out", "grade")
SHORTENED = ("member", "payments", "meetings")  # they begin with the rows that are here
PAGE = "arriving"
PPM = 1_000_000


def attach(desktop: "Desktop") -> "History":
    """Bring the history of the book of `desktop`, if it has not arrived."""
    return History(desktop)


class History(QObject):
    """Owns what fetches it; the page that stands in for others finds it in
    `session.places["history"]`.

    Attributes:
        ppm: How much has been verified, in millionths.
        is_here: It is complete; the book is exchanged when nobody is in the middle of something.

    Signals:
        moved: One of these is another one.
    """

    moved = Signal()
    _progress = Signal(int, int)
    _here = Signal(object)
    _stuck = Signal(object)

    def __init__(self, desktop: "Desktop") -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._arrival: Arrival | None = None
        self._origin: Origin | None = None
        self._is_true: bool | None = None
        self._problem: AppError | None = None
        self.ppm, self.is_here = 0, False
        desktop.session.places["history"] = self
        # The thread that listens only emits; Qt carries the values over to this one.
        self._progress.connect(self._show_progress)
        self._here.connect(self._arrived)
        self._stuck.connect(self._stop_trying)
        window = desktop.window
        window.history.acted.connect(desktop.renewing)
        window.opened.connect(self._opened)
        self._lock = desktop.session.places["lock"]
        self._lock.unlocked.connect(lambda _: self._go_on())
        window.installEventFilter(self)
        if not desktop.book.is_read_only:
            desktop.session.run(self._look, self._begin, lambda _: None)

    def leave(self) -> None:
        """The book is being closed; what arrived stays."""
        if self._arrival is not None:
            self._arrival.stop()
            self._arrival = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._tell()
        return False

    def _look(self) -> "tuple[Origin, Connection] | None":
        from app.sync.connection import find_connection

        book = self._desktop.book
        origin, connection = book.origin(), find_connection(book)
        return None if origin is None or connection is None else (origin, connection)

    def _begin(self, found: "tuple[Origin, Connection] | None") -> None:
        if found is None:
            return
        from app.sync.arrival import Arrival

        desktop = self._desktop
        self._origin, connection = found
        for name in OF_THE_PAST:
            desktop.window.instead[name] = PAGE
        self._arrival = Arrival(
            desktop.book.path,
            desktop.keys,
            connection,
            on_progress=self._progress.emit,
            on_here=self._here.emit,
            on_problem=self._stuck.emit,
        )
        self._arrival.start()
        self._tell()

    def _show_progress(self, done: int, of: int) -> None:
        ppm = min(PPM, done * PPM // max(of, 1))
        if ppm // 10_000 != self.ppm // 10_000:
            self.ppm = ppm
            self._tell()

    def _arrived(self, is_true: bool | None) -> None:
        self.ppm, self.is_here, self._is_true = PPM, True, is_true
        self._tell()
        self._go_on()

    def _stop_trying(self, problem: "AppError") -> None:
        self._problem = problem
        self._tell()

    def _opened(self, place: str) -> None:
        if self._origin is not None and not self.is_here:
            self._tell()
        self._go_on()

    def _go_on(self) -> None:
        """Exchange the book by itself where nothing is being typed; elsewhere a button does it."""
        window = self._desktop.window
        is_idle = window.is_framed and window.front in ("home", PAGE)
        is_idle = is_idle and not self._lock.curtain.is_down
        if self.is_here and self._is_true is not False and is_idle:
            self._desktop.renewing.emit()

    def _tell(self) -> None:
        if self._origin is None:
            return
        say = partial(self._desktop.window.history.say, icon="clock-countdown")
        if self._problem is not None:
            why = sentence(self._problem, self._desktop.session.language)
            say("warn", self.tr("The history does not arrive.") + f" {why}")
        elif not self.is_here:
            text = self.tr("The history is still arriving: %1. Meetings can be held meanwhile.")
            if self._desktop.window.front in SHORTENED and not self._origin.is_whole:
                text = self.tr(
                    "The history is still arriving: %1. Older entries of this page are still "
                    "coming; what is owed and saved now is right."
                )
            say("wait", text.replace("%1", self.percent()))
        elif self._is_true is False:
            text = self.tr(
                "The history is here. The figures that %1 sent to begin with are not those of "
                "the entries: they are thrown away."
            )
            say("bad", text.replace("%1", self._maker()), button=self.tr("Show what is true"))
        else:
            say("ok", self.tr("The history is here."), button=self.tr("Show all of it"))
        self.moved.emit()

    def percent(self) -> str:
        """How much has been verified, as the language writes it."""
        return format_percent(self.ppm, self._desktop.session.language, places=0)

    def _maker(self) -> str:
        assert self._origin is not None
        device = self._desktop.book.roster.devices.get(self._origin.maker)
        return device.card.label if device is not None else ""
