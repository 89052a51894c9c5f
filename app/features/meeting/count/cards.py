"""What the book says, and the card that says whether the box agrees."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from app.core.locales.amounts import format_money
from app.features.meeting.count.facts import CountFacts
from app.features.meeting.count.words import box_icon, box_text
from app.features.meeting.parts.lines import IconLine, LineList
from app.ui import theme
from app.ui.figures import Figures
from app.ui.icons import icon
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import AmountLabel, TotalLabel, label
from app.ui.widgets.painting import is_rtl

HIDDEN = "•••"


class Note(QFrame):
    """A quiet remark in a card: icon and words on a sunken ground."""

    def __init__(self, icon_name: str = "info") -> None:
        super().__init__()
        self._icon_name, self._icon = icon_name, QLabel()
        self.text = label("", "muted", wrap=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 9, 12, 9)
        line.setSpacing(10)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.text, 1)

    def say(self, text: str) -> None:
        """Show `text`; nothing hides the remark."""
        self._icon.setPixmap(icon(self._icon_name, "ink2", 18, rtl=is_rtl(self)))
        self.text.setText(text)
        self.setVisible(bool(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().colour("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)


class BookCard(Card):
    """From the box at the start to the box now; the amounts can be hidden for a blind count.

    Signals:
        hide_wanted: Hide the amounts until the count is complete, or show them.
    """

    hide_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(18, 14, 18, 12))
        self._head, self._hide = label("", "name"), KeyButton(kind="quiet", keys=("F6",))
        self._hide.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._hide.clicked.connect(self.hide_wanted)
        self._lines, self._note = LineList(16, 46), Note("device-mobile")
        self._word, self.total = label(), TotalLabel(32)
        head = QHBoxLayout()
        head.addWidget(self._head, 1)
        head.addWidget(self._hide)
        foot = QHBoxLayout()
        foot.addWidget(self._word, 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.total, 1)
        self.column.setSpacing(4)
        self.column.addLayout(head)
        self.column.addLayout(self._lines)
        self.column.addSpacing(8)
        self.column.addWidget(self._note)
        self.column.addStretch()
        self.column.addLayout(foot)

    @property
    def lines(self) -> list[IconLine]:
        return self._lines.lines

    def show_book(self, facts: CountFacts, figures: Figures, *, hidden: bool) -> None:
        """Show the lines of the book; `hidden` keeps the amounts for later."""
        self._head.setText(self.tr("What the book says"))
        self._hide.setText(self.tr("Show") if hidden else self.tr("Hide"))
        self._word.setText(self.tr("Book"))
        lines = facts.out.box
        for line, widget in zip(lines, self._lines.use(len(lines)), strict=True):
            text, small = box_text(line, facts.names)
            amount = format_money(
                line.minor, figures.currency, figures.language, sign=line.kind != "start"
            )
            widget.fill(box_icon(line), text, HIDDEN if hidden else amount, small=small)
        self.total.set_amount(HIDDEN if hidden else figures.money(facts.book_minor), figures.unit)
        self._note.say(self._electronic(facts, figures))

    def _electronic(self, facts: CountFacts, figures: Figures) -> str:
        totals = facts.out.totals
        if not totals.electronic:
            return ""
        text = self.tr(
            "{amount} from %Ln people came by phone or bank. It is not in the box and is not"
            " counted here.",
            "",
            facts.out.electronic_people,
        )
        return text.format(amount=figures.money(totals.electronic))


class DifferenceCard(QFrame):
    """Green when box and book agree, red with the number when they do not."""

    def __init__(self) -> None:
        super().__init__()
        self._kind = "muted"
        self._icon, self._head = QLabel(), label("", "h2")
        self.amount, self._text = AmountLabel(40, 600, leading=True), label("", "", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._icon)
        head.addWidget(self._head, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 18, 14)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.amount)
        column.addWidget(self._text)

    def show_difference(
        self, minor: int, figures: Figures, *, started: bool, bags: tuple[int, int] | None
    ) -> None:
        """Show how box and book stand.

        Args:
            started: False before the first note is counted.
            bags: (loan bag, welfare bag) to be said once they agree; None where there is one bag.
        """
        money = figures.money
        if not started:
            self._fill("muted", "scales", self.tr("Not counted yet"), "", "")
            self._text.setText(self.tr("Count aloud, large notes first. Enter leads to the next."))
        elif minor == 0:
            self._fill("ok", "check-circle", self.tr("Box and book agree"), "", "")
            text = self.tr("Loan bag {loan}, welfare bag {welfare}.") if bags else ""
            loan, welfare = bags or (0, 0)
            self._text.setText(text.format(loan=money(loan), welfare=money(welfare)))
        else:
            head = self.tr("Box and book do not agree")
            sign = format_money(minor, figures.currency, figures.language, sign=True)
            self._fill("bad", "scales", head, sign, figures.unit)
            more = self.tr("There is {amount} more in the box than in the book.")
            less = self.tr("There is {amount} less in the box than in the book.")
            self._text.setText((more if minor > 0 else less).format(amount=money(abs(minor))))
        self._text.setVisible(bool(self._text.text()))
        self.setAccessibleName(f"{self._head.text()} {self._text.text()}")

    def _fill(self, kind: str, icon_name: str, head: str, amount: str, unit: str) -> None:
        self._kind = kind
        ink = theme.current().colour(f"{kind}Ink").name()
        self._icon.setPixmap(
            icon(icon_name, f"{kind}Ink", 24, "fill" if kind == "ok" else "regular")
        )
        self._head.setText(head)
        for part in (self._head, self._text):
            part.setStyleSheet(f"color: {ink};")
        self.amount.setVisible(bool(amount))
        self.amount.set_amount(amount, unit, f"{kind}Ink")
        self.update()

    def head(self) -> str:
        return self._head.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = f"{self._kind}Ink" if self._kind == "bad" else f"{self._kind}Line"
        painter.setPen(QPen(look.colour(edge), 2 if self._kind == "bad" else 1))
        painter.setBrush(look.colour(f"{self._kind}Bg"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
