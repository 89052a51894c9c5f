"""The life of a loan, with the vectors of spec/domain.md sections 3.13 to 3.22 and 6.1."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.core.ledger import Line
from app.operations import corrections, loans, opening, undoing
from app.operations.contributions import How
from app.operations.lending import guarantors, paying
from app.operations.members import remove_member
from app.projections import lending_limits, loan_book
from tests.helpers.group import Group
from tests.helpers.lending import (
    DAY,
    ask_and_give,
    assert_books_agree,
    find,
    give,
    lending_group,
)
from tests.operations.loan_acts import MONTHS, ask, decide, lines_of, refused, request


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    made = lending_group(tmp_path, guarantors_needed=1, loan_multiple=4)
    yield made
    made.close()


@pytest.fixture
def meeting(group: Group) -> str:
    return group.open_meeting(DAY)


# Asking, standing for it, deciding


def test_a_loan_goes_from_the_request_to_the_box_in_the_order_of_the_table(
    group: Group, meeting: str
) -> None:
    loan = ask(group, guarantees=((group.no(8), 400_000),))
    states = [request(group, loan).state]
    group.write(guarantors.guarantee, loan=loan, guarantor=group.no(8), how="paper")
    states.append(request(group, loan).state)
    decide(group, loan, meeting=meeting)
    states.append(request(group, loan).state)
    group.write(loans.disburse, loan=loan, meeting=meeting)
    states.append(request(group, loan).state)
    assert states == ["guarantors_pending", "review", "approved", "active"]
    given = find(group, loan)
    assert given.request == request(group, loan).entry
    assert given.guarantors == (group.no(8),)
    assert given.stage(DAY) == "running"
    assert [one.due_on for one in given.state.instalments] == MONTHS
    assert [one.principal + one.interest for one in given.state.instalments] == [91_680] * 11 + [
        91_681
    ]
    assert_books_agree(group)


def test_a_changed_request_makes_the_approval_void(group: Group, meeting: str) -> None:
    loan = ask(group, 200_000, guarantees=((group.no(8), 100_000),))
    group.write(guarantors.guarantee, loan=loan, guarantor=group.no(8))
    decide(group, loan)
    ask(group, 250_000, loan=loan, guarantees=((group.no(8), 100_000),))
    assert request(group, loan).state == "review"
    code, _ = refused(group.write, loans.disburse, loan=loan, meeting=meeting)
    assert code == "loan.not_approved"


def test_a_smaller_amount_is_approved_and_given_on_the_same_terms(
    group: Group, meeting: str
) -> None:
    loan = ask(group, guarantees=((group.no(8), 400_000),))
    group.write(guarantors.guarantee, loan=loan, guarantor=group.no(8))
    decide(group, loan, principal=600_000)
    group.write(loans.disburse, loan=loan, meeting=meeting)
    assert find(group, loan).state.principal == 600_000
    assert len(find(group, loan).state.instalments) == 12


def test_what_was_rejected_withdrawn_or_put_off_is_not_given(group: Group, meeting: str) -> None:
    for outcome, state in (
        ("rejected", "rejected"),
        ("withdrawn", "withdrawn"),
        ("not_today", "review"),
    ):
        loan = ask(group, 100_000)
        decide(group, loan, outcome, reason="too early")
        assert request(group, loan).state == state
        assert refused(group.write, loans.disburse, loan=loan, meeting=meeting)[0] == (
            "loan.not_approved"
        )
    assert refused(decide, group, loan, "rejected", reason=" ")[0] == "reason.needed"


def test_who_borrows_guarantees_or_types_does_not_approve(group: Group) -> None:
    loan = ask(group, 100_000, guarantees=((group.no(8), 50_000),))
    group.write(guarantors.guarantee, loan=loan, guarantor=group.no(8))
    for barred in (group.no(7), group.no(8)):
        code, values = refused(decide, group, loan, approved_by=(group.no(2), barred))
        assert (code, values["member"]) == ("approval.own", barred)
    # The treasurer is the one who types, and is not the chair.
    assert refused(decide, group, loan, approved_by=(group.no(1),))[0] == "approval.chair"


@pytest.mark.parametrize(
    ("principal", "needs"),
    [(300_000, "approval.chair"), (300_001, "approval.key_holders")],
)
def test_up_to_three_contributions_the_chair_allows_above_also_the_key_holders(
    group: Group, principal: int, needs: str
) -> None:
    loan = ask(group, principal, guarantees=((group.no(8), 100_000),))
    group.write(guarantors.guarantee, loan=loan, guarantor=group.no(8))
    alone = () if needs == "approval.chair" else (group.no(2),)
    assert refused(decide, group, loan, approved_by=alone)[0] == needs
    decide(group, loan)


def test_above_the_limit_only_a_vote_that_names_the_broken_rule(group: Group) -> None:
    """Savings 5,000 times 4 is 20,000; 21,000 is 1,000 too much."""
    loan = ask(group, 2_100_000, guarantees=((group.no(8), 100_000),))
    group.write(guarantors.guarantee, loan=loan, guarantor=group.no(8))
    code, values = refused(decide, group, loan)
    assert (code, values) == ("loan.rules_broken", {"rules": "multiple", "max": 2_000_000})
    assert refused(decide, group, loan, overrides=("multiple",), votes=(4, 4))[0] == "approval.vote"
    decide(group, loan, overrides=("multiple",), votes=(5, 4))
    found = request(group, loan).decision
    assert found is not None
    assert found.overrides == ("multiple",)


def test_a_guarantor_stands_for_no_more_than_free_savings_and_not_in_a_circle(
    group: Group,
) -> None:
    eight, seven = group.no(8), group.no(7)
    loan = ask(group, guarantees=((eight, 500_001),))
    code, values = refused(group.write, guarantors.guarantee, loan=loan, guarantor=eight)
    assert (code, values["allowed"]) == ("guarantee.above_free", 500_000)
    group.write(guarantors.guarantee, loan=loan, guarantor=eight, minor=300_000)
    assert group.read(loan_book.blocked_savings, eight) == 300_000
    assert refused(group.write, guarantors.guarantee, loan=loan, guarantor=eight, minor=1)[0] == (
        "guarantee.twice"
    )
    other = ask(group, 100_000, member=eight)
    assert refused(group.write, guarantors.guarantee, loan=other, guarantor=seven, minor=9)[0] == (
        "guarantee.circle"
    )
    assert refused(group.write, guarantors.guarantee, loan=other, guarantor=eight, minor=9)[0] == (
        "guarantee.own_loan"
    )
    assert refused(group.write, remove_member, member=eight, on=DAY, reason="moved")[0] == (
        "member.stands_for"
    )


def test_a_guarantee_falls_with_the_loan_and_is_let_go_when_nothing_is_left(
    group: Group, meeting: str
) -> None:
    loan = ask_and_give(group, meeting, 7, 200_000, "qard")
    eight = group.no(8)
    assert group.read(loan_book.blocked_savings, eight) == 100_000
    release = {"loan": loan, "guarantor": eight, "reason": "paid"}
    assert refused(group.write, guarantors.release_guarantee, **release)[1]["minor"] == 100_000
    group.pay(meeting, 7, loan=150_000)
    assert group.read(loan_book.blocked_savings, eight) == 50_000
    group.pay(meeting, 7, loan=50_000)
    assert group.read(loan_book.blocked_savings, eight) == 0
    group.write(guarantors.release_guarantee, **release)


def test_money_that_is_promised_is_not_lent_twice(tmp_path: Path) -> None:
    """Vector of section 3.22: 77,500 with a reserve of 10 % gives 69,750."""
    group = lending_group(tmp_path, reserve_percent=10, loan_multiple=100)
    lines = (
        Line(account="1010", minor=2_750_000, currency="KES"),
        Line(account="2010", sub=group.no(7), minor=-2_750_000, currency="KES"),
    )
    group.write(opening.record_opening, on=DAY, lines=lines)
    found = group.read(lending_limits.liquidity, currency="KES")
    assert found.available == 6_975_000
    first, second = ask(group, 6_000_000), ask(group, 1_600_000, member=group.no(9))
    decide(group, first)
    assert group.read(lending_limits.liquidity, currency="KES").available == 975_000
    decide(group, second, "queued")
    meeting = group.open_meeting()
    group.write(loans.disburse, loan=first, meeting=meeting)
    code, values = refused(group.write, loans.disburse, loan=second, meeting=meeting)
    # The reserve is of the 17,500 that lie in the box now.
    assert (code, values["have"]) == ("loan.not_enough_money", 1_575_000)
    group.close()


# Handing over


def test_interest_and_fee_kept_back_are_not_handed_over(group: Group, meeting: str) -> None:
    """T20b: 10,000 less 1,000 kept back, 200 earned with each of five instalments."""
    upfront = give(group, meeting, 7, 1_000_000, 5, "upfront")
    assert (find(group, upfront).handed_over, find(group, upfront).deferred) == (900_000, 100_000)
    entry = group.pay(meeting, 7, loan=200_000)
    assert find(group, upfront).deferred == 80_000
    group.write(corrections.undo_entry, entry=entry)
    assert find(group, upfront).deferred == 100_000
    qard = give(group, meeting, 9, 2_000_000, 20, "qard")
    assert lines_of(group, find(group, qard).entry) == {
        "1300": 2_000_000,
        "1010": -1_920_000,
        "4020": -80_000,
    }
    assert_books_agree(group)


def test_a_fee_paid_apart_is_owed_beside_the_first_instalment(group: Group, meeting: str) -> None:
    loan = give(group, meeting, 7, 500_000, 5, "apart")
    state = find(group, loan).state
    assert (state.fee_left, state.unpaid()[0].total, state.left) == (5_000, 105_000, 505_000)
    group.pay(meeting, 7, loan=10_000)
    assert (find(group, loan).state.fee_left, find(group, loan).state.principal_left) == (
        0,
        495_000,
    )


def test_nothing_happens_to_a_loan_before_it_was_given(group: Group, meeting: str) -> None:
    loan = give(group, meeting, 7, 500_000, 5, "apart")
    code, values = refused(
        group.write, paying.settle, meeting=meeting, loan=loan, how=How(on="2026-11-20")
    )
    assert (code, values["earliest"]) == ("loan.before_given", DAY)


@pytest.mark.parametrize(
    ("changes", "code", "allowed"),
    [
        ({"principal": 0}, "amount.not_positive", None),
        ({"instalments": 0}, "loan.no_instalments", None),
        ({"instalments": 600}, "loan.too_long", None),
        ({"principal": 5}, "loan.too_small_to_split", 5),
        ({"first_due": DAY}, "loan.first_due_too_early", None),
        ({"product": "gold"}, "loan.unknown_product", None),
        ({"purpose": "x" * 201}, "loan.purpose_too_long", None),
    ],
)
def test_a_request_that_cannot_be_says_what_can(
    group: Group, changes: dict[str, Any], code: str, allowed: int | None
) -> None:
    found, values = refused(ask, group, **changes)
    assert found == code
    if allowed is not None:
        assert values["allowed"] == allowed


def test_what_was_undone_is_written_again_with_all_that_it_brought_about(
    group: Group, meeting: str
) -> None:
    loan = give(group, meeting, 7, 1_000_000, 5, "upfront")
    entry = group.write(paying.prepay, meeting=meeting, loan=loan, minor=300_000, mode="lower")
    group.write(undoing.note_step, meeting=meeting, written=(entry,))
    before = find(group, loan)
    group.write(undoing.undo_step, meeting=meeting)
    assert (find(group, loan).version, find(group, loan).deferred) == (1, 100_000)
    group.write(undoing.redo_step, meeting=meeting)
    after = find(group, loan)
    assert (after.version, after.deferred, after.state.left) == (
        2,
        before.deferred,
        before.state.left,
    )
    assert_books_agree(group)
