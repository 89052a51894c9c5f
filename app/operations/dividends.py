"""Dividends: a part of the income given out by savings or by interest paid (T52, T53)."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from app.book.starting import refuse
from app.book.transaction import Tx
from app.core import accounts as a
from app.core.errors import Refused
from app.core.payouts import SOURCES
from app.core.pools import dividend_facts as core
from app.core.pools.dividend_facts import (
    DIVIDED_BY,
    PORTIONS_MAX,
    DividendDeclared,
    DividendPaid,
    DividendShared,
    Portion,
)
from app.core.pools.dividends import dividend
from app.core.pools.moneypool import Movement
from app.core.pools.savings_interest import balance_days
from app.core.rounding import PPM
from app.core.shareout.accounts_closed import is_surplus
from app.operations.lending.known import check_approval
from app.operations.running import writable_meeting
from app.operations.shareout import approval_of
from app.projections import balances, boxes, members
from app.projections.dividends import dividend_parts, last_declared_on
from app.projections.saving_moves import movements
from app.projections.shareout_history import interest_paid, paid_by_time

DAY = timedelta(days=1)
NEVER = 1900  # the year in which what lay there before the book is put
_STAYS = (a.KEPT_ROUNDING, a.RETAINED, a.LOSS_RESERVE, a.OPENING)


def declare_dividend(
    tx: Tx,
    *,
    meeting: str,
    approved_by: Iterable[str],
    divided_by: str = "savings",
    given_ppm: int = PPM,
    tax_ppm: int = 0,
    box: str = "",
    motion: str = "",
) -> str:
    """Close the income of the year and make everyone's part payable; the dividend.

    Args:
        divided_by: Of DIVIDED_BY. given_ppm: The rest goes to the reserve (3040), in a self-help
            group to its corpus (3020).
        tax_ppm: Withheld of every part (2100).

    Raises:
        Refused: "approval.*", "dividend.no_income", "dividend.no_weights", "scheme.number",
            "rules.unknown_word", "book.history_arriving".
    """
    refuse(tx.conn)
    on = writable_meeting(tx, meeting).on
    approvers = tuple(approved_by)
    check_approval(tx, approval_of(tx.conn, tx.actor), approved_by=approvers, barred=())
    currency = tx.group.currency
    income = tuple(
        (one.account, one.minor)
        for one in balances.trial_balance(tx.conn)
        if one.currency == currency
        and one.minor
        and is_surplus(one.account)
        and one.account not in _STAYS
    )
    people = [one.member for one in members.members(tx.conn)]
    weights = _weights(tx, people, divided_by, box)
    whole = -sum(minor for _, minor in income)
    shared = dividend(whole, weights, given_ppm=given_ppm, tax_ppm=tax_ppm)
    rows = zip(people, weights, shared.gross, shared.withheld, strict=True)
    fact = DividendDeclared(
        dividend=tx.new_id(),
        box=box,
        meeting=meeting,
        on=on,
        currency=currency,
        divided_by=divided_by,
        given_ppm=given_ppm,
        tax_ppm=tax_ppm,
        income=income,
        minor=shared.pool,
        kept=shared.kept,
        approved_by=approvers,
        motion=motion,
        kept_to=_kept_to(tx),
    )
    cause = tx.append(core.declare(fact)).id
    portions = [
        Portion(member=member, weight=weight, minor=minor, withheld=tax)
        for member, weight, minor, tax in rows
        if minor
    ]
    for start in range(0, len(portions), PORTIONS_MAX):
        part = DividendShared(
            dividend=fact.dividend,
            cause=cause,
            meeting=meeting,
            on=on,
            currency=currency,
            members=tuple(portions[start : start + PORTIONS_MAX]),
        )
        tx.append(core.share(part))
    return fact.dividend


def pay_dividend(
    tx: Tx,
    *,
    meeting: str,
    dividend: str,
    member: str,
    agreed: str,
    source: str = "cash",
    code: str = "",
) -> str:
    """Hand a member the dividend; the fact.

    Raises:
        Refused: "dividend.unknown" when the member has no part; see `pay`.
    """
    on = writable_meeting(tx, meeting).on
    parts = {one.member: one for one in dividend_parts(tx.conn, dividend)}
    if member not in parts:
        raise Refused("dividend.unknown", member=member)
    left = parts[member].left
    fact = DividendPaid(
        dividend=dividend,
        member=member,
        meeting=meeting,
        on=on,
        minor=left,
        currency=tx.group.currency,
        source=source,
        agreed=agreed,
        code=code,
    )
    account = SOURCES.get(source, a.CASH_LOAN)
    have = balances.balance_of(tx.conn, account, tx.group.currency)
    return tx.append(core.pay(fact, payable=left, have=have)).id


def _weights(tx: Tx, people: Sequence[str], divided_by: str, box: str) -> list[int]:
    """What the income is divided by, in the order of the members."""
    if divided_by not in DIVIDED_BY:
        raise Refused("rules.unknown_word", field="divided_by", word=divided_by)
    if divided_by == "days":
        return _share_days(tx, people)
    if divided_by == "savings":
        return [_savings(tx, member) for member in people]
    read = interest_paid if divided_by == "interest" else paid_by_time
    found = read(tx.conn, box)
    return [found.get(member, 0) for member in people]


def _share_days(tx: Tx, people: Sequence[str]) -> list[int]:
    """Savings of every day since the last dividend, summed up (spec/domain.md section 3.2)."""
    moves = [movements(tx.conn, member, tx.group.currency) for member in people]
    before = last_declared_on(tx.conn)
    first = date.fromisoformat(before) + DAY if before else _first(moves, tx.today)
    return [max(0, balance_days(of_member, first, tx.today)) for of_member in moves]


def _first(moves: Sequence[Sequence[Movement]], today: date) -> date:
    """The day of the first deposit; what lay there before counts from then."""
    days = [one.on for of_member in moves for one in of_member if one.on.year > NEVER and one.minor]
    return min(days, default=today)


def _kept_to(tx: Tx) -> str:
    """A self-help group keeps its surplus as corpus (section 3.8), others as reserve."""
    kinds = {one.kind for one in boxes.boxes(tx.conn) if not one.closed_on}
    return a.RETAINED if "shg" in kinds else a.LOSS_RESERVE


def _savings(tx: Tx, member: str) -> int:
    return -sum(
        balances.balance_of(tx.conn, account, tx.group.currency, member)
        for account in (a.SHARES, a.SAVINGS)
    )
