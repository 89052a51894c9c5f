"""Splitting: the worked numbers of rules N3 and N4, and no unit lost or made."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.splitting import equal_instalments, split


def test_the_left_over_units_go_to_the_largest_fractions():
    assert split(1033, ["33.33", "33.33", "33.34"]) == (344, 344, 345)


def test_a_tie_goes_to_the_lowest_position():
    assert split(1, [1] * 10) == (1, 0, 0, 0, 0, 0, 0, 0, 0, 0)


def test_a_reversal_splits_exactly_like_the_payment():
    assert split(-1033, ["33.33", "33.33", "33.34"]) == (-344, -344, -345)


@given(
    st.integers(-(2**53), 2**53),
    st.lists(st.fractions(min_value=0, max_denominator=10**6), min_size=1, max_size=40).filter(any),
)
def test_the_parts_sum_to_the_whole_and_each_is_within_one_unit_of_its_share(total, weights):
    parts = split(total, weights)
    assert sum(parts) == total
    everything = sum(weights)
    for part, weight in zip(parts, weights, strict=True):
        assert abs(part - Fraction(total) * weight / everything) < 1


@pytest.mark.parametrize("weights", [[], [0, 0], ["0"]])
def test_without_any_weight_nothing_is_split(weights):
    with pytest.raises(Refused, match=r"split\.no_weights"):
        split(100, weights)


@pytest.mark.parametrize("weight", [-1, "-1", "NaN", "1e9999999", "1/3", "1_0", "²"])
def test_a_bad_weight_is_refused(weight):
    with pytest.raises(Refused, match=r"split\.bad_weight"):
        split(100, [1, weight])


@pytest.mark.parametrize(
    ("total", "count", "regular", "last"),
    [
        (1_000_000, 3, 333_333, 333_334),  # UGX
        (100_000, 7, 14_286, 14_284),  # XOF
        (100_000_000, 24, 4_166_667, 4_166_659),  # USDT
        (50_000_000, 12, 4_166_667, 4_166_663),  # IRR
    ],
)
def test_the_last_equal_instalment_absorbs_the_remainder(total, count, regular, last):
    assert equal_instalments(total, count) == (regular,) * (count - 1) + (last,)
    assert equal_instalments(total, count, remainder="first")[0] == last


@given(
    st.integers(0, 10**12),
    st.integers(1, 600),
    st.sampled_from(["half_up", "half_even", "up", "down"]),
    st.sampled_from([1, 7, 100, 1000]),
)
def test_equal_instalments_sum_to_the_total_and_are_never_negative(total, count, mode, multiple):
    parts = equal_instalments(total, count, rounding=mode, multiple=multiple)
    assert len(parts) == count
    assert sum(parts) == total
    assert min(parts) >= 0
