"""Offices and copies: one officer does it, another one agrees (spec/ux.md section 7.14)."""

from collections.abc import Iterable

from app.book.transaction import Tx
from app.core.governance.documents import NotAgreed, Request
from app.operations.boxes import last_met
from app.projections import officers


def check_second(tx: Tx, known: str, *, barred: Iterable[str] = ()) -> None:
    """Prove that another officer agreed to what has this hash, once the group has met.

    Where nobody else has a PIN, one officer is all there is.

    Args:
        barred: Whom it is about.

    Raises:
        NotAgreed: "approval.officers".
    """
    able = officers.seconds(tx.conn, (tx.actor, *barred))
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
            instead=able[1:],
        )
        raise NotAgreed("approval.officers", asked, needed=1)
