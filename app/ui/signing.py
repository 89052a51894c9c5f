"""Those whose PINs are needed, one after the other; then who allowed it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.figures import Figures
from app.ui.pin_check import check_pin
from app.ui.session import Session
from app.ui.widgets.labels import label
from app.ui.widgets.pin_boxes import PinBoxes


class Signing(QWidget):
    """Signals:
    changed: Somebody signed, or all signatures were dropped.
    wrong: What to say about a wrong PIN (text).
    failed: Why a PIN cannot be checked (AppError).
    """

    changed = Signal()
    wrong = Signal(str)
    failed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.people: tuple[tuple[str, str], ...] = ()
        self.signed: list[str] = []
        self._names: dict[str, str] = {}
        self.who, self.pin = label("", "muted"), PinBoxes(side=30)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.who, 1)
        line.addWidget(self.pin)
        self.pin.entered.connect(self._check)
        self.hide()

    @property
    def is_complete(self) -> bool:
        return len(self.signed) == len(self.people)

    def ask(self, people: tuple[tuple[str, str], ...], names: dict[str, str]) -> None:
        """Ask these people from the beginning.

        Args:
            people: (member, what the PIN is called), in order. names: of the members.
        """
        self.people, self._names = people, names
        self.begin()

    def begin(self) -> None:
        """Drop what was signed: a PIN is for the terms it was typed under."""
        self.signed.clear()
        self._show()

    def _show(self) -> None:
        waiting = [one for one in self.people if one[0] not in self.signed]
        self.setVisible(bool(self.people))
        self.pin.setVisible(bool(waiting))
        if waiting:
            member, office = waiting[0]
            self.who.setText(f"{self._names.get(member, '')} · {office}")
            self.pin.set_example(self.session.practice_pins.get(member, ""))
            self.pin.clear()
        elif self.people:
            figures = Figures.of(self.session)
            names = figures.names(self._names.get(one, "") for one in self.signed)
            self.who.setText(self.tr("Allowed by {names}").format(names=names))
        self.changed.emit()

    def _check(self, pin: str) -> None:
        waiting = [one for one, _ in self.people if one not in self.signed]
        if not waiting:
            return

        def right() -> None:
            self.signed.append(waiting[0])
            self._show()

        check_pin(
            self.session, waiting[0], pin, right=right, wrong=self._wrong, failed=self.failed.emit
        )

    def _wrong(self, left: int) -> None:
        self.pin.clear(wrong=True)
        self.wrong.emit(self.tr("This PIN is wrong. %Ln tries left.", "", left))
