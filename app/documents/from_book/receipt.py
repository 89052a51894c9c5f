"""The receipt of one contribution, from the sheet of its meeting."""

from app.book.transaction import Reading
from app.core.contributions import OF_A_UNIT
from app.core.errors import Refused
from app.core.expected import COLUMNS, expected_amounts
from app.core.rules_of_group import Rules
from app.documents import Document
from app.documents.facts import Watermark
from app.documents.methods import methods_of
from app.documents.options import Desk, Options
from app.documents.receipt import CODE, ReceiptFacts, ReceiptPart, sheet_of
from app.documents.sheet import Sheet
from app.projections import (
    advances,
    due_ledger,
    dues,
    entries,
    group,
    meetings,
    members,
    officers,
    passbook,
)
from app.projections.collect_context import COLUMN_OF
from app.projections.meetings import Meeting
from app.projections.members import Member
from app.projections.passbook import Passbook
from app.projections.reading_out import page_of
from app.projections.sheet import Payment, find_payment

ORDER = (*COLUMNS, "unit", "recovery")
_KIND_OF = COLUMN_OF | dict.fromkeys(("seat", "seat_owed", "seat_debt"), "turn")
_KIND_OF |= dict.fromkeys(OF_A_UNIT, "unit")
RECENT = 3  # meetings that say what a member usually buys


def build(reading: Reading, subject: str, options: Options) -> Sheet:
    """The receipt of the contribution with event id `subject`.

    Raises:
        Refused: `entry.unknown`.
    """
    desk = Desk(reading, options)
    facts = facts_of(desk, subject)
    return sheet_of(facts, desk.texts, desk.locale, options.size or "80mm")


def facts_of(desk: Desk, entry: str) -> ReceiptFacts:
    """What the receipt says, as of this reading."""
    conn, currency = desk.reading.conn, desk.reading.group.currency
    payment = find_payment(conn, entry)
    meeting = meetings.find_meeting(conn, payment.meeting) if payment else None
    member = members.find_member(conn, payment.member) if payment else None
    if payment is None or meeting is None or member is None:
        raise Refused("entry.unknown", entry=entry)
    book = passbook.passbook(conn, member.member, currency=currency)
    _, rules = group.current_rules(conn)
    next_on, next_time = desk.next_meeting(meeting.on)
    next_on = next_on or meeting.next_on
    late = sum(loan.state.due(meeting.on) for loan in book.loans)
    written = entries.find_entry(conn, entry)
    reversal = entries.find_entry(conn, written.reversed_by) if written else None
    return ReceiptFacts(
        group=desk.group(),
        printing=desk.printing(_page(desk, meeting), _pending(payment)),
        receipt=entry,
        number=number_of(meeting, member),
        meeting_no=meeting.no,
        on=meeting.on,
        time=desk.time(payment.ts_ms),
        member_no=member.no,
        member_name=desk.name(member.member),
        parts=_parts(payment, meeting, book, rules),
        stamps_max=rules.shares_max,
        methods=methods_of((payment.method,)),
        left=(
            ("savings", book.savings_minor),
            ("loan_left", book.loan_left),
            ("still_late", late),
            ("fines", _fines(desk, member.member)),
        ),
        recorder=desk.name(payment.actor),
        recorder_role=_role(desk, payment.actor),
        payer=desk.name(payment.payer) if payment.payer != member.member else "",
        codes=(payment.number,) if payment.payment and payment.number else (),
        book_number=payment.number if payment.is_numbered else "",
        verified=payment.state in ("verified", "by_hand"),
        taken_back=reversal is not None,
        reason=reversal.words if reversal else "",
        next_on=next_on,
        next_time=next_time,
        bring=_bring(desk, book, rules, next_on) - late if next_on else 0,
        bring_late=late if next_on else 0,
    )


def number_of(meeting: Meeting, member: Member) -> str:
    """The name of a receipt among people: meeting and member, 18-009."""
    return f"{meeting.no}-{member.no:03}"


def _page(desk: Desk, meeting: Meeting) -> str:
    return meeting.page or page_of(desk.reading.conn, meeting)


def _pending(payment: Payment) -> Watermark:
    return "pending" if payment.is_held else ""


def _parts(
    payment: Payment, meeting: Meeting, book: Passbook, rules: Rules
) -> tuple[ReceiptPart, ...]:
    paid: dict[str, int] = {}
    for part in payment.parts:
        kind = _KIND_OF.get(part.kind, part.kind)
        paid[kind] = paid.get(kind, 0) + part.minor
    due = next((line.loan_due for line in book.lines if line.meeting == meeting.meeting), 0)
    price = rules.share_value
    return tuple(
        ReceiptPart(
            kind=kind,
            minor=paid[kind],
            count=paid[kind] // price if kind == "shares" and price else 0,
            due=due if kind == "loan" else 0,
        )
        for kind in ORDER
        if paid.get(kind)
    )


def _bring(desk: Desk, book: Passbook, rules: Rules, on: str) -> int:
    """What the member is expected to bring, with what is late."""
    recent = [line.stamps for line in book.lines if line.methods][-RECENT:]
    conn = desk.reading.conn
    fines = dues.fines_owed(conn).get(book.member, 0)
    owed: dict[str, int] = {}
    for due in due_ledger.open_dues_in_ledger(conn, book.member):
        owed[due.kind] = owed.get(due.kind, 0) + due.left
    loans = [loan.state for loan in book.loans if not loan.state.is_closed]
    expected = expected_amounts(
        rules, recent_shares=recent, fines_owed=fines, loans=loans, on=on, owed=owed
    )
    advance = advances.advance_of(conn, book.member) if rules.advance_used else 0
    return max(0, expected.total - advance)


def _fines(desk: Desk, member: str) -> int:
    """Fines and penalties of contributions that are not paid."""
    conn = desk.reading.conn
    late = due_ledger.open_dues_in_ledger(conn, member)
    penalties = sum(one.left for one in late if one.kind == "penalty")
    return dues.fines_owed(conn).get(member, 0) + penalties


def _role(desk: Desk, member: str) -> str:
    held = officers.roles_of(desk.reading.conn, member)
    return next((role for role in ("treasurer", "chair", "secretary") if role in held), "member")


DOCUMENT = Document(code=CODE, subject="receipt", build=build)
