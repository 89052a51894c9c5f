"""Hands up: yes, no and silent, typed; whether it passed."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.figures import Figures
from app.ui.widgets.chips import Chip
from app.ui.widgets.labels import label
from app.ui.widgets.number_box import NumberBox


class Hands(QWidget):
    """Signals:
    counted: A number is another one.
    entered: Enter in the last box.
    """

    counted = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.yes, self.no, self.silent = (NumberBox(34, under=True) for _ in range(3))
        self._chip, self._under = Chip("ok", "check-circle", ""), label("", "muted")
        self._here = self._needed = 0
        boxes, foot = QHBoxLayout(), QHBoxLayout()
        boxes.setSpacing(8)
        for box in (self.yes, self.no, self.silent):
            boxes.addWidget(box)
            box.typed.connect(self._typed)
        self.yes.entered.connect(self.no.setFocus)
        self.no.entered.connect(self.silent.setFocus)
        self.silent.entered.connect(self.entered)
        foot.addWidget(self._chip)
        foot.addStretch()
        foot.addWidget(self._under)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(boxes)
        column.addLayout(foot)

    @property
    def votes(self) -> tuple[int, int, int]:
        return self.yes.value or 0, self.no.value or 0, self.silent.value or 0

    @property
    def is_counted(self) -> bool:
        """Yes and no were typed; who is silent need not be counted."""
        return self.yes.value is not None and self.no.value is not None and not self.is_too_many

    @property
    def is_too_many(self) -> bool:
        return sum(self.votes) > self._here

    @property
    def has_passed(self) -> bool:
        return self.is_counted and self.votes[0] >= self._needed

    def show_hands(self, here: int, needed: int, figures: Figures) -> None:
        """Show how many are here and how many must say yes."""
        self._here, self._needed, self._figures = here, needed, figures
        translate = QCoreApplication.translate
        words = (
            translate("Hands", "Yes"),
            translate("Hands", "No"),
            translate("Hands", "Silent"),
        )
        for box, word in zip((self.yes, self.no, self.silent), words, strict=True):
            box.set_words(figures.language, under=word)
        self._show_result()

    def set_votes(self, yes: int, no: int, silent: int) -> None:
        """Show figures that were counted elsewhere: names."""
        for box, value in zip((self.yes, self.no, self.silent), (yes, no, silent), strict=True):
            box.set_value(value)

    def set_typed(self, typed: bool) -> None:
        """Whether the figures are typed here; else only the result is shown."""
        for box in (self.yes, self.no, self.silent):
            box.setVisible(typed)

    def clear(self) -> None:
        """Forget the hands."""
        for box in (self.yes, self.no, self.silent):
            box.set_value(None)
        self._show_result()

    def _typed(self) -> None:
        self._show_result()
        self.counted.emit()

    def _show_result(self) -> None:
        translate, count = QCoreApplication.translate, self._figures.count
        for box in (self.yes, self.no, self.silent):
            box.set_wrong(self.is_too_many)
        self._chip.setVisible(self.is_counted)
        needs = count(self._needed)
        if self.has_passed:
            text = translate("Hands", "Passed: {yes}, needs {needed}")
            self._chip.set_state(
                "ok", "check-circle", text.format(yes=count(self.votes[0]), needed=needs)
            )
        else:
            text = translate("Hands", "Not passed: {yes}, needs {needed}")
            self._chip.set_state(
                "bad", "x-circle", text.format(yes=count(self.votes[0]), needed=needs)
            )
        counted = translate("Hands", "{counted} of {here} counted")
        self._under.setText(counted.format(counted=count(sum(self.votes)), here=count(self._here)))
