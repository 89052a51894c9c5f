"""The grade of the group as lenders ask for it: points, and every part with what it comes from."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.core.locales import format_percent
from app.core.locales.digits import native_digits
from app.core.locales.languages import language_of
from app.core.locales.numbers import decimal_text
from app.core.permissions import may
from app.features.grading.words import factor_word
from app.projections.group_grade import Factor, GroupGrade, group_grade
from app.ui import theme
from app.ui.change_bus import Changed
from app.ui.figures import Figures
from app.ui.keys import Action
from app.ui.papers import Paper
from app.ui.screen import Screen
from app.ui.session import Session
from app.ui.widgets.cards import SheetEdge
from app.ui.widgets.figures_row import FiguresRow
from app.ui.widgets.labels import label
from app.ui.widgets.tables import Head, Line, LinesTable, Text

ROW, LEAST = 40, 44  # px


class GradingScreen(Screen):
    """Read only; Ctrl+P makes the paper."""

    place = "meetings"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.found: GroupGrade | None = None
        self.figures, self.table = FiguresRow(), LinesTable([Head("")])
        self.how = label("", "muted", wrap=True)
        self.table.go_inside()
        card = QFrame()
        card.setProperty("card", "true")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table, 1000)  # up to its height
        inside.addStretch(1)
        self._edge = SheetEdge(card)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(22, 0, 22, 18)
        column.setSpacing(12)
        column.addWidget(self.figures)
        column.addWidget(card, 1)
        column.addWidget(self.how)
        self.retranslate()
        self.show_loading()

    def title(self) -> str:
        return self.tr("Grade of the group")

    def above(self) -> str:
        return self.tr("Meetings")

    def paper(self) -> Paper | None:
        if self.found is None or not self.found.held:
            return None
        subject = self.session.book.group.id
        return Paper(code="group_grade", subject=subject, name="grade", title=self.title())

    def actions_of_keys(self) -> list[Action]:
        return [
            Action(("Ctrl", "P"), self.tr("Print the grade")),
            Action(("Esc",), self.tr("Back"), lambda: self.wants.emit("share_out", None)),
        ]

    def activate(self) -> None:
        if not may(self.session.roles, "see_all_money"):
            self.show_locked(
                self.tr("Only the officers see everybody’s money"),
                self.tr("The treasurer, the chairperson or the secretary can open this page."),
            )
            return
        today = self.session.today()
        self.session.read(
            lambda reading: group_grade(reading.conn, today, currency=reading.group.currency),
            self.show_grade,
            self._failed,
        )

    def apply_changes(self, changes: Changed) -> None:
        self.activate()

    def retranslate(self) -> None:
        self.figures.fit()
        self.table.verticalHeader().setDefaultSectionSize(theme.current().px(ROW))
        if self.found is not None:
            self.show_grade(self.found)

    def show_grade(self, found: GroupGrade) -> None:
        """Show points and parts."""
        self.found = found
        if not found.held:
            self.show_empty(
                "chart-line-up",
                self.tr("Nothing to grade yet"),
                self.tr("After the first closed meeting the grade stands here."),
            )
            return
        write = Figures.of(self.session)
        span = f"{write.day(found.first_on, 'short')} – {write.day(found.last_on, 'short')}"
        self.figures.set_cells(
            (
                (self.tr("Points of 100"), self._points(found.hundredths, write), "ink"),
                (self.tr("Meetings looked at"), write.count(found.held), "ink"),
                (self.tr("From, to"), span, "ink"),
            )
        )
        heads = [
            Head(self.tr("Part")),
            Head(self.tr("Counted from")),
            Head(self.tr("Share"), LEAST, money=True),
            Head(self.tr("Counts for"), LEAST, money=True),
            Head(self.tr("Points"), LEAST, money=True),
        ]
        self.table.show_fitted([self._line(one, write) for one in found.factors], heads, {})
        self.how.setText(
            self.tr("What a part counts for stands in the terms of the self-help group.")
        )
        self.show_body()
        self.refresh_keys()
        if self._active:
            self.table.setFocus()

    def _line(self, one: Factor, write: Figures) -> Line:
        amount = write.money if one.is_money else write.count
        counted = self.tr("{good} of {of}").format(good=amount(one.good), of=amount(one.of))
        return Line(
            one.name,
            (
                Text(factor_word(one.name), 600),
                Text(counted if one.of else "", role="ink2"),
                Text(format_percent(one.ppm, write.language), sort=one.ppm),
                Text(write.count(one.weight), role="ink2", sort=one.weight),
                Text(self._points(one.hundredths, write), 600, sort=one.hundredths),
            ),
        )

    def _points(self, hundredths: int, write: Figures) -> str:
        language = language_of(write.language)
        return native_digits(decimal_text(hundredths, 2, 2, language), language.digits)

    def _failed(self, error: AppError) -> None:
        self.show_error(error, self.tr("Try again"), self.activate)
