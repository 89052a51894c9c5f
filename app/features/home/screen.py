"""Home: the next meeting, what needs a person, what the group has."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.errors import AppError
from app.features.home.meeting_card import MeetingCard
from app.features.home.needs_card import NeedsCard
from app.features.home.presenter import HomeFigures, HomePresenter
from app.features.home.side_cards import SharesCard, TurnCard, WealthCard
from app.ui.change_bus import Changed
from app.ui.figures import Figures
from app.ui.keys import Action
from app.ui.papers import Paper
from app.ui.screen import Screen
from app.ui.session import Session
from app.ui.widgets.beside import Beside

SIDE, MAIN, HALF = 398, 680, 300  # px


class HomeScreen(Screen):
    """Picture 01."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._presenter = HomePresenter(session, self)
        self._takes_focus = False
        self.meeting = MeetingCard(is_practice=session.practice)
        self.needs = NeedsCard()
        self.wealth, self.shares, self.turn = WealthCard(), SharesCard(), TurnCard()
        self._lay_out()
        self._connect()
        self.retranslate()
        self.show_loading()

    def _lay_out(self) -> None:
        """On a narrow window the side goes under the rest, its cards beside each other."""
        left, records, side = QWidget(), QWidget(), QWidget()
        for part, cards in (
            (left, ((self.meeting, 0), (self.needs, 1))),
            (records, ((self.shares, 1), (self.turn, 0))),
        ):
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(14)
            for card, stretch in cards:
                column.addWidget(card, stretch)
            column.addStretch(0)  # takes the room where no card wants it
        under = Beside()
        under.add_main(self.wealth, HALF, is_tall=False)
        under.add_main(records, HALF)
        side.setLayout(under)
        line = Beside()
        line.setContentsMargins(22, 0, 22, 16)
        line.add_main(left, MAIN)
        line.add_side(side, SIDE)
        line.turned.connect(self.needs.keep_whole)
        self.body.setLayout(line)

    def _connect(self) -> None:
        card = self.meeting
        card.start.connect(self._start)
        card.plan.connect(lambda: self.wants.emit("meetings", "plan"))
        card.print_roll.connect(lambda: self.wants.emit("print", self.paper()))
        card.practise.connect(lambda: self.wants.emit("practise", None))
        card.copy_book.connect(lambda: self.wants.emit("copies", None))
        self.needs.opened.connect(lambda page, about: self.wants.emit(page, about or None))
        self.needs.read_out.connect(lambda meeting: self.wants.emit("meeting_page", meeting))

    def title(self) -> str:
        write = Figures.of(self.session)
        day = write.day(self.session.today(), "long").rpartition(" ")[0]  # the year stands below
        return day[0].upper() + day[1:]

    def paper(self) -> Paper | None:
        figures = self._presenter.figures
        meeting = (figures.home.running or figures.home.planned) if figures else None
        if meeting is None:
            return None
        return Paper(code="meeting_roll", subject=meeting.meeting, title=self.tr("Roll"))

    def actions_of_keys(self) -> list[Action]:
        figures = self._presenter.figures
        free = figures is not None and figures.may_start
        return [
            Action(("Enter",), self.meeting.first.text(), self._enter, enabled=free),
            Action(("Ctrl", "K"), self.tr("Find anything")),
            Action(("Ctrl", "P"), self.tr("Print roll")),
        ]

    def activate(self) -> None:
        self._presenter.read()
        self._takes_focus = True
        self.meeting.first.setFocus()

    def apply_changes(self, changes: Changed) -> None:
        self._presenter.read()

    def retranslate(self) -> None:
        for card in (self.meeting, self.needs, self.wealth, self.shares, self.turn):
            card.retranslate()
        if self._presenter.figures is not None:
            self.show_figures(self._presenter.figures)

    # The presenter's view

    def show_figures(self, figures: HomeFigures) -> None:
        write = Figures.of(self.session)
        for card in (self.meeting, self.needs, self.wealth, self.shares, self.turn):
            card.show_figures(figures, write)
        self.show_body()
        self.refresh_keys()
        if self._active and (self._takes_focus or self.window().focusWidget() in (None, self)):
            # While the page was empty the window gave the focus to the first part of the rail.
            self._takes_focus = False
            self.meeting.first.setFocus()

    def show_failure(self, error: AppError) -> None:
        self.show_error(error, self.tr("Try again"), self._presenter.read)

    def _enter(self) -> None:
        focus = self.focusWidget()
        button = focus if focus is not None and self.needs.isAncestorOf(focus) else None
        if button is not None and hasattr(button, "click"):
            button.click()
        else:
            self.meeting.first.click()

    def _start(self) -> None:
        figures = self._presenter.figures
        meeting = (figures.home.running or figures.home.planned) if figures else None
        if meeting is not None:
            self.wants.emit("meeting", meeting.meeting)
