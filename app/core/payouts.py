"""Turns: the rotating pot is paid out to the member whose turn it is."""

from dataclasses import dataclass, replace

from app.core import accounts as a
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line

SOURCES = {"cash": a.CASH_LOAN, "mpesa": a.MOBILE, "bank": a.BANK, "usdt": a.CRYPTO}


@event_type("payout.paid", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class PayoutPaid:
    """A member got the pot of a turn (T30).

    Attributes:
        turn: Whose pot: the meeting it was collected at.
        source: "cash", "mpesa", "bank" or "usdt".
        agreed: How the receiver agreed: "pin", "paper" (a thumb on the receipt), "" for neither.
    """

    meeting: str
    turn: str
    member: str
    on: str
    minor: int
    currency: str
    source: str = "cash"
    code: str = ""
    agreed: str = ""
    post: tuple[Line, ...] = ()

    def template(self) -> tuple[Line, ...]:
        source = SOURCES.get(self.source, a.CASH_LOAN)
        return (
            Line(account=a.POT, sub=self.turn, minor=self.minor, currency=self.currency),
            Line(account=source, minor=-self.minor, currency=self.currency),
        )


def pay_turn(payload: PayoutPaid, *, in_pot: int, have: int) -> PayoutPaid:
    """Decide a payout.

    Args:
        in_pot: What was collected for this turn and is not paid out.
        have: Money in the place it is taken from.

    Raises:
        Refused: Not positive, more than the pot, or more than there is.
    """
    if payload.minor <= 0:
        raise Refused("amount.not_positive", minor=payload.minor)
    if payload.source not in SOURCES:
        raise Refused("money.unknown_place", place=payload.source)
    if payload.minor > in_pot:
        raise Refused("turn.more_than_pot", have=in_pot)
    if payload.minor > have:
        raise Refused("money.not_enough", have=have, place=payload.source)
    return replace(payload, post=payload.template())


def next_in_turn(order: tuple[str, ...], paid: int) -> str:
    """Whose turn it is after `paid` payouts; "" when the group has no turns."""
    return order[paid % len(order)] if order else ""
