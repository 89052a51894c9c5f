"""The reading order of mixed text."""

import json
from unicodedata import bidirectional

import pytest
from bidi import get_display
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.documents._text.bidi import REMOVED, first_strong, visual_runs
from tests.helpers.shared import shared

MIRRORED = str.maketrans("()[]{}<>", ")(][}{><")
# CapRTL spells Hebrew in capitals, Arabic digits 6 to 9, and marks with an underscore.
MARKS = {
    ">": "\u200e",
    "<": "\u200f",
    "l": "\u202a",
    "r": "\u202b",
    "L": "\u202d",
    "R": "\u202e",
    "o": "\u202c",
    "i": "\u2066",
    "y": "\u2067",
    "f": "\u2068",
    "I": "\u2069",
}
INVISIBLE = dict.fromkeys(map(ord, "\u200e\u200f\u2066\u2067\u2068\u2069"))
SIGNS = (
    "abz اب א۱۲12١٬٫.,-+()[]{}!؟ $%/:कि\u0651"
    "\u200c\u2066\u2067\u2068\u2069\u200e\u200f\u202a\u202b\u202c"
)
# In these the reference rests on CapRTL's own classes of + - / % | and the back quote.
OWN_CLASSES = {
    "SOLVE 1*5 1-5 1/5 1+5",
    "CHANGE -10%",
    "-10% CHANGE",
    "A TEST FOR WEAK TYPES: 123+,456",
    "and TEST|L1 ||too",
    "_<+`+1",
    "AN ARABIC _l_o 123-456 NICE ONE!",
}


def as_seen(text: str, base: int, *, mirrored: bool) -> str:
    shown = ""
    for start, end, level in visual_runs(text, base):
        run = text[start:end]
        if level % 2:
            run = run[::-1].translate(MIRRORED) if mirrored else run[::-1]
        shown += run
    return "".join(char for char in shown if bidirectional(char) not in REMOVED)


def from_caprtl(text: str) -> str:
    out, i = "", 0
    while i < len(text):
        char = text[i]
        if char == "_" and text[i + 1 : i + 2] in MARKS:
            out += MARKS[text[i + 1]]
            i += 2
            continue
        if "A" <= char <= "Z":
            char = chr(0x5D0 + ord(char) - ord("A"))
        elif char in "6789":
            char = chr(0x660 + int(char))
        out += char
        i += 1
    return out


def caprtl_cases() -> list[tuple[str, str]]:
    cases = json.loads(shared("vectors/bidi_caprtl.json").read_text("utf-8"))["cases"]
    return [
        (case["logical"], case["visual"])
        for case in cases
        if "logical" in case and case["logical"] not in OWN_CLASSES
    ]


def hebrew_cases() -> list[tuple[str, str]]:
    cases = json.loads(shared("vectors/bidi_caprtl.json").read_text("utf-8"))["cases"]
    lines = next(case for case in cases if "hebrew" in case["set"])["reference"].splitlines()
    return [(text.strip(), seen.strip()) for text, _, seen in (x.partition("=>") for x in lines)]


@pytest.mark.parametrize(("logical", "visual"), caprtl_cases())
def test_text_is_ordered_as_the_reference_implementation_orders_it(
    logical: str, visual: str
) -> None:
    text = from_caprtl(logical)
    seen = as_seen(text, first_strong(text), mirrored=True)
    assert seen.translate(INVISIBLE).rstrip() == from_caprtl(visual).rstrip()


@pytest.mark.parametrize(("logical", "visual"), hebrew_cases())
def test_hebrew_and_latin_mix_as_the_reference_mixes_them(logical: str, visual: str) -> None:
    seen = as_seen(logical, first_strong(logical), mirrored=True)
    assert seen.translate(INVISIBLE).strip() == visual


@settings(max_examples=400)
@given(
    st.text(SIGNS, max_size=16),
    st.sampled_from((0, 1)),
)
def test_any_mixture_is_ordered_as_another_implementation_orders_it(text: str, base: int) -> None:
    # The other one leaves a paragraph without right-to-left signs alone, against rule L1.
    assume(any(bidirectional(char) in ("R", "AL") for char in text))
    theirs = get_display(text, base_dir="LR"[base])
    kept = "".join(char for char in theirs if bidirectional(char) not in REMOVED)
    assert as_seen(text, base, mirrored=False) == kept


def test_the_minus_of_an_isolated_amount_stays_on_its_left() -> None:
    seen = as_seen("ب \u2066−۱۲٬۲۵۰\u2069", 1, mirrored=False)
    assert seen.translate(INVISIBLE) == "−۱۲٬۲۵۰ ب"
