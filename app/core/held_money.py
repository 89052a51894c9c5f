"""What a question held in suspense (2050), let go: where it came from, or somewhere else."""

from app.core.accounts import (
    ADVANCES,
    CASH_SOCIAL,
    CONTRIBUTIONS_DUE,
    MONEY_ACCOUNTS,
    SOCIAL_FUND,
    UNIDENTIFIED,
)
from app.core.cases import Op, Slip
from app.core.ledger import Line


def clear_suspense(holds: tuple[Op, ...]) -> tuple[Line, ...]:
    """Out of suspense; where it goes is said by one of the others."""
    return tuple(
        Line(account=UNIDENTIFIED, sub=op.event, minor=op.minor, currency=op.currency)
        for op in holds
    )


def put_back(holds: tuple[Op, ...]) -> tuple[Line, ...]:
    """Where the entry had put it."""
    return tuple(
        Line(account=op.account, sub=op.sub, minor=-op.minor, currency=op.currency) for op in holds
    )


def to_advance(holds: tuple[Op, ...], member: str) -> tuple[Line, ...]:
    """The advance of who paid."""
    return tuple(
        Line(
            account=ADVANCES,
            # What was paid for a flat is the flat's credit.
            sub=op.sub if op.account in (CONTRIBUTIONS_DUE, ADVANCES) and op.sub else member,
            minor=-op.minor,
            currency=op.currency,
        )
        for op in holds
    )


def take_out(holds: tuple[Op, ...], later: Slip) -> tuple[Line, ...]:
    """Take the suspended amounts out of the money accounts that the later fact filled.

    What was for the social fund leaves the social bag first, the rest the other places in the
    order of the fact's lines; so taking all of it back is the exact reversal of its money.
    """
    left = {
        (line.account, line.sub, line.currency): line.minor
        for line in later.lines
        if line.account in MONEY_ACCOUNTS
    }
    taken: dict[tuple[str, str, str], int] = {}
    for op in sorted(holds, key=lambda op: op.account != SOCIAL_FUND):
        wanted = op.minor
        social = op.account == SOCIAL_FUND
        for key in sorted(left, key=lambda key: (key[0] == CASH_SOCIAL) != social):
            if key[2] != op.currency:
                continue
            part = max(0, min(wanted, left[key]))
            left[key] -= part
            taken[key] = taken.get(key, 0) + part
            wanted -= part
        # Set apart on the first place when the fact brought less money than it gave out
        # (part of it was paid from an advance): the journal must balance.
        if wanted:
            key = next(key for key in left if key[2] == op.currency)
            taken[key] = taken.get(key, 0) + wanted
    return tuple(
        Line(account=account, sub=sub, minor=-minor, currency=currency)
        for (account, sub, currency), minor in taken.items()
        if minor
    )
