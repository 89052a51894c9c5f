"""One meeting on two laptops: two openings, signatures on both, votes on both."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import Refused
from app.core.meetings import State
from app.operations import closing, meetings, motions
from app.operations.attendance import mark_attendance
from app.projections import meetings as held
from app.projections import motions as read
from app.projections import signatures
from tests.helpers.two_laptops import TwoLaptops, same_book


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[TwoLaptops]:
    found = TwoLaptops(tmp_path)
    yield found
    found.close()


def run(laptops: TwoLaptops, book: Any, operation: Any, **values: Any) -> Any:
    return book.write(lambda tx: operation(tx, **values)).result


def test_one_planned_meeting_opened_on_both_laptops_is_one_session(laptops: TwoLaptops) -> None:
    meeting = laptops.plan()
    laptops.meet()
    for book in laptops.books:
        run(laptops, book, meetings.open_meeting, meeting=meeting, keys=laptops.key_holders)
    for number, book in ((7, laptops.book), (8, laptops.tablet)):
        run(
            laptops,
            book,
            mark_attendance,
            meeting=meeting,
            member=laptops.no(number),
            status="present",
        )
        laptops.pay_on(book, meeting, number, shares=200, welfare=100, turn=300)
    laptops.meet()
    same_book(laptops)
    for book in laptops.books:
        (only,) = laptops.on(book, held.meetings)
        assert (only.no, only.state) == (1, State.OPEN)
        assert set(only.recorders) == {laptops.no(1), laptops.irene}
    assert laptops.box(laptops.book) == 1_200


def test_two_meetings_opened_apart_keep_their_entries_and_are_numbered_on(
    laptops: TwoLaptops,
) -> None:
    laptops.meet()
    opened = []
    for book, on in ((laptops.book, "2026-11-21"), (laptops.tablet, "2026-11-28")):
        meeting = run(laptops, book, meetings.plan_meeting, on=on, time="14:00", place="Hall")
        run(laptops, book, meetings.open_meeting, meeting=meeting, keys=laptops.key_holders)
        laptops.pay_on(book, meeting, 7, shares=200)
        opened.append(meeting)
    laptops.meet()
    same_book(laptops)
    found = {one.meeting: one.no for one in laptops.on(laptops.tablet, held.meetings)}
    assert found == {opened[0]: 1, opened[1]: 2}


def test_one_day_planned_and_opened_on_both_laptops_becomes_one_meeting(
    laptops: TwoLaptops,
) -> None:
    laptops.meet()
    for number, book in ((7, laptops.book), (8, laptops.tablet)):
        meeting = run(laptops, book, meetings.plan_meeting, on="2026-11-21", time="14:00")
        run(laptops, book, meetings.open_meeting, meeting=meeting, keys=laptops.key_holders)
        laptops.pay_on(book, meeting, number, shares=200)
    laptops.meet()
    same_book(laptops)
    assert [one.no for one in laptops.on(laptops.book, held.meetings)] == [1]
    assert laptops.box(laptops.book) == 400


def test_signatures_of_two_laptops_are_joined_when_they_are_under_one_page(
    laptops: TwoLaptops,
) -> None:
    meeting = laptops.open_meeting()
    laptops.pay(meeting, 7, shares=200)
    laptops.write(laptops._count_as_booked, meeting)
    laptops.meet()
    signers = [(1, "treasurer"), (2, "chair"), (4, "key_holder"), (5, "key_holder")]
    for number, role in (*signers, (6, "key_holder")):
        book = laptops.tablet if number in (4, 5) else laptops.book
        run(
            laptops,
            book,
            closing.sign_meeting,
            meeting=meeting,
            member=laptops.no(number),
            role=role,
        )
    with pytest.raises(Refused, match=r"close.signatures_missing"):
        run(laptops, laptops.book, closing.close_meeting, meeting=meeting)
    laptops.meet()
    same_book(laptops)
    assert len(laptops.on(laptops.tablet, signatures.signatures, meeting)) == 5
    run(laptops, laptops.tablet, closing.close_meeting, meeting=meeting)
    laptops.meet()
    (closed,) = laptops.on(laptops.book, held.meetings)
    assert not closed.is_provisional


def test_a_signature_under_another_page_is_not_joined(laptops: TwoLaptops) -> None:
    meeting = laptops.open_meeting()
    laptops.pay(meeting, 7, shares=200)
    laptops.write(laptops._count_as_booked, meeting)
    laptops.meet()
    run(
        laptops,
        laptops.tablet,
        closing.sign_meeting,
        meeting=meeting,
        member=laptops.no(4),
        role="key_holder",
    )
    laptops.pay(meeting, 8, shares=200)
    laptops.write(laptops._count_as_booked, meeting)
    laptops.meet()
    same_book(laptops)
    now = laptops.book.read(lambda r: closing.reading_out.read_out(r.conn, meeting, currency="KES"))
    assert now is not None
    assert now.signed == ()


def vote(laptops: TwoLaptops, book: Any, motion: str, said: dict[int, str]) -> None:
    ballots = [(laptops.no(n), word, laptops.no(n)) for n, word in said.items()]
    run(laptops, book, motions.count_by_name, motion=motion, ballots=ballots)


def test_votes_of_two_laptops_are_one_vote_and_nobody_is_counted_twice(
    laptops: TwoLaptops,
) -> None:
    meeting = laptops.open_meeting()
    motion = laptops.write(motions.put_motion, meeting=meeting, text="A new hall")
    laptops.meet()
    vote(laptops, laptops.book, motion, {1: "yes", 2: "yes", 3: "yes", 4: "yes", 5: "no"})
    vote(laptops, laptops.tablet, motion, {5: "no", 6: "no", 7: "no", 8: "no"})
    laptops.meet()
    same_book(laptops)
    for book in laptops.books:
        found = laptops.on(book, read.find_motion, motion)
        assert found is not None
        assert found.result is not None
        assert (found.result.yes, found.result.no) == (4, 4)
        assert found.result.word == "tie"
        assert len(found.ballots) == 8


def test_a_secret_vote_counted_apart_decides_nothing_until_it_is_clear(
    laptops: TwoLaptops,
) -> None:
    meeting = laptops.open_meeting()
    motion = laptops.write(motions.put_motion, meeting=meeting, text="Chair", secret=True)
    laptops.meet()
    run(laptops, laptops.book, motions.count_hands, motion=motion, yes=6, no=4)
    run(laptops, laptops.tablet, motions.count_hands, motion=motion, yes=6, no=4)
    laptops.meet()
    found = laptops.on(laptops.tablet, read.find_motion, motion)
    assert found is not None
    assert found.is_carried
    run(laptops, laptops.tablet, motions.count_hands, motion=motion, yes=4, no=6)
    laptops.meet()
    same_book(laptops)
    found = laptops.on(laptops.book, read.find_motion, motion)
    assert found is not None
    assert found.is_contested
    with pytest.raises(Refused, match=r"motion.contested"):
        run(laptops, laptops.book, motions.carried, motion=motion, effect="")
