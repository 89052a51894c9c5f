"""A laptop that joins begins with a snapshot, if there is one that it can prove.

Proved here: who made it may say so (signatures of the control facts, of the maker and of the
newest fact of every chain), the rows are those that were signed, and the log that follows ends
under the sequencer's signature. That the rows are what the log says, the history proves that
arrives behind it (`arriving`). Whatever is wrong, the whole log is fetched first, as from a server
without snapshots. Source: spec/sync.md section 2.12.
"""

import logging
from collections.abc import Iterable, Sequence

from app.book.book import Book
from app.book.member_keys import take_member_keys
from app.book.snapshot import unpack
from app.book.starting import Origin
from app.core.admission import Sequenced
from app.core.checkpoints import Checkpoint
from app.core.errors import AppError, Refused, Unavailable, Untrusted
from app.core.events.envelope import Event, open_frame, verify
from app.core.events.numbered import open_numbered
from app.core.frames import decode_log
from app.core.permissions import may_seal
from app.core.roster import ROSTER_TYPES, DeviceState, Roster
from app.core.sealed import unwrap_group_key
from app.core.snapshots import SnapshotMade, Start, open_snapshot
from app.sync.parts import OnStep, Step, Trace, Wish, check
from app.sync.server import Server

log = logging.getLogger("daftari.sync")
PAGES_MAX = 10  # of the log behind it; a snapshot that is older is no shorter way
PAGE = 4_000
NONE_THERE = (404, 405)
STRANGERS = ("device.unknown", "group.unknown")  # what a server says to whom it does not know


def begin(book: Book, server: Server, trace: Trace, on_step: OnStep, cancel: Wish) -> bool:
    """Begin this empty book with the newest snapshot of its fold; whether that was done.

    Raises:
        Unavailable: The network or the server; the next sync tries again.
    """
    try:
        start, checkpoint, sealed = _fetch(book, server, on_step, cancel)
        control, tail = decode_log(start.control), decode_log(start.tail)
        tail, checkpoint = _to_the_end(server, tail, checkpoint)
        made, maker, roster = _proved_maker(book, control, tail, decode_log(start.made))
        keys = _group_keys(book, roster)
        opened = unpack(open_snapshot(sealed, keys, book.group.id, made), content=made.content)
        origin = Origin(seq=made.seq, content=made.content, fold=made.fold, maker=maker)
        changes = book.start(opened, origin, control, tail, checkpoint)
    except (Refused, Untrusted) as error:
        log.warning("joined without the snapshot", extra={"code": error.code})
        return False
    except Unavailable as error:
        if error.values.get("status") in NONE_THERE:
            return False
        raise
    trace.take(changes.events, changes.topics, book.group.device)
    take_member_keys(book, ((member, wrapped.hex()) for member, _, wrapped in start.keys))
    return True


def _fetch(
    book: Book, server: Server, on_step: OnStep, cancel: Wish
) -> tuple[Start, Checkpoint, bytes]:
    """The answer, and all sealed bytes; a line that breaks costs one part."""
    fold = book.fold()
    try:
        start, checkpoint, size = server.start(fold, whole=True)
    except Unavailable as error:
        if error.code not in ("sync.slow", "sync.cut_off"):
            raise
        start, checkpoint, size = server.start(fold, whole=False)
    sealed = start.blob
    made = decode_log(start.made)
    payload = open_frame(made[0].frame).payload if made else None
    if not isinstance(payload, SnapshotMade):
        raise Untrusted("snapshot.malformed")
    while len(sealed) < min(size, payload.size):
        check(cancel)
        part = server.get_snapshot(payload.blob, len(sealed))
        if not part:
            break
        sealed += part
        on_step(Step("get", len(sealed), size))
    return start, checkpoint, sealed


def _to_the_end(
    server: Server, tail: list[Sequenced], checkpoint: Checkpoint
) -> tuple[list[Sequenced], Checkpoint]:
    """The log behind the snapshot up to a signed end: only that proves where the rows stand."""
    for _ in range(PAGES_MAX):
        if not tail or tail[-1].seq >= checkpoint.size:
            break
        page = server.log((tail[-1].epoch, tail[-1].seq), limit=PAGE, heads_only=True)
        if page.checkpoint is None or not page.records:
            break
        tail, checkpoint = [*tail, *page.records], page.checkpoint
    if not tail or tail[-1].seq != checkpoint.size:
        raise Refused("snapshot.too_old")
    return tail, checkpoint


def _proved_maker(
    book: Book,
    control: Sequence[Sequenced],
    tail: Sequence[Sequenced],
    made: Sequence[Sequenced],
) -> tuple[SnapshotMade, str, Roster]:
    """What was made, by which laptop, and who is in the group now; every signature proved.

    Raises:
        Untrusted: The maker is not, or not any more, who may say so; or it does not fit.
    """
    if len(made) != 1:
        raise Untrusted("snapshot.malformed")
    said = _opened(made[0])
    if said.hash not in {record.frame.hash for record in tail}:
        raise Untrusted("snapshot.not_in_the_log")
    roster = Roster(book.group.id, may_seal)
    for record in _who_may_write(control, tail):
        event = _opened(record)
        key = roster.key_for(event)
        if key is None or event.group != book.group.id:
            raise Untrusted("device.unknown", device=event.device)
        verify(record.frame, key)
        roster.apply(event)
    payload, key = said.payload, roster.key_of(said.device)
    if key is None or not isinstance(payload, SnapshotMade) or payload.fold != book.fold():
        raise Untrusted("snapshot.malformed")
    verify(made[0].frame, key)
    # A laptop that was locked out since then has no word any more, whenever it wrote.
    state = roster.device_state(said.device, said.n)
    if state is not DeviceState.ACTIVE or not roster.devices[said.device].is_trusted:
        raise Untrusted("device.revoked")
    if not may_seal(roster.roles_of(said.actor), said.type) or payload.seq >= (said.seq or 0):
        raise Untrusted("fact.not_permitted")
    return payload, said.device, roster


def _who_may_write(control: Iterable[Sequenced], tail: Iterable[Sequenced]) -> Iterable[Sequenced]:
    yield from control
    for record in tail:
        if _opened(record).type in ROSTER_TYPES:
            yield record


def _opened(record: Sequenced) -> Event:
    return open_numbered(record.frame, record.seq, record.epoch)


def _group_keys(book: Book, roster: Roster) -> list[bytes]:
    """The group keys that the log has for this laptop, before any of it is in the book."""
    box, own = book.keys.box, book.card.box_key
    found = []
    for boxes in roster.keyring.sealed.values():
        if own in boxes:
            try:
                found.append(unwrap_group_key(boxes[own], box))
            except AppError:
                continue
    return found
