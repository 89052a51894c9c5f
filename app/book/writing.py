"""Adding facts inside one transaction: seal, log, number when this laptop is the hub, fold."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import Connection

from app.book.erasing import erase_named
from app.book.folding import Folder
from app.book.group_keys import settle_group_keys
from app.book.identity import LaptopKeys
from app.book.newer_facts import check_features, check_newer
from app.book.rules_memory import catch_up
from app.book.standing import Standing
from app.core.admission import Admission
from app.core.errors import Refused
from app.core.events.envelope import NO_ROOT, Event, Frame, Position, open_frame, seal
from app.core.events.registry import type_of
from app.core.events.resealing import seal_again
from app.core.ids import uuid7
from app.core.permissions import may_seal
from app.core.roster import ROSTER_TYPES
from app.core.sequencer import Sequencer
from app.store.event_log import EventLog
from app.store.sequencer_store import LaptopSequencerStore
from app.store.set_aside import FORK, SetAside


@dataclass(kw_only=True)
class Writing:
    """One writing transaction on the log and the projections.

    Attributes:
        standing: This transaction's own copy; the book takes it over after COMMIT.
        events: Facts added so far, in the order they were folded.
        zone: IANA zone of the group; only gives the offset that is shown beside the time.
        may_be_forgotten: See `Tx`.
    """

    conn: Connection
    standing: Standing
    folder: Folder
    keys: LaptopKeys
    actor: str
    now_ms: int
    zone: str
    events: list[Event] = field(default_factory=list)
    may_be_forgotten: bool = False
    topics: frozenset[str] = frozenset()  # names of projections that changed; set by `finish`
    _sequencer: Sequencer | None = None
    _is_seen_saved: bool = True

    def append(self, payload: object) -> Event:
        """Seal `payload` as this laptop's next fact.

        Raises:
            Refused: `officer.not_logged_in`, or the group does not (or no longer) accept facts
                of this laptop (`device.*`) or officer (`fact.not_permitted`);
                `entry.needs_newer`, `feature.*`, see `check_newer` and `check_features`.
        """
        if not self.actor:
            raise Refused("officer.not_logged_in")
        self._check_office(payload)
        check_newer(self.conn, payload)
        frame = seal(
            payload,
            group=self.standing.group,
            at=self._next_position(),
            event_id=uuid7(self.now_ms),
            ts_ms=self.now_ms,
            tz_min=zone_offset_min(self.zone, self.now_ms),
            actor=self.actor,
            key=self.keys.signing,
        )
        if self.standing.note_named():
            self._is_seen_saved = False
        if self.is_hub:
            return self._number_own(frame)
        event = open_frame(frame)
        refusal = self.standing.provisional_roster().may_write(event)
        if refusal is not None:
            raise Refused(refusal)
        self.add_waiting(event, frame)
        return event

    def append_as_of(self, payload: object, known: Event, deps: tuple[str, ...]) -> Event:
        """Seal `payload` as this laptop's next fact, with no more knowledge than `known` had.

        Args:
            deps: Heads of other chains that the new chain is to name.
        """
        at = replace(self._as_of(known), deps=deps)
        frame = seal(
            payload,
            group=self.standing.group,
            at=at,
            event_id=uuid7(self.now_ms),
            ts_ms=self.now_ms,
            tz_min=zone_offset_min(self.zone, self.now_ms),
            actor=self.actor,
            key=self.keys.signing,
        )
        event = open_frame(frame)
        self.add_waiting(event, frame)
        return event

    def append_again(self, event: Event) -> None:
        """Add what a fact of our lost branch says as this laptop's next fact. Whether its officer
        may still write it, the sequencer says; here it is not lost."""
        frame = self.sealed_again(event)
        self.add_waiting(open_frame(frame), frame)

    def sealed_again(self, event: Event) -> Frame:
        """What a fact says, for the next place of our chain, with no more knowledge than it had."""
        held = EventLog(self.conn).has(event.deps)
        at = replace(self._as_of(event), deps=tuple(dep for dep in event.deps if dep in held))
        return seal_again(event, at=at, key=self.keys.signing)

    def _next_position(self) -> Position:
        """The place of the next fact. It says to know no number that nobody has signed: a server
        that is put back gives those again. What came with them it names (`deps`)."""
        at = self.standing.next_position()
        if not at.seq or self.is_hub:
            return at
        proved = LaptopSequencerStore(self.conn, self.standing.group, 0).checkpoint()
        if proved is None:
            return replace(at, epoch=0, seq=0, root=NO_ROOT)
        if proved.size >= at.seq:
            return at
        return replace(at, epoch=proved.epoch, seq=proved.size, root=proved.short_root)

    def _as_of(self, known: Event) -> Position:
        return replace(
            self.standing.next_position(),
            epoch=known.knew_epoch,
            seq=known.knew_seq,
            root=known.knew_root,
        )

    def _check_office(self, payload: object) -> None:
        """What others wrote in cash is never lost; what is written here needs the office."""
        roster = self.standing.provisional_roster()
        if roster.founding is None:
            return
        if not may_seal(roster.roles_of(self.actor), type_of(payload).name):
            raise Refused("fact.not_permitted")
        check_features(roster, payload)

    @property
    def is_hub(self) -> bool:
        founding = self.standing.roster.founding
        return founding is None or self.keys.is_sequencer(self.standing.roster)

    def admit(self, frames: Iterable[Frame], *, are_new: bool = False) -> Admission:
        """Number facts from anywhere, as the hub, and fold what got a number.

        Args:
            are_new: They were sealed in this transaction.
        """
        admission = self.sequencer.admit(frames, self.now_ms, are_new=are_new)
        self.take_numbered(admission.events)
        aside = SetAside(self.conn)
        by_hash = {frame.hash: frame for frame in frames}
        for fork in admission.forks:
            if fork.other in by_hash:
                aside.keep(FORK, by_hash[fork.other], "event.fork", self.now_ms)
        return admission

    @property
    def sequencer(self) -> Sequencer:
        """The one sequencer of this transaction."""
        if self._sequencer is None:
            store = LaptopSequencerStore(self.conn, self.standing.group, self.now_ms)
            catch_up(self.conn, store)
            self._sequencer = Sequencer(store, self.keys.sequencer, roster=self.standing.roster)
        return self._sequencer

    def take_numbered(self, events: Iterable[Event]) -> None:
        """Fold facts that the sequencer of this laptop just numbered and stored."""
        events = tuple(events)
        if not events:
            return
        self.folder.fold_numbered(self.conn, events, self.sequencer.roster)
        for event in events:
            self.standing.note(event)
            self.standing.frontier.append(bytes.fromhex(event.hash))
        self.standing.epoch = events[-1].seq_epoch or 0
        self.standing.roster = self.sequencer.roster.copy()
        self.events.extend(events)

    def add_waiting(self, event: Event, frame: Frame) -> None:
        """Log and fold one fact that waits for its number, behind all others."""
        EventLog(self.conn).insert(event, frame, self.now_ms)
        self.standing.note(event)
        roster = None
        if is_control(event):
            self.standing.waiting_control.append(event)
            roster = self.standing.provisional_roster()
        self.folder.fold_waiting(self.conn, (event,), self.standing.size, roster)
        self.events.append(event)

    def finish(self) -> None:
        """The last statements before COMMIT."""
        has_waiting = self._has_waiting()
        if has_waiting and self.is_hub:
            # The log was transferred to this laptop while facts waited here.
            self.folder.take_back_waiting(self.conn)
            self.standing.waiting_control.clear()
            self.admit(EventLog(self.conn).waiting())
            has_waiting = False
        self.folder.save_roots(self.conn, numbered=not has_waiting)
        if any(is_control(event) for event in self.events):
            roster = self.standing.provisional_roster()
            settle_group_keys(self.conn, self.keys.box, roster)
        erase_named(self.conn, self.events, self.now_ms)
        self.topics = frozenset(self.folder.recorder.touched)
        if not self._is_seen_saved:
            self.standing.save_seen(self.conn)

    def _number_own(self, frame: Frame) -> Event:
        admission = self.admit([frame], are_new=True)
        for event in admission.events:
            if event.hash == frame.hash:
                return event
        refusals = (*admission.rejected, *admission.quarantined)
        # The whole transaction is rolled back, so the fact leaves no trace aside either.
        raise Refused(refusals[0].code if refusals else "device.behind_its_chain")

    def _has_waiting(self) -> bool:
        cursor: Any = self.conn.connection.cursor()  # asked at every fact
        return cursor.execute("SELECT 1 FROM undo_log LIMIT 1").fetchone() is not None


def is_control(event: Event) -> bool:
    return event.type in ROSTER_TYPES


def zone_offset_min(zone: str, at_ms: int) -> int:
    """Minutes east of UTC of a zone at an instant; 0 when the zone or the clock is unusable."""
    try:
        offset = datetime.fromtimestamp(at_ms / 1000, ZoneInfo(zone)).utcoffset()
    except (ZoneInfoNotFoundError, OverflowError, ValueError, OSError):
        return 0
    return 0 if offset is None else int(offset.total_seconds()) // 60


def local_day(zone: str, at_ms: int) -> str:
    """The civil day of an instant in a zone, ISO."""
    minutes = zone_offset_min(zone, at_ms)
    return datetime.fromtimestamp(at_ms / 1000 + minutes * 60, UTC).date().isoformat()


def local_time(zone: str, at_ms: int) -> str:
    """The time of day of an instant in a zone, "15:09:12"."""
    minutes = zone_offset_min(zone, at_ms)
    return datetime.fromtimestamp(at_ms / 1000 + minutes * 60, UTC).strftime("%H:%M:%S")
