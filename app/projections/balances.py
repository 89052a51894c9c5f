"""Balances of every account and sub-account, kept as the lines come; no sum is ever taken again."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, Integer, MetaData, Text, func, select, text

from app.core.events.envelope import Event
from app.projections import Fold, Projection, strict_table
from app.projections.statements import adding_to

ZERO = text("0")

metadata = MetaData()
sub_balance = strict_table(
    "sub_balance",
    metadata,
    Column("account", Text, primary_key=True),
    Column("sub", Text, primary_key=True),
    Column("currency", Text, primary_key=True),
    Column("minor", Integer, nullable=False, server_default=ZERO),
)
account_balance = strict_table(
    "account_balance",
    metadata,
    Column("account", Text, primary_key=True),
    Column("currency", Text, primary_key=True),
    Column("minor", Integer, nullable=False, server_default=ZERO),
    Column("debit_minor", Integer, nullable=False, server_default=ZERO),
    Column("credit_minor", Integer, nullable=False, server_default=ZERO),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountBalance:
    """One row of the trial balance, in minor units; debit positive.

    Attributes:
        debit_minor, credit_minor: Turnover of each side, both positive.
    """

    account: str
    currency: str
    minor: int
    debit_minor: int
    credit_minor: int


_SUBS = adding_to(sub_balance, ("account", "sub", "currency"), ("minor",))
_ACCOUNTS = adding_to(
    account_balance, ("account", "currency"), ("minor", "debit_minor", "credit_minor")
)


def apply(fold: Fold, event: Event) -> None:
    lines = event.lines
    if not lines:
        return
    subs, accounts = fold.sums(_SUBS), fold.sums(_ACCOUNTS)  # most of what a fold adds up
    for line in lines:
        account, currency, minor = line.account, line.currency, line.minor
        key = account, line.sub, currency
        held = subs.get(key)
        if held is None:
            subs[key] = [minor]
        else:
            held[0] += minor
        whole = accounts.get((account, currency))
        if whole is None:
            whole = accounts[account, currency] = [0, 0, 0]
        whole[0] += minor
        if minor > 0:
            whole[1] += minor
        else:
            whole[2] -= minor


def balance_of(conn: Connection, account: str, currency: str, sub: str | None = None) -> int:
    """Debit-positive balance in minor units of an account, or of one of its subs."""
    if sub is None:
        sql, values = _OF_ACCOUNT, [account, currency]
    else:
        sql, values = _OF_SUB, [account, sub, currency]
    cursor: Any = conn.connection.cursor()  # asked for at every look of every screen
    row = cursor.execute(sql, values).fetchone()
    return 0 if row is None else int(row[0])


_OF_ACCOUNT = "SELECT minor FROM account_balance WHERE account = ? AND currency = ?"
_OF_SUB = "SELECT minor FROM sub_balance WHERE account = ? AND sub = ? AND currency = ?"


def sub_balances(conn: Connection, account: str, currency: str) -> dict[str, int]:
    """Balances that are not zero, by sub, in order of sub."""
    query = (
        select(sub_balance.c.sub, sub_balance.c.minor)
        .where(sub_balance.c.account == account, sub_balance.c.currency == currency)
        .where(sub_balance.c.minor != 0)
        .order_by(sub_balance.c.sub)
    )
    return {row.sub: row.minor for row in conn.execute(query)}


def trial_balance(conn: Connection) -> list[AccountBalance]:
    """Every account that ever moved, by account and currency; O(accounts)."""
    cursor: Any = conn.connection.cursor()
    rows = cursor.execute(
        "SELECT account, currency, minor, debit_minor, credit_minor FROM account_balance "
        "ORDER BY account, currency"
    )
    return [
        AccountBalance(account=a, currency=c, minor=m, debit_minor=debit, credit_minor=credit)
        for a, c, m, debit, credit in rows
    ]


def imbalances(conn: Connection) -> dict[str, int]:
    """Currencies whose accounts do not sum to zero: {} unless the ledger is broken."""
    total = func.sum(account_balance.c.minor)
    query = select(account_balance.c.currency, total).group_by(account_balance.c.currency)
    return {currency: int(minor) for currency, minor in conn.execute(query.having(total != 0))}


def control_differences(conn: Connection) -> dict[tuple[str, str], int]:
    """(account, currency) whose total is not the sum of its subs: {} unless broken."""
    subs = (
        select(
            sub_balance.c.account, sub_balance.c.currency, func.sum(sub_balance.c.minor).label("m")
        )
        .group_by(sub_balance.c.account, sub_balance.c.currency)
        .subquery()
    )
    difference = account_balance.c.minor - func.coalesce(subs.c.m, 0)
    query = (
        select(account_balance.c.account, account_balance.c.currency, difference)
        .outerjoin(
            subs,
            (subs.c.account == account_balance.c.account)
            & (subs.c.currency == account_balance.c.currency),
        )
        .where(difference != 0)
    )
    return {(account, currency): int(minor) for account, currency, minor in conn.execute(query)}


PROJECTION = Projection(name="balances", version=1, metadata=metadata, apply=apply)
