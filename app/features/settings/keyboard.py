"""The keys that work everywhere, on one page that can be read before a meeting."""

from app.features.settings.section import Section
from app.ui.session import Session
from app.ui.widgets.avatar import KeyCap
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import label

KEYS: tuple[tuple[str, ...], ...] = (
    ("Enter",),
    ("0–9",),
    ("A–Z",),
    ("Ctrl", "M"),
    ("Ctrl", "K"),
    ("Ctrl", "Z"),
    ("Ctrl", "P"),
    ("Ctrl", "L"),
    ("Ctrl", "1"),
    ("Ctrl", "Shift", "L"),
    ("Ctrl", "F9"),
    ("F1",),
    ("F11",),
)


class Keyboard(Section):
    """Numbers are money, letters are names, Enter is yes."""

    def __init__(self, session: Session) -> None:
        from PySide6.QtWidgets import QGridLayout, QHBoxLayout

        super().__init__(session)
        self._title, card = label("", "h2", wrap=True), Card()
        self._texts = [label(wrap=True) for _ in KEYS]
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(1, 1)
        for row, (keys, text) in enumerate(zip(KEYS, self._texts, strict=True)):
            caps = QHBoxLayout()
            caps.setSpacing(4)
            for key in keys:
                caps.addWidget(KeyCap(key))
            caps.addStretch()
            grid.addLayout(caps, row, 0)
            grid.addWidget(text, row, 1)
        card.column.addWidget(self._title)
        card.column.addSpacing(6)
        card.column.addLayout(grid)
        self.column.addWidget(card)
        self.column.addStretch()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Numbers are money. Letters are names. Enter is yes."))
        words = (
            self.tr("Yes: what the screen suggests"),
            self.tr("An amount into the box in front"),
            self.tr("To the person whose name begins so"),
            self.tr("Into the meeting, and out of it"),
            self.tr("Find anything"),
            self.tr("Take back the last thing done"),
            self.tr("Print what is in front"),
            self.tr("Lock"),
            self.tr("The first place of the list, and so on to 9"),
            self.tr("Next language"),
            self.tr("Light, dark, sunlight"),
            self.tr("All keys of the screen in front"),
            self.tr("Whole screen"),
        )
        for text, word in zip(self._texts, words, strict=True):
            text.setText(word)
