"""House rules that no linter has: one small check each, which names every offender."""

import ast
import re
from collections.abc import Iterator
from pathlib import PurePosixPath

import pytest

from tests.helpers.shared import ROOT

FILES = sorted([*ROOT.glob("app/**/*.py"), *ROOT.glob("sync_server/**/*.py")])
NAMES = [path.relative_to(ROOT).as_posix() for path in FILES]

LINES_MAX = 400
LINES_WORTH_A_LOOK = 300
LINES_OF_A_FUNCTION = 100  # beyond any screen
NAMES_THAT_SAY_NOTHING = {"utils", "util", "helpers", "manager", "common", "misc"}
PUT_OFF = re.compile(r"\b(TODO|FIXME|XXX)\b")

# Here nobody asks the clock; "now" is an argument.
WITHOUT_A_CLOCK = ("app/core/", "app/projections/", "app/store/", "app/operations/")
CLOCK_READERS = re.compile(r"\b(datetime\.now|date\.today|time\.time(_ns)?|utcnow)\(")

MAY_PRINT = ("app/commands/", "app/main.py", "sync_server/__main__.py")


@pytest.fixture(scope="module")
def sources() -> dict[str, str]:
    return {name: path.read_text("utf-8") for name, path in zip(NAMES, FILES, strict=True)}


@pytest.fixture(scope="module")
def trees(sources: dict[str, str]) -> dict[str, ast.Module]:
    """Of every file. Not of the module: 200 MB would stay until the last test of all."""
    return {name: ast.parse(source) for name, source in sources.items()}


@pytest.fixture(scope="module")
def lengths(sources: dict[str, str]) -> dict[str, int]:
    return {name: len(source.splitlines()) for name, source in sources.items()}


def calls(tree: ast.Module, function: str) -> Iterator[int]:
    """Lines of the file in which the plain function is called."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=called)) if called == function:
                yield node.lineno


def of_protocols(tree: ast.Module) -> Iterator[ast.stmt]:
    """The methods of every protocol of the file."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            if any(ast.unparse(base).startswith("Protocol") for base in node.bases):
                yield from node.body


def test_a_file_holds_one_concept(lengths: dict[str, int]) -> None:
    long = {name: length for name, length in lengths.items() if length > LINES_MAX}
    assert not long, "look for the second concept inside"


def test_most_files_are_short(lengths: dict[str, int]) -> None:
    long = {name: length for name, length in lengths.items() if length > LINES_WORTH_A_LOOK}
    assert len(long) <= len(lengths) // 20, f"over {LINES_WORTH_A_LOOK} lines: {long}"
    assert sorted(lengths.values())[len(lengths) // 2] < 100, "the median file is long"


def test_a_function_fits_a_screen(trees: dict[str, ast.Module]) -> None:
    long = [
        f"{name}:{node.lineno} {node.name}"
        for name, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        if (node.end_lineno or node.lineno) - node.lineno > LINES_OF_A_FUNCTION
    ]
    assert not long


def test_a_module_is_named_after_what_it_holds() -> None:
    parts = {name: set(re.split(r"[/_.]", name)) for name in NAMES}
    assert not [name for name, words in parts.items() if words & NAMES_THAT_SAY_NOTHING]


def test_a_public_module_says_what_it_is_for(trees: dict[str, ast.Module]) -> None:
    public = [name for name in NAMES if not PurePosixPath(name).name.startswith("__")]
    assert not [name for name in public if not ast.get_docstring(trees[name])]


def test_nothing_is_put_off_in_a_comment(sources: dict[str, str]) -> None:
    assert not [name for name, source in sources.items() if PUT_OFF.search(source)]


def test_no_function_is_left_empty(trees: dict[str, ast.Module]) -> None:
    """A body of `...` is for protocols and decorated (abstract, overloaded) functions only."""
    empty = []
    for name, tree in trees.items():
        promised = set(of_protocols(tree))
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef) and not node.decorator_list:
                hollow = ast.unparse(node.body[-1]) == "..." and not node.name.startswith("__")
                if hollow and node not in promised:
                    empty.append(f"{name}:{node.lineno} {node.name}")
    assert not empty


def test_the_core_counts_in_whole_numbers(trees: dict[str, ast.Module]) -> None:
    floats = [
        f"{name}:{node.lineno}"
        for name in NAMES
        if name.startswith("app/core/")
        for node in ast.walk(trees[name])
        if isinstance(node, ast.Constant) and isinstance(node.value, float)
    ]
    assert not floats


def test_the_clock_is_read_at_the_edge_only(sources: dict[str, str]) -> None:
    inner = [name for name in NAMES if name.startswith(WITHOUT_A_CLOCK)]
    assert not [name for name in inner if CLOCK_READERS.search(sources[name])]


def test_only_commands_print(trees: dict[str, ast.Module]) -> None:
    silent = [name for name in NAMES if not name.startswith(MAY_PRINT)]
    assert not [f"{name}:{line}" for name in silent for line in calls(trees[name], "print")]


def test_every_folder_of_code_is_a_package() -> None:
    folders = {path.parent for path in FILES if "migrations" not in path.parts}
    assert not [folder for folder in folders if not (folder / "__init__.py").exists()]


def test_packaging_is_not_importable() -> None:
    """A package called `packaging` here would hide the one that pytest imports."""
    assert not list((ROOT / "packaging").glob("__init__.py"))


def test_the_top_level_is_the_agreed_one() -> None:
    agreed = {"app", "sync_server", "resources", "packaging", "tests"}
    assert {path.parent.name for path in ROOT.glob("*/*.py")} <= agreed
