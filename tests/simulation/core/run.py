"""One core history from the founding to the rest at the end, and what must be true of it then."""

from collections import Counter
from contextlib import nullcontext
from dataclasses import replace
from typing import NamedTuple

from app.core.accounts import MONEY_ACCOUNTS
from app.core.checkpoints import check_extension
from app.core.devices import DeviceEnrolled
from app.core.errors import AppError, Untrusted
from app.core.events.envelope import Event
from app.core.relearning import relearn
from app.core.tree import consistency_proof, leaf_hash, node_hash, root_of
from tests.simulation.core import allowances
from tests.simulation.core.founded import FOUNDER
from tests.simulation.core.light_keys import REAL_EVERY, light_signatures
from tests.simulation.core.office import Office
from tests.simulation.core.pieces import in_pieces
from tests.simulation.core.replica import Fact, Replica
from tests.simulation.core.troubles import TROUBLES
from tests.simulation.core.world import World
from tests.simulation.oracle import Oracle, check
from tests.simulation.world import Violation

STEPS = 100


class History(NamedTuple):
    """What one seed brought about."""

    steps: int
    facts: int
    cases: int


def run(seed: int, steps: int = STEPS) -> History:
    """Live through one history.

    Raises:
        Violation: The product broke a promise; `seed` repeats it.
    """
    is_real = seed % REAL_EVERY == 0
    with nullcontext() if is_real else light_signatures(), in_pieces(seed) as pieces:
        try:
            world = World(seed, TROUBLES, is_real=is_real)
            if pieces is not None:
                world.pieces, pieces.world, world.checker.in_pieces = pieces, world, True
            for _ in range(steps):
                world.step()
            held = _held(world)
            come_to_rest(world)
            return Rest(world).prove(held, steps)
        except Violation:
            raise
        except (AppError, AssertionError, LookupError, TypeError) as error:
            raise Violation(f"{type(error).__name__} {error}") from error


def come_to_rest(world: World) -> None:
    """Everybody talks to the office until nothing is new."""
    for _ in range(8):
        _enrol_strangers(world)
        if world.pieces is not None:
            world.pieces.finish()
        for replica in world.alive:
            if replica.size != world.office.size:
                world.pull(replica, clean=True)
            if replica.loose:
                world.push(replica, clean=True)
                world.pull(replica, clean=True)
        size = world.office.size
        if all(one.size == size and not _waits(world, one) for one in world.alive):
            return


def _waits(world: World, replica: Replica) -> bool:
    """Whether something on this laptop may still get a number."""
    locked, keys = world.checker.locked, world.checker.keys
    if not _friends(world):
        return False  # nobody is left who could let it in
    out = {one.device for one in world.replicas if not locked.keys().isdisjoint(one.names)}
    here = ({one.device for one in world.alive} - out) | keys.keys()
    events = (world.facts.by_hash[digest].event for digest in replica.loose)
    return any(
        event.device in here and event.n <= locked.get(event.device, event.n) for event in events
    )


def _friends(world: World) -> list[Replica]:
    """Laptops that may still let another one in."""
    keys, locked = world.checker.keys, world.checker.locked
    return [one for one in world.alive if one.device in keys and one.device not in locked]


def _enrol_strangers(world: World) -> None:
    """Who was let in by a laptop that nobody heard of again is let in by another one, unless he is
    about to be locked out: who was locked out and let in again cannot begin."""
    keys, locked, friends = world.checker.keys, world.checker.locked, _friends(world)
    out = locked.keys() | {name for one in world.alive for name in _locked_out_by(one, locked)}
    # With one incarnation those before it are locked out, and so are the images of their disks.
    out |= {name for one in world.replicas if out & one.names for name in one.names}
    for replica in world.alive:
        is_out = not out.isdisjoint(replica.names)
        if replica.device not in keys and friends and not is_out:
            enrolled = DeviceEnrolled(device=replica.card, member=FOUNDER, role="", group_key="00")
            world.write(friends[0], enrolled)


def _locked_out_by(replica: Replica, locked: dict[str, int]) -> set[str]:
    """Laptops that are locked out by facts here which have no number and may still get one."""
    events = (replica.facts.by_hash[digest].event for digest in replica.loose)
    return {
        event.payload.device
        for event in events
        if event.type == "device.revoked" and event.n <= locked.get(event.device, event.n)
    }


def _held(world: World) -> set[str]:
    """Identities of all facts that some laptop or the office still holds."""
    by_hash = world.facts.by_hash
    held = {entry.event.id for entry in world.office.store.entries}
    numbered = [entry.record for entry in world.office.store.entries]
    for replica in world.alive:
        held |= {by_hash[digest].event.id for digest in (*replica.loose, *replica.branches)}
        if replica.log != numbered[: replica.size]:
            held |= {world.facts.of(record.frame).event.id for record in replica.log}
    return held


class Rest:
    """The end of a history."""

    def __init__(self, world: World) -> None:
        self.world, self.store = world, world.office.store
        self.log = [entry.event for entry in self.store.entries]

    def prove(self, held: set[str], steps: int) -> History:
        world = self.world
        self._everybody_has_everything(held)
        self._tree()
        self._money()
        self._trust()
        WhatWasKnown(world, self.log).check_cases()
        allowances.prove(world, self.log)
        if world.seed % 8 == 0 or world.is_rash:
            self._taken_over()
        cases = sum(event.type == "sys.case.opened" for event in self.log)
        return History(steps, len(self.log), cases)

    def _everybody_has_everything(self, held: set[str]) -> None:
        world, size = self.world, len(self.log)
        for replica in world.alive:
            check(replica.size == size, f"{replica.name} is not up to date")
            check(not _waits(world, replica), f"{replica.name}: a fact never gets a number")
        times = Counter(event.id for event in self.log)
        out = {fact.event.id for fact in world.facts.by_hash.values() if self._is_out(fact)}
        if not _friends(world):
            return  # nobody is left who could let the others in
        for name in held - out:
            check(times[name] == 1, f"{name} is in the log {times[name]} times")

    def _is_out(self, fact: Fact) -> bool:
        """Whether it may stay beside the log: of a stranger or a thief, or of a lost branch which
        only its own laptop could write again: a clone of it, or it itself when it was put back to
        before it had that name, takes what it reads there for another laptop's."""
        event, checker = fact.event, self.world.checker
        key, last = checker.keys.get(event.device), checker.locked.get(event.device)
        if key is None or (last is not None and event.n > last):
            return True
        holders = [one for one in self.world.alive if event.hash in one.branches]
        is_own = any(event.device in one.names for one in holders)
        return bool(holders) and (last is not None or not is_own)

    def _tree(self) -> None:
        leaves = [bytes.fromhex(event.hash) for event in self.log]
        newest = self.store.newest
        assert newest is not None
        check(newest.root == _root(leaves).hex(), "the root is not that of the tree")
        pick = self.world.chance
        if pick.random() < 0.75:
            return
        size = pick.randrange(1, len(leaves))
        old = type(newest)(
            group=newest.group,
            epoch=newest.epoch,
            size=size,
            root=root_of(leaves[:size]).hex(),
            sig="",
        )
        proof = consistency_proof(size, leaves)
        check_extension(old, newest, proof)
        other = type(newest)(
            group=newest.group, epoch=newest.epoch, size=size, root="00" * 32, sig=""
        )
        try:
            check_extension(other, newest, proof)
        except Untrusted:
            return
        check(False, "another past was proved")

    def _money(self) -> None:
        """Only people move money; what the office writes beside it balances outside the box."""
        for event in self.log:
            sums: Counter[str] = Counter()
            for line in event.lines:
                sums[line.currency] += line.minor
            check(not any(sums.values()), f"{event.type} does not balance")
            if event.type == "sys.case.opened":
                touched = {line.account for line in event.lines}
                check(touched.isdisjoint(MONEY_ACCOUNTS), "a question moved money")

    def _trust(self) -> None:
        """The product's roster says of every laptop what the model says."""
        checker = self.world.checker
        for replica in self.world.alive[:1]:
            devices = replica.roster.devices
            check(devices.keys() == checker.keys.keys(), "other laptops belong to the group")
            for name, device in devices.items():
                last = checker.locked.get(name)
                check(device.revoked_last_n == last, f"{name} is locked out at {last}")
            ring = replica.roster.keyring
            check(ring.current == checker.group_key, "another group key than the last one")

    def _taken_over(self) -> None:
        """Who takes the log over from its records remembers what the office remembers."""
        other = Office(self.world.office.name, self.world.group)
        assert self.store.newest is not None
        other.adopt([entry.record for entry in self.store.entries], self.store.newest)
        mine, theirs = self.store, other.store
        check(mine.log_head == theirs.log_head, "taken over: another head")
        check(mine.heads == theirs.heads, "taken over: other chains")
        learnt = replace(mine, index={})
        relearn(learnt, [entry.record for entry in mine.entries])
        for key in mine.index.keys() | theirs.index.keys() | learnt.index.keys():
            same = mine.index.get(key) == theirs.index.get(key)
            check(same, f"taken over: the rules remember another {key}")
            same = mine.index.get(key, ()) == learnt.index.get(key, ())
            check(same, f"learnt anew: the rules remember another {key}")


def _root(leaves: list[bytes]) -> bytes:
    """RFC 6962, 2.1, word for word."""
    if len(leaves) == 1:
        return leaf_hash(leaves[0])
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return node_hash(_root(leaves[:split]), _root(leaves[split:]))


class Known:
    """What an author had, as far as what he signed says: asked by hash."""

    def __init__(self, mask: int, indexes: dict[str, int]) -> None:
        self._mask, self._indexes = mask, indexes

    def __contains__(self, digest: object) -> bool:
        return bool(self._mask >> self._indexes[str(digest)] & 1)


class WhatWasKnown(Oracle):
    """The oracle of questions, which asks the history itself what each author knew."""

    def __init__(self, world: World, log: list[Event]) -> None:
        super().__init__(log, {})
        self._indexes = {event.hash: place for place, event in enumerate(log)}
        self._said: dict[str, int] = {}
        facts = world.facts.by_hash
        bits = [(1 << facts[e.hash].index, 1 << place) for place, e in enumerate(log)]
        # Who named what never got a number says less than he knew; an office that takes the log
        # over, or goes back, forgets what stood beside it, so the log itself is asked as well.
        never = len(log)
        named = ((place, dep) for place, event in enumerate(log) for dep in event.deps)
        is_plain = all(self._indexes.get(dep, never) < place for place, dep in named)
        is_plain = is_plain and not world.checker.spent
        chains: dict[str, list[int]] = {}  # of each chain: all up to a place, as masks
        saw: dict[str, dict[str, int]] = {}  # by laptop: how far it has named other chains
        places = {event.hash: event for event in log}
        for place, event in enumerate(log):
            mine = saw.setdefault(event.device, {})
            for dep in event.deps:
                if dep in self._indexes and self._indexes[dep] < place:
                    other = places[dep]
                    mine[other.device] = max(other.n, mine.get(other.device, 0))
            chain = chains.setdefault(event.device, [0])
            said = (1 << event.knew_seq) - 1 | chain[-1]
            for device, n in mine.items():
                said |= chains[device][n]
            chain.append(chain[-1] | 1 << place)
            self._said[event.hash] = said
            fact = facts[event.hash]
            if world.seed % 4 or event.type.startswith("sys.") or fact.is_again:
                continue
            knew = sum(its for bit, its in bits if fact.knew & bit)
            check(not said & ~knew, f"{event.seq} claims what nobody told it")
            check(said == knew or not is_plain, f"{event.seq} forgot what it knew")

    def past(self, event: Event) -> Known:
        return Known(self._said[event.hash], self._indexes)
