"""What a sequencer may answer, by a model of thirty lines that shares no code with it.

The model knows facts by name and place only. It follows the order that the sequencer chose and
says whether each step was allowed; afterwards it says of every fact that was pushed where it must
be. Which questions must be asked is `tests.simulation.oracle`'s matter.
"""

from collections.abc import Sequence

from app.core.admission import Admission, Entry
from app.core.events.envelope import NO_PREVIOUS, Event
from tests.helpers.memory_log import MemoryLog
from tests.simulation.core.replica import Fact, Facts
from tests.simulation.oracle import check


class Checker:
    """The model of one log.

    Attributes:
        placed: Number of each fact by hash. heads: Newest fact of each chain.
        keys: Name of the key that signs each chain. locked: Last good place of a locked one.
        officers: Members who may decide who belongs to the group.
        spent: Facts nobody has to wait for: their laptop was locked out, or their branch lost.
        group_key: Name of the key that things are sealed with; key_names: of all there were.
        damaged: Facts that were also sent with a signature that is none.
    """

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.placed: dict[str, int] = {}
        self.ids: set[str] = set()
        self.heads: dict[str, tuple[int, str]] = {}
        self.keys: dict[str, str] = {}
        self.locked: dict[str, int] = {}
        self.officers: set[str] = set()
        self.spent: set[str] = set()
        self.damaged: set[str] = set()
        self.group_key = ""
        self.key_names: set[str] = set()
        self.epoch, self.sequencer = 0, ""
        self.in_pieces = False  # what waits for nothing may wait for its turn
        self.is_closed = False  # the numbers were handed over: this office gives no more
        self._parked: set[str] = set()
        self._stands: set[str] = set()  # decisions about the numbers that have their effect
        self._void: set[str] = set()  # decisions that must be taken back at once
        self._open = False  # inside a transaction

    def copy(self) -> "Checker":
        twin = Checker(self.facts)
        for name, value in vars(self).items():
            setattr(twin, name, value.copy() if isinstance(value, dict | set) else value)
        twin.facts = self.facts
        return twin

    # One push

    def judge(self, batch: Sequence[Fact], answer: Admission, store: MemoryLog) -> None:
        """Compare the answer to a push with what it had to be."""
        strangers = {fact.event.device for fact in batch if fact.event.device not in self.keys}
        strangers |= {
            fact.event.device
            for fact in batch
            if fact.event.type == "device.reincarnated" and fact.event.payload.old not in self.keys
        }
        before = self.placed.keys() & {fact.event.hash for fact in batch}
        self.spent |= {one.hash for one in answer.quarantined}
        forks = {(one.device, one.other) for one in answer.forks}
        torn = {one.hash for one in answer.rejected if one.code == "event.bad_signature"}
        # Of what waited with a broken signature the whole copy is waited for.
        came = {fact.event.hash for fact in batch} | self._parked - torn
        self.spent |= {other for _, other in forks if other in came} - self.placed.keys()
        for digest in came if forks else ():
            event = self.facts.by_hash[digest].event
            if (event.device, event.prev) in forks and digest not in self.placed:
                self.spent.add(digest)
        for entry in answer.entries:
            self.follow(entry)
        check(not self._open, "an answer ends inside a transaction")
        check(not self._void, "a decision without effect stands")
        aside = {one.hash: one.code for one in (*answer.rejected, *answer.quarantined)}
        parked = {one.hash for one in answer.parked}
        for fact in batch:
            event = fact.event
            is_beside = bool(forks) and (
                (event.device, event.hash) in forks or (event.device, event.prev) in forks
            )
            is_somewhere = (
                event.hash in self.placed
                or event.hash in aside
                or event.hash in parked
                or is_beside
                or event.hash in answer.handed_over
            )
            check(is_somewhere, f"{event.type} came and went nowhere")
            if event.hash in before or event.hash in self.placed:
                check(not fact.flaw, f"a {fact.flaw} fact has a number")
            elif event.hash in aside:
                self._why_aside(fact, aside[event.hash], strangers)
            elif event.hash in parked:
                check(self._is_waiting(fact, store), f"{event.type} waits for nothing")
            elif is_beside:
                is_fork = self._is_fork(fact) and not fact.flaw
                check(is_fork, f"{event.type} is accused of no fork")
        self._parked = set(store.parked)
        for frame, waits in store.parked.values():
            has_turn = self.in_pieces and not waits.missing
            is_waiting = has_turn or self._is_waiting(self.facts.of(frame), store)
            check(is_waiting, "a parked fact waits for nothing")

    def _why_aside(self, fact: Fact, code: str, strangers: set[str]) -> None:
        event = fact.event
        if code == "device.unknown":
            check(event.device in strangers, "a known laptop is called unknown")
        elif code == "device.revoked":
            old = event.payload.old if event.type == "device.reincarnated" else event.device
            last = self.locked.get(old)
            is_out = last is not None and (event.n > last or old != event.device)
            check(is_out, "a trusted laptop is called locked out")
        elif code == "event.id_taken":
            check(event.id in self.ids, "a new fact is called a copy")
        elif code == "event.bad_signature" and event.hash in self.damaged:
            return
        else:
            check(bool(fact.flaw), f"an honest fact is refused: {code}")

    def _is_waiting(self, fact: Fact, store: MemoryLog) -> bool:
        event = fact.event
        causes = event.deps if event.n == 1 else (event.prev, *event.deps)
        if self.in_pieces and not store.parked.keys().isdisjoint(causes):
            return True  # which may be of a lost branch, and comes to that in a later piece
        return any(cause not in self.placed and cause not in self.spent for cause in causes)

    def _is_fork(self, fact: Fact) -> bool:
        event = fact.event
        n, head = self.heads.get(event.device, (0, NO_PREVIOUS))
        is_beside = event.n == n + 1 and event.prev != head
        return event.n <= n or is_beside or event.prev in self.spent

    # One number

    def follow(self, entry: Entry, *, is_given_back: bool = False) -> None:
        """Number by number: gapless, causal, one chain each, by whom the group trusts.

        Args:
            is_given_back: It had its number before; what it need not wait for may be forgotten.
        """
        record, event = entry.record, entry.event
        check(record.seq == len(self.placed) + 1, f"numbers are not gapless at {record.seq}")
        is_first = event.type == "group.created"
        check(is_first or record.epoch == self.epoch, f"{record.seq} is of another epoch")
        check(event.hash not in self.placed, f"{event.type} has two numbers")
        check(event.id not in self.ids, f"{event.type} is in the log twice")
        head = self.heads.get(event.device, (0, NO_PREVIOUS))
        check((event.n - 1, event.prev) == head, f"chain broken at {record.seq}")
        late = [d for d in event.deps if d not in self.placed and d not in self.spent]
        check(is_given_back or not late, f"{record.seq} stands before its cause")
        is_own = event.type.startswith("sys.")
        is_confession = event.type == "sys.log.forked"
        check(self._open or not is_own or is_confession, "a verdict stands alone")
        if not is_own:
            check(not self.is_closed, "an office numbers what is not its own any more")
            check(not self._open, "a fact stands inside the transaction of another")
            self._trust(event, record.seq)
        self.placed[event.hash] = record.seq
        self.ids.add(event.id)
        self.heads[event.device] = event.n, event.hash
        self._open = not record.last
        if event.type == "sys.resolved":
            voided = {op.event for op in event.payload.ops if op.op == "void_decision"}
            check(self._stands.isdisjoint(voided), "an office that may go on is not let")
            self._void -= voided
        elif event.type == "sequencer.transferred":
            self._hand_over(event, record.seq)
        elif not is_own:
            self._learn(event)

    def _hand_over(self, event: Event, seq: int) -> None:
        """The same office may be renewed behind a parting; another one begins at the very end."""
        named = event.payload
        is_next = named.epoch == self.epoch + 1
        is_renewal = named.sequencer.id == self.sequencer and named.size < seq
        if not is_next or not (is_renewal or named.size == seq - 1):
            self._void.add(event.id)
            return
        self._stands.add(event.id)
        self.epoch, self.is_closed = named.epoch, not is_renewal
        self.sequencer = named.sequencer.id

    def _trust(self, event: Event, seq: int) -> None:
        fact = self.facts.by_hash[event.hash]
        check(not fact.flaw, f"{seq}: a {fact.flaw} fact has a number")
        device, n = fact.event.device, fact.event.n
        if fact.event.type == "device.reincarnated":
            old = fact.event.payload.old
            check(old in self.keys and old not in self.locked, f"{seq}: a thief begins anew")
        elif fact.event.type != "group.created":
            check(device in self.keys, f"{seq} is of an unknown laptop")
        last = self.locked.get(device)
        check(last is None or n <= last, f"{seq} is of a laptop that was locked out")

    def _learn(self, event: Event) -> None:
        payload, actor = event.payload, event.actor
        match event.type:
            case "group.created":
                self.sequencer = payload.sequencer.id
                self.keys[payload.device.id] = payload.device.key
                self.officers.add(payload.founder)
            case "device.reincarnated":
                self.keys[payload.device.id] = payload.device.key
            case "device.enrolled" if actor in self.officers:
                self.keys.setdefault(payload.device.id, payload.device.key)
            case "device.revoked" if actor in self.officers:
                key = self.keys.get(payload.device)
                known = self.locked.get(payload.device)
                if key is not None and (known is None or known > payload.last_n):
                    for one in [one for one, its in self.keys.items() if its == key]:
                        self.locked[one] = payload.last_n if one == payload.device else 0
            case "key.rotated" if actor in self.officers:
                staying = {key for one, key in self.keys.items() if one not in self.locked}
                boxes = {one.box_key for one in payload.keys}
                if boxes <= staying and payload.key not in self.key_names:
                    self.group_key = payload.key
                if boxes <= set(self.keys.values()):
                    self.key_names.add(payload.key)  # what a thief has is never the last one
            case "officer.appointed" if actor in self.officers:
                (self.officers.add if payload.roles else self.officers.discard)(payload.member)
