"""`daftari recover`: make the book anew from a copy and both recovery sheets."""

import argparse
import sys
from pathlib import Path

from app.commands import BadInput
from app.commands._opening import add_book, passphrase_of, words_of

NAME = "recover"
HELP = "make a book anew from a copy and both recovery sheets, when every laptop is lost"


def configure(parser: argparse.ArgumentParser) -> None:
    add_book(parser)
    parser.add_argument(
        "copy", metavar="COPY", type=Path, help="a copy with its manifest beside it"
    )
    parser.add_argument("--label", default="", help="what this laptop is called in lists")
    parser.add_argument(
        "--test", action="store_true", help="only prove that both sheets open the copy"
    )


def run(args: argparse.Namespace) -> int:
    from app.book.recovering import begin_again, open_copy, who_may_go_on
    from app.core.recovery import read_half
    from app.sync.connection import find_connection
    from app.system.book_keys import keys_for_new
    from app.system.clock import wall_ms

    words = words_of("commands")
    first, second = (_typed(no) for no in (1, 2))
    opened = open_copy(args.copy, (read_half(first, 1), read_half(second, 2)))
    print(words("recover.opens", path=args.copy, n=opened.facts))
    if args.test:
        return 0
    able = who_may_go_on(args.copy, opened)
    if not able:
        raise BadInput(words("recover.nobody"))
    book = begin_again(
        args.book,
        keys_for_new(passphrase_of(args)),
        args.copy,
        opened,
        member=able[0][0],
        label=args.label or args.book.stem,
        wall_ms=wall_ms,
        has_server=lambda found: find_connection(found) is not None,
    )
    book.close()
    print(words("recover.done", book=args.book.name))
    return 0


def _typed(no: int) -> str:
    """The words of one sheet: asked on a terminal, else the next line of standard input. They
    are never an argument, which other programs of this computer could read."""
    if sys.stdin.isatty():
        return input(words_of("commands")("recover.ask", no=no))
    return sys.stdin.readline()
