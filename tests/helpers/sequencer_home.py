"""The home of a sequencer: a hub or a server with its log, and the laptops of a group."""

from collections.abc import Iterator

import pytest
from nacl.signing import SigningKey

from app.core.admission import Admission
from app.core.checkpoints import Checkpoint
from app.core.events.envelope import Frame
from app.core.group import SequencerCard, SequencerTransferred
from app.core.sequencer import Sequencer
from app.core.tree import root_of
from tests.helpers.laptops import Laptop, made_id
from tests.helpers.memory_log import MemoryLog

NOW = 1_763_800_000_000


class Home:
    """A sequencer's home: a store and a key; every push is a transaction."""

    def __init__(self, name: str, store: MemoryLog) -> None:
        self.key = SigningKey(name.encode().ljust(32, b"."))
        self.card = card_of(name)
        self.store = store

    def admit(self, *frames: Frame) -> Admission:
        return Sequencer(self.store, self.key).admit(frames, NOW)


def card_of(name: str) -> SequencerCard:
    key = SigningKey(name.encode().ljust(32, b"."))
    return SequencerCard(id=made_id("sequencer " + name), key=key.verify_key.encode().hex())


@pytest.fixture
def asha() -> Laptop:
    return Laptop("asha")


@pytest.fixture
def juma(asha: Laptop) -> Laptop:
    return Laptop("juma", made_id("juma"))


@pytest.fixture
def home(asha: Laptop, juma: Laptop) -> Iterator[Home]:
    """A hub whose group has two laptops and whose log holds their two control facts."""
    card = card_of("hub")
    genesis = asha.found(card)
    enrolled = asha.enrol(juma)
    hub = Home("hub", MemoryLog(asha.group))
    hub.admit(genesis, enrolled)
    yield hub
    check_log(hub.store)


def check_log(store: MemoryLog) -> None:
    """What must hold after every test: gapless, rooted, chained, transactions closed."""
    assert [e.record.seq for e in store.entries] == list(range(1, len(store.entries) + 1))
    root = root_of([bytes.fromhex(e.event.hash) for e in store.entries])
    assert store.newest is not None
    assert (store.newest.size, store.newest.root) == (len(store.entries), root.hex())
    assert not store.entries or store.entries[-1].record.last


def types(admission: Admission) -> list[str]:
    return [event.type for event in admission.events]


def transfer_to(home: Home, name: str, laptop: Laptop) -> Frame:
    newest = home.store.newest
    assert newest is not None
    return laptop.seal(
        SequencerTransferred(
            epoch=newest.epoch + 1, sequencer=card_of(name), size=newest.size, root=newest.root
        )
    )


def newest(store: MemoryLog) -> Checkpoint:
    assert store.newest is not None
    return store.newest
