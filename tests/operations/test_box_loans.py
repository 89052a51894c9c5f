"""Loans by the terms of a box: a pool with its own multiple, a table that lends again."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import Refused
from app.core.ledger import Line
from app.core.pools.series import Dated
from app.core.schemes.asca import AscaTerms
from app.core.schemes.moneypool import MoneypoolTerms
from app.operations import corrections, opening
from app.operations.boxes import open_box
from app.operations.lending import requests
from app.operations.lending.renewing import renew
from app.operations.loans import disburse
from app.projections import (
    balances,
    lending_limits,
    loan_kinds,
    loan_versions,
    loans,
    member_list,
    passbook,
)
from app.projections.loans import Loan
from tests.helpers.group import Group, vsla_rules
from tests.helpers.lending import approvers, assert_books_agree

A = 7
DAY = "2026-11-21"


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    rules = vsla_rules(share_value=0, savings=100_000, loan_multiple=0, income_basis="cash")
    found = Group(tmp_path, rules=rules)
    lines = (
        Line(account="1010", minor=9_000_000, currency="KES"),
        Line(account="2010", sub=found.no(A), minor=-1_000_000, currency="KES"),
    )
    found.write(opening.record_opening, on="2026-06-01", lines=lines)
    yield found
    found.close()


def pool(group: Group, **changes: Any) -> str:
    values = {
        "multiple_ppm": 1_500_000,
        "rate_ppm": 40_000,
        "instalments": 10,
        "loan_cap": 2_000_000,
    }
    worth = (Dated(from_on=date(2026, 1, 1), value=100_000),)
    terms = MoneypoolTerms(share_value=worth, **(values | changes))
    return group.write(open_box, kind="moneypool", name="Family pool", terms=terms, on="2026-01-01")


def lend(group: Group, meeting: str, minor: int, count: int, product: str = "") -> Loan:
    who = group.no(A)
    loan = group.write(
        requests.request_loan, member=who, principal=minor, instalments=count, product=product
    )
    group.write(
        requests.decide_request,
        loan=loan,
        outcome="approved",
        meeting=meeting,
        approved_by=approvers(group),
        votes=(5, 0),
    )
    group.write(disburse, loan=loan, meeting=meeting)
    found = group.read(loans.find_loan, loan)
    assert found is not None
    return found


def balance(group: Group, account: str, sub: str = "") -> int:
    return group.read(balances.balance_of, account, "KES", *((sub,) if sub else ()))


def test_a_pool_keeps_its_interest_back_once_and_lends_by_its_own_multiple(group: Group) -> None:
    box = pool(group)
    (kind,) = group.read(loan_kinds.lending_rules, DAY).loan_products
    assert (kind.code, kind.name) == (f"box {box}", "Family pool")
    meeting = group.open_meeting()
    loan = lend(group, meeting, 1_500_000, 10)
    # 4 % of the whole loan, whatever its term: 15,000.00 less 600.00 is handed over.
    assert balance(group, "1010") == 9_000_000 - 1_440_000
    assert balance(group, "2090", loan.loan) == -60_000
    assert [one.total for one in loan.state.instalments] == [150_000] * 10
    assert_books_agree(group)


def test_what_is_too_new_allows_no_loan_and_the_rule_says_so(group: Group) -> None:
    pool(group, sedimentation_days=90)
    meeting = group.open_meeting()
    group.pay(meeting, A, savings=100_000)
    (kind,) = group.read(loan_kinds.products_of_boxes, DAY)
    found = group.read(
        lending_limits.eligibility, group.no(A), 1_500_001, DAY, currency="KES", product=kind
    )
    assert (found.max_minor, found.broken) == (1_500_000, ("multiple",))
    said = {one.code: dict(one.values) for one in found.findings}
    assert said["multiple"]["multiple_ppm"] == 1_500_000
    assert said["settled"] == {"savings": 1_000_000, "unsettled": 100_000}


def test_a_pool_may_cap_what_one_member_owes(group: Group) -> None:
    pool(group, multiple_ppm=9_000_000)
    (kind,) = group.read(loan_kinds.products_of_boxes, DAY)
    found = group.read(
        lending_limits.eligibility, group.no(A), 2_000_001, DAY, currency="KES", product=kind
    )
    assert (found.max_minor, found.broken) == (2_000_000, ("cap",))


def test_what_a_member_can_borrow_follows_the_terms_of_the_box(group: Group) -> None:
    pool(group)
    book = group.read(passbook.passbook, group.no(A), currency="KES", on=DAY)
    assert book.lends and book.can_borrow == 1_500_000
    lines = group.read(member_list.member_list, currency="KES", on=DAY, names={})
    found = {one.member: one.can_borrow for one in lines}
    assert found[group.no(A)] == 1_500_000 and found[group.no(1)] == 0
    before = group.read(passbook.passbook, group.no(A), currency="KES", on="2025-12-31")
    assert not before.lends and before.room is None


def test_interest_with_the_instalments_is_the_same_sum(group: Group) -> None:
    pool(group, interest_mode="with_instalments")
    loan = lend(group, group.open_meeting(), 1_000_000, 10)
    assert sum(one.interest for one in loan.state.instalments) == 40_000
    assert balance(group, "1010") == 9_000_000 - 1_000_000


def test_a_table_lends_again_what_is_not_repaid_as_often_as_its_terms_say(group: Group) -> None:
    terms = AscaTerms(contribution=100_000, rate_ppm=100_000, renewals_max=1)
    group.write(open_box, kind="asca", name="Table", terms=terms, on="2026-01-01")
    meeting = group.open_meeting()
    loan = lend(group, meeting, 1_000_000, 1).loan
    allowed = {"loan": loan, "approved_by": approvers(group)}

    def code(meeting: str) -> str:
        with pytest.raises(Refused) as refusal:
            group.write(renew, meeting=meeting, **allowed)
        return refusal.value.code

    assert code(meeting) == "renewal.too_early"
    group.close_meeting(meeting)
    second = group.open_meeting("2026-12-21")
    assert code(second) == "renewal.interest_first"
    group.pay(second, A, loan=100_000)
    entry = group.write(renew, meeting=second, **allowed)
    found = group.read(loans.find_loan, loan)
    assert found is not None
    (rest,) = found.state.unpaid()
    assert (rest.due_on, rest.principal, rest.interest) == ("2027-01-21", 1_000_000, 100_000)
    group.write(corrections.undo_entry, entry=entry)
    group.write(renew, meeting=second, **allowed)
    group.close_meeting(second)
    third = group.open_meeting("2027-01-21")
    group.pay(third, A, loan=100_000)
    assert code(third) == "loan.renewals_spent"
    kinds = [one.kind for one in group.read(loan_versions.versions_of, loan) if one.is_followed]
    assert kinds == ["given"]
    assert_books_agree(group)
