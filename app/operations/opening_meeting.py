"""Opening with the box: the keys, what was counted, and a difference since the last meeting."""

from app.book.transaction import Tx
from app.core.errors import Refused
from app.operations.closing import count_cash, write_difference
from app.operations.meetings import open_meeting
from app.projections import officers


def open_with_count(
    tx: Tx,
    *,
    meeting: str,
    keys: tuple[str, ...],
    counted_minor: int | None = None,
    counts: tuple[tuple[int, int], ...] = (),
    approved_by: str = "",
    reason: str = "",
) -> int:
    """Open the book and write what was in the box; the difference to the book.

    Args:
        keys: Members whose PIN was right.
        counted_minor: None when the box is counted later; `counts` are its notes and coins,
            (value in minor units, how many), () when the box was agreed to without sorting them.
        approved_by: Chair whose PIN allowed a difference; `reason` is why it is written.

    Raises:
        Refused: As `open_meeting`; a difference that no chair allowed ("count.chair_needed").
    """
    open_meeting(tx, meeting=meeting, keys=keys)
    if counted_minor is None:
        return 0
    found = count_cash(
        tx, meeting=meeting, counts=counts, counted_minor=counted_minor, phase="opening"
    )
    if found:
        if approved_by not in officers.holders_of(tx.conn, "chair"):
            raise Refused("count.chair_needed")
        write_difference(tx, meeting=meeting, reason=reason, approved_by=approved_by, minor=found)
    return found
