"""A member takes savings out: what is owed, and what stands for others, stays (T15).

Source: spec/domain.md section 3.2.
"""

from dataclasses import dataclass, replace

from app.core import accounts as a
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line, lines_of
from app.core.payouts import SOURCES


@event_type("savings.withdrawn", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class SavingsWithdrawn:
    """Savings were handed back to their owner, minor units.

    Attributes:
        agreed: "pin" or "paper" of the member.
    """

    member: str
    meeting: str
    on: str
    minor: int
    currency: str
    agreed: str
    source: str = "cash"
    code: str = ""
    post: tuple[Line, ...] = ()

    def template(self) -> tuple[Line, ...]:
        source = SOURCES.get(self.source, a.CASH_LOAN)
        rows = [(a.SAVINGS, self.member, self.minor), (source, "", -self.minor)]
        return lines_of(rows, self.currency)


def withdraw(payload: SavingsWithdrawn, *, allowed: int, have: int) -> SavingsWithdrawn:
    """Decide a withdrawal.

    Args:
        allowed: Of `app.core.pools.moneypool.withdrawable`. have: Money where it is taken from.

    Raises:
        Refused: "amount.not_positive", "savings.withdraw" with allowed, "money.unknown_place",
            "money.not_enough", "shareout.not_agreed".
    """
    if payload.minor <= 0:
        raise Refused("amount.not_positive", minor=payload.minor)
    if payload.minor > allowed:
        raise Refused("savings.withdraw", allowed=allowed)
    if payload.source not in SOURCES:
        raise Refused("money.unknown_place", place=payload.source)
    if payload.agreed not in ("pin", "paper"):
        raise Refused("shareout.not_agreed", member=payload.member)
    if payload.minor > have:
        raise Refused("money.not_enough", have=have, place=payload.source)
    return replace(payload, post=payload.template())
