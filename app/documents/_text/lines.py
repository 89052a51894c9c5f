"""Fitting text to a width: breaking into lines, and shortening what must stay on one.

What a width is, the caller's measure says: it knows size, weight and direction.
"""

import re
from collections.abc import Callable

ELLIPSIS = "…"
_BREAKS = re.compile(r"(?<=[ \u200b/\-–—])")  # a no-break space and U+202F hold

Measure = Callable[[str], float]


def break_lines(text: str, width: float, measure: Measure) -> tuple[str, ...]:
    """Break at spaces so that every line fits `width`; a word too long is cut.

    At least one line is returned.
    """
    if measure(text) <= width:
        return (text,)
    lines: list[str] = []
    line = ""
    for word in _BREAKS.split(text):
        if measure((line + word).rstrip()) <= width:
            line += word
            continue
        if line:
            lines.append(line.rstrip())
        line = word
        while len(line) > 1 and measure(line.rstrip()) > width:
            kept = _longest_prefix(line, width, measure, "")
            lines.append(line[:kept])
            line = line[kept:]
    return (*lines, line.rstrip())


def elide(text: str, width: float, measure: Measure) -> str:
    """The text itself, or as much of its beginning as fits with an ellipsis."""
    if measure(text) <= width:
        return text
    kept = _longest_prefix(text, width, measure, ELLIPSIS)
    return text[:kept].rstrip() + ELLIPSIS


def _longest_prefix(text: str, width: float, measure: Measure, suffix: str) -> int:
    """Length of the longest beginning, at least one letter, that fits with `suffix`."""
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle] + suffix) <= width:
            low = middle
        else:
            high = middle - 1
    return low
