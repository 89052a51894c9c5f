"""Where pages lead that no page answers: to the copies, to the practice group."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.system.paths import practice_dir

if TYPE_CHECKING:
    from app.core.errors import AppError
    from app.features.shell.desktop import Desktop


def attach(desktop: "Desktop") -> "Leading":
    """Answer the window of `desktop`."""
    return Leading(desktop)


class Leading(QObject):
    """Knows the way to chapters of the settings and to other books."""

    def __init__(self, desktop: "Desktop") -> None:
        super().__init__(desktop)
        self._desktop = desktop
        desktop.window.wanted.connect(self._wanted)

    def _wanted(self, name: str, value: object) -> None:
        if name in ("copies", "sending", "people"):
            self._desktop.window.open_page("settings", name)
        elif name == "practise":
            self.practise()

    def practise(self) -> None:
        """Open the group that is made up for a first meeting, made now if it is not there."""
        desktop = self._desktop
        path = practice_dir() / "practice.daftari"
        if path == desktop.book.path or path.exists():
            self._leave(str(path))
            return

        def work() -> str:
            from app.samples.building import build
            from app.system.book_keys import keys_of_practice
            from app.ui.preferences import PRACTICE_WORDS

            build("practice", path, keys_of_practice(PRACTICE_WORDS), desktop.wall_ms).close()
            return str(path)

        desktop.tasks.run_aside(work, self._leave, self._failed)

    def _leave(self, path: str) -> None:
        if path != str(self._desktop.book.path):
            self._desktop.leaving.emit(path)
        else:
            self._desktop.window.wanted.emit("meeting", None)

    def _failed(self, error: "AppError") -> None:
        from app.ui.error_texts import sentence

        self._desktop.window.toast.say(sentence(error, self._desktop.session.language), "", None)
