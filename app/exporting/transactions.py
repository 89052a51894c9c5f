"""The journal as transactions with readable parties, oldest first; what every format writes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import groupby

from sqlalchemy import select

from app.book.transaction import Reading
from app.book.writing import zone_offset_min
from app.core.accounts import CHART
from app.core.currencies import currency_of
from app.core.money import plain_decimal
from app.projections import journal, loans, meetings, members


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """One line.

    Attributes:
        part: Whose part of the account: `M09` a member by number, `L-…` a loan; "" for none.
        minor: Debit positive, minor units of `currency`.
    """

    code: str
    part: str
    minor: int
    currency: str

    @property
    def amount(self) -> str:
        """The amount as an exact decimal string."""
        return plain_decimal(self.minor, currency_of(self.currency).digits)


@dataclass(frozen=True, slots=True, kw_only=True)
class Transaction:
    """One journal entry.

    Attributes:
        on: Civil day, ISO; of the meeting, or of the writing where people chose none.
        kind: Fact type, for example `contribution.recorded`.
        meeting_no: 0 outside a meeting.
        who: Display name of the member concerned, "" for none.
        reverses: Id of the entry that this one takes back, "" for none.
    """

    position: int
    entry: str
    on: str
    kind: str
    meeting_no: int
    who: str
    reverses: str
    postings: tuple[Posting, ...]

    @property
    def text(self) -> str:
        """A line for people: what, which meeting, who."""
        about = [self.kind, f"meeting {self.meeting_no}" if self.meeting_no else "", self.who]
        return " · ".join(part for part in about if part)


def transactions(reading: Reading) -> Iterator[Transaction]:
    """Every entry that moved money, in the one order."""
    parts = _Parts(reading)
    entry, line = journal.entry, journal.line
    query = (
        select(entry, line.c.account, line.c.sub, line.c.currency, line.c.minor)
        .join(line, line.c.position == entry.c.position)
        .order_by(entry.c.position, line.c.line)
    )
    rows = reading.conn.execute(query).mappings()
    for position, group in groupby(rows, key=lambda row: row["position"]):
        lines = list(group)
        head = lines[0]
        yield Transaction(
            position=position,
            entry=head["event_id"],
            on=parts.day(head["on_day"], head["meeting"], head["ts_ms"]),
            kind=head["type"],
            meeting_no=parts.meeting_no(head["meeting"]),
            who=parts.name(head["member"]),
            reverses=head["reverses"],
            postings=tuple(
                Posting(
                    code=row["account"],
                    part=parts.part(row["account"], row["sub"]),
                    minor=row["minor"],
                    currency=row["currency"],
                )
                for row in lines
            ),
        )


class _Parts:
    """Readable names of ids, read once."""

    def __init__(self, reading: Reading) -> None:
        conn = reading.conn
        self._reading = reading
        self._members = {one.member: one.no for one in members.members(conn, with_left=True)}
        self._meetings = {one.meeting: (one.no, one.on) for one in meetings.meetings(conn)}
        self._borrowers = {
            loan.loan: self._members.get(loan.member, 0)
            for member in self._members
            for loan in loans.loans_of(conn, member)
        }
        self._names: dict[str, str] = {}

    def day(self, on: str, meeting: str, ts_ms: int) -> str:
        if on:
            return on
        if meeting in self._meetings and self._meetings[meeting][1]:
            return self._meetings[meeting][1]
        shift = timedelta(minutes=zone_offset_min(self._reading.group.zone, ts_ms))
        return (datetime.fromtimestamp(ts_ms / 1000, UTC) + shift).date().isoformat()

    def meeting_no(self, meeting: str) -> int:
        return self._meetings.get(meeting, (0, ""))[0]

    def name(self, member: str) -> str:
        if member not in self._names:
            self._names[member] = self._reading.people.name(member) if member else ""
        return self._names[member]

    def part(self, code: str, sub: str) -> str:
        """Only parts that people know: members and loans; receipts and turns stay together."""
        kind = CHART[code].sub
        if kind == "member" and sub in self._members:
            return f"M{self._members[sub]:02}"
        if (kind == "loan" and sub) or sub in self._borrowers:
            return f"L{self._borrowers.get(sub, 0):02}-{sub[-6:]}"
        return ""
