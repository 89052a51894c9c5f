"""One member beside the table: which offices, and a new PIN typed twice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from app.core.permissions import MEMBER, ROLES, separations_broken
from app.features.settings.people.reading import Holder
from app.ui.offices import office_word
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import ElidedLabel, label
from app.ui.widgets.pin_boxes import PinBoxes

OFFICES = tuple(role for role in ROLES if role != MEMBER)


class PersonCard(Card):
    """Signals:
    appointed: (member, offices).
    pin_chosen: (member, PIN).
    phone_lost: Of this member: the codes shall be taken away.
    problem: A sentence.
    """

    appointed = Signal(str, tuple)
    pin_chosen = Signal(str, str)
    phone_lost = Signal(str)
    problem = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._member, self._first = "", ""
        self._avatar, self._name = Avatar(40), ElidedLabel("", "name")
        self._offices, self._pin = label("", "h3"), label("", "h3")
        self._risk, self._hint = label("", "hint", wrap=True), label("", "hint", wrap=True)
        self.boxes = {role: QCheckBox() for role in OFFICES}
        self.save_button, self.pin = KeyButton(), PinBoxes()
        self.lost_button = KeyButton(kind="quiet")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._avatar)
        head.addWidget(self._name, 1)
        self.column.addLayout(head)
        self.column.addSpacing(6)
        self.column.addWidget(self._offices)
        for box in self.boxes.values():
            self.column.addWidget(box)
            box.toggled.connect(self._weigh)
        for part in (
            self._risk, self.save_button, self._pin, self.pin, self._hint, self.lost_button,
        ):  # fmt: skip
            self.column.addWidget(part)
        self.column.addStretch()
        self.save_button.clicked.connect(self._save)
        self.lost_button.clicked.connect(lambda: self.phone_lost.emit(self._member))
        self.pin.entered.connect(self._typed)
        self.pin.left.connect(self._forget)

    def retranslate(self) -> None:
        self._offices.setText(self.tr("Offices"))
        self._pin.setText(self.tr("New PIN, then Enter"))
        self.save_button.setText(self.tr("Write the offices"))
        self.lost_button.setText(self.tr("The phone is lost…"))
        self.pin.setAccessibleName(self._pin.text())
        for role, box in self.boxes.items():
            box.setText(office_word(role))
        self._forget()
        self._weigh()

    def show_person(self, one: Holder | None, *, may_manage: bool, may_set_pin: bool) -> None:
        """Show a member; None when the table is empty."""
        self.setVisible(one is not None)
        if one is None:
            return
        if one.member != self._member:
            self._forget()
        self._member = one.member
        self._avatar.set_name(one.name)
        self._name.setText(one.name)
        for role, box in self.boxes.items():
            box.setChecked(role in one.roles)
            box.setEnabled(may_manage)
        self.save_button.setEnabled(may_manage)
        self.pin.setVisible(may_set_pin)
        self._pin.setVisible(may_set_pin)
        self.lost_button.setVisible(one.has_factor)

    def begin(self) -> None:
        """Enter on the row: go to what can be changed."""
        first = next((box for box in self.boxes.values() if box.isEnabled()), None)
        (first or self.pin).setFocus()

    def _weigh(self) -> None:
        """Say when one person would hold two offices that watch each other."""
        chosen = frozenset(role for role, box in self.boxes.items() if box.isChecked())
        pairs = separations_broken(chosen)
        words = self.tr("{one} and {other} should be two people.")
        lines = [words.format(one=office_word(a), other=office_word(b)) for a, b in pairs]
        self._risk.setText(lines[0] if lines else "")

    def _save(self) -> None:
        roles = tuple(role for role, box in self.boxes.items() if box.isChecked())
        self.appointed.emit(self._member, roles)

    def _typed(self, pin: str) -> None:
        if not self._first:
            self._first = pin
            self._hint.setText(self.tr("Once more, so that no finger slipped."))
            return
        first, self._first = self._first, ""
        self._forget()
        if first != pin:
            self.pin.clear(wrong=True)
            self.problem.emit(self.tr("The two were not the same. Type it again."))
        else:
            self.pin_chosen.emit(self._member, pin)

    def _forget(self) -> None:
        self._first = ""
        self.pin.clear()
        self._hint.setText(self.tr("4 to 6 digits that nobody guesses."))
