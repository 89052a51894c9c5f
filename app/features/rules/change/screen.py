"""Propose other rules: the page of the wizard again, with the day from which they would hold."""

from datetime import date
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.core.locales.dates import iso_in
from app.core.locales.typed_dates import parse_date
from app.core.permissions import may
from app.features.rules.change.presenter import ChangePresenter, Known
from app.system.constitution_sentences import text_of
from app.ui.error_texts import sentence
from app.ui.figures import Figures
from app.ui.keys import Action
from app.ui.rules.form import RulesForm
from app.ui.rules.preview import PreviewPanel
from app.ui.rules.reader import reader_of
from app.ui.rules.typed import smallest
from app.ui.screen import Screen
from app.ui.session import Session
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine
from app.ui.widgets.painting import is_rtl, start

ROOM_FOR_PREVIEW = 980  # px of the page


class RuleChangeScreen(Screen):
    """Implements the view of ChangePresenter and owns it."""

    place = "rules"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._presenter = ChangePresenter(session, self)
        self.form: RulesForm | None = None
        self.question, self.words = label("", "first", wrap=True), label("", "lead", wrap=True)
        self.from_on, self.day, self.reason = QLineEdit(), label("", "muted"), QLineEdit()
        self.message = MessageLine()
        self.save = KeyButton(kind="primary", keys=("Ctrl", "Enter"), big=True)
        self.panel = PreviewPanel()
        self._labels = [label("", "h3") for _ in range(2)]
        self._lay_out()
        self.from_on.textEdited.connect(lambda _: self._say_day())
        self.save.clicked.connect(self._save)
        self.retranslate()
        self.show_loading()

    def _lay_out(self) -> None:
        across, middle, foot = QHBoxLayout(self.body), QVBoxLayout(), QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        middle.setContentsMargins(22, 0, 22, 18)
        middle.setSpacing(8)
        middle.addWidget(self.question)
        middle.addWidget(self.words)
        self._middle = middle
        fields = (self.from_on, self.reason)
        for place, (name, made) in enumerate(zip(self._labels, fields, strict=True)):
            name.setBuddy(made)
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(name)
            column.addWidget(made)
            foot.addLayout(column, place)
        self.from_on.setFixedWidth(170)
        foot.setSpacing(14)
        middle.addLayout(foot)
        end = QHBoxLayout()
        end.addWidget(self.day, 1)
        end.addWidget(self.save)
        middle.addWidget(self.message)
        middle.addLayout(end)
        across.addLayout(middle, 1)
        across.addWidget(self.panel)

    # Screen

    def title(self) -> str:
        return self.tr("Propose other rules")

    def above(self) -> str:
        return self.tr("Group rules")

    def show_subject(self, value: object) -> None:
        self._presenter.open(str(value or "money"))

    def actions_of_keys(self) -> list[Action]:
        return [
            Action(("Tab",), self.tr("Next box")),
            Action(("Space",), self.tr("Switch on or off")),
            Action(("Ctrl", "Enter"), self.tr("Propose"), self._save),
            Action(("Esc",), self.tr("Group rules"), lambda: self.wants.emit("rules", None)),
        ]

    def activate(self) -> None:
        if not may(self.session.roles, "change_rules"):
            self.show_locked(
                self.tr("Only the officers propose rules"),
                self.tr("The treasurer, the chairperson or the secretary can open this page."),
            )
            return
        self._presenter.read()

    def retranslate(self) -> None:
        for name, text in zip(
            self._labels, (self.tr("Holds from"), self.tr("Why")), strict=True
        ):  # fmt: skip
            name.setText(text)
        for made in (self.from_on, self.reason):
            made.setAlignment(start(is_rtl(self)))
        self.words.setText(
            self.tr("Nothing changes before the vote. What was due until then stays as it was.")
        )
        self.save.setText(self.tr("Propose"))
        if self._presenter.known is not None:
            self._show_title(self._presenter.known)
            self.show_values()

    # ChangeView

    def show_known(self, known: Known) -> None:
        if self.form is not None:
            self._middle.removeWidget(self.form)
            self.form.deleteLater()
        self.form = RulesForm(known.chapter.rows)
        self.form.changed.connect(self._presenter.change)
        self._middle.insertWidget(2, self.form, 1)
        self._show_title(known)
        self.reason.clear()
        figures, earliest = Figures.of(self.session), date.fromisoformat(known.earliest)
        self.from_on.setText(figures.clock(iso_in(earliest, figures.calendar)))
        self.message.hide()
        self._show_panel()
        self.show_values()
        self._say_day()
        self.show_body()
        if self._active:
            self.form.focus_first()

    def show_values(self) -> None:
        known, figures = self._presenter.known, Figures.of(self.session)
        if known is None or self.form is None:
            return
        self.form.show_values(
            self._presenter.values,
            figures,
            reader_of(figures, known.names),
            blocked=self._presenter.blocked(),
            today=self.session.today(),
            starts=_starts(figures),
            hidden=self._presenter.hidden(),
        )
        self.save.setEnabled(self._presenter.is_changed)
        shown = self._presenter.preview()
        if shown is not None:
            self.panel.show_preview(shown, figures, tuple(known.names.values()))

    def show_failure(self, error: AppError) -> None:
        self.show_error(error, self.tr("Group rules"), lambda: self.wants.emit("rules", None))

    def refused(self, error: AppError) -> None:
        self.message.say("bad", sentence(error, self.session.language))

    def proposed(self) -> None:
        self._presenter.known = None
        self.done.emit(self.tr("The proposal is written; the vote of a meeting decides"))
        self.wants.emit("rules", None)

    # Inside

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._show_panel()
        super().resizeEvent(event)

    def _show_panel(self) -> None:
        """The preview, where there is room for it and the rules are the group's."""
        known = self._presenter.known
        is_of_box = known is not None and bool(known.kind)
        self.panel.setVisible(not is_of_box and self.width() >= ROOM_FOR_PREVIEW)

    def _show_title(self, known: Known) -> None:
        question = text_of(f"question.{known.chapter.code}", self.session.language)
        self.question.setText(known.title or question)

    def _day(self) -> str:
        figures = Figures.of(self.session)
        today = date.fromisoformat(self.session.today())
        return parse_date(self.from_on.text(), figures.calendar, today).isoformat()

    def _say_day(self) -> None:
        """Show the day of the week at once."""
        try:
            self.day.setText(Figures.of(self.session).day(self._day(), "long"))
        except AppError as error:
            self.day.setText(sentence(error, self.session.language))

    def _save(self) -> None:
        if not self.save.isEnabled():
            return
        try:
            on = self._day()
        except AppError as error:
            self.refused(error)
            return
        self._presenter.propose(on, self.reason.text().strip())


def _starts(figures: Figures) -> dict[str, Any]:
    """Amounts to begin with; all of them are looked at before they are proposed."""
    note = smallest(figures)
    return {"share_value": note * 2, "savings": note * 2, "welfare": note, "turn": note * 5}
