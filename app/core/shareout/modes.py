"""The ways of dividing what a cycle left: what everyone has back first, and who has the rest.

Source: spec/domain.md section 3.7.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.core.errors import Refused

MODES: Final = ("standard", "equal", "interest_refund", "time_weighted", "fixed_share")


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What one member puts into the share-out; amounts in minor units.

    Attributes:
        shares: What the fund is divided by in the standard mode; the savings where nobody counts
            shares.
        capital: Savings that carry profit and loss.
        at_par: Money of the member that carries neither: advances, savings beside shares.
        loan, other: Owed to the group: loans with the charge due, and everything else.
        interest_paid: Interest and charges paid in this cycle.
        parts: Sum of amount times meetings held (see `app.core.pools.time_weighted`).
        fixed: Number of fixed shares.
        fine: Open fines and penalties: taken off what is left of the part, never lost with it.
        apart: The same of fines that are the social fund's.
    """

    member: str
    shares: int
    capital: int
    at_par: int = 0
    loan: int = 0
    other: int = 0
    interest_paid: int = 0
    parts: int = 0
    fixed: int = 0
    fine: int = 0
    apart: int = 0

    @property
    def debt(self) -> int:
        """What the part of the fund has to cover; negative when there is own money over."""
        return self.loan + self.other + self.fine - self.at_par


@dataclass(frozen=True, slots=True, kw_only=True)
class Division:
    """Everyone has `base` first, and of the rest so many parts as `weights` say."""

    base: tuple[int, ...]
    weights: tuple[int, ...]


def divisions(mode: str, claims: Sequence[Claim]) -> tuple[Division, ...]:
    """The divisions of a mode, the usual one first.

    A later one holds where the fund does not reach for the base of those before it: what interest
    is given back is cut alike for all, and a loss is borne by the savings. The last has no base.

    Raises:
        Refused: "shareout.unknown_mode", "shareout.no_shares", or "shareout.no_weights" when
            nobody has what the mode divides by.
    """
    if mode not in MODES:
        raise Refused("shareout.unknown_mode", mode=mode)
    nothing = (0,) * len(claims)
    capital = tuple(claim.capital for claim in claims)
    shares = tuple(claim.shares for claim in claims)
    if not any(shares) or min(shares) < 0 or min(capital) < 0:
        raise Refused("shareout.no_shares")
    heads = tuple(int(claim.capital > 0) for claim in claims)
    loss = Division(base=nothing, weights=capital)
    if mode == "standard":
        return (Division(base=nothing, weights=shares),)
    if mode == "equal":
        return (Division(base=capital, weights=heads), loss)
    if mode == "interest_refund":
        interest = tuple(claim.interest_paid for claim in claims)
        both = tuple(one + two for one, two in zip(capital, interest, strict=True))
        refund = Division(base=both, weights=heads)
        return (refund, Division(base=capital, weights=interest), loss)
    by = "parts" if mode == "time_weighted" else "fixed"
    weights = tuple(getattr(claim, by) for claim in claims)
    if not any(weights) or min(weights) < 0:
        raise Refused("shareout.no_weights", mode=mode)
    return (Division(base=capital, weights=weights), loss)
