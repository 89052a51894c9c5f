"""Nothing is sent to a member whose number was changed less than a day ago; notes are handed out.

Asked of every fact before it is sealed, so that no operation forgets it.
"""

from typing import Final, Protocol

from sqlalchemy import Connection

from app.core.errors import Refused
from app.core.events.registry import FactClass, type_of
from app.core.governance.cooling import cooling_left_ms, is_sent
from app.core.members import SENSITIVE
from app.projections import meetings
from app.projections.sealed_fields import in_force_since

COOLING: Final = "paid_to.cooling"
HOUR_MS: Final = 3_600_000


class Sending(Protocol):
    """What is asked of a writing transaction (`app.book.transaction.Tx`)."""

    conn: Connection
    now_ms: int
    is_trial: bool


def check_destination(tx: Sending, payload: object, *, member: str = "") -> None:
    """Prove that money which is sent goes to no number of today.

    A page from paper tells what was sent long ago.

    Args:
        member: Who gets it, where the fact does not say so.

    Raises:
        Refused: "paid_to.cooling" (member, hours that are left, rounded up).
    """
    member = member or str(getattr(payload, "member", ""))
    if tx.is_trial or not member or type_of(payload).fact_class is not FactClass.CASH:
        return
    if not is_sent(getattr(payload, "post", ())):
        return
    left_ms = cooling_of(tx.conn, member, now_ms=tx.now_ms)
    if left_ms and not _is_from_paper(tx.conn, str(getattr(payload, "meeting", ""))):
        raise Refused(COOLING, member=member, hours=-(-left_ms // HOUR_MS))


def cooling_of(conn: Connection, member: str, *, now_ms: int) -> int:
    """How long nothing is sent to a member, milliseconds; 0 for nobody who changed a number."""
    since = (in_force_since(conn, member, field) for field in sorted(SENSITIVE))
    return max(cooling_left_ms(one, now_ms) for one in since)


def _is_from_paper(conn: Connection, meeting: str) -> bool:
    found = meetings.find_meeting(conn, meeting) if meeting else None
    return found is not None and found.from_paper
