"""`daftari backup`: a proved copy of a book."""

import argparse
from pathlib import Path

from app.commands._opening import add_book, keys_for, open_book, words_of

NAME = "backup"
HELP = "make a copy of a book, open it again and check it; older copies are thinned out"


def configure(parser: argparse.ArgumentParser) -> None:
    add_book(parser)
    parser.add_argument("--list", action="store_true", help="list the copies instead")
    parser.add_argument(
        "--to", metavar="FOLDER", type=Path, help="put the copy into this folder too (a stick)"
    )


def run(args: argparse.Namespace) -> int:
    from app.book.backup import copies, make_copy
    from app.book.carrying import carry_copy
    from app.core.locales import format_number
    from app.system.clock import wall_ms

    words = words_of("commands")
    if args.list:
        for copy in copies(args.book):
            print(copy.path, format_number(copy.manifest.events, words.language))
        return 0
    with open_book(args) as book:
        copy = make_copy(book, wall_ms())
        print(words("backup.made", path=copy.path, n=copy.manifest.events))
        if args.to is not None:
            carried = carry_copy(copy, book.path, args.to, keys_for(args).load(book.path).key)
            print(words("backup.carried", path=carried))
    return 0
