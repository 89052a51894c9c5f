"""A chit fund and a tontine through the book: bids, lots, dividends, payouts, undo, arrears."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import Refused
from app.core.rules_of_group import Rules
from app.operations import attendance, auctions, corrections, draws, turns
from app.projections import auctions as auction_rows
from app.projections import balances, collecting
from tests.helpers.group import Group
from tests.helpers.rotation import give, open_box, pay_in, running, start

RULES = Rules(methods=("cash",), loan_multiple=0)
SIZE = 5  # seats of 1,000.00 a turn: the pot is 5,000.00


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    made = Group(tmp_path, size=SIZE, rules=RULES)
    yield made
    made.close()


def chit(group: Group, kind: str = "chit", **terms: Any) -> str:
    box = open_box(group, kind, **{"order": "auction", "cash_unit": 100, **terms})
    start(group, box, order=())
    return box


def hold(group: Group, meeting: str, box: str, *bids: tuple[int, int], lot: str = "") -> str:
    return group.write(
        auctions.hold_auction,
        meeting=meeting,
        box=box,
        bids=tuple((str(seat), minor) for seat, minor in bids),
        witnesses=tuple(group.members[:2]),
        lot_draw=lot,
    )


def balance(group: Group, account: str, sub: str | None = None) -> int:
    return group.read(balances.balance_of, account, "KES", sub)


def due(group: Group, meeting: str) -> list[int]:
    sheet = group.read(collecting.collect_sheet, meeting, currency="KES", names={})
    assert sheet is not None
    return [row.expected.box1 for row in sheet.rows]


def balanced(group: Group) -> None:
    assert group.read(balances.imbalances) == {}
    assert group.read(balances.control_differences) == {}


def refused(code: str) -> Any:
    return pytest.raises(Refused, match=code.replace(".", r"\."))


def test_a_whole_chit_gives_every_coin_to_a_prize_or_the_commission(group: Group) -> None:
    box = chit(group)
    paid = won = 0
    for turn, bid in enumerate((150_000, 87_300, 64_200, 20_000, 0), 1):
        meeting = group.open_meeting()
        bids = ((turn, bid),) if bid else ()
        hold(group, meeting, box, *bids)
        asked = due(group, meeting)
        for number, minor in enumerate(asked, 1):
            pay_in(group, meeting, number, minor)
        before = balance(group, "1010")
        give(group, meeting, box, turn)
        paid, won = paid + sum(asked), won + before - balance(group, "1010")
        assert balance(group, "2120") == 0 and balance(group, "2030") == 0
        balanced(group)
        group.close_meeting(meeting)
    assert running(group, box).is_over
    # Three per cent of 5,000.00, five times.
    assert -balance(group, "4130") == 5 * 15_000 == paid - won
    assert balance(group, "2035") == 0 and balance(group, "1010") == 75_000


def test_the_dividend_is_taken_off_what_each_seat_brings(group: Group) -> None:
    box = chit(group)
    meeting = group.open_meeting()
    assert due(group, meeting) == [100_000] * SIZE
    hold(group, meeting, box, (3, 100_000), (2, 115_000))
    # (1,150.00 - 150.00) / 5 = 200.00 for each seat.
    assert due(group, meeting) == [80_000] * SIZE
    for number in range(1, SIZE + 1):
        pay_in(group, meeting, number, 80_000)
    give(group, meeting, box, 2)
    assert balance(group, "1010") == 400_000 - 385_000 == 15_000
    balanced(group)


def test_who_paid_before_the_auction_has_paid_a_part_of_the_next_turn(group: Group) -> None:
    box = chit(group)
    meeting = group.open_meeting()
    for number in range(1, SIZE + 1):
        pay_in(group, meeting, number, 100_000)
    hold(group, meeting, box, (1, 115_000))
    give(group, meeting, box, 1)
    assert balance(group, "2120") == 0 and balance(group, "1010") == 115_000
    group.close_meeting(meeting)
    meeting = group.open_meeting()
    assert due(group, meeting) == [80_000] * SIZE
    hold(group, meeting, box, (2, 115_000))
    assert due(group, meeting) == [60_000] * SIZE
    for number in range(1, SIZE + 1):
        pay_in(group, meeting, number, 60_000)
    give(group, meeting, box, 2)
    assert balance(group, "1010") == 30_000 == -balance(group, "4130")
    assert balance(group, "2030") == balance(group, "2120") == 0
    balanced(group)


def test_a_dividend_may_make_the_next_turn_smaller(group: Group) -> None:
    box = chit(group, dividend_when="next")
    meeting = group.open_meeting()
    hold(group, meeting, box, (1, 115_000))
    assert due(group, meeting) == [100_000] * SIZE
    for number in range(1, SIZE + 1):
        pay_in(group, meeting, number, 100_000)
    give(group, meeting, box, 1)
    assert balance(group, "2120") == 0 and balance(group, "1010") == 115_000
    group.close_meeting(meeting)
    assert due(group, group.open_meeting()) == [80_000] * SIZE
    balanced(group)


def test_bids_keep_to_commission_cap_and_step_and_say_the_nearest(group: Group) -> None:
    box = chit(group)
    meeting = group.open_meeting()
    for minor, code in ((14_900, "too_low"), (200_100, "too_high"), (15_050, "step")):
        with refused(f"bid.{code}"):
            hold(group, meeting, box, (1, minor))


def test_who_had_the_pot_or_is_away_cannot_bid(group: Group) -> None:
    box = chit(group)
    meeting = group.open_meeting()
    group.write(attendance.mark_attendance, meeting=meeting, member=group.no(4), status="absent")
    with refused("bid.not_allowed"):
        hold(group, meeting, box, (4, 50_000))
    hold(group, meeting, box, (1, 50_000))
    for number, minor in enumerate(due(group, meeting), 1):
        pay_in(group, meeting, number, minor)
    give(group, meeting, box, 1)
    with refused("bid.not_allowed"):
        hold(group, meeting, box, (1, 50_000))


def test_who_owes_for_an_earlier_turn_neither_bids_nor_has_a_dividend(group: Group) -> None:
    box = chit(group)
    meeting = group.open_meeting()
    hold(group, meeting, box, (1, 115_000))
    for number in range(1, SIZE):
        pay_in(group, meeting, number, 80_000)
    give(group, meeting, box, 1)
    assert balance(group, "1330", group.no(5)) == 80_000
    group.close_meeting(meeting)
    meeting = group.open_meeting()
    with refused("bid.not_allowed"):
        hold(group, meeting, box, (5, 50_000))
    hold(group, meeting, box, (2, 115_000))
    # A thousand among four: 250.00; who owes brings the whole and the debt.
    assert due(group, meeting) == [75_000] * 4 + [180_000]
    for number in range(1, SIZE + 1):
        pay_in(group, meeting, number, 75_000 if number < 5 else 180_000)
    give(group, meeting, box, 2)
    assert balance(group, "2120") == balance(group, "2030") == balance(group, "1330") == 0
    balanced(group)


def test_equal_bids_at_the_cap_are_decided_by_a_lot_among_them(group: Group) -> None:
    box = chit(group)
    meeting = group.open_meeting()
    tied = ((2, 200_000), (4, 200_000))
    with refused("auction.tied"):
        hold(group, meeting, box, *tied)
    words = {"meeting": meeting, "box": box}
    slips = {"order": ("4",), "witnesses": tuple(group.members[:2])}
    with refused("draw.not_a_ticket"):
        group.write(draws.draw_by_slips, **words, **(slips | {"order": ("3",)}), among=("2", "4"))
    lot = group.write(draws.draw_by_slips, **words, **slips, among=("2", "4"))
    with refused("turn.no_auction"):
        give(group, meeting, box, 4)
    held = hold(group, meeting, box, *tied, lot=lot)
    assert running(group, box).course.auctions[1].winner == "4"
    group.write(corrections.undo_entry, entry=held)
    assert running(group, box).course.auctions == {}
    balanced(group)


def test_the_sealed_draw_can_be_the_lot(group: Group) -> None:
    box = chit(group)
    meeting = group.open_meeting()
    tied = ((2, 200_000), (4, 200_000))
    draw = group.write(draws.seal_draw, meeting=meeting, box=box, among=("2", "4"))
    shown = tuple((group.no(number), number) for number in range(1, 6))
    order = group.write(draws.reveal_draw, draw=draw, numbers=shown)
    hold(group, meeting, box, *tied, lot=draw)
    assert running(group, box).course.auctions[1].winner == order[0] in ("2", "4")


def test_nobody_bids_and_a_lot_gives_the_pot_at_the_least_discount(group: Group) -> None:
    box = chit(group)
    meeting = group.open_meeting()
    with refused("auction.tied"):
        hold(group, meeting, box)
    lot = group.write(
        draws.draw_by_slips, meeting=meeting, box=box, order=("3",),
        witnesses=tuple(group.members[:2]), among=tuple("12345"),
    )  # fmt: skip
    hold(group, meeting, box, lot=lot)
    held = running(group, box).course.auctions[1]
    assert (held.winner, held.discount, held.dividend) == ("3", 15_000, 0)


def test_the_organiser_has_the_first_pot_and_the_commission(group: Group) -> None:
    box = chit(group, foreman_seat=5, foreman_turn=1, commission_to="foreman")
    meeting = group.open_meeting()
    hold(group, meeting, box)
    for number in range(1, SIZE + 1):
        pay_in(group, meeting, number, 100_000)
    give(group, meeting, box, 5)
    assert balance(group, "1010") == 0
    group.close_meeting(meeting)
    meeting = group.open_meeting()
    hold(group, meeting, box, (1, 115_000))
    for number in range(1, SIZE + 1):
        pay_in(group, meeting, number, 80_000)
    give(group, meeting, box, 1)
    assert balance(group, "4130") == 0
    assert balance(group, "2060", group.no(5)) == -15_000
    group.write(
        turns.hand_on, meeting=meeting, box=box, turn=2, seat="1", member=group.no(5), agreed="pin"
    )
    assert balance(group, "2060") == balance(group, "1010") == 0
    balanced(group)


def test_an_auction_is_taken_back_before_its_payout_only(group: Group) -> None:
    box = chit(group)
    meeting = group.open_meeting()
    held = hold(group, meeting, box, (1, 115_000))
    for number in range(1, SIZE + 1):
        pay_in(group, meeting, number, 80_000)
    paid = give(group, meeting, box, 1)
    with refused("entry.has_dependents"):
        group.write(corrections.undo_entry, entry=held)
    group.write(corrections.undo_entry, entry=paid)
    group.write(corrections.undo_entry, entry=held)
    assert balance(group, "2120") == 0 and balance(group, "2030") == -400_000
    hold(group, meeting, box, (2, 115_000))
    give(group, meeting, box, 2)
    assert balance(group, "2120") == 0
    balanced(group)


def test_a_bid_of_a_tontine_in_cash_is_income_and_the_pot_is_whole(group: Group) -> None:
    box = chit(group, "tontine", min_step=5_000)
    meeting = group.open_meeting()
    with refused("bid.step"):
        hold(group, meeting, box, (2, 52_000))
    hold(group, meeting, box, (1, 50_000), (2, 55_000))
    assert due(group, meeting) == [100_000] * SIZE
    for number in range(1, SIZE + 1):
        pay_in(group, meeting, number, 100_000)
    give(group, meeting, box, 2)
    assert balance(group, "1010") == 55_000 == -balance(group, "4130")
    balanced(group)


def test_bids_are_remembered_until_the_auction_is_held(group: Group) -> None:
    box = chit(group)
    meeting = group.open_meeting()
    auction = group.write(auctions.open_auction, meeting=meeting, box=box)
    assert group.write(auctions.open_auction, meeting=meeting, box=box) == auction
    group.write(auctions.keep_bids, auction=auction, bids=(("1", 50_000),))
    assert group.read(auctions.bids_known, auction) == (("1", 50_000),)
    now = group.read(lambda conn: auction_rows.auction(conn, running(group, box), meeting))
    assert now.bidders == tuple("12345") and now.opened == auction
