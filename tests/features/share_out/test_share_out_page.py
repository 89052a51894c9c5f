"""The page Share-out by keyboard: agreed with PINs, handed over with PIN or thumb, taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.book.book import Book
from app.book.enrolment import enrol_device
from app.core.schemes.vsla import VslaTerms
from app.core.shareout.modes import MODES
from app.features.share_out.screen import ShareOutScreen
from app.operations.boxes import open_box
from app.operations.officers import set_pin
from app.projections import balances, shareouts
from app.ui import theme
from tests.features.loans.test_loan_pages import show
from tests.helpers.book_session import book_session
from tests.helpers.group import QUICK, Group
from tests.helpers.sharing_out import SHARES, A, B, E, fund
from tests.helpers.waiting import settle

RETURN, CONTROL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


class Desk:
    """The worked fund of the specification with a meeting open, and the page in front."""

    def __init__(self, folder: Path) -> None:
        self.group: Group = fund(folder)
        self.group.set_pins()
        for number in set(SHARES) - {A}:  # A keeps a key and has a PIN
            self.group.write(
                set_pin, member=self.group.no(number), pin=f"20{number:02}", cost=QUICK
            )
        self.group.open_meeting()
        self.session = book_session(self.group.book)
        self.screen = ShareOutScreen(self.session)
        self.done: list[str] = []
        self.screen.done.connect(self.done.append)
        show(self.screen)

    def sign(self) -> None:
        for number, pin in ((2, "1072"), (4, "1074"), (5, "1075"), (6, "1076")):
            assert self.group.no(number) not in self.screen.wish.signing.signed
            QTest.keyClicks(self.screen.wish.signing.pin, pin)
            QTest.keyClick(self.screen.wish.signing.pin, RETURN)
            settle(self.session)

    def agree(self) -> None:
        assert self.screen.wish.main.isEnabled(), self.screen.wish.message.text.text()
        QTest.keyClick(self.screen, RETURN, CONTROL)
        settle(self.session)

    def agreed(self) -> tuple[shareouts.Shareout, ...]:
        return self.group.read(shareouts.shareouts)

    def texts(self, column: int) -> list[str]:
        return [line.cells[column].text for line in self.screen.table.lines_model.lines]

    def close(self) -> None:
        self.screen.close()
        self.group.close()


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    theme.use(theme.Theme())
    made = Desk(tmp_path)
    yield made
    made.close()


def test_the_preview_shows_every_line_and_who_is_short(desk: Desk) -> None:
    assert desk.texts(0) == ["6", "7", "8", "9", "10"]
    assert desk.texts(2) == ["120", "96", "60", "84", "40"]
    assert desk.texts(6) == ["26,883.33", "21,506.67", "13,441.67", "15,668.33", "0"]
    assert desk.texts(7)[-1] == "913 short"
    assert "Fatuma Ali" in desk.screen.wish.notes.text()
    assert not desk.screen.wish.main.isEnabled()
    assert desk.agreed() == ()


def test_chair_and_key_holders_agree_by_pin_and_the_parts_wait(desk: Desk) -> None:
    desk.sign()
    desk.agree()
    (found,) = desk.agreed()
    assert len(found.approved_by) == 4
    assert desk.done == ["The share-out is agreed"]
    assert desk.screen.pay.member == desk.group.no(A)
    assert desk.texts(7)[0] == "Waits"


def test_one_after_the_other_signs_with_pin_or_thumb(desk: Desk) -> None:
    desk.sign()
    desk.agree()
    QTest.keyClicks(desk.screen.pay.pin, "9999")
    QTest.keyClick(desk.screen.pay.pin, RETURN)
    settle(desk.session)
    assert "wrong" in desk.screen.pay.message.text.text()
    QTest.keyClicks(desk.screen.pay.pin, "1076")
    QTest.keyClick(desk.screen.pay.pin, RETURN)
    settle(desk.session)
    assert desk.agreed()[0].got(desk.group.no(A)) == 2_688_333
    assert desk.screen.pay.member == desk.group.no(B)
    for _ in range(3):
        QTest.keyClick(desk.screen, Qt.Key.Key_F9)
        settle(desk.session)
    assert desk.agreed()[0].waiting == ()
    assert [one.agreed for one in desk.agreed()[0].paid] == ["pin", "paper", "paper", "paper"]
    rows = desk.group.read(balances.trial_balance)
    assert not any(row.minor for row in rows)


def test_ctrl_z_takes_back_the_last_part_then_the_agreement(desk: Desk) -> None:
    desk.sign()
    desk.agree()
    QTest.keyClick(desk.screen, Qt.Key.Key_F9)
    settle(desk.session)
    assert desk.agreed()[0].paid
    assert desk.screen.take_back()
    settle(desk.session)
    assert not desk.agreed()[0].paid
    assert desk.screen.take_back()
    settle(desk.session)
    assert desk.agreed() == ()
    assert not desk.screen.take_back()


def test_another_way_needs_its_reason_and_new_signatures(desk: Desk) -> None:
    desk.sign()
    assert desk.screen.wish.main.isEnabled()
    desk.screen.wish.mode.activated.emit(MODES.index("equal"))
    settle(desk.session)
    assert desk.screen.wish.signing.signed == []
    desk.sign()
    assert not desk.screen.wish.main.isEnabled()
    QTest.keyClicks(desk.screen.wish.reason, "voted 9 to 1")
    desk.agree()
    assert desk.agreed()[0].reason == "voted 9 to 1"
    assert desk.agreed()[0].mode == "equal"


def test_a_laptop_that_was_not_heard_of_needs_a_reason(desk: Desk, tmp_path: Path) -> None:
    group = desk.group
    away = Book.join(
        tmp_path / "away.daftari",
        group.keys,
        group=group.book.group.id,
        label="Irene's tablet",
        wall_ms=group.clock,
    )
    group.write(enrol_device, card=away.card, member=group.no(3))
    desk.screen.activate()
    settle(desk.session)
    desk.sign()
    assert not desk.screen.wish.main.isEnabled()
    field = desk.screen.wish.roll.field(away.group.device)
    assert field.accessibleName() == "Irene's tablet: no entry yet"
    QTest.keyClicks(field, "lent out")
    desk.screen.activate()
    settle(desk.session)
    assert field.text() == "lent out"
    desk.agree()
    assert desk.agreed()[0].waived == ((away.group.device, "lent out"),)
    away.close()


def test_somebody_comes_forward_out_of_turn(desk: Desk) -> None:
    desk.sign()
    desk.agree()
    desk.screen.table.opened.emit(desk.group.no(B))
    assert desk.screen.pay.member == desk.group.no(B)
    desk.screen.table.opened.emit(desk.group.no(E))
    assert desk.screen.pay.member == desk.group.no(B)


def test_the_rules_of_the_group_say_how_it_is_divided(desk: Desk) -> None:
    terms = VslaTerms(share_value=20_000, mode="equal", cash_unit=1_000, remainder_to="social")
    desk.group.write(open_box, kind="vsla", name="Our shares", terms=terms)
    desk.screen.activate()
    settle(desk.session)
    assert desk.screen.wish.mode.currentIndex() == MODES.index("equal")
    assert desk.screen.wish.rest.current == 1
    assert desk.screen.wish.reason.text() == "as the rules of the group say"
    desk.sign()
    desk.agree()
    (found,) = desk.agreed()
    assert (found.mode, found.cash_unit, found.remainder_to) == ("equal", 1_000, "social")
