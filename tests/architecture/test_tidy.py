"""House rules that no linter has: one small check each."""

import ast
import re
from pathlib import Path

import pytest

from tests.helpers.shared import ROOT

FILES = sorted([*ROOT.glob("app/**/*.py"), *ROOT.glob("sync_server/**/*.py")])
NAMES = [path.relative_to(ROOT).as_posix() for path in FILES]
SOURCES = dict(zip(NAMES, [path.read_text("utf-8") for path in FILES], strict=True))
LINES_MAX = 400
LINES_WORTH_A_LOOK = 300
NAMES_THAT_SAY_NOTHING = {"utils", "util", "helpers", "manager", "common", "misc"}
PROSE_OF_LATER = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X)\b")

# Below these nobody asks the clock; "now" is an argument.
WITHOUT_A_CLOCK = ("app/core/", "app/projections/", "app/store/", "app/operations/")
CLOCK_READERS = re.compile(r"\b(datetime\.now|date\.today|time\.time(_ns)?|utcnow)\(")


@pytest.fixture(params=NAMES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def source(name: str) -> str:
    return SOURCES[name]


def test_a_file_holds_one_concept(source: str) -> None:
    assert len(source.splitlines()) <= LINES_MAX, "look for the second concept inside"


def test_most_files_are_short() -> None:
    lengths = {name: len(source.splitlines()) for name, source in SOURCES.items()}
    long = sorted(name for name, length in lengths.items() if length > LINES_WORTH_A_LOOK)
    assert len(long) <= len(lengths) // 20, f"over {LINES_WORTH_A_LOOK} lines: {long}"
    ordered = sorted(lengths.values())
    assert ordered[len(ordered) // 2] < 100


def test_a_module_is_named_after_what_it_holds(name: str) -> None:
    assert not NAMES_THAT_SAY_NOTHING & set(re.split(r"[/_.]", name))


def test_a_public_module_says_what_it_is_for(name: str, source: str) -> None:
    if not Path(name).name.startswith("__"):
        assert ast.get_docstring(ast.parse(source))


def test_nothing_is_put_off_in_a_comment(source: str) -> None:
    assert not PROSE_OF_LATER.search(source)


def test_the_core_counts_in_whole_numbers(name: str, source: str) -> None:
    if name.startswith("app/core/"):
        floats = [
            node.lineno
            for node in ast.walk(ast.parse(source))
            if isinstance(node, ast.Constant) and isinstance(node.value, float)
        ]
        assert not floats, f"floats in lines {floats}"


def test_the_clock_is_read_at_the_edge_only(name: str, source: str) -> None:
    if name.startswith(WITHOUT_A_CLOCK):
        assert not CLOCK_READERS.search(source), "take the time as an argument"


def test_only_commands_print(name: str, source: str) -> None:
    if name.startswith(("app/commands/", "app/main.py", "sync_server/__main__.py")):
        return
    called = [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        if node.func.id == "print"
    ]
    assert not called, f"print in lines {called}"


def test_every_folder_of_code_is_a_package() -> None:
    folders = {path.parent for path in FILES if "migrations" not in path.parts}
    assert not [folder for folder in folders if not (folder / "__init__.py").exists()]


def test_packaging_is_not_importable() -> None:
    """A package called `packaging` here would hide the one that pytest imports."""
    assert not list((ROOT / "packaging").glob("__init__.py"))


def test_the_top_level_is_the_agreed_one() -> None:
    agreed = {"app", "sync_server", "resources", "packaging", "tests"}
    code = {path.parent.name for path in ROOT.glob("*/*.py")}
    assert code <= agreed
