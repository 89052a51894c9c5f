"""The slip on which an officer changes a member's personal details."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from app.core.errors import AppError, Refused
from app.core.governance.documents import NotAgreed
from app.features.members.doubt_words import doubt_words
from app.features.members.doubts import Doubt, doubts_about
from app.features.members.one.details import PHONES, checked, writable, write_details
from app.features.members.one.presenter import MemberFigures
from app.ui.figures import Figures
from app.ui.refusals import refusal
from app.ui.session import Session
from app.ui.translation import LANGUAGE_NAMES
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine

WIDTH = 540


class EditSlip(QDialog):
    """Enter writes what was changed, Esc leaves; fields the officer may not see are not there.

    Signals:
        written: What stood before and what stands now, by field.
    """

    written = Signal(dict, dict)

    def __init__(self, session: Session, figures: MemberFigures, parent: Widget) -> None:
        super().__init__(parent)
        self.session, self._member, self._name = session, figures.member.member, figures.name
        self._write = Figures.of(session)
        fields = writable(session.roles)
        self._before = {field: figures.fields.get(field, "").strip() for field in fields}
        self._asked: dict[str, str] = {}  # the changes that were doubted once
        self._is_busy = False
        self.boxes: dict[str, QLineEdit | QComboBox] = {}
        self.message = MessageLine()
        self.main = KeyButton(self.tr("Write"), kind="primary", keys=("Enter",), big=True)
        self.leave = KeyButton(self.tr("Leave it"), kind="quiet", keys=("Esc",))
        self.leave.setAutoDefault(False)
        self.main.setDefault(True)  # Enter in any box
        self.main.clicked.connect(self.write)
        self.leave.clicked.connect(self.reject)
        self.setWindowTitle(self.tr("Details of {name}").format(name=figures.name))
        self.setFixedWidth(WIDTH)
        self._lay_out()

    def _lay_out(self) -> None:
        words = {
            "name": self.tr("Name"),
            "phone": self.tr("Phone"),
            "payout_phone": self.tr("Money is sent to"),
            "next_of_kin": self.tr("Next of kin"),
            "id_number": self.tr("ID number"),
            "language": self.tr("Language"),
            "note": self.tr("Note"),
        }
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field, before in self._before.items():
            box = self._choice(before) if field == "language" else self._line(field, before)
            box.setAccessibleName(words[field])
            word = label(words[field], "muted")
            word.setBuddy(box)
            form.addRow(word, box)
            self.boxes[field] = box
            if field == "payout_phone":
                hint = self.tr(
                    "Another officer has to agree to a change, with the PIN."
                    " For a day after it, the member is paid in cash only."
                )
                form.addRow(label(""), label(hint, "hint", wrap=True))
        end = QHBoxLayout()
        end.addWidget(self.leave)
        end.addStretch(1)
        end.addWidget(self.main)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(label(self.windowTitle(), "h2"))
        column.addLayout(form)
        column.addWidget(self.message)
        column.addLayout(end)

    def _line(self, field: str, before: str) -> QLineEdit:
        box = QLineEdit(before)
        if field in PHONES:  # a plus stands before its number in every language
            box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        box.textEdited.connect(self._typed_anew)
        return box

    def _choice(self, before: str) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("Like the program"), "")
        for code, name in LANGUAGE_NAMES.items():
            box.addItem(name, code)
        if before not in ("", *LANGUAGE_NAMES):
            box.addItem(before, before)
        box.setCurrentIndex(box.findData(before))
        box.currentIndexChanged.connect(self._typed_anew)
        return box

    def write(self) -> None:
        """Write what was changed; something unusual is asked about first."""
        if self._is_busy:
            return
        changed = self._changed()
        if changed is None:
            return
        if not changed:
            self.reject()
            return
        self._is_busy = True
        if not {"name", "phone"} & changed.keys() or changed == self._asked:
            self._do(changed)
            return
        name, phone = changed.get("name", ""), changed.get("phone", "")
        self.session.read(
            lambda reading: doubts_about(reading, name, phone, but=self._member),
            lambda doubts: self._ask(changed, doubts),
            self.say,
        )

    def _changed(self) -> dict[str, str] | None:
        """What differs from the book; None when a box is wrong, which is said."""
        changed = {}
        for field, box in self.boxes.items():
            typed = str(box.currentData()) if isinstance(box, QComboBox) else box.text()
            try:
                text = checked(field, typed, self._before[field], self.session.currency)
            except Refused as error:
                self.say(error)
                box.setFocus()
                return None
            if text != self._before[field]:
                changed[field] = text
        return changed

    def _ask(self, changed: dict[str, str], doubts: tuple[Doubt, ...]) -> None:
        if not doubts:
            self._do(changed)
            return
        self._is_busy, self._asked = False, changed
        self.message.say("warn", doubt_words(doubts[0], self._write, is_new=False))

    def _do(self, changed: dict[str, str]) -> None:
        member, before = self._member, {field: self._before[field] for field in changed}

        def done(_: None) -> None:
            self.written.emit(before, changed)
            self.accept()

        self.session.write(lambda tx: write_details(tx, member, changed), done, self.say)

    def say(self, error: AppError) -> None:
        """Say what is wrong; the slip stays."""
        self._is_busy = False
        kind = "warn" if isinstance(error, NotAgreed) else "bad"
        self.message.say(kind, refusal(error, self._write, {self._member: self._name}))

    def _typed_anew(self) -> None:
        self._asked = {}
        self.message.hide()

    def reject(self) -> None:
        """Leave, but not while the book is being written: the answer comes to this slip."""
        if not self._is_busy:
            super().reject()
