"""README and the papers for developers tell the truth: what they name is there."""

import ast
import re
from functools import cache

import pytest

from app.commands import _found as found_commands
from app.documents import document_codes
from tests.architecture.committed import committed_files
from tests.helpers.shared import ROOT

README = "README.md"
ARCHITECTURE = "app/ARCHITECTURE.md"
PAPERS = (README, ARCHITECTURE, "app/DECISIONS.md", "CHANGELOG.md")

PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
LINK = re.compile(r"\]\(([^)#]+)\)")
QUOTED = re.compile(r"`([^`\n]+)`")
PATH = re.compile(r"(\./)?(app|sync_server|tests|resources|packaging)/[\w./-]*")
NAME = re.compile(r"[A-Za-z_][\w.]*")
ONE_PICTURE_MAX, ALL_PICTURES_MAX = 120_000, 1_200_000


def text_of(paper: str) -> str:
    return (ROOT / paper).read_text("utf-8")


def paths_in(paper: str) -> set[str]:
    """Every file or folder that the paper names from the top of the project."""
    quoted = {found for found in QUOTED.findall(text_of(paper)) if PATH.fullmatch(found)}
    return {found.removeprefix("./") for found in quoted}


def way_of_one_contribution() -> str:
    after = text_of(ARCHITECTURE).partition("## The way of one contribution")[2]
    return after.partition("## How to add")[0]


@cache
def defined() -> frozenset[str]:
    """Functions, classes, attributes and constants of the code, by their last name."""
    names = set()
    for path in [*ROOT.glob("app/**/*.py"), *ROOT.glob("sync_server/**/*.py")]:
        names |= {path.stem, path.parent.name}
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                    names.add(node.name)
                case ast.Name(id=name, ctx=ast.Store()):
                    names.add(name)
    return frozenset(names)


@pytest.mark.parametrize("paper", PAPERS)
def test_a_link_leads_somewhere(paper: str) -> None:
    links = [link for link in LINK.findall(text_of(paper)) if "://" not in link]
    folder = (ROOT / paper).parent
    assert not [link for link in links if not (folder / link).exists()]


@pytest.mark.parametrize("paper", (README, ARCHITECTURE))
def test_a_path_that_is_named_exists(paper: str) -> None:
    assert paths_in(paper)
    assert not [path for path in paths_in(paper) if not (ROOT / path).exists()]


def test_every_picture_is_shown_and_says_in_words_what_is_on_it() -> None:
    shown = {path: words for words, path in PICTURE.findall(text_of(README))}
    folder = ROOT / "resources/pictures"
    there = {path.relative_to(ROOT).as_posix() for path in folder.iterdir()}
    assert set(shown) == there
    assert not [path for path, words in shown.items() if len(words.split()) < 4]


def test_the_pictures_are_light() -> None:
    sizes = {path.name: path.stat().st_size for path in (ROOT / "resources/pictures").iterdir()}
    assert not [name for name, size in sizes.items() if size > ONE_PICTURE_MAX]
    assert sum(sizes.values()) <= ALL_PICTURES_MAX


def test_every_command_is_in_the_table() -> None:
    table = [line for line in text_of(README).splitlines() if line.startswith("| `daftari")]
    named = {
        match.group(1) for line in table if (match := re.match(r"\| `daftari ([a-z-]+)", line))
    }
    assert named == set(found_commands())


def test_every_paper_is_in_the_table() -> None:
    (row,) = (line for line in text_of(README).splitlines() if line.startswith("| `daftari print"))
    assert set(document_codes()) <= set(QUOTED.findall(row))


def test_the_way_of_one_contribution_names_what_is_in_the_code() -> None:
    quoted = [name for name in QUOTED.findall(way_of_one_contribution()) if NAME.fullmatch(name)]
    assert len(quoted) > 50
    last = {name: name.rpartition(".")[2] for name in quoted if not name.endswith(".py")}
    assert not [name for name, end in last.items() if end not in defined() and end]


def test_every_room_of_the_code_is_in_the_tree() -> None:
    rooms = {
        "/".join(path.relative_to(ROOT).parts[:2])
        for path in committed_files()
        if path.suffix == ".py" and path.parts[len(ROOT.parts)] == "app"
        if len(path.relative_to(ROOT).parts) > 2
    }
    assert not [room for room in sorted(rooms) if f"| `{room}/` |" not in text_of(ARCHITECTURE)]
