"""Profit by amount and time: every deposit counts as often as a meeting was held after it.

Source: spec/domain.md section 3.10 (tontines share so at the end of their year).
"""

from collections.abc import Sequence

from app.core.errors import Refused
from app.core.splitting import split

Deposit = tuple[int, int]  # (amount in minor units, number of its meeting from 1)


def parts_of(deposits: Sequence[Deposit], meetings: int) -> int:
    """Amount times meetings after the deposit, summed up.

    Raises:
        Refused: "deposit.meeting" for a deposit outside of the meetings.
    """
    for _, at in deposits:
        if not 1 <= at <= meetings:
            raise Refused("deposit.meeting", no=at, allowed=1 if at < 1 else meetings)
    return sum(minor * (meetings - at) for minor, at in deposits)


def share_profit(
    profit: int, members: Sequence[Sequence[Deposit]], meetings: int
) -> tuple[int, ...]:
    """Everyone's part of the profit, in the order of the members; exact by N3.

    Raises:
        Refused: As `parts_of` and `split`.
    """
    return split(profit, [parts_of(deposits, meetings) for deposits in members])
