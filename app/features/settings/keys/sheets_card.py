"""The recovery sheets: made for two people, read back from paper, tried once a year.

The words are shown once and are kept nowhere; leaving the page forgets them.
"""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from app.features.settings.keys.reading import KeysFacts, Person
from app.ui.widgets.beside import Beside
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.narrow_box import narrow

Step = Literal["idle", "holders", "first", "second", "read_back", "trying"]
IN_A_LINE = 4


class SheetsCard(Card):
    """Signals:
    wanted: Fresh words for the two people who are chosen.
    paper: Number of the sheet to print.
    read_back, tried: What was typed from both sheets.
    """

    wanted = Signal()
    paper = Signal(int)
    read_back = Signal(str, str)
    tried = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._step: Step = "idle"
        self._facts: KeysFacts | None = None
        self._halves: tuple[tuple[str, ...], ...] = ()
        self._when: Callable[[int], str] = str
        self._title, self._why = label("", "h2"), label("", "muted", wrap=True)
        self._words = label("", "name", wrap=True)
        self.holders = (QComboBox(), QComboBox())
        self.fields = (QLineEdit(), QLineEdit())
        self.go, self.print_button = KeyButton(kind="primary"), KeyButton(icon="printer")
        self.try_button, self.stop_button = KeyButton(icon="seal-check"), KeyButton(kind="quiet")
        people, buttons = Beside(6), Beside(10)
        for box in self.holders:
            people.add_main(narrow(box), is_tall=False)
        for button in (self.go, self.print_button, self.try_button, self.stop_button):
            buttons.add_as_wide(button)
        buttons.addStretch()
        for part in (self._title, self._why):
            self.column.addWidget(part)
        self.column.addLayout(people)
        self.column.addWidget(self._words)
        for field in self.fields:
            self.column.addWidget(field)
        self.column.addLayout(buttons)
        self.column.addStretch()
        self.go.clicked.connect(self._go)
        self.print_button.clicked.connect(self._print)
        self.try_button.clicked.connect(lambda: self._stand("trying"))
        self.stop_button.clicked.connect(self.forget)

    @property
    def step(self) -> Step:
        """How far the making or trying of sheets is."""
        return self._step

    def retranslate(self) -> None:
        self._title.setText(self.tr("Recovery sheets"))
        self.print_button.setText(self.tr("Print this sheet"))
        self.try_button.setText(self.tr("Try the sheets"))
        self.stop_button.setText(self.tr("Not now"))
        names = (self.tr("Words of sheet 1"), self.tr("Words of sheet 2"))
        for field, name in zip(self.fields, names, strict=True):
            field.setPlaceholderText(name)
            field.setAccessibleName(name)
        keepers = (self.tr("Who keeps sheet 1"), self.tr("Who keeps sheet 2"))
        for box, name in zip(self.holders, keepers, strict=True):
            box.setAccessibleName(name)
        self._show()

    def show_facts(self, facts: KeysFacts, when: Callable[[int], str]) -> None:
        """Show how the sheets stand; a step that was begun goes on."""
        self._facts, self._when = facts, when
        if self._step == "idle":
            self._fill(facts.people)
        self._show()

    def show_words(self, halves: tuple[tuple[str, ...], ...]) -> None:
        """Fresh words; they are in no book before both were read back."""
        self._halves = halves
        self._stand("first")

    def chosen(self) -> tuple[str, str]:
        """Members who keep the first and the second sheet."""
        first, second = (box.currentData() or "" for box in self.holders)
        return first, second

    def forget(self) -> None:
        """Nobody looks any more, or it is done."""
        self._halves = ()
        for field in self.fields:
            field.clear()
        self._stand("idle")

    def _fill(self, people: tuple[Person, ...]) -> None:
        officers = [one for one in people if one.roles] or list(people)
        others = [one for one in people if one not in officers]
        for place, box in enumerate(self.holders):
            kept = box.currentData()
            box.clear()
            for one in (*officers, *others):
                box.addItem(one.name, one.member)
            at = box.findData(kept)
            box.setCurrentIndex(at if at >= 0 else min(place, box.count() - 1))

    def _print(self) -> None:
        self.paper.emit(1 if self._step == "first" else 2)

    def _stand(self, step: Step) -> None:
        self._step = step
        self._show()
        if step in ("read_back", "trying"):
            self.fields[0].setFocus()

    def _go(self) -> None:
        match self._step:
            case "idle":
                self._stand("holders")
            case "holders":
                self.wanted.emit()
            case "first":
                self._stand("second")
            case "second":
                self._stand("read_back")
            case "read_back":
                self.read_back.emit(*(field.text() for field in self.fields))
            case "trying":
                self.tried.emit(*(field.text() for field in self.fields))

    def _show(self) -> None:
        facts, step = self._facts, self._step
        may, has = (facts.may_manage, facts.sheets is not None) if facts else (False, False)
        for box in self.holders:
            box.setVisible(step == "holders")
        shown = {"first": 0, "second": 1}.get(step)
        words = self._halves[shown] if shown is not None and self._halves else ()
        self._words.setText(_numbered(words))
        self._words.setVisible(bool(words))
        for field in self.fields:
            field.setVisible(step in ("read_back", "trying"))
        self.print_button.setVisible(bool(words))
        self.try_button.setVisible(step == "idle" and has)
        self.try_button.setEnabled(may and facts is not None and facts.copy is not None)
        self.stop_button.setVisible(step != "idle")
        self.go.setEnabled(may)
        self.go.setText(self._go_words(has))
        self._why.setText(self._why_words())

    def _go_words(self, has: bool) -> str:
        match self._step:
            case "idle":
                return self.tr("Make new sheets") if has else self.tr("Make the sheets")
            case "holders":
                return self.tr("Show sheet 1")
            case "first":
                return self.tr("On to sheet 2")
            case "second":
                return self.tr("Both are on paper")
            case "read_back":
                return self.tr("Both have their sheet")
            case "trying":
                return self.tr("Open a copy with them")

    def _why_words(self) -> str:
        match self._step:
            case "idle":
                return self._state_words()
            case "holders":
                return self.tr("Two people keep one sheet each. Neither opens the book alone.")
            case "first" | "second":
                return self.tr("Write or print these words for {name}; nobody else looks.").format(
                    name=self.holders[0 if self._step == "first" else 1].currentText()
                )
            case "read_back":
                return self.tr("Each reads the words from paper and types them here.")
            case "trying":
                return self.tr("Both type their words. A copy is opened; nothing is replaced.")

    def _state_words(self) -> str:
        facts = self._facts
        if facts is None:
            return ""
        if facts.sheets is None:
            return self.tr(
                "There are none. If every laptop is lost, nobody can open a copy of the book."
            )
        text = self.tr("{one} and {two} keep them since {day}.")
        words = text.format(
            one=facts.holders[0], two=facts.holders[1], day=self._when(facts.sheets.given_ms)
        )
        if facts.copy is None:
            return words + " " + self.tr("Copy the book now, so that they open something.")
        if facts.sheets.tried_on:
            return words + " " + self.tr("They were tried and open a copy.")
        return words + " " + self.tr("They were never tried.")


def _numbered(words: tuple[str, ...]) -> str:
    lines = []
    for start in range(0, len(words), IN_A_LINE):
        some = words[start : start + IN_A_LINE]
        lines.append("     ".join(f"{start + at}. {word}" for at, word in enumerate(some, 1)))
    return "\u2066" + "\n".join(lines) + "\u2069" if lines else ""
