"""Taking in what others wrote, whichever way it came; `Book` is the door to it."""

from collections.abc import Collection, Iterable, Sequence
from functools import partial
from typing import TypeVar

from app.book.desk import Desk
from app.book.held_facts import HeldFacts
from app.book.incarnation import lost_branch, rehome
from app.book.ingest import import_waiting, ingest_numbered
from app.book.refolding import refold
from app.book.rewinding import rewind
from app.book.signatures import check, keep_signatures, note_proved, unproved
from app.book.snapshot import Opened
from app.book.starter import start
from app.book.starting import Origin
from app.book.transaction import Changes
from app.book.writing import Writing
from app.core.admission import Admission, Sequenced
from app.core.checkpoints import Checkpoint
from app.core.errors import Refused
from app.core.events.envelope import Frame
from app.core.group import SequencerTransferred
from app.core.permissions import may_seal
from app.core.roster import Roster
from app.store.database import Database
from app.store.event_rows import Stored
from app.store.log_cutting import root_at
from app.store.sequencer_store import LaptopSequencerStore
from app.store.set_aside import SetAside

T = TypeVar("T")
MANY = 500  # of so many only the heads of the chains are proved before they are folded


class Exchange(HeldFacts):
    """The half of a book that takes in and gives out; `Book` adds what is written here.

    Attributes:
        actor: Member id of the officer who is logged in.
        was_restored: This laptop goes on under a new incarnation since the book was opened.
    """

    def __init__(self, database: Database, desk: Desk) -> None:
        super().__init__(database, desk)
        self.actor = ""
        self.was_restored = False

    def ingest(
        self,
        records: Sequence[Sequenced],
        checkpoint: Checkpoint | None = None,
        *,
        heads: bool = False,
    ) -> Changes[None]:
        """Take in the next numbered facts; see `ingest_numbered`. All or nothing.

        Raises:
            Untrusted: They do not verify; nothing was changed.
        """

        def run(writing: Writing) -> None:
            forked = ingest_numbered(writing, records, checkpoint, heads=heads)
            if forked:
                rehome(writing, forked, self.group.label)

        before = self.group.device
        changes = self._changes(self._desk.transact(run, self.actor), None)
        self.was_restored = self.was_restored or self.group.device != before
        return changes

    def start(
        self,
        opened: Opened,
        origin: Origin,
        control: Sequence[Sequenced],
        tail: Sequence[Sequenced] = (),
        checkpoint: Checkpoint | None = None,
    ) -> Changes[None]:
        """Begin this empty book with a snapshot; see `app.book.starter.start`. All or nothing.

        Args:
            tail: The numbered facts behind the snapshot, and `checkpoint` at the last of them:
                the sequencer's word for the log that the snapshot stands on.

        Raises:
            Refused, Untrusted: Nothing was changed; the history can be taken in as ever.
        """
        found = self._desk.folder.projections

        def run(writing: Writing) -> None:
            start(writing, found, opened, origin, control)
            if tail:
                ingest_numbered(writing, tail, checkpoint, heads=len(tail) >= MANY)

        return self._changes(self._desk.transact(run, self.actor), None)

    def refold(self, names: Collection[str]) -> Changes[None]:
        """Fold these projections again: their rows are not what other laptops have."""
        run = partial(refold, names=names)
        return self._changes(self._desk.transact(run, self.actor), None)

    def prove_signatures(self, limit: int = 500) -> bool:
        """Prove the next signatures that `ingest` put off; whether more of them are here.

        Raises:
            Untrusted: "event.bad_signature": that of `seq` is none, although its chain holds.
        """
        with self._database.reading() as conn:
            facts = unproved(conn, limit)
        if not facts:
            return False
        check(facts, self._desk.standing.roster)
        last, size = facts[-1].seq or 0, self.cursor()[1]
        self._desk.transact(lambda writing: note_proved(writing.conn, last, size), self.actor)
        return last < size

    def take_signatures(self, records: Sequence[Sequenced]) -> int:
        """Keep the signatures of facts that came without; how many.

        Raises:
            Untrusted: "event.bad_signature" (seq): one is none; nothing was kept.
        """
        first = self.first_unsigned()
        if first is None or not records:
            return 0
        held = {one.seq: one for one in self.numbered(first - 1, records[-1].seq - first + 1)}
        facts = [
            Stored(record.seq, record.epoch, record.last, record.frame)
            for record in records
            if record.seq in held
            and not held[record.seq].frame.sig
            and held[record.seq].frame.body == record.frame.body
        ]
        check(facts, self._desk.standing.roster)
        self._desk.transact(lambda writing: keep_signatures(writing.conn, facts), self.actor)
        return len(facts)

    def import_frames(self, frames: Iterable[Frame]) -> Changes[Admission | None]:
        """Take facts from a stick or a neighbour. A hub numbers them and says what became of
        each (`result`); elsewhere they wait, and it says which had no place. What this laptop
        wrote itself and a disk image made it forget is written again."""
        batch = list(frames)
        result: list[Admission | None] = [None]

        def run(writing: Writing) -> None:
            if self.group.is_hub:
                result[0] = writing.admit(batch)
            else:
                result[0] = import_waiting(writing, batch)
            if forked := lost_branch(writing, batch):
                rehome(writing, forked, self.group.label)

        before = self.group.device
        changes = self._changes(self._desk.transact(run, self.actor), result[0])
        self.was_restored = self.was_restored or self.group.device != before
        return self._freed(changes)

    def _freed(self, changes: Changes[Admission | None]) -> Changes[Admission | None]:
        """Number what waited for these facts, too, piece by piece: an officer who writes a fact
        meanwhile has his turn between two of them. A piece that is not reached any more is done
        together with the next fact that gets a number."""
        result = changes.result
        pieces = [result]

        def run(writing: Writing) -> None:
            pieces.append(writing.admit(()))

        while (last := pieces[-1]) is not None and last.has_more:
            more = self._changes(self._desk.transact(run, self.actor), result)
            topics = changes.topics | more.topics
            changes = Changes(topics=topics, events=changes.events + more.events, result=result)
        return changes

    def conclude(self, facts: Sequence[object]) -> Changes[None]:
        """Write facts of the sequencer, whose home this laptop is: what a payment turned out to be.

        Raises:
            Refused: `sequencer.not_ours`; nothing is written.
        """

        def run(writing: Writing) -> None:
            writing.take_numbered(writing.sequencer.write(facts, writing.now_ms).events)

        return self._changes(self._desk.transact(run, self.actor), None)

    def follow(
        self, at: int, records: Sequence[Sequenced], checkpoint: Checkpoint, *, renew: bool
    ) -> Changes[None]:
        """Leave a past that holds no more: go back to number `at` and take in what the sequencer
        says now. Facts numbered above it wait for new numbers; nothing is lost.

        Args:
            records: From `at` + 1 to the end of the log.
            renew: The officer who is logged in decides it, with a new epoch as his word.
                Without it the records must hold the word of another officer.

        Raises:
            Refused: "log.forked": nobody has decided yet; "sequencer.not_ours": this laptop is
                the hub there too; "fact.not_permitted".
            Untrusted: They do not verify. In every case nothing was changed.
        """

        def run(writing: Writing) -> None:
            before, was_hub = writing.standing.roster.epoch, writing.is_hub
            root = rewind(writing, at)
            forked = ingest_numbered(writing, records, checkpoint, heads=len(records) >= MANY)
            if forked:
                rehome(writing, forked, self.group.label)
            if was_hub and writing.is_hub:
                raise Refused("sequencer.not_ours")
            roster = writing.standing.roster
            if roster.epoch > before:
                return
            if not renew:
                raise Refused("log.forked", at=at)
            writing.append(_renewal(roster, at, root))

        return self._changes(self._desk.transact(run, self.actor), None)

    def let_go(self, at: int, checkpoint: Checkpoint) -> Changes[None]:
        """Take back numbers above `at` that nobody signed: the server that gave them was put back
        before the rest of its answer came. The facts wait for new numbers.

        Args:
            checkpoint: Of the server's log, which ends at `at`.

        Raises:
            Untrusted: The server's log is not the beginning of this one; nothing was changed.
            Refused: "sync.server_behind": the sequencer signed some of them.
        """

        def run(writing: Writing) -> None:
            signed = LaptopSequencerStore(writing.conn, self.group.id, 0).checkpoint()
            if signed is not None and signed.size > at:
                raise Refused("sync.server_behind")
            rewind(writing, at)
            ingest_numbered(writing, (), checkpoint, heads=False)

        return self._changes(self._desk.transact(run, self.actor), None)

    def confess(self, other: Checkpoint, at: int, there: Roster | None = None) -> Changes[None]:
        """This laptop, the hub, came back from an old copy, or another one numbered beside it: say
        so, and go on in a new epoch if the officer who is logged in may decide that.

        Args:
            other: Signed by this hub in the past that its book forgot.
            there: Who numbers in the past that `other` signs, when it is another laptop's.

        Raises:
            Untrusted: Not signed by it. Refused: "sequencer.not_ours", "log.not_forked".
        """

        def run(writing: Writing) -> None:
            if not writing.is_hub:
                raise Refused("sequencer.not_ours")
            own = root_at(writing.conn, other.size) if other.size <= writing.standing.size else ""
            said = writing.sequencer.confess(other, at, own, writing.now_ms, there)
            if said.entries:
                writing.take_numbered(said.events)
                roster = writing.standing.roster
                if may_seal(roster.roles_of(writing.actor), "sequencer.transferred"):
                    writing.append(_renewal(roster, at, root_at(writing.conn, at)))

        return self._changes(self._desk.transact(run, self.actor), None)

    def regain(self, records: Sequence[Sequenced], checkpoint: Checkpoint) -> Changes[None]:
        """This laptop, the hub, came back from an old copy and has numbered nothing since: take
        its own numbers back.

        Raises:
            Untrusted: They do not follow what is here, or this hub did not sign them.
        """

        def run(writing: Writing) -> None:
            writing.take_numbered(writing.sequencer.adopt(records, checkpoint).events)

        return self._changes(self._desk.transact(run, self.actor), None)

    def note_told(self, frames: Sequence[Frame]) -> None:
        """The sequencer has got these facts of a past that holds no more."""
        self._desk.transact(lambda writing: SetAside(writing.conn).note_told(frames), self.actor)

    def _changes(self, writing: Writing, result: T) -> Changes[T]:
        topics = frozenset(writing.topics)
        return Changes(topics=topics, events=tuple(writing.events), result=result)


def _renewal(roster: Roster, at: int, root: str) -> SequencerTransferred:
    """An officer's word that the same sequencer goes on after its log was forked."""
    assert roster.sequencer is not None
    return SequencerTransferred(
        epoch=roster.epoch + 1, sequencer=roster.sequencer, size=at, root=root
    )
