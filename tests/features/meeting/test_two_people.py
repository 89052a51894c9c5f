"""Where money is given out it is said that a turn was paid out twice, and who has to agree."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from app.core.apartment.costs import LATER as OWED
from app.core.decisions import LATER_OWES
from app.features.building.cost_slip import CostSlip
from app.features.building.page import BuildingPage
from app.features.meeting.other_step.screen import OtherScreen
from app.features.share_out.deeds.deeds import DEEDS
from app.features.share_out.deeds.slip import PoolSlip
from app.features.share_out.pay_card import PayCard
from app.operations import paying_out
from app.operations.cases import decide_case
from app.projections import cases, meetings
from app.ui.allowance_line import AllowanceLine
from app.ui.figures import Figures
from app.ui.session import Session
from app.ui.two_people_line import TwoPeopleLine
from tests.helpers.session import AtOnce, screen_session
from tests.helpers.two_laptops import TwoLaptops


@pytest.fixture
def laptops(tmp_path: Path, qapp: QApplication) -> Iterator[TwoLaptops]:
    """Both paid out the pot of the meeting."""
    made = TwoLaptops(tmp_path)
    meeting = made.open_meeting()
    made.pay_on(made.book, meeting, 8, turn=300)
    made.meet()
    for book, number in zip(made.books, (7, 9), strict=True):
        who = made.no(number)
        book.write(lambda tx, who=who: paying_out.pay_turn(tx, meeting=meeting, member=who))
    made.meet()
    yield made
    made.close()


def session_of(laptops: TwoLaptops) -> Session:
    session = screen_session("en", laptops.book)
    session.tasks, session.actor = AtOnce(), laptops.book.actor
    return session


def decide(laptops: TwoLaptops) -> None:
    (case,) = laptops.read(cases.open_cases)
    laptops.write(decide_case, case=case.case, choice=LATER_OWES)


def test_it_is_said_of_the_box_and_not_of_the_bank_until_it_is_decided(laptops: TwoLaptops) -> None:
    laptops.set_pins()
    line = TwoPeopleLine(session_of(laptops))
    for source in ("cash", ""):
        line.ask(source)
        assert "only with the PIN of another officer" in line.text.text()
        assert not line.isHidden()
    line.ask("bank")
    assert line.isHidden()
    decide(laptops)
    line.ask()
    assert line.isHidden()


def test_who_has_the_only_pin_reads_that_it_will_be_asked_about(laptops: TwoLaptops) -> None:
    line = AllowanceLine(session_of(laptops))
    line.ask("cash")
    assert "no other officer has a PIN" in line.text.text()


def test_other_business_and_the_share_out_say_it(laptops: TwoLaptops) -> None:
    laptops.set_pins()
    session = session_of(laptops)
    running = laptops.read(meetings.running_meeting)
    assert running is not None
    screen = OtherScreen(session, running.meeting)
    screen.set_active(True)
    assert not screen.by_two.isHidden()
    card = PayCard(session)
    card._ask()
    assert not card.by_two.isHidden()
    card._ask(is_open=False)
    assert card.by_two.isHidden()
    screen.close()


def test_the_slip_of_a_buildings_cost_says_it_of_the_box_before_anything_is_written(
    laptops: TwoLaptops,
) -> None:
    laptops.set_pins()
    session, window = session_of(laptops), QWidget()
    slip = CostSlip(BuildingPage(box="b"), Figures.of(session), session.today(), window)
    slip.tell_what_is_free(session)
    assert slip.allowance is not None
    for source, is_said in (("cash", True), (OWED, False), ("cash", True), ("bank", False)):
        slip.source.setCurrentIndex(slip.source.findData(source))
        assert slip.allowance.isHidden() is not is_said, source
    slip.source.setCurrentIndex(slip.source.findData("cash"))
    slip.category.setCurrentIndex(slip.category.findData("reserve"))  # nobody is paid now
    assert slip.allowance.isHidden()
    window.deleteLater()


def test_the_slip_of_the_pool_says_it_of_what_is_handed_over(laptops: TwoLaptops) -> None:
    laptops.set_pins()
    window = QWidget()
    slip = PoolSlip(session_of(laptops), window)
    for name, is_said in (
        ("withdraw", True),
        ("lender", False),
        ("exit", True),
        ("interest", False),
    ):
        slip.deed.setCurrentIndex(DEEDS.index(name))
        assert slip.allowance.isHidden() is not is_said, name
    slip.deed.setCurrentIndex(DEEDS.index("withdraw"))
    assert "only with the PIN of another officer" in slip.allowance.text.text()
    source = slip.boxes["source"]
    assert isinstance(source, QComboBox)
    source.setCurrentIndex(source.findData("bank"))
    assert slip.allowance.isHidden()
    window.deleteLater()
