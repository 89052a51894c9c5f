"""A group that lends on products, for tests of the life of a loan."""

from pathlib import Path
from typing import Any

from app.core.accounts import CHARGES_DUE, DEFERRED_INCOME, LOAN_INTEREST_DUE, LOANS
from app.core.ledger import Line
from app.core.loan_products import LoanProduct
from app.core.penalties import PenaltyRule
from app.operations import loans as giving
from app.operations import opening
from app.operations.lending import guarantors, requests
from app.projections import balances, loans
from app.projections.loans import Loan
from tests.helpers.group import Group, vsla_rules

DAY = "2026-11-21"
LATE = PenaltyRule(kind="percent_per_period", rate_ppm=50_000, grace_days=7, every_days=30)
PRODUCTS = (
    LoanProduct(
        code="emi",
        name="Business",
        method="equal_instalment",
        rate_ppm=15_000,
        period_unit="months",
        instalments_max=24,
        penalty=LATE,
    ),
    LoanProduct(
        code="flat", method="flat", rate_ppm=15_000, period_unit="months", rebate="rule_78"
    ),
    LoanProduct(
        code="upfront", method="upfront", rate_ppm=20_000, period_unit="months", rebate="pro_rata"
    ),
    LoanProduct(code="qard", method="fee", fee_ppm=40_000, instalments_max=20),
    LoanProduct(code="apart", method="free", fee_ppm=10_000, fee_paid="apart", penalty=LATE),
    LoanProduct(code="svc", method="service_charge", rate_ppm=50_000),
)


def lending_group(folder: Path, *, size: int = 10, **changes: Any) -> Group:
    """Everybody has 5,000.00 in shares, the box 50,000.00; one contribution is 1,000.00."""
    rules = vsla_rules(
        **{"loan_products": PRODUCTS, "income_basis": "cash", "approval_unit": 100_000, **changes}
    )
    group = Group(folder, size=size, rules=rules)
    lines = (
        Line(account="1010", minor=size * 500_000, currency="KES"),
        *(Line(account="3010", sub=m, minor=-500_000, currency="KES") for m in group.members),
    )
    group.write(opening.record_opening, on="2026-11-01", lines=lines)
    return group


def approvers(group: Group) -> tuple[str, ...]:
    """The chair and the three key holders."""
    return tuple(group.no(number) for number in (2, 4, 5, 6))


def give(
    group: Group, meeting: str, number: int, principal: int, count: int, product: str, **more: Any
) -> str:
    """A loan without a request; its id."""
    return group.write(
        giving.record_past_loan,
        meeting=meeting,
        member=group.no(number),
        principal=principal,
        meetings=count,
        product=product,
        **more,
    )


def ask_and_give(group: Group, meeting: str, number: int, principal: int, product: str) -> str:
    """A loan by the whole way: asked, guaranteed, approved, handed over; its id."""
    standing = group.no(8)
    loan = group.write(
        requests.request_loan,
        member=group.no(number),
        principal=principal,
        instalments=12,
        product=product,
        meeting=meeting,
        guarantees=((standing, principal // 2),),
    )
    group.write(guarantors.guarantee, loan=loan, guarantor=standing, meeting=meeting)
    group.write(
        requests.decide_request,
        loan=loan,
        outcome="approved",
        meeting=meeting,
        votes=(9, 0),
        approved_by=approvers(group),
    )
    group.write(giving.disburse, loan=loan, meeting=meeting)
    return loan


def find(group: Group, loan: str) -> Loan:
    found = group.read(loans.find_loan, loan)
    assert found is not None
    return found


def assert_books_agree(group: Group) -> None:
    """1300, 1310, 1320 and 2090 of every loan are the loan's own figures, and nobody else's."""
    every = {
        one.loan: one for member in group.members for one in group.read(loans.loans_of, member)
    }
    accrual = {one.loan for one in every.values() if one.income_basis == "accrual"}
    wanted = {
        LOANS: {loan: one.state.principal_balance for loan, one in every.items()},
        LOAN_INTEREST_DUE: {loan: every[loan].state.interest_balance for loan in accrual},
        CHARGES_DUE: {loan: every[loan].state.charges_balance for loan in accrual},
        DEFERRED_INCOME: {loan: -one.deferred for loan, one in every.items()},
    }
    for account, figures in wanted.items():
        booked = group.read(balances.sub_balances, account, "KES")
        of_loans = {sub: minor for sub, minor in booked.items() if sub not in group.members}
        assert of_loans == {loan: minor for loan, minor in figures.items() if minor}, account
    for one in every.values():
        assert one.state.interest_beside == 0, one.loan  # its schedule asks for all interest
        assert one.state.left == sum(row.total for row in one.state.unpaid()), one.loan
    assert group.read(balances.imbalances) == {}
    assert group.read(balances.control_differences) == {}
