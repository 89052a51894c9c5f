"""Balances brought forward from an old book."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core import accounts as a
from app.core.errors import Refused
from app.core.ids import uuid7
from app.core.ledger import Line
from app.operations.opening import record_opening
from app.projections.balances import balance_of, control_differences, imbalances, sub_balances
from tests.helpers.group import TEN, Group

PEOPLE = 120
ON = "2026-11-01"


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    group = Group(tmp_path, size=2)
    yield group
    group.close()


def _line(account: str, minor: int, sub: str = "") -> Line:
    return Line(account=account, sub=sub, minor=minor, currency="KES")


def test_a_large_group_brings_every_balance_forward_in_as_many_entries_as_it_needs(
    group: Group,
) -> None:
    people = [uuid7(TEN + number) for number in range(PEOPLE)]
    own = [
        _line(account, -100 * number, person)
        for number, person in enumerate(people, 1)
        for account in (a.SAVINGS, a.SHARES)
    ]
    box = _line(a.CASH_LOAN, -sum(line.minor for line in own))
    group.write(record_opening, on=ON, lines=(box, *own))
    with group.book.database.reading() as conn:
        for account in (a.SAVINGS, a.SHARES):
            found = sub_balances(conn, account, "KES")
            assert found == {person: -100 * n for n, person in enumerate(people, 1)}
        assert balance_of(conn, a.CASH_LOAN, "KES") == box.minor
        assert balance_of(conn, a.OPENING, "KES") == 0
        assert not any(imbalances(conn).values()) and not any(control_differences(conn).values())


def test_what_does_not_balance_is_seen(group: Group) -> None:
    group.write(record_opening, on=ON, lines=(_line(a.CASH_LOAN, 500),))
    with group.book.database.reading() as conn:
        assert balance_of(conn, a.OPENING, "KES") == -500


def test_an_opening_of_nothing_is_refused(group: Group) -> None:
    with pytest.raises(Refused, match=r"opening\.nothing"):
        group.write(record_opening, on=ON, lines=())
