"""`daftari restore`: put a proved copy in the place of a book."""

import argparse
import sys
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from app.commands import BadInput
from app.commands._opening import add_book, add_code, check_code, keys_for, open_with, words_of
from app.core.errors import Unavailable, Untrusted

if TYPE_CHECKING:
    from app.system.vault import KeyStore

NAME = "restore"
HELP = "put a copy in the place of a book; the present file is kept beside it"


def configure(parser: argparse.ArgumentParser) -> None:
    add_book(parser)
    parser.add_argument(
        "copy",
        metavar="COPY",
        type=Path,
        nargs="?",
        help="see: daftari backup BOOK --list; without one a damaged book of which nothing is "
        "missing is put in order",
    )
    parser.add_argument("--test", action="store_true", help="only prove that it could be restored")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    add_code(parser)


def run(args: argparse.Namespace) -> int:
    from app.book.backup import prove_copy
    from app.book.restoring import mend, restore
    from app.system.clock import wall_ms

    words = words_of("commands")
    keys = keys_for(args)
    if args.copy is None:
        kept = mend(args.book, keys, wall_ms())
        print(words("restore.mended", book=args.book.name))
        print(words("restore.kept", path=kept))
        return 0
    facts = prove_copy(args.copy, keys.load(args.book).key)
    print(words("restore.proved", path=args.copy, n=facts))
    if args.test:
        return 0
    if not args.yes:
        if not sys.stdin.isatty():
            raise BadInput(words("restore.say_yes"))
        if input(words("restore.ask", book=args.book.name)).strip().lower() not in _YES:
            print(words("restore.left"))
            return 1
    is_damaged = _is_damaged(args, keys)
    kept = restore(args.copy, args.book, keys, wall_ms(), is_damaged=is_damaged)
    print(words("restore.done", book=args.book.name))
    if kept is not None:
        print(words("restore.kept", path=kept))
    return 0


def _is_damaged(args: argparse.Namespace, keys: "KeyStore") -> bool:
    """Ask for the code of an officer, of what can be read of a damaged book too; whether it is."""
    from app.book.damaged import look_into
    from app.book.opening import prove_pages
    from app.system.clock import wall_ms

    is_asked = False
    try:
        with suppress(Unavailable), open_with(args, keys) as book:
            check_code(args, book, "restore")
            is_asked = True
            prove_pages(book.database)
    except Untrusted:
        # Of which nothing can be read, nobody can be asked.
        if not is_asked:
            with (
                suppress(Untrusted, Unavailable),
                closing(look_into(args.book, keys, wall_ms=wall_ms)) as found,
            ):
                check_code(args, found, "restore")
        return True
    return False


_YES = frozenset({"y", "yes", "n'dio", "ndio", "oui", "o", "haan", "हाँ", "بله", "آری"})
