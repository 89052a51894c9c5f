"""Merry-go-round: everybody pays at every meeting, and one seat after the other gets the pot.

A member may hold several seats; what is short of the pot is owed to the one who should have it.

Source: spec/domain.md section 3.3.
"""

from collections.abc import Sequence

from app.core.errors import Refused
from app.core.rotation import playing
from app.core.rotation.seats import seat_of
from app.core.rotation.terms import RotationTerms
from app.core.rotation.terms import check as check_rotation
from app.core.schemes.scheme import Choose, Played, Scheme


class MerryGoRoundTerms(RotationTerms, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Of a merry-go-round: one seat a turn."""


def check(terms: MerryGoRoundTerms) -> MerryGoRoundTerms:
    """Prove that these terms can be kept.

    Raises:
        Refused: As `app.core.rotation.terms.check`; "terms.range" of winners, which is one.
    """
    if terms.winners != 1:
        raise Refused("terms.range", field="winners", low=1, high=1)
    return check_rotation(terms)


def sample_terms(size: int, choose: Choose) -> MerryGoRoundTerms:
    del size
    return MerryGoRoundTerms(
        value=100 * (1 + choose(500)),
        order=("fixed", "draw", "draw_each", "need")[choose(4)],
        short=("owe", "wait")[choose(2)],
        welfare_ppm=(0, 10_000)[choose(2)],
        meal=(0, 100)[choose(2)],
    )


def play(terms: MerryGoRoundTerms, members: Sequence[str], choose: Choose) -> Played:
    """A round of these members; one of eight holds a second seat."""
    owners = [one for member in members for one in [member] * (2 if not choose(8) else 1)]
    seats = tuple(seat_of(no, member) for no, member in enumerate(owners, 1))
    return playing.play(terms, seats, playing.any_order(seats, choose), choose)


SCHEME = Scheme(
    kind="merry_go_round",
    terms=MerryGoRoundTerms,
    check=check,
    row="seat",
    columns=("seat", "fine"),
    steps=("roll_call", "collect", "turn", "other", "count", "close"),
    sample_terms=sample_terms,
    play=play,
)
