"""The files of the project as others get them: what git would hand out, or the tree."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tests.helpers.shared import ROOT

ROOMS = ("app", "sync_server", "resources", "packaging", "tests", ".ci")
MADE_HERE = ("__pycache__", "compiled")


def committed_files() -> list[Path]:
    """Every file of the project, sorted; also those not yet committed but not ignored."""
    return sorted(_from_git() or _from_tree())


def _from_git() -> list[Path]:
    if not (ROOT / ".git").exists() or not shutil.which("git"):
        return []
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    names = listed.stdout.decode("utf-8").split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


def _from_tree() -> list[Path]:
    return [*(path for path in ROOT.iterdir() if path.is_file()), *_in_rooms()]


def _in_rooms() -> Iterator[Path]:
    for room in ROOMS:
        for path in (ROOT / room).rglob("*"):
            if path.is_file() and not set(MADE_HERE) & set(path.parts):
                yield path
