"""The fault shim of ../shared, compiled for this machine, and books to break."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.shared import shared
from tests.helpers.small_book import KeysInFile, Shelf, write_moves

RunChild = Callable[..., str]


@pytest.fixture(scope="session")
def compiler() -> str:
    """What makes the libraries that lie before those of Linux."""
    if shutil.which("gcc") is None or sys.platform != "linux":
        pytest.skip("needs gcc and Linux to make file calls fail")
    return "gcc"


@pytest.fixture(scope="session")
def shim(compiler: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library that makes the n-th file call of a process fail, or be its last."""
    source = shared("fault/shim.c")
    target = tmp_path_factory.mktemp("shim") / "shim.so"
    command = [compiler, "-shared", "-fPIC", str(source), "-o", str(target), "-ldl"]
    subprocess.run(command, check=True, capture_output=True)
    return target


@pytest.fixture
def run_child(shim: Path) -> RunChild:
    """Run Python text under the shim; what it printed."""

    def run(text: str, *arguments: str) -> str:
        result = subprocess.run(
            [sys.executable, "-c", text, *arguments],
            env={**os.environ, "LD_PRELOAD": str(shim), "PYTHONPATH": str(Path.cwd())},
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert result.returncode == 0, result.stderr[-2000:]
        return result.stdout

    return run


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """A folder with a closed book `a` of six entries, 1 + 2 + ... + 6 minor units."""
    folder = tmp_path / "base"
    folder.mkdir()
    shelf = Shelf(folder, keys=KeysInFile(folder))
    write_moves(shelf.found(), 1, 2, 3, 4, 5, 6)
    shelf.close()
    return folder
