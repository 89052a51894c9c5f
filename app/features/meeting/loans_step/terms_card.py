"""The middle card: who asks, how much, what is to be paid back, what our rules say."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.core.currencies import currency_of
from app.core.loan_requests import PURPOSE_MAX
from app.features.meeting.loans_step.facts import LoanFacts
from app.features.meeting.loans_step.presenter import Offer, Request
from app.features.meeting.loans_step.ruling import parts, standing_of
from app.features.meeting.loans_step.schedule_row import ScheduleRow
from app.features.meeting.loans_step.words import ICON, rule_text, rule_value
from app.features.meeting.parts.lines import LineList
from app.features.meeting.parts.naming import first_name, spoken
from app.ui.figures import Figures
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import AmountLabel, TotalLabel, label
from app.ui.widgets.number_box import NumberBox
from app.ui.widgets.pin_boxes import PinBoxes


class TermsCard(Card):
    """Signals:
    changed: Amount or number of payments is another one.
    product: Another kind of loan, its code.
    purpose: What the money is for.
    guarantor: Somebody stands for it: (member, pin); an empty pin is a signature on paper.
    """

    changed = Signal()
    product = Signal(str)
    purpose = Signal(str)
    guarantor = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(margins=(18, 18, 18, 18))
        self._avatar, self._title, self._under = Avatar(54), label("", "name"), label("", "muted")
        self._words = [label("", "muted") for _ in range(4)]
        self.amount, self.meetings = NumberBox(20, has_00=True), NumberBox(20)
        self.interest, self.total = AmountLabel(20, 600), TotalLabel(20)
        self._schedule_head, self.schedule = label("", "h3"), ScheduleRow()
        self._rules_head, self.rules = label("", "h3"), LineList(16, 39)
        self.products = QComboBox()
        self.asking, self.people = QWidget(), QComboBox()
        self.boxes, self.paper = PinBoxes(side=34), KeyButton()
        self.what_for = QLineEdit()
        self.what_for.setMaxLength(PURPOSE_MAX)
        self._stands, self._note = label("", "muted"), label("", "muted", wrap=True)
        self._with_pin: set[str] = set()
        self._already_by: dict[str, str] = {}
        self._already = label("", "hint")
        self._lay_out()
        for box in (self.amount, self.meetings):
            box.typed.connect(self.changed)
        self.amount.entered.connect(self.meetings.setFocus)
        self.products.activated.connect(lambda n: self.product.emit(self.products.itemData(n)))
        self.what_for.textEdited.connect(self.purpose)
        self.what_for.returnPressed.connect(self.amount.setFocus)
        self.people.currentIndexChanged.connect(lambda _: self._show_guarantor())
        self.boxes.entered.connect(self._stand)
        self.paper.clicked.connect(lambda: self._stand(""))

    def _lay_out(self) -> None:
        person, words, boxes = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._under)
        words.addWidget(self.what_for)
        person.setSpacing(14)
        person.addWidget(self._avatar)
        person.addLayout(words, 1)
        person.addWidget(self.products)
        boxes.setSpacing(12)
        columns: tuple[QWidget, ...] = (self.amount, self.meetings, self.interest, self.total)
        for word, part, stretch in zip(self._words, columns, (18, 13, 16, 16), strict=True):
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(word)
            column.addStretch()
            column.addWidget(part)
            boxes.addLayout(column, stretch)
        asking = QHBoxLayout(self.asking)
        asking.setContentsMargins(0, 6, 0, 0)
        parts: tuple[QWidget, ...] = (self._stands, self.people, self.boxes, self.paper)
        for part in parts:
            asking.addWidget(part, 1 if part is self.people else 0)
        column = self.column
        column.addLayout(person)
        column.addSpacing(6)
        column.addLayout(boxes)
        column.addSpacing(10)
        column.addWidget(self._schedule_head)
        column.addWidget(self.schedule)
        column.addSpacing(10)
        column.addWidget(self._rules_head)
        column.addLayout(self.rules)
        column.addWidget(self.asking)
        column.addWidget(self._already)
        column.addStretch()
        column.addWidget(self._note)
        self.asking.hide()
        self._already.hide()

    def show_request(
        self, request: Request, offer: Offer, facts: LoanFacts, figures: Figures
    ) -> None:
        """Show everything about one request."""
        person = facts.people[request.member]
        self._avatar.set_name(person.name)
        self._title.setText(self.tr("{name} asks for a loan").format(name=spoken(person.name)))
        saved = self.tr("No. {no} · savings {saved}")
        self._under.setText(
            saved.format(no=figures.count(person.no), saved=figures.money(person.saved))
        )
        if request.purpose and request.loan:
            self._under.setText(request.purpose)
        self.what_for.setVisible(not request.loan)
        self.what_for.setPlaceholderText(self.tr("What for"))
        self.what_for.setAccessibleName(self.tr("What for"))
        if self.what_for.text() != request.purpose:
            self.what_for.setText(request.purpose)
        self.meetings.setEnabled(not request.loan)
        product = facts.product(request.product)
        percent = f"{product.rate_ppm / 10_000:g}"
        interest = self.tr("Interest, {percent}%")
        if product.rate_basis == "period" and product.period_unit == "meetings":
            interest = self.tr("Interest, {percent}% for %Ln meetings", "", product.rate_meetings)
        words = (
            self.tr("How much"),
            self.tr("Payments (1–{max})").format(max=figures.count(product.instalments_max)),
            interest,
            self.tr("To pay back"),
        )
        self._show_products(request, facts)
        for word, text in zip(self._words, words, strict=True):
            word.setText(text.format(percent=figures.clock(percent)))
        scale = currency_of(figures.currency).scale
        self._show_number(self.amount, request.principal // scale, figures, figures.unit)
        self._show_number(self.meetings, request.meetings, figures, "")
        wrong = (line.code for line in offer.lines if line.level == "bad")
        self.amount.set_wrong(any(code != "guarantors" for code in wrong))
        self.interest.set_amount(figures.due(offer.interest))
        self.total.set_amount(figures.due(offer.total))
        self._show_schedule(offer, figures)
        self._show_rules(request, offer, facts, figures)
        self._show_guarantors(request, facts, figures)

    def _show_products(self, request: Request, facts: LoanFacts) -> None:
        """Kinds of loan, where the group has several and the request is not written yet."""
        codes = [one.code for one in facts.products]
        if [self.products.itemData(n) for n in range(self.products.count())] != codes:
            self.products.clear()
            for one in facts.products:
                self.products.addItem(one.name or one.code, one.code)
        self.products.setAccessibleName(self.tr("Kind of loan"))
        self.products.setCurrentIndex(codes.index(facts.product(request.product).code))
        self.products.setVisible(len(codes) > 1)
        self.products.setEnabled(not request.loan)

    def _show_number(self, box: NumberBox, value: int, figures: Figures, unit: str) -> None:
        box.set_words(figures.language, unit)
        if (box.value or 0) != value:
            box.set_value(value or None)

    def _show_schedule(self, offer: Offer, figures: Figures) -> None:
        first = offer.instalments[0].total if offer.instalments else 0
        text = self.tr("%Ln payments of {amount}, one at each meeting", "", len(offer.instalments))
        self._schedule_head.setText(text.format(amount=figures.money(first)))
        self._schedule_head.setVisible(bool(offer.instalments))
        self.schedule.show_schedule(offer.instalments, figures)

    def _show_rules(
        self, request: Request, offer: Offer, facts: LoanFacts, figures: Figures
    ) -> None:
        self._rules_head.setText(self.tr("Our rules"))
        for line, widget in zip(offer.lines, self.rules.use(len(offer.lines)), strict=True):
            icon, role = ICON[line.level]
            value, weight = rule_value(line, request, facts, figures)
            widget.fill(
                icon,
                rule_text(line, facts, figures),
                value,
                icon_role=role,
                icon_weight="fill",
                amount_weight=weight,
                amount_role="ink" if weight == 600 else "ink2",
            )

    def _show_guarantors(self, request: Request, facts: LoanFacts, figures: Figures) -> None:
        self._stands.setText(self.tr("Stands for it"))
        self.paper.setText(self.tr("Signed on paper"))
        standing = [one.guarantor for one in standing_of(request, facts)]
        wanted = [
            one
            for one in facts.people.values()
            if one.member != request.member and one.member not in standing
        ]
        if [self.people.itemData(n) for n in range(self.people.count())] != [
            one.member for one in wanted
        ]:
            self.people.clear()
            for one in wanted:
                self.people.addItem(one.name, one.member)
        self._with_pin = {one.member for one in wanted if one.has_pin}
        names = [first_name(facts.names.get(member, "")) for member in standing]
        text = self.tr("If it is not paid back, {names} share what is left.")
        self._note.setText(text.format(names=figures.names(names)) if names else "")
        text = self.tr("stands for {there} already, for {part} here, can stand for {free}")
        self._already_by = {
            one.member: text.format(
                there=figures.due(one.stands_for),
                part=figures.money(parts(request, facts, one.member)[-1]),
                free=figures.money(one.can_stand_for),
            )
            for one in wanted
        }
        self._show_guarantor()

    def _show_guarantor(self) -> None:
        member = self.people.currentData()
        self.boxes.setVisible(member in self._with_pin)
        self._already.setText(self._already_by.get(member, ""))

    def ask_guarantor(self) -> None:
        """Ctrl+G: somebody stands for it."""
        self.asking.setVisible(not self.asking.isVisible())
        self._already.setVisible(self.asking.isVisible())
        if self.asking.isVisible():
            self.people.setFocus()

    def _stand(self, pin: str) -> None:
        member = self.people.currentData()
        if member:
            self.guarantor.emit(member, pin)
