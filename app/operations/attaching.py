"""A photo or a paper is put to an entry, and opened again."""

from app.book.group_keys import open_shared
from app.book.transaction import Reading, Tx
from app.core.attachments import KINDS, PaperAttached, SealedPaper
from app.core.errors import Refused
from app.core.events.envelope import Event
from app.core.sealed import open_field, seal_field
from app.projections.attachments import Attachment
from app.store.event_log import EventLog
from app.store.stored_events import open_stored

FIELD = "paper"


def attach(tx: Tx, *, entry: str, kind: str, paper: SealedPaper) -> Event:
    """Say that a sealed paper belongs to an entry; its bytes are kept beside the book before.

    Raises:
        Refused: "paper.unknown_kind", "entry.unknown", "person.erased".
    """
    if kind not in KINDS:
        raise Refused("paper.unknown_kind", kind=kind)
    stored = EventLog(tx.conn).get(entry)
    if stored is None:
        raise Refused("entry.unknown", entry=entry)
    member = str(getattr(open_stored(stored.frame).payload, "member", ""))
    key = tx.member_key(member) if member else tx.group_key
    return tx.append(
        PaperAttached(
            entry=entry,
            blob=paper.blob,
            size=len(paper.data),
            kind=kind,
            key=seal_field(paper.key, key, group=tx.group.id, member=paper.blob, field=FIELD),
            member=member,
        )
    )


def key_of(reading: Reading, paper: Attachment) -> bytes:
    """What opens the bytes of a paper; b"" where nobody can: its member was erased, or the key of
    the member has not come yet.

    Raises:
        Untrusted: No key of this group opens it. Refused: "group.no_key".
    """
    group, blob = reading.group.id, paper.blob
    if not paper.member:
        return open_shared(reading.conn, paper.key, group=group, member=blob, field=FIELD)
    key = reading.people.held_key(paper.member)
    if key is None:
        return b""
    return open_field(paper.key, key, group=group, member=blob, field=FIELD)
