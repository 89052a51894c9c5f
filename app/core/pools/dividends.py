"""Dividends: the part of a year's income that is given out, and everyone's part of it.

Source: spec/domain.md sections 3.9 and 4.3 (T52, T53).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.errors import Refused
from app.core.rounding import PPM, apply_ppm
from app.core.splitting import split


@dataclass(frozen=True, slots=True, kw_only=True)
class Dividend:
    """How income is given out, minor units.

    Attributes:
        pool: Given out. kept: Goes to the reserve.
        gross: Everyone's part. withheld: Tax of it. net: What is paid.
    """

    pool: int
    kept: int
    gross: tuple[int, ...]
    withheld: tuple[int, ...]

    @property
    def net(self) -> tuple[int, ...]:
        return tuple(one - tax for one, tax in zip(self.gross, self.withheld, strict=True))


def dividend(
    income: int, weights: Sequence[int], *, given_ppm: int = PPM, tax_ppm: int = 0
) -> Dividend:
    """Divide income by savings, or by interest paid, in the order of `weights`.

    Args:
        given_ppm: Part of the income that is given out. tax_ppm: Withheld of every part.

    Raises:
        Refused: "dividend.no_income", "dividend.no_weights", "scheme.number" for a rate.
    """
    for name, rate in (("given_ppm", given_ppm), ("tax_ppm", tax_ppm)):
        if not 0 <= rate <= PPM:
            raise Refused("scheme.number", field=name, allowed=0 if rate < 0 else PPM)
    if income <= 0:
        raise Refused("dividend.no_income", minor=income)
    if not any(weights) or min(weights) < 0:
        raise Refused("dividend.no_weights")
    pool = apply_ppm(income, given_ppm, "down")
    gross = split(pool, weights)
    return Dividend(
        pool=pool,
        kept=income - pool,
        gross=gross,
        withheld=tuple(apply_ppm(one, tax_ppm) for one in gross),
    )
