"""Islands of one direction inside text of the other, by invisible Unicode marks."""

LRI = "\u2066"
RLI = "\u2067"
FSI = "\u2068"
PDI = "\u2069"

_MARKS = dict.fromkeys(map(ord, (LRI, RLI, FSI, PDI)))


def ltr(text: str) -> str:
    """`text` as a left-to-right island: amounts, codes, phone numbers, key names."""
    return f"{LRI}{text}{PDI}"


def island(text: str) -> str:
    """`text` as an island of its own direction, by its first strong sign: names of people."""
    return f"{FSI}{text}{PDI}"


def without_isolates(text: str) -> str:
    """`text` as it was before it became an island."""
    return text.translate(_MARKS)
