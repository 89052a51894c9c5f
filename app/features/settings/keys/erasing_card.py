"""Erasing who left: asked for once, agreed by another officer, and noted on paper."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from app.core.erasure import REASONS
from app.features.settings.keys.reading import KeysFacts
from app.ui.widgets.beside import Beside
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.narrow_box import narrow


class ErasingCard(Card):
    """Signals:
    erased: (member, reason).
    paper: Member whose note is printed.
    """

    erased = Signal(str, str)
    paper = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title, self._why = label("", "h2"), label("", "muted", wrap=True)
        self.who, self.reason = QComboBox(), QComboBox()
        self.button, self.done = KeyButton(kind="danger"), QComboBox()
        self.print_button = KeyButton(icon="printer")
        for box in (self.who, self.reason, self.done):
            narrow(box)
        self._is_asked = False
        under = Beside(10)
        under.add_as_wide(self.button)
        under.addStretch()
        under.add_as_wide(self.done)
        under.add_as_wide(self.print_button)
        for part in (self._title, self._why, self.who, self.reason):
            self.column.addWidget(part)
        self.column.addLayout(under)
        self.column.addStretch()
        self.who.currentIndexChanged.connect(lambda at: self._calm())
        self.button.clicked.connect(self._press)
        self.print_button.clicked.connect(lambda: self.paper.emit(self.done.currentData() or ""))

    def retranslate(self) -> None:
        self._title.setText(self.tr("Erase who left"))
        self.who.setAccessibleName(self.tr("Who is erased"))
        self.reason.setAccessibleName(self.tr("Why"))
        self.done.setAccessibleName(self.tr("Who was erased"))
        self.print_button.setText(self.tr("Print the note"))
        words = {
            "asked": self.tr("The person asks for it"),
            "law": self.tr("The law asks for it"),
            "mistake": self.tr("It was written by mistake"),
        }
        kept = max(0, self.reason.currentIndex())
        self.reason.clear()
        for reason in REASONS:
            self.reason.addItem(words[reason], reason)
        self.reason.setCurrentIndex(kept)
        self._calm()

    def show_facts(self, facts: KeysFacts, count: Callable[[int], str]) -> None:
        """Show who can be erased and who was; `count` writes a number."""
        gone = [(member, f"{count(no)} · {name}") for member, no, name in facts.gone]
        erased = [(member, f"№ {count(no)}") for member, no in facts.erased]
        for box, pairs in ((self.who, gone), (self.done, erased)):
            kept = box.currentData()
            box.clear()
            for member, words in pairs:
                box.addItem(words, member)
            box.setCurrentIndex(max(0, box.findData(kept)))
        for part in (self.who, self.reason, self.button):
            part.setVisible(bool(facts.gone))
        for part in (self.done, self.print_button):
            part.setVisible(bool(facts.erased))
        self._calm()

    def _calm(self) -> None:
        self._is_asked = False
        self.button.setText(self.tr("Erase…"))
        self._why.setText(
            self.tr("Name and telephone can be read by nobody any more; the amounts stand.")
            if self.who.count()
            else self.tr("Nobody has left. Who is a member cannot be erased.")
        )

    def _press(self) -> None:
        """Ask once: it cannot be undone."""
        if not self._is_asked:
            self._is_asked = True
            self.button.setText(self.tr("Erase for good"))
            self._why.setText(
                self.tr("This cannot be undone, on no laptop. Another officer types the PIN.")
            )
            return
        self.erased.emit(self.who.currentData() or "", self.reason.currentData() or "")
        self._calm()
