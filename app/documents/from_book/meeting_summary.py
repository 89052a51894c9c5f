"""The meeting page, from what was read out, counted and signed."""

from dataclasses import replace

from app.book.transaction import Reading
from app.core.attendance import CAME
from app.core.contributions import OF_A_UNIT
from app.core.errors import Refused
from app.documents import Document
from app.documents.dispute_desk import disputes_of
from app.documents.dispute_words import dispute_lines
from app.documents.facts import Signer, Watermark
from app.documents.meeting_desk import collected_of, funds_of, movements_of
from app.documents.meeting_summary import (
    CODE,
    MeetingFacts,
    OwedFacts,
    sheet_of,
)
from app.documents.options import Desk, Options
from app.documents.sheet import Sheet
from app.documents.wording import Wording
from app.projections import attendance, departures, motions, sheet
from app.projections.collect_context import SHOWN as COLUMN_KINDS
from app.projections.collecting import CollectRow, collect_sheet
from app.projections.home import turns
from app.projections.loans import Loan
from app.projections.meetings import Meeting
from app.projections.money_places import money_places
from app.projections.reading_out import ReadOut, read_out

KINDS = ("shares", "savings", "welfare", "turn", "fine", "loan", "registration", "advance")
BESIDE = ("unit", "recovery", "unidentified", "advance_used", "receipt_used")


def build(reading: Reading, subject: str, options: Options) -> Sheet:
    """The page of the meeting with id `subject`.

    Raises:
        Refused: `meeting.unknown`.
    """
    desk = Desk(reading, options)
    facts = facts_of(desk, subject)
    return sheet_of(facts, desk.texts, desk.locale, options.size or "A4")


def facts_of(desk: Desk, meeting_id: str) -> MeetingFacts:
    """What the page says, as of this reading."""
    conn, currency = desk.reading.conn, desk.reading.group.currency
    read = read_out(conn, meeting_id, currency=currency)
    if read is None:
        raise Refused("meeting.unknown", meeting=meeting_id)
    meeting, totals = read.meeting, read.totals
    marks = attendance.counts(conn, meeting_id)
    taken = sheet.totals(conn, meeting_id)
    next_on, next_time = desk.next_meeting(meeting.on)
    places = money_places(conn, currency)
    grid = collect_sheet(conn, meeting_id, currency=currency, names={})
    assert grid is not None
    price = grid.rules.share_value
    repaid, given = _loan_movement(taken, read.lent, grid.rules.income_basis)
    provisional: Watermark = "" if meeting.is_closed else "provisional"
    moved = movements_of(desk, read)
    funds = funds_of(desk, read, moved, by_phone="mpesa" in grid.rules.methods)
    shown = [at for at, fund in enumerate(funds) if fund.fund != "usdt" or fund.is_used]
    return MeetingFacts(
        group=desk.group(),
        printing=desk.printing(meeting.page or read.page, provisional),
        meeting=meeting_id,
        no=meeting.no,
        on=meeting.on,
        opened_at=desk.time(meeting.opened_ms),
        closed_at=desk.time(meeting.closed_ms),
        place=meeting.place,
        present=marks.get("present", 0),
        late=marks.get("late", 0),
        excused=totals.excused,
        absent=marks.get("absent", 0),
        collected=collected_of(desk, read, grid.rules.methods),
        by_kind=_by_kind(taken),
        paid_out=totals.lent + totals.turn_paid + totals.welfare_paid + totals.expenses,
        funds=tuple(funds[at] for at in shown),
        movements=tuple(replace(one, minor=tuple(one.minor[at] for at in shown)) for one in moved),
        counts=read.count.counts if read.count else (),
        counted=read.count.counted_minor if read.count else 0,
        loans_before=totals.loans_out - given + repaid,
        loans_given=given,
        loans_repaid=repaid,
        loans_after=totals.loans_out,
        savings=places.shares + places.savings,
        shares=places.shares // price if price else 0,
        owed=tuple(_owed(desk, row) for row in grid.rows if _missing(row)),
        signers=_signers(desk, read),
        difference=sum(line.minor for line in read.differences),
        difference_reason="; ".join(line.reason for line in read.differences),
        next_on=next_on or meeting.next_on,
        next_time=next_time,
        next_turn=desk.name(turns(conn, grid.rules).this),
        left=_left(desk, meeting_id),
        minutes=_minutes(desk, meeting),
    )


def _minutes(desk: Desk, meeting: Meeting) -> tuple[str, ...]:
    """What an officer wrote, else the votes; then what is disputed, unless that says it."""
    written = tuple(line for line in meeting.minutes.splitlines() if line.strip())
    lines = written or _votes(desk, meeting.meeting)
    say = Wording(desk.texts, desk.locale)
    disputed = dispute_lines(disputes_of(desk, meeting), say)
    return (*lines, *(line for line in disputed if line not in lines))


def _votes(desk: Desk, meeting_id: str) -> tuple[str, ...]:
    """What was decided, one sentence each; for a meeting without minutes."""
    say = Wording(desk.texts, desk.locale)
    found = []
    for one in motions.motions_at(desk.reading.conn, meeting_id):
        result = one.result
        word = "contested" if one.is_contested else result.word if result else "open"
        yes, no, silent = (result.yes, result.no, result.silent) if result else (0, 0, 0)
        sentence = say.say(
            "minutes_vote",
            text=one.put.text,
            yes=say.number(yes),
            no=say.number(no),
            silent=say.number(silent),
            result=say.say(f"vote_{word}"),
        )
        found.append(sentence)
    return tuple(found)


def _left(desk: Desk, meeting_id: str) -> tuple[tuple[str, str], ...]:
    """Name and time of those who were here and left before the end, by time."""
    conn = desk.reading.conn
    marks = attendance.marks(conn, meeting_id)
    gone = departures.departures(conn, meeting_id).values()
    return tuple(
        (desk.name(one.member), one.at)
        for one in sorted(gone, key=lambda one: (one.at, one.entry))
        if one.member in marks and marks[one.member].status in CAME
    )


def _loan_movement(
    taken: dict[str, int], lent: tuple[Loan, ...], income_basis: str
) -> tuple[int, int]:
    """What loans fell by and rose by as they are booked: on accrual the interest counts too."""
    new = [loan.state for loan in lent if loan.source != "opening"]
    repaid = taken.get("loan_principal", 0)
    given = sum(state.principal for state in new)
    if income_basis == "accrual":
        repaid += taken.get("loan_interest", 0)
        given += sum(state.interest for state in new)
    return repaid, given


def _by_kind(taken: dict[str, int]) -> tuple[tuple[str, int], ...]:
    paid = dict(taken)
    for column, kinds in COLUMN_KINDS.items():
        paid[column] = sum(taken.get(kind, 0) for kind in kinds)
    paid["unit"] = sum(taken.get(kind, 0) for kind in OF_A_UNIT)
    for used in ("advance_used", "receipt_used"):
        paid[used] = -taken.get(used, 0)  # no money came for that much of the kinds
    return tuple((kind, paid[kind]) for kind in (*KINDS, *BESIDE) if paid.get(kind))


def _missing(row: CollectRow) -> int:
    """What was expected today and not paid; nobody owes shares that were not bought."""
    return sum(_missing_of(row, kind) for kind in KINDS if kind != "shares")


def _missing_of(row: CollectRow, kind: str) -> int:
    column = "turns" if kind == "turn" else kind
    expected: int = getattr(row.expected, column)
    written: int = getattr(row.written, column)
    return max(0, expected - written)


def _owed(desk: Desk, row: CollectRow) -> OwedFacts:
    why = tuple(kind for kind in KINDS if kind != "shares" and _missing_of(row, kind))
    return OwedFacts(name=desk.name(row.member), why=why, minor=_missing(row))


def _signers(desk: Desk, read: ReadOut) -> tuple[Signer, ...]:
    signed = {one.member: one.ts_ms for one in read.signed}
    signers, keys = [], 0
    for one in read.required:
        is_key = one.role == "key_holder"
        keys += is_key
        signers.append(
            Signer(
                name=desk.name(one.member),
                role="key" if is_key else one.role,
                number=keys if is_key else 0,
                signed_at=desk.time(signed.get(one.member, 0)),
            )
        )
    return tuple(signers)


DOCUMENT = Document(code=CODE, subject="meeting", build=build)
