"""A provider's statement beside the book: what agrees, what does not, what is in no book.

For groups without a server; a server reads the same from the provider itself. The findings are
facts like the relay's, so the pages, papers and balances need not know where they came from.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection

from app.book.book import Book
from app.book.transaction import Changes
from app.core.errors import Refused
from app.core.payments import CAME, SENT_BACK, came, conclusion
from app.core.providers.findings import Claim, Seen, State, Status, judge
from app.core.providers.mpesa.statement import Statement, is_statement, read_statement
from app.importing.tables import TableRow, read_table
from app.projections import payments, sheet
from app.projections.payments import Written

FINAL = frozenset({State.REVERSED.value})  # a statement that is older than the reversal says less


@dataclass(kw_only=True)
class Plan:
    """What taking a statement over would write.

    Attributes:
        lines: Payments in the statement.
        agree, differ, sent_back: Of the book's payments, as the statement shows them.
        unlisted: Came and are in no book.
        facts: Only what the book does not know yet.
    """

    lines: int = 0
    agree: int = 0
    differ: int = 0
    sent_back: int = 0
    unlisted: int = 0
    facts: list[object] = field(default_factory=list)


def is_payment_statement(table: Sequence[TableRow]) -> bool:
    """Whether a table is a provider's statement and not a register."""
    return is_statement([row.cells for row in table])


def open_statement(path: Path) -> Statement:
    """The statement in a file.

    Raises:
        Refused, Unavailable: As `read_table` and `read_statement`.
    """
    return read_statement([row.cells for row in read_table(path)])


def plan_of(book: Book, statement: Statement) -> Plan:
    """Compare; nothing is written.

    Raises:
        Refused: "statement.server_reads" in a group with a server, whose relay checks payments.
    """
    if not book.group.is_hub:
        raise Refused("statement.server_reads")
    return book.read(lambda reading: _compare(reading.conn, statement))


def take_over(book: Book, plan: Plan) -> Changes[None] | None:
    """Write what a plan found, all of it or nothing; what changed, None for no news."""
    return book.conclude(plan.facts) if plan.facts else None


def _compare(conn: Connection, statement: Statement) -> Plan:
    plan = Plan(lines=len(statement.seen))
    told = payments.statuses_of_came(conn)
    for seen in statement.seen:
        users = [
            payments.find_payment(conn, one.payment) for one in sheet.code_users(conn, seen.code)
        ]
        standing = [one for one in users if one is not None and one.payment]
        for one in standing:
            _judge(plan, one, standing[0], seen, statement.account)
        if not standing:
            _loose(plan, seen, told.get(seen.code, ""))
    return plan


def _judge(plan: Plan, one: Written, first: Written, seen: Seen, account: str) -> None:
    """One payment of the book against its line; the first to use a code keeps it."""
    claim = Claim(payment=one.payment, code=seen.code, minor=one.minor, currency=seen.currency)
    finding = judge(claim, seen, accounts=(account,), used_by=first.payment)
    match finding.state:
        case State.VERIFIED:
            plan.agree += 1
        case State.REVERSED:
            plan.sent_back += 1
        case _:
            plan.differ += 1
    if one.finding in FINAL:
        return
    settled = one.minor if one.finding == State.VERIFIED else 0
    other = first.payment if finding.state is State.DUPLICATE else ""
    fact = conclusion(finding, written=one.minor, settled=settled, other=other)
    known = one.said.amount if one.said is not None else 0
    if (fact.state, fact.amount) != (one.finding, known):
        plan.facts.append(fact)


def _loose(plan: Plan, seen: Seen, told: str) -> None:
    """Money that no entry speaks of; what went back before anybody heard of it is no news."""
    if seen.status is Status.COMPLETED:
        plan.unlisted += told != SENT_BACK
        if not told:
            plan.facts.append(came(seen, CAME))
    elif seen.status is Status.REVERSED and told == CAME:
        plan.sent_back += 1
        plan.facts.append(came(seen, SENT_BACK))
