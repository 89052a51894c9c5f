"""A debt of a member to the group (1340) that is paid: of an exit, or of money paid out wrongly."""

from dataclasses import dataclass, replace

from app.core import accounts as a
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line
from app.core.payouts import SOURCES


@event_type("debt.paid", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class DebtPaid:
    """Somebody paid what was owed to the group, a member or one who left.

    Attributes:
        minor: Of the debt, minor units. target: Place it came to.
    """

    member: str
    meeting: str
    on: str
    minor: int
    currency: str
    target: str = "cash"
    code: str = ""
    post: tuple[Line, ...] = ()

    def template(self) -> tuple[Line, ...]:
        place = SOURCES.get(self.target, a.CASH_LOAN)
        return (
            Line(account=place, minor=self.minor, currency=self.currency),
            Line(account=a.OTHER_DUE, sub=self.member, minor=-self.minor, currency=self.currency),
        )


def pay(payload: DebtPaid, *, owed: int) -> DebtPaid:
    """Decide that a debt is paid.

    Args:
        owed: By the member, minor units.

    Raises:
        Refused: "amount.not_positive", "debt.not_so_much" with left, "money.unknown_place".
    """
    if payload.minor <= 0:
        raise Refused("amount.not_positive", minor=payload.minor)
    if payload.minor > owed:
        raise Refused("debt.not_so_much", left=owed)
    if payload.target not in SOURCES:
        raise Refused("money.unknown_place", place=payload.target)
    return replace(payload, post=payload.template())
