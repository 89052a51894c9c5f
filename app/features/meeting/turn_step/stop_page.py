"""A member who had the pot stops paying: who stands for it, what is taken, who waits."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.core.rotation.defaulting import Covered, SeatDefaulted
from app.features.meeting.parts.lines import LineList
from app.features.meeting.parts.naming import spoken
from app.features.meeting.turn_step.box_facts import BoxFacts
from app.features.meeting.turn_step.choices import fill
from app.features.meeting.turn_step.consent import Consent
from app.operations.seat_defaults import decided
from app.projections.seat_defaults import Outlook
from app.ui.figures import Figures
from app.ui.refusals import refusal
from app.ui.typed_money import read_money
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine

SHOWN = 6  # winners to come that have room
OFFERS = 6


class StopPage(Card):
    """Signals:
    asked: A member was chosen, and how it stands is to be read.
    secured: (member, who stands, up to how much, who agreed).
    stopped: (member, what covers it). borne: (member, who agreed) the reserve bears the debt.
    closed: Nothing is changed.
    """

    asked = Signal(str)
    secured = Signal(str, str, object, list)
    stopped = Signal(str, list)
    borne = Signal(str, list)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(24, 20, 24, 20))
        self._head, self._what = label("", "h1"), label("", "muted", wrap=True)
        self.member, self.lines = QComboBox(), LineList(15, 32)
        self.offers = [QCheckBox() for _ in range(OFFERS)]
        self._stand = label("", "h3")
        self.guarantor, self.minor, self.consent = QComboBox(), QLineEdit(), Consent()
        self.message = MessageLine()
        self.add = KeyButton(icon="shield-check")
        self.stop = KeyButton(kind="primary", icon="hand-palm")
        self.bear = KeyButton(icon="vault")
        self.back = KeyButton(keys=("Esc",))
        self._facts: BoxFacts | None = None
        self._figures: Figures | None = None
        self._found: Outlook | None = None
        self._lay_out()
        self.member.currentIndexChanged.connect(self._chose)
        self.guarantor.currentIndexChanged.connect(self._anew)
        self.minor.textChanged.connect(self._anew)
        for box in self.offers:
            box.toggled.connect(self._refresh)
        self.consent.changed.connect(self._refresh)
        self.add.clicked.connect(self._secure)
        self.stop.clicked.connect(lambda: self.stopped.emit(self.chosen(), self.covers()))
        self.bear.clicked.connect(lambda: self.borne.emit(self.chosen(), list(self.consent.agreed)))
        self.back.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        who, buttons, ticked = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        self.minor.setMaximumWidth(140)
        parts: tuple[QWidget, ...] = (self.guarantor, self.minor, self.add)
        for part in parts:
            who.addWidget(part)
        who.addStretch()
        for box in self.offers:
            ticked.addWidget(box)
        for button in (self.stop, self.bear, self.back):
            buttons.addWidget(button)
        buttons.addStretch()
        column = self.column
        column.addWidget(self._head)
        column.addWidget(self._what)
        column.addWidget(self.member)
        column.addLayout(ticked)
        column.addLayout(self.lines)
        column.addStretch()
        column.addWidget(self._stand)
        column.addLayout(who)
        column.addWidget(self.consent)
        column.addWidget(self.message)
        column.addLayout(buttons)

    def show_facts(self, facts: BoxFacts, figures: Figures) -> None:
        """Show who had the pot and still pays."""
        self._facts, self._figures = facts, figures
        self._head.setText(self.tr("Somebody had the pot and pays no more"))
        self._what.setText(
            self.tr(
                "What is owed are the contributions to come, never the pot. First pay those who"
                " stand for it, then money in other boxes, then the reserve. For the rest the"
                " winners to come wait, each for the same part."
            )
        )
        self._stand.setText(self.tr("Who stands for it"))
        self.minor.setPlaceholderText(self.tr("Up to"))
        self.minor.setAccessibleName(self.tr("Up to how much the guarantor stands"))
        self.add.setText(self.tr("Stands for it"))
        self.back.setText(self.tr("Back"))
        rows = [(name, member) for member, name in facts.names.items() if member in facts.served]
        fill(self.member, sorted(rows, key=lambda one: facts.served.index(one[1])))
        self._fill_guarantors(facts)
        self.asked.emit(self.chosen())

    def _fill_guarantors(self, facts: BoxFacts) -> None:
        others = [(name, one) for one, name in facts.names.items() if one != self.chosen()]
        fill(self.guarantor, [(self._own_words(), self.chosen()), *others])

    def _chose(self) -> None:
        """Another member: nobody agreed to anything about this one."""
        if self._facts is not None:
            self._fill_guarantors(self._facts)
        self.consent.anew()
        self.asked.emit(self.chosen())

    def show_outlook(self, found: Outlook) -> None:
        """Show what a default of the chosen member would mean."""
        facts, figures = self._facts, self._figures
        if facts is None or figures is None or found.member != self.chosen():
            return
        is_other = self._found is None or self._found.offers != found.offers
        self._found = found
        for box, one in zip(self.offers, found.offers, strict=False):
            box.blockSignals(True)
            if is_other:
                box.setChecked(one.kind != "cash")  # notes count when they are on the table
            box.setText(self._offer_words(one, facts, figures))
            box.blockSignals(False)
        for place, box in enumerate(self.offers):
            box.setVisible(place < len(found.offers))
        self._refresh()

    def covers(self) -> list[Covered]:
        """What is ticked."""
        offers = self._found.offers if self._found else ()
        pairs = zip(self.offers, offers, strict=False)
        return [one for box, one in pairs if box.isChecked()]

    def chosen(self) -> str:
        return str(self.member.currentData() or "")

    def _anew(self) -> None:
        self.consent.anew()
        self._refresh()

    def _refresh(self) -> None:
        facts, figures, found = self._facts, self._figures, self._found
        if facts is None or figures is None or facts.running is None:
            return
        by = str(self.guarantor.currentData() or "")
        is_told = found is not None and not found.turns
        asked = facts.chair if is_told else by
        self.consent.ask([asked] if asked else [], facts.names, facts.pins, needs_pin=is_told)
        self._show_told(is_told=is_told)
        self.minor.setVisible(not is_told and by != self.chosen())
        self.add.setEnabled(self.consent.is_given and self._up_to() is not None)
        name = spoken(facts.names.get(self.chosen(), ""))
        self.stop.setText(self.tr("Write that {name} pays no more").format(name=name))
        self.message.hide()
        self.stop.setEnabled(False)
        if not is_told:
            self.lines.use(0)
        if found is None or not found.turns:
            return
        try:
            told = decided(found, self.covers(), facts.running, meeting="", on="")
        except AppError as error:
            self.message.say("bad", refusal(error, figures, facts.names))
            return
        self.stop.setEnabled(True)
        self._show_result(told, facts, figures)

    def _show_told(self, *, is_told: bool) -> None:
        """Of a default that is written: what is owed by now, and what the reserve can bear."""
        found, figures = self._found, self._figures
        for part in (self._stand, self.guarantor, self.add, self.stop):
            part.setVisible(not is_told)
        can_bear = is_told and found is not None and found.borne > 0
        self.bear.setVisible(can_bear)
        self.consent.setVisible(can_bear or not is_told)
        if not is_told or found is None or figures is None:
            return
        (line,) = self.lines.use(1)
        line.fill("", self.tr("Owed by now; written as paying no more"), figures.money(found.debt))
        text = self.tr("The reserve bears {amount}").format(amount=figures.money(found.borne))
        self.bear.setText(text)
        self.bear.setEnabled(self.consent.is_given)

    def _show_result(self, told: SeatDefaulted, facts: BoxFacts, figures: Figures) -> None:
        """What is owed, what covers it, and who waits for how much."""
        rows = [(self.tr("%Ln contributions to come", "", len(told.turns)), told.minor)]
        covered = sum(one.minor for one in told.covers)
        rows += [(self.tr("Covered now"), -covered)] if covered else []
        rows += [(self.tr("Lent by the reserve"), -told.reserve)] if told.reserve else []
        short = [one for one in told.turns if one.short]
        for one in short[:SHOWN]:
            text = self.tr("Turn {number}: the winner waits for")
            rows.append((text.format(number=figures.count(one.turn)), one.short))
        more = sum(one.short for one in short[SHOWN:])
        if more:
            rows.append((self.tr("Later winners wait for"), more))
        for line, (text, minor) in zip(self.lines.use(len(rows)), rows, strict=True):
            line.fill("", text, figures.money(minor))

    def _offer_words(self, one: Covered, facts: BoxFacts, figures: Figures) -> str:
        texts = {
            "advance": self.tr("{amount} from the advance of {name}"),
            "savings": self.tr("{amount} from the savings of {name}"),
        }
        text = texts.get(one.kind, self.tr("{name} brings {amount} now"))
        name = spoken(facts.names.get(one.member, ""))
        return text.format(name=name, amount=figures.money(one.minor))

    def _own_words(self) -> str:
        return self.tr("Own money in other boxes")

    def _up_to(self) -> int | None:
        """What the guarantor stands for; None while it is not typed."""
        if self.guarantor.currentData() == self.chosen():
            return 0
        if self._figures is None or not self.minor.text().strip():
            return None
        try:
            return read_money(self.minor.text(), self._figures)
        except AppError:
            return None

    def _secure(self) -> None:
        by, minor = str(self.guarantor.currentData() or ""), self._up_to()
        if minor is None:
            return
        agreed = list(self.consent.agreed)
        self.minor.clear()  # nobody has agreed to the next one
        self.secured.emit(self.chosen(), by, minor, agreed)
