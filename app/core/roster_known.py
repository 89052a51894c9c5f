"""What the roster knows, and who must agree before a control fact has its effect."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from nacl.signing import VerifyKey

from app.core.activation import NUMBERING_BY_TWO, OFFICES_BY_TWO
from app.core.devices import DeviceGiven, DeviceRevoked
from app.core.enrolment import Device, DeviceState
from app.core.events.envelope import Event
from app.core.group import GroupCreated, OfficerAppointed, SequencerCard, SequencerTransferred
from app.core.key_rotation import Keyring
from app.core.seconding import is_for_two, target_of
from app.core.vouching import Vouching

if TYPE_CHECKING:
    from app.core.recovery import RecoverySet

MaySeal = Callable[[frozenset[str], str], bool]


class RosterKnown:
    """Laptops, offices, sequencers, keys, and who must agree to what.

    Attributes:
        sequencers: By epoch, from 0. epoch: The newest; -1 before the genesis.
        recovery: The recovery sheets that count.
        features: Names of what was activated, of later releases too.
    """

    def __init__(self, may_seal: MaySeal) -> None:
        self.founding: GroupCreated | None = None
        self.devices: dict[str, Device] = {}
        self.roles: dict[str, frozenset[str]] = {}
        self.sequencers: dict[int, SequencerCard] = {}
        self.epoch = -1
        self.keyring = Keyring()
        self.vouching = Vouching()
        self.recovery: RecoverySet | None = None
        self.features: frozenset[str] = frozenset()
        self._keys: dict[str, VerifyKey] = {}
        self._may_seal = may_seal

    def take_over(self, other: "RosterKnown") -> None:
        """Know what `other` knows, independently of it."""
        self.founding, self.recovery = other.founding, other.recovery
        self.devices, self.roles = dict(other.devices), dict(other.roles)
        self.sequencers, self._keys = dict(other.sequencers), dict(other._keys)
        self.epoch = other.epoch
        self.keyring, self.vouching = other.keyring, other.vouching
        self.features = other.features

    @property
    def sequencer(self) -> SequencerCard | None:
        """Who numbers facts now; None before the genesis."""
        return self.sequencers.get(self.epoch)

    def key_of(self, device: str) -> VerifyKey | None:
        """The key that signs the chain `device` (laptop or sequencer); None when unknown."""
        return self._keys.get(device)

    def roles_of(self, member: str) -> frozenset[str]:
        """The offices of a member now."""
        return self.roles.get(member, frozenset())

    def device_state(self, device: str, n: int, seq: int | None = None) -> DeviceState:
        """What fact `n` of `device` is worth.

        Args:
            seq: The number of that fact; None while it has none.
        """
        found = self.devices.get(device)
        if found is None:
            is_sequencer = any(card.id == device for card in self.sequencers.values())
            return DeviceState.SEQUENCER if is_sequencer else DeviceState.UNKNOWN
        if found.revoked_last_n is None or n <= found.revoked_last_n:
            return DeviceState.ACTIVE
        # A revocation without a number comes after every fact that has one.
        was_before = seq is not None and (found.revoked_seq is None or seq < found.revoked_seq)
        return DeviceState.ACTIVE if was_before else DeviceState.REVOKED

    def seconders(self, *, device: str, actor: str, target: str = "") -> frozenset[str]:
        """Laptops on which another officer could agree to what `actor` asks on `device`.

        Who is logged in is a claim of the laptop that asks: once every program knows so
        (`OFFICES_BY_TWO`), the person who asks is the owner of that laptop.

        Args:
            target: The laptop to be locked out, which is not asked.
        """
        asking = self.devices.get(device)
        if asking is not None and OFFICES_BY_TWO.name in self.features:
            actor = asking.member
        return self._others(actor, apart=(device, target))

    def needs_second(self, payload: object, *, device: str, actor: str) -> bool:
        """Whether a fact of `actor` has no effect before a second officer agrees."""
        if self.vouching.needed == 1 or not is_for_two(payload, device, self.features):
            return False
        return bool(self.seconders(device=device, actor=actor, target=target_of(payload)))

    def lacks_second(self, payload: object, *, device: str, actor: str) -> bool:
        """Whether a fact takes the numbering elsewhere, and no second officer agreed to that."""
        if not isinstance(payload, SequencerTransferred) or self.vouching.needed == 1:
            return False
        now, to = self.sequencer, payload.sequencer.key
        if NUMBERING_BY_TWO.name not in self.features or (now is not None and now.key == to):
            return False
        return to != self.vouching.numbering and bool(self.seconders(device=device, actor=actor))

    def may_agree(self, asked: Event, *, device: str, actor: str) -> bool:
        """Whether the word of `actor` on `device` is that of a second officer about `asked`."""
        return actor != asked.actor and device in self._able(asked)

    def is_second(self, asked: Event, *, device: str, actor: str) -> bool:
        """Whether `actor` on `device` can be the second officer about `asked`, by what every
        program of the group knows."""
        is_strict = OFFICES_BY_TWO.name in self.features
        agrees = self.may_agree if is_strict else self.is_apart
        return agrees(asked, device=device, actor=actor)

    def may_refuse(self, asked: Event, *, device: str, actor: str) -> bool:
        """Whether the word of `actor` on `device` refuses `asked` as the second officer.

        Who loses something by it does not, as long as somebody else could agree: one officer of
        three could else keep an office, or a laptop, against both others.
        """
        if not self.is_second(asked, device=device, actor=actor):
            return False
        loser = self._loser_of(asked.payload)
        if self.devices[device].member != loser:
            return True
        return all(self.devices[one].member == loser for one in self._able(asked))

    def may_withdraw(self, asked: Event, *, device: str, actor: str) -> bool:
        """Whether `actor` on `device` is who asked: under that name or as the owner of the laptop
        then, on that laptop or on another one of the owner."""
        owner = self.vouching.late.get(asked.id, self.devices[asked.device].member)
        here = self.devices.get(device)
        if here is None or actor not in (asked.actor, owner):
            return False
        return here.member == owner or here.card.key in self._keys_of((asked.device,))

    def _loser_of(self, payload: object) -> str:
        """From whom a fact takes an office or a laptop (member id); "" for nobody."""
        match payload:
            case DeviceRevoked(device=device) | DeviceGiven(device=device):
                return self.devices[device].member if device in self.devices else ""
            case OfficerAppointed(member=member, roles=roles):
                return member if self.roles_of(member) - set(roles) else ""
        return ""

    def is_apart(self, asked: Event, *, device: str, actor: str) -> bool:
        """What was asked of a second officer before `OFFICES_BY_TWO`: another name, and another
        laptop than the one that asks and the one it is about."""
        here = self.devices.get(device)
        if here is None or actor == asked.actor:
            return False
        return here.card.key not in self._keys_of((asked.device, target_of(asked.payload)))

    def _able(self, asked: Event) -> frozenset[str]:
        """Laptops on which somebody can be the second about `asked`."""
        target = target_of(asked.payload)
        owner = self.vouching.late.get(asked.id)  # the laptop may have been given away since
        if owner is None:
            return self.seconders(device=asked.device, actor=asked.actor, target=target)
        return self._others(owner, apart=(asked.device, target))

    def _others(self, person: str, apart: tuple[str, ...]) -> frozenset[str]:
        keys = self._keys_of(apart)
        return frozenset(
            name
            for name, one in self.devices.items()
            if one.is_trusted
            and one.card.key not in keys
            and one.member != person
            and self._may_seal(self.roles_of(one.member), "control.seconded")
        )

    def _keys_of(self, devices: tuple[str, ...]) -> set[str]:
        return {self.devices[one].card.key for one in devices if one in self.devices}

    def shown(self, event: Event) -> tuple[Event, ...]:
        """What pages and tables show at the place of a fact that is folded here: nothing while it
        waits for a second officer, and at the place of that word what was agreed to."""
        if event.id in self.vouching.late:
            return ()
        agreed = self.vouching.agreed.get(event.id)
        return (event,) if agreed is None else (event, agreed)
