"""Weighted rotation: seats are sold before the round, and who waits longer gets a larger prize.

Source: spec/domain.md sections 3.4 and 3.5.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from app.core import accounts as a
from app.core.errors import Refused
from app.core.ledger import lines_of
from app.core.rotation import playing, presold
from app.core.rotation.seats import SEATS_MAX, Seat
from app.core.rotation.selling import SeatSold, sell
from app.core.rotation.terms import RotationTerms
from app.core.rotation.terms import check as check_rotation
from app.core.schemes.scheme import Choose, Played, Scheme


class WeightedTerms(RotationTerms, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Of a weighted rotation. Seat number n gets the pot at turn n.

    Attributes:
        spread: Each prize is so much larger than the one before, minor units.
        prizes: A table of its own instead, by seat number; () for the even one.
        sale: "prizes" differ; or all are one pot, and a "premium" is paid or given at the sale.
    """

    order: Literal["fixed"] = "fixed"
    short: str = "reserve"
    spread: int = 0
    prizes: tuple[int, ...] = ()
    sale: Literal["prizes", "premium"] = "prizes"

    def full_table(self, seats: int) -> tuple[int, ...]:
        """What each seat is worth, commission within.

        Raises:
            Refused: "prizes.many" with wanted for a table of another length; as `linear` and
                `check_table`.
        """
        pot = self.value * seats
        table = self.prizes or presold.linear(pot, seats, self.spread)
        if len(table) != seats:
            raise Refused("prizes.many", wanted=seats)
        kept = presold.commission_at(pot, self.commission_ppm)
        return presold.check_table(pot, table, kept=kept)

    def prize_table(self, seats: int) -> tuple[int, ...]:
        return self.full_table(seats) if self.sale == "prizes" else ()

    def premium_of(self, place: int, seats: int) -> int:
        """What seat number `place` pays when it is sold; negative: what it is given."""
        if self.sale != "premium":
            return 0
        return presold.premiums(self.value * seats, self.full_table(seats))[place - 1]


def check(terms: WeightedTerms) -> WeightedTerms:
    """Prove that these terms can be kept.

    Raises:
        Refused: As `app.core.rotation.terms.check`; "terms.range"; as `WeightedTerms.full_table`.
    """
    if terms.winners != 1:
        raise Refused("terms.range", field="winners", low=1, high=1)
    if terms.spread < 0:
        raise Refused("terms.range", field="spread", low=0, high=terms.value)
    if len(terms.prizes) > SEATS_MAX:
        raise Refused("seats.too_many", max=SEATS_MAX)
    check_rotation(terms)
    if terms.prizes:
        terms.full_table(len(terms.prizes))
    return terms


def sample_terms(size: int, choose: Choose) -> WeightedTerms:
    value = 1_000 * (1 + choose(1_000))
    return WeightedTerms(
        value=value,
        spread=2 * choose(value // 4 + 1),
        commission_ppm=(0, 10_000, 20_000)[choose(3)],
        sale=("prizes", "premium")[choose(2)],
    )


def play(terms: WeightedTerms, members: Sequence[str], choose: Choose) -> Played:
    """A round of these members, whose seats were sold beforehand."""
    seats = playing.seats_for(members, choose)
    round_ = playing.play(terms, seats, [one.seat for one in seats], choose)
    return _with_premiums(terms, seats, round_) if terms.sale == "premium" else round_


def _with_premiums(terms: WeightedTerms, seats: Sequence[Seat], round_: Played) -> Played:
    """The sale before the round: what early seats pay is what late ones are given."""
    journals, paid, received = [], dict(round_.paid), dict(round_.received)
    table = terms.full_table(len(seats))
    premiums = presold.premiums(terms.value * len(seats), table)
    for seat, premium in zip(seats, premiums, strict=True):
        member = seat.members[0]
        sold = SeatSold(
            box="", round=playing.ROUND, seat=seat, seats=len(seats), member=member,
            prize=1, premium=premium,
            terms="", currency=playing.CURRENCY, source="cash", agreed=seat.members, on="",
            meeting="",
        )  # fmt: skip
        journals.append(sell(sold).post)
        if premium < 0:
            rows = [(a.PAYABLE, member, -premium), (a.CASH_LOAN, "", premium)]
            journals.append(lines_of(rows, playing.CURRENCY))
            received[member] = received.get(member, 0) - premium
        else:
            paid[member] = paid.get(member, 0) + premium
    return replace(round_, journals=(*journals, *round_.journals), paid=paid, received=received)


SCHEME = Scheme(
    kind="weighted_rosca",
    terms=WeightedTerms,
    check=check,
    row="seat",
    columns=("seat", "fine"),
    steps=("roll_call", "collect", "turn", "other", "count", "close"),
    sample_terms=sample_terms,
    play=play,
)
