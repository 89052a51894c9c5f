"""Opening balances: what the old book said."""

from app.book.transaction import Tx
from app.core import opening
from app.core.ledger import Line
from app.core.opening import OpeningRecorded


def record_opening(tx: Tx, *, on: str, lines: tuple[Line, ...]) -> str:
    """Bring balances forward; the fact id. What does not balance goes to 3050."""
    return tx.append(opening.record(OpeningRecorded(on=on, lines=lines))).id
