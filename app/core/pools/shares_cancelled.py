"""Shares taken back from a member who needs the money: at the purchase price, never more."""

from dataclasses import dataclass, replace

from app.core import accounts as a
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line
from app.core.payouts import SOURCES
from app.core.pools.catching_up import cancelled_value


@event_type("shares.cancelled", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class SharesCancelled:
    """A member sold shares back to the group.

    Attributes:
        shares: How many. minor: What was paid for them at the time, and now.
        agreed: "pin" or "paper" of the member.
    """

    member: str
    meeting: str
    on: str
    shares: int
    minor: int
    currency: str
    reason: str
    agreed: str
    source: str = "cash"
    code: str = ""
    post: tuple[Line, ...] = ()

    def template(self) -> tuple[Line, ...]:
        source = SOURCES.get(self.source, a.CASH_LOAN)
        return (
            Line(account=a.SHARES, sub=self.member, minor=self.minor, currency=self.currency),
            Line(account=source, minor=-self.minor, currency=self.currency),
        )


def cancel(payload: SharesCancelled, *, held: int, value: int, have: int) -> SharesCancelled:
    """Decide a cancelling; the amount follows from the shares.

    Args:
        held: Shares that are free: they stand for no loan. value: Purchase price of one.
        have: Money in the place it is taken from.

    Raises:
        Refused: "shares.cancel" with allowed; no reason; nobody agreed; more than there is.
    """
    minor = cancelled_value(payload.shares, held, value)
    if not payload.reason.strip():
        raise Refused("reason.needed")
    if payload.source not in SOURCES:
        raise Refused("money.unknown_place", place=payload.source)
    if payload.agreed not in ("pin", "paper"):
        raise Refused("shareout.not_agreed", member=payload.member)
    if minor > have:
        raise Refused("money.not_enough", have=have, place=payload.source)
    decided = replace(payload, minor=minor)
    return replace(decided, post=decided.template())
