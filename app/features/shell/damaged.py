"""A damaged book: noticed while it is open, and what stands over its pages when it is shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from app.book.damaged import DamagedBook
from app.book.opening import prove_pages
from app.operations.second_factors import allow
from app.ui.error_texts import sentence
from app.ui.figures import Figures
from app.ui.moments import moment

if TYPE_CHECKING:
    from app.book.backup import Copy
    from app.core.errors import AppError
    from app.features.shell.desktop import Desktop

CHECK_AFTER_MS = 3000  # when the first page has been read


def attach(desktop: "Desktop") -> "Sound | Damaged":
    """Watch over a book that can be written; say what is missing of a damaged one."""
    if isinstance(desktop.book, DamagedBook):
        return Damaged(desktop, desktop.book)
    return Sound(desktop)


class Sound(QObject):
    """Tells the program when a page of the file turns out to be damaged: at a look over the whole
    file soon after it was opened, and whenever somebody reads or writes there."""

    def __init__(self, desktop: "Desktop") -> None:
        super().__init__(desktop)
        self._desktop, self._is_told = desktop, False
        self._soon: QTimer | None = None
        if not desktop.book.is_read_only:
            desktop.session.on_damage = self._tell
            self._soon = QTimer(self, singleShot=True, interval=CHECK_AFTER_MS)
            self._soon.timeout.connect(self.check)
            self._soon.start()

    def check(self) -> None:
        """Look over every page of the file."""
        database = self._desktop.book.database
        self._desktop.session.run(lambda: prove_pages(database), lambda _: None, lambda _: None)

    def leave(self) -> None:
        """The book is being closed."""
        self._desktop.session.on_damage = None
        if self._soon is not None:
            self._soon.stop()

    def _tell(self) -> None:
        if not self._is_told:
            self._is_told = True
            self._desktop.harmed.emit()


class Damaged(QObject):
    """The line that lasts while the book is looked at, with the one way on; and under it, on a page
    that may lack rows, a line that says so."""

    _gap = Signal()

    def __init__(self, desktop: "Desktop", book: DamagedBook) -> None:
        super().__init__(desktop)
        self._desktop, self._damage = desktop, book.damage
        self._copy: Copy | None = None
        self._refused: AppError | None = None
        self._has_gap = False
        window = desktop.window
        # The book's thread only emits; Qt carries it over to this one.
        book.on_gap = self._gap.emit
        self._gap.connect(self._note_gap)
        window.opened.connect(lambda _: self._forget_gap())
        window.banner.acted.connect(self._go_on)
        window.installEventFilter(self)
        window.rail.saved.hide()  # nothing is saved or sent here
        desktop.session.run(self._look, self._found, lambda _: self._tell())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._tell()
        return False

    def _look(self) -> "Copy | None":
        from app.book.backup import copies

        return next(iter(copies(self._desktop.book.path)), None)

    def _found(self, copy: "Copy | None") -> None:
        self._copy = copy
        self._tell()

    def _go_on(self) -> None:
        if self._damage.is_mendable:
            self._desktop.mending.emit()
        elif self._copy is not None:
            self._ask(str(self._copy.path))

    def _ask(self, copy: str) -> None:
        """A copy takes the place of the book: that is asked here as in the settings."""
        desktop, self._refused = self._desktop, None
        desktop.session.write(
            lambda tx: allow(tx, deed="restore"),
            lambda _: desktop.restoring.emit(copy),
            self._refuse,
        )

    def _refuse(self, error: "AppError") -> None:
        self._refused = error
        self._tell()

    def _tell(self) -> None:
        banner, damage = self._desktop.window.banner, self._damage
        said = self.tr("This book is damaged. It can be looked at and printed, but not written.")
        if damage.is_mendable:
            more = self.tr("Every entry could be read: nothing is lost.")
            button = self.tr("Go on with all entries")
        elif self._copy is not None:
            more, button = self._with_copy(self._copy), self.tr("Go on with the newest copy")
        else:
            more, button = self._without_copy(), ""
        if self._refused is not None:
            more = sentence(self._refused, self._desktop.session.language)
        banner.say("bad", f"{said} {more}", button=button)
        if self._has_gap:
            self._desktop.window.history.say(
                "warn", self.tr("This page is not complete: a part of it cannot be read.")
            )

    def _with_copy(self, copy: "Copy") -> str:
        desktop = self._desktop
        at = moment(
            copy.manifest.made_ms,
            desktop.wall_ms(),
            zone=desktop.book.group.zone,
            language=desktop.session.language,
            calendar=desktop.session.calendar,
        )
        later = self.tr(
            "The newest copy is from %1; what could be read since, and what other computers hold, "
            "comes into it."
        )
        return f"{self._count()} {later.replace('%1', at)}"

    def _without_copy(self) -> str:
        look = self.tr("There is no copy here: look for one on a stick, or join the group again.")
        return f"{self._count()} {look}"

    def _count(self) -> str:
        figures, damage = Figures.of(self._desktop.session), self._damage
        if damage.facts == damage.known:
            return self.tr("Every entry could be read, but not all that belongs to them.")
        text = self.tr("%1 of %2 entries could be read.")
        return text.replace("%1", figures.count(damage.facts)).replace(
            "%2", figures.count(damage.known)
        )

    def _note_gap(self) -> None:
        self._has_gap = True
        self._tell()

    def _forget_gap(self) -> None:
        self._has_gap = False
        self._desktop.window.history.hide()
        if self._refused is not None:
            self._refused = None
            self._tell()
