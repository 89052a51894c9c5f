"""An officer hands over: who, to whom, what becomes of the laptops, and the heir's PIN."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.features.settings.keys.reading import KeysFacts, Person
from app.ui.offices import office_words
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.narrow_box import narrow
from app.ui.widgets.pin_boxes import PinBoxes

GIVE, LOCK, KEEP = "give", "lock", "keep"


class HandoverCard(Card):
    """Signals:
    handed_over: (leaving, heir, PIN or "", laptops given, laptops locked out).
    problem: A sentence.
    """

    handed_over = Signal(str, str, str, tuple, tuple)
    problem = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._people: tuple[Person, ...] = ()
        self._may, self._first = False, ""
        self._title, self._why = label("", "h2"), label("", "muted", wrap=True)
        self.leaving, self.heir = QComboBox(), QComboBox()
        self._laptops, self.choices = QVBoxLayout(), dict[str, QComboBox]()
        self._pin_words, self.pin = label("", "hint", wrap=True), PinBoxes(side=30)
        self.button = KeyButton(kind="primary")
        self._names = label(""), label("")
        under, last = QHBoxLayout(), QHBoxLayout()
        under.addWidget(self._pin_words, 1)
        under.addWidget(self.pin)
        last.addWidget(self.button)
        last.addStretch()
        for part in (self._title, self._why):
            self.column.addWidget(part)
        for name, box in zip(self._names, (self.leaving, self.heir), strict=True):
            self.column.addLayout(_row(name, box))
        self.column.addLayout(self._laptops)
        self.column.addLayout(under)
        self.column.addLayout(last)
        self.column.addStretch()
        self.leaving.currentIndexChanged.connect(lambda at: self._follow())
        self.heir.currentIndexChanged.connect(lambda at: self._follow_heir())
        self.pin.entered.connect(self._typed)
        self.button.clicked.connect(self._hand_over)

    def retranslate(self) -> None:
        self._title.setText(self.tr("An officer hands over"))
        self._why.setText(
            self.tr("Offices, laptops and a fresh key in one step. What was written stays.")
        )
        names = (self.tr("Who hands over"), self.tr("Who takes it up"))
        boxes = (self.leaving, self.heir)
        for words, name, box in zip(names, self._names, boxes, strict=True):
            name.setText(words)
            box.setAccessibleName(words)
        self.pin.setAccessibleName(self.tr("PIN of who takes it up"))
        self.button.setText(self.tr("Hand over"))
        self._follow()

    def show_facts(self, facts: KeysFacts, actor: str) -> None:
        """Show who could hand over to whom; at first the one at the keyboard, to a member."""
        self._people, self._may = facts.people, facts.may_manage
        members = [one for one in facts.people if not one.roles]
        self._fill(self.leaving, [one for one in facts.people if one.roles], actor)
        heirs = [*members, *(one for one in facts.people if one.roles)]
        self._fill(self.heir, heirs, heirs[0].member if heirs else "")
        self._follow()

    def _fill(self, box: QComboBox, people: list[Person], first: str) -> None:
        kept = box.currentData() or first
        box.blockSignals(True)
        box.clear()
        for one in people:
            words = f"{one.name} · {office_words(frozenset(one.roles))}" if one.roles else one.name
            box.addItem(words, one.member)
        box.setCurrentIndex(max(0, box.findData(kept)))
        box.blockSignals(False)

    def _find(self, box: QComboBox) -> Person | None:
        wanted = box.currentData()
        return next((one for one in self._people if one.member == wanted), None)

    def _follow(self) -> None:
        """Show the laptops of who hands over, each with what becomes of it."""
        while self._laptops.count():
            item = self._laptops.takeAt(0)
            gone = item.widget() if item is not None else None
            if gone is not None:
                gone.deleteLater()
        self.choices.clear()
        found = self._find(self.leaving)
        for device, name in found.laptops if found else ():
            self._laptops.addWidget(self._line(device, name))
        self._follow_heir()

    def _line(self, device: str, name: str) -> QWidget:
        row, box = QWidget(), QComboBox()
        box.addItem(self.tr("goes on to the new officer"), GIVE)
        box.addItem(self.tr("is locked out"), LOCK)
        box.addItem(self.tr("stays with the old one"), KEEP)
        box.setAccessibleName(name)
        line = _row(label(name), box)
        line.setContentsMargins(0, 0, 0, 0)
        row.setLayout(line)
        self.choices[device] = box
        return row

    def _follow_heir(self) -> None:
        heir = self._find(self.heir)
        needs_pin = heir is not None and not heir.has_pin
        self._first = ""
        self.pin.clear()
        self.pin.setVisible(needs_pin)
        self._pin_words.setVisible(needs_pin)
        self._pin_words.setText(self.tr("The new officer types a PIN, then Enter, twice."))
        same = self.leaving.currentData() == self.heir.currentData()
        self.button.setEnabled(self._may and not same and not needs_pin)

    def _typed(self, pin: str) -> None:
        if not self._first:
            self._first = pin
            self.pin.clear()
            self._pin_words.setText(self.tr("Once more, so that no finger slipped."))
        elif self._first == pin:
            self._emit(pin)
        else:
            self._follow_heir()
            self.problem.emit(self.tr("The two were not the same. Type it again."))

    def _hand_over(self) -> None:
        self._emit("")

    def _emit(self, pin: str) -> None:
        chosen = {device: box.currentData() for device, box in self.choices.items()}
        given = tuple(device for device, what in chosen.items() if what == GIVE)
        locked = tuple(device for device, what in chosen.items() if what == LOCK)
        leaving, heir = self.leaving.currentData() or "", self.heir.currentData() or ""
        self.handed_over.emit(leaving, heir, pin, given, locked)


def _row(name: QWidget, box: QComboBox) -> QHBoxLayout:
    line = QHBoxLayout()
    line.addWidget(name, 2)
    line.addWidget(narrow(box), 3)
    return line
