"""The loans step on the book of the pictures, before Amina's loan is given."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.features.meeting.loans_step import facts
from app.features.meeting.loans_step import step as loans_step
from app.features.meeting.loans_step.screen import LoansScreen
from app.operations.attendance import mark_left
from app.operations.lending.at_table import Standing
from app.projections import loans, money_places
from app.projections.loan_book import find_request, requests
from app.projections.meetings import find_meeting
from app.store.event_log import EventLog
from app.ui import theme
from tests.helpers.sample_meeting import SampleMeeting, sample_meeting
from tests.helpers.waiting import settle

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
K = 100


class Desk:
    """The screen with one prepared request, and fingers that are counted."""

    def __init__(self, at: SampleMeeting) -> None:
        self.at, self.pressed = at, 0
        self.amina = at.id_of("Amina Hassan")
        self.chair = at.id_of("Achieng Otieno")
        self.screen = LoansScreen(at.session, at.meeting)
        self.screen.resize(1366, 672)
        self.screen.show()
        self.screen.set_active(True)
        settle(at.session)

    def prepare(self, principal: int = 15_000, payments: int = 6) -> "Desk":
        self.screen.ask(self.amina)
        request = self.screen.desk.request
        assert request is not None
        request.principal, request.meetings = principal * K, payments
        rose = self.at.id_of("Rose Nyambura")
        request.guarantors = [Standing(guarantor=rose, minor=request.principal)]
        self.screen.touched()
        self.screen.focus_work()
        return self

    def press(self, *keys: str | Qt.Key | tuple[Qt.KeyboardModifier, Qt.Key]) -> "Desk":
        for key in keys:
            for sign in key if isinstance(key, str) else (key,):
                code, modifier = (sign[1], sign[0]) if isinstance(sign, tuple) else (sign, None)
                self.pressed += 2 if modifier else 1
                QTest.keyClick(
                    QApplication.focusWidget() or self.screen,
                    code,
                    modifier or Qt.KeyboardModifier.NoModifier,
                )
                settle(self.at.session)
        return self

    def given(self) -> tuple[loans.Loan, ...]:
        return self.at.read(loans.loans_given_at, self.at.meeting)

    def rules(self) -> dict[str, str]:
        now = self.screen.offer()
        assert now is not None
        return {line.code: line.level for line in now.lines}


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    theme.use(theme.Theme())
    at = sample_meeting("tumaini-count", tmp_path)
    at.before_payouts()
    made = Desk(at)
    yield made
    made.screen.close()
    at.close()


@pytest.mark.parametrize("enter", [KEY.Key_Return, KEY.Key_Enter])
def test_a_prepared_loan_is_given_in_twelve_presses(desk: Desk, enter: Qt.Key) -> None:
    box = desk.at.box_minor()
    desk.prepare()
    desk.press("17", KEY.Key_Tab, "1", KEY.Key_Tab, desk.at.pin(desk.chair), enter)
    desk.press((CONTROL, enter))
    assert desk.pressed == 12
    (loan,) = desk.given()
    assert (loan.member, loan.state.principal, loan.interest) == (desk.amina, 1_500_000, 225_000)
    assert box - desk.at.box_minor() == 1_500_000
    stored = desk.at.book.read(lambda r: EventLog(r.conn).get(loan.entry))
    assert stored is not None
    assert b'"votes_no":1,"votes_yes":17' in stored.frame.body
    assert desk.chair.encode() in stored.frame.body
    status = desk.at.book.read(
        lambda r: loans_step.status(r, desk.at.read(find_meeting, desk.at.meeting))
    )
    assert loans_step.under(status, "en").startswith("1")


def test_the_schedule_and_the_rules_are_those_of_the_picture(desk: Desk) -> None:
    desk.prepare()
    assert desk.screen.terms.interest.text() == "2,250"
    assert desk.screen.terms.total.text() == "17,250"
    assert desk.screen.terms.schedule.cells() == [
        ("5 Dec", "2,875"),
        ("19 Dec", "2,875"),
        ("2 Jan", "2,875"),
        ("16 Jan", "2,875"),
        ("30 Jan", "2,875"),
        ("13 Feb", "2,875"),
    ]
    rules = {
        one.text(): one.amount() for one in desk.screen.terms.rules.lines if not one.isHidden()
    }
    assert "17,600 × 3 = 52,800" in rules.values()
    assert desk.rules()["limit"] == "ok"
    assert desk.screen.decide._needed.text().startswith("10")


def test_money_to_lend_leaves_welfare_and_todays_turn_in_the_box(desk: Desk) -> None:
    desk.prepare()
    places = desk.at.read(money_places.money_places, "KES")
    assert desk.screen.facts is not None
    assert desk.screen.facts.lendable_for("")["cash"] == places.box - 790_000 - 570_000
    assert desk.screen.queue.lendable.text() == "50,750"


def test_above_the_limit_nothing_can_be_given_and_smaller_amount_finds_the_most(desk: Desk) -> None:
    desk.prepare(principal=60_000)
    assert desk.rules()["limit"] == "bad"
    assert not desk.screen.decide.button.isEnabled()
    desk.press((CONTROL, KEY.Key_Return))
    assert not desk.given()
    desk.screen.smaller()
    request = desk.screen.desk.request
    assert request is not None
    assert request.principal == 5_075_000  # all that can be lent; the limit would be 52,800
    assert desk.rules()["limit"] == "ok"


def test_less_than_half_of_the_hands_is_not_passed(desk: Desk) -> None:
    desk.prepare().press("9", KEY.Key_Tab, "9", KEY.Key_Tab, desk.at.pin(desk.chair), KEY.Key_Enter)
    desk.press((CONTROL, KEY.Key_Return))
    assert not desk.given()
    assert "hands" in desk.screen.decide.message.text.text()


def test_without_the_pin_of_the_chair_nothing_is_given(desk: Desk) -> None:
    desk.prepare().press("17", KEY.Key_Tab, "1", KEY.Key_Tab, "0000", KEY.Key_Return)
    desk.press((CONTROL, KEY.Key_Return))
    assert not desk.given()


def test_another_amount_after_the_pin_asks_for_the_pin_again(desk: Desk) -> None:
    desk.prepare().press(
        "17", KEY.Key_Tab, "1", KEY.Key_Tab, desk.at.pin(desk.chair), KEY.Key_Enter
    )
    assert desk.amina in desk.screen.allowed
    desk.screen.terms.amount.setFocus()
    desk.press("14", ".", "0")
    assert desk.amina not in desk.screen.allowed


def test_another_officer_allows_the_chairs_own_loan_but_not_who_types(desk: Desk) -> None:
    assert desk.at.session.actor == desk.at.id_of("Josephine Auma")
    desk.screen.ask(desk.chair)
    assert desk.screen.decide.chair.name() == "Irene Moraa"


def test_a_guarantor_signs_with_a_pin_or_on_paper(desk: Desk) -> None:
    desk.prepare()
    desk.press((CONTROL, KEY.Key_G))
    people = desk.screen.terms.people
    people.setCurrentIndex(people.findData(desk.at.id_of("Peter Ochieng")))
    desk.screen.terms.boxes.setFocus()
    desk.press(desk.at.pin(desk.at.id_of("Peter Ochieng")), KEY.Key_Return)
    people.setCurrentIndex(people.findData(desk.at.id_of("Fatuma Ali")))
    assert desk.screen.terms.boxes.isHidden()
    desk.screen.terms.paper.click()
    settle(desk.at.session)
    request = desk.screen.desk.request
    assert request is not None
    assert [one.how for one in request.guarantors] == ["pin", "pin", "paper"]
    assert [one.minor for one in request.guarantors] == [1_500_000, 750_000, 500_000]
    request.yes, request.no = 17, 1
    desk.screen.touched()
    desk.screen.decide.chair.boxes.setFocus()
    desk.press(desk.at.pin(desk.chair), KEY.Key_Return, (CONTROL, KEY.Key_Return))
    (loan,) = desk.given()
    found = desk.at.read(find_request, loan.loan)
    assert [(one.minor, one.how) for one in found.accepted] == [
        (500_000, "pin"),
        (500_000, "pin"),
        (500_000, "paper"),
    ]


def test_a_larger_loan_asks_the_guarantor_again(desk: Desk) -> None:
    desk.prepare(principal=4_000)
    assert desk.rules()["guarantors"] == "ok"
    desk.screen.terms.amount.setFocus()
    desk.press("50", ".")
    assert desk.screen.queue.cards[0].amount() == "5,000"
    assert desk.rules()["guarantors"] == "bad"
    assert desk.screen.queue.cards[0].under().startswith("Needs 1 more")
    desk.screen.terms.meetings.setFocus()
    desk.screen.terms.amount.setFocus()
    desk.press("30", ".")
    assert desk.rules()["guarantors"] == "ok"


def test_a_guarantor_without_free_savings_cannot_stand_for_it(desk: Desk) -> None:
    desk.prepare()
    facts = desk.screen.facts
    assert facts is not None
    peter = desk.at.id_of("Peter Ochieng")
    facts.people[peter] = replace(facts.people[peter], can_stand_for=0)
    desk.screen.signing.stand(peter, desk.at.pin(peter))
    settle(desk.at.session)
    request = desk.screen.desk.request
    assert request is not None
    assert len(request.guarantors) == 1
    assert desk.screen.decide.message.text.text()


def test_what_the_box_does_not_cover_waits_for_money_and_is_offered_again(desk: Desk) -> None:
    desk.prepare(principal=5_000)
    desk.screen.decide.sources["mpesa"].click()
    facts, request = desk.screen.facts, desk.screen.desk.request
    assert facts is not None
    assert request is not None
    facts.lendable[""] = facts.lendable[""] | {"mpesa": 100_000}
    desk.screen.touched()
    assert desk.screen.decide.button.text().startswith("Wait for money")
    desk.screen.decide.yes.setFocus()
    desk.press("17", KEY.Key_Tab, "1", KEY.Key_Tab)
    desk.press(desk.at.pin(desk.chair), KEY.Key_Return)
    desk.press((CONTROL, KEY.Key_Return))
    assert not desk.given()
    (found,) = desk.at.read(requests)
    assert (found.state, found.decision.votes_yes) == ("queued", 17)
    (waiting,) = desk.screen.desk.requests
    assert (waiting.place, waiting.is_put_off) == (1, True)
    assert "money is there" in desk.screen.queue.cards[0].under()
    poor = desk.screen.facts
    assert poor is not None
    poor.lendable[found.loan] = {"cash": 0, "mpesa": 0, "bank": 0}
    desk.screen.touched()
    assert desk.screen.queue.cards[0].under() == "Waits for money, place 1"


def test_not_today_keeps_the_request_with_its_reason_and_guarantors(desk: Desk) -> None:
    desk.prepare().press(KEY.Key_Delete)
    QTest.keyClicks(desk.screen.decide.reason, "Comes back in December")
    QTest.keyClick(desk.screen.decide.reason, Qt.Key.Key_Return)
    settle(desk.at.session)
    (found,) = desk.at.read(requests)
    assert (found.state, found.said[-1].reason) == ("review", "Comes back in December")
    assert [one.guarantor for one in found.accepted] == [desk.at.id_of("Rose Nyambura")]
    assert desk.screen.desk.request is None
    assert [one.is_put_off for one in desk.screen.desk.requests] == [True]


def test_a_request_that_is_not_complete_waits_as_a_draft_also_after_a_crash(desk: Desk) -> None:
    desk.prepare(payments=0).press(KEY.Key_Delete)
    assert desk.screen.desk.request is None
    again = LoansScreen(desk.at.session, desk.at.meeting)
    again.restore(desk.screen.draft())
    assert again.desk.requests[0].is_put_off
    assert again.desk.requests[0].principal == 1_500_000
    assert again.desk.requests[0].guarantors == desk.screen.desk.requests[0].guarantors
    again.close()


def test_by_phone_the_money_leaves_the_wallet(desk: Desk) -> None:
    desk.prepare(principal=5000, payments=4)
    box = desk.at.box_minor()
    desk.screen.decide.sources["mpesa"].click()
    desk.press("18", KEY.Key_Tab, "0", KEY.Key_Tab, desk.at.pin(desk.chair), KEY.Key_Return)
    desk.press((CONTROL, KEY.Key_Return))
    assert [one.source for one in desk.given()] == ["mpesa"]
    assert desk.at.box_minor() == box


def test_who_left_early_is_not_counted_among_the_voters(desk: Desk) -> None:
    before = desk.at.book.read(lambda r: facts.read(r, desk.at.meeting))
    rose = desk.at.id_of("Rose Nyambura")
    desk.at.book.write(lambda tx: mark_left(tx, meeting=desk.at.meeting, member=rose, at="15:40"))
    after = desk.at.book.read(lambda r: facts.read(r, desk.at.meeting))
    assert before.people[rose].is_here and not after.people[rose].is_here
    assert after.here == before.here - 1


def test_what_the_money_is_for_is_typed_at_the_table_and_stands_on_the_request(desk: Desk) -> None:
    desk.prepare()
    desk.screen.terms.what_for.setFocus()
    desk.press("Stock")
    desk.screen.focus_work()
    desk.press("17", KEY.Key_Tab, "1", KEY.Key_Tab, desk.at.pin(desk.chair), KEY.Key_Return)
    desk.press((CONTROL, KEY.Key_Return))
    (loan,) = desk.given()
    asked = desk.at.read(find_request, loan.loan)
    assert asked is not None
    assert asked.asked.purpose == "Stock"


def test_who_is_not_in_front_and_misses_something_is_not_ready_yet(desk: Desk) -> None:
    queue = desk.screen.queue
    desk.prepare()
    assert queue.not_ready.isHidden()
    desk.screen.ask(desk.at.id_of("Beatrice Wanjiru"))
    assert not queue.not_ready.isHidden()
    assert [one.amount() for one in queue.cards if not one.isHidden()][-1] == "15,000"
    queue.cards[1].chosen.emit()
    settle(desk.at.session)
    front = desk.screen.desk.request
    assert front is not None
    assert front.member == desk.amina
