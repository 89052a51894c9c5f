"""Other money of the pool by keyboard: what it would change, PINs, and what is refused."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from app.core.schemes.asca import AscaTerms
from app.core.schemes.shg import ShgTerms
from app.features.share_out.deeds.deeds import DEEDS
from app.features.share_out.deeds.slip import PoolSlip
from app.operations.boxes import open_box
from app.projections import balances, external_loans
from app.projections.dividends import newest_parts
from app.ui import theme
from tests.features.share_out.test_share_out_page import Desk
from tests.helpers.sharing_out import A, C, D
from tests.helpers.waiting import settle

RETURN = Qt.Key.Key_Return
PINS = {2: "1072", 4: "1074", 5: "1075", 6: "1076", 8: "2008", 9: "2009"}


class Slips(Desk):
    """The share-out page with its slip."""

    def open(self, name: str) -> PoolSlip:
        self.screen.open_slip()
        settle(self.session)
        slip = self.screen.slip
        assert slip is not None
        slip.deed.setCurrentIndex(DEEDS.index(name))
        settle(self.session)
        return slip

    def fill(self, slip: PoolSlip, **values: str) -> None:
        for name, value in values.items():
            box = slip.boxes[name]
            if isinstance(box, QComboBox):
                box.setCurrentIndex(box.findData(value))
            else:
                assert isinstance(box, QLineEdit)
                box.clear()
                QTest.keyClicks(box, value)
                QTest.keyClick(box, RETURN)
            settle(self.session)

    def finish(self, slip: PoolSlip) -> None:
        for member, _ in slip.signing.people:
            number = self.group.members.index(member) + 1
            QTest.keyClicks(slip.signing.pin, PINS[number])
            QTest.keyClick(slip.signing.pin, RETURN)
            settle(self.session)
        assert slip.main.isEnabled(), slip.message.text.text()
        slip.main.click()
        settle(self.session)

    def balance(self, account: str, number: int | None = None) -> int:
        names = () if number is None else (self.group.no(number),)
        return self.group.read(balances.balance_of, account, "KES", *names)


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Slips]:
    theme.use(theme.Theme())
    made = Slips(tmp_path)
    yield made
    made.close()


def test_shares_are_given_back_when_the_member_signs(desk: Slips) -> None:
    slip = desk.open("cancel")
    desk.fill(slip, member=desk.group.no(C), shares="61", reason="hospital")
    assert "60" in slip.message.text.text()
    assert not slip.main.isEnabled()
    desk.fill(slip, shares="2")
    assert "Money of the group: −400" in slip.after.text()
    desk.finish(slip)
    assert desk.balance("3010", C) == -58 * 20_000
    assert desk.done == ["It is written"]


def test_an_exit_shows_what_leaves_the_box_and_needs_chair_and_member(desk: Slips) -> None:
    slip = desk.open("exit")
    desk.fill(slip, member=desk.group.no(D), fee="2", reason="moves to town")
    assert "Money of the group: −13,314" in slip.after.text()
    assert [office for _, office in slip.signing.people] == ["Member", "Chairperson"]
    desk.finish(slip)
    assert desk.balance("3010", D) == 0
    assert desk.balance("1010") == 7_750_000 - 1_331_400


def test_a_dividend_is_agreed_on_and_handed_over(desk: Slips) -> None:
    meeting = desk.group.read(
        lambda conn: conn.exec_driver_sql("SELECT meeting FROM meeting").scalar()
    )
    desk.group.pay(meeting, A, fine=40_000)
    slip = desk.open("dividend")
    desk.fill(slip, given="50")
    assert "Waits to be handed over: +200" in slip.after.text()
    desk.finish(slip)
    parts = {one.member: one for one in desk.group.read(newest_parts)}
    assert parts[desk.group.no(A)].left == 20_000 * 120 // 400
    slip = desk.open("pay_dividend")
    desk.fill(slip, part=desk.group.no(A), agreed="paper")
    assert slip.signing.people == ()
    desk.finish(slip)
    parts = {one.member: one for one in desk.group.read(newest_parts)}
    assert parts[desk.group.no(A)].left == 0


def test_money_of_a_lender_comes_and_goes_back(desk: Slips) -> None:
    slip = desk.open("lender")
    desk.fill(slip, lender="Gramin Bank", amount="5000", rate="1", count="12")
    assert "Owed to lenders: +5,000" in slip.after.text()
    desk.finish(slip)
    slip = desk.open("pay_lender")
    desk.fill(slip, amount="1000")
    assert "Money of the group: −1,050" in slip.after.text()
    desk.finish(slip)
    (loan,) = desk.group.read(external_loans.external_loans)
    assert (loan.left, loan.interest_paid) == (400_000, 5_000)


def test_nobody_saved_so_there_is_no_interest(desk: Slips) -> None:
    slip = desk.open("interest")
    desk.fill(slip, from_on="1.10.2026", to_on="31.10.2026", rate="6")
    assert slip.message.text.text()
    assert not slip.main.isEnabled()


def test_the_boxes_begin_with_what_the_terms_of_the_group_say(desk: Slips) -> None:
    asca = AscaTerms(contribution=1, given_ppm=600_000, divided_by="interest", tax_ppm=125_000)
    desk.group.write(open_box, kind="asca", name="Table", terms=asca)
    shg = ShgTerms(savings=1, savings_rate_ppm=60_000)
    desk.group.write(open_box, kind="shg", name="Group", terms=shg)
    slip = desk.open("dividend")
    assert isinstance(slip.boxes["divided_by"], QComboBox)
    assert slip.boxes["divided_by"].currentData() == "interest"
    for deed, name, text in (
        ("dividend", "given", "0"),  # the self-help group keeps it
        ("dividend", "tax", "12.5"),
        ("interest", "rate", "6"),
        ("lender", "rate", "1"),
        ("exit", "fee", ""),
    ):
        slip.deed.setCurrentIndex(DEEDS.index(deed))
        settle(desk.session)
        box = slip.boxes[name]
        assert isinstance(box, QLineEdit) and box.text() == text
