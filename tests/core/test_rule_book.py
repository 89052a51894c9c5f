"""Which facts concern which rule of the sequencer."""

import inspect
import re
import sys
from typing import Any

import pytest

from app.core.effects import TYPES as EFFECT_TYPES
from app.core.events import registry
from app.core.events.registry import load_catalogue
from app.core.rules import RULES
from app.core.rules.book import Rule, RuleBook

load_catalogue()
NAMES = {one.payload: name for (name, _), one in registry._by_name.items()}


def _module(rule: Rule) -> Any:
    finder = rule.find if rule.find.__name__ == "find" else rule.observe
    return sys.modules[finder.__module__]


def _title(rule: Rule) -> str:
    return str(_module(rule).__name__)


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.types is not None], ids=_title)
def test_a_rule_names_every_type_of_fact_that_its_file_speaks_of(rule: Rule) -> None:
    module = _module(rule)
    payloads = (value for value in vars(module).values() if inspect.isclass(value))
    spoken = {NAMES[one] for one in payloads if one in NAMES}
    spoken |= set(re.findall(r'"([a-z_]+\.[a-z_.]+)"', inspect.getsource(module))) & {
        *NAMES.values()
    }
    assert rule.types is not None
    assert spoken - EFFECT_TYPES <= rule.types


def test_what_takes_facts_back_concerns_every_rule() -> None:
    book = RuleBook(RULES)
    for name in EFFECT_TYPES:
        assert book.of(name) == RULES


def test_a_mark_of_the_roll_concerns_few_rules() -> None:
    assert len(RuleBook(RULES).of("attendance.marked")) < len(RULES) / 3
