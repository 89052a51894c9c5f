"""Taking in what others wrote: numbered records from the sequencer, or loose facts from a stick."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence

from app.book.locking_out import lock_away
from app.book.making_room import make_room
from app.book.rules_memory import note_stale
from app.book.signatures import put_off
from app.book.writing import Writing, is_control
from app.core.admission import Admission, Entry, Refusal, Sequenced
from app.core.checkpoints import Checkpoint, verify_checkpoint
from app.core.errors import Untrusted
from app.core.events.envelope import NO_PREVIOUS, Event, Frame, open_frame, verify
from app.core.events.numbered import open_numbered
from app.core.events.proving import prove_early
from app.core.parking import FULL, Parking
from app.core.roster import DeviceState, Roster
from app.core.waiting_here import WaitingHere
from app.store.event_log import EventLog
from app.store.sequencer_store import LaptopSequencerStore
from app.store.set_aside import FORK, PARKED, QUARANTINE, REJECTED, SetAside
from app.store.stored_events import open_stored


def ingest_numbered(
    writing: Writing, records: Sequence[Sequenced], checkpoint: Checkpoint | None, *, heads: bool
) -> list[Frame]:
    """Fold the next records of the one order, then the waiting facts again on top of them.

    Args:
        records: From any number up to size + 1 on; those already here are skipped. Records
            behind the last closed transaction of the batch are left for the next one.
        heads: Prove one signature for each chain and batch (the chain vouches for the rest,
            which `Book.prove_signatures` proves later).

    Returns:
        This laptop's own waiting facts whose places another fact now holds, for re-homing.

    Raises:
        Untrusted: A gap, a broken chain, a bad signature, or another tree than the checkpoint's.
            Nothing was changed then: the caller rolls back.
    """
    standing = writing.standing
    fresh = _whole_transactions([r for r in records if r.seq > standing.size])
    kept = EventLog(writing.conn).has([record.frame.hash for record in fresh])
    if heads and len(kept) < len(fresh):
        put_off(writing.conn, standing.size)
    entries = _prove(writing, fresh, kept, heads)
    if checkpoint is not None:
        _check(writing, checkpoint)
    forked = make_room(writing, entries)
    events = [entry.event for entry in entries]
    is_in_place = writing.folder.number_in_place(writing.conn, events)
    if not is_in_place:
        writing.folder.take_back_waiting(writing.conn)
    EventLog(writing.conn).insert_numbered(entries, writing.now_ms, kept)
    if not is_in_place:
        writing.folder.fold_numbered(writing.conn, events, standing.roster)
    standing.save_log_state(writing.conn)
    if entries:
        note_stale(writing.conn)
    if checkpoint is not None and checkpoint.size == standing.size:
        store = LaptopSequencerStore(writing.conn, standing.group, writing.now_ms)
        store.put_checkpoint(checkpoint)
    writing.folder.save_roots(writing.conn, numbered=True)
    refold_waiting(writing)
    writing.events.extend(events)
    return forked


def import_waiting(writing: Writing, frames: Iterable[Frame]) -> Admission:
    """Take in loose facts as waiting ones: their longest causally closed, proved part.

    What misses a predecessor is parked, what does not verify is rejected or put in quarantine;
    each is tried again when more comes.

    Returns:
        Facts that are `left` where they came from, because there is no place for so many that wait.
    """
    log, aside = EventLog(writing.conn), SetAside(writing.conn)
    waiting = WaitingHere()
    batch = deque([*frames, *(kept.frame for kept in aside.all(PARKED))])
    roster = writing.standing.provisional_roster().copy()
    added: list[Event] = []
    while batch:
        frame = batch.popleft()
        event = _open_or_reject(writing, frame, aside)
        if event is None or _is_known(writing, log, event, frame, aside):
            aside.drop(PARKED, frame)
            continue
        missing = _missing(writing, log, event)
        if missing:
            waiting.add(event, frame, missing)
            continue
        aside.drop(PARKED, frame)
        if _accept(writing, roster, event, frame, aside):
            log.insert(event, frame, writing.now_ms)
            writing.standing.note(event)
            roster.apply(event)
            added.append(event)
            batch.extend(freed for _, freed in waiting.take((event.hash,)))
    left = tuple(_park(writing, waiting, aside))
    if added:
        writing.folder.take_back_waiting(writing.conn)
        refold_waiting(writing)
        writing.events.extend(added)
    return Admission(left=left)


def _park(writing: Writing, waiting: WaitingHere, aside: SetAside) -> Iterator[Refusal]:
    """Keep what waits, in as many places as who numbers has: whoever wrote a fact keeps it until
    it has a number, so what finds no place is not lost. Nothing that was here loses its place."""
    log = EventLog(writing.conn)
    parking = Parking(aside.parked_since, aside.parked_after, now_ms=writing.now_ms)
    for event, frame, parked in waiting.rest():
        if _is_known(writing, log, event, frame, aside):  # its place was taken meanwhile
            aside.drop(PARKED, frame)
            continue
        spot = parking.spot(parked.hash)
        if spot.since_ms is None:
            yield Refusal(parked.hash, FULL)
        else:
            aside.keep(PARKED, frame, "event.parked", spot.since_ms, parked.missing)


def _whole_transactions(records: list[Sequenced]) -> list[Sequenced]:
    while records and not records[-1].last:
        records.pop()
    return records


def _prove(writing: Writing, records: list[Sequenced], kept: set[str], heads: bool) -> list[Entry]:
    """Check numbers, chains, keys and signatures; move `standing` along.

    Args:
        kept: Hashes of those that wait here: the same bytes were proved when they came in.
    """
    standing = writing.standing
    entries = [Entry(record, _open(record, kept)) for record in records]
    lasts = {entry.event.device: entry.record.seq for entry in entries}
    doubtful = [
        (entry.event.device, entry.record.frame)
        for entry in entries
        if entry.event.hash not in kept and _is_to_prove(entry, lasts, heads)
    ]
    proofs = prove_early(doubtful, standing.roster.key_of)
    for event, record in ((entry.event, entry.record) for entry in entries):
        if record.seq != standing.size + 1 or record.epoch < standing.epoch:
            raise Untrusted("log.gap", expected=standing.size + 1, got=record.seq)
        n, prev = standing.numbered.get(event.device, (0, NO_PREVIOUS))
        if (event.group, event.n, event.prev) != (standing.group, n + 1, prev):
            raise Untrusted("log.broken_chain", seq=record.seq)
        key = standing.roster.key_for(event)
        if key is None:
            raise Untrusted("device.unknown", device=event.device)
        if event.hash not in kept and _is_to_prove(Entry(record, event), lasts, heads):
            proofs.check(record.frame, key)
        standing.frontier.append(bytes.fromhex(event.hash))
        standing.epoch = record.epoch
        standing.roster.apply(event)
        standing.numbered[event.device] = (event.n, event.hash)
        standing.lam = max(standing.lam, event.lam)
    return entries


def _open(record: Sequenced, kept: set[str]) -> Event:
    if record.frame.hash in kept:
        return open_stored(record.frame, record.seq, record.epoch)
    return open_numbered(record.frame, record.seq, record.epoch)


def _is_to_prove(entry: Entry, lasts: dict[str, int], heads: bool) -> bool:
    is_head = lasts[entry.event.device] == entry.record.seq
    return not heads or is_head or is_control(entry.event)


def _check(writing: Writing, checkpoint: Checkpoint) -> None:
    """Compare our own tree with the signed one; a log that lies stops here."""
    standing = writing.standing
    card = standing.roster.sequencers.get(checkpoint.epoch)
    key = None if card is None else standing.roster.key_of(card.id)
    if key is None and standing.epoch < checkpoint.epoch and standing.size < checkpoint.size:
        return  # the fact that names its signer comes with a later page
    if key is None or checkpoint.group != standing.group:
        raise Untrusted("checkpoint.unknown_epoch", epoch=checkpoint.epoch)
    verify_checkpoint(checkpoint, key)
    if checkpoint.size < standing.size:
        raise Untrusted("checkpoint.rolled_back", have=standing.size, got=checkpoint.size)
    if checkpoint.size == standing.size and checkpoint.root != standing.frontier.root().hex():
        raise Untrusted("checkpoint.not_an_extension", have=standing.size, got=checkpoint.size)


def refold_waiting(writing: Writing) -> None:
    """Fold the waiting facts on top of the numbered ones."""
    lock_away(writing)
    waiting = [open_stored(frame) for frame in EventLog(writing.conn).waiting()]
    standing = writing.standing
    standing.waiting_control = [event for event in waiting if is_control(event)]
    roster = standing.provisional_roster()
    writing.folder.fold_waiting(writing.conn, waiting, standing.size, roster)
    heads = EventLog(writing.conn).heads()
    standing.heads = {device: (head.n, head.hash) for device, head in heads.items()}


def _open_or_reject(writing: Writing, frame: Frame, aside: SetAside) -> Event | None:
    try:
        event = open_frame(frame)
        if event.group != writing.standing.group:
            raise Untrusted("event.other_group")
    except Untrusted as error:
        if not EventLog(writing.conn).has([frame.hash]):  # or it was taken in unread
            aside.keep(REJECTED, frame, error.code, writing.now_ms)
        return None
    return event


def _is_known(writing: Writing, log: EventLog, event: Event, frame: Frame, aside: SetAside) -> bool:
    n, _ = writing.standing.heads.get(event.device, (0, ""))
    if event.n > n and not log.has_name(event.id):
        return False
    if not log.has([event.hash]):
        aside.keep(FORK, frame, "event.fork", writing.now_ms)
    return True


def _missing(writing: Writing, log: EventLog, event: Event) -> tuple[str, ...]:
    n, head = writing.standing.heads.get(event.device, (0, NO_PREVIOUS))
    missing = sorted(set(event.deps) - log.has(event.deps))
    if event.n != n + 1 or event.prev != head:
        missing.insert(0, event.prev)
    return tuple(missing)


def _accept(writing: Writing, roster: Roster, event: Event, frame: Frame, aside: SetAside) -> bool:
    key = roster.key_for(event)
    if key is None or roster.device_state(event.device, event.n) is DeviceState.REVOKED:
        code = "device.unknown" if key is None else "device.revoked"
        aside.keep(QUARANTINE, frame, code, writing.now_ms)
        return False
    try:
        verify(frame, key)
        if event.type.startswith("sys."):
            # Only a number makes the sequencer's word count; it comes with the next pull.
            raise Untrusted("sys.not_by_push")
    except Untrusted as error:
        aside.keep(REJECTED, frame, error.code, writing.now_ms)
        return False
    return True
