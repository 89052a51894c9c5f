"""`daftari passphrase`: another passphrase for a book."""

import argparse
import sys
from getpass import getpass
from pathlib import Path

from app.commands import BadInput
from app.commands._opening import add_book, passphrase_of, words_of

NAME = "passphrase"
HELP = "change the passphrase that opens a book; the present one is asked for first"


def configure(parser: argparse.ArgumentParser) -> None:
    add_book(parser)
    parser.add_argument(
        "--new-file", metavar="FILE", type=Path, help="its first line is the new passphrase"
    )


def run(args: argparse.Namespace) -> int:
    from app.store.database import inspect_file
    from app.system.book_keys import change_passphrase, given_passphrase
    from app.system.clock import wall_ms
    from app.system.locks import BookLock

    words = words_of("commands")
    inspect_file(args.book)
    lock = BookLock(args.book, wall_ms())  # nobody has it open while its key is wrapped anew
    try:
        old = passphrase_of(args) or given_passphrase() or _asked("passphrase.ask", args.book)
        new = _first_line(args.new_file) if args.new_file else _asked("passphrase.new", args.book)
        if not args.new_file and new != _asked("passphrase.again", args.book):
            raise BadInput(words("passphrase.differ"))
        change_passphrase(args.book, old, new, [args.book.stem])
    finally:
        lock.release()
    print(words("passphrase.changed", book=args.book.name))
    return 0


def _asked(code: str, book: Path) -> str:
    words = words_of("commands")
    if not sys.stdin.isatty():
        raise BadInput(words("passphrase.nobody"))
    return getpass(words(code, book=book.name))


def _first_line(path: Path) -> str:
    return path.read_text("utf-8").partition("\n")[0].strip()
