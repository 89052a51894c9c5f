"""Income of loans that was kept back or capitalised is earned as their principal is repaid."""

from collections.abc import Sequence

from app.book.transaction import Tx
from app.core import loan_losses as core
from app.core.contributions import Part
from app.core.loan_losses import LoanEarned
from app.core.rounding import divide
from app.projections import loans


def earn_income(tx: Tx, *, meeting: str, on: str, parts: Sequence[Part], cause: str) -> None:
    """Move what these repayments earn from 2090 to income (T20b).

    Called after the repayment was written. As much of what is not earned yet as the repaid part
    of the principal that was left; the last repayment earns the rest.

    Args:
        cause: Fact of the repayment, together with which it is undone.
    """
    repaid: dict[str, int] = {}
    for part in parts:
        if part.kind == "loan_principal":
            repaid[part.ref] = repaid.get(part.ref, 0) + part.minor
    for loan_id, minor in sorted(repaid.items()):
        loan = loans.find_loan(tx.conn, loan_id)
        if loan is None or loan.deferred <= 0:
            continue
        before = loan.state.principal_left + minor
        earned = divide(loan.deferred * min(minor, before), before)
        if earned > 0:
            tx.append(
                core.earn(
                    LoanEarned(
                        loan=loan_id,
                        meeting=meeting,
                        on=on,
                        minor=earned,
                        currency=tx.group.currency,
                        cause=cause,
                    )
                )
            )
