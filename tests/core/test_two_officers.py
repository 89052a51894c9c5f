"""What waits for a second officer: every grave fact, in every kind of group, on every replica."""

from collections.abc import Callable

import pytest
from nacl.public import PrivateKey
from nacl.signing import SigningKey

from app.core.activation import FEATURES, OFFICES_BY_TWO, DeviceCapable, FeatureActivated
from app.core.cases import Op, Resolved
from app.core.devices import DeviceEnrolled, DeviceGiven, DeviceRevoked
from app.core.events.envelope import Event, Frame, Position, open_frame, seal
from app.core.group import OfficerAppointed
from app.core.key_rotation import KeyRotated, WrappedKey
from app.core.recovery import DeviceRecovered, RecoveryKeys, RecoverySet
from app.core.roster import Roster
from app.core.vouching import ControlSeconded, VouchingSet
from tests.helpers.laptops import Laptop, made_id
from tests.helpers.memory_log import MemoryLog
from tests.helpers.sequencer_home import NOW, Home, card_of

PUPPET = made_id("puppet")
ROLES = ("chair", "treasurer")
Kind = str


class Officers:
    """Asha's laptop, Juma's, and the puppet's, which holds no office; a hub that numbers.

    Attributes:
        home: Numbers honestly; its log is what every replica folds.
    """

    def __init__(self, *, officers: int = 2, needed: int = 2, active: bool = True) -> None:
        self.asha = Laptop("asha")
        self.juma, self.puppet = Laptop("juma", made_id("juma")), Laptop("puppet", PUPPET)
        genesis = self.asha.found(card_of("hub"))
        self.home = Home("hub", MemoryLog(self.asha.group))
        role = "chair" if officers == 2 else "secretary"
        self.home.admit(genesis, self.asha.enrol(self.juma, role), self.asha.enrol(self.puppet, ""))
        if active:
            self.tell()
            self.write(self.asha, FeatureActivated(feature=OFFICES_BY_TWO.name))
        if needed == 2:
            self.write(self.asha, VouchingSet(needed=2))

    def tell(self) -> None:
        """Every laptop says that it understands every feature."""
        for laptop in (self.asha, self.juma, self.puppet):
            told = DeviceCapable(release="1", protocol=1, features=tuple(sorted(FEATURES)))
            self.write(laptop, told, actor=self.asha.member)

    def write(self, laptop: Laptop, payload: object, *, actor: str = "") -> str:
        """Seal as a program that asks nobody would; the id of the fact."""
        frame = laptop.seal(payload, actor=actor)
        self.home.admit(frame)
        return open_frame(frame).id

    def agree(self, laptop: Laptop, fact: str, *, actor: str = "") -> str:
        return self.write(laptop, ControlSeconded(fact=fact, group_key="", key=""), actor=actor)

    @property
    def events(self) -> list[Event]:
        return [entry.event for entry in self.home.store.entries]

    @property
    def roster(self) -> Roster:
        """As a replica folds it."""
        return Roster.fold(self.asha.group, self.events)


def given(who: Officers) -> DeviceGiven:
    return DeviceGiven(device=who.juma.id, member=who.asha.member)


def appointed(who: Officers) -> OfficerAppointed:
    return OfficerAppointed(member=PUPPET, roles=ROLES)


def sheets(who: Officers) -> RecoverySet:
    return RecoverySet(
        recovery=made_id("sheets"), key="00", box_key="00", holders=(PUPPET, who.asha.member)
    )


def let_in(who: Officers) -> DeviceEnrolled:
    card = Laptop("fresh").card
    return DeviceEnrolled(device=card, member=PUPPET, role="treasurer", group_key="")


def locked_out(who: Officers) -> DeviceRevoked:
    return DeviceRevoked(device=who.puppet.id, last_n=9, reason="lost")


def by_one(who: Officers) -> VouchingSet:
    return VouchingSet(needed=1)


def fresh_key(who: Officers) -> KeyRotated:
    own = WrappedKey(box_key=who.asha.card.box_key, sealed="00")
    return KeyRotated(key="ab" * 16, keys=(own,), reason="officers")


def counts(who: Officers, kind: Kind) -> bool:
    """Whether the fact has its effect on a replica."""
    roster = who.roster
    match kind:
        case "device.given":
            return roster.devices[who.juma.id].member == who.asha.member
        case "officer.appointed":
            return roster.roles_of(PUPPET) == frozenset(ROLES)
        case "recovery.set":
            return roster.recovery is not None
        case "device.enrolled":
            return Laptop("fresh").id in roster.devices
        case "device.revoked":
            return not roster.devices[who.puppet.id].is_trusted
        case "vouching.set":
            return roster.vouching.needed == 1
        case _:
            return roster.keyring.current == "ab" * 16


NEW: dict[Kind, Callable[[Officers], object]] = {
    "device.given": given,
    "officer.appointed": appointed,
    "recovery.set": sheets,
}
OLD: dict[Kind, Callable[[Officers], object]] = {
    "device.enrolled": let_in,
    "device.revoked": locked_out,
    "vouching.set": by_one,
}
ALONE: dict[Kind, Callable[[Officers], object]] = {"key.rotated": fresh_key}
EVERY = NEW | OLD | ALONE


@pytest.mark.parametrize("active", [False, True])
@pytest.mark.parametrize("officers", [1, 2])
@pytest.mark.parametrize("needed", [1, 2])
@pytest.mark.parametrize("kind", EVERY)
def test_a_grave_fact_waits_where_two_are_asked_there_are_two_and_every_program_knows(
    kind: Kind, needed: int, officers: int, active: bool
) -> None:
    who = Officers(officers=officers, needed=needed, active=active)
    fact = who.write(who.asha, EVERY[kind](who))
    waits = needed == 2 and officers == 2 and (kind in OLD or (kind in NEW and active))
    if (kind, needed) != ("vouching.set", 1):  # that one says what holds already
        assert counts(who, kind) != waits
    assert (fact in who.roster.vouching.asked) == waits
    if waits:
        who.agree(who.juma, fact)
        assert counts(who, kind)
        assert not who.roster.vouching.asked


@pytest.mark.parametrize("kind", NEW | OLD)
def test_what_waits_is_shown_nowhere_and_then_where_the_second_word_stands(kind: Kind) -> None:
    who = Officers()
    fact = who.write(who.asha, EVERY[kind](who))
    asked = who.events[-1]
    assert asked.id == fact
    assert who.roster.shown(asked) == ()
    who.agree(who.juma, fact)
    word = who.events[-1]
    assert who.roster.shown(asked) == ()
    shown = who.roster.shown(word)
    assert [one.payload for one in shown] == [word.payload, asked.payload]
    assert {one.seq for one in shown} == {word.seq}


@pytest.mark.parametrize("kind", OLD)
def test_what_waited_before_every_program_knew_is_shown_where_it_stands(kind: Kind) -> None:
    who = Officers(active=False)
    fact = who.write(who.asha, EVERY[kind](who))
    asked = who.events[-1]
    assert who.roster.shown(asked) == (asked,)
    who.agree(who.juma, fact)
    assert who.roster.shown(who.events[-1]) == (who.events[-1],)


@pytest.mark.parametrize("kind", NEW | OLD)
@pytest.mark.parametrize("claims", ["asha", "juma", "puppet"])
@pytest.mark.parametrize("agrees_on", ["asha", "puppet"])
def test_no_name_that_one_laptop_claims_makes_it_two_officers(
    kind: Kind, claims: str, agrees_on: str
) -> None:
    """Whoever seems to be logged in: the laptop asks for its owner, and only another agrees."""
    who = Officers()
    names = {"asha": who.asha, "juma": who.juma, "puppet": who.puppet}
    who.write(who.asha, EVERY[kind](who), actor=names[claims].member)
    for fact in who.roster.vouching.asked:
        for claimed in names.values():
            who.agree(names[agrees_on], fact, actor=claimed.member)
    assert not counts(who, kind)


def test_a_second_laptop_of_the_same_officer_is_not_a_second_officer() -> None:
    who = Officers()
    other = Laptop("asha's other", who.asha.member)
    fact = who.write(who.asha, DeviceEnrolled(
        device=other.card, member=other.member, role="", group_key=""
    ))  # fmt: skip
    who.agree(who.juma, fact)
    other.group = who.asha.group
    assert other.id in who.roster.devices
    fact = who.write(who.asha, appointed(who))
    who.agree(other, fact, actor=who.juma.member)
    assert not counts(who, "officer.appointed")
    who.agree(who.juma, fact)
    assert counts(who, "officer.appointed")


@pytest.mark.parametrize("first", ["asha", "juma"])
def test_two_who_take_each_others_office_wait_for_each_other_in_both_orders(first: str) -> None:
    who = Officers()
    asked = {
        "asha": (who.asha, OfficerAppointed(member=who.juma.member, roles=())),
        "juma": (who.juma, OfficerAppointed(member=who.asha.member, roles=())),
    }
    for name in sorted(asked, key=lambda one: one != first):
        laptop, payload = asked[name]
        who.write(laptop, payload)
    assert len(who.roster.vouching.asked) == 2
    assert who.roster.roles_of(who.asha.member) and who.roster.roles_of(who.juma.member)


def test_a_dead_officer_with_the_only_other_laptop_is_locked_out_and_then_one_is_enough() -> None:
    who = Officers()
    waiting = who.write(who.asha, appointed(who))
    who.write(who.asha, DeviceRevoked(device=who.juma.id, last_n=9, reason="lost"))
    assert waiting in who.roster.vouching.asked  # what was asked of him is not agreed by that
    assert not counts(who, "officer.appointed")
    who.write(who.asha, sheets(who))
    who.write(who.asha, appointed(who))
    assert counts(who, "recovery.set") and counts(who, "officer.appointed")
    who.write(who.asha, OfficerAppointed(member=PUPPET, roles=("chair",)))
    assert counts(who, "officer.appointed")  # there are two again, each with a laptop


def test_with_both_sheets_the_last_officer_of_three_has_a_second_laptop_again() -> None:
    """Two of three officers and their laptops are gone: neither can be locked out by one."""
    who = Officers()
    gone = Laptop("mary", made_id("mary"))
    asked = who.write(who.asha, OfficerAppointed(member=gone.member, roles=("chair",)))
    who.agree(who.juma, asked)
    card = DeviceEnrolled(device=gone.card, member=gone.member, role="", group_key="")
    who.agree(who.juma, who.write(who.asha, card))
    keys = RecoveryKeys(SigningKey(bytes(32)), PrivateKey(bytes(32)))
    holders = (who.asha.member, who.juma.member)
    kept = RecoverySet(recovery=made_id("r"), key=keys.key, box_key=keys.box_key, holders=holders)
    who.agree(who.juma, who.write(who.asha, kept))
    lost = who.write(who.asha, DeviceRevoked(device=who.juma.id, last_n=9, reason="lost"))
    assert who.roster.devices[who.juma.id].is_trusted  # Mary could still be asked
    again = Laptop("from the sheets", gone.member)
    again.group = who.asha.group
    back = DeviceRecovered(
        device=again.card,
        member=gone.member,
        recovery=kept.recovery,
        proof=keys.vouch(who.asha.group, again.card),
        transfers=(),
    )
    who.write(again, back)
    who.agree(again, lost)
    assert not who.roster.devices[who.juma.id].is_trusted
    asked = who.write(who.asha, OfficerAppointed(member=who.juma.member, roles=()))
    who.agree(again, asked)
    assert who.roster.roles_of(who.juma.member) == frozenset()


def verdict(who: Officers, on: str) -> Frame:
    """A verdict over one fact, as a sequencer with another program would number it."""
    log = who.home.store
    assert log.newest is not None
    chain = [one for one in who.events if one.device == who.home.card.id]
    return seal(
        Resolved(
            rule="control",
            rules_version=1,
            kind="fact.not_permitted",
            subjects=(on,),
            post=(),
            ops=(Op(op="void_decision", event=on),),
        ),
        group=who.asha.group,
        at=Position(
            device=who.home.card.id,
            n=len(chain) + 1,
            prev=chain[-1].hash if chain else "0" * 64,
            deps=(),
            lam=99,
            epoch=0,
            seq=log.newest.size,
            root=log.newest.short_root,
        ),
        event_id=made_id(f"verdict {on}"),
        ts_ms=NOW,
        tz_min=0,
        actor="00000000-0000-0000-0000-000000000000",
        key=who.home.key,
    )


@pytest.mark.parametrize("is_late", [False, True])
@pytest.mark.parametrize("active", [False, True])
def test_who_numbers_takes_nothing_away_that_two_officers_said_before(
    active: bool, is_late: bool
) -> None:
    who = Officers(active=active)
    fact = next(one for one in who.events if one.type == "vouching.set")
    if is_late:
        who.write(who.asha, fresh_key(who))
    said = open_frame(verdict(who, fact.id)).with_number(len(who.events) + 1, 0)
    roster = who.roster
    roster.apply(said)
    assert roster.vouching.needed == (2 if active and is_late else 1)
