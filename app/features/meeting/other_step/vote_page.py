"""A vote: what about, who proposed it, how it is counted, what it changes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.core.governance.motions import TEXT_MAX
from app.core.governance.votes import MAJORITIES, needed
from app.core.permissions import KEY_HOLDER, SECRETARY, TREASURER
from app.features.meeting.other_step.ballot_list import BallotList
from app.features.meeting.other_step.facts import OtherFacts
from app.features.meeting.other_step.voting import AREA, BY_NAME, HANDS, MILLI, SECRET, Vote
from app.features.meeting.other_step.words import majority_words, way_words
from app.features.meeting.parts.hands import Hands
from app.features.meeting.parts.lines import LineList
from app.features.meeting.parts.vote_words import result_line
from app.ui.figures import Figures
from app.ui.offices import office_word
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label

SHOWN = 2  # votes of today over the boxes
KEY, OFFICES = "key", "risk offices"
ALONE_TOGETHER = ((TREASURER, KEY_HOLDER), (SECRETARY, KEY_HOLDER))


class VotePage(QWidget):
    """Signals:
    wanted: A Vote that can be written.
    """

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.lines = LineList(14, 30)
        self._word, self.text = label("", "muted"), QLineEdit()
        self.text.setMaxLength(TEXT_MAX)
        self.majority, self.way, self.about = QComboBox(), QComboBox(), QComboBox()
        self.deputy = QComboBox()
        self.proposed, self.seconded = QComboBox(), QComboBox()
        self.hands, self.ballots = Hands(), BallotList()
        self.ballots.setMinimumHeight(96)
        self._note, self.button = (
            label("", "muted", wrap=True),
            KeyButton(kind="primary", keys=("Enter",)),
        )
        self._lay_out()
        self.text.returnPressed.connect(self._begin_counting)
        self.text.textChanged.connect(self.refresh)
        self.hands.counted.connect(self.refresh)
        self.hands.entered.connect(self.write)
        self.ballots.changed.connect(self._sum_up)
        self.ballots.entered.connect(self.write)
        for box in (self.majority, self.way):
            box.currentIndexChanged.connect(lambda _: self._show_hands())
        self.about.currentIndexChanged.connect(lambda _: self._show_about())
        self.button.clicked.connect(self.write)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.lines)
        column.addWidget(self._word)
        column.addWidget(self.text)
        for pair in ((self.proposed, self.seconded), (self.majority, self.way)):
            row = QHBoxLayout()
            row.setSpacing(8)
            for box in pair:
                row.addWidget(box, 1)
            column.addLayout(row)
        about = QHBoxLayout()
        about.setSpacing(8)
        about.addWidget(self.about, 2)
        about.addWidget(self.deputy, 1)
        column.addLayout(about)
        column.addWidget(self.ballots, 1)
        for part in (self.hands, self._note):
            column.addWidget(part)
        column.addStretch()
        column.addWidget(self.button)

    def show_facts(self, facts: OtherFacts, figures: Figures) -> None:
        """Show who may vote and what was voted on today; what was typed stays."""
        self._facts, self._figures = facts, figures
        voting = facts.voting
        last = voting.votes[-SHOWN:]
        for row, vote in zip(self.lines.use(len(last)), last, strict=True):
            is_carried = vote.is_carried
            row.fill(
                "check-circle" if is_carried else "x-circle",
                vote.put.text,
                result_line(vote, figures),
                icon_role="okText" if is_carried else "badText",
                icon_weight="fill",
            )
        self._word.setText(self.tr("What is voted on"))
        self.text.setAccessibleName(self._word.text())
        _fill(self.majority, [(code, majority_words(code)) for code in MAJORITIES])
        _fill(self.way, [(way, way_words(way)) for way in voting.ways])
        here = [(member, facts.names.get(member, "")) for member in voting.here]
        _fill(self.proposed, [("", self.tr("Proposed by …")), *here])
        _fill(self.seconded, [("", self.tr("Seconded by …")), *here])
        _fill(self.about, self._effects(facts, figures))
        for box, name in (
            (self.majority, self.tr("Majority")),
            (self.way, self.tr("How it is counted")),
            (self.about, self.tr("What it changes")),
            (self.deputy, self.tr("Whom the vote is about")),
        ):
            box.setAccessibleName(name)
        self.button.setText(self.tr("Write the vote"))
        self._show_about()
        self._show_hands()

    def _effects(self, facts: OtherFacts, figures: Figures) -> list[tuple[str, str]]:
        found = [("", self.tr("Changes nothing by itself"))]
        rules = self.tr("Rules that change on {day}: {reason}")
        for one in facts.voting.proposals:
            words = rules.format(day=figures.day(one.from_on, "short"), reason=one.reason)
            found.append((f"rules {one.proposal}", words.removesuffix(": ")))
        found.append(("expense", self.tr("Allows an expense")))
        takes_back = self.tr("Takes back what {name} disputes: {words}")
        for line in facts.voting.disputed:
            said = line.dispute
            words = takes_back.format(name=facts.names.get(said.member, ""), words=said.words)
            found.append((f"dispute {said.subject}", words))
        if facts.voting.deputies:
            found.append((KEY, self.tr("Names who signs for a key holder who is away")))
        if facts.voting.is_small:
            found.append(("risk count", self.tr("Who writes may also count: we are too few")))
            signs = self.tr("A key holder may also write or keep the money: we are too few")
            found.append(("risk sign_off", signs))
            both = self.tr("One person may be {one} and {other}: we are too few")
            for first, second in ALONE_TOGETHER:
                words = both.format(one=office_word(first), other=office_word(second))
                found.append((f"{OFFICES} {first} {second}", words))
        return found

    @property
    def _way(self) -> str:
        return self.way.currentData() or HANDS

    def _show_about(self) -> None:
        """Ask for a member where the vote is about one."""
        about: str = self.about.currentData() or ""
        voting = self._facts.voting
        asked = {KEY: voting.deputies, OFFICES: voting.here}
        people = next((who for what, who in asked.items() if about.startswith(what)), ())
        _fill(self.deputy, [(one, self._facts.names.get(one, "")) for one in people])
        self.deputy.setVisible(bool(people))

    def _show_hands(self) -> None:
        if not hasattr(self, "_facts"):
            return
        voting, way = self._facts.voting, self._way
        is_by_name = way in BY_NAME
        self.ballots.setVisible(is_by_name)
        self.hands.set_typed(not is_by_name)
        if is_by_name:
            self.ballots.show_voters(voting.voters[way], voting.here, self._facts.names)
        notes = {
            SECRET: self.tr("Slips or beans in the bag. Type only the numbers."),
            HANDS: "",
        }
        text = notes.get(way, self.tr("1 yes, 2 no, 0 silent"))
        self._note.setText(text)
        self._note.setVisible(bool(text))
        self._sum_up()

    def _sum_up(self) -> None:
        """The figures of a vote by name, and what is enough."""
        here = len(self._facts.voting.here)
        if self._way in BY_NAME:
            scale = MILLI if self._way == AREA else 1
            yes, no, silent = (weight // scale for weight in self.ballots.sums)
            self.hands.set_votes(yes, no, silent)
            here = yes + no + silent
        enough = needed(self.majority.currentData() or MAJORITIES[0], here)
        self.hands.show_hands(here, enough, self._figures)
        self.refresh()

    def _begin_counting(self) -> None:
        (self.ballots if self._way in BY_NAME else self.hands.yes).setFocus()

    def refresh(self) -> None:
        is_counted = self.ballots.has_votes if self._way in BY_NAME else self.hands.is_counted
        self.button.setEnabled(bool(self.text.text().strip()) and is_counted)

    def write(self) -> None:
        """Enter in the last box: the vote goes into the book."""
        if not self.button.isEnabled():
            return
        effect, _, subject = (self.about.currentData() or "").partition(" ")
        member = "" if self.deputy.isHidden() else self.deputy.currentData()
        if effect == KEY:
            subject, member = member, ""
        self.wanted.emit(
            Vote(
                text=self.text.text().strip(),
                majority=self.majority.currentData(),
                way=self._way,
                votes=self.hands.votes,
                ballots=self.ballots.ballots if self._way in BY_NAME else (),
                effect=effect,
                subject=subject,
                proposed_by=self.proposed.currentData() or "",
                seconded_by=self.seconded.currentData() or "",
                member=member,
            )
        )

    def clear(self) -> None:
        """The vote is written."""
        self.text.clear()
        self.hands.clear()
        self.ballots.clear_votes()
        for box in (self.about, self.proposed, self.seconded):
            box.setCurrentIndex(0)
        self.refresh()


def _fill(box: QComboBox, items: list[tuple[str, str]]) -> None:
    """Fill a list anew; what was chosen stays chosen where it is still there."""
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    for data, text in items:
        box.addItem(text, data)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)
