"""Cashbox: shares and share groups pay one value at every turn, and each wins the prize once.

Source: spec/domain.md section 3.1 (Hamyan).
"""

from collections.abc import Sequence

from app.core.rotation import playing
from app.core.rotation.terms import RotationTerms, check
from app.core.schemes.scheme import Choose, Played, Scheme


class CashboxTerms(RotationTerms, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Of a cashbox: it waits until the pot is full, unless the group agreed otherwise."""

    short: str = "wait"


def sample_terms(size: int, choose: Choose) -> CashboxTerms:
    return CashboxTerms(
        value=1_000 * (1 + choose(5_000)),
        winners=1 + choose(min(3, max(1, size // 3))),
        order=("draw", "fixed")[choose(2)],
        short=("wait", "owe")[choose(2)],
        commission_ppm=(0, 10_000, 20_000)[choose(3)],
        trial_turns=choose(3),
        unit=("jalali_months", "months", "meetings")[choose(3)],
    )


def play(terms: CashboxTerms, members: Sequence[str], choose: Choose) -> Played:
    """A round of these members, some of whom own a seat together."""
    seats = playing.seats_for(members, choose)
    return playing.play(terms, seats, playing.any_order(seats, choose), choose)


SCHEME = Scheme(
    kind="cashbox",
    terms=CashboxTerms,
    check=check,
    row="seat",
    columns=("seat", "fine"),
    steps=("roll_call", "collect", "turn", "other", "count", "close"),
    sample_terms=sample_terms,
    play=play,
)
