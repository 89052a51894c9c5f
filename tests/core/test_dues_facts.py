"""Facts of dues: what each posts, on both bases, and what is refused."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core import advances, contributions, dues, penalties_of_dues, unidentified
from app.core.advances import AdvanceUsed
from app.core.contributions import KINDS, ContributionRecorded, Part
from app.core.corrections import REVERSIBLE
from app.core.dues import DueBilled, DueWaived
from app.core.errors import Refused
from app.core.events.registry import FactClass, type_of
from app.core.ledger import is_balanced
from app.core.penalties_of_dues import PenaltyAssessed
from app.core.permissions import may_seal
from app.core.unidentified import ReceiptAssigned, ReceiptUnidentified

GROUP = "0a0a0a0a-0000-8000-8000-000000000001"
DUE = dues.due_id(GROUP, member="m", kind="turn", period="w")

PAID = ContributionRecorded(
    meeting="w",
    member="m",
    on="2026-11-21",
    currency="KES",
    method="cash",
    cash_minor=700,
    parts=(Part(kind="loan_penalty", minor=700, ref="l"),),
)
PENALTY = PenaltyAssessed(
    due=DUE,
    index=1,
    member="m",
    meeting="w",
    on="2026-11-21",
    minor=5_000,
    currency="KES",
    base=100_000,
)
WAIVER = DueWaived(
    due=PENALTY.id,
    member="m",
    kind="penalty",
    minor=2_000,
    currency="KES",
    reason="flood",
    approved_by="chair",
    meeting="w",
    on="2026-11-21",
)
BILL = DueBilled(
    due=DUE,
    kind="unit",
    member="m",
    period="2026-11",
    meeting="w",
    on="2026-11-01",
    due_on="2026-11-10",
    minor=300_000,
    currency="KES",
)
USED = AdvanceUsed(
    member="m",
    meeting="w",
    on="2026-11-21",
    currency="KES",
    parts=(Part(kind="welfare", minor=300), Part(kind="turn", minor=400, ref="v")),
)
CAME = ReceiptUnidentified(
    receipt="r",
    meeting="",
    on="2026-11-20",
    method="mpesa",
    minor=1_500,
    currency="KES",
    code="UKL0000001",
    payment="p",
)
ASSIGNED = ReceiptAssigned(
    receipt="r",
    member="m",
    meeting="w",
    on="2026-11-20",
    currency="KES",
    parts=(Part(kind="savings", minor=1_000),),
)
ALL = (PENALTY, WAIVER, BILL, USED, CAME, ASSIGNED)


def lines(payload: Any) -> list[tuple[str, str, int]]:
    return [(line.account, line.sub, line.minor) for line in payload.template()]


@pytest.mark.parametrize("fact", ALL)
def test_every_fact_of_dues_is_always_effective_and_can_be_taken_back(fact: object) -> None:
    kind = type_of(fact)
    assert kind.fact_class is FactClass.CASH
    assert kind.name in REVERSIBLE
    assert may_seal(frozenset({"treasurer"}), kind.name)
    assert not may_seal(frozenset({"auditor", "key_holder"}), kind.name)


@pytest.mark.parametrize(
    ("kind", "cash", "accrual"),
    [
        ("penalty", ("4030", ""), ("1320", "m")),
        ("loan_penalty", ("4040", ""), ("1320", "l")),
        ("loan_fee", ("4020", ""), ("1320", "l")),
        ("loan_interest", ("4010", ""), ("1310", "l")),
        ("recovery", ("4110", ""), ("4110", "")),
        ("unit", ("1330", "l"), ("1330", "l")),
        ("unit_owner", ("1330", "l"), ("1330", "l")),
        ("unit_advance", ("2020", "l"), ("2020", "l")),
    ],
)
def test_a_part_belongs_where_the_posting_table_says(
    kind: str, cash: tuple[str, str], accrual: tuple[str, str]
) -> None:
    part = Part(kind=kind, minor=1, ref="l")
    assert PAID.target(part) == cash
    assert replace(PAID, income_basis="accrual").target(part) == accrual


def test_every_kind_has_a_target() -> None:
    assert {PAID.target(Part(kind=kind, minor=1, ref="l"))[0] for kind in KINDS}.isdisjoint(
        {"2050"}
    )


def test_what_is_owed_from_an_earlier_meeting_goes_to_its_pot() -> None:
    paid = replace(PAID, parts=(Part(kind="turn", minor=1, ref="v"), Part(kind="turn", minor=2)))
    assert [line.sub for line in paid.template() if line.account == "2030"] == ["v", "w"]


def test_a_penalty_and_its_waiver_are_in_the_books_on_the_accrual_basis_only() -> None:
    assert lines(PENALTY) == lines(WAIVER) == []
    accrual = replace(PENALTY, income_basis="accrual")
    assert lines(accrual) == [("1320", "m", 5_000), ("4030", "", -5_000)]
    of_loan = replace(accrual, loan="l")
    assert lines(of_loan) == [("1320", "l", 5_000), ("4040", "", -5_000)]
    waiver = replace(WAIVER, income_basis="accrual")
    assert lines(waiver) == [("4190", "", 2_000), ("1320", "m", -2_000)]
    assert lines(replace(waiver, kind="fine")) == []


def test_a_unit_charge_is_owed_from_the_day_it_is_billed() -> None:
    assert lines(BILL) == [("1330", "m", 300_000), ("4200", "", -300_000)]
    assert lines(replace(BILL, kind="registration")) == []


def test_an_advance_pays_dues_without_money() -> None:
    assert lines(USED) == [("2020", "m", 700), ("2040", "", -300), ("2030", "v", -400)]


def test_what_came_from_nobody_known_waits_under_its_own_id_and_is_given_without_money() -> None:
    assert lines(CAME) == [("1210", "p", 1_500), ("2050", "r", -1_500)]
    assert lines(ASSIGNED) == [("2050", "r", 1_000), ("2010", "m", -1_000)]
    cash = replace(CAME, method="cash", payment="", code="")
    assert lines(cash)[0] == ("1010", "", 1_500)


@pytest.mark.parametrize("basis", ["cash", "accrual"])
@pytest.mark.parametrize("fact", ALL)
def test_every_template_balances(fact: Any, basis: str) -> None:
    if hasattr(fact, "income_basis"):
        fact = replace(fact, income_basis=basis)
    assert is_balanced(fact.template())


def test_a_due_has_one_name_wherever_it_is_made() -> None:
    again = dues.due_id(GROUP, member="m", kind="turn", period="w")
    assert again == DUE
    others = {
        dues.due_id(GROUP, member=m, kind=k, period=p)
        for m in ("m", "n")
        for k in ("turn", "welfare")
        for p in ("w", "v")
    }
    assert len(others) == 8
    one = dues.instalment_id(GROUP, loan="l", version=1, number=1)
    assert one != dues.instalment_id(GROUP, loan="l", version=2, number=1)


@pytest.mark.parametrize(
    ("change", "left", "code"),
    [
        ({"minor": 5_001}, 5_000, "due.more_than_left"),
        ({"minor": 0}, 5_000, "amount.not_positive"),
        ({"reason": " "}, 5_000, "due.no_reason"),
        ({"approved_by": ""}, 5_000, "due.not_approved"),
        ({"approved_by": "m"}, 5_000, "due.not_approved"),
        ({"kind": "principal"}, 5_000, "due.unknown_kind"),
    ],
)
def test_a_waiver_is_refused(change: dict[str, Any], left: int, code: str) -> None:
    with pytest.raises(Refused) as refused:
        dues.waive(replace(WAIVER, **change), left=left)
    assert refused.value.code == code


def test_more_than_there_is_cannot_be_used_or_given_away() -> None:
    with pytest.raises(Refused) as refused:
        advances.use(USED, available=699)
    assert (refused.value.code, refused.value.values) == (
        "advance.more_than_there",
        {"left": 699},
    )
    with pytest.raises(Refused) as refused:
        unidentified.assign(ASSIGNED, left=999)
    assert refused.value.values == {"left": 999}
    with pytest.raises(Refused):
        unidentified.receive(replace(CAME, payment=""))
    with pytest.raises(Refused):
        unidentified.receive(replace(CAME, minor=0))
    with pytest.raises(Refused):
        penalties_of_dues.record(replace(PENALTY, minor=0))
    with pytest.raises(Refused):
        contributions.record(replace(PAID, parts=(Part(kind="recovery", minor=700),)))


parts = st.lists(
    st.builds(
        Part,
        kind=st.sampled_from([kind for kind in KINDS if kind != "advance"]),
        minor=st.integers(1, 10**9),
        ref=st.just("l"),
    ),
    max_size=8,
)


@given(parts, st.integers(0, 10**10), st.integers(0, 10**6))
def test_dividing_a_row_between_money_and_advance_loses_nothing(
    row: list[Part], advance: int, more: int
) -> None:
    whole = [*row, *([Part(kind="advance", minor=more)] if more else [])]
    money, used = advances.divide(whole, advance)
    for kind in KINDS:
        of_kind = [sum(p.minor for p in side if p.kind == kind) for side in (whole, money, used)]
        assert of_kind[0] == of_kind[1] + of_kind[2]
    taken = sum(part.minor for part in used)
    assert taken == min(advance, sum(part.minor for part in row))
    assert all(part.kind != "advance" for part in used)
    # What comes first is paid first: no money for a part while a later one took of the advance.
    assert not used or [p.kind for p in used] == [p.kind for p in row[: len(used)]]
