"""What is late, who promised what, and what is to be done about it today."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import Refused
from app.core.ledger import Line
from app.core.loans import Instalment
from app.operations import collections
from app.operations.contributions import How
from app.operations.corrections import undo_entry
from app.operations.fines import impose_fine
from app.operations.lending.changing import Wanted, reschedule
from app.operations.lending.settling import set_off
from app.operations.loans import record_past_loan, record_running_loan
from app.operations.members import remove_member
from app.operations.opening import record_opening
from app.projections import hardships, promises
from app.projections.ageing import Late, Portfolio, arrears_list, portfolio
from app.projections.balances import trial_balance
from app.projections.collection_tasks import tasks_today
from app.projections.contacts import contacts_of
from app.projections.habits import known_of
from app.projections.keeping import a_year_before, kept_promises
from app.projections.meetings import find_meeting
from tests.helpers.group import Group
from tests.helpers.small_book import pull, push
from tests.helpers.two_laptops import TwoLaptops

TODAY = "2026-11-21"


def ago(days: int) -> str:
    return (date.fromisoformat(TODAY) - timedelta(days=days)).isoformat()


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    made = Group(tmp_path)
    yield made
    made.close()


def lend(group: Group, no: int, minor: int, days: int, *, guarantors: tuple[int, ...] = ()) -> str:
    """A loan in one part that fell due `days` ago."""
    return group.write(
        record_running_loan,
        member=group.no(no),
        given_on="2026-05-01",
        principal_left=minor,
        instalments=(Instalment(due_on=ago(days), principal=minor, interest=0),),
        guarantors=tuple(group.no(one) for one in guarantors),
    )


def late(group: Group, on: str = TODAY) -> tuple[Late, ...]:
    return group.read(arrears_list, on)


def steps(group: Group, on: str = TODAY) -> list[tuple[int, str]]:
    """(member number, step) of the tasks in their order."""
    found = group.read(tasks_today, on)
    return [(group.members.index(task.late.member) + 1, task.step) for task in found]


def promise(group: Group, no: int, minor: int, by: str, **changes: Any) -> str:
    return group.write(collections.make_promise, member=group.no(no), minor=minor, by=by, **changes)


def states(group: Group, on: str = TODAY) -> list[tuple[int, str]]:
    return [(one.paid, one.state) for one in group.read(kept_promises, on)]


def test_the_portfolio_is_that_of_the_worked_example(group: Group) -> None:
    for no, minor, days in ((1, 50_000, 0), (2, 20_000, 12), (3, 30_000, 45), (4, 15_000, 95)):
        lend(group, no, minor, days)
    lend(group, 5, 35_000, 30)
    found: Portfolio = group.read(portfolio, TODAY)
    assert found.at_risk_ppm == {1: 666_667, 30: 300_000, 90: 100_000}
    assert found.provision == 25_750
    assert [(one.name, one.loans, one.principal) for one in found.buckets] == [
        ("0", 1, 50_000),
        ("1-30", 2, 55_000),
        ("31-60", 1, 30_000),
        ("61-90", 0, 0),
        (">90", 1, 15_000),
    ]
    assert found.principal_left == 150_000


def test_the_arrears_list_names_the_longest_first_and_nobody_on_the_day_itself(
    group: Group,
) -> None:
    lend(group, 7, 50_000, 0)
    lend(group, 8, 20_000, 12, guarantors=(9,))
    lend(group, 9, 15_000, 95)
    found = late(group)
    assert [(one.member, one.days, one.minor, one.bucket) for one in found] == [
        (group.no(9), 95, 15_000, ">90"),
        (group.no(8), 12, 20_000, "1-30"),
    ]
    assert found[1].guarantors == (group.no(9),)
    assert found[1].due_on == ago(12)
    assert found[1].loan == found[1].key


def test_the_ladder_asks_for_more_the_longer_it_lasts(group: Group) -> None:
    lend(group, 7, 1000, 1)
    lend(group, 8, 2000, 7, guarantors=(1,))
    lend(group, 9, 1000, 7)
    for no, days in ((4, 30), (5, 60), (6, 90)):
        lend(group, no, 1000, days)
    assert steps(group) == [
        (6, "write_off_proposal"),
        (5, "default_letter"),
        (4, "committee_visit"),
        (8, "guarantor_notice"),
        (9, "reminder"),
        (7, "reminder"),
    ]


def test_a_step_that_was_done_is_not_asked_for_again_until_the_next_rung(group: Group) -> None:
    loan = lend(group, 7, 1000, 3)
    assert steps(group) == [(7, "reminder")]
    entry = group.write(
        collections.log_contact,
        member=group.no(7),
        loan=loan,
        channel="call",
        result="reached",
        step="reminder",
        said="sells on Saturday",
    )
    assert steps(group) == []
    in_a_month = (date.fromisoformat(TODAY) + timedelta(days=28)).isoformat()
    assert steps(group, in_a_month) == [(7, "committee_visit")]
    (kept,) = group.read(contacts_of, group.no(7))
    assert "Saturday" not in kept.sealed
    opened = group.book.read(lambda r: r.people.opened(group.no(7), "said", kept.sealed))
    assert opened == "sells on Saturday"
    group.write(collections.take_back, entry=entry)
    assert steps(group) == [(7, "reminder")]
    with pytest.raises(Refused, match="reversed_already"):
        group.write(collections.take_back, entry=entry)


def test_while_a_promise_is_open_nobody_is_pressed_and_broken_it_goes_to_the_top(
    group: Group,
) -> None:
    loan = lend(group, 7, 1000, 3)
    lend(group, 8, 5000, 95)
    promise(group, 7, 1000, "2026-11-28", loan=loan)
    assert steps(group) == [(8, "write_off_proposal")]
    assert steps(group, "2026-11-28") == [(8, "write_off_proposal")]
    assert steps(group, "2026-11-29") == [(7, "broken_promise"), (8, "write_off_proposal")]
    called = {"member": group.no(7), "loan": loan, "channel": "call", "on": "2026-11-29"}
    group.write(collections.log_contact, **called, result="no_answer")
    assert steps(group, "2026-11-29")[0] == (7, "broken_promise")
    group.write(collections.log_contact, **called, result="reached")
    assert steps(group, "2026-11-29") == [(8, "write_off_proposal"), (7, "reminder")]


def test_a_promise_is_kept_by_value_date_and_only_by_money_for_that_loan(group: Group) -> None:
    meeting = group.open_meeting()
    loan, other = lend(group, 7, 3000, 3), lend(group, 8, 3000, 3)
    group.pay(meeting, 7, loan=500)  # at the same table, before the promise
    promise(group, 7, 1000, "2026-11-28", loan=loan)
    promise(group, 8, 400, "2026-11-28", loan=other)
    assert states(group) == [(0, "open"), (0, "open")]
    group.pay(meeting, 7, How(on="2026-11-28"), loan=600)
    group.pay(meeting, 7, turn=300)
    late_one = group.pay(meeting, 7, How(on="2026-11-29"), loan=400)
    assert states(group, "2026-11-28") == [(600, "open"), (0, "open")]
    assert states(group, "2026-11-29") == [(600, "broken"), (0, "broken")]
    in_time = group.pay(meeting, 7, How(on="2026-11-27"), loan=400)
    assert states(group, "2026-11-29") == [(1000, "kept"), (0, "broken")]
    group.write(undo_entry, entry=in_time)
    group.write(undo_entry, entry=late_one)
    assert states(group, "2026-11-29") == [(600, "broken"), (0, "broken")]


def test_promises_older_than_a_year_are_history(group: Group) -> None:
    promise(group, 7, 100, "2025-11-19", on="2025-11-01")
    promise(group, 7, 100, "2025-11-20", on="2025-11-01")
    since = a_year_before(TODAY)
    found = group.read(kept_promises, TODAY, since=since)
    assert [one.promise.by for one in found] == ["2025-11-20"]
    assert len(states(group)) == 2


def test_a_promise_for_somebody_elses_loan_is_refused(group: Group) -> None:
    loan = lend(group, 7, 1000, 3)
    with pytest.raises(Refused, match=r"loan\.unknown"):
        promise(group, 8, 100, "2026-11-28", loan=loan)
    with pytest.raises(Refused, match=r"loan\.unknown"):
        promise(group, 8, 100, "2026-11-28", loan="nothing")


def test_who_left_may_still_promise_and_a_stranger_may_not(group: Group) -> None:
    group.write(remove_member, member=group.no(10), on=TODAY, reason="moved")
    promise(group, 10, 100, "2026-11-28")
    assert states(group) == [(0, "open")]
    with pytest.raises(Refused, match=r"member\.unknown"):
        group.write(collections.make_promise, member="nobody", minor=1, by="2026-11-28")


def test_hardship_is_voted_at_a_meeting_and_taken_back_like_any_entry(group: Group) -> None:
    loan = lend(group, 7, 1000, 3)
    meeting = group.open_meeting()
    entry = group.write(
        collections.declare_hardship,
        meeting=meeting,
        member=group.no(7),
        loan=loan,
        until="2026-12-31",
        reason="illness",
        votes_yes=8,
        votes_no=1,
    )
    assert late(group)[0].hardship
    assert steps(group) == []  # the meeting gave time
    assert not late(group, "2027-01-01")[0].hardship
    assert steps(group, "2027-01-01") == [(7, "committee_visit")]
    assert group.read(hardships.stops_penalties, group.no(7), TODAY, loan)
    assert not group.read(hardships.stops_penalties, group.no(7), TODAY)
    assert not group.read(hardships.stops_penalties, group.no(8), TODAY, loan)
    group.write(undo_entry, entry=entry)
    assert not late(group)[0].hardship
    assert group.read(hardships.hardships) == {}


def test_words_about_late_money_change_no_account_and_no_count_of_the_box(group: Group) -> None:
    loan = lend(group, 7, 1000, 3)
    meeting = group.open_meeting()
    group.pay(meeting, 8, turn=300)
    before = group.read(trial_balance)
    group.write(group._count_as_booked, meeting)
    entry = promise(group, 7, 1000, "2026-11-28", loan=loan)
    group.write(collections.log_contact, member=group.no(7), channel="visit", result="away")
    group.write(collections.take_back, entry=entry)
    assert group.read(trial_balance) == before
    found = group.read(find_meeting, meeting)
    assert found is not None
    assert found.counted_minor is not None
    paid = group.pay(meeting, 8, turn=100)
    with pytest.raises(Refused, match="not_reversible"):
        group.write(collections.take_back, entry=paid)


def test_two_laptops_agree_about_promises_whatever_came_first(tmp_path: Path) -> None:
    group = TwoLaptops(tmp_path)
    loan = lend(group, 7, 1000, 3)
    pull(group.tablet, group.book)
    promise(group, 7, 1000, "2026-11-28", loan=loan)
    group.tablet.write(
        lambda tx: collections.log_contact(
            tx, member=group.no(7), loan=loan, channel="sms", result="delivered", step="reminder"
        )
    )
    push(group.tablet, group.book)
    pull(group.tablet, group.book)
    for query in (arrears_list, tasks_today, kept_promises):
        one, other = (book.read(lambda r, q=query: q(r.conn, "2026-12-01")) for book in group.books)
        assert one == other
        assert one
    assert len(group.read(promises.promises)) == 1
    group.tablet.close()
    group.close()


def test_fines_and_contributions_that_stay_owed_stand_in_the_arrears_list(group: Group) -> None:
    group.change_rules(carried=("turn",))
    first = group.open_meeting("2026-10-24")
    group.write(impose_fine, meeting=first, member=group.no(8), reason="phone", minor=100)
    group.pay(first, 8, turn=300)
    group.pay(first, 9, turn=100)
    for no in (1, 2, 3, 4, 5, 6, 10):
        group.pay(first, no, turn=300)
    group.close_meeting(first)
    found = {(group.members.index(one.member) + 1, one.kind): one for one in late(group)}
    assert {key: one.minor for key, one in found.items()} == {
        (7, "turn"): 300,
        (9, "turn"): 200,
        (8, "fine"): 100,
    }
    assert {(one.due_on, one.days, one.bucket, one.loan) for one in found.values()} == {
        ("2026-10-24", 28, "1-30", "")
    }
    assert sorted(steps(group)) == [(7, "reminder"), (8, "reminder"), (9, "reminder")]
    due = found[7, "turn"].key
    promise(group, 7, 300, "2026-11-28", due=due, on="2026-11-20")
    promise(group, 8, 100, "2026-11-28", due=found[8, "fine"].key, on="2026-11-20")
    second = group.open_meeting("2026-11-21")
    group.pay(second, 8, turn=300)
    assert states(group) == [(0, "open"), (0, "open")]
    group.pay(second, 7, turn=300)  # the oldest first
    group.pay(second, 8, fine=100)
    assert states(group) == [(300, "kept"), (100, "kept")]
    assert [one.member for one in late(group)] == [group.no(9)]


def lend_here(group: Group, no: int, minor: int) -> str:
    """A loan of this book in four parts, a fortnight apart, given on 1 August."""
    shares = tuple(
        Line(account="3010", sub=one, minor=-100_000, currency="KES") for one in group.members
    )
    box = Line(account="1010", minor=100_000 * len(group.members), currency="KES")
    group.write(record_opening, on="2026-07-01", lines=(box, *shares))
    meeting = group.open_meeting("2026-08-01")
    loan = group.write(
        record_past_loan, meeting=meeting, member=group.no(no), principal=minor, meetings=4
    )
    group.close_meeting(meeting)
    return loan


def test_a_new_schedule_stops_the_pressing_and_makes_the_debt_no_younger(group: Group) -> None:
    loan = lend_here(group, 7, 4000)
    assert [one.days for one in late(group, "2026-09-05")] == [21]
    meeting = group.open_meeting("2026-09-05")
    agreed = Wanted(kind="extend", count=8, is_capitalised=True)
    group.write(
        reschedule, meeting=meeting, loan=loan, wanted=agreed, reason="drought",
        votes=(9, 0), approved_by=(group.no(2),),
    )  # fmt: skip
    group.close_meeting(meeting)
    assert late(group, "2026-09-06") == ()
    (line,) = group.read(portfolio, "2026-09-06").lines
    assert line.restructured
    assert (line.late, line.days_late, line.bucket) == (0, 22, "1-30")  # since 15 August
    known = group.read(known_of, group.no(7), "2026-09-06", currency="KES")
    assert known.features.max_days_late == 21  # until the day it was agreed


def test_setting_off_savings_keeps_no_promise(group: Group) -> None:
    loan = lend_here(group, 7, 4000)
    promise(group, 7, 1000, "2026-09-12", loan=loan, on="2026-09-04")
    meeting = group.open_meeting("2026-09-05")
    group.write(
        set_off, meeting=meeting, loan=loan, minor=1000, source_account="3010", consent="paper"
    )
    assert states(group, "2026-09-06") == [(0, "open")]
    group.pay(meeting, 7, loan=1000)
    assert states(group, "2026-09-06") == [(1000, "kept")]
