"""Asks those who have to agree to something for their PINs, or for the vote, then does it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QDialog, QVBoxLayout, QWidget

from app.core.governance.documents import Agreed, NotAgreed, Request
from app.ui.error_texts import sentence
from app.ui.figures import Figures
from app.ui.offices import office_words
from app.ui.refusals import refusal
from app.ui.session import Session
from app.ui.signing import Signing
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import AmountLabel, label
from app.ui.widgets.messages import MessageLine

if TYPE_CHECKING:
    from app.book.transaction import Reading
    from app.features.shell.desktop import Desktop

WIDTH = 460


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Who is asked, in order, and the votes of the meeting that allow it: (id, words).

    Attributes:
        instead: Of these any one may sign in place of the only one of `people`.
    """

    names: dict[str, str]
    people: tuple[tuple[str, frozenset[str]], ...]
    instead: tuple[tuple[str, frozenset[str]], ...]
    votes: tuple[tuple[str, str], ...]


def attach(desktop: "Desktop") -> "Agreeing":
    """Let the session of `desktop` ask others."""
    return Agreeing(desktop.session, desktop.window)


class Agreeing:
    """One question at a time; nobody to ask and no vote to name is no question."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        self._session, self._parent = session, parent
        self.slip: AgreeSlip | None = None
        session.ask_others = self.ask

    def ask(self, error: NotAgreed, then: Callable[[Agreed], None]) -> None:
        """Ask, and call `then` when all have agreed; closing the slip does nothing."""
        if self.slip is not None:
            self.slip.reject()

        def show(asked: Asked) -> None:
            if asked.people or asked.votes:
                self.slip = AgreeSlip(self._session, error, asked, then, self._parent)
                self.slip.open()
                self.slip.begin()

        request = error.request
        self._session.read(lambda reading: read(reading, request), show, lambda _: None)


class AgreeSlip(QDialog):
    """The amount, why it is asked, and the PINs one after the other."""

    def __init__(
        self,
        session: Session,
        error: NotAgreed,
        asked: Asked,
        then: Callable[[Agreed], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._request, self._then, self._asked = error.request, then, asked
        self.setFixedWidth(WIDTH)
        self.message, self.signing, self.votes = MessageLine(), Signing(session), QComboBox()
        self.who = QComboBox()
        self.button = KeyButton(kind="primary", keys=("Enter",))
        self.button.setAutoDefault(False)
        self.leave = KeyButton(kind="quiet", keys=("Esc",))
        self.leave.setAutoDefault(False)
        figures = Figures.of(session)
        amount = AmountLabel(24, 600)
        amount.set_amount(figures.money(error.request.minor), figures.unit)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        self.setWindowTitle(self.tr("Others have to agree to this"))
        why = label(refusal(error, figures, asked.names), "muted", wrap=True)
        for part in (
            label(self.windowTitle(), "h2"), amount, why, self.who, self.signing, self.votes,
            self.message, self.button, self.leave,
        ):  # fmt: skip
            column.addWidget(part)
        self.leave.setText(self.tr("Not now: nothing is written"))
        self.leave.clicked.connect(self.reject)
        amount.setVisible(bool(error.request.minor))
        self.button.setText(self.tr("Go on"))
        self.who.setAccessibleName(self.tr("Who is here and agrees"))
        for member, held in (*asked.people, *asked.instead):
            self.who.addItem(f"{asked.names.get(member, '')} · {office_words(held)}", member)
        self.who.setVisible(bool(asked.instead))
        self.who.currentIndexChanged.connect(lambda at: self.begin())
        self.votes.setAccessibleName(self.tr("The vote that allowed it"))
        for motion, words in asked.votes:
            self.votes.addItem(words, motion)
        for part in (self.votes, self.button):
            part.setVisible(bool(asked.votes))
        self.button.clicked.connect(self.name_vote)
        self.signing.changed.connect(self._weigh)
        self.signing.wrong.connect(lambda text: self.message.say("bad", text))
        self.signing.failed.connect(
            lambda error: self.message.say("bad", sentence(error, session.language))
        )

    def begin(self) -> None:
        """Ask the first of them; where any one of several will do, the one that is chosen."""
        asked = self._asked
        chosen = [
            one for one in (*asked.people, *asked.instead) if one[0] == self.who.currentData()
        ]
        wanted = chosen if asked.instead else asked.people
        people = tuple((one, office_words(held)) for one, held in wanted)
        self.signing.ask(people, self._asked.names)
        (self.signing.pin if people else self.votes).setFocus()

    def name_vote(self) -> None:
        """The members have agreed already, by this vote."""
        self._done(Agreed(payload_hash=self._request.payload_hash, motion=self.votes.currentData()))

    def _weigh(self) -> None:
        if self.signing.people and self.signing.is_complete:
            members = tuple(self.signing.signed)
            self._done(Agreed(payload_hash=self._request.payload_hash, members=members))

    def _done(self, said: Agreed) -> None:
        self.accept()
        self._then(said)


def read(reading: "Reading", request: Request) -> Asked:
    """What the slip shows."""
    from app.projections import motions, officers

    votes = motions.motions_at(reading.conn, request.meeting) if request.effect else ()
    return Asked(
        names=reading.people.names((*request.people, *request.instead)),
        people=tuple((one, officers.roles_of(reading.conn, one)) for one in request.people),
        instead=tuple((one, officers.roles_of(reading.conn, one)) for one in request.instead),
        votes=tuple(
            (one.motion, one.put.text)
            for one in votes
            if one.is_carried and one.put.effect == request.effect
        ),
    )
