"""Penalties that were assessed: the fact. How much and when is `app.core.penalties`."""

from dataclasses import dataclass, replace
from uuid import UUID

from app.core import accounts as a
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line
from app.core.penalties import penalty_id


@event_type("penalty.assessed", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class PenaltyAssessed:
    """One period of lateness of one due has begun. The second fact of it has no effect.

    Attributes:
        due: Id of what is late. index: Period, from 1.
        loan: Of a late instalment; "" for a late contribution.
        meeting: Where it was assessed. on: Civil day on which the period began.
        base: What was late on that day, minor units.
        income_basis: "accrual" puts it in the books at once (1320).
    """

    due: str
    index: int
    member: str
    meeting: str
    on: str
    minor: int
    currency: str
    base: int
    loan: str = ""
    income_basis: str = "cash"
    post: tuple[Line, ...] = ()

    def __post_init__(self) -> None:
        UUID(self.due)  # its own name is made of it: a word in its place is no penalty

    @property
    def id(self) -> str:
        """The penalty as a due of its own."""
        return penalty_id(self.due, self.index)

    def template(self) -> tuple[Line, ...]:
        """T11 on the accrual basis; nothing on the cash basis."""
        if self.income_basis != "accrual":
            return ()
        income = a.LOAN_PENALTIES if self.loan else a.LATE_DUES_PENALTIES
        return (
            Line(
                account=a.CHARGES_DUE,
                sub=self.loan or self.member,
                minor=self.minor,
                currency=self.currency,
            ),
            Line(account=income, minor=-self.minor, currency=self.currency),
        )


def record(payload: PenaltyAssessed) -> PenaltyAssessed:
    """Fill in the lines of a penalty.

    Raises:
        Refused: The amount or the index is not positive.
    """
    if payload.minor <= 0 or payload.index < 1:
        raise Refused("amount.not_positive", minor=payload.minor)
    return replace(payload, post=payload.template())
