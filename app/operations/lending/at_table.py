"""A loan that is asked for at the table: the same way as from home, in one go."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.book.transaction import Tx
from app.operations.lending.guarantors import guarantee
from app.operations.lending.requests import request_loan


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Who stands for a loan, for how many minor units; `how`: "pin" or "paper"."""

    guarantor: str
    minor: int
    how: str = "pin"


def ask_at_table(
    tx: Tx,
    *,
    meeting: str,
    member: str,
    principal: int,
    instalments: int,
    product: str = "",
    purpose: str = "",
    standing: Sequence[Standing] = (),
) -> str:
    """Write a request together with the guarantors who agreed to it on the spot; its id.

    Raises:
        Refused: As `request_loan` and `guarantee`.
    """
    loan = request_loan(
        tx,
        member=member,
        principal=principal,
        instalments=instalments,
        product=product,
        purpose=purpose,
        guarantees=tuple((one.guarantor, one.minor) for one in standing),
        meeting=meeting,
    )
    for one in standing:
        guarantee(tx, loan=loan, guarantor=one.guarantor, how=one.how, meeting=meeting)
    return loan
