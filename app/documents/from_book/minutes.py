"""The minutes, from the roll, the votes, what was given, and what was read out."""

from app.book.transaction import Reading
from app.core.attendance import needed_to_decide
from app.core.errors import Refused
from app.core.governance.roll_call import in_quorum
from app.documents import Document
from app.documents.dispute_desk import disputes_of
from app.documents.facts import Signer, Watermark
from app.documents.minutes import (
    CODE,
    MARKS,
    GivenFacts,
    MinutesFacts,
    VoteFacts,
    lines_of,
    sheet_of,
)
from app.documents.options import Desk, Options
from app.documents.sheet import Sheet
from app.documents.wording import Wording
from app.projections import (
    attendance,
    cases,
    departures,
    dues,
    group,
    members,
    motions,
    officers,
)
from app.projections.accepted_risks import accepted_risks
from app.projections.meetings import Meeting
from app.projections.motions import Motion
from app.projections.reading_out import ReadOut, read_out

MILLI = 1000
GIVEN = {"welfare": "help", "expense": "expense", "turn": "turn", "seat": "turn"}


def build(reading: Reading, subject: str, options: Options) -> Sheet:
    """The minutes of the meeting with id `subject`.

    Raises:
        Refused: `meeting.unknown`.
    """
    desk = Desk(reading, options)
    return sheet_of(facts_of(desk, subject), desk.texts, desk.locale, options.size or "A4")


def text_of(reading: Reading, meeting: str, options: Options) -> str:
    """The minutes as the book knows them, one sentence a line, for an officer to edit."""
    desk = Desk(reading, options)
    return "\n".join(lines_of(facts_of(desk, meeting), Wording(desk.texts, desk.locale)))


def facts_of(desk: Desk, meeting_id: str) -> MinutesFacts:
    """What the minutes say, as of this reading."""
    conn, currency = desk.reading.conn, desk.reading.group.currency
    read = read_out(conn, meeting_id, currency=currency)
    if read is None:
        raise Refused("meeting.unknown", meeting=meeting_id)
    meeting, totals = read.meeting, read.totals
    _, rules = group.current_rules(conn)
    marks = {one: mark.status for one, mark in attendance.marks(conn, meeting_id).items()}
    gone = departures.departures(conn, meeting_id)
    everybody = members.members(conn, with_left=True)
    next_on, next_time = desk.next_meeting(meeting.on)
    provisional: Watermark = "" if meeting.is_closed else "provisional"
    funds = ("loan_bag", totals.loan_bag), ("welfare_bag", totals.welfare_bag)
    return MinutesFacts(
        group=desk.group(),
        printing=desk.printing(meeting.page or read.page, provisional),
        meeting=meeting_id,
        no=meeting.no,
        on=meeting.on,
        opened_at=desk.time(meeting.opened_ms),
        closed_at=desk.time(meeting.closed_ms),
        place=meeting.place,
        chair=desk.name(officers.chair(conn)),
        recorders=tuple(desk.name(one) for one in meeting.recorders),
        marks=tuple(
            (mark, tuple(desk.name(m.member) for m in everybody if marks.get(m.member) == mark))
            for mark in MARKS
        ),
        left=tuple((desk.name(one.member), one.at) for one in gone.values()),
        here=in_quorum(marks, gone, proxy_votes=rules.proxy_votes),
        needed=needed_to_decide(len(members.members(conn)), rules.quorum_percent),
        votes=tuple(_vote(desk, one) for one in motions.motions_at(conn, meeting_id)),
        given=_given(desk, read),
        joined=tuple(desk.name(m.member) for m in everybody if m.joined_on == meeting.on),
        gone=tuple(desk.name(m.member) for m in everybody if m.left_on == meeting.on),
        questions=cases.open_count(conn),
        disputes=disputes_of(desk, meeting),
        risks=tuple(one.accepted.kind for one in accepted_risks(conn)),
        counted=(*funds, ("box", totals.box)),
        difference=sum(line.minor for line in read.differences),
        next_on=next_on or meeting.next_on,
        next_time=next_time,
        text=meeting.minutes,
        signers=_signers(desk, meeting, read),
    )


def _vote(desk: Desk, motion: Motion) -> VoteFacts:
    put, result = motion.put, motion.result
    scale = MILLI if put.basis == "area" else 1
    word = "contested" if motion.is_contested else result.word if result else "open"
    return VoteFacts(
        text=put.text,
        proposed_by=desk.name(put.proposed_by),
        seconded_by=desk.name(put.seconded_by),
        yes=result.yes // scale if result else 0,
        no=result.no // scale if result else 0,
        silent=result.silent // scale if result else 0,
        result=word,
    )


def _given(desk: Desk, read: ReadOut) -> tuple[GivenFacts, ...]:
    """Loans, then what was paid in the order of the page, then the fines."""
    found = [
        GivenFacts(kind="loan", name=desk.name(one.member), why="", minor=one.principal)
        for one in read.loan_money
        if one.principal
    ]
    found += [
        GivenFacts(
            kind=GIVEN[one.kind],
            name=desk.name(one.member) if one.member else "",
            why=one.words if one.kind in ("welfare", "expense") else "",
            minor=one.minor,
        )
        for one in read.paid
        if one.kind in GIVEN
    ]
    for member, fines in dues.fines_at(desk.reading.conn, read.meeting.meeting).items():
        found += [
            GivenFacts(kind="fine", name=desk.name(member), why=reason, minor=minor)
            for _, reason, minor in fines
        ]
    return tuple(found)


def _signers(desk: Desk, meeting: Meeting, read: ReadOut) -> tuple[Signer, ...]:
    """Chair, secretary and the key holders of the page."""
    signed = {one.member: one.ts_ms for one in read.signed}
    conn = desk.reading.conn
    found = [
        Signer(name=desk.name(one), role=role, signed_at=desk.time(signed.get(one, 0)))
        for role in ("chair", "secretary")
        for one in officers.holders_of(conn, role)[:1]
    ]
    holders = [one.member for one in read.required if one.role == "key_holder"]
    holders += [
        one.member for one in read.signed if one.role == "key_holder" and one.member not in holders
    ]
    found += [
        Signer(name=desk.name(one), role="key", number=n, signed_at=desk.time(signed.get(one, 0)))
        for n, one in enumerate(holders, start=1)
    ]
    return tuple(found)


DOCUMENT = Document(code=CODE, subject="meeting", build=build)
