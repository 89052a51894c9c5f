"""Last page: every rule as it will be read out."""

from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.core.constitution.kinds import without_turn
from app.core.constitution.of_boxes import chapter_of, values_of_terms
from app.core.constitution.of_group import CHAPTERS, told, values_of
from app.core.rules_of_group import Rules
from app.features.onboarding.typed import box_of_typed
from app.features.onboarding.wizard.draft import Draft
from app.features.onboarding.wizard.page import Page
from app.system.constitution_sentences import rule_sentence, text_of
from app.ui.rules.reader import reader_of
from app.ui.widgets.labels import label


class SignPage(Page):
    """The sentences, chapter by chapter; a passphrase where the computer keeps no keys."""

    def __init__(self, draft: Draft, *, asks_passphrase: bool) -> None:
        super().__init__(draft)
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._passphrase_label = label("", "h3")
        self._passphrase_label.setBuddy(self.passphrase)
        self.lines: list[str] = []
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.viewport().setObjectName("page")
        self.column.addWidget(self._area, 1)
        self.column.addWidget(self._passphrase_label)
        self.column.addWidget(self.passphrase)
        for part in (self._passphrase_label, self.passphrase):
            part.setVisible(asks_passphrase)

    def retranslate(self) -> None:
        self.question.setText(self.tr("Read these rules aloud"))
        self.words.setText(
            self.tr("When everybody agrees, begin the book. Print them there and let all sign.")
        )
        self._passphrase_label.setText(self.tr("Passphrase that opens the book"))
        self.show_draft()

    def show_draft(self) -> None:
        sheet = QWidget()
        sheet.setObjectName("page")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 14, 0)
        column.setSpacing(4)
        self.lines = []
        for head, sentences in self._chapters():
            column.addWidget(label(head, "h2"))
            for one in sentences:
                column.addWidget(label(one, "", wrap=True))
            column.addSpacing(8)
            self.lines += sentences
        column.addStretch()
        self._area.setWidget(sheet)

    def begin(self) -> None:
        if self.passphrase.isVisibleTo(self):
            self.passphrase.setFocus()
        else:
            self._area.setFocus()

    def _chapters(self) -> list[tuple[str, list[str]]]:
        draft = self.draft
        members = {str(place): name for place, name in enumerate(draft.names)}
        keys = tuple(str(place) for place in dict.fromkeys(draft.offices[2:]) if place >= 0)
        rules = Rules(**values_of(draft.rules) | {"key_holders": keys, "keys_needed": len(keys)})
        reader = reader_of(self.figures, members)
        box = box_of_typed(draft.typed("", draft.group or "–"))
        rotates = box is not None and draft.kind == "turn"
        rules = without_turn(rules) if rotates else rules
        found, values = [], values_of(rules)
        for chapter in CHAPTERS:
            sentences = [rule_sentence(row, values, reader) for row in told(chapter, rules)]
            sentences = [one for one in sentences if one]
            if sentences:
                found.append((text_of(f"chapter.{chapter.code}", draft.language), sentences))
        if box is not None and rotates:
            terms = values_of_terms(box.terms)
            rows = chapter_of(box.kind).rows
            said = [rule_sentence(row, terms, reader) for row in rows]
            found.insert(1, (self.tr("The box that goes round"), [one for one in said if one]))
        return found
