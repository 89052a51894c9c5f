"""Where new books lie, and how their files are called."""

import re
from pathlib import Path

from app.system.paths import books_dir

MADE = re.compile(r"\.\d{13}$")  # the moment in the name of a copy
NAME_MAX = 60


def book_path(name: str) -> Path:
    """A free place for the book of a group with this name."""
    plain = "".join(sign if sign.isalnum() or sign in " -_’'" else " " for sign in name)
    stem = " ".join(plain.split())[:NAME_MAX] or "Daftari"
    folder = books_dir()
    path, number = folder / f"{stem}.daftari", 1
    while path.exists():
        number += 1
        path = folder / f"{stem} {number}.daftari"
    return path


def copied_name(copy: Path) -> str:
    """The name of the book that a copy was made of."""
    return MADE.sub("", copy.stem)
