"""A page that asks one chapter of the rules: sentences with boxes in them."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from app.core.constitution.of_group import values_of
from app.core.constitution.rows import Chapter
from app.core.errors import AppError
from app.features.onboarding.typed import first_meeting
from app.features.onboarding.wizard.draft import Draft
from app.features.onboarding.wizard.page import Page
from app.system.constitution_sentences import text_of
from app.ui.error_texts import sentence
from app.ui.rules.form import RulesForm
from app.ui.rules.reader import reader_of
from app.ui.widgets.labels import label
from app.ui.widgets.painting import is_rtl, start


class RulesPage(Page):
    """One chapter."""

    def __init__(self, draft: Draft, chapter: Chapter) -> None:
        super().__init__(draft)
        self.chapter = chapter
        self.form = RulesForm(chapter.rows)
        self.column.addWidget(self.form, 1)
        self.form.changed.connect(self._changed)

    def retranslate(self) -> None:
        self.question.setText(text_of(f"question.{self.chapter.code}", self.draft.language))
        self.words.setText(self.tr("Ask the members and fill in the boxes."))
        self.show_draft()

    def show_draft(self) -> None:
        figures = self.figures
        self.form.show_values(
            values_of(self.draft.rules),
            figures,
            reader_of(figures),
            blocked=self.draft.blocked(self.chapter),
            today=self.draft.today.isoformat(),
            starts=self.draft.starts,
            hidden=self.draft.hidden(self.chapter),
        )

    def begin(self) -> None:
        self.form.focus_first()

    def _changed(self, values: dict[str, object]) -> None:
        self.draft.change(values)
        self.show_draft()
        self.changed.emit()


class MeetingsPage(RulesPage):
    """When and where, and the day of the first meeting."""

    def __init__(self, draft: Draft, chapter: Chapter) -> None:
        super().__init__(draft, chapter)
        self.first, self.day = QLineEdit(), label("", "muted")
        self.first.setFixedWidth(180)
        self._first_label = label()
        self._first_label.setBuddy(self.first)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._first_label)
        line.addWidget(self.first)
        line.addWidget(self.day, 1)
        self.column.addLayout(line)
        self.first.textEdited.connect(self._typed)

    def retranslate(self) -> None:
        super().retranslate()
        self._first_label.setText(self.tr("First meeting on"))
        self.first.setAlignment(start(is_rtl(self)))
        self._say_day()

    def _typed(self, text: str) -> None:
        self.draft.next_on = text
        self._say_day()
        self.changed.emit()

    def _say_day(self) -> None:
        """Show at once which day of the week it is: a slip of the finger is seen there."""
        draft = self.draft
        if self.first.text() != draft.next_on:
            self.first.setText(draft.next_on)
        try:
            on = first_meeting(draft.next_on, draft.calendar, draft.today)
            self.day.setText(self.figures.day(on, "long") if on else self.tr("can wait"))
        except AppError as error:
            self.day.setText(sentence(error, draft.language))
