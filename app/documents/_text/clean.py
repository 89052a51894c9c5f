"""What people typed, made fit to print: no control codes, and walls around foreign directions."""

import re
from unicodedata import category, normalize

FIRST_STRONG_ISOLATE, LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE = "\u2068", "\u2066", "\u2069"

# Marks that steer direction, and everything that is not drawn but could hide or reorder what is.
_STEERING = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]")
_SPACES = re.compile(r"[\s\u2028\u2029]+")
_JOINERS = "\u200c\u200d"
MARKS_MAX = 4  # on one letter; more would climb over the lines above


def clean(text: str) -> str:
    """Return one printable line: composed, no control codes, steering marks or stacked accents."""
    text = _SPACES.sub(" ", _STEERING.sub("", normalize("NFC", text))).strip()
    if text.isascii() and text.isprintable():
        return text
    kept: list[str] = []
    marks = 0
    for char in text:
        kind = category(char)
        marks = marks + 1 if kind in ("Mn", "Me") else 0
        if marks > MARKS_MAX or kind in ("Cc", "Cs", "Co", "Cn"):
            continue
        if kind == "Cf" and char not in _JOINERS:
            continue
        kept.append(char)
    return _SPACES.sub(" ", "".join(kept)).strip()


def isolated(text: str) -> str:
    """A name inside a sentence: cleaned, in its own direction, without effect on its neighbours."""
    return f"{FIRST_STRONG_ISOLATE}{clean(text)}{POP_ISOLATE}"


def left_to_right(text: str) -> str:
    """A code, phone number or amount: read from left to right in every language."""
    return f"{LEFT_TO_RIGHT_ISOLATE}{text}{POP_ISOLATE}"
