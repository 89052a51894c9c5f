"""An advance that is given back: money to a member out of the own account of advances (2020)."""

from dataclasses import dataclass, replace

from app.core import accounts as a
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line
from app.core.payouts import SOURCES


@event_type("advance.refunded", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class AdvanceRefunded:
    """A member who had paid ahead, or too much, got money back.

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
        return (
            Line(account=a.ADVANCES, sub=self.member, minor=self.minor, currency=self.currency),
            Line(account=source, minor=-self.minor, currency=self.currency),
        )


def refund(payload: AdvanceRefunded, *, available: int, have: int) -> AdvanceRefunded:
    """Decide what is given back.

    Args:
        available: The member's advance. have: Money in the place it is taken from; minor units.

    Raises:
        Refused: "amount.not_positive", "advance.more_than_there" with left,
            "money.unknown_place", "money.not_enough", "shareout.not_agreed".
    """
    if payload.minor <= 0:
        raise Refused("amount.not_positive", minor=payload.minor)
    if payload.minor > available:
        raise Refused("advance.more_than_there", left=available)
    if payload.source not in SOURCES:
        raise Refused("money.unknown_place", place=payload.source)
    if payload.agreed not in ("pin", "paper"):
        raise Refused("shareout.not_agreed", member=payload.member)
    if payload.minor > have:
        raise Refused("money.not_enough", have=have, place=payload.source)
    return replace(payload, post=payload.template())
