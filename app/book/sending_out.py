"""Nothing is sent to a member whose number was changed less than a day ago; notes are handed out.

Asked of every fact before it is sealed, so that no operation forgets it.
"""

from typing import Final, Protocol

from sqlalchemy import Connection

from app.core.errors import Refused
from app.core.events.registry import FactClass, type_of
from app.core.governance.clocks import Answer, Clocks, kept
from app.core.governance.cooling import COOLING_MS, Cooling, cooling, is_sent
from app.core.members import SENSITIVE
from app.projections import meetings
from app.projections.sealed_fields import changed
from app.store.settings import keep_as, read_as

COOLING: Final = "paid_to.cooling"
UNANSWERED: Final = "paid_to.unanswered"
HOUR_MS: Final = 3_600_000
SPACE_MS: Final = HOUR_MS // 6  # between two answers that are kept
ANSWERS: Final = "answers"  # setting: when whoever numbers the facts answered, `Answer`s


class Sending(Protocol):
    """What is asked of a writing transaction (`app.book.transaction.Tx`)."""

    conn: Connection
    clocks: Clocks


def check_destination(tx: Sending, payload: object, *, member: str = "") -> None:
    """Prove that money which is sent goes to no number of today.

    A page from paper tells what was sent long ago.

    Args:
        member: Who gets it, where the fact does not say so.

    Raises:
        Refused: "paid_to.cooling" (member, hours that are left, rounded up);
            "paid_to.unanswered" (member): the clock of whoever numbers the facts has to say so.
    """
    member = member or str(getattr(payload, "member", ""))
    if not member or not is_sent(getattr(payload, "post", ())):
        return
    if type_of(payload).fact_class is not FactClass.CASH:
        return
    found = cooling_of(tx.conn, member, tx.clocks)
    if not found.left_ms or _is_from_paper(tx.conn, str(getattr(payload, "meeting", ""))):
        return
    if found.needs_answer:
        raise Refused(UNANSWERED, member=member)
    raise Refused(COOLING, member=member, hours=-(-found.left_ms // HOUR_MS))


def cooling_of(conn: Connection, member: str, clocks: Clocks) -> Cooling:
    """How long nothing is sent to a member."""
    answers = _answers(conn)
    found = (cooling(changed(conn, member, field), clocks, answers) for field in sorted(SENSITIVE))
    return max(found, key=lambda one: one.left_ms)


def note_answer(conn: Connection, answer: Answer) -> None:
    """Whoever numbers the facts has said what time it is."""
    found = kept(_answers(conn), answer, every_ms=SPACE_MS, for_ms=COOLING_MS)
    keep_as(conn, ANSWERS, found)


def is_news(conn: Connection, answer: Answer) -> bool:
    """Whether an answer is worth being kept: it counts more facts, or an hour has passed."""
    newest = next(reversed(_answers(conn)), None)
    if newest is None or (newest.size, newest.run) != (answer.size, answer.run):
        return True
    return not 0 <= answer.now_ms - newest.now_ms < HOUR_MS


def _answers(conn: Connection) -> tuple[Answer, ...]:
    return read_as(conn, ANSWERS, tuple[Answer, ...]) or ()


def _is_from_paper(conn: Connection, meeting: str) -> bool:
    found = meetings.find_meeting(conn, meeting) if meeting else None
    return found is not None and found.from_paper
