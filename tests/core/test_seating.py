"""Seats as they are typed beside the members."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.rotation.seating import read_shares, seats_from, share_text, shares_of


@pytest.mark.parametrize(
    ("typed", "share"),
    [
        ("1", Fraction(1)),
        ("1/2", Fraction(1, 2)),
        ("1 1/2", Fraction(3, 2)),
        ("½", Fraction(1, 2)),
        ("2⅓", Fraction(7, 3)),
        ("۱/۲", Fraction(1, 2)),
        ("३", Fraction(3)),
        ("", Fraction(0)),
        ("0", Fraction(0)),
    ],
)
def test_seats_are_read_in_any_script(typed: str, share: Fraction) -> None:
    assert read_shares(typed) == share


@pytest.mark.parametrize("typed", ["-1", "1.5", "1/0", "3/2", "a", "1/2/3"])
def test_what_is_no_number_of_seats_is_refused(typed: str) -> None:
    with pytest.raises(Refused):
        read_shares(typed)


def test_fractions_that_follow_each_other_make_one_seat() -> None:
    typed = [("A", "1"), ("B", "1/2"), ("C", "1 1/2"), ("D", "1/3"), ("E", "2/3"), ("F", "0")]
    seats = seats_from((member, read_shares(text)) for member, text in typed)
    assert [one.members for one in seats] == [("A",), ("C",), ("B", "C"), ("D", "E")]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        (["1/2"], "seats.parts_left"),
        (["1/2", "2/3"], "seats.parts_over"),
        (["0"], "seats.none"),
        (["5000"], "seats.too_many"),
    ],
)
def test_what_makes_no_whole_seats_is_refused(typed: list[str], code: str) -> None:
    with pytest.raises(Refused) as refusal:
        seats_from((str(no), read_shares(text)) for no, text in enumerate(typed))
    assert refusal.value.code == code


@given(st.lists(st.fractions(min_value=0, max_value=3, max_denominator=6), max_size=12))
def test_seats_give_everybody_what_was_typed(shares: list[Fraction]) -> None:
    wanted = {str(no): share for no, share in enumerate(shares) if share}
    try:
        seats = seats_from(wanted.items())
    except Refused:
        return
    assert shares_of(seats) == wanted
    assert {member: read_shares(share_text(share)) for member, share in wanted.items()} == wanted
