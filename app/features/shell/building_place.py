"""Building stands in the rail in place of Loans where a group keeps one and lends nothing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.pages import IN_PLACE_OF_LOANS

if TYPE_CHECKING:
    from app.book.transaction import Reading
    from app.core.errors import AppError
    from app.features.shell.desktop import Desktop
    from app.ui.change_bus import Changed

TOPICS = frozenset(("boxes", "loans"))


def attach(desktop: "Desktop") -> "BuildingPlace":
    """Keep the fourth place of the rail of `desktop` right."""
    return BuildingPlace(desktop)


def is_building(reading: "Reading") -> bool:
    """Whether the group has a building chest and no loan runs."""
    from app.projections import boxes, loans

    kept = any(one.kind == "aptbox" and not one.closed_on for one in boxes.boxes(reading.conn))
    return kept and not loans.running_loans(reading.conn)


class BuildingPlace(QObject):
    """Reads again when a box was opened or a loan given."""

    def __init__(self, desktop: "Desktop") -> None:
        super().__init__(desktop)
        self._desktop = desktop
        desktop.session.bus.changed.connect(self._changed)
        self._read()

    def _read(self) -> None:
        self._desktop.session.read(is_building, self._show, self._failed)

    def _changed(self, changes: "Changed") -> None:
        if changes.topics & TOPICS:
            self._read()

    def _show(self, kept: bool) -> None:
        window = self._desktop.window
        window.rail.put_in_place("loans", IN_PLACE_OF_LOANS if kept else None)
        if kept:
            window.instead["loans"] = IN_PLACE_OF_LOANS.name
        else:
            window.instead.pop("loans", None)

    def _failed(self, error: "AppError") -> None:
        return  # the page itself will say what is wrong
