"""`daftari import`: a paper register typed as CSV or Excel, or a statement of M-Pesa."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.commands._opening import add_book, open_book, progress, terminal_language, words_of

if TYPE_CHECKING:
    from app.importing.bring_in import Summary

NAME = "import"
HELP = "bring in a typed paper register, or a statement of M-Pesa: all rows or none"

_EPILOG = """\
One row per member and meeting. The first row names the columns, in any order and in English,
Swahili, French, Hindi or Persian:

  meeting       number of the meeting in the register (needed); 0 for balances brought forward
  date          day of the meeting (needed), 2026-11-21 or as you write it
  member        number of the member        name          for members who are not in the book
  attendance    P present, L late, E excused, A absent [P if something was paid, else A]
  shares        how many, not money         savings, welfare, turn, fine, loan_paid  amounts
  loan_given    amount lent                 loan_meetings  in how many instalments [1]
  turn_got      pot that was paid out       welfare_got    help that was paid out
  expense       paid for the group          what           for what, or a note
  method        cash, mpesa, bank [cash]    code           of the payment

Balances brought forward (meeting 0): a row per member with shares, savings, and loan_given as
what is left of a running loan; and rows with place (box, welfare_bag, bank, mobile,
welfare_fund) and amount. They must balance to the last coin.

A statement that the M-Pesa portal exported (CSV or Excel, unchanged) is known by its first row: it
says which payments of the book came, for a group without a server.

Example:  meeting,date,member,attendance,shares,welfare,fine,loan_paid,method,code
          1,2026-03-28,9,P,3,100,,,cash,
"""


def configure(parser: argparse.ArgumentParser) -> None:
    add_book(parser)
    parser.add_argument("file", metavar="FILE", type=Path, help="*.csv or *.xlsx")
    parser.add_argument("--dry-run", action="store_true", help="try it and change nothing")
    parser.epilog = _EPILOG


def run(args: argparse.Namespace) -> int:
    from datetime import UTC, datetime

    from app.book.backup import make_copy
    from app.importing.bring_in import bring_in
    from app.importing.payment_statement import is_payment_statement
    from app.importing.register import read_register
    from app.importing.tables import read_table
    from app.system.clock import wall_ms

    table = read_table(args.file)
    if is_payment_statement(table):
        return _statement(args)
    words = words_of("commands")
    with open_book(args) as book:
        rows, mistakes = read_register(
            table,
            currency=book.group.currency,
            calendar="jalali" if book.group.calendar == "jalali" else "gregorian",
            lang=(book.group.languages or ("en",))[0],
            today=datetime.fromtimestamp(wall_ms() / 1000, UTC).date(),
        )
        if not args.dry_run and not mistakes:
            make_copy(book, wall_ms())
        with progress("progress.importing") as show:
            summary = bring_in(book, rows, mistakes, dry_run=args.dry_run, on_progress=show)
        _tell(summary, book.group.currency)
    if not summary.is_good:
        print(words("import.nothing"))
        return 1
    print(words("import.would" if args.dry_run else "import.done"))
    return 0


def _statement(args: argparse.Namespace) -> int:
    """Compare a statement with the book, say what it shows, take it over."""
    from app.importing.payment_statement import open_statement, plan_of, take_over

    words, statement = words_of("commands"), open_statement(args.file)
    with open_book(args) as book:
        plan = plan_of(book, statement)
        if not args.dry_run:
            take_over(book, plan)
    print(words("import.statement_lines", n=plan.lines))
    for code, number in (
        ("import.statement_agree", plan.agree),
        ("import.statement_differ", plan.differ),
        ("import.statement_sent_back", plan.sent_back),
        ("import.statement_unlisted", plan.unlisted),
    ):
        print(words(code, number=number))
    if not plan.facts:
        print(words("import.statement_known"))
    else:
        print(words("import.would" if args.dry_run else "import.statement_done"))
    return 0


def _tell(summary: "Summary", currency: str) -> None:
    from app.core.errors import Refused
    from app.core.locales import format_money
    from app.system.error_sentences import error_sentence

    words = words_of("commands")
    for mistake in summary.mistakes:
        sentence = error_sentence(Refused(mistake.code, **mistake.values), terminal_language())
        where = "import.row_column" if mistake.column else "import.row"
        print(words(where, line=mistake.line, column=mistake.column, sentence=sentence))
    if summary.opening_difference:
        amount = format_money(summary.opening_difference, currency, words.language, code=True)
        print(words("import.opening_differs", amount=amount))
    paid = format_money(summary.paid_in, currency, words.language, code=True)
    print(words("import.meetings", n=summary.meetings))
    print(words("import.payments", n=summary.payments, amount=paid))
    print(words("import.members", n=summary.new_members))
