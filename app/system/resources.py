"""Where the data files that ship with the program are (fonts, icons, themes, translations)."""

import functools
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


@functools.cache
def resources_root() -> Path:
    """Return the folder of data: beside the code, or inside the package when installed."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen) / "resources"
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def resource(*parts: str) -> Path:
    """Return the path of a file or folder of data."""
    return resources_root().joinpath(*parts)
