"""A member is handed over the part of a share-out: the fifth closing journal."""

from dataclasses import dataclass, replace
from typing import Final

from app.core import accounts as a
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line, lines_of
from app.core.payouts import SOURCES

AGREED: Final = ("pin", "paper")


@event_type("shareout.paid", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class ShareoutPaid:
    """A member got the part (T51, entry 5).

    Attributes:
        minor: All of it. bag: Of it, what comes out of the bag of the social fund (1020).
        source: Where the rest comes from: "cash", "mpesa", "bank" or "usdt".
        agreed: "pin" of the receiver, or "paper": a thumb or a name on the share-out sheet.
    """

    shareout: str
    member: str
    meeting: str
    on: str
    minor: int
    bag: int
    currency: str
    source: str
    agreed: str
    code: str = ""
    post: tuple[Line, ...] = ()

    def template(self) -> tuple[Line, ...]:
        source = SOURCES.get(self.source, a.CASH_LOAN)
        rows = [
            (a.PAYABLE, self.member, self.minor),
            (source, "", self.bag - self.minor),
            (a.CASH_SOCIAL, "", -self.bag),
        ]
        return lines_of(rows, self.currency)


def pay(payload: ShareoutPaid, *, have: int, have_bag: int) -> ShareoutPaid:
    """Fill in the lines of a payment.

    Args:
        have: Money in the place it is taken from. have_bag: In the bag of the social fund.

    Raises:
        Refused: Not positive, no known place, more than there is, or nobody agreed.
    """
    if payload.minor <= 0 or not 0 <= payload.bag <= payload.minor:
        raise Refused("amount.not_positive", minor=payload.minor)
    if payload.source not in SOURCES:
        raise Refused("money.unknown_place", place=payload.source)
    if payload.agreed not in AGREED:
        raise Refused("shareout.not_agreed", member=payload.member)
    if payload.minor - payload.bag > have:
        raise Refused("money.not_enough", have=have, place=payload.source)
    if payload.bag > have_bag:
        raise Refused("money.not_enough", have=have_bag, place="bag")
    return replace(payload, post=payload.template())
