"""Offices and copies: one officer does it, another one agrees (spec/ux.md section 7.14)."""

from collections.abc import Iterable

from sqlalchemy import Connection

from app.book.transaction import Tx
from app.core.governance.documents import NotAgreed, Request
from app.core.permissions import CHAIR, SECRETARY, TREASURER
from app.operations.boxes import last_met
from app.projections import officers


def seconds(conn: Connection, out: Iterable[str]) -> tuple[str, ...]:
    """Who may agree, in the order in which they are asked: chair, treasurer, secretary; those
    without a PIN cannot."""
    without, with_pin = set(out), officers.members_with_pin(conn)
    able = (m for role in (CHAIR, TREASURER, SECRETARY) for m in officers.holders_of(conn, role))
    return tuple(dict.fromkeys(one for one in able if one in with_pin and one not in without))


def check_second(tx: Tx, known: str, *, barred: Iterable[str] = ()) -> None:
    """Prove that another officer agreed to what has this hash, once the group has met.

    Where nobody else has a PIN, one officer is all there is.

    Args:
        barred: Whom it is about.

    Raises:
        NotAgreed: "approval.officers".
    """
    able = seconds(tx.conn, (tx.actor, *barred))
    if tx.is_trial or not able or not last_met(tx):
        return
    if not set(able) & set(tx.agreed_to(known).members):
        asked = Request(
            operation="offices",
            level="officers",
            payload_hash=known,
            minor=0,
            meeting="",
            people=able[:1],
        )
        raise NotAgreed("approval.officers", asked, needed=1)
