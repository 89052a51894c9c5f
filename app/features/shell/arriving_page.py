"""What stands in place of a page that looks back, while the history is still arriving."""

from typing import TYPE_CHECKING

from app.ui.screen import Screen
from app.ui.session import Session

if TYPE_CHECKING:
    from app.features.shell.history import History


class ArrivingPage(Screen):
    """Says how far it is, and what can be done meanwhile."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._history: History | None = session.places.get("history")
        if self._history is not None:
            self._history.moved.connect(self.retranslate)
        self.retranslate()

    def title(self) -> str:
        return self.tr("History")

    def activate(self) -> None:
        self.retranslate()

    def retranslate(self) -> None:
        percent = self._history.percent() if self._history is not None else ""
        self.show_empty(
            "clock-countdown",
            self.tr("The history is still arriving: %1").replace("%1", percent),
            self.tr(
                "This page looks back over all years. It opens when everything has arrived and "
                "is verified. Meetings can be held meanwhile."
            ),
            self.tr("Go to Home"),
            self._home,
        )

    def _home(self) -> None:
        self.wants.emit("home", None)
