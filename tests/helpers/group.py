"""A group in a temporary book, ready for a meeting: members, officers, keys and rules."""

import atexit
import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from app.book import book as book_module
from app.book.book import Book
from app.book.founding import Founding
from app.book.opening import open_database
from app.book.transaction import Reading, Tx
from app.core.expected import Amounts
from app.core.pins import Cost
from app.core.rules_of_group import Rules
from app.operations import attendance, closing, contributions, meetings, members, officers
from app.operations.contributions import How
from app.operations.founding import create_group
from app.system.vault import MemoryKeyStore
from tests.helpers.rules import amend_rules

T = TypeVar("T")
G = TypeVar("G", bound="Group")
QUICK = Cost(passes=1, memory=8192)
NAMES = """Josephine Auma|Achieng Otieno|Irene Moraa|Caroline Nafula|Peter Ochieng|Hellen Chebet|
Grace Atieno|Esther Kamau|Jane Wambui|Fatuma Ali|Dorcas Mutua|Amina Hassan|Mary Njeri|Rose Nyambura|
Sarah Kipkemboi|Monica Wekesa|Mercy Adhiambo|Lilian Kerubo|Beatrice Wanjiru|Akinyi Odhiambo"""
RULES = Rules(
    share_value=200,
    shares_max=5,
    welfare=100,
    turn=300,
    late_fine=50,
    absent_fine=100,
    fine_list=(("phone", 100),),
    loan_multiple=3,
    loan_rate_ppm=50_000,
    income_basis="accrual",
    methods=("cash", "mpesa"),
)


TEN = 1_795_255_200_000  # 21 November 2026, 10:00 UTC


class Clock:
    """A wall clock that moves a second with every look, and when told."""

    def __init__(self, start_ms: int = TEN) -> None:
        self.now_ms = start_ms

    def __call__(self) -> int:
        self.now_ms += 1000
        return self.now_ms


class Plan(NamedTuple):
    """What two groups have in common that begin alike."""

    founding: Founding
    size: int
    rules: Rules
    now_ms: int


_OPEN: set[Plan] = set()  # whose copy somebody writes into: the next of the kind is another group


def are_files() -> bool:
    """Whether books lie on disks here, not in the memory of a test (`tests.conflicts.table`)."""
    return vars(book_module)["open_database"] is open_database


class Group:
    """An open book with members; numbers are those of the roll, from 1.

    Members 1 to 6: treasurer, chair, secretary, and the three key holders. A process founds one
    group of a kind and gives out copies of its file; with a clock of its own it is founded anew.
    """

    def __init__(
        self,
        folder: Path,
        *,
        size: int = 10,
        rules: Rules = RULES,
        currency: str = "KES",
        kind: str = "vsla",
        name: str = "Tumaini",
        calendar: str = "gregorian",
        now_ms: int = TEN,
        clock: Callable[[], int] | None = None,
    ) -> None:
        self.clock = clock or Clock(now_ms)
        self.up = Clock(start_ms=3_600_000)  # the computer has been running for an hour
        self.keys = MemoryKeyStore()
        self.path = folder / f"{name}.daftari"
        founding = Founding(
            group_name=name,
            kind=kind,
            currency=currency,
            calendar=calendar,
            label="laptop one",
            languages=("en",),
        )
        plan = Plan(founding, size, rules, now_ms)
        self._is_copy = clock is None and plan not in _OPEN and are_files()
        if self._is_copy:
            _OPEN.add(plan)
            self._copy(self._first(plan))
        else:
            self._found(plan)
        self._plan = plan

    def _found(self, plan: Plan) -> None:
        names = [one.strip() for one in NAMES.replace("\n", "").split("|")]
        self.book: Book = create_group(
            self.path,
            self.keys,
            plan.founding,
            founder_name=names[0],
            rules=plan.rules,
            wall_ms=self.clock,
            up_ms=self.up,
            joined_on="2026-03-28",
        )
        self.members: list[str] = [self.book.group.founder]
        self.write(self._add_members, names[1 : plan.size])

    def _first(self, plan: Plan) -> Any:
        """Of whose files this one's are copies."""
        return founded(Group, plan)

    def _copy(self, first: Any) -> None:
        shutil.copy(first.path, self.path)
        self.keys.save(self.path, first.keys.load(first.path))
        self.clock, self.up = Clock(first.clock.now_ms), Clock(first.up.now_ms)
        self.book = Book.open(self.path, self.keys, wall_ms=self.clock, up_ms=self.up)
        self.members = list(first.members)

    def _add_members(self, tx: Tx, names: Sequence[str]) -> None:
        for name in names:
            self.members.append(members.add_member(tx, name=name, joined_on="2026-03-28"))
        roles = [("treasurer", "admin"), ("chair",), ("secretary",), *[("key_holder",)] * 3]
        for member, held in zip(self.members, roles, strict=False):
            officers.appoint_officer(tx, member=member, roles=held)
        if len(self.members) >= 6:
            amend_rules(tx, key_holders=tuple(self.members[3:6]))

    def no(self, number: int) -> str:
        """The member with this number in the roll."""
        return self.members[number - 1]

    @property
    def key_holders(self) -> tuple[str, ...]:
        return tuple(self.members[3:6])

    def write(self, operation: Callable[..., T], *args: Any, **values: Any) -> T:
        """Run an operation in a write of its own; what it returned."""
        return self.book.write(lambda tx: operation(tx, *args, **values)).result

    def read(self, query: Callable[..., T], *args: Any, **values: Any) -> T:
        """Run a query of the projections; its first argument is the connection."""

        def ask(reading: Reading) -> T:
            return query(reading.conn, *args, **values)

        return self.book.read(ask)

    def names(self) -> dict[str, str]:
        return self.book.read(lambda reading: reading.people.names(self.members))

    def set_pins(self) -> None:
        """Give members 1 to 6 the PINs 1071 to 1076, with a hash that costs nothing."""
        for number, member in enumerate(self.members[:6], start=1):
            self.write(officers.set_pin, member=member, pin=f"107{number}", cost=QUICK)

    def change_rules(self, **changes: Any) -> None:
        self.write(amend_rules, **changes)

    def plan(self, on: str = "2026-11-21") -> str:
        return self.write(meetings.plan_meeting, on=on, time="14:00", place="Nyalenda Hall")

    def open_meeting(self, on: str = "2026-11-21", *, present: bool = True) -> str:
        """Plan and open a meeting with all keys; everybody is here unless told otherwise."""
        meeting = self.plan(on)
        self.write(meetings.open_meeting, meeting=meeting, keys=self.key_holders)
        if present:
            self.write(attendance.mark_the_rest, meeting=meeting)
        return meeting

    def pay(self, meeting: str, number: int, how: How | None = None, **amounts: int) -> str:
        """Record a contribution; its fact id. Amounts by column, in minor units."""
        recorded = self.write(
            contributions.record_contribution,
            meeting=meeting,
            member=self.no(number),
            amounts=Amounts(**amounts),
            how=how or How(),
        )
        return recorded.entry

    def close_meeting(self, meeting: str, *, next_on: str = "") -> str:
        """Count to the last shilling, sign by everybody, close; the next meeting's id."""
        self.write(self._count_as_booked, meeting)
        for member, role in (
            (self.no(1), "treasurer"),
            (self.no(2), "chair"),
            *((holder, "key_holder") for holder in self.key_holders),
        ):
            self.write(closing.sign_meeting, meeting=meeting, member=member, role=role)
        return self.write(closing.close_meeting, meeting=meeting, next_on=next_on)

    def _count_as_booked(self, tx: Tx, meeting: str) -> None:
        from app.projections.money_places import box_minor

        closing.count_cash(
            tx,
            meeting=meeting,
            counts=(),
            counted_minor=box_minor(tx.conn, tx.group.currency),
            counter=self.no(4),
            witness=self.no(5),
        )

    def reopen(self) -> None:
        """Close the book and open it again, as after a restart."""
        self.book.close()
        self.book = Book.open(self.path, self.keys, wall_ms=self.clock, up_ms=self.up)

    def close(self) -> None:
        self.book.close()
        if self._is_copy:
            _OPEN.discard(self._plan)


@cache
def founded(kind: type[G], plan: Plan) -> G:
    """The group of this plan that the process founded, closed; only copies are written into."""
    holder = tempfile.TemporaryDirectory(prefix="daftari-founded-")
    atexit.register(holder.cleanup)
    asked = plan.founding
    first = kind(
        Path(holder.name),
        size=plan.size,
        rules=plan.rules,
        currency=asked.currency,
        kind=asked.kind,
        name=asked.group_name,
        calendar=asked.calendar,
        clock=Clock(plan.now_ms),
    )
    first.close()
    return first


def vsla_rules(**changes: Any) -> Rules:
    """The rules of the sample with some changes."""
    return replace(RULES, **changes)
