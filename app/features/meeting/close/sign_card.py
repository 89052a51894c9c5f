"""The right card of the last step: who signs, what happens after, the button that locks."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from app.features.meeting.close.facts import CloseFacts, Place
from app.features.meeting.close.words import role_name
from app.features.meeting.parts.naming import spoken
from app.features.meeting.parts.person_row import PersonRow
from app.ui.figures import Figures
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine


class SignCard(Card):
    """Signals:
    signed: A PIN was typed: (member, role, pin).
    close_wanted: The close button; True to close with fewer keys.
    """

    signed = Signal(str, str, str)
    close_wanted = Signal(bool)

    def __init__(self, examples: Mapping[str, str]) -> None:
        super().__init__(margins=(18, 14, 18, 14))
        self._examples = examples
        self._head, self._hint = label("", "name"), label("", "muted", wrap=True)
        self._places = QVBoxLayout()
        self._places.setSpacing(0)
        self.rows: list[PersonRow] = []
        self._shown: tuple[Place, ...] = ()
        self._absent = KeyButton(kind="quiet")
        self._absent.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._absent.clicked.connect(self._toggle_stand_ins)
        self._with_stand_ins = False
        self.message = MessageLine()
        self._after = label("", "h3")
        self.page, self.receipts, self.copy = QCheckBox(), QCheckBox(), QCheckBox()
        self.button = KeyButton(kind="primary", keys=("Enter",), big=True, icon="lock-key")
        self.button.clicked.connect(lambda: self.close_wanted.emit(False))
        self.provisional = KeyButton()
        self.provisional.clicked.connect(lambda: self.close_wanted.emit(True))
        self._missing = label("", "muted")
        self._missing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._lay_out()

    def _lay_out(self) -> None:
        column = self.column
        column.setSpacing(4)
        column.addWidget(self._head)
        column.addWidget(self._hint)
        column.addLayout(self._places)
        column.addWidget(self._absent, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.message)
        column.addStretch()
        column.addWidget(self._after)
        for box in (self.page, self.receipts, self.copy):
            box.setChecked(True)
            column.addWidget(box)
        column.addSpacing(6)
        column.addWidget(self.button)
        column.addWidget(self.provisional)
        column.addWidget(self._missing)

    def show_facts(self, facts: CloseFacts, figures: Figures, copy_to: str) -> None:
        """Show who signed and who is awaited; `copy_to` names the stick, "" for none."""
        self._facts, self._figures = facts, figures
        self._head.setText(self.tr("Sign and lock the book"))
        self._hint.setText(
            self.tr(
                "Each person types a PIN. After this the page cannot be changed, only corrected"
                " by a new entry."
            )
        )
        self._show_places(facts, figures)
        self._after.setText(self.tr("After signing"))
        self.page.setText(self.tr("Meeting page as PDF"))
        self.receipts.setText(self.tr("%Ln receipts as PDF", "", len(facts.receipts)))
        on_stick = self.tr("Copy of the book on {name}, tried out").format(name=spoken(copy_to))
        self.copy.setText(on_stick if copy_to else self.tr("Copy of the book, tried out"))
        self._show_button(facts, figures)

    def _show_places(self, facts: CloseFacts, figures: Figures) -> None:
        further = facts.stand_ins if self._with_stand_ins else ()
        self._shown = (*facts.places, *further)
        while len(self.rows) < len(self._shown):
            row = PersonRow(pin_side=36)
            row.pin.connect(partial(self._pin, len(self.rows)))
            self.rows.append(row)
            self._places.addWidget(row)
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(self._shown))
            if number < len(self._shown):
                place = self._shown[number]
                example = self._examples.get(place.member, "")
                row.set_person(place.name, role_name(place, figures), example)
                if place.signed_at:
                    at = figures.clock(place.signed_at)
                    row.done(self.tr("Signed {time}").format(time=at))
                elif facts.out.agrees:
                    row.ask()
                else:
                    row.wait(self.tr("waiting"))
        self._absent.setText(self.tr("Somebody is not here"))
        self._absent.setVisible(bool(facts.stand_ins) and facts.missing > 0)

    def _show_button(self, facts: CloseFacts, figures: Figures) -> None:
        no = figures.count(facts.out.meeting.no)
        self.button.setText(self.tr("Close meeting {no}").format(no=no))
        self.button.setEnabled(facts.out.agrees and not facts.missing)
        keys_only = facts.out.agrees and facts.missing > 0 and not facts.officers_missing
        self.provisional.setVisible(keys_only)
        self.provisional.setText(self.tr("Close without the missing keys"))
        if facts.out.meeting.counted_minor is None:
            text = self.tr("First the box is counted.")
        elif not facts.out.agrees:
            text = self.tr("Box and book do not agree yet.")
        elif facts.missing:
            text = self.tr("%Ln signatures to go", "", facts.missing)
        else:
            text = self.tr("Everything is signed.")
        self._missing.setText(text)

    def missing_text(self) -> str:
        return self._missing.text()

    def row_of(self, member: str) -> PersonRow | None:
        """The row of a person."""
        for place, row in zip(self._shown, self.rows, strict=False):
            if place.member == member:
                return row
        return None

    def focus_next(self) -> None:
        """Put the cursor into the next free PIN, or on the button when all have signed."""
        for place, row in zip(self._shown, self.rows, strict=False):
            if not place.signed_at and self._facts.out.agrees:
                row.boxes.setFocus()
                return
        self.button.setFocus()

    def _pin(self, number: int, pin: str) -> None:
        place = self._shown[number]
        self.signed.emit(place.member, place.role, pin)

    def _toggle_stand_ins(self) -> None:
        self._with_stand_ins = not self._with_stand_ins
        self._show_places(self._facts, self._figures)
        self.focus_next()
