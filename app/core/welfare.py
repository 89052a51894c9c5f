"""Welfare help: the social fund pays a member in need."""

from dataclasses import dataclass, replace

from app.core import accounts as a
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line

SOURCES = {"cash": a.CASH_SOCIAL, "loan_bag": a.CASH_LOAN, "mpesa": a.MOBILE, "bank": a.BANK}


@event_type("welfare.paid", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class WelfarePaid:
    """A benefit was paid from the social fund (T43).

    Attributes:
        source: "cash" (the welfare bag), "loan_bag", "mpesa" or "bank".
    """

    meeting: str
    member: str
    on: str
    minor: int
    currency: str
    reason: str
    source: str = "cash"
    post: tuple[Line, ...] = ()

    def template(self) -> tuple[Line, ...]:
        source = SOURCES.get(self.source, a.CASH_SOCIAL)
        return (
            Line(account=a.SOCIAL_FUND, minor=self.minor, currency=self.currency),
            Line(account=source, minor=-self.minor, currency=self.currency),
        )


def pay(payload: WelfarePaid, *, in_fund: int, have: int) -> WelfarePaid:
    """Decide a benefit.

    Raises:
        Refused: Not positive, no reason, more than the fund, or more than there is.
    """
    if payload.minor <= 0:
        raise Refused("amount.not_positive", minor=payload.minor)
    if not payload.reason.strip():
        raise Refused("welfare.no_reason")
    if payload.source not in SOURCES:
        raise Refused("money.unknown_place", place=payload.source)
    if payload.minor > in_fund:
        raise Refused("welfare.more_than_fund", have=in_fund)
    if payload.minor > have:
        raise Refused("money.not_enough", have=have, place=payload.source)
    return replace(payload, post=payload.template())
