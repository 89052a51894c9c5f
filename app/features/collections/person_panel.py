"""The member in front: what is late, what was said and done, the score when it was asked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.features.collections.page import Person, Row
from app.features.collections.risk_words import besides_words, weighed_words
from app.features.collections.score_box import ScoreBox
from app.features.collections.words import (
    PROMISE_CHIPS,
    advice_word,
    channel_word,
    hit_words,
    late_word,
    promise_word,
    result_word,
    risk_word,
)
from app.ui.figures import Figures
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import Chip
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label

WIDTH = 352


class PersonPanel(Card):
    """Signals:
    contact, promise, score, time, waiver: The buttons.
    """

    contact = Signal()
    promise = Signal()
    score = Signal()
    time = Signal()
    waiver = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(11, 15, 11, 14))
        self.setFixedWidth(WIDTH)
        self._name, self._phone = label("", "h2", wrap=True), label("", "muted")
        self._facts = QVBoxLayout()
        self._facts.setSpacing(5)
        self.box = ScoreBox()
        self._score_title = label("", "strong")
        self._advice, self._why = label("", "strong", wrap=True), label("", "hint", wrap=True)
        self.contact_button = KeyButton(kind="primary", icon="phone", keys=("Enter",))
        self.promise_button = KeyButton(keys=("Ctrl", "N"))
        self.score_button = KeyButton(keys=("F7",))
        self.time_button = KeyButton(keys=("F6",))
        self.waiver_button = KeyButton(keys=("F9",))
        self.contact_button.clicked.connect(self.contact)
        self.promise_button.clicked.connect(self.promise)
        self.score_button.clicked.connect(self.score)
        self.time_button.clicked.connect(self.time)
        self.waiver_button.clicked.connect(self.waiver)
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(5, 0, 6, 0)
        column.setSpacing(6)
        column.addWidget(self._name)
        column.addWidget(self._phone)
        column.addLayout(self._facts)
        column.addSpacing(6)
        column.addWidget(self._score_title)
        column.addWidget(self.box)
        column.addWidget(self._advice)
        column.addWidget(self._why)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self.column.addWidget(area, 1)
        self.column.addWidget(self.contact_button)
        for pair in (
            (self.promise_button, self.score_button),
            (self.time_button, self.waiver_button),
        ):
            line = QHBoxLayout()
            line.setSpacing(8)
            for button in pair:
                line.addWidget(button)
            self.column.addLayout(line)

    def retranslate(self) -> None:
        self.contact_button.setText(self.tr("Write a contact"))
        self.promise_button.setText(self.tr("Promise"))
        self.score_button.setText(self.tr("Score"))
        self.time_button.setText(self.tr("Give time"))
        self.waiver_button.setText(self.tr("Waive"))
        self._score_title.setText(self.tr("Score"))
        self.box.fit()

    def show_person(
        self,
        row: Row | None,
        person: Person | None,
        names: dict[str, str],
        write: Figures,
        *,
        may_write: bool,
        is_meeting: bool,
    ) -> None:
        """Show a row's member; nothing without one. Time is given by a running meeting alone."""
        self.setVisible(row is not None and person is not None)
        if row is None or person is None:
            return
        self._name.setText(person.name)
        self._phone.setText(person.phone or self.tr("No phone is written"))
        _empty(self._facts)
        self._say_late(row, names, write)
        self._say_words(row, person, write)
        self._show_score(person, write)
        for button in (self.contact_button, self.promise_button, self.score_button):
            button.setEnabled(may_write)
        self.time_button.setEnabled(may_write and is_meeting)
        self.waiver_button.setEnabled(may_write and row.can_waive)
        told = "" if is_meeting else self.tr("The meeting gives time, while it runs.")
        self.time_button.setToolTip(told)
        self.time_button.setAccessibleDescription(told)

    def _say_late(self, row: Row, names: dict[str, str], write: Figures) -> None:
        late = row.late
        if late is not None:
            text = self.tr("{what}: {amount} late since {day}").format(
                what=late_word(late),
                amount=write.money(late.minor + late.penalty),
                day=write.day(late.due_on, "short"),
            )
            self._facts.addWidget(label(text, wrap=True))
            if late.guarantors:
                standing = write.names(names.get(one, "") for one in late.guarantors)
                text = self.tr("Guarantors: {names}").format(names=standing)
                self._facts.addWidget(label(text, "muted", wrap=True))
        if row.promise is not None:
            kind, icon = PROMISE_CHIPS[row.promise.state]
            words = promise_word(row.promise, write)
            amount = write.money(row.promise.promise.minor)
            text = self.tr("Promised {amount}: {state}").format(amount=amount, state=words)
            self._facts.addWidget(Chip(kind, icon, text), 0, Qt.AlignmentFlag.AlignLeading)

    def _say_words(self, row: Row, person: Person, write: Figures) -> None:
        if person.hardship is not None:
            day = write.day(person.hardship.until, "short")
            text = self.tr("The meeting gave time until {day}").format(day=day)
            chip = Chip("ok", "hand-heart", text)
            self._facts.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeading)
        if not person.contacts:
            text = self.tr("Nobody has spoken with them yet.")
            self._facts.addWidget(label(text, "hint", wrap=True))
        for contact, said in person.contacts:
            text = self.tr("{day}: {channel}, {result}").format(
                day=write.day(contact.on, "day_month"),
                channel=channel_word(contact.channel),
                result=result_word(contact.result),
            )
            self._facts.addWidget(label(text, "muted", wrap=True))
            if said:
                self._facts.addWidget(label(said, "hint", wrap=True))

    def _show_score(self, person: Person, write: Figures) -> None:
        score, risk = person.told.get("score"), person.told.get("risk")
        advice = person.told.get("loan")
        for part in (self._score_title, self.box):
            part.setVisible(score is not None)
        if score is not None:
            day = write.day(score.advice.on, "short")
            self._score_title.setText(self.tr("Score of {day}").format(day=day))
            self.box.show_score(score, write)
        self._advice.setVisible(advice is not None)
        self._advice.setText(advice_word(advice) if advice is not None else "")
        why = []
        if advice is not None and advice.advice.hits:
            why.append(self.tr("Because: {reasons}").format(reasons=hit_words(advice, write)))
        if risk is not None:
            why.append(risk_word(risk, write))
            why.append(weighed_words(risk, write))
            why += [words for words in (besides_words(risk, write),) if words]
        if why:
            why.append(self.tr("Advice only: the rules and the meeting decide."))
        self._why.setText("\n".join(why))
        self._why.setVisible(bool(why))


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
