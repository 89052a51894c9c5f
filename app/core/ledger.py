"""Double entry: what a fact means in the books, as lines that sum to zero per currency."""

from collections.abc import Iterable

import msgspec


class Line(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One line of a journal. Debit is positive, credit is negative.

    A struct, because every fact of money that comes in makes its lines twice (as signed and by
    its template): a frozen dataclass costs six times as much.

    Attributes:
        account: Code of the chart of accounts (`app.core.accounts`), for example "1010".
        sub: Whose part of a control account: a member, loan, meeting or receipt id; else "".
        minor: Amount in minor units of `currency`, signed.
        currency: ISO 4217 code, or "USDT".
    """

    account: str
    minor: int
    currency: str
    sub: str = ""


def lines_of(rows: Iterable[tuple[str, str, int]], currency: str) -> tuple[Line, ...]:
    """Lines of (account, sub, minor) in one currency; rows of nothing are left out."""
    return tuple(
        Line(account=account, sub=sub, minor=minor, currency=currency)
        for account, sub, minor in rows
        if minor
    )


def is_balanced(lines: Iterable[Line]) -> bool:
    """Whether debits equal credits in every currency."""
    sums: dict[str, int] = {}
    for line in lines:
        sums[line.currency] = sums.get(line.currency, 0) + line.minor
    return not any(sums.values())


def reversed_lines(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The same lines with sides swapped (posting T90)."""
    return tuple(
        Line(account=line.account, sub=line.sub, minor=-line.minor, currency=line.currency)
        for line in lines
    )
