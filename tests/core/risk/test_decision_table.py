"""Decision tables: what was decided once is decided again, for ever."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.risk.decision_table import decide, find_table, parse_table

ADVICE = {
    "name": "loan",
    "version": 1,
    "inputs": {"score": "int", "arrears": "bool", "purpose": "str"},
    "otherwise": "ask",
    "rules": [
        {"id": "late", "when": [["arrears", "=", True]], "result": "refuse"},
        {
            "id": "good",
            "when": [["score", ">=", 670], ["purpose", "in", ["seed", "school"]]],
            "result": "lend",
        },
        {"id": "poor", "when": [["score", "<", 500]], "result": "refuse"},
    ],
}
TABLE = parse_table(ADVICE)


@pytest.mark.parametrize(
    ("score", "arrears", "purpose", "result", "hits"),
    [
        (700, False, "seed", "lend", ("good",)),
        (700, True, "seed", "refuse", ("late", "good")),
        (670, False, "car", "ask", ()),
        (499, False, "car", "refuse", ("poor",)),
    ],
)
def test_the_first_rule_that_holds_decides_and_all_that_hold_are_told(
    score, arrears, purpose, result, hits
):
    found = decide(TABLE, {"score": score, "arrears": arrears, "purpose": purpose})
    assert (found.result, found.hits) == (result, hits)
    assert dict(found.inputs)["score"] == score


def test_an_old_case_is_run_again_with_its_old_version():
    newer = parse_table({**ADVICE, "version": 2, "rules": []})
    inputs = {"score": 700, "arrears": False, "purpose": "seed"}
    old = decide(find_table([TABLE, newer], "loan", 1), inputs)
    assert old.result == "lend"
    assert decide(find_table([newer, TABLE], "loan"), inputs).result == "ask"
    again = decide(find_table([TABLE, newer], old.table, old.version), dict(old.inputs))
    assert again == old


@given(st.integers(), st.booleans(), st.text())
def test_the_same_inputs_always_give_the_same(score, arrears, purpose):
    inputs = {"score": score, "arrears": arrears, "purpose": purpose}
    stored = json.loads(json.dumps(inputs))
    again = parse_table(json.loads(json.dumps(ADVICE)))
    assert decide(TABLE, inputs) == decide(again, stored)


@pytest.mark.parametrize(
    "inputs",
    [
        {"score": 1, "arrears": False},
        {"score": 1, "arrears": False, "purpose": "", "age": 30},
        {"score": True, "arrears": False, "purpose": ""},
        {"score": "1", "arrears": False, "purpose": ""},
    ],
)
def test_missing_unknown_and_wrong_inputs_are_refused(inputs):
    with pytest.raises(Refused, match=r"table\.input"):
        decide(TABLE, inputs)


@pytest.mark.parametrize(
    "change",
    [
        {"version": "1"},
        {"inputs": {"score": "float"}},
        {"inputs": {"score": []}},
        {"rules": {}},
        {"rules": [{"id": "x", "when": [], "result": "a"}] * 2},
        {"rules": [{"id": "x", "when": []}]},
        {"rules": [{"id": "x", "when": [["age", "=", 1]], "result": "a"}]},
        {"rules": [{"id": "x", "when": [["score", "~", 1]], "result": "a"}]},
        {"rules": [{"id": "x", "when": [["score", "=", "1"]], "result": "a"}]},
        {"rules": [{"id": "x", "when": [["score", "in", 1]], "result": "a"}]},
        {"rules": [{"id": "x", "when": [["purpose", "<", "a"]], "result": "a"}]},
        {"rules": [{"id": "x", "when": [["arrears", "=", 1]], "result": "a"}]},
        {"rules": [{"id": "x", "when": [[[], "=", 1]], "result": "a"}]},
        {"otherwise": None},
    ],
)
def test_a_broken_table_never_loads(change):
    with pytest.raises(Refused, match=r"table\.broken"):
        parse_table({**ADVICE, **change})


def test_a_table_that_is_not_there_is_refused():
    with pytest.raises(Refused, match=r"table\.unknown"):
        find_table([TABLE], "loan", 7)
