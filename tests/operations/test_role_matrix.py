"""Every operation and every office: allowed or refused as the table says, below the screens."""

from pathlib import Path

import pytest

from app.book import writing
from app.core.errors import Refused
from app.core.events import registry
from app.core.permissions import ADMIN, AUDITOR, MEMBER, ROLES, may_seal
from app.operations.officers import appoint_officer
from tests.helpers.group import Group
from tests.operations.role_table import ALSO_SEALED, READ, TABLE
from tests.operations.sealed_by import operations, sealed_by

ROWS = {name: row for row in TABLE for name in row.operations.split()}


def test_every_operation_stands_in_the_table_once() -> None:
    names = [name for row in TABLE for name in row.operations.split()]
    assert len(names) == len(set(names))
    assert set(names) == set(operations())


@pytest.mark.parametrize("name", sorted(ROWS))
def test_the_offices_of_an_operation_are_those_of_the_table(name: str) -> None:
    row, types = ROWS[name], sealed_by(operations()[name]) | _also(name)
    if row.roles == READ:
        assert not types
        return
    assert types, "an operation that writes nothing, or writes what the table must name"
    allowed = {role for role in ROLES if all(may_seal(frozenset({role}), one) for one in types)}
    assert allowed == set(row.roles.split()), row.what


def test_members_and_inspectors_write_nothing_and_technicians_no_money() -> None:
    for row in TABLE:
        assert not {MEMBER, AUDITOR} & set(row.roles.split())
    registry.load_catalogue()
    for kind in registry.catalogue():
        if hasattr(kind.payload, "template"):
            assert not may_seal(frozenset({ADMIN}), kind.name), kind.name


class ReachedTheSeal(Exception):
    """The book lets the fact through to be signed."""


@pytest.mark.parametrize("role", ROLES)
def test_the_book_refuses_what_an_office_may_not_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, role: str
) -> None:
    group = Group(tmp_path)
    group.write(appoint_officer, member=group.no(7), roles=(role,))
    group.book.log_in(group.no(7))
    registry.load_catalogue()

    def reached(*_: object, **__: object) -> None:
        raise ReachedTheSeal

    monkeypatch.setattr(writing, "seal", reached)
    # What waits for older programs is asked after the office, and proved in test_program.
    monkeypatch.setattr(writing, "check_features", lambda roster, payload: None)
    for kind in registry.catalogue():
        if kind.version != registry.latest_version(kind.name):
            continue
        blank = object.__new__(kind.payload)
        expected = ReachedTheSeal if may_seal(frozenset({role}), kind.name) else Refused
        with pytest.raises(expected) as found:
            group.book.write(lambda tx, blank=blank: tx.append(blank))
        if expected is Refused:
            assert found.value.code == "fact.not_permitted"
    group.close()


def _also(name: str) -> frozenset[str]:
    return frozenset(ALSO_SEALED.get(name, "").split())
