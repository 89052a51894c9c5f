"""Facts that will never have a number hold nobody up: found by histories of the pure core."""

from nacl.signing import SigningKey

from app.core.devices import DeviceReincarnated, DeviceRevoked
from app.core.events.envelope import Frame
from app.core.group import SequencerCard
from app.core.sequencer import Admission, Sequencer
from tests.helpers.laptops import FOUNDER, Laptop, made_id
from tests.helpers.memory_log import MemoryLog
from tests.simulation.office import fork_of

KEY = SigningKey(b"7" * 32)


class Home:
    """A group of three laptops and the one who numbers its facts."""

    def __init__(self) -> None:
        card = SequencerCard(id=made_id("sequencer"), key=KEY.verify_key.encode().hex())
        self.first, self.second, self.third = (Laptop(name) for name in ("A", "B", "C"))
        genesis = self.first.found(card)
        self.store = MemoryLog(self.first.group)
        self.admit(genesis, self.first.enrol(self.second), self.first.enrol(self.third))

    def admit(self, *frames: Frame) -> Admission:
        return Sequencer(self.store, KEY).admit(frames, 0)

    def clone(self, laptop: Laptop) -> Laptop:
        """A copy of its folder on another laptop."""
        twin = Laptop(laptop.name)
        for name in ("group", "n", "prev", "lam", "knew"):
            setattr(twin, name, getattr(laptop, name))
        twin.news = dict(laptop.news)
        return twin


def test_who_had_seen_a_lost_branch_does_not_wait_for_it() -> None:
    home = Home()
    twin = home.clone(home.second)
    kept, lost, followed = home.second.paid("ali", 500), twin.paid("bea", 500), twin.paid("cat", 9)
    home.third.hear((lost, followed))
    own = home.third.paid("dan", 700)
    assert home.admit(kept).accepted_runs
    assert home.admit(own).parked  # nobody knows yet that the branch is lost
    answer = home.admit(lost, followed)
    assert {one.other for one in answer.forks} == {lost.hash}
    assert [entry.event.hash for entry in answer.entries] == [own.hash]
    assert not home.store.parked


def test_a_locked_out_laptop_under_a_new_name_is_put_into_quarantine() -> None:
    home = Home()
    revoked = home.first.seal(DeviceRevoked(device=home.second.id, last_n=0, reason="stolen"))
    thief = home.clone(home.second)
    thief.id = made_id("another name")
    thief.n, thief.prev = 0, "0" * 64
    reborn = thief.seal(DeviceReincarnated(old=home.second.id, device=thief.card))
    more = thief.paid("ali", 500)
    home.third.hear((reborn, more))
    own = home.third.paid("bea", 500)
    answer = home.admit(revoked, own, reborn, more)
    codes = {one.hash: one.code for one in answer.quarantined}
    assert codes == {reborn.hash: "device.revoked", more.hash: "device.unknown"}
    assert own.hash in {entry.event.hash for entry in answer.entries}


def test_who_had_seen_a_strangers_fact_does_not_wait_for_it() -> None:
    home = Home()
    stranger = Laptop("D", FOUNDER)
    stranger.group = home.first.group
    odd = stranger.paid("ali", 500)
    home.third.hear((odd,))
    own = home.third.paid("bea", 500)
    answer = home.admit(own, odd)
    assert [one.code for one in answer.quarantined] == ["device.unknown"]
    assert [entry.event.hash for entry in answer.entries] == [own.hash]


def test_what_was_parked_is_numbered_when_its_cause_is_given_back() -> None:
    home = Home()
    cause = home.second.paid("ali", 500)
    home.third.hear((cause,))
    own = home.third.paid("bea", 700)
    old = fork_of(home.store)
    given = home.admit(cause)
    home.store = old  # the office is put back
    assert home.admit(own).parked
    assert given.checkpoint is not None
    sequencer = Sequencer(home.store, KEY)
    answer = sequencer.adopt(given.sequenced, given.checkpoint)
    assert [entry.event.hash for entry in answer.entries] == [cause.hash, own.hash]
    assert answer.checkpoint is not None and answer.checkpoint.size == len(home.store.entries)
    assert not home.store.parked
