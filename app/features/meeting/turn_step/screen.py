"""The turn step: whose turn, what was collected, who did not pay, and the payout."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.features.meeting.parts.lines import LineList
from app.features.meeting.parts.naming import digit_keys, first_name, spoken
from app.features.meeting.parts.pin_check import check_pin
from app.features.meeting.step import RoomLine, RoomPage, StepScreen
from app.features.meeting.turn_step import facts
from app.features.meeting.turn_step.facts import TurnFacts
from app.features.meeting.turn_step.order_card import OrderCard
from app.operations.paying_out import pay_turn
from app.ui.change_bus import Changed
from app.ui.figures import Figures
from app.ui.keys import Action
from app.ui.refusals import refusal
from app.ui.sent_line import SentLine
from app.ui.session import Session
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import Chip
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import TotalLabel, label
from app.ui.widgets.messages import MessageLine
from app.ui.widgets.pin_boxes import PinBoxes

OWING_SHOWN = 4


class TurnScreen(StepScreen):
    """Pays the pot out once the receiver agreed."""

    def __init__(self, session: Session, meeting: str, parent: QWidget | None = None) -> None:
        super().__init__(session, meeting, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.facts: TurnFacts | None = None
        self.agreed, self.source = "", "cash"  # agreed: pin or paper
        self._no, self._avatar = label("", "muted"), Avatar(84)
        self._name, self._under = label("", "big"), label("", "muted")
        self.lines = LineList(18, 45)
        self._give, self.total = label("", "name"), TotalLabel(52)
        self._agrees, self.boxes = label(), PinBoxes()
        self.chip, self.thumb = Chip("ok", "seal-check", ""), KeyButton(keys=("F9",))
        self.code, self.message = QLineEdit(), MessageLine()
        self.button = KeyButton(kind="primary", keys=("Ctrl Enter",), big=True)
        self.by_phone = KeyButton(keys=("F7",), icon="device-mobile", big=True)
        self.order, self.sent = OrderCard(session), SentLine(session)
        self._lay_out()
        self.boxes.entered.connect(self._check)
        self.thumb.clicked.connect(self.agree_on_paper)
        self.by_phone.clicked.connect(self.next_source)
        self.button.clicked.connect(self.give)

    def _lay_out(self) -> None:
        card = Card(margins=(24, 20, 24, 20))
        person, words = QHBoxLayout(), QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._under)
        person.setSpacing(18)
        person.addWidget(self._avatar)
        person.addLayout(words, 1)
        give, agree, buttons = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        give.addWidget(self._give, 0, Qt.AlignmentFlag.AlignVCenter)
        give.addWidget(self.total, 1)
        agree.setSpacing(14)
        parts: tuple[QWidget, ...] = (self._agrees, self.boxes, self.chip, self.thumb)
        for part in parts:
            agree.addWidget(part)
        agree.addStretch()
        buttons.setSpacing(10)
        for widget in (self.button, self.by_phone, self.code):
            buttons.addWidget(widget)
        buttons.addStretch()
        self.code.setMaximumWidth(220)
        column = card.column
        column.addWidget(self._no)
        column.addLayout(person)
        column.addSpacing(16)
        column.addLayout(self.lines)
        column.addSpacing(14)
        column.addLayout(give)
        column.addWidget(self.sent)
        column.addSpacing(16)
        column.addLayout(agree)
        column.addWidget(self.message)
        column.addStretch()
        column.addLayout(buttons)
        line = QHBoxLayout(self.body)
        line.setContentsMargins(14, 14, 14, 14)
        line.setSpacing(14)
        line.addWidget(card, 894)
        line.addWidget(self.order, 430)

    # Screen

    def title(self) -> str:
        return self.tr("Turn")

    def activate(self) -> None:
        self._read(then_focus=True)

    def apply_changes(self, changes: Changed) -> None:
        self._read(then_focus=False)

    def retranslate(self) -> None:
        self._show()

    def actions_of_keys(self) -> list[Action]:
        return [
            Action((digit_keys(),), self.tr("PIN")),
            Action(("Ctrl", "Enter"), self.tr("Give"), self.give),
            Action(("F7",), self.tr("How it is paid"), self.next_source),
            Action(("F9",), self.tr("Thumb on paper"), self.agree_on_paper),
            Action(("F12",), self.tr("Members’ screen"), spare=True),
            Action(("Ctrl", "Z"), self.tr("Undo"), spare=True),
            Action(("F1",), self.tr("All keys"), lambda: self.wants.emit("help", None)),
        ]

    def room_page(self) -> RoomPage | None:
        if self.facts is None or not self.facts.name:
            return None
        line = RoomLine(self.facts.name, self.total.text(), is_big=True)
        return RoomPage(self.tr("Turn"), (line,))

    # What is shown

    def _read(self, *, then_focus: bool) -> None:
        def show(found: TurnFacts) -> None:
            self.show_facts(found)
            if then_focus:
                self.focus_work()

        self.session.read(lambda r: facts.read(r, self.meeting), show, self.show_error)

    def focus_work(self) -> None:
        """The cursor goes to the PIN, else to the thumb; once paid the page keeps the keys."""
        if self.boxes.isVisibleTo(self):
            self.boxes.setFocus()
        elif self.thumb.isVisibleTo(self):
            self.thumb.setFocus()
        else:
            self.setFocus()

    def show_facts(self, found: TurnFacts) -> None:
        """Show the turn as the book has it."""
        if self.facts is not None and self.facts.member != found.member:
            self.agreed = ""
        self.facts = found
        if not found.member:
            self.show_empty(
                "arrows-clockwise",
                self.tr("No order of turns yet"),
                self.tr("The group agrees on an order in the group rules."),
            )
            return
        self.show_body()
        self._show()

    def _show(self) -> None:
        found = self.facts
        if found is None:
            return
        figures = Figures.of(self.session)
        at, of = figures.count(found.number), figures.count(found.of)
        self._no.setText(self.tr("Turn {number} of {of}").format(number=at, of=of))
        self._avatar.set_name(found.name)
        self._name.setText(found.name)
        self._under.setText(self.tr("The order stands in the group rules, agreed by the meeting."))
        self._show_givers(found, figures)
        self._give.setText(self.tr("Give {name}").format(name=first_name(found.name)))
        minor = found.paid.minor if found.paid else found.pot_minor
        self.total.set_amount(figures.money(minor), figures.unit)
        self._show_agreement(found)
        self._show_buttons(found, figures.money(minor))
        self.order.show_order(found, figures)
        self.sent.ask(found.member if found.paid is None else "", self.source)
        self.room_changed.emit(self.room_page())

    def _show_givers(self, found: TurnFacts, figures: Figures) -> None:
        owing = found.owing[:OWING_SHOWN]
        rows = self.lines.use(len(found.givers) + len(owing))
        for row, (many, each) in zip(rows, found.givers, strict=False):
            text = self.tr("%Ln members paid {amount}", "", many)
            row.fill("", text.format(amount=figures.money(each)), figures.money(many * each))
        for row, (name, minor, away) in zip(rows[len(found.givers) :], owing, strict=True):
            absent = self.tr("{name} was absent and owes {amount}")
            text = absent if away else self.tr("{name} did not pay and owes {amount}")
            row.fill(
                "",
                text.format(name=spoken(name), amount=figures.money(minor)),
                self.tr("not counted"),
                amount_weight=400,
                amount_role="ink2",
            )

    def _show_agreement(self, found: TurnFacts) -> None:
        name = first_name(found.name)
        self._agrees.setText(self.tr("{name} agrees to have got it").format(name=name))
        self.thumb.setText(self.tr("Thumb on the printed receipt"))
        is_paid = found.paid is not None
        self.boxes.setVisible(found.has_pin and not self.agreed and not is_paid)
        self.thumb.setVisible(not self.agreed and not is_paid)
        self.chip.setVisible(bool(self.agreed) or is_paid)
        if is_paid:
            text = self.tr("Paid out")
        elif self.agreed == "pin":
            text = self.tr("Agreed with the PIN")
        else:
            text = self.tr("Thumb on paper")
        self.chip.set_state("ok", "seal-check", text)

    def _show_buttons(self, found: TurnFacts, amount: str) -> None:
        in_cash, by_phone = self.tr("Give {amount} in cash"), self.tr("Send {amount} by phone")
        in_bank = self.tr("Send {amount} by bank")
        text = {"cash": in_cash, "bank": in_bank}.get(self.source, by_phone)
        self.button.setText(text.format(amount=amount))
        self.button.setEnabled(found.paid is None and found.pot_minor > 0)
        following = self._next_source()
        words = {"cash": self.tr("In cash"), "bank": self.tr("By bank")}
        self.by_phone.setText(words.get(following, self.tr("By phone")))
        self.by_phone.set_icon_name("money-wavy" if following == "cash" else "device-mobile")
        self.button.setVisible(found.paid is None)
        self.by_phone.setVisible(found.paid is None and following != self.source)
        self.code.setVisible(self.source != "cash" and found.paid is None)
        self.code.setPlaceholderText(self.tr("Code of the payment"))

    # What the officer does

    def _next_source(self) -> str:
        methods = [m for m in self.facts.rules.methods if m != "split"] if self.facts else []
        if self.source not in methods:
            return methods[0] if methods else self.source
        return methods[(methods.index(self.source) + 1) % len(methods)]

    def next_source(self) -> None:
        """F7: cash, then the other ways of the group."""
        self.source = self._next_source()
        self._show()

    def agree_on_paper(self) -> None:
        """F9: the receiver puts a thumb on the printed receipt."""
        self.agreed = "paper"
        self.message.hide()
        self._show()
        self.button.setFocus()

    def _check(self, pin: str) -> None:
        if self.facts is None:
            return

        def right() -> None:
            self.agreed = "pin"
            self.message.hide()
            self._show()
            self.button.setFocus()

        def wrong(left: int) -> None:
            self.boxes.clear(wrong=True)
            self.message.say("bad", self.tr("This PIN is wrong. %Ln tries left.", "", left))

        check_pin(
            self.session, self.facts.member, pin, right=right, wrong=wrong, failed=self._refused
        )

    def give(self) -> None:
        """Ctrl+Enter: hand the pot over, once the receiver agreed."""
        found = self.facts
        if found is None or found.paid is not None or not self.button.isEnabled():
            return
        if not self.agreed:
            text = self.tr("First {name} agrees: the PIN, or a thumb on paper (F9).")
            self.message.say("warn", text.format(name=first_name(found.name)))
            return
        member, source, agreed = found.member, self.source, self.agreed
        code = self.code.text().strip().upper() if source != "cash" else ""

        def operation(tx: Any) -> str:
            return pay_turn(
                tx, meeting=self.meeting, member=member, source=source, code=code, agreed=agreed
            )

        text = self.tr("{name} got {amount}").format(
            name=spoken(found.name), amount=self.total.text()
        )

        def given(_: str) -> None:
            self.setFocus()
            self.done.emit(text)

        self.session.write(operation, given, self._refused)

    def _refused(self, error: AppError) -> None:
        names = self.facts.names if self.facts else {}
        self.message.say("bad", refusal(error, Figures.of(self.session), names))
