"""Group rules: the constitution in sentences, what is proposed, and how it came about."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.core.constitution.sections import Section, box_section, group_sections
from app.core.errors import AppError, Refused
from app.core.permissions import may
from app.features.rules.history_card import HistoryCard
from app.features.rules.presenter import Look, RulesPresenter
from app.features.rules.proposal_card import ProposalCard
from app.features.rules.section_card import SectionCard
from app.ui.change_bus import Changed
from app.ui.error_texts import sentence
from app.ui.figures import Figures
from app.ui.keys import Action
from app.ui.papers import Paper
from app.ui.rules.reader import reader_of
from app.ui.screen import Screen
from app.ui.session import Session
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.messages import MessageLine

SIDE, LESS, NARROW = 380, 310, 900  # px; the second in a window narrower than the third
TOPICS = frozenset({"group", "boxes", "proposals", "meetings"})


class RulesScreen(Screen):
    """Implements the view of RulesPresenter and owns it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._presenter = RulesPresenter(session, self)
        self.message = MessageLine()
        self.sections: list[SectionCard] = []
        self.proposals: list[ProposalCard] = []
        self.history: HistoryCard | None = None
        self.print_button = KeyButton(icon="printer", keys=("Ctrl", "P"))
        self.print_button.clicked.connect(lambda: self.wants.emit("print", self.paper()))
        self._left, self._right = _area(), _area()
        column, across = QVBoxLayout(self.body), QHBoxLayout()
        column.setContentsMargins(22, 0, 22, 18)
        column.addWidget(self.message)
        column.addLayout(across, 1)
        across.setSpacing(10)
        across.addWidget(self._left, 1)
        across.addWidget(self._right)
        self.retranslate()
        self.show_loading()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._right.setFixedWidth((SIDE if self.width() >= NARROW else LESS) + 14)

    # Screen

    def title(self) -> str:
        return self.tr("Group rules")

    def head_parts(self) -> QWidget | None:
        return self.print_button

    def paper(self) -> Paper | None:
        name = self.tr("rules")
        return Paper(code="constitution", name=name, title=self.tr("The rules of the group"))

    def actions_of_keys(self) -> list[Action]:
        may_change = may(self.session.roles, "change_rules")
        return [
            Action(("Tab",), self.tr("Next section")),
            Action(("Enter",), self.tr("Change it"), enabled=may_change),
            Action(("Ctrl", "P"), self.tr("Print the rules")),
        ]

    def activate(self) -> None:
        self._presenter.read()

    def apply_changes(self, changes: Changed) -> None:
        if changes.topics & TOPICS:
            self._presenter.read()

    def retranslate(self) -> None:
        self.print_button.setText(self.tr("Print the rules"))
        if self._presenter.look is not None:
            self.show_look(self._presenter.look)

    # RulesView

    def show_look(self, look: Look) -> None:
        first = not self.sections
        reader = reader_of(Figures.of(self.session), look.names)
        may_change = may(self.session.roles, "change_rules")
        self.sections = []
        for section in self._sections(look):
            readable = not section.box or bool(section.rows)
            card = SectionCard(section, reader, is_readable=readable)
            card.change.setEnabled(may_change)
            card.change_wanted.connect(self._change)
            card.page_wanted.connect(lambda page: self.wants.emit("settings", page))
            self.sections.append(card)
        kinds = {one.row.box: one.row.kind for one in look.all.boxes}
        self.proposals = [
            ProposalCard(
                one,
                kinds.get(one.proposal.box, ""),
                reader,
                can_vote=bool(look.meeting) and may_change,
            )
            for one in look.all.proposed
        ]
        for asked in self.proposals:
            asked.withdraw.setEnabled(may_change)
            asked.decided.connect(self._presenter.decide)
        self.history = HistoryCard(look.all.versions, reader)
        _fill(self._left, self.sections)
        _fill(self._right, [*self.proposals, self.history])
        self.show_body()
        if first and self._active and self.sections:
            self.sections[0].change.setFocus()

    def show_failure(self, error: AppError) -> None:
        self.show_error(error, self.tr("Read again"), self._presenter.read)

    def refused(self, error: AppError) -> None:
        self.message.say("bad", sentence(error, self.session.language))

    def decided(self, outcome: str) -> None:
        self.message.hide()
        words = {
            "agreed": self.tr("The vote is written: agreed"),
            "refused": self.tr("The vote is written: refused"),
            "withdrawn": self.tr("The proposal is withdrawn"),
        }
        self.message.say("ok", words[outcome])

    # Inside

    def _change(self, code: str, box: str) -> None:
        self.wants.emit("rule_change", f"{code} {box}".strip())

    def _sections(self, look: Look) -> list[Section]:
        found = list(group_sections(look.all.rules, look.all.versions))
        for one in look.all.boxes:
            row = one.row
            if row.closed_on:
                continue
            try:
                made = box_section(row.box, row.kind, row.name, one.terms, one.versions)
            except Refused:
                made = box_section(row.box, row.kind, row.name, None, ())
            found.append(made)
        return found


def _area() -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setObjectName("page")
    return area


def _fill(area: QScrollArea, cards: Sequence[QWidget]) -> None:
    """Put the cards one under the other; how far one had scrolled stays."""
    at, inner = area.verticalScrollBar().value(), QWidget()
    inner.setObjectName("page")
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 12, 0)
    column.setSpacing(12)
    for card in cards:
        column.addWidget(card)
    column.addStretch()
    area.setWidget(inner)
    area.verticalScrollBar().setValue(at)
