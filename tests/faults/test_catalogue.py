"""The catalogue of bad inputs is whole, and every test that it names exists."""

import ast
from functools import cache
from pathlib import Path

import pytest

from tests.faults.catalogue import CATALOGUE
from tests.helpers.shared import shared

TESTS = Path(__file__).resolve().parents[1]
ELSEWHERE = {f"B{number}" for number in (*range(45, 48), *range(71, 78))}


@cache
def _tests_of(path: Path) -> frozenset[str]:
    tree = ast.parse(path.read_text("utf-8"))
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, functions))


def test_every_id_of_the_specification_is_in_the_catalogue() -> None:
    text = shared("spec/reliability.md").read_text("utf-8")
    ids = {line.split("|")[1].strip() for line in text.splitlines() if line.startswith("| B")}
    assert ids - ELSEWHERE == set(CATALOGUE)


@pytest.mark.parametrize("bad_input", CATALOGUE)
def test_it_names_tests_that_exist_or_a_reason(bad_input: str) -> None:
    shown = CATALOGUE[bad_input]
    if isinstance(shown, str):
        assert shown.startswith(("none: ", "open: ")), shown
        return
    for name in shown:
        file, _, test = name.partition("::")
        if file.endswith("*"):
            assert list(TESTS.glob(f"{file[:-1]}/**/test_*.py")), name
            continue
        known = _tests_of(TESTS / file)
        assert test in known or (test == "*" and any(t.startswith("test_") for t in known)), name
