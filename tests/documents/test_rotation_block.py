"""Turns on the statement of a member, and what a seat costs or brings on the papers of a round."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.rotation.seats import Owner, seat_of
from app.core.rules_of_group import Rules
from app.documents import find_document
from app.documents.options import Options
from app.documents.sheet import KeyValues, Sheet, SideBySide, Table
from app.operations import auctions
from tests.helpers.group import Group
from tests.helpers.rotation import give, open_box, pay_in, start

NOW = 1_795_255_200_000


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    made = Group(tmp_path, size=6, rules=Rules(methods=("cash",), meeting_every_days=7))
    yield made
    made.close()


def paper(group: Group, code: str, subject: str, lang: str = "en") -> Sheet:
    document = find_document(code)
    return group.book.read(lambda r: document.build(r, subject, Options(now_ms=NOW, lang=lang)))


def turns_of(group: Group, number: int) -> dict[str, str]:
    """The block of the only round on a member's statement."""
    sheet = paper(group, "member_statement", group.no(number))
    pairs = [one for one in sheet.blocks if isinstance(one, SideBySide)]
    (block,) = pairs[-1].blocks
    assert isinstance(block, KeyValues) and block.title == "Pot, round 1"
    return {one.label: one.value for one in block.facts}


def test_the_statement_says_turns_paid_got_and_still_to_come(group: Group) -> None:
    box = open_box(group)
    halves = (Owner(member=group.no(1), num=1, den=2), Owner(member=group.no(5), num=1, den=2))
    seats = (*(seat_of(no, group.no(no)) for no in range(1, 5)), seat_of(5, *halves))
    start(group, box, seats)
    meeting = group.open_meeting()
    for number, minor in ((1, 150_000), (2, 100_000), (3, 100_000), (5, 50_000)):
        pay_in(group, meeting, number, minor)
    give(group, meeting, box, 1)
    assert turns_of(group, 1) == {
        "Seat 1: turn 1 on 21 Nov 2026": "5,000",
        "Seat 5 1/2: turn 5, about 19 Dec 2026": "2,500",
        "Paid for turns so far": "1,500",
        "Still to pay": "6,000",
        "Received so far": "4,000",
        "The group still owes": "1,000",
        "Still to receive": "2,500",
        "In the whole round: pays 7,500, gets": "7,500",
    }
    four = turns_of(group, 4)
    assert (four["Still to pay"], four["of it owed now"]) == ("5,000", "1,000")
    statement = paper(group, "member_statement", group.no(6))
    assert len([one for one in statement.blocks if isinstance(one, SideBySide)]) == 1


def test_seats_with_prizes_of_their_own_say_their_rate(group: Group) -> None:
    box = open_box(group, "weighted_rosca", value=1_000_000, spread=200_000)
    start(group, box)
    assert turns_of(group, 1)["The seat costs a turn"].endswith("%")
    assert turns_of(group, 6)["The seat brings a turn"].endswith("%")
    (table,) = (
        one for one in paper(group, "rotation_schedule", box).blocks if isinstance(one, Table)
    )
    rates = [row[-1].text for row in table.rows]
    assert rates[0].startswith("\u2212") and not rates[-1].startswith("\u2212")
    assert len(table.columns) == len(table.rows[0]) == len(table.totals) == 8


def test_after_the_last_auction_the_minutes_say_what_each_seat_cost_or_brought(
    group: Group,
) -> None:
    box = open_box(group, "chit", cash_unit=100, commission_ppm=0)
    seats = tuple(seat_of(no, group.no(no)) for no in range(1, 4))
    start(group, box, seats, order=())
    witnesses = tuple(group.members[3:5])
    for turn, bids in ((1, (("1", 60_000),)), (2, (("2", 30_000),)), (3, ())):
        meeting = group.open_meeting()
        words = {"meeting": meeting, "box": box, "bids": bids, "witnesses": witnesses}
        group.write(auctions.hold_auction, **words)
        for number in (1, 2, 3):
            pay_in(group, meeting, number, (80_000, 90_000, 100_000)[turn - 1])
        give(group, meeting, box, turn)
        group.close_meeting(meeting)
    blocks = [
        one for one in paper(group, "auction_minutes", box).blocks if isinstance(one, KeyValues)
    ]
    # 1: gets 240 less 80, pays 90 and 100. 3: pays 80 and 90, gets 300 less 100.
    assert [(one.label, one.value) for one in blocks[-1].facts] == [
        ("Seat 1 cost", "12.04%"),
        ("Seat 2 brought", "0%"),
        ("Seat 3 brought", "11.57%"),
    ]
