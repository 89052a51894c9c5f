"""Everybody concerned says yes: by PIN, or with a thumb on paper, one after the other."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.features.meeting.parts.naming import spoken
from app.ui.widgets.chips import Chip
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine
from app.ui.widgets.pin_boxes import PinBoxes


class Consent(QWidget):
    """Signals:
    pin: (member, digits) to be checked. changed: Somebody more, or nobody any more, agreed.

    Attributes:
        agreed: Who said yes, in their order.
    """

    pin = Signal(str, str)
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._who, self.boxes = label("", "name"), PinBoxes()
        self.thumb, self._all = KeyButton(keys=("F9",)), Chip("ok", "seal-check", "")
        self.message = MessageLine()
        self.agreed: list[str] = []
        self._needed: tuple[str, ...] = ()
        self._names: Mapping[str, str] = {}
        self._pins: frozenset[str] = frozenset()
        self._needs_pin = False
        line, column = QHBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        parts: tuple[QWidget, ...] = (self._who, self.boxes, self.thumb, self._all)
        for part in parts:
            line.addWidget(part)
        line.addStretch()
        column.addLayout(line)
        column.addWidget(self.message)
        self.boxes.entered.connect(lambda digits: self.pin.emit(self.next_member(), digits))
        self.thumb.clicked.connect(self.by_thumb)

    def ask(
        self,
        needed: Sequence[str],
        names: Mapping[str, str],
        pins: frozenset[str],
        *,
        needs_pin: bool = False,
    ) -> None:
        """Ask these members; who said yes already need not again.

        Args:
            needs_pin: Who has a PIN types it: an officer allows something.
        """
        self._needed, self._names, self._pins = tuple(dict.fromkeys(needed)), names, pins
        self._needs_pin = needs_pin
        self.thumb.setText(self.tr("Thumb on paper"))
        self._all.set_state("ok", "seal-check", self.tr("All agreed"))
        self._refresh()

    @property
    def is_given(self) -> bool:
        return bool(self._needed) and not self.next_member()

    def next_member(self) -> str:
        """Whose yes is missing; "" when nobody's is."""
        return next((one for one in self._needed if one not in self.agreed), "")

    def by_thumb(self) -> None:
        """The next one put a thumb on paper."""
        member = self.next_member()
        if not (self._needs_pin and member in self._pins):
            self.agree(member)

    def agree(self, member: str) -> None:
        """A member said yes."""
        if member and member not in self.agreed:
            self.agreed.append(member)
        self.message.hide()
        self.boxes.clear()
        self._refresh()
        self.changed.emit()

    def wrong(self, text: str) -> None:
        """The PIN was not right."""
        self.boxes.clear(wrong=True)
        self.message.say("bad", text)

    def anew(self) -> None:
        """It is about something else now: everybody is asked again."""
        self.agreed = []
        self._refresh()

    def _refresh(self) -> None:
        member = self.next_member()
        text = self.tr("{name} agrees").format(name=spoken(self._names.get(member, "")))
        self._who.setText(text if member else "")
        self.boxes.setVisible(bool(member) and member in self._pins)
        self.thumb.setVisible(bool(member) and not (self._needs_pin and member in self._pins))
        self._all.setVisible(self.is_given)
