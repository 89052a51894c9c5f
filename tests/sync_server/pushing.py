"""Laptops that push to real servers while something breaks, and remember what was acknowledged."""

import itertools
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from threading import Event, Thread
from time import monotonic, sleep

import httpx
import msgspec

from app.core.events.envelope import Frame
from app.core.frames import decode_log
from app.core.group import SequencerCard
from app.core.wire import Capabilities, PushAnswer
from tests.sync_server.laptops import Laptop, Office


def client_of(url: str) -> httpx.Client:
    return httpx.Client(base_url=url, timeout=30, trust_env=False)


def found(office: Office, laptop: Laptop) -> None:
    """A new group of this laptop on the server of `office`."""
    about = msgspec.json.decode(office.client.get("/v1/capabilities").content, type=Capabilities)
    card = SequencerCard(id=about.server_id, key=about.server_key)
    assert office.enrol(laptop, laptop.found_group(card)).status_code == 200
    assert office.log_in(laptop).status_code == 200


@dataclass
class Pusher:
    """One laptop that writes and pushes until told to stop, to any of the servers.

    Attributes:
        acknowledged: How many facts of its chain it was told are saved.
        saved: When each push that was answered 200 began and ended, on the monotonic clock.
    """

    laptop: Laptop
    urls: Sequence[str]
    batch_max: int = 9
    acknowledged: int = 0
    saved: list[tuple[float, float]] = field(default_factory=list)
    statuses: set[int] = field(default_factory=set)
    _stop: Event = field(default_factory=Event)
    _thread: Thread | None = None

    def start(self) -> None:
        self._stop.clear()
        self.saved.clear()
        self._thread = Thread(target=self._run)
        self._thread.start()

    @property
    def longest_pause(self) -> float:
        """Seconds between two answers 200."""
        ends = [ended for _, ended in self.saved]
        return max((late - early for early, late in itertools.pairwise(ends)), default=0)

    def stop(self) -> None:
        """Finish what is under way; everything this laptop wrote is acknowledged then."""
        self._stop.set()
        assert self._thread is not None
        self._thread.join(60)
        assert not self._thread.is_alive()

    def _run(self) -> None:
        chance = random.Random(self.laptop.name)
        clients = [client_of(url) for url in self.urls]
        while not self._stop.is_set() or self.acknowledged < self.laptop.n:
            if self.acknowledged == self.laptop.n:
                for _ in range(chance.randint(1, self.batch_max)):
                    self.laptop.contribute()
            facts = self.laptop.frames[self.acknowledged :]
            began = monotonic()
            if self._push(Office(chance.choice(clients)), facts):
                self.saved.append((began, monotonic()))
                self.acknowledged += len(facts)
            else:
                sleep(0.02)
        for client in clients:
            client.close()

    def _push(self, office: Office, facts: list[Frame]) -> bool:
        try:
            answer = office.push(self.laptop, *facts)
        except httpx.TransportError:
            return False
        self.statuses.add(answer.status_code)
        if answer.status_code != 200:
            return False
        body = msgspec.json.decode(answer.content, type=PushAnswer)
        assert not (body.parked or body.rejected or body.quarantined or body.forks), body
        return body.checkpoint is not None


def log_of(url: str, laptop: Laptop) -> list[tuple[int, bytes]]:
    """(number, body) of every fact in the log of the laptop's group."""
    found: list[tuple[int, bytes]] = []
    with client_of(url) as client:
        while True:
            after = found[-1][0] if found else 0
            answer = Office(client).get(laptop, "log", after=after, limit=5000)
            if answer.status_code in (429, 503):
                sleep(0.1)
                continue
            assert answer.status_code == 200, answer.text
            records = decode_log(answer.content)
            if not records:
                return found
            found += [(record.seq, record.frame.body) for record in records]


def check_nothing_is_lost(url: str, pushers: Sequence[Pusher]) -> int:
    """Every group's log has no gap, nothing twice, and all that was acknowledged; their size."""
    total = 0
    for group in {one.laptop.group for one in pushers}:
        members = [one for one in pushers if one.laptop.group == group]
        log = log_of(url, members[0].laptop)
        assert [seq for seq, _ in log] == list(range(1, len(log) + 1))
        bodies = [body for _, body in log]
        assert len(set(bodies)) == len(bodies)
        for one in members:
            saved = {frame.body for frame in one.laptop.frames[: one.acknowledged]}
            assert saved <= set(bodies), f"{len(saved - set(bodies))} acknowledged facts are lost"
        total += len(log)
    return total
