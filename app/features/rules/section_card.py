"""One section of the constitution on a card: its sentences, since when, and a way to change it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.core.constitution.sections import Section
from app.features.rules.words import agreed_words, section_title
from app.system.constitution_sentences import Reader, rule_sentence
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label

PAGES = {"loans": "lending", "officers": "people"}  # chapters of the settings


class SectionCard(Card):
    """Signals:
    change_wanted: (code, box).
    page_wanted: Chapter of the settings where the rest of it is changed.
    """

    change_wanted = Signal(str, str)
    page_wanted = Signal(str)

    def __init__(self, section: Section, reader: Reader, *, is_readable: bool) -> None:
        super().__init__()
        self.section = section
        self.sentences = [rule_sentence(row, section.values, reader) for row in section.rows]
        self.sentences = [one for one in self.sentences if one]
        head = QHBoxLayout()
        self.title = label(section_title(section, reader.language), "h2", wrap=True)
        self.change = KeyButton(self.tr("Change"), kind="quiet", icon="note-pencil")
        self.change.setAccessibleName(f"{self.change.text()}: {self.title.text()}")
        self.change.clicked.connect(lambda: self.change_wanted.emit(section.code, section.box))
        head.addWidget(self.title, 1)
        self.more = KeyButton(self._more(section), kind="quiet")
        self.more.setVisible(bool(self.more.text()))
        self.more.clicked.connect(lambda: self.page_wanted.emit(PAGES[section.code]))
        head.addWidget(self.more)
        head.addWidget(self.change)
        self.column.addLayout(head)
        if not is_readable:
            text = self.tr("These rules were written by a newer version. Install it to read them.")
            self.column.addWidget(label(text, "muted", wrap=True))
        for one in self.sentences:
            self.column.addWidget(label(one, "", wrap=True))
        if section.since is not None:
            self.column.addWidget(label(agreed_words(section.since, reader), "hint", wrap=True))
        self.change.setVisible(is_readable)

    def _more(self, section: Section) -> str:
        """The name of the page of the settings that belongs to a section."""
        return {
            "loans": self.tr("Kinds of loan"),
            "officers": self.tr("Offices and PINs"),
        }.get(section.code, "")
