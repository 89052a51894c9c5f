"""A laptop reduced to what the core knows of it: a chain, a copy of the order, facts that wait."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from app.core.admission import Sequenced
from app.core.checkpoints import Checkpoint
from app.core.devices import DeviceReincarnated
from app.core.errors import Untrusted
from app.core.events.envelope import (
    DEPS_MAX,
    NO_PREVIOUS,
    NO_ROOT,
    Event,
    Frame,
    Position,
    open_frame,
    seal,
)
from app.core.events.resealing import seal_again
from app.core.group import DeviceCard
from app.core.roster import ROSTER_TYPES, Roster
from app.core.tree import Frontier
from app.core.witness import check_signed
from tests.simulation.core.light_keys import key_of, public_of


@dataclass(slots=True)
class Fact:
    """A fact of the history, beside its bytes.

    Attributes:
        index: Its bit in masks of knowledge.
        knew: Mask of the facts that were in its author's book; 0 of a sequencer's.
        is_again: Written again for a branch that lost its place; it says no more than `event`.
        flaw: Why no sequencer may number it; "" of an honest one.
    """

    index: int
    frame: Frame
    event: Event
    knew: int
    is_again: bool = False
    flaw: str = ""


class Facts:
    """All facts that ever were in one history."""

    def __init__(self) -> None:
        self.by_hash: dict[str, Fact] = {}
        self._by_body: dict[bytes, Fact] = {}
        self._made = 0

    def of(self, frame: Frame) -> Fact:
        """The fact of a frame; one that is met for the first time is a sequencer's."""
        return self._by_body.get(frame.body) or self.add(frame, 0)

    def add(self, frame: Frame, knew: int, *, is_again: bool = False, flaw: str = "") -> Fact:
        if frame.body in self._by_body:
            return self._by_body[frame.body]
        event = open_frame(frame)
        fact = Fact(self._made, frame, event, knew, is_again, flaw)
        self.by_hash[event.hash] = self._by_body[frame.body] = fact
        self._made += 1
        return fact

    def copy(self) -> "Facts":
        twin = Facts()
        twin.by_hash, twin._by_body = dict(self.by_hash), dict(self._by_body)
        twin._made = self._made
        return twin


@dataclass(slots=True)
class Replica:
    """One laptop.

    Attributes:
        device: Its incarnation. secret: Name of its key.
        log: Numbered facts it holds, from number 1, proved up to `proof`.
        loose: Facts without a number by hash, in causal order.
        heads: Newest fact of each chain it holds; numbered: of those with a number.
        seen: Place of each chain it has named.
        branches: Facts that lost their places in their chains to others.
        known: Mask of the facts it holds.
        names: Its incarnations.
        mark: Highest (device, n) it remembers beside its book; a copy that is put back lacks it.
    """

    name: str
    device: str
    secret: str
    group: str
    facts: Facts
    log: list[Sequenced] = field(default_factory=list)
    loose: dict[str, Frame] = field(default_factory=dict)
    heads: dict[str, tuple[int, str]] = field(default_factory=dict)
    numbered: dict[str, tuple[int, str]] = field(default_factory=dict)
    seen: dict[str, int] = field(default_factory=dict)
    branches: dict[str, Frame] = field(default_factory=dict)
    known: int = 0
    lam: int = 0
    mark: tuple[str, int] = ("", 0)
    proof: Checkpoint | None = None
    frontier: Frontier = field(default_factory=Frontier)
    roster: Roster = field(default_factory=lambda: Roster(""))
    names: frozenset[str] = frozenset()
    alive: bool = True
    is_thief: bool = False

    def copy(self) -> "Replica":
        """Its disk, as a backup keeps it."""
        return replace(
            self,
            log=list(self.log),
            loose=dict(self.loose),
            heads=dict(self.heads),
            numbered=dict(self.numbered),
            branches=dict(self.branches),
            seen=dict(self.seen),
            frontier=self.frontier.copy(),
            roster=self.roster.copy(),
        )

    def __post_init__(self) -> None:
        self.names |= {self.device}

    @property
    def size(self) -> int:
        return len(self.log)

    @property
    def card(self) -> DeviceCard:
        return DeviceCard(
            id=self.device, key=public_of(self.secret), box_key=public_of(self.secret), prefix="A"
        )

    # Writing

    def write(
        self, payload: object, event_id: str, ts_ms: int, actor: str, at: Position | None = None
    ) -> Fact:
        """Seal the next fact of this chain; it waits for a number.

        Args:
            at: Says less than this laptop knows, for what is written again.
        """
        frame = seal(
            payload,
            group=self.group,
            at=at or self.position(),
            event_id=event_id,
            ts_ms=ts_ms,
            tz_min=0,
            actor=actor,
            key=key_of(self.secret),
        )
        return self._wrote(frame, is_again=at is not None)

    def write_again(self, event: Event) -> Fact:
        """Say once more, at the next place, what a fact of a lost branch said."""
        held = tuple(d for d in event.deps if d not in self.branches)
        at = self.as_of(event, held)
        return self._wrote(seal_again(event, at=at, key=key_of(self.secret)), is_again=True)

    def rehome(self, own: list[Fact], device: str, event_id: str, actor: str) -> None:
        """Go on as the incarnation `device`, and say again what `own`, a lost branch, said."""
        old, first = self.device, own[0].event
        named = self._named(first)
        deps = (first.prev, *named) if first.n > 1 else named
        self.begin_anew(device)
        reborn = DeviceReincarnated(old=old, device=self.card)
        self.write(reborn, event_id, 0, actor, at=self.as_of(first, deps[:DEPS_MAX]))
        said = {self.facts.of(record.frame).event.id for record in self.log}
        for one in own:
            if one.event.id not in said:
                self.write_again(one.event)

    def begin_anew(self, device: str) -> None:
        """End an incarnation; nothing of what the old chain had named is known of the new one."""
        self.names |= {self.device, device}
        self.device, self.seen = device, {}

    def _named(self, first: Event) -> tuple[str, ...]:
        """Newest fact of every other chain that the chain of `first` had named before it; what
        another branch at its places had named is another laptop's knowledge."""
        newest: dict[str, tuple[int, str]] = {}
        before = self.facts.by_hash.get(first.prev)
        while before is not None:
            for dep in before.event.deps:
                event = self.facts.by_hash[dep].event
                known = newest.get(event.device, (0, ""))
                newest[event.device] = max(known, (event.n, event.hash))
            before = self.facts.by_hash.get(before.event.prev)
        return tuple(digest for _, digest in sorted(newest.values()))

    def as_of(self, event: Event, deps: tuple[str, ...]) -> Position:
        """The next place, with no more knowledge than the author of `event` had."""
        seen, at = dict(self.seen), self.position()
        self.seen = seen
        knew = event.knew_epoch, event.knew_seq, event.knew_root
        return replace(at, deps=deps, epoch=knew[0], seq=knew[1], root=knew[2])

    def position(self) -> Position:
        n, prev = self.heads.get(self.device, (0, NO_PREVIOUS))
        newly = sorted(
            (device, n, digest)
            for device, (n, digest) in self.heads.items()
            if device != self.device and n > self.seen.get(device, 0)
        )[:DEPS_MAX]
        self.seen.update({device: n for device, n, _ in newly})
        return Position(
            device=self.device,
            n=n + 1,
            prev=prev,
            deps=tuple(digest for _, _, digest in newly),
            lam=self.lam + 1,
            epoch=self.log[-1].epoch if self.log else 0,
            seq=self.size,
            root=self.frontier.root().hex()[:32] if self.log else NO_ROOT,
        )

    def _wrote(self, frame: Frame, *, is_again: bool = False) -> Fact:
        fact = self.facts.add(frame, self.known, is_again=is_again)
        self.hold(fact)
        self.mark = self.device, fact.event.n
        return fact

    def hold(self, fact: Fact) -> None:
        """Keep a fact that has no number."""
        self.loose[fact.event.hash] = fact.frame
        self._note(fact)

    def _note(self, fact: Fact) -> None:
        event = fact.event
        head = self.heads.get(event.device)
        if head is None or event.n > head[0]:
            self.heads[event.device] = event.n, event.hash
        self.lam = max(self.lam, event.lam)
        self.known |= 1 << fact.index

    # Reading

    def take_in(self, records: Sequence[Sequenced], proof: Checkpoint | None) -> list[Fact]:
        """Go on with the order by a page of it; a page that is torn is used as far as it goes.

        Returns:
            Facts of this laptop whose places others got; they are to be written again.

        Raises:
            Untrusted: "log.gap", "log.broken_chain", or not what the sequencer signed.
        """
        size = len(self.log)
        fresh = [record for record in records if record.seq > size]
        while fresh and not fresh[-1].last:
            fresh.pop()
        if not fresh and proof == self.proof:
            return []
        frontier, roster = self.frontier.copy(), self.roster
        numbered = dict(self.numbered)
        taken: list[Fact] = []
        for number, record in enumerate(fresh, self.size + 1):
            if record.seq != number:
                raise Untrusted("log.gap", expected=number, got=record.seq)
            fact = self.facts.of(record.frame)
            event = fact.event
            if (event.n - 1, event.prev) != numbered.get(event.device, (0, NO_PREVIOUS)):
                raise Untrusted("log.broken_chain", seq=number)
            numbered[event.device] = event.n, event.hash
            frontier.append(bytes.fromhex(event.hash))
            if event.type in ROSTER_TYPES:
                if roster is self.roster:
                    roster = roster.copy()
                roster.apply(event.with_number(number, record.epoch))
            taken.append(fact)
        if proof is not None and proof.size == frontier.size:
            check_signed(proof, roster)
            if proof.root != frontier.root().hex():
                raise Untrusted("checkpoint.not_an_extension", have=self.size, got=proof.size)
            self.proof = proof
        self.log += fresh
        self.frontier, self.roster, self.numbered = frontier, roster, numbered
        for fact in taken:
            self.loose.pop(fact.event.hash, None)
        own: list[Fact] = []
        if self.loose:
            own = [fact for new in taken for fact in self._make_room(new.event)]
            said = {fact.event.id for fact in taken}
            for digest in list(self.loose):
                if digest in self.loose and self.facts.by_hash[digest].event.id in said:
                    own += self._cut(self.facts.by_hash[digest].event)
        for fact in taken:
            self._note(fact)
        return own

    def _cut(self, first: Event) -> list[Fact]:
        """Set aside a chain from a fact on that another incarnation of its laptop said already."""
        facts = [self.facts.by_hash[digest] for digest in self.loose]
        lost = [f for f in facts if f.event.device == first.device and f.event.n >= first.n]
        for fact in lost:
            self.branches[fact.event.hash] = self.loose.pop(fact.event.hash)
        self.heads[first.device] = first.n - 1, first.prev
        return lost if first.device in self.names else []

    def _make_room(self, new: Event) -> list[Fact]:
        """Set aside what waits at the place of a numbered fact, and what follows there."""
        lost = []
        for digest in list(self.loose):
            fact = self.facts.by_hash[digest]
            event = fact.event
            if event.device == new.device and event.n >= new.n and self._is_beside(event, new):
                lost.append(fact)
                self.branches[digest] = self.loose.pop(digest)
        if lost:
            self.heads[new.device] = new.n, new.hash
        return [fact for fact in lost if fact.event.device in self.names]

    def _is_beside(self, event: Event, new: Event) -> bool:
        """Whether `event` stands at the place of `new`, or on another fact that does."""
        while event.n > new.n:
            event = self.facts.by_hash[event.prev].event
        return event.hash != new.hash

    def rewind(self, at: int) -> None:
        """Leave a past that holds no more: what was numbered above `at` waits for new numbers, and
        what the sequencer itself had said there stands aside."""
        cut, self.log = self.log[at:], self.log[:at]
        kept = [self.facts.of(record.frame) for record in self.log]
        waiting = self.loose
        self.loose, self.heads, self.numbered = {}, {}, {}
        self.frontier, self.roster = Frontier(), Roster(self.group)
        for fact, record in zip(kept, self.log, strict=True):
            event = fact.event
            self.frontier.append(bytes.fromhex(event.hash))
            self.numbered[event.device] = event.n, event.hash
            if event.type in ROSTER_TYPES:
                self.roster.apply(event.with_number(record.seq, record.epoch))
        self.heads = dict(self.numbered)
        for frame in (*(record.frame for record in cut), *waiting.values()):
            fact = self.facts.of(frame)
            if fact.event.type.startswith("sys."):
                self.branches[fact.event.hash] = frame
            else:
                self.hold(fact)
        self.seen = {d: min(n, self.heads[d][0]) for d, n in self.seen.items() if d in self.heads}
        if self.proof is not None and self.proof.size > at:
            self.proof = None

    def import_loose(self, frames: Iterable[Frame]) -> None:
        """Take in what a stick brings: every fact whose causes are here, in any order."""
        said = {self.facts.of(record.frame).event.id for record in self.log}
        waiting = [fact for fact in map(self.facts.of, frames) if fact.event.id not in said]
        trusted = self._trusted()
        grew = True
        while grew:
            grew, rest = False, []
            for fact in waiting:
                event = fact.event
                head = self.heads.get(event.device, (0, NO_PREVIOUS))
                if self.known >> fact.index & 1 or event.n <= head[0]:
                    continue
                if event.type.startswith("device.") and event.type != "device.revoked":
                    trusted |= {event.payload.device.id}
                is_known = event.device in trusted and not event.type.startswith("sys.")
                is_next = (event.n - 1, event.prev) == head
                if is_known and is_next and self._has_causes(event):
                    self.hold(fact)
                    grew = True
                else:
                    rest.append(fact)
            waiting = rest

    def _trusted(self) -> set[str]:
        """Laptops that belong to the group as far as this one knows."""
        held = (self.facts.by_hash[digest].event for digest in self.loose)
        new = {
            event.payload.device.id
            for event in held
            if event.type in ("device.enrolled", "device.reincarnated")
        }
        return new | set(self.roster.devices)

    def _has_causes(self, event: Event) -> bool:
        found = [self.facts.by_hash.get(cause) for cause in event.deps]
        return all(one is not None and self.known >> one.index & 1 for one in found)
