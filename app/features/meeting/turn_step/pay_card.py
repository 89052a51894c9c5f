"""The card that pays a turn of a box: what came in, what is missing, how much, who agrees."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.core.draws.facts import DrawSealed
from app.features.meeting.parts.lines import LineList
from app.features.meeting.parts.naming import first_name, spoken
from app.features.meeting.turn_step.box_facts import BoxFacts, Receiver
from app.features.meeting.turn_step.choices import fill
from app.ui.figures import Figures
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import Chip
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import TotalLabel, label
from app.ui.widgets.messages import MessageLine
from app.ui.widgets.pin_boxes import PinBoxes

OWING_SHOWN = 3


class PayCard(Card):
    """Signals:
    pin: The receiver typed a PIN. thumb, give, other_way: As the buttons say.
    proof: The draw behind the order is wanted on paper. hosted: Another host, who gets the meal.
    """

    pin = Signal(str)
    thumb = Signal()
    give = Signal()
    other_way = Signal()
    proof = Signal()
    hosted = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(24, 20, 24, 20))
        self._no, self._avatar = label("", "muted"), Avatar(84)
        self._name, self._under = label("", "big"), label("", "muted", wrap=True)
        self.check = KeyButton(kind="quiet", icon="seal-check")
        self.lines = LineList(18, 42)
        self._give, self.total = label("", "name"), TotalLabel(52)
        self._agrees, self.boxes = label(), PinBoxes()
        self.chip, self.on_paper = Chip("ok", "seal-check", ""), KeyButton(keys=("F9",))
        self._fed, self.host = label("", "muted"), QComboBox()
        self.code, self.message = QLineEdit(), MessageLine()
        self.button = KeyButton(kind="primary", keys=("Ctrl Enter",), big=True)
        self.by_phone = KeyButton(keys=("F7",), icon="device-mobile", big=True)
        self._lay_out()
        self.boxes.entered.connect(self.pin)
        self.on_paper.clicked.connect(self.thumb)
        self.button.clicked.connect(self.give)
        self.by_phone.clicked.connect(self.other_way)
        self.check.clicked.connect(self.proof)
        self.host.currentIndexChanged.connect(self.hosted)

    def _lay_out(self) -> None:
        person, words = QHBoxLayout(), QVBoxLayout()
        under = QHBoxLayout()
        under.addWidget(self._under, 1)
        under.addWidget(self.check)
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addLayout(under)
        person.setSpacing(18)
        person.addWidget(self._avatar)
        person.addLayout(words, 1)
        give, agree, buttons = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        give.addWidget(self._give, 0, Qt.AlignmentFlag.AlignVCenter)
        give.addWidget(self.total, 1)
        agree.setSpacing(14)
        parts: tuple[QWidget, ...] = (self._agrees, self.boxes, self.chip, self.on_paper)
        for part in parts:
            agree.addWidget(part)
        agree.addStretch()
        buttons.setSpacing(10)
        for widget in (self.button, self.by_phone, self.code):
            buttons.addWidget(widget)
        buttons.addStretch()
        self.code.setMaximumWidth(220)
        column = self.column
        column.addWidget(self._no)
        column.addLayout(person)
        column.addSpacing(12)
        column.addLayout(self.lines)
        column.addSpacing(10)
        fed = QHBoxLayout()
        fed.addWidget(self._fed)
        fed.addWidget(self.host)
        fed.addStretch()
        column.addLayout(fed)
        column.addLayout(give)
        column.addSpacing(12)
        column.addLayout(agree)
        column.addWidget(self.message)
        column.addStretch()
        column.addLayout(buttons)

    def show_facts(
        self, facts: BoxFacts, figures: Figures, *, agreed: str, source: str, following: str
    ) -> None:
        """Show the turn as the book has it.

        Args:
            agreed: "pin", "paper" or "". source, following: Ways to pay: chosen, next of F7.
        """
        receiver = facts.receiver
        number = self.tr("Turn {number} of {of}")
        self._no.setText(
            number.format(number=figures.count(facts.number), of=figures.count(facts.of))
        )
        if receiver is None:
            return
        self._avatar.set_name(receiver.name)
        self._name.setText(receiver.name)
        self._under.setText(self._source(facts, figures))
        self.check.setText(self.tr("Check the draw"))
        self.check.setVisible(facts.drawn is not None)
        self._show_host(facts)
        self._show_lines(facts, receiver, figures)
        self._give.setText(self.tr("Give {name}").format(name=first_name(receiver.name)))
        self.total.set_amount(figures.money(receiver.paid), figures.unit)
        self._show_agreement(receiver, agreed)
        self._show_buttons(receiver, figures.money(receiver.paid), source, following)

    def _show_host(self, facts: BoxFacts) -> None:
        terms = facts.running.terms if facts.running else facts.terms
        nobody = (self.tr("nobody"), "")
        fill(self.host, [nobody, *((name, member) for member, name in facts.names.items())])
        self._fed.setText(self.tr("Who fed the meeting"))
        is_open = facts.state == "pay" and not any(one.is_done for one in facts.receivers)
        for part in (self._fed, self.host):
            part.setVisible(terms.meal > 0 and is_open)

    def _source(self, facts: BoxFacts, figures: Figures) -> str:
        drawn = facts.drawn
        if isinstance(drawn, DrawSealed):
            text = self.tr("Place drawn on {day}, seal {seal}")
            return text.format(day=figures.day(drawn.on, "day_month"), seal=drawn.letters)
        if drawn is not None:
            text = self.tr("Place drawn by paper slips on {day}")
            return text.format(day=figures.day(drawn.on, "day_month"))
        return self.tr("The order was agreed by the meeting.")

    def _show_lines(self, facts: BoxFacts, receiver: Receiver, figures: Figures) -> None:
        owing = facts.owing[:OWING_SHOWN]
        others = [
            (self.tr("Waits until it comes"), receiver.short),
            (self.tr("Owed from before, taken off"), receiver.debt),
            (self.tr("For the host"), receiver.meal),
        ]
        shown = [(text, minor) for text, minor in others if minor]
        rows = self.lines.use(len(facts.givers) + len(owing) + len(shown))
        for row, (many, each) in zip(rows, facts.givers, strict=False):
            text = self.tr("%Ln members paid {amount}", "", many)
            row.fill("", text.format(amount=figures.money(each)), figures.money(many * each))
        for row, (name, minor, away) in zip(rows[len(facts.givers) :], owing, strict=False):
            absent = self.tr("{name} was absent and owes {amount}")
            text = absent if away else self.tr("{name} did not pay and owes {amount}")
            row.fill(
                "",
                text.format(name=spoken(name), amount=figures.money(minor)),
                self.tr("not counted"),
                amount_weight=400,
                amount_role="ink2",
            )
        for row, (text, minor) in zip(rows[len(rows) - len(shown) :], shown, strict=True):
            row.fill("", text, figures.money(-minor))

    def _show_agreement(self, receiver: Receiver, agreed: str) -> None:
        name = first_name(receiver.name)
        self._agrees.setText(self.tr("{name} agrees to have got it").format(name=name))
        self.on_paper.setText(self.tr("Thumb on the printed receipt"))
        done = receiver.is_done
        self.boxes.setVisible(receiver.has_pin and not agreed and not done)
        self.on_paper.setVisible(not agreed and not done)
        self.chip.setVisible(bool(agreed) or done)
        if done:
            text = self.tr("Paid out")
        elif agreed == "pin":
            text = self.tr("Agreed with the PIN")
        else:
            text = self.tr("Thumb on paper")
        self.chip.set_state("ok", "seal-check", text)

    def _show_buttons(self, receiver: Receiver, amount: str, source: str, following: str) -> None:
        in_cash, by_phone = self.tr("Give {amount} in cash"), self.tr("Send {amount} by phone")
        in_bank = self.tr("Send {amount} by bank")
        text = {"cash": in_cash, "bank": in_bank}.get(source, by_phone)
        self.button.setText(text.format(amount=amount))
        words = {"cash": self.tr("In cash"), "bank": self.tr("By bank")}
        self.by_phone.setText(words.get(following, self.tr("By phone")))
        self.by_phone.set_icon_name("money-wavy" if following == "cash" else "device-mobile")
        self.button.setVisible(not receiver.is_done)
        self.by_phone.setVisible(not receiver.is_done and following != source)
        self.code.setVisible(source != "cash" and not receiver.is_done)
        self.code.setPlaceholderText(self.tr("Code of the payment"))
