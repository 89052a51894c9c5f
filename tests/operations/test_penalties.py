"""Penalties of what is owed: written when the book is opened, never twice, and given back."""

from pathlib import Path
from typing import Any

import pytest

from app.core.errors import Refused
from app.core.expected import Amounts
from app.core.loan_products import LoanProduct
from app.core.penalties import PenaltyRule
from app.core.rules_of_group import Rules
from app.operations import contributions, corrections, dues, loans
from app.operations.collections import declare_hardship
from app.operations.contributions import How
from app.operations.fines import impose_fine
from app.operations.running import known_meeting
from app.projections import (
    advances,
    due_ledger,
    owing,
    sheet,
)
from app.projections import dues as fines
from tests.helpers.group import Group
from tests.operations.dues_group import basis, book, group, hold, left, row

__all__ = ["basis", "group"]


def test_penalties_are_written_when_the_book_is_opened_and_stand_with_the_fines(
    group: Group, basis: str
) -> None:
    hold(group, "2027-01-05")
    second = group.open_meeting("2027-01-12")  # the seventh day costs nothing yet
    assert row(group, second, 7).expected.fine == 0
    group.close_meeting(second)
    third = group.open_meeting("2027-01-13")
    assert row(group, third, 7).expected.fine == 100  # of the turn and of the welfare
    assert book(group, "4030") == (-100 * 10 if basis == "accrual" else 0)
    group.pay(third, 7, fine=70)
    assert row(group, third, 7).expected.fine == 100
    assert [one for one in left(group, 7) if one[0] == "penalty"] == [("penalty", "2027-01-13", 30)]
    assert book(group, "4030") == (-1000 if basis == "accrual" else -70)


def test_opening_again_assesses_nothing_twice(group: Group) -> None:
    hold(group, "2027-01-05")
    third = group.open_meeting("2027-01-14")
    before = len(group.read(due_ledger.open_dues))
    again = group.write(lambda tx: dues.assess_penalties(tx, meeting=known_meeting(tx, third)))
    assert again == ()
    assert len(group.read(due_ledger.open_dues)) == before


def test_money_that_moved_in_time_and_was_written_late_bears_no_penalty(
    group: Group, basis: str
) -> None:
    hold(group, "2027-01-05")
    third = group.open_meeting("2027-01-13")
    assert row(group, third, 7).expected.fine == 100
    how = How(method="mpesa", on="2027-01-06")
    group.pay(third, 7, how, turn=300, welfare=100)
    group.close_meeting(third)
    fourth = group.open_meeting("2027-01-20")
    assert row(group, fourth, 7).expected.fine == 0
    assert row(group, fourth, 8).expected.fine == 100
    per_member = {"accrual": 50 * 2 * 9}
    of_others = per_member.get(basis, 0)
    assert book(group, "1320") == of_others


def test_a_penalty_that_was_paid_for_nothing_comes_back_as_an_advance(group: Group) -> None:
    hold(group, "2027-01-05")
    third = group.open_meeting("2027-01-13")
    group.pay(third, 7, fine=100)
    group.close_meeting(third)
    fourth = group.open_meeting("2027-01-14")
    group.pay(fourth, 7, How(on="2027-01-05"), turn=300, welfare=100)
    group.close_meeting(fourth)
    fifth = group.open_meeting("2027-01-15")
    assert group.read(advances.advance_of, group.no(7)) == 100
    assert book(group, "1320", group.no(7)) == 0
    assert [one for one in left(group, 7) if one[0] == "penalty"] == []
    assert row(group, fifth, 7).expected.fine == 0


def test_a_fine_that_was_paid_and_then_waived_elsewhere_becomes_an_advance(group: Group) -> None:
    first = group.open_meeting("2026-11-07")
    fine = group.write(impose_fine, meeting=first, member=group.no(7), reason="phone", minor=100)
    entry = group.pay(first, 7, fine=100)
    group.write(corrections.undo_entry, entry=entry)
    group.write(dues.waive_due, due=fine, reason="x", approved_by=group.no(2), minor=100)
    again = Amounts(fine=100)
    group.write(contributions.record_contribution, meeting=first, member=group.no(7), amounts=again)
    assert group.read(fines.fines_overpaid) == {group.no(7): 100}
    group.close_meeting(first)
    group.open_meeting("2026-11-12")
    assert group.read(fines.fines_overpaid) == {}
    assert group.read(advances.advance_of, group.no(7)) == 100
    assert book(group, "4050") == 0


def test_money_of_value_before_the_due_date_keeps_the_due_from_ever_being_late(
    group: Group,
) -> None:
    hold(group, "2027-01-05")
    second = group.open_meeting("2027-01-10")
    group.pay(second, 7, How(on="2027-01-05"), turn=300, welfare=100)
    group.close_meeting(second)
    group.open_meeting("2027-03-01")
    assert [one[:2] for one in left(group, 7) if one[0] == "penalty"] == [
        ("penalty", "2027-01-18"),
        ("penalty", "2027-01-18"),
        ("penalty", "2027-02-17"),
        ("penalty", "2027-02-17"),
    ]  # of the second meeting only


def test_hardship_stops_penalties_and_the_debt_stays(group: Group) -> None:
    first = group.open_meeting("2027-01-05")
    group.write(
        lambda tx: declare_hardship(
            tx,
            member=group.no(7),
            meeting=first,
            since="2027-01-06",
            until="2027-01-31",
            reason="illness",
            votes_yes=8,
            votes_no=1,
        )
    )
    group.close_meeting(first)
    third = group.open_meeting("2027-01-13")
    assert row(group, third, 7).expected.fine == 0
    assert row(group, third, 8).expected.fine == 100
    assert row(group, third, 7).expected.turn == 600


@pytest.mark.parametrize(
    ("rule", "wanted"),
    [
        ({"kind": "flat", "minor": 5_000}, 5_000),
        ({"kind": "percent", "rate_ppm": 50_000}, 5_000),
        ({"kind": "percent_per_period", "rate_ppm": 50_000}, 15_000),
        ({"kind": "compound", "rate_ppm": 50_000}, 15_763),
        ({"kind": "compound", "rate_ppm": 50_000, "cap_ppm": 120_000}, 12_000),
    ],
)
def test_the_worked_figures_of_the_specification_come_out_of_the_book(
    tmp_path: Path, rule: dict[str, Any], wanted: int
) -> None:
    """1,000 due on 5 January 2025, grace 7, every 30 days, seen on 20 March."""
    late = PenaltyRule(grace_days=7, every_days=30, **rule)
    group = Group(tmp_path, rules=Rules(savings=100_000, carried=("savings",), penalty_late=late))
    first = group.open_meeting("2027-01-05")
    group.close_meeting(first)
    for day in ("2027-01-12", "2027-01-13", "2027-02-11", "2027-02-12"):
        group.change_rules(carried=())
        group.close_meeting(group.open_meeting(day))
    meeting = group.open_meeting("2027-03-20")
    assert row(group, meeting, 7).expected.fine == wanted
    group.close()


def test_late_instalments_of_a_loan_bear_the_penalty_of_its_product(group: Group) -> None:
    product = LoanProduct(
        code="main", name="main", rate_ppm=0, penalty=PenaltyRule(kind="percent", rate_ppm=100_000)
    )
    group.change_rules(loan_products=(product,), penalty_late=None)
    first = group.open_meeting("2027-01-05")
    group.pay(first, 7, shares=1000)
    loan = group.write(
        loans.record_past_loan, meeting=first, member=group.no(7), principal=600, meetings=3
    )
    group.close_meeting(first)
    second = group.open_meeting("2027-01-19")
    group.pay(second, 7, loan=150)
    group.close_meeting(second)
    third = group.open_meeting("2027-02-02")
    assert row(group, third, 7).expected.loan == 50 + 5 + 200
    entry = group.pay(third, 7, loan=100)
    paid = group.read(sheet.find_payment, entry)
    assert paid is not None
    assert [(p.kind, p.minor, p.ref) for p in paid.parts] == [
        ("loan_penalty", 5, loan),
        ("loan_principal", 95, loan),
    ]


# Waivers


def test_a_waived_penalty_is_owed_no_more_and_the_waiver_can_be_taken_back(
    group: Group, basis: str
) -> None:
    hold(group, "2027-01-05")
    meeting = group.open_meeting("2027-01-13")
    late = [one for one in group.read(owing.dues_of, group.no(7)) if one.kind == "penalty"]
    entry = group.write(dues.waive_due, due=late[0].due, reason="flood", approved_by=group.no(2))
    assert row(group, meeting, 7).expected.fine == 50
    accrual = basis == "accrual"
    assert book(group, "4190") == (50 if accrual else 0)
    assert book(group, "1320", group.no(7)) == (50 if accrual else 0)
    group.write(corrections.undo_entry, entry=entry)
    assert row(group, meeting, 7).expected.fine == 100
    assert book(group, "4190") == 0
    with pytest.raises(Refused, match=r"due\.approver_needed"):
        group.write(dues.waive_due, due=late[0].due, reason="x", approved_by=group.no(9))
    with pytest.raises(Refused, match=r"due\.more_than_left"):
        group.write(dues.waive_due, due=late[0].due, reason="x", approved_by=group.no(2), minor=51)
