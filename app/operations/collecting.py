"""The collect grid: one key press writes one row, or all that are left, as one step of undo."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.book.transaction import Tx
from app.core.expected import Amounts
from app.operations.contributions import CASH, How, correct_contribution, record_contribution
from app.operations.corrections import take_back_entry
from app.operations.undoing import note_step


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedRow:
    """One row of the grid as it is to stand.

    Attributes:
        replaces: Entry that it changes; "" for a new one. With nothing paid it is taken back.
        fine_reason: Why a fine is paid that nobody imposed yet.
    """

    member: str
    amounts: Amounts
    how: How = CASH
    replaces: str = ""
    fine_reason: str = "conduct"


def write_rows(tx: Tx, *, meeting: str, rows: Sequence[TypedRow]) -> tuple[str, ...]:
    """Write these rows in one transaction; the facts of the new entries.

    Raises:
        Refused: As `record_contribution` and `correct_contribution`; then nothing is written.
    """
    written: list[str] = []
    for row in rows:
        if row.replaces and not row.amounts.total:
            take_back_entry(tx, entry=row.replaces, reason="typing")
            continue
        written.append(_write_row(tx, meeting, row))
    replaced = tuple(row.replaces for row in rows if row.replaces)
    if replaced or len(written) > 1:
        note_step(tx, meeting=meeting, written=tuple(written), replaced=replaced)
    return tuple(written)


def _write_row(tx: Tx, meeting: str, row: TypedRow) -> str:
    if row.replaces:
        corrected = correct_contribution(
            tx,
            entry=row.replaces,
            amounts=row.amounts,
            how=row.how,
            reason="typing",
            fine_reason=row.fine_reason,
        )
        return corrected.entry
    return record_contribution(
        tx,
        meeting=meeting,
        member=row.member,
        amounts=row.amounts,
        how=row.how,
        fine_reason=row.fine_reason,
    ).entry
