"""A meeting as the screens ask for it: roll, grid, corrections, count, signatures, PINs."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.core.expected import Amounts
from app.core.ledger import Line
from app.core.loans import Instalment
from app.core.meetings import State
from app.operations import attendance, closing, contributions, loans, meetings, officers, opening
from app.operations.contributions import How
from app.projections import (
    balances,
    collecting,
    dues,
    entries,
    home,
    member_list,
    passbook,
    reading_out,
    sheet,
)
from app.projections.meetings import find_meeting
from tests.helpers.group import Group


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    group = Group(tmp_path, size=10)
    lines = (
        Line(account="1010", minor=44_600, currency="KES"),
        *(Line(account="3010", sub=m, minor=-4460, currency="KES") for m in group.members),
    )
    group.write(opening.record_opening, on="2026-11-01", lines=lines)
    yield group
    group.close()


def row(group: Group, meeting: str, number: int) -> collecting.CollectRow:
    grid = group.read(collecting.collect_sheet, meeting, currency="KES", names=group.names())
    assert grid is not None
    return grid.rows[number - 1]


def test_a_late_mark_owes_the_fine_and_an_apology_takes_it_away(group: Group) -> None:
    meeting = group.open_meeting()
    member = group.no(7)
    group.write(attendance.mark_attendance, meeting=meeting, member=member, status="late")
    assert group.read(dues.fines_owed) == {member: 50}
    assert row(group, meeting, 7).expected.fine == 50
    group.write(attendance.mark_attendance, meeting=meeting, member=member, status="excused")
    assert group.read(dues.fines_owed) == {}
    assert row(group, meeting, 7).is_away


def test_enter_writes_the_grey_row_and_it_stays_expected_beside_what_was_written(
    group: Group,
) -> None:
    meeting = group.open_meeting()
    group.write(
        loans.record_running_loan,
        member=group.no(9),
        given_on="2026-11-07",
        principal_left=2500,
        instalments=(Instalment(due_on="2026-11-21", principal=2500, interest=500),),
    )
    grey = row(group, meeting, 9).expected
    assert grey == Amounts(shares=200, welfare=100, turn=300, loan=3000)
    group.pay(meeting, 9, shares=600, welfare=100, turn=300, loan=1500)
    after = row(group, meeting, 9)
    assert (after.expected.loan, after.written.loan, after.loan_left) == (3000, 1500, 1500)
    assert after.is_written


def test_a_split_payment_puts_600_in_the_box_and_1000_to_be_checked(group: Group) -> None:
    meeting = group.open_meeting()
    how = How(method="split", cash_minor=600, code="ukl9c3n5vj")
    group.pay(meeting, 8, how, shares=400, welfare=100, turn=300, advance=800)
    (paid,) = group.read(sheet.payments_at, meeting)
    assert (paid.cash_minor, paid.electronic_minor, paid.code) == (600, 1000, "UKL9C3N5VJ")
    assert paid.state == "written"
    assert group.read(balances.sub_balances, "1210", "KES") == {paid.payment: 1000}
    assert group.read(balances.balance_of, "1020", "KES") == 100


def test_a_code_is_taken_once_and_is_free_again_when_its_entry_is_undone(group: Group) -> None:
    meeting = group.open_meeting()
    how = How(method="mpesa", code="UKL4Q8T2XM")
    group.pay(meeting, 2, how, shares=200)
    with pytest.raises(Refused) as refusal:
        group.pay(meeting, 3, how, shares=200)
    assert refusal.value.code == "code.used"
    assert refusal.value.values["member"] == group.no(2)


def test_a_correction_is_a_reversal_and_a_new_entry_or_nothing_at_all(group: Group) -> None:
    meeting = group.open_meeting()
    entry = group.pay(meeting, 4, shares=1000, welfare=100)
    with pytest.raises(Refused):
        group.write(contributions.correct_contribution, entry=entry, amounts=Amounts(shares=1200))
    assert row(group, meeting, 4).written.shares == 1000
    group.write(
        contributions.correct_contribution,
        entry=entry,
        amounts=Amounts(shares=800, welfare=100),
    )
    assert row(group, meeting, 4).written.shares == 800
    history = group.read(entries.entries_at, meeting)
    assert [line.type for line in history][-3:] == [
        "contribution.recorded",
        "entry.reversed",
        "contribution.recorded",
    ]


def test_all_the_rest_are_written_as_expected_but_nobody_who_is_away(group: Group) -> None:
    meeting = group.open_meeting()
    group.write(attendance.mark_attendance, meeting=meeting, member=group.no(7), status="absent")
    group.pay(meeting, 1, shares=400, welfare=100, turn=300)
    written = group.write(contributions.record_the_rest, meeting=meeting)
    assert len(written) == 8
    grid = group.read(collecting.collect_sheet, meeting, currency="KES", names={})
    assert grid is not None
    assert (grid.paid, grid.waiting) == (9, 0)
    assert grid.expected.turn == 9 * 300


def test_a_meeting_closes_only_when_it_agrees_and_everybody_has_signed(group: Group) -> None:
    meeting = group.open_meeting()
    group.pay(meeting, 1, shares=400, welfare=100, turn=300)
    with pytest.raises(Refused, match=r"close\.count_differs"):
        group.write(closing.close_meeting, meeting=meeting)
    short = {"meeting": meeting, "counts": ((1000, 45), (200, 1))}
    people = {"counter": group.no(4), "witness": group.no(5)}
    assert group.write(closing.count_cash, **short, **people) == -200
    with pytest.raises(Refused, match=r"meeting\.wrong_state"):
        group.write(closing.sign_meeting, meeting=meeting, member=group.no(1), role="treasurer")
    group.write(closing.write_difference, meeting=meeting, reason="not found")
    group.write(closing.sign_meeting, meeting=meeting, member=group.no(1), role="treasurer")
    with pytest.raises(Refused) as refusal:
        group.write(closing.close_meeting, meeting=meeting)
    assert refusal.value.values == {"missing": 4}
    group.pay(meeting, 2, shares=200)  # the page has changed: count and signature are void
    out = group.read(reading_out.read_out, meeting, currency="KES")
    assert out is not None
    assert (out.meeting.state, out.signed) == (State.OPEN, ())
    following = group.close_meeting(meeting, next_on="2026-12-05")
    closed, planned = (group.read(find_meeting, one) for one in (meeting, following))
    assert closed is not None
    assert planned is not None
    assert (closed.state, closed.totals.difference, closed.totals.box) == (
        State.CLOSED,
        -200,
        45_400,
    )
    assert (planned.no, planned.on, planned.state) == (2, "2026-12-05", State.PLANNED)
    with pytest.raises(Refused, match=r"meeting\.wrong_state"):
        group.pay(meeting, 3, shares=200)


def test_the_lines_of_the_box_lead_from_the_start_to_what_the_book_says(group: Group) -> None:
    meeting = group.open_meeting()
    group.pay(meeting, 1, shares=400, welfare=100, turn=300)
    group.write(
        loans.record_past_loan, meeting=meeting, member=group.no(3), principal=5000, meetings=6
    )
    out = group.read(reading_out.read_out, meeting, currency="KES")
    assert out is not None
    assert [(line.kind, line.minor) for line in out.box] == [
        ("start", 44_600),
        ("collected", 800),
        ("loan", -5000),
    ]
    assert sum(line.minor for line in out.box) == out.totals.box == 40_400


def test_a_closed_meeting_is_corrected_in_the_next_one_and_says_so(group: Group) -> None:
    from app.operations.corrections import undo_entry

    meeting = group.open_meeting()
    entry = group.pay(meeting, 3, shares=400)
    group.close_meeting(meeting)
    later = group.open_meeting("2026-12-05")
    group.write(undo_entry, entry=entry, reason="wrong person")
    first = group.read(find_meeting, meeting)
    assert first is not None
    assert first.state is State.CORRECTED
    assert [line.type for line in group.read(entries.entries_at, later)][-1] == "entry.reversed"
    assert group.read(balances.balance_of, "3010", "KES", group.no(3)) == -4460


def test_two_meetings_are_never_open_at_once(group: Group) -> None:
    group.open_meeting()
    other = group.plan("2026-11-22")
    with pytest.raises(Refused, match=r"meeting\.other_open"):
        group.write(meetings.open_meeting, meeting=other, keys=group.key_holders)


def test_five_wrong_pins_lock_this_laptop_even_after_a_restart(group: Group) -> None:
    group.set_pins()
    treasurer = group.no(1)
    assert group.write(officers.check_pin, member=treasurer, pin="1071")
    for _ in range(5):
        assert not group.write(officers.check_pin, member=treasurer, pin="9999")
    group.reopen()
    with pytest.raises(Refused, match=r"pin\.locked"):
        group.write(officers.check_pin, member=group.no(2), pin="1072")
    group.up.now_ms += 120_000
    assert group.write(officers.check_pin, member=group.no(2), pin="1072")


def test_the_passbook_runs_on_from_meeting_to_meeting(group: Group) -> None:
    for on, shares in (("2026-11-21", 600), ("2026-12-05", 400)):
        meeting = group.open_meeting(on)
        group.pay(meeting, 9, shares=shares, welfare=100, turn=300)
        group.close_meeting(meeting)
    book = group.read(passbook.passbook, group.no(9), currency="KES")
    assert [(line.no, line.stamps, line.savings_minor) for line in book.lines] == [
        (1, 3, 5060),
        (2, 2, 5460),
    ]
    assert (book.brought_forward, book.savings_minor) == (4460, 5460)
    (found,) = [
        line
        for line in group.read(
            member_list.member_list, currency="KES", on="2026-12-19", names=group.names()
        )
        if line.no == 9
    ]
    assert (found.savings_minor, found.can_borrow, found.came) == (5460, 3 * 5460, 2)
    shown = group.read(home.home, currency="KES", today="2026-12-06")
    assert shown.shares_bought == ((1, 3), (2, 2))
    assert shown.places.box == 44_600 + 1000 + 2 * 400
