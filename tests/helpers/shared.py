"""Files from public sources, read where they are (`../shared`), never copied into the project."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("DAFTARI_SHARED", ROOT.parent / "shared"))


def shared(path: str) -> Path:
    """The file or folder `path` of `../shared`; the asking test is skipped where it is absent."""
    found = SHARED / path
    if not found.exists():
        pytest.skip(f"{found} is not on this machine", allow_module_level=True)
    return found
