"""`daftari print`: any paper of a book as a PDF."""

import argparse
from pathlib import Path

from app.commands import BadInput
from app.commands._opening import add_book, add_lang, open_to_read, words_of, write_whole

NAME = "print"
HELP = "write any paper of a book as a PDF: statements, receipts, loan agreements"


def configure(parser: argparse.ArgumentParser) -> None:
    from app.documents import document_codes

    add_book(parser)
    parser.add_argument(
        "document",
        metavar="DOCUMENT",
        help=", ".join(document_codes()),
    )
    parser.add_argument(
        "subject",
        metavar="OF",
        nargs="?",
        default="",
        help="number of a member (for a loan: of its borrower) or meeting, or an id; "
        "[the last meeting]",
    )
    parser.add_argument("--out", metavar="F.pdf", type=Path, required=True)
    add_lang(parser)


def run(args: argparse.Namespace) -> int:
    from app.documents import find_document
    from app.documents.numbering import issue
    from app.documents.options import Options
    from app.documents.pdf import render_pdf
    from app.system.clock import wall_ms

    document = find_document(args.document)
    with open_to_read(args) as book:
        subject = book.read(lambda r: _subject(r.conn, document.subject, args.subject))
        options = Options(now_ms=wall_ms(), lang=args.lang or "")
        sheet = book.write(lambda tx: issue(tx, document, subject, options)).result
    write_whole(args.out, render_pdf(sheet))
    print(args.out)
    return 0


def _subject(conn: object, kind: str, typed: str) -> str:
    """The id behind what was typed: numbers are of the member or meeting, the rest are ids."""
    from sqlalchemy import Connection

    from app.projections import meetings, members, units

    assert isinstance(conn, Connection)
    if (typed and not typed.isdecimal()) or kind in ("group", "bill", "box", "selection"):
        return typed
    by_no: dict[int, str] = {}
    if kind in ("member", "loan"):
        by_no = {one.no: one.member for one in members.members(conn)}
        if kind == "loan":
            by_no = {no: loan for no, who in by_no.items() if (loan := _newest_loan(conn, who))}
    elif kind == "unit":
        by_no = {one.no: one.unit for one in units.units(conn)}
    elif kind == "meeting":
        by_no = {one.no: one.meeting for one in meetings.meetings(conn)}
        last = meetings.running_meeting(conn) or meetings.last_closed(conn)
        if not typed and last is not None:
            return last.meeting
    if not typed or int(typed) not in by_no:
        raise BadInput(words_of("commands")("print.no_subject", typed=typed or "-"))
    return by_no[int(typed)]


def _newest_loan(conn: object, member: str) -> str:
    """The loan a paper about a member means: the one asked for, else the last one given."""
    from sqlalchemy import Connection

    from app.projections.lending_limits import open_request_of
    from app.projections.loans import loans_of

    assert isinstance(conn, Connection)
    asked = [one.loan for one in open_request_of(conn, member)]
    given = [one.loan for one in loans_of(conn, member)]
    return next(iter((*reversed(asked), *reversed(given))), "")
