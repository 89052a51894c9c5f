"""A photo or a paper is put to an entry, and opened again."""

from app.book.group_keys import open_shared
from app.book.transaction import Reading, Tx
from app.core.attachments import KINDS, PaperAttached, SealedPaper
from app.core.errors import Refused
from app.core.events.envelope import Event
from app.core.sealed import seal_field
from app.projections.attachments import Attachment
from app.store.event_log import EventLog

FIELD = "paper"


def attach(tx: Tx, *, entry: str, kind: str, paper: SealedPaper) -> Event:
    """Say that a sealed paper belongs to an entry; its bytes are kept beside the book before.

    Raises:
        Refused: "paper.unknown_kind", "entry.unknown".
    """
    if kind not in KINDS:
        raise Refused("paper.unknown_kind", kind=kind)
    if EventLog(tx.conn).get(entry) is None:
        raise Refused("entry.unknown", entry=entry)
    sealed = seal_field(paper.key, tx.group_key, group=tx.group.id, member=paper.blob, field=FIELD)
    return tx.append(
        PaperAttached(entry=entry, blob=paper.blob, size=len(paper.data), kind=kind, key=sealed)
    )


def key_of(reading: Reading, paper: Attachment) -> bytes:
    """What opens the bytes of a paper.

    Raises:
        Untrusted: No key of this group opens it. Refused: "group.no_key".
    """
    return open_shared(
        reading.conn, paper.key, group=reading.group.id, member=paper.blob, field=FIELD
    )
