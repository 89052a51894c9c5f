"""The group asks two officers, who give offices, laptops and recovery sheets out of reach of one
another; changed programs write such things alone, or under another's name.

Promised: nothing takes effect by the word of one person, whoever says that he is another one; what
two agreed to takes effect everywhere; every laptop and who numbers make the same of the same facts.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from app.book.asking_second import write_or_ask
from app.core.activation import OFFICES_BY_TWO, FeatureActivated
from app.core.devices import DeviceGiven
from app.core.errors import Refused
from app.core.events.envelope import Event
from app.core.events.registry import type_of
from app.core.group import OfficerAppointed
from app.core.recovery import RecoverySet
from app.core.roster import Roster
from app.core.vouching import ControlSeconded, VouchingSet
from app.operations.devices import agree
from app.operations.program import tell_program
from app.projections import devices, officers, recovery, second_factors
from tests.helpers.laptops import made_id
from tests.helpers.small_book import pull, push
from tests.simulation.chances import NEVER
from tests.simulation.laptop import Laptop
from tests.simulation.promises import check
from tests.simulation.troubles.offices import Offices
from tests.simulation.troubles.trouble import Trouble

if TYPE_CHECKING:
    from tests.simulation.world import World

PERSONS = [made_id(f"officer {number}") for number in range(2)]  # beside the founder
PUPPETS = [made_id(f"puppet {number}") for number in range(2)]  # who sit at no laptop
# Whoever sits at a laptop may write money, so that histories go on.
OFFICES = (("treasurer",), ("chair", "treasurer"), ("secretary",), ("secretary", "admin"))
ANY_OFFICES = ((), ("chair",), ("key_holder",), *OFFICES)


class TwoOfficers(Trouble):
    name = "two_officers"
    projections = tuple(one.PROJECTION for one in (devices, officers, recovery, second_factors))

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.begins_at = self.chance.choice((0, 0, 0, 12, 25))  # a step; 0: asked from the first
        self.made = 0
        self.counts = {"asked": 0, "alone": 0, "agreed": 0, "not_agreed": 0, "took_effect": 0}

    def prepare(self, world: "World") -> None:
        chances = world.chances
        chances.revokes = False
        chances.moves_at = self.chance.choice((1, 1, 1, NEVER))
        if chances.moves_at == NEVER:
            chances.images = False
            chances.sticks = max(chances.sticks, 0.05)

    def begin(self, world: "World") -> None:
        """Officers with laptops of their own, one of them perhaps with two; all programs know."""
        hub = world.hub
        for person in PERSONS:
            hub.write(OfficerAppointed(member=person, roles=("treasurer", "chair")))
        for number, laptop in enumerate(world.laptops[1:]):
            owner = PERSONS[0] if not number else self._one_of(world, hub)
            hub.write(DeviceGiven(device=laptop.book.group.device, member=owner))
            laptop.book.actor = owner
        hub.write(VouchingSet(needed=2))
        self._meet(world)
        for laptop in world.laptops:
            with laptop.eyes():
                laptop.book.write(lambda tx: tell_program(tx, release="1"))
        self._meet(world)
        if not self.begins_at:
            hub.write(FeatureActivated(feature=OFFICES_BY_TWO.name))
            self._meet(world)

    def step(self, world: "World") -> None:
        laptop, dice = self.chance.choice(world.laptops), self.chance.random()
        if self.begins_at and world.steps >= self.begins_at and laptop.alive:
            self.begins_at = 0 if self._activates(laptop) else self.begins_at
        if not laptop.alive or dice > 0.4:
            return
        actor = laptop.book.actor
        if self.chance.random() < 0.15:  # who is logged in is a claim
            laptop.book.actor = self._one_of(world, laptop)
        if dice < 0.16:
            self._ask(world, laptop)
        elif dice < 0.3:
            self._agree(laptop)
        else:
            self._agree_alone(laptop)
        laptop.book.actor = actor

    def may_be_refused(self, laptop: Laptop, payload: object, code: str) -> bool:
        """Who holds no office for it may not write it."""
        kind, here = type_of(payload).name, _as_known(laptop)
        return code == "fact.not_permitted" and not here.may(laptop.book.actor, kind)

    def look(self, world: "World", log: Any) -> None:
        for laptop in world.alive:
            self._prove(laptop, _as_known(laptop))

    def at_rest(self, world: "World", log: Sequence[Event]) -> None:
        wanted = Offices.after(log)
        self.counts["took_effect"] += wanted.agreed
        verdicts = (event.payload for event in log if event.type == "sys.resolved")
        void = {op.event for one in verdicts if one.kind == "fact.not_permitted" for op in one.ops}
        check(void == wanted.refused, "another fact was taken back than those nobody might write")
        for laptop in world.alive:
            self._prove(laptop, wanted)
        _prove_roster("who numbers", Roster.fold(log[0].group, log), wanted)

    def _ask(self, world: "World", laptop: Laptop) -> None:
        """As the pages do it, or as a changed program does: nobody is asked."""
        payload = self._wish(world, laptop)
        book, here = laptop.book, _as_known(laptop)
        kind = type_of(payload).name
        waits = here.waits(payload, kind, book.group.device, book.actor)
        is_known = payload in [event.payload for event, _ in here.asked.values()]
        is_alone = self.chance.random() < 0.4
        try:
            if is_alone:
                laptop.write(payload)
                self.counts["alone"] += 1
                return
            with laptop.eyes():
                holds = book.write(lambda tx: write_or_ask(tx, payload)).result
        except Refused as error:
            check(error.code == "fact.not_permitted", error.code)
            check(not here.may(book.actor, kind), f"{laptop.name} may not write {kind}")
            return
        check(holds == (not waits and not is_known), f"{laptop.name}: {kind} holds: {holds}")
        self.counts["asked"] += waits

    def _wish(self, world: "World", laptop: Laptop) -> object:
        pick = self.chance
        what = pick.choice(("office", "office", "laptop", "laptop", "sheets", "needed"))
        if what == "office":
            member = pick.choice((self._one_of(world, laptop), *PUPPETS))
            offices = ANY_OFFICES if member in PUPPETS else OFFICES
            return OfficerAppointed(member=member, roles=pick.choice(offices))
        if what == "laptop":
            device = pick.choice(world.laptops).book.group.device
            member = pick.choice((self._one_of(world, laptop), PUPPETS[0]))
            return DeviceGiven(device=device, member=member)
        if what == "needed":
            return VouchingSet(needed=pick.choice((1, 2, 2)))
        self.made += 1
        name = made_id(f"sheets {self.made}")
        return RecoverySet(recovery=name, key="00", box_key="00", holders=tuple(PUPPETS))

    def _agree(self, laptop: Laptop) -> None:
        """An officer sees what waits, and agrees to it where he may."""
        book, here = laptop.book, _as_known(laptop)
        if not here.asked:
            return
        able = [one for one in here.asked if here.may_agree(one, book.group.device, book.actor)]
        others = self.chance.random() < 0.2
        fact = self.chance.choice(list(here.asked) if others or not able else able)
        may = here.may_agree(fact, book.group.device, book.actor)
        try:
            with laptop.eyes():
                book.write(lambda tx: agree(tx, fact=fact))
        except Refused as error:
            wanted = "fact.not_permitted" if may else "vouching.same_person"
            check(error.code == wanted, f"{laptop.name}: {error.code}, not {wanted}")
            is_his = may and here.may(book.actor, "control.seconded")
            check(not is_his, f"{laptop.name} may not agree")
            self.counts["not_agreed"] += 1
            return
        check(may, f"{laptop.name} is its own second officer")
        self.counts["agreed"] += 1

    def _agree_alone(self, laptop: Laptop) -> None:
        """A changed program agrees to whatever waits, also to what it asked itself."""
        here = _as_known(laptop)
        if not here.asked:
            return
        word = ControlSeconded(fact=self.chance.choice(list(here.asked)), group_key="", key="")
        try:
            laptop.write(word)
        except Refused as error:
            check(error.code == "fact.not_permitted", error.code)

    def _activates(self, laptop: Laptop) -> bool:
        """Laptops that have not heard of it go on giving offices alone."""
        try:
            laptop.write(FeatureActivated(feature=OFFICES_BY_TWO.name))
        except Refused as error:
            check(error.code == "fact.not_permitted", error.code)
            return False
        return True

    def _one_of(self, world: "World", laptop: Laptop) -> str:
        return self.chance.choice((laptop.book.group.founder, *PERSONS))

    def _meet(self, world: "World") -> None:
        for laptop in world.laptops[1:]:
            with laptop.eyes():
                pull(laptop.book, world.hub.book)
            push(laptop.book, world.hub.book)
        for laptop in world.laptops[1:]:
            with laptop.eyes():
                pull(laptop.book, world.hub.book)

    def _prove(self, laptop: Laptop, wanted: Offices) -> None:
        """What rules and pages of a laptop make of the facts that it holds."""
        _prove_roster(laptop.name, laptop.book.roster, wanted)
        if wanted.refused & {event.id for seq, _, event in laptop.held() if seq is None}:
            return  # pages show it until who numbers has said that it is nobody's to write
        with laptop.book.database.reading() as conn:
            roles = {m: frozenset(held) for m, held in officers.all_roles(conn).items()}
            owners = {one.device: one.member for one in devices.devices(conn)}
            sheets = recovery.current_sheets(conn)
        held = {member: offices for member, offices in wanted.roles.items() if offices}
        check(roles == held, f"{laptop.name} shows other offices: {roles} {held}")
        check(owners == wanted.owners, f"{laptop.name} shows other owners of laptops")
        shown = "" if sheets is None else sheets.recovery
        check(shown == wanted.sheets, f"{laptop.name} shows other recovery sheets")


def _as_known(laptop: Laptop) -> Offices:
    """What the facts say that a laptop holds."""
    return Offices.after(event for _, _, event in laptop.held())


def _prove_roster(name: str, roster: Roster, wanted: Offices) -> None:
    owners = {one: device.member for one, device in roster.devices.items()}
    check(owners == wanted.owners, f"{name} knows other owners of laptops")
    check(roster.roles == wanted.roles, f"{name} knows other offices")
    sheets = "" if roster.recovery is None else roster.recovery.recovery
    check(sheets == wanted.sheets, f"{name} knows other recovery sheets")
    check(roster.vouching.needed == wanted.needed, f"{name} asks for another number of officers")
    check(list(roster.vouching.asked) == list(wanted.asked), f"{name} waits for something else")
