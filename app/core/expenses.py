"""Expenses of the group: exercise books, transport, bank fees."""

from dataclasses import dataclass, replace

from app.core import accounts as a
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line

SOURCES = {"cash": a.CASH_LOAN, "mpesa": a.MOBILE, "bank": a.BANK, "welfare_bag": a.CASH_SOCIAL}


@event_type("expense.paid", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class ExpensePaid:
    """The group bought something (T40).

    Attributes:
        what: In words, or a code of the usual expenses.
        account: Expense account, 5xxx.
        receipt: Number on the paper, "" for none.
    """

    meeting: str
    what: str
    account: str
    minor: int
    currency: str
    paid_to: str
    receipt: str
    source: str = "cash"
    on: str = ""
    post: tuple[Line, ...] = ()

    def template(self) -> tuple[Line, ...]:
        source = SOURCES.get(self.source, a.CASH_LOAN)
        return (
            Line(account=self.account, minor=self.minor, currency=self.currency),
            Line(account=source, minor=-self.minor, currency=self.currency),
        )


def pay(payload: ExpensePaid, *, have: int) -> ExpensePaid:
    """Decide an expense.

    Raises:
        Refused: Not positive, no words for it, not an expense account, or more than there is.
    """
    if payload.minor <= 0:
        raise Refused("amount.not_positive", minor=payload.minor)
    if not payload.what.strip():
        raise Refused("expense.no_words")
    if payload.account not in a.EXPENSE_ACCOUNTS:
        raise Refused("expense.not_an_expense", account=payload.account)
    if payload.source not in SOURCES:
        raise Refused("money.unknown_place", place=payload.source)
    if payload.minor > have:
        raise Refused("money.not_enough", have=have, place=payload.source)
    return replace(payload, post=payload.template())
