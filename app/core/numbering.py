"""A log that grows: numbers, tree, chains, roster and the rules' memory move together."""

from collections.abc import Iterable, Sequence
from hashlib import sha256

from nacl.signing import SigningKey

from app.core.admission import Entry, LogHead, Sequenced, SequencerStore
from app.core.checkpoints import Checkpoint, sign_checkpoint
from app.core.errors import Untrusted
from app.core.events.envelope import Event, Frame, Position, seal
from app.core.events.numbered import open_numbered
from app.core.ids import NIL, uuid7
from app.core.log_view import LogView
from app.core.recovery import transfer_of
from app.core.roster import Roster
from app.core.rules.book import Rule, book_of
from app.core.rules.index import Index, note_deps
from app.core.tree import Frontier


class Numbering:
    """The state of one log during one transaction.

    Attributes:
        entries: Facts numbered in this transaction, in order.
        roster: As of the newest number. rules: What is looked for in each fact.
    """

    def __init__(
        self,
        store: SequencerStore,
        key: SigningKey,
        roster: Roster | None,
        rules: Sequence[Rule],
    ) -> None:
        """Take up the log where the store left it.

        Raises:
            Untrusted: The stored log is not what its own newest checkpoint says.
        """
        head = store.head() or LogHead(epoch=0, frontier=Frontier().to_bytes(), lam=0)
        self.store = store
        self.public = key.verify_key.encode().hex()
        self.lam = head.lam
        self.epoch = head.epoch
        self.entries: list[Entry] = []
        self.view = LogView(store)
        self.index = Index(store)
        self._key = key
        self.rules = book_of(tuple(rules))
        self._frontier = Frontier.from_bytes(head.frontier)
        self._check(store.checkpoint())
        self.roster = roster.copy() if roster is not None else Roster(store.group)
        for record in store.control_facts(self.roster.seq):
            self.roster.apply(open_numbered(record.frame, record.seq, record.epoch))

    @property
    def size(self) -> int:
        return self._frontier.size

    @property
    def root(self) -> str:
        """Root of the tree over all numbered facts, 64 hex digits."""
        return self._frontier.root().hex()

    @property
    def has_grown(self) -> bool:
        """Whether this transaction has numbered anything."""
        return bool(self.entries)

    @property
    def is_ours(self) -> bool:
        """Whether our key numbers the facts now."""
        card = self.roster.sequencer
        return card is not None and card.key == self.public

    def load(self, events: Iterable[Event]) -> None:
        """Ask the store for everything that numbering `events` needs, in batches."""
        events = list(events)
        self.view.load(events)
        new = [event for event in events if self.view.place(event.hash) is None]
        self.index.load(key for event in new for key in self.rules.keys(event))

    def take(self, event: Event, frame: Frame) -> Event:
        """Give `event` the next number in our epoch."""
        transfer = transfer_of(event.payload)
        if self.is_ours:
            self.epoch = self.roster.epoch
        elif transfer is not None:
            self.epoch = transfer.epoch  # it begins its epoch when it is numbered by the new key
        return self._grow(event, Sequenced(self.size + 1, self.epoch, frame, False))

    def adopt(self, event: Event, record: Sequenced) -> Event:
        """Grow by a record that was numbered elsewhere.

        Raises:
            Untrusted: It is not the next number.
        """
        if record.seq != self.size + 1 or record.epoch < self.epoch:
            raise Untrusted("log.gap", expected=self.size + 1, got=record.seq)
        self.epoch = record.epoch
        return self._grow(event, record)

    def observe(self, event: Event) -> None:
        """Let every rule remember a numbered fact."""
        self.rules.observe(event, self.index)

    def seal(self, payload: object, wall_ms: int, cause: Event | None, salt: int = 0) -> Frame:
        """Sign a fact of our own as the next of the sequencer's chain.

        Args:
            cause: The numbered fact it speaks about. Its hash and `salt` give the id, so that
                numbering the same facts again writes the same ids.
        """
        card = self.roster.sequencer
        assert card is not None and card.key == self.public
        head = self.view.head(card.id)
        noise = sha256(f"{head.hash}{cause.hash if cause else ''}{salt}".encode()).digest()
        at = Position(
            device=card.id,
            n=head.n + 1,
            prev=head.hash,
            deps=(cause.hash,) if cause is not None and cause.device != card.id else (),
            lam=self.lam + 1,
            epoch=self.epoch,
            seq=self.size,
            root=self.root[:32],
        )
        return seal(
            payload,
            group=self.store.group,
            at=at,
            event_id=uuid7(wall_ms, noise[:10]),
            ts_ms=wall_ms,
            tz_min=0,
            actor=NIL,
            key=self._key,
        )

    def close_transaction(self) -> None:
        """Mark the newest fact as the last of its transaction."""
        newest = self.entries[-1]
        record = newest.record
        whole = Sequenced(record.seq, record.epoch, record.frame, True)
        self.entries[-1] = Entry(whole, newest.event)

    def flush(self, checkpoint: Checkpoint | None = None) -> Checkpoint | None:
        """Write everything down, with a checkpoint signed by us or the one given."""
        if not self.entries:
            return self.store.checkpoint()
        head = LogHead(epoch=self.epoch, frontier=self._frontier.to_bytes(), lam=self.lam)
        newest = checkpoint or sign_checkpoint(
            group=self.store.group, epoch=self.epoch, size=self.size, root=self.root, key=self._key
        )
        self.store.append(self.entries)
        self.view.flush()
        self.index.flush()
        self.store.put_head(head)
        self.store.put_checkpoint(newest)
        return newest

    def _grow(self, event: Event, record: Sequenced) -> Event:
        if event.deps:
            places = [self.view.place(dep) for dep in event.deps]
            seen = [(place.device, place.n) for place in places if place is not None]
            note_deps(event.device, seen, self.index)
        self._frontier.append(bytes.fromhex(event.hash))
        self.lam = max(self.lam, event.lam)
        known = numbered(event, record.seq, record.epoch)
        self.view.add(known, record.seq)
        self.index.note(known)
        self.roster.apply(known)
        self.entries.append(Entry(record, known))
        return known

    def _check(self, checkpoint: Checkpoint | None) -> None:
        if checkpoint is None:
            return
        if (checkpoint.size, checkpoint.root) != (self.size, self.root):
            raise Untrusted("sequencer.store_damaged", have=self.size, signed=checkpoint.size)


def numbered(event: Event, seq: int, epoch: int) -> Event:
    """The same fact with its number."""
    return event.with_number(seq, epoch)
