"""F6 on a line of a meeting's page: what a member says against it, or how that was settled."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from app.book.transaction import Tx
from app.core.disputes import WORDS_MAX
from app.core.errors import AppError
from app.features.meetings.one.presenter import MeetingFigures
from app.operations.disputes import dispute_entry, settle_dispute
from app.ui.session import Session


class DisputeBox(QLineEdit):
    """Hidden until it is asked; Enter writes the words, Esc puts it away."""

    def __init__(self, session: Session, failed: Callable[[AppError], None]) -> None:
        super().__init__()
        self._session, self._failed = session, failed
        self._entry, self._member, self._ends = "", "", False
        self.setMaxLength(WORDS_MAX)
        self.returnPressed.connect(self._write)
        self.hide()

    def ask(self, figures: MeetingFigures, entry: str) -> None:
        """Ask about a payment of the page; of other lines nothing."""
        paid = next((one for one in figures.payments if one.entry == entry), None)
        if paid is None or not (paid.stands or paid.is_held):
            return
        self._entry, self._member = entry, paid.member
        self._ends = entry in figures.disputed
        asked = self.tr("How it was settled") if self._ends else self.tr("What {name} says")
        name = figures.names.get(paid.member, "")
        self.setPlaceholderText(asked.format(name=name))
        self.setAccessibleName(self.placeholderText())
        self.clear()
        self.show()
        self.setFocus()

    def event(self, event: QEvent) -> bool:
        """Esc is of this box while it is open, before it is of the page."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _write(self) -> None:
        entry, member, ends, words = self._entry, self._member, self._ends, self.text().strip()

        def write(tx: Tx) -> str:
            if ends:
                return settle_dispute(tx, entry=entry, words=words)
            return dispute_entry(tx, entry=entry, member=member, words=words)

        if words:
            self.hide()
            self._session.write(write, lambda _: None, self._failed)
