"""What every history of the core begins with: a group, its laptops, two meetings, an office."""

import random
from functools import cache

from app.core.devices import DeviceEnrolled
from app.core.group import GroupCreated, group_id
from tests.helpers.laptops import made_id
from tests.simulation.acts import MEETINGS, Acts
from tests.simulation.core.checker import Checker
from tests.simulation.core.office import Office
from tests.simulation.core.replica import Facts, Replica

FOUNDER = made_id("founder")


class Founded:
    """What every history of so many laptops begins with, made once."""

    def __init__(self, laptops: int) -> None:
        self.facts = Facts()
        first = Replica("laptop-0", made_id("core laptop-0"), "laptop-0", "", self.facts)
        self.office = Office("office-0", "")
        first.group = group_id(first.card, self.office.card)
        self.office = Office("office-0", first.group)
        self.replicas = [first]
        genesis = GroupCreated(
            group_name="Umoja",
            kind="vsla",
            currency="KES",
            calendar="gregorian",
            zone="Africa/Nairobi",
            languages=("en",),
            sequencer=self.office.card,
            device=first.card,
            founder=FOUNDER,
        )
        first.write(genesis, made_id("genesis"), 0, FOUNDER)
        for number in range(1, laptops):
            name = f"laptop-{number}"
            other = Replica(name, made_id(f"core {name}"), name, first.group, self.facts)
            self.replicas.append(other)
            enrolled = DeviceEnrolled(device=other.card, member=FOUNDER, role="", group_key="00")
            first.write(enrolled, made_id(f"enrol {name}"), 0, FOUNDER)
        acts = Acts(random.Random(0))
        for meeting in MEETINGS[:2]:
            _, payload = acts.opening(meeting, FOUNDER)
            first.write(payload, made_id(f"opening {meeting}"), 0, FOUNDER)
        self.checker = Checker(self.facts)
        batch = [self.facts.of(frame) for frame in first.loose.values()]
        answer = self.office.admit(list(first.loose.values()))
        self.checker.judge(batch, answer, self.office.store)
        for replica in self.replicas:
            replica.group = replica.roster.group = first.group
            replica.take_in(self.office.page(0, 1000), self.office.store.newest)


@cache
def founded(laptops: int, is_real: bool) -> Founded:
    """The beginning, for each kind of signature."""
    del is_real
    return Founded(laptops)
