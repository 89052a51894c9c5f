"""Who may write: devices, keys, offices and sequencers, folded from the control facts."""

from collections.abc import Iterable

from nacl.signing import VerifyKey

from app.core.activation import OFFICES_BY_TWO
from app.core.cases import Resolved
from app.core.devices import DeviceReincarnated
from app.core.enrolment import Device, DeviceState, genesis_problem, usable_key
from app.core.events.envelope import Event
from app.core.events.registry import FactClass
from app.core.group import GroupCreated
from app.core.permissions import may_seal as may_seal_by_office
from app.core.recovery import DeviceRecovered, is_vouched
from app.core.roster_state import FOUNDER_ROLES, MaySeal, RosterState
from app.core.sequencer_limits import why_not_sys

__all__ = ["FOUNDER_ROLES", "ROSTER_TYPES", "Device", "DeviceState", "MaySeal", "Roster"]

# About laptops: pages fold them with no memory of what stood before.
_OF_LAPTOPS = frozenset(("device.enrolled", "device.revoked", "device.given"))
# Facts the roster folds; the sequencer's store finds them by these names.
ROSTER_TYPES = frozenset(
    (
        "group.created",
        "officer.appointed",
        "device.enrolled",
        "device.revoked",
        "device.reincarnated",
        "device.given",
        "device.recovered",
        "sequencer.transferred",
        "key.rotated",
        "recovery.set",
        "vouching.set",
        "control.seconded",
        "control.declined",
        "numbering.asked",
        "device.capable",
        "feature.activated",
        "sys.resolved",
    )
)


class Roster(RosterState):
    """A pure fold of control facts in their order.

    A control fact that its author was not allowed to write, or that comes too late, has no
    effect; `apply` says why. Two replicas with the same facts have the same roster.
    """

    def __init__(self, group: str, may_seal: MaySeal = may_seal_by_office) -> None:
        """An empty roster of `group` (id)."""
        super().__init__(may_seal)
        self.group = group
        self.seq = 0  # highest number folded
        self._facts: list[Event] = []
        self._voided: set[str] = set()

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
        twin.take_over(self)
        twin.seq = self.seq
        twin._facts, twin._voided = list(self._facts), set(self._voided)
        return twin

    # Questions

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
        if isinstance(payload, DeviceRecovered) and payload.device.id == event.device:
            if is_vouched(payload, self.group, self.recovery):
                return usable_key(payload.device.key)
        return None

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
        elif isinstance(payload, DeviceRecovered):
            vouched = is_vouched(payload, self.group, self.recovery)
            own = payload.device.id == event.device and event.n == 1
            refusal = None if vouched and own else "device.unknown"
        elif state is not DeviceState.ACTIVE:
            refusal = f"device.{state.value}"
        else:
            refusal = self._why_not_office(event)
        return refusal

    def shown(self, event: Event) -> tuple[Event, ...]:
        """As `RosterKnown.shown`; nothing of a laptop either that nobody might write of so."""
        if event.id in self._voided and event.type in _OF_LAPTOPS:
            return ()
        return super().shown(event)

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
            self.void(self._taken_away(event, event.payload))
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
            self.take_over(again)

    def _taken_away(self, event: Event, resolved: Resolved) -> list[str]:
        """The facts that a verdict takes away. Right behind them only, once every program reads it
        so: else who numbers could undo what two officers agreed to."""
        ids = [op.event for op in resolved.ops if op.op == "void_decision"]
        if not ids or not self._facts or OFFICES_BY_TWO.name not in self.features:
            return ids
        newest = self._facts[-1]
        is_behind = newest.seq is not None and event.seq == newest.seq + 1
        folded = {fact.id for fact in self._facts}
        return [one for one in ids if one not in folded or (is_behind and one == newest.id)]

    def _take(self, event: Event) -> str | None:
        if event.id in self._voided:
            return "fact.voided"
        refusal = self.may_write(event)
        if refusal is not None:
            return refusal
        if self.needs_second(event.payload, device=event.device, actor=event.actor):
            owner = self.devices[event.device].member
            is_late = OFFICES_BY_TWO.name in self.features
            self.vouching = self.vouching.with_asked(event, owner if is_late else None)
            return None
        return self.let(event)

    def _why_not_sys(self, event: Event) -> str | None:
        epoch = self.epoch if event.seq_epoch is None else event.seq_epoch
        return why_not_sys(event, self.sequencers.get(epoch))

    def _why_not_office(self, event: Event) -> str | None:
        is_cash = event.fact_class in (None, FactClass.CASH)
        # Vouching for another chain lets a laptop in, whatever the fact is called.
        is_vouching = isinstance(event.payload, DeviceReincarnated)
        name = "device.enrolled" if is_vouching else event.type
        may = is_cash or self._may_seal(self.roles_of(event.actor), name)
        return None if may else "fact.not_permitted"

    def _why_not_reincarnation(self, reborn: DeviceReincarnated) -> str | None:
        old = self.devices.get(reborn.old)
        if old is None or old.card.key != reborn.device.key:
            return "device.unknown"
        return "device.revoked" if old.revoked_last_n is not None else None
