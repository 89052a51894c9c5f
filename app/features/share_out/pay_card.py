"""After the agreement: whose turn it is to come forward, and what she signs with."""

from PySide6.QtCore import Signal

from app.core.errors import AppError
from app.features.share_out.page import SharePage
from app.ui.figures import Figures
from app.ui.pin_check import check_pin
from app.ui.refusals import refusal
from app.ui.sent_line import SentLine
from app.ui.session import Session
from app.ui.two_people_line import TwoPeopleLine
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import AmountLabel, label
from app.ui.widgets.messages import MessageLine
from app.ui.widgets.pin_boxes import PinBoxes
from app.ui.widgets.segments import Segments

WIDTH = 372
SOURCES = ("cash", "mpesa", "bank")


class PayCard(Card):
    """Signals:
    wanted: The member agreed (member, "pin" or "paper", where the money comes from).
    """

    wanted = Signal(str, str, str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        self.session = session
        self.member = ""
        self._page: SharePage | None = None
        self.who, self.amount = label("", "h2", wrap=True), AmountLabel(34, 600, leading=True)
        self.hint, self.left = label("", "hint", wrap=True), label("", "muted", wrap=True)
        self.source, self.pin = Segments(), PinBoxes(side=34)
        self.paper, self.message = KeyButton(keys=("F9",)), MessageLine()
        self.sent, self.by_two = SentLine(session), TwoPeopleLine(session)
        for part in (
            self.who, self.amount, self.source, self.sent, self.by_two, self.hint, self.pin,
            self.paper,
        ):  # fmt: skip
            self.column.addWidget(part)
        self.column.addStretch()
        self.column.addWidget(self.message)
        self.column.addWidget(self.left)
        self.source.chosen.connect(lambda _: self._ask())
        self.pin.entered.connect(self._check)
        self.paper.clicked.connect(lambda: self.hand_over("paper"))
        self.retranslate()

    def retranslate(self) -> None:
        self.source.set_choices(
            [(self.tr("Cash"), ""), (self.tr("Phone"), ""), (self.tr("Bank"), "")]
        )
        self.hint.setText(self.tr("The own PIN says that the money was counted and is right."))
        self.paper.setText(self.tr("Thumb on the sheet"))

    def show_page(self, page: SharePage, member: str, write: Figures) -> None:
        """Show whose part it is; "" when all have theirs."""
        self._page = page
        if member != self.member:
            self.pin.clear()
            self.message.hide()
        self.member = member
        row = page.row(member)
        waiting = [one for one in page.rows if one.state == "waits"]
        is_open = row is not None and row.state == "waits" and bool(page.meeting)
        for part in (self.source, self.hint, self.pin, self.paper):
            part.setVisible(is_open)
        self._ask(is_open=is_open)
        if row is None:
            self.who.setText(self.tr("Everybody has the own part"))
            self.amount.set_amount("")
        else:
            self.who.setText(page.names.get(member, ""))
            self.amount.set_amount(write.money(row.pays), write.unit)
        minor = sum(one.pays for one in waiting)
        text = self.tr("%Ln still to come forward: {minor}", "", len(waiting))
        self.left.setText(text.format(minor=write.money(minor)) if waiting else "")
        if waiting and not page.meeting:
            self.message.say("muted", self.tr("Parts are handed over in an open meeting."))

    def _ask(self, *, is_open: bool = True) -> None:
        """Whether it may be sent the way that is chosen."""
        self.sent.ask(self.member if is_open else "", SOURCES[self.source.current])
        if is_open:
            self.by_two.ask(SOURCES[self.source.current])
        else:
            self.by_two.hide()

    def hand_over(self, agreed: str) -> None:
        if self.member and self.paper.isVisibleTo(self):
            self.wanted.emit(self.member, agreed, SOURCES[self.source.current])

    def say(self, error: AppError) -> None:
        names = self._page.names if self._page is not None else {}
        self.message.say("bad", refusal(error, Figures.of(self.session), names))

    def _check(self, pin: str) -> None:
        check_pin(
            self.session,
            self.member,
            pin,
            right=lambda: self.hand_over("pin"),
            wrong=self._wrong,
            failed=self.say,
        )

    def _wrong(self, left: int) -> None:
        self.pin.clear(wrong=True)
        self.message.say("bad", self.tr("This PIN is wrong. %Ln tries left.", "", left))
