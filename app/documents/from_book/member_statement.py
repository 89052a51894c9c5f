"""The member statement of today, from the passbook."""

from app.book.transaction import Reading
from app.core.errors import Refused
from app.core.rotation.seating import share_text
from app.documents import Document
from app.documents.facts import Method, Signer, Watermark
from app.documents.member_statement import CODE, sheet_of
from app.documents.methods import methods_of
from app.documents.options import Desk, Options
from app.documents.passbook_facts import GroupBox, LoanBox, PassbookLine, StatementFacts
from app.documents.rotation_block import RoundBox, SeatLine
from app.documents.sheet import Sheet
from app.projections import group, meetings, members, passbook, rotation_positions
from app.projections.money_places import money_places

CAME = ("present", "late", "proxy")


def build(reading: Reading, subject: str, options: Options) -> Sheet:
    """The statement of the member with id `subject`.

    Raises:
        Refused: `member.unknown`.
    """
    desk = Desk(reading, options)
    facts = facts_of(desk, subject)
    return sheet_of(facts, desk.texts, desk.locale, options.size or "A4")


def facts_of(desk: Desk, member_id: str) -> StatementFacts:
    """What the statement says, as of this reading."""
    conn, currency = desk.reading.conn, desk.reading.group.currency
    member = members.find_member(conn, member_id)
    if member is None:
        raise Refused("member.unknown", member=member_id)
    book = passbook.passbook(conn, member_id, currency=currency)
    _, rules = group.current_rules(conn)
    closed = meetings.last_closed(conn)
    name = desk.name(member_id)
    return StatementFacts(
        group=desk.group(),
        printing=desk.printing(closed.page if closed else "", _provisional(desk)),
        member=member_id,
        member_no=member.no,
        member_name=name,
        phone=desk.reading.people.field(member_id, "phone"),
        cycle=0,
        lines=tuple(_line(line) for line in book.lines),
        stamps_max=rules.shares_max if rules.share_value else 0,
        brought_forward=book.brought_forward,
        shares=book.shares,
        savings=book.savings_minor,
        worth=book.worth,
        loan_left=book.loan_left,
        loan=_loan_box(desk, book),
        group_box=_group_box(desk, book),
        signers=(*desk.officers(), Signer(name=name, role="member")),
        unchecked=_unchecked(book),
        rounds=_rounds(desk, member_id),
    )


def _provisional(desk: Desk) -> Watermark:
    """While a meeting runs its page is not signed, and the statement may still change."""
    return "provisional" if meetings.running_meeting(desk.reading.conn) else ""


def _line(line: passbook.PassbookLine) -> PassbookLine:
    return PassbookLine(
        no=line.no,
        on=line.on,
        stamps=line.stamps,
        shares=line.shares_minor + line.other_savings,
        savings=line.savings_minor,
        welfare=line.welfare,
        turn=line.turn,
        turn_got=line.turn_got,
        fines=line.fine,
        loan_paid=line.loan_paid,
        loan_given=line.borrowed,
        loan_left=line.loan_left,
        methods=methods_of(line.methods),
        receipts=line.receipts,
    )


def _loan_box(desk: Desk, book: passbook.Passbook) -> LoanBox | None:
    """The oldest loan that still runs.

    Late is what should have been paid at the last meeting or before, as on that day's receipt.
    """
    today = desk.today
    conn = desk.reading.conn
    held = meetings.running_meeting(conn) or meetings.last_closed(conn)
    late_on = min(today, held.on) if held else today
    for loan in book.loans:
        state = loan.state
        if state.is_closed:
            continue
        coming = next((one for one in state.unpaid() if one.due_on > today), None)
        return LoanBox(
            given_on=loan.given_on,
            principal=state.principal,
            interest=state.interest,
            periods=len(state.instalments),
            paid=state.interest_paid + state.principal_paid,
            late=state.due(late_on),
            late_on=late_on,
            next_due=coming.total if coming else 0,
            next_due_on=coming.due_on if coming else "",
            guarantors=tuple(desk.name(one) for one in loan.guarantors),
        )
    return None


def _group_box(desk: Desk, book: passbook.Passbook) -> GroupBox:
    conn = desk.reading.conn
    _, rules = group.current_rules(conn)
    places = money_places(conn, desk.reading.group.currency)
    return GroupBox(
        on=desk.today,
        members=len(members.members(conn)),
        shares=places.shares // rules.share_value if rules.share_value else 0,
        share_price=rules.share_value,
        share_worth=places.share_worth(rules.share_value),
        box=places.box,
        came=sum(line.status in CAME for line in book.lines),
        meetings=len(book.lines),
        stands_for=tuple(
            (desk.name(loan.member), loan.state.left)
            for loan in book.guarantees
            if not loan.state.is_closed
        ),
    )


def _rounds(desk: Desk, member: str) -> tuple[RoundBox, ...]:
    conn = desk.reading.conn
    _, rules = group.current_rules(conn)
    between = rules.meeting_every_days
    found = rotation_positions.positions(conn, member, today=desk.today, days_between=between)
    return tuple(
        RoundBox(
            name=one.name,
            no=one.no,
            seats=tuple(_seat(seat) for seat in one.seats),
            paid=one.paid,
            to_pay=one.to_pay,
            owed=one.owed,
            received=one.received,
            waits_for=one.waits_for,
            to_receive=one.to_receive,
            pays=one.pays,
            gets=one.gets,
            is_certain=one.is_certain,
            rate=one.rate,
        )
        for one in found
    )


def _seat(one: rotation_positions.SeatTurn) -> SeatLine:
    return SeatLine(
        seat=one.seat,
        part="" if one.part == 1 else share_text(one.part),
        turn=one.turn,
        on=one.on,
        prize=one.prize,
        is_paid=one.is_paid,
    )


def _unchecked(book: passbook.Passbook) -> tuple[tuple[Method, tuple[str, ...]], ...]:
    """Days on which electronic money was written that nobody has checked yet, by method."""
    days: dict[Method, list[str]] = {}
    for line in book.lines:
        if "written" not in line.states:
            continue
        for method in methods_of(line.methods):
            if method != "cash":
                days.setdefault(method, []).append(line.on)
    return tuple((method, tuple(found)) for method, found in days.items())


DOCUMENT = Document(code=CODE, subject="member", build=build)
