"""What commands on a book share: which file, whose key, which language, how far the work is."""

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING

from app.system.texts import LANGUAGES, Texts, load_texts

if TYPE_CHECKING:
    from app.book.book import Book
    from app.system.vault import KeyStore

Progress = Callable[[int, int], None]


def add_book(parser: argparse.ArgumentParser) -> None:
    """The argument BOOK and the options about its key and the language."""
    parser.add_argument("book", metavar="BOOK", type=Path, help="the group's file, *.daftari")
    add_key(parser)


def add_key(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--passphrase-file",
        metavar="FILE",
        type=Path,
        help="its first line opens the book; else the keyring does, or the passphrase is asked",
    )


def add_lang(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--lang", choices=LANGUAGES, help="language of the paper [the group's first language]"
    )


def passphrase_of(args: argparse.Namespace) -> str:
    """The passphrase that a file gives; "" when none is named."""
    if args.passphrase_file is None:
        return ""
    text: str = args.passphrase_file.read_text("utf-8")
    return text.partition("\n")[0].strip()


def keys_for(args: argparse.Namespace) -> "KeyStore":
    """The key store of an existing book; asks for the passphrase when somebody can answer."""
    from app.store.database import inspect_file
    from app.system.book_keys import given_passphrase, keys_of, needs_passphrase

    inspect_file(args.book)
    words = passphrase_of(args)
    if not words and needs_passphrase(args.book) and not given_passphrase() and sys.stdin.isatty():
        words = getpass(words_of("commands")("passphrase.ask", book=args.book.name))
    return keys_of(args.book, words)


@contextmanager
def open_book(args: argparse.Namespace) -> Iterator["Book"]:
    """The open book of `args`; closed again whatever happens."""
    with open_with(args, keys_for(args)) as book:
        yield book


@contextmanager
def open_with(args: argparse.Namespace, keys: "KeyStore") -> Iterator["Book"]:
    """As `open_book`, for a command that needs the keys as well."""
    from app.sync.outgrown import open_for_work
    from app.system.clock import wall_ms

    with progress("progress.opening") as show:
        book = open_for_work(args.book, keys, wall_ms=wall_ms, on_progress=show)
    try:
        yield book
    finally:
        book.close()


@contextmanager
def open_to_read(args: argparse.Namespace) -> Iterator["Book"]:
    """As `open_book`; of a damaged book what can be read, after a sentence that says so."""
    from app.book.damage import READABLE
    from app.core.errors import Untrusted

    keys = keys_for(args)
    try:
        book = _whole(args, keys)
    except Untrusted as error:
        if error.code not in READABLE:
            raise
        book = _damaged(args, keys)
    try:
        yield book
    finally:
        book.close()


def _whole(args: argparse.Namespace, keys: "KeyStore") -> "Book":
    from app.book.opening import prove_pages
    from app.sync.outgrown import open_for_work
    from app.system.clock import wall_ms

    with progress("progress.opening") as show:
        book = open_for_work(args.book, keys, wall_ms=wall_ms, on_progress=show)
    try:
        prove_pages(book.database)
    except BaseException:
        book.close()
        raise
    return book


def _damaged(args: argparse.Namespace, keys: "KeyStore") -> "Book":
    from app.book.damaged import look_into
    from app.system.clock import wall_ms

    book = look_into(args.book, keys, wall_ms=wall_ms)
    words, found = words_of("commands"), book.damage
    print(words("opening.damaged", read=found.facts, known=found.known), file=sys.stderr)
    if found.is_mendable:
        print(words("opening.mendable", book=args.book), file=sys.stderr)
    return book


def add_code(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--code", default="", help="of the phone of an officer, where codes are set up"
    )


def check_code(args: argparse.Namespace, book: "Book", deed: str) -> None:
    """Ask for the code of an officer who may do `deed`, where one of them has codes.

    Raises:
        Refused: "second_factor.needed", "pin.locked".
    """
    from app.core.errors import Refused
    from app.operations.second_factors import guards, prove_somebody

    if not book.read(lambda reading: guards(reading.conn, deed)):
        return
    typed = args.code
    if not typed and sys.stdin.isatty():
        _ask_elsewhere(book)
        typed = getpass(words_of("commands")("code.ask"))
    if not book.write(lambda tx: prove_somebody(tx, deed=deed, typed=typed)).result:
        raise Refused("second_factor.needed", deed=deed)


def _ask_elsewhere(book: "Book") -> None:
    """Say what is typed on another laptop, where there is one."""
    from app.core.errors import Refused
    from app.core.governance.other_laptop import in_blocks
    from app.operations.elsewhere import ask_elsewhere

    with suppress(Refused):
        digits = book.write(ask_elsewhere).result
        print(words_of("commands")("code.elsewhere", digits=in_blocks(digits)), file=sys.stderr)


def words_of(room: str) -> Texts:
    """A catalogue in the language of this terminal."""
    return load_texts(terminal_language(), room)


def terminal_language() -> str:
    """Two letters of the locale that the environment names; unknown ones read English."""
    name = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG", "")
    return name[:2]


@contextmanager
def progress(code: str) -> Iterator[Progress]:
    """Show how far long work is, on a terminal's standard error only."""
    texts = words_of("commands")
    shown = False

    def show(done: int, total: int) -> None:
        nonlocal shown
        if sys.stderr.isatty() and total:
            shown = True
            line = texts(code, percent=min(100, done * 100 // total))
            print(f"\r{line}", end="", file=sys.stderr, flush=True)

    try:
        yield show
    finally:
        if shown:
            print(file=sys.stderr)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that it is there whole or not at all."""
    from app.system.whole_file import replace_file

    path.parent.mkdir(parents=True, exist_ok=True)
    replace_file(path, data)
