"""The worked meeting M1 of spec/domain.md section 2.1, to the last shilling, through the book."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.ledger import Line
from app.core.loans import Instalment
from app.core.rules_of_group import Rules
from app.operations import fines, loans, opening, paying_out
from app.operations.closing import count_cash
from app.projections import balances, collecting, money_places, reading_out, sheet
from app.projections.loans import running_loans
from tests.helpers.group import Group

RULES = Rules(
    share_value=2000,
    shares_max=5,
    welfare=1000,
    loan_multiple=100,
    loan_rate_ppm=50_000,
    loan_basis="per_meeting",
    income_basis="cash",
    fines_to="loan",
    welfare_bag=True,
)
SHARES = (5, 3, 2, 5, 1, 4, 3, 2, 5, 0)
BORROWERS = {1: 120_000, 4: 50_000, 5: 80_000}


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    group = Group(tmp_path, size=10, rules=RULES, currency="TZS", name="M1")
    owed = sum(BORROWERS.values())
    group.write(
        opening.record_opening,
        on="2026-11-01",
        lines=(
            Line(account="1010", minor=1_245_000, currency="TZS"),
            Line(account="1020", minor=86_000, currency="TZS"),
            Line(account="2040", minor=-86_000, currency="TZS"),
            *(
                Line(account="3010", sub=member, minor=-(1_245_000 + owed) // 10, currency="TZS")
                for member in group.members
            ),
        ),
    )
    for number, left in BORROWERS.items():
        group.write(
            loans.record_running_loan,
            member=group.no(number),
            given_on="2026-10-01",
            principal_left=left,
            instalments=(Instalment(due_on="2027-01-30", principal=left, interest=0),),
        )
    yield group
    group.close()


def balance(group: Group, account: str) -> int:
    return group.read(balances.balance_of, account, "TZS")


def hold(group: Group) -> str:
    """Everything of M1 up to the count; the meeting."""
    meeting = group.open_meeting()
    for number, minor in ((2, 500), (3, 500), (7, 1000)):
        group.write(
            fines.impose_fine, meeting=meeting, member=group.no(number), reason="late", minor=minor
        )
    fine = {2: 500, 3: 500, 7: 1000}
    loan = {1: 126_000, 4: 52_500}
    for number, shares in enumerate(SHARES, start=1):
        group.pay(
            meeting,
            number,
            shares=shares * 2000,
            welfare=0 if number == 9 else 1000,
            fine=fine.get(number, 0),
            loan=loan.get(number, 0),
        )
    group.write(
        paying_out.pay_welfare,
        meeting=meeting,
        member=group.no(8),
        minor=30_000,
        reason="sickness",
    )
    group.write(paying_out.record_expense, meeting=meeting, what="exercise books", minor=4000)
    for number, principal in ((6, 300_000), (10, 250_000)):
        group.write(
            loans.record_past_loan,
            meeting=meeting,
            member=group.no(number),
            principal=principal,
            meetings=12,
        )
    return meeting


def test_opening_equity_ends_at_nothing(group: Group) -> None:
    assert balance(group, "3050") == 0


def test_before_the_loans_the_bag_holds_1481500(group: Group) -> None:
    meeting = hold(group)
    assert balance(group, "1010") + 550_000 == 1_481_500
    assert meeting


def test_the_meeting_closes_with_931500_and_65000_and_996500(group: Group) -> None:
    hold(group)
    places = group.read(money_places.money_places, "TZS")
    assert (places.loan_bag, places.welfare_bag, places.box) == (931_500, 65_000, 996_500)
    assert places.social_fund == 65_000


def test_surplus_savings_and_loans_move_as_in_the_book(group: Group) -> None:
    before = {code: balance(group, code) for code in ("1300", "3010")}
    hold(group)
    surplus = -sum(balance(group, code) for code in ("4010", "4050", "5010"))
    assert surplus == 2000 + 8500 - 4000
    assert -(balance(group, "3010") - before["3010"]) == 60_000
    assert balance(group, "1300") - before["1300"] == 380_000


def test_the_missed_charge_of_4000_stays_due(group: Group) -> None:
    hold(group)
    (late,) = group.read(running_loans)[group.no(5)]
    assert late.state.interest_left == 4000
    assert late.state.due("2026-11-21") == 4000
    assert balance(group, "1310") == 0


def test_the_notes_of_the_box_agree_and_the_page_is_signed_and_closed(group: Group) -> None:
    meeting = hold(group)
    notes = ((10_000, 99), (5000, 1), (1000, 1), (500, 1))
    difference = group.write(
        count_cash, meeting=meeting, counts=notes, counter=group.no(4), witness=group.no(5)
    )
    assert difference == 0
    group.close_meeting(meeting)
    out = group.read(reading_out.read_out, meeting, currency="TZS")
    assert out is not None
    assert (out.totals.collected, out.totals.lent, out.totals.box) == (
        60_000 + 9000 + 2000 + 178_500,
        550_000,
        996_500,
    )
    assert len(out.signed) == 5


def test_the_read_models_agree_with_the_ledger(group: Group) -> None:
    meeting = hold(group)
    assert group.read(sheet.totals, meeting) == {
        "total": 249_500,
        "cash": 249_500,
        "payments": 10,
        "shares": 60_000,
        "welfare": 9000,
        "fine": 2000,
        "loan_interest": 8500,
        "loan_principal": 170_000,
    }
    found = group.read(collecting.collect_sheet, meeting, currency="TZS", names=group.names())
    assert found is not None
    assert found.written.total == 249_500
    assert (found.waiting, found.paid) == (0, 10)
    assert group.read(balances.imbalances) == {}
    assert group.read(balances.control_differences) == {}
    loans_left = {
        loan.loan: loan.state.principal_left
        for taken in group.read(running_loans).values()
        for loan in taken
    }
    assert loans_left == group.read(balances.sub_balances, "1300", "TZS")
