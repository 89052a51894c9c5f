"""Unidentified receipts: money that came and nobody knows yet whose it is (2050).

Source: spec/domain.md posting table T12, T13 and INV-12.
"""

from dataclasses import dataclass, replace

from app.core import accounts as a
from app.core.contributions import METHODS, Part, check_parts, credit_lines
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line


@event_type("receipt.unidentified", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptUnidentified:
    """Money came (T12); whose it is will be said later.

    Attributes:
        receipt: Its id, sub-ledger of 2050.
        meeting: Page it stands on; "" between meetings.
        on: Civil day the money moved.
        method: "cash" or how it came electronically. payment: Own id of the electronic part,
            sub-ledger of 1210; "" for cash.
        payer: What is known of who paid: words, a masked phone.
    """

    receipt: str
    meeting: str
    on: str
    method: str
    minor: int
    currency: str
    code: str = ""
    payment: str = ""
    payer: str = ""
    note: str = ""
    post: tuple[Line, ...] = ()

    @property
    def electronic_minor(self) -> int:
        return self.minor if self.payment else 0

    def template(self) -> tuple[Line, ...]:
        account = a.AWAITING if self.payment else a.CASH_LOAN
        return (
            Line(account=account, sub=self.payment, minor=self.minor, currency=self.currency),
            Line(
                account=a.UNIDENTIFIED,
                sub=self.receipt,
                minor=-self.minor,
                currency=self.currency,
            ),
        )


def receive(payload: ReceiptUnidentified) -> ReceiptUnidentified:
    """Decide a receipt.

    Raises:
        Refused: Not positive, an unknown method, or notes with an electronic id or the other
            way round ("contribution.split_wrong").
    """
    if payload.minor <= 0:
        raise Refused("amount.not_positive", minor=payload.minor)
    if payload.method not in METHODS or payload.method == "split":
        raise Refused("contribution.unknown_method", method=payload.method)
    if (payload.method == "cash") == bool(payload.payment):
        raise Refused("contribution.split_wrong", total=payload.minor, cash=0)
    return replace(payload, post=payload.template())


@event_type("receipt.assigned", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptAssigned:
    """It is known now whose a receipt, or a part of it, is (T13).

    Attributes:
        meeting: Page it stands on. on: Civil day the money moved, as of the receipt.
        fines_to, income_basis, social_loans: As of a contribution.
    """

    receipt: str
    member: str
    meeting: str
    on: str
    currency: str
    parts: tuple[Part, ...]
    fines_to: str = "loan"
    income_basis: str = "cash"
    social_loans: tuple[str, ...] = ()
    post: tuple[Line, ...] = ()

    @property
    def total(self) -> int:
        return sum(part.minor for part in self.parts)

    def template(self) -> tuple[Line, ...]:
        given = Line(
            account=a.UNIDENTIFIED, sub=self.receipt, minor=self.total, currency=self.currency
        )
        return (given, *credit_lines(self))


def assign(payload: ReceiptAssigned, *, left: int) -> ReceiptAssigned:
    """Decide whose it is.

    Args:
        left: What of the receipt nobody has yet, minor units.

    Raises:
        Refused: As `check_parts`; more than is left ("receipt.more_than_left" with left).
    """
    check_parts(payload.parts)
    if payload.total > left:
        raise Refused("receipt.more_than_left", left=left)
    return replace(payload, post=payload.template())
