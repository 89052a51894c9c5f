"""Writes the second half of `sync_server/SECURITY.md` from the table of requirements.

python -m tests.security.page
"""

import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from tests.security.asvs import CHAPTERS
from tests.security.asvs.shape import Rows

PAGE = Path(__file__).resolve().parents[2] / "sync_server" / "SECURITY.md"
MARK = "## Requirement by requirement\n"


def second_half() -> str:
    """What the table says."""
    shown = sum(isinstance(one, tuple) for rows in CHAPTERS.values() for one in rows.values())
    opened = dict(_reasons("open: "))
    lines = [
        MARK,
        "Of OWASP ASVS 5.0, levels 1 and 2 whole and of level 3 what is done. Each number has its",
        "tests or a reason in `tests/security/asvs`; what follows is written from there by",
        "`python -m tests.security.page`.",
        "",
        f"{shown} are shown by tests or on this page, {len(opened)} nobody keeps yet,",
        "the others ask for things that are not here.",
        "",
        "| Chapter | Shown | Not here | Open |",
        "|---|---|---|---|",
        *(_counted(title, rows) for title, rows in CHAPTERS.items()),
        "",
        "**Not promised**",
        "",
        *(f"- {number}: {why}." for number, why in opened.items()),
        "",
        "**Not here, so nothing to keep**",
        "",
    ]
    by_reason = sorted(_reasons("none: "), key=lambda one: one[1])
    for why, rows in groupby(by_reason, key=lambda one: one[1]):
        lines.append(f"- {why[0].upper()}{why[1:]}: {', '.join(_ordered(n for n, _ in rows))}.")
    return "\n".join(lines) + "\n"


def whole_page() -> str:
    """The page as it should be: what people wrote, then what the table says."""
    return PAGE.read_text("utf-8").partition(MARK)[0].rstrip() + "\n\n" + second_half()


def _counted(title: str, rows: Rows) -> str:
    shown = sum(isinstance(one, tuple) for one in rows.values())
    is_open = sum(isinstance(one, str) and one.startswith("open:") for one in rows.values())
    return f"| {title} | {shown} | {len(rows) - shown - is_open} | {is_open} |"


def _reasons(kind: str) -> Iterator[tuple[str, str]]:
    for rows in CHAPTERS.values():
        for number, one in rows.items():
            if isinstance(one, str) and one.startswith(kind):
                yield number, one.removeprefix(kind)


def _ordered(numbers: Iterator[str]) -> list[str]:
    return sorted(numbers, key=lambda number: [int(part) for part in number.split(".")])


if __name__ == "__main__":
    PAGE.write_text(whole_page(), "utf-8")
    sys.exit(0)
