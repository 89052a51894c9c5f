"""The chart of accounts and the postings that follow from a fact, against spec/domain.md 4.3."""

import re

import pytest

from app.core import accounts as a
from app.core.contributions import ContributionRecorded, Part, record
from app.core.errors import Refused
from app.core.events.registry import catalogue, load_catalogue
from app.core.ledger import is_balanced
from app.core.loans import Instalment, LoanGiven, give
from tests.helpers.shared import shared


def test_every_code_has_a_kind_that_its_first_digit_says() -> None:
    kinds = {"1": "A", "2": "L", "3": "E", "4": "I", "5": "X"}
    assert all(kinds[code[0]] == row.kind.value for code, row in a.CHART.items())
    assert {code for code, row in a.CHART.items() if row.is_money} == a.MONEY_ACCOUNTS


def test_the_chart_is_that_of_the_specification() -> None:
    text = shared("spec/domain.md").read_text("utf-8")
    section = text.partition("### 4.2 Accounts")[2].partition("### 4.3")[0]
    rows = [row for row in section.splitlines() if row.startswith("|")]
    assert set(re.findall(r"\b[1-5]\d{3}\b", "\n".join(rows))) == a.CHART.keys()


def test_balances_read_positive_on_their_normal_side() -> None:
    assert a.shown("1010", 500) == a.shown("3010", -500) == a.shown("5010", 500) == 500
    assert a.shown("4190", 500) == 500


def test_a_fact_that_moves_money_has_a_template() -> None:
    load_catalogue()
    free = {"entry.reversed", "case.decided", "sys.resolved"}  # their lines come from other facts
    for row in catalogue():
        has_post = "post" in row.payload.__dataclass_fields__
        if has_post and row.name not in free:
            assert hasattr(row.payload, "template"), row.name


def contribution(*parts: Part, cash: int | None = None, **changes: object) -> ContributionRecorded:
    total = sum(part.minor for part in parts)
    paid = total if cash is None else cash
    values: dict[str, object] = {
        "meeting": "m",
        "member": "grace",
        "on": "2026-11-21",
        "currency": "KES",
        "method": {total: "cash", 0: "mpesa"}.get(paid, "split"),
        "payment": "" if paid == total else "p",
        "cash_minor": paid,
        "parts": parts,
    }
    return record(ContributionRecorded(**(values | changes)))


def lines(payload: ContributionRecorded) -> list[tuple[str, str, int]]:
    assert is_balanced(payload.post)
    return [(line.account, line.sub, line.minor) for line in payload.post]


@pytest.mark.parametrize(
    ("kind", "target"),
    [
        ("savings", ("2010", "grace")),
        ("shares", ("3010", "grace")),
        ("turn", ("2030", "m")),
        ("advance", ("2020", "grace")),
        ("registration", ("4060", "")),
        ("fine", ("4050", "")),
    ],
)
def test_each_purpose_has_its_account(kind: str, target: tuple[str, str]) -> None:
    assert lines(contribution(Part(kind=kind, minor=300))) == [("1010", "", 300), (*target, -300)]


def test_welfare_goes_into_its_own_bag_when_the_group_has_one() -> None:
    welfare = Part(kind="welfare", minor=100)
    assert lines(contribution(welfare)) == [("1020", "", 100), ("2040", "", -100)]
    assert lines(contribution(welfare, welfare_bag=False))[0] == ("1010", "", 100)
    fine = Part(kind="fine", minor=50)
    assert lines(contribution(fine, fines_to="social")) == [("1020", "", 50), ("2040", "", -50)]


def test_a_split_payment_fills_the_welfare_bag_first_and_the_rest_waits_to_be_checked() -> None:
    parts = (Part(kind="shares", minor=400), Part(kind="welfare", minor=100))
    assert lines(contribution(*parts, cash=300))[:3] == [
        ("1010", "", 200),
        ("1020", "", 100),
        ("1210", "p", 200),
    ]


@pytest.mark.parametrize(("basis", "account"), [("cash", "4010"), ("accrual", "1310")])
def test_interest_is_earned_when_paid_or_was_earned_at_giving(basis: str, account: str) -> None:
    part = Part(kind="loan_interest", minor=500, ref="loan")
    (_, credit) = contribution(part, income_basis=basis).post
    assert credit.account == account
    given = give(
        LoanGiven(
            loan="loan",
            member="grace",
            meeting="m",
            on="2026-11-21",
            principal=15_000,
            interest=2250,
            currency="KES",
            method="flat",
            basis="flat",
            rate_ppm=50_000,
            instalments=(Instalment(due_on="2027-02-13", principal=15_000, interest=2250),),
            guarantors=(),
            source="cash",
            income_basis=basis,
        )
    )
    assert len(given.post) == (4 if basis == "accrual" else 2)
    assert is_balanced(given.post)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"method": "barter"}, "contribution.unknown_method"),
        ({"cash_minor": 301}, "contribution.split_wrong"),
        ({"payment": "p"}, "contribution.split_wrong"),
        ({"parts": (Part(kind="gift", minor=300),)}, "contribution.unknown_kind"),
        ({"parts": ()}, "contribution.nothing_paid"),
        ({"parts": (Part(kind="loan_interest", minor=300),)}, "loan.none"),
    ],
)
def test_a_payload_that_contradicts_itself_is_refused(
    changes: dict[str, object], code: str
) -> None:
    with pytest.raises(Refused) as refusal:
        contribution(Part(kind="shares", minor=300), **changes)
    assert refusal.value.code == code
