"""Levies: what the assembly asks of the owners for one purpose, in one or several months.

Source: spec/domain.md section 3.11; the money is the owners' reserve (A01, A06).
"""

from dataclasses import dataclass

from app.core import accounts as a
from app.core.apartment.bases import Basis, Charged, check_basis
from app.core.apartment.billing import Cost
from app.core.apartment.votes import weights_of
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.governance.votes import Result, count


@event_type("levy.approved", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class LevyApproved:
    """The assembly agreed on a levy; the bills of its months ask the owners for it.

    Attributes:
        label: What for, in the group's words.
        parts: (period, minor) of every month; `minor` is their sum.
        weights: How the votes weighed: "area", "head", "share".
        yes, no, silent: Units that were there or represented.
        motion: The vote in the minutes; "" where it was held on paper.
    """

    levy: str
    box: str
    label: str
    minor: int
    currency: str
    parts: tuple[tuple[str, int], ...]
    basis: Basis
    on: str
    weights: str
    majority: str
    quorum_percent: int
    yes: tuple[str, ...]
    no: tuple[str, ...]
    silent: tuple[str, ...] = ()
    motion: str = ""

    def costs(self) -> tuple[Cost, ...]:
        """What the bills divide, one for each month."""
        return tuple(
            Cost(
                cost=f"{self.levy}|{period}",
                period=period,
                category="levy",
                account=a.OWNERS_RESERVE,
                minor=minor,
                basis=self.basis,
                payer="owner",
                is_levy=True,
            )
            for period, minor in self.parts
        )


def approve(payload: LevyApproved, units: tuple[Charged, ...]) -> LevyApproved:
    """Decide a levy: enough were there, and enough of them said yes.

    Raises:
        Refused: "amount.not_positive", "levy.parts" with sum, "levy.not_agreed" with yes and no
            in percent of the whole, "levy.no_quorum" with percent and needed, `apartment.*`.
    """
    if payload.minor <= 0 or min((minor for _, minor in payload.parts), default=0) <= 0:
        raise Refused("amount.not_positive", minor=payload.minor)
    total = sum(minor for _, minor in payload.parts)
    if total != payload.minor:
        raise Refused("levy.parts", sum=total)
    check_basis(payload.basis)
    result = result_of(payload, units)
    percent = {name: getattr(result, name) * 100 // result.whole for name in ("yes", "no")}
    if not result.is_quorate:
        there = (result.yes + result.no + result.silent) * 100 // result.whole
        raise Refused("levy.no_quorum", percent=there, needed=payload.quorum_percent)
    if not result.is_agreed:
        raise Refused("levy.not_agreed", **percent)
    return payload


def result_of(payload: LevyApproved, units: tuple[Charged, ...]) -> Result:
    """The vote as it was counted."""
    words = dict.fromkeys(payload.silent, "") | dict.fromkeys(payload.no, "no")
    words |= dict.fromkeys(payload.yes, "yes")
    return count(
        words,
        weights_of(units, payload.weights),
        majority=payload.majority,
        quorum_percent=payload.quorum_percent,
    )
