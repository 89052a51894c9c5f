"""Ctrl+F in a meeting: a member's page over the step, until Esc, with the cursor kept."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.features.shell.registry import pages
from app.features.shell.window import MainWindow
from app.ui.screen import Screen
from app.ui.widgets.labels import label


class MemberLook(QWidget):
    """Shows one member's page at a time; nothing of the meeting is left or lost.

    Args:
        window: The window whose meeting is covered.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setObjectName("page")
        self._window = window
        self._screen: Screen | None = None
        self._back: QWidget | None = None
        self._title = label("", "h1")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 14, 0, 0)
        self._title.setContentsMargins(22, 0, 22, 0)
        self._column.addWidget(self._title)
        self.hide()

    @property
    def screen_shown(self) -> Screen | None:
        """The member's page, while it is in front."""
        return self._screen

    def show_member(self, member: object) -> None:
        """Put the page of a member over the meeting."""
        if self._screen is None:
            self._back = self._window.focusWidget()
        else:
            self._forget()
        screen = self._screen = pages()["member"](self._window.session)
        screen.show_subject(member)
        screen.wants.connect(self._wants)
        screen.title_changed.connect(self._show_title)
        self._column.addWidget(screen, 1)
        self._window.show_panel(self)
        screen.set_active(True)
        self._show_title()

    def close_look(self) -> None:
        """Back to the step, to the widget and the cell that had the keyboard."""
        self._forget()
        self._window.hide_panel(self)
        if self._back is not None:
            self._back.setFocus()

    def _forget(self) -> None:
        if self._screen is not None:
            self._screen.set_active(False)
            self._column.removeWidget(self._screen)
            self._screen.deleteLater()
            self._screen = None

    def _show_title(self) -> None:
        if self._screen is not None:
            self._title.setText(self._screen.title())

    def _wants(self, name: str, value: object) -> None:
        if name == "member":
            self.show_member(value)
        elif name == "print":
            self._window.wanted.emit(name, value)
        else:
            self.close_look()
