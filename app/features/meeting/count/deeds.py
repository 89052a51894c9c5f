"""What the count step writes, each in one transaction."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.errors import Refused
from app.core.expected import COLUMNS, Amounts
from app.operations import closing, contributions
from app.operations.contributions import How
from app.projections import box_dues, meetings, sheet
from app.projections.collect_context import column_minor

if TYPE_CHECKING:
    from app.book.transaction import Tx


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A count as typed; `counts` is () where the sum alone is known."""

    counts: tuple[tuple[int, int], ...]
    counted_minor: int
    counter: str
    witness: str


def write_count(tx: "Tx", *, meeting: str, count: Count) -> int:
    """Write the closing count; the difference to the book."""
    return closing.count_cash(
        tx,
        meeting=meeting,
        counts=count.counts,
        counted_minor=None if count.counts else count.counted_minor,
        counter=count.counter,
        witness=count.witness,
    )


def write_difference(
    tx: "Tx", *, meeting: str, count: Count, reason: str, chair: str, is_counted: bool
) -> None:
    """Write the difference down, and the count before it unless it stands in the book."""
    if not is_counted:
        write_count(tx, meeting=meeting, count=count)
    closing.write_difference(tx, meeting=meeting, reason=reason, approved_by=chair)


def change_shares(tx: "Tx", *, entry: str, shares_minor: int) -> None:
    """Take a contribution back and write it anew with other shares, all else as it was.

    Raises:
        Refused: "entry.unknown", or what writing a contribution refuses.
    """
    old = sheet.find_payment(tx.conn, entry)
    if old is None:
        raise Refused("entry.unknown", entry=entry)
    # What the advance paid of the same row is taken back with it, and used anew.
    row = [one for one in sheet.payments_of(tx.conn, old.member) if entry in (one.entry, one.cause)]
    meeting = meetings.find_meeting(tx.conn, old.sheet)
    boxes = box_dues.box_dues(tx.conn, meeting) if meeting else ()
    amounts = {column: sum(column_minor(one, column, boxes) for one in row) for column in COLUMNS}
    lost = amounts["shares"] - shares_minor
    amounts["shares"] = shares_minor
    how = How(
        method=old.method,
        code=old.code,
        cash_minor=old.cash_minor - lost if old.method == "split" else 0,
        on=old.on,
        payer=old.payer,
        note=old.note,
    )
    contributions.correct_contribution(
        tx, entry=entry, amounts=Amounts(**amounts), how=how, reason="count"
    )
