"""The third card: votes, minutes, money moved, corrections, nameless money; one page at a time."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QStackedWidget, QWidget

from app.features.meeting.other_step.card_head import CardHead
from app.features.meeting.other_step.correction_page import CorrectionPage
from app.features.meeting.other_step.facts import OtherFacts
from app.features.meeting.other_step.move_page import MovePage
from app.features.meeting.other_step.nameless_page import NamelessPage
from app.features.meeting.other_step.pages import MinutesPage
from app.features.meeting.other_step.vote_page import VotePage
from app.ui.figures import Figures
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton

NAMES = ("vote", "minutes", "move", "correct", "nameless")
KEYS = ("Alt V", "Alt M", "Alt B", "Alt K", "Alt N")
ICONS = ("hand-palm", "note-pencil", "swap", "arrow-u-up-left", "question")


class MoreCard(Card):
    """Shows one page; Alt with a letter, or a click, changes it."""

    def __init__(self) -> None:
        super().__init__(margins=(18, 16, 18, 16))
        self.vote, self.minutes, self.move_money = VotePage(), MinutesPage(), MovePage()
        self.correct, self.nameless = CorrectionPage(), NamelessPage()
        self._heads = [CardHead(icon, "brand", key) for icon, key in zip(ICONS, KEYS, strict=True)]
        self.tabs = {name: KeyButton(icon=icon) for name, icon in zip(NAMES, ICONS, strict=True)}
        self._stack = QStackedWidget()
        pages: tuple[QWidget, ...] = (
            self.vote, self.minutes, self.move_money, self.correct, self.nameless
        )  # fmt: skip
        for page in pages:
            self._stack.addWidget(page)
        tabs = QGridLayout()
        tabs.setSpacing(6)
        for at, button in enumerate(self.tabs.values()):
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(partial(self.open, NAMES[at]))
            is_alone = at % 2 == 0 and at + 1 == len(NAMES)
            tabs.addWidget(button, at // 2, at % 2, 1, 2 if is_alone else 1)
        for head in self._heads:
            self.column.addWidget(head)
        self.column.addLayout(tabs)
        self.column.addSpacing(4)
        self.column.addWidget(self._stack, 1)
        self._show("vote")

    def show_facts(self, facts: OtherFacts, figures: Figures) -> None:
        """Show all pages as the book stands."""
        titles = (
            self.tr("Votes"),
            self.tr("Minutes"),
            self.tr("Move money"),
            self.tr("Correct an old line"),
            self.tr("Money without a name"),
        )
        for head, title in zip(self._heads, titles, strict=True):
            head.set_title(title)
        for button, word in zip(
            self.tabs.values(), (*titles[:3], self.tr("Correction"), titles[4]), strict=True
        ):
            button.setText(word)
        for page in (self.vote, self.minutes, self.move_money, self.correct, self.nameless):
            page.show_facts(facts, figures)

    @property
    def page(self) -> str:
        return NAMES[self._stack.currentIndex()]

    def open(self, name: str) -> None:
        """Bring a page to the front with the cursor in its first box."""
        self._show(name)
        if name == "vote":
            self.vote.text.setFocus()
        elif name == "minutes":
            self.minutes.text.setFocus()
        elif name == "move":
            self.move_money.source.setFocus()
        elif name == "nameless":
            self.nameless.amount.setFocus()
        else:
            self.correct.meeting.setFocus()
            self.correct.ask()

    def write(self) -> None:
        """Write the page in front; an old line is corrected by the PIN alone."""
        write = {
            "vote": self.vote.write,
            "minutes": self.minutes.write,
            "move": self.move_money.write,
            "nameless": self.nameless.write_here,
        }.get(self.page)
        if write is not None:
            write()

    def _show(self, name: str) -> None:
        at = NAMES.index(name)
        self._stack.setCurrentIndex(at)
        # Only the page in front may ask for height: the tallest would not fit a small screen.
        for number in range(self._stack.count()):
            policy = QSizePolicy.Policy.Preferred if number == at else QSizePolicy.Policy.Ignored
            page = self._stack.widget(number)
            if page is not None:
                page.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        for number, head in enumerate(self._heads):
            head.setVisible(number == at)
        for other, button in self.tabs.items():
            button.setChecked(other == name)
