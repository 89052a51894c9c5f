"""Who may import whom: the contracts of pyproject.toml hold, and each of them bites."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.helpers.shared import ROOT

LINT = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]

# One forbidden import for every contract: where, what, and the beginning of the contract's name.
PLANTED = [
    ("app/core/ledger.py", "import app.store", "The laptop is layered"),
    ("app/features/home/screen.py", "", "Inside a feature"),
    ("app/features/home/presenter.py", "import app.features.home.screen", "Inside a feature"),
    ("app/core/ids.py", "import sqlalchemy", "The core is pure"),
    ("app/operations/__init__.py", "import PySide6", "Below the screens"),
    ("app/ui/__init__.py", "import sqlalchemy", "Widgets and models"),
    ("sync_server/__init__.py", "import app.store", "The server shares"),
    ("app/sync/__init__.py", "import starlette", "The laptop never imports"),
    ("app/features/home/model.py", "import app.features.meeting", "Features do not know"),
    ("app/core/errors.py", "import app.core.events.envelope", "No package has a cycle"),
]


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the contracts over the tree in `folder`, with its pyproject.toml."""
    command = [*LINT, "--no-cache", "--config", "pyproject.toml"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_the_contracts_hold() -> None:
    result = lint(ROOT)
    assert result.returncode == 0, result.stdout + result.stderr


def test_every_contract_bites(tmp_path: Path) -> None:
    for room in ("app", "sync_server"):
        shutil.copytree(ROOT / room, tmp_path / room, ignore=shutil.ignore_patterns("*.pyc"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for name, line, _contract in PLANTED:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        (path.parent / "__init__.py").touch()
        with path.open("a", encoding="utf-8") as file:
            file.write(f"\n{line}\n")
    output = lint(tmp_path).stdout
    broken = re.findall(r"^(.+?) BROKEN", output, re.MULTILINE)
    for _name, _line, contract in PLANTED:
        assert any(name.startswith(contract) for name in broken), f"{contract}\n{output}"
    assert not re.findall(r"^.+? KEPT", output, re.MULTILINE)
