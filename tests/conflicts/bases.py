"""The groups that scripted conflicts happen in, each built once in a process."""

from collections.abc import Callable
from functools import partial
from types import MappingProxyType

from app.core.ledger import Line
from app.operations import opening
from tests.conflicts.table import Table
from tests.helpers.group import vsla_rules
from tests.helpers.lending import PRODUCTS
from tests.simulation.disk import Shelf


def savings(shelf: Shelf, *, is_called: bool = True) -> tuple[Table, str]:
    """Ten members with 5,000.00 each in shares, 50,000.00 in the box, a meeting is open."""
    rules = vsla_rules(loan_products=PRODUCTS, income_basis="cash", approval_unit=100_000)
    table = Table(shelf, rules=rules)
    lines = (
        Line(account="1010", minor=10 * 500_000, currency="KES"),
        *(Line(account="3010", sub=m, minor=-500_000, currency="KES") for m in table.members),
    )
    table.write(opening.record_opening, on="2026-11-01", lines=lines)
    return table, table.open_meeting(present=is_called)


BASES: MappingProxyType[str, Callable[[Shelf], tuple[Table, str]]] = MappingProxyType(
    {"savings": savings, "before the roll": partial(savings, is_called=False)}
)
