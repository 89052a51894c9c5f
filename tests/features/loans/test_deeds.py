"""What can be done with a loan: before and after in money, PINs, and taken back by Ctrl+Z."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit

from app.features.loans.deeds.orders import possible
from app.features.loans.deeds.slip import DeedSlip
from app.features.loans.one.screen import LoanScreen
from app.projections import balances, loans
from app.ui import theme
from tests.features.loans.test_loan_pages import show
from tests.helpers.sample_meeting import SampleMeeting, sample_meeting
from tests.helpers.waiting import settle


class Desk:
    """A loan's page during a meeting."""

    def __init__(self, at: SampleMeeting) -> None:
        self.at = at
        running = at.read(loans.running_loans)
        own = [one for many in running.values() for one in many if one.guarantors]
        self.loan = max(own, key=lambda one: (one.given_on, one.loan)).loan
        self.screen = LoanScreen(at.session)
        self.wanted = show(self.screen, self.loan)

    def now(self) -> loans.Loan:
        return self.at.read(loans.find_loan, self.loan)  # type: ignore[no-any-return]

    def open(self, name: str) -> DeedSlip:
        button = self.screen.closing.buttons[name]
        assert button.isEnabled()
        button.click()
        settle(self.at.session)
        assert self.screen.slip is not None
        return self.screen.slip

    def type_into(self, slip: DeedSlip, name: str, text: str) -> None:
        field = slip.fields[name]
        assert isinstance(field, QLineEdit)
        field.selectAll()
        QTest.keyClicks(field, text)
        settle(self.at.session)

    def sign(self, slip: DeedSlip) -> None:
        for member, _ in slip._people.people:
            QTest.keyClicks(slip.pin, self.at.pin(member))
            QTest.keyClick(slip.pin, Qt.Key.Key_Return)
            settle(self.at.session)

    def finish(self, slip: DeedSlip) -> None:
        assert slip.main.isEnabled(), slip.message.text.text()
        QTest.keyClick(slip, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        slip.main.click()
        settle(self.at.session)

    def books(self) -> dict[str, int]:
        rows = self.at.read(balances.trial_balance)
        return {row.account: row.minor for row in rows if row.minor}


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    theme.use(theme.Theme())
    at = sample_meeting("tumaini-count", tmp_path)
    at.before_payouts()
    made = Desk(at)
    yield made
    made.screen.close()
    at.close()


def test_looking_at_what_a_deed_would_change_writes_nothing(desk: Desk) -> None:
    before, written = desk.books(), desk.at.book.vector()
    slip = desk.open("settle")
    assert slip.after is not None
    assert slip.after.state.is_closed
    cells = [cell.text for cell in slip.table.lines_model.lines[0].cells]
    assert cells[2] == "0"
    slip.reject()
    assert desk.books() == before
    assert desk.at.book.vector() == written


def test_a_loan_is_paid_off_and_the_payment_taken_back(desk: Desk) -> None:
    before, left = desk.books(), desk.now().state.left
    desk.finish(desk.open("settle"))
    assert desk.now().state.is_closed
    assert desk.screen._presenter.page is not None
    assert possible(desk.screen._presenter.page) == ()
    assert desk.screen.take_back()
    settle(desk.at.session)
    assert desk.now().state.left == left
    assert desk.books() == before


@pytest.mark.parametrize("mode", ["lower", "shorten", "next"])
def test_money_ahead_shows_what_each_way_changes(desk: Desk, mode: str) -> None:
    now = desk.now()
    slip = desk.open("prepay")
    box = slip.fields["mode"]
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(mode))
    half = (now.state.left // 2) // 100
    desk.type_into(slip, "amount", str(half))
    assert slip.after is not None, slip.message.text.text()
    assert slip.after.state.left < now.state.left
    expected = slip.after.state
    desk.finish(slip)
    assert desk.now().state.left == expected.left
    assert len(desk.now().state.unpaid()) == len(expected.unpaid())


def test_agreeing_anew_needs_a_reason_the_hands_and_the_pin_of_the_chair(desk: Desk) -> None:
    before = desk.now()
    slip = desk.open("reschedule")
    desk.type_into(slip, "count", str(len(before.state.unpaid()) + 3))
    desk.type_into(slip, "reason", "Bad harvest")
    desk.type_into(slip, "yes", "15")
    desk.type_into(slip, "no", "1")
    assert not slip.main.isEnabled()
    desk.sign(slip)
    desk.finish(slip)
    after = desk.now()
    assert after.version == before.version + 1
    assert len(after.state.instalments) > len(before.state.unpaid())
    assert desk.screen.take_back()
    settle(desk.at.session)
    assert desk.now().version == before.version


def test_savings_and_a_guarantor_pay_a_part(desk: Desk) -> None:
    before = desk.now().state.left
    slip = desk.open("guarantor")
    desk.type_into(slip, "amount", "100")
    claim = slip.fields["claim"]
    assert isinstance(claim, QCheckBox)
    claim.setChecked(True)
    settle(desk.at.session)
    desk.finish(slip)
    assert desk.now().state.left == before - 10_000


def test_written_off_by_the_key_holders_and_money_came_after_all(desk: Desk) -> None:
    slip = desk.open("write_off")
    desk.type_into(slip, "reason", "Left the country")
    desk.type_into(slip, "yes", "16")
    desk.type_into(slip, "no", "0")
    desk.sign(slip)
    desk.finish(slip)
    assert desk.now().written_off
    slip = desk.open("recovery")
    desk.type_into(slip, "amount", "50")
    desk.finish(slip)
    assert desk.now().recovered == 5_000


def test_what_the_rules_refuse_is_said_before_anybody_signs(desk: Desk) -> None:
    slip = desk.open("prepay")
    desk.type_into(slip, "amount", "1")
    assert not slip.main.isEnabled()
    assert not slip.message.isHidden()
