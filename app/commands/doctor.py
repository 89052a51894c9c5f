"""`daftari doctor`: what state a book and this computer are in, in words."""

import argparse
import platform
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from app.commands._opening import add_key, open_to_read, terminal_language, words_of
from app.system.release import release

if TYPE_CHECKING:
    from app.book.book import Book

NAME = "doctor"
HELP = "say in words how a book and this computer are: versions, key, disk, copies, sending"


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("book", metavar="BOOK", type=Path, nargs="?", help="the group's file")
    add_key(parser)


def run(args: argparse.Namespace) -> int:
    words = words_of("commands")
    print(words("doctor.program", version=release(), python=platform.python_version()))
    print(words("doctor.system", system=platform.platform(terse=True)))
    _keyring()
    _disk(args.book.parent if args.book else Path.home())
    return _book(args) if args.book else 0


def _keyring() -> None:
    from app.system.book_keys import has_keyring

    print(words_of("commands")("doctor.keyring" if has_keyring() else "doctor.no_keyring"))


def _disk(folder: Path) -> None:
    free = shutil.disk_usage(folder if folder.exists() else Path.cwd()).free
    print(words_of("commands")("doctor.disk", megabytes=free // 1_000_000))


def _book(args: argparse.Namespace) -> int:
    """What can be said of a book; 1 when something needs a person."""
    from app.book.backup import copies
    from app.projections.balances import control_differences, imbalances

    words = words_of("commands")
    with open_to_read(args) as book:
        group = book.group
        epoch, size = book.cursor()
        print(words("doctor.book", name=group.name, n=size, epoch=epoch))
        if not book.is_read_only:
            print(words("doctor.device", prefix=book.card.prefix, label=book.card.label))
        print(words("doctor.waiting", n=book.waiting_count()))
        made = copies(args.book)
        print(words("doctor.copies", n=len(made)) if made else words("doctor.no_copies"))
        troubles = [] if book.damage is None else [words("doctor.damaged")]
        if book.was_restored:
            troubles.append(words("doctor.restored"))
        missing = book.known_missing()
        if missing:
            troubles.append(words("doctor.missing", n=len(missing)))
        if book.read(lambda r: bool(imbalances(r.conn) or control_differences(r.conn))):
            troubles.append(words("doctor.unbalanced"))
        place = _place(book)
    for line in (*place, *troubles):
        print(line)
    if troubles:
        print(words("doctor.verify", book=args.book))
    elif not place:
        print(words("doctor.well"))
    return 1 if troubles or place else 0


def _place(book: "Book") -> list[str]:
    """What is wrong with where the book lies."""
    from app.core.errors import Unavailable
    from app.system.book_place import warnings_of
    from app.system.error_sentences import error_sentence

    only_here = book.is_read_only and book.damage is None
    found = [Unavailable("book.read_only")] if only_here else []
    return [error_sentence(one, terminal_language()) for one in (*found, *warnings_of(book.path))]
