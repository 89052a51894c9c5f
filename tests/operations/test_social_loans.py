"""Loans of the welfare fund: their own bag and limit, T21 when given, T44 when paid back."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.contributions import ContributionRecorded, Part, record
from app.core.errors import Refused
from app.core.ledger import Line, is_balanced
from app.core.loan_products import LoanProduct
from app.core.product_checks import check_product
from app.operations import corrections, loans, opening
from app.operations.lending import changing, losses, settling
from app.projections import lending_limits
from app.projections.balances import balance_of
from app.projections.money_places import money_places
from app.projections.reading_out import read_out
from app.projections.sheet import payments_of
from tests.helpers.group import Group
from tests.helpers.lending import DAY, PRODUCTS, approvers, find, lending_group
from tests.operations.loan_acts import ask, decide, lines_of, refused, request

HELP = LoanProduct(code="help", name="Help", method="free", instalments_max=6, fund="social")


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    """The welfare fund has 8,000 in its bag; a member may owe it 4,000."""
    made = lending_group(tmp_path, loan_products=(*PRODUCTS, HELP), social_cap=400_000)
    lines = (
        Line(account="1020", minor=800_000, currency="KES"),
        Line(account="2040", minor=-800_000, currency="KES"),
    )
    made.write(opening.record_opening, on="2026-11-01", lines=lines)
    yield made
    made.close()


@pytest.fixture
def meeting(group: Group) -> str:
    return group.open_meeting(DAY)


def balance(group: Group, account: str) -> int:
    return group.read(balance_of, account, "KES")


def lend(group: Group, meeting: str, principal: int = 300_000, **more: Any) -> str:
    loan = ask(group, principal, product="help", instalments=3, **more)
    decide(group, loan, meeting=meeting)
    group.write(loans.disburse, loan=loan, meeting=meeting)
    return loan


def test_it_leaves_the_welfare_bag_and_comes_back_to_it(group: Group, meeting: str) -> None:
    """3,000 of 8,000: T21 is 1305 to 1020; three payments of 1,000, T44."""
    loan = lend(group, meeting)
    given_loan = find(group, loan)
    assert lines_of(group, given_loan.entry) == {"1305": 300_000, "1020": -300_000}
    assert [one.total for one in given_loan.state.instalments] == [100_000] * 3
    entry = group.pay(meeting, 7, loan=100_000)
    assert lines_of(group, entry) == {"1020": 100_000, "1305": -100_000}
    assert find(group, loan).state.principal_left == balance(group, "1305") == 200_000
    assert balance(group, "1010") == 5_000_000
    group.write(corrections.undo_entry, entry=entry)
    assert (balance(group, "1020"), balance(group, "1305")) == (500_000, 300_000)
    places = group.read(money_places, "KES")
    assert (places.welfare_bag, places.loans) == (500_000, 300_000)


def test_what_is_read_out_begins_with_the_box_of_the_morning(group: Group, meeting: str) -> None:
    lend(group, meeting)
    group.pay(meeting, 7, loan=100_000)
    out = group.read(read_out, meeting, currency="KES")
    assert out is not None
    assert [(line.kind, line.minor) for line in out.box] == [
        ("start", 5_800_000),
        ("collected", 100_000),
        ("loan", -300_000),
    ]
    assert out.totals.welfare_bag == 600_000


def test_who_owes_both_funds_pays_each_its_own(group: Group, meeting: str) -> None:
    social = lend(group, meeting)
    common = ask(group, 200_000, product="apart", instalments=1)
    decide(group, common, meeting=meeting)
    group.write(loans.disburse, loan=common, meeting=meeting)
    group.pay(meeting, 7, loan=502_000, welfare=10_000)
    assert (find(group, social).state.left, find(group, common).state.left) == (0, 0)
    assert (balance(group, "1300"), balance(group, "1305")) == (0, 0)
    assert balance(group, "1020") == 810_000
    assert len(group.read(payments_of, group.no(7))) == 1


def test_an_advance_repays_it_without_cash(group: Group, meeting: str) -> None:
    loan = lend(group, meeting)
    group.close_meeting(meeting)
    early = group.open_meeting("2026-11-28")
    group.pay(early, 7, advance=150_000)
    group.close_meeting(early)
    late = group.open_meeting("2026-12-05")
    group.pay(late, 7, loan=100_000)
    assert find(group, loan).state.principal_left == balance(group, "1305") == 200_000
    assert balance(group, "2020") == -50_000


def test_its_limit_is_that_of_the_welfare_fund_and_its_money_too(
    group: Group, meeting: str
) -> None:
    loan = ask(group, 500_000, product="help", instalments=3)
    code, values = refused(decide, group, loan, meeting=meeting)
    assert (code, values) == ("loan.rules_broken", {"rules": "cap", "max": 400_000})
    before = group.read(lending_limits.lendable, currency="KES")
    assert before["social"] == 800_000
    for number in (7, 9):
        lend(group, meeting, 350_000, member=group.no(number))
    after = group.read(lending_limits.lendable, currency="KES")
    assert after == before | {"social": 100_000}
    third = ask(group, 350_000, product="help", instalments=3, member=group.no(10))
    decide(group, third, "queued", meeting=meeting)
    assert group.read(lending_limits.lendable, currency="KES")["cash"] == before["cash"]
    code, values = refused(group.write, loans.disburse, loan=third, meeting=meeting)
    assert (code, values["have"]) == ("loan.not_enough_money", 100_000)
    assert request(group, third).state == "queued"


def test_the_welfare_fund_bears_its_loss_and_nothing_else_touches_it(
    group: Group, meeting: str
) -> None:
    loan = lend(group, meeting)
    here = {"meeting": meeting, "loan": loan}
    for does, more in (
        (settling.set_off, {"approved_by": (group.no(2),)}),
        (settling.guarantor_pays, {"guarantor": group.no(8), "minor": 100}),
        (changing.top_up, {"minor": 100}),
    ):
        assert refused(group.write, does, **here, **more)[0] == "loan.social_only_repaid"
    entry = group.write(
        losses.write_off, **here, reason="moved away", votes=(9, 0), approved_by=approvers(group)
    )
    assert lines_of(group, entry) == {"2040": 300_000, "1305": -300_000}
    assert find(group, loan).stage(DAY) == "written_off"
    assert group.read(lending_limits.lendable, currency="KES")["social"] == 500_000


@pytest.mark.parametrize(
    "costs", [{"method": "flat", "rate_ppm": 10_000}, {"fee_ppm": 1}, {"method": "service_charge"}]
)
def test_a_product_of_the_welfare_fund_costs_nothing(costs: dict[str, Any]) -> None:
    values: dict[str, Any] = {"code": "x", "method": "free", "fund": "social"} | costs
    with pytest.raises(Refused, match="social_costs_nothing"):
        check_product(LoanProduct(**values))
    check_product(HELP)


@given(
    parts=st.lists(
        st.tuples(
            st.sampled_from(("welfare", "shares", "social", "loan")),
            st.integers(min_value=1, max_value=10**9),
        ),
        min_size=1,
        max_size=6,
    ),
    has_bag=st.booleans(),
)
@settings(max_examples=200)
def test_notes_of_the_welfare_fund_go_to_its_bag(
    parts: list[tuple[str, int]], has_bag: bool
) -> None:
    kinds = {"social": ("loan_principal", "s"), "loan": ("loan_principal", "l")}
    total = sum(minor for _, minor in parts)
    paid = record(
        ContributionRecorded(
            meeting="m", member="p", on=DAY, currency="KES", method="cash", cash_minor=total,
            parts=tuple(
                Part(kind=kind, minor=minor, ref=ref)
                for name, minor in parts
                for kind, ref in (kinds.get(name, (name, "")),)
            ),
            welfare_bag=has_bag, social_loans=("s",),
        )
    )  # fmt: skip
    assert is_balanced(paid.post)
    social = sum(minor for name, minor in parts if name in ("welfare", "social"))
    sums = dict.fromkeys(("1020", "1305", "1300"), 0)
    for line in paid.post:
        sums[line.account] = sums.get(line.account, 0) + line.minor
    assert sums["1020"] == (social if has_bag else 0)
    assert sums["1305"] == -sum(minor for name, minor in parts if name == "social")
    assert sums["1300"] == -sum(minor for name, minor in parts if name == "loan")
