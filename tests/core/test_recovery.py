"""Twelve words on each of two sheets: both open, one opens nothing, a slip is named."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import Refused, Untrusted
from app.core.recovery import NOISE_BYTES, keys_of, new_halves, read_half, seal_key
from app.core.words import WORDS

HALVES = new_halves(bytes(range(NOISE_BYTES)))


@given(st.binary(min_size=NOISE_BYTES, max_size=NOISE_BYTES))
def test_what_is_printed_is_read_back_however_it_is_typed(noise: bytes) -> None:
    for no, half in enumerate(new_halves(noise), 1):
        assert len(half) == 12
        numbered = "\n".join(f"{place}. {word.upper()}" for place, word in enumerate(half, 1))
        assert read_half(numbered, no) == half


@settings(max_examples=200)
@given(place=st.integers(0, 11), word=st.sampled_from(WORDS))
def test_a_wrong_word_is_found_but_for_one_in_two_hundred_and_fifty_six(
    place: int, word: str
) -> None:
    typed = list(HALVES[0])
    typed[place] = word
    try:
        assert read_half(typed, 1) == tuple(typed)
    except Refused as error:
        assert error.code in ("sheets.words_wrong", "sheets.wrong_sheet")
        assert tuple(typed) != HALVES[0]


def test_a_slip_is_named() -> None:
    first, second = HALVES
    with pytest.raises(Refused, match=r"sheets\.words_count"):
        read_half(first[:11], 1)
    with pytest.raises(Refused, match=r"sheets\.wrong_sheet"):
        read_half(second, 1)
    with pytest.raises(Refused) as unknown:
        read_half(["zebra", *first[1:]], 1)
    assert (unknown.value.code, unknown.value.values) == (
        "sheets.unknown_word",
        {"word": "zebra", "place": 1},
    )


def test_one_sheet_and_any_other_open_nothing() -> None:
    key = bytes(32)
    keys = keys_of(HALVES, "group")
    sealed = seal_key(key, keys.box_key)
    assert keys_of(HALVES, "group").open_key(sealed) == key
    other = new_halves(bytes(NOISE_BYTES))
    for wrong in (
        keys_of((HALVES[0], other[1]), "group"),
        keys_of((HALVES[1], HALVES[0]), "group"),
        keys_of(HALVES, "another group"),
    ):
        with pytest.raises(Untrusted, match=r"sheets\.others"):
            wrong.open_key(sealed)
