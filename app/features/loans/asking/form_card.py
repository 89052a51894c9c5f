"""The form of a request: who, how much, in how many payments, what for, who stands for it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.core.loan_requests import PURPOSE_MAX
from app.core.locales.typed_dates import parse_date
from app.features.loans.asking.what_if import Answer, Known, Wish
from app.features.loans.words import method_word
from app.ui.figures import Figures
from app.ui.typed_money import read_money, scale_of, write_money
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import PlainLabel, label
from app.ui.widgets.messages import MessageLine
from app.ui.widgets.number_box import NumberBox
from app.ui.widgets.tables import Head, Line, LinesTable, Text

WIDTH = 390


class FormCard(Card):
    """Signals:
    changed: Some value: {name of Wish: value}.
    wrong: What was typed cannot be read (AppError).
    signed: Enter on a guarantor who has not accepted: member id.
    """

    changed = Signal(dict)
    wrong = Signal(object)
    signed = Signal(str)

    def __init__(self) -> None:
        super().__init__(margins=(18, 16, 18, 16))
        self.setFixedWidth(WIDTH)
        self.who, self.product, self.people = QComboBox(), QComboBox(), QComboBox()
        self.amount, self.count = NumberBox(20, has_00=True), NumberBox(20)
        self.first, self.purpose, self.part = QLineEdit(), QLineEdit(), QLineEdit()
        self.first_part = QLineEdit()
        self.add, self.table = KeyButton(icon="plus"), LinesTable([Head("")])
        self.message = MessageLine()
        self.save = KeyButton(kind="primary", keys=("Ctrl Enter",), big=True, stretch=True)
        self.withdraw = KeyButton()
        self._words = [PlainLabel() for _ in range(7)]
        self._stand = label("", "h3")
        self._wish, self._figures, self._today = Wish(), Figures("en", "gregorian", "KES"), ""
        self._is_filling = False
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.purpose.setMaxLength(PURPOSE_MAX)
        self.part.setProperty("money", True)
        self.part.setFixedWidth(110)
        self.table.go_inside()
        sizes, adding = QHBoxLayout(), QHBoxLayout()
        for word, box, stretch in ((1, self.amount, 3), (2, self.count, 2)):
            column = QVBoxLayout()
            column.setSpacing(3)
            column.addWidget(self._words[word])
            column.addWidget(box)
            sizes.addLayout(column, stretch)
        adding.addWidget(self.people, 1)
        adding.addWidget(self.part)
        adding.addWidget(self.add)
        column = self.column
        column.addWidget(self._words[0])
        column.addWidget(self.who)
        column.addLayout(sizes)
        days = QHBoxLayout()
        for word, edit in ((4, self.first), (6, self.first_part)):
            cell = QVBoxLayout()
            cell.setSpacing(3)
            cell.addWidget(self._words[word])
            cell.addWidget(edit)
            days.addLayout(cell, 1)
        fields: tuple[tuple[int, QWidget], ...] = ((3, self.product), (5, self.purpose))
        for place, part in fields:
            column.addWidget(self._words[place])
            column.addWidget(part)
            if place == 3:
                column.addLayout(days)
        column.addSpacing(6)
        column.addWidget(self._stand)
        column.addWidget(self.table, 1000)  # up to its height
        column.addLayout(adding)
        column.addStretch(1)
        for part in (self.message, self.save, self.withdraw):
            column.addWidget(part)

    def _connect(self) -> None:
        self.who.activated.connect(lambda _: self._tell(member=self.who.currentData() or ""))
        self.product.activated.connect(lambda _: self._tell(product=self.product.currentData()))
        self.amount.typed.connect(self._numbers)
        self.count.typed.connect(self._numbers)
        self.amount.entered.connect(self.count.setFocus)
        self.count.entered.connect(self.purpose.setFocus)
        self.first.editingFinished.connect(self._first)
        self.first_part.textEdited.connect(self._first_part)
        self.purpose.textEdited.connect(lambda text: self._tell(purpose=text.strip()))
        self.part.returnPressed.connect(self._stand_for)
        self.add.clicked.connect(self._stand_for)
        self.table.opened.connect(self.signed)

    def show_known(self, known: Known, wish: Wish, figures: Figures, today: str) -> None:
        """Fill the boxes; what is typed stays."""
        self._is_filling, self._figures, self._today, self._wish = True, figures, today, wish
        for box in (self.who, self.people):
            current = box.currentData()
            box.clear()
            for member, name in known.people:
                box.addItem(name, member)
            box.setCurrentIndex(box.findData(current) if current else -1)
        self.product.clear()
        for one in known.products:
            self.product.addItem(one.name or method_word(one.method), one.code)
        self.product.setCurrentIndex(max(0, self.product.findData(wish.product)))
        self._words[3].setVisible(len(known.products) > 1)
        self.product.setVisible(len(known.products) > 1)
        self.who.setCurrentIndex(self.who.findData(wish.member) if wish.member else -1)
        scale = scale_of(figures)
        self.amount.set_words(figures.language, figures.unit)
        self.count.set_words(figures.language, "")
        if (self.amount.value or 0) != wish.principal // scale:
            self.amount.set_value(wish.principal // scale or None)
        if (self.count.value or 0) != wish.instalments:
            self.count.set_value(wish.instalments or None)
        self.first.setText(figures.day(wish.first_due, "short"))
        self.purpose.setText(wish.purpose)
        self.first_part.setText(write_money(wish.first_part, figures) if wish.first_part else "")
        is_old = known.request is not None
        self.who.setEnabled(not is_old)
        self.withdraw.setVisible(is_old)
        self.save.setText(self.tr("Change the request") if is_old else self.tr("Write the request"))
        self._is_filling = False

    def show_answer(self, answer: Answer, names: dict[str, str]) -> None:
        """Show who stands for it, with what they stand for already."""
        write, wish = self._figures, self._wish
        self.save.setEnabled(bool(wish.member and answer.instalments and not answer.error))
        heads = [
            Head(self.tr("Name")),
            Head(self.tr("For"), 44, money=True),
            Head(self.tr("Free"), 44, money=True),
            Head("", 44),
        ]
        lines = []
        for one in answer.guarantors:
            mark = Text(self.tr("To sign"), chip=("warn", "note-pencil"))
            if one.minor > one.free and not one.has_accepted:
                mark = Text(self.tr("Too much"), chip=("bad", "x-circle"))
            elif one.has_accepted:
                mark = Text(self.tr("Stands"), chip=("ok", "seal-check"))
            cells = (
                Text(names.get(one.member, ""), 500),
                Text(write.money(one.minor), 600),
                Text(write.money(one.free), role="ink2"),
                mark,
            )
            lines.append(Line(one.member, cells))
        self.table.setVisible(bool(lines))
        self.table.show_fitted(lines, heads)

    def retranslate(self) -> None:
        words = (
            self.tr("Who asks"),
            self.tr("How much"),
            self.tr("Payments"),
            self.tr("Kind of loan"),
            self.tr("First payment on"),
            self.tr("What for"),
            self.tr("Handed over first"),
        )
        fields = (
            self.who, self.amount, self.count, self.product, self.first, self.purpose,
            self.first_part,
        )  # fmt: skip
        self.first.setPlaceholderText(self.tr("the next one"))
        self.first_part.setPlaceholderText(self.tr("all of it"))
        for place, (text, part) in enumerate(zip(words, fields, strict=True)):
            self._words[place].setText(text)
            part.setAccessibleName(text)
        self._stand.setText(self.tr("Who stands for it"))
        self.who.setPlaceholderText(self.tr("Nobody: only reckon"))
        self.people.setPlaceholderText(self.tr("A member"))
        self.part.setPlaceholderText(self.tr("Amount"))
        self.add.setAccessibleName(self.tr("Add"))
        self.withdraw.setText(self.tr("Not wanted any more"))

    def drop(self) -> None:
        """Leave out the guarantor in front."""
        gone = self.table.current_key()
        self._tell(guarantees=tuple(one for one in self._wish.guarantees if one[0] != gone))

    def keep(self, wish: Wish) -> None:
        """The wish is another one now."""
        self._wish = wish

    def _tell(self, **values: object) -> None:
        if not self._is_filling:
            self.message.hide()
            self.changed.emit(values)

    def _numbers(self) -> None:
        scale = scale_of(self._figures)
        self._tell(principal=(self.amount.value or 0) * scale, instalments=self.count.value or 0)

    def _first(self) -> None:
        text = self.first.text().strip()
        if text == self._figures.day(self._wish.first_due, "short"):
            return
        try:
            today = date.fromisoformat(self._today)
            day = parse_date(text, self._figures.calendar, today).isoformat() if text else ""
        except AppError as error:
            self.wrong.emit(error)
            return
        self.first.setText(self._figures.day(day, "short"))
        self._tell(first_due=day)

    def _first_part(self, text: str) -> None:
        try:
            minor = read_money(text, self._figures)
        except AppError as error:
            self.wrong.emit(error)
            return
        self._tell(first_part=minor)

    def _stand_for(self) -> None:
        member, figures = self.people.currentData(), self._figures
        if not member:
            self.people.setFocus()
            return
        try:
            minor = read_money(self.part.text(), figures)
        except AppError as error:
            self.wrong.emit(error)
            return
        if not minor:
            self.part.setFocus()
            return
        others = tuple(one for one in self._wish.guarantees if one[0] != member)
        self.part.clear()
        self.people.setCurrentIndex(-1)
        self._tell(guarantees=(*others, (member, minor)))
