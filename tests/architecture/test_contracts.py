"""Who may import whom: the contracts of pyproject.toml hold, and each of them bites."""

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from tests.helpers.shared import ROOT

LINT = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the contracts over the tree in `folder`, with its pyproject.toml."""
    command = [*LINT, "--no-cache", "--config", "pyproject.toml"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_the_contracts_hold() -> None:
    result = lint(ROOT)
    assert result.returncode == 0, result.stdout + result.stderr
