"""Balances brought forward from the paper book: rows of meeting 0 of a register.

A row with a member says what the member has (shares, savings) and still owes (loan_given is what
is left of a running loan, in loan_meetings instalments). A row with a place says what lies there
(box, welfare_bag, bank, mobile) or what the welfare fund is. Together they must balance.
"""

from datetime import date, timedelta

from app.book.transaction import Tx
from app.core.accounts import BANK, CASH_LOAN, CASH_SOCIAL, MOBILE, SAVINGS, SHARES, SOCIAL_FUND
from app.core.errors import Refused
from app.core.ledger import Line
from app.core.loans import Instalment
from app.core.splitting import equal_instalments
from app.importing.register import RegisterRow
from app.operations.loans import record_running_loan
from app.operations.opening import record_opening
from app.projections import group

PLACES = {
    "box": (CASH_LOAN, 1),
    "welfare_bag": (CASH_SOCIAL, 1),
    "bank": (BANK, 1),
    "mobile": (MOBILE, 1),
    "welfare_fund": (SOCIAL_FUND, -1),
}


def bring_forward(tx: Tx, rows: list[RegisterRow], members: dict[int, str]) -> None:
    """Write the balances and running loans of the rows; what is missing stays on 3050.

    Raises:
        Refused: A row that is about nobody and no place.
    """
    _, rules = group.current_rules(tx.conn)
    currency = tx.group.currency
    lines = []
    for row in rows:
        if row.place:
            account, sign = PLACES[row.place]
            lines.append(Line(account=account, minor=sign * row.amount, currency=currency))
            continue
        if row.member not in members:
            raise Refused("import.opening_row", line=row.line)
        member = members[row.member]
        for account, minor in (
            (SHARES, row.shares * rules.share_value),
            (SAVINGS, row.savings),
        ):
            if minor:
                lines.append(Line(account=account, sub=member, minor=-minor, currency=currency))
    lines = [line for line in lines if line.minor]
    # The loans first: what stands right before an opening goes with it (`rules.openings_once`).
    for row in rows:
        if row.loan_given:
            record_running_loan(
                tx,
                member=members[row.member],
                given_on=row.on,
                principal_left=row.loan_given,
                instalments=_instalments(row, rules.meeting_every_days),
            )
    if lines:
        record_opening(tx, on=rows[0].on, lines=tuple(lines))


def _instalments(row: RegisterRow, every_days: int) -> tuple[Instalment, ...]:
    """Equal parts of what is left, one a meeting, the first at the next meeting."""
    parts = equal_instalments(row.loan_given, max(1, row.loan_meetings))
    start = date.fromisoformat(row.on)
    return tuple(
        Instalment(
            due_on=(start + timedelta(days=every_days * k)).isoformat(), principal=part, interest=0
        )
        for k, part in enumerate(parts, 1)
    )
