"""Opening balances: what the old book said."""

from app.book.transaction import Tx
from app.core import opening
from app.core.ledger import Line
from app.core.opening import PART_LINES, OpeningRecorded


def record_opening(tx: Tx, *, on: str, lines: tuple[Line, ...]) -> str:
    """Bring balances forward; the id of the first fact, as many as the lines need.

    What does not balance goes to 3050; what one fact leaves there the others take away.
    """
    facts = [opening.record(OpeningRecorded(on=on, lines=part)) for part in _parts(lines)]
    first, *_ = [tx.append(fact).id for fact in facts]
    return first


def _parts(lines: tuple[Line, ...]) -> list[tuple[Line, ...]]:
    """Full ones, and a last one that does not look as if another came behind it."""
    parts = [lines[at : at + PART_LINES] for at in range(0, len(lines), PART_LINES)] or [lines]
    *whole, last = parts
    if len(last) < PART_LINES or not _rest(lines):
        return parts
    return [*whole, last[:-1], last[-1:]]


def _rest(lines: tuple[Line, ...]) -> bool:
    """Whether balances leave something on 3050."""
    return any(
        sum(x.minor for x in lines if x.currency == currency)
        for currency in {x.currency for x in lines}
    )
