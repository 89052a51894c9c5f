"""The table of requirements is whole, names what exists, and the page says the same."""

import ast
import json
from functools import cache
from pathlib import Path

import pytest

from tests.helpers.shared import shared
from tests.security.asvs import CHAPTERS, TABLE
from tests.security.page import PAGE, whole_page

TESTS = Path(__file__).resolve().parents[1]
ROOT = TESTS.parent


@cache
def collected_in(path: Path) -> frozenset[str]:
    """Names of what pytest collects from a module."""
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    found = ast.walk(ast.parse(path.read_text("utf-8")))
    names = (node.name for node in found if isinstance(node, functions))
    return frozenset(name for name in names if name.startswith("test_"))


@cache
def headings_of(path: Path) -> frozenset[str]:
    lines = path.read_text("utf-8").splitlines()
    return frozenset(line.lstrip("# ") for line in lines if line.startswith("#"))


def test_every_requirement_of_the_first_two_levels_has_a_row() -> None:
    requirements = json.loads(shared("vectors/asvs5.json").read_text("utf-8"))
    wanted = {number for number, _, level in requirements if level in "12"}
    assert len(wanted) == 253
    assert wanted - TABLE.keys() == set()
    assert TABLE.keys() - {number for number, _, _ in requirements} == set()


def test_no_number_stands_in_two_chapters() -> None:
    assert sum(map(len, CHAPTERS.values())) == len(TABLE)


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_every_test_and_page_that_is_named_exists(chapter: str) -> None:
    for number, shown in CHAPTERS[chapter].items():
        if isinstance(shown, str):
            kind, _, why = shown.partition(": ")
            assert kind in ("none", "open") and len(why) > 4, number
            continue
        assert shown, number
        for one in shown:
            if one.startswith("page:"):
                file, _, heading = one.removeprefix("page:").partition("#")
                assert heading in headings_of(ROOT / file), (number, one)
                continue
            file, _, test = one.partition("::")
            known = collected_in(TESTS / file)
            assert test in known or (test == "*" and known), (number, one)


def test_what_is_open_is_counted() -> None:
    opened = [number for number, one in TABLE.items() if str(one).startswith("open:")]
    print(f"{len(opened)} of {len(TABLE)} requirements are open: {', '.join(opened)}")
    assert len(opened) <= 1


def test_the_page_says_what_the_table_says() -> None:
    assert PAGE.read_text("utf-8") == whole_page(), "python -m tests.security.page"
