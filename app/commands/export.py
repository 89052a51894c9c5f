"""`daftari export`: the book for other programs."""

import argparse
from pathlib import Path

from app.commands._opening import add_book, add_code, check_code, open_to_read, write_whole

NAME = "export"
HELP = "write the book for other programs: csv, xlsx, json, hledger, ...; bills: building-csv"


def configure(parser: argparse.ArgumentParser) -> None:
    add_book(parser)
    parser.add_argument("--format", required=True, metavar="F", help="csv xlsx json hledger ...")
    parser.add_argument("--out", required=True, metavar="FILE", type=Path)
    add_code(parser)


def run(args: argparse.Namespace) -> int:
    from app.exporting import find_format

    chosen = find_format(args.format)
    with open_to_read(args) as book:
        check_code(args, book, "export")
        data = book.read(chosen.written)
    write_whole(args.out, data)
    print(args.out)
    return 0
