"""The catalogue of bad inputs is whole, and every test that it names exists."""

import ast
from functools import cache
from pathlib import Path

from tests.faults.bad_inputs import CATALOGUE, rows_of
from tests.helpers.shared import shared

TESTS = Path(__file__).resolve().parents[1]
OURS = (*range(1, 28), *range(36, 60), *range(71, 98))  # rows that may not stay open


@cache
def _tests_of(path: Path) -> frozenset[str]:
    tree = ast.parse(path.read_text("utf-8"))
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, functions))


def test_every_id_of_the_specification_is_in_the_catalogue() -> None:
    text = shared("spec/reliability.md").read_text("utf-8")
    ids = {line.split("|")[1].strip() for line in text.splitlines() if line.startswith("| B")}
    assert ids == set(CATALOGUE)


def test_no_promise_of_this_release_is_open() -> None:
    shown = {f"B{number:02}": CATALOGUE[f"B{number:02}"] for number in OURS}
    assert [row for row, one in shown.items() if not isinstance(one, tuple)] == []


def test_a_row_is_found_by_its_number() -> None:
    assert rows_of(
        "faults/test_bad_files.py::test_a_name_longer_than_the_disk_takes_is_a_sentence"
    ) == {"B17"}
    assert rows_of(
        "sync_server/test_slow_clients.py::test_a_connection_that_says_nothing_is_cut"
    ) == {"B82"}
    assert rows_of("core/test_money.py::nothing") == set()


def test_every_row_names_tests_that_exist_or_a_reason() -> None:
    for row, shown in CATALOGUE.items():
        if isinstance(shown, str):
            assert shown.startswith(("none: ", "open: ")), row
            continue
        for name in shown:
            file, _, test = name.partition("::")
            known = _tests_of(TESTS / file)
            exists = test in known or (test == "*" and any(t.startswith("test_") for t in known))
            assert exists, (row, name)
