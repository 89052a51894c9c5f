"""What the screens would show of a group, as plain values that can be compared."""

from dataclasses import replace
from typing import Any

from app.projections import (
    attendance,
    balances,
    collecting,
    dues,
    home,
    loans,
    member_list,
    outgoings,
    passbook,
    sheet,
)
from tests.helpers.group import Group


def screens(group: Group, meeting: str) -> dict[str, Any]:
    """Every figure of every screen; entries that were taken back show nowhere in it."""
    currency = group.book.group.currency
    names = group.names()
    grid = group.read(collecting.collect_sheet, meeting, currency=currency, names=names)
    assert grid is not None
    return {
        "grid": [
            (row.member, row.status, row.expected, row.written, row.loan_left, row.entry)
            for row in grid.rows
        ],
        "fines of rows": [[(f.reason, f.minor, f.left) for f in row.fines] for row in grid.rows],
        "grid totals": (grid.expected, grid.written, grid.cash_minor, grid.waiting, grid.paid),
        "totals": {k: v for k, v in group.read(sheet.totals, meeting).items() if v},
        "home": group.read(home.home, currency=currency, today="2026-11-22"),
        "members": group.read(
            member_list.member_list, currency=currency, on="2026-12-05", names=names
        ),
        "books": [_book(group, member, currency) for member in group.members],
        "roll": {m: mark.status for m, mark in group.read(attendance.marks, meeting).items()},
        "fines": group.read(dues.fines_owed),
        "loans": group.read(loans.running_loans),
        "out": group.read(outgoings.outgoings_at, meeting),
        "balances": {
            (b.account, b.currency): b.minor for b in group.read(balances.trial_balance) if b.minor
        },
    }


def _book(group: Group, member: str, currency: str) -> Any:
    book = group.read(passbook.passbook, member, currency=currency)
    return replace(book, lines=tuple(replace(line, entries=()) for line in book.lines))
