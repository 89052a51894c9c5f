"""`daftari bundle`: exchange with another laptop of the group by a file on a USB stick."""

import argparse
from pathlib import Path

from app.commands._opening import add_book, open_book, words_of

NAME = "bundle"
HELP = "write entries for another laptop of the group to a USB stick, or read such a file"

EXAMPLES = """\
examples:
  daftari bundle write Tumaini.daftari /media/stick
  daftari bundle read Tumaini.daftari /media/stick/Tumaini-B-2026-11-21.ledgerbundle
  daftari bundle read Tumaini.daftari B.ledgerbundle --answer /media/stick

The file is sealed for the laptops of the group: nobody else can read it."""


def configure(parser: argparse.ArgumentParser) -> None:
    parser.epilog = EXAMPLES
    actions = parser.add_subparsers(dest="action", required=True, metavar="write|read")
    write = actions.add_parser("write", help="write everything this laptop holds")
    add_book(write)
    write.add_argument("file", metavar="FILE", type=Path, help="file or folder to write")
    read = actions.add_parser("read", help="take in a file of another laptop")
    add_book(read)
    read.add_argument("file", metavar="FILE", type=Path, help="the file, *.ledgerbundle")
    read.add_argument(
        "--answer", metavar="OUT", type=Path, help="also write what the other laptop lacks"
    )


def run(args: argparse.Namespace) -> int:
    return _write(args) if args.action == "write" else _read(args)


def _write(args: argparse.Namespace) -> int:
    from app.sync.stick import write_stick
    from app.system.clock import wall_ms

    with open_book(args) as book:
        written = write_stick(book, args.file, wall_ms=wall_ms)
    kib = -(-written.bytes // 1024)
    print(words_of("sync")("stick.written", n=written.facts, file=written.path, kib=kib))
    return 0


def _read(args: argparse.Namespace) -> int:
    from app.sync.stick import read_stick, write_stick
    from app.system.clock import wall_ms

    words = words_of("sync")
    with open_book(args) as book:
        taken = read_stick(book, args.file, wall_ms=wall_ms)
        print(words("stick.read", n=taken.facts, laptop=taken.exporter))
        if taken.papers:
            print(words("stick.papers", n=taken.papers))
        if not taken.is_complete:
            print(words("stick.torn"))
        if taken.cases:
            print(words("run.cases", n=len(taken.cases)))
        if taken.refused:
            print(words("run.refused", n=len(taken.refused)))
        if taken.left:
            print(words("stick.left", n=taken.left))
        if args.answer is not None:
            answer = write_stick(book, args.answer, wall_ms=wall_ms, known=taken.known)
            kib = -(-answer.bytes // 1024)
            print(words("stick.written", n=answer.facts, file=answer.path, kib=kib))
    return 0
