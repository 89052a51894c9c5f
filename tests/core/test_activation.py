"""Features hold for all or for nobody: whatever laptops come, go, say and activate."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.activation import (
    FEATURES,
    NUMBERING_BY_TWO,
    DeviceCapable,
    FeatureActivated,
    behind,
    feature_of,
    in_use,
    to_activate,
    unknown,
)
from app.core.devices import DeviceReincarnated, DeviceRevoked
from app.core.events.registry import catalogue
from app.core.roster import Roster
from app.core.sequencer import Sequencer
from app.core.vouching import VouchingSet
from tests.helpers.laptops import Laptop, made_id
from tests.helpers.memory_log import MemoryLog
from tests.helpers.sequencer_home import Home, card_of, transfer_to

FEATURE = NUMBERING_BY_TWO.name
NAMES = ("asha", "juma", "bea", "cat")
STEP = st.tuples(
    st.sampled_from(("enrol", "tell", "forget", "activate", "leave", "revoke")),
    st.integers(0, len(NAMES) - 1),
)


class Told:
    """What the group was told, counted beside the roster."""

    def __init__(self) -> None:
        self.used, self.able, self.gone = {0}, set[int](), set[int]()
        self.holds = False

    def step(self, kind: str, who: int) -> None:
        match kind:
            case "enrol" if who not in self.used | self.gone:
                self.used.add(who)
            case "tell" if who in self.used:
                self.able.add(who)
            case "forget" if who in self.used:
                self.able.discard(who)
            case "activate" if self.used <= self.able:
                self.holds = True
            case "leave":
                self.holds |= self.used - {who} <= self.able
            case "revoke" if who in self.used and who:
                self.used.discard(who)
                self.gone.add(who)


def said(features: tuple[str, ...]) -> DeviceCapable:
    return DeviceCapable(release="1", protocol=1, features=features)


@settings(max_examples=40, deadline=None)
@given(st.lists(STEP, max_size=14))
def test_it_holds_from_where_nobody_in_use_is_behind_or_who_is_was_named(
    steps: list[tuple[str, int]],
) -> None:
    laptops = [Laptop(name, made_id(name)) for name in NAMES]
    asha, known, oracle = laptops[0], {0}, Told()
    home = Home("hub", MemoryLog(""))
    frame = asha.found(card_of("hub"))
    home.store = MemoryLog(asha.group)
    home.admit(frame)

    def write(laptop: Laptop, payload: Any) -> None:
        home.admit(laptop.seal(payload, actor=asha.member))

    for kind, who in steps:
        laptop = laptops[who]
        if kind == "enrol" and who not in known:
            known.add(who)
            home.admit(asha.enrol(laptop))
        elif kind in ("tell", "forget") and who in oracle.used:
            write(laptop, said((FEATURE,) if kind == "tell" else ()))
        elif kind == "activate":
            write(asha, FeatureActivated(feature=FEATURE))
        elif kind == "leave":
            write(asha, FeatureActivated(feature=FEATURE, without=(laptop.id,)))
        elif kind == "revoke" and who and who in oracle.used:
            write(asha, DeviceRevoked(device=laptop.id, last_n=laptop.n, reason="lost"))
        oracle.step(kind, who)
        roster = Roster.fold(asha.group, [entry.event for entry in home.store.entries])
        assert (FEATURE in roster.features) == oracle.holds
        late = {laptops[one].id for one in oracle.used - oracle.able}
        assert set(behind(FEATURE, roster.devices)) == late
        assert (FEATURE in to_activate(roster.features, roster.devices)) == (
            not oracle.holds and not late
        )


def test_a_laptop_that_came_back_from_a_copy_is_asked_once_and_keeps_what_it_said() -> None:
    asha, juma = Laptop("asha"), Laptop("juma", made_id("juma"))
    hub = Home("hub", MemoryLog(""))
    genesis = asha.found(card_of("hub"))
    hub.store = MemoryLog(asha.group)
    hub.admit(genesis, asha.enrol(juma))
    hub.admit(juma.seal(said((FEATURE,))), asha.seal(said((FEATURE,))))
    again = Laptop("juma", juma.member)
    again.id, again.group = made_id("juma again"), asha.group
    hub.admit(again.seal(DeviceReincarnated(old=juma.id, device=again.card)))
    roster = Roster.fold(asha.group, [entry.event for entry in hub.store.entries])
    assert set(in_use(roster.devices)) == {asha.id, again.id}
    assert behind(FEATURE, roster.devices) == ()


def test_who_takes_the_place_of_a_lost_laptop_has_nobody_to_ask() -> None:
    """Two officers are asked where the one who numbers hands over; not where it is gone."""
    asha, juma = Laptop("asha"), Laptop("juma", made_id("juma"))
    home = Home("hub", MemoryLog(""))
    genesis = asha.found(card_of("hub"))
    home.store = MemoryLog(asha.group)
    home.admit(genesis, asha.enrol(juma, "chair"))
    home.admit(juma.seal(said((FEATURE,))), asha.seal(said((FEATURE,))))
    home.admit(asha.seal(FeatureActivated(feature=FEATURE)))
    home.admit(asha.seal(VouchingSet(needed=2)))
    copy = Home("server", MemoryLog(asha.group))
    assert home.store.newest is not None
    records = [entry.record for entry in home.store.entries]
    Sequencer(copy.store, copy.key).adopt(records, home.store.newest)
    handed = transfer_to(home, "server", juma)
    home.admit(handed)
    replica = Roster.fold(asha.group, [entry.event for entry in home.store.entries])
    assert replica.epoch == 0  # one word, and the old one numbered it
    copy.admit(handed)
    replica = Roster.fold(asha.group, [entry.event for entry in copy.store.entries])
    assert replica.epoch == 1  # one word, and nobody else was there to number


def test_every_fact_that_waits_for_a_feature_is_a_fact_of_this_release() -> None:
    names = {kind.name for kind in catalogue()}
    for feature in FEATURES.values():
        assert feature.types <= names
        assert all(feature_of(one) == feature.name for one in feature.types)
    assert feature_of("contribution.recorded") == ""
    assert unknown((FEATURE, "later")) == ("later",)
