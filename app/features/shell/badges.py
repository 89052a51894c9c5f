"""The counts on the rail: what needs a person in To decide and in Payments."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from app.book.transaction import Reading
    from app.core.errors import AppError
    from app.features.shell.desktop import Desktop
    from app.ui.change_bus import Changed

TOPICS = frozenset(("cases", "questions", "payments"))
Counts = dict[str, int]


def attach(desktop: "Desktop") -> "Badges":
    """Keep the counts of the rail of `desktop` up to date."""
    return Badges(desktop)


def count(reading: "Reading") -> Counts:
    """What waits for somebody, by place."""
    from app.projections import cases, payment_table

    return {
        "decide": cases.open_count(reading.conn),
        "payments": payment_table.to_check(reading.conn, is_hub=reading.group.is_hub),
    }


class Badges(QObject):
    """Reads again when a projection that is counted changed."""

    def __init__(self, desktop: "Desktop") -> None:
        super().__init__(desktop)
        self._desktop = desktop
        desktop.session.bus.changed.connect(self._changed)
        self.read()

    def read(self) -> None:
        self._desktop.session.read(count, self._show, self._failed)

    def _changed(self, changes: "Changed") -> None:
        if changes.topics & TOPICS:
            self.read()

    def _show(self, counts: Counts) -> None:
        rail: Any = self._desktop.window.rail
        for name, number in counts.items():
            rail.show_badge(name, number)

    def _failed(self, error: "AppError") -> None:
        return  # the page itself will say what is wrong
