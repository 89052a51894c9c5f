"""Every interleaving of two laptops and an office, until no new state turns up.

`python -m tests.simulation --states [--facts N] [--without ACT,ACT]`. A state is what lies on the
disks; two histories that lead to the same disks are one state from there on. In every state the
model of `checker` has judged each push, and from every state the group must come to rest with all
facts in the log: so nothing is lost however long the history was. Every push may lose its answer,
for a laptop learns its numbers from the next pull only.
"""

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from hashlib import sha256
from typing import NamedTuple

from app.core.devices import DeviceReincarnated, DeviceRevoked
from app.core.errors import Untrusted
from app.core.events.envelope import Event
from app.core.expenses import ExpensePaid
from tests.helpers.laptops import made_id
from tests.helpers.memory_log import MemoryLog
from tests.simulation.acts import KES, MEETINGS
from tests.simulation.core.checker import Checker
from tests.simulation.core.founded import FOUNDER, founded
from tests.simulation.core.light_keys import light_signatures
from tests.simulation.core.office import Office
from tests.simulation.core.replica import Fact, Facts, Replica
from tests.simulation.oracle import check

LENGTH = 24  # steps of the histories that are counted


class State:
    """What lies on the disks of two laptops and the office.

    Attributes:
        written: Facts that each laptop has written. acked: Identities of those it still holds.
        copies: Of a laptop's book, at most one of each.
    """

    def __init__(self, facts: Facts, replicas: list[Replica], office: Office, model: Checker):
        self.facts, self.replicas, self.office, self.model = facts, replicas, office, model
        self.model_copy: Checker | None = None
        self.copies: dict[int, Replica] = {}
        self.written = [0, 0]
        self.is_revoked = self.is_put_back = self.was_copied = False
        self.restored: set[int] = set()

    def twin(self) -> "State":
        office = Office(self.office.name, self.replicas[0].group)
        office.take_over(self.office)
        new = State(self.facts, [one.copy() for one in self.replicas], office, self.model.copy())
        new.model_copy, new.copies = self.model_copy, dict(self.copies)
        new.written, new.restored = list(self.written), set(self.restored)
        new.is_revoked, new.is_put_back = self.is_revoked, self.is_put_back
        new.was_copied = self.was_copied
        return new

    def key(self) -> bytes:
        """The same for the same disks."""
        parts = [_log(self.office.store), b"copy", _log(self.office.backup)]
        for place, one in enumerate(self.replicas):
            parts += [_book(one), b"copy", _book(self.copies.get(place))]
        flags = self.written, sorted(self.restored), self.is_revoked, self.is_put_back
        return sha256(b"|".join(parts) + repr(flags).encode()).digest()


def _log(store: MemoryLog | None) -> bytes:
    if store is None:
        return b"-"
    rows = [entry.event.hash for entry in store.entries]
    aside = [sorted(part) for part in (store.parked, store.quarantined, store.rejected, store.past)]
    return repr((rows, aside)).encode()


def _book(one: Replica | None) -> bytes:
    if one is None:
        return b"-"
    newest = one.log[-1].frame.hash if one.log else ""
    proof = 0 if one.proof is None else one.proof.size
    rows = (one.device, one.size, newest, proof, list(one.loose), sorted(one.branches))
    return repr((rows, sorted(one.heads.items()), sorted(one.seen.items()), one.mark)).encode()


Act = Callable[[State, int], bool]  # whether anything could be done


def _write(state: State, who: int, facts: int) -> bool:
    if sum(state.written) >= facts or state.replicas[who].is_thief:
        return False
    state.written[who] += 1
    name = f"{who} {state.written[who]}"
    bare = ExpensePaid(
        meeting=MEETINGS[0],
        what=name,
        account="5010",
        minor=state.written[who],
        currency=KES,
        paid_to="",
        receipt="",
    )
    payload = replace(bare, post=bare.template())
    state.replicas[who].write(payload, made_id(f"fact {name}"), 0, FOUNDER)
    return True


def push(state: State, who: int, *, only_first: bool = False) -> bool:
    one = state.replicas[who]
    frames = [*one.loose.values(), *one.branches.values()]
    frames = frames[:1] if only_first else frames
    if not frames or (only_first and len(one.loose) < 2):
        return False
    answer = state.office.admit(frames)
    for entry in answer.entries:
        state.facts.of(entry.record.frame)
    state.model.judge([state.facts.of(frame) for frame in frames], answer, state.office.store)
    return True


def _push_first(state: State, who: int) -> bool:
    """The line breaks behind the first fact."""
    return push(state, who, only_first=True)


def pull(state: State, who: int, limit: int = 1000) -> bool:
    one, office = state.replicas[who], state.office
    if one.size > office.size:
        return give_back(state, one)
    own = one.take_in(office.page(one.size, limit), office.store.newest)
    if own and not one.is_thief:
        rehome(state, who, own)
    return True


def _pull_one(state: State, who: int) -> bool:
    """The line breaks behind the first transaction."""
    return state.office.size > state.replicas[who].size + 1 and pull(state, who, 1)


def rehome(state: State, who: int, own: list[Fact]) -> None:
    name = f"{who} incarnation of {own[0].event.hash}"
    state.replicas[who].rehome(own, made_id(name), made_id("reborn " + name), FOUNDER)


def give_back(state: State, one: Replica) -> bool:
    if one.proof is None or one.proof.size <= state.office.size:
        return False
    records = one.log[state.office.size : one.proof.size]
    answer = state.office.adopt(records, one.proof)
    for entry in answer.entries[: len(records)]:
        state.model.follow(entry, is_given_back=True)
    more = answer.entries[len(records) :]
    for entry in more:
        state.facts.of(entry.record.frame)
    state.model.judge((), replace(answer, entries=more), state.office.store)
    return True


def stick(state: State, who: int) -> bool:
    giver, reader = state.replicas[who], state.replicas[1 - who]
    if reader.is_thief:
        return False
    size = 0 if giver.proof is None else giver.proof.size
    frames = [record.frame for record in giver.log[size:]] + list(giver.loose.values())
    try:
        own = reader.take_in(giver.log[:size], giver.proof)
    except Untrusted:
        return False
    if own:
        rehome(state, 1 - who, own)
    reader.import_loose(frames)
    return True


def _revoke(state: State, who: int) -> bool:
    """This laptop locks out the other one, which is stolen and goes on."""
    one, other = state.replicas[who], state.replicas[1 - who]
    if state.is_revoked or one.is_thief:
        return False
    last_n = one.heads.get(other.device, (0, ""))[0]
    payload = DeviceRevoked(device=other.device, last_n=last_n, reason="stolen")
    one.write(payload, made_id(f"revocation {who}"), 0, FOUNDER)
    state.is_revoked = other.is_thief = True
    return True


def _copy(state: State, who: int) -> bool:
    if who in state.copies or state.replicas[who].is_thief:
        return False
    state.copies[who] = state.replicas[who].copy()
    return True


def _restore(state: State, who: int, *, is_image: bool = False) -> bool:
    """Put the copy back once; the keyring remembers what was written, a disk image does not."""
    if who not in state.copies or who in state.restored or state.replicas[who].is_thief:
        return False
    state.restored.add(who)
    mark, fresh = state.replicas[who].mark, state.copies[who].copy()
    state.replicas[who] = fresh
    if is_image:
        return True
    lost = mark[0] != fresh.device or fresh.heads.get(mark[0], (0, ""))[0] < mark[1]
    if mark[0] and lost:
        old, name = fresh.device, f"{who} put back {mark}"
        fresh.begin_anew(made_id(name))
        reborn = DeviceReincarnated(old=old, device=fresh.card)
        fresh.write(reborn, made_id("reborn " + name), 0, FOUNDER)
    return True


def _restore_image(state: State, who: int) -> bool:
    return _restore(state, who, is_image=True)


def office_copy(state: State, who: int) -> bool:
    if who or state.office.backup is not None:
        return False
    state.office.keep_copy()
    state.model_copy = state.model.copy()
    return True


def _office_back(state: State, who: int) -> bool:
    """The office is put back once; what a laptop has a signature for, it gives back."""
    proofs = [one.proof.size for one in state.replicas if one.proof is not None]
    known = max(proofs, default=0)
    if who or state.model_copy is None or state.is_put_back:
        return False
    if any(one.size > known for one in state.replicas):
        return False
    state.is_put_back = True
    state.office.put_back()
    state.model = state.model_copy.copy()
    best = max(state.replicas, key=lambda one: 0 if one.proof is None else one.proof.size)
    return give_back(state, best) or True


ACTS: dict[str, Act] = {
    "push": push,
    "push, cut": _push_first,
    "pull": pull,
    "pull, cut": _pull_one,
    "stick": stick,
    "revoke": _revoke,
    "copy": _copy,
    "restore": _restore,
    "restore image": _restore_image,
    "office copy": office_copy,
    "office put back": _office_back,
}


class Covered(NamedTuple):
    """What was gone through; `histories` of at most LENGTH steps lead to these states."""

    states: int
    steps: int
    histories: int
    is_whole: bool
    cpu_s: float


def explore(
    facts: int,
    *,
    states_max: int = 10**9,
    without: frozenset[str] = frozenset(),
    acts: Mapping[str, Act] = ACTS,
) -> Covered:
    """Breadth first, each state once.

    Args:
        facts: Facts of officers in each history, beside revocations and incarnations.
        without: Names of acts left out. acts: What may happen beside writing.

    Raises:
        Violation: With the acts that lead there.
    """
    began = time.process_time()
    with light_signatures():
        first = _begin()
        start = first.key()
        edges: dict[bytes, list[bytes]] = {}
        level = [(start, first)]
        seen = {start}
        while level and len(seen) < states_max:
            following: list[tuple[bytes, State]] = []
            for key, state in level:
                edges[key] = []
                for new in _successors(
                    state, facts, {n: a for n, a in acts.items() if n not in without}
                ):
                    name = new.key()
                    edges[key].append(name)
                    if name not in seen:
                        seen.add(name)
                        _prove(new, acts["pull"])
                        following.append((name, new))
                if len(seen) >= states_max:
                    break
            level = following
    took = time.process_time() - began
    steps = sum(map(len, edges.values()))
    return Covered(len(seen), steps, _histories(start, edges), not level, took)


def _begin() -> State:
    start = founded(2, False)
    facts = start.facts.copy()
    replicas = []
    for one in start.replicas:
        twin = one.copy()
        twin.facts = facts
        replicas.append(twin)
    office = Office(start.office.name, replicas[0].group)
    office.take_over(start.office)
    model = start.checker.copy()
    model.facts = facts
    return State(facts, replicas, office, model)


def _successors(state: State, facts: int, acts: Mapping[str, Act]) -> Iterator[State]:
    for who in (0, 1):
        new = state.twin()
        if _write(new, who, facts):
            yield new
        for act in acts.values():
            new = state.twin()
            if act(new, who):
                yield new


def _prove(state: State, pull: Act) -> None:
    """From here the group comes to rest, and then everybody has everything."""
    held = _held(state)
    rest = state.twin()
    honest = [who for who in (0, 1) if not rest.replicas[who].is_thief]
    for _ in range(4):
        for who in honest:
            pull(rest, who)
            push(rest, who)
            pull(rest, who)
    log = [entry.event for entry in rest.office.store.entries]
    names = [event.id for event in log]
    check(len(set(names)) == len(names), "a fact is in the log twice")
    for who in honest:
        check(rest.replicas[who].size == len(log), "a laptop is not up to date")
    locked = rest.model.locked
    for name, event in held.items():
        last = locked.get(event.device)
        if event.device in rest.model.keys and (last is None or event.n <= last):
            is_out = last is not None or _is_anothers_branch(rest, event.hash)
            check(name in names or is_out, "a fact was saved and is lost")


def _is_anothers_branch(state: State, digest: str) -> bool:
    """Whether only a laptop holds it, beside the log, that did not write it: its own was put back
    to a copy from before, and another fact has got its place."""
    device = state.facts.by_hash[digest].event.device
    holders = [one for one in state.replicas if digest in one.branches]
    return bool(holders) and all(device not in one.names for one in holders)


def _held(state: State) -> dict[str, Event]:
    by_hash = state.facts.by_hash
    held = {entry.event.id: entry.event for entry in state.office.store.entries}
    for one in state.replicas:
        if not one.is_thief:
            events = [by_hash[digest].event for digest in one.loose]
            events += [state.facts.of(record.frame).event for record in one.log]
            held.update({event.id: event for event in events})
    return held


def _histories(start: bytes, edges: dict[bytes, list[bytes]]) -> int:
    """How many histories of 0 to LENGTH steps there are; a step that changes nothing is one."""
    ways, total = {start: 1}, 1
    for _ in range(LENGTH):
        following: dict[bytes, int] = {}
        for key, count in ways.items():
            for name in edges.get(key, ()):
                following[name] = following.get(name, 0) + count
        ways = following
        total += sum(ways.values())
    return total
