"""Pages of the third card: the minutes, money moved."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QVBoxLayout, QWidget

from app.core.currencies import currency_of
from app.core.minutes import TEXT_MAX
from app.features.meeting.other_step.facts import OtherFacts
from app.features.meeting.other_step.words import place_words
from app.features.meeting.parts.lines import LineList
from app.ui.figures import Figures
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.number_box import NumberBox


class MinutesPage(QWidget):
    """Signals:
    wanted: The whole text of the minutes.
    typed: The text is another one.
    together: The officer wants the sentences of the book to begin with.
    """

    wanted = Signal(str)
    typed = Signal()
    together = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._word, self.text = label("", "muted"), QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self._written = ""
        self.button = KeyButton(kind="primary", keys=("Ctrl Enter",))
        self.gather = KeyButton(kind="quiet", keys=("F8",), icon="note-pencil")
        self.gather.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.gather.clicked.connect(self.together)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._word)
        column.addWidget(self.text, 1)
        column.addWidget(self.gather)
        column.addWidget(self.button)
        self.text.textChanged.connect(self._typed)
        self.button.clicked.connect(self.write)

    @property
    def is_changed(self) -> bool:
        return self.text.toPlainText() != self._written

    def show_facts(self, facts: OtherFacts, figures: Figures) -> None:
        """Show the minutes as written; what is being typed stays."""
        self._word.setText(self.tr("Minutes of this meeting"))
        self.text.setAccessibleName(self._word.text())
        self.button.setText(self.tr("Write the minutes"))
        self.gather.setText(self.tr("Put together what the book knows"))
        if not self.is_changed:
            self._written = facts.meeting.minutes
            self.text.setPlainText(self._written)
        elif facts.meeting.minutes != self._written:
            added = facts.meeting.minutes.removeprefix(self._written)
            self._written = facts.meeting.minutes
            self.text.setPlainText(self.text.toPlainText().rstrip() + added)
        self.button.setEnabled(self.is_changed)

    def _typed(self) -> None:
        self.button.setEnabled(self.is_changed and len(self.text.toPlainText()) <= TEXT_MAX)
        self.typed.emit()

    def write(self) -> None:
        """Ctrl+Enter: the minutes as they stand here go into the book."""
        if self.button.isEnabled():
            self.wanted.emit(self.text.toPlainText())

    def begin_with(self, text: str) -> None:
        """Show the sentences of the book over what was typed, to be edited."""
        typed = self.text.toPlainText().strip()
        self.text.setPlainText("\n".join(part for part in (text, typed) if part))
        self.text.setFocus()

    def written(self, text: str) -> None:
        self._written = text
        self.button.setEnabled(self.is_changed)


class MovePage(QWidget):
    """Signals:
    wanted: (from account, to account, minor units, member who carries it).
    """

    wanted = Signal(str, str, object, str)

    def __init__(self) -> None:
        super().__init__()
        self.lines = LineList(15, 34)
        self._words = [label("", "muted") for _ in range(4)]
        self.source, self.target, self.by = QComboBox(), QComboBox(), QComboBox()
        self.amount = NumberBox(20, has_00=True)
        self.button = KeyButton(kind="primary", keys=("Enter",))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.lines)
        boxes = (self.source, self.target, self.amount, self.by)
        for word, part in zip(self._words, boxes, strict=True):
            column.addWidget(word)
            column.addWidget(part)
        column.addStretch()
        column.addWidget(self.button)
        self.amount.typed.connect(self.refresh)
        self.amount.entered.connect(self.write)
        for box in (self.source, self.target):
            box.currentIndexChanged.connect(lambda _: self.refresh())
        self.button.clicked.connect(self.write)

    def show_facts(self, facts: OtherFacts, figures: Figures) -> None:
        self._facts, self._figures = facts, figures
        rows = self.lines.use(len(facts.places))
        for row, (account, minor) in zip(rows, facts.places, strict=True):
            row.fill("", place_words(account), figures.money(minor))
        words = (self.tr("From"), self.tr("To"), self.tr("How much"), self.tr("Carried by"))
        for word, text in zip(self._words, words, strict=True):
            word.setText(text)
        self.amount.set_words(figures.language, figures.unit)
        for box in (self.source, self.target):
            if box.count() != len(facts.places):
                box.clear()
                for account, _ in facts.places:
                    box.addItem("", account)
                box.setCurrentIndex(0 if box is self.source else min(1, box.count() - 1))
            for number, (account, _) in enumerate(facts.places):
                box.setItemText(number, place_words(account))
        if self.by.count() != len(facts.names) + 1:
            self.by.clear()
            self.by.addItem("–", "")
            for member, name in facts.names.items():
                self.by.addItem(name, member)
        self.button.setText(self.tr("Move the money"))
        self.refresh()

    @property
    def minor(self) -> int:
        return (self.amount.value or 0) * currency_of(self._figures.currency).scale

    def refresh(self) -> None:
        if hasattr(self, "_figures"):
            differ = self.source.currentData() != self.target.currentData()
            self.button.setEnabled(differ and self.minor > 0)

    def write(self) -> None:
        """Enter: the money is moved."""
        if self.button.isEnabled():
            self.wanted.emit(
                self.source.currentData(),
                self.target.currentData(),
                self.minor,
                self.by.currentData() or "",
            )

    def clear(self) -> None:
        self.amount.set_value(None)
        self.refresh()
