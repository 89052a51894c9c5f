"""A vote by name: one line a voter; 1 yes, 2 no, 0 silent, 4 through whom."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.core.governance.votes import NO, SILENT, YES
from app.features.meeting.other_step.voting import Voter, next_proxy
from app.ui.widgets.tables import Head, Line, LinesTable, Text

KEYS = {Qt.Key.Key_1: YES, Qt.Key.Key_2: NO, Qt.Key.Key_0: SILENT}
NEXT = {SILENT: YES, YES: NO, NO: SILENT}
CHIPS = {YES: ("ok", "check-circle"), NO: ("bad", "x-circle"), SILENT: ("muted", "circle-dashed")}


class BallotList(LinesTable):
    """Signals:
    changed: Somebody said something else.
    entered: Enter: everybody was asked.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__((Head("", 0), Head("", 96)))
        self.horizontalHeader().hide()
        self._voters: tuple[Voter, ...] = ()
        self._here: tuple[str, ...] = ()
        self._names: dict[str, str] = {}
        self._said: dict[str, str] = {}
        self._by: dict[str, str] = {}
        self.clicked.connect(lambda index: self._say(index.row(), NEXT))

    def show_voters(
        self, voters: tuple[Voter, ...], here: tuple[str, ...], names: dict[str, str]
    ) -> None:
        """Show who votes; what was said stays."""
        self._voters, self._here, self._names = voters, here, names
        known = {one.voter: one for one in voters}
        self._said = {v: said for v, said in self._said.items() if v in known}
        self._by = {v: by for v, by in self._by.items() if v in known and by in here}
        self._show()

    def clear_votes(self) -> None:
        """Forget what was said."""
        self._said, self._by = {}, {}
        self._show()

    @property
    def ballots(self) -> tuple[tuple[str, str, str], ...]:
        """(voter, choice, who cast it) of everybody who is here or has somebody here."""
        return tuple(
            (one.voter, self._said.get(one.voter, SILENT), by)
            for one in self._voters
            for by in (self._by.get(one.voter, one.by),)
            if by
        )

    @property
    def sums(self) -> tuple[int, int, int]:
        """Weights of yes, no and silent."""
        weights = {one.voter: one.weight for one in self._voters}
        sums = {YES: 0, NO: 0, SILENT: 0}
        for voter, choice, _ in self.ballots:
            sums[choice] += weights[voter]
        return sums[YES], sums[NO], sums[SILENT]

    @property
    def has_votes(self) -> bool:
        return any(choice for _, choice, _ in self.ballots)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = Qt.Key(event.key()), self.currentIndex().row()
        if key in KEYS:
            self._say(row, dict.fromkeys(NEXT, KEYS[key]), then=1)
        elif key == Qt.Key.Key_Space:
            self._say(row, NEXT)
        elif key == Qt.Key.Key_4:
            self._change_proxy(row)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _say(self, row: int, choices: dict[str, str], *, then: int = 0) -> None:
        if not 0 <= row < len(self._voters):
            return
        voter = self._voters[row].voter
        self._said[voter] = choices[self._said.get(voter, SILENT)]
        self._show(row + then)
        self.changed.emit()

    def _change_proxy(self, row: int) -> None:
        if not 0 <= row < len(self._voters) or self._voters[row].by:
            return
        voter = self._voters[row].voter
        before = self._by.get(voter, "")
        after = next_proxy(self._here, list(self._by.values()), before)
        self._by[voter] = after
        if not after:
            del self._by[voter]
        self._show(row)
        self.changed.emit()

    def _show(self, row: int = -1) -> None:
        at = row if row >= 0 else max(0, self.currentIndex().row())
        self.show_lines([self._line(one) for one in self._voters])
        self.setCurrentIndex(self.lines_model.index(min(at, len(self._voters) - 1), 0))

    def _line(self, one: Voter) -> Line:
        words = {YES: self.tr("Yes"), NO: self.tr("No"), SILENT: self.tr("Silent")}
        said, name = self._said.get(one.voter, SILENT), one.name
        by = self._by.get(one.voter, one.by)
        if not by:
            away = Text(self.tr("{name}: away, 4 for who votes").format(name=name))
            return Line(one.voter, (away, Text("")))
        if by != one.voter and not one.by:
            through = self.tr("{name} through {other}")
            name = through.format(name=name, other=self._names.get(by, ""))
        return Line(one.voter, (Text(name, 600), Text(words[said], chip=CHIPS[said])))
