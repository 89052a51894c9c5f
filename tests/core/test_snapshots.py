"""What a snapshot is named by, how it is sealed, and which ones nobody needs any more."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused, Untrusted
from app.core.sealed import new_key
from app.core.snapshots import (
    FOLDS_KEPT,
    NEWEST_KEPT,
    SEALED_MAX,
    Held,
    SnapshotMade,
    Start,
    open_snapshot,
    pack_start,
    seal_snapshot,
    to_drop,
    unpack_start,
)

GROUP = "7a1c0000-0000-4000-8000-000000000001"


def named(sealed: bytes) -> SnapshotMade:
    blob = sha256(sealed).hexdigest()
    return SnapshotMade(seq=9, fold="ab", content="00" * 32, blob=blob, size=len(sealed))


def test_the_same_rows_are_sealed_alike_and_open_with_any_key_the_group_had() -> None:
    key = new_key()
    sealed = seal_snapshot(b"rows", key, GROUP)
    assert sealed == seal_snapshot(b"rows", key, GROUP) != seal_snapshot(b"rows!", key, GROUP)
    assert b"rows" not in sealed
    assert open_snapshot(sealed, (new_key(), key), GROUP, named(sealed)) == b"rows"


def test_rows_that_are_not_what_was_signed_or_of_another_key_are_refused() -> None:
    key = new_key()
    sealed = seal_snapshot(b"rows", key, GROUP)
    for other in (sealed[:-1], sealed[:-1] + b"x", b""):
        with pytest.raises(Untrusted, match=r"snapshot\.altered"):
            open_snapshot(other, (key,), GROUP, named(sealed))
    for keys, group in (((new_key(),), GROUP), ((), GROUP), ((key,), "another")):
        with pytest.raises(Untrusted, match=r"sealed\.damaged"):
            open_snapshot(sealed, keys, group, named(sealed))
    with pytest.raises(Refused, match=r"snapshot\.too_large"):
        seal_snapshot(bytes(SEALED_MAX), key, GROUP)


@given(st.binary(max_size=200))
def test_an_answer_that_is_none_is_refused_in_one_way(data: bytes) -> None:
    start = Start(b"c", b"m", data, [("m", 1, data)], b"b")
    assert unpack_start(pack_start(start)) == start
    for torn in (data, pack_start(start)[:-1]):
        with pytest.raises(Untrusted, match=r"snapshot\.malformed"):
            unpack_start(torn)


HELD = st.builds(Held, st.integers(1, 500), st.sampled_from("abcdef"), st.integers(2026, 2030))


@given(st.lists(HELD, max_size=40, unique_by=lambda one: one.fact))
def test_the_newest_three_and_the_first_of_each_year_stay(held: list[Held]) -> None:
    stays = sorted(set(held) - set(to_drop(held)), key=lambda one: one.fact)
    ordered = sorted(held, key=lambda one: one.fact)
    years = {one.year: one for one in reversed(ordered)}
    assert set(years.values()) <= set(stays)
    if ordered:
        newest = [one for one in ordered if one.fold == ordered[-1].fold]
        assert set(newest[-NEWEST_KEPT:]) <= set(stays)
    assert len(stays) <= len(years) + NEWEST_KEPT + FOLDS_KEPT - 1
    assert to_drop(stays) == []
