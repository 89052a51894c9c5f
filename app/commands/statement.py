"""`daftari statement`: one member's passbook page as a PDF."""

import argparse
from pathlib import Path

from app.commands import BadInput
from app.commands._opening import add_book, add_lang, open_to_read, words_of, write_whole

NAME = "statement"
HELP = "write a member's statement as a PDF"


def configure(parser: argparse.ArgumentParser) -> None:
    add_book(parser)
    parser.add_argument("--member", metavar="N", type=int, required=True, help="number in the list")
    parser.add_argument("--out", metavar="F.pdf", type=Path, required=True)
    add_lang(parser)


def run(args: argparse.Namespace) -> int:
    from app.documents import find_document
    from app.documents.numbering import issue
    from app.documents.options import Options
    from app.documents.pdf import render_pdf
    from app.projections.members import members
    from app.system.clock import wall_ms

    words = words_of("commands")
    with open_to_read(args) as book:
        roll = book.read(lambda r: {one.no: one.member for one in members(r.conn)})
        if args.member not in roll:
            raise BadInput(words("statement.no_member", no=args.member, n=len(roll)))
        options = Options(now_ms=wall_ms(), lang=args.lang or "")
        document = find_document("member_statement")
        sheet = book.write(lambda tx: issue(tx, document, roll[args.member], options)).result
    write_whole(args.out, render_pdf(sheet))
    print(args.out)
    return 0
