"""One history of the pure core, all of it decided by one seed: no disks, no screens, no sockets."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from app.core.admission import Admission, Fork, Sequenced
from app.core.bundle import BundleHeader, read_bundle, write_bundle
from app.core.checkpoints import Checkpoint, sign_checkpoint
from app.core.errors import Untrusted
from app.core.events.envelope import Event, Frame
from app.core.frames import decode_frames, decode_log, encode_frames, encode_log
from app.core.group import SequencerTransferred
from tests.helpers.laptops import made_id
from tests.simulation.acts import MEETINGS, Acts
from tests.simulation.core.allowances import IN_WORLDS, Givers
from tests.simulation.core.founded import FOUNDER, founded
from tests.simulation.core.light_keys import key_of
from tests.simulation.core.office import Office
from tests.simulation.core.replica import Fact, Replica
from tests.simulation.oracle import check
from tests.simulation.two_people import missing_second

if TYPE_CHECKING:
    from tests.simulation.core.checker import Checker
    from tests.simulation.core.pieces import Pieces

CLERK = made_id("clerk")
MEETING_ACTS = ("payment", "expense", "move", "payout", "open", "close", "reverse", "answer")
WEIGHTS = (9, 2, 1, 1.5, 0.3, 0.8, 1.5, 1.5)
RASH = 10, 9  # a history in ten, so that those of the other seeds stay what they were
RASH_WEIGHTS = (9, 1, 0.5, 2, 0.3, 0.3, 5, 3)
GROUP_KEY = sha256(b"group key").digest()


@dataclass(frozen=True, slots=True)
class Lines:
    """How bad the lines between laptops and office are; chances from 0 to 1."""

    loss: float
    hole: float
    cut: float
    late: float
    shuffle: float
    dies: float


class World:
    """Laptops, an office, sticks, and what goes wrong with them.

    Attributes:
        chance: The dice of this history.
        said: Every checkpoint that some laptop was shown, oldest first.
        is_moved: The numbers were handed over to another office.
        is_rash: Its officers take back what they should rather wait with.
        pieces: How its office numbers what it sets free; None: all at once.
    """

    def __init__(
        self, seed: int, troubles: Sequence[Callable[[Any, Replica], None]], *, is_real: bool
    ) -> None:
        self.chance = pick = random.Random(seed)
        self.seed, self.made = seed, 0
        self.pieces: Pieces | None = None
        start = founded(pick.choice((2, 3, 3, 4)), is_real)
        self.facts = start.facts.copy()
        self.replicas = []
        for replica in start.replicas:
            twin = replica.copy()
            twin.facts = self.facts
            self.replicas.append(twin)
        self.group = self.replicas[0].group
        self.office = Office("office-0", self.group)
        self.office.store = start.office.store
        self.office.keep_copy()
        self.office.put_back()
        self.office.backup = None
        self.checker = start.checker.copy()
        self.checker.facts = self.facts
        self.checker_backup: Checker | None = None
        self.acts = Acts(pick)
        self.givers = Givers(seed) if seed % IN_WORLDS[0] == IN_WORLDS[1] else None
        self.is_rash = seed % RASH[0] == RASH[1]
        self.copies: dict[str, Replica] = {}
        self.later: list[bytes] = []
        self.keys: list[str] = []  # names of the group keys there were
        self.is_moved = False
        self.lines = Lines(
            loss=pick.choice((0, 0.2, 0.4)),
            hole=pick.choice((0, 0, 0.3)),
            cut=pick.choice((0, 0.4)),
            late=pick.choice((0, 0.3)),
            shuffle=pick.choice((0, 0.4)),
            dies=pick.choice((0, 0.2)),
        )
        self.sticks = pick.choice((0, 0.08, 0.15))
        self.trouble = pick.choice((0.1, 0.2))
        self.troubles = [one for one in troubles if pick.random() < 0.5]
        if self.is_rash:  # branches that lose their places, read by others before
            self.sticks = 0.2
            self.troubles += [one for one in troubles if one.__name__ in ("copies", "put_back")] * 2
            if pick.random() < 0.3:
                names = "stolen", "thief_begins_anew"
                self.troubles += [one for one in troubles if one.__name__ in names] * 2

    @property
    def alive(self) -> list[Replica]:
        return [replica for replica in self.replicas if replica.alive]

    def step(self) -> None:
        """Something happens on one of the laptops."""
        pick = self.chance
        replica = pick.choice(self.replicas)
        if not replica.alive and not replica.is_thief:
            return
        dice = pick.random()
        if dice < 0.36:
            self.act(replica)
        elif dice < 0.52:
            self.push(replica)
        elif dice < 0.68:
            self.pull(replica)
        elif dice < 0.68 + self.sticks:
            self.carry(replica, pick.choice(self.replicas))
        elif dice > 1 - self.trouble and self.troubles:
            pick.choice(self.troubles)(self, replica)
        if self.givers is not None:
            self.givers.act(self, replica)
        if self.later and pick.random() < 0.1:  # what a proxy kept for minutes arrives
            self.admit(decode_frames(self.later.pop(pick.randrange(len(self.later)))))
        if self.pieces is not None:
            self.pieces.step()

    # Officers

    def act(self, replica: Replica) -> None:
        """An officer writes what he finds right, as far as his book goes."""
        pick, acts = self.chance, self.acts
        what = pick.choices(MEETING_ACTS, RASH_WEIGHTS if self.is_rash else WEIGHTS)[0]
        payload: object
        if what == "payment":
            _, payload = acts.payment(MEETINGS)
        elif what == "expense":
            _, payload = acts.expense(MEETINGS)
        elif what == "move":
            _, payload = acts.move()
        elif what == "payout":
            _, payload = acts.payout(MEETINGS)
        elif what == "open":
            _, payload = acts.opening(pick.choice(MEETINGS), FOUNDER)
        elif what == "close":
            _, payload = acts.closing(pick.choice(MEETINGS))
        elif what == "reverse":
            entries = self._to_take_back(replica)
            if not entries:
                return
            _, payload = acts.reversal(pick.choice(entries), pick.choice(MEETINGS))
        else:
            asked = self._in_book(replica, "sys.case.opened")
            if not asked:
                return
            _, payload = acts.answer(pick.choice(asked).payload)
        if self.givers is None or self.givers.may(replica, payload):
            self.write(replica, payload)

    def _to_take_back(self, replica: Replica) -> list[Event]:
        """Entries that an officer may want to take back; in the histories of the rash also, and
        rather, answers and what another laptop wrote on a branch that may lose its place."""
        entries = self._in_book(replica, "contribution.recorded", "payout.paid")
        own, loose = replica.device, replica.loose
        if not self.is_rash:
            return [one for one in entries if one.device == own or one.hash not in loose]
        answers = self._in_book(replica, "case.decided")
        apart = [one for one in entries if one.device != own and one.hash in loose]
        wanted = self.chance.choice((answers, apart, entries))
        return wanted or entries

    def write(self, replica: Replica, payload: object, actor: str = FOUNDER) -> Fact:
        """What was written; behind money that two had to agree to stands that one gave it."""
        self.made += 1
        fact = replica.write(payload, made_id(f"{self.seed} {self.made}"), self.made, actor)
        questions = self._in_book(replica, "sys.case.opened", "case.decided")
        missing = missing_second(fact.event, questions)
        if missing is not None:
            self.write(replica, missing, actor)
        return fact

    def _in_book(self, replica: Replica, *types: str) -> list[Event]:
        facts = self.facts.by_hash.values()
        return [f.event for f in facts if f.event.type in types and replica.known >> f.index & 1]

    # Lines

    def push(self, replica: Replica, *, clean: bool = False) -> None:
        """Send what has no number; what comes back says where it went."""
        pick, lines = self.chance, self.lines
        frames = list(replica.loose.values()) + list(replica.branches.values())
        if not frames or (not clean and pick.random() < lines.loss):
            return
        if not clean and len(frames) > 2 and pick.random() < 0.3:
            frames = frames[: pick.randrange(1, len(frames))]
        if pick.random() < 0.1:
            sent, frames = frames, decode_frames(encode_frames(frames))
            check(sent == frames, "the wire changed a push")
        if not clean and pick.random() < lines.shuffle:
            pick.shuffle(frames)
        if not clean and pick.random() < lines.late:
            self.later.append(encode_frames(frames))
        if not clean and pick.random() < lines.dies:
            self.office.admit(frames, dies=True)
            return
        answer = self.admit(frames)
        if not clean and pick.random() < lines.loss:
            return
        for fork in answer.forks:
            self._notice(replica, fork)

    def admit(self, frames: list[Frame]) -> Admission:
        """Let the office number facts, and judge what it answers."""
        return self.ask(lambda: self.number(frames))

    def ask(self, work: Callable[[], Admission]) -> Admission:
        return work() if self.pieces is None else self.pieces.run(work)

    def number(self, frames: list[Frame]) -> Admission:
        answer = self.office.admit(frames)
        for entry in answer.entries:
            self.facts.of(entry.record.frame)
        self.checker.judge([self.facts.of(f) for f in frames], answer, self.office.store)
        if not self.office.is_ours:
            self._move()
        return answer

    def pull(self, replica: Replica, *, clean: bool = False) -> None:
        """Fetch a page of the order."""
        pick, lines = self.chance, self.lines
        if not clean and pick.random() < lines.loss:
            return
        if replica.size > self.office.size:
            self.give_back(replica)
            return
        limit = 1000 if clean else pick.choice((3, 8, 1000))
        records = self.office.page(replica.size, limit)
        if pick.random() < 0.1:
            sent, records = records, decode_log(encode_log(records))
            check(sent == records, "the wire changed a page")
        is_torn = False
        if not clean and records and pick.random() < lines.cut:
            records, is_torn = records[: pick.randrange(len(records)) + 1], True
        if not clean and len(records) > 1 and pick.random() < lines.hole:
            del records[pick.randrange(len(records) - 1)]
            is_torn = True
        try:
            own = replica.take_in(records, self.office.store.newest)
        except Untrusted as error:
            check(is_torn and error.code in ("log.gap", "log.broken_chain"), str(error))
            return
        if own:
            self._rehome(replica, own)

    def give_back(self, replica: Replica) -> None:
        """The office was put back: this laptop has what it lost, under its own signature."""
        proof = replica.proof
        if proof is None or proof.size <= self.office.size:
            return
        records = replica.log[self.office.size : proof.size]
        self._lie(records, proof)
        answer = self.ask(lambda: self.office.adopt(records, proof))
        for entry in answer.entries[: len(records)]:
            self.checker.follow(entry, is_given_back=True)
        for entry in answer.entries[len(records) :]:
            self.facts.of(entry.record.frame)
        self.checker.judge(
            (), replace(answer, entries=answer.entries[len(records) :]), self.office.store
        )

    def _lie(self, records: Sequence[Sequenced], proof: Checkpoint) -> None:
        """Somebody gives back what nobody signed."""
        try:
            self.office.adopt(
                records,
                sign_checkpoint(
                    group=self.group,
                    epoch=proof.epoch,
                    size=proof.size,
                    root="00" * 32,
                    key=key_of(self.office.name),
                ),
            )
        except Untrusted:
            return
        check(False, "another past was taken over")

    def hand_over(self, replica: Replica) -> None:
        """An officer lets another office number the facts; others may write meanwhile."""
        pick = self.chance
        self.pull(replica, clean=True)
        if not replica.alive or replica.size != self.office.size:
            return
        new = Office("office-1", self.group)
        root = replica.frontier.root().hex()
        epoch = replica.roster.epoch + 1
        self.write(
            replica,
            SequencerTransferred(epoch=epoch, sequencer=new.card, size=replica.size, root=root),
        )
        if pick.random() < 0.3:
            self.act(replica)
        if pick.random() < 0.3:
            self.push(pick.choice(self.replicas))
        self.admit(list(replica.loose.values()))

    def _move(self) -> None:
        """The office has given its last number; another one takes the log over."""
        new = Office("office-1", self.group)
        log = [entry.record for entry in self.office.store.entries]
        assert self.office.store.newest is not None
        new.adopt(log, self.office.store.newest)
        self.office, self.is_moved = new, True
        self.checker.is_closed = False
        self.checker.spent = set()  # the new office has not seen what stood beside the log
        self.checker_backup = None

    # Forks

    def _notice(self, replica: Replica, fork: Fork) -> None:
        """The office saw two facts at one place of a chain; ours are behind or beside it."""
        if fork.device == replica.device and replica.alive:
            self.pull(replica, clean=True)

    def _rehome(self, replica: Replica, own: list[Fact]) -> None:
        """Go on as another incarnation, and say again what lost its place."""
        if replica.is_thief:
            replica.seen = {}  # it goes on in the chain of others, who named nothing for it
        else:
            self.made += 2
            name = f"{self.seed} incarnation {self.made}"
            replica.rehome(own, made_id(name), made_id(f"{self.seed} {self.made}"), FOUNDER)

    def begin_anew(self, replica: Replica) -> None:
        """A new incarnation of a laptop."""
        self.made += 1
        replica.begin_anew(made_id(f"{self.seed} incarnation {self.made}"))

    # Sticks

    def carry(self, giver: Replica, reader: Replica) -> None:
        """A stick goes from one laptop to another; it may be pulled out early."""
        pick = self.chance
        if giver is reader or not reader.alive:
            return
        frames = list(giver.loose.values())
        proof = giver.proof
        if pick.random() < 0.15:
            data = self._stick(giver)
            try:
                bundle = read_bundle(data, group=self.group, group_key=GROUP_KEY)
            except Untrusted as error:
                check(error.code == "bundle.incomplete", str(error))
                return
            check(not bundle.is_complete or list(bundle.frames) == frames, "a stick lost facts")
            records, frames = list(bundle.records), list(bundle.frames)
        else:
            size = 0 if proof is None else proof.size
            records = giver.log[:size]
            frames = [record.frame for record in giver.log[size:]] + frames
        if pick.random() < 0.2:
            pick.shuffle(frames)
        own = reader.take_in(records, proof)
        if own:
            self._rehome(reader, own)
        reader.import_loose(frames)

    def _stick(self, giver: Replica) -> bytes:
        """The file itself, through the codec; perhaps torn."""
        header = BundleHeader(
            group=self.group,
            device=giver.device,
            exporter=giver.name,
            vector={device: n for device, (n, _) in giver.heads.items()},
            checkpoint=giver.proof,
            made_at_ms=0,
        )
        size = 0 if giver.proof is None else giver.proof.size
        data = write_bundle(
            header,
            list(giver.loose.values()),
            (),
            group_key=GROUP_KEY,
            signer=key_of(giver.secret),
            records=giver.log[:size],
            block_bytes=2000,
            nonces=[bytes([place]) * 24 for place in range(64)],
        )
        if self.chance.random() < 0.4:
            data = data[: self.chance.randrange(24, len(data))]
        return data
