"""The text of the product, for rules about what it may not contain."""

import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_IMPORT = re.compile(r"^\s*(?:from|import) ([\w.]+)", re.M)


@cache
def sources() -> tuple[tuple[str, str], ...]:
    """(path below the project, text) of every module that people run."""
    return tuple(
        (path.relative_to(ROOT).as_posix(), path.read_text("utf-8"))
        for room in ("app", "sync_server")
        for path in sorted((ROOT / room).rglob("*.py"))
    )


def imports(text: str) -> set[str]:
    """Modules that a text imports, anywhere."""
    return set(_IMPORT.findall(text))
