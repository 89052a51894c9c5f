"""Who may write: the same from the same facts, whatever the replica."""

import pytest

from app.core.devices import DeviceEnrolled, DeviceReincarnated, DeviceRevoked
from app.core.events.envelope import Event, Frame, open_frame
from app.core.group import DeviceCard, GroupCreated, OfficerAppointed, SequencerCard, group_id
from app.core.roster import FOUNDER_ROLES, DeviceState, Roster
from tests.helpers.laptops import FOUNDER, Laptop, made_id

CARD = SequencerCard(id=made_id("sequencer"), key=Laptop("sequencer").card.key)


class Founded:
    """A group of one laptop, and its roster."""

    def __init__(self) -> None:
        self.asha = Laptop("asha")
        genesis = self.asha.found(CARD)
        self.roster = Roster(self.asha.group)
        assert self.fold(genesis) is None

    def fold(self, frame: Frame) -> str | None:
        return self.roster.apply(open_frame(frame))


@pytest.fixture
def group() -> Founded:
    return Founded()


def test_the_founder_holds_every_office_until_others_are_appointed(group: Founded) -> None:
    assert group.roster.roles_of(FOUNDER) == FOUNDER_ROLES

    group.fold(group.asha.seal(OfficerAppointed(member=FOUNDER, roles=("chair",))))

    assert group.roster.roles_of(FOUNDER) == {"chair"}


def test_the_genesis_certifies_itself(group: Founded) -> None:
    genesis = group.roster.founding
    assert isinstance(genesis, GroupCreated)
    assert group.asha.group == group_id(genesis.device, genesis.sequencer)
    assert group.roster.sequencer == CARD
    assert group.roster.epoch == 0
    again = open_frame(group.asha.frames[0])

    assert group.roster.apply(again) == "group.already_created"
    assert Roster(made_id("elsewhere")).apply(again) == "group.id_not_its_own"


def test_an_enrolled_laptop_writes_with_its_own_key(group: Founded) -> None:
    juma = Laptop("juma", made_id("juma"))

    assert group.fold(group.asha.enrol(juma, "treasurer")) is None

    assert group.roster.key_of(juma.id) == juma.key.verify_key
    assert group.roster.roles_of(juma.member) == {"treasurer"}
    assert group.roster.device_state(juma.id, 1) is DeviceState.ACTIVE
    assert group.roster.device_state(CARD.id, 1) is DeviceState.SEQUENCER
    assert group.roster.device_state(made_id("nobody"), 1) is DeviceState.UNKNOWN


def test_an_id_is_enrolled_once_and_a_weak_key_never(group: Founded) -> None:
    asha, juma = group.asha, Laptop("juma")
    group.fold(asha.enrol(juma))

    assert group.fold(asha.enrol(juma)) == "device.already_enrolled"
    for key in ("00" * 32, "01" + "00" * 31, "zz", juma.card.key.upper()):
        card = DeviceCard(id=made_id(key), key=key, box_key="", prefix="X")
        enrolled = DeviceEnrolled(device=card, member=FOUNDER, role="", group_key="")
        assert group.fold(asha.seal(enrolled)) == "device.bad_key"


def test_a_control_fact_of_nobody_in_office_has_no_effect(group: Founded) -> None:
    grab = OfficerAppointed(member=made_id("juma"), roles=("chair",))

    assert group.fold(group.asha.seal(grab, actor=made_id("juma"))) == "fact.not_permitted"
    assert group.roster.roles_of(made_id("juma")) == frozenset()


def test_a_revocation_holds_from_a_place_in_the_chain_on(group: Founded) -> None:
    juma = Laptop("juma")
    group.fold(group.asha.enrol(juma))
    revoked = open_frame(group.asha.seal(DeviceRevoked(device=juma.id, last_n=5, reason="stolen")))
    group.roster.apply(numbered(revoked, 40))

    states = [group.roster.device_state(juma.id, n) for n in (5, 6)]
    assert states == [DeviceState.ACTIVE, DeviceState.REVOKED]
    assert group.roster.device_state(juma.id, 6, seq=39) is DeviceState.ACTIVE
    assert group.roster.device_state(juma.id, 6, seq=41) is DeviceState.REVOKED


def numbered(event: Event, seq: int) -> Event:
    return event.with_number(seq, 0)


def test_a_restored_laptop_goes_on_under_a_new_incarnation(group: Founded) -> None:
    reborn = Laptop("asha")
    reborn.id, reborn.group = made_id("asha again"), group.asha.group
    frame = reborn.seal(DeviceReincarnated(old=group.asha.id, device=reborn.card))
    event = open_frame(frame)

    assert group.roster.key_of(reborn.id) is None
    assert group.roster.key_for(event) == reborn.key.verify_key
    assert group.fold(frame) is None
    assert group.roster.devices[reborn.id].continues == group.asha.id
    assert group.roster.device_state(reborn.id, 2) is DeviceState.ACTIVE


def test_nobody_goes_on_as_another_laptop_or_as_a_revoked_one(group: Founded) -> None:
    thief = Laptop("thief")
    thief.group = group.asha.group
    frame = thief.seal(DeviceReincarnated(old=group.asha.id, device=thief.card))
    assert group.roster.key_for(open_frame(frame)) is None
    assert group.fold(frame) == "device.unknown"
    juma = Laptop("juma")
    group.fold(group.asha.enrol(juma))
    group.fold(group.asha.seal(DeviceRevoked(device=juma.id, last_n=0, reason="stolen")))
    reborn = Laptop("juma")
    reborn.id, reborn.group = made_id("juma again"), group.asha.group

    again = reborn.seal(DeviceReincarnated(old=juma.id, device=reborn.card))

    assert group.fold(again) == "device.revoked"


def test_a_void_takes_the_effect_back_whenever_it_comes(group: Founded) -> None:
    event = open_frame(group.asha.enrol(Laptop("juma")))
    early, late = group.roster.copy(), group.roster.copy()

    early.void([event.id])
    early.apply(event)
    late.apply(event)
    late.void([event.id])

    for roster in (early, late):
        assert list(roster.devices) == [group.asha.id]
        assert roster.roles == {FOUNDER: FOUNDER_ROLES}


def test_a_copy_goes_its_own_way(group: Founded) -> None:
    twin = group.roster.copy()

    twin.apply(open_frame(group.asha.enrol(Laptop("juma"))))

    assert len(twin.devices) == 2
    assert len(group.roster.devices) == 1
