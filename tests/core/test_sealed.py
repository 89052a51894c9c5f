"""Sealed data opens for its own key, group, member and field, and for nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.public import PrivateKey

from app.core.errors import Untrusted
from app.core.sealed import (
    fingerprint,
    new_key,
    open_field,
    seal_alike,
    seal_field,
    unwrap_group_key,
    unwrap_member_key,
    wrap_group_key,
    wrap_member_key,
)
from app.core.words import WORDS

KEY = b"k" * 32


@given(st.binary(max_size=300), st.binary(min_size=32, max_size=32))
def test_what_is_sealed_opens_again(plain: bytes, key: bytes) -> None:
    sealed = seal_field(plain, key, group="g", member="m", field="name")

    assert open_field(sealed, key, group="g", member="m", field="name") == plain
    assert plain.hex() not in sealed or len(plain) < 8


@given(st.binary(max_size=30), st.binary(max_size=30))
def test_where_equal_texts_must_show_they_alone_are_equal_when_sealed(a: bytes, b: bytes) -> None:
    field = {"group": "g", "member": "m", "field": "payout_phone"}

    assert (seal_alike(a, KEY, **field) == seal_alike(b, KEY, **field)) is (a == b)
    assert open_field(seal_alike(a, KEY, **field), KEY, **field) == a
    for other in ({"group": "h"}, {"member": "n"}, {"field": "phone"}):
        assert seal_alike(a, KEY, **field) != seal_alike(a, KEY, **(field | other))
    assert seal_alike(a, KEY, **field) != seal_alike(a, b"x" * 32, **field)


def test_sealed_data_cannot_be_moved() -> None:
    sealed = seal_field(b"Asha", KEY, group="g", member="m", field="name")

    for group, member, field, key in (
        ("h", "m", "name", KEY),
        ("g", "n", "name", KEY),
        ("g", "m", "phone", KEY),
        ("g", "m", "name", b"x" * 32),
    ):
        with pytest.raises(Untrusted, match=r"sealed\.damaged"):
            open_field(sealed, key, group=group, member=member, field=field)


def test_every_flipped_bit_and_every_tear_is_seen() -> None:
    sealed = bytes.fromhex(seal_field(b"Asha", KEY, group="g", member="m", field="name"))

    for at in range(len(sealed) * 8):
        altered = bytearray(sealed)
        altered[at // 8] ^= 1 << at % 8
        with pytest.raises(Untrusted):
            open_field(altered.hex(), KEY, group="g", member="m", field="name")
    for end in range(len(sealed)):
        with pytest.raises(Untrusted):
            open_field(sealed[:end].hex(), KEY, group="g", member="m", field="name")
    with pytest.raises(Untrusted):
        open_field("not hex", KEY, group="g", member="m", field="name")


def test_two_seals_of_one_text_differ() -> None:
    seals = {seal_field(b"Asha", KEY, group="g", member="m", field="name") for _ in range(20)}

    assert len(seals) == 20


def test_the_group_key_opens_on_its_laptop_only() -> None:
    mine, other = PrivateKey.generate(), PrivateKey.generate()
    group_key = new_key()
    wrapped = wrap_group_key(group_key, mine.public_key.encode().hex())

    assert unwrap_group_key(wrapped, mine) == group_key
    with pytest.raises(Untrusted, match="not_for_this_device"):
        unwrap_group_key(wrapped, other)
    with pytest.raises(Untrusted, match="not_for_this_device"):
        unwrap_group_key("00", mine)
    with pytest.raises(Untrusted, match="damaged"):
        unwrap_group_key(wrap_group_key(b"short", mine.public_key.encode().hex()), mine)


def test_a_members_key_travels_under_the_group_key() -> None:
    member_key, group_key = new_key(), new_key()
    wrapped = wrap_member_key(member_key, group_key, group="g", member="m")

    assert unwrap_member_key(wrapped, group_key, group="g", member="m") == member_key
    with pytest.raises(Untrusted):
        unwrap_member_key(wrapped, group_key, group="g", member="n")
    short = seal_field(b"short", group_key, group="g", member="m", field="key")
    with pytest.raises(Untrusted):
        unwrap_member_key(short, group_key, group="g", member="m")


def test_fingerprints_are_eight_words_and_the_list_never_moves() -> None:
    assert fingerprint(b"x") == (
        "camel",
        "fish",
        "beam",
        "coin",
        "lunch",
        "bread",
        "lemon",
        "cook",
    )
    assert len(set(WORDS)) == 256
    assert all(word.isascii() and word.islower() for word in WORDS)
