"""Asking at the table, money that has to be waited for, approvals that end, the share-out."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.ledger import Line
from app.core.lending.guarantees import equal_parts
from app.operations import loans, opening
from app.operations.lending.at_table import Standing, ask_at_table
from app.projections import lending_limits
from tests.helpers.group import Group
from tests.helpers.lending import (
    DAY,
    approvers,
    assert_books_agree,
    find,
    lending_group,
)
from tests.helpers.rules import amend_rules
from tests.operations.loan_acts import ask, decide, refused, request


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    made = lending_group(tmp_path, guarantors_needed=0, loan_multiple=4)
    yield made
    made.close()


@pytest.fixture
def meeting(group: Group) -> str:
    return group.open_meeting(DAY)


def test_a_loan_asked_at_the_table_takes_the_way_of_one_from_home(
    group: Group, meeting: str
) -> None:
    standing = (
        Standing(guarantor=group.no(8), minor=150_000),
        Standing(guarantor=group.no(9), minor=150_000, how="paper"),
    )
    loan = group.write(
        ask_at_table,
        meeting=meeting,
        member=group.no(7),
        principal=300_000,
        instalments=6,
        product="emi",
        purpose="Seed",
        standing=standing,
    )
    found = request(group, loan)
    assert (found.state, found.asked.meeting, found.asked.purpose) == ("review", meeting, "Seed")
    assert [(one.guarantor, one.minor, one.how) for one in found.accepted] == [
        (group.no(8), 150_000, "pin"),
        (group.no(9), 150_000, "paper"),
    ]
    assert refused(group.write, loans.disburse, loan=loan, meeting=meeting)[0] == (
        "loan.not_approved"
    )
    decide(group, loan, meeting=meeting)
    group.write(loans.disburse, loan=loan, meeting=meeting)
    assert find(group, loan).guarantors == (group.no(8), group.no(9))
    assert_books_agree(group)


def test_a_chair_who_borrows_is_signed_for_by_another_officer(group: Group, meeting: str) -> None:
    loan = ask(group, 200_000, member=group.no(2))
    code, values = refused(decide, group, loan, approved_by=(group.no(2),))
    assert (code, values["member"]) == ("approval.own", group.no(2))
    assert refused(decide, group, loan, approved_by=(group.no(9),))[0] == "approval.chair"
    decide(group, loan, approved_by=(group.no(4),))
    assert request(group, loan).state == "approved"


# An approval is for its meeting


def test_an_approval_ends_with_its_meeting_and_is_given_anew(group: Group, meeting: str) -> None:
    loan = ask(group, 200_000)
    decide(group, loan, meeting=meeting)
    assert request(group, loan).is_in_force
    group.close_meeting(meeting)
    found = request(group, loan)
    assert (found.state, found.decision) == ("review", None)
    assert found.lapsed is not None
    assert (found.lapsed.meeting, found.lapsed.approved_by) == (meeting, approvers(group))
    following = group.open_meeting("2026-12-05")
    assert refused(group.write, loans.disburse, loan=loan, meeting=following)[0] == (
        "loan.not_approved"
    )
    decide(group, loan, meeting=following)
    group.write(loans.disburse, loan=loan, meeting=following)
    assert (request(group, loan).state, request(group, loan).flags) == ("active", ())


def test_an_approval_from_home_holds_for_the_next_meeting_only(group: Group) -> None:
    first, second = ask(group, 200_000), ask(group, 100_000, member=group.no(9))
    decide(group, first)
    decide(group, second)
    meeting = group.open_meeting(DAY)
    group.write(loans.disburse, loan=first, meeting=meeting)
    group.close_meeting(meeting)
    assert (request(group, first).state, request(group, first).flags) == ("active", ())
    assert request(group, second).state == "review"


def test_what_waits_for_money_keeps_its_place_and_is_allowed_anew(
    group: Group, meeting: str
) -> None:
    loan = ask(group, 200_000)
    decide(group, loan, "queued", meeting=meeting)
    group.close_meeting(meeting)
    found = request(group, loan)
    assert (found.state, found.is_in_force) == ("queued", False)
    following = group.open_meeting("2026-12-05")
    assert refused(group.write, loans.disburse, loan=loan, meeting=following)[0] == (
        "loan.approval_ended"
    )
    decide(group, loan, meeting=following)
    group.write(loans.disburse, loan=loan, meeting=following)
    assert find(group, loan).state.principal == 200_000


# Money that is not lent


@pytest.mark.parametrize(("kept", "can_lend"), [(False, 5_300_000), (True, 5_000_000)])
def test_money_paid_ahead_is_kept_where_the_rules_say_so(
    tmp_path: Path, kept: bool, can_lend: int
) -> None:
    """50,000 and 3,000 that are paid ahead lie in the box."""
    group = lending_group(tmp_path, advances_kept=kept)
    lines = (
        Line(account="1010", minor=300_000, currency="KES"),
        Line(account="2020", sub=group.no(7), minor=-300_000, currency="KES"),
    )
    group.write(opening.record_opening, on=DAY, lines=lines)
    found = group.read(lending_limits.liquidity, currency="KES")
    assert found.available == can_lend
    assert ("advances" in dict(found.steps)) is kept
    group.close()


def test_the_pot_of_a_turn_stays_in_notes(group: Group) -> None:
    lines = (
        Line(account="1200", minor=900_000, currency="KES"),
        Line(account="2030", sub="turn", minor=-900_000, currency="KES"),
    )
    group.write(opening.record_opening, on=DAY, lines=lines)
    found = group.read(lending_limits.lendable, currency="KES")
    assert (found["cash"], found["mpesa"]) == (4_100_000, 900_000)


# The share-out


@pytest.mark.parametrize(("rule", "may_override"), [("vote", True), ("never", False)])
def test_a_loan_that_ends_after_the_share_out_is_named_by_the_vote_or_refused(
    tmp_path: Path, rule: str, may_override: bool
) -> None:
    """Twelve months from 21 November 2026 end 8 days after the share-out of 13 November 2027."""
    group = lending_group(tmp_path, share_out_on="2027-11-13", past_share_out=rule, loan_multiple=4)
    group.open_meeting(DAY)
    loan = ask(group, 200_000)
    found = group.read(
        lending_limits.eligibility,
        group.no(7),
        200_000,
        DAY,
        currency="KES",
        product=request(group, loan).terms.product,
        instalments=12,
        loan=loan,
    )
    assert found.broken == ("share_out",)
    assert dict(found.findings[-1].values) == {"days": 8}
    code, values = refused(decide, group, loan)
    assert (code, values["rules"]) == ("loan.rules_broken", "share_out")
    if may_override:
        decide(group, loan, overrides=("share_out",))
        assert request(group, loan).decision.overrides == ("share_out",)
    else:
        assert refused(decide, group, loan, overrides=("share_out",))[0] == "loan.rules_broken"
    shorter = ask(group, 200_000, member=group.no(9), instalments=11)
    decide(group, shorter)
    group.close()


def test_rules_with_a_share_out_on_no_day_are_refused(group: Group) -> None:
    changes: dict[str, Any] = {"share_out_on": "2027-13-01"}
    assert refused(group.write, amend_rules, **changes)[0] == "date.not_understood"


# Equal parts


@given(
    principal=st.integers(min_value=0, max_value=10**12),
    free=st.lists(st.integers(min_value=0, max_value=10**12), min_size=1, max_size=8),
)
@settings(max_examples=200)
def test_guarantors_stand_for_the_same_as_far_as_they_can(principal: int, free: list[int]) -> None:
    parts = equal_parts(principal, free)
    assert sum(parts) == min(principal, sum(free))
    assert all(0 <= part <= most for part, most in zip(parts, free, strict=True))
    unbound = [part for part, most in zip(parts, free, strict=True) if part < most]
    if unbound:  # whoever is not at the end of what is possible stands for as much as anybody
        assert max(unbound) - min(unbound) <= 1
        assert max(parts) <= max(unbound) + 1


def test_two_guarantors_of_15000_stand_for_half_each() -> None:
    assert equal_parts(1_500_000, [1_760_000, 1_840_000]) == (750_000, 750_000)
    assert equal_parts(1_500_000, [300_000, 1_840_000]) == (300_000, 1_200_000)
