"""Advice: the worked examples, kept with its inputs, the same when asked again, and no money."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import msgspec
import pytest

from app.core.errors import Refused
from app.core.ledger import Line
from app.core.lending.eligibility import Applicant, Limits
from app.core.risk.answers import (
    ELIGIBILITY,
    LOAN_ADVICE,
    RISK,
    SCORE,
    answer,
    answer_again,
    inputs_of_request,
)
from app.core.risk.credit_score import Habits, score
from app.core.risk.decision_table import Condition, Rule, Table, find_table, parse_table
from app.core.risk.default_risk import Wider
from app.operations import advice as advising
from app.operations.collections import make_promise, take_back
from app.operations.contributions import How
from app.operations.corrections import undo_entry
from app.operations.decision_tables import decision_tables
from app.operations.lending.requests import decide_request, request_loan
from app.operations.opening import record_opening
from app.projections import advice
from app.projections.balances import trial_balance
from app.projections.habits import known_of
from app.system.resources import resource
from tests.helpers.group import Group
from tests.operations.test_collections import TODAY, lend

SPEC_RISK = {
    "max_days_late": 20,
    "missed": 1,
    "leverage_ppm": 500_000,
    "attendance_ppm": 900_000,
    "months": 12,
    "is_first": False,
}
CASE = {"score": 709, "risk_ppm": 87_100, "days_late": 0, "broken_promises": 0, "months": 12}


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    made = Group(tmp_path)
    yield made
    made.close()


def told(text: str) -> dict[str, object]:
    found: dict[str, object] = msgspec.json.decode(text)
    return found


def test_the_score_of_the_worked_example_is_709() -> None:
    values = [Fraction(part, 100) for part in (92, 83, 60, 75, 40, 50)]
    names = ("on_time", "consistency", "history", "attendance", "leverage", "tenure")
    found = score(dict(zip(names, values, strict=True)))
    assert (found.hundredths, found.shown, found.band) == (70_865, 709, "B")


BESIDES = {
    "unpaid_penalties_ppm": 400_000,
    "burden_ppm": 900_000,
    "instalment_ppm": 2_500_000,
    "boxes": 2,
    "is_restructured": True,
    "group_par30_ppm": 300_000,
    "days_since_payment": 90,
    "month": 3,
    "has_purpose": False,
}


@pytest.mark.parametrize(("version", "besides"), [(1, {}), (2, BESIDES), (0, BESIDES)])
def test_the_risk_of_the_worked_example_is_871_in_ten_thousand(
    version: int, besides: dict[str, int]
) -> None:
    """What version 2 looks at besides changes nothing: nobody has weighed it yet."""
    found = answer(RISK, SPEC_RISK | besides, version=version)
    assert round(told(found.result)["probability_ppm"] / 100) == 871
    assert found.hits[0] == "late"
    assert found.version == (version or 2)
    assert answer_again(RISK, found.version, found.inputs) == found


def test_figures_that_a_version_does_not_take_are_refused() -> None:
    for changed in (
        {**SPEC_RISK, "sex": 1},
        {name: value for name, value in SPEC_RISK.items() if name != "months"},
        {**SPEC_RISK, "months": "12"},
    ):
        with pytest.raises(Refused, match=r"table\.input"):
            answer(RISK, changed, version=1)
    with pytest.raises(Refused, match=r"table\.input"):
        answer(RISK, SPEC_RISK)  # the newest version takes more
    with pytest.raises(Refused, match=r"table\.unknown"):
        answer(RISK, SPEC_RISK, version=99)


@pytest.mark.parametrize(
    ("changes", "advised", "hits"),
    [
        ({}, "usual", ()),
        ({"days_late": 31, "score": 500}, "wait", ("late_over_a_month", "late_now", "low_score")),
        ({"days_late": 30}, "more_guarantors", ("late_now",)),
        ({"broken_promises": 2}, "ask_meeting", ("two_broken_promises",)),
        ({"risk_ppm": 300_001}, "ask_meeting", ("high_risk", "some_risk")),
        ({"score": 579}, "more_guarantors", ("low_score",)),
        ({"months": 2}, "smaller", ("new_member",)),
    ],
)
def test_the_table_says_what_anybody_can_read_in_it(
    changes: dict[str, int], advised: str, hits: tuple[str, ...]
) -> None:
    found = answer(LOAN_ADVICE, CASE | changes, tables=decision_tables())
    assert told(found.result) == {"advice": advised}
    assert found.hits == hits


def test_every_table_of_the_program_is_whole_and_named_as_its_file() -> None:
    files = sorted(resource("decisions").glob("*.json"))
    tables = [parse_table(told(file.read_text("utf-8"))) for file in files]
    assert [file.stem for file in files] == [f"{one.name}-{one.version}" for one in tables]
    assert tuple(tables) == decision_tables()


def test_an_old_case_keeps_its_answer_when_a_new_version_says_something_else() -> None:
    old = find_table(decision_tables(), LOAN_ADVICE)
    strict = Rule(
        id="strict",
        conditions=(Condition(input="score", operator="<", values=(800,)),),
        result="wait",
    )
    new: Table = replace(old, version=old.version + 1, rules=(strict,))
    tables = (*decision_tables(), new)
    before = answer(LOAN_ADVICE, CASE, tables=decision_tables())
    now = answer(LOAN_ADVICE, CASE, tables=tables)
    assert (now.version, told(now.result)) == (old.version + 1, {"advice": "wait"})
    assert answer_again(LOAN_ADVICE, before.version, before.inputs, tables=tables) == before


def test_advice_is_kept_with_its_inputs_and_comes_out_the_same_again(group: Group) -> None:
    meeting = group.open_meeting("2026-11-07")
    loan = lend(group, 7, 3000, 14)
    group.pay(meeting, 7, shares=400, welfare=100, turn=300, loan=1000)
    group.close_meeting(meeting)
    before = group.read(trial_balance)
    found = group.write(advising.advise, member=group.no(7), on=TODAY)
    assert [one.kind for one in found] == ["score", "risk", "loan"]
    assert group.read(trial_balance) == before
    inputs = told(found[0].inputs)
    assert (inputs["dues"], inputs["dues_on_time"]) == (2, 1)
    assert (inputs["turns"], inputs["full_turns"]) == (1, 1)
    assert (inputs["meetings"], inputs["present"]) == (1, 1)
    assert (inputs["owed"], inputs["limit"]) == (2000, 1200)
    assert inputs["months"] == 7
    assert told(found[1].inputs)["max_days_late"] == 14
    assert told(found[2].result) == {"advice": "more_guarantors"}
    for one in found:
        assert group.read(advising.comes_out_the_same, one.entry)
    assert group.write(advising.advise, member=group.no(7), on=TODAY) == found
    assert len(group.read(advice.advice_of, group.no(7))) == 3
    group.write(make_promise, member=group.no(7), minor=2000, by="2026-11-21", loan=loan)
    tomorrow = group.write(advising.advise, member=group.no(7), on="2026-11-22")
    assert told(tomorrow[2].inputs)["broken_promises"] == 1
    assert len(group.read(advice.advice_of, group.no(7), "loan")) == 2


def test_advice_is_taken_back_like_any_entry(group: Group) -> None:
    found = group.write(advising.advise, member=group.no(7), on=TODAY)
    group.write(take_back, entry=found[0].entry)
    assert [one.kind for one in group.read(advice.advice_of, group.no(7))] == [
        "loan",
        "risk",
    ]
    with pytest.raises(Refused, match=r"advice\.unknown"):
        group.read(advising.comes_out_the_same, found[0].entry)


def test_a_late_recorded_payment_counts_by_the_day_the_money_moved(group: Group) -> None:
    meeting = group.open_meeting("2026-11-21")
    lend(group, 7, 3000, 10)
    loan_day = "2026-11-11"
    late = group.pay(meeting, 7, How(on="2026-11-15"), loan=3000)
    known = group.read(known_of, group.no(7), TODAY, currency="KES")
    assert (known.habits.dues, known.habits.dues_on_time, known.habits.loans_settled) == (1, 0, 1)
    assert known.features.max_days_late == 4
    group.write(undo_entry, entry=late)
    group.pay(meeting, 7, How(on=loan_day), loan=3000)
    known = group.read(known_of, group.no(7), TODAY, currency="KES")
    assert (known.habits.dues, known.habits.dues_on_time) == (1, 1)
    assert known.features == Wider(
        max_days_late=0,
        missed=0,
        leverage_ppm=0,
        attendance_ppm=500_000,
        months=7,
        is_first=False,
        days_since_payment=10,
        month=11,
    )


def test_a_contribution_counts_by_the_rules_of_its_own_day(group: Group) -> None:
    first = group.open_meeting("2026-11-07")
    group.pay(first, 7, welfare=100, turn=300)
    group.pay(first, 8, welfare=100, turn=200)
    group.close_meeting(first)
    group.change_rules(turn=500)
    second = group.open_meeting("2026-11-14")
    group.pay(second, 7, welfare=100, turn=300)
    group.pay(second, 8, welfare=100, turn=500)
    group.close_meeting(second)
    for no in (7, 8):
        habits = group.read(known_of, group.no(no), TODAY, currency="KES").habits
        assert (habits.turns, habits.full_turns, habits.dues_on_time) == (2, 1, 1)


def test_what_may_be_borrowed_is_the_worked_example_and_can_be_asked_again() -> None:
    who = Applicant(savings=24_000)
    inputs = inputs_of_request(who, Limits(multiple=3), asked=80_000, instalments=12)
    found = answer(ELIGIBILITY, inputs)
    assert told(found.result) == {
        "eligible": False, "max_minor": 72_000, "rules": {"multiple": False},
    }  # fmt: skip
    assert found.hits == ("multiple",)
    assert answer_again(ELIGIBILITY, found.version, found.inputs) == found
    with pytest.raises(Refused, match=r"table\.input"):
        answer(ELIGIBILITY, {**inputs, "who_age": 40})
    with pytest.raises(Refused, match=r"table\.input"):
        answer(ELIGIBILITY, {name: inputs[name] for name in inputs if name != "asked"})


def test_the_figures_that_a_decision_saw_are_kept_beside_it(group: Group) -> None:
    shares = tuple(
        Line(account="3010", sub=one, minor=-24_000, currency="KES") for one in group.members
    )
    box = Line(account="1010", minor=24_000 * len(group.members), currency="KES")
    group.write(record_opening, on="2026-07-01", lines=(box, *shares))
    meeting = group.open_meeting()
    loan = group.write(
        request_loan, member=group.no(7), principal=80_000, instalments=4, purpose="seed",
        meeting=meeting,
    )  # fmt: skip
    group.write(
        decide_request, loan=loan, outcome="rejected", meeting=meeting, votes=(0, 9),
        reason="too much",
    )  # fmt: skip
    (kept,) = group.read(advice.advice_of, group.no(7), "eligibility")
    assert (kept.subject, kept.hits) == (loan, ("multiple",))
    assert told(kept.result)["max_minor"] == 72_000
    assert told(kept.inputs)["who_savings"] == 24_000
    assert group.read(advising.comes_out_the_same, kept.entry)


def test_nobody_asks_for_age_sex_religion_or_telephone() -> None:
    names = {
        *told(answer(SCORE, dict.fromkeys(Habits.__dataclass_fields__, 0)).inputs),
        *SPEC_RISK,
        *CASE,
    }
    assert not names & {"age", "sex", "gender", "religion", "phone", "telephone", "tribe"}


def test_what_is_looked_at_besides_the_weighed_figures_is_that_of_the_book(group: Group) -> None:
    seven, eight = group.no(7), group.no(8)
    meeting = group.open_meeting("2026-11-14")
    group.pay(meeting, 7, welfare=100, turn=300)
    lend(group, 7, 3000, 10)
    group.close_meeting(meeting)
    late = group.read(known_of, seven, "2027-01-20", currency="KES").features
    # 3,000 are due, a usual contribution is 400; the only loan of the group is late.
    assert (late.instalment_ppm, late.group_par30_ppm) == (7_500_000, 1_000_000)
    assert (late.days_since_payment, late.month, late.has_purpose) == (67, 1, False)
    assert (late.boxes, late.is_restructured, late.unpaid_penalties_ppm) == (0, False, 0)
    other = group.read(known_of, eight, "2027-01-20", currency="KES").features
    assert (other.instalment_ppm, other.burden_ppm, other.group_par30_ppm) == (0, 0, 1_000_000)
