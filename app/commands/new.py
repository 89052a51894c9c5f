"""`daftari new`: found a group on this computer."""

import argparse
from pathlib import Path

from app.commands import BadInput
from app.commands._opening import add_key, passphrase_of, words_of
from app.system.texts import LANGUAGES

NAME = "new"
HELP = "found a group: a new, empty, encrypted book with its first member"


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("book", metavar="BOOK", type=Path, help="file to make, *.daftari")
    parser.add_argument("--name", required=True, help="name of the group")
    parser.add_argument("--founder", required=True, help="name of the first member, the treasurer")
    parser.add_argument("--kind", default="vsla", help="kind of group [vsla]")
    parser.add_argument("--currency", default="KES", help="ISO code, or USDT [KES]")
    parser.add_argument("--calendar", choices=("gregorian", "jalali"), default="gregorian")
    parser.add_argument("--zone", default="Africa/Nairobi", help="IANA zone [Africa/Nairobi]")
    parser.add_argument("--lang", nargs="+", choices=LANGUAGES, default=["en"])
    parser.add_argument("--share-value", default="200", help="price of a share [200]")
    add_key(parser)


def run(args: argparse.Namespace) -> int:
    from app.book.founding import Founding
    from app.core.currencies import currency_of
    from app.core.decimals import minor_of
    from app.core.rules_of_group import Rules
    from app.operations.founding import create_group
    from app.operations.officers import appoint_officer
    from app.system.book_keys import keys_for_new
    from app.system.clock import wall_ms

    words = words_of("commands")
    if args.book.exists():
        raise BadInput(words("new.exists", path=args.book))
    currency = currency_of(args.currency)
    rules = Rules(share_value=minor_of(args.share_value, currency.digits))
    founding = Founding(
        group_name=args.name,
        kind=args.kind,
        currency=args.currency,
        label=words("new.label"),
        calendar=args.calendar,
        zone=args.zone,
        languages=tuple(args.lang),
    )
    book = create_group(
        args.book,
        keys_for_new(passphrase_of(args), [args.name, args.founder]),
        founding,
        founder_name=args.founder,
        rules=rules,
        wall_ms=wall_ms,
    )
    try:
        founder = book.actor
        book.write(lambda tx: appoint_officer(tx, member=founder, roles=("treasurer",)))
    finally:
        book.close()
    print(args.book)
    return 0
