"""The lock of a window: curtain, presenter, and who sits down when it opens."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.core.errors import AppError
from app.features.lock.curtain import Curtain
from app.features.lock.idle import IdleWatch
from app.features.lock.presenter import LockPresenter, Officer
from app.system.clock import uptime_ms
from app.ui.error_texts import sentence
from app.ui.offices import office_words
from app.ui.session import Session


class Lock(QObject):
    """Locks and unlocks one window; implements the view of its presenter.

    Signals:
        unlocked: Member id of whoever typed the right PIN.
        not_possible: Nobody has a PIN, so that nothing was locked.
    """

    unlocked = Signal(str)
    not_possible = Signal()

    def __init__(self, session: Session, window: QWidget, limit_ms: Callable[[], int]) -> None:
        super().__init__(window)
        self.session = session
        self.curtain = Curtain(window, session.practice_pins)
        self.presenter = LockPresenter(session, self, self._right)
        self.watch = IdleWatch(limit_ms, uptime_ms, self)
        self.watch.idle.connect(self.lock_quietly)
        self.curtain.typed.connect(self.presenter.enter)
        self._is_asked = False

    def lock(self) -> None:
        """Lock now, because somebody asked for it."""
        self._is_asked = True
        self.presenter.begin(self.session.actor)

    def lock_quietly(self) -> None:
        """Lock because nobody is there; without PINs nothing happens."""
        self._is_asked = False
        self.presenter.begin(self.session.actor)

    def show_officers(self, found: tuple[Officer, ...], chosen: str) -> None:
        if not found:
            if self._is_asked:
                self.not_possible.emit()
            return
        people = [
            (officer.member, f"{officer.name} · {office_words(frozenset(officer.roles))}")
            for officer in found
        ]
        self.curtain.lower_over()  # before anything in it can take the focus
        self.curtain.show_people(people, chosen)

    def show_checking(self) -> None:
        self.curtain.say("")

    def show_wrong(self, tries_left: int) -> None:
        self.curtain.boxes.clear(wrong=True)
        text = self.tr("Wrong PIN. %Ln tries are left.", "", tries_left)
        self.curtain.say(text)

    def show_wait(self, seconds: int) -> None:
        minutes = -(-seconds // 60)
        text = self.tr("Too many wrong PINs. Try again in %Ln minutes.", "", minutes)
        self.curtain.boxes.clear(wrong=True)
        self.curtain.say(text, "lock-simple")

    def show_problem(self, error: AppError) -> None:
        self.curtain.say(sentence(error, self.session.language))

    def stop(self) -> None:
        """The window is going away."""
        self.watch.stop()
        if self.curtain.is_down:
            self.curtain.lift()

    def _right(self, member: str) -> None:
        self.curtain.lift()
        self.unlocked.emit(member)
