"""What can be done with a loan: before and after in money, PINs, and taken back by Ctrl+Z."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit

from app.documents import find_document
from app.documents.options import Options
from app.features.loans.deeds.deeds import possible
from app.features.loans.deeds.slip import DeedSlip
from app.features.loans.one.screen import LoanScreen
from app.operations.officers import set_pin
from app.projections import balances, loans
from app.projections.lending_limits import can_stand_for
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
        return self.at.read(loans.find_loan, self.loan)

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
        for member, _ in slip.people.people:
            QTest.keyClicks(slip.signing.pin, self.at.pin(member))
            QTest.keyClick(slip.signing.pin, Qt.Key.Key_Return)
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


def choose(slip: DeedSlip, desk: Desk, name: str, value: str) -> None:
    slip.form.choose(name, value)
    settle(desk.at.session)


def test_agreeing_anew_shows_both_schedules_with_first_day_holiday_and_rate(desk: Desk) -> None:
    before = desk.now()
    left = len(before.state.unpaid())
    slip = desk.open("reschedule")
    desk.type_into(slip, "first_due", "15.1.2027")
    desk.type_into(slip, "holiday", "2")
    desk.type_into(slip, "rate", "7.5")
    choose(slip, desk, "holiday_interest", "free")
    assert slip.after is not None, slip.message.text.text()
    rows = slip.after.state.instalments
    assert rows[0].due_on == "2027-01-15"
    assert [one.principal for one in rows[:2]] == [0, 0]
    assert slip.after.state.rate_ppm == 75_000
    shown = slip.plans.lines_model.lines
    assert len(shown) == max(left, len(slip.after.state.unpaid())) + 1
    sums = [cell.text for cell in shown[-1].cells]
    assert sums[2] == slip.figures.money(before.state.left)
    assert sums[6] == slip.figures.money(slip.after.state.left)
    desk.type_into(slip, "reason", "No rain")
    desk.type_into(slip, "yes", "15")
    desk.sign(slip)
    desk.finish(slip)
    assert desk.now().state.instalments == rows
    assert desk.screen.take_back()
    settle(desk.at.session)
    assert desk.now().state == before.state


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("first_due", "20.11.2026", "21 Nov"),
        ("first_due", "harvest", "harvest"),
        ("count", "601", "600"),
        ("holiday", "9999", "600"),
        ("rate", "100001", "1,000"),
        ("rate", "ten", "ten"),
    ],
)
def test_what_cannot_be_agreed_is_said_at_the_field_with_the_nearest_that_can(
    desk: Desk, field: str, typed: str, said: str
) -> None:
    slip = desk.open("reschedule")
    desk.type_into(slip, field, typed)
    assert slip.after is None
    assert said in slip.message.text.text()


def test_a_guarantor_who_paid_is_paid_back_and_the_payment_taken_back(desk: Desk) -> None:
    slip = desk.open("guarantor")
    desk.type_into(slip, "amount", "100")
    claim = slip.fields["claim"]
    assert isinstance(claim, QCheckBox)
    claim.setChecked(True)
    settle(desk.at.session)
    desk.finish(slip)
    owed = desk.books()
    assert owed["1350"] == 10_000
    slip = desk.open("claim")
    desk.type_into(slip, "amount", "101")
    assert not slip.main.isEnabled()
    assert "100" in slip.message.text.text()
    desk.type_into(slip, "amount", "40")
    desk.finish(slip)
    assert desk.books()["1350"] == 6_000
    assert desk.screen.take_back()
    settle(desk.at.session)
    assert desk.books() == owed
    desk.finish(desk.open("claim"))  # nothing typed: all of it
    assert "1350" not in desk.books()
    assert "claim" not in possible(desk.screen._presenter.page)


def test_another_guarantor_signs_by_pin_and_the_first_one_is_free(desk: Desk) -> None:
    before, books = desk.now(), desk.books()
    page = desk.screen._presenter.page
    assert page is not None
    old = page.guarantors[0].guarantor
    able = {
        member: desk.at.read(can_stand_for, member, currency="KES", loan=desk.loan)
        for member in desk.at.people.values()
        if member not in (before.member, *before.guarantors)
    }
    new = max(able, key=lambda one: able[one])
    desk.at.book.write(lambda tx: set_pin(tx, member=new, pin="482915"))
    small = min(able, key=lambda one: able[one])
    slip = desk.open("replace")
    assert slip.after is None  # the loan still needs somebody
    desk.type_into(slip, "reason", "Moves away")
    choose(slip, desk, "newcomer", small)
    assert slip.after is None
    assert slip.figures.money(able[small]) in slip.message.text.text()
    choose(slip, desk, "newcomer", new)
    assert slip.after is not None, slip.message.text.text()
    assert [one[0] for one in slip.people.people] == [new]
    assert not slip.main.isEnabled()
    QTest.keyClicks(slip.signing.pin, "482915")
    QTest.keyClick(slip.signing.pin, Qt.Key.Key_Return)
    settle(desk.at.session)
    desk.finish(slip)
    assert new in desk.now().guarantors
    assert old not in desk.now().guarantors
    assert desk.screen._presenter.page is not None
    assert desk.screen._presenter.page.blocked[new] == page.blocked[old]
    assert desk.books() == books
    assert desk.screen.take_back()
    settle(desk.at.session)
    assert desk.now().guarantors == before.guarantors


def test_own_savings_pay_by_the_members_pin_by_paper_or_by_a_vote(desk: Desk) -> None:
    member, left = desk.now().member, desk.now().state.left
    slip = desk.open("set_off")
    assert slip.form.typed().consent == "paper"  # an ordinary member has no PIN
    choose(slip, desk, "own", "shares")
    choose(slip, desk, "consent", "vote")
    desk.type_into(slip, "amount", "50")
    desk.type_into(slip, "reason", "Three months late")
    assert [office for _, office in slip.people.people] == ["chair"]
    assert not slip.main.isEnabled()
    desk.sign(slip)
    desk.finish(slip)
    assert desk.now().state.left == left - 5_000
    desk.at.book.write(lambda tx: set_pin(tx, member=member, pin="482915"))
    settle(desk.at.session)
    desk.screen.activate()
    settle(desk.at.session)
    slip = desk.open("set_off")
    assert slip.form.typed().consent == "pin"
    choose(slip, desk, "own", "shares")
    desk.type_into(slip, "amount", "50")
    assert slip.people.people == ((member, "member"),)
    QTest.keyClicks(slip.signing.pin, "482915")
    QTest.keyClick(slip.signing.pin, Qt.Key.Key_Return)
    settle(desk.at.session)
    desk.finish(slip)
    assert desk.now().state.left == left - 10_000


def test_more_money_above_the_rule_needs_the_vote_by_name_and_a_reason(desk: Desk) -> None:
    before = desk.now()
    slip = desk.open("top_up")
    desk.type_into(slip, "amount", "20000")
    assert slip.after is None
    box = slip.fields["override"]
    assert isinstance(box, QCheckBox)
    assert not box.isHidden()
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    settle(desk.at.session)
    assert slip.after is not None, slip.message.text.text()
    desk.type_into(slip, "yes", "16")
    desk.sign(slip)
    desk.finish(slip)
    assert desk.now().state.added == 0  # no reason was given
    desk.type_into(slip, "reason", "A second machine")
    desk.sign(slip)
    desk.finish(slip)
    assert desk.now().state.added == 2_000_000
    loan = desk.now().loan
    agreement = find_document("loan_agreement")
    sheet = desk.at.book.read(lambda r: agreement.build(r, loan, Options(now_ms=0, lang="en")))
    assert "The vote allowed it although these rules say otherwise" in repr(sheet.blocks)
    assert desk.screen.take_back()
    settle(desk.at.session)
    assert desk.now().state == before.state


def test_interest_is_forgiven_by_the_chair_up_to_what_is_owed(desk: Desk) -> None:
    before = desk.now()
    owed = before.state.interest_left
    assert owed
    slip = desk.open("forgive")
    desk.type_into(slip, "interest", slip.figures.money(owed + 100))
    assert slip.after is None
    assert slip.figures.money(owed) in slip.message.text.text()
    desk.type_into(slip, "interest", slip.figures.money(owed))
    desk.type_into(slip, "reason", "Flood")
    desk.sign(slip)
    desk.finish(slip)
    assert desk.now().state.interest_left == 0
