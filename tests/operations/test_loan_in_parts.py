"""A loan that is handed over in parts: agreed on once, the rest later, planned anew each time."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.core.loan_products import LoanProduct
from app.operations import corrections, loans
from app.operations.lending.parts import hand_over_part
from app.operations.lending.requests import decide_request, request_loan
from app.projections import balances, lending_limits
from app.projections.loan_parts import still_to_come
from app.projections.loan_versions import versions_of
from tests.helpers.group import Group
from tests.helpers.lending import PRODUCTS, approvers, assert_books_agree, find, lending_group

TWO = LoanProduct(
    code="two", method="equal_instalment", rate_ppm=20_000, period_unit="months", instalments_max=6
)
K = 100


@pytest.fixture(params=["cash", "accrual"])
def group(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Group]:
    found = lending_group(tmp_path, loan_products=(TWO, *PRODUCTS), income_basis=request.param)
    yield found
    found.close()


def agreed(group: Group, meeting: str, **more: object) -> str:
    """10,000 over six months, 6,000 of it first; approved, not handed over."""
    values: dict[str, object] = {"product": "two", "first_part": 6_000 * K} | more
    loan = group.write(
        request_loan,
        member=group.no(7),
        principal=10_000 * K,
        instalments=6,
        meeting=meeting,
        **values,
    )
    group.write(
        decide_request,
        loan=loan,
        outcome="approved",
        meeting=meeting,
        votes=(9, 0),
        approved_by=approvers(group),
    )
    return loan


def refused(group: Group, **values: object) -> Refused:
    with pytest.raises(Refused) as found:
        group.write(hand_over_part, approved_by=(group.no(2),), **values)
    return found.value


def lendable(group: Group, but: str = "") -> int:
    return group.read(lending_limits.liquidity, currency="KES", but=but).can_lend


def test_the_second_part_is_amortised_over_the_months_that_are_left(group: Group) -> None:
    """6,000 at 2 % over six months are 1,071.15 a month; the rest as 4 months of what is left."""
    meeting = group.open_meeting()
    loan = agreed(group, meeting)
    group.write(loans.disburse, loan=loan, meeting=meeting)
    assert find(group, loan).state.principal == 6_000 * K
    assert [one.total for one in find(group, loan).state.instalments[:2]] == [107_115] * 2
    for day in ("2026-12-21", "2027-01-21"):
        group.close_meeting(meeting)
        meeting = group.open_meeting(day)
        group.pay(meeting, 7, loan=107_115)
    left = find(group, loan).state.principal_left
    box = group.read(balances.balance_of, "1010", "KES")
    entry = group.write(hand_over_part, meeting=meeting, loan=loan, approved_by=(group.no(2),))
    after = find(group, loan)
    assert box - group.read(balances.balance_of, "1010", "KES") == 4_000 * K
    assert after.state.principal_left == left + 4_000 * K
    rest = [one.total for one in after.state.instalments]
    # By hand: 5,048.85 and 4,078.68 are left; 8,078.68 / 3.8077287 = 2,121.65, the last takes 1.
    assert (left, rest) == (407_868, [212_165, 212_165, 212_165, 212_166])
    assert group.read(still_to_come, loan) == 0
    assert [one.kind for one in group.read(versions_of, loan)] == ["given", "part"]
    assert_books_agree(group)
    assert refused(group, meeting=meeting, loan=loan, minor=1).values["allowed"] == 0
    group.write(corrections.undo_entry, entry=entry)
    assert group.read(still_to_come, loan) == 4_000 * K
    assert find(group, loan).state.principal_left == left
    assert_books_agree(group)


def test_what_is_still_to_come_is_promised_and_not_lent_to_others(group: Group) -> None:
    meeting = group.open_meeting()
    before = lendable(group)
    loan = agreed(group, meeting)
    assert lendable(group) == before - 10_000 * K
    group.write(loans.disburse, loan=loan, meeting=meeting)
    assert lendable(group) == before - 10_000 * K
    assert lendable(group, but=loan) == before - 6_000 * K
    group.write(
        hand_over_part, meeting=meeting, loan=loan, minor=1_500 * K, approved_by=(group.no(2),)
    )
    assert group.read(still_to_come, loan) == 2_500 * K
    assert lendable(group) == before - 10_000 * K


def test_no_more_than_was_agreed_and_not_by_the_borrower(group: Group) -> None:
    meeting = group.open_meeting()
    loan = agreed(group, meeting)
    found = refused(group, meeting=meeting, loan=loan)
    assert found.code == "loan.unknown"
    group.write(loans.disburse, loan=loan, meeting=meeting)
    found = refused(group, meeting=meeting, loan=loan, minor=4_000 * K + 1)
    assert (found.code, found.values["allowed"]) == ("loan.part_too_much", 4_000 * K)
    with pytest.raises(Refused, match=r"approval\."):
        group.write(hand_over_part, meeting=meeting, loan=loan, approved_by=(group.no(7),))


@pytest.mark.parametrize("first", [-1, 10_000 * K, 10_001 * K])
def test_a_first_part_is_less_than_the_loan(group: Group, first: int) -> None:
    meeting = group.open_meeting()
    with pytest.raises(Refused, match=r"loan\.first_part") as found:
        agreed(group, meeting, first_part=first)
    assert found.value.values["allowed"] == (0 if first < 0 else 10_000 * K - 1)


@pytest.mark.parametrize("product", ["upfront", "qard", "apart"])
def test_what_keeps_something_back_of_the_whole_is_not_handed_over_in_parts(
    group: Group, product: str
) -> None:
    meeting = group.open_meeting()
    with pytest.raises(Refused, match=r"loan\.parts_kept_back"):
        agreed(group, meeting, product=product)


def test_a_smaller_approval_than_the_first_part_is_handed_over_at_once(group: Group) -> None:
    meeting = group.open_meeting()
    loan = group.write(
        request_loan,
        member=group.no(7),
        principal=10_000 * K,
        instalments=6,
        product="two",
        meeting=meeting,
        first_part=6_000 * K,
    )
    group.write(
        decide_request,
        loan=loan,
        outcome="approved",
        meeting=meeting,
        principal=5_000 * K,
        votes=(9, 0),
        approved_by=approvers(group),
    )
    group.write(loans.disburse, loan=loan, meeting=meeting)
    assert find(group, loan).state.principal == 5_000 * K
    assert group.read(still_to_come, loan) == 0
