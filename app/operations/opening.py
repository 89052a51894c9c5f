"""Opening balances: what the old book said."""

from app.book.transaction import Tx
from app.core import opening
from app.core.ledger import Line
from app.core.opening import OpeningRecorded

MOST_LINES = 60  # of one fact, which may have 16 KiB; a line stands in it twice, of 100 bytes each


def record_opening(tx: Tx, *, on: str, lines: tuple[Line, ...]) -> str:
    """Bring balances forward; the id of the first fact, as many as the lines need.

    What does not balance goes to 3050; what one fact leaves there the others take away.
    """
    parts = [lines[at : at + MOST_LINES] for at in range(0, len(lines), MOST_LINES)] or [lines]
    facts = [opening.record(OpeningRecorded(on=on, lines=part)) for part in parts]
    first, *_ = [tx.append(fact).id for fact in facts]
    return first
