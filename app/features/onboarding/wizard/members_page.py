"""Second page: the names, pasted or typed; and what the law of the country says of their number."""

from PySide6.QtWidgets import QPlainTextEdit

from app.core.locales.numbers import format_number
from app.features.onboarding.wizard.draft import Draft
from app.features.onboarding.wizard.page import Page
from app.ui.widgets.labels import label


class MembersPage(Page):
    """One name on each line, the treasurer first."""

    def __init__(self, draft: Draft) -> None:
        super().__init__(draft)
        self.names = QPlainTextEdit()
        self.names.setTabChangesFocus(True)
        self.count, self.law = label("", "small"), label("", "muted", wrap=True)
        self.column.addWidget(self.names, 1)
        self.column.addWidget(self.count)
        self.column.addWidget(self.law)
        self.names.textChanged.connect(self._typed)

    def retranslate(self) -> None:
        self.question.setText(self.tr("Who are the members?"))
        self.words.setText(
            self.tr("One name on each line, you first: you are the treasurer. Paste a list if you "
                    "have one; phones come later.")
        )  # fmt: skip
        option = self.names.document().defaultTextOption()
        option.setTextDirection(self.layoutDirection())
        self.names.document().setDefaultTextOption(option)
        self.names.setAccessibleName(self.question.text())
        self.show_draft()

    def show_draft(self) -> None:
        if self.names.toPlainText() != self.draft.names_text:
            self.names.setPlainText(self.draft.names_text)
        self.count.setText(self.tr("%Ln members", "", len(self.draft.names)))
        self.law.setText("\n".join(self._law()))
        self.law.setVisible(bool(self.law.text()))

    def begin(self) -> None:
        self.names.setFocus()

    def _law(self) -> list[str]:
        said = []
        for one in self.draft.limits():
            limit, number = one.limit, self._number
            if limit.least and limit.most:
                text = self.tr("{law} asks for {least} to {most} members. You can begin anyway.")
            elif limit.least:
                text = self.tr("{law} asks for at least {least} members. You can begin anyway.")
            else:
                text = self.tr("{law} allows at most {most} members. You can begin anyway.")
            said.append(
                text.format(law=limit.law, least=number(limit.least), most=number(limit.most))
            )
        return said

    def _number(self, value: int) -> str:
        return format_number(value, self.draft.language)

    def _typed(self) -> None:
        if self.names.toPlainText() != self.draft.names_text:
            self.draft.people_changed(self.names.toPlainText())
            self.show_draft()
            self.changed.emit()
