"""The rules of lending in words: every rule, step, state and refusal, in every language."""

import ast
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.core.lending.eligibility import Applicant, Limits, judge
from app.core.lending.states import STATES
from app.core.locales import format_money
from app.core.schedules.terms import Terms
from app.system.error_money import MONEY_VALUES
from app.system.error_sentences import error_sentence
from app.system.lending_sentences import (
    broken_sentences,
    rule_sentence,
    state_name,
    step_name,
)
from app.system.texts import LANGUAGES, load_texts

ROOT = Path(__file__).resolve().parents[2]
PURE = (
    "app/core/allocation.py",
    "app/core/penalties.py",
    "app/core/lending",
    "app/core/schedules",
    "app/core/risk",
)
ALL = Limits(
    multiple=3,
    cap=1,
    fund_ppm=1,
    min_months=6,
    min_attendance_ppm=750_000,
    no_arrears=True,
    one_at_a_time=True,
    wait_meetings=3,
    guarantors=2,
    guaranteed_ppm=1_000_000,
    own_share_ppm=500_000,
    instalments_max=6,
)


def shillings(minor):
    return format_money(minor, "KES", "en")


def codes_refused():
    for place in PURE:
        path = ROOT / place
        for file in [path] if path.is_file() else sorted(path.glob("*.py")):
            for node in ast.walk(ast.parse(file.read_text())):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Refused":
                    yield node.args[0].value


@pytest.mark.parametrize("code", sorted(set(codes_refused())))
def test_every_refusal_has_its_own_sentence_in_every_language(code):
    for language in LANGUAGES:
        assert code in load_texts(language, "errors").sentences


def test_a_rule_is_told_as_the_treasurer_would():
    found = judge(Applicant(savings=2_400_000), Limits(multiple=3), asked=8_000_000)
    assert broken_sentences(found, "en", shillings) == (
        "Savings 24,000 × 3 = 72,000. Owed 0, asked 80,000: 8,000 too much. At most 72,000.",
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_has_both_sentences_and_no_empty_place(language):
    poor = Applicant(
        savings=100,
        blocked=50,
        overdue=1,
        running_loans=1,
        repaid_ppm=0,
        attendance_ppm=1,
        meetings_since_loan=0,
    )
    rich = Applicant(
        savings=10**9,
        blocked=1,
        fund=10**15,
        months=12,
        meetings_since_loan=9,
        guarantors=2,
        guaranteed=10**9,
    )
    topup = Limits(topup_ppm=500_000)
    told = set()
    for who, limits, count in (
        (poor, ALL, 12),
        (rich, ALL, 6),
        (poor, topup, 0),
        (Applicant(savings=1, running_loans=1), topup, 0),
        (rich, Limits(cap=10**12), 1),
    ):
        for finding in judge(who, limits, asked=1_000, instalments=count).findings:
            sentence = rule_sentence(finding, language, shillings)
            assert "{" not in sentence
            assert not sentence.endswith((".kept", ".broken"))
            told.add((finding.code, finding.is_kept))
    codes = {code for code, _ in told}
    assert told == {(code, kept) for code in codes for kept in (True, False)}
    assert len(codes) == 14


@pytest.mark.parametrize("language", LANGUAGES)
def test_savings_that_are_too_new_and_a_part_as_multiple_are_told(language):
    found = judge(Applicant(savings=200, unsettled=100), Limits(multiple_ppm=1_500_000), asked=300)
    told = [rule_sentence(one, language, shillings) for one in found.findings]
    assert found.is_eligible
    assert len(told) == 2
    assert not any("{" in one or "settled" in one for one in told)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_and_every_step_of_the_money_has_a_name(language):
    for state in STATES:
        assert not state_name(state, language).startswith("state.")
    for step in (
        "cash",
        "mobile",
        "bank",
        "wallet",
        "reserve",
        "approved",
        "payouts",
        "next_turn",
        "unidentified",
        "advances",
    ):
        assert not step_name(step, language).startswith("fund.")


def test_values_that_are_money_stand_in_the_sentence():
    for code, names in MONEY_VALUES.items():
        sentence = error_sentence(Refused(code, **dict.fromkeys(names, "1,234")), "en")
        assert not sentence.startswith(code)


def test_bad_terms_say_the_nearest_allowed_value():
    with pytest.raises(Refused) as refused:
        Terms(principal=1, rate=0, method="free", count=601)
    assert "600" in error_sentence(refused.value, "en")
