"""Opens the slips of the row in front and hands what was typed to the presenter."""

from functools import partial

from PySide6.QtCore import QObject

from app.core.permissions import may
from app.features.collections.presenter import CollectionsPresenter
from app.features.collections.slips import ContactSlip, HardshipSlip, PromiseSlip, Slip
from app.features.collections.waiver_slip import WaiverSlip
from app.features.collections.waiving import Waivers
from app.features.collections.words import step_word
from app.ui.figures import Figures
from app.ui.screen import Screen


class SlipDesk(QObject):
    """The slips of one page; `slip` is the one that was opened last."""

    def __init__(self, screen: Screen, presenter: CollectionsPresenter) -> None:
        super().__init__(screen)
        self._screen, self._presenter = screen, presenter
        self.slip: Slip | None = None

    @property
    def _is_open(self) -> bool:
        """Somebody is in front, and this officer may write."""
        may_write = may(self._screen.session.roles, "roll_call")
        return may_write and self._presenter.row is not None and self._presenter.person is not None

    def contact(self) -> None:
        row, person, session = self._presenter.row, self._presenter.person, self._screen.session
        if row is None or person is None or not self._is_open:
            return
        step = "" if row.step == "broken_promise" else step_word(row.step)
        figures = Figures.of(session)
        slip = ContactSlip(person.name, step, session.clock()[:5], figures, self._screen)
        slip.logged.connect(
            lambda channel, result, said, is_step: self._presenter.contact(
                channel=channel, result=result, said=said, is_step=is_step,
                done=slip.close, failed=slip.say,
            )
        )  # fmt: skip
        self._open(slip)

    def promise(self) -> None:
        row, person, session = self._presenter.row, self._presenter.person, self._screen.session
        if row is None or person is None or not self._is_open:
            return
        minor = row.late.minor + row.late.penalty if row.late is not None else 0
        figures = Figures.of(session)
        slip = PromiseSlip(person.name, minor, session.today(), figures, self._screen)
        slip.given.connect(
            lambda minor, by, said: self._presenter.promise(
                minor=minor, by=by, said=said, done=slip.close, failed=slip.say
            )
        )
        self._open(slip)

    def hardship(self) -> None:
        person, session = self._presenter.person, self._screen.session
        if person is None or not self._is_open:
            return
        slip = HardshipSlip(person.name, session.today(), Figures.of(session), self._screen)
        slip.voted.connect(
            lambda until, reason, yes, no: self._presenter.hardship(
                until=until, reason=reason, votes=(yes, no), done=slip.close, failed=slip.say
            )
        )
        self._open(slip)

    def waiver(self) -> None:
        """Ask the book what can be waived of the row, and by whom; then the slip."""
        person = self._presenter.person
        if person is not None and self._is_open:
            self._presenter.ask_waivers(partial(self._open_waiver, person.name))

    def _open_waiver(self, name: str, offered: Waivers) -> None:
        if not offered.choices:
            return
        slip = WaiverSlip(name, offered, Figures.of(self._screen.session), self._screen)
        slip.wanted.connect(
            lambda typed: self._presenter.waive(
                what=typed.what, minor=typed.minor, reason=typed.reason,
                approver=typed.approver, pin=typed.pin,
                done=slip.close, wrong=slip.say_pin_wrong, failed=slip.say,
            )
        )  # fmt: skip
        self._open(slip)

    def _open(self, slip: Slip) -> None:
        self.slip = slip
        slip.finished.connect(slip.deleteLater)
        slip.open()
