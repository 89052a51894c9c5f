"""Correcting a line: choose it, say why; the chair allows it, on a closed page the keys too."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.core.locales.isolates import island
from app.features.meeting.entry_words import kind_words
from app.features.meeting.other_step.facts import OtherFacts
from app.features.meeting.parts.person_row import PersonRow
from app.projections.entries import EntryLine
from app.ui.figures import Figures
from app.ui.widgets.labels import label
from app.ui.widgets.tables import Head, Line, LinesTable, Text


class CorrectionPage(QWidget):
    """Signals:
    meeting_chosen: Read the lines of this meeting.
    pin_typed: (member, PIN) of who is asked now.
    wanted: (entry, reason, members whose PIN was right).
    """

    meeting_chosen = Signal(str)
    pin_typed = Signal(str, str)
    wanted = Signal(str, str, tuple)

    def __init__(self) -> None:
        super().__init__()
        self.meeting, self.table = QComboBox(), LinesTable((Head("", 0), Head("", 100, money=True)))
        self.table.horizontalHeader().hide()
        self._why, self.reason = label("", "muted"), QLineEdit()
        self.reason.setMaxLength(200)
        self.chair, self._note = PersonRow(34, pin_side=26), label("", "muted", wrap=True)
        self._approved: list[str] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.meeting)
        column.addWidget(self.table, 1)
        parts: tuple[QWidget, ...] = (self._why, self.reason, self.chair, self._note)
        for part in parts:
            column.addWidget(part)
        self.meeting.activated.connect(lambda _: self.ask())
        self.table.opened.connect(lambda _: self.reason.setFocus())
        self.reason.returnPressed.connect(self.chair.boxes.setFocus)
        self.chair.pin.connect(self._pin)

    def show_facts(self, facts: OtherFacts, figures: Figures) -> None:
        self._why.setText(self.tr("Why it is taken back"))
        self.reason.setAccessibleName(self._why.text())
        self._facts = facts
        self._note.setText(
            self.tr("The old line stays and is crossed out by a new one on today’s page.")
        )
        if self.meeting.count() != len(facts.correctable):
            self.meeting.clear()
            for one in facts.correctable:
                self.meeting.addItem("", one.meeting)
            self.meeting.setCurrentIndex(min(1, self.meeting.count() - 1))  # the last closed one
        text = self.tr("Meeting {no}, {day}")
        for number, one in enumerate(facts.correctable):
            day = figures.day(one.on, "short")
            self.meeting.setItemText(number, text.format(no=figures.count(one.no), day=day))
        self._ask_pin()

    def ask(self) -> None:
        """Read the lines of the meeting that is chosen."""
        self._approved.clear()
        if self.meeting.currentData():
            self._ask_pin()
            self.meeting_chosen.emit(self.meeting.currentData())

    def show_lines(self, lines: tuple[EntryLine, ...], facts: OtherFacts, figures: Figures) -> None:
        """Show what can be taken back, newest first."""
        self.table.show_lines(
            [
                Line(
                    one.entry,
                    (
                        Text(self._words(one, facts)),
                        Text(figures.money(one.minor) if one.minor else "", 600),
                    ),
                )
                for one in reversed(lines)
                if one.minor
            ]
        )

    def _words(self, one: EntryLine, facts: OtherFacts) -> str:
        name = facts.names.get(one.member, "")
        words = kind_words(one.type, one.words)
        return f"{island(name)} {words}" if name else f"{words} {one.words}"

    @property
    def signers(self) -> tuple[str, ...]:
        """Who is asked: on the page of today the chair alone."""
        is_today = self.meeting.currentData() == self._facts.meeting.meeting
        return (self._facts.chair,) if is_today else self._facts.signers

    def _ask_pin(self) -> None:
        waiting = [one for one in self.signers if one not in self._approved]
        one = waiting[0] if waiting else self._facts.chair
        is_chair = one == self._facts.chair
        role = self.tr("Chairperson’s PIN") if is_chair else self.tr("Key holder’s PIN")
        self.chair.set_person(self._facts.names.get(one, ""), role)
        self.chair.ask()

    def _pin(self, pin: str) -> None:
        entry, reason = self.table.current_key(), self.reason.text().strip()
        waiting = [one for one in self.signers if one not in self._approved]
        if entry and reason and waiting:
            self.pin_typed.emit(waiting[0], pin)
        else:
            self.chair.boxes.clear()
            (self.reason if entry else self.table).setFocus()

    def approve(self, member: str) -> None:
        """This PIN was right: the next is asked, or the line is taken back."""
        self._approved.append(member)
        self.chair.boxes.clear()
        if all(one in self._approved for one in self.signers):
            approved = tuple(self._approved)
            self._approved.clear()
            reason = self.reason.text().strip()
            self.wanted.emit(self.table.current_key(), reason, approved)
        self._ask_pin()
        self.chair.boxes.setFocus()

    def clear(self) -> None:
        """The line is taken back."""
        self.reason.clear()
        self.chair.boxes.clear()
        self._approved.clear()
        self.ask()
