"""Moving the group's own money: box to bank, M-Pesa to box, one bag to the other."""

from dataclasses import dataclass, replace

from app.core import accounts as a
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line

# Money waiting to be checked is not yet ours to move.
PLACES = a.MONEY_ACCOUNTS - {a.AWAITING}


@event_type("money.moved", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class MoneyMoved:
    """Money went from one place of the group to another (T60, T62).

    Attributes:
        carried_by: Member who carried it; "" when nobody did.
    """

    meeting: str
    from_account: str
    to_account: str
    minor: int
    currency: str
    on: str
    carried_by: str = ""
    note: str = ""
    post: tuple[Line, ...] = ()

    def template(self) -> tuple[Line, ...]:
        return (
            Line(account=self.to_account, minor=self.minor, currency=self.currency),
            Line(account=self.from_account, minor=-self.minor, currency=self.currency),
        )


def move(payload: MoneyMoved, *, have: int) -> MoneyMoved:
    """Decide a move.

    Raises:
        Refused: Not positive, not from one place to another, or more than there is.
    """
    if payload.minor <= 0:
        raise Refused("amount.not_positive", minor=payload.minor)
    places = {payload.from_account, payload.to_account}
    if len(places) != 2 or not places <= PLACES:
        raise Refused("money.unknown_place", place=payload.to_account)
    if payload.minor > have:
        raise Refused("money.not_enough", have=have, place=payload.from_account)
    return replace(payload, post=payload.template())
