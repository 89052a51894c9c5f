"""Things of one kind do not know one another: each projection, paper and provider stands alone.

A thing is a module or package of the room that defines the room's constant; what the room
keeps besides (how to draw, how to fold) may be used by all of them.
"""

import ast
from pathlib import Path

import pytest

from tests.helpers.shared import ROOT

KINDS = {
    "app/projections": "PROJECTION",
    "app/documents": "CODE",
    "app/documents/from_book": "DOCUMENT",
    "app/core/providers": "PROVIDER",
    "app/core/schemes": "SCHEME",
}


def defines(path: Path, constant: str) -> bool:
    """Whether the module assigns `constant` at its top level."""
    found: list[ast.expr] = []
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.Assign):
            found += node.targets
        elif isinstance(node, ast.AnnAssign) and node.value is not None:
            found.append(node.target)
    return any(isinstance(target, ast.Name) and target.id == constant for target in found)


def things(room: Path, constant: str) -> dict[str, list[Path]]:
    """Files by full module name of every thing of the room."""
    found = {}
    prefix = room.relative_to(ROOT).as_posix().replace("/", ".")
    for path in sorted(room.iterdir()) if room.is_dir() else []:
        if path.relative_to(ROOT).as_posix() in KINDS:
            continue  # a room of its own
        entry = path / "__init__.py" if path.is_dir() else path
        if path.name != "__init__.py" and entry.suffix == ".py" and entry.exists():
            files = sorted(path.rglob("*.py")) if path.is_dir() else [path]
            if any(defines(file, constant) for file in files):
                found[f"{prefix}.{path.stem}"] = files
    return found


def imported(path: Path) -> set[str]:
    """Full names of everything the file imports, at the top or inside a function."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


@pytest.mark.parametrize("room", KINDS)
def test_things_of_one_kind_do_not_know_one_another(room: str) -> None:
    found = things(ROOT / room, KINDS[room])
    for name, files in found.items():
        others = set(found) - {name}
        known = {other for file in files for other in others & imported(file)}
        assert not known, f"{name} imports {sorted(known)}"


def test_imports_are_written_in_full() -> None:
    for path in [*ROOT.glob("app/**/*.py"), *ROOT.glob("sync_server/**/*.py")]:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom):
                assert not node.level, f"{path.relative_to(ROOT)}:{node.lineno} is relative"
