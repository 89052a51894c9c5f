"""The slip of a waiver on the page of what is late."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.loan_products import LoanProduct
from app.core.penalties import PenaltyRule
from app.features.collections.screen import CollectionsScreen
from app.features.collections.waiver_slip import WaiverSlip
from app.operations.loans import record_past_loan
from app.projections import owing
from app.ui.session import Session
from tests.features.collections.test_collections import (
    cells,
    enter,
    press,
    show,
    type_into,
)
from tests.helpers.book_session import book_session
from tests.helpers.group import Group
from tests.helpers.waiting import settle
from tests.operations.dues_group import RULES
from tests.operations.test_collections import TODAY


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    """Grace, number 7, twice brought no turn; the first one cost a penalty of 50 cents."""
    made = Group(tmp_path, rules=RULES)
    made.set_pins()
    for on in ("2026-10-01", "2026-10-13"):
        meeting = made.open_meeting(on)
        for number in range(1, 11):
            made.pay(meeting, number, turn=0 if number == 7 else 300, welfare=100)
        made.close_meeting(meeting)
    yield made
    made.close()


@pytest.fixture
def session(qapp: object, group: Group) -> Iterator[Session]:
    made = book_session(group.book, today=TODAY)
    yield made
    made.tasks.shutdown()


def slip_of(screen: CollectionsScreen) -> WaiverSlip:
    press(screen, Qt.Key.Key_F9)
    slip = screen.slips.slip
    assert isinstance(slip, WaiverSlip)
    return slip


def type_pin(slip: WaiverSlip, pin: str, session: Session) -> None:
    QTest.keyClicks(slip.boxes, pin)
    QTest.keyClick(slip.boxes, Qt.Key.Key_Return)
    settle(session)


def owed(group: Group) -> list[tuple[str, int]]:
    return [(one.kind, one.left) for one in group.read(owing.dues_of, group.no(7))]


ALL = [("turn", 300), ("penalty", 50), ("turn", 300)]


def test_penalties_are_waived_with_a_reason_and_the_chairs_pin_and_come_back_by_undo(
    session: Session, group: Group
) -> None:
    screen, wanted = show(session)
    screen.filter.choose(1)
    settle(session)
    assert cells(screen, 0)[4:6] == ["3", "0.50"]
    slip = slip_of(screen)
    assert slip.what.currentText() == "Penalties so far: 0.50"
    assert slip.approver.currentText() == "Achieng Otieno, Chairperson"
    assert slip.amount.text() == "0.50"
    type_into(slip.reason, "The road was cut")
    enter(slip.reason, session)
    assert sorted(owed(group)) == sorted(ALL)  # the PIN is still missing
    type_pin(slip, "1072", session)
    assert sorted(owed(group)) == [("turn", 300), ("turn", 300)]
    assert wanted == [("done", "The waiver is written")]
    assert cells(screen, 0)[4:6] == ["3", "–"]
    assert screen.take_back()
    settle(session)
    assert sorted(owed(group)) == sorted(ALL)
    assert cells(screen, 0)[4:6] == ["3", "0.50"]
    assert not screen.take_back()


def test_part_of_the_due_itself_can_be_waived(session: Session, group: Group) -> None:
    screen, _ = show(session)
    slip = slip_of(screen)
    QTest.keyClick(slip.what, Qt.Key.Key_Down)
    assert slip.what.currentText() == "Turn: 3"
    assert slip.amount.text() == "3"
    type_into(slip.reason, "Gave the hall")
    type_into(slip.amount, "4")
    enter(slip.amount, session)
    assert "more than what is still owed" in slip.message.text.text()
    type_into(slip.amount, "1")
    enter(slip.amount, session)
    assert slip.message.isHidden()
    type_pin(slip, "1072", session)
    assert sorted(owed(group)) == [("penalty", 50), ("turn", 200), ("turn", 300)]


def test_nothing_is_waived_on_a_wrong_pin_and_the_tries_are_counted(
    session: Session, group: Group
) -> None:
    screen, wanted = show(session)
    slip = slip_of(screen)
    type_into(slip.reason, "flood")
    type_pin(slip, "1071", session)
    assert slip.message.text.text() == "This PIN is wrong. 4 tries left."
    type_pin(slip, "9999", session)
    assert slip.message.text.text() == "This PIN is wrong. 3 tries left."
    assert sorted(owed(group)) == sorted(ALL)
    assert wanted == []


def test_without_a_reason_the_pin_alone_waives_nothing(session: Session, group: Group) -> None:
    screen, _ = show(session)
    slip = slip_of(screen)
    type_pin(slip, "1072", session)
    assert slip.message.text.text().startswith("Say why it is waived")
    assert sorted(owed(group)) == sorted(ALL)


def test_neither_who_writes_nor_who_owes_is_offered_as_approver(
    session: Session, group: Group
) -> None:
    screen, _ = show(session)
    assert not screen.panel.time_button.isEnabled()  # no meeting runs
    QTest.mouseClick(screen.panel.waiver_button, Qt.MouseButton.LeftButton)
    settle(session)
    slip = screen.slips.slip
    assert isinstance(slip, WaiverSlip)
    offered = [slip.approver.itemData(place) for place in range(slip.approver.count())]
    assert sorted(offered) == sorted([group.no(2), *group.key_holders])
    assert slip.approver.itemText(1).endswith("Key holder")


def test_of_a_loan_its_penalties_are_waived_and_never_the_loan(
    session: Session, group: Group
) -> None:
    rule = PenaltyRule(kind="percent", rate_ppm=100_000)
    product = LoanProduct(code="main", name="main", rate_ppm=0, penalty=rule)
    group.change_rules(loan_products=(product,), penalty_late=None)
    first = group.open_meeting("2026-10-20")
    group.pay(first, 8, shares=1000)
    lent = {"meeting": first, "member": group.no(8), "principal": 600, "meetings": 3}
    group.write(record_past_loan, **lent)
    group.close_meeting(first)
    screen, _ = show(session)
    group.close_meeting(group.open_meeting("2026-11-03"))
    screen.filter.choose(1)
    choose_loan(screen)
    press(screen, Qt.Key.Key_F9)
    assert screen.slips.slip is None  # late, and no penalty yet
    group.close_meeting(group.open_meeting("2026-11-17"))
    screen.activate()
    settle(session)
    choose_loan(screen)
    slip = slip_of(screen)
    assert [slip.what.itemText(at) for at in range(slip.what.count())] == [
        "Penalties so far: 0.20"
    ]  # fmt: skip
    type_into(slip.reason, "harvest")
    QTest.keyClick(slip.approver, Qt.Key.Key_Down)
    assert slip.approver.currentText() == "Caroline Nafula, Key holder"
    enter(slip.reason, session)
    type_pin(slip, "1074", session)
    found = group.read(owing.dues_of, group.no(8))
    assert "loan_penalty" not in [one.kind for one in found]
    assert sum(one.left for one in found if one.kind == "instalment") == 600
    choose_loan(screen)
    assert not screen._presenter.row.can_waive


def choose_loan(screen: CollectionsScreen) -> None:
    lines = screen.table.lines_model.lines
    place = next(at for at, line in enumerate(lines) if line.cells[2].text == "Loan")
    screen.table.setCurrentIndex(screen.table.lines_model.index(place, 0))
    settle(screen.session)
