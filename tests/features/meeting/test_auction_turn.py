"""The turn step of a box that auctions, and of one whose seats are sold beforehand."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.operations.attendance import mark_attendance
from app.projections import rounds
from app.ui import theme
from tests.features.meeting.test_box_turn import Desk
from tests.helpers.rotation import open_box, pay_in, running, start
from tests.helpers.waiting import settle


class AuctionDesk(Desk):
    """Six members; the pot of six thousand is auctioned."""

    def __init__(self, folder: Path, kind: str = "chit", **terms: object) -> None:
        super().__init__(folder, order="fixed")
        self.plain = self.box
        self.box = open_box(self.group, kind, "Auction", **terms)

    def bid(self, seat: str, minor: str) -> None:
        self.screen.auction.seat.setText(seat)
        self.screen.auction.minor.setText(minor)
        self.screen.auction.write_bid()
        settle(self.session)

    def shown(self) -> list[tuple[str, str]]:
        lines = self.screen.auction._result.lines
        return [(one.text(), one.amount()) for one in lines if not one.isHidden()]

    def choose(self) -> None:
        self.screen.choose_box(1)
        self.again()


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[AuctionDesk]:
    theme.use(theme.Theme())
    made = AuctionDesk(tmp_path, cash_unit=100, cap_ppm=400_000)
    start(made.group, made.box, order=())
    made.open()
    made.choose()
    yield made
    made.screen.close()
    made.group.close()


def test_bids_are_written_by_seat_and_amount_and_the_highest_gets_the_pot(
    desk: AuctionDesk,
) -> None:
    page = desk.screen.auction
    assert desk.screen.page() == "auction"
    desk.click(page.begin)
    assert page._limits.text() == "From 180 to 2,400, in steps of 1"
    desk.bid("2", "500")
    desk.bid("4", "1500")
    lines = [one for one in page.lines.lines if not one.isHidden()]
    assert [one.amount() for one in lines] == ["500", "1,500"]
    assert "4" in page._won.text()
    # 6,000 less 1,500; (1,500 - 180) / 6 = 220 for each seat.
    assert desk.shown() == [
        ("Discount", "1,500"), ("Gets", "4,500"), ("Commission", "180"), ("For each seat", "220"),
    ]  # fmt: skip
    assert page._dividend.text() == "Each seat brings 780 this turn."
    desk.screen.give()
    settle(desk.session)
    assert running(desk.group, desk.box).course.auctions[1].winner == "4"
    for number in range(1, 7):
        pay_in(desk.group, desk.meeting, number, 78_000, "box1")
    desk.again()
    assert desk.screen.page() == "pay" and desk.screen.pay.total.text() == "4,500"


def test_a_bid_outside_of_the_limits_is_said_at_the_field_with_the_nearest_one(
    desk: AuctionDesk,
) -> None:
    desk.click(desk.screen.auction.begin)
    for typed, said in (("100", "180"), ("3000", "2,400"), ("500.50", "501")):
        desk.bid("2", typed)
        assert said in desk.screen.auction.message.text.text()
    desk.bid("9", "500")
    assert "9" in desk.screen.auction.message.text.text()
    assert desk.facts.auction.bids == ()


def test_the_last_bid_can_be_taken_back_and_bids_outlive_the_window(desk: AuctionDesk) -> None:
    page = desk.screen.auction
    desk.click(page.begin)
    desk.bid("2", "500")
    desk.bid("3", "700")
    desk.click(page.take_back)
    desk.screen.close()
    screen = desk.open()
    desk.choose()
    assert desk.facts.auction.bids == (("2", 50_000),)
    assert screen.page() == "auction"


def test_equal_bids_at_the_cap_are_decided_by_slips(desk: AuctionDesk) -> None:
    page = desk.screen.auction
    desk.click(page.begin)
    desk.bid("2", "2400")
    desk.bid("5", "2400")
    assert not page.strike.isEnabled()
    desk.click(page.draw)
    assert desk.screen.page() == "draw"
    desk.screen.draw.typed.setText("5")
    desk.click(desk.screen.draw.by_slips)
    assert desk.screen.page() == "auction" and "5" in page._won.text()
    desk.click(page.strike)
    assert running(desk.group, desk.box).course.auctions[1].winner == "5"


def test_seats_are_sold_with_what_they_cost_or_bring_and_the_round_begins_when_all_are(
    qapp: QApplication, tmp_path: Path
) -> None:
    theme.use(theme.Theme())
    desk = AuctionDesk(tmp_path, "weighted_rosca", spread=20_000)
    desk.open()
    desk.choose()
    page = desk.screen.sale
    assert desk.screen.page() == "sale" and page.many.text() == "6"
    lines = [one for one in page.lines.lines if not one.isHidden()]
    assert len(lines) == 6 and lines[0].amount() == "5,500"
    assert "costs" in lines[0].text() and "brings" in lines[5].text()
    for place in range(5):
        page.member.setCurrentIndex(place)
        assert not page.sell.isEnabled()
        page.consent.boxes.setFocus()
        desk.press(f"10{72 + place}"[:4])
        desk.click(page.consent.thumb)
        desk.click(page.sell)
    for owner in (4, 5):  # the last one is shared
        page.member.setCurrentIndex(owner)
        page.part.setText("1/2")
        desk.click(page.consent.thumb)
        assert not page.sell.isEnabled()
        desk.click(page.share)
    for _ in range(2):
        desk.click(page.consent.thumb)
    desk.click(page.sell)
    sold = desk.group.read(rounds.waiting_sales, desk.box)
    assert [str(one.fraction) for one in sold[5].seat.owners] == ["1/2", "1/2"]
    assert [one.seat.no for one in sold] == list(range(1, 7))
    desk.click(page.start)
    assert running(desk.group, desk.box).course.order == list("123456")
    desk.screen.close()
    desk.group.close()


def test_a_bid_of_somebody_who_left_is_said_and_can_be_taken_back(desk: AuctionDesk) -> None:
    page = desk.screen.auction
    desk.click(page.begin)
    desk.bid("2", "500")
    desk.group.write(
        mark_attendance, meeting=desk.meeting, member=desk.group.no(2), status="absent"
    )
    desk.again()
    assert "Seat 2" in page.message.text.text() and page.strike.isHidden()
    desk.click(page.take_back)
    assert desk.facts.auction.wrong is None
