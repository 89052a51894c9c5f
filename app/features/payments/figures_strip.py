"""The four figures over the table."""

from app.features.payments.words import Words
from app.projections.payment_table import Figures
from app.ui.widgets.figures_row import FiguresRow


class FiguresStrip(FiguresRow):
    """What we wrote, what came, what does not agree, what is in no book."""

    def show_figures(self, figures: Figures, words: Words) -> None:
        """Show the figures of the newest meeting with such payments."""
        wrote = self.tr("We wrote, meeting {no}").format(no=words.figures.count(figures.meeting_no))
        self.set_cells(
            (
                (
                    wrote if figures.meeting_no else self.tr("We wrote"),
                    words.money(figures.wrote),
                    "ink",
                ),
                (self.tr("M-Pesa says it came"), words.money(figures.agreed), "okText"),
                (self.tr("Does not agree"), words.money(figures.differs), "warnInk"),
                (self.tr("Came, but not in the book"), words.money(figures.unlisted), "waitText"),
            )
        )
