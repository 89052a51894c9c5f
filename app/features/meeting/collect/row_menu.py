"""The menu of a row: every F-key for laptops whose F-keys need Fn, and for the mouse."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from app.features.meeting.collect.presenter import CollectPresenter


class RowMenu(QMenu):
    """Opened by the Menu key or a right click; a choice does what its key does.

    Args:
        detail: Opens the detail of the row.
    """

    def __init__(
        self, presenter: CollectPresenter, detail: Callable[[], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        choices = [
            (self.tr("Paid exactly"), "Enter", presenter.enter),
            (self.tr("Paid by phone or bank"), "F7", presenter.next_method),
            (self.tr("Cash and phone together"), "Shift+F7", presenter.split),
            (self.tr("Absent"), "F8", presenter.mark_absent),
            (self.tr("Cash given, change"), "F9", presenter.cash_given),
            (self.tr("Note, other payer"), "Space", detail),
            (self.tr("Empty the box"), "Del", presenter.delete),
        ]
        for text, key, act in choices:
            # The key is only named here: the grid itself listens to it.
            self.addAction(f"{text}\t{key}").triggered.connect(act)

    def open_at(self, place: QPoint) -> None:
        """Show it at a place of the screen."""
        self.popup(place)
