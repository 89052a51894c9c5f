"""The settlement of a member who leaves: as it was written, else as it would be today."""

from app.book.transaction import Reading
from app.core.errors import Refused
from app.documents import Document
from app.documents.exit_settlement import CODE, ExitFacts, sheet_of
from app.documents.facts import Signer
from app.documents.loan_desk import page_of_book, person, settle_by
from app.documents.options import Desk, Options
from app.documents.sheet import Sheet
from app.projections import exits, loans, members
from app.projections.loan_book import blocked_parts


def build(reading: Reading, subject: str, options: Options) -> Sheet:
    """The settlement of the member with id `subject`.

    Raises:
        Refused: "member.unknown".
    """
    desk = Desk(reading, options)
    return sheet_of(facts_of(desk, subject), desk.texts, desk.locale, options.size or "A4")


def facts_of(desk: Desk, member: str) -> ExitFacts:
    """What the paper says, as of this reading.

    Raises:
        Refused: "member.unknown".
    """
    conn = desk.reading.conn
    if members.find_member(conn, member) is None:
        raise Refused("member.unknown", member=member)
    written = exits.written_settlement(conn, member)
    settled = written or exits.settlement_of(
        conn, member, desk.today, currency=desk.reading.group.currency
    )
    ended = [found for one in settled.loans if (found := loans.find_loan(conn, one.loan))]
    stands_for = [
        (desk.name(one.member), minor)
        for one in loans.guaranteed_by(conn, member)
        if (minor := blocked_parts(conn, one).get(member, 0))
    ]
    guarantors = dict.fromkeys(who for one in ended for who in (one.guarantors or one.named))
    name = desk.name(member)
    return ExitFacts(
        group=desk.group(),
        printing=desk.printing(page_of_book(desk)),
        person=person(desk, member),
        settled=settled,
        given_on={one.loan: one.given_on for one in ended},
        stands_for=tuple(stands_for),
        guarantors=tuple(desk.name(who) for who in guarantors),
        is_written=written is not None,
        until=settle_by(desk),
        signers=(*desk.officers(), Signer(name=name, role="member")),
    )


DOCUMENT = Document(code=CODE, subject="member", build=build)
