"""What the count step reads from the book: figures, entries that moved notes, people."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.accounts import BOX_ACCOUNTS
from app.core.count_hints import CashEntry
from app.core.errors import Refused
from app.projections import entries, group, members, outgoings, reading_out, sheet
from app.projections.entries import EntryLine
from app.projections.loan_money import IN_BOX
from app.projections.reading_out import ReadOut
from app.projections.sheet import Payment

if TYPE_CHECKING:
    from app.book.transaction import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class CountFacts:
    """One look at a meeting that is to be counted.

    Attributes:
        moved: Entries that put notes into the box or took some out, in order.
        chair: Whose PIN allows a difference; "" when the office is empty.
        pair: Who counts and who watches when nobody was named: two key holders.
        people: Who may count: everybody but the recorder.
        zone: IANA zone of the meeting place.
        dropped_by: The entry that was written after the last count; None when it holds.
    """

    out: ReadOut
    names: dict[str, str]
    moved: tuple[CashEntry, ...]
    chair: str
    pair: tuple[str, str]
    people: tuple[str, ...]
    welfare_bag: bool
    zone: str
    dropped_by: EntryLine | None

    @property
    def book_minor(self) -> int:
        return self.out.totals.box

    @property
    def holds(self) -> bool:
        """The count that was written still counts."""
        return self.out.meeting.counted_minor is not None


def read(reading: "Reading", meeting: str) -> CountFacts:
    """Read the step.

    Raises:
        Refused: "meeting.unknown".
    """
    conn = reading.conn
    out = reading_out.read_out(conn, meeting, currency=reading.group.currency)
    if out is None:
        raise Refused("meeting.unknown", meeting=meeting)
    _, rules = group.current_rules(conn)
    everybody = tuple(one.member for one in members.members(conn))
    # Money also comes from who left, and goes to who leaves today.
    names = reading.people.names([one.member for one in members.members(conn, with_left=True)])
    officers = {one.role: one.member for one in out.required}
    may_count = [m for m in everybody if m not in out.meeting.recorders]
    holders = [one.member for one in out.required if one.role == "key_holder"]
    pair = [m for m in (*holders, *may_count) if m in may_count]
    pair = list(dict.fromkeys(pair))[:2]
    return CountFacts(
        out=out,
        names=names,
        moved=tuple(_moved(reading, out, rules.share_value)),
        chair=officers.get("chair", ""),
        pair=(pair[0] if pair else "", pair[1] if len(pair) > 1 else ""),
        people=tuple(may_count),
        welfare_bag=rules.welfare_bag,
        zone=reading.group.zone,
        dropped_by=_dropped_by(reading, out),
    )


def _moved(reading: "Reading", out: ReadOut, share_minor: int) -> Iterator[CashEntry]:
    conn, meeting = reading.conn, out.meeting.meeting
    paid = sheet.payments_at(conn, meeting)
    at_once = Counter(one.ts_ms for one in paid if one.stands)
    for one in paid:
        if one.stands and one.cash_minor:
            yield CashEntry(
                entry=one.entry,
                member=one.member,
                kind="contribution",
                cash_minor=one.cash_minor,
                parts=tuple((part.kind, part.minor) for part in one.parts),
                share_minor=share_minor,
                change_minor=one.change_given,
                replaced_minor=_replaced(one, paid),
                usual_method=_usual_method(reading, one),
                is_bulk=at_once[one.ts_ms] > 1,
                ts_ms=one.ts_ms,
            )
    for spent in outgoings.outgoings_at(conn, meeting):
        into, from_ = spent.to_account in BOX_ACCOUNTS, spent.from_account in BOX_ACCOUNTS
        if into != from_:
            yield CashEntry(
                entry=spent.entry,
                member=spent.member,
                kind=spent.kind,
                cash_minor=spent.minor if into else -spent.minor,
                ts_ms=spent.ts_ms,
            )
    for moved in out.loan_money:
        if moved.place in IN_BOX:
            yield CashEntry(
                entry=moved.entry, member=moved.member, kind="loan", cash_minor=moved.minor
            )


def _replaced(one: Payment, paid: tuple[Payment, ...]) -> int | None:
    """What the member's entry said before it was corrected."""
    before = [
        old.cash_minor
        for old in paid
        if old.member == one.member and old.position < one.position and not old.stands
    ]
    return before[-1] if before else None


def _usual_method(reading: "Reading", one: Payment) -> str:
    earlier = [
        old.method
        for old in sheet.payments_of(reading.conn, one.member)
        if old.stands and not old.source and old.position < one.position and old.sheet != one.sheet
    ]
    return earlier[-1] if earlier else "cash"


def _dropped_by(reading: "Reading", out: ReadOut) -> EntryLine | None:
    """The money line that came after the last count of this meeting."""
    if out.count is None or out.meeting.counted_minor is not None:
        return None
    written = entries.entries_at(reading.conn, out.meeting.meeting)
    counted = [line.position for line in written if line.entry == out.count.entry]
    later = [line for line in written if counted and line.position > counted[0] and line.minor]
    return later[0] if later else None
