"""A contribution typed on two laptops, from the keys to the same answer in both books."""

import pytest

from app.core.decisions import ASK_LATER, ONCE, OTHER_MEETING, TWICE
from app.core.errors import Refused
from app.operations import corrections
from app.operations.cases import decide_case, undo_decision
from app.projections import cases, entries, sheet
from tests.helpers.two_laptops import TwoLaptops, same_book

GRACE = 7
PAID = {"shares": 600, "welfare": 100, "turn": 300}


@pytest.fixture
def meeting(laptops: TwoLaptops) -> str:
    """Grace's payment of meeting 1 was typed by Josephine and by Irene, who did not know."""
    meeting = laptops.open_meeting()
    laptops.meet()
    laptops.pay_on(laptops.book, meeting, GRACE, **PAID)
    laptops.pay_on(laptops.tablet, meeting, GRACE, **PAID)
    return meeting


def decide(laptops: TwoLaptops, choice: str) -> str:
    case = laptops.only_case(laptops.book).case
    laptops.book.write(lambda tx: decide_case(tx, case=case, choice=choice))
    return case


def collected(laptops: TwoLaptops, meeting: str) -> dict[str, int]:
    totals = laptops.on(laptops.book, sheet.totals, meeting)
    return {kind: minor for kind, minor in totals.items() if minor}


def test_the_member_is_credited_once_and_both_books_ask(laptops: TwoLaptops, meeting: str) -> None:
    laptops.meet()
    same_book(laptops)
    for book in laptops.books:
        case = laptops.only_case(book)
        assert (case.fact.kind, case.fact.member) == ("same_payment", laptops.no(GRACE))
        assert laptops.on(book, cases.open_count) == 1
        assert laptops.saved(book, GRACE) == 600
        assert laptops.suspense(book) == 1000
        assert laptops.box(book) == 2000  # what changed hands is in the book until somebody says
        assert laptops.on(book, sheet.totals, meeting)["total"] == 1000


@pytest.mark.parametrize(
    ("choice", "saved", "box", "collected"),
    [(ONCE, 600, 1000, 1000), (OTHER_MEETING, 1200, 2000, 2000), (TWICE, 600, 2000, 2000)],
)
def test_decided_on_one_laptop_is_the_same_on_the_other(
    laptops: TwoLaptops, meeting: str, choice: str, saved: int, box: int, collected: int
) -> None:
    laptops.meet()
    expected = {
        one.choice: {outcome.kind: outcome.after_minor for outcome in one.outcomes}
        for one in laptops.ask(laptops.tablet, laptops.only_case(laptops.tablet).case).options
    }[choice]
    case = decide(laptops, choice)
    laptops.meet()
    same_book(laptops)
    for book in laptops.books:
        assert laptops.on(book, cases.open_count) == 0
        answer = laptops.on(book, cases.find_case, case).answer
        assert (answer.choice, answer.actor) == (choice, laptops.no(1))
        assert laptops.suspense(book) == 0
        assert (laptops.saved(book, GRACE), laptops.box(book)) == (saved, box)
        assert laptops.on(book, sheet.totals, meeting)["total"] == collected
        # What the screen promised is what came.
        assert (expected["savings"], expected["box_now"]) == (saved, box)


@pytest.mark.parametrize("choice", [ONCE, OTHER_MEETING, TWICE])
def test_undone_everything_is_as_if_nobody_had_decided(
    laptops: TwoLaptops, meeting: str, choice: str
) -> None:
    laptops.meet()
    before = collected(laptops, meeting)
    case = decide(laptops, choice)
    laptops.book.write(lambda tx: undo_decision(tx, case=case))
    assert collected(laptops, meeting) == before
    assert laptops.saved(laptops.book, GRACE) == 600
    assert laptops.only_case(laptops.book).case == case
    decide(laptops, ONCE)
    laptops.meet()
    same_book(laptops)
    assert laptops.box(laptops.tablet) == 1000
    assert [one.worth for one in laptops.on(laptops.tablet, cases.find_case, case).answers] == [
        "undone",
        "counts",
    ]


@pytest.mark.parametrize(("first", "second"), [(ONCE, TWICE), (TWICE, ONCE), (OTHER_MEETING, ONCE)])
def test_of_two_answers_the_first_counts_and_both_officers_see_both(
    laptops: TwoLaptops, meeting: str, first: str, second: str
) -> None:
    laptops.meet()
    case = laptops.only_case(laptops.tablet).case
    laptops.tablet.log_in(laptops.no(2))
    laptops.tablet.write(lambda tx: decide_case(tx, case=case, choice=second))
    assert laptops.on(laptops.tablet, cases.find_case, case).answer.choice == second
    decide(laptops, first)
    alone = collected(laptops, meeting)
    laptops.meet()
    same_book(laptops)
    for book in laptops.books:
        found = laptops.on(book, cases.find_case, case)
        assert found.answer.choice == first
        assert [(one.choice, one.worth) for one in found.answers] == [
            (first, "counts"),
            (second, "superseded"),
        ]
        assert laptops.suspense(book) == 0
    assert collected(laptops, meeting) == alone


def test_what_is_taken_back_where_nobody_knew_the_question_asks_nothing(
    laptops: TwoLaptops, meeting: str
) -> None:
    laptops.tablet.write(lambda tx: corrections.undo_last(tx, meeting=meeting))
    laptops.meet()
    same_book(laptops)
    for book in laptops.books:
        assert laptops.on(book, cases.open_cases) == ()
        assert laptops.on(book, cases.decided_cases) == ()
        assert (laptops.suspense(book), laptops.box(book)) == (0, 1000)
        assert laptops.saved(book, GRACE) == 600
        assert laptops.on(book, sheet.totals, meeting)["total"] == 1000


@pytest.mark.parametrize("choice", [ONCE, TWICE])
def test_an_entry_that_an_answer_took_away_is_taken_back_by_that_answer_alone(
    laptops: TwoLaptops, meeting: str, choice: str
) -> None:
    laptops.meet()
    entry = laptops.only_case(laptops.book).fact.subjects[-1]
    case = decide(laptops, choice)
    with pytest.raises(Refused, match=r"entry\.reversed_already"):
        laptops.book.write(lambda tx: corrections.undo_entry(tx, entry=entry))
    offered = [one for one in laptops.on(laptops.book, entries.entries_at, meeting) if one.can_undo]
    assert entry not in [one.entry for one in offered]
    laptops.book.write(lambda tx: undo_decision(tx, case=case))
    decide(laptops, OTHER_MEETING)
    laptops.book.write(lambda tx: corrections.undo_entry(tx, entry=entry))
    laptops.meet()
    same_book(laptops)
    assert (laptops.saved(laptops.tablet, GRACE), laptops.box(laptops.tablet)) == (600, 1000)


def test_an_undo_of_an_answer_that_never_counted_changes_nothing(
    laptops: TwoLaptops, meeting: str
) -> None:
    laptops.meet()
    case = laptops.only_case(laptops.tablet).case
    laptops.tablet.log_in(laptops.no(2))
    laptops.tablet.write(lambda tx: decide_case(tx, case=case, choice=TWICE))
    laptops.tablet.write(lambda tx: undo_decision(tx, case=case))
    decide(laptops, ONCE)
    laptops.meet()
    same_book(laptops)
    assert laptops.on(laptops.tablet, cases.find_case, case).answer.choice == ONCE
    assert laptops.box(laptops.tablet) == 1000
    assert laptops.suspense(laptops.tablet) == 0


def test_asked_at_the_next_meeting_it_waits_until_that_opens(
    laptops: TwoLaptops, meeting: str
) -> None:
    laptops.meet()
    case = decide(laptops, ASK_LATER)
    laptops.meet()
    for book in laptops.books:
        assert laptops.on(book, cases.open_count) == 0
        assert laptops.only_case(book).state == cases.ASKED
    laptops.close_meeting(meeting, next_on="2026-12-05")
    laptops.open_meeting("2026-12-05")
    assert laptops.on(laptops.book, cases.open_count) == 1
    laptops.book.write(lambda tx: decide_case(tx, case=case, choice=ONCE))


def test_when_a_meeting_has_closed_the_answer_stays(laptops: TwoLaptops, meeting: str) -> None:
    laptops.meet()
    case = decide(laptops, ONCE)
    laptops.close_meeting(meeting)
    with pytest.raises(Refused, match=r"case\.closed"):
        laptops.book.write(lambda tx: undo_decision(tx, case=case))
    laptops.meet()
    same_book(laptops)


def test_an_answer_after_the_count_asks_for_another_count(
    laptops: TwoLaptops, meeting: str
) -> None:
    from app.projections import meetings

    laptops.meet()
    laptops.write(laptops._count_as_booked, meeting)
    assert laptops.read(meetings.find_meeting, meeting).counted_minor == 2000
    decide(laptops, ONCE)
    assert laptops.read(meetings.find_meeting, meeting).counted_minor is None
