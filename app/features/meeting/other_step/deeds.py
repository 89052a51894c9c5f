"""What the step writes; a vote and the payment it allows stand or fall together."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.operations import closing, paying_out
from app.projections.meetings import find_meeting

if TYPE_CHECKING:
    from app.book.transaction import Tx


@dataclass(frozen=True, slots=True, kw_only=True)
class Expense:
    """An expense as typed; `vote` is its line in the minutes, "" for none."""

    what: str
    minor: int
    account: str
    paid_to: str
    source: str
    vote: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Help:
    """Welfare help as typed; `vote` is its line in the minutes."""

    member: str
    minor: int
    reason: str
    source: str
    vote: str = ""


def write_expense(tx: "Tx", *, meeting: str, expense: Expense) -> None:
    """Pay an expense, and note the vote that allowed it."""
    paying_out.record_expense(
        tx,
        meeting=meeting,
        what=expense.what,
        minor=expense.minor,
        account=expense.account,
        paid_to=expense.paid_to,
        source=expense.source,
    )
    add_to_minutes(tx, meeting=meeting, line=expense.vote)


def pay_help(tx: "Tx", *, meeting: str, help_: Help) -> None:
    """Pay welfare help, and note the vote that allowed it."""
    paying_out.pay_welfare(
        tx,
        meeting=meeting,
        member=help_.member,
        minor=help_.minor,
        reason=help_.reason,
        source=help_.source,
    )
    add_to_minutes(tx, meeting=meeting, line=help_.vote)


def add_to_minutes(tx: "Tx", *, meeting: str, line: str) -> None:
    """Put one more line under the minutes as they stand."""
    if not line:
        return
    known = find_meeting(tx.conn, meeting)
    before = known.minutes.rstrip() if known else ""
    text = f"{before}\n{line}" if before else line
    closing.write_minutes(tx, meeting=meeting, text=text)
