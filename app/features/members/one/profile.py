"""The left side of a member's page: who this is, how to reach them, who stands for whom."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.core.locales.isolates import island
from app.core.permissions import may
from app.core.phones import shown_phone
from app.features.members.offices import offices_line
from app.features.members.one.details import writable
from app.features.members.one.presenter import MemberFigures
from app.ui.figures import Figures
from app.ui.icons import icon
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import Chip
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label

WIDTH = 246


class Profile(Card):
    """Signals:
    edit, print_statement, print_receipt: The buttons.
    """

    edit = Signal()
    print_statement = Signal()
    print_receipt = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(12, 16, 12, 14))
        self.setFixedWidth(WIDTH)
        self._avatar = Avatar(84)
        self.number, self.since = label("", "h2"), label("", "muted", wrap=True)
        self.office = label("", "strong", wrap=True)
        self.statement = KeyButton(kind="primary", icon="printer", keys=("Ctrl", "P"))
        self.receipt = KeyButton(icon="receipt")
        self.change = KeyButton(icon="note-pencil", keys=("F2",))
        self._chips, self._facts = QVBoxLayout(), QVBoxLayout()
        self._chips.setSpacing(6)
        self._facts.setSpacing(7)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        for part in (self.number, self.since, self.office):
            words.addWidget(part)
        words.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self._avatar)
        top.addLayout(words, 1)
        self.column.addLayout(top)
        self.column.addSpacing(6)
        self.column.addLayout(self._chips)
        self.column.addSpacing(4)
        self.column.addLayout(self._facts)
        self.column.addStretch(1)
        self.column.addWidget(self.statement)
        self.column.addWidget(self.receipt)
        self.column.addWidget(self.change)
        self.statement.clicked.connect(self.print_statement)
        self.receipt.clicked.connect(self.print_receipt)
        self.change.clicked.connect(self.edit)

    def retranslate(self) -> None:
        self.statement.setText(self.tr("Print statement"))
        self.receipt.setText(self.tr("Last receipt"))
        self.change.setText(self.tr("Change details"))

    def show_member(
        self,
        figures: MemberFigures,
        write: Figures,
        roles: frozenset[str],
        country: str,
        *,
        cash_only: str,
    ) -> None:
        """Args:
        cash_only: That money is not sent yet; "" where it may be.
        """
        member = figures.member
        self._avatar.set_name(figures.name)
        self.number.setText(self.tr("No. {number}").format(number=write.count(member.no)))
        joined = write.day(member.joined_on, "short")
        self.since.setText(self.tr("Member since {day}").format(day=joined))
        self.office.setText(offices_line(figures.roles, figures.key, write))
        self.office.setVisible(bool(self.office.text()))
        self._show_chips(figures, write)
        self._show_facts(figures, write, roles, country, cash_only)
        self.receipt.setEnabled(bool(figures.last_paid))
        for button in (self.statement, self.receipt):
            button.setVisible(may(roles, "print"))
        self.change.setVisible(bool(writable(roles) and figures.fields))

    def _show_chips(self, figures: MemberFigures, write: Figures) -> None:
        _empty(self._chips)
        chips = []
        if figures.late:
            text = self.tr("{amount} of loan late").format(amount=write.money(figures.late))
            chips.append(Chip("warn", "warning", text))
        if any(line.is_held for line in figures.book.lines):
            chips.append(Chip("clash", "arrows-merge", self.tr("Something to decide")))
        if figures.member.left_on:
            day = write.day(figures.member.left_on, "short")
            text = self.tr("Left on {day}").format(day=day)
            chips.append(Chip("muted", "hand-waving", text))
        for chip in chips:
            self._chips.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeading)

    def _show_facts(
        self,
        figures: MemberFigures,
        write: Figures,
        roles: frozenset[str],
        country: str,
        cash_only: str,
    ) -> None:
        _empty(self._facts)
        open_to_see = may(roles, "see_personal_data")
        phone = shown_phone(figures.fields.get("phone", ""), country, whole=open_to_see)
        self._say("phone", phone or self.tr("No phone is written"))
        paid_to = figures.fields.get("payout_phone", "")
        if paid_to:
            text = self.tr("Money is sent to {number}")
            number = shown_phone(paid_to, country, whole=open_to_see)
            self._say("device-mobile", text.format(number=island(number)))
        if cash_only:
            self._say("warning", cash_only)
        kin = figures.fields.get("next_of_kin", "")
        if kin and open_to_see:
            self._say("user-circle", self.tr("Next of kin: {name}").format(name=kin))
        number, note = figures.fields.get("id_number", ""), figures.fields.get("note", "")
        if number and open_to_see:
            text = self.tr("ID number {number}")
            self._say("identification-card", text.format(number=island(number)))
        if note and open_to_see:
            self._say("notebook", note)
        if figures.held:
            came = self.tr("Came to {came} of {held} meetings")
            text = came.format(came=write.count(figures.came), held=write.count(figures.held))
            self._say("calendar-check", text)
        else:
            self._say("calendar-check", self.tr("No meeting was held since then"))
        for loan in figures.book.guarantees:
            name, left = figures.names.get(loan.member, ""), write.money(loan.state.left)
            text = self.tr("Stands for {name}, {amount} left").format(name=name, amount=left)
            self._say("shield-check", text)
        standing = {g for loan in figures.running_loans for g in loan.guarantors}
        if standing:
            names = write.names(sorted(figures.names.get(one, "") for one in standing))
            self._say("handshake", self.tr("Stood for by {names}").format(names=names))

    def _say(self, icon_name: str, text: str) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        mark, words = QLabel(), label(text, wrap=True)
        mark.setPixmap(icon(icon_name, "ink2", 19))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        self._facts.addWidget(line)


def _empty(layout: QVBoxLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
