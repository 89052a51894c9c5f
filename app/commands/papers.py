"""`daftari papers`: photos and papers of entries, sealed beside the book."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.commands import BadInput
from app.commands._opening import add_book, open_book, words_of, write_whole

if TYPE_CHECKING:
    from app.book.book import Book

NAME = "papers"
HELP = "put a photo or a paper to an entry, list those of the book, or take them out"


def configure(parser: argparse.ArgumentParser) -> None:
    add_book(parser)
    parser.add_argument("--entry", metavar="ID", default="", help="of this entry only")
    parser.add_argument("--add", metavar="FILE", type=Path, help="put FILE to the entry")
    parser.add_argument("--out", metavar="FOLDER", type=Path, help="write them there, opened")


def run(args: argparse.Namespace) -> int:
    words = words_of("commands")
    with open_book(args) as book:
        if args.add is not None:
            if not args.entry:
                raise BadInput(words("papers.which_entry"))
            _add(book, args.entry, args.add)
        return _list(book, args.entry, args.out)


def _add(book: "Book", entry: str, file: Path) -> None:
    from app.core.attachments import MIB, SEALED_MAX, kind_of, seal_paper
    from app.core.errors import Refused
    from app.operations.attaching import attach
    from app.store.papers import Papers

    if file.stat().st_size > SEALED_MAX:
        raise Refused("paper.too_large", limit=SEALED_MAX // MIB)
    plain = file.read_bytes()
    kind = kind_of(plain)
    if kind == "photo":
        from app.ui.photos import clean_photo

        plain = clean_photo(plain)
    paper = seal_paper(plain, book.group.id)
    Papers(book.path).put(paper.blob, paper.data)
    book.write(lambda tx: attach(tx, entry=entry, kind=kind, paper=paper))


def _list(book: "Book", entry: str, out: Path | None) -> int:
    from app.core.attachments import open_paper
    from app.operations.attaching import key_of
    from app.projections.attachments import attachments
    from app.store.papers import Papers

    words, papers = words_of("commands"), Papers(book.path)
    found = book.read(lambda r: [(one, key_of(r, one)) for one in attachments(r.conn, entry)])
    if not found:
        print(words("papers.none"))
    for paper, key in found:
        data = papers.get(paper.blob)
        code = "papers.away" if data is None or not key else "papers.here"
        kib = -(-paper.size // 1024)
        print(words(code, name=paper.blob[:12], entry=paper.entry, kib=kib))
        if data is not None and key and out is not None:
            out.mkdir(parents=True, exist_ok=True)
            plain = open_paper(data, key, book.group.id, paper.blob)
            write_whole(out / paper.blob[:12], plain)
    return 0
