"""Who may write: devices, keys, offices and sequencers, folded from the control facts."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from nacl.signing import VerifyKey

from app.core.accounts import AWAITING, BANK, CRYPTO, MOBILE, MONEY_ACCOUNTS
from app.core.cases import Resolved
from app.core.devices import DeviceEnrolled, DeviceReincarnated, DeviceRevoked
from app.core.enrolment import Device, DeviceState, genesis_problem, usable_key
from app.core.events.envelope import Event
from app.core.events.registry import FactClass
from app.core.group import (
    DeviceCard,
    GroupCreated,
    OfficerAppointed,
    SequencerCard,
    SequencerTransferred,
)
from app.core.permissions import may_seal as may_seal_by_office

__all__ = ["ROSTER_TYPES", "Device", "DeviceState", "MaySeal", "Roster"]

MaySeal = Callable[[frozenset[str], str], bool]

# Facts the roster folds; the sequencer's store finds them by these names.
ROSTER_TYPES = frozenset(
    (
        "group.created",
        "officer.appointed",
        "device.enrolled",
        "device.revoked",
        "device.reincarnated",
        "sequencer.transferred",
        "sys.resolved",
    )
)
# Until officers are appointed the founder holds every office of a small group.
FOUNDER_ROLES = frozenset(("admin", "chair", "treasurer", "secretary"))
# A verified payment moves from "awaiting" to where the provider says the money is.
SETTLE_ACCOUNTS = frozenset((MOBILE, BANK, CRYPTO, AWAITING))


class Roster:
    """A pure fold of control facts in their order.

    A control fact that its author was not allowed to write, or that comes too late, has no
    effect; `apply` says why. Two replicas with the same facts have the same roster.
    """

    def __init__(self, group: str, may_seal: MaySeal = may_seal_by_office) -> None:
        """An empty roster of `group` (id)."""
        self.group = group
        self.founding: GroupCreated | None = None
        self.devices: dict[str, Device] = {}
        self.roles: dict[str, frozenset[str]] = {}
        self.sequencers: dict[int, SequencerCard] = {}  # by epoch, from 0
        self.seq = 0  # highest number folded
        self._may_seal = may_seal
        self._facts: list[Event] = []
        self._voided: set[str] = set()
        self._keys: dict[str, VerifyKey] = {}

    @classmethod
    def fold(
        cls, group: str, events: Iterable[Event], may_seal: MaySeal = may_seal_by_office
    ) -> "Roster":
        """The roster after `events`, which come in their order."""
        roster = cls(group, may_seal)
        for event in events:
            roster.apply(event)
        return roster

    def copy(self) -> "Roster":
        """An independent roster; facts folded into one do not show in the other."""
        twin = Roster(self.group, self._may_seal)
        twin.founding, twin.seq = self.founding, self.seq
        twin.devices, twin.roles = dict(self.devices), dict(self.roles)
        twin.sequencers, twin._keys = dict(self.sequencers), dict(self._keys)
        twin._facts, twin._voided = list(self._facts), set(self._voided)
        return twin

    # Questions

    @property
    def epoch(self) -> int:
        """The newest epoch; -1 before the genesis."""
        return max(self.sequencers, default=-1)

    @property
    def sequencer(self) -> SequencerCard | None:
        """Who numbers facts now; None before the genesis."""
        return self.sequencers.get(self.epoch)

    def key_of(self, device: str) -> VerifyKey | None:
        """The key that signs the chain `device` (laptop or sequencer); None when unknown."""
        return self._keys.get(device)

    def key_for(self, event: Event) -> VerifyKey | None:
        """The key that must have signed `event`.

        A genesis and the first fact of a new incarnation bring their own key: the genesis is
        bound to the group's id, the incarnation to the key of the laptop it continues.
        """
        known = self._keys.get(event.device)
        payload = event.payload
        if known is not None or event.n != 1:
            return known
        if isinstance(payload, GroupCreated) and payload.device.id == event.device:
            return usable_key(payload.device.key)
        if isinstance(payload, DeviceReincarnated) and payload.device.id == event.device:
            old = self.devices.get(payload.old)
            if old is not None and old.card.key == payload.device.key:
                return usable_key(payload.device.key)
        return None

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
        was_before = seq is not None and found.revoked_seq is not None and seq < found.revoked_seq
        return DeviceState.ACTIVE if was_before else DeviceState.REVOKED

    def may_write(self, event: Event) -> str | None:
        """Why `event` may not take effect, as a code; None when it may.

        "device.unknown" and "device.revoked" go to quarantine, "sys.*" are rejected,
        "fact.not_permitted" is numbered and voided. A cash fact of a trusted laptop is never
        refused for who typed it: the money has changed hands.
        """
        state = self.device_state(event.device, event.n, event.seq)
        payload = event.payload
        if event.type.startswith("sys.") or state is DeviceState.SEQUENCER:
            refusal = self._why_not_sys(event)
        elif isinstance(payload, GroupCreated):
            refusal = "group.already_created" if self.founding else None
            refusal = refusal or genesis_problem(event, payload, self.group)
        elif isinstance(payload, DeviceReincarnated) and payload.device.id == event.device:
            refusal = self._why_not_reincarnation(payload)
        elif state is not DeviceState.ACTIVE:
            refusal = f"device.{state.value}"
        else:
            refusal = self._why_not_office(event)
        return refusal

    # Fold

    def apply(self, event: Event) -> str | None:
        """Fold the next fact; the code of why it has no effect, or None.

        Signatures are proved by the caller. Facts of other types only move `seq`.
        """
        if event.seq is not None:
            self.seq = max(self.seq, event.seq)
        if event.type not in ROSTER_TYPES:
            return None
        if isinstance(event.payload, Resolved):
            self.void(op.event for op in event.payload.ops if op.op == "void_decision")
            return None
        self._facts.append(event)
        return self._take(event)

    def void(self, ids: Iterable[str]) -> None:
        """Take away the effect of these facts, folded already or still to come.

        The recorded outcome stands, also where this release would have let the fact pass.
        """
        new = set(ids) - self._voided
        self._voided |= new
        if any(fact.id in new for fact in self._facts):
            again = Roster(self.group, self._may_seal)
            again._voided = self._voided
            for fact in self._facts:
                again.apply(fact)
            for name in ("founding", "devices", "roles", "sequencers", "_keys"):
                setattr(self, name, getattr(again, name))

    def _take(self, event: Event) -> str | None:
        if event.id in self._voided:
            return "fact.voided"
        refusal = self.may_write(event)
        if refusal is not None:
            return refusal
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
            case SequencerTransferred() as transfer:
                refusal = self._transfer(transfer)
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
        if enrolled.role:
            self.roles[enrolled.member] = self.roles_of(enrolled.member) | {enrolled.role}
        return None

    def _revoke(self, event: Event, revoked: DeviceRevoked) -> str | None:
        device = self.devices.get(revoked.device)
        if device is None:
            return "device.unknown"
        if device.revoked_last_n is not None and device.revoked_last_n <= revoked.last_n:
            return "device.already_revoked"
        self.devices[revoked.device] = replace(
            device, revoked_last_n=revoked.last_n, revoked_seq=event.seq
        )
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
        return None

    def _transfer(self, transfer: SequencerTransferred) -> str | None:
        if transfer.epoch != self.epoch + 1:
            return "sequencer.stale_transfer"
        if usable_key(transfer.sequencer.key) is None:
            return "sequencer.bad_key"
        if transfer.sequencer.id in self.devices:
            return "sequencer.is_a_device"
        self._install(transfer.epoch, transfer.sequencer)
        return None

    def _add(self, card: DeviceCard, member: str, seq: int | None, continues: str = "") -> None:
        self.devices[card.id] = Device(
            card=card, member=member, enrolled_seq=seq, continues=continues
        )
        key = usable_key(card.key)
        assert key is not None, card.id
        self._keys[card.id] = key

    def _install(self, epoch: int, card: SequencerCard) -> None:
        self.sequencers[epoch] = card
        key = usable_key(card.key)
        if key is not None:
            self._keys[card.id] = key

    def _why_not_sys(self, event: Event) -> str | None:
        if not event.type.startswith("sys."):
            return "sys.sequencer_may_not"
        epoch = self.epoch if event.seq_epoch is None else event.seq_epoch
        card = self.sequencers.get(epoch)
        if card is None or event.device != card.id:
            return "sys.not_the_sequencer"
        touched = {line.account for line in event.lines} & MONEY_ACCOUNTS
        if isinstance(event.payload, Resolved):
            touched = set()  # takes back the lines of a decision, which may touch the box
        if event.type.startswith("sys.payment."):
            touched -= SETTLE_ACCOUNTS
        return "sys.touches_money" if touched else None

    def _why_not_office(self, event: Event) -> str | None:
        is_cash = event.fact_class in (None, FactClass.CASH)
        may = is_cash or self._may_seal(self.roles_of(event.actor), event.type)
        return None if may else "fact.not_permitted"

    def _why_not_reincarnation(self, reborn: DeviceReincarnated) -> str | None:
        old = self.devices.get(reborn.old)
        if old is None or old.card.key != reborn.device.key:
            return "device.unknown"
        return "device.revoked" if old.revoked_last_n is not None else None
