"""The line over the pages that says when the place of a book is bad for it, and what to do."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from app.core.errors import AppError, Unavailable
from app.ui.error_texts import sentence

if TYPE_CHECKING:
    from app.features.shell.desktop import Desktop


def attach(desktop: "Desktop") -> "Placing":
    """Look where the book of `desktop` lies."""
    return Placing(desktop)


class Placing(QObject):
    """A book that can only be read says so as long as it is open; a warning about a share or a
    cloud folder can be put away until the next opening."""

    def __init__(self, desktop: "Desktop") -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._told: tuple[AppError, ...] = ()
        desktop.window.installEventFilter(self)
        desktop.window.banner.acted.connect(self._put_away)
        if desktop.book.is_read_only:
            self._tell((Unavailable("book.read_only"),))
            return
        from app.system.book_place import warnings_of

        path = desktop.book.path
        desktop.tasks.run_aside(lambda: warnings_of(path), self._tell, lambda _: None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._tell(self._told)
        return False

    def _tell(self, found: tuple[AppError, ...]) -> None:
        self._told = found
        if not found:
            return
        language = self._desktop.session.language
        text = "\n".join(sentence(one, language) for one in found)
        stays = self._desktop.book.is_read_only
        button = "" if stays else self.tr("Understood")
        self._desktop.window.banner.say("warn", text, button=button, icon="warning")

    def _put_away(self) -> None:
        self._told = ()
        self._desktop.window.banner.hide()
