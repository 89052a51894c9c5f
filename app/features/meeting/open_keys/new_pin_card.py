"""A forgotten PIN: the chairperson and one key holder let its owner set a new one now."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.core.errors import AppError
from app.core.locales.isolates import island
from app.core.pins import TRIES_MAX
from app.features.meeting.open_keys.facts import KeyPerson, OpenFacts
from app.features.meeting.parts.pin_check import check_pin
from app.operations.officers import set_pin
from app.ui.error_texts import sentence
from app.ui.session import Session
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine
from app.ui.widgets.pin_boxes import PinBoxes


class NewPinCard(Card):
    """Asks for two PINs that allow it, then twice for the new one.

    Signals:
        finished: Set, or given up; carries the sentence to say, "" for none.
    """

    finished = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__(margins=(24, 20, 24, 20))
        self._session = session
        self._who = KeyPerson("", "", "")
        self._allowing: list[KeyPerson] = []  # whose PIN is still to be typed
        self._others: list[KeyPerson] = []  # key holders who may allow it instead
        self._agreed: list[str] = []  # whose PIN was right
        self._new = ""
        self._head, self._text = label("", "h1"), label("", "muted", wrap=True)
        self._ask, self.boxes, self.message = label("", "name"), PinBoxes(), MessageLine()
        self._stop = KeyButton(kind="quiet", keys=("Esc",))
        self._stop.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for part in (self._head, self._text):
            self.column.addWidget(part)
        self.column.addSpacing(18)
        self.column.addWidget(self._ask)
        self.column.addWidget(self.boxes)
        self.column.addWidget(self.message)
        self.column.addStretch()
        self.column.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignLeading)
        self.boxes.entered.connect(self._typed)
        self.boxes.left.connect(lambda: self.finished.emit(""))
        self.boxes.installEventFilter(self)
        self._stop.clicked.connect(lambda: self.finished.emit(""))
        self.hide()

    def open_for(self, who: KeyPerson, facts: OpenFacts) -> None:
        """Begin for one person; chair (for the chair another officer) and a key holder allow."""
        self._who, self._new, self._agreed = who, "", []
        officers = [one for one in facts.deputies if one.member != who.member]
        holders = [
            one
            for one in facts.holders
            if one.member != who.member and one.member not in {x.member for x in officers[:1]}
        ]
        self._allowing = [*officers[:1], *holders[:1]]
        self._others = holders[1:]
        self.message.hide()
        self.retranslate()
        self.show()
        self.boxes.setFocus()

    def retranslate(self) -> None:
        name = island(self._who.name)
        self._head.setText(self.tr("A new PIN for {name}").format(name=name))
        self._text.setText(self.tr("The chairperson and one key holder allow it with their PINs."))
        self._stop.setText(self.tr("Back"))
        if self._allowing:
            ask = self.tr("PIN of {name}").format(name=island(self._allowing[0].name))
        elif self._new:
            ask = self.tr("{name}: the new PIN once more").format(name=name)
        else:
            ask = self.tr("{name}: a new PIN of 4 to 6 digits").format(name=name)
        self._ask.setText(ask)
        self.boxes.setAccessibleName(ask)
        asked = self._allowing[0].member if self._allowing else ""
        self.boxes.set_example(self._session.practice_pins.get(asked, ""))

    def _typed(self, pin: str) -> None:
        if self._allowing:
            check_pin(
                self._session,
                self._allowing[0].member,
                pin,
                right=self._allowed,
                wrong=self._wrong,
                failed=self._failed,
            )
        elif not self._new:
            self._new = pin
            self.retranslate()
        elif pin != self._new:
            self._new = ""
            self.boxes.clear(wrong=True)
            self.message.say("bad", self.tr("The two are not the same. Type the new PIN again."))
            self.retranslate()
        else:
            who, agreed = self._who.member, tuple(self._agreed)
            self._session.write(
                lambda tx: set_pin(tx, member=who, pin=pin, agreed=agreed), self._set, self._failed
            )

    def _allowed(self) -> None:
        self._agreed.append(self._allowing.pop(0).member)
        self.message.hide()
        self.retranslate()

    def _wrong(self, left: int) -> None:
        self.boxes.clear(wrong=True)
        if not 0 < left < TRIES_MAX:
            self.finished.emit("")
            return
        self.message.say("bad", self.tr("This PIN is not right. %Ln tries left.", "", left))

    def _set(self, _: object) -> None:
        name = island(self._who.name)
        self.finished.emit(self.tr("The new PIN of {name} works now.").format(name=name))

    def _failed(self, error: AppError) -> None:
        self._new = ""
        self.message.say("bad", sentence(error, self._session.language))
        self.retranslate()

    def _other_holder(self) -> None:
        """Tab: another key holder allows it."""
        if len(self._allowing) == 1 and self._others:
            self._others.append(self._allowing[0])
            self._allowing[0] = self._others.pop(0)
            self.boxes.clear()
            self.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Tab:
                self._other_holder()
                return True
        return False
