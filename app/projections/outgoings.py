"""Money that went out or to another place: turns, welfare help, expenses, moves."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, func, select

from app.core.accounts import MONEY_ACCOUNTS
from app.core.advance_refunds import AdvanceRefunded
from app.core.apartment.costs import LATER, CostRecorded, CostSettled
from app.core.apartment.deposits import DepositMoved
from app.core.debts_paid import DebtPaid
from app.core.effects import TYPES, effects_of
from app.core.events.envelope import Event
from app.core.expenses import ExpensePaid
from app.core.investments import InvestmentBought, InvestmentSold
from app.core.payouts import SOURCES, PayoutPaid
from app.core.pools.dividend_facts import DividendPaid
from app.core.pools.external_loans import ExternalLoanReceived, ExternalLoanRepaid
from app.core.pools.member_exit import MemberSettled
from app.core.pools.shares_cancelled import SharesCancelled
from app.core.pools.withdrawals import SavingsWithdrawn
from app.core.rotation.defaulting import SeatDefaulted
from app.core.rotation.rounds import SeatTransferred
from app.core.rotation.selling import SeatSold
from app.core.rotation.turns import TurnHandedOn, TurnPaid
from app.core.shareout.paid import ShareoutPaid
from app.core.transfers import MoneyMoved
from app.core.welfare import WelfarePaid
from app.projections import Fold, Projection, strict_table
from app.projections.standing import hit_rows, standing_columns, stands

metadata = MetaData()
outgoing = strict_table(
    "outgoing",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("kind", Text, nullable=False),  # of Outgoing
    Column("meeting", Text, nullable=False),
    Column("member", Text, nullable=False),
    Column("on_day", Text, nullable=False),
    Column("minor", Integer, nullable=False),
    Column("words", Text, nullable=False),
    Column("from_account", Text, nullable=False),
    Column("to_account", Text, nullable=False),
    Column("ts_ms", Integer, nullable=False),
    *standing_columns(),
)
Index("ix_outgoing_meeting", outgoing.c.meeting, outgoing.c.position)
Index("ix_outgoing_member", outgoing.c.member, outgoing.c.position)
Index("ix_outgoing_kind", outgoing.c.kind, outgoing.c.reversed_by)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """One payment of the group.

    Attributes:
        kind: "turn", "seat" (the turn of a box), "seat_in" (brought for a seat), "debt_in" (paid
            by who owed it), "welfare",
            "expense", "move", "share" (of a share-out), "shares_back" (cancelled),
            "savings_back", "advance_back", "dividend", "exit" (of a member), "deposit" (of a
            tenant), "lender" (a loan to the group). Of the last two it is money in when it comes
            to a place of the group.
        words: What for: the reason, the thing bought, the note; of a turn its meeting, of the
            turn of a box its id, "" when it was handed over later.
        from_account, to_account: Accounts of the journal; of a move both are places.
    """

    entry: str
    position: int
    kind: str
    meeting: str
    member: str
    on: str
    minor: int
    words: str
    from_account: str
    to_account: str
    ts_ms: int


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case PayoutPaid() as paid:
            _write(fold, event, "turn", paid.member, paid.on, paid.turn)
        case TurnPaid() | TurnHandedOn() | SeatTransferred() | SeatSold() | SeatDefaulted():
            _of_round(fold, event)
        case WelfarePaid() as paid:
            _write(fold, event, "welfare", paid.member, paid.on, paid.reason)
        case ExpensePaid() as paid:
            _write(fold, event, "expense", "", paid.on, paid.what)
        case CostRecorded() as cost:
            if cost.meeting and cost.source != LATER:
                words = cost.note or cost.paid_to or cost.category
                _write(fold, event, "expense", cost.laid_out_by, cost.on, words)
        case CostSettled() as cost:
            if cost.meeting:
                _write(fold, event, "expense", "", cost.on, cost.code)
        case InvestmentBought() as moved:
            _write(fold, event, "move", "", moved.on, moved.name)
        case InvestmentSold() as moved:
            _write(fold, event, "move", "", moved.on, "", moved.minor)
        case DebtPaid() as came:
            _write(fold, event, "debt_in", came.member, came.on, "")
        case DepositMoved() as moved:
            if moved.meeting:
                _write(fold, event, "deposit", moved.member, moved.on, "", abs(moved.minor))
        case MoneyMoved() as moved:
            _write(fold, event, "move", moved.carried_by, moved.on, moved.note)
        case ShareoutPaid() as paid:
            _write(fold, event, "share", paid.member, paid.on, "")
        case SharesCancelled() as paid:
            _write(fold, event, "shares_back", paid.member, paid.on, paid.reason)
        case SavingsWithdrawn() as paid:
            _write(fold, event, "savings_back", paid.member, paid.on, "")
        case AdvanceRefunded() as paid:
            _write(fold, event, "advance_back", paid.member, paid.on, "")
        case DividendPaid() as paid:
            _write(fold, event, "dividend", paid.member, paid.on, "")
        case MemberSettled() as paid:
            if paid.total:
                _write(fold, event, "exit", paid.member, paid.on, paid.reason, paid.total)
        case ExternalLoanReceived() as came:
            _write(fold, event, "lender", "", came.on, came.lender)
        case ExternalLoanRepaid() as paid:
            _write(fold, event, "lender", "", paid.on, "", paid.total)
        case _:
            for effect in effects_of(event):
                for row, changed in hit_rows(fold, outgoing, effect):
                    fold.update(outgoing, {"entry": row["entry"]}, changed)


def _of_round(fold: Fold, event: Event) -> None:
    """A pot that was handed over, and money that was brought for a seat."""
    match event.payload:
        case TurnPaid() as paid:
            _write(fold, event, "seat", paid.member, paid.on, paid.turn_id, paid.total)
        case TurnHandedOn() as paid:
            _write(fold, event, "seat", paid.member, paid.on, "")
        case SeatTransferred() as sold:
            _bring(fold, event, sold.to_member, sold.minor)
        case SeatSold() as sold:
            _bring(fold, event, sold.member, sold.premium)
        case SeatDefaulted(covers=covers):
            brought = [one for one in covers if one.kind in SOURCES]
            if brought:
                minor = sum(one.minor for one in brought if one.kind == brought[0].kind)
                _bring(fold, event, brought[0].member, minor)


def _bring(fold: Fold, event: Event, member: str, minor: int) -> None:
    """Money that somebody brought for a seat."""
    if minor > 0:
        _write(fold, event, "seat_in", member, event.payload.on, "", minor)


def _write(
    fold: Fold,
    event: Event,
    kind: str,
    member: str,
    on: str,
    words: str,
    minor: int | None = None,
) -> None:
    lines = sorted(event.lines, key=lambda line: line.account not in MONEY_ACCOUNTS)
    if not any(line.minor for line in lines):
        return  # of an amount of nothing, which no operation writes and any laptop could sign
    debit = next(line for line in lines if line.minor > 0)
    credit = next(line for line in lines if line.minor < 0)
    row: dict[str, Any] = {
        "entry": event.id,
        "position": fold.position,
        "kind": kind,
        "meeting": event.payload.meeting,
        "member": member,
        "on_day": on,
        "minor": event.payload.minor if minor is None else minor,
        "words": words,
        "from_account": credit.account,
        "to_account": debit.account,
        "ts_ms": event.ts_ms,
    }
    fold.insert(outgoing, row)


def outgoings_at(conn: Connection, meeting: str) -> tuple[Outgoing, ...]:
    """Standing payments of the group at a meeting, in order."""
    return _outgoings(conn, outgoing.c.meeting == meeting)


def outgoings_to(conn: Connection, member: str) -> tuple[Outgoing, ...]:
    """Standing payments to a member, in order."""
    return _outgoings(conn, outgoing.c.member == member)


def turns_paid(conn: Connection) -> tuple[Outgoing, ...]:
    """Every turn that was paid out and stands, in order."""
    return _outgoings(conn, (outgoing.c.kind == "turn") & (outgoing.c.reversed_by == ""))


def turns_count(conn: Connection) -> int:
    """How many turns were paid out and stand."""
    query = select(func.count()).select_from(outgoing)
    query = query.where(outgoing.c.kind == "turn", outgoing.c.reversed_by == "")
    return int(conn.execute(query).scalar() or 0)


def _outgoings(conn: Connection, where: Any) -> tuple[Outgoing, ...]:
    names = ("entry position kind meeting member minor words from_account to_account ts_ms").split()
    query = select(outgoing).where(where).order_by(outgoing.c.position)
    return tuple(
        Outgoing(**{name: row[name] for name in names}, on=row["on_day"])
        for row in conn.execute(query).mappings()
        if stands(dict(row))
    )


PROJECTION = Projection(
    name="outgoings",
    version=9,
    metadata=metadata,
    apply=apply,
    handles=TYPES
    | {"payout.paid", "turn.paid", "turn.handed_on", "welfare.paid", "expense.paid", "money.moved"}
    | {"shareout.paid", "shares.cancelled", "dividend.paid", "member.settled", "savings.withdrawn"}
    | {"external_loan.received", "external_loan.repaid", "cost.recorded", "cost.settled"}
    | {"deposit.moved", "seat.transferred", "seat.sold", "seat.defaulted"}
    | {"advance.refunded", "debt.paid", "investment.bought", "investment.sold"},
)
