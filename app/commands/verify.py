"""`daftari verify`: prove a book from its own bytes."""

import argparse
from contextlib import closing

from app.commands._opening import add_book, keys_for, progress, terminal_language, words_of

NAME = "verify"
HELP = "check a book: chains, tree, signatures, balances, file; exit 1 with the reason"
SHOWN_MAX = 20


def configure(parser: argparse.ArgumentParser) -> None:
    add_book(parser)
    parser.add_argument(
        "--fast", action="store_true", help="skip the signatures (half a minute a million facts)"
    )


def run(args: argparse.Namespace) -> int:
    from app.book.opening import open_database
    from app.book.verify import verify_database
    from app.core.errors import Untrusted
    from app.core.events.registry import load_catalogue
    from app.projections import all_projections
    from app.system.clock import wall_ms
    from app.system.error_sentences import error_sentence
    from app.system.reading_copy import copy_if_protected

    load_catalogue()
    words, language, count = words_of("commands"), terminal_language(), 0
    keys = keys_for(args)
    with copy_if_protected(args.book) as copy:
        database, _ = open_database(args.book, keys, wall_ms(), copy)
        with closing(database), progress("progress.checking") as show:
            for finding in verify_database(
                database, all_projections(), on_progress=show, signatures=not args.fast
            ):
                count += 1
                if count <= SHOWN_MAX:
                    print(error_sentence(Untrusted(finding.code, **finding.values), language))
            with database.reading() as conn:
                facts = int(conn.exec_driver_sql("SELECT count(*) FROM event").scalar_one())
    if count:
        print(words("verify.bad", n=count))
        return 1
    print(words("verify.good", n=facts))
    return 0
