"""What both registers ask the book for: the meetings of the cycle, and the members with a mark."""

from app.documents.loan_desk import page_of_book
from app.documents.options import Desk
from app.documents.registers import HeldFacts, LineFacts, RegisterFacts
from app.projections import attendance, meetings, members, owing, shareouts, sheet
from app.projections.meetings import Meeting

MOST = 60  # meetings on a register


def register_of(desk: Desk, code: str, *, with_money: bool) -> RegisterFacts:
    """The register of the running cycle: since the last share-out."""
    conn = desk.reading.conn
    held = _held(desk)
    owed: dict[str, int] = {}
    for one in owing.arrears(conn, desk.today) if with_money else ():
        owed[one.member] = owed.get(one.member, 0) + one.left
    histories = attendance.histories(conn, [one.meeting for one in held])
    paid = _paid(desk, held) if with_money else {}
    lines = tuple(
        LineFacts(
            no=one.no,
            name=desk.name(one.member),
            marks=tuple(histories.get(one.member, {}).get(m.meeting, "") for m in held),
            paid=tuple(paid.get((one.member, m.meeting), 0) for m in held) if with_money else (),
            owed=owed.get(one.member, 0),
        )
        for one in members.members(conn)
    )
    return RegisterFacts(
        group=desk.group(),
        printing=desk.printing(page_of_book(desk)),
        code=code,
        since=held[0].on if held else "",
        until=held[-1].on if held else "",
        held=tuple(HeldFacts(no=one.no, on=one.on) for one in held),
        lines=lines,
        signers=desk.officers(),
    )


def _held(desk: Desk) -> tuple[Meeting, ...]:
    conn = desk.reading.conn
    done = [one.on for one in shareouts.shareouts(conn)]
    since = max(done, default="")
    found = [
        one
        for one in meetings.meetings(conn)
        if (one.is_running or one.is_closed) and one.on > since
    ]
    return tuple(found[-MOST:])


def _paid(desk: Desk, held: tuple[Meeting, ...]) -> dict[tuple[str, str], int]:
    """Money by member and meeting."""
    found: dict[tuple[str, str], int] = {}
    for meeting in held:
        for one in sheet.payments_at(desk.reading.conn, meeting.meeting):
            if one.stands:
                key = one.member, meeting.meeting
                found[key] = found.get(key, 0) + one.money_minor
    return found
