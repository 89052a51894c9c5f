"""The social-fund statement of this book, contributions summed up for each meeting."""

from dataclasses import replace

from app.book.transaction import Reading
from app.core import accounts as a
from app.core.paying import PAYING_TYPES
from app.documents import Document
from app.documents.facts import Signer
from app.documents.loan_desk import page_of_book
from app.documents.options import Desk, Options
from app.documents.sheet import Sheet
from app.documents.social_fund import CODE, SocialFacts, SocialLine, sheet_of
from app.projections import balances, journal, meetings, officers, outgoings
from app.projections.outgoings import Outgoing

_KINDS = {
    "welfare.paid": "help",
    "loan.given": "loan",
    "shareout.part": "share_out",
    "money.moved": "moved",
}


def build(reading: Reading, subject: str, options: Options) -> Sheet:
    """The fund from the first day of the book to today; `subject` is not looked at."""
    desk = Desk(reading, options)
    return sheet_of(facts_of(desk), desk.texts, desk.locale, options.size or "A4")


def facts_of(desk: Desk) -> SocialFacts:
    """What the statement says, as of this reading."""
    conn, currency = desk.reading.conn, desk.reading.group.currency
    held = {one.meeting: one for one in meetings.meetings(conn)}
    helped = {one.entry: one for meeting in held for one in outgoings.outgoings_at(conn, meeting)}
    opening, lines = 0, list[SocialLine]()
    for row in journal.statement(conn, a.SOCIAL_FUND):
        if row.currency != currency:
            continue
        if row.type == "opening.recorded":
            opening -= row.minor
            continue
        meeting = held.get(row.meeting)
        line = SocialLine(
            on=meeting.on if meeting is not None else row.on,
            meeting=meeting.no if meeting is not None else 0,
            kind="contributions" if row.type in PAYING_TYPES else _KINDS.get(row.type, "other"),
            about=_about(desk, helped.get(row.event_id)),
            minor=-row.minor,
            balance=-row.balance_minor,
        )
        if lines and _is_same(lines[-1], line):
            lines[-1] = replace(lines[-1], minor=lines[-1].minor + line.minor, balance=line.balance)
        else:
            lines.append(line)
    closed = meetings.last_closed(conn)
    return SocialFacts(
        group=desk.group(),
        printing=desk.printing(page_of_book(desk)),
        on=desk.today,
        from_on=lines[0].on if lines else "",
        opening=opening,
        lines=tuple(one for one in lines if one.minor),
        lent=balances.balance_of(conn, a.SOCIAL_LOANS, currency),
        counted=closed.totals.welfare_bag or None if closed is not None else None,
        signers=_signers(desk),
    )


def _is_same(before: SocialLine, line: SocialLine) -> bool:
    """Contributions of one meeting, and parts of one share-out, stand in one line."""
    is_many = line.kind in ("contributions", "share_out")
    return is_many and (before.kind, before.meeting) == (line.kind, line.meeting)


def _about(desk: Desk, paid: Outgoing | None) -> str:
    if paid is None:
        return ""
    name = desk.name(paid.member) if paid.member else ""
    return ": ".join(part for part in (name, paid.words) if part)


def _signers(desk: Desk) -> tuple[Signer, ...]:
    """The treasurer and the key holders."""
    keys = officers.key_holders(desk.reading.conn)
    return (
        *(one for one in desk.officers() if one.role == "treasurer"),
        *(Signer(name=desk.name(one), role="key", number=no) for no, one in enumerate(keys, 1)),
    )


DOCUMENT = Document(code=CODE, subject="group", build=build)
