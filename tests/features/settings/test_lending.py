"""The rules of lending in the settings: in plain words, changed for what is lent from now on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit

from app.core.lending_rules import products_of
from app.core.rules_of_group import Rules
from app.features.settings.lending.page import Lending
from app.operations.proposals import decide_proposal, put_in_force
from app.projections import group as group_of
from app.projections import loans
from app.projections.proposals import Proposal, proposals
from app.ui import theme
from tests.helpers.book_session import book_session
from tests.helpers.group import Group
from tests.helpers.sample_meeting import SampleMeeting, sample_meeting
from tests.helpers.waiting import settle


class Desk:
    """The chapter over the sample group."""

    def __init__(self, at: SampleMeeting) -> None:
        self.at = at
        self.page = Lending(at.session)
        self.page.retranslate()
        self.page.resize(900, 700)
        self.page.show()
        self.page.activate()
        settle(at.session)

    def rules(self) -> Rules:
        return self.at.read(group_of.current_rules)[1]

    def go(self, key: str) -> None:
        keys = [line.key for line in self.page.table.lines_model.lines]
        model = self.page.table.lines_model
        self.page.table.setCurrentIndex(model.index(keys.index(key), 0))

    def type_into(self, name: str, text: str) -> None:
        box = self.page.form.boxes[name]
        assert isinstance(box, QLineEdit)
        box.setFocus()
        box.selectAll()
        QTest.keyClicks(box, text or "\b")
        if not text:
            box.clear()
            box.textEdited.emit("")

    def choose(self, name: str, value: str) -> None:
        box = self.page.form.boxes[name]
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.findData(value))

    def propose(self) -> Proposal:
        """Write what is typed; the group has met, so the members are asked."""
        assert not self.page.signing.people
        assert self.page.save.isEnabled()
        self.page.save.click()
        settle(self.at.session)
        assert "Proposed" in self.page.message.text.text()
        found: tuple[Proposal, ...] = self.at.read(proposals)
        return found[-1]

    def propose_and_agree(self) -> None:
        proposal = self.propose()
        self.at.book.write(
            lambda tx: decide_proposal(
                tx, proposal=proposal.proposal, outcome="agreed", votes=(17, 0, 0)
            )
        )
        self.at.book.write(lambda tx: put_in_force(tx, on=proposal.from_on))
        self.page.read()
        settle(self.at.session)

    def said(self, name: str) -> str:
        line = self.page.form.wrong[name]
        return "" if line.isHidden() else line.text.text()


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    theme.use(theme.Theme())
    at = sample_meeting("tumaini-count", tmp_path)
    made = Desk(at)
    yield made
    made.page.close()
    at.close()


def test_a_new_kind_of_loan_is_proposed_and_running_loans_stay(desk: Desk) -> None:
    before = desk.at.read(loans.running_loans)
    desk.go("1")
    desk.type_into("name", "Business")
    desk.choose("method", "equal_instalment")
    desk.type_into("rate_ppm", "1.5")
    desk.choose("period_unit", "months")
    desk.type_into("instalments_max", "24")
    assert "1.5% for one payment" in desk.page.meaning.text()
    assert "For example 10,000 in 6 payments" in desk.page.meaning.text()
    before_vote = desk.rules()
    proposal = desk.propose()
    assert (proposal.reason, desk.rules()) == ("Another kind of loan", before_vote)
    assert proposal.from_on > desk.at.session.today()
    desk.propose_and_agree()
    products = products_of(desk.rules())
    assert [one.name for one in products][-1] == "Business"
    assert products[-1].rate_ppm == 15_000
    assert len({one.code for one in products}) == 2
    assert desk.at.read(loans.running_loans) == before


def test_another_rate_is_for_new_loans_only(desk: Desk) -> None:
    before = desk.at.read(loans.running_loans)
    desk.go("0")
    desk.type_into("rate_ppm", "7")
    desk.type_into("name", "Usual")
    desk.propose_and_agree()
    assert products_of(desk.rules())[0].rate_ppm == 70_000, desk.page.message.text.text()
    assert desk.at.read(loans.running_loans) == before


def test_what_stays_owed_and_what_lateness_costs(desk: Desk) -> None:
    desk.go("dues")
    box = desk.page.form.boxes["carried.turn"]
    assert isinstance(box, QCheckBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    desk.choose("late.kind", "percent_per_period")
    desk.type_into("late.rate_ppm", "5")
    desk.type_into("late.grace_days", "7")
    desk.type_into("late.every_days", "30")
    assert desk.page.meaning.text() == "After 7 days lateness costs 5% for every 30 days."
    desk.propose_and_agree()
    rules = desk.rules()
    assert rules.carried == ("turn",)
    assert rules.penalty_late is not None
    assert (rules.penalty_late.rate_ppm, rules.penalty_late.grace_days) == (50_000, 7)


def test_limits_are_read_back_as_they_were_written(desk: Desk) -> None:
    desk.go("limits")
    desk.type_into("loan_cap", "50,000")
    desk.type_into("guarantors_needed", "2")
    desk.type_into("reserve_percent", "10")
    desk.choose("guarantee", "joint")
    desk.propose_and_agree()
    rules = desk.rules()
    assert (rules.loan_cap, rules.guarantors_needed, rules.reserve_percent) == (5_000_000, 2, 10)
    assert rules.guarantee == "joint"
    desk.go("limits")
    cap = desk.page.form.boxes["loan_cap"]
    assert isinstance(cap, QLineEdit)
    assert cap.text() == "50000"


def test_share_out_and_welfare_limits_are_written_and_the_days_read_back(desk: Desk) -> None:
    desk.go("limits")
    desk.type_into("share_out_on", "18.12.2027")
    desk.choose("past_share_out", "never")
    desk.type_into("social_cap", "5000")
    kept = desk.page.form.boxes["advances_kept"]
    assert isinstance(kept, QCheckBox)
    kept.setChecked(True)
    desk.propose_and_agree()
    rules = desk.rules()
    assert (rules.share_out_on, rules.past_share_out) == ("2027-12-18", "never")
    assert (rules.social_cap, rules.advances_kept) == (500_000, True)
    desk.go("limits")
    day = desk.page.form.boxes["share_out_on"]
    assert isinstance(day, QLineEdit)
    assert day.text() == "18 Dec 2027"


def test_a_loan_of_the_welfare_fund_is_a_kind_of_its_own_that_costs_nothing(desk: Desk) -> None:
    desk.go("1")
    desk.type_into("name", "Hospital")
    desk.choose("fund", "social")
    assert "no interest, fee or penalty" in desk.said("fund")
    desk.choose("method", "free")
    desk.propose_and_agree()
    assert products_of(desk.rules())[-1].fund == "social"


@pytest.mark.parametrize(
    ("form", "field", "typed", "said"),
    [
        ("0", "instalments_max", "0", "The nearest is 1."),
        ("0", "instalments_max", "601", "The nearest is 600."),
        ("0", "rate_ppm", "1001", "The nearest is 1,000."),
        ("0", "rate_ppm", "a lot", "“a lot” is no rate"),
        ("0", "fee_ppm", "100", "fee"),
        ("0", "period_every", "0", "at least 1"),
        ("0", "period_every", "999", "at most 366"),
        ("0", "round_to", "0", "at least 1"),
        ("0", "grace_principal", "99", "at most"),
        ("limits", "reserve_percent", "101", "The nearest is 100."),
        ("limits", "loan_multiple", "many", "“many” is no whole number."),
        ("limits", "loan_cap", "much", "not an amount"),
        ("limits", "share_out_on", "31.2.2027", "28 days"),
        ("limits", "social_cap", "a bit", "not an amount"),
        ("dues", "late.rate_ppm", "101", "The nearest is 100."),
        ("dues", "late.every_days", "0", "The nearest is 1."),
        ("dues", "late.grace_days", "9999", "3,660"),
    ],
)
def test_a_bad_value_is_said_under_its_box_and_nothing_can_be_written(
    desk: Desk, form: str, field: str, typed: str, said: str
) -> None:
    desk.go(form)
    desk.type_into(field, typed)
    assert said in desk.said(field)
    assert not desk.page.save.isEnabled()
    assert [name for name in desk.page.form.wrong if desk.said(name)] == [field]


def test_before_the_first_meeting_a_rule_holds_at_once_with_the_chairs_pin(
    qapp: QApplication, tmp_path: Path
) -> None:
    theme.use(theme.Theme())
    group = Group(tmp_path)
    group.set_pins()
    session = book_session(group.book, "en")
    page = Lending(session)
    page.retranslate()
    page.show()
    page.activate()
    settle(session)
    rate = page.form.boxes["rate_ppm"]
    assert isinstance(rate, QLineEdit)
    rate.selectAll()
    QTest.keyClicks(rate, "7")
    assert not page.save.isEnabled()
    QTest.keyClicks(page.signing.pin, "1072")
    QTest.keyClick(page.signing.pin, Qt.Key.Key_Return)
    settle(session)
    page.save.click()
    settle(session)
    assert products_of(group.read(group_of.current_rules)[1])[0].rate_ppm == 70_000
    page.close()
    session.tasks.shutdown()
    group.close()
