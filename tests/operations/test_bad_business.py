"""Groups and wishes that cannot be: refused or allowed, with the reason in five languages."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from app.core.auctions.bidding import Limits, check_bid
from app.core.errors import Refused
from app.core.pools.dividends import dividend
from app.core.rotation.presold import check_table
from app.core.rotation.seats import SEATS_MAX, Owner, check_seats, seat_of
from app.core.selections import ASKING_MOST
from app.core.shareout.modes import Claim
from app.core.shareout.plan import plan_shareout
from app.operations import attendance, closing, meetings, motions
from app.operations.beginning import begin_group
from app.operations.shareout import agree_shareout
from app.projections.shareout_look import Wish
from app.system.error_sentences import error_sentence
from app.system.texts import LANGUAGES, load_texts
from app.system.vault import MemoryKeyStore
from tests.helpers.group import QUICK, Clock, Group
from tests.operations.test_beginning import FRESH, begin

CROWD = 5_000


def refused(attempt: Callable[[], object], code: str, **values: object) -> None:
    """It is refused with these values, and every language has its own sentence for it."""
    with pytest.raises(Refused) as refusal:
        attempt()
    error = refusal.value
    assert error.code == code
    assert {name: error.values[name] for name in values} == values
    told = {error_sentence(error, language) for language in LANGUAGES}
    assert len(told) == len(LANGUAGES)
    assert all(code in load_texts(language, "errors").sentences for language in LANGUAGES)
    assert not any("{" in one for one in told)


def test_a_group_of_nobody_is_not_founded_and_nothing_is_divided_among_nobody(
    tmp_path: Path,
) -> None:
    nobody = replace(FRESH, names=(), chair=-1, secretary=-1, keys=(), pins=())
    path = tmp_path / "none.daftari"
    refused(
        lambda: begin_group(path, MemoryKeyStore(), nobody, wall_ms=Clock(), cost=QUICK),
        "group.nobody",
    )
    assert not path.exists()
    refused(lambda: plan_shareout([], cash=5), "shareout.nobody")
    refused(lambda: check_seats((), value=100), "seats.none")
    refused(lambda: dividend(100, []), "dividend.no_weights")


def test_a_group_of_one_keeps_its_book_but_has_nobody_to_allow_a_share_out(tmp_path: Path) -> None:
    alone = replace(
        FRESH, names=FRESH.names[:1], chair=-1, secretary=-1, keys=(), pins=(), next_on=""
    )
    book = begin(tmp_path, alone)
    meeting = book.write(lambda tx: meetings.plan_meeting(tx, on="2026-11-21")).result
    book.write(lambda tx: meetings.open_meeting(tx, meeting=meeting, keys=()))

    def agree() -> object:
        return book.write(
            lambda tx: agree_shareout(tx, meeting=meeting, wish=Wish(), approved_by=())
        )

    refused(agree, "approval.chair")
    book.close()
    only = plan_shareout([Claim(member="A", shares=3, capital=600)], cash=777, cash_unit=10)
    assert (only.rows[0].paid, only.remainder) == (770, 7)


def test_five_thousand_are_shared_out_and_no_more_seats_than_fit_into_a_round() -> None:
    people = [Claim(member=f"m{n:04}", shares=1, capital=200) for n in range(CROWD)]
    plan = plan_shareout(people, cash=CROWD * 200 + 4_999)
    assert plan.paid == CROWD * 200 + 4_999
    assert {row.paid for row in plan.rows} == {200, 201}
    assert sum(dividend(10**6, [1] * CROWD).gross) == 10**6
    seats = [seat_of(number, f"m{number:04}") for number in range(1, CROWD + 1)]
    refused(lambda: check_seats(seats, value=100), "seats.too_many", max=SEATS_MAX)
    assert len(check_seats(seats[:SEATS_MAX], value=100)) == SEATS_MAX
    assert ASKING_MOST < CROWD  # more ask a fund than one fact holds: refused with the number
    told = {error_sentence(Refused("selection.too_many", most=150), one) for one in LANGUAGES}
    assert len(told) == len(LANGUAGES)


def test_parts_of_a_seat_that_make_no_whole_are_refused() -> None:
    thirds = [Owner(member=name, num=1, den=3) for name in "AB"]
    refused(
        lambda: check_seats((seat_of(1, *thirds),), value=100), "seat.fractions", no=1, sum="2/3"
    )
    over = (Owner(member="A", num=2, den=3), Owner(member="B", num=1, den=2))
    refused(lambda: check_seats((seat_of(4, *over),), value=100), "seat.fractions", sum="7/6")


def test_a_table_of_prizes_that_breaks_the_reserve_is_refused_with_what_would_fit() -> None:
    check = partial(check_table, 300, (310, 310, 280))
    refused(check, "prizes.reserve", no=1, most=300)


def test_a_bid_outside_the_cap_is_refused_with_the_cap() -> None:
    limits = Limits(low=15_000, high=200_000, step=50)
    for minor, code, values in (
        (200_050, "bid.too_high", {"most": 200_000}),
        (14_950, "bid.too_low", {"least": 15_000}),
    ):
        refused(partial(check_bid, minor, limits), code, **values)


def test_a_meeting_to_which_nobody_came_opens_decides_nothing_and_is_closed(
    tmp_path: Path,
) -> None:
    group = Group(tmp_path)
    planned = group.plan()
    refused(
        lambda: group.write(meetings.open_meeting, meeting=planned, keys=()),
        "meeting.keys_missing",
        have=0,
    )
    group.write(meetings.open_meeting, meeting=planned, keys=group.key_holders)
    for member in group.members:
        group.write(attendance.mark_attendance, meeting=planned, member=member, status="absent")
    refused(
        lambda: group.write(motions.vote, meeting=planned, text="A chair of iron", yes=1, no=0),
        "vote.more_than_here",
        here=0,
    )
    found = group.write(motions.vote, meeting=planned, text="A chair of iron", yes=0, no=0)
    assert found.result is not None and found.result.word == "no_quorum"
    refused(
        lambda: group.write(closing.close_meeting, meeting=planned),
        "close.count_differs",
    )
    group.close_meeting(planned)
    group.close()
