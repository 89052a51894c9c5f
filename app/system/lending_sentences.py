"""The sentences of a group's lending rules, for screens and papers alike. Without Qt."""

from collections.abc import Callable

from app.core.lending.eligibility import Eligibility, Finding
from app.core.locales import format_number, format_percent
from app.system.texts import load_texts

ROOM = "lending"
_MONEY = frozenset(
    (
        "asked",
        "blocked",
        "fund",
        "guaranteed",
        "limit",
        "missing",
        "over",
        "overdue",
        "owed",
        "savings",
        "unsettled",
    )
)
# `most` and `needed` are amounts in some rules and counts in others.
_MONEY_IN = {
    "multiple": "most",
    "blocked": "most",
    "cap": "most",
    "fund": "most",
    "guaranteed": "needed",
    "own_share": "needed",
}
_PPM = "_ppm"


def rule_sentence(finding: Finding, language: str, money: Callable[[int], str]) -> str:
    """What a rule says of this request, with its numbers.

    Args:
        money: How amounts in minor units are written there.
    """
    texts = load_texts(language, ROOM)
    words = {
        name.removesuffix(_PPM): _shown(finding.code, name, value, language, money)
        for name, value in finding.values
    }
    return texts(f"{finding.code}.{'kept' if finding.is_kept else 'broken'}", **words)


def broken_sentences(
    found: Eligibility, language: str, money: Callable[[int], str]
) -> tuple[str, ...]:
    """What a vote has to override, rule by rule."""
    return tuple(
        rule_sentence(finding, language, money) for finding in found.findings if not finding.is_kept
    )


def step_name(code: str, language: str) -> str:
    """What a step of the liquidity is called: money that is there, or promised."""
    return load_texts(language, ROOM)(f"fund.{code}")


def state_name(state: str, language: str) -> str:
    """How a state of a loan is called."""
    return load_texts(language, ROOM)(f"state.{state}")


def _shown(code: str, name: str, value: int, language: str, money: Callable[[int], str]) -> str:
    if name.endswith(_PPM):
        return format_percent(value, language)
    if name in _MONEY or _MONEY_IN.get(code) == name:
        return money(value)
    return format_number(value, language)
