"""Why somebody stands there: every factor of the sum, those above and those below the line."""

from app.features.meeting.fair_step.facts import FairRow
from app.features.meeting.fair_step.words import (
    factor_name,
    held_back,
    number,
    reason_of,
    score_words,
)
from app.features.meeting.parts.lines import LineList
from app.ui.figures import Figures
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import label


class WhyCard(Card):
    """Stands beside the list while Space keeps it open."""

    def __init__(self) -> None:
        super().__init__(margins=(18, 16, 18, 14))
        self._head, self._reason = label("", "h2"), label("", "muted", wrap=True)
        self.lines, self.result = LineList(15, 36), label("", "h2", wrap=True)
        self._note = label("", "hint", wrap=True)
        for part in (self._head, self._reason):
            self.column.addWidget(part)
        self.column.addLayout(self.lines)
        for part in (self.result, self._note):
            self.column.addWidget(part)
        self.column.addStretch()

    def show_row(self, row: FairRow, figures: Figures) -> None:
        """Show one line of the order in full."""
        self._head.setText(row.name)
        self._reason.setText(held_back(row, figures) or reason_of(row.applicant, figures))
        factors = row.score.factors if row.score else ()
        for line, factor in zip(self.lines.use(len(factors)), factors, strict=True):
            icon = "plus" if factor.above else "minus"
            line.fill(
                icon,
                factor_name(factor),
                number(factor.value, figures),
                icon_role="okText" if factor.above else "warnText",
            )
        score = row.score
        self.result.setText(score_words(score, figures) if score else "")
        self._note.setText(
            self.tr("What has a plus is multiplied; the result is divided by what has a minus.")
            if factors
            else ""
        )
