"""What the page shows, read in one go from the book."""

from dataclasses import dataclass

import msgspec

from app.book.transaction import Reading
from app.core.phones import country_of, shown_phone
from app.projections import meetings
from app.projections.advice import Advice, advice_of
from app.projections.ageing import FLAT, Late, Portfolio, arrears_list, portfolio
from app.projections.collection_tasks import CollectionTask, tasks_of
from app.projections.contacts import Contact, contacts_of
from app.projections.hardships import Hardship, hardships
from app.projections.health import GroupHealth, health_of
from app.projections.keeping import KeptPromise, a_year_before, kept_promises

FILTERS = ("today", "late", "promises")
CONTACTS_MAX = 3  # newest ones beside the list


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the list: something late, or a promise.

    Attributes:
        key: Of the loan or due; of a promise its fact.
        step: What is to be done today; "" for nothing.
    """

    key: str
    member: str
    late: Late | None = None
    promise: KeptPromise | None = None
    step: str = ""

    @property
    def loan(self) -> str:
        if self.late is not None:
            return self.late.loan
        return self.promise.promise.loan if self.promise is not None else ""

    @property
    def can_waive(self) -> bool:
        """It is late, and more than the loan itself; a flat's bill is corrected by the next one."""
        if self.late is None or self.late.kind == FLAT:
            return False
        return not self.late.loan or self.late.penalty > 0

    @property
    def due(self) -> str:
        """The due that is no loan; "" for loans."""
        if self.late is not None:
            return "" if self.late.loan else self.late.key
        return self.promise.promise.due if self.promise is not None else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """All lists of the page.

    Attributes:
        on: Civil day as of which it was read.
        meeting: The running meeting, where hardship can be voted; "" for none.
        late_minor: All that is late with its penalties.
        loans: All running loans by age. health: How the group stands.
    """

    on: str
    late: tuple[Late, ...]
    tasks: tuple[CollectionTask, ...]
    promises: tuple[KeptPromise, ...]
    names: dict[str, str]
    meeting: str
    late_minor: int
    loans: Portfolio
    health: GroupHealth

    def rows(self, name: str) -> tuple[Row, ...]:
        """The rows of a filter."""
        steps = {task.late.key: task.step for task in self.tasks}
        if name == "promises":
            return tuple(
                Row(key=one.promise.entry, member=one.promise.member, promise=one)
                for one in self.promises
            )
        lines = self.late if name == "late" else tuple(task.late for task in self.tasks)
        return tuple(
            Row(
                key=line.key,
                member=line.member,
                late=line,
                promise=line.promise,
                step=steps.get(line.key, ""),
            )
            for line in lines
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Stored advice with its JSON opened."""

    advice: Advice
    inputs: dict[str, int]
    result: dict[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """The member in front.

    Attributes:
        phone: For reading; "" when none is written. language: Of the member's papers.
        contacts: Newest first, each with what was said.
        hardship: That stands on the day; None for none.
        told: By kind of advice: the newest.
    """

    member: str
    name: str
    phone: str
    language: str
    contacts: tuple[tuple[Contact, str], ...]
    hardship: Hardship | None
    told: dict[str, Told]


def read_page(reading: Reading, on: str) -> Page:
    """Everything that is late on the civil day."""
    conn = reading.conn
    late, loans = arrears_list(conn, on), portfolio(conn, on)
    given = tuple(reversed(kept_promises(conn, on, since=a_year_before(on))))
    running = meetings.running_meeting(conn)
    people = {
        *(line.member for line in late),
        *(guarantor for line in late for guarantor in line.guarantors),
        *(one.promise.member for one in given),
    }
    return Page(
        on=on,
        late=late,
        tasks=tasks_of(conn, late),
        promises=given,
        names=reading.people.names(sorted(people)),
        meeting=running.meeting if running is not None else "",
        late_minor=sum(line.minor + line.penalty for line in late),
        loans=loans,
        health=health_of(conn, loans, currency=reading.group.currency),
    )


def read_person(reading: Reading, member: str, on: str) -> Person:
    """What is known of one member."""
    conn, people = reading.conn, reading.people
    fields = people.fields(member)
    needs = hardships(conn).get(member, ())
    newest: dict[str, Told] = {}
    for one in advice_of(conn, member):
        newest.setdefault(one.kind, _told(one))
    return Person(
        member=member,
        name=fields.get("name", ""),
        phone=shown_phone(fields.get("phone", ""), country_of(reading.group.currency), whole=True),
        language=fields.get("language", ""),
        contacts=tuple(
            (one, people.opened(member, "said", one.sealed))
            for one in contacts_of(conn, member)[:CONTACTS_MAX]
        ),
        hardship=next((one for one in needs if one.since <= on <= one.until), None),
        told=newest,
    )


def _told(one: Advice) -> Told:
    inputs = msgspec.json.decode(one.inputs, type=dict[str, int | bool])
    return Told(
        advice=one,
        inputs={name: int(value) for name, value in inputs.items()},
        result=msgspec.json.decode(one.result, type=dict[str, object]),
    )
