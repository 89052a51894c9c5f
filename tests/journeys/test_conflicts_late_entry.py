"""An entry for a meeting that was closed elsewhere: the money stays, the closed page too."""

import pytest

from app.core.decisions import ACCEPT, GIVE_BACK, ONCE, OTHER_MEETING
from app.core.errors import Refused
from app.operations import contributions
from app.operations.cases import decide_case
from app.operations.corrections import undo_entry
from app.projections import cases, entries, meetings, sheet
from tests.helpers.two_laptops import TwoLaptops, same_book

GRACE, ROSE = 7, 8
PAID = {"shares": 600, "welfare": 100, "turn": 300}


@pytest.fixture
def meeting(laptops: TwoLaptops) -> str:
    """Meeting 1 is closed on the laptop while Irene's tablet is away."""
    meeting = laptops.open_meeting()
    laptops.meet()
    laptops.pay_on(laptops.book, meeting, GRACE, **PAID)
    return meeting


def test_it_counts_at_the_next_meeting_and_both_books_ask(
    laptops: TwoLaptops, meeting: str
) -> None:
    page = close(laptops, meeting)
    late = laptops.pay_on(laptops.tablet, meeting, ROSE, shares=400, welfare=100, turn=300)
    laptops.meet()
    same_book(laptops)
    following = laptops.open_meeting("2026-12-05")
    laptops.meet()
    for book in laptops.books:
        case = laptops.only_case(book)
        assert case.fact.kind == "late_entry"
        assert laptops.saved(book, ROSE) == 400
        assert laptops.suspense(book) == 0
        assert laptops.on(book, entries.find_entry, late).page == following
        assert laptops.on(book, sheet.totals, meeting)["total"] == 1000
        assert laptops.on(book, sheet.totals, following)["total"] == 800
        assert laptops.on(book, meetings.find_meeting, meeting).page == page
        (option,) = laptops.ask(book, case.case).options
        assert [(o.kind, o.after_minor, o.change_minor) for o in option.outcomes] == [
            ("savings", 400, 400),
            ("welfare", 100, 100),
            ("box_now", 1800, 0),
        ]
        assert [(e.kind, e.count) for e in option.evidence] == [("carried", 2)]


def test_accepted_on_one_laptop_it_is_accepted_on_the_other(
    laptops: TwoLaptops, meeting: str
) -> None:
    close(laptops, meeting)
    laptops.pay_on(laptops.tablet, meeting, ROSE, shares=400, welfare=100, turn=300)
    laptops.meet()
    case = laptops.only_case(laptops.book).case
    laptops.book.write(lambda tx: decide_case(tx, case=case, choice=ACCEPT))
    laptops.meet()
    same_book(laptops)
    assert laptops.on(laptops.tablet, cases.find_case, case).answer.choice == ACCEPT
    assert laptops.saved(laptops.tablet, ROSE) == 400
    assert laptops.on(laptops.tablet, cases.open_count) == 0


def test_typed_twice_and_late_is_one_question(laptops: TwoLaptops, meeting: str) -> None:
    """Picture 12: Irene typed Grace's payment too, and her tablet came after the closing."""
    close(laptops, meeting)
    laptops.pay_on(laptops.tablet, meeting, GRACE, **PAID)
    laptops.meet()
    same_book(laptops)
    for book in laptops.books:
        assert laptops.on(book, cases.open_count) == 1
        question = laptops.ask(book, laptops.only_case(book).case)
        once, typed, advance = question.options
        assert question.suggested == ONCE == once.choice
        assert [(o.kind, o.after_minor, o.change_minor) for o in once.outcomes] == [
            ("savings", 600, 0),
            ("welfare", 100, 0),
            ("box", 1000, 0),
        ]
        assert [(e.kind, e.minor) for e in once.evidence] == [("agrees", 1000), ("same", 0)]
        assert [(o.kind, o.after_minor, o.change_minor) for o in typed.outcomes] == [
            ("savings", 1200, 600),
            ("welfare", 200, 100),
            ("box", 2000, 0),
        ]
        assert [(e.kind, e.minor, e.count) for e in typed.evidence] == [
            ("more", 1000, 0),
            ("shares", 0, 6),
        ]
        assert [o.kind for o in advance.outcomes] == ["savings", "welfare", "advance", "box"]
        here = [slip.is_here for slip in question.slips]
        assert here == [book is laptops.book, book is laptops.tablet]
        assert question.slips[1].device_label == "Irene's tablet"
        assert [(x.kind, x.minor, x.count) for x in question.slips[0].lines] == [
            ("shares", 600, 3),
            ("welfare", 100, 0),
            ("turn", 300, 0),
        ]


def test_when_the_count_agrees_with_two_payments_two_is_suggested(
    laptops: TwoLaptops, meeting: str
) -> None:
    laptops.pay_on(laptops.tablet, meeting, GRACE, shares=400)
    laptops.meet()
    close(laptops, meeting)
    question = laptops.ask(laptops.book, laptops.only_case(laptops.book).case)
    assert question.suggested == OTHER_MEETING


def test_who_knew_of_the_closing_waits_in_suspense_and_may_get_it_back(
    laptops: TwoLaptops, meeting: str
) -> None:
    close(laptops, meeting)
    laptops.write(reopen_and_pay, laptops, meeting)
    laptops.meet()
    case = laptops.only_case(laptops.book)
    assert case.fact.kind == "knowing_late_entry"
    assert (laptops.saved(laptops.book, ROSE), laptops.suspense(laptops.book)) == (0, 400)
    laptops.book.write(lambda tx: decide_case(tx, case=case.case, choice=GIVE_BACK))
    assert (laptops.box(laptops.book), laptops.suspense(laptops.book)) == (1000, 0)


def test_an_entry_in_question_is_not_crossed_out_behind_its_back(
    laptops: TwoLaptops, meeting: str
) -> None:
    typed = laptops.pay_on(laptops.tablet, meeting, GRACE, **PAID)
    laptops.meet()
    with pytest.raises(Refused, match=r"entry\.in_question"):
        laptops.write(undo_entry, entry=typed)


def test_crossed_out_elsewhere_before_the_question_came_nothing_is_left_to_ask(
    laptops: TwoLaptops, meeting: str
) -> None:
    typed = laptops.pay_on(laptops.tablet, meeting, GRACE, **PAID)
    laptops.tablet.write(lambda tx: undo_entry(tx, entry=typed))
    laptops.meet()
    same_book(laptops)
    assert not laptops.on(laptops.book, cases.open_cases)
    for book in (laptops.book, laptops.tablet):
        assert laptops.saved(book, GRACE) == 600
        assert (laptops.box(book), laptops.suspense(book)) == (1000, 0)
        assert laptops.on(book, sheet.totals, meeting)["total"] == 1000


def close(laptops: TwoLaptops, meeting: str) -> str:
    laptops.close_meeting(meeting)
    found = laptops.read(meetings.find_meeting, meeting)
    assert found is not None
    return found.page


def reopen_and_pay(tx: object, laptops: TwoLaptops, meeting: str) -> None:
    """A tampered program writes into a page that it knows to be closed."""
    paid = contributions.core.record(
        contributions.ContributionRecorded(
            meeting=meeting,
            member=laptops.no(ROSE),
            on="2026-11-21",
            currency="KES",
            method="cash",
            cash_minor=400,
            parts=(contributions.core.Part(kind="shares", minor=400),),
        )
    )
    tx.append(paid)
