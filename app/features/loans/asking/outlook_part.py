"""The cash of the next meetings: what comes, what goes, what is left when this is lent."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.locales import format_percent, language_of
from app.core.risk.outlook import first_short
from app.core.rounding import divide
from app.features.loans.asking.what_if import Answer
from app.ui.figures import Figures
from app.ui.typed_money import scale_of
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine
from app.ui.widgets.tables import Head, Line, LinesTable, Text

PPM = 1_000_000


class OutlookPart(QWidget):
    """A heading, a row for each meeting, what it is made of, and what would be short."""

    def __init__(self) -> None:
        super().__init__()
        self._head, self._note = label("", "h3"), label("", "hint", wrap=True)
        self.table, self.short = LinesTable([Head("")]), MessageLine()
        self.table.go_inside()
        self.table.setSelectionMode(LinesTable.SelectionMode.NoSelection)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        for part in (self._head, self.table, self._note, self.short):
            column.addWidget(part)

    def show_answer(self, answer: Answer, write: Figures) -> None:
        """Show the meetings with this loan; without one as they are."""
        coming, outlook = answer.coming, answer.outlook
        self.setVisible(bool(coming))
        self._head.setText(self.tr("Cash of the next meetings"))
        heads = [
            Head(self.tr("Meeting")),
            Head(self.tr("Comes in"), 44, money=True),
            Head(self.tr("Goes out"), 44, money=True),
            Head(self.tr("Left"), 44, money=True),
        ]
        lines = [
            Line(
                one.on,
                (
                    Text(write.day(one.on, "short")),
                    Text(write.due(_unit(one.incoming, write))),
                    Text(write.due(_unit(one.outgoing, write))),
                    Text(write.money(_unit(one.left.closing, write)), 600),
                ),
            )
            for one in coming
        ]
        self.table.show_fitted(lines, heads)
        self.table.setMinimumHeight(self.table.maximumHeight())
        lang = language_of(write.language).code
        note = self.tr("As it came so far: {dues} of contributions, {loans} of loan payments.")
        dues, loans = (
            format_percent(_whole(ppm), lang) for ppm in (outlook.dues_ppm, outlook.loans_ppm)
        )
        self._note.setText(note.format(dues=dues, loans=loans))
        self._say(answer, write)

    def _say(self, answer: Answer, write: Figures) -> None:
        short = first_short(answer.coming)
        was_short = first_short(answer.outlook.ahead())
        self.short.setVisible(short is not None)
        if short is None:
            return
        text = self.tr("If we lend this, the payout of {day} is short by {amount}.")
        if was_short is not None and was_short.short >= short.short:
            text = self.tr("Without this loan already, the payout of {day} is short by {amount}.")
        said = text.format(day=write.day(short.on, "short"), amount=write.money(short.short))
        self.short.say("warn", said)


def _unit(minor: int, write: Figures) -> int:
    """Rounded to whole units of the screen: it is an estimate."""
    scale = scale_of(write)
    return divide(minor, scale) * scale


def _whole(ppm: int) -> int:
    """Rounded to whole percents: it is an estimate."""
    return (ppm + PPM // 200) // (PPM // 100) * (PPM // 100)
