"""`daftari sync`: send what waits, fetch what is new, and prove that both agree."""

import argparse
from typing import TYPE_CHECKING

from app.commands import FAILED, OK
from app.commands._opening import add_book, keys_for, open_with, progress, words_of

if TYPE_CHECKING:
    from app.book.book import Book
    from app.sync.result import SyncResult
    from app.system.vault import KeyStore

NAME = "sync"
HELP = "send and fetch entries through the group's server, and check that both agree"

EXAMPLES = """\
examples:
  daftari sync Tumaini.daftari
  daftari sync Tumaini.daftari --server https://sync.example.org
  daftari sync Tumaini.daftari --server https://sync.example.org --move

--move hands the numbering of a group's entries from this laptop to the server; --home takes it
back to this laptop, and the group goes on without the server; --home --gone does so when the
server never comes back. --follow brings both together after
the server was put back to an old copy and went on from there; no entry is lost."""


def configure(parser: argparse.ArgumentParser) -> None:
    add_book(parser)
    parser.add_argument("--server", metavar="URL", help="address of the server [as last time]")
    parser.add_argument("--move", action="store_true", help="move the group to the server first")
    parser.add_argument("--home", action="store_true", help="number the entries on this laptop")
    parser.add_argument("--gone", action="store_true", help="with --home: the server is no more")
    parser.add_argument("--follow", action="store_true", help="follow a server that was put back")
    parser.epilog = EXAMPLES


def run(args: argparse.Namespace) -> int:
    from app.book.swapping import swap_if_arrived
    from app.core.errors import Refused
    from app.sync.coming_home import move_to_laptop
    from app.sync.connection import Connection, find_connection, save_connection, server_of
    from app.sync.engine import Engine
    from app.sync.moving import move_to_server
    from app.sync.parts import Step
    from app.sync.transport import checked_url
    from app.system.clock import wall_ms

    keys = keys_for(args)
    with open_with(args, keys) as book, progress("progress.sending") as show:

        def on_step(step: Step) -> None:
            show(step.done, step.of)

        known = find_connection(book)
        url = checked_url(args.server) if args.server else ""
        if url and (known is None or url != known.url):
            known = Connection(url=url)
        if known is None:
            raise Refused("sync.no_server")
        if book.group.is_hub and not args.move:
            raise Refused("sync.still_hub")
        server = server_of(book, known, wall_ms=wall_ms)
        try:
            if book.group.is_hub:
                move_to_server(book, server, on_step=on_step, cancel=False)
            elif find_connection(book) is None:
                save_connection(book, known)
            engine = Engine(book, server, wall_ms=wall_ms)
            result = engine.run_once(on_step, follows=args.follow)
            if args.home and args.gone and result.problem is not None:
                move_to_laptop(book, engine, is_gone=True)
                print(words_of("sync")("run.home"))
                return OK
            if args.home and result.problem is None:
                move_to_laptop(book, engine)
            if result.problem is None:
                while book.prove_signatures() or engine.fetch_signatures():
                    pass
                if engine.offer_snapshot():
                    engine.run_once(on_step)
            is_true = _fetch_history(book, keys) if result.problem is None else None
        finally:
            server.transport.close()
    if swap_if_arrived(args.book, keys, wall_ms()):
        print(words_of("sync")("run.history" if is_true is not False else "run.history_differs"))
    return _tell(result) if is_true is not False else max(_tell(result), FAILED)


def _fetch_history(book: "Book", keys: "KeyStore") -> bool | None:
    """Bring what a book that began with a snapshot lacks; whether the snapshot was true."""
    from app.sync.connection import find_connection
    from app.sync.history import fetch_history
    from app.sync.parts import Step
    from app.system.clock import wall_ms

    connection = find_connection(book)
    if book.origin() is None or connection is None:
        return None
    with progress("progress.history") as show:

        def on_step(step: Step) -> None:
            show(step.done, step.of)

        return fetch_history(
            book.path, keys, connection, wall_ms=wall_ms, on_step=on_step, cancel=False
        )


def _tell(result: "SyncResult") -> int:
    from app.core.locales import format_number
    from app.sync.status import Status, clock_words, reason_words

    words = words_of("sync")
    if result.problem is not None:
        raise result.problem
    shown = {
        name: format_number(value, words.language)
        for name, value in (("sent", result.sent), ("got", result.got), ("size", result.size))
    }
    print(words("run.done", kib=-(-result.bytes // 1024), **shown))
    if result.own:
        print(words("run.own_cases", n=result.own))
    elif result.cases:
        print(words("run.cases", n=len(result.cases)))
    if result.refused:
        print(words("run.refused", n=len(result.refused)))
    if result.left is not None:
        print(reason_words(result.left, words.language))
    clocks = Status(has_server=True, skew_ms=result.skew_ms, ahead=result.ahead)
    if said := clock_words(clocks, words.language):
        print(said)
    if result.unequal:
        print(words("run.unequal", names=", ".join(result.unequal)))
    elif result.waiting:
        print(words("card.waiting", n=result.waiting))
    else:
        print(words("run.agrees"))
    return OK if result.is_complete else FAILED
