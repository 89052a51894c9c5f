"""Fitting text to a width: breaking into lines, and shortening what must stay on one."""

import re

from app.documents._text.fonts import Weight
from app.documents._text.shaping import shape

ELLIPSIS = "…"
_BREAKS = re.compile(r"(?<=[ \u200b/\-–—])")  # a no-break space and U+202F hold


def measure(text: str, size: float, lang: str, weight: Weight = "regular") -> float:
    """Width of one line in points."""
    return shape(text, lang, weight).width * size / 1000


def break_lines(
    text: str, width: float, size: float, lang: str, weight: Weight = "regular"
) -> tuple[str, ...]:
    """Break at spaces so that every line fits `width` points; a word too long is cut.

    At least one line is returned.
    """
    lines: list[str] = []
    line = ""
    for word in _BREAKS.split(text):
        if measure((line + word).rstrip(), size, lang, weight) <= width:
            line += word
            continue
        if line:
            lines.append(line.rstrip())
        line = word
        while len(line) > 1 and measure(line.rstrip(), size, lang, weight) > width:
            kept = _longest_prefix(line, width, size, lang, weight, "")
            lines.append(line[:kept])
            line = line[kept:]
    return (*lines, line.rstrip())


def elide(text: str, width: float, size: float, lang: str, weight: Weight = "regular") -> str:
    """The text itself, or as much of its beginning as fits with an ellipsis."""
    if measure(text, size, lang, weight) <= width:
        return text
    kept = _longest_prefix(text, width, size, lang, weight, ELLIPSIS)
    return text[:kept].rstrip() + ELLIPSIS


def _longest_prefix(
    text: str, width: float, size: float, lang: str, weight: Weight, suffix: str
) -> int:
    """Length of the longest beginning, at least one letter, that fits with `suffix`."""
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle] + suffix, size, lang, weight) <= width:
            low = middle
        else:
            high = middle - 1
    return low
