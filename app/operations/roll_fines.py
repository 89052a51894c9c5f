"""The fine that a mark of the roll call brings about by the rules."""

from app.book.transaction import Tx
from app.core import fines
from app.core.attendance import fine_for
from app.core.fines import FineImposed
from app.projections import attendance, dues, group


def impose_by_roll(tx: Tx, *, meeting: str, member: str) -> None:
    """Impose the fine of the mark that shows, unless it stands already."""
    mark = attendance.marks(tx.conn, meeting).get(member)
    if mark is None or dues.fines_of_cause(tx.conn, mark.entry):
        return
    _, rules = group.current_rules(tx.conn)
    minor = fine_for(mark.status, rules)
    if minor:
        imposed = FineImposed(
            meeting=meeting,
            member=member,
            reason=mark.status,
            minor=minor,
            currency=tx.group.currency,
            cause=mark.entry,
        )
        tx.append(fines.impose(imposed))
