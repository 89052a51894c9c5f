"""One simulated history of a group, all of it decided by one seed."""

import random
import secrets
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import lru_cache
from hashlib import sha256
from typing import Any, NamedTuple
from unittest.mock import patch

import nacl.bindings

from app.book.enrolment import enrol_device, revoke_device
from app.book.group_keys import group_key
from app.core.bundle import Bundle, read_bundle
from app.core.errors import Refused, Unavailable, Untrusted
from app.core.events.envelope import body_bytes, parse_body, sign_body
from app.core.frames import decode_frames, decompress
from app.core.group import DeviceCard
from app.core.ids import uuid7
from app.projections import balances, cases, loan_asks, loan_fold, meetings, sheet
from app.sync.forks import SIGNS, went_along
from app.sync.moving import give_back, move_to_server
from app.sync.parts import Trace, unwatched
from app.sync.pulling import Pull
from app.sync.pushing import Push
from app.sync.stick import Known, known_of, pack, take_in
from tests.helpers.small_book import pull as pull_directly
from tests.simulation.acts import MEETINGS, Acts
from tests.simulation.disk import NoLock, Shelf, close_all
from tests.simulation.laptop import Laptop, PowerCut
from tests.simulation.lending import lending_act, moved
from tests.simulation.office import Faults, Line, Office, fork_of
from tests.simulation.seeded_box import seeded_box

PROJECTIONS = (
    balances.PROJECTION,
    cases.PROJECTION,
    loan_asks.PROJECTION,
    loan_fold.PROJECTION,
    meetings.PROJECTION,
    sheet.PROJECTION,
)
DAY_MS = 24 * 3600 * 1000
SKEWS_MS = (0, 0, -DAY_MS, 400 * DAY_MS, -56 * 365 * DAY_MS, 10 * 365 * DAY_MS)
# What a page with a hole, or one that ends inside a transaction, may be refused for.
TORN = frozenset(("log.gap", "log.broken_chain", "device.unknown", "checkpoint.not_an_extension"))
# A stick of a laptop that still follows a past which the server forgot.
PARTED = frozenset(("checkpoint.not_an_extension", "checkpoint.rolled_back", "log.broken_chain"))
CLEAN = Faults()


class Violation(Exception):
    """The product broke one of its promises."""


class Knowledge(NamedTuple):
    """Which incarnation wrote something, and the highest place of each chain in its book."""

    device: str
    vector: dict[str, int]


_proved = lru_cache(4096)(nacl.bindings.crypto_sign_open)  # what fails is not kept
_is_point = lru_cache(512)(nacl.bindings.crypto_core_ed25519_is_valid_point)


@contextmanager
def simulated(seed: int, shelf: Shelf) -> Iterator[None]:
    """Disks, locks and dice of the product are the simulator's: a seed repeats every byte."""
    noise = random.Random(seed)
    with ExitStack() as stack:
        for target, stand_in in (
            ("app.book.founding.create_database", shelf.create),
            ("app.book.book.open_database", shelf.open),
            ("app.book.book.BookLock", NoLock),
            ("app.core.sealed.random", noise.randbytes),
            # What is a pure function of bytes is computed once.
            ("nacl.bindings.crypto_sign_open", _proved),
            ("app.core.enrolment.crypto_core_ed25519_is_valid_point", _is_point),
            ("app.core.sealed.SealedBox", seeded_box(noise)),
        ):
            stack.enter_context(patch(target, stand_in))
        stack.enter_context(patch.object(secrets, "token_bytes", noise.randbytes))
        stack.callback(close_all)
        yield


class World:
    """Laptops, a server, sticks, and what goes wrong with them.

    Attributes:
        acked: Marks of the facts whose officers saw "Saved", unless their only copy is gone.
        knew: What was in the book when a mark was written: by whom, and how far each chain.
        has_server: The group has left its hub for the server.
        is_torn: An answer of the server was torn since the last look.
        parted: Laptops that hold numbers which the server, put back to an old copy, forgot.
        lost_words: Hashes of what the server itself had said in the past that it forgot.

    Not simulated here: a hub that is put back to an older
    copy of itself, or to one from before the group left it, and numbers facts anew
    (`tests/sync/test_stick.py` proves the first).
    """

    def __init__(self, seed: int, shelf: Shelf) -> None:
        self.chance = pick = random.Random(seed)
        self.seed, self.shelf = seed, shelf
        self.now_ms, self.steps = 1_790_000_000_000, 0
        self.acked: set[str] = set()
        self.knew: dict[str, Knowledge] = {}
        self.acts = Acts(pick)
        self.office = Office(sha256(b"office %d" % seed).digest(), lambda: self.now_ms)
        self.has_server = self.is_torn = False
        self.later: list[tuple[int, bytes]] = []
        self.was_server_restored = False
        self.parted: set[str] = set()
        self.lost_words: set[str] = set()
        self.lost_by_server = 10**9  # numbers above this were given by a server that forgot them
        self._choose_faults()
        self.laptops = [
            Laptop(f"laptop-{number}", shelf, self._now, pick.choice(SKEWS_MS))
            for number in range(pick.choice((2, 2, 3, 3, 4, 5)))
        ]
        self._found()

    @property
    def hub(self) -> Laptop:
        return self.laptops[0]

    @property
    def alive(self) -> list[Laptop]:
        return [laptop for laptop in self.laptops if laptop.alive]

    def step(self) -> None:
        """Something happens on one of the laptops."""
        pick = self.chance
        self.steps += 1
        self.now_ms += pick.randrange(3_600_000)
        laptop = pick.choice(self.laptops)
        if self.steps == self.moves_at and self.hub.alive:
            self.move()
        if not laptop.alive and not laptop.is_thief:
            return
        dice = pick.random()
        if dice < 0.5:
            self.write(laptop)
        elif dice < 0.75:
            if laptop.online and self.has_server:
                self.sync(laptop, self.faults)
            elif not self.has_server:
                self.carry(laptop, self.hub)
        elif dice < 0.75 + self.sticks:
            self.carry(laptop, pick.choice(self.laptops))
        elif dice < 0.9 - self.restores * 0.04:
            laptop.online = not laptop.online
        else:
            self._misfortune(laptop, pick.random())
        self._late_requests()

    # What people do

    def write(self, laptop: Laptop) -> None:
        """An officer writes a fact; the power may go at the worst moment."""
        made = self._make(laptop)
        if made is None:
            return
        mark, payload = made
        self.knew[mark] = Knowledge(laptop.book.group.device, laptop.book.vector())
        dies = self.chance.choices(("", "before", "after"), (18, 1, 1))[0]
        try:
            is_saved = laptop.write(payload, dies=dies)
        except Refused as error:
            if error.code.startswith("device."):
                return  # it was locked out, and knows
            if error.code == "entry.needs_newer" and laptop.is_old:
                return
            raise
        if is_saved and laptop.alive:
            self.acked.add(mark)

    def sync(self, laptop: Laptop, faults: Faults) -> bool:
        """Sync as `app.sync.engine` does, over a line with `faults`; whether it came through."""
        line = Line(self.office, faults, self.chance)
        try:
            with laptop.eyes():
                self._sync(laptop, line)
        except Unavailable:
            return False
        except PowerCut:
            laptop.reboot()
            return False
        except Refused as error:
            # An officer's word about two pasts is not for a laptop that is locked out.
            if not (laptop.is_thief and error.code == "device.revoked"):
                raise
            return False
        except Untrusted as error:
            if not (error.code in TORN and (line.is_torn or self._is_behind_thief(laptop))):
                raise
            return False
        finally:
            self.is_torn = self.is_torn or line.is_torn
            self.later += [(self.steps + self.chance.randrange(1, 60), b) for b in line.later]
        self.parted.discard(laptop.name)
        return True

    def _is_behind_thief(self, laptop: Laptop) -> bool:
        """A stolen laptop was the only one that knew what a server lost which was put back: the
        group wrote on without it, and it may only distrust what the others wrote since."""
        return laptop.is_thief and self.was_server_restored

    def _sync(self, laptop: Laptop, line: Line) -> None:
        book, trace = laptop.book, Trace()
        pull = Pull(book, line, trace, on_step=unwatched, cancel=False)  # type: ignore[arg-type]
        server: Any = line
        try:
            pull.page()
        except Untrusted as error:
            if error.code not in SIGNS or not went_along(book, server, trace, decide=True):
                raise
            pull.page()
        except Unavailable as error:
            if error.values.get("server_code") != "log.behind":
                raise
            if not went_along(book, server, trace, decide=True):
                give_back(book, server, int(str(error.values["size"])))
            pull.page()
        if book.waiting_count() or book.superseded():
            push = Push(book, line, trace, on_step=unwatched, cancel=False)  # type: ignore[arg-type]
            push.run()
        pull.run()
        book.save_mark()

    def carry(self, giver: Laptop, reader: Laptop, *, clean: bool = False) -> None:
        """A stick goes from one laptop to another; it may be pulled out early."""
        if giver is reader or not (giver.alive and reader.alive):
            return
        with giver.eyes():
            known = known_of(giver.book, reader.book.group.device)
            if self.chance.random() < 0.5:
                known = None  # written for nobody in particular
            data, _ = pack(giver.book, self.now_ms, known or Known())
        if not clean and self.chance.random() < 0.2:
            data = data[: self.chance.randrange(len(data))]
        with reader.eyes():
            try:
                with reader.book.database.reading() as conn:
                    key = group_key(conn)
                bundle = read_bundle(data, group=reader.book.group.id, group_key=key)
                if not clean and self.chance.random() < 0.15:
                    self._scatter(bundle, reader)
                else:
                    take_in(reader.book, bundle)
                    if giver.name in self.parted:
                        self.parted.add(reader.name)  # a stick brings a past as well
            except Refused as error:
                if error.code != "log.forked":  # the server will bring both together
                    raise
            except Untrusted as error:
                if self.was_server_restored and error.code in PARTED:
                    return
                if error.code not in ("bundle.incomplete", "bundle.not_a_bundle"):
                    raise
                if clean:
                    raise

    def _scatter(self, bundle: Bundle, reader: Laptop) -> None:
        """Some facts of a stick in any order, as if its blocks were put together by hand."""
        frames = [record.frame for record in bundle.records] + list(bundle.frames)
        self.chance.shuffle(frames)
        reader.book.import_frames(frames[: self.chance.randrange(len(frames) + 1)])

    def move(self) -> None:
        """The group leaves its hub for the server."""
        line = Line(self.office, CLEAN, self.chance)
        with self.hub.eyes():
            move_to_server(self.hub.book, line, on_step=unwatched, cancel=False)  # type: ignore[arg-type]
        self.has_server = True
        self.hub.backup = None  # a copy that still thinks it numbers the facts: see the class

    def open_again(self) -> None:
        """Somebody opens a meeting whose page is closed, as a laptop that lagged behind would:
        what came too late must not land on it."""
        for laptop in self.alive:
            known = {e.payload.meeting for _, _, e in laptop.held() if e.type == "meeting.closed"}
            for meeting in sorted(known)[:1]:
                mark, payload = self.acts.opening(meeting, laptop.book.actor)
                if laptop.write(payload):
                    self.acked.add(mark)
                return

    # Misfortunes

    def _misfortune(self, laptop: Laptop, dice: float) -> None:
        if dice < 0.12:
            laptop.reboot()
        elif dice < 0.35:
            laptop.keep_copy()
        elif dice < 0.6 and self.restores:
            self._restore(laptop)
        elif dice < 0.65 and self.losses and self.has_server and self.steps > 25:
            self._lose(laptop)
        elif dice < 0.7 and self.revokes and self.has_server:
            self._revoke(laptop)
        elif dice < 0.75:
            laptop.is_old = False
            laptop.reboot()
        elif dice < 0.85 and self.has_server:
            self._forge(laptop)
        elif self.has_server and self.server_forgets:
            self._server_restored(dice < 0.92)

    def _restore(self, laptop: Laptop) -> None:
        if laptop.backup is None or not laptop.alive or self._is_hub(laptop):
            return
        mark = laptop.vault.load(laptop.path).mark
        laptop.restore(with_keyring=self.images)
        held = {event.hash for _, _, event in laptop.held()}
        if not self.images and mark is not None and mark.hash not in held:
            if not laptop.book.was_restored:
                raise Violation(f"{laptop.name} was put back and did not notice")
        self._forget_lost()

    def _lose(self, laptop: Laptop) -> None:
        if len(self.alive) > 1:
            laptop.alive = False
            self._forget_lost()

    def _revoke(self, laptop: Laptop) -> None:
        """Somebody locks out a stolen laptop, whose thief goes on writing."""
        others = [one for one in self.alive if one is not laptop]
        if laptop is self.hub or not laptop.alive or len(others) < 2:
            return
        revoker = self.chance.choice(others)
        device = laptop.book.group.device
        try:
            revoker.book.write(lambda tx: revoke_device(tx, device, "stolen").id)
        except Refused:
            return  # he has not heard of this incarnation yet
        laptop.alive, laptop.is_thief = False, True
        self._forget_lost()

    def _forge(self, laptop: Laptop) -> None:
        """Somebody without the key makes up the next fact of a laptop's chain."""
        store = self.office.store
        assert store is not None
        device = laptop.book.group.device
        head = store.heads.get(device)
        if head is None:
            return
        frame = store.entries[store.by_hash[head.hash].seq - 1].record.frame
        body = parse_body(frame.body)
        fields = {name: getattr(body, name) for name in body.__struct_fields__}
        fields |= {"n": body.n + 1, "prev": head.hash, "lam": body.lam + 1, "deps": ()}
        fields |= {"id": uuid7(self.now_ms)}
        forged = body_bytes(type(body)(**fields))
        self.office.admit([sign_body(forged, self.office.key)])

    def _server_restored(self, is_copy: bool) -> None:
        """The server keeps a copy, or is put back to it. Whoever knows most syncs first, or the
        group goes on with whoever comes."""
        if is_copy or self.office.backup is None:
            assert self.office.store is not None
            self.office.backup = fork_of(self.office.store)
            return
        goes_on = random.Random(f"{self.seed} {self.steps}").random() < 0.5
        if not goes_on and any(one.holds_unproved() for one in self.alive):
            return
        before, self.office.store = self.office.store, fork_of(self.office.backup)
        self._forget_lost()
        self.was_server_restored = True
        kept = len(self.office.store.entries)
        if goes_on:
            assert before is not None
            lost = before.entries[kept:]
            self.lost_words |= {e.event.hash for e in lost if e.event.type.startswith("sys.")}
            self.lost_by_server = min(self.lost_by_server, kept)
            self._note_parted()
            return
        best = max(self.alive, key=lambda one: one.book.cursor()[1])
        known = kept if self.parted else best.book.cursor()[1]
        self.lost_by_server = min(self.lost_by_server, known)
        with best.eyes():
            self._sync(best, Line(self.office, CLEAN, self.chance))
        self._note_parted()

    def _note_parted(self) -> None:
        """Whose numbers are not the beginning of what the server has now."""
        assert self.office.store is not None
        have = [entry.record.frame.body for entry in self.office.store.entries]
        for laptop in self.laptops:
            mine = [record.frame.body for record in laptop.book.numbered(0, 1_000_000)]
            if mine != have[: len(mine)]:
                self.parted.add(laptop.name)
            else:
                self.parted.discard(laptop.name)

    def _late_requests(self) -> None:
        """Requests that a proxy kept for minutes arrive again."""
        due = [body for at, body in self.later if at <= self.steps]
        self.later = [(at, body) for at, body in self.later if at > self.steps]
        for body in due:
            self.office.admit(decode_frames(decompress(body)))

    # Choices

    def _choose_faults(self) -> None:
        pick = self.chance
        self.faults = Faults(
            loss=pick.choice((0, 0.1, 0.4)),
            hole=pick.choice((0, 0, 0.2)),
            cut=pick.choice((0, 0.3)),
            repeat=pick.choice((0, 0.2)),
            reorder=pick.choice((0, 0.3)),
            dies=pick.choice((0, 0.15)),
            power=pick.choice((0, 0, 0.1)),
        )
        self.sticks = pick.choice((0, 0.05, 0.13))
        # A disk image brings the old keyring back; only a server notices what was lost then.
        self.images = self.sticks == 0 and pick.random() < 0.5
        self.restores = self.images or pick.random() < 0.5
        self.losses = pick.random() < 0.3
        self.revokes = self.sticks == 0 and pick.random() < 0.4
        self.server_forgets = pick.random() < 0.3
        self.moves_at = pick.choice((1, 1, 1, 10, 25, 10_000))
        if self.moves_at > 1:
            self.images = self.revokes = False
        if self.moves_at == 10_000:
            self.sticks = max(self.sticks, 0.05)

    def _found(self) -> None:
        self.hub.found()
        founder = self.hub.book.group.founder
        for laptop in self.laptops[1:]:
            laptop.join(self.hub.book.group.id)
            card = laptop.book.card
            self._enrol(card, founder)
        for meeting in MEETINGS[:2]:
            mark, payload = self.acts.opening(meeting, founder)
            self.hub.write(payload)
            self.acked.add(mark)
        for laptop in self.laptops[1:]:
            pull_directly(laptop.book, self.hub.book)
            laptop.book.log_in(founder)
            laptop.is_old = len(self.laptops) > 2 and self.chance.random() < 0.25
            if laptop.is_old:
                laptop.reboot()

    def _enrol(self, card: DeviceCard, founder: str) -> None:
        self.hub.book.write(lambda tx: enrol_device(tx, card, founder))

    def _make(self, laptop: Laptop) -> tuple[str, object] | None:
        """What the officer at this laptop writes, given what he knows."""
        pick, acts = self.chance, self.acts
        known = [event for _, _, event in laptop.held()] if pick.random() < 0.35 else []
        what = pick.choices(
            ("payment", "expense", "move", "payout", "open", "close", "reverse", "answer", "loan"),
            (8, 2, 1, 1, 0.4, 0.5, 1.2, 1.5, 4),
        )[0]
        if what == "payment":
            return acts.payment(MEETINGS)
        if what == "loan":
            with laptop.eyes():
                return laptop.book.read(lambda reading: lending_act(acts, reading.conn))
        if what == "expense":
            return None if laptop.is_old else acts.expense(MEETINGS)
        if what == "move":
            return acts.move()
        if what == "payout":
            return acts.payout(MEETINGS)
        if what == "open":
            return acts.opening(pick.choice(MEETINGS), laptop.book.actor)
        if what == "close":
            return acts.closing(pick.choice(MEETINGS))
        if what == "reverse":
            entries = [e for e in known if e.type in ("contribution.recorded", "payout.paid")]
            entries = moved(known) or entries
            return acts.reversal(pick.choice(entries), pick.choice(MEETINGS)) if entries else None
        asked = [e for e in known if e.type == "sys.case.opened"]
        return acts.answer(pick.choice(asked).payload) if asked else None

    def _is_hub(self, laptop: Laptop) -> bool:
        return laptop is self.hub and not self.has_server

    def _forget_lost(self) -> None:
        """What only a lost disk held is lost with it; nobody promised more."""
        from tests.simulation.acts import mark_of

        kept = {mark_of(event) for laptop in self.alive for _, _, event in laptop.held()}
        if self.office.store is not None and self.has_server:
            kept |= {mark_of(entry.event) for entry in self.office.store.entries}
        self.acked &= kept

    def _now(self) -> int:
        self.now_ms += 1
        return self.now_ms
