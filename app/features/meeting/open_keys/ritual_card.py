"""The memory ritual: the amounts of the last closing, hidden until the members have said them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.features.meeting.open_keys.box_count import BoxCount
from app.features.meeting.open_keys.presenter import OpenDesk
from app.ui.figures import Figures
from app.ui.icons import icon
from app.ui.widgets.beside import Beside
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import AmountLabel, label
from app.ui.widgets.messages import MessageLine

HIDDEN = "• • • • •"
SPOTS = ("box", "loan_bag", "welfare_bag", "mobile", "unchecked", "bank", "crypto")


class HiddenLine(QWidget):
    """One place with its amount, hidden until somebody shows it.

    Signals:
        show_me: The button was clicked.
    """

    show_me = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name, self._dots = label("", "name"), label(HIDDEN, "muted")
        self._amount, self._tick = AmountLabel(27, 600), QLabel()
        self.button = KeyButton(icon="eye")
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self.show_me)
        words = QWidget()
        words.setFixedHeight(69)
        line = QHBoxLayout(words)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(18)
        self._amount.setFixedHeight(44)
        line.addWidget(self._name, 1)
        for part in (self._dots, self.button, self._amount, self._tick):
            line.addWidget(part)
        rule = QFrame()
        rule.setObjectName("hair")
        rule.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(words)
        column.addWidget(rule)
        self.setFixedHeight(70)

    def refresh(self, name: str, amount: str, *, shown: bool) -> None:
        self._name.setText(name)
        self.button.setText(self.tr("Show"))
        self._amount.set_amount(amount if shown else "")
        self._tick.setPixmap(icon("check-circle", "okText", 24, "fill"))
        for part, seen in (
            (self._dots, not shown),
            (self.button, not shown),
            (self._amount, shown),
            (self._tick, shown),
        ):
            part.setVisible(seen)
        spoken = amount if shown else self.tr("hidden")
        self.setAccessibleName(f"{name}, {spoken}")


class RitualCard(Card):
    """What was in the box, and whether it was counted now.

    Signals:
        changed: Something was shown or answered.
        to_pins: The keyboard goes back to the PIN boxes.
    """

    changed = Signal()
    to_pins = Signal()

    def __init__(self, currency: str) -> None:
        super().__init__(margins=(24, 20, 24, 22))
        self._desk: OpenDesk | None = None
        self._figures = Figures("en", "gregorian", "KES")
        self._head, self._under = label("", "h1"), label("", "muted", wrap=True)
        self.lines = {place: HiddenLine() for place in SPOTS}
        self._ask, self._result = label("", "name"), MessageLine()
        self.yes = KeyButton(kind="primary", keys=("Enter",), icon="check", big=True)
        self.other = KeyButton(keys=("F5",), big=True)
        self.later = KeyButton(kind="quiet", keys=("F6",), big=True)
        self.box, self._foot = BoxCount(currency), label("", "muted", wrap=True)
        self._lay_out()
        for place, line in self.lines.items():
            line.show_me.connect(lambda one=place: self._show(one))
        for button, answer in ((self.yes, "yes"), (self.other, "other"), (self.later, "later")):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, chosen=answer: self.choose(chosen))
        self.box.changed.connect(self._typed)
        self.box.counted.connect(self._take_amount)
        self.box.left.connect(lambda: self.choose(""))  # back to the question, nothing answered

    def _lay_out(self) -> None:
        column = self.column
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._under)
        column.addSpacing(6)
        for line in self.lines.values():
            column.addWidget(line)
        column.addWidget(self.box, 20)
        column.addSpacing(20)
        column.addWidget(self._ask)
        column.addSpacing(6)
        below, answers = QWidget(), Beside(10)
        for button in (self.yes, self.other, self.later):
            answers.add_as_wide(button)
        answers.addStretch()
        below.setLayout(answers)
        column.addWidget(below)
        column.addSpacing(8)
        column.addWidget(self._result)
        column.addStretch()
        column.addWidget(self._foot)

    def refresh(self, desk: OpenDesk, figures: Figures) -> None:
        """Show the desk as it stands."""
        self._desk, self._figures = desk, figures
        facts, box = desk.facts, figures.money(desk.facts.box_minor)
        self._head.setText(self.tr("Ask the members first"))
        said = self.tr("They remember what was in the box on {day}. Then show the number.")
        first = self.tr("This is the first meeting. The box starts with what is in it now.")
        day = figures.day(facts.last_on, "day_month")
        self._under.setText(said.format(day=day) if facts.last_on else first)
        names = self._names()
        amounts = dict(facts.lines)
        is_counting = desk.answer == "other" and not desk.is_open
        self.box.setVisible(is_counting)
        for words in (self._head, self._under, self._foot):
            words.setVisible(not is_counting)  # the table of notes needs the height
        self.box.refresh(figures)
        for place, line in self.lines.items():
            line.setVisible(place in amounts and not is_counting)
            if place in amounts:
                seen = place in desk.shown or desk.is_open
                line.refresh(names[place], figures.money(amounts[place]), shown=seen)
        self._ask.setText(self.tr("Was the box counted now?"))
        chosen = desk.answer or "yes"
        for button, answer, quiet in (
            (self.yes, "yes", ""),
            (self.other, "other", ""),
            (self.later, "later", "quiet"),
        ):
            button.set_kind("primary" if answer == chosen else quiet)
            button.set_icon_name("check" if answer == chosen else "")
        self.yes.set_keys(*(("Enter",) if not desk.answer else ()))
        self.yes.setText(self.tr("Yes, {amount}").format(amount=box))
        self.other.setText(self.tr("Another amount"))
        self.later.setText(self.tr("Count later"))
        for part in (self._ask, self.yes, self.other, self.later):
            part.setVisible(not desk.is_open)
        self._foot.setText(
            self.tr("Welcome words and prayer are not timed. The clock starts with the roll call.")
        )
        self._say_answer()

    def _names(self) -> dict[str, str]:
        return {
            "box": self.tr("Cash in the box"),
            "loan_bag": self.tr("Loan bag"),
            "welfare_bag": self.tr("Welfare bag"),
            "mobile": self.tr("M-Pesa till"),
            "unchecked": self.tr("Not checked yet"),
            "bank": self.tr("Bank"),
            "crypto": self.tr("USDT"),
        }

    def name_of(self, place: str) -> str:
        """Return what a place of money is called."""
        return self._names()[place]

    def _say_answer(self) -> None:
        desk, figures = self._desk, self._figures
        if desk is None or desk.is_open or not desk.answer:
            self._result.hide()
            return
        difference = desk.difference_minor
        amount = figures.money(abs(difference))
        if desk.answer == "later":
            self._result.say("muted", self.tr("The box is counted in step 7."), icon="clock")
        elif desk.answer == "yes":
            self._result.say("ok", self.tr("Box and book agree."))
        elif desk.counted_minor is None:
            self._result.say(
                "muted", self.tr("How many of each? Enter after the last one."), icon="info"
            )
        elif difference < 0:
            text = self.tr(
                "{amount} less in the box than in the book. The chairperson types a PIN."
            )
            self._result.say("bad", text.format(amount=amount))
        elif difference > 0:
            text = self.tr(
                "{amount} more in the box than in the book. The chairperson types a PIN."
            )
            self._result.say("bad", text.format(amount=amount))
        else:
            self._result.say("ok", self.tr("Box and book agree."))

    # Answers

    def _show(self, place: str) -> None:
        if self._desk is not None:
            self._desk.shown.add(place)
            self.changed.emit()

    def choose(self, answer: str) -> None:
        """Answer the question about the box."""
        if self._desk is None:
            return
        self._desk.answer = answer
        if answer == "yes":
            self._desk.shown.add("box")
        self.changed.emit()
        if answer == "other":
            self.box.notes.go(0)
        else:
            self.to_pins.emit()

    def _typed(self) -> None:
        if self._desk is not None:
            self._desk.counted_minor = None
            self.box.refresh(self._figures)
            self._say_answer()

    def _take_amount(self) -> None:
        if self._desk is None or not self.box.count.is_started:
            return
        self._desk.counted_minor = self.box.count.counted_minor
        self._desk.counts = self.box.count.counts
        self.changed.emit()
        self.to_pins.emit()
