"""The base of every page: title, keys, the five states, what it does when the book changes."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.ui.change_bus import Changed
from app.ui.error_texts import sentence
from app.ui.keys import Action, shortcuts
from app.ui.papers import Paper
from app.ui.session import Session
from app.ui.widgets.rolling import Rolling
from app.ui.widgets.states import LoadingState, StatePage

if TYPE_CHECKING:
    from PySide6.QtGui import QShortcut


class Screen(QWidget):
    """A page of the shell or a step of a meeting.

    A subclass lays out `self.body`, overrides `title`, `actions` and `retranslate`, starts reading
    in `activate`, and owns its presenter (`self._presenter`): PySide6 holds bound methods weakly.

    Signals:
        keys_changed: The list of `actions` is another one; the frame redraws its key bar.
        title_changed: The title is another one.
        wants: Something only the frame can do: (name of page or dialog, plain value).
        done: A named thing was done and can be undone: (sentence).
    """

    keys_changed = Signal()
    title_changed = Signal()
    wants = Signal(str, object)
    done = Signal(str)

    place = ""  # the entry of the rail this page belongs to, where it is not one itself

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.body = QWidget()
        self._rolling = Rolling(self.body)
        self._state = StatePage()
        self._loading = LoadingState()
        self._stack = QStackedLayout(self)
        for page in (self._rolling, self._state, self._loading):
            self._stack.addWidget(page)
        self._shortcuts: list[QShortcut] = []
        self._active = False
        session.bus.changed.connect(self._changed)

    def title(self) -> str:
        """Return the title of the page, translated."""
        return ""

    def above(self) -> str:
        """Return the title of the page this one belongs to; it stands before the own, in grey."""
        return ""

    def head_parts(self) -> QWidget | None:
        """Return filters and buttons that stand beside the title, always the same widget."""
        return None

    def show_subject(self, value: object) -> None:
        """Be told whose page this is (an id), before it comes to the front."""

    def paper(self) -> Paper | None:
        """Return what Ctrl+P prints here."""
        return None

    def actions_of_keys(self) -> list[Action]:
        """Return what the keys do now, most important first."""
        return []

    def activate(self) -> None:
        """The page comes to the front: read what it shows, put the focus where work begins."""

    def deactivate(self) -> None:
        """The page leaves the front; nothing that was typed may get lost."""

    def retranslate(self) -> None:
        """Set all texts again: the language, the theme or the text size is another one."""

    def apply_changes(self, changes: Changed) -> None:
        """The book changed (called while the page is in front): read again what is touched."""

    def take_back(self) -> bool:
        """Ctrl+Z: take back the newest thing of this page; False when it has nothing of its own."""
        return False

    def refresh_keys(self) -> None:
        """Make the shortcuts anew and tell the frame."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)  # until it is gone two of one key would both be silent
            shortcut.deleteLater()
        self._shortcuts = shortcuts(self, self.actions_of_keys())
        self.keys_changed.emit()

    # States: one of them instead of the body.

    @property
    def shows_body(self) -> bool:
        """Whether the page itself stands there, and not the reason why it does not."""
        return self._stack.currentWidget() is not self._state

    def _show_state(self) -> None:
        was_body = self.shows_body
        self._stack.setCurrentWidget(self._state)
        self._focus_state()
        if was_body:
            self.refresh_keys()

    def _focus_state(self) -> None:
        """Enter does the one thing that is offered."""
        if self._active and not self.shows_body and not self._state.button.isHidden():
            self._state.button.setFocus()

    def show_body(self) -> None:
        was_body = self.shows_body
        self._stack.setCurrentWidget(self._rolling)
        if not was_body:
            self.refresh_keys()
        self._loading.stop()

    def show_loading(self, text: str = "") -> None:
        """Show skeleton lines after 300 ms and `text` after two seconds."""
        self._loading.start(text)
        self._stack.setCurrentWidget(self._loading)

    def show_empty(
        self,
        icon: str,
        title: str,
        text: str,
        button: str = "",
        act: Callable[[], None] | None = None,
    ) -> None:
        self._state.fill(icon, "fLoan", title, text, button, act)
        self._show_state()

    def show_locked(
        self, title: str, text: str, button: str = "", act: Callable[[], None] | None = None
    ) -> None:
        self._state.fill("lock-simple", "ink2", title, text, button, act, weight="fill")
        self._show_state()

    def show_offline(self, title: str, text: str) -> None:
        self._state.fill("cloud-slash", "waitText", title, text, "", None, weight="fill")
        self._show_state()

    def show_error(
        self, error: AppError, button: str = "", act: Callable[[], None] | None = None
    ) -> None:
        text = sentence(error, self.session.language)
        self._state.fill("warning-octagon", "badText", text, error.code, button, act, weight="fill")
        self._show_state()

    # Called by the frame.

    def set_active(self, active: bool) -> None:
        """Bring the page to the front or take it away."""
        self._active = active
        if active:
            self.refresh_keys()
            self.activate()
            self._focus_state()
        else:
            self.deactivate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.title_changed.emit()
            self.refresh_keys()
        super().changeEvent(event)

    def _changed(self, changes: Changed) -> None:
        if self._active:
            self.apply_changes(changes)


def padded(margin: int = 22, spacing: int = 14) -> QVBoxLayout:
    """Return the column layout of a page's body."""
    column = QVBoxLayout()
    column.setContentsMargins(margin, 12, margin, 18)
    column.setSpacing(spacing)
    return column
