"""Where the data files that ship with the program are (fonts, icons, themes, translations)."""

import sys
from pathlib import Path

_FROZEN = getattr(sys, "_MEIPASS", None)
ROOT = Path(_FROZEN) if _FROZEN else Path(__file__).resolve().parents[2]


def resource(*parts: str) -> Path:
    """Return the path of a file or folder under `resources/`."""
    return ROOT.joinpath("resources", *parts)
