"""The one order: facts get gapless numbers, a place in the tree, and the rules' verdict.

The same code runs in two homes, on the server and on a laptop that is the hub of its group.
Source: spec/sync.md sections 2.4, 2.5 and 2.8.
"""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import replace

from nacl.signing import SigningKey, VerifyKey

from app.core.admission import Admission, Fork, Sequenced, SequencerStore
from app.core.adoption import NOT_PERMITTED, adopt
from app.core.answer import Answer
from app.core.beside import LOCKED_OUT, UNKNOWN, Beside
from app.core.cases import Resolved
from app.core.checkpoints import Checkpoint
from app.core.errors import Refused, Untrusted
from app.core.events.envelope import Event, Frame, open_frame
from app.core.events.proving import NONE, Proofs
from app.core.events.registry import load_catalogue
from app.core.handover import STALE_TRANSFER, is_our_turn, why_not_handed_over
from app.core.log_forks import confession, is_of_a_sequencer
from app.core.numbering import Numbering
from app.core.parking import FREED
from app.core.roster import DeviceState, Roster
from app.core.rules import RULES, turned
from app.core.rules.book import Finding, Rule
from app.core.rules.forked_log import is_confessed
from app.core.rules.superseded import void_decision

__all__ = ["Admission", "Checkpoint", "Sequenced", "Sequencer", "SequencerStore"]

# An honest author stands one above what he has seen; a fact far above the log would push the
# Lamport numbers of the whole group to the end of their range.
LAMPORT_LEAD_MAX = 1_000_000
ID_TAKEN = "event.id_taken"


class Sequencer:
    """Numbers the facts of one group inside one transaction of its store.

    Make one for each transaction. After the commit its `roster` may be kept and given to the
    next one; after a rollback both are thrown away.
    """

    def __init__(
        self,
        store: SequencerStore,
        key: SigningKey,
        *,
        roster: Roster | None = None,
        rules: Sequence[Rule] = RULES,
    ) -> None:
        """Continue the log of `store` with the sequencer key `key`.

        Args:
            roster: Of this group as of some earlier number; the rest is read from the store.
                The one given is not changed.

        Raises:
            Untrusted: The stored log is not what its own newest checkpoint says.
        """
        load_catalogue()  # a fact of a type not imported yet would pass the rules unseen
        self._store = store
        self._log = Numbering(store, key, roster, rules)

    @property
    def roster(self) -> Roster:
        return self._log.roster

    @property
    def size(self) -> int:
        """How many facts have a number."""
        return self._log.size

    @property
    def is_ours(self) -> bool:
        """Whether this key numbers the facts now."""
        return self._log.is_ours

    def admit(
        self,
        frames: Iterable[Frame],
        wall_ms: int,
        proofs: Proofs = NONE,
        *,
        are_new: bool = False,
    ) -> Admission:
        """Number what can be numbered, park what waits, keep aside what cannot be trusted.

        Repeating a push changes nothing. Facts that were parked for those of this push are
        taken up in the same admission, and those behind them, up to `FREED`: the answer says
        whether it `has_more`, which the next admission takes up, also one of no frames.

        Args:
            wall_ms: Claimed as the time of the sequencer's own facts; decides nothing.
            proofs: Signatures that were proved before; the others are proved here.
            are_new: Nobody else has seen these facts, so nobody waits for them.

        Raises:
            Refused: The log belongs to another sequencer ("sequencer.not_ours", for a genesis
                "group.other_sequencer"), or a transfer to this one does not stand on the end
                of the log ("sequencer.not_the_highest").
        """
        beside = Beside(self._log, Answer(self._store), proofs)
        arrived = self._try_all(frames, wall_ms, beside)
        self._free(set() if are_new else arrived, wall_ms, beside)
        return beside.finish()

    def write(self, payloads: Iterable[object], wall_ms: int) -> Admission:
        """Write facts of the sequencer itself, for example a verified payment.

        Raises:
            Refused: The log belongs to another sequencer, or a sequencer may not write it.
        """
        for payload in payloads:
            if not self.is_ours:
                raise Refused("sequencer.not_ours")
            event = open_frame(frame := self._log.seal(payload, wall_ms, None))
            if code := self.roster.may_write(event):
                raise Refused(code)
            self._log.load((event,))
            self._number(event, frame, wall_ms)
        return Answer(self._store).finish(self._log)

    def adopt(
        self,
        records: Sequence[Sequenced],
        checkpoint: Checkpoint,
        wall_ms: int = 0,
        proof: tuple[bytes, ...] = (),
    ) -> Admission:
        """Take over records numbered elsewhere: a hub's log, or what a restored server lost.
        What was parked for them is numbered behind the last of them.

        All or nothing: the caller rolls back when this raises.

        Args:
            records: From `size` + 1 on, gapless, closing with a whole transaction.
            checkpoint: Of the sequencer that numbered the last of them, or ours of a longer log.
            wall_ms: As `admit`. proof: That the longer log begins with these.

        Raises:
            Untrusted: A gap, a broken chain or signature, or another tree than the signed one.
        """
        is_all = adopt(self._log, records, checkpoint, proof)
        taken = Answer(self._store).finish(self._log, checkpoint if is_all else None)
        beside = Beside(self._log, Answer(self._store), NONE)
        arrived = {entry.event.hash for entry in taken.entries}
        self._free(arrived, wall_ms, beside, may_number=is_all)
        more = beside.finish()
        return replace(more, entries=taken.entries + more.entries)

    def confess(
        self,
        other: Checkpoint,
        at: int,
        own_root: str,
        wall_ms: int,
        there: Roster | None = None,
    ) -> Admission:
        """Compare with a checkpoint that somebody holds of this log; write down another past.

        Args: As `log_forks.confession`. there: Who numbers in that past, when it is not known
            here: two laptops took the place of one that was lost.

        Raises:
            Untrusted: Not signed by the sequencer of its epoch.
            Refused: "sequencer.behind", "log.not_forked", or the log is another's.
        """
        found = confession(there or self.roster, self.size, other, at, own_root)
        if found is None or is_confessed(self._log.index, found):
            return Answer(self._store).finish(self._log)
        return self.write((found,), wall_ms)

    # Many facts

    def _try_all(self, frames: Iterable[Frame], wall_ms: int, beside: Beside) -> set[str]:
        """Try each fact, again when what it waits for came; hashes that nobody waits for now."""
        arrived: set[str] = set()
        batch = deque(self._open_all(frames, beside.answer))
        while batch:
            event, frame = batch.popleft()
            before = len(self._log.entries)
            missing = self._admit_one(event, frame, wall_ms, beside.answer, beside)
            if missing:
                beside.waiting.add(event, frame, missing)
                continue
            came = [entry.event.hash for entry in self._log.entries[before:]]
            came.extend(beside.take_gone())
            arrived.update(came)
            batch.extend(beside.waiting.take(came))
        return arrived

    def _free(
        self, arrived: set[str], wall_ms: int, beside: Beside, *, may_number: bool = True
    ) -> None:
        """Take up what earlier pushes left waiting for `arrived`, and what waits behind it."""
        freed = 0
        # What waits while another numbers, or while the log comes back, keeps its turn.
        may_number = may_number and self.is_ours
        while batch := self._store.take_parked(arrived, FREED - freed if may_number else 0):
            freed += len(batch)
            arrived = self._try_all(batch, wall_ms, beside)
        beside.answer.has_more = freed == FREED and may_number

    def _open_all(self, frames: Iterable[Frame], answer: Answer) -> list[tuple[Event, Frame]]:
        opened = []
        for frame in frames:
            try:
                event = open_frame(frame)
                if event.group != self._store.group:
                    raise Untrusted("event.other_group")
            except Untrusted as error:
                if self._store.find_hashes((frame.hash,)):
                    answer.duplicates += 1  # numbered unread
                else:
                    answer.reject(frame, error.code)
            else:
                opened.append((event, frame))
        self._log.load(event for event, _ in opened)
        return opened

    # One fact

    def _admit_one(
        self, event: Event, frame: Frame, wall_ms: int, answer: Answer, beside: Beside
    ) -> tuple[str, ...]:
        """Number one fact or say where it went; returns the hashes it must wait for."""
        view = self._log.view
        head = view.head(event.device)
        if view.place(event.hash) is not None:
            answer.duplicates += 1
            return ()
        missing = [dep for dep in event.deps if view.place(dep) is None]
        if event.n > head.n + 1:
            missing.insert(0, event.prev)
        # Nobody waits for what stands in a past, in a lost branch or in quarantine.
        past = self._store.superseded(missing) if missing else set()
        is_branch = event.n <= head.n or event.prev in past
        missing = [dep for dep in missing if dep not in past]
        is_out = self.roster.device_state(event.device, event.n) is DeviceState.REVOKED
        if is_of_a_sequencer(event, self.roster) or (is_out and (missing or event.prev in past)):
            beside.keep(event, frame)
        elif is_branch:
            kept = view.hash_at(event.device, event.n)
            beside.accuse(event, frame, Fork(event.device, event.n, kept, event.hash))
        elif missing:
            return tuple(missing)
        elif event.prev != head.hash:
            beside.accuse(event, frame, Fork(event.device, head.n, head.hash, event.prev))
        elif is_our_turn(self._log, event, answer):
            self._judge(event, frame, wall_ms, answer, beside)
        return ()

    def _judge(
        self, event: Event, frame: Frame, wall_ms: int, answer: Answer, beside: Beside
    ) -> None:
        key = self.roster.key_for(event)
        if key is None:
            beside.quarantine(frame, UNKNOWN)
            return
        code = self._why_not(event, frame, key, beside.proofs)
        code = code or why_not_handed_over(self._log, event)
        if code is None:
            self._number(event, frame, wall_ms)
        elif code in (NOT_PERMITTED, STALE_TRANSFER) and self.is_ours:
            self._number(event, frame, wall_ms, void_decision(event, code))
        elif code == LOCKED_OUT:
            beside.keep(event, frame)
        elif code.startswith("device.") or code == ID_TAKEN:
            beside.quarantine(frame, code)
        else:
            answer.reject(frame, code)

    def _why_not(self, event: Event, frame: Frame, key: VerifyKey, proofs: Proofs) -> str | None:
        try:
            proofs.check(frame, key)
        except Untrusted as error:
            return error.code
        if event.lam > self._log.lam + LAMPORT_LEAD_MAX:
            return "event.lamport_leap"
        if event.type.startswith("sys."):
            return "sys.not_by_push"
        if self._log.view.place_of_id(event.id) is not None:
            return ID_TAKEN
        return self.roster.may_write(event)

    def _number(
        self, event: Event, frame: Frame, wall_ms: int, verdict: Resolved | None = None
    ) -> None:
        """Give the next number, then write what is to be said about the fact as our own facts."""
        if verdict is not None:
            self.roster.void((event.id,))
        numbered = self._log.take(event, frame)
        found: tuple[Finding, ...] = () if verdict is None else (verdict,)
        if verdict is None:
            for rule in self._log.rules.of(numbered.type):
                found += rule.find(numbered, self._log.index, found)
                if found and found[-1].rule == turned.RULE:
                    break  # it never had an effect, so there is nothing to ask about it
            self._log.observe(numbered)
        for salt, payload in enumerate(found):
            own_frame = self._log.seal(payload, wall_ms, numbered, salt)
            own = open_frame(own_frame)
            self._log.observe(self._log.take(own, own_frame))
        self._log.close_transaction()
