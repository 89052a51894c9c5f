"""What each control fact does to the roster once it may have its effect."""

from dataclasses import replace

import msgspec

from app.core.activation import DECLINED_BY_TWO, DeviceCapable, FeatureActivated, behind
from app.core.devices import DeviceEnrolled, DeviceGiven, DeviceReincarnated, DeviceRevoked
from app.core.enrolment import Device, usable_key
from app.core.events.envelope import Event
from app.core.group import (
    DeviceCard,
    GroupCreated,
    OfficerAppointed,
    SequencerCard,
    SequencerTransferred,
)
from app.core.key_rotation import KeyRotated
from app.core.recovery import DeviceRecovered, RecoverySet
from app.core.roster_known import MaySeal, RosterKnown
from app.core.vouching import (
    AGREED,
    NEEDED_MAX,
    REFUSED,
    WITHDRAWN,
    ControlDeclined,
    ControlSeconded,
    NumberingAsked,
    VouchingSet,
)

__all__ = ["FOUNDER_ROLES", "MaySeal", "RosterState"]

# Until officers are appointed the founder holds every office of a small group.
FOUNDER_ROLES = frozenset(("admin", "chair", "treasurer", "secretary"))


class RosterState(RosterKnown):
    """Changes what is known; `Roster` says which facts get as far as here."""

    def let(self, event: Event) -> str | None:
        """Let a fact that may have its effect have it."""
        refusal = None
        match event.payload:
            case GroupCreated() as genesis:
                self._found(event, genesis)
            case OfficerAppointed(member=member, roles=roles):
                self.roles[member] = frozenset(roles)
            case DeviceEnrolled() as enrolled:
                refusal = self._enrol(event, enrolled)
            case DeviceRevoked() as revoked:
                refusal = self._revoke(event, revoked)
            case DeviceReincarnated() as reborn:
                refusal = self._reincarnate(event, reborn)
            case DeviceGiven(device=device, member=member):
                refusal = self._give(device, member)
            case DeviceRecovered() as recovered:
                refusal = self._recover(event, recovered)
            case SequencerTransferred() as transfer:
                refusal = self._hand_over(event, transfer)
            case KeyRotated() as rotated:
                refusal = self._rotate(rotated)
            case RecoverySet() as recovery:
                self.recovery = recovery
            case VouchingSet(needed=needed):
                refusal = self._set_vouching(needed)
            case ControlSeconded() as seconded:
                refusal = self._second(event, seconded)
            case ControlDeclined() as declined:
                refusal = self._decline(event, declined.fact)
            case NumberingAsked(sequencer=card):
                self.vouching = replace(self.vouching, numbering=card.key)
            case DeviceCapable() as told:
                refusal = self._hear(event.device, told.release, frozenset(told.features))
            case FeatureActivated() as activated:
                refusal = self._activate(activated)
        return refusal

    def _found(self, event: Event, genesis: GroupCreated) -> None:
        self.founding = genesis
        self._add(genesis.device, genesis.founder, event.seq)
        self.roles[genesis.founder] = FOUNDER_ROLES
        self._install(0, genesis.sequencer)

    def _enrol(self, event: Event, enrolled: DeviceEnrolled) -> str | None:
        if enrolled.device.id in self.devices or enrolled.device.id in self._keys:
            return "device.already_enrolled"
        if usable_key(enrolled.device.key) is None:
            return "device.bad_key"
        self._add(enrolled.device, enrolled.member, event.seq)
        self._share(enrolled.key, enrolled.device.box_key, enrolled.group_key)
        if enrolled.role:
            self.roles[enrolled.member] = self.roles_of(enrolled.member) | {enrolled.role}
        return None

    def _revoke(self, event: Event, revoked: DeviceRevoked) -> str | None:
        device = self.devices.get(revoked.device)
        if device is None:
            return "device.unknown"
        if device.revoked_last_n is not None and device.revoked_last_n <= revoked.last_n:
            return "device.already_revoked"
        for name, one in self.devices.items():
            if one.card.key == device.card.key:
                # Its earlier incarnations are closed: they had written all they had to.
                last_n = revoked.last_n if name == revoked.device else 0
                self.devices[name] = replace(one, revoked_last_n=last_n, revoked_seq=event.seq)
        self.vouching = self.vouching.without_those_of(revoked.device)
        return None

    def _reincarnate(self, event: Event, reborn: DeviceReincarnated) -> str | None:
        if reborn.device.id in self.devices or reborn.device.id in self._keys:
            return "device.already_enrolled"
        old = self.devices.get(reborn.old)
        if old is None:
            return "device.unknown"
        if usable_key(reborn.device.key) is None:
            return "device.bad_key"
        self._add(reborn.device, old.member, event.seq, continues=reborn.old)
        return self._hear(reborn.device.id, old.release, old.can)

    def _hand_over(self, event: Event, transfer: SequencerTransferred) -> str | None:
        """Where the one who numbered before numbers this, two officers may be asked; who takes
        the place of one that is lost numbers it in the new epoch, and has nobody to ask."""
        is_left = event.seq_epoch is None or event.seq_epoch < transfer.epoch
        if is_left and self.lacks_second(transfer, device=event.device, actor=event.actor):
            return "fact.not_permitted"
        return self._transfer(transfer)

    def _transfer(self, transfer: SequencerTransferred) -> str | None:
        if transfer.epoch != self.epoch + 1:
            return "sequencer.stale_transfer"
        if usable_key(transfer.sequencer.key) is None:
            return "sequencer.bad_key"
        if transfer.sequencer.id in self.devices:
            return "sequencer.is_a_device"
        self._install(transfer.epoch, transfer.sequencer)
        self.vouching = replace(self.vouching, numbering="")
        return None

    def _give(self, device: str, member: str) -> str | None:
        known = self.devices.get(device)
        if known is None:
            return "device.unknown"
        self.devices[device] = replace(known, member=member)
        return None

    def _recover(self, event: Event, recovered: DeviceRecovered) -> str | None:
        if recovered.device.id in self.devices or recovered.device.id in self._keys:
            return "device.already_enrolled"
        if usable_key(recovered.device.key) is None:
            return "device.bad_key"
        for transfer in recovered.transfers:
            if refusal := self._transfer(transfer):
                return refusal
        self._add(recovered.device, recovered.member, event.seq)
        return None

    def _hear(self, device: str, release: str, can: frozenset[str]) -> str | None:
        self.devices[device] = replace(self.devices[device], release=release, can=can)
        return None

    def _activate(self, activated: FeatureActivated) -> str | None:
        if activated.feature in self.features:
            return "feature.active"
        if set(behind(activated.feature, self.devices)) - set(activated.without):
            return "feature.waits"
        self.features |= {activated.feature}
        return None

    def _rotate(self, rotated: KeyRotated) -> str | None:
        known = {one.card.box_key for one in self.devices.values()}
        if any(one.box_key not in known for one in rotated.keys):
            return "key.not_for_the_group"
        staying = {one.card.box_key for one in self.devices.values() if one.is_trusted}
        self.keyring = self.keyring.rotated(rotated, staying)
        return None

    def _share(self, key: str, box_key: str, sealed: str) -> None:
        if key and sealed:
            self.keyring = self.keyring.shared(key, {box_key: sealed})

    def _set_vouching(self, needed: int) -> str | None:
        if not 1 <= needed <= NEEDED_MAX:
            return "vouching.bad_number"
        self.vouching = replace(self.vouching, needed=needed)
        return None

    def _second(self, event: Event, seconded: ControlSeconded) -> str | None:
        asked = self.vouching.asked.get(seconded.fact)
        if asked is None:
            return self._too_late(event, seconded.fact)
        if not self.is_second(asked, device=event.device, actor=event.actor):
            return "vouching.same_person"
        self.vouching = self.vouching.with_answer(asked, event, AGREED)
        if isinstance(asked.payload, DeviceEnrolled):
            self._share(seconded.key, asked.payload.device.box_key, seconded.group_key)
        # It has its effect where the second word stands in the order.
        agreed = msgspec.structs.replace(asked, seq=event.seq)
        refusal = self.let(agreed)
        if refusal is None and asked.id in self.vouching.late:
            self.vouching = self.vouching.with_agreed(event.id, agreed)
        return refusal

    def _decline(self, event: Event, fact: str) -> str | None:
        if DECLINED_BY_TWO.name not in self.features:
            return "feature.waits"
        asked = self.vouching.asked.get(fact)
        if asked is None:
            return self._too_late(event, fact)
        how = self._meant(event, asked)
        if not how:
            return "vouching.not_yours"
        self.vouching = self.vouching.with_answer(asked, event, how)
        return None

    def _too_late(self, event: Event, fact: str) -> str:
        """The word has no effect: another one came before it. Both can be read."""
        answer = self.vouching.answered.get(fact)
        how = self._meant(event, answer.asked) if answer is not None else ""
        if how:
            self.vouching = self.vouching.with_late_word(fact, event, how)
        return "vouching.not_asked"

    def _meant(self, word: Event, asked: Event) -> str:
        """What the word of who wrote it is about `asked`; "" where it is not theirs to say."""
        values = {"device": word.device, "actor": word.actor}
        if isinstance(word.payload, ControlSeconded):
            return AGREED if self.is_second(asked, **values) else ""
        if self.may_refuse(asked, **values):
            return REFUSED
        return WITHDRAWN if self.may_withdraw(asked, **values) else ""

    def _add(self, card: DeviceCard, member: str, seq: int | None, continues: str = "") -> None:
        self.devices[card.id] = Device(
            card=card, member=member, enrolled_seq=seq, continues=continues
        )
        key = usable_key(card.key)
        assert key is not None, card.id
        self._keys[card.id] = key

    def _install(self, epoch: int, card: SequencerCard) -> None:
        self.sequencers[epoch] = card
        self.epoch = max(self.epoch, epoch)
        key = usable_key(card.key)
        if key is not None:
            self._keys[card.id] = key
