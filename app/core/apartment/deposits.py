"""A tenant's deposit: taken at moving in, given back at moving out (posting A04)."""

from dataclasses import dataclass, replace

from app.core import accounts as a
from app.core.apartment.costs import LATER, SOURCES
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line, lines_of


@event_type("deposit.moved", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class DepositMoved:
    """Money of a tenant is kept for a unit, or given back; `minor` is negative for that."""

    unit: str
    member: str
    minor: int
    currency: str
    on: str
    source: str
    meeting: str = ""
    post: tuple[Line, ...] = ()

    def template(self) -> tuple[Line, ...]:
        money = SOURCES.get(self.source, a.CASH_LOAN)
        rows = [(money, "", self.minor), (a.DEPOSITS, self.unit, -self.minor)]
        return lines_of(rows, self.currency)


def move_deposit(payload: DepositMoved, *, kept: int, have: int) -> DepositMoved:
    """Decide a movement of a deposit.

    Args:
        kept: Of this unit. have: What lies where it is paid from.

    Raises:
        Refused: "amount.not_positive", "deposit.more_than_kept" with kept, "money.*".
    """
    if not payload.minor:
        raise Refused("amount.not_positive", minor=0)
    if payload.source not in SOURCES or payload.source == LATER:
        raise Refused("money.unknown_place", place=payload.source)
    if payload.minor < 0 and -payload.minor > kept:
        raise Refused("deposit.more_than_kept", kept=kept)
    if payload.minor < 0 and -payload.minor > have:
        raise Refused("money.not_enough", have=have, place=payload.source)
    return replace(payload, post=payload.template())
