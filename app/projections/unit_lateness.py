"""Late fees of a building: what has come up for each unit's bills, less what was asked before.

Source: spec/domain.md section 3.11 and posting A05.
"""

from collections.abc import Mapping
from datetime import date
from uuid import UUID, uuid5

from app.core.apartment.billing import LATE, BillLine
from app.core.penalties import PenaltyRule, assess
from app.projections.unit_accounts import LATE_PART, Books


def late_lines(
    books: Books, rules: Mapping[str, PenaltyRule], owner_last: bool, *, on: str
) -> dict[str, tuple[BillLine, ...]]:
    """The lines by unit. One of less than nothing gives a fee back: the money had come in time.

    A line names the unit's part of the late bill in `cost` and counts its periods in `weight`, so
    that the same fee is never asked twice.

    Args:
        rules: By bill.
    """
    found: dict[str, tuple[BillLine, ...]] = {}
    for unit, lines in books.lines.items() if rules else ():
        asked: dict[tuple[str, int], int] = {}
        for one in lines:
            if one.line.kind == LATE:
                key = (one.line.cost, one.line.weight)
                asked[key] = asked.get(key, 0) + one.line.minor
        account = books.account(unit, owner_last=owner_last)
        for bill, rule in rules.items():
            own = [
                one
                for one in account.charges
                if one.charge.name.startswith(f"{bill}|")
                and not one.charge.name.endswith(LATE_PART)
            ]
            if not own:
                continue
            due = str(uuid5(UUID(bill), unit))
            wanted = {
                (due, one.index): one.minor
                for one in assess(
                    rule,
                    due=due,
                    due_on=date.fromisoformat(books.bills[bill].due_on),
                    minor=sum(one.charge.minor for one in own),
                    on=date.fromisoformat(on),
                    payments=[payment for one in own for payment in one.as_payments()],
                )
            }
            for key in sorted({*wanted, *(key for key in asked if key[0] == due)}):
                minor = wanted.get(key, 0) - asked.get(key, 0)
                if minor:
                    line = BillLine(
                        cost=due,
                        minor=minor,
                        who="tenant",
                        member=_asked(books, unit, bill),
                        kind=LATE,
                        weight=key[1],
                    )
                    found[unit] = (*found.get(unit, ()), line)
    return found


def _asked(books: Books, unit: str, bill: str) -> str:
    """Who was asked for the use of a unit by a bill, else its owner."""
    own = [one.line for one in books.lines[unit] if one.bill == bill and one.line.kind != LATE]
    own.sort(key=lambda line: line.who != "tenant")
    return own[0].member if own else ""
