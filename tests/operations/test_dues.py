"""Dues over a real book: what stays owed, penalties by value date, advances, waivers, bills."""

from datetime import date, timedelta

import pytest

from app.core.errors import Refused
from app.core.expected import Amounts
from app.operations import corrections, dues, undoing
from app.operations.collecting import TypedRow, write_rows
from app.operations.contributions import How
from app.operations.fines import impose_fine
from app.operations.leaving import settle_exit
from app.operations.members import remove_member
from app.projections import (
    advances,
    ageing,
    due_ledger,
    owing,
    sheet,
)
from app.projections import dues as fines
from tests.helpers.group import Group
from tests.helpers.lending import approvers
from tests.operations.dues_group import basis, book, group, hold, left, row

__all__ = ["basis", "group"]

# What stays owed


def test_what_was_not_paid_is_expected_at_the_next_meeting_under_its_own_date(
    group: Group,
) -> None:
    first = hold(group, "2026-11-07", turn=120, welfare=100)
    assert left(group, 7) == [("turn", "2026-11-07", 180)]
    second = group.open_meeting("2026-11-12")
    expected = row(group, second, 7).expected
    assert (expected.turn, expected.welfare) == (480, 100)
    group.pay(second, 7, turn=400)  # the oldest first, the rest for today
    assert left(group, 7) == [("turn", "2026-11-12", 80), ("welfare", "2026-11-12", 100)]
    assert book(group, "2030", first) == -300
    assert book(group, "2030", second) == -220
    again = row(group, second, 7)
    assert again.expected.turn == 480
    assert again.written.turn == 400


def test_undoing_a_payment_opens_the_due_again_with_its_date(group: Group) -> None:
    hold(group, "2026-11-07")
    second = group.open_meeting("2026-11-12")
    entry = group.pay(second, 7, turn=600, welfare=200)
    assert left(group, 7) == []
    group.write(corrections.undo_entry, entry=entry)
    assert ("turn", "2026-11-07", 300) in left(group, 7)
    assert len(left(group, 7)) == 4


def test_rules_that_carry_nothing_leave_nothing_owed(group: Group) -> None:
    group.change_rules(carried=())
    hold(group, "2026-11-07", turn=100)
    assert left(group, 7) == left(group, 8) == []
    second = group.open_meeting("2026-11-21")
    assert row(group, second, 7).expected.turn == 300


def test_nothing_is_asked_any_more_of_who_was_settled_with(group: Group) -> None:
    hold(group, "2026-11-07", turn=120)
    second = group.open_meeting("2026-11-12")
    group.pay(second, 7, shares=400)
    asked = left(group, 7)
    assert len(asked) == 4
    entry = group.write(
        settle_exit,
        meeting=second,
        member=group.no(7),
        reason="moves to town",
        agreed="paper",
        approved_by=approvers(group),
    )
    assert left(group, 7) == []
    assert group.no(7) not in {one.member for one in group.read(ageing.arrears_list, "2027-01-01")}
    assert group.no(8) in {one.member for one in group.read(ageing.arrears_list, "2027-01-01")}
    group.write(corrections.undo_entry, entry=entry)
    assert left(group, 7) == asked


def test_a_change_of_the_rules_never_prices_the_past(group: Group) -> None:
    hold(group, "2026-11-07")
    group.change_rules(turn=1000)
    second = group.open_meeting("2026-11-12")
    assert row(group, second, 7).expected.turn == 1300


# Waivers


def test_a_fine_can_be_waived_in_part(group: Group) -> None:
    meeting = group.open_meeting()
    fine = group.write(impose_fine, meeting=meeting, member=group.no(7), reason="phone", minor=100)
    group.write(dues.waive_due, due=fine, reason="child", approved_by=group.no(2), minor=40)
    assert row(group, meeting, 7).expected.fine == 60
    group.pay(meeting, 7, fine=60)
    assert group.read(fines.open_fines, group.no(7)) == ()
    assert group.read(fines.fines_owed) == {}


def test_a_waiver_of_a_contribution_leaves_the_rest_owed(group: Group) -> None:
    hold(group, "2026-11-07")
    turn = next(one for one in group.read(owing.dues_of, group.no(7)) if one.kind == "turn")
    group.write(dues.waive_due, due=turn.due, reason="x", approved_by=group.no(2), minor=100)
    second = group.open_meeting("2026-11-12")
    assert row(group, second, 7).expected.turn == 500


# Advances


def test_an_advance_pays_what_falls_due_without_being_asked(group: Group) -> None:
    first = group.open_meeting("2026-11-07")
    group.pay(first, 7, shares=200, welfare=100, turn=300, advance=250)
    group.close_meeting(first)
    second = group.open_meeting("2026-11-12")
    before = row(group, second, 7)
    assert (before.advance, before.expected.total) == (250, 600)
    box = book(group, "1010") + book(group, "1020")
    entry = group.pay(second, 7, shares=200, welfare=100, turn=300)
    assert book(group, "1010") + book(group, "1020") - box == 350
    assert book(group, "2020", group.no(7)) == 0
    after = row(group, second, 7)
    assert (after.written.total, after.advance_used, after.advance) == (600, 250, 250)
    assert after.entry == entry
    totals = group.read(sheet.totals, second)
    assert (totals["total"], totals["advance_used"]) == (350, 250)
    assert sum(totals[kind] for kind in ("shares", "welfare", "turn")) == 600
    group.write(corrections.undo_entry, entry=entry)
    assert group.read(advances.advance_of, group.no(7)) == 250
    assert not row(group, second, 7).is_written


def test_correcting_a_row_gives_the_advance_back_and_uses_it_anew(group: Group) -> None:
    first = group.open_meeting("2026-11-07")
    group.pay(first, 7, advance=250)
    group.close_meeting(first)
    second = group.open_meeting("2026-11-12")
    entry = group.pay(second, 7, welfare=200)
    assert group.read(advances.advance_of, group.no(7)) == 50
    after = row(group, second, 7)
    assert after.entry == entry  # nothing was handed over: the use stands alone
    assert (after.written.welfare, after.advance_used) == (200, 200)
    typed = TypedRow(member=group.no(7), amounts=Amounts(welfare=200, turn=300), replaces=entry)
    group.write(write_rows, meeting=second, rows=(typed,))
    assert group.read(advances.advance_of, group.no(7)) == 0
    assert row(group, second, 7).advance_used == 250
    assert group.read(sheet.totals, second)["total"] == 250
    group.write(undoing.undo_step, meeting=second)
    assert row(group, second, 7).advance_used == 200
    group.write(undoing.redo_step, meeting=second)
    assert row(group, second, 7).advance_used == 250
    assert row(group, second, 7).written.total == 500


def test_a_group_may_keep_advances_until_it_is_asked(group: Group) -> None:
    group.change_rules(advance_used=False)
    first = group.open_meeting("2026-11-07")
    group.pay(first, 7, advance=250)
    group.close_meeting(first)
    second = group.open_meeting("2026-11-12")
    group.pay(second, 7, welfare=200)
    assert group.read(advances.advance_of, group.no(7)) == 250


# One payer for several


def test_one_code_of_one_payer_stands_on_several_rows(group: Group) -> None:
    meeting = group.open_meeting()
    how = How(method="mpesa", code="UKL9C3N5VJ", payer="Son of Mary")
    one = group.pay(meeting, 7, how, turn=300)
    two = group.pay(meeting, 8, how, turn=300)
    first, second = (group.read(sheet.find_payment, entry) for entry in (one, two))
    assert first is not None and second is not None
    assert first.group_receipt == second.group_receipt != ""
    with pytest.raises(Refused, match=r"code\.used"):
        group.pay(meeting, 9, How(method="mpesa", code="UKL9C3N5VJ", payer="Other"), turn=300)
    with pytest.raises(Refused, match=r"code\.used"):
        group.pay(meeting, 9, How(method="mpesa", code="UKL9C3N5VJ"), turn=300)


# Bills


def test_a_bill_is_the_same_due_however_often_it_is_written(group: Group) -> None:
    bill = {"member": group.no(7), "kind": "unit", "period": "2026-11", "minor": 3000}
    first = group.write(dues.bill_due, **bill, due_on="2026-11-10")
    assert group.write(dues.bill_due, **bill, due_on="2026-11-10") == first
    assert book(group, "1330", group.no(7)) == 3000
    assert ("unit", "2026-11-10", 3000) in left(group, 7)
    group.write(
        dues.bill_due,
        member=group.no(7),
        kind="registration",
        period="2026",
        minor=500,
        due_on="2026-11-10",
    )
    meeting = group.open_meeting("2026-11-12")
    assert row(group, meeting, 7).expected.registration == 500
    group.pay(meeting, 7, registration=500)
    assert book(group, "4060") == -500
    assert all(kind != "registration" for kind, _, _ in left(group, 7))


def test_nobody_owes_before_joining_or_after_leaving(group: Group) -> None:
    first = group.open_meeting("2026-03-01")  # everybody joined on 28 March
    group.close_meeting(first)
    assert group.read(due_ledger.open_dues) == ()
    group.write(remove_member, member=group.no(10), on="2026-11-01", reason="moved")
    group.close_meeting(group.open_meeting("2026-11-07"))
    assert left(group, 10) == []
    assert left(group, 9) != []


def test_days_between_meetings_do_not_change_what_is_owed_in_all(group: Group) -> None:
    day = date(2027, 1, 3)
    for _ in range(4):
        hold(group, day.isoformat(), turn=100)
        day += timedelta(days=5)
    turns = [minor for kind, _, minor in left(group, 7) if kind == "turn"]
    assert sum(turns) == 4 * 200
    assert turns == [200, 300, 300]  # what came later paid the oldest first
