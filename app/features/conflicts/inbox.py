"""What the officer sees: the questions that are open, what joined by itself, what was settled."""

from collections import Counter
from dataclasses import dataclass, field

from app.book.paper_numbers import receipt_of
from app.book.transaction import Reading
from app.book.writing import local_day, zone_offset_min
from app.core.cases import CaseOpened
from app.core.roster import Roster
from app.features.conflicts.numbers import number_in_force, numbers_on
from app.operations.two_officers import (
    Answered,
    Waiting,
    able_to_agree,
    what_waits,
    what_was_answered,
)
from app.projections import cases, devices, entries, meetings, questions
from app.projections.cases import DECIDED, Answer, Case
from app.projections.questions import Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One open question in the list.

    Attributes:
        name: Whom it is about; "" for an entry about no member.
        author: Who wrote the entry in question. `meeting_no`: 0 when unknown.
        is_asked: Left for the next meeting.
    """

    case: str
    kind: str
    name: str
    author: str
    meeting_no: int
    amount: int
    currency: str
    is_asked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """A decided question.

    Attributes:
        on: Civil day of the answer, ISO. `by`: who decided; `is_mine`: the person at the keys.
        other_by, other_choice: Another answer that came later and did not count; "" for none.
    """

    case: str
    name: str
    kind: str
    choice: str
    by: str
    is_mine: bool
    on: str
    can_undo: bool
    other_by: str
    other_choice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """Entries of another laptop that joined without a question."""

    label: str
    owner: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbox:
    """The list on the reading side of the page.

    Attributes:
        seconds: What waits for a second officer. answered: What does no more.
    """

    rows: tuple[Row, ...]
    joined: tuple[Joined, ...]
    settled: tuple[Settled, ...]
    seconds: tuple[Waiting, ...] = ()
    answered: tuple[Answered, ...] = ()

    @property
    def waiting(self) -> int:
        """Questions that wait now, for whoever sits here."""
        return sum(not row.is_asked for row in self.rows) + len(able_to_agree(self.seconds))

    @property
    def is_empty(self) -> bool:
        known = (self.rows, self.joined, self.settled, self.seconds, self.answered)
        return not any(known)

    @property
    def order(self) -> list[str]:
        """Ids of everything in the list that can come to the front, from the top."""
        return [one.fact for one in self.seconds] + [row.case for row in self.rows]

    @property
    def first(self) -> str:
        """What is to be answered first; "" for nothing."""
        now = [row.case for row in self.rows if not row.is_asked]
        return next(iter([*now, *(one.fact for one in able_to_agree(self.seconds))]), "")

    def second(self, fact: str) -> Waiting | None:
        """What waits for a second officer, by its id; None for a question between laptops."""
        return next((one for one in self.seconds if one.fact == fact), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The question in front.

    Attributes:
        names: Display names of everybody on the slips, by member id.
        days, times: Civil day (ISO) and HH:MM of each slip, by fact id.
        told: Names of the officers who hear of the answer.
        chairs: Members who may allow it with their PIN. `actor`: the person at the keys.
        numbers: Of a question about a number that money is sent to, what stands on each slip, by
            fact id, as far as the person at the keys may see it; "" where it cannot be read.
        in_force: The number that is used until there is an answer; "" for none.
        receipts: By fact id of payments that were written on this laptop, the number of the
            receipt that it printed; "" for none. What another laptop printed is not known.
    """

    question: Question
    names: dict[str, str]
    days: dict[str, str]
    times: dict[str, str]
    told: tuple[str, ...]
    chairs: tuple[str, ...]
    actor: str
    numbers: dict[str, str] = field(default_factory=dict)
    in_force: str = ""
    receipts: dict[str, str] = field(default_factory=dict)

    @property
    def fact(self) -> CaseOpened:
        return self.question.case.fact


def read_inbox(reading: Reading, actor: str, roster: Roster) -> Inbox:
    """The list as the book stands."""
    found = cases.open_cases(reading.conn)
    numbers = {one.meeting: one.no for one in meetings.meetings(reading.conn)}
    return Inbox(
        rows=tuple(_row(reading, case, numbers) for case in found),
        joined=_joined(reading, found),
        settled=tuple(_settled(reading, case, actor) for case in cases.decided_cases(reading.conn)),
        seconds=what_waits(reading, roster, actor),
        answered=what_was_answered(reading, roster),
    )


def read_question(reading: Reading, case: str, actor: str) -> Asked | None:
    """One open question; None when it is decided or unknown."""
    found = questions.question(reading.conn, case, here=reading.group.device)
    if found is None or not found.case.is_open:
        return None
    group = reading.group
    people = {slip.actor for slip in found.slips} | {found.case.fact.member, *found.told}
    people |= set(found.chairs)
    people |= {slip.unit.member for slip in found.slips if slip.unit is not None}
    names = reading.people.names(sorted(people - {""}))
    return Asked(
        question=found,
        names=names,
        days={slip.event: local_day(group.zone, slip.ts_ms) for slip in found.slips},
        times={slip.event: _time(group.zone, slip.ts_ms) for slip in found.slips},
        told=tuple(names[one] for one in found.told if one and one != actor),
        chairs=found.chairs,
        actor=actor,
        numbers=numbers_on(reading, found.case.fact, actor),
        in_force=number_in_force(reading, found.case.fact, actor),
        receipts={
            slip.event: receipt_of(reading.conn, slip.event)
            for slip in found.slips
            if slip.is_here and slip.type == "contribution.recorded"
        },
    )


def _row(reading: Reading, case: Case, numbers: dict[str, int]) -> Row:
    fact = case.fact
    return Row(
        case=case.case,
        kind=fact.kind,
        name=reading.people.name(fact.member) if fact.member else "",
        author=reading.people.name(fact.slips[-1].actor) if fact.slips else "",
        meeting_no=numbers.get(fact.meeting, 0),
        amount=fact.amount,
        currency=fact.currency,
        is_asked=case.state == cases.ASKED,
    )


def _settled(reading: Reading, case: Case, actor: str) -> Settled:
    answer = case.answer
    assert answer is not None, case.case
    other = _other(case, answer)
    return Settled(
        case=case.case,
        name=reading.people.name(case.fact.member) if case.fact.member else "",
        kind=case.fact.kind,
        choice=answer.choice,
        by=reading.people.name(answer.actor),
        is_mine=answer.actor == actor,
        on=local_day(reading.group.zone, answer.ts_ms),
        can_undo=case.state == DECIDED,
        other_by=reading.people.name(other.actor) if other else "",
        other_choice=other.choice if other else "",
    )


def _other(case: Case, counts: Answer) -> Answer | None:
    """The newest answer that met another one: both officers see both."""
    found = [one for one in case.answers if one.worth == "superseded"]
    return next((one for one in reversed(found) if one.choice != counts.choice), None)


def _joined(reading: Reading, open_now: tuple[Case, ...]) -> tuple[Joined, ...]:
    """Entries of other laptops on the page of the meeting that is open, else of the last one."""
    conn = reading.conn
    meeting = meetings.running_meeting(conn) or meetings.last_closed(conn)
    if meeting is None:
        return ()
    in_question = {subject for case in open_now for subject in case.fact.subjects}
    counted = Counter(
        line.device
        for line in entries.entries_at(conn, meeting.meeting)
        if line.device != reading.group.device and line.entry not in in_question
    )
    return tuple(
        Joined(label=one.label, owner=reading.people.name(one.member), count=counted[one.device])
        for one in devices.devices(conn)
        if counted[one.device]
    )


def _time(zone: str, ts_ms: int) -> str:
    minutes = (ts_ms // 60_000 + zone_offset_min(zone, ts_ms)) % 1440
    return f"{minutes // 60:02}:{minutes % 60:02}"
