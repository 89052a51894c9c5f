"""New member: five boxes, or a list of names pasted one under the other."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import AppError, Refused
from app.core.locales.dates import iso_in
from app.core.locales.typed_dates import parse_date
from app.core.permissions import may
from app.features.members.doubt_words import doubt_words
from app.features.members.doubts import Doubt
from app.features.members.new.presenter import NewMemberPresenter, Typed
from app.ui.error_texts import sentence
from app.ui.figures import Figures
from app.ui.keys import Action
from app.ui.screen import Screen
from app.ui.session import Session
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import PlainLabel, label
from app.ui.widgets.messages import MessageLine

WIDTH = 640


class NewMemberScreen(Screen):
    """Writes one member after the other."""

    place = "members"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._presenter = NewMemberPresenter(session, self)
        self.name, self.phone, self.number = QLineEdit(), QLineEdit(), QLineEdit()
        self.joined, self.kin, self.names = QLineEdit(), QLineEdit(), QPlainTextEdit()
        self.weekday, self.message = label("", "hint"), MessageLine()
        self.save = KeyButton(kind="primary", icon="user-plus", keys=("Enter",), big=True)
        self.several = KeyButton(kind="quiet")
        self.hint = label("", "muted", wrap=True)
        self._words: list[PlainLabel] = []
        self._forms = QStackedWidget()
        self._lay_out()
        for field in self._fields():
            field.returnPressed.connect(self._save)
            field.textEdited.connect(lambda _: self.message.hide())
        self.joined.textChanged.connect(lambda _: self._show_weekday())
        self.save.clicked.connect(self._save)
        self.several.clicked.connect(self._other_form)
        self.retranslate()

    def _fields(self) -> tuple[QLineEdit, ...]:
        return (self.name, self.phone, self.number, self.joined, self.kin)

    def _lay_out(self) -> None:
        one, many = QWidget(), QWidget()
        form = QFormLayout(one)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(10)
        for field in self._fields():
            word = PlainLabel()
            word.setBuddy(field)
            self._words.append(word)
            form.addRow(word, field)
        form.addRow(PlainLabel(), self.weekday)
        column = QVBoxLayout(many)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.names)
        self._forms.addWidget(one)
        self._forms.addWidget(many)
        card = Card(margins=(24, 20, 24, 20))
        card.setMaximumWidth(WIDTH)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addWidget(self.several)
        buttons.addStretch(1)
        for part in (self.hint, self._forms, self.message):
            card.column.addWidget(part)
        card.column.addSpacing(8)
        card.column.addLayout(buttons)
        whole = QVBoxLayout(self.body)
        whole.setContentsMargins(22, 0, 22, 18)
        whole.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
        whole.addStretch(1)

    def title(self) -> str:
        return self.tr("New member")

    def above(self) -> str:
        return self.tr("Members")

    def actions_of_keys(self) -> list[Action]:
        keys = [Action(("Esc",), self.tr("All members"), self._leave)]
        if self._forms.currentIndex():
            keys.insert(0, Action(("Ctrl", "Enter"), self.tr("Write all"), self._save))
        else:
            keys.insert(0, Action(("Enter",), self.tr("Write the member")))
            keys.insert(1, Action(("Tab",), self.tr("Next box")))
        return keys

    def activate(self) -> None:
        if not may(self.session.roles, "add_member"):
            self.show_locked(
                self.tr("Only the officers write new members"),
                self.tr("The treasurer, the chairperson or the secretary can open this page."),
            )
            return
        self.show_body()
        write, today = Figures.of(self.session), date.fromisoformat(self.session.today())
        self.joined.setText(write.clock(iso_in(today, write.calendar)))
        self._presenter.begin()
        self._focus()

    def retranslate(self) -> None:
        words = (
            self.tr("Name"), self.tr("Phone"), self.tr("Number"), self.tr("Member since"),
            self.tr("Next of kin"),
        )  # fmt: skip
        for word, text, field in zip(self._words, words, self._fields(), strict=True):
            word.setText(text)
            field.setAccessibleName(text)
        self.names.setPlaceholderText(self.tr("One name on each line; a phone after a comma"))
        self.names.setAccessibleName(self.tr("Names, one on each line"))
        self._say_form()
        self._show_weekday()

    def _say_form(self) -> None:
        many = bool(self._forms.currentIndex())
        self.save.setText(self.tr("Write all") if many else self.tr("Write the member"))
        self.several.setText(self.tr("Only one member") if many else self.tr("Paste a list"))
        hint = self.tr("Name and phone are sealed: only officers of this group can read them.")
        self.hint.setText(hint)

    # The presenter's view

    def show_next(self, number: int) -> None:
        self.number.setPlaceholderText(Figures.of(self.session).count(number))

    def ask(self, doubts: tuple[Doubt, ...]) -> None:
        self.message.say("warn", doubt_words(doubts[0], Figures.of(self.session)))

    def written(self, names: tuple[str, ...], first: int) -> None:
        write = Figures.of(self.session)
        if len(names) == 1:
            text = self.tr("{name} is written as no. {number}.")
            words = text.format(name=names[0], number=write.count(first))
        else:
            words = self.tr("%Ln members are written.", "", len(names))
        self.message.say("ok", words)
        for field in (self.name, self.phone, self.number, self.kin):
            field.clear()
        self.names.clear()
        self._presenter.begin()
        self._focus()

    def refuse(self, error: AppError, line: int) -> None:
        text = sentence(error, self.session.language)
        if line:
            where = self.tr("Line {number}: {text}")
            text = where.format(number=Figures.of(self.session).count(line), text=text)
        self.message.say("bad", text)
        room = error.code.partition(".")[0]
        wrong = {"phone": self.phone, "member": self.number, "date": self.joined}
        if not line:
            wrong.get(room, self.name).setFocus()

    def _save(self) -> None:
        try:
            joined = self._joined_on()
        except Refused as error:
            self.refuse(error, 0)
            return
        if self._forms.currentIndex():
            self._presenter.write_list(self.names.toPlainText(), joined)
            return
        self._presenter.write(
            Typed(
                name=self.name.text(),
                phone=self.phone.text(),
                no=self.number.text(),
                joined_on=joined,
                next_of_kin=self.kin.text(),
            )
        )

    def _joined_on(self) -> str:
        """The typed day.

        Raises:
            Refused: `date.*`.
        """
        write, today = Figures.of(self.session), date.fromisoformat(self.session.today())
        if not self.joined.text().strip():
            return today.isoformat()
        return parse_date(self.joined.text(), write.calendar, today).isoformat()

    def _show_weekday(self) -> None:
        try:
            day = self._joined_on()
        except Refused:
            self.weekday.setText("")
        else:
            self.weekday.setText(Figures.of(self.session).day(day, "long"))

    def _other_form(self) -> None:
        self._forms.setCurrentIndex(1 - self._forms.currentIndex())
        self.message.hide()
        self._say_form()
        self.refresh_keys()
        self._focus()

    def _focus(self) -> None:
        (self.names if self._forms.currentIndex() else self.name).setFocus()

    def _leave(self) -> None:
        self.wants.emit("members", None)
