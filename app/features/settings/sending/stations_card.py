"""The card on top of the page: three stations, and what happens next."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.features.settings.sending.reading import Device, Facts
from app.features.settings.sending.stations import Station, Stations, Way
from app.ui.figures import Figures
from app.ui.icons import icon
from app.ui.session import Session
from app.ui.widgets.beside import Beside
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label

if TYPE_CHECKING:
    from app.sync.status import Status

When = Callable[[int], str]


class StationsCard(Card):
    """Signals:
    try_now, use_server: The button under the diagram.
    come_home: The quiet one beside it, of a group with a server.
    """

    try_now = Signal()
    use_server = Signal()
    come_home = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(1, 1, 1, 1))
        self.column.setSpacing(0)
        self.picture, self._sign = Stations(), QLabel()
        self.text, self.button = label("", "muted", wrap=True), KeyButton(icon="arrows-clockwise")
        self.home_button, self._is_alone = KeyButton(kind="quiet"), True
        rule = QFrame()
        rule.setObjectName("line")
        rule.setFixedHeight(1)
        foot, words = QWidget(), QWidget()
        line, said = Beside(8), QHBoxLayout(words)
        foot.setLayout(line)
        line.setContentsMargins(20, 9, 20, 9)
        said.setContentsMargins(0, 0, 0, 0)
        said.addWidget(self._sign)
        said.addWidget(self.text, 1)
        line.add_main(words, 240, is_tall=False)
        line.add_as_wide(self.home_button)
        line.add_as_wide(self.button)
        for part in (self.picture, rule, foot):
            self.column.addWidget(part)
        self.button.clicked.connect(self._pressed)
        self.home_button.clicked.connect(self.come_home)

    def retranslate(self) -> None:
        self._sign.setPixmap(icon("info", "ink2", 18))
        self.home_button.setText(self.tr("Leave the server…"))

    def show_facts(
        self, facts: Facts, status: "Status | None", session: Session, when: When
    ) -> None:
        """Show where the entries are."""
        self._is_alone = not facts.server
        write = Figures.of(session)
        here = self.tr("all %Ln entries are safe here", "", facts.entries)
        stations = [Station(icon="laptop", name=self.tr("This laptop"), under=here, kind="ok")]
        ways = []
        others = [d for d in facts.devices if not (d.is_here or d.is_locked_out)]
        if facts.server:
            stations.append(self._server(facts, status, when))
            ways.append(self._to_server(facts, status))
        if others:
            last = max(others, key=lambda one: one.heard_ms)
            stations.append(self._other(last, facts, when))
            ways.append(self._to_other(last, facts, write))
        self.picture.show_stations(tuple(stations), tuple(ways))
        self._show_foot(facts, status, session)

    def _server(self, facts: Facts, status: "Status | None", when: When) -> Station:
        sent_at = status.sent_at_ms if status is not None else 0
        under = self.tr("%Ln entries", "", facts.entries - facts.waiting)
        if sent_at:
            under = f"{under} · {when(sent_at)}"
        return Station(icon="cloud", name=self.tr("Group server"), under=under)

    def _to_server(self, facts: Facts, status: "Status | None") -> Way:
        problem = status.problem if status is not None else None
        if status is not None and status.state == "sending":
            return Way(text=self.tr("sending"), under=self._waits(facts.waiting))
        if problem is not None:
            text = self._waits(facts.waiting) if facts.waiting else self.tr("all sent")
            return Way(text=text, under=self.tr("no network"), is_open=False)
        if facts.waiting:
            return Way(text=self._waits(facts.waiting), under="", is_open=False)
        return Way(text=self.tr("all sent"), under="")

    def _other(self, one: Device, facts: Facts, when: When) -> Station:
        if not one.heard_ms:
            return Station(icon="laptop", name=one.label, under=self.tr("not heard yet"))
        had = self.tr("%Ln entries", "", facts.numbered - one.behind)
        return Station(icon="laptop", name=one.label, under=f"{had} · {when(one.heard_ms)}")

    def _to_other(self, one: Device, facts: Facts, write: Figures) -> Way:
        if not one.behind:
            return Way(text=self.tr("all there"), under="")
        under = "" if facts.server else self.tr("by stick")
        return Way(text=self._waits(one.behind), under=under, is_open=bool(facts.server))

    def _waits(self, number: int) -> str:
        return self.tr("%Ln wait", "", number)

    def _show_foot(self, facts: Facts, status: "Status | None", session: Session) -> None:
        problem = status.problem if status is not None else None
        self.home_button.setVisible(bool(facts.server))
        self.home_button.setEnabled(facts.may_manage)
        if not facts.server:
            words = self.tr("This group has no server. Entries travel by stick.")
            self.button.setText(self.tr("Use a server…"))
            self.button.set_icon_name("cloud")
            self.button.setEnabled(facts.may_manage)
        else:
            words = self.tr(
                "You can work for months without network. "
                "Daftari sends by itself when there is one."
            )
            if problem is not None:
                from app.sync.status import reason_words

                words = reason_words(problem, session.language, session.calendar)
            self.button.setText(self.tr("Try to send now"))
            self.button.set_icon_name("arrows-clockwise")
            self.button.setEnabled(True)
        self.text.setText(words)

    def _pressed(self) -> None:
        (self.use_server if self._is_alone else self.try_now).emit()
