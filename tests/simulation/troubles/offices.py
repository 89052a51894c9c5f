"""Who holds which office, whose the laptops are and which sheets count, by going through facts
naively: what waits for a second officer, and what two agreed to."""

from collections.abc import Iterable

from app.core.activation import OFFICES_BY_TWO
from app.core.events.envelope import Event
from app.core.group import DeviceCard
from app.core.permissions import may_seal

FOR_TWO = ("officer.appointed", "device.given", "recovery.set")  # once every program knows so
FIRST_OFFICES = frozenset(("admin", "chair", "treasurer", "secretary"))


class Offices:
    """What the facts so far say. Nobody is let in and nobody locked out meanwhile.

    Attributes:
        needed: Officers whose word is needed. has_begun: Offices wait for the second of them.
        roles: By member. owners: By laptop. keys: Of each laptop, the same for all its lives.
        sheets: Id of the recovery sheets that count; "" for none.
        asked: What waits, by id, with the owner of the laptop that asked ("" before `has_begun`).
        refused: Ids of facts whose authors held no office for them.
        agreed: How often something took effect by the word of a second officer.
    """

    def __init__(self) -> None:
        self.needed, self.has_begun, self.sheets, self.agreed = 1, False, "", 0
        self.roles: dict[str, frozenset[str]] = {}
        self.owners: dict[str, str] = {}
        self.keys: dict[str, str] = {}
        self.asked: dict[str, tuple[Event, str]] = {}
        self.refused: set[str] = set()

    @classmethod
    def after(cls, events: Iterable[Event]) -> "Offices":
        found = cls()
        for event in events:
            found.take(event)
        return found

    def take(self, event: Event) -> None:
        """Go on by a fact."""
        payload = event.payload
        if event.type == "group.created":
            self._own(payload.device, payload.founder)
            self.roles[payload.founder] = FIRST_OFFICES
        elif event.type == "device.reincarnated":
            self._own(payload.device, self.owners[payload.old])
        elif event.type not in (*FOR_TWO, *OTHERS):
            return
        elif not self.may(event.actor, event.type):
            self.refused.add(event.id)
        elif event.type == "control.seconded":
            self._second(event)
        elif self.waits(payload, event.type, event.device, event.actor):
            owner = self.owners[event.device] if self.has_begun else ""
            self.asked[event.id] = event, owner
        else:
            self._let(event)

    def may(self, member: str, kind: str) -> bool:
        return may_seal(self.roles.get(member, frozenset()), kind)

    def waits(self, payload: object, kind: str, device: str, actor: str) -> bool:
        """Whether a second officer has to agree to what is written on a laptop."""
        is_for_two = kind == "vouching.set" or (kind in FOR_TWO and self.has_begun)
        person = self.owners[device] if self.has_begun else actor
        return self.needed == 2 and is_for_two and bool(self._others(person, device))

    def may_agree(self, fact: str, device: str, actor: str, *, is_strict: bool = True) -> bool:
        """Whether the word of `actor` on a laptop is that of a second officer.

        Args:
            is_strict: As programs ask before they write it; False: as it counts before
                `has_begun`, from another laptop by another name.
        """
        event, owner = self.asked[fact]
        if not (is_strict or self.has_begun):
            return actor != event.actor and self.keys[device] != self.keys[event.device]
        owner = owner or (self.owners[event.device] if self.has_begun else event.actor)
        return actor != event.actor and device in self._others(owner, event.device)

    def _others(self, person: str, device: str) -> set[str]:
        return {
            one
            for one, owner in self.owners.items()
            if owner != person
            and self.keys[one] != self.keys[device]
            and self.may(owner, "control.seconded")
        }

    def _second(self, event: Event) -> None:
        fact = event.payload.fact
        is_known = fact in self.asked
        if is_known and self.may_agree(fact, event.device, event.actor, is_strict=False):
            asked, _ = self.asked.pop(fact)
            self._let(asked)
            self.agreed += 1

    def _let(self, event: Event) -> None:
        payload = event.payload
        if event.type == "officer.appointed":
            self.roles[payload.member] = frozenset(payload.roles)
        elif event.type == "device.given" and payload.device in self.owners:
            self.owners[payload.device] = payload.member
        elif event.type == "recovery.set":
            self.sheets = payload.recovery
        elif event.type == "vouching.set":
            self.needed = payload.needed
        elif event.type == "feature.activated" and payload.feature == OFFICES_BY_TWO.name:
            self.has_begun = True
        elif event.type == "device.enrolled":
            self._own(payload.device, payload.member)

    def _own(self, card: DeviceCard, member: str) -> None:
        self.owners[card.id], self.keys[card.id] = member, card.key


OTHERS = ("vouching.set", "feature.activated", "device.enrolled", "control.seconded")
