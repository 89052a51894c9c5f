"""A share-out from the book: agreed, handed over, taken back; the next cycle begins at nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.core.penalties import PenaltyRule
from app.operations import corrections
from app.operations.fines import impose_fine
from app.operations.shareout import agree_shareout, pay_share
from app.projections import due_ledger, dues, loans, passbook, shareout_look, shareouts
from app.projections.shareout_look import Look, Wish
from app.projections.shareouts import Shareout
from tests.helpers.group import Group
from tests.helpers.lending import approvers, assert_books_agree
from tests.helpers.sharing_out import A, B, C, D, E, agree, fund, left, pay_everybody


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    found = fund(tmp_path)
    yield found
    found.close()


def look(group: Group, wish: Wish | None = None) -> Look:
    return group.read(shareout_look.look, wish or Wish(), currency="KES", on="2026-11-21")


def newest(group: Group) -> Shareout:
    return group.read(shareouts.shareouts)[-1]


def test_the_book_gives_the_fund_of_the_worked_example(group: Group) -> None:
    plan = look(group).plan
    assert (plan.fund, plan.shares, plan.cash) == (9_062_500, 400, 7_750_000)
    assert plan.defaulters == (group.no(E),)
    paid = {row.member: row.paid for row in plan.rows}
    numbers = (A, B, C, D, E)
    wanted = [2_688_333, 2_150_667, 1_344_167, 1_566_833, 0]
    assert [paid[group.no(number)] for number in numbers] == wanted


def test_a_shared_out_book_stands_at_nothing(group: Group) -> None:
    meeting = group.open_meeting()
    agree(group, meeting)
    found = newest(group)
    assert found.charges == 62_500
    assert [one.member for one in found.waiting] == [group.no(n) for n in (A, B, C, D)]
    assert_books_agree(group)
    for number in (D, E):
        (loan,) = group.read(loans.loans_of, group.no(number))
        assert loan.state.is_closed
    assert loan.stage("2026-11-22") == "written_off"
    assert loan.written_off == 101_389
    pay_everybody(group, meeting, found.lines)
    assert left(group) == {}
    assert newest(group).waiting == ()


def test_a_cash_unit_leaves_its_remainder_for_the_next_cycle_or_the_social_fund(
    group: Group,
) -> None:
    meeting = group.open_meeting()
    agree(group, meeting, Wish(cash_unit=1_000))
    pay_everybody(group, meeting, newest(group).lines)
    assert left(group) == {"1010": 2_000, "2110": -2_000}
    # The next cycle has it in its fund.
    group.pay(meeting, A, shares=20_000)
    second = look(group)
    assert (second.no, second.plan.fund, second.plan.shares) == (2, 22_000, 1)


def test_the_social_fund_is_apart_and_may_be_split_by_vote(group: Group) -> None:
    meeting = group.open_meeting()
    for number in range(1, 11):
        group.pay(meeting, number, welfare=100)
    agree(group, meeting, Wish(social="split", cash_unit=1_000, remainder_to="social"))
    found = newest(group)
    assert [line.social for line in found.lines] == [100] * 10
    pay_everybody(group, meeting, found.lines)
    # What the cash unit left went into the bag, and belongs to the social fund now.
    assert left(group) == {"1020": 2_000, "2040": -2_000}


def test_the_social_fund_is_carried_unless_the_group_votes(group: Group) -> None:
    meeting = group.open_meeting()
    group.pay(meeting, A, welfare=100)
    agree(group, meeting)
    pay_everybody(group, meeting, newest(group).lines)
    assert left(group) == {"1020": 100, "2040": -100}


def test_advances_and_fines_are_everybodys_own(group: Group) -> None:
    meeting = group.open_meeting()
    group.pay(meeting, A, advance=5_000)
    group.pay(meeting, B, fine=100)
    plan = look(group).plan
    rows = {row.member: row for row in plan.rows}
    assert rows[group.no(A)].at_par == 5_000
    assert plan.fund == 9_062_500 + 100
    agree(group, meeting)
    pay_everybody(group, meeting, newest(group).lines)
    assert left(group) == {}


def test_chair_and_key_holders_agree_and_nobody_else_can_for_them(group: Group) -> None:
    meeting = group.open_meeting()
    for missing in (0, 1):
        some = tuple(one for place, one in enumerate(approvers(group)) if place != missing)
        with pytest.raises(Refused) as refusal:
            group.write(agree_shareout, meeting=meeting, wish=Wish(), approved_by=some)
        assert refusal.value.code.startswith("approval.")
    assert group.read(shareouts.shareouts) == ()


def test_a_sheet_that_was_overtaken_is_not_agreed(group: Group) -> None:
    meeting = group.open_meeting()
    seen = look(group).plan.fund
    group.pay(meeting, A, shares=20_000)
    with pytest.raises(Refused) as refusal:
        agree(group, meeting, seen_fund=seen)
    assert refusal.value.code == "shareout.moved_on"


def test_another_mode_needs_its_reason(group: Group) -> None:
    meeting = group.open_meeting()
    with pytest.raises(Refused) as refusal:
        agree(group, meeting, Wish(mode="equal"))
    assert refusal.value.code == "shareout.no_reason"
    agree(group, meeting, Wish(mode="equal"), reason="voted 9 to 1")
    pay_everybody(group, meeting, newest(group).lines)
    assert left(group) == {}


def test_a_part_is_handed_over_once_to_who_has_one_and_agrees(group: Group) -> None:
    meeting = group.open_meeting()
    agree(group, meeting)
    group.write(pay_share, meeting=meeting, member=group.no(A), agreed="pin")
    for member, agreed, code in (
        (A, "pin", "shareout.paid_already"),
        (E, "pin", "shareout.nothing"),
        (B, "", "shareout.not_agreed"),
    ):
        with pytest.raises(Refused) as refusal:
            group.write(pay_share, meeting=meeting, member=group.no(member), agreed=agreed)
        assert refusal.value.code == code
    with pytest.raises(Refused) as refusal:
        agree(group, meeting)
    assert refusal.value.code == "shareout.not_paid_out"


def test_a_share_out_is_taken_back_from_its_end(group: Group) -> None:
    meeting = group.open_meeting()
    before = left(group)
    entry = agree(group, meeting)
    paid = group.write(pay_share, meeting=meeting, member=group.no(A), agreed="pin")
    with pytest.raises(Refused) as refusal:
        group.write(corrections.undo_entry, entry=entry)
    assert refusal.value.code == "entry.has_dependents"
    group.write(corrections.undo_entry, entry=paid)
    assert newest(group).got(group.no(A)) == 0
    group.write(corrections.undo_entry, entry=entry)
    assert left(group) == before
    assert group.read(shareouts.shareouts) == ()
    assert_books_agree(group)
    (loan,) = group.read(loans.loans_of, group.no(D))
    assert loan.state.left == 315_000
    agree(group, meeting)
    assert newest(group).no == 1


def test_a_passbook_ends_the_savings_of_the_cycle_at_the_share_out(group: Group) -> None:
    first = group.open_meeting()
    group.pay(first, A, shares=40_000)
    group.close_meeting(first)
    second = group.open_meeting("2026-12-05")
    agree(group, second)
    pay_everybody(group, second, newest(group).lines)
    group.pay(second, A, shares=20_000)
    book = group.read(passbook.passbook, group.no(A), currency="KES")
    assert book.brought_forward == 120 * 20_000
    assert [line.savings_minor for line in book.lines] == [122 * 20_000, 20_000]
    assert [line.given_back for line in book.lines] == [0, 122 * 20_000]
    assert (book.shares, book.savings_minor) == (1, 20_000)


def test_open_fines_are_set_off_and_what_a_part_does_not_reach_for_stays_owed(
    group: Group,
) -> None:
    meeting = group.open_meeting()
    for number, minor in ((A, 30_000), (E, 500)):
        fined = {"member": group.no(number), "minor": minor, "reason": "phone"}
        group.write(impose_fine, meeting=meeting, **fined)
    plan = look(group).plan
    assert {row.member: row.fine for row in plan.rows if row.fine} == {group.no(A): 30_000}
    assert plan.fund == 9_062_500 + 30_000
    entry = agree(group, meeting)
    assert group.read(dues.fines_owed) == {group.no(E): 500}
    assert_books_agree(group)
    group.write(corrections.undo_entry, entry=entry)
    assert group.read(dues.fines_owed) == {group.no(A): 30_000, group.no(E): 500}
    agree(group, meeting)
    pay_everybody(group, meeting, newest(group).lines)
    assert left(group) == {}


def test_fines_of_the_social_fund_move_there_and_make_no_part_larger(tmp_path: Path) -> None:
    group = fund(tmp_path, fines_to="social")
    meeting = group.open_meeting()
    group.pay(meeting, B, welfare=100)
    group.write(impose_fine, meeting=meeting, member=group.no(A), minor=30_000, reason="phone")
    plan = look(group).plan
    assert plan.fund == 9_062_500
    agree(group, meeting)
    pay_everybody(group, meeting, newest(group).lines)
    assert group.read(dues.fines_owed) == {}
    assert left(group) == {"1020": 30_100, "2040": -30_100}
    group.close()


def test_penalties_of_late_contributions_are_set_off_with_the_fines(tmp_path: Path) -> None:
    late = PenaltyRule(kind="percent", rate_ppm=100_000)
    group = fund(tmp_path, savings=10_000, carried=("savings",), penalty_late=late)
    first = group.open_meeting()
    for number in (1, 2, 3, 4, 5, B, C, D, E):
        group.pay(first, number, savings=10_000)
    group.close_meeting(first)
    second = group.open_meeting("2026-12-05")
    assert group.read(due_ledger.penalties_off_books) == {group.no(A): 1_000}
    group.write(impose_fine, meeting=second, member=group.no(A), minor=500, reason="phone")
    row = {one.member: one for one in look(group).plan.rows}[group.no(A)]
    assert row.fine == 1_500
    entry = agree(group, second)
    line = newest(group).line(group.no(A))
    assert line is not None and (line.fine, line.penalty) == (500, 1_000)
    assert group.read(due_ledger.penalties_off_books) == {}
    assert_books_agree(group)
    group.write(corrections.undo_entry, entry=entry)
    assert group.read(due_ledger.penalties_off_books) == {group.no(A): 1_000}
    agree(group, second)
    pay_everybody(group, second, newest(group).lines)
    assert left(group) == {}
    group.close()
