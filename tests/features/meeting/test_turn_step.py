"""The turn step on the book of the pictures."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.accounts import POT
from app.features.meeting.turn_step import step as turn_step
from app.features.meeting.turn_step.screen import TurnScreen
from app.operations.officers import set_pin
from app.projections import balances, money_places, outgoings
from app.projections.meetings import find_meeting
from app.store.event_log import EventLog
from app.ui import theme
from tests.helpers.group import QUICK
from tests.helpers.sample_meeting import SampleMeeting, sample_meeting
from tests.helpers.waiting import settle

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def at(qapp: QApplication, tmp_path: Path) -> Iterator[SampleMeeting]:
    theme.use(theme.Theme())
    made = sample_meeting("tumaini-count", tmp_path)
    made.before_payouts("payout.paid")
    yield made
    made.close()


def opened(at: SampleMeeting) -> TurnScreen:
    screen = TurnScreen(at.session, at.meeting)
    screen.resize(1366, 672)
    screen.show()
    screen.set_active(True)
    settle(at.session)
    return screen


def press(screen: TurnScreen, *keys: Qt.Key | str, control: bool = False) -> None:
    for key in keys:
        for sign in key if isinstance(key, str) else (key,):
            modifier = CONTROL if control else Qt.KeyboardModifier.NoModifier
            QTest.keyClick(QApplication.focusWidget() or screen, sign, modifier)
            settle(screen.session)


def paid(at: SampleMeeting) -> list[outgoings.Outgoing]:
    return [o for o in at.read(outgoings.outgoings_at, at.meeting) if o.kind == "turn"]


def test_it_says_whose_turn_it_is_what_came_in_and_who_did_not_pay(at: SampleMeeting) -> None:
    screen = opened(at)
    lines = [(one.text(), one.amount()) for one in screen.lines.lines if not one.isHidden()]
    assert lines == [
        ("19 members paid 300", "5,700"),
        ("Esther Kamau was absent and owes 300", "not counted"),
    ]
    assert screen.total.text() == "5,700"
    facts = screen.facts
    assert facts is not None
    assert (facts.number, facts.of, facts.name) == (18, 20, "Dorcas Mutua")
    assert facts.pot_minor == -at.read(balances.balance_of, POT, "KES", at.meeting)
    assert [(o.number, o.minor // 100, o.state) for o in facts.order] == [
        (16, 6000, "done"),
        (17, 6000, "done"),
        (18, 5700, "now"),
        (19, 6000, "later"),
        (20, 6000, "later"),
    ]
    assert [o.name for o in facts.order] == [facts.names[m] for m in facts.rules.turn_order[15:]]
    screen.close()


def test_nothing_is_given_before_the_receiver_agreed(at: SampleMeeting) -> None:
    screen = opened(at)
    press(screen, KEY.Key_Return, control=True)
    assert not paid(at)
    assert "Dorcas" in screen.message.text.text()
    screen.close()


@pytest.mark.parametrize("enter", [KEY.Key_Return, KEY.Key_Enter])
def test_a_thumb_on_paper_and_control_enter_give_the_pot(at: SampleMeeting, enter: Qt.Key) -> None:
    before = at.box_minor()
    screen = opened(at)
    said: list[str] = []
    screen.done.connect(said.append)
    press(screen, KEY.Key_F9)
    press(screen, enter, control=True)
    (out,) = paid(at)
    assert (out.member, out.minor) == (at.id_of("Dorcas Mutua"), 570_000)
    assert before - at.box_minor() == 570_000
    assert said == ["Dorcas Mutua got 5,700"]
    stored = at.book.read(lambda r: EventLog(r.conn).get(out.entry))
    assert stored is not None
    assert b'"agreed":"paper"' in stored.frame.body
    meeting = at.read(find_meeting, at.meeting)
    status = at.book.read(lambda r: turn_step.status(r, meeting))
    assert (status.done, turn_step.under(status, "en")) == (True, "Dorcas")
    assert not screen.button.isEnabled()
    screen.close()


def test_a_receiver_with_a_pin_agrees_with_it_and_a_wrong_one_gives_nothing(
    at: SampleMeeting,
) -> None:
    dorcas = at.id_of("Dorcas Mutua")
    at.book.write(lambda tx: set_pin(tx, member=dorcas, pin="4071", cost=QUICK))
    screen = opened(at)
    press(screen, "4072", KEY.Key_Return)
    assert screen.agreed == ""
    press(screen, "4071", KEY.Key_Enter)
    assert screen.agreed == "pin"
    press(screen, KEY.Key_Return, control=True)
    assert len(paid(at)) == 1
    screen.close()


def test_f7_pays_by_phone_and_the_box_stays(at: SampleMeeting) -> None:
    box = at.box_minor()
    mobile = at.read(money_places.money_places, "KES").mobile
    screen = opened(at)
    press(screen, KEY.Key_F7, KEY.Key_F9)
    press(screen, KEY.Key_Return, control=True)
    assert at.box_minor() == box
    assert mobile - at.read(money_places.money_places, "KES").mobile == 570_000
    screen.close()
